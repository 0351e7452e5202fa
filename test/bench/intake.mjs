// Work 3: from raw records to checked ones, or to columns.
import { deploymentColumns, readDeployments } from '../../dist/index.js';
import { objectLoop } from './by-hand.mjs';
import { measure } from './measure.mjs';
import { makeRecords } from './records.mjs';

export async function intakeAt(count) {
  const records = makeRecords(count);
  const text = JSON.stringify(records);
  const contenders = [
    { name: 'object loop, same checks (and roll-up)', run: () => objectLoop(records) },
    { name: 'deploymentColumns, people left out', run: () => deploymentColumns(records, { people: 'left-out' }) },
    { name: 'deploymentColumns, distinct people', run: () => deploymentColumns(records) },
    { name: 'readDeployments (ids and overlaps too)', run: () => readDeployments(records) },
    { name: 'JSON.parse of the same text', run: () => JSON.parse(text) },
  ];
  const times = await measure(contenders, 5);
  return new Map([...times].map(([name, time]) => [name, (time * 1e6) / count]));
}
