import { forConsole } from '../exact/for-console.js';
import { compare, decimalText } from '../exact/fraction.js';
import { requireArray } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { LocalLabel } from '../kernel/label.js';
import { attempt } from '../kernel/record.js';
import { sumFindings } from './breakdown.js';
import { indicatorShape, type ReadIndicator } from './indicator-shapes.js';
import type { OutcomeFinding } from './messages.js';
import { DIRECTION_LABELS, type Indicator, TARGET_KIND_LABELS } from './model.js';
import { oddAmounts } from './plausibility.js';

/** What is wrong with an indicator whose form is right. */
export function findingsOnIndicator(indicator: ReadIndicator, path: Path): OutcomeFinding[] {
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
 * Fewer than no people, and in percent or shares a part above its whole, are errors (`NEGATIVE_VALUE`,
 * `PART_ABOVE_WHOLE`). What may be, but deserves a look, is a warning: half a person, a percent or a time below zero, a
 * share above 1 or below 0, and a target of 0.8 percent beside a result of 75 (`SHARE_FOR_PERCENT`). A percent above
 * 100 stands where it is given as one number, for it may be one of a target; money may have either sign.
 * @param indicators - Any number of indicators.
 * @returns All findings, with the index of the indicator and the path; none where all is well. An id that is given
 *   twice is one.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if it is no array.
 * @example
 * const findings = indicatorFindings([
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
export function indicatorFindings(indicators: readonly Indicator<LocalLabel>[]): OutcomeFinding[] {
  return forConsole(readIndicators(requireArray(indicators, ['indicators']), ['indicators']).findings);
}

/** Reads indicators one by one, collecting what is wrong. */
export function readIndicators(
  given: readonly unknown[],
  path: Path,
): { indicators: (ReadIndicator & { index: number })[]; findings: OutcomeFinding[] } {
  const findings: OutcomeFinding[] = [];
  const indicators: (ReadIndicator & { index: number })[] = [];
  const seen = new Set<string>();
  given.forEach((entry, index) => {
    const at = [...path, index];
    const indicator = attempt(findings, () => indicatorShape.read(entry, at));
    if (indicator === undefined) return;
    if (seen.has(indicator.id)) {
      const operands = { kind: { en: 'an indicator', fr: 'un indicateur' }, received: indicator.id };
      findings.push({ code: 'DUPLICATE', severity: 'error', index, path: [...at, 'id'], operands });
    }
    seen.add(indicator.id);
    for (const finding of findingsOnIndicator(indicator, at)) findings.push(finding);
    indicators.push({ ...indicator, index });
  });
  return { indicators, findings };
}
