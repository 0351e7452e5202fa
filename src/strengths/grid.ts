import { type CalendarDate, civilOf, dateOf, dayNumber, dayOrNaN, FIRST_DAY } from '../calendar/date.js';
import type { Span } from '../deployments/period.js';
import type { Faults } from '../kernel/faults.js';
import { frozen } from '../kernel/frozen.js';
import { KeptFaults } from '../kernel/kept-faults.js';
import { pushTo } from '../kernel/lists.js';
import { WHOLE_AND_PARTS } from '../kernel/names.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { StrengthFinding } from './messages.js';
import type { Strength, StrengthDimension, StrengthMeasure } from './model.js';
import { DIMENSIONS, MEASURES, UNKNOWN } from './names.js';
import type { StrengthIntake } from './read.js';
import { doesNotApply, isAuthorized, isOfUnits, sumOfMeasure } from './sums.js';
import { duplicate, type Entry, monthOf, nameOf, unreadable, usableOf } from './usable.js';

/**
 * Head counts, or what {@link readStrengths} returned, with the number of rows that it left out.
 * @inline
 */
export type Strengths = readonly Strength[] | Pick<StrengthIntake, 'strengths' | 'leftOut'>;

/** Whom to count, by the exact names of the head counts. */
export type StrengthFilter = Readonly<Partial<Record<StrengthDimension, string>>>;

/**
 * What a month without a row means, of people that other months have: nobody, or nothing that is known. How many there
 * may be (`authorized`, `authorizedUnits`) is not known in either case.
 * @inline
 */
export type AbsentRow = 'zero' | 'unknown';

/** The people of one contributor, mission and category, month by month. */
interface Cell {
  readonly of: Strength;
  readonly months: Map<string, Strength>;
  /** Which counts any month has that can be used; none where there is none. */
  readonly has: Set<StrengthMeasure>;
}

/** The head counts of those who share a key. */
export interface StrengthGroup {
  readonly key: readonly string[];
  readonly cells: readonly Cell[];
}

/** Head counts by month. */
export interface StrengthGrid {
  readonly groups: readonly StrengthGroup[];
  /** The months of which there is any count that can be used, whosever it is: `2016-04`. */
  readonly reported: ReadonlySet<string>;
  /** How many head counts are in no sum; those of them that were given here are `lost`. */
  readonly leftOut: number;
  readonly lost: readonly unknown[];
  /** Counts that a later one of the same month replaces, by month. */
  readonly replaced: ReadonlyMap<string, readonly Strength[]>;
  readonly findings: readonly StrengthFinding[];
}

/** Arranges head counts by month and by who they are of. */
export function gridOf(
  given: unknown,
  {
    by,
    where = {},
    faults,
  }: {
    readonly by: readonly StrengthDimension[];
    readonly where?: StrengthFilter | undefined;
    readonly faults?: Faults | undefined;
  },
): StrengthGrid {
  const kept = new KeptFaults<StrengthFinding>(faults);
  const { entries, ofOthers, leftOut, lost } = usableOf(given, { by, where, kept });
  const replaced = new Map<string, Strength[]>();
  const latest = new Map<string, Map<string, Entry>>();
  for (const entry of entries) {
    const { strength } = entry;
    const month = monthOf(strength.date);
    const name = nameOf(strength);
    const months = latest.get(name) ?? new Map<string, Entry>();
    latest.set(name, months);
    const other = months.get(month);
    const isLater = other === undefined || other.strength.date < strength.date;
    if (other !== undefined) pushTo(replaced, month, isLater ? other.strength : strength);
    if (isLater) months.set(month, entry);
  }
  const refused = withoutWholesBesideParts(latest, kept);
  const usable = entries.filter((entry) => entry.isSound && !refused.has(entry));
  const reported = new Set([...ofOthers, ...usable.map(({ strength }) => monthOf(strength.date))]);
  const groups = groupsOf([...latest.values()].map(cellOf), by);
  return { groups, reported, leftOut, lost, replaced, findings: kept.findings };
}

function cellOf(entries: ReadonlyMap<string, Entry>): Cell {
  const has = new Set<StrengthMeasure>();
  for (const { strength, isSound } of entries.values())
    for (const measure of isSound ? MEASURES : []) {
      const count = strength[measure];
      if (count !== undefined && !doesNotApply(measure, count)) has.add(measure);
    }
  const months = new Map([...entries].map(([month, { strength }]) => [month, strength] as const));
  const [of] = months.values() as Iterable<Strength>;
  return { of: of as Strength, months, has };
}

/** Each way to leave out some of three names. */
const LEFT_OUT = /* @__PURE__ */ frozen([1, 2, 3, 4, 5, 6, 7]);

/** A count of all, beside counts of some of the same people on the same day: they would be counted twice. */
function withoutWholesBesideParts(
  latest: ReadonlyMap<string, Map<string, Entry>>,
  kept: KeptFaults<StrengthFinding>,
): ReadonlySet<Entry> {
  const refused = new Set<Entry>();
  for (const [name, months] of latest) {
    const [any] = months.values() as Iterable<Entry>;
    for (const some of LEFT_OUT) {
      const others = nameOf(
        Object.fromEntries(
          DIMENSIONS.map((dimension, at) => [dimension, (some >> at) & 1 ? undefined : any?.strength[dimension]]),
        ),
      );
      if (others === name) continue;
      for (const [month, whole] of latest.get(others) ?? []) {
        const part = months.get(month);
        if (part?.strength.date !== whole.strength.date || refused.has(whole)) continue;
        refused.add(whole);
        kept.add(duplicate(WHOLE_AND_PARTS, whole, part), whole.index, whole.strength, part.strength);
      }
    }
  }
  for (const months of refused.size > 0 ? latest.values() : [])
    for (const [month, entry] of months) if (refused.has(entry)) months.set(month, unreadable(entry));
  return refused;
}

/** Cells by the values of their keys, in the order of these. */
function groupsOf(cells: readonly Cell[], by: readonly StrengthDimension[]): StrengthGroup[] {
  const groups = new Map<string, { key: string[]; cells: Cell[] }>();
  if (by.length === 0) return [{ key: [], cells }];
  for (const cell of cells) {
    const key = by.map((dimension) => cell.of[dimension] as string);
    const name = JSON.stringify(key);
    const group = groups.get(name) ?? { key, cells: [] };
    groups.set(name, group);
    group.cells.push(cell);
  }
  return [...groups.values()].sort((a, b) => compareKeys(a.key, b.key));
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < a.length; at++) {
    const [one, other] = [a[at] as string, b[at] as string];
    if (one !== other) return one < other ? -1 : 1;
  }
  return 0;
}

/** Of what no head count counts. */
export const NOT_COUNTED = /* @__PURE__ */ frozen<NoValue>({ noValue: 'not-applicable' });

/** How many there are in a group in a month. */
export function countOf(
  { cells }: StrengthGroup,
  measure: StrengthMeasure,
  { month, reported, absent }: { readonly month: string; readonly reported: boolean; readonly absent: AbsentRow },
): Reported<number> {
  // Those of whom no count can be used say nothing of any month but their own.
  const there = cells.filter(({ has, months }) => has.size > 0 || months.has(month));
  const isCounted = (one: StrengthMeasure, { has, months }: Cell): boolean => {
    const count = months.get(month)?.[one];
    return has.has(one) || (count !== undefined && !doesNotApply(one, count));
  };
  if (there.length > 0 && !there.some((cell) => isCounted(measure, cell))) return NOT_COUNTED;
  if (!reported && there.every(({ months }) => !months.has(month))) return UNKNOWN;
  if (there.length < cells.length && there.length === 0 && absent === 'unknown') return UNKNOWN;
  // Units that there are and units that there may be are of the same people, or could not be compared.
  const some = isOfUnits(measure)
    ? there.filter((cell) => isCounted('units', cell) || isCounted('authorizedUnits', cell))
    : there;
  return sumOfMeasure(
    measure,
    some.map(({ months }): Reported<number> => {
      const strength = months.get(month);
      if (strength === undefined) return absent === 'zero' && reported && !isAuthorized(measure) ? 0 : UNKNOWN;
      return strength[measure] ?? UNKNOWN;
    }),
  );
}

/** The last day of a month such as `2016-04`. */
export function lastDayOf(month: string): CalendarDate {
  const { year, month: number } = civilOf(dayOrNaN(`${month}-01`) + 31);
  return dateOf(dayNumber(year, number, 1) - 1);
}

/** Whether a date is the last day of its month. */
export const isMonthEnd = (date: string): boolean => date === lastDayOf(monthOf(date));

/** The months that end in a span. */
export const monthsOfSpan = ({ monthEnds }: Span): readonly string[] =>
  monthEnds.map((next) => monthOf(dateOf(next - 1 + FIRST_DAY)));
