import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { chartOfAudit } from '../../src/charts/audit.js';
import { chartOfBudget } from '../../src/charts/budget.js';
import { chartOfCoverage } from '../../src/charts/coverage.js';
import { chartOfDeployments } from '../../src/charts/deployments.js';
import { chartOfGenderTargets } from '../../src/charts/gender.js';
import type { Chart, VegaLiteVersion } from '../../src/charts/spec.js';
import * as data from '../../src/data.js';
import { decimal } from '../../src/exact/decimal.js';
import { LOCALES, type Locale } from '../../src/kernel/label.js';
import { codeOf } from '../refusal.js';
import { draw } from './draw.js';
import { budgetRows, covered, diagram3, gappyBudget, gappySeries, SAMPLES, statements, table11 } from './samples.js';

const schema: object = JSON.parse(
  readFileSync(new URL('../../node_modules/vega-lite/build/vega-lite-schema.json', import.meta.url), 'utf8'),
);
const isVegaLite = new Ajv({ strict: false, validateFormats: false }).compile(schema);

const EVERY = Object.keys(SAMPLES).flatMap((name) => LOCALES.map((locale) => [name, locale] as const));
const sample = (name: string, locale: Locale): Chart<VegaLiteVersion> =>
  (SAMPLES[name] as (locale: Locale) => Chart<VegaLiteVersion>)(locale);

describe.each(EVERY)('the chart of the %s in %s', (name, locale) => {
  const chart = sample(name, locale);

  it('is JSON of Vega-Lite version 5, and says in words what it shows', () => {
    expect(JSON.parse(JSON.stringify(chart))).toEqual(chart);
    expect(isVegaLite(chart.spec), JSON.stringify(isVegaLite.errors?.slice(0, 3))).toBe(true);
    expect(chart.spec.$schema).toBe('https://vega.github.io/schema/vega-lite/v5.json');
    expect(chart.spec.description).toBe(chart.text);
    expect(chart.text).toContain(chart.spec.title.text);
    expect(chart.text).not.toMatch(/undefined|NaN|\[object/);
  });

  it('is the same for version 6, but for the version that it names, and is drawn without a warning too', async () => {
    const other = SAMPLES[name]?.(locale, 6) as Chart<VegaLiteVersion>;
    const $schema = 'https://vega.github.io/schema/vega-lite/v6.json';
    expect(JSON.stringify(other)).toBe(JSON.stringify({ ...chart, spec: { ...chart.spec, $schema } }));
    expect(SAMPLES[name]?.(locale, 5)).toEqual(chart);
    expect((await draw(other)).svg).toBe((await draw(chart)).svg);
  });

  it('compiles without a warning and draws its title and its axes', async () => {
    const { svg, texts } = await draw(chart);
    expect(svg).toContain('<svg');
    for (const text of [chart.spec.title.text, ...chart.spec.title.subtitle]) expect(texts).toContain(text);
    expect(svg).not.toMatch(/NaN|undefined|null/);
  });
});

describe('the version of Vega-Lite', () => {
  it('is one that there is', () => {
    const drawn = (vegaLite: unknown) => chartOfBudget(budgetRows, { locale: 'en-CA', vegaLite: vegaLite as 5 });
    for (const none of [4, 7, 5.5, '6', null])
      expect(codeOf(() => drawn(none))).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.vegaLite' });
  });

  it('is part of the type', () => {
    expectTypeOf(chartOfBudget(budgetRows, { locale: 'en-CA' })).toEqualTypeOf<Chart>();
    expectTypeOf(chartOfAudit(audit([]), { locale: 'en-CA', vegaLite: 6 })).toEqualTypeOf<Chart<6>>();
    // @ts-expect-error What names version 5 is no specification of version 6.
    const _: Chart<6> = chartOfAudit(audit([]), { locale: 'en-CA' });
  });
});

describe('the charts', () => {
  it('share no part with another chart or layer', () => {
    const seen = new Set<unknown>();
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      expect(seen.has(value), path).toBe(false);
      seen.add(value);
      for (const [key, inside] of Object.entries(value)) visit(inside, `${path}.${key}`);
    };
    for (const name of Object.keys(SAMPLES)) {
      visit(sample(name, 'en-CA').spec, name);
      visit(sample(name, 'en-CA').spec, name);
    }
  });

  it('are in two languages: no word of one stands in the other, but for those that are the same', async () => {
    for (const name of Object.keys(SAMPLES)) {
      const [english, french] = [await draw(sample(name, 'en-CA')), await draw(sample(name, 'fr-CA'))];
      const words = (texts: readonly string[]) => new Set(texts.filter((text) => /\p{Letter}{4,}/u.test(text)));
      const shared = [...words(english.texts)].filter((text) => words(french.texts).has(text) && text !== 'exact');
      expect(shared, name).toEqual([]);
      expect(french.marks, name).toEqual(english.marks);
    }
  });

  it('use colours that differ in lightness too, so that they can be told apart without hue', () => {
    // Okabe and Ito's own list, and a grey.
    const palette = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#56B4E9', '#E69F00', '#767676'];
    for (const name of Object.keys(SAMPLES)) {
      const used = JSON.stringify(sample(name, 'en-CA').spec.layer).match(/#[0-9A-F]{6}/gi) ?? [];
      expect(
        used.filter((colour) => !palette.includes(colour) && colour !== '#333333'),
        name,
      ).toEqual([]);
    }
  });
});

describe('chartOfBudget', () => {
  const total = (value: string) => ({ value: decimal(value), parts: 1, missing: 0 });
  const two = [
    { fiscalYear: '2015-16', approved: total('46400000'), spent: total('2') },
    { fiscalYear: '2016-17', approved: total('0'), spent: total('1234567890') },
  ];

  it('counts on the scale that it is told, axis and texts alike', () => {
    const inBillions = chartOfBudget(two, { locale: 'fr-CA', scale: 'billions' });
    expect(inBillions.text.replaceAll('\u00a0', '_')).toContain(
      '2015-16_: dépenses approuvées 0,05_milliard de dollars, dépenses réelles 0,000000002_milliard de dollars',
    );
    const { layer } = inBillions.spec;
    expect(JSON.stringify(layer)).toContain('"title":"Milliards de dollars canadiens"');
    expect(layer[0]?.data.values.map(({ amount }) => amount)).toEqual([0.0464, 2e-9, 0, 1.23456789]);
    const inThousands = chartOfBudget(two, { locale: 'en-CA', scale: 'thousands' });
    expect(inThousands.text).toContain('approved spending $46,400.00 thousand, actual spending $0.002 thousand');
    expect(JSON.stringify(inThousands.spec.layer)).toContain('"title":"Thousands of Canadian dollars"');
  });

  it('writes no amount as zero that is not: one in millions beside one of two dollars', () => {
    const { text } = chartOfBudget(two.slice(0, 1), { locale: 'en-CA' });
    expect(text).toContain('approved spending $46.40 million, actual spending $0.000002 million');
  });

  it('draws two bars a year, and stars on sums that lack parts: approved rapid deployment has no value in any year (Table 8)', async () => {
    const { marks } = await draw(sample('budget', 'en-CA'));
    const stars = budgetRows.flatMap(({ approved, spent }) => [approved, spent]).filter(({ missing }) => missing > 0);
    expect(stars).toHaveLength(8);
    expect(marks).toEqual({ rect: 10, text: 8 });
  });

  it('leaves a gap with the reason where there is no value, and never a bar of zero', async () => {
    const { marks, texts } = await draw(sample('budget with gaps', 'en-CA'));
    // 2016-17 has no row: two gaps; spending of 2018-19 is redacted: one.
    expect(marks['rect']).toBe(7);
    expect(texts.filter((text) => text === 'not reported')).toHaveLength(2);
    expect(texts.filter((text) => text === 'redacted')).toHaveLength(1);
    // The words stand on the axis, in the place of the bar.
    const gaps = sample('budget with gaps', 'en-CA').spec.layer.at(-1);
    expect(gaps?.encoding).toMatchObject({ y: { datum: 0 }, xOffset: { field: 'series' } });
    expect(JSON.stringify(chartOfBudget(gappyBudget, { locale: 'en-CA' }).spec)).not.toContain('"amount":0');
  });

  it('draws a true zero', async () => {
    const zero = { value: '0', parts: 1, missing: 0 } as never;
    const chart = chartOfBudget([{ fiscalYear: '2015-16', approved: zero, spent: zero }], { locale: 'en-CA' });
    const { marks, texts } = await draw(chart);
    expect(marks).toEqual({ rect: 2, text: 2 });
    expect(texts.filter((text) => text === '0').length).toBeGreaterThanOrEqual(2);
    expect(chart.text).toContain('approved spending $0.00, actual spending $0.00');
  });

  it('says the amounts of Table 8 in words', () => {
    const { text } = chartOfBudget(budgetRows, { locale: 'fr-CA' });
    expect(text).toContain('dépenses approuvées 46,40\u00a0millions de dollars (2 des 3 parties)');
    expect(text).toContain('2019-20\u00a0: ');
  });

  it('writes numbers on the axis in the locale, whatever the machine', async () => {
    const total = (value: string) => ({ value, parts: 1, missing: 0 }) as never;
    const rows = [{ fiscalYear: '2015-16', approved: total('2500'), spent: total('-1500') }];
    const texts = async (locale: Locale) => (await draw(chartOfBudget(rows, { locale }))).texts;
    expect(await texts('en-CA')).toContain('2,000');
    expect(await texts('fr-CA')).toContain('2\u00a0000');
    const small = [{ fiscalYear: '2015-16', approved: total('1200000'), spent: total('1100000') }];
    expect((await draw(chartOfBudget(small, { locale: 'fr-CA' }))).texts).toContain('0,2');
  });

  it.each([
    [[], { locale: 'en-CA' }, 'INVALID_ARGUMENT'],
    [[...budgetRows, budgetRows[0]], { locale: 'en-CA' }, 'DUPLICATE'],
    [[{ ...budgetRows[0], fiscalYear: '2015-2016' }], { locale: 'en-CA' }, 'INVALID_FISCAL_YEAR'],
    [[{ ...budgetRows[0], spent: 5 }], { locale: 'en-CA' }, 'INVALID_ARGUMENT'],
    [budgetRows, { locale: 'en' }, 'UNKNOWN_NAME'],
    [budgetRows, { locale: 'en-CA', against: 'spent' }, 'UNKNOWN_NAME'],
    [budgetRows, { locale: 'en-CA', title: 'x' }, 'UNKNOWN_NAME'],
  ])('refuses what it cannot draw (%#)', (rows, options, code) => {
    expect(codeOf(() => chartOfBudget(rows as never, options as never))).toMatchObject({ code });
  });
});

describe('chartOfDeployments', () => {
  it('stacks the six types of Table 11 (L339-344) to the totals of the years (L345)', async () => {
    const { marks, svg } = await draw(sample('deployments', 'en-CA'));
    expect(marks).toEqual({ rect: 30 });
    expect(svg).toContain('International peace support operations');
    const totals = new Map<string, number>();
    const layer = sample('deployments', 'en-CA').spec.layer[0];
    for (const { fiscalYear, number } of layer?.data.values ?? []) {
      totals.set(String(fiscalYear), (totals.get(String(fiscalYear)) ?? 0) + Number(number));
    }
    expect([...totals].map(([year, total]) => [year, total.toFixed(2)])).toEqual([
      ['2015-16', '96.16'],
      ['2016-17', '114.00'],
      ['2017-18', '80.67'],
      ['2018-19', '58.00'],
      ['2019-20', '93.00'],
    ]);
  });

  it('marks a year that lacks a type, and a year that lacks all', async () => {
    const { marks, texts } = await draw(sample('deployments with gaps', 'en-CA'));
    // 30 parts, less one and less six, and one whose type is not known; one star, one gap.
    expect(marks).toEqual({ rect: 24, text: 2 });
    expect(texts).toEqual(expect.arrayContaining(['suppressed', '*', 'Type not reported']));
    expect(sample('deployments with gaps', 'en-CA').text).toContain('bilateral deployments (lost in the text)');
  });

  it.each([
    [[...table11, table11[0]], { measure: 'average' }, 'DUPLICATE'],
    [[{ ...table11[0], type: 'others' }], { measure: 'average' }, 'UNKNOWN_NAME'],
    [[{ ...table11[0], average: '-1' }], { measure: 'average' }, 'NEGATIVE_VALUE'],
    [table11, { measure: 'newDeployments' }, 'INVALID_ARGUMENT'],
    [[{ ...table11[0], newDeployments: '3.5' }], { measure: 'newDeployments' }, 'INVALID_ARGUMENT'],
    [table11, { measure: 'peopleServed' }, 'UNKNOWN_NAME'],
    [table11, {}, 'INVALID_ARGUMENT'],
    [[{ ...table11[0], type: { noValue: 'redacted', type: 'bilateral' } }], { measure: 'average' }, 'UNKNOWN_NAME'],
    [table11, { measure: 'average', by: 'type' }, 'UNKNOWN_NAME'],
  ])('refuses what it cannot draw (%#)', (rows, options, code) => {
    expect(codeOf(() => chartOfDeployments(rows as never, { locale: 'en-CA', ...options } as never))).toMatchObject({
      code,
    });
  });
});

describe('chartOfGenderTargets', () => {
  it('draws the shares of Diagram 3 (L469-473) with their intervals, and the three targets that are confirmed (L464)', async () => {
    const { marks, texts } = await draw(sample('gender targets', 'en-CA'));
    // Five bars and three lines across them; five intervals; two years without a target.
    expect(marks).toEqual({ rect: 8, rule: 5, text: 2 });
    expect(texts).toContain('† No confirmed target');
    expect(sample('gender targets', 'en-CA').text).toContain('2019-20: 24.0%, target 22.0%, target met');
    expect(sample('gender targets', 'en-CA').text).toContain('2018-19: 14.0%, target 21.0%, target not met');
  });

  it('tells 0 % from a share that is suppressed and from a year that is not there', async () => {
    const { marks, texts } = await draw(sample('gender targets with gaps', 'en-CA'));
    expect(marks).toEqual({ rect: 2 + 2, text: 1 + 2 });
    expect(texts).toEqual(expect.arrayContaining(['suppressed', 'not reported', '0†']));
    expect(sample('gender targets with gaps', 'en-CA').text).toContain('2016-17: 0.0%');
  });

  it('names the population and the rule for years, and the cautions', () => {
    const { spec, text } = chartOfGenderTargets(diagram3, { locale: 'fr-CA' });
    expect(spec.title.subtitle.slice(0, 2)).toEqual([
      'Nouveaux déploiements, toutes les missions du programme',
      "Cible de l'année où l'exercice se termine",
    ]);
    expect(text).toContain('Un flux sur une période');
  });

  it.each([
    [{ ...gappySeries, checks: [] }, 'INVALID_ARGUMENT'],
    [{ ...gappySeries, checks: [...gappySeries.checks, gappySeries.checks[0]] }, 'DUPLICATE'],
    [{ ...gappySeries, mapping: 'calendar-year' }, 'UNKNOWN_NAME'],
    [{ ...gappySeries, checks: [{ ...gappySeries.checks[0], share: 5 }] }, 'INVALID_ARGUMENT'],
    [{ ...gappySeries, population: {} }, 'INVALID_ARGUMENT'],
    [
      { ...gappySeries, checks: [{ ...gappySeries.checks[0], share: { noValue: 'redacted', share: '0.2' } }] },
      'UNKNOWN_NAME',
    ],
    [{ ...gappySeries, checks: [{ ...gappySeries.checks[0], target: { noValue: 'secret' } }] }, 'UNKNOWN_NAME'],
  ])('refuses what it cannot draw (%#)', (series, code) => {
    expect(codeOf(() => chartOfGenderTargets(series as never, { locale: 'en-CA' }))).toMatchObject({ code });
  });
});

describe('chartOfCoverage', () => {
  it('draws four marks for each output and outcome, and the number of pieces of evidence', async () => {
    const { marks, texts } = await draw(sample('coverage', 'en-CA'));
    const shown = covered.nodes.filter(({ level }) =>
      ['output', 'immediate', 'intermediate', 'ultimate'].includes(level),
    );
    const withEvidence = shown.filter(({ evidence }) => evidence.length > 0);
    expect(marks).toEqual({ symbol: 4 * shown.length, text: withEvidence.length });
    expect(texts).toEqual(expect.arrayContaining(withEvidence.map(({ evidence }) => String(evidence.length))));
    expect(texts).toContain('Ultimate outcome:');
    const standings = sample('coverage', 'en-CA').spec.layer[0]?.data.values.map(({ standing }) => standing);
    const lacking = shown.reduce((sum, { lacks }) => sum + lacks.length, 0);
    const beside = shown.filter(
      ({ evidence, opinions, reservations, intentions }) =>
        evidence.length === 0 && opinions.length + reservations.length + intentions.length > 0,
    );
    expect(beside.map(({ node }) => node)).toEqual(['immediate-officers', 'intermediate-canada']);
    expect(standings?.filter((standing) => standing === 'opinions, reservations or plans only')).toHaveLength(
      beside.length,
    );
    expect(standings?.filter((standing) => standing === 'lacking')).toHaveLength(lacking - beside.length);
    expect(standings?.filter((standing) => standing === 'there')).toHaveLength(4 * shown.length - lacking);
  });

  it.each(['en-CA', 'fr-CA'] as const)('has a column for each heading, wide enough for it (%s)', (locale) => {
    const { spec } = sample('coverage', locale) as { spec: { width: number; layer: readonly unknown[] } };
    const headings = (spec.layer[0] as { encoding: { x: { scale: { domain: string[] } } } }).encoding.x.scale.domain;
    // A letter at 12 pixels, in the font of the chart, is 6 wide on average.
    for (const heading of headings) expect(heading.length * 6.5).toBeLessThan(spec.width / headings.length);
  });

  it('tells opinions, reservations and plans from evidence, and reads a result that has none of them', () => {
    const node = {
      node: 'a',
      level: 'output' as const,
      activity: null,
      objectives: [],
      indicators: [],
      supported: null,
    };
    const drawn = (row: object) =>
      chartOfCoverage(
        { nodes: [{ ...node, ...row } as never] },
        {
          locale: 'fr-CA',
          model: { nodes: [{ id: 'a', level: 'output', label: { en: 'a node', fr: 'un nœud' } }] } as never,
        },
      );
    const lacks = ['evidence'] as const;
    expect(drawn({ evidence: [], opinions: [1, 2], reservations: [1], intentions: [1, 2], lacks }).text).toBe(
      "Ce qui appuie le modèle logique. Un nœud (extrant)\u00a0: 2 opinions, 1 réserve, 2 projets, aucune donnée probante n'en témoigne",
    );
    const colours = (row: object) =>
      (drawn(row).spec.layer[0] as unknown as { encoding: { color: { scale: { domain: unknown[] } } } }).encoding.color
        .scale.domain;
    expect(colours({ evidence: [], opinions: [1], reservations: [], lacks })).toHaveLength(3);
    expect(colours({ evidence: [], opinions: [], reservations: [], intentions: [1], lacks })).toHaveLength(3);
    expect(colours({ evidence: [1], opinions: [1], reservations: [1], lacks: [] })).toHaveLength(2);
    expect(colours({ evidence: [], lacks })).toHaveLength(2);
  });

  it('draws other levels where asked to', async () => {
    const chart = chartOfCoverage(covered, { locale: 'en-CA', model: data.programLogicModel, levels: ['activity'] });
    expect((await draw(chart)).marks['symbol']).toBe(
      4 * covered.nodes.filter(({ level }) => level === 'activity').length,
    );
  });

  it('tells nodes with the same label apart', async () => {
    const node = { activity: null, objectives: [], indicators: [], evidence: [], supported: null };
    const label = { en: 'same', fr: 'même' };
    const chart = chartOfCoverage(
      { nodes: ['a', 'b'].map((id) => ({ ...node, node: id, level: 'output' as const, lacks: [] })) },
      { locale: 'en-CA', model: { nodes: ['a', 'b'].map((id) => ({ id, level: 'output' as const, label })) } },
    );
    expect((await draw(chart)).texts).toEqual(expect.arrayContaining(['Same [a]', 'Same [b]']));
  });

  it('tells a node from the heading of its level, and from a node that took its name', async () => {
    const named = [
      { id: 'a', label: { en: 'output:', fr: 'extrant\u00a0:' } },
      { id: 'b', label: { en: 'same', fr: 'même' } },
      { id: 'c', label: { en: 'same', fr: 'même' } },
      { id: 'd', label: { en: 'same [b]', fr: 'même [b]' } },
    ].map((node) => ({ ...node, level: 'output' as const }));
    const none = { activity: null, objectives: [], indicators: [], evidence: [], supported: null, lacks: [] };
    const nodes = named.map(({ id, level }) => ({ ...none, node: id, level }));
    const namesIn = (locale: Locale) => {
      const chart = chartOfCoverage({ nodes }, { locale, model: { nodes: named } });
      return [...new Set(chart.spec.layer[0]?.data.values.map(({ node }) => node))];
    };
    expect(namesIn('en-CA')).toEqual(['Output: [a]', 'Same [b] [b]', 'Same [c]', 'Same [b] [d]']);
    expect(namesIn('fr-CA')).toEqual(['Extrant\u00a0: [a]', 'Même [b] [b]', 'Même [c]', 'Même [b] [d]']);
    const chart = chartOfCoverage({ nodes }, { locale: 'en-CA', model: { nodes: named } });
    expect((await draw(chart)).texts).toEqual(expect.arrayContaining(['Output:', 'Output: [a]']));
  });

  it.each([
    [covered, { model: { nodes: [] } }, 'UNKNOWN_NAME'],
    [covered, { model: data.programLogicModel, levels: [] }, 'INVALID_ARGUMENT'],
    [covered, { model: data.programLogicModel, levels: ['outputs'] }, 'UNKNOWN_NAME'],
    [{ nodes: [...covered.nodes, covered.nodes[0]] }, { model: data.programLogicModel }, 'DUPLICATE'],
    [{}, { model: data.programLogicModel }, 'INVALID_ARGUMENT'],
    [covered, { model: { nodes: [{ id: 'a', label: { en: 'a', fr: 'a', de: 'a' } }] } }, 'UNKNOWN_NAME'],
    [covered, { model: data.programLogicModel, title: 'x' }, 'UNKNOWN_NAME'],
  ])('refuses what it cannot draw (%#)', (result, options, code) => {
    expect(codeOf(() => chartOfCoverage(result as never, { locale: 'en-CA', ...options } as never))).toMatchObject({
      code,
    });
  });
});

describe('chartOfAudit', () => {
  it('draws eight bars with their counts, those of zero too', async () => {
    const result = audit(statements);
    const { marks, texts } = await draw(sample('audit', 'en-CA'));
    expect(marks).toEqual({ rect: 8, text: 8 });
    expect(texts).toContain(`${result.checks.length} figures`);
    expect(texts).toEqual(expect.arrayContaining(Object.values(result.summary).map(String)));
    expect((await draw(sample('audit of nothing', 'en-CA'))).marks).toEqual({ rect: 8, text: 8 });
  });

  it.each([
    [{ summary: { exact: 1 } }, 'INVALID_ARGUMENT'],
    [{ summary: { ...audit([]).summary, other: 1 } }, 'UNKNOWN_NAME'],
    [{ summary: { ...audit([]).summary, exact: -1 } }, 'INVALID_ARGUMENT'],
    [undefined, 'INVALID_ARGUMENT'],
  ])('refuses what it cannot draw (%#)', (result, code) => {
    expect(codeOf(() => chartOfAudit(result as never, { locale: 'en-CA' }))).toMatchObject({ code });
  });
});
