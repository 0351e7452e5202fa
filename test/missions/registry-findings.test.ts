import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionRegistry } from '../../src/data/missions.js';
import { explain } from '../../src/explain/explain.js';
import type { MissionFinding } from '../../src/missions/messages.js';
import type { DatedStatus, Mission, MissionStatus, Presence } from '../../src/missions/model.js';
import { withTime } from '../../src/missions/registry-contradictions.js';
import { missionFindings } from '../../src/missions/registry-findings.js';
import { operandOf } from '../refusal.js';
import { runs } from '../support/long.js';
import { host, mission, there, to } from './some-mission.js';

describe('missionFindings', () => {
  it('finds nothing in the bundled registry, where names that two missions share are declared so', () => {
    expect(missionFindings(missionRegistry)).toEqual([]);
    const undeclared = (missionRegistry as readonly Mission[]).map((one) => ({
      ...one,
      names: one.names.map(({ sharedWith: _, ...name }) => name),
    }));
    const findings = missionFindings(undeclared);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
      ['AMBIGUOUS_NAME', 'warning'],
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
      ['UNKNOWN_NAME', 0, 'hosts.0.value'],
      ['REVERSED_RANGE', 0, 'presence.0.to'],
      ['INVALID_DATE', 0, 'statuses.0.from'],
      ['INVALID_ARGUMENT', 1, ''],
      ['INVALID_ARGUMENT', 2, 'id'],
      ['UNKNOWN_NAME', 0, 'successors.0'],
    ]);
    expect(operandOf(found[0], 'suggestions')).toEqual(['successors']);
    expect(operandOf(found[3], 'suggestions')).toEqual(['HT']);
  });

  it('reports a mission that a list names twice, a part after its whole, and people outside the dates of all hosts', () => {
    const shared = { sharedWith: ['b', 'b'] };
    const found = missionFindings([
      mission('a', [], { successors: to('b'), presence: [there('2016', '2018', shared)] }),
      mission('b', [], { partOf: 'a', predecessors: to('a') }),
      mission('c', [], {
        hosts: [host('HT', { from: '2010', to: '2012' })],
        presence: [there('2012', '2013'), there('2013', '2014')],
      }),
      mission('d', [], {
        hosts: [host('HT', { from: '2010', to: '2012' }), host('ML')],
        presence: [there('2013', '2014')],
      }),
    ]);
    expect(found.map(({ code, severity, index, path }) => [code, severity, index, path.slice(2).join('.')])).toEqual([
      ['DUPLICATE', 'error', 0, 'presence.0.sharedWith.1'],
      ['SUCCEEDED_BY_PART', 'error', 0, 'successors.0'],
      ['PRESENCE_WITHOUT_HOST', 'warning', 2, 'presence.1'],
    ]);
    expect(found.slice(1).map((one) => explain(one, { locale: 'en-CA' }))).toEqual([
      "'b' is part of 'a', and cannot come before or after it",
      "'c': presence (2013 to 2014) lies outside the dates of all hosts",
    ]);
  });

  it('names the part whose presence or status a status of its whole contradicts', () => {
    const closed = { status: 'closed', from: '2015', sources: [] } as const;
    const [finding] = missionFindings([
      mission('w', [], { statuses: [closed] }),
      mission('p', [], { partOf: 'w', presence: [there('2016', '2018')] }),
    ]);
    expect(explain(finding as MissionFinding, { locale: 'en-CA' })).toBe(
      "'w': closed (from 2015) contradicts presence (2016 to 2018) in its part 'p'",
    );
    expect(explain(finding as MissionFinding, { locale: 'fr-CA' })).toContain('dans sa partie «\u00a0p\u00a0»');
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

  it('keeps the places of what stands behind an entry that cannot be read', () => {
    const faulty = mission('a', [], {
      predecessors: [{ value: 'A B' } as never, ...to('nowhere')],
      presence: [there('2019-13', '2020'), there('2020', '2020', { sharedWith: ['gone'] })],
    });
    expect(pathsOf([faulty])).toEqual([
      ['INVALID_ARGUMENT', 'predecessors.0.value'],
      ['INVALID_ARGUMENT', 'predecessors.0.basis'],
      ['INVALID_ARGUMENT', 'predecessors.0.sources'],
      ['INVALID_DATE', 'presence.0.from'],
      ['UNKNOWN_NAME', 'predecessors.1'],
      ['UNKNOWN_NAME', 'presence.1.sharedWith.0'],
    ]);
  });
});

const pathsOf = (missions: readonly Mission[]) =>
  missionFindings(missions).map(({ code, path }) => [code, path.slice(2).join('.')]);
const kindsOf = (missions: readonly Mission[]) =>
  missionFindings(missions).map(({ code, severity }) => [code, severity]);
const status = (of: MissionStatus, from?: string, until?: string, document?: string): DatedStatus => ({
  status: of,
  ...(from !== undefined && { from }),
  ...(until !== undefined && { to: until }),
  sources: document === undefined ? [] : [{ document, line: 1 }],
});

describe('dates out of order', () => {
  it.each([
    ['2020', '2014', true],
    ['2020', '2020', false],
    ['2020-06', '2020', false],
    ['2020', '2020-06', false],
    ['2020-07-01', '2020-06', true],
    ['2020-07-01', '2020-06-30', true],
    ['2020-06-30', '2020-06-30', false],
    ['2020-06-30', '2020-07-01', false],
    ['2020-06-30', 'ongoing', false],
  ])('are found where no days of both are in order: %s to %s', (from, until, isWrong) => {
    const found = pathsOf([mission('a', [], { presence: [there(from, until)] })]);
    expect(found).toEqual(isWrong ? [['REVERSED_RANGE', 'presence.0.to']] : []);
    if (until === 'ongoing') return;
    expect(pathsOf([mission('a', [], { statuses: [status('active', from, until)] })])).toEqual(
      isWrong ? [['REVERSED_RANGE', 'statuses.0.to']] : [],
    );
    expect(pathsOf([mission('a', [], { hosts: [host('HT', { from, to: until })] })])).toEqual(
      isWrong ? [['REVERSED_RANGE', 'hosts.0.to']] : [],
    );
  });

  it('are found in the day that an ongoing presence is stated for', () => {
    const asOf = (day: string) =>
      pathsOf([mission('a', [], { presence: [there('2020-06-30', 'ongoing', { asOf: day })] })]);
    expect(asOf('2020-06-29')).toEqual([['REVERSED_RANGE', 'presence.0.asOf']]);
    expect(asOf('2020-06-30')).toEqual([]);
    expect(asOf('2020-06')).toEqual([]);
  });
});

describe('names of several missions', () => {
  const named = (id: string, sharedWith?: readonly string[]) =>
    mission(id, [], { names: [{ text: 'EUAM', form: 'acronym', sources: [], ...(sharedWith && { sharedWith }) }] });

  it('are declared by one of them, for all', () => {
    expect(kindsOf([named('a'), named('b')])).toEqual([['AMBIGUOUS_NAME', 'warning']]);
    expect(kindsOf([named('a', ['b']), named('b')])).toEqual([]);
    expect(kindsOf([named('a'), named('b', ['a'])])).toEqual([]);
    expect(kindsOf([named('a', ['b']), named('b'), named('c')])).toEqual([['AMBIGUOUS_NAME', 'warning']]);
    expect(kindsOf([named('a', ['b']), named('b', ['c']), named('c')])).toEqual([]);
  });

  it('are declared of missions that are there, that have them, and that are others', () => {
    expect(pathsOf([named('a', ['b'])])).toEqual([['UNKNOWN_NAME', 'names.0.sharedWith.0']]);
    expect(pathsOf([named('a', ['b']), mission('b')])).toEqual([['NAME_NOT_SHARED', 'names.0.sharedWith.0']]);
    expect(pathsOf([named('a', ['a'])])).toEqual([['SHARED_WITH_ITSELF', 'names.0.sharedWith.0']]);
  });

  it('may be the id of another', () => {
    expect(pathsOf([mission('two'), mission('one', ['Two'])])).toEqual([['AMBIGUOUS_NAME', 'names']]);
    expect(pathsOf([mission('one', ['Two']), mission('two')])).toEqual([['AMBIGUOUS_NAME', 'names']]);
    expect(pathsOf([mission('icc', ['ICC'])])).toEqual([]);
  });
});

it('a presence is not shared with the mission itself', () => {
  const presence = [there('2019', '2020', { sharedWith: ['a'] })];
  expect(pathsOf([mission('a', [], { presence })])).toEqual([['SHARED_WITH_ITSELF', 'presence.0.sharedWith.0']]);
});

describe('a status against a presence', () => {
  const check = (presence: Presence, ...statuses: DatedStatus[]) =>
    kindsOf([mission('a', [], { presence: [presence], statuses })]);
  const wrong = [['CONTRADICTING_STATUS', 'error']];

  it.each<[string, string, string, boolean]>([
    // Closed from 2015 on: from the first day after the last one, which may be any up to 31 December 2015.
    ['2010', '2020', '2015', true],
    ['2010', '2014', '2015', false],
    ['2010', '2015', '2015', false],
    ['2010', '2015-12', '2015', false],
    ['2010', '2015-12-30', '2015', false],
    ['2010', '2015-12-31', '2015', true],
    ['2010', '2016', '2015', true],
    // To the day.
    ['2010', '2015-06-29', '2015-06-30', false],
    ['2010', '2015-06-30', '2015-06-30', true],
    ['2010', '2015-07-01', '2015-06-30', true],
    ['2010', '2015-06', '2015-06-30', false],
    ['2010', '2015-07', '2015-06-30', true],
    ['2016', '2017', '2015', true],
  ])('there from %s to %s, closed from %s', (from, until, closed, isWrong) => {
    expect(check(there(from, until), status('closed', closed))).toEqual(isWrong ? wrong : []);
  });

  it('says nothing certain of somebody who was there at some time, unless all of it is after the end', () => {
    const within = (from: string, until: string) => there(from, until, { extent: 'within' });
    expect(check(within('2014', '2018'), status('closed', '2016'))).toEqual([]);
    expect(check(within('2016-12-31', '2018'), status('closed', '2016'))).toEqual(wrong);
    expect(check(within('2016-12-30', '2018'), status('closed', '2016'))).toEqual([]);
    const shared = there('2010', '2020', { sharedWith: ['b'] });
    expect(
      kindsOf([mission('a', [], { presence: [shared], statuses: [status('closed', '2015')] }), mission('b')]),
    ).toEqual([]);
  });

  it('is over where the status ends, and where an ongoing presence is last stated', () => {
    expect(check(there('2017', '2020'), status('closed', '2015', '2016-12-31'))).toEqual([]);
    expect(check(there('2016-12-31', '2020'), status('closed', '2015', '2016-12-31'))).toEqual(wrong);
    expect(check(there('2010', 'ongoing', { asOf: '2015-12-30' }), status('closed', '2015'))).toEqual([]);
    expect(check(there('2010', 'ongoing', { asOf: '2015-12-31' }), status('closed', '2015'))).toEqual(wrong);
    expect(check(there('2010', '2020'), status('closed'))).toEqual([]);
  });

  it('is a warning of a pause, in which people may stay, and none of an active mission', () => {
    expect(check(there('2010', '2020'), status('paused', '2015', '2016'))).toEqual([
      ['CONTRADICTING_STATUS', 'warning'],
    ]);
    expect(check(there('2010', '2020'), status('suspended', '2015'))).toEqual([['CONTRADICTING_STATUS', 'warning']]);
    expect(check(there('2010', '2020'), status('not-contributing', '2015', '2016'))).toEqual(wrong);
    expect(check(there('2010', '2020'), status('active', '2015', '2016'))).toEqual([]);
  });

  it('is explained where each is a line of another document', () => {
    const presence = (document: string) => there('2010', '2020', { sources: [{ document, line: 7 }] });
    expect(check(presence('x'), status('closed', '2015', undefined, 'x'))).toEqual(wrong);
    expect(check(presence('x'), status('closed', '2015'))).toEqual(wrong);
    const [finding] = missionFindings([
      mission('a', [], { presence: [presence('x')], statuses: [status('closed', '2015', undefined, 'y')] }),
    ]) as [MissionFinding];
    expect([finding.severity, finding.path]).toEqual(['warning', ['missions', 0, 'presence', 0]]);
    expect(explain(finding, { locale: 'en-CA' })).toBe(
      "'a': closed (from 2015) contradicts presence (2010 to 2020); documents disagree: 'y' and 'x'",
    );
    expect(explain(finding, { locale: 'fr-CA' })).toBe(
      '«\u00a0a\u00a0»\u00a0: terminée (à partir de 2015) contredit présence (de 2010 à 2020); des textes divergent\u00a0: «\u00a0y\u00a0» et «\u00a0x\u00a0»',
    );
    // French gives a full date an article, and a month or a year none.
    const label = { en: 'closed', fr: 'terminée' };
    const french = (from?: string, to?: string) => withTime(label, { from, to }).fr;
    expect([french('2024', '2025-03-31'), french('2020-01-01', '2021-06'), french('2024', '2025')]).toEqual([
      'terminée (de 2024 au 2025-03-31)',
      'terminée (du 2020-01-01 à 2021-06)',
      'terminée (de 2024 à 2025)',
    ]);
    expect([french('2020-01-01'), french(undefined, '2021-06-30'), french('2020', 'ongoing')]).toEqual([
      'terminée (à partir du 2020-01-01)',
      "terminée (jusqu'au 2021-06-30)",
      'terminée (à partir de 2020)',
    ]);
    // What one document says alone comes first.
    const both = [status('closed', '2015', undefined, 'y'), status('closed', '2015', undefined, 'x')];
    expect(check(presence('x'), ...both)).toEqual(wrong);
  });

  it('holds for the parts of a mission that was closed', () => {
    const part = (until: string) => mission('b', [], { partOf: 'a', presence: [there('2010', until)] });
    const whole = mission('a', [], { statuses: [status('closed', '2015-06-30')] });
    expect(pathsOf([whole, part('2015-06-29')])).toEqual([]);
    expect(pathsOf([whole, part('2015-06-30')])).toEqual([['CONTRADICTING_STATUS', 'presence.0']]);
    expect(
      pathsOf([part('2015-06-30'), whole, mission('c', [], { partOf: 'b', presence: [there('2015-07', '2016')] })]),
    ).toEqual([
      ['CONTRADICTING_STATUS', 'presence.0'],
      ['CONTRADICTING_STATUS', 'presence.0'],
    ]);
  });
});

describe('two statuses', () => {
  const check = (...statuses: DatedStatus[]) => kindsOf([mission('a', [], { statuses })]);
  const wrong = [['CONTRADICTING_STATUS', 'error']];

  it('exclude each other at one time', () => {
    expect(check(status('closed', '2015-06-30'), status('active', '2015-06-29', '2015-06-29'))).toEqual([]);
    expect(check(status('closed', '2015-06-30'), status('active', '2015-06-30', '2015-06-30'))).toEqual(wrong);
    expect(check(status('closed', '2015-06-30'), status('active', '2019'))).toEqual(wrong);
    expect(check(status('active', '2019'), status('closed', '2015-06-30'))).toEqual(wrong);
    expect(check(status('closed', '2015', '2018-12-31'), status('active', '2019'))).toEqual([]);
    expect(check(status('active', '2010', '2015'), status('paused', '2015', '2016'))).toEqual([]);
    expect(check(status('active', '2010', '2016'), status('paused', '2015', '2016'))).toEqual(wrong);
    expect(check(status('paused', '2015', '2016'), status('suspended', '2015', '2016'))).toEqual([]);
    expect(check(status('closed', '2015'), status('not-contributing', '2016'))).toEqual([]);
    // Without an end, a status is stated for its start.
    expect(check(status('active', '2015'), status('paused', '2018'))).toEqual([]);
    expect(check(status('active'), status('closed'))).toEqual([]);
  });

  it('are those of two documents where these disagree', () => {
    const two = [status('active', '2015', '2020', 'x'), status('closed', '2016', undefined, 'y')];
    expect(check(...two)).toEqual([['CONTRADICTING_STATUS', 'warning']]);
  });
});

it('finds names that the look-up takes for one, whatever letters they are written with', () => {
  for (const [one, other] of [
    ['ＵＮＭＩＫ', 'UNMIK'],
    ['oﬃce x', 'Office X'],
  ] as const)
    expect(pathsOf([mission('a', [one]), mission('b', [other])])).toEqual([['AMBIGUOUS_NAME', 'names']]);
});

describe('a successor', () => {
  const check = (successor: Partial<Mission>, predecessor: Partial<Mission>) =>
    pathsOf([mission('new', [], { predecessors: to('old'), ...successor }), mission('old', [], predecessor)]);
  const wrong = [['SUCCESSOR_ENDED_BEFORE', 'predecessors.0']];

  it.each([
    ['2010', '2014-12-30', '2015', true],
    ['2010', '2014-12-31', '2015', true],
    ['2010', '2015-01-01', '2015', false],
    ['2010', '2014', '2015', true],
    ['2010', '2015', '2015', false],
    ['2010', '2015', '2015-12-31', false],
    ['2010', 'ongoing', '2015', false],
  ])('from %s to %s, where the other is documented from %s on', (from, until, began, isWrong) => {
    const found = check({ presence: [there(from, until)] }, { presence: [there(began, '2020')] });
    expect(found).toEqual(isWrong ? wrong : []);
  });

  it('ended the day before it was closed', () => {
    const closed = (day: string) =>
      check({ statuses: [status('closed', day)] }, { presence: [there('2015-06-30', '2020')] });
    expect(closed('2015-06-29')).toEqual(wrong);
    expect(closed('2015-06-30')).toEqual(wrong);
    expect(closed('2015-07-01')).toEqual([]);
    expect(closed('2015-07')).toEqual([]);
    expect(check({ statuses: [status('closed', '2010')] }, {})).toEqual([]);
    expect(check({}, { presence: [there('2015', '2020')] })).toEqual([]);
  });

  it('did not end before a status or a part of it is documented, nor by what is said of several together', () => {
    const late = { presence: [there('2015', '2020')] };
    const ended = { presence: [there('2000', '2005')] };
    expect(check(ended, late)).toEqual(wrong);
    expect(check({ ...ended, statuses: [status('active', '2020')] }, late)).toEqual([]);
    expect(check({ presence: [there('2000', '2005', { sharedWith: ['old'] })] }, late)).toEqual([]);
    expect(check(ended, { presence: [there('2015', '2020', { sharedWith: ['new'] })] })).toEqual([]);
    const withPart = (from: string, until: string) =>
      pathsOf([
        mission('new', [], { predecessors: to('old'), ...ended }),
        mission('old', [], late),
        mission('part', [], { partOf: 'new', presence: [there(from, until)] }),
      ]);
    expect(withPart('2011', '2015')).toEqual([]);
    expect(withPart('2011', '2014')).toEqual(wrong);
    // Documented by a status alone, as by a presence.
    expect(check(ended, { statuses: [status('active', '2010', '2012')] })).toEqual(wrong);
  });

  it('is found once, from whichever side it is told', () => {
    const [late, early] = [there('2015', '2020'), there('2010', '2012')];
    const old = mission('old', [], { successors: to('new'), presence: [late] });
    const next = mission('new', [], { predecessors: to('old'), presence: [early] });
    expect(pathsOf([old, next])).toEqual([['SUCCESSOR_ENDED_BEFORE', 'successors.0']]);
    expect(pathsOf([next, old])).toEqual([['SUCCESSOR_ENDED_BEFORE', 'predecessors.0']]);
    expect(pathsOf([old, { ...next, predecessors: [] }])).toEqual([['SUCCESSOR_ENDED_BEFORE', 'successors.0']]);
    const [finding] = missionFindings([old, next]) as [MissionFinding];
    expect(explain(finding, { locale: 'en-CA' })).toBe(
      "'new' took over from 'old', and yet ended by 2012-12-31, before that one is documented from 2015-01-01 on",
    );
  });
});

describe('a registry with planted faults', () => {
  const plain = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      mission(`m${index}`, [`Mission ${index}`], {
        hosts: [host(index % 2 === 0 ? 'HT' : 'UKR')],
        ...(index > 0 && { predecessors: to(`m${index - 1}`) }),
        presence: [
          there(`${2000 + index}-03-01`, `${2000 + index}-12`, { extent: index % 3 === 0 ? 'within' : 'throughout' }),
        ],
        statuses: [status('closed', `${2001 + index}`)],
      }),
    );
  const FAULTS: Readonly<Record<string, (one: Mission, year: number) => Mission>> = {
    REVERSED_RANGE: (one, year) => ({ ...one, presence: [there(`${year}`, `${year - 1}`)] }),
    UNKNOWN_NAME: (one) => ({ ...one, hosts: [host('UK')] }),
    COUNTRY_NOT_IN_FORCE: (one) => ({ ...one, hosts: [host('SS', { to: '2010-12-31' })] }),
    AMBIGUOUS_NAME: (one) => ({ ...one, label: { en: 'mission 0', fr: 'mission 0' } }),
    CIRCULAR_SUCCESSION: (one) => ({ ...one, successors: to(one.id) }),
    CIRCULAR_PART: (one) => ({ ...one, partOf: one.id }),
    SHARED_WITH_ITSELF: (one, year) => ({ ...one, presence: [there(`${year}`, `${year}`, { sharedWith: [one.id] })] }),
    CONTRADICTING_STATUS: (one, year) => ({ ...one, presence: [there(`${year}-03-01`, `${year + 2}`)] }),
    SUCCESSOR_ENDED_BEFORE: (one) => ({ ...one, presence: [there('1990', '1991')], statuses: [] }),
  };

  it('has a finding for each at its entry, and none where nothing is planted', () => {
    const planted = fc.uniqueArray(fc.tuple(fc.constantFrom(...Object.keys(FAULTS)), fc.constantFrom(1, 3, 5, 7, 9)), {
      selector: ([, at]) => at,
      maxLength: 5,
    });
    fc.assert(
      fc.property(planted, (faults) => {
        const missions = plain(10);
        for (const [code, at] of faults) {
          missions[at] = FAULTS[code]?.(missions[at] as Mission, 2000 + at) as Mission;
        }
        const errors = missionFindings(missions);
        for (const [code, at] of faults) {
          // The name is found where it comes first.
          const index = code === 'AMBIGUOUS_NAME' ? 0 : at;
          expect(
            errors.some((one) => one.code === code && one.index === index),
            `${code} ${at}`,
          ).toBe(true);
        }
        const codes = new Set<string>(faults.map(([code]) => code));
        expect(errors.filter(({ code }) => !codes.has(code))).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});
