import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetVariance } from '../../src/budgets/variance.js';
import { decimal, roundHalfAway } from '../../src/exact/decimal.js';
import { toPlain } from '../../src/exact/plain-rows.js';
import type { Share } from '../../src/exact/share.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { poolShares, type SharePart } from '../../src/gender/pooled-share.js';
import { isReported } from '../../src/kernel/no-value.js';
import { codeOf } from '../refusal.js';

const suppressed = { noValue: 'suppressed' } as const;
const counts = (max: number) =>
  fc.integer({ min: 0, max }).chain((total) => fc.record({ women: fc.nat({ max: total }), total: fc.constant(total) }));

describe('poolShares', () => {
  it('divides all women by all people, where an average of shares would say another thing', () => {
    const pooled = poolShares(
      [
        { women: 1, total: 2 },
        { women: 10, total: 80 },
      ],
      { missing: 'refuse' },
    );
    expect(formatReported(pooled.share, { decimals: 6 })).toBe('0.134146'); // 11/82; the average of the shares is 0.3125
  });

  it('is the share of the sum, in whatever groups the people are', () => {
    fc.assert(
      fc.property(fc.array(counts(500), { minLength: 1 }), (groups) => {
        const women = groups.reduce((sum, group) => sum + group.women, 0);
        const total = groups.reduce((sum, group) => sum + group.total, 0);
        expect(poolShares(groups, { missing: 'refuse' }).share).toEqual(
          poolShares([{ women, total }], { missing: 'refuse' }).share,
        );
      }),
    );
  });

  it('refuses or leaves out what is missing, as asked', () => {
    const groups = [
      { women: 1, total: 4 },
      { women: { noValue: 'not-reported' }, total: 3 },
      { women: { noValue: 'suppressed' }, total: 5 },
    ] as const;
    expect(poolShares(groups, { missing: 'refuse' })).toMatchObject({
      share: { noValue: 'suppressed', note: '2 of 3 parts have no value' },
      parts: 3,
      missing: 2,
    });
    expect(formatReported(poolShares(groups, { missing: 'matched-cells' }).share)).toBe('0.25');
    expect(poolShares([], { missing: 'refuse' }).share).toEqual({ noValue: 'zero-denominator' });
    const mixed = [
      { women: 1, total: 2, denominator: 'everyone' },
      { women: 1, total: 2 },
    ] as const;
    expect(poolShares(mixed, { missing: 'refuse' }).denominator).toBe('mixed');
  });
});

describe('poolShares, of percentages and rates', () => {
  const share = (parts: readonly SharePart[], missing: 'refuse' | 'matched-cells') => {
    const result = poolShares(parts, { missing });
    return isReported(result.share) ? result.share.value.toString() : result.share.noValue;
  };

  it('pools counts, where an average of percentages would mislead', () => {
    // 50 % of 2 and 9.18… % of 98: the average is 29.6 %, the truth 10 %.
    expect(
      share(
        [
          { numerator: 1, denominator: 2 },
          { numerator: 9, denominator: 98 },
        ],
        'refuse',
      ),
    ).toBe('0.1');
  });

  it('has no value where a part has none, unless told to pool the others', () => {
    const parts = [{ numerator: 1, denominator: 4 }, suppressed];
    expect([share(parts, 'refuse'), share(parts, 'matched-cells')]).toEqual(['suppressed', '0.25']);
    expect(poolShares(parts, { missing: 'matched-cells' })).toMatchObject({ parts: 2, missing: 1 });
    expect(share([{ numerator: 0, denominator: 0 }], 'refuse')).toBe('zero-denominator');
    expect(share([], 'matched-cells')).toBe('zero-denominator');
  });

  it('is the same however the parts are grouped', () => {
    const counts = fc
      .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
      .map(([numerator, more]) => ({ numerator, denominator: numerator + more }));
    fc.assert(
      fc.property(fc.array(counts, { minLength: 2 }), fc.nat(), (parts, at) => {
        const cut = at % parts.length;
        const group = (some: typeof parts) => ({
          numerator: some.reduce((sum, { numerator }) => sum + numerator, 0),
          denominator: some.reduce((sum, { denominator }) => sum + denominator, 0),
        });
        expect(share([group(parts.slice(0, cut)), group(parts.slice(cut))], 'refuse')).toBe(share(parts, 'refuse'));
      }),
    );
  });

  it('cautions where more is counted than there are', () => {
    const parts = [{ numerator: 1, denominator: 2 }, suppressed, { numerator: 60, denominator: 50 }];
    const { share: pooled, cautions } = poolShares(parts, { missing: 'matched-cells' });
    expect(pooled).toMatchObject({ numerator: decimal(61), denominator: decimal(52) });
    const operands = { part: '60', whole: '50' };
    expect(cautions).toEqual([
      { code: 'PART_ABOVE_WHOLE', severity: 'warning', index: 2, path: ['parts', 2], operands },
    ]);
    expect(poolShares([{ numerator: 5, denominator: 0 }], { missing: 'refuse' }).cautions).toHaveLength(1);
    expect(poolShares([{ numerator: 5, denominator: 5 }], { missing: 'refuse' }).cautions).toEqual([]);
  });

  it('keeps the reason of parts that are all missing, also where they would be left out', () => {
    const gone = [suppressed, { noValue: 'not-reported' }] as const;
    for (const missing of ['refuse', 'matched-cells'] as const) {
      expect(poolShares(gone, { missing })).toMatchObject({ share: suppressed, parts: 2, missing: 2 });
      expect(poolShares([{ women: suppressed, total: 9 }], { missing }).share).toEqual(suppressed);
    }
    const different = [{ noValue: 'redacted' }, { noValue: 'unreadable' }] as const;
    expect(share(different, 'refuse')).toBe('not-reported');
  });

  it('counts a part that does not apply in neither number, and one of which a count does not apply as missing', () => {
    const none = { noValue: 'not-applicable' } as const;
    const parts = [none, { women: none, total: none }, { numerator: 1, denominator: 4 }] as const;
    expect(poolShares(parts, { missing: 'refuse' })).toMatchObject({ parts: 1, missing: 0 });
    expect(share([none, none], 'refuse')).toBe('not-applicable');
    const half = [{ women: none, total: 3 }, ...parts] as const;
    expect(poolShares(half, { missing: 'refuse' })).toMatchObject({
      share: { noValue: 'not-applicable', note: '1 of 2 parts have no value' },
      parts: 2,
      missing: 1,
    });
  });

  it('takes women and counts of other kinds together, each by its own rules', () => {
    const parts = [
      { women: 1, total: 2, denominator: 'everyone' },
      { numerator: '0.5', denominator: 2 },
    ] as const;
    const { share: pooled, denominator } = poolShares(parts, { missing: 'refuse' });
    expect([formatReported(pooled), denominator]).toEqual(['0.375', 'mixed']);
    const refused = (part: unknown) => codeOf(() => poolShares([part as never], { missing: 'refuse' }));
    expect(refused({ women: '0.5', total: 2 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'parts.0.women' });
    expect(refused({ women: 3, total: 2 })).toEqual({ code: 'PART_ABOVE_WHOLE', path: 'parts.0.women' });
    expect(refused({ women: 1, denominator: 2 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'parts.0.total' });
    expect(refused({ numerator: 1, denominator: 2, numerater: 3 })).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'parts.0.numerater',
    });
    expect(refused(null)).toEqual({ code: 'INVALID_ARGUMENT', path: 'parts.0' });
  });

  it('takes the shares that other functions return, before and after JSON and toPlain', () => {
    const lines = [
      { approved: '46.4', spent: '31.48' },
      { approved: '10', spent: '13' },
      { approved: '3', spent: '1' },
    ].map((amounts) => budgetVariance(amounts));
    const women = poolShares([{ women: 1, total: 3 }], { missing: 'refuse' }).share;
    for (const [shares, expected] of [
      [lines.map(({ spentShare }) => spentShare), '0.76566'], // 45.48 of 59.4
      [lines.map(({ varianceShare }) => varianceShare), '0.23434'], // 13.92 of 59.4
      [[women, { numerator: 2, denominator: 3 }], '0.5'],
    ] as const) {
      const sent = JSON.parse(JSON.stringify(shares)) as typeof shares;
      const plain = toPlain(shares, { numbers: 'number', noValue: 'reason' }) as unknown as typeof shares;
      const rounded = toPlain(shares, {
        numbers: 'string',
        decimals: 2,
        noValue: 'reason',
      }) as unknown as typeof shares;
      for (const given of [shares, sent, plain, rounded]) {
        const pooled = poolShares(given, { missing: 'refuse' });
        expect(pooled).toMatchObject({ parts: shares.length, missing: 0, denominator: 'as-given' });
        expect(roundHalfAway((pooled.share as Share).value, { decimals: 5 }).toString()).toBe(expected);
      }
    }
  });

  it('refuses a share that its amounts do not give', () => {
    const refused = (part: unknown) => codeOf(() => poolShares([part as never], { missing: 'refuse' }));
    const counts = { numerator: 1, denominator: 3 };
    for (const value of ['0', '0.33', '0.333333', 0.3333, 1 / 3]) expect(refused({ ...counts, value })).toBeUndefined();
    for (const value of ['0.5', '0.34', '0.334', '-0.33', '33.3']) {
      expect(refused({ ...counts, value }), value).toEqual({ code: 'INVALID_ARGUMENT', path: 'parts.0.value' });
    }
    expect(refused({ numerator: 0, denominator: 0, value: '0' })?.code).toBe('INVALID_ARGUMENT');
    expect(refused({ ...counts, value: suppressed })?.code).toBe('INVALID_ARGUMENT');
    expect(refused({ numerator: suppressed, denominator: 3, value: '0.3' })?.path).toBe('parts.0.numerator');
    expect(refused({ numerator: -1, denominator: -3, value: '0.3' })?.code).toBe('NEGATIVE_VALUE');
  });

  it('takes a part of which one count is missing like any missing part, whatever it counts', () => {
    const known = { numerator: 1, denominator: 4 };
    for (const half of [
      { numerator: suppressed, denominator: 5 },
      { numerator: 5, denominator: suppressed },
      { numerator: suppressed, denominator: { noValue: 'not-reported' } },
      { women: suppressed, total: 5 },
    ] as const) {
      expect(poolShares([known, half], { missing: 'refuse' })).toMatchObject({
        share: { noValue: 'suppressed', note: '1 of 2 parts have no value' },
        parts: 2,
        missing: 1,
      });
      const matched = poolShares([known, half], { missing: 'matched-cells' });
      expect(matched).toMatchObject({ share: { numerator: decimal(1), denominator: decimal(4) }, missing: 1 });
      expect(matched.cautions).toEqual([]);
    }
    const none = { noValue: 'not-applicable' } as const;
    const absent = { numerator: none, denominator: none };
    expect(poolShares([known, absent], { missing: 'refuse' })).toMatchObject({ parts: 1, missing: 0 });
  });

  it('refuses counts below zero, and a missing choice', () => {
    expect(codeOf(() => share([{ numerator: -1, denominator: 2 }], 'refuse'))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'parts.0.numerator',
    });
    expect(codeOf(() => poolShares([], {} as { missing: 'matched-cells' }))?.path).toBe('options.missing');
    expect(codeOf(() => poolShares([], { missing: 'skip' } as never))?.code).toBe('UNKNOWN_NAME');
  });

  it('says where and what the bad input is', () => {
    const told = (parts: unknown, options: unknown) => {
      try {
        return poolShares(parts as never, options as never);
      } catch (error) {
        if (isCpaIppError(error)) return [error.path.join('.'), error.message];
        throw error;
      }
    };
    const refuse = { missing: 'refuse' };
    expect(told([], null)).toEqual(['options', expect.stringContaining('expected options')]);
    expect(told([], { ...refuse, mising: 1 })).toEqual(['options.mising', expect.stringContaining('an option')]);
    expect(told([], { missing: 'skip' })).toEqual([
      'options.missing',
      expect.stringContaining('a policy for missing counts'),
    ]);
    expect(told({}, refuse)).toEqual(['parts', expect.stringContaining('an array of shares')]);
    expect(told([7], refuse)).toEqual([
      'parts.0',
      expect.stringContaining('{ women, total } or { numerator, denominator }'),
    ]);
  });

  it('says whom the totals count: as given where no part says, or where there is no part', () => {
    const whom = (...parts: readonly SharePart[]) => poolShares(parts, { missing: 'matched-cells' }).denominator;
    const everyone = { women: 1, total: 2, denominator: 'everyone' } as const;
    expect(whom()).toBe('as-given');
    expect(whom(suppressed)).toBe('as-given');
    expect(whom({ numerator: 1, denominator: 2 })).toBe('as-given');
    // A part without counts does not say whom it counts, and makes nothing mixed.
    expect(whom(everyone, suppressed)).toBe('everyone');
    expect(whom(everyone, { ...everyone, denominator: 'women-and-men' })).toBe('mixed');
  });
});
