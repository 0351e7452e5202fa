import { exactly, notNegativeAt, sumExactly } from '../exact/decimal.js';
import { type Share, shareOf } from '../exact/share.js';
import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
  unknownName,
} from '../kernel/check.js';
import { CpaIppError } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import { requireLabel, requireSource } from '../kernel/record.js';
import type { Source } from '../kernel/source.js';
import { MISCONDUCT_MEASURE_LABELS, type MisconductMeasure, type MisconductRecord } from './model.js';

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
  const given = requireObject(options, ['options'], 'options with per');
  refuseUnknownKeys(given, ['per'], 'an option', ['options']);
  const measures = Object.keys(MISCONDUCT_MEASURE_LABELS) as MisconductMeasure[];
  const measure = requireOneOf(given.per, measures, 'a measure', ['options', 'per']);
  const { id, cases, denominators, source } = requireObject(record, ['record'], 'a record of misconduct');
  const count = requireInteger(cases, ['record', 'cases'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  const seen = new Set<string>();
  const known = requireArray(denominators, ['record', 'denominators']).map((entry, index) => {
    const path = ['record', 'denominators', index];
    const denominator = requireObject(entry as MisconductRecord['denominators'][number], path, 'a denominator');
    const received = requireOneOf(denominator.measure, measures, 'a measure', [...path, 'measure']);
    if (seen.has(received)) {
      const operands = { kind: 'a denominator', received };
      throw new CpaIppError(
        'DUPLICATE',
        `the denominator '${received}' is given twice`,
        [...path, 'measure'],
        operands,
      );
    }
    seen.add(received);
    return { denominator, path };
  });
  const found = known.find(({ denominator }) => denominator.measure === measure);
  if (found === undefined) {
    const names = known.map(({ denominator }) => denominator.measure);
    throw unknownName(measure, names, 'a denominator of the record', ['options', 'per']);
  }
  const { denominator, path } = found;
  if (typeof denominator.approximate !== 'boolean') {
    throw invalidArgument(denominator.approximate, 'true or false', [...path, 'approximate']);
  }
  const parts = requireArray(denominator.parts, [...path, 'parts']).map((part, index) =>
    notNegativeAt(part, [...path, 'parts', index]),
  );
  return {
    id: requireString(id, ['record', 'id']),
    measure,
    rate: shareOf(exactly(count), sumExactly(parts)),
    approximate: denominator.approximate,
    sources: [requireSource(source, ['record', 'source']), requireSource(denominator.source, [...path, 'source'])],
    ...(denominator.note === undefined ? {} : { note: requireLabel(denominator.note, [...path, 'note']) }),
  };
}
