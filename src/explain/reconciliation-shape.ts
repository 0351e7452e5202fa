import { exactly, isDecimal, LONGEST_NUMBER } from '../exact/decimal.js';
import { isNumberForm } from '../exact/number-form.js';
import { type Fields, isFields, kindOf } from '../exact/quantity.js';
import { VERDICTS } from '../figures/model.js';
import { OPERATIONS } from '../figures/operations.js';
import { QUALIFIERS } from '../figures/qualifiers.js';
import type { ReadingMatch, Reconciliation } from '../figures/reconcile.js';
import type { Calculation } from '../figures/verdict.js';
import { frozen } from '../kernel/frozen.js';
import { isLabel } from '../kernel/label.js';
import { isNoValue } from '../kernel/no-value.js';
import { REASONS } from './reconciliation-sentence.js';

/**
 * A judged figure that has all that a sentence needs, with numbers to compute with; `null` for anything else. Callers
 * without types hand in anything.
 */
export function reconciliationIn(value: Fields): Reconciliation | null {
  if (!hasVerdict(value)) return null;
  const revived = withNumbers(value) as Fields;
  return isReconciliation(revived) ? revived : null;
}

/** Another reading of a figure, by itself. */
export function readingIn(value: Fields): ReadingMatch | null {
  if (!hasVerdict(value)) return null;
  const revived = withNumbers(value) as Fields;
  return isJudgement(revived) && isLabel(revived['label']) ? (revived as Fields & ReadingMatch) : null;
}

/**
 * A printed total, as the judged figure that it is: its parts are counted, and make a sum. Whether it is one, and not
 * another sum with a verdict, its row and its word say.
 */
export function totalIn(value: Fields): Reconciliation | null {
  const { parts, missing, index, over } = value;
  if (!Array.isArray(parts) || typeof missing !== 'number' || typeof index !== 'number' || typeof over !== 'string')
    return null;
  const operands = parts.map((part) => (isFields(part) ? part['printed'] : undefined));
  const calculation = operands.length === 0 ? null : { operation: 'sum', operands };
  const counts = { used: operands.length - missing, missing };
  return reconciliationIn({ ...value, parts: counts, calculation, readings: { tried: 0, matches: [] } });
}

/** A judged figure or a printed total, with numbers to compute with; `null` for anything else. */
export const judgedIn = (value: Fields): object | null =>
  reconciliationIn(value) ?? (totalIn(value) === null ? null : (withNumbers(value) as Fields));

const hasVerdict = ({ verdict, recomputed }: Fields): boolean =>
  (VERDICTS as readonly unknown[]).includes(verdict) && recomputed !== undefined;

/**
 * Where a judged figure holds exact numbers, of which JSON leaves the text. What was printed, and the arithmetic with
 * it, is text anyway.
 */
const NUMBERS = /* @__PURE__ */ frozen(['printed', 'recomputed', 'gap', 'gapInUlps', 'low', 'high', 'step', 'chance']);
/** Where it holds ranges and readings, which hold such numbers. */
const HOLDERS = /* @__PURE__ */ frozen(['range', 'rangeByWay', 'envelope', 'readings', 'matches']);

function withNumbers(value: unknown, depth = 0): unknown {
  if (Array.isArray(value)) return value.map((element) => withNumbers(element, depth + 1));
  if (!isFields(value) || isDecimal(value) || depth > HOLDERS.length) return value;
  const entries = Object.entries(value).map(([key, inside]): [string, unknown] => {
    if (HOLDERS.includes(key)) return [key, withNumbers(inside, depth + 1)];
    return [key, NUMBERS.includes(key) && isWritten(inside) ? exactly(inside) : inside];
  });
  return Object.fromEntries(entries);
}

/** A number that JSON or `toPlain` wrote. */
const isWritten = (value: unknown): value is string | number =>
  typeof value === 'number'
    ? Number.isFinite(value)
    : typeof value === 'string' && value.length <= LONGEST_NUMBER && kindOf(value) === 'number';

function isReconciliation(value: Fields): value is Fields & Reconciliation {
  const { printedText, qualifier, numbers, printed, envelope, step, chance, reason, readings } = value;
  return (
    isJudgement(value) &&
    typeof printedText === 'string' &&
    (qualifier === undefined || isQualifier(qualifier)) &&
    (numbers === undefined || isNumberForm(numbers)) &&
    isAmount(printed) &&
    isRange(envelope) &&
    [step, chance].every((one) => one === undefined || isDecimal(one)) &&
    (reason === undefined || (typeof reason === 'string' && Object.hasOwn(REASONS(), reason))) &&
    isFields(readings) &&
    typeof readings['tried'] === 'number' &&
    Array.isArray(readings['matches']) &&
    readings['matches'].every((match) => isFields(match) && isJudgement(match) && isLabel(match['label']))
  );
}

function isJudgement(value: Fields): boolean {
  const { verdict, holds, recomputed, gap, range, rangeByWay, parts, calculation } = value;
  return (
    [value['recomputedQualifier'], value['gapQualifier']].every((one) => one === undefined || isQualifier(one)) &&
    (VERDICTS as readonly unknown[]).includes(verdict) &&
    Array.isArray(holds) &&
    isAmount(recomputed) &&
    isAmount(gap) &&
    isRange(range) &&
    (rangeByWay === undefined || isRange(rangeByWay)) &&
    isFields(parts) &&
    typeof parts['used'] === 'number' &&
    typeof parts['missing'] === 'number' &&
    isCalculation(calculation)
  );
}

const isQualifier = (value: unknown): boolean => (QUALIFIERS as readonly unknown[]).includes(value);

const isAmount = (value: unknown): boolean => isNoValue(value) || isDecimal(value);

const isRange = (value: unknown): boolean =>
  isNoValue(value) ||
  (isFields(value) && isDecimal(value['low']) && isDecimal(value['high']) && kindOf(value) === 'possible-values');

const isQualifiedFigure = ({ figure, qualifier }: Fields): boolean =>
  typeof figure === 'string' && isQualifier(qualifier);

/**
 * Tells the arithmetic behind a value: a figure as printed, `null` for one without a value, or an operation on them.
 */
export function isCalculation(value: unknown, depth = 0): value is Calculation {
  if (value === null || typeof value === 'string') return true;
  return (
    isFields(value) &&
    depth < 32 &&
    (isQualifiedFigure(value) ||
      ((OPERATIONS as readonly unknown[]).includes(value['operation']) &&
        Array.isArray(value['operands']) &&
        value['operands'].length > 0 &&
        value['operands'].every((operand) => isCalculation(operand, depth + 1))))
  );
}
