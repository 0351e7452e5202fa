export { evaluationBudgetCells, evaluationMoney } from './data/evaluation-money.js';
export { approvalBases, fundingArrangements, fundingSources } from './data/funding.js';
