import { Decimal as Foreign } from 'decimal.js';
import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { type Decimal, type DecimalInput, decimal } from '../../src/exact/decimal.js';
import { compareReported, type PlainOptions, toPlain } from '../../src/exact/plain-rows.js';
import { type Share, shareOf } from '../../src/exact/share.js';
import type { Total } from '../../src/exact/total.js';
import { NO_VALUE_REASONS, type NoValue, type NoValueReason, type Reported } from '../../src/kernel/no-value.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';
import { decimalText, roundedHalfAway, scaled, written } from './oracle.js';

const NUMBERS = { numbers: 'number', noValue: 'null' } as const;
const TEXTS = { numbers: 'string', noValue: 'reason' } as const;

describe('toPlain', () => {
  it('turns decimals into numbers or text and missing values into null or their reason', () => {
    const row = {
      amount: decimal('46.40'),
      spent: { noValue: 'not-reported', note: 'n' },
      name: 'rcmp',
      count: 3,
      ok: false,
    };
    expect(toPlain(row, NUMBERS)).toEqual({ amount: 46.4, spent: null, name: 'rcmp', count: 3, ok: false });
    expect(toPlain(row, TEXTS)).toEqual({ amount: '46.4', spent: 'not-reported', name: 'rcmp', count: 3, ok: false });
  });

  it('rounds only when asked, and then writes every decimal', () => {
    expect(toPlain(decimal('14.915'), TEXTS)).toBe('14.915');
    expect(toPlain(decimal('14.915'), { ...TEXTS, decimals: 2 })).toBe('14.92');
    expect(toPlain(decimal('14'), { ...TEXTS, decimals: 2 })).toBe('14.00');
    expect(toPlain(decimal('14.915'), { ...NUMBERS, decimals: 2 })).toBe(14.92);
    expect(toPlain(decimal('-0.001'), { ...TEXTS, decimals: 2 })).toBe('0.00');
    expect(Object.is(toPlain(decimal('-0.001'), { ...NUMBERS, decimals: 2 }), 0)).toBe(true);
    expect(toPlain(3.25123, { ...NUMBERS, decimals: 2 })).toBe(3.25123);
  });

  it('rounds decimal by decimal as BigInt does', () => {
    fc.assert(
      fc.property(decimalText, fc.nat(15), (text, decimals) => {
        const expected = written(roundedHalfAway(scaled(text), decimals), decimals);
        expect(toPlain(decimal(text), { ...TEXTS, decimals })).toBe(expected);
        expect(toPlain(decimal(text), { ...NUMBERS, decimals })).toBe(Number(expected) + 0);
      }),
    );
  });

  it('leaves plain data as it is, but as a new structure', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (data) => {
        fc.pre(!JSON.stringify(data).includes('noValue'));
        const plain = toPlain(data, TEXTS);
        expect(plain).toEqual(data);
        if (typeof data === 'object' && data !== null) expect(plain).not.toBe(data);
      }),
    );
  });

  it('gives what JSON and structuredClone carry without loss', () => {
    const result = { share: shareOf(decimal(1), decimal(3)), rows: [{ noValue: 'redacted' as const }, decimal('0.5')] };
    const plain = toPlain(result, TEXTS);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
    expect(structuredClone(plain)).toEqual(plain);
  });

  it('changes nothing in its argument', () => {
    const row = Object.freeze({ amount: decimal(1), list: Object.freeze([decimal(2)]) });
    toPlain(row, NUMBERS);
    expect(row.amount).toBeInstanceOf(Foreign);
  });

  it('keeps a key named __proto__ as data, and the prototype as it is', () => {
    const row = JSON.parse('{"__proto__": {"polluted": 1}, "constructor": 2}') as Record<string, unknown>;
    const plain = toPlain(row, NUMBERS) as Record<string, unknown>;
    expect(Object.keys(plain)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(plain)).toBe(Object.prototype);
    expect(plain['polluted']).toBeUndefined();
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('takes objects without a prototype', () => {
    expect(toPlain(Object.assign(Object.create(null), { a: decimal(1) }), NUMBERS)).toEqual({ a: 1 });
  });

  it.each([
    [Number.NaN, []],
    [{ a: [1, Number.POSITIVE_INFINITY] }, ['a', 1]],
    [{ a: () => 1 }, ['a']],
    [[Symbol('s')], [0]],
    [{ a: { b: 1n } }, ['a', 'b']],
    [new Date(0), []],
    [{ m: new Map() }, ['m']],
    [[new Set()], [0]],
    [/x/, []],
    [Object(1), []],
    [new (class Row {})(), []],
    [new Uint8Array(1), []],
    [Promise.resolve(), []],
  ])('refuses what is no data, and says where (case %#)', (value, path) => {
    expect(refusal(() => toPlain(value, NUMBERS), 'INVALID_ARGUMENT').path).toEqual(path);
  });

  it('refuses a class that extends nothing, and a key that is a symbol', () => {
    class Bare extends (null as unknown as ObjectConstructor) {}
    refusal(() => toPlain(Object.create(Bare.prototype), NUMBERS), 'INVALID_ARGUMENT');
    refusal(() => toPlain({ a: 1, [Symbol('hidden')]: 2 }, NUMBERS), 'INVALID_ARGUMENT');
  });

  it('refuses a Decimal that is no number', () => {
    expect(refusal(() => toPlain([{ a: new Foreign(Number.NaN) }], NUMBERS), 'INVALID_DECIMAL').path).toEqual([0, 'a']);
    refusal(() => toPlain(new Foreign('1e400'), NUMBERS), 'INVALID_DECIMAL');
  });

  it('goes 64 levels deep and refuses more, cycles included', () => {
    const nest = (depth: number): unknown => (depth === 0 ? decimal(1) : [nest(depth - 1)]);
    expect(JSON.stringify(toPlain(nest(64), NUMBERS))).toBe(`${'['.repeat(64)}1${']'.repeat(64)}`);
    refusal(() => toPlain(nest(65), NUMBERS), 'INVALID_ARGUMENT');
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    circle['list'] = [circle, circle];
    refusal(() => toPlain(circle, NUMBERS), 'INVALID_ARGUMENT');
  });

  it('needs every choice to be made, and knows no others', () => {
    refusal(() => toPlain(1, undefined as never), 'INVALID_ARGUMENT');
    refusal(() => toPlain(1, { numbers: 'number' } as never), 'INVALID_ARGUMENT');
    refusal(() => toPlain(1, { noValue: 'null' } as never), 'INVALID_ARGUMENT');
    expect(refusal(() => toPlain(1, { ...NUMBERS, numbers: 'text' as never }), 'UNKNOWN_NAME').path).toEqual([
      'options',
      'numbers',
    ]);
    refusal(() => toPlain(1, { ...NUMBERS, decimals: -1 }), 'INVALID_ARGUMENT');
    const misspelt = refusal(() => toPlain(1, { ...NUMBERS, decimal: 2 } as never), 'UNKNOWN_NAME');
    expect(misspelt.details.suggestions).toContain('decimals');
  });

  it('has the type of what it returns', () => {
    const row = { amount: decimal(1) as Reported<Decimal>, name: 'x', count: 1, note: undefined as string | undefined };
    expectTypeOf(toPlain(row, NUMBERS)).toEqualTypeOf<{
      amount: number | null;
      name: string;
      count: number;
      note: string | undefined;
    }>();
    expectTypeOf(toPlain(row, TEXTS).amount).toEqualTypeOf<string | NoValueReason>();
    expectTypeOf(toPlain([row], { numbers: 'string', noValue: 'null' })).toEqualTypeOf<
      { amount: string | null; name: string; count: number; note: string | undefined }[]
    >();
    const total = { value: decimal(1), parts: 1, missing: 0 } as Total;
    expectTypeOf(toPlain(total, NUMBERS)).toEqualTypeOf<{
      value: number | null;
      parts: number;
      missing: number;
      reasons?: NoValueReason[];
    }>();
    const share = shareOf(decimal(1), decimal(2)) as Share;
    expectTypeOf(toPlain(share, NUMBERS).value).toEqualTypeOf<number>();
    const optional = {} as { readonly a?: Decimal };
    expectTypeOf(toPlain(optional, NUMBERS)).toEqualTypeOf<{ a?: number }>();
  });

  it('has an honest type where the choices are not known beforehand', () => {
    const options = NUMBERS as PlainOptions;
    expectTypeOf(toPlain(decimal(1), options)).toEqualTypeOf<number | string>();
    expectTypeOf(toPlain({ noValue: 'redacted' } as NoValue, options)).toEqualTypeOf<NoValueReason | NoValue | null>();
    expectTypeOf(toPlain(1 as unknown, NUMBERS)).toEqualTypeOf<unknown>();
  });
});

describe('compareReported', () => {
  type Comparable = Reported<DecimalInput | Share>;
  const comparable: fc.Arbitrary<Comparable> = fc.oneof(
    decimalText,
    decimalText.map(decimal),
    fc.integer(),
    fc.constantFrom(...NO_VALUE_REASONS).map((noValue) => ({ noValue })),
    fc.tuple(fc.integer(), fc.integer({ min: 1 })).map(([a, b]) => shareOf(decimal(a), decimal(b)) as Share),
  );

  it('is a total order: reflexive, antisymmetric, transitive', () => {
    fc.assert(
      fc.property(comparable, comparable, comparable, (a, b, c) => {
        expect(compareReported(a, a)).toBe(0);
        expect(compareReported(a, b) + compareReported(b, a)).toBe(0);
        if (compareReported(a, b) <= 0 && compareReported(b, c) <= 0)
          expect(compareReported(a, c)).toBeLessThanOrEqual(0);
        if (compareReported(a, b) === 0) expect(compareReported(a, c)).toBe(compareReported(b, c));
      }),
      { numRuns: runs(500) },
    );
  });

  it('takes shares as JSON leaves them, and refuses what has no one place in an order', () => {
    const share = shareOf(decimal(1), decimal(3)) as Share;
    expect(compareReported(JSON.parse(JSON.stringify(share)), share)).toBe(0);
    for (const other of [
      { value: '1', parts: 1, missing: 0 },
      { value: '1', low: '1', high: '1' },
      { low: '1', high: '1' },
    ]) {
      // @ts-expect-error a total may lack parts, and a range holds several values
      expect(codeOf(() => compareReported(other, '1'))).toMatchObject({ code: 'INVALID_ARGUMENT', path: 'a' });
    }
  });

  it('sorts as BigInt does, with what is missing at the end', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(decimalText, fc.constant({ noValue: 'redacted' as const }))), (values) => {
        const sorted = [...values].sort(compareReported);
        const texts = sorted.filter((value) => typeof value === 'string');
        expect(sorted.slice(0, texts.length)).toEqual(texts);
        for (let i = 1; i < texts.length; i++) {
          expect(scaled(texts[i - 1] as string) <= scaled(texts[i] as string)).toBe(true);
        }
      }),
    );
  });

  it('tells apart what floating point cannot', () => {
    expect(compareReported('0.300000000000001', '0.3')).toBe(1);
    expect(compareReported('900719925474099.2', '900719925474099.1')).toBe(1);
    expect(compareReported('10', '9')).toBe(1);
    expect(compareReported('-0', 0)).toBe(0);
    expect(compareReported('1.0', decimal(1))).toBe(0);
  });

  it('refuses what is no number, and says which side', () => {
    expect(refusal(() => compareReported('x', 1), 'INVALID_DECIMAL').path).toEqual(['a']);
    expect(refusal(() => compareReported(1, {} as never), 'INVALID_ARGUMENT').path).toEqual(['b']);
    expect(refusal(() => compareReported({ noValue: 'redacted' }, Number.NaN), 'INVALID_DECIMAL').path).toEqual(['b']);
    refusal(() => compareReported({ noValue: 'bogus' } as never, 1), 'INVALID_ARGUMENT');
  });
});
