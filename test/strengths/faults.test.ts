import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  averageStrength,
  compareStrength,
  explain,
  isReported,
  readStrengths,
  type Strength,
  strengthAgainstAuthorized,
  strengthAgainstCeilings,
  strengthSeries,
} from '../../src/index.js';
import { MEASURES } from '../../src/strengths/names.js';
import { codeOf, refusal } from '../refusal.js';
import { runs } from '../support/long.js';

const DATES = ['2018-04-15', '2018-04-30', '2018-05-31', '2018-06-30', '2018-08-31'];
const people = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.constant({ noValue: 'suppressed' }));
const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined, freq: 4 });
const sound = fc
  .record(
    {
      date: fc.constantFrom(...DATES),
      contributor: maybe(['canada', 'norway']),
      mission: maybe(['minustah', 'monusco']),
      women: people,
      total: fc.integer({ min: 60, max: 90 }),
      authorized: people,
      units: fc.oneof(people, fc.constant({ noValue: 'not-applicable' })),
      authorizedUnits: people,
    },
    { requiredKeys: ['date', 'total'] },
  )
  .map((one) => JSON.parse(JSON.stringify(one)) as Strength);
/** What someone has typed half of. */
const spoilt: fc.Arbitrary<unknown> = fc.oneof(
  fc
    .tuple(sound, fc.constantFrom('date', 'contributor', 'mission', 'women', 'total', 'units', 'at'), fc.anything())
    .map(([one, name, value]) => ({ ...one, [name]: value })),
  sound.map((one) => ({ ...one, women: 100 })),
  fc.anything(),
);
const placed = (records: readonly unknown[]) =>
  records.map((record, row) =>
    typeof record === 'object' && record !== null && !Array.isArray(record) && !('at' in record)
      ? { ...record, at: { row, key: `k${row}` } }
      : record,
  ) as Strength[];
const lists = fc.array(fc.oneof({ arbitrary: sound, weight: 5 }, { arbitrary: spoilt, weight: 1 }), { maxLength: 12 });
const period = { from: '2018-04-01', to: '2018-09-30' } as const;
const choices = fc.record({
  by: fc.subarray(['contributor', 'mission'] as const),
  absent: fc.constantFrom('zero' as const, 'unknown' as const),
  missing: fc.constantFrom('refuse' as const, 'reported-months' as const),
  where: fc.constantFrom({}, { mission: 'monusco' }),
});
type Choices = typeof choices extends fc.Arbitrary<infer C> ? C : never;
const ceilings = [{ scope: 'program', missions: [], upTo: 150 }] as const;

const FUNCTIONS = {
  averageStrength: (given: readonly Strength[], { by, absent, missing, where }: Choices, faults: 'throw' | 'report') =>
    averageStrength(given, { period, by, absent, missing, where, faults }),
  strengthSeries: (given: readonly Strength[], { by, absent, where }: Choices, faults: 'throw' | 'report') =>
    strengthSeries(given, { by, absent, where, faults }),
  strengthAgainstAuthorized: (given: readonly Strength[], { by, absent }: Choices, faults: 'throw' | 'report') =>
    strengthAgainstAuthorized(given, { by, absent, faults }),
  strengthAgainstCeilings: (given: readonly Strength[], { absent }: Choices, faults: 'throw' | 'report') =>
    strengthAgainstCeilings(given, { absent, ceilings, faults }),
  compareStrength: (given: readonly Strength[], { absent, where }: Choices, faults: 'throw' | 'report') =>
    compareStrength(given, [], { by: [], absent, where, faults }),
};
type Report = { readonly rows: readonly object[]; readonly findings: readonly { index?: number; path: unknown }[] };

describe.each(Object.entries(FUNCTIONS))('%s, where faults are reported', (_, work) => {
  it('gives what it gives where there are none, and throws where there are no others', () => {
    fc.assert(
      fc.property(lists, choices, (given, chosen) => {
        const records = placed(given);
        const { rows, findings } = work(records, chosen, 'report') as Report;
        if (findings.length === 0) expect(work(records, chosen, 'throw')).toEqual(rows);
        else expect(codeOf(() => work(records, chosen, 'throw'))).toBeDefined();
      }),
      { numRuns: runs(2000) },
    );
  });

  it('leads each finding back to its head count', () => {
    fc.assert(
      fc.property(lists, choices, (given, chosen) => {
        const records = placed(given);
        for (const { index = -1, path, at, key } of (work(records, chosen, 'report') as Report).findings as never[]) {
          expect(path).toEqual(['strengths', index, ...(path as unknown[]).slice(2)]);
          const own = (records[index] as Strength | null)?.at;
          if ((own as { key?: unknown } | undefined)?.key === `k${index}`)
            expect([(at as unknown[])[0], key]).toEqual([own, own?.key]);
        }
      }),
      { numRuns: runs(1000) },
    );
  });
});

const peopleOf = (record: Strength | undefined) =>
  JSON.stringify([record?.date, record?.contributor, record?.mission, record?.category]);

/** The head counts that no finding is of; what one repeats is no better, but parts beside a whole are. */
const withoutFaulty = (records: readonly Strength[], findings: Report['findings']): Strength[] => {
  const faulty = new Set<unknown>();
  for (const { index = -1, operands } of findings as readonly { index?: number; operands?: unknown }[]) {
    faulty.add(index);
    const first = (operands as { firstPath?: [string, number] }).firstPath?.[1] ?? -1;
    if (peopleOf(records[first]) === peopleOf(records[index])) faulty.add(first);
  }
  return records.filter((_, index) => !faulty.has(index));
};

it('a series has the numbers of the same head counts without the faulty ones, or no number, or a caution', () => {
  let compared = 0;
  fc.assert(
    fc.property(lists, choices, (given, { by, absent, where }) => {
      const records = placed(given);
      const { rows, findings } = strengthSeries(records, { by, absent, where, faults: 'report' });
      const rest = withoutFaulty(records, findings);
      // A count that a later one replaces is held against no parts; without that one it is.
      if (strengthSeries(rest, { by, absent, where, faults: 'report' }).findings.length > 0) return;
      const expected = strengthSeries(rest, { by, absent, where });
      const lost = records
        .filter((record) => !rest.includes(record))
        .map((record) => String((record as Partial<Strength> | null)?.date).slice(0, 7));
      const nameOf = (row: object) => JSON.stringify(['month', ...by].map((key) => row[key as keyof typeof row]));
      const found = new Map(rows.map((row) => [nameOf(row), row]));
      for (const row of expected) {
        const own = found.get(nameOf(row));
        if (own === undefined) throw new Error(`no row ${nameOf(row)}`);
        if (own.cautions !== undefined) continue;
        for (const measure of MEASURES) {
          // That a measure is counted at all, the faulty count alone may say: nobody absent has any of it, then.
          const without = row[measure];
          if (absent === 'zero' && !isReported(without) && own[measure] === 0) continue;
          if (isReported(own[measure])) expect(own[measure]).toEqual(without);
          // Of people of whom no count can be used nothing is known in other months, unless who is absent is nobody.
          else if (isReported(row[measure]) && absent === 'zero') expect(lost).toContain(row.month);
          compared += 1;
        }
      }
    }),
    { numRuns: runs(3000) },
  );
  expect(compared).toBeGreaterThan(100);
});

it('an average over the same months is that of the head counts without the faulty ones', () => {
  fc.assert(
    fc.property(lists, choices, (given, chosen) => {
      const records = placed(given);
      const { rows, findings } = averageStrength(records, { ...chosen, period, faults: 'report' });
      const rest = withoutFaulty(records, findings);
      // A count that a later one replaces is held against no parts; without that one it is.
      if (averageStrength(rest, { ...chosen, period, faults: 'report' }).findings.length > 0) return;
      const expected = averageStrength(rest, { ...chosen, period });
      for (const row of expected) {
        const own = rows.find((one) => chosen.by.every((key) => one[key] === row[key]));
        if (own === undefined) throw new Error('no such row');
        const hasLosses = own.cautions.some(({ code }) => code === 'RECORDS_LEFT_OUT');
        const isSame = JSON.stringify(own.months) === JSON.stringify(row.months);
        if (isSame && !hasLosses) expect(own.average).toEqual(row.average);
        if (!isSame && !hasLosses) expect(own.cautions.map(({ code }) => code)).toContain('MONTHS_WITHOUT_COUNT');
      }
    }),
    { numRuns: runs(3000) },
  );
});

describe('a count given twice', () => {
  const rows = [
    { Country: 'Canada', When: '2018-04-30', Women: '4', All: '12', Id: 'a' },
    { Country: 'Norway', When: '2018-04-30', Women: '1', All: '3', Id: 'b' },
    { Country: 'Canada', When: '2018-04-30', Women: '5', All: '13', Id: 'c' },
  ];
  const map = { date: 'When', contributor: 'Country', women: 'Women', total: 'All', key: 'Id' };
  const { strengths } = readStrengths(rows, { map });

  it('is refused with the places of both', () => {
    const { path, details } = refusal(() => strengthSeries(strengths, { by: [], absent: 'zero' }), 'DUPLICATE');
    expect([path, details]).toMatchObject([
      ['strengths', 2],
      { firstPath: ['strengths', 0], firstAt: strengths[0]?.at, at: strengths[2]?.at, key: 'c' },
    ]);
  });

  it('has no value where faults are reported, and leaves the others theirs', () => {
    const report = strengthSeries(strengths, { by: ['contributor'], absent: 'zero', faults: 'report' });
    expect(report.rows.map(({ contributor, women, total }) => [contributor, women, total])).toEqual([
      ['Canada', { noValue: 'unreadable' }, { noValue: 'unreadable' }],
      ['Norway', 1, 3],
    ]);
    expect(report.findings).toMatchObject([{ code: 'DUPLICATE', index: 2, key: 'c', at: [{ row: 2 }, { row: 0 }] }]);
    expect(explain(report.findings[0] as never, { locale: 'fr-CA' })).toContain('ligne 1');
  });

  it('is refused also where a later one of the month stands between', () => {
    const again = [
      { date: '2018-04-10', total: 1 },
      { date: '2018-04-20', total: 2 },
      { date: '2018-04-10', total: 3 },
    ] as const;
    expect(codeOf(() => strengthSeries(again, { by: [], absent: 'zero' }))?.code).toBe('DUPLICATE');
    const { rows: found, findings } = strengthSeries(again, { by: [], absent: 'zero', faults: 'report' });
    expect([found[0]?.total, findings.length]).toEqual([2, 1]);
  });
});

it('what nobody can place is a caution of every row', () => {
  const given = [
    { date: '2018-04-30', mission: 'a', total: 3 },
    { date: '2018-04-31', mission: 'b', total: 4 },
  ] as unknown as Strength[];
  const { rows } = strengthSeries(given, { by: ['mission'], absent: 'zero', faults: 'report' });
  expect(rows.map(({ total, cautions }) => [total, cautions])).toEqual([
    [3, [{ code: 'RECORDS_LEFT_OUT', severity: 'warning', path: [], operands: { count: 1 } }]],
  ]);
  const chosen = strengthSeries(given, { by: [], absent: 'zero', where: { mission: 'a' }, faults: 'report' });
  expect([chosen.rows[0]?.cautions, chosen.findings.length]).toEqual([undefined, 1]);
});

it('wrong options and arguments throw all the same', () => {
  const wrong = { by: [], absent: 'nobody' as never, faults: 'report' } as const;
  expect(codeOf(() => strengthSeries([], wrong))?.path).toBe('options.absent');
  expect(codeOf(() => strengthSeries({} as never, { by: [], absent: 'zero', faults: 'report' }))?.path).toBe(
    'strengths',
  );
});

describe('rows of a file', () => {
  const map = { date: 'When', contributor: 'Country', total: 'All', key: 'Id' };

  it('say where a count was typed, and their key', () => {
    const { strengths } = readStrengths([{ When: '2018-04-30', Country: 'Canada', All: 7, Id: 12 }], { map });
    expect(strengths.map(({ at }) => at)).toEqual([{ row: 0, column: 'All', key: '12' }]);
  });

  it.each([{ When: '', Country: ' ', All: '' }, { When: '--', Country: '–', All: '—' }, { When: null }, {}])(
    'that are blank are one finding, and no loss',
    (blank) => {
      const rows = [
        { When: '2018-04-30', Country: 'Canada', All: 7 },
        { ...blank, Id: 'x' },
      ];
      const { strengths, leftOut, findings } = readStrengths(rows, { map });
      expect([strengths.length, leftOut]).toEqual([1, 0]);
      expect(findings).toEqual([{ code: 'BLANK_ROW', severity: 'info', path: [], operands: {}, index: 1, key: 'x' }]);
    },
  );
});

describe('a table that someone types', () => {
  const map = {
    date: 'When',
    contributor: 'Country',
    mission: 'Mission',
    women: 'Women',
    men: 'Men',
    total: 'All',
    key: 'Id',
  };
  const column = fc.constantFrom('When', 'Country', 'Mission', 'Women', 'Men', 'All');
  const text = fc.constantFrom(
    ...['', ' ', '-', '2', '12', '1 2', '1,5', '2018-', '2018-04-30', '2018-05-31', '2018-04-3', 'Canada', 'Norvège'],
    ...['MINUSTAH', 'minus', 'Total', 'deux', 'x', '−3', '1e3', '..', '9'.repeat(20)],
  );
  const edits = fc.array(fc.tuple(fc.nat(59), column, text, fc.boolean()), { minLength: 1, maxLength: 30 });
  const start = () =>
    Array.from(
      { length: 60 },
      (_, at): Record<string, string> => ({
        When: DATES[at % DATES.length] as string,
        Country: ['Canada', 'Norway', 'Norvège'][at % 3] as string,
        Mission: `M${Math.floor(at / 15)}`,
        Women: '1',
        Men: '2',
        All: '3',
        Id: `r${at}`,
      }),
    );

  it('is read and added up after each edit, and leads each finding to its row', () => {
    fc.assert(
      fc.property(edits, fc.constantFrom('en-CA' as const, 'fr-CA' as const), (all, numbers) => {
        const rows = start();
        for (const [at, name, value, isCopied] of all) {
          rows[at] = isCopied ? { ...(rows[(at + 1) % 60] as object), Id: `r${at}` } : { ...rows[at], [name]: value };
          const read = readStrengths(rows, { map, numbers });
          const { rows: found, findings } = strengthSeries(read, { by: ['mission'], absent: 'zero', faults: 'report' });
          averageStrength(read, { by: [], absent: 'zero', missing: 'refuse', period, faults: 'report' });
          for (const { index, key } of read.findings) if (index !== undefined) expect(key).toBe(`r${index}`);
          for (const { at: places = [], key } of findings) {
            expect(key).toBe(`r${places[0]?.row}`);
            expect(places.length).toBeGreaterThan(0);
          }
          for (const finding of [...read.findings, ...findings])
            expect(explain(finding as never, { locale: 'fr-CA' })).not.toMatch(/indice|\?/);
          const afresh = readStrengths(JSON.parse(JSON.stringify(rows)), { map, numbers });
          const again = strengthSeries(afresh, { by: ['mission'], absent: 'zero', faults: 'report' });
          expect([again.rows, again.findings]).toEqual([found, findings]);
        }
      }),
      { numRuns: runs(60, 6) },
    );
  });
});
