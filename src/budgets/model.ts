import type { FiscalYear } from '../calendar/year-form.js';
import type { CellPlace } from '../kernel/codes.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { Source } from '../kernel/source.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { ApprovalBasisId } from './funding.js';

/**
 * The stages of an amount in its budget cycle.
 *
 * `planned` is a Departmental Plan's figure, `authorities` what Parliament granted, `approved` the approved spending of
 * the program, `spent` its actual spending.
 * @category Budgets
 */
export type BudgetPhase = 'planned' | 'authorities' | 'approved' | 'spent';

/** Labels of the phases, in English and French. */
export const BUDGET_PHASE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<BudgetPhase, Label>>>({
  planned: { en: 'planned spending', fr: 'dépenses prévues' },
  authorities: { en: 'authorities available for use', fr: "autorisations disponibles pour l'emploi" },
  approved: { en: 'approved spending', fr: 'dépenses approuvées' },
  spent: { en: 'actual spending', fr: 'dépenses réelles' },
});

/** The phases, for checks. */
export const BUDGET_PHASES = /* @__PURE__ */ keysOf(BUDGET_PHASE_LABELS);

/**
 * The part of its fiscal year that an amount is of. No quarter and no year to date adds to a full year, which is what
 * an amount without a period is of.
 * @category Budgets
 */
export type BudgetPeriod = 'q1' | 'q2' | 'q3' | 'q4' | 'year-to-date';

/** Labels of the periods, in English and French; those of the full year, too, which rows name and lines do not. */
export const BUDGET_PERIOD_LABELS = /* @__PURE__ */ frozen<Readonly<Record<BudgetPeriod | 'full-year', Label>>>({
  q1: { en: 'first quarter', fr: 'premier trimestre' },
  q2: { en: 'second quarter', fr: 'deuxième trimestre' },
  q3: { en: 'third quarter', fr: 'troisième trimestre' },
  q4: { en: 'fourth quarter', fr: 'quatrième trimestre' },
  'year-to-date': { en: 'year to date', fr: "cumul de l'exercice" },
  'full-year': { en: 'full year', fr: 'exercice complet' },
});

/** The periods that lines can be of, for checks. */
export const BUDGET_PERIODS = /* @__PURE__ */ frozen([
  'q1',
  'q2',
  'q3',
  'q4',
  'year-to-date',
] as const satisfies readonly BudgetPeriod[]);

/**
 * One amount of a budget: plain data that survives JSON.
 *
 * A cell is fiscal year × partner × category, and where the amount is not of the full year, its `period`; `item` tells
 * apart the amounts that make up one cell. Amounts are in the currency of its program: Canadian dollars, unless another
 * program is given. `P`, `C` and `Y` are the partners, the cost categories and the fiscal years of the program.
 * @category Budgets
 */
export interface BudgetLine<
  P extends string = PartnerId,
  C extends string = CostCategory,
  Y extends string = FiscalYear,
> {
  readonly fiscalYear: Y;
  readonly partner: P;
  readonly category: C;
  readonly phase: BudgetPhase;
  /**
   * In whole units of the currency: decimal text, or a number that is exact to the cent; or the reason why there is
   * none.
   */
  readonly amount: Reported<string | number>;
  /** The part of the fiscal year that the amount is of; the full year unless given. */
  readonly period?: BudgetPeriod;
  /** Tells apart several amounts of one cell and phase, such as one a mission or one a month. */
  readonly item?: string;
  /** A line with a higher revision supersedes those of the same cell, phase and item; 0 unless given. */
  readonly revision?: number;
  /** For approved amounts: what the approval is measured by. */
  readonly basis?: ApprovalBasisId;
  /** What stood behind the amount, as printed: footnote signs, or letters such as `E`, `p` and `r`. */
  readonly notes?: readonly string[];
  readonly source?: Source;
  /** Where the amount was typed, as {@link readBudgetLines} says it; whoever joins lines of several tables keeps it. */
  readonly at?: CellPlace;
}

/**
 * Tells whether a number of dollars has whole cents for certain; from 10¹³ on the same number stands for several cents,
 * so only whole dollars do.
 */
export const isExactToCent = (amount: number): boolean =>
  Math.abs(amount) < 1e13 ? Math.round(amount * 100) / 100 === amount : Number.isSafeInteger(amount);
