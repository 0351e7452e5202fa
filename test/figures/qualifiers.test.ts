import { describe, expect, it } from 'vitest';
import {
  audit,
  type Claim,
  type ClaimCheck,
  explain,
  figureOf,
  isReported,
  type PrintedFigure,
  type Qualifier,
  reconcile,
  type Statement,
  type Unit,
} from '../../src/index.js';
import { codeOf, judged } from './figure-helpers.js';

const people = (printed: string, more: Partial<PrintedFigure> = {}) =>
  ({ printed, unit: 'people', line: 1, ...more }) as const;

/** How a qualified figure compares with one of people. */
function against(printed: PrintedFigure & { line: number }, value: string, unit: Unit = 'people') {
  const figures = { printed, value: { printed: value, unit, line: 2 } };
  const identities = { check: { printed: 'printed', expected: { same: 'value' }, missing: 'unknown' } } as const;
  return reconcile({ document: 'd', unit: 'people', figures, identities } as Statement, 'check');
}

describe('a qualified figure', () => {
  it.each<[printed: string, Qualifier, tolerance: string | undefined, value: string, verdict: string]>([
    ['about 150', 'about', '0.1', '147', 'component-rounding'],
    ['about 150', 'about', '0.1', '150', 'component-rounding'],
    ['about 150', 'about', '0.1', '165', 'component-rounding'],
    ['about 150', 'about', '0.1', '166', 'inconsistent'],
    ['environ 150', 'about', '0.1', '166', 'inconsistent'],
    ['almost 150', 'almost', '0.1', '149', 'component-rounding'],
    ['almost 150', 'almost', '0.1', '150', 'inconsistent'],
    ['over 150', 'more-than', '0.1', '151', 'component-rounding'],
    ['over 150', 'more-than', '0.1', '150', 'inconsistent'],
    ['au moins 150', 'at-least', '0.1', '150', 'component-rounding'],
    ['>150', 'more-than', '0.1', '170', 'inconsistent'],
    ['up to 150', 'at-most', undefined, '3', 'component-rounding'],
    ['< 150', 'less-than', undefined, '0', 'component-rounding'],
    ['< 150', 'less-than', undefined, '150', 'inconsistent'],
    ['150', 'about', '0.1', '147', 'component-rounding'],
  ])('%s (%s, %s) against %s is %s', (printed, qualifier, tolerance, value, verdict) => {
    const figure = people(printed, { qualifier, ...(tolerance === undefined ? {} : { tolerance }) });
    expect(against(figure, value).verdict).toBe(verdict);
  });

  it('says what it is taken for', () => {
    const check = against(people('about 150', { qualifier: 'about', tolerance: '0.1' }), '147');
    expect(check.qualifier).toBe('about');
    expect(explain(check, { locale: 'en-CA' })).toBe(
      "147, printed 'about 150'; possible with unrounded inputs (taken for 135 to 165)",
    );
    const over = against(people('plus de 150', { qualifier: 'more-than', tolerance: '0.1' }), '150');
    expect(explain(over, { locale: 'en-CA' })).toContain('taken for');
    expect(over.envelope).toMatchObject({ open: 'both' });
  });

  it('bounds what it is a part of', () => {
    const parts = { a: people('about 100', { qualifier: 'about', tolerance: '0.05' }), b: people('50') };
    const { verdict, range } = judged('153', { sum: ['a', 'b'] }, parts, { unit: 'people' });
    expect(verdict).toBe('component-rounding');
    expect(isReported(range) && [range.low.toString(), range.high.toString()]).toEqual(['145', '155']);
    expect(judged('156', { sum: ['a', 'b'] }, parts, { unit: 'people' }).verdict).toBe('inconsistent');
  });

  it('is handed back as it was declared', () => {
    const a = people('about 100', { qualifier: 'about', tolerance: '0.05' });
    expect(
      figureOf({ document: 'd', unit: 'people', figures: { a }, identities: {} } as Statement, 'a' as never),
    ).toEqual(a);
  });

  it.each<[string, Partial<PrintedFigure>, string]>([
    ['without a tolerance that it needs', { qualifier: 'about' }, 'INVALID_ARGUMENT'],
    ['without an end', { qualifier: 'at-least' }, 'INVALID_ARGUMENT'],
    ['without an end below, of what may be negative', { qualifier: 'at-most', unit: 'percent' }, 'INVALID_ARGUMENT'],
    ['with a tolerance that is none', { qualifier: 'about', tolerance: '10%' }, 'INVALID_ARGUMENT'],
    ['with a tolerance alone', { tolerance: '0.1' }, 'INVALID_ARGUMENT'],
    ['with another qualifier', { qualifier: 'roughly' as Qualifier, tolerance: '0.1' }, 'UNKNOWN_NAME'],
  ])('is refused %s', (_, more, code) => {
    expect(codeOf(() => against(people('150', more), '147', more.unit ?? 'people'))).toBe(code);
  });
});

describe('a claim', () => {
  const statement = {
    document: 'd',
    unit: 'people',
    figures: {
      ...{ a: ['6,500', 1], tbd: ['TBD', 2], limit: ['6,000', 3], low: ['16', 4], high: ['18', 4], seven: ['17', 5] },
      ...{
        ten: ['10', 6],
        twenty: ['20', 7],
        nineteen: ['19', 8],
        five: ['5', 9],
        hidden: { printed: 'x', noValue: 'suppressed', line: 2 },
      },
      ...{
        share: { printed: '16.2', unit: 'percent', line: 10 },
        from: { printed: '16', unit: 'percent', line: 10 },
        to: { printed: '18', unit: 'percent', line: 10 },
      },
      ...{ under: { printed: '15.8', unit: 'percent', line: 10 }, far: { printed: '15.1', unit: 'percent', line: 10 } },
    },
    identities: {},
  } as unknown as Statement;
  const check = (claim: object) => {
    const whole = { id: 'x', source: { document: 'd', line: 9 }, label: { en: 'a', fr: 'b' }, ...claim };
    return audit([statement], { claims: [whole as unknown as Claim] }).claims[0] as ClaimCheck;
  };
  const verdict = (claim: object) => check(claim).verdict;
  const bound = (relation: string, of: object, more: object = {}) => ({
    kind: 'bound',
    bound: { figure: 'limit', relation },
    of,
    missing: 'unknown',
    ...more,
  });

  it('on a sum knows that parts without a value are not below zero', () => {
    const of = { sum: ['a', 'tbd'] };
    expect(verdict(bound('more-than', of))).toBe('supported');
    expect(verdict(bound('at-most', of))).toBe('contradicted');
    expect(verdict(bound('at-least', { sum: ['five', 'tbd'] }))).toBe('undecidable');
    expect(verdict(bound('less-than', { subtract: ['five', 'tbd'] }))).toBe('supported');
    expect(verdict(bound('less-than', { subtract: ['tbd', 'five'] }))).toBe('undecidable');
    // What is withheld stays so.
    expect(verdict(bound('more-than', { sum: ['a', 'hidden'] }))).toBe('undecidable');
    expect(explain(check(bound('more-than', of)), { locale: 'en-CA' })).toBe(
      '6,500 + (no value): at least 6,500, no part is below zero; claimed: more than 6,000',
    );
  });

  it('on money knows it where the claim says so', () => {
    const money = JSON.parse(JSON.stringify(statement).replaceAll('"unit":"people"', '"unit":"CAD"')) as Statement;
    const judge = (more: object) => {
      const claim = {
        id: 'x',
        source: { document: 'd', line: 9 },
        label: { en: 'a', fr: 'b' },
        ...bound('more-than', { sum: ['a', 'tbd'] }, more),
      };
      return audit([money], { claims: [claim as unknown as Claim] }).claims[0]?.verdict;
    };
    expect(judge({})).toBe('undecidable');
    expect(judge({ parts: 'not-negative' })).toBe('supported');
  });

  it('may put a number between two', () => {
    const between = (of: string, from = 'low', to = 'high') =>
      verdict({ kind: 'between', from, to, of: { same: of }, missing: 'unknown' });
    expect(between('seven')).toBe('supported');
    expect(between('high')).toBe('supported');
    expect(between('nineteen')).toBe('contradicted');
    expect(between('tbd')).toBe('undecidable');
    expect(between('share', 'from', 'to')).toBe('supported');
    // 15.8 % is neither within 16 to 18 nor outside of what these can stand for.
    expect(between('under', 'from', 'to')).toBe('undecidable');
    expect(between('far', 'from', 'to')).toBe('contradicted');
    expect(codeOf(() => between('share'))).toBe('UNIT_MISMATCH');
    expect(
      explain(check({ kind: 'between', from: 'low', to: 'high', of: { sum: ['seven', 'five'] }, missing: 'unknown' }), {
        locale: 'en-CA',
      }),
    ).toBe('17 + 5 = 22; claimed between L4: 16 and L4: 18');
  });

  it('may say that something doubled, or halved', () => {
    const times = (kind: string, from: string, to: string, relation: string, tolerance?: string) =>
      verdict({ kind, from, to, relation, ...(tolerance === undefined ? {} : { tolerance }) });
    expect(times('doubled', 'ten', 'twenty', 'exactly')).toBe('supported');
    expect(times('doubled', 'ten', 'nineteen', 'exactly')).toBe('contradicted');
    expect(times('doubled', 'ten', 'nineteen', 'almost', '0.1')).toBe('supported');
    expect(times('doubled', 'ten', 'twenty', 'almost', '0.1')).toBe('contradicted');
    expect(times('doubled', 'five', 'twenty', 'more-than')).toBe('supported');
    expect(times('halved', 'ten', 'five', 'exactly')).toBe('supported');
    expect(times('halved', 'twenty', 'nineteen', 'about', '0.1')).toBe('contradicted');
    expect(times('halved', 'ten', 'tbd', 'exactly')).toBe('undecidable');
    expect(codeOf(() => times('doubled', 'ten', 'twenty', 'almost'))).toBe('INVALID_ARGUMENT');
    expect(
      explain(check({ kind: 'doubled', from: 'ten', to: 'nineteen', relation: 'almost', tolerance: '0.1' }), {
        locale: 'en-CA',
      }),
    ).toBe('L6: 10; L8: 19; 1.9 times as much, claimed: almost 2, within 10%');
  });

  it('may say that something stayed as it was', () => {
    const stable = (series: string[], tolerance: string) => verdict({ kind: 'stable', series, tolerance });
    expect(stable(['nineteen', 'twenty', 'high'], '0.1')).toBe('supported');
    expect(stable(['nineteen', 'twenty', 'ten'], '0.1')).toBe('contradicted');
    expect(stable(['share', 'under'], '0.02')).toBe('undecidable');
    expect(codeOf(() => stable(['nineteen', 'twenty'], '10'))).toBe('INVALID_ARGUMENT');
  });
});
