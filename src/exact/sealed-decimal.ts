import { AnyDecimal } from '../outside/decimal.js';

/*
 * The only file that computes with decimal.js. A decimal.js number computes with the settings of its `constructor`,
 * which whoever holds the number can change. So what is handed out looks like any other decimal.js number, but its
 * methods compute in a clone that nobody can reach.
 */

/** Halves away from zero, in the numbers of decimal.js. */
export const ROUNDING = 4;
const SETTINGS = {
  precision: 34,
  rounding: ROUNDING,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  defaults: true,
} as const;

/** {@link SETTINGS}, with more digits. */
function withPrecision(precision: number) {
  return { ...SETTINGS, precision };
}

/** Computes. Its numbers never leave the kernel. */
export const Inside = /* @__PURE__ */ AnyDecimal.clone(SETTINGS);
/** For sums: wide enough that adding accepted numbers never rounds. */
export const Wide = /* @__PURE__ */ AnyDecimal.clone(/* @__PURE__ */ withPrecision(1000));
/** The `constructor` of what is handed out. Nothing of ours computes with it. */
const Outside = /* @__PURE__ */ AnyDecimal.clone(SETTINGS);

const SEALED: object = /* @__PURE__ */ sealedMethods();

/** The methods of decimal.js, each of them computing inside, but for those that read the digits only. */
function sealedMethods(): object {
  const reading =
    'decimalPlaces dp isFinite isInteger isInt isNaN isNegative isNeg isPositive isPos isZero precision sd';
  const settled = new Set<PropertyKey>(reading.split(' ')).add('constructor');
  const methods = AnyDecimal.prototype as unknown as Readonly<Record<PropertyKey, unknown>>;
  const sealed: Record<PropertyKey, unknown> = Object.create(AnyDecimal.prototype);
  for (const name of Reflect.ownKeys(methods)) {
    const method = methods[name];
    if (typeof method === 'function' && !settled.has(name)) {
      sealed[name] = computedInside(method as Method);
    }
  }
  return Object.freeze(sealed);
}

type Method = (this: AnyDecimal, ...args: unknown[]) => unknown;

function computedInside(method: Method): Method {
  return function (this: AnyDecimal, ...args: unknown[]): unknown {
    try {
      const result = method.apply(new Inside(this), args);
      return Array.isArray(result) ? result.map(handedOut) : handedOut(result);
    } catch (error) {
      // A method that computes with more digits for a while leaves them behind when it fails, as `cos` does with a
      // number of more than a thousand digits.
      Inside.set(SETTINGS);
      throw error;
    }
  };
}

const handedOut = (result: unknown): unknown => (result instanceof AnyDecimal ? handOut(result) : result);

/**
 * Makes what leaves the kernel of a number computed inside, which must not be used afterwards: they share their digits.
 */
export function handOut({ s, e, d }: AnyDecimal): AnyDecimal {
  const value = Object.create(SEALED);
  // In the order of decimal.js, as an own property: so it is not cloned structurally, as if it were plain data.
  value.constructor = Outside;
  value.s = s;
  value.e = e;
  value.d = d;
  return value;
}
