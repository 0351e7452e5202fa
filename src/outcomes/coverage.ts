import { forConsole } from '../exact/for-console.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { OF_PROGRAM } from '../program/program-option.js';
import { type ReadEvidence, readEvidence } from './evidence.js';
import { at, bestStrength, standingOf, strengthOf } from './graph.js';
import type { Levels } from './levels.js';
import type { OutcomeFinding } from './messages.js';
import type { Evidence, LogicModel, LogicNode, Standing } from './model.js';
import { type ReadModel, readModel } from './read-model.js';

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
  evidence: { en: 'no evidence names it', fr: 'aucune donnée probante ne le nomme' },
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
  /** The evidence that names it. */
  readonly evidence: readonly E[];
  /**
   * How well the best founded path is founded that leads here from other evidence; `null` without one. It supports the
   * node, and shows no result at it.
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
  readonly withEvidence: number;
  /** How many pieces of evidence name a node of the level. */
  readonly evidence: number;
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
  /** The ids of the outcomes that evidence names, and of those that none does. */
  readonly outcomes: { readonly withEvidence: readonly K[]; readonly withoutEvidence: readonly K[] };
  /** Evidence that could not be used. */
  readonly findings: readonly OutcomeFinding[];
}

/**
 * Shows which nodes of a model have activities, objectives, indicators and evidence behind them, and which have none.
 *
 * Evidence counts at the node that it names, and nowhere else: sessions delivered are evidence of an output, and only
 * support an outcome. Every node is asked for the same four things, whatever its level: that an input lacks an activity
 * is no fault.
 * @param model - A logic model.
 * @param evidence - Evidence that names a mission, a fiscal year, a node and a source.
 * @param options - Where wanted `program`, whose levels the model has.
 * @returns A row per node with the evidence itself (what was given, not a copy), so that every count can be traced to
 *   its lines; counts by level; the outcomes with and without evidence; findings for evidence that could not be used.
 * @throws {@link CpaIppError} `INVALID_MODEL`; `INVALID_ARGUMENT` if the evidence is no array.
 * @example
 * import { coverage } from 'cpa-ipp';
 * import { annualReportResults, programLogicModel } from 'cpa-ipp/data';
 * coverage(programLogicModel, annualReportResults).outcomes.withoutEvidence;
 * // => ['intermediate-services', 'intermediate-collective', 'ultimate-threats']
 * @category Outcomes
 */
export function coverage<K extends string, L extends string = Level, E extends Evidence<string, LocalLabel> = Evidence>(
  model: LogicModel<K, L, LocalLabel>,
  evidence: readonly E[],
  options?: OfProgram,
): Coverage<K, L, E> {
  const { program } = OF_PROGRAM.read(options, ['options']);
  const read = readModel(model, program);
  const { levels } = read;
  const { evidence: rows, findings } = readEvidence(evidence, read);
  const [fromActivity, supported] = [strengthFromActivities(read), supportFrom(read, rows)];
  const [evidenceAt, indicatorsAt] = [evidenceByNode(rows), indicatorsByNode(read)];
  const covered = read.nodes.map((node, number): NodeCoverage<K> => {
    const objectives = objectivesAt(read, number) as K[];
    const indicators = indicatorsAt.get(node.id) ?? [];
    const activity = standingOf(at(fromActivity, number));
    const row = { activity, objectives, indicators, evidence: evidenceAt.get(number) ?? [] };
    return {
      ...{ node: node.id as K, level: node.level, ...row },
      ...{ supported: standingOf(at(supported, number)), lacks: lacksOf(row, levels) },
    };
  });
  const outcomes = covered.filter(({ level }) => levels.is(level, 'outcome'));
  return forConsole({
    nodes: covered,
    levels: levels.ids.flatMap((level) => countLevel(level, covered)),
    outcomes: {
      withEvidence: outcomes.filter((row) => row.evidence.length > 0).map((row) => row.node),
      withoutEvidence: outcomes.filter((row) => row.evidence.length === 0).map((row) => row.node),
    },
    findings,
  }) as unknown as Coverage<K, L, E>;
}

/** How well each node is tied to an activity. */
function strengthFromActivities({ nodes, graph, levels }: ReadModel): Uint8Array {
  const activities = nodes.flatMap(({ level }, number) => (levels.is(level, 'activity') ? [number] : []));
  return bestStrength(graph, activities, 'forward');
}

function evidenceByNode(rows: readonly ReadEvidence[]): ReadonlyMap<number, Evidence[]> {
  const found = new Map<number, Evidence[]>();
  for (const row of rows) pushTo(found, row.node, row.evidence);
  return found;
}

function indicatorsByNode({ indicators }: ReadModel): ReadonlyMap<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { id, nodes } of indicators) for (const node of nodes) pushTo(found, node, id);
  return found;
}

/** The objectives that lead to a node. */
function objectivesAt({ nodes, graph, levels }: ReadModel, node: number): string[] {
  const found: string[] = [];
  for (let i = at(graph.inStart, node); i < at(graph.inStart, node + 1); i++) {
    const from = nodes[at(graph.from, at(graph.in, i))] as LogicNode;
    if (levels.is(from.level, 'aim')) found.push(from.id);
  }
  return found;
}

/**
 * The strength with which evidence at other nodes supports each node: that of the evidence or of the path, whichever is
 * less.
 *
 * Three sweeps, as in `bestStrength`; but a node with evidence is only supported where a link leads to it from another.
 */
export function supportFrom({ graph }: ReadModel, rows: readonly ReadEvidence[]): Uint8Array {
  const own = new Uint8Array(graph.size);
  for (const { node, evidence } of rows) own[node] = Math.max(at(own, node), strengthOf(evidence.standing));
  const support = new Uint8Array(graph.size);
  for (let least = 3; least >= 1; least--) {
    const stack: number[] = [];
    for (let node = 0; node < graph.size; node++) if (at(own, node) >= least || support[node] !== 0) stack.push(node);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let i = at(graph.outStart, node); i < at(graph.outStart, node + 1); i++) {
        const link = at(graph.out, i);
        const next = at(graph.to, link);
        if (at(graph.strength, link) < least || support[next] !== 0) continue;
        support[next] = least;
        if (at(own, next) < least) stack.push(next);
      }
    }
  }
  return support;
}

/** What a node lacks; a program without activities, or without objectives, asks none of its nodes for them. */
function lacksOf(
  {
    activity,
    objectives,
    indicators,
    evidence,
  }: Pick<NodeCoverage, 'activity' | 'objectives' | 'indicators' | 'evidence'>,
  levels: Levels,
): Lack[] {
  return [
    ...(activity === null && levels.has('activity') ? (['activity'] as const) : []),
    ...(objectives.length === 0 && levels.has('aim') ? (['objective'] as const) : []),
    ...(indicators.length === 0 ? (['indicator'] as const) : []),
    ...(evidence.length === 0 ? (['evidence'] as const) : []),
  ];
}

function countLevel(level: string, covered: readonly NodeCoverage[]): LevelCoverage<string>[] {
  const rows = covered.filter((row) => row.level === level);
  const having = (has: (row: NodeCoverage) => boolean): number => rows.filter(has).length;
  if (rows.length === 0) return [];
  return [
    {
      level,
      nodes: rows.length,
      withActivity: having(({ activity }) => activity !== null),
      withObjective: having(({ objectives }) => objectives.length > 0),
      withIndicator: having(({ indicators }) => indicators.length > 0),
      withEvidence: having(({ evidence }) => evidence.length > 0),
      evidence: rows.reduce((sum, { evidence }) => sum + evidence.length, 0),
    },
  ];
}
