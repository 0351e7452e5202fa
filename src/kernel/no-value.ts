import { invalidArgument } from './check.js';
import type { Path } from './codes.js';
import { frozen, lazily } from './frozen.js';
import type { Label } from './label.js';
import { pattern } from './pattern.js';

/**
 * Why there is no value. None of these is zero.
 * @category No value
 */
export type NoValueReason =
  | 'not-reported'
  | 'not-applicable'
  | 'not-yet-due'
  | 'to-be-determined'
  | 'suppressed'
  | 'redacted'
  | 'lost-in-text'
  | 'unreadable'
  | 'zero-denominator';

/**
 * A missing value that says why it is missing. Plain data: it survives JSON.
 * @category No value
 */
export interface NoValue {
  readonly noValue: NoValueReason;
  /** More about the reason, in words; nothing in this library depends on it. */
  readonly note?: string;
}

/**
 * Either a value or the reason why there is none.
 * @category No value
 */
export type Reported<T> = T | NoValue;

/** Labels of the reasons, in English and French. */
export const NO_VALUE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<NoValueReason, Label>>>({
  'not-reported': { en: 'not reported', fr: 'non déclaré' },
  'not-applicable': { en: 'not applicable', fr: 'sans objet' },
  'not-yet-due': { en: 'not yet due', fr: 'pas encore échu' },
  'to-be-determined': { en: 'to be determined', fr: 'à déterminer' },
  suppressed: { en: 'suppressed', fr: 'supprimé' },
  redacted: { en: 'redacted', fr: 'caviardé' },
  'lost-in-text': { en: 'lost in the text', fr: 'perdu dans le texte' },
  unreadable: { en: 'unreadable', fr: 'illisible' },
  'zero-denominator': { en: 'denominator is zero', fr: 'dénominateur nul' },
});

/** The reasons, for checks: without their labels, which most that need them do without. */
export const NO_VALUE_REASONS = /* @__PURE__ */ frozen([
  'not-reported',
  'not-applicable',
  'not-yet-due',
  'to-be-determined',
  'suppressed',
  'redacted',
  'lost-in-text',
  'unreadable',
  'zero-denominator',
] as const satisfies readonly NoValueReason[]);

/**
 * Tells whether there is a value.
 *
 * Zero, the empty text and `false` are values; only a {@link NoValue} is not.
 * @param value - A value or the reason why there is none.
 * @returns `false` for a `NoValue`, else `true`.
 * @example
 * isReported(0); // => true
 * isReported({ noValue: 'not-reported' }); // => false
 * @category No value
 */
export function isReported<T>(value: Reported<T>): value is Exclude<T, NoValue> {
  return !isNoValue(value);
}

/** Tells whether a value is a {@link NoValue} with one of the known reasons. */
export function isNoValue(value: unknown): value is NoValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    'noValue' in value &&
    (NO_VALUE_REASONS as readonly unknown[]).includes(value.noValue)
  );
}

/**
 * Words that documents print instead of a figure and that can mean one thing only, folded. `NA`, `nil` and `null` are
 * none of them: one author's nothing is another's zero, and `n.a.` is not available here and not applicable there.
 */
const PRINTED_WORDS: Readonly<Partial<Record<NoValueReason, string>>> = /* @__PURE__ */ frozen({
  'not-reported':
    'no data|data not available|not available|unavailable|not provided|aucune donnee|donnees non disponibles|non disponible|indisponible|non fourni|nd|#n/a|#n/d',
  'not-applicable': 'n/a|so',
  'to-be-determined': 'tbd|tba|tbc|to be announced|to be confirmed|a confirmer',
  suppressed: 'withheld|confidential|confidentiel',
  'zero-denominator': '#div/0!',
});
/** No word for a missing value is longer. */
const LONGEST_WORD = 40;

const ACCENT = /* @__PURE__ */ pattern('\\p{Mark}', 'gu');

/**
 * A word in a cell, for comparison: whatever its case, accents, blanks and Unicode normalisation, with points or
 * without (`s. o.`, `s.o.`, `so`), in brackets or bare.
 */
export const foldedWord = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(ACCENT(), '')
    .replace(/\b([a-z])\.\s+(?=[a-z]\b)/g, '$1')
    .replace(/[.()[\]]/g, '')
    .replace(/[\s\u2010-\u2012-]+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .trim();

/** The reasons by each of their words: id, label in either language, and what documents print. */
const REASON_OF = /* @__PURE__ */ lazily(() => {
  const words = NO_VALUE_REASONS.flatMap((reason) => {
    const { en, fr } = NO_VALUE_LABELS[reason];
    return [reason, en, fr, ...(PRINTED_WORDS[reason]?.split('|') ?? [])].map(
      (word) => [foldedWord(word), reason] as const,
    );
  });
  return new Map<string, NoValueReason>(words);
});

/** The reason that a text names: its id, its label in either language, or a word that documents print. */
export const reasonNamed = (text: string): NoValueReason | undefined =>
  text.length > LONGEST_WORD ? undefined : REASON_OF().get(foldedWord(text));

/**
 * The reason why a caller gives no value, as a copy; `null` for what gives none. By hand, since small functions rest on
 * it: it refuses what the description of a reason refuses, a number left beside it among others.
 */
export function reasonAt(value: unknown, path: Path): NoValue | null {
  if (!isNoValue(value)) return null;
  const { noValue, note, ...others } = value;
  const isSound = note === undefined || typeof note === 'string';
  if (isSound && Object.keys(others).length === 0) return note === undefined ? { noValue } : { noValue, note };
  throw invalidArgument(value, { en: 'a reason', fr: 'une raison' }, path);
}

/** Whether a number exists, and is kept from the reader: nothing that would give it back may be worked out. */
export function isWithheld(value: unknown): boolean {
  return isNoValue(value) && (value.noValue === 'suppressed' || value.noValue === 'redacted');
}

/**
 * Why what rests on all of some values has none; `null` where each has one. `suppressed` goes before any other reason:
 * the number exists, and is withheld.
 */
export function reasonAmong(values: readonly Reported<unknown>[]): NoValue | null {
  const reasons = values.filter(isNoValue);
  return reasons.find(({ noValue }) => noValue === 'suppressed') ?? reasons[0] ?? null;
}

/** The sum of counts, or why there is none where one of them has none. */
export const sumOfCounts = (counts: readonly Reported<number>[]): Reported<number> =>
  reasonAmong(counts) ?? counts.reduce<number>((sum, count) => sum + (count as number), 0);

/**
 * The value, or a stand-in that the caller names where there is none.
 * @param value - A value or the reason why there is none.
 * @param fallback - What to return instead of a `NoValue`.
 * @returns The value or the fallback.
 * @example
 * orElse({ noValue: 'redacted' }, 'hidden'); // => 'hidden'
 * @category No value
 */
export function orElse<T, F>(value: Reported<T>, fallback: F): Exclude<T, NoValue> | F {
  return isReported(value) ? value : fallback;
}

/**
 * Applies a function where there is a value, and passes the reason on where there is none.
 * @param value - A value or the reason why there is none.
 * @param change - What to do with a value.
 * @returns The changed value, or the same `NoValue`.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if `change` is not a function.
 * @example
 * mapReported(21, (women) => women + 1); // => 22
 * mapReported({ noValue: 'redacted' }, String); // => { noValue: 'redacted' }
 * @category No value
 */
export function mapReported<T, U>(value: Reported<T>, change: (value: Exclude<T, NoValue>) => U): Reported<U> {
  if (typeof change !== 'function') throw invalidArgument(change, { en: 'a function', fr: 'une fonction' }, ['change']);
  return isReported(value) ? change(value) : (value as NoValue);
}
