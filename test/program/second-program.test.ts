import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { lineOf } from '../digest/lines.js';
import { FUNCTIONS, isContainer, VALID } from '../support/calls.js';
import { runs } from '../support/long.js';
import { EVIDENCE, LINES, MODEL, pool, RECORDS } from './second-program.js';

const period = { from: '2018/19', to: '2019/20' } as const;
const year = { fiscalYear: '2018/19' } as const;
const schedule = {
  id: 's',
  label: { en: 's', fr: 's' },
  measure: 'strength',
  scope: 'un-missions',
  categories: { officers: { en: 'officers', fr: 'agents' } },
  targets: [2018, 2019, 2020].map((of) => ({
    category: 'officers',
    year: of,
    share: '0.3',
    sources: [{ document: 's', line: 1 }],
  })),
} as const;
const population = { measure: 'strength', scope: 'un-missions' } as const;
const question = { schedule, category: 'officers', population } as const;
const strengths = [
  { date: '2018-12-31', mission: 'unmiss', women: 1, total: 2 },
  { date: '2019-06-30', mission: 'unmiss', women: 1, total: 2 },
] as const;
const ceilings = [{ scope: 'program', missions: [], upTo: 2 }] as const;
const rows = [
  { Year: '2018/19', Who: 'POD', What: 'Lønn', Spent: '4.2' },
  { Year: 'FY 2019-20', Who: 'Justisdepartementet', What: '', Spent: '0.1' },
  { Year: '2019/20', Who: 'Total', What: '', Spent: '0.1' },
];
const map = {
  fiscalYear: 'Year',
  partner: 'Who',
  category: { column: 'What', mayBeEmpty: true },
  spent: 'Spent',
} as const;
const figures = { a: ['5.0', 1] } as const;
const statement = library.statement({ document: 'd', unit: 'NOK millions', figures, identities: {} });
const presence = [{ from: '2018-07-01', to: '2019-06-30', extent: 'throughout', sources: [], peopleCounted: true }];
const missions = [{ id: 'unmiss', presence, kinds: [] }];
const staff = { authorizedFte: '5', actualFte: '4', deployed: '10', salary: '100', benefits: '20' } as const;

const counted = {
  ...EVIDENCE[0],
  id: 'f',
  kind: 'counted',
  quantity: { count: 3, of: { nb: 'offiserer' } },
} as const;
const indicator = {
  id: 'trained',
  node: 'n-skill',
  label: { nb: 'opplærte offiserer' },
  unit: 'people',
  direction: 'increase',
  baseline: '4',
  baselinePeriod: { fiscalYear: '2017/18' },
  combine: 'sum',
  target: { kind: 'minimum', minimum: '9', due: '2019-06-30' },
  frequency: 'quarterly',
  method: { nb: 'telling' },
  periods: [1, 2, 3, 4].map((quarter) => ({
    period: { fiscalYear: '2018/19', quarter },
    targets: [{ kind: 'minimum', minimum: '2' }],
    actuals: [{ value: quarter, disaggregation: [{ by: 'gender', parts: [{ category: 'women', value: quarter }] }] }],
  })),
} as const;

/** A call of every function that takes a program: its arguments before the options, and the options. */
const CALLS: Readonly<Record<string, readonly [about: readonly unknown[], options?: object][]>> = {
  audit: [
    [
      [[statement]],
      {
        claims: [
          {
            kind: 'consistently-near-or-above',
            id: 'c',
            source: { document: 'd', line: 1 },
            label: { en: 'c', fr: 'c' },
            ...question,
            mapping: 'end-year',
            tolerancePoints: '5',
            from: '2018/19',
            years: [],
          },
        ],
      },
    ],
  ],
  averageDeployed: [[[RECORDS], { ...year, method: 'monthly' }]],
  averageStrength: [[[strengths], { period, by: ['fiscalYear'], missing: 'reported-months', absent: 'zero' }]],
  budgetChanges: [[[LINES], { phase: 'spent', by: ['partner', 'category'], missing: 'refuse' }]],
  budgetLinesOf: [[[statement, { a: { ...year, partner: 'p-directorate', category: 'c-pay', phase: 'spent' } }]]],
  ceilingUse: [[[RECORDS], { date: '2019-01-15', ceilings }]],
  chartOfBudget: [
    [
      [
        [
          {
            ...year,
            spent: { value: '4200000', parts: 1, missing: 0 },
            approved: { value: '1', parts: 1, missing: 0 },
          },
        ],
      ],
      { locale: 'en-CA' },
    ],
  ],
  chartOfCoverage: [[[library.coverage(MODEL, EVIDENCE, { program: pool })], { locale: 'en-CA', model: MODEL }]],
  chartOfDeployments: [
    [
      [
        [
          { ...year, type: 't-trainer', average: '3' },
          { ...year, type: { noValue: 'not-reported' }, average: '1' },
        ],
      ],
      { locale: 'fr-CA', measure: 'average' },
    ],
  ],
  chartOfGenderTargets: [
    [
      [library.genderSeries([{ ...year, women: 1, total: 4 }], { ...question, mapping: 'end-year', program: pool })],
      { locale: 'en-CA' },
    ],
  ],
  checkConsistency: [
    [
      [[{ ...year, women: 1, total: 4 }]],
      { ...question, mapping: 'month-weighted', from: '2018/19', to: '2019/20', tolerancePoints: 5 },
    ],
  ],
  checkGenderTarget: [[[{ women: 1, total: 4 }], { ...question, at: { ...year, mapping: 'end-year' } }]],
  compareCoverage: [
    [[MODEL, EVIDENCE], { earlier: { from: '2015/16', to: '2016/17' }, later: { fiscalYear: '2018/19' } }],
  ],
  compareStrength: [[[strengths, RECORDS], { by: ['mission'], absent: 'zero', period }]],
  countedResults: [[[[counted]], { node: 'n-skill' }]],
  coverage: [
    [[{ ...MODEL, indicators: [indicator] }, EVIDENCE]],
    [[MODEL, EVIDENCE], { period: { from: '2018/19', to: '2019/20' } }],
  ],
  csvText: [[[[{ partner: 'p-ministry', agency: 'a-oslo' }]], { locale: 'en-CA', columns: ['partner', 'agency'] }]],
  daysInFiscalYear: [[['2019/20']]],
  disaggregationSums: [[[indicator]]],
  deploymentColumns: [
    [[RECORDS]],
    [[[{ ...RECORDS[0], type: 'Rådgiver', agency: 'OPD' }]], { values: { gender: { K: 'woman' } } }],
  ],
  deploymentGroup: [[['t-analyst']], [['t-other']]],
  explain: [
    [
      [library.summarizeBudget(LINES, { by: [], missing: 'refuse', program: pool })[0]?.cautions[0]],
      { locale: 'en-CA' },
    ],
  ],
  fiscalMonths: [[['2018/19']]],
  fiscalQuarterOf: [[['2019-02-01']]],
  fiscalYear: [[['2018-2019']]],
  fiscalYearEnd: [[['2018/19']]],
  fiscalYearEndingIn: [[[2019]]],
  fiscalYearOf: [[['2019-06-30']], [['2019-07-01']]],
  fiscalYearRange: [[['2018/19', '2020/21']]],
  fiscalYearStart: [[['2018/19']]],
  fiscalYearStartingIn: [[[2019]]],
  followOnAssignments: [[[RECORDS]]],
  formatFiscalYear: [[['2018/19'], { locale: 'fr-CA', style: 'long' }]],
  formatReported: [[['4200000.5'], { locale: 'fr-CA', as: 'NOK' }]],
  genderSeries: [[[[{ ...year, women: 1, total: 4 }]], { ...question, mapping: 'start-year' }]],
  genderTarget: [[[schedule], { category: 'officers', at: { ...year, mapping: 'month-weighted' } }]],
  graphvizText: [[[MODEL], { locale: 'fr-CA' }]],
  fteOf: [
    [
      [[{ id: 'r', person: 'p', firstDay: '2018-07-01', lastDay: '2018-12-31', share: '1' }]],
      { fiscalYear: '2018/19', method: 'monthly' },
    ],
  ],
  handovers: [[[RECORDS]]],
  htmlTable: [[[[{ type: 't-trainer' }]], { locale: 'en-CA', caption: 'c' }]],
  indicatorFindings: [[[[indicator]]]],
  indicatorResults: [[[indicator], { asOf: '2019-06-30' }]],
  indicatorStatus: [[[indicator], { asOf: '2019-06-30' }]],
  indicatorStatuses: [[[[indicator]], { asOf: '2019-06-30', printed: [{ status: 'met', count: 1 }] }]],
  isFiscalYear: [[['2018/19']], [['2018-19']]],
  labelOf: [[['level', 'l-effect', 'en-CA']], [['partner', 'p-ministry', 'fr-CA']]],
  labelsOf: [[['deployment-type']], [['deployment-group']], [['personnel']], [['cost-category']]],
  lengthsOfService: [[[RECORDS], { asOf: '2019-12-31' }]],
  logicModel: [[[MODEL]]],
  logicModelFindings: [[[MODEL]]],
  longDeployments: [[[RECORDS], { months: 6, asOf: '2019-12-31' }]],
  markdownTable: [
    [
      [
        library.summarizeDeployments(RECORDS, {
          period,
          by: ['type', 'personnel', 'group'],
          method: 'daily',
          program: pool,
        }),
      ],
      { locale: 'en-CA', columns: ['type', 'group', 'personnel', 'average'] },
    ],
  ],
  mermaidText: [[[MODEL], { locale: 'en-CA' }]],
  missionContributions: [[[MODEL, EVIDENCE], { mission: 'unmiss', ...year }]],
  missionCounts: [
    [
      [missions],
      {
        ...year,
        ways: [{ label: { en: 'all', fr: 'toutes' }, definition: 'people-counted', on: 'any-day', level: 'wholes' }],
      },
    ],
  ],
  missionsActiveIn: [[[missions], { ...year, definition: 'people-counted' }]],
  objectivesOf: [[[MODEL], { outcome: 'n-safe' }]],
  pathsToOutcome: [[[MODEL], { from: 'n-teach' }]],
  peakStrength: [[[RECORDS], { period, by: ['fiscalYear', 'type'] }]],
  readBudgetLines: [[[rows], { map, unit: 'NOK millions', empty: 'not-reported' }]],
  readDeployments: [[[RECORDS]], [[[{ ...RECORDS[0], agency: 'OPD', personnel: 'Ekspert' }]]]],
  shiftFiscalYear: [[['2018/19', -1]]],
  staffingMeasures: [[[[{ ...year, ...staff }]]]],
  stays: [[[RECORDS], { gap: 1, within: 'mission', asOf: '2019-12-31' }]],
  strengthAgainstAuthorized: [[[strengths], { by: [], absent: 'zero', period }]],
  strengthAgainstCeilings: [[[strengths], { ceilings, absent: 'zero', period }]],
  strengthAgainstTargets: [
    [[strengths], { schedule, category: 'officers', scope: 'un-missions', absent: 'zero', period }],
  ],
  strengthBy: [[[RECORDS], { date: '2019-01-15', by: ['type', 'group', 'personnel', 'agency'] }]],
  strengthOn: [[[RECORDS], { date: '2019-01-15' }]],
  strengthSeries: [[[strengths], { by: [], absent: 'zero', period }]],
  summarizeBudget: [
    [[LINES], { by: ['fiscalYear', 'partner', 'category'], missing: 'refuse' }],
    [[LINES], { by: ['partner'], missing: 'matched-cells' }],
  ],
  summarizeDeployments: [
    [[RECORDS], { period, by: ['fiscalYear', 'type', 'group', 'personnel', 'gender'], method: 'daily' }],
    [[RECORDS], { period, by: ['agency', 'mission'], method: 'monthly', extensions: 'continued' }],
  ],
  varianceContributions: [[[LINES], { by: 'partner', missing: 'matched-cells' }]],
  yearlyStrengthAgainstTargets: [
    [
      [strengths],
      {
        schedule,
        category: 'officers',
        scope: 'un-missions',
        absent: 'zero',
        period,
        mapping: 'end-year',
        missing: 'reported-months',
      },
    ],
  ],
};

const call = (name: string, about: readonly unknown[], options: object | undefined, program: unknown) => {
  const run = Object.fromEntries(FUNCTIONS)[name] as (...args: unknown[]) => unknown;
  return run(...about, { ...options, program });
};

/** Whether a call is refused for what it gives as a program. */
function refusesProgram(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    return library.isCpaIppError(error, 'INVALID_ARGUMENT') && /program/.test(error.details.expected.en);
  }
}

/** The same with other ids wherever one stands, as a value or as a key. */
function renamed(value: unknown, ids: ReadonlyMap<string, string>): unknown {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  if (Array.isArray(value)) return value.map((one) => renamed(one, ids));
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [ids.get(key) ?? key, renamed(one, ids)]));
}

const LISTS = ['partners', 'categories', 'groups', 'types', 'personnel', 'agencies', 'levels'] as const;
const IDS = LISTS.flatMap((list) => Object.keys(pool[list]));

describe('a second program', () => {
  it('is tried on every function that takes one', () => {
    const takes = FUNCTIONS.filter(([name, run]) =>
      (VALID[name] ?? []).some((args) => {
        const wrong = { program: 5 };
        const last = args.at(-1);
        const merged = isContainer(last) && !Array.isArray(last) ? [[...args.slice(0, -1), { ...last, ...wrong }]] : [];
        return [...merged, [...args, wrong]].some((given) => refusesProgram(() => run(...given)));
      }),
    );
    expect(takes.map(([name]) => name).sort()).toEqual(Object.keys(CALLS).sort());
  });

  it.each(Object.keys(CALLS))('goes through %s, whatever its ids are called', (name) => {
    for (const [about, options] of CALLS[name] ?? []) {
      const answer = call(name, about, options, pool);
      // Whole numbers would come first among the keys of an object.
      const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).map((text) => `${text}#`);
      const ids = fc.uniqueArray(id, {
        minLength: IDS.length,
        maxLength: IDS.length,
        selector: (text) => text.normalize('NFD').toLowerCase(),
      });
      fc.assert(
        fc.property(ids, (fresh) => {
          const to = new Map(IDS.map((old, at) => [old, fresh[at] as string]));
          const back = new Map([...to].map(([old, other]) => [other, old]));
          const theirs = library.program(renamed(pool, to) as never);
          const result = call(name, renamed(about, to) as never, renamed(options, to) as never, theirs);
          expect(lineOf(renamed(result, back))).toBe(lineOf(answer));
        }),
        { numRuns: runs(5) },
      );
    }
  });
});
