import { isPlace } from './cell-place.js';
import { frozen, lazily } from './frozen.js';
import { isLabel, type Label, type Locale, textOf } from './label.js';
import { shortened } from './sayable.js';
import { isSingular, MARKS, NO_BREAK_SPACE, percentSign, withMarks } from './typography.js';

/** What is said of a fault or an observation, by its code, and by a reason among the details where it has several. */
export interface Message<C extends string = string, D = never> {
  readonly code: C;
  readonly reason?: string | undefined;
  /** The sentence about these details, of a program; the spaces of French are for whoever shows it. */
  readonly words: (details: D, program?: unknown) => Label;
}

/** Makes the messages of a room, by the details that it declares for each of its codes. */
export const messagesOf =
  <Details>() =>
  <const C extends keyof Details & string>(
    code: C,
    words: (details: Details[C], program?: unknown) => Label,
    reason?: Details[C] extends { readonly reason: infer R extends string } ? R : never,
  ): Message<C, Details[C]> => ({ code, words, reason });

/** What the holes of a sentence are filled with. */
export type Words<Hole extends string> = Readonly<Record<Hole, string>>;

/** Writes a text in both languages. */
export const inBoth = (write: (locale: Locale) => string): Label => ({ en: write('en-CA'), fr: write('fr-CA') });

/**
 * A number with the marks of each language, and no zeros behind its decimals; what is no number stays as it is. A year
 * is no number: it has no mark between its digits.
 */
export function numeral(value: number | string): Label {
  const text = String(value);
  if (text.length > LONGEST_NUMBER || !/^-?\d+(?:\.\d+)?$/.test(text)) return { en: text, fr: text };
  const digits = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
  return inBoth((locale) => withMarks(digits, MARKS[locale]));
}

/** No number of this library is longer. */
const LONGEST_NUMBER = 400;

/** A text that may be a number with decimals, which French writes with a comma; anything else stays as it is. */
export const asWritten = (text: string): Label => {
  const shown = String(text);
  return { en: shown, fr: shown.replace(/^(-?\d+)\.(\d+)$/, '$1,$2') };
};

/** Numbers of a list, of which some may be percentages with their sign. */
export const percentages = (values: readonly string[]): Label[] => listOf(values).map(percentage);

/** A number, or a percentage with its sign, as each language writes it. */
export const percentage = (text: string): Label => {
  if (!/^-?\d+(?:\.\d+)?%$/.test(text)) return numeral(text);
  const number = numeral(text.slice(0, -1));
  return inBoth((locale) => textOf(number, locale) + percentSign(locale));
};

/** Numbers of a list. */
export const numerals = (values: readonly (number | string)[]): Label[] => listOf(values).map(numeral);

const listOf = <T>(words: T | readonly T[]): readonly T[] => (Array.isArray(words) ? words : [words as T]);

/** What is longer is shown by its beginning. */
const LONGEST_QUOTE = 120;

/** What was received, letter for letter, between quotation marks. */
export function quoted(text: string): Label {
  const short = shortened(String(text), LONGEST_QUOTE);
  return { en: `'${short}'`, fr: `«${NO_BREAK_SPACE}${short}${NO_BREAK_SPACE}»` };
}

/** A row as readers count them, which is from 1. */
export function rowText(index: number): Label {
  const count = numeral(typeof index === 'number' ? index + 1 : index);
  return { en: `row ${count.en}`, fr: `ligne ${count.fr}` };
}

/** The word for so many. */
export const forCount = (
  count: number | string,
  en: readonly [string, string],
  fr: readonly [string, string],
): Label => ({
  en: en[isSingular(Number(count), 'en-CA') ? 0 : 1],
  fr: fr[isSingular(Number(count), 'fr-CA') ? 0 : 1],
});

const joined = (words: readonly (string | Label)[], last: Label): Label =>
  inBoth((locale) => {
    const texts = listOf(words).map((word) => textOf(isLabel(word) ? word : quoted(word as string), locale));
    const final = texts.length < 2 ? [] : texts.splice(-1);
    return [texts.join(', '), ...final].join(textOf(last, locale));
  });

/** A list of which one holds; names are quoted. */
export const anyOf = (words: readonly (string | Label)[]): Label => joined(words, { en: ' or ', fr: ' ou ' });

/** A list that holds as a whole; names are quoted. */
export const allOf = (words: readonly (string | Label)[]): Label => joined(words, { en: ' and ', fr: ' et ' });

/** Names of one thing, or on one way, in one pair of quotation marks. */
export const quotedTogether = (names: readonly string[], between: string): Label => quoted(listOf(names).join(between));

/** What may have been meant, as a clause of its own; nothing where nothing is near. */
export function meant(suggestions: readonly (string | Label)[]): Label {
  const names = anyOf(suggestions);
  return suggestions.length === 0
    ? { en: '', fr: '' }
    : { en: `; did you mean ${names.en}?`, fr: `; vouliez-vous dire ${names.fr}?` };
}

/** What finds the sentence for a code, about its details, among all that some rooms say. */
export function sentencesOf(
  rooms: () => readonly Readonly<Record<string, unknown>>[],
): (code: unknown, details: object, program?: unknown) => Label | undefined {
  const byCode = lazily(() => {
    const messages = rooms().flatMap((room) => Object.values(room).filter(isMessage));
    return new Map(messages.map(({ code }) => [code, messages.filter((message) => message.code === code)]));
  });
  return (code, details, program) => {
    const messages = byCode().get(code as string);
    const { reason } = details as { readonly reason?: unknown };
    const message = messages?.find((one) => one.reason === reason) ?? messages?.[0];
    // In front of an object of our own: one that is frozen would insist on what it holds.
    const shown = new Proxy({}, { get: (_, name) => wordIn(details, name) });
    const sentence = message?.words(shown as never, program);
    return isLabel(sentence) ? sentence : undefined;
  };
}

const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && 'words' in value && 'code' in value;

/** What was sent by somebody else may lack details, or hold what no sentence can: each is shown as a question mark. */
function wordIn(details: object, name: string | symbol): unknown {
  const word: unknown = details[name as keyof typeof details];
  if (name === 'declare') return declarationIn(word);
  if (word === undefined && name === 'named') return undefined;
  if (name === 'firstAt') return isPlace(word) ? word : undefined;
  if (word === undefined && name === 'choices') return [];
  return Array.isArray(word) ? word.map(shownOf) : shownOf(word);
}

/** The one detail that has parts, and that few have: an option, and the value to give it. */
function declarationIn(word: unknown): unknown {
  const { option, value, or } = Object(word) as Readonly<Record<'option' | 'value' | 'or', unknown>>;
  const { decimal, group } = Object(value) as { readonly decimal?: unknown; readonly group?: unknown };
  const other: Readonly<Record<'option' | 'value', unknown>> = Object(or);
  if (typeof value === 'string') return { option, value, or: typeof other.value === 'string' ? other : undefined };
  return typeof decimal === 'string' && typeof group === 'string' ? { option, value: { decimal, group } } : undefined;
}

function shownOf(word: unknown): unknown {
  if (typeof word === 'string' || typeof word === 'number') return word;
  const { en, fr } = isLabel(word) ? word : ABSENT;
  return { en, fr, length: 0, toString: () => ABSENT.en };
}

const ABSENT: Label = /* @__PURE__ */ frozen({ en: '?', fr: '?' });
