import type { ClaimOutline } from '../claims/model.js';
import { claimOf, figureKeyShape } from '../claims/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { checked, filled, later, more, optional } from '../kernel/shape.js';
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

/**
 * A claim that a word of a text for a share is a word of the scale that the document gives, and that what it stands for
 * lies in the band of that word.
 *
 * Case, spaces and an article before it aside, the word is compared as it stands: "almost half" is not "half".
 * `contradicted`: the scale has no such word, or no value that the figure can have lies in its band. `undecidable`: the
 * figure has no value, or rounding leaves it open. `supported`: all of the figure lies in the band, or the word is one
 * and no figure is given.
 * @example
 * import { audit, explain } from 'cpa-ipp';
 * import { responseScale } from 'cpa-ipp/data';
 * const claim = {
 *   kind: 'word-of-scale',
 *   id: 'l440-almost-half',
 *   source: { document: 'evaluation-2015-2020', line: 440 },
 *   label: { en: 'almost half of interviewees', fr: 'près de la moitié des personnes interrogées' },
 *   word: 'almost half',
 *   scale: responseScale,
 * } as const;
 * audit([], { claims: [claim] }).claims.map((check) => explain(check, { locale: 'en-CA' }));
 * // => ["the scale has no word 'almost half', only half: 50%"]
 * @see evaluation-2015-2020, Appendix E, L440, L926
 * @category Figures
 */
export type WordClaim = ClaimOutline & {
  readonly kind: 'word-of-scale';
  /** As the text has it, in either language of the scale. */
  readonly word: string;
  /** The figure of what it stands for, in percent or as a share, where one is printed. */
  readonly figure?: string;
  readonly scale: readonly ResponseBand[];
};

function notBlank(word: string, path: Path): string {
  if (word.trim() !== '') return word;
  throw invalidArgument(word, { en: 'a word of the text, not blanks', fr: 'un mot du texte, et non des blancs' }, path);
}

function notEmpty<B>(scale: readonly B[], path: Path): readonly B[] {
  if (scale.length > 0) return scale;
  throw invalidArgument(scale, { en: 'a scale of at least one band', fr: "une échelle d'au moins une bande" }, path);
}

export const wordClaimShape = /* @__PURE__ */ later(() =>
  claimOf(
    'word-of-scale',
    more({
      word: checked(filled({ en: 'a word of the text', fr: 'un mot du texte' }), notBlank),
      figure: optional(figureKeyShape),
      scale: checked(scaleShape, notEmpty),
    }),
  ),
) satisfies Shape<WordClaim, unknown>;
