import { type CalendarDate, dateOf, dayOf } from '../calendar/date.js';
import { anyDateShape, calendarDateShape } from '../calendar/shapes.js';
import { requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { DUPLICATE } from '../kernel/messages.js';
import type { Reported } from '../kernel/no-value.js';
import { checked, fields, later, listOf, options as optionsOf, text } from '../kernel/shape.js';
import type { ReadinessRequirement } from './model.js';
import { REQUIREMENT } from './names.js';
import { readinessRequirementShape } from './shapes.js';

/**
 * What a person has completed before leaving on a mission. Any id serves; no name is needed.
 * @inline
 */
export type ReadinessRecord = {
  readonly person: string;
  readonly completed: readonly { readonly requirement: string; readonly on: CalendarDate }[];
};

/**
 * Whether a person may leave.
 * @category Program
 */
export interface Readiness {
  readonly person: string;
  readonly ready: boolean;
  /** One row per requirement, in their order. */
  readonly requirements: readonly {
    readonly requirement: string;
    readonly met: boolean;
    /** The first day on which it was completed; `not-yet-due` where that lies after the departure. */
    readonly completedOn: Reported<CalendarDate>;
  }[];
  /** The ids of the requirements that are not met. */
  readonly outstanding: readonly string[];
}

/**
 * Checks a person against the requirements before a mission.
 *
 * A requirement is met by a completion on or before the day of departure. Nothing expires: no source says that anything
 * does. All requirements that are given count alike; leave out those whose `standing` is `readable` where only what a
 * source states should bind.
 * @param record - The person and the completions; the same one may be given more than once.
 * @param options - `requirements`, such as `readinessRequirements` of `cpa-ipp/data`; `departure`: the day on which the
 *   person leaves.
 * @returns The answer, and one row per requirement.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a completion of something that is not required; `DUPLICATE` for a
 *   requirement given twice; `INVALID_DATE`; `INVALID_ARGUMENT`.
 * @example
 * import { checkReadiness } from 'cpa-ipp';
 * import { readinessRequirements } from 'cpa-ipp/data';
 * const completed = readinessRequirements
 *   .filter(({ kind }) => kind === 'course')
 *   .map(({ id }) => ({ requirement: id, on: '2020-01-10' as const }));
 * const record = { person: 'A', completed };
 * checkReadiness(record, { requirements: readinessRequirements, departure: '2020-01-15' }).outstanding;
 * // => ['letter-of-conduct']
 * @see evaluation-2015-2020, L515, L549, L639
 * @category Program
 */
export function checkReadiness(
  record: ReadinessRecord,
  options: { readonly requirements: readonly ReadinessRequirement[]; readonly departure: string },
): Readiness {
  const { requirements: ids, departure } = OPTIONS.read(options, ['options']);
  const { person, completed } = RECORD.read(record, ['record']);
  const firstDay = new Map<string, number>();
  completed.forEach(({ requirement, on }, index) => {
    requireOneOf(requirement, ids, REQUIREMENT, ['record', 'completed', index, 'requirement']);
    firstDay.set(requirement, Math.min(on, firstDay.get(requirement) ?? on));
  });
  const requirements = [...ids].map((requirement) => {
    const day = firstDay.get(requirement);
    if (day === undefined) return { requirement, met: false, completedOn: { noValue: 'not-reported' as const } };
    if (day > departure) return { requirement, met: false, completedOn: { noValue: 'not-yet-due' as const } };
    return { requirement, met: true, completedOn: dateOf(day) };
  });
  const outstanding = requirements.filter(({ met }) => !met).map(({ requirement }) => requirement);
  return { person, ready: outstanding.length === 0, requirements, outstanding };
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    requirements: checked(
      listOf(readinessRequirementShape, {
        what: { en: 'an array of requirements', fr: "un tableau d'exigences" },
      }),
      withEachOnce,
    ),
    departure: checked(anyDateShape, dayOf),
  }),
);

const RECORD = /* @__PURE__ */ later(() =>
  fields(
    { en: "a person's record", fr: "l'enregistrement d'une personne" },
    {
      person: text(),
      completed: listOf(
        fields(
          { en: 'a completion', fr: 'un achèvement' },
          {
            requirement: text(REQUIREMENT),
            on: checked(calendarDateShape, dayOf),
          },
        ),
      ),
    },
  ),
) satisfies Shape<ReadinessRecord, unknown>;

function withEachOnce(requirements: readonly { readonly id: string }[], path: Path): ReadonlySet<string> {
  const ids = new Set<string>();
  requirements.forEach(({ id }, index) => {
    if (ids.has(id)) {
      const operands = { kind: REQUIREMENT, received: id };
      throw fault(DUPLICATE, [...path, index, 'id'], operands);
    }
    ids.add(id);
  });
  return ids;
}
