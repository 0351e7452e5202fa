import type { CalendarErrors } from '../calendar/messages.js';
import type { NumberErrors } from '../exact/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { ArgumentErrors } from '../kernel/messages.js';
import { forCount, messagesOf, numeral, quoted } from '../kernel/words.js';

/** What is observed on staff, and where money and people stand side by side. */
export type StaffingFindings = {
  MONEY_WITHOUT_PEOPLE: { readonly cell: string; readonly amount: string; readonly deployed: string };
  PEOPLE_WITHOUT_MONEY: { readonly cell: string; readonly amount: string; readonly deployed: string };
  /** Fewer people than full-time equivalents, of which one person is one at most. */
  HEADCOUNT_BELOW_FTE: { readonly headcount: string; readonly fte: string };
  /** Records of one person that together are more than full time on a day. */
  MORE_THAN_FULL_TIME: { readonly person: string; readonly day: string; readonly share: string };
  ONGOING_STAFF_COUNTED: { readonly count: number; readonly until: string };
};

/**
 * A {@link Finding} where money and people stand side by side.
 * @category Staffing
 */
export type StaffingFinding = FindingOf<
  ArgumentErrors & NumberErrors & Pick<StaffingFindings, 'MONEY_WITHOUT_PEOPLE' | 'PEOPLE_WITHOUT_MONEY'>
>;

/**
 * A {@link Finding} on head counts and full-time equivalents.
 * @category Staffing
 */
export type StaffFinding = FindingOf<
  ArgumentErrors &
    NumberErrors &
    CalendarErrors &
    Omit<StaffingFindings, 'MONEY_WITHOUT_PEOPLE' | 'PEOPLE_WITHOUT_MONEY'>
>;

const message = /* @__PURE__ */ messagesOf<StaffingFindings>();

export const MONEY_WITHOUT_PEOPLE = /* @__PURE__ */ message('MONEY_WITHOUT_PEOPLE', ({ cell, amount }) => ({
  en: `${quoted(cell).en}: actual spending of ${numeral(amount).en}, but nobody is counted`,
  fr: `${quoted(cell).fr} : dépenses réelles de ${numeral(amount).fr}, mais aucune personne comptée`,
}));
export const PEOPLE_WITHOUT_MONEY = /* @__PURE__ */ message('PEOPLE_WITHOUT_MONEY', ({ cell, deployed }) => ({
  en: `${quoted(cell).en}: no actual spending, but people are counted: ${numeral(deployed).en}`,
  fr: `${quoted(cell).fr} : aucune dépense réelle, mais des personnes sont comptées : ${numeral(deployed).fr}`,
}));
export const HEADCOUNT_BELOW_FTE = /* @__PURE__ */ message('HEADCOUNT_BELOW_FTE', ({ headcount, fte }) => ({
  en: `a head count of ${numeral(headcount).en} stands beside ${numeral(fte).en} full-time equivalents; one person is one of them at most`,
  fr: `un nombre de personnes de ${numeral(headcount).fr} côtoie ${numeral(fte).fr} équivalents temps plein; une personne en vaut un au plus`,
}));
export const MORE_THAN_FULL_TIME = /* @__PURE__ */ message('MORE_THAN_FULL_TIME', ({ person, day, share }) => ({
  en: `the records of ${quoted(person).en} come to ${numeral(share).en} of full time from ${day} on`,
  fr: `les enregistrements de ${quoted(person).fr} donnent ${numeral(share).fr} du temps plein à partir du ${day}`,
}));
export const ONGOING_STAFF_COUNTED = /* @__PURE__ */ message('ONGOING_STAFF_COUNTED', ({ count, until }) => {
  const records = forCount(
    count,
    ['ongoing record', 'ongoing records'],
    ['enregistrement en cours, compté', 'enregistrements en cours, comptés'],
  );
  return {
    en: `${numeral(count).en} ${records.en} counted until ${until}`,
    fr: `${numeral(count).fr} ${records.fr} jusqu'au ${until}`,
  };
});
