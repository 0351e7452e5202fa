// Has a worker thread sum a file that it reads as a stream, prints what comes back, and says in French what it refuses.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { explain, formatReported, isCpaIppError, summarizeFindings } from 'cpa-ipp';
import { writeDeployments } from './write-file.mjs';

const ask = (workerData) =>
  new Promise((resolve, reject) => {
    new Worker(new URL('worker.mjs', import.meta.url), { workerData }).on('message', resolve).on('error', reject);
  });

const folder = mkdtempSync(join(tmpdir(), 'deployments-'));
try {
  const file = join(folder, 'deployments.ndjson');
  await writeDeployments(file, 20_000);
  const period = { from: '2015-16', to: '2017-18' };

  const { records, leftOut, rows, findings } = await ask({ file, period, by: ['fiscalYear'] });
  console.log(`${records} records, ${leftOut} left out`);
  for (const row of rows) {
    const share = formatReported(row.womenShare, { as: 'percent', decimals: 1 });
    console.log(row.fiscalYear, formatReported(row.average, { decimals: 1 }), row.newDeployments, share);
  }
  for (const { code, rows: count, sentence } of summarizeFindings(findings, { locale: 'en-CA' })) {
    console.log(code, 'in', count, 'records, such as:', sentence);
  }

  const { error } = await ask({ file, period, by: ['fiscalYeer'] });
  if (isCpaIppError(error, 'UNKNOWN_NAME')) console.log('refusé :', explain(error, { locale: 'fr-CA' }));
} finally {
  rmSync(folder, { recursive: true });
}
