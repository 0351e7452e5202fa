import { type CalendarDate, dateOf } from '../calendar/date.js';
import { type DateReader, plainDates } from '../calendar/read-date.js';
import { faultOfName, type Known } from '../deployments/intake-map.js';
import { KNOWN_MISSION } from '../deployments/names.js';
import { forConsole } from '../exact/for-console.js';
import { requireMarkedColumns } from '../exact/marks.js';
import { isTotal } from '../figures/total-words.js';
import { invalidArgument, requireArray, requireObject, unknownName } from '../kernel/check.js';
import type { CellPlace } from '../kernel/codes.js';
import { keyIn, type Origin } from '../kernel/columns.js';
import { fault, isCodedError } from '../kernel/errors.js';
import { findingOf, gatherer } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported, type Reported, sumOfCounts } from '../kernel/no-value.js';
import { isBlankRow, keyOfRow } from '../kernel/row-keys.js';
import { tidied } from '../kernel/tidied.js';
import { type CountReading, countIn, countReading } from './counted.js';
import { INTAKE_OPTIONS, type ReadMap, type StrengthIntakeOptions } from './intake-map.js';
import type { StrengthFinding } from './messages.js';
import type { Strength, StrengthDimension, StrengthMeasure } from './model.js';
import { NAMES_OF } from './names.js';
import { judgeTotals, type StrengthTotal, type TotalRow } from './printed-totals.js';

/**
 * What {@link readStrengths} returns.
 * @category Strengths
 */
export interface StrengthIntake {
  readonly strengths: Strength[];
  /** Rows of totals, judged: they are no head counts, since their parts would be counted twice. */
  readonly totals: StrengthTotal[];
  /** How many rows hold a count that cannot be placed or read. */
  readonly leftOut: number;
  readonly findings: StrengthFinding[];
}

/**
 * Reads head counts from rows of a table, such as the month-end files of UN peacekeeping.
 *
 * Every row gives a head count or says why not: a date of no form in `dates`, a cell that is no whole number of people,
 * a contributor, mission or category that is empty in a column that always has one, a mission that the list given does
 * not know. A cell in which a sign or word stands for a missing value has that reason, and its row is kept. The day is
 * kept as the file has it, and each count says where it was typed (`at`). A row that holds nothing (but its key,
 * or dashes) is no head count and none that is lost; one finding says so. Without a column of totals, a total is women
 * and men, and others where the file has them; where it has both, they are held against each other. A row that is
 * called a total is held against the counts that it is of, and is none itself.
 * @param rows - Objects keyed by column name.
 * @param options - `map`, and where wanted `dates`, `numbers`, `marks`, `empty` and `missions`.
 * @returns Head counts in the order of the rows, printed totals beside the sums of their parts, how many rows are left
 *   out, and findings by index of the row and column.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` if the rows are no array or an option is wrong; never
 *   for what stands in a row.
 * @example
 * const rows = [
 *   { Country: 'Canada', Mission: 'MINUSTAH', Female: 15, Male: '68' },
 *   { Country: 'Norway', Mission: 'MINUSTAH', Female: '4', Male: '1?' },
 *   { Country: 'Total', Mission: '', Female: '15', Male: '68' },
 * ];
 * const map = { date: { constant: '2016-04-30' }, contributor: 'Country', mission: 'Mission', women: 'Female', men: 'Male' };
 * const { strengths, totals, findings } = readStrengths(rows, { map });
 * strengths; // => [{ date: '2016-04-30', contributor: 'Canada', mission: 'MINUSTAH', women: 15, men: 68, total: 83, at: { row: 0 } }]
 * findings.map(({ index, path, code }) => [index, path, code]); // => [[1, ['Male'], 'INVALID_FIGURE']]
 * totals.map(({ counts }) => counts.women?.agrees); // => [null]
 * @category Strengths
 */
export function readStrengths(rows: readonly unknown[], options: StrengthIntakeOptions): StrengthIntake {
  const { map, dates = plainDates(), missions = null, empty, ...given } = INTAKE_OPTIONS.read(options, ['options']);
  const table = requireArray(rows, ['rows'], { en: 'an array of rows', fr: 'un tableau de lignes' });
  const columns = columnsOf(map);
  if (given.marks !== undefined)
    requireMarkedColumns(given.marks, columns, { en: 'a column that is read', fr: 'une colonne qui est lue' });
  if (map.date.column === null) requireDay(map.date.constant, dates);
  const found = gatherer<StrengthFinding>();
  let index = 0;
  /** What is found of the row that is read: what a blank one lacks is not worth a word. */
  let ofRow: StrengthFinding[] = [];
  const report = (finding: StrengthFinding) => ofRow.push(finding);
  const reader = new RowReader({ map, dates, missions, counts: countReading({ ...given, empty, report }) });
  const strengths: { readonly index: number; readonly strength: Strength }[] = [];
  const totals: TotalRow[] = [];
  const absent = absentIn(table, columns);
  let leftOut = 0;
  /** The dates of the rows that are left out; `null` is of one whose date cannot be read. */
  const lacking = new Set<string | null>();
  for (; index < table.length; index++) {
    const row = table[index];
    ofRow = [];
    try {
      const read = reader.read(row);
      if ('names' in read) totals.push({ index, ...read, ...keyOfRow(row, map.key) });
      else {
        for (const finding of doubtsOn(read, map)) report(finding);
        strengths.push({ index, strength: { ...read, at: placeIn(map, index, row) } });
      }
    } catch (error) {
      if (!isCodedError(error)) throw error;
      if (isBlankRow(row, map.key)) ofRow = [{ code: 'BLANK_ROW', severity: 'info', path: [], operands: {} }];
      else {
        leftOut += 1;
        lacking.add(reader.dayOrNone(row));
        if (!absent.some(({ path }) => path[0] === error.path[0])) report(findingOf(error));
      }
    }
    for (const finding of ofRow) found.add(finding, index);
  }
  const judged = judgeTotals(totals, strengths, {
    lacks: (date) => lacking.has(date) || lacking.has(null),
    columnOf: (one) => columnOf(map, one),
  });
  return forConsole({
    strengths: strengths.map(({ strength }) => strength),
    totals: judged.totals,
    leftOut,
    findings: forConsole([
      ...absent,
      ...[...found.findings(), ...judged.findings, ...repeated(strengths)].map((finding) => ({
        ...finding,
        ...keyOfRow(table[finding.index ?? -1], map.key),
      })),
    ]),
  });
}

/** Where a head count is typed; in which column, where one holds its number. */
function placeIn({ measures, key }: ReadMap, row: number, cells: unknown): CellPlace {
  const [only, ...others] = measures;
  return { row, ...(only && others.length === 0 && { column: only[1] }), ...keyOfRow(cells, key) };
}

const columnOf = (map: ReadMap, measure: StrengthMeasure): string =>
  map.measures.find(([own]) => own === measure)?.[1] ?? measure;

function columnsOf({ date, dimensions, measures }: ReadMap): string[] {
  const sources = [date, ...dimensions.map(([, origin]) => origin)].flatMap(({ column }) => column ?? []);
  return [...new Set([...sources, ...measures.map(([, column]) => column)])];
}

function requireDay(constant: string, dates: DateReader): void {
  const reason = dates.faultOf(constant, ['options', 'map', 'date', 'constant']);
  if (reason !== null) throw reason;
}

const COLUMN: Label = /* @__PURE__ */ frozen({ en: 'a column of any row', fr: 'une colonne du tableau' });

/** Columns that no row has: a slip in the map, said once. */
function absentIn(rows: readonly unknown[], columns: readonly string[]): StrengthFinding[] {
  const objects = rows.filter((row): row is object => typeof row === 'object' && row !== null);
  const [first] = objects;
  if (first === undefined) return [];
  return columns
    .filter((column) => !objects.some((row) => keyIn(row, column) in row))
    .map((column) => findingOf(unknownName(column, Object.keys(first), COLUMN, [column])));
}

/** How rows are read. */
interface RowReading {
  readonly map: ReadMap;
  readonly dates: DateReader;
  readonly missions: Known | null;
  readonly counts: CountReading;
}

/** Reads rows one at a time; what is wrong with one is thrown, with its column. */
class RowReader {
  readonly #reading: RowReading;

  constructor(reading: RowReading) {
    this.#reading = reading;
  }

  read(row: unknown): Strength | Omit<TotalRow, 'index'> {
    const { map, counts } = this.#reading;
    const cells = requireObject(row as Readonly<Record<string, unknown>>, [], { en: 'a row', fr: 'une ligne' });
    const cellAt = (column: string): unknown => cells[keyIn(cells, column)];
    const texts = map.dimensions.map(([dimension, origin]) => [dimension, origin, textAt(origin, cellAt)] as const);
    const date = this.#dayAt(cellAt);
    const read: Partial<Record<StrengthMeasure, Reported<number>>> = {};
    for (const [measure, column] of map.measures) read[measure] = countIn(cellAt(column), column, counts);
    if (texts.some(([dimension, , text]) => this.#isTotal(dimension, text)))
      return {
        date,
        counts: withTotal(read),
        names: texts.map(([dimension, , text]) => this.#namedIn(dimension, text)),
      };
    const names: Partial<Record<StrengthDimension, string>> = {};
    for (const [dimension, origin, text] of texts) {
      if (text !== '') names[dimension] = this.#nameOf(dimension, origin, text);
      else if (origin.column !== null && origin.mayBeEmpty !== true)
        throw invalidArgument(text, NAMES_OF[dimension], [origin.column]);
    }
    return { date, ...names, ...withTotal(read) };
  }

  /** The date of a row that cannot be read as a whole, where that can be. */
  dayOrNone(row: unknown): CalendarDate | null {
    if (typeof row !== 'object' || row === null) return null;
    const cells = row as Readonly<Record<string, unknown>>;
    try {
      return this.#dayAt((column) => cells[keyIn(cells, column)]);
    } catch (error) {
      if (!isCodedError(error)) throw error;
      return null;
    }
  }

  #dayAt(cellAt: (column: string) => unknown): CalendarDate {
    const { dates, map } = this.#reading;
    const cell = map.date.column === null ? map.date.constant : cellAt(map.date.column);
    const path = [map.date.column ?? 'date'];
    const reason = dates.faultOf(cell, path);
    if (reason !== null) throw reason;
    return dateOf(dates.dayOf(cell));
  }

  #isTotal(dimension: StrengthDimension, text: string): boolean {
    const { missions } = this.#reading;
    const isMission = dimension === 'mission' && missions !== null && missions.ids.has(String(missions.find(text)));
    return !isMission && isTotal(text);
  }

  /** A name in a row of totals; one that nobody knows stays as it is, and is no name of any part. */
  #namedIn(dimension: StrengthDimension, text: string): readonly [StrengthDimension, string] {
    const { missions } = this.#reading;
    const id = dimension === 'mission' && missions !== null && !isTotal(text) ? missions.find(text) : text;
    return [dimension, typeof id === 'string' ? id : text];
  }

  #nameOf(dimension: StrengthDimension, origin: Origin, text: string): string {
    const { missions } = this.#reading;
    if (dimension !== 'mission' || missions === null) return text;
    const id = missions.find(text);
    const reason = faultOfName(missions, id, KNOWN_MISSION, [origin.column ?? dimension]);
    if (reason !== null) throw reason;
    return id as string;
  }
}

function textAt(origin: Origin, cellAt: (column: string) => unknown): string {
  if (origin.column === null) return origin.constant;
  const cell = cellAt(origin.column);
  if (cell === undefined || cell === null) return '';
  if (typeof cell === 'number' && Number.isSafeInteger(cell)) return String(cell);
  if (typeof cell !== 'string') throw invalidArgument(cell, { en: 'a name', fr: 'un nom' }, [origin.column]);
  return tidied(cell);
}

/** Without a total of its own, it is women, men and others. */
function withTotal(
  counts: Partial<Record<StrengthMeasure, Reported<number>>>,
): Partial<Record<StrengthMeasure, Reported<number>>> & { total: Reported<number> } {
  const { women, men, others = 0, total } = counts;
  if (total !== undefined) return { ...counts, total };
  return { ...counts, total: sumOfCounts([women ?? 0, men ?? 0, others]) };
}

/** Counts of a row that do not go together. */
function doubtsOn({ women, men, others, total }: Strength, map: ReadMap): StrengthFinding[] {
  const parts = [women, men, others].filter((count) => count !== undefined);
  if (!isReported(total) || parts.length === 0) return [];
  const sum = parts.reduce<number>((all, count) => all + (isReported(count) ? count : 0), 0);
  const path = [columnOf(map, 'total')];
  if (sum > total) throw fault(PART_ABOVE_WHOLE, path, { part: String(sum), whole: String(total) });
  const areAll = women !== undefined && men !== undefined && parts.every(isReported);
  if (!areAll || sum === total) return [];
  if (others === undefined)
    return [{ code: 'NEITHER_WOMEN_NOR_MEN', severity: 'info', path, operands: { count: total - sum } }];
  const operands = { sum: String(sum), total: String(total) };
  return [{ code: 'GENDERS_DIFFER_FROM_TOTAL', severity: 'warning', path, operands }];
}

/** Head counts of the same day and people: each stays, and whoever adds them up must say what tells them apart. */
function repeated(strengths: readonly { readonly index: number; readonly strength: Strength }[]): StrengthFinding[] {
  const first = new Map<string, number>();
  return strengths.flatMap(({ index, strength: { date, contributor, mission, category } }): StrengthFinding[] => {
    const key = JSON.stringify([date, contributor, mission, category]);
    const before = first.get(key);
    if (before === undefined) first.set(key, index);
    if (before === undefined) return [];
    return [{ code: 'STRENGTH_GIVEN_TWICE', severity: 'warning', index, path: [], operands: { first: before } }];
  });
}
