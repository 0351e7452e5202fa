import { MAX_DECIMALS } from '../exact/decimal.js';
import {
  compare,
  divide,
  type Fraction,
  fractionOf,
  multiply,
  ROUNDING_RULES,
  type RoundingRule,
  toDecimal,
  toText,
  ulp,
} from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { canBeRead, type NumberText, takeApart, type UnitMark } from '../exact/number-text.js';
import { invalidArgument, requireObject, requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { NO_VALUE_REASONS, type NoValue, reasonNamed } from '../kernel/no-value.js';
import { MARKS } from '../kernel/typography.js';
import { numeral, quoted } from '../kernel/words.js';
import { UNIT_MISMATCH } from './messages.js';
import { type HowPrinted, type PrintedFigure, type Unit, ZERO_MEANINGS, type ZeroMeaning } from './model.js';
import {
  MEANING_OF_ZEROS,
  NUMBER_IN_DIGITS,
  PRINTED_FIGURE,
  REASON_FOR_NO_VALUE,
  TEXT_AS_PRINTED,
  UNIT,
  WAY_OF_ROUNDING,
} from './names.js';
import { precisionAt, type Rounded, standsFor } from './stands-for.js';
import { COUNTED, QUOTIENTS, UNITS, wordsForUnits } from './units.js';

/**
 * A printed figure, read: the exact value of its digits, how many follow the point, and the interval that it stands
 * for.
 */
export interface ReadFigure extends Rounded {
  readonly kind: 'value';
  readonly text: string;
  readonly unit: Unit;
  readonly decimals: number;
  /** The declared way of rounding; `null` where nobody says. */
  readonly rounding: RoundingRule | null;
  /** A zero that says exactly nothing. */
  readonly nothing: boolean;
  /** By the declared way; else halves away from zero. */
  readonly envelope: Interval;
  /** The digits alone, for arithmetic in explanations. */
  readonly digits: string;
}

/** A printed figure that has no value. */
export interface UnreadFigure {
  readonly kind: 'no-value';
  readonly text: string;
  readonly unit: Unit;
  readonly reason: NoValue;
}

/** Billions of dollars have no unit of their own: they are scaled to the figure's, by so many decimals. */
const BILLION: Readonly<Partial<Record<Unit, number>>> = /* @__PURE__ */ frozen({
  CAD: 9,
  'CAD thousands': 6,
  'CAD millions': 3,
});

/**
 * How the figures of a statement came about, as far as they do not say it themselves; `step` is its precision, read
 * once for all.
 */
export interface HowRead extends Pick<HowPrinted, 'zeros' | 'rounding'> {
  readonly step?: Fraction | 'exact';
}

/** What stands beside numbers that are marked, such as `3*`, `(3)` or `~3`. */
const SIGNS = /[*†‡()[\]~≈]/g;

/**
 * Whether a text gives a number that is no zero. The text of a figure goes wherever the figure does; so the number of a
 * suppressed one must not stand there, nor in what refuses it. A zero, which documents print in place of a number,
 * tells nothing.
 */
function isNumber(text: string): boolean {
  const bare = text.replace(SIGNS, '').trim();
  return /[1-9]/.test(bare) && (canBeRead(bare, MARKS['en-CA']) || canBeRead(bare, MARKS['fr-CA']));
}

/**
 * Reads a printed figure. The options are for figures that say nothing themselves: `unit` where one names none, and how
 * the figures of its statement came about.
 */
export function readFigure(
  figure: PrintedFigure,
  options: HowRead & { readonly unit?: Unit; readonly path: Path },
): ReadFigure | UnreadFigure {
  const { path } = options;
  const given = requireObject(figure, path, PRINTED_FIGURE);
  const text: unknown = given.printed;
  if (typeof text !== 'string') throw invalidArgument(text, TEXT_AS_PRINTED, [...path, 'printed']);
  const unit = requireOneOf(given.unit === undefined ? options.unit : given.unit, UNITS, UNIT, [...path, 'unit']);
  const declared = precisionAt(given.precision, [...path, 'precision']);
  const how = howPrintedAt(given, path);
  const inFigures =
    given.value === undefined ? undefined : requireString(given.value, [...path, 'value'], NUMBER_IN_DIGITS);
  const reason = given.noValue === undefined ? reasonNamed(text) : given.noValue;
  if (reason !== undefined) {
    const noValue = requireOneOf(reason, NO_VALUE_REASONS, REASON_FOR_NO_VALUE, [...path, 'noValue']);
    if (noValue === 'suppressed' && (inFigures !== undefined || isNumber(text))) {
      throw invalidArgument(
        undefined,
        { en: 'a mark in place of the number that is suppressed', fr: 'un symbole à la place du nombre supprimé' },
        [...path, 'printed'],
      );
    }
    return { kind: 'no-value', text, unit, reason: { noValue } };
  }
  const { digits: asPrinted, marks } = inDigits(text, inFigures, path);
  checkMarks(marks, unit, text, [...path, 'printed']);
  const decimals = asPrinted.split('.')[1]?.length ?? 0;
  const shift = marks.includes('billion') ? (BILLION[unit] as number) : 0;
  const value = multiply(fractionOf(asPrinted), ulp(-shift));
  const digits = shift === 0 ? asPrinted : toText(value, Math.max(0, decimals - shift));
  const lastDigit = ulp(decimals - shift);
  // A step is an amount in the statement's unit: figures in other units keep their last digit.
  const step = declared ?? (unit === options.unit ? options.step : undefined);
  if (step !== undefined && step !== 'exact' && divide(value, step).d !== 1n) {
    throw declared === undefined
      ? invalidArgument(
          text,
          {
            en: `a multiple of ${numeral(toDecimal(step).toFixed()).en}, as the statement declares`,
            fr: `un multiple de ${numeral(toDecimal(step).toFixed()).fr}, comme le déclare l'état`,
          },
          [...path, 'printed'],
        )
      : offGrid(given.precision, value, decimals, [...path, 'precision']);
  }
  const coarse = step !== undefined && step !== 'exact' && compare(step, lastDigit) > 0;
  const zeros =
    how.zeros ?? options.zeros ?? (decimals > 0 || coarse || QUOTIENTS.has(unit) ? 'rounded' : 'structural');
  const nothing = value.n === 0n && (step === 'exact' || zeros === 'structural');
  const grain = nothing || step === 'exact' || (COUNTED.has(unit) && !coarse) ? null : (step ?? lastDigit);
  const rounding = how.rounding ?? options.rounding ?? null;
  const rounded: Rounded = { value, lastDigit, grain };
  const envelope = standsFor(rounded, rounding ?? 'half-away');
  return { kind: 'value', text, unit, ...rounded, decimals, rounding, nothing, envelope, digits };
}

/** Checks what a figure or a statement says of its zeros and its way of rounding. */
export function howPrintedAt(
  { zeros, rounding }: Readonly<{ zeros?: unknown; rounding?: unknown }>,
  path: Path,
): { readonly zeros: ZeroMeaning | undefined; readonly rounding: RoundingRule | undefined } {
  return {
    zeros: zeros === undefined ? undefined : requireOneOf(zeros, ZERO_MEANINGS, MEANING_OF_ZEROS, [...path, 'zeros']),
    rounding:
      rounding === undefined
        ? undefined
        : requireOneOf(rounding, ROUNDING_RULES, WAY_OF_ROUNDING, [...path, 'rounding']),
  };
}

function offGrid(precision: unknown, value: Fraction, decimals: number, path: Path): CodedError {
  if (typeof precision !== 'number') {
    return invalidArgument(
      precision,
      {
        en: "'exact' or a step of which the figure is a multiple",
        fr: '« exact » ou un pas dont le chiffre est un multiple',
      },
      path,
    );
  }
  // Zeros at the end may be those of a coarser figure. The value is not zero, which is a multiple of anything.
  let least = decimals;
  while (divide(value, ulp(least)).d !== 1n) least += 1;
  while (divide(value, ulp(least - 1)).d === 1n) least -= 1;
  const [from, to] = [numeral(least), numeral(MAX_DECIMALS)];
  const why =
    least === decimals ? { en: ' (the decimals printed)', fr: ' (les décimales imprimées)' } : { en: '', fr: '' };
  const expected = {
    en: `'exact' or a whole number from ${from.en}${why.en} to ${to.en}`,
    fr: `« exact » ou un nombre entier de ${from.fr}${why.fr} à ${to.fr}`,
  };
  return invalidArgument(precision, expected, path);
}

/**
 * A number in words, or in a form of its own such as `1:10`, carries its digits beside it; a text that can be read must
 * not, or the two could differ.
 */
function inDigits(text: string, value: string | undefined, path: Path): NumberText {
  const form = MARKS['en-CA'];
  if (value === undefined) return takeApart(text, form, [...path, 'printed']);
  const at = [...path, 'value'];
  if (canBeRead(text, form))
    throw invalidArgument(
      value,
      { en: 'no value beside a text that can be read', fr: "aucun « value » à côté d'un texte lisible" },
      at,
    );
  return takeApart(value, form, at);
}

/** A mark in the text must agree with the unit: a % on an amount of money is a slip of the person who typed it in. */
export function checkMarks(marks: readonly UnitMark[], unit: Unit, text: string, path: Path): void {
  const allowed: Readonly<Record<UnitMark, readonly Unit[]>> = {
    $: ['CAD', 'CAD thousands', 'CAD millions'],
    '%': ['percent'],
    million: ['CAD millions'],
    billion: ['CAD', 'CAD thousands', 'CAD millions'],
    ':1': ['ratio'],
  };
  for (const mark of marks) {
    const units = allowed[mark];
    if (!units.includes(unit)) {
      throw fault(UNIT_MISMATCH, path, {
        expected: asPrinted(units, text),
        received: wordsForUnits(unit),
      });
    }
  }
}

function asPrinted(units: readonly Unit[], text: string): Label {
  const [words, printed] = [wordsForUnits(...units), quoted(text)];
  return { en: `${words.en}, as ${printed.en} is printed`, fr: `${words.fr}, puisque ${printed.fr} est imprimé` };
}
