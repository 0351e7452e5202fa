import { invalidArgument, requireObject, requireOneOf } from '../kernel/check.js';
import { Decimal } from '../kernel/decimal.js';
import { type CpaIppError, isCpaIppError } from '../kernel/errors.js';
import { FINDING_MESSAGES, type Finding, type FindingCode } from '../kernel/findings.js';
import { formatReported } from '../kernel/format.js';
import { type Label, LOCALES, type Locale, textOf } from '../kernel/label.js';
import { isReported, NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import type { ClaimCheck } from './claim.js';
import type { Operation } from './expression.js';
import { VERDICT_LABELS } from './model.js';
import type { Calculation, Judgement, NotCheckableReason, Reconciliation } from './reconcile.js';

/**
 * What {@link explain} puts into words: a judged figure, a checked claim, a finding, or an error of this library.
 * @category Figures
 */
export type Explainable = Reconciliation | ClaimCheck | Finding | CpaIppError;

/**
 * Puts a result into one sentence, with the arithmetic in it, in English or French.
 *
 * Recomputed values are shown with two decimals more than were printed; `≈` says that there are more.
 * @param subject - A {@link Reconciliation}, a {@link ClaimCheck}, a {@link Finding} or a `CpaIppError`.
 * @param options - `locale`: `en-CA` or `fr-CA`.
 * @returns The sentence, without a full stop.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the subject is none of these; `UNKNOWN_NAME` for another locale.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'CAD millions',
 *   figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
 *   identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
 * });
 * explain(reconcile(mine, 'total'), { locale: 'en-CA' }); // => '25.73 + 5.76 = 31.49, printed 31.48; possible with unrounded inputs (31.48 to 31.50)'
 * @category Figures
 */
export function explain(subject: Explainable, options: { readonly locale: Locale }): string {
  const given = requireObject(options, ['options'], 'options with a locale');
  const locale = requireOneOf(given.locale, LOCALES, 'a locale', ['options', 'locale']);
  if (isCpaIppError(subject))
    return messageOf(subject.code, subject.details as object as Operands, locale) ?? subject.message;
  const about = requireObject(subject as object, ['subject'], 'a reconciliation, a finding or an error');
  if ('verdict' in about && 'calculation' in about && 'readings' in about)
    return explainFigure(subject as Reconciliation, locale);
  if ('verdict' in about && isLabel(about['explanation'])) return textOf(about['explanation'], locale);
  const message = messageOf(about['code'], (about['operands'] ?? {}) as Operands, locale);
  if (message === undefined) throw invalidArgument(subject, 'a reconciliation, a finding or an error', ['subject']);
  return message;
}

function isLabel(value: unknown): value is Label {
  return (
    typeof value === 'object' &&
    value !== null &&
    'en' in value &&
    typeof value.en === 'string' &&
    'fr' in value &&
    typeof value.fr === 'string'
  );
}

type Operands = Readonly<Record<string, unknown>>;

function messageOf(code: unknown, operands: Operands, locale: Locale): string | undefined {
  if (typeof code !== 'string' || !Object.hasOwn(FINDING_MESSAGES, code)) return undefined;
  const template = textOf(FINDING_MESSAGES[code as FindingCode], locale);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => operandText(operands[name], locale));
}

/** Operands with a decimal point are amounts, and are written with the locale's marks. */
function operandText(operand: unknown, locale: Locale): string {
  if (Array.isArray(operand))
    return operand.length === 0 ? '–' : operand.map((item) => operandText(item, locale)).join(', ');
  if (isLabel(operand)) return textOf(operand, locale);
  const text = typeof operand === 'string' || typeof operand === 'number' ? String(operand) : '?';
  return /^-?\d+\.\d+$/.test(text) ? formatReported(text, { locale }) : text;
}

const WORDS = {
  printed: { en: 'printed', fr: 'imprimé' },
  parts: { en: 'over {used} of {all} parts', fr: 'sur {used} des {all} parties' },
  range: { en: '{low} to {high}', fr: '{low} à {high}' },
  offBy: { en: 'off by {gap}', fr: 'écart de {gap}' },
  outside: { en: 'outside the possible {low} to {high}', fr: 'hors du possible, {low} à {high}' },
  tie: { en: 'half to even would print {even}', fr: "l'arrondi au pair donnerait {even}" },
  readings: {
    en: 'other readings: {matches} of {tried} fit',
    fr: 'autres lectures : {matches} sur {tried} conviennent',
  },
  least: { en: 'least of', fr: 'le plus petit de' },
  greatest: { en: 'greatest of', fr: 'le plus grand de' },
  alsoFits: { en: 'also fits', fr: 'convient aussi' },
  noValue: { en: '(no value)', fr: '(sans valeur)' },
} as const satisfies Record<string, Label>;

const REASONS: Readonly<Record<NotCheckableReason, Label>> = {
  'stands-alone': {
    en: 'it stands alone, no other figure gives it',
    fr: 'il est isolé, aucun autre chiffre ne le donne',
  },
  'printed-without-value': {
    en: 'the document gives no value ({why})',
    fr: 'le document ne donne aucune valeur ({why})',
  },
  'part-without-value': { en: 'a part has no value ({why})', fr: "une partie n'a pas de valeur ({why})" },
  'denominator-may-be-zero': { en: 'the denominator may be zero', fr: 'le dénominateur peut être nul' },
};

function explainFigure(check: Reconciliation, locale: Locale): string {
  const printed = `${textOf(WORDS.printed, locale)} ${printedText(check.printedText, locale)}`;
  if (check.verdict === 'not-checkable') {
    const why = isReported(check.recomputed) ? '' : textOf(NO_VALUE_LABELS[check.recomputed.noValue], locale);
    const reason = fill(REASONS[check.reason ?? 'part-without-value'], { why }, locale);
    const calculation = check.calculation === null ? '' : `${calculationText(check.calculation, locale)}, `;
    return `${calculation}${printed}; ${textOf(VERDICT_LABELS['not-checkable'], locale)}: ${reason}`;
  }
  const decimals = decimalsPrinted(check.printedText);
  const equation = `${equationText(check, decimals, locale)}, ${printed}`;
  const verdict = verdictText(check, decimals, locale);
  const { tried, matches } = check.readings;
  if (matches.length === 0) return `${equation}; ${verdict}`;
  const readings = matches.map((match) => {
    const agreement = textOf(VERDICT_LABELS[match.verdict], locale);
    return `${textOf(match.label, locale)}, ${equationText(match, decimals, locale)} (${agreement})`;
  });
  const count = fill(WORDS.readings, { matches: String(matches.length), tried: String(tried) }, locale);
  const lead = check.verdict === 'mislabelled' ? verdict : `${verdict}; ${textOf(WORDS.alsoFits, locale)}`;
  return `${equation}; ${lead}: ${readings.join('; ')}; ${count}`;
}

function verdictText(check: Judgement, decimals: number, locale: Locale): string {
  let text = textOf(VERDICT_LABELS[check.verdict], locale);
  if (check.parts.missing > 0) {
    const { used, missing } = check.parts;
    text += `, ${fill(WORDS.parts, { used: String(used), all: String(used + missing) }, locale)}`;
  }
  if (check.verdict === 'component-rounding' || check.verdict === 'inconsistent') {
    const ends = rangeEnds(check, decimals, locale);
    const range =
      ends === undefined ? '' : fill(check.verdict === 'inconsistent' ? WORDS.outside : WORDS.range, ends, locale);
    if (check.verdict === 'inconsistent') {
      const gap = amountText(check.gap, decimals + 2, locale);
      text += ` (${[fill(WORDS.offBy, { gap }, locale), range].filter((part) => part !== '').join('; ')})`;
    } else if (range !== '') text += ` (${range})`;
  }
  if (check.tie && check.verdict === 'rounding') {
    const even = isReported(check.recomputed)
      ? formatReported(check.recomputed.toDecimalPlaces(decimals, Decimal.ROUND_HALF_EVEN), { decimals, locale })
      : '';
    text += ` (${fill(WORDS.tie, { even }, locale)})`;
  }
  return text;
}

function rangeEnds({ range }: Judgement, decimals: number, locale: Locale): { low: string; high: string } | undefined {
  if (!isReported(range)) return undefined;
  const places = Math.max(
    decimals,
    Math.min(decimals + 3, Math.max(range.low.decimalPlaces(), range.high.decimalPlaces())),
  );
  return {
    low: formatReported(range.low, { decimals: places, locale }),
    high: formatReported(range.high, { decimals: places, locale }),
  };
}

function equationText({ calculation, recomputed }: Judgement, decimals: number, locale: Locale): string {
  const left = calculationText(withoutAbsent(calculation), locale);
  const result = amountText(recomputed, decimals + 2, locale);
  if (result === left) return left;
  const exact = isReported(recomputed) && recomputed.decimalPlaces() <= decimals + 2;
  return `${left} ${exact ? '=' : '≈'} ${result}`;
}

/** Drops the parts without a value that a sum, a least or a greatest went over. */
function withoutAbsent(calculation: Calculation): Calculation {
  if (calculation === null || typeof calculation === 'string') return calculation;
  const { operation, operands } = calculation;
  const skips = operation === 'sum' || operation === 'minimum' || operation === 'maximum';
  const inner = operands.map(withoutAbsent);
  return { operation, operands: skips ? inner.filter((operand) => operand !== null) : inner };
}

/** A value with as many decimals as it has, at most so many. */
function amountText(value: Reported<Decimal>, most: number, locale: Locale): string {
  if (!isReported(value)) return textOf(NO_VALUE_LABELS[value.noValue], locale);
  return formatReported(value, { decimals: Math.min(most, value.decimalPlaces()), locale });
}

const SIGNS: Readonly<Partial<Record<Operation, string>>> = {
  sum: ' + ',
  subtract: ' − ',
  divide: ' ÷ ',
  percent: ' ÷ ',
  ratio: ' ÷ ',
  product: ' × ',
};

function calculationText(calculation: Calculation, locale: Locale): string {
  if (calculation === null) return textOf(WORDS.noValue, locale);
  if (typeof calculation === 'string')
    return formatReported(calculation, { locale, decimals: decimalsPrinted(calculation) });
  const { operation, operands } = calculation;
  if (operation === 'same') return calculationText(operands[0] as Calculation, locale);
  const sign = SIGNS[operation];
  if (sign === undefined) {
    const word = textOf(operation === 'minimum' ? WORDS.least : WORDS.greatest, locale);
    return `${word} ${operands.map((operand) => calculationText(operand, locale)).join(locale === 'fr-CA' ? '; ' : ', ')}`;
  }
  const text = operands.map((operand) => {
    const inner = calculationText(operand, locale);
    return needsBrackets(operand) ? `(${inner})` : inner;
  });
  return text.join(sign) + (operation === 'percent' ? ' × 100' : '');
}

const needsBrackets = (calculation: Calculation): boolean =>
  typeof calculation === 'object' && calculation !== null && calculation.operation !== 'same';

/** The printed text as it stands; in French with the decimal mark of the language, so that it compares with the arithmetic beside it. */
function printedText(text: string, locale: Locale): string {
  return locale === 'fr-CA'
    ? text.replace(/(\d)?\.(\d)/, (_, before: string | undefined, after: string) => `${before ?? '0'},${after}`)
    : text;
}

function decimalsPrinted(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}

function fill(label: Label, operands: Readonly<Record<string, string>>, locale: Locale): string {
  return textOf(label, locale).replace(/\{(\w+)\}/g, (_, name: string) => operands[name] ?? '');
}
