import { exactly } from '../exact/decimal.js';
import { readText } from '../exact/number-text.js';
import { type ReadFigure, readFigure, type UnreadFigure } from '../figures/printed.js';
import type { Addend } from '../figures/running-sums.js';
import { isCodedError } from '../kernel/errors.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { MARKS, withMarks } from '../kernel/typography.js';
import { type AmountReading, type Places, placesNamed, placesOf } from './intake-amount.js';

/** How the cells of a table are read. */
export interface CellReading extends Pick<AmountReading, 'unit' | 'numbers' | 'marks'> {
  /** By how many places the point of an amount of a row is moved for dollars. */
  readonly placesOf: (row: unknown) => Places;
}

/**
 * An amount as it is printed: its digits in the unit of its table, with the decimals of its cell. A number drops the
 * zeros at its end, so it counts as printed with those of its column.
 */
export function printedAmount(
  amount: Reported<string | number>,
  { cell, row, column }: { readonly cell: unknown; readonly row: unknown; readonly column: string },
  decimalsOfColumn: () => number,
  reading: CellReading,
): Addend | NoValue {
  if (!isReported(amount)) return { noValue: amount.noValue };
  const shift = placesOf(reading.unit) - reading.placesOf(row);
  const decimals =
    typeof cell === 'number' ? decimalsOfColumn() + shift : decimalsOfText(String(cell), column, shift, reading);
  return { digits: moved(String(amount), placesOf(reading.unit), decimals), decimals };
}

/** How many decimals a number shows. */
export const decimalsOfNumber = (cell: number): number => exactly(cell).decimalPlaces();

/**
 * How many decimals the text of a cell is printed with, in the unit of its table; below zero where its last digit
 * stands for more than one. What is no number, such as a sign for zero, has none.
 */
function decimalsOfText(text: string, column: string, shift: number, reading: CellReading): number {
  const { unit, numbers, marks } = reading;
  try {
    const found = readText(text, { numbers, marks: marks.inColumn(column) }, []);
    if ('noValue' in found || found.isMark) return 0;
    const places = placesNamed(found);
    return found.decimals + (places === undefined ? shift : placesOf(unit) - places);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return 0;
  }
}

/** Dollars with the point so many places further left, and with so many decimals. */
function moved(dollars: string, places: number, decimals: number): string {
  // Most stand as they are, but for zeros at the end.
  if (places === 0 && decimals >= 0) {
    const point = dollars.indexOf('.');
    const lack = decimals - (point === -1 ? 0 : dollars.length - point - 1);
    if (lack <= 0) return dollars;
    return dollars + (point === -1 ? '.' : '') + '0'.repeat(lack);
  }
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
  return readFigure(decimals < 0 ? { ...figure, precision: decimals } : figure, []);
}
