import type { ClaimOutline } from '../claims/model.js';
import { claimOf } from '../claims/shapes.js';
import type { Shape } from '../kernel/form.js';
import { later, more } from '../kernel/shape.js';
import { marginTableShape, notReportedShape } from './margin-shapes.js';
import type { MarginTable, ResponseBand } from './model.js';
import { scaleShape } from './scale-shapes.js';

/**
 * A claim that the counts of a table go together with its margins, as `solveMargins` works them out.
 *
 * `contradicted`: no whole numbers fit. `undecidable`: a count stays open, or is withheld, which is never worked out.
 * `supported-with-caution`: missing counts were worked out from the margins, or read as none. `supported`: all counts
 * are given.
 * @example
 * import { audit } from 'cpa-ipp';
 * const claim = {
 *   kind: 'margins-fit',
 *   id: 'interviews',
 *   source: { document: 'my-report', line: 4 },
 *   label: { en: 'interviews add up', fr: 'le compte des entrevues y est' },
 *   notReported: 'unknown',
 *   table: {
 *     rows: ['staff', 'partners'],
 *     columns: ['all'],
 *     cells: { staff: { all: { noValue: 'not-reported' } }, partners: { all: 3 } },
 *     rowTotals: { staff: 28, partners: 3 },
 *     columnTotals: { all: 31 },
 *     total: 31,
 *   },
 * } as const;
 * audit([], { claims: [claim] }).claims.map(({ verdict }) => verdict); // => ['supported-with-caution']
 * @see evaluation-2015-2020, Appendix A, L776
 * @category Figures
 */
export type MarginsClaim = ClaimOutline & {
  readonly kind: 'margins-fit';
  readonly table: MarginTable;
  /** Whether a cell that is `not-reported` means none, or is unknown. */
  readonly notReported: 'none' | 'unknown';
};

export const marginsClaimShape = /* @__PURE__ */ later(() =>
  claimOf('margins-fit', more({ table: marginTableShape, notReported: notReportedShape })),
) satisfies Shape<MarginsClaim, unknown>;

/**
 * A claim that a scale has a word for every share of the people who answered: contradicted by each percentage from 0 to
 * 100 that it has none for, as `scaleGaps` finds them.
 * @example
 * import { audit, explain } from 'cpa-ipp';
 * import { responseScale } from 'cpa-ipp/data';
 * const claim = {
 *   kind: 'scale-covers-all',
 *   id: 'l926-scale',
 *   source: { document: 'evaluation-2015-2020', line: 926 },
 *   label: { en: 'a word for every share', fr: 'un mot pour chaque part' },
 *   scale: responseScale,
 * } as const;
 * audit([], { claims: [claim] }).claims.map((check) => explain(check, { locale: 'en-CA' }));
 * // => ['no word for 0% to less than 2%, no word for 100%']
 * @see evaluation-2015-2020, Appendix E, L926
 * @category Figures
 */
export type ScaleClaim = ClaimOutline & {
  readonly kind: 'scale-covers-all';
  readonly scale: readonly ResponseBand[];
};

export const scaleClaimShape = /* @__PURE__ */ later(() =>
  claimOf('scale-covers-all', more({ scale: scaleShape })),
) satisfies Shape<ScaleClaim, unknown>;
