import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../../src/budgets/intake.js';
import { explain } from '../../src/explain/explain.js';

/*
 * Items whose names hold a word for a total, and totals beside them: none that is right is accused, none without a part
 * is exact, and nothing gives back what is withheld. Sums of a few amounts, done by hand.
 */

const MAP = { fiscalYear: 'Y', partner: 'P', item: { column: 'I', mayBeEmpty: true }, spent: 'S' } as const;
const OPTIONS = { map: MAP, empty: 'not-reported', marks: { x: 'suppressed' } } as const;

/** Rows such as `Mali 10.00`, all of one partner and year. */
const rowsOf = (text: string) =>
  text.split(', ').map((one) => ({
    ...{ Y: '2018-19', P: 'RCMP', I: one.slice(0, one.lastIndexOf(' ')), S: one.slice(one.lastIndexOf(' ') + 1) },
  }));
const read = (text: string, options: object = {}) => readBudgetLines(rowsOf(text), { ...OPTIONS, ...options });
/** The verdicts of the totals, with what comes out of the parts, and what is found beside that they are totals. */
const judged = (text: string, options?: object) => {
  const { totals, findings } = read(text, options);
  return [
    totals.map(({ verdict, recomputed }) => ('noValue' in recomputed ? verdict : `${verdict} ${recomputed.toFixed()}`)),
    findings.filter(({ code }) => /TOTAL/.test(code) && code !== 'TOTAL_ROW').map(({ code }) => code),
  ];
};

describe('an item like a total, without a value', () => {
  it.each(['Total Force x', 'Total Force ?', 'Total Force n.d.', 'Travel total x', 'Sous-total Force x'])(
    'leaves the total that may hold it unchecked, and gives no gap: %s',
    (item) => {
      for (const rows of [`${item}, Haiti 5.00`, `Haiti 5.00, ${item}`]) {
        const { totals, leftOut, findings } = read(`${rows}, Total 15.00`);
        const total = totals.find(({ text }) => text === 'Total');
        expect([total?.verdict, total?.reason, leftOut]).toEqual(['not-checkable', 'part-left-out', 1]);
        expect([total?.gap, total?.recomputed].every((value) => value !== undefined && 'noValue' in value)).toBe(true);
        expect(findings.map(({ code }) => code)).toContain('DOUBTFUL_TOTAL');
        // Nor is it exact where it may have been forgotten.
        expect(read(`${rows}, Total 5.00`).totals.map(({ verdict }) => verdict)).toEqual([
          ...['not-checkable', 'not-checkable'],
        ]);
      }
    },
  );

  it('may be the name of a partner or of an item, whose total it then is', () => {
    expect(judged('Mali 10.00, Total Mali x, Haiti 5.00, Total 15.00')).toEqual([['not-checkable', 'exact 15'], []]);
    expect(judged('Mali 10.00, Total RCMP x, Total 15.00')[0]).toEqual(['not-checkable', 'inconsistent 10']);
    const partners = [
      { Y: '2018-19', P: 'RCMP', I: '', S: '5.00' },
      { Y: '2018-19', P: 'Total PS', I: '', S: 'x' },
      { Y: '2018-19', P: 'Total', I: '', S: '15.00' },
    ];
    const { totals, findings } = readBudgetLines(partners, OPTIONS);
    expect(totals.map(({ verdict }) => verdict)).toEqual(['not-checkable', 'not-checkable']);
    expect(findings.map(({ code }) => code)).toContain('TOTAL_WITHOUT_PARTS');
    // Beside a wrong total of another partner, of which it is no part.
    const wrong = { Y: '2018-19', P: 'Total RCMP', I: '', S: '4.00' };
    expect(
      readBudgetLines([partners[0], wrong, ...partners.slice(1)], OPTIONS).totals.map(({ verdict }) => verdict),
    ).toEqual(['inconsistent', 'not-checkable', 'not-checkable']);
  });

  it('leaves totals of other years and columns alone', () => {
    const rows = [
      ...rowsOf('Total Force x, Haiti 5.00, Total 5.00'),
      ...rowsOf('Haiti 5.00, Total 6.00').map((one) => ({ ...one, Y: '2019-20' })),
    ];
    expect(readBudgetLines(rows, OPTIONS).totals.map(({ verdict }) => verdict)).toEqual([
      ...['not-checkable', 'not-checkable', 'inconsistent'],
    ]);
  });
});

describe('an item like a total that equals others by chance', () => {
  it('is in doubt where another total holds it', () => {
    const doubt = [['not-checkable', 'not-checkable'], ['DOUBTFUL_TOTAL']];
    expect(judged('Mali 10.00, Total Force 10.00, Haiti 5.00, Total 25.00')).toEqual(doubt);
    expect(judged('Mali 7.00, Chad 3.00, Total Force 10.00, Haiti 5.00, Total 25.00')).toEqual(doubt);
    expect(judged('Mali 10.00, Total Force 10.00, Haiti 5.00, Total 28.00')).toEqual(doubt);
    expect(judged('Mali 10.00, Total Force 10.00, Haiti 5.00, Total 15.00')).toEqual([
      ['exact 10', 'exact 15'],
      ['TOTAL_BY_SUM'],
    ]);
  });

  it('may hold the name of an item among other words, or be in doubt beside another total', () => {
    const rows = 'Travel 6.00, Rent 4.00, Travel total abroad';
    expect(judged(`${rows} x, Total 15.00`)[0]).toEqual(['not-checkable', 'not-checkable']);
    expect(judged(`${rows} 6.00, Total 16.00`)[0]).toEqual(['not-checkable', 'not-checkable']);
    expect(judged('Travel 6.00, Travel total 6.00, Total officers 6.00, Rent 6.00, Total 18.00')[0]).toEqual([
      ...['exact 6', 'not-checkable', 'not-checkable'],
    ]);
  });

  it('is the total of the item that it names, which another total counts twice', () => {
    expect(judged('Mali 10.00, Total Mali 10.00, Haiti 5.00, Total 25.00')).toEqual([
      ['exact 10', 'inconsistent 15'],
      ['INCONSISTENT_TOTAL'],
    ]);
  });
});

describe('a total behind others with names', () => {
  it('is of all lines, and by how much it is wrong is no secret', () => {
    expect(judged('Mali 10.00, Total Mali 10.00, Haiti 5.00, Total 28.00')).toEqual([
      ['exact 10', 'inconsistent 15'],
      ['INCONSISTENT_TOTAL'],
    ]);
    expect(judged('Mali 10.00, Total Mali 10.00, Haiti 5.00, Total 15.00')).toEqual([['exact 10', 'exact 15'], []]);
    expect(judged('Mali 10.00, Total Mali 10.00, Haiti 5.00, Total 5.00')[0]).toEqual(['exact 10', 'exact 5']);
  });

  it.each([0, 1, 2])('is in doubt where rows that may be lines bring it nearer, with %d decimals', (decimals) => {
    const rows = 'Mali 10., Total Force 7., Haiti 5., Total 32.'.replace(
      /\./g,
      decimals === 0 ? '' : `.${'0'.repeat(decimals)}`,
    );
    expect(judged(rows)).toEqual([['not-checkable', 'not-checkable'], ['DOUBTFUL_TOTAL']]);
  });
});

describe('a total in another unit than its lines', () => {
  const LINES = 'Mali 25,730,000, Haiti 5,760,000';
  it.each([
    ...['Total 31.49', 'Total 31.5', 'Total 31', 'Total 31,490'],
    ...['Total (in thousands) 31,490', 'Total ($ millions) 31.49', 'Total ($ millions) 32.49'],
  ])('says that it is: %s', (total) => {
    const { totals, findings } = read(`${LINES}, ${total}`);
    expect([totals[0]?.verdict, totals[0]?.reason]).toEqual(['not-checkable', 'other-unit']);
    expect(explain(totals[0] as object as never, { locale: 'en-CA' })).toContain('in another unit than its parts');
    const said = findings.filter(({ code }) => code === 'UNCHECKED_TOTAL');
    expect(said).toMatchObject([{ severity: 'warning', operands: { reason: 'other-unit' } }]);
    expect(explain(said[0] as never, { locale: 'fr-CA' })).toContain('dans une autre unité que les lignes');
  });

  it('is else wrong, and right where its cell says its unit', () => {
    expect(judged(`${LINES}, Total 32.49`)[0]).toEqual(['inconsistent 31490000']);
    expect(judged(`${LINES}, Total 31.49M$`)[0]).toEqual(['exact 31490000']);
    expect(judged('Mali 2.00, Haiti 3.00, Total 0.01')[0]).toEqual(['inconsistent 5']);
    const millions = { unit: 'CAD millions' };
    expect(judged('Mali 25.73, Haiti 5.76, Total 31,490,000', millions)).toEqual([
      ['not-checkable'],
      ['UNCHECKED_TOTAL'],
    ]);
  });
});
