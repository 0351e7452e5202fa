import { forConsole } from '../exact/for-console.js';
import { frozen } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { optional } from '../kernel/shape.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import type { Coverage, Lack, LevelCoverage, NodeCoverage } from './coverage-model.js';
import { evidenceWithin, isIntention, type ReadEvidence, readEvidence, showsResult } from './evidence.js';
import { type EvidencePeriod, evidencePeriodShape } from './evidence-period.js';
import { at, bestStrength, standingOf, strengthOf } from './graph.js';
import type { Levels } from './levels.js';
import type { Evidence, LogicModel, LogicNode } from './model.js';
import { type ReadModel, readModel } from './read-model.js';

/**
 * Shows which nodes of a model have activities, objectives, indicators and evidence behind them, and which have none.
 *
 * Evidence counts at the node that it names, and nowhere else: sessions delivered are evidence of an output, and only
 * support an outcome. What counts is counted or described, and says that it is so: an opinion of people who were asked
 * stands in `opinions`, what says "in part", "no" or "not yet" in `reservations`, and what tells of a plan in
 * `intentions`. Every node is asked for the same four things, whatever its level: that an input lacks an activity is no
 * fault.
 * @param model - A logic model.
 * @param evidence - Evidence that names a node, a time and a source.
 * @param options - Where wanted `period`: only evidence all of whose days lie in it, such as
 *   `{ from: '2015-16', to: '2019-20' }`; and `program`, whose levels and fiscal years the model has.
 * @returns A row per node with the evidence itself (what was given, not a copy), so that every count can be traced to
 *   its lines; counts by level; the outcomes with and without evidence; the ids of evidence of other times
 *   (`outside`); findings for evidence that could not be used, and a warning for each piece that lies in the period
 *   only in part, which is counted nowhere.
 * @throws {@link CpaIppError} `INVALID_MODEL`; `INVALID_ARGUMENT` if the evidence is no array, or the period none;
 *   `REVERSED_RANGE` for a period that ends before it starts.
 * @example
 * import { coverage } from 'cpa-ipp';
 * import { evaluationEvidence, programLogicModel } from 'cpa-ipp/data';
 * coverage(programLogicModel, evaluationEvidence).outcomes.withoutEvidence;
 * // => ['immediate-policies', 'intermediate-canada', 'ultimate-threats']
 * @category Outcomes
 */
export function coverage<K extends string, L extends string = Level, E extends Evidence<string, LocalLabel> = Evidence>(
  model: LogicModel<K, L, LocalLabel>,
  evidence: readonly E[],
  options?: OfProgram & { readonly period?: EvidencePeriod<string> },
): Coverage<K, L, E> {
  const { program, period } = OPTIONS.read(options, ['options']);
  const read = readModel(model, program);
  const all = readEvidence(evidence, read);
  const own = period === undefined ? { ...all, outside: [], findings: [] } : evidenceWithin(all.evidence, period);
  return forConsole({
    ...coverageBy(read, own.evidence),
    outside: own.outside.map((row) => row.evidence.id),
    findings: [...all.findings, ...own.findings],
  }) as unknown as Coverage<K, L, E>;
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({ period: optional(evidencePeriodShape(program)) }));

/** What stands behind the nodes of a model that is known to be sound, by the evidence that counts. */
export function coverageBy(
  read: ReadModel,
  rows: readonly ReadEvidence[],
): Pick<Coverage<string, string>, 'nodes' | 'levels' | 'outcomes'> {
  const { levels } = read;
  const [fromActivity, supported] = [strengthFromActivities(read), supportFrom(read, rows)];
  const [evidenceAt, indicatorsAt] = [evidenceByNode(rows), indicatorsByNode(read)];
  const covered = read.nodes.map((node, number): NodeCoverage<string, string> => {
    const objectives = objectivesAt(read, number);
    const indicators = indicatorsAt.get(node.id) ?? [];
    const activity = standingOf(at(fromActivity, number));
    const own = evidenceAt.get(number) ?? [];
    const opinions = own.filter(({ kind }) => kind === 'opinion');
    const beside = own.filter((piece) => piece.kind !== 'opinion' && !showsResult(piece));
    const [intentions, reservations] = [beside.filter(isIntention), beside.filter((piece) => !isIntention(piece))];
    const sorted = { evidence: own.filter(showsResult), opinions, reservations, intentions };
    const row = { activity, objectives, indicators, ...sorted };
    return {
      ...{ node: node.id, level: node.level, ...row },
      ...{ supported: standingOf(at(supported, number)), lacks: lacksOf(row, levels) },
    };
  });
  const outcomes = covered.filter(({ level }) => levels.is(level, 'outcome'));
  return {
    nodes: covered,
    levels: levels.ids.flatMap((level) => countLevel(level, covered)),
    outcomes: {
      withEvidence: outcomes.filter((row) => row.evidence.length > 0).map((row) => row.node),
      withoutEvidence: outcomes.filter((row) => row.evidence.length === 0).map((row) => row.node),
    },
  };
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
 * The strength with which evidence that shows other nodes supports each node: that of the evidence or of the path,
 * whichever is less.
 *
 * Three sweeps, as in `bestStrength`; but a node with evidence is only supported where a link leads to it from another.
 */
export function supportFrom({ graph }: ReadModel, rows: readonly ReadEvidence[]): Uint8Array {
  const own = new Uint8Array(graph.size);
  for (const { node, evidence } of rows)
    if (showsResult(evidence)) own[node] = Math.max(at(own, node), strengthOf(evidence.standing));
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

/** Each piece is of one of these sorts. */
const SORTS = /* @__PURE__ */ frozen(['evidence', 'opinions', 'reservations', 'intentions'] as const);

const countBySort = (count: (sort: (typeof SORTS)[number]) => number) =>
  Object.fromEntries(SORTS.map((sort) => [sort, count(sort)])) as Record<(typeof SORTS)[number], number>;

function countLevel(level: string, covered: readonly NodeCoverage<string, string>[]): LevelCoverage<string>[] {
  const rows = covered.filter((row) => row.level === level);
  const having = (has: (row: NodeCoverage<string, string>) => boolean): number => rows.filter(has).length;
  if (rows.length === 0) return [];
  return [
    {
      level,
      nodes: rows.length,
      withActivity: having(({ activity }) => activity !== null),
      withObjective: having(({ objectives }) => objectives.length > 0),
      withIndicator: having(({ indicators }) => indicators.length > 0),
      withEvidence: having(({ evidence }) => evidence.length > 0),
      withCounted: having(({ evidence }) => evidence.some(({ kind }) => kind === 'counted')),
      withDescribed: having(({ evidence }) => evidence.some(({ kind }) => kind === 'described')),
      withOpinion: having(({ opinions }) => opinions.length > 0),
      withReservation: having(({ reservations }) => reservations.length > 0),
      withIntention: having(({ intentions }) => intentions.length > 0),
      bare: having((row) => SORTS.every((sort) => row[sort].length === 0)),
      ...countBySort((sort) => rows.reduce((sum, row) => sum + row[sort].length, 0)),
    },
  ];
}
