import type { PrintedFigure } from '../figures/model.js';
import type { PlacedFigure } from '../figures/placed.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { isReference, printedFigureOf } from '../figures/statement.js';
import { refuseUnknownKeys, requireInteger, requireObject, requireString } from '../kernel/check.js';
import type { Finding, Path } from '../kernel/codes.js';
import { isCpaIppError, movedError } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import type { ClaimEvidence } from './claim-verdict.js';
import type { Library } from './statement-library.js';
import { figureText, inBoth, pick, placeOf } from './wording.js';

/** What judging a claim needs: where its figures are found, and which document is its own. */
export interface ClaimContext {
  readonly document: string;
  readonly library: Library;
}

/** A figure that a claim rests on. */
export interface ClaimFigure {
  readonly read: ReadFigure | UnreadFigure;
  readonly source: DocumentSource;
  /** The figure with its place, in words. */
  readonly label: Label;
}

function placedAt(given: unknown, { document, library }: ClaimContext, path: Path): PlacedFigure {
  const key = requireString(given, path, 'the key of a figure');
  return library.figure(isReference(key) ? key : `${document}#${key}`, path);
}

/**
 * Finds a figure by its key in the claim's document, or by `document#key`, for a function that takes printed figures.
 */
export function printedAt(
  given: unknown,
  context: ClaimContext,
  path: Path,
): { readonly figure: PrintedFigure; readonly source: DocumentSource } {
  const placed = placedAt(given, context, path);
  return { figure: printedFigureOf(placed), source: placed.source };
}

/** Finds a figure by its key in the claim's document, or by `document#key`. */
export function figureAt(given: unknown, context: ClaimContext, path: Path): ClaimFigure {
  const { document } = context;
  const { read, source } = placedAt(given, context, path);
  const label = inBoth((locale) => `${placeOf(source, document)}${pick(locale, '', ' ')}: ${figureText(read, locale)}`);
  return { read, source, label };
}

export function labelAt(value: unknown, path: Path): Label {
  const label = requireObject(value as Label, path, 'a label { en, fr }');
  return { en: requireString(label.en, [...path, 'en']), fr: requireString(label.fr, [...path, 'fr']) };
}

export function sourceAt(value: unknown, path: Path): DocumentSource {
  const source = requireObject(value as DocumentSource, path, 'a source { document, line }');
  refuseUnknownKeys(source, ['document', 'line', 'table', 'row', 'column'], 'a part of a source', path);
  for (const place of ['table', 'row', 'column'] as const) {
    if (source[place] !== undefined) requireString(source[place], [...path, place]);
  }
  return {
    ...source,
    document: requireString(source.document, [...path, 'document'], "a document's id"),
    line: lineAt(source.line, [...path, 'line']),
  };
}

export function lineAt(value: unknown, path: Path): number {
  return requireInteger(value, path, { minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
}

/**
 * Asks a function about parts of a claim. What it says of its arguments is said of the parts of the same name; an
 * argument that only holds such parts, or is no part of the claim, is a `holder`, and left out of the path.
 */
export function askOf<T>(path: Path, holders: readonly string[], ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    throw movedError(error, (from) => {
      const part = from.findIndex((step) => !holders.includes(String(step)));
      return [...path, ...(part < 0 ? [] : from.slice(part))];
    });
  }
}

/** Puts cautions of such a function where the claim's parts are. */
export const placedWithin = (path: Path, cautions: readonly Finding[]): Finding[] =>
  cautions.map((caution) => ({ ...caution, path: [...path, ...caution.path] }));

export const evidenceOf = ({ source, label }: ClaimFigure, bearing: ClaimEvidence['bearing']): ClaimEvidence => ({
  source,
  bearing,
  label,
});
