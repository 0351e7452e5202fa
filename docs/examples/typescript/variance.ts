// Rows of a spreadsheet, as exported: what was approved and spent, by partner. Prints the variance in both languages.
import {
  type BudgetSummaryRow,
  explain,
  formatReported,
  isCpaIppError,
  type Locale,
  PARTNERS,
  readBudgetLines,
  summarizeBudget,
} from 'cpa-ipp';

const rows = [
  { Year: 'FY 2018/19', Partner: 'RCMP', Approved: '$35,500,000', Spent: '18340000' },
  { Year: '2018–19', Partner: 'GAC', Approved: '$11,400,000', Spent: '5150000' },
  { Year: '2018-20', Partner: 'GAC', Approved: '1', Spent: '1' },
];

type Row = BudgetSummaryRow<readonly ['fiscalYear', 'partner']>;

function sentence(row: Row, locale: Locale): string {
  const name = PARTNERS[row.partner].acronym[locale === 'fr-CA' ? 'fr' : 'en'];
  const unspent = formatReported(row.unspent, { as: 'CAD', locale });
  const share = formatReported(row.varianceShare, { as: 'percent', decimals: 1, locale });
  return `${row.fiscalYear} ${name}: ${unspent} (${share})`;
}

const budget = readBudgetLines(rows, {
  map: { fiscalYear: 'Year', partner: 'Partner', approved: 'Approved', spent: 'Spent' },
  empty: 'not-reported',
});
for (const finding of budget.findings) console.log(`row ${finding.index}: ${explain(finding, { locale: 'en-CA' })}`);

for (const row of summarizeBudget(budget, { by: ['fiscalYear', 'partner'], missing: 'refuse' })) {
  console.log(sentence(row, 'en-CA'));
  console.log(sentence(row, 'fr-CA'));
}

try {
  summarizeBudget([...budget.lines, ...budget.lines], { by: ['fiscalYear'], missing: 'refuse' });
} catch (error) {
  if (!isCpaIppError(error, 'DUPLICATE')) throw error;
  console.log(`refused: ${error.details.received}`);
}
