import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { isReported, type Reported } from '../../src/kernel/no-value.js';
import { program } from '../../src/program/program.js';
import type { Program } from '../../src/program/program-model.js';
import { fteOf } from '../../src/staffing/fte.js';
import type { StaffingYear, StaffRecord } from '../../src/staffing/model.js';
import { staffingMeasures } from '../../src/staffing/staffing.js';
import { vacancy } from '../../src/staffing/vacancy.js';
import { codeOf, refusal } from '../refusal.js';

const none = { noValue: 'not-reported' } as const;
const record = (changes: Partial<StaffRecord> = {}): StaffRecord => ({
  id: 'r1',
  person: 'p1',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
  ...(changes.weeklyHours === undefined && { share: '1' }),
  ...changes,
});
const daily = { fiscalYear: '2018-19', method: 'daily' } as const;
const monthly = { fiscalYear: '2018-19', method: 'monthly' } as const;
const percent = (share: unknown) => formatReported(share as never, { as: 'percent', decimals: 1 });
const texts = (result: ReturnType<typeof fteOf>) => [formatReported(result.fte), result.headcount];
const found = ({ findings }: ReturnType<typeof fteOf>) =>
  findings.map(({ code, path, index }) => [code, path.join('.'), index]);

describe('vacancy by basis', () => {
  const of = (value: Reported<string | number>, basis: 'fte' | 'headcount') => ({ value, basis });

  it('is 19.5 % of 54 where 43.48 full-time equivalents work, and 14.8 % where 46 people do', () => {
    const inFte = vacancy({ authorized: '54.00', actual: '43.48' });
    expect([inFte.basis, percent(inFte.vacancyShare)]).toEqual(['fte', '19.5%']);
    const people = vacancy({ authorized: of(54, 'headcount'), actual: of(46, 'headcount') });
    expect([people.basis, percent(people.vacancyShare)]).toEqual(['headcount', '14.8%']);
    expect(vacancy({ authorized: of('54', 'fte'), actual: '43.48' })).toEqual(inFte);
  });

  it('refuses people against full-time equivalents, also where one side is not reported or says nothing', () => {
    for (const [authorized, actual] of [
      [of(54, 'fte'), of(46, 'headcount')],
      ['54', of(46, 'headcount')],
      [of(54, 'headcount'), '43.48'],
      [of(none, 'fte'), of(46, 'headcount')],
    ] as const)
      expect(codeOf(() => vacancy({ authorized, actual } as never))).toEqual({
        code: 'MEASURE_MISMATCH',
        path: 'staff.actual',
      });
    const mixed = refusal(() => vacancy({ authorized: '54', actual: of(46, 'headcount') }), 'MEASURE_MISMATCH');
    expect(mixed.message).toBe(
      'staff.actual: one measure (head count) is compared with another (full-time equivalents)',
    );
    expect(explain(mixed, { locale: 'fr-CA' })).toBe(
      'staff.actual\u00a0: une mesure (nombre de personnes) est comparée à une autre (équivalents temps plein)',
    );
  });

  it('refuses a head count that is not whole, a figure without its basis and an unknown key', () => {
    const actual = (figure: unknown) =>
      codeOf(() => vacancy({ authorized: of(54, 'headcount'), actual: figure as never }));
    expect(actual(of('43.48', 'headcount'))).toEqual({ code: 'INVALID_ARGUMENT', path: 'staff.actual.value' });
    expect(actual(of('46.0', 'headcount'))).toBeUndefined();
    expect(actual({ value: 46 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'staff.actual' });
    expect(actual({ value: 46, basis: 'heads' })).toEqual({ code: 'UNKNOWN_NAME', path: 'staff.actual.basis' });
    expect(actual({ value: 46, basis: 'headcount', on: '2019-03-31' })).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'staff.actual.on',
    });
    expect(actual({ basis: 'headcount' })?.path).toBe('staff.actual.value');
    expect(codeOf(() => vacancy({ authorized: '54', actual: '46', headcount: 46 } as never))?.path).toBe(
      'staff.headcount',
    );
  });

  it('has no number where a figure has none', () => {
    const { vacant, vacancyShare } = vacancy({ authorized: of(54, 'headcount'), actual: of(none, 'headcount') });
    expect([vacant, vacancyShare]).toEqual([none, none]);
  });
});

describe('staffingMeasures with head counts', () => {
  const year: StaffingYear = {
    fiscalYear: '2018-19',
    authorizedFte: '54.00',
    actualFte: '43.48',
    deployed: '57.92',
    salary: '7.49',
    benefits: '1.7',
  };

  it('keeps both apart: no measure of full-time equivalents changes', () => {
    const [plain] = staffingMeasures([year]);
    const [both] = staffingMeasures([{ ...year, headcount: { authorized: 54, actual: 46 } }]);
    const { headcount, ...others } = both ?? {};
    expect(others).toEqual(plain);
    expect(plain).not.toHaveProperty('headcount');
    expect([percent(both?.vacancyShare), percent(headcount?.vacancyShare), headcount?.basis]).toEqual([
      '19.5%',
      '14.8%',
      'headcount',
    ]);
    expect(both?.cautions).toEqual([]);
  });

  it('says where there are fewer people than full-time equivalents: 43 of 43.48, and not 44', () => {
    const of = (actual: number) =>
      staffingMeasures([{ ...year, headcount: { authorized: 54, actual } }])[0]?.cautions ?? [];
    expect(of(44)).toEqual([]);
    const [caution] = of(43);
    expect([caution?.code, caution?.path, caution?.index]).toEqual([
      'HEADCOUNT_BELOW_FTE',
      ['years', 0, 'headcount', 'actual'],
      0,
    ]);
    expect(explain(caution as never, { locale: 'en-CA' })).toBe(
      'a head count of 43 stands beside 43.48 full-time equivalents; one person is one of them at most',
    );
    expect(explain(caution as never, { locale: 'fr-CA' })).toBe(
      'un nombre de personnes de 43 côtoie 43,48 équivalents temps plein; une personne en vaut un au plus',
    );
  });

  it('has none for a head count that is missing', () => {
    const [row] = staffingMeasures([{ ...year, headcount: { authorized: 54, actual: none } }]);
    expect([row?.headcount?.vacant, row?.headcount?.vacancyShare, row?.cautions]).toEqual([none, none, []]);
  });
});

describe('fteOf', () => {
  it('is a person-year: half the year at full time is 0.5, and so is the year at half time', () => {
    expect(texts(fteOf([record()], daily))).toEqual(['1', 1]);
    expect(texts(fteOf([record({ share: '0.5' })], daily))).toEqual(['0.5', 1]);
    expect(texts(fteOf([record({ lastDay: '2018-09-30' })], monthly))).toEqual(['0.5', 0]);
    // 183 of 365 days.
    expect(formatReported(fteOf([record({ lastDay: '2018-09-30' })], daily).fte, { decimals: 4 })).toBe('0.5014');
    expect(texts(fteOf([record({ share: '0' })], daily))).toEqual(['0', 1]);
  });

  it('counts each boundary day: the first and the last of a record, and of the year', () => {
    const days = (firstDay: string, lastDay: string) => {
      const { fte, headcount } = fteOf([record({ firstDay, lastDay } as never)], daily);
      return [isReported(fte) ? fte.times(365).toDecimalPlaces(20).toString() : fte, headcount];
    };
    expect(days('2018-03-31', '2018-03-31')).toEqual(['0', 0]);
    expect(days('2018-03-31', '2018-04-01')).toEqual(['1', 0]);
    expect(days('2018-04-01', '2018-04-01')).toEqual(['1', 0]);
    expect(days('2019-03-30', '2019-03-30')).toEqual(['1', 0]);
    expect(days('2019-03-31', '2019-03-31')).toEqual(['1', 1]);
    expect(days('2019-03-31', '2019-04-01')).toEqual(['1', 1]);
    expect(days('2019-04-01', '2019-04-01')).toEqual(['0', 0]);
    const ends = (firstDay: string, lastDay: string) =>
      formatReported(fteOf([record({ firstDay, lastDay } as never)], monthly).fte, { decimals: 4 });
    expect([
      ends('2018-05-01', '2018-05-30'),
      ends('2018-05-31', '2018-05-31'),
      ends('2018-04-30', '2018-05-31'),
    ]).toEqual(['0.0000', '0.0833', '0.1667']);
  });

  it('is 366 days long in 2019-20', () => {
    const leap = fteOf([record({ firstDay: '2020-02-29', lastDay: '2020-02-29' })], {
      ...daily,
      fiscalYear: '2019-20',
    });
    expect(formatReported(leap.fte, { decimals: 8 })).toBe('0.00273224');
  });

  it('takes hours of a week as a share of a full one', () => {
    const of = (weeklyHours: string) => fteOf([record({ weeklyHours })], { ...daily, fullWeek: '37.5' });
    expect(texts(of('22.5'))).toEqual(['0.6', 1]);
    expect(texts(of('37.5'))).toEqual(['1', 1]);
    expect(found(of('37.51'))).toEqual([['PART_ABOVE_WHOLE', 'records.0.weeklyHours', 0]]);
    // Without the hours of full time, those of a record say no share; the other records are read.
    const without = fteOf([record({ weeklyHours: '20' }), { ...record({ share: '1' }), id: 'r2' }], daily);
    expect(found(without)).toEqual([['INVALID_ARGUMENT', 'records.0.weeklyHours', 0]]);
    expect([String(without.known.value), without.known.parts, without.known.missing]).toEqual(['1', 2, 1]);
    for (const fullWeek of ['0', '-1'])
      expect(codeOf(() => fteOf([], { ...daily, fullWeek }))?.path).toBe('options.fullWeek');
    // Three thirds are one, exactly.
    const thirds = ['a', 'b', 'c'].map((id) => record({ id, person: id, weeklyHours: '12.5' }));
    expect(String(fteOf(thirds, { ...daily, fullWeek: '37.5' }).fte)).toBe('1');
  });

  it('makes no number of a missing share, and says what the others come to', () => {
    const result = fteOf([record(), record({ id: 'r2', person: 'p2', share: none })], daily);
    expect(result.fte).toEqual(none);
    expect(result.headcount).toBe(2);
    expect([String(result.known.value), result.known.parts, result.known.missing, result.known.reasons]).toEqual([
      '1',
      2,
      1,
      ['not-reported'],
    ]);
    const hidden = fteOf([record({ share: { noValue: 'suppressed' } })], daily);
    expect([hidden.fte, hidden.known.value]).toEqual([{ noValue: 'suppressed' }, { noValue: 'suppressed' }]);
    // What is not of the year is not asked for.
    const before = record({ id: 'r2', firstDay: '2017-04-01', lastDay: '2018-03-31', share: none });
    expect(texts(fteOf([record(), before], daily))).toEqual(['1', 1]);
    expect(texts(fteOf([before], daily))).toEqual(['0', 0]);
    expect([fteOf([], daily).fte, fteOf([], daily).headcount]).toEqual([none, none]);
  });

  it('reports every record that cannot be read, and takes none of them for nothing', () => {
    const result = fteOf(
      [
        record({ share: '1.5' }),
        record({ id: 'r2' }),
        record({ id: 'r3', firstDay: '2018-02-30', lastDay: 'soon' } as never),
        record({ id: 'r2', person: 'p4' }),
        { ...record({ id: 'r5' }), hours: 20 } as never,
        record({ id: 'r6', firstDay: '2019-01-01', lastDay: '2018-12-31' }),
        { ...record({ id: 'r7' }), weeklyHours: '20' },
        { id: 'r8', person: 'p8', firstDay: '2018-04-01', lastDay: 'ongoing' },
        record({ id: 'r9', share: '-0.5' }),
        null as never,
      ],
      { ...daily, fullWeek: 40 },
    );
    expect(found(result)).toEqual([
      ['SHARE_OUT_OF_RANGE', 'records.0.share', 0],
      ['INVALID_DATE', 'records.2.firstDay', 2],
      ['INVALID_DATE', 'records.2.lastDay', 2],
      ['DUPLICATE', 'records.3.id', 3],
      ['UNKNOWN_NAME', 'records.4.hours', 4],
      ['REVERSED_RANGE', 'records.5.lastDay', 5],
      ['INVALID_ARGUMENT', 'records.6', 6],
      ['INVALID_ARGUMENT', 'records.7', 7],
      ['NEGATIVE_VALUE', 'records.8.share', 8],
      ['INVALID_ARGUMENT', 'records.9', 9],
    ]);
    const unreadable = { noValue: 'unreadable' };
    expect([result.fte, result.headcount]).toEqual([unreadable, unreadable]);
    expect([String(result.known.value), result.known.parts, result.known.missing]).toEqual(['1', 10, 9]);
    for (const finding of result.findings)
      for (const locale of ['en-CA', 'fr-CA'] as const) expect(explain(finding, { locale })).toMatch(/\w/);
  });

  it('counts a person once, and says where their records are more than full time', () => {
    const both = [
      record({ share: '0.6', lastDay: '2018-12-31' }),
      record({ id: 'r2', share: '0.4', firstDay: '2018-12-31', lastDay: 'ongoing' }),
    ];
    const fits = fteOf(both, daily);
    expect([fits.headcount, found(fits)]).toEqual([1, [['ONGOING_STAFF_COUNTED', 'records', undefined]]]);
    const tooMuch = fteOf([both[0] as StaffRecord, record({ id: 'r2', share: '0.41', firstDay: '2018-12-31' })], daily);
    expect(found(tooMuch)).toEqual([['MORE_THAN_FULL_TIME', 'records.1.share', 1]]);
    expect(tooMuch.findings.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      "the records of 'p1' come to 1.01 of full time from 2018-12-31 on",
    ]);
    const hours = fteOf([both[0] as StaffRecord, record({ id: 'r2', weeklyHours: '30', firstDay: '2018-12-31' })], {
      ...daily,
      fullWeek: '37.5',
    });
    expect(found(hours)).toEqual([['MORE_THAN_FULL_TIME', 'records.1.weeklyHours', 1]]);
    const after = fteOf([both[0] as StaffRecord, record({ id: 'r2', firstDay: '2019-01-01' })], daily);
    expect(found(after)).toEqual([]);
  });

  it('says how many ongoing records were counted until the last day', () => {
    const [finding] = fteOf([record({ lastDay: 'ongoing' })], daily).findings;
    expect(explain(finding as never, { locale: 'en-CA' })).toBe('1 ongoing record counted until 2019-03-31');
    expect(explain(finding as never, { locale: 'fr-CA' })).toBe(
      "1 enregistrement en cours, compté jusqu'au 2019-03-31",
    );
  });

  it('goes by the fiscal years of its program', () => {
    const july = program({
      id: 'p',
      label: { en: 'P' },
      languages: ['en'],
      currency: 'EUR',
      fiscalYear: { startMonth: 7 },
    } as never) as never as Program;
    const half = fteOf([record({ firstDay: '2018-07-01', lastDay: '2018-12-31' })], {
      fiscalYear: '2018/19' as never,
      method: 'monthly',
      program: july,
    });
    expect(texts(half as never)).toEqual(['0.5', 0]);
    expect(codeOf(() => fteOf([], { ...daily, fiscalYear: '2018/19' as never }))?.code).toBe('INVALID_FISCAL_YEAR');
    expect(codeOf(() => fteOf([], { fiscalYear: '2018-19' } as never))?.path).toBe('options.method');
    expect(codeOf(() => fteOf([], { ...daily, week: 40 } as never))?.path).toBe('options.week');
    expect(codeOf(() => fteOf({} as never, daily))?.path).toBe('records');
  });

  it('comes to what counting day by day comes to', () => {
    const day = fc
      .integer({ min: -40, max: 400 })
      .map((n) => new Date(Date.UTC(2018, 3, 1 + n)).toISOString().slice(0, 10));
    const some = fc.array(
      fc.record({ a: day, b: day, hundredths: fc.integer({ min: 0, max: 100 }), person: fc.nat(4) }),
      {
        minLength: 1,
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(some, (rows) => {
        const records = rows.map(({ a, b, hundredths, person }, index) =>
          record({
            id: `r${index}`,
            person: `p${person}`,
            firstDay: (a < b ? a : b) as never,
            lastDay: (a < b ? b : a) as never,
            share: (hundredths / 100).toFixed(2),
          }),
        );
        let [hundredthDays, hundredthEnds] = [0, 0];
        for (let n = 0; n < 365; n++) {
          const date = new Date(Date.UTC(2018, 3, 1 + n));
          const text = date.toISOString().slice(0, 10);
          const there = rows.filter(({ a, b }) => (a < b ? a : b) <= text && text <= (a < b ? b : a));
          const sum = there.reduce((all, { hundredths }) => all + hundredths, 0);
          hundredthDays += sum;
          if (new Date(date.getTime() + 86_400_000).getUTCDate() === 1) hundredthEnds += sum;
        }
        const [byDay, byMonth] = [fteOf(records, daily).fte, fteOf(records, monthly).fte];
        if (!isReported(byDay) || !isReported(byMonth)) return expect.unreachable();
        expect(byDay.times(36_500).toDecimalPlaces(20).toNumber()).toBe(hundredthDays);
        expect(byMonth.times(1200).toDecimalPlaces(20).toNumber()).toBe(hundredthEnds);
      }),
      { numRuns: 200 },
    );
  });
});
