import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluationGender } from '../../src/data/evaluation-gender.js';
import { unGenderTargets } from '../../src/data/gender-targets.js';
import { formatReported } from '../../src/explain/format-reported.js';
import { figureOf } from '../../src/figures/statement.js';
import { checkGenderTarget } from '../../src/gender/check-target.js';
import { checkConsistency } from '../../src/gender/consistency.js';
import { genderSeries } from '../../src/gender/series.js';
import { wilsonInterval } from '../../src/gender/wilson.js';
import type { NoValue } from '../../src/kernel/no-value.js';
import { strengthAgainstTargets } from '../../src/strengths/against-targets.js';
import { flatRows } from '../../src/tables/flat.js';
import { markdownTable } from '../../src/tables/markdown.js';
import { codeOf } from '../refusal.js';
import { VALID } from '../support/calls.js';
import { runs } from '../support/long.js';

const YEARS = ['2017-18', '2018-19', '2019-20'] as const;
const question = {
  schedule: unGenderTargets,
  category: 'individual-police-officers',
  population: { measure: 'new-deployments', scope: 'program-wide' },
  mapping: 'end-year',
} as const;
const { mapping: _, ...asked } = question;
const printed = YEARS.map((fiscalYear) => ({ fiscalYear, share: figureOf(evaluationGender, `women-${fiscalYear}`) }));
const series = genderSeries(printed, question);

/** The cells of a line, without what refers to footnotes. */
const shown = (line: string): string =>
  line
    .slice(2, -2)
    .replaceAll(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+(?:\u00a0[⁰¹²³⁴⁵⁶⁷⁸⁹]+)*/g, '')
    .replaceAll('\u00a0', '_');

/** What stands under a head. */
function column(rows: readonly object[], key: string, locale: 'en-CA' | 'fr-CA' = 'en-CA'): string[] {
  const lines = markdownTable(rows, { locale, columns: [key] }).split('\n');
  return lines.slice(2, 2 + rows.length).map(shown);
}

describe('checks against targets, in a table', () => {
  it('have shares in percent and gaps in points, with their ranges (evaluation, Diagram 3, L471)', () => {
    expect(column(series.checks, 'share')).toEqual([
      '18.0% (17.5% to 18.5%)',
      '14.0% (13.5% to 14.5%)',
      '24.0% (23.5% to 24.5%)',
    ]);
    expect(column(series.checks, 'gap')).toEqual([
      '-2.0 points (-2.5 to -1.5)',
      '-7.0 points (-7.5 to -6.5)',
      '2.0 points (1.5 to 2.5)',
    ]);
    expect(column(series.checks, 'share', 'fr-CA')[0]).toBe('18,0_% (17,5_% à 18,5_%)');
    expect(column(series.checks, 'gap', 'fr-CA')[0]).toBe('-2,0 points (-2,5 à -1,5)');
    expect(column(series.checks, 'gap.high', 'fr-CA')[0]).toBe('-1,5 point');
    expect(column(series.checks, 'target.share')).toEqual(['20.0%', '21.0%', '22.0%']);
    expect(column([series], 'trend')).toEqual(['3.0 points (2.5 to 3.5)']);
  });

  it('have all of that where nobody names the columns, with cautions as footnotes', () => {
    const table = markdownTable(series.checks, { locale: 'en-CA' });
    for (const key of ['share', 'gap', 'target.share'])
      for (const cell of column(series.checks, key))
        expect(table.split('\n').map(shown).join('\n')).toContain(`| ${cell} |`);
    const notes = table.split('\n\n').slice(1);
    expect(notes).toHaveLength(series.checks[0]?.cautions.length ?? 0);
    expect(notes.length).toBeGreaterThan(0);
  });

  it('are written alike after JSON; and made flat, each end in its own column', () => {
    expect(markdownTable(JSON.parse(JSON.stringify(series.checks)), { locale: 'fr-CA' })).toBe(
      markdownTable(series.checks, { locale: 'fr-CA' }),
    );
    const flat = flatRows(series.checks, { numbers: 'number', noValue: 'reason' });
    expect(column(flat, 'share')[0]).toBe('18.0%');
    expect(column(flat, 'gap.high')[0]).toBe('-1.5 points');
    expect(column(flat, 'target.parts.1.share')[0]).toBe('20.0%');
  });

  it('say the gap of any counts as the check does, to a decimal, and never zero where there is one', () => {
    const whole = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(whole, fc.nat(), (total, part) => {
        const check = checkGenderTarget({ women: part % (total + 1), total }, { ...asked, at: { date: '2019-09-05' } });
        const { value } = check.gap as Exclude<typeof check.gap, NoValue>;
        const [cell = ''] = column([check], 'gap');
        const number = Number(cell.replace(/ points?$/, ''));
        expect(cell).toMatch(/^-?[\d.]+ points?$/);
        expect(Math.abs(number - Number(value))).toBeLessThanOrEqual(0.05 + 1e-9);
        expect(number === 0).toBe(value.isZero());
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('other rows with bare shares and points', () => {
  it('are monthly checks of head counts', () => {
    const [[strengths, ofStrengths] = []] = VALID['strengthAgainstTargets'] as never as [[never, never]];
    const checks = strengthAgainstTargets(strengths as never, ofStrengths as never);
    expect(checks.length).toBeGreaterThan(0);
    expect(column(checks, 'share')).toEqual(
      checks.map(({ share }) => formatReported(share, { as: 'percent', decimals: 1, locale: 'en-CA' })),
    );
  });

  it('are years of a claim, intervals, targets and parts of full time', () => {
    const { years } = checkConsistency(printed, { ...question, from: '2017-18', tolerancePoints: 2 });
    expect(column(years, 'contradictsBelow')).toEqual(['1.5 points', '6.5 points', '0.0 points']);
    expect(column(years, 'supportsFrom', 'fr-CA')).toEqual(['2,5 points', '7,5 points', '0,0 point']);
    const interval = wilsonInterval({ women: 7, total: 28 }, { confidence: '0.95' });
    for (const key of ['low', 'high', 'confidence'] as const)
      expect(column([interval], key)).toEqual([formatReported(interval[key], { as: 'percent', decimals: 1 })]);
    expect(column([{ interval }], 'interval')[0]).toBe(
      [interval.low, interval.high]
        .map((end) => formatReported(end as never, { as: 'percent', decimals: 1 }))
        .join(' to '),
    );
    expect(column(unGenderTargets.targets.slice(0, 1), 'share')).toEqual(['20.0%']);
    expect(column([{ person: 'a', firstDay: '2019-04-01', share: '0.6' }], 'share')).toEqual(['60.0%']);
  });

  it('are not rows of others, whose numbers may be of 100', () => {
    expect(column([{ share: 18, gap: -2, status: 'met' }], 'share')).toEqual(['18']);
    expect(column([{ share: 18, gap: -2, status: 'met' }], 'gap')).toEqual(['-2']);
    expect(column([{ low: 1, high: 2 }], 'low')).toEqual(['1']);
  });

  it('are written as a column asks, and divided by no scale', () => {
    const cell = (wanted: object) =>
      shown(
        markdownTable(series.checks.slice(0, 1), { locale: 'en-CA', columns: [wanted as never] }).split('\n')[2] ?? '',
      );
    expect(cell({ key: 'gap', as: 'number', decimals: 2 })).toBe('-2.00 (-2.50 to -1.50)');
    expect(cell({ key: 'gap', decimals: 2 })).toBe('-2.00 points (-2.50 to -1.50)');
    expect(cell({ key: 'share', as: 'number', decimals: 3 })).toBe('0.180 (0.175 to 0.185)');
    for (const key of ['share', 'gap'])
      expect(codeOf(() => cell({ key, scale: 'millions' }))).toMatchObject({ code: 'INVALID_ARGUMENT' });
  });
});
