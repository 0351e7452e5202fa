import { type CalendarDate, civilOf, dateOf, dayNumber, dayOrNaN, FIRST_DAY } from '../calendar/date.js';
import type { Span } from '../deployments/period.js';
import { invalidArgument, requireInteger, requireObject } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { DUPLICATE } from '../kernel/messages.js';
import { WHOLE_AND_PARTS } from '../kernel/names.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import type { Strength, StrengthDimension, StrengthMeasure } from './model.js';
import { MEASURES, NAMES_OF, STRENGTH, UNKNOWN } from './names.js';
import type { StrengthIntake } from './read.js';
import { strengthsShape } from './shapes.js';
import { doesNotApply, isAuthorized, isOfUnits, sumOfMeasure } from './sums.js';

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
  /** Which counts any month has. */
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
  /** The months of which there is any count, whosever it is: `2016-04`. */
  readonly reported: ReadonlySet<string>;
  readonly leftOut: number;
  /** Counts that a later one of the same month replaces, by month. */
  readonly replaced: ReadonlyMap<string, number>;
}

/** The month of a date. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** Arranges head counts by month and by who they are of. */
export function gridOf(
  given: unknown,
  { by, where = {} }: { readonly by: readonly StrengthDimension[]; readonly where?: StrengthFilter | undefined },
): StrengthGrid {
  const { strengths, leftOut } = strengthsIn(given);
  const reported = new Set<string>();
  const replaced = new Map<string, number>();
  const cells = new Map<string, Cell>();
  const wanted = Object.entries(where) as [StrengthDimension, string][];
  strengths.forEach((strength, index) => {
    const month = monthOf(strength.date);
    reported.add(month);
    if (wanted.some(([dimension, value]) => strength[dimension] !== value)) return;
    for (const dimension of by)
      if (strength[dimension] === undefined)
        throw invalidArgument(undefined, NAMES_OF[dimension], ['strengths', index, dimension]);
    const { contributor, mission, category } = strength;
    const name = nameOf([contributor, mission, category]);
    const cell = cells.get(name) ?? { of: strength, months: new Map(), has: new Set() };
    cells.set(name, cell);
    for (const measure of MEASURES) {
      const count = strength[measure];
      if (count !== undefined && !doesNotApply(measure, count)) cell.has.add(measure);
    }
    const other = cell.months.get(month);
    if (other?.date === strength.date)
      throw fault(DUPLICATE, ['strengths', index], { kind: STRENGTH, received: strength.date });
    if (other !== undefined) replaced.set(month, (replaced.get(month) ?? 0) + 1);
    if (other === undefined || other.date < strength.date) cell.months.set(month, strength);
  });
  refuseWholesBesideParts(cells, strengths);
  return { groups: groupsOf([...cells.values()], by), reported, leftOut, replaced };
}

const nameOf = (names: readonly (string | undefined)[]): string => JSON.stringify(names);

/** Each way to leave out some of three names. */
const LEFT_OUT = /* @__PURE__ */ frozen([1, 2, 3, 4, 5, 6, 7]);

/** A count of all, beside counts of some of the same people on the same day: they would be counted twice. */
function refuseWholesBesideParts(cells: ReadonlyMap<string, Cell>, strengths: readonly Strength[]): void {
  for (const { of, months } of cells.values()) {
    const names = [of.contributor, of.mission, of.category];
    for (const some of LEFT_OUT) {
      const others = names.map((name, at) => ((some >> at) & 1 ? undefined : name));
      const whole = nameOf(others) === nameOf(names) ? undefined : cells.get(nameOf(others));
      for (const [month, one] of whole?.months ?? []) {
        if (months.get(month)?.date !== one.date) continue;
        throw fault(DUPLICATE, ['strengths', strengths.indexOf(one)], { kind: WHOLE_AND_PARTS, received: one.date });
      }
    }
  }
}

function strengthsIn(given: unknown): { readonly strengths: readonly Strength[]; readonly leftOut: number } {
  if (typeof given !== 'object' || given === null || !('strengths' in given))
    return { strengths: strengthsShape.read(given, ['strengths']), leftOut: 0 };
  const { strengths, leftOut = 0 } = requireObject(given as Readonly<Record<string, unknown>>, ['strengths'], STRENGTH);
  return {
    strengths: strengthsShape.read(strengths, ['strengths']),
    leftOut: requireInteger(leftOut, ['strengths', 'leftOut'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  };
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
  if (cells.length > 0 && !cells.some(({ has }) => has.has(measure))) return NOT_COUNTED;
  if (!reported) return UNKNOWN;
  // Units that there are and units that there may be are of the same people, or could not be compared.
  const ofSome = cells.filter(({ has }) => has.has('units') || has.has('authorizedUnits'));
  const counts = (isOfUnits(measure) ? ofSome : cells).map(({ months }): Reported<number> => {
    const strength = months.get(month);
    if (strength === undefined) return absent === 'zero' && !isAuthorized(measure) ? 0 : UNKNOWN;
    return strength[measure] ?? UNKNOWN;
  });
  return sumOfMeasure(measure, counts);
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
