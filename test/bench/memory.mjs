// What stands in memory, in a process of its own: node --expose-gc memory.mjs SIZE PEOPLE. Prints JSON.
import { deploymentColumns, summarizeDeployments } from '../../dist/index.js';
import { liveBytes, median } from './measure.mjs';
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

// All that a roll-up allocates, live or not. The collection above also threw compiled code away; until it is back,
// plain numbers in loops are objects.
const allocated = () => {
  const { heapUsed, external } = process.memoryUsage();
  const before = heapUsed + external;
  rows = summarizeDeployments(columns, options);
  const after = process.memoryUsage();
  return after.heapUsed + after.external - before;
};
const first = allocated();
const later = Array.from({ length: 60 }, allocated).slice(30);
console.log(
  JSON.stringify({
    streaming: most,
    bytesPerRecord: (full - empty) / size,
    first,
    // A collection in between makes a run look negative; it is not the median of thirty.
    later: median(later),
    rows: rows.length,
  }),
);
