import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import * as library from '../../src/index.js';

const again = <T>(subject: T): T => JSON.parse(JSON.stringify(subject)) as T;
const expectSaid = (subject: library.Explainable, en: string, fr: string): void => {
  const say = (one: library.Explainable) =>
    (['en-CA', 'fr-CA'] as const).map((locale) => library.explain(one, { locale }));
  expect(say(subject)).toEqual([en, fr.replaceAll(' : ', '\u00a0: ').replaceAll(' %', '\u00a0%')]);
  expect(say(again(subject))).toEqual(say(subject));
};
const registry = data.missionRegistry;
const onDay = { mission: 'MINUSTAH', date: '2017-10-16' } as const;

describe('the whole of a result is explained', () => {
  it('of missions on a day, in a year, by a way to count and in a country', () => {
    expectSaid(
      library.missionsActiveOn(registry, { date: '2017-10-15' }),
      'October 15, 2017; missions active for certain: 3; possibly active: 10',
      '15 octobre 2017; missions certainement actives : 3; peut-être actives : 10',
    );
    expectSaid(
      library.missionsActiveIn(registry, { fiscalYear: '2024-25', definition: 'people-counted' }),
      '2024-25, people counted; missions active for certain: 14; possibly active: 0',
      '2024-25, personnes dénombrées; missions certainement actives : 14; peut-être actives : 0',
    );
    const label = { en: 'all', fr: 'toutes' };
    const way = { definition: 'documented-presence', on: 'any-day', level: 'wholes', label } as const;
    expectSaid(
      library.missionCounts(registry, { fiscalYear: '2019-20', ways: [way] })[0] as never,
      'all; missions active for certain: 13; possibly active: 5',
      'toutes; missions certainement actives : 13; peut-être actives : 5',
    );
    expectSaid(
      library.missionsInCountry(registry, { country: 'HTI', on: '2017-10-15' }),
      'Haiti; October 15, 2017; missions there for certain: 1; possibly there: 0',
      'Haïti; 15 octobre 2017; missions qui y étaient avec certitude : 1; qui y étaient peut-être : 0',
    );
  });

  it('of the status of a mission on a day, and of those before and after it', () => {
    expectSaid(
      library.missionStatusOn(registry, onDay),
      'United Nations Stabilization Mission in Haiti, October 16, 2017; closed, from 2017-10-16',
      'Mission des Nations Unies pour la stabilisation en Haïti, 16 octobre 2017; terminée, depuis le 2017-10-16',
    );
    expectSaid(
      library.missionStatusOn(registry, { ...onDay, date: '2017-10-15' }),
      'United Nations Stabilization Mission in Haiti, October 15, 2017; no status is stated',
      "Mission des Nations Unies pour la stabilisation en Haïti, 15 octobre 2017; aucun état n'est énoncé",
    );
    const [en] = (['en-CA'] as const).map((locale) =>
      library.explain(library.missionLineage(registry, { mission: 'MINUJUSTH' }), { locale }),
    );
    expect(en).toBe(
      'United Nations Mission for Justice Support in Haiti; before it: United Nations Stabilization Mission in Haiti; after it: United Nations Integrated Office in Haiti',
    );
  });

  it('of the statuses of indicators, those that cannot be read among them', () => {
    const indicator = {
      id: 'a',
      unit: 'people',
      direction: 'increase',
      baseline: '60',
      target: { kind: 'minimum', minimum: '80', due: '2020-03-31' },
      actual: '80',
    } as const;
    const result = library.indicatorStatuses([indicator, { id: 'x' } as never, 7 as never], {
      asOf: '2020-03-31',
      printed: [{ status: 'met', count: 2, of: 3 }],
    });
    const [en] = [library.explain(result, { locale: 'en-CA' })];
    expect(en).toMatch(
      /^as of March 31, 2020; indicators: 3; target met: 1; that cannot be read: 2; printed counts: depends on results that are not available, or on indicators that cannot be read: 1; findings: \d+$/,
    );
    expectSaid(
      result.counts[0] as never,
      'target met: 1 of 3, of which 2 cannot be read',
      'cible atteinte : 1 sur 3, dont 2 illisibles',
    );
    expect(library.explain(result.checks[0] as never, { locale: 'en-CA' })).toBe(
      'target met: printed 2 of 3, by the rule 1 of 3, of which 2 cannot be read (1 to 3 possible), by the words of the sources 0; depends on results that are not available, or on indicators that cannot be read',
    );
  });

  it('of the staff of a year, and of an amount beside that of the year before', () => {
    const year = { fiscalYear: '2015-16', authorizedFte: '54', actualFte: '50', deployed: '96' } as const;
    const [row] = library.staffingMeasures([
      { ...year, headcount: { authorized: 55, actual: 51 }, salary: '8', benefits: '1' },
    ]);
    expectSaid(
      row as never,
      '2015-16; full-time equivalents; authorized: 54; actual: 50; vacant: 4 (7.4%); head count; authorized: 55; actual: 51; vacant: 4 (7.3%); people deployed: 96; deployments per full-time equivalent: 1.92; salaries with benefits: 9',
      '2015-16; équivalents temps plein; autorisés : 54; réels : 50; vacants : 4 (7,4 %); nombre de personnes; autorisés : 55; réels : 51; vacants : 4 (7,3 %); personnes déployées : 96; affectations par équivalent temps plein : 1,92; salaires et avantages sociaux : 9',
    );
    const line = { partner: 'rcmp', category: 'rapid-deployment', phase: 'spent' } as const;
    const [change] = library.budgetChanges(
      [
        { ...line, fiscalYear: '2015-16', amount: '80' },
        { ...line, fiscalYear: '2016-17', amount: '100' },
      ],
      { phase: 'spent', by: ['partner'], missing: 'refuse' },
    );
    expectSaid(
      change as never,
      'Royal Canadian Mounted Police; 2015-16: 80; 2016-17: 100; change: 20 (25%)',
      'Gendarmerie royale du Canada; 2015-16 : 80; 2016-17 : 100; variation : 20 (25 %)',
    );
  });
});

describe('a total of no parts that is zero', () => {
  const records = [{ id: 'a', person: 'p', firstDay: '2017-04-01', lastDay: '2018-03-31', share: '1' }] as const;
  it.each(['daily', 'monthly'] as const)('is taken wherever a total is: %s', (method) => {
    const result = library.fteOf(records, { fiscalYear: '2018-19', method });
    expect([String(result.known.value), result.known.parts, result.known.missing]).toEqual(['0', 0, 0]);
    expect(library.explain(result, { locale: 'en-CA' })).toContain(
      'full-time equivalents: 0; head count on the last day: 0',
    );
    expect(library.markdownTable([result], { locale: 'en-CA' }).split('\n')[2]).toMatch(/\| 0 \| 0 \| 0 \|$/);
    expect(library.formatReported(result.known)).toBe('0');
    expect(library.ftesPerDeployment({ fte: result.known, deployed: '2' }).toString()).toBe('0');
    expect(() => library.formatReported({ ...result.known, value: library.decimal('1') })).toThrow();
  });
});
