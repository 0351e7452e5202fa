import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Level } from '../program/canadian/levels.js';
import type { OutcomeFinding } from './messages.js';
import type { Evidence, Standing } from './model.js';

/**
 * What a node of a model can lack.
 * @inline
 */
export type Lack = 'activity' | 'objective' | 'indicator' | 'evidence';

/** Labels of what a node can lack. */
export const LACK_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Lack, Label>>>({
  activity: { en: 'no activity leads to it', fr: "aucune activité n'y mène" },
  objective: { en: 'no objective is tied to it', fr: "aucun objectif ne s'y rattache" },
  indicator: { en: 'no indicator measures it', fr: 'aucun indicateur ne le mesure' },
  evidence: { en: 'no evidence shows it', fr: "aucune donnée probante n'en témoigne" },
});

/**
 * What stands behind one node.
 * @category Outcomes
 */
export interface NodeCoverage<K extends string = string, L extends string = Level, E = Evidence> {
  readonly node: K;
  readonly level: L;
  /**
   * How well the best founded path from an activity is founded; `null` without one. An activity leads to itself:
   * `stated`.
   */
  readonly activity: Standing | null;
  /** The ids of the objectives that a link ties to it. */
  readonly objectives: readonly K[];
  /** The ids of its indicators. */
  readonly indicators: readonly string[];
  /** The evidence that shows it: counted or described, and saying that it is so. */
  readonly evidence: readonly E[];
  /** Opinions on it, whatever they say; they show nothing. */
  readonly opinions: readonly E[];
  /**
   * What is counted or described at it and does not show it: that it is so in part only, that nothing changed, that it
   * is not so, or that nothing can be told.
   */
  readonly reservations: readonly E[];
  /** What is only meant to be: commitments, plans and aims. They say nothing of a result, good or bad. */
  readonly intentions: readonly E[];
  /**
   * How well the best founded path is founded that leads here from evidence that shows another node; `null` without
   * one. It supports the node, and shows no result at it.
   */
  readonly supported: Standing | null;
  readonly lacks: readonly Lack[];
}

/**
 * How many nodes of a level have what.
 * @inline
 */
export type LevelCoverage<L extends string = Level> = {
  readonly level: L;
  readonly nodes: number;
  readonly withActivity: number;
  readonly withObjective: number;
  readonly withIndicator: number;
  /** Nodes that evidence shows. */
  readonly withEvidence: number;
  /** Nodes that something counted shows, and those that something described does. */
  readonly withCounted: number;
  readonly withDescribed: number;
  readonly withOpinion: number;
  readonly withReservation: number;
  readonly withIntention: number;
  /** Nodes that nothing names: no evidence, no opinion, no reservation, no intention. */
  readonly bare: number;
  /** How many pieces of evidence show a node of the level, and how many there are of the other sorts. */
  readonly evidence: number;
  readonly opinions: number;
  readonly reservations: number;
  readonly intentions: number;
};

/**
 * What stands behind the nodes of a model.
 * @category Outcomes
 */
export interface Coverage<K extends string = string, L extends string = Level, E = Evidence> {
  /** One row per node, in the order of the model. */
  readonly nodes: readonly NodeCoverage<K, L, E>[];
  /** One row per level that the model has. */
  readonly levels: readonly LevelCoverage<L>[];
  /** The ids of the outcomes that evidence shows, and of those that none does. */
  readonly outcomes: { readonly withEvidence: readonly K[]; readonly withoutEvidence: readonly K[] };
  /** The ids of the evidence that was left out because its time lies wholly outside the period asked for. */
  readonly outside: readonly string[];
  /** Evidence that could not be used, or whose time lies only in part in the period asked for. */
  readonly findings: readonly OutcomeFinding[];
}
