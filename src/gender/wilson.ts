import { type Decimal, type DecimalInput, exactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { decimalShape } from '../exact/shapes.js';
import { type Share, shareOf } from '../exact/share.js';
import { unknownName } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { isReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import { checked, later, options as optionsOf } from '../kernel/shape.js';
import type { GenderFinding } from './messages.js';
import type { GenderDenominator, WomenCount } from './model.js';
import { plainWomenCountShape } from './shapes.js';

/** Two-sided quantiles of the standard normal distribution, to 33 digits. */
const QUANTILES = /* @__PURE__ */ frozen<Readonly<Record<string, string>>>({
  '0.8': '1.28155156554460046696510332944874',
  '0.9': '1.64485362695147271486384890799163',
  '0.95': '1.95996398454005423552459443052055',
  '0.98': '2.32634787404084110088560616334691',
  '0.99': '2.57582930354890076097857674860381',
  '0.999': '3.29052673149189479322162703537465',
});

/**
 * A Wilson score interval.
 * @category Gender
 */
export interface WilsonInterval {
  readonly share: Reported<Share>;
  /** Ends of the interval, shares from 0 to 1, to 30 digits at least. */
  readonly low: Reported<Decimal>;
  readonly high: Reported<Decimal>;
  readonly confidence: Decimal;
  /** Whom the total counts; `as-given` where the caller did not say. */
  readonly denominator: GenderDenominator | 'as-given';
  /** Always says that a roster is a census. */
  readonly cautions: readonly GenderFinding[];
}

/**
 * The Wilson score interval of a share of women.
 *
 * `(2w + z² ∓ z√(z² + 4w(n − w)/n)) ÷ 2(n + z²)` for w women of n people. A roster counts everyone: nothing is sampled,
 * and the interval speaks only of an underlying rate, as if these people had been drawn from many. The result says so.
 * @param counts - `women` and `total`, whole numbers of people or a `NoValue`.
 * @param options - `confidence`: 0.8, 0.9, 0.95, 0.98, 0.99 or 0.999.
 * @returns The share and both ends, unrounded; missing where a count is, `zero-denominator` for nobody. Exactly 0 at no
 *   women and exactly 1 at women only.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for another confidence; `PART_ABOVE_WHOLE`, `NEGATIVE_VALUE` or
 *   `INVALID_ARGUMENT` for counts that cannot be.
 * @example
 * const { low, high } = wilsonInterval({ women: 37, total: 83 }, { confidence: '0.95' });
 * formatReported(low, { decimals: 6 }); // => '0.343613'
 * formatReported(high, { decimals: 6 }); // => '0.552750'
 * @see ministerial-note-2019, L8
 * @category Gender
 */
export function wilsonInterval(counts: WomenCount, options: { readonly confidence: DecimalInput }): WilsonInterval {
  const { women, total, denominator = 'as-given' } = plainWomenCountShape.read(counts, ['counts']);
  const { confidence, quantile } = OPTIONS.read(options, ['options']).confidence;
  const known = { confidence, denominator, cautions: [CENSUS()] } satisfies Partial<WilsonInterval>;
  const share = shareOfCounts(women, total);
  if (!isReported(share)) return forConsole({ share, low: share, high: share, ...known });
  const { numerator: w, denominator: n } = share;
  const z = exactly(quantile);
  const middle = z.pow(2).plus(w.times(2));
  const spread = z.times(
    z
      .pow(2)
      .plus(w.times(4).times(n.minus(w)).div(n))
      .sqrt(),
  );
  const width = z.pow(2).plus(n).times(2);
  // At the ends the formula gives 0 and 1; the root, cut off after 34 digits, would miss them by a hair.
  const low = w.isZero() ? exactly(0) : middle.minus(spread).div(width);
  const high = w.eq(n) ? exactly(1) : middle.plus(spread).div(width);
  return forConsole({ share, low, high, ...known });
}

const CENSUS = (): GenderFinding => ({ code: 'ROSTER_IS_A_CENSUS', severity: 'warning', path: [], operands: {} });

/** A share of counts that may be missing. */
function shareOfCounts(women: Reported<number>, total: Reported<number>): Reported<Share> {
  if (!isReported(women) || !isReported(total)) return reasonAmong([women, total]) as NoValue;
  return shareOf(exactly(women), exactly(total));
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    confidence: checked(decimalShape, (confidence, path) => {
      const quantile = QUANTILES[confidence.toString()];
      if (quantile !== undefined) return { confidence, quantile };
      throw unknownName(
        confidence.toString(),
        Object.keys(QUANTILES),
        { en: 'a level of confidence on offer', fr: 'un niveau de confiance offert' },
        path,
      );
    }),
  }),
);
