import { type MarkTable, type MarkTables, markTablesOf } from '../exact/marks.js';
import { readText, valueIn } from '../exact/number-text.js';
import { wholePeopleShape } from '../gender/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { NO_VALUE_LABELS, type NoValueReason, type Reported, reasonAt } from '../kernel/no-value.js';
import { isBlank } from '../kernel/tidied.js';
import { MARKS, type NumberMarks } from '../kernel/typography.js';
import type { StrengthFinding } from './messages.js';

/** How the counts of a file are written. */
export interface CountReading {
  readonly numbers: NumberMarks;
  readonly marks: MarkTables;
  /** What an empty cell means; where nobody said so, it is not reported, and said. */
  readonly empty: 'zero' | NoValueReason | undefined;
  readonly report: (finding: StrengthFinding) => void;
}

export const countReading = ({
  numbers = MARKS['en-CA'],
  marks = markTablesOf({}, []),
  ...others
}: Partial<CountReading> & Pick<CountReading, 'empty' | 'report'>): CountReading => ({ numbers, marks, ...others });

const WHOLE_NUMBER: Label = /* @__PURE__ */ frozen({
  en: 'a whole number, without a sign of money or percent',
  fr: "un nombre entier, sans signe d'argent ni de pourcentage",
});

/** The count in a cell. */
export function countIn(cell: unknown, column: string, reading: CountReading): Reported<number> {
  const marks = reading.marks.inColumn(column);
  if (typeof cell === 'number') return countOf(cell, String(cell), column, marks);
  if (isBlank(cell)) return emptyIn(column, reading);
  const reason = reasonAt(cell, [column]);
  if (reason !== null) return reason;
  if (typeof cell !== 'string') throw invalidArgument(cell, { en: 'a count', fr: 'un compte' }, [column]);
  const found = readText(cell, { numbers: reading.numbers, marks }, [column]);
  if ('noValue' in found) return { noValue: found.noValue };
  const value = valueIn(found);
  if (found.marks.length > 0 || !value.isInteger()) throw invalidArgument(cell, WHOLE_NUMBER, [column]);
  // Without the sign that a zero may have.
  return wholePeopleShape.read(value.toNumber() + 0, [column]);
}

function countOf(cell: number, text: string, column: string, marks: MarkTable): Reported<number> {
  const meaning = marks.haveDigits ? marks.of(text) : undefined;
  if (meaning !== undefined) return meaning === 'zero' ? 0 : { noValue: meaning };
  return wholePeopleShape.read(cell + 0, [column]);
}

function emptyIn(column: string, { empty = 'not-reported', report }: CountReading): Reported<number> {
  if (empty === 'zero') return 0;
  report({
    code: 'EMPTY_CELL',
    severity: 'info',
    path: [column],
    operands: { column, reason: NO_VALUE_LABELS[empty] },
  });
  return { noValue: empty };
}
