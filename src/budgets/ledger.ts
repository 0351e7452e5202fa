import { type FiscalYear, fiscalYearAt } from '../calendar/year-form.js';
import { requireArray, requireOneOf, requirePlain } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import type { AnyShape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { WHOLE_AND_PARTS } from '../kernel/names.js';
import { sourceShape } from '../kernel/record.js';
import { COST_CATEGORY, PARTNER } from '../program/names.js';
import { categoriesOf, partnersOf, startMonthIn, undividedIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { APPROVAL_BASES } from './funding.js';
import { addTo, claim, emptySum, type PhaseSum } from './ledger-cents.js';
import { BUDGET_PERIODS, BUDGET_PHASES, type BudgetLine, type BudgetPeriod, type BudgetPhase } from './model.js';
import { BUDGET_LINE, PHASE } from './names.js';
import { budgetLineShape, itemShape, notesShape, periodShape, revisionShape } from './shapes.js';

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
}

/** A side that is given by category, over how many of those that its partner may have. */
export interface PartOfWhole {
  readonly side: Label;
  readonly given: number;
  readonly all: number;
}

/**
 * Checks budget lines and adds them up by cell and phase, exactly.
 *
 * Only leaves are added: a cell, phase and item may be given once, or again with a higher revision.
 */
export function ledgerOf(
  lines: readonly BudgetLine<string, string, string>[],
  program: Program | undefined,
): readonly LedgerCell[] {
  const given = requireArray(lines, ['lines'], {
    en: 'an array of budget lines',
    fr: 'un tableau de lignes budgétaires',
  }) as readonly BudgetLine<string, string, string>[];
  const cells: CellIndex = new Map();
  const cellsByPeriod = new Map<BudgetPeriod, CellIndex>();
  const names = {
    startMonth: startMonthIn(program),
    partner: ranksOf(partnersOf(program)),
    category: ranksOf(categoriesOf(program)),
  };
  const described = budgetLineShape(program);
  const standing = highestRevisions(given, described);
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
      throw duplicate(cellText(line), line.item, ['lines', index], isSplit ? WHOLE_AND_PARTS : SAME_CELL);
    }
    addTo(sum, line.amount, index);
  }
  const found = [cells, ...cellsByPeriod.values()]
    .flatMap((years) => [...years.values()])
    .flatMap((partners) => [...partners.values()])
    .flatMap((categories) => [...categories.values()]);
  refuseDoubleCounting(found, undividedIn(program));
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
type Ranks = ReadonlyMap<string, number>;

const ranksOf = (items: Readonly<Record<string, unknown>>): Ranks =>
  new Map(Object.keys(items).map((name, index) => [name, index]));

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
  const rankIn = (of: Ranks, name: unknown, kind: Label, field: 'partner' | 'category', list: string): number =>
    of.get(name as string) ?? (of.get(requireOneOf(name, [...of.keys()], kind, [...path, field], list)) as number);
  const { partner, category } = line;
  const period: LedgerCell['period'] = line.period ?? 'full-year';
  const rank = {
    fiscalYear: Number(fiscalYear.slice(0, 4)),
    period: period === 'full-year' ? BUDGET_PERIODS.length : BUDGET_PERIODS.indexOf(period),
    partner: rankIn(ranks.partner, partner, PARTNER, 'partner', 'partners'),
    category: rankIn(ranks.category, category, COST_CATEGORY, 'category', 'categories'),
  };
  const cell = { fiscalYear, period, partner, category, rank, sums: new Map<BudgetPhase, PhaseSum>() };
  const partners = cells.get(fiscalYear) ?? new Map<string, Map<string, GrowingCell>>();
  const categories = partners.get(partner) ?? new Map<string, GrowingCell>();
  cells.set(fiscalYear, partners.set(partner, categories.set(category, cell)));
  return cell;
}

function newSum(cell: GrowingCell, given: unknown, index: number): PhaseSum {
  const phase = requireOneOf(given, BUDGET_PHASES, PHASE, ['lines', index, 'phase']);
  const sum = emptySum();
  cell.sums.set(phase, sum);
  return sum;
}

/**
 * An amount for a partner as a whole does not go beside amounts by category of the same year and phase: they would be
 * counted twice.
 */
function refuseDoubleCounting(cells: readonly LedgerCell[], undivided: string | undefined): void {
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
      if (part !== undefined)
        throw duplicate(`${name} ${undivided}, ${part.category}`, undefined, ['lines'], WHOLE_AND_PARTS);
    }
  }
}

/**
 * The indexes of the lines that stand, where revisions are declared: the highest of each leaf; `null` where none are.
 */
function highestRevisions(
  lines: readonly BudgetLine<string, string, string>[],
  described: AnyShape,
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
    if (known !== undefined && known.revision === revision) throw duplicate(cellText(line), line.item, path, SAME_CELL);
    if (known === undefined || known.revision < revision) highest.set(name, { index, revision });
    // What is superseded is not summed, and not read again.
    if (known !== undefined) {
      const superseded = known.revision < revision ? known.index : index;
      described.read(lines[superseded], ['lines', superseded]);
    }
  }
  return [...highest.values()].map(({ index }) => index).sort((a, b) => a - b);
}

/** Names a leaf for comparison; a part of the wrong type is refused later, where each line is checked. */
export const leafName = (line: Partial<BudgetLine<string, string, string>>): string =>
  namesTogether([line.fiscalYear, line.period, line.partner, line.category, line.phase, line.item]);

/** Names strung together with their lengths, so that no two lists of them come out alike, whatever is in them. */
export function namesTogether(names: readonly unknown[]): string {
  let text = '';
  for (const name of names) text += typeof name === 'string' ? `${name.length}:${name}` : '-';
  return text;
}

/** The year that an amount is of, and the part of it. */
export const yearText = ({
  fiscalYear,
  period,
}: {
  readonly fiscalYear: string;
  readonly period?: LedgerCell['period'];
}): string => (period === undefined || period === 'full-year' ? fiscalYear : `${fiscalYear} ${period}`);

/** The ids of a cell, for the operands of findings. */
export const cellNames = ({ fiscalYear, period, partner, category }: CellIds) => ({
  fiscalYear,
  ...(period === undefined || period === 'full-year' ? {} : { period }),
  partner,
  category,
});
type CellIds = Pick<BudgetLine<string, string, string>, 'fiscalYear' | 'partner' | 'category'> &
  Partial<Pick<LedgerCell, 'period'>>;

/** A cell and phase, for people. */
export const cellText = (line: BudgetLine<string, string, string>): string =>
  `${yearText(line)} ${line.partner} ${line.category} ${line.phase}`;

const SAME_CELL: Label = /* @__PURE__ */ frozen({
  en: 'a budget cell; a revision says which one stands',
  fr: 'une cellule du budget; une révision dit laquelle vaut',
});

function duplicate(cell: string, item: unknown, path: Path, kind: Label): CodedError {
  return fault(DUPLICATE, path, { kind, received: typeof item === 'string' ? `${cell} (${item})` : cell });
}
