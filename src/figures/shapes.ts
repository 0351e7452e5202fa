import { MAX_DECIMALS, MAX_WHOLE_DIGITS } from '../exact/decimal.js';
import { ROUNDING_RULES } from '../exact/fraction.js';
import { numberOptions } from '../exact/number-options.js';
import { amountShape } from '../exact/shapes.js';
import { either } from '../kernel/alternatives.js';
import type { Path } from '../kernel/codes.js';
import type { AnyShape, Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { NO_VALUE_REASONS } from '../kernel/no-value.js';
import { labelShape } from '../kernel/record.js';
import { byHand, checked, fields, later, listOf, model, oneOf, optional, text, tuple, whole } from '../kernel/shape.js';
import { compileExpression } from './expression.js';
import type { Constant, Expression, Operand } from './expression-model.js';
import { type Precision, type PrintedFigure, ZERO_MEANINGS } from './model.js';
import {
  A_QUALIFIER,
  EXACTLY_TWO_OPERANDS_KIND,
  EXPRESSION_WITH_ONE_OPERATION,
  MEANING_OF_ZEROS,
  NUMBER_IN_DIGITS,
  PART_OF_FIGURE,
  PRINTED_FIGURE,
  REASON_FOR_NO_VALUE,
  TEXT_AS_PRINTED,
  UNIT,
  WAY_OF_ROUNDING,
} from './names.js';
import type { Operation } from './operations.js';
import type { UnreadFigure } from './printed.js';
import { QUALIFIERS } from './qualifiers.js';
import { precisionAt } from './stands-for.js';
import type { NamedUnit, Unit } from './unit-model.js';
import { UNIT_LABELS, unitAt, unitPattern } from './units.js';

/** A unit by its name. */
export const unitShape = /* @__PURE__ */ later(() =>
  byHand(
    either(
      (value) => typeof value === 'string' && Object.hasOwn(UNIT_LABELS, value),
      oneOf(keysOf(UNIT_LABELS), UNIT),
      UNIT_TEXT,
    ),
    unitAt,
  ),
) satisfies Shape<Unit, unknown>;
const UNIT_TEXT = /* @__PURE__ */ later(
  (): Shape<Exclude<Unit, NamedUnit>> => ({
    form: { kind: 'text', pattern: unitPattern() },
    read: unitAt as Shape<Exclude<Unit, NamedUnit>>['read'],
  }),
);

/** To what a figure was rounded. */
export const precisionShape = /* @__PURE__ */ later(() =>
  byHand(
    either(
      (value) => typeof value === 'object',
      fields({ en: 'a precision', fr: 'une précision' }, { multipleOf: amountShape }),
      either(
        (value) => value === 'exact',
        oneOf(['exact'], { en: 'a precision', fr: 'une précision' }),
        whole(-MAX_WHOLE_DIGITS, MAX_DECIMALS),
      ),
    ),
    precisionAt,
  ),
) satisfies Shape<Precision, unknown>;

/** What may be said of how figures came about. */
export const howPrintedMembers = () => ({
  precision: optional(precisionShape),
  zeros: optional(oneOf(ZERO_MEANINGS, MEANING_OF_ZEROS)),
  rounding: optional(oneOf(ROUNDING_RULES, WAY_OF_ROUNDING)),
});

/** A text; one in one language serves for both. */
export const textOrLabelShape: Shape<Label | string, Label> = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'string',
    checked(text(), (one) => ({ en: one, fr: one })),
    labelShape,
  ),
);

/** The parts of a printed figure. */
export const printedFigureFields = () =>
  fields(
    PRINTED_FIGURE,
    {
      printed: text(TEXT_AS_PRINTED),
      unit: optional(unitShape),
      line: optional(whole(1)),
      table: optional(text()),
      row: optional(text()),
      column: optional(text()),
      ...howPrintedMembers(),
      ...numberOptions(),
      value: optional(text(NUMBER_IN_DIGITS)),
      qualifier: optional(oneOf(QUALIFIERS, A_QUALIFIER)),
      tolerance: optional(text()),
      label: optional(textOrLabelShape),
      noValue: optional(oneOf(NO_VALUE_REASONS, REASON_FOR_NO_VALUE)),
    },
    PART_OF_FIGURE,
  );

/** A figure as a document prints it; whether the text can be read, whoever reads it says. */
export const printedFigureShape = /* @__PURE__ */ model('printedFigure', printedFigureFields) satisfies Shape<
  PrintedFigure,
  unknown
>;

/** How a figure follows from others; which figures its keys name, and whether their units go together, is not asked. */
export const expressionShape: Shape<Expression> = /* @__PURE__ */ model('expression', () => {
  const constant: Shape<Constant> = fields(
    { en: 'a constant', fr: 'une constante' },
    { constant: amountShape, unit: optional(unitShape) },
  ) as unknown as Shape<Constant>;
  const operand: Shape<Operand> = either(
    (value) => typeof value === 'string',
    text(),
    either((value) => typeof value === 'object' && value !== null && 'constant' in value, constant, expressionShape),
  );
  const [two, many] = [tuple(EXACTLY_TWO_OPERANDS_KIND, operand, operand), listOf(operand, { atLeast: 1 })];
  const operations: Readonly<Record<Operation, AnyShape>> = {
    sum: many,
    subtract: two,
    divide: two,
    percent: two,
    ratio: two,
    product: many,
    same: operand,
    minimum: many,
    maximum: many,
    mean: many,
    weightedMean: fields(
      { en: 'parts and their weights', fr: 'des parties et leurs poids' },
      { of: many, weights: many },
    ),
    median: many,
    change: two,
    percentChange: two,
    cumulative: many,
    index: two,
    wholeOver: operand,
  };
  const of = Object.entries(operations).map(([name, operands]) =>
    fields(EXPRESSION_WITH_ONE_OPERATION, { [name]: operands }, { en: 'an operation', fr: 'une opération' }),
  );
  return { form: { kind: 'checked', of: { form: { kind: 'either', of } }, read: wellFormed }, read: wellFormed };
});

function wellFormed(value: unknown, path: Path): Expression {
  compileExpression(
    value,
    () => ANY_FIGURE,
    () => [],
    path,
  );
  return value as Expression;
}

const ANY_FIGURE = /* @__PURE__ */ frozen({ kind: 'no-value', reason: { noValue: 'not-reported' } }) as UnreadFigure;
