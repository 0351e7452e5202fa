import type { DecimalInput } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import type { Shape } from '../kernel/form.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { fields, later, listOf, text } from '../kernel/shape.js';
import type { StaffingFinding } from './messages.js';
import { quantityShape } from './shapes.js';

/**
 * The same cell of two tables: what was spent, and who was deployed.
 * @category Staffing
 */
export interface MoneyAndPeople {
  /** Names the cell in findings, such as `rapid response, 2018-19`. */
  readonly cell: string;
  readonly spent: Reported<DecimalInput>;
  /** Average number of people deployed. */
  readonly deployed: Reported<DecimalInput>;
}

/**
 * How two tables agree on where there was activity.
 * @category Staffing
 */
export interface MoneyAndPeopleCheck {
  /** One finding for each cell where only one of the two tables shows activity. */
  readonly findings: readonly StaffingFinding[];
  /** Cells in which both tables have a value. */
  readonly compared: number;
  /** Cells left out, because one of the two has no value. */
  readonly missing: number;
}

/**
 * Compares money with people, cell by cell: where one table shows something and the other exactly nothing.
 *
 * A missing value is not zero: such a cell is counted in `missing` and compared with nothing.
 * @param cells - The same cells of both tables, amounts in any one unit.
 * @returns Findings `MONEY_WITHOUT_PEOPLE` and `PEOPLE_WITHOUT_MONEY` with the index of the cell, and how many cells
 *   were compared.
 * @throws {@link CpaIppError} `NEGATIVE_VALUE` if an amount is below zero; what {@link decimal} throws;
 *   `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const { findings, compared, missing } = compareMoneyWithPeople([
 *   { cell: 'rapid response, 2017-18', spent: { noValue: 'not-reported' }, deployed: '0' },
 *   { cell: 'rapid response, 2018-19', spent: '0.037', deployed: '0' },
 *   { cell: 'rapid response, 2019-20', spent: '0.078', deployed: '0.2' },
 * ]);
 * findings.map(({ code, index }) => [code, index]); // => [['MONEY_WITHOUT_PEOPLE', 1]]
 * [compared, missing]; // => [2, 1]
 * @see evaluation-2015-2020, Table 7, L299, and Table 11, L343
 * @category Staffing
 */
export function compareMoneyWithPeople(cells: readonly MoneyAndPeople[]): MoneyAndPeopleCheck {
  const findings: StaffingFinding[] = [];
  let compared = 0;
  const given = CELLS.read(cells, ['cells']);
  given.forEach(({ cell, spent, deployed }, index) => {
    if (!isReported(spent) || !isReported(deployed)) return;
    compared += 1;
    if (spent.isZero() === deployed.isZero()) return;
    findings.push({
      code: deployed.isZero() ? 'MONEY_WITHOUT_PEOPLE' : 'PEOPLE_WITHOUT_MONEY',
      severity: 'warning',
      index,
      path: ['cells', index],
      operands: { cell, amount: spent.toString(), deployed: deployed.toString() },
    });
  });
  return forConsole({ findings, compared, missing: given.length - compared });
}

const CELLS = /* @__PURE__ */ later(() =>
  listOf(
    fields(
      { en: 'a cell', fr: 'une cellule' },
      {
        cell: text({ en: 'the name of the cell', fr: 'le nom de la cellule' }),
        spent: quantityShape,
        deployed: quantityShape,
      },
    ) satisfies Shape<MoneyAndPeople, unknown>,
    { what: { en: 'an array of cells', fr: 'un tableau de cellules' } },
  ),
);
