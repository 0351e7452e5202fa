import { sumExactly } from '../exact/decimal.js';
import { compare, divide, equal, type Fraction, fraction, sumOf } from '../exact/fraction.js';
import type { Counts } from '../exact/share.js';
import { commonReason } from '../exact/total.js';
import { cannotBeNegative, isOfQuotients } from '../figures/units.js';
import { frozen } from '../kernel/frozen.js';
import { isNoValue, isReported, isWithheld, type NoValue, type Reported } from '../kernel/no-value.js';
import type { Combination, IndicatorUnit } from './indicator-model.js';
import { type Known, knownOf } from './judge.js';
import { isWord, measured, quotient, type ReadMeasure } from './measure.js';
import type { ReadIndicator, ReadPeriod, ReadPeriodActual, ReadPeriodTarget, ReadTarget } from './read-indicator.js';

/** Days, both of which belong to it. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** The results of periods together, as far as they are known. */
export interface Combined {
  readonly known: Known;
  /** Of the periods that have a result. */
  readonly soFar: Reported<ReadMeasure>;
  /** How many periods it is of, with a result or without. */
  readonly parts: number;
  /** Periods without a result, and days between periods that none has. */
  readonly missing: readonly Days[];
  /** Whether the result of one of them is withheld. */
  readonly hidden: boolean;
}

/** Why there is no result where none was reported. */
export const NO_RESULT: NoValue = /* @__PURE__ */ frozen({ noValue: 'not-reported' });
const NOT_ADDITIVE: NoValue = /* @__PURE__ */ frozen({
  noValue: 'not-applicable',
  note: 'rates without their two counts do not add',
});

/** Whether amounts of a unit are quotients, which do not add: only what they are quotients of does. */
export const doesNotAdd = (unit: IndicatorUnit): boolean => !isWord(unit) && unit !== 'points' && isOfQuotients(unit);

/** What was known of a group on a day, the oldest first. */
export const knownBy = <T extends ReadPeriodActual | ReadPeriodTarget>(
  given: readonly T[],
  key: string,
  asOf: number,
): T[] =>
  given
    .filter((one) => one.key === key && (one.since === null || one.since <= asOf))
    .sort((a, b) => (a.since as number) - (b.since as number));

/** The result of a group in a period, as known on a day. */
export function resultIn({ actuals }: ReadPeriod, key: string, asOf: number): Known {
  const last = knownBy(actuals, key, asOf).at(-1);
  return last === undefined ? knownOf(NO_RESULT) : knownOf(last.value, last.atLeast);
}

/** The periods of a group that count on a day: those that are over, and others that have a result already. */
export function periodsBy(
  { periods }: ReadIndicator,
  key: string,
  { asOf, until }: { readonly asOf: number; readonly until: number },
): ReadPeriod[] {
  return periods.filter(({ end, actuals }) => end <= until && (end <= asOf || knownBy(actuals, key, asOf).length > 0));
}

/** The results of periods of a group together, in the way of the indicator. */
export function combine(
  indicator: ReadIndicator,
  key: string,
  periods: readonly ReadPeriod[],
  { asOf, gaps = true }: { readonly asOf: number; readonly gaps?: boolean },
): Combined {
  const how = indicator.combine as Combination;
  const results = periods.map((period) => ({ period, known: resultIn(period, key, asOf) }));
  const isLast = how === 'cumulative' || how === 'latest';
  // No people of none are nothing to pool, and no gap.
  const isPooled = !isLast && doesNotAdd(indicator.unit);
  const has = ({ measure }: Known) =>
    isReported(measure) &&
    (isReported(measure.value) || measure.word !== undefined || (isPooled && measure.counts !== null));
  const lastKnown = results.map(({ known }) => has(known)).lastIndexOf(true);
  const counted = isLast ? results.slice(Math.max(lastKnown, 0)) : results;
  const without = counted.filter(({ known }) => !has(known));
  const missing: Days[] = without.map(({ period: { start, end } }) => ({ start, end }));
  if (gaps) for (const days of gapsOf(indicator, key, asOf)) missing.push(days);
  const reported = results.filter(({ known }) => has(known)).map(({ known }) => known);
  const last = reported.at(-1);
  const soFar =
    last === undefined
      ? commonReason(results.flatMap(({ known }) => reasonOf(known)))
      : isLast
        ? last.measure
        : together(how, indicator.unit, reported);
  const isOpen = (isLast ? [last] : reported).some((known) => known?.open === 'result-open');
  const value = measured(soFar);
  const isBound = isReported(value) && (missing.length === 0 || growsOnly(how, indicator.unit));
  const isNone = isNoValue(soFar) && last !== undefined;
  const open = isNone
    ? 'not-additive'
    : missing.length > 0 && last !== undefined
      ? 'result-incomplete'
      : isOpen
        ? 'result-open'
        : null;
  const isGap = missing.length > without.length;
  const reasons = without.flatMap(({ known }) => reasonOf(known));
  const why = commonReason(isGap ? [...reasons, NO_RESULT.noValue] : reasons);
  const measure = open === 'result-incomplete' ? why : soFar;
  const known: Known = { measure, least: open !== null && isBound ? value : null, open, atLeast: isOpen };
  const hidden = without.some(({ known: { measure: one } }) => isWithheld(one));
  return { known, soFar, parts: results.length, missing: missing.sort((a, b) => a.start - b.start), hidden };
}

/** Whether what is still missing can only make it more. */
const growsOnly = (how: Combination, unit: IndicatorUnit): boolean =>
  (how === 'sum' || how === 'cumulative') && !isWord(unit) && cannotBeNegative(unit);

const reasonOf = ({ measure }: Known) => {
  const value = measured(measure);
  return isReported(value) ? [] : [(value as NoValue).noValue];
};

function together(how: Combination, unit: IndicatorUnit, known: readonly Known[]): Reported<ReadMeasure> {
  const measures = known.map(({ measure }) => measure as ReadMeasure);
  if (doesNotAdd(unit)) {
    const [only, ...others] = measures.map(({ value }) => value);
    const isOne = others.length === 0 || (how === 'mean' && others.every((value) => isSame(value, only)));
    const counts = measures.flatMap((measure) => measure.counts ?? []);
    // Of equal rates, the mean is any of them, whatever they are rates of.
    if (isOne && counts.length < measures.length) return measures[0] as ReadMeasure;
    if (counts.length < measures.length) return NOT_ADDITIVE;
    const pooled = pool(counts);
    return { value: quotient(unit, pooled), counts: pooled };
  }
  const sum = sumOf(measures.map(({ value }) => value as Fraction));
  return { value: how === 'sum' ? sum : shareOut(sum, measures.length), counts: null };
}

const isSame = (a: Reported<Fraction> | undefined, b: Reported<Fraction> | undefined): boolean =>
  a !== undefined && b !== undefined && isReported(a) && isReported(b) && equal(a, b);

const shareOut = (sum: Fraction, parts: number): Fraction => divide(sum, fraction(BigInt(parts), 1n));

const pool = (counts: readonly Counts[]): Counts => ({
  numerator: sumExactly(counts.map(({ numerator }) => numerator)),
  denominator: sumExactly(counts.map(({ denominator }) => denominator)),
});

/** Days between periods that none of them has. */
export function holesIn(periods: readonly ReadPeriod[]): Days[] {
  const byStart = [...periods].sort((a, b) => a.start - b.start);
  const found: Days[] = [];
  let end = byStart[0]?.end ?? 0;
  for (const period of byStart) {
    if (period.start > end + 1) found.push({ start: end + 1, end: period.start - 1 });
    end = Math.max(end, period.end);
  }
  return found;
}

/**
 * The days before a day, and of the whole before its target is due, that no period tells of: of what is added those
 * between periods; those of a period that goes on after the target is due; and those after the last period where there
 * was room for another, nine tenths of the shortest one, for months and quarters differ.
 */
export function gapsOf(indicator: ReadIndicator, key: string, asOf: number): Days[] {
  const { periods, combine: how } = indicator;
  const due = key === '' ? untilOf(indicator) : Number.POSITIVE_INFINITY;
  const inside = periods.filter(({ end }) => end <= due);
  const isAdded = how === 'sum' || how === 'mean';
  const holes = isAdded ? holesIn(inside).filter(({ end }) => end <= asOf) : [];
  const over = periods.filter(({ start, end }) => start <= due && end > due);
  const last = inside.reduce((day, { end }) => Math.max(day, end), Number.NEGATIVE_INFINITY);
  const first = over.reduce((day, { start }) => Math.min(day, start), Number.POSITIVE_INFINITY);
  const tail = { start: inside.length > 0 ? last + 1 : first, end: Math.min(due, asOf) };
  if (over.length > 0) return asOf < due || tail.start > due ? holes : [...holes, tail];
  const shortest = inside.reduce((days, { start, end }) => Math.min(days, end - start + 1), Number.MAX_VALUE);
  const isRoom = Number.isFinite(due) && (tail.end - last) * 10 >= shortest * 9;
  return isRoom ? [...holes, tail] : holes;
}

/** The day until which periods count toward the target in all. */
export const untilOf = ({ target }: ReadIndicator): number =>
  target !== null && isReported(target.due) ? target.due : Number.POSITIVE_INFINITY;

/** The result of an indicator in all, as far as it is ever known: printed, or what its periods come to. */
export function wholeOf(indicator: ReadIndicator): Reported<ReadMeasure> {
  if (indicator.actual !== null) return indicator.actual;
  const asOf = Number.POSITIVE_INFINITY;
  const periods = periodsBy(indicator, '', { asOf, until: untilOf(indicator) });
  const { measure, open } = combine(indicator, '', periods, { asOf }).known;
  return open === 'result-open' ? NO_RESULT : measure;
}

/** An indicator as it was known on a day: without what was set or reported later. */
export const asKnownOn = (indicator: ReadIndicator, asOf: number): ReadIndicator => {
  const isKnown = ({ since }: { readonly since: number | null }) => since === null || since <= asOf;
  const periods = indicator.periods.map((period) => ({
    ...period,
    targets: period.targets.filter(isKnown),
    actuals: period.actuals.filter(isKnown),
  }));
  return { ...indicator, periods };
};

/** The results that count, each the last one of its group in a period, as known on a day. */
export const lastResults = ({ actuals }: ReadPeriod, asOf: number): ReadPeriodActual[] =>
  [...new Set(actuals.map(({ key }) => key))].flatMap((key) => knownBy(actuals, key, asOf).at(-1) ?? []);

/** What the targets of periods come to together; `null` where some have none, or of different kinds. */
export function combinedTarget(
  { combine: how, unit }: ReadIndicator,
  key: string,
  periods: readonly ReadPeriod[],
  asOf: number,
): ReadTarget | null {
  const targets = periods.map((period) => knownBy(period.targets, key, asOf).at(-1));
  const last = targets.at(-1);
  if (last === undefined) return null;
  if (how === 'latest' || how === 'cumulative') return last;
  if (targets.some((target) => target === undefined || target.kind !== last.kind)) return null;
  const all = targets as readonly ReadTarget[];
  const bound = (name: 'minimum' | 'maximum'): Fraction | null | undefined => {
    const bounds = all.map((target) => target[name]);
    if (bounds.includes(null)) return null;
    const values = bounds as readonly Fraction[];
    // A pooled rate lies between those that it is pooled of, and is any of them where they are equal.
    if (doesNotAdd(unit)) return values.every((value) => equal(value, values[0] as Fraction)) ? values[0] : undefined;
    return how === 'sum' ? sumOf(values) : shareOut(sumOf(values), values.length);
  };
  const [minimum, maximum] = [bound('minimum'), bound('maximum')];
  if (minimum === undefined || maximum === undefined || last.word !== null) return null;
  if (doesNotAdd(unit) && how === 'sum') return null;
  return { kind: last.kind, minimum, maximum, word: null, due: latestDue(all) };
}

const latestDue = (targets: readonly ReadTarget[]): Reported<number> =>
  targets.map(({ due }) => due).reduce((a, b) => (!isReported(a) || (isReported(b) && a > b) ? a : b));

/** Where a result that holds those before it falls, by the index of the later period, as known on a day. */
export function fallsOf(indicator: ReadIndicator, asOf: number): number[] {
  if (indicator.combine !== 'cumulative') return [];
  const results = indicator.periods.map((period) => resultIn(period, '', asOf));
  let most: Fraction | null = null;
  return results.flatMap(({ measure, open }, index) => {
    const value = measured(measure);
    if (!isReported(value)) return [];
    const falls = most !== null && compare(value, most) < 0;
    const mayBeMore = open === 'result-open';
    if (!falls || !mayBeMore) most = value;
    return falls && !mayBeMore ? [index] : [];
  });
}
