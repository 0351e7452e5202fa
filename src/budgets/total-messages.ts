import type { Label } from '../kernel/label.js';
import { bothOf } from '../kernel/label.js';
import { forCount, messagesOf, numeral, quoted } from '../kernel/words.js';
import { categoriesOf, undividedIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';

/** What is observed on the totals that a table prints. */
export type TotalFindings = {
  TOTAL_ROW: { readonly received: Label };
  /** A printed total that is no sum of its parts, in the unit of the rows. */
  INCONSISTENT_TOTAL: { readonly received: Label; readonly printed: string; readonly recomputed: string };
  /** A printed total that is not checkable, since nobody can tell of which lines it is. */
  UNCHECKED_TOTAL: {
    readonly reason: 'other-lines' | 'as-another' | 'unclear-name' | 'several-kinds' | 'crossing' | 'other-unit';
    readonly received: Label;
  };
  DOUBTFUL_TOTAL: { readonly item: string };
  /** A total whose name is not understood, taken for that of some lines since it is their sum. */
  TOTAL_BY_SUM: { readonly item: string; readonly lines: number };
  /** A row or column that is a total by its name, and of which no line is part. */
  TOTAL_WITHOUT_PARTS: { readonly item: string };
};

const message = /* @__PURE__ */ messagesOf<TotalFindings>();

export const TOTAL_ROW = /* @__PURE__ */ message('TOTAL_ROW', ({ received }) => ({
  en: `${received.en} is a total; it is no line, since its parts would be counted twice`,
  fr: `${received.fr} est un total; ce n'est pas une ligne budgétaire, car ses parties seraient comptées deux fois`,
}));
export const INCONSISTENT_TOTAL = /* @__PURE__ */ message(
  'INCONSISTENT_TOTAL',
  ({ received, printed, recomputed }) => ({
    en: `${received.en} is printed as ${numeral(printed).en}, and its parts come to ${numeral(recomputed).en}`,
    fr: `${received.fr} est imprimé ${numeral(printed).fr}, et ses parties font ${numeral(recomputed).fr}`,
  }),
);
export const OF_OTHER_LINES = /* @__PURE__ */ message(
  'UNCHECKED_TOTAL',
  ({ received }) => ({
    en: `${received.en} is not checked: it is not the sum of the lines beside it, and may be that of others; a partner or a year in its row or its name would say of which`,
    fr: `${received.fr} n'est pas vérifié : ce n'est pas la somme des lignes voisines, mais peut-être celle d'autres lignes; un partenaire ou un exercice dans sa ligne ou son nom dirait desquelles`,
  }),
  'other-lines',
);
export const AS_ANOTHER = /* @__PURE__ */ message(
  'UNCHECKED_TOTAL',
  ({ received }) => ({
    en: `${received.en} is not checked: it is the sum of the lines of another total, and may have forgotten others; a partner or a year in its row or its name would say of which it is`,
    fr: `${received.fr} n'est pas vérifié : c'est la somme des lignes d'un autre total, et d'autres peuvent y manquer; un partenaire ou un exercice dans sa ligne ou son nom dirait desquelles il s'agit`,
  }),
  'as-another',
);
export const OF_UNCLEAR_NAME = /* @__PURE__ */ message(
  'UNCHECKED_TOTAL',
  ({ received }) => ({
    en: `${received.en} is not checked: what it says does not fit the lines of the table, or is not understood; years, partners and categories are understood by their names`,
    fr: `${received.fr} n'est pas vérifié : ce qu'il dit ne correspond pas aux lignes du tableau, ou n'est pas compris; les exercices, les partenaires et les catégories sont compris par leurs noms`,
  }),
  'unclear-name',
);
export const OF_SEVERAL_KINDS = /* @__PURE__ */ message(
  'UNCHECKED_TOTAL',
  ({ received }) => ({
    en: `${received.en} is not checked: it may be of lines that do not add up, of several phases or parts of a year, and is the sum of none of these; a phase or a period in its row would say of which`,
    fr: `${received.fr} n'est pas vérifié : ses lignes possibles, de plusieurs étapes ou parties d'exercice, ne s'additionnent pas, et il n'est la somme d'aucune sorte; une étape ou une période dans sa ligne dirait laquelle`,
  }),
  'several-kinds',
);
export const CROSSING = /* @__PURE__ */ message(
  'UNCHECKED_TOTAL',
  ({ received }) => ({
    en: `${received.en} is not checked where it crosses a column of sub-totals: of which columns that is, only rows of amounts tell`,
    fr: `${received.fr} n'est pas vérifié là où il croise une colonne de sous-totaux : seules les lignes de montants disent de quelles colonnes elle est la somme`,
  }),
  'crossing',
);
export const OF_OTHER_UNIT = /* @__PURE__ */ message(
  'UNCHECKED_TOTAL',
  ({ received }) => ({
    en: `${received.en} is not checked: it is in another unit than the lines; a column of units in the map, or a unit in its own cell, would say in which`,
    fr: `${received.fr} n'est pas vérifié : il est dans une autre unité que les lignes; une colonne d'unités dans la correspondance, ou une unité dans sa propre cellule, dirait laquelle`,
  }),
  'other-unit',
);
export const DOUBTFUL_TOTAL = /* @__PURE__ */ message('DOUBTFUL_TOTAL', ({ item }) => ({
  en: `${quoted(item).en} is taken for a total by its name, and no sum of others settles that it is one; if it is none, no sum counts it`,
  fr: `d'après son nom, ${quoted(item).fr} est traité comme un total, mais aucune somme d'autres lignes ne l'établit; si ce n'en est pas un, il manque dans toutes les sommes`,
}));
export const TOTAL_BY_SUM = /* @__PURE__ */ message('TOTAL_BY_SUM', (details) => {
  const [item, lines] = [quoted(details.item), numeral(details.lines)];
  const those = forCount(
    details.lines,
    ['line, which it equals', 'lines whose sum it is'],
    ['ligne, dont il a la valeur', 'lignes dont il est la somme'],
  );
  return {
    en: `what ${item.en} says beside the word for a total is not understood; it is taken for that of ${lines.en} ${those.en}, and is wrong if it is of fewer`,
    fr: `ce que dit ${item.fr} à côté du mot qui désigne un total n'est pas compris; il est pris pour celui de ${lines.fr} ${those.fr}, et serait faux s'il ne portait que sur une partie`,
  };
});
export const TOTAL_WITHOUT_PARTS = /* @__PURE__ */ message('TOTAL_WITHOUT_PARTS', ({ item }, of) => {
  const program = of as Program | undefined;
  const undivided = categoriesOf(program)[undividedIn(program) ?? ''];
  const { en, fr } = undivided === undefined ? { en: '', fr: '' } : bothOf(undivided.label);
  const whole = { en: en && `one of ${quoted(en).en}, or of `, fr: fr && `sous ${quoted(fr).fr}, ou par ` };
  return {
    en: `${quoted(item).en} is a total by its name, and no line is part of it, so that no sum counts it; an amount of a partner as a whole is ${whole.en || 'one of '}an empty cell where the map says that it may be empty`,
    fr: `d'après son nom, ${quoted(item).fr} est un total, mais aucune ligne n'en fait partie, et il manque dans toutes les sommes; le montant global d'un partenaire se donne ${whole.fr || 'par '}une cellule vide si la correspondance le permet`,
  };
});
