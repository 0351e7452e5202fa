import { ROUNDING_RULES } from '../../exact/fraction.js';
import { columnNumberOptions } from '../../exact/number-options.js';
import type { Precision } from '../../figures/model.js';
import { DOCUMENT_ID } from '../../figures/names.js';
import { precisionShape, unitShape } from '../../figures/shapes.js';
import { either } from '../../kernel/alternatives.js';
import { invalidArgument } from '../../kernel/check.js';
import { checked, fields, filled, later, listOf, oneOf, optional, options, text, whole } from '../../kernel/shape.js';
import { LINE_ROLES, RELATION_KINDS, TABLE_DIRECTIONS } from './model.js';

const lineName = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'number',
    whole(0),
    text({ en: 'the head of a line', fr: "l'en-tête d'une ligne" }),
  ),
);

const lineDefinition = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a row or column', fr: 'une ligne ou colonne' },
      {
        at: optional(whole(0)),
        name: optional(text()),
        unit: optional(unitShape),
        role: optional(oneOf(LINE_ROLES, { en: 'a role', fr: 'un rôle' })),
        of: optional(listOf(lineName, { atLeast: 1 })),
        precision: optional(checked(precisionShape, (_read, _path, given) => given as Precision)),
      },
    ),
    (line, path) => {
      if ((line.at === undefined) === (line.name === undefined))
        throw invalidArgument(line, { en: 'either at or name', fr: 'soit « at », soit « name »' }, path);
      return line;
    },
  ),
);

const declaredRelation = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a relation', fr: 'une relation' },
    {
      kind: oneOf(RELATION_KINDS, { en: 'a kind of relation', fr: 'un type de relation' }),
      direction: oneOf(TABLE_DIRECTIONS, { en: 'a way through a table', fr: 'un sens de lecture' }),
      target: lineName,
      of: listOf(lineName, { atLeast: 1 }),
      lag: optional(whole(-1000, 1000)),
      base: optional(lineName),
      per: optional(whole(2, 1_000_000_000)),
    },
  ),
);

/** How a table is printed, and what is known of it. */
export const tableOptions = /* @__PURE__ */ later(() =>
  options({
    document: filled(DOCUMENT_ID),
    unit: unitShape,
    table: optional(text()),
    line: optional(whole(1)),
    ...columnNumberOptions(),
    head: optional(fields({ en: 'a head', fr: 'un en-tête' }, { rows: whole(0, 20), columns: whole(0, 20) })),
    columns: optional(listOf(lineDefinition, { what: { en: 'an array of columns', fr: 'un tableau de colonnes' } })),
    rows: optional(listOf(lineDefinition, { what: { en: 'an array of rows', fr: 'un tableau de lignes' } })),
    blanks: optional(
      oneOf(['nothing', 'unknown', 'inferred'], { en: 'a meaning of empty cells', fr: 'un sens des cellules vides' }),
    ),
    rounding: optional(oneOf(ROUNDING_RULES, { en: 'a way of rounding', fr: "un mode d'arrondi" })),
    relations: optional(
      either(
        (value) => typeof value === 'string',
        oneOf(['inferred', 'none'], { en: 'a way to find relations', fr: 'une façon de relier les lignes' }),
        listOf(declaredRelation, { what: { en: 'an array of relations', fr: 'un tableau de liens' } }),
      ),
    ),
  }),
);
