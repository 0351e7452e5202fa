import type { CalendarErrors } from '../calendar/messages.js';
import type { NumberErrors } from '../exact/messages.js';
import type { FigureErrors } from '../figures/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { ArgumentErrors, TableFindings } from '../kernel/messages.js';
import { allOf, asWritten, forCount, messagesOf, numeral, quoted, rowText } from '../kernel/words.js';

/** What is observed on head counts. */
export type StrengthFindings = {
  /** Women, men and others are counted, and come to something else than the total. */
  GENDERS_DIFFER_FROM_TOTAL: { readonly sum: string; readonly total: string };
  /** People in a total who are counted neither as women nor as men. */
  NEITHER_WOMEN_NOR_MEN: { readonly count: number };
  /** A row of the same date, contributor, mission and category as an earlier one. */
  STRENGTH_GIVEN_TWICE: { readonly first: number };
  /** A printed total of head counts that is not the sum of the counts that it is of. */
  STRENGTH_TOTAL_DIFFERS: { readonly column: string; readonly printed: string; readonly sum: string };
  /** Months between others without any count, or of which a row has none. */
  MONTHS_WITHOUT_COUNT: { readonly count: number; readonly months: readonly string[] };
  /** Counts that are not of the last day of their month. */
  NOT_AT_MONTH_END: { readonly count: number; readonly example: string };
  /** Counts of which a later one in the same month is used. */
  LATER_COUNT_USED: { readonly count: number; readonly month: string };
  /** Categories of people who are held against a ceiling together, and nobody said whom it limits. */
  CATEGORIES_NOT_CHOSEN: { readonly categories: readonly string[] };
  /** Missions of a ceiling that no head count is of. */
  MISSIONS_NOT_COUNTED: { readonly count: number; readonly missions: readonly string[] };
};

/**
 * A {@link Finding} on head counts and what is worked out from them.
 * @category Strengths
 */
export type StrengthFinding = FindingOf<
  ArgumentErrors & TableFindings & NumberErrors & FigureErrors & CalendarErrors & StrengthFindings
>;

const message = /* @__PURE__ */ messagesOf<StrengthFindings>();

export const GENDERS_DIFFER_FROM_TOTAL = /* @__PURE__ */ message('GENDERS_DIFFER_FROM_TOTAL', ({ sum, total }) => ({
  en: `women, men and others come to ${numeral(sum).en}, and the total is ${numeral(total).en}`,
  fr: `les femmes, les hommes et les autres font ${numeral(sum).fr}, et le total est de ${numeral(total).fr}`,
}));
export const NEITHER_WOMEN_NOR_MEN = /* @__PURE__ */ message('NEITHER_WOMEN_NOR_MEN', ({ count }) => ({
  en: `the totals hold ${numeral(count).en} more than women and men; the difference is in the denominator of the share of women`,
  fr: `les totaux dépassent de ${numeral(count).fr} les femmes et les hommes; l'écart figure au dénominateur de la part des femmes`,
}));
export const STRENGTH_GIVEN_TWICE = /* @__PURE__ */ message('STRENGTH_GIVEN_TWICE', ({ first }) => ({
  en: `${rowText(first).en} has the same date, contributor, mission and category; name the column that tells both apart, or drop one`,
  fr: `la ${rowText(first).fr} a la même date, le même contributeur, la même mission et la même catégorie; nommez la colonne qui les distingue, ou retirez-en une`,
}));
export const STRENGTH_TOTAL_DIFFERS = /* @__PURE__ */ message('STRENGTH_TOTAL_DIFFERS', ({ column, printed, sum }) => ({
  en: `the printed total of ${quoted(column).en} is ${numeral(printed).en}, and its parts come to ${numeral(sum).en}`,
  fr: `le total imprimé de ${quoted(column).fr} est de ${numeral(printed).fr}, et ses éléments font ${numeral(sum).fr}`,
}));
export const MONTHS_WITHOUT_COUNT = /* @__PURE__ */ message('MONTHS_WITHOUT_COUNT', ({ count, months }) => {
  const named = allOf((Array.isArray(months) ? months : []).map((month) => asWritten(String(month))));
  const of = forCount(count, ['month has', 'months have'], ["mois n'a", "mois n'ont"]);
  return {
    en: `${numeral(count).en} ${of.en} no count: ${named.en}`,
    fr: `${numeral(count).fr} ${of.fr} pas d'effectif : ${named.fr}`,
  };
});
export const NOT_AT_MONTH_END = /* @__PURE__ */ message('NOT_AT_MONTH_END', ({ count, example }) => {
  const of = forCount(count, ['count is', 'counts are'], ['effectif ne date', 'effectifs ne datent']);
  return {
    en: `${numeral(count).en} ${of.en} not of the last day of a month, such as that of ${asWritten(example).en}`,
    fr: `${numeral(count).fr} ${of.fr} pas du dernier jour d'un mois, par exemple celui du ${asWritten(example).fr}`,
  };
});
export const LATER_COUNT_USED = /* @__PURE__ */ message('LATER_COUNT_USED', ({ count, month }) => {
  const of = forCount(
    count,
    ['count is', 'counts are'],
    ["effectif n'est pas utilisé", 'effectifs ne sont pas utilisés'],
  );
  return {
    en: `${numeral(count).en} ${of.en} not used, since there is a later one of the same month, as in ${asWritten(month).en}`,
    fr: `${numeral(count).fr} ${of.fr}, puisqu'il y en a un plus récent du même mois, comme en ${asWritten(month).fr}`,
  };
});
export const CATEGORIES_NOT_CHOSEN = /* @__PURE__ */ message('CATEGORIES_NOT_CHOSEN', ({ categories }) => {
  const named = allOf((Array.isArray(categories) ? categories : []).map((category) => quoted(String(category))));
  return {
    en: `a ceiling limits some categories of personnel only, and all that are counted are held against it (${named.en}): name in 'categories' those that it limits`,
    fr: `un plafond ne limite que certaines catégories de personnel, et toutes celles qui sont comptées lui sont opposées (${named.fr}) : nommez dans « categories » celles qu'il limite`,
  };
});
export const MISSIONS_NOT_COUNTED = /* @__PURE__ */ message('MISSIONS_NOT_COUNTED', ({ count, missions }) => {
  const named = allOf((Array.isArray(missions) ? missions : []).map((mission) => quoted(String(mission))));
  const of = forCount(count, ['mission', 'missions'], ['de la mission', 'des missions']);
  return {
    en: `no head count is of the ${of.en} ${named.en}; where a file has another name, read it with the option 'missions'`,
    fr: `aucun effectif n'est celui ${of.fr} ${named.fr}; si un fichier a un autre nom, lisez-le avec l'option « missions »`,
  };
});
