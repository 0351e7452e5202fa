// Compiled, not run: what a user's compiler must accept, and what it must refuse.
import { type FiscalYear, figureOf, fiscalYear, isCpaIppError, isReported, reconcile, statement } from 'cpa-ipp';
import * as data from 'cpa-ipp/data';

const year: FiscalYear = fiscalYear('2024–25');

const mine = statement({
  document: 'my-report',
  unit: 'CAD millions',
  figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
  identities: { sum: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
});
const { recomputed } = reconcile(mine, 'sum');
const text: string = isReported(recomputed) ? recomputed.toFixed(2) : recomputed.noValue;

statement({
  document: 'my-report',
  unit: 'CAD millions',
  figures: { a: ['25.73', 1], total: ['31.48', 3] },
  // @ts-expect-error -- no figure has this key
  identities: { sum: { printed: 'total', expected: { sum: ['a', 'c'] }, missing: 'unknown' } },
});
// @ts-expect-error -- no identity has this id
reconcile(mine, 'summ');
// @ts-expect-error -- no figure has this key
figureOf(mine, 'c');
// @ts-expect-error -- a result without a value has no digits
recomputed.toFixed(2);
// @ts-expect-error -- a calendar date is no fiscal year
const wrong: FiscalYear = new Date();

export function suggestionsOf(error: unknown): readonly string[] {
  return isCpaIppError(error, 'INVALID_FISCAL_YEAR') ? error.details.suggestions : [];
}
export { data, text, wrong, year };
