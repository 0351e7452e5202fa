import { describe, expect, test } from 'vitest';
import { averageDeployed, decimal, readDeployments, roundHalfAway, summarizeDeployments } from '../../src/index.js';
import { table11Deployments, twelfthsOf } from './generator.js';
import { CELLS, decimalsOf, TOTALS, TOTALS_OF_TABLE_10, TYPES, YEARS } from './table-11.js';

const deployments = table11Deployments(20201);
const period = { from: '2015-16', to: '2019-20' } as const;

describe('assignments behind Table 11 (evaluation-2015-2020, L338-345)', () => {
  test('are sound records', () => {
    const { deployments: read, findings } = readDeployments(deployments);
    expect(read).toHaveLength(deployments.length);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('are the same for the same seed, and others for another', () => {
    expect(table11Deployments(20201)).toEqual(deployments);
    expect(table11Deployments(7)).not.toEqual(deployments);
  });

  test.each([20201, 1, 2, 3])('give every cell as printed, with seed %i', (seed) => {
    const rows = summarizeDeployments(table11Deployments(seed), {
      period,
      by: ['fiscalYear', 'type'],
      method: 'monthly',
    });
    for (const type of TYPES) {
      YEARS.forEach((year, index) => {
        const printed = CELLS[type][index] as string;
        const average = rows.find((row) => row.fiscalYear === year && row.type === type)?.average ?? decimal(0);
        expect(
          roundHalfAway(average as never, { decimals: decimalsOf(printed) }).toFixed(decimalsOf(printed)),
          `${type} ${year}`,
        ).toBe(printed);
      });
    }
  });

  test('the twelfths named in the notes: 1135, 7, 2, 695 and 968', () => {
    expect(twelfthsOf('peace-support-operations', 0)).toBe(1135);
    expect(twelfthsOf('short-term-training', 0)).toBe(7);
    expect(twelfthsOf('short-term-training', 2)).toBe(2);
    const totals = YEARS.map((_, year) => TYPES.reduce((sum, type) => sum + twelfthsOf(type, year), 0));
    expect(totals).toEqual([1154, 1368, 968, 695, 1116]);
  });

  test('which printed totals are sums of rounded cells, and which of unrounded ones', () => {
    const judged = YEARS.map((fiscalYear, index) => {
      const unrounded = averageDeployed(deployments, { fiscalYear, method: 'monthly' });
      const rounded = TYPES.reduce((sum, type) => sum.plus(CELLS[type][index] as string), decimal(0));
      const agree = (printed: string) => ({
        rounded: rounded.toFixed(decimalsOf(printed)) === printed,
        unrounded: roundHalfAway(unrounded, { decimals: decimalsOf(printed) }).toFixed(decimalsOf(printed)) === printed,
      });
      return { table11: agree(TOTALS[index] as string), table10: agree(TOTALS_OF_TABLE_10[index] as string) };
    });
    const both = { rounded: true, unrounded: true };
    expect(judged).toEqual([
      // 96.16 is 94.58 + 1 + 0.58; 1154/12 is 96.17.
      { table11: { rounded: true, unrounded: false }, table10: { rounded: true, unrounded: false } },
      { table11: both, table10: both },
      { table11: both, table10: both },
      // 58 is 35 + 1 + 22, and 57.92 rounded; 57.92 itself is no sum of the printed cells.
      { table11: both, table10: { rounded: false, unrounded: true } },
      { table11: both, table10: both },
    ]);
  });

  test('daily averages of the same assignments differ from monthly ones', () => {
    const differences = YEARS.map((fiscalYear) => {
      const monthly = averageDeployed(deployments, { fiscalYear, method: 'monthly' });
      return averageDeployed(deployments, { fiscalYear, method: 'daily' }).minus(monthly).toFixed(2);
    });
    expect(differences).toEqual(['0.31', '-0.31', '1.70', '1.12', '-1.27']);
  });

  test('over five years the average is no sum of annual averages (L547 prints 442 deployments)', () => {
    const [row] = summarizeDeployments(deployments, { period, by: [], method: 'monthly' });
    const annual = YEARS.map((fiscalYear) => averageDeployed(deployments, { fiscalYear, method: 'monthly' }));
    const sum = annual.reduce((total, average) => total.plus(average), decimal(0));
    expect(sum.toFixed(2)).toBe('441.75');
    expect(row?.averagedOver).toBe(60);
    expect(
      decimal(row?.average as never)
        .times(5)
        .toFixed(20),
    ).toBe(sum.toFixed(20));
    expect(row?.newDeployments).toBe(
      deployments.filter(({ firstDay }) => firstDay >= '2015-04-01' && firstDay <= '2020-03-31').length,
    );
    expect(row?.peopleServed).toBeLessThan(row?.assignments as number);
  });
});
