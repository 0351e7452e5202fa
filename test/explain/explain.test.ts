import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ClaimCheck,
  type CpaIppError,
  type Expression,
  explain,
  type FigureInput,
  type Finding,
  isCpaIppError,
  type Reconciliation,
  statement,
  type Unit,
} from '../../src/index.js';
import { fault } from '../../src/kernel/errors.js';
import { DUPLICATE } from '../../src/kernel/messages.js';
import { codeOf, explained, judged, type Setting } from '../figures/figure-helpers.js';
import { SENTENCES } from '../support/messages.js';

const figure = (printed: string, unit: Unit): FigureInput => ({ printed, unit, line: 1 });
const SUM: Expression = { sum: ['a', 'b'] };
const SAME: Expression = { same: 'a' };
const RATIO: Expression = { ratio: ['a', 'b'] };
const VARIANCE: Expression = { percent: [{ subtract: ['A', 'B'] }, 'A'] };
const SPENT = {
  kind: 'other-measure',
  label: { en: 'spent share', fr: 'part dépensée' },
  expected: { percent: ['B', 'A'] },
} as const;

/** In the expected texts `~` is a no-break space. */
const french = (text: string) => text.replaceAll('~', '\u00a0');

describe('explain, on judged figures of the evaluation', () => {
  type Case = [
    what: string,
    printed: string,
    Expression,
    Record<string, string | FigureInput>,
    Setting,
    en: string,
    fr: string,
  ];
  it.each<Case>([
    [
      'exact',
      '10.68',
      SUM,
      { a: '8.82', b: '1.86' },
      {},
      '8.82 + 1.86 = 10.68, printed 10.68; exact',
      '8,82 + 1,86 = 10,68, imprimé 10,68; exact',
    ],
    [
      'rounding',
      '58',
      SAME,
      { a: '57.92' },
      {},
      '57.92, printed 58; agrees by rounding',
      "57,92, imprimé 58; concorde à l'arrondi près",
    ],
    [
      'rounding, a tie',
      '29',
      SAME,
      { a: '28.5' },
      {},
      '28.5, printed 29; agrees by rounding (half to even would print 28)',
      "28,5, imprimé 29; concorde à l'arrondi près (l'arrondi au pair donnerait 28)",
    ],
    [
      'component rounding',
      '31.48',
      SUM,
      { a: '25.73', b: '5.76' },
      {},
      '25.73 + 5.76 = 31.49, printed 31.48; possible with unrounded inputs (31.48 to 31.50)',
      '25,73 + 5,76 = 31,49, imprimé 31,48; possible avec des données non arrondies (31,48 à 31,50)',
    ],
    [
      'component rounding over fewer parts',
      '31.48',
      { sum: ['a', 'n', 'b'] },
      { a: '25.73', n: 'no data', b: '5.76' },
      { missing: 'structural-zero' },
      '25.73 + 5.76 = 31.49, printed 31.48; possible with unrounded inputs, over 2 of 3 parts (31.48 to 31.50)',
      '25,73 + 5,76 = 31,49, imprimé 31,48; possible avec des données non arrondies, sur 2 des 3 parties (31,48 à 31,50)',
    ],
    [
      'component rounding, a tie',
      '28',
      SAME,
      { a: '28.5' },
      {},
      '28.5, printed 28; possible with unrounded inputs (28.45 to 28.55; half to even would print 28)',
      "28,5, imprimé 28; possible avec des données non arrondies (28,45 à 28,55; l'arrondi au pair donnerait 28)",
    ],
    [
      'padded',
      '1.30:1',
      RATIO,
      { a: figure('57.92', 'deployments'), b: figure('43.48', 'FTE') },
      { unit: 'ratio' },
      '57.92 ÷ 43.48 ≈ 1.3321, printed 1.30:1; rounded to one decimal fewer, with a zero added (rounding would print 1.33)',
      "57,92 ÷ 43,48 ≈ 1,3321, imprimé 1,30:1; arrondi à une décimale de moins, avec un zéro ajouté (l'arrondi donnerait 1,33)",
    ],
    [
      'truncation',
      '1.72:1',
      RATIO,
      { a: figure('80.67', 'deployments'), b: figure('46.74', 'FTE') },
      { unit: 'ratio' },
      '80.67 ÷ 46.74 ≈ 1.7259, printed 1.72:1; cut off, not rounded (rounding would print 1.73)',
      "80,67 ÷ 46,74 ≈ 1,7259, imprimé 1,72:1; tronqué, non arrondi (l'arrondi donnerait 1,73)",
    ],
    [
      'mislabelled',
      '69.27',
      VARIANCE,
      { A: figure('171.2', 'CAD millions'), B: figure('118.6', 'CAD millions') },
      { unit: 'percent', readings: [SPENT, { kind: 'other-row', label: 'x', expected: { percent: ['B', 'B'] } }] },
      '(171.2 − 118.6) ÷ 171.2 × 100 ≈ 30.7243, printed 69.27; fits another reading: spent share, 118.6 ÷ 171.2 × 100 ≈ 69.2757 (possible with unrounded inputs, 69.22628 to 69.32515); other readings: 1 of 2 fit',
      '(171,2 − 118,6) ÷ 171,2 × 100 ≈ 30,7243, imprimé 69,27; correspond à une autre lecture~: part dépensée, 118,6 ÷ 171,2 × 100 ≈ 69,2757 (possible avec des données non arrondies, 69,22628 à 69,32515); autres lectures qui conviennent~: 1 sur 2',
    ],
    [
      'another reading fits too',
      '50%',
      VARIANCE,
      { A: figure('10.0', 'CAD'), B: figure('5.0', 'CAD') },
      { unit: 'percent', readings: [SPENT] },
      '(10.0 − 5.0) ÷ 10.0 × 100 = 50, printed 50%; exact; also fits: spent share, 5.0 ÷ 10.0 × 100 = 50 (exact); other readings: 1 of 1 fit',
      '(10,0 − 5,0) ÷ 10,0 × 100 = 50, imprimé 50~%; exact; convient aussi~: part dépensée, 5,0 ÷ 10,0 × 100 = 50 (exact); autres lectures qui conviennent~: 1 sur 1',
    ],
    [
      'mislabelled, and not checkable as it stands',
      '5.0',
      { sum: ['a', 'n'] },
      { a: '5.0', n: 'no data' },
      { readings: [{ kind: 'other-row', label: { en: 'row a', fr: 'ligne a' }, expected: SAME }] },
      '5.0 + (no value), printed 5.0; fits another reading: row a, 5.0 (exact); other readings: 1 of 1 fit; as it stands not checkable: a part has no value (not reported)',
      "5,0 + (sans valeur), imprimé 5,0; correspond à une autre lecture~: ligne a, 5,0 (exact); autres lectures qui conviennent~: 1 sur 1; tel quel non vérifiable~: une partie n'a pas de valeur (non déclaré)",
    ],
    [
      'inconsistent',
      '35.0',
      { subtract: ['a', 'b'] },
      { a: '40.1', b: '-3.1' },
      {},
      '40.1 − (-3.1) = 43.2, printed 35.0; inconsistent (off by -8.2; outside the possible 43.1 to 43.3)',
      '40,1 − (-3,1) = 43,2, imprimé 35,0; incohérent (écart de -8,2; hors du possible, 43,1 à 43,3)',
    ],
    [
      'a structural zero, which the range holds',
      '0.0',
      { subtract: ['a', SUM] },
      { a: '0.4', b: '-0.1' },
      { zeros: 'structural' },
      '0.4 − (0.4 + (-0.1)) = 0.1, printed 0.0; inconsistent (off by -0.1; a printed 0 is exactly nothing)',
      '0,4 − (0,4 + (-0,1)) = 0,1, imprimé 0,0; incohérent (écart de -0,1; un 0 imprimé signifie exactement zéro)',
    ],
    [
      'a part without a value',
      '31.48',
      { sum: ['a', 'n', 'b'] },
      { a: '25.73', n: 'no data', b: '5.76' },
      {},
      '25.73 + (no value) + 5.76, printed 31.48; not checkable: a part has no value (not reported)',
      "25,73 + (sans valeur) + 5,76, imprimé 31,48; non vérifiable~: une partie n'a pas de valeur (non déclaré)",
    ],
    [
      'a printed figure without a value',
      'no data',
      SAME,
      { a: '0.17' },
      {},
      "0.17, printed 'no data'; not checkable: the document gives no value (not reported)",
      '0,17, imprimé «~no data~»; non vérifiable~: le document ne donne aucune valeur (non déclaré)',
    ],
    [
      'a zero denominator',
      '5',
      { divide: ['a', 'b'] },
      { a: '1.0', b: '0.0' },
      { unit: 'share' },
      '1.0 ÷ 0.0, printed 5; not checkable: the denominator may be zero',
      '1,0 ÷ 0,0, imprimé 5; non vérifiable~: le dénominateur peut être nul',
    ],
    [
      'least and greatest',
      '23.53',
      { minimum: ['a', { maximum: ['b', 'c'] }] },
      { a: '31.48', b: '23.53', c: '7.37' },
      {},
      'least of 31.48, greatest of 23.53, 7.37 = 23.53, printed 23.53; exact',
      'le plus petit de 31,48; le plus grand de 23,53; 7,37 = 23,53, imprimé 23,53; exact',
    ],
    [
      'thousands and a dollar sign',
      '$1,234.5',
      SUM,
      { a: '$1,234.4', b: '.1' },
      { unit: 'CAD' },
      '1,234.4 + 0.1 = 1,234.5, printed $1,234.5; exact',
      '1~234,4 + 0,1 = 1~234,5, imprimé 1~234,5~$; exact',
    ],
    [
      'millions of dollars',
      '$118.6 million',
      SAME,
      { a: '118.59' },
      {},
      '118.59, printed $118.6 million; agrees by rounding',
      "118,59, imprimé 118,6~millions de dollars; concorde à l'arrondi près",
    ],
    [
      'one million',
      '1.5 million',
      SAME,
      { a: '1.5' },
      {},
      '1.5, printed 1.5 million; exact',
      '1,5, imprimé 1,5~million; exact',
    ],
    [
      'a product',
      '6.0',
      { product: ['a', SUM] },
      { a: '2.0', b: '1.0' },
      { unit: 'share', precision: 'exact' },
      '2.0 × (2.0 + 1.0) = 6, printed 6.0; exact',
      '2,0 × (2,0 + 1,0) = 6, imprimé 6,0; exact',
    ],
  ])('%s', (_, printed, expected, parts, setting, en, fr) => {
    const given: Parameters<typeof judged> = [printed, expected, parts, setting];
    // A product of a repeated exact figure, and a repeated figure in a difference, are allowed.
    expect(explained('en-CA', ...given)).toBe(en);
    expect(explained('fr-CA', ...given)).toBe(french(fr));
  });

  it('a figure that stands alone', () => {
    const alone = {
      ...judged('5', SAME, { a: '5' }),
      calculation: null,
      verdict: 'not-checkable',
      holds: ['not-checkable'],
      recomputed: { noValue: 'not-applicable' },
      reason: 'stands-alone',
    } as const;
    expect(explain(alone, { locale: 'en-CA' })).toBe(
      'printed 5; not checkable: it stands alone, no other figure gives it',
    );
    expect(explain(alone, { locale: 'fr-CA' })).toBe(
      french('imprimé 5; non vérifiable~: il est isolé, aucun autre chiffre ne le donne'),
    );
  });

  it('products of more digits than a Decimal may have', () => {
    const long = `${'9'.repeat(18)}.${'1'.repeat(60)}`;
    const figures = { a: long, b: long, c: long, d: long, e: long };
    const product: Expression = { product: ['a', 'b', 'c', 'd', 'e'] };
    for (const locale of ['en-CA', 'fr-CA'] as const) {
      expect(explained(locale, '5', product, figures, { unit: 'count' })).toMatch(/ ≈ .*(printed|imprimé) 5;/);
    }
  });

  it('long figures are shown whole, and long quotients to 15 decimals', () => {
    const long = `${'9'.repeat(18)}.${'1'.repeat(15)}`;
    expect(explained('en-CA', long, SAME, { a: long })).toContain('exact');
    expect(
      explained('en-CA', `0.${'1'.repeat(14)}2`, { divide: ['a', 'b'] }, { a: '1', b: '9' }, { unit: 'share' }),
    ).toContain(`1 ÷ 9 ≈ 0.${'1'.repeat(15)}`);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 0, max: 30 }),
        fc.bigInt(1n, 10n ** 15n),
        (one, two, n) => {
          const printed = (places: number) => (places === 0 ? String(n) : `${n}.${'7'.repeat(places)}`);
          for (const expected of [SUM, RATIO, { product: ['a', 'b'] }] as Expression[]) {
            const text = explained(
              'fr-CA',
              printed(one),
              expected,
              { a: printed(two), b: printed(one) },
              { unit: expected === RATIO ? 'ratio' : 'share' },
            );
            expect(text).toContain('imprimé');
          }
        },
      ),
    );
  });
});

describe('explain, on the rest', () => {
  const finding = (code: Finding['code'], operands: object) =>
    ({ code, severity: 'warning', path: [], operands }) as unknown as Finding;

  it('findings', () => {
    const negative = finding('NEGATIVE_APPROVAL', { received: '-1234.5' });
    expect(explain(negative, { locale: 'en-CA' })).toBe('the approved amount -1,234.5 is below zero');
    expect(explain(negative, { locale: 'fr-CA' })).toBe(french('le montant approuvé -1~234,5 est négatif'));
    expect(
      explain(finding('INVALID_ARGUMENT', { expected: { en: 'a', fr: 'c' }, received: { en: 'b', fr: 'd' } }), {
        locale: 'fr-CA',
      }),
    ).toBe(french('attendu~: c; reçu~: d'));
    const empty = finding('EMPTY_CELL', { column: 'c', reason: { en: 'not reported', fr: 'non déclaré' } });
    expect(explain(empty, { locale: 'en-CA' })).toBe("the cell in column 'c' is empty; read as not reported");
    expect(explain(empty, { locale: 'fr-CA' })).toBe(
      french('la cellule de la colonne «~c~» est vide; sens retenu~: non déclaré'),
    );
    expect(explain(finding('NEGATIVE_APPROVAL', { received: `1.${'1'.repeat(40)}` }), { locale: 'en-CA' })).toContain(
      '1.1111',
    );
    expect(explain(finding('NEGATIVE_APPROVAL', {}), { locale: 'en-CA' })).toBe('the approved amount ? is below zero');
  });

  it('a claim', () => {
    const claim: ClaimCheck = {
      id: 'c',
      source: { document: 'd', line: 1 },
      lines: [1],
      label: { en: 'x', fr: 'x' },
      verdict: 'supported',
      evidence: [],
      cautions: [],
      explanation: { en: 'twelve are listed', fr: 'il y en a douze : 100 %' },
    };
    expect(explain(claim, { locale: 'en-CA' })).toBe('twelve are listed');
    expect(explain({ ...claim, verdict: 'of a later version' as never }, { locale: 'en-CA' })).toBe(
      'twelve are listed',
    );
    expect(explain(claim, { locale: 'fr-CA' })).toBe(french('il y en a douze~: 100~%'));
  });

  it('errors, with their path', () => {
    const caught = (run: () => unknown): CpaIppError => {
      try {
        run();
      } catch (error) {
        if (isCpaIppError(error)) return error;
      }
      throw new Error('nothing was thrown');
    };
    const both = (error: CpaIppError) => (['en-CA', 'fr-CA'] as const).map((locale) => explain(error, { locale }));
    const unit = caught(() => judged('5%', SAME, { a: '5' }, { unit: 'CAD' }));
    expect(both(unit)).toEqual([
      "figures.printed.printed: expected percent, as '5%' is printed, received Canadian dollars ('CAD')",
      french(
        'figures.printed.printed~: attendu~: pour cent («~percent~»), puisque «~5%~» est imprimé; reçu~: dollars canadiens («~CAD~»)',
      ),
    ]);
    const unread = caught(() => statement({ document: 'd', unit: 'CAD', figures: { a: ['5,5', 1] }, identities: {} }));
    expect(both(unread)).toEqual([
      "figures.a.printed: '5,5' cannot be read as a printed figure; with { numbers: 'fr-CA' } it can",
      french(
        "figures.a.printed~: «~5,5~» ne se lit pas comme un chiffre imprimé; avec { numbers: 'fr-CA' }, il se lit",
      ),
    ]);
    const unknown = caught(() => judged('5', { same: 'b' }, { a: '5' }));
    expect(both(unknown)).toEqual([
      "identities.check.expected.same[0]: 'b' is not a figure of the statement; did you mean 'a'?",
      french("identities.check.expected.same[0]~: «~b~» n'est pas un chiffre de l'état; vouliez-vous dire «~a~»?"),
    ]);
  });

  it('findings of any code, whatever their operands hold', () => {
    const named = SENTENCES.flatMap(({ code, details }) =>
      Object.keys(details).map((name) => ({ code, details, name })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.anything({ withNullPrototype: true }),
        ({ code, details, name }, junk) => {
          for (const operands of [junk, { ...details, [name]: junk }, Object.freeze({ ...details, [name]: junk })]) {
            codeOf(() => explain(finding(code as Finding['code'], operands as object), { locale: 'fr-CA' }));
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('refuses what is none of these, and what only looks like it', () => {
    const check = judged('5', SUM, { a: '2', b: '3' });
    const broken = (change: object) =>
      codeOf(() => explain({ ...check, ...change } as unknown as Reconciliation, { locale: 'en-CA' }));
    expect(broken({})).toBeUndefined();
    const loop: { operation: string; operands: unknown[] } = { operation: 'sum', operands: [] };
    loop.operands.push(loop);
    for (const change of [
      { verdict: 'fine' },
      { holds: 'exact' },
      { recomputed: 'five' },
      { range: { low: 1 } },
      { range: 5 },
      { parts: null },
      { parts: {} },
      { parts: { used: 1 } },
      { calculation: 5 },
      { calculation: { operation: 'sum' } },
      { calculation: { operation: 'sum', operands: [] } },
      { calculation: { operation: 'average', operands: ['1'] } },
      { calculation: loop },
      { printedText: 5 },
      { printed: 'five' },
      { range: { low: '1', high: 'x' } },
      { range: { low: '1', high: '2', open: 'all' } },
      { rangeByWay: 5 },
      { envelope: {} },
      { reason: 'why' },
      { readings: null },
      { readings: { tried: 1 } },
      { readings: { matches: [] } },
      { readings: { tried: 1, matches: [null] } },
      { readings: { tried: 1, matches: [{ ...check, label: 'x' }] } },
      { readings: { tried: 1, matches: [{ label: { en: 'x', fr: 'x' } }] } },
    ]) {
      expect(broken(change), JSON.stringify(Object.keys(change))).toBe('INVALID_ARGUMENT');
    }
    expect(broken({ gap: null })).toBe('LOST_IN_TRANSFER');
    expect(codeOf(() => explain(check, { locale: 'de' as 'en-CA' }))).toBe('UNKNOWN_NAME');
    expect(codeOf(() => explain({ code: 'toString', operands: {} } as unknown as Finding, { locale: 'en-CA' }))).toBe(
      'INVALID_ARGUMENT',
    );
    expect(codeOf(() => explain(null as unknown as Finding, { locale: 'en-CA' }))).toBe('INVALID_ARGUMENT');
    const foreign = Object.assign(new Error('of another version'), {
      name: 'CpaIppError',
      code: 'NEW_CODE',
      path: [],
      details: {},
    });
    expect(explain(foreign as unknown as CpaIppError, { locale: 'fr-CA' })).toBe('of another version');
    const bare = Object.assign(new Error('bare'), { name: 'CpaIppError', code: 'DUPLICATE' });
    expect(explain(bare as CpaIppError, { locale: 'en-CA' })).toBe("'?' is given twice (?)");
    expect(fault(DUPLICATE, [], { kind: { en: 'a', fr: 'b' }, received: 'c' }).path).toEqual([]);
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (subject, options) => {
        codeOf(() => explain(subject as Finding, options as { locale: 'en-CA' }));
      }),
    );
  });
});
