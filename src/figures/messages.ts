import type { Label } from '../kernel/label.js';
import { messagesOf, numeral, quoted } from '../kernel/words.js';

/** What is wrong with printed figures that do not go together. */
export type FigureErrors = {
  /** Units that do not go together. */
  UNIT_MISMATCH: { readonly expected: Label; readonly received: Label };
  /** An amount that a document does not give exactly, where one number is asked for. */
  QUALIFIED: { readonly figure: Label };
  /** An identity that repeats a figure in a way whose range cannot be worked out exactly. */
  UNSUPPORTED_REPETITION: { readonly figure: string };
};

/** What is to be borne in mind with a judged figure. */
export type FigureFindings = {
  /** Rounding alone allows a gap, and hardly ever leads to it: so often in how many times. */
  UNLIKELY_ROUNDING: { readonly onceIn: string };
};

const message = /* @__PURE__ */ messagesOf<FigureErrors & FigureFindings>();

export const UNIT_MISMATCH = /* @__PURE__ */ message('UNIT_MISMATCH', ({ expected, received }) => ({
  en: `expected ${expected.en}, received ${received.en}`,
  fr: `attendu : ${expected.fr}; reçu : ${received.fr}`,
}));
export const QUALIFIED = /* @__PURE__ */ message('QUALIFIED', ({ figure }) => ({
  en: `expected an amount without a qualifier, received ${figure.en}`,
  fr: `attendu : un montant sans qualificatif; reçu : ${figure.fr}`,
}));
export const UNSUPPORTED_REPETITION = /* @__PURE__ */ message('UNSUPPORTED_REPETITION', ({ figure }) => ({
  en: `${quoted(figure).en} repeats in a way whose range cannot be worked out exactly`,
  fr: `${quoted(figure).fr} se répète d'une façon dont l'étendue ne se calcule pas exactement`,
}));
export const UNLIKELY_ROUNDING = /* @__PURE__ */ message('UNLIKELY_ROUNDING', ({ onceIn }) => ({
  en: `rounding alone leads so far off once in ${numeral(onceIn).en} times`,
  fr: `l'arrondi seul mène à un tel écart une fois sur ${numeral(onceIn).fr}`,
}));
