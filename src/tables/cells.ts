import { formatFiscalYear, isFiscalYear } from '../calendar/fiscal-year.js';
import { decimalAt, exactly, isTaggedDecimal } from '../exact/decimal.js';
import { isPlainObject } from '../exact/plain-rows.js';
import { type Fields, kindOf } from '../exact/quantity.js';
import type { Finding } from '../explain/codes.js';
import { explain } from '../explain/explain.js';
import { verdictOf } from '../explain/families.js';
import { isCalculation, judgedIn } from '../explain/reconciliation-shape.js';
import { calculationText } from '../figures/arithmetic-text.js';
import { invalidArgument, requireArray, requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { isLabel, type Label, type Locale, textOf } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isNoValue, NO_VALUE_LABELS } from '../kernel/no-value.js';
import { withGuard } from '../kernel/spreadsheet.js';
import { MARKS } from '../kernel/typography.js';
import { numeral } from '../kernel/words.js';
import { resultLabel } from './labels.js';
import { COLUMN } from './names.js';

/** A spreadsheet opens no more columns; so many also bound the work on rows that are not data. */
const MOST_COLUMNS = 16_384;
const MAX_DEPTH = 64;
/** Where rows of this library hold fiscal years, which a spreadsheet takes for months. */
const FISCAL_YEARS = /* @__PURE__ */ frozen([
  'fiscalYear',
  'firstMet',
  'supporting',
  'contradicting',
  'undecided',
  'trendYears',
]);

/** Checks that rows are objects; what their members are, each table says for itself. */
export function rowsAt(rows: unknown): readonly Readonly<Record<string, unknown>>[] {
  return requireArray(rows, ['rows'], { en: 'an array of rows', fr: 'un tableau de lignes' }).map((row, index) =>
    requireObject(row as Readonly<Record<string, unknown>>, ['rows', index], { en: 'a row', fr: 'une ligne' }),
  );
}

/**
 * The texts of a row by column. Whatever has parts stands in several columns: a share, a total and a value with its
 * range have their value under their key, a check or a status its id, and the parts beside it under `key.part`; a list
 * of single values is one cell with a line for each, and any other list counts its columns from 1.
 */
export function cellsOf(row: object, locale: Locale | undefined, path: Path): Map<string, string> {
  const cells = new Map<string, string>();
  const put = (column: string, text: string, at: Path): void => {
    if (cells.has(column)) {
      const details = { kind: COLUMN, received: column };
      throw fault(DUPLICATE, at, details);
    }
    if (cells.size >= MOST_COLUMNS)
      throw invalidArgument(
        row,
        {
          en: `a row of at most ${numeral(MOST_COLUMNS).en} columns`,
          fr: `une ligne d'au plus ${numeral(MOST_COLUMNS).fr} colonnes`,
        },
        path,
      );
    cells.set(column, text);
  };
  const addFields = (given: Fields, column: string, at: Path): void => {
    const record = judgedIn(given) ?? given;
    const verdict = locale === undefined && column === '' ? null : verdictOf(given);
    const main = column === '' ? null : mainKeyOf(given, verdict?.key);
    if (main !== null) add(given[main], main, column, at, verdict?.key === main ? verdict.label : undefined);
    for (const [key, value] of Object.entries(record) as [string, unknown][]) {
      if (key === main || (column !== '' && value === undefined)) continue;
      const label = key === verdict?.key ? verdict.label : undefined;
      add(value, key, column === '' ? key : `${column}.${key}`, at, label);
    }
  };
  const add = (given: unknown, key: string, column: string, within: Path, label?: unknown): void => {
    const at = [...within, key];
    if (at.length > path.length + MAX_DEPTH) {
      throw invalidArgument(
        given,
        {
          en: `data nested at most ${numeral(MAX_DEPTH).en} levels deep`,
          fr: `des données imbriquées sur au plus ${numeral(MAX_DEPTH).fr} niveaux`,
        },
        path,
      );
    }
    const value = label === undefined || locale === undefined ? given : label;
    const text = singleText(value, key, locale, at);
    if (text !== undefined) put(column, text, at);
    else if (Array.isArray(value)) addList(value, key, column, at);
    else if (isRecord(value) && Object.keys(value).length > 0) addFields(value, column, at);
    else if (isRecord(value)) put(column, '', at);
    else throw invalidArgument(value, EXPECTED, at);
  };
  const addList = (list: readonly unknown[], key: string, column: string, at: Path): void => {
    const texts = list.map((element, index) =>
      element === null ? undefined : singleText(element, key, locale, [...at, index]),
    );
    if (texts.every((text) => text !== undefined)) put(column, linesOf(texts, list, at), at);
    else list.forEach((element, index) => void add(element, String(index), `${column}.${index + 1}`, at));
  };
  addFields(row as Fields, '', path);
  return cells;
}

const EXPECTED: Label = /* @__PURE__ */ frozen({
  en: 'a text, a finite number, a boolean, null, a missing value, or a list or record of these',
  fr: 'un texte, un nombre fini, un booléen, null, une valeur manquante, ou une liste ou un objet de ceux-ci',
});

/** Which field stands in the column of the record itself. */
function mainKeyOf(record: Fields, verdict: string | undefined): string | null {
  const kind = kindOf(record);
  return kind === 'share' || kind === 'total' || kind === 'range' ? 'value' : (verdict ?? null);
}

/** What fills one cell: its text; `undefined` for what has parts, or is nothing that a cell can hold. */
function singleText(value: unknown, key: string, locale: Locale | undefined, path: Path): string | undefined {
  if (value === null) return '';
  if (typeof value === 'string') return textIn(value, key, locale);
  if (typeof value === 'boolean') return String(value);
  if (isNoValue(value)) return locale === undefined ? value.noValue : textOf(NO_VALUE_LABELS[value.noValue], locale);
  if (typeof value === 'number' || isTaggedDecimal(value)) return withMark(digitsOf(value, path), locale);
  if (key === 'calculation' && isCalculation(value)) return withGuard(calculationText(value, locale ?? 'en-CA'));
  if (locale === undefined) return undefined;
  if (isLabel(value)) return withGuard(textOf(value, locale));
  return isFinding(value) ? withGuard(explain(value, { locale })) : undefined;
}

/** The lines of one cell; each must be seen to be one. */
function linesOf(texts: readonly string[], list: readonly unknown[], path: Path): string {
  const unclear = texts.findIndex((text) => text === '' || /[\r\n]/.test(text));
  if (unclear < 0) return texts.join('\n');
  throw invalidArgument(
    list[unclear],
    { en: 'a text of one line that is not empty', fr: "un texte d'une ligne qui n'est pas vide" },
    [...path, unclear],
  );
}

const isFinding = (value: unknown): value is Finding =>
  isRecord(value) && typeof value['code'] === 'string' && isRecord(value['operands']);

/** A record to take apart; what speaks of a missing value, and names no reason that there is, is none. */
const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !Object.hasOwn(value, 'noValue') &&
  isPlainObject(value);

function textIn(value: string, key: string, locale: Locale | undefined): string {
  if (locale !== undefined && FISCAL_YEARS.includes(key) && isFiscalYear(value)) {
    return formatFiscalYear(value, { locale, style: 'long' });
  }
  const label = locale === undefined ? undefined : resultLabel(key, value);
  if (label !== undefined) return withGuard(textOf(label, locale as Locale));
  return locale === 'fr-CA' && isNumberAsText(key, value) ? withMark(value, locale) : withGuard(value);
}

/**
 * Keys of this library's rows whose values are exact numbers. JSON and `toPlain` leave plain text of those, and nothing
 * else tells `1.5` the amount from `1.5` the item of an account; so their keys do.
 */
const NUMBER_KEYS = /* @__PURE__ */ frozen([
  /^(?:actual|amount|approved|authorities|authorized|average|base|benefits|change|changeShare|confidence|contradictsBelow)$/,
  /^(?:current|denominator|deployed|deploymentsPerFte|eligible|fte|ftesPerDeployment|gap|gapInUlps|high|limit|lost)$/,
  /^(?:low|numerator|ofApproved|ofVariance|planned|previous|rate|ratio|recomputed|remainder|salary|share|spent|spentShare)$/,
  /^(?:step|sum|supportsFrom|tolerancePoints|total|unspent|use|vacant|value|varianceShare|womenShare|womenShareOfPersonDays)$/,
] as const);

const isNumberAsText = (key: string, value: string): boolean =>
  NUMBER_KEYS.some((keys) => keys.test(key)) && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value);

const withMark = (digits: string, locale: Locale | undefined): string =>
  locale === undefined ? digits : digits.replace('.', MARKS[locale].decimal);

/**
 * All digits of a number. A JavaScript number has those that JavaScript prints: such a cell is often the nearest double
 * of an exact value.
 */
function digitsOf(value: unknown, path: Path): string {
  if (isTaggedDecimal(value)) return decimalAt(value, path).toFixed();
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(value, EXPECTED, path);
  return exactly(value).toFixed();
}
