import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareStrength,
  type DeploymentRecord,
  deploymentColumns,
  explain,
  peakStrength,
  readDeployments,
  strengthBy,
  summarizeDeployments,
} from '../../src/index.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const sound = fc
  .record({
    person: fc.constantFrom('p1', 'p2', 'p3'),
    mission: fc.constantFrom('monusco', 'unmik'),
    type: fc.constantFrom('un-peace-operation', undefined),
    personnel: fc.constantFrom('police', 'civilian'),
    gender: fc.constantFrom('woman', 'man', 'not-reported'),
    rank: fc.constantFrom('Sergeant', undefined),
    firstDay: fc.constantFrom('2018-03-01', '2018-04-01', '2018-12-01'),
    lastDay: fc.constantFrom('2018-12-31', '2019-06-30', 'ongoing'),
  })
  .map((record) => JSON.parse(JSON.stringify(record)) as object);
const spoilt = fc.oneof(
  fc
    .tuple(
      sound,
      fc.constantFrom('id', 'person', 'mission', 'personnel', 'gender', 'firstDay', 'lastDay'),
      fc.anything(),
    )
    .map(([one, name, value]) => ({ ...one, [name]: value })),
  fc.anything(),
);
const lists = fc
  .array(fc.oneof({ arbitrary: sound, weight: 5 }, { arbitrary: spoilt, weight: 1 }), { maxLength: 12 })
  .map((records) =>
    records.map((record, index) =>
      typeof record === 'object' && record !== null && !Array.isArray(record) ? { id: `a${index}`, ...record } : record,
    ),
  ) as fc.Arbitrary<DeploymentRecord[]>;
type Faults = 'throw' | 'report';
const period = { from: '2018-19', to: '2019-20' } as const;

const FUNCTIONS = {
  'summarizeDeployments by rank': (given: DeploymentRecord[], faults: Faults) =>
    summarizeDeployments(given, { period, by: ['fiscalYear', 'rank'], method: 'daily', faults }),
  'summarizeDeployments without people': (given: DeploymentRecord[], faults: Faults) =>
    summarizeDeployments(given, { period, by: ['mission'], method: 'monthly', people: 'left-out', faults }),
  strengthBy: (given: DeploymentRecord[], faults: Faults) =>
    strengthBy(given, { date: '2018-12-15', by: ['mission', 'gender'], faults }),
  peakStrength: (given: DeploymentRecord[], faults: Faults) => peakStrength(given, { period, by: ['mission'], faults }),
  compareStrength: (given: DeploymentRecord[], faults: Faults) =>
    compareStrength([{ date: '2018-12-15', total: 3 }], given, { by: [], absent: 'zero', faults }),
};
type Row = { readonly cautions?: readonly { code: string; operands: unknown }[] };
type Report = {
  readonly rows: readonly Row[];
  readonly findings: readonly { index?: number; key?: string; path: unknown[] }[];
};

const RECORDS_LEFT_OUT = 'RECORDS_LEFT_OUT';
const withoutLosses = (rows: readonly Row[]) =>
  rows.map(({ cautions = [], ...row }) => ({
    ...row,
    cautions: cautions.filter(({ code }) => code !== RECORDS_LEFT_OUT),
  }));

describe.each(Object.entries(FUNCTIONS))('%s, where faults are reported', (_, work) => {
  it('gives what it gives without the records that have one, and says in each row how many they are', () => {
    let faulty = 0;
    fc.assert(
      fc.property(lists, (given) => {
        const { rows, findings } = work(given, 'report') as unknown as Report;
        const indexes = new Set(findings.map(({ index }) => index));
        const rest = given.filter((_, index) => !indexes.has(index));
        expect(withoutLosses(rows)).toEqual(withoutLosses(work(rest, 'throw') as unknown as Row[]));
        if (indexes.size === 0) expect(rows).toEqual(work(given, 'throw'));
        else {
          faulty += 1;
          expect(codeOf(() => work(given, 'throw'))).toBeDefined();
          for (const { cautions } of rows)
            expect(cautions?.find(({ code }) => code === RECORDS_LEFT_OUT)?.operands).toEqual({ count: indexes.size });
        }
        for (const { index = -1, key, path } of findings) {
          expect(path.slice(0, 2)).toEqual(['deployments', index]);
          const { id } = Object(given[index]) as { id?: unknown };
          expect(key).toBe(typeof id === 'string' && id !== '' ? id : undefined);
        }
      }),
      { numRuns: runs(500) },
    );
    expect(faulty).toBeGreaterThan(10);
  });
});

const record: DeploymentRecord = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
};

it('an error names the record by its id', () => {
  const wrong = { ...record, id: 'a2', lastDay: '2019-02-29' } as DeploymentRecord;
  const { path, details } = refusal(() => strengthBy([record, wrong], { date: '2018-12-15', by: [] }), 'INVALID_DATE');
  expect([path, details.key]).toEqual([['deployments', 1, 'lastDay'], 'a2']);
});

it('what a file has left out already is counted along', () => {
  const intake = { deployments: [record, { ...record, id: 'a2', mission: '' }], leftOut: 3 };
  const { rows } = strengthBy(intake, { date: '2018-12-15', by: [], faults: 'report' });
  expect(rows.map(({ strength, cautions }) => [strength, cautions?.[0]?.operands])).toEqual([[1, { count: 4 }]]);
  const { columns } = deploymentColumns(intake.deployments);
  expect(strengthBy(columns, { date: '2018-12-15', by: [] })[0]?.cautions?.[0]?.operands).toEqual({ count: 1 });
});

describe('a table that someone types', () => {
  const names = ['id', 'person', 'mission', 'personnel', 'gender', 'firstDay', 'lastDay'] as const;
  const text = fc.constantFrom(
    ...['', ' ', '-', 'monusco', 'unmik', 'Police', 'policier', 'femme', 'Woman', 'x', '2018-', '2018-04-01'],
    ...['2019-03-31', '31/03/2019', 'ongoing', 'en cours', 'a7', '9999-12-31'],
  );
  const edits = fc.array(fc.tuple(fc.nat(59), fc.constantFrom(...names), text, fc.nat(9)), {
    minLength: 1,
    maxLength: 30,
  });

  it('is read and added up after each edit, and leads each finding to its row', () => {
    fc.assert(
      fc.property(edits, (all) => {
        const rows = Array.from(
          { length: 60 },
          (_, at): Record<string, string> => ({
            ...record,
            id: `a${at}`,
            person: `p${at % 40}`,
          }),
        );
        for (const [at, name, value, kind] of all) {
          const edited = kind === 0 ? { ...rows[(at + 1) % 60] } : kind === 1 ? {} : { ...rows[at], [name]: value };
          rows[at] = edited as Record<string, string>;
          const read = readDeployments(rows);
          const { findings } = summarizeDeployments(read, {
            period,
            by: ['mission'],
            method: 'daily',
            faults: 'report',
          });
          expect(findings).toEqual([]);
          expect(read.deployments.length).toBeGreaterThan(0);
          for (const { index, key } of read.findings)
            if (index !== undefined) expect(key).toBe(rows[index]?.['id']?.trim() || undefined);
          const blank = read.findings.filter(({ code }) => code === 'BLANK_ROW').map(({ index }) => index);
          expect(blank).toEqual(rows.flatMap((row, index) => (Object.keys(row).length === 0 ? index : [])));
          for (const index of blank) expect(read.findings.filter((one) => one.index === index)).toHaveLength(1);
          for (const finding of read.findings) expect(explain(finding, { locale: 'fr-CA' })).not.toMatch(/indice/);
          expect(readDeployments(JSON.parse(JSON.stringify(rows)))).toEqual(read);
        }
      }),
      { numRuns: runs(60, 5) },
    );
  });
});
