import { dayOf } from '../calendar/date.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import { earliestArrival } from '../calendar/length.js';
import { frozen } from '../kernel/frozen.js';
import type { ReadFigure } from './printed.js';
import { type Wholes, wholesPrintedBy } from './whole-over.js';

/*
 * Who is there on a day has arrived within the longest tour before it, so that the arrivals of that time bound the
 * people there: of a group no more than arrived of it, and no fewer than the others leave over.
 */

/** The arrivals of a period, as far as they are known. */
export interface Arrivals extends DateRange {
  /** How many arrived. */
  readonly total: Wholes | null;
  /** How many of them are of the group. */
  readonly part: Wholes | null;
  /** The same as a printed share. */
  readonly share: ReadFigure | null;
}

/** The most that can be there of the group, of the others and of all; `null` where nobody can tell. */
export interface Bounds {
  readonly part: bigint | null;
  readonly others: bigint | null;
  readonly total: bigint | null;
}

/** How a period lies to the days on which those arrived who may still be there. */
export type Overlap = 'within' | 'partly' | 'outside';

export interface ArrivalBounds {
  /** The days on which those arrived who may still be there, as day numbers. */
  readonly start: number;
  readonly end: number;
  /** Of each period, in the order given. */
  readonly overlaps: readonly Overlap[];
  /** The periods of which the share and the number do not go together, or the number of the group is not known. */
  readonly unfit: readonly number[];
  readonly unknown: readonly number[];
  /** How many of the days no period has. */
  readonly daysLeftOut: number;
  /** If all that rounding leaves is so as to allow the most, and all of a period that lies partly within these days. */
  readonly most: Bounds;
  /** Whatever rounding leaves, with all of such periods. */
  readonly sureWithPartly: Bounds;
  /** Whatever rounding leaves, and whenever those of such periods arrived. */
  readonly sure: Bounds;
}

/** A length of time as a calendar counts it. */
export interface TourLength {
  readonly length: number;
  readonly unit: 'months' | 'days';
}

/** How many of each kind arrived in a period: the least and the most that the figures allow; `null` is no bound. */
interface Kinds {
  readonly part: Wholes | null;
  readonly others: Wholes | null;
  readonly total: Wholes | null;
}

/** What the arrivals of some periods, which share no days, allow on a day. */
export function boundsOf(
  periods: readonly Arrivals[],
  { on, longest }: { readonly on: number; readonly longest: TourLength },
): ArrivalBounds {
  const start = earliestArrival(on, longest.length, longest.unit);
  const days = periods.map((period) => [dayOf(period.start, []), dayOf(period.end, [])] as const);
  const overlaps = days.map(([from, to]): Overlap => {
    if (to < start || from > on) return 'outside';
    return from >= start && to <= on ? 'within' : 'partly';
  });
  const covered = days
    .filter((_, index) => overlaps[index] !== 'outside')
    .reduce((sum, [from, to]) => sum + Math.min(to, on) - Math.max(from, start) + 1, 0);
  const daysLeftOut = on - start + 1 - covered;
  const kinds = periods.map((period) => kindsIn(period));
  const among = (...wanted: readonly Overlap[]) =>
    kinds.filter((_, index) => wanted.includes(overlaps[index] as Overlap));
  const indexes = (is: (period: Arrivals, index: number) => boolean) =>
    periods.flatMap((period, index) => (overlaps[index] !== 'outside' && is(period, index) ? [index] : []));
  const used = among('within', 'partly');
  return {
    start,
    end: on,
    overlaps,
    unfit: indexes((_, index) => kinds[index] === null),
    unknown: indexes(({ total, part, share }) => total === null || (part === null && share === null)),
    daysLeftOut,
    most: daysLeftOut > 0 ? NO_BOUNDS : sumOf(used, 1),
    sureWithPartly: sumOf(used, 0),
    sure: sumOf(among('within'), 0),
  };
}

const NO_BOUNDS = /* @__PURE__ */ frozen<Bounds>({ part: null, others: null, total: null });

/** The sum of all least numbers (0), of which an unknown one is none; or of all most ones (1), where all are known. */
function sumOf(kinds: readonly (Kinds | null)[], end: 0 | 1): Bounds {
  const sum = (of: keyof Kinds) =>
    kinds.reduce<bigint | null>((total, one) => {
      const known = one?.[of]?.[end] ?? (end === 0 ? 0n : null);
      return total === null || known === null ? null : total + known;
    }, 0n);
  return { part: sum('part'), others: sum('others'), total: sum('total') };
}

/** The fewest and the most of a group among so many who are there; `null` where too few arrived to be so many. */
export function allowedAmong(
  strength: bigint,
  { part, others, total }: Bounds,
): readonly [least: bigint, most: bigint] | null {
  if (total !== null && strength > total) return null;
  const least = others === null || others >= strength ? 0n : strength - others;
  const most = part === null || part >= strength ? strength : part;
  return least > most ? null : [least, most];
}

/** How many of each kind a period allows; `null` where its share, or its part, is none of its number. */
function kindsIn({ total, part, share }: Arrivals): Kinds | null {
  if (total === null) return { part, others: null, total: null };
  const [few, many] = total;
  if (part !== null) {
    const [least, most] = part;
    if (least > many) return null;
    return {
      part: [least, most < many ? most : many],
      others: [few > most ? few - most : 0n, many - least],
      total: [few > least ? few : least, many],
    };
  }
  if (share === null) return { part: [0n, many], others: [0n, many], total };
  const fitting = (step: 1n | -1n): { readonly count: bigint; readonly wholes: Wholes } | null => {
    for (let count = step > 0n ? few : many; count >= few && count <= many; count += step) {
      const wholes = wholesPrintedBy(share, count);
      if (count > 0n && wholes[0] <= wholes[1]) return { count, wholes };
    }
    return null;
  };
  // With the number of arrivals, those of the group grow, and so do the others.
  const [least, most] = [fitting(1n), fitting(-1n)];
  if (least === null || most === null) return null;
  return {
    part: [least.wholes[0], most.wholes[1]],
    others: [least.count - least.wholes[1], most.count - most.wholes[0]],
    total: [least.count, most.count],
  };
}
