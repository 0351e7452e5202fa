import { either } from '../kernel/alternatives.js';
import { columnAt, type OpenColumnSource, type Origin, openSourceShape } from '../kernel/columns.js';
import type { Described, Optional, Shape } from '../kernel/form.js';
import { frozen, made } from '../kernel/frozen.js';
import { checked, fields, flag, later } from '../kernel/shape.js';

/* What a map can name a column by. */

/** The name of a column. */
export const COLUMN: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', isFilled: true },
  read: columnAt,
});

/** A column of keys, and whether {@link csvText} wrote it. */
export type KeyOrigin = { readonly column: string; readonly written: boolean };

/** Where the key of a row is read from. */
export const keyShape: Shape<string | { readonly written: string }, KeyOrigin> = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'object' && value !== null,
    checked(
      fields(
        { en: 'the name of a column, or { written }', fr: "le nom d'une colonne, ou { written }" },
        { written: COLUMN },
      ),
      ({ written: column }): KeyOrigin => ({ column, written: true }),
    ),
    checked(COLUMN, (column): KeyOrigin => ({ column, written: false })),
  ),
);

/** Where a field of a record is read from. */
export const originShape: Optional<OpenColumnSource, Origin> = /* @__PURE__ */ made(() => {
  const constant: Described = { form: { kind: 'fields', fields: { constant: { form: { kind: 'text' } } } } };
  const written: Described = { form: { kind: 'fields', fields: { written: COLUMN } } };
  const open: Described = { form: { kind: 'fields', fields: { column: COLUMN, mayBeEmpty: flag } } };
  const read: Optional<unknown, Origin>['read'] = (value, path) => openSourceShape.read(value, path);
  return { form: { kind: 'either', of: [COLUMN, constant, written, open] }, read, isOptional: true };
});
