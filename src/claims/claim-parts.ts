import type { PrintedFigure } from '../figures/model.js';
import type { PlacedFigure } from '../figures/placed.js';
import { type ReadFigure, requireEnds, type UnreadFigure } from '../figures/printed.js';
import { isReference, printedFigureOf } from '../figures/statement.js';
import type { Found, Path } from '../kernel/codes.js';
import { isCodedError, movedError } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import type { DocumentSource } from '../kernel/source.js';
import { inBoth } from '../kernel/words.js';
import type { ClaimEvidence } from './claim-verdict.js';
import type { Library } from './statement-library.js';
import { figureText, pick, placeOf } from './wording.js';

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

function placedAt(key: string, { document, library }: ClaimContext, path: Path): PlacedFigure {
  return library.figure(isReference(key) ? key : `${document}#${key}`, path);
}

/**
 * Finds a figure by its key in the claim's document, or by `document#key`, for a function that takes printed figures.
 */
export function printedAt(
  key: string,
  context: ClaimContext,
  path: Path,
): { readonly figure: PrintedFigure; readonly source: DocumentSource } {
  const placed = placedAt(key, context, path);
  return { figure: printedFigureOf(placed), source: placed.source };
}

/** Finds a figure by its key in the claim's document, or by `document#key`, to compare all that it stands for. */
export function figureAt(key: string, context: ClaimContext, path: Path): ClaimFigure {
  const figure = anyFigureAt(key, context, path);
  requireEnds(figure.read, path);
  return figure;
}

/** The same of a figure whose values may have no end. */
export function anyFigureAt(key: string, context: ClaimContext, path: Path): ClaimFigure {
  const { document } = context;
  const { read, source } = placedAt(key, context, path);
  const label = inBoth((locale) => `${placeOf(source, document)}${pick(locale, '', ' ')}: ${figureText(read, locale)}`);
  return { read, source, label };
}

/**
 * Asks a function about parts of a claim. What it says of its arguments is said of the parts of the same name; an
 * argument that only holds such parts, or is no part of the claim, is a `holder`, and left out of the path.
 */
export function askOf<T>(path: Path, holders: readonly string[], ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!isCodedError(error)) throw error;
    throw movedError(error, (from) => {
      const part = from.findIndex((step) => !holders.includes(String(step)));
      return [...path, ...(part < 0 ? [] : from.slice(part))];
    });
  }
}

/** Puts cautions of such a function where the claim's parts are. */
export const placedWithin = <F extends Found>(path: Path, cautions: readonly F[]): F[] =>
  cautions.map((caution) => ({ ...caution, path: [...path, ...caution.path] }));

export const evidenceOf = ({ source, label }: ClaimFigure, bearing: ClaimEvidence['bearing']): ClaimEvidence => ({
  source,
  bearing,
  label,
});
