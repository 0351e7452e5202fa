import type { NumberErrors } from '../exact/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { ArgumentErrors } from '../kernel/messages.js';
import { messagesOf, numeral, quoted } from '../kernel/words.js';

/** What is observed where money and people stand side by side. */
export type StaffingFindings = {
  MONEY_WITHOUT_PEOPLE: { readonly cell: string; readonly amount: string; readonly deployed: string };
  PEOPLE_WITHOUT_MONEY: { readonly cell: string; readonly amount: string; readonly deployed: string };
};

/**
 * A {@link Finding} where money and people stand side by side.
 * @category Staffing
 */
export type StaffingFinding = FindingOf<ArgumentErrors & NumberErrors & StaffingFindings>;

const message = /* @__PURE__ */ messagesOf<StaffingFindings>();

export const MONEY_WITHOUT_PEOPLE = /* @__PURE__ */ message('MONEY_WITHOUT_PEOPLE', ({ cell, amount }) => ({
  en: `${quoted(cell).en}: actual spending of ${numeral(amount).en}, but nobody is counted`,
  fr: `${quoted(cell).fr} : dépenses réelles de ${numeral(amount).fr}, mais aucune personne comptée`,
}));
export const PEOPLE_WITHOUT_MONEY = /* @__PURE__ */ message('PEOPLE_WITHOUT_MONEY', ({ cell, deployed }) => ({
  en: `${quoted(cell).en}: no actual spending, but people are counted: ${numeral(deployed).en}`,
  fr: `${quoted(cell).fr} : aucune dépense réelle, mais des personnes sont comptées : ${numeral(deployed).fr}`,
}));
