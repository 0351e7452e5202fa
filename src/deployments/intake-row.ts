import { dateOf, dayOrNaN, FIRST_DAY } from '../calendar/date.js';
import { type DateReader, plainDates } from '../calendar/read-date.js';
import { type MarkTables, NO_MARKS } from '../exact/marks.js';
import { keyIn } from '../kernel/columns.js';
import { findingOf } from '../kernel/findings.js';
import { NO_VALUE_LABELS } from '../kernel/no-value.js';
import { isBlank, type RememberedCells } from '../kernel/tidied.js';
import type { NumberMarks } from '../kernel/typography.js';
import type { Program } from '../program/program-model.js';
import { AbsentColumns, isOptional } from './absent-columns.js';
import { requireDeclared } from './declared.js';
import { type Kinds, kindsIn } from './engine/kinds.js';
import { Names, ONGOING } from './engine/packer.js';
import {
  codeCells,
  DayCells,
  EMPTY_GENDER,
  type FieldCells,
  NameCells,
  ownText,
  positionCells,
  textIn,
} from './intake-cells.js';
import { faultsIn, ofRow, type RowView, sentinelIn } from './intake-faults.js';
import { type Known, knownAgencies, placeOf, type Sources, sourcesOf, type Values } from './intake-map.js';
import type { DeploymentFinding } from './messages.js';
import type { DeploymentRecord } from './model.js';
import { faultsOf, RECORD_FIELDS, type RecordField } from './record.js';
import { type FieldWords, isWordField, type WordField, wordsOf } from './words.js';

/** How rows are read; all of it may be left out. */
export interface Intake {
  readonly map?: Sources;
  readonly values?: Values;
  readonly dates?: DateReader;
  readonly numbers?: NumberMarks;
  readonly marks?: MarkTables;
  readonly missions?: Known | null;
  readonly agencies?: Known | null;
  readonly program?: Program | undefined;
}

type Row = Readonly<Record<string, unknown>>;
export const isRow = (row: unknown): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row);

type Keys = Record<RecordField, string | null>;

/** 31 December 2099, counted from 1900-01-01: an end that stands for none where every assignment must have one. */
const LAST_KEPT = 73_048;

/** A day as a record has it; that is mostly how the file has it, too. */
function textOfDay(day: number, cell: unknown): string {
  if (day === ONGOING - 1) return 'ongoing';
  return typeof cell === 'string' && dayOrNaN(cell) === day + FIRST_DAY ? cell : dateOf(day + FIRST_DAY);
}

/**
 * Reads rows of a table as deployments, one at a time: quickly, by what is asked for of a sound row, and with care for
 * what is wrong with any other. What it says is about one row by itself.
 */
export class RowReader {
  /** What the last row holds: days counted from 1900-01-01, the kind, and the codes of its ids; no agency is 0. */
  start = 0;
  last = 0;
  kind = 0;
  mission = 0;
  agency = 0;
  readonly #missionIds: Names;
  readonly #agencyIds: Names;
  readonly #sources: Sources;
  readonly #fields: Readonly<Record<RecordField, FieldCells>>;
  readonly #view: RowView;
  readonly #kinds: Kinds;
  readonly #words: Readonly<Record<WordField, FieldWords>>;
  readonly #absent: AbsentColumns;
  readonly #keys: Keys;
  /** What stands for the cells of fields that have no column. */
  readonly #constants: Readonly<Record<RecordField, unknown>>;
  readonly #numbersRows: boolean;
  readonly #names: Readonly<Record<'id' | 'person' | 'position' | 'rank', NameCells>>;
  readonly #codes: Readonly<Record<WordField | 'mission' | 'agency', RememberedCells>>;
  readonly #firstDay: DayCells;
  readonly #lastDay: DayCells;
  #row: Row = {};
  #index = -1;
  #hasNoGender = false;
  #isFirst = true;

  /** @param names - Where the codes of missions and agencies are from. */
  constructor(
    {
      map = sourcesOf({}),
      values = {},
      dates = plainDates(),
      numbers,
      marks,
      missions = null,
      program,
      agencies = knownAgencies(program),
    }: Intake,
    names: { readonly missions: Names; readonly agencies: Names } = {
      missions: new Names(),
      agencies: new Names(['']),
    },
  ) {
    const eachField = <T>(make: (field: RecordField) => T): Record<RecordField, T> =>
      Object.fromEntries(RECORD_FIELDS.map((field) => [field, make(field)])) as Record<RecordField, T>;
    requireDeclared({ map, values, marks, missions, agencies });
    const fields = eachField((field) => {
      const { column } = map[field];
      const own = column === null ? NO_MARKS : (marks?.inColumn(column) ?? NO_MARKS);
      return { source: map[field], meanings: values[field], marks: own, numbers };
    });
    const nameOf = (field: RecordField): NameCells => new NameCells(fields[field], isOptional(field));
    this.#sources = map;
    this.#fields = fields;
    const cell = (field: RecordField): unknown => this.cell(field);
    const value = (field: RecordField): unknown => this.#valueOf(field);
    this.#view = { sources: map, fields, dates, missions, agencies, program, cell, value };
    this.#kinds = kindsIn(program);
    this.#words = wordsOf(program);
    this.#absent = new AbsentColumns(map);
    this.#keys = eachField((field) => map[field].column);
    this.#constants = eachField((field) => ('constant' in map[field] ? map[field].constant : undefined));
    this.#numbersRows = 'rowNumber' in map.id;
    this.#names = { id: nameOf('id'), person: nameOf('person'), position: nameOf('position'), rank: nameOf('rank') };
    this.#missionIds = names.missions;
    this.#agencyIds = names.agencies;
    const codeOf = (ids: Names) => (id: string) => ids.codeOf(id);
    this.#codes = {
      type: positionCells('type', this.#words.type, fields.type),
      personnel: positionCells('personnel', this.#words.personnel, fields.personnel),
      gender: positionCells('gender', this.#words.gender, fields.gender),
      mission: codeCells(missions, fields.mission, { codeOf: codeOf(names.missions), mayBeEmpty: false }),
      agency: codeCells(agencies, fields.agency, { codeOf: codeOf(names.agencies), mayBeEmpty: true }),
    };
    this.#firstDay = new DayCells(fields.firstDay, dates, false);
    this.#lastDay = new DayCells(fields.lastDay, dates, true);
  }

  /** Reads a row; false where something is wrong with it. */
  read(row: unknown, index: number): boolean {
    this.#index = index;
    if (!isRow(row)) return false;
    this.#row = row;
    this.#absent.look(row);
    if (this.#isFirst) this.#findKeys();
    return this.#isSound(row) || (this.#findKeys() && this.#isSound(row));
  }

  /** Looks columns up again, where another file with a byte order mark may have begun; tells whether one has moved. */
  #findKeys(): boolean {
    this.#isFirst = false;
    let hasMoved = false;
    for (const field of RECORD_FIELDS) {
      const { column } = this.#sources[field];
      const key = column === null ? null : keyIn(this.#row, column);
      hasMoved ||= key !== this.#keys[field];
      this.#keys[field] = key;
    }
    return hasMoved;
  }

  /** Each cell is taken from the row in a place of its own, so that engines learn which name stands there. */
  #isSound(row: Row): boolean {
    const keys = this.#keys;
    const constants = this.#constants;
    const names = this.#names;
    const start = this.#firstDay.read(keys.firstDay === null ? constants.firstDay : row[keys.firstDay]);
    const last = this.#lastDay.read(keys.lastDay === null ? constants.lastDay : row[keys.lastDay]);
    // NaN fails every comparison.
    if (!(last >= start)) return false;
    const codes = this.#codes;
    const type = codes.type.read(keys.type === null ? constants.type : row[keys.type]);
    const personnel = codes.personnel.read(keys.personnel === null ? constants.personnel : row[keys.personnel]);
    const gender = codes.gender.read(keys.gender === null ? constants.gender : row[keys.gender]);
    const mission = codes.mission.read(keys.mission === null ? constants.mission : row[keys.mission]);
    const agency = codes.agency.read(keys.agency === null ? constants.agency : row[keys.agency]);
    if ((type | personnel | gender | mission | agency) < 0) return false;
    if (!this.#numbersRows && !names.id.holds(keys.id === null ? constants.id : row[keys.id])) return false;
    if (!names.person.holds(keys.person === null ? constants.person : row[keys.person])) return false;
    if (!names.position.holds(keys.position === null ? constants.position : row[keys.position])) return false;
    if (!names.rank.holds(keys.rank === null ? constants.rank : row[keys.rank])) return false;
    this.#hasNoGender = gender === EMPTY_GENDER;
    this.start = start;
    this.last = last;
    this.kind = this.#kinds.from(type, personnel, this.#hasNoGender ? EMPTY_GENDER - 1 : gender);
    this.mission = mission;
    this.agency = agency;
    return true;
  }

  /** The cell of a field, as the file has it. */
  cell(field: RecordField): unknown {
    const key = this.#keys[field];
    return key === null ? this.#constants[field] : this.#row[key];
  }

  /** The id of the row, the person, the position or the rank; empty where there is none. */
  name(field: 'id' | 'person' | 'position' | 'rank'): string {
    if (field === 'id' && this.#numbersRows) return String(this.#index + 1);
    return this.#names[field].read(this.cell(field));
  }

  /** The person of the last row: the name, or where {@link tidiesPeople} says so, a text that is still to be tidied. */
  get person(): string {
    return this.#names.person.text(this.cell('person'));
  }

  get tidiesPeople(): boolean {
    return this.#names.person.tidies;
  }

  /** How the file spells an id or a person, where that is not how it is read. */
  spelling(field: 'id' | 'person', name: string): string | undefined {
    const cell = this.cell(field);
    if (cell === name || typeof cell !== 'string') return undefined;
    return ownText(cell, this.#fields[field]) === undefined ? cell : undefined;
  }

  /** The record of the last row, which was sound. */
  record(): DeploymentRecord {
    const { type, personnel, gender } = this.#kinds.partsOf(this.kind);
    const record: Partial<Record<RecordField, unknown>> = { id: this.name('id'), person: this.name('person') };
    record.mission = this.#missionIds.list[this.mission];
    const words = this.#words;
    if (type < words.type.members.length) record.type = words.type.members[type];
    record.personnel = words.personnel.members[personnel];
    record.gender = words.gender.members[gender];
    if (this.agency !== 0) record.agency = this.#agencyIds.list[this.agency];
    const position = this.name('position');
    if (position !== '') record.position = position;
    const rank = this.name('rank');
    if (rank !== '') record.rank = rank;
    record.firstDay = textOfDay(this.start, this.cell('firstDay'));
    record.lastDay = textOfDay(this.last, this.cell('lastDay'));
    return record as DeploymentRecord;
  }

  /** Whether there is something to be said of the last row, which was sound. */
  get hasRemarks(): boolean {
    return this.#hasNoGender || this.last === LAST_KEPT;
  }

  /** What that is. */
  remarks(): DeploymentFinding[] {
    const remarks: DeploymentFinding[] = [];
    if (this.#hasNoGender && isBlank(this.cell('gender'))) {
      const column = this.place('gender');
      const operands = { column, reason: NO_VALUE_LABELS['not-reported'] };
      remarks.push({ code: 'EMPTY_CELL', severity: 'info', path: [column], operands });
    }
    if (this.last === LAST_KEPT) remarks.push(...sentinelIn(this.#view, 'warning'));
    return ofRow(remarks, this.#index, this.name('id'));
  }

  /** Everything that is wrong with the last row by itself. */
  faults(row: unknown): DeploymentFinding[] {
    const faults = isRow(row)
      ? faultsIn(this.#view, row)
      : faultsOf(this.#view.program)
          .read(row, [])
          .map((fault) => findingOf<DeploymentFinding>(fault));
    return ofRow(faults, this.#index, isRow(row) ? this.name('id') : '');
  }

  /** Columns that no row has, and then what was found in the rows. */
  withAbsentColumns(findings: readonly DeploymentFinding[]): DeploymentFinding[] {
    return this.#absent.before(findings);
  }

  /** How a finding names the place of a field. */
  place(field: RecordField): string {
    return placeOf(this.#sources, field);
  }

  /** What a record would hold; what cannot be read is as the file has it, and a day then NaN. */
  #valueOf(field: RecordField): unknown {
    const cell = this.cell(field);
    if (field === 'firstDay' || field === 'lastDay') return this.#dayOf(field, cell);
    if (field === 'id' && this.#numbersRows) return this.name('id');
    const text = textIn(cell, this.#fields[field]);
    // An empty cell of a field that is needed is as the file has it; a sign for nothing is nothing.
    if (text === null) return cell;
    if (text === '' && !isOptional(field) && field !== 'gender') return isBlank(cell) ? cell : '';
    if (text === '' && field !== 'gender') return text;
    if (field === 'mission') return this.#missionIds.list[this.#codes.mission.read(cell)] ?? text;
    if (field === 'agency') return this.#agencyIds.list[this.#codes.agency.read(cell)] ?? text;
    if (!isWordField(field)) return text;
    const position = this.#codes[field].read(cell);
    if (position === EMPTY_GENDER) return 'not-reported';
    return this.#words[field].members[position] ?? text;
  }

  #dayOf(field: 'firstDay' | 'lastDay', cell: unknown): unknown {
    const day = (field === 'firstDay' ? this.#firstDay : this.#lastDay).read(cell);
    if (Number.isNaN(day)) return Number.NaN;
    return textOfDay(day, cell);
  }
}
