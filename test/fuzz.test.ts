import { Decimal as AnyDecimal } from 'decimal.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as library from '../src/index.js';
import { type Change, changedAt, FUNCTIONS, HANDS_BACK, isContainer, place, placesIn, VALID } from './support/calls.js';
import { runs } from './support/long.js';

/*
 * Every function of the main door survives every argument: only a CpaIppError may come out, and no result holds NaN or
 * a property that is undefined.
 *
 * Each list of arguments in VALID is called as it is, and then many times with one place inside it replaced by junk,
 * removed, or joined by a key that does not belong there.
 */

/** Functions whose result keeps a property that is undefined in the argument. */
const KEEPS_UNDEFINED = new Set(['toPlain']);
const RUNS = runs(500, 100);

const throwing = {
  toString() {
    throw new RangeError('toString was called');
  },
  valueOf() {
    throw new RangeError('valueOf was called');
  },
  [Symbol.toPrimitive]() {
    throw new RangeError('toPrimitive was called');
  },
};
const circle: Record<string, unknown> = { sum: [], list: [] };
circle['self'] = circle;
(circle['sum'] as unknown[]).push(circle);
(circle['list'] as unknown[]).push(circle, circle);
let well: unknown = 'deep';
for (let depth = 0; depth < 20_000; depth++) well = { sum: [well] };

/** What has broken libraries before. */
const AWKWARD: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -0,
  0.1 + 0.2,
  2 ** 53,
  1e300,
  5e-324,
  1n,
  '',
  ' ',
  '-',
  '.',
  '1e5',
  '9'.repeat(400),
  'x'.repeat(10_000),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  '\ud800',
  '2015-17',
  '2015-16',
  '2019-02-29',
  '2100-12-31',
  '1900-01-01',
  'total',
  'percent',
  Symbol('s'),
  Symbol.iterator,
  () => undefined,
  [],
  {},
  [[]],
  new Array(3),
  Object.create(null),
  JSON.parse('{"__proto__": {"noValue": "redacted"}}'),
  throwing,
  [throwing],
  circle,
  well,
  new Date(Number.NaN),
  new Map([['a', 1]]),
  new Set([1]),
  new Error('junk'),
  Object.assign(new Error('junk'), { name: 'CpaIppError', code: 'UNKNOWN_NAME' }),
  Object(1),
  Object('2015-16'),
  new Uint8Array(2),
  { noValue: 'bogus' },
  { noValue: 'redacted' },
  { value: 1, parts: 1, missing: Number.NaN },
  new AnyDecimal(Number.NaN),
  new AnyDecimal(Number.POSITIVE_INFINITY),
  new AnyDecimal('1e9000000000000000'),
  new AnyDecimal('1e-9000000000000000'),
  new AnyDecimal(-0),
  { toStringTag: '[object Decimal]' },
  { toStringTag: '[object Decimal]', s: 1, e: 0, d: ['x'] },
];

const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...AWKWARD) },
  {
    weight: 1,
    arbitrary: fc.anything({
      maxDepth: 2,
      maxKeys: 3,
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    }),
  },
);

/** Finds NaN, an infinite number or Decimal, and a property that is undefined, anywhere in a result. */
function faultIn(
  value: unknown,
  undefinedAllowed: boolean,
  path = 'result',
  seen = new Set<object>(),
): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}`;
  if (value === undefined) return undefinedAllowed ? undefined : `${path} is undefined`;
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined;
  seen.add(value);
  // A missing value is passed on as it came, with whatever the caller put into it.
  if (!library.isReported(value)) return undefined;
  if (AnyDecimal.isDecimal(value)) return Array.isArray(value.d) ? undefined : `${path} is no finite Decimal`;
  for (const [key, element] of Object.entries(value)) {
    const fault = faultIn(element, undefinedAllowed, `${path}.${key}`, seen);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Calls a function; whatever comes out must be a sound result or an error of ours. */
function survive(name: string, call: (...args: unknown[]) => unknown, args: readonly unknown[]): void {
  let result: unknown;
  try {
    result = call(...args);
  } catch (error) {
    if (library.isCpaIppError(error)) {
      expect(error.message).not.toBe('');
      return;
    }
    throw new Error(
      `${name} threw something else than a CpaIppError: ${error instanceof Error ? error.stack : typeof error}`,
    );
  }
  if (HANDS_BACK.has(name)) return;
  const fault = faultIn(result, KEEPS_UNDEFINED.has(name));
  if (fault !== undefined) throw new Error(`${name}: ${fault}`);
}

function frozen<T>(value: T): T {
  if (isContainer(value) && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
}

const constants = () => JSON.stringify(Object.entries(library).filter(([, value]) => typeof value !== 'function'));

describe('every function of the main door', () => {
  let before: string;
  beforeAll(() => {
    before = constants();
    frozen(VALID);
  });

  it('has a line in VALID, the table of test/support/calls.ts, and VALID has no other lines', () => {
    const names = FUNCTIONS.map(([name]) => name);
    const without = names.filter((name) => !Object.hasOwn(VALID, name));
    const strangers = Object.keys(VALID).filter((name) => !names.includes(name));
    expect(without, `no valid calls in the table of test/support/calls.ts for: ${without.join(', ')}`).toEqual([]);
    expect(strangers, `not exported, but in the table: ${strangers.join(', ')}`).toEqual([]);
  });

  describe.each(FUNCTIONS)('%s', (name, call) => {
    const valid = VALID[name] ?? [];

    it('accepts its valid calls, and leaves its arguments alone', () => {
      for (const args of valid) {
        const result = call(...args);
        expect(faultIn(result, HANDS_BACK.has(name)), name).toBeUndefined();
      }
    });

    it('survives any arguments', () => {
      fc.assert(
        fc.property(fc.array(junk, { maxLength: 4 }), (args) => survive(name, call, args)),
        { numRuns: RUNS },
      );
    });

    it('survives valid arguments with junk in one place', () => {
      const starts = valid.flatMap((args) => placesIn(args).map((path) => ({ args, path })));
      if (starts.length === 0) return;
      const changes: Record<string, (value: unknown) => Change> = {
        replace: (value) => (container, key) => place(container, key, value),
        remove: () => (container, key) => {
          if (Array.isArray(container)) container.splice(Number(key), 1);
          else delete container[key];
        },
        add: (value) => (container) =>
          place(container, Array.isArray(container) ? String(container.length) : 'junk', value),
      };
      fc.assert(
        fc.property(
          fc.constantFrom(...starts),
          fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
          junk,
          ({ args, path }, kind, value) => {
            const change = (changes[kind] as (value: unknown) => Change)(value);
            survive(name, call, changedAt(args, path, change) as unknown[]);
          },
        ),
        { numRuns: Math.min(8 * RUNS, RUNS + 8 * starts.length) },
      );
    });
  });

  afterAll(() => {
    expect(constants(), 'a call changed a constant').toBe(before);
    expect(Object.keys(Object.prototype), 'a call polluted Object.prototype').toEqual([]);
  });
});
