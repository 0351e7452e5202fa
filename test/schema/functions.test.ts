import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import * as library from '../../src/index.js';
import type { AnyShape } from '../../src/kernel/form.js';
import { runs } from '../support/long.js';
import { materials } from './materials.js';
import { mutated, NAMED, refusal, valuesOf } from './values.js';

/*
 * Function and schema agree: what a schema refuses, the functions that take the model refuse; and what a schema takes,
 * they take, or refuse for how parts go together, by one of the codes that their row lists.
 */

/** What a function does with a value of a model; findings count as the refusal of what they find. */
type Call = (value: never) => unknown;
interface Row {
  readonly name: string;
  readonly call: Call;
  /** The codes of what the form of a value cannot say. */
  readonly beyond?: readonly string[];
}

const label = { en: 'a', fr: 'b' };
const figures = { a: ['1', 1], b: ['1', 2], c: ['2', 3] } as const;
const inStatement = (identity: unknown, more: object = {}) =>
  library.statement({
    document: 'd',
    unit: 'CAD',
    figures: { ...figures, ...more },
    identities: { one: identity },
  } as never);
const ceiling = data.missionCeilings[0] as library.Ceiling;
const money = library.statement({ document: 'd', unit: 'CAD', figures, identities: {} });
const schedule = data.unGenderTargets;
const category = 'individual-police-officers';
const population = { measure: 'strength', scope: 'un-missions' } as const;
const question = { schedule, category, population, at: { date: '2019-09-05' } } as const;
const by = { by: ['period'], missing: 'matched-cells' } as const;
const indicator = {
  id: 'i',
  unit: 'percent',
  direction: 'increase',
  baseline: '1',
  target: { kind: 'exact', value: 4, due: '2020-03-31' },
  actual: '5',
} as const;
const claim = { kind: 'only', id: 'c', label, of: 'a', others: ['b'] } as const;
const node = { id: 'x', level: 'activity', label } as const;
/** A finding that says that something is refused. */
class Refused extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
/** Errors among findings are refusals. */
const errorsOf = (findings: readonly library.Finding[]) => {
  for (const { code, severity } of findings) if (severity === 'error') throw new Refused(code);
};

const IN_A_STATEMENT = [
  'UNKNOWN_NAME',
  'UNIT_MISMATCH',
  'INVALID_ARGUMENT',
  'INVALID_FIGURE',
  'UNSUPPORTED_REPETITION',
];
const IN_A_MODEL = ['INVALID_MODEL'];
/** An indicator whose numbers do not go together. */
const IN_AN_INDICATOR = [
  'INVALID_MODEL',
  'TARGET_BELOW_MINIMUM',
  'NOT_WHOLE',
  'PART_ABOVE_WHOLE',
  'SHARE_FOR_PERCENT',
  'DUPLICATE',
];

/** The functions that take a model, and read all of it. */
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  budgetLine: [
    { name: 'summarizeBudget', call: (v) => library.summarizeBudget([v], by) },
    {
      name: 'budgetChanges',
      call: (v) => library.budgetChanges([v], { phase: 'spent', by: ['period'], missing: 'matched-cells' }),
    },
  ],
  calendarDate: [
    { name: 'fiscalYearOf', call: (v) => library.fiscalYearOf(v), beyond: ['INVALID_FISCAL_YEAR'] },
    { name: 'fiscalQuarterOf', call: (v) => library.fiscalQuarterOf(v), beyond: ['INVALID_FISCAL_YEAR'] },
    { name: 'strengthOn', call: (v) => library.strengthOn([], { date: v }) },
  ],
  ceiling: [{ name: 'ceilingsOf', call: (v) => library.ceilingsOf([v], {}) }],
  claim: [
    {
      name: 'audit',
      call: (v) => library.audit([money], { claims: [v] }),
      beyond: [...IN_A_STATEMENT, ...IN_A_MODEL, 'NEGATIVE_VALUE', 'REVERSED_RANGE', 'DUPLICATE', 'MEASURE_MISMATCH'],
    },
  ],
  deploymentRecord: [
    { name: 'strengthOn', call: (v) => library.strengthOn([v], { date: '2019-03-31' }) },
    { name: 'deploymentColumns', call: (v) => errorsOf(library.deploymentColumns([v]).findings) },
    { name: 'handovers', call: (v) => library.handovers([v]) },
  ],
  documentSource: [
    {
      name: 'audit',
      call: (v) => library.audit([money], { claims: [{ ...claim, source: v }] }),
      beyond: ['UNKNOWN_NAME'],
    },
  ],
  evidence: [
    {
      name: 'coverage',
      call: (v) => errorsOf(library.coverage(data.programLogicModel, [v]).findings),
      beyond: ['UNKNOWN_NAME'],
    },
  ],
  expression: [
    {
      name: 'statement',
      call: (v) => inStatement({ printed: 'c', expected: v, missing: 'unknown' }),
      beyond: IN_A_STATEMENT,
    },
  ],
  figureInput: [
    {
      name: 'statement',
      call: (v) => inStatement({ printed: 'c', expected: { same: 'd' }, missing: 'unknown' }, { d: v }),
      beyond: IN_A_STATEMENT,
    },
  ],
  fiscalYear: [
    { name: 'fiscalYearStart', call: (v) => library.fiscalYearStart(v) },
    { name: 'daysInFiscalYear', call: (v) => library.daysInFiscalYear(v) },
  ],
  genderCounts: [
    {
      name: 'womenAmong',
      call: (v) => library.womenAmong(v, { denominator: 'everyone' }),
      beyond: ['INVALID_ARGUMENT'],
    },
  ],
  genderPopulation: [
    {
      name: 'checkGenderTarget',
      call: (v) => library.checkGenderTarget({ women: 1, total: 2 }, { ...question, population: v }),
    },
  ],
  genderTarget: [
    {
      name: 'targetSchedule',
      call: (v) => library.targetSchedule({ ...schedule, targets: [v] }),
      beyond: ['UNKNOWN_NAME'],
    },
  ],
  identity: [{ name: 'statement', call: (v) => inStatement(v), beyond: IN_A_STATEMENT }],
  indicator: [
    {
      name: 'indicatorStatus',
      call: (v) => library.indicatorStatus(v, { asOf: '2021-01-01' }),
      beyond: IN_AN_INDICATOR,
    },
    { name: 'indicatorFindings', call: (v) => errorsOf(library.indicatorFindings([v])), beyond: IN_AN_INDICATOR },
  ],
  label: [{ name: 'ceilingsOf', call: (v) => library.ceilingsOf([{ ...ceiling, label: v }], {}) }],
  logicLink: [
    {
      name: 'logicModel',
      call: (v) => library.logicModel({ nodes: [node, { ...node, id: 'y', level: 'output' }], links: [v] }),
      beyond: IN_A_MODEL,
    },
  ],
  logicModel: [
    { name: 'logicModel', call: (v) => library.logicModel(v), beyond: IN_A_MODEL },
    { name: 'mermaidText', call: (v) => library.mermaidText(v, { locale: 'en-CA' }), beyond: IN_A_MODEL },
  ],
  logicNode: [{ name: 'logicModel', call: (v) => library.logicModel({ nodes: [v], links: [] }), beyond: IN_A_MODEL }],
  marginTable: [{ name: 'solveMargins', call: (v) => library.solveMargins(v, { notReported: 'none' }) }],
  misconductRecord: [
    {
      name: 'misconductRate',
      call: (v) => library.misconductRate(v, { per: 'deployments' }),
      beyond: ['UNKNOWN_NAME', 'INVALID_ARGUMENT'],
    },
  ],
  mission: [
    {
      name: 'missionFindings',
      call: (v) => errorsOf(library.missionFindings([v])),
      beyond: ['UNKNOWN_NAME', 'CIRCULAR_SUCCESSION', 'CIRCULAR_PART', 'SHARED_WITH_ITSELF', 'CONTRADICTING_STATUS'],
    },
  ],
  printedFigure: [
    {
      name: 'amountOf',
      call: (v) => library.amountOf(v),
      beyond: ['UNIT_MISMATCH', 'INVALID_FIGURE', 'INVALID_ARGUMENT'],
    },
  ],
  readinessRequirement: [
    {
      name: 'checkReadiness',
      call: (v) =>
        library.checkReadiness({ person: 'p', completed: [] }, { requirements: [v], departure: '2019-09-05' }),
    },
  ],
  reading: [
    {
      name: 'statement',
      call: (v) => inStatement({ printed: 'c', expected: { sum: ['a', 'b'] }, missing: 'unknown', readings: [v] }),
      beyond: IN_A_STATEMENT,
    },
  ],
  responseBand: [{ name: 'scaleGaps', call: (v) => library.scaleGaps([v]) }],
  source: [{ name: 'ceilingsOf', call: (v) => library.ceilingsOf([{ ...ceiling, sources: [v] }], {}) }],
  sourceDocument: [
    {
      name: 'citation',
      call: (v) => library.citation({ external: { title: 'a', publisher: 'b' } }, { locale: 'en-CA', documents: [v] }),
    },
  ],
  strength: [
    {
      name: 'strengthSeries',
      call: (v) => library.strengthSeries([v], { by: [], absent: 'zero' }),
    },
    {
      name: 'averageStrength',
      call: (v) =>
        library.averageStrength([v], {
          period: { from: '2019-20', to: '2019-20' },
          by: [],
          absent: 'zero',
          missing: 'refuse',
        }),
    },
  ],
  staffingYear: [{ name: 'staffingMeasures', call: (v) => library.staffingMeasures([v]) }],
  staffRecord: [
    {
      name: 'fteOf',
      call: (v) => errorsOf(library.fteOf([v], { fiscalYear: '2018-19', method: 'daily', fullWeek: '168' }).findings),
      beyond: ['PART_ABOVE_WHOLE'],
    },
  ],
  statement: [
    { name: 'statement', call: (v) => library.statement(v), beyond: IN_A_STATEMENT },
    { name: 'audit', call: (v) => library.audit([v]), beyond: IN_A_STATEMENT },
  ],
  target: [
    {
      name: 'indicatorStatus',
      call: (v) => library.indicatorStatus({ ...indicator, target: v }, { asOf: '2021-01-01' }),
      beyond: IN_AN_INDICATOR,
    },
  ],
  targetSchedule: [
    { name: 'targetSchedule', call: (v) => library.targetSchedule(v) },
    {
      name: 'genderTarget',
      call: (v) => library.genderTarget(v, { category: category as never, at: { date: '2019-09-05' } }),
      beyond: ['UNKNOWN_NAME'],
    },
  ],
  womenCount: [
    { name: 'wilsonInterval', call: (v) => library.wilsonInterval(v, { confidence: '0.95' }) },
    { name: 'poolShares', call: (v) => library.poolShares([v], { missing: 'refuse' }) },
  ],
  program: [{ name: 'program', call: (value) => library.program(value) }],
};

/** Models that no function takes: they are read for their label and their source. */
const OF_DATA_ALONE = ['committee', 'evaluationFinding', 'labelledItem', 'leadershipPost', 'partnerRole', 'redaction'];
/** Models that are one of several things that an argument may be, or of which functions read a part. */
const IN_PART = ['decimalString', 'noValue', 'policeAgency', 'recommendation'];

describe('the models that functions take', () => {
  it('are all in the table, but for those that no function takes', () => {
    expect([...Object.keys(ROWS), ...OF_DATA_ALONE, ...IN_PART].sort()).toEqual(NAMED.map(([name]) => name).sort());
  });
});

/** The code with which a function refuses; `null` where it does not. */
function refusalOf(call: () => unknown): string | null {
  try {
    call();
    return null;
  } catch (error) {
    if (error instanceof Refused || library.isCpaIppError(error)) return error.code;
    throw error;
  }
}

const CASES = NAMED.flatMap(([name, shape]) =>
  (ROWS[name] ?? []).map((row): [string, AnyShape, Row] => [name, shape, row]),
);

describe.each(CASES)('%s', (_, shape, { name, call, beyond = [] }) => {
  const samples = materials.filter((value) => refusal(shape, value) === null);
  const values = fc.oneof(
    { weight: 1, arbitrary: valuesOf(shape) },
    { weight: 1, arbitrary: fc.constantFrom(...samples) },
    { weight: 3, arbitrary: mutated(valuesOf(shape)) },
    { weight: 3, arbitrary: mutated(fc.constantFrom(...samples)) },
  );

  it(`is refused by ${name} where its schema refuses it`, () => {
    fc.assert(
      fc.property(values, (value) => {
        const [schema, found] = [refusal(shape, value), refusalOf(() => call(value as never))];
        if (schema !== null) expect({ value, schema, found }).not.toEqual({ value, schema, found: null });
        else if (found !== null)
          expect({ value, found, beyond: beyond.includes(found) }).toEqual({ value, found, beyond: true });
      }),
      { numRuns: runs(2000) },
    );
  });
});
