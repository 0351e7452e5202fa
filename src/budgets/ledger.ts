import { type FiscalYear, fiscalYearAt } from '../calendar/fiscal-year.js';
import {
  invalidArgument,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import { type Decimal, decimalAt, divideRounded, exactly, sumExactly } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { isNoValue, type NoValue, type Reported } from '../kernel/no-value.js';
import { commonReason, type Total } from '../kernel/total.js';
import {
  BUDGET_PHASES,
  type BudgetLine,
  type BudgetPhase,
  type BudgetScheme,
  isExactToCent,
  UNDIVIDED,
} from './model.js';

/** A cell of the budget: where an amount belongs, whatever its phase. */
export interface LedgerCell {
  readonly fiscalYear: FiscalYear;
  readonly partner: string;
  readonly category: string;
  /** Its place in order of each dimension: the year, and where the scheme lists partner and category. */
  readonly rank: Readonly<Record<'fiscalYear' | 'partner' | 'category', number>>;
  readonly sums: ReadonlyMap<BudgetPhase, PhaseSum>;
}

/** The amounts of one cell and phase, added up. */
export interface PhaseSum {
  /** Whole cents, exact; emptied into `carried` before it could pass 2⁵³. */
  cents: number;
  /** What no longer fits in cents, or is finer than a cent. */
  carried: Decimal | null;
  parts: number;
  missing: number;
  /** The first part that is said not to apply; it is no part of the sum. */
  notApplicable: NoValue | null;
  /** Why the missing parts have no value. */
  reason: NoValue | null;
  /** Items seen, so that none is counted twice; `null` until an item is named. */
  items: Set<string> | null;
  /** An amount without an item has been seen. */
  whole: boolean;
}

/**
 * Checks budget lines and adds them up by cell and phase, exactly.
 *
 * Only leaves are added: a cell, phase and item may be given once, or again with a higher revision.
 */
export function ledgerOf(lines: readonly BudgetLine<string, string>[], scheme: BudgetScheme): readonly LedgerCell[] {
  const given = requireArray(lines, ['lines'], 'an array of budget lines') as readonly BudgetLine<string, string>[];
  const cells: CellIndex = new Map();
  const ranks = { partner: ranksOf(scheme.partners), category: ranksOf(scheme.categories) };
  const standing = highestRevisions(given);
  const count = standing?.length ?? given.length;
  for (let position = 0; position < count; position++) {
    const index = standing?.[position] ?? position;
    const line = given[index] as BudgetLine<string, string>;
    // A cell that is found was checked when it was made; only a new one needs checking.
    const cell =
      cells.get(line?.fiscalYear)?.get(line.partner)?.get(line.category) ?? newCell(cells, line, ranks, index);
    const sum = cell.sums.get(line.phase) ?? newSum(cell, line.phase, index);
    if (!claim(sum, line.item, index)) {
      throw duplicate(`${cell.fiscalYear} ${cell.partner} ${cell.category} ${line.phase}`, line.item, ['lines', index]);
    }
    addTo(sum, line.amount, index);
  }
  const found = [...cells.values()]
    .flatMap((partners) => [...partners.values()])
    .flatMap((categories) => [...categories.values()]);
  refuseDoubleCounting(found);
  return found.sort(
    ({ rank: a }, { rank: b }) => a.fiscalYear - b.fiscalYear || a.partner - b.partner || a.category - b.category,
  );
}

/** The place of each name in its list, so that one of many is found at once. */
type Ranks = ReadonlyMap<string, number>;

const ranksOf = (items: Readonly<Record<string, unknown>>): Ranks =>
  new Map(Object.keys(items).map((name, index) => [name, index]));

/** Cells by fiscal year, partner and category. */
type CellIndex = Map<string, Map<string, Map<string, GrowingCell>>>;

interface GrowingCell extends LedgerCell {
  readonly sums: Map<BudgetPhase, PhaseSum>;
}

function newCell(
  cells: CellIndex,
  given: unknown,
  ranks: Readonly<Record<'partner' | 'category', Ranks>>,
  index: number,
): GrowingCell {
  const path: Path = ['lines', index];
  const line = requireObject(given as BudgetLine<string, string>, path, 'a budget line');
  const fiscalYear = fiscalYearAt(line.fiscalYear, [...path, 'fiscalYear']);
  const rankIn = (of: Ranks, name: unknown, kind: string, at: Path): number =>
    of.get(name as string) ?? (of.get(requireOneOf(name, [...of.keys()], kind, at)) as number);
  const { partner, category } = line;
  const rank = {
    fiscalYear: Number(fiscalYear.slice(0, 4)),
    partner: rankIn(ranks.partner, partner, 'a partner', [...path, 'partner']),
    category: rankIn(ranks.category, category, 'a cost category', [...path, 'category']),
  };
  const cell = { fiscalYear, partner, category, rank, sums: new Map<BudgetPhase, PhaseSum>() };
  const partners = cells.get(fiscalYear) ?? new Map<string, Map<string, GrowingCell>>();
  const categories = partners.get(partner) ?? new Map<string, GrowingCell>();
  cells.set(fiscalYear, partners.set(partner, categories.set(category, cell)));
  return cell;
}

function newSum(cell: GrowingCell, given: unknown, index: number): PhaseSum {
  const phase = requireOneOf(given, BUDGET_PHASES, 'a phase', ['lines', index, 'phase']);
  const sum = emptySum();
  cell.sums.set(phase, sum);
  return sum;
}

/** An amount for a partner as a whole does not go beside amounts by category of the same year and phase: they would be counted twice. */
function refuseDoubleCounting(cells: readonly LedgerCell[]): void {
  const divided = new Map<string, LedgerCell>();
  for (const cell of cells) {
    if (cell.category === UNDIVIDED) continue;
    for (const phase of cell.sums.keys()) divided.set(`${cell.fiscalYear} ${cell.partner} ${phase}`, cell);
  }
  for (const { category, fiscalYear, partner, sums } of cells) {
    if (category !== UNDIVIDED) continue;
    for (const phase of sums.keys()) {
      const name = `${fiscalYear} ${partner} ${phase}`;
      const part = divided.get(name);
      if (part !== undefined)
        throw duplicate(`${name}, both as a whole and as ${part.category},`, undefined, ['lines']);
    }
  }
}

/** The indexes of the lines that stand, where revisions are declared: the highest of each leaf; `null` where none are. */
function highestRevisions(lines: readonly BudgetLine<string, string>[]): readonly number[] | null {
  if (!lines.some((line) => line?.revision !== undefined)) return null;
  const highest = new Map<string, { index: number; revision: number }>();
  for (const [index, given] of lines.entries()) {
    const path: Path = ['lines', index];
    const line = requireObject(given, path, 'a budget line');
    const bounds = { minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
    const revision = requireInteger(line.revision ?? 0, [...path, 'revision'], bounds);
    if (line.item !== undefined) itemAt(line.item, index);
    const name = leafName(line);
    const known = highest.get(name);
    if (known !== undefined && known.revision === revision) throw duplicate(name, undefined, path);
    if (known === undefined || known.revision < revision) highest.set(name, { index, revision });
  }
  return [...highest.values()].map(({ index }) => index).sort((a, b) => a - b);
}

/** Names a leaf for comparison; a part of the wrong type is refused later, where each line is checked. */
export function leafName({ fiscalYear, partner, category, phase, item }: Partial<BudgetLine<string, string>>): string {
  return JSON.stringify(
    [fiscalYear, partner, category, phase, item].map((part) => (typeof part === 'string' ? part : null)),
  );
}

function duplicate(cell: string, item: unknown, path: Path): CpaIppError<'DUPLICATE'> {
  const received = typeof item === 'string' ? `${cell} (${item})` : cell;
  return new CpaIppError(
    'DUPLICATE',
    `${received} is given twice; declare a revision if the later one supersedes it`,
    path,
    {
      kind: 'a budget cell',
      received,
    },
  );
}

const emptySum = (): PhaseSum => ({
  cents: 0,
  carried: null,
  parts: 0,
  missing: 0,
  notApplicable: null,
  reason: null,
  items: null,
  whole: false,
});

/**
 * Takes the place of an item in a cell and phase; `false` where it is taken. An amount without an item is the whole of its cell, so it goes neither with
 * another one nor with items.
 */
function claim(sum: PhaseSum, item: unknown, index: number): boolean {
  if (sum.whole) return false;
  if (item === undefined) {
    sum.whole = true;
    return sum.items === null;
  }
  sum.items ??= new Set();
  const before = sum.items.size;
  sum.items.add(itemAt(item, index));
  return sum.items.size > before;
}

const itemAt = (item: unknown, index: number): string =>
  requireString(item, ['lines', index, 'item'], 'the name of an item');

function addTo(sum: PhaseSum, amount: unknown, index: number): void {
  const cents =
    typeof amount === 'string' ? centsOfText(amount) : typeof amount === 'number' ? centsOfNumber(amount) : Number.NaN;
  if (!Number.isNaN(cents)) {
    sum.parts += 1;
    if (!Number.isSafeInteger(sum.cents + cents)) carry(sum, exactly(0));
    sum.cents += cents;
    return;
  }
  if (isNoValue(amount)) {
    if (amount.noValue === 'not-applicable') sum.notApplicable ??= amount;
    else {
      sum.reason = sum.reason === null ? amount : commonReason([sum.reason, amount]);
      sum.parts += 1;
      sum.missing += 1;
    }
    return;
  }
  const path: Path = ['lines', index, 'amount'];
  if (typeof amount !== 'string' && typeof amount !== 'number')
    throw invalidArgument(amount, 'an amount in dollars, or a reason why there is none', path);
  const exact = decimalAt(amount, path);
  if (typeof amount === 'number' && !isExactToCent(amount)) {
    const limit = 'the cent';
    throw new CpaIppError('INEXACT_NUMBER', `${amount} is not exact to ${limit}; give it as text`, path, {
      received: String(amount),
      limit,
    });
  }
  carry(sum, exact);
  sum.parts += 1;
}

function carry(sum: PhaseSum, amount: Decimal): void {
  const cents = divideRounded(sum.cents, 100);
  sum.carried = sumExactly([sum.carried ?? exactly(0), cents, amount]);
  sum.cents = 0;
}

/** Whole cents of plain decimal text, read digit by digit; NaN for anything finer, longer or otherwise written, which takes the exact path. */
function centsOfText(text: string): number {
  let index = text.charCodeAt(0) === 45 ? 1 : 0;
  const start = index;
  let value = 0;
  let decimals = -1;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === 46 && decimals < 0) decimals = 0;
    else if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      if (decimals >= 0) decimals += 1;
    } else return Number.NaN;
  }
  if (index === start || text.length > 16 || decimals === 0 || decimals > 2 || text.charCodeAt(start) === 46)
    return Number.NaN;
  const cents = decimals < 0 ? value * 100 : decimals === 1 ? value * 10 : value;
  if (!Number.isSafeInteger(cents)) return Number.NaN;
  return start === 1 && cents !== 0 ? -cents : cents;
}

/** Whole cents of a number; NaN for one that is finer or too great for them, which takes the exact path. */
function centsOfNumber(amount: number): number {
  const cents = Math.round(amount * 100);
  return Number.isSafeInteger(cents) && isExactToCent(amount) ? cents + 0 : Number.NaN;
}

/** What the parts of one cell and phase add up to. `undefined`, no line at all, is one part that is not reported. */
export function phaseTotal(sum: PhaseSum | undefined): Total {
  if (sum === undefined) return { value: { noValue: 'not-reported' }, parts: 1, missing: 1 };
  return { value: sumValue(sum), parts: sum.parts, missing: sum.missing };
}

function sumValue(sum: PhaseSum): Reported<Decimal> {
  if (sum.parts === sum.missing) return sum.reason ?? sum.notApplicable ?? { noValue: 'not-reported' };
  const cents = divideRounded(sum.cents, 100);
  return sum.carried === null ? cents : sumExactly([sum.carried, cents]);
}
