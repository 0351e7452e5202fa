import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/**
 * The name of an operation in an expression.
 * @category Figures
 */
export type Operation =
  | 'sum'
  | 'subtract'
  | 'divide'
  | 'percent'
  | 'ratio'
  | 'product'
  | 'same'
  | 'minimum'
  | 'maximum'
  | 'mean'
  | 'weightedMean'
  | 'median'
  | 'change'
  | 'percentChange'
  | 'cumulative'
  | 'index'
  | 'wholeOver';

/** Labels of the operations. */
export const OPERATION_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Operation, Label>>>({
  sum: { en: 'sum', fr: 'somme' },
  subtract: { en: 'difference', fr: 'différence' },
  divide: { en: 'quotient', fr: 'rapport de deux nombres' },
  percent: { en: 'percentage', fr: 'pourcentage' },
  ratio: { en: 'ratio to 1', fr: 'rapport à 1' },
  product: { en: 'product', fr: 'produit' },
  same: { en: 'same fact', fr: 'même fait' },
  minimum: { en: 'least', fr: 'plus petite valeur' },
  maximum: { en: 'greatest', fr: 'plus grande valeur' },
  mean: { en: 'mean', fr: 'moyenne' },
  weightedMean: { en: 'weighted mean', fr: 'moyenne pondérée' },
  median: { en: 'median', fr: 'médiane' },
  change: { en: 'change', fr: 'variation' },
  percentChange: { en: 'percent change', fr: 'variation en pourcentage' },
  cumulative: { en: 'cumulative total', fr: 'total cumulatif' },
  index: { en: 'index', fr: 'indice' },
  wholeOver: { en: 'whole number over a count', fr: 'nombre entier sur un effectif' },
});

export const OPERATIONS = /* @__PURE__ */ keysOf(OPERATION_LABELS);

/** How many operands each operation takes: two or one; so many as there are, if it is not here. */
const FIXED: Readonly<Partial<Record<Operation, 1 | 2>>> = /* @__PURE__ */ frozen({
  subtract: 2,
  divide: 2,
  percent: 2,
  ratio: 2,
  change: 2,
  percentChange: 2,
  index: 2,
  same: 1,
  wholeOver: 1,
} as const);

export const arityOf = (operation: Operation): 1 | 2 | undefined => FIXED[operation];

/** Divisions of the first operand by the second. */
export const isQuotient = (operation: Operation): boolean =>
  operation === 'divide' || operation === 'ratio' || isOverHundred(operation);

/** Those that come out in hundredths. */
export const isOverHundred = (operation: Operation): boolean =>
  operation === 'percent' || operation === 'percentChange' || operation === 'index';

/** Operations that go over the parts that are there. */
const OVER_PARTS: ReadonlySet<Operation> = /* @__PURE__ */ new Set<Operation>([
  'sum',
  'minimum',
  'maximum',
  'mean',
  'median',
  'cumulative',
]);

/**
 * The operands that are there, of an operation that goes over those; a weighted mean leaves out a part together with
 * its weight. `null` for an operation that needs all.
 */
export function presentAmong<T>(operation: Operation, operands: readonly (T | null)[]): T[] | null {
  if (OVER_PARTS.has(operation)) return operands.filter((operand) => operand !== null);
  if (operation !== 'weightedMean') return null;
  const half = operands.length / 2;
  const isThere = (index: number) => operands[index] !== null && operands[(index + half) % operands.length] !== null;
  return operands.filter((operand, index): operand is T => operand !== null && isThere(index));
}
