import type { Decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { toDecimal } from '../exact/fraction.js';
import type { NumberForm } from '../exact/number-form.js';
import { requireString, unknownName } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import { ownStepOf, shown, wayOf } from './agreements.js';
import { countParts } from './evaluate.js';
import { figuresOf } from './expression.js';
import { type ReadingKind, type Statement, type Unit, VERDICTS, type Verdict } from './model.js';
import type { PlacedFigure } from './placed.js';
import { type CompiledIdentity, readStatement, type StatementReader } from './statement.js';
import {
  calculationOf,
  type Judgement,
  judge,
  type NotCheckableReason,
  notCheckable,
  type PossibleValues,
  possibleValues,
} from './verdict.js';
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
  /** How that text is written, where that is not Canadian English. */
  readonly numbers?: NumberForm;
  readonly printed: Reported<Decimal>;
  /**
   * The values that the printed figure stands for; one value only for a counted unit, a structural zero or an exact
   * figure.
   */
  readonly envelope: Reported<PossibleValues>;
  /**
   * What the printed figure is a multiple of, where its last digit does not say it: a declared step, or ten million for
   * `$1.42 billion`.
   */
  readonly step?: Decimal;
  /** Only where `not-checkable` holds. */
  readonly reason?: NotCheckableReason;
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
  const outline = {
    id,
    source,
    lines: linesOf(reader, identity),
    ...(identity.label === undefined ? {} : { label: identity.label }),
    unit: read.unit,
    printedText: read.text,
    ...writtenAs(read.form),
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
  const { judgement, obstacle } = judge(read, identity.expected, identity.missing, () => ways(source.table));
  const matches = identity.readings
    .map(({ kind, label, expected }) => ({ kind, label, ...judge(read, expected, identity.missing).judgement }))
    .filter(({ verdict }) => verdict !== 'inconsistent' && verdict !== 'not-checkable');
  const step = ownStepOf(read);
  return {
    ...outline,
    ...withReadings(judgement, matches),
    printed: toDecimal(read.value),
    envelope: possibleValues(shown(read.envelope, wayOf(read))),
    ...(step === null ? {} : { step: toDecimal(step) }),
    ...(obstacle === undefined ? {} : { reason: obstacle.why }),
    readings: { tried, matches },
  };
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

function standingAlone(id: string, { read, source }: PlacedFigure): Reconciliation {
  const none: NoValue = { noValue: 'not-applicable' };
  return {
    ...notCheckable({ parts: { used: 0, missing: 0 }, calculation: null }, none),
    id,
    source,
    lines: [source.line],
    unit: read.unit,
    printedText: read.text,
    ...writtenAs(read.form),
    printed: read.kind === 'value' ? toDecimal(read.value) : read.reason,
    envelope: read.kind === 'value' ? possibleValues(shown(read.envelope, wayOf(read))) : read.reason,
    reason: read.kind === 'value' ? 'stands-alone' : 'printed-without-value',
    readings: { tried: 0, matches: [] },
  };
}

const writtenAs = (form: NumberForm | undefined) => (form === undefined ? {} : { numbers: form });

function linesOf(reader: StatementReader, { printed, expected, readings }: CompiledIdentity): number[] {
  const keys = [expected, ...readings.map((reading) => reading.expected)].flatMap(figuresOf).map(({ key }) => key);
  const sources = [printed, ...keys].map((key) => reader.figure(key).source);
  const lines = new Set(sources.filter(({ document }) => document === reader.document).map(({ line }) => line));
  return [...lines].sort((a, b) => a - b);
}
