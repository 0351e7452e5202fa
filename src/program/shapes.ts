import { dayOf } from '../calendar/date.js';
import { calendarDateShape, fiscalYearShape } from '../calendar/shapes.js';
import { decimalTextShape, notBelowZero } from '../exact/shapes.js';
import { invalidArgument, requireString } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { labelShape, reported, sourceShape } from '../kernel/record.js';
import {
  checked,
  fields,
  filled,
  flag,
  later,
  listOf,
  model,
  number,
  oneOf,
  optional,
  text,
  whole,
} from '../kernel/shape.js';
import type { PoliceAgency } from './agency.js';
import {
  type Committee,
  type EvaluationFinding,
  MISCONDUCT_MEASURE_LABELS,
  type MisconductRecord,
  type PartnerRole,
  type Priority,
  type ReadinessRequirement,
  type Recommendation,
  ROLE_AREA_LABELS,
} from './model.js';
import { PARTNERS } from './partners.js';

/** An id of small letters, digits and hyphens. */
const plainIdShape: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', format: 'id' },
  read(value, path) {
    const id = requireString(value, path, 'an id');
    if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) return id;
    throw invalidArgument(value, 'an id of small letters, digits and hyphens', path);
  },
});

/** An agency whose people are deployed. */
export const policeAgencyShape: Shape<PoliceAgency> = /* @__PURE__ */ model('policeAgency', () => {
  const sources = listOf(sourceShape, { what: 'an array of sources' });
  return fields('an agency', 'a part of an agency', {
    id: plainIdShape,
    label: labelShape,
    acronym: optional(labelShape),
    kind: oneOf(['police', 'corrections'], 'a kind of agency'),
    names: listOf(fields('a name', 'a part of a name', { text: filled('a name'), sources })),
    partnerSince: optional(
      fields('a fiscal year', 'a part of a fiscal year', { fiscalYear: fiscalYearShape, sources }),
    ),
  });
});

/** One of the partners of a program. */
const partnerOf = <P extends string>(partners: readonly P[]): Shape<P> => oneOf(partners, 'a partner');

/** A committee of a program with these partners. */
export const committeeOf = <P extends string>(partners: readonly P[]): Shape<Committee<P>> => {
  const partner = partnerOf(partners);
  return fields('a committee', 'a part of a committee', {
    id: text(),
    label: labelShape,
    chair: partner,
    members: listOf(partner),
    roles: reported(labelShape),
    source: sourceShape,
  });
};

/** A committee of the Canadian Police Arrangement. */
export const committeeShape = /* @__PURE__ */ model('committee', () => committeeOf(keysOf(PARTNERS)));

/** What a partner does, in a program with these partners. */
export const partnerRoleOf = <P extends string>(partners: readonly P[]): Shape<PartnerRole<P>> =>
  fields('a role', 'a part of a role', {
    area: oneOf(keysOf(ROLE_AREA_LABELS), 'an area'),
    partner: partnerOf(partners),
    role: reported(labelShape),
    source: sourceShape,
  });

/** What a partner of the Canadian Police Arrangement does. */
export const partnerRoleShape = /* @__PURE__ */ model('partnerRole', () => partnerRoleOf(keysOf(PARTNERS)));

/** A question or a conclusion of an evaluation, or a priority. */
export const labelledItemShape: Shape<Priority> = /* @__PURE__ */ model('labelledItem', () =>
  fields('an item', 'a part of an item', { id: text(), label: labelShape, source: sourceShape }),
);

/** A finding of an evaluation. */
export const evaluationFindingShape: Shape<EvaluationFinding> = /* @__PURE__ */ model('evaluationFinding', () =>
  fields('a finding', 'a part of a finding', {
    id: text(),
    number: whole(1),
    section: text(),
    question: text(),
    label: labelShape,
    source: sourceShape,
  }),
);

/** A recommendation to a program with these partners. */
export const recommendationOf = <P extends string>(partners: readonly P[]) =>
  fields('a recommendation', 'a part of a recommendation', {
    id: text(),
    number: whole(1),
    label: labelShape,
    parts: listOf(fields('an activity', 'a part of an activity', { label: labelShape, source: sourceShape })),
    lead: reported(partnerOf(partners)),
    due: reported(
      fields('a due date', 'a part of a due date', {
        date: checked(calendarDateShape, dayOf),
        printed: text(),
        afterwards: optional(oneOf(['ongoing'], 'what follows')),
      }),
    ),
    plan: sourceShape,
    source: sourceShape,
  });

/** A recommendation to the partners of the Canadian Police Arrangement. */
export const recommendationShape = /* @__PURE__ */ model('recommendation', () =>
  recommendationOf(keysOf(PARTNERS)),
) satisfies Shape<Recommendation, unknown>;

/** The parts of something to complete before leaving on a mission. */
export const requirementFields = () =>
  fields('a requirement', 'a part of a requirement', {
    id: text(),
    label: labelShape,
    kind: oneOf(['course', 'document'], 'a kind of requirement'),
    delivery: reported(oneOf(['in-person', 'online'], 'a way of delivery')),
    duration: reported(
      fields('a length of time', 'a part of a length of time', {
        amount: number,
        unit: oneOf(['hours', 'days'], 'a unit'),
      }),
    ),
    provider: reported(labelShape),
    topics: optional(listOf(labelShape)),
    standing: oneOf(['stated', 'readable'], 'a standing'),
    source: sourceShape,
  });

/** Something to complete before leaving on a mission. */
export const readinessRequirementShape: Shape<ReadinessRequirement> = /* @__PURE__ */ model(
  'readinessRequirement',
  requirementFields,
);

/** What cases are divided by. */
export const misconductMeasureShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(MISCONDUCT_MEASURE_LABELS), 'a measure'),
);

/** Reported cases of misconduct, with one denominator at most for each measure. */
export const misconductRecordShape = /* @__PURE__ */ model('misconductRecord', () =>
  checked(
    fields('a record of misconduct', 'a part of a record', {
      id: text(),
      label: labelShape,
      period: fields('a period', 'a part of a period', { start: calendarDateShape, end: calendarDateShape }),
      cases: whole(0),
      source: sourceShape,
      denominators: listOf(
        fields('a denominator', 'a part of a denominator', {
          measure: misconductMeasureShape,
          parts: listOf(notBelowZero(decimalTextShape)),
          approximate: flag,
          source: sourceShape,
          note: optional(labelShape),
        }),
      ),
    }),
    withEachOnce,
  ),
) satisfies Shape<MisconductRecord, unknown>;

function withEachOnce<R extends { readonly denominators: readonly { readonly measure: string }[] }>(
  record: R,
  path: Path,
): R {
  const seen = new Set<string>();
  record.denominators.forEach(({ measure: received }, index) => {
    if (seen.has(received)) {
      const at = [...path, 'denominators', index, 'measure'];
      const operands = { kind: 'a denominator', received };
      throw new CpaIppError('DUPLICATE', `the denominator '${received}' is given twice`, at, operands);
    }
    seen.add(received);
  });
  return record;
}
