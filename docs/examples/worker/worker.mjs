import { parentPort, workerData } from 'node:worker_threads';
import { errorToJSON, isCpaIppError, readBudgetLines, summarizeBudget, toPlain } from 'cpa-ipp';

const map = { fiscalYear: 'year', partner: 'partner', item: 'item', approved: 'approved', spent: 'spent' };

function answer({ rows, unit }) {
  const budget = readBudgetLines(rows, { map, unit, empty: 'not-reported' });
  const summary = summarizeBudget(budget, { by: ['fiscalYear'], missing: 'matched-cells' }).map((row) => ({
    fiscalYear: row.fiscalYear,
    approved: row.approved.value,
    spent: row.spent.value,
    unspent: row.unspent,
    leftOut: row.compared.leftOut,
  }));
  // Exact decimals do not survive the journey as they are; plain ones do.
  return {
    summary: toPlain(summary, { numbers: 'string', decimals: 2, noValue: 'reason' }),
    findings: budget.findings,
  };
}

try {
  parentPort.postMessage(answer(workerData));
} catch (caught) {
  if (!isCpaIppError(caught)) throw caught;
  // An error that is posted itself arrives without its code.
  parentPort.postMessage({ error: errorToJSON(caught) });
}
