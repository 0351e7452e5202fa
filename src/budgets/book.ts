import type { FiscalYear } from '../calendar/year-form.js';
import { forConsole, rowsForConsole } from '../exact/for-console.js';
import { placesOf } from '../kernel/cell-place.js';
import { requireInteger } from '../kernel/check.js';
import { isCodedError } from '../kernel/errors.js';
import type { Faults, Reporting } from '../kernel/faults.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { Program } from '../program/program-model.js';
import { type CellPhase, type LedgerCell, ledgerOf, requireLines } from './ledger.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';
import { type PeriodRule, requirePeriods } from './periods.js';
import { type SiftedLines, siftedLines, type UnplacedLine } from './sifted-lines.js';
import { type TypedLines, typedLines } from './typed-lines.js';

/**
 * Budget lines to sum: a list of them, or what {@link readBudgetLines} returns, which also knows how many rows are in
 * none of them.
 * @category Budgets
 */
export type BudgetBook<P extends string = PartnerId, C extends string = CostCategory, Y extends string = FiscalYear> =
  | readonly BudgetLine<P, C, Y>[]
  | { readonly lines: readonly BudgetLine<P, C, Y>[]; readonly leftOut: number };

/** A book that was opened. */
export interface OpenBook {
  readonly cells: readonly LedgerCell[];
  /** Where its amounts were typed. */
  readonly typed: TypedLines;
  /** What of its lines is in no sum, or has no value, where the caller goes on. */
  readonly findings: BudgetFinding[];
  /** Whether anything is in no sum. */
  readonly hasLeftOut: boolean;
  /** The caution of a row for what is in no sum, and might be in its own, by what can be read of that. */
  readonly leftOut: (mayHold: (known: UnplacedLine['known']) => boolean) => readonly BudgetFinding[];
}

/** Opens a book: its cells, and what a reader of its sums must know of it. */
export function openBook(
  book: BudgetBook<string, string, string>,
  { program, rule, faults }: { program: Program | undefined; rule: PeriodRule; faults: Faults | undefined },
): OpenBook {
  const lines = requireLines(isIntake(book) ? book.lines : book);
  const { cells, findings, unplaced } = cellsOf(lines, { program, rule, faults });
  const rowsLeftOut = isIntake(book)
    ? requireInteger(book.leftOut, ['lines', 'leftOut'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER })
    : 0;
  return {
    cells,
    findings: [...findings],
    typed: typedLines(lines),
    hasLeftOut: rowsLeftOut > 0 || unplaced.length > 0,
    leftOut: (mayHold) => {
      const own = unplaced.filter(({ known }) => mayHold(known));
      const count = rowsLeftOut + own.length;
      if (count === 0) return [];
      const at = placesOf(own.map(({ index }) => lines[index]));
      return [{ code: 'RECORDS_LEFT_OUT', severity: 'warning', ...at, path: [], operands: { count } }];
    },
  };
}

type Cells = Pick<SiftedLines, 'findings' | 'unplaced'> & Pick<OpenBook, 'cells'>;

/** The cells of lines; where some have faults and the caller goes on, of what is left of them. */
function cellsOf(
  lines: readonly BudgetLine<string, string, string>[],
  { program, rule, faults }: Omit<Parameters<typeof openBook>[1], never>,
): Cells {
  try {
    const cells = ledgerOf(lines, program);
    requirePeriods(rule, cells);
    return { cells, findings: [], unplaced: [] };
  } catch (error) {
    if (faults !== 'report' || !isCodedError(error)) throw error;
    const { lines: sifted, ...found } = siftedLines(lines, program, rule);
    return { cells: ledgerOf(sifted, program, true), ...found };
  }
}

/** Takes what is refused otherwise, where the caller goes on, and says which lines it is of. */
export const reportIn = (
  { findings, typed }: Pick<OpenBook, 'findings' | 'typed'>,
  faults: Faults | undefined,
): ((finding: BudgetFinding, amounts: readonly CellPhase[]) => void) | undefined =>
  faults === 'report'
    ? (finding, amounts) => void findings.push({ ...finding, ...typed.indexed(amounts) } as BudgetFinding)
    : undefined;

/** What a function that may go on returns. */
export const reporting = <Row extends object>(
  rows: Row[],
  findings: readonly BudgetFinding[],
  faults: Faults | undefined,
): Reporting<Row, BudgetFinding, Faults> => {
  const shown = rowsForConsole(rows);
  return faults === 'report' ? forConsole({ rows: shown, findings: forConsole([...findings]) }) : shown;
};

/** Anything else is left to the ledger, which refuses what is no list of lines. */
function isIntake<T extends BudgetBook<string, string, string>>(book: T): book is Exclude<T, readonly unknown[]> {
  return typeof book === 'object' && book !== null && !Array.isArray(book) && 'lines' in book;
}
