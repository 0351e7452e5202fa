import { describe, expect, it } from 'vitest';
import { account, CLAIMS, DIGEST, FIVE, STATEMENTS } from './account.js';
import { dateAccount, dateTokenOf, isHeld } from './dates.js';
import { OPEN } from './not-quantities.js';
import { numbersOf } from './numbers.mjs';

const { byNumber, idle } = account(FIVE);

/** How the numbers of each document are accounted for, to be read in a failure. */
function summary(): string {
  const documents = [...new Set(byNumber.map(({ document }) => document))];
  return documents
    .map((document) => {
      const own = byNumber.filter((row) => row.document === document);
      const count = (name: string | null) => own.filter((row) => row.account === name).length;
      const names = ['checked', 'stated', 'not-a-quantity', 'open'] as const;
      const lost = STATEMENTS.filter((one) => one.document === document)
        .flatMap(({ figures }) => Object.values(figures))
        .filter((figure) => 'noValue' in figure && figure.noValue === 'lost-in-text');
      return `${document}: ${names.map((name) => `${name} ${count(name)}`).join(', ')}, unaccounted ${count(null)}; cells lost in the text ${lost.length}`;
    })
    .join('\n');
}

describe('every number of the five documents', () => {
  it('is accounted for: checked, stated, or not a quantity', () => {
    const missing = byNumber.filter(({ account }) => account === null);
    expect(
      missing.map(({ document, line, number }) => `${document}, L${line}: '${number}'`),
      summary(),
    ).toEqual([]);
  });

  it('answers to what is listed: no figure and no entry stands on a number that is not there', () => {
    expect(idle, summary()).toEqual([]);
  });

  it('has been looked at: none is open', () => {
    expect(OPEN, summary()).toEqual([]);
  });

  it('comes to these counts', () => {
    expect(`\n${summary()}\n`).toMatchInlineSnapshot(`
      "
      evaluation-2015-2020: checked 298, stated 89, not-a-quantity 221, open 0, unaccounted 0; cells lost in the text 9
      ministerial-note-2019: checked 19, stated 4, not-a-quantity 0, open 0, unaccounted 0; cells lost in the text 0
      annual-report-2024-25: checked 65, stated 52, not-a-quantity 42, open 0, unaccounted 0; cells lost in the text 0
      peace-operations: checked 11, stated 0, not-a-quantity 3, open 0, unaccounted 0; cells lost in the text 0
      current-operations: checked 5, stated 4, not-a-quantity 2, open 0, unaccounted 0; cells lost in the text 0
      "
    `);
  });

  it('is found in all five documents, and in bundled data that goes with them', () => {
    const documents = [...new Set(DIGEST.map(({ document }) => document))].sort();
    expect([...new Set(STATEMENTS.map(({ document }) => document))].sort()).toEqual(documents);
    expect([...new Set(CLAIMS.map(({ source }) => source.document))].sort()).toEqual(documents);
  });
});

describe('every date of the five documents', () => {
  const dated = byNumber.filter(({ number }) => dateTokenOf(number) !== null);

  it('is checked by a claim, held as data for its line, or a label that was looked at', () => {
    const count = (name: string) => dated.filter(({ account }) => account === name).length;
    expect(dated.filter(({ account }) => account === null)).toEqual([]);
    expect(count('checked') + count('stated') + count('not-a-quantity')).toBe(dated.length);
    expect([count('checked'), count('stated'), count('not-a-quantity')]).toMatchInlineSnapshot(`
      [
        24,
        87,
        84,
      ]
    `);
    expect(dated.every(({ account, reason }) => account !== 'not-a-quantity' || reason !== '')).toBe(true);
  });

  it('would be missed, were it new: another year on a line, or on one without dates', () => {
    const { of } = dateAccount(FIVE);
    const evaluation = 'evaluation-2015-2020';
    expect(of(evaluation, 241, '2006')?.account).toBe('stated');
    expect(of(evaluation, 241, '2007')).toBe(null);
    expect(of(evaluation, 242, '2006')).toBe(null);
    expect(of('annual-report-2024-25', 256, '1970s')).toBe(null);
  });

  it('is read as it is written', () => {
    expect(
      [
        'April 1, 2015',
        'mid-March 2020',
        'Oct 2021',
        '2016-21',
        '2024–25',
        '2004-2020',
        '1960s',
        '1,325',
        'Annex 2019',
      ].map(dateTokenOf),
    ).toEqual([
      { from: '2015-04-01' },
      { from: '2020-03' },
      { from: '2021-10' },
      { from: '2016', to: '2021' },
      { from: '2024', to: '2025' },
      { from: '2004', to: '2020' },
      { from: '1960' },
      null,
      null,
    ]);
    const held = { from: new Set(['2016']), to: new Set(['2016', '2021-03-31']) };
    expect([isHeld({ from: '2016', to: '2021' }, held), isHeld({ from: '2021' }, held)]).toEqual([true, true]);
    // What is held may be more precise than what is printed, and never less so.
    expect([
      isHeld({ from: '2021-04' }, held),
      isHeld({ from: '2016-04' }, held),
      isHeld({ from: '2016', to: '2022' }, held),
    ]).toEqual([false, false, false]);
  });
});

describe('numbersOf', () => {
  it('keeps labels, dates and ranges of years whole, and finds numbers in words', () => {
    const line =
      'Table 8 on April 1, 2015 and in 2015-16: $228.2 million, .037, 1.92:1, over 4,000, up to seven, 10th, >50 to <75, 14-48%';
    expect(numbersOf(line)).toEqual([
      'Table 8',
      'April 1, 2015',
      '2015-16',
      '$228.2',
      '.037',
      '1.92:1',
      '4,000',
      'seven',
      '10th',
      '>50',
      '75',
      '14',
      '48%',
    ]);
    expect(numbersOf('someone, often, zeroes, bone')).toEqual([]);
  });
});
