import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  averageDeployed,
  budgetChanges,
  CPA_PROGRAM,
  ceilingUse,
  chartOfBudget,
  chartOfGenderTargets,
  checkGenderTarget,
  coverage,
  csvText,
  deploymentGroup,
  disaggregationSums,
  explain,
  type FiscalYear,
  fiscalYear,
  fiscalYearOf,
  formatReported,
  genderSeries,
  genderTarget,
  htmlTable,
  type Indicator,
  indicatorFindings,
  indicatorStatus,
  isFiscalYear,
  labelOf,
  labelsOf,
  logicModel,
  logicModelFindings,
  markdownTable,
  type Program,
  type ProgramYear,
  program,
  programFindings,
  readBudgetLines,
  readDeployments,
  summarizeBudget,
  summarizeDeployments,
  targetSchedule,
} from '../../src/index.js';
import { refusal } from '../refusal.js';
import { EVIDENCE, LINES, MODEL, pool, RECORDS } from './second-program.js';

const least = {
  id: 'p',
  label: { en: 'P' },
  languages: ['en'],
  currency: 'EUR',
  fiscalYear: { startMonth: 1 },
} as const;
const label = { en: 'a label' };

describe('program', () => {
  it('is data: frozen, equal to its definition, and made again of what JSON leaves', () => {
    expect(Object.isFrozen(pool.partners['p-ministry'].label)).toBe(true);
    expect(program(JSON.parse(JSON.stringify(pool)))).toEqual(pool);
    expect(program(CPA_PROGRAM)).toEqual(CPA_PROGRAM);
    expect(program(least)).toMatchObject({ ...least, partners: {}, types: {}, levels: {} });
    expect(
      readBudgetLines([], { map: { fiscalYear: 'y', partner: 'p', spent: 's' }, empty: 'not-reported', program: pool })
        .lines,
    ).toEqual([]);
  });

  it('leaves its definition as it was', () => {
    const definition = { ...least, partners: { a: { label: { en: 'A' } } } };
    program(definition);
    expect(Object.isFrozen(definition)).toBe(false);
    definition.partners.a.label.en = 'B';
  });

  it.each<[object, string, string]>([
    [{ currency: 'EURO' }, 'INVALID_ARGUMENT', 'definition.currency'],
    [{ languages: [] }, 'INVALID_ARGUMENT', 'definition.languages'],
    [{ languages: ['English'] }, 'INVALID_ARGUMENT', 'definition.languages.0'],
    [{ fiscalYear: { startMonth: 13 } }, 'INVALID_ARGUMENT', 'definition.fiscalYear.startMonth'],
    [{ label: {} }, 'INVALID_ARGUMENT', 'definition.label'],
    [{ label: { english: 'P' } }, 'UNKNOWN_NAME', 'definition.label.english'],
    [{ partner: {} }, 'UNKNOWN_NAME', 'definition.partner'],
    [{ partners: { a: { label, alias: [] } } }, 'UNKNOWN_NAME', 'definition.partners.a.alias'],
    [{ categories: { a: { label, partner: 'b' } } }, 'UNKNOWN_NAME', 'definition.categories.a.partner'],
    [{ undivided: 'whole' }, 'UNKNOWN_NAME', 'definition.undivided'],
    [{ types: { a: { label, group: 'b' } } }, 'UNKNOWN_NAME', 'definition.types.a.group'],
    [{ levels: { a: { label, role: 'result' } } }, 'UNKNOWN_NAME', 'definition.levels.a.role'],
    [
      { personnel: Object.fromEntries(Array.from({ length: 65 }, (_, at) => [`k${at}`, { label }])) },
      'INVALID_ARGUMENT',
      'definition.types',
    ],
  ])('refuses what does not go together (%#)', (change, code, path) => {
    const error = refusal(() => program({ ...least, ...change } as never), code as 'INVALID_ARGUMENT');
    expect(error.path.join('.')).toBe(path);
  });

  it('must be made before it is used', () => {
    for (const given of [{ ...pool }, JSON.parse(JSON.stringify(pool)), null, 'cpa-ipp', least]) {
      const error = refusal(
        () => summarizeBudget([], { by: [], missing: 'refuse', program: given }),
        'INVALID_ARGUMENT',
      );
      expect(error.path).toEqual(['options', 'program']);
    }
  });

  it('holds as many types and personnel as fit into a packed record', () => {
    const types = Object.fromEntries(Array.from({ length: 31 }, (_, at) => [`t${at}`, { label }]));
    const large = program({ ...least, types, personnel: { a: { label }, b: { label } } });
    const records = Object.keys(types).flatMap((type, at) =>
      (['woman', 'man', 'another-gender', 'not-reported'] as const).flatMap((gender) =>
        (['a', 'b'] as const).map((personnel) => ({
          ...{ id: `${type} ${gender} ${personnel}`, person: `${at}`, mission: `m${at % 3}`, type, personnel, gender },
          ...({ firstDay: '2019-01-01', lastDay: '2019-01-02' } as const),
        })),
      ),
    );
    const rows = summarizeDeployments(records, {
      ...{ period: { from: '2019', to: '2019' }, by: ['type', 'gender', 'personnel'], method: 'daily', program: large },
    });
    expect(rows).toHaveLength(31 * 8);
    expect(rows.every(({ personDays }) => personDays === 2)).toBe(true);
  });
});

describe('the fiscal year of a program', () => {
  it('is written otherwise in another calendar, and never taken for one of ours', () => {
    expectTypeOf(fiscalYearOf('2019-01-01')).toEqualTypeOf<FiscalYear>();
    expectTypeOf(fiscalYearOf('2019-01-01', { program: pool })).toEqualTypeOf<`${number}/${number}`>();
    const calendarYear = program(least);
    expectTypeOf(fiscalYearOf('2019-01-01', { program: calendarYear })).toEqualTypeOf<`${number}`>();
    expect(fiscalYearOf('2019-06-30', { program: pool })).toBe('2018/19');
    expect(fiscalYearOf('2019-06-30', { program: calendarYear })).toBe('2019');
    expect(fiscalYear('exercice 2018-2019', { program: pool })).toBe('2018/19');
    expect(fiscalYear('FY 2019*', { program: calendarYear })).toBe('2019');
    expect(
      refusal(() => fiscalYear('2018-19', { program: calendarYear }), 'INVALID_FISCAL_YEAR').details.suggestions,
    ).toEqual(['2018', '2019']);
    expect(['2018–19'].map(fiscalYear)).toEqual(['2018-19']);
    const ours = { ...LINES[0], fiscalYear: '2018-19' };
    const error = refusal(
      () => summarizeBudget([ours] as never, { by: [], missing: 'refuse', program: pool }),
      'INVALID_FISCAL_YEAR',
    );
    expect([error.details.reason, error.details.suggestions]).toEqual(['not-canonical', ['2018/19']]);
    refusal(() => fiscalYearOf('2019-06-30', { progam: pool } as never), 'INVALID_ARGUMENT');
  });

  it('is told from texts of another form', () => {
    const texts = ['2018', '2018-19', '2018/19', '2018/20', '1899', '2018.0', '2e3', 2018];
    const told = (own?: Program) => texts.filter((value) => isFiscalYear(value, own && { program: own }));
    expect([told(), told(pool), told(program(least))]).toEqual([['2018-19'], ['2018/19'], ['2018']]);
    const value: unknown = '2018/19';
    if (isFiscalYear(value, { program: pool })) expectTypeOf(value).toEqualTypeOf<`${number}/${number}`>();
    expectTypeOf(['2018-19'].filter(isFiscalYear)).toEqualTypeOf<`${number}-${number}`[]>();
    expect(() => isFiscalYear('2018', { program: { ...pool } })).toThrow('options: expected { program }');
  });

  it('divides days, and pairs years', () => {
    const [first, second] = summarizeDeployments(RECORDS, {
      ...{ period: { from: '2018/19', to: '2019/20' }, by: ['fiscalYear'], method: 'daily', program: pool },
    });
    // 365 days of one, 198 from 15 December, 31 of January, and one day.
    expect([first?.fiscalYear, first?.personDays]).toEqual(['2018/19', 365 + 198 + 31 + 1]);
    // All of July, 1 August, the rest of the year to 30 June 2020, and one day.
    expect([second?.fiscalYear, second?.personDays]).toEqual(['2019/20', 32 + 334 + 1]);
    expect(
      averageDeployed(RECORDS, { fiscalYear: '2018/19', method: 'daily', program: pool }).mul(365).toNumber(),
    ).toBe(595);
    const [change] = budgetChanges(LINES, { phase: 'approved', by: [], missing: 'refuse', program: pool });
    expect([change?.previousFiscalYear, change?.fiscalYear, formatReported(change?.change as never)]).toEqual([
      '2018/19',
      '2019/20',
      '1000000',
    ]);
  });
});

describe('targets of calendar years', () => {
  it('are weighted by the months of a program, and its labels and charts say so', () => {
    const said = (own?: Program) => labelOf('year-mapping', 'month-weighted', 'en-CA', own && { program: own });
    expect(said()).toBe('both targets, weighted by months (9 and 3 of 12)');
    expect(said(CPA_PROGRAM)).toBe(said());
    expect(said(pool)).toBe('both targets, weighted by months (6 and 6 of 12)');
    expect(said(program({ ...least, fiscalYear: { startMonth: 10 } }))).toMatch(/\(3 and 9 of 12\)/);
    expect(labelsOf('year-mapping', { program: pool })['month-weighted'].fr).toMatch(/\(6 et 6 sur 12\)/);
    expect(markdownTable([{ mapping: 'month-weighted' }], { locale: 'fr-CA', program: pool })).toContain('6 et 6');
    const population = { measure: 'average-deployed', scope: 'un-missions' } as const;
    const series = genderSeries([{ fiscalYear: '2018/19', women: 1, total: 4 }], {
      schedule: {
        ...{ id: 's', label: { en: 's', fr: 's' }, measure: 'strength', scope: 'un-missions' },
        categories: { officers: { en: 'officers', fr: 'agents' } },
        targets: [2018, 2019].map((year) => ({
          ...{ category: 'officers', year, share: year === 2018 ? '0.2' : '0.3' },
          sources: [{ document: 's', line: 1 }],
        })),
      },
      ...{ category: 'officers', population, mapping: 'month-weighted', program: pool },
    });
    const { text } = chartOfGenderTargets(series, { locale: 'en-CA', program: pool });
    expect(text).toContain('2018/19: 25.0%, target 25.0%, target met');
    expect(text).toContain('Both targets, weighted by months (6 and 6 of 12)');
  });
});

describe('money of a program', () => {
  const map = { fiscalYear: 'y', partner: 'p', spent: 's' } as const;
  const read = (s: string, own: Program, more: object = {}) =>
    readBudgetLines([{ y: '2018/19', p: 'POD', s }], { map, empty: 'not-reported', program: own, ...more });

  it('is read and written in its currency, and in no other', () => {
    expect(read('4.2', pool, { unit: 'NOK millions' }).lines[0]?.amount).toBe('4200000');
    refusal(() => read('4.2', pool, { unit: 'CAD' }), 'UNKNOWN_NAME');
    for (const text of ['$4.2', '€4.2', 'US$4.2']) {
      const { lines, findings } = read(text, pool);
      expect([text, lines[0]?.amount, findings[0]?.code]).toEqual([text, { noValue: 'unreadable' }, 'UNIT_MISMATCH']);
    }
    const euros = program({ ...pool, currency: 'EUR' });
    expect(read('€4.2', euros, { unit: 'EUR thousands' }).lines[0]?.amount).toBe('4200');
    expect(formatReported('-4200000.5', { as: 'NOK', locale: 'en-CA' })).toBe('NOK\u00a0-4,200,000.50');
    expect(formatReported('4200000', { as: 'EUR', scale: 'millions', locale: 'fr-CA' })).toBe(
      '4,2\u00a0millions\u00a0EUR',
    );
    const rows = summarizeBudget(LINES, { by: ['fiscalYear'], missing: 'matched-cells', program: pool });
    const { text } = chartOfBudget(rows, { locale: 'en-CA', program: pool });
    expect(text).toContain('approved spending NOK\u00a05.00 million');
    const [caution] = summarizeBudget(LINES, { by: [], missing: 'refuse', program: pool })[0]?.cautions ?? [];
    expect(explain(caution as never, { locale: 'en-CA', program: pool })).toMatch(
      /^110,000 NOK were spent .*Politidirektoratet, Reiser/,
    );
  });
});

describe('labels in some languages', () => {
  it('are shown in English or French, and else in the first by code, whatever the order of their keys', () => {
    const shown = (label: Readonly<Record<string, string>>) => {
      const own = program({ ...least, languages: ['fr', 'nn', 'nb', 'en'], partners: { x: { label } } });
      return [labelOf('partner', 'x', 'en-CA', { program: own }), labelOf('partner', 'x', 'fr-CA', { program: own })];
    };
    expect(shown({ nn: 'nynorsk', nb: 'bokmål' })).toEqual(['bokmål', 'bokmål']);
    expect(shown({ nb: 'bokmål', nn: 'nynorsk' })).toEqual(['bokmål', 'bokmål']);
    expect(shown({ nb: 'bokmål', fr: 'français' })).toEqual(['français', 'français']);
    const said = [
      { nn: 'n', nb: 'b' },
      { nb: 'b', nn: 'n' },
    ].map((label) =>
      programFindings({ ...least, label: { en: 'P' }, languages: ['nb', 'nn'], partners: { x: { label } } }),
    );
    expect(said[0]).toEqual(said[1]);
    expect(said[0]).toMatchObject([{ operands: { shown: ['nb'] } }, { operands: { shown: ['en', 'nb'] } }]);
  });

  it('may be those of targets', () => {
    const schedule = targetSchedule({
      id: 's',
      label: { nb: 'mål' },
      measure: 'strength',
      scope: 'un-missions',
      categories: { officers: { en: 'officers' } },
      targets: [{ category: 'officers', year: 2019, share: '0.2', sources: [{ document: 's', line: 1 }] }],
    });
    const question = {
      schedule,
      category: 'officers',
      population: { measure: 'strength', scope: 'un-missions' },
      at: { date: '2019-01-01' },
    } as const;
    expect(checkGenderTarget({ women: 1, total: 4 }, question).status).toBe('met');
    expect(genderTarget(schedule, { category: 'officers', at: { date: '2019-01-01' } })).toBeDefined();
    const wrong = { ...schedule, label: { English: 'targets' } };
    expect(() => targetSchedule(wrong as never)).toThrow("definition.label.English: 'English' is not a language");
    expect(() => targetSchedule({ ...schedule, label: {} } as never)).toThrow('definition.label');
  });

  it('may be heads and captions of tables', () => {
    const rows = [{ n: 1 }];
    const columns = [{ key: 'n', label: { nb: 'antall' } }] as const;
    expect(markdownTable(rows, { locale: 'en-CA', columns: [...columns] })).toContain('| antall |');
    expect(csvText(rows, { locale: 'fr-CA', columns: [...columns] })).toBe('antall\r\n1\r\n');
    const html = htmlTable(rows, { locale: 'fr-CA', caption: { en: 'Staff' }, columns: [...columns] });
    expect(html).toContain('<caption>Staff</caption>');
    expect(html).toContain('>antall</th>');
    const none = [{ key: 'n', label: {} }];
    expect(() => markdownTable(rows, { locale: 'en-CA', columns: none as never })).toThrow('columns[0].label');
  });
});

describe('amounts of a program', () => {
  const rows = summarizeBudget(LINES, { by: ['partner'], missing: 'refuse', program: pool });

  it('are written in no other currency', () => {
    const columns = ['partner', { key: 'spent', as: 'CAD' }] as const;
    const own = ['partner', { key: 'spent', as: 'NOK' }] as const;
    for (const [write, path] of [
      [() => markdownTable(rows, { locale: 'en-CA', columns: [...columns], program: pool }), ['columns', 1]],
      [() => htmlTable(rows, { locale: 'en-CA', caption: '', columns: [...columns], program: pool }), ['columns', 1]],
      [() => formatReported('5', { as: 'CAD', program: pool }), []],
      [() => formatReported('5', { as: 'CAD millions', program: pool }), []],
    ] as const) {
      const error = refusal(write, 'UNIT_MISMATCH');
      expect(error.path).toEqual(['options', ...path, 'as']);
      expect(explain(error, { locale: 'en-CA' })).toContain("as: expected NOK, received Canadian dollars ('CAD')");
    }
    expect(markdownTable(rows, { locale: 'en-CA', columns: [...own], program: pool })).toMatch(/NOK\s70,000\.00/);
    expect(formatReported('5', { as: 'NOK', program: pool, locale: 'en-CA' })).toMatch(/^NOK\s5$/);
    expect(formatReported('0.5', { as: 'percent', program: pool })).toBe('50%');
    expect(formatReported('5', { as: 'CAD', program: CPA_PROGRAM })).toBe('$5');
    expect(formatReported('5', { as: 'NOK', locale: 'en-CA' })).toMatch(/^NOK\s5$/);
  });
});

describe('whom ceilings are not of', () => {
  const ceilings = [{ scope: 'program', missions: [], upTo: 2 }] as const;
  const head = (program: Program | undefined, locale: 'en-CA' | 'fr-CA') => {
    const uses = ceilingUse({ measure: 'strength', value: 1 }, { date: '2019-01-15', ceilings });
    return markdownTable(uses, { locale, columns: ['civilians'], ...(program && { program }) }).split('\n')[0];
  };

  it('are civilians in the Canadian program, and in none that has others', () => {
    expect([undefined, CPA_PROGRAM].map((one) => head(one, 'en-CA'))).toEqual(Array(2).fill('| Civilians |'));
    expect(head(pool, 'en-CA')).toBe('| Personnel not under ceilings |');
    expect(head(pool, 'fr-CA')).toBe('| Personnel hors plafonds |');
  });
});

describe('names of a program', () => {
  it('stand in tables and sentences, in whatever language there is', () => {
    const rows = [{ partner: 'p-ministry', type: 't-trainer', agency: 'a-oslo', level: 'l-effect' }];
    const table = markdownTable(rows, { locale: 'fr-CA', program: pool });
    expect(table.split('\n')[2]).toBe('| Justisdepartementet | instruktør | Oslo politidistrikt | brukereffekt |');
    expect(htmlTable(rows, { locale: 'en-CA', caption: 'c', program: pool })).toContain('Justisdepartementet');
    expect(markdownTable(rows, { locale: 'fr-CA' })).toContain('p-ministry');
    expect(labelOf('deployment-type', 't-adviser', 'en-CA', { program: pool })).toBe('rådgiver');
    refusal(() => labelOf('partner', 'rcmp' as never, 'en-CA', { program: pool }), 'UNKNOWN_NAME');
    expect(programFindings(pool).map((finding) => explain(finding, { locale: 'en-CA' }))).toEqual([
      "19 labels have no text in English; what is shown there is in 'nb'",
      "19 labels have no text in French; what is shown there is in 'nb'",
    ]);
    expect(programFindings(CPA_PROGRAM)).toEqual([]);
    expect(logicModelFindings(MODEL, { program: pool }).map(({ code }) => code)).toEqual([
      'LABEL_FALLS_BACK',
      'LABEL_FALLS_BACK',
    ]);
  });

  it('may be those of indicators', () => {
    const indicator: Indicator<{ readonly nb: string }> = {
      ...{ id: 'kurs', label: { nb: 'kurs' }, unit: 'sessions', direction: 'increase', baseline: 0, actual: 7 },
      target: { kind: 'minimum', minimum: 6, due: '2018-09-30' },
    };
    expect(indicatorStatus(indicator, { asOf: '2018-09-30' }).status).toBe('met');
    expect([...indicatorFindings([indicator]), ...disaggregationSums(indicator)]).toEqual([]);
  });

  it('are known to the compiler', () => {
    expectTypeOf<ProgramYear<typeof pool>>().toEqualTypeOf<`${number}/${number}`>();
    const grouped = program({
      ...least,
      groups: { field: { label } },
      types: { a: { label, group: 'field' }, b: { label, group: 'field' } },
    });
    expectTypeOf(deploymentGroup('a', { program: grouped })).toEqualTypeOf<'field'>();
    // Of the pool, one type has none.
    expect(deploymentGroup('t-other', { program: pool })).toEqual({ noValue: 'not-applicable' });
  });

  it('are refused with the list in which a program would declare them', () => {
    const error = refusal(
      () => summarizeBudget([{ ...LINES[0], partner: 'X1' }] as never, { by: [], missing: 'refuse', program: pool }),
      'UNKNOWN_NAME',
    );
    expect(error.details.declare).toEqual({ option: 'program', value: 'partners' });
    expect(error.message).toBe(
      "lines[0].partner: 'X1' is not a partner; choose from 'p-directorate' or 'p-ministry'; a program of your own declares it in 'partners'",
    );
    const { findings } = readDeployments([{ ...RECORDS[0], type: 'bilateral' }], { program: pool });
    expect(findings[0]).toMatchObject({ code: 'UNKNOWN_NAME', path: ['type'] });
  });

  it('of levels say what a link skips, and what a node can lack', () => {
    const skipping = {
      ...MODEL,
      links: [...MODEL.links, { from: 'n-teach', to: 'n-safe', standing: 'proposed' }],
    } as const;
    refusal(() => logicModel(skipping, { program: pool }), 'INVALID_MODEL');
    expect(logicModel(MODEL, { program: pool })).toBe(MODEL);
    // The pool has no objectives, so no node lacks one.
    expect(coverage(MODEL, EVIDENCE, { program: pool }).nodes.map(({ lacks }) => lacks)).toEqual([
      ['indicator', 'evidence'],
      ['indicator'],
      ['indicator', 'evidence'],
    ]);
  });
});
