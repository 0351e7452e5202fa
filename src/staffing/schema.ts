import * as z from 'zod';
import { fiscalYearSchema } from '../calendar/schema.js';
import { made } from '../kernel/frozen.js';
import { decimalStringSchema, noValueSchema, sourceSchema } from '../kernel/schema.js';

const amount = /* @__PURE__ */ made(() => z.union([decimalStringSchema, noValueSchema]));

/**
 * The headquarters staff of a program in one fiscal year.
 * @category Schemas
 */
export const staffingYearSchema = /* @__PURE__ */ made(() =>
  z
    .object({
      fiscalYear: fiscalYearSchema,
      authorizedFte: amount,
      actualFte: amount,
      deployed: amount,
      salary: amount,
      benefits: amount,
      sources: z.array(sourceSchema).readonly().exactOptional(),
    })
    .readonly(),
);
