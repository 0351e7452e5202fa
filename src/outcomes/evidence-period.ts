import { dayNumber } from '../calendar/date.js';
import { yearShape } from '../calendar/shapes.js';
import { type FiscalYear, firstYearOf } from '../calendar/year-form.js';
import { invalidArgument, requireObject } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { asGiven } from '../kernel/record.js';
import { fields } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { Days } from './combine.js';
import { type ResultPeriod, resultPeriodShape } from './result-period.js';

/**
 * The time that evidence is of: that of a result, or fiscal years from the first to the last.
 * @category Outcomes
 */
export type EvidencePeriod<Y extends string = FiscalYear> = ResultPeriod<Y> | { readonly from: Y; readonly to: Y };

const FISCAL_YEARS: Label = /* @__PURE__ */ frozen({
  en: 'fiscal years: { from, to }',
  fr: 'des exercices : { from, to }',
});

const A_TIME: Label = /* @__PURE__ */ frozen({
  en: 'a period: { from, to }, { fiscalYear }, { fiscalYear, quarter }, { year }, { month } or { start, end }',
  fr: 'une période : { from, to }, { fiscalYear }, { fiscalYear, quarter }, { year }, { month } ou { start, end }',
});

/** The parts by which the time of a result is known. */
const ONE_TIME = /* @__PURE__ */ frozen(['fiscalYear', 'year', 'month', 'start'] as const);

/** The time of evidence, in the fiscal years of a program. */
export const evidencePeriodShape = /* @__PURE__ */ perProgram((program): Shape<EvidencePeriod<string>, Days> => {
  const startMonth = startMonthIn(program);
  const one = resultPeriodShape(program);
  const several = fields(FISCAL_YEARS, { from: yearShape(startMonth), to: yearShape(startMonth) });
  const startOf = (year: number) => dayNumber(year, startMonth, 1);
  return {
    form: { kind: 'either', of: [one, several] },
    read(value, path) {
      const given = requireObject(value as Readonly<Record<string, unknown>>, path, A_TIME);
      if (given['from'] === undefined) {
        if (ONE_TIME.every((part) => given[part] === undefined)) throw invalidArgument(value, A_TIME, path);
        return one.read(value, path);
      }
      const { from, to } = several.read(value, path);
      const [first, last] = [from, to].map((year) => firstYearOf(year, [], startMonth)) as [number, number];
      if (last < first) throw fault(REVERSED_RANGE, [...path, 'to'], { from, to });
      return { start: startOf(first), end: startOf(last + 1) - 1 };
    },
  };
});

/** A time as it was given, once it is known to be one. */
export const givenPeriodShape = /* @__PURE__ */ perProgram(
  (program) => asGiven(evidencePeriodShape(program)) as Shape<EvidencePeriod>,
);

/** The days of evidence whose form is known to be sound. */
export function daysOfEvidence(
  { fiscalYear, period }: { readonly fiscalYear?: string; readonly period?: EvidencePeriod<string> },
  program: Program | undefined,
  path: Path,
): Days {
  return evidencePeriodShape(program).read(period ?? { fiscalYear: fiscalYear as string }, path);
}
