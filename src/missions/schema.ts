import * as z from 'zod';
import { readPartialDate } from '../calendar/partial-date.js';
import { made } from '../kernel/frozen.js';
import { labelSchema, sourceSchema } from '../kernel/schema.js';

const sources = /* @__PURE__ */ made(() => z.array(sourceSchema).readonly());
const id = /* @__PURE__ */ made(() => z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/));
/** A year, a month or a day. */
export const partialDate = /* @__PURE__ */ made(() =>
  z
    .string()
    .refine((text) => readPartialDate(text) !== null, { error: 'not a year, a month or a day of the calendar' }),
);

const fact = <T extends z.ZodType>(value: T) =>
  z.object({ value, basis: z.enum(['stated', 'stated-for-region', 'inferred']), sources }).readonly();
const facts = <T extends z.ZodType>(value: T) => z.array(fact(value)).readonly();

const presence = /* @__PURE__ */ made(() =>
  z
    .object({
      extent: z.enum(['throughout', 'within']),
      from: partialDate,
      to: partialDate,
      sharedWith: z.array(id).readonly().exactOptional(),
      peopleCounted: z.literal(true).exactOptional(),
      label: labelSchema.exactOptional(),
      sources,
    })
    .readonly(),
);

const status = /* @__PURE__ */ made(() =>
  z
    .object({
      status: z.enum(['active', 'paused', 'suspended', 'not-contributing', 'closed']),
      from: partialDate.exactOptional(),
      to: partialDate.exactOptional(),
      label: labelSchema.exactOptional(),
      sources,
    })
    .readonly(),
);

/**
 * A mission, a posting or a training initiative.
 * @category Schemas
 */
export const missionSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id,
      label: labelSchema,
      names: z
        .array(
          z.object({ text: z.string().min(1), form: z.enum(['name', 'acronym', 'description']), sources }).readonly(),
        )
        .readonly(),
      kinds: facts(
        z.enum([
          'united-nations',
          'european-union',
          'bilateral',
          'coalition',
          'national-operation',
          'court-or-tribunal',
          'secondment',
          'gratis-position',
          'training-initiative',
          'rapid-response',
        ]),
      ),
      modes: facts(z.enum(['multilateral', 'bilateral'])),
      leads: facts(labelSchema),
      hosts: facts(z.string().regex(/^[A-Z]{2}$/)),
      languages: facts(z.enum(['en', 'fr'])),
      armed: facts(z.boolean()),
      focus: facts(labelSchema),
      predecessors: facts(id),
      successors: facts(id),
      partOf: id.exactOptional(),
      presence: z.array(presence).readonly(),
      statuses: z.array(status).readonly(),
    })
    .readonly(),
);

/**
 * A number of people that may be deployed, or that is aimed at.
 * @category Schemas
 */
export const ceilingSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      id,
      label: labelSchema,
      scope: z.enum(['mission', 'missions-together', 'region', 'program']),
      missions: z.array(id).readonly(),
      nature: z.enum(['authorized', 'target']),
      upTo: z.int().min(0),
      printed: z.string().min(1),
      asOf: partialDate.exactOptional(),
      sources,
    })
    .readonly(),
);

/**
 * A text that a document holds back.
 * @category Schemas
 */
export const redactionSchema = /* @__PURE__ */ made(() =>
  z.object({ id, label: labelSchema, missions: z.array(id).readonly(), sources }).readonly(),
);
