import type { PrintedShare } from '../../gender/intake.js';
import { GENDERS } from '../../program/gender.js';
import { KINDS, type Kind, type ReadRow } from './seen.js';

/** A figure as a reader has it. What is not printed is unknown, but a sum still; of what is missing nothing is known, nor of any sum over it. */
export interface Figure {
  readonly kind: Kind;
  state: 'shown' | 'withheld' | 'unprinted' | 'missing';
  /** Printed, or given by an exact share or by another table. */
  known: boolean;
  /** The bounds that the print sets without any sum. */
  low: number;
  high: number;
  /** The sums that it stands in, once they are numbered: see `sums.ts`. */
  tail: number;
  head: number;
}

/** A row with all its figures, printed or not. */
export interface FiguredRow {
  readonly given: ReadRow;
  readonly figures: Map<Kind, Figure>;
  readonly below: FiguredRow[];
}

/** The rows of a table, the totals last; `upward` has every row after those below it. */
export interface FiguredTable {
  readonly rows: readonly FiguredRow[];
  readonly upward: readonly FiguredRow[];
}

/**
 * The figures of tables, with what each tells by itself: its value, a share of it, and that it is at least `least` where it is withheld.
 *
 * Tables of the same people have one totals row between them: what one of them shows there is known in all.
 */
export function figuresOf(tables: readonly (readonly ReadRow[])[], least: 0 | 1, samePeople: boolean): FiguredTable[] {
  const collected = samePeople ? tables.flatMap((rows) => rows.flatMap(kindsOf)) : [];
  const figured = tables.map((rows) => figuredTable(rows, least, collected));
  const totals = samePeople ? figured.map(({ rows }) => (rows[rows.length - 1] as FiguredRow).figures) : [];
  const inAll = (kind: Kind) => totals.map((figures) => figures.get(kind) as Figure);
  const shared = [...(totals[0]?.keys() ?? [])].map((kind) => ({
    kind,
    states: inAll(kind).map(({ state }) => state),
  }));
  for (const { kind } of shared) tie(inAll(kind));
  for (const { rows } of figured) for (const row of rows) usePrintedShares(row);
  for (const { kind } of shared) tie(inAll(kind));
  for (const table of figured) settle(table);
  for (const { kind, states } of shared) {
    const one = inAll(kind)[0] as Figure;
    // Missing in one table, it is still a sum of the other.
    const isMissing = inAll(kind).every(({ state }) => state === 'missing');
    const seen = (['withheld', 'shown'] as const).find((state) => states.includes(state));
    one.state = isMissing ? 'missing' : (seen ?? 'unprinted');
    for (const figures of totals) figures.set(kind, one);
  }
  return figured;
}

const kindsOf = ({ printed, shares }: ReadRow): Kind[] => [...printed.keys(), ...shares.keys()];

function figuredTable(read: readonly ReadRow[], least: 0 | 1, others: readonly Kind[]): FiguredTable {
  const rows = read.map((given): FiguredRow => ({ given, figures: new Map(), below: [] }));
  for (const row of rows) rows[row.given.above]?.below.push(row);
  // From the totals down, each row before those below it; turned round, the other way.
  const upward = rows.slice(-1);
  for (const row of upward) for (const lower of row.below) upward.push(lower);
  upward.reverse();
  for (const row of upward) {
    const { given, figures, below } = row;
    const kinds = new Set([...kindsOf(given), 'total', ...below.flatMap((lower) => [...lower.figures.keys()])]);
    if (given.above === -1) for (const kind of others) kinds.add(kind);
    for (const kind of KINDS) if (kinds.has(kind)) figures.set(kind, figureOf(given, kind, least));
    useExactShares(row);
  }
  return { rows, upward };
}

function figureOf({ printed }: ReadRow, kind: Kind, least: 0 | 1): Figure {
  const given = printed.get(kind);
  const blank = { kind, known: false, low: 0, high: Number.POSITIVE_INFINITY, tail: 0, head: 0 };
  if (given === undefined) return { ...blank, state: 'unprinted' };
  if (typeof given === 'number') return { ...blank, state: 'shown', known: true, low: given, high: given };
  return given.noValue === 'suppressed' ? { ...blank, state: 'withheld', low: least } : { ...blank, state: 'missing' };
}

/** Narrows the bounds; where nothing is left between them, no table fits. */
function narrow(figure: Figure, low: number, high: number): void {
  figure.low = Math.max(figure.low, low);
  figure.high = Math.min(figure.high, high);
}

function learn(figure: Figure, value: number): void {
  narrow(figure, value, value);
  figure.known = true;
  if (figure.state !== 'withheld') figure.state = 'shown';
}

/** An exact share gives both its counts. */
function useExactShares({ given, figures }: FiguredRow): void {
  for (const [gender, share] of given.shares) {
    if (!('count' in share)) continue;
    learn(figures.get(gender) as Figure, share.count);
    learn(figures.get('total') as Figure, share.total);
  }
}

/** A printed share bounds its count by its total, or the other way, where one of them is known. */
function usePrintedShares({ given, figures }: FiguredRow): void {
  const total = figures.get('total') as Figure;
  for (const [gender, share] of given.shares) {
    if ('count' in share) continue;
    const count = figures.get(gender) as Figure;
    if (total.known) narrow(count, ...countsWithin(share, total.low));
    else if (count.known) narrow(total, ...totalsWithin(share, count.low));
  }
}

/** The least and the most of `total` people that print as a share. */
function countsWithin({ low, high, openLow, openHigh }: PrintedShare, total: number): [number, number] {
  const of = BigInt(total);
  return [above(low.n * of, low.d, openLow), below(high.n * of, high.d, openHigh)];
}

/** The least and the most people of whom `count` print as a share. */
function totalsWithin({ low, high, openLow, openHigh }: PrintedShare, count: number): [number, number] {
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

/** Makes what several tables say of one figure known in each. */
function tie(figures: readonly Figure[]): void {
  const known = figures.some((figure) => figure.known);
  const low = Math.max(...figures.map((figure) => figure.low));
  const high = Math.min(...figures.map((figure) => figure.high));
  for (const figure of figures) {
    narrow(figure, low, high);
    figure.known = known;
  }
}

/**
 * Tells what is missing from what is only not printed.
 *
 * A sum is missing where a part of it is, whatever its reason: a table says `suppressed` before any other. Only where something above it is known is it taken
 * for a figure that somebody had and withheld.
 */
function settle({ upward }: FiguredTable): void {
  const hollow = new Set<Figure>();
  for (const { given, figures, below } of upward) {
    for (const [kind, figure] of figures) {
      const parts = given.isLeaf
        ? GENDERS.map((gender) => figures.get(gender))
        : below.map((row) => row.figures.get(kind));
      const isCell = given.isLeaf && kind !== 'total';
      const lacks = isCell ? figure.state === 'missing' : parts.some((part) => part !== undefined && hollow.has(part));
      if (lacks && !figure.known) hollow.add(figure);
    }
  }
  const covered = new Set<Figure>();
  for (let index = upward.length - 1; index >= 0; index--) {
    const { given, figures, below } = upward[index] as FiguredRow;
    const total = figures.get('total') as Figure;
    const isCovered = (figure: Figure) => figure.known || covered.has(figure);
    for (const [kind, figure] of figures) {
      if (kind !== 'total' && isCovered(total)) covered.add(figure);
      if (!isCovered(figure)) continue;
      for (const row of below) {
        const part = row.figures.get(kind);
        if (part !== undefined) covered.add(part);
      }
    }
    for (const [kind, figure] of figures) {
      if (figure.known || (given.isLeaf && kind !== 'total')) continue;
      if (!hollow.has(figure)) {
        if (figure.state === 'missing') figure.state = 'unprinted';
      } else if (!covered.has(figure)) figure.state = 'missing';
    }
  }
}

/** The genders of a row whose printed share bears on figures that it bounds in no way that is taken into account: neither is known. */
export function unusedShares({ given, figures }: FiguredRow): Kind[] {
  return [...given.shares].flatMap(([gender, share]) => {
    const pair = [figures.get(gender) as Figure, figures.get('total') as Figure];
    const isOpen = pair.every(({ known }) => !known) && pair.some(({ state }) => state !== 'missing');
    return isOpen && !('count' in share) ? [gender] : [];
  });
}
