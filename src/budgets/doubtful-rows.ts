import type { Fraction } from '../exact/fraction.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { lazily } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import type { Coverage } from './summed-lines.js';

/** A printed amount of a row that may be a line, with its column. */
export interface DoubtfulAmount {
  readonly column: string;
  readonly printed: ReadFigure;
}

/** More of them have too many sums: some would soon make up for any gap. */
const MOST_IN_COLUMN = 10;

/** What may have been lost of numbers that are taken as doubles. */
const SLACK = 1e-9;

/**
 * Finds out whether amounts of rows that may be lines make up for what a total differs by from the lines that it may be
 * of, in whatever number of them. Where they do not, it is wrong whatever they are.
 */
export function madeUpBy(
  doubtful: readonly DoubtfulAmount[],
): (printed: ReadFigure | UnreadFigure, column: string, coverages: () => readonly Coverage[]) => boolean {
  const byColumn = lazily(() => {
    const amounts = new Map<string, ReadFigure[]>();
    for (const { column, printed } of doubtful) pushTo(amounts, column, printed);
    return new Map([...amounts].map(([column, some]) => [column, sumsOf(some)]));
  });
  return (printed, column, coverages) => {
    const sums = byColumn().get(column);
    if (sums === undefined || printed.kind === 'no-value') return false;
    if (sums === null) return true;
    const value = numberOf(printed.value);
    for (const coverage of coverages()) {
      const sum = coverage.addends()?.sum;
      if (sum === undefined || 'why' in sum) continue;
      const room = graspOf(printed) + sums.grasp + SLACK * Math.abs(value);
      const range = sum.range;
      if (range === null) return true;
      const [low, high] = [numberOf(range.low) - room, numberOf(range.high) + room];
      if (sums.values.some((one) => low + one <= value && value <= high + one)) return true;
    }
    return false;
  };
}

/** All sums of some amounts but that of none, and how far rounding may have moved them. */
function sumsOf(amounts: readonly ReadFigure[]): { readonly values: readonly number[]; readonly grasp: number } | null {
  if (amounts.length > MOST_IN_COLUMN) return null;
  let values = [0];
  for (const { value } of amounts) values = [...values, ...values.map((sum) => sum + numberOf(value))];
  return { values: values.slice(1), grasp: amounts.reduce((sum, one) => sum + graspOf(one), 0) };
}

const numberOf = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** What the last digit of a figure stands for. */
const graspOf = ({ grain }: ReadFigure): number => (grain === null ? 0 : numberOf(grain));
