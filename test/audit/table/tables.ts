import type { DeclaredRelation, TableOptions } from '../../../src/audit/table/model.js';
import { evaluationMoney, evaluationPeople } from '../../../src/data.js';
import type { PrintedFigure, Statement } from '../../../src/figures/model.js';

/*
 * Tables for tests: those of the evaluation as bare grids, and tables as reports print them, made from numbers with more
 * digits than are printed, so that totals and their parts are rounded each by itself.
 */

export type Random = () => number;

export interface TestTable {
  readonly name: string;
  readonly cells: string[][];
  readonly options: TableOptions;
  /** What is so by its making. */
  readonly relations: readonly DeclaredRelation[];
}

/** The grid of a table of bundled statements, by the words that its figures say. */
export function gridOf(statement: Statement, table: string): string[][] {
  const figures = Object.values(statement.figures).filter(
    (figure): figure is PrintedFigure & { line: number } => 'table' in figure && figure.table === table,
  );
  const rows = [...new Set(figures.map(({ row }) => row as string))];
  const columns = [...new Set(figures.map(({ column }) => column as string))];
  const text = (row: string, column: string) =>
    figures.find((figure) => figure.row === row && figure.column === column)?.printed ?? '';
  return [['', ...columns], ...rows.map((row) => [row, ...columns.map((column) => text(row, column))])];
}

export const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
export const columns = (
  kind: DeclaredRelation['kind'],
  target: number,
  of: readonly number[],
  more = {},
): DeclaredRelation => ({
  ...{ kind, direction: 'columns', target, of },
  ...more,
});
export const rows = (
  kind: DeclaredRelation['kind'],
  target: number,
  of: readonly number[],
  more = {},
): DeclaredRelation => ({
  ...{ kind, direction: 'rows', target, of },
  ...more,
});

/** Real tables, with the relations that hold in them. */
export const REAL: readonly TestTable[] = [
  {
    name: 'Table 7',
    cells: gridOf(evaluationMoney, '7'),
    options: { document: 'd', unit: 'CAD millions' },
    relations: [columns('sum', 6, range(1, 5)), rows('sum', 4, range(1, 3))],
  },
  {
    name: 'Table 8',
    cells: gridOf(evaluationMoney, '8'),
    options: { document: 'd', unit: 'CAD millions' },
    relations: [
      ...[columns('sum', 4, [1, 2, 3]), columns('sum', 8, [5, 6, 7]), columns('difference', 9, [4, 8])],
      ...[columns('percent', 10, [8, 4]), rows('sum', 6, range(1, 5))],
    ],
  },
  {
    name: 'Table 11',
    cells: gridOf(evaluationPeople, '11'),
    options: { document: 'd', unit: 'deployments' },
    relations: [],
  },
];

/** A way to make tables: numbers with more digits than are printed, and what follows from them. */
export type Shape = (random: Random) => Omit<TestTable, 'name'>;

export const pick = (random: Random, from: number, to: number) => from + Math.floor(random() * (to - from + 1));
/** A number of a few digits: its logarithm is spread evenly. */
export const amount = (random: Random, size: number, decades = 1.6) => 10 ** (size - random() * decades);

/** Numbers printed so, a negative one with a minus, thousands with commas. */
export function print(value: number, decimals: number, mark = ''): string {
  const [whole = '', rest] = Math.abs(Number(value.toFixed(decimals)))
    .toFixed(decimals)
    .split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+(?!\d))/g, ',');
  const isZero = Number(value.toFixed(decimals)) === 0;
  return `${value < 0 && !isZero ? '-' : ''}${grouped}${rest === undefined ? '' : `.${rest}`}${mark}`;
}

export const NAMES = [
  'Salaries',
  'Benefits',
  'Travel',
  'Rent',
  'Fuel',
  'Training',
  'Equipment',
  'Medical',
  'Contracts',
  'Other',
  'Vehicles',
  'Radios',
  'Uniforms',
  'Insurance',
  'Legal',
  'Audit',
  'Printing',
  'Postage',
  'Water',
  'Power',
  'Security',
  'Cleaning',
  'Repairs',
  'Software',
  'Hardware',
  'Relocation',
  'Hospitality',
  'Translation',
  'Freight',
  'Storage',
];

export const sumOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0);
export const years = (count: number) => range(0, count - 1).map((index) => String(2013 + index));

/** The rows of some numbers, with a row of their sums. */
export const withTotal = (numbers: number[][]): number[][] => [
  ...numbers,
  (numbers[0] as number[]).map((_, column) => sumOf(numbers.map((row) => row[column] as number))),
];

export const grid = (
  head: string[],
  names: string[],
  numbers: number[][],
  decimals: number[],
  marks: string[] = [],
): string[][] => [
  ['', ...head],
  ...numbers.map((row, index) => [
    names[index] as string,
    ...row.map((value, at) => print(value, decimals[at] as number, marks[at] ?? '')),
  ]),
];

export const money = { document: 'd', unit: 'CAD thousands' } as const;

/** Amounts by year, with totals both ways. */
const byYear: Shape = (random) => {
  const [count, span, decimals] = [pick(random, 4, 24), pick(random, 3, 8), pick(random, 0, 2)];
  const size = decimals === 0 ? 5 : 3.3;
  const numbers = range(1, count).map(() => years(span).map(() => amount(random, size)));
  const all = withTotal(numbers).map((row) => [...row, sumOf(row)]);
  return {
    cells: grid([...years(span), 'Total'], [...NAMES.slice(0, count), 'Total'], all, Array(span + 1).fill(decimals)),
    options: money,
    relations: [columns('sum', span + 1, range(1, span)), rows('sum', count + 1, range(1, count))],
  };
};

/** Approved, spent, the variance and the share spent. */
const variances: Shape = (random) => {
  const count = pick(random, 4, 14);
  const numbers = withTotal(
    range(1, count).map(() => {
      const approved = amount(random, 3.4);
      return [approved, approved * (0.5 + 0.6 * random())];
    }),
  ).map(([a, b]) => [a, b, (a as number) - (b as number), (100 * (b as number)) / (a as number)] as number[]);
  return {
    cells: grid(
      ['Approved', 'Spent', 'Variance', 'Spent (%)'],
      [...NAMES.slice(0, count), 'Total'],
      numbers,
      [1, 1, 1, 1],
      ['', '', '', '%'],
    ),
    options: money,
    relations: [
      columns('difference', 3, [1, 2]),
      columns('percent', 4, [2, 1]),
      rows('sum', count + 1, range(1, count)),
    ],
  };
};

/** Women, men, all, and the share of women: counted, so exact. */
const people: Shape = (random) => {
  const count = pick(random, 4, 16);
  const numbers = withTotal(
    range(1, count).map(() => [Math.round(amount(random, 3.5)), Math.round(amount(random, 3.8))]),
  ).map(
    ([w, m]) =>
      [w, m, (w as number) + (m as number), (100 * (w as number)) / ((w as number) + (m as number))] as number[],
  );
  return {
    cells: grid(
      ['Women', 'Men', 'Total', 'Women (%)'],
      [...NAMES.slice(0, count), 'Total'],
      numbers,
      [0, 0, 0, 1],
      ['', '', '', '%'],
    ),
    options: { document: 'd', unit: 'people' },
    relations: [columns('sum', 3, [1, 2]), columns('percent', 4, [1, 3]), rows('sum', count + 1, range(1, count))],
  };
};

/** Groups with subtotals, and a total of these. */
const subtotals: Shape = (random) => {
  const [groups, span] = [pick(random, 2, 3), pick(random, 4, 6)];
  const [names, all, relations]: [string[], number[][], DeclaredRelation[]] = [[], [], []];
  const ends: number[] = [];
  for (let group = 0; group < groups; group++) {
    const count = pick(random, 3, 6);
    const numbers = range(1, count).map(() => years(span).map(() => amount(random, 4.2)));
    const first = all.length + 1;
    all.push(...withTotal(numbers));
    names.push(...NAMES.slice(names.length, names.length + count), `Subtotal ${'ABC'[group]}`);
    ends.push(all.length);
    relations.push(rows('sum', all.length, range(first, first + count - 1)));
  }
  all.push((all[0] as number[]).map((_, at) => sumOf(ends.map((end) => all[end - 1]?.[at] as number))));
  const printed = all.map((row) => [...row, sumOf(row)]);
  return {
    cells: grid([...years(span), 'All years'], [...names, 'Total'], printed, Array(span + 1).fill(1)),
    options: money,
    relations: [...relations, rows('sum', all.length, ends), columns('sum', span + 1, range(1, span))],
  };
};

/** Three years, the change on the last, and in percent. */
const changes: Shape = (random) => {
  const count = pick(random, 5, 18);
  const numbers = withTotal(
    range(1, count).map(() => {
      const base = amount(random, 3.4);
      return [base, base * (0.7 + 0.6 * random()), base * (0.7 + 0.6 * random())];
    }),
  ).map(
    ([a, b, c]) =>
      [a, b, c, (c as number) - (b as number), (100 * ((c as number) - (b as number))) / (b as number)] as number[],
  );
  return {
    cells: grid(
      ['2017', '2018', '2019', 'Change', 'Change (%)'],
      [...NAMES.slice(0, count), 'Total'],
      numbers,
      [2, 2, 2, 2, 1],
      ['', '', '', '', '%'],
    ),
    options: money,
    relations: [
      columns('difference', 4, [3, 2]),
      columns('percent', 5, [4, 2]),
      rows('sum', count + 1, range(1, count)),
    ],
  };
};

/** Two amounts, each with its share of the total. */
const shares: Shape = (random) => {
  const count = pick(random, 5, 19);
  const numbers = withTotal(range(1, count).map(() => [amount(random, 4), amount(random, 4)]));
  const last = numbers.at(-1) as number[];
  const all = numbers.map(
    ([a, b]) =>
      [a, (100 * (a as number)) / (last[0] as number), b, (100 * (b as number)) / (last[1] as number)] as number[],
  );
  return {
    cells: grid(
      ['2018', '% of total', '2019', '% of total 2019'],
      [...NAMES.slice(0, count), 'Total'],
      all,
      [1, 1, 1, 1],
      ['', '%', '', '%'],
    ),
    options: money,
    relations: [
      columns('share', 2, [1], { base: count + 1 }),
      columns('share', 4, [3], { base: count + 1 }),
      rows('sum', count + 1, range(1, count)),
    ],
  };
};

/** Income, costs and what is left, over some years. */
const results: Shape = (random) => {
  const [income, costs, span] = [pick(random, 3, 5), pick(random, 4, 8), pick(random, 4, 6)];
  const part = (count: number) => withTotal(range(1, count).map(() => years(span).map(() => amount(random, 5.5))));
  const [a, b] = [part(income), part(costs)];
  const net = (a.at(-1) as number[]).map((value, at) => value - ((b.at(-1) as number[])[at] as number));
  const names = [
    ...NAMES.slice(0, income),
    'Total income',
    ...NAMES.slice(income, income + costs),
    'Total costs',
    'Net',
  ];
  const [i, c] = [income + 1, income + costs + 2];
  return {
    cells: grid(years(span), names, [...a, ...b, net], Array(span).fill(0)),
    options: money,
    relations: [
      rows('sum', i, range(1, income)),
      rows('sum', c, range(i + 1, c - 1)),
      rows('difference', c + 1, [i, c]),
    ],
  };
};

/** Officers, their cost, and the cost of each. */
const rates: Shape = (random) => {
  const count = pick(random, 5, 12);
  const numbers = withTotal(
    range(1, count).map(() => {
      const officers = Math.round(amount(random, 2.9, 1));
      return [officers, officers * (80 + 60 * random()), officers * (4 + 8 * random())];
    }),
  ).map(
    ([n, a, b]) =>
      [n, a, b, (a as number) + (b as number), ((a as number) + (b as number)) / (n as number)] as number[],
  );
  return {
    cells: grid(
      ['Officers', 'Salaries', 'Travel', 'Total', 'Rate per officer'],
      [...NAMES.slice(0, count), 'Total'],
      numbers,
      [0, 1, 1, 1, 2],
    ),
    options: money,
    relations: [columns('sum', 4, [2, 3]), columns('ratio', 5, [4, 1]), rows('sum', count + 1, range(1, count))],
  };
};

/** Women, men and all, in each of some years and over all. */
const strided: Shape = (random) => {
  const [count, span] = [pick(random, 4, 9), pick(random, 2, 4)];
  const numbers = withTotal(
    range(1, count).map(() => {
      const pairs = range(1, span).map(
        () => [Math.round(amount(random, 3.4)), Math.round(amount(random, 3.7))] as [number, number],
      );
      const all = [...pairs, [sumOf(pairs.map(([w]) => w)), sumOf(pairs.map(([, m]) => m))] as [number, number]];
      return all.flatMap(([w, m]) => [w, m, w + m]);
    }),
  );
  const head = [...years(span), 'Total'].flatMap((year) => [`${year}: Women`, `${year}: Men`, `${year}: All`]);
  const blocks = range(0, span);
  return {
    cells: grid(head, [...NAMES.slice(0, count), 'Total'], numbers, Array(head.length).fill(0)),
    options: { document: 'd', unit: 'people' },
    relations: [
      ...blocks.map((block) => columns('sum', 3 * block + 3, [3 * block + 1, 3 * block + 2])),
      ...range(1, 2).map((at) =>
        columns(
          'sum',
          3 * span + at,
          range(0, span - 1).map((block) => 3 * block + at),
        ),
      ),
      rows('sum', count + 1, range(1, count)),
    ],
  };
};

/** Quarters with what has run up so far. */
const running: Shape = (random) => {
  const count = pick(random, 6, 14);
  const numbers = range(1, count).map(() => [amount(random, 4), amount(random, 3.5)]);
  let [a, b] = [0, 0];
  const all = numbers.map(([x, y]) => {
    a += x as number;
    b += y as number;
    return [x, y, (x as number) + (y as number), a + b] as number[];
  });
  return {
    cells: grid(
      ['Pay', 'Other', 'Both', 'So far'],
      range(1, count).map((n) => `Q${n}`),
      all,
      [1, 1, 1, 1],
    ),
    options: money,
    relations: [columns('sum', 3, [1, 2]), columns('cumulative', 4, [3])],
  };
};

/** Prices and numbers of things. */
const products: Shape = (random) => {
  const count = pick(random, 5, 12);
  const numbers = range(1, count).map(() => {
    const [price, items] = [Number(amount(random, 2.5).toFixed(2)), Math.round(amount(random, 2.5))];
    return [price, items, price * items];
  });
  return {
    cells: grid(['Price', 'Number', 'Amount'], NAMES.slice(0, count), numbers, [2, 0, 2]),
    options: { document: 'd', unit: 'CAD', columns: [{ name: 'Number', unit: 'count' }] },
    relations: [columns('product', 3, [1, 2])],
  };
};

/** The total first, then what it is made of. */
const ofWhich: Shape = (random) => {
  const [count, span] = [pick(random, 4, 9), pick(random, 5, 8)];
  const numbers = range(1, count).map(() => years(span).map(() => amount(random, 3.6)));
  const all = withTotal(numbers);
  return {
    cells: grid(
      years(span),
      ['Total', ...NAMES.slice(0, count)],
      [all.at(-1) as number[], ...numbers],
      Array(span).fill(1),
    ),
    options: money,
    relations: [rows('sum', 1, range(2, count + 1))],
  };
};

export const SHAPES: Readonly<Record<string, Shape>> = {
  byYear,
  variances,
  people,
  subtotals,
  changes,
  shares,
  results,
  rates,
};
/** Shapes that were not used while the rule was made. */
export const OTHER_SHAPES: Readonly<Record<string, Shape>> = { strided, running, products, ofWhich };

export const madeTable = (shapes: Readonly<Record<string, Shape>>, index: number, random: Random): TestTable => {
  const names = Object.keys(shapes);
  const name = names[index % names.length] as string;
  return { name, ...(shapes[name] as Shape)(random) };
};

/** A table of numbers of which nothing follows from anything. */
export const randomTable = (random: Random): TestTable => {
  const [count, span, decimals] = [pick(random, 4, 14), pick(random, 3, 8), pick(random, 0, 2)];
  const numbers = range(1, count).map(() => years(span).map(() => amount(random, decimals === 0 ? 4 : 3)));
  return {
    name: 'random',
    cells: grid(years(span), NAMES.slice(0, count), numbers, Array(span).fill(decimals)),
    options: money,
    relations: [],
  };
};
