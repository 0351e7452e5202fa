import type { TableOptions } from '../audit/table/model.js';
import { frozen } from '../kernel/frozen.js';

/**
 * A table as it is printed: its cells, heads and all, and what `auditTable` has to know.
 * @category Data
 */
export interface PrintedTable {
  readonly cells: readonly (readonly string[])[];
  readonly options: TableOptions;
}

/**
 * Tables 7 to 11 of the evaluation, cell by cell, as `auditTable` takes them; {@link evaluationMoney} and
 * {@link evaluationPeople} have the same figures with the identities that tie them, and the line of each.
 * @see evaluation-2015-2020, L295-301, L303-311, L313-319, and Tables 10 and 11
 * @example
 * const { cells, options } = evaluationTables['9'];
 * const { relations } = auditTable(cells, options);
 * relations.find(({ target }) => target === 'Variance (%)')?.of; // => ['Expended', 'Approved']
 * @category Data
 */
export const evaluationTables = /* @__PURE__ */ frozen<Readonly<Record<'7' | '8' | '9' | '10' | '11', PrintedTable>>>({
  '7': {
    options: { document: 'evaluation-2015-2020', table: '7', unit: 'CAD millions' },
    cells: [
      ['', '2015-16', '2016-17', '2017-18', '2018-19', '2019-20', 'Total'],
      ['Salary and operating (RCMP)', '25.73', '26.86', '22.62', '18.34', '24.93', '118.48'],
      ['Rapid deployment costs (RCMP)', 'no data', 'no data', 'no data', '0.037', '0.078', '0.120'],
      ['Incremental costs (GAC)', '5.76', '5.24', '4.74', '5.15', '8.05', '28.95'],
      ['Total', '31.48', '32.09', '27.37', '23.53', '33.07', '147.54'],
    ],
  },
  '8': {
    options: { document: 'evaluation-2015-2020', table: '8', unit: 'CAD millions' },
    cells: [
      [
        '',
        'Approved spending: Salary and operating',
        'Approved spending: Rapid deployment',
        'Approved spending: Incremental costs',
        'Approved spending: Total (A)',
        'Expenditures: Salary and operating',
        'Expenditures: Rapid deployment',
        'Expenditures: Incremental costs',
        'Expenditures: Total (B)',
        '$ Variance (A-B)',
        '% of approved spending (B/A)',
      ],
      ['2015-16', '35.0', 'no data', '11.4', '46.4', '25.73', 'no data', '5.76', '31.48', '14.9', '68%'],
      ['2016-17', '35.0', 'no data', '11.4', '46.4', '26.86', 'no data', '5.24', '32.09', '14.3', '69%'],
      ['2017-18', '35.9', 'no data', '11.4', '47.3', '22.62', 'no data', '4.74', '27.37', '20.0', '58%'],
      ['2018-19', '35.5', 'no data', '11.4', '46.9', '18.34', '.037', '5.15', '23.53', '23.4', '50%'],
      ['2019-20', '29.8', 'no data', '11.4', '41.2', '24.93', '.078', '8.05', '33.07', '8.2', '80%'],
      ['Total', '171.2', 'no data', '57.0', '228.2', '118.48', '.12', '28.95', '147.54', '80.7', '65%'],
    ],
  },
  '9': {
    options: { document: 'evaluation-2015-2020', table: '9', unit: 'CAD millions' },
    cells: [
      ['', 'Approved', 'Expended', 'Variance ($)', 'Variance (%)'],
      ['Royal Canadian Mounted Police', '171.2', '118.6', '52.6', '69.27'],
      ['Global Affairs Canada', '57.0', '28.9', '28.1', '50.70'],
      ['Public Safety Canada', 'no data', 'no data', 'no data', 'no data'],
      ['Total ($M)', '228.2', '147.5', '80.7', '64.63'],
    ],
  },
  '10': {
    options: { document: 'evaluation-2015-2020', table: '10', unit: 'count' },
    cells: [
      ['', '2015-16', '2016-17', '2017-18', '2018-19', '2019-20'],
      ['Number of missions', '8', '10', '8', '10', '7'],
      ['Authorized RCMP FTEs', '54.00', '54.00', '54.00', '54.00', '54.00'],
      ['Actual RCMP FTEs', '50.25', '47.47', '46.74', '43.48', '45.79'],
      ['Actual deployments (average)', '96.16', '114', '80.67', '57.92', '93'],
      ['Ratio deployments to RCMP FTEs', '1.92:1', '2.40:1', '1.72:1', '1.30:1', '2.03:1'],
      ['Salary (actual) including internal services', '8.82', '8.89', '8.35', '7.49', '8.47'],
      ['Employee Benefit Payment (EBP)', '1.86', '1.90', '1.98', '1.70', '3.89'],
      ['Total salary, including EBP', '10.68', '10.79', '10.33', '9.19', '12.36'],
    ],
  },
  '11': {
    options: { document: 'evaluation-2015-2020', table: '11', unit: 'deployments' },
    cells: [
      ['', '2015-16', '2016-17', '2017-18', '2018-19', '2019-20'],
      ['Operational: International peace support operations', '94.58', '112', '61.1', '35', '50.8'],
      ['Operational: International courts and tribunals', '1', '1', '1', '1', '1'],
      ['Operational: Bi-lateral deployments', '0', '1', '18.4', '22', '38'],
      ['Ancillary: Short-term training initiatives', '0.58', '0', '0.17', '0', '3'],
      ['Ancillary: Rapid response activities', '0', '0', '0', '0', '0.2'],
      ['Ancillary: Development of international policy, standards and norms', '0', '0', '0', '0', '0'],
      ['no data', '96.16', '114', '80.67', '58', '93'],
    ],
  },
});
