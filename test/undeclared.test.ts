import { describe, expect, it } from 'vitest';
import { readBudgetLines } from '../src/budgets/intake.js';
import { fiscalYear } from '../src/calendar/fiscal-year.js';
import { readDeployments } from '../src/deployments/read.js';
import { formatReported } from '../src/explain/format-reported.js';
import { labelsOf } from '../src/explain/labels.js';
import { readNumber } from '../src/figures/read-number.js';
import { isReported } from '../src/kernel/no-value.js';
import { refusal } from './refusal.js';
import { read } from './support/sources.js';

/*
 * What is read though nobody declared it is listed in a guide. Here every entry of that list is tried, and every entry
 * of what is refused.
 */

const GUIDE = read('docs/guides/bulk-data.md');

/** The rows of the table under a heading, each as the code in its cells and the text of the first. */
function tableUnder(heading: string): { readonly what: string; readonly cells: readonly (readonly string[])[] }[] {
  const section = GUIDE.split(`### ${heading}\n`)[1]?.split(/^##/m)[0] ?? '';
  const [, , ...rows] = section.split('\n').filter((line) => line.startsWith('|'));
  return rows.map((row) => {
    const cells = row.split('|').slice(1, -1);
    return {
      what: cells[0]?.trim() ?? '',
      cells: cells.map((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)),
    };
  });
}

/** Every text of a column, with the code of another column of its row. */
const pairsOf = (heading: string, texts: number, meaning: number) =>
  tableUnder(heading).flatMap(({ what, cells }) =>
    (cells[texts] ?? []).map((text) => ({ text, what, means: cells[meaning] ?? [] })),
  );

function amountIn(text: string) {
  const map = { fiscalYear: 'Year', partner: 'Partner', spent: 'Spent' };
  const rows = [{ Year: '2018-19', Partner: 'RCMP', Spent: text }];
  return readBudgetLines(rows, { map, empty: 'not-applicable' });
}

describe('numbers that nobody declared', () => {
  const numbers = pairsOf('Numbers', 1, 2);

  it('are listed', () => expect(numbers.length).toBeGreaterThan(70));

  it.each(numbers)('$text is read', ({ text, what, means: [number, unit] }) => {
    const { value, notes, ...found } = readNumber(text);
    expect([isReported(value) && formatReported(value), found.unit]).toEqual([number, unit]);
    expect(notes.length > 0).toBe(/note/.test(what));
    // A budget reads the same, in dollars.
    const { lines, findings } = amountIn(text);
    if (unit === 'percent' || unit === 'ratio') return expect(findings[0]?.code).toBe('UNIT_MISMATCH');
    const scale = { 'CAD thousands': 1e3, 'CAD millions': 1e6 }[unit as string] ?? 1;
    expect([Number(lines[0]?.amount), findings]).toEqual([Number(number) * scale, []]);
  });
});

describe('words for a number that is not there', () => {
  const words = pairsOf('Words for a number that is not there', 1, 0);

  it('are listed, with the labels of every reason', () => {
    const labels = Object.values(labelsOf('no-value')).flatMap(({ en, fr }) => [en, fr]);
    expect(words.map(({ text }) => text)).toEqual(expect.arrayContaining(labels));
  });

  it.each(words)('$text is read', ({ text, means: [reason] }) => {
    for (const written of [
      ...[text, text.toUpperCase(), ` ${text} `, text.normalize('NFD'), text.replaceAll(' ', '  ')],
      ...[text.replaceAll('.', ''), text.replaceAll('.', '. ')],
    ]) {
      expect(readNumber(written).value).toEqual({ noValue: reason });
      expect(amountIn(written).lines[0]?.amount).toEqual({ noValue: reason });
    }
  });
});

describe('years, dates and people', () => {
  const entries = pairsOf('Years, dates and people', 1, 2);
  const row = { id: 'a', person: 'p', mission: 'm', personnel: 'police', gender: 'woman', firstDay: '2019-04-01' };
  const record = { ...row, type: '', lastDay: '2020-03-31' };
  const fieldOf = (meaning: string): keyof typeof record => {
    if (meaning === 'ongoing') return 'lastDay';
    if (meaning.startsWith('2019-09-05')) return 'firstDay';
    if (Object.hasOwn(labelsOf('gender'), meaning)) return 'gender';
    return Object.hasOwn(labelsOf('personnel'), meaning) ? 'personnel' : 'type';
  };

  it('are listed', () => expect(entries.length).toBeGreaterThan(60));

  it.each(entries)('$text is read', ({ text, means: [meaning = ''] }) => {
    if (meaning === '2015-16') return expect(fiscalYear(text)).toBe(meaning);
    const field = fieldOf(meaning);
    const { deployments, findings } = readDeployments([{ ...record, [field]: text }]);
    expect([deployments[0]?.[field], findings]).toEqual([meaning, []]);
  });
});

describe('what is refused until it is declared', () => {
  const entries = pairsOf('And what is refused until it is declared', 0, 1);

  it('is listed', () => expect(entries.length).toBeGreaterThan(20));

  it.each(entries)('$text is refused, with its declaration', ({ text, means: [said = ''] }) => {
    const { declare } = refusal(() => readNumber(text), 'INVALID_FIGURE').details;
    if (declare?.option !== 'numbers') {
      expect([said, declare]).toEqual(['marks', { option: 'marks', value: text }]);
      return expect(readNumber(text, { marks: { [text]: 'suppressed' } }).value).toEqual({ noValue: 'suppressed' });
    }
    const { message } = refusal(() => readNumber(text), 'INVALID_FIGURE');
    expect(message).toContain(said.replace('numbers: {', 'numbers } as {').replace(' } }', ' }'));
    expect(isReported(readNumber(text, { numbers: declare.value }).value)).toBe(true);
  });
});
