import { dayOf } from '../calendar/date.js';
import { calendarDateShape } from '../calendar/shapes.js';
import type { Fraction } from '../exact/fraction.js';
import { amountShape, countsShape } from '../exact/shapes.js';
import { unitShape } from '../figures/shapes.js';
import type { Unit } from '../figures/unit-model.js';
import { byKind, either } from '../kernel/alternatives.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import type { Label } from '../kernel/label.js';
import { DUPLICATE } from '../kernel/messages.js';
import type { Reported } from '../kernel/no-value.js';
import { localLabelShape, reported, sourceShape } from '../kernel/record.js';
import { checked, fields, filled, later, listOf, model, oneOf, optional, type ReadOf } from '../kernel/shape.js';
import { quoted } from '../kernel/words.js';
import { exact, measureIn, possibleIn, type ReadMeasure } from './measure.js';
import {
  DIRECTIONS,
  type Direction,
  type Disaggregation,
  type Indicator,
  type Measure,
  type Target,
  type TargetKind,
} from './model.js';

/** The bounds that a target sets; an exact target has both, and they are equal. */
export interface ReadTarget {
  readonly kind: TargetKind;
  readonly minimum: Fraction | null;
  readonly maximum: Fraction | null;
  /** Day number. */
  readonly due: Reported<number>;
}

/** A breakdown, read. */
export interface ReadBreakdown {
  readonly by: string;
  readonly parts: readonly { readonly category: string; readonly value: Reported<ReadMeasure> }[];
}

/** An indicator, read. */
export interface ReadIndicator {
  readonly id: string;
  readonly node: string | null;
  readonly unit: Unit;
  readonly direction: Reported<Direction>;
  readonly target: ReadTarget;
  readonly baseline: Reported<ReadMeasure>;
  readonly actual: Reported<ReadMeasure>;
  readonly disaggregation: readonly ReadBreakdown[];
}

/** An amount or two counts, in whatever unit, or the reason why there is none. */
const measureShape = /* @__PURE__ */ later(() =>
  reported(either((value) => typeof value === 'object' && value !== null, countsShape, amountShape)),
) satisfies Shape<Reported<Measure>, unknown>;

/** A target, in whatever unit; whether its bounds are the right way round, findings say. */
export const targetShape = /* @__PURE__ */ model('target', () => {
  const due = reported(checked(calendarDateShape, dayOf));
  return byKind(
    {
      minimum: { minimum: amountShape, due },
      maximum: { maximum: amountShape, due },
      range: { minimum: amountShape, maximum: amountShape, due },
      exact: { value: amountShape, due },
      'to-be-determined': { due },
    },
    {
      what: { en: 'a target', fr: 'une cible' },
      kind: { en: 'a kind of target', fr: 'un type de cible' },
      part: (kind) => ({
        en: `a part of a target of the kind ${quoted(kind).en}`,
        fr: `une partie d'une cible du type ${quoted(kind).fr}`,
      }),
    },
  );
}) satisfies Shape<Target, unknown>;

/** A breakdown, in whatever unit; a category stands in it once. */
const disaggregationShape = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a disaggregation', fr: 'une ventilation' },
      {
        by: filled(),
        parts: listOf(
          fields(
            { en: 'a category with its value', fr: 'une catégorie avec sa valeur' },
            { category: filled(), value: measureShape },
          ),
        ),
      },
    ),
    withEachOnce,
  ),
) satisfies Shape<Disaggregation, unknown>;

function withEachOnce<B extends { readonly parts: readonly { readonly category: string }[] }>(read: B, path: Path): B {
  const seen = new Set<string>();
  read.parts.forEach(({ category }, index) => {
    if (seen.has(category)) {
      const at = [...path, 'parts', index, 'category'];
      const operands = { kind: { en: 'a category', fr: 'une catégorie' }, received: category };
      throw fault(DUPLICATE, at, operands);
    }
    seen.add(category);
  });
  return read;
}

const plainIndicatorShape = /* @__PURE__ */ later(() =>
  fields(
    { en: 'an indicator', fr: 'un indicateur' },
    {
      id: filled(),
      node: optional(filled()),
      label: optional(localLabelShape as unknown as Shape<Label>),
      unit: unitShape,
      direction: reported(oneOf(DIRECTIONS, { en: 'a direction', fr: 'un sens' })),
      baseline: measureShape,
      target: targetShape,
      actual: measureShape,
      disaggregation: optional(listOf(disaggregationShape)),
      source: optional(sourceShape),
    },
  ),
);

/** An indicator whose amounts can be in its unit. */
export const indicatorShape: Shape<Indicator, ReadIndicator> = /* @__PURE__ */ model('indicator', () =>
  checked(plainIndicatorShape, inItsUnit),
);

function inItsUnit(indicator: ReadOf<typeof plainIndicatorShape>, path: Path): ReadIndicator {
  const { id, node = null, unit, direction, target, baseline, actual, disaggregation = [] } = indicator;
  return {
    id,
    node,
    unit,
    direction,
    target: boundsIn(unit, target, [...path, 'target']),
    baseline: measureIn(unit, baseline, [...path, 'baseline']),
    actual: measureIn(unit, actual, [...path, 'actual']),
    disaggregation: disaggregation.map(({ by, parts }, index) => ({
      by,
      parts: parts.map(({ category, value }, place) => ({
        category,
        value: measureIn(unit, value, [...path, 'disaggregation', index, 'parts', place, 'value']),
      })),
    })),
  };
}

function boundsIn(unit: Unit, target: ReadOf<typeof targetShape>, path: Path): ReadTarget {
  const { kind, due } = target;
  const bound = (name: 'minimum' | 'maximum' | 'value'): Fraction | null => {
    const amount = (target as Partial<Record<typeof name, ReadOf<typeof amountShape>>>)[name];
    return amount === undefined ? null : exact(possibleIn(unit, amount, [...path, name]));
  };
  const value = bound('value');
  return { kind, minimum: value ?? bound('minimum'), maximum: value ?? bound('maximum'), due };
}
