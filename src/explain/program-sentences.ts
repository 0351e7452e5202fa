import { MATERIALITY_LABELS, type Materiality } from '../budgets/materiality.js';
import type { DateRange } from '../calendar/fiscal-dates.js';
import { type Fields, quantityAt } from '../exact/quantity.js';
import { lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, isReported, NO_VALUE_LABELS } from '../kernel/no-value.js';
import { colon } from '../kernel/typography.js';
import { allOf, numeral, quoted, type Words } from '../kernel/words.js';
import { MISSION_STATUS_LABELS } from '../missions/model.js';
import type { StatusOnDay } from '../missions/status-on.js';
import { ASPECT_LABELS, type DisaggregationSum, SUM_VERDICT_LABELS } from '../outcomes/breakdown.js';
import { INDICATOR_STATUS_LABELS, type IndicatorUnit } from '../outcomes/indicator-model.js';
import { STATUS_REASON_LABELS } from '../outcomes/judge.js';
import type { CombinedResult } from '../outcomes/results-model.js';
import type { StatusResult } from '../outcomes/status.js';
import { isDay, isList, isQuantity } from './result-parts.js';
import { amountText, dayText, decimalsFor, percentText } from './sentence-parts.js';

/** French gives a full date an article, and a month or a year none. */
const isWholeDay = (date: string): boolean => date.length === 10;
const upTo = (date: string): string => `${isWholeDay(date) ? 'au' : 'à'} ${date}`;

const WORDS = /* @__PURE__ */ lazily(() => ({
  variance: { en: 'variance', fr: 'écart' },
  result: ({ actual }: Words<'actual'>) => ({ en: `result ${actual}`, fr: `résultat ${actual}` }),
  atLeast: ({ actual }: Words<'actual'>) => ({ en: `at least ${actual}`, fr: `au moins ${actual}` }),
  soFar: ({ amount, days }: Words<'amount' | 'days'>) => ({
    en: `${amount} so far (without ${days})`,
    fr: `${amount} jusqu'ici (sans ${days})`,
  }),
  span: ({ from, to }: Words<'from' | 'to'>) => ({ en: `${from} to ${to}`, fr: `la période du ${from} au ${to}` }),
  moreDays: ({ count }: Words<'count'>) => ({ en: `${count} more`, fr: `${count} de plus` }),
  yes: { en: 'yes', fr: 'oui' },
  no: { en: 'no', fr: 'non' },
  due: ({ day }: Words<'day'>) => ({ en: `due ${day}`, fr: `échéance le ${day}` }),
  asOf: ({ day }: Words<'day'>) => ({ en: `as of ${day}`, fr: `au ${day}` }),
  progress: ({ numerator, denominator, sign, share }: Words<'numerator' | 'denominator' | 'sign' | 'share'>) => ({
    en: `${numerator} ÷ ${denominator} ${sign} ${share} of the way from the baseline to the target`,
    fr: `${numerator} ÷ ${denominator} ${sign} ${share} du parcours entre la valeur de référence et la cible`,
  }),
  ofTarget: ({ numerator, denominator, sign, share }: Words<'numerator' | 'denominator' | 'sign' | 'share'>) => ({
    en: `${numerator} ÷ ${denominator} ${sign} ${share} of the target`,
    fr: `${numerator} ÷ ${denominator} ${sign} ${share} de la cible`,
  }),
  parts: ({ by, of, colon, sum }: Words<'by' | 'of' | 'colon' | 'sum'>) => ({
    en: `parts by ${by}${of}${colon}${sum}`,
    fr: `parties selon ${by}${of}${colon}${sum}`,
  }),
  ofWhich: ({ category, by, of, colon, sum }: Words<'category' | 'by' | 'of' | 'colon' | 'sum'>) => ({
    en: `of which ${category} (by ${by})${of}${colon}${sum}`,
    fr: `dont ${category} (selon ${by})${of}${colon}${sum}`,
  }),
  whole: ({ total }: Words<'total'>) => ({ en: `whole ${total}`, fr: `total ${total}` }),
  remainder: ({ remainder }: Words<'remainder'>) => ({ en: `remainder ${remainder}`, fr: `reste ${remainder}` }),
  from: ({ from }: Words<'from'>) => ({ en: `from ${from}`, fr: `depuis ${isWholeDay(from) ? 'le ' : ''}${from}` }),
  to: ({ to }: Words<'to'>) => ({ en: `to ${to}`, fr: `jusqu'${upTo(to)}` }),
  between: ({ from, to }: Words<'from' | 'to'>) => ({
    en: `from ${from} to ${to}`,
    fr: `${isWholeDay(from) ? 'du' : 'de'} ${from} ${upTo(to)}`,
  }),
  ofWhole: ({ en, fr }: Label) => ({ en: `said of its whole, ${en}`, fr: `énoncé de son ensemble, ${fr}` }),
}));

/** Whether a variance deserves an explanation. */
export const materialitySentence = ({ status, reason }: Materiality, locale: Locale): string => {
  const why = reason === null ? '' : ` (${textOf(NO_VALUE_LABELS[reason], locale)})`;
  return `${textOf(WORDS().variance, locale)}${colon(locale)}${textOf(MATERIALITY_LABELS[status], locale)}${why}`;
};

/** The status of an indicator. */
export const indicatorStatusSentence = (
  subject: StatusResult<IndicatorUnit> | CombinedResult,
  locale: Locale,
): string => {
  const { status, reason, asOf, due, actual, progress, atLeast } = subject;
  const least = (text: string) =>
    atLeast === true && isReported(actual) ? textOf(WORDS().atLeast({ actual: text }), locale) : text;
  const arithmetic = [
    textOf(WORDS().result({ actual: least(resultText(actual, locale)) }), locale),
    ...soFarText(subject, locale),
    ...(isReported(due) ? [textOf(WORDS().due({ day: dayText(due, locale) }), locale)] : []),
    textOf(WORDS().asOf({ day: dayText(asOf, locale) }), locale),
    ...(isReported(progress) ? [progressText(progress, actual, locale)] : []),
  ].join(', ');
  const undated =
    reason === 'no-due-date' && !isReported(due) ? ` (${textOf(NO_VALUE_LABELS[due.noValue], locale)})` : '';
  return `${arithmetic}; ${textOf(STATUS_REASON_LABELS[reason], locale)}${undated}${colon(locale)}${textOf(INDICATOR_STATUS_LABELS[status], locale)}`;
};

/** Of periods together of which some lack a result, what the others come to, and which those are. */
function soFarText(subject: StatusResult<IndicatorUnit> | CombinedResult, locale: Locale): string[] {
  const { soFar, missing }: Partial<CombinedResult> = 'missing' in subject ? subject : {};
  if (soFar === undefined || !isReported(soFar) || !isList(missing, isDays) || missing?.length === 0) return [];
  const spans = (missing as readonly DateRange[]).map(({ start, end }) =>
    WORDS().span({ from: dayText(start, locale), to: dayText(end, locale) }),
  );
  const rest = spans.length - 3;
  const more = rest > 0 ? [WORDS().moreDays({ count: textOf(numeral(rest), locale) })] : [];
  const days = textOf(allOf([...spans.slice(0, 3), ...more]), locale);
  const amount = resultText(soFar, locale);
  const least = subject.atLeast === true ? textOf(WORDS().atLeast({ actual: amount }), locale) : amount;
  return [textOf(WORDS().soFar({ amount: least, days }), locale)];
}

const isDays = (value: unknown): boolean => {
  const { start, end } = Object(value) as Fields;
  return [start, end].every((day) => isDay(day) && !isNoValue(day));
};

/** An amount, or a word: a day, yes or no, or a text. */
function resultText(actual: StatusResult<IndicatorUnit>['actual'], locale: Locale): string {
  if (isQuantity(actual, 'number')) return amountText(actual as StatusResult['actual'], 15, locale);
  const word = actual as string;
  if (isDay(word)) return dayText(word, locale);
  return textOf(word === 'yes' ? WORDS().yes : word === 'no' ? WORDS().no : quoted(word), locale);
}

function progressText(
  progress: Exclude<StatusResult['progress'], { noValue: unknown }>,
  actual: unknown,
  locale: Locale,
): string {
  const value = quantityAt(progress, []).number as StatusResult['actual'] & { noValue?: never };
  const decimals = decimalsFor([value], 1);
  const operands = {
    numerator: amountText(progress.numerator, 15, locale),
    denominator: amountText(progress.denominator, 15, locale),
    sign: value.decimalPlaces() > decimals + 2 ? '≈' : '=',
    share: percentText(progress, decimals, locale),
  };
  // Where the way starts from nothing, as that of a sum does, it is the target itself.
  const isWhole =
    isQuantity(actual, 'number') && amountText(actual as StatusResult['actual'], 15, locale) === operands.numerator;
  return textOf(isWhole ? WORDS().ofTarget(operands) : WORDS().progress(operands), locale);
}

/** The parts of a breakdown beside the whole. */
export const sumSentence = (
  { by, category, of, sum, total, remainder, verdict }: DisaggregationSum,
  locale: Locale,
): string => {
  const aspect = of === 'value' ? '' : ` (${textOf(ASPECT_LABELS[of], locale)})`;
  const parts = {
    by: textOf(quoted(by), locale),
    of: aspect,
    colon: colon(locale),
    sum: amountText(sum, 15, locale),
  };
  const left = quantityAt(remainder, []).number;
  const rest = textOf(WORDS().remainder({ remainder: amountText(remainder, 15, locale) }), locale);
  return [
    [
      textOf(
        category === undefined
          ? WORDS().parts(parts)
          : WORDS().ofWhich({ ...parts, category: textOf(quoted(category), locale) }),
        locale,
      ),
      textOf(WORDS().whole({ total: amountText(total, 15, locale) }), locale),
      ...(left === null || left.isZero() ? [] : [rest]),
    ].join(', '),
    textOf(SUM_VERDICT_LABELS[verdict], locale),
  ].join('; ');
};

/** What a document says of Canada's part in a mission. */
export const missionStatusSentence = ({ status, from, to, label, saidOf }: StatusOnDay, locale: Locale): string => {
  const time =
    from === undefined ? to && WORDS().to({ to }) : to === undefined ? WORDS().from({ from }) : timeBetween(from, to);
  const said = [MISSION_STATUS_LABELS[status], ...(time ? [time] : [])].map((part) => textOf(part, locale)).join(', ');
  const told = label === undefined ? said : `${said} (${textOf(label, locale)})`;
  return saidOf === undefined ? told : `${told}; ${textOf(WORDS().ofWhole(quoted(saidOf)), locale)}`;
};

/** A time from one day, month or year to another, or the one that it is. */
const timeBetween = (from: string, to: string): Label =>
  from === to ? { en: from, fr: from } : WORDS().between({ from, to });
