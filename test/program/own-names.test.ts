import { describe, expect, it } from 'vitest';
import {
  budgetLinesOf,
  ceilingUse,
  chartOfGenderTargets,
  deploymentColumns,
  explain,
  fiscalYearStart,
  formatReported,
  genderSeries,
  type Program,
  program,
  readBudgetLines,
  readDeployments,
  statement,
  summarizeBudget,
} from '../../src/index.js';
import { refusal } from '../refusal.js';
import { pool, RECORDS } from './second-program.js';

const about = {
  id: 'p',
  label: { en: 'P' },
  languages: ['en'],
  currency: 'NOK',
  fiscalYear: { startMonth: 7 },
} as const;
const named = (en: string, ...aliases: string[]) => ({ label: { en }, aliases });
const years = program({
  ...about,
  fiscalYear: { startMonth: 1 },
  partners: { pod: named('Directorate') },
  categories: { all: named('Everything') },
  undivided: 'all',
});
const record = {
  id: '1',
  person: 'p',
  mission: 'm',
  gender: 'woman',
  firstDay: '2019-01-01',
  lastDay: '2019-01-02',
} as const;

describe('words of a program in a file', () => {
  const own = program({
    ...about,
    types: { UN: named('first'), un: named('second', 'TRN'), b: named('Else', 'trn'), a: named('b', '*') },
    personnel: { off: named('Officer', 'cop'), civ: named('Civilian', 'COP') },
  });
  const typeOf = (type: string) => readDeployments([{ ...record, personnel: 'off', type }], { program: own });

  it('are ids as they are written before names of others', () => {
    for (const id of ['UN', 'un', 'b', 'a']) expect(typeOf(id).deployments[0]?.type).toBe(id);
    expect(typeOf('ELSE').deployments[0]?.type).toBe('b');
  });

  it('are refused where two members are called so, or where nothing is left of them', () => {
    expect(typeOf('Trn').findings).toMatchObject([{ code: 'AMBIGUOUS_NAME', operands: { candidates: ['un', 'b'] } }]);
    expect(typeOf('??').findings).toMatchObject([{ code: 'UNKNOWN_NAME' }]);
    const rows = [{ ...record, personnel: 'Cop' }];
    const { columns, findings } = deploymentColumns(rows, { values: {}, program: own });
    expect([columns.records, findings[0]?.code]).toEqual([0, 'AMBIGUOUS_NAME']);
  });

  it('keep the signs that tell words of other scripts apart', () => {
    const scripts = program({
      ...about,
      types: { army: named('सेना'), sen: named('सन') },
      personnel: { off: named('o') },
    });
    const { deployments } = readDeployments([{ ...record, personnel: 'off', type: 'सेना' }], { program: scripts });
    expect(deployments[0]?.type).toBe('army');
  });
});

describe('words of a file that a program does not have', () => {
  const record = { ...RECORDS[0] };
  const said = (row: object, options: object = { program: pool }) => {
    const [finding] = readDeployments([{ ...record, ...row }], options).findings;
    const { operands } = finding as unknown as { readonly operands: { readonly declare: unknown } };
    return [operands.declare, explain(finding as never, { locale: 'en-CA' })] as const;
  };

  it.each([
    ['type', 'types', 'Xyzzy'],
    ['personnel', 'personnel', 'Xyzzy'],
    ['agency', 'agencies', 'Xyzzy'],
  ] as const)('are declared in values, or in a list of the program: %s', (field, list, received) => {
    const [declare, sentence] = said({ [field]: received });
    expect(declare).toEqual({ option: 'values', value: received, or: { option: 'program', value: list } });
    expect(sentence).toMatch(/nor declared in 'values'/);
    expect(sentence).toContain(`a program of your own declares it in '${list}'`);
  });

  it('are of no list where there is none, or where others are known', () => {
    expect(said({ gender: 'Xyzzy' })[0]).toEqual({ option: 'values', value: 'Xyzzy' });
    const known = { program: pool, missions: ['unmiss'], agencies: ['a-oslo'] };
    expect(said({ mission: 'Xyzzy' }, known)[0]).toEqual({ option: 'values', value: 'Xyzzy' });
    expect(said({ agency: 'Xyzzy' }, known)[0]).toEqual({ option: 'values', value: 'Xyzzy' });
  });

  it('of budgets are those of a list', () => {
    const row = { y: '2018/19', p: 'Xyzzy', s: '1' };
    const map = { fiscalYear: 'y', partner: 'p', spent: 's' };
    const { findings } = readBudgetLines([row], { map, empty: 'not-reported', program: pool });
    expect(findings).toMatchObject([{ operands: { declare: { option: 'program', value: 'partners' } } }]);
  });
});

describe('money of another currency', () => {
  const read = (s: string, u: string, own: Program = pool) =>
    readBudgetLines([{ y: '2018/19', p: 'POD', s, u }], {
      map: { fiscalYear: 'y', partner: 'p', spent: 's', unit: 'u' },
      empty: 'not-reported',
      program: own,
    });

  it.each(['CAD', 'CAD thousands', 'Canadian dollars', '$', 'M$', 'thousands of dollars', '€ millions', 'USD'])(
    'is refused in a column of units: %s',
    (unit) => {
      const { lines, findings } = read('4', unit);
      expect(lines.map(({ amount }) => amount)).toEqual([{ noValue: 'unreadable' }]);
      expect(findings.map(({ code }) => code)).toEqual(['UNIT_MISMATCH']);
    },
  );

  it('is refused in figures', () => {
    const figures = { a: ['5.0', 1] } as const;
    const euros = statement({ document: 'd', unit: 'EUR millions', figures, identities: {} });
    const cell = { fiscalYear: '2018/19', partner: 'p-directorate', category: 'c-pay', phase: 'spent' } as const;
    refusal(() => budgetLinesOf(euros, { a: cell }, { program: pool }), 'UNIT_MISMATCH');
    const canadian = { fiscalYear: '2018-19', partner: 'rcmp', category: 'all-costs', phase: 'spent' } as const;
    refusal(() => budgetLinesOf(euros, { a: canadian }), 'UNIT_MISMATCH');
  });

  it('of its own is read as it is written', () => {
    expect(read('4', 'thousands of NOK').lines[0]?.amount).toBe('4000');
    for (const locale of ['en-CA', 'fr-CA'] as const) {
      const text = formatReported('-4200000.5', { as: 'NOK', decimals: 2, locale });
      const map = { fiscalYear: 'y', partner: 'p', spent: 's' } as const;
      const rows = [{ y: '2018/19', p: 'JD', s: text }];
      const { lines } = readBudgetLines(rows, { map, empty: 'not-reported', numbers: locale, program: pool });
      expect([text, lines[0]?.amount]).toEqual([text, '-4200000.5']);
    }
  });
});

describe('years in the names of totals', () => {
  const map = { fiscalYear: 'y', partner: 'p', spent: 's' } as const;
  const verdicts = (own: Program, rows: readonly (readonly [string, string, string])[]) =>
    readBudgetLines(
      rows.map(([y, p, s]) => ({ y, p, s })),
      { map, empty: 'not-reported', program: own },
    ).totals.map(({ verdict, fiscalYear, fiscalYears }) => [verdict, fiscalYear ?? fiscalYears]);

  it('are those of the program', () => {
    const lines = [
      ['2018/19', 'JD', '10.00'],
      ['2019/20', 'JD', '5.00'],
      ['2020/21', 'JD', '7.00'],
    ] as const;
    const total = (name: string, amount: string) => verdicts(pool, [...lines, [name, '', amount]]);
    expect(total('Total 2018/19', '10.00')).toEqual([['exact', '2018/19']]);
    expect(total('Total 2018/19', '11.00')).toEqual([['inconsistent', '2018/19']]);
    expect(total('Total 2018/19 to 2019/20', '15.00')).toEqual([['exact', ['2018/19', '2019/20']]]);
    expect(total('Total to 2019/20', '15.00')[0]?.[0]).toBe('exact');
  });

  it('are understood as those of the Canadian calendar are', () => {
    const ours = program({ ...pool, fiscalYear: { startMonth: 4 } });
    const lines = ['2018-19', '2019-20', '2020-21'].map((year, at) => [year, 'JD', `${[10, 5, 7][at]}.00`] as const);
    for (const name of [
      'Total 2018-19',
      'Total to 2019-20',
      'Total 2018-19 to 2020-21',
      'Total 2018-19 and 2020-21',
      'Cumulative 2019-20',
    ])
      for (const amount of ['10.00', '15.00', '17.00', '22.00', '23.00']) {
        const table = [...lines, [name, '', amount] as const];
        const theirs = table.map(([year, ...others]) => [year.replaceAll(/(\d{4})-/g, '$1/'), ...others] as const);
        const said = JSON.stringify(verdicts(ours, table)).replaceAll(/(\d{4})-/g, '$1/');
        expect([name, amount, JSON.stringify(verdicts(pool, theirs))]).toEqual([name, amount, said]);
      }
  });

  it('are calendar years where the program has these', () => {
    const lines = [
      ['2018', 'pod', '10.00'],
      ['2019', 'pod', '5.00'],
    ] as const;
    const total = (name: string, amount: string) => verdicts(years, [...lines, [name, '', amount]]);
    expect(total('Total 2018', '10.00')).toEqual([['exact', '2018']]);
    expect(total('Total 2018 to 2019', '15.00')).toEqual([['exact', ['2018', '2019']]]);
    expect(total('Total 2018-2019', '16.00')[0]?.[0]).toBe('inconsistent');
    expect(total('Total up to 31 March 2019', '10.00')[0]?.[0]).toBe('not-checkable');
  });
});

describe('the currency of a program in the names of totals', () => {
  const map = { fiscalYear: 'y', partner: 'p', spent: 's' } as const;
  const lines = [
    { y: '2018/19', p: 'POD', s: '10.00' },
    { y: '2018/19', p: 'JD', s: '5.00' },
  ];
  const read = (p: string, own: Program = pool, s = '15.00') =>
    readBudgetLines([...lines, { y: '2018/19', p, s }], { map, empty: 'not-reported', program: own });
  const said = (name: string, own?: Program) => {
    const { totals, findings } = read(name, own);
    return [totals.map(({ verdict }) => verdict), findings.map(({ code }) => code)];
  };
  const canadian = program({ ...pool, currency: 'CAD' });

  it.each(['Total (NOK)', 'Total NOK', 'NOK total', 'Total NOK 2018/19', 'Total (NOK thousands)'])(
    'is understood as that of Canada is: %s',
    (name) => {
      expect(said(name)).toEqual(said(name.replace('NOK', 'CAD'), canadian));
    },
  );

  it.each(['Total (NOK)', 'Total, kr', 'Total (kr.)', 'Total, in NOK'])('says no more than that: %s', (name) => {
    expect(said(name)).toEqual([['exact'], ['TOTAL_ROW']]);
  });

  it('leaves a name of which it is a part', () => {
    const fund = { label: { nb: 'NOK' } };
    const named = program({ ...pool, partners: { ...pool.partners, fund } });
    expect(read('Total NOK', named).totals).toMatchObject([{ partner: 'fund' }]);
  });

  it('is not understood where it is another', () => {
    expect(read('Total (SEK)').findings.length).toBeGreaterThan(0);
  });
});

describe('what was not made by program', () => {
  it.each([
    Object.freeze({ kind: 'program' }),
    Object.freeze({ ...pool, fiscalYear: { startMonth: 13 } }),
    { fiscalYear: { startMonth: 6.5 } },
    structuredClone(pool),
    null,
  ])('is no program (%#)', (given) => {
    refusal(() => summarizeBudget([], { by: [], missing: 'refuse', program: given as never }), 'INVALID_ARGUMENT');
    refusal(() => fiscalYearStart('2018/19', { program: given as never }), 'INVALID_ARGUMENT');
  });

  it.each<[object, string]>([
    [{ types: { '': named('x') } }, 'definition.types.'],
    [{ partners: { ' ': named('x') } }, 'definition.partners. '],
    [{ levels: { 2: named('x') } }, 'definition.levels.2'],
    [{ partners: { a: { label: { fr: 'x' } } } }, 'definition.partners.a.label'],
  ])('has no ids that say nothing or change places, and labels in a language of its own (%#)', (change, path) => {
    const given = 'levels' in change ? { levels: { 2: { label: { en: 'x' } } } } : change;
    expect(refusal(() => program({ ...about, ...given } as never), 'INVALID_ARGUMENT').path.join('.')).toBe(path);
  });
});

describe('words of the Canadian program', () => {
  it('are not said of another', () => {
    const rows = [{ y: '2018', p: 'Total', s: '5' }];
    const map = { fiscalYear: 'y', partner: 'p', spent: 's' } as const;
    const { findings } = readBudgetLines(rows, { map, empty: 'not-reported', program: years });
    const said = findings.map((finding) => explain(finding, { locale: 'en-CA', program: years })).join('; ');
    expect(said).toContain("one of 'Everything'");
    const schedule = {
      id: 's',
      label: { en: 's', fr: 's' },
      measure: 'strength',
      scope: 'un-missions',
      categories: { c: { en: 'c', fr: 'c' } },
      targets: [{ category: 'c', year: 2018, share: '0.2', sources: [{ document: 'd', line: 1 }] }],
    } as const;
    const question = {
      schedule,
      category: 'c',
      population: { measure: 'strength', scope: 'un-missions' },
      mapping: 'month-weighted',
    } as const;
    const series = genderSeries([{ fiscalYear: '2018/19', women: 1, total: 4 }], { ...question, program: pool });
    const { spec } = chartOfGenderTargets(series, { locale: 'en-CA', program: pool });
    expect(JSON.stringify(spec)).toContain('weighted by months (6 and 6 of 12)');
  });

  it('name no personnel that ceilings are of, where a program names none', () => {
    const plain = program({ ...about, personnel: { all: named('Everybody') } });
    const [use] = ceilingUse([{ ...record, personnel: 'all' }], {
      date: '2019-01-01',
      ceilings: [{ scope: 'program', missions: [], upTo: 1 }],
      program: plain,
    });
    expect([use?.strength, use?.civilians, use?.room]).toEqual([1, 0, 0]);
    const [other] = ceilingUse(RECORDS, {
      date: '2019-01-15',
      ceilings: [{ scope: 'program', missions: [], upTo: 2 }],
      program: pool,
    });
    expect([other?.strength, other?.civilians]).toEqual([2, 1]);
  });
});
