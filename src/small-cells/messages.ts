import type { FindingOf } from '../kernel/codes.js';
import { allOf, forCount, messagesOf, numeral, quoted, quotedTogether } from '../kernel/words.js';

/** What is wrong with a rule or with tables of the same people. */
export type SmallCellErrors = {
  /** A withheld figure that keeps fewer possible values than asked for, whatever else is withheld. */
  RULE_UNATTAINABLE: {
    /** The names of table, group and gender, as far as there are any. */
    readonly figure: readonly string[];
    readonly table: string | null;
    /** `null` for the totals over all groups. */
    readonly group: string | null;
    readonly of: string;
    readonly values: number;
    readonly width: number;
  };
  /** Tables said to count the same people whose totals differ. */
  TABLES_DISAGREE: { readonly of: string; readonly first: number | string; readonly second: number | string };
};

/** What is observed on tables with small counts. */
export type SmallCellFindings = {
  PROTECTED_APART: { readonly others: readonly string[] };
  GROUPS_DIFFER: { readonly groups: readonly string[] };
  SMALL_COUNT_SHOWN: { readonly received: number; readonly threshold: number };
  WITHHELD_SUM_SMALL: { readonly sum: number; readonly threshold: number };
  WITHHELD_IN_ONE: { readonly others: readonly string[] };
  SHARE_NOT_USED: Readonly<Record<never, never>>;
  NO_TABLE_FITS: Readonly<Record<never, never>>;
};

/**
 * A {@link Finding} on tables with small counts.
 * @category Small cells
 */
export type SmallCellFinding = FindingOf<SmallCellFindings>;

const message = /* @__PURE__ */ messagesOf<SmallCellErrors & SmallCellFindings>();

export const RULE_UNATTAINABLE = /* @__PURE__ */ message('RULE_UNATTAINABLE', ({ figure, values, width }) => {
  const name = quotedTogether(figure, ', ');
  const words = forCount(values, ['value', 'values'], ['valeur possible', 'valeurs possibles']);
  return {
    en: `${name.en} has ${numeral(values).en} possible ${words.en}, whatever else is withheld; asked for: ${numeral(width).en}`,
    fr: `${name.fr} a ${numeral(values).fr} ${words.fr}, quoi que l'on supprime d'autre; demandées : ${numeral(width).fr}`,
  };
});
export const TABLES_DISAGREE = /* @__PURE__ */ message('TABLES_DISAGREE', ({ of, first, second }) => ({
  en: `tables of the same people differ in the total ${quoted(of).en}: ${numeral(first).en}, ${numeral(second).en}`,
  fr: `des tableaux portant sur les mêmes personnes diffèrent par le total ${quoted(of).fr} : ${numeral(first).fr}, ${numeral(second).fr}`,
}));
export const PROTECTED_APART = /* @__PURE__ */ message('PROTECTED_APART', ({ others }) => ({
  en: `protected apart from ${allOf(others).en}; together they may give withheld figures away`,
  fr: `protégé séparément de ${allOf(others).fr}; ensemble, ils peuvent révéler des chiffres supprimés`,
}));
export const GROUPS_DIFFER = /* @__PURE__ */ message('GROUPS_DIFFER', ({ groups }) => ({
  en: `not the same in all of the tables: ${allOf(groups).en}; totals of one less those of another may give their counts away`,
  fr: `différents selon les tableaux : ${allOf(groups).fr}; la différence entre les totaux peut révéler leurs nombres`,
}));
export const SMALL_COUNT_SHOWN = /* @__PURE__ */ message('SMALL_COUNT_SHOWN', ({ received, threshold }) => ({
  en: `a small count is shown: ${numeral(received).en}, where those up to ${numeral(threshold).en} are withheld`,
  fr: `un petit nombre est affiché : ${numeral(received).fr}, alors que ceux allant jusqu'à ${numeral(threshold).fr} sont supprimés`,
}));
export const WITHHELD_SUM_SMALL = /* @__PURE__ */ message('WITHHELD_SUM_SMALL', ({ sum, threshold }) => ({
  en: `what is withheld in a line comes to ${numeral(sum).en}, not above ${numeral(threshold).en}`,
  fr: `ce qui est supprimé dans une ligne totalise ${numeral(sum).fr}, ce qui ne dépasse pas ${numeral(threshold).fr}`,
}));
export const WITHHELD_IN_ONE = /* @__PURE__ */ message('WITHHELD_IN_ONE', ({ others }) => ({
  en: `withheld here, and shown in ${allOf(others).en}`,
  fr: `supprimé ici, mais affiché dans ${allOf(others).fr}`,
}));
export const SHARE_NOT_USED = /* @__PURE__ */ message('SHARE_NOT_USED', () => ({
  en: 'a printed share cannot be used, since neither its count nor its total is known',
  fr: "une part imprimée ne peut être utilisée, car ni son numérateur ni son total n'est connu",
}));
export const NO_TABLE_FITS = /* @__PURE__ */ message('NO_TABLE_FITS', () => ({
  en: 'no counts fit what is shown',
  fr: 'aucun nombre ne correspond à ce qui est affiché',
}));
