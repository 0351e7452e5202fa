// What the library does for the page: it reads the rows as they are typed, sums them, and says of each finding in which
// cells it shows. Nothing here knows of the page.
import { type CellPlace, type Finding, readBudgetLines, summarizeBudget } from 'cpa-ipp';

export const COLUMNS = ['year', 'partner', 'category', 'approved', 'spent'] as const;
export type Column = (typeof COLUMNS)[number];
export type Row = Record<Column, string>;

export function budgetOf(rows: readonly Row[]) {
  const intake = readBudgetLines(rows, {
    map: { fiscalYear: 'year', partner: 'partner', category: 'category', approved: 'approved', spent: 'spent' },
    unit: 'CAD millions',
    // Whoever reads the page in whatever language: the rows are typed in one form.
    numbers: 'en-CA',
    empty: 'not-reported',
  });
  // Someone is typing: what cannot be used has no value, and the other years stand.
  const summed = summarizeBudget(intake, { by: ['fiscalYear'], missing: 'matched-cells', faults: 'report' });
  const findings = distinct([...intake.findings, ...summed.findings]);
  return { years: summed.rows, findings: findings.filter(({ severity }) => severity !== 'info') };
}

/** The cells that a finding is of; of a whole row, a place without a column. */
export function placesOf({
  at,
  index,
  indexes = index === undefined ? [] : [index],
  path,
}: Finding): readonly CellPlace[] {
  const [column] = path;
  return at ?? indexes.map((row) => (column === undefined ? { row } : { row, column: String(column) }));
}

/** Reading and summing both find a cell that is given twice: of the same cells, the first finding is enough. */
function distinct(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>();
  return findings.filter((finding) => {
    if (finding.at === undefined) return true;
    const cells = JSON.stringify(finding.at);
    return !seen.has(cells) && seen.add(cells);
  });
}
