import type { FiscalYear } from '../calendar/year-form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { DocumentSource, Source } from '../kernel/source.js';
import type { Gender } from '../program/gender.js';

/**
 * The categories of uniformed and justice personnel for which the UN sets gender targets.
 * @category Gender
 */
export type PersonnelCategory =
  | 'individual-police-officers'
  | 'formed-police-units'
  | 'military-observers-and-staff-officers'
  | 'troop-contingents'
  | 'justice-and-corrections';

/**
 * How calendar-year targets meet a fiscal year: the calendar year in which it ends, the one in which it starts, or
 * both, weighted by months (9 and 3 of 12 where it starts in April).
 * @category Gender
 */
export type YearMapping = 'end-year' | 'start-year' | 'month-weighted';

/** Labels of the year mappings, where fiscal years start in April. */
export const YEAR_MAPPING_LABELS = /* @__PURE__ */ frozen<Readonly<Record<YearMapping, Label>>>({
  'end-year': {
    en: 'target of the year in which the fiscal year ends',
    fr: "cible de l'année où l'exercice se termine",
  },
  'start-year': {
    en: 'target of the year in which the fiscal year starts',
    fr: "cible de l'année où l'exercice commence",
  },
  'month-weighted': {
    en: 'both targets, weighted by months (9 and 3 of 12)',
    fr: 'les deux cibles, pondérées par les mois (9 et 3 sur 12)',
  },
});

/** Labels of the year mappings, where fiscal years start in a month. */
export function yearMappingLabels(startMonth: number): Readonly<Record<YearMapping, Label>> {
  const { en, fr } = YEAR_MAPPING_LABELS['month-weighted'];
  const [first, second] = [13 - startMonth, startMonth - 1];
  const ofTwelve = (text: string) => text.replace(/9( \S+ )3/, `${first}$1${second}`);
  return { ...YEAR_MAPPING_LABELS, 'month-weighted': { en: ofTwelve(en), fr: ofTwelve(fr) } };
}

/**
 * What is counted. New deployments and people who served are flows over a period; strength and posts are stocks on a
 * date.
 * @inline
 */
export type PopulationMeasure = 'new-deployments' | 'strength' | 'average-deployed' | 'people-served' | 'posts';

/** Labels of the measures. */
export const POPULATION_MEASURE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<PopulationMeasure, Label>>>({
  'new-deployments': { en: 'new deployments', fr: 'nouveaux déploiements' },
  strength: { en: 'strength on a date', fr: 'effectif à une date' },
  'average-deployed': { en: 'average deployed over a year', fr: "moyenne des affectations sur l'année" },
  'people-served': { en: 'people who served in a period', fr: 'personnes ayant servi au cours de la période' },
  posts: { en: 'posts', fr: 'postes' },
});

/**
 * Where those who are counted serve.
 * @inline
 */
export type PopulationScope = 'program-wide' | 'un-missions' | 'other-missions' | 'organization';

/** Labels of the scopes. */
export const POPULATION_SCOPE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<PopulationScope, Label>>>({
  'program-wide': { en: 'all missions of the program', fr: 'toutes les missions du programme' },
  'un-missions': { en: 'UN missions', fr: 'missions des Nations Unies' },
  'other-missions': { en: 'missions outside the UN', fr: 'missions hors Nations Unies' },
  organization: { en: 'an organization', fr: 'une organisation' },
});

/**
 * Who is counted: a share of women means nothing without it.
 * @category Gender
 */
export interface GenderPopulation {
  readonly measure: PopulationMeasure;
  readonly scope: PopulationScope;
  /** Who they are, where it is known; compared with the category of the target. */
  readonly category?: string;
}

/**
 * One target: the least share of women in a category, in a calendar year.
 * @category Gender
 */
export interface GenderTarget<C extends string = string> {
  readonly category: C;
  readonly year: number;
  /** A share from 0 to 1 as decimal text: `'0.21'` is 21 %. */
  readonly share: string;
  readonly sources: readonly Source[];
  /** Where the category comes from, if the sources of the share do not name it. */
  readonly categorySources?: readonly Source[];
}

/**
 * Dated targets of one body; `B` are its labels, which may be in one language. Years without a target have none:
 * nothing is interpolated.
 * @category Gender
 */
export interface TargetSchedule<C extends string = string, B extends LocalLabel = Label> {
  readonly id: string;
  readonly label: B;
  /** What the targets are set for. */
  readonly measure: PopulationMeasure;
  readonly scope: PopulationScope;
  /** The categories, each with a label; a category that is not here does not exist. */
  readonly categories: Readonly<Record<C, B>>;
  readonly targets: readonly GenderTarget<C>[];
}

/**
 * What comes of a check against a target.
 * @inline
 */
export type GenderStatus = 'met' | 'not-met' | 'undecidable' | 'no-target' | 'no-data' | 'suppressed';

/** Labels of the statuses. */
export const GENDER_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<GenderStatus, Label>>>({
  met: { en: 'target met', fr: 'cible atteinte' },
  'not-met': { en: 'target not met', fr: 'cible non atteinte' },
  undecidable: { en: 'cannot be decided from the printed share', fr: 'indécidable à partir de la part imprimée' },
  'no-target': { en: 'no confirmed target', fr: 'aucune cible confirmée' },
  'no-data': { en: 'no data', fr: 'aucune donnée' },
  suppressed: { en: 'suppressed', fr: 'supprimé' },
});

/**
 * How many people of each gender. A gender that is not collected is left out; one without a count says why.
 * @category Gender
 */
export type GenderCounts = Readonly<Partial<Record<Gender, Reported<number>>>>;

/**
 * Whom a share of women divides by: everyone, those whose gender is reported, or women and men alone.
 * @inline
 */
export type GenderDenominator = 'everyone' | 'gender-reported' | 'women-and-men';

/** Labels of the denominators. */
export const GENDER_DENOMINATOR_LABELS = /* @__PURE__ */ frozen<Readonly<Record<GenderDenominator, Label>>>({
  everyone: { en: 'of everyone', fr: "de l'ensemble des personnes" },
  'gender-reported': { en: 'of those whose gender is reported', fr: 'des personnes dont le genre est déclaré' },
  'women-and-men': { en: 'of women and men', fr: 'des femmes et des hommes' },
});

/** Labels of what results say of a denominator that is none of those: nobody said whom it counts, or it is several. */
export const OTHER_DENOMINATOR_LABELS = /* @__PURE__ */ frozen<Readonly<Record<'as-given' | 'mixed', Label>>>({
  'as-given': { en: 'of the total as given', fr: 'du total tel que donné' },
  mixed: { en: 'of totals that count differently', fr: 'de totaux qui ne comptent pas de la même façon' },
});

/**
 * Women among a total of people.
 * @category Gender
 */
export interface WomenCount {
  readonly women: Reported<number>;
  readonly total: Reported<number>;
  /** Whom the total counts, where it is known. */
  readonly denominator?: GenderDenominator;
  /** How many people the total leaves out, where it is known. */
  readonly leftOut?: Reported<number>;
}

/**
 * A leading or advisory post that a document says was held by women.
 * @category Gender
 */
export interface LeadershipPost {
  readonly id: string;
  readonly label: Label;
  /**
   * The places that the document names, missions by their short names; of several women, not all need have served
   * there.
   */
  readonly places: readonly string[];
  /** For how many of the women the places are named, where not for all. */
  readonly placesOf?: number;
  readonly period: { readonly from: FiscalYear; readonly to: FiscalYear };
  readonly women: Reported<number>;
  readonly source: DocumentSource;
}
