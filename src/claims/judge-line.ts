import { add, compare, type Fraction, multiply, subtract, toDecimal } from '../exact/fraction.js';
import type { Recomputation } from '../figures/agreements.js';
import type { Obstacle } from '../figures/evaluate.js';
import { hasQualified, isFigureNode, type Node } from '../figures/expression.js';
import type { Expression } from '../figures/expression-model.js';
import { distanceOf, lineUp } from '../figures/out-of-line.js';
import type { Unit } from '../figures/unit-model.js';
import { unitLabel } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { refuseSecond } from '../kernel/keys.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import type { ReadOf } from '../kernel/shape.js';
import { percentSign } from '../kernel/typography.js';
import { inBoth } from '../kernel/words.js';
import type { ClaimContext } from './claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from './claim-verdict.js';
import type { lineClaimShape } from './compared-shapes.js';
import { OUT_OF_LINE } from './messages.js';
import { equationText, numberText, obstacleText, pick, placeOf, shortNumber, workedOutText } from './wording.js';
import { type WorkedOut, workedOut } from './worked-out.js';

/**
 * A value beside the others of its series. What lies far outside them is told as a caution beside `undecidable`: the
 * rule would also find one in a hundred values that are right, so that it neither contradicts nor supports.
 */
export function judgeLine(claim: ReadOf<typeof lineClaimShape>, context: ClaimContext, path: Path): Judged {
  const { unit, times, missing } = claim;
  const pointOf = (expression: Expression, at: Path) =>
    workedOut(expression, { unit: () => unit, missing }, context, at);
  const own = pointOf(claim.of, [...path, 'of']);
  const others = claim.others.map((one, index) => pointOf(one, [...path, 'others', index]));
  refuseTwice(
    [own, ...others].map(({ tree }) => sameness(tree)),
    [...path, 'others'],
  );
  const values = [own, ...others].flatMap(({ found }) => ('why' in found || found.range === null ? [] : [found]));
  const isKnown = values.length === others.length + 1;
  const [value, ...rest] = values as [Recomputation, ...Recomputation[]];
  const stand = isKnown ? lineUp(rangeOf(value), rest.map(rangeOf), times) : 'open';
  const verdict: ClaimVerdict = stand === 'in' ? 'supported' : 'undecidable';
  const fences = isKnown ? fencesOf(value.value, rest, times) : null;
  const words = (number: Fraction): Label => inBoth((locale) => valueText(number, unit, locale));
  const ownText = (locale: Locale) => pointText(own, unit, locale);
  const endText = (end: Fraction, locale: Locale) => pointText(pointAt(end, others), unit, locale);
  const bearing = stand === 'in' ? 'supports' : 'undecided';
  return {
    sources: [own, ...others].flatMap(({ figures }) => figures.map(({ source }) => source)),
    verdict,
    evidence: [own, ...others].map((point) => pointEvidence(point, claim, bearing, context)),
    cautions:
      stand === 'out' && fences !== null
        ? [
            warning(OUT_OF_LINE, [...path, 'of'], {
              value: inBoth(ownText),
              low: inBoth((locale) =>
                startText(endText(fences.low, locale), endText(fences.high, locale), unit, locale),
              ),
              high: inBoth((locale) => endText(fences.high, locale)),
              least: inBoth((locale) =>
                startText(textOf(words(fences.least), locale), textOf(words(fences.most), locale), unit, locale),
              ),
              most: words(fences.most),
            }),
          ]
        : [],
    explanation: inBoth((locale) => {
      if (fences === null) {
        const obstacle = [own, ...others].find(({ found }) => 'why' in found)?.found as Obstacle | undefined;
        return obstacle === undefined
          ? pick(locale, 'a denominator may be zero', 'un dénominateur peut être nul')
          : obstacleText(obstacle, locale);
      }
      const text = (number: Fraction) => valueText(number, unit, locale);
      const ends = (from: string, to: string) => endsText(from, to, unit, locale);
      const { low, high, least, most, spreads } = fences;
      const far = spreads === null || spreads.n <= 0n ? null : shortNumber(toDecimal(spreads), locale);
      const size = shortNumber(toDecimal(times), locale);
      const beside = pick(
        locale,
        `${ownText(locale)} beside ${ends(endText(low, locale), endText(high, locale))}`,
        `${ownText(locale)}, à côté de ${ends(endText(low, locale), endText(high, locale))}`,
      );
      const often = (count: string | null) => (count === '1' ? '1 time' : `${count} times`);
      const beyond = pick(locale, `, ${often(far)} that spread beyond`, `, ${far} fois cette étendue au-delà`);
      const rule = pick(
        locale,
        `in line within ${often(size)}: ${ends(text(least), text(most))}`,
        `dans le rang jusqu'à ${size} fois${'\u00a0'}: ${text(least) === text(most) ? '' : 'de '}${ends(text(least), text(most))}`,
      );
      const open = pick(locale, 'rounding leaves it open', "l'arrondi ne permet pas de trancher");
      const hint = pick(locale, 'a hint, not a verdict', 'un indice, non un verdict');
      return [
        beside + (far === null ? '' : beyond),
        rule,
        ...(stand === 'out' ? [hint] : stand === 'open' ? [open] : []),
      ].join('; ');
    }),
  };
}

/** Refuses a value beside itself, and one that is counted twice among the others. */
function refuseTwice(points: readonly string[], path: Path): void {
  refuseSecond(points, (index) => [...path, index - 1], { en: 'a value of the series', fr: 'une valeur de la série' });
}

/** What an expression works out: alike for two that are the same figures in the same sums. */
function sameness(node: Node): string {
  if (isFigureNode(node)) return node.key;
  if (!('operation' in node)) return node.digits;
  const { operation, operands } = node;
  const parts = operands.map(sameness);
  if (operands.length === 1 && IS_ITS_ONE.includes(operation)) return parts[0] as string;
  return `${operation} (${(operation === 'sum' || operation === 'product' ? parts.sort() : parts).join(', ')})`;
}

/** Operations that leave a single operand as it is. */
const IS_ITS_ONE = /* @__PURE__ */ frozen<readonly string[]>([
  'same',
  'sum',
  'cumulative',
  'mean',
  'minimum',
  'maximum',
  'median',
]);

const rangeOf = ({ range }: Recomputation) => range as NonNullable<Recomputation['range']>;

/** The range of the others as printed, and how far beyond it a value is still in line. */
function fencesOf(value: Fraction, others: readonly Recomputation[], times: Fraction) {
  const { low, high, spreads } = distanceOf(value, others);
  const off = multiply(times, subtract(high, low));
  return { low, high, spreads, least: subtract(low, off), most: add(high, off) };
}

/** What a point of the series comes to, in its unit, and never as if a qualified figure had none. */
const pointText = ({ tree, found }: WorkedOut, unit: Unit, locale: Locale): string =>
  workedOutText(tree, valueText((found as Recomputation).value, unit, locale), locale);

/** The point of a value, without a qualifier if there is one. */
function pointAt(end: Fraction, points: readonly WorkedOut[]): WorkedOut {
  const there = points.filter(({ found }) => compare((found as Recomputation).value, end) === 0);
  return there.find(({ tree }) => !hasQualified(tree)) ?? (there[0] as WorkedOut);
}

/** From one number to another, whose unit is said once; one number where they are written alike. */
function endsText(from: string, to: string, unit: Unit, locale: Locale): string {
  if (from === to) return from;
  return `${startText(from, to, unit, locale)} ${pick(locale, 'to', 'à')} ${to}`;
}

/** The start of a range, whose unit stands behind its end. */
function startText(from: string, to: string, unit: Unit, locale: Locale): string {
  const name = ` (${textOf(unitLabel(unit), locale)})`;
  return from !== to && from.endsWith(name) && to.endsWith(name) ? from.slice(0, -name.length) : from;
}

/** A value in its unit. */
function valueText(value: Fraction, unit: Unit, locale: Locale): string {
  const number = numberText(value, locale);
  if (unit === 'percent') return number + percentSign(locale);
  return unit === 'ratio' || unit === 'share' ? number : `${number} (${textOf(unitLabel(unit), locale)})`;
}

function pointEvidence(
  { figures, tree, found }: WorkedOut,
  { source }: Pick<ReadOf<typeof lineClaimShape>, 'source'>,
  bearing: ClaimEvidence['bearing'],
  { document }: ClaimContext,
): ClaimEvidence {
  const [first] = figures;
  const at = first?.source ?? source;
  return {
    source: at,
    bearing,
    label: inBoth((locale) => {
      const equation = 'why' in found ? obstacleText(found, locale) : equationText(tree, found, locale);
      return `${placeOf(at, document)}${pick(locale, '', ' ')}: ${equation}`;
    }),
  };
}
