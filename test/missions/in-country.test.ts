import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionRegistry } from '../../src/data/missions.js';
import { missionsActiveOn } from '../../src/missions/active.js';
import { missionsInCountry } from '../../src/missions/in-country.js';
import type { Mission, MissionHost, Presence } from '../../src/missions/model.js';
import { missionStatusOn } from '../../src/missions/status-on.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';
import { host, mission, there } from './some-mission.js';

type Options = Parameters<typeof missionsInCountry>[1];
const ids = (rows: readonly { readonly mission: { readonly id: string } }[]) => rows.map((row) => row.mission.id);
const asked = (missions: readonly Mission[], options: Options) => {
  const { certain, uncertain } = missionsInCountry(missions, options);
  return [ids(certain), uncertain.map((row) => [row.mission.id, ...row.reasons].join(' '))];
};
const one = (hosts: readonly MissionHost[], presence: readonly Presence[] = [], facts: Partial<Mission> = {}) =>
  mission('a', [], { hosts, presence, ...facts });

describe('missionsInCountry', () => {
  it.each([
    ['2004-01-01', [[], ['minustah imprecise-date']]],
    ['2004-12-31', [['minustah'], []]],
    ['2017-10-15', [['minustah'], []]],
    ['2017-10-16', [['minujusth'], []]],
    ['2018-06-01', [['minujusth'], []]],
    ['2019-10-15', [['minujusth'], ['haiti-bilateral imprecise-date']]],
    ['2019-10-16', [['binuh'], ['haiti-bilateral imprecise-date']]],
    ['2019-12-31', [['binuh', 'haiti-bilateral'], []]],
    ['2020-01-02', [[], ['binuh imprecise-date', 'haiti-bilateral imprecise-date']]],
    ['2021-01-01', [[], []]],
    ['2024-04-01', [[], ['binuh imprecise-date', 'haiti-mission-support imprecise-date undated-host']]],
  ])('knows who was in Haiti on %s', (on, expected) => {
    const [certain, uncertain] = asked(missionRegistry as readonly Mission[], { country: 'HT', on });
    const sorted = (uncertain as string[]).map((row) => row.split(' ').sort().join(' '));
    const wanted = (expected[1] as string[]).map((row) => row.split(' ').sort().join(' '));
    expect([certain, sorted]).toEqual([expected[0], wanted]);
  });

  it('takes a code of three letters, and gives one of two', () => {
    const two = missionsInCountry(missionRegistry, { country: 'HT', on: '2017-10-15' });
    expect(missionsInCountry(missionRegistry, { country: 'HTI', on: '2017-10-15' })).toEqual(two);
    expect([two.country, two.label, two.on]).toEqual(['HT', { en: 'Haiti', fr: 'Haïti' }, '2017-10-15']);
    expect(two.certain[0]?.sources[0]).toEqual({ document: 'evaluation-2015-2020', line: 83 });
    expect(ids(missionsInCountry([one([host('HTI')])], { country: 'HT' }).certain)).toEqual(['a']);
  });

  it('lists all that were ever in a country, where no day is asked for', () => {
    const { certain, uncertain, on } = missionsInCountry(missionRegistry, { country: 'HT' });
    expect(ids(certain)).toEqual(['minustah', 'minujusth', 'binuh', 'haiti-bilateral', 'haiti-mission-support']);
    expect([uncertain, on]).toEqual([[], undefined]);
    expect(asked(missionRegistry as readonly Mission[], { country: 'JM' })).toEqual([
      [],
      ['haiti-mission-support host-not-stated'],
    ]);
    expect(asked(missionRegistry as readonly Mission[], { country: 'FR' })).toEqual([[], []]);
    // A mission that moved was in both.
    const moved = one([host('UA', { to: '2022' }), host('PL', { from: '2024' })]);
    expect(asked([moved], { country: 'UA' })).toEqual([['a'], []]);
    expect(asked([moved], { country: 'POL' })).toEqual([['a'], []]);
  });

  it('tells a seat from a host', () => {
    const inUs = missionsInCountry(missionRegistry, { country: 'US' });
    expect(inUs.certain.map(({ mission: { id }, relation }) => [id, relation])).toEqual([
      ['prmny', 'seated-in'],
      ['un-gratis-positions', 'seated-in'],
    ]);
    expect(ids(inUs.uncertain)).toEqual(['haiti-mission-support']);
    expect(asked(missionRegistry as readonly Mission[], { country: 'NL', relation: 'hosted-by' })).toEqual([[], []]);
    expect(asked(missionRegistry as readonly Mission[], { country: 'NL', relation: 'seated-in' })).toEqual([
      ['icc'],
      [],
    ]);
    const both = one([host('NL', { relation: 'seated-in' }), host('NL')]);
    expect(missionsInCountry([both], { country: 'NL' }).certain.map(({ relation }) => relation)).toEqual([
      'hosted-by',
      'seated-in',
    ]);
    // Neither is a rival of the other.
    const court = one([host('NL', { relation: 'seated-in' }), host('CF')], [there('2015', '2020')]);
    expect(asked([court], { country: 'CF', on: '2018-01-01' })).toEqual([['a'], []]);
  });

  it('follows a host that was divided, to the day', () => {
    const divided = one(
      [host('SD', { to: '2011-07-08' }), host('SS', { from: '2011-07-09' })],
      [there('2005-03-24', '2012-01-31')],
    );
    const on = (country: string, day: string) => asked([divided], { country, on: day })[0];
    expect([on('SD', '2005-03-23'), on('SD', '2005-03-24')]).toEqual([[], ['a']]);
    expect([on('SD', '2011-07-08'), on('SD', '2011-07-09')]).toEqual([['a'], []]);
    expect([on('SS', '2011-07-08'), on('SS', '2011-07-09')]).toEqual([[], ['a']]);
    expect([on('SS', '2012-01-31'), on('SS', '2012-02-01')]).toEqual([['a'], []]);
  });

  it('does not know which of several hosts without dates it was on a day', () => {
    const several = one([host('UA'), host('PL')], [there('2015', '2020')]);
    expect(asked([several], { country: 'PL', on: '2018-01-01' })).toEqual([[], ['a undated-host']]);
    const dated = one([host('UA'), host('PL', { from: '2019' })], [there('2015', '2020')]);
    expect(asked([dated], { country: 'UA', on: '2018-12-31' })).toEqual([['a'], []]);
    expect(asked([dated], { country: 'UA', on: '2019-01-01' })).toEqual([[], ['a undated-host']]);
    expect(asked([dated], { country: 'PL', on: '2018-12-31' })).toEqual([[], []]);
    expect(asked([dated], { country: 'PL', on: '2019-01-01' })).toEqual([[], ['a imprecise-date']]);
    expect(asked([dated], { country: 'PL', on: '2019-12-31' })).toEqual([['a'], []]);
  });

  it('refuses a code that is none, or was none on the day', () => {
    const options = (country: string, on?: string) => ({ country, ...(on !== undefined && { on }) });
    const ask = (country: string, on?: string) => () => missionsInCountry([], options(country, on));
    expect(codeOf(ask('UK'))).toEqual({ code: 'UNKNOWN_NAME', path: 'options.country' });
    expect(refusal(ask('uk'), 'UNKNOWN_NAME').details.suggestions).toEqual(['GB']);
    expect(refusal(ask('Haiti'), 'UNKNOWN_NAME').details.suggestions).toEqual(['HT']);
    expect(codeOf(ask('YU'))).toBeUndefined();
    expect(codeOf(ask('YU', '2003-12-31'))).toBeUndefined();
    expect(codeOf(ask('YU', '2004-01-01'))).toEqual({ code: 'COUNTRY_NOT_IN_FORCE', path: 'options.country' });
    expect(codeOf(ask('SS', '2010-12-31'))?.code).toBe('COUNTRY_NOT_IN_FORCE');
    expect(codeOf(ask('SS', '2011-01-01'))).toBeUndefined();
    expect(refusal(ask('SS', '2010-12-31'), 'COUNTRY_NOT_IN_FORCE').message).toBe(
      "options.country: 'SS' is a country code from 2011 on only, not for the time given; did you mean 'SD'?",
    );
    expect(codeOf(ask('HT', '2019-02-29'))).toEqual({ code: 'INVALID_DATE', path: 'options.on' });
    expect(codeOf(() => missionsInCountry([], { country: 'HT', date: '2019-02-28' } as never))?.path).toBe(
      'options.date',
    );
    expect(codeOf(() => missionsInCountry([], {} as never))?.path).toBe('options.country');
    expect(codeOf(() => missionsInCountry([one([host('ZZ')])], { country: 'HT' }))?.path).toBe(
      'missions.0.hosts.0.value',
    );
  });

  it('tells two countries of one code apart, by the day or by three letters', () => {
    const first = one([host('CS', { to: '1992' })]);
    const second = mission('b', [], { hosts: [host('CS', { from: '2004', to: '2005' })] });
    expect(codeOf(() => missionsInCountry([first, second], { country: 'CS' }))).toEqual({
      code: 'AMBIGUOUS_NAME',
      path: 'options.country',
    });
    expect(asked([first, second], { country: 'SCG' })[0]).toEqual(['b']);
    expect(asked([first, second], { country: 'CSK' })[0]).toEqual(['a']);
    // The first and the last day of either, and the days around them.
    const times = [
      { from: '1990-01-01', to: '1993-12-31' },
      { from: '2003-01-01', to: '2006-12-31' },
    ];
    const were = times.map((time, place) =>
      mission('ab'[place] as string, [], { hosts: [host('CS', time)], presence: [there(time.from, time.to)] }),
    );
    const on = (day: string) => asked(were, { country: 'CS', on: day })[0];
    expect(['1993-12-31', '2003-01-01', '2006-12-31'].map(on)).toEqual([['a'], ['b'], ['b']]);
    for (const day of ['1994-01-01', '2002-12-31', '2007-01-01'])
      expect(codeOf(() => on(day))?.code).toBe('COUNTRY_NOT_IN_FORCE');
  });

  it('counts a part for its whole, where the part is', () => {
    const whole = one([host('US', { relation: 'seated-in' })]);
    const here = mission('b', [], { partOf: 'a', presence: [there('2015', '2020')] });
    const away = mission('c', [], { partOf: 'a', hosts: [host('CH')], presence: [there('2010', '2012')] });
    expect(asked([whole, here, away], { country: 'US', on: '2018-01-01' })).toEqual([['a'], []]);
    expect(asked([whole, here, away], { country: 'US', on: '2011-01-01' })).toEqual([[], []]);
    expect(asked([whole, here, away], { country: 'CH', on: '2011-01-01' })).toEqual([['a'], []]);
    expect(asked([whole, here, away], { country: 'CH', on: '2018-01-01' })).toEqual([[], []]);
    expect(asked([whole, here, away], { country: 'CH' })).toEqual([['a'], []]);
    expect(codeOf(() => missionsInCountry([here], { country: 'US' }))?.path).toBe('missions.0.partOf');
  });

  it('agrees with a look at every day of every time that the dates can mean', () => {
    const daysIn = (month: string, count: number) =>
      Array.from({ length: count }, (_, index) => `${month}-${String(index + 1).padStart(2, '0')}`);
    const days = [...daysIn('2015-12', 31), ...daysIn('2016-01', 31), ...daysIn('2016-02', 29)];
    const date = fc.constantFrom('2015-12', '2016-01', '2016-02', ...days);
    const meant = (given: string) => days.filter((day) => day.startsWith(given));
    /** All times from a first to a last day that two dates can mean; a side that is left out is open. */
    const times = (from: string | undefined, until: string | undefined) =>
      (from === undefined ? ['0'] : meant(from)).flatMap((first) =>
        (until === undefined ? ['9'] : meant(until)).filter((last) => last >= first).map((last) => ({ first, last })),
      );
    const closed = fc.record({ from: date, to: date });
    const open = fc.record({ from: date, to: date }, { requiredKeys: [] });
    const extents = fc.constantFrom('throughout' as const, 'within' as const);
    fc.assert(
      fc.property(open, closed, extents, fc.constantFrom(...days), (place, people, extent, day) => {
        const places = times(place.from, place.to).map(({ first, last }) => first <= day && day <= last);
        const spans = times(people.from, people.to);
        fc.pre(places.length > 0 && spans.length > 0);
        // Within a time: on one day of it, whichever.
        const present = spans.flatMap(({ first, last }) =>
          extent === 'throughout'
            ? [first <= day && day <= last]
            : days.filter((one) => first <= one && one <= last).map((one) => one === day),
        );
        const isCertain = places.every(Boolean) && present.every(Boolean);
        const isPossible = places.some(Boolean) && present.some(Boolean);
        const missions = [one([host('HT', place)], [there(people.from, people.to, { extent })])];
        const { certain, uncertain } = missionsInCountry(missions, { country: 'HT', on: day });
        expect([certain.length, uncertain.length]).toEqual([Number(isCertain), Number(isPossible && !isCertain)]);
      }),
      { numRuns: runs(200) },
    );
  });
});

describe('missionsActiveOn', () => {
  const judge = (presence: Presence, date: string) => {
    const { active, uncertain } = missionsActiveOn([{ id: 'a', presence: [presence] }], { date });
    return active.length === 1 ? 'active' : (uncertain[0]?.reasons.join() ?? 'none');
  };

  it.each([
    ['2014-12-31', 'none'],
    ['2015-01-01', 'imprecise-date'],
    ['2015-12-30', 'imprecise-date'],
    ['2015-12-31', 'active'],
    ['2020-01-01', 'active'],
    ['2020-01-02', 'imprecise-date'],
    ['2020-12-31', 'imprecise-date'],
    ['2021-01-01', 'none'],
  ])('reads years with their doubt: %s is %s', (date, expected) => {
    expect(judge(there('2015', '2020'), date)).toBe(expected);
  });

  it.each([
    ['2014-08-31', 'none', 'none', 'none'],
    ['2014-09-01', 'imprecise-date', 'imprecise-date', 'imprecise-date'],
    ['2014-09-30', 'active', 'active', 'imprecise-date'],
    ['2019-09-05', 'active', 'active', 'open-end'],
    ['2019-09-06', 'open-end', 'imprecise-date', 'open-end'],
    ['2019-09-30', 'open-end', 'imprecise-date', 'open-end'],
    ['2019-10-01', 'open-end', 'open-end', 'open-end'],
    ['2100-12-31', 'open-end', 'open-end', 'open-end'],
  ])('is certain of an ongoing presence until the day that it is stated for: on %s', (date, byDay, byMonth, byNone) => {
    expect(judge(there('2014-09', 'ongoing', { asOf: '2019-09-05' }), date)).toBe(byDay);
    // A month: until its first day for certain.
    const month = judge(there('2014-09', 'ongoing', { asOf: '2019-09' }), date);
    expect(month).toBe(date === '2019-09-05' ? 'imprecise-date' : byMonth);
    expect(judge(there('2014-09', 'ongoing'), date)).toBe(byNone);
  });

  it('is certain without a date of statement on the first day alone', () => {
    expect(judge(there('2014-09-15', 'ongoing'), '2014-09-14')).toBe('none');
    expect(judge(there('2014-09-15', 'ongoing'), '2014-09-15')).toBe('active');
    expect(judge(there('2014-09-15', 'ongoing'), '2014-09-16')).toBe('open-end');
  });

  it('counts a day at some time of a year for none of its days', () => {
    const within = there('2024-04-01', '2025-03-31', { extent: 'within', peopleCounted: true });
    expect([judge(within, '2024-03-31'), judge(within, '2024-04-01')]).toEqual(['none', 'imprecise-date']);
    expect(judge(there('2024-04-01', '2024-04-01', { extent: 'within' }), '2024-04-01')).toBe('active');
  });

  it('names the missions of the note on its day, with its lines, and none of the parts', () => {
    const found = missionsActiveOn(missionRegistry, { date: '2019-09-05' });
    expect(ids(found.active)).toEqual([
      ...['minujusth', 'cpmu', 'euam-ukraine', 'minusma', 'eucap-sahel-mali', 'global-coalition', 'euam-iraq'],
      ...['eupol-copps', 'op-proteus'],
    ]);
    expect(ids(missionsActiveOn(missionRegistry, { date: '2023-10-31' }).active)).toEqual(['un-gratis-positions']);
    expect(codeOf(() => missionsActiveOn([], { date: '2019-02-29' }))).toEqual({
      code: 'INVALID_DATE',
      path: 'options.date',
    });
    expect(codeOf(() => missionsActiveOn([], { fiscalYear: '2015-16' } as never))?.path).toBe('options.fiscalYear');
  });
});

describe('an ongoing presence', () => {
  it.each<[object, string]>([
    [{ extent: 'within', from: '2015', to: 'ongoing' }, 'missions.0.presence.0.extent'],
    [{ extent: 'throughout', from: '2015', to: '2020', asOf: '2019' }, 'missions.0.presence.0.asOf'],
    [{ extent: 'throughout', from: '2015', to: 'on-going' }, 'missions.0.presence.0.to'],
    [{ extent: 'throughout', from: '2015', to: 'ongoing', asOf: 'today' }, 'missions.0.presence.0.asOf'],
  ])('is refused where it cannot be: %o', (presence, path) => {
    const missions = [{ id: 'a', presence: [{ ...presence, sources: [] }] }] as never;
    expect(codeOf(() => missionsActiveOn(missions, { date: '2019-09-05' }))?.path).toBe(path);
  });
});

describe('missionStatusOn', () => {
  const on = (date: string, name = 'MINUSTAH') => {
    const { statuses, possible } = missionStatusOn(missionRegistry, { mission: name, date });
    return [
      statuses.map(({ status }) => status),
      possible.map(({ status, reasons }) => [status, ...reasons].join(' ')),
    ];
  };

  it('is that of the day, before and after', () => {
    expect(on('2017-10-15')).toEqual([[], []]);
    expect(on('2017-10-16')).toEqual([['closed'], []]);
    expect(on('2100-12-31')).toEqual([['closed'], []]);
  });

  it('leaves apart what is undated, coarse or open', () => {
    expect(on('2019-09-05', 'CPMU')).toEqual([['active'], ['suspended undated', 'paused undated']]);
    expect(on('2024-06-01', 'CPMU')).toEqual([[], ['suspended undated', 'paused undated', 'active imprecise-date']]);
    expect(on('2024-12-31', 'CPMU')).toEqual([['active'], ['suspended undated', 'paused undated']]);
    expect(on('2025-03-31', 'CPMU')[0]).toEqual(['active']);
    expect(on('2025-04-01', 'CPMU')[0]).toEqual([]);
    const a = mission('a', [], { statuses: [{ status: 'paused', from: '2015-06', sources: [] }] });
    const judge = (date: string) => missionStatusOn([a], { mission: 'a', date }).possible[0]?.reasons;
    expect(judge('2015-05-31')).toBeUndefined();
    expect(judge('2015-06-01')).toEqual(['imprecise-date']);
    expect(judge('2015-07-01')).toEqual(['open-end']);
  });

  it('refuses what it does not know', () => {
    expect(codeOf(() => on('2019-09-05', 'EUAM'))?.code).toBe('AMBIGUOUS_NAME');
    expect(codeOf(() => on('2019-09-31'))).toEqual({ code: 'INVALID_DATE', path: 'options.date' });
    expect(codeOf(() => missionStatusOn(missionRegistry, { mission: 'CPMU' } as never))?.path).toBe('options.date');
  });
});
