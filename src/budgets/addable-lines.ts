import { pushTo } from '../kernel/lists.js';
import { namesTogether } from './line-names.js';
import type { BudgetPhase } from './model.js';
import type { PlacedLine } from './placed-lines.js';
import type { TotalRow } from './total-row.js';

type Lines = readonly PlacedLine[];
type Line = PlacedLine['line'];

/** Ways to add up some lines, the likeliest first. */
export interface Sums {
  readonly ways: readonly Lines[];
  /** A total that is none of them is wrong. Where it may be of something else, nobody can tell. */
  readonly isCertain: boolean;
}

/** What of lines must not be added together, as far as a table has it at all: most have not. */
export type Mixtures = Readonly<Record<'phases' | 'periods' | 'items' | 'categories', boolean>> & {
  /** The category of what is not divided by category. */
  readonly undivided: string | undefined;
};

/** Looks through the lines of a table once. */
export function mixturesIn({ lines, undivided }: { lines: Lines; undivided: string | undefined }): Mixtures {
  const [first] = lines;
  const isOther = (is: (line: Line) => unknown) => lines.some(({ line }) => is(line) !== is(first?.line as Line));
  return {
    phases: isOther(({ phase }) => phase),
    periods: isOther(({ period }) => period),
    items: isOther(({ item }) => item === undefined),
    categories: isOther(({ category }) => category === undivided),
    undivided,
  };
}

/**
 * How lines may be added up that a total is of.
 *
 * Amounts of different phases never add together, nor those of a quarter and of a year to date; a full year adds to the
 * quarters of others only. The amount of a partner as a whole does not go with its categories, nor that of a cell with
 * its items: it is either the wholes or the parts.
 */
export function sumsOf(lines: Lines, mixtures: Mixtures, total: Pick<TotalRow, 'over' | 'phase' | 'period'>): Sums {
  let found: Sums = { ways: [lines], isCertain: true };
  if (mixtures.phases && total.phase === undefined) found = divided(found, byPhase);
  if (mixtures.periods && total.period === undefined)
    found = divided(found, (some) => byPeriod(some, total.over === 'period'));
  if (mixtures.items) found = divided(found, byItem);
  return mixtures.categories ? divided(found, byCategory(mixtures.undivided)) : found;
}

const divided = ({ ways, isCertain }: Sums, divide: (lines: Lines) => Sums): Sums => {
  const all = ways.map(divide);
  return { ways: all.flatMap((one) => one.ways), isCertain: isCertain && all.every((one) => one.isCertain) };
};

function byPhase(lines: Lines): Sums {
  const phases = new Map<BudgetPhase, PlacedLine[]>();
  for (const one of lines) pushTo(phases, one.line.phase, one);
  return phases.size < 2 ? { ways: [lines], isCertain: true } : { ways: [...phases.values()], isCertain: false };
}

const leafOfYear = ({ fiscalYear, partner, category, phase, item }: Line): string =>
  namesTogether([fiscalYear, partner, category, phase, item]);

/** The full years, with the quarters of what has none; the full years alone, the quarters, or the years to date. */
function byPeriod(lines: Lines, isOverPeriods: boolean): Sums {
  const [full, quarters, toDate]: [PlacedLine[], PlacedLine[], PlacedLine[]] = [[], [], []];
  for (const one of lines) {
    const { period } = one.line;
    (period === undefined ? full : period === 'year-to-date' ? toDate : quarters).push(one);
  }
  const kinds = [full, quarters, toDate].filter(({ length }) => length > 0);
  if (kinds.length < 2) return { ways: [lines], isCertain: true };
  const years = new Set(full.map(({ line }) => leafOfYear(line)));
  const filled = lines.filter(
    ({ line }) => line.period === undefined || (line.period !== 'year-to-date' && !years.has(leafOfYear(line))),
  );
  const ways = full.length === 0 || filled.length === full.length || quarters.length === 0 ? kinds : [filled, ...kinds];
  // What stands under quarters is of them.
  if (isOverPeriods) ways.sort((a, b) => Number(b === quarters) - Number(a === quarters));
  const leaves = new Set(lines.map(({ line }) => leafOfYear(line)));
  const covered = isOverPeriods ? new Set(quarters.map(({ line }) => leafOfYear(line))) : years;
  return { ways, isCertain: covered.size === leaves.size };
}

const byCategory =
  (undivided: string | undefined) =>
  (lines: Lines): Sums =>
    wholesOrParts(
      lines,
      ({ fiscalYear, period, partner, phase }) => namesTogether([fiscalYear, period, partner, phase]),
      ({ category }) => category === undivided,
    );

const byItem = (lines: Lines): Sums =>
  wholesOrParts(
    lines,
    ({ fiscalYear, period, partner, category, phase }) => namesTogether([fiscalYear, period, partner, category, phase]),
    ({ item }) => item === undefined,
  );

/** Lines without the parts of what is there as a whole, and without the wholes of what is there in parts. */
function wholesOrParts(lines: Lines, placeOf: (line: Line) => string, isWhole: (line: Line) => boolean): Sums {
  const wholes = lines.filter(({ line }) => isWhole(line));
  const one: Sums = { ways: [lines], isCertain: true };
  if (wholes.length === 0 || wholes.length === lines.length) return one;
  const whole = new Set(wholes.map(({ line }) => placeOf(line)));
  const inParts = new Set<string>();
  for (const { line } of lines) {
    if (isWhole(line)) continue;
    const place = placeOf(line);
    if (whole.has(place)) inParts.add(place);
  }
  if (inParts.size === 0) return one;
  const without = (isLeft: (line: Line) => boolean) =>
    lines.filter(({ line }) => !(isLeft(line) && inParts.has(placeOf(line))));
  return { ways: [without((line) => !isWhole(line)), without(isWhole)], isCertain: true };
}
