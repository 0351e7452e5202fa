import * as z from 'zod';
import { fiscalYearSchema } from '../calendar/schema.js';
import { labelSchema, sourceSchema } from '../kernel/schema.js';

const sources = z.array(sourceSchema).readonly();

/**
 * An agency whose people are deployed.
 * @category Schemas
 */
export const policeAgencySchema = z
  .object({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
    label: labelSchema,
    acronym: labelSchema.exactOptional(),
    kind: z.enum(['police', 'corrections']),
    names: z.array(z.object({ text: z.string().min(1), sources }).readonly()).readonly(),
    partnerSince: z.object({ fiscalYear: fiscalYearSchema, sources }).readonly().exactOptional(),
  })
  .readonly();
