import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/calendar/date.js';
import type { FiscalYear } from '../../src/calendar/year-form.js';
import { explain } from '../../src/explain/explain.js';
import type { Locale } from '../../src/kernel/label.js';
import { isReported, type Reported } from '../../src/kernel/no-value.js';
import { disaggregationSums } from '../../src/outcomes/disaggregation.js';
import { indicatorFindings } from '../../src/outcomes/indicator.js';
import type {
  AnyIndicator,
  Combination,
  Indicator,
  IndicatorPeriod,
  PeriodActual,
  PeriodicIndicator,
} from '../../src/outcomes/indicator-model.js';
import { indicatorResults } from '../../src/outcomes/results.js';
import { indicatorStatus } from '../../src/outcomes/status.js';
import { program } from '../../src/program/program.js';
import type { Program } from '../../src/program/program-model.js';
import { markdownTable } from '../../src/tables/markdown.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const NONE = { noValue: 'not-reported' } as const;
const textOf = (value: Reported<{ toString(): string }>) =>
  isReported(value) ? value.toString() : (value as { noValue: string }).noValue;

/** Ten months from April 2019; month by month, what was to be reached and what was. */
const monthly = (values: readonly (number | null)[], target: number | null = 10): IndicatorPeriod[] =>
  values.map((value, at) => ({
    period: { month: at < 9 ? `2019-${String(at + 4).padStart(2, '0')}` : `2020-${String(at - 8).padStart(2, '0')}` },
    ...(target !== null && { targets: [{ kind: 'minimum', minimum: target } as const] }),
    ...(value !== null && { actuals: [{ value }] }),
  }));

const base: PeriodicIndicator = {
  id: 'a',
  unit: 'people',
  direction: 'increase',
  baseline: NONE,
  combine: 'sum',
  target: { kind: 'minimum', minimum: 100, due: '2020-01-31' },
  periods: monthly([10, 10, 10, 10, 10, 10, 10, 10, null, null]),
};
const findingsOn = (changes: Partial<PeriodicIndicator>) =>
  indicatorFindings([{ ...base, ...changes }]).map(({ code }) => code);

describe('an indicator with periods', () => {
  it('that is 8 months of 10 at 10 against 100 is 80 of 100, and on its way (people.md, H5)', () => {
    const { periods, overall, cautions } = indicatorResults(base, { asOf: '2019-11-30' });
    expect(periods.map(({ status }) => status)).toEqual([...Array(8).fill('met'), ...Array(2).fill('to-be-achieved')]);
    expect(overall).toMatchObject({ status: 'to-be-achieved', reason: 'not-due', periods: 8, missing: [] });
    expect([textOf(overall.actual), isReported(overall.progress) && overall.progress.value.toString()]).toEqual([
      '80',
      '0.8',
    ]);
    expect(overall.toDate).toMatchObject({ periods: 8, target: { kind: 'minimum', minimum: '80' }, status: 'met' });
    expect(cautions).toEqual([]);
    expect(explain(overall, { locale: 'en-CA' })).toMatchInlineSnapshot(
      `"result 80, due January 31, 2020, as of November 30, 2019, 80 ÷ 100 = 80% of the target; the target is not yet due: to be achieved in the future"`,
    );
    expect(explain(overall, { locale: 'fr-CA' })).toMatchInlineSnapshot(
      `"résultat 80, échéance le 31 janvier 2020, au 30 novembre 2019, 80 ÷ 100 = 80 % de la cible; la cible n'est pas encore échue : à atteindre"`,
    );
  });

  it('has no result where a month that is over has none, and says which', () => {
    const { overall } = indicatorResults(base, { asOf: '2020-01-31' });
    expect(overall).toMatchObject({
      status: 'not-available',
      reason: 'result-incomplete',
      actual: NONE,
      toDate: { status: 'not-available' },
    });
    expect(overall.missing).toEqual([
      { start: '2019-12-01', end: '2019-12-31' },
      { start: '2020-01-01', end: '2020-01-31' },
    ]);
    expect(textOf(overall.soFar)).toBe('80');
    expect(explain(overall, { locale: 'en-CA' })).toMatchInlineSnapshot(
      `"result not reported, 80 so far (without December 1, 2019 to December 31, 2019 and January 1, 2020 to January 31, 2020), due January 31, 2020, as of January 31, 2020; periods have no result: result not available"`,
    );
    expect(explain(overall, { locale: 'fr-CA' })).toMatchInlineSnapshot(
      `"résultat non déclaré, 80 jusqu'ici (sans la période du 1er décembre 2019 au 31 décembre 2019 et la période du 1er janvier 2020 au 31 janvier 2020), échéance le 31 janvier 2020, au 31 janvier 2020; des périodes sont sans résultat : résultat non disponible"`,
    );
  });

  it('is met all the same where what is there is enough already, since people trained do not become fewer', () => {
    const periods = monthly([100, null, null]);
    const due = { asOf: '2020-01-31' };
    expect(indicatorStatus({ ...base, periods }, due)).toMatchObject({
      status: 'met',
      reason: 'meets-target',
      actual: NONE,
    });
    const most = { kind: 'maximum', maximum: 99, due: '2020-01-31' } as const;
    expect(indicatorStatus({ ...base, periods, direction: 'decrease', target: most }, due).status).toBe('not-met');
    // Money may come back.
    expect(indicatorStatus({ ...base, unit: 'CAD', periods }, due).status).toBe('not-available');
  });

  it('is not whole where there was room for another month', () => {
    const target = { kind: 'minimum', minimum: 100, due: '2020-03-31' } as const;
    const periods = monthly(Array(10).fill(9));
    const at = (asOf: string) => {
      const { status, reason, missing } = indicatorResults({ ...base, target, periods }, { asOf }).overall;
      return [status, reason, missing.map(({ start, end }) => `${start} ${end}`)];
    };
    expect(at('2020-02-20')).toEqual(['to-be-achieved', 'not-due', []]);
    expect(at('2020-04-30')).toEqual(['not-available', 'result-incomplete', ['2020-02-01 2020-03-31']]);
  });

  it('leaves out what ends after its target is due', () => {
    const target = { kind: 'minimum', minimum: 20, due: '2019-05-31' } as const;
    const { overall } = indicatorResults({ ...base, target }, { asOf: '2020-03-31' });
    expect([overall.periods, textOf(overall.actual), overall.status]).toEqual([2, '20', 'met']);
  });

  it.each<[Combination, string, string]>([
    ['sum', '63', '30'],
    ['cumulative', '33', '10'],
    ['latest', '33', '10'],
    ['mean', '21', '10'],
  ])('whose periods make their %s', (combine, actual, target) => {
    const periods = monthly([10, 20, 33]);
    const { overall } = indicatorResults({ ...base, combine, target: undefined, periods } as never, {
      asOf: '2019-06-30',
    });
    expect([textOf(overall.actual), overall.target?.minimum, overall.status]).toEqual([actual, target, 'met']);
  });

  it('pools percentages from their two counts, and adds none without', () => {
    const periods: IndicatorPeriod[] = [
      { period: { fiscalYear: '2018-19' }, actuals: [{ value: { numerator: 37, denominator: 83 } }] },
      { period: { fiscalYear: '2019-20' }, actuals: [{ value: { numerator: 3, denominator: 17 } }] },
    ];
    const { target: _, ...open } = base;
    const share = { ...open, unit: 'percent', combine: 'mean', periods } as const;
    const asOf = '2020-03-31';
    expect(textOf(indicatorStatus(share, { asOf }).actual)).toBe('40');
    const printed = [periods[0] as IndicatorPeriod, { ...periods[1], actuals: [{ value: '17.6' }] } as IndicatorPeriod];
    expect(indicatorStatus({ ...share, periods: printed }, { asOf }).actual).toMatchObject({
      noValue: 'not-applicable',
    });
    expect(indicatorFindings([{ ...share, periods: printed }]).map(({ code }) => code)).toEqual([
      'PERIODS_NOT_ADDITIVE',
    ]);
    expect(textOf(indicatorStatus({ ...share, combine: 'latest', periods: printed }, { asOf }).actual)).toBe('17.6');
  });

  it('keeps what was reported before, and takes what was known on the day', () => {
    const period = {
      period: { fiscalYear: '2018-19', quarter: 1 },
      targets: [{ kind: 'minimum', minimum: 30 }],
    } as const;
    const actuals = [
      { value: 37, reportedOn: '2018-08-01' },
      { value: 29, reportedOn: '2019-02-01', note: 'two were counted twice' },
    ] as const;
    const restated = { ...base, target: undefined, periods: [{ ...period, actuals }] } as never as PeriodicIndicator;
    const at = (asOf: string) => {
      const [row] = indicatorResults(restated, { asOf }).periods;
      return [row?.status, row?.reportedOn, row?.restated.map(({ value }) => textOf(value))];
    };
    expect(at('2018-07-31')).toEqual(['not-available', null, []]);
    expect(at('2018-08-01')).toEqual(['met', '2018-08-01', []]);
    expect(at('2019-02-01')).toEqual(['not-met', '2019-02-01', ['37']]);
    expect(indicatorResults(restated, { asOf: '2019-02-01' }).periods[0]).toMatchObject({
      start: '2018-04-01',
      end: '2018-06-30',
    });
  });

  it('goes by the target in force on the day', () => {
    const targets = [
      { kind: 'minimum', minimum: 30 },
      { kind: 'minimum', minimum: 40, setOn: '2018-12-01' },
    ] as const;
    const revised = {
      ...base,
      target: undefined,
      periods: [{ period: { year: 2018 }, targets, actuals: [{ value: 35 }] }],
    };
    expect(codeOf(() => indicatorResults(revised as never, { asOf: '2019-01-01' }))).toEqual({
      code: 'DUPLICATE',
      path: 'indicator.periods.0.targets.0',
    });
    const dated = [{ ...targets[0], setOn: '2018-01-01' }, targets[1]];
    const sound = { ...revised, periods: [{ ...revised.periods[0], targets: dated }] } as never as PeriodicIndicator;
    expect(indicatorResults(sound, { asOf: '2018-12-31' }).periods[0]).toMatchObject({
      status: 'not-met',
      target: { minimum: '40' },
    });
  });

  it('judges each group by its own targets', () => {
    const period = (month: string, women: number, all: number): IndicatorPeriod => ({
      period: { month },
      targets: [
        { kind: 'minimum', minimum: 10 },
        { kind: 'minimum', minimum: 3, for: { gender: 'women' } },
      ],
      actuals: [{ value: all }, { value: women, for: { gender: 'women' } }],
    });
    const periods = [period('2019-04', 2, 12), period('2019-05', 5, 8)];
    const {
      periods: rows,
      groups,
      overall,
    } = indicatorResults({ ...base, target: undefined, periods } as never, { asOf: '2019-05-31' });
    expect(rows.map(({ start, for: whom, status }) => [start.slice(5, 7), whom?.['gender'] ?? 'all', status])).toEqual([
      ['04', 'all', 'met'],
      ['04', 'women', 'not-met'],
      ['05', 'all', 'not-met'],
      ['05', 'women', 'met'],
    ]);
    expect([overall.status, textOf(overall.actual)]).toEqual(['met', '20']);
    expect(groups.map(({ for: whom, status, target }) => [whom, status, target?.minimum])).toEqual([
      [{ gender: 'women' }, 'met', '6'],
    ]);
  });

  it('that is at least so much is met by that, and never missed', () => {
    const atLeast = (value: number, target: object) =>
      indicatorStatus(
        {
          ...base,
          target: { ...target, due: '2019-04-30' },
          periods: [{ period: { month: '2019-04' }, actuals: [{ value, atLeast: true }] }],
        } as never,
        { asOf: '2019-04-30' },
      );
    expect(atLeast(100, { kind: 'minimum', minimum: 100 }).status).toBe('met');
    expect(atLeast(90, { kind: 'minimum', minimum: 100 })).toMatchObject({
      status: 'not-available',
      reason: 'result-open',
    });
    expect(atLeast(101, { kind: 'exact', value: 100 }).status).toBe('not-met');
    expect(atLeast(90, { kind: 'range', minimum: 80, maximum: 100 }).status).toBe('not-available');
  });

  it('finds what does not go together', () => {
    const due = '2020-01-31';
    expect(findingsOn({})).toEqual([]);
    expect(findingsOn({ target: { kind: 'minimum', minimum: 120, due } })).toEqual(['TARGETS_DO_NOT_ADD_UP']);
    expect(findingsOn({ combine: 'latest' })).toEqual(['TARGETS_DO_NOT_ADD_UP']);
    // February and March may still come.
    expect(findingsOn({ target: { kind: 'minimum', minimum: 120, due: '2020-03-31' } })).toEqual(['PERIODS_LEFT_OUT']);
    expect(
      findingsOn({
        periods: [...monthly([10, 10, 10]).filter((_, at) => at !== 1)],
        target: { kind: 'minimum', minimum: 20, due: '2019-06-30' },
      }),
    ).toEqual(['PERIODS_LEFT_OUT']);
    expect(findingsOn({ periods: monthly(Array(10).fill(10)), actual: 99 })).toEqual(['RESULT_DIFFERS']);
    expect(
      findingsOn({ combine: 'cumulative', target: { kind: 'minimum', minimum: 10, due }, periods: monthly([5, 9, 8]) }),
    ).toEqual(['CUMULATIVE_FALLS']);
    const year = { period: { fiscalYear: '2019-20' }, actuals: [{ value: 100 }] } as const;
    const overlapping = { ...base, periods: [...monthly([10, 10]), year] };
    expect(findingsOn(overlapping)).toContain('OVERLAPPING_PERIODS');
    expect(codeOf(() => indicatorStatus(overlapping, { asOf: due }))).toMatchObject({ code: 'INVALID_MODEL' });
  });

  it('finds a group of which there are more than of all', () => {
    const women = (value: number) => ({ value, for: { gender: 'women' } });
    const periods = (value: number) =>
      [{ period: { month: '2019-04' }, actuals: [{ value: 10 }, women(value)] }] as const;
    const { target: _, ...open } = base;
    const found = (value: number) =>
      indicatorFindings([{ ...open, periods: periods(value) }]).map(({ code, path }) => [code, path.join('.')]);
    expect([found(10), found(12)]).toEqual([[], [['PART_ABOVE_WHOLE', 'indicators.0.periods.0.actuals.1.value']]]);
    const share = (numerator: number, denominator: number) => ({ numerator, denominator });
    const rates = [{ value: share(1, 2) }, { value: share(3, 3), for: { gender: 'women' } }];
    const percent = {
      ...open,
      unit: 'percent',
      combine: 'mean',
      periods: [{ period: { month: '2019-04' }, actuals: rates }],
    };
    expect(indicatorFindings([percent as never]).map(({ code }) => code)).toEqual(['PART_ABOVE_WHOLE']);
  });

  it('takes a mean printed with one decimal for what rounds to it', () => {
    const periods = monthly([10, 10, 12], null);
    expect(findingsOn({ combine: 'mean', unit: 'FTE', target: undefined, periods, actual: '10.7' } as never)).toEqual(
      [],
    );
    expect(findingsOn({ combine: 'mean', unit: 'FTE', target: undefined, periods, actual: '10.6' } as never)).toEqual([
      'RESULT_DIFFERS',
    ]);
  });

  it('is a table that says why each period has its status', () => {
    const { periods } = indicatorResults(base, { asOf: '2019-11-30' });
    const table = (locale: Locale) =>
      markdownTable(periods.slice(0, 1), { locale, columns: ['start', 'actual', 'status', 'reason'] });
    expect(table('en-CA')).toContain('| Start | Actual | Status | Reason |');
    expect(table('fr-CA')).toContain('| 2019-04-01 | 10 | cible atteinte | le résultat atteint la cible |');
  });

  it('says where a source has another status than the rule', () => {
    const periods = [{ ...monthly([9])[0], actuals: [{ value: 9, statedStatus: 'met' }] }] as IndicatorPeriod[];
    const { cautions } = indicatorResults({ ...base, target: undefined, periods } as never, { asOf: '2019-04-30' });
    expect(cautions.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      'its source says: target met; by the rule: target not met',
    ]);
  });

  it('has no result where a period goes on after the target is due', () => {
    const year = (fiscalYear: FiscalYear, value: number) => ({ period: { fiscalYear }, actuals: [{ value }] });
    const target = { kind: 'minimum', minimum: 50, due: '2020-02-29' } as const;
    const periods = [year('2018-19', 40), year('2019-20', 30)];
    for (const combine of ['sum', 'latest', 'cumulative', 'mean'] as const) {
      const { status, reason, missing } = indicatorResults(
        { ...base, combine, target, periods },
        { asOf: '2020-04-01' },
      ).overall;
      expect([status, reason, missing]).toEqual([
        'not-available',
        'result-incomplete',
        [{ start: '2019-04-01', end: '2020-02-29' }],
      ]);
    }
    const early = indicatorResults({ ...base, target, periods }, { asOf: '2019-12-31' }).overall;
    expect([early.status, early.missing]).toEqual(['to-be-achieved', []]);
  });

  it('names the days of a period that is not listed, though it be a day shorter than the others', () => {
    const quarter = (number: 1 | 2 | 3) =>
      ({ period: { fiscalYear: '2018-19', quarter: number }, actuals: [{ value: 30 }] }) as const;
    const target = { kind: 'maximum', maximum: 100, due: '2019-03-31' } as const;
    const least = { ...base, direction: 'decrease', target, periods: [quarter(1), quarter(2), quarter(3)] } as const;
    for (const combine of ['sum', 'mean', 'latest', 'cumulative'] as const)
      expect(indicatorResults({ ...least, combine }, { asOf: '2019-06-01' }).overall).toMatchObject({
        reason: 'result-incomplete',
        missing: [{ start: '2019-01-01', end: '2019-03-31' }],
      });
    expect(indicatorFindings([least]).map(({ code }) => code)).toEqual(['PERIODS_LEFT_OUT']);
  });

  it('names all the days before one that goes on after the target is due', () => {
    const periods = [monthly([20], null)[0], monthly([0, 0, 9], null)[2]] as IndicatorPeriod[];
    const target = { kind: 'minimum', minimum: 60, due: '2019-06-15' } as const;
    const { missing } = indicatorResults({ ...base, target, periods }, { asOf: '2019-12-31' }).overall;
    expect(missing).toEqual([{ start: '2019-05-01', end: '2019-06-15' }]);
  });

  it('names a hole that is past, whatever lies ahead', () => {
    const [april, , june] = monthly([20, 0, null], null);
    const target = { kind: 'minimum', minimum: 60, due: '2019-12-31' } as const;
    const { overall } = indicatorResults(
      { ...base, target, periods: [april, june] as IndicatorPeriod[] },
      { asOf: '2019-06-15' },
    );
    expect([overall.actual, overall.missing]).toEqual([NONE, [{ start: '2019-05-01', end: '2019-05-31' }]]);
  });

  it('judges groups by their own targets, whenever the one in all is due', () => {
    const group = { g: 'w' };
    const month = (name: string) => ({
      period: { month: name },
      targets: [{ kind: 'minimum', minimum: 1, for: group }],
      actuals: [{ value: 10 }, { value: 4, for: group }],
    });
    const periods = ['2019-04', '2019-05', '2019-06'].map(month) as unknown as IndicatorPeriod[];
    for (const due of ['2019-06-15', '2019-12-31'] as const) {
      const target = { kind: 'minimum', minimum: 5, due } as const;
      const { groups } = indicatorResults({ ...base, target, periods }, { asOf: '2019-12-31' });
      expect([groups[0]?.status, textOf(groups[0]?.actual as never), groups[0]?.missing]).toEqual(['met', '12', []]);
    }
  });

  it('warns of nothing that was not known on the day', () => {
    const later = '2020-06-01';
    const { target: _, ...open } = base;
    const cautions = (changes: object) =>
      indicatorResults({ ...open, ...changes } as never, { asOf: '2019-12-31' }).cautions.map(({ code }) => code);
    const actuals = [
      { value: 30, reportedOn: '2019-10-01' },
      { value: 30.5, reportedOn: later },
    ];
    expect(cautions({ periods: [{ period: { month: '2019-04' }, actuals }] })).toEqual([]);
    const targets = [
      { kind: 'minimum', minimum: 10, setOn: '2019-01-01' },
      { kind: 'minimum', minimum: 12, setOn: later },
    ];
    const target = { kind: 'minimum', minimum: 10, due: '2019-04-30' };
    expect(cautions({ target, periods: [{ period: { month: '2019-04' }, targets }] })).toEqual([]);
    const rates = [
      { value: { numerator: 1, denominator: 2 }, reportedOn: '2019-06-01' },
      { value: 80, reportedOn: later },
    ];
    expect(
      cautions({ unit: 'percent', combine: 'mean', periods: [{ period: { month: '2019-04' }, actuals: rates }] }),
    ).toEqual([]);
  });

  it('says of the whole, too, where its source has another status', () => {
    const periods = monthly([1]);
    const target = { kind: 'minimum', minimum: 5, due: '2019-04-30' } as const;
    const { cautions } = indicatorResults({ ...base, target, periods, statedStatus: 'met' }, { asOf: '2019-04-30' });
    expect(cautions.map(({ code, path }) => [code, path.join('.')])).toContainEqual([
      'STATUS_DIFFERS',
      'indicator.statedStatus',
    ]);
  });

  it('keeps "at least" of what there is so far, and takes none of it for a fall', () => {
    const { target: _, ...open } = base;
    const some = (value: number, atLeast = true) => ({ actuals: [atLeast ? { value, atLeast } : { value }] });
    const periods = [
      { period: { month: '2019-04' }, ...some(40) },
      { period: { month: '2019-05' } },
    ] as never as IndicatorPeriod[];
    const { overall } = indicatorResults({ ...open, periods }, { asOf: '2019-06-30' });
    expect(overall.atLeast).toBe(true);
    expect(explain(overall, { locale: 'en-CA' })).toContain(
      'result not reported, at least 40 so far (without May 1, 2019',
    );
    const rising = [
      { period: { month: '2019-04' }, ...some(30, false) },
      { period: { month: '2019-05' }, ...some(25) },
    ];
    expect(indicatorFindings([{ ...open, combine: 'cumulative', periods: rising } as never])).toEqual([]);
  });

  it('has as the mean of one rate, or of equal ones, that rate', () => {
    const { target: _, ...open } = base;
    const mean = (...values: number[]) =>
      textOf(
        indicatorStatus({ ...open, unit: 'percent', combine: 'mean', periods: monthly(values) }, { asOf: '2020-01-31' })
          .actual,
      );
    expect([mean(40), mean(40, 40), mean(40, 41)]).toEqual(['40', '40', 'not-applicable']);
  });

  it('takes the status that a source states of the last target in words', () => {
    const targets = [{ kind: 'described', label: { en: 'as agreed' } }] as const;
    const periods: IndicatorPeriod[] = [
      { period: { year: 2018 }, targets, actuals: [{ value: 3, statedStatus: 'met' }] },
    ];
    const { target: _, ...open } = base;
    const at = (combine: Combination) =>
      indicatorResults({ ...open, combine, periods }, { asOf: '2019-01-01' }).overall;
    expect(at('latest')).toMatchObject({ status: 'met', reason: 'as-stated' });
    expect(at('sum')).toMatchObject({ status: 'not-available', reason: 'not-judged' });
  });

  it('is on its way by what is there and what was asked of it, whatever lies between', () => {
    const at = (periods: readonly IndicatorPeriod[]) =>
      indicatorResults({ ...base, periods }, { asOf: '2020-01-31' }).overall;
    const [first, , third] = monthly([20, 20, 20], 25);
    const { toDate, status } = at([first as IndicatorPeriod, third as IndicatorPeriod]);
    expect([toDate?.status, textOf(toDate?.actual as never), toDate?.target?.minimum]).toEqual(['not-met', '40', '50']);
    expect(status).toBe('not-available');
  });

  it('that is to be at most so much has no progress as a sum', () => {
    const less = {
      direction: 'decrease',
      target: { kind: 'maximum', maximum: 10, due: '2020-01-31' },
      baseline: 60,
    } as const;
    expect(indicatorResults({ ...base, ...less }, { asOf: '2019-11-30' }).overall.progress).toEqual({
      noValue: 'not-applicable',
    });
  });

  it('keeps that a result is at least so much', () => {
    const [first, ...others] = monthly(Array(10).fill(20));
    const periods = [
      {
        ...first,
        actuals: [
          { value: 20, atLeast: true, reportedOn: '2019-05-01' },
          { value: 21, reportedOn: '2019-09-01' },
        ],
      },
      ...others,
    ] as const;
    const indicator = { ...base, periods } as unknown as PeriodicIndicator;
    expect(indicatorResults(indicator, { asOf: '2019-10-01' }).periods[0]).toMatchObject({
      restated: [{ atLeast: true }],
    });
    const early = indicatorResults(indicator, { asOf: '2019-05-31' });
    expect([early.periods[0]?.atLeast, early.overall.atLeast]).toEqual([true, true]);
    expect(explain(early.overall, { locale: 'en-CA' })).toMatch(/^result at least 200, due/);
    expect(explain(early.overall, { locale: 'fr-CA' })).toMatch(/^résultat au moins 200, /);
  });

  it('knows no more than was known on the day', () => {
    const quarter = (number: 1 | 2, ...actuals: readonly PeriodActual[]) =>
      ({ period: { fiscalYear: '2019-20', quarter: number }, actuals }) as const;
    const { target: _, ...open } = base;
    const periods = [
      quarter(1, { value: 30 }),
      quarter(2, { value: 40, reportedOn: '2019-10-05' }, { value: 20, reportedOn: '2020-06-01' }),
    ];
    const at = (asOf: string) =>
      indicatorResults({ ...open, combine: 'cumulative', periods }, { asOf }).cautions.map(({ code }) => code);
    expect([at('2019-11-01'), at('2020-06-01')]).toEqual([[], ['CUMULATIVE_FALLS']]);
  });

  it('says that rates do not add, not that there are none', () => {
    const { target: _, ...open } = base;
    const periods = monthly([60, 70]);
    expect(
      indicatorStatus({ ...open, unit: 'percent', combine: 'mean', periods }, { asOf: '2019-05-31' }),
    ).toMatchObject({ status: 'not-available', reason: 'not-additive' });
  });

  it('is the whole of its breakdown, as far as it counts toward the target', () => {
    const quarter = (number: 1 | 2 | 3 | 4, value: number) =>
      ({ period: { fiscalYear: '2019-20', quarter: number }, actuals: [{ value }] }) as const;
    const parts = (...values: number[]) => [
      { by: 'gender', parts: values.map((value, at) => ({ category: `c${at}`, value })) },
    ];
    const indicator: PeriodicIndicator = {
      ...base,
      target: { kind: 'minimum', minimum: 40, due: '2019-12-31' },
      periods: [quarter(1, 20), quarter(2, 20), quarter(3, 5), quarter(4, 20)],
      disaggregation: parts(20, 25),
    };
    expect(disaggregationSums(indicator)).toMatchObject([{ verdict: 'adds-up' }]);
    expect(indicatorFindings([indicator])).toEqual([]);
    expect(indicatorFindings([{ ...indicator, disaggregation: parts(20, 24) }]).map(({ code }) => code)).toEqual([
      'PARTS_DO_NOT_ADD_UP',
    ]);
  });

  it('adds the parts of the last report, and says whose they are', () => {
    const parts = (...values: number[]) => [
      { by: 'rank', parts: values.map((value, at) => ({ category: `c${at}`, value })) },
    ];
    const actuals = [
      { value: 7, reportedOn: '2019-05-01', disaggregation: parts(3, 3) },
      { value: 6, reportedOn: '2019-06-01', disaggregation: parts(3, 3) },
      { value: 4, for: { gender: 'women' }, disaggregation: parts(1, 2) },
    ] as const;
    const periods = [{ period: { month: '2019-04' }, actuals }] as never as readonly IndicatorPeriod[];
    expect(
      disaggregationSums({ ...base, periods }).map(({ verdict, for: whom, reportedOn }) => [verdict, whom, reportedOn]),
    ).toEqual([
      ['adds-up', undefined, '2019-06-01'],
      ['does-not-add-up', { gender: 'women' }, undefined],
    ]);
  });

  it('is told where others give a withheld period back', () => {
    const [first, ...others] = monthly(Array(10).fill(10));
    const one = { ...first, actuals: [{ value: { noValue: 'suppressed' } }] } as IndicatorPeriod;
    expect(findingsOn({ periods: [one, ...others], actual: 100 })).toEqual(['SUPPRESSION_UNDONE']);
    expect(findingsOn({ periods: monthly(Array(10).fill(10)), actual: { noValue: 'suppressed' } })).toEqual([
      'SUPPRESSION_UNDONE',
    ]);
    const mean = { kind: 'minimum', minimum: 10, due: '2020-01-31' } as const;
    expect(findingsOn({ periods: [one, ...others], actual: 10, combine: 'mean', target: mean })).toEqual([
      'SUPPRESSION_UNDONE',
    ]);
    const two = [one, { ...others[0], actuals: one.actuals }, ...others.slice(1)] as IndicatorPeriod[];
    expect(findingsOn({ periods: two, actual: 100 })).toEqual([]);
    expect(findingsOn({ periods: two, actual: 80 })).toEqual(['SUPPRESSION_UNDONE']);
  });

  it('reads as many periods as there are', () => {
    const day = (at: number) => new Date(Date.UTC(1950, 0, 1 + at)).toISOString().slice(0, 10) as CalendarDate;
    const periods = Array.from({ length: 50_000 }, (_, at) => ({
      period: { start: day(at), end: day(at) },
      actuals: [{ value: 1 }],
    }));
    expect(
      textOf(
        indicatorStatus(
          { ...base, periods, target: { kind: 'minimum', minimum: 1, due: day(49_999) } },
          { asOf: day(49_999) },
        ).actual,
      ),
    ).toBe('50000');
  });

  it('gives back neither a withheld whole nor a withheld period', () => {
    const due = { asOf: '2020-01-31' };
    const withheld = { noValue: 'suppressed' } as const;
    const redacted = { noValue: 'redacted' } as const;
    const hidden = indicatorResults({ ...base, periods: monthly(Array(10).fill(9)), actual: redacted }, due).overall;
    expect([hidden.actual, hidden.soFar, hidden.toDate]).toEqual([redacted, redacted, null]);
    const [some, none, ...rest] = monthly(Array(10).fill(9));
    const without = [{ ...some, actuals: [{ value: redacted }] }, { ...none, actuals: [{ value: NONE }] }, ...rest];
    const mixed = indicatorResults({ ...base, periods: without as IndicatorPeriod[], actual: 90 }, due).overall;
    expect([mixed.soFar, mixed.toDate]).toEqual([withheld, null]);
    const all = indicatorResults({ ...base, periods: monthly(Array(10).fill(9)), actual: withheld }, due).overall;
    expect([all.actual, all.soFar, all.toDate]).toEqual([withheld, withheld, null]);
    const women = { value: 4, for: { gender: 'women' } };
    const byGender = monthly(Array(10).fill(9)).map((period) => ({
      ...period,
      actuals: [...(period.actuals ?? []), women],
    }));
    const [group] = indicatorResults({ ...base, periods: byGender, actual: withheld }, due).groups;
    expect([group?.actual, group?.soFar, group?.toDate]).toEqual([withheld, withheld, null]);
    const [first, ...others] = monthly(Array(10).fill(9));
    const one = { ...first, actuals: [{ value: withheld }] } as IndicatorPeriod;
    const beside = indicatorResults({ ...base, periods: [one, ...others], actual: 90 }, due).overall;
    expect([textOf(beside.actual), beside.soFar, beside.toDate]).toEqual(['90', withheld, null]);
  });

  it('is of the fiscal years of its program', () => {
    const july = program({
      id: 'p',
      label: { en: 'P' },
      languages: ['en'],
      currency: 'EUR',
      fiscalYear: { startMonth: 7 },
    } as never) as never as Program;
    const periods = [{ period: { fiscalYear: '2018/19', quarter: 4 }, actuals: [{ value: 3 }] }];
    const { periods: rows } = indicatorResults({ ...base, target: undefined, periods } as never, {
      asOf: '2019-06-30',
      program: july,
    });
    expect(rows?.map(({ start, end }) => [start, end])).toEqual([['2019-04-01', '2019-06-30']]);
    expect(codeOf(() => indicatorResults({ ...base, periods } as never, { asOf: '2019-06-30' }))?.code).toBe(
      'INVALID_FISCAL_YEAR',
    );
  });

  it.each<[string, object, string, string]>([
    ['no periods', { periods: [] }, 'INVALID_ARGUMENT', 'periods'],
    ['no way to combine them', { combine: undefined }, 'INVALID_ARGUMENT', 'combine'],
    ['a period of no kind', { periods: [{ period: {} }] }, 'INVALID_ARGUMENT', 'periods.0.period'],
    [
      'a period of two kinds',
      { periods: [{ period: { month: '2019-04', year: 2019 } }] },
      'UNKNOWN_NAME',
      'periods.0.period.month',
    ],
    [
      'a month that is none',
      { periods: [{ period: { month: '2019-13' } }] },
      'INVALID_ARGUMENT',
      'periods.0.period.month',
    ],
    [
      'days the wrong way round',
      { periods: [{ period: { start: '2019-05-01', end: '2019-04-01' } }] },
      'REVERSED_RANGE',
      'periods.0.period.end',
    ],
    [
      'a period twice',
      { periods: [{ period: { month: '2019-04' } }, { period: { start: '2019-04-01', end: '2019-04-30' } }] },
      'DUPLICATE',
      'periods.1.period',
    ],
    [
      'fewer than no people',
      { periods: [{ period: { year: 2019 }, actuals: [{ value: -1 }] }] },
      'NEGATIVE_VALUE',
      'periods.0.actuals.0.value',
    ],
    ['a misspelt member', { periods: [{ period: { year: 2019 }, actual: 3 }] }, 'UNKNOWN_NAME', 'periods.0.actual'],
  ])('is refused with %s', (_, changes, code, path) => {
    expect(codeOf(() => indicatorResults({ ...base, ...changes } as never, { asOf: '2019-04-30' }))).toEqual({
      code,
      path: `indicator.${path}`,
    });
  });

  it('comes to what a loop over its months comes to', () => {
    const month = fc.record({
      value: fc.option(fc.integer({ min: 0, max: 40 })),
      target: fc.integer({ min: 1, max: 40 }),
    });
    fc.assert(
      fc.property(
        fc.array(month, { minLength: 1, maxLength: 10 }),
        fc.constantFrom<Combination>('sum', 'cumulative', 'latest', 'mean'),
        fc.integer({ min: 0, max: 11 }),
        (months, combine, over) => {
          const periods = months.map(({ value, target }, at) => ({
            ...(monthly(Array(at + 1).fill(value), target)[at] as IndicatorPeriod),
          }));
          const asOf =
            over === 0
              ? '2019-04-29'
              : over > 9
                ? `2020-0${over - 9}-29`
                : `2019-${String(over + 3).padStart(2, '0')}-31`;
          const day = new Date(`${asOf.slice(0, 8)}01T00:00:00Z`);
          const last =
            over === 0
              ? asOf
              : new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 0)).toISOString().slice(0, 10);
          const { periods: rows, overall } = indicatorResults(
            { ...base, combine, target: undefined, periods } as never,
            { asOf: last },
          );
          const isOver = (at: number) => at < over;
          rows.forEach(({ status }, at) => {
            const { value, target } = months[at] as { value: number | null; target: number };
            expect(status).toBe(
              !isOver(at) ? 'to-be-achieved' : value === null ? 'not-available' : value >= target ? 'met' : 'not-met',
            );
          });
          const counted = months.filter(({ value }, at) => isOver(at) || value !== null);
          const values = counted.flatMap(({ value }) => value ?? []);
          const isLast = combine === 'latest' || combine === 'cumulative';
          const isComplete = isLast
            ? counted.at(-1)?.value != null
            : counted.length > 0 && values.length === counted.length;
          const sum = values.reduce((a, b) => a + b, 0);
          const expected = isLast ? values.at(-1) : combine === 'sum' ? sum : sum / values.length;
          if (isComplete) {
            expect(Number(textOf(overall.actual))).toBeCloseTo(expected as number, 9);
          } else expect(overall.actual).toMatchObject({ noValue: 'not-reported' });
        },
      ),
      { numRuns: runs(2000) },
    );
  });
});

describe('an indicator in words', () => {
  const words = { id: 'w', direction: { noValue: 'not-applicable' }, baseline: NONE } as const;
  const due = '2018-04-30';
  const statusOf = (changes: object) =>
    indicatorStatus({ ...words, ...changes } as Indicator<never, 'text'>, { asOf: due });

  it.each<[object, string, string]>([
    [{ unit: 'yes-no', target: { kind: 'exact', value: 'yes', due }, actual: 'yes' }, 'met', 'meets-target'],
    [{ unit: 'yes-no', target: { kind: 'exact', value: 'yes', due }, actual: 'no' }, 'not-met', 'misses-target'],
    [{ unit: 'text', target: { kind: 'exact', value: 'yes', due }, actual: ' Yes ' }, 'met', 'meets-target'],
    [{ unit: 'text', target: { kind: 'exact', value: 'yes', due }, actual: 'in part' }, 'not-met', 'misses-target'],
    [
      { unit: 'text', target: { kind: 'exact', value: "plan d'action", due }, actual: 'Plan d’action' },
      'met',
      'meets-target',
    ],
    [{ unit: 'text', target: { kind: 'exact', value: 'yes', due }, actual: NONE }, 'not-available', 'no-result'],
    [
      { unit: 'date', target: { kind: 'maximum', maximum: '2018-03-31', due }, actual: '2018-03-31' },
      'met',
      'meets-target',
    ],
    [
      { unit: 'date', target: { kind: 'maximum', maximum: '2018-03-31', due }, actual: '2018-04-01' },
      'not-met',
      'misses-target',
    ],
    [
      {
        unit: 'ordinal',
        scale: ['low', 'medium', 'high'],
        target: { kind: 'minimum', minimum: 'medium', due },
        actual: 'high',
      },
      'met',
      'meets-target',
    ],
    [
      {
        unit: 'ordinal',
        scale: ['low', 'medium', 'high'],
        target: { kind: 'range', minimum: 'low', maximum: 'medium', due },
        actual: 'high',
      },
      'not-met',
      'misses-target',
    ],
    [
      {
        unit: 'text',
        target: { kind: 'described', label: { en: 'Three memoranda are signed' }, due },
        actual: 'two are',
      },
      'not-available',
      'not-judged',
    ],
    [
      {
        unit: 'text',
        target: { kind: 'described', label: { en: 'Three memoranda are signed' }, due },
        actual: 'two are',
        statedStatus: 'not-met',
      },
      'not-met',
      'as-stated',
    ],
    [
      { unit: 'date', target: { kind: 'maximum', maximum: '2018-03-31', due: '2018-05-01' }, actual: NONE },
      'to-be-achieved',
      'not-due',
    ],
  ])('%j is %s', (changes, status, reason) => {
    expect(statusOf(changes)).toMatchObject({ status, reason, progress: { noValue: expect.any(String) } });
  });

  it('is explained in both languages', () => {
    const yes = statusOf({ unit: 'yes-no', target: { kind: 'exact', value: 'yes', due }, actual: 'no' });
    expect(explain(yes, { locale: 'en-CA' })).toMatchInlineSnapshot(
      `"result no, due April 30, 2018, as of April 30, 2018; the result misses the target: target not met"`,
    );
    expect(explain(yes, { locale: 'fr-CA' })).toMatchInlineSnapshot(
      `"résultat non, échéance le 30 avril 2018, au 30 avril 2018; le résultat n'atteint pas la cible : cible non atteinte"`,
    );
  });

  it.each<[string, object, string, string]>([
    [
      'a rank that is not on its scale',
      { unit: 'ordinal', scale: ['a', 'b'], target: { kind: 'minimum', minimum: 'c', due }, actual: 'a' },
      'UNKNOWN_NAME',
      'target.minimum',
    ],
    [
      'no scale',
      { unit: 'ordinal', target: { kind: 'minimum', minimum: 'c', due }, actual: 'a' },
      'INVALID_ARGUMENT',
      'scale',
    ],
    [
      'a scale of what has none',
      { unit: 'text', scale: ['a', 'b'], target: { kind: 'exact', value: 'c', due }, actual: 'a' },
      'UNKNOWN_NAME',
      'scale',
    ],
    [
      'a least text',
      { unit: 'text', target: { kind: 'minimum', minimum: 'c', due }, actual: 'a' },
      'UNKNOWN_NAME',
      'target.kind',
    ],
    [
      'a day that is none',
      { unit: 'date', target: { kind: 'exact', value: '2018-02-29', due }, actual: '2018-02-28' },
      'INVALID_DATE',
      'target.value',
    ],
    [
      'a sum of dates',
      { unit: 'date', combine: 'sum', periods: [{ period: { year: 2018 } }] },
      'UNKNOWN_NAME',
      'combine',
    ],
    [
      'maybe',
      { unit: 'yes-no', target: { kind: 'exact', value: 'yes', due }, actual: 'maybe' },
      'UNKNOWN_NAME',
      'actual',
    ],
  ])('is refused with %s', (_, changes, code, path) => {
    expect(codeOf(() => statusOf(changes))).toEqual({ code, path: `indicator.${path}` });
  });

  it('has its latest period', () => {
    const indicator = {
      ...words,
      unit: 'ordinal',
      scale: ['low', 'medium', 'high'],
      combine: 'latest',
      periods: [
        { period: { year: 2016 }, targets: [{ kind: 'minimum', minimum: 'low' }], actuals: [{ value: 'low' }] },
        { period: { year: 2017 }, targets: [{ kind: 'minimum', minimum: 'high' }], actuals: [{ value: 'medium' }] },
      ],
    } as const;
    const { periods, overall } = indicatorResults(indicator as never as PeriodicIndicator<never, 'ordinal'>, {
      asOf: due,
    });
    expect(periods.map(({ status }) => status)).toEqual(['met', 'not-met']);
    expect(overall).toMatchObject({
      status: 'not-met',
      actual: 'medium',
      target: { kind: 'minimum', minimum: 'high' },
    });
  });
});

describe('a part "of which"', () => {
  const indicator = (parts: object, actual: unknown = '25'): Indicator =>
    ({
      id: 'a',
      unit: 'people',
      direction: 'increase',
      baseline: NONE,
      target: { kind: 'to-be-determined', due: NONE },
      actual,
      disaggregation: [parts],
    }) as Indicator;
  const some = (...values: unknown[]) => ({
    by: 'disability',
    ofWhich: true,
    parts: values.map((value, at) => ({ category: `c${at}`, value })),
  });

  it('is no partition: 4 with a disability of 25 is within the whole (people.md, H6)', () => {
    const rows = disaggregationSums(indicator(some('4')));
    expect(rows).toMatchObject([{ by: 'disability', category: 'c0', verdict: 'within-whole' }]);
    expect(textOf(rows[0]?.remainder as never)).toBe('21');
    expect(indicatorFindings([indicator(some('4'))])).toEqual([]);
    expect(explain(rows[0] as never, { locale: 'en-CA' })).toMatchInlineSnapshot(
      `"of which 'c0' (by 'disability'): 4, whole 25, remainder 21; within the whole"`,
    );
    expect(explain(rows[0] as never, { locale: 'fr-CA' })).toMatchInlineSnapshot(
      `"dont « c0 » (selon « disability ») : 4, total 25, reste 21; comprise dans le tout"`,
    );
  });

  it('may overlap others, and can only be too much', () => {
    const found = indicatorFindings([indicator(some('20', '20', '26'))]);
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['PART_ABOVE_WHOLE', 'indicators.0.disaggregation.0.parts.2.value'],
    ]);
  });

  it('of two counts is within both', () => {
    const counts = {
      ...indicator(some({ numerator: 3, denominator: 30 }), { numerator: 5, denominator: 20 }),
      unit: 'percent',
    } as Indicator;
    expect(disaggregationSums(counts).map(({ of, verdict }) => [of, verdict])).toEqual([
      ['numerator', 'within-whole'],
      ['denominator', 'above-whole'],
    ]);
  });

  it('that is withheld gives nothing away', () => {
    expect(disaggregationSums(indicator(some({ noValue: 'suppressed' })))).toMatchObject([
      { verdict: 'not-checkable', remainder: { noValue: 'suppressed' } },
    ]);
  });
});

describe('several nodes', () => {
  it('are each looked for', async () => {
    const { coverage } = await import('../../src/outcomes/coverage.js');
    const { logicModelFindings } = await import('../../src/outcomes/logic-model.js');
    const node = (id: string) => ({ id, level: 'output', label: { en: id, fr: id } }) as const;
    const model = (indicator: Partial<AnyIndicator>) => ({
      nodes: [node('x'), node('y')],
      links: [],
      indicators: [{ ...base, ...indicator } as AnyIndicator],
    });
    expect(coverage(model({ node: ['x', 'y'] }) as never, []).nodes.map(({ indicators }) => indicators)).toEqual([
      ['a'],
      ['a'],
    ]);
    const wrong = logicModelFindings(model({ node: ['x', 'z'] }) as never).filter(
      ({ code }) => code === 'UNKNOWN_NAME',
    );
    expect(wrong.map(({ path }) => path.join('.'))).toEqual(['model.indicators.0.node.1']);
  });
});
