import { dayOf } from '../calendar/date.js';
import { decimalAt, notNegativeAt } from '../exact/decimal.js';
import type { Fraction } from '../exact/fraction.js';
import type { Unit } from '../figures/model.js';
import { NEVER_NEGATIVE, UNITS } from '../figures/units.js';
import { refuseUnknownKeys, requireObject, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { type Reported, reasonIn } from '../kernel/no-value.js';
import { optionalArray, requireId, requireLabel, requireSource } from '../kernel/record.js';
import { type ReadBreakdown, readBreakdown } from './breakdown.js';
import { exact, type ReadMeasure, readReported } from './measure.js';
import { DIRECTIONS, type Direction, type Indicator, TARGET_KINDS, type TargetKind } from './model.js';

/** The bounds that a target sets; an exact target has both, and they are equal. */
export interface ReadTarget {
  readonly kind: TargetKind;
  readonly minimum: Fraction | null;
  readonly maximum: Fraction | null;
  /** Day number. */
  readonly due: Reported<number>;
}

/** An indicator, checked. */
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

const KEYS = /* @__PURE__ */ frozen([
  'id',
  'node',
  'label',
  'unit',
  'direction',
  'baseline',
  'target',
  'actual',
  'disaggregation',
  'source',
] as const satisfies readonly (keyof Indicator)[]);

/** Reads an indicator; throws at the first thing that is wrong with its form. */
export function readIndicator(given: unknown, path: Path): ReadIndicator {
  const indicator = requireObject(given as object, path, 'an indicator');
  refuseUnknownKeys(indicator, KEYS, 'a part of an indicator', path);
  const unit = requireOneOf(indicator['unit'], UNITS, 'a unit', [...path, 'unit']);
  if (indicator['label'] !== undefined) requireLabel(indicator['label'], [...path, 'label']);
  if (indicator['source'] !== undefined) requireSource(indicator['source'], [...path, 'source']);
  const direction = indicator['direction'];
  return {
    id: requireId(indicator['id'], [...path, 'id']),
    node: indicator['node'] === undefined ? null : requireId(indicator['node'], [...path, 'node']),
    unit,
    direction: reasonIn(direction) ?? requireOneOf(direction, DIRECTIONS, 'a direction', [...path, 'direction']),
    target: readTarget(indicator['target'], unit, [...path, 'target']),
    baseline: readReported(indicator['baseline'], unit, [...path, 'baseline']),
    actual: readReported(indicator['actual'], unit, [...path, 'actual']),
    disaggregation: optionalArray(indicator['disaggregation'], [...path, 'disaggregation']).map((part, index) =>
      readBreakdown(part, unit, [...path, 'disaggregation', index]),
    ),
  };
}

function readTarget(given: unknown, unit: Unit, path: Path): ReadTarget {
  const target = requireObject(given as object, path, 'a target');
  const kind = requireOneOf(target['kind'], TARGET_KINDS, 'a kind of target', [...path, 'kind']);
  const bounds = BOUNDS[kind];
  refuseUnknownKeys(target, ['kind', 'due', ...bounds], `a part of a target of the kind '${kind}'`, path);
  const boundAt = NEVER_NEGATIVE.has(unit) ? notNegativeAt : decimalAt;
  const bound = (name: string): Fraction => exact(boundAt(target[name], [...path, name]));
  const value = kind === 'exact' ? bound('value') : null;
  return {
    kind,
    minimum: bounds.includes('minimum') ? bound('minimum') : value,
    maximum: bounds.includes('maximum') ? bound('maximum') : value,
    due: reasonIn(target['due']) ?? dayOf(target['due'], [...path, 'due']),
  };
}

const BOUNDS = /* @__PURE__ */ frozen<Readonly<Record<TargetKind, readonly string[]>>>({
  minimum: ['minimum'],
  maximum: ['maximum'],
  range: ['minimum', 'maximum'],
  exact: ['value'],
  'to-be-determined': [],
});
