import { LONGEST_NUMBER } from '../exact/decimal.js';
import { frozen } from '../kernel/frozen.js';
import { pattern } from '../kernel/pattern.js';

/*
 * What the texts and numbers of this library's rows are, where nothing but their key says it.
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

/**
 * Keys of rows whose values are exact numbers. JSON and `toPlain` leave plain text of those, and nothing else tells
 * `1.5` the amount from `1.5` the item of an account; so their keys do.
 */
const NUMBER_KEYS = /* @__PURE__ */ frozen([
  /^(?:actual|actualFte|amount|approved|authorities|authorized|authorizedFte|average|base|baseline|benefitRate)$/,
  /^(?:benefits|chance|change|changeShare|confidence|contradictsBelow|current|denominator|deployed)$/,
  /^(?:deploymentsPerFte|distance|eligible|frozen|fte|ftesPerDeployment|gap|gapInUlps|high|lapse|limit|lost|low|maximum)$/,
  /^(?:netLapse|ofVariance|overspent|planned|previous|rate|ratio|recomputed|remainder|salary|share|soFar|spent|spentShare|step|sum)$/,
  /^(?:supportsFrom|tolerancePoints|total|unspent|use|vacancyShare|vacant|value|varianceShare)$/,
  /^(?:median|minimum|numerator|ofApproved|womenShare|womenShareOfPersonDays)$/,
] as const);

/** Whether a text is a number of this library's, as JSON leaves it. */
export const isNumberAsText = (key: string, value: string): boolean =>
  value.length <= LONGEST_NUMBER &&
  NUMBER_KEYS.some((keys) => keys.test(key)) &&
  /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value);
