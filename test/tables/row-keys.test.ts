import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/exact/quantity.js';
import * as library from '../../src/index.js';
import { columnText } from '../../src/tables/labels.js';
import { FUNCTIONS, VALID } from '../support/calls.js';

/*
 * Every key of our rows has a label in both languages: what a function returns in a list, what it returns alone, and
 * the lists in it. So has every part of a value that a column can name. A new result needs its labels, or a line here.
 */

/** Functions that hand back what the caller called so, and whatever is no table. */
const NO_ROWS = new Set([
  ...[
    'errorFromJSON',
    'errorToJSON',
    'labelsOf',
    'mapReported',
    'orElse',
    'statement',
    'statementOfTable',
    'tidyRows',
    'toPlain',
    'flatRows',
    'targetSchedule',
  ],
  ...[
    'deploymentColumns',
    'findAgency',
    'findMission',
    'logicModel',
    'program',
    'programFindings',
    'missionLineage',
    'missionsActiveIn',
    'genderTarget',
  ],
]);
/** Keys below which keys are ids, such as genders, verdicts and levels, or what a finding speaks of. */
const BY_ID = new Set(['calculation', 'claimSummary', 'counts', 'operands', 'shares', 'statement', 'summary']);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && kindOf(value) !== 'number';

/** The columns that a row has, and those of what stands in it; what is counted has no number. */
function columnsIn(row: Record<string, unknown>, before = ''): string[] {
  return Object.entries(row).flatMap(([key, value]) => {
    const column = before + key;
    const inside = (Array.isArray(value) ? value : [value])
      .filter(isRecord)
      .filter((one) => !('en' in one && 'fr' in one));
    const parts =
      BY_ID.has(key) || before.split('.').length > 3 ? [] : inside.flatMap((one) => columnsIn(one, `${column}.`));
    return [column, ...parts];
  });
}

const COLUMNS = new Map(
  FUNCTIONS.filter(([name]) => !NO_ROWS.has(name) && !name.startsWith('chartOf')).flatMap(([name, call]) =>
    (VALID[name] ?? []).flatMap((args) => {
      const result = call(...args);
      const rows = (Array.isArray(result) ? result : [result]).filter(isRecord);
      return rows.flatMap((row) =>
        (kindOf(row) === null ? columnsIn(row) : []).map((column) => [column, name] as const),
      );
    }),
  ),
);

describe('the keys of rows', () => {
  it('have labels in both languages, and so have the parts of what stands under them', () => {
    expect(COLUMNS.size).toBeGreaterThan(300);
    const labels = library.labelsOf('column');
    const without = [...COLUMNS].flatMap(([column, name]) =>
      column.split('.').flatMap((step) => (Object.hasOwn(labels, step) ? [] : [`${step} of ${column} (${name})`])),
    );
    expect([...new Set(without)]).toEqual([]);
  });

  it('have labels of their own: no table has two heads alike', () => {
    for (const locale of ['en', 'fr'] as const) {
      const seen = new Map<string, string>();
      const twice = Object.entries(library.labelsOf('column')).flatMap(([key, label]) => {
        const other = seen.get(label[locale]);
        seen.set(label[locale], key);
        return other === undefined ? [] : [`${other} and ${key}: ${label[locale]}`];
      });
      expect(twice).toEqual([]);
    }
  });

  it('make heads, part by part', () => {
    expect(columnText('approved', 'fr-CA')).toBe('Dépenses approuvées');
    expect(columnText('approved.missing', 'en-CA')).toBe('Approved spending – parts without a value');
    expect(columnText('counts.woman', 'fr-CA')).toBe('Dénombrements – femme');
    expect(columnText('evidence.1.bearing', 'en-CA')).toBe('Evidence – 1 – bearing');
    // An acronym keeps its capitals, and a key of nobody's its name.
    expect(columnText('parts.ftesPerDeployment', 'en-CA')).toBe('Parts – FTEs per deployment');
    expect(columnText('mine.approved', 'en-CA')).toBe('mine.approved');
    expect(columnText('toString', 'en-CA')).toBe('toString');
  });
});
