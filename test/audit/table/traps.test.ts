import { describe, expect, it } from 'vitest';
import { auditTable } from '../../../src/audit/table/audit-table.js';

const rows = (text: string) => text.split(';').map((row) => row.split('|').map((cell) => cell.trim()));
const relationsOf = ({ relations }: ReturnType<typeof auditTable>) =>
  relations.map(
    ({ kind, target, of, holds, tried, basis, direction }) =>
      `${direction} ${target} = ${kind}(${of.join(', ')}) ${holds}/${tried} ${basis}`,
  );
const show = ({ diagnoses }: ReturnType<typeof auditTable>) =>
  diagnoses.map(
    ({ kind, row, column, instead, likely, part, where, group }) =>
      `${group} ${kind} ${row}/${column} ${instead} ${likely} ${part ? `${part.row}/${part.column}` : ''} ${where}`,
  );
const T: Record<string, [string, object?]> = {
  1: [
    'x|a|b|c;Operational: a | 94.58 | 61.10 | 50.80; Operational: b | 12.40 | 18.40 | 38.00; Ancillary | 0.58 | 1.17 | 3.20; All | 107.56 | 80.67 | 92.00',
  ],
  2: ['x|a|b|c|d;A|1|0|1|1;B|0|1|1|0;C|1|1|2|1;D|0|0|1|1'],
  3: ['x|2018|2019|Change;Fuel|4.1|6.3|2.2;Rent|2.9|3.3|0.4;Travel|1.2|3.0|1.8;Pay|8.4|9.9|1.5'],
  4: [
    'x|2018|2019|Change|%;Travel|20.43|24.10|3.67|18.0%;Rent|28.50|24.85|-3.65|21.6%;Fuel|11.20|12.30|1.10|9.8%;Medical|31.00|29.00|-2.00|-6.5%',
  ],
  5: [
    'x|2018|2017;Authorized|1,746,763|1,746,763;Receivable|(25,710)|(25,710);Deficit|(1,687,361)|(1,646,445);Other|91,529|92,064;Funds|124,271|166,672',
  ],
  6: ['x|Women|All|Share;A|5|23|21%;B|8|29|27%;C|9|35|25%;D|3|16|18%;E|11|40|27%', { unit: 'people' }],
  7: ['x|2018|2017;Loans|27,797|21,909;Allowance|(2,780)|(2,191);Net|25,017|19,781'],
  9: [
    'x|a|b|c|d|Total;Pay|25.7|26.9|18.3|24.9|95.8;Rapid|–|–|1.4|2.6|4.9;Other|5.8|5.2|5.2|8.1|24.3;Total|31.5|32.1|24.9|35.6|124.1',
  ],
  '9b': ['x|a|b|c|All;Domestic|2|..|..|7;Partners|1|4|3|8;Leads|6|9|5|20;Delivery|5|2|6|13', { unit: 'people' }],
  10: ['x|Approved|Spent|Spent of approved;RCMP|171.2|118.6|69.27;GAC|57.0|28.9|50.70;Total|228.2|147.5|64.63'],
  11: ['x|a|b|Total;Pay|12.40|13.15|25.55;Rent|20.15|11.08|31.23;Fuel|10.69|0.00|10.69;Total|43.24|24.23|67.47'],
  '11b': ['x|a|b|c|Total;Pay|12.40|13.15|8.14|33.69;Rent|20.15|11.08|10.69|31.23;Total|32.55|24.23|8.14|64.92'],
  12: [
    'x|Salary|Rapid|Incremental|Total;2018|35.0|–|11.4|46.4;2019|35.9|–|11.4|47.3;2020|29.8|–|11.4|11.4;2021|35.5|–|11.4|46.9',
  ],
  13: ['x|a|b|c|d;Salary|8.82|8.89|8.35|7.49;Benefits|1.86|1.90|1.98|1.70;Both|10.68|10.79|11.33|9.19'],
  14: [
    'x|a|b|c|d|e;Authorized|54.00|54.00|54.00|54.00|54.00;Actual RCMP FTEs|50.25|47.47|46.74|43.48|45.79;Actual deployments|96.16|114|80.67|57.92|93;Ratio deployments to FTEs|1.92:1|2.40:1|1.72:1|1.30:1|2.03:1;Salary|8.82|8.89|8.35|7.49|8.47;Benefits|1.86|1.90|1.98|1.70|3.89;Total salary|10.68|10.79|10.33|9.19|12.36',
  ],
};
describe('traps', () => {
  it.each(Object.keys(T))('%s', (n) => {
    const [text, more] = T[n] as [string, object?];
    const result = auditTable(rows(text), { document: 'd', unit: 'CAD millions', ...more });
    if (n === '14')
      console.log(
        result.checks.filter((c) => c.id.includes('ratio')).map((c) => [c.id, c.verdict, c.way, c.onlyParts]),
      );
    console.log(
      n,
      result.summary.inconsistent,
      result.summary.blanks,
      '\n ',
      relationsOf(result).join('\n  '),
      '\n  --',
      show(result).join('\n  -- '),
      result.findings.map((f) => f.code).join(),
    );
    expect(true).toBe(true);
  });
});
