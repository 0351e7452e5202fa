import { expect, expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import {
  type DeploymentKey,
  type DeploymentRecord,
  type DeploymentType,
  deploymentColumns,
  type FiscalYear,
  type Reported,
  readDeployments,
  summarizeDeployments,
} from '../../src/index.js';
import { deploymentRecordSchema } from '../../src/schemas.js';

const record: DeploymentRecord = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2018-04-01',
  lastDay: 'ongoing',
};
const options = { period: { from: '2018-19', to: '2018-19' }, method: 'daily' } as const;

test('the schema and the interface are one model', () => {
  expectTypeOf<z.infer<typeof deploymentRecordSchema>>().toEqualTypeOf<DeploymentRecord>();
  expect(deploymentRecordSchema.parse(record)).toEqual(record);
  expect(deploymentRecordSchema.safeParse({ ...record, lastDay: '2018-03-31' }).error?.issues[0]?.path).toEqual([
    'lastDay',
  ]);
  expect(deploymentRecordSchema.safeParse({ ...record, firstDay: '2019-02-29' }).success).toBe(false);
});

test('a literal list of keys gives exactly these, a list in a variable gives optional ones', () => {
  const [exact] = summarizeDeployments([record], { ...options, by: ['fiscalYear', 'type'] });
  expectTypeOf(exact?.fiscalYear).toEqualTypeOf<FiscalYear | undefined>();
  expectTypeOf<NonNullable<typeof exact>['type']>().toEqualTypeOf<Reported<DeploymentType>>();
  // @ts-expect-error the row has no mission, since it was not asked for
  exact?.mission;
  const [ranked] = summarizeDeployments([record], { ...options, by: ['rank'] });
  expectTypeOf<NonNullable<typeof ranked>['rank']>().toEqualTypeOf<Reported<string>>();
  const by: DeploymentKey[] = ['mission'];
  const [open] = summarizeDeployments([record], { ...options, by });
  expectTypeOf<NonNullable<typeof open>['mission']>().toEqualTypeOf<string | undefined>();
  expect(open?.mission).toBe('monusco');
});

test('a period may stand in a variable, as the days and years of the other functions may', () => {
  const period = { from: '2018-19', to: '2018-19' };
  expect(summarizeDeployments([record], { period, by: [], method: 'daily' })[0]?.personDays).toBe(365);
});

test('what does not compile', () => {
  const never = () => {
    // @ts-expect-error there is no default method
    summarizeDeployments([record], { period: options.period, by: [] });
    // @ts-expect-error no such key
    summarizeDeployments([record], { ...options, by: ['missions'] });
    // @ts-expect-error without a word on how rows are read, they are records
    deploymentColumns([{ Start: '2018-04-01' }]);
    // @ts-expect-error the same, also where people are left out
    deploymentColumns([{ Start: '2018-04-01' }], { people: 'left-out' });
    deploymentColumns([{ Start: '2018-04-01' }], { map: { firstDay: 'Start' } });
    // @ts-expect-error ranks are kept or left out
    deploymentColumns([record], { ranks: true });
    // @ts-expect-error the position is no key
    summarizeDeployments([record], { ...options, by: ['position'] });
    // @ts-expect-error only an id is the number of a row
    readDeployments([], { map: { person: { rowNumber: true } } });
    // @ts-expect-error no such form
    readDeployments([], { dates: ['DD-MM-YYYY'] });
    // @ts-expect-error a day is no Date
    summarizeDeployments([{ ...record, firstDay: new Date() }], { ...options, by: [] });
  };
  expect(never).toBeTypeOf('function');
});
