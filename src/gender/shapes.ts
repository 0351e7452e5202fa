import { fiscalYearShape } from '../calendar/shapes.js';
import { type Decimal, decimalAt } from '../exact/decimal.js';
import { compare, type Fraction, fractionOf, ONE, ZERO } from '../exact/fraction.js';
import { decimalShape } from '../exact/shapes.js';
import { shareOutOfRange } from '../exact/share.js';
import { invalidArgument, requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { documentSourceShape, labelShape, reported, sourceShape } from '../kernel/record.js';
import {
  and,
  checked,
  type FieldsShape,
  fields,
  filled,
  later,
  listOf,
  model,
  more,
  oneOf,
  optional,
  type ReadOf,
  recordOf,
  whole,
} from '../kernel/shape.js';
import { GENDERS } from '../program/gender.js';
import {
  GENDER_DENOMINATOR_LABELS,
  type GenderCounts,
  type GenderDenominator,
  type GenderPopulation,
  type GenderTarget,
  type LeadershipPost,
  POPULATION_MEASURE_LABELS,
  POPULATION_SCOPE_LABELS,
  type TargetSchedule,
  type WomenCount,
  YEAR_MAPPING_LABELS,
} from './model.js';

/** More than all people there are; keeps every sum of counts exact. */
const MAX_PEOPLE = 1e10;

/** A whole number of people. */
export const wholePeopleShape: Shape<number> = /* @__PURE__ */ frozen<Shape<number>>({
  form: { kind: 'number', isWhole: true, from: 0, to: MAX_PEOPLE },
  read(value, path) {
    if (typeof value === 'number' && value < 0) {
      throw new CpaIppError('NEGATIVE_VALUE', `a number of people cannot be ${value}`, path, {
        received: String(value),
      });
    }
    if (typeof value !== 'number' || !Number.isInteger(value) || value > MAX_PEOPLE) {
      throw invalidArgument(value, `a whole number of people, at most ${MAX_PEOPLE}`, path);
    }
    return value === 0 ? 0 : value;
  },
});

/** A count of people, or the reason why there is none. */
export const peopleShape = /* @__PURE__ */ later(() => reported(wholePeopleShape));

/** Whom a share divides by. */
export const denominatorShape: Shape<GenderDenominator> = /* @__PURE__ */ later(() =>
  oneOf(keysOf(GENDER_DENOMINATOR_LABELS), 'a denominator'),
);
const measureShape = /* @__PURE__ */ later(() => oneOf(keysOf(POPULATION_MEASURE_LABELS), 'a measure'));
const scopeShape = /* @__PURE__ */ later(() => oneOf(keysOf(POPULATION_SCOPE_LABELS), 'a scope'));
/** How calendar years meet a fiscal year. */
export const mappingShape = /* @__PURE__ */ later(() => oneOf(keysOf(YEAR_MAPPING_LABELS), 'a year mapping'));

/** Who is counted. */
export const populationShape: Shape<GenderPopulation> = /* @__PURE__ */ model('genderPopulation', () =>
  fields('a population: { measure, scope }', 'a part of a population', {
    measure: measureShape,
    scope: scopeShape,
    category: optional(filled('the name of a category')),
  }),
);

/** People by gender. */
export const genderCountsShape: Shape<GenderCounts> = /* @__PURE__ */ model('genderCounts', () =>
  fields(
    'counts by gender',
    'a gender',
    Object.fromEntries(GENDERS.map((gender) => [gender, optional(peopleShape)])) as Record<
      (typeof GENDERS)[number],
      ReturnType<typeof optional<Reported<number>, Reported<number>>>
    >,
  ),
);

/** Women among a total, in an object that has further parts. */
export const womenCountShape = <T, R>(others: FieldsShape<T, R>) =>
  checked(
    and(
      fields('women and total', 'a part of a count', {
        women: peopleShape,
        total: peopleShape,
        denominator: optional(denominatorShape),
        leftOut: optional(peopleShape),
      }),
      others,
    ),
    withWomenWithin,
  );

/** Women among a total. */
export const plainWomenCountShape = /* @__PURE__ */ model('womenCount', () =>
  womenCountShape(more({})),
) satisfies Shape<WomenCount>;

/** Refuses more women than people. */
export function withWomenWithin<C extends { readonly women: Reported<number>; readonly total: Reported<number> }>(
  count: C,
  path: Path,
): C {
  const { women, total } = count;
  if (isReported(women) && isReported(total) && women > total) {
    throw new CpaIppError('PART_ABOVE_WHOLE', `${women} women are more than ${total} people`, [...path, 'women'], {
      part: String(women),
      whole: String(total),
    });
  }
  return count;
}

/** A share from 0 to 1, exact. */
export const shareShape = /* @__PURE__ */ later(() => checked(decimalShape, withinOne));

/** A share from 0 to 1 as text; the text is kept. */
const shareTextShape: Shape<string, { readonly text: string; readonly exact: Fraction }> = /* @__PURE__ */ frozen<
  Shape<string, { readonly text: string; readonly exact: Fraction }>
>({
  form: { kind: 'text', format: 'share' },
  read(value, path) {
    const text = requireString(value, path, 'a share as decimal text');
    return { text, exact: withinOne(decimalAt(text, path), path) };
  },
});

function withinOne(share: Decimal, path: Path): Fraction {
  const exact = fractionOf(share.toFixed());
  if (compare(exact, ZERO) < 0 || compare(exact, ONE) > 0) throw shareOutOfRange(share, path);
  return exact;
}

/** One target of a schedule. */
export const genderTargetShape = /* @__PURE__ */ model('genderTarget', () =>
  fields('a target: { category, year, share, sources }', 'a part of a target', {
    category: filled('the name of a category'),
    year: whole(1900, 2100),
    share: shareTextShape,
    sources: listOf(sourceShape, { what: 'an array of sources', atLeast: 1 }),
  }),
) satisfies Shape<GenderTarget, unknown>;

/** Targets of one body: each of a category of its own, and one at most for a category and year. */
export const targetScheduleShape = /* @__PURE__ */ model('targetSchedule', () =>
  checked(
    fields('a schedule of targets', 'a part of a schedule', {
      id: filled('the id of the schedule'),
      label: labelShape,
      measure: measureShape,
      scope: scopeShape,
      categories: recordOf(labelShape, 'categories with labels'),
      targets: listOf(genderTargetShape, { what: 'an array of targets' }),
    }),
    withTargetsByYear,
  ),
) satisfies Shape<TargetSchedule, unknown>;

/** A schedule, read. */
export type ReadSchedule = ReadOf<typeof targetScheduleShape>;
type ReadTarget = ReadOf<typeof genderTargetShape>;

function withTargetsByYear<S extends { readonly categories: object; readonly targets: readonly ReadTarget[] }>(
  schedule: S,
  path: Path,
): Omit<S, 'categories' | 'targets'> & {
  readonly categories: ReadonlySet<string>;
  /** The target of a category in a calendar year. */
  target(category: string, year: number): ReadTarget | undefined;
} {
  const categories = new Set(Object.keys(schedule.categories));
  const targets = new Map<string, ReadTarget>();
  schedule.targets.forEach((target, index) => {
    const at = [...path, 'targets', index];
    requireOneOf(target.category, categories, 'a category of the schedule', [...at, 'category']);
    const key = `${target.year} ${target.category}`;
    if (targets.has(key)) {
      throw new CpaIppError('DUPLICATE', `'${target.category}' has two targets in ${target.year}`, at, {
        kind: 'a target',
        received: key,
      });
    }
    targets.set(key, target);
  });
  return { ...schedule, categories, target: (category, year) => targets.get(`${year} ${category}`) };
}

/** A post that women held. */
export const leadershipPostShape: Shape<LeadershipPost> = /* @__PURE__ */ model('leadershipPost', () =>
  fields('a post', 'a part of a post', {
    id: filled(),
    label: labelShape,
    places: listOf(filled('the name of a place')),
    period: fields('a period of fiscal years', 'a part of a period', { from: fiscalYearShape, to: fiscalYearShape }),
    women: peopleShape,
    source: documentSourceShape,
  }),
);

/** Refuses a category that the schedule does not have. */
export function withCategory<Q extends { readonly schedule: ReadSchedule; readonly category: string }>(
  asked: Q,
  path: Path,
): Q {
  requireOneOf(asked.category, asked.schedule.categories, 'a category of the schedule', [...path, 'category']);
  return asked;
}

/** Percentage points, 0 to 100. */
export const pointsOf = <T>(shape: Shape<T, Decimal>): Shape<T, Decimal> =>
  checked(shape, (points, path, given) => {
    if (points.lt(0) || points.gt(100)) throw invalidArgument(given, 'percentage points from 0 to 100', path);
    return points;
  });
