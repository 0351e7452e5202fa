import { askOf, type ClaimContext, placedWithin, printedAt } from '../claims/claim-parts.js';
import type { ClaimEvidence, Judged } from '../claims/claim-verdict.js';
import { pick, shortNumber } from '../claims/wording.js';
import { type Decimal, roundTo } from '../exact/decimal.js';
import { pointsText } from '../exact/quantity-text.js';
import { refuseQualified } from '../figures/amount.js';
import type { PrintedFigure } from '../figures/model.js';
import { readFigure } from '../figures/printed.js';
import { type Qualifier, qualifiedText } from '../figures/qualifiers.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type Locale, textOf } from '../kernel/label.js';
import { isReported, NO_VALUE_LABELS, type NoValue, type Reported } from '../kernel/no-value.js';
import type { ReadOf } from '../kernel/shape.js';
import type { DocumentSource } from '../kernel/source.js';
import { inBoth, numeral } from '../kernel/words.js';
import type { ProgramClaimContext } from '../program/claim-context.js';
import { startMonthIn } from '../program/parts.js';
import { checkAt, type GenderCheck, ofCounts } from './check-target.js';
import type { consistencyShape, targetClaimShape } from './claim-shapes.js';
import { type Consistency, consistencyOf } from './consistency.js';
import { yearMappingLabels } from './model.js';
import { onDate } from './schedule.js';
import { readYears } from './series.js';
import { withWomenWithin } from './shapes.js';

/**
 * Near a target or above it, year by year: what `checkConsistency` finds, with the tolerances at which the
 * verdict would change.
 */
export function judgeConsistency(
  claim: ReadOf<ReturnType<typeof consistencyShape>>,
  context: ProgramClaimContext,
  path: Path,
): Judged {
  const years = claim.years.map(({ fiscalYear, share }, index) => ({
    fiscalYear,
    ...printedAt(share, context, [...path, 'years', index, 'share']),
  }));
  const shares = years.map(({ fiscalYear, figure }) => ({ fiscalYear, share: figure }));
  const { program } = context;
  const asked = { ...claim, program };
  const result = askOf(path, [], () => consistencyOf(readYears(shares, asked), asked));
  const evidence = result.years.flatMap(({ fiscalYear, bearing, check }): ClaimEvidence[] => {
    const year = years.find((entry) => entry.fiscalYear === fiscalYear);
    if (year === undefined || check === null) return [];
    const label = inBoth(
      (locale) => `${fiscalYear}${pick(locale, '', ' ')}: ${gapText(check, locale, year.figure.qualifier)}`,
    );
    return [{ source: year.source, bearing, label }];
  });
  const mapping = yearMappingLabels(startMonthIn(program))[claim.mapping];
  return {
    sources: [...years.map(({ source }) => source), ...targetLines(result.years.map(({ check }) => check))],
    verdict: result.verdict,
    evidence,
    cautions: placedWithin(path, result.cautions),
    explanation: inBoth((locale) => {
      const facts = evidence.map(({ label }) => textOf(label, locale)).join('; ');
      return `${facts} (${textOf(mapping, locale)}); ${tolerancesText(result, locale)}`;
    }),
  };
}

/** From which tolerances on the verdict would be another, and which one was used. */
function tolerancesText({ years, tolerancePoints }: Consistency, locale: Locale): string {
  const number = (points: Decimal) => shortNumber(points, locale);
  const most = (points: readonly Reported<Decimal>[]) =>
    points.filter(isReported).reduce<Decimal | null>((a, b) => (a === null || b.gt(a) ? b : a), null);
  const below = most(years.map(({ contradictsBelow }) => contradictsBelow));
  const from = years.every(({ supportsFrom }) => isReported(supportsFrom))
    ? most(years.map(({ supportsFrom }) => supportsFrom))
    : null;
  const contradicted = below === null || below.isZero() ? null : pointsText(number(below), roundTo(below, 2), locale);
  const supported = from === null ? null : number(from);
  const parts =
    locale === 'fr-CA'
      ? [
          contradicted && `contredit sous une tolérance de ${contradicted}`,
          supported ? `appuyé à partir de ${supported}` : 'jamais appuyé en entier, faute de cible ou de donnée',
          `tolérance retenue : ${number(tolerancePoints)}`,
        ]
      : [
          contradicted && `contradicted below a tolerance of ${contradicted}`,
          supported ? `supported from ${supported}` : 'never wholly supported, for want of a target or of data',
          `tolerance used: ${number(tolerancePoints)}`,
        ];
  return parts.filter((part) => part !== null).join(', ');
}

/** Share against target, with the gap in points. */
function gapText({ share, target, gap }: GenderCheck, locale: Locale, qualifier?: Qualifier): string {
  const part = isReported(share)
    ? qualifiedText(shortNumber(share.value, locale, 'percent'), qualifier, locale)
    : textOf(NO_VALUE_LABELS[share.noValue], locale);
  if (!isReported(target)) return pick(locale, `${part}, no confirmed target`, `${part}, aucune cible confirmée`);
  // How far off a number is that is not given exactly, its text does not say.
  const number = isReported(gap) ? `${gap.value.gt(0) ? '+' : ''}${shortNumber(gap.value, locale)}` : '';
  const points =
    isReported(gap) && qualifier === undefined ? `, ${pointsText(number, roundTo(gap.value, 2), locale)}` : '';
  return `${part} ${pick(locale, 'against', 'contre')} ${shortNumber(target.share, locale, 'percent')}${points}`;
}

/** The documents' lines behind the targets that were applied. */
function targetLines(checks: readonly (GenderCheck | null)[]): DocumentSource[] {
  return checks
    .flatMap((check) => (check !== null && isReported(check.target) ? check.target.parts : []))
    .flatMap(({ sources }) => sources)
    .filter((source) => 'document' in source);
}

/**
 * Women among a total against the target of a date: what `checkGenderTarget` finds; but a share that equals its
 * target, which meets it, is not above it.
 */
export function judgeTarget(claim: ReadOf<typeof targetClaimShape>, context: ClaimContext, path: Path): Judged {
  const women = printedAt(claim.women, context, [...path, 'women']);
  const total = printedAt(claim.total, context, [...path, 'total']);
  const counts = {
    women: peopleOf(women.figure, [...path, 'women']),
    total: peopleOf(total.figure, [...path, 'total']),
  };
  const { check } = checkAt(ofCounts(withWomenWithin(counts, path)), claim, onDate(claim.date));
  const { ratio, cautions } = check;
  const bearing = bearingOf(check);
  const verdict = {
    supports: cautions.length > 0 ? 'supported-with-caution' : 'supported',
    contradicts: 'contradicted',
    undecided: 'undecidable',
  } as const;
  const explanation = inBoth((locale) => {
    const times = isReported(ratio) ? `, ${ratioText(ratio.value, locale)}` : '';
    const [part, whole] = [counts.women, counts.total].map((count) =>
      textOf(isReported(count) ? numeral(count) : NO_VALUE_LABELS[(count as NoValue).noValue], locale),
    );
    return `${part} ${pick(locale, 'of', 'sur')} ${whole}${pick(locale, '', ' ')}: ${gapText(check, locale)}${times}`;
  });
  return {
    sources: [women.source, total.source, ...targetLines([check])],
    verdict: verdict[bearing],
    evidence: [{ source: women.source, bearing, label: explanation }],
    cautions: placedWithin(path, cautions),
    explanation,
  };
}

function bearingOf({ status, gap }: GenderCheck): ClaimEvidence['bearing'] {
  if (!isReported(gap) || (status !== 'met' && status !== 'not-met')) return 'undecided';
  return gap.low.gt(0) ? 'supports' : gap.high.lte(0) ? 'contradicts' : 'undecided';
}

/** How many times a target a share is. */
function ratioText(ratio: Decimal, locale: Locale): string {
  if (ratio.eq(1)) return pick(locale, 'equal to the target', 'égale à la cible');
  if (roundTo(ratio, 2).eq(1)) return pick(locale, 'almost equal to the target', 'presque égale à la cible');
  return `${shortNumber(ratio, locale)} ${pick(locale, 'times the target', 'fois la cible')}`;
}

/** Requires the figure of a whole number of people, or the reason why it has none. */
function peopleOf(figure: PrintedFigure, path: Path): Reported<number> {
  const read = readFigure(figure, path);
  if (read.kind === 'no-value') return read.reason;
  refuseQualified(read, path);
  if (figure.unit !== 'people' || !/^\d{1,9}$/.test(figure.printed)) {
    throw invalidArgument(
      figure.printed,
      { en: 'a figure of people, in digits', fr: 'un nombre de personnes, en chiffres' },
      path,
    );
  }
  return Number(figure.printed);
}
