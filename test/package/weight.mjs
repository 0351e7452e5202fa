// What the package weighs: packed, at import, and in the bundle of a consumer who uses one function or one statement.
// Needs a build.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzipSync } from 'node:zlib';
import * as esbuild from 'esbuild';
import { rollup } from 'rollup';
import { installInto, inWorkshop, root } from './workshop.mjs';

const kB = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;

const PACKED = { files: 60, unpacked: 3_600_000, packed: 1_150_000 };

/** How many times as long as decimal.js a door may take to import. */
const TIMES = {
  esm: { 'cpa-ipp': 3.2, 'cpa-ipp/data': 3 },
  cjs: { 'cpa-ipp': 3.7, 'cpa-ipp/data': 3 },
};

/** Bytes, minified and compressed. */
const SIZES = {
  index: {
    fiscalYearOf: 2000,
    budgetVariance: 14_000,
    chartOfBudget: 24_000,
    chartOfGenderTargets: 26_500,
    formatReported: 28_000,
    htmlTable: 64_500,
    explain: 74_000,
    readBudgetLines: 63_500,
    isCpaIppError: 300,
  },
  // The smallest statement of the data; nothing that lists it with the others may come along.
  data: { ministerialNoteGender: 500 },
  // One schema brings one description along.
  schemas: { fiscalYearSchema: 4000 },
};

/** The file for pages without a bundler, compressed as servers do. */
const FOR_PAGES = 110_000;

/** The schemas are made of the descriptions in the main door: their own file holds what makes them. */
const DOOR_OF_SCHEMAS = 17_000;

function checkPacked() {
  const json = execFileSync('npm', ['pack', '--dry-run', '--json'], { cwd: root, encoding: 'utf8' });
  const [{ files, size, unpackedSize }] = JSON.parse(json);
  assert.ok(files.length <= PACKED.files, `${files.length} files`);
  assert.ok(unpackedSize <= PACKED.unpacked, `${unpackedSize} bytes unpacked`);
  assert.ok(size <= PACKED.packed, `${size} bytes packed`);
  const door = files.find(({ path }) => path === 'dist/schemas.module.js');
  assert.ok(door.size <= DOOR_OF_SCHEMAS, `${door.size} bytes of schemas.module.js`);
  const places = [root, root.replace(/\/$/, ''), homedir()].filter((place) => place !== '/' && place !== '');
  for (const { path } of files) {
    const text = readFileSync(join(root, path), 'utf8');
    for (const place of places) assert.ok(!text.includes(place), `${path} names the folder in which it was built`);
  }
  console.log(`ok: ${files.length} files, ${kB(unpackedSize)} unpacked, ${kB(size)} packed`);
}

/** The file for pages comes in one request, and fits into what a page may ask for. */
function checkPages() {
  const text = readFileSync(join(root, 'dist/browser.js'));
  const { length } = gzipSync(text, { level: 9 });
  assert.ok(length <= FOR_PAGES, `browser.js takes ${length} bytes; at most ${FOR_PAGES}`);
  assert.ok(!/\bimport\b/.test(String(text).replace(/(["'`])(?:\\.|(?!\1).)*\1/g, '')), 'browser.js imports something');
  console.log(`ok: browser.js: ${kB(length)} compressed, and nothing beside it`);
}

/**
 * Milliseconds around one import, in a process of its own; without the start of Node. The limits were set by a clock
 * that stops when the process is ready to print, which takes it some two milliseconds, whatever it imported: so that is
 * the first number, and the second is the import alone.
 */
function timed(name, format, folder) {
  const load = format === 'esm' ? `await import('${name}')` : `require('${name}')`;
  const code = [
    'const start = performance.now()',
    load,
    'const alone = performance.now() - start',
    'process.stdout.write(JSON.stringify([performance.now() - start, alone]))',
  ].join('; ');
  const type = format === 'esm' ? 'module' : 'commonjs';
  const options = { cwd: folder, encoding: 'utf8' };
  return JSON.parse(execFileSync(process.execPath, [`--input-type=${type}`, '--eval', code], options));
}

const median = (times) => times.toSorted((a, b) => a - b)[times.length >> 1];

/**
 * How many times as long as decimal.js each door takes. In turns, so that whatever else the machine does slows down all
 * of them.
 */
function ratios(format, folder, runs) {
  const times = new Map(['decimal.js', ...Object.keys(TIMES[format])].map((name) => [name, []]));
  for (let run = 0; run < runs; run++) for (const [name, list] of times) list.push(timed(name, format, folder));
  const ratio = (name, clock) => {
    const [ours, one] = [name, 'decimal.js'].map((each) => median(times.get(each).map((time) => time[clock])));
    return ours / one;
  };
  return Object.keys(TIMES[format]).map((name) => [name, ratio(name, 0), ratio(name, 1)]);
}

async function checkImports() {
  await inWorkshop(async (folder) => {
    await installInto(folder);
    for (const [format, limits] of Object.entries(TIMES)) {
      const isWithin = ([name, ratio]) => ratio <= limits[name];
      let found = ratios(format, folder, 15);
      // Again, and for longer, before a busy machine fails the gate.
      for (let more = 0; more < 5 && !found.every(isWithin); more++) found = ratios(format, folder, 45);
      for (const [name, ratio, alone] of found) {
        assert.ok(
          isWithin([name, ratio]),
          `${name} (${format}) takes ${ratio.toFixed(2)} × decimal.js; at most ${limits[name]}`,
        );
        console.log(`ok: import of ${name} (${format}): ${ratio.toFixed(2)} × decimal.js; alone ${alone.toFixed(2)}`);
      }
    }
  });
}

/** Finds packages as the dependencies of this project. */
const asInstalled = {
  name: 'as-installed',
  resolveId(id) {
    if (!/^[\w@]/.test(id)) return null;
    const { resolve } = createRequire(join(root, 'package.json'));
    const { exports, module } = JSON.parse(readFileSync(resolve(`${id}/package.json`), 'utf8'));
    return join(dirname(resolve(`${id}/package.json`)), exports?.['.']?.import ?? module);
  },
};

const BUNDLERS = {
  esbuild: async (code) => {
    const stdin = { contents: code, resolveDir: root };
    // The one warning that comes is about imports without effects, which is what keeps a bundle small.
    const options = { bundle: true, minify: true, format: 'esm', write: false, logLevel: 'error', external: ['zod'] };
    return (await esbuild.build({ ...options, stdin })).outputFiles[0].text;
  },
  rollup: async (code) => {
    const entry = {
      name: 'entry',
      resolveId: (id) => (id === 'entry' ? id : null),
      load: (id) => (id === 'entry' ? code : null),
      // As package.json says of our own files, and decimal.js does not of its.
      transform: (_, id) => ({ moduleSideEffects: !id.startsWith(join(root, 'dist')) }),
    };
    const bundle = await rollup({
      input: 'entry',
      plugins: [entry, asInstalled],
      logLevel: 'silent',
      external: ['zod'],
    });
    const { output } = await bundle.generate({ format: 'es' });
    return (await esbuild.transform(output[0].code, { minify: true, format: 'esm' })).code;
  },
};

async function checkSizes() {
  for (const [door, limits] of Object.entries(SIZES)) {
    for (const [name, limit] of Object.entries(limits)) {
      const file = door === 'data' ? 'data.js' : `${door}.module.js`;
      const path = JSON.stringify(join(root, 'dist', file));
      const sizes = [];
      for (const [bundler, bundle] of Object.entries(BUNDLERS)) {
        const code = await bundle(`export { ${name} } from ${path};`);
        const { length } = await promisify(brotliCompress)(code);
        assert.ok(length <= limit, `${name} costs ${length} bytes with ${bundler}; at most ${limit}`);
        assert.ok(length > 50, `${name} is not in what ${bundler} made`);
        sizes.push(`${kB(length)} with ${bundler}`);
      }
      console.log(`ok: ${name} alone: ${sizes.join(', ')}`);
    }
  }
}

checkPacked();
checkPages();
await checkSizes();
await checkImports();
