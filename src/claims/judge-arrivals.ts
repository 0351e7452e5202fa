import { dateOf, dayOf } from '../calendar/date.js';
import { compare, divide, fraction, HUNDRED, least, ONE, ZERO } from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { hull, meet } from '../exact/interval.js';
import { type ArrivalBounds, allowedAmong, type Bounds, boundsOf } from '../figures/arrivals.js';
import { peopleIn, requireShare, tourIn, unitOfPeople } from '../figures/arrivals-read.js';
import { UNIT_MISMATCH } from '../figures/messages.js';
import type { ReadFigure } from '../figures/printed.js';
import { withWords } from '../figures/qualifiers.js';
import { wordsForUnits } from '../figures/units.js';
import { type Wholes, wholesPrintedBy } from '../figures/whole-over.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, textOf } from '../kernel/label.js';
import type { ReadOf } from '../kernel/shape.js';
import { inBoth } from '../kernel/words.js';
import { allowedText, arrivedText, openPeriodsText, type PeriodFigures, shareText } from './arrivals-wording.js';
import { type ClaimContext, type ClaimFigure, evidenceOf, figureAt } from './claim-parts.js';
import { BEARING_OF, type ClaimVerdict, type Judged } from './claim-verdict.js';
import type { arrivalsClaimShape } from './compared-shapes.js';
import { ARRIVALS_PARTLY_WITHIN, CLAIM_CAUTION, SHARE_OUTSIDE_ARRIVALS } from './messages.js';
import { figureText, nobodyText, openText, pick } from './wording.js';

/** The group among those who are there, as it is claimed: the whole numbers that it allows of a strength. */
interface Claimed {
  readonly among: (strength: bigint) => Wholes;
  /** The share of all that it is; `null` where it has no value, or nobody is there. */
  readonly share: Interval | null;
}

export function judgeArrivals(claim: ReadOf<typeof arrivalsClaimShape>, context: ClaimContext, path: Path): Judged {
  const figure = (key: string, ...steps: Path) => figureAt(key, context, [...path, ...steps]);
  const strength = figure(claim.strength, 'strength');
  const tour = figure(claim.longestTour, 'longestTour');
  const periods = claim.arrivals.map(({ start, end, ...keys }, index): PeriodFigures => {
    const of = (name: 'total' | 'part' | 'share') => {
      const key = keys[name];
      return key === undefined ? undefined : figure(key, 'arrivals', index, name);
    };
    return { start, end, total: of('total'), part: of('part'), share: of('share') };
  });
  const isNumber = claim.part !== undefined;
  const name = isNumber ? 'part' : 'share';
  const own = figure((isNumber ? claim.part : claim.share) as string, name);
  const people = (counted: ClaimFigure | undefined, ...steps: Path) => peopleAt(counted, strength, [...path, ...steps]);
  const there = people(strength, 'strength');
  if (!isNumber) requireShare(own.read, [...path, name]);
  const claimed = claimedOf(own, there, isNumber ? people(own, name) : null);
  const given = periods.map(({ start, end, total, part, share }, index) => {
    if (share !== undefined) requireShare(share.read, [...path, 'arrivals', index, 'share']);
    return {
      start,
      end,
      total: people(total, 'arrivals', index, 'total'),
      part: people(part, 'arrivals', index, 'part'),
      share: share?.read.kind === 'value' ? share.read : null,
    };
  });
  const bounds =
    tour.read.kind === 'value'
      ? boundsOf(given, { on: dayOf(claim.on, []), longest: tourIn(tour.read, [...path, 'longestTour']) })
      : null;
  const isUsed = (_: unknown, index: number) => bounds !== null && bounds.overlaps[index] !== 'outside';
  const used = periods.filter(isUsed);
  const isOfNobody = !isNumber && there?.[1] === 0n && holdsNone(own);
  const verdict =
    there === null || bounds === null || own.read.kind === 'no-value'
      ? 'undecidable'
      : isOfNobody
        ? 'undecidable'
        : verdictOf(there, claimed, bounds);
  const isPartly = verdict === 'supported-with-caution';
  const [start, end] = bounds === null ? ['', ''] : [dateOf(bounds.start), dateOf(bounds.end)];
  const partly = bounds?.overlaps.filter((overlap) => overlap === 'partly').length ?? 0;
  const range = rangeOfShares(given.filter(isUsed));
  const isOutside = range !== null && claimed.share !== null && !meet(claimed.share, range);
  const isMixed = [strength, own, ...used.flatMap(({ total, part }) => [total, part])].some(
    (one) => one !== undefined && one.read.unit === 'deployments' && strength.read.unit !== one.read.unit,
  );
  const cautions = [
    ...(isPartly ? [warning(ARRIVALS_PARTLY_WITHIN, [...path, 'arrivals'], { periods: partly, start, end })] : []),
    ...(isMixed ? [warning(CLAIM_CAUTION, [...path, 'arrivals'], { text: DEPLOYED_TWICE })] : []),
    ...(isOutside ? [warning(SHARE_OUTSIDE_ARRIVALS, [...path, name], outsideOf(own, claimed, used, range))] : []),
  ];
  const figures = [
    own,
    strength,
    tour,
    ...used.flatMap(({ total, part, share }) => [total, part, share].filter((one) => one !== undefined)),
  ];
  const reading: Label = {
    en: `all who arrived in these periods did so from ${start} to ${end}`,
    fr: `toutes les arrivées de ces périodes ont eu lieu du ${start} au ${end}`,
  };
  return {
    sources: figures.map(({ source }) => source),
    printedText: withWords(own.read),
    verdict: verdict === 'supported' && (isOutside || isMixed) ? 'supported-with-caution' : verdict,
    evidence: figures.map((one) => evidenceOf(one, BEARING_OF[verdict])),
    cautions,
    ...(isPartly ? { reading } : {}),
    explanation: inBoth((locale) => {
      const said = `${pick(locale, 'claimed', 'énoncé')}${pick(locale, '', ' ')}: ${figureText(own.read, locale)}`;
      if (bounds === null || there === null || own.read.kind === 'no-value') {
        return [said, openText([own, strength, tour], locale)].join('; ');
      }
      const group = textOf(claim.group, locale);
      return [
        arrivedText(bounds, locale),
        allowedText(there, bounds, group, locale),
        said,
        ...(isOfNobody
          ? [nobodyText(locale)]
          : verdict === 'undecidable'
            ? [openPeriodsText(bounds, periods, locale)]
            : []),
      ].join('; ');
    }),
  };
}

/** The people of a figure, counted as those who are there are; `null` where it has no value. */
function peopleAt(counted: ClaimFigure | undefined, strength: ClaimFigure, path: Path): Wholes | null {
  if (counted === undefined) return null;
  const [own, other] = [counted, strength].map(({ read }) => unitOfPeople(read.unit));
  if (own !== other) {
    throw fault(UNIT_MISMATCH, path, {
      expected: wordsForUnits(strength.read.unit),
      received: wordsForUnits(counted.read.unit),
    });
  }
  return counted.read.kind === 'value' ? peopleIn(counted.read, path) : null;
}

/** What is to be borne in mind where arrivals are counted in deployments, and who is there in people. */
const DEPLOYED_TWICE: Label = /* @__PURE__ */ frozen({
  en: 'each deployment that starts is taken for one person who arrives, though one person may be deployed twice',
  fr: "chaque affectation qui commence est tenue pour l'arrivée d'une personne, qui peut pourtant être affectée deux fois",
});

/** Whether a share may be none of all. */
const holdsNone = ({ read }: ClaimFigure): boolean =>
  read.kind === 'value' && wholesPrintedBy(read, 1n)[0] <= 0n && compare(read.envelope.low, ZERO) <= 0;

function claimedOf({ read }: ClaimFigure, there: Wholes | null, part: Wholes | null): Claimed {
  if (read.kind === 'no-value') return { among: () => [1n, 0n], share: null };
  if (part !== null) {
    const isKnown = there !== null && there[0] > 0n;
    const share = isKnown ? { low: fraction(part[0], there[1]), high: least(ONE, fraction(part[1], there[0])) } : null;
    return { among: () => part, share };
  }
  return {
    among: (strength) => (strength > 0n ? wholesPrintedBy(read, strength) : [1n, 0n]),
    share: asShare(read),
  };
}

/** A printed share from 0 to 1, with all that it stands for. */
function asShare({ unit, envelope }: ReadFigure): Interval {
  const whole = unit === 'percent' ? HUNDRED : ONE;
  return { low: divide(envelope.low, whole), high: divide(envelope.high, whole) };
}

/**
 * Contradicted where no strength and no number of the group are possible together; supported where each is, whatever
 * was rounded: with caution, if that takes all arrivals of periods that lie partly within the days of arrival.
 */
function verdictOf(there: Wholes, { among }: Claimed, bounds: ArrivalBounds): ClaimVerdict {
  const strengths = Array.from({ length: Number(there[1] - there[0]) + 1 }, (_, index) => there[0] + BigInt(index));
  const test = (allowed: Bounds, whole: 'any' | 'all') => (strength: bigint) => {
    const [from, to] = among(strength);
    const range = allowedAmong(strength, allowed);
    if (range === null || from > to) return false;
    return whole === 'any' ? from <= range[1] && to >= range[0] : from >= range[0] && to <= range[1];
  };
  if (bounds.unfit.length > 0) return 'undecidable';
  if (!strengths.some(test(bounds.most, 'any'))) return 'contradicted';
  if (bounds.unknown.length > 0 || bounds.daysLeftOut > 0) return 'undecidable';
  if (strengths.every(test(bounds.sure, 'all'))) return 'supported';
  return strengths.every(test(bounds.sureWithPartly, 'all')) ? 'supported-with-caution' : 'undecidable';
}

/** From the least share of the arrivals of some periods to the greatest; `null` where one of them is not known. */
function rangeOfShares(
  periods: readonly {
    readonly total: Wholes | null;
    readonly part: Wholes | null;
    readonly share: ReadFigure | null;
  }[],
): Interval | null {
  const shares = periods.map(({ total, part, share }): Interval | null => {
    if (share !== null) return asShare(share);
    if (total === null || part === null || total[0] === 0n) return null;
    return { low: fraction(part[0], total[1]), high: fraction(part[1], total[0]) };
  });
  return shares.reduce<Interval | null>(
    (range, one) => (range === null || one === null ? null : hull(range, one)),
    shares[0] ?? null,
  );
}

/** The shares of a caution, as they are printed where they are. */
function outsideOf(
  { read }: ClaimFigure,
  claimed: Claimed,
  used: readonly PeriodFigures[],
  range: Interval,
): { readonly share: Label; readonly low: Label; readonly high: Label } {
  const printed = used.flatMap(({ share }) => (share?.read.kind === 'value' ? [share.read] : []));
  const [first, ...others] = printed;
  const isPrinted = first !== undefined && printed.length === used.length;
  const byValue = (sign: 1 | -1) =>
    others.reduce((a, b) => (compare(asShare(b).low, asShare(a).low) === sign ? b : a), first as ReadFigure);
  const share = claimed.share as Interval;
  const isShare = read.unit === 'percent' || read.unit === 'share';
  return {
    share: inBoth((locale) => (isShare ? figureText(read, locale) : shareText(share.low, locale))),
    low: inBoth((locale) => (isPrinted ? figureText(byValue(-1), locale) : shareText(range.low, locale))),
    high: inBoth((locale) => (isPrinted ? figureText(byValue(1), locale) : shareText(range.high, locale))),
  };
}
