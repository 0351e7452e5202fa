// How time grows: with the length of a text in every text argument of every function, and with the number of things in
// a list. Run alone: node test/bench/growth.mjs Ratios only, and none is asserted. A text ten times as long may take
// ten times as long where it is written out, and no longer where it is only looked up.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import * as library from '../../dist/index.js';
import { readersOf } from './readers.mjs';

const SIZES = [100_000, 1_000_000];
/** Below so many milliseconds a ratio says nothing. */
const SETTLED = 1;

/** A text in one piece, as a file gives it, not one that is put together when it is first read. */
const whole = (text) => Buffer.from(text, 'utf16le').toString('utf16le');
const TEXTS = {
  letters: SIZES.map((size) => whole('x'.repeat(size))),
  'combining marks': SIZES.map((size) => whole(`2015${'\u0316\u0301'.repeat(size / 2)}`)),
};

/** The calls that the tests know of every function, from the source. */
async function loadCalls() {
  const folder = mkdtempSync(join(tmpdir(), 'cpa-ipp-'));
  try {
    const outfile = join(folder, 'calls.mjs');
    const entry = fileURLToPath(new URL('../support/calls.ts', import.meta.url));
    await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'esm', outfile, logLevel: 'error' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function best(run, times) {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < times; turn++) {
    const start = performance.now();
    try {
      run();
    } catch (error) {
      if (error.name !== 'CpaIppError') throw error;
    }
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** For each function and kind of text, the place where a text of a million characters takes longest. */
export async function textGrowth() {
  const { FUNCTIONS, VALID, changedAt, place, placesIn } = await loadCalls();
  const worst = [];
  let measured = 0;
  for (const [name, call] of FUNCTIONS) {
    for (const [kind, texts] of Object.entries(TEXTS)) {
      let found = null;
      for (const args of VALID[name] ?? []) {
        for (const path of placesIn(args)) {
          const [short, long] = texts.map((text) => {
            const changed = changedAt(args, path, (container, key) => place(container, key, text));
            return best(() => call(...changed), 3);
          });
          measured += 1;
          if (long >= SETTLED && (found === null || long / short > found.ratio)) {
            found = { function: name, place: path.join('.'), text: kind, short, long, ratio: long / short };
          }
        }
      }
      if (found !== null) worst.push(found);
    }
  }
  return { measured, worst: worst.sort((a, b) => b.ratio - a.ratio) };
}

/** For each reader, milliseconds on n, 2n and 4n things. */
export function readerGrowth(n) {
  return Object.entries(readersOf(library)).map(([reader, [make, run]]) => {
    const times = [n, 2 * n, 4 * n].map((size) => {
      const input = make(size);
      return best(() => run(input), 3);
    });
    const [first, second, third] = times;
    return { reader, n: first, '2n': second, '4n': third, 'ratio to 2n': second / first, 'to 4n': third / second };
  });
}

const rounded = (rows) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [key, typeof value === 'number' ? Number(value.toFixed(2)) : value]),
    ),
  );

export async function printGrowth() {
  const { measured, worst } = await textGrowth();
  console.log(
    `\nTexts of 10^5 and 10^6 characters in ${measured} places: milliseconds and ratio, the worst place of each function where the longer one takes ${SETTLED} ms or more`,
  );
  console.table(rounded(worst));
  console.log('\nLists of n, 2n and 4n things (n = 2,000): milliseconds and ratios');
  console.table(rounded(readerGrowth(2000)));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await printGrowth();
