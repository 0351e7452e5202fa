import { type Decimal, multiplyExactly } from '../exact/decimal.js';
import { NO_MARKS } from '../exact/marks.js';
import { type NumberOptions, numberOptions } from '../exact/number-options.js';
import { readText, valueIn } from '../exact/number-text.js';
import { requireString } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import type { Reported } from '../kernel/no-value.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import { MARKS } from '../kernel/typography.js';
import { unitNamed } from './unit-marks.js';
import type { Unit } from './unit-model.js';

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
  /**
   * What stands behind the number for readers to look up, in order: footnote signs, superscripts as plain digits, and
   * the letters of statistical offices (`E` use with caution, `p` preliminary, `r` revised).
   */
  readonly notes: readonly string[];
}

/** Results are exact: sums and products have more digits than documents print. */
const MOST_DIGITS = /* @__PURE__ */ frozen({ whole: 310, decimals: 310 });

const BILLION_IN_MILLIONS = 1000;

/**
 * Reads one printed number, or the word that stands for a missing one.
 *
 * Digits are taken exactly, none is rounded; blanks around the text do not count, and an exponent is read. A minus may
 * be a hyphen or dash in front, a hyphen behind, or brackets around the whole; a fraction is read where decimals write
 * it in full, as `½`, and `1:10` is a tenth. Every text of one number that {@link formatReported} writes in that form
 * is read: what was printed with fewer digits comes back as printed, what was printed in full comes back exactly. A sum
 * that lacks parts and a range are refused. So is what nobody declared: `25,73`, and a bare `-`.
 * @param text - A cell such as `$1,234.50`, `67.8%`, `14.92 million`, `1.5:1`, `(182.77)`, `4,145*`, or `not reported`;
 *   in French `1 234,50 $`, `67,8 %`, `118,6 M$`, `14,92 millions de dollars`, `non déclaré`.
 * @param options - `numbers`: how numbers are written; Canadian English unless given. `marks`: what signs in place of a
 *   number stand for, such as `{ '-': 'zero', x: 'suppressed' }`.
 * @returns The value in the unit that the text names (a percent is not turned into a share), how many decimals are
 *   printed, and the notes behind it.
 * @throws {@link CpaIppError} `INVALID_FIGURE` if it cannot be read so, with `details.declare` where a declaration would
 *   read it; `UNIT_MISMATCH` for marks that do not go together, such as `$5%`, and for other currencies; `UNKNOWN_NAME`
 *   or `INVALID_ARGUMENT` for a wrong option, or if it is not text.
 * @example
 * readNumber('14,92 millions de dollars', { numbers: 'fr-CA' }).unit; // => 'CAD millions'
 * readNumber('$1,234,567.50').value; // => decimal('1234567.5')
 * readNumber('(1 234) $ E', { numbers: 'fr-CA' }).notes; // => ['E']
 * readNumber('-', { marks: { '-': 'not-reported' } }).value; // => { noValue: 'not-reported' }
 * @category Figures
 */
export function readNumber(text: string, options: NumberOptions = {}): ReadNumber {
  const { numbers = MARKS['en-CA'], marks = NO_MARKS } = OPTIONS.read(options, ['options']);
  const written = requireString(text, ['text'], { en: 'a printed number, as text', fr: 'un nombre imprimé, en texte' });
  const found = readText(written, { numbers, marks }, ['text'], MOST_DIGITS);
  const { notes } = found;
  if ('noValue' in found) return { value: { noValue: found.noValue }, decimals: 0, notes };
  const value = valueIn(found);
  const decimals = found.over === undefined ? Math.max(0, found.decimals) : value.decimalPlaces();
  const unit = unitNamed(found, ['text']);
  if (!found.marks.includes('billion')) return { value, ...unit, decimals, notes };
  return { value: multiplyExactly(value, BILLION_IN_MILLIONS), ...unit, decimals: Math.max(0, decimals - 3), notes };
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf(numberOptions()));
