import type { DecimalInput } from '../exact/decimal.js';
import { compare, type Fraction, fraction, ONE } from '../exact/fraction.js';
import { isReported, type Reported, reasonAmong } from '../kernel/no-value.js';
import { later, more } from '../kernel/shape.js';
import { shareShape, womenCountShape } from './shapes.js';

/**
 * How many more women a target asks for.
 * @category Gender
 */
export interface WomenNeeded {
  /** More women, in place of others, while the total stays. */
  readonly ifTotalStays: Reported<number>;
  /** More women, if every further deployment is a woman and nobody leaves. */
  readonly ifAllNewAreWomen: Reported<number>;
}

/**
 * How many more women it takes to meet a target.
 *
 * While the total stays: `⌈target × total⌉ − women`. If every further deployment is a woman: the least k with
 * `women + k ≥ target × (total + k)`, so `⌈(target × total − women) ÷ (1 − target)⌉`. Both are 0 where the target is
 * met, and both are exact.
 * @param question - `women` and `total`, whole numbers of people or a `NoValue`; `target`, a share from 0 to 1 (0.21,
 *   not 21).
 * @returns Both numbers of women. Nobody deployed: `zero-denominator` while the total stays, and one woman more is
 *   enough. A target of 1 that is not met is out of reach of further deployments: `not-applicable`. A missing count
 *   makes both missing.
 * @throws {@link CpaIppError} `SHARE_OUT_OF_RANGE` if the target is no share from 0 to 1 (a percent, for instance);
 *   `PART_ABOVE_WHOLE` for more women than people; `NEGATIVE_VALUE` or `INVALID_ARGUMENT` for a number that counts no
 *   people; `UNKNOWN_NAME` for a misspelt option; what {@link decimal} throws for the target.
 * @example
 * womenNeeded({ women: 14, total: 100, target: '0.21' }); // => { ifTotalStays: 7, ifAllNewAreWomen: 9 }
 * womenNeeded({ women: 37, total: 83, target: '0.21' }); // => { ifTotalStays: 0, ifAllNewAreWomen: 0 }
 * @category Gender
 */
export function womenNeeded(question: {
  readonly women: Reported<number>;
  readonly total: Reported<number>;
  readonly target: DecimalInput;
}): WomenNeeded {
  const { women, total, target } = QUESTION.read(question, ['question']);
  return neededOf(women, total, target);
}

/** The same of arguments already read. */
export function neededOf(women: Reported<number>, total: Reported<number>, target: Fraction): WomenNeeded {
  if (!isReported(women) || !isReported(total)) {
    const reason = reasonAmong([women, total]) ?? { noValue: 'not-reported' };
    return { ifTotalStays: reason, ifAllNewAreWomen: reason };
  }
  if (total === 0) return { ifTotalStays: { noValue: 'zero-denominator' }, ifAllNewAreWomen: 1 };
  // (target × total − women), over the target's denominator.
  const short = target.n * BigInt(total) - BigInt(women) * target.d;
  if (short <= 0n) return { ifTotalStays: 0, ifAllNewAreWomen: 0 };
  return {
    ifTotalStays: ceiling(fraction(short, target.d)),
    ifAllNewAreWomen:
      compare(target, ONE) === 0
        ? { noValue: 'not-applicable', note: 'no number of further women makes them everyone' }
        : ceiling(fraction(short, target.d - target.n)),
  };
}

const QUESTION = /* @__PURE__ */ later(() => womenCountShape(more({ target: shareShape })));

function ceiling({ n, d }: Fraction): number {
  return Number((n + d - 1n) / d);
}
