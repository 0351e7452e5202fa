import type { Label } from '../kernel/label.js';
import { allOf, meant, messagesOf, quoted } from '../kernel/words.js';
import type { DateForm } from './date-form.js';

/** What is wrong with a day or a year. */
export type CalendarErrors = {
  /** A text is not a calendar date, or lies outside 1900-01-01 to 2100-12-31. */
  INVALID_DATE: {
    readonly received: Label;
    readonly reason:
      | 'unreadable'
      | 'no-such-day'
      | 'out-of-range'
      /** A form that is not declared would read it. */
      | 'undeclared'
      | 'time-of-day'
      /** A moment, whose day depends on the time zone. */
      | 'instant'
      /** A year of two digits. */
      | 'short-year'
      /** A year alone, which is no serial number of a spreadsheet. */
      | 'year-alone'
      /** There is no last day. */
      | 'empty'
      /** Words in place of a last day. */
      | 'word';
    readonly expected?: Label;
    /** The option that would read it, and with what: for dates, the first of `forms`. */
    readonly declare?:
      | { readonly option: 'dates'; readonly value: DateForm }
      | { readonly option: 'values'; readonly value: { readonly lastDay: Readonly<Record<string, 'ongoing'>> } };
    /** The forms that would read it, and the day that it is in each. */
    readonly forms?: readonly DateForm[];
    readonly days?: readonly string[];
  };
  /** Two declared forms read a text to two days. */
  AMBIGUOUS_DATE: { readonly received: Label; readonly forms: readonly DateForm[]; readonly days: readonly string[] };
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
export const UNDECLARED_DATE = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received, forms, days }) => {
    const readings = readingsIn(forms, days);
    return {
      en: `${received.en} is of no form in 'dates', and would be ${readings.en}; declare the form of the file there`,
      fr: `${received.fr} n'est d'aucune forme de « dates » et serait ${readings.fr}; déclarez-y la forme du fichier`,
    };
  },
  'undeclared',
);
export const YEAR_ALONE = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received }) => ({
    en: `${received.en} is a year; as the serial number of a spreadsheet it is not read`,
    fr: `${received.fr} est une année, qui n'est pas lue comme numéro de série d'un tableur`,
  }),
  'year-alone',
);
export const SHORT_YEAR = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received }) => ({
    en: `${received.en} has a year of two digits, which no form reads; write all four`,
    fr: `${received.fr} a une année à deux chiffres, qu'aucune forme ne lit; écrivez les quatre`,
  }),
  'short-year',
);
export const TIME_OF_DAY = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received }) => ({
    en: `${received.en} has a time of day other than midnight; give the day alone`,
    fr: `${received.fr} a une heure autre que minuit; donnez le jour seul`,
  }),
  'time-of-day',
);
export const INSTANT = /* @__PURE__ */ message(
  'INVALID_DATE',
  ({ received }) => ({
    en: `${received.en} is a moment, whose day depends on the time zone; give the day as text, such as '2019-09-05'`,
    fr: `${received.fr} est un instant, dont le jour dépend du fuseau horaire; donnez le jour en texte, comme « 2019-09-05 »`,
  }),
  'instant',
);
export const AMBIGUOUS_DATE = /* @__PURE__ */ message('AMBIGUOUS_DATE', ({ received, forms, days }) => {
  const readings = readingsIn(forms, days);
  return {
    en: `${received.en} is ${readings.en}; declare in 'dates' only the form that the file has`,
    fr: `${received.fr} est ${readings.fr}; ne déclarez dans « dates » que la forme du fichier`,
  };
});

/** The days that forms read; what was sent by somebody else may hold no list. */
function readingsIn(forms: readonly string[] = [], days: readonly string[] = []): Label {
  const readings = Array.from(forms, (form, index) => {
    const day = days[index] ?? '?';
    return { en: `${day} as ${quoted(form).en}`, fr: `le ${day} selon ${quoted(form).fr}` };
  });
  return allOf(readings);
}

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
