import { type Decimal, exactly, multiplyExactly } from '../exact/decimal.js';
import type { NumberForm } from '../exact/number-form.js';
import { takeCellApart, type UnitMark } from '../exact/number-text.js';
import { numberFormShape } from '../exact/shapes.js';
import { requireString } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { type Reported, reasonNamed } from '../kernel/no-value.js';
import { later, optional, options as optionsOf } from '../kernel/shape.js';
import { MARKS } from '../kernel/typography.js';
import { allOf } from '../kernel/words.js';
import { UNIT_MISMATCH } from './messages.js';
import type { Unit } from './model.js';

/**
 * One printed number, read.
 * @category Figures
 */
export interface ReadNumber {
  /** The number in its unit: 1.5 where `1.5 million dollars` are printed; or why there is none. */
  readonly value: Reported<Decimal>;
  /** The unit that the text names; left out where it names none. */
  readonly unit?: Unit;
  /** How many digits follow the decimal mark; 0 where there is no value. */
  readonly decimals: number;
}

/** Results are exact: sums and products have more digits than documents print. */
const MOST_DIGITS = /* @__PURE__ */ frozen({ whole: 310, decimals: 310 });

/** The unit of each combination of marks; billions are as many thousands of millions. */
const MARKED: readonly (readonly [marks: readonly UnitMark[], unit: Unit])[] = /* @__PURE__ */ frozen([
  [['$'], 'CAD'],
  [['$', 'million'], 'CAD millions'],
  [['million'], 'CAD millions'],
  [['$', 'billion'], 'CAD millions'],
  [['billion'], 'CAD millions'],
  [['%'], 'percent'],
  [[':1'], 'ratio'],
]);
const BILLION_IN_MILLIONS = 1000;

/**
 * Reads one printed number, or the word that stands for a missing one.
 *
 * Digits are taken exactly, none is rounded; blanks around the text do not count, and an exponent is read. Every text
 * of one number that {@link formatReported} writes in that form is read: what was printed with fewer digits comes back
 * as printed, what was printed in full comes back exactly. A sum that lacks parts and a range are refused.
 * @param text - A cell such as `$1,234.50`, `67.8%`, `14.92 million`, `1.5:1`, or `not reported`; in French
 *   `1 234,50 $`, `67,8 %`, `14,92 millions de dollars`, `non déclaré`.
 * @param options - `numbers`: how numbers are written; Canadian English unless given.
 * @returns The value in the unit that the text names (a percent is not turned into a share), and how many decimals are
 *   printed.
 * @throws {@link CpaIppError} `INVALID_FIGURE` if it cannot be read in that form; `UNIT_MISMATCH` for marks that do not
 *   go together, such as `$5%`; `UNKNOWN_NAME` or `INVALID_ARGUMENT` for a wrong option, or if it is not text.
 * @example
 * readNumber('14,92 millions de dollars', { numbers: 'fr-CA' }).unit; // => 'CAD millions'
 * readNumber('$1,234,567.50').value; // => decimal('1234567.5')
 * readNumber('non déclaré', { numbers: 'fr-CA' }).value; // => { noValue: 'not-reported' }
 * @category Figures
 */
export function readNumber(text: string, options: { readonly numbers?: NumberForm } = {}): ReadNumber {
  const { numbers: form = MARKS['en-CA'] } = OPTIONS.read(options, ['options']);
  const written = requireString(text, ['text'], { en: 'a printed number, as text', fr: 'un nombre imprimé, en texte' });
  const noValue = reasonNamed(written.trim());
  if (noValue !== undefined) return { value: { noValue }, decimals: 0 };
  const { digits, marks } = takeCellApart(written, form, ['text'], MOST_DIGITS);
  const decimals = digits.split('.')[1]?.length ?? 0;
  const value = exactly(digits);
  if (!marks.includes('billion')) return { value, ...unitOf(marks), decimals };
  return {
    value: multiplyExactly(value, BILLION_IN_MILLIONS),
    ...unitOf(marks),
    decimals: Math.max(0, decimals - 3),
  };
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ numbers: optional(numberFormShape) }));

function unitOf(marks: readonly UnitMark[]): { unit?: Unit } {
  if (marks.length === 0) return {};
  const known = MARKED.find(([own]) => own.length === marks.length && own.every((mark) => marks.includes(mark)));
  if (known !== undefined) return { unit: known[1] };
  throw fault(UNIT_MISMATCH, ['text'], {
    expected: { en: 'marks of one unit', fr: "les signes d'une seule unité" },
    received: { en: `${allOf(marks).en}`, fr: `${allOf(marks).fr}` },
  });
}
