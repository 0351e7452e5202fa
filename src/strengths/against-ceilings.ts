import type { CalendarDate } from '../calendar/date.js';
import { areOfSome, type CeilingUse, ceilingsShape, statedFor } from '../deployments/ceilings.js';
import type { StatedCeiling } from '../deployments/model.js';
import { type Period, periodShape } from '../deployments/period.js';
import { rowsForConsole } from '../exact/for-console.js';
import type { Share } from '../exact/share.js';
import { invalidArgument, unknownName } from '../kernel/check.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { type Reported, sumOfCounts } from '../kernel/no-value.js';
import { checked, fields, filled, later, listOf, optional } from '../kernel/shape.js';
import type { Program } from '../program/program-model.js';
import { type OfProgram, optionsFor } from '../program/program-option.js';
import { cautionsOn, roomIn } from './against-authorized.js';
import {
  type AbsentRow,
  countOf,
  gridOf,
  lastDayOf,
  NOT_COUNTED,
  type StrengthFilter,
  type StrengthGrid,
  type StrengthGroup,
  type Strengths,
} from './grid.js';
import { CATEGORIES_NOT_CHOSEN, MISSIONS_NOT_COUNTED, type StrengthFinding } from './messages.js';
import type { StrengthDimension } from './model.js';
import { KEY_OF_STRENGTHS, NAMES_OF, NONE, UNKNOWN } from './names.js';
import { absentShape } from './options.js';
import { monthsOf } from './series.js';

/**
 * The strength of a month, held against a ceiling that a document states.
 * @category Strengths
 */
export interface MonthlyCeilingUse<C extends StatedCeiling = StatedCeiling> {
  readonly month: string;
  readonly ceiling: C;
  /** The days that its counts are of; none where nobody is counted. */
  readonly dates: readonly CalendarDate[];
  /** People in all missions that the ceiling covers, of the categories that it limits. */
  readonly strength: Reported<number>;
  /** People there of other categories, whom it does not limit; `not-applicable` where no categories are chosen. */
  readonly otherCategories: Reported<number>;
  /** Ceiling less strength; below zero where exceeded. */
  readonly room: Reported<number>;
  /** Strength ÷ ceiling. */
  readonly use: Reported<Share>;
  /** `null` where the strength has no value. */
  readonly exceeded: boolean | null;
  /** Whether the document speaks of a time up to the count or of a later one; `undated` where it has no date. */
  readonly stated: CeilingUse['stated'];
  /** What a reader must know before using the row. */
  readonly cautions: readonly StrengthFinding[];
}

/**
 * Holds head counts against ceilings that documents state, month by month, by the day of each count.
 *
 * A ceiling limits how many police officers serve at once: `categories` says which of a file's are, and others are
 * counted beside. Without it all who are counted are compared, with a caution where the file tells categories apart. A
 * ceiling for several missions is compared with all of them together. Where documents state several ceilings, each is
 * compared: none is chosen. A month of which there is no count has rows that say so.
 * @param strengths - Head counts, or what {@link readStrengths} returned; all there are. Their missions have the ids
 *   that the ceilings have.
 * @param options - `ceilings`, such as those of the bundled data; `absent`: what a month that is there says of a
 *   mission without a row in it; where wanted `categories`, `where`: whose people the ceilings limit (`contributor`),
 *   `period` (the months that end in it), `program`, which says whether ceilings limit some personnel only, and
 *   `faults`, as in {@link averageStrength}.
 * @returns Rows by month, then by ceiling in their order; under `report` `{ rows, findings }`.
 * @throws {@link CpaIppError} what {@link strengthSeries} throws; `INVALID_ARGUMENT` for a head count without a mission
 *   where a ceiling is for some, or without a category where some are chosen; `UNKNOWN_NAME` for a category of no head
 *   count; `INVALID_DATE` for the `asOf` of a ceiling.
 * @example
 * const strengths = [
 *   { date: '2019-08-31', contributor: 'Canada', total: 151 },
 *   { date: '2019-09-05', contributor: 'Canada', women: 37, total: 83 },
 * ] as const;
 * const ceilings = [{ scope: 'program', missions: [], upTo: 150, asOf: '2019-09-05' }] as const;
 * const rows = strengthAgainstCeilings(strengths, { ceilings, absent: 'zero', where: { contributor: 'Canada' } });
 * rows.map(({ month, room, exceeded, stated }) => [month, room, exceeded, stated]); // => [['2019-08', -1, true, 'later'], ['2019-09', 67, false, 'up-to-date']]
 * @see ministerial-note-2019, L3, L8; current-operations, L3-8
 * @category Strengths
 */
export function strengthAgainstCeilings<const C extends StatedCeiling, F extends Faults = 'throw'>(
  strengths: Strengths,
  options: OfProgram & {
    readonly ceilings: readonly C[];
    readonly absent: AbsentRow;
    readonly categories?: readonly string[];
    readonly where?: Pick<StrengthFilter, 'contributor'>;
    readonly period?: Period;
    readonly faults?: F;
  },
): Reporting<MonthlyCeilingUse<C>, StrengthFinding, F> {
  const { absent, categories, where, period, program, faults = 'throw' } = CEILINGS.read(options, ['options']);
  const isOfMissions = options.ceilings.some(({ scope }) => scope !== 'program');
  const by: StrengthDimension[] = [];
  if (isOfMissions) by.push('mission');
  if (categories !== undefined) by.push('category');
  const grid = gridOf(strengths, { by, where, faults });
  if (categories !== undefined) requireCategories(categories, grid, by.indexOf('category'));
  const rows = monthsOf(grid, period).flatMap((month) =>
    options.ceilings.map((ceiling) => rowOf(ceiling, { month, grid, by, absent, categories, program })),
  );
  return rowsOrReport(rowsForConsole(rows), faults, grid.findings) as never;
}

const CEILINGS = /* @__PURE__ */ optionsFor((program) => ({
  ceilings: ceilingsShape,
  absent: absentShape,
  categories: optional(someCategories),
  where: optional(ofContributor),
  period: optional(periodShape(program)),
  faults: optional(faultsShape),
}));

const CATEGORIES: Label = /* @__PURE__ */ frozen({
  en: 'an array of categories of personnel, one at least',
  fr: 'un tableau de catégories de personnel, une au moins',
});

/** A ceiling that limits nobody is none. */
const someCategories = /* @__PURE__ */ later(() =>
  checked(listOf(filled(NAMES_OF.category), { what: CATEGORIES }), (categories, path, given) => {
    if (categories.length === 0) throw invalidArgument(given, CATEGORIES, path);
    return categories;
  }),
);

/** A part of the missions of a ceiling is not what it limits, so that only contributors are chosen from. */
const ofContributor = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a choice of a contributor', fr: "un choix d'un contributeur" },
    { contributor: optional(filled(NAMES_OF.contributor)) },
    KEY_OF_STRENGTHS,
  ),
);

/** A category that no head count has is a slip, and would leave everybody out. */
function requireCategories(chosen: readonly string[], { groups }: StrengthGrid, at: number): void {
  const known = [...new Set(groups.map(({ key }) => key[at] as string))];
  const index = chosen.findIndex((category) => !known.includes(category));
  if (index < 0 || known.length === 0) return;
  throw unknownName(chosen[index] as string, known, NAMES_OF.category, ['options', 'categories', index]);
}

interface Comparing {
  readonly month: string;
  readonly grid: StrengthGrid;
  readonly by: readonly StrengthDimension[];
  readonly absent: AbsentRow;
  readonly categories: readonly string[] | undefined;
  readonly program: Program | undefined;
}

function rowOf<C extends StatedCeiling>(ceiling: C, comparing: Comparing): MonthlyCeilingUse<C> {
  const { month, grid, by, absent, categories, program } = comparing;
  const isCovered = ({ key }: StrengthGroup) =>
    ceiling.scope === 'program' || ceiling.missions.includes(key[by.indexOf('mission')] as string);
  const isLimited = ({ key }: StrengthGroup) => categories?.includes(key[by.indexOf('category')] as string) ?? true;
  const covered = grid.groups.filter(isCovered);
  const reported = grid.reported.has(month);
  const sumOf = (groups: readonly StrengthGroup[], others: readonly Reported<number>[]): Reported<number> =>
    reported
      ? sumOfCounts([...groups.map((group) => countOf(group, 'total', { month, reported, absent })), ...others])
      : UNKNOWN;
  const known = new Set(grid.groups.map(({ key }) => key[by.indexOf('mission')]));
  const missing = ceiling.scope === 'program' ? [] : [...new Set(ceiling.missions)].filter((id) => !known.has(id));
  const strength = sumOf(
    covered.filter(isLimited),
    missing.map(() => NONE[absent]),
  );
  const rows = covered.flatMap(({ cells }) => cells.flatMap(({ months }) => months.get(month) ?? []));
  const dates = [...new Set(rows.map(({ date }) => date))].sort();
  const cautions = cautionsOn(month, grid);
  const named = [...new Set(rows.flatMap(({ category }) => category ?? []))].sort();
  if (categories === undefined && named.length > 0 && areOfSome(program))
    cautions.push(warning(CATEGORIES_NOT_CHOSEN, [], { categories: named }));
  if (missing.length > 0)
    cautions.push(warning(MISSIONS_NOT_COUNTED, [], { count: missing.length, missions: missing }));
  return {
    month,
    ceiling,
    dates,
    strength,
    otherCategories:
      categories === undefined
        ? NOT_COUNTED
        : sumOf(
            covered.filter((group) => !isLimited(group)),
            missing.map(() => NONE[absent]),
          ),
    ...roomIn(strength, ceiling.upTo),
    stated: statedFor(ceiling, dates.at(-1) ?? lastDayOf(month)),
    cautions,
  };
}
