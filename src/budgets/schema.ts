import * as z from 'zod';
import { fiscalYearSchema } from '../calendar/schema.js';
import { made } from '../kernel/frozen.js';
import { decimalStringSchema, noValueSchema, sourceSchema } from '../kernel/schema.js';
import { isExactToCent } from './model.js';

/**
 * One amount of a budget in dollars, with the program's own partners and cost categories.
 * @category Schemas
 */
export const budgetLineSchema = /* @__PURE__ */ made(() =>
  z
    .strictObject({
      fiscalYear: fiscalYearSchema,
      partner: z.enum(['rcmp', 'gac', 'ps']),
      category: z.enum(['salary-and-operating', 'rapid-deployment', 'incremental-costs', 'all-costs']),
      phase: z.enum(['planned', 'authorities', 'approved', 'spent']),
      amount: z.union([
        decimalStringSchema,
        z.number().refine(isExactToCent, { error: 'not exact to the cent' }),
        noValueSchema,
      ]),
      item: z.string().min(1).exactOptional(),
      revision: z.int().min(0).exactOptional(),
      basis: z.enum(['allotment-authority-report', 'allotment-authority-report-with-overhead']).exactOptional(),
      source: sourceSchema.exactOptional(),
    })
    .readonly(),
);
