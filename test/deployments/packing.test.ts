import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PERSONNEL, TYPE_IDS } from '../../src/deployments/model.js';
import { Packer, peopleCodes, personIn } from '../../src/deployments/packer.js';
import {
  dayIn,
  KINDS,
  kindIn,
  leaveWordOf,
  MAX_PROFILES,
  missionIn,
  missionWordOf,
  profileIn,
  startWordOf,
} from '../../src/deployments/words.js';
import { deploymentColumns, summarizeDeployments } from '../../src/index.js';
import { GENDERS } from '../../src/program/gender.js';
import { codeOf } from '../refusal.js';

const record = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2018-04-01',
  lastDay: '2018-04-01',
} as const;

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
    const packer = new Packer({ mission: false, agency: false, people: false });
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

describe('codes of people', () => {
  test.each([2 ** 16, 2 ** 16 + 1, 2 ** 24, 2 ** 24 + 1, 2 ** 32])(
    'are kept whole where there are %i people',
    (people) => {
      const codes = Uint32Array.of(0, 1, 65_535, people - 1, Math.floor(people / 2));
      const packed = peopleCodes(codes, people);
      expect([...codes.keys()].map((index) => personIn(packed, index))).toEqual([...codes]);
    },
  );

  test('take two bytes a record for up to 65,536 people, and three beyond', () => {
    const some = Array.from({ length: 65_537 }, (_, index) => ({ ...record, id: `a${index}`, person: `p${index}` }));
    const bytes = (count: number): number =>
      deploymentColumns(some.slice(0, count)).columns.chunks.reduce(
        (sum, { people }) => sum + (people?.low.byteLength ?? 0) + (people?.high?.byteLength ?? 0),
        0,
      );
    expect(bytes(65_536)).toBe(2 * 65_536);
    // Only the last chunk knows of the one person more.
    expect(bytes(65_537)).toBe(2 * 65_537 + 1);
  });

  test('count the same people beyond 65,536 of them', () => {
    const count = 70_000;
    // Everybody twice, the second time far from the first.
    const twice = Array.from({ length: 2 * count }, (_, index) => ({
      ...record,
      id: `a${index}`,
      person: `p${index % count}`,
      gender: index % count < 66_000 ? ('woman' as const) : ('man' as const),
    }));
    const options = { period: { from: '2018-19', to: '2018-19' }, by: ['gender'], method: 'daily' } as const;
    const rows = summarizeDeployments(deploymentColumns(twice).columns, options);
    expect(rows.map(({ gender, peopleServed }) => [gender, peopleServed])).toEqual([
      ['woman', 66_000],
      ['man', 4_000],
    ]);
  });

  test('that no packer wrote are refused, not counted as somebody', () => {
    const { columns } = deploymentColumns([record]);
    const options = { period: { from: '2018-19', to: '2018-19' }, by: [], method: 'daily' } as const;
    (columns.chunks[0]?.people?.low as Uint16Array)[0] = 7;
    expect(codeOf(() => summarizeDeployments(columns, options))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'deployments',
    });
    const { columns: others } = deploymentColumns([record]);
    const people = { low: new Uint16Array(2), high: null };
    const torn = { ...others, chunks: others.chunks.map((chunk) => ({ ...chunk, people })) };
    expect(codeOf(() => summarizeDeployments(torn, options))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'deployments',
    });
  });
});
