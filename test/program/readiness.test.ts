import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as system from '../../src/data/evaluation-system.js';
import { explain } from '../../src/explain/explain.js';
import type { ReadinessRequirement } from '../../src/program/model.js';
import { checkReadiness, type ReadinessQuestion } from '../../src/program/readiness.js';
import type { ReadinessRecord } from '../../src/program/readiness-shapes.js';
import { teamReadiness } from '../../src/program/team-readiness.js';
import { readinessRequirementSchema } from '../../src/schemas.js';
import { flatRows } from '../../src/tables/flat.js';
import { markdownTable } from '../../src/tables/markdown.js';
import { codeOf } from '../refusal.js';

const [bundled] = system.readinessRequirements as readonly ReadinessRequirement[] as [ReadinessRequirement];
type Validity = NonNullable<ReadinessRequirement['validFor']>;
type Completion = ReadinessRecord['completed'][number];
const firstAid = (validFor?: Validity): ReadinessRequirement => ({
  ...bundled,
  id: 'first-aid',
  ...(validFor && { validFor }),
});
const passed = (on: string, validUntil?: string) =>
  ({ requirement: 'first-aid', on, ...(validUntil !== undefined && { validUntil }) }) as Completion;
const rowOf = (
  validFor: Validity | undefined,
  completed: readonly Completion[],
  question: Omit<ReadinessQuestion, 'requirements'>,
) => checkReadiness({ person: 'A', completed }, { requirements: [firstAid(validFor)], ...question }).requirements[0];
const threeYears: Validity = { amount: 3, unit: 'years' };

describe('training that expires', () => {
  it.each([
    ['2018-06-09', 'valid', true],
    ['2018-06-10', 'valid', true],
    ['2018-06-11', 'expired', false],
    ['2020-01-15', 'expired', false],
  ] as const)('holds on its last day, and not on the day after: %s', (departure, status, met) => {
    const row = rowOf(threeYears, [passed('2015-06-10')], { departure });
    expect(row).toEqual({
      requirement: 'first-aid',
      status,
      met,
      completedOn: '2015-06-10',
      validUntil: '2018-06-10',
    });
  });

  it.each<[string, Validity, string]>([
    ['2020-02-29', { amount: 1, unit: 'years' }, '2021-02-28'],
    ['2020-02-29', { amount: 4, unit: 'years' }, '2024-02-29'],
    ['2019-02-28', { amount: 1, unit: 'years' }, '2020-02-28'],
    ['2019-08-31', { amount: 6, unit: 'months' }, '2020-02-29'],
    ['2019-10-31', { amount: 1, unit: 'months' }, '2019-11-30'],
    ['2019-12-15', { amount: 1, unit: 'months' }, '2020-01-15'],
    ['2020-02-01', { amount: 29, unit: 'days' }, '2020-03-01'],
    ['2019-02-01', { until: '2021-12-31' }, '2021-12-31'],
  ])('from %s for %j holds up to %s', (on, validFor, last) => {
    expect(rowOf(validFor, [passed(on)], { departure: last })).toMatchObject({ validUntil: last, met: true });
    const next = new Date(Date.parse(last) + 86_400_000).toISOString().slice(0, 10);
    expect(rowOf(validFor, [passed(on)], { departure: next })).toMatchObject({ status: 'expired', met: false });
  });

  it.each([undefined, 'unlimited'] as const)('does not where nothing says so: %s', (validFor) => {
    expect(rowOf(validFor, [passed('1990-06-10')], { departure: '2100-12-31' })).toMatchObject({
      status: 'valid',
      validUntil: { noValue: 'not-applicable' },
    });
  });

  it.each<[Validity, string]>([
    [{ amount: 81, unit: 'years' }, '2100-06-10'],
    [{ amount: 82, unit: 'years' }, '2100-12-31'],
    [{ amount: 100, unit: 'years' }, '2100-12-31'],
    [{ amount: Number.MAX_SAFE_INTEGER, unit: 'days' }, '2100-12-31'],
    [{ amount: Number.MAX_SAFE_INTEGER, unit: 'months' }, '2100-12-31'],
    [{ amount: Number.MAX_SAFE_INTEGER, unit: 'years' }, '2100-12-31'],
  ])('ends with the calendar where it would go on: %j', (validFor, validUntil) => {
    const of = (departure: string) => rowOf(validFor, [passed('2019-06-10')], { departure });
    expect(of('2020-01-15')).toMatchObject({ status: 'valid', met: true, validUntil });
    expect(of(validUntil)?.met).toBe(true);
    expect(rowOf(validFor, [passed('2019-06-10', '2021-01-10')], { departure: '2021-01-11' })?.status).toBe('expired');
  });

  it('ends with its certificate, or sooner where less is allowed', () => {
    const certificate = [passed('2019-01-10', '2021-12-31')];
    const until = (validFor?: Validity) => rowOf(validFor, certificate, { departure: '2020-01-15' })?.validUntil;
    expect([until(), until('unlimited'), until(threeYears)]).toEqual(['2021-12-31', '2021-12-31', '2021-12-31']);
    expect([until({ amount: 2, unit: 'years' }), until({ until: '2020-06-30' })]).toEqual(['2021-01-10', '2020-06-30']);
    expect(rowOf(undefined, certificate, { departure: '2021-12-31' })?.status).toBe('valid');
    expect(rowOf(undefined, certificate, { departure: '2022-01-01' })?.status).toBe('expired');
  });

  it('counts months as a calendar does (law)', () => {
    // By the clock of the machine: the day of the month, or the last one of a shorter month.
    const oracle = (on: string, months: number): string => {
      const [year = 0, month = 0, day = 0] = on.split('-').map(Number);
      const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
      return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
    };
    const day = fc
      .integer({ min: 0, max: 20_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 240 }), fc.boolean(), (on, amount, areYears) => {
        const validFor: Validity = areYears
          ? { amount: Math.ceil(amount / 12), unit: 'years' }
          : { amount, unit: 'months' };
        const last = oracle(on, areYears ? validFor.amount * 12 : amount);
        expect(rowOf(validFor, [passed(on)], { departure: last })).toMatchObject({ validUntil: last, met: true });
      }),
    );
  });
});

describe('several completions', () => {
  it('count by the latest on or before the departure', () => {
    const twice = [passed('2018-05-01'), passed('2015-06-10'), passed('2020-01-16')];
    const row = (departure: string) => rowOf(threeYears, twice, { departure });
    expect(row('2020-01-15')).toMatchObject({ completedOn: '2018-05-01', validUntil: '2021-05-01', status: 'valid' });
    expect(row('2020-01-16')).toMatchObject({ completedOn: '2020-01-16', validUntil: '2023-01-16' });
    expect(row('2018-04-30')).toMatchObject({ completedOn: '2015-06-10', status: 'valid' });
    expect(row('2015-06-09')).toMatchObject({ status: 'completed-after-departure', met: false });
  });

  it('count by the certificate that holds longest, whatever was completed since', () => {
    const certificates = [passed('2018-05-01', '2023-05-01'), passed('2019-05-01', '2020-05-01')];
    expect(rowOf(undefined, certificates, { departure: '2021-01-15' })).toMatchObject({
      completedOn: '2018-05-01',
      met: true,
    });
    const withoutEnd = [passed('2018-05-01'), passed('2019-05-01', '2020-05-01')];
    expect(rowOf(undefined, withoutEnd, { departure: '2021-01-15' })).toMatchObject({
      completedOn: '2018-05-01',
      met: true,
    });
    expect(rowOf(undefined, [...withoutEnd].reverse(), { departure: '2021-01-15' })?.met).toBe(true);
  });

  it('never make anybody less ready (law)', () => {
    const day = fc
      .integer({ min: 16_000, max: 18_500 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), day, (days, departure) => {
        const met = (some: readonly string[]) =>
          rowOf(
            threeYears,
            some.map((on) => passed(on)),
            { departure },
          )?.met === true;
        expect(met(days)).toBe(days.some((on) => met([on])));
      }),
    );
  });
});

describe('a deployment that lasts', () => {
  const asked = (until: string, warnWithin?: ReadinessQuestion['warnWithin']) =>
    checkReadiness(
      { person: 'A', completed: [passed('2018-06-10')] },
      { requirements: [firstAid(threeYears)], departure: '2020-06-11', until, ...(warnWithin && { warnWithin }) },
    );

  it.each([
    ['2021-06-09', 'ready', 'valid'],
    ['2021-06-10', 'ready', 'valid'],
    ['2021-06-11', 'ready-on-departure', 'expires-during-deployment'],
  ] as const)('needs training that holds to its end: %s', (until, status, row) => {
    const found = asked(until);
    expect(found).toMatchObject({ status, until, ready: status === 'ready', expiring: [] });
    expect(found.requirements[0]).toMatchObject({ status: row, met: status === 'ready', validUntil: '2021-06-10' });
    expect(found.outstanding).toEqual(status === 'ready' ? [] : ['first-aid']);
  });

  it('may last a day, and not end before it starts', () => {
    expect(asked('2020-06-11').status).toBe('ready');
    expect(codeOf(() => asked('2020-06-10'))).toEqual({ code: 'REVERSED_RANGE', path: 'options.until' });
  });

  it.each([
    ['2021-05-10', 'valid'],
    ['2021-05-11', 'expires-soon'],
    ['2021-06-10', 'expires-soon'],
    ['2021-06-11', 'expires-during-deployment'],
  ] as const)('warns of what ends within 30 days of its end: %s', (until, status) => {
    const found = asked(until, { amount: 30, unit: 'days' });
    expect(found.requirements[0]?.status).toBe(status);
    expect(found.expiring).toEqual(status === 'expires-soon' ? ['first-aid'] : []);
    expect(found.ready).toBe(status !== 'expires-during-deployment');
  });

  it('warns within days of the departure where no end is given, and never of what has no end', () => {
    const row = (departure: string, validFor: Validity = threeYears) =>
      rowOf(validFor, [passed('2018-06-10')], { departure, warnWithin: { amount: 1, unit: 'months' } })?.status;
    expect([row('2021-05-09'), row('2021-05-10'), row('2021-06-10'), row('2021-06-11')]).toEqual([
      ...['valid', 'expires-soon', 'expires-soon', 'expired'],
    ]);
    expect(row('2100-12-31', 'unlimited')).toBe('valid');
    expect(row('2100-12-31', { until: '2100-12-31' })).toBe('expires-soon');
  });

  it('is not ready where something else is outstanding', () => {
    const requirements = [firstAid(threeYears), { ...bundled, id: 'letter' }];
    const found = checkReadiness(
      { person: 'A', completed: [passed('2018-06-10')] },
      { requirements, departure: '2020-06-11', until: '2021-12-31' },
    );
    expect(found).toMatchObject({ status: 'not-ready', ready: false, outstanding: ['first-aid', 'letter'] });
  });
});

describe('what readiness is not asked of', () => {
  const check = (validFor: unknown, completion: object = passed('2019-01-10')) =>
    codeOf(() =>
      checkReadiness(
        { person: 'A', completed: [completion as Completion] },
        { requirements: [{ ...firstAid(), validFor } as ReadinessRequirement], departure: '2020-01-15' },
      ),
    );

  it.each([
    [{ amount: 3, unit: 'year' }, 'UNKNOWN_NAME', 'validFor.unit'],
    [{ amount: 0, unit: 'years' }, 'INVALID_ARGUMENT', 'validFor.amount'],
    [{ amount: 2.5, unit: 'years' }, 'INVALID_ARGUMENT', 'validFor.amount'],
    [{ amount: '3', unit: 'years' }, 'INVALID_ARGUMENT', 'validFor.amount'],
    [{ amount: 3, unit: 'years', grace: 1 }, 'UNKNOWN_NAME', 'validFor.grace'],
    [{ amount: 3 }, 'INVALID_ARGUMENT', 'validFor.unit'],
    [{ until: '2020-02-30' }, 'INVALID_DATE', 'validFor.until'],
    [{ until: '2020', amount: 3 }, 'UNKNOWN_NAME', 'validFor.amount'],
    ['never', 'UNKNOWN_NAME', 'validFor'],
    [3, 'INVALID_ARGUMENT', 'validFor'],
    [null, 'INVALID_ARGUMENT', 'validFor'],
  ])('a validity of %j', (validFor, code, path) => {
    expect(check(validFor)).toEqual({ code, path: `options.requirements.0.${path}` });
    expect(readinessRequirementSchema.safeParse({ ...firstAid(), validFor }).success).toBe(false);
  });

  it.each([
    [{ person: '' }, 'record.person'],
    [{ person: '  ' }, 'record.person'],
    [{ person: 7 }, 'record.person'],
    [{ completed: [{ requirement: ' ', on: '2019-01-10' }] }, 'record.completed.0.requirement'],
  ])('a record without a name: %j', (parts, path) => {
    const question = { requirements: [firstAid()], departure: '2020-01-15' };
    const record = { person: 'A', completed: [], ...parts } as ReadinessRecord;
    expect(codeOf(() => checkReadiness(record, question))).toEqual({ code: 'INVALID_ARGUMENT', path });
  });

  it('no requirement at all, by which everybody would be ready', () => {
    const question = { requirements: [], departure: '2020-01-15' };
    const refused = { code: 'INVALID_ARGUMENT', path: 'options.requirements' };
    expect(codeOf(() => checkReadiness({ person: 'A', completed: [] }, question))).toEqual(refused);
    expect(codeOf(() => teamReadiness([], question))).toEqual(refused);
  });

  it.each([
    [{ id: '' }, 'id'],
    [{ id: ' \t' }, 'id'],
    [{ duration: { amount: -1, unit: 'days' } }, 'duration.amount'],
    [{ duration: { amount: 0, unit: 'hours' } }, 'duration.amount'],
  ])('a requirement of which a part cannot be: %j', (parts, path) => {
    const requirement = { ...bundled, ...parts } as ReadinessRequirement;
    const question = { requirements: [requirement], departure: '2020-01-15' };
    expect(codeOf(() => checkReadiness({ person: 'A', completed: [] }, question))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: `options.requirements.0.${path}`,
    });
    expect(readinessRequirementSchema.safeParse(requirement).success).toBe(false);
  });

  it('a certificate that ends before its day, and any other part', () => {
    const at = 'record.completed.0';
    expect(check(threeYears, passed('2019-01-10', '2019-01-09'))).toEqual({
      code: 'REVERSED_RANGE',
      path: `${at}.validUntil`,
    });
    expect(check(threeYears, passed('2019-01-10', '2019-01-10'))).toBeUndefined();
    expect(check(threeYears, { ...passed('2019-01-10'), passed: false })).toEqual({
      code: 'UNKNOWN_NAME',
      path: `${at}.passed`,
    });
  });

  it.each([
    [{ amount: 30 }, 'options.warnWithin.unit'],
    [30, 'options.warnWithin'],
    [{ amount: -1, unit: 'days' }, 'options.warnWithin.amount'],
  ])('a warning within %j', (warnWithin, path) => {
    const question = { requirements: [firstAid()], departure: '2020-01-15', warnWithin: warnWithin as never };
    expect(codeOf(() => checkReadiness({ person: 'A', completed: [] }, question))?.path).toBe(path);
  });
});

describe('sentences of readiness', () => {
  const found = checkReadiness(
    { person: 'A', completed: [passed('2015-06-10'), { requirement: 'course', on: '2020-01-10' }] },
    {
      requirements: [
        firstAid(threeYears),
        { ...bundled, id: 'letter' },
        { ...bundled, id: 'course', validFor: { until: '2020-12-31' } },
      ],
      departure: '2020-01-15',
      until: '2020-12-15',
      warnWithin: { amount: 30, unit: 'days' },
    },
  );

  it.each([
    [
      found,
      "'A', leaving January 15, 2020, until December 15, 2020: not ready; outstanding: 'first-aid' and 'letter'; valid, but soon to expire: 'course'",
      "«~A~», départ le 15 janvier 2020, jusqu'au 15 décembre 2020~: exigences non satisfaites; à satisfaire~: «~first-aid~» et «~letter~»; valides, mais bientôt expirées~: «~course~»",
    ],
    [
      found.requirements[0],
      "'first-aid', completed June 10, 2015, valid until June 10, 2018: expired before the departure",
      "«~first-aid~», satisfaite le 10 juin 2015, valide jusqu'au 10 juin 2018~: a expiré avant le départ",
    ],
    [found.requirements[1], "'letter': completion not known", '«~letter~»~: achèvement inconnu'],
    [
      rowOf(undefined, [passed('2020-01-10')], { departure: '2020-01-15' }),
      "'first-aid', completed January 10, 2020, without an end: valid",
      '«~first-aid~», satisfaite le 10 janvier 2020, sans limite de validité~: valide',
    ],
    [
      checkReadiness(
        { person: 'A', completed: [passed('2020-01-10')] },
        { requirements: [firstAid()], departure: '2020-01-15' },
      ),
      "'A', leaving January 15, 2020: ready",
      '«~A~», départ le 15 janvier 2020~: exigences satisfaites',
    ],
  ])('say what stands and what does not', (subject, en, fr) => {
    expect(explain(subject as never, { locale: 'en-CA' })).toBe(en);
    expect(explain(subject as never, { locale: 'fr-CA' })).toBe(fr.replaceAll('~', '\u00a0'));
    expect(explain(JSON.parse(JSON.stringify(subject)), { locale: 'en-CA' })).toBe(en);
  });
});

describe('teamReadiness', () => {
  const question: ReadinessQuestion = {
    requirements: [firstAid(threeYears)],
    departure: '2020-01-15',
    until: '2020-12-31',
  };
  const team: readonly ReadinessRecord[] = [
    { person: 'A', completed: [passed('2019-01-10')] },
    { person: 'B', completed: [passed('2017-06-10')] },
    { person: 'C', completed: [] },
  ];

  it('checks each as checkReadiness does, and counts', () => {
    const { rows, summary, findings } = teamReadiness(team, question);
    expect(rows).toEqual(team.map((record) => checkReadiness(record, question)));
    expect(summary).toEqual({ ready: 1, 'ready-on-departure': 1, 'not-ready': 1 });
    expect(findings).toEqual([]);
  });

  it('checks the others where a record cannot be used, and says which', () => {
    const wrong = { person: 'D', completed: [{ requirement: 'first-ade', on: '2019-01-10' }] } as ReadinessRecord;
    const { rows, findings } = teamReadiness([wrong, ...team, team[0] as ReadinessRecord], question);
    expect(rows.map(({ person }) => person)).toEqual(['A', 'B', 'C']);
    expect(findings.map(({ code, index, path }) => [code, index, path.join('.')])).toEqual([
      ['UNKNOWN_NAME', 0, 'records.0.completed.0.requirement'],
      ['DUPLICATE', 4, 'records.4.person'],
    ]);
    const worse = {
      person: 'A',
      pass: true,
      completed: [
        { requirement: 'first-ade', on: '2019-02-30' },
        passed('2019-01-10'),
        { ...passed('2019-01-10'), validUntil: '2018-01-10' },
        { on: 7 },
      ],
    };
    expect(
      teamReadiness([...team, worse as never], question).findings.map(({ code, path }) => [code, path.join('.')]),
    ).toEqual([
      ['UNKNOWN_NAME', 'records.3.pass'],
      ['UNKNOWN_NAME', 'records.3.completed.0.requirement'],
      ['INVALID_DATE', 'records.3.completed.0.on'],
      ['REVERSED_RANGE', 'records.3.completed.2.validUntil'],
      ['INVALID_ARGUMENT', 'records.3.completed.3.requirement'],
      ['INVALID_ARGUMENT', 'records.3.completed.3.on'],
      ['DUPLICATE', 'records.3.person'],
    ]);
    expect(codeOf(() => teamReadiness(team, { ...question, until: '2020-01-14' }))?.code).toBe('REVERSED_RANGE');
    expect(codeOf(() => teamReadiness({} as never, question))).toEqual({ code: 'INVALID_ARGUMENT', path: 'records' });
  });

  it('has rows that tables show with their labels', () => {
    const { rows } = teamReadiness(team, question);
    const columns = ['person', 'status', 'ready', 'outstanding'];
    expect(markdownTable(rows, { locale: 'en-CA', columns })).toContain('ready on departure, not until the end');
    expect(markdownTable(rows[1]?.requirements ?? [], { locale: 'fr-CA' })).toContain("expire pendant l'affectation");
    expect(flatRows(rows, { columns, numbers: 'number', noValue: 'reason' })).toHaveLength(3);
  });
});
