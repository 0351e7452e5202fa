// Work 3, from the rows of a file: other names, dates by day, month and year, words in two languages. The other tools
// check that the same things are there, each in the way that its documentation shows.
import Ajv from 'ajv';
import { z } from 'zod';
import { deploymentColumns, readDeployments } from '../../dist/index.js';
import { measure } from './measure.mjs';
import { eachRecord } from './records.mjs';

const WORDS = {
  type: {
    'peace-support-operations': ['Peace support operations', 'opérations de soutien de la paix'],
    'courts-and-tribunals': ['Courts and tribunals', 'cours et tribunaux'],
    bilateral: ['Bilateral', 'bilatérale'],
    'short-term-training': ['Short-term training', 'formation à court terme'],
    'rapid-response': ['Rapid response', 'intervention rapide'],
    'policy-development': ['Policy development', 'élaboration de politiques'],
  },
  personnel: { police: ['Police officer', 'policière'], civilian: ['Civilian expert', 'experte civile'] },
  gender: {
    woman: ['Woman', 'Femme'],
    man: ['Man', 'Homme'],
    'another-gender': ['Another gender', 'un autre genre'],
    'not-reported': ['Not reported', 'non déclaré'],
  },
};
const COLUMNS = {
  id: 'Record',
  person: 'Employee ID',
  mission: 'Mission',
  type: 'Deployment type',
  personnel: 'Personnel',
  gender: 'Gender',
  agency: 'Home Service',
  position: 'Position',
  rank: 'Rank',
  firstDay: 'Start Date',
  lastDay: 'End Date',
};
const OPTIONS = { map: COLUMNS, dates: ['DD/MM/YYYY'] };

const dayFirst = (date) => (date === 'ongoing' ? date : date.split('-').reverse().join('/'));

/** Rows as a reader of CSV makes them: no two share a text. */
function makeRows(count) {
  const rows = [];
  let turn = 0;
  for (const record of eachRecord(count)) {
    const wordFor = (field) => WORDS[field][record[field]][turn++ % 2];
    rows.push({
      [COLUMNS.id]: record.id,
      [COLUMNS.person]: record.person,
      [COLUMNS.mission]: record.mission,
      [COLUMNS.type]: wordFor('type'),
      [COLUMNS.personnel]: wordFor('personnel'),
      [COLUMNS.gender]: wordFor('gender'),
      [COLUMNS.agency]: record.agency,
      [COLUMNS.position]: 'Adviser',
      [COLUMNS.rank]: 'Cst.',
      [COLUMNS.firstDay]: dayFirst(record.firstDay),
      [COLUMNS.lastDay]: dayFirst(record.lastDay),
    });
  }
  return JSON.parse(JSON.stringify(rows));
}

const MONTH_LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a text is a day of the calendar, day first. */
function isDay(text) {
  if (text.length !== 10 || text[2] !== '/' || text[5] !== '/') return false;
  const [day, month, year] = [Number(text.slice(0, 2)), Number(text.slice(3, 5)), Number(text.slice(6))];
  if (!(year >= 1900 && year <= 2100 && month >= 1 && month <= 12 && day >= 1)) return false;
  const isLeapYear = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return day <= (month === 2 && !isLeapYear ? 28 : MONTH_LENGTHS[month - 1]);
}
const isoOf = (text) => (text === 'ongoing' ? text : `${text.slice(6)}-${text.slice(3, 5)}-${text.slice(0, 2)}`);

const printed = (field) => Object.values(WORDS[field]).flat();
const members = (field) =>
  new Map(Object.entries(WORDS[field]).flatMap(([id, words]) => words.map((word) => [word, id])));

const name = z.string().min(1);
const day = z.string().refine(isDay);
const lastDay = z.union([z.literal('ongoing'), day]);
const row = (word, date) =>
  z.object({
    [COLUMNS.id]: name,
    [COLUMNS.person]: name,
    [COLUMNS.mission]: name,
    [COLUMNS.type]: word('type').optional(),
    [COLUMNS.personnel]: word('personnel'),
    [COLUMNS.gender]: word('gender'),
    [COLUMNS.agency]: name.optional(),
    [COLUMNS.position]: name.optional(),
    [COLUMNS.rank]: name.optional(),
    [COLUMNS.firstDay]: date(day),
    [COLUMNS.lastDay]: date(lastDay),
  });
/** Only looks: words as they are printed, in the one spelling. */
const looking = row(
  (field) => z.enum(printed(field)),
  (date) => date,
);
/** Does the work: ids of words whatever their case and blanks, calendar dates, and the last day not before the first. */
const reading = row(
  (field) => {
    const byName = new Map([...members(field)].map(([word, id]) => [word.toLowerCase(), id]));
    return z
      .string()
      .transform((text) => byName.get(text.trim().toLowerCase()))
      .pipe(z.enum(Object.keys(WORDS[field])));
  },
  (date) => date.transform(isoOf),
).refine((read) => read[COLUMNS.lastDay] >= read[COLUMNS.firstDay]);

const ajv = new (Ajv.default ?? Ajv)();
ajv.addFormat('day-first', isDay);
const text = { type: 'string', minLength: 1 };
const date = { type: 'string', format: 'day-first' };
const ajvLooks = ajv.compile({
  type: 'object',
  required: ['id', 'person', 'mission', 'personnel', 'gender', 'firstDay', 'lastDay'].map((field) => COLUMNS[field]),
  properties: {
    ...Object.fromEntries(['id', 'person', 'mission', 'agency', 'position', 'rank'].map((f) => [COLUMNS[f], text])),
    ...Object.fromEntries(['type', 'personnel', 'gender'].map((f) => [COLUMNS[f], { enum: printed(f) }])),
    [COLUMNS.firstDay]: date,
    [COLUMNS.lastDay]: { anyOf: [{ const: 'ongoing' }, date] },
  },
});

export const ZOD_LOOKS = 'zod with its JIT, only looks';
export const ZOD_READS = 'zod with its JIT, reads words and dates';
export const AJV = 'ajv, only looks';

export async function rowsAt(count) {
  const rows = makeRows(count);
  const sound = (isSound) => () => {
    let found = 0;
    for (const one of rows) if (isSound(one)) found += 1;
    return found;
  };
  const contenders = [
    {
      name: 'deploymentColumns, rows, people left out',
      run: () => deploymentColumns(rows, { ...OPTIONS, people: 'left-out' }).columns.records,
    },
    {
      name: 'deploymentColumns, rows, distinct people',
      run: () => deploymentColumns(rows, OPTIONS).columns.records,
    },
    { name: 'readDeployments, rows', run: () => readDeployments(rows, OPTIONS).deployments.length },
    { name: ZOD_READS, run: sound((one) => reading.safeParse(one).success) },
    { name: ZOD_LOOKS, run: sound((one) => looking.safeParse(one).success) },
    { name: AJV, run: sound(ajvLooks) },
  ];
  const times = await measure(contenders, 7, (contender, answer) => {
    if (answer !== count) throw new Error(`${contender} finds ${answer} sound rows of ${count}`);
  });
  return new Map([...times].map(([contender, time]) => [contender, (time * 1e6) / count]));
}
