import { nearbyIn } from './near.js';
import type { Network } from './network.js';

/** What is withheld of a network, and where to look first for ways through it. */
export interface Withheld {
  readonly network: Network;
  readonly has: (figure: number) => boolean;
  readonly size: () => number;
  readonly hide: (figure: number) => void;
  readonly show: (figure: number) => void;
  readonly copy: () => Withheld;
  /** The figures of a sum; of a long one, the most promising. */
  readonly near: (node: number) => readonly number[];
}

/** Keeps what is withheld, from what is to begin with. */
export function withheldOf(network: Network, isHidden: readonly boolean[]): Withheld {
  const hidden = isHidden.map(() => false);
  let size = 0;
  const has = (figure: number) => hidden[figure] === true;
  const { enter, near } = nearbyIn(network, has);
  const hide = (figure: number) => {
    if (hidden[figure]) return;
    hidden[figure] = true;
    size += 1;
    enter(figure);
  };
  const show = (figure: number) => {
    if (!hidden[figure]) return;
    hidden[figure] = false;
    size -= 1;
  };
  isHidden.forEach((flag, figure) => {
    if (flag) hide(figure);
  });
  return { network, has, size: () => size, hide, show, copy: () => withheldOf(network, hidden), near };
}
