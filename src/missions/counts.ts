import { fiscalYearDays } from '../calendar/fiscal-dates.js';
import { type FactBasis, factBasisShape } from '../kernel/basis.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { labelShape } from '../kernel/record.js';
import { fields, later, listOf, oneOf, optional } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor, programYearShape } from '../program/program-option.js';
import { bearingsIn } from './absences.js';
import { type ActiveDefinition, type ActiveMissions, definitionShape, saidOf, told } from './active.js';
import { exactTime } from './certainty.js';
import type { ReadPresence } from './dated-shapes.js';
import { MISSION_KIND_LABELS, type Mission, type MissionKind } from './model.js';
import { wholesOf } from './parts.js';
import { presentRegistry } from './shapes.js';

/**
 * A way to count the missions of a fiscal year.
 * @category Missions
 */
export interface CountingWay {
  readonly label: Label;
  readonly definition: ActiveDefinition;
  /** Active on some day of the year, or on its first or its last. */
  readonly on: 'any-day' | 'first-day' | 'last-day';
  /** Entries that are part of no other, with all that is said of their parts; or those that have no parts. */
  readonly level: 'wholes' | 'parts';
  /** Missions of these kinds alone; of all kinds if left out. */
  readonly kinds?: readonly MissionKind[];
  /** No missions of these kinds. */
  readonly without?: readonly MissionKind[];
  /** Statements of presence on these grounds alone, such as `stated`; on all if left out. */
  readonly bases?: readonly FactBasis[];
}

/**
 * How many missions there were by one way of counting: from `least`, those that were active for certain, to `most`,
 * with those that may have been.
 * @category Missions
 */
export interface MissionCount<M> extends Pick<ActiveMissions<M>, 'active' | 'uncertain'> {
  readonly label: Label;
  readonly least: number;
  readonly most: number;
}

/**
 * How many missions of a registry there were in a fiscal year, by each of several ways of counting.
 *
 * Reports rarely say how they count. No way is preferred; which of them gives a printed number is for
 * {@link MissionsClaim} to judge. What no document dates is in no count. A mission whose kind is not stated, or stated
 * as one that is counted and as one that is not, may be counted (`kind-not-certain`).
 * @param missions - A registry.
 * @param options - `fiscalYear`; the `ways`; where wanted `program`, whose fiscal year it is.
 * @returns A count for each way, in their order, with the missions.
 * @throws {@link CpaIppError} what {@link missionsActiveIn} throws.
 * @example
 * const plain = { definition: 'documented-presence', on: 'any-day', level: 'wholes' } as const;
 * const counts = missionCounts(missionRegistry, {
 *   fiscalYear: '2019-20',
 *   ways: [
 *     { ...plain, label: { en: 'all', fr: 'toutes' } },
 *     { ...plain, label: { en: 'UN and EU', fr: 'ONU et UE' }, kinds: ['united-nations', 'european-union'] },
 *   ],
 * });
 * counts.map(({ least, most }) => [least, most]); // => [[13, 18], [7, 7]]
 * @see evaluation-2015-2020, Table 10, L324
 * @category Missions
 */
export function missionCounts<
  M extends Pick<Mission, 'id' | 'kinds' | 'presence' | 'partOf'> & Partial<Pick<Mission, 'statuses'>>,
>(
  missions: readonly M[],
  options: { readonly fiscalYear: string; readonly ways: readonly CountingWay[]; readonly program?: Program },
): MissionCount<M>[] {
  const { fiscalYear, ways, program } = OPTIONS.read(options, ['options']);
  const { start, end } = fiscalYearDays(fiscalYear, startMonthIn(program));
  const entries = REGISTRY.read(missions, ['missions']);
  const wholeOf = wholesOf(entries);
  const bearing = bearingsIn(entries);
  const wholes = new Set(entries.map(({ id }, index) => (wholeOf(index) === id ? undefined : entries[index]?.partOf)));
  const days = { 'any-day': [start, end], 'first-day': [start, start], 'last-day': [end, end] } as const;
  return ways.map(({ label, definition, on, level, kinds, without = [], bases }) => {
    const isAt = ({ id }: Pick<Mission, 'id'>) => level === 'wholes' || !wholes.has(id);
    const chosen = entries.filter(isAt).map(({ partOf, ...entry }) => ({
      ...entry,
      ...(level === 'wholes' && partOf !== undefined ? { partOf } : {}),
    }));
    const isMeant = ({ peopleCounted, given: { basis = 'stated' } }: ReadPresence): boolean =>
      (definition !== 'people-counted' || peopleCounted === true) && (bases === undefined || bases.includes(basis));
    const said = saidOf(chosen, exactTime(...days[on]), isMeant, bearing);
    const isCounted = (kind: MissionKind) => (kinds === undefined || kinds.includes(kind)) && !without.includes(kind);
    const hasKind = ({ mission: { kinds: facts } }: { readonly mission: M }, how: 'some' | 'every'): boolean =>
      (kinds === undefined && without.length === 0) ||
      (facts.length === 0 ? how === 'some' : facts[how](({ value }) => isCounted(value)));
    const all = told(missions.filter(isAt), said);
    const [active, open] = [all.active.filter((one) => hasKind(one, 'some')), all.uncertain];
    const counted = active.filter((one) => hasKind(one, 'every'));
    const uncertain = [
      ...open.filter((one) => hasKind(one, 'some')),
      ...active
        .filter((one) => !hasKind(one, 'every'))
        .map(({ mission, sources }) => ({ mission, reasons: ['kind-not-certain' as const], sources })),
    ];
    return { label, least: counted.length, most: counted.length + uncertain.length, active: counted, uncertain };
  });
}

const kindsShape = /* @__PURE__ */ later(() =>
  listOf(oneOf(keysOf(MISSION_KIND_LABELS), { en: 'a kind of mission', fr: 'un type de mission' }), {
    what: { en: 'an array of kinds of mission', fr: 'un tableau de types de mission' },
  }),
);

export const countingWaysShape: Shape<readonly CountingWay[]> = /* @__PURE__ */ later(() => {
  const way = fields(
    { en: 'a way to count', fr: 'une façon de compter' },
    {
      label: labelShape,
      definition: definitionShape,
      on: oneOf(['any-day', 'first-day', 'last-day'], { en: 'a day of the year', fr: "un jour de l'exercice" }),
      level: oneOf(['wholes', 'parts'], { en: 'a level', fr: 'un niveau' }),
      kinds: optional(kindsShape),
      without: optional(kindsShape),
      bases: optional(
        listOf(factBasisShape, { what: { en: 'an array of bases', fr: 'un tableau de fondements' }, atLeast: 1 }),
      ),
    },
  );
  return listOf(way, { what: { en: 'an array of ways to count', fr: 'un tableau de façons de compter' }, atLeast: 1 });
});

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  fiscalYear: programYearShape(program),
  ways: countingWaysShape,
}));
const REGISTRY = /* @__PURE__ */ later(() => presentRegistry('kinds'));
