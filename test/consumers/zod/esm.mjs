import { fiscalYearSchema, sourceSchema } from 'cpa-ipp/schemas';
import * as z from 'zod';

const line = z.object({ fiscalYear: fiscalYearSchema, source: sourceSchema.optional() });
console.log(
  JSON.stringify({
    good: line.safeParse({ fiscalYear: '2015-16' }).success,
    bad: line.safeParse({ fiscalYear: '2015-17' }).success,
  }),
);
