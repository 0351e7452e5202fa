import type { MarkTables } from '../exact/marks.js';
import { columnNumberOptions } from '../exact/number-options.js';
import { invalidArgument, refuseUnknownKeys, requirePlain, requireString, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { readMembers } from '../kernel/shape.js';
import type { DocumentSource } from '../kernel/source.js';
import type { HowPrinted, PrintedFigure } from './model.js';
import { LABELS_BY_NAME, PART_OF_FIGURE, PRINTED_TEXT_AND_ITS_LINE } from './names.js';
import { type HowRead, howPrintedAt, type ReadFigure, readFigure, type UnreadFigure } from './printed.js';
import { textOrLabelShape } from './shapes.js';
import { precisionAt } from './stands-for.js';
import type { Unit } from './unit-model.js';

/** A figure of a statement, read, with where it stands. */
export interface PlacedFigure {
  readonly read: ReadFigure | UnreadFigure;
  readonly source: DocumentSource;
  readonly label?: Label;
  /** What is declared of it, by itself or by its statement. */
  readonly how: () => HowPrinted;
}

/** What a statement says of all its figures. */
export interface StatementSettings extends HowPrinted, Omit<HowRead, 'marks'> {
  readonly document: string;
  readonly unit: Unit;
  readonly marks?: MarkTables;
  readonly labels?: Readonly<Record<string, Label>> | undefined;
}

/** Settings without signs, which are those of a column. */
type HowAllAreRead = Omit<StatementSettings, 'marks'>;

const FIGURE_KEYS = /* @__PURE__ */ frozen([
  'printed',
  'unit',
  'line',
  'table',
  'row',
  'column',
  'precision',
  'zeros',
  'rounding',
  'numbers',
  'marks',
  'value',
  'qualifier',
  'tolerance',
  'label',
  'noValue',
]);

/** Reads a figure of a statement. */
export function placedFigureAt(given: unknown, settings: StatementSettings, path: Path): PlacedFigure {
  const { input, line } = figureInput(given, path);
  const { marks } = settings;
  const how = marks === undefined ? (settings as HowAllAreRead) : { ...settings, marks: marks.inColumn(input.column) };
  const read = readFigure(input, path, how);
  return {
    read,
    source: documentSourceOf(settings.document, line, input),
    ...(input.label === undefined ? {} : { label: labelAt(input.label, settings.labels, [...path, 'label']) }),
    how: () => ({ ...howOf(settings, read.unit === settings.unit), ...howOf(input, true) }),
  };
}

/** The label of a figure; a text is one of those of its statement, where this has some. */
function labelAt(given: Label | string, labels: StatementSettings['labels'], path: Path): Label {
  if (typeof given !== 'string' || labels === undefined) return textOrLabelShape.read(given, path);
  if (Object.hasOwn(labels, given)) return labels[given] as Label;
  throw unknownName(given, Object.keys(labels), LABELS_BY_NAME, path);
}

/** What is declared of how figures came about, and nothing else; a step is an amount in one unit. */
const howOf = ({ precision, zeros, rounding }: HowPrinted, sameUnit: boolean): HowPrinted => ({
  ...(precision === undefined || !sameUnit ? {} : { precision }),
  ...(zeros === undefined ? {} : { zeros }),
  ...(rounding === undefined ? {} : { rounding }),
});

/** Checks what a statement declares of how its figures came about, and of how they are written. */
export function howAllArePrinted(
  definition: Readonly<Record<string, unknown>>,
  path: Path,
): Omit<StatementSettings, 'document' | 'unit'> {
  howPrintedAt(definition, path);
  const step = precisionAt(definition['precision'], [...path, 'precision']);
  return {
    ...howOf(definition as HowPrinted, true),
    ...(step === undefined ? {} : { step }),
    ...(readMembers(definition, WRITTEN(), path) as Pick<StatementSettings, 'numbers' | 'marks'>),
  };
}

const WRITTEN = /* @__PURE__ */ lazily(columnNumberOptions);

function figureInput(given: unknown, path: Path): { input: PrintedFigure; line: number } {
  if (Array.isArray(given)) {
    if (given.length !== 2) throw invalidArgument(given, PRINTED_TEXT_AND_ITS_LINE, path);
    return { input: { printed: given[0] as string }, line: lineOf(given[1], [...path, 1]) };
  }
  const figure = requirePlain(given as object, path, PRINTED_TEXT_AND_ITS_LINE);
  refuseUnknownKeys(figure, FIGURE_KEYS, PART_OF_FIGURE, path);
  for (const place of ['table', 'row', 'column']) {
    if (figure[place] !== undefined) requireString(figure[place], [...path, place]);
  }
  return { input: figure as unknown as PrintedFigure, line: lineOf(figure['line'], [...path, 'line']) };
}

function lineOf(value: unknown, path: Path): number {
  if (Number.isSafeInteger(value) && (value as number) >= 1) return value as number;
  throw invalidArgument(
    value,
    { en: 'a line number, counted from 1', fr: 'un numéro de ligne, compté à partir de 1' },
    path,
  );
}

function documentSourceOf(document: string, line: number, { table, row, column }: PrintedFigure): DocumentSource {
  if (table !== undefined && row !== undefined && column !== undefined) return { document, line, table, row, column };
  return {
    document,
    line,
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}
