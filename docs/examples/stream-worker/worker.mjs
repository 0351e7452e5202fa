// Reads the file line by line: of 20,000 records, one is in memory at a time.
import { open } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { deploymentColumns, errorToJSON, isCpaIppError, summarizeDeployments, toPlain } from 'cpa-ipp';

async function* recordsOf(path) {
  const file = await open(path);
  for await (const line of file.readLines()) if (line !== '') yield JSON.parse(line);
}

async function answer({ file, by, period }) {
  const { columns, findings } = await deploymentColumns(recordsOf(file));
  const rows = summarizeDeployments(columns, { period, by, method: 'daily' });
  return {
    records: columns.records,
    leftOut: columns.leftOut,
    rows: toPlain(rows, { numbers: 'string', noValue: 'apart' }),
    findings,
  };
}

try {
  parentPort.postMessage(await answer(workerData));
} catch (caught) {
  if (!isCpaIppError(caught)) throw caught;
  // An error that is posted itself arrives without its code.
  parentPort.postMessage({ error: errorToJSON(caught) });
}
