import { yearShape } from '../calendar/shapes.js';
import { type AmountOrTotal, completeOf } from '../exact/complete-amount.js';
import type { Decimal, DecimalInput } from '../exact/decimal.js';
import { notNegativeShape, notNegativeTextShape } from '../exact/shapes.js';
import type { Shape } from '../kernel/form.js';
import type { Reported } from '../kernel/no-value.js';
import { reported, sourceShape } from '../kernel/record.js';
import { fields, later, listOf, model, optional } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { StaffingYear } from './model.js';

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

/** The staff of one fiscal year, and what it supports. */
export const staffingYearShape = /* @__PURE__ */ perProgram((program) =>
  model('staffingYear', () =>
    fields(
      { en: 'a staffing year', fr: 'une année de dotation' },
      {
        fiscalYear: yearShape(startMonthIn(program)),
        authorizedFte: quantityTextShape,
        actualFte: quantityTextShape,
        deployed: quantityTextShape,
        salary: quantityTextShape,
        benefits: quantityTextShape,
        sources: optional(listOf(sourceShape, { what: { en: 'an array of sources', fr: 'un tableau de sources' } })),
      },
    ),
  ),
) satisfies (program: Program | undefined) => Shape<StaffingYear, unknown>;
