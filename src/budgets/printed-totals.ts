import type { FiscalYear } from '../calendar/year-form.js';
import type { CheckedFigure } from '../figures/checked-figure.js';
import type { Obstacle } from '../figures/evaluate.js';
import { checkSum, uncheckedSum } from '../figures/printed-sum.js';
import type { Addend, Addends } from '../figures/running-sums.js';
import type { Writable } from '../figures/verdict.js';
import { waysAmong } from '../figures/ways-of-rounding.js';
import { placesOf } from '../kernel/cell-place.js';
import { describe } from '../kernel/check.js';
import type { CellPlace } from '../kernel/codes.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import type { BudgetFinding } from './messages.js';
import { isInOtherUnit } from './other-unit.js';
import { decimalsOfNumber, printedAmount, printedFigure } from './printed-cell.js';
import { type Coverage, summedLines } from './summed-lines.js';
import { type ChosenTotal, doubtsOn } from './taken-for-totals.js';
import { coveragesOf, type Ways } from './total-coverage.js';
import { type Choice, chosenLines } from './total-layouts.js';
import type { SaidTotal, TableWithTotals, TotalPart, TotalRow } from './total-row.js';

/**
 * A total that a table prints, judged against the amounts that it is the total of. It is no line, for its parts would
 * be counted twice. {@link explain} puts it into words.
 *
 * The verdict is that of {@link reconcile}, by the digits as printed: `exact`, `rounding`, `component-rounding` and so
 * on. Where parts have no value, nobody can tell (`not-checkable`), and `missing` counts them. `printed`,
 * `recomputed`, `gap` and `range` are in the `unit` of the rows.
 * @category Budgets
 */
export interface PrintedTotal<P extends string = string, C extends string = string, Y extends string = FiscalYear>
  extends SaidTotal<P, C, Y>,
    Omit<CheckedFigure, 'parts' | 'calculation'> {
  /**
   * The lines that it is held against, by the cells that they stand in: those that agree with what its row says, or of
   * these the ones beside it, where the lines of most totals of its kind stand, as far as they may be added together:
   * no quarter and year to date, no whole and its parts. Lines that do not apply are none of them; there are none where
   * nobody can tell of which it is.
   */
  readonly parts: readonly TotalPart[];
  /** How many of the parts have no value. */
  readonly missing: number;
}

const UNPLACED = /* @__PURE__ */ frozen<Obstacle>({ why: 'part-left-out', reason: { noValue: 'unreadable' } });
const MEASURED_OTHERWISE = /* @__PURE__ */ frozen<Obstacle>({
  why: 'other-unit',
  reason: { noValue: 'not-applicable' },
});
const UNGIVEN = /* @__PURE__ */ frozen<Obstacle>({ why: 'part-left-out', reason: { noValue: 'not-reported' } });

/**
 * Judges the totals of a table.
 *
 * Each is held against all lines that agree with what its row says, and against those beside it, where totals of its
 * kind have theirs; the best agreement counts. A name that only holds the word (`Total Mali`, `Total Force`) is taken
 * for a total, with a warning where it is no sum of others: then its row is doubtful.
 */
export function judgeTotals(table: TableWithTotals): {
  readonly totals: PrintedTotal[];
  readonly findings: BudgetFinding[];
  readonly doubtful: ReadonlySet<number>;
} {
  if (table.totals.length === 0) return { totals: [], findings: [], doubtful: new Set() };
  const { cellAt, amountAt } = printedIn(table);
  const cover = summedLines((one) => amountAt(one.line.amount, one), table.hasLeftOut ? UNPLACED : null);
  const candidatesOf = coveragesOf(table, cover);
  const membersOf = (of: 'fiscalYear' | 'partner' | 'category') =>
    lazily(() => new Set<string>(table.placed.lines.map(({ line }) => line[of])));
  const members = {
    fiscalYear: membersOf('fiscalYear'),
    partner: membersOf('partner'),
    category: membersOf('category'),
  };
  const isUnclear = ({ how: { isUnclear, count } }: TotalRow) =>
    isUnclear || (count !== undefined && count.count !== members[count.of]().size);
  const candidates = table.totals.map((total) => {
    const printed = printedFigure(amountAt(total.amount, total), cellAt(total), table.reading);
    return { total, printed, ...(isUnclear(total) ? UNKNOWN : candidatesOf(total)) };
  });
  const choices = chosenLines(candidates);
  const chosen = candidates.map(({ total, printed, ways, isOfItems }, at) => {
    const isAlone = !isUnclear(total) && ways.every((way) => way.coverages().every((one) => one.count() === 0));
    return { total, printed, ways, isOfItems, ...(choices[at] as Choice), isAlone };
  });
  const ways = lazily(() =>
    waysAmong(
      chosen.flatMap(({ total, printed, coverage }) => {
        const sum = coverage.addends()?.sum;
        if (printed.kind === 'no-value' || sum === undefined || 'why' in sum) return [];
        return [{ key: `${total.index} ${total.column}`, printed, recomputation: sum }];
      }),
    ),
  );
  // What a total says of years that the table does not hold, or leaves out, can only agree without them.
  const isWhole = ({ fiscalYears }: Pick<TotalRow, 'fiscalYears'>) =>
    fiscalYears?.every((year) => members.fiscalYear().has(year)) ?? true;
  const judge = ({ printed, coverage }: ChosenTotal, lack: Obstacle | null) => {
    const addends = coverage.addends();
    return checkSum(printed, lack === null ? addends : lacking(addends, lack), ways);
  };
  const lackOf = ({ how: { isOtherUnit, leavesOut }, ...total }: TotalRow) =>
    isOtherUnit ? MEASURED_OTHERWISE : isWhole(total) && !leavesOut ? null : UNGIVEN;
  const checks = chosen.map((one) => {
    const check = judge(one, lackOf(one.total));
    const isOther = check.verdict === 'inconsistent' && isInOtherUnit(one);
    return isOther ? judge(one, MEASURED_OTHERWISE) : check;
  });
  const doubts = doubtsOn(chosen, checks, isWhole);
  const findings = [...doubts.findings];
  const totals = chosen.map((one, at): PrintedTotal => {
    const { how: _, ...total } = one.total;
    const isDoubtful = doubts.rows.has(total.index);
    const judged = checks[at] as CheckedFigure;
    const lack = !doubts.isOpen(one, judged) ? null : isDoubtful ? UNGIVEN : UNPLACED;
    const { parts, calculation: __, ...check } = lack === null ? judged : uncheckedSum(one.printed, judged.parts, lack);
    const isUnchecked = !isDoubtful && (check.reason === 'stands-alone' || check.reason === 'other-unit');
    const unchecked = isUnchecked ? whyUnchecked(one, check) : null;
    if (unchecked !== null) findings.push(unchecked);
    const reason = check.reason === 'stands-alone' && !one.isAlone ? { reason: 'parts-unclear' as const } : {};
    if (check.verdict === 'inconsistent') findings.push(inconsistent(total, check, one.coverage, table.keyAt));
    return withParts({ ...total, ...check, ...reason, parts: [], missing: parts.missing }, one.coverage);
  });
  return { totals, findings, doubtful: doubts.rows };
}

/** The parts of a total with no more than so many are listed at once. */
const MOST_LISTED = 64;

/** A total with its parts; many of them are listed where they are asked for, since each of many may have all lines. */
function withParts(total: Writable<PrintedTotal>, { count, parts }: Coverage): PrintedTotal {
  if (count() <= MOST_LISTED) {
    total.parts = parts();
    return total;
  }
  return Object.defineProperty(total, 'parts', {
    enumerable: true,
    configurable: true,
    get: parts,
    // Like any other member, it can be overwritten.
    set(value: unknown) {
      Object.defineProperty(this, 'parts', { enumerable: true, configurable: true, writable: true, value });
    },
  });
}

/** Whoever looks at the findings alone learns of it, too, and of the cells that it may be wrong in. */
function inconsistent(
  { index, column, text, at }: Pick<PrintedTotal, 'index' | 'column' | 'text' | 'at'>,
  { printed, recomputed }: Pick<PrintedTotal, 'printed' | 'recomputed'>,
  { partAt }: Coverage,
  keyAt: TableWithTotals['keyAt'],
): BudgetFinding {
  const [own, sum] = [printed, recomputed].map((value) => (isReported(value) ? value.toFixed() : ''));
  const operands = { received: describe(text), printed: own as string, recomputed: sum as string };
  const cells: { readonly at: CellPlace }[] = [{ at }];
  for (let part = partAt(0); part !== undefined && cells.length <= MOST_LISTED; part = partAt(cells.length - 1)) {
    const key = keyAt(part.index);
    cells.push({ at: { row: part.index, column: part.column, ...(key !== undefined && { key }) } });
  }
  return { code: 'INCONSISTENT_TOTAL', severity: 'warning', index, ...placesOf(cells), path: [column], operands };
}

/** Why a total is held against nothing, and what would settle it. */
function whyUnchecked(
  { total, ways, why, isAlone }: ChosenTotal,
  check: Pick<CheckedFigure, 'reason'>,
): BudgetFinding | null {
  // Of a row that cannot be read, its refusal says why.
  if (isAlone || total.how.isMisread) return null;
  const { index, column, text, how } = total;
  const isOther = check.reason === 'other-unit';
  const unclear = ways.length === 0 ? 'unclear-name' : 'several-kinds';
  const reason = isOther ? 'other-unit' : how.isCrossing ? 'crossing' : (why ?? unclear);
  const severity = why === null && !isOther ? 'info' : 'warning';
  return { code: 'UNCHECKED_TOTAL', severity, index, path: [column], operands: { reason, received: describe(text) } };
}

/** Nobody can tell of what a total is. */
const UNKNOWN: Ways<Coverage> = /* @__PURE__ */ frozen<Ways<Coverage>>({
  ways: [],
  kind: '',
  isHead: false,
  isOfItems: false,
});

const lacking = (addends: Addends | null, lack: Obstacle): Addends | null =>
  addends && { ...addends, lack: addends.lack ?? lack };

interface Cell {
  readonly index: number;
  readonly column: string;
}
type AmountAt = (amount: Reported<string | number>, at: Cell) => Addend | NoValue;

/** The amounts of a table as they are printed. */
function printedIn({ rows, reading }: TableWithTotals) {
  const cellAt = ({ index, column }: Cell): unknown =>
    (rows[index] as Readonly<Record<string, unknown>> | undefined)?.[column];
  const finest = new Map<string, number>();
  const decimalsOf = (column: string) => () => {
    const known = finest.get(column);
    if (known !== undefined) return known;
    const numbers = rows.map((_, index) => cellAt({ index, column })).filter((cell) => Number.isFinite(cell));
    const most = numbers.reduce((before: number, cell) => Math.max(before, decimalsOfNumber(cell as number)), 0);
    finest.set(column, most);
    return most;
  };
  const amountAt: AmountAt = (amount, { index, column }) => {
    const place = { cell: cellAt({ index, column }), row: rows[index], column };
    return printedAmount(amount, place, decimalsOf(column), reading);
  };
  return { cellAt, amountAt };
}
