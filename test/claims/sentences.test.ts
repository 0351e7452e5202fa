import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Claim } from '../../src/audit/claim-kinds.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { explain } from '../../src/explain/explain.js';
import { statement } from '../../src/figures/statement.js';

/* What is said of claims: the tolerance, the unit and the reason with it, in both languages. */

const mine = statement({
  document: 'r',
  unit: 'people',
  figures: {
    a: ['1,880', 1],
    b: ['2,471', 2],
    none: ['no data', 4],
    zero: ['0', 6],
    low: ['12,000', 7],
    high: ['16,000', 8],
    billions: { printed: '1.42', unit: 'CAD billions', line: 9 },
    millions: { printed: '1,400.5', unit: 'CAD millions', line: 10 },
    spelled: { printed: '$1.42 billion', unit: 'CAD billions', line: 10 },
    share: { printed: '12%', unit: 'percent', line: 11 },
    more: { printed: '13.4%', unit: 'percent', line: 12 },
    days: { printed: '1,900', unit: 'days', line: 13 },
  },
  identities: {},
});
const check = (claim: object) =>
  audit([mine], {
    claims: [
      { id: 'x', source: { document: 'r', line: 9 }, label: { en: 'a', fr: 'u' }, ...claim } as unknown as Claim,
    ],
  }).claims[0] as ClaimCheck;
const said = (claim: object) => {
  const judged = check(claim);
  return [explain(judged, { locale: 'en-CA' }), explain(judged, { locale: 'fr-CA' }).replaceAll('\u00a0', '_')];
};
const bound = (figure: string, relation: string, same: string, tolerance?: string) => ({
  kind: 'bound',
  bound: { figure, relation, ...(tolerance === undefined ? {} : { tolerance }) },
  of: { same },
  missing: 'unknown',
});

describe('the sentence of a claim', () => {
  it('has both ends of "between", and why they decide nothing', () => {
    const between = (from: string, to: string, of: object) =>
      said({ kind: 'between', from, to, of, missing: 'unknown' });
    expect(between('low', 'high', { sum: ['a', 'b'] })).toEqual([
      '1,880 + 2,471 = 4,351; claimed between L7: 12,000 and L8: 16,000',
      '1_880 + 2_471 = 4_351; énoncé entre L7_: 12_000 et L8_: 16_000',
    ]);
    expect(between('low', 'high', { sum: ['a', 'none'] })[0]).toBe(
      'a part has no value (not reported); claimed between L7: 12,000 and L8: 16,000',
    );
    expect(between('none', 'high', { same: 'a' })[1]).toMatch(/; un chiffre n'a pas de valeur \(non déclaré\)$/);
  });

  it('names the unit of money that no text names, and rounds no quotient to an equal sign', () => {
    expect(said(bound('billions', 'more-than', 'millions'))).toEqual([
      '1,400.5 ÷ 1,000 ≈ 1.40 (billions of Canadian dollars); claimed: more than 1.42',
      '1_400,5 ÷ 1_000 ≈ 1,40 (milliards de dollars canadiens); énoncé_: plus de 1,42',
    ]);
    expect(said(bound('spelled', 'more-than', 'millions'))[0]).toBe(
      '1,400.5 ÷ 1,000 ≈ 1.40; claimed: more than $1.42 billion',
    );
  });

  it('names the tolerance', () => {
    expect(said(bound('low', 'about', 'high', '0.1'))).toEqual([
      '16,000; claimed: about 12,000, within 10%',
      '16_000; énoncé_: environ 12_000, à 10_% près',
    ]);
    expect(said({ kind: 'doubled', from: 'a', to: 'b', relation: 'about', tolerance: '0.05' })[1]).toBe(
      'L1_: 1_880; L2_: 2_471; 1,31 fois autant, énoncé_: environ 2, à 5_% près',
    );
    expect(said({ kind: 'stable', series: ['a', 'b'], tolerance: '0.05' })).toEqual([
      'L1: 1,880, L2: 2,471; times the first: 1.31; claimed: within 5% of the first',
      'L1_: 1_880; L2_: 2_471; fois le premier_: 1,31; énoncé_: égal au premier, à 5_% près',
    ]);
  });

  it('says why nothing can be decided', () => {
    expect(said({ kind: 'stable', series: ['share', 'more'], tolerance: '0.15' })[0]).toMatch(
      /; rounding leaves it open$/,
    );
    expect(said({ kind: 'stable', series: ['zero', 'a'], tolerance: '0.15' })[0]).toMatch(/; the first may be zero$/);
    expect(said({ kind: 'halved', from: 'a', to: 'none', relation: 'exactly' })[0]).toBe(
      "L1: 1,880; L4: 'no data'; a figure has no value (not reported), claimed: 0.5",
    );
    expect(said({ kind: 'trend', direction: 'increased', series: ['a', 'none'] })[0]).toMatch(
      /; a figure has no value \(not reported\)$/,
    );
    expect(said({ kind: 'only', of: 'a', others: ['none'] })[1]).toMatch(/; un chiffre n'a pas de valeur/);
  });

  it('groups the digits of a length, and has no "de" before a vowel', () => {
    const time = (date: string) => ({ date, source: { document: 'r', line: 3 } });
    const duration = { kind: 'duration', stated: { figure: 'days', relation: 'exactly' } };
    expect(said({ ...duration, from: time('2015'), to: time('2020') })[0]).toBe(
      '2015 (L3) to 2020 (L3): 1,463 to 2,192 days; claimed: 1,900',
    );
    const rivals = check({
      kind: 'rivals',
      values: [
        { figure: 'a', relation: 'exactly' },
        { figure: 'b', relation: 'about', tolerance: '0.1' },
      ],
    });
    expect(explain(rivals.cautions[0] as never, { locale: 'fr-CA' })).toContain("à côté d'environ");
  });
});

describe('a claim that its other figures contradict', () => {
  it('is contradicted, whatever else has no value', () => {
    expect(check({ kind: 'extreme', which: 'highest', of: 'a', others: ['b', 'none'] }).verdict).toBe('contradicted');
    expect(check({ kind: 'trend', direction: 'increased', series: ['b', 'none', 'a'] }).verdict).toBe('contradicted');
    expect(check({ kind: 'extreme', which: 'highest', of: 'b', others: ['a', 'none'] }).verdict).toBe('undecidable');
    expect(check({ kind: 'trend', direction: 'increased', series: ['a', 'none', 'b'] }).verdict).toBe('undecidable');
  });
});
