import { type Decimal, exactly } from '../exact/decimal.js';
import type { NumberForm } from '../exact/number-form.js';
import { isFields } from '../exact/quantity.js';
import { explain } from '../explain/explain.js';
import { reconciliationIn } from '../explain/reconciliation-shape.js';
import { printedText as asPrinted, calculationText, decimalsPrinted, isInWords } from '../figures/arithmetic-text.js';
import type { Statement, Verdict } from '../figures/model.js';
import { type Qualifier, qualifiedText, withWords } from '../figures/qualifiers.js';
import type { PartOfCheck, Reconciliation } from '../figures/reconcile.js';
import type { Unit } from '../figures/unit-model.js';
import { invalidArgument, isCount, requireArray, requireObject } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { localeShape } from '../kernel/record.js';
import { later, optional, options as optionsOf } from '../kernel/shape.js';
import type { DocumentSource } from '../kernel/source.js';
import { colon } from '../kernel/typography.js';
import { bytesToHex, sha256, utf8ToBytes } from '../outside/digest.js';

/**
 * A row of the working papers of an audit: one judged figure, in plain values.
 * @category Figures
 */
export interface AuditRecordRow {
  readonly document: string;
  /** The id of the check. */
  readonly check: string;
  /** Where the figure stands; `null` where its source does not say it. */
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
  readonly line: number;
  /** As the document prints it; with its qualifier, also where that is declared beside the text. */
  readonly printed: string;
  readonly unit: Unit;
  /** The arithmetic with the figures as printed; `null` for a figure that stands alone. */
  readonly formula: string | null;
  /** Each figure that went in, as place and printed text, in the order of the formula; `null` where none did. */
  readonly parts: string | null;
  /** How many of them have no value. */
  readonly missing: number;
  /**
   * Decimal text, unrounded, with no fewer decimals than are printed; `null` where there is no value. Behind the words
   * of a qualifier where a part has one, and so is the gap.
   */
  readonly recomputed: string | null;
  /** Between what values the recomputed one must lie, given that each part was rounded. */
  readonly low: string | null;
  readonly high: string | null;
  /** Printed minus recomputed. */
  readonly gap: string | null;
  readonly verdict: Verdict;
  /** The sentence of {@link explain}. */
  readonly explanation: string;
  /** SHA-256 of what was audited, in hexadecimal: the same in all rows of a result. */
  readonly digest: string;
}

/**
 * Makes working papers of an audit: a flat row for each check, with the place, the arithmetic and its parts, what came
 * out, the verdict and the source, so that somebody else can follow and repeat it. {@link csvText} writes them to a file.
 *
 * The digest tells whether two records are of the same figures. It is the SHA-256 of JSON in UTF-8: of the `statement`
 * where the result has one, else of every check as `[document, id, key, printed, unit, parts]` with the parts as
 * `[key, printed, document, line]`.
 * @param result - What {@link audit} returns, also after JSON.
 * @param options - `locale` of formulas and sentences; English unless given.
 * @returns A row for each check, in their order.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for what is no such result; `UNKNOWN_NAME` for a locale or option that
 *   does not exist.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'CAD millions',
 *   figures: {
 *     salary: { printed: '25.73', line: 1, table: '7', row: 'Salary', column: '2015-16' },
 *     rapid: { printed: '5.76', line: 2, table: '7', row: 'Rapid', column: '2015-16' },
 *     total: { printed: '31.48', line: 3, table: '7', row: 'Total', column: '2015-16' },
 *   },
 *   identities: { total: { printed: 'total', expected: { sum: ['salary', 'rapid'] }, missing: 'unknown' } },
 * });
 * const [row] = auditRecord(audit([mine]));
 * [row!.row, row!.column, row!.printed, row!.verdict]; // => ['Total', '2015-16', '31.48', 'component-rounding']
 * [row!.formula, row!.recomputed, row!.low, row!.high]; // => ['25.73 + 5.76', '31.49', '31.48', '31.50']
 * row!.parts; // => 'Salary, 2015-16: 25.73; Rapid, 2015-16: 5.76'
 * @category Figures
 */
export function auditRecord(
  result: { readonly checks: readonly Reconciliation[]; readonly statement?: Statement },
  options: { readonly locale?: Locale } = {},
): AuditRecordRow[] {
  const { locale = 'en-CA' } = OPTIONS.read(options, ['options']);
  const { checks: given, statement } = requireObject(result, ['result'], RESULT);
  const checks = requireArray(given as readonly Reconciliation[], ['result', 'checks'], CHECKS).map((check, index) =>
    checkAt(check, index),
  );
  const digest = digestOf(statement ?? checks.map(inputOf));
  return checks.map((check) => rowOf(check, locale, digest));
}

const RESULT: Label = /* @__PURE__ */ frozen({ en: 'a result of audit', fr: 'un résultat de « audit »' });
const CHECKS: Label = /* @__PURE__ */ frozen({ en: 'an array of checks', fr: 'un tableau de vérifications' });
const CHECK: Label = /* @__PURE__ */ frozen({ en: 'a check of audit', fr: 'une vérification de « audit »' });

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ locale: optional(localeShape) }));

function checkAt(given: unknown, index: number): Reconciliation {
  const check = isFields(given) ? reconciliationIn(given) : null;
  if (check === null || !isWhole(check)) throw invalidArgument(given, CHECK, ['result', 'checks', index]);
  return check;
}

const isText = (value: unknown): boolean => typeof value === 'string';

/** Whether a check holds all that its row says. */
const isWhole = ({ id, key, source, unit, from, parts }: Partial<Reconciliation>): boolean =>
  isCount(parts?.missing) &&
  [id, key, unit].every(isText) &&
  isPlace(source) &&
  Array.isArray(from) &&
  from.every(
    (part: Partial<PartOfCheck> | null) => isText(part?.key) && isText(part?.printed) && isPlace(part?.source),
  );

const isPlace = (source: unknown): boolean =>
  isFields(source) &&
  isText(source['document']) &&
  Number.isInteger(source['line']) &&
  ['table', 'row', 'column'].every((name) => source[name] === undefined || isText(source[name]));

const inputOf = ({ source, id, key, printedText, qualifier, unit, from }: Reconciliation) => [
  ...[source.document, id, key, withWords({ text: printedText, qualifier }), unit],
  from.map(({ key, printed, qualifier, source }) => [
    ...[key, withWords({ text: printed, qualifier }), source.document, source.line],
  ]),
];

const digestOf = (input: unknown): string => bytesToHex(sha256(utf8ToBytes(JSON.stringify(input))));

function rowOf(check: Reconciliation, locale: Locale, digest: string): AuditRecordRow {
  const { id, source, from, printedText, unit, calculation, parts, recomputed, range, gap, verdict } = check;
  const { document, table = null, row = null, column = null, line } = source;
  const decimals = decimalsPrinted(printedText, check.numbers);
  const textIn = (value: Reported<Decimal> | null, qualifier?: Qualifier) => {
    const text = numberText(value, decimals);
    return text === null ? null : qualifiedText(text, qualifier, locale);
  };
  const { low, high } = isReported(range) ? range : { low: null, high: null };
  const places = from.map(
    (part) => `${placeText(part, document, locale)}${colon(locale)}${partText(part, locale, check.numbers)}`,
  );
  return {
    ...{
      document,
      check: id,
      table,
      row,
      column,
      line,
      printed: withWords({ text: printedText, qualifier: check.qualifier }, locale),
      unit,
    },
    formula: calculation === null ? null : calculationText(calculation, locale),
    parts: places.length === 0 ? null : places.join('; '),
    missing: parts.missing,
    recomputed: textIn(recomputed, check.recomputedQualifier),
    ...{ low: textIn(low), high: textIn(high) },
    ...{ gap: textIn(gap, check.gapQualifier), verdict },
    explanation: explain(check, { locale }),
    digest,
  };
}

/** A number as the language writes it; words as they stand. */
const partText = ({ printed, qualifier }: PartOfCheck, locale: Locale, form: NumberForm | undefined): string => {
  if (qualifier !== undefined) return withWords({ text: printed, qualifier }, locale);
  return isInWords(printed, form) ? printed : asPrinted(printed, locale, form);
};

/** Where a part stands, as far as it says it; else its label, or its key. */
function placeText({ key, label, source }: PartOfCheck, document: string, locale: Locale): string {
  const { table, row, column } = source as DocumentSource;
  const place = [row, column].filter((one) => one !== undefined).join(', ') || table;
  // The key of a figure of another document names that.
  if (place === undefined && (label === undefined || source.document !== document)) return key;
  if (place === undefined) return textOf(label as Label, locale);
  return source.document === document ? place : `${source.document}, ${place}`;
}

/** A value unrounded, with no fewer decimals than are printed. */
function numberText(value: Reported<Decimal> | null, printed: number): string | null {
  if (value === null || !isReported(value)) return null;
  const own = exactly(value);
  return own.toFixed(Math.max(printed, own.decimalPlaces()));
}
