import type { Label } from '../kernel/label.js';
import { withDe } from '../kernel/typography.js';
import { allOf, anyOf, forCount, messagesOf, numeral, quoted } from '../kernel/words.js';

/** What is to be borne in mind with a claim. */
export type ClaimFindings = {
  ARRIVALS_PARTLY_WITHIN: { readonly periods: number; readonly start: string; readonly end: string };
  CLAIM_CAUTION: { readonly text: Label };
  NOT_STEADY: { readonly turns: number; readonly steps: number };
  OTHER_COUNTING: {
    /** The digits of the number; or a text, where it has a qualifier or no value. */
    readonly stated: string | Label;
    readonly plain: number | string;
    readonly fitting: number;
    /** How many others may fit, since some that they count are not certain. */
    readonly perhaps: number;
    readonly tried: number;
  };
  OUT_OF_LINE: {
    readonly value: Label;
    readonly low: Label;
    readonly high: Label;
    readonly least: Label;
    readonly most: Label;
  };
  RIVAL_VALUES: { readonly own: Label; readonly others: readonly Label[] };
  SEVERAL_SPELLINGS: { readonly count: number };
  SHARE_OUTSIDE_ARRIVALS: { readonly share: Label; readonly low: Label; readonly high: Label };
  /** An entry of a list without a text, such as an empty head. */
  ENTRY_WITHOUT_TEXT: Readonly<Record<never, never>>;
  /** An entry that stands in the list before, as that entry counted from 1. */
  LISTED_TWICE: { readonly received: string; readonly entry: number };
  /** One key that stands for two things. */
  TWO_MEANINGS: { readonly received: string; readonly meanings: readonly string[] };
  /** One thing under two names. */
  TWO_NAMES: { readonly received: string; readonly other: string };
  /** An entry of another class than those that the list is said to hold. */
  NOT_OF_CLASS: { readonly received: string; readonly class: string; readonly classes: readonly string[] };
  CLASS_NOT_GIVEN: { readonly received: string };
  TIED: { readonly count: number; readonly example: Label };
};

/** From one number to another; one number where they are written alike. */
const endsOf = (from: Label, to: Label): Label => ({
  en: from.en === to.en ? from.en : `${from.en} to ${to.en}`,
  fr: from.fr === to.fr ? from.fr : `${from.fr} à ${to.fr}`,
});

const message = /* @__PURE__ */ messagesOf<ClaimFindings>();

export const ARRIVALS_PARTLY_WITHIN = /* @__PURE__ */ message('ARRIVALS_PARTLY_WITHIN', ({ periods, start, end }) => {
  const count = numeral(periods);
  const words = forCount(periods, ['period has', 'periods have'], ['période compte', 'périodes comptent']);
  return {
    en: `${count.en} ${words.en} days outside ${start} to ${end}; all who arrived in them are taken to have arrived within`,
    fr: `${count.fr} ${words.fr} des jours hors du ${start} au ${end}; toutes les arrivées y sont tenues pour comprises`,
  };
});
export const CLAIM_CAUTION = /* @__PURE__ */ message('CLAIM_CAUTION', ({ text }) => ({
  en: `to bear in mind: ${text.en}`,
  fr: `à retenir : ${text.fr}`,
}));
export const NOT_STEADY = /* @__PURE__ */ message('NOT_STEADY', ({ turns, steps }) => ({
  en: `the ends agree with the claim; steps that go the other way: ${numeral(turns).en} of ${numeral(steps).en}`,
  fr: `les extrémités concordent avec l'énoncé; étapes qui vont en sens contraire : ${numeral(turns).fr} sur ${numeral(steps).fr}`,
}));
export const OTHER_COUNTING = /* @__PURE__ */ message(
  'OTHER_COUNTING',
  ({ stated, plain, fitting, perhaps, tried }) => {
    const countings = forCount(tried, ['counting', 'countings'], ['autre façon', 'autres façons']);
    const [count, fit, all, open] = [numeral(plain), numeral(fitting), numeral(tried), numeral(perhaps)];
    const number = typeof stated === 'string' ? numeral(stated) : stated;
    const more =
      perhaps === 0
        ? { en: '', fr: '' }
        : { en: `, and may fit ${open.en} more`, fr: ` et pourrait convenir à ${open.fr} de plus` };
    return {
      en: `${number.en} is not the plain count, ${count.en}; it fits ${fit.en} of ${all.en} other ${countings.en}${more.en}`,
      fr: `${number.fr} n'est pas le compte simple, ${count.fr}; il convient à ${fit.fr} sur ${all.fr} ${countings.fr} de compter${more.fr}`,
    };
  },
);
export const OUT_OF_LINE = /* @__PURE__ */ message('OUT_OF_LINE', ({ value, low, high, least, most }) => ({
  en: `a hint, not a verdict: ${value.en} lies outside ${endsOf(least, most).en}, where the others ${low.en === high.en ? 'are' : 'range from'} ${endsOf(low, high).en}`,
  fr: `un indice, non un verdict : ${value.fr} se situe hors de l'étendue de ${endsOf(least, most).fr}, alors que les autres ${low.fr === high.fr ? 'sont tous à' : 'vont de'} ${endsOf(low, high).fr}`,
}));
export const RIVAL_VALUES = /* @__PURE__ */ message('RIVAL_VALUES', ({ own, others }) => ({
  en: `${own.en}, beside ${allOf(others).en}`,
  fr: `${own.fr}, à côté ${withDe(allOf(others).fr)}`,
}));
export const SEVERAL_SPELLINGS = /* @__PURE__ */ message('SEVERAL_SPELLINGS', ({ count }) => ({
  en: `one name is spelled in ${numeral(count).en} ways`,
  fr: `un même nom s'écrit de ${numeral(count).fr} façons`,
}));
export const SHARE_OUTSIDE_ARRIVALS = /* @__PURE__ */ message('SHARE_OUTSIDE_ARRIVALS', ({ share, low, high }) => {
  const one = low.en === high.en;
  return {
    en: `${share.en} on the day lies outside the shares of the arrivals: ${one ? low.en : `${low.en} to ${high.en}`}`,
    fr: `${share.fr} ce jour-là est hors des parts des arrivées : ${one ? low.fr : `de ${low.fr} à ${high.fr}`}`,
  };
});
export const TIED = /* @__PURE__ */ message('TIED', ({ count, example }) => {
  const others = forCount(count, ['other is', 'others are'], ['autre est identique', 'autres sont identiques']);
  return {
    en: `${numeral(count).en} ${others.en} the same: ${example.en}`,
    fr: `${numeral(count).fr} ${others.fr} : ${example.fr}`,
  };
});
export const ENTRY_WITHOUT_TEXT = /* @__PURE__ */ message('ENTRY_WITHOUT_TEXT', () => ({
  en: 'an entry without a text',
  fr: 'une entrée sans texte',
}));
export const LISTED_TWICE = /* @__PURE__ */ message('LISTED_TWICE', ({ received, entry }) => ({
  en: `${quoted(received).en} stands in the list before, as entry ${numeral(entry).en}`,
  fr: `${quoted(received).fr} figure déjà dans la liste, à l'entrée ${numeral(entry).fr}`,
}));
export const TWO_MEANINGS = /* @__PURE__ */ message('TWO_MEANINGS', ({ received, meanings }) => ({
  en: `${quoted(received).en} stands for ${allOf(meanings).en}`,
  fr: `${quoted(received).fr} signifie à la fois ${allOf(meanings).fr}`,
}));
export const TWO_NAMES = /* @__PURE__ */ message('TWO_NAMES', ({ received, other }) => ({
  en: `${quoted(received).en} and ${quoted(other).en} are one thing`,
  fr: `${quoted(received).fr} et ${quoted(other).fr} désignent une même chose`,
}));
export const NOT_OF_CLASS = /* @__PURE__ */ message('NOT_OF_CLASS', ({ received, class: own, classes }) => ({
  en: `${quoted(received).en} is of the class ${quoted(own).en}, not ${anyOf(classes).en}`,
  fr: `${quoted(received).fr} est de la classe ${quoted(own).fr}, et non ${anyOf(classes).fr}`,
}));
export const CLASS_NOT_GIVEN = /* @__PURE__ */ message('CLASS_NOT_GIVEN', ({ received }) => ({
  en: `the class of ${quoted(received).en} is not given`,
  fr: `la classe de ${quoted(received).fr} n'est pas donnée`,
}));
