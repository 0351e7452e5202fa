import { type Decimal, sumExactly } from '../exact/decimal.js';
import { commonReason, joinTotals, reasonsOf, type Total } from '../exact/total.js';
import type { Shape } from '../kernel/form.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { later, oneOf } from '../kernel/shape.js';
import { type PhaseSum, phaseTotal } from './ledger-cents.js';

/**
 * What to do where one side of a comparison has no value.
 *
 * `refuse`: no difference and no share. `matched-cells`: both are taken over the cells that have both amounts, and the
 * row says how many were left out.
 * @inline
 */
export type MissingAmounts = 'refuse' | 'matched-cells';

/** The choice for missing amounts. */
export const missingShape: Shape<MissingAmounts> = /* @__PURE__ */ later(() =>
  oneOf(['refuse', 'matched-cells'], {
    en: 'a choice for missing amounts',
    fr: 'un choix pour les montants manquants',
  }),
);

/**
 * Two sums of one cell, such as approved and spent, or of one year and the next; `undefined` where there are no lines.
 */
interface SumPair {
  readonly first: PhaseSum | undefined;
  readonly second: PhaseSum | undefined;
}

/** One side of a comparison: all of it, and what of it is compared. */
interface ComparedSide {
  readonly total: Total;
  readonly compared: Reported<Decimal>;
}

/** Two sides compared over the same cells, so that a partial sum never stands against a whole one. */
export interface Comparison<T> {
  readonly first: ComparedSide;
  readonly second: ComparedSide;
  /** How many cells are compared, and how many are left out for want of a value. */
  readonly cells: number;
  readonly leftOut: number;
  /**
   * The pairs that exist, whatever is compared, with their totals; those of which both sides do not apply, or have no
   * lines, do not.
   */
  readonly pairs: readonly (T & { readonly firstTotal: Total; readonly secondTotal: Total })[];
}

/** Compares two sides of some cells. */
export function comparePairs<T extends SumPair>(given: readonly T[], missing: MissingAmounts): Comparison<T> {
  const pairs = given
    .filter(({ first, second }) => applies(first) || applies(second))
    .map((pair) => ({ ...pair, firstTotal: phaseTotal(pair.first), secondTotal: phaseTotal(pair.second) }));
  const matched = pairs.filter(({ firstTotal, secondTotal }) => isComplete(firstTotal) && isComplete(secondTotal));
  const leftOut = pairs.length - matched.length;
  const use = matched.length > 0 && (leftOut === 0 || missing === 'matched-cells');
  const others = given.filter(({ first, second }) => !applies(first) && !applies(second));
  const side = (name: 'first' | 'second'): ComparedSide => {
    const notApplicable = others.flatMap((pair) => (pair[name] === undefined ? [] : [phaseTotal(pair[name])]));
    return {
      total: joinTotals([...pairs.map((pair) => pair[`${name}Total`]), ...notApplicable]),
      compared: use ? sumExactly(matched.map((pair) => pair[`${name}Total`].value as Decimal)) : refused,
    };
  };
  const lacking = pairs.flatMap(({ firstTotal, secondTotal }) =>
    [firstTotal, secondTotal].filter((total) => !isComplete(total)),
  );
  const refused: NoValue =
    pairs.length === 0
      ? commonReason(
          others.flatMap((pair) => [pair.first, pair.second].flatMap((sum) => sum?.notApplicable?.noValue ?? [])),
        )
      : {
          ...commonReason(lacking.flatMap(reasonsOf)),
          note: `${leftOut} of ${pairs.length} cells lack one of the two amounts`,
        };
  return { first: side('first'), second: side('second'), cells: use ? matched.length : 0, leftOut, pairs };
}

/** Whether there are lines, other than lines that say that it does not apply. */
const applies = (sum: PhaseSum | undefined): boolean =>
  sum !== undefined && (sum.parts > 0 || sum.notApplicable === null);

/** Tells whether every part of a total has a value, and there is one. */
export const isComplete = ({ value, missing }: Total): boolean => missing === 0 && isReported(value);

/** What a share is taken of. Of an amount below zero there is none: it would turn more into less. */
export function shareBase(amount: Reported<Decimal>): Reported<Decimal> {
  return isReported(amount) && amount.isNegative()
    ? { noValue: 'not-applicable', note: 'the amount compared with is below zero' }
    : amount;
}
