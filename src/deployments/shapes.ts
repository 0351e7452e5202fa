import { calendarDateShape, partialDateShape } from '../calendar/shapes.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { REVERSED_RANGE } from '../kernel/messages.js';
import { among, spelledAmong } from '../kernel/record.js';
import { checked, filled, later, listOf, model, oneOf, optional, whole } from '../kernel/shape.js';
import { scopeShape } from '../missions/shapes.js';
import { GENDERS } from '../program/gender.js';
import { idIn } from '../program/named-ids.js';
import { PERSONNEL, TYPE } from '../program/names.js';
import { personnelOf, typesOf } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import type { DeploymentRecord, StatedCeiling } from './model.js';
import { ARRAY_OF_MISSIONS, AT_LEAST_ONE_MISSION_KIND, DEPLOYMENT_RECORD } from './names.js';

/** A text that is not empty: an id of the caller's own, or a name. */
export const nameShape: Shape<string> = /* @__PURE__ */ later(() => filled({ en: 'a name', fr: 'un nom' }));

/** The fields of a record; the types and the personnel are those of a program. */
export const recordMembers = (program: Program | undefined) => ({
  id: nameShape,
  person: nameShape,
  mission: nameShape,
  type: optional(idIn(typesOf(program), TYPE, 'types')),
  personnel: idIn(personnelOf(program), PERSONNEL, 'personnel'),
  gender: oneOf(GENDERS, { en: 'a gender', fr: 'un genre' }),
  agency: optional(nameShape),
  position: optional(nameShape),
  rank: optional(nameShape),
  firstDay: calendarDateShape,
  lastDay: either(
    (value) => value === 'ongoing',
    oneOf(['ongoing'], { en: 'a last day', fr: 'un dernier jour' }),
    calendarDateShape,
  ),
});

/**
 * One person's assignment in a program; records may hold more, which is the caller's own. Packing tests the same by
 * hand.
 */
export const deploymentRecordShape = /* @__PURE__ */ perProgram((program) =>
  model('deploymentRecord', () => checked(among(DEPLOYMENT_RECORD, recordMembers(program)), inOrder)),
) as (program?: Program) => Shape<DeploymentRecord>;

/** Refuses a last day before the first. */
export function inOrder<R extends { readonly firstDay: string; readonly lastDay: string }>(record: R, path: Path): R {
  const { firstDay: from, lastDay: to } = record;
  // Calendar dates compare as text, and 'ongoing' comes after all of them.
  if (to >= from) return record;
  throw fault(REVERSED_RANGE, [...path, 'lastDay'], { from, to });
}

/** Ids of missions, one at least. */
export const someMissionsShape = /* @__PURE__ */ later(() =>
  checked(listOf(nameShape, { what: ARRAY_OF_MISSIONS }), (missions, path, given) => {
    if (missions.length === 0) throw invalidArgument(given, AT_LEAST_ONE_MISSION_KIND, path);
    return missions;
  }),
);

/** A ceiling as a document states it, for a mission at least or the program; it may hold more. */
export const statedCeilingShape = /* @__PURE__ */ later(() =>
  checked(
    spelledAmong(
      { en: 'a ceiling', fr: 'un plafond' },
      {
        scope: scopeShape,
        missions: listOf(nameShape, { what: ARRAY_OF_MISSIONS }),
        upTo: whole(0),
        asOf: optional(partialDateShape),
      },
    ),
    (ceiling, path) => {
      if (ceiling.scope === 'program' || ceiling.missions.length > 0) return ceiling;
      throw invalidArgument(ceiling.missions, AT_LEAST_ONE_MISSION_KIND, [...path, 'missions']);
    },
  ),
) satisfies Shape<StatedCeiling, unknown>;
