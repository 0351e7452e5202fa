import { requireUnit } from '../figures/expression-units.js';
import { type Read, readOn } from '../figures/scaled-figure.js';
import { unitLabel } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { textOf } from '../kernel/label.js';
import { inBoth } from '../kernel/words.js';
import { type ClaimContext, type ClaimFigure, figureAt } from './claim-parts.js';
import { pick } from './wording.js';

/* Figures of one claim on several scales of one currency, or of one rate, are compared on the scale of the first. */

/**
 * Figures in the unit of the first. Those on another scale of it are converted, and then each says its unit; others are
 * refused.
 */
export function onOneScale(figures: readonly ClaimFigure[], pathOf: (index: number) => Path): ClaimFigure[] {
  const unit = (figures[0] as ClaimFigure).read.unit;
  const known = new Map<Read, Read>();
  const reads = figures.map(({ read }, index) => {
    const found = known.get(read) ?? readOn(read, unit);
    known.set(read, found);
    requireUnit(unit, [found.unit], pathOf(index));
    return found;
  });
  if (figures.every(({ read }, index) => read === reads[index])) return [...figures];
  return figures.map((figure, index) => {
    const own = unitLabel(figure.read.unit);
    const label = inBoth((locale) => `${pick(locale, figure.label.en, figure.label.fr)} (${textOf(own, locale)})`);
    return { ...figure, read: reads[index] as Read, label };
  });
}

/** The figures of a list of keys, on one scale. */
export const figuresAt = (keys: readonly string[], context: ClaimContext, path: Path): ClaimFigure[] =>
  onOneScale(
    keys.map((key, index) => figureAt(key, context, [...path, index])),
    (index) => [...path, index],
  );
