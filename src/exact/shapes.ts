import { invalidArgument, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Described, Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { byHand, checked, fields, later } from '../kernel/shape.js';
import { type Decimal, type DecimalInput, decimalAt, notNegativeAt } from './decimal.js';
import { type NumberForm, type NumberMarks, numberFormAt } from './number-form.js';

const TEXT: Described = /* @__PURE__ */ frozen<Described>({ form: { kind: 'text', format: 'decimal' } });
const NUMBER: Described = /* @__PURE__ */ frozen<Described>({ form: { kind: 'number', isWhole: false } });

/** A number: text, a number that says without doubt what decimal is meant, or a `Decimal`. */
export const decimalShape: Shape<DecimalInput, Decimal> = /* @__PURE__ */ later(() =>
  byHand({ form: { kind: 'either', of: [TEXT, NUMBER, { form: { kind: 'decimal' } }] }, read: decimalAt }, decimalAt),
);

/** A number as text. */
export const decimalTextShape: Shape<string, Decimal> = /* @__PURE__ */ frozen<Shape<string, Decimal>>({
  form: { kind: 'text', format: 'decimal' },
  read: (value, path) => decimalAt(requireString(value, path, 'a decimal number as text'), path),
});

/** An amount in a record, plain data: text, or a number that says without doubt what decimal is meant. */
export const amountShape: Shape<string | number, Decimal> = /* @__PURE__ */ frozen<Shape<string | number, Decimal>>({
  form: {
    kind: 'checked',
    of: { form: { kind: 'either', of: [TEXT, { form: { kind: 'number', isWhole: false } }] } },
    read: amountAt,
  },
  read: amountAt,
});

function amountAt(value: unknown, path: Path): Decimal {
  if (typeof value === 'object') throw invalidArgument(value, 'a decimal number as text or number', path);
  return decimalAt(value, path);
}

/** A number that is not below zero. */
export const notBelowZero = <T>(shape: Shape<T, Decimal>): Shape<T, Decimal> => checked(shape, notNegativeAt);

/** The two amounts behind a percentage or a rate, as plain data; neither may be below zero. */
export const countsShape = /* @__PURE__ */ later(() =>
  fields('an amount, or { numerator, denominator }', 'a part of a measure', {
    numerator: notBelowZero(amountShape),
    denominator: notBelowZero(amountShape),
  }),
);
/** A number that is not below zero. */
export const notNegativeShape: Shape<DecimalInput, Decimal> = /* @__PURE__ */ later(() =>
  checked(decimalShape, notNegativeAt),
);

/** A number that is not below zero, as text. */
export const notNegativeTextShape: Shape<string, Decimal> = /* @__PURE__ */ frozen<Shape<string, Decimal>>({
  form: { kind: 'text', format: 'not-negative' },
  read: (value, path) => notNegativeAt(requireString(value, path, 'a decimal number as text'), path),
});

const MARK: Described = /* @__PURE__ */ frozen<Described>({ form: { kind: 'text' } });

/** How numbers are written, as its marks. */
export const numberFormShape: Shape<NumberForm, NumberMarks> = /* @__PURE__ */ frozen<Shape<NumberForm, NumberMarks>>({
  form: {
    kind: 'checked',
    of: { form: { kind: 'either', of: [MARK, { form: { kind: 'fields', fields: { decimal: MARK, group: MARK } } }] } },
    read: numberFormAt,
  },
  read: numberFormAt,
});
