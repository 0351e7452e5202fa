import { describe } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { type NoValueReason, reasonNamed } from '../kernel/no-value.js';
import type { NumberMarks } from '../kernel/typography.js';
import { type Decimal, exactly, MAX_DECIMALS, MAX_WHOLE_DIGITS } from './decimal.js';
import { divide, fractionOf, toDecimal } from './fraction.js';
import type { MarkTable } from './marks.js';
import { type Declaration, digitLimit, FIGURE_TOO_LONG, UNREADABLE_FIGURE } from './messages.js';
import { bareDigits, marksOf, type NumberForm, withPlainSpaces } from './number-form.js';
import { isEnglish, type NumberParts, partsOf, withoutNotes } from './number-pattern.js';

/** What stands beside the digits of a printed number, and says what they count. */
export type UnitMark = '$' | '%' | 'thousand' | 'million' | 'billion' | ':1';

/** A printed number, taken apart. */
export interface NumberText {
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
  /** Footnote signs and letters behind it, as printed. */
  readonly notes: readonly string[];
  /** A sign that stands for zero. */
  readonly isMark?: true;
}

/** Why a text has no number, with the notes behind it. */
export interface MissingText {
  readonly noValue: NoValueReason;
  readonly notes: readonly string[];
}

/** How texts are read: as a caller declares. */
export interface TextReading {
  readonly numbers: NumberMarks;
  readonly marks: MarkTable;
}

/** How many digits a number may have on either side of its decimal mark. */
export interface DigitLimit {
  readonly whole: number;
  readonly decimals: number;
}

/** How many digits a figure of a document may have. */
const MOST_DIGITS: DigitLimit = /* @__PURE__ */ frozen({ whole: MAX_WHOLE_DIGITS, decimals: MAX_DECIMALS });
/** No number is longer, whatever stands beside it. */
const LONGEST = 1000;

/**
 * Reads a text: what a sign of the caller's stands for, the word for a missing value, or a number; whatever blanks are
 * around it. What is none of these is refused, with the declaration that would read it.
 */
export function readText(
  text: string,
  reading: TextReading,
  path: Path,
  limit: DigitLimit = MOST_DIGITS,
): NumberText | MissingText {
  const found = meaningOf(text, reading);
  if (found === null) throw unreadable(text, path, declarationFor(text, reading.numbers));
  if ('digits' in found) requireFewDigits(found, limit, text, path);
  return found;
}

/** What a text says, however many digits it has; `null` where nobody can tell. */
export function meaningOf(text: string, { numbers, marks }: TextReading): NumberText | MissingText | null {
  const cell = text.trim();
  if (cell.length > LONGEST) return null;
  for (const { rest, notes } of withoutNotes(tidied(cell))) {
    const meaning = marks.of(rest) ?? missingIn(rest, marks);
    if (meaning === 'zero') return { digits: '0', written: '0', decimals: 0, marks: [], notes, isMark: true };
    if (meaning !== undefined) return { noValue: meaning, notes };
    const found = bareNumber(rest, numbers);
    if (found !== null) return { ...found, notes };
  }
  return null;
}

/** A number as a form has it; `null` for what is none. */
export function numberIn(text: string, form: NumberMarks): NumberText | null {
  const cell = text.trim();
  if (cell.length > LONGEST) return null;
  for (const { rest, notes } of withoutNotes(tidied(cell))) {
    const found = bareNumber(rest, form);
    if (found !== null) return { ...found, notes };
  }
  return null;
}

/** Spreadsheets fill the room between a sign and its number with blanks. */
const tidied = (cell: string): string => withPlainSpaces(cell).replace(/ {3,}/g, '  ');

/** What a text without digits says of a missing value; beside a sign of the caller's, `$` and `%` say no more. */
function missingIn(text: string, marks: MarkTable): 'zero' | NoValueReason | undefined {
  if (/\d/.test(text)) return undefined;
  const bare = bareSign(text);
  return (bare === text ? undefined : marks.of(bare)) ?? reasonNamed(bare);
}

const bareSign = (text: string): string => text.replace(/^\$ *| *[$%]$/g, '');

/** The number exactly; a quotient that never ends, such as `1:3`, to 34 digits. */
export const valueIn = ({ digits, over }: NumberText): Decimal =>
  over === undefined ? exactly(digits) : toDecimal(divide(fractionOf(digits), fractionOf(over)));

type BareNumber = Omit<NumberText, 'notes'>;

/** A number without notes: with an exponent, in brackets, or any other. */
function bareNumber(text: string, form: NumberMarks): BareNumber | null {
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
  const parts = partsOf(before + inside.trim() + behind, form);
  return parts === null || parts.sign !== '' ? null : fromParts({ ...parts, sign: '-' }, form);
}

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
const IS_FRENCH = /illiard|^p\.|our |^de |^d['\u2019]/;

function fromParts(parts: NumberParts, form: NumberMarks): BareNumber | null {
  const { sign, written, percent, ratio, scale, money } = parts;
  const part = written.split(form.decimal)[1];
  const fraction = fractionIn(parts.fraction);
  if (fraction !== undefined && part !== undefined) return null;
  if (fraction === null || (written === '' && fraction === undefined)) return null;
  // Nobody can tell which of two currencies is a slip, and `de` goes with a scale.
  if (!isOneCurrency(money) || (scale === '' && money.some((one) => one.startsWith('de ')))) return null;
  if (isEnglish(form) && TWO_MEANINGS.test(written) && [percent, scale, ...money].some((one) => IS_FRENCH.test(one)))
    return null;
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
      ...(percent === '' ? [] : (['%'] as const)),
      ...(ratio === '' ? [] : ([':1'] as const)),
      ...(scale === '' ? [] : [scaleNamed(scale)]),
    ],
    ...(foreign !== undefined && { foreign }),
  };
}

/** Both parts of a fraction; `null` for one that is no part of a whole. */
function fractionIn(text: string): readonly [above: string, below: string] | null | undefined {
  if (text === '') return undefined;
  const [above = '', below = ''] = text.normalize('NFKD').split(/[/\u2044]/);
  return Number(above) < Number(below) ? [above, below] : null;
}

const FOREIGN = /[\u20ac\u00a3\u00a5]|U\.?S|^(?:AU?|NZ) ?\$|EUR|GBP|JPY|CHF|AUD|NZD|euro/;
const isCode = (money: string): boolean => /^[A-Z]{3}$/.test(money);

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

/** Refuses more digits than exact numbers may have. */
function requireFewDigits({ digits, over }: BareNumber, limit: DigitLimit, received: string, path: Path): void {
  for (const number of [digits, over ?? '']) {
    const [whole = '', decimals = ''] = number.replace('-', '').split('.');
    if (whole.replace(/^0+/, '').length <= limit.whole && decimals.length <= limit.decimals) continue;
    throw fault(FIGURE_TOO_LONG, path, {
      received: describe(received),
      reason: 'too-long',
      limit: digitLimit(limit.whole, limit.decimals),
    });
  }
}

/** Forms that are tried where nobody declares one, or a text is in none that is declared. */
const FORMS = /* @__PURE__ */ frozen<readonly NumberForm[]>([
  'en-CA',
  'fr-CA',
  { decimal: ',', group: '.' },
  { decimal: '.', group: ' ' },
  { decimal: '.', group: "'" },
]);

/** The forms in which a text is a number, beside one in which it is none. */
export const formsOf = (text: string, but: NumberMarks): readonly NumberForm[] =>
  FORMS.filter((form) => marksOf(form) !== but && numberIn(text, marksOf(form)) !== null);

/** The number of a text in a form that {@link formsOf} found. */
export const numberBy = (text: string, form: NumberForm): NumberText | null => numberIn(text, marksOf(form));

/** No sign that stands for something is longer. */
const LONGEST_SIGN = 40;

/** What a caller would have to declare for a text to be read: the form of its number, or what it stands for. */
function declarationFor(text: string, numbers: NumberMarks): Declaration | undefined {
  const cell = text.trim();
  if (cell.length > LONGEST) return undefined;
  const [form] = formsOf(cell, numbers);
  if (form !== undefined) return { option: 'numbers', value: form };
  const sign = bareSign(tidied(cell));
  const isSign = !/\d/.test(sign) || /^(?:\p{Letter}\S*|[<\u2264] ?\d+)$/u.test(sign);
  return sign !== '' && sign.length <= LONGEST_SIGN && isSign ? { option: 'marks', value: sign } : undefined;
}

function unreadable(text: string, path: Path, declare?: Declaration): CodedError {
  const details = { received: describe(text), reason: 'unreadable', ...(declare && { declare }) } as const;
  return fault(UNREADABLE_FIGURE, path, details);
}
