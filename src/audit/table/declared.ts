import { invalidArgument } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { frozen } from '../../kernel/frozen.js';
import type { Candidate } from './candidate.js';
import { MOST_CELLS } from './grid.js';
import { lineAt } from './heads.js';
import type { DeclaredRelation, LineDefinition, RelationKind } from './model.js';
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
  cumulative: [1, 1],
});

/** The relations that a caller declares: in a list, and by the roles of lines. */
export function declaredCandidates(
  sides: { readonly rows: Side; readonly columns: Side },
  relations: readonly DeclaredRelation[],
): Candidate[] {
  const listed = relations.map((relation, index) =>
    candidateOf(sides[relation.direction], relation, ['options', 'relations', index]),
  );
  const byRole = [sides.columns, sides.rows].flatMap((side) =>
    side.lines.flatMap(({ at, known }) => {
      const relation = relationOfRole(side, at, known);
      return relation === null
        ? []
        : [candidateOf(side, relation, ['options', side.direction, known.name ?? at, 'of'])];
    }),
  );
  return [...listed, ...byRole];
}

function relationOfRole(side: Side, target: number, { role, of }: LineDefinition): DeclaredRelation | null {
  if (of === undefined) return null;
  const outline = { direction: side.direction, target, of };
  if (role === 'total' || role === 'subtotal') return { ...outline, kind: 'sum' };
  if (role === 'percent') return { ...outline, kind: 'percent' };
  return role === 'share' ? { ...outline, kind: 'share' } : null;
}

function candidateOf(side: Side, relation: DeclaredRelation, path: Path): Candidate {
  const { kind, direction, lag, base } = relation;
  const indexOf = (name: string | number, at: Path) => {
    const found = lineAt(side.lines, name, direction, at);
    return side.lines.findIndex((line) => line.at === found);
  };
  const target = indexOf(relation.target, [...path, 'target']);
  const of = relation.of.map((name, index) => indexOf(name, [...path, 'of', index]));
  const [least, most] = lag === undefined ? LINES_OF[kind] : [1, 1];
  const isAlong = kind === 'difference' || kind === 'change';
  if (of.length < least || of.length > most || of.includes(target) || lag === 0 || (lag !== undefined && !isAlong)) {
    throw invalidArgument(
      relation,
      { en: 'a relation with the lines that its kind needs', fr: 'une relation avec les lignes que demande son type' },
      path,
    );
  }
  const candidate = {
    side,
    kind,
    target,
    of,
    isPercent: kind === 'percent' || kind === 'share' || kind === 'change',
    tries: 0,
  };
  if (lag !== undefined) return { ...candidate, lag };
  return kind === 'share' ? { ...candidate, base: baseOf(side, base, path) } : candidate;
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
