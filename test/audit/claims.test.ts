import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Claim } from '../../src/audit/claim-kinds.js';
import type { ClaimedNumber, Counting, RivalsClaim, TrendClaim } from '../../src/claims/model.js';
import { explain } from '../../src/explain/explain.js';
import type { Expression } from '../../src/figures/expression-model.js';
import type { Statement } from '../../src/figures/model.js';
import { figureOf, statement } from '../../src/figures/statement.js';
import { codeOf } from '../refusal.js';

const mine = statement({
  document: 'my-report',
  unit: 'people',
  figures: {
    a: ['80', 1],
    b: ['71', 2],
    stated: ['151', 3],
    none: ['no data', 4],
    zero: ['0', 5],
    roughly: { printed: '50', line: 6, unit: 'FTE' },
    limit: { printed: '50', line: 7, unit: 'FTE' },
    five: { printed: 'five', value: '5', line: 8, unit: 'years' },
    months: { printed: '12', line: 8, unit: 'months' },
    days: { printed: '366', line: 8, unit: 'days' },
    twelve: { printed: '12%', line: 10, unit: 'percent' },
    twelveToo: { printed: '12%', line: 11, unit: 'percent' },
    more: { printed: '12.4%', line: 12, unit: 'percent' },
    thirteen: { printed: '13%', line: 13, unit: 'percent' },
    edge: { printed: '12.5%', line: 14, unit: 'percent', precision: 'exact' },
    noShare: { printed: '0%', line: 15, unit: 'percent' },
    noShareAtAll: { printed: '0%', line: 16, unit: 'percent', zeros: 'structural' },
    thousands: { printed: '4,000', line: 17, precision: -3 },
  },
  identities: {},
});
const other = statement({
  document: 'other',
  unit: 'people',
  figures: { a: ['4,000', 3], few: ['30', 4] },
  identities: {},
});
const label = { en: 'a claim', fr: 'un énoncé' };
const source = { document: 'my-report', line: 9 };
const outline = { id: 'x', source, label };
const check = (claim: object) => {
  const [result] = audit([mine, other], { claims: [{ ...outline, ...claim } as unknown as Claim] }).claims;
  if (result === undefined) throw new Error('no result');
  return result;
};
const en = (claim: object) => explain(check(claim), { locale: 'en-CA' });
const bound = (relation: ClaimedNumber['relation'], of: Expression = { sum: ['a', 'b'] }, figure = 'stated') => ({
  kind: 'bound',
  bound: { figure, relation },
  of,
  missing: 'unknown',
});

describe('bounds', () => {
  it('are judged at their edge', () => {
    expect(check(bound('at-least')).verdict).toBe('supported');
    expect(check(bound('at-most')).verdict).toBe('supported');
    expect(check(bound('exactly')).verdict).toBe('supported');
    expect(check(bound('more-than')).verdict).toBe('contradicted');
    expect(check(bound('less-than')).verdict).toBe('contradicted');
    expect(check(bound('less-than', { same: 'a' })).verdict).toBe('supported');
    expect(check(bound('more-than', { sum: ['a', 'none'] })).verdict).toBe('undecidable');
    expect(en(bound('more-than'))).toBe('80 + 71 = 151; claimed: more than 151');
    const french = explain(check(bound('more-than')), { locale: 'fr-CA' });
    expect(french.replaceAll('\u00a0', ' ')).toBe('80 + 71 = 151; énoncé : plus de 151');
  });

  it('cannot be decided where a rounded figure lies on them', () => {
    expect(check(bound('less-than', { same: 'roughly' }, 'limit')).verdict).toBe('undecidable');
  });

  it('take "almost" and "about" with a tolerance, and only those', () => {
    const vague = (relation: string, tolerance: string | undefined, of: string, figure: string) =>
      check({
        ...bound('exactly', { same: of }),
        bound: { figure, relation, ...(tolerance === undefined ? {} : { tolerance }) },
      });
    expect(vague('almost', '0.1', 'a', 'a').verdict).toBe('contradicted'); // 80 is not almost 80
    expect(vague('almost', '0.5', 'a', 'stated').verdict).toBe('supported');
    expect(vague('almost', '0.2', 'a', 'stated').verdict).toBe('contradicted');
    expect(vague('about', '0.2', 'b', 'a').verdict).toBe('supported');
    expect(codeOf(() => vague('almost', undefined, 'a', 'stated'))?.path).toBe('options.claims.0.bound.tolerance');
    expect(codeOf(() => vague('exactly', '0.1', 'a', 'stated'))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => vague('about', '10%', 'a', 'stated'))?.code).toBe('INVALID_ARGUMENT');
  });

  it('agree with plain comparison on whole numbers', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.nat(1e6), (value, limit) => {
        const two = statement({
          document: 'x',
          unit: 'people',
          figures: { value: [String(value), 1], limit: [String(limit), 2] },
          identities: {},
        });
        const verdict = (relation: ClaimedNumber['relation']) =>
          audit([two], {
            claims: [
              {
                ...outline,
                source: { document: 'x', line: 1 },
                kind: 'bound',
                bound: { figure: 'limit', relation },
                of: { same: 'value' },
                missing: 'unknown',
              },
            ],
          }).claims[0]?.verdict === 'supported';
        expect([
          verdict('more-than'),
          verdict('at-least'),
          verdict('less-than'),
          verdict('at-most'),
          verdict('exactly'),
        ]).toEqual([value > limit, value >= limit, value < limit, value <= limit, value === limit]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('series', () => {
  const trend = (direction: TrendClaim['direction'], ...series: string[]) => ({ kind: 'trend', direction, series });

  it('are judged by their ends, and mention the turns', () => {
    expect(check(trend('increased', 'zero', 'b', 'a')).verdict).toBe('supported');
    const turning = check(trend('increased', 'zero', 'a', 'b'));
    expect(turning.verdict).toBe('supported-with-caution');
    expect(turning.cautions).toMatchObject([{ code: 'NOT_STEADY', operands: { turns: 1, steps: 2 } }]);
    expect(turning.reading?.en).toBe('the two ends alone');
    expect(check(trend('decreased', 'zero', 'b', 'a')).verdict).toBe('contradicted');
    expect(check(trend('increased', 'a', 'a')).verdict).toBe('contradicted');
    expect(check(trend('increased', 'zero', 'none', 'a')).verdict).toBe('undecidable');
    expect(codeOf(() => check(trend('increased', 'a')))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.claims.0.series',
    });
    expect(check(trend('increased', 'zero', 'a')).lines).toEqual([1, 5, 9]);
  });

  it('have one lowest and one highest figure, unless they tie', () => {
    const extreme = (which: string, of: string, ...others: string[]) => check({ kind: 'extreme', which, of, others });
    expect(extreme('lowest', 'zero', 'a', 'b').verdict).toBe('supported');
    expect(extreme('highest', 'b', 'a', 'zero').verdict).toBe('contradicted');
    expect(extreme('highest', 'a', 'a', 'b')).toMatchObject({
      verdict: 'supported-with-caution',
      cautions: [{ code: 'TIED' }],
    });
    expect(extreme('highest', 'a', 'none').verdict).toBe('undecidable');
  });

  it('may hold one thing that happened once', () => {
    const only = (of: string, ...others: string[]) => check({ kind: 'only', of, others }).verdict;
    expect(only('a', 'zero', 'zero')).toBe('supported');
    expect(only('a', 'zero', 'b')).toBe('contradicted');
    expect(only('a', 'none', 'b')).toBe('contradicted');
    expect(only('a', 'none')).toBe('undecidable');
    expect(only('zero', 'zero')).toBe('contradicted');
  });
});

describe('rounded figures', () => {
  const trend = (direction: TrendClaim['direction'], ...series: string[]) =>
    check({ kind: 'trend', direction, series }).verdict;
  const extreme = (which: 'lowest' | 'highest', of: string, ...others: string[]) =>
    check({ kind: 'extreme', which, of, others }).verdict;

  it('decide nothing where both may stand for the same: 12% and 12.4%', () => {
    for (const direction of ['increased', 'decreased'] as const) {
      expect(trend(direction, 'twelve', 'more')).toBe('undecidable');
      expect(trend(direction, 'twelve', 'twelveToo')).toBe('undecidable');
    }
    for (const which of ['lowest', 'highest'] as const) {
      expect(extreme(which, 'more', 'twelve')).toBe('undecidable');
      expect(extreme(which, 'twelve', 'twelveToo', 'noShareAtAll')).toMatch(
        which === 'highest' ? 'undecidable' : 'contradicted',
      );
    }
    expect(check({ kind: 'trend', direction: 'increased', series: ['twelve', 'more'] }).evidence).toMatchObject([
      { bearing: 'undecided' },
      { bearing: 'undecided' },
    ]);
  });

  it('of one step are in order wherever they differ', () => {
    expect(trend('increased', 'twelve', 'thirteen')).toBe('supported');
    expect(trend('decreased', 'twelve', 'thirteen')).toBe('contradicted');
    expect(extreme('highest', 'thirteen', 'twelve', 'more')).toBe('supported');
    expect(extreme('highest', 'twelve', 'thirteen', 'more')).toBe('contradicted');
  });

  it('may be what an exact figure at their end is: 12.5% prints as 12% or as 13%', () => {
    expect(trend('increased', 'twelve', 'edge')).toBe('undecidable');
    expect(trend('increased', 'edge', 'thirteen')).toBe('undecidable');
    expect(trend('increased', 'noShareAtAll', 'edge')).toBe('supported');
  });

  it('leave a step within a series open, without a turn', () => {
    expect(trend('increased', 'twelve', 'more', 'thirteen')).toBe('supported');
    expect(trend('increased', 'twelve', 'noShare', 'thirteen')).toBe('supported-with-caution');
    expect(extreme('highest', 'twelve', 'twelve')).toBe('supported-with-caution');
  });

  it('that print as 0 may be a little', () => {
    const only = (of: string, ...others: string[]) => check({ kind: 'only', of, others }).verdict;
    expect(only('twelve', 'noShareAtAll')).toBe('supported');
    expect(only('twelve', 'noShareAtAll', 'noShare')).toBe('undecidable');
    expect(only('noShare', 'noShareAtAll')).toBe('undecidable');
    expect(only('twelve', 'noShare', 'more')).toBe('contradicted');
  });

  it('state what they stand for: 4,000 to thousands is 3,812, and not 3,400', () => {
    const items = (count: number) =>
      check({
        kind: 'count',
        stated: 'thousands',
        lists: 'all',
        countings: [{ label, items: Array.from({ length: count }, (_, index) => ({ name: `${index}`, lines: [20] })) }],
      }).verdict;
    expect(items(3812)).toBe('supported');
    expect(items(3400)).toBe('contradicted');
    // Halves go away from zero or to even, which are both 4,000 here; 4,500 is 5,000 away from zero, and 4,000 to even.
    expect([items(3500), items(4500), items(4501)]).toEqual(['supported', 'supported', 'contradicted']);
  });

  it.each([
    [{ precision: { multipleOf: 10 } }, 10, [4, 5, 14, 15], ['contradicted', 'supported', 'supported', 'contradicted']],
    [
      { precision: { multipleOf: 10 }, rounding: 'half-even' },
      10,
      [5, 6, 14, 15],
      ['contradicted', 'supported', 'supported', 'contradicted'],
    ],
    [{ precision: { multipleOf: 10 }, rounding: 'half-even' }, 20, [15, 25], ['supported', 'supported']],
    [
      { precision: { multipleOf: 5 }, rounding: 'cut-off' },
      10,
      [9, 10, 14, 15],
      ['contradicted', 'supported', 'supported', 'contradicted'],
    ],
  ] as const)('declared %j, printed %d: of %j things come %j', (how, printed, counts, verdicts) => {
    const own = {
      document: 'doc',
      unit: 'people',
      figures: { stated: { printed: String(printed), line: 1, ...how } },
      identities: {},
    } as Statement;
    const judged = counts.map((count) => {
      const items = Array.from({ length: count }, (_, index) => ({ name: `${index}`, lines: [2] }));
      const claim = {
        kind: 'count',
        id: 'x',
        source: { document: 'doc', line: 1 },
        label,
        stated: 'stated',
        lists: 'all',
        countings: [{ label, items }],
      };
      return audit([own], { claims: [claim as unknown as Claim] }).claims[0]?.verdict;
    });
    expect(judged).toEqual(verdicts);
  });
});

describe('amounts on several scales of one currency', () => {
  const money = statement({
    document: 'money',
    unit: 'CAD thousands',
    figures: {
      first: ['1,250', 1],
      second: ['2,500', 2],
      high: ['2,700', 3],
      firstInMillions: { printed: '1.25', line: 4, unit: 'CAD millions' },
      secondInMillions: { printed: '2.50', line: 5, unit: 'CAD millions' },
      thirdInMillions: { printed: '3.1', line: 6, unit: 'CAD millions' },
      euros: { printed: '2.50', line: 7, unit: 'EUR millions' },
      rate: { printed: '2.5', line: 8, unit: 'per 1000' },
      rateToo: { printed: '250', line: 9, unit: 'per 100000' },
    },
    identities: {},
  });
  const judged = (claim: object) => {
    const own = { ...outline, source: { document: 'money', line: 20 }, ...claim } as unknown as Claim;
    return audit([money], { claims: [own] }).claims[0];
  };
  const verdict = (claim: object) => judged(claim)?.verdict;

  it('are converted in claims of every kind', () => {
    const about = { kind: 'bound', bound: { figure: 'firstInMillions', relation: 'about', tolerance: '0.01' } };
    expect(verdict({ ...about, of: { same: 'first' }, missing: 'unknown' })).toBe('supported');
    const between = { kind: 'between', of: { same: 'second' }, missing: 'unknown' };
    expect(verdict({ ...between, from: 'first', to: 'thirdInMillions' })).toBe('supported');
    expect(verdict({ ...between, from: 'firstInMillions', to: 'high' })).toBe('supported');
    expect(verdict({ kind: 'doubled', from: 'first', to: 'secondInMillions', relation: 'exactly' })).toBe('supported');
    expect(verdict({ kind: 'halved', from: 'secondInMillions', to: 'first', relation: 'exactly' })).toBe('supported');
    expect(verdict({ kind: 'stable', series: ['second', 'secondInMillions', 'high'], tolerance: '0.1' })).toBe(
      'supported',
    );
    expect(verdict({ kind: 'stable', series: ['rate', 'rateToo'], tolerance: '0.05' })).toBe('supported');
    const up = { kind: 'trend', direction: 'increased' };
    expect(verdict({ ...up, series: ['first', 'secondInMillions', 'high'] })).toBe('supported');
    expect(verdict({ ...up, series: ['second', 'firstInMillions'] })).toBe('contradicted');
    const highest = { kind: 'extreme', which: 'highest' };
    expect(verdict({ ...highest, of: 'thirdInMillions', others: ['high', 'second'] })).toBe('supported');
    expect(verdict({ ...highest, of: 'first', others: ['high', 'secondInMillions'] })).toBe('contradicted');
    const asOf = '2019';
    const rivals = (figure: string) => ({
      kind: 'rivals',
      values: [
        { figure: 'second', relation: 'exactly', asOf },
        { figure, relation: 'exactly', asOf },
      ],
    });
    expect(verdict(rivals('secondInMillions'))).toBe('supported');
    expect(verdict(rivals('firstInMillions'))).toBe('contradicted');
  });

  it('say their units in the sentence, where they are on several', () => {
    const doubled = { kind: 'doubled', from: 'first', to: 'secondInMillions', relation: 'exactly' };
    expect(explain(judged(doubled) as never, { locale: 'en-CA' })).toContain(
      'L1: 1,250 (thousands of Canadian dollars); L5: 2.50 (millions of Canadian dollars); 2 (',
    );
    expect(explain(judged({ ...doubled, to: 'second' }) as never, { locale: 'en-CA' })).toContain(
      'L1: 1,250; L2: 2,500',
    );
  });

  it('are refused in two currencies', () => {
    const refusal = (claim: object) => codeOf(() => verdict(claim));
    expect(refusal({ kind: 'doubled', from: 'first', to: 'euros', relation: 'exactly' })).toEqual({
      code: 'UNIT_MISMATCH',
      path: 'options.claims.0.to',
    });
    expect(refusal({ kind: 'extreme', which: 'highest', of: 'first', others: ['high', 'euros'] })).toEqual({
      code: 'UNIT_MISMATCH',
      path: 'options.claims.0.others.1',
    });
  });

  it('lie between two numbers from the lesser to the greater alone', () => {
    const between = { kind: 'between', of: { same: 'second' }, missing: 'unknown' };
    const refused = { code: 'REVERSED_RANGE', path: 'options.claims.0.to' };
    expect(codeOf(() => verdict({ ...between, from: 'high', to: 'first' }))).toEqual(refused);
    expect(codeOf(() => verdict({ ...between, from: 'thirdInMillions', to: 'first' }))).toEqual(refused);
    expect(verdict({ ...between, from: 'secondInMillions', to: 'high' })).toBe('undecidable');
  });
});

describe('counts', () => {
  it('of what is listed', () => {
    const counting = (count: number): Counting => ({
      label,
      items: Array.from({ length: count }, (_, index) => ({ name: `${index}`, lines: [index + 20] })),
    });
    const count = (lists: 'all' | 'some', ...counts: number[]) =>
      check({ kind: 'count', stated: 'five', lists, countings: counts.map(counting) });
    expect(count('all', 5, 3).verdict).toBe('supported');
    const other = count('all', 6, 5);
    expect(other).toMatchObject({ verdict: 'supported-with-caution', reading: label, printedText: 'five' });
    expect(explain(other.cautions[0] as never, { locale: 'en-CA' })).toBe(
      '5 is not the plain count, 6; it fits 1 of 1 other counting',
    );
    expect(explain(other.cautions[0] as never, { locale: 'fr-CA' })).toBe(
      "5 n'est pas le compte simple, 6; il convient à 1 sur 1 autre façon de compter",
    );
    expect(count('all', 6, 4).verdict).toBe('contradicted');
    expect(count('some', 1).verdict).toBe('undecidable');
    expect(count('some', 6).verdict).toBe('contradicted');
    expect(count('all', 5).lines).toEqual([8, 9, 20, 21, 22, 23, 24]);
  });
});

describe('rival values', () => {
  const rivals = (values: RivalsClaim['values'], growing = false) =>
    check({ kind: 'rivals', values, ...(growing ? { growing: true } : {}) });
  const at = (figure: string, asOf?: string) => ({
    figure,
    relation: 'exactly' as const,
    ...(asOf === undefined ? {} : { asOf }),
  });

  it('contradict each other only where both speak of the same time', () => {
    expect(rivals([at('a', '2019'), at('a', '2020')]).verdict).toBe('supported');
    expect(rivals([at('a', '2019'), at('b', '2019')]).verdict).toBe('contradicted');
    expect(rivals([at('a', '2019'), at('b', '2020')])).toMatchObject({
      verdict: 'supported-with-caution',
      cautions: [{ code: 'RIVAL_VALUES' }],
    });
    expect(rivals([at('a', '2019'), at('b')]).verdict).toBe('undecidable');
    expect(rivals([at('a', '2018-04-01/2019-03-31'), at('b', '2018-04-01/2019-03-31')]).verdict).toBe('contradicted');
  });

  it('that can only grow are contradicted by a later one that is smaller', () => {
    expect(rivals([at('b', '2019'), at('a', '2020')], true).verdict).toBe('supported-with-caution');
    expect(rivals([at('a', '2019'), at('b', '2020')], true).verdict).toBe('contradicted');
    expect(rivals([at('a', '2019'), at('b', '2019-05')], true).verdict).toBe('undecidable');
  });

  it('of other documents stand side by side, each with its time', () => {
    const claim = {
      kind: 'rivals',
      values: [
        { figure: 'stated', relation: 'more-than', asOf: '2019-09-05' },
        { figure: 'other#a', relation: 'almost', tolerance: '0.1' },
      ],
    };
    expect(en(claim)).toBe('more than 151 (L3; 2019-09-05); almost 4,000, within 10% (other, L3; no date stated)');
    expect(check(claim)).toMatchObject({ verdict: 'supported', lines: [3, 9] });
  });

  it('are refused without a second value, or with a time that is none', () => {
    expect(codeOf(() => rivals([at('a')]))?.path).toBe('options.claims.0.values');
    expect(codeOf(() => rivals([at('a', '2019'), at('b', 'spring')]))?.code).toBe('INVALID_DATE');
    expect(codeOf(() => rivals([at('a', '2019'), at('c', '2019')]))?.code).toBe('UNKNOWN_NAME');
  });
});

describe('dates and lengths of time', () => {
  const on = (date: string) => ({ date, source });
  const span = (figure: string, from: string, to: string) =>
    check({ kind: 'duration', stated: { figure, relation: 'exactly' }, from: on(from), to: on(to) });

  it('of one event agree where one can be the other', () => {
    const dates = (...all: string[]) => check({ kind: 'dates', dates: all.map(on) }).verdict;
    expect(dates('2015', '2015-07', '2015-07-01')).toBe('supported');
    expect(dates('2014', '2015', '2015-07')).toBe('contradicted');
    expect(dates('2015', '2015-07', '2014')).toBe('supported-with-caution');
  });

  it('count whole years, months and days, the last day included', () => {
    expect(span('five', '2015-04-01', '2020-03-31').verdict).toBe('supported');
    expect(span('five', '2015-04-02', '2020-03-31').verdict).toBe('contradicted');
    expect(span('five', '2015', '2020').verdict).toBe('supported');
    expect(span('months', '2019-01-01', '2019-12-31').verdict).toBe('supported');
    expect(span('days', '2020-01-01', '2020-12-31').verdict).toBe('supported'); // a leap year
    expect(span('days', '2019-01-01', '2019-12-31').verdict).toBe('contradicted');
    expect(explain(span('five', '2015', '2020'), { locale: 'en-CA' })).toBe(
      "2015 (L9) to 2020 (L9): 4 to 6 years; claimed: 'five'",
    );
  });

  it('are refused backwards, and in people', () => {
    expect(codeOf(() => span('five', '2020', '2015'))?.code).toBe('REVERSED_RANGE');
    expect(codeOf(() => span('a', '2015', '2020'))?.code).toBe('UNIT_MISMATCH');
  });
});

describe('spellings', () => {
  it('are cautions where there are several', () => {
    const names = (...texts: string[]) =>
      check({ kind: 'spellings', names: texts.map((text) => ({ text, sources: [source] })) });
    expect(names('COPPS').verdict).toBe('supported');
    expect(names('COPPS', 'COPPPS')).toMatchObject({
      verdict: 'supported-with-caution',
      cautions: [{ code: 'SEVERAL_SPELLINGS', operands: { count: 2 } }],
    });
  });
});

describe('every claim', () => {
  it('may carry a caution, which a supported one cannot shake off', () => {
    const caution = { en: 'another population', fr: 'une autre population' };
    expect(check({ ...bound('at-least'), caution }).verdict).toBe('supported-with-caution');
    expect(check({ ...bound('more-than'), caution }).verdict).toBe('contradicted');
    expect(en({ ...bound('at-least'), caution })).toBe('80 + 71 = 151; claimed: at least 151; another population');
  });

  it('is refused where it is not understood', () => {
    const refusal = (claim: object) => codeOf(() => check(claim));
    expect(refusal({ ...bound('at-least'), kind: 'hope' })).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.claims.0.kind',
    });
    expect(refusal({ ...bound('at-least'), note: 'x' })).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.claims.0.note',
    });
    expect(refusal(bound('roughly' as 'exactly'))?.path).toBe('options.claims.0.bound.relation');
    expect(refusal({ ...bound('at-least'), source: { document: 'my-report', line: 0 } })?.path).toBe(
      'options.claims.0.source.line',
    );
    expect(refusal(bound('at-least', { sum: ['a', 'limit'] }))?.code).toBe('UNIT_MISMATCH');
    expect(refusal(bound('at-least', { same: 'nowhere#a' }))?.code).toBe('UNKNOWN_NAME');
    const twice = [bound('at-least'), bound('at-most')].map((claim) => ({ ...outline, ...claim }) as Claim);
    expect(codeOf(() => audit([mine], { claims: twice }))).toEqual({ code: 'DUPLICATE', path: 'options.claims.1.id' });
    expect(codeOf(() => audit([mine], { claim: [] } as object))?.code).toBe('UNKNOWN_NAME');
  });
});

describe('figures of other statements', () => {
  const linked = statement({
    document: 'linked',
    unit: 'people',
    figures: { same: ['80', 2] },
    identities: { same: { printed: 'same', expected: { same: 'my-report#a' }, missing: 'unknown' } },
  });

  it('are followed by audit, with the lines of the own document alone', () => {
    expect(audit([linked, mine]).checks).toMatchObject([{ id: 'same', verdict: 'exact', lines: [2] }]);
  });

  it('may stand in a second statement of the same document', () => {
    const second = statement({
      document: 'my-report',
      unit: 'people',
      figures: { c: ['80', 30] },
      identities: { c: { printed: 'c', expected: { same: 'my-report#a' }, missing: 'unknown' } },
    });
    expect(audit([mine, second]).checks).toMatchObject([{ verdict: 'exact', lines: [1, 30] }]);
  });

  it('are refused where nobody holds them, or two do', () => {
    expect(codeOf(() => audit([linked]))?.code).toBe('UNKNOWN_NAME');
    const twin = statement({ document: 'my-report', unit: 'people', figures: { a: ['81', 31] }, identities: {} });
    expect(codeOf(() => audit([linked, mine, twin]))?.code).toBe('DUPLICATE');
    const hash = { document: 'x', unit: 'people', figures: { 'a#b': ['1', 1] }, identities: {} } as const;
    expect(codeOf(() => statement(hash))).toEqual({ code: 'INVALID_ARGUMENT', path: 'figures.a#b' });
  });
});

describe('numbers in words', () => {
  const one = (printed: string, value: string | undefined) =>
    statement({
      document: 'x',
      unit: 'people',
      figures: { n: { printed, line: 1, ...(value === undefined ? {} : { value }) } },
      identities: {},
    });

  it('carry their digits, and keep their words', () => {
    expect(figureOf(one('seven', '7'), 'n')).toEqual({
      printed: 'seven',
      unit: 'people',
      line: 1,
      value: '7',
    });
    expect(codeOf(() => one('seven', undefined))?.code).toBe('INVALID_FIGURE');
  });

  it('are refused with the words of a qualifier that nobody declared', () => {
    expect(codeOf(() => one('up to seven', '7'))).toEqual({ code: 'INVALID_ARGUMENT', path: 'figures.n.qualifier' });
  });

  it('are refused beside digits, with which they could differ', () => {
    expect(codeOf(() => one('7', '8'))).toEqual({ code: 'INVALID_ARGUMENT', path: 'figures.n.value' });
    expect(codeOf(() => one('seven', 'sept'))?.code).toBe('INVALID_FIGURE');
  });
});
