import { fiscalYearDays } from '../calendar/fiscal-dates.js';
import type { DaySpan } from '../calendar/partial-date.js';
import type { FiscalYear, ProgramYear } from '../calendar/year-form.js';
import { invalidArgument, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { later, oneOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor, programYearShape } from '../program/program-option.js';
import type { Mission } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';
import { type ReadPresence, registryWith } from './shapes.js';

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
 * Why it cannot be said that a mission was active: the dates are too coarse, or the statement is about several missions
 * together.
 * @inline
 */
export type UncertainReason = 'imprecise-date' | 'shared-statement';

/**
 * The missions of a registry in one fiscal year, by one definition.
 * @category Missions
 */
export interface ActiveMissions<M, Y extends string = FiscalYear> {
  readonly fiscalYear: Y;
  readonly definition: ActiveDefinition;
  /** Missions that were active for certain, with the lines that say so. */
  readonly active: readonly { readonly mission: M; readonly sources: readonly Source[] }[];
  /** Missions that may have been active. */
  readonly uncertain: readonly {
    readonly mission: M;
    readonly reasons: readonly UncertainReason[];
    readonly sources: readonly Source[];
  }[];
}

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
 * active.map(({ mission }) => mission.id); // => ['minustah', 'cpmu', 'euam-ukraine']
 * @see evaluation-2015-2020, Appendix B, L796-813, and the number of missions in Table 10, L324
 * @category Missions
 */
export function missionsActiveIn<
  M extends Pick<Mission, 'id' | 'presence' | 'partOf'>,
  P extends Program = CanadianProgram,
>(
  missions: readonly M[],
  options: { readonly fiscalYear: string; readonly definition: ActiveDefinition; readonly program?: P },
): ActiveMissions<M, ProgramYear<P>> {
  const { fiscalYear, definition, program } = OPTIONS.read(options, ['options']);
  const { start: first, end: last } = fiscalYearDays(fiscalYear, startMonthIn(program));
  const said = saidOfYear(REGISTRY.read(missions, ['missions']), { first, last }, definition);
  const judged = missions.map((mission, index) => ({
    mission,
    certain: (said[index] as Judged[]).filter(({ bearing }) => bearing === 'certain'),
    open: (said[index] as Judged[]).filter(({ bearing }) => bearing !== 'certain' && bearing !== 'none'),
  }));
  const active = judged.filter(({ certain }) => certain.length > 0);
  const uncertain = judged.filter(({ certain, open }) => certain.length === 0 && open.length > 0);
  return {
    fiscalYear: fiscalYear as ProgramYear<P>,
    definition,
    active: active.map(({ mission, certain }) => ({ mission, sources: sourcesOf(certain) })),
    uncertain: uncertain.map(({ mission, open }) => {
      const reasons = [...new Set(open.map(({ bearing }) => bearing as UncertainReason))];
      return { mission, reasons, sources: sourcesOf(open) };
    }),
  };
}

/** What is said of each entry in a year; what is said of a part counts for the whole, and not for the part. */
function saidOfYear(
  entries: readonly (Part & { readonly presence: readonly ReadPresence[] })[],
  year: DaySpan,
  definition: ActiveDefinition,
): readonly (readonly Judged[])[] {
  const said = new Map<string, Judged[]>(entries.map(({ id }) => [id, []]));
  const wholeOf = wholesOf(entries);
  entries.forEach(({ presence }, index) => {
    const whole = said.get(wholeOf(index)) as Judged[];
    const counted = presence.filter(({ peopleCounted }) => definition !== 'people-counted' || peopleCounted === true);
    whole.push(...counted.map((one) => ({ bearing: bearingOf(one, year), sources: one.sources })));
  });
  return entries.map(({ id }) => said.get(id) as Judged[]);
}

const sourcesOf = (said: readonly Judged[]): Source[] => said.flatMap(({ sources }) => sources);

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  fiscalYear: programYearShape(program),
  definition: oneOf(keysOf(ACTIVE_DEFINITION_LABELS), {
    en: 'a definition of active',
    fr: "une définition de l'activité",
  }),
}));

const REGISTRY = /* @__PURE__ */ later(() => registryWith('partOf', 'presence'));

/** What one statement of presence says of a year. */
type Bearing = 'certain' | 'none' | UncertainReason;
interface Judged {
  readonly bearing: Bearing;
  readonly sources: readonly Source[];
}

type Part = Pick<Mission, 'id' | 'partOf'>;

/**
 * Finds the id of the entry that another is part of, all the way up; its own where it is part of none. No way is gone
 * twice.
 */
function wholesOf(entries: readonly Part[]): (index: number) => string {
  const indexes = new Map(entries.map(({ id }, index) => [id, index]));
  const wholes = new Map<string, string>();
  return (start) => {
    const passed = new Set<string>();
    const named = new Set<string>();
    for (let index = start; ; ) {
      const { id, partOf } = entries[index] as Part;
      const whole = partOf === undefined ? id : wholes.get(id);
      passed.add(id);
      if (whole !== undefined) {
        for (const part of passed) wholes.set(part, whole);
        return whole;
      }
      const path: Path = ['missions', index, 'partOf'];
      const next = partOf as string;
      if (named.has(next))
        throw invalidArgument(
          next,
          { en: 'an entry that is not part of itself', fr: "une entrée qui ne fait pas partie d'elle-même" },
          path,
        );
      named.add(next);
      const found = indexes.get(next);
      if (found === undefined) throw unknownName(next, [...indexes.keys()], MISSION_OF_REGISTRY, path);
      index = found;
    }
  };
}

/** Weighs one statement of presence. */
function bearingOf({ extent, from, to, sharedWith = [] }: ReadPresence, year: DaySpan): Bearing {
  if (to.last < year.first || from.first > year.last) return 'none';
  // From the latest start to the earliest end they were there for certain; and at some time between the earliest start
  // and the latest end.
  const sureThroughout = extent === 'throughout' && from.last <= to.first;
  const certain =
    (sureThroughout && from.last <= year.last && to.first >= year.first) ||
    (from.first >= year.first && to.last <= year.last);
  if (!certain) return 'imprecise-date';
  return sharedWith.length > 0 ? 'shared-statement' : 'certain';
}
