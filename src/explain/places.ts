import { type Fields, isFields } from '../exact/quantity.js';
import { qualifiedPrinted } from '../figures/arithmetic-text.js';
import { QUALIFIERS, type Qualifier } from '../figures/qualifiers.js';
import type { Reconciliation } from '../figures/reconcile.js';
import { lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import { pattern } from '../kernel/pattern.js';
import type { DocumentSource } from '../kernel/source.js';
import { quoted, type Words } from '../kernel/words.js';
import { isText } from './result-parts.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  table: ({ table }: Words<'table'>) => ({ en: `Table ${table}`, fr: `Tableau ${table}` }),
  of: ({ list }: Words<'list'>) => ({ en: `of ${list}`, fr: `à partir de ${list}` }),
}));

/** A name between quotation marks. */
export const nameInQuotes = (name: string, locale: Locale): string => textOf(quoted(name), locale);

/** `8`, `8a`, `A-1`, `3.2`, and `Table 8`, `Tableau 8`: the number of a table, which has a digit in it. */
const TABLE_NUMBER = /* @__PURE__ */ pattern('^(?:(?:table|tableau)\\s+)?([a-z]?[-.]?\\d+(?:[-.]\\d+)*[a-z]?)$', 'i');

/** A table by its number, with or without the word before it, or by the title that it has. */
export function tableText(table: string, locale: Locale): string {
  const number = TABLE_NUMBER().exec(table)?.[1];
  return number === undefined ? nameInQuotes(table, locale) : textOf(WORDS().table({ table: number }), locale);
}

/** What was sent by somebody else may hold anything; what is no text says no place. */
const placeIn = (source: unknown): Partial<DocumentSource> =>
  isFields(source) ? Object.fromEntries(Object.entries(source).filter(([, name]) => isText(name) && name !== '')) : {};

/** Where a figure stands in a table; nothing where its source does not say it. */
export function placeText(source: unknown, locale: Locale): string {
  const { table, row, column } = placeIn(source);
  const names = [row, column].filter((name) => name !== undefined).map((name) => nameInQuotes(name, locale));
  if (names.length === 0) return '';
  return [...(table === undefined ? [] : [tableText(table, locale)]), ...names].join(', ');
}

/** The parts of a figure in a table, each by what tells its place from that of the figure, with its text as printed. */
export function partsText({ source, from, numbers }: Reconciliation, locale: Locale): string | undefined {
  const own = placeIn(source);
  if (!Array.isArray(from) || (own.row === undefined && own.column === undefined)) return undefined;
  const parts = from.flatMap((part: unknown) => {
    if (!isFields(part) || !isText(part['printed'])) return [];
    const { document, table, row, column } = placeIn(part['source']);
    const isOther = document !== own.document;
    const isNamed = (name: string | undefined, same: string | undefined): name is string =>
      name !== undefined && (isOther || name !== same);
    const names = [
      ...(isOther && document !== undefined ? [document] : []),
      ...(isNamed(table, own.table) ? [tableText(table, locale)] : []),
      ...(isNamed(row, own.row) ? [nameInQuotes(row, locale)] : []),
      ...(isNamed(column, own.column) ? [nameInQuotes(column, locale)] : []),
    ];
    return names.length === 0 || row === undefined
      ? []
      : [
          `${names.join(', ')} (${qualifiedPrinted({ text: part['printed'], form: numbers, qualifier: qualifierOf(part) }, locale)})`,
        ];
  });
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  return textOf(WORDS().of({ list: parts.join('; ') }), locale);
}

/** The qualifier that a part has, if it is one. */
const qualifierOf = ({ qualifier }: Fields): Qualifier | undefined => QUALIFIERS.find((one) => one === qualifier);

/** So many parts are named. */
const MOST_PARTS = 20;
