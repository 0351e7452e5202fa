import * as z from 'zod';
import { calendarDateSchema, fiscalYearSchema } from '../calendar/schema.js';
import { claimOutline } from '../claims/schema.js';
import { made } from '../kernel/frozen.js';
import {
  decimalStringSchema,
  documentSourceSchema,
  labelSchema,
  noValueSchema,
  sourceSchema,
} from '../kernel/schema.js';

const countSchema = /* @__PURE__ */ made(() => z.union([z.int().min(0), noValueSchema]));
const measureSchema = /* @__PURE__ */ made(() =>
  z.enum(['new-deployments', 'strength', 'average-deployed', 'people-served', 'posts']),
);
const scopeSchema = /* @__PURE__ */ made(() =>
  z.enum(['program-wide', 'un-missions', 'other-missions', 'organization']),
);

/**
 * Who is counted.
 * @category Schemas
 */
export const genderPopulationSchema = /* @__PURE__ */ made(() =>
  z.object({ measure: measureSchema, scope: scopeSchema, category: z.string().min(1).exactOptional() }).readonly(),
);

/**
 * One dated target; its share is decimal text from 0 to 1.
 * @category Schemas
 */
export const genderTargetSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      category: z.string().min(1),
      year: z.int().min(1900).max(2100),
      share: z.string().regex(/^(?:0?\.\d{1,60}|0\.?|1(?:\.0{0,60})?)$/),
      sources: z.array(sourceSchema).min(1).readonly(),
    })
    .readonly(),
);

/**
 * Dated targets of one body.
 * @category Schemas
 */
export const targetScheduleSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string().min(1),
      label: labelSchema,
      measure: measureSchema,
      scope: scopeSchema,
      categories: z.record(z.string(), labelSchema).readonly(),
      targets: z.array(genderTargetSchema).readonly(),
    })
    .readonly()
    .refine(({ categories, targets }) => targets.every(({ category }) => Object.hasOwn(categories, category)), {
      error: 'a target is set for a category that the schedule does not have',
    })
    .refine(
      ({ targets }) => new Set(targets.map(({ category, year }) => `${category} ${year}`)).size === targets.length,
      {
        error: 'a category has two targets in one year',
      },
    ),
);

/**
 * How many people of each gender.
 * @category Schemas
 */
export const genderCountsSchema = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      woman: countSchema.exactOptional(),
      man: countSchema.exactOptional(),
      'another-gender': countSchema.exactOptional(),
      'not-reported': countSchema.exactOptional(),
    })
    .readonly(),
);

/**
 * Women among a total of people.
 * @category Schemas
 */
export const womenCountSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      women: countSchema,
      total: countSchema,
      denominator: z.enum(['everyone', 'gender-reported', 'women-and-men']).exactOptional(),
      leftOut: countSchema.exactOptional(),
    })
    .readonly()
    .refine(({ women, total }) => typeof women !== 'number' || typeof total !== 'number' || women <= total, {
      error: 'more women than people',
    }),
);

const genderOutline = /* @__PURE__ */ made(() => ({ ...claimOutline, population: genderPopulationSchema }));

/** The kinds of claims on women deployed. */
export const genderClaimKinds = /* @__PURE__ */ made(
  () =>
    [
      z
        .strictObject({
          ...genderOutline,
          kind: z.literal('consistently-near-or-above'),
          schedule: targetScheduleSchema,
          category: z.string(),
          mapping: z.enum(['end-year', 'start-year', 'month-weighted']),
          tolerancePoints: decimalStringSchema,
          from: fiscalYearSchema,
          years: z.array(z.strictObject({ fiscalYear: fiscalYearSchema, share: z.string() }).readonly()).readonly(),
        })
        .readonly(),
      z
        .strictObject({
          ...genderOutline,
          kind: z.literal('exceeds-target'),
          schedule: targetScheduleSchema,
          category: z.string(),
          date: calendarDateSchema,
          women: z.string(),
          total: z.string(),
        })
        .readonly(),
      z
        .strictObject({
          ...genderOutline,
          kind: z.literal('almost-doubled'),
          share: z.string(),
          almostDoubledFrom: decimalStringSchema,
          baselines: z
            .array(
              z.strictObject({ label: labelSchema, population: genderPopulationSchema, share: z.string() }).readonly(),
            )
            .readonly(),
        })
        .readonly(),
    ] as const,
);

/**
 * A leading or advisory post that women held.
 * @category Schemas
 */
export const leadershipPostSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id: z.string().min(1),
      label: labelSchema,
      places: z.array(z.string().min(1)).readonly(),
      period: z.object({ from: fiscalYearSchema, to: fiscalYearSchema }).readonly(),
      women: countSchema,
      source: documentSourceSchema,
    })
    .readonly(),
);
