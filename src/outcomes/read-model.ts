import { refuseUnknownKeys, requireArray, requireObject, requireOneOf, unknownName } from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { isNoValue } from '../kernel/no-value.js';
import { attempt, optionalArray, requireId, requireLabel, requireSource } from '../kernel/record.js';
import { buildGraph, type Graph, passageBetween, strengthOf } from './graph.js';
import { readIndicators } from './indicator.js';
import { LEVELS, type LogicLink, type LogicNode, PASSAGES, STANDING_LABELS, STANDINGS } from './model.js';
import type { ReadIndicator } from './read-indicator.js';

import { cycleFindings, type KnownNodes, passageFinding, unreachableFindings } from './soundness.js';

/** A model, read: nodes by number, and the graph of the links that paths follow. */
export interface ReadModel {
  readonly nodes: readonly LogicNode[];
  readonly links: readonly LogicLink[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly graph: Graph;
  readonly indicators: readonly ReadIndicator[];
}

/** Reads a model and refuses one with errors. */
export function readModel(given: unknown): ReadModel {
  const { findings, model } = inspectModel(given);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const [first] = errors;
  if (first !== undefined) {
    const message = `the logic model has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}, the first is ${first.code}`;
    throw new CpaIppError('INVALID_MODEL', message, first.path, { errors: errors.length, findings });
  }
  return model;
}

/** Reads a model whole, with everything that is wrong with it. */
export function inspectModel(given: unknown): { findings: Finding[]; model: ReadModel } {
  const definition = requireObject(given as object, ['model'], 'a logic model');
  refuseUnknownKeys(definition, ['nodes', 'links', 'groups', 'indicators'], 'a part of a logic model', ['model']);
  const findings: Finding[] = [];
  const groups = readGroups(optionalArray(definition['groups'], ['model', 'groups']), findings);
  const known = readNodes(requireArray(definition['nodes'], ['model', 'nodes']), groups, findings);
  const { nodes, numbers } = known;
  const links = requireArray(definition['links'], ['model', 'links']);
  const followed = readLinks(links, known, findings);
  const measured = readIndicators(optionalArray(definition['indicators'], ['model', 'indicators']), [
    'model',
    'indicators',
  ]);
  for (const finding of measured.findings) findings.push(finding);
  for (const { node, index } of measured.indicators) {
    if (node !== null && !numbers.has(node)) {
      findings.push(unknownNode(node, numbers, ['model', 'indicators', index, 'node'], findings.length));
    }
  }
  const graph = buildGraph(nodes.length, followed);
  for (const finding of cycleFindings(graph, nodes)) findings.push(finding);
  for (const finding of unreachableFindings(graph, known)) findings.push(finding);
  const model = { nodes, links: links as readonly LogicLink[], numbers, graph, indicators: measured.indicators };
  return { findings, model };
}

const GROUP_KEYS = /* @__PURE__ */ frozen(['id', 'label', 'source']);
const NODE_KEYS = /* @__PURE__ */ frozen(['id', 'level', 'label', 'source', 'group', 'note']);
const LINK_KEYS = /* @__PURE__ */ frozen(['from', 'to', 'standing', 'source', 'furtherSources', 'passage']);

function readGroups(given: readonly unknown[], findings: Finding[]): ReadonlySet<string> {
  const ids = new Set<string>();
  given.forEach((entry, index) => {
    const path: Path = ['model', 'groups', index];
    attempt(findings, () => {
      const group = requireObject(entry as object, path, 'a group');
      refuseUnknownKeys(group, GROUP_KEYS, 'a part of a group', path);
      requireLabel(group['label'], [...path, 'label']);
      if (group['source'] !== undefined) requireSource(group['source'], [...path, 'source']);
      addOnce(ids, requireId(group['id'], [...path, 'id']), 'a group', [...path, 'id']);
    });
  });
  return ids;
}

function addOnce(ids: Set<string>, id: string, kind: string, path: Path): void {
  if (ids.has(id)) throw new CpaIppError('DUPLICATE', `'${id}' is given twice`, path, { kind, received: id });
  ids.add(id);
}

function readNodes(given: readonly unknown[], groups: ReadonlySet<string>, findings: Finding[]): KnownNodes {
  const nodes: LogicNode[] = [];
  const places: number[] = [];
  const numbers = new Map<string, number>();
  given.forEach((entry, index) => {
    const path: Path = ['model', 'nodes', index];
    attempt(findings, () => {
      const node = requireObject(entry as object, path, 'a node');
      const id = requireId(node['id'], [...path, 'id']);
      if (numbers.has(id)) {
        throw new CpaIppError('DUPLICATE', `node '${id}' is given twice`, [...path, 'id'], {
          kind: 'a node',
          received: id,
        });
      }
      requireOneOf(node['level'], LEVELS, 'a level', [...path, 'level']);
      // From here on the node counts as known, so that one fault in it does not make every link to it dangle.
      numbers.set(id, nodes.length);
      nodes.push(entry as LogicNode);
      places.push(index);
      refuseUnknownKeys(node, NODE_KEYS, 'a part of a node', path);
      requireLabel(node['label'], [...path, 'label']);
      if (node['note'] !== undefined) requireLabel(node['note'], [...path, 'note']);
      if (node['source'] !== undefined) requireSource(node['source'], [...path, 'source']);
      const group = node['group'];
      if (group !== undefined && !isNoValue(group)) {
        const at = [...path, 'group'];
        if (!groups.has(requireId(group, at))) {
          throw unknownName(group as string, suggestible(groups, findings.length), 'a group of the model', at);
        }
      }
    });
  });
  return { nodes, places, numbers };
}

interface ReadLink {
  readonly from: number;
  readonly to: number;
  readonly strength: number;
  readonly link: number;
}

function readLinks(given: readonly unknown[], { nodes, numbers }: KnownNodes, findings: Finding[]): ReadLink[] {
  const followed: ReadLink[] = [];
  const seen = new Set<number>();
  given.forEach((entry, index) => {
    const path: Path = ['model', 'links', index];
    attempt(findings, () => {
      const link = requireObject(entry as object, path, 'a link');
      refuseUnknownKeys(link, LINK_KEYS, 'a part of a link', path);
      const ids = [requireId(link['from'], [...path, 'from']), requireId(link['to'], [...path, 'to'])] as const;
      const standing = requireOneOf(link['standing'], STANDINGS, 'a standing', [...path, 'standing']);
      const declared =
        link['passage'] === undefined
          ? null
          : requireOneOf(link['passage'], PASSAGES, 'a passage', [...path, 'passage']);
      const source = link['source'];
      if (source !== undefined) requireSource(source, [...path, 'source']);
      optionalArray(link['furtherSources'], [...path, 'furtherSources']).forEach((further, place) => {
        requireSource(further, [...path, 'furtherSources', place]);
      });
      const operands = { from: ids[0], to: ids[1] };
      if (standing !== 'proposed' && source === undefined) {
        findings.push({
          code: 'UNSOURCED_LINK',
          severity: 'error',
          index,
          path,
          operands: { ...operands, standing: STANDING_LABELS[standing] },
        });
      }
      const [from, to] = [numbers.get(ids[0]), numbers.get(ids[1])];
      if (from === undefined) findings.push(unknownNode(ids[0], numbers, [...path, 'from'], findings.length));
      if (to === undefined) findings.push(unknownNode(ids[1], numbers, [...path, 'to'], findings.length));
      if (from === undefined || to === undefined) return;
      const pair = from * nodes.length + to;
      if (seen.has(pair)) {
        const received = `${ids[0]} → ${ids[1]}`;
        findings.push({ code: 'DUPLICATE', severity: 'error', index, path, operands: { kind: 'a link', received } });
        return;
      }
      seen.add(pair);
      const passage = passageBetween((nodes[from] as LogicNode).level, (nodes[to] as LogicNode).level);
      if (passage !== declared) findings.push(passageFinding({ ...operands, passage, declared }, index, path));
      if (declared !== 'against-flow') followed.push({ from, to, strength: strengthOf(standing), link: index });
    });
  });
  return followed;
}

const MOST_SUGGESTIONS = 20;

/** Names are compared letter by letter to suggest others; after a few findings, that would cost more than it helps. */
function suggestible(names: { keys(): Iterable<string> }, before: number): string[] {
  return before < MOST_SUGGESTIONS ? [...names.keys()] : [];
}

function unknownNode(id: string, numbers: ReadonlyMap<string, number>, path: Path, before: number): Finding {
  return findingOf(unknownName(id, suggestible(numbers, before), 'a node of the model', path));
}
