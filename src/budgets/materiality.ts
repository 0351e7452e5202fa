import { invalidArgument, refuseUnknownKeys, requireObject, requireOneOf } from '../kernel/check.js';
import { type Decimal, type DecimalInput, decimalAt } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { isReported, type NoValue, type Reported, reasonIn } from '../kernel/no-value.js';
import { isShare, type Share } from '../kernel/share.js';

/**
 * From what size on a variance deserves an explanation. There is no default: the caller says it.
 * @category Budgets
 */
export interface MaterialityThreshold {
  /** Smallest material amount, regardless of sign, in the unit of the variance. */
  readonly amount?: DecimalInput;
  /** Smallest material share of the approved amount, regardless of sign: 0.05 is 5 %. */
  readonly share?: DecimalInput;
  /** With both given: whether one is enough or both are needed. */
  readonly rule?: 'either' | 'both';
}

/**
 * Tells whether a variance is material under the caller's threshold.
 *
 * `|unspent| >= amount`, `|varianceShare| >= share`, or the two joined by `rule`. Exact, and both ends count.
 * @param variance - `unspent` and `varianceShare`, as {@link budgetVariance} and {@link summarizeBudget} return them.
 * @param threshold - `amount`, `share` or both; with both, `rule` is required.
 * @returns Whether it is material, or why that cannot be told (the quantity tested has no value, and the other does not decide).
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the threshold names nothing, or both without a rule; `UNKNOWN_NAME` for a misspelt part;
 *   `NEGATIVE_VALUE` for a threshold below zero.
 * @example
 * const variance = budgetVariance({ approved: '46.4', spent: '31.48' });
 * isMaterial(variance, { share: '0.05' }); // => true
 * isMaterial(variance, { amount: '20', share: '0.05', rule: 'both' }); // => false
 * @category Budgets
 */
export function isMaterial(
  variance: { readonly unspent: Reported<Decimal>; readonly varianceShare: Reported<Share> },
  threshold: MaterialityThreshold,
): Reported<boolean> {
  const { unspent, varianceShare } = requireObject(variance, ['variance'], 'a variance');
  const given = requireObject(threshold, ['threshold'], 'a threshold');
  const { amount, share, rule } = given;
  refuseUnknownKeys(given, ['amount', 'share', 'rule'], 'a part of a threshold', ['threshold']);
  const tests: Reported<boolean>[] = [];
  if (amount !== undefined)
    tests.push(reaches(unspent, limitAt(amount, ['threshold', 'amount']), ['variance', 'unspent']));
  if (share !== undefined) {
    const value = isShare(varianceShare) ? varianceShare.value : varianceShare;
    tests.push(reaches(value, limitAt(share, ['threshold', 'share']), ['variance', 'varianceShare']));
  }
  const [first, second] = tests;
  if (first === undefined) throw invalidArgument(threshold, 'an amount, a share, or both', ['threshold']);
  if (second === undefined) return first;
  const enough = requireOneOf(rule, ['either', 'both'], "'either' or 'both'", ['threshold', 'rule']) === 'either';
  // One test may decide although the other has no value: yes under 'either', no under 'both'.
  if (first === enough || second === enough) return enough;
  return [first, second].find((test): test is NoValue => !isReported(test)) ?? !enough;
}

function reaches(value: unknown, limit: Decimal, path: Path): Reported<boolean> {
  return reasonIn(value) ?? decimalAt(value, path).abs().gte(limit);
}

function limitAt(value: unknown, path: Path): Decimal {
  const limit = decimalAt(value, path);
  if (!limit.isNegative()) return limit;
  const received = limit.toString();
  throw new CpaIppError('NEGATIVE_VALUE', `${received} is below zero`, path, { received });
}
