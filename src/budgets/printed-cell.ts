import { exactly } from '../exact/decimal.js';
import { takeCellApart } from '../exact/number-text.js';
import { type ReadFigure, readFigure, type UnreadFigure } from '../figures/printed.js';
import type { Addend } from '../figures/printed-sum.js';
import { isCodedError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { MARKS, withMarks } from '../kernel/typography.js';
import type { AmountReading } from './intake-amount.js';

/** How the cells of a table are read. */
export type CellReading = Pick<AmountReading, 'unit' | 'numbers'>;

/** By how many places the point of a figure in each unit is moved for dollars. */
const PLACES = /* @__PURE__ */ frozen({ CAD: 0, 'CAD thousands': 3, 'CAD millions': 6 });
const PLACES_OF_BILLIONS = 9;

/**
 * An amount as it is printed: its digits in the unit of its table, with the decimals of its cell. A number drops the
 * zeros at its end, so it counts as printed with those of its column.
 */
export function printedAmount(
  amount: Reported<string | number>,
  cell: unknown,
  decimalsOfColumn: () => number,
  reading: CellReading,
): Addend | NoValue {
  if (!isReported(amount)) return { noValue: amount.noValue };
  const decimals = typeof cell === 'number' ? decimalsOfColumn() : decimalsOfText(String(cell), reading);
  return { digits: moved(String(amount), PLACES[reading.unit], decimals), decimals };
}

/** How many decimals a number shows. */
export const decimalsOfNumber = (cell: number): number => exactly(cell).decimalPlaces();

/**
 * How many decimals the text of a cell is printed with, in the unit of its table; below zero where its last digit
 * stands for more than one. What is no number, such as a sign for zero, has none.
 */
function decimalsOfText(text: string, { unit, numbers }: CellReading): number {
  try {
    const { digits, marks } = takeCellApart(text, numbers, []);
    const decimals = digits.split('.')[1]?.length ?? 0;
    return marks.includes('billion') ? decimals - PLACES_OF_BILLIONS + PLACES[unit] : decimals;
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return 0;
  }
}

/** Dollars with the point so many places further left, and with so many decimals. */
function moved(dollars: string, places: number, decimals: number): string {
  const [whole = '', part = ''] = dollars.replace('-', '').split('.');
  const digits = whole.padStart(places + 1, '0') + part;
  const point = digits.length - part.length - places;
  const before = digits.slice(0, point).replace(/^0+(?=\d)/, '');
  const behind = digits.slice(point).replace(/0+$/, '').padEnd(Math.max(0, decimals), '0');
  return (dollars.startsWith('-') ? '-' : '') + (behind === '' ? before : `${before}.${behind}`);
}

/** A printed amount by itself, for the judge of printed figures; as it is said in Canadian English. */
export function printedFigure(
  printed: Addend | NoValue,
  cell: unknown,
  { unit }: CellReading,
): ReadFigure | UnreadFigure {
  if ('noValue' in printed) {
    return { kind: 'no-value', text: typeof cell === 'string' ? cell.trim() : '', unit, reason: printed };
  }
  const { digits, decimals } = printed;
  const figure = { printed: withMarks(digits, MARKS['en-CA']), unit };
  return readFigure(decimals < 0 ? { ...figure, precision: decimals } : figure, { path: [] });
}
