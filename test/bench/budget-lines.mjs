// Work 2, from the rows of a file: two amounts a row, as people print them, to budget lines.
import { readBudgetLines } from '../../dist/index.js';
import { measure } from './measure.mjs';

const MAP = {
  fiscalYear: 'Fiscal year',
  partner: 'Partner',
  category: 'Category',
  item: 'Item',
  approved: 'Approved',
  spent: 'Spent',
};
const OPTIONS = { map: MAP, empty: 'not-reported' };
const NAMES = [
  ['RCMP', 'Salary and operating'],
  ['Royal Canadian Mounted Police', 'Rapid deployment'],
  ['GAC', 'Incremental costs'],
  ['AMC', 'Coûts marginaux'],
];

const bare = (cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
const english = (cents) => bare(cents).replace(/\B(?=(?:\d{3})+\.)/g, ',');
const french = (cents) =>
  `${bare(cents)
    .replace('.', ',')
    .replace(/\B(?=(?:\d{3})+,)/g, '\u00a0')}\u00a0$`;

/** Rows as a reader of CSV makes them: no two share a text. A hundredth of them may be totals of the rows before. */
function textOf(count, written, totals) {
  const rows = [];
  let sums = [0, 0];
  for (let index = 0; rows.length < count; index++) {
    const year = 2000 + (Math.floor(index / 100) % 20);
    const [partner, category] = NAMES[index % NAMES.length];
    const cents = [(index * 791_909) % 1_000_000_000, (index * 104_729) % 1_000_000_000];
    const row = (item, amounts) => ({
      [MAP.fiscalYear]: `${year}-${year + 1}`,
      [MAP.partner]: partner,
      [MAP.category]: category,
      [MAP.item]: item,
      [MAP.approved]: written(amounts[0]),
      [MAP.spent]: written(amounts[1]),
    });
    if (totals && index % 100 === 99) {
      rows.push({ ...row('', sums), [MAP.partner]: 'Total', [MAP.category]: '' });
      sums = [0, 0];
    } else {
      rows.push(row(`Mission ${index}`, cents));
      sums = sums.map((sum, at) => sum + cents[at]);
    }
  }
  return JSON.stringify(rows);
}

const FORMS = [
  ['1,234,567.89', english],
  ['1 234 567,89 $, declared', french, { options: { numbers: 'fr-CA' } }],
  ['1234567.89', bare],
  ['1,234,567.89, every 100th a total', english, { totals: true }],
];

const PARSE = 'JSON.parse of the same text';

/** For each form of amounts, the times of `readBudgetLines` and of `JSON.parse`, in nanoseconds a row. */
export async function budgetLinesAt(count) {
  const found = new Map();
  for (const [name, written, { options, totals = false } = {}] of FORMS) {
    const text = textOf(count, written, totals);
    const rows = JSON.parse(text);
    const contenders = [
      { name: `${PARSE}, ${name}`, run: () => JSON.parse(text).length },
      { name: `readBudgetLines, ${name}`, run: () => rowsIn(readBudgetLines(rows, { ...OPTIONS, ...options })) },
    ];
    const times = await measure(contenders, 7, (contender, answer) => {
      if (answer !== count) throw new Error(`${contender} finds ${answer} rows of ${count}`);
    });
    for (const [contender, time] of times) found.set(contender, (time * 1e6) / count);
  }
  return found;
}

/** Both amounts of every row are a line or a total, each with a value. */
function rowsIn({ lines, totals, leftOut }) {
  const isRead = ({ amount }) => typeof amount === 'string';
  return leftOut === 0 && lines.every(isRead) && totals.every(isRead) ? (lines.length + totals.length) / 2 : 0;
}

/** What each line of the table is held against. */
export const AGAINST = Object.fromEntries(FORMS.map(([name]) => [`readBudgetLines, ${name}`, `${PARSE}, ${name}`]));
