/**
 * One file for pages without a bundler: it shows what the library makes, wherever that was computed, and computes
 * budgets. decimal.js is in it, and nothing is loaded beside it.
 *
 * Left out is what would not fit into 110 kB: reading of tables, audits, deployments, missions, gender targets, small
 * cells and outcomes. A page that needs them has the main door, through a bundler or an import map.
 * @module cpa-ipp/browser
 */

// Errors and findings. The file has its parts in this order: texts that are alike take less room side by side.

export { isCpaIppError } from './explain/codes.js';
export { summarizeFindings } from './explain/summarize-findings.js';

// Sentences and labels

export { explain } from './explain/explain.js';
export { labelOf, labelsOf } from './explain/labels.js';

// Days and fiscal years

export { calendarDate } from './calendar/date.js';
export {
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

// Exact numbers, and values that may be missing

export { decimal, roundHalfAway } from './exact/decimal.js';
export { isReported, mapReported, orElse } from './kernel/no-value.js';

// Rows and tables

export { compareReported, toPlain } from './exact/plain-rows.js';
export { formatReported } from './explain/format-reported.js';
export { csvText } from './tables/csv.js';
export { flatRows } from './tables/flat.js';
export { htmlTable } from './tables/html.js';
export { markdownTable } from './tables/markdown.js';
export { tidyRows } from './tables/tidy.js';

// Budgets and variance

export { carryForward } from './budgets/carry-forward.js';
export { budgetChanges, varianceContributions } from './budgets/changes.js';
export { checkMateriality } from './budgets/materiality.js';
export { summarizeBudget } from './budgets/summary.js';
export { budgetVariance } from './budgets/variance.js';
export { chartOfBudget } from './charts/budget.js';
