// Draws facts of the bundled data at random and prints each beside the line that it cites, to be read again by a
// person: npm run draw -- --seed 35 --count 150 --sources <folder of the documents>

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import * as data from 'cpa-ipp/data';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '35' },
    count: { type: 'string', default: '150' },
    sources: { type: 'string', default: '../shared/sources' },
  },
});
const fileOf = (document) => join(values.sources, `${document}.txt`);
if (!data.documents.every(({ id }) => existsSync(fileOf(id)))) {
  console.error(`the plain texts are not in ${values.sources}: name their folder with --sources`);
  process.exit(2);
}
const LINES = new Map(data.documents.map(({ id }) => [id, readFileSync(fileOf(id), 'utf8').split('\n')]));

const facts = new Map();
/** A fact by where it first stands: the claims and statements that other exports list again count once. */
const add = (path, value, sources) => {
  const fact = { path, value: JSON.stringify(value), sources: sources.map(placeOf) };
  const key = `${fact.value} ${fact.sources.join()}`;
  if (!facts.has(key)) facts.set(key, fact);
};
const placeOf = ({ document, line, external }) =>
  external === undefined ? `${document}, L${line}: ${LINES.get(document)?.[line - 1]}` : JSON.stringify(external);
const isSource = (one) => typeof one === 'object' && one !== null && ('line' in one || 'external' in one);
const SOURCES = ['source', 'sources', 'furtherSources', 'plan'];

/** What a record says by itself: what it holds but its sources, and but the records in it that have their own. */
function ownOf(record) {
  const bare = (node) => {
    if (Array.isArray(node)) return node.map(bare).filter((one) => one !== undefined);
    if (typeof node !== 'object' || node === null) return node;
    if (SOURCES.some((name) => [node[name]].flat().some(isSource))) return undefined;
    return Object.fromEntries(Object.entries(node).map(([key, value]) => [key, bare(value)]));
  };
  const entries = Object.entries(record).filter(([key]) => !SOURCES.includes(key));
  return Object.fromEntries(entries.map(([key, value]) => [key, bare(value)]));
}

function visit(node, path) {
  if (typeof node !== 'object' || node === null) return;
  if (!Array.isArray(node)) {
    const sources = SOURCES.flatMap((name) => node[name] ?? []).filter(isSource);
    if (sources.length > 0) add(path, ownOf(node), sources);
    if (typeof node.document === 'string' && node.figures !== undefined) {
      for (const [key, figure] of Object.entries(node.figures)) {
        const line = Array.isArray(figure) ? figure[1] : figure.line;
        add(`${path}.figures.${key}`, figure, [{ document: node.document, line }]);
      }
    }
  }
  for (const [key, value] of Object.entries(node)) {
    const name = Array.isArray(node) ? `[${value?.id ?? key}]` : `.${key}`;
    if (!SOURCES.includes(key)) visit(value, `${path}${name}`);
  }
}
for (const [name, exported] of Object.entries(data)) visit(exported, name);

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomFrom(Number(values.seed));
const left = [...facts.values()];
const count = Math.min(Number(values.count), left.length);
console.log(`seed ${values.seed}, ${count} of ${left.length} facts`);
for (let number = 1; number <= count; number++) {
  const [{ path, value, sources }] = left.splice(Math.floor(random() * left.length), 1);
  console.log(`\n${number}. ${path}\n   ${value}\n   ${sources.join('\n   ')}`);
}
