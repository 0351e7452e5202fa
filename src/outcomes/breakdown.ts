import type { CalendarDate } from '../calendar/date.js';
import { type Decimal, subtractExactly } from '../exact/decimal.js';
import { type Total, totalOf } from '../exact/total.js';
import type { Unit } from '../figures/unit-model.js';
import { moneyIn } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isNoValue, isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import type { ResultGroup } from './indicator-model.js';
import { decimalValue, type ReadMeasure } from './measure.js';
import type { OutcomeFinding } from './messages.js';
import type { ReadBreakdown } from './read-indicator.js';
import type { ResultPeriod } from './result-period.js';

/**
 * Whether the parts of a breakdown add up to the whole. `incomplete`: parts have no value, and the rest of the whole is
 * theirs. Of a part "of which", whether it lies within the whole.
 * @inline
 */
export type SumVerdict =
  | 'adds-up'
  | 'does-not-add-up'
  | 'incomplete'
  | 'within-whole'
  | 'above-whole'
  | 'not-checkable';

/** Labels of the verdicts on sums. */
export const SUM_VERDICT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<SumVerdict, Label>>>({
  'adds-up': { en: 'adds up', fr: 'la somme concorde' },
  'does-not-add-up': { en: 'does not add up', fr: 'la somme ne concorde pas' },
  incomplete: { en: 'parts have no value', fr: 'parties sans valeur' },
  'within-whole': { en: 'within the whole', fr: 'comprise dans le tout' },
  'above-whole': { en: 'above the whole', fr: 'supérieure au tout' },
  'not-checkable': { en: 'not checkable', fr: 'non vérifiable' },
});

/**
 * The sum of the parts of a breakdown beside the whole.
 * @category Outcomes
 */
export interface DisaggregationSum {
  /** The characteristic. */
  readonly by: string;
  /** The part, of which each stands alone: some of the whole, whatever the others are. */
  readonly category?: string;
  /** Of an indicator with periods, the period whose result it is. */
  readonly period?: ResultPeriod<string>;
  /** Beside it, whom or what the result is for, and when it was reported. */
  readonly for?: ResultGroup;
  readonly reportedOn?: CalendarDate;
  /** What is added: the amounts, or the numerators or the denominators of percentages. */
  readonly of: 'value' | 'numerator' | 'denominator';
  /**
   * The reported parts, added; it counts those that are unknown or suppressed. All parts of a suppressed whole would
   * give it back: then it is `suppressed` too.
   */
  readonly sum: Total;
  readonly total: Reported<Decimal>;
  /**
   * What the whole leaves for the parts without a value; `suppressed` where it would give suppressed parts back: a
   * single one, or several of which nothing is left.
   */
  readonly remainder: Reported<Decimal>;
  readonly verdict: SumVerdict;
}

/** Adds the parts of a breakdown and holds them against the whole. */
export function disaggregationSumsOf(
  breakdown: ReadBreakdown,
  actual: Reported<ReadMeasure>,
  unit: Unit,
): DisaggregationSum[] {
  return comparisonsOf(breakdown, actual, unit).map(({ row }) => row);
}

/** Sums beside the whole, and whether they would give a suppressed amount back. */
function comparisonsOf(
  { by, parts, ofWhich }: ReadBreakdown,
  actual: Reported<ReadMeasure>,
  unit: Unit,
): { readonly row: DisaggregationSum; readonly undone: boolean }[] {
  const pairs = (isReported(actual) && actual.counts !== null) || parts.some(({ value }) => hasCounts(value));
  const aspects = pairs ? (['numerator', 'denominator'] as const) : (['value'] as const);
  const additive = pairs || !RATES.has(unit);
  if (ofWhich) {
    const partsOf = (of: DisaggregationSum['of']) =>
      parts.map((part) => ({
        row: partOf(by, part, actual, { of, additive, positive: neverBelowZero(of, unit) }),
        undone: false,
      }));
    return aspects.flatMap(partsOf);
  }
  return aspects.map((of) => {
    const added = totalOf(parts.map(({ value }) => sideOf(value, of)));
    const total = sideOf(actual, of);
    const positive = neverBelowZero(of, unit);
    if (!additive || !isReported(total) || !isReported(added.value)) {
      // All parts of a suppressed whole come to its number.
      const givesWholeBack = additive && isSuppressed(total) && isReported(added.value) && added.missing === 0;
      const sum: Total = givesWholeBack ? { ...added, value: { noValue: 'suppressed' } } : added;
      const undone =
        givesWholeBack ||
        (isReported(total) && givenBack(parts, { missing: sum.missing, nothingLeft: positive && total.isZero() }));
      const withheld = undone || isSuppressed(total) || isSuppressed(sum.value);
      const reason = !additive ? 'not-applicable' : withheld ? 'suppressed' : 'not-reported';
      const row: DisaggregationSum = { by, of, sum, total, remainder: { noValue: reason }, verdict: 'not-checkable' };
      return { row, undone: undone && additive };
    }
    const rest = subtractExactly(total, added.value);
    if (added.missing === 0) {
      const verdict = rest.isZero() ? 'adds-up' : 'does-not-add-up';
      return { row: { by, of, sum: added, total, remainder: rest, verdict }, undone: false };
    }
    const verdict = rest.isNegative() && positive ? 'does-not-add-up' : 'incomplete';
    const undone = givenBack(parts, { missing: added.missing, nothingLeft: positive && rest.isZero() });
    const remainder: Reported<Decimal> = undone ? { noValue: 'suppressed' } : rest;
    return { row: { by, of, sum: added, total, remainder, verdict }, undone };
  });
}

/** A part "of which" beside the whole: it adds to nothing, and can only be too much. */
function partOf(
  by: string,
  { category, value }: ReadBreakdown['parts'][number],
  actual: Reported<ReadMeasure>,
  {
    of,
    additive,
    positive,
  }: { readonly of: DisaggregationSum['of']; readonly additive: boolean; readonly positive: boolean },
): DisaggregationSum {
  const [sum, total] = [totalOf([sideOf(value, of)]), sideOf(actual, of)];
  const known = { by, category, of, sum, total };
  if (!additive || !positive) return { ...known, remainder: { noValue: 'not-applicable' }, verdict: 'not-checkable' };
  if (!isReported(total) || !isReported(sum.value)) {
    const withheld = isSuppressed(total) || isSuppressed(sum.value);
    return { ...known, remainder: { noValue: withheld ? 'suppressed' : 'not-reported' }, verdict: 'not-checkable' };
  }
  const remainder = subtractExactly(total, sum.value);
  return { ...known, remainder, verdict: remainder.isNegative() ? 'above-whole' : 'within-whole' };
}

const RATES: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['percent', 'share', 'ratio']);

/** Whether parts cannot be below zero, so that more than the whole is too much even before all parts are known. */
const neverBelowZero = (of: DisaggregationSum['of'], unit: Unit): boolean => of !== 'value' || moneyIn(unit) === null;

function hasCounts(value: Reported<ReadMeasure>): boolean {
  return isReported(value) && value.counts !== null;
}

function sideOf(measure: Reported<ReadMeasure>, of: DisaggregationSum['of']): Reported<Decimal> {
  if (!isReported(measure)) return measure as NoValue;
  if (of === 'value') return decimalValue(measure.value);
  return measure.counts === null ? { noValue: 'not-reported', note: 'two counts are needed' } : measure.counts[of];
}

/** Whether the whole gives a suppressed part back: it alone has no value, or nothing is left for all that have none. */
function givenBack(
  parts: ReadBreakdown['parts'],
  { missing, nothingLeft }: { missing: number; nothingLeft: boolean },
): boolean {
  return parts.some(({ value }) => isSuppressed(value)) && (missing === 1 || nothingLeft);
}

const isSuppressed = (value: Reported<unknown>): boolean => isNoValue(value) && value.noValue === 'suppressed';

/** What is added, in words. */
export const ASPECT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<DisaggregationSum['of'], Label>>>({
  value: { en: 'amounts', fr: 'montants' },
  numerator: { en: 'numerators', fr: 'numérateurs' },
  denominator: { en: 'denominators', fr: 'dénominateurs' },
});

/** What is wrong with the sums of a breakdown. */
export function sumFindings(
  breakdown: ReadBreakdown,
  actual: Reported<ReadMeasure>,
  unit: Unit,
  path: Path,
): OutcomeFinding[] {
  const { by } = breakdown;
  return comparisonsOf(breakdown, actual, unit).flatMap(({ row, undone }): OutcomeFinding[] => {
    const { category, of, sum, total, remainder, verdict } = row;
    if (verdict === 'above-whole') {
      const at = breakdown.parts.findIndex((part) => part.category === category);
      const operands = { part: String(sum.value), whole: String(total) };
      return [{ code: 'PART_ABOVE_WHOLE', severity: 'error', path: [...path, 'parts', at, 'value'], operands }];
    }
    if (category !== undefined) return [];
    if (verdict === 'does-not-add-up') {
      const operands = { by, of: ASPECT_LABELS[of], sum: String(sum.value), total: String(total) };
      return [{ code: 'PARTS_DO_NOT_ADD_UP', severity: 'error', path, operands }];
    }
    if (undone) {
      return [{ code: 'SUPPRESSION_UNDONE', severity: 'warning', path, operands: { by } }];
    }
    if (!isReported(remainder) && remainder.noValue === 'not-applicable') {
      return [{ code: 'PARTS_NOT_ADDITIVE', severity: 'warning', path, operands: { by } }];
    }
    return [];
  });
}
