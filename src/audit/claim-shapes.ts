import { arrivalsClaimShape, lineClaimShape, shareClaimShape } from '../claims/compared-shapes.js';
import {
  betweenShape,
  boundShape,
  countShape,
  datesShape,
  doubledShape,
  durationShape,
  extremeShape,
  halvedShape,
  listShape,
  onlyShape,
  rivalsShape,
  spellingsShape,
  stableShape,
  trendShape,
} from '../claims/shapes.js';
import { consistencyShape, doublingShape, targetClaimShape } from '../gender/claim-shapes.js';
import { ofKinds } from '../kernel/alternatives.js';
import type { Shape } from '../kernel/form.js';
import { model, type ReadOf } from '../kernel/shape.js';
import { missionsClaimShape, oneNameClaimShape, statusClaimShape } from '../missions/claim-shapes.js';
import { objectivesClaimShape } from '../outcomes/claim-shapes.js';
import { marginsClaimShape, scaleClaimShape, wordClaimShape } from '../program/claim-shapes.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { Claim } from './claim-kinds.js';

const kinds = (program: Program | undefined) =>
  ({
    bound: boundShape,
    between: betweenShape,
    stable: stableShape,
    doubled: doubledShape,
    halved: halvedShape,
    trend: trendShape,
    extreme: extremeShape,
    only: onlyShape,
    count: countShape,
    rivals: rivalsShape,
    dates: datesShape,
    duration: durationShape,
    spellings: spellingsShape,
    'list-is-sound': listShape,
    'share-fits-count': shareClaimShape,
    'arrivals-allow-share': arrivalsClaimShape,
    'in-line-with-series': lineClaimShape,
    'consistently-near-or-above': consistencyShape(program),
    'exceeds-target': targetClaimShape,
    'almost-doubled': doublingShape,
    'objectives-mapped': objectivesClaimShape(program),
    'margins-fit': marginsClaimShape,
    'scale-covers-all': scaleClaimShape,
    'word-of-scale': wordClaimShape,
    'missions-fit-count': missionsClaimShape(program),
    'one-status-at-a-time': statusClaimShape,
    'one-name': oneNameClaimShape,
  }) satisfies { readonly [K in Claim['kind']]: Shape<Extract<Claim, { kind: K }>, unknown> };

/** What is read of a claim of each kind: what every claim has, with parts that its judge knows. */
export type ReadClaims = { readonly [K in Claim['kind']]: ReadOf<ReturnType<typeof kinds>[K]> };

/** A claim of any kind; whether its figures exist and go together is for its judge to say. */
export const claimShape = /* @__PURE__ */ perProgram((program) =>
  model('claim', () =>
    ofKinds(kinds(program) as unknown as Record<string, Shape<Claim, ReadClaims[Claim['kind']]>>, {
      what: { en: 'a claim', fr: 'un énoncé' },
      kind: { en: 'a kind of claim', fr: "un type d'énoncé" },
    }),
  ),
) as (program?: Program) => Shape<Claim, ReadClaims[Claim['kind']]>;
