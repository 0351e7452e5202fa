import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../src/calendar/date.js';
import { kindsIn } from '../../src/deployments/engine/kinds.js';
import {
  combinationOf,
  dayIn,
  KINDS,
  kindIn,
  leaveWordOf,
  MAX_PROFILES,
  missionIn,
  missionWordOf,
  profileIn,
  startWordOf,
} from '../../src/deployments/engine/packed-words.js';
import { DAY_SPAN, ONGOING, Packer } from '../../src/deployments/engine/packer.js';
import { calendarDate, deploymentColumns, handovers, strengthOn, summarizeDeployments } from '../../src/index.js';
import { GENDERS } from '../../src/program/gender.js';
import { codeOf, refusal } from '../refusal.js';
import { PERSONNEL, TYPE_IDS } from '../support/canadian-lists.js';

const record = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2018-04-01',
  lastDay: '2018-04-01',
} as const;

test('the numbers that loops have as literals follow from the lists and the calendar', () => {
  expect(DAY_SPAN).toBe(LAST_DAY - FIRST_DAY);
  expect(ONGOING).toBe(DAY_SPAN + 2);
  // A kind for each type, and for none, of each personnel and gender.
  const kinds = kindsIn(undefined);
  expect(kinds.count).toBe((TYPE_IDS.length + 1) * 8);
  expect(kinds.partsOf(kinds.count - 1).type).toBe(TYPE_IDS.length);
  expect(
    summarizeDeployments([record], { period: { from: '2018-19', to: '2018-19' }, by: ['type'], method: 'daily' }),
  ).toMatchObject([{ type: { noValue: 'not-reported' } }]);
});

describe('words', () => {
  const day = fc.integer({ min: 0, max: 2 ** 17 - 1 });
  const profile = fc.integer({ min: 0, max: MAX_PROFILES - 1 });
  const kind = fc.integer({ min: 0, max: KINDS - 1 });

  test('give back what they were made of', () => {
    fc.assert(
      fc.property(day, day, profile, kind, (first, leave, code, kindCode) => {
        // Typed arrays keep the 32 bits without a sign, as chunks do.
        const [start, end] = Uint32Array.of(startWordOf(first, code, kindCode), leaveWordOf(leave, code));
        expect([dayIn(start as number), dayIn(end as number)]).toEqual([first, leave]);
        expect([profileIn(start as number, end as number), kindIn(start as number)]).toEqual([code, kindCode]);
      }),
    );
    const code = fc.integer({ min: 0, max: MAX_PROFILES });
    fc.assert(
      fc.property(code, code, kind, code, code, kind, (...codes) => {
        const [mission, agency, own, otherMission, otherAgency, other] = codes;
        const same = mission === otherMission && agency === otherAgency && own === other;
        const [one, two] = [combinationOf(mission, agency, own), combinationOf(otherMission, otherAgency, other)];
        expect(one === two).toBe(same);
        expect(combinationOf(mission, agency, own ^ 1)).not.toBe(one);
        expect(Number.isSafeInteger(one)).toBe(true);
      }),
    );
    fc.assert(
      fc.property(profile, kind, (mission, kindCode) => {
        const [word] = Uint32Array.of(missionWordOf(mission, kindCode));
        expect([missionIn(word as number), kindIn(word as number)]).toEqual([mission, kindCode]);
      }),
    );
  });
});

describe('the packer', () => {
  test.each([
    ['types', TYPE_IDS],
    ['personnel', PERSONNEL],
    ['genders', GENDERS],
  ])('tells %s apart by their length: no two share one', (_, members: readonly string[]) => {
    expect(new Set(members.map(({ length }) => length)).size).toBe(members.length);
  });

  test('takes every type, personnel and gender that exists, and nothing that only has the length of one', () => {
    const packer = new Packer({ mission: false, agency: false, rank: false, people: false }, kindsIn(undefined));
    for (const type of TYPE_IDS) expect(packer.add({ ...record, type })).toBe(true);
    for (const personnel of PERSONNEL) expect(packer.add({ ...record, personnel })).toBe(true);
    for (const gender of GENDERS) expect(packer.add({ ...record, gender })).toBe(true);
    for (const key of ['type', 'personnel', 'gender']) {
      for (let length = 0; length < 40; length++)
        expect(packer.add({ ...record, [key]: 'x'.repeat(length) })).toBe(false);
      for (const value of [null, 5, {}, ['woman']]) expect(packer.add({ ...record, [key]: value })).toBe(false);
    }
  });
});

describe('columns with people', () => {
  const options = { period: { from: '2018-19', to: '2018-19' }, by: ['gender'], method: 'daily' } as const;

  test('hold records person by person, in the order in which people and their records came', () => {
    const people = ['b', 'a', 'b', 'c', 'a', 'b'];
    const given = people.map((person, index) => ({
      ...record,
      id: `a${index}`,
      person,
      lastDay: calendarDate(`2018-04-0${index + 1}`),
    }));
    const { columns } = deploymentColumns(given);
    expect([...(columns.personEnds as Uint32Array)]).toEqual([3, 5, 6]);
    const leaves = [...(columns.chunks[0]?.leaves ?? [])].map(dayIn);
    const [firstLeave] = leaves as [number];
    expect(leaves.map((leave) => leave - firstLeave)).toEqual([0, 2, 5, 1, 4, 3]);
    expect([columns.people, columns.records, columns.chunks.length]).toEqual([3, 6, 1]);
  });

  test('take eight bytes a record and four a person, whatever the number of chunks they were packed in', () => {
    const count = 40_000;
    // Everybody twice, the second time far from the first; two in three are women.
    const given = Array.from({ length: 2 * count }, (_, index) => ({
      ...record,
      id: `a${index}`,
      person: `p${index % count}`,
      gender: (index % count) % 3 === 0 ? ('man' as const) : ('woman' as const),
    }));
    const { columns } = deploymentColumns(given);
    const bytes = columns.chunks.reduce(
      (sum, { starts, leaves }) => sum + starts.byteLength + leaves.byteLength,
      columns.personEnds?.byteLength ?? 0,
    );
    expect(bytes).toBe(8 * 2 * count + 4 * count);
    const men = Math.ceil(count / 3);
    const rows = summarizeDeployments(columns, options);
    expect(rows.map(({ gender, peopleServed, assignments }) => [gender, peopleServed, assignments])).toEqual([
      ['woman', count - men, 2 * (count - men)],
      ['man', men, 2 * men],
    ]);
    expect(summarizeDeployments(structuredClone(columns), options)).toEqual(rows);
  });

  test('are not taken for records, nor together with their findings for columns', () => {
    const packed = deploymentColumns([record]);
    const messageOf = (run: () => unknown) => refusal(run, 'INVALID_ARGUMENT').message;
    expect(messageOf(() => handovers(packed.columns as never))).toContain('columns do not keep what this asks for');
    expect(messageOf(() => strengthOn(packed as never, { date: '2018-04-01' }))).toContain('its columns alone');
  });

  test('without a record are columns', () => {
    expect(summarizeDeployments(deploymentColumns([]).columns, options)).toEqual([]);
    expect(summarizeDeployments(deploymentColumns([]).columns, { ...options, by: [] })[0]?.peopleServed).toBe(0);
  });

  test('whose people no packing wrote are refused, not counted short', () => {
    const { columns } = deploymentColumns([record, { ...record, id: 'a2', person: 'p2' }]);
    const refused = (change: object) => codeOf(() => summarizeDeployments({ ...columns, ...change }, options));
    const expected = { code: 'INVALID_ARGUMENT', path: 'deployments' };
    expect(refused({})).toBeUndefined();
    expect(refused({ personEnds: Uint32Array.of(1, 1) })).toEqual(expected);
    expect(refused({ personEnds: Uint32Array.of(1, 2 ** 32 - 1) })).toEqual(expected);
    expect(refused({ personEnds: Uint32Array.of(2, 1) })).toEqual(expected);
    expect(refused({ personEnds: Uint32Array.of(2) })).toEqual(expected);
    expect(refused({ personEnds: null })).toEqual(expected);
    expect(refused({ people: null })).toEqual(expected);
    expect(refused({ chunks: [...columns.chunks, ...columns.chunks] })).toEqual(expected);
    // Holes, and things that no packing writes.
    const { columns: plain } = deploymentColumns([record], { people: 'left-out' });
    const holed = new Array(2);
    holed[1] = plain.chunks[0];
    const [starts, leaves] = [plain.chunks[0]?.starts, plain.chunks[0]?.leaves];
    for (const change of [
      { chunks: holed },
      { missions: new Array(1) },
      { missions: [''] },
      { agencies: new Array(1) },
      { leftOut: -3 },
      { chunks: [{ starts: leaves, leaves: starts }] },
      { chunks: [{ starts, leaves: starts }] },
    ]) {
      expect(codeOf(() => summarizeDeployments({ ...plain, ...change } as never, options))).toEqual(expected);
    }
  });

  test('may come from another realm', () => {
    const { columns } = deploymentColumns([record, { ...record, id: 'a2', gender: 'man' }]);
    const Other = runInNewContext('Uint32Array') as typeof Uint32Array;
    expect(columns.profiles).not.toBeInstanceOf(Other);
    const moved = {
      ...columns,
      profiles: Other.from(columns.profiles),
      personEnds: Other.from(columns.personEnds ?? []),
      chunks: columns.chunks.map(({ starts, leaves }) => ({ starts: Other.from(starts), leaves: Other.from(leaves) })),
    };
    expect(summarizeDeployments(moved, options)).toEqual(summarizeDeployments(columns, options));
  });
});
