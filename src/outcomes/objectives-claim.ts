import { askOf, placedWithin } from '../claims/claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from '../claims/claim-verdict.js';
import { pick } from '../claims/wording.js';
import type { Path } from '../kernel/codes.js';
import type { Label, Locale } from '../kernel/label.js';
import { copyOfSource } from '../kernel/record.js';
import type { ReadOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import { isSingular } from '../kernel/typography.js';
import type { objectivesClaimShape } from './claim-shapes.js';
import { at, strengthOf } from './graph.js';
import type { OutcomeFinding } from './messages.js';
import { LEVEL_LABELS, type Level, type LogicLink, type LogicNode, OUTCOME_LEVELS } from './model.js';
import { outcomeNumbers } from './paths.js';
import { type ReadModel, readModel } from './read-model.js';

/** One piece of evidence for each objective, and a caution for each level that it is not tied to. */
export function judgeObjectives(claim: ReadOf<typeof objectivesClaimShape>, _: unknown, path: Path): Judged {
  const read = askOf(path, [], () => readModel(claim.model));
  const objectives = read.nodes.flatMap((node, number) => (node.level === 'objective' ? [{ node, number }] : []));
  const rows = objectives.map(({ node, number }): Row => ({ node, number, ...tiesOf(read, number) }));
  const both = rows.filter(({ immediate, intermediate }) => immediate > 0 && intermediate > 0).length;
  const none = rows.filter(({ immediate, intermediate }) => immediate + intermediate === 0).length;
  let verdict: ClaimVerdict = both < rows.length ? 'supported-with-caution' : 'supported';
  if (none > 0) verdict = 'contradicted';
  if (rows.length === 0) verdict = 'undecidable';
  return {
    sources: rows.flatMap(({ sources }) => sources).filter((source) => 'document' in source),
    verdict,
    evidence: rows.map((row) => evidenceOf(row, claim.source)),
    cautions: placedWithin(path, rows.flatMap(cautionsOf)),
    explanation: explanationOf({ read, all: rows.length, both, none }),
  };
}

/** An objective with what it is tied to. */
interface Row extends Ties {
  readonly node: LogicNode;
  readonly number: number;
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

function evidenceOf({ node, immediate, intermediate }: Row, source: Source): ClaimEvidence {
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

function cautionsOf({ node, number, immediate, intermediate }: Row): OutcomeFinding[] {
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
      (link) =>
        (nodes[at(graph.from, link)] as LogicNode).level === 'objective' &&
        at(graph.strength, link) === strengthOf('stated'),
    ),
  ).length;
  const objectives = (count: number, locale: Locale) =>
    isSingular(count, locale) ? pick(locale, 'objective', 'objectif') : pick(locale, 'objectives', 'objectifs');
  const results = (count: number, locale: Locale) =>
    isSingular(count, locale) ? pick(locale, 'outcome', 'résultat') : pick(locale, 'outcomes', 'résultats');
  // English counts the whole, French the part.
  return {
    en: `stated links tie ${both} of ${all} ${objectives(all, 'en-CA')} to both levels, ${all - none} of ${all} to one of them at least, and ${served} of ${outcomes.length} ${results(outcomes.length, 'en-CA')} of these levels to an objective`,
    fr: `des liens énoncés rattachent ${both} ${objectives(both, 'fr-CA')} sur ${all} aux deux niveaux, ${all - none} sur ${all} à l'un d'eux au moins, et ${served} ${results(served, 'fr-CA')} sur ${outcomes.length} de ces niveaux à un objectif`,
  };
}
