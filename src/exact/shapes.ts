import { requireString } from '../kernel/check.js';
import { checked, type Described, later, type Shape } from '../kernel/shape.js';
import { type Decimal, type DecimalInput, decimalAt, notNegativeAt } from './decimal.js';
import { type NumberForm, type NumberMarks, numberFormAt } from './number-form.js';

const TEXT: Described = { form: { kind: 'text', format: 'decimal' } };

/** A number: text, a number that says without doubt what decimal is meant, or a `Decimal`. */
export const decimalShape: Shape<DecimalInput, Decimal> = {
  form: {
    kind: 'checked',
    of: {
      form: { kind: 'either', of: [TEXT, { form: { kind: 'number', isWhole: false } }, { form: { kind: 'decimal' } }] },
    },
    read: decimalAt,
  },
  read: decimalAt,
};

/** A number as text. */
export const decimalTextShape: Shape<string, Decimal> = {
  ...TEXT,
  read: (value, path) => decimalAt(requireString(value, path, 'a decimal number as text'), path),
};

/** A number that is not below zero. */
export const notNegativeShape: Shape<DecimalInput, Decimal> = /* @__PURE__ */ later(() =>
  checked(decimalShape, notNegativeAt),
);

/** A number that is not below zero, as text. */
export const notNegativeTextShape: Shape<string, Decimal> = {
  form: { kind: 'text', format: 'not-negative' },
  read: (value, path) => notNegativeAt(requireString(value, path, 'a decimal number as text'), path),
};

const MARK: Described = { form: { kind: 'text' } };

/** How numbers are written, as its marks. */
export const numberFormShape: Shape<NumberForm, NumberMarks> = {
  form: {
    kind: 'checked',
    of: { form: { kind: 'either', of: [MARK, { form: { kind: 'fields', fields: { decimal: MARK, group: MARK } } }] } },
    read: numberFormAt,
  },
  read: numberFormAt,
};
