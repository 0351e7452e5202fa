import { type FiscalYear, fiscalYearAt } from '../calendar/year-form.js';
import { isPlace, placeOf } from '../kernel/cell-place.js';
import { requireArray, requireOneOf, requirePlain } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { isCodedError, typedAt } from '../kernel/errors.js';
import type { AnyShape } from '../kernel/form.js';
import type { Label } from '../kernel/label.js';
import { WHOLE_AND_PARTS } from '../kernel/names.js';
import { sourceShape } from '../kernel/record.js';
import { nearestIds } from '../program/named-ids.js';
import { COST_CATEGORY, PARTNER } from '../program/names.js';
import { categoriesOf, partnersOf, startMonthIn, undividedIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { APPROVAL_BASES } from './funding.js';
import { addTo, claim, emptySum, type PhaseSum } from './ledger-cents.js';
import { cellNames, cellPhaseName, duplicate, leafName, SAME_CELL, yearText } from './line-names.js';
import { BUDGET_PERIODS, BUDGET_PHASES, type BudgetLine, type BudgetPeriod, type BudgetPhase } from './model.js';
import { BUDGET_LINE, PHASE } from './names.js';
import { budgetLineShape, itemShape, nearestPhases, notesShape, periodShape, revisionShape } from './shapes.js';

/** A cell of the budget: where an amount belongs, whatever its phase. */
export interface LedgerCell {
  readonly fiscalYear: FiscalYear;
  readonly period: BudgetPeriod | 'full-year';
  readonly partner: string;
  readonly category: string;
  /** Its place in order of each dimension: the year, and where partner, category and period are listed. */
  readonly rank: Readonly<Record<'fiscalYear' | 'period' | 'partner' | 'category', number>>;
  readonly sums: ReadonlyMap<BudgetPhase, PhaseSum>;
  /** Where a side of a comparison was added up to the whole of a partner over some of its categories only. */
  readonly partly?: PartOfWhole;
  /** The cells that it was joined of, if it was. */
  readonly joined?: readonly Omit<LedgerCell, 'sums'>[];
}

/** A side that is given by category, over how many of those that its partner may have. */
export interface PartOfWhole {
  readonly side: Label;
  readonly given: number;
  readonly all: number;
  /** The amounts that were added up. */
  readonly of: readonly CellPhase[];
}

/** A cell and phase of the budget, by its names. */
export type CellPhase = Pick<LedgerCell, 'fiscalYear' | 'period' | 'partner' | 'category'> & {
  readonly phase: BudgetPhase;
};

/** Requires a list of lines, which are not looked at. */
export const requireLines = (lines: unknown): readonly BudgetLine<string, string, string>[] =>
  requireArray(lines, ['lines'], {
    en: 'an array of budget lines',
    fr: 'un tableau de lignes budgétaires',
  }) as readonly BudgetLine<string, string, string>[];

/**
 * Checks budget lines and adds them up by cell and phase, exactly.
 *
 * Only leaves are added: a cell, phase and item may be given once, or again with a higher revision. What is refused
 * of a line says where it was typed, if the line knows that.
 * @param areSifted - Whether amounts of a partner as a whole that stand beside those of its categories have no value.
 */
export function ledgerOf(
  lines: readonly BudgetLine<string, string, string>[],
  program: Program | undefined,
  areSifted = false,
): readonly LedgerCell[] {
  const given = requireLines(lines);
  try {
    return addedUp(given, program, areSifted);
  } catch (error) {
    const [, index] = isCodedError(error) ? error.path : [];
    throw isCodedError(error) && typeof index === 'number' ? typedAt(error, placeOf(given[index])) : error;
  }
}

function addedUp(
  given: readonly BudgetLine<string, string, string>[],
  program: Program | undefined,
  areSifted: boolean,
): readonly LedgerCell[] {
  const cells: CellIndex = new Map();
  const cellsByPeriod = new Map<BudgetPeriod, CellIndex>();
  const names = {
    startMonth: startMonthIn(program),
    partner: ranksOf(partnersOf(program), 'partners'),
    category: ranksOf(categoriesOf(program), 'categories'),
  };
  const described = budgetLineShape(program);
  const standing = highestRevisions(given, described, program);
  const count = standing?.length ?? given.length;
  for (let position = 0; position < count; position++) {
    const index = standing?.[position] ?? position;
    const line = given[index] as BudgetLine<string, string, string>;
    // A misspelt name says more than what then lacks.
    if (!isPlain(line, index)) described.read(line, ['lines', index]);
    const period = line?.period;
    const known = period === undefined ? cells : indexOf(cellsByPeriod, period, index);
    // A cell that is found was checked when it was made; only a new one needs checking.
    const cell =
      known.get(line?.fiscalYear)?.get(line.partner)?.get(line.category) ?? newCell(known, line, names, index);
    const sum = cell.sums.get(line.phase) ?? newSum(cell, line.phase, index);
    if (!claim(sum, line.item, index)) {
      const isSplit = sum.whole && (line.item !== undefined || sum.items !== null);
      const isOther = (at: number) =>
        cellPhaseName(given[at] ?? {}) === cellPhaseName(line) && (isSplit || given[at]?.item === line.item);
      const first = standing?.find(isOther) ?? given.findIndex((_, at) => isOther(at));
      throw duplicate(given, [first, index], isSplit ? WHOLE_AND_PARTS : SAME_CELL, program);
    }
    addTo(sum, line.amount, index);
  }
  const found = [cells, ...cellsByPeriod.values()]
    .flatMap((years) => [...years.values()])
    .flatMap((partners) => [...partners.values()])
    .flatMap((categories) => [...categories.values()]);
  if (!areSifted) refuseDoubleCounting(found, given, program);
  return found.sort(
    ({ rank: a }, { rank: b }) =>
      a.fiscalYear - b.fiscalYear || a.period - b.period || a.partner - b.partner || a.category - b.category,
  );
}

/** Whether what a line holds beside what is summed is what a line may hold. */
function isPlain(line: BudgetLine<string, string, string>, index: number): boolean {
  if (typeof line !== 'object') return false;
  for (const name in line) {
    switch (name) {
      case 'fiscalYear':
      case 'partner':
      case 'category':
      case 'phase':
      case 'amount':
      case 'period':
      case 'item':
      case 'revision':
        break;
      case 'basis':
        if (line.basis !== undefined && !APPROVAL_BASES.includes(line.basis)) return false;
        break;
      case 'at':
        if (line.at !== undefined && !isPlace(line.at)) return false;
        break;
      case 'notes':
        if (line.notes !== undefined) notesShape.read(line.notes, ['lines', index, 'notes']);
        break;
      case 'source':
        if (line.source !== undefined) sourceShape.read(line.source, ['lines', index, 'source']);
        break;
      default:
        return false;
    }
  }
  return true;
}

/** The place of each name in its list, so that one of many is found at once. */
interface Ranks {
  readonly ranks: ReadonlyMap<string, number>;
  readonly items: Parameters<typeof nearestIds>[0];
  /** The list of the program. */
  readonly list: 'partners' | 'categories';
}

const ranksOf = (items: Ranks['items'], list: Ranks['list']): Ranks => ({
  ranks: new Map(Object.keys(items).map((name, index) => [name, index])),
  items,
  list,
});

/** Cells by fiscal year, partner and category. */
type CellIndex = Map<string, Map<string, Map<string, GrowingCell>>>;

/** The cells of a part of the year. */
function indexOf(byPeriod: Map<BudgetPeriod, CellIndex>, given: BudgetPeriod, index: number): CellIndex {
  const known = byPeriod.get(given);
  if (known !== undefined) return known;
  const made: CellIndex = new Map();
  byPeriod.set(periodShape.read(given, ['lines', index, 'period']), made);
  return made;
}

interface GrowingCell extends LedgerCell {
  readonly sums: Map<BudgetPhase, PhaseSum>;
}

function newCell(
  cells: CellIndex,
  given: unknown,
  { startMonth, ...ranks }: Readonly<Record<'partner' | 'category', Ranks>> & { readonly startMonth: number },
  index: number,
): GrowingCell {
  const path: Path = ['lines', index];
  const line = requirePlain(given as BudgetLine<string, string, string>, path, BUDGET_LINE);
  const fiscalYear = fiscalYearAt(line.fiscalYear, [...path, 'fiscalYear'], startMonth);
  const rankIn = (of: Ranks, name: unknown, kind: Label, field: 'partner' | 'category'): number =>
    of.ranks.get(name as string) ??
    (of.ranks.get(
      requireOneOf(name, [...of.ranks.keys()], kind, [...path, field], of.list, nearestIds(of.items)),
    ) as number);
  const { partner, category } = line;
  const period: LedgerCell['period'] = line.period ?? 'full-year';
  const rank = {
    fiscalYear: Number(fiscalYear.slice(0, 4)),
    period: period === 'full-year' ? BUDGET_PERIODS.length : BUDGET_PERIODS.indexOf(period),
    partner: rankIn(ranks.partner, partner, PARTNER, 'partner'),
    category: rankIn(ranks.category, category, COST_CATEGORY, 'category'),
  };
  const cell = { fiscalYear, period, partner, category, rank, sums: new Map<BudgetPhase, PhaseSum>() };
  const partners = cells.get(fiscalYear) ?? new Map<string, Map<string, GrowingCell>>();
  const categories = partners.get(partner) ?? new Map<string, GrowingCell>();
  cells.set(fiscalYear, partners.set(partner, categories.set(category, cell)));
  return cell;
}

function newSum(cell: GrowingCell, given: unknown, index: number): PhaseSum {
  const phase = requireOneOf(given, BUDGET_PHASES, PHASE, ['lines', index, 'phase'], undefined, nearestPhases);
  const sum = emptySum();
  cell.sums.set(phase, sum);
  return sum;
}

/**
 * An amount for a partner as a whole does not go beside amounts by category of the same year and phase: they would be
 * counted twice.
 */
function refuseDoubleCounting(
  cells: readonly LedgerCell[],
  lines: readonly BudgetLine<string, string, string>[],
  program: Program | undefined,
): void {
  const undivided = undividedIn(program);
  const divided = new Map<string, LedgerCell>();
  for (const cell of cells) {
    if (cell.category === undivided) continue;
    for (const phase of cell.sums.keys()) divided.set(`${yearText(cell)} ${cell.partner} ${phase}`, cell);
  }
  for (const cell of cells) {
    if (cell.category !== undivided) continue;
    for (const phase of cell.sums.keys()) {
      const name = `${yearText(cell)} ${cell.partner} ${phase}`;
      const part = divided.get(name);
      if (part === undefined) continue;
      const indexOf = (one: LedgerCell) => {
        const wanted = cellPhaseName({ ...cellNames(one), phase });
        return lines.findIndex((line) => cellPhaseName(line) === wanted);
      };
      const [first, second] = [indexOf(cell), indexOf(part)].sort((a, b) => a - b) as [number, number];
      throw duplicate(lines, [first, second], WHOLE_AND_PARTS, program, `${name} ${undivided}, ${part.category}`);
    }
  }
}

/**
 * The indexes of the lines that stand, where revisions are declared: the highest of each leaf; `null` where none are.
 */
function highestRevisions(
  lines: readonly BudgetLine<string, string, string>[],
  described: AnyShape,
  program: Program | undefined,
): readonly number[] | null {
  if (!lines.some((line) => line?.revision !== undefined)) return null;
  const highest = new Map<string, { index: number; revision: number }>();
  for (const [index, given] of lines.entries()) {
    const path: Path = ['lines', index];
    const line = requirePlain(given, path, BUDGET_LINE);
    const revision = line.revision === undefined ? 0 : revisionShape.read(line.revision, [...path, 'revision']);
    if (line.item !== undefined) itemShape.read(line.item, [...path, 'item']);
    const name = leafName(line);
    const known = highest.get(name);
    if (known !== undefined && known.revision === revision)
      throw duplicate(lines, [known.index, index], SAME_CELL, program);
    if (known === undefined || known.revision < revision) highest.set(name, { index, revision });
    // What is superseded is not summed, and not read again.
    if (known !== undefined) {
      const superseded = known.revision < revision ? known.index : index;
      described.read(lines[superseded], ['lines', superseded]);
    }
  }
  return [...highest.values()].map(({ index }) => index).sort((a, b) => a - b);
}
