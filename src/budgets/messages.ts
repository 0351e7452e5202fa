import type { CalendarErrors } from '../calendar/messages.js';
import type { NumberErrors, NumberFindings } from '../exact/messages.js';
import type { FigureErrors } from '../figures/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { bothOf } from '../kernel/label.js';
import type { ArgumentErrors, TableFindings } from '../kernel/messages.js';
import { allOf, anyOf, forCount, messagesOf, numeral, quoted, rowText } from '../kernel/words.js';
import { categoriesOf, currencyOf, partnersOf } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { BUDGET_PERIOD_LABELS, BUDGET_PHASE_LABELS, type BudgetPeriod, type BudgetPhase } from './model.js';
import type { TotalFindings } from './total-messages.js';

/** What is wrong with amounts of a budget. */
export type BudgetErrors = {
  /** An approved amount below zero. */
  NEGATIVE_APPROVAL: { readonly received: string };
  /** Two sides of a comparison, one given for a partner as a whole and one by category. */
  GRAIN_MISMATCH: {
    /** The option that says how they meet, and what it can say. */
    readonly option: 'grain';
    readonly choices: readonly string[];
    /** Fiscal year and partner of the first few, and how many there are. */
    readonly cells: readonly string[];
    readonly count: number;
    /** What readers call these. */
    readonly named?: readonly Label[];
    /** The side that is given as a whole, and the one that is given by category. */
    readonly whole: Label;
    readonly divided: Label;
  };
  /** Amounts of quarters or of a year to date, which do not add to those of full years. */
  PARTIAL_PERIOD: { readonly reason: 'not-told-apart' | 'several-periods'; readonly periods: readonly Label[] };
};

/**
 * A cell of a budget by its ids, which the sentence labels where they are of this program.
 * @inline
 */
type CellNames = {
  readonly fiscalYear: string;
  /** The part of the year; nothing where it is a full year. */
  readonly period?: BudgetPeriod;
  readonly partner: string;
  readonly category: string;
};

/**
 * Amounts on one side of a comparison, whose counterpart has no value, and the first of their cells.
 * @inline
 */
type OneSided = CellNames & {
  readonly amount: string;
  readonly cells: number;
  readonly base: Label;
};

/** What is observed on the rows and sums of a budget. */
export type BudgetFindings = {
  DUPLICATE_CELL: CellNames & { readonly phase: BudgetPhase; readonly first: number };
  SHARE_ROW: { readonly received: Label };
  ROW_WITHOUT_AMOUNTS: { readonly received: Label };
  LIKELY_TOTAL: CellNames & { readonly item: string; readonly others: number; readonly phase: BudgetPhase };
  /** An amount of a partner or a cell as a whole, beside amounts of its parts; both in dollars. */
  WHOLE_BESIDE_PARTS: CellNames & {
    readonly phase: BudgetPhase;
    readonly amount: string;
    readonly sum: string;
    readonly others: number;
  };
  /** Amounts of a column that are out of all proportion in its unit. */
  DOUBTFUL_SCALE: { readonly column: string; readonly count: number; readonly example: string; readonly unit: Label };
  CATEGORY_OF_OTHER_PARTNER: { readonly category: string; readonly carrier: string; readonly partner: string };
  SPENT_WITHOUT_APPROVAL: OneSided;
  APPROVAL_WITHOUT_SPENDING: OneSided;
  /** A side of a comparison that is given by category, and not in all categories that its partner may have. */
  PARTLY_DIVIDED: {
    readonly side: Label;
    /** Fiscal year and partner of the first, its categories that are given, and all of them. */
    readonly example: string;
    /** What readers call it. */
    readonly named?: Label;
    readonly given: number;
    readonly all: number;
    /** Of how many years and partners that is so. */
    readonly cells: number;
  };
};

/**
 * A {@link Finding} on rows, lines and sums of a budget.
 * @category Budgets
 */
export type BudgetFinding = FindingOf<
  ArgumentErrors &
    TableFindings &
    NumberErrors &
    NumberFindings &
    CalendarErrors &
    FigureErrors &
    BudgetErrors &
    BudgetFindings &
    TotalFindings
>;

const message = /* @__PURE__ */ messagesOf<BudgetErrors & BudgetFindings>();

export const NEGATIVE_APPROVAL = /* @__PURE__ */ message('NEGATIVE_APPROVAL', ({ received }) => ({
  en: `the approved amount ${numeral(received).en} is below zero`,
  fr: `le montant approuvé ${numeral(received).fr} est négatif`,
}));
export const GRAIN_MISMATCH = /* @__PURE__ */ message('GRAIN_MISMATCH', (details) => {
  const { option, choices, cells, count, named, whole, divided } = details;
  const those = Array.isArray(named) ? named.map(inQuotes) : cells;
  const [name, choice, places, all] = [quoted(option), anyOf(choices), allOf(those), numeral(count)];
  return {
    en: `given as a whole: ${whole.en}; given by category: ${divided.en} (${places.en}; ${all.en} in all); the option ${name.en} says how they meet: ${choice.en}`,
    fr: `chiffre global : ${whole.fr}; chiffres par catégorie : ${divided.fr} (${places.fr}; ${all.fr} en tout); l'option ${name.fr} dit comment les rapprocher : ${choice.fr}`,
  };
});
export const NOT_TOLD_APART = /* @__PURE__ */ message(
  'PARTIAL_PERIOD',
  ({ periods }) => ({
    en: `amounts of part of a year (${allOf(periods).en}) are no amounts of full years; tell rows apart by ${quoted('period').en}`,
    fr: `des montants d'une partie d'exercice (${allOf(periods).fr}) ne sont pas des montants d'exercices complets; distinguez les lignes selon ${quoted('period').fr}`,
  }),
  'not-told-apart',
);
export const SEVERAL_PERIODS = /* @__PURE__ */ message(
  'PARTIAL_PERIOD',
  ({ periods }) => ({
    en: `amounts of different periods (${allOf(periods).en}) do not add up; keep the lines of one of them`,
    fr: `des montants de périodes différentes (${allOf(periods).fr}) ne s'additionnent pas; gardez les lignes d'une seule`,
  }),
  'several-periods',
);
export const DUPLICATE_CELL = /* @__PURE__ */ message('DUPLICATE_CELL', (details, of) => {
  const [cell, first] = [cellLabel(details, of, details.phase), rowText(details.first)];
  return {
    en: `${cell.en} is given twice with the same revision, first in ${first.en}; both lines stay, and no sum takes both: leave one out, or tell them apart by a revision or an item`,
    fr: `${cell.fr} est donné deux fois avec la même révision, d'abord à la ${first.fr}; les deux lignes restent, et aucune somme n'accepte les deux : en retirer une, ou les distinguer par une révision ou un poste`,
  };
});
export const SHARE_ROW = /* @__PURE__ */ message('SHARE_ROW', ({ received }) => ({
  en: `${received.en} is a row of percentages, not of amounts; it is no line`,
  fr: `${received.fr} est une ligne de pourcentages, non de montants; ce n'est pas une ligne budgétaire`,
}));
export const ROW_WITHOUT_AMOUNTS = /* @__PURE__ */ message('ROW_WITHOUT_AMOUNTS', ({ received }) => ({
  en: `${received.en} is without amounts; it is no line`,
  fr: `${received.fr} est sans montant; ce n'est pas une ligne budgétaire`,
}));
export const LIKELY_TOTAL = /* @__PURE__ */ message('LIKELY_TOTAL', (details, of) => {
  const [item, others, cell] = [quoted(details.item), numeral(details.others), cellLabel(details, of, details.phase)];
  return {
    en: `${item.en} equals the sum of the ${others.en} others of ${cell.en}; if it is their total, they are counted twice`,
    fr: `${item.fr} égale la somme des ${others.fr} autres lignes de ${cell.fr}; si c'est leur total, les montants sont comptés deux fois`,
  };
});
export const WHOLE_BESIDE_PARTS = /* @__PURE__ */ message('WHOLE_BESIDE_PARTS', (details, of) => {
  const [cell, amount] = [cellLabel(details, of, details.phase), numeral(details.amount)];
  const [sum, others] = [numeral(details.sum), numeral(details.others)];
  const parts = forCount(details.others, ['part of', 'parts that come to'], ['partie de', 'parties dont la somme est']);
  return {
    en: `${cell.en} is given as a whole, ${amount.en}, beside ${others.en} ${parts.en} ${sum.en}; no sum takes both: leave out the whole or its parts`,
    fr: `${cell.fr} est donné globalement, ${amount.fr}, à côté de ${others.fr} ${parts.fr} ${sum.fr}; aucune somme n'accepte les deux : retirer le montant global ou ses parties`,
  };
});
export const DOUBTFUL_SCALE = /* @__PURE__ */ message('DOUBTFUL_SCALE', ({ column, count, example, unit }) => {
  const [place, one] = [quoted(column), quoted(example)];
  const amounts = forCount(
    count,
    ['amount is, as', 'amounts are, such as'],
    ['montant est, comme', 'montants sont, comme'],
  );
  return {
    en: `in column ${place.en}, ${numeral(count).en} ${amounts.en} ${one.en}, far too large in ${unit.en}; what is written in full needs a unit of its own`,
    fr: `dans la colonne ${place.fr}, ${numeral(count).fr} ${amounts.fr} ${one.fr}, hors de mesure en ${unit.fr}; ce qui est écrit au long demande sa propre unité`,
  };
});
export const CATEGORY_OF_OTHER_PARTNER = /* @__PURE__ */ message('CATEGORY_OF_OTHER_PARTNER', (details, of) => {
  const program = of as Program | undefined;
  const category = inQuotes(labelled(categoriesOf(program), details.category));
  const [carrier, partner] = [details.carrier, details.partner].map((id) =>
    inQuotes(labelled(partnersOf(program), id)),
  ) as [Label, Label];
  return {
    en: `${category.en} is carried by ${carrier.en}, not by ${partner.en}`,
    fr: `${category.fr} relève de ${carrier.fr}, non de ${partner.fr}`,
  };
});

/** What an id of a program is called; any other id, or text, is itself. */
function labelled(table: Readonly<Record<string, Label | { readonly label: LocalLabel }>>, id: string): Label {
  const own = Object.hasOwn(table, id) ? table[id] : undefined;
  if (own === undefined) return { en: String(id), fr: String(id) };
  return 'label' in own ? bothOf(own.label) : own;
}

const inQuotes = (label: Label): Label => ({ en: quoted(label.en).en, fr: quoted(label.fr).fr });

/** A cell as readers know it; what was sent may lack its period. */
const cellLabel = ({ fiscalYear, period, partner, category }: CellNames, of: unknown, phase?: BudgetPhase): Label =>
  inQuotes(calledByReaders({ fiscalYear, period, partner, category, phase }, of as Program | undefined));

type PlaceName = 'fiscalYear' | 'period' | 'partner' | 'category';
type CalledCell = { readonly [K in PlaceName]?: string | undefined } & { readonly phase?: BudgetPhase | undefined };

/** What readers call a year and a partner, and where they are given a category and a phase. */
export function calledByReaders(
  { fiscalYear, period, partner, category, phase }: CalledCell,
  program: Program | undefined,
): Label {
  const parts = [
    labelled({}, String(fiscalYear)),
    ...(typeof period === 'string' && period !== FULL_YEAR ? [labelled(BUDGET_PERIOD_LABELS, period)] : []),
    labelled(partnersOf(program), String(partner)),
    ...(category === undefined ? [] : [labelled(categoriesOf(program), category)]),
    ...(phase === undefined ? [] : [labelled(BUDGET_PHASE_LABELS, phase)]),
  ];
  return { en: parts.map(({ en }) => en).join(', '), fr: parts.map(({ fr }) => fr).join(', ') };
}

const FULL_YEAR: string = 'full-year';

/** Where the counterpart of an amount is lacking. */
function cellsOf(details: OneSided, of: unknown): Label {
  const { cells } = details;
  const [count, first] = [numeral(cells), cellLabel(details, of)];
  return cells === 1
    ? { en: `in 1 cell (${first.en})`, fr: `dans 1 cellule (${first.fr})` }
    : {
        en: `in ${count.en} cells (the first: ${first.en})`,
        fr: `dans ${count.fr} cellules (la première : ${first.fr})`,
      };
}

/** Words about dollars, with the code of the currency where a program has another. */
function currencyIn(of: unknown, { en, fr }: Label): Label {
  const currency = currencyOf(of as Program | undefined);
  if (currency === 'CAD') return { en, fr };
  return { en: en.replace(/^dollars?/, currency), fr: fr.replace(/^dollars?/, currency) };
}

export const SPENT_WITHOUT_APPROVAL = /* @__PURE__ */ message('SPENT_WITHOUT_APPROVAL', (details, of) => {
  const { amount, base } = details;
  const dollars = currencyIn(
    of,
    forCount(amount, ['dollar was', 'dollars were'], ['dollar a été dépensé', 'dollars ont été dépensés']),
  );
  return {
    en: `${numeral(amount).en} ${dollars.en} spent where the ${base.en} has no value, ${cellsOf(details, of).en}; no variance is worked out there`,
    fr: `${numeral(amount).fr} ${dollars.fr} sans valeur correspondante (${base.fr}) ${cellsOf(details, of).fr}; aucun écart n'y est calculé`,
  };
});
export const APPROVAL_WITHOUT_SPENDING = /* @__PURE__ */ message('APPROVAL_WITHOUT_SPENDING', (details, of) => {
  const { amount, base } = details;
  const dollars = currencyIn(
    of,
    forCount(amount, ['dollar stands', 'dollars stand'], ['dollar figure', 'dollars figurent']),
  );
  return {
    en: `${numeral(amount).en} ${dollars.en} as ${base.en} where the actual spending has no value, ${cellsOf(details, of).en}; no variance is worked out there`,
    fr: `${numeral(amount).fr} ${dollars.fr} comme ${base.fr} sans valeur correspondante (dépenses réelles) ${cellsOf(details, of).fr}; aucun écart n'y est calculé`,
  };
});
export const PARTLY_DIVIDED = /* @__PURE__ */ message(
  'PARTLY_DIVIDED',
  ({ side, example, named, given, all, cells }) => {
    const first = named === undefined ? quoted(example) : inQuotes(named);
    const [some, whole, count] = [numeral(given), numeral(all), numeral(cells)];
    const more = cells === 1 ? { en: '', fr: '' } : { en: ` (${count.en} in all)`, fr: ` (${count.fr} en tout)` };
    return {
      en: `${side.en}: added up over ${some.en} of ${whole.en} categories of ${first.en}${more.en}, and compared with the whole; nobody knows whether the other categories were given`,
      fr: `${side.fr} : somme de ${some.fr} des ${whole.fr} catégories de ${first.fr}${more.fr}, rapprochée du chiffre global; nul ne sait si les autres catégories ont été déclarées`,
    };
  },
);
