import { compare, divide, type Fraction, fractionOf, toDecimal } from '../exact/fraction.js';
import { holdsZero, INTERVAL_ARITHMETIC, type Interval, isPoint } from '../exact/interval.js';
import { rangeText } from '../exact/quantity-text.js';
import { recompute } from '../figures/agreements.js';
import { compileExpression } from '../figures/expression.js';
import { inUnit } from '../figures/expression-units.js';
import { reachOf, withWords } from '../figures/qualifiers.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { type Locale, textOf } from '../kernel/label.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import type { ReadOf } from '../kernel/shape.js';
import { inBoth } from '../kernel/words.js';
import { type ClaimContext, type ClaimFigure, evidenceOf, figureAt } from './claim-parts.js';
import { BEARING_OF, type ClaimVerdict, type Judged } from './claim-verdict.js';
import { relationText, type Span, wholly, within } from './claimed-number.js';
import { figuresAt, onOneScale } from './one-scale.js';
import type { betweenShape, doubledShape, halvedShape, stableShape } from './shapes.js';
import { equationText, listed, obstacleText, openText, pick, shortNumber, toleranceText, unitText } from './wording.js';

/* Claims that something lies between two numbers, has stayed, or has become so many times as much. */

const closed = ({ low, high }: Interval): Span => ({ low, high, open: false });

/** All values, or none, of a range within a span decide; anything between does not. */
function decided(range: Interval | null, span: Span): ClaimVerdict {
  if (range === null) return 'undecidable';
  if (within(range, span)) return 'supported';
  return wholly(closed(range), span) || wholly(span, closed(range)) ? 'contradicted' : 'undecidable';
}

/** The two figures of a claim, on one scale. */
function endsOf(
  claim: { readonly from: string; readonly to: string },
  context: ClaimContext,
  path: Path,
): [from: ClaimFigure, to: ClaimFigure] {
  const ends = (['from', 'to'] as const).map((end) => figureAt(claim[end], context, [...path, end]));
  return onOneScale(ends, (index) => [...path, index === 0 ? 'from' : 'to']) as [ClaimFigure, ClaimFigure];
}

/** Between 18 and 16 there is nothing: the lesser number comes first. */
function requireUpwards({ read: from }: ClaimFigure, { read: to }: ClaimFigure, path: Path): void {
  if (from.kind === 'no-value' || to.kind === 'no-value' || compare(from.value, to.value) <= 0) return;
  throw fault(REVERSED_RANGE, path, { from: from.text, to: to.text });
}

export function judgeBetween(claim: ReadOf<typeof betweenShape>, context: ClaimContext, path: Path): Judged {
  const [from, to] = endsOf(claim, context, path);
  requireUpwards(from, to, [...path, 'to']);
  const at = [...path, 'of'];
  const found = new Map<string, ClaimFigure>();
  const read = (key: string) => {
    const figure = figureAt(key, context, at);
    found.set(key, figure);
    return figure.read;
  };
  const given = compileExpression(claim.of, read, () => context.library.keysOf(context.document), at);
  const tree = inUnit(given, from.read.unit, at);
  const recomputation = recompute(tree, claim.missing);
  const known = 'why' in recomputation ? null : recomputation;
  let verdict: ClaimVerdict = 'undecidable';
  if (known !== null && from.read.kind === 'value' && to.read.kind === 'value') {
    // Within the numbers as they are stated, or outside of all that they can stand for.
    const stated = decided(known.range, { low: from.read.value, high: to.read.value, open: false });
    const loose = decided(known.range, { low: from.read.envelope.low, high: to.read.envelope.high, open: false });
    verdict = stated === 'supported' || loose === 'contradicted' ? stated : 'undecidable';
  }
  const claimed = inBoth((locale) => {
    const [least, most] = [from, to].map(({ label }) => textOf(label, locale));
    return pick(locale, `claimed between ${least} and ${most}`, `énoncé entre ${least} et ${most}`);
  });
  return {
    sources: [from.source, to.source, ...[...found.values()].map(({ source }) => source)],
    verdict,
    evidence: [...found.values()].map((figure) => evidenceOf(figure, BEARING_OF[verdict])),
    cautions: [],
    explanation: inBoth((locale) => {
      if ('why' in recomputation) return `${obstacleText(recomputation, locale)}; ${textOf(claimed, locale)}`;
      const equation = equationText(tree, recomputation, locale) + unitText(from.read, locale);
      const why = verdict === 'undecidable' ? `; ${openText([from, to], locale)}` : '';
      return `${equation}; ${textOf(claimed, locale)}${why}`;
    }),
  };
}

/** The quotient of two figures, as printed and in all that they can stand for; `null` where nobody can tell. */
function ratioOf(above: ClaimFigure, below: ClaimFigure): { value: Fraction; range: Interval } | null {
  if (above.read.kind === 'no-value' || below.read.kind === 'no-value' || holdsZero(below.read.envelope)) return null;
  const range = INTERVAL_ARITHMETIC.divide(above.read.envelope, below.read.envelope);
  return { value: divide(above.read.value, below.read.value), range };
}

const timesOf = (ratio: NonNullable<ReturnType<typeof ratioOf>>, locale: Locale): string => {
  const number = (end: Fraction) => shortNumber(toDecimal(end), locale);
  const { low, high } = ratio.range;
  const ends = { low: toDecimal(low), high: toDecimal(high) };
  const range = isPoint(ratio.range) ? '' : ` (${rangeText(ends, (end) => shortNumber(end, locale), locale)})`;
  return `${number(ratio.value)}${range}`;
};

/** Why there is no quotient of figures. */
const withoutRatio = (figures: readonly ClaimFigure[], locale: Locale): string =>
  figures.some(({ read }) => read.kind === 'no-value')
    ? openText(figures, locale)
    : pick(locale, 'the first may be zero', 'le premier peut être nul');

/** Whether a figure is so many times another one. */
export function judgeTimes(
  claim: ReadOf<typeof doubledShape> | ReadOf<typeof halvedShape>,
  context: ClaimContext,
  path: Path,
): Judged {
  const [from, to] = endsOf(claim, context, path);
  const times = fractionOf(claim.kind === 'doubled' ? '2' : '0.5');
  const ratio = ratioOf(to, from);
  const { relation, tolerance } = claim;
  let verdict: ClaimVerdict = 'undecidable';
  if (ratio !== null && relation !== 'exactly') verdict = decided(ratio.range, reachOf(times, relation, tolerance));
  else if (ratio !== null) {
    // Rounded figures cannot prove it; those that print just so bear it out.
    const isSo = compare(ratio.value, times) === 0 && ![from, to].some(({ read }) => read.qualifier !== undefined);
    verdict = isSo ? 'supported' : decided(ratio.range, { low: times, high: times, open: false });
  }
  return {
    sources: [from.source, to.source],
    printedText: withWords(to.read),
    verdict,
    evidence: [from, to].map((figure) => evidenceOf(figure, BEARING_OF[verdict])),
    cautions: [],
    explanation: inBoth((locale) => {
      const claimed = relationText(relation, shortNumber(toDecimal(times), locale), locale, tolerance);
      const said = pick(locale, `claimed: ${claimed}`, `énoncé : ${claimed}`);
      const found =
        ratio === null
          ? withoutRatio([from, to], locale)
          : `${timesOf(ratio, locale)} ${pick(locale, 'times as much', 'fois autant')}`;
      const why = ratio !== null && verdict === 'undecidable' ? `; ${openText([from, to], locale)}` : '';
      return `${textOf(from.label, locale)}; ${textOf(to.label, locale)}; ${found}, ${said}${why}`;
    }),
  };
}

/** Whether no figure of a series is further from the first than a share of it. */
export function judgeStable(claim: ReadOf<typeof stableShape>, context: ClaimContext, path: Path): Judged {
  const points = figuresAt(claim.series, context, [...path, 'series']);
  const [first, ...others] = points as [ClaimFigure, ...ClaimFigure[]];
  const ratios = others.map((other) => ratioOf(other, first));
  const span = reachOf(fractionOf('1'), 'about', claim.tolerance);
  const verdicts = ratios.map((ratio) => decided(ratio?.range ?? null, span));
  const verdict = (['contradicted', 'undecidable'] as const).find((one) => verdicts.includes(one)) ?? 'supported';
  return {
    sources: points.map(({ source }) => source),
    verdict,
    evidence: points.map((point, index) =>
      evidenceOf(point, index === 0 ? BEARING_OF[verdict] : BEARING_OF[verdicts[index - 1] as ClaimVerdict]),
    ),
    cautions: [],
    explanation: inBoth((locale) => {
      const known = ratios.filter((ratio) => ratio !== null);
      const times = known.map((ratio) => timesOf(ratio, locale)).join('; ');
      const off = toleranceText(claim.tolerance, locale);
      return [
        textOf(listed(points.map(({ label }) => label)), locale),
        ...(known.length === 0 ? [] : [pick(locale, `times the first: ${times}`, `fois le premier : ${times}`)]),
        pick(locale, `claimed: ${off} of the first`, `énoncé : égal au premier, ${off}`),
        ...(verdict !== 'undecidable'
          ? []
          : [known.length < ratios.length ? withoutRatio(points, locale) : openText(points, locale)]),
      ].join('; ');
    }),
  };
}
