import type { ClaimContext } from '../claims/claim-parts.js';
import { evidenceOf, figureAt } from '../claims/claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from '../claims/claim-verdict.js';
import { figureText, openText, pick } from '../claims/wording.js';
import { compare, HUNDRED, multiply, ONE } from '../exact/fraction.js';
import { type Interval, meet } from '../exact/interval.js';
import { requireShare } from '../figures/arrivals-read.js';
import { QUALIFIERS, withoutQualifier, withWords } from '../figures/qualifiers.js';
import type { Path } from '../kernel/codes.js';
import { type Locale, textOf } from '../kernel/label.js';
import { copyOfSource } from '../kernel/record.js';
import type { ReadOf } from '../kernel/shape.js';
import { colon } from '../kernel/typography.js';
import { inBoth, quoted } from '../kernel/words.js';
import type { wordClaimShape } from './claim-shapes.js';
import { plain } from './response-scale.js';
import { percentages } from './scale-claim.js';
import type { ReadBand } from './scale-shapes.js';

/**
 * A word for a share against the scale that says what such words mean: it is none of them; or its band holds the figure
 * that it stands for, or does not.
 */
export function judgeWord(claim: ReadOf<typeof wordClaimShape>, context: ClaimContext, path: Path): Judged {
  const { scale, word } = claim;
  const band = bandOf(word, scale);
  const figure = claim.figure === undefined ? undefined : figureAt(claim.figure, context, [...path, 'figure']);
  if (figure !== undefined) requireShare(figure.read, [...path, 'figure']);
  const share = figure?.read.kind === 'value' ? inPercent(figure.read) : null;
  let verdict: ClaimVerdict = 'supported';
  if (band === undefined) verdict = 'contradicted';
  else if (figure !== undefined) verdict = share === null ? 'undecidable' : heldBy(band, share);
  const others = share === null ? [] : scale.filter((one) => meet(intervalOf(one), share));
  const near = band === undefined ? nearTo(word, scale) : undefined;
  const shown =
    band === undefined ? (near === undefined ? scale : [near]) : [band, ...others.filter((one) => one !== band)];
  const bearing = (one: ReadBand): ClaimEvidence['bearing'] => {
    if (verdict === 'undecidable') return 'undecided';
    return verdict === 'supported' && one === band ? 'supports' : 'contradicts';
  };
  const evidence: ClaimEvidence[] = shown.map((one) => ({
    source: copyOfSource(one.source ?? claim.source),
    bearing: bearing(one),
    label: inBoth((locale) => bandText(one, locale)),
  }));
  const bands = scale.flatMap(({ source }) => (source !== undefined && 'document' in source ? source : []));
  return {
    sources: [...bands, ...(figure === undefined ? [] : [figure.source])],
    verdict,
    ...(figure === undefined ? {} : { printedText: withWords(figure.read) }),
    evidence: [
      ...evidence,
      ...(figure === undefined
        ? []
        : [
            evidenceOf(
              figure,
              verdict === 'undecidable' ? 'undecided' : verdict === 'supported' ? 'supports' : 'contradicts',
            ),
          ]),
    ],
    cautions: [],
    explanation: inBoth((locale) => {
      const said = textOf(quoted(word), locale);
      if (band === undefined) {
        const none = pick(locale, `the scale has no word ${said}`, `l'échelle n'a pas le mot ${said}`);
        const beside =
          near === undefined
            ? ''
            : pick(locale, `, only ${bandText(near, locale)}`, `, seulement ${bandText(near, locale)}`);
        const fitting = others.map((one) => pick(locale, bandText(one, locale), namedText(one))).join(', ');
        const instead =
          figure === undefined || others.length === 0
            ? ''
            : pick(
                locale,
                `; ${figureText(figure.read, locale)} would be ${fitting}`,
                `; ${figureText(figure.read, locale)} correspondrait à ${fitting}`,
              );
        return none + beside + instead;
      }
      const own = bandText(band, locale);
      if (figure === undefined)
        return pick(
          locale,
          `${said} is a word of the scale: ${own}`,
          `${said} est un mot de l'échelle${' '}: ${namedText(band)}`,
        );
      const open = verdict === 'undecidable' ? `; ${openText([figure], locale)}` : '';
      return `${own}; ${textOf(figure.label, locale)}${open}`;
    }),
  };
}

const bandText = (band: ReadBand, locale: Locale): string =>
  textOf(band.label, locale) + colon(locale) + percentages(plain(band), locale);

/** A band behind a verb of a French sentence: its word as it is quoted, and what it means. */
const namedText = (band: ReadBand): string => {
  const name = band.label.fr;
  const word = name.startsWith('«') ? name : quoted(name).fr;
  return `${word} (${percentages(plain(band), 'fr-CA')})`;
};

const intervalOf = ({ from, to, includesFrom, includesTo }: ReadBand): Interval => ({
  low: from,
  high: to,
  openLow: !includesFrom,
  openHigh: !includesTo,
});

/** A share as a percentage, with all that it stands for. */
function inPercent({ unit, envelope }: { readonly unit: string; readonly envelope: Interval }): Interval {
  const times = unit === 'percent' ? ONE : HUNDRED;
  return { ...envelope, low: multiply(envelope.low, times), high: multiply(envelope.high, times) };
}

/** All that a share can be lies in the band, nothing of it does, or some. */
function heldBy(band: ReadBand, share: Interval): ClaimVerdict {
  const own = intervalOf(band);
  if (!meet(own, share)) return 'contradicted';
  const [low, high] = [compare(share.low, own.low), compare(share.high, own.high)];
  const isAbove = low > 0 || (low === 0 && (!own.openLow || share.openLow === true));
  const isBelow = high < 0 || (high === 0 && (!own.openHigh || share.openHigh === true));
  return isAbove && isBelow ? 'supported' : 'undecidable';
}

/** No word of a scale is longer; what is compares as it stands. */
const LONGEST_WORD = 200;

/** A word as it compares: its case, spaces and form of letters aside. */
const folded = (word: string): string =>
  word.length > LONGEST_WORD ? word : word.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ');

/** An article before a word. */
const ARTICLE = /^(?:(?:the|an?|une?|la|les?) |l['\u2019])(?=\S)/;

/** The band that a word names as it stands, or behind an article that the scale does not have. */
function bandOf(word: string, scale: readonly ReadBand[]): ReadBand | undefined {
  const named = (name: string) => scale.find(({ label }) => [label.en, label.fr].some((one) => folded(one) === name));
  const own = folded(word);
  return named(own) ?? named(own.replace(ARTICLE, ''));
}

/** The band whose word stands in another behind a qualifier: half, in almost half. */
function nearTo(word: string, scale: readonly ReadBand[]): ReadBand | undefined {
  const own = folded(word);
  for (const qualifier of QUALIFIERS) {
    const bare = withoutQualifier(own, qualifier);
    const band = bare === own ? undefined : bandOf(bare, scale);
    if (band !== undefined) return band;
  }
  return undefined;
}
