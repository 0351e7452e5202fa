import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annualReportPeople } from '../../src/data/annual-report-people.js';
import { missionRegistry } from '../../src/data/missions.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { missionLineage } from '../../src/missions/lineage.js';
import { findMission } from '../../src/missions/lookup.js';
import type { Mission } from '../../src/missions/model.js';
import { missionFindings } from '../../src/missions/registry-findings.js';
import { codeOf, operandOf } from '../refusal.js';

/** A mission about which nothing is known but its names. */
function mission(id: string, names: readonly string[] = [], links: Partial<Mission> = {}): Mission {
  return {
    id,
    label: { en: id, fr: id },
    names: names.map((text) => ({ text, form: 'name', sources: [] })),
    kinds: [],
    modes: [],
    leads: [],
    hosts: [],
    languages: [],
    armed: [],
    focus: [],
    predecessors: [],
    successors: [],
    presence: [],
    statuses: [],
    ...links,
  };
}
const to = (...ids: string[]) => ids.map((value) => ({ value, basis: 'stated' as const, sources: [] }));

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
});

describe('missionFindings', () => {
  it('finds nothing in the bundled registry but the names that two missions share', () => {
    const findings = missionFindings(missionRegistry);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['AMBIGUOUS_NAME', 'warning'],
      ['AMBIGUOUS_NAME', 'warning'],
      ['AMBIGUOUS_NAME', 'warning'],
      ['AMBIGUOUS_NAME', 'warning'],
    ]);
    expect(findings[0]?.operands).toEqual({
      kind: { en: 'a mission', fr: 'une mission' },
      received: 'EUAM',
      candidates: ['euam-ukraine', 'euam-iraq'],
    });
  });

  it('reports all faults in one pass', () => {
    const missions = [
      mission('a', ['One'], { successors: to('b') }),
      mission('b', ['ONE'], { successors: to('a', 'nowhere') }),
      mission('a', [], { partOf: 'nobody' }),
    ];
    const found = missionFindings(missions).map(({ code, index, path }) => [code, index, path.slice(2).join('.')]);
    expect(found).toEqual([
      ['UNKNOWN_NAME', 1, 'successors.1'],
      ['DUPLICATE', 2, 'id'],
      ['UNKNOWN_NAME', 2, 'partOf'],
      ['CIRCULAR_SUCCESSION', 0, 'successors'],
      ['AMBIGUOUS_NAME', 0, 'names'],
      ['CIRCULAR_SUCCESSION', 1, 'successors'],
      ['CIRCULAR_SUCCESSION', 2, 'successors'],
    ]);
  });

  it('reports every part that a schema refuses, at its place, and reads the others', () => {
    const { names: _, ...nameless } = mission('a', [], { successors: to('nowhere') });
    const faulty = {
      ...nameless,
      sucessors: [],
      part: 'b',
      hosts: [{ value: 'Haiti', basis: 'stated', sources: [] }],
      presence: [{ extent: 'within', from: '2019', to: '2018-12', sources: [] }],
      statuses: [{ status: 'active', from: '2019-13', sources: [] }],
    };
    const found = missionFindings([faulty as never, 7 as never, mission('B')]);
    expect(found.map(({ code, index, path }) => [code, index, path.slice(2).join('.')])).toEqual([
      ['UNKNOWN_NAME', 0, 'sucessors'],
      ['UNKNOWN_NAME', 0, 'part'],
      ['INVALID_ARGUMENT', 0, 'names'],
      ['INVALID_ARGUMENT', 0, 'hosts.0.value'],
      ['REVERSED_RANGE', 0, 'presence.0.to'],
      ['INVALID_DATE', 0, 'statuses.0.from'],
      ['INVALID_ARGUMENT', 1, ''],
      ['INVALID_ARGUMENT', 2, 'id'],
      ['UNKNOWN_NAME', 0, 'successors.0'],
    ]);
    expect(operandOf(found[0], 'suggestions')).toEqual(['successors']);
  });

  it('reports a presence shared with a mission that is not there', () => {
    const presence = [{ extent: 'within', from: '2019', to: '2019', sharedWith: ['b', 'c'], sources: [] }] as const;
    const found = missionFindings([mission('a', [], { presence }), mission('b')]);
    expect(found.map(({ code, path }) => [code, path.join('.')])).toEqual([
      ['UNKNOWN_NAME', 'missions.0.presence.0.sharedWith.1'],
    ]);
  });

  it('sees an entry that is part of itself', () => {
    const missions = [mission('a', [], { partOf: 'b' }), mission('b', [], { partOf: 'a' }), mission('c')];
    const found = missionFindings(missions).map(({ code, index, path }) => [code, index, path.slice(2).join('.')]);
    expect(found).toEqual([
      ['CIRCULAR_PART', 0, 'partOf'],
      ['CIRCULAR_PART', 1, 'partOf'],
    ]);
  });

  it('sees a circle that is told from both ends', () => {
    const missions = [mission('a', [], { predecessors: to('b') }), mission('b', [], { predecessors: to('a') })];
    expect(missionFindings(missions).map(({ code }) => code)).toEqual(['CIRCULAR_SUCCESSION', 'CIRCULAR_SUCCESSION']);
  });
});
