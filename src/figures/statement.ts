import { invalidArgument, refuseUnknownKeys, requirePlain, requireString, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { labelShape } from '../kernel/record.js';
import { later, recordOf } from '../kernel/shape.js';
import { quoted } from '../kernel/words.js';
import { type Recomputation, recompute } from './agreements.js';
import { type Obstacle, prune } from './evaluate.js';
import { compileExpression, figuresOf, type OperationNode } from './expression.js';
import { inUnit, nearUnit } from './expression-units.js';
import type { FigureInput, Identity, MissingPart, PrintedFigure, ReadingKind, Statement } from './model.js';
import {
  DOCUMENT_ID,
  FIGURE_OF_STATEMENT,
  FIGURES_BY_KEY_KIND,
  IDENTITIES_BY_ID_KIND,
  LABELS_BY_NAME,
} from './names.js';

import { howAllArePrinted, type PlacedFigure, placedFigureAt } from './placed.js';
import { refuseBentRepetition } from './possible-range.js';
import { type ReadFigure, requireEnds, type UnreadFigure } from './printed.js';
import { textOrLabelShape } from './shapes.js';
import { identityShape, openIdentityShape, openReadingShape } from './statement-shapes.js';
import { unitAt } from './units.js';
import { nearestWhole } from './whole-over.js';

/**
 * What {@link statement} takes: a {@link Statement} whose identities can only name its own figures.
 * @category Figures
 */
export interface StatementDefinition<
  F extends Readonly<Record<string, FigureInput>>,
  I extends Readonly<Record<string, Identity<NotInferred<keyof F & string>>>>,
> extends Omit<Statement, 'figures' | 'identities'> {
  readonly figures: F;
  readonly identities: I;
}

/**
 * Checks the figures of a document and the identities that tie them, and hands them back typed.
 *
 * A statement is data: it can be written as JSON, kept in a file and handed to {@link reconcile} later. An identity
 * that names a figure which does not exist does not compile.
 * @param definition - `document` (an id), `unit` (of figures that name none), `figures` by key (printed text and line)
 *   and `identities` by id; how its texts are written: `numbers` (Canadian English unless given) and `marks`, what
 *   signs in place of a number stand for, of one column alone under its name; and, where it is known, how the figures
 *   came about: `precision`, `zeros` and `rounding`, which a figure may also say for itself, as it may its `numbers`.
 * @returns The definition itself, unchanged.
 * @throws {@link CpaIppError} `INVALID_FIGURE` for a text that is no printed figure; `UNKNOWN_NAME` for a figure, unit,
 *   operation or option that does not exist; `UNIT_MISMATCH` where units do not go together; `UNSUPPORTED_REPETITION`
 *   where a figure repeats in a way whose range cannot be worked out exactly; `NEGATIVE_VALUE` for a weight below zero;
 *   `INVALID_ARGUMENT` for a wrong shape, or an identity or a reading that rests on the figure it checks.
 * @example
 * const mine = statement({
 *   document: 'my-report',
 *   unit: 'CAD millions',
 *   figures: { salaries: ['12.4', 11], travel: ['3.1', 12], total: ['15.5', 13] },
 *   identities: { total: { printed: 'total', expected: { sum: ['salaries', 'travel'] }, missing: 'unknown' } },
 * });
 * reconcile(mine, 'total').verdict; // => 'exact'
 * @category Figures
 */
export function statement<
  const F extends Readonly<Record<string, FigureInput>>,
  const I extends Readonly<Record<string, Identity<NotInferred<keyof F & string>>>>,
>(definition: StatementDefinition<F, I>): Statement<keyof F & string, keyof I & string> & StatementDefinition<F, I> {
  // What refers to other statements can only be checked beside them, by `audit`; here nothing but its form is.
  const later = new Error();
  const reader = readStatement(definition as Statement, [], () => {
    throw later;
  });
  for (const key of reader.figureKeys) reader.figure(key);
  for (const id of reader.identityIds) {
    try {
      reader.identity(id);
    } catch (error) {
      if (error !== later) throw error;
      identityShape.read(definition.identities[id], ['identities', id]);
    }
  }
  return definition as Statement<keyof F & string, keyof I & string> & StatementDefinition<F, I>;
}

/** An identity, checked and turned into trees. */
export interface CompiledIdentity {
  readonly printed: string;
  readonly expected: OperationNode;
  readonly missing: MissingPart;
  /** Worked out once, for its own verdict and for what it tells of the others of its table. */
  readonly recomputation: () => Recomputation | Obstacle;
  readonly label: Label | undefined;
  readonly readings: readonly { kind: ReadingKind; label: Label; expected: OperationNode }[];
}

/** Reads the parts of a statement one by one, checking each as it goes. */
export interface StatementReader {
  readonly document: string;
  readonly figureKeys: readonly string[];
  readonly identityIds: readonly string[];
  hasFigure(key: string): boolean;
  hasIdentity(id: string): boolean;
  figure(key: string): PlacedFigure;
  identity(id: string): CompiledIdentity;
  /** The table in which the printed figure of an identity says that it stands, before either is checked. */
  tableOf(id: string): string | undefined;
}

const STATEMENT_KEYS = /* @__PURE__ */ frozen([
  'document',
  'title',
  'unit',
  'labels',
  'precision',
  'zeros',
  'rounding',
  'numbers',
  'marks',
  'figures',
  'identities',
]);

const LABELS = /* @__PURE__ */ later(() => recordOf(labelShape, LABELS_BY_NAME));

/** Finds a figure of another statement by `document#key`. */
export type Elsewhere = (reference: string, path: Path) => PlacedFigure;

export const isReference = (key: string): boolean => key.includes('#');

/**
 * Checks the outline of a statement and gives access to its parts; `elsewhere` follows references to other statements,
 * which are unknown without it.
 */
export function readStatement(given: unknown, at: Path = [], elsewhere?: Elsewhere): StatementReader {
  const definition = requirePlain(given as object, at, { en: 'a statement', fr: 'un état' });
  refuseUnknownKeys(definition, STATEMENT_KEYS, { en: 'a part of a statement', fr: "une partie d'un état" }, at);
  const document = requireString(definition['document'], [...at, 'document'], DOCUMENT_ID);
  if (document === '') throw invalidArgument(document, DOCUMENT_ID, [...at, 'document']);
  if (definition['title'] !== undefined) textOrLabelShape.read(definition['title'], [...at, 'title']);
  const unit = unitAt(definition['unit'], [...at, 'unit']);
  const labels =
    definition['labels'] === undefined ? undefined : LABELS.read(definition['labels'] as never, [...at, 'labels']);
  const settings = { document, unit, labels, mayBeEndless: true, ...howAllArePrinted(definition, at) };
  const figures = requirePlain(definition['figures'] as object, [...at, 'figures'], FIGURES_BY_KEY_KIND);
  const identities = requirePlain(definition['identities'] as object, [...at, 'identities'], IDENTITIES_BY_ID_KIND);
  // Listed only where somebody asks: whoever needs one figure does not wait for all.
  const keys = () => Object.keys(figures);
  const hasFigure = (key: string) => Object.hasOwn(figures, key);
  const hasIdentity = (id: string) => Object.hasOwn(identities, id);
  const placed = new Map<string, PlacedFigure>();
  const figure = (key: string): PlacedFigure => {
    const known = placed.get(key);
    if (known !== undefined) return known;
    if (!hasFigure(key)) {
      if (elsewhere !== undefined && isReference(key)) return elsewhere(key, at);
      throw unknownName(key, keys(), FIGURE_OF_STATEMENT, [...at, 'figures', key]);
    }
    if (isReference(key))
      throw invalidArgument(
        key,
        {
          en: "a key without '#', which refers to other statements",
          fr: "une clé sans « # », qui renvoie à d'autres états",
        },
        [...at, 'figures', key],
      );
    const result = placedFigureAt(figures[key], settings, [...at, 'figures', key]);
    placed.set(key, result);
    return result;
  };
  const readFigureOf = (key: string) =>
    hasFigure(key) || (elsewhere !== undefined && isReference(key))
      ? requireEnds(figure(key).read, [...at, 'figures', key, 'tolerance'])
      : undefined;
  const compile = (
    printed: string,
    target: ReadFigure | UnreadFigure,
    expression: unknown,
    path: Path,
    inItsUnit: typeof inUnit,
  ): OperationNode => {
    const given = compileExpression(expression, readFigureOf, keys, path);
    const isWhole = given.operation === 'wholeOver';
    const node = isWhole ? nearestWhole(given, target, path) : inItsUnit(given, target.unit, path);
    if (figuresOf(node).some(({ key }) => key === printed)) {
      throw invalidArgument(
        expression,
        {
          en: `an expression that does not rest on ${quoted(printed).en} itself`,
          fr: `une expression qui ne repose pas sur ${quoted(printed).fr} lui-même`,
        },
        path,
      );
    }
    const pruned = prune(node);
    if (pruned !== null) refuseBentRepetition(pruned, path);
    return node;
  };
  const compiled = new Map<string, CompiledIdentity>();
  const identity = (id: string): CompiledIdentity => {
    const known = compiled.get(id) ?? compileIdentity(id);
    compiled.set(id, known);
    return known;
  };
  const compileIdentity = (id: string): CompiledIdentity => {
    const path: Path = [...at, 'identities', id];
    const { printed, label, missing, ...given } = openIdentityShape.read(identities[id], path);
    const target = readFigureOf(printed);
    if (target === undefined) throw unknownName(printed, keys(), FIGURE_OF_STATEMENT, [...path, 'printed']);
    const expected = compile(printed, target, given.expected, [...path, 'expected'], inUnit);
    const readings = (given.readings ?? []).map((entry, index) => {
      const at = [...path, 'readings', index];
      const { kind, label, expected } = openReadingShape.read(entry, at);
      return { kind, label, expected: compile(printed, target, expected, [...at, 'expected'], nearUnit) };
    });
    const recomputation = lazily(() => recompute(expected, missing));
    return { printed, expected, missing, recomputation, label, readings };
  };
  return {
    document,
    get figureKeys() {
      return keys();
    },
    get identityIds() {
      return Object.keys(identities);
    },
    hasFigure,
    hasIdentity,
    figure,
    identity,
    tableOf: (id) => {
      const printed: unknown = (identities[id] as { printed?: unknown } | null | undefined)?.printed;
      const given: unknown = typeof printed === 'string' && hasFigure(printed) ? figures[printed] : undefined;
      const table = (given as { table?: unknown } | null | undefined)?.table;
      return typeof table === 'string' ? table : undefined;
    },
  };
}

/**
 * A figure of a statement on its own, with its unit and what the statement declares of its figures filled in.
 *
 * @param statement - The statement.
 * @param key - The key of the figure.
 * @returns A printed figure that {@link amountOf} and gender checks take.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if there is no such figure; what `statement()` throws for that figure.
 * @example
 * const mine = statement({ document: 'my-report', unit: 'CAD millions', figures: { total: ['15.5', 13] }, identities: {} });
 * figureOf(mine, 'total'); // => { printed: '15.5', unit: 'CAD millions', line: 13 }
 * @category Figures
 */
export function figureOf<S extends Statement>(statement: S, key: keyof S['figures'] & string): PrintedFigure {
  return printedFigureOf(readStatement(statement).figure(requireString(key, ['key'])));
}

/** A figure that was read from a statement, as a figure on its own. */
export function printedFigureOf({ read, source, label, how }: PlacedFigure): PrintedFigure {
  const { document: _, ...place } = source;
  const { text, inFigures } = read;
  return {
    printed: text,
    unit: read.unit,
    ...place,
    ...how(),
    ...(read.form === undefined ? {} : { numbers: read.form }),
    ...(read.isMark ? { marks: { [text.trim()]: 'zero' } } : {}),
    ...(inFigures === undefined ? {} : { value: inFigures }),
    ...(read.qualifier === undefined ? {} : { qualifier: read.qualifier }),
    ...(read.tolerance === undefined ? {} : { tolerance: read.tolerance }),
    ...(label === undefined ? {} : { label }),
    ...(read.kind === 'no-value' ? { noValue: read.reason.noValue } : {}),
  };
}
