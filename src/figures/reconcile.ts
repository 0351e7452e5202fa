import type { Decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { toDecimal } from '../exact/fraction.js';
import { requireString, unknownName } from '../kernel/check.js';
import type { FindingOf } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { flag, later, optional, options as optionsOf } from '../kernel/shape.js';
import type { DocumentSource } from '../kernel/source.js';
import { chanceOf, onceIn } from './chance.js';
import { type CheckedFigure, checkedFigure, figureAlone, figureWithoutValue } from './checked-figure.js';
import { countParts } from './evaluate.js';
import { figuresOf, type OperationNode } from './expression.js';
import { type FigureFindings, UNLIKELY_ROUNDING } from './messages.js';
import { type ReadingKind, type Statement, VERDICTS, type Verdict } from './model.js';
import type { PlacedFigure } from './placed.js';
import type { Qualifier } from './qualifiers.js';
import { type CompiledIdentity, readStatement, type StatementReader } from './statement.js';
import { calculationOf, type JudgedFigure, type Judgement, judge, judgeAgainst } from './verdict.js';
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
 * A figure that another is recomputed from: its key, its text as printed, its qualifier and label if it has them, and
 * where it stands. One of another document has the key of a reference.
 * @category Figures
 */
export interface PartOfCheck {
  readonly key: string;
  readonly printed: string;
  readonly source: DocumentSource;
  readonly qualifier?: Qualifier;
  readonly label?: Label;
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
  /** What is being checked, where the place of the figure does not say it; of the identity, or else of the figure. */
  readonly label?: Label;
  /** How many other readings were tried, and those under which the figure agrees. */
  readonly readings: { readonly tried: number; readonly matches: readonly ReadingMatch[] };
  /**
   * Where chances are asked for, and the verdict is `component-rounding`: how likely it is that rounding alone leads so
   * far off or further, to either side, if each part lies anywhere in what it stands for. Exact, to 34 digits; left out
   * for anything but sums of figures times constants, and where a figure has a qualifier, which is no rounding.
   */
  readonly chance?: Decimal;
  /** Beside a chance below 1 in 1,000. */
  readonly cautions?: readonly FindingOf<FigureFindings>[];
}

/**
 * What is asked for beside the verdicts.
 * @inline
 */
export type ReconcileOptions = {
  /** How likely each gap is that rounding of the parts allows. */
  readonly chances?: boolean;
};

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
 * @param options - `chances`: how likely a gap is that rounding of the parts allows; nothing is said of it if left out.
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
  options: ReconcileOptions = {},
): Reconciliation {
  const reconcileOne = reconcilerOf(readStatement(statement), OPTIONS.read(options, ['options']));
  return forConsole(reconcileOne(requireString(id, ['id'], ID_OF_IDENTITY)));
}

/** What may be asked for, for every function that reconciles. */
export const reconcileOptions = () => ({ chances: optional(flag) });
const OPTIONS = /* @__PURE__ */ later(() => optionsOf(reconcileOptions()));

const ID_OF_IDENTITY: Label = /* @__PURE__ */ frozen({
  en: 'the id of an identity',
  fr: "l'identifiant d'une identité",
});

/** {@link reconcile} on a statement that is already being read, for one identity after the other. */
export function reconcilerOf(
  reader: StatementReader,
  { chances = false }: ReconcileOptions,
): (id: string) => Reconciliation {
  const ways = waysOf(reader);
  return (id) => {
    if (reader.hasIdentity(id)) {
      const identity = reader.identity(id);
      const judged = judgeIdentity(reader, id, identity, ways);
      return chances ? withChance(judged, reader, identity) : judged;
    }
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
  const { read, source, label: ofFigure } = reader.figure(identity.printed);
  const { expected, missing, recomputation, label = ofFigure } = identity;
  const [key, from, lines] = [identity.printed, partsOf(reader, expected), linesOf(reader, identity)];
  const tried = identity.readings.length;
  // Members one by one, and all at once: an object of objects, or one that grows, takes twenty times as long.
  const placed = (check: CheckedFigure, matches: readonly ReadingMatch[]): Reconciliation =>
    label === undefined
      ? { id, key, source, from, lines, ...check, readings: { tried, matches } }
      : { id, key, source, from, lines, label, ...check, readings: { tried, matches } };
  const known = { parts: countParts(expected), calculation: calculationOf(expected) };
  if (read.kind === 'no-value') return placed(figureWithoutValue(read, known), []);
  const judged = judgeAgainst(read, recomputation(), known, () => ways(source.table));
  const matches: ReadingMatch[] = [];
  for (const { kind, label, expected: other } of identity.readings) {
    const { judgement } = judge(read, other, missing);
    if (judgement.verdict !== 'inconsistent' && judgement.verdict !== 'not-checkable')
      matches.push({ kind, label, ...judgement });
  }
  return placed(checkedFigure(read, withReadings(judged, matches)), matches);
}

/** Adds how likely it is that rounding alone leads to a gap that it allows. */
function withChance(judged: Reconciliation, reader: StatementReader, identity: CompiledIdentity): Reconciliation {
  const { read } = reader.figure(identity.printed);
  const { verdict, rangeByWay, gapQualifier } = judged;
  const isByRounding = verdict === 'component-rounding' && rangeByWay === undefined && gapQualifier === undefined;
  const found = isByRounding && read.kind === 'value' ? chanceOf(read, identity.expected) : null;
  if (found === null) return judged;
  const chance = toDecimal(found);
  const once = onceIn(chance);
  if (once === null) return { ...judged, chance };
  return { ...judged, chance, cautions: [warning(UNLIKELY_ROUNDING, ['identities', judged.id], { onceIn: once })] };
}

/**
 * Adds what the other readings say: a figure that agrees with none of its own, but with one of theirs, is mislabelled.
 */
function withReadings(judged: JudgedFigure, matches: readonly ReadingMatch[]): JudgedFigure {
  if (matches.length === 0) return judged;
  const { judgement } = judged;
  const holds = VERDICTS.filter(
    (verdict) => verdict === 'mislabelled' || (verdict !== 'inconsistent' && judgement.holds.includes(verdict)),
  );
  return { ...judged, judgement: { ...judgement, verdict: holds[0] as Verdict, holds } };
}

const standingAlone = (id: string, { read, source, label }: PlacedFigure): Reconciliation => ({
  ...{ id, key: id, source, from: [], lines: [source.line] },
  ...(label === undefined ? {} : { label }),
  ...figureAlone(read),
  readings: { tried: 0, matches: [] },
});

function partsOf(reader: StatementReader, expected: OperationNode): PartOfCheck[] {
  const keys = new Set(figuresOf(expected).map(({ key }) => key));
  return [...keys].map((key) => {
    const { read, source, label } = reader.figure(key);
    const { qualifier } = read;
    return {
      ...{ key, printed: read.text, source },
      ...(qualifier === undefined ? {} : { qualifier }),
      ...(label === undefined ? {} : { label }),
    };
  });
}

function linesOf(reader: StatementReader, { printed, expected, readings }: CompiledIdentity): number[] {
  const figures = figuresOf(expected);
  for (const reading of readings) figuresOf(reading.expected, figures);
  const lines: number[] = [];
  const take = ({ source: { document, line } }: PlacedFigure): void => {
    if (document === reader.document && !lines.includes(line)) lines.push(line);
  };
  take(reader.figure(printed));
  for (const { key } of figures) take(reader.figure(key));
  return lines.sort((a, b) => a - b);
}
