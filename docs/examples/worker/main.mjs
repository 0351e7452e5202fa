// Hands plain rows to a worker thread, and prints the plain results that come back. Nothing needs to be prepared for the journey in either direction.
import { Worker } from 'node:worker_threads';

const years = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'];
const rows = Array.from({ length: 10_000 }, (_, index) => ({
  year: years[index % years.length],
  partner: index % 2 === 0 ? 'RCMP' : 'GAC',
  item: String(index),
  approved: '0.10',
  spent: index % 10 === 9 ? '' : '0.07',
}));

const worker = new Worker(new URL('worker.mjs', import.meta.url), { workerData: rows });
worker.on('message', ({ summary, findings }) => {
  for (const row of summary) console.log(row.fiscalYear, row.approved, row.spent, row.unspent, row.leftOut);
  console.log('findings:', findings.length, 'of', findings[0].code);
});
