/**
 * The reference data of the source documents: literals only.
 * @module cpa-ipp/data
 */
export { evaluationBudgetCells, evaluationMoney } from './data/evaluation-money.js';
export { approvalBases, fundingArrangements, fundingSources } from './data/funding.js';
