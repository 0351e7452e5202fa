import type { Decimal } from '../../exact/decimal.js';
import { GENDERS } from '../../program/gender.js';
import { KINDS, type Kind, type ReadRow } from './seen.js';

/**
 * A figure as a reader has it.
 *
 * What is not printed is unknown, but a sum still; of what is missing nothing is known, nor of any sum over it.
 */
export interface Figure {
  readonly kind: Kind;
  state: 'shown' | 'withheld' | 'unprinted' | 'missing';
  /** Printed, or given by an exact share or by another table. */
  known: boolean;
  /** The bounds that print and shares set, sums apart. */
  low: number;
  high: number;
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
 * The figures of tables, with what print tells of each: its value, or that it is at least `least` where it is withheld.
 *
 * Tables of the same people have one totals row between them: what one of them shows there is known in all.
 */
export function seenFiguresOf(
  tables: readonly (readonly ReadRow[])[],
  least: 0 | 1,
  samePeople: boolean,
): FiguredTable[] {
  const collected = samePeople ? tables.flatMap((rows) => rows.flatMap(kindsOf)) : [];
  const figured = tables.map((rows) => figuredTable(rows, least, collected));
  const totals = samePeople ? figured.map(({ rows }) => (rows[rows.length - 1] as FiguredRow).figures) : [];
  const kinds = [...(totals[0]?.keys() ?? [])];
  const inAll = (kind: Kind) => totals.map((figures) => figures.get(kind) as Figure);
  for (const kind of kinds) tie(inAll(kind));
  for (const { rows } of figured) for (const row of rows) useCountsOfShares(row);
  for (const kind of kinds) tie(inAll(kind));
  const states = new Map(kinds.map((kind) => [kind, inAll(kind).map(({ state }) => state)]));
  for (const table of figured) settle(table);
  for (const [kind, printed] of states) {
    const one = inAll(kind)[0] as Figure;
    // Missing in one table, it is still a sum of the other.
    const isMissing = inAll(kind).every(({ state }) => state === 'missing');
    const seen = (['withheld', 'shown'] as const).find((state) => printed.includes(state));
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
  }
  return { rows, upward };
}

function figureOf({ printed }: ReadRow, kind: Kind, least: 0 | 1): Figure {
  const given = printed.get(kind);
  const blank = { kind, known: false, low: 0, high: Number.POSITIVE_INFINITY };
  if (given === undefined) return { ...blank, state: 'unprinted' };
  if (typeof given === 'number') return { ...blank, state: 'shown', known: true, low: given, high: given };
  return given.noValue === 'suppressed' ? { ...blank, state: 'withheld', low: least } : { ...blank, state: 'missing' };
}

/** Narrows the bounds; where nothing is left between them, no table fits. */
export function narrow(figure: Figure, low: number, high: number): void {
  figure.low = Math.max(figure.low, low);
  figure.high = Math.min(figure.high, high);
}

function learn(figure: Figure, value: number): void {
  narrow(figure, value, value);
  figure.known = true;
  if (figure.state !== 'withheld') figure.state = 'shown';
}

/**
 * Exact shares give the counts of their row, unless they cannot be counts: not whole, not of one total, or other than
 * what is known, such as 1 ÷ 2 for 5 of 10. Then they are ratios, which bound figures as printed shares do.
 */
function useCountsOfShares({ given, figures }: FiguredRow): void {
  const exact = [...given.shares].flatMap(([gender, share]) => (share.exact ? [{ gender, ...share.exact }] : []));
  const total = figures.get('total') as Figure;
  const canBe = (figure: Figure, value: Decimal) => value.isInteger() && (!figure.known || value.eq(figure.low));
  const areCounts = exact.every(
    ({ gender, numerator, denominator }) =>
      canBe(figures.get(gender) as Figure, numerator) &&
      canBe(total, denominator) &&
      denominator.eq(exact[0]?.denominator ?? denominator),
  );
  if (!areCounts) return;
  for (const { gender, numerator, denominator } of exact) {
    learn(figures.get(gender) as Figure, numerator.toNumber());
    learn(total, denominator.toNumber());
  }
}

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
 * A sum is missing where a part of it is, whatever its reason: a table says `suppressed` before any other. Only where
 * something above it is known is it taken for a figure that somebody had and withheld. What a share is printed of is
 * never missing.
 */
function settle(table: FiguredTable): void {
  const lacking = lacksPart(table);
  const covered = hasKnownAbove(table);
  for (const { figures } of table.rows) {
    for (const figure of figures.values()) {
      if (figure.known) continue;
      if (!lacking.has(figure)) {
        if (figure.state === 'missing') figure.state = 'unprinted';
      } else if (!covered.has(figure)) figure.state = 'missing';
    }
  }
}

/** Whether a share is printed that nobody can print without the figure. */
const hasShare = ({ shares }: ReadRow, kind: Kind): boolean => (kind === 'total' ? shares.size > 0 : shares.has(kind));

/** The figures that are missing cells, or sums over one; not those that are known, or of which a share is. */
function lacksPart({ upward }: FiguredTable): Set<Figure> {
  const lacking = new Set<Figure>();
  for (const { given, figures, below } of upward) {
    for (const [kind, figure] of figures) {
      const parts = given.isLeaf
        ? GENDERS.map((gender) => figures.get(gender))
        : below.map((row) => row.figures.get(kind));
      const isCell = given.isLeaf && kind !== 'total';
      const lacks = isCell ? figure.state === 'missing' : parts.some((part) => part !== undefined && lacking.has(part));
      if (lacks && !figure.known && !hasShare(given, kind)) lacking.add(figure);
    }
  }
  return lacking;
}

/** The figures that are part of a known one: a total by gender, or a group of groups. */
function hasKnownAbove({ upward }: FiguredTable): Set<Figure> {
  const covered = new Set<Figure>();
  const covers = (figure: Figure) => figure.known || covered.has(figure);
  for (const { figures, below } of [...upward].reverse()) {
    const total = figures.get('total') as Figure;
    for (const [kind, figure] of figures) {
      if (kind !== 'total' && covers(total)) covered.add(figure);
      if (!covers(figure)) continue;
      for (const { figures: parts } of below) {
        const part = parts.get(kind);
        if (part !== undefined) covered.add(part);
      }
    }
  }
  return covered;
}
