import { audit } from '../../src/audit/audit.js';
import { budgetLinesOf } from '../../src/budgets/from-figures.js';
import { type BudgetSummaryRow, summarizeBudget } from '../../src/budgets/summary.js';
import { fiscalYearRange } from '../../src/calendar/fiscal-year.js';
import { chartOfAudit } from '../../src/charts/audit.js';
import { chartOfBudget } from '../../src/charts/budget.js';
import { chartOfCoverage } from '../../src/charts/coverage.js';
import { chartOfDeployments, type DeploymentChartRow } from '../../src/charts/deployments.js';
import { chartOfGenderTargets } from '../../src/charts/gender.js';
import type { Chart, VegaLiteVersion } from '../../src/charts/spec.js';
import * as data from '../../src/data.js';
import type { Statement } from '../../src/figures/model.js';
import { figureOf } from '../../src/figures/statement.js';
import { genderSeries } from '../../src/gender/series.js';
import type { Locale } from '../../src/kernel/label.js';
import { coverage } from '../../src/outcomes/coverage.js';
import type { DeploymentType } from '../../src/program/canadian/deployments.js';

const years = fiscalYearRange('2015-16', '2019-20');
const lines = budgetLinesOf(data.evaluationMoney, data.evaluationBudgetCells);
export const budgetRows = summarizeBudget(lines, { by: ['fiscalYear'], missing: 'refuse' });

/** The evaluation's budget, with a year left out and spending of another withheld. */
export const gappyBudget: BudgetSummaryRow<readonly ['fiscalYear']>[] = summarizeBudget(
  lines
    .filter(({ fiscalYear }) => fiscalYear !== '2016-17')
    .map((line) =>
      line.fiscalYear === '2018-19' && line.phase === 'spent'
        ? { ...line, amount: { noValue: 'redacted' as const } }
        : line,
    ),
  { by: ['fiscalYear'], missing: 'refuse' },
);

const TYPES: Readonly<Record<string, DeploymentType>> = {
  'peace-support': 'peace-support-operations',
  courts: 'courts-and-tribunals',
  bilateral: 'bilateral',
  training: 'short-term-training',
  'rapid-response': 'rapid-response',
  policy: 'policy-development',
};

/** Table 11 of the evaluation (L339-344), as printed. */
export const table11: DeploymentChartRow[] = years.flatMap((fiscalYear) =>
  Object.entries(TYPES).map(([key, type]) => ({
    fiscalYear,
    type,
    average: figureOf(data.evaluationPeople as Statement, `t11-${key}-${fiscalYear}`).printed,
  })),
);

/**
 * Table 11 with holes: no bilateral deployments in one year, nothing in another, and postings whose type is not known.
 */
export const gappyTable11: DeploymentChartRow[] = table11.flatMap((row): DeploymentChartRow[] => {
  if (row.fiscalYear === '2016-17' && row.type === 'bilateral')
    return [{ ...row, average: { noValue: 'lost-in-text' } }];
  if (row.fiscalYear === '2017-18') return [{ ...row, average: { noValue: 'suppressed' } }];
  if (row.fiscalYear === '2019-20' && row.type === 'policy-development') {
    return [row, { fiscalYear: '2019-20', type: { noValue: 'not-reported' }, average: 7 }];
  }
  return [row];
});

const question = {
  schedule: data.unGenderTargets,
  category: 'individual-police-officers',
  population: { measure: 'new-deployments', scope: 'program-wide' },
  mapping: 'end-year',
} as const;

/** Diagram 3 of the evaluation (L469-473) against the UN's targets. */
export const diagram3 = genderSeries(
  years.map((fiscalYear) => ({
    fiscalYear,
    share: figureOf(data.evaluationGender as Statement, `women-${fiscalYear}`),
  })),
  question,
);

/** Shares with a year left out, one suppressed, and one of zero. */
export const gappySeries = genderSeries(
  [
    { fiscalYear: '2016-17', women: 0, total: 4 },
    { fiscalYear: '2018-19', women: 4, total: 12 },
    { fiscalYear: '2019-20', women: { noValue: 'suppressed' }, total: 100 },
  ],
  question,
);

export const statements = Object.values(data).filter(
  (one): one is typeof one & Statement => 'figures' in one && 'identities' in one,
);
export const covered = coverage(data.programLogicModel, data.annualReportResults);

const of = (vegaLite?: VegaLiteVersion) => (vegaLite === undefined ? {} : { vegaLite });

/** Every chart that this library draws, on the bundled data and on data with holes. */
export const SAMPLES: Readonly<Record<string, (locale: Locale, vegaLite?: VegaLiteVersion) => Chart<VegaLiteVersion>>> =
  {
    audit: (locale, vegaLite) => chartOfAudit(audit(statements), { locale, ...of(vegaLite) }),
    'audit of nothing': (locale, vegaLite) => chartOfAudit(audit([]), { locale, ...of(vegaLite) }),
    budget: (locale, vegaLite) => chartOfBudget(budgetRows, { locale, ...of(vegaLite) }),
    'budget with gaps': (locale, vegaLite) => chartOfBudget(gappyBudget, { locale, ...of(vegaLite) }),
    'budget against authorities': (locale, vegaLite) =>
      chartOfBudget(budgetRows, { locale, ...of(vegaLite), against: 'authorities' }),
    coverage: (locale, vegaLite) =>
      chartOfCoverage(covered, { locale, ...of(vegaLite), model: data.programLogicModel }),
    deployments: (locale, vegaLite) => chartOfDeployments(table11, { locale, ...of(vegaLite), measure: 'average' }),
    'deployments with gaps': (locale, vegaLite) =>
      chartOfDeployments(gappyTable11, { locale, ...of(vegaLite), measure: 'average' }),
    'gender targets': (locale, vegaLite) => chartOfGenderTargets(diagram3, { locale, ...of(vegaLite) }),
    'gender targets with gaps': (locale, vegaLite) => chartOfGenderTargets(gappySeries, { locale, ...of(vegaLite) }),
  };
