// Bundled for the browser and run where only the language itself exists: no process, no require, no console.
import { fiscalYear, fiscalYearOf, formatReported, isCpaIppError, reconcile, statement } from 'cpa-ipp';
import * as data from 'cpa-ipp/data';

const mine = statement({
  document: 'my-report',
  unit: 'CAD millions',
  figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
  identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
});
const { verdict, recomputed } = reconcile(mine, 'total');

let recognised = false;
try {
  fiscalYear('2015-17');
} catch (error) {
  recognised = isCpaIppError(error, 'INVALID_FISCAL_YEAR');
}

globalThis.result = JSON.stringify({
  year: fiscalYear('2024–25'),
  day: fiscalYearOf('2020-03-31'),
  verdict,
  recomputed: formatReported(recomputed),
  recognised,
  data: Object.keys(data).sort(),
});
