import { dayShape } from '../calendar/shapes.js';
import { registryOf } from '../kernel/lookup.js';
import { fields, later, optional, text } from '../kernel/shape.js';
import { namedMissionsShape, placeOfMission } from './lookup.js';
import type { Ceiling, Mission } from './model.js';
import { ceilingShape, natureShape, scopeShape } from './shapes.js';

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
  const { mission: name, registry, scope, nature, at } = QUERY.read(query, ['query']);
  const mission =
    name === undefined || registry === undefined
      ? name
      : registry[placeOfMission(registry, name, ['query', 'mission'])]?.id;
  const read = CEILINGS.read(ceilings, ['ceilings']);
  return ceilings.filter((ceiling, index) => {
    const asOf = read[index]?.asOf;
    return (
      (mission === undefined || ceiling.missions.includes(mission)) &&
      (scope === undefined || ceiling.scope === scope) &&
      (nature === undefined || ceiling.nature === nature) &&
      (at === undefined || asOf === undefined || asOf.first <= at)
    );
  });
}

const CEILINGS = /* @__PURE__ */ later(() => registryOf(ceilingShape, { en: 'ceiling', fr: 'plafond' }));
const QUERY = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a query, such as { mission }', fr: 'une requête comme { mission }' },
    {
      mission: optional(text({ en: 'the id of a mission', fr: "l'identifiant d'une mission" })),
      registry: optional(namedMissionsShape),
      scope: optional(scopeShape),
      nature: optional(natureShape),
      at: optional(dayShape),
    },
    { en: 'a part of a query', fr: "une partie d'une requête" },
  ),
);
