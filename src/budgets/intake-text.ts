import { invalidArgument } from '../kernel/check.js';
import type { Origin } from '../kernel/columns.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import { isBlank } from '../kernel/tidied.js';
import type { Cells } from './intake-cells.js';
import type { SourcePart } from './intake-map.js';

/** A text that is not empty, or a number as text; `undefined` where the row has none. */
export function textIn(cells: Cells, origin: Origin): string | undefined {
  if (origin.column === null) return origin.constant;
  const value = Object.hasOwn(cells, origin.column) ? cells[origin.column] : undefined;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const text = origin.written ? withoutGuard(value) : value.trim();
  return text === '' ? undefined : text;
}

/** Whether a row may say nothing of a field: its cell may be empty, but is there, and holds nothing else. */
export function mayLack(cells: Cells, origin: Origin): boolean {
  if (origin.column === null || origin.written) return origin.column !== null;
  return origin.mayBeEmpty === true && Object.hasOwn(cells, origin.column) && isBlank(cells[origin.column]);
}

const isWhole = (text: string): boolean => /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text));

export function revisionIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!isWhole(text)) throw invalidArgument(text, { en: 'a whole number', fr: 'un nombre entier' }, ['revision']);
  return Number(text);
}

export function sourceFrom({ title, publisher, year, line, ...rest }: Partial<Record<SourcePart, string>>): object {
  const number = (text: string) => (isWhole(text) ? Number(text) : text);
  if (title === undefined && publisher === undefined && year === undefined) {
    return { ...rest, ...(line !== undefined && { line: number(line) }) };
  }
  const external = {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(year !== undefined && { year: number(year) }),
  };
  return { ...rest, ...(line !== undefined && { line: number(line) }), external };
}
