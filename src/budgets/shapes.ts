import { yearShape } from '../calendar/shapes.js';
import { type Decimal, type DecimalInput, decimalAt } from '../exact/decimal.js';
import { INEXACT_NUMBER } from '../exact/messages.js';
import { decimalShape } from '../exact/shapes.js';
import { invalidArgument, type Nearest } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { cellPlaceShape } from '../kernel/faults.js';
import type { Shape } from '../kernel/form.js';
import type { Reported } from '../kernel/no-value.js';
import { reported, sourceShape } from '../kernel/record.js';
import { fields, filled, later, listOf, model, oneOf, optional, whole } from '../kernel/shape.js';
import { idIn, nearestIds } from '../program/named-ids.js';
import { COST_CATEGORY, PARTNER } from '../program/names.js';
import { categoriesOf, partnersOf, startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import { APPROVAL_BASES } from './funding.js';
import { BUDGET_PERIODS, BUDGET_PHASES, type BudgetLine, isExactToCent } from './model.js';
import { BASIS_OF_APPROVAL, BUDGET_LINE, PERIOD, PHASE } from './names.js';
import { periodNames, phaseNames } from './phase-names.js';

/** An amount in any unit, or the reason why there is none. */
export const amountShape: Shape<Reported<DecimalInput>, Reported<Decimal>> = /* @__PURE__ */ later(() =>
  reported(decimalShape),
);

/** The phases that a text may mean. */
export const nearestPhases: Nearest = (text) => nearestIds(phaseNames())(text);
const nearestPeriods: Nearest = (text) => nearestIds(periodNames())(text).filter((id) => id !== 'full-year');

/** A stage of the budget cycle. */
export const phaseShape = /* @__PURE__ */ later(() => oneOf(BUDGET_PHASES, PHASE, undefined, nearestPhases));

/** The part of a fiscal year that an amount is of. */
export const periodShape = /* @__PURE__ */ later(() => oneOf(BUDGET_PERIODS, PERIOD, undefined, nearestPeriods));

/** What an approved amount is measured by. */
export const basisShape = /* @__PURE__ */ later(() => oneOf(APPROVAL_BASES, BASIS_OF_APPROVAL));

/** Reads dollars: text, or a number that is exact to the cent. */
function dollarsAt(amount: unknown, path: Path): Decimal {
  if (typeof amount !== 'string' && typeof amount !== 'number') {
    throw invalidArgument(
      amount,
      {
        en: 'an amount of money, or a reason why there is none',
        fr: "un montant d'argent, ou la raison de son absence",
      },
      path,
    );
  }
  const exact = decimalAt(amount, path);
  if (typeof amount === 'string' || isExactToCent(amount)) return exact;
  const limit = { en: 'the cent', fr: 'le cent' };
  throw fault(INEXACT_NUMBER, path, {
    received: String(amount),
    limit,
  });
}

/** Dollars, or the reason why there are none. */
export const dollarsShape: Shape<Reported<string | number>, Reported<Decimal>> = /* @__PURE__ */ later(() =>
  reported({
    form: {
      kind: 'checked',
      of: {
        form: {
          kind: 'either',
          of: [{ form: { kind: 'text', format: 'decimal' } }, { form: { kind: 'number', isWhole: false } }],
        },
      },
      read: dollarsAt,
    },
    read: dollarsAt,
  }),
);

/** The name that tells an amount apart from others of its cell. */
export const itemShape: Shape<string> = /* @__PURE__ */ later(() =>
  filled({ en: 'the name of an item', fr: "le nom d'un élément" }),
);

/** What stands behind an amount. */
export const notesShape = /* @__PURE__ */ later(() =>
  listOf(filled({ en: 'a note', fr: 'une note' }), { what: { en: 'an array of notes', fr: 'un tableau de notes' } }),
);

/** How often a line was revised. */
export const revisionShape: Shape<number> = /* @__PURE__ */ later(() => whole(0));

/**
 * One amount of a budget, by the partners and categories of a program. The ledger, which reads many, reads the same by
 * hand.
 */
export const budgetLineShape = /* @__PURE__ */ perProgram((program) => {
  const startMonth = startMonthIn(program);
  return model('budgetLine', () =>
    fields(BUDGET_LINE, {
      fiscalYear: yearShape(startMonth),
      partner: idIn(partnersOf(program), PARTNER, 'partners'),
      category: idIn(categoriesOf(program), COST_CATEGORY, 'categories'),
      phase: phaseShape,
      amount: dollarsShape,
      period: optional(periodShape),
      item: optional(itemShape),
      revision: optional(revisionShape),
      basis: optional(basisShape),
      notes: optional(notesShape),
      source: optional(sourceShape),
      at: optional(cellPlaceShape),
    }),
  );
}) as (program?: Program) => Shape<BudgetLine, unknown>;
