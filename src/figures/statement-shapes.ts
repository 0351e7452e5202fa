import { columnNumberOptions } from '../exact/number-options.js';
import { either } from '../kernel/alternatives.js';
import type { Shape } from '../kernel/form.js';
import { labelShape } from '../kernel/record.js';
import {
  and,
  fields,
  filled,
  later,
  listOf,
  model,
  more,
  oneOf,
  optional,
  recordOf,
  text,
  tuple,
  unread,
  whole,
} from '../kernel/shape.js';
import type { Expression } from './expression-model.js';
import {
  type FigureInput,
  type Identity,
  MISSING_PARTS,
  READING_KINDS,
  type Reading,
  type Statement,
} from './model.js';
import {
  DOCUMENT_ID,
  FIGURES_BY_KEY_KIND,
  IDENTITIES_BY_ID_KIND,
  LABELS_BY_NAME,
  PRINTED_TEXT_AND_ITS_LINE,
} from './names.js';
import { expressionShape, howPrintedMembers, printedFigureFields, textOrLabelShape, unitShape } from './shapes.js';

const readingOf = (expression: Shape<Expression, unknown>) =>
  fields(
    { en: 'a reading', fr: 'une lecture' },
    {
      kind: oneOf(READING_KINDS, { en: 'a kind of reading', fr: 'un type de lecture' }),
      label: textOrLabelShape,
      expected: expression,
    },
  );

const identityOf = (expression: Shape<Expression, unknown>, reading: Shape<Reading, unknown>) =>
  fields(
    { en: 'an identity', fr: 'une identité' },
    {
      printed: text({ en: 'the key of a figure', fr: "la clé d'un chiffre" }),
      expected: expression,
      missing: oneOf(MISSING_PARTS, {
        en: 'a meaning of missing parts',
        fr: 'une signification des parties manquantes',
      }),
      readings: optional(listOf(reading, { what: { en: 'an array of readings', fr: 'un tableau de lectures' } })),
      label: optional(textOrLabelShape),
    },
  );

/** Another reading of a printed figure. */
export const readingShape = /* @__PURE__ */ model('reading', () => readingOf(expressionShape)) satisfies Shape<
  Reading,
  unknown
>;

/** What a printed figure should be. */
export const identityShape = /* @__PURE__ */ model('identity', () =>
  identityOf(expressionShape, readingShape),
) satisfies Shape<Identity, unknown>;

/** The same with expressions unread: whoever compiles them beside their figures says what is wrong with them. */
export const openReadingShape = /* @__PURE__ */ later(() => readingOf(unread(expressionShape)));
export const openIdentityShape = /* @__PURE__ */ later(() => identityOf(unread(expressionShape), unread(readingShape)));

/** A figure of a statement; whether its text can be read, whoever reads it says. */
export const figureInputShape = /* @__PURE__ */ model('figureInput', () =>
  either(
    Array.isArray,
    tuple(PRINTED_TEXT_AND_ITS_LINE, text(), whole(1)),
    and(printedFigureFields(), more({ line: whole(1) })),
  ),
) satisfies Shape<FigureInput, unknown>;

/**
 * The figures of a document and how they hang together; whether keys, units and figures go together, `readStatement`
 * says, which reads figures one by one.
 */
export const statementShape = /* @__PURE__ */ model('statement', () =>
  fields(
    { en: 'a statement', fr: 'un état' },
    {
      document: filled(DOCUMENT_ID),
      title: optional(textOrLabelShape),
      unit: unitShape,
      labels: optional(recordOf(labelShape, LABELS_BY_NAME)),
      ...howPrintedMembers(),
      ...columnNumberOptions(),
      figures: recordOf(figureInputShape, FIGURES_BY_KEY_KIND),
      identities: recordOf(identityShape, IDENTITIES_BY_ID_KIND),
    },
  ),
) satisfies Shape<Statement, unknown>;
