import { type CalendarDate, dateOf, dayOf } from '../calendar/date.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import { calendarDateShape } from '../calendar/shapes.js';
import { decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported, mapReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import { byHand, checked, fields, later, listOf, optional, type ReadOf, whole } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import { type ArrivalBounds, allowedAmong, boundsOf, type Overlap, type TourLength } from './arrivals.js';
import { daysApart, onePartOrShare, peopleIn, requireShare, tourIn, unitOfPeople } from './arrivals-read.js';
import { readFigureAlone } from './figure-alone.js';
import { UNIT_MISMATCH } from './messages.js';
import type { PrintedFigure } from './model.js';
import { printedFigureShape } from './shapes.js';
import type { Unit } from './unit-model.js';
import { wordsForUnits } from './units.js';
import type { Wholes } from './whole-over.js';

/**
 * How many of a group can be among the people who are there on a day, as far as the arrivals before it say.
 * @category Figures
 */
export interface AllowedByArrivals {
  /** Who is there on the day arrived on one of these, both included. */
  readonly arrived: DateRange;
  /**
   * The periods by how they lie to these days, and how many of the first two do not say how many arrived, or how many
   * of them are of the group.
   */
  readonly periods: {
    readonly within: number;
    readonly partly: number;
    readonly outside: number;
    readonly missing: number;
  };
  /** Days that no period has: who arrived on them, nobody says. */
  readonly daysLeftOut: number;
  /** The fewest of the group, since no more than all others who arrived are there; `0` where these are enough. */
  readonly least: Reported<number>;
  /** The most of the group: all of it who arrived, up to everyone who is there. */
  readonly most: Reported<number>;
  readonly leastShare: Reported<Share>;
  readonly mostShare: Reported<Share>;
}

/**
 * What the arrivals of some periods allow a group to be among the people who are there on a day: a flow against a
 * stock.
 *
 * Who stays for at most the longest tour and is there on the day arrived within that tour before it, the day of arrival
 * and the last one served. `most = min(strength, arrivals of the group)`; `least = max(0, strength − arrivals of all
 * others)`. Exact: a printed share stands for every whole number that prints so among those who arrived, a figure of
 * people that was rounded for each number that it allows. All who arrived in a period that lies partly within these
 * days may have arrived on one of them. People may leave early, so that nothing more is known.
 * @param question - `on`, the day; `strength`, how many are there; `longestTour`, a figure in years, months, weeks or
 *   days; `arrivals`, by periods that share no day: `total`, how many arrived, and of the group `part`, how many, or
 *   `share`, in percent or as a share. Numbers of people are whole numbers, or printed figures of them; the strength is
 *   known exactly.
 * @returns The days, the periods, and the fewest and the most with their shares of all who are there. Of a
 *   period that gives its total alone, all may be of the group, or none. Where a period gives no number, or a day has
 *   no period, what rests on it has no value; so has both where fewer arrived than are
 *   there (`not-applicable`).
 * @throws {@link CpaIppError} `UNIT_MISMATCH` for a figure in another unit, or people counted in two; `INVALID_ARGUMENT`
 *   for an average in place of a number, for periods that share days, for a share that no whole number of the arrivals
 *   prints as, or for a period with a part and a share; `REVERSED_RANGE`; `PART_ABOVE_WHOLE`.
 * @example
 * const percent = (printed: string) => ({ printed, unit: 'percent' as const });
 * const allowed = arrivalsAllow({
 *   on: '2019-09-05',
 *   strength: 83,
 *   longestTour: { printed: '1', unit: 'years' },
 *   arrivals: [
 *     { start: '2018-04-01', end: '2019-03-31', total: 64, share: percent('14%') },
 *     { start: '2019-04-01', end: '2020-03-31', total: 88, share: percent('24%') },
 *   ],
 * });
 * allowed.arrived; // => { start: '2018-09-06', end: '2019-09-05' }
 * [allowed.least, allowed.most]; // => [0, 30]
 * @see evaluation-2015-2020, L469-473, L645; ministerial-note-2019, L8
 * @category Figures
 */
export function arrivalsAllow(question: {
  readonly on: CalendarDate;
  readonly strength: number | PrintedFigure;
  readonly longestTour: PrintedFigure;
  readonly arrivals: readonly {
    readonly start: CalendarDate;
    readonly end: CalendarDate;
    readonly total?: number | PrintedFigure;
    readonly part?: number | PrintedFigure;
    readonly share?: PrintedFigure;
  }[];
}): AllowedByArrivals {
  const { on, strength, longestTour, arrivals } = QUESTION.read(question, ['question']);
  requireOneUnit([strength, ...arrivals.flatMap(({ total, part }) => [total, part])], ['question']);
  const bounds = boundsOf(
    arrivals.map(({ start, end, total, part, share }) => ({
      start,
      end,
      total: wholesOf(total),
      part: wholesOf(part),
      share: share?.kind === 'value' ? share : null,
    })),
    { on: dayOf(on, []), longest: longestTour },
  );
  const [unfit] = bounds.unfit;
  if (unfit !== undefined) throw unfitAt(arrivals[unfit] as ReadPeriod, ['question', 'arrivals', unfit]);
  const [least, most] = endsOf(strength, bounds, arrivals);
  const among = (count: Reported<number>) => mapReported(count, (one) => decimal(one));
  const all = among(isReported(strength.people) ? Number(strength.people[0]) : strength.people);
  const count = (wanted: Overlap) => bounds.overlaps.filter((overlap) => overlap === wanted).length;
  return forConsole({
    arrived: { start: dateOf(bounds.start), end: on },
    periods: {
      within: count('within'),
      partly: count('partly'),
      outside: count('outside'),
      missing: bounds.unknown.length,
    },
    daysLeftOut: bounds.daysLeftOut,
    least,
    most,
    leastShare: shareOf(among(least), all),
    mostShare: shareOf(among(most), all),
  });
}

/** The fewest and the most of the group, or why nobody can tell. */
function endsOf(
  { people }: Counted,
  { most: bounds, unknown }: ArrivalBounds,
  arrivals: readonly ReadPeriod[],
): readonly [Reported<number>, Reported<number>] {
  if (!isReported(people)) return [people, people];
  const allowed = allowedAmong(people[0], bounds);
  if (allowed === null) return [TOO_FEW, TOO_FEW];
  const given = unknown.flatMap((index) => {
    const { total, part, share } = arrivals[index] as ReadPeriod;
    return [total?.people, part?.people, share?.kind === 'no-value' ? share.reason : undefined];
  });
  const reason: NoValue = reasonAmong(given.filter((one) => one !== undefined)) ?? { noValue: 'not-reported' };
  return [bounds.others === null ? reason : Number(allowed[0]), bounds.part === null ? reason : Number(allowed[1])];
}

const TOO_FEW: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-applicable', note: 'fewer arrived than are there' });

const wholesOf = (count: Counted | undefined): Wholes | null =>
  count !== undefined && isReported(count.people) ? count.people : null;

/** People, as a number or as they are printed. */
interface Counted {
  readonly people: Reported<Wholes>;
  readonly unit?: Unit;
}

const peopleShape = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'number',
    checked(whole(0, MOST_PEOPLE), (count): Counted => ({ people: [BigInt(count), BigInt(count)] })),
    byHand(printedFigureShape, (figure, path): Counted => {
      const read = readFigureAlone(figure, path);
      const { unit } = read;
      return { people: read.kind === 'no-value' ? read.reason : peopleIn(read, path), unit };
    }),
  ),
);
const MOST_PEOPLE = 1_000_000_000;

/** People of one count: a deployment that starts is a person who arrives. */
function requireOneUnit(counts: readonly (Counted | undefined)[], path: Path): void {
  const units = new Set(counts.flatMap((count) => (count?.unit === undefined ? [] : [unitOfPeople(count.unit)])));
  const [expected, received] = units;
  if (expected === undefined || received === undefined) return;
  throw fault(UNIT_MISMATCH, path, { expected: wordsForUnits(expected), received: wordsForUnits(received) });
}

const PART_OF_PERIOD: Label = /* @__PURE__ */ frozen({
  en: 'a part of a period of arrivals',
  fr: "une partie d'une période d'arrivées",
});
const PERIOD: Label = /* @__PURE__ */ frozen({
  en: '{ start, end, total?, part? or share? }',
  fr: '{ start, end, total?, part? ou share? }',
});

const shareShape = /* @__PURE__ */ later(() =>
  byHand(printedFigureShape, (figure, path) => {
    const read = readFigureAlone(figure, path);
    requireShare(read, path);
    return read;
  }),
);

const QUESTION = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ on, strength, longestTour, arrivals }', fr: '{ on, strength, longestTour, arrivals }' },
    {
      on: calendarDateShape,
      strength: checked(peopleShape, known),
      longestTour: byHand(printedFigureShape, tourAt),
      arrivals: checked(
        listOf(
          checked(
            fields(
              PERIOD,
              {
                start: calendarDateShape,
                end: calendarDateShape,
                total: optional(peopleShape),
                part: optional(peopleShape),
                share: optional(shareShape),
              },
              PART_OF_PERIOD,
            ),
            onePartOrShare,
          ),
          { what: { en: 'an array of periods', fr: 'un tableau de périodes' } },
        ),
        daysApart,
      ),
    },
    { en: 'a part of the question', fr: 'une partie de la question' },
  ),
);
type ReadPeriod = ReadOf<typeof QUESTION>['arrivals'][number];

function known(strength: Counted, path: Path, given: unknown): Counted {
  const { people } = strength;
  if (!isReported(people) || people[0] === people[1]) return strength;
  throw invalidArgument(
    (given as PrintedFigure).printed,
    { en: 'a whole number of people that is not rounded', fr: 'un nombre entier de personnes qui ne soit pas arrondi' },
    path,
  );
}

function tourAt(figure: unknown, path: Path): TourLength {
  const read = readFigureAlone(figure, path);
  if (read.kind === 'value') return tourIn(read, path);
  throw invalidArgument(read.text, { en: 'a length of time', fr: 'une durée' }, path);
}

/** Why the figures of one period do not go together. */
function unfitAt({ total, part, share }: ReadPeriod, path: Path): CodedError {
  const [few, many] = wholesOf(total) as Wholes;
  const whole = few === many ? String(few) : `${few}-${many}`;
  if (part !== undefined) {
    return fault(PART_ABOVE_WHOLE, [...path, 'part'], { part: String(wholesOf(part)?.[0]), whole });
  }
  const all = numeral(whole);
  return invalidArgument(
    share?.text,
    { en: `a share of whole numbers among ${all.en}`, fr: `une part en nombres entiers parmi ${all.fr}` },
    [...path, 'share'],
  );
}
