import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { at, bestStrength, findCycles, type Graph } from './graph.js';
import type { Levels } from './levels.js';
import type { OutcomeFinding } from './messages.js';
import { type LogicNode, PASSAGE_LABELS, type Passage } from './model.js';

/** The nodes that can be used, by number; `places` are their indexes in the definition. */
export interface KnownNodes {
  readonly nodes: readonly LogicNode[];
  readonly places: readonly number[];
  readonly numbers: ReadonlyMap<string, number>;
}

const NEXT_LEVEL = /* @__PURE__ */ frozen({ en: 'leads to the next level', fr: 'mène au niveau suivant' });

/** A link that does not say what it is, or says what it is not. */
export function passageFinding(
  { passage, declared, ...ends }: { from: string; to: string; passage: Passage | null; declared: Passage | null },
  index: number,
  path: Path,
): OutcomeFinding {
  const operands = { ...ends, passage: passage === null ? NEXT_LEVEL : PASSAGE_LABELS[passage] };
  if (declared === null) return { code: 'PASSAGE_UNDECLARED', severity: 'error', index, path, operands };
  return {
    code: 'PASSAGE_WRONG',
    severity: 'error',
    index,
    path: [...path, 'passage'],
    operands: { ...operands, declared: PASSAGE_LABELS[declared] },
  };
}

/** So many nodes of a way are named. */
const MOST_SHOWN = 8;

/** The ways round that paths would never leave. */
export function cycleFindings(graph: Graph, nodes: readonly LogicNode[]): OutcomeFinding[] {
  return findCycles(graph).map((links) => {
    const ids = links.map((link) => (nodes[at(graph.from, link)] as LogicNode).id);
    return {
      code: 'CYCLE',
      severity: 'error',
      path: ['model', 'links', at(graph.link, links[links.length - 1] as number)],
      operands: { count: ids.length, cycle: ids.slice(0, MOST_SHOWN) },
    };
  });
}

/** The nodes that no path leads to from the lowest level, nor from an aim. */
export function unreachableFindings(graph: Graph, { nodes, places }: KnownNodes, levels: Levels): OutcomeFinding[] {
  const isAim = (level: string) => levels.is(level, 'aim');
  const lowest = levels.ids.find((level) => !isAim(level) && nodes.some((node) => node.level === level));
  const roots = nodes.flatMap(({ level }, number) => (level === lowest || isAim(level) ? [number] : []));
  const reached = bestStrength(graph, roots, 'forward');
  return nodes.flatMap(({ id, level }, number): OutcomeFinding[] =>
    reached[number] !== 0
      ? []
      : [
          {
            code: 'UNREACHABLE_NODE',
            severity: 'error',
            path: ['model', 'nodes', places[number] as number],
            operands: { node: id, level: levels.labelOf(level) },
          },
        ],
  );
}
