import { calendarDateShape, yearShape } from '../calendar/shapes.js';
import { notNegativeTextShape } from '../exact/shapes.js';
import { factBasisShape } from '../kernel/basis.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { keysOf } from '../kernel/frozen.js';
import { refuseSecond } from '../kernel/keys.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { idShape, labelShape, reported, sourceShape } from '../kernel/record.js';
import { checked, fields, flag, later, listOf, model, named, oneOf, optional, text, whole } from '../kernel/shape.js';
import {
  type Committee,
  type EvaluationFinding,
  MISCONDUCT_MEASURE_LABELS,
  type MisconductRecord,
  type PartnerRole,
  type PoliceAgency,
  type Priority,
  ROLE_AREA_LABELS,
} from './model.js';
import { partnersOf, startMonthIn } from './parts.js';
import type { Program } from './program-model.js';
import { perProgram } from './program-option.js';

/** The members of an agency. */
export const agencyFields = (program?: Program) => {
  const sources = listOf(sourceShape, { what: { en: 'an array of sources', fr: 'un tableau de sources' } });
  return fields(
    { en: 'an agency', fr: 'un organisme' },
    {
      id: idShape,
      label: labelShape,
      acronym: optional(labelShape),
      kind: oneOf(['police', 'corrections'], { en: 'a kind of agency', fr: "un type d'organisme" }),
      names: listOf(fields({ en: 'a name', fr: 'un nom' }, { text: named({ en: 'a name', fr: 'un nom' }), sources })),
      partnerSince: optional(
        fields({ en: 'a fiscal year', fr: 'un exercice' }, { fiscalYear: yearShape(startMonthIn(program)), sources }),
      ),
    },
  );
};

/** An agency whose people are deployed. */
export const policeAgencyShape = /* @__PURE__ */ perProgram((program) =>
  model('policeAgency', () => agencyFields(program)),
) as (program?: Program) => Shape<PoliceAgency>;

/** One of the partners of a program. */
export const partnerOf = <P extends string>(partners: readonly P[]): Shape<P> =>
  oneOf(partners, { en: 'a partner', fr: 'un partenaire' });

/** A committee of a program with these partners. */
export const committeeOf = <P extends string>(partners: readonly P[]): Shape<Committee<P>> => {
  const partner = partnerOf(partners);
  return fields(
    { en: 'a committee', fr: 'un comité' },
    {
      id: text(),
      label: labelShape,
      chair: partner,
      members: listOf(partner),
      roles: reported(labelShape),
      source: sourceShape,
    },
  );
};

/** A committee of a program. */
export const committeeShape = /* @__PURE__ */ perProgram((program) =>
  model('committee', () => committeeOf(keysOf(partnersOf(program)))),
) as (program?: Program) => Shape<Committee>;

/** What a partner does, in a program with these partners. */
export const partnerRoleOf = <P extends string>(partners: readonly P[]): Shape<PartnerRole<P>> =>
  fields(
    { en: 'a role', fr: 'un rôle' },
    {
      area: oneOf(keysOf(ROLE_AREA_LABELS), { en: 'an area', fr: 'un domaine' }),
      partner: partnerOf(partners),
      role: reported(labelShape),
      basis: optional(factBasisShape),
      source: sourceShape,
    },
  );

/** What a partner of a program does. */
export const partnerRoleShape = /* @__PURE__ */ perProgram((program) =>
  model('partnerRole', () => partnerRoleOf(keysOf(partnersOf(program)))),
) as (program?: Program) => Shape<PartnerRole>;

/** A question or a conclusion of an evaluation, or a priority. */
export const labelledItemShape: Shape<Priority> = /* @__PURE__ */ model('labelledItem', () =>
  fields({ en: 'an item', fr: 'un élément' }, { id: text(), label: labelShape, source: sourceShape }),
);

/** A finding of an evaluation. */
export const evaluationFindingShape: Shape<EvaluationFinding> = /* @__PURE__ */ model('evaluationFinding', () =>
  fields(
    { en: 'a finding', fr: 'une constatation' },
    {
      id: text(),
      number: whole(1),
      section: text(),
      question: text(),
      label: labelShape,
      source: sourceShape,
    },
  ),
);

/** What cases are divided by. */
export const misconductMeasureShape = /* @__PURE__ */ later(() =>
  oneOf(keysOf(MISCONDUCT_MEASURE_LABELS), { en: 'a measure', fr: 'une mesure' }),
);

/** Reported cases of misconduct, with one denominator at most for each measure. */
export const misconductRecordShape = /* @__PURE__ */ model('misconductRecord', () =>
  checked(
    fields(
      { en: 'a record of misconduct', fr: "un enregistrement d'inconduite" },
      {
        id: text(),
        label: labelShape,
        period: checked(
          fields({ en: 'a period', fr: 'une période' }, { start: calendarDateShape, end: calendarDateShape }),
          inOrder,
        ),
        cases: whole(0),
        source: sourceShape,
        denominators: listOf(
          fields(
            { en: 'a denominator', fr: 'un dénominateur' },
            {
              measure: misconductMeasureShape,
              parts: listOf(notNegativeTextShape, {
                atLeast: 1,
                what: { en: 'an array of amounts', fr: 'un tableau de montants' },
              }),
              approximate: flag,
              source: sourceShape,
              note: optional(labelShape),
            },
          ),
        ),
      },
    ),
    withEachOnce,
  ),
) satisfies Shape<MisconductRecord, unknown>;

function inOrder<D extends { readonly start: string; readonly end: string }>(period: D, path: Path): D {
  const { start: from, end: to } = period;
  // Calendar dates compare as text.
  if (to < from) throw fault(REVERSED_RANGE, [...path, 'end'], { from, to });
  return period;
}

function withEachOnce<R extends { readonly denominators: readonly { readonly measure: string }[] }>(
  record: R,
  path: Path,
): R {
  const measures = record.denominators.map(({ measure }) => measure);
  const kind = { en: 'a denominator', fr: 'un dénominateur' };
  refuseSecond(measures, (index) => [...path, 'denominators', index, 'measure'], kind);
  return record;
}
