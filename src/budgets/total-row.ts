import type { FiscalYear } from '../calendar/fiscal-year.js';
import type { Reported } from '../kernel/no-value.js';
import type { BudgetPeriod, BudgetPhase } from './model.js';
import type { PlacedLines } from './placed-lines.js';
import type { CellReading } from './printed-cell.js';

/** A total as its row has it, before it is judged: where it stands, what it says, and what it is of. */
export interface TotalRow {
  readonly index: number;
  readonly column: string;
  readonly over: 'fiscalYear' | 'partner' | 'category' | 'period' | 'item';
  readonly text: string;
  readonly amount: Reported<string>;
  readonly fiscalYear?: FiscalYear;
  readonly fiscalYears?: readonly FiscalYear[];
  readonly partner?: string;
  readonly category?: string;
  readonly phase?: BudgetPhase;
  readonly period?: BudgetPeriod;
  readonly item?: string;
  /** How the amounts that it may be the total of are found. */
  readonly how: {
    /** It is of its own row: the columns beside it add up to it. */
    readonly isColumn: boolean;
    /** Its row says of what it is, and that cannot be read. */
    readonly isUnclear: boolean;
    /** Its name says nothing but that it is a total, and of what. */
    readonly isPlain: boolean;
  };
}

/** A table that was read, with the totals that it prints. */
export interface TableWithTotals {
  readonly rows: readonly unknown[];
  readonly placed: PlacedLines;
  readonly totals: readonly TotalRow[];
  /** Whether rows with amounts are in no line, so that totals may be of more than is known. */
  readonly hasLeftOut: boolean;
  readonly reading: CellReading;
}
