// Makes a file of deployments, one JSON record a line, as a registry may export it. Nobody in it is anybody.

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const MISSIONS = ['monusco', 'minusma', 'eupol-copps'];
const twoDigits = (number) => String(number).padStart(2, '0');

/** A year's assignment; of every thousandth, the last day does not exist. */
function record(index) {
  const year = 2015 + (index % 5);
  return {
    id: `d${index}`,
    person: `p${index % 8000}`,
    mission: MISSIONS[index % MISSIONS.length],
    type: 'peace-support-operations',
    personnel: 'police',
    gender: index % 4 === 0 ? 'woman' : 'man',
    firstDay: `${year}-${twoDigits(1 + (index % 12))}-01`,
    lastDay: index % 1000 === 999 ? `${year + 1}-02-30` : `${year + 1}-${twoDigits(1 + (index % 12))}-01`,
  };
}

export async function writeDeployments(file, count) {
  const stream = createWriteStream(file);
  for (let index = 0; index < count; index += 1) {
    if (!stream.write(`${JSON.stringify(record(index))}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}
