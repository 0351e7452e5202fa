import { type CalendarDate, dayOf } from '../calendar/date.js';
import { fiscalYearDays } from '../calendar/fiscal-dates.js';
import { anyDateShape } from '../calendar/shapes.js';
import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { later, oneOf, options as optionsOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor, programYearShape } from '../program/program-option.js';
import { bearingsIn } from './absences.js';
import { type Bearing, exactTime, type Time, type UncertainReason } from './certainty.js';
import type { ReadPresence, ReadStatus } from './dated-shapes.js';
import type { Mission } from './model.js';
import { type Part, wholesOf } from './parts.js';
import { presentRegistry } from './shapes.js';

/**
 * What makes a mission active in a fiscal year.
 *
 * `documented-presence`: a document says that Canadian police were in it at some time in the year. `people-counted`: a
 * document counts the people who served in it in the year.
 * @inline
 */
export type ActiveDefinition = 'documented-presence' | 'people-counted';

/** Labels of the definitions. */
export const ACTIVE_DEFINITION_LABELS = /* @__PURE__ */ frozen<Readonly<Record<ActiveDefinition, Label>>>({
  'documented-presence': { en: 'documented presence', fr: 'présence documentée' },
  'people-counted': { en: 'people counted', fr: 'personnes dénombrées' },
});

/**
 * The missions of a registry in one fiscal year, by one definition.
 * @category Missions
 */
export interface ActiveMissions<M, Y extends string = FiscalYear> {
  readonly fiscalYear: Y;
  readonly definition: ActiveDefinition;
  /** Missions that were active for certain, with the lines that say so. */
  readonly active: readonly ActiveMission<M>[];
  /** Missions that may have been active. */
  readonly uncertain: readonly UncertainMission<M>[];
}

/**
 * The missions of a registry on one day.
 * @category Missions
 */
export interface MissionsOnDay<M> {
  readonly date: CalendarDate;
  /** Missions in which Canadian police were on the day for certain, with the lines that say so. */
  readonly active: readonly ActiveMission<M>[];
  /** Missions in which they may have been. */
  readonly uncertain: readonly UncertainMission<M>[];
}

/**
 * A mission that was active, and where that is said.
 * @inline
 */
export type ActiveMission<M> = { readonly mission: M; readonly sources: readonly Source[] };

/**
 * A mission that may have been active, and why that is not certain.
 * @inline
 */
export type UncertainMission<M> = {
  readonly mission: M;
  readonly reasons: readonly UncertainReason[];
  readonly sources: readonly Source[];
};

/**
 * The missions that documents show as active in a fiscal year.
 *
 * What no document dates is not counted: the number of `active` missions is the least there were, not what a yearly
 * report counts. An entry that is part of another (`partOf`) is not counted beside it: what is said of the part counts
 * for the whole.
 * @param missions - A registry.
 * @param options - `fiscalYear`, and the `definition` of active; where wanted `program`, whose fiscal year it is.
 * @returns The missions that were active for certain and those that may have been, in the order of the registry.
 * @throws {@link CpaIppError} `INVALID_FISCAL_YEAR` if the year is not canonical; `UNKNOWN_NAME` for another definition
 *   or option, or an entry that is part of one that the registry does not hold; `INVALID_DATE` or `REVERSED_RANGE` for
 *   a presence that cannot be read; `DUPLICATE` if the registry gives an id twice; `INVALID_ARGUMENT` for a wrong
 *   shape, or an entry that is part of itself.
 * @example
 * missionsActiveIn(missionRegistry, { fiscalYear: '2024-25', definition: 'people-counted' }).active.length; // => 14
 * const { active } = missionsActiveIn(missionRegistry, { fiscalYear: '2016-17', definition: 'documented-presence' });
 * active.map(({ mission }) => mission.id); // => ['minustah', 'cpmu', 'euam-ukraine', 'court-not-named']
 * @see evaluation-2015-2020, Appendix B, L796-813, and the number of missions in Table 10, L324
 * @category Missions
 */
export function missionsActiveIn<
  M extends Pick<Mission, 'id' | 'presence' | 'partOf'> & Partial<Pick<Mission, 'statuses'>>,
  P extends Program = CanadianProgram,
>(
  missions: readonly M[],
  options: { readonly fiscalYear: string; readonly definition: ActiveDefinition; readonly program?: P },
): ActiveMissions<M, ProgramYear<P>> {
  const { fiscalYear, definition, program } = OPTIONS.read(options, ['options']);
  const { start, end } = fiscalYearDays(fiscalYear, startMonthIn(program));
  const entries = REGISTRY.read(missions, ['missions']);
  const isMeant = ({ peopleCounted }: ReadPresence) => definition !== 'people-counted' || peopleCounted === true;
  const found = told(missions, saidOf(entries, exactTime(start, end), isMeant));
  return { fiscalYear: fiscalYear as ProgramYear<P>, definition, ...found };
}

/**
 * The missions in which documents show Canadian police on a day.
 *
 * What no document dates is not among them. What is said of a part counts for the whole, as in a year. People whom a
 * document counts over a year were there at some time of it, which says nothing certain of a day.
 * @param missions - A registry.
 * @param options - `date`: the day.
 * @returns The missions in which they were for certain and those in which they may have been, in the order of the
 *   registry. An ongoing presence is certain until the day that its statement speaks of, and then `open-end`, until
 *   the mission, or a whole of it, is said to be closed or without a contribution.
 * @throws {@link CpaIppError} `INVALID_DATE` for the day, or a presence that cannot be read; `REVERSED_RANGE` for one
 *   that ends before it starts; `UNKNOWN_NAME` for another option, or an entry that is part of one that the registry
 *   does not hold; `DUPLICATE` if the registry gives an id twice; `INVALID_ARGUMENT` for a wrong shape, or an entry
 *   that is part of itself.
 * @example
 * const { active, uncertain } = missionsActiveOn(missionRegistry, { date: '2017-10-15' });
 * active.map(({ mission }) => mission.id); // => ['minustah', 'cpmu', 'euam-ukraine']
 * uncertain.map(({ mission, reasons }) => [mission.id, reasons])[0]; // => ['global-coalition', ['shared-statement']]
 * @see ministerial-note-2019, L8-15; evaluation-2015-2020, L796-813
 * @category Missions
 */
export function missionsActiveOn<
  M extends Pick<Mission, 'id' | 'presence' | 'partOf'> & Partial<Pick<Mission, 'statuses'>>,
>(missions: readonly M[], options: { readonly date: string }): MissionsOnDay<M> {
  const { date } = ON_DAY.read(options, ['options']);
  const day = dayOf(date, ['options', 'date']);
  const said = saidOf(REGISTRY.read(missions, ['missions']), exactTime(day, day), () => true);
  return { date, ...told(missions, said) };
}

/** The missions of which something is certain, and those of which something may be. */
export function told<M>(
  missions: readonly M[],
  said: readonly (readonly Judged[])[],
): Pick<MissionsOnDay<M>, 'active' | 'uncertain'> {
  const judged = missions.map((mission, index) => ({
    mission,
    certain: (said[index] as Judged[]).filter(({ bearing }) => bearing === 'certain'),
    open: (said[index] as Judged[]).filter(({ bearing }) => bearing !== 'certain' && bearing !== 'none'),
  }));
  const active = judged.filter(({ certain }) => certain.length > 0);
  const uncertain = judged.filter(({ certain, open }) => certain.length === 0 && open.length > 0);
  return {
    active: active.map(({ mission, certain }) => ({ mission, sources: sourcesOf(certain) })),
    uncertain: uncertain.map(({ mission, open }) => {
      const reasons = [...new Set(open.map(({ bearing }) => bearing as UncertainReason))];
      return { mission, reasons, sources: sourcesOf(open) };
    }),
  };
}

/** An entry of a registry with its times of presence, and its statuses where they are given. */
type Present = Part & { readonly presence: readonly ReadPresence[]; readonly statuses?: readonly ReadStatus[] };

/** What is said of each entry at a time; what is said of a part counts for the whole, and not for the part. */
export function saidOf(
  entries: readonly Present[],
  time: Time,
  isMeant: (presence: ReadPresence) => boolean,
  bearing = bearingsIn(entries),
): readonly (readonly Judged[])[] {
  const said = new Map<string, Judged[]>(entries.map(({ id }) => [id, []]));
  const wholeOf = wholesOf(entries);
  entries.forEach(({ id, presence }, index) => {
    const whole = said.get(wholeOf(index)) as Judged[];
    const meant = presence.filter(isMeant);
    whole.push(...meant.map((one) => ({ bearing: bearing(id, one, time), sources: one.sources })));
  });
  return entries.map(({ id }) => said.get(id) as Judged[]);
}

const sourcesOf = (said: readonly Judged[]): Source[] => said.flatMap(({ sources }) => sources);

export const definitionShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(ACTIVE_DEFINITION_LABELS), { en: 'a definition of active', fr: "une définition de l'activité" }),
);

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  fiscalYear: programYearShape(program),
  definition: definitionShape,
}));

const ON_DAY = /* @__PURE__ */ later(() => optionsOf({ date: anyDateShape }));
const REGISTRY = /* @__PURE__ */ later(() => presentRegistry());

/** What a statement of presence says of a time. */
interface Judged {
  readonly bearing: Bearing;
  readonly sources: readonly Source[];
}
