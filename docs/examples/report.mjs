// Prints the bundled tables as recomputed from their own figures, with a verdict for every derived figure and for every claim.
// npm run report                            for people
// npm run --silent report -- --json         for machines: JSON and nothing else
// npm run report -- --lang fr               in French

import { parseArgs } from 'node:util';
import {
  audit,
  CLAIM_VERDICT_LABELS,
  checkFigureClaim,
  compareMoneyWithPeople,
  explain,
  formatReported,
  isReported,
  reconcile,
  VERDICT_LABELS,
  VERDICTS,
} from 'cpa-ipp';
import {
  annualReportPeople,
  annualReportPeopleClaims,
  evaluationMoney,
  evaluationPeople,
  evaluationPeopleClaims,
} from 'cpa-ipp/data';

const statements = [evaluationMoney, evaluationPeople, annualReportPeople];
const claims = [
  ...evaluationPeopleClaims.map((claim) => checkFigureClaim(evaluationPeople, claim)),
  ...moneyBesidePeople(),
  ...annualReportPeopleClaims.map((claim) => checkFigureClaim(annualReportPeople, claim)),
];

const MARKS = {
  exact: '=',
  rounding: '≈',
  'component-rounding': '~',
  padded: '+',
  truncation: '<',
  mislabelled: '≠',
  inconsistent: '!',
  'not-checkable': '?',
  supported: '=',
  'supported-with-caution': '~',
  contradicted: '!',
  undecidable: '?',
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
    claims: 'Claims',
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
    claims: 'Énoncés',
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
  'Operational: International peace support operations': 'Peace support operations',
  'Operational: International courts and tribunals': 'Courts and tribunals',
  'Operational: Bi-lateral deployments': 'Bilateral deployments',
  'Operational: Bilateral deployments': 'Bilateral deployments',
  'Ancillary: Short-term training initiatives': 'Short-term training',
  'Ancillary: Short term training initiatives': 'Short term training',
  'Ancillary: Rapid response activities': 'Rapid response',
  'Ancillary: Development of international policy, standards and norms': 'Policy, standards, norms',
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

/** What stands beside the numbered tables. */
const TITLES = {
  'Diagram 2': { en: 'Diagram 2', fr: 'Diagramme 2' },
  '2024-2025 year at a glance': { en: 'Year at a glance', fr: "L'année en bref" },
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
const { checks, summary: figureSummary } = audit(statements);
const claimVerdicts = Object.keys(CLAIM_VERDICT_LABELS);
const summary = {
  ...figureSummary,
  ...Object.fromEntries(claimVerdicts.map((one) => [one, claims.filter(({ verdict }) => verdict === one).length])),
};

/** Where money was spent on rapid deployment, are there people? One claim for each year in which both tables have a value. */
function moneyBesidePeople() {
  const years = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'];
  return years.flatMap((year) => {
    const money = reconcile(evaluationMoney, `t7-rapid-${year}`);
    const people = reconcile(evaluationPeople, `t11-rapid-response-${year}`);
    const cell = { cell: year, spent: money.printed, deployed: people.printed };
    const { findings, compared } = compareMoneyWithPeople([cell]);
    if (compared === 0) return [];
    const write = (value, locale) => formatReported(value, { locale });
    return {
      id: `rapid-response-${year}`,
      source: money.source,
      lines: [money.source.line, people.source.line],
      label: { en: `people behind the money, ${year}`, fr: `du monde derrière l'argent, ${year}` },
      verdict: findings.length === 0 ? 'supported' : 'contradicted',
      evidence: [],
      cautions: findings,
      explanation: {
        en: `${write(cell.spent, 'en-CA')} spent on rapid deployment (Table 7), ${write(cell.deployed, 'en-CA')} deployed on average (Table 11)`,
        fr: `${write(cell.spent, 'fr-CA')} en déploiement rapide (tableau 7), ${write(cell.deployed, 'fr-CA')} en affectation en moyenne (tableau 11)`,
      },
    };
  });
}

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

function claimRow(claim) {
  return {
    id: claim.id,
    document: claim.source.document,
    line: claim.source.line,
    lines: claim.lines,
    location: claimPlace(claim),
    printed: null,
    recomputed: null,
    verdict: claim.verdict,
    holds: [claim.verdict],
    explanation: explain(claim, { locale }),
  };
}

function claimPlace({ source: { line }, label }) {
  return `${words.line} ${line}: ${label[options.lang]}`;
}

function titleOf(table) {
  return TITLES[table]?.[options.lang] ?? `${words.table} ${table}`;
}

function locationOf({ source: { table, row, column, line }, label }) {
  const place = table === undefined ? `${words.line} ${line}` : `${titleOf(table)}, ${row}, ${column}`;
  return label === undefined ? place : `${place}: ${label[options.lang]}`;
}

function textReport() {
  const lines = [
    ...words.intro,
    '',
    ...VERDICTS.map((verdict) => `  ${MARKS[verdict]}  ${VERDICT_LABELS[verdict][options.lang]}`),
  ];
  let done = 0;
  for (const { document, title, figures, identities } of statements) {
    const own = checks.slice(done, done + Object.keys(identities).length);
    done += own.length;
    lines.push('', '', `${document}: ${title[options.lang]}`);
    const tables = [...new Set(Object.values(figures).map((figure) => figure.table))].filter(
      (table) => table !== undefined,
    );
    for (const table of tables) {
      lines.push('', titleOf(table), '', ...grid(figures, table, own), '');
      lines.push(words.derived, ...list(own.filter((check) => check.source.table === table)));
    }
    lines.push('', words.sentences, ...list(own.filter((check) => check.source.table === undefined)));
    const said = claims.filter((claim) => claim.source.document === document);
    const last = statements.findLast((one) => one.document === document)?.figures === figures;
    if (last && said.length > 0) lines.push('', words.claims, ...list(said, claimPlace));
  }
  lines.push('', words.summary);
  for (const [verdict, count] of Object.entries(summary)) {
    const label = VERDICT_LABELS[verdict] ?? CLAIM_VERDICT_LABELS[verdict];
    lines.push(`  ${MARKS[verdict]} ${String(count).padStart(4)}  ${label[options.lang]}`);
  }
  return lines;
}

/** The table as it should have been: derived figures as recomputed, each with the mark of its first check, the others as printed. */
function grid(figures, table, own) {
  const cells = Object.values(figures).filter((figure) => figure.table === table);
  const rows = [...new Set(cells.map(({ row }) => row))];
  const columns = [...new Set(cells.map(({ column }) => column))];
  const headings = columns.map((column) => SHORT[column] ?? column);
  const texts = rows.map((row) =>
    columns.map((column) =>
      cellText(
        cells.find((cell) => cell.row === row && cell.column === column),
        own,
      ),
    ),
  );
  const widths = headings.map((heading, index) =>
    Math.max(...headingParts(heading), ...texts.map((row) => row[index].length)),
  );
  const room = 79 - widths.reduce((sum, width) => sum + width + 1, 0);
  const labels = rows.map((row) => cut(SHORT[row] ?? row, room));
  const first = Math.max(...labels.map((label) => label.length));
  const line = (label, parts) =>
    `${label.padEnd(first)}${parts.map((part, index) => part.padStart(widths[index] + 1)).join('')}`.trimEnd();
  const [upper, lower] = [0, 1].map((half) => headings.map((heading) => `${headingLines(heading)[half]} `));
  return [
    ...(upper.some((part) => part.trim() !== '') ? [line('', upper)] : []),
    line('', lower),
    ...labels.map((label, index) => line(label, texts[index])),
  ];
}

function cut(text, width) {
  return text.length > width ? `${text.slice(0, width - 1)}…` : text;
}

/** A heading of several words stands on two lines, so that ten columns fit. */
function headingLines(heading) {
  const space = heading.indexOf(' ');
  return space < 0 ? ['', heading] : [heading.slice(0, space), heading.slice(space + 1)];
}

function headingParts(heading) {
  return headingLines(heading).map((part) => part.length + 1);
}

function cellText(figure, own) {
  if (figure === undefined) return '';
  const check = own.find(
    ({ source }) => source.table === figure.table && source.row === figure.row && source.column === figure.column,
  );
  if (check === undefined) return `${figure.printed === 'no data' ? words.noData : figure.printed} `;
  if (!isReported(check.recomputed)) return words.noData + MARKS[check.verdict];
  const decimals = /\.(\d+)/.exec(figure.printed)?.[1].length ?? 0;
  return formatReported(check.recomputed, { decimals, locale }) + MARKS[check.verdict];
}

/** Each check with its place, and under it the explanation, folded to 80 columns. */
function list(found, place = locationOf) {
  return found.flatMap((check) => {
    const [first, ...rest] = fold(place(check), 76);
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

if (options.json)
  console.log(JSON.stringify({ checks: [...checks.map(checkRow), ...claims.map(claimRow)], summary }, null, 2));
else console.log(textReport().join('\n'));
