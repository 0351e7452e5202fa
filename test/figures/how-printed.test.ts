import { describe, expect, it } from 'vitest';
import { unGenderTargets } from '../../src/data/gender-targets.js';
import type { HowPrinted, Precision } from '../../src/figures/model.js';
import {
  amountOf,
  audit,
  checkGenderTarget,
  type Expression,
  explain,
  type FigureInput,
  figureOf,
  formatReported,
  isReported,
  type Reconciliation,
  reconcile,
  type Statement,
  statement,
  type Unit,
  type Verdict,
} from '../../src/index.js';
import { codeOf, judged } from './figure-helpers.js';

const PERCENT: Expression = { percent: ['a', 'b'] };
const SUM: Expression = { sum: ['a', 'b'] };

/** A figure that is judged, `printed`, and its parts a, b, c and so on; `how` is declared for all. */
function check(
  printed: string | (HowPrinted & { printed: string; unit?: Unit }),
  expected: Expression | 'sum',
  parts: readonly (string | (HowPrinted & { printed: string; unit?: Unit }))[],
  unit: Unit,
  how: HowPrinted = {},
): Reconciliation {
  const figure = (one: string | object, line: number) =>
    (typeof one === 'string' ? { printed: one, line } : { ...one, line }) as FigureInput;
  const keys = parts.map((_, index) => String.fromCharCode(97 + index));
  const figures: Record<string, FigureInput> = Object.fromEntries(
    keys.map((key, index) => [key, figure(parts[index] as string, index + 1)]),
  );
  figures['printed'] = figure(printed, 99);
  return reconcile(
    statement({
      document: 'mine',
      unit,
      ...how,
      figures,
      identities: {
        check: { printed: 'printed', expected: expected === 'sum' ? { sum: keys } : expected, missing: 'unknown' },
      },
    }),
    'check',
  );
}
const times = (count: number, text: string) => Array.from({ length: count }, () => text);
const en = (one: Reconciliation) => explain(one, { locale: 'en-CA' });
const fr = (one: Reconciliation) => explain(one, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ');
const ends = (of: Reconciliation['range']) => (isReported(of) ? [of.low, of.high].map(String) : of);

describe('a printed zero', () => {
  const parts = [
    { printed: '0.5', unit: 'CAD millions' },
    { printed: '1,879.3', unit: 'CAD millions' },
  ] as const;

  it('of a percent, a share or a ratio was rounded, with decimals or without', () => {
    for (const printed of ['0.0%', '0%', '0.0'])
      expect(check(printed, PERCENT, parts, 'percent').verdict, printed).toMatch(/^(?:component-)?rounding$/);
    expect(check('0.0%', PERCENT, parts, 'percent').verdict).toBe('rounding');
    expect(check('0', { divide: ['a', 'b'] }, parts, 'share').verdict).toBe('rounding');
    expect(check('0.00:1', { ratio: ['a', 'b'] }, parts, 'ratio').verdict).toBe('rounding');
    expect(check('0.0%', PERCENT, parts, 'percent', { zeros: 'structural' }).verdict).toBe('inconsistent');
    expect(check({ printed: '0.0%', zeros: 'structural' }, PERCENT, parts, 'percent').verdict).toBe('inconsistent');
  });

  it('of money, people or averages is exactly nothing where it is bare, and was rounded where it has decimals', () => {
    for (const unit of ['CAD millions', 'deployments', 'FTE'] as const) {
      expect(check('0', { same: 'a' }, ['0.17'], unit).verdict).toBe('inconsistent');
      expect(check('0.0', { same: 'a' }, ['0.04'], unit).verdict).toBe('rounding');
      expect(check('0.1', SUM, ['0.0', '0.0'], unit).verdict).toBe('component-rounding');
      expect(check('0.1', SUM, ['0', '0'], unit).verdict).toBe('inconsistent');
    }
    expect(check('0', { product: ['a', 'b'] }, ['3', { printed: '0.124', unit: 'share' }], 'people').verdict).toBe(
      'inconsistent',
    );
  });

  it('is declared by the statement or by the figure, the figure first', () => {
    const people = ['3', { printed: '0.124', unit: 'share' }] as const;
    expect(check('0', { product: ['a', 'b'] }, people, 'people', { zeros: 'rounded' }).verdict).toBe('rounding');
    // A statistical office prints a true 0 and a rounded 0s in one column.
    const column = { printed: '0', zeros: 'rounded' } as const;
    expect(check(column, { same: 'a' }, ['0.4'], 'CAD').verdict).toBe('rounding');
    expect(check('0', { same: 'a' }, ['0.4'], 'CAD').verdict).toBe('inconsistent');
    expect(check('0', { same: 'a' }, ['0.4'], 'CAD', { zeros: 'rounded' }).verdict).toBe('rounding');
    const nothing = { printed: '0', zeros: 'structural' } as const;
    expect(check(nothing, { same: 'a' }, ['0.4'], 'CAD', { zeros: 'rounded' }).verdict).toBe('inconsistent');
    expect(codeOf(() => check({ printed: '0', zeros: 'some' as 'rounded' }, { same: 'a' }, ['0'], 'CAD'))).toBe(
      'UNKNOWN_NAME',
    );
  });

  it('that is exactly nothing is possible where its rounded parts can come to nothing', () => {
    // 1.4 + 1.4 − 2.8
    expect(check('0', 'sum', ['1', '1', '-3'], 'CAD').verdict).toBe('component-rounding');
    expect(check('0', 'sum', ['1', '1', '-4'], 'CAD').verdict).toBe('inconsistent');
  });

  it('of women among a total says so to gender checks, too', () => {
    const one = statement({
      document: 'mine',
      unit: 'percent',
      figures: { share: ['0%', 1], none: { printed: '0%', line: 2, zeros: 'structural' } },
      identities: {},
    });
    const colour = (key: 'share' | 'none') =>
      checkGenderTarget(
        { share: figureOf(one, key) },
        {
          schedule: unGenderTargets,
          category: 'individual-police-officers',
          population: { measure: 'strength', scope: 'un-missions' },
          at: { date: '2019-09-05' },
        },
      ).colour;
    expect(colour('none')).toBe('red');
    expect(colour('share')).toMatchObject({ noValue: 'to-be-determined' });
  });
});

describe('a precision coarser than the last digit', () => {
  it('widens what figures stand for: thousands, fives, billions', () => {
    const thousands = ['1,234,000', '2,345,000'];
    expect(check('3,580,000', 'sum', thousands, 'CAD').verdict).toBe('inconsistent');
    const declared = check('3,580,000', 'sum', thousands, 'CAD', { precision: -3 });
    expect(declared.verdict).toBe('component-rounding');
    expect(ends(declared.range)).toEqual(['3578000', '3580000']);
    expect(ends(declared.envelope)).toEqual(['3579500', '3580500']);
    expect(String(declared.step)).toBe('1000');
    const fives: HowPrinted = { precision: { multipleOf: 5 } };
    expect(check('45', 'sum', ['15', '25'], 'people').verdict).toBe('inconsistent');
    expect(check('45', 'sum', ['15', '25'], 'people', fives).verdict).toBe('component-rounding');
    expect(check('50', 'sum', ['15', '25'], 'people', fives).verdict).toBe('inconsistent');
    expect(
      check(
        { printed: '45', ...fives },
        'sum',
        [
          { printed: '15', ...fives },
          { printed: '25', ...fives },
        ],
        'people',
      ).verdict,
    ).toBe('component-rounding');
    const billions = check('1,727.0', 'sum', ['$1.42 billion', '303.91'], 'CAD millions');
    expect(billions.verdict).toBe('component-rounding');
    expect(ends(billions.range)).toEqual(['1718.905', '1728.915']);
    expect(en(billions)).toBe(
      '1,420 + 303.91 = 1,723.91, printed 1,727.0; possible with unrounded inputs (1,718.905 to 1,728.915)',
    );
  });

  it('rounds to the nearest multiple', () => {
    const holds = (printed: string, value: string, precision: Precision, unit: Unit = 'CAD') =>
      check({ printed, precision }, { same: 'a' }, [{ printed: value, precision: 'exact' }], unit).verdict;
    expect(holds('45', '43', { multipleOf: 5 })).toBe('rounding');
    expect(holds('45', '42.5', { multipleOf: 5 })).toBe('rounding');
    expect(holds('40', '42.5', { multipleOf: 5 })).toBe('rounding'); // the eighth five is even
    expect(holds('45', '42', { multipleOf: 5 })).toBe('inconsistent');
    expect(holds('40', '44', { multipleOf: 5 })).toBe('truncation');
    expect(holds('1,235,000', '1,234,500', -3)).toBe('rounding');
    expect(holds('1.25', '1.3', { multipleOf: '0.25' }, 'FTE')).toBe('rounding');
    expect(holds('1.25', '1.3', { multipleOf: 0.25 }, 'FTE')).toBe('rounding');
    expect(holds('0', '2', { multipleOf: 5 })).toBe('rounding');
    // 1.30 rounded to tenths says no more than 1.3.
    expect(holds('1.30', '1.3321', 1, 'ratio')).toBe('rounding');
    expect(ends(check({ printed: '1.30', precision: 1 }, { same: 'a' }, ['1.30'], 'FTE').envelope)).toEqual([
      '1.25',
      '1.35',
    ]);
  });

  it('of a statement speaks of figures in its own unit', () => {
    const one = check({ printed: '34.5%', unit: 'percent' }, PERCENT, ['1,234,000', '3,579,000'], 'CAD', {
      precision: -3,
    });
    expect(one.verdict).toBe('rounding');
    expect(one.step).toBeUndefined();
    expect(ends(one.envelope)).toEqual(['34.45', '34.55']);
  });

  it('and billions are named in both languages, at their own step', () => {
    const one = check('$1.42 billion', 'sum', ['1,010.5', '425'], 'CAD millions');
    expect(one).toMatchObject({ verdict: 'inconsistent' });
    const near = check(
      '$1.42 billion',
      'sum',
      [
        { printed: '1,000', precision: 'exact' },
        { printed: '429', precision: 'exact' },
      ],
      'CAD millions',
    );
    expect(near.verdict).toBe('truncation');
    expect(en(near)).toBe(
      '1,000 + 429 = 1,429, printed $1.42 billion; cut off, not rounded (rounding would print 1,430)',
    );
    expect(fr(near)).toBe(
      "1 000 + 429 = 1 429, imprimé 1,42 milliard de dollars; tronqué, non arrondi (l'arrondi donnerait 1 430)",
    );
    expect(fr(check('2.5 bn', { same: 'a' }, ['2,500'], 'CAD millions'))).toMatch(/^2 500, imprimé 2,5 milliards;/);
    for (const [printed, french] of [
      ['$1.73 G', '1,73 milliard de dollars'],
      ['1.73 Md', '1,73 milliard'],
      ['2.50bn', '2,50 milliards'],
      ['2 bn', '2 milliards'],
      ['−2.5 milliards', '−2,5 milliards'],
      ['1,234.5 billion', '1 234,5 milliards'],
      ['$0.5 million', '0,5 million de dollars'],
      ['.5 MILLION', '0,5 million'],
      ['2.5 millions de dollars', '2,5 millions de dollars'],
      ['$2,500.00', '2 500,00 $'],
      ['+5', '+5'],
    ] as const)
      expect(fr(check(printed, { same: 'a' }, ['9'], 'CAD millions')), printed).toContain(`imprimé ${french};`);
    expect(formatReported(amountOf({ printed: '$1.42 billion', unit: 'CAD millions' }))).toBe('1420000000');
    expect(formatReported(amountOf({ printed: '$1.42 billion', unit: 'CAD' }))).toBe('1420000000');
  });

  it('is refused where the figure is no multiple of it, or it is no step', () => {
    const refusal = (figure: HowPrinted & { printed: string }, how: HowPrinted = {}) => {
      try {
        check(figure, { same: 'a' }, ['3,000'], 'CAD', how);
      } catch (error) {
        const { code, path, message } = error as { code: string; path: readonly unknown[]; message: string };
        return [code, path.join('.'), message.replace(/^[^:]*: /, '')];
      }
      return undefined;
    };
    expect(refusal({ printed: '3,580,001', precision: { multipleOf: 1000 } })).toEqual([
      'INVALID_ARGUMENT',
      'figures.printed.precision',
      "expected a multiple of 1,000, as its precision says; else a step of which 3,580,001 is a multiple, or 'exact', received '3,580,001'",
    ]);
    expect(refusal({ printed: '3,580,001', precision: -3 })?.slice(0, 2)).toEqual([
      'INVALID_ARGUMENT',
      'figures.printed.precision',
    ]);
    // What the refusal offers is accepted, and nothing coarser is.
    for (const [printed, least] of [
      ['5,200', '-2'],
      ['-5,000', '-3'],
      ['5.20', '1'],
      ['5.00', '0'],
      ['50.00', '-1'],
      ['5.25', '2 (the decimals printed)'],
      ['$1.42 billion', '-7'],
    ] as const) {
      const message = `expected 'exact' or a whole number from ${least} to 60, received -12`;
      expect(refusal({ printed, precision: -12 })?.[2], printed).toBe(message);
      const decimals = Number.parseInt(least, 10);
      expect(refusal({ printed, precision: decimals }), printed).toBeUndefined();
      expect(refusal({ printed, precision: decimals - 1 })?.[0], printed).toBe('INVALID_ARGUMENT');
    }
    expect(refusal({ printed: '3,580,001' }, { precision: { multipleOf: 1000 } })).toEqual([
      'INVALID_ARGUMENT',
      'figures.printed.printed',
      "expected a multiple of 1,000, as the statement declares, received '3,580,001'",
    ]);
    expect(refusal({ printed: '3,580,001', precision: 0 }, { precision: -3 })).toBeUndefined();
    const wrong = (precision: unknown) => refusal({ printed: '5', precision: precision as Precision })?.slice(0, 2);
    expect(wrong({ multipleOf: 0 })).toEqual(['INVALID_ARGUMENT', 'figures.printed.precision.multipleOf']);
    expect(wrong({ multipleOf: -5 })).toEqual(['INVALID_ARGUMENT', 'figures.printed.precision.multipleOf']);
    expect(wrong({ multipleOf: 'five' })).toEqual(['INVALID_DECIMAL', 'figures.printed.precision.multipleOf']);
    expect(wrong({ multipleOf: 5, of: 1 })).toEqual(['UNKNOWN_NAME', 'figures.printed.precision.of']);
    for (const precision of [{}, [5], -19, 'five', null]) {
      expect(wrong(precision), JSON.stringify(precision)).toEqual(['INVALID_ARGUMENT', 'figures.printed.precision']);
      const of = (how: object) => codeOf(() => check('5', { same: 'a' }, ['5'], 'CAD', how as HowPrinted));
      expect(of({ precision })).toBe('INVALID_ARGUMENT');
    }
  });

  it('goes along with a figure that leaves its statement', () => {
    const one = statement({
      document: 'mine',
      unit: 'CAD',
      precision: -3,
      zeros: 'rounded',
      rounding: 'half-even',
      figures: { a: ['5,000', 1], b: { printed: '3%', unit: 'percent', line: 2, rounding: 'cut-off' } },
      identities: {},
    });
    expect(figureOf(one, 'a')).toEqual({
      printed: '5,000',
      unit: 'CAD',
      line: 1,
      precision: -3,
      zeros: 'rounded',
      rounding: 'half-even',
    });
    expect(figureOf(one, 'b')).toEqual({
      printed: '3%',
      unit: 'percent',
      line: 2,
      zeros: 'rounded',
      rounding: 'cut-off',
    });
  });
});

describe('a way of rounding', () => {
  const people = (printed: string) => ({ printed, unit: 'people' }) as const;

  it('that goes to even is rounding, and is named', () => {
    const eighth = check('12%', PERCENT, [people('1'), people('8')], 'percent');
    expect(eighth).toMatchObject({
      verdict: 'rounding',
      holds: ['rounding', 'truncation'],
      way: 'half-even',
      tie: true,
    });
    expect(en(eighth)).toBe(
      '1 ÷ 8 × 100 = 12.5, printed 12%; agrees by rounding (halves to even; half away from zero would print 13)',
    );
    expect(fr(eighth)).toBe(
      "1 ÷ 8 × 100 = 12,5, imprimé 12 %; concorde à l'arrondi près (moitiés arrondies au chiffre pair; l'arrondi qui s'éloigne de zéro donnerait 13)",
    );
    const exact = { printed: '3.025', precision: 'exact' } as const;
    expect(check('3.02', { same: 'a' }, [exact], 'CAD')).toMatchObject({ verdict: 'rounding', way: 'half-even' });
    expect(check('3.03', { same: 'a' }, [exact], 'CAD')).toMatchObject({ verdict: 'rounding', tie: true });
    expect(check('3.03', { same: 'a' }, [exact], 'CAD').way).toBeUndefined();
    expect(check('3.02', { same: 'a' }, [exact], 'CAD', { rounding: 'half-away' }).verdict).toBe('truncation');
    // 37.5 goes up to the even 38: 37 is cut off.
    expect(check('37%', PERCENT, [people('3'), people('8')], 'percent').verdict).toBe('truncation');
  });

  it('shows at the very edge of what is possible', () => {
    const edge = check('12', 'sum', ['2', '4', '4'], 'CAD');
    expect(edge).toMatchObject({ verdict: 'component-rounding', way: 'half-even' });
    expect(en(edge)).toBe(
      '2 + 4 + 4 = 10, printed 12; possible with unrounded inputs (8.5 to 11.5; only if halves went to even)',
    );
    expect(fr(edge)).toBe(
      '2 + 4 + 4 = 10, imprimé 12; possible avec des données non arrondies (8,5 à 11,5; seulement si les moitiés sont arrondies au chiffre pair)',
    );
    // No half goes to an odd figure from above: 1.5, 3.5 and 3.5 never print as 1, 3 and 3. But 1.9, 3.9 and 3.9 do,
    // where they are cut off.
    expect(check('9', 'sum', ['1', '3', '3'], 'CAD')).toMatchObject({ verdict: 'component-rounding', way: 'cut-off' });
    expect(check('9', 'sum', ['1', '3', '3'], 'CAD', { rounding: 'half-even' }).verdict).toBe('inconsistent');
    expect(check('12', 'sum', ['2', '4', '4'], 'CAD', { rounding: 'half-even' }).verdict).toBe('component-rounding');
    expect(check('12', 'sum', ['2', '4', '4'], 'CAD', { rounding: 'half-away' }).verdict).toBe('inconsistent');
    // 12.5 % and 87.5 % are 13 and 88, and together exactly 100: by our own way, only just.
    const whole = { printed: '100%', precision: 'exact' } as const;
    const just = check(whole, 'sum', ['13%', '88%'], 'percent');
    expect(just.verdict).toBe('component-rounding');
    expect(just.way).toBeUndefined();
    expect(en(just)).toMatch(/\(100 to 102; at the very edge of what is possible\)$/);
    expect(fr(just)).toMatch(/\(100 à 102; à l'extrême limite du possible\)$/);
  });

  it('that cuts parts off is component rounding, and is named', () => {
    const shares = check('100.0%', 'sum', times(7, '14.2%'), 'percent');
    expect(shares).toMatchObject({ verdict: 'component-rounding', way: 'cut-off' });
    expect(shares.rangeByWay).toMatchObject({ open: 'high' });
    expect(en(shares)).toMatch(
      /= 99\.4, printed 100\.0%; possible with unrounded inputs \(99\.4 to under 100\.1; figures cut off, not rounded\)$/,
    );
    expect(fr(shares)).toMatch(
      /; possible avec des données non arrondies \(99,4 à moins de 100,1; chiffres tronqués, non arrondis\)$/,
    );
    expect(check('100.0', 'sum', times(6, '16.6'), 'percent')).toMatchObject({
      verdict: 'component-rounding',
      holds: ['component-rounding', 'padded'],
      way: 'cut-off',
    });
    expect(check('5', 'sum', times(3, '1'), 'CAD')).toMatchObject({ verdict: 'component-rounding', way: 'cut-off' });
    expect(check('-5', 'sum', times(3, '-1'), 'CAD')).toMatchObject({ verdict: 'component-rounding', way: 'cut-off' });
    expect(check('6', 'sum', times(3, '1'), 'CAD', { rounding: 'cut-off' }).verdict).toBe('inconsistent');
    expect(check('5', 'sum', times(3, '1'), 'CAD', { rounding: 'half-away' }).verdict).toBe('inconsistent');
    // What is counted or exact was not cut off.
    expect(check('5', 'sum', times(3, '1'), 'people').verdict).toBe('inconsistent');
  });

  it('that is declared judges alone', () => {
    const cut: HowPrinted = { rounding: 'cut-off' };
    const ratio = check(
      '1.72:1',
      { ratio: ['a', 'b'] },
      [
        { printed: '80.67', unit: 'deployments' },
        { printed: '46.74', unit: 'FTE' },
      ],
      'ratio',
      cut,
    );
    expect(ratio).toMatchObject({ verdict: 'rounding', way: 'cut-off', holds: ['rounding', 'component-rounding'] });
    expect(en(ratio)).toMatch(/agrees by rounding \(cut off; rounding would print 1\.73\)$/);
    expect(fr(ratio)).toMatch(/concorde à l'arrondi près \(tronqué; l'arrondi donnerait 1,73\)$/);
    expect(ratio.envelope).toMatchObject({ open: 'high' });
    expect(ends(ratio.envelope)).toEqual(['1.72', '1.73']);
    expect(check('-3', 'sum', ['-1', '-1'], 'CAD', cut).envelope).toMatchObject({ open: 'low' });
    expect(check('0.0', 'sum', ['0.4', '-0.4'], 'CAD', cut).envelope).toMatchObject({ open: 'both' });
    expect(check('3', 'sum', ['1.9', '0.05'], 'CAD', cut).verdict).toBe('inconsistent');
    // One figure of a table that is otherwise rounded.
    expect(check({ printed: '1', ...cut }, { same: 'a' }, ['1.96'], 'CAD').verdict).toBe('rounding');
    expect(check('4', 'sum', [{ printed: '1', ...cut }, { printed: '1', ...cut }, '1'], 'CAD').verdict).toBe(
      'component-rounding',
    );
    expect(codeOf(() => check('4', 'sum', ['1'], 'CAD', { rounding: 'up' as 'cut-off' }))).toBe('UNKNOWN_NAME');
  });
});

describe('the edge of what is possible', () => {
  /** 1 stands for 0.5 up to, but not including, 1.5. */
  it.each<[what: string, Expression, printed: string, unit: Unit, Verdict]>([
    // Each is least or greatest at ends of which one is left out, or none is.
    ['a ÷ (a + b) at its greatest', { divide: ['a', { sum: ['a', 'b'] }] }, '0.75', 'share', 'inconsistent'],
    ['a ÷ (a + b) at its least', { divide: ['a', { sum: ['a', 'b'] }] }, '0.25', 'share', 'inconsistent'],
    ['(a + b) × 2 at its least', { product: [{ sum: ['a', 'b'] }, 'two'] }, '2', 'CAD', 'component-rounding'],
    ['(a + b) × 2 at its greatest', { product: [{ sum: ['a', 'b'] }, 'two'] }, '6', 'CAD', 'inconsistent'],
    ['a × b + b at its least', { sum: [{ product: ['aShare', 'b'] }, 'b'] }, '0.75', 'CAD', 'component-rounding'],
    ['least of a and b at its least', { minimum: ['a', 'b'] }, '0.5', 'CAD', 'component-rounding'],
    ['least of a and b at its greatest', { minimum: ['a', 'b'] }, '1.5', 'CAD', 'inconsistent'],
  ])('%s', (_, expected, printed, unit, verdict) => {
    const one = reconcile(
      {
        document: 'mine',
        unit: 'CAD',
        rounding: 'half-away',
        figures: {
          a: ['1', 1],
          b: ['1', 1],
          aShare: { printed: '1', unit: 'share', line: 1 },
          two: { printed: '2', unit: 'count', line: 1 },
          printed: { printed, unit, precision: 'exact', line: 2 },
        },
        identities: { check: { printed: 'printed', expected, missing: 'unknown' } },
      },
      'check',
    );
    expect(one.holds.filter((held) => held === 'component-rounding' || held === 'inconsistent')).toEqual([verdict]);
  });
});

describe('a way that nobody declares', () => {
  /** Sums of a's and b's, each a line of one table. */
  const table = (rows: readonly (readonly [table: string, printed: string, ...parts: string[]])[]): Verdict[] => {
    const figures: Record<string, FigureInput> = {};
    const identities: Record<string, Statement['identities'][string]> = {};
    for (const [index, [name, printed, ...parts]] of rows.entries()) {
      const place = name === '' ? {} : { table: name };
      const unit = printed.endsWith(':1') ? 'ratio' : 'CAD';
      const keys = parts.map((part, at) => {
        figures[`${index}-${at}`] = { printed: part, line: index + 1, ...place };
        return `${index}-${at}`;
      });
      figures[`${index}`] = { printed, unit, line: index + 1, ...place };
      const expected = unit === 'ratio' ? { ratio: keys as unknown as [string, string] } : { sum: keys };
      identities[`${index}`] = { printed: `${index}`, expected, missing: 'unknown' };
    }
    const { checks } = audit([{ document: 'mine', unit: 'CAD', figures, identities }]);
    // One identity asked for alone gets the same answer.
    for (const one of checks) {
      expect(reconcile({ document: 'mine', unit: 'CAD', figures, identities } as Statement, one.id)).toEqual(one);
    }
    return checks.map(({ verdict }) => verdict);
  };

  it('is not taken where another figure of the table cannot be so', () => {
    expect(table([['1', '5', '1', '1', '1']])).toEqual(['component-rounding']);
    // 1 + 2 printed as 2: cut off parts never come to less than their sum.
    expect(
      table([
        ['1', '5', '1', '1', '1'],
        ['1', '2', '1', '2'],
      ]),
    ).toEqual(['inconsistent', 'component-rounding']);
    expect(
      table([
        ['1', '5', '1', '1', '1'],
        ['2', '2', '1', '2'],
      ]),
    ).toEqual(['component-rounding', 'component-rounding']);
    // Without a table it is the whole statement that speaks.
    expect(
      table([
        ['', '5', '1', '1', '1'],
        ['2', '2', '1', '2'],
      ]),
    ).toEqual(['inconsistent', 'component-rounding']);
    // A figure that is wrong in every way tells nothing of any.
    expect(
      table([
        ['1', '5', '1', '1', '1'],
        ['1', '90', '1', '2'],
      ]),
    ).toEqual(['component-rounding', 'inconsistent']);
  });

  it('goes to even only where no other half went away from zero', () => {
    const ofEight = (rows: readonly (readonly [string, string])[]) => {
      const figures: Record<string, FigureInput> = { all: { printed: '8', unit: 'people', line: 1 } };
      const identities: Record<string, Statement['identities'][string]> = {};
      for (const [index, [printed, part]] of rows.entries()) {
        figures[`part${index}`] = { printed: part, unit: 'people', line: 2 };
        figures[`share${index}`] = { printed, line: 3, table: '1' };
        identities[`${index}`] = {
          printed: `share${index}`,
          expected: { percent: [`part${index}`, 'all'] },
          missing: 'unknown',
        };
      }
      return audit([{ document: 'mine', unit: 'percent', figures, identities }]).checks.map(({ verdict }) => verdict);
    };
    expect(
      ofEight([
        ['12%', '1'],
        ['38%', '3'],
      ]),
    ).toEqual(['rounding', 'rounding']);
    expect(
      ofEight([
        ['12%', '1'],
        ['63%', '5'],
      ]),
    ).toEqual(['truncation', 'rounding']);
  });

  it('is cutting off where a second figure shows it; one alone is simply cut off', () => {
    const ratio = ['1', '1.72:1', '80.67', '46.74'] as const;
    expect(table([ratio])).toEqual(['truncation']);
    expect(table([ratio, ['1', '3.00', '1.00', '2.00']])).toEqual(['truncation', 'exact']);
    expect(table([ratio, ['1', '1.31:1', '57.93', '44.00']])).toEqual(['rounding', 'rounding']);
    expect(table([ratio, ['2', '1.31:1', '57.93', '44.00']])).toEqual(['truncation', 'truncation']);
    expect(table([ratio, ['1', '1.31:1', '57.93', '44.00'], ['1', '1.92:1', '96.16', '50.20']])).toEqual([
      'truncation',
      'truncation',
      'rounding',
    ]);
  });

  it('is not tried on other readings, which match by chance often enough', () => {
    const one = judged('100.0', { same: 'a' }, Object.fromEntries('abcdefg'.split('').map((key) => [key, '14.2'])), {
      unit: 'percent',
      readings: [{ kind: 'other-row', label: 'all seven', expected: { sum: 'abcdefg'.split('') } }],
    });
    expect(one).toMatchObject({ verdict: 'inconsistent', readings: { tried: 1, matches: [] } });
  });
});

describe('units of quotients and products', () => {
  const verdict = (expected: Expression, unit: Unit, a: Unit, b: Unit, printed = '0.45') =>
    check(
      { printed, unit },
      expected,
      [
        { printed: '9', unit: a },
        { printed: '20', unit: b },
      ],
      'CAD',
    ).verdict;
  const code = (...given: Parameters<typeof verdict>) => codeOf(() => verdict(...given));
  const DIVIDE: Expression = { divide: ['a', 'b'] };

  it('of equal units are a share or a ratio, whichever the figure is', () => {
    for (const unit of ['count', 'people', 'CAD', 'FTE', 'percent', 'share', 'ratio', 'years'] as const) {
      expect(verdict(DIVIDE, 'share', unit, unit), unit).toBe('exact');
      expect(verdict(DIVIDE, 'ratio', unit, unit), unit).toBe('exact');
      expect(code(DIVIDE, 'FTE', unit, unit), unit).toBe('UNIT_MISMATCH');
    }
    expect(code(DIVIDE, 'count', 'people', 'people')).toBe('UNIT_MISMATCH');
    expect(code(DIVIDE, 'percent', 'count', 'count')).toBe('UNIT_MISMATCH');
    // 20 things in 9 groups are so many things a group.
    expect(verdict({ divide: ['b', 'a'] }, 'count', 'count', 'count', '2')).toBe('rounding');
    expect(verdict(PERCENT, 'percent', 'count', 'count', '45%')).toBe('exact');
  });

  it('nest: a share of counts multiplies, adds and compares like any other', () => {
    const nested = (expected: Expression, unit: Unit, c: Unit) =>
      codeOf(() =>
        check(
          { printed: '9', unit },
          expected,
          [
            { printed: '9', unit: 'count' },
            { printed: '20', unit: 'count' },
            { printed: '20', unit: c },
          ],
          'CAD',
        ),
      );
    expect(nested({ product: [DIVIDE, 'c'] }, 'people', 'people')).toBeUndefined();
    expect(nested({ product: ['c', DIVIDE] }, 'count', 'count')).toBeUndefined();
    expect(nested({ sum: [DIVIDE, 'c'] }, 'ratio', 'ratio')).toBeUndefined();
    expect(nested({ sum: [DIVIDE, 'c'] }, 'share', 'ratio')).toBe('UNIT_MISMATCH');
    expect(nested({ maximum: [DIVIDE, 'c'] }, 'share', 'people')).toBe('UNIT_MISMATCH');
    expect(nested({ divide: [DIVIDE, 'c'] }, 'share', 'share')).toBeUndefined();
  });

  it('do not hang on the order of factors', () => {
    for (const [a, b] of [
      ['share', 'count'],
      ['count', 'share'],
      ['ratio', 'count'],
    ] as const) {
      expect(code({ product: ['a', 'b'] }, 'count', a, b, '180'), `${a} × ${b}`).toBeUndefined();
      expect(code({ product: ['a', 'b'] }, 'share', a, b, '180'), `${a} × ${b}`).toBe('UNIT_MISMATCH');
    }
    expect(code({ product: ['a', 'b'] }, 'ratio', 'share', 'share', '180')).toBe('UNIT_MISMATCH');
    expect(code({ product: ['a', 'b'] }, 'ratio', 'share', 'ratio', '180')).toBeUndefined();
    expect(code({ product: ['a', 'b'] }, 'people', 'count', 'people', '180')).toBeUndefined();
  });
});
