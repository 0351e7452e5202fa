import { type CalendarDate, dayOf } from '../calendar/date.js';
import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import { Decimal } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import type { Reported } from '../kernel/no-value.js';
import { type Share, shareOf } from '../kernel/share.js';
import { asColumns, type Deployments } from './columns.js';
import type { StatedCeiling } from './model.js';
import { requireName } from './record.js';
import { strengthBy } from './strength.js';

/**
 * A count of people that a document states, with what kind of count it is.
 * @category Deployments
 */
export interface StatedCount {
  readonly measure: 'strength' | 'average' | 'new-deployments' | 'rotations' | 'people-served';
  readonly value: number;
}

/**
 * How much of a ceiling is used on a date.
 * @category Deployments
 */
export interface CeilingUse<C extends StatedCeiling = StatedCeiling> {
  readonly ceiling: C;
  readonly date: CalendarDate;
  /** Police officers serving on the date in all missions that the ceiling covers. */
  readonly strength: number;
  /** Civilians serving there on the date: ceilings speak of police officers, so they are counted beside. `not-reported` for a stated count. */
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
 * A ceiling limits how many police officers serve at once, so only a strength can be compared with it: a year's rotations, new deployments, people served or
 * average are refused. A ceiling for several missions is compared with the strength of all of them together. Where documents state several ceilings, each is
 * compared: none is chosen.
 * @param deployments - Records in an array or any other iterable, or columns; or a count that a document states, with its kind.
 * @param options - `date`; `ceilings`, such as those of the bundled data; `mission`: only ceilings that cover this mission.
 * @returns One entry for each ceiling, in their order; none where no ceiling in the list covers the mission, whether or not it exists.
 * @throws {@link CpaIppError} `MEASURE_MISMATCH` for a stated count that is no strength, or a period instead of a date; `INVALID_DATE` for the date;
 *   `INVALID_ARGUMENT` or `UNKNOWN_NAME` for other faults of the options; for a record with a fault, the code of the fault with its index and path.
 * @example
 * const ceilings = [{ scope: 'program', missions: [], upTo: 150, asOf: '2019-09-05' }] as const;
 * const [use] = ceilingUse({ measure: 'strength', value: 83 }, { date: '2019-09-05', ceilings });
 * [use.room, use.exceeded, use.stated]; // => [67, false, 'up-to-date']
 * @see ministerial-note-2019, L3, L8; current-operations, L3-8
 * @category Deployments
 */
export function ceilingUse<const C extends StatedCeiling>(
  deployments: Deployments | StatedCount,
  options: { readonly date: string; readonly ceilings: readonly C[]; readonly mission?: string },
): CeilingUse<C>[] {
  const given = requireObject(options, ['options'], 'options with date and ceilings');
  for (const period of ['fiscalYear', 'period']) {
    if (period in given) throw mismatch('a period', ['options', period]);
  }
  refuseUnknownKeys(given, ['date', 'ceilings', 'mission'], 'an option', ['options']);
  dayOf(given.date, ['options', 'date']);
  const date = given.date as CalendarDate;
  const mission = given.mission === undefined ? null : requireName(given.mission, ['options', 'mission']);
  const ceilings = requireArray(given.ceilings, ['options', 'ceilings'], 'an array of ceilings')
    .map((ceiling, index) => checkCeiling(ceiling as C, ['options', 'ceilings', index]))
    .filter((ceiling) => mission === null || ceiling.missions.includes(mission));
  const count = countOn(deployments, date);
  return ceilings.map((ceiling) => {
    const { strength, civilians, leftOut } = count(ceiling);
    return {
      ceiling,
      date,
      strength,
      civilians,
      leftOut,
      room: ceiling.upTo - strength,
      use: shareOf(new Decimal(strength), new Decimal(ceiling.upTo)),
      exceeded: strength > ceiling.upTo,
      stated: statedFor(ceiling, date),
    };
  });
}

function statedFor({ asOf }: StatedCeiling, date: CalendarDate): CeilingUse['stated'] {
  if (asOf === undefined) return 'undated';
  return asOf <= date.slice(0, asOf.length) ? 'up-to-date' : 'later';
}

function mismatch(measure: string, path: Path): CpaIppError<'MEASURE_MISMATCH'> {
  const target = 'a strength on a date';
  return new CpaIppError('MEASURE_MISMATCH', `a ceiling limits ${target}; ${measure} is not one`, path, {
    measure,
    target,
  });
}

type Count = (ceiling: StatedCeiling) => Pick<CeilingUse, 'strength' | 'civilians' | 'leftOut'>;

function countOn(deployments: unknown, date: CalendarDate): Count {
  if (typeof deployments === 'object' && deployments !== null && 'measure' in deployments) {
    const strength = statedStrength(deployments as { measure?: unknown; value?: unknown });
    return () => ({ strength, civilians: { noValue: 'not-reported' }, leftOut: 0 });
  }
  const rows = strengthBy(deployments as Deployments, { date, by: ['mission', 'personnel'] });
  const leftOut = asColumns(deployments, ['deployments'])?.leftOut ?? 0;
  return ({ scope, missions }) => {
    const covered = rows.filter(({ mission }) => scope === 'program' || missions.includes(mission));
    const sumOf = (wanted: string): number =>
      covered.reduce((sum, { personnel, strength }) => sum + (personnel === wanted ? strength : 0), 0);
    return { strength: sumOf('police'), civilians: sumOf('civilian'), leftOut };
  };
}

const MEASURES = [
  'strength',
  'average',
  'new-deployments',
  'rotations',
  'people-served',
] as const satisfies readonly StatedCount['measure'][];

function statedStrength(stated: { readonly measure?: unknown; readonly value?: unknown }): number {
  const measure = requireOneOf(stated.measure, MEASURES, 'a measure', ['deployments', 'measure']);
  if (measure !== 'strength') throw mismatch(`'${measure}'`, ['deployments', 'measure']);
  return requireInteger(stated.value, ['deployments', 'value'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
}

const SCOPES = [
  'mission',
  'missions-together',
  'region',
  'program',
] as const satisfies readonly StatedCeiling['scope'][];

function checkCeiling<C extends StatedCeiling>(value: C, path: Path): C {
  const { scope, missions, upTo, asOf } = requireObject(value, path, 'a ceiling');
  const program = requireOneOf(scope, SCOPES, 'a scope', [...path, 'scope']) === 'program';
  const covered = requireArray(missions, [...path, 'missions'], 'an array of missions');
  for (const [index, mission] of covered.entries()) requireName(mission, [...path, 'missions', index]);
  if (!program && covered.length === 0) throw invalidArgument(missions, 'at least one mission', [...path, 'missions']);
  requireInteger(upTo, [...path, 'upTo'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
  if (asOf !== undefined && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(requireString(asOf, [...path, 'asOf']))) {
    throw invalidArgument(asOf, 'a year, a month or a day', [...path, 'asOf']);
  }
  return value;
}
