// Prints one table of ratios. How to read it: docs/benchmark.md.
import { execFile } from 'node:child_process';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { auditAt } from './audit.mjs';
import { budgetAt } from './budget.mjs';
import { AGAINST } from './budget-lines.mjs';
import { printGrowth } from './growth.mjs';
import { outcomesAt } from './outcomes.mjs';
import { absent } from './peers.mjs';
import { rollUpAt } from './roll-up.mjs';
import { AJV, ZOD_LOOKS, ZOD_READS } from './rows.mjs';

const run = promisify(execFile);
const largest = Number(process.argv[2] ?? 1e7);
const sizes = [1e4, 1e5, 1e6, 1e7].filter((size) => size <= largest);
const started = Date.now();

console.log(
  `Node ${process.version}, ${os.cpus().length} cores (${os.cpus()[0]?.model.trim()}), load ${os.loadavg()[0].toFixed(1)}`,
);
for (const { name, failure } of absent) console.log(`${name} could not be loaded here: ${failure}`);

const rollUp = new Map();
for (const size of sizes) {
  rollUp.set(size, await rollUpAt(size));
  console.error(`measured the roll-up at ${exponent(size)} after ${seconds()} s`);
}
table('Roll-up: fiscal year x type x gender', sizes, rollUp, {
  'cpa-ipp, columns': 'moments loop, typed arrays',
  'cpa-ipp, columns, distinct people': 'moments loop, typed arrays',
  'cpa-ipp, objects': 'object loop, same checks',
  'cpa-ipp, objects, distinct people': 'object loop, distinct people',
  'DuckDB, from objects, 1 thread': 'cpa-ipp, objects',
  'DuckDB, from objects, 4 threads': 'cpa-ipp, objects',
  'DuckDB, ready table, 1 thread': 'cpa-ipp, columns',
  'DuckDB, ready table, 4 threads': 'cpa-ipp, columns',
  'polars, from objects': 'cpa-ipp, objects',
  'arquero, from objects': 'cpa-ipp, objects',
  'lodash, from objects': 'cpa-ipp, objects',
  'date-fns + decimal.js': 'cpa-ipp, objects',
});

const intakeSizes = [1e5, 1e6].filter((size) => size <= largest);
const intake = new Map();
for (const size of intakeSizes) intake.set(size, await alone('./intake.mjs', 'intakeAt', size));
table('Intake', intakeSizes, intake, {
  'deploymentColumns, people left out': 'object loop, same checks (and roll-up)',
  'deploymentColumns, distinct people': 'object loop, same checks (and roll-up)',
  'readDeployments (ids and overlaps too)': 'JSON.parse of the same text',
});

const rows = new Map();
for (const size of intakeSizes) rows.set(size, await alone('./rows.mjs', 'rowsAt', size));
table('Intake of the rows of a file: declared dates, words in two languages', intakeSizes, rows, {
  [ZOD_READS]: 'deploymentColumns, rows, people left out',
  [ZOD_LOOKS]: 'deploymentColumns, rows, people left out',
  [AJV]: 'deploymentColumns, rows, people left out',
  'deploymentColumns, rows, distinct people': ZOD_READS,
});

const lines = new Map();
for (const size of intakeSizes) lines.set(size, await alone('./budget-lines.mjs', 'budgetLinesAt', size));
table('Budget lines of the rows of a file, two amounts a row', intakeSizes, lines, AGAINST);

const budget = new Map();
for (const size of intakeSizes) budget.set(size, await budgetAt(size));
if (budget.get(intakeSizes[0]) === null) console.log('\nBudget summary: not in this build.');
else
  table('Budget summary: fiscal year x partner', intakeSizes, budget, {
    'cpa-ipp, text amounts': 'inexact float sum, no item twice',
    'decimal.js, text amounts': 'cpa-ipp, text amounts',
  });

console.log('\nAudit of the bundled documents and of copies of them');
console.table([1, 4, 16].map(auditAt));

console.log('\nLogic model: milliseconds');
console.table([1_000, 10_000, 30_000].map(outcomesAt));

await printGrowth();

console.log(
  '\nMemory, each line in a process of its own: bytes a record of columns; MB that a roll-up of them allocates in all, the first time after a collection and later; most live MB while records stream through',
);
for (const size of sizes.filter((count) => count >= 1e5)) {
  for (const people of ['left-out', 'distinct']) {
    const script = fileURLToPath(new URL('memory.mjs', import.meta.url));
    const { stdout } = await run(process.execPath, [
      '--expose-gc',
      '--max-old-space-size=8192',
      script,
      String(size),
      people,
    ]);
    const { bytesPerRecord, first, later, streaming } = JSON.parse(stdout);
    const mega = (bytes) => (bytes / 1e6).toFixed(1).padStart(9);
    const label = `${exponent(size)}, people ${people}`.padEnd(42);
    console.log(`${label}${bytesPerRecord.toFixed(2).padStart(9)}${mega(first)}${mega(later)}${mega(streaming)}`);
  }
}
console.log(`\nTook ${seconds()} s.`);

function seconds() {
  return Math.round((Date.now() - started) / 1000);
}

/** What a file measures at a size, in a process of its own. */
async function alone(file, name, size) {
  const script = fileURLToPath(new URL('alone.mjs', import.meta.url));
  const { stdout } = await run(process.execPath, [...process.execArgv, script, file, name, String(size)]);
  return new Map(JSON.parse(stdout));
}

/** ns a record, and in brackets the ratio to the contender that the row is held against. */
function table(title, columns, results, against) {
  console.log(`\n${title}: ns a record (ratio to what is named on the right)`);
  const names = [...new Set(columns.flatMap((size) => [...results.get(size).keys()]))];
  console.log(`${''.padEnd(42)}${columns.map((size) => exponent(size).padStart(18)).join('')}`);
  for (const name of names) {
    const cells = columns.map((size) => {
      const time = results.get(size).get(name);
      if (time === undefined) return 'stopped'.padStart(18);
      const base = results.get(size).get(against[name]);
      const ratio = base === undefined ? '' : ` (${(time / base).toFixed(2)})`;
      return `${time.toFixed(1)}${ratio}`.padStart(18);
    });
    console.log(`${name.padEnd(42)}${cells.join('')}${against[name] ? `   / ${against[name]}` : ''}`);
  }
}

function exponent(size) {
  return `1e${Math.log10(size)}`;
}
