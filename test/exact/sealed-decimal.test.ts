import { Decimal as Foreign } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { publishedStatements } from '../../src/data.js';
import { type Decimal, exactly } from '../../src/exact/decimal.js';
import {
  audit,
  budgetVariance,
  compareReported,
  decimal,
  explain,
  formatReported,
  toPlain,
  wilsonInterval,
} from '../../src/index.js';
import { lineOf } from '../digest/lines.js';
import { FUNCTIONS, VALID } from '../support/calls.js';
import { copyOf, WORST_SETTINGS } from '../support/spoil.js';

const THIRD = `0.${'3'.repeat(34)}`;
const settingsOf = (value: Decimal) => value.constructor as unknown as Record<string, unknown> & typeof Foreign;

/** What settings could spoil: digits, an order, text, and the methods of a value. */
const answers = () => {
  const variance = budgetVariance({ approved: '3000000', spent: '1000000' });
  const { spentShare, unspent } = variance as { spentShare: { value: Decimal }; unspent: Decimal };
  return {
    digits: spentShare.value.d.join(' '),
    order: compareReported('1234567.8', '1234567.9'),
    text: [
      formatReported('1234567.895', { decimals: 2 }),
      `${unspent}`,
      unspent.toString(),
      `${decimal('0.00000001')}`,
    ],
    json: JSON.stringify(variance),
    plain: toPlain(variance, { numbers: 'string', noValue: 'null' }),
    interval: wilsonInterval({ women: 37, total: 83 }, { confidence: '0.95' }),
    methods: [decimal(1).div(3), decimal(2).pow('0.5'), decimal(10).ln(), decimal(7).tanh(), decimal(-7).mod(3)].map(
      String,
    ),
    order34: [decimal(20).gt(10), decimal('0.01').eq('0.010'), decimal(20).cmp(10)],
  };
};

describe('a value that is handed out', () => {
  const first = lineOf(answers());

  it('is like any other number of decimal.js to whoever uses one', () => {
    const value = decimal('12.5');
    expect(value).toBeInstanceOf(Foreign);
    expect(Foreign.isDecimal(value)).toBe(true);
    expect(Object.keys(value)).toEqual(Object.keys(new Foreign(1)));
    expect(new Foreign(1).plus(value).toString()).toBe('13.5');
    expect(Foreign.max(1, value).toString()).toBe('12.5');
    expect(new (settingsOf(value))(1).div(3).toString()).toBe(THIRD);
    expect(value.constructor).toBe(decimal(1).constructor);
    // Not plain data, which a structured clone would make of it without a word.
    expect(() => structuredClone(value)).toThrow();
  });

  it.each(Object.entries(WORST_SETTINGS))(
    'lets the setting %s = %s of its constructor reach nothing',
    (name, setting) => {
      for (const make of [() => decimal(1), () => decimal(1).plus(1), () => decimal(1).toFraction()[0] as Decimal]) {
        settingsOf(make()).set({ [name]: setting });
        expect(lineOf(answers())).toBe(first);
        settingsOf(make())[name] = setting;
        expect(lineOf(answers())).toBe(first);
      }
    },
  );

  it('keeps to 34 digits, and to text without an exponent, when its own constructor is spoilt', () => {
    const value = decimal(10);
    settingsOf(value).set(WORST_SETTINGS);
    expect(value.div(30).toString()).toBe(THIRD);
    expect(value.times(1_000_000).toString()).toBe('10000000');
    expect(value.toFraction().map(String)).toEqual(['10', '1']);
    expect(value.clamp(20, 30).toString()).toBe('20');
  });

  it('has every method of decimal.js, with the same result', () => {
    const Ours = Foreign.clone({ precision: 34, toExpNeg: -9e15, toExpPos: 9e15 });
    const names = Object.keys(Object.getPrototypeOf(new Ours(1))).filter((name) => name !== 'constructor');
    expect(names.length).toBeGreaterThan(80);
    for (const name of names) {
      for (const [text, args] of [
        ['0.75', [2]],
        ['12.5', []],
        ['-3', [5]],
        ['1', [1, 4]],
      ] as const) {
        const call = (value: Decimal) => {
          try {
            return lineOf((value as never as Record<string, (...all: unknown[]) => unknown>)[name]?.(...args));
          } catch (error) {
            return String(error);
          }
        };
        expect(call(decimal(text)), `${name} of ${text}`).toBe(call(new Ours(text)));
      }
    }
  });

  it('leaves nothing behind when a method of its fails', () => {
    // cos computes with as many more digits as its argument is long, and pi is not known to so many.
    expect(() => decimal(10).pow(2000).cos()).toThrow('Precision limit exceeded');
    expect(decimal(1).div(3).toString()).toBe(THIRD);
    expect(lineOf(answers())).toBe(first);
  });

  it('lets nobody change its methods for the others', () => {
    const methods = Object.getPrototypeOf(decimal(1));
    expect(() => Object.assign(methods, { toString: () => 'spoilt' })).toThrow(TypeError);
    expect(`${exactly(3)}`).toBe('3');
  });
});

describe('a decimal of another copy of decimal.js, with the worst of settings', () => {
  const Other = Foreign.clone({ defaults: true });
  Other.set(WORST_SETTINGS);
  const rewritten = ({ s, e, d }: Decimal) => Object.assign(new Other(0), { s, e, d: d.slice() });

  it.each(FUNCTIONS)('is read digit for digit by %s', (name, call) => {
    for (const args of VALID[name] ?? []) {
      const answer = lineOf(call(...args));
      expect(lineOf(call(...copyOf(args, rewritten)))).toBe(answer);
    }
  });

  it('is explained as it was, in every check of the bundled figures', () => {
    const { checks } = audit(publishedStatements);
    for (const check of checks) {
      const sentence = explain(check, { locale: 'fr-CA' });
      expect(explain(copyOf(check, rewritten), { locale: 'fr-CA' })).toBe(sentence);
    }
    expect(checks.length).toBeGreaterThan(200);
  });
});
