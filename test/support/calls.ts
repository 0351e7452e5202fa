import { NEGATIVE_APPROVAL } from '../../src/budgets/messages.js';
import * as library from '../../src/index.js';
import { fault } from '../../src/kernel/errors.js';
import { ownProgram } from './own-program.js';

/* Calls of every function of the main door: for the fuzzer, the digest and whatever else goes over all functions. */

/** An error of the library's own. */
const negative = fault(NEGATIVE_APPROVAL, [], { received: '-1' }) as unknown as library.CpaIppError;

/** A small statement with a figure of every kind. */
export const money = library.statement({
  document: 'my-report',
  unit: 'CAD millions',
  figures: {
    rcmp: ['25.73', 1],
    gac: { printed: '$5.76 million', line: 2, table: '8', row: 'GAC', column: 'A', precision: 2 },
    ps: ['no data', 3],
    total: ['31.48', 4],
    approved: { printed: '46.4', line: 5, unit: 'CAD millions' },
    share: { printed: '67.8%', line: 6, unit: 'percent' },
    wrong: ['40.00', 7],
    five: { printed: 'five', value: '5', line: 8, unit: 'years' },
  },
  identities: {
    total: { printed: 'total', expected: { sum: ['rcmp', 'gac', 'ps'] }, missing: 'structural-zero' },
    share: {
      printed: 'share',
      expected: { percent: [{ subtract: ['approved', 'total'] }, 'approved'] },
      missing: 'unknown',
      label: 'spent share',
      readings: [
        {
          kind: 'other-measure',
          label: { en: 'spent share', fr: 'part dépensée' },
          expected: { percent: ['total', 'approved'] },
        },
      ],
    },
    wrong: { printed: 'wrong', expected: { sum: ['rcmp', 'gac'] }, missing: 'unknown' },
    unknown: { printed: 'total', expected: { sum: ['rcmp', 'ps'] }, missing: 'unknown' },
  },
});
const amount = library.decimal('1234567.895');
const share = { numerator: library.decimal(1), denominator: library.decimal(3), value: library.decimal('0.25') };
const none = { noValue: 'not-reported', note: 'for now' } as const;
const total = { value: amount, parts: 3, missing: 1, reasons: ['redacted'] } as const;
const un = { startMonth: 7, startYear: 2018 };
const finding = {
  code: 'UNKNOWN_NAME',
  severity: 'error',
  index: 1,
  path: ['rows', 1],
  operands: { kind: { en: 'a partner', fr: 'un partenaire' }, received: 'gaq', suggestions: ['gac'] },
};
const claim = {
  id: 'a-claim',
  source: { document: 'my-report', line: 1 },
  lines: [1, 2],
  label: { en: 'a claim', fr: 'une affirmation' },
  verdict: 'supported',
  evidence: [],
  cautions: [],
  explanation: { en: 'so it is', fr: "c'est ainsi" },
};

const twoThirds = { numerator: library.decimal(8), denominator: '12', value: library.decimal('0.67') };
const seenTable = {
  rows: [
    {
      group: 'north',
      counts: { woman: 9, man: 20 },
      total: 29,
      shares: { woman: { printed: '31%', unit: 'percent' } },
    },
    { group: 'a', parent: 'north', counts: { woman: { noValue: 'suppressed' }, man: 8 }, shares: { man: twoThirds } },
    { group: 'b', parent: 'north', counts: { woman: { noValue: 'suppressed' }, man: 12 } },
  ],
  totals: { counts: { woman: 9, man: 20 }, total: 29 },
};

const published = [
  ['$ millions', '2018', '2019', 'Total'],
  ['Salaries', '25.73', '26.86', '52.59'],
  ['Travel', '5.76', '5.24', '11.00'],
  ['Total', '31.49', '32.10', '65.39'],
];

const cell = { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating' } as const;
const lines = [
  { ...cell, phase: 'approved', amount: '35000000' },
  { ...cell, phase: 'spent', amount: 25_730_000.5, item: 'salaries', revision: 1, source: { document: 'x', line: 1 } },
  { ...cell, fiscalYear: '2016-17', phase: 'approved', amount: '53824830.129999995' },
  { ...cell, fiscalYear: '2016-17', phase: 'spent', amount: none },
  { ...cell, fiscalYear: '2016-17', partner: 'gac', category: 'incremental-costs', phase: 'spent', amount: '5760000' },
] as const;
const undivided = [
  { ...cell, category: 'all-costs', phase: 'approved', amount: '35000000' },
  { ...cell, phase: 'spent', amount: '25730000' },
] as const;
const quarters = [
  { ...cell, phase: 'spent', amount: '6000000', period: 'q1' },
  { ...cell, fiscalYear: '2016-17', phase: 'spent', amount: '6500000', period: 'q1' },
  { ...cell, phase: 'spent', amount: '12000000', period: 'year-to-date' },
] as const;
const scheme = ownProgram({
  partners: {
    rcmp: { label: { en: 'RCMP', fr: 'GRC' }, aliases: ['Police'] },
    gac: { label: { en: 'GAC', fr: 'AMC' }, aliases: [] },
  },
  categories: {
    'salary-and-operating': { label: { en: 'Salary', fr: 'Salaires' }, aliases: [], partner: 'rcmp' },
    'incremental-costs': { label: { en: 'Incremental', fr: 'Marginaux' }, aliases: [] },
  },
});
const rows = [
  { Year: 'FY 2015/16', Who: 'GAC', Approved: '$11,400.5', Spent: 5.76 },
  { Year: '2015-17', Who: 'nobody', Approved: '', Spent: null },
  { Year: '2016-17', Who: 'Total', Approved: '1', Spent: '-4.97e-14' },
];

const totalled = [
  { Year: '2015-16', Who: 'RCMP', When: 'Q1', Salaries: '25.73', Rapid: 'no data', All: '25.73' },
  { Year: '2016-17', Who: 'RCMP', When: 'T1', Salaries: '26.86', Rapid: '0.1', All: '27' },
  { Year: 'Total 2016-17', Who: '', When: '', Salaries: '26.86', Rapid: '', All: '26.96' },
  { Year: '', Who: 'Percent spent', When: '', Salaries: '68 %', Rapid: '', All: '' },
];

const targets = {
  id: 'targets',
  label: { en: 'targets', fr: 'cibles' },
  measure: 'strength',
  scope: 'un-missions',
  categories: { police: { en: 'police', fr: 'police' } },
  targets: [
    { category: 'police', year: 2018, share: '0.20', sources: [{ document: 'my-report', line: 1, table: '1' }] },
    {
      category: 'police',
      year: 2019,
      share: '0.21',
      sources: [{ external: { title: 't', publisher: 'p', year: 2018 } }],
    },
  ],
} as const;
const population = { measure: 'new-deployments', scope: 'program-wide', category: 'officers' } as const;
const women = { women: 37, total: 83, denominator: 'everyone', leftOut: 0 } as const;
const printedWomen = { share: { printed: '45%', unit: 'percent', line: 2 } } as const;
const series = { schedule: targets, category: 'police', population, mapping: 'month-weighted' } as const;
const yearly = [
  { ...women, fiscalYear: '2018-19' },
  { ...printedWomen, fiscalYear: '2019-20' },
] as const;
const people = {
  document: 'my-report',
  unit: 'people',
  figures: { women: ['37', 1], all: ['83', 1], share: { printed: '45%', unit: 'percent', line: 2, table: '1' } },
  identities: {},
} as const;
const claimHead = { source: { document: 'my-report', line: 3 }, label: { en: 'a', fr: 'b' }, population };
const womenClaims = [
  {
    ...claimHead,
    kind: 'consistently-near-or-above',
    id: 'a',
    schedule: targets,
    category: 'police',
    mapping: 'end-year',
    tolerancePoints: '2',
    from: '2018-19',
    years: [{ fiscalYear: '2018-19', share: 'share' }],
  },
  {
    ...claimHead,
    kind: 'exceeds-target',
    id: 'b',
    schedule: targets,
    category: 'police',
    date: '2019-09-05',
    women: 'women',
    total: 'my-report#all',
  },
  {
    ...claimHead,
    kind: 'almost-doubled',
    id: 'c',
    share: 'share',
    almostDoubledFrom: '1.75',
    baselines: [{ label: claimHead.label, population: { ...population, measure: 'strength' }, share: 'share' }],
  },
];
const label = { en: 'a name', fr: 'un nom' };
const facts = {
  names: [{ text: 'A N', form: 'acronym', sources: [] }],
  ...{ kinds: [], modes: [], leads: [], hosts: [], languages: [], armed: [], focus: [], statuses: [] },
  predecessors: [],
  successors: [],
};
const link = [{ value: 'b', basis: 'stated', sources: [] }];
const presence = [
  { extent: 'throughout', from: '2015', to: '2016-07', sources: [{ document: 'x', line: 1 }] },
  { extent: 'within', from: '2016-05-01', to: '2016-06', sharedWith: ['b'], peopleCounted: true, sources: [] },
  { extent: 'throughout', from: '2016-01', to: 'ongoing', asOf: '2016-03', sources: [] },
];
const placed = {
  hosts: [
    { value: 'HTI', basis: 'stated', sources: [{ document: 'x', line: 2 }] },
    { value: 'US', basis: 'inferred', relation: 'seated-in', from: '2015', to: '2016-07', sources: [] },
  ],
  statuses: [
    { status: 'active', from: '2016', to: '2016-12-31', sources: [{ document: 'x', line: 3 }] },
    { status: 'paused', sources: [] },
  ],
};
const missions = [
  { id: 'a', label, ...facts, ...placed, successors: link, presence },
  { id: 'b', label: { en: 'b', fr: 'b' }, ...facts, names: [], partOf: 'a', presence: [] },
];
const ceilings = [
  { id: 'a', label, scope: 'region', missions: ['a'], nature: 'authorized', upTo: 7, printed: 'seven', sources: [] },
  {
    id: 'b',
    label,
    scope: 'program',
    missions: [],
    nature: 'target',
    upTo: 150,
    printed: '150',
    asOf: '2019',
    sources: [],
  },
];
const claimSource = { document: 'my-report', line: 1 };
const claims = [
  {
    kind: 'bound',
    bound: { figure: 'total', relation: 'more-than' },
    of: { sum: ['rcmp', 'gac'] },
    missing: 'unknown',
  },
  { kind: 'trend', direction: 'decreased', series: ['rcmp', 'gac', 'total'] },
  { kind: 'extreme', which: 'lowest', of: 'rcmp', others: ['gac', 'total'], caution: label },
  { kind: 'only', of: 'rcmp', others: ['gac', 'ps'] },
  { kind: 'count', stated: 'total', lists: 'all', countings: [{ label, items: [{ name: 'one', lines: [1, 2] }] }] },
  {
    kind: 'rivals',
    values: [
      { figure: 'rcmp', relation: 'almost', tolerance: '0.1', asOf: '2019', label },
      { figure: 'my-report#gac', relation: 'exactly', asOf: '2018-04-01/2019-03-31' },
    ],
    growing: true,
  },
  {
    kind: 'dates',
    dates: [
      { date: '2015', source: claimSource, label },
      { date: '2015-07', source: claimSource },
    ],
  },
  {
    kind: 'duration',
    stated: { figure: 'five', relation: 'exactly' },
    from: { date: '2015', source: claimSource },
    to: { date: '2020-03-31', source: claimSource },
  },
  {
    kind: 'spellings',
    names: [
      { text: 'a', sources: [claimSource] },
      { text: 'b', sources: [claimSource] },
    ],
  },
].map((one, index) => ({ id: `claim-${index}`, source: claimSource, label, ...one }));

const source = { document: 'my-report', line: 3, table: '1' };
const indicator = {
  id: 'pass-rate',
  node: 'skills',
  unit: 'percent',
  direction: 'increase',
  baseline: '40',
  target: { kind: 'range', minimum: 50, maximum: '60.5', due: '2020-03-31' },
  actual: { numerator: 9, denominator: '20' },
  disaggregation: [
    {
      by: 'gender',
      parts: [
        { category: 'women', value: { numerator: '4', denominator: '10' } },
        { category: 'men', value: { noValue: 'suppressed' } },
      ],
    },
  ],
};
const periodic = {
  id: 'officers-trained',
  node: ['skills', 'sessions'],
  unit: 'people',
  direction: 'increase',
  baseline: '12',
  baselinePeriod: { year: 2017 },
  combine: 'sum',
  target: { kind: 'minimum', minimum: 20, due: '2019-09-30' },
  actual: '21',
  statedStatus: 'met',
  frequency: 'quarterly',
  method: label,
  dataSource: label,
  responsible: label,
  periods: [
    {
      period: { fiscalYear: '2019-20', quarter: 1 },
      targets: [
        { kind: 'minimum', minimum: '9', setOn: '2019-04-01' },
        { kind: 'minimum', minimum: 3, for: { gender: 'women' } },
      ],
      actuals: [
        { value: 9, reportedOn: '2019-07-15', source },
        { value: 10, reportedOn: '2019-08-15', note: 'one was left out', statedStatus: 'met', evidence: ['a'] },
        { value: 4, for: { gender: 'women' } },
      ],
    },
    {
      period: { start: '2019-07-01', end: '2019-09-30' },
      targets: [{ kind: 'range', minimum: 11, maximum: 15, due: '2019-10-31' }],
      actuals: [
        {
          value: '11',
          atLeast: true,
          disaggregation: [{ by: 'rank', ofWhich: true, parts: [{ category: 'sergeant', value: 3 }] }],
        },
      ],
    },
  ],
};
const inWords = {
  id: 'readiness',
  unit: 'ordinal',
  scale: ['low', 'medium', 'high'],
  direction: 'increase',
  baseline: 'low',
  combine: 'latest',
  periods: [
    { period: { month: '2019-05' }, targets: [{ kind: 'minimum', minimum: 'medium' }], actuals: [{ value: 'high' }] },
  ],
};
const described = {
  id: 'agreement',
  unit: 'text',
  direction: { noValue: 'not-applicable' },
  baseline: { noValue: 'not-reported' },
  target: { kind: 'described', label, due: '2020-03-31' },
  actual: 'signed',
  statedStatus: 'met',
};
const model = {
  nodes: [
    { id: 'train', level: 'activity', label, source },
    { id: 'sessions', level: 'output', label, note: label },
    { id: 'skills', level: 'immediate', label },
    { id: 'aim', level: 'objective', label, group: 'world' },
  ],
  links: [
    { from: 'train', to: 'sessions', standing: 'stated', source, furtherSources: [source] },
    { from: 'sessions', to: 'skills', standing: 'proposed' },
    { from: 'train', to: 'skills', standing: 'proposed', passage: 'skips-level' },
    { from: 'skills', to: 'train', standing: 'proposed', passage: 'against-flow' },
    { from: 'aim', to: 'skills', standing: 'stated', source: { external: { title: 'a', publisher: 'b', year: 2020 } } },
  ],
  groups: [{ id: 'world', label, source }],
  indicators: [indicator, periodic, inWords, described],
};
const held = { mission: 'cpmu', fiscalYear: '2024-25', standing: 'readable', label, source };
const evidence = [
  { ...held, id: 'a', node: 'sessions', kind: 'counted', quantity: { count: 16, of: label, moreThan: true } },
  { ...held, id: 'b', node: 'skills', kind: 'opinion' },
];
const several = {
  ...{ id: 'c', missions: ['cpmu', 'euam-ukraine'], hosts: ['UA'], period: { from: '2015-16', to: '2019-20' } },
  ...{
    periodStanding: 'readable',
    node: 'skills',
    standing: 'stated',
    kind: 'counted',
    bearing: 'limits',
    label,
    source,
  },
  share: { percent: '50', of: label, qualifier: 'almost' },
};
const ofSurvey = {
  ...{ id: 'd', period: { year: 2019 }, node: 'skills', standing: 'stated', kind: 'opinion', label, source },
  quantity: { count: 3, of: label, qualifier: 'at-least' },
};
const evidenceOfYears = [...evidence, several, ofSurvey];
const lost = { noValue: 'lost-in-text' };
const margins = {
  rows: ['a', 'b'],
  columns: ['x', 'y'],
  cells: { a: { x: lost, y: none }, b: { x: 1, y: lost } },
  rowTotals: { a: 4, b: 3 },
  columnTotals: { x: 5, y: lost },
  total: 7,
};
const scale = [
  { id: 'some', label, from: '2', to: '50', includesFrom: true, includesTo: false, source },
  { id: 'half', label, from: '50', to: '50', includesFrom: true, includesTo: true },
];
const listed = [
  { text: 'RCMP', meaning: 'Royal Canadian Mounted Police', thing: 'rcmp', class: 'police', line: 3 },
  { text: none },
  { text: 'R.C.M.P.', class: 'corrections' },
];
const programClaims = [
  { kind: 'objectives-mapped', id: 'a', source, label, model },
  { kind: 'margins-fit', id: 'b', source, label, table: margins, notReported: 'none' },
  { kind: 'scale-covers-all', id: 'c', source, label, scale },
  { kind: 'word-of-scale', id: 'd', source, label, word: 'almost half', scale },
  { kind: 'list-is-sound', id: 'e', source, label, entries: listed, classes: ['police'] },
];
const requirement = {
  id: 'letter',
  label,
  kind: 'document',
  delivery: lost,
  duration: lost,
  provider: lost,
  standing: 'stated',
  source,
};
const tracked = {
  id: 'one',
  madeOn: '2020-11',
  due: { date: '2021-10-31', printed: 'Oct 2021', afterwards: 'ongoing' },
  revisedDue: [{ date: '2021-12-31', revisedOn: '2021-06-30' }],
  status: 'in-progress',
  statusOn: '2021-09-30',
};
const misconduct = {
  id: 'first',
  label,
  period: { start: '2011-04-01', end: '2015-03-31' },
  cases: 5,
  source,
  denominators: [{ measure: 'deployments', parts: ['600', '0.5'], approximate: true, note: label, source }],
};

const served = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  type: 'bilateral',
  personnel: 'police',
  gender: 'woman',
  agency: 'rcmp',
  position: 'adviser',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
};
const assignments = [served, { ...served, id: 'a2', person: 'p2', firstDay: '2019-03-20', lastDay: 'ongoing' }];
const packed = library.deploymentColumns(assignments as never).columns;
const counted = [
  { date: '2019-02-28', contributor: 'Canada', mission: 'unmik', category: 'police', women: 1, men: 2, total: 4 },
  { date: '2019-03-15', contributor: 'Canada', mission: 'unmik', category: 'police', women: 1, total: 3, units: 1 },
  { date: '2019-03-15', mission: 'unmil', women: { noValue: 'suppressed' }, total: 9, authorized: 10 },
];
const strengthTarget = {
  schedule: targets,
  category: 'police',
  scope: 'un-missions',
  absent: 'zero',
};
/** Rows of a file, with most of what can be said of such. */
const exported = [
  { No: 7, Who: 'Zo\u00e9', Mission: 'UNMIK', Gender: 'f', Start: '05/09/2018', End: '31 mars 2019' },
  { No: 8, Who: 'Zoe\u0301', Mission: 'unmik', Gender: 'Woman', Start: '1er avril 2019', End: '31/12/2099' },
  { No: 9, Who: 'Zo\u00e9', Mission: 'unmik', Gender: 'F', Start: '1er avril 2019', End: '31/12/2099' },
  { No: 7, Who: 'Zo\u00e9', Mission: 'UNMIK', Gender: 'f', Start: '05/09/2018', End: '31 mars 2019' },
  { No: '10', Who: 'Bo', Mission: 'unmik', Gender: 'X', Start: '2018-09-05', End: '' },
];
const fileOptions = {
  map: {
    id: 'No',
    person: 'Who',
    mission: 'Mission',
    personnel: { constant: 'Police' },
    gender: 'Gender',
    firstDay: 'Start',
    lastDay: 'End',
  },
  values: { gender: { F: 'woman' } },
  dates: ['DD/MM/YYYY', 'D MMMM YYYY'],
  numbers: 'fr-CA',
  marks: { '..': 'not-reported', Gender: { x: 'suppressed' } },
  missions: ['monusco', { id: 'unmik', aliases: ['UNMIK'] }],
};
const ceiling = { scope: 'program', missions: [], upTo: 150, asOf: '2019-09' };
const budget = library.summarizeBudget(lines, { by: ['fiscalYear'], missing: 'refuse' });

const byType = library.summarizeDeployments(assignments as never, {
  period: { from: '2018-19', to: '2019-20' },
  by: ['fiscalYear', 'type'],
  method: 'daily',
});

/** Lists of arguments that each function accepts. To add a function: one line here, with a few of them. */
export const VALID: Readonly<Record<string, readonly (readonly unknown[])[]>> = {
  amountOf: [
    [{ printed: '14.92', unit: 'CAD millions' }],
    [{ printed: 'no data', unit: 'CAD', line: 3, noValue: 'redacted' }],
  ],
  attackTable: [
    [seenTable, { threshold: 5, protect: ['woman'], zeros: 'show', width: 3, smallGroups: 'show' }],
    [
      { rows: [{ group: 'a', counts: { woman: { noValue: 'suppressed' }, man: none } }] },
      {
        threshold: 5,
        protect: ['man', 'woman'],
        zeros: 'protect',
        width: 'sum-above-threshold',
        smallGroups: 'protect',
      },
    ],
  ],
  attackTogether: [
    [
      [
        { table: 'by mission', ...seenTable },
        { table: 'by type', rows: [{ group: 'b', counts: { woman: 9, man: 20 } }], totals: { counts: {}, total: 29 } },
      ],
      { threshold: 5, protect: ['woman'], zeros: 'show', width: 3, smallGroups: 'show', link: 'same-people' },
    ],
    [
      [
        { table: 'May', ...seenTable },
        { table: 'June', rows: [{ group: 'a', counts: { woman: 7 } }] },
      ],
      { threshold: 5, protect: ['woman'], zeros: 'show', width: 2, smallGroups: 'protect', link: 'successive' },
    ],
  ],
  auditTable: [
    [
      published,
      {
        document: 'my-report',
        unit: 'CAD millions',
        table: 'Table 1',
        line: 3,
        head: { rows: 1, columns: 1 },
        columns: [{ name: 'Total', role: 'total', of: [1, '2019'] }],
        rows: [{ at: 1, unit: 'CAD millions', precision: 2 }],
        blanks: 'unknown',
        rounding: 'half-even',
        marks: { '-': 'zero', Total: { x: 'suppressed' } },
        relations: [{ kind: 'sum', direction: 'rows', target: 'Total', of: ['Salaries', 2] }],
      },
    ],
    [published, { document: 'my-report', unit: 'CAD millions', numbers: 'en-CA' }],
  ],
  diagnose: [[[money]], [[]]],
  statementOfTable: [[published, { document: 'my-report', unit: 'CAD', relations: 'none' }]],
  averageDeployed: [
    [assignments, { fiscalYear: '2018-19', method: 'daily' }],
    [packed, { fiscalYear: '2018-19', method: 'monthly' }],
  ],
  audit: [
    [[money]],
    [[]],
    [[money], { chances: true }],
    [[money], { together: true }],
    ...claims.map((one) => [[money], { claims: [one] }]),
    ...womenClaims.map((one) => [[people], { claims: [one] }]),
    ...programClaims.map((one) => [[], { claims: [one] }]),
  ],
  auditRecord: [[library.audit([money])], [library.audit([people]), { locale: 'fr-CA' }]],
  budgetChanges: [
    [lines, { phase: 'spent', by: [], missing: 'refuse' }],
    [lines, { phase: 'approved', by: ['partner'], missing: 'matched-cells', program: scheme }],
    [quarters, { phase: 'spent', by: ['period'], missing: 'refuse', grain: 'coarsest-shared' }],
  ],
  budgetLinesOf: [
    [
      money,
      {
        rcmp: { ...cell, phase: 'spent', basis: 'allotment-authority-report' },
        ps: { ...cell, partner: 'ps', category: 'all-costs', phase: 'spent' },
      },
    ],
  ],
  budgetVariance: [[{ approved: '46.4', spent: '31.48' }], [{ approved: amount, spent: none }]],
  calendarDate: [['2019-09-05']],
  carryForward: [
    [{ lapse: '6', base: '100' }, { vote: 'operating' }],
    [{ lapse: -1, base: amount }, { vote: 'capital' }],
    [{ lapse: '900', frozen: '899.1', base: total }, { vote: 'operating' }],
    [{ lapse: '6', frozen: none, base: '100' }, { vote: 'grants-and-contributions' }],
  ],
  ceilingsOf: [
    [ceilings, { mission: 'a', scope: 'region', nature: 'authorized', at: '2020-01-01' }],
    [ceilings, { mission: 'b', registry: missions }],
    [ceilings, {}],
  ],
  ceilingUse: [
    [assignments, { date: '2019-03-31', ceilings: [ceiling] }],
    [
      { measure: 'strength', value: 83 },
      { date: '2019-09-05', ceilings: [ceiling] },
    ],
  ],
  chartOfAudit: [[library.audit([money as never]), { locale: 'fr-CA' }]],
  chartOfBudget: [
    [budget, { locale: 'en-CA' }],
    [budget.slice(0, 1), { locale: 'fr-CA', against: 'authorities', scale: 'billions' }],
  ],
  chartOfCoverage: [
    [library.coverage(model as never, evidence as never), { locale: 'en-CA', model }],
    [library.coverage(model as never, evidence as never), { locale: 'fr-CA', model, levels: ['activity', 'output'] }],
  ],
  chartOfDeployments: [
    [byType, { locale: 'en-CA', measure: 'average' }],
    [
      [
        { fiscalYear: '2015-16', type: 'bilateral', average: '0.58', newDeployments: none },
        { fiscalYear: '2016-17', type: none, average: 1, newDeployments: 3 },
      ],
      { locale: 'fr-CA', measure: 'newDeployments' },
    ],
  ],
  chartOfGenderTargets: [[library.genderSeries(yearly, series), { locale: 'en-CA' }]],
  checkConsistency: [[yearly, { ...series, from: '2017-18', to: '2019-20', tolerancePoints: 2 }]],
  checkGenderTarget: [
    [women, { schedule: targets, category: 'police', population, at: { fiscalYear: '2018-19', mapping: 'end-year' } }],
    [printedWomen, { schedule: targets, category: 'police', population, at: { date: '2019-09-05' } }],
  ],
  indicatorFindings: [[[indicator]], [[periodic, inWords, described]]],
  logicModelFindings: [[model]],
  checkMateriality: [
    [
      { unspent: amount, varianceShare: share },
      { amount: '1000', share: '0.05', rule: 'either' },
    ],
    [
      { unspent: none, varianceShare: none },
      { share: 0.05, rule: 'both' },
    ],
  ],
  missionFindings: [[missions], [[...missions, ...missions]]],
  missionsActiveOn: [[missions, { date: '2016-06-15' }]],
  missionsInCountry: [
    [missions, { country: 'HTI' }],
    [missions, { country: 'HT', on: '2016-06-15', relation: 'hosted-by' }],
  ],
  missionStatusOn: [[missions, { mission: 'a', date: '2016-06-15' }]],
  checkReadiness: [
    [
      { person: 'A', completed: [{ requirement: 'letter', on: '2020-01-10' }] },
      { requirements: [requirement], departure: '2020-01-15' },
    ],
    [
      { person: 'A', completed: [{ requirement: 'letter', on: '2020-01-10', validUntil: '2020-03-01' }] },
      {
        requirements: [{ ...requirement, validFor: { amount: 3, unit: 'years' } }],
        departure: '2020-01-15',
        until: '2020-02-28',
        warnWithin: { amount: 3, unit: 'months' },
      },
    ],
  ],
  compareMoneyWithPeople: [
    [
      [
        { cell: 'a', spent: '1', deployed: 0 },
        { cell: 'b', spent: none, deployed: amount },
        { cell: 'c', spent: total, deployed: '2' },
      ],
    ],
  ],
  compareReported: [
    ['1.5', none],
    [amount, share],
    [3, -0],
  ],
  costPerDeployment: [[{ spent: '33070000', deployed: '93' }], [{ spent: total, deployed: '93' }]],
  countsThatFit: [[{ ...printedWomen, total: 83 }], [{ ...printedWomen, total: { from: 80, to: 83 } }]],
  arrivalsAllow: [
    [
      {
        on: '2019-09-05',
        strength: 83,
        longestTour: { printed: '1', unit: 'years' },
        arrivals: [
          { start: '2018-09-06', end: '2019-03-31', total: 64, share: { printed: '14%', unit: 'percent' } },
          { start: '2019-04-01', end: '2019-09-05', total: { printed: '40', unit: 'people' }, part: 9 },
        ],
      },
    ],
  ],
  pairsThatFit: [
    [{ figure: { printed: '39%', unit: 'percent' }, over: { from: 150, to: 152 } }],
    [{ figure: { printed: '39%', unit: 'percent' }, over: { printed: '151', unit: 'people' } }],
  ],
  wholesThatFit: [[{ figure: { printed: '94.58', unit: 'deployments' }, over: 12 }]],
  compareCoverage: [
    [model, evidenceOfYears, { earlier: { from: '2015-16', to: '2019-20' }, later: { fiscalYear: '2024-25' } }],
  ],
  coverage: [
    [model, evidence],
    [model, evidenceOfYears, { period: { from: '2015-16', to: '2019-20' } }],
  ],
  labelOf: [
    ['verdict', 'exact', 'en-CA'],
    ['partner', 'gac', 'fr-CA'],
  ],
  labelsOf: [['deployment-type'], ['no-value']],
  csvText: [
    [
      [
        { a: '=1', b: 1.5, c: amount },
        { a: none, b: null, c: true },
      ],
      { locale: 'fr-CA', byteOrderMark: true },
    ],
    [[{ a: 0 }]],
    [budget, { locale: 'fr-CA' }],
    [
      budget,
      {
        locale: 'fr-CA',
        columns: ['fiscalYear', 'approved.missing', { key: 'spent', scale: 'millions', decimals: 2 }],
      },
    ],
    [[{ check: library.reconcile(money, 'share'), lines: [1, 2], label: { en: 'a', fr: 'b' }, others: [{ c: 1 }] }]],
  ],
  daysInFiscalYear: [['2015-16']],
  decimal: [['53824830.129999995'], [46.4], [amount]],
  deploymentColumns: [
    [assignments],
    [assignments, { people: 'left-out' }],
    [exported, fileOptions],
    [assignments, { ranks: 'kept' }],
  ],
  deploymentGroup: [['bilateral']],
  programFindings: [[ownProgram({ languages: ['nb'], partners: { police: { label: { nb: 'Politi' } } } })]],
  program: [
    [
      {
        id: 'own',
        label: { en: 'Own' },
        languages: ['en', 'nb'],
        currency: 'NOK',
        fiscalYear: { startMonth: 7 },
        partners: { police: { label: { en: 'Police' }, aliases: ['PD'] } },
        categories: { pay: { label: { en: 'Pay' }, partner: 'police' } },
        groups: { field: { label: { en: 'Field' } } },
        types: { adviser: { label: { en: 'Adviser' }, group: 'field' } },
        personnel: { officer: { label: { en: 'Officer' }, underCeilings: true } },
        levels: {
          work: { label: { en: 'Work' }, role: 'activity' },
          change: { label: { nb: 'Endring' }, role: 'outcome' },
        },
      },
    ],
  ],
  deploymentsPerFte: [[{ deployed: '96.16', fte: '50.25' }], [{ deployed: 0, fte: none }]],
  disaggregationSums: [[indicator], [periodic]],
  errorFromJSON: [[library.errorToJSON(negative)]],
  errorToJSON: [[negative], [JSON.parse(JSON.stringify(negative))]],
  explain: [
    [library.reconcile(money, 'total'), { locale: 'en-CA' }],
    [library.reconcile(money, 'share'), { locale: 'fr-CA' }],
    [library.reconcile(money, 'wrong'), { locale: 'en-CA' }],
    [library.reconcile(money, 'unknown'), { locale: 'fr-CA' }],
    [library.reconcile(money, 'approved'), { locale: 'en-CA' }],
    [finding, { locale: 'fr-CA' }],
    [claim, { locale: 'en-CA' }],
    [fault(NEGATIVE_APPROVAL, ['a'], { received: '-1' }), { locale: 'en-CA' }],
  ],
  citation: [
    [
      { external: { title: 'a', publisher: 'b', date: '2017-04-13', address: 'https://example.org', seen: 'copy' } },
      { locale: 'fr-CA', documents: [] },
    ],
    [
      { document: 'a', line: 1, table: '8', row: 'b', column: 'c' },
      {
        locale: 'en-CA',
        documents: [
          { id: 'a', title: label, language: 'fr', kind: label, publishers: [label], date: none, asOf: '2019-09-05' },
        ],
      },
    ],
  ],
  figureOf: [
    [money, 'gac'],
    [money, 'ps'],
  ],
  findAgency: [[[{ id: 'a', label, acronym: label, names: [{ text: 'A N', sources: [] }] }], 'an']],
  findMission: [
    [missions, 'an'],
    [missions, 'b'],
  ],
  fiscalMonths: [['2019-20']],
  fiscalQuarterOf: [['2020-02-29']],
  fiscalYear: [['2024\u201325'], ['exercice 2019-2020']],
  fiscalYearEnd: [['2015-16']],
  fiscalYearEndingIn: [[2016]],
  fiscalYearOf: [['2019-09-05']],
  fiscalYearRange: [['2015-16', '2019-20']],
  fiscalYearStart: [['2015-16']],
  fiscalYearStartingIn: [[2015]],
  flatRows: [
    [budget, { numbers: 'number', noValue: 'null' }],
    [
      [{ amount, share, none, list: [1, 2], when: { date: '2019-09-05' } }],
      {
        columns: ['amount', 'share.numerator', 'none', 'list', 'when.date'],
        numbers: 'string',
        decimals: 1,
        noValue: 'reason',
      },
    ],
  ],
  followOnAssignments: [[assignments]],
  followUp: [
    [
      { id: 'one', due: { date: '2021-10-31', printed: 'Oct 2021', afterwards: 'ongoing' } },
      { asOf: '2021-11-10', completedOn: '2021-11-01' },
    ],
    [{ id: 'one', due: lost }, { asOf: '2021-11-10' }],
    [tracked, { asOf: '2021-11-10' }],
  ],
  followUps: [[[tracked, { id: 'two', due: lost }], { asOf: '2021-11-10' }]],
  labelText: [
    [{ en: 'Partner', fr: 'Partenaire' }, { locale: 'fr-CA' }],
    [{ nb: 'Oslo' }, { locale: 'en-CA' }],
  ],
  localeOf: [['fr'], ['de', { otherwise: 'en-CA' }], ['fr-CA,fr;q=0.9,en;q=0.8', {}]],
  formatDate: [['2019-09-05', { locale: 'fr-CA', style: 'long' }]],
  formatFiscalYear: [['2015-16', { locale: 'fr-CA', style: 'long' }]],
  formatOtherFiscalYear: [[un]],
  formatReported: [
    ['1234567.5'],
    [amount, { decimals: 2, locale: 'fr-CA', as: 'CAD' }],
    [share, { as: 'percent' }],
    [none, { locale: 'en-CA' }],
    [
      { value: amount, parts: 3, missing: 1, reasons: ['redacted'] },
      { locale: 'fr-CA', as: 'CAD millions' },
    ],
    [{ value: '1.39', low: '1.35', high: '1.44', open: 'high' }],
    [amount, { scale: 'thousands', locale: 'fr-CA', decimals: 1, as: 'CAD' }],
    [
      { low: '0.0135', high: 0.0144 },
      { locale: 'en-CA', as: 'percent', decimals: 1 },
    ],
  ],
  ftesPerDeployment: [[{ deployed: amount, fte: 50 }]],
  genderSeries: [[yearly, series]],
  genderTarget: [[targets, { category: 'police', at: { fiscalYear: '2018-19', mapping: 'month-weighted' } }]],
  fteOf: [
    [
      [
        { id: 'r1', person: 'p1', firstDay: '2018-04-01', lastDay: 'ongoing', share: '0.6' },
        { id: 'r2', person: 'p2', firstDay: '2018-04-01', lastDay: '2018-09-30', weeklyHours: '20' },
        { id: 'r3', person: 'p2', firstDay: '2018-10-01', lastDay: '2019-03-31', share: none },
      ],
      { fiscalYear: '2018-19', method: 'monthly', fullWeek: '37.5' },
    ],
    [
      [{ id: 'r1', person: 'p1', firstDay: '2018-02-30', lastDay: 'ongoing', share: '1.5' }],
      { fiscalYear: '2018-19', method: 'daily' },
    ],
  ],
  graphvizText: [[model, { locale: 'en-CA', around: { node: 'skills', steps: 1 } }]],
  handovers: [[assignments]],
  countedResults: [[evidence, { node: 'sessions', of: label.en, by: 'mission' }]],
  indicatorResults: [
    [periodic, { asOf: '2020-03-31' }],
    [inWords, { asOf: '2020-03-31' }],
  ],
  indicatorStatuses: [
    [
      [
        { ...indicator, statedStatus: 'not-met' },
        { ...periodic, id: 'periodic' },
        { ...described, id: 'described' },
      ],
      {
        asOf: '2020-03-31',
        printed: [
          { status: 'met', count: 3, of: 5 },
          { status: 'not-available', count: 0 },
          { status: 'not-met', count: 1, of: 3 },
        ],
      },
    ],
    [[{ ...indicator, id: 'b', actual: 'many' }, indicator], { asOf: '2019-03-31' }],
  ],
  indicatorStatus: [
    [indicator, { asOf: '2020-03-31' }],
    [periodic, { asOf: '2019-09-30' }],
    [described, { asOf: '2020-03-31' }],
  ],
  htmlTable: [
    [budget, { locale: 'en-CA', caption: label }],
    [
      [{ share, none, amount: '1.5', label, line: 3 }],
      { locale: 'fr-CA', caption: 'a', columns: ['share', { key: 'amount', label, as: 'CAD', decimals: 2 }, 'none'] },
    ],
  ],
  isCpaIppError: [[new Error('other')], [negative, 'NEGATIVE_APPROVAL']],
  isFiscalYear: [['2015-16']],
  isReported: [[0], [none]],
  lengthsOfService: [[assignments, { asOf: '2020-03-31' }]],
  logicModel: [[model]],
  longDeployments: [[assignments, { months: 12, asOf: '2020-03-31' }]],
  mapReported: [
    [21, (value: unknown) => typeof value],
    [none, () => 'never called'],
  ],
  markdownTable: [
    [budget, { locale: 'fr-CA' }],
    [[{ amount, note: 'a|b' }], { locale: 'en-CA', columns: ['note', { key: 'amount', label, scale: 'billions' }] }],
  ],
  mermaidText: [[model, { locale: 'fr-CA' }]],
  misconductRate: [
    [misconduct, { per: 'deployments', confidence: '0.95' }],
    [misconduct, { per: 'deployments' }],
  ],
  missionContributions: [[model, evidence, { mission: 'cpmu', fiscalYear: '2024-25' }]],
  missionLineage: [[missions, { mission: 'b' }]],
  listFindings: [[listed, { classes: ['police'] }], [listed]],
  missionCounts: [
    [
      missions,
      {
        fiscalYear: '2016-17',
        ways: [
          { label, definition: 'documented-presence', on: 'any-day', level: 'wholes', kinds: ['united-nations'] },
          {
            label,
            definition: 'people-counted',
            on: 'last-day',
            level: 'parts',
            without: ['coalition'],
            bases: ['stated'],
          },
        ],
      },
    ],
  ],
  rivalNames: [[missions, { of: 'b' }]],
  rivalStatuses: [[missions, { mission: 'b', status: 'active' }]],
  missionsActiveIn: [
    [missions, { fiscalYear: '2016-17', definition: 'documented-presence' }],
    [missions, { fiscalYear: '2016-17', definition: 'people-counted' }],
  ],
  objectivesOf: [[model, { outcome: 'skills' }]],
  oddOnes: [[['21.1', '21.4', none, '23.7', '22.7', 45.9], { threshold: 4 }], [[1, 1, 1, '1', 2]]],
  outOfLine: [[['21.1', '21.4', none, '23.7', { printed: '22.7', unit: 'percent' }, 45.9], { times: 3 }]],
  orElse: [
    [21, 'none'],
    [none, 'none'],
  ],
  otherFiscalYear: [['2018/19', { startMonth: 7 }]],
  otherFiscalYearOf: [['2019-06-30', library.UN_PEACEKEEPING_YEAR]],
  otherFiscalYearRange: [[un]],
  pathsToOutcome: [[model, { from: 'train', to: 'skills', limit: 5 }]],
  poolShares: [
    [[women, { women: { noValue: 'suppressed' }, total: 9 }], { missing: 'matched-cells' }],
    [[{ numerator: '1', denominator: 2 }, none], { missing: 'refuse' }],
  ],
  readBudgetLines: [
    [
      rows,
      {
        map: { fiscalYear: 'Year', partner: 'Who', approved: 'Approved', spent: 'Spent' },
        unit: 'CAD millions',
        empty: 'not-reported',
      },
    ],
    [
      rows,
      {
        map: {
          category: { constant: 'incremental-costs' },
          cells: [{ column: 'Spent', fiscalYear: '2015-16', partner: 'gac', phase: 'spent' }],
        },
        empty: 'redacted',
        program: scheme,
      },
    ],
    [
      totalled,
      {
        map: {
          fiscalYear: 'Year',
          partner: 'Who',
          period: 'When',
          phase: { constant: 'spent' },
          cells: [
            { column: 'Salaries', category: 'salary-and-operating' },
            { column: 'Rapid', category: 'rapid-deployment' },
            { column: 'All', category: 'Total' },
          ],
        },
        empty: 'not-reported',
      },
    ],
    [
      [
        { Year: '2015-16', Who: 'RCMP', Approved: '25,73', Spent: '-', Unit: 'M$', Notes: 'a' },
        { Year: '2016-17', Who: 'RCMP', Approved: '1,332 E', Spent: '1,5', Unit: 'x1000', Notes: '' },
      ],
      {
        map: {
          ...{ fiscalYear: 'Year', partner: 'Who', approved: 'Approved', spent: 'Spent' },
          ...{ unit: 'Unit', notes: 'Notes' },
        },
        empty: 'not-reported',
        numbers: 'fr-CA',
        marks: { x: 'suppressed', Spent: { '-': 'zero' } },
      },
    ],
  ],
  readDeployments: [
    [assignments],
    [
      assignments,
      {
        map: { id: 'id' },
        values: { gender: { F: 'woman' } },
        missions: ['monusco', { id: 'unmik', aliases: ['UNMIK'] }],
        agencies: ['rcmp'],
      },
    ],
    [exported, { ...fileOptions, repeated: 'left-out' }],
    [
      exported,
      { ...fileOptions, map: { ...fileOptions.map, id: { rowNumber: true } }, dates: ['MM/DD/YYYY', 'DD/MM/YYYY'] },
    ],
  ],
  readNumber: [
    ['$1,234.50'],
    ['14,92 millions de dollars', { numbers: 'fr-CA' }],
    ['1.234,5', { numbers: { decimal: ',', group: '.' } }],
    ['suppressed'],
    ['(1,234) E', { marks: { '-': 'zero', x: 'suppressed' } }],
  ],
  reconcile: [
    [money, 'total'],
    [money, 'share'],
    [money, 'approved'],
    [money, 'total', { chances: true }],
  ],
  responseWord: [[{ numerator: 1, denominator: '3' }, { scale }]],
  roundHalfAway: [
    ['28.95', { decimals: 1 }],
    [amount, { decimals: 0 }],
  ],
  salaryCost: [[{ salary: '8.47', benefits: '3.89' }]],
  scaleGaps: [[scale]],
  sharedDays: [['2018-19', un]],
  shiftFiscalYear: [['1999-00', -5]],
  solveMargins: [
    [margins, { notReported: 'none' }],
    [{ ...margins, total: 1_000_000 }, { notReported: 'unknown' }],
  ],
  staffingMeasures: [
    [
      [
        {
          fiscalYear: '2015-16',
          authorizedFte: '54',
          actualFte: '50.25',
          deployed: '96.16',
          headcount: { authorized: 54, actual: 50 },
          salary: none,
          benefits: '1',
        },
      ],
      { faults: 'report' },
    ],
  ],
  statement: [
    [money],
    [
      {
        document: 'd',
        unit: 'CAD millions',
        numbers: 'fr-CA',
        marks: { '-': 'zero', Part: { '-': 'not-applicable' } },
        figures: { a: ['12,4 M$*', 1], b: { printed: '-', line: 2, column: 'Part', numbers: 'en-CA', marks: {} } },
        identities: {},
      },
    ],
  ],
  averageStrength: [
    [
      counted,
      { period: { from: '2018-19', to: '2019-20' }, by: ['fiscalYear', 'mission'], missing: 'refuse', absent: 'zero' },
    ],
    [
      { strengths: counted, leftOut: 2 },
      {
        period: { from: '2019-01-01', to: '2019-04-30' },
        by: [],
        missing: 'reported-months',
        absent: 'unknown',
        where: { mission: 'unmik' },
      },
    ],
  ],
  compareStrength: [
    [counted, assignments, { by: ['mission'], absent: 'zero' }],
    [
      counted,
      packed,
      { by: [], absent: 'unknown', period: { from: '2018-19', to: '2018-19' }, where: { category: 'police' } },
    ],
  ],
  readStrengths: [
    [
      [
        { Day: '31/03/2019', Who: 'Canada', Where: 'UNMIK', What: 'UNPOL', F: '1', M: '2', T: '3' },
        { Day: '31/03/2019', Who: 'Norway', Where: 'UNMIK', What: 'UNPOL', F: 'x', M: '', T: '4' },
        { Day: '31/03/2019', Who: 'Total', Where: '', What: '', F: '1', M: '2', T: '8' },
        { Day: '31/02/2019', Who: 'Canada', Where: 'UNMIL', What: 'UNPOL', F: '1', M: '2', T: '3' },
      ],
      {
        map: { date: 'Day', contributor: 'Who', mission: 'Where', category: 'What', women: 'F', men: 'M', total: 'T' },
        dates: ['DD/MM/YYYY'],
        marks: { x: 'suppressed' },
        missions: ['unmik'],
      },
    ],
  ],
  strengthAgainstAuthorized: [
    [counted, { by: ['mission'], absent: 'zero' }],
    [
      { strengths: counted, leftOut: 2 },
      { by: [], absent: 'unknown', where: { contributor: 'Canada' } },
    ],
  ],
  strengthAgainstCeilings: [
    [
      counted,
      {
        ceilings: [
          { scope: 'program', missions: [], upTo: 10, asOf: '2019-03' },
          { scope: 'mission', missions: ['unmik'], upTo: 3 },
          { scope: 'missions-together', missions: ['unmil', 'minusma'], upTo: 8, asOf: '2019-12-31' },
        ],
        absent: 'zero',
        period: { from: '2019-01-01', to: '2019-03-31' },
      },
    ],
    [
      { strengths: counted.slice(0, 2), leftOut: 2 },
      {
        ceilings: [{ scope: 'program', missions: [], upTo: 3 }],
        absent: 'unknown',
        categories: ['police'],
        where: { contributor: 'Canada' },
      },
    ],
  ],
  strengthAgainstTargets: [[counted, { ...strengthTarget, where: { category: 'police' } }]],
  yearlyStrengthAgainstTargets: [
    [
      counted,
      {
        ...strengthTarget,
        period: { from: '2018-19', to: '2018-19' },
        mapping: 'end-year',
        missing: 'reported-months',
      },
    ],
  ],
  strengthSeries: [[counted, { by: ['mission'], absent: 'unknown' }]],
  stays: [[assignments, { gap: 3, within: 'any', asOf: '2019-12-31' }]],
  strengthBy: [[assignments, { date: '2019-03-31', by: ['mission', 'gender'] }]],
  peakStrength: [
    [assignments, { period: { from: '2018-19', to: '2019-20' }, by: ['fiscalYear', 'mission'] }],
    [packed, { period: { from: '2018-04-01', to: '2019-03-31' }, by: [] }],
    [assignments, { period: { from: '2018-04-01', to: '2019-03-31' }, by: ['rank'] }],
  ],
  strengthOn: [
    [assignments, { date: '2019-03-31' }],
    [packed, { date: '2019-03-31' }],
  ],
  summarizeBudget: [
    [lines, { by: ['fiscalYear', 'partner'], missing: 'refuse' }],
    [lines, { by: [], missing: 'matched-cells', against: 'approved', program: scheme }],
    [undivided, { by: ['fiscalYear'], missing: 'refuse', grain: 'coarsest-shared' }],
    [quarters, { by: ['fiscalYear', 'period'], missing: 'refuse', grain: 'as-given' }],
  ],
  summarizeDeployments: [
    [assignments, { period: { from: '2018-19', to: '2019-20' }, by: ['fiscalYear', 'type'], method: 'daily' }],
    [
      packed,
      { period: { from: '2018-05-01', to: '2019-06-30' }, by: ['mission'], method: 'monthly', people: 'left-out' },
    ],
    [
      library.readDeployments(exported, fileOptions as never).deployments,
      { period: { from: '2018-19', to: '2019-20' }, by: ['gender'], method: 'daily' },
    ],
    [
      library.readDeployments(exported, fileOptions as never).deployments,
      { period: { from: '2018-19', to: '2019-20' }, by: [], method: 'daily', extensions: 'continued' },
    ],
  ],
  summarizeFindings: [
    [[finding, { ...finding, severity: 'warning', count: 3, indexes: [1, 2, 5], path: [] }], { locale: 'fr-CA' }],
  ],
  suppressSmallCells: [
    [
      [
        { group: 'a', counts: { woman: 1, man: { noValue: 'suppressed' } } },
        { group: 'b', counts: { woman: 9, man: 3, 'not-reported': 4 } },
      ],
      { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 2, smallGroups: 'show' },
    ],
    [
      [
        { group: 'a', parent: 'r', counts: { woman: 1, man: 20 } },
        { group: 'b', parent: 'r', counts: { woman: 9, man: 30 } },
        { group: 'r' },
        { group: 'c', counts: { woman: 12, man: 14, 'another-gender': 0 } },
      ],
      { threshold: 3, protect: ['woman'], zeros: 'protect', width: 'sum-above-threshold', smallGroups: 'protect' },
    ],
  ],
  suppressTogether: [
    [
      [
        {
          table: 't',
          groups: [
            { group: 'a', counts: { woman: 3, man: 20 } },
            { group: 'b', counts: { woman: 12, man: 30 } },
          ],
        },
        {
          table: 'u',
          groups: [
            { group: 'x', counts: { woman: 8, man: 40 } },
            { group: 'y', counts: { woman: 7, man: 10 } },
          ],
        },
      ],
      { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 3, smallGroups: 'show', link: 'same-people' },
    ],
    [
      [
        {
          table: 't',
          groups: [
            { group: 'a', counts: { woman: 3, man: 20 } },
            { group: 'b', counts: { woman: 12, man: 30 } },
          ],
        },
        {
          table: 'u',
          groups: [
            { group: 'a', counts: { woman: 8, man: 40 } },
            { group: 'b', counts: { woman: 7, man: 10 } },
          ],
        },
      ],
      { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 3, smallGroups: 'show', link: 'successive' },
    ],
    [
      [
        { table: 't', groups: [] },
        { table: 'u', groups: [] },
      ],
      { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 3, smallGroups: 'show', link: 'apart' },
    ],
  ],
  targetSchedule: [[targets]],
  teamReadiness: [
    [[{ person: 'A', completed: [] }], { requirements: [requirement], departure: '2020-01-15', until: '2020-02-28' }],
  ],
  tidyRows: [
    [budget, { dimensions: ['fiscalYear'], measures: { spent: 'CAD', unspent: 'CAD' }, partial: 'keep' }],
    [[{ a: none, b: share }], { dimensions: ['a'], measures: { b: 'share' }, partial: 'refuse' }],
  ],
  toPlain: [
    [
      [{ amount, share, none, name: 'x', list: [1, true, null] }],
      { numbers: 'string', decimals: 2, noValue: 'reason' },
    ],
    [amount, { numbers: 'number', noValue: 'null' }],
  ],
  vacancy: [
    [{ authorized: '54', actual: 50 }],
    [{ authorized: 0, actual: none }],
    [{ authorized: { value: 54, basis: 'headcount' }, actual: { value: '46', basis: 'headcount' } }],
  ],
  varianceContributions: [
    [lines, { by: 'category', missing: 'matched-cells' }],
    [lines, { by: 'partner', missing: 'refuse', program: scheme }],
    [undivided, { by: 'partner', missing: 'refuse', grain: 'coarsest-shared' }],
  ],
  wilsonInterval: [
    [women, { confidence: '0.95' }],
    [{ part: 3, whole: 9 }, { confidence: 0.8 }],
  ],
  womenAmong: [[{ woman: 1, man: none, 'another-gender': 0 }, { denominator: 'everyone' }]],
  womenNeeded: [[{ ...women, target: '0.21' }]],
};

/** Functions that hand back what the caller gave, so that junk in is junk out. */
export const HANDS_BACK = new Set([
  'missionCounts',
  'rivalNames',
  'rivalStatuses',
  'ceilingsOf',
  'ceilingUse',
  'coverage',
  'errorFromJSON',
  'errorToJSON',
  'findAgency',
  'findMission',
  'logicModel',
  'mapReported',
  'missionContributions',
  'missionLineage',
  'missionsActiveIn',
  'missionsActiveOn',
  'missionsInCountry',
  'missionStatusOn',
  'orElse',
  'statement',
  'strengthAgainstCeilings',
  'targetSchedule',
]);

/** Exports that are classes: they are not called. */
const CLASSES = new Set(['CpaIppError']);

/** Every function of the main door, by its name. */
export const FUNCTIONS = Object.entries(library)
  .filter(([name, value]) => typeof value === 'function' && !CLASSES.has(name))
  .map(([name, value]) => [name, value as (...args: unknown[]) => unknown] as const);

export const isContainer = (value: unknown): value is Record<string, unknown> | unknown[] => {
  if (Array.isArray(value)) return true;
  // A program is whole: a copy of one with a change in it is none.
  if (value instanceof Object && 'kind' in value && value.kind === 'program') return false;
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
};

/** The path of every place inside a list of arguments. */
export function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (!isContainer(value)) return [path];
  const inside = Object.entries(value).flatMap(([key, element]) => placesIn(element, [...path, key]));
  return path.length === 0 ? inside : [path, ...inside];
}

export type Change = (container: Record<string, unknown> | unknown[], key: string) => void;

/** A copy in which one place has been changed; everything else is shared. */
export function changedAt(value: unknown, [key = '', ...rest]: readonly string[], change: Change): unknown {
  const copy = Array.isArray(value) ? [...value] : { ...(value as Record<string, unknown>) };
  if (rest.length === 0) change(copy, key);
  else (copy as Record<string, unknown>)[key] = changedAt((value as Record<string, unknown>)[key], rest, change);
  return copy;
}

/** Puts a value into one place, whatever the key. */
export const place = (container: Record<string, unknown> | unknown[], key: string, value: unknown) =>
  Object.defineProperty(container, key, { value, enumerable: true, configurable: true, writable: true });
