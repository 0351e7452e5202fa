import { describe, expect, it } from 'vitest';
import {
  audit,
  auditTable,
  type Claim,
  diagnose,
  explain,
  type ProgramYear,
  program,
  statement,
} from '../../src/index.js';
import { refusal } from '../refusal.js';
import { pool } from './second-program.js';

const schedule = {
  id: 's',
  label: { nb: 'mål' },
  measure: 'new-deployments',
  scope: 'program-wide',
  categories: { officers: { nb: 'polititjenestepersoner' } },
  targets: [2018, 2019, 2020].map((year) => ({
    category: 'officers',
    year,
    share: '0.2',
    sources: [{ document: 'rapport', line: 9 }],
  })),
} as const;
const shares = statement({
  document: 'rapport',
  unit: 'percent',
  figures: { one: ['21%', 1], two: ['18%', 2] },
  identities: {},
});
const outline = { source: { document: 'rapport', line: 3 }, label: { en: 'near the target', fr: 'près de la cible' } };
const near = {
  ...outline,
  kind: 'consistently-near-or-above',
  id: 'near',
  population: { measure: 'new-deployments', scope: 'program-wide' },
  schedule,
  category: 'officers',
  mapping: 'month-weighted',
  tolerancePoints: '1',
  from: '2018/19',
  years: [
    { fiscalYear: '2018/19', share: 'one' },
    { fiscalYear: '2019/20', share: 'two' },
  ],
} as const satisfies Claim<ProgramYear<typeof pool>, never>;

describe('claims of a program', () => {
  it('are judged in its fiscal years, and say so in both languages', () => {
    const [check] = audit([shares], { claims: [near], program: pool }).claims;
    expect(check?.verdict).toBe('contradicted');
    expect(explain(check as never, { locale: 'en-CA' })).toBe(
      '2018/19: 21% against 20%, +1 point; 2019/20: 18% against 20%, -2 points (both targets, weighted by months (6 and 6 of 12)); contradicted below a tolerance of 1.5 points, supported from 2.5, tolerance used: 1',
    );
    expect(explain(check as never, { locale: 'fr-CA' })).toContain('2019/20\u00a0: 18\u00a0% contre 20\u00a0%');
  });

  it('are weighted by its months', () => {
    const years = program({ ...pool, fiscalYear: { startMonth: 1 } });
    const claim = { ...near, from: '2019', years: [{ fiscalYear: '2019', share: 'one' }] } as const;
    const [check] = audit([shares], { claims: [claim], program: years }).claims;
    expect(check?.verdict).toBe('supported');
    expect(explain(check as never, { locale: 'en-CA' })).toMatch(/^2019: 21% against 20%/);
  });

  it('of another calendar are refused, to the compiler and to the reader', () => {
    // @ts-expect-error Years of the Canadian calendar are written otherwise.
    const error = refusal(() => audit([shares], { claims: [near] }), 'INVALID_FISCAL_YEAR');
    expect(error.path).toEqual(['options', 'claims', 0, 'from']);
    expect(error.details.suggestions).toEqual(['2018-19']);
    const ours = { ...near, from: '2018-19' } as never;
    refusal(() => audit([shares], { claims: [ours], program: pool }), 'INVALID_FISCAL_YEAR');
    refusal(() => audit([shares], { program: { ...pool } }), 'INVALID_ARGUMENT');
  });

  it('are of its levels of outcomes', () => {
    const levels = {
      work: { label: { en: 'work' }, role: 'activity' },
      goal: { label: { en: 'goal' }, role: 'aim', isBeside: true },
      use: { label: { en: 'use' }, plural: { en: 'uses', nb: 'bruk' }, role: 'outcome' },
      effect: { label: { en: 'effect' }, role: 'outcome' },
      end: { label: { en: 'end' }, role: 'outcome' },
    } as const;
    const model = {
      nodes: [
        { id: 'g', level: 'goal', label: { en: 'g' } },
        { id: 'u', level: 'use', label: { en: 'u' } },
      ],
      links: [{ from: 'g', to: 'u', standing: 'stated', source: { document: 'rapport', line: 1 } }],
    } as const;
    const claim = { ...outline, kind: 'objectives-mapped', id: 'mapped', model } as const;
    const about = {
      id: 'p',
      label: { en: 'P' },
      languages: ['en'],
      currency: 'NOK',
      fiscalYear: { startMonth: 7 },
    } as const;
    const three = program({ ...about, levels });
    const [check] = audit([], { claims: [claim], program: three }).claims;
    expect(check?.verdict).toBe('supported-with-caution');
    expect(explain(check as never, { locale: 'en-CA' })).toContain('links tie 0 of 1 objective to both levels');

    const { end: _, ...fewer } = levels;
    const two = program({ ...about, levels: fewer });
    const [short] = audit([], { claims: [claim], program: two }).claims;
    expect(short?.verdict).toBe('supported');
    expect(explain(short as never, { locale: 'en-CA' })).toBe(
      "links tie 1 of 1 objective to the level 'uses', and 1 of its 1 outcome to an objective",
    );
    expect(explain(short as never, { locale: 'fr-CA' })).toBe(
      'des liens rattachent 1 objectif sur 1 au niveau «\u00a0uses\u00a0», et 1 résultat sur 1 de ce niveau à un objectif',
    );
    refusal(() => audit([], { claims: [claim as never] }), 'UNKNOWN_NAME');
  });
});

describe('figures of money', () => {
  it('say their currency themselves, whatever the program', () => {
    const mine = statement({
      document: 'rapport',
      unit: 'NOK millions',
      figures: { a: ['1.2', 1], b: ['3.4', 2], total: ['4.7', 3], over: ['4', 4] },
      identities: { total: { printed: 'total', expected: { sum: ['a', 'b'] }, missing: 'unknown' } },
    });
    const over = {
      ...outline,
      kind: 'bound',
      id: 'over',
      bound: { figure: 'over', relation: 'more-than' },
      of: { same: 'total' },
      missing: 'unknown',
    } as const;
    const { checks, claims } = audit([mine], { claims: [over], program: pool });
    const said = [...checks, ...claims].map((one) => explain(one as never, { locale: 'en-CA' }));
    expect(said.join('\n')).toContain('NOK');
    expect(said.join('\n')).not.toMatch(/\$|Canadian/);
    expect(audit([mine], { claims: [over] })).toEqual(audit([mine], { claims: [over], program: pool }));
    expect(diagnose([mine])).toBeInstanceOf(Array);
  });

  it('are those of a table that says its unit', () => {
    const cells = [
      ['', '2018/19', '2019/20'],
      ['Lønn', '1', '2'],
      ['Reiser', '3', '4'],
      ['Total', '4', '6'],
    ];
    const { checks, relations } = auditTable(cells, { document: 'rapport', unit: 'NOK millions' });
    expect(checks.every(({ verdict }) => verdict === 'exact')).toBe(true);
    expect(relations).toHaveLength(1);
  });
});
