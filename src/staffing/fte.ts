import { dateOf, dayOf } from '../calendar/date.js';
import { addMonthsTo, fiscalYearDays } from '../calendar/fiscal-dates.js';
import type { ProgramYear } from '../calendar/year-form.js';
import type { Decimal, DecimalInput } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import {
  compare,
  divide,
  type Fraction,
  fraction,
  fractionOf,
  multiply,
  ONE,
  sumOf,
  toDecimal,
} from '../exact/fraction.js';
import { notNegativeShape } from '../exact/shapes.js';
import { commonReason, makeTotal, type Total } from '../exact/total.js';
import { attemptEach } from '../kernel/attempt-each.js';
import { invalidArgument, requireArray } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { DUPLICATE, PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported, type NoValue, type NoValueReason, type Reported } from '../kernel/no-value.js';
import { attempt } from '../kernel/record.js';
import { checked, oneOf, optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor, programYearShape } from '../program/program-option.js';
import { MORE_THAN_FULL_TIME, type StaffFinding } from './messages.js';
import type { StaffRecord } from './model.js';
import { type ReadStaffRecord, STAFF_RECORD, soundRecord } from './shapes.js';

/**
 * Full-time equivalents of a fiscal year, worked out from records.
 * @category Staffing
 */
export interface FullTimeEquivalents<Y extends string = string> {
  readonly fiscalYear: Y;
  readonly method: 'daily' | 'monthly';
  /** Full-time equivalents; it has no value where a record that counts has no share, or cannot be read. */
  readonly fte: Reported<Decimal>;
  /** What the records with a share come to, and how many there are without. */
  readonly known: Total;
  /** People with a record on the last day of the year, each counted once; no value where a record cannot be read. */
  readonly headcount: Reported<number>;
  /** Records that cannot be read, all of them; people with more than full time; ongoing records that were counted. */
  readonly findings: readonly StaffFinding[];
}

/**
 * Works out the full-time equivalents of a fiscal year from records of people, each at a share of full time.
 *
 * A full-time equivalent is a person-year: full time for half the year is 0.5, and so is half time for all of it.
 * `daily = Σ share × days of the year served ÷ days in the year` (365 or 366); `monthly = Σ share × month-ends served ÷
 * 12`. Exact, and rounded nowhere. The head count of the last day stands beside it, and is another quantity.
 * @param records - Any number of records; both days of each are served, and an ongoing one counts until the last day
 *   of the year.
 * @param options - `fiscalYear`, canonical; `method`: there is no default, since the two differ; `fullWeek`: the hours
 *   of a full-time week, such as 37.5, where records give hours; where wanted `program`, whose fiscal year it is.
 * @returns Full-time equivalents and people. A record without a share is never taken for nothing: what the others come
 *   to is `known`. No records at all are `not-reported`, and records of other years only are 0.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a method that does not exist; `INVALID_FISCAL_YEAR`. What is wrong with
 *   a record is a finding, and so are hours without `fullWeek`.
 * @example
 * const { fte, headcount } = fteOf(
 *   [
 *     { id: 'r1', person: 'p1', firstDay: '2018-04-01', lastDay: 'ongoing', share: '1' },
 *     { id: 'r2', person: 'p2', firstDay: '2018-04-01', lastDay: '2018-09-30', share: '1' },
 *     { id: 'r3', person: 'p3', firstDay: '2018-04-01', lastDay: '2019-03-31', weeklyHours: '22.5' },
 *   ],
 *   { fiscalYear: '2018-19', method: 'monthly', fullWeek: '37.5' },
 * );
 * formatReported(fte); // => '2.1'
 * headcount; // => 2
 * @category Staffing
 */
export function fteOf<P extends Program = CanadianProgram>(
  records: readonly StaffRecord[],
  options: {
    readonly fiscalYear: ProgramYear<P>;
    readonly method: 'daily' | 'monthly';
    readonly fullWeek?: DecimalInput;
    readonly program?: P;
  },
): FullTimeEquivalents<ProgramYear<P>> {
  const { fiscalYear, method, fullWeek, program } = OPTIONS.read(options, ['options']);
  const startMonth = startMonthIn(program);
  const year = fiscalYearDays(fiscalYear, startMonth);
  const { read, findings, unread } = readRecords(requireArray(records, ['records']), fullWeek);
  const served = read.flatMap((record) => {
    const [start, end] = [Math.max(record.start, year.start), Math.min(record.end, year.end)];
    return start <= end ? [{ ...record, start, end }] : [];
  });
  const [ends, all] = method === 'daily' ? [null, year.end - year.start + 1] : [monthEndsFrom(year.start), 12];
  const weighed = served.flatMap(({ start, end, share }) => {
    const days = ends === null ? end - start + 1 : ends.filter((day) => start <= day && day <= end).length;
    return days === 0 ? [] : [{ share, weight: fraction(BigInt(days), BigInt(all)) }];
  });
  const shares = weighed.flatMap(({ share, weight }) => (isReported(share) ? multiply(share, weight) : []));
  const reasons = new Set<NoValueReason>(unread > 0 ? ['unreadable'] : []);
  for (const { share } of weighed) if (!isReported(share)) reasons.add((share as NoValue).noValue);
  const isNothing = shares.length === 0 && (reasons.size > 0 || records.length === 0);
  const known = makeTotal(isNothing ? commonReason(reasons) : toDecimal(sumOf(shares)), {
    parts: weighed.length + unread,
    missing: weighed.length - shares.length + unread,
    reasons,
  });
  const onLastDay = new Set(served.flatMap(({ person, end }) => (end === year.end ? person : [])));
  const ongoing = served.filter(({ isOngoing }) => isOngoing).length;
  return forConsole({
    fiscalYear: fiscalYear as ProgramYear<P>,
    method,
    fte: known.missing > 0 ? commonReason(reasons) : known.value,
    known,
    headcount:
      unread > 0 ? { noValue: 'unreadable' } : records.length === 0 ? { noValue: 'not-reported' } : onLastDay.size,
    findings: [
      ...findings,
      ...moreThanFullTime(served),
      ...(ongoing === 0
        ? []
        : [
            {
              code: 'ONGOING_STAFF_COUNTED',
              severity: 'info',
              path: ['records'],
              operands: { count: ongoing, until: dateOf(year.end) },
            } as const,
          ]),
    ],
  });
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  fiscalYear: programYearShape(program),
  method: oneOf(['daily', 'monthly'], { en: 'a method', fr: 'une méthode' }),
  fullWeek: optional(
    checked(notNegativeShape, (hours, path) => {
      if (hours.isZero()) {
        throw invalidArgument(hours.toString(), { en: 'hours above zero', fr: 'des heures au-dessus de zéro' }, path);
      }
      return hours;
    }),
  ),
}));

/** A record with the numbers of its days, and its share of full time. */
interface Employment {
  readonly person: string;
  readonly start: number;
  readonly end: number;
  readonly isOngoing: boolean;
  readonly share: Reported<Fraction>;
  /** Which member of the record says it. */
  readonly saidBy: 'share' | 'weeklyHours';
  readonly index: number;
}

/** Reads all records: whatever is wrong with one hides no other. */
function readRecords(given: readonly unknown[], fullWeek: Decimal | undefined) {
  const findings: StaffFinding[] = [];
  const read: Employment[] = [];
  const seen = new Set<string>();
  let unread = 0;
  given.forEach((entry, index) => {
    const path = ['records', index];
    const faults: StaffFinding[] = [];
    const members = attemptEach(faults, STAFF_RECORD(), entry, path);
    const record =
      faults.length > 0
        ? undefined
        : attempt(faults, () => employmentOf(soundRecord(members as ReadStaffRecord, path), index, path, fullWeek));
    if (members.id !== undefined) {
      if (seen.has(members.id)) attempt(faults, () => refuseAgain(members.id as string, path));
      seen.add(members.id);
    }
    findings.push(...faults.map((found) => ({ ...found, index })));
    if (faults.length === 0 && record !== undefined) read.push(record);
    else unread += 1;
  });
  return { read, findings, unread };
}

function refuseAgain(received: string, path: Path): never {
  throw fault(DUPLICATE, [...path, 'id'], { kind: { en: 'a record', fr: 'un enregistrement' }, received });
}

function employmentOf(record: ReadStaffRecord, index: number, path: Path, fullWeek: Decimal | undefined): Employment {
  const { person, firstDay, lastDay, share, weeklyHours } = record;
  const isOngoing = lastDay === 'ongoing';
  return {
    person,
    start: dayOf(firstDay, []),
    end: isOngoing ? Number.POSITIVE_INFINITY : dayOf(lastDay, []),
    isOngoing,
    share: share === undefined ? shareOfWeek(weeklyHours as Reported<Decimal>, fullWeek, path) : exactShare(share),
    saidBy: share === undefined ? 'weeklyHours' : 'share',
    index,
  };
}

/** The last days of twelve months, of which the first starts on a day. */
const monthEndsFrom = (start: number): number[] =>
  Array.from({ length: 12 }, (_, month) => dayOf(addMonthsTo(dateOf(start), month + 1), []) - 1);

const exactShare = (share: Reported<Decimal>): Reported<Fraction> =>
  isReported(share) ? fractionOf(share.toFixed()) : share;

/** Hours as a share of those of full time. */
function shareOfWeek(hours: Reported<Decimal>, fullWeek: Decimal | undefined, path: Path): Reported<Fraction> {
  if (!isReported(hours)) return hours;
  if (fullWeek === undefined) throw invalidArgument(hours.toString(), HOURS_OF_FULL_WEEK, [...path, 'weeklyHours']);
  const all = fullWeek;
  if (hours.gt(all)) {
    throw fault(PART_ABOVE_WHOLE, [...path, 'weeklyHours'], { part: hours.toString(), whole: all.toString() });
  }
  return divide(fractionOf(hours.toFixed()), fractionOf(all.toFixed()));
}

const HOURS_OF_FULL_WEEK: Label = /* @__PURE__ */ frozen({
  en: 'a share, or beside hours those of a full-time week as the option fullWeek',
  fr: "une part, ou avec des heures celles d'une semaine à temps plein comme option fullWeek",
});

/** People whose records come to more than full time: the first day of it, and what they come to then. */
function moreThanFullTime(served: readonly Employment[]): StaffFinding[] {
  const people = new Map<string, Employment[]>();
  for (const one of served) pushTo(people, one.person, one);
  return [...people].flatMap(([person, own]): StaffFinding[] => {
    const days = [...new Set(own.map(({ start }) => start))].sort((a, b) => a - b);
    for (const day of days) {
      const there = own.filter(({ start, end }) => start <= day && day <= end);
      const sum = sumOf(there.flatMap(({ share }) => (isReported(share) ? share : [])));
      if (compare(sum, ONE) <= 0) continue;
      const { index, saidBy } = there.at(-1) as Employment;
      const operands = { person, day: dateOf(day), share: toDecimal(sum).toString() };
      return [{ ...warning(MORE_THAN_FULL_TIME, ['records', index, saidBy], operands), index }];
    }
    return [];
  });
}
