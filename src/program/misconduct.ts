import { exactly, sumExactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { unknownName } from '../kernel/check.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
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
  readonly sources: readonly Source[];
  readonly note?: Label;
}

/**
 * The rate of reported cases of misconduct, with its denominator named.
 *
 * `rate = cases ÷ Σ parts of the denominator`. A few cases make a rate that chance moves a lot, and the periods of the
 * evaluation count different things: compare with care.
 * @param record - Such as one of `misconductRecords` of `cpa-ipp/data`.
 * @param options - `per`: `deployments` or `person-years`.
 * @returns The rate as a share, and what it rests on.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if the record has no such denominator; `DUPLICATE` if it has two of them;
 *   `NEGATIVE_VALUE` for a part below zero; `INVALID_ARGUMENT` or `INVALID_DECIMAL` for a wrong part.
 * @example
 * import { formatReported, misconductRate } from 'cpa-ipp';
 * import { misconductRecords } from 'cpa-ipp/data';
 * const { rate, approximate } = misconductRate(misconductRecords[0], { per: 'deployments' });
 * formatReported(rate, { as: 'percent', decimals: 2 }); // => '0.83%'
 * approximate; // => true
 * @see evaluation-2015-2020, L547
 * @category Program
 */
export function misconductRate(record: MisconductRecord, options: { readonly per: MisconductMeasure }): MisconductRate {
  const { id, cases, denominators, source } = misconductRecordShape.read(record, ['record']);
  const { per: measure } = OPTIONS.read(options, ['options']);
  const { parts, approximate, note, source: ofParts } = denominatorFor(measure, denominators);
  const rate = shareOf(exactly(cases), sumExactly(parts));
  const sources = [source, ofParts];
  return forConsole({ id, measure, rate, approximate, sources, ...(note !== undefined && { note }) });
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

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ per: misconductMeasureShape }));
