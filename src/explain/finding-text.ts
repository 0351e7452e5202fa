import { type Fields, isFields } from '../exact/quantity.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { sayable } from '../kernel/sayable.js';
import { colon, typeset } from '../kernel/typography.js';
import { numeral, type sentencesOf } from '../kernel/words.js';
import type { Program } from '../program/program-model.js';

/** For whom something is said, and by whose sentences: {@link sentencesOf} some rooms. */
export interface Speaker {
  readonly locale: Locale;
  readonly program?: Program | undefined;
  readonly sentenceFor: ReturnType<typeof sentencesOf>;
}

/** What is said under a code, of its details; `undefined` for what is no code of these rooms. */
export function messageBy(
  code: unknown,
  details: unknown,
  { locale, program, sentenceFor }: Speaker,
): string | undefined {
  const sentence = sentenceFor(code, typeof details === 'object' && details !== null ? details : {}, program);
  return sentence && typeset(textOf(sentence, locale), locale);
}

/** A finding as a sentence, with its place and how often it was found; `undefined` for what is none of these rooms. */
export function findingText({ code, operands, count, place, at }: Fields, speaker: Speaker): string | undefined {
  const text = messageBy(code, operands, speaker);
  if (text === undefined) return undefined;
  const { locale } = speaker;
  const where = isLabel(place) ? textOf(place, locale) + colon(locale) : '';
  // What is found of several cells together was found once.
  return sayable(where + text + (at === undefined ? timesText(count, locale) : ''));
}

const isLabel = (value: unknown): value is Label =>
  isFields(value) && typeof value['en'] === 'string' && typeof value['fr'] === 'string';

/** How often something was found, where that is several times. */
function timesText(count: unknown, locale: Locale): string {
  if (typeof count !== 'number' || !(count > 1)) return '';
  const { en, fr } = numeral(count);
  return textOf({ en: ` (${en} times)`, fr: ` (${fr} fois)` }, locale);
}
