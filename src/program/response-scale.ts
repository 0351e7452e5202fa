import type { Decimal, DecimalInput } from '../exact/decimal.js';
import { compare, decimalText, divide, type Fraction, fractionOf, HUNDRED, multiply, ZERO } from '../exact/fraction.js';
import { notNegativeShape } from '../exact/shapes.js';
import { type Share, shareOf } from '../exact/share.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { checked, fields, later, options as optionsOf } from '../kernel/shape.js';
import type { ResponseBand } from './model.js';
import { ascending, type Interval, type ReadBand, scaleShape } from './scale-shapes.js';

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
 *   bands overlap or are no bands; `DUPLICATE` for two bands of one id; `UNKNOWN_NAME` for an unknown key;
 *   `NEGATIVE_VALUE`; what {@link decimal} throws.
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
  const { scale: bands } = OPTIONS.read(options, ['options']);
  const { numerator, denominator } = ANSWERS.read(answers, ['answers']);
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

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ scale: scaleShape }));

const ANSWERS = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a numerator and a denominator', fr: 'un numérateur et un dénominateur' },
      {
        numerator: notNegativeShape,
        denominator: notNegativeShape,
      },
      { en: 'a part of the answers', fr: 'une partie des réponses' },
    ),
    withinWhole,
  ),
);

function withinWhole<A extends { readonly numerator: Decimal; readonly denominator: Decimal }>(
  answers: A,
  path: Path,
): A {
  const { numerator, denominator } = answers;
  if (numerator.lte(denominator)) return answers;
  const [part, whole] = [numerator.toString(), denominator.toString()];
  throw fault(PART_ABOVE_WHOLE, [...path, 'numerator'], { part, whole });
}

/**
 * The percentages for which a scale has no word.
 *
 * @param scale - Bands in any order.
 * @returns The gaps between 0 and 100, ascending; none where the scale covers everything.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for bands that overlap or are no bands; `DUPLICATE` for two of one
 *   id; `UNKNOWN_NAME` for an unknown key.
 * @example
 * import { scaleGaps } from 'cpa-ipp';
 * import { responseScale } from 'cpa-ipp/data';
 * scaleGaps(responseScale).map(({ from, to }) => [from, to]); // => [['0', '2'], ['100', '100']]
 * @see evaluation-2015-2020, Appendix E, L926
 * @category Program
 */
export function scaleGaps(scale: readonly ResponseBand[]): ScaleGap[] {
  return gapsIn(scaleShape.read(scale, ['scale']));
}

/** The same of bands already read. */
export const gapsIn = (bands: readonly ReadBand[]): ScaleGap[] => gapsOf(bands).map(plain);

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
  for (const band of ascending(bands)) {
    close(band.from, !band.includesFrom);
    from = band.to;
    includesFrom = !band.includesTo;
  }
  close(HUNDRED, true);
  return gaps;
}

/** Percentages as text. */
export const plain = ({ from, to, includesFrom, includesTo }: Interval): ScaleGap => ({
  from: decimalText(from),
  to: decimalText(to),
  includesFrom,
  includesTo,
});
