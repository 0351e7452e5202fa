import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { fiscalYearFrom } from '../calendar/year-form.js';
import type { Currency } from '../exact/currencies.js';
import { isSignOf } from '../exact/currencies.js';
import { forConsole, rowsForConsole } from '../exact/for-console.js';
import { type ColumnNumberOptions, columnNumberOptions } from '../exact/number-options.js';
import { isPlainTotal, isTotal } from '../figures/total-words.js';
import { requireArray } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { gatherer } from '../kernel/findings.js';
import { NO_VALUE_REASONS, type NoValueReason } from '../kernel/no-value.js';
import { keyTextOf } from '../kernel/row-keys.js';
import { oneOf, optional } from '../kernel/shape.js';
import { suggester } from '../kernel/suggest.js';
import { isBlank } from '../kernel/tidied.js';
import type { CostCategory } from '../program/canadian/categories.js';
import type { PartnerId } from '../program/canadian/partners.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { currencyOf } from '../program/parts.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { type BudgetNames, namesOf } from './budget-names.js';
import { doubtfulScales } from './doubtful-scale.js';
import type { UnitOfMoney } from './intake-amount.js';
import { unitsOfMoney } from './intake-amount.js';
import { type Cells, columnLister, type MappedColumns, withoutMark } from './intake-cells.js';
import { writtenForms } from './intake-forms.js';
import { type AmountTarget, type BudgetMap, budgetMapShape } from './intake-map.js';
import type { Reading } from './intake-reading.js';
import { isTotalRow, type Outcome, readRow, withReaders } from './intake-row.js';
import { placesIn, unitReader } from './intake-unit.js';
import { likelyTotals } from './likely-totals.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';
import { PlacedLines, repeatsOf } from './placed-lines.js';
import { judgeTotals, type PrintedTotal } from './printed-totals.js';
import { placeInName } from './total-names.js';
import type { TotalRow } from './total-row.js';
import { wholesBesideParts } from './wholes-and-parts.js';

/**
 * Choices of {@link readBudgetLines}.
 * @inline
 */
export type BudgetIntakeOptions<P extends Program = CanadianProgram> = ColumnNumberOptions & {
  /** Which columns hold what. */
  readonly map: BudgetMap;
  /** What an empty cell means. */
  readonly empty: NoValueReason;
  /** The unit of the amounts in the rows; the lines are in whole units of the currency, which is also the default. */
  readonly unit?: UnitOfMoney<P['currency']>;
  /** The program that the lines are of; the Canadian one unless given. */
  readonly program?: P;
};

/**
 * What {@link readBudgetLines} returns: every line that could be placed, the totals that the table prints, and a
 * finding for everything else.
 *
 * {@link summarizeBudget}, {@link budgetChanges} and {@link varianceContributions} take it as it is, and then say how
 * many rows are left out.
 * @category Budgets
 */
export interface BudgetIntake<
  P extends string = PartnerId,
  C extends string = CostCategory,
  Y extends string = FiscalYear,
> {
  readonly lines: BudgetLine<P, C, Y>[];
  /** Rows and columns of totals, judged: they are no lines, since their parts would be counted twice. */
  readonly totals: PrintedTotal<P, C, Y>[];
  /**
   * How many rows hold an amount that is in no line: its year, partner, category, phase, item or revision cannot be
   * read, or it is taken for a total by a word in its name and is not the sum of the others (`DOUBTFUL_TOTAL`).
   */
  readonly leftOut: number;
  readonly findings: BudgetFinding[];
}

/** What is read of lines of a program. */
export type BudgetIntakeOf<P extends Program> = BudgetIntake<
  ProgramId<P, 'partners'>,
  ProgramId<P, 'categories'>,
  ProgramYear<P>
>;

/**
 * Reads budget lines from rows of a table, long or wide, such as those of a CSV file or a spreadsheet.
 *
 * Fiscal years are read in every written form, partners and categories by id, name, acronym or alias, amounts as text
 * in the form that `numbers` declares (see {@link readNumber}), or as numbers exact to the cent; missing values by id,
 * label, the words of the documents, or the signs that `marks` declares. Notes behind an amount stay with its line. An
 * amount that is there but cannot be read gives a line without a value (`unreadable`) and a finding, so that no sum
 * passes over it. Where no form is declared, a column that looks otherwise gives one warning for all such cells
 * (`UNDECLARED_NUMBERS`), with the declaration that would settle it where no cell of the column contradicts that; the
 * first of them is refused with its row; so does one of which some cells are no numbers in the declared form, and that
 * another form reads as a whole. What one column says of the form holds in all, where none is declared: cells that
 * mean one number in Canadian English and another in a form that the table speaks for have no value, and a warning for
 * their column. A row that cannot be placed gives a finding with its index and column, is counted in `leftOut`, and
 * reading goes on; a name that does not exist comes with the nearest ones, in tables with very many misspelt names
 * only until a million comparisons are used up. What is found of several rows alike is one finding with their number
 * (`count`). A cell given twice is reported, and both lines stay: declare a revision, or drop one, before summing.
 * Rows that hold no amounts, such as notes, headings, percentages and lines that are drawn, are one observation each.
 * Lines and printed totals say where their amount was typed (`at`: row, column, and the key that `map` names), and so
 * do findings, by `index`, `path` and `key`; those of several cells name them all (`at`).
 *
 * Rows and columns that say that they are totals come back in `totals`, judged against the lines that they are of, with
 * a warning where the name says more and the sum does not agree; a line that equals the sum of all others of its cell
 * gives one, too.
 * @param rows - Objects keyed by column name.
 * @param options - `map`, `empty`, and where wanted `unit`, `numbers`, `marks` and `program`.
 * @returns Lines in dollars in the order of the rows, printed totals with their verdicts, the number of rows left out,
 *   and findings.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` if the rows are no array or an option is wrong;
 *   never for what stands in a row.
 * @example
 * const { lines, leftOut, findings } = readBudgetLines(
 *   [
 *     { Year: 'FY 2015/16', Who: 'GAC', Approved: '11.4', Spent: '5?76' },
 *     { Year: '2015-17', Who: 'GAC', Approved: '1', Spent: '1' },
 *   ],
 *   { map: { fiscalYear: 'Year', partner: 'Who', approved: 'Approved', spent: 'Spent' }, unit: 'CAD millions', empty: 'not-reported' },
 * );
 * lines.map(({ amount }) => amount); // => ['11400000', { noValue: 'unreadable' }]
 * leftOut; // => 1
 * findings.map(({ index, path, code }) => [index, path[0], code]); // => [[0, 'Spent', 'INVALID_FIGURE'], [1, 'Year', 'INVALID_FISCAL_YEAR']]
 * @category Budgets
 */
export function readBudgetLines<P extends Program = CanadianProgram>(
  rows: readonly unknown[],
  options: BudgetIntakeOptions<P>,
): BudgetIntakeOf<P> {
  const { map: targets, empty, ...given } = OPTIONS.read(options, ['options']);
  const { program } = given;
  const { unit = currencyOf(program) } = given;
  const names = namesOf(program);
  const nearestColumns = suggester();
  const columns = columnsOf(targets);
  const unitIn = unitReader(currencyOf(program));
  requireConstants(targets, names, unitIn, options.map);
  const placed = new PlacedLines(names.undivided);
  const totals: TotalRow[] = [];
  const table = withoutMark(requireArray(rows, ['rows'], { en: 'an array of rows', fr: 'un tableau de lignes' }));
  const { findings: doubtsOnForms, ...forms } = writtenForms(table, columns.amounts, given);
  const found = gatherer<BudgetFinding>();
  const repeated = repeatsOf();
  const leftOut = new Set<number>();
  const report: Reading['report'] = (finding, isOfRow) => found.add(finding, reading.index, isOfRow);
  const reading = {
    index: 0,
    empty,
    unit,
    unitIn,
    code: codeOf(currencyOf(program)),
    hasDollars: isSignOf(currencyOf(program), undefined),
    ...forms,
    names,
    columns,
    key: undefined as string | undefined,
    columnsOf: columnLister(),
    nearestColumns,
    report,
  };
  const amounts = withReaders(targets);
  for (let index = 0; index < table.length; index++) {
    reading.index = index;
    reading.key = keyTextOf(table[index], columns.key);
    const outcomes = readRow(table[index], amounts, reading, (at) => table[index + at]);
    for (let at = 0; at < outcomes.length; at++) {
      const outcome = outcomes[at] as Outcome;
      const { column } = targets[at] as AmountTarget;
      if (outcome === 'left-out') leftOut.add(index);
      else if (outcome === 'nothing') continue;
      else if (isTotalRow(outcome)) {
        totals.push({ index, ...outcome });
        if (outcome.how.isMisread) leftOut.add(index);
      } else {
        const first = placed.add(outcome, index, column);
        if (first !== undefined) report(repeated({ line: outcome, index, column }, first));
      }
    }
  }
  const placesOf = (row: unknown) => placesIn(row as Cells, targets[0]?.unit, { unit, unitIn });
  const cells = { unit, ...forms, placesOf };
  const hasLeftOut = leftOut.size > 0;
  const keyAt = (index: number) => keyTextOf(table[index], columns.key);
  const judged = judgeTotals({
    rows: table,
    placed,
    totals,
    columns: columns.amounts,
    hasLeftOut,
    reading: cells,
    keyAt,
  });
  for (const finding of [...likelyTotals(placed), ...wholesBesideParts(placed), ...judged.findings])
    found.add(finding, finding.index as number);
  const cellAt = (index: number, column: string) => (table[index] as Cells)[column];
  const unitColumn = targets[0]?.unit?.column;
  const hasOwnUnit = (index: number) => typeof unitColumn === 'string' && !isBlank(cellAt(index, unitColumn));
  const doubtsOnScale = doubtfulScales(placed.lines, unit, cellAt, hasOwnUnit);
  for (const index of judged.doubtful) leftOut.add(index);
  return forConsole({
    lines: placed.lines.map(({ line }) => line),
    totals: rowsForConsole(judged.totals),
    leftOut: leftOut.size,
    findings: forConsole([...doubtsOnForms, ...doubtsOnScale, ...found.findings()].map((one) => withKey(one, keyAt))),
  }) as unknown as BudgetIntakeOf<P>;
}

/** A finding with the key of its row, where it is of one that has a key; and with places that are its own. */
function withKey(finding: BudgetFinding, keyAt: (index: number) => string | undefined): BudgetFinding {
  const key = finding.index === undefined ? undefined : keyAt(finding.index);
  const at = finding.at?.map((place) => ({ ...place }));
  return key === undefined && at === undefined
    ? finding
    : { ...finding, ...(key !== undefined && { key }), ...(at && { at }) };
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  map: budgetMapShape,
  empty: oneOf(NO_VALUE_REASONS, { en: 'a meaning of empty cells', fr: 'une signification des cellules vides' }),
  unit: optional(oneOf(unitsOfMoney(currencyOf(program)), { en: 'a unit of money', fr: 'une unité monétaire' })),
  ...columnNumberOptions(),
}));

const codeOf = (currency: Currency): RegExp | null =>
  currency === 'CAD' ? null : new RegExp(`^\\s*${currency}(?![A-Za-z])\\s*|\\s*(?<![A-Za-z])${currency}\\s*$`);

/** The columns that amounts are read from, and those that say what they are of. */
function columnsOf(targets: readonly AmountTarget[]): MappedColumns & { readonly amounts: string[] } {
  const finer = targets.flatMap(({ from }) => [from.category?.column ?? [], from.item?.column ?? []].flat());
  const others = targets.flatMap(({ from }) => Object.values(from).flatMap(({ column }) => column ?? []));
  return {
    amounts: targets.map(({ column }) => column),
    others: [...new Set(others)],
    finer: [...new Set(finer)],
    key: targets[0]?.key,
  };
}

/** Constants are the caller's request, not what stands in a row: one that means nothing is refused at once. */
function requireConstants(
  targets: readonly AmountTarget[],
  names: BudgetNames,
  unitIn: ReturnType<typeof unitReader>,
  { cells }: BudgetMap,
): void {
  for (const [index, { from, unit }] of targets.entries()) {
    const check = (
      dimension: 'fiscalYear' | 'partner' | 'category' | 'phase' | 'period',
      read: (text: string, path: Path) => unknown,
    ) => {
      const origin = from[dimension];
      if (origin === undefined || origin.column !== null) return;
      const isOfCells = cells?.[index]?.[dimension] !== undefined;
      if (isOfCells && isColumnOfTotals(dimension, origin.constant, names)) return;
      const place = isOfCells ? ['cells', index, dimension] : [dimension];
      read(origin.constant, ['options', 'map', ...place]);
    };
    check('fiscalYear', (text, path) => fiscalYearFrom(text, path, names.startMonth));
    check('partner', (text, path) => names.partner(text, undefined, path));
    check('category', names.category);
    check('phase', names.phase);
    check('period', names.period);
    if (unit?.column === null) unitIn(unit.constant, ['options', 'map', 'unit']);
  }
}

/** So many letters are those of a member for one and of that for several, such as `categories`. */
const SAME_LETTERS = 7;

/**
 * Whether a constant says that its column adds up the others; a name of the program does not, whatever it is called.
 */
function isColumnOfTotals(dimension: string, constant: string, names: BudgetNames): boolean {
  if (dimension === 'phase' || !isTotal(constant)) return false;
  if (!isPlainTotal(constant)) {
    const { isPlain, place } = placeInName(constant, names, () => false);
    const isOfColumns = (said: string) => said === 'phase' || said.startsWith(dimension.slice(0, SAME_LETTERS));
    if (!isPlain || !Object.keys(place).every(isOfColumns)) return false;
  }
  if (dimension === 'period') return !names.isPeriod(constant);
  return !(dimension === 'partner'
    ? names.isPartner(constant)
    : dimension === 'category' && names.isCategory(constant));
}
