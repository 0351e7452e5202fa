import { invalidArgument } from '../kernel/check.js';
import type { Origin } from '../kernel/columns.js';
import type { CodedError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import { isBlank } from '../kernel/tidied.js';
import { quoted } from '../kernel/words.js';
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

/** Whether a cell is there, and blank. */
export const isBlankIn = (cells: Cells, { column }: Origin): boolean =>
  column !== null && Object.hasOwn(cells, column) && isBlank(cells[column]);

/** Why a cell has no text, and the declaration that would read the row without it, where there is one. */
export function emptyCell(cells: Cells, column: string | null, mayBeEmpty: boolean): CodedError {
  if (column === null) return invalidArgument('', A_TEXT, []);
  const [name, map] = [quoted(column), `{ column: '${column}', mayBeEmpty: true }`];
  const unless =
    mayBeEmpty && isBlank(cells[column])
      ? { en: `, unless it is mapped as ${map}`, fr: `, à moins qu'elle ne soit désignée par ${map}` }
      : { en: '', fr: '' };
  const expected = {
    en: `${A_TEXT.en} in column ${name.en}${unless.en}`,
    fr: `${A_TEXT.fr} dans la colonne ${name.fr}${unless.fr}`,
  };
  return invalidArgument(cells[column], expected, [column]);
}

const A_TEXT: Label = /* @__PURE__ */ frozen({ en: 'a text that is not empty', fr: "un texte qui n'est pas vide" });

const isWhole = (text: string): boolean => /^\d{1,16}$/.test(text) && Number.isSafeInteger(Number(text));

export function revisionIn(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!isWhole(text)) throw invalidArgument(text, { en: 'a whole number', fr: 'un nombre entier' }, ['revision']);
  return Number(text);
}

export function sourceFrom(parts: Partial<Record<SourcePart, string>>): object {
  const number = (text: string) => (isWhole(text) ? Number(text) : text);
  const read = Object.entries(parts).map(
    ([part, text]) => [part, part === 'line' || part === 'year' ? number(text) : text] as const,
  );
  const isExternal = ([part]: readonly [string, unknown]) => EXTERNAL_PARTS.includes(part as SourcePart);
  const external = read.filter(isExternal);
  const own = Object.fromEntries(read.filter((one) => !isExternal(one)));
  return external.length === 0 ? own : { ...own, external: Object.fromEntries(external) };
}

/** The parts of a source that are those of a publication. */
const EXTERNAL_PARTS = /* @__PURE__ */ frozen<readonly SourcePart[]>([
  'title',
  'publisher',
  'year',
  'date',
  'address',
  'seen',
]);
