import {
  amount,
  columns,
  grid,
  money,
  NAMES,
  pick,
  print,
  type Random,
  range,
  rows,
  type Shape,
  sumOf,
  type TestTable,
  withTotal,
  years,
} from './tables.js';

/*
 * Correct tables off the shapes of the benchmark: of these, an audit said wrong things once.
 */

/** Random numbers of which many are zero. */
export const randomWithZeros = (random: Random): TestTable => {
  const [count, span, zeros] = [pick(random, 3, 12), pick(random, 3, 8), 0.2 + 0.2 * random()];
  const decimals = pick(random, 0, 1);
  const numbers = range(1, count).map(() => years(span).map(() => (random() < zeros ? 0 : amount(random, 4, 1))));
  return {
    name: 'random with zeros',
    cells: grid(years(span), NAMES.slice(0, count), numbers, Array(span).fill(decimals)),
    options: money,
    relations: [],
  };
};

/** Places whose levels differ and that hardly change from year to year: nothing follows from anything. */
const panel: Shape = (random) => {
  const [count, span] = [pick(random, 4, 14), pick(random, 3, 7)];
  const [decimals, size, change] = [pick(random, 0, 2), pick(random, 2, 4), 0.01 + 0.05 * random()];
  const isPercent = random() < 0.2;
  const numbers = range(1, count).map(() => {
    let level = isPercent ? 10 + 80 * random() : amount(random, size);
    return years(span).map(() => {
      level *= 1 + change * (2 * random() - 1);
      return Math.max(level, 1);
    });
  });
  return {
    cells: grid(
      years(span),
      NAMES.slice(0, count),
      numbers,
      Array(span).fill(isPercent ? 1 : decimals),
      Array(span).fill(isPercent ? '%' : ''),
    ),
    options: decimals === 0 ? { document: 'd', unit: 'people' } : money,
    relations: [],
  };
};

/** Shares of answers by year, which come to a hundred, with or without a line that says so. */
const composition: Shape = (random) => {
  const [count, span, decimals] = [pick(random, 3, 6), pick(random, 3, 7), pick(random, 0, 1)];
  const levels = range(1, count).map(() => 0.3 + random());
  const shares = years(span).map(() => {
    const own = levels.map((level) => level * (0.95 + 0.1 * random()));
    return own.map((one) => (100 * one) / sumOf(own));
  });
  const numbers = levels.map((_, row) => shares.map((column) => column[row] as number));
  const isWhole = random() < 0.7;
  const isTurned = random() < 0.3;
  const names = [...NAMES.slice(0, count), ...(isWhole ? ['Total'] : [])];
  const all = numbers.map((row) => row.map((value) => print(value, decimals, '%')));
  const body = isWhole ? [...all, years(span).map(() => '100%')] : all;
  const cells = [['', ...years(span)], ...body.map((row, at) => [names[at] as string, ...row])];
  const turned = (cells[0] as string[]).map((_, column) => cells.map((row) => row[column] as string));
  return {
    cells: isTurned ? turned : cells,
    options: { document: 'd', unit: 'percent' },
    relations: isWhole ? [(isTurned ? columns : rows)('sum', count + 1, range(1, count))] : [],
  };
};

/** Amounts by year of which many are zero, with totals both ways. */
const sparse: Shape = (random) => {
  const [count, span, zeros] = [pick(random, 4, 10), pick(random, 3, 6), 0.4 + 0.3 * random()];
  const numbers = range(1, count).map(() =>
    years(span).map(() => (random() < zeros ? 0 : Math.round(amount(random, 3.5)))),
  );
  const all = withTotal(numbers).map((row) => [...row, sumOf(row)]);
  return {
    cells: grid([...years(span), 'Total'], [...NAMES.slice(0, count), 'Total'], all, Array(span + 1).fill(0)),
    options: { document: 'd', unit: 'people' },
    relations: [columns('sum', span + 1, range(1, span)), rows('sum', count + 1, range(1, count))],
  };
};

export const MORE_SHAPES: Readonly<Record<string, Shape>> = { panel, composition, sparse };
