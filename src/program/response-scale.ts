import { type DecimalInput, decimalAt, notNegativeAt } from '../exact/decimal.js';
import { compare, decimalText, divide, type Fraction, fractionOf, HUNDRED, multiply, ZERO } from '../exact/fraction.js';
import { type Share, shareOf } from '../exact/share.js';
import { invalidArgument, refuseUnknownKeys, requireArray, requireObject, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { requireLabel } from '../kernel/record.js';
import type { ResponseBand } from './model.js';

/**
 * Percentages from 0 to 100 for which a scale has no word.
 * @inline
 */
export type ScaleGap = {
  readonly from: string;
  readonly to: string;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
};

/**
 * A share of the people who answered, in the word of a scale.
 * @category Program
 */
export interface ResponseWord {
  readonly share: Reported<Share>;
  /** The id and the label of the band; `not-applicable` where the share falls into a gap of the scale. */
  readonly band: Reported<string>;
  readonly label: Reported<Label>;
  /** The gap that it falls into, or `null`. */
  readonly gap: ScaleGap | null;
}

/**
 * Puts a share of the people who answered into the word that a report uses for it.
 *
 * Compared exactly: 2 of 3 is above 50 and below 75, never 67.
 * @param answers - `numerator`: how many gave the answer; `denominator`: how many answered. The first must not exceed
 *   the second.
 * @param options - `scale`: the bands, such as `responseScale` of `cpa-ipp/data`.
 * @returns The share and its word, or the gap of the scale that it falls into; 0 of 0 is `zero-denominator`.
 * @throws {@link CpaIppError} `PART_ABOVE_WHOLE` for more answers than people; `INVALID_ARGUMENT` for a scale whose
 *   bands overlap or are no bands; `NEGATIVE_VALUE`; what {@link decimal} throws.
 * @example
 * import { responseWord } from 'cpa-ipp';
 * import { responseScale } from 'cpa-ipp/data';
 * responseWord({ numerator: 2, denominator: 3 }, { scale: responseScale }).band; // => 'many'
 * responseWord({ numerator: 3, denominator: 3 }, { scale: responseScale }).gap;
 * // => { from: '100', to: '100', includesFrom: true, includesTo: true }
 * @see evaluation-2015-2020, Appendix E, L926
 * @category Program
 */
export function responseWord(
  answers: { readonly numerator: DecimalInput; readonly denominator: DecimalInput },
  options: { readonly scale: readonly ResponseBand[] },
): ResponseWord {
  const given = requireObject(options, ['options'], 'options with scale');
  refuseUnknownKeys(given, ['scale'], 'an option', ['options']);
  const bands = readScale(given.scale, ['options', 'scale']);
  const pair = requireObject(answers, ['answers'], 'a numerator and a denominator');
  refuseUnknownKeys(pair, ['numerator', 'denominator'], 'a part of the answers', ['answers']);
  const numerator = notNegativeAt(pair['numerator'], ['answers', 'numerator']);
  const denominator = notNegativeAt(pair['denominator'], ['answers', 'denominator']);
  if (numerator.gt(denominator)) {
    const [part, whole] = [numerator.toString(), denominator.toString()];
    throw new CpaIppError(
      'PART_ABOVE_WHOLE',
      `${part} answers are more than ${whole} people`,
      ['answers', 'numerator'],
      {
        part,
        whole,
      },
    );
  }
  const share = shareOf(numerator, denominator);
  if (!isReported(share)) return { share, band: share as NoValue, label: share as NoValue, gap: null };
  const ratio = divide(fractionOf(numerator.toString()), fractionOf(denominator.toString()));
  const percent = multiply(ratio, HUNDRED);
  const band = bands.find((candidate) => holds(candidate, percent));
  if (band !== undefined) return { share, band: band.id, label: band.label, gap: null };
  const gap = gapsOf(bands).find((candidate) => holds(candidate, percent)) ?? null;
  const none: NoValue = { noValue: 'not-applicable', note: 'the scale has no word for it' };
  return { share, band: none, label: none, gap: gap === null ? null : plain(gap) };
}

/**
 * The percentages for which a scale has no word.
 *
 * @param scale - Bands in any order.
 * @returns The gaps between 0 and 100, ascending; none where the scale covers everything.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for bands that overlap or are no bands.
 * @example
 * import { scaleGaps } from 'cpa-ipp';
 * import { responseScale } from 'cpa-ipp/data';
 * scaleGaps(responseScale).map(({ from, to }) => [from, to]); // => [['0', '2'], ['100', '100']]
 * @see evaluation-2015-2020, Appendix E, L926
 * @category Program
 */
export function scaleGaps(scale: readonly ResponseBand[]): ScaleGap[] {
  return gapsOf(readScale(scale, ['scale'])).map(plain);
}

interface Interval {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

interface ReadBand extends Interval {
  /** Its place in the scale as given. */
  readonly index: number;
  readonly id: string;
  readonly label: Label;
}

/** Reads the bands and sorts them; they must lie within 0 to 100 and not overlap. */
function readScale(given: unknown, path: Path): ReadBand[] {
  const bands = requireArray(given, path, 'an array of bands').map((entry, index) => {
    const at = [...path, index];
    const band = requireObject(entry as object, at, 'a band');
    const [from, to] = [percentAt(band['from'], [...at, 'from']), percentAt(band['to'], [...at, 'to'])];
    const [includesFrom, includesTo] = [flagAt(band, 'includesFrom', at), flagAt(band, 'includesTo', at)];
    const width = compare(to, from);
    if (width < 0 || (width === 0 && !(includesFrom && includesTo))) {
      throw invalidArgument(band['to'], 'an end above the start of the band', [...at, 'to']);
    }
    return {
      index,
      id: requireString(band['id'], [...at, 'id']),
      label: requireLabel(band['label'], [...at, 'label']),
      from,
      to,
      includesFrom,
      includesTo,
    };
  });
  bands.sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
  bands.forEach((band, index) => {
    const before = bands[index - 1];
    if (before === undefined) return;
    const order = compare(band.from, before.to);
    if (order < 0 || (order === 0 && band.includesFrom && before.includesTo)) {
      throw invalidArgument(band.id, `a band that does not overlap '${before.id}'`, [...path, band.index]);
    }
  });
  return bands;
}

function percentAt(value: unknown, path: Path): Fraction {
  const percent = decimalAt(value, path);
  if (percent.isNegative() || percent.gt(100))
    throw invalidArgument(String(percent), 'a percentage from 0 to 100', path);
  return fractionOf(percent.toString());
}

function flagAt(band: Readonly<Record<string, unknown>>, name: string, path: Path): boolean {
  const flag = band[name];
  if (typeof flag !== 'boolean') throw invalidArgument(flag, 'true or false', [...path, name]);
  return flag;
}

function holds({ from, to, includesFrom, includesTo }: Interval, percent: Fraction): boolean {
  const above = compare(percent, from);
  const below = compare(percent, to);
  return (above > 0 || (above === 0 && includesFrom)) && (below < 0 || (below === 0 && includesTo));
}

/** What lies between the bands, before the first and behind the last. */
function gapsOf(bands: readonly ReadBand[]): Interval[] {
  const gaps: Interval[] = [];
  let from = ZERO;
  let includesFrom = true;
  const close = (to: Fraction, includesTo: boolean): void => {
    const width = compare(to, from);
    if (width > 0 || (width === 0 && includesFrom && includesTo)) gaps.push({ from, to, includesFrom, includesTo });
  };
  for (const band of bands) {
    close(band.from, !band.includesFrom);
    from = band.to;
    includesFrom = !band.includesTo;
  }
  close(HUNDRED, true);
  return gaps;
}

const plain = ({ from, to, includesFrom, includesTo }: Interval): ScaleGap => ({
  from: decimalText(from),
  to: decimalText(to),
  includesFrom,
  includesTo,
});
