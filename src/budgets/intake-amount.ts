import { type Decimal, decimal, exactly, multiplyExactly } from '../exact/decimal.js';
import { INEXACT_NUMBER } from '../exact/messages.js';
import { takeCellApart } from '../exact/number-text.js';
import { checkMarks } from '../figures/printed.js';
import { invalidArgument } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { NO_VALUE_LABELS, type NoValueReason, type Reported, reasonAt, reasonNamed } from '../kernel/no-value.js';
import type { NumberMarks } from '../kernel/typography.js';
import type { BudgetFinding } from './messages.js';

/** The units that the amounts of a table can be in. */
export const UNITS_OF_MONEY = /* @__PURE__ */ frozen(['CAD', 'CAD thousands', 'CAD millions'] as const);

/** What reading an amount needs to know. */
export interface AmountReading {
  readonly empty: NoValueReason;
  readonly unit: (typeof UNITS_OF_MONEY)[number];
  readonly numbers: NumberMarks;
  readonly report: (finding: BudgetFinding) => void;
}

/** Reads an amount in the rows' unit and turns it into dollars. */
export function amountIn(
  value: unknown,
  column: string,
  { empty, unit, numbers, report }: AmountReading,
): Reported<string> {
  if (isBlank(value)) {
    const operands = { column, reason: NO_VALUE_LABELS[empty] };
    report({ code: 'EMPTY_CELL', severity: 'info', path: [column], operands });
    return { noValue: empty };
  }
  const reason = reasonAt(value, [column]);
  if (reason !== null) return reason;
  if (typeof value === 'number') return dollarsOfNumber(value, column, unit);
  if (typeof value !== 'string') throw invalidArgument(value, { en: 'an amount', fr: 'un montant' }, [column]);
  const text = value.trim();
  const noValue = reasonNamed(text);
  if (noValue !== undefined) return { noValue };
  const { digits, marks } = takeCellApart(text, numbers, [column]);
  checkMarks(marks, unit, text, [column]);
  return inDollars(exactly(digits), marks.includes('billion') ? BILLION : DOLLARS[unit]);
}

/** Whether a cell is empty. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

/** How many dollars make one of each unit. */
const DOLLARS = /* @__PURE__ */ frozen({ CAD: 1, 'CAD thousands': 1e3, 'CAD millions': 1e6 });
const BILLION = 1e9;

const inDollars = (amount: Decimal, scale: number): string => multiplyExactly(amount, scale).toFixed();

function dollarsOfNumber(value: number, column: string, unit: AmountReading['unit']): string {
  const dollars = inDollars(decimal(value), DOLLARS[unit]);
  if (!/\.\d{3}/.test(dollars)) return dollars;
  const limit = { en: 'the cent', fr: 'le cent' };
  throw fault(INEXACT_NUMBER, [column], {
    received: String(value),
    limit,
  });
}
