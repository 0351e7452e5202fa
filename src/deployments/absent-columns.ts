import { unknownName } from '../kernel/check.js';
import { keyIn } from '../kernel/columns.js';
import type { CodedError } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { Sources } from './intake-map.js';
import type { DeploymentFinding } from './messages.js';
import { RECORD_FIELDS, type RecordField } from './record.js';

/** Fields that a record can do without. */
export const isOptional = (field: RecordField): boolean =>
  field === 'type' || field === 'agency' || field === 'position' || field === 'rank';

/**
 * Columns that were expected and that no row has: a slip in the map would otherwise look like cells that are empty, one
 * a row.
 */
export class AbsentColumns {
  readonly #columns: Set<string>;
  readonly #ids: string | null;
  #found: string[] | null = null;

  constructor(sources: Sources) {
    const expected = RECORD_FIELDS.filter((field) => sources[field].named || !isOptional(field));
    this.#columns = new Set(expected.flatMap((field) => sources[field].column ?? []));
    this.#ids = sources.id.column;
  }

  look(row: object): void {
    if (this.#columns.size === 0) return;
    this.#found ??= Object.keys(row);
    for (const column of this.#columns) if (keyIn(row, column) in row) this.#columns.delete(column);
  }

  /**
   * One finding for each column, suggesting those of the first row, before those of the rows. What these say of the
   * cells of the column is only counted: the rows that are left out for it.
   */
  before(findings: readonly DeploymentFinding[]): DeploymentFinding[] {
    const found = this.#found;
    if (found === null || this.#columns.size === 0) return [...findings];
    const rows = new Map(Array.from(this.#columns, (column) => [column, new Set<number | undefined>()]));
    const others = findings.filter(({ path: [column], severity, index }) => {
      const own = rows.get(column as string);
      if (severity === 'error') own?.add(index);
      return own === undefined;
    });
    const absent = Array.from(rows, ([column, { size: count }]): DeploymentFinding => {
      const finding = this.#findingOf(column, found);
      return count === 0 ? { ...finding, severity: 'warning' } : { ...finding, count };
    });
    return [...absent, ...others];
  }
  #findingOf(column: string, found: readonly string[]): DeploymentFinding {
    if (column !== this.#ids) return findingOf(unknownName(column, found, COLUMN, [column]));
    const { details, ...fault } = unknownName(column, found, COLUMN_OF_IDS, [column]);
    const declare = { option: 'map', value: { id: { rowNumber: true } } } as const;
    return findingOf({ ...fault, details: { ...details, declare } } as CodedError);
  }
}

const COLUMN: Label = /* @__PURE__ */ frozen({ en: 'a column of any row', fr: 'une colonne du tableau' });
const COLUMN_OF_IDS: Label = /* @__PURE__ */ frozen({
  en: 'a column of any row (where there are no ids, declare { rowNumber: true } in the map)',
  fr: "une colonne du tableau (s'il n'y a pas d'identifiants, déclarer { rowNumber: true } dans « map »)",
});
