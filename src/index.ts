/**
 * Every function and type. Loads decimal.js and single functions of date-fns; never zod.
 * @module cpa-ipp
 */

export { type Audit, audit } from './audit/audit.js';
export type { BudgetBook } from './budgets/book.js';
export {
  CARRY_FORWARD_RATES,
  type CarryForward,
  type CarryForwardVote,
  carryForward,
} from './budgets/carry-forward.js';
export {
  type BudgetChange,
  type BudgetChangeOptions,
  budgetChanges,
  type VarianceContribution,
  varianceContributions,
} from './budgets/changes.js';
export type { MissingAmounts } from './budgets/comparison.js';
export { type BudgetCell, budgetLinesOf } from './budgets/from-figures.js';
export type {
  ApprovalBasis,
  ApprovalBasisId,
  FundingArrangement,
  FundingSource,
  FundingSourceId,
} from './budgets/funding.js';
export type { BudgetDimension, BudgetRowKey } from './budgets/grouping.js';
export { type BudgetIntake, type BudgetIntakeOptions, readBudgetLines } from './budgets/intake.js';
export {
  type BudgetAmountColumn,
  type BudgetMap,
  type BudgetSourceMap,
  WRITTEN_BUDGET_LINES,
} from './budgets/intake-map.js';
export {
  checkMateriality,
  MATERIALITY_LABELS,
  type Materiality,
  type MaterialityStatus,
  type MaterialityThreshold,
} from './budgets/materiality.js';
export {
  BUDGET_PHASE_LABELS,
  type BudgetLine,
  type BudgetPhase,
  type BudgetScheme,
  type CostCategory,
  CPA_BUDGET_SCHEME,
  type NamedItem,
} from './budgets/model.js';
export type { PrintedTotal } from './budgets/printed-totals.js';
export {
  type BudgetAmounts,
  type BudgetSummaryOptions,
  type BudgetSummaryRow,
  type ComparedAmounts,
  summarizeBudget,
} from './budgets/summary.js';
export { type BudgetVariance, budgetVariance } from './budgets/variance.js';
export { type CalendarDate, calendarDate } from './calendar/date.js';
export {
  type DateRange,
  daysInFiscalYear,
  type FiscalQuarter,
  fiscalMonths,
  fiscalQuarterOf,
  fiscalYearEnd,
  fiscalYearStart,
} from './calendar/fiscal-dates.js';
export {
  type FiscalYear,
  fiscalYear,
  fiscalYearEndingIn,
  fiscalYearOf,
  fiscalYearRange,
  fiscalYearStartingIn,
  formatFiscalYear,
  isFiscalYear,
  shiftFiscalYear,
} from './calendar/fiscal-year.js';
export { formatDate } from './calendar/format-date.js';
export {
  formatOtherFiscalYear,
  type OtherFiscalYear,
  otherFiscalYear,
  otherFiscalYearOf,
  otherFiscalYearRange,
  sharedDays,
  UN_PEACEKEEPING_YEAR,
} from './calendar/other-fiscal-year.js';
export { chartOfAudit } from './charts/audit.js';
export { type BudgetChartOptions, type BudgetChartRow, chartOfBudget } from './charts/budget.js';
export { type CoverageChartOptions, chartOfCoverage } from './charts/coverage.js';
export {
  chartOfDeployments,
  type DeploymentChartMeasure,
  type DeploymentChartOptions,
  type DeploymentChartRow,
} from './charts/deployments.js';
export { chartOfGenderTargets } from './charts/gender.js';
export type { Chart, ChartJson, ChartLayer, ChartSpec } from './charts/spec.js';
export {
  CLAIM_VERDICT_LABELS,
  CLAIM_VERDICTS,
  type ClaimCheck,
  type ClaimEvidence,
  type ClaimVerdict,
} from './claims/claim-check.js';
export {
  type BoundClaim,
  CLAIM_KIND_LABELS,
  type Claim,
  type ClaimedDate,
  type ClaimedNumber,
  type ClaimOutline,
  type ClaimRelation,
  type CountClaim,
  type Counting,
  type DatesClaim,
  type DurationClaim,
  type ExtremeClaim,
  type OnlyClaim,
  type RivalsClaim,
  type SpellingsClaim,
  type TrendClaim,
} from './claims/model.js';
export { type CeilingUse, ceilingUse, type StatedCount } from './deployments/ceilings.js';
export {
  type DeploymentColumns,
  type Deployments,
  deploymentColumns,
  type PeopleChoice,
} from './deployments/engine/columns.js';
export { type Handover, type Handovers, handovers } from './deployments/handovers.js';
export type { KnownEntry } from './deployments/intake-map.js';
export type { AverageMethod, DeploymentMeasures, WomenShare } from './deployments/measures.js';
export {
  DEPLOYMENT_GROUP_LABELS,
  DEPLOYMENT_TYPES,
  type DeploymentGroup,
  type DeploymentRecord,
  type DeploymentType,
  type DeploymentTypeEntry,
  deploymentGroup,
  PERSONNEL_LABELS,
  type Personnel,
  type StatedCeiling,
} from './deployments/model.js';
export type { Period } from './deployments/period.js';
export { type DeploymentIntakeOptions, readDeployments, WRITTEN_DEPLOYMENTS } from './deployments/read.js';
export {
  type FollowOnAssignment,
  followOnAssignments,
  type LengthOfService,
  type LongDeployment,
  lengthsOfService,
  longDeployments,
} from './deployments/service.js';
export { averageDeployed, type StrengthKey, strengthBy, strengthOn } from './deployments/strength.js';
export {
  type DeploymentKey,
  type DeploymentKeyValues,
  type DeploymentRowKey,
  type DeploymentSummaryOptions,
  type DeploymentSummaryRow,
  summarizeDeployments,
} from './deployments/summary.js';
export { type Decimal, type DecimalInput, decimal, roundHalfAway } from './exact/decimal.js';
export { type FormatOptions, type FormatStyle, formatReported } from './exact/format-reported.js';
export type { RoundingRule } from './exact/fraction.js';
export type { NumberForm } from './exact/number-form.js';
export { compareReported, type Plain, type PlainOptions, toPlain } from './exact/plain-rows.js';
export type { ResultRange, ResultValue } from './exact/quantity.js';
export type { Share } from './exact/share.js';
export type { Total } from './exact/total.js';
export { type Explainable, explain } from './explain/explain.js';
export { FINDING_MESSAGES } from './explain/finding-messages.js';
export type { Operation } from './figures/expression.js';
export {
  type CrossReference,
  type Expression,
  type FigureInput,
  type HowPrinted,
  type Identity,
  type MissingPart,
  type Operand,
  type Precision,
  type PrintedFigure,
  type Reading,
  type ReadingKind,
  type Statement,
  type Unit,
  VERDICT_LABELS,
  VERDICTS,
  type Verdict,
  type ZeroMeaning,
} from './figures/model.js';
export { amountOf } from './figures/printed.js';
export { type ReadNumber, readNumber } from './figures/read-number.js';
export { type ReadingMatch, type Reconciliation, reconcile } from './figures/reconcile.js';
export { figureOf, type StatementDefinition, statement } from './figures/statement.js';
export { UNIT_LABELS } from './figures/units.js';
export type { Calculation, Judgement, NotCheckableReason, PossibleValues } from './figures/verdict.js';
export { checkGenderTarget, type GenderCheck, type ValueRange, type WomenShareInput } from './gender/check.js';
export { checkGenderClaims, type GenderClaimOptions } from './gender/claims.js';
export { type Consistency, type ConsistencyYear, checkConsistency } from './gender/consistency.js';
export { countsThatFit, type PooledShare, poolShares, womenAmong } from './gender/counts.js';
export {
  type ConsistencyClaim,
  type DoublingClaim,
  type FigureReference,
  GENDER_DENOMINATOR_LABELS,
  GENDER_STATUS_LABELS,
  type GenderClaim,
  type GenderCounts,
  type GenderDenominator,
  type GenderPopulation,
  type GenderStatus,
  type GenderTarget,
  type LeadershipPost,
  type PersonnelCategory,
  POPULATION_MEASURE_LABELS,
  POPULATION_SCOPE_LABELS,
  type PopulationMeasure,
  type PopulationScope,
  type TargetClaim,
  type TargetSchedule,
  type WomenCount,
  YEAR_MAPPING_LABELS,
  type YearMapping,
} from './gender/model.js';
export { type WomenNeeded, womenNeeded } from './gender/needed.js';
export { type AppliedTarget, genderTarget, type TargetTime, targetSchedule } from './gender/schedule.js';
export {
  type GenderSeries,
  genderSeries,
  type SeriesQuestion,
  type YearlyShare,
  type YearRun,
} from './gender/series.js';
export { type WilsonInterval, wilsonInterval } from './gender/wilson.js';
export type { ErrorCode, ErrorDetails, Finding, FindingCode, Path } from './kernel/codes.js';
export type { ColumnSource } from './kernel/columns.js';
export { CpaIppError, isCpaIppError } from './kernel/errors.js';
export type { Label, Locale } from './kernel/label.js';
export {
  isReported,
  mapReported,
  NO_VALUE_LABELS,
  type NoValue,
  type NoValueReason,
  orElse,
  type Reported,
} from './kernel/no-value.js';
export type { DocumentId, DocumentSource, ExternalSource, Source } from './kernel/source.js';
export {
  ACTIVE_DEFINITION_LABELS,
  type ActiveDefinition,
  type ActiveMissions,
  missionsActiveIn,
  type UncertainReason,
} from './missions/active.js';
export { type CeilingQuery, ceilingsOf } from './missions/ceilings.js';
export { type MissionLineage, missionLineage } from './missions/lineage.js';
export { checkMissions, findMission } from './missions/lookup.js';
export {
  type Ceiling,
  type CountryCode,
  type DatedStatus,
  FACT_BASIS_LABELS,
  type FactBasis,
  MISSION_KIND_LABELS,
  MISSION_MODE_LABELS,
  MISSION_STATUS_LABELS,
  type Mission,
  type MissionFact,
  type MissionKind,
  type MissionMode,
  type MissionName,
  type MissionStatus,
  type PartialDate,
  type Presence,
  type Redaction,
} from './missions/model.js';
export { type DisaggregationSum, SUM_VERDICT_LABELS, type SumVerdict } from './outcomes/breakdown.js';
export { type Contribution, missionContributions } from './outcomes/contribution.js';
export {
  type Coverage,
  coverage,
  LACK_LABELS,
  type Lack,
  type LevelCoverage,
  type NodeCoverage,
} from './outcomes/coverage.js';
export { type DiagramOptions, graphvizText, mermaidText } from './outcomes/diagram.js';
export { disaggregationSums, type RollUp, rollUpShare } from './outcomes/disaggregation.js';
export { checkIndicators } from './outcomes/indicator.js';
export { checkLogicModel, type LogicModelDefinition, logicModel } from './outcomes/logic-model.js';
export {
  type Amount,
  type ChainLevel,
  DIRECTION_LABELS,
  type Direction,
  type Disaggregation,
  EVIDENCE_KIND_LABELS,
  type Evidence,
  type EvidenceKind,
  INDICATOR_STATUS_LABELS,
  type Indicator,
  type IndicatorStatus,
  LEVEL_LABELS,
  type Level,
  type LogicLink,
  type LogicModel,
  type LogicNode,
  type Measure,
  type NodeGroup,
  PASSAGE_LABELS,
  type Passage,
  STANDING_LABELS,
  type Standing,
  TARGET_KIND_LABELS,
  type Target,
  type TargetKind,
} from './outcomes/model.js';
export { checkObjectiveMapping, type ObjectiveOf, objectivesOf } from './outcomes/objectives.js';
export { type OutcomePath, type PathsToOutcome, pathsToOutcome, type ReachedOutcome } from './outcomes/paths.js';
export { indicatorStatus, STATUS_REASON_LABELS, type StatusReason, type StatusResult } from './outcomes/status.js';
export { type AgencyName, findAgency, type PoliceAgency } from './program/agency.js';
export { GENDER_LABELS, type Gender } from './program/gender.js';
export {
  MARGIN_ORIGIN_LABELS,
  type MarginEntry,
  type MarginOrigin,
  type SolvedMargins,
  solveMargins,
} from './program/margins.js';
export { type MisconductRate, misconductRate } from './program/misconduct.js';
export {
  type Committee,
  type Conclusion,
  type EvaluationFinding,
  type EvaluationQuestion,
  type MarginTable,
  MISCONDUCT_MEASURE_LABELS,
  type MisconductMeasure,
  type MisconductRecord,
  type PartnerRole,
  type Priority,
  type ReadinessRequirement,
  type Recommendation,
  type ResponseBand,
  ROLE_AREA_LABELS,
  type RoleArea,
} from './program/model.js';
export { PARTNERS, type Partner, type PartnerId } from './program/partners.js';
export { checkReadiness, type Readiness, type ReadinessRecord } from './program/readiness.js';
export { FOLLOW_UP_STATUS_LABELS, type FollowUp, type FollowUpStatus, followUp } from './program/recommendations.js';
export { type ResponseWord, responseWord, type ScaleGap, scaleGaps } from './program/response-scale.js';
export { attackTable, attackTogether } from './small-cells/attack/attack.js';
export {
  ATTACK_VERDICT_LABELS,
  type AttackedFigure,
  type AttackVerdict,
  type GenderGroup,
  type LinkedSuppressionRule,
  type NamedAttack,
  type NamedGroups,
  type NamedTable,
  type PublishedGroup,
  type PublishedRow,
  type PublishedTable,
  type SeenRow,
  type SeenTable,
  type SuppressionRule,
  TABLE_LINK_LABELS,
  type TableAttack,
  type TableLink,
} from './small-cells/model.js';
export { suppressSmallCells } from './small-cells/suppression.js';
export { suppressTogether } from './small-cells/together.js';
export {
  costPerDeployment,
  deploymentsPerFte,
  ftesPerDeployment,
  type SalaryCost,
  salaryCost,
  type Vacancy,
  vacancy,
} from './staffing/measures.js';
export type { StaffingYear } from './staffing/model.js';
export { compareMoneyWithPeople, type MoneyAndPeople, type MoneyAndPeopleCheck } from './staffing/money-and-people.js';
export { type StaffingMeasures, staffingMeasures } from './staffing/staffing.js';
export { type CsvOptions, csvText, type TableCell, type Writable } from './tables/csv.js';
export { type HtmlTableOptions, htmlTable, type TableColumn } from './tables/html.js';
export { COLUMN_LABELS } from './tables/labels.js';
export { type TidyOptions, type TidyRow, tidyRows } from './tables/tidy.js';
