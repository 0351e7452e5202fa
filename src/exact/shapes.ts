import { invalidArgument, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Described, Shape, TextFormat } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { byHand, checked, fields, later, model } from '../kernel/shape.js';
import { type Decimal, type DecimalInput, decimalAt, isDecimal, notNegativeAt } from './decimal.js';
import { AMOUNT_OR, DECIMAL_NUMBER_AS_TEXT, PART_OF_MEASURE } from './names.js';

const TEXT: Described = /* @__PURE__ */ frozen<Described>({ form: { kind: 'text', format: 'decimal' } });
const NUMBER: Described = /* @__PURE__ */ frozen<Described>({ form: { kind: 'number', isWhole: false } });

/** A number: text, a number that says without doubt what decimal is meant, or a `Decimal`. */
export const decimalShape: Shape<DecimalInput, Decimal> = /* @__PURE__ */ later(() =>
  byHand(
    { form: { kind: 'either', of: [TEXT, NUMBER, { form: { kind: 'decimal', is: isDecimal } }] }, read: decimalAt },
    decimalAt,
  ),
);

/** A number as text. */
export const decimalTextShape: Shape<string, Decimal> = /* @__PURE__ */ frozen<Shape<string, Decimal>>({
  form: { kind: 'text', format: 'decimal' },
  read: (value, path) => decimalAt(requireString(value, path, DECIMAL_NUMBER_AS_TEXT), path),
});

/** The same, as schemas know it. */
export const decimalStringShape = /* @__PURE__ */ model('decimalString', () => decimalTextShape);

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
  if (typeof value === 'object')
    throw invalidArgument(
      value,
      { en: 'a decimal number as text or number', fr: 'un nombre décimal en texte ou number' },
      path,
    );
  return decimalAt(value, path);
}

/** The two amounts behind a percentage or a rate, as plain data; neither may be below zero. */
export const countsShape = /* @__PURE__ */ later(() =>
  fields(
    AMOUNT_OR,
    {
      numerator: notNegativeAmountShape,
      denominator: notNegativeAmountShape,
    },
    PART_OF_MEASURE,
  ),
);
/** A number that is not below zero. */
export const notNegativeShape: Shape<DecimalInput, Decimal> = /* @__PURE__ */ later(() =>
  checked(decimalShape, notNegativeAt),
);

/** A number as text, within bounds that a format tells; `check` says what is wrong with another. */
export const decimalTextOf = <R>(
  format: TextFormat,
  check: (read: Decimal, path: Path, given: unknown) => R,
): Shape<string, R> => checked(decimalTextShape, check, { form: { kind: 'text', format } });

/** A number that is not below zero, as text. */
export const notNegativeTextShape: Shape<string, Decimal> = /* @__PURE__ */ later(() =>
  decimalTextOf('not-negative', notNegativeAt),
);

/** An amount in a record that is not below zero. */
const notNegativeAmountShape: Shape<string | number, Decimal> = /* @__PURE__ */ later(() => {
  const text: Described = { form: { kind: 'text', format: 'not-negative' } };
  const number: Described = { form: { kind: 'number', isWhole: false, from: 0 } };
  return checked(amountShape, notNegativeAt, { form: { kind: 'either', of: [text, number] } });
});
