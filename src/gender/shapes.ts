import { yearShape } from '../calendar/shapes.js';
import { type Decimal, decimalAt } from '../exact/decimal.js';
import { compare, type Fraction, fractionOf, ONE, ZERO } from '../exact/fraction.js';
import { NEGATIVE_VALUE } from '../exact/messages.js';
import { decimalShape } from '../exact/shapes.js';
import { shareOutOfRange } from '../exact/share.js';
import { invalidArgument, requireOneOf, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import { DUPLICATE, PART_ABOVE_WHOLE } from '../kernel/messages.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { documentSourceShape, labelShape, localLabelShape, reported, sourceShape } from '../kernel/record.js';
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
import { numeral } from '../kernel/words.js';
import { GENDERS } from '../program/gender.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
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
import { CATEGORY_OF_SCHEDULE, NAME_OF_CATEGORY } from './names.js';

/** More than all people there are; keeps every sum of counts exact. */
const MAX_PEOPLE = 1e10;

/** A whole number of people. */
export const wholePeopleShape: Shape<number> = /* @__PURE__ */ frozen<Shape<number>>({
  form: { kind: 'number', isWhole: true, from: 0, to: MAX_PEOPLE },
  read(value, path) {
    if (typeof value === 'number' && value < 0) {
      throw fault(NEGATIVE_VALUE, path, {
        received: String(value),
      });
    }
    if (typeof value !== 'number' || !Number.isInteger(value) || value > MAX_PEOPLE) {
      throw invalidArgument(
        value,
        {
          en: `a whole number of people, at most ${numeral(MAX_PEOPLE).en}`,
          fr: `un nombre entier de personnes, au plus ${numeral(MAX_PEOPLE).fr}`,
        },
        path,
      );
    }
    return value === 0 ? 0 : value;
  },
});

/** A count of people, or the reason why there is none. */
export const peopleShape = /* @__PURE__ */ later(() => reported(wholePeopleShape));

/** Whom a share divides by. */
export const denominatorShape: Shape<GenderDenominator> = /* @__PURE__ */ later(() =>
  oneOf(keysOf(GENDER_DENOMINATOR_LABELS), { en: 'a denominator', fr: 'un dénominateur' }),
);
const measureShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(POPULATION_MEASURE_LABELS), { en: 'a measure', fr: 'une mesure' }),
);
/** Where those who are counted serve. */
export const scopeShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(POPULATION_SCOPE_LABELS), { en: 'a scope', fr: 'une portée' }),
);
/** How calendar years meet a fiscal year. */
export const mappingShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(YEAR_MAPPING_LABELS), { en: 'a year mapping', fr: "une règle d'année" }),
);

/** Who is counted. */
export const populationShape: Shape<GenderPopulation> = /* @__PURE__ */ model('genderPopulation', () =>
  fields(
    { en: 'a population', fr: 'une population' },
    {
      measure: measureShape,
      scope: scopeShape,
      category: optional(filled(NAME_OF_CATEGORY)),
    },
  ),
);

/** People by gender. */
export const genderCountsShape: Shape<GenderCounts> = /* @__PURE__ */ model('genderCounts', () =>
  fields(
    { en: 'counts by gender', fr: 'des comptes par genre' },
    Object.fromEntries(GENDERS.map((gender) => [gender, optional(peopleShape)])) as Record<
      (typeof GENDERS)[number],
      ReturnType<typeof optional<Reported<number>, Reported<number>>>
    >,
    { en: 'a gender', fr: 'un genre' },
  ),
);

/** Women among a total, in an object that has further parts. */
export const womenCountShape = <T, R>(others: FieldsShape<T, R>) =>
  checked(
    and(
      fields(
        { en: '{ women, total }', fr: '{ women, total }' },
        {
          women: peopleShape,
          total: peopleShape,
          denominator: optional(denominatorShape),
          leftOut: optional(peopleShape),
        },
        { en: 'a part of a count', fr: "une partie d'un compte" },
      ),
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
    throw fault(PART_ABOVE_WHOLE, [...path, 'women'], {
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
    const text = requireString(value, path, { en: 'a share as decimal text', fr: 'une part en texte décimal' });
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
  fields(
    { en: 'a target', fr: 'une cible' },
    {
      category: filled(NAME_OF_CATEGORY),
      year: whole(1900, 2100),
      share: shareTextShape,
      sources: listOf(sourceShape, { what: { en: 'an array of sources', fr: 'un tableau de sources' }, atLeast: 1 }),
      categorySources: optional(
        listOf(sourceShape, { what: { en: 'an array of sources', fr: 'un tableau de sources' }, atLeast: 1 }),
      ),
    },
  ),
) satisfies Shape<GenderTarget, unknown>;

/** Targets of one body: each of a category of its own, and one at most for a category and year. */
export const targetScheduleShape = /* @__PURE__ */ model('targetSchedule', () =>
  checked(
    fields(
      { en: 'a schedule of targets', fr: 'un calendrier de cibles' },
      {
        id: filled({ en: 'the id of the schedule', fr: "l'identifiant du calendrier de cibles" }),
        label: localLabelShape,
        measure: measureShape,
        scope: scopeShape,
        categories: recordOf(localLabelShape, { en: 'categories with labels', fr: 'des catégories avec libellés' }),
        targets: listOf(genderTargetShape, { what: { en: 'an array of targets', fr: 'un tableau de cibles' } }),
      },
    ),
    withTargetsByYear,
  ),
) satisfies Shape<TargetSchedule<string, LocalLabel>, unknown>;

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
    requireOneOf(target.category, categories, CATEGORY_OF_SCHEDULE, [...at, 'category']);
    const key = `${target.year} ${target.category}`;
    if (targets.has(key)) {
      throw fault(DUPLICATE, at, {
        kind: { en: 'a target', fr: 'une cible' },
        received: key,
      });
    }
    targets.set(key, target);
  });
  return { ...schedule, categories, target: (category, year) => targets.get(`${year} ${category}`) };
}

/** A post that women held. */
export const leadershipPostShape = /* @__PURE__ */ perProgram((program): Shape<LeadershipPost> => {
  const fiscalYear = yearShape(startMonthIn(program));
  return model('leadershipPost', () =>
    fields(
      { en: 'a post', fr: 'un poste' },
      {
        id: filled(),
        label: labelShape,
        places: listOf(filled({ en: 'the name of a place', fr: "le nom d'un lieu" })),
        placesOf: optional(whole(1)),
        period: fields(
          { en: 'a period of fiscal years', fr: "une période d'exercices" },
          { from: fiscalYear, to: fiscalYear },
        ),
        women: peopleShape,
        source: documentSourceShape,
      },
    ),
  );
}) as (program?: Program) => Shape<LeadershipPost>;

/** Refuses a category that the schedule does not have. */
export function withCategory<Q extends { readonly schedule: ReadSchedule; readonly category: string }>(
  asked: Q,
  path: Path,
): Q {
  requireOneOf(asked.category, asked.schedule.categories, CATEGORY_OF_SCHEDULE, [...path, 'category']);
  return asked;
}

/** Percentage points, 0 to 100. */
export const pointsOf = <T>(shape: Shape<T, Decimal>): Shape<T, Decimal> =>
  checked(shape, (points, path, given) => {
    if (points.lt(0) || points.gt(100))
      throw invalidArgument(
        given,
        { en: 'percentage points from 0 to 100', fr: 'des points de pourcentage de 0 à 100' },
        path,
      );
    return points;
  });
