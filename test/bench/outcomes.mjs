// A logic model checked, searched and covered at several sizes: the time should grow with the size. Run after the
// build: node test/bench/outcomes.mjs
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { coverage, logicModelFindings, pathsToOutcome } from '../../dist/index.js';

const LEVELS = ['input', 'activity', 'output', 'immediate', 'intermediate', 'ultimate'];
const label = { en: 'a label', fr: 'une étiquette' };

/** Levels of equal width, with as many links as asked from each to the next, the same every time. */
function layered(size, count) {
  const width = Math.ceil(size / LEVELS.length);
  let seed = 1;
  const random = (below) => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed % below;
  };
  const nodes = LEVELS.flatMap((level, l) =>
    Array.from({ length: width }, (_, i) => ({ id: `n${l * width + i}`, level, label })),
  );
  const links = [];
  for (let l = 0; l + 1 < LEVELS.length; l++) {
    const pairs = new Set();
    for (let i = 0; i < width; i++) pairs.add(random(width) * width + i);
    while (pairs.size < count / (LEVELS.length - 1)) pairs.add(random(width) * width + random(width));
    for (const pair of pairs) {
      const [from, to] = [Math.floor(pair / width), pair % width];
      links.push({ from: `n${l * width + from}`, to: `n${(l + 1) * width + to}`, standing: 'proposed' });
    }
  }
  return { nodes, links };
}

function evidenceOf({ nodes }) {
  const shared = { mission: 'a', fiscalYear: '2024-25', standing: 'readable', kind: 'described', label };
  const source = { document: 'my-report', line: 1 };
  return nodes.map(({ id }) => ({ ...shared, id: `about ${id}`, node: id, source }));
}

const best = (run) =>
  Math.min(
    ...Array.from({ length: 5 }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );

/** Milliseconds for a model of so many nodes and ten times as many links. */
export function outcomesAt(size) {
  const model = layered(size, size * 10);
  const evidence = evidenceOf(model);
  if (logicModelFindings(model).length > 0) throw new Error('the model is not sound');
  return {
    nodes: model.nodes.length,
    links: model.links.length,
    check: best(() => logicModelFindings(model)),
    paths: best(() => pathsToOutcome(model, { from: 'n0' })),
    coverage: best(() => coverage(model, evidence)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  console.table([1_000, 10_000, 30_000].map(outcomesAt));
