import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetChanges, varianceContributions } from '../../src/budgets/changes.js';
import type { BudgetLine } from '../../src/budgets/model.js';
import { summarizeBudget } from '../../src/budgets/summary.js';
import type { Share } from '../../src/exact/share.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { runs } from '../support/long.js';

/*
 * Random ledgers of a few cells, judged a second time by plain loops over whole cents: what is there, what is missing,
 * and what may be compared.
 */

const YEARS = ['2015-16', '2016-17', '2018-19'] as const;
const CELLS = [
  ['rcmp', 'salary-and-operating'],
  ['rcmp', 'rapid-deployment'],
  ['gac', 'incremental-costs'],
  ['ps', 'all-costs'],
] as const;

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10 ** 12 }).map((cents) => (cents / 100).toFixed(2)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('not-reported', 'redacted', 'not-applicable').map((noValue) => ({ noValue })),
  },
);
const place = fc.record({
  fiscalYear: fc.constantFrom(...YEARS),
  cell: fc.constantFrom(...CELLS),
  phase: fc.constantFrom('approved', 'spent'),
  item: fc.constantFrom('a', 'b'),
});
const ledger = fc
  .uniqueArray(fc.tuple(place, amount), { selector: ([where]) => JSON.stringify(where), maxLength: 30 })
  .map((entries) =>
    entries.map(([{ fiscalYear, cell, phase, item }, value]) => {
      return { fiscalYear, partner: cell[0], category: cell[1], phase, item, amount: value } as BudgetLine;
    }),
  );

/** One side of a cell: cents, parts that exist, parts without a value; `null` where there is no line. */
type Side = { cents: bigint; parts: number; missing: number } | null;

function sideOf(lines: readonly BudgetLine[], year: string, category: string, phase: string): Side {
  const own = lines.filter((line) => line.fiscalYear === year && line.category === category && line.phase === phase);
  if (own.length === 0) return null;
  const side = { cents: 0n, parts: 0, missing: 0 };
  for (const line of own) {
    const value = line.amount as string | { noValue: string };
    if (typeof value !== 'string') {
      if (value.noValue === 'not-applicable') continue;
      side.missing += 1;
    } else side.cents += BigInt(value.replace('.', ''));
    side.parts += 1;
  }
  return side;
}

/**
 * The side of a year among others: without a line, it lacks the cell where the last lines before it say that there is
 * one, and else is no part of it.
 */
function sideAmong(lines: readonly BudgetLine[], year: string, category: string): Side {
  const own = sideOf(lines, year, category, 'spent');
  if (own !== null) return own;
  const before = [...YEARS].reverse().find((other) => other < year && sideOf(lines, other, category, 'spent') !== null);
  const last = before === undefined ? null : sideOf(lines, before, category, 'spent');
  return last !== null && last.parts > 0 ? { cents: 0n, parts: 1, missing: 1 } : null;
}

/** Compares pairs of sides; cells of which no side has a part do not exist. */
function compared(pairs: readonly (readonly [Side, Side])[], matchedOnly: boolean) {
  const existing = pairs.filter((pair) => pair.some((side) => side !== null && side.parts > 0));
  const whole = (side: Side): boolean => side !== null && side.parts > 0 && side.missing === 0;
  const matched = existing.filter(([a, b]) => whole(a) && whole(b));
  const leftOut = existing.length - matched.length;
  const use = matched.length > 0 && (matchedOnly || leftOut === 0);
  const sum = (at: 0 | 1) => matched.reduce((total, pair) => total + (pair[at]?.cents ?? 0n), 0n);
  const missing = (at: 0 | 1) => existing.reduce((total, pair) => total + (pair[at]?.missing ?? 1), 0);
  return {
    difference: use ? sum(0) - sum(1) : null,
    cells: use ? matched.length : 0,
    leftOut,
    missing: [missing(0), missing(1)],
  };
}

const dollars = (cents: bigint | null): string => {
  if (cents === null) return 'none';
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return `${cents < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};
const written = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'noValue' in value
    ? 'none'
    : formatReported(value as never, { decimals: 2 });

const LAW = { numRuns: runs(300) };

describe.each(['refuse', 'matched-cells'] as const)('random ledgers under %s', (missing) => {
  it('are summed and compared as plain loops do it', () => {
    fc.assert(
      fc.property(ledger, (lines) => {
        for (const row of summarizeBudget(lines, { by: ['fiscalYear'], missing })) {
          const pairs = CELLS.map(
            ([, category]) =>
              [
                sideOf(lines, row.fiscalYear, category, 'approved'),
                sideOf(lines, row.fiscalYear, category, 'spent'),
              ] as const,
          );
          const expected = compared(pairs, missing === 'matched-cells');
          expect(written(row.unspent)).toBe(dollars(expected.difference));
          expect(row.compared).toMatchObject({ cells: expected.cells, leftOut: expected.leftOut });
          expect([row.approved.missing, row.spent.missing]).toEqual(expected.missing);
        }
      }),
      LAW,
    );
  });

  it('change from year to year as plain loops have it', () => {
    fc.assert(
      fc.property(ledger, (lines) => {
        for (const row of budgetChanges(lines, { phase: 'spent', by: [], missing })) {
          const pairs = CELLS.map(
            ([, category]) =>
              [sideAmong(lines, row.fiscalYear, category), sideAmong(lines, row.previousFiscalYear, category)] as const,
          );
          const expected = compared(pairs, missing === 'matched-cells');
          expect(written(row.change)).toBe(dollars(expected.difference));
          expect(row.compared).toMatchObject({ cells: expected.cells, leftOut: expected.leftOut });
          for (const [at, total] of [row.current, row.previous].entries()) {
            const sides = pairs.map((pair) => pair[at as 0 | 1]).filter((side) => side !== null);
            expect(total.parts).toBe(sides.reduce((sum, { parts }) => sum + parts, 0));
            expect(total.missing).toBe(sides.reduce((sum, side) => sum + side.missing, 0));
          }
        }
      }),
      LAW,
    );
  });

  it('have contributions that add up to the variance', () => {
    fc.assert(
      fc.property(ledger, (lines) => {
        const [whole] = summarizeBudget(lines, { by: [], missing });
        const rows = varianceContributions(lines, { by: 'category', missing });
        const shares = rows.flatMap(({ ofApproved }) => ('value' in ofApproved ? [ofApproved as Share] : []));
        const total = whole?.varianceShare;
        if (total === undefined || !('value' in total)) {
          expect(shares).toEqual([]);
          return;
        }
        const numerators = shares.reduce((sum, { numerator }) => sum.plus(numerator), total.numerator.times(0));
        expect(numerators.toFixed(2)).toBe(total.numerator.toFixed(2));
      }),
      LAW,
    );
  });
});
