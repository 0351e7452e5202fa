import type { Label } from '../kernel/label.js';
import { forCount, meant, messagesOf, numeral, percentage, percentages, quoted } from '../kernel/words.js';
import type { NumberForm } from './number-form.js';

/**
 * What a caller would have to declare for a text to be read: how numbers are written, or what a sign stands for.
 * @inline
 */
export type Declaration =
  | { readonly option: 'numbers'; readonly value: NumberForm }
  | { readonly option: 'marks'; readonly value: string };

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
  /** A printed figure that cannot be read; with the declaration by which it could. */
  INVALID_FIGURE: {
    readonly received: Label;
    readonly reason: 'unreadable' | 'too-long';
    readonly limit?: Label;
    readonly declare?: Declaration;
  };
  /** A quantity that must not be below zero. */
  NEGATIVE_VALUE: { readonly received: string };
  /** A share below 0 or above 1; often a percent where a share is needed. */
  SHARE_OUT_OF_RANGE: { readonly received: string; readonly suggestions: readonly string[] };
};

/** What is observed on printed numbers. */
export type NumberFindings = {
  /** A column whose texts are numbers in another form than the one that holds where nobody declares one, or may be. */
  UNDECLARED_NUMBERS: {
    readonly column: string;
    /** How many are numbers in other forms alone. */
    readonly count: number;
    /** One of them, or else one of those in doubt. */
    readonly example: string;
    /** How many are one number in Canadian English and another in a form that the table speaks for. */
    readonly doubtful: number;
    /** A number of the table that is written in another way, or none. */
    readonly against: readonly string[];
    /** The form that reads every number of the column; left out where none does, or nothing speaks for it. */
    readonly declare?: Extract<Declaration, { readonly option: 'numbers' }>;
  };
};

const message = /* @__PURE__ */ messagesOf<NumberErrors & NumberFindings>();

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
  ({ received, declare }) => {
    const hint = hintAt(declare);
    return {
      en: `${received.en} cannot be read as a printed figure${hint.en}`,
      fr: `${received.fr} ne se lit pas comme un chiffre imprimé${hint.fr}`,
    };
  },
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

export const UNDECLARED_NUMBERS = /* @__PURE__ */ message(
  'UNDECLARED_NUMBERS',
  ({ column, count, example, doubtful, against, declare }) => {
    const place = { en: `in column ${quoted(column).en}`, fr: `dans la colonne ${quoted(column).fr}` };
    const [all, open, one] = [numeral(count), numeral(doubtful), quoted(example)];
    const contraries = Array.isArray(against) ? against : [];
    const contrary = quoted(contraries[0] ?? '?');
    const way = (declare?.option === 'numbers' ? formText(declare.value) : null) ?? {
      en: `their form as ${quoted('numbers').en}`,
      fr: `leur forme par ${quoted('numbers').fr}`,
    };
    if (count === 0) {
      const numbers = forCount(doubtful, ['number', 'numbers'], ['nombre', 'nombres']);
      const read = forCount(doubtful, ['', ''], ['se lit', 'se lisent']);
      const rest = forCount(doubtful, ['it has', 'they have'], ['il reste', 'ils restent']);
      return {
        en: `${place.en}, ${open.en} ${numbers.en} such as ${one.en} can be read two ways, since others of the table are written as ${contrary.en} is; declare ${way.en}; ${rest.en} no value until then`,
        fr: `${place.fr}, ${open.fr} ${numbers.fr} comme ${one.fr} ${read.fr} de deux façons, puisque d'autres du tableau s'écrivent comme ${contrary.fr}; déclarez ${way.fr}; ${rest.fr} sans valeur d'ici là`,
      };
    }
    const numbers = forCount(count, ['number is', 'numbers are'], ['nombre est écrit', 'nombres sont écrits']);
    const others = forCount(
      doubtful,
      ['other can be read two ways and has', 'others can be read two ways and have'],
      ['autre se lit de deux façons et reste', 'autres se lisent de deux façons et restent'],
    );
    const mixed =
      contraries.length === 0
        ? { en: '', fr: '' }
        : {
            en: `, and others of the table in another way, such as ${contrary.en}`,
            fr: `, et d'autres du tableau d'une autre façon, comme ${contrary.fr}`,
          };
    const rest =
      doubtful === 0
        ? { en: '', fr: '' }
        : {
            en: `; ${open.en} ${others.en} no value until then`,
            fr: `; ${open.fr} ${others.fr} sans valeur d'ici là`,
          };
    return {
      en: `${place.en}, ${all.en} ${numbers.en} written otherwise, such as ${one.en}${mixed.en}; declare ${way.en}${rest.en}`,
      fr: `${place.fr}, ${all.fr} ${numbers.fr} autrement, comme ${one.fr}${mixed.fr}; déclarez ${way.fr}${rest.fr}`,
    };
  },
);

/** What a declaration would do for a text, as a clause of its own; nothing where there is none. */
function hintAt(declare: Declaration | undefined): Label {
  if (declare?.option === 'marks') {
    const sign = quoted(declare.value);
    return { en: `; { marks } can say what ${sign.en} stands for`, fr: `; { marks } peut dire le sens de ${sign.fr}` };
  }
  const way = declare?.option === 'numbers' ? formText(declare.value) : null;
  return way === null ? { en: '', fr: '' } : { en: `; with ${way.en} it can`, fr: `; avec ${way.fr}, il se lit` };
}

/** The option that says how numbers are written, as a caller writes it. */
function formText(form: NumberForm): Label {
  if (typeof form === 'string') return { en: `{ numbers: '${form}' }`, fr: `{ numbers: '${form}' }` };
  const mark = (text: string) => (text === "'" ? `"'"` : `'${text}'`);
  const marks = `{ decimal: ${mark(form.decimal)}, group: ${mark(form.group)} }`;
  return { en: `{ numbers } as ${marks}`, fr: `{ numbers } comme ${marks}` };
}

/** So many digits before the point and behind it. */
export const digitLimit = (whole: number, decimals: number): Label => ({
  en: `${whole} digits before or ${decimals} after the point`,
  fr: `${whole} chiffres avant ou ${decimals} après la virgule`,
});
