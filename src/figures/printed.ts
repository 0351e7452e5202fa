import { MAX_DECIMALS } from '../exact/decimal.js';
import {
  compare,
  decimalsNeeded,
  divide,
  type Fraction,
  ROUNDING_RULES,
  type RoundingRule,
  toDecimal,
  ulp,
} from '../exact/fraction.js';
import { type Interval, point } from '../exact/interval.js';
import { inTurn, NO_MARKS } from '../exact/marks.js';
import { formOf, type NumberForm } from '../exact/number-form.js';
import { numberOptions } from '../exact/number-options.js';
import type { TextReading } from '../exact/number-text.js';
import { invalidArgument, requireObject, requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { CodedError } from '../kernel/errors.js';
import { lazily } from '../kernel/frozen.js';
import { NO_VALUE_REASONS, type NoValue } from '../kernel/no-value.js';
import { readMembers } from '../kernel/shape.js';
import { MARKS, type NumberMarks } from '../kernel/typography.js';
import { numeral } from '../kernel/words.js';
import { givesNumber, inUnit, textAt } from './figure-text.js';
import { type HowPrinted, type PrintedFigure, ZERO_MEANINGS, type ZeroMeaning } from './model.js';
import {
  A_QUALIFIER,
  MEANING_OF_ZEROS,
  NUMBER_IN_DIGITS,
  PRINTED_FIGURE,
  REASON_FOR_NO_VALUE,
  TEXT_AS_PRINTED,
  WAY_OF_ROUNDING,
} from './names.js';
import { noEnd, QUALIFIERS, type Qualifier, qualifiedInterval, qualifierIn, withoutQualifier } from './qualifiers.js';
import { precisionAt, type Rounded, standsFor } from './stands-for.js';
import { checkMarks } from './unit-marks.js';
import type { Unit } from './unit-model.js';
import { cannotBeNegative, isCounted, isOfQuotients, unitAt } from './units.js';

/** What is said of the text of a figure. */
interface TextOfFigure {
  /** How numbers are written in it; left out for Canadian English. */
  readonly form?: NumberForm;
  /** The number in digits, as the figure has it beside its text. */
  readonly inFigures?: string;
  readonly qualifier?: Qualifier;
  readonly tolerance?: string;
  /** Whether the text is a sign for zero. */
  readonly isMark?: true;
}

/**
 * A printed figure, read: the exact value of its digits, how many follow the point, and the interval that it stands
 * for.
 */
export interface ReadFigure extends Rounded, TextOfFigure {
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
  /** Its values have no end, by its qualifier: only its number is known, and the `envelope` says nothing more. */
  readonly endless?: true;
  /** The digits alone, for arithmetic in explanations. */
  readonly digits: string;
}

/** A printed figure that has no value. */
export interface UnreadFigure extends TextOfFigure {
  readonly kind: 'no-value';
  readonly text: string;
  readonly unit: Unit;
  readonly reason: NoValue;
}

/**
 * How the figures of a statement came about and are written, as far as they do not say it themselves; `step` is its
 * precision, read once for all.
 */
export interface HowRead extends Pick<HowPrinted, 'zeros' | 'rounding'>, Partial<TextReading> {
  readonly step?: Fraction | 'exact';
  /** Whether a qualifier may leave its values without an end, for who asks {@link requireEnds} before they compare. */
  readonly mayBeEndless?: boolean;
}

/** Refuses a figure whose values have no end, where they are compared. */
export function requireEnds<R extends ReadFigure | UnreadFigure>(read: R, path: Path): R {
  if (read.kind === 'value' && read.endless) throw noEnd(undefined, path);
  return read;
}

/**
 * Reads a printed figure. The options are for figures that say nothing themselves: `unit` where one names none, and how
 * the figures of its statement came about.
 */
export function readFigure(
  figure: PrintedFigure,
  path: Path,
  options: HowRead & { readonly unit?: Unit } = {},
): ReadFigure | UnreadFigure {
  const given = requireObject(figure, path, PRINTED_FIGURE);
  const text: unknown = given.printed;
  if (typeof text !== 'string') throw invalidArgument(text, TEXT_AS_PRINTED, [...path, 'printed']);
  const unit = given.unit === undefined && options.unit ? options.unit : unitAt(given.unit, [...path, 'unit']);
  const declared = given.precision === undefined ? undefined : precisionAt(given.precision, [...path, 'precision']);
  const how = howPrintedAt(given, path);
  const reading = readingOf(given, options, path);
  const { numbers } = reading;
  const inFigures =
    given.value === undefined ? undefined : requireString(given.value, [...path, 'value'], NUMBER_IN_DIGITS);
  const qualified = qualifierOf(given, path);
  if (inFigures !== undefined || qualified !== undefined) refuseOtherQualifier(text, qualified?.qualifier, path);
  const found =
    given.noValue === undefined
      ? textAt(qualified === undefined ? text : withoutQualifier(text, qualified.qualifier), reading, inFigures, path)
      : { noValue: requireOneOf(given.noValue, NO_VALUE_REASONS, REASON_FOR_NO_VALUE, [...path, 'noValue']) };
  if ('noValue' in found) {
    const { noValue } = found;
    if (noValue === 'suppressed' && (inFigures !== undefined || givesNumber(text, numbers))) {
      throw invalidArgument(
        undefined,
        { en: 'a mark in place of the number that is suppressed', fr: 'un symbole à la place du nombre supprimé' },
        [...path, 'printed'],
      );
    }
    return withText({ kind: 'no-value', text, unit, reason: { noValue } }, numbers, inFigures);
  }
  checkMarks(found, unit, text, [...path, 'printed']);
  const { decimals, digits, value, lastDigit } = inUnit(found, unit);
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
      : offGrid(text, given.precision, step, value, decimals, [...path, 'precision']);
  }
  const coarse = step !== undefined && step !== 'exact' && compare(step, lastDigit) > 0;
  const zeros =
    how.zeros ?? options.zeros ?? (decimals > 0 || coarse || isOfQuotients(unit) ? 'rounded' : 'structural');
  const nothing = value.n === 0n && (step === 'exact' || zeros === 'structural');
  const grain = nothing || step === 'exact' || (isCounted(unit) && !coarse) ? null : (step ?? lastDigit);
  const rounding = how.rounding ?? options.rounding ?? null;
  const reach =
    qualified === undefined
      ? undefined
      : qualifiedInterval(
          value,
          qualified.qualifier,
          { tolerance: qualified.tolerance, neverNegative: cannotBeNegative(unit) },
          [...path, 'tolerance'],
        );
  if (reach === null && !options.mayBeEndless) throw noEnd(undefined, [...path, 'tolerance']);
  const envelope =
    reach === null ? point(value) : (reach ?? standsFor({ value, lastDigit, grain }, rounding ?? 'half-away'));
  const plain: ReadFigure = {
    kind: 'value',
    text,
    unit,
    value,
    lastDigit,
    grain,
    decimals,
    rounding,
    nothing,
    envelope,
    digits,
  };
  const read: ReadFigure =
    reach === undefined ? plain : { ...plain, ...qualified, ...(reach === null ? { endless: true } : { reach }) };
  return withText(found.isMark ? { ...read, isMark: true } : read, numbers, inFigures);
}

/** A figure with what is to be said of its text: its form, and its number in digits where it has none. */
function withText<T extends object>(read: T, numbers: NumberMarks, inFigures: string | undefined): T & TextOfFigure {
  const form = numbers === MARKS['en-CA'] ? undefined : formOf(numbers);
  if (form === undefined && inFigures === undefined) return read;
  return { ...read, ...(form !== undefined && { form }), ...(inFigures !== undefined && { inFigures }) };
}

/** How a figure is qualified. */
function qualifierOf(
  { qualifier, tolerance }: Readonly<{ qualifier?: unknown; tolerance?: unknown }>,
  path: Path,
): { readonly qualifier: Qualifier; readonly tolerance?: string } | undefined {
  if (qualifier === undefined) {
    if (tolerance === undefined) return undefined;
    throw invalidArgument(
      tolerance,
      { en: 'no tolerance without a qualifier', fr: 'aucune tolérance sans qualificatif' },
      [...path, 'tolerance'],
    );
  }
  return {
    qualifier: requireOneOf(qualifier, QUALIFIERS, A_QUALIFIER, [...path, 'qualifier']),
    ...(tolerance === undefined ? {} : { tolerance: requireString(tolerance, [...path, 'tolerance']) }),
  };
}

/** Words such as `over` before the number are a qualifier, and this one. */
function refuseOtherQualifier(text: string, declared: Qualifier | undefined, path: Path): void {
  const said = qualifierIn(text);
  if (said === undefined || said === declared) return;
  const expected = { en: `'${said}', as in the text`, fr: `« ${said} », comme dans le texte` };
  throw invalidArgument(declared, expected, [...path, 'qualifier']);
}

/** How the text of a figure is read: as it says itself, or else as its statement does. */
function readingOf(
  given: Readonly<Record<string, unknown>>,
  { numbers = MARKS['en-CA'], marks = NO_MARKS }: Partial<TextReading>,
  path: Path,
): TextReading {
  if (given['numbers'] === undefined && given['marks'] === undefined) return { numbers, marks };
  const own = readMembers(given, WRITTEN(), path) as Partial<TextReading>;
  return { numbers: own.numbers ?? numbers, marks: own.marks === undefined ? marks : inTurn(own.marks, marks) };
}

const WRITTEN = /* @__PURE__ */ lazily(numberOptions);

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

function offGrid(
  text: string,
  precision: unknown,
  step: Fraction,
  value: Fraction,
  decimals: number,
  path: Path,
): CodedError {
  if (typeof precision !== 'number' || decimalsNeeded(value) === null) {
    const own = numeral(toDecimal(value).toFixed());
    const said = numeral(toDecimal(step).toFixed());
    return invalidArgument(
      text,
      {
        en: `a multiple of ${said.en}, as its precision says; else a step of which ${own.en} is a multiple, or 'exact'`,
        fr: `un multiple de ${said.fr}, selon sa précision; sinon, un pas dont ${own.fr} est un multiple, ou « exact »`,
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
