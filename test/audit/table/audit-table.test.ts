import { describe, expect, it } from 'vitest';
import { audit } from '../../../src/audit/audit.js';
import { diagnose } from '../../../src/audit/diagnose.js';
import { auditTable, statementOfTable } from '../../../src/audit/table/audit-table.js';
import type { TableOptions, TableRelation } from '../../../src/audit/table/model.js';
import { publishedStatements } from '../../../src/data.js';
import { explain } from '../../../src/explain/explain.js';
import type { Statement } from '../../../src/figures/model.js';
import { codeOf, refusal } from '../../refusal.js';
import { seeded } from '../../support/random.js';

const grid = (text: string) => text.split(';').map((row) => row.split('|').map((cell) => cell.trim()));
const options: TableOptions = { document: 'd', unit: 'CAD millions' };
const audited = (text: string, more: Partial<TableOptions> = {}) => auditTable(grid(text), { ...options, ...more });
const relationsOf = ({ relations }: ReturnType<typeof auditTable>) =>
  relations.map(({ kind, target, of, basis }) => `${target} = ${kind}(${of.join(', ')}) ${basis}`);

const SPENDING =
  '|2018|2019|Total;Pay|25.73|26.86|52.59;Travel|5.76|5.24|11.00;Rent|3.37|4.08|7.45;Total|34.86|36.18|71.04';

describe('the heads of a table', () => {
  it('join several rows, and spread over the columns that they span', () => {
    const { statement } = audited('|Approved||Spent|;|2018|2019|2018|2019;Pay|1.5|2.5|3.5|4.5;Travel|2.1|2.2|2.3|2.4', {
      head: { rows: 2, columns: 1 },
    });
    const columns = Object.values(statement.figures).map((figure) => (figure as { column: string }).column);
    expect([...new Set(columns)]).toEqual(['Approved: 2018', 'Approved: 2019', 'Spent: 2018', 'Spent: 2019']);
  });

  it('join several columns, and run down over the rows that they span', () => {
    const { statement } = audited('Partner|Cost|2018;RCMP|Pay|1.5;|Travel|2.5;GAC|Pay|3.5', {
      head: { rows: 1, columns: 2 },
    });
    const rows = Object.values(statement.figures).map((figure) => (figure as { row: string }).row);
    expect(rows).toEqual(['RCMP: Pay', 'RCMP: Travel', 'GAC: Pay']);
  });

  it('take the head on their left where one row has an empty one', () => {
    const { statement } = audited('|2018||2019;Pay|1.5|2.5|3.5');
    expect(Object.values(statement.figures).map((figure) => (figure as { column: string }).column)).toEqual([
      '2018',
      '2018',
      '2019',
    ]);
  });

  it('leave out sections, footnotes and columns of text', () => {
    const { statement, findings, relations } = audited(
      '|Region|2018|2019|2020;Staff;Pay|north|25.73|26.86|22.62;Travel|south|5.76|5.24|4.74;Total|all|31.49|32.10|27.36;* preliminary;',
    );
    expect(Object.keys(statement.figures)).toHaveLength(9);
    expect(relations).toMatchObject([
      { kind: 'sum', direction: 'rows', target: 'Total', at: { target: 4, of: [2, 3] } },
    ]);
    expect(findings.map(({ code }) => code)).toContain('LINE_WITHOUT_NUMBERS');
  });
});

describe('the figures of a table', () => {
  it('stand in a statement with their rows, columns, lines and table', () => {
    const { statement } = audited(SPENDING, { table: 'Table 1', line: 40 });
    expect(statement.figures['r3c2']).toEqual({
      printed: '5.76',
      line: 42,
      table: 'Table 1',
      row: 'Travel',
      column: '2018',
    });
  });

  it('are read in French', () => {
    const { relations, findings, checks } = audited(
      '|2018-2019|2019-2020|2020-2021;Salaires|1 125,73|1 226,86|1 322,62;Voyages|225,76|205,24|194,74;Sous-total|1 351,49|1 432,10|1 517,36;Autres|(12,50)|11,40|0,60;Total général|1 338,99|1 443,50|1 517,96',
      { numbers: 'fr-CA' },
    );
    expect(relations.map(({ target, of }) => [target, ...of])).toEqual([
      ['Sous-total', 'Salaires', 'Voyages'],
      ['Total général', 'Sous-total', 'Autres'],
    ]);
    expect(checks.every(({ verdict }) => verdict === 'exact')).toBe(true);
    expect(findings).toEqual([]);
  });

  it('get a warning where they are written otherwise than declared', () => {
    const { findings } = audited('|2018|2019;Salaires|1 125,73|1 226,86;Voyages|225,76|205,24');
    expect(findings.map(({ code }) => code)).toContain('UNDECLARED_NUMBERS');
    expect(findings.find(({ code }) => code === 'INVALID_FIGURE')).toMatchObject({
      severity: 'error',
      path: ['cells', 1, 1],
    });
  });

  it('have the units of their marks, rows and columns', () => {
    const { statement } = audited('|Number|Share|Cost;A|5|21%|$3.2;B|8|27%|$4.5', {
      columns: [{ name: 'Number', unit: 'people' }],
      rows: [{ at: 2, precision: 1 }],
    });
    expect(statement.figures['r2c2']).toMatchObject({ unit: 'people' });
    expect(statement.figures['r2c3']).toMatchObject({ unit: 'percent' });
    expect(statement.figures['r2c4']).not.toHaveProperty('unit');
    expect(statement.figures['r3c4']).toMatchObject({ precision: 1 });
  });

  it('that cannot be read are found, and have no value', () => {
    const { statement, findings, checks } = audited(SPENDING.replace('5.76', '5.7.6'));
    expect(findings).toContainEqual(expect.objectContaining({ code: 'INVALID_FIGURE', path: ['cells', 2, 1] }));
    expect(statement.figures['r3c2']).toMatchObject({ printed: '5.7.6', noValue: 'unreadable' });
    expect(checks.filter(({ verdict }) => verdict === 'not-checkable').map(({ id }) => id)).toEqual(
      expect.arrayContaining(['r5c2-sum-of-rows', 'r3c4-sum-of-columns']),
    );
  });

  it('are none where all are declared to be heads', () => {
    const { findings } = audited(SPENDING, { head: { rows: 9, columns: 1 } });
    expect(findings[0]).toMatchObject({ code: 'HEAD_BEYOND_TABLE', path: ['options', 'head', 'rows'] });
    expect(explain(findings[0] as never, { locale: 'en-CA' })).toBe('9 are declared to be heads, and the table has 5');
    expect(audited(SPENDING, { head: { rows: 1, columns: 9 } }).findings[0]?.path).toEqual([
      'options',
      'head',
      'columns',
    ]);
  });

  it('that stand beyond the heads are found', () => {
    const { findings } = auditTable(grid('|A|B|Total;North|231|45|276;South|80|20|100|7;East|15|9|24|3|'), options);
    const [first, ...others] = findings.filter(({ code }) => code === 'CELLS_BEYOND_HEADS');
    expect(others).toEqual([]);
    expect(first).toMatchObject({ severity: 'warning', path: ['cells', 2], operands: { cells: 5, heads: 4, rows: 2 } });
    expect(explain(first as never, { locale: 'en-CA' })).toBe(
      "row 'South' has 5 cells where the heads have 4; 1 more row has too many; a cell may be one too many, or a head missing",
    );
    expect(audited('|A|B;North|231|45|;South|80|20|').findings).toEqual([]);
  });

  it('that cannot be read say where they stand', () => {
    const { findings } = audited('|A|B|Total;North|231|4S|276;South|80|20|100;East|15|9|24', {
      columns: [{ name: 'A', precision: { multipleOf: 5 } }],
    });
    expect(findings.slice(0, 2).map((finding) => explain(finding as never, { locale: 'en-CA' }))).toEqual([
      "row 'North', column 'A': expected a multiple of 5, as its precision says; else a step of which 231 is a multiple, or 'exact', received '231'",
      "row 'North', column 'B': '4S' cannot be read as a printed figure",
    ]);
    expect(explain(findings[1] as never, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(
      'ligne « North », colonne « B » : « 4S » ne se lit pas comme un chiffre imprimé',
    );
  });

  it('follow the marks of the table before blanks', () => {
    const text = '|a|b|Total;Pay|25.73|-|25.73;Travel|5.76|5.24|11.00;Rent|3.37|x|7.45;Total|34.86|9.32|44.18';
    const { statement, checks } = audited(text, { marks: { '-': 'zero', x: 'suppressed' } });
    expect(checks.find(({ id }) => id === 'r2c4-sum-of-columns')?.verdict).toBe('exact');
    expect(checks.find(({ id }) => id === 'r4c4-sum-of-columns')?.verdict).toBe('not-checkable');
    expect(JSON.stringify(statement)).not.toContain('4.08');
  });
});

describe('the relations of a table', () => {
  it('that are declared win, and are judged whatever they give', () => {
    const table = audited(SPENDING.replace('36.18', '63.18'), {
      relations: [{ kind: 'sum', direction: 'rows', target: 'Total', of: ['Pay', 2, 'Rent'] }],
    });
    expect(relationsOf(table)).toEqual([
      'Total = sum(Pay, Travel, Rent) declared',
      'Total = sum(2018, 2019) agreement',
    ]);
    expect(table.relations[0]).toMatchObject({ chance: null, adopted: true, holds: 2, tried: 3 });
    expect(table.findings).toContainEqual(
      expect.objectContaining({ code: 'RELATION_FAILS', severity: 'warning', path: ['relations', 0] }),
    );
    expect(table.diagnoses[0]).toMatchObject({
      kind: 'digits-transposed',
      row: 'Total',
      column: '2019',
      instead: '36.18',
      at: { row: 4, column: 2 },
    });
  });

  it('come from roles, too', () => {
    const table = audited('|Women|All|Share;North|5|23|21.7;South|8|29|27.6', {
      unit: 'people',
      columns: [{ name: 'Share', role: 'percent', of: ['Women', 'All'] }],
      rows: [{ name: 'South', role: 'part' }],
    });
    expect(relationsOf(table)).toEqual(['Share = percent(Women, All) declared']);
    expect(table.summary.rounding).toBe(2);
  });

  it('are not inferred where a caller wants none', () => {
    const { relations, checks } = audited(SPENDING, { relations: 'none' });
    expect([relations, checks]).toEqual([[], []]);
  });

  it('are declared once, in a list; a role may say the same', () => {
    const cells = '|Approved|Spent|% spent;North|50.1|30.2|60.3%;South|80.4|20.6|25.6%;East|10.8|9.1|84.3%';
    const of = ['Spent', 'Approved'];
    const percent = { kind: 'percent', direction: 'columns', target: '% spent', of } as const;
    expect(codeOf(() => audited(cells, { relations: [percent, { ...percent }] }))).toEqual({
      code: 'DUPLICATE',
      path: 'options.relations.1',
    });
    const sum = { kind: 'sum', direction: 'columns', target: 'Approved', of: ['Spent', '% spent'] } as const;
    const again = { ...sum, of: ['% spent', 'Spent'] };
    expect(codeOf(() => audited(cells, { relations: [sum, again] }))?.code).toBe('DUPLICATE');
    const role = { name: '% spent', role: 'percent', of } as const;
    expect(audited(cells, { relations: [percent], columns: [role] }).relations).toHaveLength(1);
  });

  it('take lines beside a role that follows from others alone', () => {
    const cells = '|Approved|Spent|% spent;North|50.1|30.2|60.3%;South|80.4|20.6|25.6%;East|10.8|9.1|84.3%';
    for (const role of ['rank', 'ignore', 'label', 'part', undefined] as const) {
      const column = { name: '% spent', of: ['Spent'], ...(role && { role }) };
      expect(codeOf(() => audited(cells, { columns: [column] }))).toEqual({
        code: 'INVALID_ARGUMENT',
        path: 'options.columns.0.of',
      });
    }
  });

  it('of a role without lines are found, or missed in a finding', () => {
    const roles = (text: string, role: 'percent' | 'total') =>
      audited(text, { columns: [{ name: 'C', role }] }).findings.filter(({ code }) => code === 'ROLE_WITHOUT_RELATION');
    const [finding] = roles('|A|B|C;North|50.1|30.2|61;South|80.4|20.6|42;East|10.8|9.1|17', 'percent');
    expect(finding).toMatchObject({ severity: 'info', path: ['options', 'columns', 0] });
    expect(explain(finding as never, { locale: 'en-CA' })).toBe(
      "column 'C' is declared 'percent', and nothing shows of which lines; 'of' would say it",
    );
    expect(roles('|A|B|C;North|50.1|30.2|60.3;South|80.4|20.6|25.6;East|10.8|9.1|84.3', 'percent')).toEqual([]);
    expect(roles('|A|B|C;North|50.1|30.2|80.3;South|80.4|20.6|101.0;East|10.8|9.1|19.9', 'total')).toEqual([]);
  });

  it('of one column rest on its head alone', () => {
    const table = audited('|2018;Pay|25.73;Travel|5.76;Rent|3.37;Total|34.68');
    expect(relationsOf(table)).toEqual(['Total = sum(Pay, Travel, Rent) head']);
    expect(table.findings).toContainEqual(expect.objectContaining({ code: 'RELATION_FAILS', severity: 'info' }));
  });

  it('are means by weights, in the other columns of a total', () => {
    const survey = (neutral: string) =>
      `Group|Respondents|Satisfied|Neutral|Unsure;North|412|43.1%|20.2%|3.3%;South|233|61.7%|13.3%|8.2%;East|518|37.4%|31.8%|1.7%;West|97|72.2%|9.1%|4.4%;All|1260|46.4%|${neutral}|3.6%`;
    // By hand: (412 × 20.2 + 233 × 13.3 + 518 × 31.8 + 97 × 9.1) ÷ 1,260 = 22.838.
    const sound = audited(survey('22.8%'), { unit: 'people' });
    expect(sound.relations).toMatchObject([
      { kind: 'weighted-mean', target: 'All', base: 'Respondents', basis: 'agreement', holds: 3, tried: 3 },
      { kind: 'sum', target: 'All', basis: 'head', holds: 1, tried: 1 },
    ]);
    const said = (locale: 'en-CA' | 'fr-CA') => sound.relations.map((one) => explain(one, { locale }))[0];
    expect(said('en-CA')).toContain("'All' as weighted mean of 'North', 'South', 'East', 'West', weighted by 'Resp");
    expect(said('fr-CA')).toMatch(/, selon «\u00a0Respondents\u00a0»/u);
    const { diagnoses } = audited(survey('28.2%'), { unit: 'people' });
    expect(diagnoses[0]).toMatchObject({ row: 'All', column: 'Neutral', instead: '22.8', kind: 'digits-transposed' });
    const two = '|Posts|Mean age;North|412|43.1;South|233|61.7;All|645|49.8';
    const told = { kind: 'weighted-mean', direction: 'rows', target: 'All', of: ['North', 'South'] } as const;
    expect(
      audited(two, { unit: 'people', relations: [{ ...told, base: 'Posts' }] }).relations.map(({ kind, holds }) => [
        kind,
        holds,
      ]),
    ).toContainEqual(['weighted-mean', 1]);
    expect(refusal(() => audited(two, { relations: [told] }), 'INVALID_ARGUMENT').path).toEqual([
      'options',
      'relations',
      0,
      'base',
    ]);
  });

  it('of totals of totals are found', () => {
    const table = audited(
      '|a|b|c|d;Pay|125.7|226.8|322.6|118.3;Travel|51.8|61.9|71.9|41.7;Subtotal A|177.5|288.7|394.5|160.0;Rent|20.4|24.1|28.5|24.8;Fuel|11.2|12.3|31.0|29.0;Legal|94.5|61.1|50.8|12.4;Subtotal B|126.1|97.5|110.3|66.2;Total|303.6|386.2|504.8|226.2',
    );
    expect(table.relations.map(({ target, of }) => [target, ...of])).toEqual(
      expect.arrayContaining([
        ['Subtotal A', 'Pay', 'Travel'],
        ['Subtotal B', 'Rent', 'Fuel', 'Legal'],
        ['Total', 'Subtotal A', 'Subtotal B'],
      ]),
    );
    expect(table.relations).toHaveLength(3);
  });

  it('run along lines, too', () => {
    const table = audited(
      '|Pay|So far|Change;Q1|125.7|125.7|;Q2|226.8|352.5|101.1;Q3|322.6|675.1|95.8;Q4|118.3|793.4|-204.3;Q5|151.9|945.3|33.6',
    );
    expect(table.relations.map(({ kind, target, of, lag }) => [kind, target, ...of, lag])).toEqual(
      expect.arrayContaining([
        ['cumulative', 'So far', 'Pay', undefined],
        ['difference', 'Change', 'Pay', 1],
      ]),
    );
    expect(table.relations).toHaveLength(2);
  });

  it('may be changes in points, or of amounts on several scales', () => {
    const points = audited(
      '|2018|2019|Change;North|21.7|25.1|3.4;South|27.6|22.2|-5.4;East|31.5|40.2|8.7;West|11.8|19.9|8.1',
      {
        unit: 'percent',
        columns: [{ name: 'Change', unit: 'points' }],
      },
    );
    expect(relationsOf(points)).toEqual(['Change = difference(2019, 2018) agreement']);
    expect(points.summary.exact).toBe(4);
    const scales = audited('|Pay|Travel|Total;North|1,250.5|310.2|1.5607;South|2,480.1|99.6|2.5797', {
      unit: 'EUR thousands',
      columns: [{ name: 'Total', unit: 'EUR millions', role: 'total', of: ['Pay', 'Travel'] }],
    });
    expect(scales.summary.exact).toBe(2);
  });

  it('are changes in points where percents stand beside a column without a unit, or with one of points', () => {
    const rows = (mark: string) =>
      ['North|21.7%|25.1%|3.4', 'South|27.6%|22.2%|-5.4', 'East|31.5%|40.2%|8.7', 'West|11.8%|19.9%|8.1']
        .map((row) => row + mark)
        .join(';');
    for (const mark of ['', ' pp']) {
      const table = audited(`|2018|2019|Change;${rows(mark)}`, { unit: 'people' });
      expect(relationsOf(table)).toEqual(['Change = difference(2019, 2018) agreement']);
      expect(table.summary.exact).toBe(4);
      expect(table.statement.figures['r2c4']).toMatchObject({ unit: 'points' });
      expect(table.findings).toEqual([]);
    }
    const slip = audited(`|2018|2019|Change;${rows('').replace('8.7', '7.8')}`, { unit: 'people' });
    expect(slip.diagnoses[0]).toMatchObject({
      kind: 'digits-transposed',
      row: 'East',
      column: 'Change',
      instead: '8.7',
    });
  });

  it('are changes in points of percents that follow from other columns, too', () => {
    const table = audited(
      '|All 18|Women 18|% 18|All 19|Women 19|% 19|Change;North|318|69|21.7%|412|103|25.0%|3.3;South|275|76|27.6%|306|68|22.2%|-5.4;East|514|162|31.5%|527|212|40.2%|8.7;West|187|22|11.8%|231|46|19.9%|8.1',
      { unit: 'people' },
    );
    expect(relationsOf(table).sort()).toEqual([
      '% 18 = percent(Women 18, All 18) agreement',
      '% 19 = percent(Women 19, All 19) agreement',
      'Change = difference(% 19, % 18) agreement',
    ]);
  });

  it('are rates, for each thousand or more', () => {
    const rows = (rates: readonly string[]) =>
      ['North|812,340|1,411', 'South|94,517|233', 'East|331,902|640', 'West|57,288|77', 'Coast|640,155|1,392']
        .map((row, index) => `${row}|${rates[index]}`)
        .join(';');
    const rates = ['173.7', '246.5', '192.8', '134.4', '217.4'];
    const table = audited(`|Population|Cases|Rate;${rows(rates)}`);
    expect(relationsOf(table)).toEqual(['Rate = ratio(Cases, Population) agreement']);
    expect(table.relations[0]).toMatchObject({ per: 100_000, holds: 5, tried: 5 });
    expect(table.statement.identities['r2c4-ratio-of-columns']?.expected).toEqual({
      product: [{ divide: ['r2c3', 'r2c2'] }, { constant: 100_000 }],
    });
    expect(table.statement.figures['r2c4']).toMatchObject({ unit: 'per 100000' });
    expect(explain(table.relations[0] as TableRelation, { locale: 'en-CA' })).toContain(
      "'Rate' as ratio of 'Cases', 'Population' × 100,000: holds in 5 of 5 places",
    );
    const named = audited(`|Population|Cases|Rate;${rows(rates)}`, { columns: [{ name: 'Rate', unit: 'per 100000' }] });
    expect(relationsOf(named)).toEqual(relationsOf(table));
    const slip = audited(`|Population|Cases|Rate;${rows(['173.7', '264.5', ...rates.slice(2)])}`);
    expect(slip.diagnoses[0]).toMatchObject({ kind: 'digits-transposed', row: 'South', instead: '246.5' });
  });

  it('are rates as a caller declares them, of ratios alone', () => {
    const cells = '|Population|Cases|Rate;North|812,340|1,411|173.7;South|94,517|233|264.5';
    const rate = { kind: 'ratio', direction: 'columns', target: 'Rate', of: ['Cases', 'Population'] } as const;
    const table = audited(cells, { relations: [{ ...rate, per: 100_000 }] });
    expect(table.relations).toMatchObject([{ per: 100_000, holds: 1, tried: 2, basis: 'declared' }]);
    const wrong = { ...rate, kind: 'percent', per: 100_000 } as const;
    expect(codeOf(() => audited(cells, { relations: [wrong] }))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.relations.0.per',
    });
  });

  it('are no rates between round numbers that happen to be one', () => {
    const random = seeded(11);
    const round = () => String(5000 * (1 + Math.floor(40 * random())));
    for (let run = 0; run < 20; run++) {
      const rows = Array.from({ length: 14 }, (_, row) => `Row ${row}|${round()}|${round()}|${round()}|${round()}`);
      expect(relationsOf(audited(`|A|B|C|D;${rows.join(';')}`))).toEqual([]);
    }
  });

  it('list the places that they leave out, by their heads, digits or marks', () => {
    const cells = '|People|Average age|Share;North|52|41.2|52%;South|38|36.9|38%;East|10|44.0|10%;Total|100|39.8|100%';
    const { relations } = audited(cells, { unit: 'people', columns: [{ name: 'Average age', unit: 'years' }] });
    const sum = relations.find(({ kind, direction }) => kind === 'sum' && direction === 'rows') as TableRelation;
    expect(sum).toMatchObject({
      holds: 2,
      tried: 2,
      leftOut: [{ row: 'Total', column: 'Average age', at: { row: 4, column: 2 } }],
    });
    expect(explain(sum, { locale: 'en-CA' })).toContain('holds in 2 of 2 places, and leaves out 1; ');
    expect(explain(sum, { locale: 'fr-CA' })).toContain('vrai à 2 endroits sur 2, 1 laissé de côté; ');
    expect(auditTable(grid(SPENDING), options).relations.every(({ leftOut }) => leftOut.length === 0)).toBe(true);
  });

  it('are found between amounts on several scales of one currency', () => {
    const rows = 'North|346|87,254|64,966;South|41,074|36,437|44,122;East|69,139|5,120|930;West|8,215|61,480|3,377';
    const options = { unit: 'CAD thousands', rows: [{ name: 'Total', unit: 'CAD millions' }] } as const;
    const declared = audited(`|2017|2018|2019;${rows};Total|118.8|190.3|113.4`, options);
    expect(relationsOf(declared)).toEqual(['Total = sum(North, South, East, West) agreement']);
    expect(declared.checks.every(({ verdict }) => verdict === 'rounding')).toBe(true);
    const marked = `|2017|2018|2019;${rows};Total|$118.8 million|$190.3 million|$113.4 million`;
    expect(relationsOf(audited(marked, { unit: 'CAD thousands' }))).toEqual(relationsOf(declared));
    const slip = audited(`|2017|2018|2019;${rows};Total|118.8|109.3|113.4`, options);
    expect(slip.diagnoses[0]).toMatchObject({ kind: 'digits-transposed', row: 'Total', instead: '190.3' });
  });

  it('of totals that stand far apart are found in long tables', () => {
    const random = seeded(3);
    const part = (name: string, count: number) => {
      const rows = Array.from({ length: count }, () => [0, 1, 2, 3].map(() => Math.round(1000 * random())));
      const total = [0, 1, 2, 3].map((column) => rows.reduce((sum, row) => sum + (row[column] as number), 0));
      const cells = [
        ...rows.map((row, index) => [`${name} ${index}`, ...row.map(String)]),
        [`Total ${name}`, ...total.map(String)],
      ];
      return { total, cells };
    };
    const [income, costs] = [part('income', 20), part('costs', 40)];
    const net = ['Net', ...income.total.map((value, at) => String(value - (costs.total[at] as number)))];
    const table = auditTable([['', 'a', 'b', 'c', 'd'], ...income.cells, ...costs.cells, net], {
      document: 'd',
      unit: 'people',
    });
    expect(table.relations.map(({ kind, target, of }) => [kind, target, of.length])).toEqual(
      expect.arrayContaining([
        ['sum', 'Total income', 20],
        ['sum', 'Total costs', 40],
        ['difference', 'Net', 2],
      ]),
    );
    expect(table.relations).toHaveLength(3);
    expect(table.findings.map(({ code }) => code)).toEqual(['INFERENCE_LIMITED']);
  });

  it('leave out percents that are no sums, of which nothing else is known', () => {
    const table = audited(
      '|2018|2019|2020|Growth;Pay|125.7|226.8|322.6|4.2%;Travel|51.8|61.9|71.9|1.7%;Rent|20.4|24.1|28.5|-3.1%;Total|197.9|312.8|423.0|7.3%',
    );
    expect(relationsOf(table)).toEqual(['Total = sum(Pay, Travel, Rent) agreement']);
    expect(table.summary.exact).toBe(3);
    expect(table.checks).toHaveLength(3);
  });

  it('are means', () => {
    const table = audited(
      '|2018|2019|2020|Total|Average;Pay|125.7|226.8|322.6|675.1|225.0;Rent|51.8|61.9|71.9|185.6|61.9;Fuel|20.4|24.1|28.5|73.0|24.3;Legal|94.5|61.1|50.8|206.4|86.8',
    );
    expect(relationsOf(table)).toEqual([
      'Total = sum(2018, 2019, 2020) agreement',
      'Average = mean(2018, 2019, 2020) agreement',
    ]);
    expect(table.diagnoses[0]).toMatchObject({
      kind: 'digits-transposed',
      row: 'Legal',
      column: 'Average',
      instead: '68.8',
    });
  });

  it('are shares of a total', () => {
    const table = audited('|2018|%;Pay|125.7|15.8;Travel|226.8|28.6;Rent|322.6|40.7;Fuel|118.3|14.9;Total|793.4|100.0');
    expect(table.relations).toContainEqual(
      expect.objectContaining({ kind: 'share', target: '%', of: ['2018'], base: 'Total' }),
    );
    expect(table.checks.every(({ verdict }) => verdict !== 'inconsistent')).toBe(true);
  });

  it('that cannot be judged are left out with a finding', () => {
    const { relations, findings } = audited('|a|b|c;x|5%|3.1|8.1;y|6%|2.2|8.2', {
      relations: [{ kind: 'percent', direction: 'columns', target: 'c', of: ['a', 'b'] }],
    });
    expect(relations.filter(({ basis }) => basis === 'declared')).toEqual([]);
    expect(findings).toContainEqual(expect.objectContaining({ code: 'RELATION_LEFT_OUT', severity: 'error' }));
  });
});

describe('an audit of a table', () => {
  const wrong = audited(SPENDING.replace('5.24', '2.54'), { table: 'Table 1' });

  it('is plain data that survives JSON, with the same checks', () => {
    const statement = JSON.parse(JSON.stringify(wrong.statement)) as Statement;
    expect(statement).toEqual(wrong.statement);
    expect(audit([statement]).checks.map(({ id, verdict }) => [id, verdict])).toEqual(
      wrong.checks.map(({ id, verdict }) => [id, verdict]),
    );
    expect(diagnose([statement]).map(({ kind, figure, instead }) => [kind, figure, instead])).toEqual(
      wrong.diagnoses.map(({ kind, figure, instead }) => [kind, figure, instead]),
    );
    expect(statementOfTable(grid(SPENDING), options)).toEqual(audited(SPENDING).statement);
  });

  it('says what it is of in both languages, and never as a fact', () => {
    const [first] = wrong.diagnoses;
    expect(first).toMatchObject({ kind: 'digits-transposed', row: 'Travel', column: '2019', instead: '5.24' });
    if (first === undefined) return;
    expect(explain(first, { locale: 'en-CA' })).toBe(
      "Table 1, 'Travel', '2019': printed '2.54'; 5.24 would settle 2 checks; two digits transposed; no other named repair would",
    );
    expect(explain(first, { locale: 'fr-CA' })).toContain('5,24 réglerait 2 vérifications');
    for (const relation of wrong.relations) {
      expect(explain(relation, { locale: 'en-CA' })).toMatch(/holds in 3 of 4|holds in 2 of 3/);
      expect(explain(JSON.parse(JSON.stringify(relation)), { locale: 'fr-CA' })).toMatch(/déduite, peut-être fortuite/);
    }
    for (const finding of wrong.findings) expect(explain(finding, { locale: 'en-CA' })).toMatch(/may be chance/);
  });

  it('takes an empty table, and refuses what is none', () => {
    expect(auditTable([], options).checks).toEqual([]);
    expect(auditTable([[]], options).relations).toEqual([]);
    expect(
      auditTable(
        [
          ['', 'a'],
          ['b', ''],
        ],
        options,
      ).checks,
    ).toEqual([]);
    expect(refusal(() => auditTable([['a', 1 as never]], options), 'INVALID_ARGUMENT').path).toEqual(['cells', 0, 1]);
    expect(refusal(() => audited(SPENDING, { columns: [{ name: '2020' }] }), 'UNKNOWN_NAME').path).toEqual([
      'options',
      'columns',
      0,
    ]);
    expect(refusal(() => audited(SPENDING, { columns: [{ name: '2018', at: 1 }] }), 'INVALID_ARGUMENT').path).toEqual([
      'options',
      'columns',
      0,
    ]);
    expect(
      refusal(
        () => audited(SPENDING, { relations: [{ kind: 'percent', direction: 'rows', target: 'Total', of: ['Pay'] }] }),
        'INVALID_ARGUMENT',
      ).path,
    ).toEqual(['options', 'relations', 0, 'of']);
  });

  it('says where there is nothing to audit', () => {
    for (const cells of [
      [],
      [[]],
      [['', 'a']],
      [
        ['', 'a'],
        ['b', ''],
      ],
    ])
      expect(auditTable(cells, options).findings).toMatchObject([
        { code: 'NO_FIGURES', severity: 'warning', path: ['cells'] },
      ]);
  });

  it('says where what is counted has decimals, beside percents that may', () => {
    const { findings } = audited('|2018|2019|Change;Pay|12.5|13|4.0%;Travel|2|3|50.0%', { unit: 'people' });
    expect(findings).toMatchObject([
      { code: 'DECIMALS_OF_COUNTS', severity: 'warning', operands: { count: 1, example: '12.5' } },
    ]);
    expect(audited(SPENDING).findings).toEqual([]);
  });

  it('refuses lines of which nothing would come', () => {
    const pathOf = (more: Partial<TableOptions>) => {
      const error = refusal(() => audited(SPENDING, more), 'INVALID_ARGUMENT');
      return [error.path.join('.'), error.message];
    };
    expect(
      pathOf({
        rows: [
          { name: 'Pay', role: 'part' },
          { name: 'Total', of: ['Pay', 'Travel'] },
        ],
      }),
    ).toEqual(['options.rows.1.of', expect.stringContaining("'percent' or 'share'")]);
    expect(pathOf({ rows: [{ name: 'Total', role: 'part', of: ['Pay'] }] })[0]).toBe('options.rows.0.of');
    expect(pathOf({ rows: [{ name: 'Total', role: 'percent', of: ['Pay'] }] })).toEqual([
      'options.rows.0.of',
      expect.stringContaining('2 other lines for a percent, received 1'),
    ]);
    expect(pathOf({ rows: [{ name: 'Total', role: 'total', of: ['Pay', 'Pay'] }] })).toEqual([
      'options.rows.0.of.1',
      expect.stringContaining("each line once, and this one is there before, received 'Pay'"),
    ]);
    expect(pathOf({ rows: [{ name: 'Total', role: 'total', of: ['Total', 'Pay'] }] })).toEqual([
      'options.rows.0.of.0',
      expect.stringContaining("another line than the one that follows from it, received 'Total'"),
    ]);
    const withoutRent = {
      rows: [{ name: 'Rent', role: 'ignore' }],
      relations: [{ kind: 'sum', direction: 'rows', target: 'Total', of: ['Pay', 'Rent'] }],
    } as const;
    expect(pathOf(withoutRent)).toEqual([
      'options.relations.0.of.1',
      expect.stringContaining("a row of figures, since it is taken for text, or declared 'ignore'"),
    ]);
    expect(pathOf({ columns: [{ name: 'Total' }] })).toEqual([
      'options.columns.0',
      expect.stringContaining("'unit', 'role', 'of' or 'precision', received 'Total'"),
    ]);
    expect(pathOf({ columns: [{ at: 0, unit: 'percent' }] })).toEqual([
      'options.columns.0',
      expect.stringContaining('since it is a head'),
    ]);
    expect(pathOf({ rows: [{ at: 0, role: 'total' }] })[0]).toBe('options.rows.0');
    expect(audited(SPENDING, { columns: [{ at: 0, role: 'label' }] }).relations).toHaveLength(2);
    const square = { kind: 'product', direction: 'rows', target: 'Total', of: ['Pay', 'Pay'] } as const;
    expect(audited(SPENDING, { unit: 'ratio', relations: [square] }).relations[0]).toMatchObject({ basis: 'declared' });
    const lag = { kind: 'sum', direction: 'rows', target: 'Total', of: ['Pay'], lag: 1 } as const;
    expect(pathOf({ relations: [lag] })[0]).toBe('options.relations.0.lag');
  });

  it('infers nothing of more digits than doubles hold, and judges what is declared', () => {
    const long =
      '|a|b|c|Total;x|1234567890123.4501|2234567890123.4502|3234567890123.4503|6703703670370.3506;y|9876543210987.6504|8876543210987.6505|7876543210987.6506|26629629632962.9515;Sum|11111111101111.1005|11111111101111.1007|11111111101111.1009|33333333303333.3021';
    const open = audited(long);
    expect([open.relations, open.findings]).toMatchObject([
      [],
      [{ code: 'INFERENCE_LIMITED', severity: 'warning', operands: { reason: 'digits' } }],
    ]);
    const told = audited(long, { rows: [{ name: 'Sum', role: 'total', of: ['x', 'y'] }] });
    expect([told.summary.exact, told.relations.length]).toEqual([4, 1]);
  });
});

describe('empty cells that are declared', () => {
  const findingsOf = (text: string, blanks: 'nothing' | 'unknown') =>
    audited(text, { unit: 'people', blanks }).findings.filter(({ code }) => code === 'BLANKS_READ');
  const zeros = '|2018|2019|2020|Total;Pay|257|-|183|440;Rapid|-|142|-|142;Travel|58|52|-|110;Total|315|194|183|692';

  it('unknown, though totals come out if they are nothing, are found to be', () => {
    const [finding, ...others] = findingsOf(zeros, 'unknown');
    expect(finding).toMatchObject({ severity: 'warning', operands: { reason: 'not-unknown', count: 4, totals: 6 } });
    expect(others).toEqual([]);
    expect(explain(finding as never, { locale: 'en-CA' })).toBe(
      "4 empty cells, declared 'unknown', though 6 totals come out if they are nothing",
    );
    expect(findingsOf(zeros, 'nothing')).toEqual([]);
  });

  it('nothing, though all totals over them would be wrong, are found to be', () => {
    const some =
      '|2018|2019|2020|2021|Total;Pay|257|311|183|402|1153;Rapid|12|..|8|25|52;Travel|58|52|71|49|230;Rent|..|94|88|91|361';
    const [finding] = findingsOf(some, 'nothing');
    expect(finding).toMatchObject({ severity: 'warning', operands: { reason: 'not-nothing', count: 2, totals: 2 } });
    expect(findingsOf(some, 'unknown')).toEqual([]);
    // One such total may be a slip.
    expect(findingsOf(some.replace('..', '7'), 'nothing')).toEqual([]);
  });
});

describe('the heads of a table, where nobody says which they are,', () => {
  const columnsOf = ({ statement }: ReturnType<typeof auditTable>) => [
    ...new Set(Object.values(statement.figures).map((figure) => (figure as { column: string }).column)),
  ];
  const rowsOf = ({ statement }: ReturnType<typeof auditTable>) => [
    ...new Set(Object.values(statement.figures).map((figure) => (figure as { row: string }).row)),
  ];

  it('come after titles', () => {
    const titled = audited(`Table 3;;Spending by year;${SPENDING}`);
    expect(columnsOf(titled)).toEqual(['2018', '2019', 'Total']);
    expect(titled.relations).toHaveLength(2);
    expect(titled.findings).toEqual([]);
    expect(rowsOf(audited('Table 3;Pay|1.5|2.5;Rent|1|2'))).toEqual(['Pay', 'Rent']);
  });

  it('go on in rows of years or words', () => {
    const columns = ['Approved: 2018', 'Approved: 2019', 'Spent: 2018', 'Spent: 2019'];
    const body = 'Pay|1.5|2.5|3.5|4.5;Travel|2.1|2.2|2.3|2.4';
    expect(columnsOf(audited(`|Approved||Spent|;|2018|2019|2018|2019;${body}`))).toEqual(columns);
    expect(columnsOf(audited(`|2018-19|2019-20;|$ millions|$ millions;Pay|1.5|2.5`))).toEqual([
      '2018-19: $ millions',
      '2019-20: $ millions',
    ]);
    // A row of figures without a name is one of figures.
    expect(rowsOf(audited(`|2018|2019;|1.5|2.5;Pay|1.5|2.5`))).toEqual(['', 'Pay']);
  });

  it('name the section of a row, where several have it', () => {
    const table = audited(
      '|2018|2019;RCMP;Pay|25.73|26.86;Travel|5.76|5.24;Total|31.49|32.10;GAC;Pay|3.37|4.08;Rent|1.21|1.35;Total|4.58|5.43;Total|36.07|37.53',
    );
    expect(rowsOf(table)).toEqual(['RCMP: Pay', 'Travel', 'RCMP: Total', 'GAC: Pay', 'Rent', 'GAC: Total', 'Total']);
    const named = { rows: [{ name: 'Total', role: 'total', of: ['RCMP: Total', 'GAC: Total'] }] } as const;
    const cells =
      '|2018|2019;RCMP;Pay|25.73|26.86;Total|25.73|26.86;GAC;Pay|3.37|4.08;Total|3.37|4.08;Total|29.10|30.94';
    expect(audited(cells, named).relations[0]).toMatchObject({ basis: 'declared', holds: 2, tried: 2 });
  });
});

describe('diagnose', () => {
  const mine = (figures: Statement['figures'], identities: Statement['identities']): Statement => ({
    ...options,
    figures,
    identities,
  });

  it('needs no table', () => {
    const [first, ...others] = diagnose([
      mine(
        { a: ['27,797', 1], b: ['(2,780)', 2], net: ['25,071', 3] },
        { net: { printed: 'net', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
      ),
    ]);
    expect(first).toMatchObject({ kind: 'digits-transposed', figure: 'net', instead: '25017', where: 'one-relation' });
    expect(first).not.toHaveProperty('row');
    expect(others.every(({ group }) => group === 1)).toBe(true);
  });

  it('says nothing where nothing fails, and names nothing where no slip explains it', () => {
    const sum = { total: { printed: 't', expected: { sum: ['a', 'b', 'c'] }, missing: 'unknown' } } as const;
    expect(diagnose([mine({ a: ['911', 1], b: ['2,793', 2], c: ['507', 3], t: ['4,211', 4] }, sum)])).toEqual([]);
    const found = diagnose([mine({ a: ['911', 1], b: ['2,793', 2], c: ['507', 3], t: ['4,148', 4] }, sum)]);
    expect(found.every(({ kind, settles }) => kind === 'any-value' && settles.length === 1)).toBe(true);
  });

  it('looks at the bundled documents, too', () => {
    const [only, ...others] = diagnose(publishedStatements);
    expect(only).toMatchObject({ figure: 't10-ratio-2015-16', printed: '1.92:1', instead: '1.91', table: '10' });
    expect(others).toEqual([]);
    expect(audit(publishedStatements).summary.inconsistent).toBe(1);
  });

  it('follows figures of other statements', () => {
    const first = { ...mine({ total: ['34.86', 1] }, {}), document: 'first' };
    const second = mine(
      { a: ['25.73', 1], b: ['9.13', 2], again: ['38.46', 3] },
      {
        again: { printed: 'again', expected: { same: 'first#total' }, missing: 'unknown' },
        sum: { printed: 'again', expected: { sum: ['a', 'b'] }, missing: 'unknown' },
      },
    );
    expect(diagnose([first, second])[0]).toMatchObject({
      figure: 'again',
      kind: 'digits-transposed',
      instead: '34.86',
      where: 'crossed',
    });
  });
});
