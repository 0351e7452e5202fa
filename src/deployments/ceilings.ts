import type { CalendarDate } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { exactly } from '../exact/decimal.js';
import { rowsForConsole } from '../exact/for-console.js';
import { type Share, shareOf } from '../exact/share.js';
import { describe } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type CodedError, fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import type { Label } from '../kernel/label.js';
import { MEASURE_MISMATCH } from '../kernel/messages.js';
import type { Reported } from '../kernel/no-value.js';
import { fields, later, listOf, oneOf, optional, whole } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { personnelOf } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { asColumns } from './engine/sound-columns.js';
import { intakeOf } from './engine/streams.js';
import type { ProgramDeployments } from './given.js';
import { faultOfName, type Known, type KnownEntry, knownShape } from './intake-map.js';
import type { StatedCeiling } from './model.js';
import { KNOWN_MISSION } from './names.js';
import { nameShape, someMissionsShape, statedCeilingShape } from './shapes.js';
import { strengthBy } from './strength.js';

/**
 * A count of people that a document states, with what kind of count it is.
 * @inline
 */
export type StatedCount = {
  readonly measure: 'strength' | 'average' | 'new-deployments' | 'rotations' | 'people-served';
  readonly value: number;
  /** Ids of the missions whose people it counts; it is a count of the whole program unless given. */
  readonly missions?: readonly string[];
};

/**
 * How much of a ceiling is used on a date.
 * @category Deployments
 */
export interface CeilingUse<C extends StatedCeiling = StatedCeiling> {
  readonly ceiling: C;
  readonly date: CalendarDate;
  /**
   * Police officers serving on the date in all missions that the ceiling covers; of a program, whoever ceilings are of.
   */
  readonly strength: number;
  /**
   * Civilians serving there on the date: ceilings speak of police officers, so they are counted beside; of a program,
   * all whom its ceilings are not of. `not-reported` for a stated count.
   */
  readonly civilians: Reported<number>;
  /** Records that columns were made without, since they had a fault; 0 for records and stated counts. */
  readonly leftOut: number;
  /** Ceiling less strength; below zero where exceeded. */
  readonly room: number;
  /** Strength ÷ ceiling. */
  readonly use: Reported<Share>;
  readonly exceeded: boolean;
  /** Whether the document speaks of a time up to the date or of a later one; `undated` where it has no date. */
  readonly stated: 'up-to-date' | 'later' | 'undated';
}

/**
 * Compares the strength on a date with ceilings, for a mission, a region or the program.
 *
 * A ceiling limits how many police officers serve at once, so only a strength can be compared with it: a year's
 * rotations, new deployments, people served or average are refused. A ceiling for several missions is compared with the
 * strength of all of them together, and a stated count only with ceilings for exactly the missions that it counts.
 * Where documents state several ceilings, each is compared: none is chosen.
 * @param deployments - Records in an array or any other iterable, or columns; or a count that a document states, with
 *   its kind and its missions.
 * @param options - `date`; `ceilings`, such as those of the bundled data; `mission`: only ceilings that cover this
 *   mission, by its id; `registry`: the missions that exist, to give `mission` by any of its names; `program`, which
 *   says of whose personnel ceilings are.
 * @returns One entry for each ceiling, in their order; none where no ceiling in the list covers the mission (whether or
 *   not it exists, without a registry).
 * @throws {@link CpaIppError} `MEASURE_MISMATCH` for a stated count that is no strength or counts other missions than
 *   every ceiling, or for `period` or `fiscalYear` instead of `date`; `INVALID_DATE` for the date or the `asOf` of a
 *   ceiling; `AMBIGUOUS_NAME` for a mission that the registry has several of; `INVALID_ARGUMENT` or `UNKNOWN_NAME` for
 *   other faults of the options; for a record with a fault, the code of the fault with its index and path.
 * @example
 * const ceilings = [{ scope: 'program', missions: [], upTo: 150, asOf: '2019-09-05' }] as const;
 * const [use] = ceilingUse({ measure: 'strength', value: 83 }, { date: '2019-09-05', ceilings });
 * [use.room, use.exceeded, use.stated]; // => [67, false, 'up-to-date']
 * @see ministerial-note-2019, L3, L8; current-operations, L3-8
 * @category Deployments
 */
export function ceilingUse<const C extends StatedCeiling, P extends Program = CanadianProgram>(
  deployments: ProgramDeployments<P> | StatedCount,
  options: {
    readonly date: string;
    readonly ceilings: readonly C[];
    readonly mission?: string;
    readonly registry?: readonly KnownEntry[];
    readonly program?: P;
  },
): CeilingUse<C>[] {
  const { date, covers, count, ceilings } = comparisonOf(deployments, options);
  const uses = ceilings.filter(covers).map((ceiling) => {
    const { strength, civilians, leftOut } = count(ceiling);
    const room = ceiling.upTo - strength;
    const use = shareOf(exactly(strength), exactly(ceiling.upTo));
    const [exceeded, stated] = [strength > ceiling.upTo, statedFor(ceiling, date)];
    return { ceiling, date, strength, civilians, leftOut, room, use, exceeded, stated };
  });
  return rowsForConsole(uses);
}

/** What is compared with what: a count, and the ceilings that the question is about. */
function comparisonOf<C extends StatedCeiling>(
  deployments: unknown,
  options: { readonly ceilings: readonly C[] },
): Count & { readonly date: CalendarDate; readonly ceilings: readonly C[] } {
  refusePeriods(options);
  const { date, registry = null, mission: name, program } = OPTIONS.read(options, ['options']);
  const mission = name === undefined ? null : missionIn(name, registry, ['options', 'mission']);
  const ceilings = options.ceilings.filter(({ missions }) => mission === null || missions.includes(mission));
  const counted = countOn(deployments, date, program);
  if (ceilings.length === 0 || ceilings.some(counted.covers)) return { date, ceilings, ...counted };
  const others = { en: 'a strength of other missions', fr: "un effectif d'autres missions" };
  throw mismatch(others, ['deployments', 'missions']);
}

/** Ceilings, each as a document states it. */
export const ceilingsShape = /* @__PURE__ */ later(() =>
  listOf(statedCeilingShape, { what: { en: 'an array of ceilings', fr: 'un tableau de plafonds' } }),
);

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  date: anyDateShape,
  ceilings: ceilingsShape,
  mission: optional(nameShape),
  registry: optional(knownShape),
}));

/** A period is no misspelt option: it asks for what no ceiling limits. */
function refusePeriods(options: unknown): void {
  if (typeof options !== 'object' || options === null) return;
  for (const period of ['fiscalYear', 'period']) {
    if (period in options) throw mismatch({ en: 'a period', fr: 'une période' }, ['options', period]);
  }
}

/** Whether a ceiling is of a time up to a date. */
export function statedFor({ asOf }: StatedCeiling, date: CalendarDate): CeilingUse['stated'] {
  if (asOf === undefined) return 'undated';
  return asOf <= date.slice(0, asOf.length) ? 'up-to-date' : 'later';
}

function mismatch(measure: Label, path: Path): CodedError {
  const target = {
    en: 'a strength on a date, which a ceiling limits',
    fr: 'un effectif à une date, que limite un plafond',
  };
  return fault(MEASURE_MISMATCH, path, {
    measure,
    target,
  });
}

/** The id of a mission, given by any of its names where there is a registry. */
function missionIn(name: string, known: Known | null, path: Path): string {
  const id = known === null ? name : (known.find(name) as string);
  const fault = faultOfName(known, id, KNOWN_MISSION, path);
  if (fault !== null) throw fault;
  return id;
}

/** Which ceilings a count can be compared with, and what it comes to for each. */
interface Count {
  covers(ceiling: StatedCeiling): boolean;
  count(ceiling: StatedCeiling): Pick<CeilingUse, 'strength' | 'civilians' | 'leftOut'>;
}

function countOn(deployments: unknown, date: CalendarDate, program: Program | undefined): Count {
  if (isStated(deployments)) {
    const { measure, value: strength, missions } = STATED.read(deployments, ['deployments']);
    if (measure !== 'strength') throw mismatch(describe(measure), ['deployments', 'measure']);
    const counted = missions === undefined ? null : new Set(missions);
    return {
      covers: ({ scope, missions }) =>
        counted === null
          ? scope === 'program'
          : scope !== 'program' && counted.size === new Set(missions).size && missions.every((id) => counted.has(id)),
      count: () => ({ strength, civilians: { noValue: 'not-reported' }, leftOut: 0 }),
    };
  }
  const rows = strengthBy(deployments as ProgramDeployments<Program>, {
    date,
    by: ['mission', 'personnel'],
    ...(program && { program }),
  });
  const categories = personnelOf(program);
  const isToldApart = areOfSome(program);
  const isUnder = (personnel: string) => !isToldApart || categories[personnel]?.underCeilings === true;
  const leftOut = asColumns(deployments, ['deployments'], program)?.leftOut ?? intakeOf(deployments).leftOut;
  return {
    covers: () => true,
    count: ({ scope, missions }) => {
      const covered = rows.filter(({ mission }) => scope === 'program' || missions.includes(mission));
      const sumOf = (wanted: boolean): number =>
        covered.reduce((sum, { personnel, strength }) => sum + (isUnder(personnel) === wanted ? strength : 0), 0);
      return { strength: sumOf(true), civilians: sumOf(false), leftOut };
    },
  };
}

/** Whether ceilings are of some categories of personnel; where a program tells none apart, they are of all. */
export const areOfSome = (program: Program | undefined): boolean =>
  Object.values(personnelOf(program)).some(({ underCeilings }) => underCeilings === true);

function isStated(value: unknown): value is StatedCount {
  return typeof value === 'object' && value !== null && 'measure' in value && !(Symbol.iterator in value);
}

const STATED = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a count of people', fr: 'un nombre de personnes' },
    {
      measure: oneOf(['strength', 'average', 'new-deployments', 'rotations', 'people-served'], {
        en: 'a measure',
        fr: 'une mesure',
      }),
      value: whole(0),
      missions: optional(someMissionsShape),
    },
  ),
) satisfies Shape<StatedCount>;
