import { invalidArgument, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, joined } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { foldedWord, NO_VALUE_REASONS, type NoValueReason } from '../kernel/no-value.js';
import { pattern } from '../kernel/pattern.js';
import { withPlainSpaces } from './number-form.js';

/**
 * What a sign in place of a number stands for: the reason why there is none, or `zero`.
 * @inline
 */
export type MarkMeaning = 'zero' | NoValueReason;

/**
 * What signs and words stand for in place of a number, such as `{ '-': 'zero', x: 'suppressed' }`: the key that a table
 * is published with. Words are compared whatever their case, accents and blanks.
 * @category Exact numbers
 */
export type Marks = Readonly<Record<string, MarkMeaning>>;

/**
 * {@link Marks} of a table; under the name of a column, those of that column alone, which go before the others:
 * `{ '-': 'not-reported', Spent: { '-': 'zero' } }`.
 * @category Exact numbers
 */
export type ColumnMarks = Readonly<Record<string, MarkMeaning | Marks>>;

/** The meanings of a sign, for checks. */
export const MARK_MEANINGS = /* @__PURE__ */ joined<MarkMeaning>(['zero'], NO_VALUE_REASONS);

/** The signs of a column, read. */
export interface MarkTable {
  /** What a text stands for; its ends are bare of blanks. */
  readonly of: (text: string) => MarkMeaning | undefined;
  /** Whether one of the signs has digits: then what looks like a number may be a sign. */
  readonly haveDigits: boolean;
}

/** No sign at all. */
export const NO_MARKS: MarkTable = /* @__PURE__ */ frozen<MarkTable>({ of: () => undefined, haveDigits: false });

/** The signs of each column of a table, read. */
export interface MarkTables {
  readonly columns: readonly string[];
  readonly inColumn: (column: string | undefined) => MarkTable;
}

/** Reads the signs of a column. */
export function markTableOf(marks: Marks, path: Path): MarkTable {
  const exact = new Map<string, MarkMeaning>();
  const named = new Map<string, MarkMeaning | null>();
  for (const [sign, meaning] of Object.entries(marks)) {
    const text = sign.trim();
    if (text === '')
      throw invalidArgument(sign, { en: 'a sign that is not blank', fr: "un signe qui n'est pas vide" }, [
        ...path,
        sign,
      ]);
    exact.set(text, meaning);
    // Signs that differ in case alone may have a meaning each; then nothing but themselves is read.
    const name = nameOf(text);
    named.set(name, named.has(name) && named.get(name) !== meaning ? null : meaning);
  }
  if (exact.size === 0) return NO_MARKS;
  return {
    of: (text) => exact.get(text) ?? named.get(nameOf(text)) ?? undefined,
    haveDigits: [...exact.keys()].some((sign) => /\d/.test(sign)),
  };
}

/** Reads the signs of a table, column by column. */
export function markTablesOf(marks: ColumnMarks, path: Path): MarkTables {
  const entries = Object.entries(marks);
  const shared = Object.fromEntries(
    entries.filter((entry): entry is [string, MarkMeaning] => typeof entry[1] === 'string'),
  );
  const own = entries.filter((entry): entry is [string, Marks] => typeof entry[1] !== 'string');
  const all = markTableOf(shared, path);
  const tables = new Map(own.map(([column, marks]) => [column, inTurn(markTableOf(marks, [...path, column]), all)]));
  return {
    columns: [...tables.keys()],
    inColumn: (column) => (column === undefined ? undefined : tables.get(column)) ?? all,
  };
}

/** Refuses signs that are declared for a column that is not read, where a slip in its name would go unseen. */
export function requireMarkedColumns(marks: MarkTables, columns: readonly string[], kind: Label): void {
  const unknown = marks.columns.find((column) => !columns.includes(column));
  if (unknown !== undefined) throw unknownName(unknown, columns, kind, ['options', 'marks', unknown]);
}

/** The signs of two tables; those of the first go before. */
export const inTurn = (first: MarkTable, others: MarkTable): MarkTable => ({
  of: (text) => first.of(text) ?? others.of(text),
  haveDigits: first.haveDigits || others.haveDigits,
});

const LETTER = /* @__PURE__ */ pattern('\\p{Letter}', 'u');
/** What is longer is compared as it stands. */
const LONGEST_NAME = 200;

/** What tells a sign from others: a word folded, or else its characters, of which an ellipsis is three. */
function nameOf(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  return LETTER().test(text) ? foldedWord(text) : withPlainSpaces(text.normalize('NFC').replaceAll('\u2026', '...'));
}
