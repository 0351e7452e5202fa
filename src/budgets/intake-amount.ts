import type { NumberText } from '../exact/bare-number.js';
import type { ColumnForm } from '../exact/column-form.js';
import type { Currency } from '../exact/currencies.js';
import { decimal } from '../exact/decimal.js';
import type { MarkTables } from '../exact/marks.js';
import { INEXACT_NUMBER } from '../exact/messages.js';
import { bareDigits, type NumberForm } from '../exact/number-form.js';
import { readText, valueIn } from '../exact/number-text.js';
import { UNIT_MISMATCH } from '../figures/messages.js';
import { refuseForeignSign } from '../figures/unit-marks.js';
import type { Unit } from '../figures/unit-model.js';
import { moneyIn, wordsForUnits } from '../figures/units.js';
import { invalidArgument } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { NO_VALUE_LABELS, type NoValueReason, type Reported, reasonAt } from '../kernel/no-value.js';
import { isBlank } from '../kernel/tidied.js';
import type { NumberMarks } from '../kernel/typography.js';
import { quoted } from '../kernel/words.js';
import type { BudgetFinding } from './messages.js';

/**
 * The units that the amounts of a table can be in.
 * @inline
 */
export type UnitOfMoney<C extends Currency> = C | `${C} thousands` | `${C} millions`;

export const unitsOfMoney = (currency: Currency): readonly UnitOfMoney<Currency>[] => [
  currency,
  `${currency} thousands`,
  `${currency} millions`,
];

/** By how many places the point of amounts in a unit is moved to make them whole units of its currency. */
export const placesOf = (unit: UnitOfMoney<Currency>): Places => (moneyIn(unit)?.places ?? 0) as Places;

/** By how many places the point of amounts in a unit is moved. */
export type Places = 0 | 3 | 6 | 9;

/** What reading an amount needs to know. */
export interface AmountReading {
  /** The row that is read. */
  readonly index: number;
  readonly empty: NoValueReason;
  readonly unit: UnitOfMoney<Currency>;
  readonly numbers: NumberMarks;
  /** The code of the currency before or behind an amount; `null` for Canadian dollars, whose signs are read otherwise. */
  readonly code: RegExp | null;
  /** Whether a plain dollar sign is one of the currency. */
  readonly hasDollars: boolean;
  /** What most amounts in that form match. */
  readonly plain: RegExp;
  readonly marks: MarkTables;
  /** What speaks for other forms in each column, where none is declared. */
  readonly otherForms: ReadonlyMap<string, ColumnForm>;
  /** The forms that the refusal of a cell of a column may name, where nothing speaks for others. */
  readonly possible: (column: string) => readonly NumberForm[];
  readonly report: (finding: BudgetFinding) => void;
}

/** An amount in dollars, with the notes behind it. */
export interface ReadAmount {
  readonly amount: Reported<string>;
  readonly notes?: readonly string[];
}

/** Reads an amount in units of so many decimal places, and turns it into dollars. */
export function amountIn(given: unknown, column: string, places: Places, reading: AmountReading): ReadAmount {
  const value = typeof given === 'string' && reading.code !== null ? given.replace(reading.code, '') : given;
  const marks = reading.marks.inColumn(column);
  const other = reading.otherForms.get(column);
  if (typeof value === 'string') {
    const isPlain =
      value.length <= MOST_PLAIN && reading.plain.test(value) && (reading.hasDollars || !value.includes('$'));
    if (isPlain && !other?.isDoubtful && !marks.haveDigits)
      return { amount: moved(bareDigits(value, reading.numbers), places) };
  } else if (typeof value === 'number') {
    const meaning = marks.haveDigits ? marks.of(String(value)) : undefined;
    if (meaning !== undefined) return { amount: meaning === 'zero' ? '0' : { noValue: meaning } };
    return { amount: dollarsOfNumber(value, column, places) };
  }
  if (isBlank(value)) return emptyIn(column, reading);
  const reason = reasonAt(value, [column]);
  if (reason !== null) return { amount: reason };
  if (typeof value !== 'string') throw invalidArgument(value, { en: 'an amount', fr: 'un montant' }, [column]);
  // Of the cells that are written otherwise, the first is refused, and the finding on their column counts them all.
  if (other?.isDoubtful && other.first !== reading.index && other.contradicts(value))
    return { amount: { noValue: 'unreadable' } };
  const { numbers } = reading;
  const possible = () => (other === undefined ? reading.possible(column) : other.possible);
  const found = readText(value, { numbers, marks, possible, isAmount: true }, [column]);
  const { notes } = found;
  const amount =
    'noValue' in found ? { noValue: found.noValue } : dollarsOf(found, value, column, places, reading.unit);
  return notes.length === 0 ? { amount } : { amount, notes };
}

function emptyIn(column: string, { empty, report }: AmountReading): ReadAmount {
  const operands = { column, reason: NO_VALUE_LABELS[empty] };
  report({ code: 'EMPTY_CELL', severity: 'info', path: [column], operands });
  return { amount: { noValue: empty } };
}

/** No more digits than need no check. */
const MOST_PLAIN = 18;

/** A scale that the text names goes before that of its column; what counts no money is refused. */
function dollarsOf(found: NumberText, text: string, column: string, places: Places, unit: Unit): string {
  const { marks, over } = found;
  const digits = over === undefined ? found.digits : valueIn(found).toFixed();
  if (marks.length === 0) return moved(digits, places);
  if (marks.some((mark) => mark !== '$' && !(mark in SCALES)))
    throw fault(UNIT_MISMATCH, [column], { expected: wordsForUnits(unit), received: quoted(text) });
  refuseForeignSign(found, unit, text, [column]);
  return moved(digits, placesNamed(found) ?? places);
}

/** By how many places the scale that a text names moves the point; `undefined` where it names none. */
export function placesNamed({ marks }: NumberText): Places | undefined {
  const scale = marks.find((mark): mark is keyof typeof SCALES => mark in SCALES);
  return scale && SCALES[scale];
}

const SCALES = /* @__PURE__ */ frozen({ thousand: 3, million: 6, billion: 9 } as const);

/** Bare digits with the point so many places further right, in the form in which decimals are written. */
function moved(digits: string, places: Places): string {
  if (places === 0 && WRITTEN.test(digits)) return digits === '-0' ? '0' : digits;
  const [whole = '', part = ''] = digits.replace('-', '').split('.');
  const before = (whole + part.slice(0, places).padEnd(places, '0')).replace(/^0+(?=\d)/, '');
  const behind = part.slice(places).replace(/0+$/, '');
  const size = behind === '' ? before : `${before}.${behind}`;
  return digits.startsWith('-') && size !== '0' ? `-${size}` : size;
}

/** Digits without zeros that say nothing. */
const WRITTEN = /^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/;

function dollarsOfNumber(value: number, column: string, places: Places): string {
  const text = String(value);
  // So many digits say without doubt what decimal is meant.
  const isCertain = text.length <= MOST_CERTAIN && BARE.test(text);
  const dollars = moved(isCertain ? text : decimal(value).toFixed(), places);
  if (!/\.\d{3}/.test(dollars)) return dollars;
  const limit = { en: 'the cent', fr: 'le cent' };
  throw fault(INEXACT_NUMBER, [column], { received: String(value), limit });
}

const BARE = /^-?\d+(?:\.\d+)?$/;
const MOST_CERTAIN = 15;
