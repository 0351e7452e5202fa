import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CalendarDate,
  type DeploymentRecord,
  deploymentColumns,
  readDeployments,
  summarizeDeployments,
} from '../../src/index.js';
import { DEPLOYMENT_TYPES } from '../../src/program/canadian/deployments.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const DAY = 86_400_000;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;
const START = Date.UTC(2018, 3, 1) / DAY;

const record = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  type: 'bilateral',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
} as const;
const next = { ...record, id: 'a2', firstDay: '2019-04-01', lastDay: 'ongoing' } as const;
const period = { from: '2018-19', to: '2019-20' } as const;
const options = { period, by: ['fiscalYear'], method: 'daily' } as const;

/** Records on few days, so that many begin where others end. */
const records = fc
  .array(
    fc.record({
      person: fc.constantFrom('p1', 'p2'),
      mission: fc.constantFrom('m1', 'm2'),
      type: fc.constantFrom<(DeploymentRecord['type'] | undefined)[]>('bilateral', 'rapid-response', undefined),
      gender: fc.constantFrom<DeploymentRecord['gender'][]>('woman', 'man', 'not-reported'),
      personnel: fc.constantFrom<DeploymentRecord['personnel'][]>('police', 'civilian'),
      agency: fc.constantFrom('rcmp', undefined),
      rank: fc.constantFrom('sergeant', 'inspector', undefined),
      first: fc.integer({ min: 0, max: 12 }),
      length: fc.integer({ min: 0, max: 5 }),
      ongoing: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((list) =>
    list.map(({ type, agency, rank, first, length, ongoing, ...rest }, index): DeploymentRecord => {
      const lastDay = ongoing && index % 4 === 0 ? 'ongoing' : iso(START + first + length);
      return {
        id: `a${index}`,
        ...(type && { type }),
        ...(agency && { agency }),
        ...(rank && { rank }),
        ...rest,
        firstDay: iso(START + first),
        lastDay,
      };
    }),
  );

/** By the definition, record by record. */
const extendsAnother = (given: readonly DeploymentRecord[]) => (one: DeploymentRecord) =>
  given.some(
    ({ person, mission, type, lastDay }) =>
      person === one.person &&
      mission === one.mission &&
      type === one.type &&
      lastDay !== 'ongoing' &&
      Date.parse(lastDay) + DAY === Date.parse(one.firstDay),
  );

describe('an extension', () => {
  test('is said in the rows where it is counted as new, and is none where that is asked for', () => {
    const told = (choice?: 'new' | 'continued') =>
      summarizeDeployments([record, next], { ...options, ...(choice && { extensions: choice }) }).map(
        ({ newDeployments, womenShare, assignments, cautions }) => [
          newDeployments,
          'denominator' in womenShare ? Number(womenShare.denominator) : womenShare.noValue,
          assignments,
          cautions.filter(({ code }) => code === 'EXTENSIONS_COUNTED').map(({ operands }) => operands),
        ],
      );
    expect(told()).toEqual([
      [1, 1, 1, []],
      [1, 1, 1, [{ count: 1 }]],
    ]);
    expect(told('new')).toEqual([
      [1, 1, 1, []],
      [1, 1, 1, []],
    ]);
    expect(told('continued')).toEqual([
      [1, 1, 1, []],
      [0, 'zero-denominator', 1, []],
    ]);
  });

  test('is of the same person, mission and type, from the very next day on', () => {
    for (const other of [
      { person: 'p2' },
      { mission: 'unmik' },
      { type: 'rapid-response' },
      { type: undefined },
      { firstDay: '2019-04-02' },
      { firstDay: '2019-03-31' },
    ] as const) {
      const { findings } = readDeployments([record, { ...next, ...other }]);
      expect(findings.filter(({ code }) => code === 'EXTENDED_DEPLOYMENT')).toEqual([]);
    }
    expect(readDeployments([next, record]).findings).toEqual([
      {
        code: 'EXTENDED_DEPLOYMENT',
        severity: 'info',
        index: 0,
        key: next.id,
        path: ['firstDay'],
        operands: { person: 'p1', mission: 'monusco', id: 'a2', other: 'a1', from: '2019-04-01' },
      },
    ]);
  });

  test('is found wherever its definition holds, by any key, from records and from columns', () => {
    fc.assert(
      fc.property(
        records,
        fc.subarray(['mission', 'type', 'group', 'gender', 'personnel', 'agency', 'rank'] as const),
        (given, by) => {
          const isExtension = extendsAnother(given);
          const { columns } = deploymentColumns(given, { ranks: 'kept' });
          const expected = given.filter(isExtension);
          const found = readDeployments(given).findings;
          // A record given twice is held against nothing else.
          if (!found.some(({ code }) => code === 'REPEATED_ROW')) {
            expect(found.filter(({ code }) => code === 'EXTENDED_DEPLOYMENT')).toHaveLength(expected.length);
          }
          expect(columns.extensions).toHaveLength(expected.length);
          const question = {
            period: { from: '2017-18', to: '2018-19' },
            by: ['fiscalYear', ...by],
            method: 'daily',
          } as const;
          const fresh = summarizeDeployments(given, { ...question, extensions: 'new' });
          const continued = summarizeDeployments(columns, { ...question, extensions: 'continued' });
          for (const [index, row] of fresh.entries()) {
            const own = given.filter((one) =>
              by.every((key) => {
                const value = key === 'group' ? one.type && DEPLOYMENT_TYPES[one.type].group : one[key];
                return (value ?? 'none') === (typeof row[key] === 'string' ? row[key] : 'none');
              }),
            );
            const inYear = row.fiscalYear === '2018-19' ? own : [];
            const expectedNew = inYear.filter((one) => !isExtension(one));
            const other = continued[index];
            expect([row.newDeployments, other?.newDeployments]).toEqual([inYear.length, expectedNew.length]);
            const known = expectedNew.filter(({ gender }) => gender !== 'not-reported');
            const share = other?.womenShare ?? { noValue: 'not-reported' };
            if ('denominator' in share)
              expect([Number(share.numerator), Number(share.denominator)]).toEqual([
                known.filter(({ gender }) => gender === 'woman').length,
                known.length,
              ]);
            else expect(known).toEqual([]);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });

  test('is not asked for where people are not told apart', () => {
    const asked = { ...options, extensions: 'continued' } as const;
    expect(codeOf(() => summarizeDeployments([record], { ...asked, people: 'left-out' }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.people',
    });
    const { columns } = deploymentColumns([record, next], { people: 'left-out' });
    expect(codeOf(() => summarizeDeployments(columns, asked))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'deployments',
    });
    expect(summarizeDeployments(columns, options)[1]?.cautions.map(({ code }) => code)).toEqual(['ONGOING_COUNTED']);
  });

  test('that no packing found is refused', () => {
    const { columns } = deploymentColumns([record, next]);
    for (const extensions of [null, [1], Uint32Array.of(2), Uint32Array.of(1, 1), Uint32Array.of(1, 0)]) {
      expect(codeOf(() => summarizeDeployments({ ...columns, extensions } as never, options))?.code).toBe(
        'INVALID_ARGUMENT',
      );
    }
    const { columns: plain } = deploymentColumns([record], { people: 'left-out' });
    const spoilt = { ...plain, extensions: Uint32Array.of() };
    expect(codeOf(() => summarizeDeployments(spoilt, options))?.code).toBe('INVALID_ARGUMENT');
  });
});
