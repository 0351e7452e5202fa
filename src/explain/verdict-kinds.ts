import { CARRY_FORWARD_STATUS_LABELS, CARRY_FORWARD_VOTE_LABELS } from '../budgets/carry-forward.js';
import { MATERIALITY_LABELS } from '../budgets/materiality.js';
import { isFiscalYear } from '../calendar/fiscal-year.js';
import { partialDateAt } from '../calendar/partial-date.js';
import { CLAIM_VERDICT_LABELS } from '../claims/claim-verdict.js';
import type { Fields } from '../exact/quantity.js';
import { VERDICT_LABELS } from '../figures/model.js';
import { QUALIFIERS } from '../figures/qualifiers.js';
import { GENDER_STATUS_LABELS } from '../gender/model.js';
import { isCodedError } from '../kernel/errors.js';
import { keysOf, lazily } from '../kernel/frozen.js';
import { isLabel, type Label } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS } from '../kernel/no-value.js';
import { MISSION_STATUS_LABELS } from '../missions/model.js';
import { ASPECT_LABELS, SUM_VERDICT_LABELS } from '../outcomes/breakdown.js';
import { COVERAGE_STATUS_LABELS } from '../outcomes/compare-coverage.js';
import { INDICATOR_STATUS_LABELS } from '../outcomes/indicator-model.js';
import { STATUS_REASON_LABELS } from '../outcomes/judge.js';
import { STATED_VERDICT_LABELS } from '../outcomes/stated.js';
import { COUNT_VERDICT_LABELS, COUNTED_WHOLE_LABELS } from '../outcomes/status-counts.js';
import { GENDER_LABELS } from '../program/gender.js';
import { RECOMMENDATION_STATUS_LABELS } from '../program/model.js';
import { READINESS_STATUS_LABELS, REQUIREMENT_STATUS_LABELS } from '../program/readiness.js';
import { FOLLOW_UP_CLOCK_LABELS, FOLLOW_UP_STATUS_LABELS } from '../program/standing.js';
import { ATTACK_VERDICT_LABELS } from '../small-cells/model.js';
import { readingIn, reconciliationIn, totalIn } from './reconciliation-shape.js';
import { isDay, isInteger, isList, isQuantity, isText } from './result-parts.js';

/** One kind of result that has a verdict or a status. */
interface VerdictKind {
  /** Where that stands. */
  readonly key: 'verdict' | 'status';
  readonly labels: Readonly<Record<string, Label>>;
  /**
   * Whether something has all that its sentence needs; what comes from JSON or a caller without types may have
   * anything.
   */
  readonly has: (fields: Fields) => boolean;
}

const fieldsOf = (value: unknown): Fields => Object(value) as Fields;
const isIn = (labels: object, id: unknown): boolean => isText(id) && Object.hasOwn(labels, id);
const isWholeDay = (day: unknown): boolean => isDay(day) && !isNoValue(day);
const isReasonOrNone = (reason: unknown): boolean => reason === null || isIn(NO_VALUE_LABELS, reason);
const isCountOrNone = (value: unknown): boolean => value === null || isInteger(value);
const isCountOrNothing = (value: unknown): boolean => value === undefined || isInteger(value);
const isDays = (value: unknown): boolean => isNoValue(value) || isInteger(value);

/** A fiscal year of whatever calendar. */
const isYear = (value: unknown): boolean =>
  isText(value) && /^\d{4}(?:[-/]\d{2})?$/.test(value) && (!value.includes('-') || isFiscalYear(value));

function isPartialDate(value: unknown): boolean {
  if (value === undefined) return true;
  try {
    partialDateAt(value, []);
    return true;
  } catch (error) {
    if (isCodedError(error)) return false;
    throw error;
  }
}

const isIndicatorStatus = ({ reason, asOf, due, actual, progress }: Fields): boolean =>
  isIn(STATUS_REASON_LABELS, reason) &&
  isWholeDay(asOf) &&
  isDay(due) &&
  (isQuantity(actual, 'number') || isText(actual)) &&
  isQuantity(progress, 'share');

const isEvidence = (value: unknown): boolean =>
  ['counted', 'described', 'opinions', 'reservations', 'intentions'].every((kind) => {
    const count = fieldsOf(value)[kind];
    return isInteger(count) && count >= 0;
  });

/**
 * Every kind of result that has a verdict or a status: the one place that tells them apart. A reconciliation holds all
 * that a reading does.
 */
const KINDS = /* @__PURE__ */ lazily(
  () =>
    ({
      reconciliation: { key: 'verdict', labels: VERDICT_LABELS, has: (fields) => reconciliationIn(fields) !== null },
      printedTotal: { key: 'verdict', labels: VERDICT_LABELS, has: (fields) => totalIn(fields) !== null },
      reading: { key: 'verdict', labels: VERDICT_LABELS, has: (fields) => readingIn(fields) !== null },
      claim: { key: 'verdict', labels: CLAIM_VERDICT_LABELS, has: ({ explanation }) => isLabel(explanation) },
      genderCheck: {
        key: 'status',
        labels: GENDER_STATUS_LABELS,
        has: ({ share, qualifier, gap, target, needed, at }) =>
          (qualifier === undefined || (QUALIFIERS as readonly unknown[]).includes(qualifier)) &&
          isQuantity(share, 'range') &&
          isQuantity(gap, 'range') &&
          (isNoValue(target) || isQuantity(fieldsOf(target)['share'], 'number')) &&
          isDays(fieldsOf(needed)['ifTotalStays']) &&
          (isYear(fieldsOf(at)['fiscalYear']) || isDay(fieldsOf(at)['date'])),
      },
      consistency: {
        key: 'verdict',
        labels: CLAIM_VERDICT_LABELS,
        has: ({ supporting, contradicting, undecided, tolerancePoints }) =>
          [supporting, contradicting, undecided].every((years) => isList(years, isYear)) &&
          isQuantity(tolerancePoints, 'number') &&
          !isNoValue(tolerancePoints),
      },
      materiality: {
        key: 'status',
        labels: MATERIALITY_LABELS,
        has: ({ reason, ...others }) => isReasonOrNone(reason) && Object.keys(others).length === 1,
      },
      carryForward: {
        key: 'status',
        labels: CARRY_FORWARD_STATUS_LABELS,
        has: ({ vote, reason, ...amounts }) =>
          isIn(CARRY_FORWARD_VOTE_LABELS, vote) &&
          isReasonOrNone(reason) &&
          ['lapse', 'frozen', 'netLapse', 'limit', 'eligible', 'lost', 'overspent'].every((name) =>
            isQuantity(amounts[name], 'number'),
          ),
      },
      checkedStatus: {
        key: 'verdict',
        labels: STATED_VERDICT_LABELS,
        has: (fields) =>
          isIn(INDICATOR_STATUS_LABELS, fields['status']) &&
          (fields['statedStatus'] === null || isIn(INDICATOR_STATUS_LABELS, fields['statedStatus'])) &&
          isIndicatorStatus(fields),
      },
      statusCountCheck: {
        key: 'verdict',
        labels: COUNT_VERDICT_LABELS,
        has: ({ status, printed, recomputed, whole }) => {
          const [given, own] = [fieldsOf(printed), fieldsOf(recomputed)];
          return (
            isIn(INDICATOR_STATUS_LABELS, status) &&
            isInteger(given['count']) &&
            isCountOrNone(given['of']) &&
            ['count', 'of', 'least', 'most', 'bySources'].every((name) => isInteger(own[name])) &&
            isCountOrNothing(own['unread']) &&
            (whole === null || isIn(COUNTED_WHOLE_LABELS, whole))
          );
        },
      },
      indicatorStatus: { key: 'status', labels: INDICATOR_STATUS_LABELS, has: isIndicatorStatus },
      statusCount: {
        key: 'status',
        labels: INDICATOR_STATUS_LABELS,
        has: ({ count, of, unread }) => isInteger(count) && isInteger(of) && isCountOrNothing(unread),
      },
      followUp: {
        key: 'status',
        labels: FOLLOW_UP_STATUS_LABELS,
        has: ({ asOf, clock, due, revisedDue, completedOn, countedTo, age, statedStatus, ...others }) =>
          isWholeDay(asOf) &&
          isIn(FOLLOW_UP_CLOCK_LABELS, clock) &&
          [due, revisedDue, completedOn, countedTo, others['statedOn']].every(isDay) &&
          [others['daysPastDue'], others['daysPastRevisedDue']].every(isDays) &&
          (isNoValue(age) || (isInteger(fieldsOf(age)['from']) && isInteger(fieldsOf(age)['to']))) &&
          (isNoValue(statedStatus) || isIn(RECOMMENDATION_STATUS_LABELS, statedStatus)),
      },
      readiness: {
        key: 'status',
        labels: READINESS_STATUS_LABELS,
        has: ({ person, departure, until, outstanding, expiring }) =>
          isText(person) &&
          isWholeDay(departure) &&
          isDay(until) &&
          isList(outstanding, isText) &&
          isList(expiring, isText),
      },
      requirementCheck: {
        key: 'status',
        labels: REQUIREMENT_STATUS_LABELS,
        has: ({ requirement, met, completedOn, validUntil }) =>
          isText(requirement) && typeof met === 'boolean' && isDay(completedOn) && isDay(validUntil),
      },
      sum: {
        key: 'verdict',
        labels: SUM_VERDICT_LABELS,
        has: ({ by, of, sum, total, remainder }) =>
          isText(by) &&
          isIn(ASPECT_LABELS, of) &&
          isQuantity(sum, 'total') &&
          !isNoValue(sum) &&
          isQuantity(total, 'number') &&
          isQuantity(remainder, 'number'),
      },
      missionStatus: {
        key: 'status',
        labels: MISSION_STATUS_LABELS,
        has: ({ from, to, label, sources, saidOf }) =>
          Array.isArray(sources) &&
          [from, to].every(isPartialDate) &&
          (label === undefined || isLabel(label)) &&
          (saidOf === undefined || isText(saidOf)),
      },
      comparedCoverage: {
        key: 'status',
        labels: COVERAGE_STATUS_LABELS,
        has: ({ node, earlier, later }) => isText(node) && isEvidence(earlier) && isEvidence(later),
      },
      attackedFigure: {
        key: 'verdict',
        labels: ATTACK_VERDICT_LABELS,
        has: ({ group, of, least, most, values }) =>
          (group === null || isText(group)) &&
          (of === 'total' || isIn(GENDER_LABELS, of)) &&
          isInteger(least) &&
          [most, values].every(isCountOrNone),
      },
    }) as const satisfies Readonly<Record<string, VerdictKind>>,
);

/** The name of a kind of result that has a verdict or a status. */
export type VerdictKindName = keyof ReturnType<typeof KINDS>;

/** Whether something is a result of a kind, by its verdict or status and all that is with it. */
export function isOfKind(name: VerdictKindName, fields: Fields): boolean {
  const { key, labels, has }: VerdictKind = KINDS()[name];
  // A claim brings its sentence along, whatever its verdict is called.
  return (name === 'claim' ? key in fields : isIn(labels, fields[key])) && has(fields);
}

/** The kind of a result; `null` for what has no verdict or status. */
export function verdictKindOf(fields: Fields): VerdictKindName | null {
  if (!('verdict' in fields || 'status' in fields)) return null;
  return keysOf(KINDS()).find((name) => isOfKind(name, fields)) ?? null;
}

/** Where the verdict or the status of a result stands, and what it is called; `null` for what has none. */
export function verdictOf(fields: Fields): { readonly key: string; readonly label: Label } | null {
  const name = verdictKindOf(fields);
  if (name === null) return null;
  const { key, labels }: VerdictKind = KINDS()[name];
  const id = fields[key];
  return isText(id) && Object.hasOwn(labels, id) ? { key, label: labels[id] as Label } : null;
}
