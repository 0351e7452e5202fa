import type { CalendarDate } from '../calendar/date.js';
import type { FiscalYear } from '../calendar/year-form.js';
import type { Unit } from '../figures/unit-model.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { Source } from '../kernel/source.js';
import type { Level } from '../program/canadian/levels.js';

/**
 * How well a link is founded: a source states it, a source can be read so, or somebody proposes it.
 * @inline
 */
export type Standing = 'stated' | 'readable' | 'proposed';

/** Labels of the standings, best founded first. */
export const STANDING_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Standing, Label>>>({
  stated: { en: 'stated by a source', fr: 'énoncé par une source' },
  readable: { en: 'can be read so', fr: 'peut se lire ainsi' },
  proposed: { en: 'proposed', fr: 'proposé' },
});

/** The standings, best founded first. */
export const STANDINGS = /* @__PURE__ */ keysOf(STANDING_LABELS);

/**
 * What a link must say of itself where it does not lead to the next level of the chain.
 *
 * A link against the flow is feedback: it is kept and drawn, and no path follows it.
 * @inline
 */
export type Passage = 'skips-level' | 'within-level' | 'against-flow';

/** Labels of the passages. */
export const PASSAGE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Passage, Label>>>({
  'skips-level': { en: 'skips a level', fr: 'saute un niveau' },
  'within-level': { en: 'stays within a level', fr: 'reste dans un niveau' },
  'against-flow': { en: 'runs against the flow', fr: 'va à contre-courant' },
});

/** The passages, for checks. */
export const PASSAGES = /* @__PURE__ */ keysOf(PASSAGE_LABELS);

/**
 * A group of nodes, such as the objectives on the world stage.
 * @inline
 */
export type NodeGroup<B extends LocalLabel = Label> = {
  readonly id: string;
  readonly label: B;
  readonly source?: Source;
};

/**
 * One box of a logic model; `L` are the levels of its program, and `B` its labels, which may be in one language.
 * @category Outcomes
 */
export interface LogicNode<K extends string = string, L extends string = Level, B extends LocalLabel = Label> {
  readonly id: K;
  readonly level: L;
  readonly label: B;
  readonly source?: Source;
  /** The id of its group; a missing value where it has one whose name is not known. */
  readonly group?: Reported<string>;
  readonly note?: B;
}

/**
 * One arrow of a logic model: the first node supports the second. It never carries a number, for the data cannot bear
 * one.
 * @category Outcomes
 */
export interface LogicLink<K extends string = string> {
  readonly from: K;
  readonly to: K;
  readonly standing: Standing;
  /** The line that states it, or that can be read so; a proposed link has none. */
  readonly source?: Source;
  /** Other lines that say the same. */
  readonly furtherSources?: readonly Source[];
  /** Required where the link does not lead to the next level. */
  readonly passage?: Passage;
}

/**
 * A logic model. Plain data; it survives JSON.
 * @category Outcomes
 */
export interface LogicModel<K extends string = string, L extends string = Level, B extends LocalLabel = Label> {
  readonly nodes: readonly LogicNode<K, L, B>[];
  readonly links: readonly LogicLink<K>[];
  readonly groups?: readonly NodeGroup<B>[];
  readonly indicators?: readonly Indicator<B>[];
}

/**
 * What kind of evidence it is: something counted, something told without a count, or somebody's opinion.
 * @inline
 */
export type EvidenceKind = 'counted' | 'described' | 'opinion';

/** Labels of the kinds of evidence. */
export const EVIDENCE_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<EvidenceKind, Label>>>({
  counted: { en: 'counted', fr: 'dénombré' },
  described: { en: 'described', fr: 'décrit' },
  opinion: { en: 'opinion', fr: 'opinion' },
});

/** The kinds, for checks. */
export const EVIDENCE_KINDS = /* @__PURE__ */ keysOf(EVIDENCE_KIND_LABELS);

/**
 * One piece of evidence: what a mission did or brought about in a fiscal year, and the node of the model that it speaks
 * of.
 * @category Outcomes
 */
export interface Evidence<Y extends string = FiscalYear, B extends LocalLabel = Label> {
  readonly id: string;
  /** The id of the mission; `program` where the source speaks of all of them, or does not say which. */
  readonly mission: string;
  readonly fiscalYear: Y;
  /** The id of the node. */
  readonly node: string;
  /** Whether the source itself names the node, can be read so, or we propose it. */
  readonly standing: Standing;
  readonly kind: EvidenceKind;
  readonly label: B;
  /**
   * How many, of what; `moreThan` where the source says "over", so that the count itself is too low. Only evidence that
   * is counted has it.
   */
  readonly quantity?: { readonly count: number; readonly of: B; readonly moreThan?: boolean };
  readonly source: Source;
}

/**
 * An amount in a record: decimal text, or a number where that is exact.
 * @inline
 */
export type Amount = string | number;

/**
 * What was measured: an amount, or the two counts behind a percentage or a rate.
 * @inline
 */
export type Measure = Amount | { readonly numerator: Amount; readonly denominator: Amount };

/**
 * Which way is better.
 * @inline
 */
export type Direction = 'increase' | 'decrease' | 'hold';

/** Labels of the directions. */
export const DIRECTION_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Direction, Label>>>({
  increase: { en: 'more is better', fr: 'hausse souhaitée' },
  decrease: { en: 'less is better', fr: 'baisse souhaitée' },
  hold: { en: 'to be held', fr: 'à maintenir' },
});

/** The directions, for checks. */
export const DIRECTIONS = /* @__PURE__ */ keysOf(DIRECTION_LABELS);

/**
 * What an indicator should reach, and by when. Bounds belong to the target.
 * @category Outcomes
 */
export type Target =
  | { readonly kind: 'minimum'; readonly minimum: Amount; readonly due: Reported<CalendarDate> }
  | { readonly kind: 'maximum'; readonly maximum: Amount; readonly due: Reported<CalendarDate> }
  | {
      readonly kind: 'range';
      readonly minimum: Amount;
      readonly maximum: Amount;
      readonly due: Reported<CalendarDate>;
    }
  | { readonly kind: 'exact'; readonly value: Amount; readonly due: Reported<CalendarDate> }
  | { readonly kind: 'to-be-determined'; readonly due: Reported<CalendarDate> };

/**
 * The kinds of target.
 * @inline
 */
export type TargetKind = Target['kind'];

/** Labels of the kinds of target. */
export const TARGET_KIND_LABELS = /* @__PURE__ */ frozen<Readonly<Record<TargetKind, Label>>>({
  minimum: { en: 'minimum', fr: 'minimum' },
  maximum: { en: 'maximum', fr: 'maximum' },
  range: { en: 'range', fr: 'intervalle' },
  exact: { en: 'exact value', fr: 'valeur exacte' },
  'to-be-determined': { en: 'target to be determined', fr: 'cible à déterminer' },
});

/**
 * An indicator broken down by one characteristic; the parts do not overlap and leave nobody out.
 * @category Outcomes
 */
export interface Disaggregation {
  /** The characteristic, such as `gender`. */
  readonly by: string;
  readonly parts: readonly { readonly category: string; readonly value: Reported<Measure> }[];
}

/**
 * An indicator with its target and its result. Plain data.
 * @category Outcomes
 */
export interface Indicator<B extends LocalLabel = Label> {
  readonly id: string;
  /** The node that it measures. */
  readonly node?: string;
  readonly label?: B;
  /** The unit of every amount; in `percent`, a measure of two counts is 100 × numerator ÷ denominator. */
  readonly unit: Unit;
  readonly direction: Reported<Direction>;
  readonly baseline: Reported<Measure>;
  readonly target: Target;
  readonly actual: Reported<Measure>;
  readonly disaggregation?: readonly Disaggregation[];
  readonly source?: Source;
}

/**
 * The four statuses of an indicator under the Treasury Board's rule.
 * @inline
 */
export type IndicatorStatus = 'met' | 'not-met' | 'not-available' | 'to-be-achieved';

/** Labels of the statuses. */
export const INDICATOR_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<IndicatorStatus, Label>>>({
  met: { en: 'target met', fr: 'cible atteinte' },
  'not-met': { en: 'target not met', fr: 'cible non atteinte' },
  'not-available': { en: 'result not available', fr: 'résultat non disponible' },
  'to-be-achieved': { en: 'to be achieved in the future', fr: 'à atteindre' },
});
