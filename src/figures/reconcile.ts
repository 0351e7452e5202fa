import { requireString, unknownName } from '../kernel/check.js';
import type { Decimal } from '../kernel/decimal.js';
import type { Label } from '../kernel/label.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import { countParts, evaluate, missingPart, type Obstacle, prune, ZERO_DENOMINATOR } from './evaluate.js';
import { figuresOf, isFigureNode, type Node, type Operation, type OperationNode } from './expression.js';
import { toDecimal } from './fraction.js';
import type { Interval } from './interval.js';
import { type MissingPart, type ReadingKind, type Statement, type Unit, VERDICTS, type Verdict } from './model.js';
import type { ReadFigure } from './printed.js';
import { rangeOf } from './range.js';
import { agreements, gapOf, roundsOtherwiseHalfEven } from './rules.js';
import { type CompiledIdentity, type PlacedFigure, readStatement, type StatementReader } from './statement.js';

/**
 * The arithmetic behind a recomputed value, with the figures as they were printed; `null` stands for a part without a value.
 * @category Figures
 */
export type Calculation = string | null | { readonly operation: Operation; readonly operands: readonly Calculation[] };

/**
 * Why a figure cannot be checked.
 * @category Figures
 */
export type NotCheckableReason =
  | 'stands-alone'
  | 'printed-without-value'
  | 'part-without-value'
  | 'denominator-may-be-zero';

/**
 * How a printed figure compares with one way of working it out.
 * @category Figures
 */
export interface Judgement {
  /** The first verdict that holds. */
  readonly verdict: Verdict;
  /** Every verdict that holds, in the order of the eight. */
  readonly holds: readonly Verdict[];
  /** The value worked out from the printed parts, unrounded, in the figure's unit. */
  readonly recomputed: Reported<Decimal>;
  /** Printed minus recomputed, in the figure's unit. */
  readonly gap: Reported<Decimal>;
  /** The same in units of the last printed digit. */
  readonly gapInUlps: Reported<Decimal>;
  /** Between what values the recomputed one must lie, given that each part was rounded; exact. */
  readonly range: Reported<{ readonly low: Decimal; readonly high: Decimal }>;
  /** How many different figures went in, and how many had no value. */
  readonly parts: { readonly used: number; readonly missing: number };
  readonly calculation: Calculation;
  /** The value lies exactly half way: rounding half to even would print another figure. */
  readonly tie: boolean;
}

/**
 * Another reading under which a printed figure agrees.
 * @category Figures
 */
export interface ReadingMatch extends Judgement {
  readonly kind: ReadingKind;
  readonly label: Label;
}

/**
 * A printed figure, recomputed and judged. `explain` puts it into words.
 * @category Figures
 */
export interface Reconciliation extends Judgement {
  /** The id of the identity; of the figure, where it stands alone. */
  readonly id: string;
  readonly source: DocumentSource;
  /** All lines of that document that the check rests on, ascending. */
  readonly lines: readonly number[];
  /** What is being checked, where the place of the figure does not say it. */
  readonly label?: Label;
  readonly unit: Unit;
  readonly printedText: string;
  readonly printed: Reported<Decimal>;
  /** The values that the printed figure stands for; one value only for a counted unit, a structural zero or an exact figure. */
  readonly envelope: Reported<{ readonly low: Decimal; readonly high: Decimal }>;
  /** Only where `not-checkable` holds. */
  readonly reason?: NotCheckableReason;
  /** How many other readings were tried, and those under which the figure agrees. */
  readonly readings: { readonly tried: number; readonly matches: readonly ReadingMatch[] };
}

/**
 * Recomputes a printed figure from the others, and says how the two compare.
 *
 * The eight verdicts are tried on exact fractions: equal as printed; rounded half away from zero; possible given that each part was rounded itself;
 * rounded at one decimal fewer and padded; cut off; another reading that agrees; none of these; not checkable.
 * @param statement - The statement, whether it went through `statement()` or comes straight from JSON.
 * @param id - The id of an identity; or the key of a figure that no identity checks, which then stands alone.
 * @returns The verdict, every verdict that holds, both values, the gap, the range, and the readings that match.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if there is no such identity or figure; what `statement()` throws for the parts that it needs.
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
  return reconcileWith(readStatement(statement), requireString(id, ['id'], 'the id of an identity'));
}

/** {@link reconcile} on a statement that is already being read. */
export function reconcileWith(reader: StatementReader, id: string): Reconciliation {
  if (reader.hasIdentity(id)) return judgeIdentity(reader, id, reader.identity(id));
  if (reader.hasFigure(id)) return standingAlone(id, reader.figure(id));
  throw unknownName(id, [...reader.identityIds, ...reader.figureKeys], 'an identity or a figure of the statement', [
    'id',
  ]);
}

function judgeIdentity(reader: StatementReader, id: string, identity: CompiledIdentity): Reconciliation {
  const { read, source } = reader.figure(identity.printed);
  const outline = {
    id,
    source,
    lines: linesOf(reader, identity),
    ...(identity.label === undefined ? {} : { label: identity.label }),
    unit: read.unit,
    printedText: read.text,
  };
  const tried = identity.readings.length;
  if (read.kind === 'no-value') {
    const parts = countParts(identity.expected);
    const calculation = calculationOf(identity.expected);
    const judgement = notCheckable({ parts, calculation }, read.reason);
    return {
      ...outline,
      ...judgement,
      printed: read.reason,
      envelope: read.reason,
      reason: 'printed-without-value',
      readings: { tried, matches: [] },
    };
  }
  const printed = toDecimal(read.value);
  const { obstacle, ...judgement } = judge(read, identity.expected, identity.missing);
  const matches = identity.readings
    .map(({ kind, label, expected }) => ({ kind, label, ...judge(read, expected, identity.missing) }))
    .filter(({ verdict }) => verdict !== 'inconsistent' && verdict !== 'not-checkable')
    .map(({ obstacle: _, ...match }) => match);
  const readings = { tried, matches };
  return {
    ...outline,
    ...withReadings(judgement, matches),
    printed,
    envelope: endsOf(read.envelope),
    ...(obstacle === undefined ? {} : { reason: obstacle.why }),
    readings,
  };
}

/** Adds what the other readings say: a figure that agrees with none of its own, but with one of theirs, is mislabelled. */
function withReadings(judgement: Judgement, matches: readonly ReadingMatch[]): Judgement {
  if (matches.length === 0) return judgement;
  const holds = VERDICTS.filter(
    (verdict) => verdict === 'mislabelled' || (verdict !== 'inconsistent' && judgement.holds.includes(verdict)),
  );
  return { ...judgement, verdict: holds[0] as Verdict, holds };
}

const endsOf = ({ low, high }: Interval): { low: Decimal; high: Decimal } => ({
  low: toDecimal(low),
  high: toDecimal(high),
});

function judge(
  printed: ReadFigure,
  expected: OperationNode,
  missing: MissingPart,
): Judgement & { obstacle?: Obstacle } {
  const parts = countParts(expected);
  const calculation = calculationOf(expected);
  const node = prune(expected);
  const absent = missing === 'unknown' || node === null ? missingPart(expected) : null;
  if (node === null || absent !== null) {
    const obstacle = absent as Obstacle;
    return { ...notCheckable({ parts, calculation }, obstacle.reason), obstacle };
  }
  const value = evaluate(node);
  if (value === null) {
    return { ...notCheckable({ parts, calculation }, ZERO_DENOMINATOR.reason), obstacle: ZERO_DENOMINATOR };
  }
  const range = rangeOf(node);
  const found = agreements(printed, { value, range });
  const { gap, inUlps } = gapOf(printed, value);
  const comparison = {
    recomputed: toDecimal(value),
    gap: toDecimal(gap),
    gapInUlps: toDecimal(inUlps),
    range: range === null ? ZERO_DENOMINATOR.reason : endsOf(range),
    parts,
    calculation,
    tie: roundsOtherwiseHalfEven(value, printed.decimals),
  };
  const [verdict] = found;
  if (verdict !== undefined) return { verdict, holds: found, ...comparison };
  // Without a range nobody can tell whether unrounded inputs would explain the gap.
  if (range === null) {
    return { verdict: 'not-checkable', holds: ['not-checkable'], ...comparison, obstacle: ZERO_DENOMINATOR };
  }
  return { verdict: 'inconsistent', holds: ['inconsistent'], ...comparison };
}

function notCheckable(known: Pick<Judgement, 'parts' | 'calculation'>, reason: NoValue): Judgement {
  return {
    verdict: 'not-checkable',
    holds: ['not-checkable'],
    recomputed: reason,
    gap: reason,
    gapInUlps: reason,
    range: reason,
    ...known,
    tie: false,
  };
}

function standingAlone(id: string, { read, source }: PlacedFigure): Reconciliation {
  const none: NoValue = { noValue: 'not-applicable' };
  return {
    ...notCheckable({ parts: { used: 0, missing: 0 }, calculation: null }, none),
    id,
    source,
    lines: [source.line],
    unit: read.unit,
    printedText: read.text,
    printed: read.kind === 'value' ? toDecimal(read.value) : read.reason,
    envelope: read.kind === 'value' ? endsOf(read.envelope) : read.reason,
    reason: read.kind === 'value' ? 'stands-alone' : 'printed-without-value',
    readings: { tried: 0, matches: [] },
  };
}

function linesOf(reader: StatementReader, { printed, expected, readings }: CompiledIdentity): number[] {
  const keys = [expected, ...readings.map((reading) => reading.expected)].flatMap(figuresOf).map(({ key }) => key);
  const sources = [printed, ...keys].map((key) => reader.figure(key).source);
  const lines = new Set(sources.filter(({ document }) => document === reader.document).map(({ line }) => line));
  return [...lines].sort((a, b) => a - b);
}

/** The arithmetic of a tree, with the digits as printed. */
export function calculationOf(node: Node): Calculation {
  if (isFigureNode(node)) return node.figure.kind === 'value' ? node.figure.digits : null;
  return { operation: node.operation, operands: node.operands.map(calculationOf) };
}
