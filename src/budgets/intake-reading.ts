import type { suggester } from '../kernel/suggest.js';
import type { BudgetNames } from './budget-names.js';
import type { AmountReading } from './intake-amount.js';
import type { Cells, MappedColumns } from './intake-cells.js';
import type { unitReader } from './intake-unit.js';
import type { BudgetFinding } from './messages.js';

/** What reading a row needs to know. */
export interface Reading extends AmountReading {
  readonly names: BudgetNames;
  readonly unitIn: ReturnType<typeof unitReader>;
  readonly columns: MappedColumns;
  /** The key of the row that is read, if it has one. */
  readonly key: string | undefined;
  /** Takes what is found of a row; what is found of others alike is one finding, unless it is of the row itself. */
  readonly report: (finding: BudgetFinding, isOfRow?: boolean) => void;
  /** The columns of a row, listed once for all that it lacks. */
  readonly columnsOf: (cells: Cells) => readonly string[];
  /** The columns of a row that are nearest to one that it lacks. */
  readonly nearestColumns: ReturnType<typeof suggester>;
}
