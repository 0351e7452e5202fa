/**
 * Every function and type of the field, by subject. Loads decimal.js; never zod.
 * @module cpa-ipp
 */

// Days and fiscal years

export { type CalendarDate, calendarDate } from './calendar/date.js';
export type { DateForm } from './calendar/date-form.js';
export {
  type DateRange,
  daysInFiscalYear,
  fiscalMonths,
  fiscalQuarterOf,
  fiscalYearEnd,
  fiscalYearStart,
} from './calendar/fiscal-dates.js';
export {
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
export type { FiscalYear, ProgramYear } from './calendar/year-form.js';

// Exact numbers

export { type Decimal, type DecimalInput, decimal, roundHalfAway } from './exact/decimal.js';
export type { ColumnMarks, Marks } from './exact/marks.js';
export type { NumberForm } from './exact/number-form.js';
export type { Share } from './exact/share.js';

// Values that may be missing

export type { Total } from './exact/total.js';
export { isReported, mapReported, type NoValue, type NoValueReason, orElse, type Reported } from './kernel/no-value.js';

// Rows, tables and charts for others

export type { Chart, ChartJson, ChartSpec } from './charts/spec.js';
export { compareReported, type Plain, type PlainOptions, type Sent, toPlain } from './exact/plain-rows.js';
export type { ResultRange, ResultValue } from './exact/quantity.js';
export type { Nulls } from './exact/revived.js';
export { formatReported } from './explain/format-reported.js';
export type { CsvColumn, TableColumn } from './tables/columns.js';
export { csvText, type Writable } from './tables/csv.js';
export { type FlatRow, flatRows } from './tables/flat.js';
export { htmlTable } from './tables/html.js';
export { HTML_TABLE_STYLES } from './tables/html-styles.js';
export { markdownTable } from './tables/markdown.js';
export { type TidyRow, tidyRows } from './tables/tidy.js';

// Labels and sources

export { type Citation, citation } from './explain/citation.js';
export { type LabelId, type LabelKind, labelOf, labelsOf } from './explain/labels.js';
export { labelText, localeOf } from './explain/locales.js';
export type { Label, Locale, LocalLabel } from './kernel/label.js';
export type { DocumentSource, ExternalSource, Source } from './kernel/source.js';
export type { SourceDocument } from './program/document-model.js';

// Errors and findings

export type { BudgetFinding } from './budgets/messages.js';
export type { DeploymentFinding } from './deployments/messages.js';
export type { ErrorCode, ErrorDetails, Finding, FindingCode, FindingOperands } from './explain/codes.js';
export { CpaIppError, isCpaIppError } from './explain/codes.js';
export { type ErrorJson, errorFromJSON, errorToJSON } from './explain/error-json.js';
export { type FindingsRow, summarizeFindings } from './explain/summarize-findings.js';
export type { GenderFinding } from './gender/messages.js';
export type { CellPlace, Path } from './kernel/codes.js';
export type { Faults, Reporting, ReportingBeside } from './kernel/faults.js';
export type { MissionFinding } from './missions/messages.js';
export type { OutcomeFinding } from './outcomes/messages.js';
export type { MisconductFinding, ProgramTableFinding } from './program/messages.js';
export type { SmallCellFinding } from './small-cells/messages.js';
export type { StaffFinding, StaffingFinding } from './staffing/messages.js';
export type { StrengthFinding } from './strengths/messages.js';

// Printed figures, statements, claims and their audit

export { type Audit, audit } from './audit/audit.js';
export type { Claim } from './audit/claim-kinds.js';
export { diagnose } from './audit/diagnose.js';
export type { Diagnosis, DiagnosisKind } from './audit/diagnosis/model.js';
export type { JointFinding } from './audit/joint/messages.js';
export type { Clash, NarrowedFigure } from './audit/joint/model.js';
export type { ClaimCaution, ClaimCheck } from './audit/judge-claim.js';
export { type OddOne, oddOnes } from './audit/odd-ones.js';
export { auditTable, statementOfTable } from './audit/table/audit-table.js';
export type { TableFinding } from './audit/table/messages.js';
export type {
  DeclaredRelation,
  LineDefinition,
  LineRole,
  RelationBasis,
  RelationKind,
  TableAudit,
  TableDiagnosis,
  TableDirection,
  TableOptions,
  TableRelation,
} from './audit/table/model.js';
export { chartOfAudit } from './charts/audit.js';
export { CLAIM_VERDICTS, type ClaimEvidence, type ClaimVerdict } from './claims/claim-verdict.js';
export { type ListEntry, type ListFinding, listFindings } from './claims/list-findings.js';
export type { ClaimOutline, FigureClaim } from './claims/model.js';
export { type Explainable, explain } from './explain/explain.js';
export { amountOf } from './figures/amount.js';
export { type AllowedByArrivals, arrivalsAllow } from './figures/arrivals-allow.js';
export type { CheckedFigure } from './figures/checked-figure.js';
export type { Constant, Expression, Operand } from './figures/expression-model.js';
export {
  type FigureInput,
  type Identity,
  type PrintedFigure,
  type Reading,
  type Statement,
  VERDICTS,
  type Verdict,
} from './figures/model.js';
export type { Operation } from './figures/operations.js';
export { type OutOfLine, outOfLine } from './figures/out-of-line.js';
export { pairsThatFit } from './figures/pairs-that-fit.js';
export type { Qualifier } from './figures/qualifiers.js';
export { type ReadNumber, readNumber } from './figures/read-number.js';
export { type PartOfCheck, type ReadingMatch, type Reconciliation, reconcile } from './figures/reconcile.js';
export { figureOf, type StatementDefinition, statement } from './figures/statement.js';
export type { Unit } from './figures/unit-model.js';
export type { Calculation, Judgement, PossibleValues } from './figures/verdict.js';
export { wholesThatFit } from './figures/whole-over.js';
export type { ConsistencyClaim, GenderClaim } from './gender/claim-model.js';
export type { MissionsClaim, OneNameClaim, StatusClaim } from './missions/claim-shapes.js';
export type { ObjectivesClaim } from './outcomes/claim-shapes.js';
export type { MarginsClaim, ScaleClaim, WordClaim } from './program/claim-shapes.js';
export { type AuditRecordRow, auditRecord } from './tables/audit-record.js';

// The program: partners, categories, types, levels; agencies, readiness, recommendations, answers

export { findAgency } from './program/agency.js';
export type { CostCategory } from './program/canadian/categories.js';
export { DEPLOYMENT_TYPES, type DeploymentGroup, type DeploymentType } from './program/canadian/deployments.js';
export type { Level } from './program/canadian/levels.js';
export { PARTNERS, type Partner, type PartnerId } from './program/canadian/partners.js';
export { type CanadianProgram, CPA_PROGRAM } from './program/canadian/program.js';
export { type FollowUps, followUps } from './program/follow-ups.js';
export { type SolvedMargins, solveMargins } from './program/margins.js';
export { type MisconductRate, misconductRate, type RateInterval } from './program/misconduct.js';
export type {
  MarginTable,
  MisconductRecord,
  PoliceAgency,
  ReadinessRequirement,
  Recommendation,
  ResponseBand,
} from './program/model.js';
export { type ProgramFinding, program, programFindings } from './program/program.js';
export type { Program, ProgramDefinition, ProgramId } from './program/program-model.js';
export { checkReadiness, type Readiness, type ReadinessStatus, type RequirementCheck } from './program/readiness.js';
export { type FollowUp, followUp } from './program/recommendations.js';
export { type ResponseWord, responseWord, scaleGaps } from './program/response-scale.js';
export type { FollowUpStatus } from './program/standing.js';
export { type TeamReadiness, teamReadiness } from './program/team-readiness.js';
export type { TrackingFinding } from './program/tracked-rows.js';

// Budgets and variance

export type { BudgetBook } from './budgets/book.js';
export { CARRY_FORWARD_RATES, type CarryForward, carryForward } from './budgets/carry-forward.js';
export {
  type BudgetChange,
  budgetChanges,
  type VarianceContribution,
  varianceContributions,
} from './budgets/changes.js';
export { type BudgetCell, budgetLinesOf } from './budgets/from-figures.js';
export type { BudgetDimension, BudgetRowKey } from './budgets/grouping.js';
export { type BudgetIntake, readBudgetLines } from './budgets/intake.js';
export { type BudgetMap, WRITTEN_BUDGET_LINES } from './budgets/intake-map.js';
export { checkMateriality, type Materiality } from './budgets/materiality.js';
export type {
  BudgetLine,
  BudgetPeriod,
  BudgetPhase,
} from './budgets/model.js';
export type { PrintedTotal } from './budgets/printed-totals.js';
export { type BudgetAmounts, type BudgetSummaryRow, type ComparedAmounts, summarizeBudget } from './budgets/summary.js';
export { type BudgetVariance, budgetVariance } from './budgets/variance.js';
export { chartOfBudget } from './charts/budget.js';

// Missions

export { type ActiveMissions, type MissionsOnDay, missionsActiveIn, missionsActiveOn } from './missions/active.js';
export { ceilingsOf } from './missions/ceilings.js';
export { type CountingWay, type MissionCount, missionCounts } from './missions/counts.js';
export { type MissionsInCountry, missionsInCountry } from './missions/in-country.js';
export { type MissionLineage, missionLineage } from './missions/lineage.js';
export { findMission } from './missions/lookup.js';
export type { Ceiling, DatedStatus, Mission, PartialDate } from './missions/model.js';
export { missionFindings } from './missions/registry-findings.js';
export { type NamedThing, type RivalNames, rivalNames } from './missions/rival-names.js';
export { type RivalStatuses, rivalStatuses } from './missions/rival-statuses.js';
export { type MissionStatusOn, missionStatusOn } from './missions/status-on.js';

// Deployments

export { chartOfDeployments } from './charts/deployments.js';
export { type CeilingUse, ceilingUse } from './deployments/ceilings.js';
export { deploymentColumns } from './deployments/engine/columns.js';
export type { DeploymentColumns } from './deployments/engine/packed.js';
export type { Deployments } from './deployments/given.js';
export { type Handover, type Handovers, handovers } from './deployments/handovers.js';
export type { DeploymentMeasures, WomenShare } from './deployments/measures.js';
export { type DeploymentRecord, deploymentGroup } from './deployments/model.js';
export { type PeakStrength, peakStrength } from './deployments/peak.js';
export { readDeployments } from './deployments/read.js';
export {
  type FollowOnAssignment,
  followOnAssignments,
  type LengthOfService,
  type LongDeployment,
  lengthsOfService,
  longDeployments,
} from './deployments/service.js';
export { type Stay, stays } from './deployments/stays.js';
export { averageDeployed, strengthBy, strengthOn } from './deployments/strength.js';
export {
  type DeploymentKey,
  type DeploymentRowKey,
  type DeploymentSummaryRow,
  summarizeDeployments,
} from './deployments/summary.js';
export { WRITTEN_DEPLOYMENTS } from './deployments/written.js';

// Strengths

export {
  type MonthlyAuthorizedRow,
  type MonthlyAuthorizedUse,
  strengthAgainstAuthorized,
} from './strengths/against-authorized.js';
export { type MonthlyCeilingUse, strengthAgainstCeilings } from './strengths/against-ceilings.js';
export {
  type MonthlyStrengthCheck,
  strengthAgainstTargets,
  type YearlyStrengthCheck,
  yearlyStrengthAgainstTargets,
} from './strengths/against-targets.js';
export {
  averageStrength,
  type StrengthAverage,
  type StrengthAverageRow,
} from './strengths/average.js';
export { compareStrength, type StrengthComparison, type StrengthComparisonRow } from './strengths/beside-records.js';
export type { StrengthMap } from './strengths/intake-map.js';
export type { Strength } from './strengths/model.js';
export type { StrengthTotal } from './strengths/printed-totals.js';
export { readStrengths, type StrengthIntake } from './strengths/read.js';
export {
  type MonthlyStrength,
  type MonthlyStrengthRow,
  type StrengthKeys,
  strengthSeries,
} from './strengths/series.js';

// Staffing

export type { StaffFigure, StaffingBasis } from './staffing/basis.js';
export { type FullTimeEquivalents, fteOf } from './staffing/fte.js';
export {
  costPerDeployment,
  deploymentsPerFte,
  ftesPerDeployment,
  type SalaryCost,
  salaryCost,
} from './staffing/measures.js';
export type { StaffingYear, StaffRecord } from './staffing/model.js';
export { compareMoneyWithPeople, type MoneyAndPeople, type MoneyAndPeopleCheck } from './staffing/money-and-people.js';
export { type StaffingMeasures, staffingMeasures } from './staffing/staffing.js';
export { type Vacancy, vacancy } from './staffing/vacancy.js';

// Gender targets

export { chartOfGenderTargets } from './charts/gender.js';
export { checkGenderTarget, type GenderCheck } from './gender/check-target.js';
export { type Consistency, checkConsistency } from './gender/consistency.js';
export { countsThatFit, womenAmong } from './gender/counts.js';
export type {
  GenderCounts,
  GenderPopulation,
  GenderTarget,
  TargetSchedule,
  WomenCount,
  YearMapping,
} from './gender/model.js';
export { type WomenNeeded, womenNeeded } from './gender/needed.js';
export { type PooledShare, poolShares, type SharePart } from './gender/pooled-share.js';
export { type AppliedTarget, genderTarget, targetSchedule } from './gender/schedule.js';
export { type GenderSeries, genderSeries } from './gender/series.js';
export { type PartOfWhole, type WilsonInterval, wilsonInterval } from './gender/wilson.js';
export type { Gender } from './program/gender.js';

// Small cells

export { attackTable, attackTogether } from './small-cells/attack/attack.js';
export type {
  AttackedFigure,
  GenderGroup,
  LinkedSuppressionRule,
  NamedAttack,
  NamedGroups,
  NamedTable,
  PublishedTable,
  SeenTable,
  SuppressionRule,
  TableAttack,
} from './small-cells/model.js';
export { suppressSmallCells } from './small-cells/suppression.js';
export { suppressTogether } from './small-cells/together.js';

// Logic models, indicators and outcomes

export { chartOfCoverage } from './charts/coverage.js';
export type { DisaggregationSum } from './outcomes/breakdown.js';
export { type ComparedCoverage, type CoverageComparison, compareCoverage } from './outcomes/compare-coverage.js';
export { type Contribution, missionContributions } from './outcomes/contribution.js';
export { type CountedResults, countedResults } from './outcomes/counted.js';
export { coverage } from './outcomes/coverage.js';
export type { Coverage, NodeCoverage } from './outcomes/coverage-model.js';
export { graphvizText, mermaidText } from './outcomes/diagram.js';
export { disaggregationSums } from './outcomes/disaggregation.js';
export type { EvidencePeriod } from './outcomes/evidence-period.js';
export { indicatorFindings } from './outcomes/indicator.js';
export type {
  AnyIndicator,
  Combination,
  Disaggregation,
  Indicator,
  IndicatorPeriod,
  IndicatorUnit,
  PeriodActual,
  PeriodicIndicator,
  PeriodTarget,
  Target,
} from './outcomes/indicator-model.js';
export { type LogicModelDefinition, logicModel, logicModelFindings } from './outcomes/logic-model.js';
export type { Evidence, EvidenceLeftOut, LogicLink, LogicModel, LogicNode } from './outcomes/model.js';
export { type ObjectiveOf, objectivesOf } from './outcomes/objectives.js';
export { type OutcomePath, type PathsToOutcome, pathsToOutcome } from './outcomes/paths.js';
export type { ResultPeriod } from './outcomes/result-period.js';
export { indicatorResults } from './outcomes/results.js';
export type { CombinedResult, IndicatorResults, PeriodResult, ResultStatus } from './outcomes/results-model.js';
export { indicatorStatus, type StatusResult } from './outcomes/status.js';
export type { PrintedStatusCount, StatusCount, StatusCountCheck } from './outcomes/status-counts.js';
export { type CheckedStatus, type IndicatorStatuses, indicatorStatuses } from './outcomes/statuses.js';
