import { type Decimal, type DecimalInput, exactly, multiplyExactly } from '../exact/decimal.js';
import { notNegativeShape } from '../exact/shapes.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { mapReported, type Reported } from '../kernel/no-value.js';
import { fields, later, oneOf, options as optionsOf } from '../kernel/shape.js';
import type { ExternalSource } from '../kernel/source.js';
import { amountShape } from './shapes.js';
import { differenceOf } from './variance.js';

/**
 * The kinds of voted budget that can be carried forward.
 * @inline
 */
export type CarryForwardVote = 'operating' | 'capital';

/**
 * How much of a base may be carried forward, as a share of that base.
 *
 * Operating: of the operating budget in the Main Estimates. Capital: of the capital vote. Department level, Treasury
 * Board central votes.
 * @category Budgets
 */
export const CARRY_FORWARD_RATES = /* @__PURE__ */ frozen<
  Readonly<Record<CarryForwardVote, { readonly rate: string; readonly source: ExternalSource }>>
>({
  operating: {
    rate: '0.05',
    source: {
      external: { title: 'Operating budget carry forward', publisher: 'Treasury Board of Canada Secretariat' },
    },
  },
  capital: {
    rate: '0.20',
    source: { external: { title: 'Capital budget carry forward', publisher: 'Treasury Board of Canada Secretariat' } },
  },
});

/**
 * What a lapse allows to be carried forward.
 * @category Budgets
 */
export interface CarryForward {
  /** `max(0, min(lapse, limit))`. */
  readonly eligible: Reported<Decimal>;
  /** The most that the base allows: rate × base. */
  readonly limit: Decimal;
  /** What of the lapse is lost: lapse − eligible; zero when overspent. */
  readonly lost: Reported<Decimal>;
}

/**
 * Works out how much of an unspent voted budget can be carried into the next fiscal year.
 *
 * `eligible = max(0, min(lapse, rate × base))`; an overspent vote carries nothing. A lapse is a normal part of
 * budgeting, not an error.
 * @param amounts - `lapse`: eligible unspent authority at 31 March (negative when overspent), or why there is none;
 *   `base`: the operating budget in the Main Estimates, or the capital vote; both in the same unit.
 * @param options - `vote`: which rate of {@link CARRY_FORWARD_RATES} applies.
 * @returns Amounts in the same unit, unrounded.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` if the base is below zero; `UNKNOWN_NAME` for a vote that does not
 *   exist; what {@link decimal} throws.
 * @example
 * carryForward({ lapse: '6', base: '100' }, { vote: 'operating' }).eligible; // => decimal('5')
 * carryForward({ lapse: '4.5', base: '100' }, { vote: 'operating' }).eligible; // => decimal('4.5')
 * @category Budgets
 */
export function carryForward(
  amounts: { readonly lapse: Reported<DecimalInput>; readonly base: DecimalInput },
  options: { readonly vote: CarryForwardVote },
): CarryForward {
  const { lapse, base } = AMOUNTS.read(amounts, ['amounts']);
  const { vote } = OPTIONS.read(options, ['options']);
  const limit = multiplyExactly(base, exactly(CARRY_FORWARD_RATES[vote].rate));
  const eligible = mapReported(lapse, (value) => value.clamp(0, limit));
  return {
    eligible,
    limit,
    lost: differenceOf(
      mapReported(lapse, (value) => value.clamp(0, Infinity)),
      eligible,
    ),
  };
}

const AMOUNTS = /* @__PURE__ */ later(() =>
  fields(
    { en: '{ lapse, base }', fr: '{ lapse, base }' },
    { lapse: amountShape, base: notNegativeShape },
    { en: 'one of these amounts', fr: "l'un de ces montants" },
  ),
);
const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ vote: oneOf(keysOf(CARRY_FORWARD_RATES), { en: 'a vote', fr: 'un crédit' }) }),
);
