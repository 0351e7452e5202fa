// Writes the audit as a page of the docs site, when the docs are built: a table for each document. The report is run as
// a reader runs it.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const report = fileURLToPath(new URL('examples/report.mjs', import.meta.url));
const page = fileURLToPath(new URL('guides/audit-report.md', import.meta.url));
const { checks, summary } = JSON.parse(execFileSync('node', [report, '--json'], { encoding: 'utf8' }));

/** Text that Markdown would take for something else. */
const plain = (value) => String(value ?? '').replace(/[\\|<>*_`[\]$]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const row = (cells) => `| ${cells.map(plain).join(' | ')} |`;
/** A quotient of 34 digits is cut to what a reader can use; the arithmetic stands beside it. */
const short = (value) => value?.replace(/(\.\d{6})\d+$/, '$1…');

const lines = [
  '---',
  'title: The audit of the five documents',
  '---',
  '',
  '# The audit of the five documents',
  '',
  'What `npm run report -- --all` prints, as tables: every derived figure recomputed from the others as printed, and every claim judged. A line is a line of the',
  "document's plain text. How each verdict is reached stands in the guide on auditing a published table.",
  '',
  '| verdict | checks |',
  '| --- | --- |',
  ...Object.entries(summary).map(row),
];
for (const document of new Set(checks.map((check) => check.document))) {
  lines.push(
    '',
    `## ${document}`,
    '',
    '| line | what | printed | recomputed | verdict | why |',
    '| --- | --- | --- | --- | --- | --- |',
  );
  for (const check of checks.filter((one) => one.document === document)) {
    lines.push(
      row([check.line, check.location, check.printed, short(check.recomputed), check.verdict, check.explanation]),
    );
  }
}
writeFileSync(page, `${lines.join('\n')}\n`);
