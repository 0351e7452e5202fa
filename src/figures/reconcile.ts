import { forConsole } from '../exact/for-console.js';
import { requireString, unknownName } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import { type CheckedFigure, checkedFigure, figureAlone, figureWithoutValue } from './checked-figure.js';
import { countParts } from './evaluate.js';
import { figuresOf, type OperationNode } from './expression.js';
import { type ReadingKind, type Statement, VERDICTS, type Verdict } from './model.js';
import type { PlacedFigure } from './placed.js';
import { type CompiledIdentity, readStatement, type StatementReader } from './statement.js';
import { calculationOf, type Judgement, judge } from './verdict.js';
import { type TableWays, waysOf } from './ways-of-rounding.js';

/**
 * Another reading under which a printed figure agrees.
 * @category Figures
 */
export interface ReadingMatch extends Judgement {
  readonly kind: ReadingKind;
  readonly label: Label;
}

/**
 * A figure that another is recomputed from: its key, its text as printed, and where it stands. One of another document
 * has the key of a reference.
 * @category Figures
 */
export interface PartOfCheck {
  readonly key: string;
  readonly printed: string;
  readonly source: DocumentSource;
}

/**
 * A printed figure, recomputed and judged. `explain` puts it into words.
 * @category Figures
 */
export interface Reconciliation extends CheckedFigure {
  /** The id of the identity; of the figure, where it stands alone. */
  readonly id: string;
  /** The key of the printed figure in its statement. */
  readonly key: string;
  readonly source: DocumentSource;
  /** The figures that it is recomputed from, each once, in the order of the calculation. */
  readonly from: readonly PartOfCheck[];
  /** All lines of that document that the check rests on, ascending. */
  readonly lines: readonly number[];
  /** What is being checked, where the place of the figure does not say it. */
  readonly label?: Label;
  /** How many other readings were tried, and those under which the figure agrees. */
  readonly readings: { readonly tried: number; readonly matches: readonly ReadingMatch[] };
}

/**
 * Recomputes a printed figure from the others, and says how the two compare.
 *
 * The eight verdicts are tried on exact fractions: equal as printed; rounded; possible given that each part was rounded
 * itself; rounded at one decimal fewer and padded; cut off; another reading that agrees; none of these; not checkable.
 * Figures are rounded as declared, and halves away from zero where nothing is. What only halves to even or cutting off
 * explains is explained by it, unless another figure of the same table could not be so: `way` names it. For such a
 * figure the identities of its table are read, too, or of the whole statement if it stands in no table.
 * @param statement - The statement, whether it went through `statement()` or comes straight from JSON.
 * @param id - The id of an identity; or the key of a figure that no identity checks, which then stands alone.
 * @returns The verdict, every verdict that holds, both values, the gap, the range, and the readings that match.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if there is no such identity or figure; what `statement()` throws for the
 *   parts that it needs.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'CAD millions',
 *   figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
 *   identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
 * });
 * const { verdict, recomputed, gap } = reconcile(mine, 'total');
 * verdict; // => 'component-rounding'
 * formatReported(recomputed); // => '31.49'
 * formatReported(gap); // => '-0.01'
 * @category Figures
 */
export function reconcile<S extends Statement>(
  statement: S,
  id: (keyof S['identities'] | keyof S['figures']) & string,
): Reconciliation {
  const reconcileOne = reconcilerOf(readStatement(statement));
  return forConsole(reconcileOne(requireString(id, ['id'], ID_OF_IDENTITY)));
}

const ID_OF_IDENTITY: Label = /* @__PURE__ */ frozen({
  en: 'the id of an identity',
  fr: "l'identifiant d'une identité",
});

/** {@link reconcile} on a statement that is already being read, for one identity after the other. */
export function reconcilerOf(reader: StatementReader): (id: string) => Reconciliation {
  const ways = waysOf(reader);
  return (id) => {
    if (reader.hasIdentity(id)) return judgeIdentity(reader, id, reader.identity(id), ways);
    if (reader.hasFigure(id)) return standingAlone(id, reader.figure(id));
    throw unknownName(
      id,
      [...reader.identityIds, ...reader.figureKeys],
      { en: 'an identity or a figure of the statement', fr: "une identité ou un chiffre de l'état" },
      ['id'],
    );
  };
}

function judgeIdentity(
  reader: StatementReader,
  id: string,
  identity: CompiledIdentity,
  ways: (table: string | undefined) => TableWays,
): Reconciliation {
  const { read, source } = reader.figure(identity.printed);
  const { expected, missing, label } = identity;
  const outline = {
    ...{ id, key: identity.printed, source, from: partsOf(reader, expected) },
    ...{ lines: linesOf(reader, identity), ...(label === undefined ? {} : { label }) },
  };
  const tried = identity.readings.length;
  if (read.kind === 'no-value') {
    const known = { parts: countParts(expected), calculation: calculationOf(expected) };
    return { ...outline, ...figureWithoutValue(read, known), readings: { tried, matches: [] } };
  }
  const judged = judge(read, expected, missing, () => ways(source.table));
  const matches = identity.readings
    .map((reading) => ({
      ...{ kind: reading.kind, label: reading.label },
      ...judge(read, reading.expected, missing).judgement,
    }))
    .filter(({ verdict }) => verdict !== 'inconsistent' && verdict !== 'not-checkable');
  const judgement = withReadings(judged.judgement, matches);
  return { ...outline, ...checkedFigure(read, { ...judged, judgement }), readings: { tried, matches } };
}

/**
 * Adds what the other readings say: a figure that agrees with none of its own, but with one of theirs, is mislabelled.
 */
function withReadings(judgement: Judgement, matches: readonly ReadingMatch[]): Judgement {
  if (matches.length === 0) return judgement;
  const holds = VERDICTS.filter(
    (verdict) => verdict === 'mislabelled' || (verdict !== 'inconsistent' && judgement.holds.includes(verdict)),
  );
  return { ...judgement, verdict: holds[0] as Verdict, holds };
}

const standingAlone = (id: string, { read, source }: PlacedFigure): Reconciliation => ({
  ...{ id, key: id, source, from: [], lines: [source.line] },
  ...figureAlone(read),
  readings: { tried: 0, matches: [] },
});

function partsOf(reader: StatementReader, expected: OperationNode): PartOfCheck[] {
  const keys = new Set(figuresOf(expected).map(({ key }) => key));
  return [...keys].map((key) => {
    const { read, source } = reader.figure(key);
    return { key, printed: read.text, source };
  });
}

function linesOf(reader: StatementReader, { printed, expected, readings }: CompiledIdentity): number[] {
  const keys = [expected, ...readings.map((reading) => reading.expected)].flatMap(figuresOf).map(({ key }) => key);
  const sources = [printed, ...keys].map((key) => reader.figure(key).source);
  const lines = new Set(sources.filter(({ document }) => document === reader.document).map(({ line }) => line));
  return [...lines].sort((a, b) => a - b);
}
