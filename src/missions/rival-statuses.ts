import { keysOf } from '../kernel/frozen.js';
import { later, oneOf, optional, options as optionsOf, text } from '../kernel/shape.js';
import { mayMeet, surelyMeet, type UncertainReason } from './certainty.js';
import { placeOfMission } from './lookup.js';
import { type DatedStatus, MISSION_STATUS_LABELS, type Mission, type MissionStatus } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';
import { EXCLUDE } from './registry-contradictions.js';
import { registryWith } from './shapes.js';

/**
 * Two statuses of a mission that exclude each other at one time: whether they are stated for one, may be, or are not.
 * @category Missions
 */
export interface RivalStatuses {
  readonly one: DatedStatus;
  readonly other: DatedStatus;
  readonly together: 'certain' | 'possible' | 'never';
  /** Why they may be: one has no time at all, or its dates do not tell. */
  readonly reasons: readonly UncertainReason[];
}

/**
 * The statuses of a mission that exclude each other, such as `suspended` and `active`, and whether they can both hold.
 *
 * `certain`: they share a day, on whatever days their dates stand for. `possible`: a time is not stated, or too coarse.
 * `never`: they are of different times, and no rivals. None is preferred.
 * @param missions - A registry.
 * @param options - `mission`: an id or a name; `status`: only pairs with this one, where wanted.
 * @returns A pair for each two that exclude each other, in the order of the entry.
 * @throws {@link CpaIppError} what {@link missionStatusOn} throws, but for its day.
 * @example
 * rivalStatuses(missionRegistry, { mission: 'cpmu', status: 'suspended' }).map(({ together, reasons }) => [together, reasons]);
 * // => [['possible', ['undated']], ['possible', ['undated']]]
 * @see current-operations, L14; annual-report-2024-25, L131
 * @category Missions
 */
export function rivalStatuses<M extends Pick<Mission, 'id' | 'label' | 'names' | 'statuses'>>(
  missions: readonly M[],
  options: { readonly mission: string; readonly status?: MissionStatus },
): RivalStatuses[] {
  const { mission, status } = OPTIONS.read(options, ['options']);
  const entries = REGISTRY.read(missions, ['missions']);
  const statuses = entries[placeOfMission(entries, mission, ['options', 'mission'])]?.statuses ?? [];
  return statuses.flatMap((one, place) =>
    statuses.slice(place + 1).flatMap((other): RivalStatuses[] => {
      const isMeant = status === undefined || [one.status, other.status].includes(status);
      if (!isMeant || !EXCLUDE[one.status].includes(other.status)) return [];
      const together = surelyMeet(one, other) ? 'certain' : mayMeet(one, other) ? 'possible' : 'never';
      const isUndated = [one, other].some(({ dates: { from, to } }) => from === undefined && to === undefined);
      const reasons = together !== 'possible' ? [] : [isUndated ? ('undated' as const) : ('imprecise-date' as const)];
      return [{ one: { ...one.given }, other: { ...other.given }, together, reasons }];
    }),
  );
}

export const statusOptionShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(MISSION_STATUS_LABELS), { en: 'a status', fr: "un état d'avancement" }),
);
const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ mission: text(MISSION_OF_REGISTRY), status: optional(statusOptionShape) }),
);
const REGISTRY = /* @__PURE__ */ later(() => registryWith('label', 'names', 'statuses'));
