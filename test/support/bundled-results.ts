import * as data from '../../src/data.js';
import * as library from '../../src/index.js';
import type { Result } from './results.js';

/** Results over the data of the five documents, of each kind that tables, sentences and charts are made of. */
export function bundledResults(): readonly Result[] {
  const lines = library.budgetLinesOf(data.evaluationMoney, data.evaluationBudgetCells);
  const { checks, claims } = library.audit(data.publishedStatements, { claims: data.publishedClaims });
  const by = ['fiscalYear', 'partner'] as const;
  const found = library.coverage(data.programLogicModel, data.annualReportResults);
  const years = library.fiscalYearRange('2015-16', '2019-20');
  const ceilings = { fiscalYear: '2018-19', definition: 'documented-presence' } as const;
  return [
    { of: 'audit, checks', result: checks },
    { of: 'audit, claims', result: claims },
    { of: 'summarizeBudget, refuse', result: library.summarizeBudget(lines, { by, missing: 'refuse' }) },
    { of: 'summarizeBudget, matched', result: library.summarizeBudget(lines, { by, missing: 'matched-cells' }) },
    {
      of: 'budgetChanges',
      result: library.budgetChanges(lines, { phase: 'spent', by: ['partner'], missing: 'matched-cells' }),
    },
    { of: 'coverage', result: found.nodes },
    {
      of: 'missionsActiveIn',
      result: years.map((fiscalYear) => library.missionsActiveIn(data.missionRegistry, { ...ceilings, fiscalYear })),
    },
  ];
}
