export { evaluationBudgetCells, evaluationMoney } from './data/evaluation-money.js';
