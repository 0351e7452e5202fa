import { type Fields, isFields, kindOf, type ResultValue } from '../exact/quantity.js';
import { quantityText } from '../exact/quantity-text.js';
import type { Finding } from '../explain/codes.js';
import { findingSentence } from '../explain/finding-sentence.js';
import { isCount } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { isLabel, type Label, type Locale, textOf } from '../kernel/label.js';
import { typeset } from '../kernel/typography.js';
import { numeral } from '../kernel/words.js';
import type { Program } from '../program/program-model.js';
import { columnText, uncapitalized } from './labels.js';
import { isFinding } from './spread.js';

/** A column, as footnotes need to know it. */
interface NotedColumn {
  readonly key: string;
  /** How an amount is written in it. */
  readonly amount: (value: ResultValue) => string;
}

/** What rests on what `compared` counts. */
const DIFFERENCES = /* @__PURE__ */ frozen([
  'change',
  'changeShare',
  'ofApproved',
  'ofVariance',
  'spentShare',
  'unspent',
  'varianceShare',
]);

/**
 * What rows say about themselves that no cell holds, as footnotes: their cautions, and what a difference was taken over
 * where that is not all that the row sums. Without them, rows would not add up, and nobody would know why.
 * @returns The footnotes, each once, and the numbers of those that a cell refers to.
 */
export function notesOf(
  rows: readonly Fields[],
  columns: readonly NotedColumn[],
  reader: Reader,
): { readonly notes: readonly string[]; readonly marksOf: (row: number, column: number) => readonly number[] } {
  const numbers = new Map<string, number>();
  const marks = rows.map((row) => {
    const ofCell = columns.map((): number[] => []);
    const refer = (column: number, note: string): void => {
      const number = numbers.get(note) ?? numbers.size + 1;
      numbers.set(note, number);
      const found = ofCell[column];
      if (found?.includes(number) === false) found.push(number);
    };
    const indexOf = (key: unknown): number => columns.findIndex((column) => column.key.split('.')[0] === key);
    // A table that has a column of them says them once.
    const cautions = columns.some(({ key }) => key === 'cautions') ? [] : cautionsOf(row, reader);
    for (const { about, text } of cautions) refer(Math.max(0, indexOf(about)), text);
    columns.forEach((column, at) => {
      const note = DIFFERENCES.includes(column.key) ? comparisonOf(row, columns, reader.locale) : null;
      if (note !== null) refer(at, note);
    });
    return ofCell;
  });
  return {
    notes: columns.length === 0 ? [] : [...numbers.keys()],
    marksOf: (row, column) => [...(marks[row]?.[column] ?? [])].sort((a, b) => a - b),
  };
}

/** The cautions of a row as sentences, each with the key that it is about, where it says so. */
function cautionsOf({ cautions }: Fields, reader: Reader): { readonly about: unknown; readonly text: string }[] {
  if (!Array.isArray(cautions)) return [];
  return cautions.flatMap((caution: unknown) => {
    if (isLabel(caution)) return [{ about: undefined, text: textOf(caution, reader.locale) }];
    return isFinding(caution) ? [{ about: caution.path?.[0], text: cautionText(caution, reader) }] : [];
  });
}

/** A finding as its sentence, or its code where it is none of ours. */
export const cautionText = (caution: Finding, { locale, program }: Reader): string =>
  findingSentence(caution, locale, program) ?? caution.code;

/** For whom a table is written, and of whose program. */
export interface Reader {
  readonly locale: Locale;
  readonly program?: Program | undefined;
}

/**
 * What a difference was taken over, where some of the row's cells are not in it; nothing where there is no difference,
 * for its own cell says why.
 */
function comparisonOf({ compared }: Fields, columns: readonly NotedColumn[], locale: Locale): string | null {
  if (!isFields(compared)) return null;
  const { cells, leftOut, ...amounts } = compared;
  if (!isCount(cells) || !isCount(leftOut) || leftOut === 0) return null;
  const entries = Object.entries(amounts);
  if (entries.some(([, amount]) => amount === null || kindOf(amount) !== 'number')) return null;
  const texts = entries.map(([key, amount]) => {
    const alike = columns.find((column) => column.key === key) ?? columns.find(({ key }) => AMOUNTS.includes(key));
    const written = alike?.amount(amount as ResultValue) ?? quantityText(amount as ResultValue, { locale });
    return `${uncapitalized(columnText(key, locale))} ${written}`;
  });
  const [part, all] = [cells, cells + leftOut].map((count) => textOf(numeral(count), locale));
  const label: Label = {
    en: `over ${part} of ${all} cells: ${texts.join(', ')}`,
    fr: `sur ${part} des ${all} cellules : ${texts.join(', ')}`,
  };
  return typeset(textOf(label, locale), locale);
}

/** Where amounts stand that are written as those compared. */
const AMOUNTS = /* @__PURE__ */ frozen(['unspent', 'change']);
