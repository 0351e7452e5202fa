import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { annualReportGender } from '../../src/data/annual-report-gender.js';
import { evaluationGender } from '../../src/data/evaluation-gender.js';
import { genderClaims } from '../../src/data/gender-claims.js';
import { ministerialNoteGender } from '../../src/data/ministerial-note-gender.js';
import { explain } from '../../src/explain/explain.js';
import { statement } from '../../src/figures/statement.js';
import type { GenderClaim } from '../../src/gender/claim-model.js';
import type { YearMapping } from '../../src/gender/model.js';
import { operandOf } from '../refusal.js';

const statements = [evaluationGender, ministerialNoteGender, annualReportGender];

/** The bundled claims, judged by another reading of "near" and "almost". */
const check = (tolerancePoints: string, mapping: YearMapping = 'end-year', almostDoubledFrom = '1.75') => {
  const claims = genderClaims.map((claim) => {
    if (claim.kind === 'consistently-near-or-above') return { ...claim, tolerancePoints, mapping };
    return claim.kind === 'almost-doubled' ? { ...claim, almostDoubledFrom } : claim;
  });
  return audit(statements, { claims }).claims;
};
const byLine = (checks: ReturnType<typeof check>, document: string, line: number) => {
  const found = checks.filter(
    ({ source }) => 'document' in source && source.document === document && source.line === line,
  );
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
};

describe('the bundled claims', () => {
  it('cover every sentence once', () => {
    expect(check('2.5').map(({ verdict }) => verdict)).toEqual([
      'contradicted',
      'contradicted',
      'supported-with-caution',
      'undecidable',
    ]);
    expect(new Set(check('2.5').map(({ id }) => id)).size).toBe(4);
  });

  it.each([464, 559])('near or above the UN targets since 2017-18 (E:L%i)', (line) => {
    const claim = byLine(check('2.5'), 'evaluation-2015-2020', line);
    expect(claim.lines).toEqual([...new Set([464, 471, 472, 473, line])].sort());
    expect(claim.evidence.map(({ bearing }) => bearing)).toEqual(['supports', 'contradicts', 'supports']);
    expect(claim.cautions.map(({ code }) => code)).toEqual(['FLOW_AGAINST_STOCK', 'PROGRAM_WIDE_AGAINST_UN']);
    expect(explain(claim, { locale: 'en-CA' })).toBe(
      '2017-18: 18% against 20%, -2 points; 2018-19: 14% against 21%, -7 points; 2019-20: 24% against 22%, +2 points ' +
        '(target of the year in which the fiscal year ends); contradicted below a tolerance of 6.5 points, supported from 7.5, tolerance used: 2.5',
    );
  });

  it('are contradicted at E:L464 for any tolerance below 5.5 points, however the years are mapped', () => {
    for (const mapping of ['end-year', 'start-year', 'month-weighted'] as const) {
      for (const tolerance of ['0', '2', '5.499']) {
        expect(byLine(check(tolerance, mapping), 'evaluation-2015-2020', 464).verdict).toBe('contradicted');
      }
    }
    expect(byLine(check('6.5'), 'evaluation-2015-2020', 464).verdict).toBe('undecidable');
    expect(byLine(check('7.5'), 'evaluation-2015-2020', 464).verdict).toBe('supported-with-caution');
  });

  it('say where a year without a target keeps a claim from being supported', () => {
    const claim = byLine(check('9', 'start-year'), 'evaluation-2015-2020', 464);
    expect(claim.verdict).toBe('undecidable');
    expect(claim.explanation.en).toContain('2017-18: 18%, no confirmed target');
    expect(claim.explanation.en).toContain('never wholly supported');
    expect(claim.explanation.fr).toContain('jamais appuyé en entier');
  });

  it('above the UN target on 5 September 2019 (M:L8)', () => {
    const claim = byLine(check('0'), 'ministerial-note-2019', 8);
    expect(claim.explanation.en).toBe('37 of 83: 44.58% against 21%, +23.58 points, 2.12 times the target');
    expect(claim.explanation.fr).toBe(
      '37 sur 83\u00a0: 44,58\u00a0% contre 21\u00a0%, +23,58 points, 2,12 fois la cible',
    );
    expect(claim.cautions.map(({ code }) => code)).toEqual(['PROGRAM_WIDE_AGAINST_UN']);
    expect(claim.lines).toEqual([8]);
  });

  it('almost doubled, from no stated baseline (R:L65)', () => {
    const claim = byLine(check('0'), 'annual-report-2024-25', 65);
    // 39 ÷ 28, 48, 18, 14, 24 and 45; the bounds are 38.5 ÷ (b + ½) and 39.5 ÷ (b − ½).
    expect(claim.evidence.map(({ bearing, label }) => [bearing, / ([\d.]+) times/.exec(label.en)?.[1]])).toEqual([
      ['contradicts', '1.39'],
      ['contradicts', '0.81'],
      ['supports', '2.17'],
      ['supports', '2.79'],
      ['contradicts', '1.63'],
      ['contradicts', '0.87'],
    ]);
    expect(claim.explanation.en).toContain(
      'no baseline is stated; 1.75 times or more would take one of at most 22.29%; 2 of 6',
    );
    expect(claim.cautions.map((caution) => operandOf(caution, 'target'))).toEqual([
      { en: 'new deployments', fr: 'nouveaux déploiements' },
      { en: 'strength on a date', fr: 'effectif à une date' },
    ]);
    const lenient = byLine(check('0', 'end-year', '1.6'), 'annual-report-2024-25', 65);
    expect(lenient.evidence[4]?.bearing).toBe('undecided');
    expect(lenient.verdict).toBe('undecidable');
  });

  it('survive JSON', () => {
    expect(JSON.parse(JSON.stringify(check('2.5')))).toEqual(check('2.5'));
  });
});

describe('the claim of being above a target', () => {
  const target = genderClaims.find(({ kind }) => kind === 'exceeds-target') as GenderClaim;
  const judge = (women: string, total: string) => {
    const counts = statement({
      document: 'ministerial-note-2019',
      unit: 'people',
      figures: { 'women-deployed': [women, 8], 'police-deployed': [total, 8] },
      identities: {},
    });
    return audit([counts], { claims: [target] }).claims[0] as ClaimCheck;
  };

  it('is borne out above the target of 21 % alone: at the target it is met, and not exceeded', () => {
    expect(['22', '21', '20'].map((women) => judge(women, '100').verdict)).toEqual([
      'supported-with-caution',
      'contradicted',
      'contradicted',
    ]);
    expect(judge('21', '100').evidence.map(({ bearing }) => bearing)).toEqual(['contradicts']);
  });

  it('says so in the singular where that is right, and never that what only rounds to the target equals it', () => {
    const said = (women: string, total: string) => judge(women, total).explanation;
    expect(said('21', '100')).toEqual({
      en: '21 of 100: 21% against 21%, 0 points, equal to the target',
      fr: '21 sur 100\u00a0: 21\u00a0% contre 21\u00a0%, 0 point, égale à la cible',
    });
    expect(said('22', '100')).toEqual({
      en: '22 of 100: 22% against 21%, +1 point, 1.05 times the target',
      fr: '22 sur 100\u00a0: 22\u00a0% contre 21\u00a0%, +1 point, 1,05 fois la cible',
    });
    expect(said('2101', '10000').en).toBe(
      '2,101 of 10,000: 21.01% against 21%, +0.01 points, almost equal to the target',
    );
  });
});
