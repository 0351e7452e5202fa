import { isTotal, kindOfTotal } from '../figures/total-words.js';
import { describe, requireOneOf, requireString, unknownName } from '../kernel/check.js';
import type { Origin } from '../kernel/columns.js';
import { type CodedError, isCodedError } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { withoutNothing } from '../kernel/lists.js';
import { sourceShape } from '../kernel/record.js';
import type { Source } from '../kernel/source.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import { isCumulativeName } from './cumulative-names.js';
import { APPROVAL_BASES, APPROVAL_BASIS_LABELS, type ApprovalBasisId } from './funding.js';
import { amountIn, type ReadAmount } from './intake-amount.js';
import type { Cells } from './intake-cells.js';
import type { AmountTarget, Dimension, SourcePart } from './intake-map.js';
import type { Reading } from './intake-reading.js';
import { emptyCell, isBlankIn, mayLack, revisionIn, sourceFrom, textIn } from './intake-text.js';
import { placesIn } from './intake-unit.js';
import { KnownRows } from './known-rows.js';
import type { BudgetLine, BudgetPhase } from './model.js';
import { BASIS_OF_APPROVAL, PHASE } from './names.js';
import { isShareOfTotal, type NamedPlace, placeInName } from './total-names.js';
import { type TotalRow, totalSaying } from './total-row.js';

type Line = Required<BudgetLine<string, string>>;
/** What a line is of, as far as its row says it, whatever its column; a line has no member for what it does not say. */
export type LinePlace = Pick<Line, 'fiscalYear' | 'partner' | 'category'> & {
  readonly [K in 'period' | 'item' | 'revision' | 'basis' | 'source']: Line[K] | undefined;
};
/** A total, as far as its row says what it is. */
export type TotalPlace = Omit<TotalRow, 'index' | 'column' | 'at' | 'amount'>;

/** Where the word for a total is looked for, in this order; where the cell is known, only the item is left. */
const OVER = /* @__PURE__ */ frozen(['category', 'partner', 'fiscalYear', 'period', 'item'] as const);
const ITEM = /* @__PURE__ */ frozen(['item'] as const);
/** What tells cells of the budget apart. */
const OF_CELL = /* @__PURE__ */ frozen(['category', 'partner', 'fiscalYear', 'period'] as const);

const asItStands = <T>(text: T): T => text;

/** A cell of the budget, and the partner that carries its category. */
type NamedCell = Pick<LinePlace, 'fiscalYear' | 'partner' | 'category' | 'period'> & {
  readonly carrier: string | undefined;
};

/** What a line can do without. */
const MAY_BE_EMPTY: readonly Dimension[] = /* @__PURE__ */ frozen(['category', 'period', 'item', 'revision']);

/** Reads what amounts are of, row by row, where they stand in columns that say the same of that. */
export class PlaceReader {
  readonly #target: AmountTarget;
  /** The cells of the budget that rows of amounts have named. */
  readonly #known: KnownRows<NamedCell>;
  #cells: Cells = {};
  #reading!: Reading;
  /** The cell of the budget, where a row before named it in the same words. */
  #cell: NamedCell | undefined;
  /** Whether all is known that tells amounts apart. */
  #isPlaced = true;

  constructor(target: AmountTarget) {
    this.#target = target;
    this.#known = new KnownRows(OF_CELL.flatMap((dimension) => target.from[dimension]?.column ?? []));
  }

  /** Turns to another row. */
  turnTo(cells: Cells, reading: Reading): void {
    this.#cells = cells;
    this.#reading = reading;
    this.#cell = this.#known.of(cells);
    this.#isPlaced = true;
  }

  /** What lines of the row are of; `undefined` where nobody can tell. */
  line(): LinePlace | undefined {
    const cell = this.#cell ?? this.#readCell();
    const item = this.#read('item', asItStands);
    const revision = this.#read('revision', revisionIn);
    if (cell === undefined || !this.#isPlaced) return undefined;
    const { fiscalYear, partner, category, period, carrier } = cell;
    if (carrier !== undefined && carrier !== partner) {
      const path = [this.#columnOf('partner')];
      const operands = { category, carrier, partner };
      this.#reading.report({ code: 'CATEGORY_OF_OTHER_PARTNER', severity: 'warning', path, operands });
    }
    return { fiscalYear, partner, category, period, item, revision, basis: this.#basis(), source: this.#source() };
  }

  #readCell(): NamedCell | undefined {
    const { names } = this.#reading;
    const category = this.#read('category', names.category);
    const carrier = category === undefined ? undefined : names.carrierOf(category);
    const fiscalYear = this.#read('fiscalYear', names.fiscalYear);
    // A partner who is not named can only be told by a category that is known.
    const isToldByCategory = category === undefined && this.#text('partner') === undefined;
    const partner = isToldByCategory ? undefined : this.#read('partner', (text) => names.partner(text, carrier));
    const period = this.#read('period', names.period);
    if (!this.#isPlaced) return undefined;
    const cell = { fiscalYear, partner, category, period, carrier } as NamedCell;
    this.#known.keep(this.#cells, cell);
    return cell;
  }

  /**
   * The total that the row is, if it is one, or shares of totals. Cells beside it may be empty: a total is of all that
   * they would tell apart.
   */
  total(): TotalPlace | 'shares' | null {
    const named = (this.#cell === undefined ? OVER : ITEM).filter((dimension) => this.#namesTotal(dimension));
    // Where a row of totals crosses a column of totals, the row says of what they are.
    const over = named.find((dimension) => this.#target.from[dimension]?.column !== null) ?? named[0];
    return over === undefined ? null : this.#totalOver(over);
  }

  #totalOver(over: TotalPlace['over']): TotalPlace | 'shares' {
    const { names, report } = this.#reading;
    const { from } = this.#target;
    const text = this.#text(over) as string;
    const isShare = isShareOfTotal(text);
    const found = { severity: 'info', path: [this.#columnOf(over)], operands: { received: describe(text) } } as const;
    report({ code: isShare ? 'SHARE_ROW' : 'TOTAL_ROW', ...found }, from[over]?.column !== null);
    if (isShare) return 'shares';
    const of = <T>(dimension: Dimension, read: (text: string) => T): T | undefined => {
      const written = this.#namesTotal(dimension) ? undefined : this.#text(dimension);
      return written === undefined ? undefined : this.#read(dimension, () => read(written));
    };
    const category = of('category', names.category);
    const carrier = category === undefined ? undefined : names.carrierOf(category);
    // A total of all costs is one of whatever there is.
    const said = {
      fiscalYear: of('fiscalYear', names.fiscalYear),
      partner: of('partner', (written) => names.partner(written, carrier)),
      category: category === names.undivided ? undefined : category,
      period: of('period', names.period),
      item: of('item', asItStands),
    };
    const column = OVER.find((dimension) => from[dimension]?.column === null && this.#namesTotal(dimension));
    const isColumn = column !== undefined && from[over]?.column === null;
    const saying = totalSaying(withoutNothing(said), this.#named(text), isColumn, !this.#isPlaced);
    // Which of the columns beside it a column of sub-totals adds up is told by rows of amounts alone.
    const isPartly = column !== undefined && !isColumn && kindOfTotal(this.#text(column) as string) === 'sub-total';
    return { over, text, ...saying, ...(isPartly && { how: { ...saying.how, isUnclear: true, isCrossing: true } }) };
  }

  /**
   * A name of the program is no total, whatever words are in it, and where the program has such names a misspelt one is
   * none; nor is the constant name of an item, or a name that a line was written with. Any other constant that is no
   * name of the program is a total, or it would have been refused.
   */
  #namesTotal(dimension: Dimension): boolean {
    const origin = this.#target.from[dimension];
    if (origin === undefined || (origin.column === null ? dimension === 'item' : origin.written)) return false;
    const text = this.#text(dimension);
    if (text === undefined || !(isTotal(text) || isCumulativeName(text))) return false;
    const { names } = this.#reading;
    if (dimension === 'period') return !names.isPeriod(text);
    if (dimension !== 'category' && dimension !== 'partner') return true;
    if (dimension === 'category' ? names.isCategory(text) : names.isPartner(text)) return false;
    return !names.namesTotals[dimension] || this.#named(text).isPlain;
  }

  /** What the name of a total says. */
  #named(text: string): NamedPlace {
    const { names, unitIn } = this.#reading;
    const own = placesIn(this.#cells, this.#target.unit, this.#reading);
    return placeInName(text, names, (unit) => unitIn(unit, []) === own);
  }

  /** The text of a dimension; `undefined` where there is none. */
  #text(dimension: Dimension): string | undefined {
    const origin = this.#target.from[dimension];
    return origin === undefined ? undefined : textIn(this.#cells, origin);
  }

  /**
   * Reads a dimension; without it, nobody can tell what the amount is of. An empty cell is only nothing where the
   * map says so.
   */
  #read<T>(dimension: Dimension, read: (text: string | undefined) => T): T | undefined {
    const origin = this.#target.from[dimension];
    try {
      const text = origin === undefined ? undefined : textIn(this.#cells, origin);
      if (text === undefined && origin !== undefined && !mayLack(this.#cells, origin)) {
        // Of a row that says something else, such as an average, it is no further fault that it says no more.
        if (!this.#isPlaced && isBlankIn(this.#cells, origin)) return undefined;
        throw this.#emptyCell(origin.column, dimension);
      }
      return read(text);
    } catch (error) {
      this.#isPlaced = false;
      return this.#refused(error, this.#columnOf(dimension));
    }
  }

  /** The phase of the amounts of a column; nothing where nobody can tell, or where a total names none. */
  phaseOf(target: AmountTarget, isTotal: boolean): BudgetPhase | undefined {
    const { names } = this.#reading;
    const origin = target.from.phase as Origin;
    const text = textIn(this.#cells, origin);
    if (text === undefined && isTotal) return undefined;
    try {
      if (text === undefined && !mayLack(this.#cells, origin)) throw this.#emptyCell(origin.column, 'phase');
      return names.phase(requireString(text, [], PHASE));
    } catch (error) {
      return this.#refused(error, origin.column ?? target.column);
    }
  }

  /**
   * An amount in dollars. One that is there and cannot be read, or whose column the row lacks, stays in the books
   * without a value.
   */
  amountIn({ column, unit }: AmountTarget): ReadAmount {
    if (!Object.hasOwn(this.#cells, column)) {
      this.#reading.report(findingOf(this.#lackedColumn(column)));
      return { amount: { noValue: 'not-reported' } };
    }
    let at = unit?.column ?? column;
    try {
      const lacks = unit !== undefined && unit.column !== null && !unit.written && !Object.hasOwn(this.#cells, at);
      if (lacks) throw this.#lackedColumn(at);
      const places = placesIn(this.#cells, unit, this.#reading);
      at = column;
      return amountIn(this.#cells[column], column, places, this.#reading);
    } catch (error) {
      return this.#refused(error, at) ?? { amount: { noValue: 'unreadable' } };
    }
  }

  /** What stands behind an amount, and in the column of notes. */
  notes(behind: readonly string[] | undefined): readonly string[] | undefined {
    const text = this.#text('notes');
    if (text === undefined) return behind;
    const lines = text.split(/\r?\n/).map((line) => withoutGuard(line).trim());
    const all = [...(behind ?? []), ...lines.filter((line) => line !== '')];
    return all.length === 0 ? undefined : all;
  }

  #emptyCell(column: string | null, dimension: Dimension): CodedError {
    const lacks = column !== null && !Object.hasOwn(this.#cells, column);
    return lacks ? this.#lackedColumn(column) : emptyCell(this.#cells, column, MAY_BE_EMPTY.includes(dimension));
  }

  #lackedColumn(column: string): CodedError {
    const columns = () => this.#reading.columnsOf(this.#cells);
    const kind = { en: 'a column of the row', fr: 'une colonne de la ligne' };
    return unknownName(column, columns(), kind, [column], this.#reading.nearestColumns(column, columns));
  }

  #basis(): LinePlace['basis'] {
    const text = this.#text('basis');
    try {
      if (text === undefined) return undefined;
      // Tables for people call it by its words.
      const isCalled = (id: ApprovalBasisId) => Object.values(APPROVAL_BASIS_LABELS[id]).includes(text);
      return APPROVAL_BASES.find(isCalled) ?? requireOneOf(text, APPROVAL_BASES, BASIS_OF_APPROVAL, []);
    } catch (error) {
      return this.#refused(error, this.#columnOf('basis'));
    }
  }

  #source(): Source | undefined {
    const { source, column } = this.#target;
    let parts: Partial<Record<SourcePart, string>> | undefined;
    for (const part in source) {
      const text = textIn(this.#cells, source[part as SourcePart] as Origin);
      if (text === undefined) continue;
      parts ??= {};
      parts[part as SourcePart] = text;
    }
    if (parts === undefined) return undefined;
    try {
      return sourceShape.read(sourceFrom(parts), []);
    } catch (error) {
      const path = isCodedError(error) ? error.path : [];
      const named = Object.keys(parts) as SourcePart[];
      const part = named.find((name) => path.includes(name)) ?? (named[0] as SourcePart);
      return this.#refused(error, source[part]?.column ?? column);
    }
  }

  /** The column that a dimension is read from; the column of the amount, where it is a constant. */
  #columnOf(dimension: Dimension): string {
    return this.#target.from[dimension]?.column ?? this.#target.column;
  }

  /** Nothing, and a finding, of a column that cannot be read. */
  #refused(error: unknown, column: string): undefined {
    if (!isCodedError(error)) throw error;
    this.#reading.report(findingOf(error, [column]));
    return undefined;
  }
}
