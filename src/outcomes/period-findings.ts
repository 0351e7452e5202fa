import { dateOf } from '../calendar/date.js';
import { compare, decimalsNeeded, decimalText, type Fraction, round } from '../exact/fraction.js';
import { cannotBeNegative } from '../figures/units.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { isReported, isWithheld, type Reported } from '../kernel/no-value.js';
import {
  combine,
  combinedTarget,
  type Days,
  doesNotAdd,
  fallsOf,
  gapsOf,
  lastResults,
  periodsBy,
  untilOf,
} from './combine.js';
import { COMBINATION_LABELS, type Combination } from './indicator-model.js';
import { exact, isWord, measured, placeText, type ReadMeasure, sameText } from './measure.js';
import {
  CUMULATIVE_FALLS,
  type OutcomeFinding,
  PERIODS_LEFT_OUT,
  PERIODS_NOT_ADDITIVE,
  RESULT_DIFFERS,
  SUPPRESSION_UNDONE,
  TARGETS_DO_NOT_ADD_UP,
} from './messages.js';
import type { ReadIndicator, ReadPeriod } from './read-indicator.js';

/** How the periods of an indicator go together, as known on a day; nothing where it has none. */
export function periodFindings(indicator: ReadIndicator, path: Path, asOf: number): OutcomeFinding[] {
  const { combine: how, periods } = indicator;
  if (how === null) return [];
  return [
    ...(how === 'sum' || how === 'mean' ? addedFindings(indicator, how, path) : []),
    ...periods.flatMap((period) => groupFindings(indicator, period, asOf)),
    ...fallsOf(indicator, asOf).map((index) => {
      const { start, end, path: at } = periods[index] as ReadPeriod;
      return warning(CUMULATIVE_FALLS, at, spanOf({ start, end }));
    }),
    ...(gapsOf(indicator, '', Number.POSITIVE_INFINITY).length === 0 ? targetFindings(indicator, how, path) : []),
    ...resultFindings(indicator, how, path, asOf),
  ];
}

const spanOf = ({ start, end }: Days) => ({ start: dateOf(start), end: dateOf(end) });

/** Groups of which there are more than of all; of percentages, in one of their counts. */
function groupFindings({ unit }: ReadIndicator, period: ReadPeriod, asOf: number): OutcomeFinding[] {
  if (isWord(unit)) return [];
  const results = lastResults(period, asOf);
  const all = results.find(({ key }) => key === '');
  if (all === undefined || all.atLeast) return [];
  const sidesOf = (measure: Reported<ReadMeasure>): readonly Fraction[] => {
    if (!isReported(measure)) return [];
    if (measure.counts !== null) return [exact(measure.counts.numerator), exact(measure.counts.denominator)];
    return cannotBeNegative(unit) && isReported(measure.value) ? [measure.value] : [];
  };
  const whole = sidesOf(all.value);
  return results.flatMap(({ value, path }): OutcomeFinding[] => {
    const part = sidesOf(value);
    if (part.length !== whole.length) return [];
    const at = part.findIndex((side, index) => compare(side, whole[index] as Fraction) > 0);
    if (at < 0) return [];
    const operands = { part: decimalText(part[at] as Fraction), whole: decimalText(whole[at] as Fraction) };
    return [{ code: 'PART_ABOVE_WHOLE', severity: 'error', path: [...path, 'value'], operands }];
  });
}

/** Periods that are added and overlap, which would count twice. */
export function overlapsOn({ combine: how, periods }: ReadIndicator): OutcomeFinding[] {
  if (how !== 'sum' && how !== 'mean') return [];
  const [first, ...others] = [...periods].sort((a, b) => a.start - b.start || a.end - b.end);
  const overlaps: OutcomeFinding[] = [];
  let before = first as ReadPeriod;
  for (const later of others) {
    if (before.end >= later.start) {
      const operands = { ...spanOf(later), otherStart: dateOf(before.start), otherEnd: dateOf(before.end) };
      overlaps.push({ code: 'OVERLAPPING_PERIODS', severity: 'error', path: [...later.path, 'period'], operands });
    }
    if (later.end > before.end) before = later;
  }
  return overlaps;
}

/** What is added: no period twice, none left out, and no rates. */
function addedFindings(indicator: ReadIndicator, how: Combination, path: Path): OutcomeFinding[] {
  const { periods, unit } = indicator;
  const rates = periods
    .flatMap((period) => lastResults(period, Number.POSITIVE_INFINITY))
    .filter(({ value }) => isReported(value) && value.counts === null);
  return [
    ...overlapsOn(indicator),
    ...gapsOf(indicator, '', Number.POSITIVE_INFINITY).map((days) =>
      warning(PERIODS_LEFT_OUT, [...path, 'periods'], spanOf(days)),
    ),
    ...(doesNotAdd(unit) && rates.length > 0
      ? [warning(PERIODS_NOT_ADDITIVE, [...path, 'combine'], { combination: COMBINATION_LABELS[how] })]
      : []),
  ];
}

/** Targets of all periods beside the one in all. */
function targetFindings(indicator: ReadIndicator, how: Combination, path: Path): OutcomeFinding[] {
  const { target } = indicator;
  if (target === null || !isReported(target.due)) return [];
  const until = target.due;
  const periods = periodsBy(indicator, '', { asOf: until, until });
  const together = combinedTarget(indicator, '', periods, Number.POSITIVE_INFINITY);
  if (together === null || together.kind !== target.kind) return [];
  return (['minimum', 'maximum'] as const).slice(0, target.kind === 'exact' ? 1 : 2).flatMap((name) => {
    const [all, whole] = [together[name], target[name]];
    if (all === null || whole === null || compare(all, whole) === 0) return [];
    return [warning(TARGETS_DO_NOT_ADD_UP, [...path, 'target'], operandsOf(indicator, how, all, whole))];
  });
}

/** The result that a document prints for all periods beside what they come to. */
function resultFindings(indicator: ReadIndicator, how: Combination, path: Path, asOf: number): OutcomeFinding[] {
  const { actual } = indicator;
  if (actual === null) return [];
  const periods = periodsBy(indicator, '', { asOf, until: untilOf(indicator) });
  const { known, missing, soFar, hidden: isPartHidden } = combine(indicator, '', periods, { asOf });
  // One withheld part of what is added is what the others leave, and so are several of which nothing is left; the whole
  // that is the last result is that one.
  const sum = measured(soFar);
  const isNoneLeft =
    how === 'sum' &&
    !isWord(indicator.unit) &&
    cannotBeNegative(indicator.unit) &&
    isReported(sum) &&
    equals(sum, actual);
  const isLast = how === 'latest' || how === 'cumulative';
  const undone = !isReported(actual) || isLast || isNoneLeft || (missing.length === 1 && isReported(soFar));
  const hidden = isReported(actual) ? isPartHidden : isWithheld(actual) && isReported(known.measure);
  if (undone && hidden) return [warning(SUPPRESSION_UNDONE, [...path, 'periods'], { by: 'period' })];
  if (known.open !== null || !isReported(actual) || !isReported(known.measure)) return [];
  const [all, whole] = [known.measure, actual];
  if (all.word !== undefined && sameText(all.word) !== sameText(whole.word ?? '')) {
    const operands = { combination: COMBINATION_LABELS[how], together: all.word, whole: whole.word ?? '' };
    return [warning(RESULT_DIFFERS, [...path, 'actual'], operands)];
  }
  if (!isReported(all.value) || !isReported(whole.value)) return [];
  // Printed with so many decimals, it stands for what rounds to it.
  const decimals = decimalsNeeded(whole.value);
  const rounded = decimals === null ? all.value : round(all.value, decimals, 'half-away');
  if (compare(rounded, whole.value) === 0) return [];
  return [warning(RESULT_DIFFERS, [...path, 'actual'], operandsOf(indicator, how, all.value, whole.value))];
}

const equals = (sum: Fraction, whole: Reported<ReadMeasure>): boolean => {
  const value = measured(whole);
  return isReported(value) && compare(sum, value) === 0;
};

const operandsOf = (indicator: ReadIndicator, how: Combination, all: Fraction, whole: Fraction) => ({
  combination: COMBINATION_LABELS[how],
  together: placeText(indicator, all),
  whole: placeText(indicator, whole),
});
