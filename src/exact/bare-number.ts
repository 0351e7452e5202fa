import type { NumberMarks } from '../kernel/typography.js';
import { exactly } from './decimal.js';
import { bareDigits } from './number-form.js';
import { isEnglish, type NumberParts, partsOf, usualParts } from './number-pattern.js';

/** What stands beside the digits of a printed number, and says what they count. */
export type UnitMark = '$' | '%' | 'points' | 'thousand' | 'million' | 'billion' | ':1';

/** A printed number without the notes behind it, taken apart. */
export interface BareNumber {
  /** Bare digits with a sign and a point. */
  readonly digits: string;
  /** What the digits are divided by, as bare digits: 10 of `1:10`, 2 of `½`. */
  readonly over?: string;
  /** The digits with their marks, as they stand. */
  readonly written: string;
  /** How many digits follow the decimal mark; below zero where an exponent has moved it beyond them. */
  readonly decimals: number;
  readonly marks: readonly UnitMark[];
  /** The sign of another currency than the dollar, or of another dollar than the Canadian one. */
  readonly foreign?: string;
  /** Whether it says that it is Canadian, where a bare dollar sign does not. */
  readonly isCanadian?: true;
  /** A sign that stands for zero. */
  readonly isMark?: true;
}

/** A printed number, with footnote signs and letters behind it, as printed. */
export interface NumberText extends BareNumber {
  readonly notes: readonly string[];
}

/** A number in its commonest forms: digits with a sign in front, a dollar sign or a percent sign. */
export function usualNumber(text: string, form: NumberMarks): NumberText | null {
  const found = usualParts(text, form);
  if (found === null) return null;
  const { sign, written, unit } = found;
  const size = bareDigits(written, form);
  const digits = sign === '' || sign === '+' ? size : `-${size}`;
  const point = size.indexOf('.');
  const decimals = point < 0 ? 0 : size.length - point - 1;
  return { digits, written, decimals, marks: unit === '' ? [] : [unit], notes: [] };
}

/** A number without notes: with an exponent, in brackets, or any other. */
export function bareNumber(text: string, form: NumberMarks): BareNumber | null {
  const { decimal } = form;
  const isOpen = text.endsWith(decimal) && /\d/.test(text.at(-2) ?? '');
  return (
    oneNumber(isOpen ? text.slice(0, -1) : text, form) ??
    inBrackets(text, form) ??
    ratioTo1(text, form) ??
    withExponent(text, form)
  );
}

/** Programs that export tables write very small and very large amounts as `-4.97e-14`. */
function withExponent(text: string, form: NumberMarks): BareNumber | null {
  const found = /^([+-]?)([\d.,]{1,301})[eE]([+-]?\d{1,2})$/.exec(text);
  if (found === null) return null;
  const [, sign = '', written = '', exponent] = found as unknown as [string, string, string, string];
  const [whole = '', part, more] = written.split(form.decimal);
  if (more !== undefined || !/^\d{1,150}$/.test(whole) || !/^\d{1,150}$/.test(part ?? '0')) return null;
  const digits = exactly(`${sign}${whole}.${part ?? ''}e${exponent}`).toFixed();
  return { digits, written: digits, decimals: (part?.length ?? 0) - Number(exponent), marks: [] };
}

/** Brackets around a whole number are a minus; its currency and unit may stand within or beside them. */
function inBrackets(text: string, form: NumberMarks): BareNumber | null {
  const found = /^([^\d()]*)\(([^()]*)\)([^\d()]*(?:100|: ?1)?)$/.exec(text);
  if (found === null) return null;
  const [, before = '', inside = '', behind = ''] = found;
  if (SPLIT_WORD.test(text)) return null;
  const parts = partsOf(before + inside.trim() + behind, form);
  if (parts === null || parts.sign !== '') return null;
  // What stands beside the brackets is no part of the number.
  const isWithin = inside.includes(parts.written) && inside.includes(parts.fraction);
  return isWithin ? fromParts({ ...parts, sign: '-' }, form) : null;
}

/** A bracket within a word. */
const SPLIT_WORD = /[a-z]\([a-z]|[a-z]\)[a-z]/i;

/** `1:10`; the other way round, it is any number with a unit. What begins with 0 is the time of day. */
function ratioTo1(text: string, form: NumberMarks): BareNumber | null {
  const written = /^1 ?: ?([1-9].*)$/.exec(text)?.[1];
  const parts = written === undefined || written === '1' ? null : partsOf(written, form);
  if (parts === null || parts.written !== written) return null;
  return { digits: '1', over: bareDigits(written, form), written: text, decimals: 0, marks: [':1'] };
}

function oneNumber(text: string, form: NumberMarks): BareNumber | null {
  const parts = partsOf(text, form);
  return parts === null ? null : fromParts(parts, form);
}

/** What has two meanings, according to the language: a thousand and more, or one and some decimals. */
const TWO_MEANINGS = /^[1-9]\d{0,2},\d{3}$/;
/** What can only be read in English. */
const IS_ENGLISH = /\.|,\d{3},/;
const IN_FRENCH = /illiard|^ ?p\. ?[1c]|our |de pour|^ %|^de |^d['\u2019]/i;

/**
 * Whether French words, or a percent sign set as in French, stand beside digits that French reads otherwise; or the
 * dollar sign stands where French has it.
 */
const isFrench = ({ written, percent, scale, behind }: NumberParts): boolean =>
  (TWO_MEANINGS.test(written) && [percent, scale, behind].some((word) => IN_FRENCH.test(word))) ||
  (behind.includes('$') && !IS_ENGLISH.test(written));

function fromParts(parts: NumberParts, form: NumberMarks): BareNumber | null {
  const { sign, written, percent, ratio, scale, before, behind } = parts;
  const part = written.split(form.decimal)[1];
  const fraction = fractionIn(parts.fraction);
  if (fraction !== undefined && part !== undefined) return null;
  if (fraction === null || (written === '' && fraction === undefined)) return null;
  const money = [before, behind].filter((one) => one !== '');
  // Nobody can tell which of two currencies is a slip, and `de` goes with a scale.
  if (!isOneCurrency(money) || (scale === '' && /^de /i.test(behind))) return null;
  // Beside a bare number, a letter may be a grade of its quality, as statistical offices print them.
  if (scale.length === 1 && money.length === 0) return null;
  if (isEnglish(form) && isFrench(parts)) return null;
  const digits = bareDigits(written, form);
  const [above, over] = fraction ?? [];
  const size = above === undefined ? digits : String(BigInt(digits) * BigInt(over as string) + BigInt(above));
  const foreign = money.find((one) => FOREIGN.test(one));
  return {
    digits: sign === '' || sign === '+' ? size : `-${size}`,
    ...(over !== undefined && { over }),
    written,
    decimals: part?.length ?? 0,
    marks: [
      ...(money.length > 0 ? (['$'] as const) : []),
      ...(percent === '' ? [] : [IN_POINTS.test(percent) ? ('points' as const) : ('%' as const)]),
      ...(ratio === '' ? [] : ([':1'] as const)),
      ...(scale === '' ? [] : [scaleNamed(scale)]),
    ],
    ...(foreign !== undefined && { foreign }),
    ...(money.some((one) => CANADIAN.test(one)) && { isCanadian: true }),
  };
}

const IN_POINTS = /^ ?(?:pp|p\. ?p|point|percentage)/i;

/** Both parts of a fraction; `null` for one that is no part of a whole. */
function fractionIn(text: string): readonly [above: string, below: string] | null | undefined {
  if (text === '') return undefined;
  const [above = '', below = ''] = text.normalize('NFKD').split(/[/\u2044]/);
  return Number(above) < Number(below) ? [above, below] : null;
}

const FOREIGN = /[\u20ac\u00a3\u00a5]|U\.?S|^(?:AU?|NZ) ?\$|EUR|GBP|JPY|CHF|AUD|NZD|euro/i;
const CANADIAN = /^C|\$ ?C|canad/i;
const isCode = (money: string): boolean => /^[A-Z]{3}$/i.test(money);

/** A sign, a code, or a sign with the code of the same currency. */
function isOneCurrency(money: readonly string[]): boolean {
  if (money.length < 2) return true;
  const [codes, signs] = [money.filter(isCode), money.filter((one) => !isCode(one))];
  const [code, sign] = [codes[0], signs[0]];
  return code !== undefined && sign !== undefined && (sign === '$' || FOREIGN.test(sign) === FOREIGN.test(code));
}

function scaleNamed(scale: string): UnitMark {
  if (/^(?:k|t|millier)/i.test(scale)) return 'thousand';
  return /^(?:M|millions?)$/i.test(scale) ? 'million' : 'billion';
}
