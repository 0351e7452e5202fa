import * as z from 'zod';
import { calendarDateSchema, fiscalYearSchema } from '../calendar/schema.js';
import { claimOutline } from '../claims/schema.js';
import { made } from '../kernel/frozen.js';
import { decimalStringSchema, labelSchema, noValueSchema, sourceSchema } from '../kernel/schema.js';

const sources = /* @__PURE__ */ made(() => z.array(sourceSchema).readonly());

/**
 * An agency whose people are deployed.
 * @category Schemas
 */
export const policeAgencySchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
      label: labelSchema,
      acronym: labelSchema.exactOptional(),
      kind: z.enum(['police', 'corrections']),
      names: z.array(z.object({ text: z.string().min(1), sources }).readonly()).readonly(),
      partnerSince: z.object({ fiscalYear: fiscalYearSchema, sources }).readonly().exactOptional(),
    })
    .readonly(),
);

const partnerSchema = /* @__PURE__ */ made(() => z.enum(['rcmp', 'gac', 'ps']));
const countSchema = /* @__PURE__ */ made(() => z.union([z.int().min(0), noValueSchema]));
const reportedLabelSchema = /* @__PURE__ */ made(() => z.union([labelSchema, noValueSchema]));

/**
 * A committee that governs the arrangement.
 * @category Schemas
 */
export const committeeSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string(),
      label: labelSchema,
      chair: partnerSchema,
      members: z.array(partnerSchema).readonly(),
      roles: reportedLabelSchema,
      source: sourceSchema,
    })
    .readonly(),
);

/**
 * What a partner does in an area.
 * @category Schemas
 */
export const partnerRoleSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      area: z.enum(['liaison', 'policy', 'delivery', 'funding']),
      partner: partnerSchema,
      role: reportedLabelSchema,
      source: sourceSchema,
    })
    .readonly(),
);

/**
 * A question or a conclusion of an evaluation, or a priority: an id, a label and a source.
 * @category Schemas
 */
export const labelledItemSchema = /* @__PURE__ */ made(() =>
  z.object({ id: z.string(), label: labelSchema, source: sourceSchema }).readonly(),
);

/**
 * A finding of an evaluation.
 * @category Schemas
 */
export const evaluationFindingSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string(),
      number: z.int().min(1),
      section: z.string(),
      question: z.string(),
      label: labelSchema,
      source: sourceSchema,
    })
    .readonly(),
);

/**
 * A recommendation of an evaluation.
 * @category Schemas
 */
export const recommendationSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string(),
      number: z.int().min(1),
      label: labelSchema,
      parts: z.array(z.object({ label: labelSchema, source: sourceSchema }).readonly()).readonly(),
      lead: z.union([partnerSchema, noValueSchema]),
      due: z.union([
        z
          .object({ date: calendarDateSchema, printed: z.string(), afterwards: z.literal('ongoing').exactOptional() })
          .readonly(),
        noValueSchema,
      ]),
      plan: sourceSchema,
      source: sourceSchema,
    })
    .readonly(),
);

/**
 * Something to complete before a mission.
 * @category Schemas
 */
export const readinessRequirementSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string(),
      label: labelSchema,
      kind: z.enum(['course', 'document']),
      delivery: z.union([z.enum(['in-person', 'online']), noValueSchema]),
      duration: z.union([z.object({ amount: z.number(), unit: z.enum(['hours', 'days']) }).readonly(), noValueSchema]),
      provider: reportedLabelSchema,
      topics: z.array(labelSchema).readonly().exactOptional(),
      standing: z.enum(['stated', 'readable']),
      source: sourceSchema,
    })
    .readonly(),
);

/**
 * A word for a share of the people who answered.
 * @category Schemas
 */
export const responseBandSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string(),
      label: labelSchema,
      from: decimalStringSchema,
      to: decimalStringSchema,
      includesFrom: z.boolean(),
      includesTo: z.boolean(),
      source: sourceSchema.exactOptional(),
    })
    .readonly(),
);

/**
 * A table of counts with its margins.
 * @category Schemas
 */
export const marginTableSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      rows: z.array(z.string()).readonly(),
      columns: z.array(z.string()).readonly(),
      cells: z.record(z.string(), z.record(z.string(), countSchema).readonly()).readonly(),
      rowTotals: z.record(z.string(), countSchema).readonly(),
      columnTotals: z.record(z.string(), countSchema).readonly(),
      total: countSchema,
      labels: z.record(z.string(), labelSchema).readonly().exactOptional(),
      sources: z.record(z.string(), sourceSchema).readonly().exactOptional(),
    })
    .readonly(),
);

/**
 * Reported cases of misconduct in a period.
 * @category Schemas
 */
export const misconductRecordSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string(),
      label: labelSchema,
      period: z.object({ start: calendarDateSchema, end: calendarDateSchema }).readonly(),
      cases: z.int().min(0),
      source: sourceSchema,
      denominators: z
        .array(
          z
            .object({
              measure: z.enum(['deployments', 'person-years']),
              parts: z.array(decimalStringSchema).readonly(),
              approximate: z.boolean(),
              source: sourceSchema,
              note: labelSchema.exactOptional(),
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
);

/** The claim that the counts of a table go together with its margins. */
export const marginsClaimKind = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      ...claimOutline,
      kind: z.literal('margins-fit'),
      table: marginTableSchema,
      notReported: z.enum(['none', 'unknown']),
    })
    .readonly(),
);

/** The claim that a scale has a word for every share. */
export const scaleClaimKind = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      ...claimOutline,
      kind: z.literal('scale-covers-all'),
      scale: z.array(responseBandSchema).readonly(),
    })
    .readonly(),
);
