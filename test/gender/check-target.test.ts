import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unGenderTargets } from '../../src/data/gender-targets.js';
import { explain } from '../../src/explain/explain.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { checkGenderTarget, type WomenShareInput } from '../../src/gender/check-target.js';
import type { GenderPopulation, TargetSchedule, YearMapping } from '../../src/gender/model.js';
import { genderTarget, targetSchedule } from '../../src/gender/schedule.js';
import { isReported } from '../../src/kernel/no-value.js';

const CATEGORY = 'individual-police-officers';
const IN_UN_MISSIONS = { measure: 'strength', scope: 'un-missions' } as const satisfies GenderPopulation;
const percent = (printed: string) => ({ share: { printed, unit: 'percent' } }) as const;

function check(share: WomenShareInput, at: { fiscalYear: string; mapping: YearMapping } | { date: string }) {
  return checkGenderTarget(share, { schedule: unGenderTargets, category: CATEGORY, population: IN_UN_MISSIONS, at });
}

/** One target of one category in 2020. */
function scheduleOf(share: string): TargetSchedule<'all'> {
  return {
    id: 'test',
    label: { en: 'test', fr: 'essai' },
    measure: 'strength',
    scope: 'un-missions',
    categories: { all: { en: 'all', fr: 'ensemble' } },
    targets: [{ category: 'all', year: 2020, share, sources: [{ document: 'test', line: 1 }] }],
  };
}
const against = (target: string, share: WomenShareInput) =>
  checkGenderTarget(share, {
    schedule: scheduleOf(target),
    category: 'all',
    population: IN_UN_MISSIONS,
    at: { date: '2020-06-30' },
  });

describe('checkGenderTarget', () => {
  it('holds 37 of 83 on 5 September 2019 against 21 % (M:L8)', () => {
    const result = check({ women: 37, total: 83 }, { date: '2019-09-05' });
    expect(result.status).toBe('met');
    expect(result.mapping).toBe('calendar-year');
    expect(result.target).toMatchObject({ parts: [{ year: 2019, months: 12, share: '0.21' }] });
    if (!isReported(result.gap) || !isReported(result.ratio)) return expect.unreachable();
    // 100 × 37/83 − 21 and 37/83 ÷ 0.21, by long division.
    expect(formatReported(result.gap.value, { decimals: 6 })).toBe('23.578313');
    expect(formatReported(result.ratio.value, { decimals: 6 })).toBe('2.122777');
    expect(result.gap.low.eq(result.gap.high)).toBe(true);
    expect(result.needed).toEqual({ ifTotalStays: 0, ifAllNewAreWomen: 0 });
    expect(result.colour).toBe('green');
    expect(result.denominator).toBe('as-given');
    expect(result.cautions).toEqual([]);
  });

  it.each([
    ['2017-18', '18%', 'end-year', '-2'],
    ['2018-19', '14%', 'end-year', '-7'],
    ['2019-20', '24%', 'end-year', '2'],
    ['2018-19', '14%', 'start-year', '-6'],
    ['2019-20', '24%', 'start-year', '3'],
    ['2018-19', '14%', 'month-weighted', '-6.25'],
    ['2019-20', '24%', 'month-weighted', '2.75'],
  ] as const)('Diagram 3 in %s: %s, by %s, is %s points away', (fiscalYear, printed, mapping, points) => {
    const result = check(percent(printed), { fiscalYear, mapping });
    expect(isReported(result.gap) && formatReported(result.gap.value)).toBe(points);
    expect(result.status).toBe(points.startsWith('-') ? 'not-met' : 'met');
    expect(result.at).toEqual({ fiscalYear, mapping });
    expect(result.mapping).toBe(mapping);
  });

  it.each([
    ['2015-16', 'end-year'],
    ['2016-17', 'end-year'],
    ['2015-16', 'start-year'],
    ['2016-17', 'start-year'],
    ['2017-18', 'start-year'],
    ['2015-16', 'month-weighted'],
    ['2016-17', 'month-weighted'],
    ['2017-18', 'month-weighted'],
  ] as const)('has no target for %s by %s', (fiscalYear, mapping) => {
    const result = check(percent('28%'), { fiscalYear, mapping });
    expect(result.status).toBe('no-target');
    expect(result.gap).toMatchObject({ noValue: 'not-reported' });
    expect(isReported(result.share) && result.share.value.toString()).toBe('0.28');
  });

  it('takes a printed percent as an interval with both its ends', () => {
    const result = check(percent('18%'), { fiscalYear: '2017-18', mapping: 'end-year' });
    if (!isReported(result.gap) || !isReported(result.ratio)) return expect.unreachable();
    expect([result.gap.low, result.gap.high].map(String)).toEqual(['-2.5', '-1.5']);
    expect([result.ratio.low, result.ratio.high].map(String)).toEqual(['0.875', '0.925']);
    expect(result.needed.ifTotalStays).toMatchObject({ noValue: 'not-reported' });
  });

  // 18 % is 17.5 to 18.5, and a printer may have rounded a tie either way: a target at the low end is met whatever was
  // rounded, one at the high end need not be.
  it.each([
    ['0.175', 'met'],
    ['0.1750000001', 'undecidable'],
    ['0.18', 'undecidable'],
    ['0.185', 'undecidable'],
    ['0.1850000001', 'not-met'],
  ] as const)('a printed 18 %% against %s is %s', (target, status) => {
    expect(against(target, percent('18%')).status).toBe(status);
  });

  it('leaves out an end that the declared way of rounding leaves out', () => {
    const declared = (printed: string, rounding: 'half-away' | 'half-even' | 'cut-off') => ({
      share: { printed, unit: 'percent', rounding } as const,
    });
    expect(against('0.185', declared('18%', 'half-away')).status).toBe('not-met');
    expect(against('0.185', declared('18%', 'half-even')).status).toBe('undecidable');
    expect(against('0.19', declared('18%', 'cut-off')).status).toBe('not-met');
    expect(against('0.18', declared('18%', 'cut-off')).status).toBe('met');
    expect(against('1', declared('100%', 'cut-off')).status).toBe('met');
  });

  it('knows nobody below zero and above everyone', () => {
    const all = against('1', percent('100%'));
    expect(isReported(all.share) && [all.share.low, all.share.high].map(String)).toEqual(['0.995', '1']);
    expect(all.status).toBe('undecidable');
    expect(against('0.5', { share: { printed: '0%', unit: 'percent', precision: 'exact' } }).colour).toBe('red');
    // 1 woman of 442 prints as 0 % too.
    expect(against('0.5', percent('0%')).colour).toMatchObject({ noValue: 'to-be-determined' });
    expect(against('0.002', percent('0%')).status).toBe('undecidable');
  });

  it('0 of 0 is no data, and needs one woman', () => {
    const result = check({ women: 0, total: 0 }, { date: '2019-09-05' });
    expect(result.status).toBe('no-data');
    expect(result.share).toEqual({ noValue: 'zero-denominator' });
    expect(result.needed.ifAllNewAreWomen).toBe(1);
  });

  it('keeps suppressed apart from missing, whatever else is missing', () => {
    const suppressed = { noValue: 'suppressed' } as const;
    const missing = { noValue: 'not-reported' } as const;
    expect(check({ women: suppressed, total: 14 }, { date: '2019-09-05' }).status).toBe('suppressed');
    expect(check({ women: missing, total: suppressed }, { date: '2017-09-05' }).status).toBe('suppressed');
    const unreported = check({ women: 3, total: missing }, { date: '2019-09-05' });
    expect(unreported.status).toBe('no-data');
    expect([unreported.gap, unreported.colour, unreported.needed.ifTotalStays]).toEqual([missing, missing, missing]);
    expect(check({ share: { printed: 'no data', unit: 'percent' } }, { date: '2019-09-05' }).status).toBe('no-data');
  });

  it('has a colour for some women and none', () => {
    expect(check({ women: 1, total: 83 }, { date: '2019-09-05' }).colour).toBe('yellow');
    expect(check({ women: 0, total: 83 }, { date: '2019-09-05' }).colour).toBe('red');
  });

  it('warns of what the population is not', () => {
    const cautionsFor = (population: GenderPopulation) =>
      checkGenderTarget(percent('24%'), {
        schedule: unGenderTargets,
        category: CATEGORY,
        population,
        at: { fiscalYear: '2019-20', mapping: 'end-year' },
      }).cautions;
    const codes = (population: GenderPopulation) => cautionsFor(population).map(({ code }) => code);
    expect(codes(IN_UN_MISSIONS)).toEqual([]);
    expect(codes({ measure: 'new-deployments', scope: 'program-wide' })).toEqual([
      'FLOW_AGAINST_STOCK',
      'PROGRAM_WIDE_AGAINST_UN',
    ]);
    expect(codes({ measure: 'posts', scope: 'other-missions', category: 'civilians' })).toEqual([
      'MEASURE_MISMATCH',
      'SCOPE_MISMATCH',
      'CATEGORY_MISMATCH',
    ]);
    const [flow] = cautionsFor({ measure: 'people-served', scope: 'un-missions' });
    expect(flow && explain(flow, { locale: 'fr-CA' })).toBe(
      'un flux sur une période (personnes ayant servi au cours de la période) est comparé à une cible visant un stock (effectif à une date)',
    );
  });

  it('never lets a verdict depend on rounding: the same as whole numbers say, however close', () => {
    const target = fc.integer({ min: 0, max: 10_000 });
    const counts = fc.integer({ min: 1, max: 100_000 }).chain((total) =>
      fc.tuple(
        fc.oneof(
          fc.integer({ min: 0, max: total }),
          target.map((share) => Math.min(total, Math.round((share * total) / 10_000))),
        ),
        fc.constant(total),
      ),
    );
    fc.assert(
      fc.property(counts, target, ([women, total], share) => {
        const text = `${Math.floor(share / 10_000)}.${String(share % 10_000).padStart(4, '0')}`;
        const expected = 10_000 * women >= share * total ? 'met' : 'not-met';
        expect(against(text, { women, total }).status).toBe(expected);
      }),
    );
  });

  it('gives on a printed percent the verdict of every count that prints so, or none', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 400 }).chain((total) => fc.tuple(fc.nat({ max: total }), fc.constant(total))),
        fc.integer({ min: 0, max: 100 }),
        ([women, total], points) => {
          const target = (points / 100).toFixed(2);
          const printed = against(target, percent(`${Math.floor((200 * women + total) / (2 * total))}%`)).status;
          if (printed !== 'undecidable' && women > 0) expect(against(target, { women, total }).status).toBe(printed);
        },
      ),
    );
  });
});

describe('genderTarget', () => {
  it('weights both years by months, each with its sources', () => {
    const target = genderTarget(unGenderTargets, {
      category: CATEGORY,
      at: { fiscalYear: '2018-19', mapping: 'month-weighted' },
    });
    if (!isReported(target)) return expect.unreachable();
    expect(target.share.toString()).toBe('0.2025');
    expect(target.parts.map(({ year, months }) => [year, months])).toEqual([
      [2018, 9],
      [2019, 3],
    ]);
    expect(target.parts[1]?.sources).toContainEqual({ document: 'ministerial-note-2019', line: 8 });
  });

  it('does not interpolate', () => {
    expect(genderTarget(unGenderTargets, { category: CATEGORY, at: { date: '2024-06-01' } })).toEqual({
      noValue: 'not-reported',
      note: 'no confirmed target for 2024',
    });
  });
});

describe('targetSchedule', () => {
  it("takes a user's own schedule", () => {
    const own = targetSchedule(scheduleOf('0.5'));
    expect(
      checkGenderTarget(
        { women: 1, total: 2 },
        { schedule: own, category: 'all', population: IN_UN_MISSIONS, at: { date: '2020-01-01' } },
      ).status,
    ).toBe('met');
  });

  it('knows its categories when it compiles', () => {
    const own = targetSchedule(scheduleOf('0.5'));
    // @ts-expect-error: the schedule has no such category
    expect(() => genderTarget(own, { category: 'some', at: { date: '2020-01-01' } })).toThrow('is not a category');
  });
});
