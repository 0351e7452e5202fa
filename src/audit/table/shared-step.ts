import { divide, type Fraction, fraction, gcd, greatest, multiply, toDecimal } from '../../exact/fraction.js';
import type { Reconciliation } from '../../figures/reconcile.js';
import type { Unit } from '../../figures/unit-model.js';
import { isCounted, wordsForUnits } from '../../figures/units.js';
import { warning } from '../../kernel/findings.js';
import { pushTo } from '../../kernel/lists.js';
import { isReported } from '../../kernel/no-value.js';
import type { Grid } from './grid.js';
import { DECIMALS_OF_COUNTS, SHARED_STEP, type TableFinding } from './messages.js';

/** So many figures show that all of a unit are round; fewer may be so by luck. */
const LEAST = 6;

/** What all figures of a unit are multiples of, beyond their last digit: fives, tens, fifties and so on. */
function sharedSteps({ cells }: Grid): ReadonlyMap<Unit, Fraction> {
  const byUnit = new Map<Unit, Fraction[]>();
  for (const { read } of cells.flat()) {
    if (read.kind === 'value' && read.value.n !== 0n) pushTo(byUnit, read.unit, divide(read.value, read.lastDigit));
  }
  const steps = new Map<Unit, Fraction>();
  for (const { read } of cells.flat()) {
    const digits = byUnit.get(read.unit);
    if (read.kind !== 'value' || digits === undefined || digits.length < LEAST || steps.has(read.unit)) continue;
    const shared = digits.reduce((measure, { n, d }) => (d === 1n ? gcd(measure, n < 0n ? -n : n) : 1n), 0n);
    const step = roundPartOf(shared);
    if (step > 1n) steps.set(read.unit, multiply(read.lastDigit, fraction(step, 1n)));
  }
  return steps;
}

/** The greatest of 5, 10, 50, 100 and so on that divides a number; else 1. */
function roundPartOf(whole: bigint): bigint {
  let step = 1n;
  while (whole % (10n * step) === 0n) step *= 10n;
  return whole % (5n * step) === 0n ? 5n * step : step;
}

/**
 * What is counted has no decimals, unless its unit is another: so each stands for itself alone, but where relations say
 * that a line is a quotient or a mean.
 */
export function decimalsOfCounts(
  { cells }: Grid,
  isQuotient: (row: number, column: number) => boolean,
): TableFinding[] {
  const byUnit = new Map<Unit, string[]>();
  for (const [row, line] of cells.entries()) {
    for (const [column, { read }] of line.entries()) {
      const isDecimal = read.kind === 'value' && read.decimals > 0 && isCounted(read.unit);
      if (isDecimal && !isQuotient(row, column)) pushTo(byUnit, read.unit, read.text);
    }
  }
  return [...byUnit].map(([unit, texts]) => {
    const operands = { unit: wordsForUnits(unit), count: texts.length, example: texts[0] as string };
    return warning(DECIMALS_OF_COUNTS, ['cells'], operands);
  });
}

/** The last digit of what is counted and has decimals, which was rounded to it, whatever its unit says. */
function decimalSteps({ cells }: Grid): ReadonlyMap<Unit, Fraction> {
  const steps = new Map<Unit, Fraction>();
  for (const { read } of cells.flat()) {
    if (read.kind !== 'value' || read.decimals === 0 || !isCounted(read.unit)) continue;
    steps.set(read.unit, greatest(read.lastDigit, steps.get(read.unit) ?? read.lastDigit));
  }
  return steps;
}

/** Checks that disagree by no more than rounding to a step allows that all figures of their unit share. */
export interface RoundedChecks {
  readonly ids: ReadonlySet<string>;
  readonly findings: readonly TableFinding[];
}

/** Finds them, with a finding for each unit that names the declaration. */
export function roundedChecks(grid: Grid, checks: readonly Reconciliation[]): RoundedChecks {
  const failing = checks.filter(({ verdict }) => verdict === 'inconsistent');
  if (failing.length === 0) return { ids: new Set(), findings: [] };
  const byUnit = new Map<Unit, string[]>();
  const steps = sharedSteps(grid);
  const decimals = decimalSteps(grid);
  const ids = new Set<string>();
  for (const { id, unit, gap, parts } of failing) {
    const isWithin = (step: Fraction | undefined): boolean =>
      step !== undefined &&
      isReported(gap) &&
      gap.abs().lte(toDecimal(multiply(step, fraction(BigInt(parts.used + 1), 2n))));
    if (isWithin(steps.get(unit))) pushTo(byUnit, unit, id);
    else if (!isWithin(decimals.get(unit))) continue;
    ids.add(id);
  }
  return {
    ids,
    findings: [...byUnit].map(([unit, { length: count }]) => {
      const step = toDecimal(steps.get(unit) as Fraction).toFixed();
      return warning(SHARED_STEP, ['cells'], { unit: wordsForUnits(unit), step, count });
    }),
  };
}
