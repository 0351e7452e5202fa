import { askOf, placedWithin } from '../claims/claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from '../claims/claim-verdict.js';
import { pick } from '../claims/wording.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, Locale } from '../kernel/label.js';
import { bothOf, textOf } from '../kernel/label.js';
import { copyOfSource } from '../kernel/record.js';
import type { ReadOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import { isSingular } from '../kernel/typography.js';
import type { ProgramClaimContext } from '../program/claim-context.js';
import type { objectivesClaimShape } from './claim-shapes.js';
import { at, strengthOf } from './graph.js';
import type { Levels } from './levels.js';
import type { OutcomeFinding } from './messages.js';
import type { LogicLink, LogicNode } from './model.js';
import { outcomeNumbers } from './paths.js';
import { type ReadModel, readModel } from './read-model.js';

/** One piece of evidence for each objective, and a caution for each level that it is not tied to. */
export function judgeObjectives(
  claim: ReadOf<ReturnType<typeof objectivesClaimShape>>,
  { program }: ProgramClaimContext,
  path: Path,
): Judged {
  const read = askOf(path, [], () => readModel(claim.model, program));
  const objectives = read.nodes.flatMap((node, number) =>
    read.levels.is(node.level, 'aim') ? [{ node, number }] : [],
  );
  const rows = objectives.map(({ node, number }): Row => ({ node, number, ...tiesOf(read, number) }));
  const both = rows.filter(({ ties }) => ties.every(({ count }) => count > 0)).length;
  const none = rows.filter(({ ties }) => ties.every(({ count }) => count === 0)).length;
  let verdict: ClaimVerdict = both < rows.length ? 'supported-with-caution' : 'supported';
  if (none > 0) verdict = 'contradicted';
  if (rows.length === 0 || read.levels.nearOutcomes.length === 0) verdict = 'undecidable';
  return {
    sources: rows.flatMap(({ sources }) => sources).filter((source) => 'document' in source),
    verdict,
    evidence: rows.map((row) => evidenceOf(row, claim.source, read.levels)),
    cautions: placedWithin(
      path,
      rows.flatMap((row) => cautionsOf(row, read.levels)),
    ),
    explanation: explanationOf({ read, all: rows.length, both, none, ...readableOf(rows) }),
  };
}

/** An objective with what it is tied to. */
interface Row extends Ties {
  readonly node: LogicNode;
  readonly number: number;
}

interface Ties {
  /** How many outcomes it is tied to, by level, and to how many of them by links that a source states. */
  readonly ties: readonly { readonly level: string; readonly count: number; readonly stated: number }[];
  readonly sources: readonly Source[];
}

/**
 * How many outcomes of each level but the last the links of a node lead to that a source states, or can be read for.
 */
function tiesOf({ graph, nodes, links, levels }: ReadModel, number: number): Ties {
  const ties = levels.nearOutcomes.map((level) => ({ level, count: 0, stated: 0 }));
  const sources: Source[] = [];
  for (let i = at(graph.outStart, number); i < at(graph.outStart, number + 1); i++) {
    const link = at(graph.out, i);
    const { level } = nodes[at(graph.to, link)] as LogicNode;
    const tie = ties.find((one) => one.level === level);
    const strength = at(graph.strength, link);
    if (strength < strengthOf('readable') || tie === undefined) continue;
    tie.count += 1;
    if (strength === strengthOf('stated')) tie.stated += 1;
    const { source, furtherSources = [] } = links[at(graph.link, link)] as LogicLink;
    if (source !== undefined) sources.push(source);
    for (const further of furtherSources) sources.push(further);
  }
  return { ties, sources };
}

function evidenceOf({ node, ties }: Row, source: Source, levels: Levels): ClaimEvidence {
  const { en, fr } = bothOf(node.label);
  const [all, none] = [ties.every(({ count }) => count > 0), ties.every(({ count }) => count === 0)];
  const counts = (locale: Locale) =>
    ties.map(({ level, count }) => `${textOf(levels.pluralOf(level), locale)} ${count}`).join(', ');
  return {
    source: copyOfSource(node.source ?? source),
    bearing: all ? 'supports' : none ? 'contradicts' : 'undecided',
    label: { en: `${en}: ${counts('en-CA')}`, fr: `${fr} : ${counts('fr-CA')}` },
  };
}

function cautionsOf({ node, number, ties }: Row, levels: Levels): OutcomeFinding[] {
  const missing = ties.filter(({ count }) => count === 0);
  return missing.map(({ level }) => ({
    code: 'NO_LINK_TO_LEVEL',
    severity: 'warning',
    path: ['model', 'nodes', number],
    operands: { node: node.id, level: levels.labelOf(level) },
  }));
}

/** How many objectives have a tie to a level by links alone that can only be read so. */
function readableOf(rows: readonly Row[]): { readonly readable: number } {
  const leans = ({ count, stated }: Ties['ties'][number]) => count > 0 && stated === 0;
  return { readable: rows.filter(({ ties }) => ties.some(leans)).length };
}

type Counted = Readonly<Record<'all' | 'both' | 'none' | 'readable', number>>;

function explanationOf({ read, all, both, none, readable }: Counted & { readonly read: ReadModel }): Label {
  const { nodes, graph, levels } = read;
  const outcomes = outcomeNumbers(read).filter((number) =>
    levels.nearOutcomes.includes((nodes[number] as LogicNode).level),
  );
  const served = outcomes.filter((number) =>
    Array.from(graph.in.subarray(at(graph.inStart, number), at(graph.inStart, number + 1))).some(
      (link) =>
        levels.is((nodes[at(graph.from, link)] as LogicNode).level, 'aim') &&
        at(graph.strength, link) >= strengthOf('readable'),
    ),
  ).length;
  const objectives = (count: number, locale: Locale) =>
    isSingular(count, locale) ? pick(locale, 'objective', 'objectif') : pick(locale, 'objectives', 'objectifs');
  const results = (count: number, locale: Locale) =>
    isSingular(count, locale) ? pick(locale, 'outcome', 'résultat') : pick(locale, 'outcomes', 'résultats');
  const leaning = readable === 0 ? { en: '', fr: '' } : leaningOn(readable);
  const [near, ...further] = levels.nearOutcomes;
  // English counts the whole, French the part.
  if (further.length === 0) {
    if (near === undefined) return { en: 'only one level of outcomes', fr: 'un seul niveau de résultats' };
    const { en, fr } = levels.pluralOf(near);
    return {
      en: `links tie ${both} of ${all} ${objectives(all, 'en-CA')} to the level '${en}', and ${served} of its ${outcomes.length} ${results(outcomes.length, 'en-CA')} to an objective${leaning.en}`,
      fr: `des liens rattachent ${both} ${objectives(both, 'fr-CA')} sur ${all} au niveau « ${fr} », et ${served} ${results(served, 'fr-CA')} sur ${outcomes.length} de ce niveau à un objectif${leaning.fr}`,
    };
  }
  const everyLevel = further.length === 1 ? BOTH_LEVELS : ALL_LEVELS;
  return {
    en: `links tie ${both} of ${all} ${objectives(all, 'en-CA')} to ${everyLevel.en}, ${all - none} of ${all} to one of them at least, and ${served} of ${outcomes.length} ${results(outcomes.length, 'en-CA')} of these levels to an objective${leaning.en}`,
    fr: `des liens rattachent ${both} ${objectives(both, 'fr-CA')} sur ${all} ${everyLevel.fr}, ${all - none} sur ${all} à l'un d'eux au moins, et ${served} ${results(served, 'fr-CA')} sur ${outcomes.length} de ces niveaux à un objectif${leaning.fr}`,
  };
}

const leaningOn = (readable: number): Label => ({
  en: `; ${readable} to a level by links alone that can be read in a source and are not stated`,
  fr: `; pour ${readable}, le lien avec un niveau peut se lire dans une source, sans y être énoncé`,
});

const BOTH_LEVELS: Label = /* @__PURE__ */ frozen({ en: 'both levels', fr: 'aux deux niveaux' });
const ALL_LEVELS: Label = /* @__PURE__ */ frozen({
  en: 'all levels before the last',
  fr: 'à tous les niveaux avant le dernier',
});
