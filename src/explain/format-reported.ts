import { formatMembers } from '../exact/format-options.js';
import type { Plain, PlainOptions } from '../exact/plain-rows.js';
import { isFields, kindOf, type ResultRange, type ResultValue } from '../exact/quantity.js';
import { type FormatOptions, quantityText, requireNoScale } from '../exact/quantity-text.js';
import { revived } from '../exact/revived.js';
import { textOf } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import { checked, later } from '../kernel/shape.js';
import { requireOwnMoney } from '../program/own-money.js';
import { type OfProgram, optionsFor } from '../program/program-option.js';
import type { TableAttack } from '../small-cells/model.js';
import type { MoneyAndPeopleCheck } from '../staffing/money-and-people.js';
import type { CpaIppError, Finding } from './codes.js';
import type { Explainable } from './explain.js';
import { verdictOf } from './verdict-kinds.js';

/**
 * A result with a verdict or a status, which is its label.
 * @inline
 */
type WithLabel = Exclude<Explainable, TableAttack | MoneyAndPeopleCheck | Finding | CpaIppError>;

/**
 * Writes for people whatever a result holds in place of a number, or the reason why there is none.
 *
 * Rounds half away from zero. A share is written as its value; a sum of which parts have no value says how many it
 * adds, and one without any says why; a value with its range has the range in brackets. A range never reads as one
 * exact value: where its ends differ and are written alike, `≈` stands before what they are written as. Such a text is
 * no number, and is not read as one. A check, a claim or a status is written as the label of its verdict or status;
 * {@link explain} has its sentence. Marks come from this library, never from the machine's locale data.
 * @param value - An amount, a `Share`, a `Total`, a value with its range, possible values, a `NoValue`, or a result
 *   with a verdict or a status; as a result holds it, or as JSON leaves it.
 * @param options - `decimals`, `locale`, `as`, `scale` and `program`, whose amounts are in no currency but its own; all
 *   may be left out. Each number in the text has the style's unit. A scale divides exactly, and then rounds: amounts of
 *   this library are in dollars. The style `CAD millions` is for what is in millions already.
 * @returns Text such as `14.92`, `$14.92 million`, `67,8 %` (with a no-break space), `31.48 (7 of 10 parts)`,
 *   `1.39 (1.35 to 1.44)`, `≈ 1.4`, `target met` or `not reported`.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a wrong option, a scale beside `percent` or `CAD millions`, for what
 *   is of none of these kinds, for a value outside its range, a range that holds none, or a sum of parts of which none
 *   has a value; `UNIT_MISMATCH` for another currency than that of the program; `REVERSED_RANGE`
 *   for a range that ends before it begins; `UNKNOWN_NAME` for an option, locale, style or scale that does not exist; what {@link decimal} throws for something that is no number.
 * @example
 * formatReported('14.915', { decimals: 2 }); // => '14.92'
 * formatReported('1234567.5', { decimals: 2, locale: 'en-CA', as: 'CAD' }); // => '$1,234,567.50'
 * formatReported('17160000', { decimals: 1, as: 'CAD', scale: 'millions' }); // => '$17.2 million'
 * formatReported('1330000', { locale: 'fr-CA', as: 'CAD', scale: 'millions' }); // => '1,33\u00a0million de dollars'
 * formatReported('0.678', { decimals: 1, locale: 'fr-CA', as: 'percent' }); // => '67,8\u00a0%'
 * formatReported({ value: '31.48', parts: 10, missing: 3 }, { as: 'CAD millions' }); // => '$31.48 million (7 of 10 parts)'
 * formatReported({ low: '0.0135', high: '0.0144' }, { locale: 'fr-CA', as: 'percent' }); // => '1,35\u00a0% à 1,44\u00a0%'
 * formatReported({ low: '1.351', high: '1.449' }, { decimals: 1 }); // => '≈ 1.4'
 * formatReported({ noValue: 'suppressed' }, { locale: 'fr-CA' }); // => 'supprimé'
 * @category Plain data
 */
export function formatReported(
  value: Reported<ResultValue | ResultRange> | WithLabel | Plain<ResultValue | ResultRange | WithLabel, PlainOptions>,
  options: FormatOptions & OfProgram = {},
): string {
  const { locale: language = 'en-CA' } = OPTIONS.read(options, ['options']);
  const verdict = isFields(value) && kindOf(value) === null ? verdictOf(revived(value, ['value'])) : null;
  if (verdict !== null) return textOf(verdict.label, language);
  return quantityText(value as Reported<ResultValue | ResultRange>, options);
}

const OPTIONS = /* @__PURE__ */ later(() =>
  checked(optionsFor(formatMembers), (options, path) => {
    requireNoScale(options, path);
    requireOwnMoney(options.as, options.program, [...path, 'as']);
    return options;
  }),
);
