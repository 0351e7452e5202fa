import { columnAt, type OpenColumnSource, type Origin, openSourceShape } from '../kernel/columns.js';
import type { Described, Optional, Shape } from '../kernel/form.js';
import { frozen, made } from '../kernel/frozen.js';
import { flag } from '../kernel/shape.js';

/* What a map can name a column by. */

/** The name of a column. */
export const COLUMN: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', isFilled: true },
  read: columnAt,
});

/** Where a field of a record is read from. */
export const originShape: Optional<OpenColumnSource, Origin> = /* @__PURE__ */ made(() => {
  const constant: Described = { form: { kind: 'fields', fields: { constant: { form: { kind: 'text' } } } } };
  const written: Described = { form: { kind: 'fields', fields: { written: COLUMN } } };
  const open: Described = { form: { kind: 'fields', fields: { column: COLUMN, mayBeEmpty: flag } } };
  const read: Optional<unknown, Origin>['read'] = (value, path) => openSourceShape.read(value, path);
  return { form: { kind: 'either', of: [COLUMN, constant, written, open] }, read, isOptional: true };
});
