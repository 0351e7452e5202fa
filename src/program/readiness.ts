import { type CalendarDate, dateOf } from '../calendar/date.js';
import { dayShape } from '../calendar/shapes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import type { Reported } from '../kernel/no-value.js';
import { checked, later, optional, options as optionsOf, type ReadOf } from '../kernel/shape.js';
import type { LengthOfTime, ReadinessRequirement } from './model.js';
import { periodShape, type ReadinessRecord, readinessRecordOf, requirementsShape } from './readiness-shapes.js';
import { dayAfter, lastValidDay } from './validity.js';

/**
 * How a person stands to one requirement.
 * @inline
 */
export type RequirementStatus =
  | 'valid'
  | 'expires-soon'
  | 'expires-during-deployment'
  | 'expired'
  | 'completed-after-departure'
  | 'not-completed';

/** Labels of how a person stands to a requirement. */
export const REQUIREMENT_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<RequirementStatus, Label>>>({
  valid: { en: 'valid', fr: 'valide' },
  'expires-soon': { en: 'valid, expires soon', fr: 'valide, expire bientôt' },
  'expires-during-deployment': { en: 'expires during the deployment', fr: "expire pendant l'affectation" },
  expired: { en: 'expired before the departure', fr: 'a expiré avant le départ' },
  'completed-after-departure': { en: 'completed only after the departure', fr: 'satisfaite seulement après le départ' },
  'not-completed': { en: 'completion not known', fr: 'achèvement inconnu' },
});

/**
 * Whether a person may leave. `ready-on-departure`: on that day, and not up to the end of the deployment.
 * @category Program
 */
export type ReadinessStatus = 'ready' | 'ready-on-departure' | 'not-ready';

/** Labels of whether a person may leave. */
export const READINESS_STATUS_LABELS = /* @__PURE__ */ frozen<Readonly<Record<ReadinessStatus, Label>>>({
  ready: { en: 'ready', fr: 'exigences satisfaites' },
  'ready-on-departure': {
    en: 'ready on departure, not until the end of the deployment',
    fr: "exigences satisfaites au départ, mais pas jusqu'à la fin de l'affectation",
  },
  'not-ready': { en: 'not ready', fr: 'exigences non satisfaites' },
});

/**
 * How a person stands to one requirement before a mission.
 * @category Program
 */
export interface RequirementCheck {
  readonly requirement: string;
  readonly status: RequirementStatus;
  /** Whether it holds on the day of departure, and up to the end of the deployment where that is given. */
  readonly met: boolean;
  /** The day of the completion that counts; `not-yet-due` where all lie after the departure. */
  readonly completedOn: Reported<CalendarDate>;
  /** The last day on which that completion holds; `not-applicable` where it has no end. */
  readonly validUntil: Reported<CalendarDate>;
}

/**
 * Whether a person may leave.
 * @category Program
 */
export interface Readiness {
  readonly person: string;
  readonly status: ReadinessStatus;
  /** Whether every requirement is met: on departure, and up to the end of the deployment where that is given. */
  readonly ready: boolean;
  readonly departure: CalendarDate;
  /** The last day of the deployment; `not-applicable` where the departure alone is asked about. */
  readonly until: Reported<CalendarDate>;
  /** One row per requirement, in their order. */
  readonly requirements: readonly RequirementCheck[];
  /** The ids of the requirements that are not met. */
  readonly outstanding: readonly string[];
  /** The ids of those that are met, and expire within the period of warning. */
  readonly expiring: readonly string[];
}

/**
 * What readiness is asked about.
 * @inline
 */
export type ReadinessQuestion = {
  readonly requirements: readonly ReadinessRequirement[];
  readonly departure: string;
  readonly until?: string;
  readonly warnWithin?: LengthOfTime;
};

/**
 * Checks a person against the requirements before a mission.
 *
 * A requirement is met by a completion on or before the day of departure that holds on that day, and where `until` is
 * given on every day up to that one. A completion without an end holds for ever: no source says that anything expires,
 * and of the bundled requirements none does. Of several completions the one that holds longest counts, and of those
 * that hold equally long the latest.
 *
 * The last valid day of a completion is the same day so many months or years later, or so many days later: three years
 * from 10 June 2015 hold on 10 June 2018 and not on the 11th. Where that month is shorter it is its last day, so a year
 * from 29 February ends on 28 February, and what would end beyond the calendar holds to its end, 2100-12-31. What ends
 * on the certificate itself, too, holds up to the earlier of both days. All requirements that are given count alike;
 * leave out those whose `standing` is `readable` where only what a source states should bind.
 * @param record - The person and the completions, each with the day on which its certificate ends where it has one; the
 *   same requirement may be completed more than once.
 * @param options - `requirements`, at least one, such as `readinessRequirements` of `cpa-ipp/data`; `departure`: the
 *   day on which the person leaves; `until`: the last day of the deployment; `warnWithin`: how long beyond the last of
 *   these days a completion has to hold so as not to expire soon.
 * @returns The answer, and one row per requirement.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a completion of something that is not required; `DUPLICATE` for a
 *   requirement given twice; `REVERSED_RANGE` for a deployment that ends before it starts, or a certificate that ends
 *   before its day; `INVALID_DATE`; `INVALID_ARGUMENT`, also for no requirement at all or a blank name.
 * @example
 * import { checkReadiness } from 'cpa-ipp';
 * import { readinessRequirements } from 'cpa-ipp/data';
 * const completed = readinessRequirements
 *   .filter(({ kind }) => kind === 'course')
 *   .map(({ id }) => ({ requirement: id, on: '2020-01-10' as const }));
 * const record = { person: 'A', completed };
 * checkReadiness(record, { requirements: readinessRequirements, departure: '2020-01-15' }).outstanding;
 * // => ['letter-of-conduct']
 * const requirements = readinessRequirements.map((one) => ({ ...one, validFor: { amount: 1, unit: 'years' } as const }));
 * checkReadiness(record, { requirements, departure: '2020-01-15', until: '2021-01-14' }).requirements[0]?.status;
 * // => 'expires-during-deployment'
 * @see evaluation-2015-2020, L515, L549, L639
 * @category Program
 */
export function checkReadiness(record: ReadinessRecord, options: ReadinessQuestion): Readiness {
  const question = READINESS_QUESTION.read(options, ['options']);
  return readinessOf(question.record.read(record, ['record']), question);
}

/** What is asked about, with its days in order. */
export const READINESS_QUESTION = /* @__PURE__ */ later(() => {
  return checked(
    optionsOf({
      requirements: requirementsShape,
      departure: dayShape,
      until: optional(dayShape),
      warnWithin: optional(periodShape),
    }),
    ({ requirements, departure, until, warnWithin }, path) => {
      if (until !== undefined && until < departure)
        throw fault(REVERSED_RANGE, [...path, 'until'], { from: dateOf(departure), to: dateOf(until) });
      const ids: ReadonlySet<string> = new Set(requirements.map(({ id }) => id));
      return { requirements, record: readinessRecordOf(ids), departure, until, last: until ?? departure, warnWithin };
    },
  );
});

type Question = ReadOf<typeof READINESS_QUESTION>;

/** The readiness of a person whose record is read. */
export function readinessOf({ person, completed }: ReadOf<Question['record']>, question: Question): Readiness {
  const completions = new Map<string, { readonly on: number; readonly validUntil?: number }[]>();
  for (const { requirement, ...completion } of completed) pushTo(completions, requirement, completion);
  const requirements = question.requirements.map((requirement) => {
    const own = completions.get(requirement.id) ?? [];
    const passes = own
      .filter(({ on }) => on <= question.departure)
      .map((one) => ({ on: one.on, last: lastValidDay(one, requirement) }));
    return checkOf(requirement.id, passes, own.length > passes.length, question);
  });
  const idsOf = (is: (row: RequirementCheck) => boolean) => requirements.filter(is).map((row) => row.requirement);
  const outstanding = idsOf(({ met }) => !met);
  const onlyLater = requirements.every(({ met, status }) => met || status === 'expires-during-deployment');
  const { departure, until } = question;
  return {
    person,
    status: outstanding.length === 0 ? 'ready' : onlyLater ? 'ready-on-departure' : 'not-ready',
    ready: outstanding.length === 0,
    departure: dateOf(departure),
    until: until === undefined ? { noValue: 'not-applicable' } : dateOf(until),
    requirements,
    outstanding,
    expiring: idsOf(({ status }) => status === 'expires-soon'),
  };
}

/** A completion, and the last day on which it holds. */
interface Pass {
  readonly on: number;
  readonly last: number;
}

function checkOf(requirement: string, passes: readonly Pass[], isLate: boolean, question: Question): RequirementCheck {
  const [pass] = [...passes].sort((a, b) => (a.last === b.last ? b.on - a.on : b.last > a.last ? 1 : -1));
  if (pass === undefined) {
    const noValue = isLate ? 'not-yet-due' : 'not-reported';
    const status = isLate ? 'completed-after-departure' : 'not-completed';
    return { requirement, status, met: false, completedOn: { noValue }, validUntil: { noValue } };
  }
  const status = statusOf(pass.last, question);
  return {
    requirement,
    status,
    met: status === 'valid' || status === 'expires-soon',
    completedOn: dateOf(pass.on),
    validUntil: pass.last === Number.POSITIVE_INFINITY ? { noValue: 'not-applicable' } : dateOf(pass.last),
  };
}

function statusOf(lastValid: number, { departure, last, warnWithin }: Question): RequirementStatus {
  if (lastValid < departure) return 'expired';
  if (lastValid < last) return 'expires-during-deployment';
  if (warnWithin === undefined || lastValid === Number.POSITIVE_INFINITY) return 'valid';
  // Beyond the calendar lies every day that a completion may end on.
  return lastValid <= (dayAfter(last, warnWithin) ?? lastValid) ? 'expires-soon' : 'valid';
}
