import * as z from 'zod';
import { MAX_DECIMALS, MAX_WHOLE_DIGITS } from '../exact/decimal.js';
import { ROUNDING_RULES } from '../exact/fraction.js';
import { made } from '../kernel/frozen.js';
import { NO_VALUE_REASONS, type NoValueReason } from '../kernel/no-value.js';
import { decimalStringSchema, labelSchema } from '../kernel/schema.js';
import {
  type Expression,
  type FigureInput,
  type Identity,
  MISSING_PARTS,
  type Operand,
  READING_KINDS,
  type Reading,
  type Statement,
  type Unit,
  ZERO_MEANINGS,
} from './model.js';
import { UNITS } from './units.js';

const textOrLabel = /* @__PURE__ */ made(() => z.union([z.string(), labelSchema]));
const unit = /* @__PURE__ */ made(() => z.enum(UNITS as readonly [Unit, ...Unit[]]));

/** A number above zero that stands for a decimal without doubt, as in every argument. */
const exactNumber = /* @__PURE__ */ made(() =>
  z
    .number()
    .positive()
    .lt(1e18)
    .refine((step) => Number.isSafeInteger(step) || Number(step.toPrecision(15)) === step),
);

const howPrinted = /* @__PURE__ */ made(() => ({
  precision: z
    .union([
      z.int().min(-MAX_WHOLE_DIGITS).max(MAX_DECIMALS),
      z.literal('exact'),
      z.strictObject({ multipleOf: z.union([exactNumber, decimalStringSchema.regex(/^\+?[\d.]*[1-9]/)]) }).readonly(),
    ])
    .exactOptional(),
  zeros: z.enum(ZERO_MEANINGS).exactOptional(),
  rounding: z.enum(ROUNDING_RULES).exactOptional(),
}));

/**
 * A figure as a document prints it. Whether the text can be read as a figure is for `statement` and `amountOf` to say.
 * @category Schemas
 */
export const printedFigureSchema = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      printed: z.string(),
      unit: unit.exactOptional(),
      line: z.int().min(1).exactOptional(),
      table: z.string().exactOptional(),
      row: z.string().exactOptional(),
      column: z.string().exactOptional(),
      ...howPrinted,
      value: z.string().exactOptional(),
      noValue: z.enum(NO_VALUE_REASONS as readonly [NoValueReason, ...NoValueReason[]]).exactOptional(),
    })
    .readonly(),
);

/**
 * A figure of a statement: the printed text and its line, or an object with both.
 * @category Schemas
 */
export const figureInputSchema: z.ZodType<FigureInput, FigureInput> = /* @__PURE__ */ made(() =>
  z.union([
    z.tuple([z.string(), z.int().min(1)]).readonly(),
    printedFigureSchema
      .unwrap()
      .extend({ line: z.int().min(1) })
      .readonly(),
  ]),
);

const operand: z.ZodType<Operand, Operand> = /* @__PURE__ */ made(() =>
  z.lazy(() => z.union([z.string(), expressionSchema])),
);
const two = /* @__PURE__ */ made(() => z.tuple([operand, operand]).readonly());
const many = /* @__PURE__ */ made(() => z.array(operand).min(1).readonly());

/**
 * How a figure follows from others; expressions nest.
 * @category Schemas
 */
export const expressionSchema: z.ZodType<Expression, Expression> = /* @__PURE__ */ made(() =>
  z.union([
    z.strictObject({ sum: many }).readonly(),
    z.strictObject({ subtract: two }).readonly(),
    z.strictObject({ divide: two }).readonly(),
    z.strictObject({ percent: two }).readonly(),
    z.strictObject({ ratio: two }).readonly(),
    z.strictObject({ product: many }).readonly(),
    z.strictObject({ same: operand }).readonly(),
    z.strictObject({ minimum: many }).readonly(),
    z.strictObject({ maximum: many }).readonly(),
  ]),
);

/**
 * Another reading of a printed figure.
 * @category Schemas
 */
export const readingSchema = /* @__PURE__ */ made(
  () =>
    z
      .strictObject({ kind: z.enum(READING_KINDS), label: textOrLabel, expected: expressionSchema })
      .readonly() satisfies z.ZodType<Reading>,
);

/**
 * What a printed figure should be.
 * @category Schemas
 */
export const identitySchema = /* @__PURE__ */ made(
  () =>
    z
      .strictObject({
        printed: z.string(),
        expected: expressionSchema,
        missing: z.enum(MISSING_PARTS),
        readings: z.array(readingSchema).readonly().exactOptional(),
        label: textOrLabel.exactOptional(),
      })
      .readonly() satisfies z.ZodType<Identity>,
);

/**
 * The figures of a document and how they hang together. Whether the keys, units and figures go together is for
 * `statement` to say.
 * @category Schemas
 */
export const statementSchema = /* @__PURE__ */ made(
  () =>
    z
      .strictObject({
        document: z.string().min(1),
        title: textOrLabel.exactOptional(),
        unit,
        ...howPrinted,
        figures: z.record(z.string(), figureInputSchema).readonly(),
        identities: z.record(z.string(), identitySchema).readonly(),
      })
      .readonly() satisfies z.ZodType<Statement>,
);
