import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import type { CountClaim } from '../../src/claims/model.js';
import { policeAgencies } from '../../src/data/agencies.js';
import { annualReportClaims } from '../../src/data/annual-report-claims.js';
import { annualReportPeople } from '../../src/data/annual-report-people.js';
import { documents } from '../../src/data/documents.js';
import { evaluationMoney } from '../../src/data/evaluation-money.js';
import { evaluationPeople } from '../../src/data/evaluation-people.js';
import { missionCeilings, missionRedactions, missionRegistry } from '../../src/data/missions.js';
import { explain } from '../../src/explain/explain.js';
import type { PrintedFigure, Statement, Verdict } from '../../src/figures/model.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { statement } from '../../src/figures/statement.js';
import type { DocumentSource, Source } from '../../src/kernel/source.js';
import { findMission } from '../../src/missions/lookup.js';
import type { Mission } from '../../src/missions/model.js';
import { findAgency } from '../../src/program/agency.js';
import { compareMoneyWithPeople } from '../../src/staffing/money-and-people.js';
import { bundledClaims, bundledStatements } from '../support/bundled.js';

interface Digest {
  readonly lines: number;
  readonly numbers: Readonly<Record<string, readonly string[]>>;
}
const read = (name: string): unknown => JSON.parse(readFileSync(`test/fixtures/people/${name}.json`, 'utf8'));
const linesOf = (id: string): number => documents.find((one) => one.id === id)?.lines ?? 0;
const digests = read('numbers') as Readonly<Record<string, Digest>>;
const names = read('names') as readonly { document: string; line: number; text: string }[];

const STATEMENTS: readonly Statement[] = [evaluationPeople, annualReportPeople];
const verdictOf = (id: string): Verdict =>
  reconcile(STATEMENTS.find(({ identities }) => Object.hasOwn(identities, id)) as Statement, id).verdict;
const YEARS = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'];

/** Every source that stands anywhere in some data. */
function sourcesIn(value: unknown): Source[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('line' in value || 'external' in value) return [value as Source];
  return Object.values(value).flatMap(sourcesIn);
}

const placeOf = (figure: unknown) => figure as { readonly printed: string; readonly line: number };

describe('the figures of people', () => {
  it('are sound statements', () => {
    for (const one of STATEMENTS) expect(statement(one as never)).toBe(one);
  });

  it('stand on their lines as printed, in the order of the columns', () => {
    for (const { document, figures } of STATEMENTS) {
      for (const [key, figure] of Object.entries(figures) as [string, PrintedFigure & { line: number }][]) {
        const onLine = digests[document]?.numbers[figure.line];
        expect(onLine, key).toContain(figure.printed.replace(/^[A-Za-z ]+(?=\d)/, ''));
        const column = YEARS.indexOf(figure.column ?? '');
        if (/^1[01]$/.test(figure.table ?? '')) expect(onLine?.[column], key).toBe(figure.printed);
      }
    }
  });

  it('account for every cell of Tables 10 and 11, and for every number of Diagram 2', () => {
    const printed = (line: number) =>
      Object.values(evaluationPeople.figures)
        .filter((figure) => placeOf(figure).line === line)
        .map((figure) => placeOf(figure).printed);
    for (const line of [324, 325, 326, 327, 328, 329, 330, 331, 339, 340, 341, 342, 343, 344, 345]) {
      expect(printed(line), `L${line}`).toEqual(digests['evaluation-2015-2020']?.numbers[line]);
    }
    for (const line of [351, 352, 353, 354, 355]) {
      // The first two numbers are those of the fiscal year: 2015-16.
      const numbers = digests['evaluation-2015-2020']?.numbers[line]?.slice(2);
      expect([...printed(line)].sort(), `L${line}`).toEqual([...(numbers ?? [])].sort());
    }
  });

  it('agree with arithmetic worked out in whole hundredths', () => {
    const hundredths = (key: string): bigint => {
      const { printed } = (evaluationPeople.figures as Record<string, PrintedFigure>)[key] as PrintedFigure;
      const [whole = '0', decimals = ''] = printed.split('.');
      return BigInt(whole + decimals.padEnd(2, '0'));
    };
    const types = ['peace-support', 'courts', 'bilateral', 'training', 'rapid-response', 'policy'];
    for (const year of YEARS) {
      const total = types.reduce((sum, type) => sum + hundredths(`t11-${type}-${year}`), 0n);
      expect(hundredths(`t11-total-${year}`)).toBe(total);
      expect(hundredths(`t10-salary-${year}`) + hundredths(`t10-benefits-${year}`)).toBe(
        hundredths(`t10-total-salary-${year}`),
      );
    }
    expect(YEARS.reduce((sum, year) => sum + hundredths(`t10-deployments-${year}`), 0n)).toBe(44175n);
  });
});

describe('the verdicts on people', () => {
  it('agree by rounding for two of the five ratios of Table 10, and differ for the other three', () => {
    expect(YEARS.map((year) => verdictOf(`t10-ratio-${year}`))).toEqual([
      'inconsistent',
      'rounding',
      'truncation',
      'padded',
      'rounding',
    ]);
  });

  it('find what moved in Diagram 2, what is missing, and the row that it came from', () => {
    const matches = (id: string) =>
      reconcile(evaluationPeople as Statement, id).readings.matches.map(({ label, verdict }) => [label.en, verdict]);
    expect(matches('d2-bilateral-2017-18')).toEqual([['the row of Table 11 for short-term training', 'exact']]);
    expect(matches('d2-training-2019-20')).toEqual([['the row of Table 11 for rapid response', 'exact']]);
    expect(matches('d2-sum-2017-18')).toEqual([
      ['with the row of Table 11 for bilateral deployments, which the diagram leaves out', 'exact'],
    ]);
    expect(matches('d2-sum-2019-20')).toEqual([
      ['with the row of Table 11 for short-term training, which the diagram leaves out', 'rounding'],
    ]);
    const diagram = Object.keys(evaluationPeople.identities).filter((id) => id.startsWith('d2-'));
    const odd = diagram.filter((id) => !['exact', 'rounding'].includes(verdictOf(id)));
    expect(odd).toEqual([
      'd2-bilateral-2017-18',
      'd2-training-2017-18',
      'd2-training-2019-20',
      'd2-sum-2017-18',
      'd2-sum-2019-20',
    ]);
    expect(explain(reconcile(evaluationPeople as Statement, 'd2-sum-2017-18'), { locale: 'en-CA' })).toContain(
      '61.1 + 1 + 0.17 + 0 + 18.4 = 80.67',
    );
  });

  it('know the 442 as person-years', () => {
    const check = reconcile(evaluationPeople, 'l547-deployments');
    expect(check.verdict).toBe('mislabelled');
    expect(check.readings.matches).toMatchObject([{ kind: 'other-measure', verdict: 'rounding' }]);
    expect(check.readings.matches[0]?.recomputed.toString()).toBe('441.75');
  });

  it('take both ends of the ratio of staff to deployments for the inverse', () => {
    expect(verdictOf('l660-ratio-low')).toBe('mislabelled');
    expect(verdictOf('l660-ratio-high')).toBe('mislabelled');
    const low = reconcile(evaluationPeople as Statement, 'l660-ratio-low').readings.matches;
    expect(low.map(({ label }) => label.en)).toEqual(['deployments to staff in 2017-18']);
  });

  it('come to these totals', () => {
    expect(audit(STATEMENTS).summary).toEqual({
      exact: 64,
      rounding: 12,
      'component-rounding': 0,
      padded: 1,
      truncation: 1,
      mislabelled: 8,
      inconsistent: 1,
      'not-checkable': 0,
    });
  });

  it('change with the figures', () => {
    const moved = structuredClone(evaluationPeople) as unknown as {
      figures: Record<string, { printed: string }>;
    } & Statement;
    (moved.figures['t10-deployments-2015-16'] as { printed: string }).printed = '96.49';
    (moved.figures['d2-bilateral-2017-18'] as { printed: string }).printed = '18.4';
    expect(reconcile(moved, 't10-ratio-2015-16').verdict).toBe('rounding');
    expect(reconcile(moved, 'd2-bilateral-2017-18').verdict).toBe('exact');
    expect(reconcile(moved, 'd2-sum-2017-18').verdict).toBe('component-rounding');
  });

  it('explain themselves in French', () => {
    const text = explain(reconcile(evaluationPeople, 't10-ratio-2018-19'), { locale: 'fr-CA' });
    expect(text.replaceAll('\u00a0', ' ')).toContain('57,92 ÷ 43,48 ≈ 1,3321, imprimé 1,30');
  });
});

describe('the claims on people', () => {
  const { claims } = audit(bundledStatements(), { claims: bundledClaims() });
  const check = (id: string) => claims.find((claim) => claim.id === id) as ClaimCheck;

  it.each([
    ['l336-bilateral', 'supported'],
    ['l336-peace-support', 'supported-with-caution'],
    ['l389-one-assignment', 'contradicted'],
    ['l660-never-full', 'supported'],
    ['l65-personnel', 'supported'],
    ['l65-missions', 'supported-with-caution'],
    ['l286-partner-agencies', 'undecidable'],
    ['l287-new-partner-agencies', 'supported'],
  ])('%s is %s', (id, verdict) => {
    expect(check(id).verdict).toBe(verdict);
  });

  it('show their arithmetic', () => {
    expect(explain(check('l65-personnel'), { locale: 'en-CA' })).toBe(
      "4 + 13 + 22 + 5 + 1 + 2 + 3 + 35 + 2 + 40 + 1 + 2 + 17 + 4 = 151; claimed: 'over 150'",
    );
    expect(explain(check('l65-missions'), { locale: 'en-CA' })).toBe(
      'stated: 12; rows of the year at a glance: 14; without the training in Zambia: 13; without the postings in New York: 12; Haiti once, without the training in Zambia: 12; places, Ukraine and Poland apart: 12; places: 11',
    );
    expect(check('l65-missions').cautions.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      '12 is not the plain count, 14; it fits 3 of 5 other countings',
    ]);
    expect(
      check('l336-peace-support').cautions.map((one) => explain(one, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')),
    ).toEqual(["les extrémités concordent avec l'énoncé; étapes qui vont en sens contraire : 1 sur 3"]);
  });

  it('count 14 rows that are the figures of the year at a glance', () => {
    const claim = annualReportClaims.find(({ id }) => id === 'l65-missions');
    const [rows] = (claim as CountClaim).countings;
    const glance = Object.entries(annualReportPeople.figures).filter(([key]) => key.startsWith('glance-'));
    expect(rows.items.map(({ lines }) => lines[0])).toEqual(glance.map(([, figure]) => placeOf(figure).line));
    for (const [key] of glance) expect(findMission(missionRegistry, key.slice('glance-'.length)).id).toBe(key.slice(7));
    for (const { name } of rows.items)
      findMission(missionRegistry, name.replace('Permanent Mission of Canada', 'PRMNY'));
  });

  it('stand on lines that exist', () => {
    for (const { source, lines } of claims) {
      const { document } = source as { document: string };
      expect(Math.max(...lines)).toBeLessThanOrEqual(linesOf(document));
    }
  });
});

describe('money beside people', () => {
  it('finds 0.037 spent on rapid deployment in 2018-19 beside 0 deployed (evaluation, L299 and L343)', () => {
    const cells = YEARS.map((year) => ({
      cell: `rapid response, ${year}`,
      spent: reconcile(evaluationMoney as Statement, `t7-rapid-${year}`).printed,
      deployed: reconcile(evaluationPeople as Statement, `t11-rapid-response-${year}`).printed,
    }));
    const { findings, compared, missing } = compareMoneyWithPeople(cells);
    expect([compared, missing]).toEqual([2, 3]);
    expect(findings).toMatchObject([{ code: 'MONEY_WITHOUT_PEOPLE', index: 3, operands: { amount: '0.037' } }]);
    expect(findings.map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      "'rapid response, 2018-19': actual spending of 0.037, but nobody is counted",
    ]);
  });
});

describe('the registries', () => {
  const registries = { missionRegistry, missionCeilings, missionRedactions, policeAgencies };

  it.each(Object.entries(registries))('of %s has unique ids, and sources whose lines exist', (_, entries) => {
    const ids = entries.map(({ id }) => id);
    expect(new Set<string>(ids).size).toBe(ids.length);
    for (const source of sourcesIn(entries)) {
      if ('external' in source) continue;
      expect(source.line, JSON.stringify(source)).toBeLessThanOrEqual(linesOf(source.document));
    }
  });

  it('show nobody in a mission from the day it is closed', () => {
    for (const { id, presence, statuses } of missionRegistry as readonly Mission[]) {
      for (const { status, from } of statuses) {
        if (status !== 'closed' || from === undefined) continue;
        expect(
          presence.filter(({ to }) => to >= from),
          id,
        ).toEqual([]);
      }
    }
  });

  it('give every fact a source', () => {
    for (const mission of missionRegistry) {
      const { kinds, modes, leads, hosts, languages, armed, focus, predecessors, successors } = mission;
      const facts = [kinds, modes, leads, hosts, languages, armed, focus, predecessors, successors];
      const dated = [mission.names, mission.presence, mission.statuses];
      for (const { sources } of [...facts, ...dated].flat() as { sources: readonly Source[] }[]) {
        expect(sources.length, mission.id).toBeGreaterThan(0);
      }
    }
  });

  it('place names on the lines where a scan of the documents finds them', () => {
    const found = new Set(names.map(({ document, line, text }) => `${document}:${line}:${text}`));
    const scanned = new Set(names.map(({ text }) => text));
    for (const { text, sources } of missionRegistry.flatMap(
      (mission) => mission.names as readonly { text: string; sources: readonly { document: string; line: number }[] }[],
    )) {
      // EUAM stands in several places, each about another mission.
      if (!scanned.has(text) || text === 'EUAM') continue;
      for (const { document, line } of sources) expect([...found], text).toContain(`${document}:${line}:${text}`);
    }
  });

  it('name only missions that exist, and states ceilings as the documents print them', () => {
    const known = new Set<string>(missionRegistry.map(({ id }) => id));
    for (const { missions } of [...missionCeilings, ...missionRedactions]) {
      expect(missions.filter((id) => !known.has(id))).toEqual([]);
    }
    for (const mission of missionRegistry) {
      const shared = mission.presence.flatMap(({ sharedWith = [] }) => sharedWith);
      expect(shared.filter((id) => !known.has(id))).toEqual([]);
    }
    for (const { id, upTo, printed, sources } of missionCeilings) {
      const { document, line } = sources[0] as DocumentSource;
      if (id === 'west-bank-2019') expect([upTo, printed]).toEqual([7, 'up to seven']);
      else expect(digests[document]?.numbers[line], id).toContain(String(upTo));
    }
  });

  it('have agencies for every name in a breakdown, under one id', () => {
    for (const [key, figure] of Object.entries(annualReportPeople.figures)) {
      if (!key.startsWith('results-') || !('row' in figure)) continue;
      expect(key.endsWith(findAgency(policeAgencies, figure.row).id), key).toBe(true);
    }
    expect(findAgency(policeAgencies, 'West Vancouver Police Service')).toBe(
      findAgency(policeAgencies, 'West Vancouver Police Department'),
    );
    const welcomed = policeAgencies.filter((agency) => 'partnerSince' in agency);
    expect(welcomed).toHaveLength(4);
  });
});

describe('the averages of Tables 10 and 11', () => {
  /** Whether a printed number is some number of twelfths, rounded to so many decimals. */
  const isTwelfth = (printed: string, decimals: number): boolean => {
    const months = Math.round(Number(printed) * 12);
    return [months - 1, months, months + 1].some(
      (one) => (one / 12).toFixed(decimals) === Number(printed).toFixed(decimals),
    );
  };
  const averages = (Object.entries(evaluationPeople.figures) as [string, PrintedFigure][]).filter(
    ([key, { unit }]) => /^t1[01]-/.test(key) && unit === undefined,
  );

  it('are twelfths at the precision that they are known to, but for the sum of rounded ones', () => {
    const odd = averages.filter(
      ([, { printed, precision }]) =>
        !isTwelfth(printed, (precision as number | undefined) ?? printed.split('.')[1]?.length ?? 0),
    );
    // 94.58 + 1 + 0.58; unrounded they are 1154 twelfths, or 96.17.
    expect(odd.map(([key, { printed }]) => [key, printed])).toEqual([
      ['t10-deployments-2015-16', '96.16'],
      ['t11-total-2015-16', '96.16'],
    ]);
  });

  it('with one decimal were rounded to it: at two they are no twelfths', () => {
    const short = averages.filter(([, { printed }]) => /\.\d$/.test(printed));
    expect(short.map(([, { printed }]) => printed).sort()).toEqual(['0.2', '18.4', '50.8', '61.1']);
    for (const [key, { printed, precision }] of short) {
      expect(precision, key).toBeUndefined();
      expect(isTwelfth(printed, 2), key).toBe(false);
    }
  });
});
