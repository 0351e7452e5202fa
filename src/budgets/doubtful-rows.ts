import type { Fraction } from '../exact/fraction.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { frozen } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import type { Coverage } from './summed-lines.js';
import type { TotalRow } from './total-row.js';

/** A row that is taken for a total by its name, with its printed amount. */
export interface JudgedRow {
  readonly total: TotalRow;
  readonly printed: ReadFigure | UnreadFigure;
}

/** A total with the lines that it is held against, and all that it may be of. */
export interface HeldTotal extends JudgedRow {
  readonly coverage: Coverage;
  readonly ways: readonly { readonly coverages: () => readonly Coverage[] }[];
}

/**
 * What rows that may be lines are to a total: one of them has no value; some make up for what it differs by, so that it
 * may be right; or bring it nearer, so that nobody can tell by how much it is wrong.
 */
export type Doubt = 'unknown' | 'made-up' | 'nearer' | null;

/** More of them have too many sums: some would soon make up for any gap. */
export const MOST_IN_COLUMN = 10;

/** What may have been lost of numbers that are taken as doubles. */
const SLACK = 1e-9;

/** What a row and a total may both say. */
const PLACES = /* @__PURE__ */ frozen([
  ['partner', 'partners'],
  ['category', 'categories'],
  ['phase', 'phase'],
  ['period', 'period'],
] as const);

/** Whether a row may be a part of a total, as far as both say of what they are. */
export function mayHold({ total }: JudgedRow, row: JudgedRow): boolean {
  const other = row.total;
  if (total.column !== other.column || total === other) return false;
  const years = total.how.cumulative === undefined ? (['fiscalYear', 'fiscalYears'] as const) : null;
  return [...PLACES, ...(years === null ? [] : [years])].every(([one, several]) => {
    const [own, others] = [total, other].map((said) => [said[several] ?? said[one] ?? []].flat() as string[]);
    return own?.length === 0 || others?.length === 0 || own?.some((name) => others?.includes(name));
  });
}

/** Tells what some rows that may be lines are to a total. Where they are none of it, it is wrong whatever they are. */
export function doubtsBy(rows: readonly JudgedRow[]): (total: HeldTotal) => Doubt {
  const byColumn = new Map<string, JudgedRow[]>();
  for (const row of rows) pushTo(byColumn, row.total.column, row);
  const known = new Map<string, Sums | null>();
  const sumsFor = (total: HeldTotal, all: readonly JudgedRow[]): Sums | null => {
    const some = all.length > MOST_LOOKED_AT ? all : all.filter((row) => mayHold(total, row));
    const which = some.length === all.length ? 'all' : some.map((row) => all.indexOf(row)).join();
    const name = `${which} ${total.total.column}`;
    const sums = known.has(name) ? (known.get(name) as Sums | null) : sumsOf(some);
    known.set(name, sums);
    return sums;
  };
  return (held) => {
    const { printed, total, coverage, ways } = held;
    const all = byColumn.get(total.column);
    if (all === undefined || printed.kind === 'no-value') return null;
    const sums = sumsFor(held, all);
    if (sums === null || sums.isOpen) return 'unknown';
    if (sums.values.length === 0) return null;
    const value = numberOf(printed.value);
    for (const one of ways.flatMap((way) => way.coverages())) {
      const sum = one.addends()?.sum;
      if (sum === undefined || 'why' in sum) continue;
      const room = graspOf(printed) + sums.grasp + SLACK * Math.abs(value);
      const range = sum.range;
      if (range === null) return 'made-up';
      const [low, high] = [numberOf(range.low) - room, numberOf(range.high) + room];
      if (sums.values.some((one) => low + one <= value && value <= high + one)) return 'made-up';
    }
    const own = coverage.addends()?.sum;
    if (own === undefined || 'why' in own) return null;
    const gap = value - numberOf(own.value);
    return sums.values.some((one) => Math.abs(gap - one) < Math.abs(gap)) ? 'nearer' : null;
  };
}

/** Of so many rows it is told of each whether it may be a part. */
const MOST_LOOKED_AT = 64;

/** All sums of some amounts but that of none, and how far rounding may have moved them. */
interface Sums {
  readonly values: readonly number[];
  readonly grasp: number;
  /** One of them has no value. */
  readonly isOpen: boolean;
}

function sumsOf(rows: readonly JudgedRow[]): Sums | null {
  const isOpen = rows.some(({ printed }) => printed.kind === 'no-value');
  const amounts = rows.flatMap(({ printed }) => (printed.kind === 'no-value' ? [] : [printed]));
  if (amounts.length > MOST_IN_COLUMN) return null;
  let values = [0];
  for (const { value } of amounts) values = [...values, ...values.map((sum) => sum + numberOf(value))];
  return { values: values.slice(1), grasp: amounts.reduce((sum, one) => sum + graspOf(one), 0), isOpen };
}

export const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** What the last digit of a figure stands for. */
const graspOf = ({ grain }: ReadFigure): number => (grain === null ? 0 : numberOf(grain));
