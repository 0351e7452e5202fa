import type { CalendarDate } from '../calendar/date.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import type { FiscalYear } from '../calendar/year-form.js';
import type { FactBasis } from '../kernel/basis.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { Source } from '../kernel/source.js';
import type { PartialDate } from '../missions/model.js';
import type { PartnerId } from './canadian/partners.js';

/**
 * A name under which documents speak of an agency, spelled as they spell it, with the lines where it stands.
 * @inline
 */
export type AgencyName = {
  readonly text: string;
  readonly sources: readonly Source[];
};

/**
 * An agency whose people are deployed: a police service, or another one.
 *
 * Plain data. The label is the official name in each language; a service that has a name in one language only keeps it
 * in both.
 * @category Program
 */
export interface PoliceAgency {
  readonly id: string;
  readonly label: Label;
  readonly acronym?: Label;
  readonly kind: 'police' | 'corrections';
  /** Every name and spelling seen. */
  readonly names: readonly AgencyName[];
  /** The fiscal year in which a document welcomes it as a partner. */
  readonly partnerSince?: { readonly fiscalYear: FiscalYear; readonly sources: readonly Source[] };
}

/**
 * A committee that governs the arrangement.
 * @category Program
 */
export interface Committee<P extends string = PartnerId> {
  readonly id: string;
  readonly label: Label;
  readonly chair: P;
  readonly members: readonly P[];
  readonly roles: Reported<Label>;
  readonly source: Source;
}

/**
 * The areas in which the partners have roles.
 * @inline
 */
export type RoleArea = 'liaison' | 'policy' | 'delivery' | 'funding';

/** Labels of the areas. */
export const ROLE_AREA_LABELS = /* @__PURE__ */ frozen<Readonly<Record<RoleArea, Label>>>({
  liaison: { en: 'liaison', fr: 'liaison' },
  policy: { en: 'policy', fr: 'politiques' },
  delivery: { en: 'delivery', fr: 'exécution' },
  funding: { en: 'funding', fr: 'financement' },
});

/**
 * What a partner does in an area.
 * @category Program
 */
export interface PartnerRole<P extends string = PartnerId> {
  readonly area: RoleArea;
  readonly partner: P;
  readonly role: Reported<Label>;
  /** How closely the line says whose role it is; stated if left out, inferred where a cell is told by its place only. */
  readonly basis?: FactBasis;
  readonly source: Source;
}

/**
 * A question of the evaluation.
 * @category Program
 */
export interface EvaluationQuestion {
  readonly id: string;
  readonly label: Label;
  readonly source: Source;
}

/**
 * A finding of the evaluation.
 * @category Program
 */
export interface EvaluationFinding {
  readonly id: string;
  readonly number: number;
  /** The section that it stands in. */
  readonly section: string;
  /** The id of the question that the section answers, read from the titles of both. */
  readonly question: string;
  readonly label: Label;
  readonly source: Source;
}

/**
 * A conclusion of the evaluation.
 * @category Program
 */
export interface Conclusion {
  readonly id: string;
  readonly label: Label;
  readonly source: Source;
}

/**
 * Where a tracker says that a recommendation stands.
 *
 * `ongoing`: what was due is done, and goes on from there; what is begun and not done is `in-progress`. The last three
 * close a recommendation that is not carried out.
 * @inline
 */
export type RecommendationStatus =
  | 'not-started'
  | 'in-progress'
  | 'ongoing'
  | 'completed'
  | 'not-accepted'
  | 'withdrawn'
  | 'no-longer-applicable';

/** Labels of what trackers say. */
export const RECOMMENDATION_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<RecommendationStatus, Label>>>({
  'not-started': { en: 'not started', fr: 'non commencée' },
  'in-progress': { en: 'in progress', fr: 'en cours' },
  ongoing: { en: 'ongoing', fr: 'se poursuit' },
  completed: { en: 'completed', fr: 'achevée' },
  'not-accepted': { en: 'not accepted', fr: 'non acceptée' },
  withdrawn: { en: 'withdrawn', fr: 'retirée' },
  'no-longer-applicable': { en: 'no longer applicable', fr: "n'a plus d'objet" },
});

/**
 * A recommendation of an evaluation, with its line in the action plan and what is known of its follow-up.
 * @category Program
 */
export interface Recommendation<P extends string = PartnerId> {
  readonly id: string;
  readonly number: number;
  readonly label: Label;
  /** The activities that it names. */
  readonly parts: readonly { readonly label: Label; readonly source: Source }[];
  readonly lead: Reported<P>;
  /** When it was made: a day, or the month or year that a report prints. */
  readonly madeOn?: PartialDate;
  /**
   * The last day of the month that the action plan prints, and what follows it where the plan says so; `source` where
   * the date stands on a line of its own.
   */
  readonly due: Reported<{
    readonly date: CalendarDate;
    readonly printed: string;
    readonly afterwards?: 'ongoing';
    readonly source?: Source;
  }>;
  /** The dates that took the place of `due`, the first revision first, and the day of each revision where it is known. */
  readonly revisedDue?: readonly { readonly date: CalendarDate; readonly revisedOn?: CalendarDate }[];
  /** The day on which what was due was done. */
  readonly completedOn?: CalendarDate;
  /** Where its tracker says that it stands. */
  readonly status?: RecommendationStatus;
  /** The day of which the tracker says so. */
  readonly statusOn?: CalendarDate;
  /** The line of its action in the action plan. */
  readonly plan: Source;
  readonly source: Source;
}

/**
 * A length of time.
 * @inline
 */
export type LengthOfTime = { readonly amount: number; readonly unit: 'days' | 'months' | 'years' };

/**
 * Something to complete before leaving on a mission.
 * @category Program
 */
export interface ReadinessRequirement {
  readonly id: string;
  readonly label: Label;
  readonly kind: 'course' | 'document';
  readonly delivery: Reported<'in-person' | 'online'>;
  /** How long it takes; `not-applicable` for a document or a course at one's own pace. */
  readonly duration: Reported<{ readonly amount: number; readonly unit: 'hours' | 'days' }>;
  readonly provider: Reported<Label>;
  /** What it covers, where the source lists it. */
  readonly topics?: readonly Label[];
  /**
   * How long a completion holds: so long from its day, up to a day that is the same for everyone, or without an end,
   * which is also what nothing means.
   */
  readonly validFor?: LengthOfTime | { readonly until: CalendarDate } | 'unlimited';
  /** Whether the source states that everyone completes it, or can only be read so. */
  readonly standing: 'stated' | 'readable';
  readonly source: Source;
}

/**
 * A word for a share of the people who answered, and the percentages that it stands for.
 * @category Program
 */
export interface ResponseBand {
  readonly id: string;
  readonly label: Label;
  /** Percent. */
  readonly from: string;
  readonly to: string;
  /** Whether the ends belong to the band. */
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
  readonly source?: Source;
}

/**
 * A table of counts with its margins; any of them may be missing.
 * @category Program
 */
export interface MarginTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** By row, then by column; every cell is there. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, Reported<number>>>>>;
  readonly rowTotals: Readonly<Record<string, Reported<number>>>;
  readonly columnTotals: Readonly<Record<string, Reported<number>>>;
  readonly total: Reported<number>;
  /** Labels of rows and columns. */
  readonly labels?: Readonly<Record<string, Label>>;
  /** The lines of the totals: of each row, of each column, and of `total`. */
  readonly sources?: Readonly<Record<string, Source>>;
}

/**
 * What a count of cases is divided by.
 * @inline
 */
export type MisconductMeasure = 'deployments' | 'person-years';

/** Labels of the measures. */
export const MISCONDUCT_MEASURE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<MisconductMeasure, Label>>>({
  deployments: { en: 'deployments', fr: 'affectations' },
  'person-years': { en: 'person-years', fr: 'années-personnes' },
});

/**
 * Reported cases of misconduct in a period.
 * @category Program
 */
export interface MisconductRecord {
  readonly id: string;
  /** What was counted; periods that count different things do not compare. */
  readonly label: Label;
  readonly period: DateRange;
  readonly cases: number;
  readonly source: Source;
  /** What the cases can be divided by: amounts that are added. */
  readonly denominators: readonly {
    readonly measure: MisconductMeasure;
    readonly parts: readonly string[];
    readonly approximate: boolean;
    readonly source: Source;
    readonly note?: Label;
  }[];
}

/**
 * A civilian expert whom the program engaged for a short time.
 * @category Program
 */
export interface CivilianExpert {
  readonly id: string;
  readonly label: Label;
  /** The country, as an ISO 3166-1 alpha-2 code. */
  readonly host: string;
  readonly source: Source;
}

/**
 * A priority that the program names for the year ahead.
 * @category Program
 */
export interface Priority {
  readonly id: string;
  readonly label: Label;
  readonly source: Source;
}
