import { fiscalYearShape } from '../calendar/shapes.js';
import { type Decimal, type DecimalInput, decimalAt } from '../exact/decimal.js';
import { INEXACT_NUMBER } from '../exact/messages.js';
import { decimalShape } from '../exact/shapes.js';
import { invalidArgument, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
import type { Reported } from '../kernel/no-value.js';
import { labelShape, reported, sourceShape } from '../kernel/record.js';
import {
  checked,
  fields,
  filled,
  later,
  listOf,
  model,
  oneOf,
  optional,
  recordOf,
  text,
  whole,
} from '../kernel/shape.js';
import type { PartnerId } from '../program/partners.js';
import { APPROVAL_BASES } from './funding.js';
import {
  BUDGET_PERIODS,
  BUDGET_PHASES,
  type BudgetLine,
  type BudgetScheme,
  type CostCategory,
  CPA_BUDGET_SCHEME,
  isExactToCent,
} from './model.js';
import {
  BASIS_OF_APPROVAL,
  BUDGET_LINE,
  COST_CATEGORY,
  ITEM_WITH_LABEL_AND_ALIASES,
  PARTNER,
  PERIOD,
  PHASE,
} from './names.js';

/** An amount in any unit, or the reason why there is none. */
export const amountShape: Shape<Reported<DecimalInput>, Reported<Decimal>> = /* @__PURE__ */ later(() =>
  reported(decimalShape),
);

/** A stage of the budget cycle. */
export const phaseShape = /* @__PURE__ */ later(() => oneOf(BUDGET_PHASES, PHASE));

/** The part of a fiscal year that an amount is of. */
export const periodShape = /* @__PURE__ */ later(() => oneOf(BUDGET_PERIODS, PERIOD));

/** What an approved amount is measured by. */
export const basisShape = /* @__PURE__ */ later(() => oneOf(APPROVAL_BASES, BASIS_OF_APPROVAL));

/** Reads dollars: text, or a number that is exact to the cent. */
function dollarsAt(amount: unknown, path: Path): Decimal {
  if (typeof amount !== 'string' && typeof amount !== 'number') {
    throw invalidArgument(
      amount,
      {
        en: 'an amount in dollars, or a reason why there is none',
        fr: 'un montant en dollars, ou la raison de son absence',
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
 * One amount of a budget, by the partners and categories of a scheme. The ledger, which reads many, reads the same by
 * hand.
 */
export const budgetLineShape = <P extends string = PartnerId, C extends string = CostCategory>(
  { partners, categories }: BudgetScheme<P, C> = CPA_BUDGET_SCHEME as unknown as BudgetScheme<P, C>,
) =>
  model('budgetLine', () =>
    fields(BUDGET_LINE, {
      fiscalYear: fiscalYearShape,
      partner: oneOf(keysOf<P>(partners), PARTNER),
      category: oneOf(keysOf<C>(categories), COST_CATEGORY),
      phase: phaseShape,
      amount: dollarsShape,
      period: optional(periodShape),
      item: optional(itemShape),
      revision: optional(revisionShape),
      basis: optional(basisShape),
      notes: optional(notesShape),
      source: optional(sourceShape),
    }),
  ) satisfies Shape<BudgetLine<P, C>, unknown>;

const aliasesShape = /* @__PURE__ */ later(() =>
  listOf(text(), { what: { en: 'an array of aliases', fr: "un tableau d'autres noms" } }),
);

/** Partners and cost categories, each carried by a partner of the scheme where it is one partner's alone. */
export const budgetSchemeShape: Shape<BudgetScheme> = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a scheme', fr: 'un plan' },
      {
        partners: recordOf(
          fields(
            ITEM_WITH_LABEL_AND_ALIASES,
            { label: labelShape, aliases: aliasesShape },
            { en: 'a part of a partner', fr: "une partie d'un partenaire" },
          ),
          { en: 'partners by id', fr: 'les partenaires par identifiant' },
        ),
        categories: recordOf(
          fields(
            ITEM_WITH_LABEL_AND_ALIASES,
            {
              label: labelShape,
              aliases: aliasesShape,
              partner: optional(text(PARTNER)),
            },
            { en: 'a part of a cost category', fr: "une partie d'une catégorie de coûts" },
          ),
          { en: 'categories by id', fr: 'les catégories par identifiant' },
        ),
      },
    ),
    withCarriers,
  ),
);

function withCarriers(scheme: BudgetScheme, path: Path): BudgetScheme {
  const partners = keysOf(scheme.partners);
  for (const [id, { partner }] of Object.entries(scheme.categories)) {
    if (partner !== undefined) requireOneOf(partner, partners, PARTNER, [...path, 'categories', id, 'partner']);
  }
  return scheme;
}
