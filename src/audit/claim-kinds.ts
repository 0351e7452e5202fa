import type { ClaimContext } from '../claims/claim-parts.js';
import type { Judged } from '../claims/claim-verdict.js';
import { judgeBound, judgeCount, judgeExtreme, judgeOnly, judgeTrend } from '../claims/judge-numbers.js';
import { judgeDates, judgeDuration, judgeRivals, judgeSpellings } from '../claims/judge-places.js';
import type { FigureClaim } from '../claims/model.js';
import {
  boundShape,
  countShape,
  datesShape,
  durationShape,
  extremeShape,
  onlyShape,
  rivalsShape,
  spellingsShape,
  trendShape,
} from '../claims/shapes.js';
import type { GenderClaim } from '../gender/claim-model.js';
import { consistencyShape, doublingShape, targetClaimShape } from '../gender/claim-shapes.js';
import { judgeDoubling } from '../gender/doubling-claim.js';
import { judgeConsistency, judgeTarget } from '../gender/target-claims.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { model, ofKinds, type ReadOf } from '../kernel/shape.js';
import { judgeObjectives, type ObjectivesClaim, objectivesClaimShape } from '../outcomes/objectives-claim.js';
import { judgeMargins, type MarginsClaim, marginsClaimShape } from '../program/margins-claim.js';
import { judgeScale, type ScaleClaim, scaleClaimShape } from '../program/scale-claim.js';

/**
 * A sentence of a document that is no identity, as plain data. {@link audit} judges it beside the statements.
 * @category Figures
 */
export type Claim = FigureClaim | GenderClaim | ObjectivesClaim | MarginsClaim | ScaleClaim;

/** Labels of the kinds of claims. */
export const CLAIM_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Claim['kind'], Label>>>({
  bound: { en: 'bound', fr: 'borne' },
  trend: { en: 'trend', fr: 'tendance' },
  extreme: { en: 'extreme', fr: 'extrême' },
  only: { en: 'only one', fr: 'un seul' },
  count: { en: 'count', fr: 'compte' },
  rivals: { en: 'rival values', fr: 'valeurs rivales' },
  dates: { en: 'dates', fr: 'dates' },
  duration: { en: 'length of time', fr: 'durée' },
  spellings: { en: 'spellings', fr: 'graphies' },
  'consistently-near-or-above': {
    en: 'consistently near a target or above',
    fr: "toujours près d'une cible ou au-dessus",
  },
  'exceeds-target': { en: 'above a target', fr: "au-dessus d'une cible" },
  'almost-doubled': { en: 'almost doubled', fr: 'presque doublé' },
  'objectives-mapped': { en: 'objectives mapped to outcomes', fr: 'objectifs rattachés aux résultats' },
  'margins-fit': { en: 'counts and margins', fr: 'nombres et marges' },
  'scale-covers-all': { en: 'a word for every share', fr: 'un mot pour chaque part' },
});

/** How a kind of claim is read, and how a claim that was read is judged. */
interface Kind<T, R> {
  readonly shape: Shape<T, R>;
  readonly judge: (claim: R, context: ClaimContext, path: Path) => Judged;
}
const kind = <T, R>(shape: Shape<T, R>, judge: Kind<T, R>['judge']): Kind<T, R> => ({ shape, judge });

/** The shape of each kind of claim beside its judge. */
const kinds = () =>
  ({
    bound: kind(boundShape, judgeBound),
    trend: kind(trendShape, judgeTrend),
    extreme: kind(extremeShape, judgeExtreme),
    only: kind(onlyShape, judgeOnly),
    count: kind(countShape, judgeCount),
    rivals: kind(rivalsShape, judgeRivals),
    dates: kind(datesShape, judgeDates),
    duration: kind(durationShape, judgeDuration),
    spellings: kind(spellingsShape, judgeSpellings),
    'consistently-near-or-above': kind(consistencyShape, judgeConsistency),
    'exceeds-target': kind(targetClaimShape, judgeTarget),
    'almost-doubled': kind(doublingShape, judgeDoubling),
    'objectives-mapped': kind(objectivesClaimShape, judgeObjectives),
    'margins-fit': kind(marginsClaimShape, judgeMargins),
    'scale-covers-all': kind(scaleClaimShape, judgeScale),
  }) satisfies { readonly [K in Claim['kind']]: { readonly shape: Shape<Extract<Claim, { kind: K }>, unknown> } };

/** A claim that was read: what every claim has, with parts that its judge knows. */
export type ReadClaim = ReadOf<ReturnType<typeof kinds>[Claim['kind']]['shape']>;

/** A claim of any kind; whether its figures exist and go together is for its judge to say. */
export const claimShape = /* @__PURE__ */ model('claim', () => {
  const shapes = Object.entries(kinds()).map(([name, { shape }]) => [name, shape]);
  return ofKinds(Object.fromEntries(shapes) as Record<string, Shape<Claim, ReadClaim>>, {
    what: 'a claim',
    kind: 'a kind of claim',
  });
}) satisfies Shape<Claim, ReadClaim>;

/** What a claim comes to. */
export function judgedAs(claim: ReadClaim, context: ClaimContext, path: Path): Judged {
  const { judge } = kinds()[claim.kind];
  return (judge as Kind<Claim, ReadClaim>['judge'])(claim, context, path);
}
