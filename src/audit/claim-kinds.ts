import type { FiscalYear } from '../calendar/year-form.js';
import type { FigureClaim } from '../claims/model.js';
import type { GenderClaim } from '../gender/claim-model.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { MissionsClaim, OneNameClaim, StatusClaim } from '../missions/claim-shapes.js';
import type { ObjectivesClaim } from '../outcomes/claim-shapes.js';
import type { Level } from '../program/canadian/levels.js';
import type { MarginsClaim, ScaleClaim, WordClaim } from '../program/claim-shapes.js';

/**
 * A sentence of a document that is no identity, as plain data. {@link audit} judges it beside the statements. `Y` are the
 * fiscal years of its program, `L` its levels of outcomes and `B` the labels of these.
 * @category Figures
 */
export type Claim<Y extends string = FiscalYear, L extends string = Level, B extends LocalLabel = Label> =
  | FigureClaim
  | GenderClaim<Y>
  | ObjectivesClaim<L, B>
  | MarginsClaim
  | ScaleClaim
  | WordClaim
  | MissionsClaim<Y>
  | StatusClaim
  | OneNameClaim;

/** Labels of the kinds of claims. */
export const CLAIM_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Claim['kind'], Label>>>({
  bound: { en: 'bound', fr: 'borne' },
  between: { en: 'between two numbers', fr: 'entre deux nombres' },
  stable: { en: 'stable', fr: 'stable' },
  doubled: { en: 'doubled', fr: 'doublé' },
  halved: { en: 'halved', fr: 'réduit de moitié' },
  trend: { en: 'trend', fr: 'tendance' },
  extreme: { en: 'extreme', fr: 'extrême' },
  only: { en: 'only one', fr: 'un seul' },
  count: { en: 'count', fr: 'compte' },
  rivals: { en: 'rival values', fr: 'valeurs rivales' },
  dates: { en: 'dates', fr: 'dates' },
  duration: { en: 'length of time', fr: 'durée' },
  spellings: { en: 'spellings', fr: 'graphies' },
  'list-is-sound': { en: 'a sound list', fr: 'liste sans défaut' },
  'share-fits-count': { en: 'share of a count', fr: "part d'un nombre" },
  'arrivals-allow-share': { en: 'stock against flow', fr: 'effectif au regard des arrivées' },
  'in-line-with-series': { en: 'in line with its series', fr: 'dans le rang de sa série' },
  'consistently-near-or-above': {
    en: 'consistently near a target or above',
    fr: "toujours près d'une cible ou au-dessus",
  },
  'exceeds-target': { en: 'above a target', fr: "au-dessus d'une cible" },
  'almost-doubled': { en: 'almost doubled', fr: 'presque doublé' },
  'objectives-mapped': { en: 'objectives mapped to outcomes', fr: 'objectifs rattachés aux résultats' },
  'margins-fit': { en: 'counts and margins', fr: 'nombres et marges' },
  'scale-covers-all': { en: 'a word for every share', fr: 'un mot pour chaque part' },
  'word-of-scale': { en: 'word of a scale', fr: "mot d'une échelle" },
  'missions-fit-count': { en: 'missions of a registry', fr: "missions d'un registre" },
  'one-status-at-a-time': { en: 'one status at a time', fr: 'un seul état à la fois' },
  'one-name': { en: 'one name', fr: 'un seul nom' },
});
