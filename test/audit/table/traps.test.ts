import { describe, expect, it } from 'vitest';
import { auditTable } from '../../../src/audit/table/audit-table.js';
import type { TableAudit, TableOptions } from '../../../src/audit/table/model.js';

/*
 * Tables that mislead whoever infers relations or names causes; each with what is right of it.
 */

const grid = (text: string) => text.split(';').map((row) => row.split('|').map((cell) => cell.trim()));
const audited = (text: string, options: Partial<TableOptions> = {}) =>
  auditTable(grid(text), { document: 'd', unit: 'CAD millions', ...options });
const relationsOf = ({ relations }: TableAudit) =>
  relations.map(({ kind, target, of, holds, tried }) => `${target} = ${kind}(${of.join(', ')}) ${holds}/${tried}`);
const causesOf = ({ diagnoses }: TableAudit) =>
  diagnoses
    .filter(({ kind }) => kind !== 'any-value')
    .map(({ kind, row, column, instead }) => `${kind} ${row}, ${column}: ${instead}`);
const accusedBy = ({ checks }: TableAudit) =>
  checks.filter(({ verdict }) => verdict === 'inconsistent').map(({ id }) => id);

describe('a table with a trap', () => {
  it('1: words inside words are no words', () => {
    const table = audited(
      '|a|b|c;Operational: a|94.58|61.10|50.80;Operational: b|12.40|18.40|38.00;Ancillary|0.58|1.17|3.20;All|107.56|80.67|92.00',
    );
    expect(relationsOf(table)).toEqual(['All = sum(Operational: a, Operational: b, Ancillary) 3/3']);
    expect(accusedBy(table)).toEqual([]);
  });

  it('2: zeros and ones prove nothing', () => {
    expect(relationsOf(audited('|a|b|c|d;A|1|0|1|1;B|0|1|1|0;C|1|1|2|1;D|0|0|1|1', { unit: 'people' }))).toEqual([]);
    expect(relationsOf(audited('|a|b|c|d;A|1|0|1|1;B|0|1|1|0;C|1|1|2|1;D|0|0|1|1'))).toEqual([]);
  });

  it('3: a column that follows from two others proves nothing of rows', () => {
    const text = 'Fuel|4.1|6.3|2.2;Rent|2.9|3.3|0.4;Travel|1.2|3.0|1.8;Pay|8.4|9.9|1.5';
    expect(relationsOf(audited(`|2018|2019|Change;${text}`))).toEqual(['Change = difference(2019, 2018) 4/4']);
    expect(relationsOf(audited(`|a|b|c;${text}`))).toEqual(['c = difference(b, a) 4/4']);
  });

  it('4: a cause is found in the terms of a twin', () => {
    const table = audited(
      '|2018|2019|Change|%;Travel|20.43|24.10|3.67|18.0%;Rent|28.50|24.85|-3.65|21.6%;Fuel|11.20|12.30|1.10|9.8%;Medical|31.00|29.00|-2.00|-6.5%',
    );
    expect(relationsOf(table)).toEqual(['Change = difference(2019, 2018) 4/4', '% = percent(Change, 2018) 3/4']);
    expect(causesOf(table)[0]).toBe('other-denominator Rent, %: -12.8');
    expect(table.diagnoses[0]?.part).toMatchObject({ row: 'Travel', column: '2018', printed: '20.43' });
  });

  it('5: what is constant by nature is no copy of its neighbour', () => {
    const table = audited(
      '|2018|2017;Authorized|1,746,763|1,746,763;Receivable|(25,710)|(25,710);Deficit|(1,687,361)|(1,646,445);Other|91,529|92,064;Funds|124,271|166,672',
      { unit: 'CAD thousands' },
    );
    expect(relationsOf(table)).toEqual(['Funds = sum(Authorized, Receivable, Deficit, Other) 1/2']);
    expect(causesOf(table)).toEqual([]);
  });

  it('6: percents may be cut off', () => {
    const table = audited('|Women|All|Share;A|5|23|21%;B|8|29|27%;C|9|35|25%;D|3|16|18%;E|11|40|27%', {
      unit: 'people',
    });
    expect(relationsOf(table)).toEqual(['Share = percent(Women, All) 5/5']);
    expect(table.statement.figures['r2c4']).toMatchObject({ rounding: 'cut-off' });
    expect(accusedBy(table)).toEqual([]);
  });

  it('7: of two columns, one may be wrong', () => {
    const table = audited('|2018|2017;Loans|27,797|21,909;Allowance|(2,780)|(2,191);Net|25,017|19,781', {
      unit: 'CAD',
    });
    expect(relationsOf(table)).toEqual(['Net = sum(Loans, Allowance) 1/2']);
    expect(causesOf(table)[0]).toBe('digits-transposed Net, 2017: 19718');
  });

  it('8: four errors in a table leave few places that hold', () => {
    const right = grid(
      '|a|b|c|d|e|Total;Salaries|125.73|226.86|322.62|118.34|44.11|837.66;Benefits|51.86|61.90|71.98|41.70|9.03|236.47;Travel|15.76|25.24|34.74|45.15|12.50|133.39;Rent|20.43|24.10|28.50|24.85|7.77|105.65;Fuel|11.20|12.30|31.00|29.00|6.38|89.88;Medical|94.58|61.10|50.80|12.40|22.91|241.79;Other|18.40|38.00|58.17|13.20|4.15|131.92;Legal|27.56|80.67|92.00|33.71|18.04|251.98;Total|365.52|530.17|689.81|318.35|124.89|2028.74',
    );
    const wrong: readonly (readonly [row: number, column: number, text: string, cause: string])[] = [
      [1, 1, '152.73', 'digits-transposed Salaries, a: 125.73'],
      [4, 2, '-24.10', 'sign Rent, b: 24.10'],
      [6, 3, '56.80', 'digit-changed Medical, c: 50.80'],
      [8, 4, '337.10', 'scale Legal, d: 33.71'],
    ];
    const cells = right.map((row) => [...row]);
    for (const [row, column, text] of wrong) (cells[row] as string[])[column] = text;
    const table = auditTable(cells, { document: 'd', unit: 'CAD millions' });
    const first = [1, 2, 3, 4].map((group) => table.diagnoses.find((one) => one.group === group));
    const said = first.map((one) => `${one?.kind} ${one?.row}, ${one?.column}: ${one?.instead}`).sort();
    expect(said.map((one) => one.replace(/\.?0*$/, ''))).toEqual(
      wrong.map(([, , , cause]) => cause.replace(/\.?0*$/, '')).sort(),
    );
    expect(first.every((one) => one?.where === 'crossed')).toBe(true);
  });

  it('9: what is missing is nothing, or unknown', () => {
    const table = audited(
      '|a|b|c|d|Total;Pay|25.7|26.9|18.3|24.9|95.8;Rapid|–|–|1.4|2.6|4.9;Other|5.8|5.2|5.2|8.1|24.3;Total|31.5|32.1|24.9|35.6|124.1',
    );
    expect(table.summary.blanks).toBe('nothing');
    expect(accusedBy(table)).toEqual(['r5c6-sum-of-rows', 'r3c6-sum-of-columns']);
    expect(causesOf(table)[0]).toBe('digit-changed Rapid, Total: 4.0');
    const open = audited('|a|b|c|All;Domestic|2|..|..|7;Partners|1|4|3|8;Leads|6|9|5|20;Delivery|5|2|6|13', {
      unit: 'people',
    });
    expect(open.summary.blanks).toBe('unknown');
    expect(open.checks.find(({ id }) => id.startsWith('r2c5'))?.verdict).toBe('not-checkable');
  });

  it('10: a column of percents may say so nowhere', () => {
    const table = audited(
      '|Approved|Spent|Spent of approved;RCMP|171.2|118.6|69.27;GAC|57.0|28.9|50.70;Total|228.2|147.5|64.63',
    );
    expect(relationsOf(table)).toContain('Spent of approved = percent(Spent, Approved) 3/3');
    expect(accusedBy(table)).toEqual([]);
  });

  it('11: zero is no number on another scale', () => {
    const table = audited(
      '|a|b|c|Total;Pay|12.40|13.15|8.14|33.69;Rent|20.15|11.08|10.69|31.23;Total|32.55|24.23|8.14|64.92',
    );
    expect(causesOf(table)).toEqual([]);
    expect(table.diagnoses).toMatchObject([{ kind: 'any-value', row: 'Rent', column: 'c', instead: '0.00' }]);
  });

  it('12: one text may have two causes', () => {
    const table = audited(
      '|Salary|Rapid|Incremental|Total;2018|35.0|–|11.4|46.4;2019|35.9|–|11.4|47.3;2020|29.8|–|11.4|11.4;2021|35.5|–|11.4|46.9',
    );
    expect(causesOf(table)).toEqual(['left-out 2020, Total: 41.2', 'neighbour 2020, Total: 41.2']);
    expect(table.diagnoses[0]?.part?.printed).toBe('29.8');
  });

  it('13: in one relation, no cell is preferred', () => {
    const table = audited(
      '|a|b|c|d;Salary|8.82|8.89|8.35|7.49;Benefits|1.86|1.90|1.98|1.70;Both|10.68|10.79|11.33|9.19',
    );
    expect(causesOf(table).sort()).toEqual([
      'digit-changed Benefits, c: 2.98',
      'digit-changed Both, c: 10.33',
      'digit-changed Salary, c: 9.35',
    ]);
    expect(new Set(table.diagnoses.map(({ likely }) => likely)).size).toBe(1);
    expect(table.diagnoses.every(({ where, rivals }) => where === 'one-relation' && rivals === 2)).toBe(true);
  });

  it('14: what fails by its making is no slips', () => {
    const table = audited(
      '|a|b|c|d|e;Authorized FTEs|54.00|54.00|54.00|54.00|54.00;Actual FTEs|50.25|47.47|46.74|43.48|45.79;Actual deployments|96.16|114|80.67|57.92|93;Ratio of deployments to FTEs|1.92:1|2.40:1|1.72:1|1.30:1|2.03:1',
      { unit: 'deployments' },
    );
    expect(table.relations).toMatchObject([
      { kind: 'ratio', of: ['Actual deployments', 'Actual FTEs'], holds: 2, tried: 5, basis: 'near', adopted: false },
    ]);
    expect(table.relations[0]?.fails).toHaveLength(3);
    expect(table.diagnoses).toEqual([]);
    expect(table.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
