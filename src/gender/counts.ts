import { compare, equal, type Fraction, fraction } from '../exact/fraction.js';
import type { PrintedFigure } from '../figures/model.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { isNoValue, type NoValue, type Reported, sumOfCounts } from '../kernel/no-value.js';
import { checked, fields, later, options as optionsOf } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import { GENDERS, type Gender } from '../program/gender.js';
import type { GenderCounts, GenderDenominator, WomenCount } from './model.js';
import { PART_OF_QUESTION } from './names.js';
import { printedShareShape } from './printed-share.js';
import { denominatorShape, genderCountsShape, peopleShape, wholePeopleShape } from './shapes.js';

const COUNTED = /* @__PURE__ */ frozen<Readonly<Record<GenderDenominator, readonly Gender[]>>>({
  everyone: GENDERS,
  'gender-reported': ['woman', 'man', 'another-gender'],
  'women-and-men': ['woman', 'man'],
});

/**
 * Women among others, over a denominator that is named.
 *
 * A gender left out of the counts was not collected. A missing count makes what rests on it missing; `suppressed` goes
 * before any other reason.
 * @param counts - Whole numbers of people by gender; each may be a `NoValue`. Women must be there.
 * @param options - `denominator`: everyone, those whose gender is reported, or women and men alone.
 * @returns Women and their total, with the denominator, ready for {@link checkGenderTarget}; and how many people the
 *   denominator leaves out.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` or `INVALID_ARGUMENT` for a number that counts no people, or without
 *   women; `UNKNOWN_NAME` for a gender or a denominator that does not exist.
 * @example
 * const counts = { woman: 37, man: 43, 'another-gender': 1, 'not-reported': 2 };
 * womenAmong(counts, { denominator: 'gender-reported' }); // => { women: 37, total: 81, denominator: 'gender-reported', leftOut: 2 }
 * @category Gender
 */
export function womenAmong(
  counts: GenderCounts,
  options: { readonly denominator: GenderDenominator },
): Required<WomenCount> {
  const given = genderCountsShape.read(counts, ['counts']);
  const { denominator } = DENOMINATOR.read(options, ['options']);
  const women = peopleShape.read(given.woman, ['counts', 'woman']);
  const people = (gender: Gender) => given[gender] ?? 0;
  const counted = COUNTED[denominator];
  const others = GENDERS.filter((gender) => !counted.includes(gender));
  return { women, total: sumOfCounts(counted.map(people)), denominator, leftOut: sumOfCounts(others.map(people)) };
}

const DENOMINATOR = /* @__PURE__ */ later(() => optionsOf({ denominator: denominatorShape }));

/** Totals tried at once, and the greatest of them. */
const MAX_TOTALS = 1000;
const MAX_TOTAL = 100_000;
/** Pairs handed back at once. */
const MAX_PAIRS = 100_000;

/**
 * The counts that print as a given share.
 *
 * A count fits where women ÷ total lies in the interval of the printed share, both ends included: a tie may have been
 * rounded either way, unless the share declares its `rounding`.
 * @param question - `share`, a printed percent or share; `total`, a whole number of people, or the bounds `from` and
 *   `to` between which it lies. "Over 150" is `from: 151`, and an upper bound that the caller must know. Totals up to
 *   100,000, at most 1,000 of them, and at most 100,000 pairs.
 * @returns Every pair of women and total that fits, by total, then women; none where no count does; a `NoValue` where
 *   the share is one.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a total that is none, a missing bound, or too many totals or
 *   pairs; `REVERSED_RANGE` if the upper bound lies below the lower; `UNIT_MISMATCH`, `SHARE_OUT_OF_RANGE` or
 *   `INVALID_FIGURE` for a figure that is no share.
 * @example
 * countsThatFit({ share: { printed: '45%', unit: 'percent' }, total: 83 }); // => [{ women: 37, total: 83 }]
 * countsThatFit({ share: { printed: '39%', unit: 'percent' }, total: { from: 151, to: 152 } }); // => [{ women: 59, total: 151 }, { women: 59, total: 152 }, { women: 60, total: 152 }]
 * @see ministerial-note-2019, L8
 * @category Gender
 */
export function countsThatFit(question: {
  readonly share: PrintedFigure;
  readonly total: number | { readonly from: number; readonly to: number };
}): Reported<readonly { readonly women: number; readonly total: number }[]> {
  const { share, total: asked } = QUESTION.read(question, ['question']);
  const { from, to } = asked;
  if (isNoValue(share)) return share as NoValue;
  const pairs: { women: number; total: number }[] = [];
  for (let total = Math.max(from, 1); total <= to; total++) {
    const scaled = (end: Fraction) => fraction(end.n * BigInt(total), end.d);
    const low = scaled(share.low);
    const high = scaled(share.high);
    for (let women = Number((low.n + low.d - 1n) / low.d); compare(wholeOf(women), high) <= 0; women++) {
      const count = wholeOf(women);
      if ((share.openLow && equal(count, low)) || (share.openHigh && equal(count, high))) continue;
      if (pairs.length === MAX_PAIRS) {
        throw invalidArgument(
          question.total,
          {
            en: `totals that fewer than ${numeral(MAX_PAIRS + 1).en} counts fit`,
            fr: `des totaux auxquels conviennent moins de ${numeral(MAX_PAIRS + 1).fr} comptes`,
          },
          ['question', 'total'],
        );
      }
      pairs.push({ women, total });
    }
  }
  return pairs;
}

const wholeOf = (count: number): Fraction => fraction(BigInt(count), 1n);

const totalShape = /* @__PURE__ */ later(() => checked(wholePeopleShape, upTo(MAX_TOTAL)));

function upTo(most: number) {
  return (total: number, path: Path): number => {
    if (total > most)
      throw invalidArgument(
        total,
        { en: `a total up to ${numeral(most).en}`, fr: `un total allant jusqu'à ${numeral(most).fr}` },
        path,
      );
    return total;
  };
}

const QUESTION = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ share, total }', fr: '{ share, total }' },
    {
      share: printedShareShape,
      total: either(
        (value) => typeof value === 'number',
        checked(totalShape, (total) => ({ from: total, to: total })),
        checked(
          fields(
            { en: 'a whole number of people, or { from, to }', fr: 'un nombre entier de personnes, ou { from, to }' },
            { from: totalShape, to: totalShape },
            { en: 'a bound', fr: 'une borne' },
          ),
          ({ from, to }, path) => {
            if (to < from) {
              throw fault(REVERSED_RANGE, [...path, 'to'], {
                from: String(from),
                to: String(to),
              });
            }
            if (to - from >= MAX_TOTALS)
              throw invalidArgument(
                to,
                { en: `at most ${numeral(MAX_TOTALS).en} totals`, fr: `au plus ${numeral(MAX_TOTALS).fr} totaux` },
                [...path, 'to'],
              );
            return { from, to };
          },
        ),
      ),
    },
    PART_OF_QUESTION,
  ),
);
