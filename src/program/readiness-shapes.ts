import type { CalendarDate } from '../calendar/date.js';
import { calendarDateShape, dayShape } from '../calendar/shapes.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument, requireOneOf } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { refuseSecond } from '../kernel/keys.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { labelShape, reported, sourceShape } from '../kernel/record.js';
import { checked, fields, later, listOf, model, named, number, oneOf, optional, whole } from '../kernel/shape.js';
import type { LengthOfTime, ReadinessRequirement } from './model.js';
import { REQUIREMENT } from './names.js';

/** A length of time in whole days, months or years. */
export const periodShape: Shape<LengthOfTime> = /* @__PURE__ */ later(() =>
  fields(
    { en: 'a length of time', fr: 'une durée' },
    { amount: whole(1), unit: oneOf(['days', 'months', 'years'], { en: 'a unit', fr: 'une unité' }) },
  ),
);

function aboveZero(amount: number, path: Path): number {
  if (amount <= 0) throw invalidArgument(amount, { en: 'a number above zero', fr: 'un nombre supérieur à zéro' }, path);
  return amount;
}

const has = (name: string) => (value: unknown) => typeof value === 'object' && value !== null && name in value;

const validityShape = /* @__PURE__ */ later(() =>
  either(
    (value) => typeof value === 'string',
    oneOf(['unlimited'], { en: 'a validity', fr: 'une validité' }),
    either(has('until'), fields({ en: 'a validity', fr: 'une validité' }, { until: calendarDateShape }), periodShape),
  ),
);

/** Something to complete before leaving on a mission. */
export const readinessRequirementShape: Shape<ReadinessRequirement> = /* @__PURE__ */ model(
  'readinessRequirement',
  () =>
    fields(REQUIREMENT, {
      id: named(),
      label: labelShape,
      kind: oneOf(['course', 'document'], { en: 'a kind of requirement', fr: "un type d'exigence" }),
      delivery: reported(oneOf(['in-person', 'online'], { en: 'a way of delivery', fr: 'un mode de prestation' })),
      duration: reported(
        fields(
          { en: 'a length of time', fr: 'une durée' },
          {
            amount: checked(number, aboveZero),
            unit: oneOf(['hours', 'days'], { en: 'a unit', fr: 'une unité' }),
          },
        ),
      ),
      provider: reported(labelShape),
      topics: optional(listOf(labelShape)),
      validFor: optional(validityShape),
      standing: oneOf(['stated', 'readable'], { en: 'a standing', fr: 'un statut de source' }),
      source: sourceShape,
    }),
);

/** Requirements of which each is given once; by none, everybody would be ready. */
export const requirementsShape: Shape<readonly ReadinessRequirement[]> = /* @__PURE__ */ later(() =>
  checked(
    listOf(readinessRequirementShape, {
      what: { en: 'an array of requirements', fr: "un tableau d'exigences" },
      atLeast: 1,
    }),
    (requirements, path) => {
      const ids = requirements.map(({ id }) => id);
      refuseSecond(ids, (index) => [...path, index, 'id'], REQUIREMENT);
      return requirements;
    },
  ),
);

/**
 * What a person has completed before leaving on a mission. Any id serves; no name is needed.
 * @inline
 */
export type ReadinessRecord = {
  readonly person: string;
  readonly completed: readonly {
    readonly requirement: string;
    readonly on: CalendarDate;
    /** The last day on which the certificate itself holds, where it names one. */
    readonly validUntil?: CalendarDate;
  }[];
};

const completionDay = dayShape as Shape<CalendarDate, number>;

/** What a person has completed of what is required; each certificate ends on or after its day. */
export const readinessRecordOf = (required: ReadonlySet<string>) =>
  fields(
    { en: "a person's record", fr: "l'enregistrement d'une personne" },
    {
      person: named({ en: 'a person', fr: 'une personne' }),
      completed: listOf(
        checked(
          fields(
            { en: 'a completion', fr: 'un achèvement' },
            {
              requirement: checked(named(REQUIREMENT), (id, path) => requireOneOf(id, required, REQUIREMENT, path)),
              on: completionDay,
              validUntil: optional(completionDay),
            },
          ),
          inOrder,
        ),
      ),
    },
  ) satisfies Shape<ReadinessRecord, unknown>;

function inOrder<C extends { readonly on: number; readonly validUntil?: number }>(
  completion: C,
  path: Path,
  given: unknown,
): C {
  const { on, validUntil } = given as { readonly on: string; readonly validUntil: string };
  if (completion.validUntil !== undefined && completion.validUntil < completion.on)
    throw fault(REVERSED_RANGE, [...path, 'validUntil'], { from: on, to: validUntil });
  return completion;
}
