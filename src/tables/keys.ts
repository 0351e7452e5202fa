import { frozen } from '../kernel/frozen.js';
import { pattern } from '../kernel/pattern.js';

/*
 * What the texts and numbers of this library's rows name, where nothing but their key says it.
 */

/** Where rows hold fiscal years, which a spreadsheet takes for months. */
const FISCAL_YEARS = /* @__PURE__ */ pattern(
  '(?:^|\\.)(?:contradicting|firstMet|(?:f|previousF)iscalYear|(?:longest(?:Possible)?Run|period)\\.(?:from|to)|supporting|' +
    'trendYears|undecided)$',
  '',
);

/** Whether the texts of a column may be fiscal years. */
export const mayBeFiscalYear = (column: string): boolean => FISCAL_YEARS().test(column);

/** Numbers that name something: there is no mark between their digits. */
const NAMING = /* @__PURE__ */ frozen([
  'beforeYear',
  'first',
  'fromYear',
  'index',
  'indexes',
  'line',
  'startYear',
  'toLine',
  'year',
]);

/** Whether the numbers under a key count nothing. */
export const isNaming = (key: string): boolean => NAMING.includes(key);
