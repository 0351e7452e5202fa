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

describe('a correct table of another shape', () => {
  it.each([
    ['rates beside amounts', 'City|Officers|Cost per day;A|4116|7.41;B|7680|3.30;C|1276|4.11;D|9210|9.02'],
    ['rates beside amounts', 'City|Officers|Cost per day;A|5037|2.44;B|1928|3.97;C|700|1.23;D|8055|3.01'],
    [
      'round numbers',
      'City|2016|2017|2018;A|50000|30000|45000;B|125000|5000|135000;C|30000|60000|100000;D|5000|25000|35000',
    ],
    [
      'round numbers',
      'City|2016|2017|2018;A|10000|29000|37000;B|27000|77000|40000;C|66000|54000|25000;D|88000|73000|40000',
    ],
    [
      'authorities that are spent',
      '|Authorities|Spent|Available next year;Operating|77569323|76791304|0;Grants|318241329|314333155|0;Benefits|9303981|9303981|0;Asset proceeds|73706|39859|33848',
    ],
  ])('of %s has no line that follows from others', (_, text) => {
    for (const unit of ['people', 'CAD millions'] as const) {
      const table = audited(text, unit);
      expect([relationsOf(table), accusedBy(table), table.diagnoses]).toEqual([[], [], []]);
    }
  });

  it('of counts that were rounded to fives names the declaration, and no cause', () => {
    const text =
      'Region|2016|2021|Total;A|145|120|265;B|230|85|310;C|55|140|195;D|315|205|525;E|95|60|155;F|180|175|355;All|1020|785|1810';
    const open = audited(text);
    expect(open.diagnoses).toEqual([]);
    expect(open.findings).toContainEqual(
      expect.objectContaining({
        code: 'SHARED_STEP',
        severity: 'warning',
        operands: expect.objectContaining({ step: '5', count: accusedBy(open).length }),
      }),
    );
    const told = auditTable(
      text.split(';').map((row) => row.split('|')),
      {
        document: 'd',
        unit: 'people',
        columns: ['2016', '2021', 'Total'].map((name) => ({ name, precision: { multipleOf: 5 } })),
      },
    );
    expect([accusedBy(told), told.findings]).toEqual([[], []]);
  });

  it('of one digit wrong among round numbers still names it', () => {
    const { diagnoses } = audited(
      'Region|2016|2021|2026|Total;A|1450|1200|300|2950;B|2300|850|450|3600;C|550|1400|250|2200;All|4300|3450|1000|9750',
    );
    expect(diagnoses[0]).toMatchObject({ row: 'All', column: 'Total', instead: '8750' });
  });

  it('of parts of lines is not their total again', () => {
    const of = audited('|2018|2019;Mali|37|46;of which women|9|12;Haiti|112|96;Total|149|142');
    expect(accusedBy(of)).toEqual([]);
    const rates = audited('|2018|2019;Mali|3.7|4.6;Haiti|11.2|9.6;Total|8.1|7.7', 'CAD millions');
    expect(relationsOf(rates)).toEqual([]);
  });
});

describe('a total beside what is no amount', () => {
  it.each([
    ['a mean', 'Unit|Officers|Mean age;A|312|41.2;B|188|38.7;C|455|44.9;D|97|36.3;Total|1,052|41.9'],
    ['a maximum', 'Unit|Officers|Oldest;A|312|61;B|188|58;C|455|64;Total|955|64'],
    ['a mean of two', 'Unit|Officers|Mean age;A|312|41.2;B|188|38.7;Total|500|40.3'],
    [
      'percents that come to it by luck',
      '|a|b;Audit|29,814|12.3%;Books|6,660|5.1%;Canoe|38,454|8.9%;Dogs|45,744|29.6%;All|120,672|17.4%',
    ],
  ])('is held against its amounts alone: %s', (_, text) => {
    const table = audited(text);
    expect(table.relations).toMatchObject([{ kind: 'sum', basis: 'head', holds: 1, tried: 1 }]);
    expect([accusedBy(table), table.diagnoses]).toEqual([[], []]);
  });

  it.each([
    ['|2018|2019|2020;Pay|412|377|455;Rent|188|233|201;Travel|97|120|88;Total|697|120|744', 'Total', '730'],
    [
      '|2018|2019|2020;Pay|412|377|455;Rent|188|233|201;Travel|97|120|88;Subtotal|697|120|744;Grants|500|610|720;Loans|44|31|12;Total|1,241|1,371|1,476',
      'Subtotal',
      '730',
    ],
    ['|Labour|Parts|Fuel;North|412|377|155;South|188|233|101;Total|600|333|256', 'Total', '610'],
  ])('still finds a total that is one of its parts, or lost a digit: %s', (text, row, instead) => {
    const { diagnoses } = audited(text, 'CAD millions');
    expect(diagnoses.map((one) => [one.row, one.instead])).toContainEqual([row, instead]);
  });

  it('leaves out a column whose head says that it is not added up', () => {
    for (const text of [
      'Stream|Received|Approved|Median days;A|312|240|20;B|188|150|30;Total|500|390|24',
      'Region|Visits|Largest gift;Africa|412|900;Asia|233|120;Europe|345|90;Total|990|900',
      'Region|Visits|Distinct clients;Africa|412|317;Asia|233|212;Europe|345|209;Total|990|601',
    ])
      expect(accusedBy(audited(text))).toEqual([]);
  });

  it('still finds a part that is ten times too large', () => {
    const table = audited('|2018|2019|2020;A|312|41|77;B|1880|38|52;C|455|44|61;Total|955|123|190');
    expect(table.diagnoses[0]).toMatchObject({ row: 'B', column: '2018', instead: '188', kind: 'scale' });
  });

  it('has a caution where a row is left out beside rates', () => {
    const table = audited(
      'Age|Women|Men|Women per 100 men;0-9|886|736|120.4;10-19|774|156|496.2;30-39|399|558|71.5;40-49|174|633|27.5;Total|2431|2535|95.9',
    );
    expect(relationsOf(table)).toContain('Total = sum(0-9, 10-19, 30-39, 40-49) 0/2');
    expect(table.diagnoses).toEqual([]);
  });
});

describe('a relation of some lines', () => {
  it('that hold by copies of one part beside nothing is none', () => {
    const table = audited(
      '|Authorities|Spent|Available;a|42678051|34910780|0;b|13648457|13648457|0;c|19237|0|19167;d|96838652|90967784|5870868',
      'CAD millions',
    );
    expect(relationsOf(table)).toEqual([]);
  });

  it('is the percent, and not the change that its digits allow', () => {
    const table = audited(
      '|Budget|Spent|%;A|50,123|30,110|60%;B|120,321|85,244|71%;C|245,111|115,432|47%;D|75,222|65,321|87%',
      'CAD millions',
    );
    expect(relationsOf(table)).toEqual(['% = percent(Spent, Budget) 4/4']);
  });

  it('is not another where a line is the sum of its own in all places', () => {
    const table = audited(
      '|2018|2019;RCMP;Pay|3,777|4,424;Rent|814|116;Total|4,591|4,540;GAC;Pay|4,764|1,586;Rent|730|668;Total|5,494|2,254;PS;Pay|8,500|1,577;Rent|342|677;Total|8,842|2,254',
      'CAD millions',
    );
    expect(relationsOf(table)).toHaveLength(3);
    expect(accusedBy(table)).toEqual([]);
  });
});

describe('a total of all ages', () => {
  it('of which a part is left out is told by the ratio beside it', () => {
    const { diagnoses } = audited(
      'Age|Women|Men|Women per 100 men;0-9|886|736|120.4;10-19|774|156|496.2;20-29|298|552|54.0;30-39|399|558|71.5;40-49|174|633|27.5;50-59|445|407|109.3;60-69|141|679|20.8;70-79|498|367|135.7;80-89|171|247|69.2;90-99|224|400|56.0;All ages|3236|4,735|84.7',
    );
    expect(diagnoses).toMatchObject([{ kind: 'left-out', row: 'All ages', column: 'Women', part: { row: '10-19' } }]);
  });
});

describe('a table that leaves a row out', () => {
  it('has a caution by its head alone', () => {
    const table = audited(
      '|2019|2018;Pay|412.4|303.1;Rent|52.2|33.3;Travel|77.7|44.9;Total|733.4|588.5',
      'CAD millions',
    );
    expect(table.relations).toMatchObject([{ basis: 'head', adopted: false, holds: 0, tried: 2 }]);
    expect(table.findings).toMatchObject([{ code: 'RELATION_FAILS', severity: 'info' }]);
    expect(table.diagnoses).toEqual([]);
  });
});

describe('a cell in another unit', () => {
  it('is named, and the other places are judged', () => {
    const table = audited('Dep|Women|Men|All;A|312|713|1025;B|120|98|218;C|455|401|856;D|77|31%|387;E|260|140|400');
    expect(relationsOf(table)).toEqual(['All = sum(Women, Men) 4/4']);
    expect(table.findings).toMatchObject([
      { code: 'UNIT_ALONE', severity: 'warning', path: ['cells', 4, 2], operands: { printed: { en: "'31%'" } } },
    ]);
    const shares = audited(
      'Dep|Women|All|Share;A|312|1025|30.4%;B|120|218|55.0%;C|455|856|53.2%;D|31%|387|19.9%;E|260|400|65.0%;F|77|387|19.9%',
    );
    expect(relationsOf(shares)).toEqual(['Share = percent(Women, All) 5/5']);
    expect(shares.findings.map(({ code }) => code)).toEqual(['UNIT_ALONE']);
  });
});

describe('a column that does not add up', () => {
  const findings = ({ findings }: TableAudit) =>
    findings.map(({ code, severity, operands }) => [code, severity, (operands as { reason?: string }).reason]);

  it('is a caution where its head names what several lines may have in common', () => {
    for (const head of ['Countries', 'Missions', 'Pays visités', 'Partner organizations']) {
      const table = audited(`Year|Visits|Hours|${head};2018|412|3120|17;2019|233|2544|12;Total|645|5664|22`);
      expect(relationsOf(table)).toEqual(['Total = sum(2018, 2019) 2/3']);
      expect(findings(table)).toEqual([['RELATION_FAILS', 'info', 'repeats']]);
      expect(table.diagnoses).toEqual([]);
    }
  });

  it('is accused where it comes to more, to less than one of its parts, or beside another that fails', () => {
    const rows = 'Year|Visits|Hours|Kilometres|Countries;2018|412|3120|9157|17;2019|233|2544|8316|12';
    for (const total of ['645|5664|17473|92', '645|5664|17473|12', '654|5664|17473|22']) {
      const table = audited(`${rows};Total|${total}`);
      expect(findings(table)).toContainEqual(['RELATION_FAILS', 'warning', 'agreement']);
      expect(table.diagnoses.length).toBeGreaterThan(0);
    }
    const people = audited('Year|Visits|Hours|People;2018|412|3120|17;2019|233|2544|12;Total|645|5664|22');
    expect(people.diagnoses.length).toBeGreaterThan(0);
  });

  it('is a caution where one other column alone is a mean by its weights', () => {
    const table = auditTable(
      'Prov|Population|Cases|Fatality;A|800,000|610.0|2.10%;B|100,000|420.0|1.20%;C|50,000|300.0|0.90%;All|950,000|573.7|1.98%'
        .split(';')
        .map((row) => row.split('|')),
      { document: 'd', unit: 'people', columns: [{ name: 'Cases', unit: 'per 100000' }] },
    );
    const mean = table.relations.find(({ kind }) => kind === 'weighted-mean');
    expect(mean).toMatchObject({ holds: 1, tried: 2, adopted: false, basis: 'near' });
    expect(table.diagnoses).toEqual([]);
    expect(table.findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  });
});
