import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Claim } from '../../src/audit/claim-kinds.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { explain } from '../../src/explain/explain.js';
import type { FigureInput } from '../../src/figures/model.js';
import { statement } from '../../src/figures/statement.js';
import { codeOf } from '../refusal.js';

/* Figures of one kind against figures of another: a share and counts, a stock and flows, a value and its series. */

const FIGURES: Readonly<Record<string, FigureInput>> = {
  share: { printed: '39%', unit: 'percent', line: 1 },
  whole: ['151', 2],
  part: ['59', 3],
  other: ['60', 3],
  seven: ['7', 4],
  none: ['no data', 5],
  hidden: { printed: 'x', noValue: 'suppressed', line: 5 },
  noShare: { printed: 'no data', unit: 'percent', line: 5 },
  roughly: { printed: 'about 20', value: '20', qualifier: 'about', tolerance: '0.1', line: 6 },
  money: { printed: '$7', unit: 'CAD', line: 7 },
  average: { printed: '57.92', unit: 'deployments', line: 8 },
  year: { printed: 'one', value: '1', unit: 'years', line: 9 },
  long: { printed: 'four', value: '4', unit: 'years', line: 9 },
  noTour: { printed: 'no data', unit: 'years', line: 9 },
  there: ['83', 10],
  women: ['37', 10],
  of83: { printed: '45%', unit: 'percent', line: 10 },
  low: { printed: '14%', unit: 'percent', line: 11 },
  high: { printed: '24%', unit: 'percent', line: 12 },
  n64: ['64', 11],
  n88: ['88', 12],
  n80: ['80', 12],
  w40: ['40', 12],
  w9: ['9', 12],
  over60: { printed: 'over 60%', value: '60', unit: 'percent', qualifier: 'more-than', tolerance: '0.2', line: 13 },
  almost50: { printed: 'almost 50%', value: '50', unit: 'percent', qualifier: 'almost', tolerance: '0.1', line: 14 },
  bare50: { printed: '50%', unit: 'percent', qualifier: 'about', tolerance: '0.1', line: 14 },
  fifth: { printed: 'a fifth', value: '20', unit: 'percent', line: 15 },
  zeroShare: { printed: '0%', unit: 'percent', line: 16 },
  share110: { printed: '110%', unit: 'percent', line: 16 },
  noOne: ['0', 17],
  one: ['1', 17],
  ten: ['10', 17],
  eleven: ['11', 17],
  hiddenShare: { printed: 'x', noValue: 'suppressed', unit: 'percent', line: 18 },
  about21: { printed: 'about 21%', value: '21', unit: 'percent', qualifier: 'about', tolerance: '0.01', line: 19 },
  r20: { printed: '20%', unit: 'percent', line: 20 },
  r21: { printed: '21%', unit: 'percent', line: 21 },
  again20: { printed: '20%', unit: 'percent', line: 25 },
  again21: { printed: '21%', unit: 'percent', line: 25 },
  deployed80: { printed: '80', unit: 'deployments', line: 26 },
  r22: { printed: '22%', unit: 'percent', line: 22 },
  r28: { printed: '28%', unit: 'percent', line: 23 },
  r33: { printed: '33%', unit: 'percent', line: 24 },
};
const mine = statement({ document: 'r', unit: 'people', figures: FIGURES, identities: {} });
const check = (claim: object): ClaimCheck =>
  audit([mine], {
    claims: [
      { id: 'x', source: { document: 'r', line: 9 }, label: { en: 'a', fr: 'u' }, ...claim } as unknown as Claim,
    ],
  }).claims[0] as ClaimCheck;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const said = (claim: object) => [
  explain(check(claim), { locale: 'en-CA' }),
  plain(explain(check(claim), { locale: 'fr-CA' })),
];
const refusal = (claim: object) => codeOf(() => check(claim));

describe('a share beside its counts', () => {
  const share = (more: object) => ({ kind: 'share-fits-count', share: 'share', missing: 'unknown', ...more });
  const verdict = (more: object) => check(share(more)).verdict;

  it('is borne out where some whole number prints as it, or the one that is printed', () => {
    expect(said(share({ of: { same: 'whole' } }))).toEqual([
      '151; only 59 of 151 prints as 39%',
      '151; seul 59 sur 151 donne 39 %',
    ]);
    expect(verdict({ of: { same: 'whole' }, part: { same: 'part' } })).toBe('supported');
    expect(check(share({ of: { same: 'whole' } })).lines).toEqual([1, 2, 9]);
  });

  it('is contradicted where none does', () => {
    expect(verdict({ of: { same: 'seven' } })).toBe('contradicted');
    expect(said(share({ of: { same: 'seven' } }))).toEqual([
      '7; no whole number of 7 prints as 39%',
      '7; aucun nombre entier sur 7 ne donne 39 %',
    ]);
    expect(verdict({ of: { same: 'whole' }, part: { same: 'other' } })).toBe('contradicted');
    expect(said(share({ of: { same: 'whole' }, part: { same: 'other' } }))[0]).toBe(
      '151; 60; 60 of 151 is 39.74%, not 39%',
    );
  });

  it('is open where some of what the whole can be fits', () => {
    // 18 to 22: 7 of 18, and none of the others.
    expect(verdict({ of: { same: 'roughly' } })).toBe('undecidable');
    expect(said(share({ of: { same: 'roughly' } }))[0]).toBe(
      'about 20; only 7 of 18 prints as 39%; rounding leaves it open',
    );
  });

  it('keeps the qualifier and the sign of its figure in either language', () => {
    expect(said(share({ share: 'over60', of: { same: 'ten' } }))).toEqual([
      "10; only 7 of 10 prints as 'over 60%'",
      '10; seul 7 sur 10 donne plus de 60 %',
    ]);
    expect(said(share({ share: 'almost50', of: { same: 'seven' } }))[1]).toBe(
      '7; aucun nombre entier sur 7 ne donne près de 50 %',
    );
    expect(said(share({ share: 'bare50', of: { same: 'ten' } }))).toEqual([
      '10; only 5 of 10 prints as about 50%',
      '10; seul 5 sur 10 donne environ 50 %',
    ]);
    expect(said(share({ share: 'fifth', of: { same: 'ten' } }))[1]).toBe('10; seul 2 sur 10 donne 20 %');
    expect(said(share({ of: { sum: ['roughly', 'seven'] } }))[0]).toContain('about 20 + 7 ≈ 27; ');
    expect(said(share({ of: { same: 'roughly' } }))[1]).toContain('environ 20; ');
  });

  it('is open where a number is missing, and says the least that it takes', () => {
    expect(said(share({}))).toEqual([
      'no whole is printed; the least that prints as 39% is 7 of 18',
      'aucun total imprimé; le plus petit nombre qui donne 39 % est 7 sur 18',
    ]);
    expect(verdict({})).toBe('undecidable');
    expect(said(share({ part: { same: 'part' } }))[0]).toBe(
      '59; no whole is printed; the least that prints as 39% is 59 of 150',
    );
    expect(said(share({ of: { same: 'none' } }))[0]).toBe(
      'a part has no value (not reported); the least that prints as 39% is 7 of 18',
    );
    expect(verdict({ of: { same: 'whole' }, part: { same: 'none' } })).toBe('undecidable');
    expect(said(share({ share: 'noShare', of: { same: 'whole' } }))[0]).toBe(
      '151; a figure has no value (not reported)',
    );
  });

  it('gives no withheld number back', () => {
    const hidden = share({ of: { same: 'whole' }, part: { same: 'hidden' } });
    expect(check(hidden).verdict).toBe('undecidable');
    for (const text of said(hidden)) expect(text).not.toContain('59');
  });

  it('says why a withheld share decides nothing', () => {
    expect(said(share({ share: 'hiddenShare', of: { same: 'whole' } }))[0]).toMatch(/^151; a figure has no value \(/);
  });

  it('is open of nobody, and is no more than all', () => {
    const zero = { share: 'zeroShare', of: { same: 'noOne' } };
    expect(verdict(zero)).toBe('undecidable');
    expect(verdict({ ...zero, part: { same: 'noOne' } })).toBe('undecidable');
    expect(said(share({ ...zero, part: { same: 'noOne' } }))).toEqual([
      '0; 0; 0 of 0 is no share',
      '0; 0; 0 sur 0 ne donne aucune part',
    ]);
    expect(verdict({ ...zero, part: { same: 'one' } })).toBe('contradicted');
    expect(verdict({ of: { same: 'noOne' } })).toBe('contradicted');
    expect(verdict({ ...zero, of: { same: 'one' }, part: { same: 'noOne' } })).toBe('supported');
    expect(verdict({ share: 'share110', of: { same: 'ten' } })).toBe('contradicted');
    const above = share({ share: 'share110', of: { same: 'ten' }, part: { same: 'eleven' } });
    expect(check(above).verdict).toBe('contradicted');
    expect(said(above)[0]).toBe('10; 11; 11 of 10 is more than all');
    expect(refusal(share({ of: { subtract: ['ten', 'eleven'] } }))).toEqual({
      code: 'NEGATIVE_VALUE',
      path: 'options.claims.0.of',
    });
  });

  it('is of things that are counted, in one unit', () => {
    expect(refusal(share({ of: { same: 'money' } }))).toEqual({ code: 'UNIT_MISMATCH', path: 'options.claims.0.of' });
    expect(refusal(share({ of: { same: 'whole' }, part: { same: 'year' } }))?.code).toBe('UNIT_MISMATCH');
    expect(refusal(share({ share: 'whole', of: { same: 'whole' } }))).toEqual({
      code: 'UNIT_MISMATCH',
      path: 'options.claims.0.share.unit',
    });
    expect(refusal(share({ of: { same: 'whole' }, women: 'part' }))?.code).toBe('UNKNOWN_NAME');
    expect(refusal(share({ of: { same: 'nobody' } }))?.code).toBe('UNKNOWN_NAME');
  });
});

describe('a stock beside flows', () => {
  const group = { en: 'women', fr: 'femmes' };
  const [early, late] = [
    { start: '2018-04-01', end: '2019-03-31' },
    { start: '2019-04-01', end: '2020-03-31' },
  ];
  const stock = (arrivals: readonly object[], more: object = {}) => ({
    kind: 'arrivals-allow-share',
    group,
    on: '2019-09-05',
    strength: 'there',
    share: 'of83',
    longestTour: 'year',
    arrivals,
    ...more,
  });
  const shares = [
    { ...early, share: 'low' },
    { ...late, share: 'high' },
  ];

  it('cannot be decided without the number of arrivals, and a share outside theirs is told', () => {
    const found = check(stock(shares));
    expect(found.verdict).toBe('undecidable');
    expect(found.cautions.map(({ code }) => code)).toEqual(['SHARE_OUTSIDE_ARRIVALS']);
    expect(found.cautions.map((caution) => explain(caution, { locale: 'en-CA' }))).toEqual([
      '45% on the day lies outside the shares of the arrivals: 14% to 24%',
    ]);
    expect(found.evidence.every(({ bearing }) => bearing === 'undecided')).toBe(true);
    expect(said(stock(shares))).toEqual([
      'whoever is there arrived from 2018-09-06 to 2019-09-05; how many women can be among 83, the arrivals do not say; ' +
        'claimed: 45%; the number of arrivals is not given for 2 of 2 periods',
      'les personnes présentes sont arrivées du 2018-09-06 au 2019-09-05; les arrivées ne disent pas combien de femmes ' +
        "peuvent être parmi 83; énoncé : 45 %; le nombre d'arrivées n'est pas donné pour 2 périodes sur 2",
    ]);
  });

  it('is contradicted where fewer of the group arrived', () => {
    // 9 of 64 and 21 of 88 are 30 women, and 37 are there.
    const found = check(
      stock([
        { ...early, share: 'low', total: 'n64' },
        { ...late, share: 'high', total: 'n88' },
      ]),
    );
    expect(found.verdict).toBe('contradicted');
    expect(explain(found, { locale: 'en-CA' })).toContain('the arrivals allow 0 to 30 women among 83; claimed: 45%');
    expect(explain(found, { locale: 'fr-CA' })).toContain('les arrivées permettent de 0 à 30 femmes parmi 83');
    expect(found.cautions.map(({ code }) => code)).toEqual(['SHARE_OUTSIDE_ARRIVALS']);
  });

  it('is contradicted by women alone, and by fewer arrivals than are there', () => {
    const women = check(
      stock([
        { ...early, part: 'w9' },
        { ...late, part: 'w9' },
      ]),
    );
    expect(women.verdict).toBe('contradicted');
    expect(women.explanation.en).toContain('no more than 18 women among 83');
    const few = check(stock([{ start: '2018-09-06', end: '2019-09-05', total: 'n80', part: 'w40' }]));
    expect(few.verdict).toBe('contradicted');
    expect(few.explanation.en).toContain('at most 80 arrived, and 83 are there');
    expect(few.explanation.fr).toContain('au plus 80 arrivées, pour 83 présences');
  });

  it('goes together with what arrived within the tour; with caution, where a period has days outside of it', () => {
    const within = [
      { start: '2018-09-06', end: '2019-03-31', total: 'n80', part: 'w40' },
      { start: '2019-04-01', end: '2019-09-05', total: 'n80', part: 'w40' },
    ];
    expect(check(stock(within, { share: undefined, part: 'women' })).verdict).toBe('supported-with-caution');
    // 37 of 83 are fewer than 50 of 100 who arrived: those who left early were of one kind.
    expect(check(stock(within, { share: undefined, part: 'women' })).cautions.map(({ code }) => code)).toEqual([
      'SHARE_OUTSIDE_ARRIVALS',
    ]);
    const deployed = within.map((period) => ({ ...period, total: 'deployed80' }));
    const told = check(stock([deployed[0] as object, { ...deployed[1], part: 'w9' }]));
    expect(told.verdict).toBe('supported-with-caution');
    expect(told.cautions).toMatchObject([{ code: 'CLAIM_CAUTION', path: ['options', 'claims', 0, 'arrivals'] }]);
    const mixed = [
      { ...within[0], part: 'w40' },
      { ...within[1], part: 'w9' },
    ];
    expect(check(stock(mixed))).toMatchObject({ verdict: 'supported', cautions: [] });
    const partly = check(stock([{ ...mixed[0], start: '2018-09-05' }, mixed[1] as object]));
    expect(partly.verdict).toBe('supported-with-caution');
    expect(partly.reading?.en).toBe('all who arrived in these periods did so from 2018-09-06 to 2019-09-05');
    expect(explain(partly.cautions[0] as never, { locale: 'en-CA' })).toBe(
      '1 period has days outside 2018-09-06 to 2019-09-05; all who arrived in them are taken to have arrived within',
    );
  });

  it('is open where rounding, a day or a figure leaves it so', () => {
    const gap = check(stock([{ ...late, total: 'n88', part: 'w40' }]));
    expect(gap.verdict).toBe('undecidable');
    expect(gap.explanation.en).toContain('no period has 207 days of these');
    expect(gap.explanation.fr).toContain('aucune période ne couvre 207 de ces jours');
    expect(check(stock(shares, { strength: 'none' })).explanation.en).toBe(
      'claimed: 45%; a figure has no value (not reported)',
    );
    expect(check(stock(shares, { longestTour: 'noTour' })).verdict).toBe('undecidable');
    expect(check(stock(shares, { share: 'noShare' })).verdict).toBe('undecidable');
    const odd = check(
      stock([
        { ...early, total: 'n80', share: 'low' },
        { ...late, total: 'seven', share: 'high' },
      ]),
    );
    expect(odd.verdict).toBe('undecidable');
    expect(odd.explanation.en).toContain('the figures of 2019-04-01 to 2020-03-31 do not go together');
  });

  it('is open of nobody, and counts one in the singular', () => {
    const nobody = check(stock(shares, { strength: 'noOne', share: 'zeroShare' }));
    expect(nobody.verdict).toBe('undecidable');
    expect(nobody.explanation.en).toContain('0 of 0 is no share');
    expect(check(stock(shares, { strength: 'noOne' })).verdict).toBe('contradicted');
    const none = [{ start: '2018-09-06', end: '2019-09-05', total: 'noOne', part: 'noOne' }];
    const few = check(stock(none, { strength: 'one' })).explanation;
    expect(few.en).toContain('at most 0 arrived, and 1 is there');
    expect(few.fr).toContain('au plus 0 arrivée, pour 1 présence');
    const half = [
      { ...early, share: 'low', total: 'n64' },
      { ...late, share: 'high' },
    ];
    expect(check(stock(half)).explanation.fr).toContain('pour 1 période sur 2');
  });

  it('goes back as far as the longest tour', () => {
    const years = [{ start: '2015-04-01', end: '2018-03-31', share: 'share' }, ...shares];
    const lines = (longestTour: string) => check(stock(years, { longestTour })).lines;
    expect(lines('year')).toEqual([9, 10, 11, 12]);
    expect(lines('long')).toEqual([1, 9, 10, 11, 12]);
  });

  it('refuses periods that share days, two shares of one period, averages and other units', () => {
    expect(refusal(stock([early, { ...late, start: '2019-03-31' }]))?.path).toBe('options.claims.0.arrivals.1.start');
    expect(refusal(stock([{ ...early, part: 'w9', share: 'low' }]))?.code).toBe('INVALID_ARGUMENT');
    expect(refusal(stock([{ ...early, total: 'average' }]))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.claims.0.arrivals.0.total',
    });
    expect(refusal(stock([{ ...early, total: 'money' }]))).toEqual({
      code: 'UNIT_MISMATCH',
      path: 'options.claims.0.arrivals.0.total',
    });
    expect(refusal(stock(shares, { longestTour: 'there' }))?.path).toBe('options.claims.0.longestTour.unit');
    expect(refusal(stock(shares, { share: 'there' }))?.path).toBe('options.claims.0.share.unit');
    expect(refusal(stock(shares, { part: 'women' }))?.code).toBe('INVALID_ARGUMENT');
    expect(refusal(stock(shares, { share: undefined }))?.path).toBe('options.claims.0.share');
    expect(refusal(stock([]))?.path).toBe('options.claims.0.arrivals');
  });
});

describe('a value beside its series', () => {
  const line = (of: string, more: object = {}) => ({
    kind: 'in-line-with-series',
    unit: 'percent',
    of: { same: of },
    others: ['r20', 'r21', 'r22'].map((same) => ({ same })),
    times: '3',
    missing: 'unknown',
    ...more,
  });

  it('is in line, open, or out of line, and then a hint and no more', () => {
    expect(check(line('again21'))).toMatchObject({ verdict: 'supported', cautions: [] });
    expect(check(line('r28'))).toMatchObject({ verdict: 'undecidable', cautions: [] });
    expect(check(line('r28')).explanation.en).toContain('rounding leaves it open');
    expect(said(line('r33', { times: '1' }))[0]).toContain('in line within 1 time: ');
    const out = check(line('r33'));
    expect(out.verdict).toBe('undecidable');
    expect(out.cautions.map(({ code }) => code)).toEqual(['OUT_OF_LINE']);
    expect(said(line('r33'))).toEqual([
      '33% beside 20% to 22%, 5.5 times that spread beyond; in line within 3 times: 14% to 28%; a hint, not a verdict',
      "33 %, à côté de 20 % à 22 %, 5,5 fois cette étendue au-delà; dans le rang jusqu'à 3 fois : de 14 % à 28 %; un indice, non un verdict",
    ]);
    expect(out.evidence.map(({ bearing }) => bearing)).toEqual(['undecided', 'undecided', 'undecided', 'undecided']);
  });

  it('keeps the qualifier of its value and of its ends', () => {
    expect(said(line('about21'))[0]).toContain('about 21% beside 20% to 22%');
    expect(said(line('r33', { others: [{ same: 'r20' }, { same: 'r22' }, { same: 'about21' }] }))[1]).toContain(
      '33 %, à côté de 20 % à 22 %',
    );
    expect(said(line('r33', { others: [{ same: 'r20' }, { same: 'r21' }, { same: 'bare50' }] }))[1]).toContain(
      '33 %, à côté de 20 % à environ 50 %',
    );
  });

  it('is no value beside itself, nor one that counts twice', () => {
    const twice = (others: readonly object[]) => refusal(line('r33', { others }));
    expect(refusal(line('r21'))).toEqual({ code: 'DUPLICATE', path: 'options.claims.0.others.1' });
    expect(twice([{ same: 'r20' }, { same: 'r21' }, { same: 'r20' }])?.path).toBe('options.claims.0.others.2');
    expect(twice([{ same: 'r20' }, { same: 'r21' }, { mean: ['r20'] }])?.code).toBe('DUPLICATE');
    expect(twice([{ sum: ['r20', 'r21'] }, { same: 'r21' }, { sum: ['r21', 'r20'] }])?.code).toBe('DUPLICATE');
  });

  it('says the unit of a range once, and one number once', () => {
    const counts = { unit: 'people', others: ['seven', 'ten', 'eleven'].map((same) => ({ same })) };
    expect(said(line('one', counts))[0]).toContain('1 (people) beside 7 to 11 (people)');
    const alike = { others: [{ same: 'r20' }, { same: 'fifth' }, { mean: ['r20', 'fifth'] }] };
    expect(said(line('r33', alike))[0]).toContain('33% beside 20%');
    expect(said(line('r33', alike))[0]).not.toContain('20% to 20%');
  });

  it('is never contradicted, however far out', () => {
    for (const times of ['0', '1', '5'])
      for (const of of ['again20', 'r28', 'r33']) expect(check(line(of, { times })).verdict).not.toBe('contradicted');
  });

  it('is open without one of the values, and in one unit', () => {
    expect(check(line('noShare')).explanation.en).toBe('a part has no value (not reported)');
    expect(refusal(line('there'))).toEqual({ code: 'UNIT_MISMATCH', path: 'options.claims.0.of' });
    expect(refusal(line('r21', { others: [{ same: 'r20' }, { same: 'r22' }] }))?.path).toBe('options.claims.0.others');
    expect(refusal(line('r21', { times: '-1' }))?.code).toBe('NEGATIVE_VALUE');
    expect(refusal(line('r21', { unit: 'wishes' }))?.code).toBe('UNKNOWN_NAME');
  });
});
