import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoundingRule } from '../../src/exact/fraction.js';
import type { HowPrinted } from '../../src/figures/model.js';
import {
  audit,
  explain,
  type FigureInput,
  type Identity,
  isReported,
  type PossibleValues,
  type Reconciliation,
  type Reported,
  reconcile,
  type Statement,
} from '../../src/index.js';
import { runs } from '../support/long.js';

type Row = readonly [printed: FigureInput | string, expected: Identity['expected'], parts: Record<string, string>];

/** A statement with one identity for each row, all in one table; `a1` is the part `a` of the second row. */
function tableOf(rows: readonly Row[], table: string | undefined = 'T', how: HowPrinted = {}): Statement {
  const place = table === undefined ? {} : { table };
  const figures: Record<string, FigureInput> = {};
  const identities: Record<string, Identity> = {};
  for (const [index, [printed, expected, parts]] of rows.entries()) {
    for (const [key, text] of Object.entries(parts)) figures[`${key}${index}`] = { printed: text, line: 1, ...place };
    figures[`printed${index}`] = {
      ...(typeof printed === 'string' ? { printed, line: 2 } : (printed as { printed: string; line: number })),
      ...place,
    };
    const renamed = JSON.stringify(expected).replace(/"([a-z])"/g, `"$1${index}"`);
    identities[`${index}`] = { printed: `printed${index}`, expected: JSON.parse(renamed), missing: 'unknown' };
  }
  return { document: 'mine', unit: 'CAD', ...how, figures, identities };
}
const judgedIn = (made: Statement): readonly Reconciliation[] => {
  const { checks } = audit([made]);
  // One identity asked for alone gets the same answer.
  for (const one of checks) expect(reconcile(made, one.id)).toEqual(one);
  return checks;
};
const named = (checks: readonly Reconciliation[]) =>
  checks.map(({ verdict, way }) => (way === undefined ? verdict : `${verdict}, ${way}`));
const shown = (values: Reported<PossibleValues> | undefined) =>
  values !== undefined && isReported(values) ? [`${values.low}`, `${values.high}`, values.open] : values;
const sum = (count: number): Identity['expected'] => ({ sum: 'abcdefghij'.slice(0, count).split('') });
const of = (...texts: string[]) =>
  Object.fromEntries(texts.map((text, index) => ['abcdefghij'[index] as string, text]));

const EXACT = { precision: 'exact' } as const;
const exactly = (printed: string): FigureInput => ({ printed, line: 1, ...EXACT });

describe('the way of a table', () => {
  const EIGHTH: Row = [
    { printed: '12%', unit: 'percent', line: 1 } as FigureInput,
    { percent: ['a', 'b'] },
    of('1.0000', '8.0000'),
  ];
  /** 17.259 printed as 17.2: only cutting off does that. */
  const CUT: Row = ['17.2', { same: 'a' }, of('17.259')];
  const CUT_TOO: Row = ['3.1', { same: 'a' }, of('3.18')];
  const exact = (rows: readonly Row[]): Statement => {
    const made = tableOf(rows);
    const figures = Object.fromEntries(
      Object.entries(made.figures).map(([key, figure]) => [
        key,
        key.startsWith('printed') ? figure : ({ ...figure, ...EXACT } as FigureInput),
      ]),
    );
    return { ...made, figures };
  };

  it('is one: halves to even in one figure and cutting off in the next explain neither', () => {
    expect(named(judgedIn(exact([EIGHTH])))).toEqual(['rounding, half-even']);
    expect(named(judgedIn(exact([EIGHTH, CUT])))).toEqual(['truncation', 'truncation']);
    // Two figures that only cutting off explains show the way of the table, and the half went with them.
    expect(named(judgedIn(exact([EIGHTH, CUT, CUT_TOO])))).toEqual(Array(3).fill('rounding, cut-off'));
    expect(named(judgedIn(exact([['2', { same: 'a' }, of('2.5')], CUT])))).toEqual(['truncation', 'truncation']);
    expect(
      named(
        judgedIn(
          tableOf([
            ['12', sum(3), of('2', '4', '4')],
            ['5', sum(3), of('1', '1', '1')],
          ]),
        ),
      ),
    ).toEqual(
      // 2 + 4 + 4 may have been cut off, too.
      ['component-rounding, cut-off', 'component-rounding, cut-off'],
    );
    expect(
      named(
        judgedIn(
          tableOf([
            ['8', sum(3), of('2', '4', '4')],
            ['5', sum(3), of('1', '1', '1')],
          ]),
        ),
      ),
    ).toEqual(['inconsistent', 'inconsistent']);
    expect(named(judgedIn(tableOf([['8', sum(3), of('2', '4', '4')]])))).toEqual(['component-rounding, half-even']);
    // In tables of their own each keeps its way.
    const apart = tableOf([
      ['8', sum(3), of('2', '4', '4')],
      ['5', sum(3), of('1', '1', '1')],
    ]);
    const other = { ...(apart.figures['printed1'] as object), table: 'U' } as FigureInput;
    expect(named(judgedIn({ ...apart, figures: { ...apart.figures, printed1: other } }))).toEqual([
      'component-rounding, half-even',
      'component-rounding, cut-off',
    ]);
  });

  it('is one in any table, and prints each of its figures that some way prints', () => {
    const half = fc.constantFrom<RoundingRule>('half-away', 'half-even', 'cut-off');
    const share = fc.record({ part: fc.integer({ min: 1, max: 16 }), ofEight: fc.boolean(), way: half });
    /** Sixteenths and eighths in whole percent. */
    const print = (part: number, whole: number, way: RoundingRule): string => {
      const [floor, rest] = [Math.floor((part * 100) / whole), (part * 100) % whole];
      const up =
        way !== 'cut-off' && (2 * rest > whole || (2 * rest === whole && (way === 'half-away' || floor % 2 === 1)));
      return `${up ? floor + 1 : floor}%`;
    };
    const ways = { 'half-even': 0, 'cut-off': 0 };
    fc.assert(
      fc.property(fc.array(share, { minLength: 1, maxLength: 5 }), (shares) => {
        const rows = shares.map(({ part, ofEight, way }): [number, number, string] => {
          const whole = ofEight ? 8 : 16;
          return [part, whole, print(part, whole, way)];
        });
        const checks = judgedIn(
          exact(
            rows.map(([part, whole, printed]) => [
              { printed, unit: 'percent', line: 1 } as FigureInput,
              { percent: ['a', 'b'] },
              of(String(part), String(whole)),
            ]),
          ),
        );
        const found = [...new Set(checks.flatMap(({ way }) => way ?? []))];
        expect(found.length).toBeLessThan(2);
        for (const way of found) {
          ways[way] += 1;
          for (const [part, whole, printed] of rows) expect(print(part, whole, way)).toBe(printed);
        }
      }),
      { numRuns: runs(500) },
    );
    expect(Math.min(ways['half-even'], ways['cut-off'])).toBeGreaterThan(0);
  });

  it('is one also where parts were cut off and totals were rounded', () => {
    const rounded: Row = ['6', sum(3), of('1', '1', '1')];
    const alone = judgedIn(tableOf([rounded]));
    expect(named(alone)).toEqual(['component-rounding, cut-off']);
    expect(alone[0]?.onlyParts).toBe(true);
    const [fits, too] = judgedIn(tableOf([rounded, ['5', sum(3), of('1', '1', '1')]]));
    expect([fits?.verdict, fits?.onlyParts, too?.verdict, too?.onlyParts]).toEqual([
      'component-rounding',
      true,
      'component-rounding',
      true,
    ]);
    // A figure that was itself cut off shows that totals were not rounded.
    expect(named(judgedIn(exact([CUT, CUT_TOO])))).toEqual(['rounding, cut-off', 'rounding, cut-off']);
    const beside = tableOf([rounded, ['17.2', { same: 'a' }, of('17.259')], ['3.1', { same: 'a' }, of('3.18')]]);
    expect(named(judgedIn(beside))).toEqual(['inconsistent', 'truncation', 'truncation']);
  });

  it('is shown by figures, not by identities, and only by those that nothing else explains', () => {
    const figures: Record<string, FigureInput> = {
      ratio: { printed: '1.72', unit: 'ratio', line: 1, table: 'T' },
      a: exactly('17,259'),
      b: exactly('10,000'),
      half: exactly('2.5'),
      two: { printed: '2', line: 2, table: 'T' },
    };
    const once: Identity = { printed: 'ratio', expected: { ratio: ['a', 'b'] }, missing: 'unknown' };
    const again: Identity = { printed: 'ratio', expected: { same: { ratio: ['a', 'b'] } }, missing: 'unknown' };
    const half: Identity = { printed: 'two', expected: { same: 'half' }, missing: 'unknown' };
    const made = (identities: Record<string, Identity>): Statement => ({
      document: 'mine',
      unit: 'CAD',
      figures,
      identities,
    });
    expect(named(judgedIn(made({ once })))).toEqual(['truncation']);
    expect(named(judgedIn(made({ once, again })))).toEqual(['truncation', 'truncation']);
    // 2.5 printed as 2 is a half that went to even: no second figure that was cut off.
    expect(named(judgedIn(made({ once, half })))).toEqual(['truncation', 'truncation']);
  });

  it('passes over identities that are not sound, and over nothing else that goes wrong', () => {
    const made = exact([CUT, CUT_TOO, EIGHTH]);
    const { '0': cut, ...others } = made.identities as Record<string, Identity>;
    const beside = (broken: Identity): Statement => ({
      ...made,
      identities: { ...others, broken, cut: cut as Identity },
    });
    const unsound = { printed: 'printed0', expected: { sum: ['nobody'] }, missing: 'unknown' } as const;
    expect(reconcile(beside(unsound), 'cut').verdict).toBe('rounding');
    for (const broken of [null, 5, { printed: 5 }, { printed: 'nobody' }] as unknown as Identity[])
      expect(reconcile(beside(broken), 'cut').verdict).toBe('rounding');
    const fault = new TypeError('a fault of the caller');
    const throwing = {
      ...unsound,
      get expected(): never {
        throw fault;
      },
    };
    expect(() => reconcile(beside(throwing), 'cut')).toThrow(fault);
  });

  it('is not asked of a figure that declares its own', () => {
    const declared = { printed: '17.2', line: 2, rounding: 'cut-off' } as unknown as FigureInput;
    const one: Row = [declared, { same: 'a' }, of('17.259')];
    expect(named(judgedIn(exact([one, EIGHTH])))).toEqual(['rounding, cut-off', 'rounding, half-even']);
  });
});

describe('a lone sum that only parts cut off explain', () => {
  const explained = (printed: string, parts: readonly string[]) => {
    const [one] = judgedIn(tableOf([[printed, sum(parts.length), of(...parts)]])) as [Reconciliation];
    return [explain(one, { locale: 'en-CA' }), explain(one, { locale: 'fr-CA' })].map((text) =>
      text.replaceAll('\u00a0', ' ').replace(/^.*?; /, ''),
    );
  };

  it('says that it needs them, and whether the total was cut off with them', () => {
    expect(explained('17.9', ['12.4', '3.1', '2.2'])).toEqual([
      'possible with unrounded inputs (17.7 to under 18.0; figures cut off, not rounded)',
      'possible avec des données non arrondies (17,7 à moins de 18,0; chiffres tronqués, non arrondis)',
    ]);
    expect(explained('6', ['1', '1', '1'])).toEqual([
      'possible with unrounded inputs (3 to under 6; parts cut off, total rounded)',
      'possible avec des données non arrondies (3 à moins de 6; parties tronquées, total arrondi)',
    ]);
    expect(explained('18.0', ['12.4', '3.1', '2.2'])[0]).toMatch(/parts cut off, total rounded\)$/);
    expect(explained('18.1', ['12.4', '3.1', '2.2'])[0]).toMatch(/^inconsistent/);
  });

  it('whose total is declared to be rounded needs the parts alone', () => {
    const total = { printed: '5', line: 2, rounding: 'half-away' } as unknown as FigureInput;
    const [one] = judgedIn(tableOf([[total, sum(3), of('1', '1', '1')]]));
    expect(one).toMatchObject({ verdict: 'component-rounding', way: 'cut-off', onlyParts: true });
    const cut = { printed: '5', line: 2, rounding: 'cut-off' } as unknown as FigureInput;
    const [all] = judgedIn(tableOf([[cut, sum(3), of('1', '1', '1')]]));
    expect(all).toMatchObject({ verdict: 'component-rounding', way: 'cut-off' });
    expect(all?.onlyParts).toBeUndefined();
  });
});

describe('the ends of a range', () => {
  /** A sum of parts, all declared in one way or not, beside a total that is declared in another. */
  const rangeOf = (total: HowPrinted, parts: HowPrinted, printed: string, count: number) => {
    const keys = 'abc'.slice(0, count).split('');
    const figures: Record<string, FigureInput> = Object.fromEntries(
      keys.map((key) => [key, { printed: '1', line: 1, ...parts }]),
    );
    figures['total'] = { printed, line: 2, ...total };
    const identities = { total: { printed: 'total', expected: { sum: keys }, missing: 'unknown' } } as const;
    const one = reconcile<Statement>({ document: 'mine', unit: 'CAD', figures, identities }, 'total');
    return [shown(one.range), explain(one, { locale: 'en-CA' }).replace(/^.*?; /, '')];
  };
  const cut: HowPrinted = { rounding: 'cut-off' };

  it('are those of the parts, not of the figure that they give', () => {
    expect(rangeOf({}, cut, '5', 3)).toEqual([['3', '6', 'high'], 'possible with unrounded inputs (3 to under 6)']);
    expect(rangeOf(cut, cut, '5', 3)).toEqual([
      ['3', '6', 'high'],
      'possible with unrounded inputs (3 to under 6; figures cut off, not rounded)',
    ]);
    expect(rangeOf(cut, { rounding: 'half-away' }, '1', 2)).toEqual([
      ['1', '3', undefined],
      'possible with unrounded inputs (1 to 3)',
    ]);
    expect(rangeOf(cut, { rounding: 'half-away' }, '3', 2)).toEqual([
      ['1', '3', undefined],
      'inconsistent (off by 1; outside the possible 1 to 3)',
    ]);
    expect(rangeOf(cut, { rounding: 'half-even' }, '1', 2)[0]).toEqual(['1', '3', undefined]);
    // What is exact has both its ends.
    expect(rangeOf({}, { ...cut, ...EXACT }, '2', 2)[0]).toEqual(['2', '2', undefined]);
  });

  it('differ where one part was cut off and the other rounded', () => {
    const mixed = (expected: Identity['expected']) =>
      shown(
        reconcile<Statement>(
          {
            document: 'mine',
            unit: 'CAD',
            figures: {
              a: { printed: '5', line: 1, rounding: 'cut-off' },
              b: { printed: '1', line: 2, rounding: 'half-away' },
              total: ['90', 3],
            },
            identities: { total: { printed: 'total', expected, missing: 'unknown' } },
          },
          'total',
        ).range,
      );
    expect(mixed({ sum: ['a', 'b'] })).toEqual(['5.5', '7.5', 'high']);
    expect(mixed({ subtract: ['b', 'a'] })).toEqual(['-5.5', '-3.5', 'low']);
    expect(mixed({ maximum: ['a', 'b'] })).toEqual(['5', '6', 'high']);
    expect(mixed({ minimum: ['a', 'b'] })).toEqual(['0.5', '1.5', undefined]);
  });
});
