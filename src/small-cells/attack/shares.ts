import { networkOf } from './network.js';
import type { ReadShare } from './seen.js';
import { type Figure, type FiguredTable, narrow } from './seen-figures.js';
import { valuesLeft } from './values.js';

/** A share, and the two figures that it ties. */
interface Tie {
  readonly share: ReadShare;
  readonly count: Figure;
  readonly total: Figure;
}

/**
 * Bounds figures by the shares that are printed of them.
 *
 * A share bounds its count where its total is known, or its total where its count is. A figure that is not printed is
 * known once the sums leave it one value. Another share may do that, so all are tried until nothing changes.
 * @returns The shares of which neither figure is known: no bounds can say what they do.
 */
export function useShares(tables: readonly FiguredTable[]): Set<ReadShare> {
  let open = tiesOf(tables).filter((tie) => !bound(tie, ({ known, low }) => (known ? low : undefined)));
  while (open.length > 0) {
    const values = fixedBySums(
      tables,
      open.flatMap(({ count, total }) => [count, total]),
    );
    const left = open.filter((tie) => !bound(tie, (figure) => values.get(figure)));
    if (left.length === open.length) break;
    open = left;
  }
  return new Set(open.map(({ share }) => share));
}

function tiesOf(tables: readonly FiguredTable[]): Tie[] {
  return tables.flatMap(({ rows }) =>
    rows.flatMap(({ given, figures }) =>
      [...given.shares].map(([gender, share]) => ({
        share,
        count: figures.get(gender) as Figure,
        total: figures.get('total') as Figure,
      })),
    ),
  );
}

/** Bounds one figure of a share where the other is known; tells whether one is. */
function bound({ share, count, total }: Tie, knownOf: (figure: Figure) => number | undefined): boolean {
  const people = knownOf(total);
  const part = knownOf(count);
  if (people !== undefined) narrow(count, ...countsWithin(share, people));
  else if (part !== undefined) narrow(total, ...totalsWithin(share, part));
  return people !== undefined || part !== undefined;
}

/** The figures to which the sums and bounds leave one value. None where they contradict each other. */
function fixedBySums(tables: readonly FiguredTable[], figures: readonly Figure[]): Map<Figure, number> {
  const fixed = new Map<Figure, number>();
  const network = networkOf(tables);
  if (network === null) return fixed;
  const arcs = new Map(
    figures.flatMap((figure) => {
      const arc = network.arcOf.get(figure);
      return arc === undefined ? [] : [[figure, arc] as const];
    }),
  );
  const values = valuesLeft({ ...network, small: new Map(), asked: [...new Set(arcs.values())] });
  for (const [figure, arc] of arcs) {
    const [from, to] = values?.get(arc)?.[0] ?? [];
    if (from !== undefined && from === to) fixed.set(figure, from);
  }
  return fixed;
}

/** The least and the most of `total` people that print as a share. */
function countsWithin({ low, high, openLow, openHigh }: ReadShare, total: number): [number, number] {
  const of = BigInt(total);
  return [above(low.n * of, low.d, openLow), below(high.n * of, high.d, openHigh)];
}

/** The least and the most people of whom `count` print as a share. */
function totalsWithin({ low, high, openLow, openHigh }: ReadShare, count: number): [number, number] {
  const of = BigInt(count);
  // Of nobody any number has no part; of somebody none has.
  if (high.n === 0n) return count === 0 ? [0, Number.POSITIVE_INFINITY] : [1, 0];
  return [
    above(of * high.d, high.n, openHigh),
    low.n === 0n ? Number.POSITIVE_INFINITY : below(of * low.d, low.n, openLow),
  ];
}

/** The first whole number from n ÷ d on, or after it. */
const above = (n: bigint, d: bigint, open: boolean): number => Number(open ? n / d + 1n : (n + d - 1n) / d);
/** The last whole number up to n ÷ d, or before it. */
const below = (n: bigint, d: bigint, open: boolean): number => Number(open ? (n + d - 1n) / d - 1n : n / d);
