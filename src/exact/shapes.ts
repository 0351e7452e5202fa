import { requireString } from '../kernel/check.js';
import { byHand, type Described, later, type Shape } from '../kernel/shape.js';
import { type Decimal, type DecimalInput, decimalAt } from './decimal.js';

const TEXT: Described = { form: { kind: 'text', format: 'decimal' } };
const NUMBER: Described = { form: { kind: 'number', isWhole: false } };

/** A number: text, a number that says without doubt what decimal is meant, or a `Decimal`. */
export const decimalShape: Shape<DecimalInput, Decimal> = /* @__PURE__ */ later(() =>
  byHand({ form: { kind: 'either', of: [TEXT, NUMBER, { form: { kind: 'decimal' } }] }, read: decimalAt }, decimalAt),
);

/** The same in a model, which is plain data. */
export const plainDecimalShape = decimalShape as unknown as Shape<string | number, Decimal>;

/** A number as text. */
export const decimalTextShape: Shape<string, Decimal> = {
  ...TEXT,
  read: (value, path) => decimalAt(requireString(value, path, 'a decimal number as text'), path),
};
