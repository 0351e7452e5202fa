import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { codeOf } from '../refusal.js';

const french = (text: string) => text.replaceAll('~', '\u00a0');
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const both = (subject: unknown) =>
  (['en-CA', 'fr-CA'] as const).map((locale) => library.explain(subject as library.Finding, { locale }));

const schedule = {
  id: 'un',
  label: { en: 'UN', fr: 'ONU' },
  measure: 'strength',
  scope: 'un-missions',
  categories: { police: { en: 'police', fr: 'police' } },
  targets: [
    { category: 'police', year: 2018, share: '0.20', sources: [{ document: 'mine', line: 8 }] },
    { category: 'police', year: 2019, share: '0.21', sources: [{ document: 'mine', line: 8 }] },
  ],
} as const;
const population = { measure: 'strength', scope: 'un-missions' } as const;
type Asked = Parameters<typeof library.checkGenderTarget>;
const gender = (share: Asked[0], at: Asked[1]['at'] = { date: '2019-09-05' }) =>
  library.checkGenderTarget(share, { schedule, category: 'police', population, at });
const printed = (text: string) => ({ share: { printed: text, unit: 'percent' } }) as const;

const indicator = {
  id: 'people',
  unit: 'people',
  direction: 'increase',
  baseline: '60',
  target: { kind: 'minimum', minimum: '80', due: '2020-03-31' },
  actual: '75',
} as const;
const parts = (...values: (string | library.NoValue)[]) => ({
  ...indicator,
  disaggregation: [{ by: 'gender', parts: values.map((value, index) => ({ category: `c${index}`, value })) }],
});
const [sum, partialSum, wrongSum] = [
  parts('40', '35'),
  parts('40', { noValue: 'not-reported' }),
  parts('40', '30'),
].map((one) => library.disaggregationSums(one as library.Indicator)[0]);

const suppressed = { noValue: 'suppressed' } as const;
const attack = library.attackTable(
  {
    rows: [
      { group: 'north', counts: { woman: suppressed, man: suppressed }, total: 7 },
      { group: 'south', counts: { woman: suppressed, man: suppressed }, total: 9 },
    ],
    totals: { counts: { woman: 13, man: 3 }, total: 16 },
  },
  { threshold: 5, protect: ['woman'], zeros: 'show', width: 3, smallGroups: 'show' },
);
const due = { date: '2021-10-31', printed: 'Oct 2021', afterwards: 'ongoing' } as const;
const material = (share: string) =>
  library.checkMateriality(library.budgetVariance({ approved: '46.4', spent: '31.48' }), { share });

describe('explain, on every result with a verdict or a status, before and after JSON', () => {
  it.each<[string, unknown, string, string]>([
    [
      'a target that is met',
      gender({ women: 37, total: 83 }),
      '44.6% women on September 5, 2019 against a target of 21%: target met, 23.6 points above',
      '44,6~% de femmes le 5 septembre 2019, cible de 21~%~: cible atteinte, 23,6 points au-dessus',
    ],
    [
      'one that is not met, by less than a tenth of a point',
      gender({ women: 2099, total: 10_000 }),
      '20.99% women on September 5, 2019 against a target of 21%: target not met, 0.01 points below; 1 more woman needed if the total stays'.replace(
        'women needed',
        'woman needed',
      ),
      '20,99~% de femmes le 5 septembre 2019, cible de 21~%~: cible non atteinte, 0,01 point au-dessous; 1 femme de plus nécessaire à total égal',
    ],
    [
      'one that is met exactly',
      gender({ women: 21, total: 100 }),
      '21% women on September 5, 2019 against a target of 21%: target met, exactly at the target',
      '21~% de femmes le 5 septembre 2019, cible de 21~%~: cible atteinte, exactement à la cible',
    ],
    [
      'a printed share below its target',
      gender(printed('18%'), { fiscalYear: '2018-19', mapping: 'end-year' }),
      '18% (17.5% to 18.5%) women in 2018-19 against a target of 21%: target not met, 2.5 to 3.5 points below',
      '18~% (17,5~% à 18,5~%) de femmes en 2018-19, cible de 21~%~: cible non atteinte, de 2,5 à 3,5 points au-dessous',
    ],
    [
      'a printed share around its target',
      gender(printed('21%')),
      '21% (20.5% to 21.5%) women on September 5, 2019 against a target of 21%: cannot be decided from the printed share, 0.5 points below to 0.5 points above',
      '21~% (20,5~% à 21,5~%) de femmes le 5 septembre 2019, cible de 21~%~: indécidable à partir de la part imprimée, de 0,5 point au-dessous à 0,5 point au-dessus',
    ],
    [
      'a printed share of many digits, whose range is written as it is',
      gender(printed('23.955%')),
      '23.955% (23.9545% to 23.9555%) women on September 5, 2019 against a target of 21%: target met, 2.9545 to 2.9555 points above',
      '23,955~% (23,9545~% à 23,9555~%) de femmes le 5 septembre 2019, cible de 21~%~: cible atteinte, de 2,9545 à 2,9555 points au-dessus',
    ],
    [
      'a year without a target',
      gender({ women: 1, total: 4 }, { date: '2024-01-01' }),
      '25% women on January 1, 2024: no confirmed target',
      '25~% de femmes le 1er janvier 2024~: aucune cible confirmée',
    ],
    [
      'a share without a value',
      gender({ women: { noValue: 'redacted' }, total: 4 }),
      'share of women on September 5, 2019 against a target of 21%: no data (redacted)',
      'part des femmes le 5 septembre 2019, cible de 21~%~: aucune donnée (caviardé)',
    ],
    [
      'a share that is suppressed',
      gender({ women: suppressed, total: 4 }),
      'share of women on September 5, 2019 against a target of 21%: suppressed',
      'part des femmes le 5 septembre 2019, cible de 21~%~: supprimé',
    ],
    [
      'a claim of consistency',
      library.checkConsistency(
        [
          { fiscalYear: '2016-17', women: 1, total: 2 },
          { fiscalYear: '2017-18', women: 1, total: 10 },
          { fiscalYear: '2018-19', women: 1, total: 2 },
        ],
        { schedule, category: 'police', population, mapping: 'end-year', from: '2016-17', tolerancePoints: '1.5' },
      ),
      'near the target (at most 1.5 points below) or above it: 1 of 3 fiscal years; not so: 2017-18; undecided: 2016-17; contradicted',
      'près de la cible (au plus 1,5 point au-dessous) ou au-dessus~: 1 des 3 exercices; hors de cette zone~: 2017-18; indéterminés~: 2016-17; contredit',
    ],
    [
      'a claim of consistency over one year',
      library.checkConsistency([{ fiscalYear: '2018-19', women: 1, total: 2 }], {
        schedule,
        category: 'police',
        population,
        mapping: 'end-year',
        from: '2018-19',
        tolerancePoints: '1',
      }),
      'near the target (at most 1 point below) or above it: 1 of 1 fiscal year; supported',
      'près de la cible (au plus 1 point au-dessous) ou au-dessus~: 1 exercice sur 1; appuyé',
    ],
    ['a material variance', material('0.05'), 'variance: material', 'écart~: significatif'],
    ['one that is not', material('0.5'), 'variance: not material', 'écart~: non significatif'],
    [
      'one of which it cannot be said',
      { status: 'undecidable', reason: 'redacted' },
      'variance: cannot be decided (redacted)',
      'écart~: indécidable (caviardé)',
    ],
    [
      'an indicator',
      library.indicatorStatus(indicator, { asOf: '2020-04-01' }),
      'result 75, due March 31, 2020, as of April 1, 2020, 15 ÷ 20 = 75% of the way from the baseline to the target; the result misses the target: target not met',
      "résultat 75, échéance le 31 mars 2020, au 1er avril 2020, 15 ÷ 20 = 75~% du parcours entre la valeur de référence et la cible; le résultat n'atteint pas la cible~: cible non atteinte",
    ],
    [
      'an indicator that is not due, without a result',
      library.indicatorStatus({ ...indicator, actual: { noValue: 'not-reported' } }, { asOf: '2019-03-31' }),
      'result not reported, due March 31, 2020, as of March 31, 2019; the target is not yet due: to be achieved in the future',
      "résultat non déclaré, échéance le 31 mars 2020, au 31 mars 2019; la cible n'est pas encore échue~: à atteindre",
    ],
    [
      'parts that add up',
      sum,
      "parts by 'gender': 75, whole 75; adds up",
      'parties selon «~gender~»~: 75, total 75; la somme concorde',
    ],
    [
      'parts without a value',
      partialSum,
      "parts by 'gender': 40 (1 of 2 parts), whole 75, remainder 35; parts have no value",
      'parties selon «~gender~»~: 40 (1 des 2 parties), total 75, reste 35; parties sans valeur',
    ],
    [
      'parts that do not add up',
      wrongSum,
      "parts by 'gender': 70, whole 75, remainder 5; does not add up",
      'parties selon «~gender~»~: 70, total 75, reste 5; la somme ne concorde pas',
    ],
    [
      'a plan past its date',
      library.followUp({ id: 'one', due }, { asOf: '2021-11-10' }),
      'due October 31, 2021, 10 days before November 10, 2021: past due, completion not known; the plan goes on after that',
      'échéance le 31 octobre 2021, 10 jours avant le 10 novembre 2021~: échue, achèvement inconnu; le plan se poursuit ensuite',
    ],
    [
      'a plan a day before its date',
      library.followUp({ id: 'one', due: { date: '2021-11-11', printed: 'x' } }, { asOf: '2021-11-10' }),
      'due November 11, 2021, 1 day after November 10, 2021: not yet due',
      'échéance le 11 novembre 2021, 1 jour après le 10 novembre 2021~: pas encore échue',
    ],
    [
      'a plan without a date',
      library.followUp({ id: 'one', due: { noValue: 'lost-in-text' } }, { asOf: '2021-11-10' }),
      'as of November 10, 2021: no due date known (lost in the text)',
      'au 10 novembre 2021~: échéance inconnue (perdu dans le texte)',
    ],
    [
      'an attack on a table',
      attack,
      'withheld figures: 4; can be worked out exactly: 4; findings: 0; the table does not keep the rule',
      'chiffres supprimés~: 4; calculable exactement~: 4; constats~: 0; le tableau ne respecte pas la règle',
    ],
    [
      'a figure that can be worked out',
      attack.figures[0],
      "'north', woman: 5; can be worked out exactly",
      '«~north~», femme~: 5; calculable exactement',
    ],
    [
      'a figure that is kept',
      { group: null, of: 'total', least: 1, most: 7, values: 7, verdict: 'kept' },
      'all groups, total: 1 to 7 (7 possible values); kept from being worked out',
      'tous les groupes, total~: 1 à 7 (7 valeurs possibles); protégé contre le recoupement',
    ],
    [
      'a figure that nothing bounds',
      { group: 'a', of: 'man', least: 1, most: null, values: null, verdict: 'kept' },
      "'a', man: at least 1; kept from being worked out",
      '«~a~», homme~: au moins 1; protégé contre le recoupement',
    ],
    [
      'money beside people',
      library.compareMoneyWithPeople([
        { cell: 'a', spent: '1', deployed: '0' },
        { cell: 'b', spent: '1', deployed: { noValue: 'redacted' } },
      ]),
      'cells compared: 1; left out for want of a value: 1; money without people: 1; people without money: 0',
      'cellules comparées~: 1; écartées faute de valeur~: 1; argent sans personnes~: 1; personnes sans argent~: 0',
    ],
    [
      'money beside people, with a refund',
      library.compareMoneyWithPeople([
        { cell: 'a', spent: '-1', deployed: '0' },
        { cell: 'b', spent: '1', deployed: '2' },
      ]),
      'cells compared: 1; left out for want of a value: 0; left out for a fault: 1; money without people: 0; people without money: 0',
      "cellules comparées~: 1; écartées faute de valeur~: 0; écartées en raison d'une erreur~: 1; argent sans personnes~: 0; personnes sans argent~: 0",
    ],
    [
      'what is carried forward, net of what is frozen',
      library.carryForward({ lapse: '900', frozen: '899.1', base: '100' }, { vote: 'operating' }),
      'operating vote: can be carried forward in full; lapse: 900; frozen: 899.1; net lapse: 0.9; limit of what is carried forward: 5; carried forward: 0.9; lost: 0',
      'crédit de fonctionnement~: peut être reporté en entier; fonds périmés~: 900; montant bloqué~: 899,1; fonds périmés nets~: 0,9; plafond du report~: 5; report~: 0,9; montant perdu~: 0',
    ],
    [
      'a vote for grants',
      library.carryForward({ lapse: '6', base: '100' }, { vote: 'grants-and-contributions' }),
      'grants and contributions vote: cannot be carried forward; lapse: 6; limit of what is carried forward: 0; carried forward: 0; lost: 6',
      'crédit pour subventions et contributions~: ne peut pas être reporté; fonds périmés~: 6; plafond du report~: 0; report~: 0; montant perdu~: 6',
    ],
    [
      'an overspent vote',
      library.carryForward({ lapse: '-3', base: '100' }, { vote: 'capital' }),
      'capital vote: overspent, nothing to carry forward; overspent: 3; carried forward: 0; lost: 0',
      'crédit pour dépenses en capital~: dépassement, rien à reporter; dépassement~: 3; report~: 0; montant perdu~: 0',
    ],
    [
      'a lapse that is not known',
      library.carryForward({ lapse: { noValue: 'redacted' }, base: '100' }, { vote: 'operating' }),
      'operating vote: cannot be decided (redacted); lapse: redacted; limit of what is carried forward: 5; carried forward: redacted; lost: redacted',
      'crédit de fonctionnement~: indécidable (caviardé); fonds périmés~: caviardé; plafond du report~: 5; report~: caviardé; montant perdu~: caviardé',
    ],
    [
      'the status of a mission',
      { status: 'closed', from: '2017-10', to: '2019', sources: [] },
      'closed, from 2017-10 to 2019',
      'terminée, de 2017-10 à 2019',
    ],
  ])('%s', (_, subject, en, fr) => {
    expect(both(subject)).toEqual([en, french(fr)]);
    expect(both(sent(subject))).toEqual([en, french(fr)]);
    expect(both(structuredClone(sent(subject)))).toEqual([en, french(fr)]);
  });

  it('judged figures and their readings', () => {
    const mine = library.statement({
      document: 'my-report',
      unit: 'CAD millions',
      figures: { a: ['171.2', 1], b: ['118.6', 2], total: { printed: '69.27%', unit: 'percent', line: 3 } },
      identities: {
        total: {
          printed: 'total',
          expected: { percent: [{ subtract: ['a', 'b'] }, 'a'] },
          missing: 'unknown',
          readings: [
            {
              kind: 'other-measure',
              label: { en: 'spent share', fr: 'part dépensée' },
              expected: { percent: ['b', 'a'] },
            },
          ],
        },
      },
    });
    const check = library.reconcile(mine, 'total');
    expect(both(sent(check))).toEqual(both(check));
    const [reading] = check.readings.matches;
    expect(both(sent(reading))).toEqual([
      'spent share, 118.6 ÷ 171.2 × 100 ≈ 69.2757 (possible with unrounded inputs, 69.22628 to 69.32515)',
      french(
        'part dépensée, 118,6 ÷ 171,2 × 100 ≈ 69,2757 (possible avec des données non arrondies, 69,22628 à 69,32515)',
      ),
    ]);
  });

  it('errors, of which JSON loses nothing and a clone all but the message', () => {
    let caught: unknown;
    try {
      library.summarizeBudget([{ fiscalYear: '2015-17' }] as never, { by: [], missing: 'refuse' });
    } catch (error) {
      caught = error;
    }
    expect(both(caught)[0]).toBe(
      "lines[0].fiscalYear: '2015-17' does not end in the year after it starts; did you mean '2015-16' or '2016-17'?",
    );
    expect(both(sent(caught))).toEqual(both(caught));
    const cloned = structuredClone(caught) as library.CpaIppError;
    expect(library.explain(cloned, { locale: 'en-CA' })).toBe((caught as Error).message);
    expect(codeOf(() => library.explain(cloned, { locale: 'fr-CA' }))).toMatchObject({ code: 'LOST_IN_TRANSFER' });
    // What is left says nothing, or of something else.
    for (const left of [
      {},
      { code: 'DUPLICATE_OF_OLD', details: {} },
      { name: 'CpaIppError' },
      { name: 'Error', message: 'x' },
      new Error(''),
      new TypeError('x is no function'),
    ]) {
      expect(codeOf(() => both(left))).toMatchObject({ code: 'INVALID_ARGUMENT' });
    }
  });

  it('refuses what only looks like a result, and lists what it explains', () => {
    const check = sent(gender({ women: 37, total: 83 }));
    for (const change of [
      { status: 'material' },
      { share: 5 },
      { share: { value: 'x', low: '1', high: '1' } },
      { target: { share: 'x' } },
      { at: {} },
      { at: { date: '2019-02-30' } },
      { needed: { ifTotalStays: '5' } },
    ]) {
      expect(
        codeOf(() => both({ ...check, ...change })),
        JSON.stringify(change),
      ).toMatchObject({ code: 'INVALID_ARGUMENT' });
    }
    expect(codeOf(() => both({ ...check, gap: null }))).toMatchObject({ code: 'LOST_IN_TRANSFER' });
    expect(() => both({ status: 'met' })).toThrow(
      'a check, a claim, a status, a sum, an attack, a diagnosis, a relation, a clash, a finding or an error',
    );
  });
});
