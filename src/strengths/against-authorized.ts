import type { CalendarDate } from '../calendar/date.js';
import { exactly } from '../exact/decimal.js';
import { type Share, shareOf } from '../exact/share.js';
import type { Faults, Reporting } from '../kernel/faults.js';
import { warning } from '../kernel/findings.js';
import { isReported, mapReported, type Reported, reasonAmong } from '../kernel/no-value.js';
import type { StrengthGrid, Strengths } from './grid.js';
import { lossesOf } from './losses.js';
import { MONTHS_WITHOUT_COUNT, type StrengthFinding } from './messages.js';
import type { StrengthDimension } from './model.js';
import { type ByMonth, rowsByMonth, type StrengthKeys } from './series.js';

/**
 * How much is used of what is authorized.
 * @inline
 */
export type AuthorizedUse = {
  readonly counted: Reported<number>;
  readonly authorized: Reported<number>;
  /** Authorized less counted; below zero where exceeded. */
  readonly room: Reported<number>;
  /** Counted ÷ authorized. */
  readonly use: Reported<Share>;
  /** `null` where one of both has no value. */
  readonly exceeded: boolean | null;
};

/**
 * The head counts of a month, held against what they say is authorized.
 * @category Strengths
 */
export interface MonthlyAuthorizedUse {
  readonly month: string;
  /** The days that its counts are of; none where nobody is counted. */
  readonly dates: readonly CalendarDate[];
  readonly people: AuthorizedUse;
  /** Formed units, which are no people and never added to them. */
  readonly units: AuthorizedUse;
  /** What a reader must know before using the row. */
  readonly cautions: readonly StrengthFinding[];
}

/**
 * A row of {@link strengthAgainstAuthorized}: its month and keys, then what is used.
 * @category Strengths
 */
export type MonthlyAuthorizedRow<B extends readonly string[]> = StrengthKeys<B> & MonthlyAuthorizedUse;

/**
 * Holds head counts against what the same file says is authorized, month by month: people against people, and formed
 * units against formed units.
 *
 * `room = authorized − counted`; `use = counted ÷ authorized`. Where not all who are counted together have an
 * authorized number, their sum has none, and there is nothing to compare. A month of which there is no count has a row
 * that says so.
 * @param strengths - Head counts, or what {@link readStrengths} returned. Give all there are, and choose with `where`.
 * @param options - `by`: the keys that rows are told apart by; `absent`: what a month that is there says of people who
 *   have no row in it (how many there may be is not known of them); where wanted, `period` (the months that end in it),
 *   `where`, `program` and `faults`, as in {@link averageStrength}.
 * @returns Rows by month, then by keys; under `report` `{ rows, findings }`.
 * @throws {@link CpaIppError} what {@link strengthSeries} throws.
 * @example
 * const strengths = [
 *   { date: '2016-04-30', mission: 'minustah', category: 'formed police units', total: 140, authorized: 160, units: 1, authorizedUnits: 1 },
 *   { date: '2016-04-30', mission: 'minustah', category: 'individual police officers', total: 90, authorized: 80 },
 * ] as const;
 * const rows = strengthAgainstAuthorized(strengths, { by: ['category'], absent: 'zero' });
 * rows.map(({ people, units }) => [people.room, people.exceeded, units.room]); // => [[20, false, 0], [-10, true, { noValue: 'not-applicable' }]]
 * @category Strengths
 */
export function strengthAgainstAuthorized<const B extends readonly StrengthDimension[], F extends Faults = 'throw'>(
  strengths: Strengths,
  options: ByMonth<B, F>,
): Reporting<MonthlyAuthorizedRow<B>, StrengthFinding, F> {
  return rowsByMonth(strengths, options, ({ month, keys, strength, grid }) => ({
    month,
    ...keys,
    dates: strength.dates,
    people: usedOf(strength.total, strength.authorized),
    units: usedOf(strength.units, strength.authorizedUnits),
    cautions: cautionsOn(month, grid),
  })) as never;
}

function usedOf(counted: Reported<number>, authorized: Reported<number>): AuthorizedUse {
  return { counted, authorized, ...roomIn(counted, authorized) };
}

/** What a limit leaves, and whether it is exceeded. */
export function roomIn(
  counted: Reported<number>,
  limit: Reported<number>,
): Pick<AuthorizedUse, 'room' | 'use' | 'exceeded'> {
  const decimals = (count: Reported<number>) => mapReported(count, (number) => exactly(number));
  const use = shareOf(decimals(counted), decimals(limit));
  if (!isReported(counted) || !isReported(limit))
    return { room: reasonAmong([counted, limit]) as Reported<number>, use, exceeded: null };
  return { room: limit - counted, use, exceeded: counted > limit };
}

/** What every row of a month says: that nothing is counted in it, and how many rows the file lost. */
export function cautionsOn(month: string, grid: StrengthGrid): StrengthFinding[] {
  const isThere = grid.reported.has(month);
  return [...(isThere ? [] : [warning(MONTHS_WITHOUT_COUNT, [], { count: 1, months: [month] })]), ...lossesOf(grid)];
}
