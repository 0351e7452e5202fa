import { isDecimal } from '../exact/decimal.js';
import { OPERATIONS } from '../figures/expression.js';
import { VERDICTS } from '../figures/model.js';
import type { Reconciliation } from '../figures/reconcile.js';
import type { Label } from '../kernel/label.js';
import { isNoValue } from '../kernel/no-value.js';
import { OPEN_RANGES, REASONS } from './reconciliation-sentence.js';

type Fields = Readonly<Record<string, unknown>>;
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

/** True for a text in both languages. */
export function isLabel(value: unknown): value is Label {
  return isFields(value) && typeof value['en'] === 'string' && typeof value['fr'] === 'string';
}

/** True for something that has all that a sentence needs: callers without types hand in anything. */
export function isReconciliation(value: Fields): value is Fields & Reconciliation {
  const { printedText, printed, envelope, step, reason, readings } = value;
  return (
    isJudgement(value) &&
    Array.isArray(value['holds']) &&
    typeof printedText === 'string' &&
    isAmount(printed) &&
    isRange(envelope) &&
    (step === undefined || isDecimal(step)) &&
    (reason === undefined || (typeof reason === 'string' && Object.hasOwn(REASONS, reason))) &&
    isFields(readings) &&
    typeof readings['tried'] === 'number' &&
    Array.isArray(readings['matches']) &&
    readings['matches'].every((match) => isFields(match) && isJudgement(match) && isLabel(match['label']))
  );
}

function isJudgement({ verdict, holds, recomputed, gap, range, parts, calculation }: Fields): boolean {
  return (
    (VERDICTS as readonly unknown[]).includes(verdict) &&
    Array.isArray(holds) &&
    isAmount(recomputed) &&
    isAmount(gap) &&
    isRange(range) &&
    isFields(parts) &&
    typeof parts['used'] === 'number' &&
    typeof parts['missing'] === 'number' &&
    isCalculation(calculation)
  );
}

const isAmount = (value: unknown): boolean => isNoValue(value) || isDecimal(value);

const isRange = (value: unknown): boolean =>
  isNoValue(value) ||
  (isFields(value) &&
    isDecimal(value['low']) &&
    isDecimal(value['high']) &&
    (value['open'] === undefined || Object.hasOwn(OPEN_RANGES, String(value['open']))));

function isCalculation(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string') return true;
  return (
    isFields(value) &&
    depth < 32 &&
    (OPERATIONS as readonly unknown[]).includes(value['operation']) &&
    Array.isArray(value['operands']) &&
    value['operands'].length > 0 &&
    value['operands'].every((operand) => isCalculation(operand, depth + 1))
  );
}
