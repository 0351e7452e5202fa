import type { ClaimEvidence, Judged } from '../claims/claim-verdict.js';
import { listed, pick } from '../claims/wording.js';
import { decimal } from '../exact/decimal.js';
import { printedText } from '../figures/arithmetic-text.js';
import { type Locale, textOf } from '../kernel/label.js';
import { copyOfSource } from '../kernel/record.js';
import type { ReadOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import { colon } from '../kernel/typography.js';
import { inBoth } from '../kernel/words.js';
import type { scaleClaimShape } from './claim-shapes.js';
import { gapsIn, plain, type ScaleGap } from './response-scale.js';
import type { ReadBand } from './scale-shapes.js';

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
export function percentages({ from, to, includesFrom, includesTo }: ScaleGap, locale: Locale): string {
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
  label: inBoth((locale) => textOf(band.label, locale) + colon(locale) + percentages(plain(band), locale)),
});
