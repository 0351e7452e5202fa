import { yearsFrom } from '../calendar/fiscal-year.js';
import { yearShape } from '../calendar/shapes.js';
import type { FiscalYear } from '../calendar/year-form.js';
import { APRIL } from '../calendar/year-form.js';
import { revived } from '../exact/revived.js';
import { FISCAL_YEAR } from '../explain/column-labels.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { type Locale, textOf } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import { NO_VALUE_LABELS, type NoValueReason } from '../kernel/no-value.js';
import { resultOf } from '../kernel/record.js';
import { and, checked, type FieldsShape, listOf, more } from '../kernel/shape.js';
import type { Json, Layer } from './spec.js';

/** Rows of results that each name a fiscal year, and what else is read of them; at least one. */
export const yearRowsShape = <T, R>(others: FieldsShape<T, R>, startMonth = APRIL) =>
  checked(
    listOf(
      resultOf(
        { en: 'a row', fr: 'une ligne' },
        and(more({ fiscalYear: yearShape(startMonth) as Shape<string, FiscalYear> }), others),
      ),
      {
        what: { en: 'an array of rows', fr: 'un tableau de lignes' },
      },
    ),
    (rows, path) => {
      if (rows.length === 0) throw invalidArgument(rows, { en: 'at least one row', fr: 'au moins une ligne' }, path);
      return rows;
    },
  );

/** Rows as they were before they were made plain; of what is not drawn, a lost reason is no loss. */
export const drawable = <T>(rows: T, path: Path): T => revived(rows, path, { nulls: 'blank' });

/** A row that belongs to a fiscal year. */
interface YearRow {
  readonly fiscalYear: FiscalYear;
}

/** Refuses a second row for the same mark. */
export function refuseTwice(seen: Set<string>, name: string, path: Path): void {
  if (seen.has(name)) {
    throw fault(DUPLICATE, path, {
      kind: { en: 'a row', fr: 'une ligne' },
      received: name,
    });
  }
  seen.add(name);
}

/** All years from the first to the last, those without a row too: they leave a gap. */
export function spanOf(rows: readonly YearRow[], startMonth = APRIL): FiscalYear[] {
  const sorted = rows.map(({ fiscalYear }) => fiscalYear).sort();
  return yearsFrom(sorted[0] as FiscalYear, sorted.at(-1) as FiscalYear, startMonth);
}

/** Wide enough for the labels of the years. */
export function widthOf(years: readonly FiscalYear[]): number {
  return Math.max(360, years.length * 72);
}

/** The axis of fiscal years. */
export function yearAxis(years: readonly FiscalYear[], locale: Locale): Json {
  return {
    field: 'fiscalYear',
    type: 'nominal',
    sort: null,
    scale: { domain: years, paddingInner: 0.25, paddingOuter: 0.15 },
    axis: { title: textOf(FISCAL_YEAR, locale), labelAngle: 0 },
  };
}

/** The axis of what is measured. */
export function amountAxis(field: string, title: string): { readonly [property: string]: Json } {
  return { field, type: 'quantitative', axis: { title, tickCount: 6 }, scale: { nice: 6 } };
}

/** Words that stand upright in a gap, and say why it is one. */
export function gapLayer(
  gaps: readonly { readonly fiscalYear: FiscalYear; readonly reason: NoValueReason; readonly series?: string }[],
  x: { readonly [channel: string]: Json },
  locale: Locale,
): Layer[] {
  if (gaps.length === 0) return [];
  const values = gaps.map(({ reason, ...gap }) => ({ ...gap, reason: textOf(NO_VALUE_LABELS[reason], locale) }));
  return [
    {
      data: { values },
      mark: { type: 'text', angle: 270, align: 'left', baseline: 'middle', dx: 4, fontStyle: 'italic' },
      encoding: { ...x, y: { datum: 0 }, text: { field: 'reason', type: 'nominal' } },
    },
  ];
}

/**
 * Short notes above bars: a star for a sum that lacks parts, a dagger for a missing target, a 0 where the bar has no
 * height.
 */
export function noteLayer(
  marks: readonly { readonly note: string; readonly [field: string]: Json }[],
  encoding: { readonly [channel: string]: Json },
): Layer[] {
  const noted = marks.filter(({ note }) => note !== '');
  if (noted.length === 0) return [];
  return [
    {
      data: { values: noted },
      mark: { type: 'text', baseline: 'bottom', dy: -2, fontSize: 14 },
      encoding: { ...encoding, text: { field: 'note', type: 'nominal' } },
    },
  ];
}
