import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policeAgencies } from '../../src/data/agencies.js';
import { missionRegistry } from '../../src/data/missions.js';
import { type DatedStatus, MISSION_STATUS_LABELS, type MissionStatus } from '../../src/missions/model.js';
import { missionFindings } from '../../src/missions/registry-findings.js';
import { rivalNames } from '../../src/missions/rival-names.js';
import { rivalStatuses } from '../../src/missions/rival-statuses.js';
import { codeOf } from '../refusal.js';
import { mission } from './some-mission.js';

const source = { document: 'r', line: 1 };
const thing = (id: string, ...texts: string[]) => ({ id, names: texts.map((text) => ({ text, sources: [source] })) });
const pairs = (entries: Parameters<typeof rivalNames>[0], of: string, name?: string) =>
  rivalNames(entries, { of, ...(name === undefined ? {} : { name }) }).map(
    ({ one, other, of: owner, likeness, changes }) => [one.text, other.text, owner, likeness, changes],
  );
const alike = (one: string, other: string) => pairs([thing('a', one), thing('b', other)], 'a')[0]?.[3] ?? null;

describe('rivalNames', () => {
  it('finds the three forms of EUPOL COPPS (E50, E498, R21)', () => {
    expect(pairs(missionRegistry, 'eupol-copps', 'EUPOL COPPPS')).toEqual([
      ['EUPOL COPPPS', 'EUPOL-COPPS', 'eupol-copps', 'spelling', 1],
      ['EUPOL COPPPS', 'EUPOL COPPS', 'eupol-copps', 'spelling', 1],
    ]);
  });

  it('finds the names of the office of the security coordinator, and the title of the adviser', () => {
    expect(pairs(missionRegistry, 'op-proteus').filter(([, , , likeness]) => likeness === 'contained')).toHaveLength(2);
    const adviser = 'Senior Police and Corrections Adviser';
    expect(pairs(missionRegistry, 'prmny', adviser)).toEqual([
      [adviser, 'Senior Police Advisor', 'prmny', 'contained', 15],
    ]);
  });

  it('takes the names of agencies, too', () => {
    expect(pairs(policeAgencies, 'west-vancouver-police-department')).toEqual([]);
    expect(pairs(policeAgencies, 'surete-du-quebec')).toEqual([
      ['Sûreté du Québec', 'Sûreté du Quebec', 'surete-du-quebec', 'spelling', 0],
    ]);
  });

  it('compares words, and no acronyms that differ by a letter, numbers, or countries', () => {
    for (const [one, other, likeness] of [
      ['Police Reform Centre', 'Police Reform Center', 'spelling'],
      ['UN Mission in Kosovo', 'United Nations Mission in Kosovo', 'spelling'],
      ['Mission in Kosovo', 'Interim Mission in Kosovo', 'contained'],
      ['UNMIK', 'UNMIL', null],
      ['UNMIK', 'UNMIKK', 'spelling'],
      ['Training Mission in Iraq', 'Training Mission in Iran', null],
      ['Training Mission in Austria', 'Training Mission in Australia', null],
      ['Operation 1', 'Operation 2', null],
      ['Police Mission', 'Justice Office', null],
      ['!!', '??', null],
    ] as const)
      expect([one, other, alike(one, other)]).toEqual([one, other, likeness]);
  });

  it('leaves out the same text, names with others in brackets, and those that are declared as shared', () => {
    expect(alike('Police Mission', 'Police Mission')).toBe(null);
    expect(alike('Police Mission (PM)', 'Police Mission')).toBe(null);
    const name = { text: 'EU Mission', sharedWith: ['b'], sources: [] };
    expect(pairs([{ id: 'a', names: [name] }, thing('b', 'EU Mission '), thing('c', 'EU mission')], 'a')).toEqual([]);
  });

  it('refuses an entry or a name that is not there, and a registry that is none', () => {
    expect(codeOf(() => rivalNames(missionRegistry, { of: 'eupol' }))?.code).toBe('UNKNOWN_NAME');
    expect(codeOf(() => rivalNames(missionRegistry, { of: 'eupol-copps', name: 'EUPOL' }))?.path).toBe('options.name');
    expect(codeOf(() => rivalNames([thing('a'), thing('a')], { of: 'a' }))?.code).toBe('DUPLICATE');
    expect(codeOf(() => rivalNames([{ id: 'a' } as never], { of: 'a' }))?.code).toBe('INVALID_ARGUMENT');
  });

  it('finds a pair from either side', () => {
    const word = fc.constantFrom('Police', 'Polices', 'UN', 'United', 'Nations', 'Mission', 'Reform', 'Office', 'Mali');
    const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (one, other) => {
        expect(alike(one, other)).toBe(alike(other, one));
      }),
    );
  });
});

describe('rivalStatuses', () => {
  const said = (status: MissionStatus, from?: string, to?: string): DatedStatus => ({
    status,
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    sources: [source],
  });
  const together = (one: DatedStatus, other: DatedStatus) =>
    rivalStatuses([mission('a', [], { statuses: [one, other] })], { mission: 'a' })[0]?.together ?? null;

  it('leaves open what has no date (C14, R131)', () => {
    const found = rivalStatuses(missionRegistry, { mission: 'CPMU', status: 'suspended' });
    expect(found.map(({ one, other, together: at, reasons }) => [one.status, other.status, at, reasons])).toEqual([
      ['active', 'suspended', 'possible', ['undated']],
      ['suspended', 'active', 'possible', ['undated']],
    ]);
  });

  it('is certain on a shared day, and not on the day before or after', () => {
    const active = said('active', '2024-06-01', '2024-06-30');
    expect(together(active, said('suspended', '2024-06-30', '2024-07-31'))).toBe('certain');
    expect(together(active, said('suspended', '2024-07-01', '2024-07-31'))).toBe('never');
    expect(together(active, said('suspended', '2024-05-01', '2024-06-01'))).toBe('certain');
    expect(together(active, said('suspended', '2024-05-01', '2024-05-31'))).toBe('never');
    expect(together(active, said('suspended', '2024', '2024'))).toBe('possible');
    expect(together(said('closed', '2024-06-30'), active)).toBe('certain');
    expect(together(said('closed', '2024-07-01'), active)).toBe('never');
    expect(together(said('paused'), said('suspended'))).toBe(null);
  });

  it('is certain exactly where the registry has a finding', () => {
    const status = fc.constantFrom(...(Object.keys(MISSION_STATUS_LABELS) as MissionStatus[]));
    const date = fc.constantFrom(undefined, '2024', '2024-03', '2024-03-15', '2024-03-16', '2025');
    fc.assert(
      fc.property(status, status, date, date, (one, other, from, to) => {
        const statuses = [said(one, from, from), said(other, to, to)];
        const isFound = missionFindings([mission('a', [], { statuses })]).length > 0;
        expect(together(statuses[0] as DatedStatus, statuses[1] as DatedStatus) === 'certain').toBe(isFound);
      }),
    );
  });

  it('refuses a mission, a status and an option that do not exist', () => {
    expect(codeOf(() => rivalStatuses(missionRegistry, { mission: 'nobody' }))?.code).toBe('UNKNOWN_NAME');
    expect(codeOf(() => rivalStatuses(missionRegistry, { mission: 'cpmu', status: 'asleep' as never }))?.code).toBe(
      'UNKNOWN_NAME',
    );
    expect(codeOf(() => rivalStatuses(missionRegistry, { mission: 'cpmu', on: '2024' } as never))?.code).toBe(
      'UNKNOWN_NAME',
    );
  });
});
