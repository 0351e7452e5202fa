import { describe, expect, test } from 'vitest';
import { missionCeilings, missionRegistry, policeAgencies } from '../../src/data.js';
import type { DeploymentIntake } from '../../src/deployments/given.js';
import { sentenceFor } from '../../src/explain/messages.js';
import { ceilingUse, explain, findAgency, findMission, readDeployments } from '../../src/index.js';
import { codeOf, operandOf } from '../refusal.js';

const row = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  type: 'peace-support-operations',
  personnel: 'police',
  gender: 'woman',
  agency: 'rcmp',
  position: 'adviser',
  rank: 'sergeant',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
};

function briefly({ findings }: Pick<DeploymentIntake, 'findings'>) {
  return findings.map(({ index, severity, path, code }) => [index, severity, path, code]);
}

describe('readDeployments', () => {
  test('sound rows come through as they are, others not at all', () => {
    const rows = [row, { ...row, id: 'a2', person: 'p2', unrelated: 1 }];
    const { deployments, findings } = readDeployments(rows);
    expect(deployments).toEqual([row, { ...row, id: 'a2', person: 'p2' }]);
    expect(findings).toEqual([]);
    expect(deployments[0]).not.toBe(row);
  });

  test('every fault of every row is a finding with index, path and code, and reading goes on', () => {
    const rows = [
      { ...row, id: 'b1', lastDay: '2018-03-31' },
      { ...row, id: 'b2', firstDay: '2019-02-29' },
      { ...row, id: 'b3', firstDay: '1899-12-31', lastDay: '2101-01-01' },
      { ...row, id: 'b4', type: 'bi-lateral', gender: 'F', personnel: 'soldier' },
      { ...row, id: 'b5', firstDay: undefined, person: '' },
      row,
      { ...row, person: 'p7' },
      'text',
      null,
    ];
    const result = readDeployments(rows);
    expect(briefly(result)).toEqual([
      [0, 'error', ['lastDay'], 'REVERSED_RANGE'],
      [1, 'error', ['firstDay'], 'INVALID_DATE'],
      [2, 'error', ['firstDay'], 'INVALID_DATE'],
      [2, 'error', ['lastDay'], 'INVALID_DATE'],
      [3, 'error', ['type'], 'UNKNOWN_NAME'],
      [3, 'error', ['personnel'], 'UNKNOWN_NAME'],
      [3, 'error', ['gender'], 'UNKNOWN_NAME'],
      [4, 'error', ['person'], 'INVALID_ARGUMENT'],
      [4, 'error', ['firstDay'], 'INVALID_ARGUMENT'],
      [6, 'error', ['id'], 'DUPLICATE_ID'],
      [7, 'error', [], 'INVALID_ARGUMENT'],
      [8, 'error', [], 'INVALID_ARGUMENT'],
    ]);
    expect(result.deployments).toEqual([row]);
    expect(result.findings[4]?.operands).toMatchObject({ suggestions: ['bilateral'] });
    expect(result.findings[9]?.operands).toEqual({ id: 'a1', first: 5 });
  });

  test('a column that no row has is reported once, first of all; one that is only sometimes there is not', () => {
    const { type, ...without } = row;
    const map = { id: 'Id', type: 'Typ', agency: 'Agence', gender: 'gender', rank: 'rank' } as const;
    const rows = [
      { ...without, Id: 'a1', Type: type, rank: undefined },
      'text',
      { ...without, Id: 'a2', person: 'p2' },
    ];
    const { deployments, findings } = readDeployments(rows, { map });
    expect(findings.map(({ index, severity, path, code }) => [index, severity, path, code])).toEqual([
      [undefined, 'warning', ['Typ'], 'UNKNOWN_NAME'],
      [undefined, 'warning', ['Agence'], 'UNKNOWN_NAME'],
      [1, 'error', [], 'INVALID_ARGUMENT'],
    ]);
    expect(deployments).toHaveLength(2);
    expect(explain(findings[0] as (typeof findings)[0], { locale: 'en-CA' })).toBe(
      "'Typ' is not a column of any row; did you mean 'Type'?",
    );
    expect(explain(findings[1] as (typeof findings)[0], { locale: 'fr-CA' })).toMatch(
      /^«\sAgence\s» n'est pas une colonne du tableau; vouliez-vous dire «\sagency\s»\?$/,
    );
    // A misspelt column of the last day must not make everybody serve for good.
    const ongoing = readDeployments([row], { map: { lastDay: 'To' }, values: { lastDay: { '': 'ongoing' } } });
    expect(briefly(ongoing)).toEqual([[undefined, 'warning', ['To'], 'UNKNOWN_NAME']]);
    // Fields that a record can do without are not missed unless the map names them; nothing can be said of no rows.
    expect(readDeployments([{ ...without, agency: undefined }]).findings).toEqual([]);
    expect(readDeployments([], { map }).findings).toEqual([]);
  });

  test('a field can be a constant for all rows', () => {
    const { personnel, mission, ...without } = row;
    const options = { map: { personnel: { constant: personnel }, mission: { constant: 'EUPOL COPPS' } } };
    const missions = [{ id: 'eupol-copps', names: [{ text: 'EUPOL COPPS' }] }];
    const { deployments, findings } = readDeployments([without], { ...options, missions });
    expect(deployments).toEqual([{ ...row, mission: 'eupol-copps' }]);
    expect(findings).toEqual([]);
    expect(briefly(readDeployments([row], { map: { gender: { constant: 'women' } } }))).toEqual([
      [0, 'error', ['gender'], 'UNKNOWN_NAME'],
    ]);
    const refused = (value: unknown) => codeOf(() => readDeployments([row], { map: { personnel: value as string } }));
    expect(refused({ constant: 5 })).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.map.personnel.constant' });
    expect(refused({ const: 'police' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.map.personnel.const' });
    expect(refused('')).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.map.personnel' });
  });

  test('an id that was in a row left out is said to come again, and its record is kept', () => {
    const rows = [{ ...row, lastDay: '2018-02-30' }, row, { ...row, rank: 'corporal' }];
    const result = readDeployments(rows);
    expect(briefly(result)).toEqual([
      [0, 'error', ['lastDay'], 'INVALID_DATE'],
      [1, 'warning', ['id'], 'ID_LEFT_OUT_BEFORE'],
      [2, 'error', ['id'], 'DUPLICATE_ID'],
    ]);
    expect(result.findings[1]?.operands).toEqual({ id: 'a1', first: 0 });
    expect(result.findings[2]?.operands).toEqual({ id: 'a1', first: 1 });
    expect(result.deployments).toEqual([row]);
  });

  test('missions and agencies that do not exist, with suggestions; names and aliases are read', () => {
    const missions = [
      { id: 'minusma', names: [{ text: 'MINUSMA' }] },
      { id: 'eupol-copps', names: [{ text: 'EUPOL COPPS' }, { text: 'EUPOL COPPPS' }] },
    ];
    const agencies = ['rcmp', { id: 'surete-du-quebec', aliases: ['Sûreté du Québec', 'SQ'] }];
    const rows = [
      { ...row, id: 'c1', mission: 'EUPOL COPPPS', agency: 'Surete du Quebec' },
      { ...row, id: 'c2', mission: 'minustah', agency: 'sq', person: 'p2' },
      { ...row, id: 'c3', mission: 'minusma', agency: 'opp', person: 'p3' },
    ];
    const result = readDeployments(rows, { missions, agencies });
    expect(result.deployments.map(({ mission, agency }) => [mission, agency])).toEqual([
      ['eupol-copps', 'surete-du-quebec'],
    ]);
    expect(briefly(result)).toEqual([
      [1, 'error', ['mission'], 'UNKNOWN_NAME'],
      [2, 'error', ['agency'], 'UNKNOWN_NAME'],
    ]);
    expect(result.findings[0]?.operands).toMatchObject({ received: 'minustah', suggestions: ['minusma'] });
  });

  test('a name that two entries share names neither', () => {
    const missions = [
      { id: 'one', aliases: ['The mission'] },
      { id: 'two', aliases: ['the  mission'] },
    ];
    const result = readDeployments([{ ...row, mission: 'The mission' }], { missions });
    expect(result.deployments).toEqual([]);
    expect(briefly(result)).toEqual([[0, 'error', ['mission'], 'AMBIGUOUS_NAME']]);
    expect(result.findings[0]?.operands).toEqual({
      kind: { en: 'a known mission', fr: 'une mission connue' },
      received: 'The mission',
      candidates: ['one', 'two'],
    });
  });

  test('a person in two places on one day: reported, both kept', () => {
    const rows = [
      { ...row, id: 'd1', lastDay: 'ongoing' },
      { ...row, id: 'bad', firstDay: 'soon' },
      { ...row, id: 'd2', mission: 'unmik', firstDay: '2018-06-01', lastDay: '2018-06-30' },
      { ...row, id: 'd3', mission: 'binuh', firstDay: '2018-01-01', lastDay: '2018-04-01' },
      { ...row, id: 'd4', mission: 'binuh', firstDay: '2017-01-01', lastDay: '2017-12-31' },
    ];
    const result = readDeployments(rows);
    expect(result.deployments).toHaveLength(4);
    expect(briefly(result)).toEqual([
      [1, 'error', ['firstDay'], 'INVALID_DATE'],
      [0, 'warning', ['firstDay'], 'OVERLAPPING_DEPLOYMENTS'],
      [2, 'warning', ['firstDay'], 'OVERLAPPING_DEPLOYMENTS'],
      [3, 'info', ['firstDay'], 'EXTENDED_DEPLOYMENT'],
    ]);
    expect(result.findings[1]?.operands).toMatchObject({ id: 'd1', other: 'd3', from: '2018-04-01', to: '2018-04-01' });
    expect(result.findings[2]?.operands).toMatchObject({ id: 'd2', other: 'd1', from: '2018-06-01', to: '2018-06-30' });
  });

  test('empty cells: optional ones are left out, a gender is not guessed, a last day is not taken for ongoing', () => {
    const empty = { ...row, type: '', agency: null, position: undefined, rank: '', gender: '' };
    const result = readDeployments([empty, { ...row, id: 'e2', person: 'p2', lastDay: '' }]);
    expect(Object.keys(result.deployments[0] as object)).toEqual([
      'id',
      'person',
      'mission',
      'personnel',
      'gender',
      'firstDay',
      'lastDay',
    ]);
    expect(result.deployments[0]?.gender).toBe('not-reported');
    expect(briefly(result)).toEqual([
      [0, 'info', ['gender'], 'EMPTY_CELL'],
      [1, 'error', ['lastDay'], 'INVALID_DATE'],
    ]);
    const { deployments } = readDeployments(
      [
        { ...row, lastDay: '' },
        { ...row, id: 'e3', person: 'p2', lastDay: null },
      ],
      {
        values: { lastDay: { '': 'ongoing' } },
      },
    );
    expect(deployments.map(({ lastDay }) => lastDay)).toEqual(['ongoing', 'ongoing']);
  });

  test('findings can be put into words in both languages', () => {
    const { findings } = readDeployments([
      { ...row, gender: '' },
      row,
      { ...row, id: 'f2', firstDay: '2018-13-01' },
      { ...row, id: 'f3' },
    ]);
    for (const finding of findings) {
      expect(sentenceFor(finding.code, finding.operands)).toBeDefined();
      for (const locale of ['en-CA', 'fr-CA'] as const) {
        expect(explain(finding as never, { locale })).not.toMatch(/[{}?]/);
      }
    }
    expect(findings.map(({ code }) => code)).toEqual([
      'EMPTY_CELL',
      'DUPLICATE_ID',
      'INVALID_DATE',
      'OVERLAPPING_DEPLOYMENTS',
    ]);
  });

  test('intake takes every name that a look-up takes', () => {
    const known = { missions: missionRegistry, agencies: policeAgencies };
    const intake = (given: object) => readDeployments([{ ...row, ...given }], known).deployments[0];
    for (const { names, id } of missionRegistry) {
      for (const { text } of names) {
        const found = intake({ mission: text, agency: 'rcmp' })?.mission;
        if (codeOf(() => findMission(missionRegistry, text)) === undefined) expect(found, text).toBe(id);
        else expect(found, text).toBeUndefined();
      }
    }
    for (const name of ['GRC', 'SPVM', 'Surete du Quebec', 'Correctional Services Canada']) {
      expect(intake({ agency: name })?.agency).toBe(findAgency(policeAgencies, name).id);
    }
  });

  const misspelt = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...row, id: `c${index}`, mission: `misson-number-${index}` }));
  const suggestionsFor = (rows: readonly object[], missions: readonly string[]) =>
    readDeployments(rows, { missions }).findings.map(
      (finding) => operandOf(finding, 'suggestions') as readonly string[],
    );

  test('suggestions do not depend on how many other names nobody knows', () => {
    const last = { ...row, id: 'd', mission: 'MONUSKO' };
    const missions = ['monusco', 'unmik', 'minusma'];
    expect(suggestionsFor([last], missions)).toEqual([['monusco', 'minusma']]);
    expect(suggestionsFor([...misspelt(5_000), last], missions).at(-1)).toEqual(['monusco', 'minusma']);
  });

  test('suggestions from ten thousand ids come for a hundred names, and again where one of them comes again', () => {
    const missions = Array.from({ length: 10_000 }, (_, index) => `mission-number-${index}`);
    const suggested = suggestionsFor([...misspelt(110), { ...row, id: 'd', mission: 'misson-number-7' }], missions);
    expect(suggested).toHaveLength(111);
    expect(suggested[7]?.[0]).toBe('mission-number-7');
    expect(suggested.findIndex((names) => names.length === 0)).toBe(100);
    expect(suggested[110]).toEqual(suggested[7]);
  });

  test('the bundled registry, agencies and ceilings fit: one officer by three names of one mission', () => {
    const rows = ['EUPOL COPPPS', 'EUPOL COPPS', 'eupol-copps', 'EUPOL KOPS'].map((mission, index) => ({
      ...row,
      id: `g${index}`,
      person: `p${index}`,
      mission,
      agency: 'Peel Regional Police',
    }));
    const { deployments, findings } = readDeployments(rows, { missions: missionRegistry, agencies: policeAgencies });
    expect(deployments.map(({ mission, agency }) => [mission, agency])).toEqual(
      Array.from({ length: 3 }, () => ['eupol-copps', 'peel-regional-police']),
    );
    expect(findings.map(({ index, code }) => [index, code])).toEqual([[3, 'UNKNOWN_NAME']]);
    const uses = ceilingUse(deployments, { date: '2019-03-31', ceilings: missionCeilings, mission: 'eupol-copps' });
    expect(uses.map(({ ceiling, strength }) => [ceiling.upTo, strength])).toEqual([
      [7, 3],
      [12, 3],
    ]);
  });
});
