// Compiled, not run: our schemas compose with the user's own, and their types are our models.
import type { FiscalYear, Source } from 'cpa-ipp';
import { fiscalYearSchema, sourceSchema } from 'cpa-ipp/schemas';
import * as z from 'zod';

const lineSchema = z.object({ fiscalYear: fiscalYearSchema, source: sourceSchema });
const line = lineSchema.parse({});
export const year: FiscalYear = line.fiscalYear;
export const source: Source = line.source;
// @ts-expect-error -- would compile if the schemas were untyped
export const wrong: number = line.fiscalYear;
