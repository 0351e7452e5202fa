import type { DaySpan } from '../calendar/partial-date.js';
import { partialDateShape } from '../calendar/shapes.js';
import { either } from '../kernel/alternatives.js';
import { factBasisShape } from '../kernel/basis.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { idShape, labelShape, sourceShape } from '../kernel/record.js';
import { checked, fields, later, listOf, oneOf, onlyTrue, optional, type ReadOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import type { PresentTime } from './certainty.js';
import { codeOfOtherTimes, countryShape, dayOutside, timeOf } from './country-codes.js';
import {
  type DatedStatus,
  HOST_RELATION_LABELS,
  MISSION_STATUS_LABELS,
  type MissionHost,
  type Presence,
} from './model.js';

/*
 * What is said of a mission for a time: that people were there, what its status was, and in which country it was.
 */

export const sourcesShape = /* @__PURE__ */ later(() =>
  listOf(sourceShape, { what: { en: 'an array of sources', fr: 'un tableau de sources' } }),
);
export const idsShape = /* @__PURE__ */ later(() =>
  listOf(idShape, { what: { en: 'an array of ids', fr: "un tableau d'identifiants" } }),
);

/** Sides of a time that are open: it may have started or ended on any day, or was there from ever or for ever. */
const ANY_DAY: DaySpan = /* @__PURE__ */ frozen({ first: -Infinity, last: Infinity });
const FROM_EVER: DaySpan = /* @__PURE__ */ frozen({ first: -Infinity, last: -Infinity });
const FOR_EVER: DaySpan = /* @__PURE__ */ frozen({ first: Infinity, last: Infinity });

/** Refuses a time that ends before it starts; what is open has no order. */
function requireOrder(
  time: { readonly from?: DaySpan | undefined; readonly to?: DaySpan | undefined },
  path: Path,
  given: unknown,
  end = 'to',
): void {
  if (time.from === undefined || time.to === undefined || time.to.last >= time.from.first) return;
  const dates = given as Readonly<Record<string, string>>;
  throw fault(REVERSED_RANGE, [...path, end], { from: String(dates['from']), to: String(dates[end]) });
}

const ONGOING = 'ongoing' as const;
const PRESENCE: Label = /* @__PURE__ */ frozen({ en: 'a time of presence', fr: 'une période de présence' });

/** A time of presence that ended, or one that is ongoing, whose statement may say of which day it speaks. */
export const presenceShape = /* @__PURE__ */ later(() => {
  const both = { from: partialDateShape, sharedWith: optional(idsShape), peopleCounted: optional(onlyTrue) };
  const said = { basis: optional(factBasisShape), label: optional(labelShape), sources: sourcesShape };
  const extent = { en: 'an extent', fr: 'une étendue' };
  const ended = fields(PRESENCE, {
    extent: oneOf(['throughout', 'within'], extent),
    ...{ ...both, to: partialDateShape, ...said },
  });
  const ongoing = fields(PRESENCE, {
    extent: oneOf(['throughout'], { en: 'the extent of an ongoing presence', fr: "l'étendue d'une présence en cours" }),
    ...{ ...both, to: oneOf([ONGOING], { en: 'a last date', fr: 'une dernière date' }) },
    ...{ asOf: optional(partialDateShape), ...said },
  });
  const isOngoing = (value: unknown): boolean => (value as Presence | null)?.to === ONGOING;
  return checked(either(isOngoing, ongoing, ended), (presence, path, given) => ({
    ...presence,
    ...presentTime(presence, path, given),
    given: given as Presence,
  })) as unknown as Shape<Presence, ReadPresence>;
});

/** A time of presence, read: when people may have been there, and what else is said of it. */
export interface ReadPresence extends PresentTime {
  readonly peopleCounted?: true;
  readonly sources: readonly Source[];
  readonly given: Presence;
}

/** An ongoing presence has no last day, and lasted at least until the day that it is stated for. */
function presentTime(
  { from, to, asOf }: { readonly from: DaySpan; readonly to: DaySpan | typeof ONGOING; readonly asOf?: DaySpan },
  path: Path,
  given: unknown,
): Pick<PresentTime, 'from' | 'to' | 'saidUntil'> {
  if (to !== ONGOING) {
    requireOrder({ from, to }, path, given);
    return { from, to };
  }
  requireOrder({ from, to: asOf }, path, given, 'asOf');
  return { from, to: { first: asOf?.first ?? -Infinity, last: Infinity }, saidUntil: (asOf ?? from).last };
}

/** A status, with the days on which it may have started and ended. */
export const statusShape = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a status', fr: "un état d'avancement" },
      {
        status: oneOf(keysOf(MISSION_STATUS_LABELS), { en: 'a status', fr: "un état d'avancement" }),
        from: optional(partialDateShape),
        to: optional(partialDateShape),
        basis: optional(factBasisShape),
        label: optional(labelShape),
        sources: sourcesShape,
      },
    ),
    ({ from, to, ...status }, path, given) => {
      requireOrder({ from, to }, path, given);
      const end = status.status === 'closed' ? FOR_EVER : ANY_DAY;
      return { ...status, dates: { from, to }, given: given as DatedStatus, from: from ?? ANY_DAY, to: to ?? end };
    },
  ),
) satisfies Shape<DatedStatus, unknown>;

/** A status, read. */
export type ReadStatus = ReadOf<typeof statusShape>;

/** A host, with the time for which it is one; its code must be in force then. */
const hostShape = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: 'a host', fr: 'un hôte' },
      {
        value: countryShape,
        basis: factBasisShape,
        relation: optional(oneOf(keysOf(HOST_RELATION_LABELS), { en: 'a relation', fr: 'une relation' })),
        from: optional(partialDateShape),
        to: optional(partialDateShape),
        sources: sourcesShape,
      },
    ),
    ({ value: countries, relation = 'hosted-by', from, to, ...host }, path, given) => {
      requireOrder({ from, to }, path, given);
      const time = { from: from ?? FROM_EVER, to: to ?? FOR_EVER };
      const known = { from: from ?? to ?? ANY_DAY, to: to ?? from ?? ANY_DAY };
      const inTime = countries.filter((country) => dayOutside(country, known) === null);
      const received = (given as MissionHost).value;
      if (inTime.length === 0) {
        const at = dayOutside(countries[0] as (typeof countries)[number], known) as number;
        throw codeOfOtherTimes(countries, { received, at, reason: 'dates' }, [...path, 'value']);
      }
      const lasting = to ? inTime : inTime.filter((country) => timeOf(country).last === Infinity);
      if (lasting.length === 0)
        throw codeOfOtherTimes(countries, { received, at: Infinity, reason: 'no-end' }, [...path, 'value']);
      return {
        ...host,
        relation,
        ...time,
        received,
        countries: lasting,
        isDated: from !== undefined || to !== undefined,
      };
    },
  ),
) satisfies Shape<MissionHost, unknown>;

/** A host, read. */
export type ReadHost = ReadOf<typeof hostShape>;

export const hostsShape = /* @__PURE__ */ later(() =>
  listOf(hostShape, { what: { en: 'an array of facts', fr: 'un tableau de faits' } }),
);
