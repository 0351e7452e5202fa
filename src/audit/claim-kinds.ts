import type { ClaimContext } from '../claims/claim-parts.js';
import type { Judged } from '../claims/claim-verdict.js';
import { judgeBound, judgeCount, judgeExtreme, judgeOnly, judgeTrend } from '../claims/judge-numbers.js';
import { judgeDates, judgeDuration, judgeRivals, judgeSpellings } from '../claims/judge-places.js';
import type { FigureClaim } from '../claims/model.js';
import type { GenderClaim } from '../gender/claim-model.js';
import { judgeDoubling } from '../gender/doubling-claim.js';
import { judgeConsistency, judgeTarget } from '../gender/target-claims.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { judgeObjectives, type ObjectivesClaim } from '../outcomes/objectives-claim.js';
import { judgeMargins, type MarginsClaim } from '../program/margins-claim.js';
import { judgeScale, type ScaleClaim } from '../program/scale-claim.js';

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

export type Judge<C> = (claim: C & Readonly<Record<string, unknown>>, context: ClaimContext, path: Path) => Judged;

/** The parts of each kind of claim beside the outline, and how it is judged. */
export const CLAIM_KINDS = /* @__PURE__ */ frozen<{
  readonly [K in Claim['kind']]: readonly [parts: readonly string[], judge: Judge<Extract<Claim, { kind: K }>>];
}>({
  bound: [['bound', 'of', 'missing'], judgeBound],
  trend: [['direction', 'series'], judgeTrend],
  extreme: [['which', 'of', 'others'], judgeExtreme],
  only: [['of', 'others'], judgeOnly],
  count: [['stated', 'lists', 'countings'], judgeCount],
  rivals: [['values', 'growing'], judgeRivals],
  dates: [['dates'], judgeDates],
  duration: [['stated', 'from', 'to'], judgeDuration],
  spellings: [['names'], judgeSpellings],
  'consistently-near-or-above': [
    ['population', 'schedule', 'category', 'mapping', 'tolerancePoints', 'from', 'years'],
    judgeConsistency,
  ],
  'exceeds-target': [['population', 'schedule', 'category', 'date', 'women', 'total'], judgeTarget],
  'almost-doubled': [['population', 'share', 'almostDoubledFrom', 'baselines'], judgeDoubling],
  'objectives-mapped': [['model'], judgeObjectives],
  'margins-fit': [['table', 'notReported'], judgeMargins],
  'scale-covers-all': [['scale'], judgeScale],
});
