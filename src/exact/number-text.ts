import { describe } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { NumberMarks } from '../kernel/typography.js';
import { exactly, MAX_DECIMALS, MAX_WHOLE_DIGITS } from './decimal.js';
import { UNREADABLE_FIGURE } from './messages.js';
import { bareDigits, type DigitLimit, digitsPattern, requireFewDigits, SPACE } from './number-form.js';

/** What stands beside the digits of a printed number, and says what they count. */
export type UnitMark = '$' | '%' | 'million' | 'billion' | ':1';

/** A printed number, taken apart. */
export interface NumberText {
  /** Bare digits with a sign and a point. */
  readonly digits: string;
  readonly marks: readonly UnitMark[];
}

/** How many digits a figure of a document may have. */
const MOST_DIGITS: DigitLimit = /* @__PURE__ */ frozen({ whole: MAX_WHOLE_DIGITS, decimals: MAX_DECIMALS });
/** No number is longer, whatever stands beside it. */
const LONGEST = 1000;

/** The patterns of the forms that were asked for; there are fewer than a dozen forms. */
const PATTERNS = /* @__PURE__ */ new Map<string, RegExp>();

function patternOf(form: NumberMarks): RegExp {
  const name = form.decimal + form.group;
  const known = PATTERNS.get(name);
  if (known !== undefined) return known;
  const made = newPattern(form);
  PATTERNS.set(name, made);
  return made;
}

/**
 * Sign, dollar sign, digits, then one of: %, dollars, millions, billions, :1. A dollar sign stands behind where
 * decimals have a comma, as in French.
 */
function newPattern(form: NumberMarks): RegExp {
  const dollars = form.decimal === ',' ? `${SPACE}?\\$` : '(?!)';
  const words = `(?:${dollars}|${SPACE}de${SPACE}dollars)?`;
  const millions = `${SPACE}?(?:millions?|M)${words}`;
  const billions = `${SPACE}?(?:billions?|bn|B|milliards?|G)${words}`;
  const units = `(${SPACE}?%)|(${dollars})|(${millions})|(${billions})|(:1)`;
  return new RegExp(`^([-+\u2212]?)(\\$?)(${digitsPattern(form)})(?:${units})?$`);
}

/** The parts of a printed number, as they stand. */
export interface NumberParts {
  readonly sign: string;
  /** The digits with their marks. */
  readonly written: string;
  readonly unit: Exclude<UnitMark, '$'> | undefined;
  /** How often it says dollars. */
  readonly dollars: number;
}

/** The parts of a printed number; `null` for what is none. */
export function partsOf(text: string, form: NumberMarks): NumberParts | null {
  const found = text.length > LONGEST ? null : patternOf(form).exec(text);
  const [, sign = '', before, written = '', percent, after, millions, billions, ratio] = found ?? [];
  if (found === null || !/\d/.test(written)) return null;
  const units = { '%': percent, million: millions, billion: billions, ':1': ratio } as const;
  const unit = (Object.keys(units) as (keyof typeof units)[]).find((mark) => units[mark] !== undefined);
  const inWords = /\$|dollars/.exec(millions ?? billions ?? '')?.[0];
  return { sign, written, unit, dollars: [before, after, inWords].filter(Boolean).length };
}

/** Whether a text is a printed number. */
export const canBeRead = (text: string, form: NumberMarks): boolean => partsOf(text, form) !== null;

/** Takes a printed number apart; refuses what is none. */
export function takeApart(text: string, form: NumberMarks, path: Path, limit: DigitLimit = MOST_DIGITS): NumberText {
  const parts = partsOf(text, form);
  // Nobody can tell which of two dollar signs is a slip.
  if (parts === null || parts.dollars > 1) throw unreadable(text, path);
  const { sign, written, unit, dollars } = parts;
  const digits = bareDigits(written, form);
  requireFewDigits(digits, limit, text, path);
  const isNegative = sign === '-' || sign === '\u2212';
  return {
    digits: isNegative ? `-${digits}` : digits,
    marks: [...(dollars > 0 ? (['$'] as const) : []), ...(unit === undefined ? [] : [unit])],
  };
}

/** Programs that export tables write very small and very large amounts as `-4.97e-14`. */
function withoutExponent(text: string, { decimal }: NumberMarks): string | null {
  const mark = decimal === '.' ? '\\.' : decimal;
  const found = new RegExp(`^([+-]?\\d{1,150}(?:${mark}\\d{1,150})?)[eE]([+-]?\\d{1,2})$`).exec(text);
  return found === null ? null : exactly(`${(found[1] as string).replace(decimal, '.')}e${found[2]}`).toFixed();
}

/**
 * Takes a cell of a data file apart, which is written more loosely than a printed figure: with blanks around it, with
 * an exponent, or with a decimal mark and nothing behind it.
 */
export function takeCellApart(text: string, form: NumberMarks, path: Path, limit?: DigitLimit): NumberText {
  const cell = text.trim();
  const digits = /[eE]/.test(cell) && cell.length <= LONGEST ? withoutExponent(cell, form) : null;
  if (digits !== null) {
    requireFewDigits(digits.replace('-', ''), limit ?? MOST_DIGITS, cell, path);
    return { digits, marks: [] };
  }
  const isOpen = cell.endsWith(form.decimal) && /\d/.test(cell.at(-2) ?? '');
  return takeApart(isOpen ? cell.slice(0, -1) : cell, form, path, limit);
}

function unreadable(text: string, path: Path): CodedError {
  const received = describe(text);
  const details = { received, reason: 'unreadable' } as const;
  return fault(UNREADABLE_FIGURE, path, details);
}
