import { type Decimal, sumExactly } from '../exact/decimal.js';
import type { Total } from '../exact/total.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { isComplete } from './comparison.js';
import type { CellPhase, LedgerCell } from './ledger.js';
import { phaseTotal } from './ledger-cents.js';
import { cellNames } from './line-names.js';
import type { BudgetFinding } from './messages.js';
import { BUDGET_PHASE_LABELS, type BudgetPhase } from './model.js';
import type { TypedLines } from './typed-lines.js';

/** The amounts of a phase that some cells hold, also of those that they were joined of. */
const amountsIn = (cells: readonly LedgerCell[], phase: BudgetPhase): CellPhase[] =>
  cells.flatMap((cell) => (cell.joined ?? [cell]).map((one) => ({ ...one, phase })));

const negativeCells = (cells: readonly LedgerCell[], phase: BudgetPhase): LedgerCell[] =>
  cells.filter(({ sums }) => {
    const { value } = phaseTotal(sums.get(phase));
    return isReported(value) && value.isNegative();
  });

/** The caution for an amount compared with that is below zero, with the cells in which it is. */
export function negativeBase(
  base: Reported<Decimal>,
  against: BudgetPhase,
  { cells, typed }: { readonly cells: readonly LedgerCell[]; readonly typed: TypedLines },
): BudgetFinding[] {
  if (!isReported(base) || !base.isNegative()) return [];
  const code = against === 'approved' ? 'NEGATIVE_APPROVAL' : 'NEGATIVE_VALUE';
  const at = typed.at(amountsIn(negativeCells(cells, against), against));
  return [{ code, severity: 'warning', ...at, path: [against], operands: { received: base.toFixed(2) } }];
}

/** The caution for amounts whose counterpart has no value; nothing where there are none, or where they are all zero. */
export function oneSided(
  code: 'SPENT_WITHOUT_APPROVAL' | 'APPROVAL_WITHOUT_SPENDING',
  against: BudgetPhase,
  sides: readonly { cell: LedgerCell; present: Total; absent: Total }[],
  typed: TypedLines,
): BudgetFinding[] {
  const found = sides.filter(
    ({ present, absent }) => isReported(present.value) && !present.value.isZero() && !isComplete(absent),
  );
  const [first] = found;
  if (first === undefined) return [];
  const operands = {
    amount: sumExactly(found.map(({ present }) => present.value as Decimal)).toFixed(2),
    cells: found.length,
    ...cellNames(first.cell),
    base: BUDGET_PHASE_LABELS[against],
  };
  const present = code === 'SPENT_WITHOUT_APPROVAL' ? 'spent' : against;
  const at = typed.at(
    amountsIn(
      found.map(({ cell }) => cell),
      present,
    ),
  );
  return [{ code, severity: 'warning', ...at, path: [], operands }];
}
