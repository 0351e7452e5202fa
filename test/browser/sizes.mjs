// What pages load, as the guide on applications says it: measured, held against the guide, and written there where
// asked (`node test/browser/applications.mjs --write`).
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from './browser.mjs';

const guide = join(root, 'docs/guides/in-an-application.md');

/** How far a size may be from what the guide says, as a share: of a kB more or less nobody needs to be told. */
const TOLERANCE = 0.03;

const kB = (bytes) => Math.round(bytes / 1000);

/** The scripts of a folder, each compressed as servers do. */
export function compressed(folder, files = readdirSync(folder).filter((name) => name.endsWith('.js'))) {
  const sizes = files.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
  return { requests: files.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}

/** Holds what was measured against the row of the guide that begins so, or writes it there. */
export function inGuide(head, { requests, bytes }) {
  const text = readFileSync(guide, 'utf8');
  const row = text.split('\n').find((line) => line.startsWith(`| ${head}`));
  assert.ok(row, `the guide has no row for ${head}`);
  const [, before, saidRequests, saidSize] = /^(.*\|) (\d+) \| (\d+) kB \|$/.exec(row) ?? [];
  assert.ok(before, `not two numbers: ${row}`);
  if (process.argv.includes('--write')) {
    writeFileSync(guide, text.replace(row, `${before} ${requests} | ${kB(bytes)} kB |`));
  } else {
    const isNear = Math.abs(bytes / 1000 - Number(saidSize)) <= TOLERANCE * Number(saidSize) + 0.5;
    const says = `the guide says ${saidRequests} requests and ${saidSize} kB of ${head}; --write mends it`;
    assert.ok(isNear && requests === Number(saidRequests), `${requests} requests, ${kB(bytes)} kB; ${says}`);
  }
  console.log(`ok: ${head}: ${requests} requests, ${kB(bytes)} kB`);
}
