import { divide, type Fraction } from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import { requireUnit } from '../figures/expression-units.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import type { Unit } from '../figures/unit-model.js';
import { timesInto, unitLabel } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { textOf } from '../kernel/label.js';
import { inBoth } from '../kernel/words.js';
import { type ClaimContext, type ClaimFigure, figureAt } from './claim-parts.js';
import { pick } from './wording.js';

/* Figures of one claim on several scales of one currency, or of one rate: they are compared on the scale of the first. */

type Read = ReadFigure | UnreadFigure;

/** What a figure is on another scale of its unit; as it stands where there is none, or where it is on it already. */
export function readOn(read: Read, unit: Unit): Read {
  const times = read.unit === unit ? null : timesInto(read.unit, unit);
  if (times === null) return read;
  if (read.kind === 'no-value') return { ...read, unit };
  const scaled = (value: Fraction): Fraction => divide(value, times);
  const within = (range: Interval): Interval => ({ ...range, low: scaled(range.low), high: scaled(range.high) });
  return {
    ...read,
    unit,
    value: scaled(read.value),
    lastDigit: scaled(read.lastDigit),
    grain: read.grain === null ? null : scaled(read.grain),
    envelope: within(read.envelope),
    ...(read.reach === undefined ? {} : { reach: within(read.reach) }),
  };
}

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
