import { type ClaimContext, placedWithin, printedAt } from '../claims/claim-parts.js';
import type { ClaimEvidence, Judged } from '../claims/claim-verdict.js';
import { pick, shortNumber } from '../claims/wording.js';
import { type Decimal, roundTo } from '../exact/decimal.js';
import { compare, divide, type Fraction, toDecimal, ZERO } from '../exact/fraction.js';
import { aboutText, rangeText } from '../exact/quantity-text.js';
import { qualifiedText } from '../figures/qualifiers.js';
import type { Path } from '../kernel/codes.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { MEASURE_MISMATCH } from '../kernel/messages.js';
import { isNoValue, NO_VALUE_LABELS, type NoValue } from '../kernel/no-value.js';
import type { ReadOf } from '../kernel/shape.js';
import { isSingular } from '../kernel/typography.js';
import { inBoth } from '../kernel/words.js';
import { caution } from './cautions.js';
import type { doublingShape } from './claim-shapes.js';
import type { GenderFinding } from './messages.js';
import { POPULATION_MEASURE_LABELS, type PopulationMeasure } from './model.js';
import { type PrintedShare, printedShareAt } from './printed-share.js';

/**
 * A claim of having almost doubled that names no baseline: every share that it may have started from is tried. Some may
 * bear it out and others not, so it stays undecidable; the explanation says how low the baseline would have had to be.
 */
export function judgeDoubling(claim: ReadOf<typeof doublingShape>, context: ClaimContext, path: Path): Judged {
  const { population, almostDoubledFrom: almost } = claim;
  const after = printedAt(claim.share, context, [...path, 'share']);
  const now = printedShareAt(after.figure, [...path, 'share']);
  const tried = claim.baselines.map((baseline, index) => {
    const at: Path = [...path, 'baselines', index, 'share'];
    const { figure, source } = printedAt(baseline.share, context, at);
    return { label: baseline.label, population: baseline.population, source, before: printedShareAt(figure, at) };
  });
  const evidence = tried.flatMap(({ label, source, before }): ClaimEvidence[] => {
    if (isNoValue(now) || isNoValue(before) || compare(before.low, ZERO) === 0) return [];
    const low = divide(now.low, before.high);
    const high = divide(now.high, before.low);
    const bearing = compare(low, almost) >= 0 ? 'supports' : compare(high, almost) < 0 ? 'contradicts' : 'undecided';
    return [
      {
        source,
        bearing,
        label: inBoth((locale) => {
          const [from, to] = [before, now].map((end) => shareText(end, locale));
          const times = timesBetween({ value: divide(now.value, before.value), low, high }, locale);
          return pick(
            locale,
            `from ${from} (${label.en}) to ${to}: ${times}`,
            `de ${from} (${label.fr}) à ${to} : ${times}`,
          );
        }),
      },
    ];
  });
  const measures = new Set(tried.map((one) => one.population.measure));
  return {
    sources: [after.source, ...tried.map(({ source }) => source)],
    verdict: 'undecidable',
    evidence,
    cautions: otherMeasures(population.measure, measures, path),
    explanation: explanationOf(now, almost, evidence),
  };
}

function otherMeasures(measure: PopulationMeasure, tried: ReadonlySet<PopulationMeasure>, path: Path): GenderFinding[] {
  const others = [...tried].filter((other) => other !== measure);
  const cautions = others.map((other) =>
    caution(MEASURE_MISMATCH, 'measure', {
      measure: POPULATION_MEASURE_LABELS[measure],
      target: POPULATION_MEASURE_LABELS[other],
    }),
  );
  return placedWithin(path, cautions);
}

/** A share with its qualifier. */
const shareText = ({ value, qualifier }: PrintedShare, locale: Locale): string =>
  qualifiedText(shortNumber(toDecimal(value), locale, 'percent'), qualifier, locale);

function explanationOf(now: PrintedShare | NoValue, almost: Fraction, evidence: readonly ClaimEvidence[]): Label {
  const fits = evidence.filter(({ bearing }) => bearing === 'supports');
  return inBoth((locale) => {
    const none = pick(locale, 'no baseline is stated', 'aucune valeur de référence énoncée');
    if (isNoValue(now)) return `${none}; ${textOf(NO_VALUE_LABELS[now.noValue], locale)}`;
    const ratio = timesText(toDecimal(almost), locale);
    const most = shortNumber(toDecimal(divide(now.value, almost)), locale, 'percent');
    const needed = now.qualifier === undefined ? most : aboutText(most, locale);
    const lead = pick(
      locale,
      `${none}; ${ratio} or more would take one of at most ${needed}`,
      `${none}; pour ${ratio} ou plus, il en faudrait une d'au plus ${needed}`,
    );
    const count = sharesText(fits.length, evidence.length, locale);
    const list = fits.map(({ label }) => textOf(label, locale)).join('; ');
    return `${lead}; ${count}${list === '' ? '' : `${pick(locale, '', ' ')}: ${list}`}`;
  });
}

/** So many times, with their range; two decimals at most. */
function timesBetween({ value, low, high }: Record<'value' | 'low' | 'high', Fraction>, locale: Locale): string {
  const [times, least, most] = [value, low, high].map(toDecimal) as [Decimal, Decimal, Decimal];
  const text = timesText(times, locale);
  const number = (end: Decimal) => shortNumber(end, locale);
  if (number(least) !== number(most)) return `${text} (${rangeText({ low: least, high: most }, number, locale)})`;
  return least.eq(most) ? text : aboutText(text, locale);
}

function timesText(times: Decimal, locale: Locale): string {
  const isOne = isSingular(Number(roundTo(times, 2)), locale);
  return `${shortNumber(times, locale)} ${pick(locale, isOne ? 'time' : 'times', 'fois')}`;
}

/** How many of the shares that were tried would do. */
function sharesText(fitting: number, all: number, locale: Locale): string {
  if (all === 0) return pick(locale, 'no known share', 'aucune part connue');
  const shares = isSingular(all, locale) ? 'share' : 'shares';
  const fit = isSingular(fitting, locale) ? 'convient' : 'conviennent';
  const french = all === 1 ? `${fitting} part connue sur 1 ${fit}` : `${fitting} des ${all} parts connues ${fit}`;
  return pick(locale, `${fitting} of ${all} known ${shares} would do`, french);
}
