import type { NumberText } from '../../exact/bare-number.js';
import { otherFormsIn } from '../../exact/column-form.js';
import { type MarkTables, markTablesOf, requireMarkedColumns } from '../../exact/marks.js';
import { UNDECLARED_NUMBERS } from '../../exact/messages.js';
import { formsOf, isShareBy, meaningOf } from '../../exact/number-text.js';
import type { PrintedFigure } from '../../figures/model.js';
import { type ReadFigure, readFigure, type UnreadFigure } from '../../figures/printed.js';
import { unitNamed } from '../../figures/unit-marks.js';
import type { Unit } from '../../figures/unit-model.js';
import { moneyIn, wordsForUnits } from '../../figures/units.js';
import type { Path } from '../../kernel/codes.js';
import { isCodedError } from '../../kernel/errors.js';
import { findingOf, warning } from '../../kernel/findings.js';
import type { ReadOf } from '../../kernel/shape.js';
import { MARKS, type NumberMarks } from '../../kernel/typography.js';
import { quoted } from '../../kernel/words.js';
import { cellsBeyondHeads, headsBeyondTable, textsOf } from './cells.js';
import { columnHeads, definitionsOf, headRowsIn, type Line, rowNames } from './heads.js';
import { cellLabel, HEAD_IS_MARK, LINE_WITHOUT_NUMBERS, lineLabel, type TableFinding, UNIT_ALONE } from './messages.js';
import type { tableOptions } from './shapes.js';

/** The options of a table, read. */
export type ReadOptions = ReadOf<typeof tableOptions>;

/** A cell with a number, or with none where there may be one. */
export interface GridCell {
  readonly read: ReadFigure | UnreadFigure;
  /** Nothing is printed, or a dash or dots alone. */
  readonly isBlank: boolean;
  /** As a figure of a statement, without its unit where that is the statement's. */
  readonly figure: PrintedFigure & { readonly line: number };
  /** Whether a mark, a row or a column says the unit. */
  readonly isUnitKnown: boolean;
}

/** A table of printed figures, read. */
export interface Grid {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  /** By indexes into `rows` and `columns`. */
  readonly cells: readonly (readonly GridCell[])[];
  /** The lines beside the heads that hold no figures, or are declared to hold none. */
  readonly others: { readonly rows: readonly Line[]; readonly columns: readonly Line[] };
  readonly findings: readonly TableFinding[];
}

const BLANK = /^[\s.\u2026\u2010-\u2015\u2212\u00b7-]*$/u;

/** Reads a table; what cannot be read is found, and has no value. */
export function readGrid(given: unknown, options: ReadOptions): Grid {
  const texts = textsOf(given);
  const width = texts[0]?.length ?? 0;
  const head = options.head ?? { rows: headRowsIn(texts), columns: 1 };
  const heads = columnHeads(texts, head.rows, head.columns, width).map((name, at) => ({ at, name }));
  const names = rowNames(texts, head).map((name, at) => ({ at, name }));
  const known = {
    columns: definitionsOf(options.columns, heads, 'columns', head.columns),
    rows: definitionsOf(options.rows, names, 'rows', head.rows),
  };
  const numbers: NumberMarks = options.numbers ?? MARKS['en-CA'];
  const marks: MarkTables = options.marks ?? markTablesOf({}, []);
  requireMarkedColumns(
    marks,
    heads.map(({ name }) => name),
    { en: 'a column of the table', fr: 'une colonne du tableau' },
  );
  const isText = ({ role }: Line['known']) => role === 'label' || role === 'ignore' || role === 'rank';
  const all = {
    columns: heads.slice(head.columns).map((line): Line => ({ ...line, known: known.columns.get(line.at) ?? {} })),
    rows: names.slice(head.rows).map((line): Line => ({ ...line, known: known.rows.get(line.at) ?? {} })),
  };
  // What is a number in another form is one, too: that it is not read is found cell by cell.
  const isNumber = (text: string, { name }: Line) =>
    meaningOf(text, { numbers, marks: marks.inColumn(name) }) !== null || formsOf(text, numbers).length > 0;
  const body = all.columns.filter((line) => !isText(line.known));
  const findings = [
    ...(options.head === undefined ? [] : headsBeyondTable(head, texts.length, width)),
    ...cellsBeyondHeads(given as readonly (readonly unknown[])[], texts, names, head.rows),
    ...(['rows', 'columns'] as const).flatMap((direction) =>
      all[direction].flatMap(({ at, name }): TableFinding[] => {
        const found = BLANK.test(name) ? null : meaningOf(name, { numbers, marks: marks.inColumn(name) });
        if (found === null || !('noValue' in found)) return [];
        const path = ['cells', ...(direction === 'rows' ? [at] : [head.rows - 1, at])];
        return [warning(HEAD_IS_MARK, path, { line: lineLabel(direction, name) })];
      }),
    ),
  ];
  const hasNumbers = (
    line: Line,
    direction: 'rows' | 'columns',
    cells: readonly (readonly [string, Line])[],
  ): boolean => {
    const filled = cells.filter(
      ([text, column]) => !BLANK.test(text) || marks.inColumn(column.name).of(text) !== undefined,
    );
    if (filled.some(([text, column]) => isNumber(text, column))) return true;
    if (filled.length > 0)
      findings.push({
        code: LINE_WITHOUT_NUMBERS.code,
        severity: 'info',
        path: ['cells', ...(direction === 'rows' ? [line.at] : [head.rows, line.at])],
        operands: { line: lineLabel(direction, line.name) },
      });
    // A row of which nothing but its head is printed is a section or a footnote; dashes are cells.
    return filled.length === 0 && cells.some(([text]) => text !== '');
  };
  const cellText = (row: Line, column: Line) => texts[row.at]?.[column.at] ?? '';
  const rows = all.rows.filter(
    (row) =>
      !isText(row.known) &&
      hasNumbers(
        row,
        'rows',
        body.map((column) => [cellText(row, column), column]),
      ),
  );
  const columns = body.filter((column) =>
    hasNumbers(
      column,
      'columns',
      rows.map((row) => [cellText(row, column), column]),
    ),
  );
  if (options.numbers === undefined) findings.push(...otherNumbers(rows, columns, cellText, marks));
  const cells = rows.map((row) =>
    columns.map((column) => {
      const how = { numbers, marks: marks.inColumn(column.name) };
      return readCell(cellText(row, column), row, column, how, options, findings);
    }),
  );
  return {
    rows,
    columns,
    cells,
    others: {
      rows: all.rows.filter((line) => !rows.includes(line)),
      columns: all.columns.filter((line) => !columns.includes(line)),
    },
    findings: [...findings, ...unitsAlone(rows, columns, cells)],
  };
}

/** Cells in another unit than most of their column, in rows that are not as a whole in another one. */
function unitsAlone(
  rows: readonly Line[],
  columns: readonly Line[],
  cells: readonly (readonly GridCell[])[],
): TableFinding[] {
  const usual = columns.map((_, c) => usualUnit(cells.map((line) => line[c] as GridCell)));
  return cells.flatMap((line, r) => {
    const odd = line.flatMap(({ read }, c) =>
      read.kind === 'value' && usual[c] !== null && usual[c] !== read.unit ? [c] : [],
    );
    const values = line.filter(({ read }) => read.kind === 'value').length;
    if (3 * odd.length > values) return [];
    return odd.map((c): TableFinding => {
      const { read } = line[c] as GridCell;
      const [row, column] = [rows[r] as Line, columns[c] as Line];
      const operands = {
        printed: quoted(read.text),
        row: lineLabel('rows', row.name),
        column: lineLabel('columns', column.name),
        unit: wordsForUnits(read.unit),
      };
      return warning(UNIT_ALONE, ['cells', row.at, column.at], operands);
    });
  });
}

/** The unit of at least two thirds of some cells, and of three of them; `null` where there is none. */
function usualUnit(cells: readonly GridCell[]): Unit | null {
  const counts = new Map<Unit, number>();
  let all = 0;
  for (const { read } of cells) {
    if (read.kind !== 'value') continue;
    counts.set(read.unit, (counts.get(read.unit) ?? 0) + 1);
    all += 1;
  }
  return [...counts].find(([, count]) => count > 2 && 3 * count >= 2 * all)?.[0] ?? null;
}

/** What speaks against Canadian English, where nobody declares how numbers are written. */
function otherNumbers(
  rows: readonly Line[],
  columns: readonly Line[],
  textAt: (row: Line, column: Line) => string,
  marks: MarkTables,
): TableFinding[] {
  const byId = new Map(columns.map((column) => [String(column.at), column]));
  const found = otherFormsIn(rows.length, [...byId.keys()], (id) => (index) => {
    const [row, column] = [rows[index] as Line, byId.get(id) as Line];
    const text = textAt(row, column);
    return marks.inColumn(column.name).of(text) === undefined ? text : undefined;
  });
  return [...found].flatMap(([id, { isDoubtful, count, example, doubtful, against, form }]) => {
    const { name } = byId.get(id) as Line;
    if (!isDoubtful) return [];
    return warning(UNDECLARED_NUMBERS, [name], {
      ...{ column: name, count, example, doubtful },
      against: against === undefined ? [] : [against],
      ...(form !== undefined && { declare: { option: 'numbers', value: form } as const }),
    });
  });
}

function readCell(
  text: string,
  row: Line,
  column: Line,
  how: { readonly numbers: NumberMarks; readonly marks: ReturnType<MarkTables['inColumn']> },
  options: ReadOptions,
  findings: TableFinding[],
): GridCell {
  const path: Path = ['cells', row.at, column.at];
  const place = {
    line: (options.line ?? 1) + row.at,
    ...(options.table === undefined ? {} : { table: options.table }),
    ...{ row: row.name, column: column.name },
  };
  const isBlank = BLANK.test(text) && how.marks.of(text) === undefined;
  const declared = row.known.unit ?? column.known.unit ?? unitOfRole(row.known.role ?? column.known.role);
  const precision = row.known.precision ?? column.known.precision;
  try {
    const found = isBlank ? null : meaningOf(text, how);
    const marked = found !== null && 'digits' in found && found.marks.length > 0;
    const unit = (marked ? unitInText(found, declared ?? options.unit, path) : undefined) ?? declared ?? options.unit;
    const figure = {
      printed: text,
      ...(unit === options.unit ? {} : { unit }),
      ...place,
      ...(precision === undefined || isBlank ? {} : { precision }),
      ...(isBlank ? { noValue: 'not-reported' as const } : {}),
    };
    const { rounding } = options;
    const read = readFigure(figure, path, { ...how, unit: options.unit, ...(rounding && { rounding }) });
    return { read, isBlank, figure, isUnitKnown: marked || declared !== undefined };
  } catch (error) {
    if (!isCodedError(error)) throw error;
    const found = findingOf<TableFinding>(error, path);
    findings.push({ ...found, place: cellLabel(row.name, column.name) });
    const noValue = 'unreadable' as const;
    const unit = declared ?? options.unit;
    const read: UnreadFigure = { kind: 'no-value', text, unit, reason: { noValue } };
    const figure = { printed: text, ...(unit === options.unit ? {} : { unit }), ...place, noValue };
    return { read, isBlank: false, figure, isUnitKnown: declared !== undefined };
  }
}

const unitOfRole = (role: Line['known']['role']): Unit | undefined =>
  role === 'percent' || role === 'share' ? 'percent' : undefined;

/** The unit that a text names; the sign of a currency says nothing of the scale that its table declares. */
function unitInText(found: NumberText, unit: Unit, path: Path): Unit | undefined {
  const { marks } = found;
  const money = moneyIn(unit);
  if (unit === 'points' && marks.includes('%')) return undefined;
  if (money === null || isShareBy(marks)) return unitNamed(found, path).unit;
  const scale = marks.includes('thousand') ? 'thousands' : marks.includes('million') ? 'millions' : null;
  return scale === null ? undefined : (`${money.base} ${scale}` as Unit);
}
