import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { type Fraction, toDecimal } from '../../../src/exact/fraction.js';
import { audit, type Expression, explain, type FigureInput, type Statement } from '../../../src/index.js';
import { bundledStatements } from '../../support/bundled.js';
import { runs } from '../../support/long.js';
import { randomOf } from '../../support/random.js';

/*
 * What no values of the figures satisfy at once. Python answers the same by another method, elimination.
 */
const python = spawnSync('python3', ['--version']).status === 0;

type Given = Readonly<Record<string, string | Omit<Exclude<FigureInput, readonly unknown[]>, 'line'>>>;

const statementOf = (
  figures: Given,
  identities: Readonly<Record<string, Expression>>,
  more: Partial<Statement> = {},
): Statement => ({
  document: 'test',
  unit: 'CAD millions',
  figures: Object.fromEntries(
    Object.entries(figures).map(([key, one], index) => [
      key,
      typeof one === 'string' ? ([one, index + 1] as const) : { ...one, line: index + 1 },
    ]),
  ),
  identities: Object.fromEntries(
    Object.entries(identities).map(([id, expected]) => [
      id,
      { printed: id.replace(/^.*=/, ''), expected, missing: 'unknown' as const },
    ]),
  ),
  ...more,
});
const together = (...statements: Statement[]) => audit(statements, { together: true });
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const sum: Expression = { sum: ['a', 'b'] };
const twice = statementOf({ a: '1', b: '1', three: '3', one: '1' }, { three: sum, one: sum });

describe('checks judged together', () => {
  it('clash where each holds by itself', () => {
    const { checks, clashes, narrowed, findings } = together(twice);
    expect(checks.map(({ verdict }) => verdict)).toEqual(['component-rounding', 'component-rounding']);
    expect(clashes).toEqual([
      {
        checks: ['three', 'one'],
        documents: ['test', 'test'],
        figures: [
          { document: 'test', key: 'three', printed: '3' },
          { document: 'test', key: 'a', printed: '1' },
          { document: 'test', key: 'b', printed: '1' },
          { document: 'test', key: 'one', printed: '1' },
        ],
      },
    ]);
    expect(narrowed).toEqual([]);
    expect(findings).toEqual([]);
    const [clash] = clashes ?? [];
    expect(explain(clash as never, { locale: 'en-CA' })).toBe(
      "together impossible, though each can hold by itself: 'three' and 'one'; figures: 'three': '3'; 'a': '1'; 'b': '1'; 'one': '1'",
    );
    expect(plain(explain(JSON.parse(JSON.stringify(clash)), { locale: 'fr-CA' }))).toContain(
      'impossibles ensemble, quoique chacune puisse être vraie seule : « three » et « one »',
    );
  });

  it('is asked for, and changes nothing else', () => {
    const { clashes, narrowed, findings, ...rest } = together(twice);
    expect(JSON.stringify(audit([twice]))).toBe(JSON.stringify(rest));
    expect(audit([twice], { together: false })).not.toHaveProperty('clashes');
    expect([clashes?.length, narrowed?.length, findings?.length]).toEqual([1, 0, 0]);
  });

  it('knows both ends of what was rounded in a way that nobody declares', () => {
    // Both parts have to be 1.5, which rounds to 2 or to 1.
    const atTheEnd = (rounding: Partial<Statement>) =>
      statementOf(
        { a: '1', b: '1', sum: '3', again: { printed: '3.0', precision: 'exact' } },
        { sum, again: { same: 'sum' } },
        rounding,
      );
    expect(together(atTheEnd({})).clashes).toEqual([]);
    expect(together(atTheEnd({ rounding: 'half-away' })).clashes).toHaveLength(1);
  });

  it('keeps open ends open', () => {
    // Cut off, a lies in [1, 2) and b in [2, 3): a can be no b; together with a third figure between them neither.
    const open = statementOf(
      {
        a: { printed: '1', rounding: 'cut-off' },
        b: { printed: '2.0', precision: 'exact' },
        c: { printed: '2', rounding: 'half-away' },
      },
      { 'x=c': { same: 'a' }, 'y=c': { same: 'b' } },
    );
    const { clashes } = together(open);
    expect(clashes?.map(({ checks }) => checks)).toEqual([['x=c', 'y=c']]);
  });

  it('leaves out what fails by itself, and what is not linear, and says so', () => {
    const { clashes, findings } = together(
      statementOf(
        { a: '1.0', b: '2.0', c: '9.0', most: '2.0' },
        { c: sum, most: { maximum: ['a', 'b'] }, 'x=b': { same: 'most' } },
      ),
    );
    expect(clashes).toEqual([]);
    expect(findings).toEqual([
      {
        code: 'NOT_JUDGED_TOGETHER',
        severity: 'info',
        path: [],
        operands: { reason: 'alone', count: 1, checks: ['test#c'] },
      },
      {
        code: 'NOT_JUDGED_TOGETHER',
        severity: 'info',
        path: [],
        operands: { reason: 'not-linear', count: 1, checks: ['test#most'] },
      },
    ]);
    expect(findings?.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      'not judged together with others: 1 check (impossible by itself, as its verdict says)',
      'not judged together with others: 1 check (not made of sums, differences, constant factors and one division)',
    ]);
  });

  it('says where too many checks hang together', () => {
    const size = 301;
    const figures = Object.fromEntries(Array.from({ length: size + 1 }, (_, index) => [`f${index}`, '1.0']));
    const links = Object.fromEntries(
      Array.from({ length: size }, (_, index) => [`f${index + 1}`, { same: `f${index}` }] as const),
    );
    const { clashes, findings } = together(statementOf(figures, links));
    expect(clashes).toEqual([]);
    expect(findings?.map(({ severity, operands }) => [severity, operands.reason, operands.count])).toEqual([
      ['warning', 'too-large', size],
    ]);
    expect(explain(findings?.[0] as never, { locale: 'en-CA' })).toBe(
      'not judged together with others: 301 checks (too many of them hang together, or it takes too long)',
    );
  });

  it('narrows nothing where too many figures hang together, and says so', () => {
    const parts = Object.fromEntries(Array.from({ length: 301 }, (_, index) => [`f${index}`, '1.5']));
    const { narrowed, findings } = together(
      statementOf({ ...parts, all: '451.5' }, { all: { sum: Object.keys(parts) } }),
    );
    expect(narrowed).toEqual([]);
    expect(findings?.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      'no figure was narrowed by 1 check (too many figures hang together)',
    ]);
  });

  it('narrows a fact that is printed twice', () => {
    const { narrowed } = together(
      statementOf(
        { fine: '118.48', coarse: '118.6', part: '18.1', rest: '100' },
        {
          coarse: { sum: ['part', 'rest'] },
          fine: { sum: ['part', 'rest'] },
          'x=coarse': { same: 'fine' },
        },
      ),
    );
    expect(narrowed).toEqual([]);
    const same = together(
      statementOf(
        { fine: '118.48', coarse: '118.5', part: '18.1', rest: '100' },
        {
          fine: { sum: ['part', 'rest'] },
          coarse: { same: 'fine' },
        },
      ),
    );
    const ranges = Object.fromEntries(
      same.narrowed?.map(({ key, low, high }) => [key, [low.toString(), high.toString()]]) ?? [],
    );
    expect(ranges).toEqual({ coarse: ['118.475', '118.485'], rest: ['100.325', '100.435'] });
    const [first] = same.narrowed ?? [];
    const text = "'rest': '100'; with all other figures, 100.325 to 100.435";
    expect([
      explain(first as never, { locale: 'en-CA' }),
      explain(JSON.parse(JSON.stringify(same.narrowed?.[1])), { locale: 'en-CA' }),
    ]).toContain(text);
  });

  it('judges shares as what their parts allow', () => {
    // At most 12.1 by the first, and at least 12.2 by the second.
    const shares = statementOf(
      {
        part: '12',
        total: '100',
        double: '200',
        first: { printed: '12.0', unit: 'percent' },
        second: { printed: '6.2', unit: 'percent' },
      },
      {
        first: { percent: ['part', 'total'] },
        second: { percent: ['part', 'double'] },
        double: { product: ['total', { constant: '2' }] },
      },
    );
    expect(together(shares).clashes?.map(({ checks }) => checks)).toEqual([['first', 'second']]);
  });

  it('singles out one figure of the bundled money tables', () => {
    const money = bundledStatements().find(({ figures }) => Object.hasOwn(figures, 't7-rapid-total')) as Statement;
    const { clashes, findings } = together(money);
    expect(clashes?.map(({ checks }) => checks.length)).toEqual([2, 9]);
    expect(clashes?.[0]?.checks).toEqual(['t8-spent-rapid-total', 't8-spent-rapid-total-in-t7']);
    // Every clash rests on it, and so does the check that fails by its digits alone.
    const all = clashes?.map(({ figures }) => figures.map(({ key }) => key)) ?? [];
    expect(all.reduce((common, keys) => common.filter((key) => keys.includes(key)))).toContain('t7-rapid-total');
    expect(findings?.[0]?.operands.checks).toContain('evaluation-2015-2020#t7-rapid-total');
    // Printed as its parts give it, nothing clashes any more.
    const { 't7-rapid-total': printed, ...others } = money.figures as Readonly<Record<string, FigureInput>>;
    const mended = together({
      ...money,
      figures: { ...others, 't7-rapid-total': { ...printed, printed: '0.115' } as never },
    });
    expect(mended.clashes).toEqual([]);
  });

  it('joins the statements of several documents', () => {
    const other: Statement = {
      ...statementOf({ one: '1' }, {}),
      document: 'other',
      identities: { again: { printed: 'one', expected: { sum: ['test#a', 'test#b'] }, missing: 'unknown' } },
    };
    const { one: _, ...identities } = twice.identities as Statement['identities'];
    const { clashes } = together({ ...twice, identities }, other);
    expect(clashes?.[0]).toMatchObject({ checks: ['three', 'again'], documents: ['test', 'other'] });
    expect(explain(clashes?.[0] as never, { locale: 'en-CA' })).toContain("'test#three' and 'other#again'");
  });

  it.skipIf(!python)('are what elimination finds, with the same ranges', () => {
    const cases = Array.from({ length: runs(1000, 200) }, (_, seed) => randomCase(seed + 1));
    const answers = cases.map(({ statement }) => together(statement));
    const { stdout, stderr } = spawnSync('python3', ['test/audit/joint/solver.py'], {
      input: JSON.stringify(
        cases.map(({ figures, identities }, index) => ({
          figures,
          identities,
          clashes: answers[index]?.clashes?.map(({ checks }) => checks),
          alone: (answers[index]?.findings ?? [])
            .flatMap(({ operands }) => (operands.reason === 'alone' ? operands.checks : []))
            .map((name) => name.replace('test#', '')),
        })),
      ),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe('');
    const found = JSON.parse(stdout) as {
      wrong: string | null;
      ranges: Record<string, [string, string, boolean, boolean, boolean]> | null;
    }[];
    expect(found.map(({ wrong }, index) => wrong && [index, wrong]).filter(Boolean)).toEqual([]);
    let compared = 0;
    for (const [index, { ranges }] of found.entries()) {
      if (ranges === null) continue;
      const narrowed = answers[index]?.narrowed?.map(({ key, low, high, open }) => [key, `${low}`, `${high}`, open]);
      const expected = Object.entries(ranges).flatMap(([key, [from, to, openLow, openHigh, isNarrower]]) =>
        isNarrower
          ? [
              [
                key,
                decimalOf(from),
                decimalOf(to),
                openLow && openHigh ? 'both' : openLow ? 'low' : openHigh ? 'high' : undefined,
              ],
            ]
          : [],
      );
      expect([index, narrowed?.sort()]).toEqual([index, expected.sort()]);
      compared += expected.length;
    }
    const clashing = answers.filter(({ clashes }) => clashes?.length);
    expect(clashing.length).toBeGreaterThan(cases.length / 10);
    expect(clashing.some(({ clashes }) => clashes?.some(({ checks }) => checks.length > 2))).toBe(true);
    expect(compared).toBeGreaterThan(cases.length);
  });
});

function decimalOf(text: string): string {
  const [n, d = '1'] = text.split('/') as [string, string?];
  return toDecimal({ n: BigInt(n), d: BigInt(d) } as Fraction).toString();
}

/** Some figures, and totals of them that agree or are just off. */
function randomCase(seed: number) {
  const random = randomOf(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  const values = new Map<string, number>();
  const figures: Record<
    string,
    { printed: string; unit?: 'percent'; precision?: 'exact'; rounding: 'half-away' | 'half-even' | 'cut-off' }
  > = {};
  const identities: Record<string, { kind: string; target: string; parts: string[] }> = {};
  const enter = (key: string, value: number, decimals: number, off = 0): void => {
    const printed = (Math.round(value * 10 ** decimals + off) / 10 ** decimals).toFixed(decimals);
    values.set(key, value);
    figures[key] = {
      printed: printed.replace(/^-(0\.?0*)$/, '$1'),
      rounding: pick(['half-away', 'half-away', 'half-even', 'cut-off'] as const),
      ...(random(8) === 0 ? { precision: 'exact' as const } : {}),
    };
  };
  const count = 2 + random(3);
  for (let index = 0; index < count; index++) enter(`p${index}`, (20 + random(400)) / 10, random(2));
  const total = 2 + random(3);
  for (let index = 0; index < total; index++) {
    const known = [...values.keys()].filter((key) => !key.startsWith('r'));
    const kind = pick(['sum', 'sum', 'sum', 'subtract', 'mean', 'same', 'percent']);
    const size = kind === 'same' ? 1 : kind === 'subtract' || kind === 'percent' ? 2 : 2 + random(2);
    const parts = [...new Set(Array.from({ length: size }, () => pick(known)))];
    if (parts.length < size && size === 2) continue;
    const [first = 0, second = 1] = parts.map((key) => values.get(key) as number);
    // Nothing is divided by what may be zero.
    if (kind === 'percent' && second < 4) continue;
    const all = parts.map((key) => values.get(key) as number).reduce((a, b) => a + b, 0);
    const value =
      kind === 'mean'
        ? all / parts.length
        : kind === 'subtract'
          ? first - second
          : kind === 'percent'
            ? (100 * first) / second
            : all;
    const key = `${kind === 'percent' ? 'r' : 't'}${index}`;
    enter(key, value, random(2), pick([0, 0, 0, 1, -1]));
    if (kind === 'percent') Object.assign(figures[key] as object, { unit: 'percent' });
    identities[key] = { kind, target: key, parts };
    // The same parts once more, printed otherwise.
    if (random(2) === 0 && kind !== 'percent') {
      enter(`${key}b`, value, random(2), pick([0, 1, -1]));
      identities[`${key}b`] = { kind, target: `${key}b`, parts };
    }
  }
  const expressions = Object.fromEntries(
    Object.entries(identities).map(([id, { kind, parts }]) => [
      id,
      { [kind]: kind === 'same' ? parts[0] : parts } as unknown as Expression,
    ]),
  );
  return { figures, identities, statement: statementOf(figures, expressions, { zeros: 'rounded' }) };
}
