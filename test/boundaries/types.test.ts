import { describe, expectTypeOf, it } from 'vitest';
import type { BudgetSummaryRow, GenderSeries, NoValue, Reconciliation, Sent, Share } from '../../src/index.js';
import * as library from '../../src/index.js';

/* What crossed a boundary is typed as what it is, and whatever takes a result takes that. */

type Row = BudgetSummaryRow<readonly ['fiscalYear']>;
const en = { locale: 'en-CA' } as const;

/** Never called: it only has to compile. */
function takesWhatArrived(
  rows: Sent<Row>[],
  check: Sent<Reconciliation>,
  series: Sent<GenderSeries<string>>,
  response: string,
) {
  library.htmlTable(rows, { ...en, caption: 'x', columns: ['fiscalYear', 'varianceShare', 'approved.missing'] });
  library.markdownTable(rows, en);
  library.csvText(rows);
  library.flatRows(rows, { numbers: 'number', noValue: 'apart' });
  library.chartOfBudget(rows, en);
  library.chartOfGenderTargets(series, en);
  library.explain(check, en);
  for (const row of rows) {
    library.formatReported(row.varianceShare, { as: 'percent' });
    library.formatReported(row.approved, { as: 'CAD' });
    library.compareReported(row.unspent, row.compared.base);
    // @ts-expect-error text has no methods of a number
    row.unspent.plus(1);
  }
  const error: unknown = JSON.parse(response);
  if (library.isCpaIppError(error, 'UNKNOWN_NAME')) library.explain(error, en);
  // @ts-expect-error a text is no error
  library.errorFromJSON(response);
}

describe('what crossed a boundary', () => {
  it('is typed as what it is', () => {
    expectTypeOf(takesWhatArrived).returns.toBeVoid();
    expectTypeOf<Sent<Row>['unspent']>().toEqualTypeOf<string | NoValue>();
    expectTypeOf<Sent<Row>['varianceShare']>().toEqualTypeOf<Sent<Share> | NoValue>();
    expectTypeOf<Sent<Row>['fiscalYear']>().toEqualTypeOf<Row['fiscalYear']>();
    const rows: readonly Row[] = [];
    expectTypeOf(library.toPlain(rows, { numbers: 'string', noValue: 'apart' })).toEqualTypeOf<Sent<Row>[]>();
  });
});
