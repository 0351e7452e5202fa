import { describe, expect, test } from 'vitest';
import { missionRegistry } from '../../src/data.js';
import { exactly } from '../../src/exact/decimal.js';
import {
  ceilingUse,
  type DeploymentRecord,
  deploymentColumns,
  followOnAssignments,
  handovers,
  lengthsOfService,
  longDeployments,
} from '../../src/index.js';
import { codeOf } from '../refusal.js';

const base = { person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman' } as const;

function served(id: string, firstDay: string, lastDay: string, more: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return { ...base, id, firstDay, lastDay, ...more } as DeploymentRecord;
}

describe('lengths of service', () => {
  test.each([
    ['2018-04-01', '2018-04-01', 1, 0],
    ['2018-04-01', '2018-04-30', 30, 1],
    ['2018-04-01', '2018-04-29', 29, 0],
    ['2018-04-15', '2019-04-14', 365, 12],
    ['2019-04-01', '2020-03-31', 366, 12],
    ['2020-02-29', '2021-02-27', 365, 12],
    ['2020-01-31', '2020-02-28', 29, 1],
    ['2016-02-29', '2020-02-28', 1461, 48],
    ['2100-01-01', '2100-12-31', 365, 12],
    ['1900-01-01', '2100-12-31', 73414, 2412],
  ])('%s to %s is %i days, %i full months', (firstDay, lastDay, days, months) => {
    expect(lengthsOfService([served('a', firstDay, lastDay)], { asOf: '2100-12-31' })).toEqual([
      { id: 'a', person: 'p1', days, months, ongoing: false },
    ]);
  });

  test('an ongoing assignment is counted until the day asked about; one that has not started is not there', () => {
    const records = [served('a', '2019-04-01', 'ongoing'), served('b', '2020-04-01', 'ongoing')];
    expect(lengthsOfService(records, { asOf: '2020-03-31' })).toEqual([
      { id: 'a', person: 'p1', days: 366, months: 12, ongoing: true },
    ]);
  });

  test('twelve months to the day are within a one-year policy, one day more is not', () => {
    const records = [
      served('exact', '2018-04-01', '2019-03-31'),
      served('over', '2018-04-01', '2019-04-01'),
      served('ongoing', '2018-06-01', 'ongoing'),
      served('later', '2030-01-01', 'ongoing'),
    ];
    const found = longDeployments(records, { months: 12, asOf: '2019-06-30' });
    expect(found.map(({ id, allowedUntil, daysOver }) => [id, allowedUntil, daysOver])).toEqual([
      ['over', '2019-03-31', 1],
      ['ongoing', '2019-05-31', 30],
    ]);
    // Whoever has not started by then is not long yet, as in lengths of service.
    const later = served('later', '2019-07-01', '2021-06-30');
    expect(longDeployments([later], { months: 12, asOf: '2019-06-30' })).toEqual([]);
    expect(longDeployments([later], { months: 12, asOf: '2019-07-01' })).toHaveLength(1);
    expect(longDeployments(records, { months: 1200, asOf: '2100-12-31' })).toEqual([]);
  });

  test('extensions, transfers, returns and overlaps are told apart', () => {
    const records = [
      served('a', '2018-01-01', '2018-12-31'),
      served('e', '2021-01-01', 'ongoing'),
      served('b', '2019-01-01', '2019-06-30'),
      served('c', '2019-07-01', '2019-12-31', { mission: 'unmik' }),
      served('d', '2020-03-01', '2021-01-31'),
      served('f', '2022-01-01', '2022-01-31'),
      served('x', '2018-01-01', '2018-12-31', { person: 'p2' }),
    ];
    expect(
      followOnAssignments(records).map(({ before, after, kind, daysBetween }) => [before, after, kind, daysBetween]),
    ).toEqual([
      ['a', 'b', 'extension', 0],
      ['b', 'c', 'transfer', 0],
      ['c', 'd', 'return', 60],
      ['d', 'e', 'overlap', -31],
      ['e', 'f', 'overlap', { noValue: 'not-yet-due', note: 'the assignment before is ongoing' }],
    ]);
  });

  test('who is still on a longer assignment does not return from a shorter one', () => {
    const records = [
      served('long', '2018-01-01', '2018-12-31'),
      served('short', '2018-02-01', '2018-02-10'),
      served('second', '2018-06-01', '2018-06-10'),
      served('next', '2019-01-01', '2019-03-31'),
    ];
    expect(
      followOnAssignments(records).map(({ before, after, kind, daysBetween }) => [before, after, kind, daysBetween]),
    ).toEqual([
      ['long', 'short', 'overlap', -334],
      ['long', 'second', 'overlap', -214],
      ['long', 'next', 'extension', 0],
    ]);
  });
});

describe('hand-overs', () => {
  const post = { position: 'adviser' };
  const facts = (records: DeploymentRecord[]) => {
    const { handovers: found, findings } = handovers(records);
    return [
      found.map(({ leaving, arriving, overlapDays, gapDays }) => [leaving, arriving, overlapDays, gapDays]),
      findings.map(({ code, index }) => [code, index]),
    ];
  };

  test('are the same whether a stay has one record or two, and whenever the second begins', () => {
    const whole = served('a', '2018-04-01', '2020-03-31', post);
    const first = served('a', '2018-04-01', '2019-03-31', post);
    const second = served('a2', '2019-04-01', '2020-03-31', post);
    for (const arrives of ['2019-03-25', '2019-04-01', '2019-04-02']) {
      const short = served('b', arrives, '2019-09-30', { ...post, person: 'p2' });
      expect(facts([whole, short])).toEqual([[], [['SHARED_POSITION', 1]]]);
      expect(facts([first, short, second])).toEqual([[], [['SHARED_POSITION', 1]]]);
      const long = served('b', arrives, '2020-06-30', { ...post, person: 'p2' });
      const [[handover]] = facts([whole, long]) as [[unknown[]]];
      expect(facts([second, long, first])).toEqual([[['a2', ...(handover as unknown[]).slice(1)]], []]);
    }
    // After a break, it is another stay: b holds the position in between.
    const between = served('b', '2019-03-31', '2019-06-30', { ...post, person: 'p2' });
    const back = served('a3', '2019-07-01', '2020-03-31', post);
    expect(facts([first, between, back])).toEqual([
      [
        ['a', 'b', 1, 0],
        ['b', 'a3', 0, 0],
      ],
      [],
    ]);
  });

  test('are found in records with inherited fields, and come by mission in the order of code units', () => {
    const records = ['a!', 'a b', 'a'].flatMap((mission) => [
      served(`${mission} 1`, '2018-04-01', '2019-03-31', { ...post, mission }),
      served(`${mission} 2`, '2019-04-01', '2020-03-31', { ...post, mission, person: 'p2' }),
    ]);
    const { handovers: found } = handovers(records.map((record) => Object.create(record) as DeploymentRecord));
    expect(found.map(({ mission }) => mission)).toEqual(['a', 'a b', 'a!']);
  });

  test('overlap, meeting on one day, seamless, and a gap', () => {
    const records = [
      served('a', '2018-01-01', '2018-12-31', { ...post, person: 'p1' }),
      served('b', '2018-12-25', '2019-12-31', { ...post, person: 'p2' }),
      served('c', '2019-12-31', '2020-06-30', { ...post, person: 'p3' }),
      served('d', '2020-07-01', '2020-12-31', { ...post, person: 'p4' }),
      served('e', '2021-01-11', 'ongoing', { ...post, person: 'p5' }),
      served('f', '2021-12-01', 'ongoing', { ...post, person: 'p6' }),
    ];
    expect(
      handovers(records).handovers.map(({ leaving, arriving, overlapDays, gapDays }) => [
        leaving,
        arriving,
        overlapDays,
        gapDays,
      ]),
    ).toEqual([
      ['a', 'b', 7, 0],
      ['b', 'c', 1, 0],
      ['c', 'd', 0, 0],
      ['d', 'e', 0, 10],
      [
        'e',
        'f',
        expect.objectContaining({ noValue: 'not-yet-due' }),
        expect.objectContaining({ noValue: 'not-yet-due' }),
      ],
    ]);
  });

  test('positions of other missions, and records without a position, are not mixed in', () => {
    const result = handovers([
      served('a', '2018-01-01', '2018-12-31', post),
      served('b', '2019-01-01', '2019-12-31', { ...post, person: 'p2', mission: 'unmik' }),
      served('c', '2019-01-01', '2019-12-31', { person: 'p3' }),
    ]);
    expect(result).toEqual({ handovers: [], withoutPosition: 1, findings: [] });
  });

  test('who extends stays the holder; who comes and goes meanwhile shares the position', () => {
    const result = handovers([
      served('a', '2018-01-01', '2018-12-31', post),
      served('b', '2019-01-01', '2019-06-30', post),
      served('c', '2019-03-01', '2019-04-30', { ...post, person: 'p2' }),
      served('d', '2019-07-11', '2019-12-31', { ...post, person: 'p3' }),
    ]);
    expect(result.handovers.map(({ leaving, arriving, gapDays }) => [leaving, arriving, gapDays])).toEqual([
      ['b', 'd', 10],
    ]);
    expect(result.findings).toMatchObject([{ code: 'SHARED_POSITION', index: 2, operands: { id: 'c', other: 'b' } }]);
  });

  test('while an ongoing holder stays, nobody who comes and goes opens a gap', () => {
    const result = handovers([
      served('a', '2018-01-01', 'ongoing', post),
      served('b', '2019-01-01', '2019-06-30', { ...post, person: 'p2' }),
      served('c', '2019-08-01', 'ongoing', { ...post, person: 'p3' }),
    ]);
    expect(result.handovers).toMatchObject([{ leaving: 'a', arriving: 'c', gapDays: { noValue: 'not-yet-due' } }]);
    expect(result.findings).toMatchObject([{ code: 'SHARED_POSITION', index: 1, operands: { id: 'b', other: 'a' } }]);
  });

  test('two who leave on the same day share the position: neither follows the other', () => {
    const result = handovers([
      served('a', '2018-01-01', '2018-12-31', post),
      served('b', '2018-01-01', '2018-12-31', { ...post, person: 'p2' }),
      served('c', '2019-01-01', '2019-12-31', { ...post, person: 'p3' }),
    ]);
    expect(result.handovers).toMatchObject([{ leaving: 'a', arriving: 'c', overlapDays: 0, gapDays: 0 }]);
    expect(result.findings).toMatchObject([{ code: 'SHARED_POSITION', index: 1, operands: { id: 'b', other: 'a' } }]);
  });
});

describe('use of ceilings', () => {
  // Ministerial note, L15 (West Bank, up to seven, two missions), L3 (program); web page, L7 (West Bank, up to 12,
  // undated).
  const westBank = { scope: 'region', missions: ['proteus', 'eupol-copps'], upTo: 7, asOf: '2019-09-05' } as const;
  const webPage = { scope: 'region', missions: ['proteus', 'eupol-copps'], upTo: 12 } as const;
  const program = { scope: 'program', missions: [], upTo: 150, asOf: '2019-09-05' } as const;
  const records = [
    ...Array.from({ length: 6 }, (_, index) =>
      served(`a${index}`, '2019-01-01', 'ongoing', { person: `a${index}`, mission: 'proteus' }),
    ),
    ...Array.from({ length: 3 }, (_, index) =>
      served(`b${index}`, '2019-01-01', 'ongoing', { person: `b${index}`, mission: 'eupol-copps' }),
    ),
    served('c', '2019-01-01', 'ongoing', { person: 'c', mission: 'proteus', personnel: 'civilian' }),
    served('d', '2019-01-01', '2019-09-04', { person: 'd' }),
    served('e', '2019-01-01', '2019-09-05', { person: 'e' }),
  ];
  test('a mission, a region and the program; police officers against the ceiling, civilians beside', () => {
    const options = { date: '2019-09-05', ceilings: [westBank, webPage, program] } as const;
    const uses = ceilingUse(records, options);
    expect(
      uses.map(({ strength, civilians, room, exceeded, stated }) => [strength, civilians, room, exceeded, stated]),
    ).toEqual([
      [9, 1, -2, true, 'up-to-date'],
      [9, 1, 3, false, 'undated'],
      [10, 1, 140, false, 'up-to-date'],
    ]);
    expect(ceilingUse(deploymentColumns(records).columns, options)).toEqual(uses);
    expect(ceilingUse(records, { ...options, mission: 'eupol-copps' })).toEqual(uses.slice(0, 2));
    expect(ceilingUse(records, { ...options, date: '2019-09-04' })[0]?.stated).toBe('later');
    expect(ceilingUse(records, { ...options, mission: 'unmik' })).toEqual([]);
    const faulty = deploymentColumns([...records, served('f', '2019-02-29', 'ongoing')]).columns;
    expect(ceilingUse(faulty, options)).toEqual(uses.map((use) => ({ ...use, leftOut: 1 })));
    expect(uses.map(({ leftOut }) => leftOut)).toEqual([0, 0, 0]);
  });

  test('a year of rotations is refused: 35 rotated through Operation PROTEUS in 2024-25 (annual report, L102), up to 12 at once', () => {
    const options = { date: '2025-03-31', ceilings: [webPage] } as const;
    expect(codeOf(() => ceilingUse({ measure: 'rotations', value: 35 }, options))?.code).toBe('MEASURE_MISMATCH');
    expect(codeOf(() => ceilingUse({ measure: 'average', value: 35 }, options))?.code).toBe('MEASURE_MISMATCH');
    expect(codeOf(() => ceilingUse(records, { ...options, fiscalYear: '2024-25' } as never))?.code).toBe(
      'MEASURE_MISMATCH',
    );
    expect(codeOf(() => ceilingUse({ measure: 'strength', value: 1.5 }, options))?.code).toBe('INVALID_ARGUMENT');
    const { missions } = webPage;
    expect(ceilingUse({ measure: 'strength', value: 11, missions }, options)[0]?.room).toBe(1);
    const [none] = ceilingUse({ measure: 'strength', value: -0, missions }, options);
    expect([none?.strength, none?.use]).toEqual([0, expect.objectContaining({ numerator: exactly(0) })]);
    expect(Object.is(none?.strength, 0)).toBe(true);
  });

  test('a stated count is compared with ceilings for exactly the missions that it counts', () => {
    const ceilings = [westBank, webPage, program];
    const use = (missions?: readonly string[]) =>
      ceilingUse(
        { measure: 'strength', value: 83, ...(missions && { missions }) },
        { date: '2019-09-05', ceilings },
      ).map(({ ceiling }) => ceiling.upTo);
    expect(use()).toEqual([150]);
    expect(use([...westBank.missions].reverse())).toEqual([7, 12]);
    const refused = (given: object, more = {}) =>
      codeOf(() => ceilingUse({ measure: 'strength', value: 83, ...given }, { date: '2019-09-05', ceilings, ...more }));
    expect(refused({ missions: ['monusco'] })).toEqual({ code: 'MEASURE_MISMATCH', path: 'deployments.missions' });
    expect(refused({}, { mission: 'eupol-copps' })).toEqual({ code: 'MEASURE_MISMATCH', path: 'deployments.missions' });
    expect(refused({ missions: [] })).toEqual({ code: 'INVALID_ARGUMENT', path: 'deployments.missions' });
    expect(refused({ mission: 'monusco' })).toEqual({ code: 'UNKNOWN_NAME', path: 'deployments.mission' });
  });

  test('a mission by any of its names, where there is a registry', () => {
    const options = { date: '2019-09-05', ceilings: [westBank, program], registry: missionRegistry };
    const use = (mission: string) => ceilingUse(records, { ...options, mission }).map(({ strength }) => strength);
    expect(use('EUPOL-COPPPS')).toEqual([9]);
    expect(use('eupol-copps')).toEqual([9]);
    expect(use('UNMIK')).toEqual([]);
    expect(codeOf(() => use('op-protheus'))).toEqual({ code: 'UNKNOWN_NAME', path: 'options.mission' });
    const twins = ['a', 'b'].map((id) => ({ id, aliases: ['Twin'] }));
    expect(codeOf(() => ceilingUse(records, { ...options, registry: twins, mission: 'twin' }))).toEqual({
      code: 'AMBIGUOUS_NAME',
      path: 'options.mission',
    });
  });

  test('ceilings that are none', () => {
    const use = (ceiling: object) =>
      codeOf(() => ceilingUse([], { date: '2019-09-05', ceilings: [ceiling as never] }))?.code;
    expect(use({ ...westBank, missions: [] })).toBe('INVALID_ARGUMENT');
    expect(use({ ...westBank, upTo: -1 })).toBe('INVALID_ARGUMENT');
    expect(use({ ...westBank, scope: 'regions' })).toBe('UNKNOWN_NAME');
    for (const asOf of ['soon', '2018-13', '2018-02-31', '0000']) {
      expect(use({ ...westBank, asOf })).toBe('INVALID_DATE');
    }
  });
});
