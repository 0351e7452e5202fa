import { type CellsIn, otherFormsIn, otherFormsOf, otherFormsThan } from '../exact/column-form.js';
import { type MarkTables, markTablesOf, requireMarkedColumns } from '../exact/marks.js';
import { UNDECLARED_NUMBERS } from '../exact/messages.js';
import { plainAmount } from '../exact/number-pattern.js';
import { warning } from '../kernel/findings.js';
import { MARKS, type NumberMarks } from '../kernel/typography.js';
import type { AmountReading } from './intake-amount.js';
import type { Cells } from './intake-cells.js';
import type { BudgetFinding } from './messages.js';

/**
 * How the amounts of a table are written: as declared, or in Canadian English, with a warning for each column of which
 * something speaks against that; against what is declared, only where another form reads all of the column.
 */
export function writtenForms(
  rows: readonly unknown[],
  columns: readonly string[],
  { numbers: declared, marks = markTablesOf({}, []) }: { readonly numbers?: NumberMarks; readonly marks?: MarkTables },
): Pick<AmountReading, 'numbers' | 'plain' | 'marks' | 'otherForms' | 'possible'> & {
  readonly findings: readonly BudgetFinding[];
} {
  requireMarkedColumns(marks, columns, { en: 'a column of amounts', fr: 'une colonne de montants' });
  const cellsIn: CellsIn = (column) => {
    const { haveDigits, of } = marks.inColumn(column);
    const cellAt = (index: number) => (rows[index] as Cells | null)?.[column];
    if (!haveDigits) return cellAt;
    return (index) => {
      const cell = cellAt(index);
      return typeof cell === 'string' && of(cell.trim()) !== undefined ? undefined : cell;
    };
  };
  const all = [...new Set(columns)];
  const otherForms =
    declared === undefined
      ? otherFormsIn(rows.length, all, cellsIn)
      : otherFormsThan(declared, rows.length, all, cellsIn);
  const doubtfulColumns = [...otherForms].filter(([, { isDoubtful }]) => isDoubtful);
  const findings = doubtfulColumns.map(([column, { count, example, doubtful, against, form }]) =>
    warning(UNDECLARED_NUMBERS, [column], {
      column,
      count,
      example,
      doubtful,
      against: against === undefined ? [] : [against],
      ...(form !== undefined && { declare: { option: 'numbers', value: form } as const }),
    }),
  );
  const numbers = declared ?? MARKS['en-CA'];
  const possible = otherFormsOf(rows.length, all, cellsIn, numbers);
  return { numbers, plain: plainAmount(numbers), marks, otherForms, possible, findings };
}
