import { lengthBetween } from '../calendar/length.js';
import type { DaySpan } from '../calendar/partial-date.js';
import { fraction } from '../exact/fraction.js';
import { UNIT_MISMATCH } from '../figures/messages.js';
import { withWords } from '../figures/qualifiers.js';
import { unitLabel, wordsForUnits } from '../figures/units.js';
import { invalidArgument } from '../kernel/check.js';
import type { Found, Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, textOf } from '../kernel/label.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import type { ReadOf } from '../kernel/shape.js';
import { isSingular } from '../kernel/typography.js';
import { inBoth, numeral } from '../kernel/words.js';
import type { ClaimContext } from './claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from './claim-verdict.js';
import { agree, type ClaimedFigure, claimedAt, wholly, within } from './claimed-number.js';
import type { datesShape, durationShape, ReadDate, ReadRival, rivalsShape, spellingsShape } from './shapes.js';
import { pick, placeOf, placesOf } from './wording.js';

/** One of several values of the same quantity. */
interface Rival extends ClaimedFigure {
  readonly asOf: DaySpan | null;
  /** Has a label of its own. */
  readonly named: boolean;
  readonly text: Label;
}

/**
 * Values of one quantity side by side. Two that cannot both hold contradict each other where both speak of the same
 * time, or where the later of two totals that can only grow is the smaller; of different times they are rivals, and
 * where a time is not stated nobody can tell.
 */
export function judgeRivals(claim: ReadOf<typeof rivalsShape>, context: ClaimContext, path: Path): Judged {
  const pathOf = (index: number): Path => [...path, 'values', index];
  const { unit } = claimedAt(claim.values[0] as ReadRival, context, pathOf(0));
  const found = claim.values.map((value, index) => claimedAt(value, context, pathOf(index), unit));
  const isScaled = found.some((claimed) => claimed.unit !== claimed.read.unit);
  const values = found.map((claimed, index) => rivalOf(claim.values[index] as ReadRival, claimed, isScaled, context));
  const [own, ...rivals] = values as [Rival, ...Rival[]];
  const units = new Set(values.map(({ read }) => read.unit));
  if (units.size > 1 && values.some(({ named }) => !named)) {
    throw invalidArgument(
      [...units],
      {
        en: 'values in one unit, or a label for each that says what it counts',
        fr: "des valeurs de même unité, ou pour chacune un libellé qui dit ce qu'elle compte",
      },
      [...path, 'values'],
    );
  }
  const bearings = rivals.map((rival) => bearingOf(own, rival, claim.growing === true));
  const apart = rivals.filter(({ span }) => own.span !== null && span !== null && !agree(own.span, span));
  let verdict: ClaimVerdict = apart.length > 0 ? 'supported-with-caution' : 'supported';
  if (bearings.includes('undecided')) verdict = 'undecidable';
  if (bearings.includes('contradicts')) verdict = 'contradicted';
  return {
    sources: values.map(({ source }) => source),
    printedText: withWords(own.read),
    verdict,
    evidence: rivals.map(({ source, text }, index) => ({
      source,
      bearing: bearings[index] as ClaimEvidence['bearing'],
      label: text,
    })),
    cautions: rivalCautions(
      own.text,
      apart.map(({ text }) => text),
      [...path, 'values'],
    ),
    explanation: inBoth((locale) => values.map(({ text }) => pick(locale, text.en, text.fr)).join('; ')),
  };
}

/** A value with its time; with its unit, where several are on different scales. */
function rivalOf(given: ReadRival, claimed: ClaimedFigure, isScaled: boolean, context: ClaimContext): Rival {
  const { asOf, label } = given;
  const unit = isScaled ? unitLabel(claimed.unit) : undefined;
  const text = inBoth((locale) => {
    const place = placeOf(claimed.source, context.document);
    const time = asOf?.text.replace('/', pick(locale, ' to ', ' à ')) ?? pick(locale, 'no date stated', 'sans date');
    const wording = pick(locale, claimed.wording.en, claimed.wording.fr);
    const said = [label, unit].flatMap((one) => (one === undefined ? [] : `${textOf(one, locale)}; `)).join('');
    return `${wording} (${said}${place}; ${time})`;
  });
  return { ...claimed, asOf: asOf?.days ?? null, named: label !== undefined, text };
}

function bearingOf(own: Rival, rival: Rival, growing: boolean): ClaimEvidence['bearing'] {
  if (own.span === null || rival.span === null) return 'undecided';
  if (agree(own.span, rival.span)) return 'supports';
  if (own.asOf === null || rival.asOf === null) return 'undecided';
  if (growing) {
    const [smaller, greater] = wholly(own.span, rival.span) ? [own.asOf, rival.asOf] : [rival.asOf, own.asOf];
    return smaller.first > greater.last ? 'contradicts' : smaller.last < greater.first ? 'supports' : 'undecided';
  }
  const sameTime = own.asOf.first === rival.asOf.first && own.asOf.last === rival.asOf.last;
  return sameTime ? 'contradicts' : 'supports';
}

/** A date with its place, in words. */
function dateText({ date, source, label }: ReadDate, { document }: ClaimContext): Label {
  return inBoth((locale) => {
    const name = label === undefined ? '' : `${pick(locale, label.en, label.fr)}, `;
    return `${date.text} (${name}${placeOf(source, document)})`;
  });
}

/** The same event in several places: the claim's own date is contradicted where none of the others can be the same. */
export function judgeDates(claim: ReadOf<typeof datesShape>, context: ClaimContext, path: Path): Judged {
  const dates = claim.dates.map((read) => ({
    days: read.date.days,
    source: read.source,
    text: dateText(read, context),
  }));
  const [own, ...others] = dates as [(typeof dates)[0], ...typeof dates];
  const overlaps = others.map(({ days }) => days.first <= own.days.last && own.days.first <= days.last);
  const apart = others.filter((_, index) => !overlaps[index]).map(({ text }) => text);
  let verdict: ClaimVerdict = 'supported';
  if (apart.length > 0) verdict = overlaps.includes(true) ? 'supported-with-caution' : 'contradicted';
  return {
    sources: dates.map(({ source }) => source),
    verdict,
    evidence: others.map(({ source, text }, index) => ({
      source,
      bearing: overlaps[index] ? 'supports' : 'contradicts',
      label: text,
    })),
    cautions: rivalCautions(own.text, apart, [...path, 'dates']),
    explanation: inBoth((locale) => dates.map(({ text }) => pick(locale, text.en, text.fr)).join('; ')),
  };
}

function rivalCautions(own: Label, apart: readonly Label[], path: Path): Found[] {
  if (apart.length === 0) return [];
  return [{ code: 'RIVAL_VALUES', severity: 'warning', path, operands: { own, others: apart } }];
}

/** Units of time, of one and of several. */
const TIME = /* @__PURE__ */ frozen({
  one: { years: { en: 'year', fr: 'an' }, months: { en: 'month', fr: 'mois' }, days: { en: 'day', fr: 'jour' } },
  many: { years: { en: 'years', fr: 'ans' }, months: { en: 'months', fr: 'mois' }, days: { en: 'days', fr: 'jours' } },
});

/**
 * So many years, months or days between two dates: the least and the greatest length that the dates allow are compared
 * with what is stated.
 */
export function judgeDuration(claim: ReadOf<typeof durationShape>, context: ClaimContext, path: Path): Judged {
  const stated = claimedAt(claim.stated, context, [...path, 'stated']);
  const { unit } = stated.read;
  if (unit !== 'years' && unit !== 'months' && unit !== 'days') {
    throw fault(UNIT_MISMATCH, [...path, 'stated'], {
      expected: { en: 'years, months or days', fr: 'des années, des mois ou des jours' },
      received: wordsForUnits(unit),
    });
  }
  const [from, to] = [claim.from.date.days, claim.to.date.days];
  if (to.last < from.first) {
    throw fault(REVERSED_RANGE, [...path, 'to'], {
      from: claim.from.date.text,
      to: claim.to.date.text,
    });
  }
  const ends = [claim.from, claim.to].map((date) => ({ source: date.source, text: dateText(date, context) }));
  const least = Math.max(0, lengthBetween(from.last, Math.max(to.first, from.last) + 1, unit));
  const most = lengthBetween(from.first, to.last + 1, unit);
  const possible = { low: fraction(BigInt(least), 1n), high: fraction(BigInt(most), 1n) };
  let verdict: ClaimVerdict = 'undecidable';
  if (stated.span !== null) {
    const fits = within(possible, stated.span) || agree({ ...possible, open: false }, stated.span);
    verdict = fits ? 'supported' : 'contradicted';
  }
  return {
    sources: [stated.source, claim.from.source, claim.to.source],
    printedText: withWords(stated.read),
    verdict,
    evidence: ends.map(({ source, text }) => ({
      source,
      bearing: verdict === 'supported' ? 'supports' : verdict === 'contradicted' ? 'contradicts' : 'undecided',
      label: text,
    })),
    cautions: [],
    explanation: inBoth((locale) => {
      const [low, high] = [least, most].map((one) => textOf(numeral(one), locale));
      const length = least === most ? high : pick(locale, `${low} to ${high}`, `${low} à ${high}`);
      const name = textOf((isSingular(most, locale) ? TIME.one : TIME.many)[unit], locale);
      const [first, last] = ends.map(({ text }) => pick(locale, text.en, text.fr));
      return `${pick(locale, `${first} to ${last}`, `${first} à ${last}`)}${pick(locale, '', ' ')}: ${length} ${name}; ${pick(locale, 'claimed', 'énoncé')}${pick(locale, '', ' ')}: ${pick(locale, stated.wording.en, stated.wording.fr)}`;
    }),
  };
}

/** The spellings of one name. */
export function judgeSpellings(claim: ReadOf<typeof spellingsShape>, context: ClaimContext, path: Path): Judged {
  const { names } = claim;
  const count = new Set(names.map(({ text }) => text)).size;
  const explanation = inBoth((locale) =>
    names
      .map(
        ({ text, sources }) => `${pick(locale, `'${text}'`, `« ${text} »`)} (${placesOf(sources, context.document)})`,
      )
      .join('; '),
  );
  return {
    sources: names.flatMap(({ sources }) => sources),
    verdict: count > 1 ? 'supported-with-caution' : 'supported',
    evidence: names.flatMap(({ text, sources }) =>
      sources.map(
        (source): ClaimEvidence => ({
          source,
          bearing: count > 1 ? 'undecided' : 'supports',
          label: { en: text, fr: text },
        }),
      ),
    ),
    cautions:
      count > 1
        ? [{ code: 'SEVERAL_SPELLINGS', severity: 'warning', path: [...path, 'names'], operands: { count } }]
        : [],
    explanation,
  };
}
