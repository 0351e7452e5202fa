import type { ClaimEvidence, Judged } from '../claims/claim-verdict.js';
import type { ClaimOutline } from '../claims/model.js';
import { inBoth, listed, pick } from '../claims/wording.js';
import { decimal } from '../exact/decimal.js';
import { printedText } from '../figures/arithmetic-text.js';
import { type Locale, textOf } from '../kernel/label.js';
import { copyOfSource } from '../kernel/record.js';
import type { ReadOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import type { scaleClaimShape } from './claim-shapes.js';
import type { ResponseBand } from './model.js';
import { gapsIn, plain, type ScaleGap } from './response-scale.js';
import type { ReadBand } from './scale-shapes.js';

/**
 * A claim that a scale has a word for every share of the people who answered: contradicted by each percentage from 0 to
 * 100 that it has none for, as `scaleGaps` finds them.
 * @example
 * import { audit, explain } from 'cpa-ipp';
 * import { responseScale } from 'cpa-ipp/data';
 * const claim = {
 *   kind: 'scale-covers-all',
 *   id: 'l926-scale',
 *   source: { document: 'evaluation-2015-2020', line: 926 },
 *   label: { en: 'a word for every share', fr: 'un mot pour chaque part' },
 *   scale: responseScale,
 * } as const;
 * audit([], { claims: [claim] }).claims.map((check) => explain(check, { locale: 'en-CA' }));
 * // => ['no word for 0% to less than 2%, no word for 100%']
 * @see evaluation-2015-2020, Appendix E, L926
 * @category Figures
 */
export type ScaleClaim = ClaimOutline & {
  readonly kind: 'scale-covers-all';
  readonly scale: readonly ResponseBand[];
};

/** The gaps of the scale as evidence; where there are none, its bands. */
export function judgeScale(claim: ReadOf<typeof scaleClaimShape>): Judged {
  const gaps = gapsIn(claim.scale);
  const bands = claim.scale.map((band) => ({ band, source: band.source ?? claim.source }));
  const isCovered = gaps.length === 0;
  const evidence = isCovered ? bands.map(bandEvidence) : gaps.map((gap) => gapEvidence(gap, claim.source));
  return {
    sources: bands.flatMap(({ source }) => ('document' in source ? source : [])),
    verdict: isCovered ? 'supported' : 'contradicted',
    evidence,
    cautions: [],
    explanation: isCovered
      ? { en: 'a word for every percentage from 0 to 100', fr: 'un mot pour chaque pourcentage de 0 à 100' }
      : listed(evidence.map(({ label }) => label)),
  };
}

/** Percentages from one to another in words: `0% to less than 2%`, `100%`. */
function percentages({ from, to, includesFrom, includesTo }: ScaleGap, locale: Locale): string {
  const percent = (value: string) => printedText(`${decimal(value).toFixed()}%`, locale);
  if (decimal(from).eq(to)) return percent(from);
  const start = `${includesFrom ? '' : pick(locale, 'more than ', 'plus de ')}${percent(from)}`;
  const end = `${includesTo ? '' : pick(locale, 'less than ', 'moins de ')}${percent(to)}`;
  return `${start} ${pick(locale, 'to', 'à')} ${end}`;
}

const gapEvidence = (gap: ScaleGap, source: Source): ClaimEvidence => ({
  source: copyOfSource(source),
  bearing: 'contradicts',
  label: inBoth((locale) => `${pick(locale, 'no word for', 'aucun mot pour')} ${percentages(gap, locale)}`),
});

const bandEvidence = ({ band, source }: { band: ReadBand; source: Source }): ClaimEvidence => ({
  source: copyOfSource(source),
  bearing: 'supports',
  label: inBoth(
    (locale) => `${textOf(band.label, locale)}${pick(locale, '', ' ')}: ${percentages(plain(band), locale)}`,
  ),
});
