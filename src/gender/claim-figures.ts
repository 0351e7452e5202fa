import { type Decimal, roundTo } from '../exact/decimal.js';
import { formatReported } from '../exact/format-reported.js';
import type { PrintedFigure, Statement } from '../figures/model.js';
import { readFigure } from '../figures/printed.js';
import { figureOf, readStatement } from '../figures/statement.js';
import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireObject,
  requireString,
  unknownName,
} from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Label, Locale } from '../kernel/label.js';
import type { Reported } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import { documentSourceAt, labelAt, populationAt } from './intake.js';
import type { FigureReference, GenderClaim, GenderPopulation } from './model.js';

/** A figure that a claim rests on, with where it stands. */
export interface ClaimFigure {
  readonly figure: PrintedFigure;
  readonly source: DocumentSource;
}

/** Finds figures by document and key. */
export type FigureFinder = (reference: unknown, path: Path) => ClaimFigure;

/** Makes a finder over some statements; several may be of one document. */
export function finderOf(statements: unknown, path: Path): FigureFinder {
  // The first statement of a document that holds a key is the one that is asked.
  const documents = new Map<string, Map<string, Statement>>();
  requireArray(statements, path, 'an array of statements').forEach((given, index) => {
    const { document, figureKeys } = readStatement(given, [...path, index]);
    const holders = documents.get(document) ?? new Map<string, Statement>();
    documents.set(document, holders);
    for (const key of figureKeys) if (!holders.has(key)) holders.set(key, given as Statement);
  });
  return (reference, at) => {
    const given = requireObject(reference as FigureReference, at, '{ document, figure }');
    refuseUnknownKeys(given, ['document', 'figure'], 'a part of a reference', at);
    const document = requireString(given.document, [...at, 'document'], "a document's id");
    const key = requireString(given.figure, [...at, 'figure'], 'the key of a figure');
    const holders = documents.get(document);
    if (holders === undefined) {
      throw unknownName(document, [...documents.keys()], 'a document among the statements', [...at, 'document']);
    }
    const holder = holders.get(key);
    if (holder === undefined) {
      throw unknownName(key, [...holders.keys()], 'a figure of the document', [...at, 'figure']);
    }
    const figure = figureOf(holder, key);
    const { line, table, row, column } = figure;
    const place = { ...(table && { table }), ...(row && { row }), ...(column && { column }) };
    return { figure, source: { document, line: line as number, ...place } };
  };
}

/** What every claim carries, checked. */
export interface ClaimHead {
  readonly id: string;
  readonly source: DocumentSource;
  readonly label: Label;
  readonly population: GenderPopulation;
}

/** Requires what every claim carries. */
export function claimHeadAt(claim: GenderClaim, path: Path): ClaimHead {
  return {
    id: requireString(claim.id, [...path, 'id'], 'the id of the claim'),
    source: documentSourceAt(claim.source, [...path, 'source']),
    label: labelAt(claim.label, [...path, 'label']),
    population: populationAt(claim.population, [...path, 'population']),
  };
}

/** The lines of the claim's own document among some sources, ascending. */
export function linesOf(claim: DocumentSource, sources: readonly DocumentSource[]): number[] {
  const own = [claim, ...sources].filter(({ document }) => document === claim.document).map(({ line }) => line);
  return [...new Set(own)].sort((a, b) => a - b);
}

/** Requires the figure of a whole number of people, or the reason why it has none. */
export function peopleOf({ figure }: ClaimFigure, path: Path): Reported<number> {
  const read = readFigure(figure, { path });
  if (read.kind === 'no-value') return read.reason;
  if (figure.unit !== 'people' || !/^\d{1,9}$/.test(figure.printed)) {
    throw invalidArgument(figure.printed, 'a figure of people, in digits', path);
  }
  return Number(figure.printed);
}

/** Writes a number at two decimals at most; a share may be written as a percent. */
export type NumberWriter = (value: Decimal, as?: 'percent') => string;

/** A text in both languages, from one that depends on how numbers are written. */
export function inBoth(write: (number: NumberWriter, locale: Locale) => string): Label {
  const text = (locale: Locale) =>
    write(
      (value, as) =>
        as === undefined
          ? formatReported(roundTo(value, 2), { locale })
          : formatReported(roundTo(value, 4), { locale, as }),
      locale,
    );
  return { en: text('en-CA'), fr: text('fr-CA') };
}
