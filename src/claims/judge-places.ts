import { civilOf } from '../calendar/date.js';
import { type DaySpan, partialDateAt } from '../calendar/partial-date.js';
import { fraction } from '../exact/fraction.js';
import { invalidArgument, refuseUnknownKeys, requireArray, requireObject, requireString } from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { isSingular, type Label, textOf } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import { type ClaimContext, labelAt, sourceAt } from './claim-parts.js';
import type { ClaimEvidence, ClaimVerdict, Judged } from './claim-verdict.js';
import { agree, type ClaimedFigure, claimedAt, wholly, within } from './claimed-number.js';
import type { ClaimedDate, DatesClaim, DurationClaim, RivalsClaim, SpellingsClaim } from './model.js';
import { inBoth, listed, pick, placeOf } from './wording.js';

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
export function judgeRivals(claim: RivalsClaim, context: ClaimContext, path: Path): Judged {
  const growing = claim.growing;
  if (growing !== undefined && growing !== true)
    throw invalidArgument(growing, 'true, or nothing', [...path, 'growing']);
  const values = requireArray(claim.values, [...path, 'values'], 'an array of values').map((given, index) =>
    rivalAt(given, context, [...path, 'values', index]),
  );
  const [own, ...rivals] = values;
  if (own === undefined || rivals.length === 0)
    throw invalidArgument(claim.values, 'at least two values', [...path, 'values']);
  const units = new Set(values.map(({ read }) => read.unit));
  if (units.size > 1 && values.some(({ named }) => !named)) {
    throw invalidArgument([...units], 'values in one unit, or a label for each that says what it counts', [
      ...path,
      'values',
    ]);
  }
  const bearings = rivals.map((rival) => bearingOf(own, rival, growing === true));
  const apart = rivals.filter(({ span }) => own.span !== null && span !== null && !agree(own.span, span));
  let verdict: ClaimVerdict = apart.length > 0 ? 'supported-with-caution' : 'supported';
  if (bearings.includes('undecided')) verdict = 'undecidable';
  if (bearings.includes('contradicts')) verdict = 'contradicted';
  return {
    sources: values.map(({ source }) => source),
    printedText: own.read.text,
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

function rivalAt(given: unknown, context: ClaimContext, path: Path): Rival {
  const claimed = claimedAt(given, context, path, ['asOf', 'label']);
  const { asOf, label } = given as RivalsClaim['values'][number];
  const day = asOf === undefined ? null : timeAt(asOf, [...path, 'asOf']);
  const name = label === undefined ? null : labelAt(label, [...path, 'label']);
  const text = inBoth((locale) => {
    const place = placeOf(claimed.source, context.document);
    const time = asOf?.replace('/', pick(locale, ' to ', ' à ')) ?? pick(locale, 'no date stated', 'sans date');
    const wording = pick(locale, claimed.wording.en, claimed.wording.fr);
    return `${wording}${name === null ? '' : ` ${pick(locale, name.en, name.fr)}`} (${place}; ${time})`;
  });
  return { ...claimed, asOf: day, named: name !== null, text };
}

/** A partial date, or two with a slash between them: the first day of the one to the last of the other. */
function timeAt(given: unknown, path: Path): DaySpan {
  const [from = '', to, ...more] = requireString(given, path, 'a date, or two with a slash between them').split('/');
  if (more.length > 0) throw invalidArgument(given, 'a date, or two with a slash between them', path);
  const first = partialDateAt(from, path);
  return to === undefined ? first : { first: first.first, last: partialDateAt(to, path).last };
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

/** A date, read. */
interface ReadDate {
  readonly days: DaySpan;
  readonly source: DocumentSource;
  readonly text: Label;
}

function dateAt(given: unknown, { document }: ClaimContext, path: Path): ReadDate {
  const claimed = requireObject(given as ClaimedDate, path, 'a date with its source');
  refuseUnknownKeys(claimed, ['date', 'source', 'label'], 'a part of a date', path);
  const days = partialDateAt(claimed.date, [...path, 'date']);
  const source = sourceAt(claimed.source, [...path, 'source']);
  const label = claimed.label === undefined ? null : labelAt(claimed.label, [...path, 'label']);
  const text = inBoth((locale) => {
    const name = label === null ? '' : `${pick(locale, label.en, label.fr)}, `;
    return `${claimed.date} (${name}${placeOf(source, document)})`;
  });
  return { days, source, text };
}

/** The same event in several places: the claim's own date is contradicted where none of the others can be the same. */
export function judgeDates(claim: DatesClaim, context: ClaimContext, path: Path): Judged {
  const dates = requireArray(claim.dates, [...path, 'dates'], 'an array of dates').map((given, index) =>
    dateAt(given, context, [...path, 'dates', index]),
  );
  const [own, ...others] = dates;
  if (own === undefined || others.length === 0)
    throw invalidArgument(claim.dates, 'at least two dates', [...path, 'dates']);
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

function rivalCautions(own: Label, apart: readonly Label[], path: Path): Finding[] {
  if (apart.length === 0) return [];
  return [{ code: 'RIVAL_VALUES', severity: 'warning', path, operands: { own, others: listed(apart) } }];
}

/** Units of time, of one and of several. */
const TIME = /* @__PURE__ */ frozen({
  one: { years: { en: 'year', fr: 'an' }, months: { en: 'month', fr: 'mois' }, days: { en: 'day', fr: 'jour' } },
  many: { years: { en: 'years', fr: 'ans' }, months: { en: 'months', fr: 'mois' }, days: { en: 'days', fr: 'jours' } },
});

/** Whole years, months or days from one day to another, as a calendar counts them. */
function lengthBetween(from: number, to: number, unit: 'years' | 'months' | 'days'): number {
  if (unit === 'days') return to - from;
  const [a, b] = [civilOf(from), civilOf(to)];
  const months = (b.year - a.year) * 12 + b.month - a.month - (b.day < a.day ? 1 : 0);
  return unit === 'months' ? months : Math.floor(months / 12);
}

/**
 * So many years, months or days between two dates: the least and the greatest length that the dates allow are compared
 * with what is stated.
 */
export function judgeDuration(claim: DurationClaim, context: ClaimContext, path: Path): Judged {
  const stated = claimedAt(claim.stated, context, [...path, 'stated']);
  const { unit } = stated.read;
  if (unit !== 'years' && unit !== 'months' && unit !== 'days') {
    throw new CpaIppError(
      'UNIT_MISMATCH',
      `a length of time is in years, months or days, not in '${unit}'`,
      [...path, 'stated'],
      {
        expected: 'years, months or days',
        received: unit,
      },
    );
  }
  const [from, to] = [dateAt(claim.from, context, [...path, 'from']), dateAt(claim.to, context, [...path, 'to'])];
  if (to.days.last < from.days.first) {
    throw new CpaIppError('REVERSED_RANGE', 'the last date comes before the first', [...path, 'to'], {
      from: (claim.from as ClaimedDate).date,
      to: (claim.to as ClaimedDate).date,
    });
  }
  const least = Math.max(0, lengthBetween(from.days.last, Math.max(to.days.first, from.days.last) + 1, unit));
  const most = lengthBetween(from.days.first, to.days.last + 1, unit);
  const possible = { low: fraction(BigInt(least), 1n), high: fraction(BigInt(most), 1n) };
  let verdict: ClaimVerdict = 'undecidable';
  if (stated.span !== null) {
    const fits = within(possible, stated.span) || agree({ ...possible, open: false }, stated.span);
    verdict = fits ? 'supported' : 'contradicted';
  }
  return {
    sources: [stated.source, from.source, to.source],
    printedText: stated.read.text,
    verdict,
    evidence: [from, to].map(({ source, text }) => ({
      source,
      bearing: verdict === 'supported' ? 'supports' : verdict === 'contradicted' ? 'contradicts' : 'undecided',
      label: text,
    })),
    cautions: [],
    explanation: inBoth((locale) => {
      const length = least === most ? String(most) : pick(locale, `${least} to ${most}`, `${least} à ${most}`);
      const name = textOf((isSingular(most, locale) ? TIME.one : TIME.many)[unit], locale);
      const ends = [from, to].map(({ text }) => pick(locale, text.en, text.fr));
      return `${pick(locale, `${ends[0]} to ${ends[1]}`, `${ends[0]} à ${ends[1]}`)}${pick(locale, '', ' ')}: ${length} ${name}; ${pick(locale, 'claimed', 'énoncé')}${pick(locale, '', ' ')}: ${pick(locale, stated.wording.en, stated.wording.fr)}`;
    }),
  };
}

/** The spellings of one name. */
export function judgeSpellings(claim: SpellingsClaim, context: ClaimContext, path: Path): Judged {
  const names = requireArray(claim.names, [...path, 'names'], 'an array of names').map((given, index) => {
    const at = [...path, 'names', index];
    const name = requireObject(given as SpellingsClaim['names'][number], at, 'a spelling with its sources');
    refuseUnknownKeys(name, ['text', 'sources'], 'a part of a spelling', at);
    const text = requireString(name.text, [...at, 'text']);
    const sources = requireArray(name.sources, [...at, 'sources'], 'an array of sources').map((source, place) =>
      sourceAt(source, [...at, 'sources', place]),
    );
    if (sources.length === 0) throw invalidArgument(name.sources, 'at least one source', [...at, 'sources']);
    return { text, sources };
  });
  if (names.length === 0) throw invalidArgument(claim.names, 'at least one spelling', [...path, 'names']);
  const count = new Set(names.map(({ text }) => text)).size;
  const explanation = inBoth((locale) =>
    names
      .map(
        ({ text, sources }) =>
          `${pick(locale, `'${text}'`, `« ${text} »`)} (${sources.map((source) => placeOf(source, context.document)).join(', ')})`,
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
