/**
 * The reference data of the source documents: literals only.
 * @module cpa-ipp/data
 */
export { policeAgencies } from './data/agencies.js';
export { annualReportClaims } from './data/annual-report-claims.js';
export { annualReportGender } from './data/annual-report-gender.js';
export { annualReportPeople } from './data/annual-report-people.js';
export { annualReportResults, priorities } from './data/annual-report-results.js';
export { annualReportText } from './data/annual-report-text.js';
export { evaluationClaims } from './data/evaluation-claims.js';
export { evaluationGender } from './data/evaluation-gender.js';
export { evaluationBudgetCells, evaluationMoney } from './data/evaluation-money.js';
export { evaluationPeople } from './data/evaluation-people.js';
export {
  committees,
  evaluationConclusions,
  evaluationFindings,
  evaluationQuestions,
  interviews,
  misconductRecords,
  partnerRoles,
  readinessRequirements,
  recommendations,
  responseScale,
} from './data/evaluation-system.js';
export { evaluationText } from './data/evaluation-text.js';
export { approvalBases, fundingArrangements, fundingSources } from './data/funding.js';
export { genderClaims, womenInLeadership } from './data/gender-claims.js';
export { unGenderTargets } from './data/gender-targets.js';
export { programLogicModel } from './data/logic-model.js';
export { ministerialNoteClaims } from './data/ministerial-note-claims.js';
export { ministerialNoteGender } from './data/ministerial-note-gender.js';
export { ministerialNoteText } from './data/ministerial-note-text.js';
export { hostCodes, missionCeilings, missionRedactions, missionRegistry } from './data/missions.js';
export { publishedClaims, publishedStatements } from './data/published.js';
export { currentOperationsClaims, peaceOperationsClaims } from './data/web-page-claims.js';
export { currentOperations, peaceOperations } from './data/web-pages.js';
