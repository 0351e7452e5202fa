import type { CellPlace } from './codes.js';
import type { Shape } from './form.js';
import { fields, later, oneOf, optional, text, whole } from './shape.js';

/**
 * What becomes of a record that cannot be used: `throw` refuses them all with an error, as everywhere where nothing is
 * said; `report` goes on, for a table that someone is typing. What the record would have been of has no value then,
 * sums count it among the missing parts, and a finding says which and why.
 * @category Errors
 */
export type Faults = 'throw' | 'report';

/**
 * What a function returns under a choice of {@link Faults}: its rows, or its rows with the findings beside them.
 * @category Errors
 */
export type Reporting<Row, Finding, F extends Faults = 'throw'> = F extends 'report'
  ? { readonly rows: Row[]; readonly findings: readonly Finding[] }
  : Row[];

/**
 * The same of a function whose result is one object: under `report` the findings stand in it, beside the rest.
 * @category Errors
 */
export type ReportingBeside<Result, Finding, F extends Faults = 'throw'> = F extends 'report'
  ? Result & { readonly findings: readonly Finding[] }
  : Result;

/** Rows, or rows with what was found beside them, by what was asked for. */
export const rowsOrReport = <Row>(
  rows: readonly Row[],
  faults: Faults,
  findings: readonly unknown[],
): readonly Row[] | { readonly rows: readonly Row[]; readonly findings: readonly unknown[] } =>
  faults === 'report' ? { rows, findings } : rows;

/** The choice as an option, which may be left out. */
export const faultsShape: Shape<Faults> = /* @__PURE__ */ later(() =>
  oneOf(['throw', 'report'], { en: 'what becomes of faults', fr: 'ce que deviennent les fautes' }),
);

/** Where a value was typed, as a part of a record. */
export const cellPlaceShape: Shape<CellPlace> = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a place { row, column, key }', fr: 'un emplacement { row, column, key }' },
    { row: whole(0), column: optional(text()), key: optional(text()) },
    { en: 'a part of a place', fr: "une partie d'un emplacement" },
  ),
);
