import { fiscalYear } from '../calendar/fiscal-year.js';
import { amountOf } from '../figures/printed.js';
import {
  describe,
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireObject,
  requireOneOf,
  unknownName,
} from '../kernel/check.js';
import { decimal, exactly } from '../kernel/decimal.js';
import { CpaIppError, isCpaIppError } from '../kernel/errors.js';
import { type Finding, findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import {
  mapReported,
  NO_VALUE_LABELS,
  NO_VALUE_REASONS,
  type NoValueReason,
  type Reported,
  reasonIn,
} from '../kernel/no-value.js';
import { fold } from '../kernel/suggest.js';
import type { PartnerId } from '../program/partners.js';
import { type AmountTarget, type BudgetMap, type Dimension, targetsOf } from './intake-map.js';
import { leafName } from './ledger.js';
import type { BudgetLine, BudgetScheme, CostCategory } from './model.js';
import { type BudgetNames, namesOf, schemeOf } from './scheme.js';

/**
 * Choices of {@link readBudgetLines}.
 * @category Budgets
 */
export interface BudgetIntakeOptions<P extends string = PartnerId, C extends string = CostCategory> {
  /** Which columns hold what. */
  readonly map: BudgetMap;
  /** What an empty cell means. */
  readonly empty: NoValueReason;
  /** The unit of the amounts in the rows; the lines are in dollars. `CAD` unless given. */
  readonly unit?: 'CAD' | 'CAD thousands' | 'CAD millions';
  /** Partners and categories other than the program's own. */
  readonly scheme?: BudgetScheme<P, C>;
}

/**
 * What {@link readBudgetLines} returns: every line that could be read, and a finding for everything else.
 * @category Budgets
 */
export interface BudgetIntake<P extends string = PartnerId, C extends string = CostCategory> {
  readonly lines: BudgetLine<P, C>[];
  readonly findings: Finding[];
}

/**
 * Reads budget lines from rows of a table, long or wide, such as those of a CSV file or a spreadsheet.
 *
 * Fiscal years are read in every written form, partners and categories by id, name, acronym or alias, amounts as text with or without `$` and thousands
 * commas, or as numbers exact to the cent. Every row or cell that cannot be read gives a finding with its index and column, and reading goes on. A cell given twice is
 * reported, and both lines stay: declare a revision, or drop one, before summing. Rows of totals are
 * left out: totals are recomputed.
 * @param rows - Objects keyed by column name.
 * @param options - `map`, `empty`, and where wanted `unit` and `scheme`.
 * @returns Lines in dollars in the order of the rows, and findings.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` if the rows are no array or an option is wrong; never for what stands in a row.
 * @example
 * const { lines, findings } = readBudgetLines(
 *   [{ Year: 'FY 2015/16', Who: 'GAC', Approved: '11.4', Spent: '5.76' }, { Year: '2015-17', Who: 'GAC', Approved: '1', Spent: '1' }],
 *   { map: { fiscalYear: 'Year', partner: 'Who', approved: 'Approved', spent: 'Spent' }, unit: 'CAD millions', empty: 'not-reported' },
 * );
 * lines[1].amount; // => '5760000'
 * findings.map(({ index, path, code }) => [index, path[0], code]); // => [[1, 'Year', 'INVALID_FISCAL_YEAR']]
 * @category Budgets
 */
export function readBudgetLines<P extends string = PartnerId, C extends string = CostCategory>(
  rows: readonly unknown[],
  options: BudgetIntakeOptions<P, C>,
): BudgetIntake<P, C> {
  const given = requireObject(options, ['options'], 'options with map and empty');
  refuseUnknownKeys(given, ['map', 'empty', 'unit', 'scheme'], 'an option', ['options']);
  const targets = targetsOf(given.map, ['options', 'map']);
  const empty = requireOneOf(given.empty, NO_VALUE_REASONS, 'a meaning of empty cells', ['options', 'empty']);
  const unit =
    given.unit === undefined ? 'CAD' : requireOneOf(given.unit, UNITS_OF_MONEY, 'a unit of money', ['options', 'unit']);
  const names = namesOf(schemeOf(given.scheme, ['options', 'scheme']));
  const lines: BudgetLine[] = [];
  const findings: Finding[] = [];
  const seen = new Map<string, number>();
  for (const [index, row] of requireArray(rows, ['rows'], 'an array of rows').entries()) {
    // A fault of the row as a whole is reported once, not again for every column of amounts.
    const reported = new Set<string>();
    const report = (finding: Finding) => {
      const name = `${finding.code} ${finding.path.join('.')}`;
      if (!reported.has(name)) findings.push({ ...finding, index });
      reported.add(name);
    };
    for (const target of targets) {
      const line = readLine(row, target, { empty, unit, names, report });
      if (line === null) continue;
      const leaf = `${leafName(line)} ${line.revision ?? 0}`;
      const first = seen.get(leaf);
      if (first === undefined) seen.set(leaf, index);
      else report(duplicateCell(line, target, first));
      lines.push(line as BudgetLine);
    }
  }
  return { lines: lines as unknown as BudgetLine<P, C>[], findings };
}

const UNITS_OF_MONEY = /* @__PURE__ */ frozen(['CAD', 'CAD thousands', 'CAD millions'] as const);
type MoneyUnit = (typeof UNITS_OF_MONEY)[number];

interface Reading {
  readonly empty: NoValueReason;
  readonly unit: MoneyUnit;
  readonly names: BudgetNames;
  readonly report: (finding: Finding) => void;
}

type AnyLine = BudgetLine<string, string>;

/** Reads one amount of a row; `null` where that cannot be done, and findings say why: all of them, each with its column. */
function readLine(row: unknown, target: AmountTarget, reading: Reading): AnyLine | null {
  const { names, report } = reading;
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    report(findingOf(invalidArgument(row, 'a row: an object keyed by column', []), [target.column]));
    return null;
  }
  const cells = row as Cells;
  let sound = true;
  const attempt = <T>(column: string, read: () => T): T | undefined => {
    try {
      return read();
    } catch (error) {
      if (!isCpaIppError(error)) throw error;
      report(findingOf(error, [column]));
      sound = false;
      return undefined;
    }
  };
  const of = <T>(dimension: Dimension, read: (text: string | undefined) => T): T | undefined =>
    attempt(columnOf(target, dimension), () => read(textIn(cells, target.from[dimension])));
  for (const dimension of ['category', 'partner', 'fiscalYear', 'item'] as const) {
    const name = of(dimension, (text) => text);
    if (name === undefined || !isTotal(name)) continue;
    const path = [columnOf(target, dimension)];
    report({ code: 'TOTAL_ROW', severity: 'info', path, operands: { received: describe(name) } });
    return null;
  }
  if (!sound) return null;
  const category = of('category', names.category);
  const carrier = category === undefined ? undefined : names.carrierOf(category);
  const line = {
    fiscalYear: of('fiscalYear', (text) => fiscalYear(text as string)),
    partner: category === undefined ? undefined : of('partner', (text) => names.partner(text, carrier)),
    category,
    phase: of('phase', (text) => names.phase(text as string)),
    amount: attempt(target.column, () => amountIn(cells, target.column, reading)),
    ...of('item', (text) => (text === undefined ? {} : { item: text })),
    ...of('revision', (text) => (text === undefined ? {} : { revision: revisionIn(text) })),
  };
  if (!sound) return null;
  if (carrier !== undefined && carrier !== line.partner) {
    const operands = { category: line.category as string, carrier, partner: line.partner as string };
    report({ code: 'CATEGORY_OF_OTHER_PARTNER', severity: 'warning', path: [columnOf(target, 'partner')], operands });
  }
  return line as AnyLine;
}

type Cells = Readonly<Record<string, unknown>>;

/** The column that a dimension is read from; the column of the amount, where it is a constant. */
function columnOf({ column, from }: AmountTarget, dimension: Dimension): string {
  const given = from[dimension];
  return given !== undefined && 'column' in given ? given.column : column;
}

function textIn(cells: Cells, from: AmountTarget['from'][Dimension]): string | undefined {
  if (from === undefined) return undefined;
  if ('constant' in from) return from.constant;
  const value = cellIn(cells, from.column);
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  if (typeof value === 'number') return String(value);
  throw invalidArgument(value, 'a text that is not empty', [from.column]);
}

function cellIn(cells: Cells, column: string): unknown {
  if (Object.hasOwn(cells, column)) return cells[column];
  throw unknownName(column, Object.keys(cells), 'a column of the row', [column]);
}

function revisionIn(text: string): number {
  if (!/^\d{1,15}$/.test(text)) throw invalidArgument(text, 'a whole number', ['revision']);
  return Number(text);
}

/** Reads an amount in the rows' unit and turns it into dollars. */
function amountIn(
  cells: Readonly<Record<string, unknown>>,
  column: string,
  { empty, unit, report }: Reading,
): Reported<string> {
  const value = cellIn(cells, column);
  if (value === null || value === undefined || (typeof value === 'string' && value.trim() === '')) {
    const operands = { column, reason: NO_VALUE_LABELS[empty] };
    report({ code: 'EMPTY_CELL', severity: 'info', path: [column], operands });
    return { noValue: empty };
  }
  const reason = reasonIn(value);
  if (reason !== null) return reason;
  const text = typeof value === 'number' ? decimal(value).toString() : value;
  if (typeof text !== 'string') throw invalidArgument(value, 'an amount', [column]);
  const dollars = mapReported(amountOf({ printed: withoutExponent(text.trim()), unit }), String);
  if (typeof value === 'number' && typeof dollars === 'string' && /\.\d{3}/.test(dollars)) {
    const limit = 'the cent';
    throw new CpaIppError('INEXACT_NUMBER', `${value} is not exact to ${limit}; give it as text`, [column], {
      received: String(value),
      limit,
    });
  }
  return dollars;
}

/** Programs that export tables write very small and very large amounts as `-4.97e-14`; the digits are the same without the exponent. */
function withoutExponent(text: string): string {
  return /^[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,2}$/.test(text) ? exactly(text).toFixed() : text;
}

function duplicateCell(line: AnyLine, { column }: AmountTarget, first: number): Finding {
  const { fiscalYear: year, partner, category, phase } = line;
  const operands = { cell: `${year} ${partner} ${category} ${phase}`, first };
  return { code: 'DUPLICATE_CELL', severity: 'error', path: [column], operands };
}

const TOTALS = new Set(
  ['total', 'totals', 'grandtotal', 'subtotal', 'totaux', 'soustotal', 'totalgeneral', 'total ($M)'].map(fold),
);

/** Rows and columns that hold sums of others. */
const isTotal = (name: string): boolean => TOTALS.has(fold(name));
