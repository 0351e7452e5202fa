import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { missionsActiveIn, missionsActiveOn } from '../../src/missions/active.js';
import { missionCounts } from '../../src/missions/counts.js';
import { missionsInCountry } from '../../src/missions/in-country.js';
import type { MissionFinding } from '../../src/missions/messages.js';
import type { DatedStatus, Mission, MissionStatus } from '../../src/missions/model.js';
import { missionFindings } from '../../src/missions/registry-findings.js';
import { missionStatusOn } from '../../src/missions/status-on.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';
import { host, mission, there, to } from './some-mission.js';

const status = (of: MissionStatus, from?: string, until?: string): DatedStatus => ({
  status: of,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { to: until }),
  sources: [],
});
const found = (missions: readonly Mission[]) =>
  missionFindings(missions).map(({ code, severity, path }) => [code, severity, path.slice(1).join('.')]);

describe('a presence that goes on, of no stated day', () => {
  const check = (statuses: DatedStatus[], asOf?: string) =>
    found([mission('a', [], { presence: [there('2010', 'ongoing', asOf === undefined ? {} : { asOf })], statuses })]);
  const doubt = [['CONTRADICTING_STATUS', 'warning', '0.presence.0']];

  it('is in doubt beside a mission that was closed', () => {
    expect(check([status('closed', '2015')])).toEqual(doubt);
    expect(check([status('closed', '2015-06-30')])).toEqual(doubt);
    expect(check([status('closed')])).toEqual(doubt);
    expect(check([status('not-contributing', '2015', '2016')])).toEqual(doubt);
    // A day that it is stated for makes it a presence up to that day.
    expect(check([status('closed', '2015-06-30')], '2015-06-29')).toEqual([]);
    expect(check([status('closed', '2015-06-30')], '2015-06-30')).toEqual([
      ['CONTRADICTING_STATUS', 'error', '0.presence.0'],
    ]);
    expect(check([status('closed')], '2015')).toEqual([]);
  });

  it('is in none beside what ended before, is undated, or lets people be there', () => {
    expect(check([status('closed', '2005', '2009')])).toEqual([]);
    expect(check([status('not-contributing')])).toEqual([]);
    expect(check([status('paused', '2015', '2016')])).toEqual([]);
    expect(check([status('active', '2015')])).toEqual([]);
    expect(
      found([
        mission('a', [], {
          presence: [there('2010', 'ongoing', { sharedWith: ['b'] })],
          statuses: [status('closed', '2015')],
        }),
        mission('b'),
      ]),
    ).toEqual([]);
  });

  it('is in doubt in a part of a whole that was closed, and not the other way round', () => {
    const part = mission('b', [], { partOf: 'a', presence: [there('2010', 'ongoing')] });
    expect(found([mission('a', [], { statuses: [status('closed', '2015')] }), part])).toEqual([
      ['CONTRADICTING_STATUS', 'warning', '1.presence.0'],
    ]);
    const closedPart = mission('b', [], { partOf: 'a', statuses: [status('closed', '2015')] });
    expect(found([mission('a', [], { presence: [there('2010', 'ongoing')] }), closedPart])).toEqual([]);
  });

  it('is said so in both languages', () => {
    const say = (statuses: DatedStatus[]) => {
      const [finding] = missionFindings([mission('a', [], { presence: [there('2010', 'ongoing')], statuses })]);
      return (['en-CA', 'fr-CA'] as const).map((locale) => explain(finding as MissionFinding, { locale }));
    };
    expect(say([status('closed', '2015')])).toEqual([
      "'a': closed (from 2015), and yet presence (from 2010) goes on, with no day of which that is said",
      '«\u00a0a\u00a0»\u00a0: terminée (à partir de 2015), mais présence (à partir de 2010) se poursuit, sans date à laquelle cela vaut',
    ]);
    expect(say([status('closed')])[0]).toBe(
      "'a': closed, and yet presence (from 2010) goes on, with no day of which that is said",
    );
  });
});

describe('a part of a whole that was closed', () => {
  const registry = (own: DatedStatus[], whole: DatedStatus[]) => [
    mission('whole', [], { statuses: whole }),
    mission('middle', [], { partOf: 'whole' }),
    mission('part', [], { partOf: 'middle', statuses: own }),
  ];

  it('has no status that this excludes', () => {
    const closing = [status('closed', '2015-06-30')];
    expect(found(registry([status('active', '2015-06-29', '2015-06-29')], closing))).toEqual([]);
    expect(found(registry([status('active', '2015-06-30')], closing))).toEqual([
      ['CONTRADICTING_STATUS', 'error', '2.statuses.0'],
    ]);
    expect(found(registry([status('suspended', '2016')], closing))).toHaveLength(1);
    expect(found(registry([status('closed', '2016'), status('not-contributing', '2016')], closing))).toEqual([]);
    // Closed for a time, or without a contribution at a time.
    expect(found(registry([status('active', '2016')], [status('closed', '2015', '2016-12-31')]))).toHaveLength(1);
    expect(found(registry([status('active', '2017')], [status('closed', '2015', '2016-12-31')]))).toEqual([]);
    expect(found(registry([status('active', '2016')], [status('not-contributing', '2016')]))).toHaveLength(0);
    expect(
      found(registry([status('active', '2016-03-01')], [status('not-contributing', '2016-01', '2016-06')])),
    ).toHaveLength(1);
    const [finding] = missionFindings(registry([status('active', '2016')], closing));
    expect(explain(finding as MissionFinding, { locale: 'en-CA' })).toBe(
      "'whole': closed (from 2015-06-30) contradicts active (from 2016) in its part 'part'",
    );
  });

  const on = (missions: readonly Mission[], date: string, name = 'part') => {
    const { statuses, possible, findings } = missionStatusOn(missions, { mission: name, date });
    return [
      statuses.map((one) => `${one.status} ${one.saidOf ?? ''}`.trim()),
      possible.map((one) => [one.status, one.saidOf, ...one.reasons].join(' ')),
      findings.map(({ code, path }) => `${code} ${path.join('.')}`),
    ];
  };

  it('has the status of the whole from that day on, which is named', () => {
    const missions = registry([], [status('closed', '2015-06-30')]);
    expect(on(missions, '2015-06-29')).toEqual([[], [], []]);
    expect(on(missions, '2015-06-30')).toEqual([['closed whole'], [], []]);
    expect(on(missions, '2015-06-30', 'middle')).toEqual([['closed whole'], [], []]);
    expect(on(missions, '2015-06-30', 'whole')).toEqual([['closed'], [], []]);
    expect(on(registry([], [status('closed', '2015-06')]), '2015-06-15')).toEqual([
      [],
      ['closed whole imprecise-date'],
      [],
    ]);
    expect(on(registry([], [status('not-contributing', '2015-06', '2015-08')]), '2015-07-15')[0]).toEqual([
      'not-contributing whole',
    ]);
    // A whole that is active, or interrupted, says nothing of each of its parts.
    for (const other of ['active', 'paused', 'suspended'] as const)
      expect(on(registry([], [status(other, '2015')]), '2015-12-31')).toEqual([[], [], []]);
    const [one] = missionStatusOn(missions, { mission: 'part', date: '2016-01-01' }).statuses;
    expect(explain(one as DatedStatus, { locale: 'en-CA' })).toBe(
      "closed, from 2015-06-30; said of its whole, 'whole'",
    );
    expect(explain(one as DatedStatus, { locale: 'fr-CA' })).toBe(
      'terminée, depuis le 2015-06-30; énoncé de son ensemble, «\u00a0whole\u00a0»',
    );
  });

  it('is not active any more where that may only have lasted', () => {
    const missions = registry([status('active', '2012')], [status('closed', '2015-06-30')]);
    expect(on(missions, '2015-06-29')).toEqual([[], ['active  open-end'], []]);
    expect(on(missions, '2015-06-30')).toEqual([['closed whole'], [], []]);
  });

  it('refuses a whole that is not there, or is a part of its part', () => {
    const refusal = (missions: readonly Mission[]) =>
      codeOf(() => missionStatusOn(missions, { mission: 'a', date: '2015-01-01' }));
    expect(refusal([mission('a', [], { partOf: 'z' })])).toEqual({ code: 'UNKNOWN_NAME', path: 'missions.0.partOf' });
    expect(refusal([mission('a', [], { partOf: 'b' }), mission('b', [], { partOf: 'a' })])?.code).toBe(
      'INVALID_ARGUMENT',
    );
  });
});

describe('statuses one after the other', () => {
  const on = (statuses: DatedStatus[], date: string) => {
    const one = missionStatusOn([mission('a', [], { statuses })], { mission: 'a', date });
    return [one.statuses.map((each) => each.status), one.possible.map((each) => each.status), one.findings.length];
  };

  it('end one another, in whatever order they are listed', () => {
    const [active, closed] = [status('active', '2012-05-01'), status('closed', '2015-06-30')];
    for (const statuses of [
      [active, closed],
      [closed, active],
    ]) {
      expect(on(statuses, '2012-05-01')).toEqual([['active'], [], 0]);
      expect(on(statuses, '2015-06-29')).toEqual([[], ['active'], 0]);
      expect(on(statuses, '2015-06-30')).toEqual([['closed'], [], 0]);
      expect(on(statuses, '2020-01-01')).toEqual([['closed'], [], 0]);
    }
    const pause = [status('active', '2012'), status('paused', '2015-01-01', '2016-12-31')];
    expect(on(pause, '2015-06-01')).toEqual([['paused'], [], 0]);
    expect(on(pause, '2017-01-01')).toEqual([[], [], 0]);
    // Backwards, too: what was so up to a day was not before another status.
    expect(on([status('active', undefined, '2018'), status('closed', '2014', '2015')], '2010-01-01')).toEqual([
      [],
      [],
      0,
    ]);
    expect(on([status('active', undefined, '2018'), status('closed', '2014', '2015')], '2016-06-01')).toEqual([
      [],
      ['active'],
      0,
    ]);
  });

  it('stay beside each other where they cannot both be, with a finding', () => {
    const wrong = [status('closed', '2015-06-30'), status('active', '2018-12-31')];
    expect(on(wrong, '2016-01-01')).toEqual([['closed'], [], 0]);
    expect(on(wrong, '2018-12-31')).toEqual([['closed', 'active'], [], 1]);
    expect(on(wrong, '2019-01-01')).toEqual([['closed'], ['active'], 1]);
    const { findings } = missionStatusOn(
      [mission('b'), mission('a', [], { statuses: [status('suspended'), ...wrong] })],
      {
        mission: 'a',
        date: '2019-01-01',
      },
    );
    expect(findings.map(({ path, index }) => [path, index])).toEqual([[['missions', 1, 'statuses', 2], 1]]);
  });

  it('never lose a status that is certain, nor show two that exclude each other without a finding', () => {
    const years = fc.integer({ min: 2010, max: 2020 });
    const some = fc
      .record({
        of: fc.constantFrom<MissionStatus>('active', 'paused', 'suspended', 'not-contributing', 'closed'),
        from: years,
        lasts: fc.option(fc.nat(3), { nil: null }),
      })
      .map(({ of, from, lasts }) => status(of, `${from}-01-01`, lasts === null ? undefined : `${from + lasts}-12-31`));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 5 }), years, (statuses, year) => {
        const date = `${year}-07-01`;
        const shown = missionStatusOn([mission('a', [], { statuses })], { mission: 'a', date });
        // An oracle of whole years: who says the year, and who may have lasted up to it.
        const certain = statuses.filter(
          ({ status: of, from = '', to: until }) =>
            Number(from.slice(0, 4)) <= year &&
            (until === undefined ? of === 'closed' : Number(until.slice(0, 4)) >= year),
        );
        expect(shown.statuses).toEqual(certain);
        const isOut = (list: readonly DatedStatus[]) =>
          list.some((one) => one.status === 'active') &&
          list.some((one) => ['closed', 'not-contributing', 'paused', 'suspended'].includes(one.status));
        if (isOut(shown.statuses)) expect(shown.findings.length).toBeGreaterThan(0);
      }),
      { numRuns: runs(300) },
    );
  });
});

describe('a successor', () => {
  const wrong = (place: string) => [['SUCCESSOR_ENDED_BEFORE', 'error', place]];
  const late = { presence: [there('2015', '2020')] };

  it('ended when its whole was closed', () => {
    const check = (day: string) =>
      found([
        mission('whole', [], { statuses: [status('closed', day)] }),
        mission('new', [], { partOf: 'whole', predecessors: to('old') }),
        mission('old', [], { presence: [there('2015-06-30', '2020')] }),
      ]);
    expect(check('2015-06-29')).toEqual(wrong('1.predecessors.0'));
    expect(check('2015-06-30')).toEqual(wrong('1.predecessors.0'));
    expect(check('2015-07-01')).toEqual([]);
    expect(check('2015-07')).toEqual([]);
  });

  it('did not end before a part of a part of it, nor took over from what began later in one', () => {
    const nested = (until: string) =>
      found([
        mission('new', [], { predecessors: to('old'), presence: [there('2000', '2005')] }),
        mission('old', [], late),
        mission('part', [], { partOf: 'new' }),
        mission('inner', [], { partOf: 'part', presence: [there('2006', until)] }),
      ]);
    expect(nested('2014')).toEqual(wrong('0.predecessors.0'));
    expect(nested('2015')).toEqual([]);
  });

  it('is judged through missions without dates', () => {
    const chain = (between: Partial<Mission>) => [
      mission('new', [], { predecessors: to('between'), presence: [there('2000', '2014')] }),
      mission('between', [], { predecessors: to('old'), ...between }),
      mission('old', [], late),
    ];
    expect(found(chain({}))).toEqual(wrong('0.predecessors.0'));
    const [finding] = missionFindings(chain({}));
    expect(finding?.operands).toMatchObject({ successor: 'new', predecessor: 'old' });
    // A date of its own is what counts.
    expect(found(chain({ presence: [there('2010', '2016')] }))).toEqual([]);
    const circle = [
      mission('new', [], { predecessors: to('x'), presence: [there('2000', '2014')] }),
      mission('x', [], { predecessors: to('y') }),
      mission('y', [], { predecessors: to('x', 'old') }),
      mission('old', [], late),
    ];
    expect(found(circle).filter(([code]) => code === 'SUCCESSOR_ENDED_BEFORE')).toEqual(wrong('0.predecessors.0'));
  });
});

describe('an ongoing presence of which the day is over', () => {
  const goingOn = { extent: 'throughout', from: '2010', to: 'ongoing', asOf: '2016-01-31', sources: [] } as const;
  const closed = (from: string) => [{ status: 'closed', from, sources: [] }] as const;
  const onDay = (missions: readonly Mission[], date: string) => {
    const { active, uncertain } = missionsActiveOn(missions, { date });
    return [active, uncertain].map((all) => all.map(({ mission: { id } }) => id).join());
  };
  const own = [mission('m', [], { presence: [goingOn], statuses: closed('2017-01-01'), hosts: [host('HT')] })];
  const ofWhole = [
    mission('w', [], { statuses: closed('2017-01-01') }),
    mission('m', [], { partOf: 'w', presence: [goingOn] }),
  ];

  it.each([
    ['2016-01-31', ['m', '']],
    ['2016-02-01', ['', 'm']],
    ['2016-12-31', ['', 'm']],
    ['2017-01-01', ['', '']],
    ['2030-01-01', ['', '']],
  ])('on %s is over once the mission is closed', (date, expected) => {
    expect(onDay(own, date)).toEqual(expected);
    expect(onDay(ofWhole, date)).toEqual(expected.map((ids) => ids.replace('m', 'w')));
    const { certain, uncertain } = missionsInCountry(own, { country: 'HT', on: date });
    expect([certain, uncertain].map((all) => all.map((one) => one.mission.id).join())).toEqual(expected);
  });

  it('is over in a year only where the mission was closed on its first day', () => {
    const plain = {
      definition: 'documented-presence',
      on: 'any-day',
      level: 'parts',
      label: { en: 'a', fr: 'a' },
    } as const;
    const most = (fiscalYear: string, missions: readonly Mission[] = own) => [
      missionsActiveIn(missions, { fiscalYear, definition: 'documented-presence' }).uncertain.length,
      missionCounts(missions, { fiscalYear, ways: [plain] })[0]?.most,
    ];
    expect(most('2016-17')).toEqual([1, 1]);
    expect(most('2017-18')).toEqual([0, 0]);
    expect(most('2017-18', ofWhole)).toEqual([0, 0]);
  });

  it('stays in doubt beside what contradicts it, ended before it, or has no day', () => {
    const beside = (status: DatedStatus) =>
      onDay([mission('m', [], { presence: [goingOn], statuses: [status] })], '2030-01-01');
    expect(beside({ status: 'closed', from: '2015', sources: [] })).toEqual(['', 'm']);
    expect(beside({ status: 'not-contributing', from: '2008', to: '2009', sources: [] })).toEqual(['', 'm']);
    expect(beside({ status: 'closed', sources: [] })).toEqual(['', 'm']);
    expect(beside({ status: 'paused', from: '2017', sources: [] })).toEqual(['', 'm']);
    expect(beside({ status: 'not-contributing', from: '2017', sources: [] })).toEqual(['', '']);
  });
});
