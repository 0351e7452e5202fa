import type { FiscalYear } from '../calendar/year-form.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { DUPLICATE } from '../kernel/messages.js';
import { checked, listOf, oneOf } from '../kernel/shape.js';
import type { LedgerCell } from './ledger.js';
import type { BudgetPeriod } from './model.js';
import { DIMENSION } from './names.js';

/**
 * What budget lines can be summed by.
 * @category Budgets
 */
export type BudgetDimension = 'fiscalYear' | 'period' | 'partner' | 'category';

export const BUDGET_DIMENSIONS = /* @__PURE__ */ frozen([
  'fiscalYear',
  'period',
  'partner',
  'category',
] as const satisfies readonly BudgetDimension[]);

/**
 * The key of a row: a literal list of dimensions gives exactly these, a list in a variable gives optional ones.
 * @category Budgets
 */
export type BudgetRowKey<
  B extends readonly BudgetDimension[],
  P extends string,
  C extends string,
  Y extends string = FiscalYear,
> = number extends B['length'] ? Partial<BudgetKeys<P, C, Y>> : Pick<BudgetKeys<P, C, Y>, B[number]>;

type BudgetKeys<P extends string, C extends string, Y extends string> = {
  readonly fiscalYear: Y;
  readonly period: BudgetPeriod | 'full-year';
  readonly partner: P;
  readonly category: C;
};

/** A list of some dimensions, none of them twice. */
export const dimensionsShape = <D extends BudgetDimension>(known: readonly D[]): Shape<readonly D[]> =>
  checked(
    listOf(oneOf(known, DIMENSION), {
      what: { en: 'an array of dimensions', fr: 'un tableau de dimensions' },
    }),
    withoutRepetition,
  );

function withoutRepetition<D extends BudgetDimension>(dimensions: readonly D[], path: Path): readonly D[] {
  dimensions.forEach((dimension, index) => {
    if (dimensions.indexOf(dimension) < index) {
      throw fault(DUPLICATE, [...path, index], {
        kind: DIMENSION,
        received: dimension,
      });
    }
  });
  return dimensions;
}

/** A cell without its amounts. */
export type CellKey = Omit<LedgerCell, 'sums'>;

/** A group of cells, and what they share. */
interface CellGroup<T> {
  readonly key: Readonly<Record<string, string>>;
  readonly cells: T[];
}

/** Cells that share a key; groups come in order of their own dimensions, each in the order that the ledger gives it. */
export function groupCells<T extends CellKey>(cells: readonly T[], by: readonly BudgetDimension[]): CellGroup<T>[] {
  const groups = new Map<string, CellGroup<T>>();
  for (const cell of cells) {
    // Names of a caller's own program may hold any character, so they are not just strung together.
    const name = JSON.stringify(by.map((dimension) => cell[dimension]));
    const group = groups.get(name);
    if (group === undefined) {
      groups.set(name, { key: Object.fromEntries(by.map((dimension) => [dimension, cell[dimension]])), cells: [cell] });
    } else group.cells.push(cell);
  }
  const order = BUDGET_DIMENSIONS.filter((dimension) => by.includes(dimension));
  const rank = ({ cells: [first] }: CellGroup<T>) => order.map((dimension) => (first as T).rank[dimension]);
  return [...groups.values()]
    .map((group) => ({ group, rank: rank(group) }))
    .sort((a, b) => a.rank.reduce((found, place, index) => found || place - (b.rank[index] as number), 0))
    .map(({ group }) => group);
}
