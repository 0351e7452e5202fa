import type { Diagnosis } from '../audit/diagnosis/model.js';
import type { TableAudit, TableRelation } from '../audit/table/model.js';
import { BEARING_LABELS } from '../claims/claim-verdict.js';
import type { CountClaim, ExtremeClaim, TrendClaim } from '../claims/model.js';
import type { CeilingUse } from '../deployments/ceilings.js';
import type { FollowOnAssignment } from '../deployments/service.js';
import type { RoundingRule } from '../exact/fraction.js';
import { REASONS } from '../explain/reconciliation-sentence.js';
import { SEVERITY_LABELS } from '../explain/severities.js';
import { type MissingPart, type ReadingKind, VERDICT_LABELS, type ZeroMeaning } from '../figures/model.js';
import { frozen, lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { NO_VALUE_LABELS } from '../kernel/no-value.js';
import { UNCERTAIN_REASON_LABELS } from '../missions/certainty.js';
import {
  type Ceiling,
  HOST_RELATION_LABELS,
  MISSION_KIND_LABELS,
  type MissionName,
  type Presence,
} from '../missions/model.js';
import type { RivalNames } from '../missions/rival-names.js';
import type { RivalStatuses } from '../missions/rival-statuses.js';
import { STATUS_REASON_LABELS } from '../outcomes/judge.js';
import { LEFT_OUT_REASON_LABELS, STANDING_LABELS } from '../outcomes/model.js';
import type { PoliceAgency, ReadinessRequirement } from '../program/model.js';

type Labels<I extends string = string> = Readonly<Record<I, Label>>;
type Listed = Readonly<Record<string, readonly Labels[]>>;

/** Ways of rounding. */
const ROUNDING = /* @__PURE__ */ frozen<Labels<RoundingRule>>({
  'half-away': { en: 'half away from zero', fr: "demi à l'opposé de zéro" },
  'half-even': { en: 'half to even', fr: 'demi au pair' },
  'cut-off': { en: 'cut off', fr: 'tronqué' },
});

/** The labels of ids that only results hold: no reader of this library needs the ids themselves. */
export const RESULT_WORDS = /* @__PURE__ */ lazily<Listed>(() => ({
  bearing: [BEARING_LABELS],
  blanks: [
    {
      nothing: { en: 'nothing', fr: 'rien' },
      unknown: { en: 'unknown', fr: 'inconnu' },
    } satisfies Labels<TableAudit['summary']['blanks']>,
  ],
  colour: [
    {
      green: { en: 'green', fr: 'vert' },
      yellow: { en: 'yellow', fr: 'jaune' },
      red: { en: 'red', fr: 'rouge' },
    },
  ],
  countedBy: [{ month: { en: 'month', fr: 'mois' } }],
  holds: [VERDICT_LABELS],
  likeness: [
    {
      spelling: { en: 'spelled in another way', fr: 'écrit autrement' },
      contained: { en: 'one in the other', fr: "l'un dans l'autre" },
    } satisfies Labels<RivalNames['likeness']>,
  ],
  open: [
    {
      low: { en: 'lower end open', fr: 'borne inférieure exclue' },
      high: { en: 'upper end open', fr: 'borne supérieure exclue' },
      both: { en: 'both ends open', fr: 'deux bornes exclues' },
    },
  ],
  reason: [
    NO_VALUE_LABELS,
    STATUS_REASON_LABELS,
    LEFT_OUT_REASON_LABELS,
    Object.fromEntries(Object.entries(REASONS()).map(([id, said]) => [id, said({ why: '' })])),
  ],
  reasons: [NO_VALUE_LABELS, UNCERTAIN_REASON_LABELS],
  relation: [HOST_RELATION_LABELS],
  severity: [SEVERITY_LABELS],
  stated: [
    {
      'up-to-date': { en: 'by that day', fr: 'à cette date' },
      later: { en: 'only later', fr: 'plus tard seulement' },
      undated: { en: 'without a date', fr: 'sans date' },
    } satisfies Labels<CeilingUse['stated']>,
  ],
  together: [
    {
      certain: { en: 'for certain', fr: 'avec certitude' },
      possible: { en: 'possibly', fr: 'possiblement' },
      never: { en: 'never', fr: 'jamais' },
    } satisfies Labels<RivalStatuses['together']>,
  ],
  value: [MISSION_KIND_LABELS],
  way: [ROUNDING],
  where: [
    {
      crossed: { en: 'where relations cross', fr: 'au croisement de liens' },
      'one-relation': { en: 'in one relation only', fr: 'dans un seul lien' },
    } satisfies Labels<Diagnosis['where']>,
  ],
}));

/** The labels of ids that no list of kinds has. */
export const CELL_WORDS = /* @__PURE__ */ lazily<Readonly<Record<string, Labels>>>(() => ({
  activity: STANDING_LABELS,
  delivery: {
    'in-person': { en: 'in person', fr: 'en personne' },
    online: { en: 'online', fr: 'en ligne' },
  },
  direction: {
    rows: { en: 'down the rows', fr: 'entre lignes' },
    columns: { en: 'across the columns', fr: 'entre colonnes' },
    increased: { en: 'increased', fr: 'hausse' },
    decreased: { en: 'decreased', fr: 'baisse' },
  } satisfies Labels<TableRelation['direction'] | TrendClaim['direction']>,
  extent: {
    throughout: { en: 'throughout', fr: 'tout au long' },
    within: { en: 'at some time', fr: 'à un moment' },
  } satisfies Labels<Presence['extent']>,
  form: {
    name: { en: 'name', fr: 'nom' },
    acronym: { en: 'acronym', fr: 'sigle' },
    description: { en: 'description', fr: 'description' },
  } satisfies Labels<MissionName['form']>,
  kind: {
    'other-period': { en: 'another period', fr: 'une autre période' },
    extension: { en: 'extension', fr: 'prolongation' },
    transfer: { en: 'transfer', fr: 'mutation' },
    return: { en: 'return', fr: 'retour' },
    overlap: { en: 'overlap', fr: 'chevauchement' },
    'other-row': { en: 'another row', fr: 'une autre ligne' },
    'other-measure': { en: 'another measure', fr: 'une autre mesure' },
    'other-period-and-measure': { en: 'another period and measure', fr: 'une autre période et une autre mesure' },
    'other-document': { en: 'another document', fr: 'un autre document' },
    course: { en: 'course', fr: 'cours' },
    document: { en: 'document', fr: 'document' },
    police: { en: 'police', fr: 'police' },
    corrections: { en: 'corrections', fr: 'services correctionnels' },
  } satisfies Labels<FollowOnAssignment['kind'] | ReadingKind | ReadinessRequirement['kind'] | PoliceAgency['kind']>,
  language: {
    en: { en: 'English', fr: 'anglais' },
    fr: { en: 'French', fr: 'français' },
  },
  lastDay: { ongoing: { en: 'ongoing', fr: 'en cours' } },
  lists: {
    all: { en: 'all', fr: 'tous' },
    some: { en: 'some', fr: 'certains' },
  } satisfies Labels<CountClaim['lists']>,
  mapping: { 'calendar-year': { en: 'calendar year', fr: 'année civile' } },
  missing: {
    unknown: { en: 'unknown', fr: 'inconnues' },
    'structural-zero': { en: 'exactly nothing', fr: 'exactement rien' },
  } satisfies Labels<MissingPart>,
  mission: { program: { en: 'the whole program', fr: 'tout le programme' } },
  nature: {
    authorized: { en: 'authorized', fr: 'autorisé' },
    target: { en: 'target', fr: 'cible' },
  } satisfies Labels<Ceiling['nature']>,
  notReported: { none: { en: 'none', fr: 'aucun' } },
  of: {
    'person-days': { en: 'person-days', fr: 'jours-personnes' },
    total: { en: 'total', fr: 'total' },
  },
  rounding: ROUNDING,
  scope: {
    mission: { en: 'one mission', fr: 'une mission' },
    'missions-together': { en: 'several missions together', fr: 'plusieurs missions ensemble' },
    region: { en: 'a country or region', fr: 'un pays ou une région' },
    program: { en: 'the whole program', fr: 'tout le programme' },
  } satisfies Labels<Ceiling['scope']>,
  seen: {
    copy: { en: 'seen in a copy', fr: 'vu en copie' },
    unconfirmed: { en: 'could not be seen', fr: "n'a pas pu être vu" },
  },
  to: { ongoing: { en: 'ongoing', fr: 'en cours' } },
  which: {
    lowest: { en: 'lowest', fr: 'le plus bas' },
    highest: { en: 'highest', fr: 'le plus haut' },
  } satisfies Labels<ExtremeClaim['which']>,
  zeros: {
    structural: { en: 'exactly nothing', fr: 'exactement rien' },
    rounded: { en: 'rounded', fr: 'arrondi' },
  } satisfies Labels<ZeroMeaning>,
}));
