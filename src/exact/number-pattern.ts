import { lazily } from '../kernel/frozen.js';
import type { NumberMarks } from '../kernel/typography.js';
import { digitsPattern } from './number-form.js';

/** The parts of a printed number, as they stand. */
export interface NumberParts {
  readonly sign: string;
  /** The digits with their marks. */
  readonly written: string;
  /** Such as `½`, or `1/2` behind a whole number. */
  readonly fraction: string;
  readonly percent: string;
  readonly ratio: string;
  readonly scale: string;
  /** The currency before and behind the number. */
  readonly money: readonly string[];
}

/** A minus: the hyphens and dashes that are printed for it, too. */
const SIGN = '[-+\\u2010-\\u2014\\u2212]';
const DOLLAR = '(?:US|U\\.S\\.|CAN?|CAD|C|AU?|NZ)? ?\\$|\\$ ?(?:CAN?|US)';
const OTHER_MONEY = '[\u20ac\u00a3\u00a5]|CAD|USD|EUR|GBP|JPY|CHF|AUD|NZD';
const IN_WORDS = "(?:de )?dollars?(?: canadiens?)?|(?:Canadian|US|U\\.S\\.) dollars?|(?:d['\u2019])?euros?";
const PERCENT = '%|[Pp]er ?cent|p\\. ?(?:100|cent)|[Pp]our (?:cent|100)';
const SCALE = '[Mm]illi(?:ers?|ons?|ards?)|Mds?|M|[Tt]housands?|[kK]|G';
/** What is a million of millions in French. */
const BILLION = '[Bb]illions?|bn|B';
/** Fractions that decimals write in full. */
const FRACTION = ' ?[\u00bd\u00bc\u00be\u2155-\u2158\u215b-\u215e\u2152]| [1-9][/\u2044](?:2|4|5|8|10)';

/** English puts the dollar sign first. */
export const isEnglish = ({ decimal, group }: NumberMarks): boolean => decimal === '.' && group === ',';

/** Sign and currency in either order, digits, then what they count: percent, a ratio to 1, or a scale and money. */
function newPattern(form: NumberMarks): RegExp {
  const scale = form.decimal === ',' ? SCALE : `${SCALE}|${BILLION}`;
  const behind = [...(isEnglish(form) ? [] : [`(?:de )?(?:${DOLLAR})`]), OTHER_MONEY, IN_WORDS].join('|');
  const before = `(${SIGN}?) {0,2}((?:${DOLLAR}|${OTHER_MONEY})?) {0,2}(${SIGN}?) {0,2}`;
  const units = `(?: ?(${PERCENT})|( ?: ?1)|(?: ?(${scale}))?(?: ?(${behind}))?)`;
  return new RegExp(`^${before}(${digitsPattern(form)})(${FRACTION})?([-\u2212]?)${units}([-\u2212]?)$`);
}

/** The patterns of the forms that were asked for; there are fewer than a dozen forms. */
const PATTERNS = /* @__PURE__ */ lazily(() => new Map<string, RegExp>());

function patternOf(form: NumberMarks): RegExp {
  const name = form.decimal + form.group;
  const pattern = PATTERNS().get(name) ?? newPattern(form);
  PATTERNS().set(name, pattern);
  return pattern;
}

/** The parts of a printed number in plain spaces; `null` for what is none, or has two signs. */
export function partsOf(text: string, form: NumberMarks): NumberParts | null {
  const found = patternOf(form).exec(text);
  if (found === null) return null;
  const [, first, before, second, written = '', fraction = '', third, percent, ratio, scale, behind, last] = found;
  const signs = [first, second, third, last].filter(Boolean) as string[];
  if (signs.length > 1) return null;
  const money = [before, behind].filter(Boolean) as string[];
  return {
    sign: signs[0] ?? '',
    written,
    fraction: fraction.trim(),
    percent: percent ?? '',
    ratio: ratio ?? '',
    scale: scale ?? '',
    money,
  };
}

/**
 * A footnote sign, a superscript, a number or letter in brackets, or a letter of a statistical office, at the end of a
 * text or before its last bracket.
 */
const NOTE = /* @__PURE__ */ lazily(
  () =>
    /^(.+?) ?(?:(\*+|\u2020+|\u2021+|\u00a7+|\u00b6+)|([\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+(?:[,;] ?[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+)*|[\u1d31\u1d43\u1d47\u1d9c\u1d56\u02b3])|\[(\d{1,3}|[a-fprE]|[*\u2020\u2021\u00a7]+)\]|\((\d{1,2}|[a-fprE]|[*\u2020\u2021\u00a7]+)\)|(?<=[\d)%$.,\u00bc-\u00be] ?)([Epr]))(\)?)$/u,
);
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
    const note = sign ?? inBrackets ?? inParentheses ?? letter ?? (raised as string).normalize('NFKC');
    notes = [...(raised === undefined ? [note] : note.split(/[,;] ?/)), ...notes];
    rest = before + bracket;
    yield { rest, notes };
  }
}
