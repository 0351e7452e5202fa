import { describe, expect, it } from 'vitest';
import { unGenderTargets as schedule } from '../../src/data.js';
import {
  averageStrength,
  checkGenderTarget,
  csvText,
  decimal,
  explain,
  flatRows,
  isCpaIppError,
  markdownTable,
  type Strength,
  strengthAgainstTargets,
  strengthSeries,
  summarizeDeployments,
  yearlyStrengthAgainstTargets,
} from '../../src/index.js';

// A ministerial note counts 37 women of 83 on 5 September 2019 (ministerial-note-2019, L8); the other counts are made up.
const strengths: Strength[] = [
  { date: '2019-06-30', category: 'police', women: 16, total: 80 },
  { date: '2019-06-30', category: 'military', women: 0, total: 10 },
  { date: '2019-09-05', category: 'police', women: 37, total: 83 },
  { date: '2020-02-29', category: 'police', women: 17, total: 80 },
];
const question = {
  schedule,
  category: 'individual-police-officers',
  scope: 'un-missions',
  absent: 'zero',
  where: { category: 'police' },
} as const;

describe('head counts against dated targets', () => {
  it('are held against the year of their day, none against a month without a count', () => {
    const checks = strengthAgainstTargets(strengths, question);
    expect(checks.map(({ month, date, status }) => [month, date, status])).toEqual([
      ['2019-06', '2019-06-30', 'not-met'],
      ['2019-09', '2019-09-05', 'met'],
      ['2020-02', '2020-02-29', 'not-met'],
    ]);
    const { month, date, ...check } = checks[1] as (typeof checks)[number];
    expect([month, date]).toEqual(['2019-09', '2019-09-05']);
    const population = { measure: 'strength', scope: 'un-missions' } as const;
    const at = { date: '2019-09-05' };
    const one = { schedule, category: 'individual-police-officers', population, at } as const;
    expect(check).toEqual(checkGenderTarget({ women: 37, total: 83 }, one));
  });

  it('of a fiscal year are pooled, and meet the year that the caller says', () => {
    const period = { from: '2019-20', to: '2019-20' } as const;
    const [check] = yearlyStrengthAgainstTargets(strengths, {
      ...question,
      period,
      mapping: 'end-year',
      missing: 'reported-months',
    });
    // 16 + 37 + 17 of 80 + 83 + 80.
    expect(check?.share).toMatchObject({ value: decimal(70).div(243) });
    expect([check?.status, check?.missing.length, check?.mapping]).toEqual(['met', 9, 'end-year']);
    const [refused] = yearlyStrengthAgainstTargets(strengths, {
      ...question,
      period,
      mapping: 'end-year',
      missing: 'refuse',
    });
    expect(refused?.status).toBe('no-data');
  });

  it('of a fiscal year need women-months, and say so', () => {
    const options = {
      ...question,
      period: { from: '2019-20', to: '2019-20' },
      mapping: 'end-year',
      missing: 'reported-months',
    } as const;
    const few = [
      { date: '2019-06-30', category: 'police', women: 10, total: 80 },
      { date: '2019-07-31', category: 'police', women: 10, total: 80 },
    ] as const;
    const one = [{ date: '2019-06-30', category: 'police', women: 1, total: 6 }] as const;
    const [check] = yearlyStrengthAgainstTargets(few, options);
    const [single] = yearlyStrengthAgainstTargets(one, options);
    expect([check?.countedBy, check?.needed.ifTotalStays]).toEqual(['month', 16]);
    expect([check, single].map((each) => explain(each as never, { locale: 'en-CA' }))).toEqual([
      '12.5% women by month in 2019-20 against a target of 22%: target not met, 9.5 points below; 16 more women-months needed if the total stays',
      '16.7% women by month in 2019-20 against a target of 22%: target not met, 5.3 points below; 1 more woman-month needed if the total stays',
    ]);
    expect(explain(check as never, { locale: 'fr-CA' })).toBe(
      '12,5\u00a0% de femmes-mois en 2019-20, cible de 22\u00a0%\u00a0: cible non atteinte, 9,5 points au-dessous; 16 femmes-mois de plus nécessaires à total égal',
    );
    const columns = ['countedBy', 'needed.ifTotalStays'] as const;
    const heads = (rows: readonly object[]) =>
      markdownTable(rows, { locale: 'en-CA', columns: [...columns] as never[] });
    expect(heads([check as object])).toMatch(
      /^\| Counted by \| Women-months needed – if the total stays \|\n.*\n\| month¹ \| 16 \|\n/,
    );
    const monthly = strengthAgainstTargets(few, question);
    expect(csvText(monthly, { locale: 'fr-CA', columns: ['needed.ifTotalStays'] })).toContain('Femmes nécessaires');
    expect(explain(monthly[0] as never, { locale: 'en-CA' })).not.toContain('month');
  });

  it('refuse a category that is none', () => {
    try {
      strengthAgainstTargets(strengths, { ...question, category: 'police' as never });
      expect.unreachable();
    } catch (error) {
      expect(isCpaIppError(error, 'UNKNOWN_NAME')).toBe(true);
    }
  });
});

describe('a share of women in rows of head counts', () => {
  it('is of the strength, as its head says; among deployments it is of the new ones', () => {
    const period = { from: '2019-20', to: '2019-20' } as const;
    const rows = averageStrength(strengths, { period, by: [], missing: 'reported-months', absent: 'zero' });
    const series = strengthSeries(strengths, { by: [], absent: 'zero' });
    const head = (table: readonly object[], locale: 'en-CA' | 'fr-CA') =>
      csvText(table, { locale, columns: ['womenShare'] })
        .replaceAll('"', '')
        .split('\r\n')[0];
    expect([rows, series].map((table) => head(table, 'en-CA'))).toEqual(Array(2).fill('Share of women, strength'));
    expect(head(rows, 'fr-CA')).toBe('Part des femmes, effectif');
    const flat = flatRows(rows, { numbers: 'number', noValue: 'null' });
    expect(markdownTable(flat, { locale: 'en-CA', columns: ['womenShare'] })).toContain('Share of women, strength');
    const deployed = summarizeDeployments([], { period, by: [], method: 'daily' });
    expect(head(deployed, 'en-CA')).toBe('Share of women, new deployments');
  });
});

describe('a series', () => {
  it('has a row for each month from the first to the last, and fills in none', () => {
    const rows = strengthSeries(strengths, { by: [], absent: 'zero' });
    expect(rows.map(({ month }) => month)).toEqual([
      ...['2019-06', '2019-07', '2019-08', '2019-09', '2019-10', '2019-11', '2019-12', '2020-01', '2020-02'],
    ]);
    expect(rows.filter(({ dates }) => dates.length > 0).map(({ total }) => total)).toEqual([90, 83, 80]);
    expect(new Set(rows.filter(({ dates }) => dates.length === 0).map(({ total }) => JSON.stringify(total)))).toEqual(
      new Set(['{"noValue":"not-reported"}']),
    );
  });

  it('has those months of a period that end in it', () => {
    const period = { from: '2019-08-31', to: '2019-10-30' } as const;
    const rows = strengthSeries(strengths, { by: ['category'], absent: 'unknown', period });
    expect(rows.map(({ month, category, total }) => [month, category, total])).toEqual([
      ['2019-08', 'military', { noValue: 'not-reported' }],
      ['2019-08', 'police', { noValue: 'not-reported' }],
      ['2019-09', 'military', { noValue: 'not-reported' }],
      ['2019-09', 'police', 83],
    ]);
  });

  it('of nothing is empty', () => {
    expect(strengthSeries([], { by: ['mission'], absent: 'zero' })).toEqual([]);
    expect(strengthSeries([], { by: [], absent: 'zero' })).toEqual([]);
  });
});
