// Prints what the documents print, recomputed: each table from its own figures with a verdict for every derived one,
// and every claim judged. npm run report for people: the tables, and what deserves attention npm run report -- --all
// every check npm run report -- --document evaluation-2015-2020 one document; --verdict mislabelled,contradicted for
// some verdicts npm run --silent report -- --json for machines: JSON and nothing else npm run report -- --lang fr in
// French npm run report -- --table file.csv --unit "CAD millions" a table of one's own (--numbers fr-CA). No colour is used; the mark in front of a line is its verdict.

import { parseArgs } from 'node:util';
import {
  audit,
  CLAIM_VERDICTS,
  compareMoneyWithPeople,
  explain,
  formatReported,
  isReported,
  labelsOf,
  reconcile,
  VERDICTS,
} from 'cpa-ipp';
import * as data from 'cpa-ipp/data';

const options = readOptions();
const [own, others] = [
  ['unit', 'numbers'],
  ['all', 'document', 'verdict'],
];
for (const name of options.table === undefined ? own : others) {
  if (!options[name]) continue;
  console.error(`--${name} goes ${options.table === undefined ? 'with' : 'without'} --table`);
  process.exit(2);
}
if (options.table !== undefined) {
  const { tableReport } = await import('./table-report.mjs');
  requireOneOf('--lang', options.lang, ['en', 'fr']);
  for (const line of tableReport(options.table, options)) console.log(line);
  process.exit();
}

const { genderClaims, publishedClaims, publishedStatements } = data;
/** In the order in which the report shows them. */
const documents = [...new Set(publishedStatements.map(({ document }) => document))];
// JSON lists the checks by the id of their document, and claims on women last.
const statements = publishedStatements.toSorted((a, b) => compareTexts(a.document, b.document));
const otherClaims = publishedClaims
  .filter((claim) => !genderClaims.includes(claim))
  .toSorted((a, b) => compareTexts(a.source.document, b.source.document));

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
    more: (count) => `${count} more, nothing odd about them: --all shows them`,
    caution: 'caution',
    reading: 'true if read as',
    nothing: 'Nothing fits these filters.',
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
    more: (count) => `${count} de plus, sans rien de particulier : --all les montre`,
    caution: 'réserve',
    reading: 'vrai si on lit',
    nothing: 'Rien ne correspond à ces filtres.',
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
  'Diagram 3': { en: 'Diagram 3', fr: 'Diagramme 3' },
  'Appendix A': { en: 'Appendix A', fr: 'Annexe A' },
  'Appendix E': { en: 'Appendix E', fr: 'Annexe E' },
  'Ukraine training': { en: 'Training in Ukraine', fr: 'Formation en Ukraine' },
  'Current operations': { en: 'Current operations', fr: 'Opérations actuelles' },
  '2024-2025 year at a glance': { en: 'Year at a glance', fr: "L'année en bref" },
};

/** Verdicts under which the figure stands as it is printed. */
const QUIET = ['exact', 'rounding', 'supported'];

const verdicts = [...VERDICTS, ...CLAIM_VERDICTS];
const LABELS = { ...labelsOf('verdict'), ...labelsOf('claim-verdict') };
requireOneOf('--lang', options.lang, Object.keys(WORDS));
if (options.document !== undefined) requireOneOf('--document', options.document, documents);
const wanted = options.verdict?.split(',') ?? verdicts;
for (const verdict of wanted) requireOneOf('--verdict', verdict, verdicts);

function compareTexts(a, b) {
  return a < b ? -1 : Number(a > b);
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        all: { type: 'boolean', default: false },
        document: { type: 'string' },
        json: { type: 'boolean', default: false },
        lang: { type: 'string', default: 'en' },
        numbers: { type: 'string' },
        table: { type: 'string' },
        unit: { type: 'string' },
        verdict: { type: 'string' },
      },
    }).values;
  } catch (error) {
    console.error(
      `${error.message}\nOptions: --all, --document, --json, --lang, --verdict; --table, --unit, --numbers`,
    );
    process.exit(2);
  }
}

function requireOneOf(option, value, members) {
  if (members.includes(value)) return;
  console.error(`${option} is one of ${members.join(', ')}; not '${value}'`);
  process.exit(2);
}

const locale = options.lang === 'fr' ? 'fr-CA' : 'en-CA';
const words = WORDS[options.lang];
const isWanted = ({ source: { document }, verdict }) =>
  (options.document === undefined || document === options.document) && wanted.includes(verdict);
const audited = audit(statements, { claims: [...otherClaims, ...genderClaims] });
const checks = audited.checks.filter(isWanted);
const claims = audited.claims.toSpliced(otherClaims.length, 0, ...moneyBesidePeople()).filter(isWanted);
const summary = Object.fromEntries(
  verdicts.map((one) => [one, [...checks, ...claims].filter(({ verdict }) => verdict === one).length]),
);

/**
 * Where money was spent on rapid deployment, are there people? One claim for each year in which both tables have a
 * value.
 */
function moneyBesidePeople() {
  const years = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'];
  return years.flatMap((year) => {
    const money = reconcile(data.evaluationMoney, `t7-rapid-${year}`);
    const people = reconcile(data.evaluationPeople, `t11-rapid-response-${year}`);
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
    printed: claim.printedText ?? null,
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
    ...VERDICTS.map((verdict) => `  ${MARKS[verdict]}  ${LABELS[verdict][options.lang]}`),
    '',
    `${words.claims}:`,
    ...CLAIM_VERDICTS.map((verdict) => `  ${MARKS[verdict]}  ${LABELS[verdict][options.lang]}`),
  ];
  for (const document of documents) {
    const said = documentReport(document);
    if (said.length > 0) lines.push('', '', document, '='.repeat(document.length), ...said);
  }
  if (checks.length + claims.length === 0) lines.push('', words.nothing);
  lines.push('', '', words.summary);
  for (const [verdict, count] of Object.entries(summary)) {
    lines.push(`  ${MARKS[verdict]} ${String(count).padStart(4)}  ${LABELS[verdict][options.lang]}`);
  }
  return lines;
}

/** One document: its tables in their order, its sentences, and its claims. */
function documentReport(document) {
  const figures = statements
    .filter((statement) => statement.document === document)
    .flatMap((statement) => Object.values(statement.figures))
    .map((figure) => (Array.isArray(figure) ? { printed: figure[0], line: figure[1] } : figure))
    .sort((a, b) => a.line - b.line);
  const own = checks.filter(({ source }) => source.document === document);
  const tables = new Set(figures.map(({ table }) => table).filter((table) => table !== undefined));
  const lines = [...tables].flatMap((table) => {
    const found = own.filter((check) => check.source.table === table);
    if (found.length === 0) return [];
    return ['', titleOf(table), '', ...grid(figures, table, found), '', words.derived, ...list(found)];
  });
  const sentences = own.filter((check) => check.source.table === undefined);
  if (sentences.length > 0) lines.push('', words.sentences, ...list(sentences));
  const said = claims.filter(({ source }) => source.document === document);
  if (said.length > 0) lines.push('', words.claims, ...list(said, claimPlace));
  return lines;
}

/**
 * The table as it should have been: derived figures as recomputed, each with the mark of its most innocent check, the
 * others as printed.
 */
function grid(figures, table, own) {
  const cells = figures.filter((figure) => figure.table === table && figure.row !== undefined);
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
  const [check] = own
    .filter(
      ({ source }) => source.table === figure.table && source.row === figure.row && source.column === figure.column,
    )
    .sort((a, b) => VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict));
  if (check === undefined) return `${/\d/.test(figure.printed) ? figure.printed : words.noData} `;
  if (!isReported(check.recomputed)) return words.noData + MARKS[check.verdict];
  const decimals = /\.(\d+)/.exec(figure.printed)?.[1].length ?? 0;
  return formatReported(check.recomputed, { decimals, locale }) + MARKS[check.verdict];
}

/**
 * The checks that deserve attention, or all: each with its place, and under it the explanation, folded to 80 columns;
 * then how many are left out.
 */
function list(found, place = locationOf) {
  const shown =
    options.all || options.verdict !== undefined ? found : found.filter(({ verdict }) => !QUIET.includes(verdict));
  const rest = found.length - shown.length;
  return [
    ...shown
      .toSorted((a, b) => a.source.line - b.source.line)
      .flatMap((check) => {
        const [first, ...more] = fold(place(check), 76);
        const texts = [explain(check, { locale }), ...remarks(check)];
        return [
          `  ${MARKS[check.verdict]} ${first}`,
          ...more.map((line) => `    ${line}`),
          ...texts.flatMap((text) => fold(text, 74)).map((line) => `      ${line}`),
        ];
      }),
    ...(rest > 0 ? [`    ${words.more(rest)}`] : []),
  ];
}

/** What a claim's explanation does not say yet: its cautions, and the reading that makes it true. */
function remarks({ cautions = [], reading }) {
  const said = ['CLAIM_CAUTION', 'RIVAL_VALUES'];
  const colon = options.lang === 'fr' ? ' :' : ':';
  return [
    ...cautions
      .filter(({ code }) => !said.includes(code))
      .map((one) => `${words.caution}${colon} ${explain(one, { locale })}`),
    ...(reading === undefined ? [] : [`${words.reading}${colon} ${reading[options.lang]}`]),
  ];
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
