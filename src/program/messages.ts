import type { FindingOf } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import { asWritten, messagesOf, numeral, quoted } from '../kernel/words.js';

/** What is wrong with records of a program. */
export type ProgramErrors = {
  /** A part of a record, or an option, says what another part rules out. */
  CONTRADICTION: {
    readonly part: string;
    readonly received: string;
    readonly other: string;
    readonly otherReceived: string;
  };
};

/** What is observed on tables of a program. */
export type ProgramFindings = {
  COUNTS_NOT_GIVEN: { readonly workedOut: number; readonly readAsNone: number };
  /**
   * A row, a column, or the totals of all rows or columns (then neither is named) whose counts do not come to their
   * total; `at-least` where some are not known, and the others are too much already. `difference = sum − total`.
   */
  LINE_DOES_NOT_ADD_UP: {
    readonly reason: 'sum' | 'at-least';
    readonly line: Label;
    readonly row?: string;
    readonly column?: string;
    readonly sum: number;
    readonly total: number;
    readonly difference: number;
  };
  /** Lines each of which may be right, and all of which cannot. */
  LINES_CLASH: { readonly lines: Label; readonly least: number; readonly most: number; readonly difference: number };
  /** Everything that is known of is counted: nothing was drawn from more. */
  CASES_ARE_A_CENSUS: Readonly<Record<never, never>>;
};

/**
 * A {@link Finding} on a table of counts.
 * @category Program
 */
export type ProgramTableFinding = FindingOf<Pick<ProgramFindings, 'LINE_DOES_NOT_ADD_UP' | 'LINES_CLASH'>>;

/**
 * A {@link Finding} on a rate of cases.
 * @category Program
 */
export type MisconductFinding = FindingOf<Pick<ProgramFindings, 'CASES_ARE_A_CENSUS'>>;

const message = /* @__PURE__ */ messagesOf<ProgramErrors & ProgramFindings>();

export const COUNTS_NOT_GIVEN = /* @__PURE__ */ message('COUNTS_NOT_GIVEN', ({ workedOut, readAsNone }) => {
  const [fromMargins, none] = [numeral(workedOut), numeral(readAsNone)];
  return {
    en: `counts not given; worked out from the margins: ${fromMargins.en}; read as none: ${none.en}`,
    fr: `nombres non donnés; établis à partir des marges : ${fromMargins.fr}; lus comme nuls : ${none.fr}`,
  };
});
export const CONTRADICTION = /* @__PURE__ */ message('CONTRADICTION', ({ part, received, other, otherReceived }) => {
  const [first, second] = [asWritten(received), asWritten(otherReceived)];
  return {
    en: `${quoted(part).en} (${first.en}) and ${quoted(other).en} (${second.en}) rule each other out`,
    fr: `${quoted(part).fr} (${first.fr}) et ${quoted(other).fr} (${second.fr}) s'excluent`,
  };
});

export const LINE_DOES_NOT_ADD_UP = /* @__PURE__ */ message(
  'LINE_DOES_NOT_ADD_UP',
  ({ line, sum, total, difference }) => ({
    en: `${line.en}: the counts come to ${numeral(sum).en}, the total is ${numeral(total).en} (difference ${numeral(difference).en})`,
    fr: `${line.fr} : la somme des nombres est ${numeral(sum).fr}, le total est ${numeral(total).fr} (différence de ${numeral(difference).fr})`,
  }),
  'sum',
);
export const LINE_EXCEEDS_TOTAL = /* @__PURE__ */ message(
  'LINE_DOES_NOT_ADD_UP',
  ({ line, sum, total, difference }) => ({
    en: `${line.en}: the counts that are known come to ${numeral(sum).en} already, the total is ${numeral(total).en} (difference ${numeral(difference).en} at least)`,
    fr: `${line.fr} : les nombres connus donnent déjà ${numeral(sum).fr}, le total est ${numeral(total).fr} (différence d'au moins ${numeral(difference).fr})`,
  }),
  'at-least',
);
export const LINES_CLASH = /* @__PURE__ */ message('LINES_CLASH', ({ lines, least, most, difference }) => ({
  en: `no whole numbers fit ${lines.en} together: they need ${numeral(least).en} at least, and leave room for ${numeral(most).en} at most (difference ${numeral(difference).en})`,
  fr: `aucun nombre entier ne convient à la fois à ce qui suit : ${lines.fr}; il y faut au moins ${numeral(least).fr}, et il n'y a place que pour ${numeral(most).fr} au plus (différence de ${numeral(difference).fr})`,
}));
export const CASES_ARE_A_CENSUS = /* @__PURE__ */ message('CASES_ARE_A_CENSUS', () => ({
  en: 'every case that was reported is counted, so the interval speaks of an underlying rate only, not of these cases',
  fr: "tous les cas signalés sont comptés; l'intervalle ne porte que sur un taux sous-jacent, non sur ces cas",
}));
