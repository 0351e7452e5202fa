import { MONTHS } from '../calendar/month-names.js';
import { invalidArgument, requireOneOf } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, type LocalLabel, textOf } from '../kernel/label.js';
import { isNoValue } from '../kernel/no-value.js';
import { localeShape, sourceShape } from '../kernel/record.js';
import { later, options as optionsOf } from '../kernel/shape.js';
import type { DocumentSource, ExternalSource, Source } from '../kernel/source.js';
import { colon, typeset } from '../kernel/typography.js';
import type { SourceDocument } from '../program/document-model.js';
import { documentsShape } from '../program/document-shapes.js';
import { nameInQuotes, tableText } from './places.js';

/**
 * A source as a reader is told of it.
 * @category Labels and sources
 */
export interface Citation {
  /** The entry for a list of references: authors, date, title, what it is, numbers, address. */
  readonly reference: string;
  /** Where in it: table, row and column as printed, and the line of its plain text; a publication has none. */
  readonly place?: string;
  /** Both, to be pasted. */
  readonly text: string;
}

/**
 * Cites a source: who published what, when, and where in it the fact stands.
 *
 * The style is author-date, after that of the American Psychological Association, as plain text without italics:
 * authors, date in parentheses (`n.d.`, in French `s.d.`, where none is known), title, what it is in brackets, numbers,
 * address. Publishers that the document does not name itself stand in square brackets. A title is given in the language
 * asked for where it is officially known there, and else as it is. The line counts in the plain text in the document's
 * language, which the place names where it is another one.
 * @param source - A line of a document, or a publication.
 * @param options - `locale`, and `documents`: those that may be cited, such as `documents` of `cpa-ipp/data`, and your
 *   own beside them.
 * @returns The reference, the place, and the two together.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` with suggestions for a document that is not among those given, a locale or
 *   an option that does not exist; `DUPLICATE` if two documents have one id; `INVALID_ARGUMENT` for a wrong shape, a
 *   line that the document does not have, an address that is not http or https, or a year and a date that disagree.
 * @example
 * import { citation } from 'cpa-ipp';
 * import { documents } from 'cpa-ipp/data';
 * const source = { document: 'peace-operations', line: 3 };
 * citation(source, { locale: 'en-CA', documents }).text;
 * // => '[Royal Canadian Mounted Police]. (n.d.). Peace operations [Web page]. Line 3 of the plain text.'
 * citation(source, { locale: 'fr-CA', documents }).text;
 * // => '[Gendarmerie royale du Canada]. (s.d.). Peace operations [Page Web, en anglais]. Ligne 3 du texte brut en anglais.'
 * @category Labels and sources
 */
export function citation(
  source: Source,
  options: { readonly locale: Locale; readonly documents: readonly SourceDocument[] },
): Citation {
  const { locale, documents } = OPTIONS.read(options, ['options']);
  const given = sourceShape.read(source, ['source']);
  if ('external' in given) return citationOf(referenceOfPublication(given, locale), undefined, locale);
  const ids = documents.map(({ id }) => id);
  const id = requireOneOf(given.document, ids, A_DOCUMENT, ['source', 'document']);
  const document = documents.find((one) => one.id === id) as SourceDocument;
  if (document.lines !== undefined && given.line > document.lines) {
    const last = String(document.lines);
    const expected = { en: `a line of the document, from 1 to ${last}`, fr: `une ligne du document, de 1 à ${last}` };
    throw invalidArgument(given.line, expected, ['source', 'line']);
  }
  return citationOf(referenceOf(document, locale), placeOf(given, document, locale), locale);
}

const A_DOCUMENT: Label = /* @__PURE__ */ frozen({ en: 'a document that can be cited', fr: 'un document à citer' });

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ locale: localeShape, documents: documentsShape }));

function citationOf(reference: string, place: string | undefined, locale: Locale): Citation {
  const shown = typeset(reference, locale);
  if (place === undefined) return { reference: shown, text: shown };
  const where = typeset(place, locale);
  return { reference: shown, place: where, text: `${shown} ${where}` };
}

const isFrench = (locale: Locale): boolean => locale === 'fr-CA';
const codeOf = (locale: Locale): string => locale.slice(0, 2);

/** Pieces of a reference, each with a full stop behind it that an address does not have. */
function joined(pieces: readonly string[], address: string | undefined): string {
  const text = pieces.map((piece) => (/[.!?]$/.test(piece) ? piece : `${piece}.`)).join(' ');
  return address === undefined ? text : `${text} ${address}`;
}

function referenceOf(document: SourceDocument, locale: Locale): string {
  const {
    publishers,
    publishersBasis = 'stated',
    date,
    title,
    kind,
    language,
    asOf,
    address,
    identifiers = [],
  } = document;
  const isTranslated = title[codeOf(locale)] !== undefined;
  const shownTitle = isTranslated ? textOf(title, locale) : (title[language] ?? textOf(title, locale));
  const about = [
    capital(textOf(kind, locale)),
    ...(asOf === undefined ? [] : [textOf(statusOn(asOf), locale)]),
    ...(isTranslated || language === codeOf(locale) ? [] : [inLanguage(language, locale)]),
  ];
  return joined(
    [
      publishersBasis === 'stated' ? authors(publishers, locale) : `[${authors(publishers, locale)}]`,
      `(${isNoValue(date) ? textOf(UNDATED, locale) : dateText(date, locale)})`,
      `${shownTitle} [${about.join(', ')}]`,
      ...identifiers.map((one) => textOf(one, locale)),
    ],
    address,
  );
}

function referenceOfPublication({ external }: ExternalSource, locale: Locale): string {
  const { title, publisher, year, date = year === undefined ? undefined : String(year), address, seen } = external;
  const dated = date === undefined ? textOf(UNDATED, locale) : dateText(date, locale);
  const note = seen === undefined ? '' : ` [${textOf(SEEN[seen], locale)}]`;
  return joined([publisher, `(${dated})`, `${title}${note}`], address);
}

const UNDATED: Label = /* @__PURE__ */ frozen({ en: 'n.d.', fr: 's.d.' });
const SEEN = /* @__PURE__ */ frozen<Readonly<Record<'copy' | 'unconfirmed', Label>>>({
  copy: { en: 'seen in a copy', fr: 'vu dans une copie' },
  unconfirmed: { en: 'not confirmed', fr: 'non confirmé' },
});

function authors(publishers: readonly LocalLabel[], locale: Locale): string {
  const names = publishers.map((one) => textOf(one, locale));
  const last = names.pop() as string;
  if (names.length === 0) return last;
  return `${names.join(', ')}${isFrench(locale) ? ' et' : ', &'} ${last}`;
}

/** `2017, April 13`; in French `2017, 13 avril`. */
function dateText(date: string, locale: Locale): string {
  const [year, month, day] = date.split('-');
  if (month === undefined) return date;
  const name = MONTHS[locale][Number(month) - 1] as string;
  return `${year}, ${dayIn(name, day, locale)}`;
}

function dayIn(name: string, day: string | undefined, locale: Locale): string {
  if (day === undefined) return name;
  if (!isFrench(locale)) return `${name} ${Number(day)}`;
  return `${day === '01' ? '1er' : Number(day)} ${name}`;
}

/** The state on a day, in words. */
function statusOn(date: string): Label {
  const shown = (locale: Locale) => {
    const [year = '', month, day] = date.split('-');
    const name = month === undefined ? undefined : MONTHS[locale][Number(month) - 1];
    if (name === undefined) return year;
    const within = dayIn(name, day, locale);
    return isFrench(locale) || day === undefined ? `${within} ${year}` : `${within}, ${year}`;
  };
  const on = date.length > 'YYYY-MM'.length;
  const fr = shown('fr-CA');
  return {
    en: `status ${on ? 'on' : 'in'} ${shown('en-CA')}`,
    fr: `situation ${on ? `au ${fr}` : `en ${fr}`}`,
  };
}

const LANGUAGES = /* @__PURE__ */ frozen<Readonly<Record<string, Label>>>({
  en: { en: 'in English', fr: 'en anglais' },
  fr: { en: 'in French', fr: 'en français' },
});

const isNamed = (language: string): boolean => Object.hasOwn(LANGUAGES, language);

const inLanguage = (language: string, locale: Locale): string =>
  isNamed(language)
    ? textOf(LANGUAGES[language] as Label, locale)
    : `${textOf({ en: 'language', fr: 'langue' }, locale)}${colon(locale)}${language}`;

/** Table, row and column as printed, and the line. */
function placeOf({ table, row, column, line }: DocumentSource, { language }: SourceDocument, locale: Locale): string {
  const text = textOf({ en: `line ${line} of the plain text`, fr: `ligne ${line} du texte brut` }, locale);
  const words = inLanguage(language, locale);
  const pieces = [
    ...(table === undefined || table === '' ? [] : [tableText(table, locale)]),
    ...[row, column].flatMap((name) => (name === undefined || name === '' ? [] : [nameInQuotes(name, locale)])),
    language === codeOf(locale) ? text : `${text} ${isNamed(language) ? words : `(${words})`}`,
  ];
  return `${capital(pieces.join(', '))}.`;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
