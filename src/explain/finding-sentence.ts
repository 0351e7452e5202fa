import { type Locale, textOf } from '../kernel/label.js';
import { typeset } from '../kernel/typography.js';
import { numeral } from '../kernel/words.js';
import type { Program } from '../program/program-model.js';
import { sentenceFor } from './messages.js';

/** What is said under a code, of its details; `undefined` for what is no code. */
export function messageText(code: unknown, details: unknown, locale: Locale, program?: Program): string | undefined {
  const sentence = sentenceFor(code, typeof details === 'object' && details !== null ? details : {}, program);
  return sentence && typeset(textOf(sentence, locale), locale);
}

/** How often something was found, where that is several times. */
export function timesText(count: unknown, locale: Locale): string {
  if (typeof count !== 'number' || !(count > 1)) return '';
  const { en, fr } = numeral(count);
  return textOf({ en: ` (${en} times)`, fr: ` (${fr} fois)` }, locale);
}
