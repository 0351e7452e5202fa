import { type Decimal, exactly } from '../exact/decimal.js';
import { invalidArgument, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { LocalLabel } from '../kernel/label.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { optional, text, whole } from '../kernel/shape.js';
import type { Level } from '../program/canadian/levels.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import { at, bestStrength, type Graph, standingOf, topologicalOrder } from './graph.js';
import type { LogicModel, LogicNode, Standing } from './model.js';
import { ID_OF_NODE, NODE_OF_MODEL } from './names.js';
import { type ReadModel, readModel } from './read-model.js';

/**
 * One way from a node to an outcome.
 * @category Outcomes
 */
export interface OutcomePath<K extends string = string> {
  /** The ids on the way, both ends included. */
  readonly nodes: readonly K[];
  /** The indexes of the links in the model, one fewer than nodes. */
  readonly links: readonly number[];
  /** The standing of its weakest link. */
  readonly standing: Standing;
}

/**
 * An outcome that a node supports.
 * @inline
 */
export type ReachedOutcome<K extends string = string, L extends string = Level> = {
  readonly outcome: K;
  readonly level: L;
  /** How well the best founded path is founded. */
  readonly standing: Standing;
  /** How many paths there are, exactly. */
  readonly total: Decimal;
};

/**
 * All outcomes that a node supports, and the ways there.
 * @category Outcomes
 */
export interface PathsToOutcome<K extends string = string, L extends string = Level> {
  readonly from: K;
  readonly outcomes: readonly ReachedOutcome<K, L>[];
  /** The paths in the order of the model's links, at most `limit` of them. */
  readonly paths: readonly OutcomePath<K>[];
  /** How many paths there are to all these outcomes, exactly, listed or not. */
  readonly total: Decimal;
  readonly limit: number;
  /** Whether all paths are listed. */
  readonly complete: boolean;
}

const DEFAULT_LIMIT = 1000;
const MOST = 1_000_000;

/**
 * Finds the outcomes that a node supports, and the paths that lead there.
 *
 * The number of paths can grow exponentially with the size of a model: they are counted exactly, without being walked,
 * and listed up to a limit; `complete` says whether the list is whole. A path that passes an outcome on its way to
 * another counts for both. Links against the flow are not followed.
 * @param model - A logic model.
 * @param options - `from`: the id of a node. `to`: the id of one outcome; without it, all. `limit`: the most paths to
 *   list, 0 to 1,000,000; 1,000 if left out.
 * @returns The outcomes in the order of the model, with their exact counts, and the paths.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a node that does not exist; `INVALID_ARGUMENT` for a limit out of
 *   range, or a `to` that is no outcome; `INVALID_MODEL`.
 * @example
 * import { pathsToOutcome } from 'cpa-ipp';
 * import { programLogicModel } from 'cpa-ipp/data';
 * const found = pathsToOutcome(programLogicModel, { from: 'activity-policy', to: 'intermediate-collective' });
 * found.paths.map(({ nodes }) => nodes);
 * // => [['activity-policy', 'output-policies', 'immediate-policies', 'intermediate-collective']]
 * found.complete; // => true
 * @category Outcomes
 */
export function pathsToOutcome<K extends string, L extends string = Level>(
  model: LogicModel<K, L, LocalLabel>,
  options: OfProgram & { readonly from: NotInferred<K>; readonly to?: NotInferred<K>; readonly limit?: number },
): PathsToOutcome<K, L> {
  const { to, limit = DEFAULT_LIMIT, program, ...given } = OPTIONS.read(options, ['options']);
  const read = readModel(model, program);
  const from = nodeNumber(read, given.from, ['options', 'from']);
  const wanted = to === undefined ? null : outcomeNumber(read, to, ['options', 'to']);
  const { nodes, graph } = read;
  const targets = outcomeNumbers(read).filter((node) => node !== from && (wanted === null || node === wanted));
  const strength = bestStrength(graph, [from], 'forward');
  const counts = countPaths(graph, from, strength);
  const reached = targets.filter((node) => at(strength, node) > 0);
  const total = reached.reduce((sum, node) => sum + (counts[node] as bigint), 0n);
  const paths = listPaths(read, { from, targets: reached, limit });
  return {
    from: given.from as K,
    outcomes: reached.map((node) => ({
      outcome: idOf<K>(nodes, node),
      level: (nodes[node] as LogicNode).level as string as L,
      standing: standingOf(at(strength, node)) as Standing,
      total: exactly(String(counts[node])),
    })),
    paths: paths as OutcomePath<K>[],
    total: exactly(String(total)),
    limit,
    complete: BigInt(paths.length) === total,
  };
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  from: text(ID_OF_NODE),
  to: optional(text(ID_OF_NODE)),
  limit: optional(whole(0, MOST)),
}));

/** The number of a node by its id. */
export function nodeNumber({ numbers }: ReadModel, id: string, path: Path): number {
  const number = numbers.get(id);
  if (number !== undefined) return number;
  throw unknownName(id, [...numbers.keys()], NODE_OF_MODEL, path);
}

/** The number of a node that has to be an outcome. */
export function outcomeNumber(model: ReadModel, id: string, path: Path): number {
  const number = nodeNumber(model, id, path);
  if (!model.levels.is((model.nodes[number] as LogicNode).level, 'outcome')) {
    throw invalidArgument(id, { en: 'the id of an outcome', fr: "l'identifiant d'un résultat" }, path);
  }
  return number;
}

/** The numbers of all outcomes. */
export function outcomeNumbers({ nodes, levels }: Pick<ReadModel, 'nodes' | 'levels'>): number[] {
  return nodes.flatMap(({ level }, number) => (levels.is(level, 'outcome') ? [number] : []));
}

function idOf<K extends string>(nodes: readonly LogicNode[], number: number): K {
  return (nodes[number] as LogicNode).id as K;
}

/**
 * How many paths lead from a node to each other one: summed along the links, in an order in which every link leads
 * onward.
 */
function countPaths(graph: Graph, from: number, reached: Uint8Array): bigint[] {
  const counts = new Array<bigint>(graph.size).fill(0n);
  counts[from] = 1n;
  for (const node of topologicalOrder(graph)) {
    if (reached[node] === 0) continue;
    const count = counts[node] as bigint;
    for (let i = at(graph.outStart, node); i < at(graph.outStart, node + 1); i++) {
      const next = at(graph.to, at(graph.out, i));
      counts[next] = (counts[next] as bigint) + count;
    }
  }
  return counts;
}

/** Walks depth first, only over nodes that still lead to a target, so that every step brings a path nearer. */
function listPaths(
  { nodes, graph }: ReadModel,
  { from, targets, limit }: { from: number; targets: readonly number[]; limit: number },
): OutcomePath[] {
  const paths: OutcomePath[] = [];
  const leads = bestStrength(graph, targets, 'backward');
  const isTarget = new Set(targets);
  const way = [from];
  const links: number[] = [];
  const places = [at(graph.outStart, from)];
  while (way.length > 0 && paths.length < limit) {
    const node = way[way.length - 1] as number;
    const place = places[places.length - 1] as number;
    if (place === at(graph.outStart, node + 1)) {
      way.pop();
      places.pop();
      links.pop();
      continue;
    }
    places[places.length - 1] = place + 1;
    const link = at(graph.out, place);
    const next = at(graph.to, link);
    if (leads[next] === 0) continue;
    way.push(next);
    links.push(link);
    places.push(at(graph.outStart, next));
    if (isTarget.has(next)) {
      paths.push({
        nodes: way.map((number) => idOf(nodes, number)),
        links: links.map((number) => at(graph.link, number)),
        standing: standingOf(
          links.reduce((least, number) => Math.min(least, at(graph.strength, number)), 3),
        ) as Standing,
      });
    }
  }
  return paths;
}
