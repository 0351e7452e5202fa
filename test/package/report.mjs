// The report, run as a reader runs it: JSON is JSON and nothing else, and the text fits 80 columns in both languages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const run = (...options) =>
  execFileSync('node', ['docs/examples/report.mjs', ...options], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

const { checks, summary } = JSON.parse(run('--json'));
assert.equal(new Set(checks.map(({ id }) => id)).size, checks.length, 'ids of checks repeat');
for (const check of checks) {
  assert.deepEqual(
    Object.keys(check),
    ['id', 'document', 'line', 'lines', 'location', 'printed', 'recomputed', 'verdict', 'holds', 'explanation'],
    check.id,
  );
  assert.ok(check.lines.includes(check.line) && check.explanation !== '', check.id);
  assert.equal(check.holds[0], check.verdict, check.id);
}
for (const [verdict, count] of Object.entries(summary)) {
  assert.equal(checks.filter((check) => check.verdict === verdict).length, count, verdict);
}
console.log(`ok: ${checks.length} checks as JSON`);

for (const language of ['en', 'fr']) {
  const lines = run('--lang', language).split('\n');
  for (const line of lines) assert.ok([...line].length <= 80, `wider than 80 columns: ${line}`);
  for (const table of ['7', '8', '9', '10', '11']) {
    assert.ok(lines.includes(`${language === 'fr' ? 'Tableau' : 'Table'} ${table}`), `no Table ${table}`);
  }
  console.log(`ok: ${lines.length} lines of text (${language}), none wider than 80 columns`);
}

const all = run('--all').split('\n').length;
assert.ok(all > run().split('\n').length, '--all shows no more than the report does by itself');
const some = JSON.parse(run('--json', '--document', 'ministerial-note-2019', '--verdict', 'supported,exact')).checks;
assert.ok(some.length > 0 && some.length < checks.length);
for (const { document, verdict } of some) {
  assert.ok(document === 'ministerial-note-2019' && ['supported', 'exact'].includes(verdict));
}
assert.equal(new Set(checks.map(({ document }) => document)).size, 5, 'not all five documents are in the report');
assert.throws(() => run('--verdict', 'fine'), /--verdict is one of/);
const { NO_COLOR: _, ...plain } = process.env;
const escapeCode = String.fromCharCode(27);
const colourful = execFileSync('node', ['docs/examples/report.mjs'], {
  encoding: 'utf8',
  env: { ...plain, FORCE_COLOR: '1' },
});
assert.ok(!colourful.includes(escapeCode), 'the report needs no colour and uses none');
console.log(`ok: ${all} lines with --all; filters by document and verdict; no colour`);
