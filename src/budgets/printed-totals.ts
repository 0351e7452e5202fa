import type { FiscalYear } from '../calendar/fiscal-year.js';
import { type Decimal, exactly, multiplyExactly, sumExactly } from '../exact/decimal.js';
import { frozen } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import type { Reported } from '../kernel/no-value.js';
import { pattern } from '../kernel/pattern.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine, BudgetPhase } from './model.js';

/**
 * A total that a table prints: an amount that other rows add up to. It is no line, for its parts would be counted
 * twice.
 * @category Budgets
 */
export interface PrintedTotal<P extends string = string, C extends string = string> {
  /** Index of the row. */
  readonly index: number;
  /** The column that the amount stands in. */
  readonly column: string;
  /** The dimension whose cell says that this is a total. */
  readonly over: 'fiscalYear' | 'partner' | 'category' | 'item';
  /** What that cell says, such as `Total ($M)`. */
  readonly text: string;
  /** Dollars, as decimal text; or the reason why there is none. */
  readonly amount: Reported<string>;
  /** What the total is of, as far as the row says it. */
  readonly fiscalYear?: FiscalYear;
  readonly partner?: P;
  readonly category?: C;
  readonly phase?: BudgetPhase;
  readonly item?: string;
}

// The word anywhere in a text, in English and French; 'ensemble' only where it is the whole text, or what the whole is
// of follows.
const TOTAL = /* @__PURE__ */ pattern(
  "(?<!\\p{Letter})(?:sub|sous|grand)?tota(?:l|ls|ux|le|les)(?!\\p{Letter})|^(?:l['’])?ensemble(?:$| ?\\(| (?:des|du|de la|de l['’]|de tous|de toutes) ?)",
  'iu',
);
const WORD = /* @__PURE__ */ pattern('\\p{Letter}+', 'gu');
/** What any such name has in it: looked for first, since most texts have not. */
const LETTERS = /tota|ensemble/i;
/** No name of a total is longer. */
const LONGEST = 200;

/** Words of which the name of a total may be made, and nothing that could be summed is. */
const PLAIN_WORDS = /* @__PURE__ */ frozen([
  /^(?:(?:sub|sous|grand)?tota(?:l|ls|ux|le|les)|sub|sous|grands?|overall|g[ée]n[ée]ra(?:l|le|ux)|partial|partiel(?:s|le|les)?|global|globales?|globaux|ensemble)$/u,
  /^(?:all|tous|toutes|and|et|of|for|by|the|des?|du|la|les?|l|d|par|pour|missions?|programs?|programmes?|partners?|partenaires?|categor(?:y|ies)|catégories?)$/u,
  /^(?:items?|postes?|costs?|coûts?|spending|expenditures|dépenses|budget|approved|approuvée?s?|actual|réel(?:s|le|les)?|planned|prévue?s?|amounts?|montants?)$/u,
  /^(?:fiscal|years?|exercices?|fy|cad|m|k|millions?|dollars|sums?|sommes?)$/u,
] as const);

/** Whether a text names a sum of other rows. */
export const isTotal = (text: string): boolean =>
  text.length <= LONGEST && LETTERS.test(text) && TOTAL().test(text.trim());

/** Whether a text that names a total says nothing else: `Total, all missions` says no more, `Total Mali` does. */
export function isPlainTotal(text: string): boolean {
  if (!isTotal(text)) return false;
  const words = text.normalize('NFC').toLowerCase().match(WORD()) ?? [];
  return words.every((word) => PLAIN_WORDS.some((words) => words.test(word)));
}

/** An amount that was read, with where it stood. */
export interface PlacedLine {
  readonly line: BudgetLine<string, string>;
  readonly index: number;
  readonly column: string;
}

/** Lines of one cell and phase that are told apart by their items. */
type Cells = ReadonlyMap<string, readonly PlacedLine[]>;

const cellName = (parts: Partial<Pick<BudgetLine<string, string>, 'fiscalYear' | 'partner' | 'category' | 'phase'>>) =>
  JSON.stringify([parts.fiscalYear, parts.partner, parts.category, parts.phase]);

function cellsOf(placed: readonly PlacedLine[]): Cells {
  const cells = new Map<string, PlacedLine[]>();
  for (const one of placed) {
    if (one.line.item !== undefined) pushTo(cells, cellName(one.line), one);
  }
  return new Map([...cells].map(([name, cell]) => [name, standing(cell)]));
}

/**
 * What is doubtful about the totals of a table.
 *
 * A line that equals the sum of all others of its cell and phase that have a value may be their total, whatever it is
 * called: a warning. Two equal amounts are no such case, and zeros are none of the others. The other way round, a name
 * that only holds the word (`Total Mali`, `Total Force`) is taken for a total, with a warning where the others do not
 * come to it: then its row is doubtful, too.
 */
export function doubtsOnTotals(
  placed: readonly PlacedLine[],
  totals: readonly PrintedTotal[],
): { readonly findings: BudgetFinding[]; readonly rows: ReadonlySet<number> } {
  const findings = [...cellsOf(placed).values()].flatMap(likelyTotalsOf);
  const rows = new Set<number>();
  const partsOf = partsFinder(placed);
  const rowBefore = new Map<Parts, number>();
  for (const total of totals) {
    const { index, column, text, amount } = total;
    const parts = partsOf(total);
    // A total without a value takes none out of sight.
    if (typeof amount === 'string' && !isPlainTotal(text) && !isSumOf(total, parts, rowBefore.get(parts) ?? -1)) {
      rows.add(index);
      findings.push({ code: 'DOUBTFUL_TOTAL', severity: 'warning', index, path: [column], operands: { item: text } });
    }
    rowBefore.set(parts, index);
  }
  return { findings, rows };
}

const DIMENSIONS = /* @__PURE__ */ frozen(['fiscalYear', 'partner', 'category', 'phase'] as const);

/** Lines that a total may be of, in the order of their rows, with the sum of those that stand. */
interface Parts {
  readonly lines: readonly PlacedLine[];
  readonly sum: Decimal | null;
}

const NO_PARTS: Parts = /* @__PURE__ */ frozen({ lines: [], sum: null });

/** Finds the lines that a total is of: all those that agree with what its row says, however little that is. */
function partsFinder(placed: readonly PlacedLine[]): (total: PrintedTotal) => Parts {
  const sorted = new Map<string, ReadonlyMap<string, Parts>>();
  return (total) => {
    const said = DIMENSIONS.filter((dimension) => total[dimension] !== undefined);
    const nameOf = (parts: Partial<Record<(typeof DIMENSIONS)[number], string>>) =>
      JSON.stringify(said.map((dimension) => parts[dimension]));
    let byName = sorted.get(said.join());
    if (byName === undefined) {
      const lists = new Map<string, PlacedLine[]>();
      for (const one of placed) pushTo(lists, nameOf(one.line), one);
      byName = new Map([...lists].map(([name, lines]) => [name, { lines, sum: sumOf(standing(lines)) }]));
      sorted.set(said.join(), byName);
    }
    return byName.get(nameOf(total)) ?? NO_PARTS;
  };
}

/**
 * Whether a total is the sum of all its parts that stand, or of those since the row of the total of the same before it,
 * revised or not.
 */
function isSumOf({ index, amount }: PrintedTotal, { lines, sum }: Parts, rowBefore: number): boolean {
  if (typeof amount !== 'string') return false;
  const value = exactly(amount);
  if (sum?.eq(value)) return true;
  const block = lines.slice(firstAfter(lines, rowBefore), firstAfter(lines, index));
  return [block, standing(block)].some((some) => sumOf(some)?.eq(value));
}

/** The place of the first line of a row after this one. */
function firstAfter(lines: readonly PlacedLine[], row: number): number {
  let [from, to] = [0, lines.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle] as PlacedLine).index > row) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The sum of the amounts that have a value; `null` where none has. */
function sumOf(lines: readonly PlacedLine[]): Decimal | null {
  const amounts = lines.map(({ line }) => line.amount).filter((amount) => typeof amount === 'string');
  return amounts.length === 0 ? null : sumExactly(amounts.map((amount) => exactly(amount)));
}

function likelyTotalsOf(cell: readonly PlacedLine[]): BudgetFinding[] {
  const parts = cell.filter(({ line: { amount } }) => typeof amount === 'string' && /[1-9]/.test(amount));
  if (parts.length < 3) return [];
  const amounts = parts.map(({ line }) => line.amount as string);
  // Most amounts are far from the sum of the others, which doubles can tell; the rest is told exactly.
  const doubles = amounts.map(Number);
  const whole = doubles.reduce((before, amount) => before + amount, 0);
  const slack = doubles.reduce((before, amount) => before + Math.abs(amount), 0) * 1e-9;
  const likely = parts.filter((_, at) => Math.abs(2 * (doubles[at] as number) - whole) <= slack);
  if (likely.length === 0) return [];
  const sum = sumOf(parts) as Decimal;
  return likely.flatMap(({ line, index, column }) => {
    if (!multiplyExactly(exactly(line.amount as string), 2).eq(sum)) return [];
    const { fiscalYear, partner, category, phase } = line;
    const cellText = `${fiscalYear} ${partner} ${category} ${phase}`;
    const operands = { item: line.item as string, others: parts.length - 1, cell: cellText };
    return [{ code: 'LIKELY_TOTAL', severity: 'warning', index, path: [column], operands }];
  });
}

/** The lines that stand: of each leaf the one with the highest revision. */
function standing(lines: readonly PlacedLine[]): PlacedLine[] {
  const byLeaf = new Map<string, PlacedLine>();
  for (const one of lines) {
    const name = JSON.stringify([cellName(one.line), one.line.item]);
    const known = byLeaf.get(name);
    if (known === undefined || (one.line.revision ?? 0) > (known.line.revision ?? 0)) byLeaf.set(name, one);
  }
  return [...byLeaf.values()];
}
