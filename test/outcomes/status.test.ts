import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CalendarDate } from '../../src/calendar/date.js';
import type { LocalLabel } from '../../src/kernel/label.js';
import { isReported, type Reported } from '../../src/kernel/no-value.js';
import { indicatorFindings } from '../../src/outcomes/indicator.js';
import type { Indicator, Target } from '../../src/outcomes/indicator-model.js';
import { indicatorStatus } from '../../src/outcomes/status.js';
import { codeOf } from '../refusal.js';
import { describeOn } from '../support/foreign-data.js';

const NOT_REPORTED = { noValue: 'not-reported' } as const;
const base: Indicator = {
  id: 'a',
  unit: 'count',
  direction: 'increase',
  baseline: NOT_REPORTED,
  target: { kind: 'minimum', minimum: '80', due: '2020-03-31' },
  actual: '80',
};
const asOf = '2020-03-31';
const statusOf = (changes: Partial<Indicator>, date = asOf) => indicatorStatus({ ...base, ...changes }, { asOf: date });

/** A row of the extract of GC InfoBase. */
type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): Row[] {
  const [header = '', ...lines] = text.trim().split(/\r?\n/);
  const columns = header.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((cell, index) => [columns[index] ?? '', cell])));
}

const INDICATORS = 'infobase/indicators_numeric_columns.csv';

/**
 * How the extract's columns map to an indicator. Due on the last day of the month. Equal bounds are one exact value; a
 * lone bound is a minimum or a maximum; both bounds are a range; no bound is a target that is not known. `seeking_to`
 * is the direction: `max` more, `min` less, else hold; `UNKNOWN` in all results.
 */
function indicatorOf(row: Row): Indicator {
  const { target_min: minimum = '', target_max: maximum = '' } = row;
  const due = dueOf(row);
  const target: Target =
    minimum !== '' && maximum !== ''
      ? minimum === maximum
        ? { kind: 'exact', value: minimum, due }
        : { kind: 'range', minimum, maximum, due }
      : minimum !== ''
        ? { kind: 'minimum', minimum, due }
        : maximum !== ''
          ? { kind: 'maximum', maximum, due }
          : { kind: 'to-be-determined', due };
  const seeking = row['seeking_to'];
  return {
    id: row['id'] ?? '',
    unit: row['target_type']?.startsWith('percent') ? 'percent' : 'count',
    direction:
      seeking === 'max' ? 'increase' : seeking === 'min' ? 'decrease' : seeking === 'UNKNOWN' ? NOT_REPORTED : 'hold',
    baseline: NOT_REPORTED,
    target,
    actual:
      row['actual_datatype'] === 'text' || row['actual_result_en'] === ''
        ? NOT_REPORTED
        : (row['actual_result_en'] ?? ''),
  };
}

function dueOf({ target_year: year = '', target_month: month = '' }: Row): Reported<CalendarDate> {
  if (year === '' || month === '') return NOT_REPORTED;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month.padStart(2, '0')}-${last}` as CalendarDate;
}

describeOn(INDICATORS, 'indicatorStatus on GC InfoBase', (text) => {
  const rows = rowsOf(text);
  const numeric = rows.filter(({ target_type: type }) => type !== 'text');
  const decided = numeric.filter(({ status_key: status }) => status === 'met' || status === 'not_met');
  const official = { met: 'met', not_met: 'not-met', not_available: 'not-available' } as const;

  it.each(['2018-04-30', '2018-05-01', '2019-03-31', '2026-11-21'])('gives the official status as of %s', (date) => {
    expect(decided).toHaveLength(56);
    for (const row of decided) {
      const { status } = indicatorStatus(indicatorOf(row), { asOf: date });
      expect(status, row['id']).toBe(official[row['status_key'] as 'met']);
    }
  });

  it('needs the exact due date: one day earlier, the targets of April are not due', () => {
    const early = decided.filter(
      (row) => indicatorStatus(indicatorOf(row), { asOf: '2018-04-29' }).status === 'to-be-achieved',
    );
    expect(early.map(({ target_month: month }) => month)).toEqual(Array(7).fill('4'));
  });

  it('finds results not available where the authority does', () => {
    const missing = numeric.filter(({ status_key: status }) => status === 'not_available');
    expect(missing).toHaveLength(2);
    for (const row of missing) {
      const { status, reason } = indicatorStatus(indicatorOf(row), { asOf: '2018-04-30' });
      expect([status, reason]).toEqual(['not-available', 'no-result']);
    }
  });

  it('never calls a row met that has no due date, or one ahead', () => {
    const date = '2018-04-30';
    const open = rows.flatMap((row) => {
      if (row['target_type'] === 'text') return [];
      const due = dueOf(row);
      return isReported(due) && due <= date ? [] : [indicatorStatus(indicatorOf(row), { asOf: date })];
    });
    expect(open.length).toBeGreaterThan(400);
    expect(new Set(open.map(({ status }) => status))).toEqual(new Set(['to-be-achieved']));
  });

  it('differs from the authority in two rows that were due and are called future', () => {
    const future = numeric.filter(({ status_key: status }) => status === 'future');
    const different = future.flatMap((row) => {
      const { id, status, reason } = indicatorStatus(indicatorOf(row), { asOf: '2018-04-30' });
      return status === 'to-be-achieved' ? [] : [[id, status, reason]];
    });
    expect(different).toEqual([
      // Its twin IN00222-2017 has the same target and result, and the official status not met.
      ['IN00185-2017', 'not-met', 'misses-target'],
      ['IN00214-2017', 'not-available', 'no-target'],
    ]);
  });
});

/** A row whose target is a text: the words are not in the extract, and its result is a text whatever it looks like. */
function textOf(row: Row): Indicator<LocalLabel, 'text'> {
  const official = {
    met: 'met',
    not_met: 'not-met',
    not_available: 'not-available',
    future: 'to-be-achieved',
  } as const;
  const status = official[row['status_key'] as 'met'];
  return {
    id: row['id'] ?? '',
    unit: 'text',
    direction: NOT_REPORTED,
    baseline: NOT_REPORTED,
    target: { kind: 'described', label: { en: 'as the results report words it' }, due: dueOf(row) },
    actual: row['actual_result_en'] || NOT_REPORTED,
    ...(status && { statedStatus: status }),
  };
}

describeOn(INDICATORS, 'text targets on GC InfoBase', (text) => {
  const rows = rowsOf(text).filter(({ target_type: type }) => type === 'text');

  it('can all be held, with what was found', () => {
    expect(rows).toHaveLength(64);
    expect(indicatorFindings(rows.map(textOf))).toEqual([]);
  });

  it('have the status that the authority gave the one which it decided, and else none that it did not', () => {
    const found = rows.map((row) => indicatorStatus(textOf(row), { asOf: '2018-04-30' }));
    const decided = found.filter(({ status }) => status === 'met' || status === 'not-met');
    expect(decided).toMatchObject([
      { id: 'IN00235-2017', status: 'met', reason: 'as-stated', actual: 'Top 4 among OECD member countries.' },
    ]);
    // Due a month before, without a judgement: the authority calls them future.
    const early = found.filter(({ cautions }) => cautions.length > 0).map(({ reason }) => reason);
    expect(early.sort()).toEqual(['no-result', 'no-result', 'no-result', 'not-judged', 'not-judged', 'not-judged']);
  });
});

describeOn(INDICATORS, 'indicatorFindings on GC InfoBase', (text) => {
  const rows = rowsOf(text);
  it('finds nothing wrong but a text target whose bounds are a rank, the wrong way round', () => {
    const findings = indicatorFindings(rows.map(indicatorOf));
    expect(
      findings.map(({ code, path }) => [code, rows[Number(path[1])]?.['id'], rows[Number(path[1])]?.['target_type']]),
    ).toEqual([['TARGET_BELOW_MINIMUM', 'IN00235-2017', 'text']]);
  });
});

describe('indicatorStatus', () => {
  it.each<[Target['kind'], Target, Record<string, string>]>([
    [
      'minimum',
      { kind: 'minimum', minimum: '80', due: asOf },
      { '79.999999999999': 'not-met', '80': 'met', '81': 'met' },
    ],
    [
      'maximum',
      { kind: 'maximum', maximum: '5', due: asOf },
      { '5.000000000001': 'not-met', '5.0': 'met', '4': 'met' },
    ],
    [
      'range',
      { kind: 'range', minimum: '45', maximum: '60', due: asOf },
      { '44.9': 'not-met', '45': 'met', '60': 'met', '60.1': 'not-met' },
    ],
    ['exact', { kind: 'exact', value: '100.00', due: asOf }, { '99.9': 'not-met', '100': 'met', '100.1': 'not-met' }],
  ])('judges a %s by its bounds', (_, target, cases) => {
    for (const [actual, status] of Object.entries(cases))
      expect(statusOf({ target, actual }).status, actual).toBe(status);
  });

  it('is not available without a target or a result, once due', () => {
    expect(statusOf({ actual: NOT_REPORTED })).toMatchObject({ status: 'not-available', reason: 'no-result' });
    expect(statusOf({ actual: { noValue: 'suppressed' } })).toMatchObject({ actual: { noValue: 'suppressed' } });
    expect(statusOf({ target: { kind: 'to-be-determined', due: asOf } }).reason).toBe('no-target');
    expect(statusOf({ actual: { numerator: 0, denominator: 0 } }).actual).toEqual({ noValue: 'zero-denominator' });
  });

  it('is still to be achieved the day before it is due', () => {
    expect(statusOf({}, '2020-03-30')).toMatchObject({ status: 'to-be-achieved', reason: 'not-due' });
    expect(statusOf({ target: { kind: 'minimum', minimum: 1, due: NOT_REPORTED } }, '2100-12-31').reason).toBe(
      'no-due-date',
    );
  });

  it('compares two counts exactly, where their quotient never ends', () => {
    const target: Target = { kind: 'exact', value: '33.333333333333333'.slice(0, 18), due: asOf };
    expect(statusOf({ unit: 'percent', target, actual: { numerator: 1, denominator: 3 } }).status).toBe('not-met');
    expect(
      statusOf({
        unit: 'percent',
        target: { ...base.target, kind: 'minimum', minimum: '45' } as Target,
        actual: { numerator: 9, denominator: 20 },
      }).status,
    ).toBe('met');
  });

  it('measures progress in the wanted direction, unclamped', () => {
    const falling = {
      direction: 'decrease',
      target: { kind: 'maximum', maximum: '20', due: asOf },
      baseline: '60',
    } as const;
    const progress = (changes: Partial<Indicator>) => {
      const result = statusOf(changes).progress;
      return isReported(result) ? result.value.toString() : result.noValue;
    };
    expect(progress({ ...falling, actual: '40' })).toBe('0.5');
    expect(progress({ ...falling, actual: '10' })).toBe('1.25');
    expect(progress({ ...falling, actual: '80' })).toBe('-0.5');
    expect(progress({ baseline: '60', actual: '100' })).toBe('2');
    const third = (numerator: number) => ({ numerator, denominator: 3 });
    const half = { kind: 'minimum', minimum: '50', due: asOf } as const;
    expect(progress({ unit: 'percent', target: half, baseline: third(1), actual: third(2) })).toBe('2');
    expect(progress({ baseline: '60', actual: '50' })).toBe('-0.5');
    expect(progress({ baseline: '80' })).toBe('zero-denominator');
    expect(progress({ baseline: '90', actual: '95' })).toBe('not-applicable');
    expect(progress({ baseline: '60', direction: 'hold' })).toBe('not-applicable');
    // What is to be held makes no progress, also where it came nearer to its bound from above.
    expect(progress({ baseline: '90', actual: '85', direction: 'hold' })).toBe('not-applicable');
    expect(statusOf({ baseline: '60', direction: 'hold' }).progress).toEqual({ noValue: 'not-applicable' });
    // A result without a value says why, whether or not there is a baseline.
    expect(progress({ baseline: '60', actual: { noValue: 'suppressed' } })).toBe('suppressed');
    expect(progress({ actual: { noValue: 'suppressed' } })).toBe('suppressed');
    expect(progress({ baseline: '60', direction: NOT_REPORTED })).toBe('not-reported');
    expect(progress({})).toBe('not-reported');
    const range: Target = { kind: 'range', minimum: '45', maximum: '60', due: asOf };
    expect(progress({ target: range, baseline: '35', actual: '40' })).toBe('0.5');
    expect(progress({ target: range, baseline: '70', actual: '65', direction: 'decrease' })).toBe('0.5');
    // All of a range is the whole way, and beyond it is more.
    const between = { kind: 'range', minimum: '10', maximum: '20', due: asOf } as const;
    const within = (actual: string) => progress({ target: between, baseline: '5', actual });
    expect(['0', '5', '10', '15', '20', '35'].map(within)).toEqual(['-1', '0', '1', '1', '1', '2']);
    const down = { target: between, baseline: '30', direction: 'decrease' } as const;
    expect(['25', '20', '12', '0'].map((actual) => progress({ ...down, actual }))).toEqual(['0.5', '1', '1', '1.5']);
    expect(progress({ target: { kind: 'to-be-determined', due: asOf }, baseline: '1' })).toBe('to-be-determined');
  });

  it('warns where the status may be that of a slip', () => {
    const target: Target = { kind: 'minimum', minimum: '0.8', due: asOf };
    const { status, cautions } = statusOf({ unit: 'percent', target, actual: '75' });
    expect([status, cautions.map(({ code, path }) => [code, path.join('.')])]).toEqual([
      'met',
      [['SHARE_FOR_PERCENT', 'indicator.target.minimum']],
    ]);
    expect(statusOf({ unit: 'percent' }).cautions).toEqual([]);
  });

  it('refuses a target below its minimum, with the finding', () => {
    const target: Target = { kind: 'range', minimum: '10', maximum: '1', due: asOf };
    expect(codeOf(() => statusOf({ target }))).toEqual({ code: 'INVALID_MODEL', path: 'indicator.target.maximum' });
  });

  it.each<[Partial<Record<keyof Indicator, unknown>>, string]>([
    [{ actual: '1e5' }, 'INVALID_DECIMAL'],
    [{ actual: 0.1 + 0.2 }, 'INEXACT_NUMBER'],
    [{ actual: { numerator: -1, denominator: 2 } }, 'NEGATIVE_VALUE'],
    [{ actual: null }, 'INVALID_ARGUMENT'],
    [{ unit: 'people', actual: -5 }, 'NEGATIVE_VALUE'],
    [{ unit: 'percent', actual: { numerator: 6, denominator: 5 } }, 'PART_ABOVE_WHOLE'],
    [{ unit: 'percents' }, 'UNKNOWN_NAME'],
    [{ direction: 'up' }, 'UNKNOWN_NAME'],
    [{ target: { kind: 'minimum', minimum: '1', maximum: '2', due: asOf } }, 'UNKNOWN_NAME'],
    [{ target: { kind: 'minimum', minimum: '1', due: '2019-02-29' } }, 'INVALID_DATE'],
  ])('refuses %j', (changes, code) => {
    expect(codeOf(() => statusOf(changes as Partial<Indicator>))?.code).toBe(code);
  });

  it('has the law that a better result is never worse, and that mirroring all amounts changes nothing', () => {
    const cents = fc.integer({ min: -10_000, max: 10_000 }).map((value) => (value / 100).toFixed(2));
    fc.assert(
      fc.property(cents, cents, cents, cents, (minimum, baseline, low, high) => {
        const judge = (actual: string) =>
          statusOf({ target: { kind: 'minimum', minimum, due: asOf }, baseline, actual });
        const [less, more] = Number(low) <= Number(high) ? [low, high] : [high, low];
        if (judge(less).status === 'met') expect(judge(more).status).toBe('met');
        const mirror = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);
        const mirrored = statusOf({
          target: { kind: 'maximum', maximum: mirror(minimum), due: asOf },
          baseline: mirror(baseline),
          actual: mirror(low),
          direction: 'decrease',
        });
        const [there, back] = [judge(low).progress, mirrored.progress];
        expect(mirrored.status).toBe(judge(low).status);
        expect(isReported(back) ? back.value.toString() : back).toEqual(
          isReported(there) ? there.value.toString() : there,
        );
      }),
    );
  });
});
