import { fiscalYearShape } from '../calendar/shapes.js';
import { type Decimal, type DecimalInput, decimalAt } from '../exact/decimal.js';
import { decimalShape } from '../exact/shapes.js';
import { invalidArgument, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
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
  BUDGET_PHASES,
  type BudgetLine,
  type BudgetScheme,
  type CostCategory,
  CPA_BUDGET_SCHEME,
  isExactToCent,
} from './model.js';

/** An amount in any unit, or the reason why there is none. */
export const amountShape: Shape<Reported<DecimalInput>, Reported<Decimal>> = /* @__PURE__ */ later(() =>
  reported(decimalShape),
);

/** A stage of the budget cycle. */
export const phaseShape = /* @__PURE__ */ later(() => oneOf(BUDGET_PHASES, 'a phase'));

/** What an approved amount is measured by. */
export const basisShape = /* @__PURE__ */ later(() => oneOf(APPROVAL_BASES, 'a basis of approval'));

/** Reads dollars: text, or a number that is exact to the cent. */
function dollarsAt(amount: unknown, path: Path): Decimal {
  if (typeof amount !== 'string' && typeof amount !== 'number') {
    throw invalidArgument(amount, 'an amount in dollars, or a reason why there is none', path);
  }
  const exact = decimalAt(amount, path);
  if (typeof amount === 'string' || isExactToCent(amount)) return exact;
  const limit = 'the cent';
  throw new CpaIppError('INEXACT_NUMBER', `${amount} is not exact to ${limit}; give it as text`, path, {
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
export const itemShape: Shape<string> = /* @__PURE__ */ later(() => filled('the name of an item'));

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
    fields('a budget line', 'a part of a budget line', {
      fiscalYear: fiscalYearShape,
      partner: oneOf(keysOf<P>(partners), 'a partner'),
      category: oneOf(keysOf<C>(categories), 'a cost category'),
      phase: phaseShape,
      amount: dollarsShape,
      item: optional(itemShape),
      revision: optional(revisionShape),
      basis: optional(basisShape),
      source: optional(sourceShape),
    }),
  ) satisfies Shape<BudgetLine<P, C>, unknown>;

const aliasesShape = /* @__PURE__ */ later(() => listOf(text(), { what: 'an array of aliases' }));

/** Partners and cost categories, each carried by a partner of the scheme where it is one partner's alone. */
export const budgetSchemeShape: Shape<BudgetScheme> = /* @__PURE__ */ later(() =>
  checked(
    fields('a scheme with partners and categories', 'a part of a scheme', {
      partners: recordOf(
        fields('an item with label and aliases', 'a part of a partner', { label: labelShape, aliases: aliasesShape }),
        'partners by id',
      ),
      categories: recordOf(
        fields('an item with label and aliases', 'a part of a cost category', {
          label: labelShape,
          aliases: aliasesShape,
          partner: optional(text('a partner')),
        }),
        'categories by id',
      ),
    }),
    withCarriers,
  ),
);

function withCarriers(scheme: BudgetScheme, path: Path): BudgetScheme {
  const partners = keysOf(scheme.partners);
  for (const [id, { partner }] of Object.entries(scheme.categories)) {
    if (partner !== undefined) requireOneOf(partner, partners, 'a partner', [...path, 'categories', id, 'partner']);
  }
  return scheme;
}
