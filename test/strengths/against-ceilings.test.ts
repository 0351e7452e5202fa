import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { missionCeilings } from '../../src/data.js';
import {
  type CalendarDate,
  CPA_PROGRAM,
  ceilingUse,
  type DeploymentRecord,
  decimal,
  explain,
  flatRows,
  formatReported,
  isReported,
  markdownTable,
  program,
  type Reported,
  readStrengths,
  type Strength,
  strengthAgainstAuthorized,
  strengthAgainstCeilings,
} from '../../src/index.js';
import { randomFrom } from '../deployments/random.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const NOT_REPORTED = { noValue: 'not-reported' } as const;
const date = '2016-04-30';

describe('what a file says is authorized', () => {
  const file: Strength[] = [
    { date, mission: 'minustah', category: 'units', total: 140, authorized: 160, units: 1, authorizedUnits: 1 },
    { date, mission: 'minustah', category: 'officers', total: 90, authorized: 80 },
    {
      date: '2016-06-30',
      mission: 'minustah',
      category: 'units',
      total: 300,
      authorized: 160,
      units: 2,
      authorizedUnits: 1,
    },
  ];

  it('is compared with people and with formed units, each by itself', () => {
    const rows = strengthAgainstAuthorized(file, { by: ['category'], absent: 'zero' });
    expect(
      rows.map(({ month, category, people, units }) => [month, category, people.room, people.exceeded, units]),
    ).toEqual([
      ['2016-04', 'officers', -10, true, nothing({ noValue: 'not-applicable' })],
      ['2016-04', 'units', 20, false, { counted: 1, authorized: 1, room: 0, use: share(1, 1), exceeded: false }],
      ['2016-05', 'officers', NOT_REPORTED, null, nothing({ noValue: 'not-applicable' })],
      ['2016-05', 'units', NOT_REPORTED, null, nothing(NOT_REPORTED)],
      ['2016-06', 'officers', NOT_REPORTED, null, nothing({ noValue: 'not-applicable' })],
      ['2016-06', 'units', -140, true, { counted: 2, authorized: 1, room: -1, use: share(2, 1), exceeded: true }],
    ]);
  });

  it('of all together has no value where it is not known of some, and units are those of the units', () => {
    const rows = strengthAgainstAuthorized(file, { by: [], absent: 'zero' });
    expect(
      rows.map(({ month, dates, people, units }) => [month, dates, people.counted, people.authorized, units.room]),
    ).toEqual([
      ['2016-04', [date], 230, 240, 0],
      ['2016-05', [], NOT_REPORTED, NOT_REPORTED, NOT_REPORTED],
      ['2016-06', ['2016-06-30'], 300, NOT_REPORTED, -1],
    ]);
    expect(rows[0]?.people).toEqual({ counted: 230, authorized: 240, room: 10, use: share(230, 240), exceeded: false });
    expect(rows.map(({ cautions }) => cautions.map(({ code, operands }) => [code, operands]))).toEqual([
      [],
      [['MONTHS_WITHOUT_COUNT', { count: 1, months: ['2016-05'] }]],
      [],
    ]);
  });

  it('is never zero where it has no value, and a zero divides nothing', () => {
    const without = [{ date, total: 5, authorized: { noValue: 'suppressed' } }] as const;
    const [row] = strengthAgainstAuthorized(without, { by: [], absent: 'zero' });
    expect(row?.people).toEqual({
      counted: 5,
      authorized: { noValue: 'suppressed' },
      room: { noValue: 'suppressed' },
      use: { noValue: 'suppressed' },
      exceeded: null,
    });
    const [zero] = strengthAgainstAuthorized([{ date, total: 5, authorized: 0 }], { by: [], absent: 'zero' });
    expect(zero?.people).toMatchObject({ room: -5, use: { noValue: 'zero-denominator' }, exceeded: true });
  });

  it('keeps the day of an early count, whoever is chosen, and says what the file lost', () => {
    const early: Strength[] = [
      { date: '1995-04-12', contributor: 'Canada', total: 45, authorized: 45 },
      { date: '1995-04-12', contributor: 'Norway', total: 3 },
    ];
    const [row] = strengthAgainstAuthorized(
      { strengths: early, leftOut: 2 },
      { by: ['contributor'], absent: 'zero', where: { contributor: 'Canada' } },
    );
    expect([row?.dates, row?.people.room]).toEqual([['1995-04-12'], 0]);
    expect(row?.cautions.map(({ code, operands }) => [code, operands])).toEqual([['RECORDS_LEFT_OUT', { count: 2 }]]);
  });

  it('is in tables, with a head for each column', () => {
    const rows = strengthAgainstAuthorized(file, { by: ['category'], absent: 'zero' }).map(
      ({ month, category, people, units }) => ({ month, category, people, units }),
    );
    const columns = ['category', 'people.room', 'people.use', 'units.counted', 'units.exceeded'] as const;
    const [head, , officers, units] = markdownTable(rows, { locale: 'fr-CA', columns }).split('\n');
    expect([head, officers, units]).toEqual([
      '| Catégorie | Personnes – marge restante | Personnes – utilisation du plafond | Unités constituées – compté | Unités constituées – dépassé |',
      '| officers | -10 | 112,5 % | sans objet |  |',
      '| units | 20 | 87,5 % | 1 | non |',
    ]);
    const [flat] = flatRows(rows, { numbers: 'string', noValue: 'null' });
    expect(flat).toMatchObject({
      month: '2016-04',
      category: 'officers',
      'people.room': -10,
      'people.exceeded': true,
    });
  });
});

describe('ceilings that documents state', () => {
  // ministerial-note-2019, L3 and L8: 83 deployed, of whom 37 are women; up to 150 in the program.
  const file: Strength[] = [
    { date: '2019-08-31', contributor: 'Canada', mission: 'minusma', category: 'IPO', total: 20 },
    { date: '2019-09-05', contributor: 'Canada', mission: 'minusma', category: 'IPO', total: 16 },
    { date: '2019-09-05', contributor: 'Canada', mission: 'cpmu', category: 'IPO', women: 30, total: 67 },
    { date: '2019-09-05', contributor: 'Canada', mission: 'cpmu', category: 'military', total: 3 },
    { date: '2019-09-05', contributor: 'Norway', mission: 'cpmu', category: 'IPO', total: 11 },
  ];
  const ceilings = [
    { scope: 'program', missions: [], upTo: 150, asOf: '2019-09-05', id: 'all' },
    { scope: 'mission', missions: ['cpmu'], upTo: 45, asOf: '2019' },
    { scope: 'missions-together', missions: ['cpmu', 'minusma'], upTo: 84 },
  ] as const;
  const ask = { ceilings, absent: 'zero', where: { contributor: 'Canada' } } as const;

  it('are each compared with the people of their missions and categories, and none is chosen', () => {
    const rows = strengthAgainstCeilings(file, { ...ask, categories: ['IPO'] });
    expect(
      rows.map(({ month, ceiling, strength, otherCategories, room, exceeded, stated }) => [
        month,
        ceiling.upTo,
        strength,
        otherCategories,
        room,
        exceeded,
        stated,
      ]),
    ).toEqual([
      ['2019-08', 150, 20, 0, 130, false, 'later'],
      ['2019-08', 45, 0, 0, 45, false, 'up-to-date'],
      ['2019-08', 84, 20, 0, 64, false, 'undated'],
      ['2019-09', 150, 83, 3, 67, false, 'up-to-date'],
      ['2019-09', 45, 67, 3, -22, true, 'up-to-date'],
      ['2019-09', 84, 83, 3, 1, false, 'undated'],
    ]);
    expect(rows[3]?.use).toEqual(share(83, 150));
    expect(rows[3]?.ceiling).toEqual(ceilings[0]);
    expect(rows.every(({ cautions }) => cautions.length === 0)).toBe(true);
  });

  it('say nothing of others where a mission may have some', () => {
    const counts = [{ date: '2019-08-31', mission: 'a', category: 'IPO', total: 4 }] as const;
    const of = (absent: 'zero' | 'unknown', missions: readonly string[]) =>
      strengthAgainstCeilings(counts, {
        ceilings: [{ scope: 'mission', missions, upTo: 9 }],
        absent,
        categories: ['IPO'],
      })[0];
    expect(of('unknown', ['a', 'z'])).toMatchObject({
      strength: { noValue: 'not-reported' },
      otherCategories: { noValue: 'not-reported' },
    });
    expect(of('unknown', ['a'])).toMatchObject({ strength: 4, otherCategories: 0 });
    expect(of('zero', ['z'])).toMatchObject({ strength: 0, otherCategories: 0 });
  });

  it('hold all who are counted without a choice of categories, and say so', () => {
    const rows = strengthAgainstCeilings(file, ask);
    expect(rows.map(({ strength }) => strength)).toEqual([20, 0, 20, 86, 70, 86]);
    expect(rows.map(({ otherCategories }) => otherCategories)).toEqual(rows.map(() => ({ noValue: 'not-applicable' })));
    expect(rows[4]?.cautions.map(({ code, operands }) => [code, operands])).toEqual([
      ['CATEGORIES_NOT_CHOSEN', { categories: ['IPO', 'military'] }],
    ]);
    expect(explain(rows[4]?.cautions[0] as never, { locale: 'en-CA' })).toContain(
      "name in 'categories' those that it limits",
    );
    const own = program({ ...CPA_PROGRAM, personnel: { staff: { label: { en: 'staff', fr: 'personnel' } } } });
    expect(strengthAgainstCeilings(file, { ...ask, program: own })[4]?.cautions).toEqual([]);
  });

  it('name a mission that is never counted, and a month without a file, which nothing fills in', () => {
    const some = [file[0], { ...file[0], date: '2019-10-31', total: 4 }] as Strength[];
    const question = {
      ...ask,
      ceilings: [{ scope: 'mission', missions: ['unmil'], upTo: 5 }, ceilings[0]],
      categories: ['IPO'],
    } as const;
    const rows = strengthAgainstCeilings(some, question);
    expect(
      rows.map(({ month, strength, exceeded, cautions }) => [
        month,
        strength,
        exceeded,
        cautions.map(({ code }) => code),
      ]),
    ).toEqual([
      ['2019-08', 0, false, ['MISSIONS_NOT_COUNTED']],
      ['2019-08', 20, false, []],
      ['2019-09', NOT_REPORTED, null, ['MONTHS_WITHOUT_COUNT', 'MISSIONS_NOT_COUNTED']],
      ['2019-09', NOT_REPORTED, null, ['MONTHS_WITHOUT_COUNT']],
      ['2019-10', 0, false, ['MISSIONS_NOT_COUNTED']],
      ['2019-10', 4, false, []],
    ]);
    expect(explain(rows[0]?.cautions[0] as never, { locale: 'fr-CA' })).toContain(
      "aucun effectif n'est celui de la mission «\u00a0unmil\u00a0»",
    );
    expect(strengthAgainstCeilings(some, { ...question, absent: 'unknown' })[0]?.strength).toEqual(NOT_REPORTED);
    expect(rows.map(({ stated }) => stated).slice(2, 4)).toEqual(['undated', 'up-to-date']);
  });

  it('of the bundled data are met with the missions that a file names, once it is read with their registry', () => {
    const read = readStrengths([{ Day: '2019-09-05', Mission: 'MINUSMA', Police: '16' }], {
      map: { date: 'Day', mission: 'Mission', total: 'Police' },
      missions: ['minusma'],
    });
    const rows = strengthAgainstCeilings(read, { ceilings: missionCeilings, absent: 'zero' });
    expect(rows).toHaveLength(missionCeilings.length);
    for (const [at, { ceiling, strength }] of rows.entries()) {
      expect(ceiling).toEqual(missionCeilings[at]);
      expect(strength).toBe(ceiling.scope === 'program' || ceiling.missions.includes('minusma') ? 16 : 0);
    }
  });

  it('are refused where they cannot be compared, with a place', () => {
    const place = (options: object, strengths: readonly object[] = file) =>
      codeOf(() => strengthAgainstCeilings(strengths as never, { ...ask, ...options } as never));
    const noMission = [{ date, contributor: 'Canada', total: 1 }];
    expect(place({}, noMission)).toEqual({ code: 'INVALID_ARGUMENT', path: 'strengths.0.mission' });
    expect(place({ ceilings: [ceilings[0]], categories: ['IPO'] }, noMission)).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'strengths.0.category',
    });
    expect(place({ ceilings: [ceilings[0]] }, noMission)).toBeUndefined();
    expect(place({ categories: ['IPO', 'militari'] })).toEqual({ code: 'UNKNOWN_NAME', path: 'options.categories.1' });
    expect(
      refusal(() => strengthAgainstCeilings(file, { ...ask, categories: ['ipo'] }), 'UNKNOWN_NAME').details.suggestions,
    ).toEqual(['IPO']);
    expect(place({ categories: [] })).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.categories' });
    expect(place({ where: { mission: 'cpmu' } })?.code).toBe('UNKNOWN_NAME');
    expect(place({ absent: undefined })).toEqual({ code: 'INVALID_ARGUMENT', path: 'options.absent' });
    expect(place({ ceilings: [{ scope: 'mission', missions: [], upTo: 1 }] })).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.ceilings.0.missions',
    });
    expect(place({ ceilings: [{ ...ceilings[0], asOf: '2019-02-30' }] })).toEqual({
      code: 'INVALID_DATE',
      path: 'options.ceilings.0.asOf',
    });
    expect(place({}, [{ ...file[0] }, { ...file[0] }])).toEqual({ code: 'DUPLICATE', path: 'strengths.1' });
    expect(codeOf(() => strengthAgainstAuthorized(file, { by: ['date'] as never, absent: 'zero' }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.by.0',
    });
  });

  it('type what is asked for', () => {
    const [row] = strengthAgainstAuthorized(file, { by: ['mission'], absent: 'zero' });
    expectTypeOf<NonNullable<typeof row>['mission']>().toEqualTypeOf<string>();
    expectTypeOf<NonNullable<typeof row>['people']['exceeded']>().toEqualTypeOf<boolean | null>();
    // @ts-expect-error the row has no contributor, since it was not asked for
    row?.contributor;
    const never = () => {
      // @ts-expect-error what an absent row says has no default
      strengthAgainstAuthorized(file, { by: [] });
      // @ts-expect-error the same
      strengthAgainstCeilings(file, { ceilings });
      // @ts-expect-error a part of the missions of a ceiling is not what it limits
      strengthAgainstCeilings(file, { ceilings, absent: 'zero', where: { mission: 'cpmu' } });
    };
    expect(never).toBeTypeOf('function');
    const [of] = strengthAgainstCeilings(file, { ...ask, ceilings: [ceilings[0]] });
    expectTypeOf<NonNullable<typeof of>['ceiling']['id']>().toEqualTypeOf<'all'>();
  });
});

const nothing = (reason: object) => ({
  counted: reason,
  authorized: reason,
  room: reason,
  use: reason,
  exceeded: null,
});
const share = (one: number, other: number) => ({
  numerator: decimal(one),
  denominator: decimal(other),
  value: decimal(one).div(other),
});

// Another way: one assignment record for each who is counted, and ceilingUse on the day of the count.
const MISSIONS = ['m1', 'm2', 'm3'];
const CATEGORIES = ['police', 'civilian'] as const;
const DAYS: CalendarDate[] = ['2018-04-30', '2018-05-15', '2018-06-30'];
const LIMITS = [
  { scope: 'program', missions: [], upTo: 12, asOf: '2018-05-15' },
  { scope: 'mission', missions: ['m1'], upTo: 4, asOf: '2018-06' },
  { scope: 'missions-together', missions: ['m1', 'm2'], upTo: 8 },
  { scope: 'region', missions: ['m3', 'm9'], upTo: 3, asOf: '2017' },
] as const;

test('ceilings are used as by assignment records that make the same counts', () => {
  for (let seed = 1; seed <= runs(600, 150); seed++) {
    const { whole } = randomFrom(seed);
    // Somebody of each category in one mission of every month, so that each is known and each month has a file.
    const file = DAYS.flatMap((day) =>
      MISSIONS.flatMap((mission) =>
        CATEGORIES.flatMap((category): Strength[] => {
          const isLast = mission === 'm3';
          const total = whole(isLast ? 1 : 0, 6);
          return total === 0 ? [] : [{ date: day, mission, category, total }];
        }),
      ),
    );
    const records = file.flatMap(({ date: day, mission, category, total }) =>
      Array.from(
        { length: total as number },
        (_, at): DeploymentRecord => ({
          id: `${day}-${mission}-${category}-${at}`,
          person: `${at}`,
          mission: mission as string,
          personnel: category as 'police',
          gender: 'not-reported',
          firstDay: day,
          lastDay: day,
        }),
      ),
    );
    const rows = strengthAgainstCeilings(file, { ceilings: LIMITS, absent: 'zero', categories: ['police'] });
    const expected = DAYS.flatMap((day) => ceilingUse(records, { date: day, ceilings: LIMITS }));
    expect(rows).toHaveLength(expected.length);
    for (const [at, { ceiling, strength, civilians, room, use, exceeded }] of expected.entries()) {
      const row = rows[at];
      expect([row?.ceiling, row?.strength, row?.otherCategories, row?.room, row?.exceeded], `${seed} ${at}`).toEqual([
        ceiling,
        strength,
        civilians,
        room,
        exceeded,
      ]);
      expect(row?.use).toEqual(use);
      // Missions without anybody that month have no day of a count.
      if (row?.dates.length !== 0) expect(row?.stated).toBe(expected[at]?.stated);
    }
  }
});

test('authorized numbers are used as a walk through the rows says', () => {
  for (let seed = 1; seed <= runs(1500, 300); seed++) {
    const { whole } = randomFrom(seed);
    const value = (most: number): Reported<number> => (whole(1, 8) === 1 ? NOT_REPORTED : whole(0, most));
    const file = DAYS.flatMap((day) =>
      MISSIONS.flatMap((mission) =>
        CATEGORIES.map((category): Strength => {
          const people = { date: day, mission, category, total: value(20), authorized: value(20) };
          return category === 'civilian' ? people : { ...people, units: value(2), authorizedUnits: value(2) };
        }),
      ),
    );
    const sum = (rows: readonly Strength[], name: 'total' | 'authorized' | 'units' | 'authorizedUnits') => {
      let all: number | null = 0;
      for (const row of rows) {
        const count = row[name];
        if (count === undefined) continue;
        all = all === null || !isReported(count) ? null : all + count;
      }
      return all;
    };
    for (const by of [[], ['mission'], ['mission', 'category']] as const) {
      const rows = strengthAgainstAuthorized(file, { by, absent: 'zero' });
      for (const row of rows) {
        const keys: Readonly<Record<string, unknown>> = { ...row };
        const own = file.filter((one) => one.date.startsWith(row.month) && by.every((key) => one[key] === keys[key]));
        for (const [found, one, other] of [
          [row.people, 'total', 'authorized'],
          [row.units, 'units', 'authorizedUnits'],
        ] as const) {
          if (own.every((count) => count[one] === undefined)) {
            expect(found).toEqual(nothing({ noValue: 'not-applicable' }));
            continue;
          }
          const [counted, authorized] = [sum(own, one), sum(own, other)];
          const isKnown = counted !== null && authorized !== null;
          expect(isReported(found.counted) ? found.counted : null, `${seed}`).toBe(counted);
          expect(isReported(found.authorized) ? found.authorized : null).toBe(authorized);
          expect(isReported(found.room) ? found.room : null).toBe(isKnown ? authorized - counted : null);
          expect(found.exceeded).toBe(isKnown ? counted > authorized : null);
          if (isKnown && authorized > 0)
            expect(formatReported(found.use)).toBe(formatReported(share(counted, authorized)));
          else expect(isReported(found.use)).toBe(false);
        }
      }
    }
  }
});
