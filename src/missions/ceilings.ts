import { dayOf } from '../calendar/date.js';
import { partialDateAt } from '../calendar/partial-date.js';
import {
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen } from '../kernel/frozen.js';
import { entriesOf } from '../kernel/lookup.js';
import { missionAt } from './lookup.js';
import type { Ceiling, Mission } from './model.js';

/**
 * Which ceilings to look for.
 * @inline
 */
export type CeilingQuery = {
  /** The id of a mission: ceilings that cover it, alone or with others. With a `registry`, any of its names. */
  readonly mission?: string;
  /**
   * A registry in which `mission` must be. Without it, an id that does not exist looks like one that no ceiling covers.
   */
  readonly registry?: readonly Pick<Mission, 'id' | 'label' | 'names'>[];
  readonly scope?: Ceiling['scope'];
  readonly nature?: Ceiling['nature'];
  /** Leaves out ceilings that a document gives for a later day. */
  readonly at?: string;
};

/** The scopes, for checks. */
const SCOPES = /* @__PURE__ */ frozen<readonly Ceiling['scope'][]>([
  'mission',
  'missions-together',
  'region',
  'program',
]);

/**
 * The ceilings that documents give, side by side, none preferred.
 *
 * A document without a date says nothing about when: its ceilings are in every answer, and their `asOf` is missing.
 * @param ceilings - The bundled ceilings, or your own.
 * @param query - What to look for; all of it must fit. An empty query gives all.
 * @returns The ceilings that fit, in their order. Several mean that documents differ, or speak of different scopes.
 *   None means that no document gives one, not that there is none.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a key, scope or nature that does not exist, or a mission that is not
 *   in the registry given, and `AMBIGUOUS_NAME` for a name of several; `INVALID_DATE` for a day that is none;
 *   `DUPLICATE` if an id is given twice; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const ceilings = ceilingsOf(missionCeilings, { mission: 'Operation PROTEUS', registry: missionRegistry });
 * ceilings.map(({ upTo, scope, asOf }) => [upTo, scope, asOf]); // => [[7, 'missions-together', '2019-09-05'], [12, 'region', undefined]]
 * @see ministerial-note-2019, L15; current-operations, L7
 * @category Missions
 */
export function ceilingsOf(ceilings: readonly Ceiling[], query: CeilingQuery): Ceiling[] {
  const given = requireObject(query, ['query'], 'a query, such as { mission }');
  refuseUnknownKeys(given, ['mission', 'registry', 'scope', 'nature', 'at'], 'a part of a query', ['query']);
  const registry =
    given.registry === undefined
      ? undefined
      : requireArray(given.registry, ['query', 'registry'], 'an array of missions');
  const mission = given.mission === undefined ? undefined : missionOf(given.mission, registry);
  const scope =
    given.scope === undefined ? undefined : requireOneOf(given.scope, SCOPES, 'a scope', ['query', 'scope']);
  const nature =
    given.nature === undefined
      ? undefined
      : requireOneOf(given.nature, ['authorized', 'target'], 'a nature', ['query', 'nature']);
  const at = given.at === undefined ? undefined : dayOf(given.at, ['query', 'at']);
  return entriesOf(ceilings, ['ceilings'], 'ceiling').filter((ceiling, index) => {
    const path = ['ceilings', index];
    const covered = requireArray(ceiling.missions, [...path, 'missions'], 'an array of ids');
    requireInteger(ceiling.upTo, [...path, 'upTo'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER });
    const asOf = ceiling.asOf === undefined ? undefined : partialDateAt(ceiling.asOf, [...path, 'asOf']);
    return (
      (mission === undefined || covered.includes(mission)) &&
      (scope === undefined || ceiling.scope === scope) &&
      (nature === undefined || ceiling.nature === nature) &&
      (at === undefined || asOf === undefined || asOf.first <= at)
    );
  });
}

/** The id of the mission asked for. */
function missionOf(mission: unknown, registry: readonly unknown[] | undefined): string {
  const path: Path = ['query', 'mission'];
  if (registry === undefined) return requireString(mission, path, 'the id of a mission');
  return missionAt(registry as NonNullable<CeilingQuery['registry']>, mission, {
    path,
    registry: ['query', 'registry'],
  }).id;
}
