import { made } from '../kernel/frozen.js';
import type { SourceDocument } from '../program/document-model.js';
import type { MisconductRecord, Recommendation, ResponseBand } from '../program/model.js';
import type { ProgramDefinition } from '../program/program-model.js';
import * as shapes from './shapes.js';
import { zodOf } from './zod-of.js';

/**
 * A committee that governs the arrangement.
 * @category Schemas
 */
export const committeeSchema = /* @__PURE__ */ made(() => zodOf(shapes.committeeShape()));

/**
 * A finding of an evaluation.
 * @category Schemas
 */
export const evaluationFindingSchema = /* @__PURE__ */ made(() => zodOf(shapes.evaluationFindingShape));

/**
 * A question or a conclusion of an evaluation, or a priority: an id, a label and a source.
 * @category Schemas
 */
export const labelledItemSchema = /* @__PURE__ */ made(() => zodOf(shapes.labelledItemShape));

/**
 * A table of counts with its margins.
 * @category Schemas
 */
export const marginTableSchema = /* @__PURE__ */ made(() => zodOf(shapes.marginTableShape));

/**
 * Reported cases of misconduct in a period.
 * @category Schemas
 */
export const misconductRecordSchema = /* @__PURE__ */ made(() => zodOf<MisconductRecord>(shapes.misconductRecordShape));

/**
 * What a partner does in an area.
 * @category Schemas
 */
export const partnerRoleSchema = /* @__PURE__ */ made(() => zodOf(shapes.partnerRoleShape()));

/**
 * An agency whose people are deployed.
 * @category Schemas
 */
export const policeAgencySchema = /* @__PURE__ */ made(() => zodOf(shapes.policeAgencyShape()));

/**
 * A program, as plain data that `program` makes one of; that each id it names is one of its own is part of the check.
 * @category Schemas
 */
export const programSchema = /* @__PURE__ */ made(() => zodOf<ProgramDefinition>(shapes.programShape));

/**
 * Something to complete before a mission.
 * @category Schemas
 */
export const readinessRequirementSchema = /* @__PURE__ */ made(() => zodOf(shapes.readinessRequirementShape));

/**
 * A recommendation of an evaluation.
 * @category Schemas
 */
export const recommendationSchema = /* @__PURE__ */ made(() => zodOf<Recommendation>(shapes.recommendationShape()));

/**
 * A word for a share of the people who answered.
 * @category Schemas
 */
export const responseBandSchema = /* @__PURE__ */ made(() => zodOf<ResponseBand>(shapes.responseBandShape));

/**
 * A document that can be cited.
 * @category Schemas
 */
export const sourceDocumentSchema = /* @__PURE__ */ made(() => zodOf<SourceDocument>(shapes.sourceDocumentShape));
