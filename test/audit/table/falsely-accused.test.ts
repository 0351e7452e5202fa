import { describe, expect, it } from 'vitest';
import { auditTable } from '../../../src/audit/table/audit-table.js';
import type { TableAudit } from '../../../src/audit/table/model.js';

/*
 * Correct tables, of the least size, in which something was once inferred that is not so.
 */

const audited = (text: string, unit: 'people' | 'percent' | 'CAD millions' = 'people') =>
  auditTable(
    text.split(';').map((row) => row.split('|')),
    { document: 'd', unit },
  );
const relationsOf = ({ relations }: TableAudit) =>
  relations.map(({ kind, target, of, holds, tried }) => `${target} = ${kind}(${of.join(', ')}) ${holds}/${tried}`);
const accusedBy = ({ checks }: TableAudit) =>
  checks.filter(({ verdict }) => verdict === 'inconsistent').map(({ id }) => id);

describe('a correct table', () => {
  it('is no mean of years that hardly differ', () => {
    const table = audited(
      'Office|2019|2020|2021;North|52|50|51;South|38|40|39;East|64|61|62;West|25|27|26;Head office|91|95|90',
    );
    expect(relationsOf(table)).toEqual([]);
    expect(accusedBy(table)).toEqual([]);
  });

  it('has no shares in a hundred percent', () => {
    const table = audited(
      'Answer|2018|2019|2020;Agree|41.2%|41.0%|42.3%;Neutral|33.5%|33.4%|32.9%;Disagree|25.3%|25.6%|24.8%;Total|100%|100%|100%',
      'percent',
    );
    expect(relationsOf(table)).toEqual(['Total = sum(Agree, Neutral, Disagree) 3/3']);
    expect(accusedBy(table)).toEqual([]);
  });

  it('has no quotients and products of zeros', () => {
    const table = audited('h|a|b|c|d;X|7123|0|6112|0;Y|0|8231|0|5511;Z|4127|9044|3399|7288');
    expect(relationsOf(table)).toEqual([]);
    expect(accusedBy(table)).toEqual([]);
  });

  it('has no totals that hold only where other parts are zero', () => {
    const table = audited(
      'x|2018|2019|2020|Total;a|0|0|1330|1330;b|0|0|459|459;c|0|0|1606|1606;d|2154|1030|1884|5068;e|310|0|0|310;Total|2464|1030|5279|8773',
    );
    expect(relationsOf(table)).toEqual(['Total = sum(2018, 2019, 2020) 6/6', 'Total = sum(a, b, c, d, e) 4/4']);
    expect(accusedBy(table)).toEqual([]);
  });

  it('still has means of numbers that differ', () => {
    const rows = 'North|52|350|81|161;South|38|140|239|139;East|640|61|262|321;West|25|327|126|159.3;Yukon|11|95|59|55';
    expect(relationsOf(audited(`Office|2019|2020|2021|Average;${rows}`))).toEqual([
      'Average = mean(2019, 2020, 2021) 5/5',
    ]);
  });
});

describe('two slips in a row', () => {
  const table = audited(
    'h|a|b|c|Total;p|760.2|662.6|774.7|2,127.5;q|92.9|451.8|515.2|1,059.9;r|707.8|560.9|562.4|1,831.1;s|147.2|368.0|263.3|778.5;Total|1,708.1|2,003.3|2,085.6|5,797.0',
    'CAD millions',
  );

  it('are two, each where its column crosses', () => {
    expect(
      table.diagnoses.map(({ kind, row, column, instead, where, group }) => [kind, row, column, instead, where, group]),
    ).toEqual([
      ['digit-changed', 'p', 'b', '622.6', 'crossed', 1],
      ['digit-changed', 'p', 'c', '744.7', 'crossed', 2],
    ]);
  });

  it('settle alone what each of them settles, and the row together', () => {
    expect(table.diagnoses.map(({ settles }) => settles)).toEqual([['r6c3-sum-of-rows'], ['r6c4-sum-of-rows']]);
    expect(table.findings.filter(({ code }) => code === 'NO_SINGLE_SLIP')).toEqual([]);
  });
});
