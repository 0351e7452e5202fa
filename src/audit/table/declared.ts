import { invalidArgument } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { fault } from '../../kernel/errors.js';
import { frozen } from '../../kernel/frozen.js';
import type { Label } from '../../kernel/label.js';
import { DUPLICATE } from '../../kernel/messages.js';
import { forCount, numeral } from '../../kernel/words.js';
import type { Candidate } from './candidate.js';
import { MOST_CELLS } from './cells.js';
import { KIND_OF_ROLE, type Line, lineAt } from './heads.js';
import { type DeclaredRelation, RELATION_KIND_LABELS, type RelationKind } from './model.js';
import type { Side } from './sides.js';

/** How many lines each kind of relation is of. */
const LINES_OF = /* @__PURE__ */ frozen<Readonly<Record<RelationKind, readonly [least: number, most: number]>>>({
  sum: [1, MOST_CELLS],
  difference: [2, MOST_CELLS],
  percent: [2, 2],
  share: [1, 1],
  change: [2, 2],
  ratio: [2, 2],
  product: [2, 16],
  mean: [2, MOST_CELLS],
  'weighted-mean': [2, MOST_CELLS],
  cumulative: [1, 1],
});

/** The relations that a caller declares: in a list, each once, and by the roles of lines, which may say the same. */
export function declaredCandidates(
  sides: { readonly rows: Side; readonly columns: Side },
  relations: readonly DeclaredRelation[],
): Candidate[] {
  const candidates = new Map<string, Candidate>();
  for (const [index, relation] of relations.entries()) {
    const path: Path = ['options', 'relations', index];
    const candidate = candidateOf(sides[relation.direction], relation, path);
    if (candidates.has(sameness(candidate))) {
      const target = candidate.side.lines[candidate.target]?.name ?? '';
      throw fault(DUPLICATE, path, { kind: RELATION, received: target });
    }
    candidates.set(sameness(candidate), candidate);
  }
  for (const side of [sides.columns, sides.rows]) {
    for (const { at, known } of side.lines) {
      const kind = known.role && KIND_OF_ROLE[known.role];
      if (kind === undefined || known.of === undefined) continue;
      const relation = { direction: side.direction, target: at, of: known.of, kind };
      const candidate = candidateOf(side, relation, ['options', side.direction, known.entry ?? 0]);
      if (!candidates.has(sameness(candidate))) candidates.set(sameness(candidate), candidate);
    }
  }
  return [...candidates.values()];
}

const RELATION: Label = /* @__PURE__ */ frozen({ en: 'a relation', fr: 'un lien' });

/** The same text for two candidates that say the same, in whatever order a sum has its lines. */
function sameness({ side, kind, target, of, lag, base, times }: Candidate): string {
  const [first, ...others] = of;
  const isAnyOrder = kind === 'sum' || kind === 'mean' || kind === 'product' || kind === 'weighted-mean';
  const rest = isAnyOrder ? [...of].sort((a, b) => a - b) : [first, ...others.sort((a, b) => a - b)];
  return JSON.stringify([side.direction, kind, target, rest, lag, base, times]);
}

/** The lines whose role says that they follow from others, and of which no relation says from which. */
export const unrelatedRoles = (side: Side, related: ReadonlySet<number>): readonly Line[] =>
  side.lines.filter(
    ({ known }, index) => known.role !== undefined && KIND_OF_ROLE[known.role] !== undefined && !related.has(index),
  );

function candidateOf(side: Side, relation: DeclaredRelation, path: Path): Candidate {
  const { kind, direction, lag, base, per } = relation;
  if (per !== undefined && kind !== 'ratio') throw invalidArgument(per, PER, [...path, 'per']);
  const indexOf = (name: string | number, at: Path) => {
    const found = lineAt(side.lines, name, direction, at, side.others);
    return side.lines.findIndex((line) => line.at === found);
  };
  if (base !== undefined && kind !== 'share' && kind !== 'weighted-mean')
    throw invalidArgument(base, BASE, [...path, 'base']);
  const target = indexOf(relation.target, [...path, 'target']);
  const of = relation.of.map((name, index) => indexOf(name, [...path, 'of', index]));
  const [least, most] = lag === undefined ? LINES_OF[kind] : [1, 1];
  const isAlong = kind === 'difference' || kind === 'change';
  const isFar = lag !== undefined && Math.abs(lag) >= side.places;
  if (lag === 0 || isFar || (lag !== undefined && !isAlong)) throw invalidArgument(lag, LAG, [...path, 'lag']);
  if (of.length < least || of.length > most)
    throw invalidArgument(of.length, linesFor(kind, least, most), [...path, 'of']);
  for (const [index, line] of of.entries()) {
    const at = [...path, 'of', index];
    if (line === target) throw invalidArgument(relation.of[index], OTHER_LINE, at);
    if (kind !== 'product' && of.indexOf(line) < index) throw invalidArgument(relation.of[index], LINE_ONCE, at);
  }
  const candidate = {
    side,
    kind,
    target,
    of,
    ...(kind === 'percent' || kind === 'share' || kind === 'change'
      ? { times: 100 }
      : per === undefined
        ? {}
        : { times: per }),
    tries: 0,
  };
  if (lag !== undefined) return { ...candidate, lag };
  if (kind === 'weighted-mean' && base === undefined) throw invalidArgument(base, WEIGHTS, [...path, 'base']);
  return kind === 'share' || kind === 'weighted-mean' ? { ...candidate, base: baseOf(side, base, path) } : candidate;
}

const BASE: Label = /* @__PURE__ */ frozen({
  en: 'a whole or weights, for a share or a weighted mean alone',
  fr: 'un tout ou des pondérations, pour une part ou une moyenne pondérée seulement',
});
const PER: Label = /* @__PURE__ */ frozen({
  en: 'for how many a rate is, for a ratio alone',
  fr: 'pour combien est un taux, pour un rapport seulement',
});
const WEIGHTS: Label = /* @__PURE__ */ frozen({
  en: 'the row or column of the weights',
  fr: 'la ligne ou la colonne des pondérations',
});
const LAG: Label = /* @__PURE__ */ frozen({
  en: 'how many places before, within the table, for a difference or a change',
  fr: 'un nombre de places en arrière, dans le tableau, pour une différence ou une variation',
});

const OTHER_LINE: Label = /* @__PURE__ */ frozen({
  en: 'another line than the one that follows from it',
  fr: 'une autre ligne ou colonne que celle qui en découle',
});
const LINE_ONCE: Label = /* @__PURE__ */ frozen({
  en: 'each line once, and this one is there before',
  fr: 'chaque ligne ou colonne une fois, et celle-ci y est déjà',
});

/** Of how many lines a relation has to be. */
function linesFor(kind: RelationKind, least: number, most: number): Label {
  const label = RELATION_KIND_LABELS[kind];
  const count = numeral(least);
  const [en, fr] = least === most ? ['', ''] : ['at least ', 'au moins '];
  const lines = forCount(least, ['other line', 'other lines'], ['autre ligne ou colonne', 'autres lignes ou colonnes']);
  return {
    en: `${en}${count.en} ${lines.en} for a ${label.en}`,
    fr: `${fr}${count.fr} ${lines.fr} pour le type « ${label.fr} »`,
  };
}

/** The place that is the whole of a share: as declared, or the last that is a total, or the last of all. */
function baseOf(side: Side, base: string | number | undefined, path: Path): number {
  const crossing = side.direction === 'rows' ? 'columns' : 'rows';
  if (base !== undefined) {
    const found = lineAt(side.across, base, crossing, [...path, 'base']);
    return side.across.findIndex((line) => line.at === found);
  }
  const totals = side.across.flatMap(({ known }, index) => (known.role === 'total' ? [index] : []));
  return totals.at(-1) ?? side.places - 1;
}
