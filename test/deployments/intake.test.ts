import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DATE_FORMS } from '../../src/calendar/date-form.js';
import { policeAgencies } from '../../src/data.js';
import type { DeploymentIntake } from '../../src/deployments/given.js';
import { wordsOf } from '../../src/deployments/words.js';
import {
  type DeploymentRecord,
  type DeploymentSummaryRow,
  deploymentColumns,
  explain,
  readDeployments,
  summarizeDeployments,
} from '../../src/index.js';
import { CPA_PERSONNEL, DEPLOYMENT_TYPES } from '../../src/program/canadian/deployments.js';
import { GENDER_LABELS } from '../../src/program/gender.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

const row = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  type: 'peace-support-operations',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
} as const;

type Options = Parameters<typeof readDeployments>[1];
const readOne = (given: object, options?: Options) => readDeployments([{ ...row, ...given }], options);
const told = ({ findings }: Pick<DeploymentIntake, 'findings'>) =>
  findings.map(({ index, severity, code, path }) => [index, severity, code, ...path]);

describe('words of deployments', () => {
  test.each([
    ['gender', 'woman', ['Woman', ' woman ', 'WOMAN', 'Femme', 'femme\u00a0', 'Female', 'fe\u0301minin']],
    ['gender', 'man', ['Man', 'Homme', 'male']],
    ['gender', 'another-gender', ['Another gender', 'another_gender', 'Un autre genre', 'autre genre']],
    ['gender', 'not-reported', ['Not reported', 'non déclaré', 'NON DECLARE']],
    ['personnel', 'police', ['Police', 'Police officer', 'policière', 'Policier', 'POLICIER OU POLICIERE']],
    ['personnel', 'civilian', ['Civilian', 'civilian expert', 'Civil', 'experte civile']],
    [
      'type',
      'peace-support-operations',
      ['Peace support operations', 'peace  support\toperation', 'PSO', 'Opérations de soutien de la paix', 'OSP'],
    ],
    [
      'type',
      'courts-and-tribunals',
      ['Courts and tribunals', 'International courts and tribunals', 'Cours et tribunaux'],
    ],
    ['type', 'bilateral', ['Bilateral', 'bilatéral', 'BILATERALE', 'Bilateral deployments']],
    ['type', 'short-term-training', ['Short-term training', 'short term training', 'Formation à court terme']],
    ['type', 'rapid-response', ['Rapid response', 'Intervention rapide', 'activités d’intervention rapide']],
    ['type', 'policy-development', ['Policy development', 'élaboration de politiques']],
  ])('%s %s is read from %j', (field, id, texts) => {
    for (const text of texts) {
      const { deployments, findings } = readOne({ [field]: text });
      expect([deployments[0]?.[field as 'type'], findings], text).toEqual([id, []]);
    }
  });

  test('no two members of a field share a name', () => {
    for (const [field, labels] of [
      ['type', DEPLOYMENT_TYPES],
      ['personnel', CPA_PERSONNEL],
      ['gender', GENDER_LABELS],
    ] as const) {
      // A name that two members had would be that of the last; so each member must still be found by its own.
      const words = wordsOf(undefined)[field];
      const ids = Object.keys(labels);
      for (const [position, id] of ids.entries()) expect(words.positionOf(id.replaceAll('-', ' '))).toBe(position);
    }
  });

  test('single letters and what is near a word are refused until they are declared, and then read in any case', () => {
    for (const gender of ['F', 'f', 'M', 'X', 'bi-lateral', 'womna']) {
      const { deployments, findings } = readOne({ gender });
      expect(deployments).toEqual([]);
      expect(findings).toMatchObject([
        { code: 'UNKNOWN_NAME', operands: { declare: { option: 'values', value: gender } } },
      ]);
    }
    expect(told(readOne({ type: 'bi-lateral' }))).toEqual([[0, 'error', 'UNKNOWN_NAME', 'type']]);
    const values = { gender: { F: 'woman', 'Not Known': 'not-reported' }, type: { B: 'Bilateral' } };
    for (const gender of ['F', 'f', ' f ', 'not  known']) {
      const { deployments, findings } = readOne({ gender, type: ' b' }, { values });
      expect([deployments[0]?.type, findings], gender).toEqual(['bilateral', []]);
    }
    // Where two declared texts differ by their case alone, nothing else is read as either.
    const twins = { values: { gender: { m: 'man', M: 'another-gender' } } };
    expect(['m', 'M', ' M'].map((gender) => readOne({ gender }, twins).deployments[0]?.gender)).toEqual([
      'man',
      'another-gender',
      'another-gender',
    ]);
    expect(readOne({ gender: 'M m' }, { values: { gender: { 'm M': 'man', 'M  M': 'woman' } } }).deployments).toEqual(
      [],
    );
  });

  test('missions and agencies are read whatever their case, also where the list has ids alone', () => {
    const known = { missions: ['monusco', 'un-hq'], agencies: policeAgencies };
    for (const [mission, agency] of [
      ['MONUSCO', 'rcmp'],
      [' Monusco ', 'Gendarmerie royale du Canada'],
      ['monusco', 'SURETE DU QUEBEC'],
      ['UN HQ', 'Service de police de la ville de Montréal'.normalize('NFD')],
    ]) {
      expect(readOne({ mission, agency }, known).findings, `${mission} ${agency}`).toEqual([]);
    }
    const twins = readOne({ mission: 'UN HQ' }, { missions: ['un-hq', 'unhq'] });
    expect(twins.findings).toMatchObject([{ code: 'AMBIGUOUS_NAME', operands: { candidates: ['un-hq', 'unhq'] } }]);
    expect(readOne({ mission: 'unhq' }, { missions: ['un-hq', 'unhq'] }).deployments[0]?.mission).toBe('unhq');
    // Legal names are those that the registry has.
    const legal = [{ id: 'gac', names: [{ text: 'Department of Foreign Affairs, Trade and Development' }] }];
    const { deployments } = readOne(
      { agency: 'department of foreign affairs, trade and development' },
      { agencies: legal },
    );
    expect(deployments[0]?.agency).toBe('gac');
  });

  test('an assignment goes on in both languages', () => {
    for (const lastDay of ['ongoing', ' Ongoing', 'EN COURS', 'en cours']) {
      expect(readOne({ lastDay }).deployments[0]?.lastDay).toBe('ongoing');
    }
    expect(readOne({ firstDay: 'ongoing' }).deployments).toEqual([]);
  });
});

describe('dates of deployments', () => {
  test('what the caller writes is a calendar date, whatever the form of the file', () => {
    const options = { dates: ['DD/MM/YYYY'], map: { firstDay: { constant: '2018-04-01' } } } as const;
    const values = { lastDay: { '': '2019-03-31', open: 'ongoing' } };
    const ends = ['', 'OPEN', '30/06/2018'].map(
      (lastDay) => readOne({ lastDay }, { ...options, values }).deployments[0],
    );
    expect(ends.map((one) => [one?.firstDay, one?.lastDay])).toEqual([
      ['2018-04-01', '2019-03-31'],
      ['2018-04-01', 'ongoing'],
      ['2018-04-01', '2018-06-30'],
    ]);
    expect(told(readOne({}, { dates: ['DD/MM/YYYY'] }))).toEqual([
      [0, 'error', 'INVALID_DATE', 'firstDay'],
      [0, 'error', 'INVALID_DATE', 'lastDay'],
    ]);
    // A meaning that is no day is the caller's slip, not the row's.
    expect(() => readOne({}, { values: { lastDay: { '2019-03-31': 'soon' } } })).toThrow(
      "options.values.lastDay.2019-03-31: 'soon' is not a calendar date of the form YYYY-MM-DD",
    );
  });

  test('a text of two days is refused, also where another row would settle it', () => {
    const dates = ['DD/MM/YYYY', 'MM/DD/YYYY'] as const;
    const rows = [
      { ...row, firstDay: '05/09/2018', lastDay: '31/03/2019' },
      { ...row, id: 'a2', firstDay: '25/12/2018', lastDay: '31/03/2019' },
    ];
    const { deployments, findings } = readDeployments(rows, { dates });
    expect(deployments.map(({ id }) => id)).toEqual(['a2']);
    expect(findings).toMatchObject([
      {
        index: 0,
        code: 'AMBIGUOUS_DATE',
        path: ['firstDay'],
        operands: { forms: dates, days: ['2018-09-05', '2018-05-09'] },
      },
    ]);
  });

  test('an end in 2099 or 9999 is said to stand for none, and can be declared', () => {
    const sentinel = (lastDay: unknown, options: Options = {}) => readOne({ lastDay }, options);
    const near = sentinel('2099-12-31');
    expect(near.deployments[0]?.lastDay).toBe('2099-12-31');
    expect(near.findings).toMatchObject([
      {
        code: 'SENTINEL_DATE',
        severity: 'warning',
        index: 0,
        path: ['lastDay'],
        operands: { declare: { option: 'values', value: { lastDay: { '2099-12-31': 'ongoing' } } } },
      },
    ]);
    const far = sentinel('9999-12-31');
    expect(far.deployments).toEqual([]);
    expect(told(far)).toEqual([[0, 'error', 'SENTINEL_DATE', 'lastDay']]);
    for (const [text, form] of [
      ['9999-12-31', 'YYYY-MM-DD'],
      ['31/12/2099', 'DD/MM/YYYY'],
      ['31 décembre 9999', 'D MMMM YYYY'],
      [2958465, 'spreadsheet-1900'],
      ['73050', 'spreadsheet-1900'],
    ] as const) {
      const dates = ['YYYY-MM-DD', form] as const;
      const finding = sentinel(text, { dates }).findings.find(({ code }) => code === 'SENTINEL_DATE');
      const { declare } = (finding?.operands ?? {}) as unknown as {
        declare: { value: NonNullable<Options>['values'] };
      };
      const { deployments, findings } = sentinel(text, { dates, values: declare.value as never });
      expect([deployments[0]?.lastDay, findings], String(text)).toEqual(['ongoing', []]);
    }
    expect(sentinel('2099-12-30').findings).toEqual([]);
    expect(told(readOne({ firstDay: '9999-12-31' }))).toEqual([[0, 'error', 'INVALID_DATE', 'firstDay']]);
  });

  test('a missing end names the declaration that reads it', () => {
    for (const lastDay of ['', ' ', null]) {
      const { findings } = readOne({ lastDay });
      expect(findings).toMatchObject([
        { code: 'INVALID_DATE', operands: { reason: 'empty', declare: { option: 'values' } } },
      ]);
      const { deployments } = readOne({ lastDay }, { values: { lastDay: { '': 'ongoing' } } });
      expect(deployments[0]?.lastDay).toBe('ongoing');
    }
  });

  test('words in place of an end name the declaration that reads them', () => {
    for (const lastDay of ['present', ' à ce jour ', '-', 'n.d.']) {
      const { findings } = readOne({ lastDay });
      expect(findings, lastDay).toMatchObject([{ code: 'INVALID_DATE', operands: { reason: 'word' } }]);
      expect(explain(findings[0] as never, { locale: 'en-CA' })).toContain("declare in 'values', under lastDay");
      const { declare } = (findings[0]?.operands ?? {}) as unknown as {
        declare: { value: NonNullable<Options>['values'] };
      };
      const { deployments, findings: none } = readOne({ lastDay }, { values: declare.value as never });
      expect([deployments[0]?.lastDay, none], lastDay).toEqual(['ongoing', []]);
    }
    expect(readOne({ firstDay: 'present' }).findings).toMatchObject([{ operands: { reason: 'unreadable' } }]);
  });

  test('a year alone is no serial number of a spreadsheet, and no form of dates is named for it', () => {
    for (const dates of [['spreadsheet-1900'], ['YYYY-MM-DD', 'spreadsheet-1904']] as const) {
      for (const year of [2019, '2019', ' 2019 ', '2019.0', 1900, '2100']) {
        const { deployments, findings } = readOne(
          { firstDay: year, lastDay: dates.length === 1 ? 43713 : '2019-09-05' },
          { dates },
        );
        expect([deployments, findings[0]?.code, findings[0]?.operands], String(year)).toMatchObject([
          ...[[], 'INVALID_DATE'],
          { reason: 'year-alone' },
        ]);
        expect(findings[0]?.operands).not.toHaveProperty('declare');
      }
      expect(readOne({ firstDay: 1899, lastDay: '2101' }, { dates }).deployments).toHaveLength(1);
    }
    expect(readOne({ firstDay: '2019' }).findings[0]?.operands).not.toHaveProperty('declare');
  });

  test('a Date is refused, and what to give instead is said', () => {
    const { findings } = readOne({ firstDay: new Date(0) });
    expect(explain(findings[0] as never, { locale: 'en-CA' })).toBe(
      "a Date is a moment, whose day depends on the time zone; give the day as text, such as '2019-09-05'",
    );
  });
});

describe('ids', () => {
  const { id: _, ...nameless } = row;

  test('by the number of the row, whether or not rows can be read', () => {
    const rows = [nameless, { ...nameless, lastDay: 'x' }, 'no row', { ...nameless, person: 'p2' }];
    const { deployments, findings } = readDeployments(rows, { map: { id: { rowNumber: true } } });
    expect(deployments.map(({ id, person }) => [id, person])).toEqual([
      ['1', 'p1'],
      ['4', 'p2'],
    ]);
    expect(findings.map(({ index, code }) => [index, code])).toEqual([
      [1, 'INVALID_DATE'],
      [2, 'INVALID_ARGUMENT'],
    ]);
    const refused = (map: object) => codeOf(() => readDeployments([row], { map }));
    expect(refused({ id: { rowNumber: false } })).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'options.map.id.rowNumber',
    });
    expect(refused({ id: { rowNumber: true, constant: 'x' } })?.code).toBe('UNKNOWN_NAME');
    expect(refused({ person: { rowNumber: true } })).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.map.person.rowNumber',
    });
  });

  test('whole numbers are their digits, in ids and people alike', () => {
    const rows = [
      { ...row, id: 7, person: 12 },
      { ...row, id: '7', person: '12', lastDay: '2018-05-31' },
      { ...row, id: 8, person: '12', firstDay: '2019-03-01' },
    ];
    const read = readDeployments(rows);
    expect(read.deployments.map(({ id, person }) => [id, person])).toEqual([
      ['7', '12'],
      ['8', '12'],
    ]);
    expect(told(read)).toEqual([
      [1, 'error', 'DUPLICATE_ID', 'id'],
      [2, 'warning', 'OVERLAPPING_DEPLOYMENTS', 'firstDay'],
    ]);
    for (const id of [1.5, Number.NaN, 2 ** 53, true])
      expect(told(readOne({ id }))).toEqual([[0, 'error', 'INVALID_ARGUMENT', 'id']]);
  });

  test('that differ by blanks or their form in Unicode are one, and said to be', () => {
    const rows = [
      { ...row, id: ' a1', person: 'Zo\u00e9', lastDay: '2018-04-30' },
      { ...row, id: 'a1', person: 'x' },
      { ...row, id: 'a2', person: 'Zoe\u0301', firstDay: '2018-06-01', lastDay: '2018-06-30' },
      { ...row, id: 'a3', person: 'Zo\u00e9 ', firstDay: '2018-08-01', lastDay: '2018-08-31' },
      { ...row, id: 'a4', person: ' alone' },
    ];
    const read = readDeployments(rows);
    expect(read.deployments.map(({ id, person }) => [id, person])).toEqual([
      ['a1', 'Zo\u00e9'],
      ['a2', 'Zo\u00e9'],
      ['a3', 'Zo\u00e9'],
      ['a4', 'alone'],
    ]);
    expect(told(read)).toEqual([
      [1, 'error', 'DUPLICATE_ID', 'id'],
      [1, 'warning', 'OTHER_SPELLING', 'id'],
      [2, 'warning', 'OTHER_SPELLING', 'person'],
    ]);
    expect(read.findings.map(({ operands }) => operands).slice(1)).toEqual([
      { id: 'a1', first: 0 },
      { id: 'Zo\u00e9', first: 0 },
    ]);
    // One spelling throughout is nobody's business, and a text that a declaration means is no spelling.
    expect(
      readDeployments([
        { ...row, id: ' b ' },
        { ...row, id: ' c ', person: 'p2 ' },
      ]).findings,
    ).toEqual([]);
    expect(readOne({ person: ' A ' }, { values: { person: { a: 'p1' } } }).findings).toEqual([]);
    const columns = deploymentColumns(rows, { map: {} }).columns;
    expect(columns.people).toBe(3);
  });

  test('a byte order mark is no part of the name of a column', () => {
    const marked = ({ id, ...others }: { readonly id: string }) => ({ '\ufeffid': id, ...others });
    expect(readDeployments([marked(row)])).toEqual(readDeployments([row]));
    expect(readDeployments([row, marked({ ...row, id: 'a2', person: 'p2' } as never)]).deployments).toHaveLength(2);
    const options = { map: { rank: 'Rank' } };
    expect(readDeployments([{ '\ufeffRank': 'Sgt.', ...row }], options).deployments[0]?.rank).toBe('Sgt.');
    expect(deploymentColumns([marked(row)], { map: {} }).columns.records).toBe(1);
  });
});

describe('rows given twice', () => {
  test('whole are left out; under another id they are kept unless it is said that they are not', () => {
    const rows = [row, { ...row, id: 'a2' }, row, { ...row, id: 'a3', rank: 'sergeant' }, { ...row, id: 'a4' }];
    const kept = readDeployments(rows);
    expect(kept.deployments.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(kept.findings.map(({ index, severity, code, operands }) => [index, severity, code, operands])).toEqual([
      [2, 'error', 'REPEATED_ROW', { id: 'a1', other: 'a1', first: 0, reason: 'same-id' }],
      [1, 'warning', 'REPEATED_ROW', { id: 'a2', other: 'a1', first: 0, reason: 'kept' }],
      [3, 'warning', 'OVERLAPPING_DEPLOYMENTS', expect.anything()],
      [4, 'warning', 'REPEATED_ROW', { id: 'a4', other: 'a1', first: 0, reason: 'kept' }],
    ]);
    const leftOut = readDeployments(rows, { repeated: 'left-out' });
    expect(leftOut.deployments.map(({ id }) => id)).toEqual(['a1', 'a3']);
    expect(leftOut.findings.map(({ operands }) => (operands as { reason?: string }).reason)).toEqual([
      'same-id',
      'left-out',
      undefined,
      'left-out',
    ]);
  });

  test('of many records of the same days each is held against the first of its kind', () => {
    const rows = Array.from({ length: 3000 }, (_, index) => ({ ...row, id: `a${index}`, rank: `r${index % 1000}` }));
    const { deployments } = readDeployments(rows, { repeated: 'left-out' });
    expect(deployments.map(({ id }) => id)).toEqual(Array.from({ length: 1000 }, (_, index) => `a${index}`));
  });
});

test('a column that no row has is one fault, with the number of rows that it costs', () => {
  const rows = Array.from({ length: 50 }, (_, index) => ({ ...row, id: undefined, Id: index, gender: undefined }));
  const bare = rows.map(({ id: _, gender: __, ...others }) => others);
  const { deployments, findings } = readDeployments(bare);
  expect(deployments).toEqual([]);
  expect(findings.map(({ index, severity, code, path }) => [index, severity, code, ...path])).toEqual([
    [undefined, 'error', 'UNKNOWN_NAME', 'id'],
    [undefined, 'warning', 'UNKNOWN_NAME', 'gender'],
  ]);
  expect(findings[0]).toMatchObject({ count: 50, operands: { received: 'id', suggestions: ['Id'] } });
  expect(findings[1]).not.toHaveProperty('count');
});

describe('columns of rows', () => {
  const cell = fc.constantFrom<unknown[]>(
    ...['Woman', 'F', 'femme', '', null, undefined, 7, 'Police', 'civil', 'PSO', 'bilateral', 'zz', ' p1 ', 'p2'],
    ...['2018-04-01', '05/09/2018', '2018-09-05 00:00', 43713, '43713', '1 avril 2018', 'ongoing', '9999-12-31'],
    ...['2099-12-31', 'MONUSCO', 'unmik', 'Zoe\u0301', {}, true, '..', '43 713,0'],
  );
  const sound = fc.record({
    Id: fc.uuid(),
    Who: fc.constantFrom('p1', ' p1', 'p2', 'Zo\u00e9', 'Zoe\u0301', 12),
    Mission: fc.constantFrom('MONUSCO', ' monusco', 'UNMIK'),
    Type: fc.constantFrom('PSO', 'Bilateral', '', 'cours et tribunaux'),
    Kind: fc.constantFrom('Police', 'civilian expert'),
    Gender: fc.constantFrom('F', 'f', 'Femme', 'man', ''),
    Agency: fc.constantFrom('GRC', 'rcmp', '', null),
    Start: fc.constantFrom('2018-04-01', '05/09/2018', 43713, '1er avril 2018', '2018-09-05T00:00:00'),
    End: fc.constantFrom('2019-09-30', '30/09/2019', 'Ongoing', '', '9999-12-31', '2099-12-31', '31 mars 2019'),
  });
  const spoilt = fc.tuple(
    sound,
    fc.constantFrom('Id', 'Who', 'Mission', 'Type', 'Kind', 'Gender', 'Agency', 'Start', 'End'),
    cell,
  );
  const rows = fc.array(
    fc.oneof(
      { weight: 4, arbitrary: sound },
      spoilt.map(([one, column, value]) => ({ ...one, [column]: value })),
      cell,
    ),
    { maxLength: 12 },
  );
  const options = fc.record({
    map: fc.constantFrom(
      {
        id: 'Id',
        person: 'Who',
        mission: 'Mission',
        type: 'Type',
        personnel: 'Kind',
        gender: 'Gender',
        agency: 'Agency',
        firstDay: 'Start',
        lastDay: 'End',
      },
      {
        id: { rowNumber: true as const },
        person: 'Who',
        mission: { constant: 'unmik' },
        personnel: { constant: 'police' },
        gender: 'Gender',
        rank: 'Nowhere',
        firstDay: 'Start',
        lastDay: 'End',
      },
    ),
    values: fc.constantFrom({}, { gender: { F: 'woman' }, lastDay: { '': 'ongoing', '9999-12-31': 'ongoing' } }),
    dates: fc.subarray([...DATE_FORMS], { minLength: 1 }),
    numbers: fc.constantFrom(undefined, 'fr-CA'),
    marks: fc.constantFrom({}, { '..': 'not-reported', p2: 'suppressed', Gender: { '7': 'redacted', zz: 'zero' } }),
    missions: fc.constantFrom(undefined, ['monusco', { id: 'unmik', aliases: ['UNMIK'] }]),
    agencies: fc.constantFrom(undefined, policeAgencies),
  });
  const COMPARED = [
    'DUPLICATE_ID',
    'REPEATED_ROW',
    'ID_LEFT_OUT_BEFORE',
    'OTHER_SPELLING',
    'OVERLAPPING_DEPLOYMENTS',
    'EXTENDED_DEPLOYMENT',
  ];

  test('agree with the records that readDeployments makes of the rows, and with what it says of each', () => {
    fc.assert(
      fc.property(rows, options, (given, choices) => {
        const read = readDeployments(given, choices as Options);
        // Ids are not compared with each other in columns.
        fc.pre(!read.findings.some(({ code }) => code === 'DUPLICATE_ID' || code === 'REPEATED_ROW'));
        const { columns, findings } = deploymentColumns(given, choices as NonNullable<Options>);
        expect(findings).toEqual(read.findings.filter(({ code }) => !COMPARED.includes(code)));
        expect([columns.records, columns.leftOut]).toEqual([
          read.deployments.length,
          given.length - read.deployments.length - findings.filter(({ code }) => code === 'BLANK_ROW').length,
        ]);
        const question = {
          period: { from: '2017-18', to: '2020-21' },
          by: ['mission', 'agency', 'type', 'gender'],
          method: 'monthly',
        } as const;
        const withoutLeftOut = (list: readonly DeploymentSummaryRow[]) =>
          list.map((one) => ({ ...one, cautions: one.cautions.filter(({ code }) => code !== 'RECORDS_LEFT_OUT') }));
        expect(withoutLeftOut(summarizeDeployments(columns, question))).toEqual(
          withoutLeftOut(summarizeDeployments(read.deployments as DeploymentRecord[], question)),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  test('a row gives a record, or an error that says why not', () => {
    fc.assert(
      fc.property(rows, options, (given, choices) => {
        for (const one of given) {
          const { deployments, findings } = readDeployments([one], choices as Options);
          const isSaid = findings.some(({ severity, code }) => severity === 'error' || code === 'BLANK_ROW');
          expect(deployments.length === 1 || isSaid).toBe(true);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  test('rows are only read so where it is said how', () => {
    expect(deploymentColumns([{ ...row, gender: 'Woman' }] as never).findings).toMatchObject([
      { code: 'UNKNOWN_NAME' },
    ]);
    expect(deploymentColumns([{ ...row, gender: 'Woman' }], { map: {} }).columns.records).toBe(1);
  });
});

describe('what is declared for a file', () => {
  test.each([
    [{ values: { gender: { M: 'mna' } } }, 'values.gender.M', "'mna' is not a gender"],
    [{ values: { type: { X: 'bilatral' } } }, 'values.type.X', "'bilatral' is not a type of deployment"],
    [{ values: { agency: { OPP: 'opp' } }, agencies: ['rcmp'] }, 'values.agency.OPP', "'opp' is not a known agency"],
    [
      { values: { mission: { X: 'unmick' } }, missions: ['unmik'] },
      'values.mission.X',
      "'unmick' is not a known mission",
    ],
  ] as const)('means something that exists: %j', (options, path, sentence) => {
    expect(() => readOne({}, options as Options)).toThrow(`options.${path}: ${sentence}`);
    expect(() => deploymentColumns([row], options as never)).toThrow(`options.${path}: ${sentence}`);
  });

  test('may name a member by any of its words, or nothing', () => {
    const values = { gender: { F: 'Femme' }, type: { '?': '' }, mission: { M: 'MONUC' } };
    const missions = [{ id: 'monusco', aliases: ['monuc'] }];
    const { deployments } = readOne({ gender: 'F', type: '?', mission: 'M' }, { values, missions });
    expect(deployments).toEqual([without(row, 'type')]);
  });

  test('is named where a mission or an agency is unknown', () => {
    const { findings } = readOne({ mission: 'UN HQ' }, { missions: ['monusco'] });
    expect(findings).toMatchObject([
      { code: 'UNKNOWN_NAME', operands: { declare: { option: 'values', value: 'UN HQ' } } },
    ]);
    expect(explain(findings[0] as never, { locale: 'en-CA' })).toContain(
      "'UN HQ' is not a known mission, nor declared in 'values'",
    );
  });
});

describe('rows that are left out', () => {
  const rows = [row, { ...row, id: 'a2', person: 'p2', gender: 'x' }, row, { ...row, mission: 'unmik' }];

  test('are counted, and summaries say so; a row that is given again is none', () => {
    const read = readDeployments(rows);
    expect([read.deployments.length, read.leftOut]).toEqual([1, 2]);
    const question = { period: { from: '2018-19', to: '2018-19' }, by: [], method: 'daily' } as const;
    const [summary] = summarizeDeployments(read, question);
    expect(summary?.cautions).toMatchObject([{ code: 'RECORDS_LEFT_OUT', operands: { count: 2 } }]);
    expect({ ...summary, cautions: [] }).toEqual(summarizeDeployments(read.deployments, question)[0]);
    const wrong = { deployments: [row], leftOut: -1 };
    expect(() => summarizeDeployments(wrong, question)).toThrow('deployments.leftOut');
  });
});

describe('signs and numbers of a file of people', () => {
  const marks = { '..': 'not-reported', gender: { x: 'suppressed' } } as const;

  test('a sign that stands for no value is as good as an empty cell', () => {
    const given = { type: '..', position: ' .. ', gender: 'X', rank: 'x' };
    const { deployments, findings } = readOne(given, { marks });
    // The sign of another column is a rank.
    expect(deployments).toEqual([{ ...without(row, 'type'), gender: 'not-reported', rank: 'x' }]);
    expect(findings).toEqual([]);
    expect(readOne({ gender: '' }, { marks }).findings).toMatchObject([{ code: 'EMPTY_CELL', severity: 'info' }]);
    const columns = deploymentColumns([{ ...row, ...given }], { marks }).columns;
    const question = { period: { from: '2018-19', to: '2018-19' }, by: ['gender'], method: 'daily' } as const;
    expect(summarizeDeployments(columns, question)).toEqual(summarizeDeployments(deployments as never, question));
  });

  test('what cannot be empty is then lacking, with its declaration', () => {
    expect(told(readOne({ person: '..' }, { marks }))).toEqual([[0, 'error', 'INVALID_ARGUMENT', 'person']]);
    expect(readOne({ lastDay: '..' }, { marks }).findings).toMatchObject([
      { code: 'INVALID_DATE', operands: { declare: { option: 'values', value: { lastDay: { '': 'ongoing' } } } } },
    ]);
    const values = { lastDay: { '': 'ongoing' } } as const;
    expect(readOne({ lastDay: '..' }, { marks, values }).deployments).toMatchObject([{ lastDay: 'ongoing' }]);
    expect(readOne({ gender: 99 }, { marks: { '99': 'not-reported' } }).deployments[0]?.gender).toBe('not-reported');
  });

  test('a sign is declared for a column that is read', () => {
    const wrong = () => readOne({}, { marks: { Genders: { x: 'suppressed' } } });
    expect(wrong).toThrow("options.marks.Genders: 'Genders' is not a column that is read");
  });

  // 43713 is 2019-09-05 in the system of 1900.
  test.each([
    ['fr-CA', '43\u00a0713,0'],
    ['fr-CA', '43 713'],
    ['en-CA', '43,713.00'],
    [{ decimal: '.', group: '’' }, '43’713'],
  ] as const)('the days of a date are counted in numbers of the form %j: %s', (numbers, firstDay) => {
    const dates = ['spreadsheet-1900', 'YYYY-MM-DD'] as const;
    const given = { firstDay, lastDay: '2020-03-31' };
    expect(readOne(given, { numbers, dates }).deployments[0]?.firstDay).toBe('2019-09-05');
    expect(readOne(given, { dates }).deployments).toEqual([]);
    expect(readOne({ firstDay: '43 713,5' }, { numbers: 'fr-CA', dates }).deployments).toEqual([]);
  });
});

const without = ({ ...given }: Record<string, unknown>, name: string) => {
  delete given[name];
  return given;
};
