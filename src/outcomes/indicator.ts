import { dayOf } from '../calendar/date.js';
import { compare, decimalText, type Fraction } from '../figures/fraction.js';
import type { Unit } from '../figures/model.js';
import { NEVER_NEGATIVE, UNITS } from '../figures/units.js';
import { refuseUnknownKeys, requireArray, requireObject, requireOneOf } from '../kernel/check.js';
import { decimalAt, notNegativeAt } from '../kernel/decimal.js';
import type { Path } from '../kernel/errors.js';
import type { Finding } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { type Reported, reasonIn } from '../kernel/no-value.js';
import { attempt, optionalArray, requireId, requireLabel, requireSource } from '../kernel/record.js';
import { type ReadBreakdown, readBreakdown, sumFindings } from './breakdown.js';
import { exact, type ReadMeasure, readReported } from './measure.js';
import {
  DIRECTION_LABELS,
  DIRECTIONS,
  type Direction,
  type Indicator,
  TARGET_KIND_LABELS,
  TARGET_KINDS,
  type TargetKind,
} from './model.js';
import { oddAmounts } from './plausibility.js';

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

/** What is wrong with an indicator whose form is right. */
export function indicatorFindings(indicator: ReadIndicator, path: Path): Finding[] {
  const { target, direction, actual, unit, disaggregation } = indicator;
  const findings = oddAmounts(indicator, path);
  const { minimum, maximum, kind } = target;
  if (minimum !== null && maximum !== null && compare(maximum, minimum) < 0) {
    findings.push({
      code: 'TARGET_BELOW_MINIMUM',
      severity: 'error',
      path: [...path, 'target', 'maximum'],
      operands: { minimum: decimalText(minimum), maximum: decimalText(maximum) },
    });
  }
  if ((kind === 'minimum' && direction === 'decrease') || (kind === 'maximum' && direction === 'increase')) {
    findings.push({
      code: 'TARGET_AGAINST_DIRECTION',
      severity: 'warning',
      path: [...path, 'direction'],
      operands: { target: TARGET_KIND_LABELS[kind], direction: DIRECTION_LABELS[direction] },
    });
  }
  disaggregation.forEach((breakdown, index) => {
    const sums = sumFindings(breakdown, actual, unit, [...path, 'disaggregation', index]);
    for (const finding of sums) findings.push(finding);
  });
  return findings;
}

/**
 * Checks indicators: their form, their targets, that their amounts can be, and that their parts add up.
 *
 * Fewer than no people, and in percent or shares a part above its whole, are errors (`NEGATIVE_VALUE`, `PART_ABOVE_WHOLE`). What may be, but deserves a look, is a warning: half a person, a
 * percent or a time below zero, a share above 1 or below 0, and a target of 0.8 percent beside a result of 75 (`SHARE_FOR_PERCENT`). A percent above 100 stands where it is given
 * as one number, for it may be one of a target; money may have either sign.
 * @param indicators - Any number of indicators.
 * @returns All findings, with the index of the indicator and the path; none where all is well. An id that is given twice is one.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if it is no array.
 * @example
 * const findings = checkIndicators([
 *   {
 *     id: 'rank',
 *     unit: 'count',
 *     direction: 'hold',
 *     baseline: { noValue: 'not-reported' },
 *     target: { kind: 'range', minimum: '10', maximum: '1', due: '2018-03-31' },
 *     actual: '4',
 *   },
 * ]);
 * findings.map(({ code }) => code); // => ['TARGET_BELOW_MINIMUM']
 * @category Outcomes
 */
export function checkIndicators(indicators: readonly Indicator[]): Finding[] {
  return readIndicators(requireArray(indicators, ['indicators']), ['indicators']).findings;
}

/** Reads indicators one by one, collecting what is wrong. */
export function readIndicators(
  given: readonly unknown[],
  path: Path,
): { indicators: (ReadIndicator & { index: number })[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const indicators: (ReadIndicator & { index: number })[] = [];
  const seen = new Set<string>();
  given.forEach((entry, index) => {
    const at = [...path, index];
    const indicator = attempt(findings, () => readIndicator(entry, at));
    if (indicator === undefined) return;
    if (seen.has(indicator.id)) {
      const operands = { kind: 'an indicator', received: indicator.id };
      findings.push({ code: 'DUPLICATE', severity: 'error', index, path: [...at, 'id'], operands });
    }
    seen.add(indicator.id);
    for (const finding of indicatorFindings(indicator, at)) findings.push(finding);
    indicators.push({ ...indicator, index });
  });
  return { indicators, findings };
}
