import { compare, divide, type Fraction } from '../exact/fraction.js';
import type { Interval } from '../exact/interval.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import type { Unit } from './unit-model.js';
import { scaleOf, timesInto } from './units.js';

/** A printed figure, with a value or without. */
export type Read = ReadFigure | UnreadFigure;

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

/** Figures of which those of one currency, or of one rate, are all on the finest scale that one of them has. */
export function onFinestScale(figures: readonly Read[]): readonly Read[] {
  const finest = new Map<string, Unit>();
  for (const unit of new Set(figures.map((read) => read.unit))) {
    const scale = scaleOf(unit);
    if (scale === null) continue;
    const known = scaleOf(finest.get(scale.base) ?? unit);
    if (known === null || compare(scale.size, known.size) <= 0) finest.set(scale.base, unit);
  }
  return figures.map((read) => readOn(read, finest.get(scaleOf(read.unit)?.base ?? '') ?? read.unit));
}
