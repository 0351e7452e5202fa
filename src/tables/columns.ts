import type { Decimal } from '../exact/decimal.js';
import { decimalsOf, isTaggedDecimal } from '../exact/decimal.js';
import { styleShape } from '../exact/format-options.js';
import { isPlainObject } from '../exact/plain-rows.js';
import { type FormatStyle, requireNoScale, type Scale, scaleShape } from '../exact/quantity-text.js';
import { COLUMN_LABELS } from '../explain/column-labels.js';
import { either } from '../kernel/alternatives.js';
import { unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isNoValue, type NoValue } from '../kernel/no-value.js';
import { localLabelOf, readBy } from '../kernel/record.js';
import { checked, fields, later, listOf, optional, text } from '../kernel/shape.js';
import { fold, suggest } from '../kernel/suggest.js';
import { isKnownKey } from './labels.js';
import { COLUMN, KEY } from './names.js';

/**
 * A column of {@link htmlTable} and {@link markdownTable}.
 * @category Plain data
 */
export interface TableColumn<K extends string = string> {
  /** A key of the rows, or a part of what stands under one: `approved`, `approved.missing`, `share.numerator`. */
  readonly key: K;
  /** Its head; without it, its label of the kind `column`, or the key itself. */
  readonly label?: LocalLabel | string;
  /** How its numbers are written; text that is a decimal number is then written so too. */
  readonly as?: FormatStyle;
  /** Divide its amounts by a thousand, a million or a billion, and say so; shares and counts of parts have none. */
  readonly scale?: Scale;
  /** Round its numbers half away from zero to so many decimals. */
  readonly decimals?: number;
}

/**
 * A column of {@link csvText}: its cells are plain numbers, so that it has no style.
 * @category Plain data
 */
export type CsvColumn<K extends string = string> = Omit<TableColumn<K>, 'as'> & { readonly as?: never };

/** The parts of a value that a column can name. */
type PartOf<V> = unknown extends V
  ? string
  : V extends string | number | boolean | null | undefined | Decimal | NoValue
    ? never
    : V extends readonly unknown[]
      ? `${number}` | `${number}.${string}`
      : V extends object
        ? (keyof V & string) | `${keyof V & string}.${string}`
        : never;

/**
 * The columns that rows have: their keys, and parts of what stands under these.
 * @inline
 */
export type ColumnOf<R> = [R] extends [never] ? string : ColumnOfRow<R>;

type ColumnOfRow<R> = R extends unknown
  ? string extends keyof R
    ? string
    : [keyof R] extends [never]
      ? string
      : { [K in keyof R & string]-?: K | `${K}.${PartOf<R[K]>}` }[keyof R & string]
  : never;

/**
 * A column as it was named, where the rows have it, or what no column is, by which the compiler names those that there
 * are; a column held in a variable is checked when it is written.
 * @inline
 */
export type Known<R, C> = C extends string
  ? string extends C
    ? C
    : C extends ColumnOf<R>
      ? C
      : { readonly theseRowsHave: ColumnOf<R> }
  : C extends { readonly key: infer K }
    ? string extends K
      ? C
      : K extends ColumnOf<R>
        ? C
        : { readonly theseRowsHave: ColumnOf<R> }
    : never;

const isText = (value: unknown): boolean => typeof value === 'string';

/** A text, or one by its languages. */
export const wordsShape: Shape<string | LocalLabel> = /* @__PURE__ */ later(() =>
  either(isText, text(), localLabelOf({ en: 'a text, or { en, fr }', fr: 'un texte, ou { en, fr }' })),
);

const ofEveryTable = () => ({
  key: text(KEY),
  label: optional(wordsShape),
  scale: optional(scaleShape),
  decimals: optional(readBy(decimalsOf)),
});
const keyAlone: Shape<string, TableColumn> = /* @__PURE__ */ later(() => checked(text(KEY), (key) => ({ key })));

/** A column for readers, or its key alone. */
const tableColumn: Shape<string | TableColumn, TableColumn> = /* @__PURE__ */ later(() => {
  const as = optional(styleShape);
  const described = checked(fields(COLUMN, { ...ofEveryTable(), as }), (column, path) => {
    requireNoScale(column, path);
    return column;
  });
  return either(isText, keyAlone, described) as Shape<string | TableColumn, TableColumn>;
});

/** A column of plain numbers, or its key alone. */
const csvColumn: Shape<string | CsvColumn, CsvColumn> = /* @__PURE__ */ later(
  () => either(isText, keyAlone, fields(COLUMN, ofEveryTable())) as Shape<string | CsvColumn, CsvColumn>,
);

const listOfColumns = <C extends string | TableColumn, R extends TableColumn>(column: Shape<C, R>) =>
  checked(listOf(column, { what: { en: 'an array of columns', fr: 'un tableau de colonnes' } }), withoutRepetition);

export const tableColumnsShape = /* @__PURE__ */ later(() => listOfColumns(tableColumn));
export const csvColumnsShape = /* @__PURE__ */ later(() => listOfColumns(csvColumn));
export const keysShape = /* @__PURE__ */ later(() => listOfColumns(keyAlone));

function withoutRepetition<R extends TableColumn>(columns: readonly R[], path: Path): readonly R[] {
  refuseTwice(
    columns.map(({ key }) => key),
    path,
  );
  return columns;
}

/** Refuses what is there twice among the columns of one table. */
export function refuseTwice(names: readonly string[], path: Path): void {
  const seen = new Set<string>();
  names.forEach((received, index) => {
    if (seen.has(received)) throw fault(DUPLICATE, [...path, index], { kind: COLUMN, received });
    seen.add(received);
  });
}

type Row = Readonly<Record<string, unknown>>;

/**
 * What stands in a column of a row: under its key, or in a part of what stands there; `undefined` where the row has
 * none. What has no value has no parts either: they lack it for the same reason.
 */
export function valueIn(row: Row, column: string): unknown {
  if (Object.hasOwn(row, column)) return row[column];
  for (let dot = column.indexOf('.'); dot > 0; dot = column.indexOf('.', dot + 1)) {
    const inside = valueIn(row, column.slice(0, dot));
    if (isNoValue(inside)) return inside;
    const found = valueIn(partsOf(inside), column.slice(dot + 1));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The record that has the key of a column: the row, or what stands in it. */
export function ownerOf(row: Row, column: string): Row {
  if (Object.hasOwn(row, column)) return row;
  const steps = column.replace(/(?:\.\d+)+$/, '').split('.');
  return steps.length === 1 ? row : partsOf(valueIn(row, steps.slice(0, -1).join('.')));
}

/** The key of a column: of one of a list, that of the list. */
export const lastKeyOf = (column: string): string =>
  column
    .split('.')
    .filter((step) => !/^\d+$/.test(step))
    .at(-1) ?? column;

/** The parts of a record or a list, which counts them from 1; the insides of a number or another instance are none. */
function partsOf(value: unknown): Row {
  if (Array.isArray(value)) return Object.fromEntries(Array.from(value, (element, index) => [index + 1, element]));
  if (typeof value !== 'object' || value === null || isTaggedDecimal(value) || !isPlainObject(value)) return {};
  return value as Row;
}

/** Whether a row has a column; one that has no value may have any part of it, unless other rows show that none is. */
function hasColumn(row: Row, column: string, rows: readonly Row[]): boolean {
  const found = valueIn(row, column);
  const whole = column.slice(0, Math.max(0, column.lastIndexOf('.')));
  if (!isNoValue(found) || whole === '' || valueIn(row, whole) !== found) return found !== undefined;
  return rows.every((other) => isNoValue(valueIn(other, whole) ?? found));
}

/**
 * Refuses columns that no row has. Keys that rows of this library may have are no slips: a column of them may be empty,
 * as that of `item` is where no line has one.
 */
export function requireKnown(rows: readonly Row[], columns: readonly TableColumn[], path: Path): void {
  if (rows.length === 0) return;
  columns.forEach(({ key }, index) => {
    if (key.split('.').every(isKnownKey) || rows.some((row) => hasColumn(row, key, rows))) return;
    const { keys, parts } = namesIn(rows);
    throw unknownName(key, keys, COLUMN_OF_ROWS, [...path, index], suggestionsFor(key, keys, parts));
  });
}

const COLUMN_OF_ROWS: Label = /* @__PURE__ */ frozen({ en: 'a column of these rows', fr: 'une colonne de ces lignes' });
/** Rows of one table are alike; so many are enough to tell what may have been meant. */
const ENOUGH = 100;

/** The columns of some rows, and the parts of what stands in them. */
function namesIn(rows: readonly Row[]): { readonly keys: readonly string[]; readonly parts: readonly string[] } {
  const entries = rows.slice(0, ENOUGH).flatMap((row) => Object.entries(row));
  const parts = entries.flatMap(([key, value]) => Object.keys(partsOf(value)).map((part) => `${key}.${part}`));
  return { keys: [...new Set(entries.map(([key]) => key))], parts: [...new Set(parts)] };
}

/**
 * What may have been meant by a name: columns before parts of them, which only a name with a point in it is nearer to;
 * and columns whose labels begin with it, as that of `unspent` with `variance`.
 */
function suggestionsFor(received: string, keys: readonly string[], parts: readonly string[]): string[] {
  const wanted = fold(received);
  const called = keys.filter((key) => {
    const label =
      wanted.length > 2 && isKnownKey(key) ? COLUMN_LABELS()[key as keyof ReturnType<typeof COLUMN_LABELS>] : null;
    return label !== null && [label.en, label.fr].some((text) => fold(text).startsWith(wanted));
  });
  const [near, inside] = [suggest(received, keys), suggest(received, parts)];
  const all = received.includes('.') ? [...inside, ...called, ...near] : [...called, ...near, ...inside];
  return [...new Set(all)].slice(0, 3);
}
