// Hands plain rows to a worker thread, and prints the plain results that come back. Nothing needs to be prepared for
// the journey in either direction but an error.
import { Worker } from 'node:worker_threads';
import { explain, isCpaIppError } from 'cpa-ipp';

const years = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'];
const rows = Array.from({ length: 10_000 }, (_, index) => ({
  year: years[index % years.length],
  partner: index % 2 === 0 ? 'RCMP' : 'GAC',
  item: String(index),
  approved: '0.10',
  spent: index % 10 === 9 ? '' : '0.07',
}));

const ask = (workerData) =>
  new Promise((resolve) => {
    new Worker(new URL('worker.mjs', import.meta.url), { workerData }).on('message', resolve);
  });

const { summary, findings } = await ask({ rows, unit: 'CAD' });
for (const row of summary) console.log(row.fiscalYear, row.approved, row.spent, row.unspent, row.leftOut);
// What is found of many rows alike is one finding, with their number.
const [{ code, count = 1 }] = findings;
console.log('findings:', findings.length, 'of', code, 'in', count, 'rows');

const { error } = await ask({ rows, unit: 'CAD milion' });
if (isCpaIppError(error, 'UNKNOWN_NAME')) console.log('refused:', explain(error, { locale: 'en-CA' }));
