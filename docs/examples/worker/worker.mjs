import { parentPort, workerData } from 'node:worker_threads';
import { readBudgetLines, summarizeBudget, toPlain } from 'cpa-ipp';

const map = { fiscalYear: 'year', partner: 'partner', item: 'item', approved: 'approved', spent: 'spent' };
const { lines, findings } = readBudgetLines(workerData, { map, empty: 'not-reported' });
const summary = summarizeBudget(lines, { by: ['fiscalYear'], missing: 'matched-cells' }).map((row) => ({
  fiscalYear: row.fiscalYear,
  approved: row.approved.value,
  spent: row.spent.value,
  unspent: row.unspent,
  leftOut: row.compared.leftOut,
}));
// Exact decimals do not survive the journey as they are; plain ones do.
parentPort.postMessage({ summary: toPlain(summary, { numbers: 'string', decimals: 2, noValue: 'reason' }), findings });
