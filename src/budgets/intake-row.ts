import { fiscalYear } from '../calendar/fiscal-year.js';
import { describe, invalidArgument, requireOneOf, requireString, unknownName } from '../kernel/check.js';
import { type CodedError, isCodedError } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { sourceShape } from '../kernel/record.js';
import type { Source } from '../kernel/source.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import type { suggester } from '../kernel/suggest.js';
import { APPROVAL_BASES } from './funding.js';
import { type AmountReading, amountIn, isBlank, PLACES, type Places, type ReadAmount } from './intake-amount.js';
import type { AmountTarget, Dimension, SourcePart } from './intake-map.js';
import { revisionIn, sourceFrom, textIn } from './intake-text.js';
import type { unitReader } from './intake-unit.js';
import type { BudgetLine } from './model.js';
import { BASIS_OF_APPROVAL, PHASE } from './names.js';
import { isPlainTotal, isTotal, type PrintedTotal } from './printed-totals.js';
import type { BudgetNames } from './scheme.js';

/** What reading a row needs to know. */
export interface Reading extends AmountReading {
  readonly names: BudgetNames;
  readonly unitIn: ReturnType<typeof unitReader>;
  /** Columns that the map names, those of amounts apart. */
  readonly columns: { readonly amounts: readonly string[]; readonly others: readonly string[] };
  /** The columns of a row that are nearest to one that it lacks. */
  readonly nearestColumns: ReturnType<typeof suggester>;
}

type AnyLine = BudgetLine<string, string>;
type Cells = Readonly<Record<string, unknown>>;

/**
 * What one amount of a row comes to: `left-out` where nobody can tell what it is of, and `nothing` where the row is
 * blank or a heading.
 */
export type Outcome = AnyLine | Omit<PrintedTotal, 'index'> | 'left-out' | 'nothing';

export const isPrintedTotal = (outcome: Outcome): outcome is Omit<PrintedTotal, 'index'> =>
  typeof outcome === 'object' && 'over' in outcome;

/** Reads the amounts of a row, with findings for all that is wrong with them, each with its column. */
export function rowReader(row: unknown, reading: Reading): (target: AmountTarget) => Outcome {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    const error = invalidArgument(
      row,
      { en: 'a row: an object keyed by column', fr: 'une ligne : un objet dont les clés sont les colonnes' },
      [],
    );
    return ({ column }) => {
      reading.report(findingOf(error, [column]));
      return 'left-out';
    };
  }
  let listed: string[] | undefined;
  const columns = () => {
    listed ??= Object.keys(row);
    return listed;
  };
  const isEmpty = holdsNothing(row as Cells, reading.columns);
  return (target) => {
    const reader = new AmountReader(row as Cells, columns, target, reading);
    const outcome = reader.total() ?? reader.line();
    return isEmpty && (outcome === 'left-out' || isPrintedTotal(outcome)) ? 'nothing' : outcome;
  };
}

/** Whether a row is blank, or a heading: no amount in it, and one text at most. */
function holdsNothing(cells: Cells, { amounts, others }: Reading['columns']): boolean {
  const isFilled = (column: string) => Object.hasOwn(cells, column) && !isBlank(cells[column]);
  return !amounts.some(isFilled) && others.filter(isFilled).length < 2;
}

/** Where the word for a total is looked for, in this order. */
const OVER = /* @__PURE__ */ frozen(['category', 'partner', 'fiscalYear', 'item'] as const);

class AmountReader {
  readonly #cells: Cells;
  /** Listed only where one is lacking, and then once for the row. */
  readonly #columns: () => readonly string[];
  readonly #target: AmountTarget;
  readonly #reading: Reading;
  /** Whether the amount's place is known. */
  #placed = true;

  constructor(cells: Cells, columns: () => readonly string[], target: AmountTarget, reading: Reading) {
    this.#cells = cells;
    this.#columns = columns;
    this.#target = target;
    this.#reading = reading;
  }

  line(): AnyLine | 'left-out' {
    const { names, report } = this.#reading;
    const category = this.#read('category', (text) => names.category(text));
    const carrier = category === undefined ? undefined : names.carrierOf(category);
    const place = {
      fiscalYear: this.#read('fiscalYear', (text) => fiscalYear(text as string)),
      partner: category === undefined ? undefined : this.#read('partner', (text) => names.partner(text, carrier)),
      category,
      phase: this.#read('phase', (text) => names.phase(requireString(text, [], PHASE))),
    };
    const { amount, notes } = this.#amount();
    const item = this.#read('item', (text) => text);
    const revision = this.#read('revision', (text) => (text === undefined ? undefined : revisionIn(text)));
    if (!this.#placed) return 'left-out';
    if (carrier !== undefined && carrier !== place.partner) {
      const operands = { category: category as string, carrier, partner: place.partner as string };
      report({ code: 'CATEGORY_OF_OTHER_PARTNER', severity: 'warning', path: [this.#columnOf('partner')], operands });
    }
    const basis = this.#basis();
    const source = this.#source();
    const remarks = this.#notes(notes);
    return {
      ...place,
      amount,
      ...(item === undefined ? {} : { item }),
      ...(revision === undefined ? {} : { revision }),
      ...(basis === undefined ? {} : { basis }),
      ...(remarks === undefined ? {} : { notes: remarks }),
      ...(source === undefined ? {} : { source }),
    } as AnyLine;
  }

  /**
   * The total that the row is, if it is one. Cells beside it may be empty: a total is of all that they would tell
   * apart.
   */
  total(): Omit<PrintedTotal, 'index'> | null {
    const over = OVER.find((dimension) => this.#namesTotal(dimension));
    if (over === undefined) return null;
    const { names, report } = this.#reading;
    const { column } = this.#target;
    const text = this.#text(over) as string;
    report({
      code: 'TOTAL_ROW',
      severity: 'info',
      path: [this.#columnOf(over)],
      operands: { received: describe(text) },
    });
    const of = <T>(dimension: Dimension, read: (text: string) => T): T | undefined => {
      const written = this.#namesTotal(dimension) ? undefined : this.#text(dimension);
      return written === undefined ? undefined : this.#attempt(dimension, () => read(written));
    };
    const category = of('category', (written) => names.category(written));
    const carrier = category === undefined ? undefined : names.carrierOf(category);
    const parts = {
      fiscalYear: of('fiscalYear', fiscalYear),
      partner:
        of('partner', (written) => names.partner(written, carrier)) ?? (over === 'partner' ? undefined : carrier),
      category,
      phase: of('phase', (written) => names.phase(written)),
      item: of('item', (written) => written),
    };
    const known = Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined));
    return { column, over, text, amount: this.#amount().amount, ...known };
  }

  /**
   * A name of the scheme is no total, whatever words are in it, and where the scheme has such names a misspelt one is
   * none; nor is a constant, or a name that a line was written with.
   */
  #namesTotal(dimension: Dimension): boolean {
    const origin = this.#target.from[dimension];
    if (origin === undefined || origin.column === null || origin.written) return false;
    const text = this.#text(dimension);
    if (text === undefined || !isTotal(text)) return false;
    const { names } = this.#reading;
    if (dimension !== 'category' && dimension !== 'partner') return true;
    if (dimension === 'category' ? names.isCategory(text) : names.isPartner(text)) return false;
    return !names.namesTotals[dimension] || isPlainTotal(text);
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
    const value = this.#attempt(dimension, () => {
      const text = origin === undefined ? undefined : textIn(this.#cells, origin);
      if (text === undefined && origin !== undefined && (origin.column === null || !origin.written)) {
        throw this.#emptyCell(origin.column);
      }
      return { read: read(text) };
    });
    if (value === undefined) this.#placed = false;
    return value?.read;
  }

  /**
   * An amount in dollars. One that is there and cannot be read, or whose column the row lacks, stays in the books
   * without a value.
   */
  #amount(): ReadAmount {
    const { column } = this.#target;
    const { report } = this.#reading;
    if (!Object.hasOwn(this.#cells, column)) {
      report(findingOf(this.#lackedColumn(column)));
      return { amount: { noValue: 'not-reported' } };
    }
    const places = this.#attempt('unit', () => this.#places());
    if (places === undefined) return { amount: { noValue: 'unreadable' } };
    try {
      return amountIn(this.#cells[column], column, places, this.#reading);
    } catch (error) {
      if (!isCodedError(error)) throw error;
      report(findingOf(error, [column]));
      return { amount: { noValue: 'unreadable' } };
    }
  }

  /** The unit of the amounts of the row, where it says one. */
  #places(): Places {
    const origin = this.#target.unit;
    const { unit, unitIn } = this.#reading;
    if (origin === undefined) return PLACES[unit];
    const { column } = origin;
    if (column !== null && !origin.written && !Object.hasOwn(this.#cells, column)) throw this.#lackedColumn(column);
    const text = textIn(this.#cells, origin);
    return text === undefined ? PLACES[unit] : unitIn(text, []);
  }

  /** What stands behind the amount, and in the column of notes. */
  #notes(behind: readonly string[] = []): readonly string[] | undefined {
    const lines =
      this.#text('notes')
        ?.split(/\r?\n/)
        .map((line) => withoutGuard(line).trim()) ?? [];
    const all = [...behind, ...lines.filter((line) => line !== '')];
    return all.length === 0 ? undefined : all;
  }

  /** Why there is no text. */
  #emptyCell(column: string | null): CodedError {
    const expected = { en: 'a text that is not empty', fr: "un texte qui n'est pas vide" };
    if (column === null) return invalidArgument('', expected, []);
    if (!Object.hasOwn(this.#cells, column)) return this.#lackedColumn(column);
    return invalidArgument(this.#cells[column], expected, [column]);
  }

  #lackedColumn(column: string): CodedError {
    const nearest = this.#reading.nearestColumns(column, this.#columns);
    const kind = { en: 'a column of the row', fr: 'une colonne de la ligne' };
    return unknownName(column, this.#columns(), kind, [column], nearest);
  }

  #basis(): AnyLine['basis'] {
    return this.#attempt('basis', () => {
      const text = this.#text('basis');
      return text === undefined ? undefined : requireOneOf(text, APPROVAL_BASES, BASIS_OF_APPROVAL, []);
    });
  }

  #source(): Source | undefined {
    const parts: Partial<Record<SourcePart, string>> = {};
    for (const [part, origin] of Object.entries(this.#target.source)) {
      const text = textIn(this.#cells, origin);
      if (text !== undefined) parts[part as SourcePart] = text;
    }
    const named = Object.keys(parts) as SourcePart[];
    const [first] = named;
    if (first === undefined) return undefined;
    try {
      return sourceShape.read(sourceFrom(parts), []);
    } catch (error) {
      if (!isCodedError(error)) throw error;
      const part = named.find((name) => error.path.includes(name)) ?? first;
      this.#reading.report(findingOf(error, [this.#target.source[part]?.column ?? this.#target.column]));
      return undefined;
    }
  }

  /** The column that a dimension is read from; the column of the amount, where it is a constant. */
  #columnOf(dimension: Dimension | 'unit'): string {
    const origin = dimension === 'unit' ? this.#target.unit : this.#target.from[dimension];
    return origin?.column ?? this.#target.column;
  }

  #attempt<T>(dimension: Dimension | 'unit', read: () => T): T | undefined {
    try {
      return read();
    } catch (error) {
      if (!isCodedError(error)) throw error;
      this.#reading.report(findingOf(error, [this.#columnOf(dimension)]));
      return undefined;
    }
  }
}
