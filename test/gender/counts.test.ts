import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annualReportGender } from '../../src/data/annual-report-gender.js';
import { ministerialNoteGender } from '../../src/data/ministerial-note-gender.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { figureOf } from '../../src/figures/statement.js';
import { checkGenderTarget } from '../../src/gender/check-target.js';
import { countsThatFit, womenAmong } from '../../src/gender/counts.js';
import { womenNeeded } from '../../src/gender/needed.js';
import { poolShares } from '../../src/gender/pooled-share.js';
import { wilsonInterval } from '../../src/gender/wilson.js';
import { isReported } from '../../src/kernel/no-value.js';
import { codeOf } from '../refusal.js';

const counts = (max: number) =>
  fc.integer({ min: 0, max }).chain((total) => fc.record({ women: fc.nat({ max: total }), total: fc.constant(total) }));
/** Shares with two decimals, 0.00 to 1.00. */
const share = fc.integer({ min: 0, max: 100 }).map((points) => (points / 100).toFixed(2));

/** Whether a count meets a target, by the library's own check. */
const meets = (women: number, total: number, target: string) =>
  checkGenderTarget(
    { women, total },
    {
      schedule: {
        id: 'test',
        label: { en: 'test', fr: 'essai' },
        measure: 'strength',
        scope: 'un-missions',
        categories: { all: { en: 'all', fr: 'ensemble' } },
        targets: [{ category: 'all', year: 2020, share: target, sources: [{ document: 'test', line: 1 }] }],
      },
      category: 'all',
      population: { measure: 'strength', scope: 'un-missions' },
      at: { date: '2020-06-30' },
    },
  ).status === 'met';

describe('womenNeeded', () => {
  it('is nothing where the target is met (M:L8)', () => {
    expect(womenNeeded({ women: 37, total: 83, target: '0.21' })).toEqual({ ifTotalStays: 0, ifAllNewAreWomen: 0 });
  });

  it('needs k: k more are enough and k − 1 are not, both ways', () => {
    fc.assert(
      fc.property(counts(2000), share, ({ women, total }, target) => {
        const { ifTotalStays, ifAllNewAreWomen } = womenNeeded({ women, total, target });
        if (isReported(ifTotalStays)) {
          expect(meets(women + ifTotalStays, total, target)).toBe(true);
          if (ifTotalStays > 0) expect(meets(women + ifTotalStays - 1, total, target)).toBe(false);
        } else expect(total).toBe(0);
        if (isReported(ifAllNewAreWomen)) {
          const more = ifAllNewAreWomen;
          expect(meets(women + more, total + more, target)).toBe(true);
          if (more > 0) expect(meets(women + more - 1, total + more - 1, target)).toBe(false);
        } else expect([target, women < total]).toEqual(['1.00', true]);
      }),
    );
  });

  it('knows when no number of women is enough, and when nobody is there', () => {
    expect(womenNeeded({ women: 3, total: 4, target: 1 })).toMatchObject({
      ifTotalStays: 1,
      ifAllNewAreWomen: { noValue: 'not-applicable' },
    });
    expect(womenNeeded({ women: 4, total: 4, target: 1 })).toEqual({ ifTotalStays: 0, ifAllNewAreWomen: 0 });
    expect(womenNeeded({ women: 0, total: 0, target: '0.2' })).toEqual({
      ifTotalStays: { noValue: 'zero-denominator' },
      ifAllNewAreWomen: 1,
    });
  });

  it('passes a suppressed count on', () => {
    const suppressed = { noValue: 'suppressed' } as const;
    expect(womenNeeded({ women: suppressed, total: 9, target: '0.2' }).ifTotalStays).toEqual(suppressed);
  });
});

describe('womenAmong', () => {
  const people = { woman: 37, man: 43, 'another-gender': 1, 'not-reported': 2 };

  it.each([
    ['everyone', 83, 0],
    ['gender-reported', 81, 2],
    ['women-and-men', 80, 3],
  ] as const)('%s are %i people, and %i are left out', (denominator, total, leftOut) => {
    expect(womenAmong(people, { denominator })).toEqual({ women: 37, total, denominator, leftOut });
  });

  it('states the denominator in the check that it feeds', () => {
    const women = womenAmong(people, { denominator: 'gender-reported' });
    expect(poolShares([women], { missing: 'refuse' }).denominator).toBe('gender-reported');
    expect(womenNeeded({ ...women, target: '0.5' }).ifTotalStays).toBe(4);
  });

  it('lets a suppressed count through before any other reason, and only where it counts', () => {
    const missing = { ...people, man: { noValue: 'not-reported' }, 'not-reported': { noValue: 'suppressed' } } as const;
    expect(womenAmong(missing, { denominator: 'everyone' }).total).toEqual({ noValue: 'suppressed' });
    expect(womenAmong(missing, { denominator: 'gender-reported' })).toMatchObject({
      women: 37,
      total: { noValue: 'not-reported' },
      leftOut: { noValue: 'suppressed' },
    });
  });
});

describe('countsThatFit', () => {
  it('hands no more pairs back than can be used', () => {
    // Half of up to 100,000 people, a thousand times over.
    const half = { printed: '1', unit: 'share' } as const;
    expect(codeOf(() => countsThatFit({ share: half, total: { from: 99_001, to: 100_000 } }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'question.total',
    });
  });

  it('45 % of 83 fits only 37 (M:L8)', () => {
    expect(countsThatFit({ share: figureOf(ministerialNoteGender, 'share-of-women'), total: 83 })).toEqual([
      { women: 37, total: 83 },
    ]);
  });

  it('39 % of over 150 (R:L65) needs an upper bound, and then gives all pairs', () => {
    const printed = figureOf(annualReportGender, 'share-of-women');
    const pairs = countsThatFit({ share: printed, total: { from: 151, to: 160 } });
    if (!isReported(pairs)) return expect.unreachable();
    expect(pairs[0]).toEqual({ women: 59, total: 151 });
    expect(pairs.at(-1)).toEqual({ women: 63, total: 160 });
    expect(() => countsThatFit({ share: printed, total: { from: 151 } as never })).toThrow(
      'total.to: expected a whole number of people',
    );
  });

  it('finds every count that rounds to the figure, and no other; ties either way', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 100 }), (total, points) => {
        const pairs = countsThatFit({ share: { printed: `${points}%`, unit: 'percent' }, total });
        if (!isReported(pairs)) return expect.unreachable();
        const found = new Set(pairs.map(({ women }) => women));
        for (let women = 0; women <= total; women++) {
          const rounds = Math.abs(200 * women - 2 * points * total) <= total;
          expect([women, found.has(women)]).toEqual([women, rounds]);
        }
      }),
    );
  });

  it('finds none where none fits, and none in nobody', () => {
    // 1 and 2 of 442 print as 0 % as well as none.
    expect(countsThatFit({ share: { printed: '0%', unit: 'percent' }, total: 442 })).toHaveLength(3);
    const eighths = (printed: string, rounding: 'half-away' | 'half-even' | 'cut-off') =>
      countsThatFit({ share: { printed, unit: 'percent', rounding }, total: 8 });
    expect(eighths('12%', 'half-even')).toEqual([{ women: 1, total: 8 }]);
    expect(eighths('13%', 'half-even')).toEqual([]);
    expect(eighths('12%', 'half-away')).toEqual([]);
    expect(eighths('13%', 'half-away')).toEqual([{ women: 1, total: 8 }]);
    expect(countsThatFit({ share: { printed: '18%', unit: 'percent', rounding: 'cut-off' }, total: 100 })).toEqual([
      { women: 18, total: 100 },
    ]);
    expect(countsThatFit({ share: { printed: '45%', unit: 'percent' }, total: 3 })).toEqual([]);
    expect(countsThatFit({ share: { printed: '45%', unit: 'percent' }, total: 0 })).toEqual([]);
    expect(countsThatFit({ share: { printed: 'no data', unit: 'percent' }, total: 9 })).toEqual({
      noValue: 'not-reported',
    });
  });
});

describe('wilsonInterval', () => {
  // Check values of statistical software at 95 %.
  it.each([
    [37, 83, '0.343613', '0.552750'],
    [59, 151, '0.316541', '0.470338'],
    [0, 10, '0.000000', '0.277533'],
    [10, 10, '0.722467', '1.000000'],
    [1, 442, '0.000399', '0.012703'],
  ])('of %i of %i', (women, total, low, high) => {
    const interval = wilsonInterval({ women, total }, { confidence: 0.95 });
    expect(formatReported(interval.low, { decimals: 6 })).toBe(low);
    expect(formatReported(interval.high, { decimals: 6 })).toBe(high);
    expect(interval.cautions.map(({ code }) => code)).toEqual(['ROSTER_IS_A_CENSUS']);
  });

  it('has as its ends the rates from which the share is z standard errors away', () => {
    fc.assert(
      fc.property(
        counts(1000),
        fc.constantFrom('0.8', '0.9', '0.95', '0.98', '0.99', '0.999'),
        ({ women, total }, confidence) => {
          fc.pre(total > 0);
          const { low, high } = wilsonInterval({ women, total }, { confidence });
          const z = {
            '0.8': 1.2815515655446,
            '0.9': 1.64485362695147,
            '0.95': 1.95996398454005,
            '0.98': 2.32634787404084,
            '0.99': 2.5758293035489,
            '0.999': 3.29052673149189,
          }[confidence] as number;
          for (const end of [low, high]) {
            if (!isReported(end)) return expect.unreachable();
            const rate = end.toNumber();
            expect((women / total - rate) ** 2).toBeCloseTo((z * z * rate * (1 - rate)) / total, 10);
          }
        },
      ),
    );
  });

  it('is a mirror image for those who are no women, and exact at both ends', () => {
    fc.assert(
      fc.property(counts(1000), ({ women, total }) => {
        fc.pre(total > 0);
        const one = wilsonInterval({ women, total }, { confidence: '0.95' });
        const other = wilsonInterval({ women: total - women, total }, { confidence: '0.95' });
        if (!isReported(one.low) || !isReported(other.high)) return expect.unreachable();
        expect(one.low.plus(other.high).minus(1).abs().lt('1e-25')).toBe(true);
        if (women === 0) expect(one.low.isZero()).toBe(true);
      }),
    );
  });

  it('reaches 0 and 1 exactly, at every level of confidence', () => {
    for (const confidence of ['0.8', '0.9', '0.95', '0.98', '0.99', '0.999']) {
      for (let total = 1; total <= 60; total++) {
        expect(String(wilsonInterval({ women: 0, total }, { confidence }).low)).toBe('0');
        expect(String(wilsonInterval({ women: total, total }, { confidence }).high)).toBe('1');
      }
    }
  });

  it('has none for nobody, and none for a suppressed count', () => {
    expect(wilsonInterval({ women: 0, total: 0 }, { confidence: '0.95' }).low).toEqual({ noValue: 'zero-denominator' });
    const hidden = wilsonInterval({ women: { noValue: 'suppressed' }, total: 9 }, { confidence: '0.95' });
    expect([hidden.share, hidden.low, hidden.high]).toEqual(Array(3).fill({ noValue: 'suppressed' }));
  });

  it('is the same for any part of a whole, with a caution of its own', () => {
    fc.assert(
      fc.property(counts(1000), ({ women, total }) => {
        const { cautions, ...one } = wilsonInterval({ women, total }, { confidence: '0.9' });
        const { cautions: others, ...other } = wilsonInterval({ part: women, whole: total }, { confidence: '0.9' });
        expect(other).toEqual(one);
        expect([...cautions, ...others].map(({ code }) => code)).toEqual(['ROSTER_IS_A_CENSUS', 'INTERVAL_OF_A_RATE']);
      }),
    );
    const of = (given: object) => codeOf(() => wilsonInterval(given as never, { confidence: '0.9' }));
    expect(of({ part: 4, whole: 3 })).toEqual({ code: 'PART_ABOVE_WHOLE', path: 'counts.part' });
    expect(of({ part: 3, whole: 3 })).toBeUndefined();
    expect(of({ part: 0.5, whole: 3 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'counts.part' });
    expect(of({ part: 3 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'counts.whole' });
    expect(of({ part: 3, whole: 5, total: 5 })).toEqual({ code: 'UNKNOWN_NAME', path: 'counts.total' });
    expect(of({ women: 3, whole: 5 })).toEqual({ code: 'UNKNOWN_NAME', path: 'counts.women' });
    const hidden = wilsonInterval({ part: { noValue: 'redacted' }, whole: 9 }, { confidence: '0.9' });
    expect([hidden.low, hidden.high]).toEqual(Array(2).fill({ noValue: 'redacted' }));
  });

  it('says where and what the bad input is', () => {
    const told = (counts: unknown, options: unknown) => {
      try {
        return wilsonInterval(counts as never, options as never);
      } catch (error) {
        if (isCpaIppError(error)) return [error.path.join('.'), error.message];
        throw error;
      }
    };
    const one = { women: 1, total: 2 };
    expect(told({ women: 3, total: 2 }, { confidence: '0.95' })).toEqual(['counts.women', expect.anything()]);
    expect(told(one, null)).toEqual(['options', expect.stringContaining('expected options')]);
    expect(told(one, { confidence: '0.95', level: 1 })).toEqual([
      'options.level',
      expect.stringContaining('an option'),
    ]);
    expect(told(one, { confidence: 'high' })).toEqual(['options.confidence', expect.anything()]);
    expect(told(one, { confidence: '0.5' })).toEqual([
      'options.confidence',
      expect.stringContaining('a level of confidence on offer'),
    ]);
  });

  it('warns of a census, about the result as a whole', () => {
    const { cautions } = wilsonInterval({ women: 37, total: 83 }, { confidence: '0.95' });
    expect(cautions).toEqual([{ code: 'ROSTER_IS_A_CENSUS', severity: 'warning', path: [], operands: {} }]);
  });
});
