import { describe, expect, it } from 'vitest';
import { account, CLAIMS, DIGEST, STATEMENTS } from './account.js';
import { NOT_PRINTED, OPEN } from './not-quantities.js';
import { numbersOf } from './numbers.mjs';

const { byNumber, idle } = account();

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
    const printed = idle.filter((text) => !Object.keys(NOT_PRINTED).some((key) => text.startsWith(`${key}:`)));
    expect(printed, summary()).toEqual([]);
    expect(idle).toHaveLength(Object.keys(NOT_PRINTED).length);
  });

  it('has been looked at: none is open', () => {
    expect(OPEN, summary()).toEqual([]);
  });

  it('comes to these counts', () => {
    expect(`\n${summary()}\n`).toMatchInlineSnapshot(`
      "
      evaluation-2015-2020: checked 298, stated 32, not-a-quantity 278, open 0, unaccounted 0; cells lost in the text 9
      ministerial-note-2019: checked 19, stated 1, not-a-quantity 3, open 0, unaccounted 0; cells lost in the text 0
      annual-report-2024-25: checked 65, stated 27, not-a-quantity 67, open 0, unaccounted 0; cells lost in the text 0
      peace-operations: checked 11, stated 0, not-a-quantity 3, open 0, unaccounted 0; cells lost in the text 0
      current-operations: checked 5, stated 2, not-a-quantity 4, open 0, unaccounted 0; cells lost in the text 0
      "
    `);
  });

  it('is found in all five documents, and in bundled data that goes with them', () => {
    const documents = [...new Set(DIGEST.map(({ document }) => document))].sort();
    expect([...new Set(STATEMENTS.map(({ document }) => document))].sort()).toEqual(documents);
    expect([...new Set(CLAIMS.map(({ source }) => source.document))].sort()).toEqual(documents);
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
