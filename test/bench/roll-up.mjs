// Work 1: per fiscal year, type and gender, person-days and new deployments; averages and shares follow by a few
// divisions.
import { CPA_PROGRAM, deploymentColumns, program, summarizeDeployments } from '../../dist/index.js';
import { momentsLoop, objectLoop, objectLoopWithPeople, plainLoop } from './by-hand.mjs';
import { measure } from './measure.mjs';
import {
  arqueroRollUp,
  dateFnsRollUp,
  duckdbWith,
  hasArquero,
  hasPolars,
  lodashRollUp,
  polarsRollUp,
} from './peers.mjs';
import { makeArrays, makeRecords, PERIOD } from './records.mjs';

const OPTIONS = { period: PERIOD, by: ['fiscalYear', 'type', 'gender'], method: 'daily' };

function ours(deployments, people) {
  return summarizeDeployments(deployments, { ...OPTIONS, people });
}

/** A program whose types have names of one length, so that a length tells none from another. */
const idOf = (type) => `type-of-a-program-${Object.keys(CPA_PROGRAM.types).indexOf(type)}`;
const IDS = new Map(Object.keys(CPA_PROGRAM.types).map((type) => [idOf(type), type]));
const OWN = program({
  ...CPA_PROGRAM,
  types: Object.fromEntries(
    Object.entries(CPA_PROGRAM.types).map(([type, { label, group }]) => [idOf(type), { label, group }]),
  ),
});

const ofProgram = (deployments) => summarizeDeployments(deployments, { ...OPTIONS, people: 'left-out', program: OWN });

/** Any answer as `year|type|gender → [person-days, new]`. */
function asMap(answer) {
  if (answer instanceof Map) return answer;
  return new Map(
    answer
      .filter(({ personDays }) => personDays > 0)
      .map((row) => [
        `${row.fiscalYear}|${IDS.get(row.type) ?? row.type}|${row.gender}`,
        [row.personDays, row.newDeployments],
      ]),
  );
}

async function fromObjects(duckdb, records) {
  await duckdb.load(records);
  return duckdb.query();
}

/** Measures everything at one size; a contender stops at its `upTo`. */
export async function rollUpAt(count) {
  const records = makeRecords(count);
  const arrays = makeArrays(records);
  const { columns } = deploymentColumns(records);
  const isSmall = count <= 1e6;
  const theirs = isSmall ? records.map((one) => (one.type === undefined ? one : { ...one, type: idOf(one.type) })) : [];
  const packed = deploymentColumns(theirs, { program: OWN }).columns;
  const few = count >= 1e7;
  const one = await duckdbWith(1);
  const four = await duckdbWith(4);
  if (one !== null) await one.load(records);
  if (four !== null) await four.load(records);
  const contenders = [
    { name: 'moments loop, typed arrays', run: () => momentsLoop(arrays) },
    { name: 'cpa-ipp, columns', run: () => ours(columns, 'left-out') },
    { name: 'cpa-ipp, columns, distinct people', run: () => ours(columns, 'distinct') },
    { name: 'cpa-ipp, columns, types of a program', upTo: 1e6, run: () => ofProgram(packed) },
    { name: 'plain loop, typed arrays', run: () => plainLoop(arrays) },
    { name: 'DuckDB, ready table, 1 thread', run: one?.query },
    { name: 'DuckDB, ready table, 4 threads', run: four?.query },
    { name: 'object loop, same checks', run: () => objectLoop(records) },
    { name: 'cpa-ipp, objects', run: () => ours(records, 'left-out') },
    { name: 'cpa-ipp, objects, types of a program', upTo: 1e6, run: () => ofProgram(theirs) },
    { name: 'object loop, distinct people', upTo: 1e6, run: () => objectLoopWithPeople(records) },
    { name: 'cpa-ipp, objects, distinct people', upTo: 1e6, run: () => ours(records, 'distinct') },
    {
      name: 'DuckDB, from objects, 1 thread',
      rounds: few ? 1 : undefined,
      run: one && (() => fromObjects(one, records)),
    },
    {
      name: 'DuckDB, from objects, 4 threads',
      rounds: few ? 1 : undefined,
      run: four && (() => fromObjects(four, records)),
    },
    { name: 'polars, from objects', upTo: 1e6, run: hasPolars && (() => polarsRollUp(records)) },
    { name: 'arquero, from objects', upTo: 1e6, run: hasArquero && (() => arqueroRollUp(records)) },
    { name: 'lodash, from objects', upTo: 1e6, run: () => lodashRollUp(records) },
    { name: 'date-fns + decimal.js', upTo: 1e5, run: () => dateFnsRollUp(records) },
  ].filter(({ run, upTo = Number.POSITIVE_INFINITY }) => Boolean(run) && count <= upTo);
  const expected = contenders[0].run();
  if (count <= 1e6) requireSamePeople(ours(columns, 'distinct'), objectLoopWithPeople(records));
  const rounds = count >= 1e7 ? 3 : count >= 1e6 ? 5 : count >= 1e5 ? 7 : 11;
  const times = await measure(contenders.map(limit), rounds, (name, answer) => requireSame(name, answer, expected));
  await one?.close();
  await four?.close();
  return new Map([...times].map(([name, time]) => [name, (time * 1e6) / count]));

  // The slow ones are measured fewer times, so that the whole takes minutes.
  function limit(contender) {
    const { rounds: own, name } = contender;
    if (own !== undefined) return contender;
    const slow = /polars|arquero|lodash|date-fns/.test(name);
    return { ...contender, rounds: slow ? Math.min(rounds, 3) : rounds };
  }
}

function requireSamePeople(found, expected) {
  const text = (rows) =>
    JSON.stringify(
      rows
        .filter(({ personDays }) => personDays > 0)
        .map((row) => `${row.fiscalYear}|${row.type}|${row.gender}|${row.peopleServed}`)
        .sort(),
    );
  if (text(found) !== text(expected)) throw new Error('distinct people are counted otherwise by hand');
}

function requireSame(name, found, expected) {
  const text = (answer) => JSON.stringify([...asMap(answer)].sort(([a], [b]) => (a < b ? -1 : 1)));
  if (text(found) !== text(expected)) throw new Error(`${name} gives another answer`);
}
