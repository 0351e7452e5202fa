import { BUDGET_PHASES } from '../budgets/model.js';
import type { Decimal } from '../exact/decimal.js';
import { exactly, roundTo } from '../exact/decimal.js';
import { isFields, kindOf, type Quantity, quantityAt, type ResultValue } from '../exact/quantity.js';
import {
  currencyOfStyle,
  decimalsToTell,
  type FormatOptions,
  type FormatStyle,
  onScale,
  pointsText,
  quantityText,
} from '../exact/quantity-text.js';
import { isNumberAsText } from '../exact/result-keys.js';
import { judgedIn } from '../explain/reconciliation-shape.js';
import { verdictOf } from '../explain/verdict-kinds.js';
import { withWords } from '../figures/qualifiers.js';
import { isPlace } from '../kernel/cell-place.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, joined } from '../kernel/frozen.js';
import { isLabel, type Locale, type LocalLabel, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS } from '../kernel/no-value.js';
import { numeral } from '../kernel/words.js';
import { requireOwnMoney } from '../program/own-money.js';
import type { Program } from '../program/program-model.js';
import { lastKeyOf, ownerOf, requireKnown, type TableColumn, valueIn } from './columns.js';
import { isNaming } from './keys.js';
import { columnText, isKnownKey, valueText } from './labels.js';
import { type Measure, measureOf } from './measures.js';
import type { Reader } from './notes.js';
import { cautionText, notesOf } from './notes.js';
import { qualificationOf } from './qualified.js';
import { requireScalable } from './scalable.js';
import { isFinding, isRecord, ONE_CELL } from './spread.js';

/** A cell as readers see it. */
export interface WrittenCell {
  readonly text: string;
  readonly isMissing: boolean;
  /** The footnotes that it refers to. */
  readonly notes: readonly number[];
}

/** A table for readers: what stands in it, whatever it is written in. */
export interface WrittenTable {
  readonly heads: readonly string[];
  /** Which columns hold numbers. */
  readonly numeric: readonly boolean[];
  readonly body: readonly (readonly WrittenCell[])[];
  /** The footnotes, the first of which is number 1. */
  readonly notes: readonly string[];
}

/** More than a page can show. Rows with a key of their own each make a table that grows with their square. */
const MOST_CELLS = 1_000_000;

type Row = Readonly<Record<string, unknown>>;

/** Puts a table together: of the columns that were named, or of all whose values fit into a cell. */
export function writtenTable(
  given: readonly Row[],
  named: readonly TableColumn[] | undefined,
  locale: Locale,
  program?: Program,
): WrittenTable {
  // Nothing but a judged figure says of what JSON left of its numbers that they are some.
  const rows = given.map((row) => (judgedIn(row) as Row | null) ?? row);
  const columns: readonly TableColumn[] = named ?? fittingColumns(rows);
  if (rows.length * columns.length > MOST_CELLS) {
    const most = numeral(MOST_CELLS);
    const expected = { en: `a table of at most ${most.en} cells`, fr: `un tableau d'au plus ${most.fr} cellules` };
    throw invalidArgument(rows, expected, ['rows']);
  }
  requireKnown(rows, columns, ['options', 'columns']);
  requireScalable(rows, columns, ['options', 'columns']);
  columns.forEach(({ as }, index) => {
    requireOwnMoney(as, program, ['options', 'columns', index, 'as']);
  });
  const byColumn = columns.map((column) => {
    const read = rows.map((row, index) => {
      const reader = { locale, program, row: ownerOf(row, column.key) };
      const content = contentOf(valueIn(row, column.key), column, reader, ['rows', index, column.key]);
      return content.quantity === null ? content : { ...content, measure: measureOf(row, column.key) };
    });
    const form = formOf(column, read, locale);
    const cells = read.map((content, index) => {
      const text = form.write(content);
      const said = content.isMissing ? undefined : qualificationOf(rows[index] as Row, column.key);
      if (said === undefined || columns.some(({ key }) => key === said.column)) return { ...content, text };
      return { ...content, text: withWords({ text, qualifier: said.qualifier }, locale) };
    });
    return { column, form, cells };
  });
  const { notes, marksOf } = notesOf(
    rows,
    byColumn.map(({ column, form }) => ({ key: column.key, amount: form.amount })),
    { locale, program },
  );
  return {
    heads: columns.map(({ key, label = columnText(key, locale, { program, rows }) }) => wordsIn(label, locale)),
    numeric: byColumn.map(({ cells }) => cells.some(({ quantity }) => quantity !== null)),
    body: rows.map((_, row) =>
      byColumn.map(({ cells }, at) => {
        const { text, isMissing } = cells[row] as (typeof cells)[number];
        return { text, isMissing, notes: marksOf(row, at) };
      }),
    ),
    notes,
  };
}

/** The words of a language, or of another where there are none. */
export const wordsIn = (words: LocalLabel | string, locale: Locale): string =>
  typeof words === 'string' ? words : textOf(words, locale);

/**
 * All keys of all rows whose values fit into a cell wherever they occur. Under keys that have a head of their own,
 * lists of texts and of numbers fit, too, and of a record there is what names it, or those of its parts that fit.
 */
function fittingColumns(rows: readonly Row[]): TableColumn[] {
  const keys = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const columns = keys.flatMap((key) => {
    const values = rows.map((row) => row[key]);
    if (!isKnownKey(key) && values.some((value) => Array.isArray(value) || !fits(value))) return [];
    if (values.every(fits)) return values.every(isEmptyList) ? [] : key;
    const records = values.filter((value) => value != null && !isNoValue(value));
    if (!records.every(isRecord) || APART.includes(key) || records.every(isPlace)) return [];
    return partsOf(records).map((part) => `${key}.${part}`);
  });
  // No table is empty of rows that hold something.
  const all = columns.length > 0 ? columns : rows.flatMap((row) => leavesOf(row, [], DEEP));
  return [...new Set(all)].map((key) => ({ key }));
}

/** What cautions say where it matters, and where something stands. */
const APART: readonly string[] = /* @__PURE__ */ frozen(['compared', 'source']);
const DEEP = 8;

/** The columns of all that stands in a record or a list, which counts from 1. */
function leavesOf(value: unknown, steps: readonly string[], deep: number): string[] {
  if (steps.length > 0 && fits(value)) return value === undefined || isEmptyList(value) ? [] : [steps.join('.')];
  if (deep === 0 || !(Array.isArray(value) || isRecord(value))) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    leavesOf(part, [...steps, Array.isArray(value) ? String(Number(key) + 1) : key], deep - 1),
  );
}

/** What names records, or those of their parts that fit. */
function partsOf(records: readonly Row[]): readonly string[] {
  const name = ['label', 'id'].find((key) =>
    records.every((record) => Object.hasOwn(record, key) && fits(record[key])),
  );
  if (name !== undefined) return [name];
  const parts = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return parts.filter((part) => records.every((record) => fits(record[part])));
}

const fits = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  isLabel(value) ||
  kindOf(value) !== null ||
  isFinding(value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string' || isLabel(one) || kindOf(one) === 'number'));

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** What a cell is about: a quantity, or words. */
interface Content {
  readonly quantity: Quantity | null;
  /** The same, to be written. */
  readonly value: ResultValue | null;
  readonly words: string;
  readonly isMissing: boolean;
  /** What its number measures, where its kind does not say it. */
  readonly measure?: Measure | undefined;
}

/** For whom a cell is written, and the record that has its key. */
interface ReaderOfRow extends Reader {
  readonly row: Row;
}

const YES_NO = /* @__PURE__ */ frozen({ true: { en: 'yes', fr: 'oui' }, false: { en: 'no', fr: 'non' } } as const);

function contentOf(value: unknown, column: TableColumn, reader: ReaderOfRow, path: Path): Content {
  const { locale, program, row } = reader;
  const inWords = (words: string): Content => ({ quantity: null, value: null, words, isMissing: false });
  if (value === null || value === undefined) return inWords('');
  if (Array.isArray(value)) return inWords(listText(value, column, reader, path));
  if (typeof value === 'boolean') return inWords(textOf(YES_NO[`${value}`], locale));
  if (typeof value === 'string' && !isNumber(value, column))
    return inWords(valueText(lastKeyOf(column.key), value, locale, { program, row }));
  if (isLabel(value)) return inWords(textOf(value, locale));
  const verdict = isRecord(value) && kindOf(value) === null ? verdictOf(value) : null;
  if (verdict !== null) return inWords(textOf(verdict.label, locale));
  if (isFinding(value)) return inWords(cautionText(value, reader));
  if (isRecord(value) && kindOf(value) === null) throw invalidArgument(value, ONE_CELL(column.key, value), path);
  // Of a sum whose reason nobody asks for, there is nothing to write.
  if (isFields(value) && value['value'] === null) return inWords('');
  // The nearest double of an exact value has more digits than an exact number may have.
  const exact = typeof value === 'number' && Number.isFinite(value) ? exactly(value) : value;
  const quantity = quantityAt(exact, path);
  const { reason } = quantity;
  if (reason !== null) return { ...inWords(textOf(NO_VALUE_LABELS[reason.noValue], locale)), isMissing: true };
  return { ...inWords(''), quantity, value: exact as ResultValue };
}

/** A list of single values; its numbers are written one by one, with all their digits. */
function listText(list: readonly unknown[], column: TableColumn, reader: ReaderOfRow, path: Path): string {
  const { locale } = reader;
  const texts = list.map((element: unknown, index) => {
    if (Array.isArray(element) || element === null) throw invalidArgument(list, ONE_CELL(column.key, list), path);
    const { value, words } = contentOf(element, column, reader, [...path, index]);
    return value === null ? words : quantityText(value, isNaming(lastKeyOf(column.key)) ? {} : { locale });
  });
  return texts.join('; ');
}

/** Text is a number where its key says so, or the caller did by saying how it is written. */
function isNumber(value: string, { key, as, scale, decimals }: TableColumn): boolean {
  const isFormatted = as !== undefined || scale !== undefined || decimals !== undefined;
  return isNumberAsText(lastKeyOf(key), value) || (isFormatted && kindOf(value) === 'number');
}

/** How the numbers of a column are written. */
interface ColumnForm {
  readonly write: (content: Content) => string;
  /** An amount of its own, written as those of the column. */
  readonly amount: (value: ResultValue) => string;
}

/** So many decimals are enough for what nobody asked for more of. */
const ENOUGH = 2;
/** Amounts in dollars, whether or not the caller has them written so. */
const MONEY = /* @__PURE__ */ joined<string>(BUDGET_PHASES, ['unspent', 'base', 'change', 'current', 'previous']);

/**
 * Where nobody says how many decimals there are, a column has as many as its numbers need, at most two, and a number
 * that would be less than two digits then has more; percents and points have one, and dollars cents or none.
 */
function formOf({ key, as, scale, decimals }: TableColumn, contents: readonly Content[], locale: Locale): ColumnForm {
  const isBare = as === undefined && scale === undefined;
  const styleOf = ({ kind }: Quantity, measure: Measure | undefined): FormatStyle =>
    as ?? (isBare && (kind === 'share' || measure === 'share') ? 'percent' : 'number');
  const scaled = (quantity: Quantity | null, measure: Measure | undefined): Decimal[] =>
    quantity === null || styleOf(quantity, measure) === 'percent'
      ? []
      : numbersIn(quantity).map((one) => onScale(one, scale));
  const most = Math.max(0, ...contents.map(({ quantity, measure }) => mostDecimals(scaled(quantity, measure))));
  const isMoney =
    (as !== undefined && currencyOfStyle(as) === as) || (as === undefined && MONEY.includes(lastKeyOf(key)));
  const least = isMoney && scale === undefined && most > 0 ? ENOUGH : Math.min(ENOUGH, most);
  const write = (value: ResultValue, quantity: Quantity, measure?: Measure): string => {
    const style = styleOf(quantity, measure);
    const isPoints = isBare && measure === 'points';
    const [fewest, numbers] = [isPoints ? Math.min(least, 1) : least, scaled(quantity, measure)];
    const tell = Math.max(
      fewest,
      ...numbers.map((one) => Math.min(one.decimalPlaces(), decimalsToTell(one, { least: fewest, digits: 2 }))),
    );
    const shown = decimals ?? (style === 'percent' ? 1 : tell);
    const options: FormatOptions = {
      as: style,
      decimals: shown,
      ...(isNaming(lastKeyOf(key)) ? {} : { locale }),
      ...(scale === undefined ? {} : { scale }),
    };
    const text = quantityText(value, options);
    return isPoints && quantity.number !== null ? inPoints(text, roundTo(quantity.number, shown), locale) : text;
  };
  return {
    write: ({ value, quantity, words, measure }) =>
      value === null || quantity === null ? words : write(value, quantity, measure),
    amount: (value) => write(value, quantityAt(value, [])),
  };
}

/** A number in points, and between brackets how many there may be. */
function inPoints(text: string, written: Decimal, locale: Locale): string {
  const [number = '', ...range] = text.split(/(?= \()/);
  return pointsText(number, written, locale) + range.join('');
}

const numbersIn = ({ number, ends }: Quantity): Decimal[] => [
  ...(number === null ? [] : [number]),
  ...(ends === null ? [] : [ends.low, ends.high]),
];

const mostDecimals = (numbers: readonly Decimal[]): number =>
  Math.max(0, ...numbers.map((number) => number.decimalPlaces()));
