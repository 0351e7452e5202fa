import type { DeploymentType } from '../../src/index.js';

/**
 * Table 11 of the evaluation (evaluation-2015-2020, L338-345), as printed. Public figures, used under the Open
 * Government Licence - Canada.
 */
export const YEARS = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'] as const;

export const CELLS: Readonly<Record<DeploymentType, readonly string[]>> = {
  'peace-support-operations': ['94.58', '112', '61.1', '35', '50.8'], // L339
  'courts-and-tribunals': ['1', '1', '1', '1', '1'], // L340
  bilateral: ['0', '1', '18.4', '22', '38'], // L341
  'short-term-training': ['0.58', '0', '0.17', '0', '3'], // L342
  'rapid-response': ['0', '0', '0', '0', '0.2'], // L343
  'policy-development': ['0', '0', '0', '0', '0'], // L344
};

/** L345. */
export const TOTALS = ['96.16', '114', '80.67', '58', '93'] as const;

/** Table 10, L326. */
export const TOTALS_OF_TABLE_10 = ['96.16', '114', '80.67', '57.92', '93'] as const;

export const TYPES = Object.keys(CELLS) as DeploymentType[];

/** How many decimals a figure is printed with. */
export function decimalsOf(printed: string): number {
  return printed.split('.')[1]?.length ?? 0;
}
