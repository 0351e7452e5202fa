import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annualReportPeople } from '../../src/data/annual-report-people.js';
import { missionRegistry } from '../../src/data/missions.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { missionLineage } from '../../src/missions/lineage.js';
import { findMission } from '../../src/missions/lookup.js';
import type { Mission } from '../../src/missions/model.js';
import { codeOf } from '../refusal.js';
import { mission, to } from './some-mission.js';

describe('findMission', () => {
  it('knows the three acronyms and four long names of the police mission in the West Bank', () => {
    const names = [
      'EUPOL-COPPS', // evaluation, L50
      'EUPOL COPPS', // evaluation, L498
      'EUPOL COPPPS', // annual report, L21
      'European Union Police-Coordinating Office for Palestinian Police Support', // evaluation, L51
      'European Union Coordinating Office for Palestinian Police Support', // annual report, L22
      'European Union Coordinating Office for Palestine Police Support', // annual report, L222
      'EU Coordinating Office for Palestinian Police Support', // annual report, L99
    ];
    for (const name of names) expect(findMission(missionRegistry, name).id).toBe('eupol-copps');
  });

  it.each([
    ['International Anti-Corruption Coordination Centre', 'iaccc'],
    ['International Anti-Corruption Coordination Center', 'iaccc'],
    ['Operation Proteus', 'op-proteus'],
    ['bureau integre des nations unies en haiti', 'binuh'],
    ['CPMU', 'cpmu'],
    ['Cour pénale internationale', 'icc'],
  ])('finds %s', (name, id) => {
    expect(findMission(missionRegistry, name).id).toBe(id);
  });

  it('resolves every name that a scan of the documents finds', () => {
    const found = JSON.parse(readFileSync('test/fixtures/people/names.json', 'utf8')) as { text: string }[];
    const shared = new Set(['EUAM']);
    const unresolved = [...new Set(found.map(({ text }) => text))].filter(
      (text) => !shared.has(text) && codeOf(() => findMission(missionRegistry, text)) !== undefined,
    );
    expect(unresolved).toEqual([]);
    expect(found.length).toBeGreaterThan(100);
  });

  it('finds every row of the year at a glance by its heading (annual report, L81-117)', () => {
    const rows = Object.entries(annualReportPeople.figures).filter(([key]) => key.startsWith('glance-'));
    expect(rows).toHaveLength(14);
    for (const [key, figure] of rows) {
      expect(findMission(missionRegistry, (figure as { row: string }).row).id).toBe(key.slice('glance-'.length));
    }
  });

  it.each([
    ['Canadian Police Mission in Ukraine (CPMU)', 'cpmu'], // annual report, L123
    ['West Bank – Operation PROTEUS (OP PROTEUS)', 'op-proteus'], // annual report, L210
    ['Office of the Victims’ Rights Advocate (OVRA)', 'un-gratis-ovra'], // annual report, L200
    ['EUCAP-Sahel', 'eucap-sahel-mali'], // evaluation, L372
    ['Senior Police and Corrections Adviser', 'prmny'], // annual report, L191
  ])('finds %s as documents write it', (name, id) => {
    expect(findMission(missionRegistry, name).id).toBe(id);
  });

  it('does not choose between the two places of one rapid deployment (evaluation, L302)', () => {
    const name = 'Rapid Deployment (Addis Ababa, Ethiopia, DRC)';
    expect(codeOf(() => findMission(missionRegistry, name))?.code).toBe('AMBIGUOUS_NAME');
  });

  it('does not choose where a name fits several missions', () => {
    try {
      findMission(missionRegistry, 'EUAM');
      expect.unreachable();
    } catch (error) {
      if (!isCpaIppError(error, 'AMBIGUOUS_NAME')) throw error;
      expect(error.details.candidates).toEqual(['euam-ukraine', 'euam-iraq']);
    }
  });

  it('suggests, and never guesses', () => {
    try {
      findMission(missionRegistry, 'MINUSTHA');
      expect.unreachable();
    } catch (error) {
      if (!isCpaIppError(error, 'UNKNOWN_NAME')) throw error;
      expect(error.details.suggestions).toContain('MINUSTAH');
    }
    for (const name of ['', '-', 'mission', 'United Nations']) {
      expect(codeOf(() => findMission(missionRegistry, name))?.code).toBe('UNKNOWN_NAME');
    }
  });

  it("takes another country's registry, and refuses one that gives an id twice", () => {
    const theirs = [mission('isaf', ['ISAF']), mission('kfor', ['Kosovo Force'])];
    expect(findMission(theirs, 'kosovo force')).toBe(theirs[1]);
    expect(codeOf(() => findMission([...theirs, mission('isaf')], 'kfor'))).toEqual({
      code: 'DUPLICATE',
      path: 'missions.2.id',
    });
  });

  it('prefers an id to a name', () => {
    const theirs = [mission('one', ['two']), mission('two')];
    expect(findMission(theirs, 'two')).toBe(theirs[1]);
    expect(codeOf(() => findMission(theirs, 'Two'))?.code).toBe('AMBIGUOUS_NAME');
  });
});

describe('missionLineage', () => {
  const ids = (list: readonly Mission[]) => list.map(({ id }) => id);

  it('follows the United Nations missions in Haiti both ways', () => {
    const lineage = missionLineage(missionRegistry as readonly Mission[], { mission: 'MINUJUSTH' });
    expect(ids(lineage.predecessors)).toEqual(['minustah']);
    expect(ids(lineage.successors)).toEqual(['binuh']);
    const last = missionLineage(missionRegistry as readonly Mission[], { mission: 'binuh' });
    expect(ids(last.predecessors)).toEqual(['minujusth', 'minustah']);
    expect(last.successors).toEqual([]);
  });

  it('takes a link from either side, forks, and stops in a circle', () => {
    const missions = [
      mission('a', [], { successors: to('b', 'c') }),
      mission('b'),
      mission('c'),
      mission('d', [], { predecessors: to('b', 'c'), successors: to('a') }),
    ];
    const { predecessors, successors } = missionLineage(missions, { mission: 'a' });
    expect(ids(successors)).toEqual(['b', 'c', 'd']);
    expect(ids(predecessors)).toEqual(['d', 'b', 'c']);
  });

  it('points at the option where a mission is unknown', () => {
    const refusal = (options: unknown) => codeOf(() => missionLineage([mission('a')], options as { mission: string }));
    expect(refusal({ mission: 'zz' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.mission' });
    expect(refusal({ name: 'a' })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.name' });
    expect(refusal('a')).toEqual({ code: 'INVALID_ARGUMENT', path: 'options' });
  });

  it('refuses a link to nowhere', () => {
    const missions = [mission('a', [], { successors: to('z') })];
    expect(codeOf(() => missionLineage(missions, { mission: 'a' }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'missions.0.successors',
    });
  });

  const lineage = (missions: readonly Mission[], name: string) => {
    const { predecessors, successors } = missionLineage(missions, { mission: name });
    return [ids(predecessors), ids(successors)];
  };

  it('takes the links of the parts for the whole, and those of the whole for the parts', () => {
    const missions = [
      mission('old', [], { successors: to('whole') }),
      mission('whole', [], { successors: to('next') }),
      mission('phase-1', [], { partOf: 'whole', predecessors: to('older'), successors: to('phase-2') }),
      mission('phase-2', [], { partOf: 'whole', successors: to('office') }),
      mission('older'),
      mission('office'),
      mission('next'),
    ];
    // From one part to another the whole does not take over from itself.
    expect(lineage(missions, 'whole')).toEqual([
      ['old', 'older'],
      ['next', 'office'],
    ]);
    // A neighbour's links are its own: 'older' came before phase 1, and the office after phase 2.
    expect(lineage(missions, 'phase-1')).toEqual([
      ['older', 'old'],
      ['phase-2', 'next', 'office'],
    ]);
    expect(lineage(missions, 'phase-2')).toEqual([
      ['phase-1', 'old', 'older'],
      ['office', 'next'],
    ]);
    expect(lineage(missions, 'next')).toEqual([['whole', 'phase-1', 'phase-2', 'old', 'older'], []]);
    expect(lineage(missions, 'older')).toEqual([[], ['phase-1', 'whole', 'phase-2', 'next', 'office']]);
  });

  it('stops where entries are parts of one another', () => {
    const missions = [
      mission('a', [], { partOf: 'b', successors: to('b') }),
      mission('b', [], { partOf: 'a', successors: to('c', 'a') }),
      mission('c', [], { successors: to('a') }),
    ];
    expect(lineage(missions, 'a')).toEqual([['c'], ['c']]);
    expect(lineage(missions, 'c')).toEqual([
      ['b', 'a'],
      ['a', 'b'],
    ]);
    expect(codeOf(() => missionLineage([mission('a', [], { partOf: 'z' })], { mission: 'a' }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'missions.0.partOf',
    });
  });
});

describe('official French names', () => {
  it.each([
    ['Mission de police canadienne en Ukraine', 'cpmu'],
    ['mpcu', 'cpmu'],
    [
      "Bureau de coordination de la police de l'Union européenne pour le soutien à la police palestinienne",
      'eupol-copps',
    ],
    [
      'bureau de coordination de la police de l’union europeenne pour le soutien a la police palestinienne',
      'eupol-copps',
    ],
    ["Mission civile de l'Union européenne Sahel Mali", 'eucap-sahel-mali'],
    ['Cour pénale internationale', 'icc'],
    ['MINUK', 'unmik'],
    ['Bureau intégré des Nations Unies en Haïti', 'binuh'],
    ["Mission des Nations Unies pour l'appui à la justice en Haïti", 'minujusth'],
    ['Mission des Nations Unies pour la stabilisation en Haïti', 'minustah'],
    ['Mission multidimensionnelle intégrée des Nations Unies pour la stabilisation au Mali', 'minusma'],
  ])('find the mission: %s', (name, id) => {
    const found = findMission(missionRegistry, name);
    expect(found.id).toBe(id);
    // Among the names themselves, and not by the label alone.
    const bare = missionRegistry.map((one) => ({ ...one, label: { en: one.id, fr: one.id } }));
    expect(findMission(bare, name).id).toBe(id);
  });

  it('are ambiguous where the English name is: two missions of one name', () => {
    for (const name of ["Mission de conseil de l'Union européenne", 'MCUE'])
      expect(codeOf(() => findMission(missionRegistry, name))?.code).toBe('AMBIGUOUS_NAME');
  });
});
