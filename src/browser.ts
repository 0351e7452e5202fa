/**
 * One file for pages without a bundler: it shows what the library makes, wherever that was computed, and computes
 * budgets. decimal.js is in it, and nothing is loaded beside it.
 *
 * Left out is what would not fit into 110 kB: charts, reading of tables, audits, deployments, missions, gender targets,
 * small cells and outcomes. A page that needs them has the main door, through a bundler or an import map.
 * @module cpa-ipp/browser
 */

// Errors and findings. The file has its parts in this order: texts that are alike take less room side by side.

export { isCpaIppError } from './explain/codes.js';
export { errorFromJSON } from './explain/error-json.js';
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
export { HTML_TABLE_STYLES } from './tables/html-styles.js';

// Budgets and variance

export { summarizeBudget } from './budgets/summary.js';
export { budgetVariance } from './budgets/variance.js';
