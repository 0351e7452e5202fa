import { type CalendarDate, dayOf } from '../calendar/date.js';
import { anyDateShape } from '../calendar/shapes.js';
import { forConsole } from '../exact/for-console.js';
import { later, options as optionsOf, text } from '../kernel/shape.js';
import { absencesAbove, type StatusOf } from './absences.js';
import { exactTime, mayMeet, surelyMeet, type Time, type UncertainReason } from './certainty.js';
import type { ReadStatus } from './dated-shapes.js';
import { namedMissionsShape, placeOfMission } from './lookup.js';
import type { MissionFinding } from './messages.js';
import type { DatedStatus, Mission } from './model.js';
import { MISSION_OF_REGISTRY } from './names.js';
import { wholesOf } from './parts.js';
import { doExclude, statusContradictions } from './registry-contradictions.js';
import { registryWith } from './shapes.js';

/**
 * A status of a mission on a day. `saidOf`: the whole that it is stated for, where nobody served in its parts either.
 * @inline
 */
export type StatusOnDay = DatedStatus & { readonly saidOf?: string };

/**
 * What documents say of Canada's part in a mission on a day.
 * @category Missions
 */
export interface MissionStatusOn<M> {
  readonly mission: M;
  readonly date: CalendarDate;
  /** Statuses that are stated for the day; several where documents disagree. */
  readonly statuses: readonly StatusOnDay[];
  /** Statuses that may have been those of the day, and why that is not certain. */
  readonly possible: readonly (StatusOnDay & { readonly reasons: readonly UncertainReason[] })[];
  /** Which of all these exclude one another: `CONTRADICTING_STATUS`, as in {@link missionFindings}. */
  readonly findings: readonly MissionFinding[];
}

/**
 * The status of a mission on a day, as documents state it.
 *
 * None is preferred, and none is worked out from a presence. `closed` lasts, unless it has an end; another status
 * without an end is certain on its first date, and may have lasted (`open-end`), until one that excludes it is stated.
 * What a document without a date says is `undated`: it may have held on any day. A whole that was closed, or to which
 * nobody was contributed, says so of its parts (`saidOf`).
 * @param missions - A registry.
 * @param options - `mission`: an id or a name; `date`: the day.
 * @returns The statuses that are certain on the day and those that are possible, in the order of the entry and before
 *   those of its wholes; none where no document says any. Where two of them exclude each other, a finding says so.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if the mission, or one that it is part of, is not in the registry, or for
 *   another option; `AMBIGUOUS_NAME` with the candidates if several have the name; `INVALID_DATE` and `REVERSED_RANGE`
 *   for dates; `DUPLICATE` if the registry gives an id twice; `INVALID_ARGUMENT` for a wrong shape, or
 *   an entry that is part of itself.
 * @example
 * const { statuses } = missionStatusOn(missionRegistry, { mission: 'MINUSTAH', date: '2017-10-16' });
 * statuses.map((status) => explain(status, { locale: 'en-CA' })); // => ['closed, from 2017-10-16']
 * missionStatusOn(missionRegistry, { mission: 'MINUSTAH', date: '2017-10-15' }).statuses; // => []
 * @see current-operations, L10-52; annual-report-2024-25, L127-131
 * @category Missions
 */
export function missionStatusOn<M extends Pick<Mission, 'id' | 'label' | 'names' | 'statuses' | 'partOf'>>(
  missions: readonly M[],
  options: { readonly mission: string; readonly date: string },
): MissionStatusOn<M> {
  const { mission: name, date } = OPTIONS.read(options, ['options']);
  const day = dayOf(date, ['options', 'date']);
  const entries = REGISTRY.read(missions, ['missions']);
  const place = placeOfMission(namedMissionsShape.read(missions, ['missions']), name, ['options', 'mission']);
  const entry = entries[place] as (typeof entries)[number];
  // It refuses wholes that are not there, and parts of themselves.
  wholesOf(entries)(place);
  const asked = exactTime(day, day);
  const above = absencesAbove(entries)(entry);
  const all: readonly StatusOf[] = [...entry.statuses.map((status) => ({ id: entry.id, status })), ...above];
  const isPossible = ({ status }: StatusOf): boolean =>
    mayMeet(status, asked) && !all.some((other) => doesEnd(other.status, status, asked));
  const isCertain = ({ status }: StatusOf): boolean => surelyMeet(status, asked);
  const bears = (one: StatusOf): boolean => isCertain(one) || isPossible(one);
  const written = ({ id, status }: StatusOf): StatusOnDay => ({
    ...status.given,
    ...(id !== entry.id && { saidOf: id }),
  });
  // Those that do not bear on the day leave holes, so that the others keep their places.
  const told: ReadStatus[] = [];
  all.forEach((one, index) => {
    if (one.id === entry.id && bears(one)) told[index] = one.status;
  });
  return forConsole({
    mission: missions[place] as M,
    date,
    statuses: all.filter(isCertain).map(written),
    possible: all
      .filter((one) => !isCertain(one) && isPossible(one))
      .map((one) => ({ ...written(one), reasons: [reasonOf(one.status, asked)] })),
    findings: statusContradictions({ id: entry.id, statuses: told }, above.filter(bears), place),
  });
}

/** Whether one status ended another before a day, to which that may have lasted, or began after it. */
function doesEnd(other: ReadStatus, status: ReadStatus, asked: Time): boolean {
  if (!doExclude(status, other) || surelyMeet(status, other) || reasonOf(status, asked) !== 'open-end') return false;
  const isAfter = asked.from.first > status.from.last;
  const lasting = isAfter ? { from: status.from, to: asked.to } : { from: asked.from, to: status.to };
  return surelyMeet(lasting, other);
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ mission: text(MISSION_OF_REGISTRY), date: anyDateShape }));
const REGISTRY = /* @__PURE__ */ later(() => registryWith('partOf', 'statuses'));

/** Why a status that may have been that of a day is not so for certain. */
function reasonOf({ dates: { from, to } }: ReadStatus, { from: day }: Time): UncertainReason {
  if (from === undefined && to === undefined) return 'undated';
  const isBefore = from === undefined && to !== undefined && day.last < to.first;
  const isAfter = to === undefined && from !== undefined && day.first > from.last;
  return isBefore || isAfter ? 'open-end' : 'imprecise-date';
}
