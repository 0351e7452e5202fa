import { formatFiscalYear, isFiscalYear } from '../calendar/fiscal-year.js';
import { type Decimal, decimalAt, exactly, isTaggedDecimal, roundTo } from '../exact/decimal.js';
import { kindOf } from '../exact/quantity.js';
import { onScale, type Scale } from '../exact/quantity-text.js';
import { isNumberAsText } from '../exact/result-keys.js';
import { isCalculation } from '../explain/reconciliation-shape.js';
import { calculationText } from '../figures/arithmetic-text.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { isLabel, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS } from '../kernel/no-value.js';
import { withGuard } from '../kernel/spreadsheet.js';
import { MARKS } from '../kernel/typography.js';
import type { Program } from '../program/program-model.js';
import { mayBeFiscalYear } from './keys.js';
import { resultLabel, valueText } from './labels.js';
import { cautionText } from './notes.js';
import { type CellWriter, EXPECTED, isFinding, type Place } from './spread.js';

/** How cells are written as text. */
export interface TextForm {
  readonly locale?: Locale | undefined;
  readonly program?: Program | undefined;
  /**
   * Whether the columns are those that somebody named: with a locale, all ids of this library are labels then, not only
   * those that no reader of ours needs; without one, a finding is its code, where it has parts otherwise.
   */
  readonly isNamed: boolean;
  readonly decimals?: number | undefined;
  readonly scale?: Scale | undefined;
}

/** Writes cells as text that spreadsheets read as it was meant. */
export const textWriter = (form: TextForm): CellWriter<string> => ({
  empty: '',
  isLabelled: form.locale !== undefined,
  leavesOut: () => false,
  list: linesOf,
  cell: (value, place) => singleText(value, place, form),
});

function singleText(value: unknown, place: Place, form: TextForm): string | undefined {
  const { locale } = form;
  if (value === null) return '';
  if (typeof value === 'string') return textIn(value, place, form);
  if (typeof value === 'boolean') return String(value);
  if (isNoValue(value)) return locale === undefined ? value.noValue : textOf(NO_VALUE_LABELS[value.noValue], locale);
  if (typeof value === 'number' || isTaggedDecimal(value)) return digitsOf(numberAt(value, place.path), form);
  if (place.key === 'calculation' && isCalculation(value)) return withGuard(calculationText(value, locale ?? 'en-CA'));
  if (locale === undefined) return form.isNamed && isFinding(value) ? withGuard(value.code) : undefined;
  if (isLabel(value)) return withGuard(textOf(value, locale));
  if (!isFinding(value)) return undefined;
  return withGuard(withLongYears(cautionText(value, { locale, program: form.program }), locale));
}

/** A sentence with its fiscal years as they stand in cells of their own. */
const withLongYears = (text: string, locale: Locale): string =>
  text.replace(/(?<![\d-])\d{4}-\d\d(?![\d-])/g, (year) =>
    isFiscalYear(year) ? formatFiscalYear(year, { locale, style: 'long' }) : year,
  );

/** The lines of one cell; each must be seen to be one. */
function linesOf(texts: readonly string[], list: readonly unknown[], { path }: Place): string {
  const unclear = texts.findIndex((text) => text === '' || /[\r\n]/.test(text));
  if (unclear < 0) return texts.join('\n');
  throw invalidArgument(
    list[unclear],
    { en: 'a text of one line that is not empty', fr: "un texte d'une ligne qui n'est pas vide" },
    [...path, unclear],
  );
}

function textIn(value: string, { key, column, row }: Place, form: TextForm): string {
  const { locale, isNamed, decimals, scale } = form;
  if (locale !== undefined && mayBeFiscalYear(column) && isFiscalYear(value)) {
    return formatFiscalYear(value, { locale, style: 'long' });
  }
  const label = locale === undefined ? undefined : resultLabel(key, value);
  if (label !== undefined) return withGuard(textOf(label, locale as Locale));
  const isChanged = decimals !== undefined || scale !== undefined;
  // Text is a number where its key says so, or the caller did by saying how it is written.
  if (isChanged && kindOf(value) === 'number') return digitsOf(exactly(value), form);
  if (isNumberAsText(key, value)) return isEndless(value) ? digitsOf(exactly(value), form) : withMark(value, locale);
  return withGuard(
    isNamed && locale !== undefined ? valueText(key, value, locale, { program: form.program, row }) : value,
  );
}

const withMark = (digits: string, locale: Locale | undefined): string =>
  locale === undefined ? digits : digits.replace('.', MARKS[locale].decimal);

/** All digits of a number, or as many decimals as are asked for; for people, no more than a spreadsheet keeps. */
function digitsOf(number: Decimal, { locale, isNamed, decimals, scale }: TextForm): string {
  const scaled = onScale(number, scale);
  const isShortened = decimals === undefined && isNamed && locale !== undefined && isEndless(scaled.toFixed());
  const shown = decimals ?? (isShortened ? MOST_DECIMALS : undefined);
  return withMark((shown === undefined ? scaled : roundTo(scaled, shown)).toFixed(decimals), locale);
}

/** So many decimals spreadsheets keep of a share. */
const MOST_DECIMALS = 15;

/** Whether a number has all the digits of a quotient that never ends, and more decimals than those. */
const isEndless = (digits: string): boolean =>
  digits.replace(/^[-0.]+|\./g, '').length >= DIGITS_OF_QUOTIENTS &&
  digits.slice(digits.indexOf('.') + 1).length > MOST_DECIMALS &&
  digits.includes('.');
const DIGITS_OF_QUOTIENTS = 34;

/**
 * The number of a cell. A JavaScript number has the digits that JavaScript prints: such a cell is often the nearest
 * double of an exact value.
 */
export function numberAt(value: unknown, path: Path): Decimal {
  if (isTaggedDecimal(value)) return decimalAt(value, path);
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(value, EXPECTED, path);
  return exactly(value);
}
