import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionCeilings, missionRedactions, missionRegistry } from '../../src/data/missions.js';
import { missionsActiveIn } from '../../src/missions/active.js';
import { ceilingsOf } from '../../src/missions/ceilings.js';
import type { Ceiling, Presence } from '../../src/missions/model.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const presence = (given: Partial<Presence>): Presence => ({
  extent: 'throughout',
  from: '2015',
  to: '2020',
  sources: [],
  ...given,
});
const judge = (given: Partial<Presence>, fiscalYear: string) => {
  const missions = [{ id: 'a', presence: [presence(given)] }];
  const { active, uncertain } = missionsActiveIn(missions, { fiscalYear, definition: 'documented-presence' });
  return active.length === 1 ? 'active' : (uncertain[0]?.reasons.join() ?? 'none');
};

describe('missionsActiveIn', () => {
  it.each([
    // 2015 to 2020: there for certain from 31 December 2015 to 1 January 2020; perhaps in the rest of both years.
    ['2014-15', 'imprecise-date'],
    ['2015-16', 'active'],
    ['2017-18', 'active'],
    ['2019-20', 'active'],
    ['2020-21', 'imprecise-date'],
    ['2021-22', 'none'],
  ])('reads years of presence with their doubt: %s is %s', (year, expected) => {
    expect(judge({}, year)).toBe(expected);
  });

  it('is certain of nothing in a single calendar year, which lies in two fiscal years', () => {
    expect(judge({ from: '2020', to: '2020' }, '2019-20')).toBe('imprecise-date');
    expect(judge({ from: '2020', to: '2020' }, '2020-21')).toBe('imprecise-date');
    expect(judge({ extent: 'within', from: '2019', to: '2019' }, '2018-19')).toBe('imprecise-date');
  });

  it('is certain of a month or a day, and of a span that lies inside the year', () => {
    expect(judge({ from: '2019-03', to: '2019-03' }, '2018-19')).toBe('active');
    expect(judge({ from: '2019-03-31', to: '2019-03-31' }, '2018-19')).toBe('active');
    expect(judge({ from: '2019-03-31', to: '2019-03-31' }, '2019-20')).toBe('none');
    expect(judge({ extent: 'within', from: '2018-04-01', to: '2019-03-31' }, '2018-19')).toBe('active');
    expect(judge({ extent: 'within', from: '2018-04-01', to: '2019-04-01' }, '2018-19')).toBe('imprecise-date');
  });

  it('does not count a statement about several missions for each of them', () => {
    expect(judge({ sharedWith: ['b'] }, '2017-18')).toBe('shared-statement');
  });

  it('counts what is said of a part for the whole, and the part not beside it', () => {
    const year = presence({ extent: 'within', from: '2024-04', to: '2024-05' });
    const part = (id: string, partOf: string, presences: readonly Presence[] = []) => ({
      id,
      partOf,
      presence: presences,
    });
    const options = { fiscalYear: '2024-25', definition: 'documented-presence' } as const;
    const registry = [part('c', 'b', [year]), part('b', 'a'), { id: 'a', presence: [] }];
    expect(missionsActiveIn(registry, options).active.map(({ mission }) => mission.id)).toEqual(['a']);
    expect(codeOf(() => missionsActiveIn([part('b', 'nobody')], options))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'missions.0.partOf',
    });
    expect(codeOf(() => missionsActiveIn([part('a', 'b'), part('b', 'a')], options))?.code).toBe('INVALID_ARGUMENT');
    // One gratis position was extended through April 2025 (annual report, L200).
    const next = missionsActiveIn(missionRegistry, { ...options, fiscalYear: '2025-26' });
    expect(next.active.map(({ mission }) => mission.id)).toEqual(['un-gratis-positions']);
  });

  it('knows which United Nations mission was in Haiti when', () => {
    const inHaiti = (fiscalYear: string) => {
      const found = missionsActiveIn(missionRegistry, { fiscalYear, definition: 'documented-presence' });
      const ids = (list: readonly { mission: { id: string } }[]) =>
        list.map(({ mission }) => mission.id).filter((id) => ['minustah', 'minujusth', 'binuh'].includes(id));
      return [ids(found.active), ids(found.uncertain)];
    };
    expect(inHaiti('2003-04')).toEqual([[], ['minustah']]);
    expect(inHaiti('2010-11')).toEqual([['minustah'], []]);
    expect(inHaiti('2017-18')).toEqual([['minustah', 'minujusth'], []]);
    expect(inHaiti('2018-19')).toEqual([['minujusth'], []]);
    expect(inHaiti('2019-20')).toEqual([['minujusth', 'binuh'], []]);
    expect(inHaiti('2020-21')).toEqual([[], ['binuh']]);
  });

  it('counts the 14 entries of the year at a glance, and none of their parts', () => {
    const { active } = missionsActiveIn(missionRegistry, { fiscalYear: '2024-25', definition: 'people-counted' });
    expect(active).toHaveLength(14);
    expect(active.every(({ mission }) => !('partOf' in mission))).toBe(true);
    const court = missionsActiveIn(missionRegistry, { fiscalYear: '2018-19', definition: 'people-counted' });
    expect(court.active.map(({ mission, sources }) => [mission.id, sources])).toEqual([
      ['icc', [{ document: 'evaluation-2015-2020', line: 389 }]],
    ]);
  });

  it('is no stand-in for the counts of Table 10, 8, 10, 8, 10 and 7 (evaluation, L324)', () => {
    const shown = ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20'].map((fiscalYear) => {
      const { active } = missionsActiveIn(missionRegistry, { fiscalYear, definition: 'documented-presence' });
      return active.map(({ mission }) => mission.id);
    });
    // Table 11 has one person at a court in each year; which court is known of one year only.
    // Most of the documents' dates are too coarse for the early years; the note of September 2019 alone names eight
    // missions.
    expect(shown.map((ids) => ids.length)).toEqual([4, 4, 5, 4, 13]);
    expect(shown[3]).toEqual(['minujusth', 'cpmu', 'euam-ukraine', 'icc']);
    expect(shown[4]).toEqual([
      'minujusth',
      'binuh',
      'haiti-bilateral',
      'cpmu',
      'euam-ukraine',
      'minusma',
      'eucap-sahel-mali',
      'global-coalition',
      'euam-iraq',
      'eupol-copps',
      'op-proteus',
      'court-not-named',
      'ethiopia-identification',
    ]);
  });

  it('agrees with a brute force over every first and last day that two months can mean', () => {
    const month = fc.record({ year: fc.integer({ min: 2015, max: 2017 }), month: fc.integer({ min: 1, max: 12 }) });
    const text = ({ year, month }: { year: number; month: number }) => `${year}-${String(month).padStart(2, '0')}`;
    const daysOf = ({ year, month }: { year: number; month: number }) => {
      const first = Date.UTC(year, month - 1, 1) / 86_400_000;
      const count = new Date(Date.UTC(year, month, 0)).getUTCDate();
      return Array.from({ length: count }, (_, index) => first + index);
    };
    const year = { first: Date.UTC(2016, 3, 1) / 86_400_000, last: Date.UTC(2017, 2, 31) / 86_400_000 };
    fc.assert(
      fc.property(month, month, (from, to) => {
        const spans = daysOf(from).flatMap((start) => daysOf(to).map((end) => ({ start, end })));
        const possible = spans.filter(({ start, end }) => start <= end);
        fc.pre(possible.length > 0);
        const inYear = possible.filter(({ start, end }) => start <= year.last && end >= year.first);
        const expected = inYear.length === possible.length ? 'active' : inYear.length === 0 ? 'none' : 'imprecise-date';
        expect(judge({ from: text(from), to: text(to) }, '2016-17')).toBe(expected);
      }),
      { numRuns: runs(300) },
    );
  });

  it('refuses what it cannot read', () => {
    const missions = [{ id: 'a', presence: [presence({ from: '2020', to: '2015' })] }];
    const options = { fiscalYear: '2015-16', definition: 'documented-presence' } as const;
    expect(codeOf(() => missionsActiveIn(missions, options))).toEqual({
      code: 'REVERSED_RANGE',
      path: 'missions.0.presence.0.to',
    });
    const wrong = [{ id: 'a', presence: [presence({ from: '2019-02-29' })] }];
    expect(codeOf(() => missionsActiveIn(wrong, options))).toEqual({
      code: 'INVALID_DATE',
      path: 'missions.0.presence.0.from',
    });
    expect(codeOf(() => missionsActiveIn([], { ...options, fiscalYear: '2015-17' }))?.code).toBe('INVALID_FISCAL_YEAR');
    // @ts-expect-error a definition must be chosen
    expect(codeOf(() => missionsActiveIn([], { fiscalYear: '2015-16' }))?.path).toBe('options.definition');
    // @ts-expect-error there is no such definition
    expect(codeOf(() => missionsActiveIn([], { ...options, definition: 'active' }))?.code).toBe('UNKNOWN_NAME');
  });
});

describe('ceilingsOf', () => {
  const upTo = (query: Parameters<typeof ceilingsOf>[1]) =>
    ceilingsOf(missionCeilings, query).map((ceiling) => [ceiling.upTo, ceiling.scope, ceiling.asOf ?? 'undated']);

  it('puts rival ceilings side by side, each with its scope and date', () => {
    expect(upTo({ mission: 'cpmu' })).toEqual([
      [45, 'missions-together', '2019-09-05'],
      [20, 'mission', 'undated'],
      [45, 'mission', 'undated'],
      [45, 'region', 'undated'],
    ]);
    expect(upTo({ mission: 'eupol-copps' })).toEqual([
      [7, 'missions-together', '2019-09-05'],
      [12, 'region', 'undated'],
    ]);
    expect(upTo({ mission: 'binuh' })).toEqual([
      [10, 'mission', '2019-09-05'],
      [48, 'region', 'undated'],
    ]);
    expect(upTo({ scope: 'program' })).toEqual([
      [150, 'program', '2019-09-05'],
      [150, 'program', 'undated'],
    ]);
    expect(upTo({ scope: 'program', nature: 'target' })).toHaveLength(1);
    expect(upTo({ mission: 'minusma' })).toEqual([[20, 'missions-together', '2019-09-05']]);
    expect(upTo({ mission: 'euam-iraq' })).toEqual([[20, 'missions-together', '2019-09-05']]);
    expect(upTo({ mission: 'monusco' })).toEqual([[25, 'region', 'undated']]);
  });

  it('takes any name of a mission, and refuses an unknown one, where it has a registry', () => {
    expect(upTo({ mission: 'MONUSCO', registry: missionRegistry })).toEqual([[25, 'region', 'undated']]);
    expect(upTo({ mission: 'icc', registry: missionRegistry })).toEqual([]);
    expect(codeOf(() => upTo({ mission: 'MONUSKO', registry: missionRegistry }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'query.mission',
    });
    expect(codeOf(() => upTo({ mission: 'EUAM', registry: missionRegistry }))?.code).toBe('AMBIGUOUS_NAME');
  });

  it('leaves out a ceiling of a later day, and keeps an undated one', () => {
    expect(upTo({ mission: 'eupol-copps', at: '2019-09-04' })).toEqual([[12, 'region', 'undated']]);
    expect(upTo({ mission: 'eupol-copps', at: '2019-09-05' })).toHaveLength(2);
  });

  it('gives nothing for a redaction', () => {
    expect(missionRedactions.map(({ sources }) => sources[0]?.line)).toEqual([10, 13, 19]);
    expect(missionRedactions.every((redaction) => !('upTo' in redaction))).toBe(true);
  });

  it('refuses a query that it does not know', () => {
    // @ts-expect-error there is no such key
    expect(codeOf(() => ceilingsOf([], { missions: 'cpmu' }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'query.missions',
    });
    expect(codeOf(() => ceilingsOf([], { at: '2019-02-29' }))?.code).toBe('INVALID_DATE');
    const wrong = [{ ...missionCeilings[0], upTo: 1.5 }] as readonly Ceiling[];
    expect(codeOf(() => ceilingsOf(wrong, {}))).toEqual({ code: 'INVALID_ARGUMENT', path: 'ceilings.0.upTo' });
  });
});
