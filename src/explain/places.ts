import { printedText } from '../figures/arithmetic-text.js';
import type { PartOfCheck, Reconciliation } from '../figures/reconcile.js';
import { lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import { colon } from '../kernel/typography.js';
import { quoted, type Words } from '../kernel/words.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  table: ({ table }: Words<'table'>) => ({ en: `Table ${table}`, fr: `Tableau ${table}` }),
  of: ({ list }: Words<'list'>) => ({ en: `of ${list}`, fr: `à partir de ${list}` }),
}));

const inQuotes = (name: string, locale: Locale): string => textOf(quoted(name), locale);

type Place = Pick<DocumentSource, 'table' | 'row' | 'column'>;

/** A table by its number, or by the title that it has. */
const tableText = (table: string, locale: Locale): string =>
  /^\d+[A-Za-z]?$/.test(table) ? textOf(WORDS().table({ table }), locale) : inQuotes(table, locale);

/** Where a figure stands in a table, with a colon; nothing where its source does not say it. */
export function placeText({ table, row, column }: Place, locale: Locale): string {
  const names = [row, column].filter((name) => name !== undefined && name !== '').map((name) => name as string);
  if (names.length === 0) return '';
  const place = [
    ...(table === undefined ? [] : [tableText(table, locale)]),
    ...names.map((name) => inQuotes(name, locale)),
  ];
  return `${place.join(', ')}${colon(locale)}`;
}

/** The parts of a figure in a table, each by what tells its place from that of the figure, with its text as printed. */
export function partsText({ source, from, numbers }: Reconciliation, locale: Locale): string | undefined {
  // What was made by hand, or before parts had names, says no places.
  if (from === undefined || source === undefined || placeText(source, locale) === '') return undefined;
  const parts = from.flatMap(({ source: { document, table, row, column }, printed }: PartOfCheck) => {
    const isOther = document !== source.document;
    const names = [
      ...(isOther ? [document] : []),
      ...(table !== undefined && (isOther || table !== source.table) ? [tableText(table, locale)] : []),
      ...(row !== undefined && (isOther || row !== source.row) ? [inQuotes(row, locale)] : []),
      ...(column !== undefined && (isOther || column !== source.column) ? [inQuotes(column, locale)] : []),
    ];
    return names.length === 0 || row === undefined
      ? []
      : [`${names.join(', ')} (${printedText(printed, locale, numbers)})`];
  });
  if (parts.length === 0 || parts.length > MOST_PARTS) return undefined;
  return textOf(WORDS().of({ list: parts.join('; ') }), locale);
}

/** So many parts are named. */
const MOST_PARTS = 20;
