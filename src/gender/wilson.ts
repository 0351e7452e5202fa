import { confidenceShape } from '../exact/confidence.js';
import { type Decimal, type DecimalInput, exactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { either } from '../kernel/alternatives.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import { reported } from '../kernel/record.js';
import { checked, fields, later, options as optionsOf, whole } from '../kernel/shape.js';
import type { GenderFinding } from './messages.js';
import type { GenderDenominator, WomenCount } from './model.js';
import { plainWomenCountShape } from './shapes.js';

/**
 * Some of a whole, whatever they are.
 * @category Gender
 */
export interface PartOfWhole {
  /** Whole numbers, at most ten thousand million. */
  readonly part: Reported<number>;
  readonly whole: Reported<number>;
}

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
  /** Always says what the interval speaks of: a roster is a census. */
  readonly cautions: readonly GenderFinding[];
}

/**
 * The Wilson score interval of a share: of women, or of any part of a whole.
 *
 * `(2w + z² ∓ z√(z² + 4w(n − w)/n)) ÷ 2(n + z²)` for w of n. A roster counts everyone: nothing is sampled, and the
 * interval speaks only of an underlying rate, as if these people had been drawn from many. The result says so.
 * @param counts - `women` and `total`, or `part` and `whole`: whole numbers or a `NoValue`.
 * @param options - `confidence`: 0.8, 0.9, 0.95, 0.98, 0.99 or 0.999.
 * @returns The share and both ends, unrounded; missing where a count is, `zero-denominator` for nobody. Exactly 0 at no
 *   part and exactly 1 at all of the whole.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for another confidence; `PART_ABOVE_WHOLE`, `NEGATIVE_VALUE` or
 *   `INVALID_ARGUMENT` for counts that cannot be.
 * @example
 * const { low, high } = wilsonInterval({ women: 37, total: 83 }, { confidence: '0.95' });
 * formatReported(low, { decimals: 6 }); // => '0.343613'
 * formatReported(high, { decimals: 6 }); // => '0.552750'
 * formatReported(wilsonInterval({ part: 59, whole: 151 }, { confidence: '0.95' }).low, { decimals: 6 }); // => '0.316541'
 * @see Wilson, E. B. (1927), Probable Inference, the Law of Succession, and Statistical Inference, Journal of the
 *   American Statistical Association 22(158), 209-212
 * @see ministerial-note-2019, L8
 * @category Gender
 */
export function wilsonInterval(
  counts: WomenCount | PartOfWhole,
  options: { readonly confidence: DecimalInput },
): WilsonInterval {
  const { part, whole, denominator, caution } = COUNTS.read(counts, ['counts']);
  const { confidence, quantile } = OPTIONS.read(options, ['options']).confidence;
  const cautions: GenderFinding[] = [{ code: caution, severity: 'warning', path: [], operands: {} }];
  const known = { confidence, denominator, cautions } satisfies Partial<WilsonInterval>;
  const share = shareOfCounts(part, whole);
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

/** A share of counts that may be missing. */
function shareOfCounts(part: Reported<number>, whole: Reported<number>): Reported<Share> {
  if (!isReported(part) || !isReported(whole)) return reasonAmong([part, whole]) as NoValue;
  return shareOf(exactly(part), exactly(whole));
}

interface ReadCounts extends PartOfWhole {
  readonly denominator: GenderDenominator | 'as-given';
  readonly caution: 'ROSTER_IS_A_CENSUS' | 'INTERVAL_OF_A_RATE';
}

const MOST_COUNTED = 1e10;

const COUNTS: Shape<WomenCount | PartOfWhole, ReadCounts> = /* @__PURE__ */ later(() => {
  const count = reported(whole(0, MOST_COUNTED));
  return either(
    (value) => typeof value === 'object' && value !== null && ('part' in value || 'whole' in value),
    checked(
      fields({ en: '{ part, whole }', fr: '{ part, whole }' }, { part: count, whole: count }),
      ({ part, whole: all }, path): ReadCounts => {
        if (isReported(part) && isReported(all) && part > all) {
          throw fault(PART_ABOVE_WHOLE, [...path, 'part'], { part: String(part), whole: String(all) });
        }
        return { part, whole: all, denominator: 'as-given', caution: 'INTERVAL_OF_A_RATE' };
      },
    ),
    checked(
      plainWomenCountShape,
      ({ women, total, denominator }): ReadCounts => ({
        part: women,
        whole: total,
        denominator: denominator ?? 'as-given',
        caution: 'ROSTER_IS_A_CENSUS',
      }),
    ),
  );
});

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ confidence: confidenceShape }));
