// Prints the evaluation's money tables as recomputed from the bundled data, with a verdict for every derived figure.
// npm run report                            for people
// npm run --silent report -- --json         for machines: JSON and nothing else
// npm run report -- --lang fr               in French

import { parseArgs } from 'node:util';
import { audit, explain, formatReported, isReported, VERDICT_LABELS, VERDICTS } from 'cpa-ipp';
import { evaluationMoney } from 'cpa-ipp/data';

const statements = [evaluationMoney];

const MARKS = {
  exact: '=',
  rounding: '≈',
  'component-rounding': '~',
  padded: '+',
  truncation: '<',
  mislabelled: '≠',
  inconsistent: '!',
  'not-checkable': '?',
};

const WORDS = {
  en: {
    table: 'Table',
    line: 'line',
    sentences: 'Sentences',
    derived: 'Derived figures',
    printed: 'printed',
    recomputed: 'recomputed',
    summary: 'Verdicts',
    noData: '–',
    intro: [
      'Each derived figure of the tables is worked out again from the others as',
      'printed. A mark behind a figure is its verdict; where a table shows a figure',
      'that was not printed so, the list under it says what was printed and why.',
    ],
  },
  fr: {
    table: 'Tableau',
    line: 'ligne',
    sentences: 'Phrases',
    derived: 'Chiffres dérivés',
    printed: 'imprimé',
    recomputed: 'recalculé',
    summary: 'Verdicts',
    noData: '–',
    intro: [
      'Chaque chiffre dérivé des tableaux est recalculé à partir des autres tels',
      "qu'imprimés. Le signe derrière un chiffre est son verdict; la liste sous un",
      'tableau dit ce qui était imprimé et pourquoi.',
    ],
  },
};

/** Headings that are too wide for 80 columns. */
const SHORT = {
  'Salary and operating (RCMP)': 'Salary, operating (RCMP)',
  'Rapid deployment costs (RCMP)': 'Rapid deployment (RCMP)',
  'Approved spending: Salary and operating': 'A salary',
  'Approved spending: Rapid deployment': 'A rapid',
  'Approved spending: Incremental costs': 'A incr.',
  'Approved spending: Total (A)': 'A total',
  'Expenditures: Salary and operating': 'B salary',
  'Expenditures: Rapid deployment': 'B rapid',
  'Expenditures: Incremental costs': 'B incr.',
  'Expenditures: Total (B)': 'B total',
  '$ Variance (A-B)': 'A-B',
  '% of approved spending (B/A)': 'B/A %',
};

const { values: options } = parseArgs({
  options: { json: { type: 'boolean', default: false }, lang: { type: 'string', default: 'en' } },
});
if (!Object.hasOwn(WORDS, options.lang)) {
  console.error(`--lang is 'en' or 'fr', not '${options.lang}'`);
  process.exit(2);
}
const locale = options.lang === 'fr' ? 'fr-CA' : 'en-CA';
const words = WORDS[options.lang];
const { checks, summary } = audit(statements);

function checkRow(check) {
  return {
    id: check.id,
    document: check.source.document,
    line: check.source.line,
    lines: check.lines,
    location: locationOf(check),
    printed: check.printedText,
    recomputed: isReported(check.recomputed) ? check.recomputed.toString() : null,
    verdict: check.verdict,
    holds: check.holds,
    explanation: explain(check, { locale }),
  };
}

function locationOf({ source: { table, row, column, line }, label }) {
  const place = table === undefined ? `${words.line} ${line}` : `${words.table} ${table}, ${row}, ${column}`;
  return label === undefined ? place : `${place}: ${label[options.lang]}`;
}

function textReport() {
  const lines = [
    ...words.intro,
    '',
    ...VERDICTS.map((verdict) => `  ${MARKS[verdict]}  ${VERDICT_LABELS[verdict][options.lang]}`),
  ];
  for (const { document, title, figures } of statements) {
    lines.push('', '', `${document}: ${title[options.lang]}`);
    const tables = [...new Set(Object.values(figures).map((figure) => figure.table))].filter(
      (table) => table !== undefined,
    );
    for (const table of tables) {
      lines.push('', `${words.table} ${table}`, '', ...grid(figures, table), '');
      lines.push(words.derived, ...list(checks.filter((check) => inTable(check, document, table))));
    }
    lines.push('', words.sentences, ...list(checks.filter((check) => inTable(check, document, undefined))));
  }
  lines.push('', words.summary);
  for (const verdict of VERDICTS)
    lines.push(`  ${MARKS[verdict]} ${String(summary[verdict]).padStart(4)}  ${VERDICT_LABELS[verdict][options.lang]}`);
  return lines;
}

function inTable({ source }, document, table) {
  return source.document === document && source.table === table;
}

/** The table as it should have been: derived figures as recomputed, each with the mark of its first check, the others as printed. */
function grid(figures, table) {
  const cells = Object.values(figures).filter((figure) => figure.table === table);
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const headings = columns.map((column) => SHORT[column] ?? column);
  const texts = rows.map((row) =>
    columns.map((column) => cellText(cells.find((cell) => cell.row === row && cell.column === column))),
  );
  const labels = rows.map((row) => SHORT[row] ?? row);
  const first = Math.max(...labels.map((label) => label.length));
  const widths = headings.map((heading, index) =>
    Math.max(...headingParts(heading), ...texts.map((row) => row[index].length)),
  );
  const line = (label, parts) =>
    `${label.padEnd(first)}${parts.map((part, index) => part.padStart(widths[index] + 1)).join('')}`.trimEnd();
  const [upper, lower] = [0, 1].map((half) => headings.map((heading) => `${headingLines(heading)[half]} `));
  return [
    ...(upper.some((part) => part.trim() !== '') ? [line('', upper)] : []),
    line('', lower),
    ...labels.map((label, index) => line(label, texts[index])),
  ];
}

/** A heading of several words stands on two lines, so that ten columns fit. */
function headingLines(heading) {
  const space = heading.indexOf(' ');
  return space < 0 ? ['', heading] : [heading.slice(0, space), heading.slice(space + 1)];
}

function headingParts(heading) {
  return headingLines(heading).map((part) => part.length + 1);
}

function cellText(figure) {
  const check = checks.find(
    ({ source }) => source.table === figure.table && source.row === figure.row && source.column === figure.column,
  );
  if (check === undefined) return `${figure.printed === 'no data' ? words.noData : figure.printed} `;
  if (!isReported(check.recomputed)) return words.noData + MARKS[check.verdict];
  const decimals = /\.(\d+)/.exec(figure.printed)?.[1].length ?? 0;
  return formatReported(check.recomputed, { decimals, locale }) + MARKS[check.verdict];
}

/** Each check with its place, and under it the explanation, folded to 80 columns. */
function list(found) {
  return found.flatMap((check) => {
    const [first, ...rest] = fold(locationOf(check), 76);
    const explanation = fold(explain(check, { locale }), 74);
    return [
      `  ${MARKS[check.verdict]} ${first}`,
      ...rest.map((line) => `    ${line}`),
      ...explanation.map((line) => `      ${line}`),
    ];
  });
}

function fold(text, width) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines;
}

if (options.json) console.log(JSON.stringify({ checks: checks.map(checkRow), summary }, null, 2));
else console.log(textReport().join('\n'));
