import type { Label } from '../kernel/label.js';
import { meant, messagesOf } from '../kernel/words.js';

/** What is wrong with a day or a year. */
export type CalendarErrors = {
  /** A text is not a calendar date, or lies outside 1900-01-01 to 2100-12-31. */
  INVALID_DATE: {
    readonly received: Label;
    readonly reason: 'unreadable' | 'no-such-day' | 'out-of-range';
    readonly expected?: Label;
  };
  /** A text is not a fiscal year, or not in canonical form where that is needed. */
  INVALID_FISCAL_YEAR: {
    readonly received: Label;
    readonly reason: 'unreadable' | 'end-is-not-next-year' | 'not-canonical' | 'out-of-range';
    readonly suggestions: readonly string[];
  };
};

const message = /* @__PURE__ */ messagesOf<CalendarErrors>();

export const UNREADABLE_DATE = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received, expected }) => ({
    en: `${received.en} is not ${expected?.en}`,
    fr: `${received.fr} n'est pas ${expected?.fr}`,
  }),
  'unreadable',
);
export const NO_SUCH_DAY = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received }) => ({
    en: `${received.en} is not a day of the calendar`,
    fr: `${received.fr} n'est pas un jour du calendrier`,
  }),
  'no-such-day',
);
export const DATE_OUT_OF_RANGE = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received }) => ({
    en: `${received.en} lies outside 1900-01-01 to 2100-12-31`,
    fr: `${received.fr} n'est pas compris entre 1900-01-01 et 2100-12-31`,
  }),
  'out-of-range',
);
export const UNREADABLE_FISCAL_YEAR = /* @__PURE__ */ message(
  'INVALID_FISCAL_YEAR',
  ({ received, suggestions }) => ({
    en: `${received.en} is not a fiscal year${meant(suggestions).en}`,
    fr: `${received.fr} n'est pas un exercice${meant(suggestions).fr}`,
  }),
  'unreadable',
);
export const END_IS_NOT_NEXT_YEAR = /* @__PURE__ */ message(
  'INVALID_FISCAL_YEAR',
  ({ received, suggestions }) => ({
    en: `${received.en} does not end in the year after it starts${meant(suggestions).en}`,
    fr: `${received.fr} ne se termine pas l'année qui suit son début${meant(suggestions).fr}`,
  }),
  'end-is-not-next-year',
);
export const NOT_CANONICAL = /* @__PURE__ */ message(
  'INVALID_FISCAL_YEAR',
  ({ received, suggestions }) => ({
    en: `${received.en} is not in canonical form; read it with fiscalYear() first${meant(suggestions).en}`,
    fr: `${received.fr} n'est pas sous la forme canonique; lisez-le d'abord avec fiscalYear()${meant(suggestions).fr}`,
  }),
  'not-canonical',
);
export const FISCAL_YEAR_OUT_OF_RANGE = /* @__PURE__ */ message(
  'INVALID_FISCAL_YEAR',
  ({ received }) => ({
    en: `${received.en}: the fiscal year starts outside 1900 to 2099`,
    fr: `${received.fr} : l'exercice ne commence pas entre 1900 et 2099`,
  }),
  'out-of-range',
);
