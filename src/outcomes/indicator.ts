import { forConsole } from '../exact/for-console.js';
import { compare } from '../exact/fraction.js';
import { requireArray } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import type { LocalLabel } from '../kernel/label.js';
import { attempt } from '../kernel/record.js';
import type { Program } from '../program/program-model.js';
import { OF_PROGRAM, type OfProgram } from '../program/program-option.js';
import { sumFindings } from './breakdown.js';
import { asKnownOn, lastResults, wholeOf } from './combine.js';
import { refuseErrors } from './first-error.js';
import { type AnyIndicator, DIRECTION_LABELS, TARGET_KIND_LABELS } from './indicator-model.js';
import { indicatorShape } from './indicator-shapes.js';
import { isWord, placeText } from './measure.js';
import { type OutcomeFinding, TARGET_AGAINST_DIRECTION } from './messages.js';
import { overlapsOn, periodFindings } from './period-findings.js';
import { oddAmounts } from './plausibility.js';
import type { ReadIndicator, ReadTarget } from './read-indicator.js';

/** What is wrong with an indicator whose form is right. */
export function findingsOnIndicator(indicator: ReadIndicator, path: Path): OutcomeFinding[] {
  const { unit, disaggregation, periods } = indicator;
  const whole = wholeOf(indicator);
  const sums = isWord(unit)
    ? []
    : [
        ...disaggregation.flatMap((one, at) => sumFindings(one, whole, unit, [...path, 'disaggregation', at])),
        ...periods
          .flatMap((period) => lastResults(period, Number.POSITIVE_INFINITY))
          .flatMap(({ disaggregation: parts, value, path: at }) =>
            parts.flatMap((one, index) => sumFindings(one, value, unit, [...at, 'disaggregation', index])),
          ),
      ];
  return [
    ...oddAmounts(indicator, path),
    ...targetsOn(indicator, path),
    ...sums,
    ...periodFindings(indicator, path, Number.POSITIVE_INFINITY),
  ];
}

const targetsOn = (indicator: ReadIndicator, path: Path): OutcomeFinding[] => [
  ...(indicator.target === null ? [] : targetFindings(indicator, indicator.target, [...path, 'target'], path)),
  ...indicator.periods
    .flatMap(({ targets }) => targets)
    .flatMap((target) => targetFindings(indicator, target, target.path, path)),
];

function targetFindings(
  { direction, ...measuredIn }: ReadIndicator,
  { minimum, maximum, kind }: ReadTarget,
  at: Path,
  path: Path,
): OutcomeFinding[] {
  const findings: OutcomeFinding[] = [];
  if (minimum !== null && maximum !== null && compare(maximum, minimum) < 0) {
    const operands = { minimum: placeText(measuredIn, minimum), maximum: placeText(measuredIn, maximum) };
    findings.push({ code: 'TARGET_BELOW_MINIMUM', severity: 'error', path: [...at, 'maximum'], operands });
  }
  if ((kind === 'minimum' && direction === 'decrease') || (kind === 'maximum' && direction === 'increase')) {
    const operands = { target: TARGET_KIND_LABELS[kind], direction: DIRECTION_LABELS[direction] };
    findings.push(warning(TARGET_AGAINST_DIRECTION, [...path, 'direction'], operands));
  }
  return findings;
}

/** What deserves a look beside the status of an indicator: its amounts, and how its periods go together. */
export function cautionsOn(indicator: ReadIndicator, path: Path, asOf: number): OutcomeFinding[] {
  const known = asKnownOn(indicator, asOf);
  return [...oddAmounts(known, path), ...periodFindings(known, path, asOf)];
}

/** Refuses what nothing can be said of: a maximum below its minimum, and what would be added twice. */
export function refuseUnsound(indicator: ReadIndicator, path: Path): void {
  refuseErrors([...targetsOn(indicator, path), ...overlapsOn(indicator)]);
}

/**
 * Checks indicators: their form, their targets, that their amounts can be, and that their parts add up.
 *
 * Fewer than no people, and in percent or shares a part above its whole, are errors (`NEGATIVE_VALUE`,
 * `PART_ABOVE_WHOLE`). What may be, but deserves a look, is a warning: half a person, a percent or a time below zero, a
 * share above 1 or below 0, and a target of 0.8 percent beside a result of 75 (`SHARE_FOR_PERCENT`). A percent above
 * 100 stands where it is given as one number, for it may be one of a target; money may have either sign.
 * Of periods it also reports what cannot be added (`OVERLAPPING_PERIODS`, an error; `PERIODS_NOT_ADDITIVE`), days that
 * no period has (`PERIODS_LEFT_OUT`), targets that do not come to the one in all (`TARGETS_DO_NOT_ADD_UP`), a printed
 * result that the periods do not come to (`RESULT_DIFFERS`), and cumulative results that fall (`CUMULATIVE_FALLS`).
 * @param indicators - Any number of indicators.
 * @param options - Where wanted `program`, whose fiscal years their periods are.
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
export function indicatorFindings<Y extends string = string>(
  indicators: readonly AnyIndicator<LocalLabel, Y>[],
  options?: OfProgram,
): OutcomeFinding[] {
  const { program } = OF_PROGRAM.read(options, ['options']);
  return forConsole(readIndicators(requireArray(indicators, ['indicators']), ['indicators'], program).findings);
}

/** Reads indicators one by one, collecting what is wrong. */
export function readIndicators(
  given: readonly unknown[],
  path: Path,
  program: Program | undefined,
): { indicators: (ReadIndicator & { index: number })[]; findings: OutcomeFinding[] } {
  const findings: OutcomeFinding[] = [];
  const indicators: (ReadIndicator & { index: number })[] = [];
  const seen = new Set<string>();
  const shape = indicatorShape(program);
  given.forEach((entry, index) => {
    const at = [...path, index];
    const indicator = attempt(findings, () => shape.read(entry, at));
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
