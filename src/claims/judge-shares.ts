import { compare, divide, fraction, HUNDRED, multiply } from '../exact/fraction.js';
import { NEGATIVE_VALUE } from '../exact/messages.js';
import { requireShare } from '../figures/arrivals-read.js';
import type { Expression } from '../figures/expression-model.js';
import { UNIT_MISMATCH } from '../figures/messages.js';
import type { MissingPart } from '../figures/model.js';
import type { ReadFigure } from '../figures/printed.js';
import { withWords } from '../figures/qualifiers.js';
import type { Unit } from '../figures/unit-model.js';
import { isCounted, wordsForUnits } from '../figures/units.js';
import { type Wholes, wholesIn, wholesPrintedBy } from '../figures/whole-over.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Locale } from '../kernel/label.js';
import { textOf } from '../kernel/label.js';
import { isWithheld, type NoValue } from '../kernel/no-value.js';
import type { ReadOf } from '../kernel/shape.js';
import { isSingular, percentSign } from '../kernel/typography.js';
import { inBoth, numeral } from '../kernel/words.js';
import { type ClaimContext, type ClaimFigure, evidenceOf, figureAt } from './claim-parts.js';
import { BEARING_OF, type ClaimVerdict, type Judged } from './claim-verdict.js';
import type { shareClaimShape } from './compared-shapes.js';
import { equationText, figureText, nobodyText, numberText, obstacleText, openText, pick } from './wording.js';
import { workedOut } from './worked-out.js';

/* A printed share beside the counts that it is of: which whole numbers print as it. */

/** A count that a claim works out from figures. */
interface Count {
  readonly figures: readonly ClaimFigure[];
  /** The whole numbers that it can be; `null` where it has no value. */
  readonly wholes: Wholes | null;
  readonly reason: NoValue | null;
  readonly text: (locale: Locale) => string;
}

/** Pairs of a whole and a part that are tried. */
const MAX_TRIED = 100_000n;

export function judgeShare(claim: ReadOf<typeof shareClaimShape>, context: ClaimContext, path: Path): Judged {
  const share = figureAt(claim.share, context, [...path, 'share']);
  requireShare(share.read, [...path, 'share']);
  const { missing } = claim;
  const whole = claim.of && countOf(claim.of, missing, context, [...path, 'of']);
  const part = claim.part && countOf(claim.part, missing, context, [...path, 'part'], whole?.figures[0]?.read.unit);
  const { read } = share;
  const { verdict, pairs } =
    read.kind === 'value' && whole?.wholes
      ? tried(read, whole.wholes, part, [...path, 'of'])
      : { verdict: 'undecidable' as const, pairs: [] };
  const counts = [whole, part].filter((count) => count !== undefined);
  const figures = [share, ...counts.flatMap((count) => count.figures)];
  // What a withheld number could be would give it back.
  const withheld = [read.kind === 'no-value' ? read.reason : null, ...counts.map(({ reason }) => reason)].some(
    (reason) => reason !== null && isWithheld(reason),
  );
  return {
    sources: figures.map(({ source }) => source),
    printedText: withWords(read),
    verdict,
    evidence: figures.map((figure) => evidenceOf(figure, BEARING_OF[verdict])),
    cautions: [],
    explanation: inBoth((locale) => {
      const said = counts.map(({ text }) => text(locale));
      if (read.kind === 'no-value') return [...said, openText([share], locale)].join('; ');
      if (withheld) return [textOf(share.label, locale), ...said].join('; ');
      if (whole?.wholes) {
        if (isOfNobody(read, whole.wholes[1], part?.wholes ?? null)) return [...said, nobodyText(locale)].join('; ');
        const open = verdict === 'undecidable' && !part?.reason ? [openText([share], locale)] : [];
        return [...said, fittingText(read, pairs, part, whole.wholes, locale), ...open].join('; ');
      }
      const least = leastText(read, part?.wholes ?? null, locale);
      const none = whole === undefined ? [pick(locale, 'no whole is printed', 'aucun total imprimé')] : [];
      return [...said, ...none, ...(least === null ? [] : [least])].join('; ');
    }),
  };
}

/** Works a count out; all its figures are in one unit, which counts things, and in that of the other count. */
function countOf(expression: Expression, missing: MissingPart, context: ClaimContext, path: Path, other?: Unit): Count {
  const unit = (first: ClaimFigure | undefined): Unit => {
    const wanted = other ?? first?.read.unit;
    if (wanted !== undefined && isCounted(wanted)) return wanted;
    throw fault(UNIT_MISMATCH, path, {
      expected: { en: 'things that are counted', fr: "des choses que l'on compte" },
      received: wanted === undefined ? { en: 'a constant', fr: 'une constante' } : wordsForUnits(wanted),
    });
  };
  const { figures, tree, found } = workedOut(expression, { unit, missing }, context, path);
  if ('why' in found) {
    return { figures, wholes: null, reason: found.reason, text: (locale) => obstacleText(found, locale) };
  }
  if (found.value.n < 0n) throw fault(NEGATIVE_VALUE, path, { received: numberText(found.value, 'en-CA') });
  const wholes = found.range && fromNone(wholesIn(found.range));
  return { figures, wholes, reason: null, text: (locale) => equationText(tree, found, locale) };
}

/** Of things that are counted there are none at least. */
const fromNone = ([first, last]: Wholes): Wholes => [first < 0n ? 0n : first, last];

/** The parts of a whole, from none to all of it, that print as a share. */
function partsPrintedBy(share: ReadFigure, whole: bigint): Wholes {
  if (whole <= 0n) return [1n, 0n];
  const [from, to] = wholesPrintedBy(share, whole);
  return [from < 0n ? 0n : from, to > whole ? whole : to];
}

/** None of nobody is no share: a share that may be none then says nothing that could be wrong. */
const isOfNobody = (share: ReadFigure, whole: bigint, part: Wholes | null): boolean =>
  whole === 0n && (part === null || part[0] === 0n) && partsPrintedBy(share, 1n)[0] === 0n;

interface Pair {
  readonly part: bigint;
  readonly whole: bigint;
}

/** Every whole with every part, or with whatever part prints as the share: all fit, none does, or some. */
function tried(
  share: ReadFigure,
  [first, last]: Wholes,
  part: Count | undefined,
  path: Path,
): { readonly verdict: ClaimVerdict; readonly pairs: readonly Pair[] } {
  const given = part?.wholes ?? null;
  const rows = last - first + 1n;
  const size = given === null ? rows : rows * (given[1] - given[0] + 1n);
  if (size > MAX_TRIED) {
    throw invalidArgument(
      share.text,
      {
        en: `counts of which at most ${numeral(Number(MAX_TRIED)).en} are possible`,
        fr: `des nombres dont au plus ${numeral(Number(MAX_TRIED)).fr} sont possibles`,
      },
      path,
    );
  }
  const pairs: Pair[] = [];
  let isOpen = false;
  let isAll = first <= last && (given === null || given[0] <= given[1]);
  for (let whole = first; whole <= last; whole += 1n) {
    if (isOfNobody(share, whole, given)) isOpen = true;
    const [from, to] = partsPrintedBy(share, whole);
    const [low, high] =
      given === null ? [from, to] : [from > given[0] ? from : given[0], to < given[1] ? to : given[1]];
    if (given === null ? low > high : low > given[0] || high < given[1]) isAll = false;
    for (let one = low; one <= high && pairs.length < Number(MAX_TRIED); one += 1n) pairs.push({ part: one, whole });
  }
  if (pairs.length === 0) return { verdict: isOpen ? 'undecidable' : 'contradicted', pairs };
  // Without a value, a part may be any: those that would do are no evidence.
  return { verdict: isAll && !part?.reason && !(part && given === null) ? 'supported' : 'undecidable', pairs };
}

/** So many pairs are named. */
const MOST_NAMED = 3;

function fittingText(
  share: ReadFigure,
  pairs: readonly Pair[],
  part: Count | undefined,
  [first, last]: Wholes,
  locale: Locale,
): string {
  const printed = figureText(share, locale);
  const number = (one: bigint) => textOf(numeral(String(one)), locale);
  const pairText = ({ part: one, whole }: Pair) => `${number(one)} ${pick(locale, 'of', 'sur')} ${number(whole)}`;
  const [pair] = pairs;
  if (pair === undefined) {
    const exact = part?.wholes && part.wholes[0] === part.wholes[1] && first === last && first > 0n;
    if (exact && (part?.wholes?.[0] ?? 0n) > first) {
      const own = pairText({ part: part?.wholes?.[0] as bigint, whole: first });
      return pick(locale, `${own} is more than all`, `${own} dépasse le tout`);
    }
    if (exact) {
      const value = multiply(divide(fraction(part.wholes[0], 1n), fraction(first, 1n)), HUNDRED);
      const percent = numberText(value, locale) + percentSign(locale);
      const own = pairText({ part: part.wholes[0], whole: first });
      return pick(
        locale,
        `${own} is ${percent}, not ${printed}`,
        `${own} ${isSingular(Number(part?.wholes?.[0]), locale) ? 'fait' : 'font'} ${percent}, et non ${printed}`,
      );
    }
    if (first > last) return pick(locale, 'the total is no whole number', "le total n'est pas un nombre entier");
    const among =
      first === last
        ? number(first)
        : pick(locale, `${number(first)} to ${number(last)}`, `${number(first)} à ${number(last)}`);
    return pick(
      locale,
      `no whole number of ${among} prints as ${printed}`,
      `aucun nombre entier sur ${among} ne donne ${printed}`,
    );
  }
  const named = pairs.slice(0, MOST_NAMED).map(pairText).join(', ');
  const left = pairs.length - MOST_NAMED;
  const more =
    left > 0 ? pick(locale, `, and ${number(BigInt(left))} more`, `, et ${number(BigInt(left))} de plus`) : '';
  if (pairs.length === 1) {
    return pick(locale, `only ${named} prints as ${printed}`, `seul ${named} donne ${printed}`);
  }
  return pick(locale, `${named}${more} print as ${printed}`, `${named}${more} donnent ${printed}`);
}

/** Wholes that are tried where none is printed. */
const MOST_WHOLES = 10_000n;

/** The least whole of which a whole number, or the part that is printed, prints as a share; `null` beyond a limit. */
function leastText(share: ReadFigure, part: Wholes | null, locale: Locale): string | null {
  if (compare(share.envelope.high, share.envelope.low) === 0 && share.value.n === 0n) return null;
  for (let whole = 1n; whole <= MOST_WHOLES; whole += 1n) {
    const [from, to] = partsPrintedBy(share, whole);
    const low = part !== null && part[0] > from ? part[0] : from;
    if (low > to || (part !== null && low > part[1])) continue;
    const [one, all, printed] = [numeral(String(low)), numeral(String(whole)), figureText(share, locale)];
    return pick(
      locale,
      `the least that prints as ${printed} is ${one.en} of ${all.en}`,
      `le plus petit nombre qui donne ${printed} est ${one.fr} sur ${all.fr}`,
    );
  }
  return null;
}
