import type { FiscalYear } from '../calendar/year-form.js';
import type { Qualifier } from '../figures/qualifiers.js';
import type { FactBasis } from '../kernel/basis.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { DocumentSource, Source } from '../kernel/source.js';
import type { Level } from '../program/canadian/levels.js';
import type { EvidencePeriod } from './evidence-period.js';
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
 * What evidence says of its node: that it shows it, or only in part; that nothing changed, or that it is not so, or not
 * yet; that nothing can be told; or that it is meant to be, as a commitment or a plan says.
 * @inline
 */
export type EvidenceBearing = 'supports' | 'limits' | 'no-change' | 'contradicts' | 'undetermined' | 'intended';

/** Labels of the bearings of evidence. */
export const EVIDENCE_BEARING_LABELS = /* @__PURE__ */ frozen<Readonly<Record<EvidenceBearing, Label>>>({
  supports: { en: 'shows it', fr: 'le montre' },
  limits: { en: 'shows it in part only', fr: "ne le montre qu'en partie" },
  'no-change': { en: 'shows no change', fr: 'ne montre aucun changement' },
  contradicts: { en: 'shows that it is not so, or not yet', fr: "montre que ce n'est pas le cas, ou pas encore" },
  undetermined: { en: 'says that nothing can be told', fr: "dit qu'on ne peut rien affirmer" },
  intended: { en: 'tells of an aim or a plan', fr: "fait état d'un but ou d'un plan" },
});

/** The bearings, for checks. */
export const EVIDENCE_BEARINGS = /* @__PURE__ */ keysOf(EVIDENCE_BEARING_LABELS);

/**
 * One piece of evidence: what a document says was done or brought about, when, and the node of the model that it speaks
 * of.
 *
 * It has either a `fiscalYear` or a `period`. Of missions it names one, several, or none; a country alone is no
 * mission.
 * @category Outcomes
 */
export interface Evidence<Y extends string = FiscalYear, B extends LocalLabel = Label> {
  readonly id: string;
  /** The id of the mission; `program` where the source speaks of all of them. None where it names none. */
  readonly mission?: string;
  /** The ids of the missions in place of `mission`, where the source speaks of each of several. */
  readonly missions?: readonly string[];
  /** The countries or territories that the source speaks of, as ISO 3166-1 alpha-2 codes. */
  readonly hosts?: readonly string[];
  /** How closely the source says that it was this mission; stated if left out. */
  readonly basis?: FactBasis;
  readonly fiscalYear?: Y;
  /** The time that it is of, where that is no single fiscal year. */
  readonly period?: EvidencePeriod<Y>;
  /** Whether the line itself gives the time, or it is read from elsewhere, such as the years that a document is about. */
  readonly periodStanding?: Standing;
  /** The id of the node. */
  readonly node: string;
  /** Whether the source itself names the node, can be read so, or we propose it. */
  readonly standing: Standing;
  readonly kind: EvidenceKind;
  /** What it says of the node; `supports` unless given. */
  readonly bearing?: EvidenceBearing;
  readonly label: B;
  /**
   * How many, of what, with the word that the source puts before the number. `moreThan` says the same as the qualifier
   * `more-than`. Evidence that is counted has a quantity or a share; an opinion may have one.
   */
  readonly quantity?: {
    readonly count: number;
    readonly of: B;
    readonly qualifier?: Qualifier;
    readonly moreThan?: boolean;
  };
  /** What percent, of whom or what. */
  readonly share?: { readonly percent: string; readonly of: B; readonly qualifier?: Qualifier };
  readonly source: Source;
}

/**
 * Why lines of a document are not mapped to a node.
 * @inline
 */
export type LeftOutReason =
  | 'management'
  | 'suggestion'
  | 'context'
  | 'quotation'
  | 'told-elsewhere'
  | 'of-others'
  | 'lost-in-text';

/** Labels of the reasons. */
export const LEFT_OUT_REASON_LABELS = /* @__PURE__ */ frozen<Readonly<Record<LeftOutReason, Label>>>({
  management: { en: 'about how the program is managed', fr: 'porte sur la gestion du programme' },
  suggestion: { en: 'suggests what could be done', fr: 'propose des mesures' },
  context: { en: 'tells of circumstances, not of the program', fr: 'décrit le contexte, non le programme' },
  quotation: { en: 'quotes somebody who was asked', fr: 'cite une personne interrogée' },
  'told-elsewhere': { en: 'held by another row', fr: 'figure dans une autre ligne' },
  'of-others': { en: "tells of others' work", fr: "décrit le travail d'autrui" },
  'lost-in-text': { en: 'lost in the text', fr: 'perdu dans le texte' },
});

/**
 * Lines of a document that stand behind no piece of evidence, and why.
 * @category Outcomes
 */
export interface EvidenceLeftOut {
  /** The id of the finding that the lines belong to. */
  readonly finding: string;
  readonly reason: LeftOutReason;
  readonly label: Label;
  /** The first line. */
  readonly source: DocumentSource;
  /** The last line, where there are several. */
  readonly toLine?: number;
}
