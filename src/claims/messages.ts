import type { Label } from '../kernel/label.js';
import { withDe } from '../kernel/typography.js';
import { allOf, forCount, messagesOf, numeral } from '../kernel/words.js';

/** What is to be borne in mind with a claim. */
export type ClaimFindings = {
  CLAIM_CAUTION: { readonly text: Label };
  NOT_STEADY: { readonly turns: number; readonly steps: number };
  OTHER_COUNTING: { readonly stated: string; readonly plain: number; readonly fitting: number; readonly tried: number };
  RIVAL_VALUES: { readonly own: Label; readonly others: readonly Label[] };
  SEVERAL_SPELLINGS: { readonly count: number };
  TIED: { readonly count: number; readonly example: Label };
};

const message = /* @__PURE__ */ messagesOf<ClaimFindings>();

export const CLAIM_CAUTION = /* @__PURE__ */ message('CLAIM_CAUTION', ({ text }) => ({
  en: `to bear in mind: ${text.en}`,
  fr: `à retenir : ${text.fr}`,
}));
export const NOT_STEADY = /* @__PURE__ */ message('NOT_STEADY', ({ turns, steps }) => ({
  en: `the ends agree with the claim; steps that go the other way: ${numeral(turns).en} of ${numeral(steps).en}`,
  fr: `les extrémités concordent avec l'énoncé; étapes qui vont en sens contraire : ${numeral(turns).fr} sur ${numeral(steps).fr}`,
}));
export const OTHER_COUNTING = /* @__PURE__ */ message('OTHER_COUNTING', ({ stated, plain, fitting, tried }) => {
  const countings = forCount(tried, ['counting', 'countings'], ['autre façon', 'autres façons']);
  const [count, fit, all] = [numeral(plain), numeral(fitting), numeral(tried)];
  return {
    en: `${numeral(stated).en} is not the plain count, ${count.en}; it fits ${fit.en} of ${all.en} other ${countings.en}`,
    fr: `${numeral(stated).fr} n'est pas le compte simple, ${count.fr}; il convient à ${fit.fr} sur ${all.fr} ${countings.fr} de compter`,
  };
});
export const RIVAL_VALUES = /* @__PURE__ */ message('RIVAL_VALUES', ({ own, others }) => ({
  en: `${own.en}, beside ${allOf(others).en}`,
  fr: `${own.fr}, à côté ${withDe(allOf(others).fr)}`,
}));
export const SEVERAL_SPELLINGS = /* @__PURE__ */ message('SEVERAL_SPELLINGS', ({ count }) => ({
  en: `one name is spelled in ${numeral(count).en} ways`,
  fr: `un même nom s'écrit de ${numeral(count).fr} façons`,
}));
export const TIED = /* @__PURE__ */ message('TIED', ({ count, example }) => {
  const others = forCount(count, ['other is', 'others are'], ['autre est identique', 'autres sont identiques']);
  return {
    en: `${numeral(count).en} ${others.en} the same: ${example.en}`,
    fr: `${numeral(count).fr} ${others.fr} : ${example.fr}`,
  };
});
