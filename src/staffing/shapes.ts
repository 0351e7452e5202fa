import { calendarDateShape, yearShape } from '../calendar/shapes.js';
import { type AmountOrTotal, completeOf } from '../exact/complete-amount.js';
import type { Decimal, DecimalInput } from '../exact/decimal.js';
import { NEGATIVE_VALUE } from '../exact/messages.js';
import { decimalTextOf, notNegativeShape, notNegativeTextShape } from '../exact/shapes.js';
import { shareOutOfRange } from '../exact/share.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { lazily } from '../kernel/frozen.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import type { Reported } from '../kernel/no-value.js';
import { reported, sourceShape } from '../kernel/record.js';
import { checked, fields, filled, later, listOf, model, oneOf, optional, type ReadOf, whole } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { StaffingYear, StaffRecord } from './model.js';

/** A quantity that is not below zero, or the reason why there is none. */
export const quantityShape: Shape<Reported<DecimalInput>, Reported<Decimal>> = /* @__PURE__ */ later(() =>
  reported(notNegativeShape),
);

/** The same, or a sum of such quantities; one of which parts have no value has none. */
export const completeShape: Shape<AmountOrTotal, Reported<Decimal>> = /* @__PURE__ */ later(() =>
  completeOf(notNegativeShape),
);

/** A quantity that is not below zero, as text. */
const quantityTextShape: Shape<Reported<string>, Reported<Decimal>> = /* @__PURE__ */ later(() =>
  reported(notNegativeTextShape),
);

/** More people than there are. */
const MOST_PEOPLE = 1e10;

/** The staff of one fiscal year, and what it supports. */
export const staffingYearShape = /* @__PURE__ */ perProgram((program) =>
  model('staffingYear', () =>
    fields(
      { en: 'a staffing year', fr: 'une année de dotation' },
      {
        fiscalYear: yearShape(startMonthIn(program)),
        authorizedFte: quantityTextShape,
        actualFte: quantityTextShape,
        headcount: optional(
          fields(
            { en: 'a head count { authorized, actual }', fr: 'un nombre de personnes { authorized, actual }' },
            { authorized: reported(whole(0, MOST_PEOPLE)), actual: reported(whole(0, MOST_PEOPLE)) },
          ),
        ),
        deployed: quantityTextShape,
        salary: quantityTextShape,
        benefits: quantityTextShape,
        sources: optional(listOf(sourceShape, { what: { en: 'an array of sources', fr: 'un tableau de sources' } })),
      },
    ),
  ),
) satisfies (program: Program | undefined) => Shape<StaffingYear, unknown>;

/** The members of a record of staff, each for itself. */
export const STAFF_RECORD = /* @__PURE__ */ lazily(() =>
  fields(
    { en: 'a record of staff', fr: 'un enregistrement de personnel' },
    {
      id: filled(),
      person: filled({ en: 'a person', fr: 'une personne' }),
      firstDay: calendarDateShape,
      lastDay: either(
        (value) => value === 'ongoing',
        oneOf(['ongoing'], { en: 'a last day', fr: 'un dernier jour' }),
        calendarDateShape,
      ),
      share: optional(reported(decimalTextOf('share', withinFullTime))),
      weeklyHours: optional(quantityTextShape),
    },
  ),
);

function withinFullTime(share: Decimal, path: Path): Decimal {
  if (share.isNegative() && !share.isZero()) throw fault(NEGATIVE_VALUE, path, { received: share.toString() });
  if (share.gt(1)) throw shareOutOfRange(share, path);
  return share;
}

/** What the members of a record say together. */
export function soundRecord<
  R extends Omit<StaffRecord, 'share' | 'weeklyHours'> & { share?: unknown; weeklyHours?: unknown },
>(record: R, path: Path): R {
  const { firstDay: from, lastDay: to, share, weeklyHours } = record;
  // Calendar dates compare as text, and 'ongoing' comes after all of them.
  if (to < from) throw fault(REVERSED_RANGE, [...path, 'lastDay'], { from, to });
  if ((share === undefined) === (weeklyHours === undefined)) {
    const one = { en: 'either share or weeklyHours', fr: 'soit share, soit weeklyHours' };
    throw invalidArgument(share === undefined ? undefined : record, one, path);
  }
  return record;
}

/** One person's employment at one share of full time. */
export const staffRecordShape = /* @__PURE__ */ model('staffRecord', () =>
  checked(STAFF_RECORD(), soundRecord),
) satisfies Shape<StaffRecord, unknown>;

/** A record, read. */
export type ReadStaffRecord = ReadOf<typeof staffRecordShape>;
