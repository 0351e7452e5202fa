import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type CalendarDate,
  type DeploymentRecord,
  deploymentColumns,
  explain,
  isReported,
  peakStrength,
  readDeployments,
  strengthBy,
  summarizeDeployments,
} from '../../src/index.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const DAY = 86_400_000;
const START = Date.UTC(2018, 2, 20) / DAY;
const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10) as CalendarDate;

const record = { mission: 'monusco', personnel: 'police', gender: 'woman' } as const;
const period = { from: '2018-19', to: '2018-19' } as const;

// People.md, H11: `by: ['rank']` is asked for.
const posts = [
  { ...record, id: 'a1', person: 'p1', rank: 'sergeant', firstDay: '2018-04-01', lastDay: '2018-04-10' },
  { ...record, id: 'a2', person: 'p1', rank: 'inspector', firstDay: '2018-04-11', lastDay: '2018-04-30' },
  { ...record, id: 'a3', person: 'p2', firstDay: '2018-04-05', lastDay: '2018-04-06' },
  { ...record, id: 'a4', person: 'p3', gender: 'man', rank: 'sergeant', firstDay: '2018-04-10', lastDay: '2018-04-12' },
] as const;

describe('rows by rank', () => {
  test('are in the order of their names, and say where no record has one', () => {
    const rows = summarizeDeployments(posts, { period, by: ['rank'], method: 'daily' });
    expect(
      rows.map(({ rank, personDays, assignments, peopleServed }) => [rank, personDays, assignments, peopleServed]),
    ).toEqual([
      ['inspector', 20, 1, 1],
      ['sergeant', 13, 2, 2],
      [{ noValue: 'not-reported' }, 2, 1, 1],
    ]);
    expect(strengthBy(posts, { date: '2018-04-10', by: ['rank', 'gender'] })).toEqual([
      { rank: 'sergeant', gender: 'woman', strength: 1 },
      { rank: 'sergeant', gender: 'man', strength: 1 },
    ]);
    const peaks = peakStrength(posts, { period, by: ['rank'] });
    expect(peaks.map(({ rank, strength, day, days }) => [rank, strength, day, days])).toEqual([
      ['inspector', 1, '2018-04-11', 20],
      ['sergeant', 2, '2018-04-10', 1],
      [{ noValue: 'not-reported' }, 1, '2018-04-05', 2],
    ]);
  });

  test('have an extension in the row of the rank that it is served in', () => {
    const newOnes = (extensions: 'new' | 'continued') =>
      summarizeDeployments(posts, { period, by: ['rank'], method: 'daily', extensions }).map(
        ({ rank, newDeployments, womenShare }) => [
          rank,
          newDeployments,
          isReported(womenShare) ? [Number(womenShare.numerator), Number(womenShare.denominator)] : womenShare.noValue,
        ],
      );
    expect(newOnes('new').slice(0, 2)).toEqual([
      ['inspector', 1, [1, 1]],
      ['sergeant', 2, [1, 2]],
    ]);
    expect(newOnes('continued').slice(0, 2)).toEqual([
      ['inspector', 0, 'zero-denominator'],
      ['sergeant', 2, [1, 2]],
    ]);
  });
});

describe('columns', () => {
  const asked = { period, by: ['rank'], method: 'daily' } as const;

  test('made without ranks are refused by rank, in words that say what to do, and serve every other key', () => {
    const { columns } = deploymentColumns(posts);
    for (const ask of [
      () => summarizeDeployments(columns, asked),
      () => summarizeDeployments(columns, { ...asked, by: ['mission', 'rank'], people: 'left-out' }),
      () => strengthBy(columns, { date: '2018-04-10', by: ['rank'] }),
      () => peakStrength(columns, { period, by: ['rank'] }),
    ])
      expect(codeOf(ask)).toEqual({ code: 'INVALID_ARGUMENT', path: 'deployments' });
    const error = refusal(() => summarizeDeployments(columns, asked), 'INVALID_ARGUMENT');
    expect(explain(error, { locale: 'en-CA' })).toContain("made by deploymentColumns with ranks: 'kept'");
    expect(explain(error, { locale: 'fr-CA' })).toContain('des colonnes avec les grades');
    expect(summarizeDeployments(columns, { ...asked, by: ['mission'] })).toHaveLength(1);
    expect(codeOf(() => deploymentColumns(posts, { ranks: true as never }))?.path).toBe('options.ranks');
  });

  test('are what they were for whoever does not ask, and no record longer for whoever does', () => {
    const many = Array.from({ length: 40_000 }, (_, at) => ({ ...posts[at % 4], id: `a${at}` }) as DeploymentRecord);
    const [plain, ranked] = [deploymentColumns(many).columns, deploymentColumns(many, { ranks: 'kept' }).columns];
    expect(Object.keys(plain)).not.toContain('ranks');
    expect(Object.keys(plain)).not.toContain('profileRanks');
    expect(plain.profiles).toHaveLength(2 * 2);
    expect(ranked.profiles).toHaveLength(2 * 4);
    const bytes = ({ chunks }: typeof plain) =>
      chunks.reduce((sum, { starts, leaves }) => sum + starts.byteLength + leaves.byteLength, 0);
    expect(bytes(plain)).toBe(8 * 40_000);
    expect(bytes(ranked)).toBe(8 * 40_000);
  });

  test('hold more ranks and agencies than the table of common combinations has places for', () => {
    const many = Array.from(
      { length: 1000 },
      (_, at): DeploymentRecord => ({
        ...posts[0],
        id: `a${at}`,
        rank: `r${at % 100}`,
        agency: `s${at % 3}`,
      }),
    );
    const by = ['rank', 'agency'] as const;
    const found = summarizeDeployments(deploymentColumns(many, { ranks: 'kept' }).columns, { ...asked, by });
    expect(found).toHaveLength(300);
    for (const { rank, agency, assignments } of found)
      expect(assignments).toBe(many.filter((one) => one.rank === rank && one.agency === agency).length);
    expect(found).toEqual(summarizeDeployments(many, { ...asked, by }));
    expect(strengthBy(many, { date: '2018-04-01', by }).map(({ strength }) => strength)).toEqual(
      found.map(({ assignments }) => assignments),
    );
  });

  test('whose ranks no packing wrote are refused', () => {
    const { columns } = deploymentColumns(posts, { ranks: 'kept' });
    const [ranks, profileRanks] = [columns.ranks as readonly string[], columns.profileRanks as Uint32Array];
    for (const change of [
      { ranks: undefined },
      { profileRanks: undefined },
      { ranks: null },
      { profileRanks: null },
      { ranks: new Array(2) },
      { ranks: ranks.slice(0, 2) },
      { profileRanks: profileRanks.slice(1) },
      { profileRanks: [...profileRanks] },
      { profileRanks: profileRanks.map(() => 9) },
    ])
      expect(
        codeOf(() => summarizeDeployments({ ...columns, ...change } as never, asked)),
        JSON.stringify(change),
      ).toEqual({
        code: 'INVALID_ARGUMENT',
        path: 'deployments',
      });
  });

  test('of rows have the ranks that the file gives', () => {
    const rows = [
      { Id: 1, Who: 'p1', Rank: ' sergeant ', Gender: 'Femme', From: '2018-04-01', To: '2018-04-10' },
      { Id: 2, Who: 'p2', Rank: '', Gender: 'Homme', From: '2018-04-01', To: '2018-04-02' },
      { Id: 3, Who: 'p3', Rank: 'Sgt', Gender: 'Homme', From: '2018-04-01', To: '2018-04-02' },
    ];
    const reading = {
      map: {
        id: 'Id',
        person: 'Who',
        mission: { constant: 'monusco' },
        personnel: { constant: 'police' },
        gender: 'Gender',
        rank: 'Rank',
        firstDay: 'From',
        lastDay: 'To',
      },
      values: { rank: { Sgt: 'sergeant' } },
    } as const;
    const { columns } = deploymentColumns(rows, { ...reading, ranks: 'kept' });
    const found = summarizeDeployments(columns, asked);
    expect(found.map(({ rank, personDays }) => [rank, personDays])).toEqual([
      ['sergeant', 12],
      [{ noValue: 'not-reported' }, 2],
    ]);
    expect(found).toEqual(summarizeDeployments(readDeployments(rows, reading), asked));
  });
});

const records = fc
  .array(
    fc.record({
      person: fc.constantFrom('p1', 'p2', 'p3'),
      mission: fc.constantFrom('m1', 'm2'),
      agency: fc.constantFrom<(string | undefined)[]>('rcmp', 'spvm', undefined),
      rank: fc.option(
        fc.integer({ min: 1, max: 90 }).map((at) => `r${at % 7 === 0 ? at : at % 3}`),
        { nil: undefined },
      ),
      gender: fc.constantFrom<DeploymentRecord['gender'][]>('woman', 'man', 'not-reported'),
      first: fc.integer({ min: 0, max: 30 }),
      length: fc.integer({ min: 0, max: 20 }),
      ongoing: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((list) =>
    list.map(({ agency, rank, first, length, ongoing, ...rest }, index): DeploymentRecord => {
      const lastDay = ongoing && index % 5 === 0 ? 'ongoing' : iso(START + first + length);
      return {
        id: `a${index}`,
        personnel: 'police',
        ...(agency !== undefined && { agency }),
        ...(rank !== undefined && { rank }),
        ...rest,
        firstDay: iso(START + first),
        lastDay,
      };
    }),
  );

const KEYS = ['rank', 'agency', 'mission', 'gender'] as const;

/** A record extends another of its person, in its mission, from the day after: row by row. */
const extendsAnother = (one: DeploymentRecord, all: readonly DeploymentRecord[]) =>
  all.some(
    ({ person, mission, lastDay }) =>
      person === one.person &&
      mission === one.mission &&
      lastDay !== 'ongoing' &&
      Date.parse(lastDay) + DAY === Date.parse(one.firstDay),
  );

test('every measure by rank is that of a walk through records and days, from records, iterators and columns', () => {
  const asked = { from: '2018-04-01', to: '2018-05-15' } as const;
  const days: string[] = [];
  for (let day = Date.parse(asked.from) / DAY; iso(day) <= asked.to; day++) days.push(iso(day));
  fc.assert(
    fc.property(
      records,
      fc.shuffledSubarray([...KEYS]).filter((by) => by.includes('rank')),
      (given, by) => {
        const nameOf = (one: Partial<Record<(typeof KEYS)[number], unknown>>) =>
          by.map((key) => (typeof one[key] === 'string' ? one[key] : 'none')).join('|');
        const expected = new Map<string, { days: number; ids: Set<string>; people: Set<string>; perDay: number[] }>();
        for (const one of given)
          days.forEach((day, at) => {
            if (one.firstDay > day || one.lastDay < day) return;
            const name = nameOf(one);
            const row = expected.get(name) ?? { days: 0, ids: new Set(), people: new Set(), perDay: days.map(() => 0) };
            expected.set(name, row);
            row.days += 1;
            row.ids.add(one.id);
            row.people.add(one.person);
            row.perDay[at] = (row.perDay[at] as number) + 1;
          });
        const question = { period: asked, by, method: 'daily' } as const;
        const rows = summarizeDeployments(given, question);
        expect(rows.map(nameOf).sort()).toEqual([...expected.keys()].sort());
        for (const row of rows) {
          const own = expected.get(nameOf(row));
          expect([row.personDays, row.assignments, row.peopleServed]).toEqual([
            own?.days,
            own?.ids.size,
            own?.people.size,
          ]);
        }
        for (const choice of ['new', 'continued'] as const)
          for (const row of summarizeDeployments(given, { ...question, extensions: choice })) {
            const fresh = given.filter(
              (one) =>
                nameOf(one) === nameOf(row) &&
                one.firstDay >= asked.from &&
                one.firstDay <= asked.to &&
                (choice === 'new' || !extendsAnother(one, given)),
            );
            const known = fresh.filter(({ gender }) => gender !== 'not-reported');
            expect(row.newDeployments).toBe(fresh.length);
            if (isReported(row.womenShare))
              expect([Number(row.womenShare.numerator), Number(row.womenShare.denominator)]).toEqual([
                known.filter(({ gender }) => gender === 'woman').length,
                known.length,
              ]);
            else expect(known).toEqual([]);
          }
        const peaks = peakStrength(given, { period: asked, by });
        for (const peak of peaks) {
          const perDay = expected.get(nameOf(peak))?.perDay as number[];
          const most = Math.max(...perDay);
          expect([peak.strength, peak.day, peak.days]).toEqual([
            most,
            days[perDay.indexOf(most)],
            perDay.filter((count) => count === most).length,
          ]);
        }
        const { columns } = deploymentColumns(given, { ranks: 'kept' });
        const { columns: alone } = deploymentColumns(given, { ranks: 'kept', people: 'left-out' });
        const without = summarizeDeployments(given, { ...question, people: 'left-out' });
        expect(summarizeDeployments(new Set(given), { ...question, people: 'left-out' })).toEqual(without);
        expect(summarizeDeployments(structuredClone(alone), question)).toEqual(without);
        expect(summarizeDeployments(structuredClone(columns), question)).toEqual(rows);
        expect(summarizeDeployments(columns, { ...question, extensions: 'continued' })).toEqual(
          summarizeDeployments(given, { ...question, extensions: 'continued' }),
        );
        expect(peakStrength(columns, { period: asked, by })).toEqual(peaks);
        // Ranks that are kept and not asked for change nothing.
        const others = { ...question, by: by.filter((key) => key !== 'rank') };
        expect(summarizeDeployments(columns, others)).toEqual(summarizeDeployments(given, others));
      },
    ),
    { numRuns: runs(300, 60) },
  );
});
