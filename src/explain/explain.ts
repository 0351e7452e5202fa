import type { Diagnosis } from '../audit/diagnosis/model.js';
import type { Clash, NarrowedFigure } from '../audit/joint/model.js';
import type { ClaimCheck } from '../audit/judge-claim.js';
import type { OddOne } from '../audit/odd-ones.js';
import type { TableRelation } from '../audit/table/model.js';
import type { CarryForward } from '../budgets/carry-forward.js';
import type { BudgetChange } from '../budgets/changes.js';
import type { Materiality } from '../budgets/materiality.js';
import type { PrintedTotal } from '../budgets/printed-totals.js';
import type { Plain, PlainOptions } from '../exact/plain-rows.js';
import type { Fields } from '../exact/quantity.js';
import { revived } from '../exact/revived.js';
import type { OutOfLine } from '../figures/out-of-line.js';
import type { ReadingMatch, Reconciliation } from '../figures/reconcile.js';
import type { GenderCheck } from '../gender/check-target.js';
import type { Consistency } from '../gender/consistency.js';
import type { WilsonInterval } from '../gender/wilson.js';
import { invalidArgument, requireObject } from '../kernel/check.js';
import { formatPath, isClonedError, isCodedError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, Locale } from '../kernel/label.js';
import { localeShape } from '../kernel/record.js';
import { harmless, sayable } from '../kernel/sayable.js';
import { colon, typeset } from '../kernel/typography.js';
import type { ActiveMissions, MissionsOnDay } from '../missions/active.js';
import type { MissionCount } from '../missions/counts.js';
import type { MissionsInCountry } from '../missions/in-country.js';
import type { MissionLineage } from '../missions/lineage.js';
import type { DatedStatus } from '../missions/model.js';
import type { MissionStatusOn } from '../missions/status-on.js';
import type { DisaggregationSum } from '../outcomes/breakdown.js';
import type { ComparedCoverage, CoverageComparison } from '../outcomes/compare-coverage.js';
import type { IndicatorUnit } from '../outcomes/indicator-model.js';
import type { CombinedResult, PeriodResult } from '../outcomes/results-model.js';
import type { StatusResult } from '../outcomes/status.js';
import type { StatusCount, StatusCountCheck } from '../outcomes/status-counts.js';
import type { CheckedStatus, IndicatorStatuses } from '../outcomes/statuses.js';
import type { FollowUps } from '../program/follow-ups.js';
import type { SolvedMargins } from '../program/margins.js';
import type { MisconductRate } from '../program/misconduct.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import type { Readiness, RequirementCheck } from '../program/readiness.js';
import type { FollowUp } from '../program/recommendations.js';
import type { TeamReadiness } from '../program/team-readiness.js';
import type { AttackedFigure, TableAttack } from '../small-cells/model.js';
import type { FullTimeEquivalents } from '../staffing/fte.js';
import type { MoneyAndPeopleCheck } from '../staffing/money-and-people.js';
import type { StaffingMeasures } from '../staffing/staffing.js';
import type { Vacancy } from '../staffing/vacancy.js';
import type { CpaIppError, Finding } from './codes.js';
import { type ErrorJson, lostParts } from './error-json.js';
import { resultSentence } from './families.js';
import { findingSentence, messageText } from './finding-sentence.js';

/**
 * What {@link explain} puts into words: whatever has a verdict or a status, a finding, or an error of this library.
 * @category Figures
 */
export type Explainable =
  | Reconciliation
  | PrintedTotal
  | ReadingMatch
  | ClaimCheck
  | GenderCheck
  | Consistency
  | Materiality
  | CarryForward
  | StatusResult<IndicatorUnit>
  | CheckedStatus
  | StatusCount
  | StatusCountCheck
  | PeriodResult
  | CombinedResult
  | DisaggregationSum
  | DatedStatus
  | ComparedCoverage
  | CoverageComparison
  | FollowUp
  | Readiness
  | RequirementCheck
  | AttackedFigure
  | TableAttack
  | MoneyAndPeopleCheck
  | FollowUps
  | TeamReadiness
  | SolvedMargins
  | Vacancy
  | FullTimeEquivalents
  | WilsonInterval
  | MisconductRate
  | ActiveMissions<unknown, string>
  | MissionsOnDay<unknown>
  | MissionCount<unknown>
  | MissionsInCountry<unknown>
  | MissionStatusOn<{ readonly label: Label }>
  | MissionLineage<{ readonly label: Label }>
  | IndicatorStatuses
  | StaffingMeasures<string>
  | BudgetChange<string>
  | Diagnosis
  | TableRelation
  | Clash
  | NarrowedFigure
  | OddOne
  | OutOfLine
  | Finding
  | CpaIppError;

const EXPECTED: Label = /* @__PURE__ */ frozen({
  en: 'a check, a claim, a status, a sum, an attack, a diagnosis, a relation, a clash, a finding or an error',
  fr: 'une vérification, un énoncé, un statut, une somme, une attaque, un diagnostic, une relation, une incompatibilité, un constat ou une erreur',
});

/**
 * Puts a result into one sentence, with the arithmetic in it, in English or French.
 *
 * Recomputed values are shown with two decimals more than were printed; `≈` says that there are more. What went through
 * JSON or a structured clone is explained as before. Of an error, a structured clone keeps nothing but the message,
 * which is its English sentence: in French there is then nothing to say, and {@link errorToJSON} is what to send.
 * @param subject - A judged figure ({@link Reconciliation}) or one of its readings, a {@link PrintedTotal}, a {@link ClaimCheck},
 *   {@link GenderCheck}, {@link Consistency}, {@link Materiality}, {@link CarryForward}, {@link StatusResult},
 *   {@link CheckedStatus}, {@link StatusCount}, {@link StatusCountCheck}, {@link FollowUp}, {@link Readiness} or one of its rows,
 *   {@link DisaggregationSum}, {@link TableAttack} or one of its figures, {@link MoneyAndPeopleCheck},
 *   {@link FollowUps}, {@link TeamReadiness}, {@link SolvedMargins}, {@link Vacancy}, {@link FullTimeEquivalents},
 *   {@link WilsonInterval}, {@link MisconductRate}, {@link ActiveMissions}, {@link MissionsOnDay}, {@link MissionCount},
 *   {@link MissionsInCountry}, {@link MissionStatusOn}, {@link MissionLineage}, {@link IndicatorStatuses},
 *   {@link StaffingMeasures} of a year, a {@link BudgetChange}, a
 *   {@link Diagnosis}, a {@link TableRelation}, a {@link Clash}, a {@link NarrowedFigure}, an {@link OddOne}, an {@link OutOfLine}, the dated status
 *   of a mission, a {@link ComparedCoverage}, a {@link CoverageComparison}, a {@link Finding} or a `CpaIppError`.
 * @param options - `locale`: `en-CA` or `fr-CA`; where wanted `program`, whose names the sentence uses.
 * @returns The sentence, without a full stop. French has its decimal comma, and no-break spaces before a colon and a
 *   percent sign. It holds no control or bidi characters; about a finding or an error also none that is invisible, and
 *   at most 1,000 characters, however long the names in it are.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the subject is none of these; `LOST_IN_TRANSFER` for what a
 *   structured clone left of an error, in French, or where the reason of a missing value was lost; `UNKNOWN_NAME` for
 *   another locale.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'CAD millions',
 *   figures: { a: ['25.73', 1], b: ['5.76', 2], total: ['31.48', 3] },
 *   identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
 * });
 * explain(reconcile(mine, 'total'), { locale: 'en-CA' }); // => '25.73 + 5.76 = 31.49, printed 31.48; possible with unrounded inputs (31.48 to 31.50)'
 * @category Figures
 */
export function explain(
  subject: Explainable | Plain<Explainable, PlainOptions> | ErrorJson,
  options: { readonly locale: Locale; readonly program?: Program },
): string {
  const { locale, program } = OPTIONS.read(options, ['options']);
  return textFor(subject, locale, program);
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({ locale: localeShape }));

function textFor(subject: unknown, locale: Locale, program: Program | undefined): string {
  if (isCodedError(subject)) return errorText(subject, locale, program) ?? sayable(subject.message);
  const about = revived(requireObject(subject as object, ['subject'], EXPECTED), ['subject']);
  const sentence = resultSentence(about, locale);
  if (sentence !== null) return typeset(harmless(sentence), locale);
  const text = isPlainError(about) ? errorText(about, locale, program) : findingSentence(about, locale, program);
  if (text !== undefined) return text;
  if (isClonedError(about)) {
    // Its message is what there was to say in English.
    if (locale === 'en-CA') return sayable(about.message);
    throw lostParts(['subject']);
  }
  throw invalidArgument(subject, EXPECTED, ['subject']);
}

/** What JSON leaves of an error: everything but its message. */
const isPlainError = ({ details, operands }: Fields): boolean =>
  typeof details === 'object' && details !== null && operands === undefined;

type ErrorParts = { readonly code?: unknown; readonly details?: unknown; readonly path?: unknown };

function errorText(
  { code, details, path }: ErrorParts,
  locale: Locale,
  program: Program | undefined,
): string | undefined {
  const text = messageText(code, details, locale, program);
  if (text === undefined) return undefined;
  return sayable(Array.isArray(path) && path.length > 0 ? `${formatPath(path)}${colon(locale)}${text}` : text);
}
