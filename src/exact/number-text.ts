import { describe } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { type NoValueReason, reasonNamed } from '../kernel/no-value.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import type { NumberMarks } from '../kernel/typography.js';
import { type BareNumber, bareNumber, type NumberText, type UnitMark, usualNumber } from './bare-number.js';
import { type Decimal, exactly, MAX_DECIMALS, MAX_WHOLE_DIGITS } from './decimal.js';
import { divide, fractionOf, toDecimal } from './fraction.js';
import type { MarkTable } from './marks.js';
import { type Declaration, digitLimit, FIGURE_TOO_LONG, UNREADABLE_FIGURE } from './messages.js';
import { marksOf, type NumberForm, withPlainSpaces } from './number-form.js';
import { withoutNotes } from './number-pattern.js';

/** Why a text has no number, with the notes behind it. */
export interface MissingText {
  readonly noValue: NoValueReason;
  readonly notes: readonly string[];
}

/** How texts are read: as a caller declares. */
export interface TextReading {
  readonly numbers: NumberMarks;
  readonly marks: MarkTable;
  /** The forms that a refusal may name; any where it is left out. */
  readonly possible?: () => readonly NumberForm[];
  /** Whether it is an amount of money that is looked for: then no form is named that makes it a share. */
  readonly isAmount?: boolean;
}

/** How many digits a number may have on either side of its decimal mark. */
export interface DigitLimit {
  readonly whole: number;
  readonly decimals: number;
}

/** How many digits a figure of a document may have. */
const MOST_DIGITS: DigitLimit = /* @__PURE__ */ frozen({ whole: MAX_WHOLE_DIGITS, decimals: MAX_DECIMALS });
/** No number is longer, whatever stands beside it. */
const LONGEST = 1000;

/**
 * Reads a text: what a sign of the caller's stands for, the word for a missing value, or a number; whatever blanks are
 * around it. What is none of these is refused, with the declaration that would read it.
 */
export function readText(
  text: string,
  reading: TextReading,
  path: Path,
  limit: DigitLimit = MOST_DIGITS,
): NumberText | MissingText {
  const found = meaningOf(text, reading);
  if (found === null) throw unreadable(text, path, declarationFor(text, reading));
  if ('digits' in found) requireFewDigits(found, limit, text, path);
  return found;
}

/** What a text says, however many digits it has; `null` where nobody can tell. */
export function meaningOf(text: string, { numbers, marks }: TextReading): NumberText | MissingText | null {
  const cell = text.trim();
  if (cell.length > LONGEST) return null;
  const usual = marks.haveDigits ? null : usualNumber(cell, numbers);
  if (usual !== null) return usual;
  for (const { rest, notes } of withoutNotes(tidied(cell))) {
    const meaning = marks.of(rest) ?? missingIn(rest, marks);
    if (meaning === 'zero') return { digits: '0', written: '0', decimals: 0, marks: [], notes, isMark: true };
    if (meaning !== undefined) return { noValue: meaning, notes };
    const found = bareNumber(rest, numbers);
    if (found !== null) return { ...found, notes };
  }
  return null;
}

/** A number as a form has it; `null` for what is none. */
export function numberIn(text: string, form: NumberMarks): NumberText | null {
  const cell = text.trim();
  if (cell.length > LONGEST) return null;
  const usual = usualNumber(cell, form);
  if (usual !== null) return usual;
  for (const { rest, notes } of withoutNotes(tidied(cell))) {
    const found = bareNumber(rest, form);
    if (found !== null) return { ...found, notes };
  }
  return null;
}

/** Spreadsheets fill the room between a sign and its number with blanks, and put an apostrophe before a sign. */
const tidied = (cell: string): string => withPlainSpaces(withoutGuard(cell)).replace(/ {3,}/g, '  ');

/** What a text without digits says of a missing value; beside a sign of the caller's, `$` and `%` say no more. */
function missingIn(text: string, marks: MarkTable): 'zero' | NoValueReason | undefined {
  // What spreadsheets print for an error begins so, and may hold a digit.
  if (/\d/.test(text) && !text.startsWith('#')) return undefined;
  const bare = bareSign(text);
  return (bare === text ? undefined : marks.of(bare)) ?? reasonNamed(bare);
}

const bareSign = (text: string): string => text.replace(/^\$ *| *[$%]$/g, '');

/** The number exactly; a quotient that never ends, such as `1:3`, to 34 digits. */
export const valueIn = ({ digits, over }: NumberText): Decimal =>
  over === undefined ? exactly(digits) : toDecimal(divide(fractionOf(digits), fractionOf(over)));

/** Refuses more digits than exact numbers may have. */
function requireFewDigits({ digits, over }: BareNumber, limit: DigitLimit, received: string, path: Path): void {
  if (digits.length <= limit.whole && over === undefined) return;
  for (const number of [digits, over ?? '']) {
    const [whole = '', decimals = ''] = number.replace('-', '').split('.');
    if (whole.replace(/^0+/, '').length <= limit.whole && decimals.length <= limit.decimals) continue;
    throw fault(FIGURE_TOO_LONG, path, {
      received: describe(received),
      reason: 'too-long',
      limit: digitLimit(limit.whole, limit.decimals),
    });
  }
}

/** Forms that are tried where nobody declares one, or a text is in none that is declared. */
export const FORMS = /* @__PURE__ */ frozen<readonly NumberForm[]>([
  'en-CA',
  'fr-CA',
  { decimal: ',', group: '.' },
  { decimal: '.', group: ' ' },
  { decimal: '.', group: "'" },
]);

/** The forms in which a text is a number, beside one in which it is none. */
export const formsOf = (text: string, but: NumberMarks): readonly NumberForm[] =>
  FORMS.filter((form) => marksOf(form) !== but && numberIn(text, marksOf(form)) !== null);

/** The number of a text in a form; `null` for what is none. */
export const numberBy = (text: string, form: NumberForm): NumberText | null => numberIn(text, marksOf(form));

/** Whether what stands beside digits makes a share of them. */
export const isShareBy = (marks: readonly UnitMark[]): boolean =>
  (['%', 'points', ':1'] as const).some((mark) => marks.includes(mark));

/** No sign that stands for something is longer. */
const LONGEST_SIGN = 40;

/** What a caller would have to declare for a text to be read: the form of its number, or what it stands for. */
function declarationFor(text: string, { numbers, possible, isAmount }: TextReading): Declaration | undefined {
  const cell = text.trim();
  if (cell.length > LONGEST) return undefined;
  const form = formsOf(cell, numbers).find((one) => {
    const { foreign, marks } = numberBy(cell, one) as NumberText;
    return foreign === undefined && !(isAmount && isShareBy(marks)) && (possible?.().includes(one) ?? true);
  });
  if (form !== undefined) return { option: 'numbers', value: form };
  // What stands behind a minus or a point without a blank may be a number.
  if (/^\P{Letter}\(\d+\)$/u.test(cell)) return undefined;
  // A note behind a sign is none of it, if that is a sign without it.
  const signs = [...withoutNotes(tidied(cell))].map(({ rest }) => bareSign(rest)).filter(isSign);
  const sign = signs.at(-1);
  return sign === undefined ? undefined : { option: 'marks', value: sign };
}

/** Whether a text may be a sign that a caller declares: one without digits, or a word or a limit with some. */
const isSign = (text: string): boolean =>
  text !== '' &&
  text.length <= LONGEST_SIGN &&
  (!/\p{Number}/u.test(text) || /^(?:\p{Letter}[^\s\p{Currency_Symbol}%]*|[<\u2264] ?\d+)$/u.test(text));

function unreadable(text: string, path: Path, declare?: Declaration): CodedError {
  const details = { received: describe(text), reason: 'unreadable', ...(declare && { declare }) } as const;
  return fault(UNREADABLE_FIGURE, path, details);
}
