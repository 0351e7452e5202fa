import type { Label } from '../kernel/label.js';
import { meant, messagesOf, numeral, percentage, percentages } from '../kernel/words.js';

/** What is wrong with a number. */
export type NumberErrors = {
  /** A text is not a decimal number, or is longer than exact arithmetic allows. */
  INVALID_DECIMAL: {
    readonly received: Label;
    readonly reason: 'not-a-decimal' | 'not-finite' | 'too-long';
    readonly limit?: Label;
  };
  /** A JavaScript number that is no whole number of cents, or may stand for several decimals, such as `0.1 + 0.2`. */
  INEXACT_NUMBER: { readonly received: string; readonly limit: Label };
  /** A printed figure that cannot be read. */
  INVALID_FIGURE: { readonly received: Label; readonly reason: 'unreadable' | 'too-long'; readonly limit?: Label };
  /** A quantity that must not be below zero. */
  NEGATIVE_VALUE: { readonly received: string };
  /** A share below 0 or above 1; often a percent where a share is needed. */
  SHARE_OUT_OF_RANGE: { readonly received: string; readonly suggestions: readonly string[] };
};

const message = /* @__PURE__ */ messagesOf<NumberErrors>();

export const INEXACT_NUMBER = /* @__PURE__ */ message('INEXACT_NUMBER', ({ received, limit }) => ({
  en: `${numeral(received).en} is more precise than ${limit.en}; give it as text`,
  fr: `${numeral(received).fr} est plus précis que ${limit.fr}; donnez-le en texte`,
}));
export const NEGATIVE_VALUE = /* @__PURE__ */ message('NEGATIVE_VALUE', ({ received }) => ({
  en: `${numeral(received).en} is below zero`,
  fr: `${numeral(received).fr} est négatif`,
}));
export const SHARE_OUT_OF_RANGE = /* @__PURE__ */ message('SHARE_OUT_OF_RANGE', ({ received, suggestions }) => {
  const [given, hint] = [percentage(received), meant(percentages(suggestions))];
  return {
    en: `${given.en} is not a share from 0 to 1${hint.en}`,
    fr: `${given.fr} n'est pas une part de 0 à 1${hint.fr}`,
  };
});

export const NOT_A_DECIMAL = /* @__PURE__ */ message(
  'INVALID_DECIMAL',
  ({ received }) => ({
    en: `${received.en} is not a decimal number`,
    fr: `${received.fr} n'est pas un nombre décimal`,
  }),
  'not-a-decimal',
);
export const NOT_FINITE = /* @__PURE__ */ message(
  'INVALID_DECIMAL',
  ({ received }) => ({ en: `${received.en} is not a finite number`, fr: `${received.fr} n'est pas un nombre fini` }),
  'not-finite',
);
export const DECIMAL_TOO_LONG = /* @__PURE__ */ message(
  'INVALID_DECIMAL',
  ({ received, limit }) => ({
    en: `${received.en} has more than ${limit?.en}`,
    fr: `${received.fr} a plus de ${limit?.fr}`,
  }),
  'too-long',
);
export const UNREADABLE_FIGURE = /* @__PURE__ */ message(
  'INVALID_FIGURE',
  ({ received }) => ({
    en: `${received.en} cannot be read as a printed figure`,
    fr: `${received.fr} ne se lit pas comme un chiffre imprimé`,
  }),
  'unreadable',
);
export const FIGURE_TOO_LONG = /* @__PURE__ */ message(
  'INVALID_FIGURE',
  ({ received, limit }) => ({
    en: `${received.en} has more than ${limit?.en}`,
    fr: `${received.fr} a plus de ${limit?.fr}`,
  }),
  'too-long',
);

/** So many digits before the point and behind it. */
export const digitLimit = (whole: number, decimals: number): Label => ({
  en: `${whole} digits before or ${decimals} after the point`,
  fr: `${whole} chiffres avant ou ${decimals} après la virgule`,
});
