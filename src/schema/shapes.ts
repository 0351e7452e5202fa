// The descriptions of the models one by one, so that whoever takes one schema takes one description. In the package
// they stand in the file of the main door, whose functions read by most of them, and the door of the schemas takes them
// from there. They are no part of its interface, and no declaration names them.
export { claimShape } from '../audit/claim-shapes.js';
export { budgetLineShape } from '../budgets/shapes.js';
export { calendarDateShape, fiscalYearShape } from '../calendar/shapes.js';
export { deploymentRecordShape } from '../deployments/shapes.js';
export { decimalStringShape } from '../exact/shapes.js';
export { expressionShape, printedFigureShape } from '../figures/shapes.js';
export { figureInputShape, identityShape, readingShape, statementShape } from '../figures/statement-shapes.js';
export {
  genderCountsShape,
  genderTargetShape,
  leadershipPostShape,
  plainWomenCountShape,
  populationShape,
  targetScheduleShape,
} from '../gender/shapes.js';
// What turns issues into findings says the same as the readers, in the same words.
export { describe, invalidArgument, unknownName } from '../kernel/check.js';
export { isCodedError } from '../kernel/errors.js';
export { findingOf } from '../kernel/findings.js';
export { isLabel } from '../kernel/label.js';
export { documentSourceShape, labelShape, noValueShape, sourceShape } from '../kernel/record.js';
export { anyOf, forCount, numeral, quoted } from '../kernel/words.js';
export { ceilingShape, missionShape, redactionShape } from '../missions/shapes.js';
export { indicatorShape, targetShape } from '../outcomes/indicator-shapes.js';
export { evidenceShape, logicLinkShape, logicModelShape, logicNodeShape } from '../outcomes/shapes.js';
export { sourceDocumentShape } from '../program/document-shapes.js';
export { marginTableShape } from '../program/margin-shapes.js';
export { OF_PROGRAM, programOption, programYearShape } from '../program/program-option.js';
export { programShape } from '../program/program-shapes.js';
export { readinessRequirementShape } from '../program/readiness-shapes.js';
export { recommendationShape } from '../program/recommendation-shapes.js';
export { responseBandShape } from '../program/scale-shapes.js';
export {
  committeeShape,
  evaluationFindingShape,
  labelledItemShape,
  misconductRecordShape,
  partnerRoleShape,
  policeAgencyShape,
} from '../program/shapes.js';
export { staffingYearShape, staffRecordShape } from '../staffing/shapes.js';
export { strengthShape } from '../strengths/shapes.js';
export { jsonOptionsShape } from './json-options.js';
