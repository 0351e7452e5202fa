import type { FiscalYear } from '../calendar/year-form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { Source } from '../kernel/source.js';
import type { Level } from '../program/canadian/levels.js';
import type { AnyIndicator } from './indicator-model.js';

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
  readonly indicators?: readonly AnyIndicator<B, string>[];
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
