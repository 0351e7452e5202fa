import { describe, expect, it } from 'vitest';
import * as data from '../src/data.js';
import * as main from '../src/index.js';
import * as schemas from '../src/schemas.js';
import { type DOORS, exportsOf } from './support/sources.js';

// A name that comes or goes is a change that users notice: it needs a changeset, and `npm run unit -- -u` after it was looked at.
const namesOf = (door: keyof typeof DOORS, isType: boolean) =>
  exportsOf(door)
    .filter((one) => one.isType === isType)
    .map(({ name }) => name)
    .sort();

describe('the exports', () => {
  it.each([
    ['cpa-ipp', main],
    ['cpa-ipp/schemas', schemas],
    ['cpa-ipp/data', data],
  ] as const)('of %s exist at run time', (door, exported) => {
    expect(Object.keys(exported).sort()).toEqual(namesOf(door, false));
  });

  it('of cpa-ipp are these values', () => {
    expect(namesOf('cpa-ipp', false)).toMatchInlineSnapshot(`
      [
        "BUDGET_PHASE_LABELS",
        "CARRY_FORWARD_RATES",
        "CLAIM_VERDICT_LABELS",
        "CPA_BUDGET_SCHEME",
        "CpaIppError",
        "FINDING_MESSAGES",
        "NO_VALUE_LABELS",
        "PARTNERS",
        "UNIT_LABELS",
        "UN_PEACEKEEPING_YEAR",
        "VERDICTS",
        "VERDICT_LABELS",
        "amountOf",
        "audit",
        "budgetChanges",
        "budgetLinesOf",
        "budgetVariance",
        "calendarDate",
        "carryForward",
        "compareReported",
        "daysInFiscalYear",
        "decimal",
        "explain",
        "figureOf",
        "fiscalMonths",
        "fiscalQuarterOf",
        "fiscalYear",
        "fiscalYearEnd",
        "fiscalYearEndingIn",
        "fiscalYearOf",
        "fiscalYearRange",
        "fiscalYearStart",
        "fiscalYearStartingIn",
        "formatFiscalYear",
        "formatOtherFiscalYear",
        "formatReported",
        "isCpaIppError",
        "isFiscalYear",
        "isMaterial",
        "isReported",
        "mapReported",
        "orElse",
        "otherFiscalYear",
        "otherFiscalYearOf",
        "otherFiscalYearRange",
        "readBudgetLines",
        "reconcile",
        "roundHalfAway",
        "sharedDays",
        "shiftFiscalYear",
        "statement",
        "summarizeBudget",
        "toPlain",
        "varianceContributions",
      ]
    `);
  });

  it('of cpa-ipp are these types', () => {
    expect(namesOf('cpa-ipp', true)).toMatchInlineSnapshot(`
      [
        "ApprovalBasis",
        "ApprovalBasisId",
        "Audit",
        "BudgetAmountColumn",
        "BudgetAmounts",
        "BudgetCell",
        "BudgetChange",
        "BudgetChangeOptions",
        "BudgetColumn",
        "BudgetDimension",
        "BudgetIntake",
        "BudgetIntakeOptions",
        "BudgetLine",
        "BudgetMap",
        "BudgetPhase",
        "BudgetRowKey",
        "BudgetScheme",
        "BudgetSummaryOptions",
        "BudgetSummaryRow",
        "BudgetVariance",
        "Calculation",
        "CalendarDate",
        "CarryForward",
        "CarryForwardVote",
        "ClaimCheck",
        "ClaimEvidence",
        "ClaimVerdict",
        "ComparedAmounts",
        "CostCategory",
        "DateRange",
        "Decimal",
        "DecimalInput",
        "DocumentId",
        "DocumentSource",
        "ErrorCode",
        "ErrorDetails",
        "Explainable",
        "Expression",
        "ExternalSource",
        "FigureInput",
        "Finding",
        "FindingCode",
        "FiscalQuarter",
        "FiscalYear",
        "FormatOptions",
        "FormatStyle",
        "FundingArrangement",
        "FundingSource",
        "FundingSourceId",
        "Identity",
        "Judgement",
        "Label",
        "Locale",
        "MaterialityThreshold",
        "MissingAmounts",
        "MissingPart",
        "NamedItem",
        "NoValue",
        "NoValueReason",
        "NotCheckableReason",
        "Operand",
        "Operation",
        "OtherFiscalYear",
        "Partner",
        "PartnerId",
        "Path",
        "Plain",
        "PlainOptions",
        "PrintedFigure",
        "Reading",
        "ReadingKind",
        "ReadingMatch",
        "Reconciliation",
        "Reported",
        "Share",
        "Source",
        "Statement",
        "StatementDefinition",
        "Total",
        "Unit",
        "VarianceContribution",
        "Verdict",
      ]
    `);
  });

  it('of cpa-ipp/schemas are these values', () => {
    expect(namesOf('cpa-ipp/schemas', false)).toMatchInlineSnapshot(`
      [
        "budgetLineSchema",
        "calendarDateSchema",
        "decimalStringSchema",
        "documentSourceSchema",
        "expressionSchema",
        "figureInputSchema",
        "fiscalYearSchema",
        "identitySchema",
        "labelSchema",
        "noValueSchema",
        "printedFigureSchema",
        "readingSchema",
        "sourceSchema",
        "statementSchema",
      ]
    `);
  });

  it('of cpa-ipp/data are these values', () => {
    expect(namesOf('cpa-ipp/data', false)).toMatchInlineSnapshot(`
      [
        "approvalBases",
        "evaluationBudgetCells",
        "evaluationMoney",
        "fundingArrangements",
        "fundingSources",
      ]
    `);
  });

  it('of cpa-ipp/schemas and cpa-ipp/data are no types', () => {
    expect([...namesOf('cpa-ipp/schemas', true), ...namesOf('cpa-ipp/data', true)]).toEqual([]);
  });
});
