import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionRegistry } from '../../src/data/missions.js';
import { missionsActiveIn, missionsActiveOn } from '../../src/missions/active.js';
import { type CountingWay, missionCounts } from '../../src/missions/counts.js';
import { MISSION_KIND_LABELS, type Mission, type MissionKind } from '../../src/missions/model.js';
import { codeOf } from '../refusal.js';
import { mission, there } from './some-mission.js';

const label = { en: 'a', fr: 'u' };
const plain: CountingWay = { label, definition: 'documented-presence', on: 'any-day', level: 'wholes' };
const count = (missions: readonly Mission[], way: Partial<CountingWay> = {}, fiscalYear = '2019-20') => {
  const [found] = missionCounts(missions, { fiscalYear, ways: [{ ...plain, ...way }] });
  return [found?.least, found?.most];
};
const of = (...kinds: MissionKind[]) => ({
  kinds: kinds.map((value) => ({ value, basis: 'stated' as const, sources: [] })),
});

describe('missionCounts', () => {
  it('is what the year or the day has, by the plain way (Table 10, E324)', () => {
    for (const fiscalYear of ['2015-16', '2016-17', '2017-18', '2018-19', '2019-20', '2024-25'])
      for (const definition of ['documented-presence', 'people-counted'] as const) {
        const { active, uncertain } = missionsActiveIn(missionRegistry, { fiscalYear, definition });
        expect(count(missionRegistry, { definition }, fiscalYear)).toEqual([
          active.length,
          active.length + uncertain.length,
        ]);
      }
    const { active, uncertain } = missionsActiveOn(missionRegistry, { date: '2018-03-31' });
    const all = active.length + uncertain.length;
    expect(count(missionRegistry, { on: 'last-day' }, '2017-18')).toEqual([active.length, all]);
  });

  it('counts on each boundary day alone, or on any', () => {
    const all = [
      mission('a', [], { presence: [there('2019-04-01', '2019-04-01')] }),
      mission('b', [], { presence: [there('2020-03-31', '2020-03-31')] }),
      mission('c', [], { presence: [there('2019-03-31', '2019-03-31')] }),
      mission('d', [], { presence: [there('2020-04-01', '2020-04-01')] }),
    ];
    expect([count(all), count(all, { on: 'first-day' }), count(all, { on: 'last-day' })]).toEqual([
      [2, 2],
      [1, 1],
      [1, 1],
    ]);
  });

  it('counts a whole once, or its parts', () => {
    const presence = [there('2019', '2019-12-31')];
    const all = [
      mission('whole', [], { presence }),
      mission('part', [], { presence, partOf: 'whole' }),
      mission('other', [], { presence, partOf: 'whole' }),
      mission('alone', [], { presence }),
    ];
    expect([count(all)[0], count(all, { level: 'parts' })[0]]).toEqual([2, 3]);
    const lost = [mission('part', [], { presence, partOf: 'nobody' })];
    expect(codeOf(() => count(lost, { level: 'parts' }))?.code).toBe('UNKNOWN_NAME');
  });

  it('leaves open what is of several kinds, or of none that is stated', () => {
    const presence = [there('2019-04-01', '2019-12-31')];
    const all = [
      mission('un', [], { presence, ...of('united-nations') }),
      mission('court', [], { presence, ...of('court-or-tribunal') }),
      mission('either', [], { presence, ...of('united-nations', 'bilateral') }),
      mission('unknown', [], { presence }),
    ];
    expect(count(all)).toEqual([4, 4]);
    expect(count(all, { kinds: ['united-nations'] })).toEqual([1, 3]);
    expect(count(all, { without: ['united-nations'] })).toEqual([1, 3]);
    expect(count(all, { kinds: ['united-nations', 'bilateral'], without: ['bilateral'] })).toEqual([1, 3]);
    const [open] = missionCounts(all, { fiscalYear: '2019-20', ways: [{ ...plain, kinds: ['bilateral'] }] });
    expect(open?.uncertain.map(({ mission: { id }, reasons }) => [id, reasons])).toEqual([
      ['either', ['kind-not-certain']],
      ['unknown', ['kind-not-certain']],
    ]);
  });

  it('takes statements of the bases that are asked for; one without a basis is stated', () => {
    const at = (basis?: 'inferred' | 'stated-for-region') =>
      mission(basis ?? 'said', [], {
        presence: [there('2019-04-01', '2019-12-31', basis === undefined ? {} : { basis })],
      });
    const all = [at(), at('inferred'), at('stated-for-region')];
    expect(count(all, { bases: ['stated'] })).toEqual([1, 1]);
    expect(count(all, { bases: ['stated', 'inferred'] })).toEqual([2, 2]);
  });

  it('refuses a way that leaves a choice open, or has one that is none', () => {
    const ask = (way: object) => () =>
      missionCounts([], { fiscalYear: '2019-20', ways: [{ ...plain, ...way } as CountingWay] });
    for (const part of ['label', 'definition', 'on', 'level'])
      expect(codeOf(ask({ [part]: undefined }))?.path).toBe(`options.ways.0.${part}`);
    for (const way of [{ kinds: ['navy'] }, { on: 'some-day' }, { level: 'whole' }, { bases: ['hope'] }, { kind: 'x' }])
      expect([way, codeOf(ask(way))?.code]).toEqual([way, 'UNKNOWN_NAME']);
    expect(codeOf(() => missionCounts([], { fiscalYear: '2019-20', ways: [] }))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => missionCounts([], { fiscalYear: '2019-21', ways: [plain] }))?.code).toBe('INVALID_FISCAL_YEAR');
  });

  it('splits each count in two by any kinds and the rest, where every mission has one kind', () => {
    const kinds = Object.keys(MISSION_KIND_LABELS) as MissionKind[];
    const one = missionRegistry.map((entry) => ({ ...entry, kinds: entry.kinds.slice(0, 1) }));
    fc.assert(
      fc.property(fc.subarray(kinds), fc.constantFrom('2015-16', '2018-19', '2019-20', '2024-25'), (some, year) => {
        const [own, rest] = [count(one, { kinds: some }, year), count(one, { without: some }, year)];
        const [least, most] = count(one, {}, year);
        expect([Number(own[0]) + Number(rest[0]), Number(own[1]) + Number(rest[1])]).toEqual([least, most]);
      }),
    );
  });
});
