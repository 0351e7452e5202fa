import { calendarDateShape } from '../calendar/shapes.js';
import type { Decimal } from '../exact/decimal.js';
import { type Fraction, fractionOf } from '../exact/fraction.js';
import { notNegativeTextShape } from '../exact/shapes.js';
import { daysApart, onePartOrShare } from '../figures/arrivals-read.js';
import { LEAST_OTHERS } from '../figures/out-of-line.js';
import { expressionShape, unitShape } from '../figures/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { labelShape } from '../kernel/record.js';
import { checked, fields, later, listOf, more, optional } from '../kernel/shape.js';
import type { ArrivalsClaim, LineClaim, ShareClaim } from './model.js';
import { claimOf, figureKeyShape, missingShape } from './shapes.js';

export const shareClaimShape = /* @__PURE__ */ later(() =>
  claimOf(
    'share-fits-count',
    more({
      share: figureKeyShape,
      of: optional(expressionShape),
      part: optional(expressionShape),
      missing: missingShape,
    }),
  ),
) satisfies Shape<ShareClaim, unknown>;

export const arrivalsClaimShape = /* @__PURE__ */ later(() => {
  const period = fields(
    { en: 'a period of arrivals', fr: "une période d'arrivées" },
    {
      start: calendarDateShape,
      end: calendarDateShape,
      total: optional(figureKeyShape),
      part: optional(figureKeyShape),
      share: optional(figureKeyShape),
    },
  );
  const what = { en: 'an array of periods', fr: 'un tableau de périodes' };
  const claim = claimOf(
    'arrivals-allow-share',
    more({
      group: labelShape,
      on: calendarDateShape,
      strength: figureKeyShape,
      part: optional(figureKeyShape),
      share: optional(figureKeyShape),
      longestTour: figureKeyShape,
      arrivals: checked(listOf(checked(period, onePartOrShare), { what, atLeast: 1 }), daysApart),
    }),
  );
  return checked(claim, withPartOrShare);
}) satisfies Shape<ArrivalsClaim, unknown>;

function withPartOrShare<C extends { readonly part?: unknown; readonly share?: unknown }>(claim: C, path: Path): C {
  if (claim.part !== undefined || claim.share !== undefined) return onePartOrShare(claim, path);
  throw invalidArgument(undefined, { en: 'a part or a share', fr: 'un nombre ou une part' }, [...path, 'share']);
}

export const lineClaimShape = /* @__PURE__ */ later(() =>
  claimOf(
    'in-line-with-series',
    more({
      unit: unitShape,
      of: expressionShape,
      others: listOf(expressionShape, {
        what: { en: 'an array of expressions', fr: "un tableau d'expressions" },
        atLeast: LEAST_OTHERS,
      }),
      times: checked(notNegativeTextShape, (times: Decimal): Fraction => fractionOf(times.toFixed())),
      missing: missingShape,
    }),
  ),
) satisfies Shape<LineClaim, unknown>;
