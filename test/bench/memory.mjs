// What stands in memory, in a process of its own: node --expose-gc memory.mjs SIZE PEOPLE. Prints JSON.
import { deploymentColumns, summarizeDeployments } from '../../dist/index.js';
import { liveBytes } from './measure.mjs';
import { eachRecord, PERIOD } from './records.mjs';

const size = Number(process.argv[2]);
const people = process.argv[3];
const options = { period: PERIOD, by: ['fiscalYear', 'type', 'gender'], method: 'daily', people };

// Once around at a small size, so that compiled code and tables of the language are there before anything is weighed.
for (let round = 0; round < 30; round++) {
  summarizeDeployments(eachRecord(5000), options);
  summarizeDeployments(deploymentColumns(eachRecord(5000), { people }).columns, options);
}

const start = liveBytes();
let most = 0;
let seen = 0;
function* watched() {
  for (const record of eachRecord(size)) {
    seen += 1;
    if (seen % Math.ceil(size / 10) === 0) most = Math.max(most, liveBytes() - start);
    yield record;
  }
}
let rows = summarizeDeployments(watched(), options);
if (seen !== size || rows.length !== 240) throw new Error('records were lost');

rows = null;
const empty = liveBytes();
const { columns } = deploymentColumns(eachRecord(size), { people });
const full = liveBytes();
if (columns.records !== size) throw new Error('records were lost');

// A new garbage-free start, then all that the roll-up allocated, live or not.
rows = summarizeDeployments(columns, options);
const { heapUsed, external } = process.memoryUsage();
console.log(
  JSON.stringify({
    streaming: most,
    bytesPerRecord: (full - empty) / size,
    rollUp: heapUsed + external - full,
    rows: rows.length,
  }),
);
