import { describe, expect, it } from 'vitest';
import { missionCeilings, missionRedactions, missionRegistry } from '../../src/data/missions.js';
import { missionsActiveIn } from '../../src/missions/active.js';
import { findMission } from '../../src/missions/lookup.js';
import type { Ceiling, Mission, Redaction } from '../../src/missions/model.js';
import { ceilingShape, missionShape, redactionShape } from '../../src/missions/shapes.js';
import { codeOf } from '../refusal.js';

const [mission] = missionRegistry as readonly [Mission];
const [ceiling] = missionCeilings as readonly [Ceiling];
const [redaction] = missionRedactions as readonly [Redaction];

describe('the shapes of missions', () => {
  it('read the bundled registries', () => {
    for (const entry of missionRegistry) expect(missionShape.read(entry, [])).toMatchObject({ id: entry.id });
    for (const entry of missionCeilings) expect(ceilingShape.read(entry, [])).toMatchObject({ upTo: entry.upTo });
    for (const entry of missionRedactions) expect(redactionShape.read(entry, [])).toEqual(entry);
  });

  it.each<[unknown, string]>([
    [{ ...mission, id: 'MINUSTAH' }, 'id'],
    [{ ...mission, hosts: [{ ...mission.hosts[0], value: 'ZZ' }] }, 'hosts.0.value'],
    [{ ...mission, kinds: [{ ...mission.kinds[0], basis: 'said' }] }, 'kinds.0.basis'],
    [{ ...mission, names: [{ ...mission.names[0], text: '' }] }, 'names.0.text'],
    [{ ...mission, label: { ...mission.label, de: '' } }, 'label.de'],
    [{ ...mission, presence: [{ ...mission.presence[0], until: '2019' }] }, 'presence.0.until'],
    [{ ...mission, statuses: [{ status: 'active', from: '2019-13', sources: [] }] }, 'statuses.0.from'],
    [
      { ...mission, statuses: [{ status: 'active', sources: [{ document: 'a', line: 0 }] }] },
      'statuses.0.sources.0.line',
    ],
    [{ ...mission, part: 'minustah' }, 'part'],
  ])('refuse what no registry may hold, and say where: %#', (entry, path) => {
    expect(codeOf(() => missionShape.read(entry, []))?.path).toBe(path);
  });

  it('refuse a ceiling of a fraction of a person, and a redaction that has a number', () => {
    expect(codeOf(() => ceilingShape.read({ ...ceiling, upTo: 0.5 }, []))?.path).toBe('upTo');
    expect(codeOf(() => ceilingShape.read({ ...ceiling, asOf: 'today' }, []))?.path).toBe('asOf');
    expect(codeOf(() => redactionShape.read({ ...redaction, upTo: 5 }, []))?.path).toBe('upTo');
  });

  it('leave to callers what else their entries hold', () => {
    const own = { id: 'kfor', label: { en: 'KFOR', fr: 'KFOR' }, names: [], presence: [], budget: 7 };
    expect(findMission([own], 'KFOR')).toBe(own);
    const options = { fiscalYear: '2018-19', definition: 'documented-presence' } as const;
    expect(missionsActiveIn([own], options).active).toEqual([]);
    const presence = [{ extent: 'throughout', from: '2018', to: '2020', sources: [{}] }];
    expect(codeOf(() => missionsActiveIn([{ ...own, presence } as never], options))?.path).toBe(
      'missions.0.presence.0.sources.0.document',
    );
  });
});
