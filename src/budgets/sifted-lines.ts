import { attemptAll } from '../kernel/attempt-each.js';
import type { Found } from '../kernel/codes.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { WHOLE_AND_PARTS } from '../kernel/names.js';
import { undividedIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { cellPhaseName, duplicate, leafName, namesTogether, SAME_CELL } from './line-names.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';
import { type PeriodRule, strangePeriods } from './periods.js';
import { budgetLineShape } from './shapes.js';
import { indexedLines } from './typed-lines.js';

/*
 * Lines with faults, made such that they add up: what a fault is of has no value. What is refused of lines, and where,
 * is said by the ledger and its description; here stands what becomes of it where the caller goes on.
 */

type Line = BudgetLine<string, string, string>;
/** What tells of which cell and phase a line is. */
const PLACE = /* @__PURE__ */ frozen(['fiscalYear', 'partner', 'category', 'phase', 'period'] as const);
type PlaceName = (typeof PLACE)[number];

/** A line that nobody can place: what of its place can be read. */
export interface UnplacedLine {
  readonly index: number;
  readonly known: Partial<Pick<Line, PlaceName>>;
}

/** Lines that add up, with what was found of the ones that did not. */
export interface SiftedLines {
  readonly lines: readonly Line[];
  readonly findings: readonly BudgetFinding[];
  readonly unplaced: readonly UnplacedLine[];
}

/** A line of which at least the place can be read. */
interface Placed {
  readonly index: number;
  readonly line: Line;
  /** What of it cannot be read: its amount alone, or something that may make it another one of its cell. */
  readonly fault: 'amount' | 'line' | null;
}

/** The lines of a cell and phase. */
interface CellLines {
  readonly all: Placed[];
  /** Those that stand, by their items; of each all that have the highest revision. */
  readonly leaves: Map<string, Placed[]>;
  /** Nobody can tell what the cell holds. */
  isBroken: boolean;
}

export function siftedLines(given: readonly Line[], program: Program | undefined, rule: PeriodRule): SiftedLines {
  const { placed, unplaced, findings } = placedLines(given, program);
  const cells = new Map<string, CellLines>();
  const twice = (faulty: readonly Placed[], kind: Label) => {
    const indexes = faulty.map(({ index }) => index).sort((a, b) => a - b);
    const error = duplicate(given, [indexes[0] as number, indexes[1] as number], kind, program);
    findings.push({ ...findingOf<BudgetFinding>(error, []), ...indexedLines(given, indexes) });
  };
  for (const one of placed) {
    const name = cellPhaseName(one.line);
    const cell: CellLines = cells.get(name) ?? { all: [], leaves: new Map(), isBroken: false };
    cells.set(name, cell);
    cell.all.push(one);
    if (one.fault === 'line') cell.isBroken = true;
    else addLeaf(cell.leaves, one, (repeated) => twice(repeated, SAME_CELL));
  }
  for (const cell of cells.values()) {
    const leaves = [...cell.leaves.values()];
    const isSplit = leaves.length > 1 && leaves.some(([first]) => first?.line.item === undefined);
    if (isSplit) twice(leaves.flat(), WHOLE_AND_PARTS);
    else for (const leaf of leaves) if (leaf.length > 1) twice(leaf, SAME_CELL);
    cell.isBroken ||= isSplit;
  }
  breakDoubleCounted([...cells.values()], undividedIn(program), twice);
  const strange = strangePeriods(rule, new Set(placed.map(({ line }) => line.period ?? 'full-year')));
  if (strange !== null) {
    const faulty = placed.filter(({ line }) => strange.periods.has(line.period ?? 'full-year'));
    const indexes = faulty.map(({ index }) => index);
    const found = { code: 'PARTIAL_PERIOD', severity: 'error', path: ['period'], operands: strange.details } as const;
    findings.push({ ...found, ...indexedLines(given, indexes) });
    for (const one of faulty) breakFullYear(cells, one);
  }
  return {
    lines: [...cells.values()].flatMap(linesOf),
    findings: findings.sort((a, b) => (a.index ?? 0) - (b.index ?? 0)),
    unplaced,
  };
}

/** The lines that can be placed, and those that cannot, with all that is wrong with them. */
function placedLines(given: readonly Line[], program: Program | undefined) {
  const described = budgetLineShape(program);
  const [placed, unplaced, findings]: [Placed[], UnplacedLine[], BudgetFinding[]] = [[], [], []];
  for (const [index, line] of given.entries()) {
    const found: Found[] = [];
    attemptAll(found, described, line, ['lines', index]);
    for (const one of found) {
      const path = one.path.slice(2);
      findings.push({ ...one, ...indexedLines(given, [index]), path } as BudgetFinding);
    }
    const faulty = new Set(found.map(({ path }) => path[2]));
    // Of what is no line at all, nothing is known.
    const names = faulty.has(undefined) ? [] : PLACE.filter((name) => !faulty.has(name));
    if (names.length < PLACE.length) unplaced.push({ index, known: partsOf(line, names) });
    else if (found.length === 0) placed.push({ index, line, fault: null });
    else placed.push({ index, line, fault: [...faulty].every((name) => name === 'amount') ? 'amount' : 'line' });
  }
  return { placed, unplaced, findings };
}

const partsOf = (line: Line, names: readonly PlaceName[]): UnplacedLine['known'] =>
  Object.fromEntries(names.flatMap((name) => (line[name] === undefined ? [] : [[name, line[name]]])));

/** Adds a line to those that stand, as the ledger does: a higher revision takes the place of those before. */
function addLeaf(leaves: CellLines['leaves'], one: Placed, repeated: (lines: readonly Placed[]) => void): void {
  const name = leafName(one.line);
  const known = leaves.get(name);
  const [own, other] = [one.line.revision ?? 0, known?.[0]?.line.revision ?? 0];
  if (known === undefined || own > other) {
    if (known !== undefined && known.length > 1) repeated(known);
    leaves.set(name, [one]);
  } else if (own === other) known.push(one);
}

/** Amounts of a partner as a whole beside those of its categories have no value. */
function breakDoubleCounted(
  cells: readonly CellLines[],
  undivided: string | undefined,
  twice: (lines: readonly Placed[], kind: Label) => void,
): void {
  const byPartner = new Map<string, CellLines[]>();
  for (const cell of cells) {
    const { fiscalYear, period, partner, phase } = (cell.all[0] as Placed).line;
    pushTo(byPartner, namesTogether([fiscalYear, period, partner, phase]), cell);
  }
  for (const together of byPartner.values()) {
    const isWhole = ({ all }: CellLines) => all[0]?.line.category === undivided;
    if (!together.some(isWhole) || together.every(isWhole)) continue;
    twice(
      together.flatMap(({ all }) => all),
      WHOLE_AND_PARTS,
    );
    for (const cell of together) cell.isBroken = true;
  }
}

/** An amount of a period that adds to no row leaves the full year of its cell without a value. */
function breakFullYear(cells: Map<string, CellLines>, one: Placed): void {
  const { period: _, ...line } = one.line;
  cells.delete(cellPhaseName(one.line));
  const name = cellPhaseName(line);
  const full: CellLines = cells.get(name) ?? { all: [{ ...one, line }], leaves: new Map(), isBroken: true };
  full.isBroken = true;
  cells.set(name, full);
}

/** What a cell and phase hold: its lines, or one without a value for each of which nobody knows it. */
function linesOf({ all, leaves, isBroken }: CellLines): readonly Line[] {
  if (isBroken) return [unreadable((all[0] as Placed).line, undefined)];
  return [...leaves.values()].flatMap((leaf): Line[] => {
    const [{ line, fault }] = leaf as [Placed];
    return leaf.length > 1 || fault !== null ? [unreadable(line, line.item)] : [line];
  });
}

const unreadable = ({ fiscalYear, period, partner, category, phase }: Line, item: string | undefined): Line => ({
  ...{ fiscalYear, partner, category, phase, amount: { noValue: 'unreadable' } },
  ...(period !== undefined && { period }),
  ...(item !== undefined && { item }),
});
