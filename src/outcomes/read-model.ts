import { unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import type { Label } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isNoValue } from '../kernel/no-value.js';
import { attempt } from '../kernel/record.js';
import type { Level } from '../program/canadian/levels.js';
import type { Program } from '../program/program-model.js';
import { refuseErrors } from './first-error.js';
import { buildGraph, type Graph, strengthOf } from './graph.js';
import { readIndicators } from './indicator.js';
import type { Levels } from './levels.js';
import { levelsIn } from './levels.js';
import type { OutcomeFinding } from './messages.js';
import { type LogicLink, type LogicNode, STANDING_LABELS } from './model.js';
import type { ReadIndicator } from './read-indicator.js';
import { logicLinkShape, logicModelLists, logicNodeShape, nodeGroupShape } from './shapes.js';
import { cycleFindings, type KnownNodes, passageFinding, unreachableFindings } from './soundness.js';

/** A model, read: nodes by number, and the graph of the links that paths follow. */
export interface ReadModel {
  readonly nodes: readonly LogicNode[];
  readonly links: readonly LogicLink[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly graph: Graph;
  /** The program whose levels it has. */
  readonly program: Program | undefined;
  readonly levels: Levels;
  readonly indicators: readonly ReadIndicator[];
}

/** Reads a model and refuses one with errors. */
export function readModel(given: unknown, program?: Program): ReadModel {
  const { findings, model } = inspectModel(given, program);
  refuseErrors(findings);
  return model;
}

/** Reads a model whole, part by part, with everything that is wrong with it. */
export function inspectModel(given: unknown, program?: Program): { findings: OutcomeFinding[]; model: ReadModel } {
  const definition = logicModelLists.read(given, ['model']);
  const findings: OutcomeFinding[] = [];
  const levels = levelsIn(program);
  const groups = readGroups(definition.groups ?? [], findings);
  const known = readNodes(definition.nodes, groups, findings, program);
  const { nodes, numbers } = known;
  const { links, followed } = readLinks(definition.links, known, findings, levels);
  const measured = readIndicators(definition.indicators ?? [], ['model', 'indicators'], program);
  for (const finding of measured.findings) findings.push(finding);
  for (const { nodes: named, nodePaths } of measured.indicators) {
    for (const [at, node] of named.entries())
      if (!numbers.has(node)) findings.push(unknownNode(node, numbers, nodePaths[at] as Path, findings.length));
  }
  const graph = buildGraph(nodes.length, followed);
  for (const finding of cycleFindings(graph, nodes)) findings.push(finding);
  for (const finding of unreachableFindings(graph, known, levels)) findings.push(finding);
  return { findings, model: { nodes, links, numbers, graph, program, levels, indicators: measured.indicators } };
}

function readGroups(given: readonly unknown[], findings: OutcomeFinding[]): ReadonlySet<string> {
  const ids = new Set<string>();
  given.forEach((entry, index) => {
    const path: Path = ['model', 'groups', index];
    attempt(findings, () => {
      const { id } = nodeGroupShape.read(entry, path);
      refuseKnown(ids, id, { en: 'a group', fr: 'un groupe' }, [...path, 'id']);
      ids.add(id);
    });
  });
  return ids;
}

function refuseKnown(ids: { has(id: string): boolean }, received: string, kind: Label, path: Path): void {
  if (ids.has(received)) throw fault(DUPLICATE, path, { kind, received });
}

function readNodes(
  given: readonly unknown[],
  groups: ReadonlySet<string>,
  findings: OutcomeFinding[],
  program: Program | undefined,
): KnownNodes {
  const nodes: LogicNode[] = [];
  const places: number[] = [];
  const numbers = new Map<string, number>();
  given.forEach((entry, index) => {
    const path: Path = ['model', 'nodes', index];
    const read = attempt(findings, () => logicNodeShape(program).read(entry, path));
    const node = read ?? nodeWithFault(entry, levelsIn(program));
    if (node === undefined) return;
    attempt(findings, () => {
      if (read !== undefined) refuseKnown(numbers, node.id, { en: 'a node', fr: 'un nœud' }, [...path, 'id']);
      else if (numbers.has(node.id)) return;
      numbers.set(node.id, nodes.length);
      nodes.push(node);
      places.push(index);
      const { group } = node;
      if (group === undefined || isNoValue(group) || groups.has(group)) return;
      throw unknownName(
        group,
        suggestible(groups, findings.length),
        { en: 'a group of the model', fr: 'un groupe du modèle' },
        [...path, 'group'],
      );
    });
  });
  return { nodes, places, numbers };
}

/** What links need of a node that has a fault elsewhere: it counts as known, so that not every link to it dangles. */
function nodeWithFault(entry: unknown, levels: Levels): LogicNode | undefined {
  const { id, level } = Object(entry) as Partial<LogicNode>;
  if (typeof id !== 'string' || id === '' || !levels.ids.includes(level as string)) return undefined;
  return { id, level: level as Level, label: { en: id, fr: id } };
}

interface ReadLink {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly link: number;
}

/** Reads links; where one has a fault, later ones are not in their places, and the model is refused. */
function readLinks(
  given: readonly unknown[],
  { nodes, numbers }: KnownNodes,
  findings: OutcomeFinding[],
  levels: Levels,
): { readonly links: readonly LogicLink[]; readonly followed: readonly ReadLink[] } {
  const links: LogicLink[] = [];
  const followed: ReadLink[] = [];
  const seen = new Set<number>();
  given.forEach((entry, index) => {
    const path: Path = ['model', 'links', index];
    const link = attempt(findings, () => logicLinkShape.read(entry, path));
    if (link === undefined) return;
    links.push(link);
    const { standing, source, passage: declared = null } = link;
    const operands = { from: link.from, to: link.to };
    if (standing !== 'proposed' && source === undefined) {
      findings.push({
        code: 'UNSOURCED_LINK',
        severity: 'error',
        index,
        path,
        operands: { ...operands, standing: STANDING_LABELS[standing] },
      });
    }
    const [from, to] = [numbers.get(link.from), numbers.get(link.to)];
    if (from === undefined) findings.push(unknownNode(link.from, numbers, [...path, 'from'], findings.length));
    if (to === undefined) findings.push(unknownNode(link.to, numbers, [...path, 'to'], findings.length));
    if (from === undefined || to === undefined) return;
    const pair = from * nodes.length + to;
    if (seen.has(pair)) {
      const received = `${link.from} → ${link.to}`;
      findings.push({
        code: 'DUPLICATE',
        severity: 'error',
        index,
        path,
        operands: { kind: { en: 'a link', fr: 'un lien' }, received },
      });
      return;
    }
    seen.add(pair);
    const passage = levels.passageBetween((nodes[from] as LogicNode).level, (nodes[to] as LogicNode).level);
    if (passage !== declared) findings.push(passageFinding({ ...operands, passage, declared }, index, path));
    if (declared !== 'against-flow') followed.push({ from, to, strength: strengthOf(standing), link: index });
  });
  return { links, followed };
}

const MOST_SUGGESTIONS = 20;

/** Names are compared letter by letter to suggest others; after a few findings, that would cost more than it helps. */
function suggestible(names: { keys(): Iterable<string> }, before: number): string[] {
  return before < MOST_SUGGESTIONS ? [...names.keys()] : [];
}

function unknownNode(id: string, numbers: ReadonlyMap<string, number>, path: Path, before: number): OutcomeFinding {
  return findingOf(
    unknownName(id, suggestible(numbers, before), { en: 'a node of the model', fr: 'un nœud du modèle' }, path),
  );
}
