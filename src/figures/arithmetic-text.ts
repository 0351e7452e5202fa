import type { NumberText } from '../exact/bare-number.js';
import { marksOf, type NumberForm } from '../exact/number-form.js';
import { numberBy } from '../exact/number-text.js';
import { quantityText } from '../exact/quantity-text.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import { MARKS, NO_BREAK_SPACE, numberSeparator, percentSign } from '../kernel/typography.js';
import type { Words } from '../kernel/words.js';
import { quoted } from '../kernel/words.js';
import { isOverHundred, type Operation } from './operations.js';
import { type Qualifier, qualifiedText, withoutQualifier } from './qualifiers.js';
import type { Calculation } from './verdict.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  least: ({ list }: Words<'list'>) => ({ en: `least of ${list}`, fr: `le plus petit de ${list}` }),
  greatest: ({ list }: Words<'list'>) => ({ en: `greatest of ${list}`, fr: `le plus grand de ${list}` }),
  median: ({ list }: Words<'list'>) => ({ en: `median of ${list}`, fr: `médiane de ${list}` }),
  noValue: { en: '(no value)', fr: '(sans valeur)' },
}));

/** The most decimals that can be formatted. */
export const MOST_DECIMALS = 15;

const SIGNS = /* @__PURE__ */ frozen<Readonly<Partial<Record<Operation, string>>>>({
  sum: ' + ',
  cumulative: ' + ',
  subtract: ' − ',
  change: ' − ',
  divide: ' ÷ ',
  percent: ' ÷ ',
  ratio: ' ÷ ',
  index: ' ÷ ',
  product: ' × ',
});

/** The arithmetic of a calculation, with the figures as they were printed. */
export function calculationText(calculation: Calculation, locale: Locale): string {
  if (calculation === null) return textOf(WORDS().noValue, locale);
  if (typeof calculation === 'string') {
    const decimals = decimalsPrinted(calculation);
    return quantityText(calculation, decimals > MOST_DECIMALS ? { locale } : { locale, decimals });
  }
  if ('figure' in calculation) {
    return qualifiedText(calculationText(calculation.figure, locale), calculation.qualifier, locale);
  }
  const { operation, operands } = asArithmetic(calculation);
  if (operation === 'same' || operation === 'wholeOver') return calculationText(operands[0] as Calculation, locale);
  const sign = SIGNS[operation];
  if (sign === undefined) {
    const list = operands.map((operand) => calculationText(operand, locale)).join(numberSeparator(locale));
    const { least, greatest, median } = WORDS();
    const words = operation === 'minimum' ? least : operation === 'maximum' ? greatest : median;
    return textOf(words({ list }), locale);
  }
  const text = operands.map((operand, index) => {
    const inner = calculationText(operand, locale);
    return needsBrackets(operand, index) ? `(${inner})` : inner;
  });
  return text.join(sign) + (isOverHundred(operation) ? ' × 100' : '');
}

type Arithmetic = Extract<Calculation, { readonly operation: Operation }>;

/** What has no sign of its own, in signs. */
function asArithmetic({ operation, operands }: Arithmetic): Arithmetic {
  const sum = (parts: readonly Calculation[]): Calculation =>
    parts.length === 1 ? (parts[0] as Calculation) : { operation: 'sum', operands: parts };
  switch (operation) {
    case 'mean':
      return { operation: 'divide', operands: [sum(operands), String(operands.length)] };
    case 'weightedMean': {
      const half = operands.length / 2;
      const weights = operands.slice(half);
      const products = weights.map((weight, index): Calculation => {
        return { operation: 'product', operands: [operands[index] as Calculation, weight] };
      });
      return { operation: 'divide', operands: [sum(products), sum(weights)] };
    }
    case 'percentChange':
      return { operation: 'percent', operands: [{ operation: 'change', operands }, operands[1] ?? null] };
    default:
      return { operation, operands };
  }
}

/** Operations within operations, and negative figures behind a sign. */
function needsBrackets(calculation: Calculation, index: number): boolean {
  if (calculation === null) return false;
  if (typeof calculation === 'string') return index > 0 && calculation.startsWith('-');
  if ('figure' in calculation) return false;
  return calculation.operation === 'same' ? needsBrackets(calculation.operands[0] as Calculation, index) : true;
}

/** Whether a printed text has no number, or one within words, such as `10th`. */
export const isInWords = (text: string, form: NumberForm = 'en-CA'): boolean =>
  !DIGIT.test(text) || (/\p{L}/u.test(text) && numberBy(text, form) === null);

const DIGIT = /[\d\u00bd\u00bc\u00be\u2150-\u215e]/;

/**
 * The printed text as it stands, words between quotation marks; in another language than its own with the marks of that
 * language, so that it compares with the arithmetic beside it.
 */
export function printedText(text: string, locale: Locale, form: NumberForm = 'en-CA'): string {
  if (isInWords(text, form)) return textOf(quoted(text), locale);
  const number = form === locale ? null : numberBy(text, form);
  if (number === null || number.over !== undefined || number.foreign !== undefined) return text;
  const { group, decimal } = MARKS[locale];
  const [whole = '', decimals] = number.written.split(marksOf(form).decimal);
  const minus = text.includes('\u2212') ? '\u2212' : '-';
  const sign = number.digits.startsWith('-') ? minus : text.startsWith('+') ? '+' : '';
  const digits = (whole.replace(/\D/g, group) || '0') + (decimals === undefined ? '' : decimal + decimals);
  return sign + withUnit(digits, number, locale);
}

/** Whether some figure of a calculation has a qualifier. */
export const isQualified = (calculation: Calculation): boolean =>
  calculation !== null &&
  typeof calculation !== 'string' &&
  ('figure' in calculation || calculation.operands.some(isQualified));

/** What is printed of a figure. */
interface PrintedWords {
  readonly text: string;
  readonly form?: NumberForm | undefined;
  readonly qualifier?: Qualifier | undefined;
}

/**
 * The printed text of a figure with its qualifier, whose words are never left out: where the text does not have them,
 * or is in another language, they stand before the number, which `digits` writes where it is printed in words.
 */
export function qualifiedPrinted(
  { text, form = 'en-CA', qualifier }: PrintedWords,
  locale: Locale,
  digits: () => string = () => textOf(quoted(withoutQualifier(text, qualifier as Qualifier)), locale),
): string {
  if (qualifier === undefined) return printedText(text, locale, form);
  const bare = withoutQualifier(text, qualifier);
  const isOwn = locale === (form === 'fr-CA' ? form : 'en-CA');
  if (isOwn && bare !== text.trim()) return printedText(text, locale, form);
  const number = !isOwn && isInWords(bare, form) ? digits() : printedText(bare, locale, form);
  return qualifiedText(number, qualifier, locale);
}

/** Digits with their unit, whose noun is in the plural or not in French. */
function withUnit(digits: string, { marks }: NumberText, locale: Locale): string {
  const [money, scale] = [marks.includes('$'), SCALES.find((one) => marks.includes(one))];
  if (marks.includes('%')) return digits + percentSign(locale);
  if (marks.includes(':1')) return `${digits}:1`;
  const isOne = /^[01](?:,|$)/.test(digits);
  if (marks.includes('points')) {
    const plural = (locale === 'en-CA' ? digits === '1' : isOne) ? '' : 's';
    return locale === 'en-CA' ? `${digits} percentage point${plural}` : `${digits} point${plural} de pourcentage`;
  }
  if (locale === 'en-CA') return `${money ? '$' : ''}${digits}${scale === undefined ? '' : ` ${scale}`}`;
  if (scale === undefined) return money ? `${digits}${NO_BREAK_SPACE}$` : digits;
  const plural = isOne ? '' : 's';
  return `${digits}${NO_BREAK_SPACE}${NOUNS[scale]}${plural}${money ? ' de dollars' : ''}`;
}

const SCALES = /* @__PURE__ */ frozen(['thousand', 'million', 'billion'] as const);
const NOUNS = /* @__PURE__ */ frozen({ thousand: 'millier', million: 'million', billion: 'milliard' });

/** How many decimals a printed text has; one in words may have some, too. */
export function decimalsPrinted(text: string, form: NumberForm = 'en-CA'): number {
  const number = numberBy(text, form);
  return number === null ? (/\.(\d+)/.exec(text)?.[1]?.length ?? 0) : Math.max(0, number.decimals);
}
