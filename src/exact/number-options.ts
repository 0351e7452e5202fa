import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { LOCALES } from '../kernel/label.js';
import { checked, fields, later, oneOf, optional, recordOf } from '../kernel/shape.js';
import { MARKS, type NumberMarks } from '../kernel/typography.js';
import {
  type ColumnMarks,
  MARK_MEANINGS,
  type Marks,
  type MarkTable,
  type MarkTables,
  markTableOf,
  markTablesOf,
} from './marks.js';
import { DECIMAL_MARKS, GROUP_MARKS, type NumberForm } from './number-form.js';

/*
 * The two options by which a caller says how numbers are written, for all that read printed numbers.
 */

/**
 * How a number is written, and what stands in place of one.
 * @inline
 */
export type NumberOptions = {
  /** How numbers are written; Canadian English unless given. */
  readonly numbers?: NumberForm;
  /** What signs in place of a number stand for. */
  readonly marks?: Marks;
};

/**
 * The same of the columns of a table.
 * @inline
 */
export type ColumnNumberOptions = {
  /** How numbers are written; Canadian English unless given. */
  readonly numbers?: NumberForm;
  /** What signs in place of a number stand for; of one column alone under its name. */
  readonly marks?: ColumnMarks;
};

/** How numbers are written, as the marks of the form. */
export const numberFormShape: Shape<NumberForm, NumberMarks> = /* @__PURE__ */ later(() => {
  const own = fields(
    { en: "'en-CA', 'fr-CA', or { decimal, group }", fr: '« en-CA », « fr-CA » ou { decimal, group }' },
    {
      decimal: oneOf(DECIMAL_MARKS, { en: 'a decimal mark', fr: 'un signe décimal' }),
      group: oneOf(GROUP_MARKS, { en: 'a mark between groups of digits', fr: 'un signe entre groupes de chiffres' }),
    },
    { en: 'a part of a form of numbers', fr: "une partie d'une forme de nombres" },
  );
  return either(
    (value) => typeof value === 'string',
    checked(oneOf(LOCALES, { en: 'a form of numbers', fr: 'une forme de nombres' }), (locale) => MARKS[locale]),
    checked(own, withTwoMarks),
  );
});

function withTwoMarks(marks: NumberMarks, path: Path): NumberMarks {
  if (marks.group !== marks.decimal) return marks;
  const expected = { en: 'another mark than the decimal mark', fr: 'un autre signe que le signe décimal' };
  throw invalidArgument(marks.group, expected, [...path, 'group']);
}

const meaningShape = /* @__PURE__ */ later(() =>
  oneOf(MARK_MEANINGS, { en: 'a meaning of a sign', fr: "une signification d'un signe" }),
);

const meaningsShape: Shape<Marks> = /* @__PURE__ */ later(() =>
  recordOf(meaningShape, { en: 'meanings by sign', fr: 'des significations par signe' }),
);

/** What signs stand for. */
const marksShape: Shape<Marks, MarkTable> = /* @__PURE__ */ later(() => checked(meaningsShape, markTableOf));

/** What signs stand for in each column. */
const columnMarksShape: Shape<ColumnMarks, MarkTables> = /* @__PURE__ */ later(() =>
  checked(
    recordOf(
      either((value) => typeof value === 'object', meaningsShape, meaningShape),
      { en: 'meanings by sign, or by column and sign', fr: 'des significations par signe, ou par colonne et signe' },
    ),
    markTablesOf,
  ),
);

/** The options of whoever reads one number. */
export const numberOptions = () => ({ numbers: optional(numberFormShape), marks: optional(marksShape) });

/** The options of whoever reads the numbers of a table. */
export const columnNumberOptions = () => ({ numbers: optional(numberFormShape), marks: optional(columnMarksShape) });
