import { lazily } from '../kernel/frozen.js';
import type { NumberMarks } from '../kernel/typography.js';
import { digitsPattern, SPACES } from './number-form.js';

/** The parts of a printed number, as they stand. */
export interface NumberParts {
  readonly sign: string;
  /** The digits with their marks. */
  readonly written: string;
  /** Such as `½` or `1/2`. */
  readonly fraction: string;
  /** Or percentage points; with the blank before it, which French has. */
  readonly percent: string;
  readonly ratio: string;
  readonly scale: string;
  /** The currency before the number, and behind it. */
  readonly before: string;
  readonly behind: string;
}

/** A minus: the hyphens and dashes that are printed for it, too. */
const DASH = '\\u2010-\\u2014\\u2212';
const SIGN = '[-+\\u2010-\\u2014\\u2212]';
/** Words are read in any case; signs, codes and letters as they are printed. */
const words = (source: string): string => source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
const DOLLAR = '(?:US|U\\.S\\.|CA[ND]?|CDN|[Cc]dn|C|AU?|NZ)? ?\\$|\\$ ?(?:CA[ND]?|CDN|[Cc]dn|US)';
const OTHER_MONEY = '[\u20ac\u00a3\u00a5]|CAD|CDN|[Cc]dn|USD|EUR|GBP|JPY|CHF|AUD|NZD';
const DOLLARS = "(?:de )?dollars?(?: canadiens?)?|(?:canadian|us|u\\.s\\.) dollars?|(?:d['\u2019])?euros?";
const PERCENT = 'per ?cent|p\\. ?(?:100|cent)|pour (?:cent|100)';
/** What a change of percents is printed in; bare points may be those of any scale. */
const POINTS = 'pp|p\\. ?p\\.|percentage[- ]points?|points? de pourcentage';
const SCALE = 'milli(?:ers?|ons?|ards?)|thousands?';
const SHORT_SCALE = 'Mds?|[MkKG]';
/** What is a million of millions in French. */
const BILLION = 'billions?';
const SHORT_BILLION = 'bn|B';
/** Fractions that decimals write in full. By itself, one is read that has a sign of its own, such as `\u00be`. */
const FRACTION =
  ' ?[\u00bd\u00bc\u00be\u2155-\u2158\u215b-\u215e\u2152]| [1-9][/\u2044](?:2|4|5|8|10)' +
  '|(?<![\\d.,])(?:1[/\u2044](?:2|4|5|8|10)|3[/\u2044][458]|[24][/\u2044]5|[57][/\u2044]8)';

/** The form of Canadian English, which puts the dollar sign first. */
export const isEnglish = ({ decimal, group }: NumberMarks): boolean => decimal === '.' && group === ',';

/** The patterns of a form. */
interface Patterns {
  /** No more than digits with their marks, and a dollar sign where it stands in the form. */
  readonly plain: RegExp;
  readonly usual: RegExp;
  readonly any: RegExp;
}

function newPatterns(form: NumberMarks): Patterns {
  const digits = digitsPattern(form);
  const french = `${words(SCALE)}|${SHORT_SCALE}`;
  const scale = form.decimal === ',' ? french : `${french}|${words(BILLION)}|${SHORT_BILLION}`;
  const behind = `(?:${words('de')} )?(?:${DOLLAR})|${OTHER_MONEY}|${words(DOLLARS)}`;
  // Sign and currency in either order, digits, then what they count: percent, a ratio to 1, or a scale and money.
  const before = `(${SIGN}?) {0,2}((?:${DOLLAR}|${OTHER_MONEY})?) {0,2}(${SIGN}?) {0,2}`;
  const units = `(?:( ?(?:%|${words(`${PERCENT}|${POINTS}`)}))|( ?: ?1)|(?: ?(${scale}))?(?: ?(${behind}))?)`;
  const dollars = isEnglish(form) ? `\\$?${digits}` : `${digits}(?:[${SPACES}]?\\$)?`;
  return {
    plain: new RegExp(`^(?=.*\\d)${dollars}$`),
    usual: new RegExp(`^([-+\u2212]?)(\\$?)(${digits})(?:${isEnglish(form) ? '(%)' : `[${SPACES}]?([%$])`})?$`),
    any: new RegExp(`^${before}(${digits})(${FRACTION})?([-${DASH}]?)${units}(?: ?([-${DASH}]))?$`),
  };
}

/** The patterns of the forms that were asked for; there are fewer than a dozen forms. */
const PATTERNS = /* @__PURE__ */ lazily(() => new Map<string, Patterns>());

function patternsOf({ decimal, group }: NumberMarks): Patterns {
  const name = decimal + group;
  const known = PATTERNS().get(name);
  if (known !== undefined) return known;
  const made = newPatterns({ decimal, group });
  PATTERNS().set(name, made);
  return made;
}

/** What most amounts of a table match. */
export const plainAmount = (form: NumberMarks): RegExp => patternsOf(form).plain;

/** The parts of a number that is written as most are; `null` for any other, and for what is none. */
export function usualParts(
  text: string,
  form: NumberMarks,
): (Pick<NumberParts, 'sign' | 'written'> & { readonly unit: '$' | '%' | '' }) | null {
  const found = patternsOf(form).usual.exec(text);
  if (found === null) return null;
  const [, sign = '', before, written = '', behind] = found;
  return written === '' || (before && behind) ? null : { sign, written, unit: (before || behind || '') as '$' };
}

/** The parts of a printed number in plain spaces; `null` for what is none, or has two signs. */
export function partsOf(text: string, form: NumberMarks): NumberParts | null {
  const found = patternsOf(form).any.exec(text);
  if (found === null) return null;
  const [, first, before, second, written = '', fraction = '', third, percent, ratio, scale, behind, last] = found;
  const signs = [first, second, third, last].filter(Boolean) as string[];
  if (signs.length > 1) return null;
  return {
    sign: signs[0] ?? '',
    written,
    fraction: fraction.trim(),
    percent: percent ?? '',
    ratio: ratio ?? '',
    scale: scale ?? '',
    before: before ?? '',
    behind: behind ?? '',
  };
}

const FOOTNOTE_SIGNS = '*\u2020\u2021\u00a7\u00b6';
const RAISED = '[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]';
const RAISED_LETTERS = '[\u1d31\u1d43\u1d47\u1d56\u1d9c\u02b3]';

/**
 * At the end of a text, or before its last bracket: a footnote sign, whole where it is repeated; superscripts; a number
 * or letter in brackets; or a letter of a statistical office.
 */
const NOTE = /* @__PURE__ */ lazily(() => {
  const signs = [...FOOTNOTE_SIGNS].map((sign) => `(?<!\\${sign})\\${sign}+`).join('|');
  const list = `${RAISED}+(?:[,;] ?${RAISED}+)*`;
  const raised = `(?<!${RAISED})${list}|\u207d${list}\u207e|${RAISED_LETTERS}`;
  const inside = (digits: number) => `(\\d{1,${digits}}|[a-fprE]|[${FOOTNOTE_SIGNS}]+)`;
  const letter = '(?<=[\\d)%$.,\u00bc-\u00be ])([Epr])';
  return new RegExp(`^(.+?) ?(?:(${signs})|(${raised})|\\[${inside(3)}\\]|\\(${inside(2)}\\)|${letter})(\\)?)$`);
});
const MOST_NOTES = 9;

/** A text, and then the same without the notes at its end, one by one. */
export function* withoutNotes(text: string): Generator<{ readonly rest: string; readonly notes: readonly string[] }> {
  let rest = text;
  let notes: readonly string[] = [];
  yield { rest, notes };
  while (notes.length < MOST_NOTES) {
    const found = NOTE().exec(rest);
    if (found === null) return;
    const [, before = '', sign, raised, inBrackets, inParentheses, letter, bracket = ''] = found;
    const note =
      sign ?? inBrackets ?? inParentheses ?? letter ?? (raised as string).normalize('NFKC').replace(/[()]/g, '');
    notes = [...(raised === undefined ? [note] : note.split(/[,;] ?/)), ...notes];
    rest = before + bracket;
    yield { rest, notes };
  }
}
