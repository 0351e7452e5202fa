import load, { type Highs, type Model } from 'highs';
import { isReported } from '../../src/kernel/no-value.js';
import { GENDERS } from '../../src/program/gender.js';
import type { GenderGroup, SeenRow, SeenTable, SuppressionRule } from '../../src/small-cells/model.js';
import { blocksOf, type Figure, figuresOf, isProtected, leastOf, type Sum } from './oracle.js';

// What a reader can make of a table, by linear programming over the figures in view alone: the true ones are not at
// hand here.

/**
 * Loads the solver: HiGHS, compiled to run anywhere. Its types describe the module as CommonJS, of which this is not
 * the default export.
 */
export const loadSolver = load as unknown as typeof load.default;

/** The least and the most that a withheld figure can be, and how many values; `null` without bound. */
export interface ProgrammedFigure extends Pick<Figure, 'group' | 'of'> {
  readonly least: number;
  readonly most: number | null;
  readonly values: number | null;
}

/** A figure as a reader sees it; a figure that is not printed is there, and nothing is known of it. */
interface Seen extends Pick<Figure, 'group' | 'of'> {
  readonly shown: number | 'withheld' | 'missing' | 'not-printed';
}

function figuresSeen({ rows, totals }: SeenTable): { figures: Seen[]; sums: Sum[] } {
  const figures: Seen[] = [];
  const sums: Sum[] = [];
  const add = (group: string | null, of: Figure['of'], row: SeenRow | undefined) => {
    const seen = of === 'total' ? row?.total : row?.counts[of];
    const reason = seen === undefined ? 'not-printed' : isReported(seen) ? seen : seen.noValue;
    const shown =
      reason === 'suppressed'
        ? 'withheld'
        : typeof reason === 'string' && reason !== 'not-printed'
          ? 'missing'
          : reason;
    return figures.push({ group, of, shown }) - 1;
  };
  const addRow = (group: string | null, seen: SeenRow | undefined): Map<Figure['of'], number> => {
    const below = rows.filter(({ parent }) => (parent ?? null) === group).map((one) => addRow(one.group, one));
    const genders = GENDERS.filter((of) =>
      below.length > 0 ? below.some((one) => one.has(of)) : seen?.counts[of] !== undefined,
    );
    const row = new Map(([...genders, 'total'] as const).map((of) => [of, add(group, of, seen)]));
    const at = (from: typeof row, of: Figure['of']) => from.get(of) as number;
    sums.push({ total: at(row, 'total'), parts: genders.map((of) => at(row, of)) });
    for (const [of, total] of below.length > 0 ? row : []) {
      sums.push({ total, parts: below.filter((one) => one.has(of)).map((one) => at(one, of)) });
    }
    return row;
  };
  addRow(null, totals);
  return { figures, sums };
}

/** A table as a reader sees it, some of its figures withheld: flags in the order of `figuresOf`. */
export function seenWith(groups: readonly GenderGroup[], hidden: readonly boolean[]): SeenTable {
  const { figures } = figuresOf(groups);
  const rowOf = (group: string | null) => {
    const shown = figures.flatMap((one, index) => {
      if (one.group !== group) return [];
      const reason =
        one.state === 'missing' ? 'redacted' : one.state === 'suppressed' || hidden[index] ? 'suppressed' : null;
      return [[one.of, reason === null ? one.value : { noValue: reason }] as const];
    });
    const { total, ...counts } = Object.fromEntries(shown);
    return { counts, total: total as SeenRow['total'] & {} };
  };
  const rows = groups.map(({ group, parent }) => ({
    group,
    ...(parent === undefined ? {} : { parent }),
    ...rowOf(group),
  }));
  return { rows, totals: rowOf(null) };
}

/** No figure is bound to come near this, unless nothing bounds it. */
const FAR = 1e6;

/** How far one unknown can go while another, if one is named, is small; `null` where no table fits. */
function rangeOf(highs: Highs, model: Model, unknown: number): { least: number; most: number | null } | null {
  const { modelStatus } = highs.constants;
  const end = (cost: 1 | -1): number | null | 'no table' => {
    model.changeColCost(unknown, cost);
    const { modelStatus: status } = model.run();
    const values = status === modelStatus.optimal ? [...model.getSolution().colValue] : [];
    model.changeColCost(unknown, 0);
    if (status === modelStatus.infeasible) return 'no table';
    if (status !== modelStatus.optimal) throw new Error(`the program ended with status ${status}`);
    // What holds for fractions holds for people only where it is reached by whole numbers.
    if (values.some((one) => Math.abs(one - Math.round(one)) > 1e-6)) throw new Error('a corner that is not whole');
    const value = Math.round(values[unknown] as number) + 0;
    return value > FAR / 2 ? null : value;
  };
  const least = end(1);
  if (least === 'no table') return null;
  return { least: least as number, most: end(-1) as number | null };
}

/** How many whole numbers lie in ranges. */
function numbersIn(ranges: readonly { least: number; most: number | null }[]): number | null {
  const inside = new Set<number>();
  for (const { least, most } of ranges) {
    if (most === null) return null;
    for (let value = least; value <= most; value++) inside.add(value);
  }
  return inside.size;
}

/**
 * What a reader makes of each withheld figure of a table: two programs for each figure, and two more for each other
 * that may be the small one of its block. `null` where no table fits.
 *
 * What is not printed moves like what is withheld, but is no sign of a small count. Shares are not used.
 */
export function attackByProgramming(table: SeenTable, rule: SuppressionRule, highs: Highs): ProgrammedFigure[] | null {
  const { figures, sums } = figuresSeen(table);
  const shownAt = (figure: number) => (figures[figure] as Seen).shown;
  const isUnknown = (figure: number) => shownAt(figure) === 'withheld' || shownAt(figure) === 'not-printed';
  const unknown = [...figures.keys()].filter(isUnknown);
  const live = sums.filter(({ total, parts }) => [total, ...parts].every((one) => shownAt(one) !== 'missing'));
  const matrix = live.map(({ total, parts }) =>
    unknown.map((figure) => (figure === total ? -1 : parts.includes(figure) ? 1 : 0)),
  );
  const known = live.map(({ total, parts }) => {
    const inView = (figure: number) => (isUnknown(figure) ? 0 : (shownAt(figure) as number));
    return inView(total) - parts.reduce((sum, part) => sum + inView(part), 0);
  });
  const low = unknown.map((figure) => (shownAt(figure) === 'withheld' ? leastOf(rule) : 0));
  const entries = matrix.map((row) => row.flatMap((value, index) => (value === 0 ? [] : [{ index, value }])));
  const starts = [0];
  for (const row of entries) starts.push((starts.at(-1) as number) + row.length);
  const data = {
    numCols: unknown.length,
    numRows: live.length,
    colCost: unknown.map(() => 0),
    colLower: low,
    colUpper: unknown.map(() => FAR),
    rowLower: known,
    rowUpper: known,
    matrix: {
      format: 'csr',
      numRows: live.length,
      numCols: unknown.length,
      starts,
      indices: entries.flat().map(({ index }) => index),
      values: entries.flat().map(({ value }) => value),
    },
  } as const;
  const blocks = blocksOf(matrix, unknown.length);
  return highs.withModel(data, (model) => {
    model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex' });
    const found: ProgrammedFigure[] = [];
    for (const [column, figure] of unknown.entries()) {
      if (shownAt(figure) !== 'withheld') continue;
      const whole = rangeOf(highs, model, column);
      if (whole === null) return null;
      const block = blocks.find((one) => one.includes(column)) ?? [];
      const ranges: { least: number; most: number | null }[] = [];
      for (const small of block) {
        const one = figures[unknown[small] as number] as Seen;
        if (one.shown !== 'withheld' || !isProtected(one, rule)) continue;
        model.changeColBounds(small, low[small] as number, rule.threshold);
        const range = rangeOf(highs, model, column);
        model.changeColBounds(small, low[small] as number, FAR);
        if (range !== null) ranges.push(range);
        // No other can add to that.
        if (range?.least === whole.least && range.most === whole.most) break;
      }
      if (ranges.length === 0) ranges.push(whole);
      const { group, of } = figures[figure] as Seen;
      const most = ranges.some((range) => range.most === null)
        ? null
        : Math.max(...ranges.map((range) => range.most ?? 0));
      found.push({ group, of, least: Math.min(...ranges.map(({ least }) => least)), most, values: numbersIn(ranges) });
    }
    return found;
  });
}
