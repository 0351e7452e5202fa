/**
 * The reference data of the source documents: literals only.
 * @module cpa-ipp/data
 */
export { annualReportGender } from './data/annual-report-gender.js';
export { evaluationGender } from './data/evaluation-gender.js';
export { evaluationBudgetCells, evaluationMoney } from './data/evaluation-money.js';
export { approvalBases, fundingArrangements, fundingSources } from './data/funding.js';
export { genderClaims, womenInLeadership } from './data/gender-claims.js';
export { unGenderTargets } from './data/gender-targets.js';
export { ministerialNoteGender } from './data/ministerial-note-gender.js';
