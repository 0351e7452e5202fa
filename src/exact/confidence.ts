import { unknownName } from '../kernel/check.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { checked, later } from '../kernel/shape.js';
import type { Decimal, DecimalInput } from './decimal.js';
import { decimalShape } from './shapes.js';

/** Two-sided quantiles of the standard normal distribution, to 33 digits. */
const QUANTILES = /* @__PURE__ */ frozen<Readonly<Record<string, string>>>({
  '0.8': '1.28155156554460046696510332944874',
  '0.9': '1.64485362695147271486384890799163',
  '0.95': '1.95996398454005423552459443052055',
  '0.98': '2.32634787404084110088560616334691',
  '0.99': '2.57582930354890076097857674860381',
  '0.999': '3.29052673149189479322162703537465',
});

/** How sure an interval is, and how many standard errors of a normal distribution that is. */
export interface Confidence {
  readonly confidence: Decimal;
  readonly quantile: string;
}

/** A level of confidence on offer. */
export const confidenceShape: Shape<DecimalInput, Confidence> = /* @__PURE__ */ later(() =>
  checked(decimalShape, (confidence, path) => {
    const quantile = QUANTILES[confidence.toString()];
    if (quantile !== undefined) return { confidence, quantile };
    throw unknownName(
      confidence.toString(),
      Object.keys(QUANTILES),
      { en: 'a level of confidence on offer', fr: 'un niveau de confiance offert' },
      path,
    );
  }),
);
