import { invalidArgument, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { refuseSecond } from '../kernel/keys.js';
import type { Label } from '../kernel/label.js';
import { labelShape, reported, sourceShape } from '../kernel/record.js';
import { checked, fields, later, listOf, model, oneOf, optional, recordOf, text, whole } from '../kernel/shape.js';
import { numeral } from '../kernel/words.js';
import type { MarginTable } from './model.js';

/** What a cell that is `not-reported` means. */
export const notReportedShape = /* @__PURE__ */ later(() =>
  oneOf(['none', 'unknown'], { en: 'a meaning', fr: 'une signification' }),
);

/** The key of the total among the sources and the labels of a table. */
export const TOTAL = 'total';

const MOST_CELLS = 1000;
// Sums of at most 1,000 such counts stay exact in a JavaScript number.
const MOST_COUNT = 1_000_000_000_000;

const countShape = /* @__PURE__ */ later(() => reported(whole(0, MOST_COUNT)));
const countsShape = /* @__PURE__ */ later(() =>
  recordOf(countShape, { en: 'cells by column', fr: 'des cellules par colonne' }),
);

/** A table of counts in which every row and column has its cells and its total, and nothing else has one. */
export const marginTableShape: Shape<MarginTable> = /* @__PURE__ */ model('marginTable', () => {
  const names = listOf(text());
  const table = fields(
    { en: 'a table', fr: 'un tableau' },
    {
      rows: names,
      columns: names,
      cells: recordOf(countsShape, { en: 'cells by row', fr: 'des cellules par ligne' }),
      rowTotals: recordOf(countShape, { en: 'totals by row', fr: 'des totaux par ligne' }),
      columnTotals: recordOf(countShape, { en: 'totals by column', fr: 'des totaux par colonne' }),
      total: countShape,
      labels: optional(
        recordOf(labelShape, { en: 'labels of rows and columns', fr: 'des libellés de lignes et de colonnes' }),
      ),
      sources: optional(recordOf(sourceShape, { en: 'sources of totals', fr: 'des sources de totaux' })),
    },
  );
  return checked(table, withEveryCell);
});

function withEveryCell(table: MarginTable, path: Path): MarginTable {
  const { rows, columns, cells, rowTotals, columnTotals, labels = {}, sources = {} } = table;
  const [rowNames, columnNames] = [namesIn(rows, [...path, 'rows']), namesIn(columns, [...path, 'columns'])];
  if (rowNames.size * columnNames.size > MOST_CELLS) {
    throw invalidArgument(
      table,
      {
        en: `a table of at most ${numeral(MOST_CELLS).en} cells`,
        fr: `un tableau d'au plus ${numeral(MOST_CELLS).fr} cellules`,
      },
      path,
    );
  }
  const rowOrColumn = { en: 'a row or column of the table', fr: 'une ligne ou une colonne du tableau' };
  for (const row of Object.keys(cells)) {
    const at = [...path, 'cells', row];
    requireOneOf(row, rowNames, rowOrColumn, at);
    namesAmong(
      own(cells, row) as object,
      columnNames,
      { en: 'a column of the table', fr: 'une colonne du tableau' },
      at,
    );
  }
  namesAmong(rowTotals, rowNames, rowOrColumn, [...path, 'rowTotals']);
  namesAmong(columnTotals, columnNames, rowOrColumn, [...path, 'columnTotals']);
  for (const row of rows) {
    const line = countsShape.read(own(cells, row), [...path, 'cells', row]);
    for (const column of columns) countShape.read(own(line, column), [...path, 'cells', row, column]);
    countShape.read(own(rowTotals, row), [...path, 'rowTotals', row]);
  }
  for (const column of columns) countShape.read(own(columnTotals, column), [...path, 'columnTotals', column]);
  const all = new Set([...rows, ...columns, TOTAL]);
  namesAmong(labels, all, rowOrColumn, [...path, 'labels']);
  namesAmong(sources, all, rowOrColumn, [...path, 'sources']);
  return table;
}

function namesIn(names: readonly string[], path: Path): ReadonlySet<string> {
  refuseSecond(names, (index) => [...path, index], { en: 'a row or column', fr: 'une ligne ou une colonne' });
  return new Set(names);
}

function namesAmong(record: object, names: ReadonlySet<string>, kind: Label, path: Path): void {
  for (const name of Object.keys(record)) requireOneOf(name, names, kind, [...path, name]);
}

/** What a record of the caller's holds under a name, whatever all objects hold under it. */
export const own = <T>(record: Readonly<Record<string, T>> | object, name: string): T | undefined =>
  Object.hasOwn(record, name) ? (record as Readonly<Record<string, T>>)[name] : undefined;
