import { createRequire } from 'node:module';
import { fiscalYear, fiscalYearOf, formatReported, isCpaIppError, reconcile, statement } from 'cpa-ipp';
import * as data from 'cpa-ipp/data';

const mine = statement({
  document: 'my-report',
  unit: 'CAD millions',
  figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
  identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
});
const { verdict, recomputed } = reconcile(mine, 'total');

// An error of the CommonJS build, judged by the guard of this one.
let recognised = false;
try {
  createRequire(import.meta.url)('cpa-ipp').fiscalYear('2015-17');
} catch (error) {
  recognised = isCpaIppError(error, 'INVALID_FISCAL_YEAR');
}

console.log(
  JSON.stringify({
    year: fiscalYear('2024–25'),
    day: fiscalYearOf('2020-03-31'),
    verdict,
    recomputed: formatReported(recomputed),
    recognised,
    data: Object.keys(data).sort(),
  }),
);
