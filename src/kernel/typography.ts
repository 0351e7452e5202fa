import { frozen } from './frozen.js';
import type { Locale } from './label.js';

/*
 * How the two languages set what stands in a sentence. It is all here: no other file knows which of them has a space
 * before a colon, or what stands between digits.
 */

export const NO_BREAK_SPACE = '\u00a0';

/** The two marks of a number. */
export interface NumberMarks {
  readonly decimal: string;
  readonly group: string;
}

/** The marks of the two languages, as they are written. */
export const MARKS: Readonly<Record<Locale, NumberMarks>> = /* @__PURE__ */ frozen({
  'en-CA': { decimal: '.', group: ',' },
  'fr-CA': { decimal: ',', group: NO_BREAK_SPACE },
});

/** Writes bare digits with a point in the marks of a form. */
export function withMarks(digits: string, { decimal, group }: NumberMarks): string {
  const [whole = '', decimals] = digits.split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return decimals === undefined ? grouped : grouped + decimal + decimals;
}

/** The percent sign as it stands behind a number, which French parts from it. */
export const percentSign = (locale: Locale): string => (locale === 'fr-CA' ? `${NO_BREAK_SPACE}%` : '%');

/** A colon, before which French has a space. */
export const colon = (locale: Locale): string => (locale === 'fr-CA' ? `${NO_BREAK_SPACE}: ` : ': ');

/** What stands between the numbers of a list; a comma would be a mark of a French one. */
export const numberSeparator = (locale: Locale): string => (locale === 'fr-CA' ? '; ' : ', ');

/**
 * A sentence whose French spaces beside colons, signs and quotation marks do not break a line. What is quoted stays as
 * it was received.
 */
export function typeset(sentence: string, locale: Locale): string {
  if (locale !== 'fr-CA') return sentence;
  return sentence.replace(/«[ \u00a0]?([^»]*?)[ \u00a0]?»| (?=[:;%$])/g, (_, quoted?: string) =>
    quoted === undefined ? NO_BREAK_SPACE : `«${NO_BREAK_SPACE}${quoted}${NO_BREAK_SPACE}»`,
  );
}

/**
 * Whether words for so many of something are in the singular: those for 1 in English, and in French those for all that
 * is below 2, also for none.
 */
export function isSingular(count: number, locale: Locale): boolean {
  return locale === 'fr-CA' ? Math.abs(count) < 2 : Math.abs(count) === 1;
}

/** French `de` before a word: `d'` before a vowel, and one word with an article. */
export function withDe(word: string): string {
  if (/^[dl]es /.test(word)) return `des ${word.slice(4)}`;
  if (word.startsWith('le ')) return `du ${word.slice(3)}`;
  return /^[aeiouâéêîô]/.test(word) ? `d'${word}` : `de ${word}`;
}
