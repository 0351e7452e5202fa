import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import * as library from '../../src/index.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const say = (subject: library.Explainable): string[] =>
  (['en-CA', 'fr-CA'] as const).map((locale) => library.explain(subject, { locale }));
/** After JSON, which keeps numbers as text. */
const again = <T>(subject: T): T => JSON.parse(JSON.stringify(subject)) as T;
const expectSaid = (subject: library.Explainable, en: string, fr: string): void => {
  expect(say(subject)).toEqual([en, fr.replaceAll(' : ', '\u00a0: ').replaceAll(' %', '\u00a0%')]);
  expect(say(again(subject))).toEqual(say(subject));
};

describe('a result that counts several', () => {
  it('is explained: recommendations and teams', () => {
    expectSaid(
      library.followUps([...data.recommendations, data.recommendations[0] as never, { id: ' ' } as never], {
        asOf: '2021-11-10',
      }),
      'as of November 10, 2021; recommendations: 3; no due date known: 1; not yet due: 1; past due, completion not known: 1; findings: 3',
      'au 10 novembre 2021; recommandations : 3; échéance inconnue : 1; pas encore échue : 1; échue, achèvement inconnu : 1; constats : 3',
    );
    expectSaid(
      library.followUps([], { asOf: '2021-11-10' }),
      'as of November 10, 2021; recommendations: 0',
      'au 10 novembre 2021; recommandations : 0',
    );
    const completed = data.readinessRequirements.map(({ id }) => ({ requirement: id, on: '2020-01-10' as const }));
    expectSaid(
      library.teamReadiness(
        [
          { person: 'A', completed },
          { person: 'B', completed: [] },
        ],
        { requirements: data.readinessRequirements, departure: '2020-01-15' },
      ),
      'people: 2; ready: 1; not ready: 1',
      'personnes : 2; exigences satisfaites : 1; exigences non satisfaites : 1',
    );
  });

  it('is explained: margins that fit, and that clash', () => {
    const margins = (total: number) =>
      library.solveMargins(
        {
          rows: ['a'],
          columns: ['x', 'y'],
          cells: { a: { x: 4, y: { noValue: 'not-reported' } } },
          rowTotals: { a: total },
          columnTotals: { x: 4, y: 5 },
          total: 9,
        },
        { notReported: 'unknown' },
      );
    expectSaid(
      margins(9),
      'the counts fit together; given: 5; worked out from the margins: 1',
      'les nombres concordent; donné : 5; établi à partir des marges : 1',
    );
    const [en] = say(margins(10));
    expect(en).toMatch(/^the counts clash; findings: \d/);
  });
});

describe('a result about staff', () => {
  it('is explained: positions that are not filled, or more staff than authorized', () => {
    expectSaid(
      library.vacancy({ authorized: '54.00', actual: '50.25' }),
      'full-time equivalents; authorized: 54; actual: 50.25; vacant: 3.75 (6.9%)',
      'équivalents temps plein; autorisés : 54; réels : 50,25; vacants : 3,75 (6,9 %)',
    );
    expectSaid(
      library.vacancy({ authorized: '50', actual: '52.5' }),
      'full-time equivalents; authorized: 50; actual: 52.5; beyond what is authorized: 2.5',
      "équivalents temps plein; autorisés : 50; réels : 52,5; au-delà de l'autorisé : 2,5",
    );
    expectSaid(
      library.vacancy({
        authorized: { value: 0, basis: 'headcount' },
        actual: { value: { noValue: 'redacted' }, basis: 'headcount' },
      }),
      'head count; authorized: 0; actual: redacted; vacant: redacted',
      'nombre de personnes; autorisés : 0; réels : caviardé; vacants : caviardé',
    );
  });

  it('is explained: full-time equivalents, of which some may not be known', () => {
    const record = { id: '1', person: 'p', firstDay: '2018-04-01', lastDay: '2019-03-31', share: '0.5' } as const;
    expectSaid(
      library.fteOf([record], { fiscalYear: '2018-19', method: 'daily' }),
      '2018-19, over all days; full-time equivalents: 0.5; head count on the last day: 1',
      '2018-19, sur tous les jours; équivalents temps plein : 0,5; nombre de personnes le dernier jour : 1',
    );
    const partly = library.fteOf([record, { ...record, id: '2', person: 'q', share: { noValue: 'suppressed' } }], {
      fiscalYear: '2018-19',
      method: 'monthly',
    });
    const [en] = say(partly);
    expect(en).toContain('full-time equivalents: suppressed; of what is known: 0.5');
  });
});

describe('an interval', () => {
  it('is explained: of a share', () => {
    expectSaid(
      library.wilsonInterval({ women: 37, total: 83 }, { confidence: '0.95' }),
      '37 of 83, 44.6% of the total as given; 95% interval: 34.4% to 55.3%; everyone on the roster is counted, so the interval speaks of an underlying rate only, not of these people',
      "37 sur 83, 44,6 % du total tel que donné; intervalle à 95 % : de 34,4 % à 55,3 %; toutes les personnes de la liste sont comptées; l'intervalle ne porte que sur un taux sous-jacent, non sur ces personnes",
    );
    expectSaid(
      library.wilsonInterval({ part: { noValue: 'suppressed' }, whole: 10 }, { confidence: '0.999' }),
      'of the total as given: suppressed',
      'du total tel que donné : supprimé',
    );
  });

  it('is explained: of a rate', () => {
    const record = {
      id: 'mine',
      label: { en: 'mine', fr: 'les miens' },
      period: { start: '2015-04-01', end: '2020-03-31' },
      cases: 7,
      denominators: [
        { measure: 'person-years', parts: ['441.75'], approximate: false, source: { document: 'x', line: 1 } },
        { measure: 'deployments', parts: ['400'], approximate: true, source: { document: 'x', line: 2 } },
      ],
      source: { document: 'x', line: 1 },
    } as never;
    const [bare] = say(library.misconductRate(record, { per: 'deployments' }));
    expect(bare).toBe('7 cases over about 400 deployments, about 1.8 for each 100');
    const [en, fr] = say(library.misconductRate(record, { per: 'deployments', confidence: '0.95' }));
    expect(en).toBe('7 cases over about 400 deployments, about 1.8 for each 100; no interval (to be determined)');
    expect(fr).toBe('7 cas pour environ 400 affectations, soit environ 1,8 pour 100; aucun intervalle (à déterminer)');
  });
});

describe('what is none of these', () => {
  it('is refused: parts left out, other values, and a row that has more', () => {
    const { rows, summary, findings } = library.followUps(data.recommendations, { asOf: '2021-11-10' });
    const interval = library.wilsonInterval({ women: 1, total: 3 }, { confidence: '0.9' });
    const vacancy = library.vacancy({ authorized: '5', actual: '4' });
    for (const subject of [
      { rows, findings },
      { rows: [7], summary, findings },
      { rows, summary: {}, findings },
      { consistent: true, entries: [{ origin: 'elsewhere' }], findings: [] },
      { ...interval, share: 'x' },
      { ...interval, confidence: { noValue: 'redacted' } },
      { ...vacancy, basis: 'posts' },
      { ...vacancy, salary: '1' },
      { measure: 'miles', rate: interval.share, approximate: false },
      {},
    ])
      expect(codeOf(() => library.explain(subject as never, { locale: 'en-CA' }))?.code).toBe('INVALID_ARGUMENT');
  });

  it('never names a share otherwise than its parts do', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (women, men) => {
        fc.pre(women + men > 0);
        const total = women + men;
        const [en] = say(library.wilsonInterval({ women, total }, { confidence: '0.95' })) as [string];
        const [, percent] = /, ([\d.]+)%/.exec(en) as unknown as [string, string];
        expect(Math.abs(Number(percent) - (100 * women) / total)).toBeLessThanOrEqual(0.0500001);
        expect(en).not.toMatch(/NaN|undefined|null|Infinity/);
      }),
      { numRuns: runs(200) },
    );
  });
});
