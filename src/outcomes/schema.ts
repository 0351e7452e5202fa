import * as z from 'zod';
import { calendarDateSchema, fiscalYearSchema } from '../calendar/schema.js';
import { claimOutline } from '../claims/schema.js';
import type { Unit } from '../figures/model.js';
import { UNITS } from '../figures/units.js';
import { isCpaIppError } from '../kernel/errors.js';
import { made } from '../kernel/frozen.js';
import { decimalStringSchema, labelSchema, noValueSchema, sourceSchema } from '../kernel/schema.js';
import { indicatorShape } from './indicator-shapes.js';

const idSchema = /* @__PURE__ */ made(() => z.string().min(1));
const amountSchema = /* @__PURE__ */ made(() => z.union([decimalStringSchema, z.number()]));
const measureSchema = /* @__PURE__ */ made(() =>
  z.union([
    decimalStringSchema,
    z.number(),
    z.object({ numerator: amountSchema, denominator: amountSchema }).readonly(),
  ]),
);
const reportedMeasureSchema = /* @__PURE__ */ made(() => z.union([measureSchema, noValueSchema]));
const dueSchema = /* @__PURE__ */ made(() => z.union([calendarDateSchema, noValueSchema]));
const standingSchema = /* @__PURE__ */ made(() => z.enum(['stated', 'readable', 'proposed']));

/**
 * One box of a logic model.
 * @category Schemas
 */
export const logicNodeSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: idSchema,
      level: z.enum([
        'input',
        'activity',
        'mission-activity',
        'output',
        'objective',
        'immediate',
        'local-impact',
        'intermediate',
        'ultimate',
      ]),
      label: labelSchema,
      source: sourceSchema.exactOptional(),
      group: z.union([z.string(), noValueSchema]).exactOptional(),
      note: labelSchema.exactOptional(),
    })
    .readonly(),
);

/**
 * One arrow of a logic model.
 * @category Schemas
 */
export const logicLinkSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      from: idSchema,
      to: idSchema,
      standing: standingSchema,
      source: sourceSchema.exactOptional(),
      furtherSources: z.array(sourceSchema).readonly().exactOptional(),
      passage: z.enum(['skips-level', 'within-level', 'against-flow']).exactOptional(),
    })
    .readonly(),
);

/**
 * What an indicator should reach, and by when.
 * @category Schemas
 */
export const targetSchema = /* @__PURE__ */ made(() =>
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('minimum'), minimum: amountSchema, due: dueSchema }).readonly(),
    z.object({ kind: z.literal('maximum'), maximum: amountSchema, due: dueSchema }).readonly(),
    z.object({ kind: z.literal('range'), minimum: amountSchema, maximum: amountSchema, due: dueSchema }).readonly(),
    z.object({ kind: z.literal('exact'), value: amountSchema, due: dueSchema }).readonly(),
    z.object({ kind: z.literal('to-be-determined'), due: dueSchema }).readonly(),
  ]),
);

/**
 * An indicator with its target and its result; what `indicatorStatus` refuses of it is refused: fewer than no people, a
 * part above its whole, a category given twice.
 *
 * Such an issue has the code of the error in `params`. A JSON Schema made of the schema holds the form alone. A target
 * whose maximum lies below its minimum, and what deserves a look, `indicatorFindings` reports.
 * @category Schemas
 */
export const indicatorSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: idSchema,
      node: idSchema.exactOptional(),
      label: labelSchema.exactOptional(),
      unit: z.enum(UNITS as readonly [Unit, ...Unit[]]),
      direction: z.union([z.enum(['increase', 'decrease', 'hold']), noValueSchema]),
      baseline: reportedMeasureSchema,
      target: targetSchema,
      actual: reportedMeasureSchema,
      disaggregation: z
        .array(
          z
            .object({
              by: idSchema,
              parts: z.array(z.object({ category: idSchema, value: reportedMeasureSchema }).readonly()).readonly(),
            })
            .readonly(),
        )
        .readonly()
        .exactOptional(),
      source: sourceSchema.exactOptional(),
    })
    .readonly()
    .superRefine((indicator, context) => {
      try {
        indicatorShape.read(indicator, []);
      } catch (error) {
        if (!isCpaIppError(error)) throw error;
        context.addIssue({
          code: 'custom',
          message: error.message,
          path: [...error.path],
          params: { code: error.code },
        });
      }
    }),
);

/**
 * A logic model: the form of its parts. Whether they go together, `logicModelFindings` says.
 * @category Schemas
 */
export const logicModelSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      nodes: z.array(logicNodeSchema).readonly(),
      links: z.array(logicLinkSchema).readonly(),
      groups: z
        .array(z.object({ id: idSchema, label: labelSchema, source: sourceSchema.exactOptional() }).readonly())
        .readonly()
        .exactOptional(),
      indicators: z.array(indicatorSchema).readonly().exactOptional(),
    })
    .readonly(),
);

/**
 * One piece of evidence.
 * @category Schemas
 */
export const evidenceSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: idSchema,
      mission: idSchema,
      fiscalYear: fiscalYearSchema,
      node: idSchema,
      standing: standingSchema,
      kind: z.enum(['counted', 'described', 'opinion']),
      label: labelSchema,
      quantity: z
        .object({ count: z.int().min(0), of: labelSchema, moreThan: z.boolean().exactOptional() })
        .readonly()
        .exactOptional(),
      source: sourceSchema,
    })
    .readonly(),
);

/** The claim that the objectives of a model map to its outcomes. */
export const objectivesClaimKind = /* @__PURE__ */ made(() =>
  z.strictObject({ ...claimOutline, kind: z.literal('objectives-mapped'), model: logicModelSchema }).readonly(),
);
