import type { DateRange } from '../calendar/fiscal-dates.js';
import { Decimal } from '../kernel/decimal.js';
import type { Finding } from '../kernel/findings.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import type { Share } from '../kernel/share.js';
import type { History } from './moments.js';
import type { Span, SpanEdges } from './period.js';
import type { Group } from './roll-up.js';

/**
 * How an average is taken.
 *
 * `daily`: person-days ÷ days. `monthly`: the mean of the strengths at month-ends. They differ, and both are in use.
 * @category Deployments
 */
export type AverageMethod = 'daily' | 'monthly';

export const METHODS = ['daily', 'monthly'] as const satisfies readonly AverageMethod[];

/**
 * A share of women, with what it is a share of.
 *
 * The denominator holds those whose gender is reported; `notReported` counts the others, who are in neither part.
 * @category Deployments
 */
export interface WomenShare extends Share {
  readonly of: 'new-deployments' | 'person-days';
  readonly notReported: number;
}

/**
 * The measures of a row.
 * @category Deployments
 */
export interface DeploymentMeasures {
  /** The days that the row is about, both ends served: its fiscal year, cut to the period, or the whole period. */
  readonly period: DateRange;
  /** Days served within the row's period, over all assignments. */
  readonly personDays: number;
  /** Average number deployed over the row's whole period, unrounded: never a sum of yearly averages. */
  readonly average: Reported<Decimal>;
  /** What the average was divided by: days of the row's period (daily), or month-ends in it (monthly). */
  readonly averagedOver: number;
  /** Assignments that start within the row's period: a flow. */
  readonly newDeployments: number;
  /** Assignments with at least one day in the row's period. */
  readonly assignments: number;
  /** Distinct people with at least one day in the row's period. */
  readonly peopleServed: Reported<number>;
  /** Share of women among new deployments; `zero-denominator` where there are none with a reported gender. */
  readonly womenShare: Reported<WomenShare>;
  /** Share of women among person-days, which is their share of the daily average. */
  readonly womenShareOfPersonDays: Reported<WomenShare>;
  /** What a reader must know before using the row. */
  readonly cautions: readonly Finding[];
}

/** The measures of a group over a span. */
export function measure(
  { all, women, unknown, people }: Group,
  { span, edges, index }: { readonly span: Span; readonly edges: SpanEdges; readonly index: number },
  { method, leftOut }: { readonly method: AverageMethod; readonly leftOut: number },
): DeploymentMeasures {
  const personDays = personDaysIn(all, edges);
  const newDeployments = startsIn(all, edges);
  const averagedOver = method === 'daily' ? span.end - span.start : edges.monthEnds.length;
  return {
    period: span.range,
    personDays,
    average: quotient(method === 'daily' ? personDays : monthEndStrengths(all, edges), averagedOver),
    averagedOver,
    newDeployments,
    assignments: assignmentsIn(all, edges),
    peopleServed:
      people === null ? { noValue: 'not-reported', note: 'people were left out' } : (people[index] as number),
    womenShare: womenShareOf('new-deployments', startsIn(women, edges), newDeployments, startsIn(unknown, edges)),
    womenShareOfPersonDays: womenShareOf(
      'person-days',
      personDaysIn(women, edges),
      personDays,
      personDaysIn(unknown, edges),
    ),
    cautions: [
      ...caution('ONGOING_COUNTED', 'info', all.ongoing[edges.end] as number, { until: span.range.end }),
      ...caution('GENDER_NOT_REPORTED', 'info', assignmentsIn(unknown, edges), {}),
      ...caution('RECORDS_LEFT_OUT', 'warning', leftOut, {}),
    ],
  };
}

/** Divides counts; whole results, by far the most common ones of shares, are made without a division. */
function quotient(dividend: number, divisor: number): Reported<Decimal> {
  if (divisor === 0) return { noValue: 'zero-denominator' };
  const whole = dividend / divisor;
  // Counts are exact below 2⁵³, so a quotient that is whole here is whole.
  return dividend % divisor === 0 ? new Decimal(whole) : new Decimal(dividend).div(divisor);
}

function womenShareOf(
  of: WomenShare['of'],
  women: number,
  everybody: number,
  notReported: number,
): Reported<WomenShare> {
  const known = everybody - notReported;
  const value = quotient(women, known);
  if (!isReported(value)) return value;
  const denominator = new Decimal(known);
  return { numerator: women === known ? denominator : new Decimal(women), denominator, value, of, notReported };
}

function caution(
  code: 'ONGOING_COUNTED' | 'GENDER_NOT_REPORTED' | 'RECORDS_LEFT_OUT',
  severity: 'info' | 'warning',
  count: number,
  operands: Readonly<Record<string, string>>,
): Finding[] {
  return count === 0 ? [] : [{ code, severity, path: [], operands: { count, ...operands } }];
}

function difference(values: readonly number[], end: number, start: number): number {
  return (values[end] as number) - (values[start] as number);
}

function personDaysIn({ personDays }: History, { start, end }: SpanEdges): number {
  return difference(personDays, end, start);
}

function startsIn({ starts }: History, { start, end }: SpanEdges): number {
  return difference(starts, end, start);
}

/** Started before the end, and not left by the first day: whoever leaves on that day served none of the span. */
export function assignmentsIn({ starts, leaves }: History, { next, end }: SpanEdges): number {
  return (starts[end] as number) - (leaves[next] as number);
}

function monthEndStrengths({ starts, leaves }: History, { monthEnds }: SpanEdges): number {
  return monthEnds.reduce((sum, edge) => sum + (starts[edge] as number) - (leaves[edge] as number), 0);
}
