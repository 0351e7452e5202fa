import { MARKS } from '../exact/number-form.js';
import { partsOf } from '../exact/number-text.js';
import { quantityText } from '../exact/quantity-text.js';
import { frozen } from '../kernel/frozen.js';
import { fill, type Label, type Locale, textOf } from '../kernel/label.js';
import type { Operation } from './expression.js';
import type { Calculation } from './verdict.js';

const WORDS = /* @__PURE__ */ frozen({
  least: { en: 'least of {list}', fr: 'le plus petit de {list}' },
  greatest: { en: 'greatest of {list}', fr: 'le plus grand de {list}' },
  noValue: { en: '(no value)', fr: '(sans valeur)' },
} as const satisfies Record<string, Label>);

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
  if (calculation === null) return textOf(WORDS.noValue, locale);
  if (typeof calculation === 'string') {
    const decimals = decimalsPrinted(calculation);
    return quantityText(calculation, decimals > MOST_DECIMALS ? { locale } : { locale, decimals });
  }
  const { operation, operands } = calculation;
  if (operation === 'same') return calculationText(operands[0] as Calculation, locale);
  const sign = SIGNS[operation];
  if (sign === undefined) {
    const list = operands.map((operand) => calculationText(operand, locale)).join(locale === 'fr-CA' ? '; ' : ', ');
    return fill(operation === 'minimum' ? WORDS.least : WORDS.greatest, { list }, locale);
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

/**
 * The printed text as it stands; in French with the marks of the language, so that it compares with the arithmetic
 * beside it.
 */
export function printedText(text: string, locale: Locale): string {
  const parts = locale === 'fr-CA' ? partsOf(text, MARKS['en-CA']) : null;
  if (parts === null) return text;
  const { sign, written, unit, dollars } = parts;
  const [whole = '', decimals] = written.split('.');
  const digits = `${sign}${whole.replaceAll(',', '\u00a0') || '0'}${decimals === undefined ? '' : `,${decimals}`}`;
  if (unit === '%') return `${digits}\u00a0%`;
  if (unit === ':1') return `${digits}:1`;
  if (unit === undefined) return dollars > 0 ? `${digits}\u00a0$` : digits;
  const noun = unit === 'million' ? 'million' : 'milliard';
  const plural = /^(?:\D*[01])$/.test(whole || '0') ? '' : 's';
  return `${digits}\u00a0${noun}${plural}${dollars > 0 ? ' de dollars' : ''}`;
}

/** How many decimals a printed text has. */
export function decimalsPrinted(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
