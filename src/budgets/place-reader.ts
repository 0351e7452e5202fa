import { isTotal } from '../figures/total-words.js';
import { describe, invalidArgument, requireOneOf, requireString, unknownName } from '../kernel/check.js';
import type { Origin } from '../kernel/columns.js';
import { type CodedError, isCodedError } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { sourceShape } from '../kernel/record.js';
import type { Source } from '../kernel/source.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import type { suggester } from '../kernel/suggest.js';
import { APPROVAL_BASES } from './funding.js';
import { type AmountReading, amountIn, PLACES, type Places, type ReadAmount } from './intake-amount.js';
import type { Cells, MappedColumns } from './intake-cells.js';
import type { AmountTarget, Dimension, SourcePart } from './intake-map.js';
import { revisionIn, sourceFrom, textIn } from './intake-text.js';
import type { unitReader } from './intake-unit.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine, BudgetPhase } from './model.js';
import { BASIS_OF_APPROVAL, PHASE } from './names.js';
import type { BudgetNames } from './scheme.js';
import { placeInName } from './total-names.js';
import type { TotalRow } from './total-row.js';

/** What reading a row needs to know. */
export interface Reading extends AmountReading {
  readonly names: BudgetNames;
  readonly unitIn: ReturnType<typeof unitReader>;
  readonly columns: MappedColumns;
  /** Takes what is found of a row; what is found of others alike is one finding, unless it is of the row itself. */
  readonly report: (finding: BudgetFinding, isOfRow?: boolean) => void;
  /** The columns of a row that are nearest to one that it lacks. */
  readonly nearestColumns: ReturnType<typeof suggester>;
}

/** A line, as far as its row says what it is, whatever its column: phase and amount are left open, and its notes. */
export type LinePlace = Omit<BudgetLine<string, string>, 'phase' | 'amount' | 'notes'> & {
  readonly phase: undefined;
  readonly amount: undefined;
};
/** A total, as far as its row says what it is. */
export type TotalPlace = Omit<TotalRow, 'index' | 'column' | 'phase' | 'amount'>;

/** The unit of the amounts of a row, where it says one. */
export function placesIn(
  cells: Cells,
  origin: Origin | undefined,
  { unit, unitIn }: Pick<Reading, 'unit' | 'unitIn'>,
): Places {
  const text = origin === undefined ? undefined : textIn(cells, origin);
  return text === undefined ? PLACES[unit] : unitIn(text, []);
}

/** Where the word for a total is looked for, in this order. */
const OVER = /* @__PURE__ */ frozen(['category', 'partner', 'fiscalYear', 'item'] as const);

/** What a line can do without. */
const MAY_BE_EMPTY: readonly Dimension[] = /* @__PURE__ */ frozen(['category', 'period', 'item', 'revision']);

/** Reads what amounts of a row are of, where they stand in columns that say the same of that. */
export class PlaceReader {
  readonly #cells: Cells;
  /** Listed only where one is lacking, and then once for the row. */
  readonly #columns: () => readonly string[];
  readonly #target: AmountTarget;
  readonly #reading: Reading;
  /** Whether all is known that tells amounts apart. */
  #isPlaced = true;

  constructor(cells: Cells, columns: () => readonly string[], target: AmountTarget, reading: Reading) {
    this.#cells = cells;
    this.#columns = columns;
    this.#target = target;
    this.#reading = reading;
  }

  /** What lines of the row are of; `undefined` where nobody can tell. */
  line(): LinePlace | undefined {
    const { names, report } = this.#reading;
    const category = this.#read('category', names.category);
    const carrier = category === undefined ? undefined : names.carrierOf(category);
    const fiscalYear = this.#read('fiscalYear', names.fiscalYear);
    const partner = category === undefined ? undefined : this.#read('partner', (text) => names.partner(text, carrier));
    const period = this.#read('period', names.period);
    const item = this.#read('item', (text) => text);
    const revision = this.#read('revision', (text) => (text === undefined ? undefined : revisionIn(text)));
    if (!this.#isPlaced) return undefined;
    if (carrier !== undefined && carrier !== partner) {
      const operands = { category: category as string, carrier, partner: partner as string };
      report({ code: 'CATEGORY_OF_OTHER_PARTNER', severity: 'warning', path: [this.#columnOf('partner')], operands });
    }
    const basis = this.#basis();
    const source = this.#source();
    // Members stand in the order of the model, so that lines come back from CSV text as they were.
    return {
      ...{ fiscalYear, partner, category, phase: undefined, amount: undefined },
      ...(period === undefined ? {} : { period }),
      ...(item === undefined ? {} : { item }),
      ...(revision === undefined ? {} : { revision }),
      ...(basis === undefined ? {} : { basis }),
      ...(source === undefined ? {} : { source }),
    } as LinePlace;
  }

  /**
   * The total that the row is, if it is one. Cells beside it may be empty: a total is of all that they would tell
   * apart.
   */
  total(): TotalPlace | null {
    const over = OVER.find((dimension) => this.#namesTotal(dimension));
    if (over === undefined) return null;
    const { names, report } = this.#reading;
    const { from } = this.#target;
    const text = this.#text(over) as string;
    const found: BudgetFinding = {
      code: 'TOTAL_ROW',
      severity: 'info',
      path: [this.#columnOf(over)],
      operands: { received: describe(text) },
    };
    report(found, from[over]?.column !== null);
    const of = <T>(dimension: Dimension, read: (text: string) => T): T | undefined => {
      const written = this.#namesTotal(dimension) ? undefined : this.#text(dimension);
      return written === undefined ? undefined : this.#read(dimension, () => read(written));
    };
    const category = of('category', names.category);
    const carrier = category === undefined ? undefined : names.carrierOf(category);
    const said = {
      fiscalYear: of('fiscalYear', names.fiscalYear),
      partner: of('partner', (written) => names.partner(written, carrier)),
      category,
      period: of('period', names.period),
      item: of('item', (written) => written),
    };
    const named = placeInName(text, names);
    const place = { ...named.place, ...withoutNothing(said) };
    const contradicts = Object.entries(named.place).some(
      ([name, value]) => place[name as keyof typeof place] !== value,
    );
    const how = {
      isColumn: OVER.some((dimension) => from[dimension]?.column === null && this.#namesTotal(dimension)),
      isUnclear: !this.#isPlaced || named.isUnclear || contradicts,
      isPlain: named.isPlain,
    };
    return { over, text, ...place, how };
  }

  /**
   * A name of the scheme is no total, whatever words are in it, and where the scheme has such names a misspelt one is
   * none; nor is the constant name of an item, or a name that a line was written with. Any other constant that is no
   * name of the scheme is a total, or it would have been refused.
   */
  #namesTotal(dimension: Dimension): boolean {
    const origin = this.#target.from[dimension];
    if (origin === undefined || (origin.column === null ? dimension === 'item' : origin.written)) return false;
    const text = this.#text(dimension);
    if (text === undefined || !isTotal(text)) return false;
    const { names } = this.#reading;
    if (dimension !== 'category' && dimension !== 'partner') return true;
    if (dimension === 'category' ? names.isCategory(text) : names.isPartner(text)) return false;
    return !names.namesTotals[dimension] || placeInName(text, names).isPlain;
  }

  /** The text of a dimension; `undefined` where there is none. */
  #text(dimension: Dimension): string | undefined {
    const origin = this.#target.from[dimension];
    return origin === undefined ? undefined : textIn(this.#cells, origin);
  }

  /**
   * Reads a dimension; without it, nobody can tell what the amount is of. An empty cell is only nothing where a line
   * was written so.
   */
  #read<T>(dimension: Dimension, read: (text: string | undefined) => T): T | undefined {
    const origin = this.#target.from[dimension];
    try {
      const text = origin === undefined ? undefined : textIn(this.#cells, origin);
      if (text === undefined && origin !== undefined && (origin.column === null || !origin.written)) {
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
      if (text === undefined && !(origin.column !== null && origin.written))
        throw this.#emptyCell(origin.column, 'phase');
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
  notes(behind: readonly string[] = []): readonly string[] | undefined {
    const text = this.#text('notes');
    if (text === undefined) return behind.length === 0 ? undefined : behind;
    const lines = text.split(/\r?\n/).map((line) => withoutGuard(line).trim());
    const all = [...behind, ...lines.filter((line) => line !== '')];
    return all.length === 0 ? undefined : all;
  }

  /** Why there is no text, and the declaration that would read the row without it. */
  #emptyCell(column: string | null, dimension: Dimension): CodedError {
    const map = `{ written: '${column}' }`;
    const unless = {
      en: `, unless the column is mapped as ${map}`,
      fr: `, à moins que la colonne ne soit désignée par ${map}`,
    };
    const { en, fr } = column !== null && MAY_BE_EMPTY.includes(dimension) ? unless : { en: '', fr: '' };
    const expected = { en: `a text that is not empty${en}`, fr: `un texte qui n'est pas vide${fr}` };
    if (column === null) return invalidArgument('', expected, []);
    if (!Object.hasOwn(this.#cells, column)) return this.#lackedColumn(column);
    return invalidArgument(this.#cells[column], expected, [column]);
  }

  #lackedColumn(column: string): CodedError {
    const nearest = this.#reading.nearestColumns(column, this.#columns);
    const kind = { en: 'a column of the row', fr: 'une colonne de la ligne' };
    return unknownName(column, this.#columns(), kind, [column], nearest);
  }

  #basis(): LinePlace['basis'] {
    const text = this.#text('basis');
    try {
      return text === undefined ? undefined : requireOneOf(text, APPROVAL_BASES, BASIS_OF_APPROVAL, []);
    } catch (error) {
      return this.#refused(error, this.#columnOf('basis'));
    }
  }

  #source(): Source | undefined {
    const { source, column } = this.#target;
    const parts: Partial<Record<SourcePart, string>> = {};
    for (const part in source) {
      const text = textIn(this.#cells, source[part as SourcePart] as Origin);
      if (text !== undefined) parts[part as SourcePart] = text;
    }
    const named = Object.keys(parts) as SourcePart[];
    const [first] = named;
    if (first === undefined) return undefined;
    try {
      return sourceShape.read(sourceFrom(parts), []);
    } catch (error) {
      const path = isCodedError(error) ? error.path : [];
      const part = named.find((name) => path.includes(name)) ?? first;
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

/** The members that are not `undefined`. */
const withoutNothing = <T extends object>(members: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
