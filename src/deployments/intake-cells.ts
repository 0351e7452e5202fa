import { dayOrNaN, FIRST_DAY, isInCalendar } from '../calendar/date.js';
import type { DateReader } from '../calendar/read-date.js';
import { bareNumber } from '../exact/bare-number.js';
import { type MarkTable, NO_MARKS } from '../exact/marks.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import { RememberedCells, tidied } from '../kernel/tidied.js';
import type { NumberMarks } from '../kernel/typography.js';
import { ONGOING } from './engine/packer.js';
import { type FieldSource, isKnown, type Known, type Meanings } from './intake-map.js';
import { type FieldWords, saysOngoing, type WordField } from './words.js';

/** Where a field is read from, what its texts mean, and what signs and numbers of its column are. */
export interface FieldCells {
  readonly source: FieldSource;
  readonly meanings: Meanings | undefined;
  readonly marks: MarkTable;
  readonly numbers: NumberMarks | undefined;
}

/**
 * The text of a cell: a whole number counts as its digits, and what was written as a constant, or by this library, is
 * taken as it stands. Empty where there is none, and `null` where the cell holds no text.
 */
export function textIn(cell: unknown, { source, meanings, marks }: FieldCells): string | null {
  const text = writtenIn(cell, { source, marks });
  return text === null || source.column === null ? text : (meanings?.of(text) ?? text);
}

/** The text that is the caller's or this library's own, whatever the file writes: a constant, a meaning, or written. */
export function ownText(cell: unknown, { source, meanings, marks }: FieldCells): string | undefined {
  const text = writtenIn(cell, { source, marks }) ?? undefined;
  if (text === undefined || source.column === null) return text;
  return meanings?.of(text) ?? (source.written ? text : undefined);
}

/** A sign that stands for no value is as good as an empty cell. */
function writtenIn(cell: unknown, { source, marks }: Pick<FieldCells, 'source' | 'marks'>): string | null {
  if (typeof cell === 'string') {
    if (source.column === null) return cell;
    return source.written ? withoutGuard(cell) : unmarked(tidied(cell), marks);
  }
  if (cell === undefined || cell === null) return '';
  return typeof cell === 'number' && Number.isSafeInteger(cell) ? unmarked(String(cell), marks) : null;
}

function unmarked(text: string, marks: MarkTable): string {
  const meaning = marks.of(text);
  return meaning === undefined || meaning === 'zero' ? text : '';
}

/** The cell of a day; a number in the form of the file as bare digits, since it may count the days. */
export function dayCell(cell: unknown, { numbers }: FieldCells): unknown {
  if (numbers === undefined || typeof cell !== 'string' || !NUMBER.test(cell)) return cell;
  return bareNumber(cell.trim(), numbers)?.digits ?? cell;
}

const NUMBER = /^\s*\d[\d\s.,'\u2019]{0,30}$/;

/** A name of the caller's own: an id, a position or a rank. */
export class NameCells {
  readonly #field: FieldCells;
  readonly #mayBeEmpty: boolean;
  readonly #mayMean: boolean;
  /** Whether a text is read as a name by tidying alone. */
  readonly tidies: boolean;

  constructor(field: FieldCells, isOptional: boolean) {
    this.#field = field;
    this.#mayBeEmpty = isOptional && field.source.column !== null;
    this.#mayMean = field.meanings !== undefined || field.marks !== NO_MARKS;
    this.tidies = !this.#mayMean && field.source.column !== null && field.source.written !== true;
  }

  /** Whether the cell has a name, or may be empty; quickly where a letter or a digit of ASCII stands first. */
  holds(cell: unknown): boolean {
    if (typeof cell === 'string' && !this.#mayMean) {
      // NaN, where there is none, fails every comparison.
      const first = cell.charCodeAt(0);
      if (first > 0x20 && first < 0x7f) return true;
    }
    const text = textIn(cell, this.#field);
    return text === '' ? this.#mayBeEmpty : text !== null;
  }

  /** The text that is still to be tidied, where that is all, or else the name. */
  text(cell: unknown): string {
    return this.tidies && typeof cell === 'string' ? cell : this.read(cell);
  }

  /** The name; empty where there is none. */
  read(cell: unknown): string {
    return textIn(cell, this.#field) ?? '';
  }
}

/** The gender of an empty cell, beyond the positions of the others. */
export const EMPTY_GENDER = 4;

/** Cells as positions among the members of their field; below zero where one names none of them. */
export function positionCells(
  field: WordField,
  { members, positionOf }: FieldWords,
  cells: FieldCells,
): RememberedCells {
  const none = field === 'type' ? members.length : field === 'gender' ? EMPTY_GENDER : -1;
  return new RememberedCells((cell) => {
    const text = textIn(cell, cells);
    if (text === null) return -1;
    return text === '' && cells.source.column !== null ? none : positionOf(text);
  });
}

/** Cells as codes of the ids of missions or agencies; below zero where one is of nothing known. */
export function codeCells(known: Known | null, cells: FieldCells, { codeOf, mayBeEmpty }: IdCodes): RememberedCells {
  return new RememberedCells((cell) => {
    const text = textIn(cell, cells);
    if (text === '') return mayBeEmpty && cells.source.column !== null ? 0 : -1;
    const id = known === null ? text : known.find(text);
    return text !== null && isKnown(known, id) ? codeOf(id as string) : -1;
  });
}

/** The codes of ids; that of none is 0. */
interface IdCodes {
  readonly codeOf: (id: string) => number;
  readonly mayBeEmpty: boolean;
}

/** A day, counted from 1900-01-01. */
export class DayCells {
  readonly #field: FieldCells;
  readonly #dates: DateReader;
  readonly #mayGoOn: boolean;
  readonly #isQuick: boolean;
  readonly #others = new RememberedCells((cell) => this.#dayOf(cell));

  constructor(field: FieldCells, dates: DateReader, mayGoOn: boolean) {
    this.#field = field;
    this.#dates = dates;
    this.#mayGoOn = mayGoOn;
    this.#isQuick = field.meanings === undefined;
  }

  /** The day, that of {@link ONGOING} less one for an assignment that goes on, or NaN. */
  read(cell: unknown): number {
    const day = this.#isQuick && typeof cell === 'string' ? this.#dates.quickDayOf(cell) : Number.NaN;
    return Number.isNaN(day) ? this.#others.read(cell) : day - FIRST_DAY;
  }

  #dayOf(cell: unknown): number {
    const own = ownText(cell, this.#field);
    const text = own ?? dayCell(cell, this.#field);
    if (this.#mayGoOn && typeof text === 'string' && saysOngoing(text)) return ONGOING - 1;
    // What the caller or this library wrote is a calendar date, whatever the form of the file.
    const canonical = own === undefined ? Number.NaN : dayOrNaN(own);
    return (isInCalendar(canonical) ? canonical : this.#dates.dayOf(text)) - FIRST_DAY;
  }
}
