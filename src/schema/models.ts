import { claimShape } from '../audit/claim-shapes.js';
import { budgetLineShape } from '../budgets/shapes.js';
import { calendarDateShape, fiscalYearShape } from '../calendar/shapes.js';
import { deploymentRecordShape } from '../deployments/shapes.js';
import { decimalTextShape } from '../exact/shapes.js';
import { expressionShape, printedFigureShape } from '../figures/shapes.js';
import { figureInputShape, identityShape, readingShape, statementShape } from '../figures/statement-shapes.js';
import {
  genderCountsShape,
  genderTargetShape,
  leadershipPostShape,
  plainWomenCountShape,
  populationShape,
  targetScheduleShape,
} from '../gender/shapes.js';
import { lazily } from '../kernel/frozen.js';
import { documentSourceShape, labelShape, noValueShape, sourceShape } from '../kernel/record.js';
import { model } from '../kernel/shape.js';
import { ceilingShape, missionShape, redactionShape } from '../missions/shapes.js';
import { indicatorShape, targetShape } from '../outcomes/indicator-shapes.js';
import { evidenceShape, logicLinkShape, logicModelShape, logicNodeShape } from '../outcomes/shapes.js';
import { marginTableShape } from '../program/margin-shapes.js';
import { responseBandShape } from '../program/scale-shapes.js';
import {
  committeeShape,
  evaluationFindingShape,
  labelledItemShape,
  misconductRecordShape,
  partnerRoleShape,
  policeAgencyShape,
  readinessRequirementShape,
  recommendationShape,
} from '../program/shapes.js';
import { staffingYearShape } from '../staffing/shapes.js';

/**
 * The models that schemas are made of, by the names of their schemas. In the package they stand in the file of the main
 * door, whose functions read by most of them; the door of the schemas takes them from there.
 */
export const MODELS = /* @__PURE__ */ lazily(() => ({
  budgetLine: budgetLineShape(),
  calendarDate: calendarDateShape,
  ceiling: ceilingShape,
  claim: claimShape,
  committee: committeeShape,
  decimalString: model('decimalString', () => decimalTextShape),
  deploymentRecord: deploymentRecordShape,
  documentSource: documentSourceShape,
  evaluationFinding: evaluationFindingShape,
  evidence: evidenceShape,
  expression: expressionShape,
  figureInput: figureInputShape,
  fiscalYear: fiscalYearShape,
  genderCounts: genderCountsShape,
  genderPopulation: populationShape,
  genderTarget: genderTargetShape,
  identity: identityShape,
  indicator: indicatorShape,
  label: labelShape,
  labelledItem: labelledItemShape,
  leadershipPost: leadershipPostShape,
  logicLink: logicLinkShape,
  logicModel: logicModelShape,
  logicNode: logicNodeShape,
  marginTable: marginTableShape,
  misconductRecord: misconductRecordShape,
  mission: missionShape,
  noValue: noValueShape,
  partnerRole: partnerRoleShape,
  policeAgency: policeAgencyShape,
  printedFigure: printedFigureShape,
  readinessRequirement: readinessRequirementShape,
  reading: readingShape,
  recommendation: recommendationShape,
  redaction: redactionShape,
  responseBand: responseBandShape,
  source: sourceShape,
  staffingYear: staffingYearShape,
  statement: statementShape,
  target: targetShape,
  targetSchedule: targetScheduleShape,
  womenCount: plainWomenCountShape,
}));
