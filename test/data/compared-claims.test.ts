import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { Claim } from '../../src/audit/claim-kinds.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { publishedClaims, publishedStatements } from '../../src/data/published.js';
import { explain } from '../../src/explain/explain.js';
import type { FigureInput } from '../../src/figures/model.js';

/* What the documents' figures say beside figures of another kind; and that each verdict turns with them. */

const claimOf = <K extends Claim['kind']>(kind: K, id: string) =>
  publishedClaims.find((claim) => claim.kind === kind && claim.id === id) as Extract<Claim, { kind: K }>;

/** Judges a claim on the bundled figures, of which some are changed or added. */
function judge(claim: Claim, changed: Readonly<Record<string, Partial<FigureInput> & object>> = {}): ClaimCheck {
  const statements = publishedStatements.map((statement) => {
    const figures: Record<string, FigureInput> = { ...statement.figures };
    for (const [reference, change] of Object.entries(changed)) {
      const [document, key] = reference.split('#') as [string, string];
      const given = figures[key];
      if (document === statement.document && given !== undefined)
        figures[key] = { ...('printed' in given ? given : { printed: given[0], line: given[1] }), ...change };
    }
    return { ...statement, figures };
  });
  return audit(statements, { claims: [claim] }).claims[0] as ClaimCheck;
}
const codesOf = ({ cautions }: ClaimCheck) => cautions.map(({ code }) => code);

describe('45% of 83 on 5 September 2019 beside 14 to 24% of new deployments (M8; E469-473, E645)', () => {
  const claim = claimOf('arrivals-allow-share', 'women-from-arrivals');

  it('cannot be decided, since no document prints how many arrived', () => {
    const found = judge(claim);
    expect(found.verdict).toBe('undecidable');
    expect(codesOf(found)).toEqual(['SHARE_OUTSIDE_ARRIVALS', 'CLAIM_CAUTION']);
    expect(explain(found.cautions[0] as never, { locale: 'en-CA' })).toBe(
      '45% on the day lies outside the shares of the arrivals: 14% to 24%',
    );
    expect(found.evidence.map(({ source }) => ('document' in source ? source.line : 0))).toEqual([8, 8, 645, 472, 473]);
  });

  it('has no such caution where the share lies among theirs, or tours are long enough for the 48% of 2016-17', () => {
    expect(codesOf(judge(claim, { 'ministerial-note-2019#share-of-women': { printed: '20%' } }))).toEqual([
      'CLAIM_CAUTION',
    ]);
    const tour = (value: string) => codesOf(judge(claim, { 'evaluation-2015-2020#l645-policy': { value } }));
    expect(tour('2')).toContain('SHARE_OUTSIDE_ARRIVALS');
    expect(tour('3')).toEqual(['CLAIM_CAUTION']);
  });

  it('is contradicted, or goes together with caution, once the arrivals are given', () => {
    // 9 of 64 and 21 of 88 are 30 women; 30 of 125 are 24%, and 39 women are enough for 37.
    const given = (...totals: readonly [string, string]) => {
      const arrivals = claim.arrivals.map((period, index) =>
        index < 3 ? period : { ...period, total: `arrivals#${index === 3 ? 'first' : 'second'}` },
      );
      const counts = {
        document: 'arrivals',
        unit: 'people',
        figures: { first: [totals[0], 1], second: [totals[1], 2] },
        identities: {},
      } as const;
      return audit([...publishedStatements, counts], { claims: [{ ...claim, arrivals }] }).claims[0] as ClaimCheck;
    };
    expect(given('64', '88').verdict).toBe('contradicted');
    expect(explain(given('64', '88'), { locale: 'en-CA' })).toContain('the arrivals allow 0 to 30 women among 83');
    const enough = given('64', '125');
    expect(enough.verdict).toBe('supported-with-caution');
    expect(codesOf(enough)).toContain('ARRIVALS_PARTLY_WITHIN');
  });
});

describe('39% of all who served (R65)', () => {
  const claim = claimOf('share-fits-count', 'l65-share-of-women');

  it('is 59 of 151, and of no other number', () => {
    const found = judge(claim);
    expect(found.verdict).toBe('supported');
    expect(explain(found, { locale: 'en-CA' })).toMatch(/= 151; only 59 of 151 prints as 39%$/);
  });

  it('turns with the share, and with the whole', () => {
    const share = (printed: string) => judge(claim, { 'annual-report-2024-25#share-of-women': { printed } }).verdict;
    expect([share('39.1%'), share('39.2%')]).toEqual(['supported', 'contradicted']);
    expect(judge(claim, { 'annual-report-2024-25#glance-op-proteus': { printed: 'no data' } }).verdict).toBe(
      'undecidable',
    );
  });
});

describe('benefits of 2019-20 beside those of the other years (E329-330)', () => {
  const claim = claimOf('in-line-with-series', 'l330-benefits-2019-20');

  it('are a hint, which neither contradicts nor supports', () => {
    const found = judge(claim);
    expect(found.verdict).toBe('undecidable');
    expect(codesOf(found)).toEqual(['OUT_OF_LINE']);
    expect(explain(found, { locale: 'en-CA' })).toBe(
      '45.93% beside 21.09% to 23.71%, 8.47 times that spread beyond; in line within 3 times: 13.22% to 31.58%; a hint, not a verdict',
    );
  });

  it('are in line, open or out of line as they change', () => {
    const benefits = (printed: string) => judge(claim, { 'evaluation-2015-2020#t10-benefits-2019-20': { printed } });
    expect(benefits('1.89')).toMatchObject({ verdict: 'supported', cautions: [] });
    expect(benefits('2.67')).toMatchObject({ verdict: 'undecidable', cautions: [] });
    expect(codesOf(benefits('2.80'))).toEqual(['OUT_OF_LINE']);
  });
});

describe('"almost half" (E440)', () => {
  const claim = claimOf('word-of-scale', 'l440-almost-half');

  it('is no word of Appendix E', () => {
    expect(judge(claim).verdict).toBe('contradicted');
    expect(judge(claim).lines).toEqual([440, 928, 929, 930, 931, 932]);
  });

  it('turns with the word, and with the scale', () => {
    expect(judge({ ...claim, word: 'half' }).verdict).toBe('supported');
    const almost = {
      id: 'almost-half',
      label: { en: 'almost half', fr: 'près de la moitié' },
      from: '45',
      to: '50',
      includesFrom: true,
      includesTo: false,
    };
    const scale = claim.scale.map((band) => (band.id === 'some' ? { ...band, to: '45' } : band));
    expect(judge({ ...claim, scale: [...scale, almost] }).verdict).toBe('supported');
  });
});
