import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import * as library from '../../src/index.js';

/*
 * Every list of records in the data is a table whose heads and words are those of its reader's language. Only the ids
 * of other records stay as they are: of missions, figures, findings, nodes, documents and the like.
 */

type Row = Readonly<Record<string, unknown>>;
const LOCALES = ['en-CA', 'fr-CA'] as const;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);
const LISTS = Object.entries(data as Readonly<Record<string, unknown>>).flatMap(([name, value]) =>
  Array.isArray(value) && value.every(isRow) ? [[name, value as readonly Row[]] as const] : [],
);

/** The ids of all records, wherever they stand, the names of figures and the categories of targets. */
const IDS = new Set(Object.values(data).flatMap((value) => idsIn(value)));

function idsIn(value: unknown, depth = 0): string[] {
  if (typeof value !== 'object' || value === null || depth > 5) return [];
  const { id, figures, categories } = value as Row;
  return [
    ...(typeof id === 'string' ? [id] : []),
    ...Object.keys(Object(figures) as Row),
    ...Object.keys(isRow(categories) ? categories : {}),
    ...Object.values(value).flatMap((one) => idsIn(one, depth + 1)),
  ];
}

/** A table as it is read: what is below each head. */
function cellsOf(rows: readonly Row[], locale: (typeof LOCALES)[number]): Map<string, string[]> {
  const [first = '', , ...lines] = library
    .markdownTable(rows as never, { locale })
    .trimEnd()
    .split('\n');
  const cells = (line: string) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
  const body = lines.map(cells);
  return new Map(cells(first).map((head, at) => [head, body.map((row) => row[at] ?? '')]));
}

/** Ids that are called as they are written in the language. */
const AS_WRITTEN: Readonly<Record<(typeof LOCALES)[number], RegExp>> = {
  'en-CA': /^[a-z]+$/,
  'fr-CA': /^(?:communication|dates|document|liaison|opinion|participation|police)$/,
};

describe('the lists of the data as tables', () => {
  it('are all asked', () => {
    expect(LISTS.length).toBeGreaterThan(30);
    expect(IDS.size).toBeGreaterThan(1000);
  });

  it.each(LISTS)('have no head and no cell that only a program reads: %s', (_, rows) => {
    for (const locale of LOCALES) {
      const table = cellsOf(rows, locale);
      expect([...table.keys()].filter((head) => /^[a-z]/.test(head))).toEqual([]);
      const written = new Set(
        rows.flatMap((row) => Object.values(row).filter((value): value is string => typeof value === 'string')),
      );
      const raw = [...table].flatMap(([head, cells]) =>
        cells
          .flatMap((cell) => [cell, ...cell.split(/[,;] /)])
          .filter((cell) => /^[a-z]+(?:-[a-z0-9]+)*$/.test(cell) && written.has(cell))
          .filter((cell) => !IDS.has(cell) && !AS_WRITTEN[locale].test(cell))
          .map((cell) => `${head}: ${cell}`),
      );
      expect([...new Set(raw)]).toEqual([]);
    }
  });

  it('tell a planned event from planned money, and why lines are left out from why a value is missing', () => {
    const heads = (rows: readonly unknown[]) => LOCALES.map((locale) => [...cellsOf(rows as never, locale).keys()]);
    expect(heads(data.milestones).map((all) => all.includes('Planned') || all.includes('Prévu'))).toEqual([true, true]);
    expect(library.markdownTable([{ planned: '1' }], { locale: 'fr-CA' })).toContain('Dépenses prévues');
    expect(cellsOf(data.evaluationLeftOut as never, 'fr-CA').get('Motif')).toContain('cite une personne interrogée');
    expect(heads([{ reason: 'not-reported' }])[0]).toEqual(['Why there is no value']);
    expect(cellsOf(data.documents as never, 'fr-CA').get('Langue')?.[0]).toBe('anglais');
    // A target is no limit.
    expect(heads(data.missionCeilings)[1]).toContain('Au plus, ou visé');
    expect(heads(data.missionCeilings.filter(({ nature }) => nature === 'authorized'))[1]).toContain('Tout au plus');
    // Years and lines name something: no mark stands between their digits.
    expect(cellsOf(data.fundingArrangements as never, 'en-CA').get('From the year')).toContain('2016');
  });
});
