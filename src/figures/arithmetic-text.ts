import { partsOf } from '../exact/number-text.js';
import { quantityText } from '../exact/quantity-text.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import { MARKS, NO_BREAK_SPACE, numberSeparator, percentSign } from '../kernel/typography.js';
import type { Words } from '../kernel/words.js';
import { quoted } from '../kernel/words.js';
import type { Operation } from './expression.js';
import type { Calculation } from './verdict.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  least: ({ list }: Words<'list'>) => ({ en: `least of ${list}`, fr: `le plus petit de ${list}` }),
  greatest: ({ list }: Words<'list'>) => ({ en: `greatest of ${list}`, fr: `le plus grand de ${list}` }),
  noValue: { en: '(no value)', fr: '(sans valeur)' },
}));

/** The most decimals that can be formatted. */
export const MOST_DECIMALS = 15;

const SIGNS = /* @__PURE__ */ frozen<Readonly<Partial<Record<Operation, string>>>>({
  sum: ' + ',
  subtract: ' − ',
  divide: ' ÷ ',
  percent: ' ÷ ',
  ratio: ' ÷ ',
  product: ' × ',
});

/** The arithmetic of a calculation, with the figures as they were printed. */
export function calculationText(calculation: Calculation, locale: Locale): string {
  if (calculation === null) return textOf(WORDS().noValue, locale);
  if (typeof calculation === 'string') {
    const decimals = decimalsPrinted(calculation);
    return quantityText(calculation, decimals > MOST_DECIMALS ? { locale } : { locale, decimals });
  }
  const { operation, operands } = calculation;
  if (operation === 'same') return calculationText(operands[0] as Calculation, locale);
  const sign = SIGNS[operation];
  if (sign === undefined) {
    const list = operands.map((operand) => calculationText(operand, locale)).join(numberSeparator(locale));
    return textOf((operation === 'minimum' ? WORDS().least : WORDS().greatest)({ list }), locale);
  }
  const text = operands.map((operand, index) => {
    const inner = calculationText(operand, locale);
    return needsBrackets(operand, index) ? `(${inner})` : inner;
  });
  return text.join(sign) + (operation === 'percent' ? ' × 100' : '');
}

/** Operations within operations, and negative figures behind a sign. */
function needsBrackets(calculation: Calculation, index: number): boolean {
  if (calculation === null) return false;
  if (typeof calculation === 'string') return index > 0 && calculation.startsWith('-');
  return calculation.operation === 'same' ? needsBrackets(calculation.operands[0] as Calculation, index) : true;
}

/** Whether a printed text has no number, or one within words, such as `10th`. */
export const isInWords = (text: string): boolean =>
  !/\d/.test(text) || (/\p{L}/u.test(text) && partsOf(text, MARKS['en-CA']) === null);

/**
 * The printed text as it stands, words between quotation marks; in French with the marks of the language, so that it
 * compares with the arithmetic beside it.
 */
export function printedText(text: string, locale: Locale): string {
  if (isInWords(text)) return textOf(quoted(text), locale);
  const parts = locale === 'fr-CA' ? partsOf(text, MARKS['en-CA']) : null;
  if (parts === null) return text;
  const { sign, written, unit, dollars } = parts;
  const { group, decimal } = MARKS[locale];
  const [whole = '', decimals] = written.split('.');
  const digits = sign + (whole.replaceAll(',', group) || '0') + (decimals === undefined ? '' : decimal + decimals);
  if (unit === '%') return digits + percentSign(locale);
  if (unit === ':1') return `${digits}:1`;
  if (unit === undefined) return dollars > 0 ? `${digits}${NO_BREAK_SPACE}$` : digits;
  const noun = unit === 'million' ? 'million' : 'milliard';
  const plural = /^(?:\D*[01])$/.test(whole || '0') ? '' : 's';
  return `${digits}${NO_BREAK_SPACE}${noun}${plural}${dollars > 0 ? ' de dollars' : ''}`;
}

/** How many decimals a printed text has. */
export function decimalsPrinted(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
