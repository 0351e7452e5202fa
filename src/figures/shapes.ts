import { MAX_DECIMALS, MAX_WHOLE_DIGITS } from '../exact/decimal.js';
import { ROUNDING_RULES } from '../exact/fraction.js';
import { plainDecimalShape } from '../exact/shapes.js';
import { NO_VALUE_REASONS } from '../kernel/no-value.js';
import { byHand, either, fields, later, model, oneOf, optional, type Shape, text, whole } from '../kernel/shape.js';
import { type Precision, type PrintedFigure, ZERO_MEANINGS } from './model.js';
import { precisionAt } from './stands-for.js';
import { UNITS } from './units.js';

/** A unit by its id. */
export const unitShape = /* @__PURE__ */ later(() => oneOf(UNITS, 'a unit'));

/** To what a figure was rounded. */
const precisionShape = /* @__PURE__ */ later(() =>
  byHand(
    either(
      (value) => typeof value === 'object',
      fields('a precision', 'a part of a precision', { multipleOf: plainDecimalShape }),
      either((value) => value === 'exact', oneOf(['exact'], 'a precision'), whole(-MAX_WHOLE_DIGITS, MAX_DECIMALS)),
    ),
    precisionAt,
  ),
) satisfies Shape<Precision, unknown>;

/** A figure as a document prints it; whether the text can be read, whoever reads it says. */
export const printedFigureShape = /* @__PURE__ */ model('printedFigure', () =>
  fields('a printed figure: { printed, unit }', 'a part of a figure', {
    printed: text(),
    unit: optional(unitShape),
    line: optional(whole(1)),
    table: optional(text()),
    row: optional(text()),
    column: optional(text()),
    precision: optional(precisionShape),
    zeros: optional(oneOf(ZERO_MEANINGS, 'a meaning of zeros')),
    rounding: optional(oneOf(ROUNDING_RULES, 'a rule of rounding')),
    value: optional(text()),
    noValue: optional(oneOf(NO_VALUE_REASONS, 'a reason')),
  }),
) satisfies Shape<PrintedFigure, unknown>;
