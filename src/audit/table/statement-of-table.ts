import { isInnocent } from '../../figures/agreements.js';
import type { FigureInput, Identity, Statement } from '../../figures/model.js';
import { reconcilerOf } from '../../figures/reconcile.js';
import { readStatement } from '../../figures/statement.js';
import type { Unit } from '../../figures/unit-model.js';
import { isCodedError } from '../../kernel/errors.js';
import { warning } from '../../kernel/findings.js';
import { adoptRelations } from './adoption.js';
import { blanksFound, blanksOf } from './blanks.js';
import {
  type Adopted,
  agrees,
  type Candidate,
  expectedAt,
  isInPoints,
  isLikeMean,
  isLinear,
  partsAt,
} from './candidate.js';
import { declaredCandidates, unrelatedRoles } from './declared.js';
import { holdsOften } from './evidence.js';
import { expressionOf, unitOfTarget } from './expressions.js';
import { type Grid, type GridCell, type ReadOptions, readGrid } from './grid.js';
import {
  INFERENCE_LIMITED,
  INFERENCE_OF_DIGITS,
  lineLabel,
  NO_FIGURES,
  RELATION_LEFT_OUT,
  ROLE_WITHOUT_RELATION,
  type TableFinding,
} from './messages.js';
import { relationLabel } from './relation-words.js';
import { decimalsOfCounts } from './shared-step.js';
import { type Side, sidesOf, VALUE } from './sides.js';

/** A place of a relation: the id of its check, with the row and column among those of the grid. */
export interface JudgedPlace {
  readonly id: string;
  readonly row: number;
  readonly column: number;
}

/** A relation with the checks that it makes. */
export interface PlacedRelation extends Adopted {
  readonly places: readonly JudgedPlace[];
  /** The places with figures of which it says nothing. */
  readonly leftOut: readonly Omit<JudgedPlace, 'id'>[];
}

/** A table as a statement, with what led to it. */
export interface BuiltTable {
  readonly grid: Grid;
  readonly statement: Statement;
  readonly relations: readonly PlacedRelation[];
  readonly blanks: 'nothing' | 'unknown';
  readonly findings: readonly TableFinding[];
}

/** Reads a table, infers what is not declared, and writes it as a statement. */
export function buildTable(
  cells: unknown,
  options: ReadOptions,
  given: { readonly numbers?: unknown; readonly marks?: unknown },
): BuiltTable {
  const grid = readGrid(cells, options);
  const sides = sidesOf(grid);
  const { relations = 'inferred', blanks = 'inferred' } = options;
  const declared = declaredCandidates(sides, typeof relations === 'string' ? [] : relations);
  // Beyond what doubles hold, what agrees in its first digits would seem to agree.
  const infers = relations !== 'none' && sides.rows.isExact;
  const { adopted, isLimited } = adoptRelations(sides, declared, blanks, infers);
  const findings: TableFinding[] = [...grid.findings];
  if (!grid.cells.some((line) => line.length > 0)) findings.push(warning(NO_FIGURES, ['cells'], {}));
  const taken = blanksOf(adopted, blanks);
  findings.push(
    ...blanksFound(grid, adopted, blanks, () => adoptRelations(sides, declared, 'inferred', infers).adopted),
  );
  const lines = Math.max(sides.rows.count, sides.columns.count);
  if (relations !== 'none' && !infers)
    findings.push(warning(INFERENCE_OF_DIGITS, ['cells'], { reason: 'digits', lines }));
  else if (isLimited && infers)
    findings.push({
      code: INFERENCE_LIMITED.code,
      severity: 'info',
      path: ['cells'],
      operands: { reason: 'lines', lines },
    });
  const builder = statementBuilder(grid, options, given, taken, adopted);
  const placed: PlacedRelation[] = [];
  for (const relation of adopted) {
    const added = builder.add(relation);
    if (added !== null) {
      if (added.places.length > 0) placed.push({ ...relation, ...added });
    } else
      findings.push({
        code: RELATION_LEFT_OUT.code,
        severity: relation.basis === 'declared' ? 'error' : 'info',
        path: ['relations'],
        operands: { relation: relationLabel(relation.candidate) },
      });
  }
  if (infers) {
    for (const side of [sides.columns, sides.rows]) {
      const related = new Set(placed.flatMap(({ candidate }) => (candidate.side === side ? [candidate.target] : [])));
      for (const { name, at, known } of unrelatedRoles(side, related))
        findings.push({
          code: ROLE_WITHOUT_RELATION.code,
          severity: 'info',
          path: ['options', side.direction, known.entry ?? at],
          operands: { line: lineLabel(side.direction, name), role: known.role as string },
        });
    }
  }
  findings.push(...decimalsOfCounts(grid, quotientPlaces(adopted)));
  return { grid, statement: builder.statement(), relations: placed, blanks: taken, findings };
}

/** Whether a relation that is adopted says that a cell is a quotient or a mean. */
function quotientPlaces(adopted: readonly Adopted[]): (row: number, column: number) => boolean {
  const lines = { rows: new Set<number>(), columns: new Set<number>() };
  for (const { candidate } of adopted)
    if (isInPoints(candidate) || !(isLinear(candidate.kind) || ['cumulative', 'product'].includes(candidate.kind)))
      lines[candidate.side.direction].add(candidate.target);
  return (row, column) => lines.rows.has(row) || lines.columns.has(column);
}

/** The lines that are quotients, in one direction. */
const quotientsIn = (adopted: readonly Adopted[], direction: Side['direction']): ReadonlyMap<number, Adopted> =>
  new Map(
    adopted
      .filter(({ candidate }) => candidate.side.direction === direction && unitOfTarget(candidate) !== null)
      .map((relation) => [relation.candidate.target, relation]),
  );

function statementBuilder(
  grid: Grid,
  options: ReadOptions,
  given: { readonly numbers?: unknown; readonly marks?: unknown },
  blanks: 'nothing' | 'unknown',
  adopted: readonly Adopted[],
) {
  const { rows, columns, cells } = grid;
  const figures: Record<string, FigureInput> = {};
  const identities: Record<string, Identity> = {};
  const quotients = { rows: quotientsIn(adopted, 'rows'), columns: quotientsIn(adopted, 'columns') };
  const keyOf = (row: number, column: number) => `r${(rows[row]?.at ?? 0) + 1}c${(columns[column]?.at ?? 0) + 1}`;
  const figureOf = ({ figure, isUnitKnown }: GridCell, row: number, column: number): FigureInput => {
    const quotient = quotients.columns.get(column) ?? quotients.rows.get(row);
    if (quotient === undefined) return figure;
    const unit = isUnitKnown ? null : unitOfTarget(quotient.candidate);
    const isCut = quotient.isCut && figure.noValue === undefined;
    return { ...figure, ...(unit === null ? {} : { unit }), ...(isCut ? { rounding: 'cut-off' as const } : {}) };
  };
  const enter = (row: number, column: number): string => {
    const key = keyOf(row, column);
    figures[key] ??= figureOf(cells[row]?.[column] as GridCell, row, column);
    return key;
  };
  for (const [row, line] of cells.entries()) {
    for (const [column, cell] of line.entries()) if (cell.read.kind === 'value') enter(row, column);
  }
  const outline = () => ({
    document: options.document,
    unit: options.unit,
    ...(options.rounding === undefined ? {} : { rounding: options.rounding }),
    ...(given.numbers === undefined ? {} : { numbers: structuredCopy(given.numbers) as never }),
    ...(given.marks === undefined ? {} : { marks: structuredCopy(given.marks) as never }),
  });
  return {
    add({ candidate, isCut, basis, log }: Adopted): Pick<PlacedRelation, 'places' | 'leftOut'> | null {
      const { side, target, kind } = candidate;
      const isRows = side.direction === 'rows';
      const across = quotients[isRows ? 'columns' : 'rows'];
      const isSum = isLinear(kind) || kind === 'cumulative';
      const missing = isSum ? blanks : 'unknown';
      const places: JudgedPlace[] = [];
      const leftOut: Omit<JudgedPlace, 'id'>[] = [];
      const added: Record<string, Identity> = {};
      for (let place = 0; place < side.places; place++) {
        if (!hasFigures(candidate, place)) continue;
        const [row, column] = isRows ? [target, place] : [place, target];
        if (!isJudged(candidate, place, across.has(place), isCut, basis === 'declared')) {
          if (isSum) leftOut.push({ row, column });
          continue;
        }
        const keyAt = (line: number, at: number) => (isRows ? enter(line, at) : enter(at, line));
        const printed = enter(row, column);
        const unit = (figures[printed] as { unit?: Unit }).unit ?? options.unit;
        const name = `${printed}-${kind}-of-${side.direction}`;
        let id = name;
        for (let again = 2; Object.hasOwn(identities, id) || Object.hasOwn(added, id); again++) id = `${name}-${again}`;
        added[id] = {
          printed,
          expected: expressionOf(candidate, place, unit, keyAt),
          missing: missing === 'nothing' ? 'structural-zero' : 'unknown',
        };
        places.push({ id, row, column });
      }
      const counts = judgedIn({ ...outline(), figures, identities: added }, basis === 'agreement');
      if (places.length > 0 && counts.sound.size === 0) return null;
      // As judged, what was inferred has to hold no less.
      if (basis === 'agreement' && !holdsOften(candidate, counts.holds, counts.tried, log ?? 0))
        return { places: [], leftOut };
      for (const id of counts.sound) identities[id] = added[id] as Identity;
      return { places: places.filter(({ id }) => counts.sound.has(id)), leftOut };
    },
    statement: (): Statement => ({ ...outline(), figures, identities }),
  };
}

const structuredCopy = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Whether a relation may say something of a place: it has a figure there, and its parts stand in the table. */
function hasFigures(candidate: Candidate, place: number): boolean {
  const { side, target, base } = candidate;
  if (side.state[target * side.places + place] !== VALUE || base === place) return false;
  return partsAt(candidate, place).every((part) => part.place >= 0 && part.place < side.places);
}

/** Whether it does. */
function isJudged(
  candidate: Candidate,
  place: number,
  isQuotient: boolean,
  isCut: boolean,
  isDeclared: boolean,
): boolean {
  const { side, target, kind } = candidate;
  if (kind === 'weighted-mean' && !isDeclared && expectedAt(candidate, place) === null) return false;
  const parts = partsAt(candidate, place);
  // What is declared may be on several scales, which the statement converts.
  const units = new Set(parts.map((part) => side.unit[part.line * side.places + part.place]));
  const isMixed = units.size > 1 || !units.has(side.unit[target * side.places + place]);
  if (!isDeclared && isLinear(kind) && isMixed && !isInPoints(candidate)) return false;
  // Percents of several lines are no sum of theirs, unless they happen to come to it.
  const isOdd =
    isQuotient || side.isOdd[target * side.places + place] === 1 || (!isDeclared && isLikeMean(candidate, place));
  if (!isOdd || !(isLinear(kind) || kind === 'cumulative')) return true;
  const expected = expectedAt(candidate, place);
  return expected !== null && agrees(candidate, place, expected, isCut);
}

/** The checks whose units go together; where it counts, how many of them can be judged, and hold. */
function judgedIn(
  statement: Statement,
  counts: boolean,
): { readonly sound: ReadonlySet<string>; readonly holds: number; readonly tried: number } {
  const reader = readStatement(statement);
  const reconciled = reconcilerOf(reader, {});
  const sound = new Set<string>();
  let [holds, tried] = [0, 0];
  for (const id of reader.identityIds) {
    try {
      reader.identity(id);
      sound.add(id);
      if (!counts) continue;
      const { verdict } = reconciled(id);
      if (verdict !== 'not-checkable') tried += 1;
      if (isInnocent(verdict)) holds += 1;
    } catch (error) {
      if (!isCodedError(error)) throw error;
    }
  }
  return { sound, holds, tried };
}
