import { frozen } from '../kernel/frozen.js';
import { LONGEST_NUMBER } from './decimal.js';

/*
 * What the values of this library's results are, where nothing but their key says it: JSON and `toPlain` leave plain
 * text of a number, and `toPlain` text or `null` of a missing value.
 */

/**
 * Keys of rows whose values are exact numbers: nothing else tells `1.5` the amount from `1.5` the item of an account.
 */
const NUMBER_KEYS = /* @__PURE__ */ frozen([
  /^(?:actual|actualFte|amount|approved|authorities|authorized|authorizedFte|average|base|baseline|benefitRate)$/,
  /^(?:benefits|chance|change|changeShare|confidence|contradictsBelow|current|denominator|deployed)$/,
  /^(?:deploymentsPerFte|distance|eligible|frozen|fte|ftesPerDeployment|gap|gapInUlps|high|lapse|limit|lost|low|maximum)$/,
  /^(?:netLapse|ofVariance|overspent|planned|previous|rate|ratio|recomputed|remainder|salary|share|soFar|spent|spentShare|step|sum)$/,
  /^(?:supportsFrom|tolerancePoints|total|unspent|use|vacancyShare|vacant|value|varianceShare)$/,
  /^(?:median|minimum|numerator|ofApproved|womenShare|womenShareOfPersonDays)$/,
] as const);

/** Whether a value under a key of this library's results is an exact number. */
export const isNumberKey = (key: string): boolean => NUMBER_KEYS.some((keys) => keys.test(key));

/** Whether a text is a number of this library's, as JSON leaves it. */
export const isNumberAsText = (key: string, value: string): boolean =>
  value.length <= LONGEST_NUMBER && isNumberKey(key) && /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(value);

/** Other keys under which results have what they may not know: counts, days, figures as printed. */
const REPORTED_KEYS = /* @__PURE__ */ frozen([
  /^(?:age|authorizedUnits|civilians|colour|completedOn|counted|daysPastDue|daysPastRevisedDue|difference|direction)$/,
  /^(?:distinctPersonDays|due|envelope|headcount|ifAllNewAreWomen|ifTotalStays|madeOn|man|men|otherCategories|others)$/,
  /^(?:peopleServed|printed|progress|range|rank|revisedDue|room|statedOn|statedStatus|strength|target|type|units|until)$/,
  /^(?:validUntil|woman|women)$/,
] as const);

/** Under these, each key is that of one of the parts that are counted. */
const OF_PARTS = /* @__PURE__ */ frozen(['counts', 'others', 'peopleServed', 'shares']);

/** Whether a value under a key of this library's results may be missing. */
export const isReportedKey = (key: string, within: string): boolean =>
  isNumberKey(key) || OF_PARTS.includes(within) || REPORTED_KEYS.some((keys) => keys.test(key));

/**
 * Whether a record has `null` under a key as it was made, where nothing was lost: a tidy row says the reason beside its
 * value, working papers have no gap where there is none, and a period has no target where nobody set one.
 */
export function isNullByNature(key: string, record: Readonly<Record<string, unknown>>): boolean {
  const has = (other: string): boolean => Object.hasOwn(record, other);
  switch (key) {
    case 'chance':
      return has('twins');
    case 'gap':
      return has('band') || has('digest');
    case 'high':
    case 'low':
    case 'recomputed':
      return has('digest');
    case 'maximum':
      return has('minimum');
    case 'printed':
      return has('column') && !has('verdict');
    case 'statedStatus':
      return has('verdict');
    case 'target':
      return has('reportedOn') || has('toDate');
    case 'value':
      return has('reason');
    default:
      return false;
  }
}
