import * as z from 'zod';
import { MAX_DECIMALS, MAX_WHOLE_DIGITS } from '../kernel/decimal.js';
import { made } from '../kernel/frozen.js';
import { NO_VALUE_REASONS, type NoValueReason } from '../kernel/no-value.js';
import { decimalStringSchema, documentSourceSchema, labelSchema } from '../kernel/schema.js';
import type { Claim, ClaimRelation } from './claim-model.js';
import { ROUNDING_RULES } from './fraction.js';
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
 * The figures of a document and how they hang together. Whether the keys, units and figures go together is for `statement` to say.
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

const claimOutline = /* @__PURE__ */ made(() => ({
  id: z.string(),
  source: documentSourceSchema,
  label: labelSchema,
  caution: labelSchema.exactOptional(),
}));
const relation = /* @__PURE__ */ made(() =>
  z.enum([
    'exactly',
    'more-than',
    'at-least',
    'less-than',
    'at-most',
    'almost',
    'about',
  ] satisfies readonly ClaimRelation[]),
);
const claimedNumber = /* @__PURE__ */ made(() =>
  z.strictObject({ figure: z.string(), relation, tolerance: z.string().exactOptional() }),
);
const claimedDate = /* @__PURE__ */ made(() =>
  z.strictObject({ date: z.string(), source: documentSourceSchema, label: labelSchema.exactOptional() }).readonly(),
);
const keys = /* @__PURE__ */ made(() => z.array(z.string()).readonly());
const counting = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      label: labelSchema,
      items: z
        .array(z.strictObject({ name: z.string(), lines: z.array(z.int().min(1)).readonly() }).readonly())
        .readonly(),
    })
    .readonly(),
);
const spelling = /* @__PURE__ */ made(() =>
  z.strictObject({ text: z.string(), sources: z.array(documentSourceSchema).readonly() }).readonly(),
);

/**
 * A claim on the figures of some statements. Whether its figures exist and go together is for `audit` to say.
 * @category Schemas
 */
export const claimSchema: z.ZodType<Claim, Claim> = /* @__PURE__ */ made(() =>
  z.discriminatedUnion('kind', [
    z
      .strictObject({
        ...claimOutline,
        kind: z.literal('bound'),
        bound: claimedNumber.readonly(),
        of: expressionSchema,
        missing: z.enum(MISSING_PARTS),
      })
      .readonly(),
    z
      .strictObject({
        ...claimOutline,
        kind: z.literal('trend'),
        direction: z.enum(['increased', 'decreased']),
        series: keys,
      })
      .readonly(),
    z
      .strictObject({
        ...claimOutline,
        kind: z.literal('extreme'),
        which: z.enum(['lowest', 'highest']),
        of: z.string(),
        others: keys,
      })
      .readonly(),
    z.strictObject({ ...claimOutline, kind: z.literal('only'), of: z.string(), others: keys }).readonly(),
    z
      .strictObject({
        ...claimOutline,
        kind: z.literal('count'),
        stated: z.string(),
        lists: z.enum(['all', 'some']),
        countings: z.tuple([counting], counting).readonly(),
      })
      .readonly(),
    z
      .strictObject({
        ...claimOutline,
        kind: z.literal('rivals'),
        values: z
          .array(
            claimedNumber.extend({ asOf: z.string().exactOptional(), label: labelSchema.exactOptional() }).readonly(),
          )
          .readonly(),
        growing: z.literal(true).exactOptional(),
      })
      .readonly(),
    z.strictObject({ ...claimOutline, kind: z.literal('dates'), dates: z.array(claimedDate).readonly() }).readonly(),
    z
      .strictObject({
        ...claimOutline,
        kind: z.literal('duration'),
        stated: claimedNumber.readonly(),
        from: claimedDate,
        to: claimedDate,
      })
      .readonly(),
    z.strictObject({ ...claimOutline, kind: z.literal('spellings'), names: z.array(spelling).readonly() }).readonly(),
  ]),
);
