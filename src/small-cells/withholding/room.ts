import type { Block } from './blocks.js';
import { flowIn } from './flow.js';
import type { Figure } from './network.js';
import type { Withheld } from './withheld.js';

/** Whether a withheld figure keeps as many possible values as the rule asks for. */
export function keepsValues(withheld: Withheld, figure: number, block: Block): boolean {
  return valuesKept(withheld, figure, block) > withheld.network.step;
}

/** Of how many suspects each is tried before the search becomes thorough. */
const FEW = 3;

/**
 * How many values a withheld figure can have for all that a reader knows, counted as far as the rule asks for.
 *
 * A reader knows every sum, that no withheld figure lies below its least, and that in each block at least one is
 * small. To move a figure, others must make up for it in both its sums: so much must flow from the one to the other
 * through withheld figures, each of which can grow without bound, and shrink to its least. For each figure of the
 * block that may be the small one, the flow is sought with that one held at the threshold: the values found with one
 * or another are those that the figure can have. Flows between whole bounds are whole, so this is exact.
 */
export function valuesKept(withheld: Withheld, figure: number, { suspects }: Block): number {
  const few = count(withheld, figure, suspects?.slice(0, FEW) ?? [null], false);
  return few > withheld.network.step ? few : count(withheld, figure, suspects ?? [null], true);
}

type Span = readonly [from: number, to: number];

function count(withheld: Withheld, figure: number, suspects: readonly (number | null)[], isThorough: boolean): number {
  const spans: Span[] = [];
  let values = 0;
  for (const suspect of suspects) {
    const span = spanOf(withheld, figure, suspect, isThorough);
    if (span === null) continue;
    spans.push(span);
    values = lengthOf(spans);
    if (values > withheld.network.step) break;
  }
  return values;
}

/** How many whole numbers lie in one span or another. */
function lengthOf(spans: readonly Span[]): number {
  let [total, last] = [0, Number.NEGATIVE_INFINITY];
  for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
    total += Math.max(0, to - Math.max(from, last + 1) + 1);
    last = Math.max(last, to);
  }
  return total;
}

/**
 * The values that a figure can have while a suspect is small, as far as the rule asks for; `null` where the suspect
 * cannot be small.
 */
function spanOf(withheld: Withheld, figure: number, suspect: number | null, isThorough: boolean): Span | null {
  const { figures, rule, step } = withheld.network;
  const trueValue = (one: number) => (figures[one] as Figure).value;
  const flow = flowIn(withheld, suspect === null ? null : { figure: suspect, most: rule.threshold }, isThorough);
  const excess = suspect === null ? 0 : trueValue(suspect) - rule.threshold;
  if (suspect !== null && excess > 0 && flow.lower(suspect, excess) < excess) return null;
  const from = trueValue(figure) + flow.changeOf(figure);
  const down = flow.copy();
  const up = flow.raise(figure, step);
  return [from - (up < step ? down.lower(figure, step) : 0), from + up];
}
