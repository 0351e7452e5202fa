import type { DateRange } from '../calendar/fiscal-dates.js';
import { type Decimal, divideRounded, exactly } from '../exact/decimal.js';
import type { Share } from '../exact/share.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { NoValue, Reported } from '../kernel/no-value.js';
import { later, oneOf } from '../kernel/shape.js';
import type { Extensions } from './engine/extensions.js';
import type { History } from './engine/person-day-moments.js';
import type { Group } from './engine/roll-up.js';
import { leftOutOf } from './left-out.js';
import type { DeploymentFinding } from './messages.js';
import type { Span, SpanEdges } from './period.js';

/**
 * How an average is taken.
 *
 * `daily`: person-days ÷ days. `monthly`: the mean of the strengths at month-ends. They differ, and both are in use.
 * @inline
 */
export type AverageMethod = 'daily' | 'monthly';

/**
 * How an extension counts: an assignment of the same person, mission and type from the day after the last one of
 * another.
 *
 * `'new'`: it is a new deployment like any other. `'continued'`: it is none.
 * @inline
 */
export type ExtensionChoice = 'new' | 'continued';

/** How extensions count. */
export const extensionChoiceShape: Shape<ExtensionChoice> = /* @__PURE__ */ later(() =>
  oneOf(['new', 'continued'], { en: 'a choice for extensions', fr: 'un choix pour les prolongations' }),
);

/** How an average is taken. */
export const methodShape: Shape<AverageMethod> = /* @__PURE__ */ later(() =>
  oneOf(['daily', 'monthly'], { en: 'a method', fr: 'une méthode' }),
);

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
  /**
   * Days on which people served: a day of one person counts once, however many assignments of the row share it.
   */
  readonly distinctPersonDays: Reported<number>;
  /** Average number deployed over the row's whole period, unrounded: never a sum of yearly averages. */
  readonly average: Reported<Decimal>;
  /** What the average was divided by: days of the row's period (daily), or month-ends in it (monthly). */
  readonly averagedOver: number;
  /** Assignments that start within the row's period, extensions among them or not, as asked for: a flow. */
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
  readonly cautions: readonly DeploymentFinding[];
}

/** Measures that are still being filled in. */
export type MutableMeasures = { -readonly [Name in keyof DeploymentMeasures]: DeploymentMeasures[Name] };

/** Every measure by its name, with nothing in it yet. */
export const NOT_MEASURED = /* @__PURE__ */ frozen<DeploymentMeasures>({
  period: { start: '1900-01-01', end: '1900-01-01' },
  personDays: 0,
  distinctPersonDays: 0,
  average: { noValue: 'zero-denominator' },
  averagedOver: 0,
  newDeployments: 0,
  assignments: 0,
  peopleServed: 0,
  womenShare: { noValue: 'zero-denominator' },
  womenShareOfPersonDays: { noValue: 'zero-denominator' },
  cautions: [],
});

/** Fills in the measures of a group over a span: all that {@link NOT_MEASURED} names. */
export function measure(
  row: MutableMeasures,
  { all, women, unknown, people, repeatedDays, extensions }: Group,
  { span, edges, index }: { readonly span: Span; readonly edges: SpanEdges; readonly index: number },
  choices: { readonly method: AverageMethod; readonly extensions: ExtensionChoice | null; readonly leftOut: number },
): void {
  const { method, leftOut } = choices;
  const personDays = personDaysIn(all, edges);
  const extended = extensions?.[index] ?? NO_EXTENSIONS;
  const continued = choices.extensions === 'continued' ? extended : NO_EXTENSIONS;
  const newDeployments = startsIn(all, edges) - continued.all;
  const averagedOver = method === 'daily' ? span.end - span.start : edges.monthEnds.length;
  row.period = span.range;
  row.personDays = personDays;
  const repeated = repeatedDays === null ? 0 : (repeatedDays[index] as number);
  row.distinctPersonDays = repeatedDays === null ? PEOPLE_LEFT_OUT : personDays - repeated;
  row.average = quotient(method === 'daily' ? personDays : monthEndStrengths(all, edges), averagedOver);
  row.averagedOver = averagedOver;
  row.newDeployments = newDeployments;
  row.assignments = assignmentsIn(all, edges);
  row.peopleServed = people === null ? PEOPLE_LEFT_OUT : (people[index] as number);
  row.womenShare = womenShareOf(
    'new-deployments',
    startsIn(women, edges) - continued.women,
    newDeployments,
    startsIn(unknown, edges) - continued.unknown,
  );
  row.womenShareOfPersonDays = womenShareOf(
    'person-days',
    personDaysIn(women, edges),
    personDays,
    personDaysIn(unknown, edges),
  );
  row.cautions = cautionsOf(all.ongoing[edges.end] as number, assignmentsIn(unknown, edges), leftOut, span.range);
  if (choices.extensions === null && extended.all > 0) row.cautions = [...row.cautions, countedAsNew(extended.all)];
  if (repeated > 0) row.cautions = [...row.cautions, countedAgain(repeated)];
}

const NO_EXTENSIONS: Extensions = /* @__PURE__ */ frozen({ all: 0, women: 0, unknown: 0 });

const countedAsNew = (count: number): DeploymentFinding => ({
  code: 'EXTENSIONS_COUNTED',
  severity: 'warning',
  path: [],
  operands: { count },
});

const countedAgain = (days: number): DeploymentFinding => ({
  code: 'DAYS_COUNTED_AGAIN',
  severity: 'warning',
  path: [],
  operands: { days },
});

/** Results share all of these, so nobody may change them. */
const PEOPLE_LEFT_OUT = /* @__PURE__ */ frozen<NoValue>({ noValue: 'not-reported', note: 'people were left out' });
const ZERO_DENOMINATOR = /* @__PURE__ */ frozen<NoValue>({ noValue: 'zero-denominator' });
const ZERO = /* @__PURE__ */ frozen(/* @__PURE__ */ exactly(0));
const ONE = /* @__PURE__ */ frozen(/* @__PURE__ */ exactly(1));

/** Divides counts. Nothing, or all, is by far the most common result of a share, and needs no division. */
function quotient(dividend: number, divisor: number): Reported<Decimal> {
  if (divisor === 0) return ZERO_DENOMINATOR;
  if (dividend === 0) return ZERO;
  return dividend === divisor ? ONE : divideRounded(dividend, divisor);
}

function womenShareOf(
  of: WomenShare['of'],
  women: number,
  everybody: number,
  notReported: number,
): Reported<WomenShare> {
  const known = everybody - notReported;
  if (known === 0) return ZERO_DENOMINATOR;
  const denominator = exactly(known);
  const numerator = women === known ? denominator : women === 0 ? ZERO : exactly(women);
  return { numerator, denominator, value: quotient(women, known) as Decimal, of, notReported };
}

function cautionsOf(ongoing: number, notReported: number, leftOut: number, { end }: DateRange): DeploymentFinding[] {
  const cautions: DeploymentFinding[] = [];
  if (ongoing > 0)
    cautions.push({ code: 'ONGOING_COUNTED', severity: 'info', path: [], operands: { count: ongoing, until: end } });
  if (notReported > 0)
    cautions.push({ code: 'GENDER_NOT_REPORTED', severity: 'info', path: [], operands: { count: notReported } });
  cautions.push(...leftOutOf(leftOut));
  return cautions;
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
