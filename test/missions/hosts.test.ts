import { describe, expect, it } from 'vitest';
import { missionRegistry } from '../../src/data/missions.js';
import { explain } from '../../src/explain/explain.js';
import { countries } from '../../src/missions/countries.js';
import type { MissionFinding } from '../../src/missions/messages.js';
import type { Mission, MissionHost } from '../../src/missions/model.js';
import { missionFindings } from '../../src/missions/registry-findings.js';
import { missionSchema } from '../../src/schemas.js';
import { operandOf } from '../refusal.js';
import { host, mission, there } from './some-mission.js';

const check = (value: string, facts: Partial<MissionHost> = {}) =>
  missionFindings([mission('a', [], { hosts: [host(value, facts)] })]);
const codes = (value: string, facts?: Partial<MissionHost>) => check(value, facts).map(({ code }) => code);

describe('the code of a host', () => {
  it.each(['HT', 'HTI', 'PS', 'PSE', 'XK', 'XKX', 'GB', 'SS', 'ME'])('is read: %s', (code) => {
    expect(check(code)).toEqual([]);
    expect(missionSchema.safeParse(mission('a', [], { hosts: [host(code)] })).success).toBe(true);
  });

  it.each([
    ['ZZ', []],
    ['ZZZ', []],
    ['EU', []],
    ['', []],
    ['UK', ['GB']],
    ['EL', ['GR']],
    ['UNK', ['XK']],
    ['ht', ['HT']],
    ['hti', ['HTI']],
    ['Ht', ['HT']],
    ['uk', ['GB']],
    [' HT', ['HT']],
    ['Haiti', ['HT']],
    ['haïti', ['HT']],
    ['Burma', ['MM']],
    ['constructor', []],
  ])('is refused, with the one that may be meant: %s', (code, suggestions) => {
    const [finding, ...others] = check(code);
    expect([finding?.code, finding?.severity, finding?.path.join('.')]).toEqual([
      'UNKNOWN_NAME',
      'error',
      'missions.0.hosts.0.value',
    ]);
    expect(operandOf(finding, 'suggestions')).toEqual(suggestions);
    expect(others).toEqual([]);
    expect(missionSchema.safeParse(mission('a', [], { hosts: [host(code)] })).success).toBe(false);
  });

  it.each<[string, Partial<MissionHost>, boolean]>([
    // Withdrawn: only for times up to the last year in which it was in force.
    ['YU', {}, false],
    ['YU', { from: '1992' }, false],
    ['YU', { to: '2003-12-31' }, true],
    ['YU', { to: '2004-01-01' }, false],
    ['YU', { to: '2004' }, false],
    ['YU', { from: '1992', to: '2003' }, true],
    ['YUG', { from: '2004', to: '2005' }, false],
    ['AN', { to: '2010-12-31' }, true],
    ['AN', { to: '2011-01-01' }, false],
    ['TP', { from: '1999', to: '2002' }, true],
    ['TP', { from: '1999', to: '2003' }, false],
    // Added: only from the first year on.
    ['TL', { from: '2002' }, true],
    ['TL', { from: '2001-12-31' }, false],
    ['TL', { to: '2001-12-31' }, false],
    ['SS', { from: '2011-01-01' }, true],
    ['SS', { from: '2010-12-31' }, false],
    ['SS', { from: '2010', to: '2012' }, false],
    ['SDN', { from: '2005', to: '2011-07-09' }, true],
    // One code, two countries, one after the other; alpha-3 tells them apart.
    ['CS', { from: '1992', to: '1993' }, true],
    ['CS', { from: '2003', to: '2006-12-31' }, true],
    ['CS', { from: '1994', to: '2002' }, false],
    ['CS', { from: '1993', to: '2003' }, false],
    ['CSK', { from: '2003', to: '2006' }, false],
    ['SCG', { from: '2003', to: '2006' }, true],
    ['CS', {}, false],
  ])('is in force at the time of the host: %s %o', (code, dates, isRight) => {
    const found = check(code, dates);
    expect(found.map((one) => [one.code, one.severity, one.path.join('.')])).toEqual(
      isRight ? [] : [['COUNTRY_NOT_IN_FORCE', 'error', 'missions.0.hosts.0.value']],
    );
    expect(missionSchema.safeParse(mission('a', [], { hosts: [host(code, dates)] })).success).toBe(isRight);
  });

  it.each<[string, Partial<MissionHost>, string, string]>([
    [
      'SS',
      { from: '2005', to: '2010' },
      "'SS' is a country code from 2011 on only, not for the time given; did you mean 'SD'?",
      "« SS » n'est un code de pays que depuis 2011, pas pour la période donnée; vouliez-vous dire « SD »?",
    ],
    [
      'AN',
      {},
      "'AN' is a country code until 2010 only, and a host under it needs a last date; did you mean 'CW', 'SX' or 'BQ'?",
      "« AN » n'est un code de pays que jusqu'en 2010, et un hôte sous ce code doit porter une dernière date; vouliez-vous dire « CW », « SX » ou « BQ »?",
    ],
    [
      'ME',
      { from: '2004', to: '2006' },
      "'ME' is a country code from 2006 on only, not for the time given; did you mean 'CS'?",
      '',
    ],
    [
      'MK',
      { from: '1990' },
      "'MK' is a country code from 1991 on only, not for the time given; did you mean 'YU'?",
      '',
    ],
    [
      'CS',
      { from: '1995', to: '2002' },
      "'CS' is a country code until 1993 and from 2003 to 2006 only, not for the time given; did you mean 'CZ', 'SK' or 'YU'?",
      '',
    ],
  ])('says when it is one, and which was in its place: %s %o', (code, dates, english, french) => {
    const [finding] = check(code, dates) as [MissionFinding];
    expect(explain(finding, { locale: 'en-CA' })).toBe(english);
    if (french !== '') expect(explain(finding, { locale: 'fr-CA' }).replaceAll('\u00a0', ' ')).toBe(french);
  });

  it('is a warning where the host has no dates, and people served before the code was there', () => {
    const served = (from: string, until: string, facts = {}) =>
      missionFindings([mission('a', [], { hosts: [host('SS')], presence: [there(from, until, facts)] })]).map(
        ({ code, severity, path }) => [code, severity, path.join('.')],
      );
    const warning = [['COUNTRY_NOT_IN_FORCE', 'warning', 'missions.0.hosts.0.value']];
    expect(served('2010-12-31', '2015')).toEqual(warning);
    expect(served('2011-01-01', '2015')).toEqual([]);
    expect(served('2010', '2015')).toEqual(warning);
    expect(served('2010', '2015', { extent: 'within' })).toEqual([]);
    expect(served('2009', '2010', { extent: 'within' })).toEqual(warning);
    expect(served('2005', '2015', { sharedWith: ['b'] }).filter(([code]) => code !== 'UNKNOWN_NAME')).toEqual([]);
    const divided = mission('unmis', [], {
      hosts: [host('SD', { to: '2011-07-09' }), host('SSD', { from: '2011-07-09' })],
      presence: [there('2005', '2011-07-09')],
    });
    expect(missionFindings([divided])).toEqual([]);
  });
});

describe('the relation with a host', () => {
  it('is one of two', () => {
    expect(codes('NL', { relation: 'seated-in' })).toEqual([]);
    expect(codes('NL', { relation: 'hosted-by' })).toEqual([]);
    expect(codes('NL', { relation: 'seated' as 'seated-in' })).toEqual(['UNKNOWN_NAME']);
    expect(codes('NL', { until: '2015' } as never)).toEqual(['UNKNOWN_NAME']);
  });

  it('is a seat for courts, secretariats and headquarters of the bundled registry', () => {
    const seated = (missionRegistry as readonly Mission[]).flatMap(({ id, hosts }) =>
      hosts.filter(({ relation }) => relation === 'seated-in').map(({ value }) => `${id} ${value}`),
    );
    expect(seated).toEqual([
      'cpmu PL',
      'icc NL',
      'unitar CH',
      'prmny US',
      'picp NZ',
      'iaccc GB',
      'un-gratis-positions US',
    ]);
  });
});

describe('the list of countries', () => {
  it('has every code once, but for one that was given twice', () => {
    const twice = (list: readonly string[]) => list.filter((code, index) => list.indexOf(code) !== index);
    expect(twice(countries().map(({ code }) => code))).toEqual(['CS']);
    expect(twice(countries().map(({ alpha3 }) => alpha3))).toEqual([]);
  });

  it('has the years of what was withdrawn since 1989 (ISO 3166-3)', () => {
    const withdrawn = countries().flatMap(({ alpha3, to }) => (to === undefined ? [] : [`${alpha3} ${to}`]));
    expect(withdrawn.sort()).toEqual([
      'ANT 2010',
      'BUR 1989',
      'CSK 1993',
      'DDR 1990',
      'FXX 1997',
      'NTZ 1993',
      'SCG 2006',
      'SUN 1992',
      'TMP 2002',
      'YMD 1990',
      'YUG 2003',
      'ZAR 1997',
    ]);
  });
});
