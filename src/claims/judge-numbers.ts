import { compare } from '../exact/fraction.js';
import { holdsZero, type Interval, isPoint } from '../exact/interval.js';
import { recompute } from '../figures/agreements.js';
import { prune } from '../figures/evaluate.js';
import { compileExpression, figuresOf } from '../figures/expression.js';
import { inUnit } from '../figures/expression-units.js';
import { refuseBentRepetition } from '../figures/possible-range.js';
import { withWords } from '../figures/qualifiers.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { type Label, textOf } from '../kernel/label.js';
import type { ReadOf } from '../kernel/shape.js';
import { inBoth } from '../kernel/words.js';
import { type ClaimContext, type ClaimFigure, evidenceOf, figureAt } from './claim-parts.js';
import { BEARING_OF, type ClaimVerdict, type Judged } from './claim-verdict.js';
import { claimedAt, relationText, type Span, wholly, within } from './claimed-number.js';
import { NOT_STEADY, TIED } from './messages.js';
import { boundWithout } from './missing-bounds.js';
import { figuresAt, onOneScale } from './one-scale.js';
import type { boundShape, extremeShape, onlyShape, trendShape } from './shapes.js';
import { arithmeticText, equationText, listed, numberText, obstacleText, openText, pick, unitText } from './wording.js';

export function judgeBound(claim: ReadOf<typeof boundShape>, context: ClaimContext, path: Path): Judged {
  const bound = claimedAt(claim.bound, context, [...path, 'bound']);
  const found = new Map<string, ClaimFigure>();
  const at = [...path, 'of'];
  const read = (key: string) => {
    const figure = figureAt(key, context, at);
    found.set(key, figure);
    return figure.read;
  };
  const given = compileExpression(claim.of, read, () => context.library.keysOf(context.document), at);
  const tree = inUnit(given, bound.read.unit, at);
  const node = prune(tree);
  if (node !== null) refuseBentRepetition(node, at);
  const recomputation = recompute(tree, claim.missing);
  // What a suppressed number should be would give it back.
  const withheld = bound.read.kind === 'no-value' && bound.read.reason.noValue === 'suppressed';
  const range = 'why' in recomputation || withheld ? null : recomputation.range;
  let verdict: ClaimVerdict = 'undecidable';
  const unfinished = 'why' in recomputation && !withheld ? boundWithout(tree, claim.parts !== undefined) : null;
  const known: Span | null = range === null ? unfinished : { ...range, open: false };
  if (known !== null && bound.span !== null) {
    if (within(known, bound.span)) verdict = 'supported';
    else if (wholly(known, bound.span) || wholly(bound.span, known)) verdict = 'contradicted';
  } else if (known !== null && bound.least !== undefined && within(known, bound.least)) verdict = 'supported';
  const explanation = inBoth((locale) => {
    if (withheld) return pick(locale, 'the number claimed is suppressed', 'le nombre énoncé est supprimé');
    const claimed = `${pick(locale, 'claimed', 'énoncé')}${pick(locale, '', ' ')}: ${pick(locale, bound.wording.en, bound.wording.fr)}`;
    const end = unfinished?.low ?? unfinished?.high;
    if (end && unfinished) {
      const relation = unfinished.low === null ? 'at-most' : 'at-least';
      const least = relationText(relation, numberText(end, locale), locale);
      const why = pick(locale, 'no part is below zero', "aucune partie n'est inférieure à zéro");
      return `${arithmeticText(tree, locale)}: ${least}, ${why}; ${claimed}`;
    }
    if ('why' in recomputation) return `${obstacleText(recomputation, locale)}; ${claimed}`;
    const equation = equationText(tree, recomputation, locale) + unitText(bound.read, locale);
    return `${equation}; ${claimed}${verdict === 'undecidable' ? `; ${openText([bound], locale)}` : ''}`;
  });
  const sources = [...new Set(figuresOf(tree).map(({ key }) => key))].map(
    (key) => (found.get(key) as ClaimFigure).source,
  );
  return {
    sources: [bound.source, ...sources],
    printedText: withWords(bound.read),
    verdict,
    evidence: [...found.values()].map((figure) => evidenceOf(figure, BEARING_OF[verdict])),
    cautions: [],
    explanation,
  };
}

/** The values that a figure stands for; `null` where it has none. */
const intervalAt = ({ read }: ClaimFigure): Interval | null => (read.kind === 'value' ? read.envelope : null);

/**
 * Whether one figure is greater (1) or less (-1) than another, or equal (0), in all that both can stand for; not a
 * number where that decides nothing, as between 12 % and 12.4 %. Two rounded figures whose intervals merely touch are
 * in order, since rounding never turns values round.
 */
function orderOf(one: ClaimFigure, other: ClaimFigure): number {
  const [a, b] = [intervalAt(one), intervalAt(other)];
  if (a === null || b === null) return Number.NaN;
  const points = [a, b].filter(isPoint).length;
  if (one.read === other.read || points === 2) return compare(a.low, b.low);
  const apart = points === 0 ? 0 : 1;
  if (compare(a.low, b.high) >= apart) return 1;
  return compare(b.low, a.high) >= apart ? -1 : Number.NaN;
}

export function judgeTrend(claim: ReadOf<typeof trendShape>, context: ClaimContext, path: Path): Judged {
  const points = figuresAt(claim.series, context, [...path, 'series']);
  const [first, last] = [points[0] as ClaimFigure, points.at(-1) as ClaimFigure];
  const change = (from: ClaimFigure, to: ClaimFigure): number =>
    orderOf(to, from) * (claim.direction === 'increased' ? 1 : -1);
  const steps = points.slice(1).map((point, index) => change(points[index] as ClaimFigure, point));
  const overall = change(first, last);
  const turns = steps.filter((step) => step < 0).length;
  let verdict: ClaimVerdict = turns > 0 ? 'supported-with-caution' : 'supported';
  // A step that its figures leave open is no turn; a figure without a value may be one.
  if (Number.isNaN(overall) || points.some((point) => intervalAt(point) === null)) verdict = 'undecidable';
  if (overall <= 0) verdict = 'contradicted';
  const cautious = verdict === 'supported-with-caution';
  return {
    sources: points.map(({ source }) => source),
    verdict,
    evidence: points.map((point, index) => {
      const step = index === 0 ? 0 : (steps[index - 1] as number);
      return evidenceOf(point, step > 0 ? 'supports' : step < 0 ? 'contradicts' : 'undecided');
    }),
    cautions: cautious ? [warning(NOT_STEADY, [...path, 'series'], { turns, steps: steps.length })] : [],
    explanation: openOr(verdict, points, listed(points.map(({ label }) => label))),
    ...(cautious ? { reading: { en: 'the two ends alone', fr: 'les deux extrémités seules' } } : {}),
  };
}

/** What is said of figures; with why they decide nothing, where that is so. */
const openOr = (verdict: ClaimVerdict, figures: readonly ClaimFigure[], said: Label): Label =>
  verdict === 'undecidable' ? inBoth((locale) => `${textOf(said, locale)}; ${openText(figures, locale)}`) : said;

const extremePath = (path: Path, index: number): Path =>
  index === 0 ? [...path, 'of'] : [...path, 'others', index - 1];

export function judgeExtreme(claim: ReadOf<typeof extremeShape>, context: ClaimContext, path: Path): Judged {
  const [one, ...others] = onOneScale(
    [claim.of, ...claim.others].map((key, index) => figureAt(key, context, extremePath(path, index))),
    (index) => extremePath(path, index),
  ) as [ClaimFigure, ...ClaimFigure[]];
  const orders = others.map((other) => orderOf(one, other) * (claim.which === 'lowest' ? -1 : 1));
  let verdict: ClaimVerdict = 'supported';
  if (orders.some((order) => order < 0)) verdict = 'contradicted';
  else if (orders.some(Number.isNaN)) verdict = 'undecidable';
  else if (orders.includes(0)) verdict = 'supported-with-caution';
  const tied = others.filter((_, index) => orders[index] === 0);
  const rest = listed(others.map(({ label }) => label));
  return {
    sources: [one, ...others].map(({ source }) => source),
    printedText: withWords(one.read),
    verdict,
    evidence: [
      evidenceOf(one, 'supports'),
      ...others.map((other, index) => {
        const order = orders[index] as number;
        return evidenceOf(other, order > 0 ? 'supports' : order < 0 ? 'contradicts' : 'undecided');
      }),
    ],
    cautions:
      verdict === 'supported-with-caution'
        ? [
            warning(TIED, [...path, 'others'], {
              count: tied.length,
              example: listed(tied.map(({ label }) => label)),
            }),
          ]
        : [],
    explanation: openOr(verdict, [one, ...others], {
      en: `${one.label.en}; others ${rest.en}`,
      fr: `${one.label.fr}; les autres : ${rest.fr}`,
    }),
  };
}

export function judgeOnly(claim: ReadOf<typeof onlyShape>, context: ClaimContext, path: Path): Judged {
  const one = figureAt(claim.of, context, [...path, 'of']);
  const others = figuresAt(claim.others, context, [...path, 'others']);
  // A rounded zero may be a little, or nothing.
  const isZero = (figure: ClaimFigure): boolean | null => {
    const interval = intervalAt(figure);
    if (interval === null || !holdsZero(interval)) return interval === null ? null : false;
    return isPoint(interval) ? true : null;
  };
  const zeros = others.map(isZero);
  let verdict: ClaimVerdict = 'supported';
  if (isZero(one) === null || zeros.includes(null)) verdict = 'undecidable';
  if (isZero(one) === true || zeros.includes(false)) verdict = 'contradicted';
  const bearing = (zero: boolean | null, supports: boolean) =>
    zero === null ? 'undecided' : zero === supports ? 'supports' : 'contradicts';
  const rest = listed(others.map(({ label }) => label));
  return {
    sources: [one, ...others].map(({ source }) => source),
    printedText: withWords(one.read),
    verdict,
    evidence: [
      evidenceOf(one, bearing(isZero(one), false)),
      ...others.map((other, index) => evidenceOf(other, bearing(zeros[index] as boolean | null, true))),
    ],
    cautions: [],
    explanation: openOr(verdict, [one, ...others], {
      en: `${one.label.en}; elsewhere ${rest.en}`,
      fr: `${one.label.fr}; ailleurs : ${rest.fr}`,
    }),
  };
}
