import { type Confidence, confidenceShape } from '../exact/confidence.js';
import { type Decimal, type DecimalInput, divideRounded, exactly, sumExactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { MOST_EVENTS, poissonInterval } from '../exact/poisson-interval.js';
import { type Share, shareOf } from '../exact/share.js';
import type { Qualifier } from '../figures/qualifiers.js';
import { invalidArgument, unknownName } from '../kernel/check.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { later, optional, options as optionsOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import { numeral } from '../kernel/words.js';
import { CASES_ARE_A_CENSUS, type MisconductFinding } from './messages.js';
import type { MisconductMeasure, MisconductRecord } from './model.js';
import { misconductMeasureShape, misconductRecordShape } from './shapes.js';

/**
 * Cases of misconduct for each deployment, or for each person-year.
 * @category Program
 */
export interface MisconductRate {
  readonly id: string;
  /** What the cases are divided by; rates by different measures do not compare. */
  readonly measure: MisconductMeasure;
  /** Cases ÷ measure, unrounded. */
  readonly rate: Reported<Share>;
  /** Whether the source gives only about how many. */
  readonly approximate: boolean;
  /** Then, that the rate is one of about so many. */
  readonly qualifier?: Extract<Qualifier, 'about'>;
  readonly sources: readonly Source[];
  readonly note?: Label;
  /** Between which rates the one behind the cases lies; only where a confidence is asked for. */
  readonly interval?: RateInterval;
}

/**
 * Between which rates the one behind a count of rare cases lies.
 * @category Program
 */
export interface RateInterval {
  /**
   * Cases for one deployment or person-year, to 30 digits at least; `to-be-determined` for a denominator of which the
   * source gives only about how many.
   */
  readonly low: Reported<Decimal>;
  readonly high: Reported<Decimal>;
  readonly confidence: Decimal;
  /** Always says that all reported cases are counted. */
  readonly cautions: readonly MisconductFinding[];
}

/**
 * The rate of reported cases of misconduct, with its denominator named.
 *
 * `rate = cases ÷ Σ parts of the denominator`. A few cases make a rate that chance moves a lot, and the periods of the
 * evaluation count different things: compare with care.
 *
 * The interval is the exact one of Garwood for a Poisson rate, `χ²(α/2; 2k) ÷ 2` to `χ²(1 − α/2; 2k + 2) ÷ 2` divided
 * by the denominator: cases are events over an exposure. One deployment can bring several and one case several people,
 * and person-years are no trials that succeed or fail, so that the interval of a proportion ({@link wilsonInterval})
 * does not fit. All reported cases are counted, so it speaks of an underlying rate only. Where the denominator is
 * `approximate`, so is the rate, and nobody can tell how far its interval reaches: its ends have no value.
 * @param record - Such as one of `misconductRecords` of `cpa-ipp/data`.
 * @param options - `per`: `deployments` or `person-years`; where an interval is wanted `confidence`: 0.8, 0.9, 0.95,
 *   0.98, 0.99 or 0.999.
 * @returns The rate as a share, and what it rests on; the interval, exactly from 0 where there is no case.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if the record has no such denominator, or for another confidence;
 *   `DUPLICATE` if it has two of them; `NEGATIVE_VALUE` for a part below zero; `REVERSED_RANGE` for a period that ends
 *   before it starts; `INVALID_ARGUMENT` or `INVALID_DECIMAL` for a wrong part, a denominator without parts, and an
 *   interval of more than 10,000 cases.
 * @example
 * import { formatReported, misconductRate } from 'cpa-ipp';
 * import { misconductRecords } from 'cpa-ipp/data';
 * const { rate, approximate } = misconductRate(misconductRecords[0], { per: 'deployments' });
 * formatReported(rate, { as: 'percent', decimals: 2 }); // => '0.83%'
 * approximate; // => true
 * const { interval } = misconductRate(misconductRecords[1], { per: 'person-years', confidence: '0.95' });
 * formatReported(interval?.low ?? 0, { as: 'percent', decimals: 3 }); // => '0.006%'
 * formatReported(interval?.high ?? 0, { as: 'percent', decimals: 3 }); // => '1.261%'
 * @see Garwood, F. (1936), Fiducial Limits for the Poisson Distribution, Biometrika 28(3/4), 437-442
 * @see evaluation-2015-2020, L547
 * @category Program
 */
export function misconductRate(
  record: MisconductRecord,
  options: { readonly per: MisconductMeasure; readonly confidence?: DecimalInput },
): MisconductRate {
  const { id, cases, denominators, source } = misconductRecordShape.read(record, ['record']);
  const { per: measure, confidence } = OPTIONS.read(options, ['options']);
  const { parts, approximate, note, source: ofParts } = denominatorFor(measure, denominators);
  const rate = shareOf(exactly(cases), sumExactly(parts));
  return forConsole({
    id,
    measure,
    rate,
    approximate,
    ...(approximate && { qualifier: 'about' as const }),
    sources: [source, ofParts],
    ...(note !== undefined && { note }),
    ...(confidence !== undefined && { interval: intervalOf(cases, approximate ? INEXACT : rate, confidence) }),
  });
}

const INEXACT: NoValue = /* @__PURE__ */ frozen({
  noValue: 'to-be-determined',
  note: 'a denominator that its source does not give exactly',
});

function intervalOf(cases: number, rate: Reported<Share>, level: Confidence): RateInterval {
  if (cases > MOST_EVENTS) {
    const most = numeral(MOST_EVENTS);
    const expected = {
      en: `at most ${most.en} cases for an interval`,
      fr: `au plus ${most.fr} cas pour un intervalle`,
    };
    throw invalidArgument(cases, expected, ['record', 'cases']);
  }
  const known = { confidence: level.confidence, cautions: [warning(CASES_ARE_A_CENSUS, [], {})] };
  if (!isReported(rate)) return { low: rate as NoValue, high: rate as NoValue, ...known };
  const { low, high } = poissonInterval(cases, level);
  return {
    low: divideRounded(low, rate.denominator),
    high: divideRounded(high, rate.denominator),
    ...known,
  };
}

function denominatorFor<D extends { readonly measure: MisconductMeasure }>(
  measure: MisconductMeasure,
  denominators: readonly D[],
): D {
  const found = denominators.find((one) => one.measure === measure);
  if (found !== undefined) return found;
  const kind = { en: 'a denominator of the record', fr: "un dénominateur de l'enregistrement" };
  throw unknownName(
    measure,
    denominators.map((one) => one.measure),
    kind,
    ['options', 'per'],
  );
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ per: misconductMeasureShape, confidence: optional(confidenceShape) }),
);
