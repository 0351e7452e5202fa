import type { ClaimCheck, ClaimEvidence, ClaimVerdict } from '../claims/claim-check.js';
import { invalidArgument, refuseUnknownKeys, requireObject } from '../kernel/check.js';
import type { Finding } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import { type Reported, reasonIn } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { copyOfSource, requireSource } from '../kernel/record.js';
import type { DocumentSource, Source } from '../kernel/source.js';
import { at, bestStrength, standingOf, strengthOf } from './graph.js';
import {
  LEVEL_LABELS,
  type Level,
  type LogicLink,
  type LogicModel,
  type LogicNode,
  OUTCOME_LEVELS,
  type Standing,
} from './model.js';
import { outcomeNumber, outcomeNumbers } from './paths.js';
import { type ReadModel, readModel } from './read-model.js';

/**
 * An objective that is tied to an outcome.
 * @category Outcomes
 */
export interface ObjectiveOf<K extends string = string> {
  readonly objective: K;
  /** The id of its group; missing where the source gives none. */
  readonly group: Reported<string>;
  /** Whether a link ties them, rather than a path over other nodes. */
  readonly direct: boolean;
  /** How well the link is founded, or the best founded path. */
  readonly standing: Standing;
  /** The source of the link. */
  readonly source?: Source;
}

/**
 * Finds the objectives that are tied to an outcome.
 *
 * @param model - A logic model.
 * @param options - `outcome`: the id of an outcome.
 * @returns The objectives in the order of the model: those tied to it by a link, and those whose paths lead there.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a node that does not exist; `INVALID_ARGUMENT` for one that is no outcome; `INVALID_MODEL`.
 * @example
 * import { objectivesOf } from 'cpa-ipp';
 * import { programLogicModel } from 'cpa-ipp/data';
 * objectivesOf(programLogicModel, { outcome: 'immediate-officers' });
 * // => [{
 * //   objective: 'objective-domestic', group: 'domestic', direct: true, standing: 'stated',
 * //   source: { document: 'evaluation-2015-2020', line: 867 },
 * // }]
 * @see evaluation-2015-2020, Appendix D, L853
 * @category Outcomes
 */
export function objectivesOf<K extends string>(
  model: LogicModel<K>,
  options: { readonly outcome: NotInferred<K> },
): ObjectiveOf<K>[] {
  const read = readModel(model);
  const given = requireObject(options, ['options'], 'options with outcome');
  refuseUnknownKeys(given, ['outcome'], 'an option', ['options']);
  const outcome = outcomeNumber(read, given.outcome, ['options', 'outcome']);
  const { nodes, graph, links } = read;
  const strength = bestStrength(graph, [outcome], 'backward');
  const direct = new Map<number, LogicLink>();
  for (let i = at(graph.inStart, outcome); i < at(graph.inStart, outcome + 1); i++) {
    const link = at(graph.in, i);
    direct.set(at(graph.from, link), links[at(graph.link, link)] as LogicLink);
  }
  return nodes.flatMap((node, number) => {
    if (node.level !== 'objective' || at(strength, number) === 0) return [];
    const link = direct.get(number);
    return [
      {
        objective: node.id as K,
        group: reasonIn(node.group) ?? node.group ?? { noValue: 'not-applicable' as const },
        direct: link !== undefined,
        standing: link?.standing ?? (standingOf(at(strength, number)) as Standing),
        ...(link?.source === undefined ? {} : { source: copyOfSource(link.source) }),
      },
    ];
  });
}

/**
 * Checks the claim that the objectives of a model map to its immediate and intermediate outcomes, over the links that a source states.
 *
 * `supported`: every objective is tied to an outcome of both levels. `supported-with-caution`: every objective is tied to one of them at least. `contradicted`: one is tied to none.
 * `undecidable`: the model has no objective.
 * @param model - A logic model.
 * @param options - `source`: the line that makes the claim.
 * @returns The verdict, with one piece of evidence for each objective, and a caution for each level that is missing.
 * @throws {@link CpaIppError} `INVALID_MODEL`; `INVALID_ARGUMENT` for a source that is none.
 * @example
 * import { checkObjectiveMapping, explain } from 'cpa-ipp';
 * import { programLogicModel } from 'cpa-ipp/data';
 * const claim = checkObjectiveMapping(programLogicModel, { source: { document: 'evaluation-2015-2020', line: 268 } });
 * claim.verdict; // => 'supported-with-caution'
 * claim.cautions.map((caution) => explain(caution, { locale: 'en-CA' }));
 * // => ["no link ties 'objective-action-plan' to a node of this kind: intermediate outcome"]
 * @see evaluation-2015-2020, L268
 * @category Outcomes
 */
export function checkObjectiveMapping(model: LogicModel, options: { readonly source: DocumentSource }): ClaimCheck {
  const read = readModel(model);
  const given = requireObject(options, ['options'], 'options with source');
  const source = requireSource(given.source, ['options', 'source']);
  if (!('document' in source)) throw invalidArgument(source, 'a line of a document', ['options', 'source']);
  const objectives = read.nodes.flatMap((node, number) => (node.level === 'objective' ? [{ node, number }] : []));
  const rows = objectives.map(({ node, number }) => ({ node, number, ...tiesOf(read, number) }));
  const both = rows.filter(({ immediate, intermediate }) => immediate > 0 && intermediate > 0).length;
  const none = rows.filter(({ immediate, intermediate }) => immediate + intermediate === 0).length;
  const verdict: ClaimVerdict =
    rows.length === 0
      ? 'undecidable'
      : none > 0
        ? 'contradicted'
        : both < rows.length
          ? 'supported-with-caution'
          : 'supported';
  const lines = rows.flatMap(({ sources }) => sources).flatMap((one) => lineIn(one, source.document));
  return {
    id: 'objectives-mapped-to-outcomes',
    source,
    lines: [...new Set([source.line, ...lines])].sort((a, b) => a - b),
    label: {
      en: 'objectives mapped to immediate and intermediate outcomes',
      fr: 'objectifs rattachés aux résultats immédiats et intermédiaires',
    },
    verdict,
    evidence: rows.map((row) => evidenceOf(row, source)),
    cautions: rows.flatMap(cautionsOf),
    explanation: explanationOf({ read, all: rows.length, both, none }),
  };
}

interface Ties {
  readonly immediate: number;
  readonly intermediate: number;
  readonly sources: readonly Source[];
}

/** How many outcomes of either level the stated links of a node lead to. */
function tiesOf({ graph, nodes, links }: ReadModel, number: number): Ties {
  const ties = { immediate: 0, intermediate: 0, sources: [] as Source[] };
  for (let i = at(graph.outStart, number); i < at(graph.outStart, number + 1); i++) {
    const link = at(graph.out, i);
    const { level } = nodes[at(graph.to, link)] as LogicNode;
    if (at(graph.strength, link) !== strengthOf('stated') || !(level === 'immediate' || level === 'intermediate'))
      continue;
    ties[level] += 1;
    const { source, furtherSources = [] } = links[at(graph.link, link)] as LogicLink;
    if (source !== undefined) ties.sources.push(source);
    for (const further of furtherSources) ties.sources.push(further);
  }
  return ties;
}

const lineIn = (source: Source, document: string): number[] =>
  'document' in source && source.document === document ? [source.line] : [];

function evidenceOf({ node, immediate, intermediate }: Ties & { node: LogicNode }, source: Source): ClaimEvidence {
  const { en, fr } = node.label;
  return {
    source: copyOfSource(node.source ?? source),
    bearing:
      immediate > 0 && intermediate > 0 ? 'supports' : immediate + intermediate > 0 ? 'undecided' : 'contradicts',
    label: {
      en: `${en}: immediate outcomes ${immediate}, intermediate outcomes ${intermediate}`,
      fr: `${fr} : résultats immédiats ${immediate}, résultats intermédiaires ${intermediate}`,
    },
  };
}

function cautionsOf({ node, number, immediate, intermediate }: Ties & { node: LogicNode; number: number }): Finding[] {
  const missing: Level[] = [
    ...(immediate === 0 ? (['immediate'] as const) : []),
    ...(intermediate === 0 ? (['intermediate'] as const) : []),
  ];
  return missing.map((level) => ({
    code: 'NO_LINK_TO_LEVEL',
    severity: 'warning',
    path: ['model', 'nodes', number],
    operands: { node: node.id, level: LEVEL_LABELS[level] },
  }));
}

function explanationOf({ read, all, both, none }: { read: ReadModel; all: number; both: number; none: number }): Label {
  const { nodes, graph } = read;
  const outcomes = outcomeNumbers(nodes).filter((number) => (nodes[number] as LogicNode).level !== OUTCOME_LEVELS[2]);
  const served = outcomes.filter((number) =>
    Array.from(graph.in.subarray(at(graph.inStart, number), at(graph.inStart, number + 1))).some(
      (link) => (nodes[at(graph.from, link)] as LogicNode).level === 'objective' && at(graph.strength, link) === 3,
    ),
  ).length;
  return {
    en: `stated links tie ${both} of ${all} objectives to both levels, ${all - none} of ${all} to one of them at least, and ${served} of ${outcomes.length} outcomes of these levels to an objective`,
    fr: `des liens énoncés rattachent ${both} objectifs sur ${all} aux deux niveaux, ${all - none} sur ${all} à l'un d'eux au moins, et ${served} résultats sur ${outcomes.length} de ces niveaux à un objectif`,
  };
}
