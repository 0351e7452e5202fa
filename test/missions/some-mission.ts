import type { Mission, MissionHost, Presence } from '../../src/missions/model.js';

/** A mission about which nothing is known but its names. */
export function mission(id: string, names: readonly string[] = [], facts: Partial<Mission> = {}): Mission {
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
    ...facts,
  };
}

/** Links to missions. */
export const to = (...ids: string[]) => ids.map((value) => ({ value, basis: 'stated' as const, sources: [] }));

/** People there from one date to another. */
export const there = (from: string, until: string, facts: Partial<Presence> = {}): Presence => ({
  extent: 'throughout',
  from,
  to: until,
  sources: [],
  ...facts,
});

/** A host, stated for the mission. */
export const host = (value: string, facts: Partial<MissionHost> = {}): MissionHost => ({
  value,
  basis: 'stated',
  sources: [],
  ...facts,
});
