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
        "CLAIM_VERDICT_LABELS",
        "CpaIppError",
        "FINDING_MESSAGES",
        "NO_VALUE_LABELS",
        "UNIT_LABELS",
        "UN_PEACEKEEPING_YEAR",
        "VERDICTS",
        "VERDICT_LABELS",
        "amountOf",
        "audit",
        "calendarDate",
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
        "isReported",
        "mapReported",
        "orElse",
        "otherFiscalYear",
        "otherFiscalYearOf",
        "otherFiscalYearRange",
        "reconcile",
        "roundHalfAway",
        "sharedDays",
        "shiftFiscalYear",
        "statement",
        "toPlain",
      ]
    `);
  });

  it('of cpa-ipp are these types', () => {
    expect(namesOf('cpa-ipp', true)).toMatchInlineSnapshot(`
      [
        "Audit",
        "Calculation",
        "CalendarDate",
        "ClaimCheck",
        "ClaimEvidence",
        "ClaimVerdict",
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
        "Identity",
        "Judgement",
        "Label",
        "Locale",
        "MissingPart",
        "NoValue",
        "NoValueReason",
        "NotCheckableReason",
        "Operand",
        "Operation",
        "OtherFiscalYear",
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
        "Verdict",
      ]
    `);
  });

  it('of cpa-ipp/schemas are these values', () => {
    expect(namesOf('cpa-ipp/schemas', false)).toMatchInlineSnapshot(`
      [
        "calendarDateSchema",
        "decimalStringSchema",
        "documentSourceSchema",
        "fiscalYearSchema",
        "labelSchema",
        "noValueSchema",
        "sourceSchema",
      ]
    `);
  });

  it('of cpa-ipp/data are these values', () => {
    expect(namesOf('cpa-ipp/data', false)).toMatchInlineSnapshot(`[]`);
  });

  it('of cpa-ipp/schemas and cpa-ipp/data are no types', () => {
    expect([...namesOf('cpa-ipp/schemas', true), ...namesOf('cpa-ipp/data', true)]).toEqual([]);
  });
});
