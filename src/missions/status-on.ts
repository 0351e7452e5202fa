import { type CalendarDate, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { later, options as optionsOf, text } from '../kernel/shape.js';
import { exactTime, mayMeet, surelyMeet, type Time, type UncertainReason } from './certainty.js';
import type { ReadStatus } from './dated-shapes.js';
import { placeOfMission } from './lookup.js';
import type { DatedStatus, Mission } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';
import { registryWith } from './shapes.js';

/**
 * What documents say of Canada's part in a mission on a day.
 * @category Missions
 */
export interface MissionStatusOn<M> {
  readonly mission: M;
  readonly date: CalendarDate;
  /** Statuses that are stated for the day; several where documents disagree. */
  readonly statuses: readonly DatedStatus[];
  /** Statuses that may have been those of the day, and why that is not certain. */
  readonly possible: readonly (DatedStatus & { readonly reasons: readonly UncertainReason[] })[];
}

/**
 * The status of a mission on a day, as documents state it.
 *
 * None is preferred, and none is worked out from a presence. `closed` lasts, unless it has an end; another status
 * without an end is certain on its first date, and may have lasted (`open-end`). What a document without a date says is
 * `undated`: it may have held on any day.
 * @param missions - A registry.
 * @param options - `mission`: an id or a name; `date`: the day.
 * @returns The statuses that are certain on the day and those that are possible, in the order of the entry; none where
 *   no document says any.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if the mission is not in the registry, or for another option;
 *   `AMBIGUOUS_NAME` with the candidates if several have the name; `INVALID_DATE` and `REVERSED_RANGE` for dates;
 *   `DUPLICATE` if the registry gives an id twice; `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const { statuses } = missionStatusOn(missionRegistry, { mission: 'MINUSTAH', date: '2017-10-16' });
 * statuses.map((status) => explain(status, { locale: 'en-CA' })); // => ['closed, from 2017-10-16']
 * missionStatusOn(missionRegistry, { mission: 'MINUSTAH', date: '2017-10-15' }).statuses; // => []
 * @see current-operations, L10-52; annual-report-2024-25, L127-131
 * @category Missions
 */
export function missionStatusOn<M extends Pick<Mission, 'id' | 'label' | 'names' | 'statuses'>>(
  missions: readonly M[],
  options: { readonly mission: string; readonly date: string },
): MissionStatusOn<M> {
  const { mission: name, date } = OPTIONS.read(options, ['options']);
  const day = dayOf(date, ['options', 'date']);
  const entries = REGISTRY.read(missions, ['missions']);
  const place = placeOfMission(entries, name, ['options', 'mission']);
  const mission = missions[place] as M;
  const asked = exactTime(day, day);
  const read = entries[place]?.statuses ?? [];
  const judged = mission.statuses.map((status, index) => ({ status, read: read[index] as ReadStatus }));
  const certain = judged.filter((one) => surelyMeet(one.read, asked));
  const uncertain = judged.filter((one) => !surelyMeet(one.read, asked) && mayMeet(one.read, asked));
  return {
    mission,
    date,
    statuses: certain.map(({ status }) => ({ ...status })),
    possible: uncertain.map(({ status, read }) => ({ ...status, reasons: [reasonOf(read, asked)] })),
  };
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ mission: text(MISSION_OF_REGISTRY), date: anyDateShape }));
const REGISTRY = /* @__PURE__ */ later(() => registryWith('label', 'names', 'statuses'));

/** Why a status that may have been that of a day is not so for certain. */
function reasonOf({ dates: { from, to } }: ReadStatus, { from: day }: Time): UncertainReason {
  if (from === undefined && to === undefined) return 'undated';
  const isBefore = from === undefined && to !== undefined && day.last < to.first;
  const isAfter = to === undefined && from !== undefined && day.first > from.last;
  return isBefore || isAfter ? 'open-end' : 'imprecise-date';
}
