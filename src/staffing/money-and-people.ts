import type { AmountOrTotal } from '../exact/complete-amount.js';
import type { Decimal } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { attemptEach } from '../kernel/attempt-each.js';
import { requireArray } from '../kernel/check.js';
import type { Found, Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import type { Shape } from '../kernel/form.js';
import { lazily } from '../kernel/frozen.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { fields, filled } from '../kernel/shape.js';
import { loosely } from '../kernel/tidied.js';
import type { StaffingFinding } from './messages.js';
import { completeShape } from './shapes.js';

/**
 * The same cell of two tables: what was spent, and who was deployed.
 * @category Staffing
 */
export interface MoneyAndPeople {
  /** Names the cell in findings, such as `rapid response, 2018-19`; no other cell has the name. */
  readonly cell: string;
  readonly spent: AmountOrTotal;
  /** Average number of people deployed. */
  readonly deployed: AmountOrTotal;
}

/**
 * How two tables agree on where there was activity: `compared + missing + faulty` is the number of cells.
 * @category Staffing
 */
export interface MoneyAndPeopleCheck {
  /** One for each cell where only one of the two tables shows activity, and one for each fault of a cell. */
  readonly findings: readonly StaffingFinding[];
  /** Cells in which both tables have a value. */
  readonly compared: number;
  /** Cells left out, because one of the two has no value, or is a total of which parts have none. */
  readonly missing: number;
  /** Cells left out for a fault, which a finding names. */
  readonly faulty: number;
}

/**
 * Compares money with people, cell by cell: where one table shows something and the other exactly nothing.
 *
 * A missing value is not zero: such a cell is counted in `missing` and compared with nothing. A cell with a fault is
 * counted in `faulty`, and hides no other: a member that no cell has, an amount below zero (a refund shows neither
 * activity nor none), one that is no number, a cell without a name, and all cells of one name, of which nobody knows
 * which is meant.
 * @param cells - The same cells of both tables, amounts in any one unit.
 * @returns Findings `MONEY_WITHOUT_PEOPLE` and `PEOPLE_WITHOUT_MONEY` with the index of the cell, findings of faults
 *   (`NEGATIVE_VALUE`, `DUPLICATE`, `UNKNOWN_NAME`, `INVALID_ARGUMENT`, what {@link decimal} throws) with index and path,
 *   and how many cells were compared.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for what is no array.
 * @example
 * const { findings, compared, missing, faulty } = compareMoneyWithPeople([
 *   { cell: 'rapid response, 2016-17', spent: '-0.002', deployed: '1' },
 *   { cell: 'rapid response, 2017-18', spent: { noValue: 'not-reported' }, deployed: '0' },
 *   { cell: 'rapid response, 2018-19', spent: '0.037', deployed: '0' },
 *   { cell: 'rapid response, 2019-20', spent: '0.078', deployed: '0.2' },
 * ]);
 * findings.map(({ code, index }) => [code, index]); // => [['NEGATIVE_VALUE', 0], ['MONEY_WITHOUT_PEOPLE', 2]]
 * [compared, missing, faulty]; // => [2, 1, 1]
 * @see evaluation-2015-2020, Table 7, L299, and Table 11, L343
 * @category Staffing
 */
export function compareMoneyWithPeople(cells: readonly MoneyAndPeople[]): MoneyAndPeopleCheck {
  const given = requireArray(cells, ['cells'], { en: 'an array of cells', fr: 'un tableau de cellules' });
  const rows = withoutRepetition(given.map((cell, index) => readCell(cell, ['cells', index])));
  const sound = rows.filter(({ faults }) => faults.length === 0);
  const compared = sound.filter(({ spent, deployed }) => isReported(spent) && isReported(deployed));
  return forConsole({
    findings: rows.flatMap((row, index) =>
      [...row.faults, ...disagreement(row)].map((found) => ({ ...found, index }) as StaffingFinding),
    ),
    compared: compared.length,
    missing: sound.length - compared.length,
    faulty: rows.length - sound.length,
  });
}

/** A cell as far as it can be read, and what is wrong with it. */
interface ReadCell {
  readonly path: Path;
  readonly faults: readonly Found[];
  readonly cell?: string;
  readonly spent?: Reported<Decimal>;
  readonly deployed?: Reported<Decimal>;
}

function readCell(given: unknown, path: Path): ReadCell {
  const faults: Found[] = [];
  return { path, faults, ...attemptEach(faults, CELL(), given, path) };
}

/** All cells of one name have a fault; each after the first says where that is. */
function withoutRepetition(rows: readonly ReadCell[]): readonly ReadCell[] {
  const firsts = new Map<string, ReadCell>();
  const repeated = new Map<ReadCell, ReadCell>();
  for (const row of rows) {
    if (row.cell === undefined) continue;
    const first = firsts.get(loosely(row.cell));
    if (first === undefined) firsts.set(loosely(row.cell), row);
    else repeated.set(row, first);
  }
  const shared = new Set(repeated.values());
  return rows.map((row) => {
    const first = repeated.get(row);
    if (first === undefined && !shared.has(row)) return row;
    return { ...row, faults: [...row.faults, duplicate(row, first)] };
  });
}

const duplicate = ({ cell, path }: ReadCell, first: ReadCell | undefined): Found =>
  findingOf(
    fault(DUPLICATE, [...path, 'cell'], {
      kind: CELL().what,
      received: cell as string,
      ...(first && { firstPath: first.path }),
    }),
  );

function disagreement({ path, faults, cell, spent, deployed }: ReadCell): Found[] {
  if (faults.length > 0 || spent === undefined || deployed === undefined) return [];
  if (!isReported(spent) || !isReported(deployed) || spent.isZero() === deployed.isZero()) return [];
  const code = deployed.isZero() ? 'MONEY_WITHOUT_PEOPLE' : 'PEOPLE_WITHOUT_MONEY';
  const operands = { cell, amount: spent.toString(), deployed: deployed.toString() };
  return [{ code, severity: 'warning', path, operands }];
}

const CELL = /* @__PURE__ */ lazily(() => {
  const shape = fields(
    { en: 'a cell', fr: 'une cellule' },
    {
      cell: filled({ en: 'the name of the cell', fr: 'le nom de la cellule' }),
      spent: completeShape,
      deployed: completeShape,
    },
  );
  return shape satisfies Shape<MoneyAndPeople, unknown>;
});
