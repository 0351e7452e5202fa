/**
 * The reference data of the source documents: literals only, and the types of those that no function reads.
 * @module cpa-ipp/data
 */

// Statements: every figure of the five documents, with its identities

export { annualReportGender } from './data/annual-report-gender.js';
export { annualReportPeople } from './data/annual-report-people.js';
export { annualReportText } from './data/annual-report-text.js';
export { evaluationGender } from './data/evaluation-gender.js';
export { evaluationMoney } from './data/evaluation-money.js';
export { evaluationPeople } from './data/evaluation-people.js';
export { evaluationTables, type PrintedTable } from './data/evaluation-tables.js';
export { evaluationText } from './data/evaluation-text.js';
export { ministerialNoteGender } from './data/ministerial-note-gender.js';
export { ministerialNoteText } from './data/ministerial-note-text.js';
export { publishedStatements } from './data/published.js';
export { currentOperations, peaceOperations } from './data/web-pages.js';

// Claims: what their sentences say of the figures

export { annualReportClaims } from './data/annual-report-claims.js';
export { evaluationClaims } from './data/evaluation-claims.js';
export { genderClaims } from './data/gender-claims.js';
export { ministerialNoteClaims } from './data/ministerial-note-claims.js';
export { publishedClaims } from './data/published.js';
export { registryClaims } from './data/registry-claims.js';
export { currentOperationsClaims, peaceOperationsClaims } from './data/web-page-claims.js';

// Money

export type { ApprovalBasis, FundingArrangement, FundingSource } from './budgets/funding.js';
export { evaluationBudgetCells } from './data/evaluation-money.js';
export { approvalBases, fundingArrangements, fundingSources } from './data/funding.js';

// Documents, to be cited; their acronyms, and what is lost in their text

export { acronyms } from './data/acronyms.js';
export { documents } from './data/documents.js';
export { lostTexts, openReadings } from './data/lost-texts.js';
export type { Acronym, LostText, OpenReading } from './program/document-model.js';

// Missions and agencies

export { policeAgencies } from './data/agencies.js';
export { hostCodes, missionCeilings, missionRedactions, missionRegistry } from './data/missions.js';
export type { Redaction } from './missions/model.js';

// Women: targets, and leading posts

export { womenInLeadership } from './data/gender-claims.js';
export { unGenderTargets } from './data/gender-targets.js';
export type { LeadershipPost, PersonnelCategory } from './gender/model.js';

// Results: the logic model, its evidence, indicators and priorities

export { annualReportResults, priorities } from './data/annual-report-results.js';
export { programCommitments } from './data/commitments.js';
export { evaluationEvidence } from './data/evaluation-evidence.js';
export { evaluationLeftOut } from './data/evaluation-left-out.js';
export { programLogicModel } from './data/logic-model.js';
export type { Priority } from './program/model.js';

// The program and its evaluation

export {
  civilianExperts,
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
export { milestones } from './data/milestones.js';
export type { Milestone } from './program/milestone-model.js';
export type {
  CivilianExpert,
  Committee,
  Conclusion,
  EvaluationFinding,
  EvaluationQuestion,
  PartnerRole,
} from './program/model.js';
