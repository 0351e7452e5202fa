import type { Obstacle } from '../figures/evaluate.js';
import { type Addend, type Addends, runningSums } from '../figures/running-sums.js';
import { lazily } from '../kernel/frozen.js';
import type { NoValue } from '../kernel/no-value.js';
import { isPart, type PlacedLine } from './placed-lines.js';
import type { TotalPart } from './total-row.js';

/** Some lines that a total may be the sum of, added up where that is asked for. */
export interface Coverage {
  /** How many parts there are. */
  readonly count: () => number;
  readonly addends: () => Addends | null;
  readonly parts: () => readonly TotalPart[];
  /** Some of the parts stand in these places. */
  readonly partAt: (at: number) => TotalPart | undefined;
}

/** A run of lines from a list as what a total may be of. */
export type Cover = (list: readonly PlacedLine[], from?: number, to?: number) => Coverage;

/** A list of lines, with those that are parts of sums. */
interface Summed {
  readonly parts: readonly TotalPart[];
  readonly sums: ReturnType<typeof runningSums>;
  /** How many parts there are before a line. */
  readonly before: (at: number) => number;
}

/**
 * Makes what totals may be of from runs of lines. Lists are added up once, whatever runs of them totals are of: each of
 * very many may be of all lines before it.
 * @param lack - What stands in the way of all: rows that could not be placed may be parts of any.
 */
export function summedLines(amountOf: (line: PlacedLine) => Addend | NoValue, lack: Obstacle | null): Cover {
  const known = new Map<PlacedLine, { readonly amount: Addend | NoValue; readonly part: TotalPart }>();
  const printedOf = (line: PlacedLine) => {
    let found = known.get(line);
    if (found === undefined) {
      const { index, column } = line;
      const amount = amountOf(line);
      const part = Object.freeze({ index, column, printed: 'digits' in amount ? amount.digits : null });
      found = { amount, part };
      known.set(line, found);
    }
    return found;
  };
  const summedUp = (list: readonly PlacedLine[]): Summed => {
    const covered = list.filter(isPart).map(printedOf);
    const counts = covered.length === list.length ? null : [0];
    if (counts !== null) for (const line of list) counts.push((counts.at(-1) as number) + (isPart(line) ? 1 : 0));
    return {
      parts: covered.map(({ part }) => part),
      sums: runningSums(covered.map(({ amount }) => amount)),
      before: (at) => counts?.[at] ?? at,
    };
  };
  const lists = new WeakMap<readonly PlacedLine[], () => Summed>();
  // Totals of the same lines share the list of them, as long as nothing else is asked for.
  let last: { readonly of: Summed; readonly from: number; readonly to: number; readonly parts: readonly TotalPart[] };
  const listed = (of: Summed, from: number, to: number) => {
    if (last?.of !== of || last.from !== from || last.to !== to)
      last = { of, from, to, parts: Object.freeze(of.parts.slice(from, to)) };
    return last.parts;
  };
  return (list, from = 0, to = list.length) => {
    const summed = lists.get(list) ?? lazily(() => summedUp(list));
    lists.set(list, summed);
    const ends = () => [summed().before(from), summed().before(to)] as const;
    return {
      count: () => ends()[1] - ends()[0],
      addends: () => {
        const addends = summed().sums(...ends());
        return addends && lack !== null ? { ...addends, lack: addends.lack ?? lack } : addends;
      },
      parts: () => listed(summed(), ...ends()),
      partAt: (at) => (ends()[0] + at < ends()[1] ? summed().parts[ends()[0] + at] : undefined),
    };
  };
}
