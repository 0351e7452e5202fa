import type { FiscalYear } from '../calendar/year-form.js';
import type { CellPlace } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { withoutNothing } from '../kernel/lists.js';
import type { Reported } from '../kernel/no-value.js';
import type { Cumulative } from './cumulative-names.js';
import type { BudgetPeriod, BudgetPhase } from './model.js';
import type { PlacedLines } from './placed-lines.js';
import type { CellReading } from './printed-cell.js';
import type { NamedCount, NamedPlace } from './total-names.js';

/** Where a total stands, what its row says, and what it is of. */
export type SaidTotal<P extends string = string, C extends string = string, Y extends string = FiscalYear> = {
  /** Index of the row. */
  readonly index: number;
  /** The column that the amount stands in. */
  readonly column: string;
  /** The same, with the key of the row where the map names a column of keys. */
  readonly at: CellPlace;
  /** The dimension whose cell, or whose constant in the map, says that this is a total. */
  readonly over: 'fiscalYear' | 'partner' | 'category' | 'period' | 'item';
  /** What that cell says, such as `Total ($M)`. */
  readonly text: string;
  /** Dollars, as decimal text; or the reason why there is none. */
  readonly amount: Reported<string>;
  /** What the total is of, as far as the row or its name says it. */
  readonly fiscalYear?: Y;
  /** Where its name says several years, in place of one: `Total 2015-16 to 2017-18` is of three. */
  readonly fiscalYears?: readonly Y[];
  readonly partner?: P;
  /** Where its name says several partners or categories, in place of one: `Total RCMP and GAC` is of two. */
  readonly partners?: readonly P[];
  readonly category?: C;
  readonly categories?: readonly C[];
  readonly phase?: BudgetPhase;
  readonly period?: BudgetPeriod;
  readonly item?: string;
};

/**
 * A cell that is part of a printed total.
 * @inline
 */
export type TotalPart = {
  readonly index: number;
  readonly column: string;
  /** The digits as printed, in the unit of the rows; `null` where there is no value. */
  readonly printed: string | null;
};

/** A total as its row has it, before it is judged. */
export interface TotalRow extends SaidTotal {
  /** How the amounts that it may be the total of are found. */
  readonly how: {
    /** It is of its own row: the columns beside it add up to it. */
    readonly isColumn: boolean;
    /** Its row says of what it is, and that cannot be read. */
    readonly isMisread: boolean;
    /** Nobody can tell from its name, or from its row, of what it is. */
    readonly isUnclear: boolean;
    /** It is a row of totals in a column of sub-totals, of which only rows of amounts tell what it adds up. */
    readonly isCrossing: boolean;
    /** Of how many years, partners or categories it says that it is. */
    readonly count?: NamedCount;
    /** The phases that a word of its name may mean, which may mean any amount, too. */
    readonly phases?: readonly BudgetPhase[];
    /** It is of all but something that no row tells apart: no sum speaks against it. */
    readonly leavesOut: boolean;
    /** By its name it is in another unit than the amounts of the table. */
    readonly isOtherUnit: boolean;
    /** It is of all so far: of years before its own, too. */
    readonly cumulative?: Cumulative;
    /** Its name says nothing but that it is a total, and of what. */
    readonly isPlain: boolean;
    /** Its name says something that is not understood. */
    readonly isUnread: boolean;
  };
}

/** What a name may say of one, or of several. */
const SEVERAL = /* @__PURE__ */ frozen([
  ['fiscalYear', 'fiscalYears'],
  ['partner', 'partners'],
  ['category', 'categories'],
] as const);

type SaidPlace = Pick<SaidTotal, 'fiscalYear' | 'partner' | 'category' | 'period' | 'item'>;

/** A total by what the cells of its row say, and its name. */
export function totalSaying(said: SaidPlace, named: NamedPlace, isColumn: boolean, isMisread: boolean) {
  const place: Omit<SaidTotal, 'index' | 'column' | 'at' | 'over' | 'text' | 'amount'> = { ...named.place, ...said };
  const contradicts =
    Object.entries(named.place).some(([name, value]) => place[name as keyof typeof place] !== value) ||
    SEVERAL.some(([one, several]) => place[one] !== undefined && place[several] !== undefined);
  const how: TotalRow['how'] = {
    isColumn,
    isMisread,
    isUnclear: isMisread || named.isUnclear || contradicts,
    isCrossing: false,
    ...withoutNothing({ count: named.count, phases: named.phases, cumulative: named.cumulative }),
    // The years before the first of the table may be in it.
    leavesOut: named.leavesOut || (named.cumulative !== undefined && place.fiscalYear !== undefined),
    isOtherUnit: named.isOtherUnit,
    isPlain: named.isPlain && !contradicts,
    isUnread: named.isUnread,
  };
  return { ...place, how };
}

/** A total with the phase that its row says, which may speak against that of its name. */
export function inPhase<T extends Pick<TotalRow, 'phase' | 'how'>>(total: T, phase: BudgetPhase | undefined): T {
  if (phase === undefined) return total;
  const { how } = total;
  const isUnclear = how.isUnclear || (total.phase !== undefined && total.phase !== phase);
  // A total of expenditures may be one of any phase; one of a budget is not accused of what was spent.
  const leavesOut = how.leavesOut || (phase === 'spent' && how.phases?.includes(phase) === false);
  return { ...total, phase, how: { ...how, isUnclear, leavesOut } };
}

/** A table that was read, with the totals that it prints. */
export interface TableWithTotals {
  readonly rows: readonly unknown[];
  readonly placed: PlacedLines;
  readonly totals: readonly TotalRow[];
  /** The columns of amounts, in their order. */
  readonly columns: readonly string[];
  /** Whether rows with amounts are in no line, so that totals may be of more than is known. */
  readonly hasLeftOut: boolean;
  readonly reading: CellReading;
  /** The key of a row, if it has one. */
  readonly keyAt: (index: number) => string | undefined;
}
