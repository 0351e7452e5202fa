// The report, run as a reader runs it: JSON is JSON and nothing else, and the text fits 80 columns in both languages.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';

const run = (...options) => execFileSync('node', ['docs/examples/report.mjs', ...options], { encoding: 'utf8' });

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
