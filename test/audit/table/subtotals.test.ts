import { describe, expect, it } from 'vitest';
import { auditTable } from '../../../src/audit/table/audit-table.js';
import { seeded } from '../../support/random.js';

/* Totals of subtotals, in tables of few columns. */

const audited = (text: string) =>
  auditTable(
    text.split(';').map((row) => row.split('|')),
    { document: 'd', unit: 'CAD millions' },
  );
const said = (text: string) =>
  audited(text).relations.map(
    ({ target, of, holds, tried, twins }) =>
      `${target} = ${of.join(' + ')} ${holds}/${tried}${twins.map((twin) => `; ${twin.of.join(' + ')}`).join('')}`,
  );

describe('subtotals over two columns', () => {
  const table = (personnel: string, operating: string) =>
    `|2018|2019;Salaries|25.73|26.86;Benefits|5.67|5.24;Personnel|31.40|${personnel};Travel|8.05|7.91;Training|3.46|3.52;Operating|11.51|${operating};All|42.91|43.53`;

  it('are of the lines that their total leaves out, even where no head says it', () => {
    expect(said(table('32.10', '11.43'))).toEqual([
      'All = Personnel + Operating 2/2; Personnel + Travel + Training',
      'Personnel = Salaries + Benefits 2/2',
      'Operating = Travel + Training 2/2',
    ]);
  });

  it('show errors that cancel each other in the total', () => {
    const { checks } = audited(table('33.10', '10.43'));
    expect(checks.filter(({ verdict }) => verdict === 'inconsistent').map(({ id }) => id)).toEqual([
      'r4c3-sum-of-rows',
      'r7c3-sum-of-rows',
    ]);
  });
});

describe('a correct table of a total and its parts', () => {
  it('has seldom a part that other lines come to by luck', () => {
    const random = seeded(99);
    const found = Array.from({ length: 200 }, (_, turn) => {
      const most = [9, 30, 99, 900][turn % 4] as number;
      const line = () => [0, 1].map(() => 1 + Math.floor(random() * most));
      const [men, women] = [line(), line()];
      const total = men.map((count, index) => count + (women[index] as number));
      const rows = { a: line(), b: line(), Men: men, c: line(), d: line(), Women: women, Total: total };
      const text = Object.entries(rows).map(([name, cells]) => [name, ...cells].join('|'));
      return audited(['|2018|2019', ...text].join(';')).relations.filter(
        ({ direction, target }) => direction === 'rows' && target !== 'Total',
      );
    });
    expect(found.flat().length).toBeLessThanOrEqual(2);
  });
});

describe('a total of sections', () => {
  it('is told by their totals, not by one of them and the lines of the other', () => {
    expect(
      said(
        '|2018|2019|2020;N1|12|34|15;N2|45|23|61;Total North|57|57|76;S1|31|82|27;S2|27|19|48;S3|64|35|29;Total South|122|136|104;All|179|193|180',
      ),
    ).toContain('All = Total North + Total South 3/3; Total North + S1 + S2 + S3');
  });

  it('shows which subtotal is wrong', () => {
    const { diagnoses } = audited(
      '|2018|2019|2020;N1|12.1|34.2|15.3;N2|45.4|23.5|61.6;Total North|57.5|57.7|76.9;S1|31.1|82.1|27.4;S2|27.3|19.6|48.7;Total South|58.4|107.1|76.1;All|115.9|159.4|153.0',
    );
    expect(diagnoses).toMatchObject([{ row: 'Total South', column: '2019', instead: '101.7', where: 'crossed' }]);
  });
});
