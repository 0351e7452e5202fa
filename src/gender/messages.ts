import type { CalendarErrors } from '../calendar/messages.js';
import type { NumberErrors } from '../exact/messages.js';
import type { FigureErrors } from '../figures/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import type { ArgumentErrors } from '../kernel/messages.js';
import { messagesOf, quoted } from '../kernel/words.js';

/** What is observed where people are set against a target. */
export type GenderFindings = {
  FLOW_AGAINST_STOCK: { readonly measure: Label; readonly target: Label };
  PROGRAM_WIDE_AGAINST_UN: Readonly<Record<never, never>>;
  SCOPE_MISMATCH: { readonly scope: Label; readonly target: Label };
  CATEGORY_MISMATCH: { readonly category: string; readonly target: string };
  ROSTER_IS_A_CENSUS: Readonly<Record<never, never>>;
  INTERVAL_OF_A_RATE: Readonly<Record<never, never>>;
};

/**
 * A {@link Finding} where people are set against a target.
 * @category Gender
 */
export type GenderFinding = FindingOf<ArgumentErrors & CalendarErrors & NumberErrors & FigureErrors & GenderFindings>;

const message = /* @__PURE__ */ messagesOf<GenderFindings>();

export const FLOW_AGAINST_STOCK = /* @__PURE__ */ message('FLOW_AGAINST_STOCK', ({ measure, target }) => ({
  en: `a flow over a period (${measure.en}) is compared with a target for a stock (${target.en})`,
  fr: `un flux sur une période (${measure.fr}) est comparé à une cible visant un stock (${target.fr})`,
}));
export const PROGRAM_WIDE_AGAINST_UN = /* @__PURE__ */ message('PROGRAM_WIDE_AGAINST_UN', () => ({
  en: 'a share over all missions of the program is compared with a target for UN missions alone',
  fr: 'une part portant sur toutes les missions du programme est comparée à une cible visant les seules missions des Nations Unies',
}));
export const SCOPE_MISMATCH = /* @__PURE__ */ message('SCOPE_MISMATCH', ({ scope, target }) => ({
  en: `people in one scope (${scope.en}) are compared with a target for another (${target.en})`,
  fr: `des personnes d'une portée (${scope.fr}) sont comparées à une cible visant une autre portée (${target.fr})`,
}));
export const CATEGORY_MISMATCH = /* @__PURE__ */ message('CATEGORY_MISMATCH', ({ category, target }) => ({
  en: `people of one category (${quoted(category).en}) are compared with the target of another (${quoted(target).en})`,
  fr: `des personnes d'une catégorie (${quoted(category).fr}) sont comparées à la cible d'une autre (${quoted(target).fr})`,
}));
export const ROSTER_IS_A_CENSUS = /* @__PURE__ */ message('ROSTER_IS_A_CENSUS', () => ({
  en: 'everyone on the roster is counted, so the interval speaks of an underlying rate only, not of these people',
  fr: "toutes les personnes de la liste sont comptées; l'intervalle ne porte que sur un taux sous-jacent, non sur ces personnes",
}));
export const INTERVAL_OF_A_RATE = /* @__PURE__ */ message('INTERVAL_OF_A_RATE', () => ({
  en: 'the interval speaks of an underlying rate, as if what is counted had been drawn at random; of a census it says nothing',
  fr: "l'intervalle porte sur un taux sous-jacent, comme si ce qui est compté avait été tiré au hasard; d'un recensement, il ne dit rien",
}));
