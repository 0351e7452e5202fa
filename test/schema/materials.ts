import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import * as data from '../../src/data.js';
import { CPA_PROGRAM } from '../../src/program/canadian/program.js';

/** Every object and text anywhere in the bundled data: whatever fits a model is a record to start from. */
export const materials: unknown[] = [];
const collect = (value: unknown) => {
  if (typeof value === 'object' && value !== null) {
    materials.push(value);
    Object.values(value).forEach(collect);
  } else if (typeof value === 'string') materials.push(value);
};
const money = { ...data.evaluationMoney, identities: {} };
collect([
  JSON.parse(JSON.stringify(CPA_PROGRAM)),
  JSON.parse(JSON.stringify({ ...data, evaluationMoney: money })),
  Object.values(data.evaluationMoney.identities),
  budgetLinesOf(data.evaluationMoney, data.evaluationBudgetCells),
  { women: 37, total: 83, denominator: 'everyone' },
  { woman: 37, man: { noValue: 'suppressed' } },
  data.unGenderTargets.targets[0],
  { noValue: 'redacted', note: 'a note' },
  {
    id: 'a1',
    person: 'p1',
    mission: 'm',
    personnel: 'police',
    gender: 'woman',
    firstDay: '2019-03-31',
    lastDay: '2019-04-01',
  },
  {
    fiscalYear: '2015-16',
    authorizedFte: '49',
    actualFte: '49.0',
    deployed: { noValue: 'not-reported' },
    salary: '1',
    benefits: '2',
    headcount: { authorized: 50, actual: { noValue: 'redacted' } },
  },
  { id: 'r1', person: 'p1', firstDay: '2018-04-01', lastDay: 'ongoing', share: '0.5' },
  { id: 'r2', person: 'p1', firstDay: '2018-04-01', lastDay: '2018-09-30', weeklyHours: { noValue: 'redacted' } },
  {
    date: '2016-04-30',
    contributor: 'Canada',
    mission: 'm',
    women: 15,
    men: { noValue: 'suppressed' },
    total: 83,
    units: 0,
  },
  { kind: 'minimum', minimum: '0.5', due: '2020-03-31' },
  {
    id: 'i',
    unit: 'percent',
    direction: 'increase',
    baseline: { numerator: '1', denominator: 2 },
    target: { kind: 'exact', value: 4, due: { noValue: 'not-yet-due' } },
    actual: '5',
  },
]);
