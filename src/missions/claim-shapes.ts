import { yearShape } from '../calendar/shapes.js';
import type { FiscalYear } from '../calendar/year-form.js';
import type { ClaimOutline } from '../claims/model.js';
import { claimOf, figureKeyShape, listsShape } from '../claims/shapes.js';
import type { Shape } from '../kernel/form.js';
import { registryOf } from '../kernel/lookup.js';
import { asGiven, idShape } from '../kernel/record.js';
import { later, more, optional, text } from '../kernel/shape.js';
import { startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import { type CountingWay, countingWaysShape } from './counts.js';
import type { DatedStatus, Mission } from './model.js';
import { MISSION_KIND, MISSION_OF_REGISTRY } from './names.js';
import { type NamedThing, namedThingsShape, spellingShape } from './rival-names.js';
import { statusOptionShape } from './rival-statuses.js';
import { missionShape } from './shapes.js';

/**
 * A claim that there were so many missions in a fiscal year, beside a registry and several ways of counting, as
 * {@link missionCounts} works them out. The first way is the plain one.
 *
 * `supported`: the plain way gives the printed number. `undecidable`: it may, since some missions may have been active,
 * or the registry does not list all (`lists: 'some'`). `supported-with-caution`: it does not, and another way does; it
 * is named, with how many were tried. `contradicted`: no way gives the number, and none may.
 * @category Figures
 */
export type MissionsClaim<Y extends string = FiscalYear> = ClaimOutline & {
  readonly kind: 'missions-fit-count';
  /** The figure of the printed number. */
  readonly stated: string;
  readonly fiscalYear: Y;
  readonly missions: readonly Mission[];
  readonly lists: 'all' | 'some';
  readonly ways: readonly CountingWay[];
};

const missionsShape = /* @__PURE__ */ later(() => asGiven(registryOf(missionShape, MISSION_KIND)));

export const missionsClaimShape = /* @__PURE__ */ perProgram((program) =>
  claimOf(
    'missions-fit-count',
    more({
      stated: figureKeyShape,
      fiscalYear: yearShape(startMonthIn(program)),
      missions: missionsShape,
      lists: listsShape,
      ways: countingWaysShape,
    }),
  ),
) satisfies (program: Program | undefined) => Shape<MissionsClaim, unknown>;

/**
 * A claim that a mission has one status at a time: `contradicted` where two that exclude each other are stated for one
 * day, `undecidable` where a time is not stated or too coarse, as {@link rivalStatuses} finds them.
 * @category Figures
 */
export type StatusClaim = ClaimOutline & {
  readonly kind: 'one-status-at-a-time';
  readonly missions: readonly Mission[];
  readonly mission: string;
  /** The status that the line states; pairs with this one alone. */
  readonly status?: DatedStatus['status'];
};

export const statusClaimShape = /* @__PURE__ */ later(() =>
  claimOf(
    'one-status-at-a-time',
    more({ missions: missionsShape, mission: text(MISSION_OF_REGISTRY), status: optional(statusOptionShape) }),
  ),
) satisfies Shape<StatusClaim, unknown>;

/**
 * A claim that a thing goes by one name, beside all names of a registry, as {@link rivalNames} compares them. What it
 * finds is a hint: `supported-with-caution` for names of the same entry, `undecidable` for one of another entry; never
 * contradicted.
 * @category Figures
 */
export type OneNameClaim = ClaimOutline & {
  readonly kind: 'one-name';
  readonly entries: readonly NamedThing[];
  /** The id of the entry. */
  readonly of: string;
  /** The one of its names that is asked about; all of them if left out. */
  readonly name?: string;
};

export const oneNameClaimShape = /* @__PURE__ */ later(() =>
  claimOf('one-name', more({ entries: asGiven(namedThingsShape), of: idShape, name: optional(spellingShape) })),
) satisfies Shape<OneNameClaim, unknown>;
