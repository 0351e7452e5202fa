import { isReported } from '../../src/kernel/no-value.js';
import { GENDERS, type Gender } from '../../src/program/gender.js';
import type { GenderGroup, SuppressionRule } from '../../src/small-cells/model.js';

// What a reader can make of a table in which figures are withheld, by trying: an oracle that shares no code with what
// it judges.

/** A figure: a count or a total, of a group or (`null`) of the totals row. */
export interface Figure {
  readonly group: string | null;
  readonly of: Gender | 'total';
  /** Whether the publisher knows it, or was given it without a value: withheld by others, or missing. */
  readonly state: 'known' | 'suppressed' | 'missing';
  /**
   * Its value. Where it is not known: one that it might have, with every missing count put at 1, so that all sums hold.
   */
  readonly value: number;
}

/** A figure that is the sum of others, all by index. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
}

/** All figures of a table, and all sums that hold among them. */
export interface Figures {
  readonly figures: readonly Figure[];
  readonly sums: readonly Sum[];
}

/** Builds the figures of a table from its definition: every row, every column, every level. */
export function figuresOf(groups: readonly GenderGroup[]): Figures {
  const figures: Figure[] = [];
  const sums: Sum[] = [];
  const add = (figure: Figure) => figures.push(figure) - 1;
  const addSum = (group: string | null, of: Figure['of'], parts: readonly number[]) => {
    const states = parts.map((part) => (figures[part] as Figure).state);
    // Nobody knows a sum over something missing, whatever its reason in print.
    const state = states.includes('missing') ? 'missing' : states.includes('suppressed') ? 'suppressed' : 'known';
    const value = parts.reduce((sum, part) => sum + (figures[part] as Figure).value, 0);
    const total = add({ group, of, state, value });
    sums.push({ total, parts });
    return total;
  };
  /** Adds the figures of a row and of all rows below it; gives those of the row. */
  const addRow = (group: string | null, counts: GenderGroup['counts']): Map<Figure['of'], number> => {
    const row = new Map<Figure['of'], number>();
    const below = groups.filter(({ parent }) => (parent ?? null) === group);
    if (below.length > 0) {
      const rows = below.map((one) => addRow(one.group, one.counts));
      for (const of of [...GENDERS, 'total'] as const) {
        const parts = rows.map((one) => one.get(of)).filter((index) => index !== undefined);
        if (parts.length > 0) row.set(of, addSum(group, of, parts));
      }
    } else {
      for (const of of GENDERS) {
        const count = counts?.[of];
        if (count === undefined) continue;
        if (isReported(count)) row.set(of, add({ group, of, state: 'known', value: count }));
        else
          row.set(of, add({ group, of, state: count.noValue === 'suppressed' ? 'suppressed' : 'missing', value: 1 }));
      }
    }
    const parts = GENDERS.map((of) => row.get(of)).filter((index) => index !== undefined);
    const total = row.get('total');
    if (total === undefined) row.set('total', addSum(group, 'total', parts));
    else sums.push({ total, parts });
    return row;
  };
  addRow(null, {});
  return { figures, sums };
}

/** The least that a withheld figure can be. */
export const leastOf = ({ zeros }: SuppressionRule) => (zeros === 'show' ? 1 : 0);

/** Whether a figure is of a kind whose small values are withheld. */
export function isProtected({ of }: Pick<Figure, 'of'>, rule: SuppressionRule): boolean {
  return of === 'total' ? rule.smallGroups === 'protect' : rule.protect.includes(of);
}

/** Whether a figure must be withheld. */
function isSmall(figure: Figure, rule: SuppressionRule): boolean {
  return isProtected(figure, rule) && figure.value >= leastOf(rule) && figure.value <= rule.threshold;
}

/**
 * The blocks of columns of a matrix of -1, 0 and 1: columns that stand together in a minimal dependent set. Columns in
 * no such set are in no block.
 *
 * In reduced row echelon form, each column without a pivot forms one such set with the pivots of the rows where it is
 * not 0, and these sets hold the blocks together. The elimination is exact: all numbers stay whole, and it says so if
 * they do not.
 */
export function blocksOf(matrix: readonly (readonly number[])[], columns: number): number[][] {
  const rows = matrix.map((row) => [...row]);
  const pivotOf: number[] = [];
  for (let column = 0, top = 0; column < columns && top < rows.length; column++) {
    const from = rows.findIndex((row, index) => index >= top && row[column] !== 0);
    if (from < 0) continue;
    const pivot = rows[from] as number[];
    rows[from] = rows[top] as number[];
    const unit = pivot.map((one) => one / (pivot[column] as number));
    if (!unit.every(Number.isInteger)) throw new Error(`a pivot of ${pivot[column]}`);
    rows[top] = unit;
    for (const [index, row] of rows.entries()) {
      const times = row[column] as number;
      if (index !== top && times !== 0) rows[index] = row.map((one, at) => one - times * (unit[at] as number));
    }
    pivotOf[top++] = column;
  }
  const block = Array.from({ length: columns }, (_, column) => column);
  const inCircuit = new Set<number>();
  for (let column = 0; column < columns; column++) {
    if (pivotOf.includes(column)) continue;
    inCircuit.add(column);
    for (const [index, pivot] of pivotOf.entries()) {
      if ((rows[index] as number[])[column] === 0) continue;
      inCircuit.add(pivot);
      const [from, to] = [block[pivot] as number, block[column] as number];
      for (const [at, one] of block.entries()) if (one === from) block[at] = to;
    }
  }
  const found = new Map<number, number[]>();
  for (const column of inCircuit) {
    const name = block[column] as number;
    found.set(name, [...(found.get(name) ?? []), column]);
  }
  return [...found.values()];
}

/** Terms that add up to 0: places in a list, and the sign of each. */
type Line = readonly { readonly at: number; readonly sign: number }[];

/** Narrows ranges to what lines that add up to 0 allow; `false` where nothing fits. */
function narrow(lines: readonly Line[], low: number[], high: number[]): boolean {
  for (let changed = true; changed; ) {
    changed = false;
    for (const line of lines) {
      let [least, most] = [0, 0];
      for (const { at, sign } of line) {
        least += sign > 0 ? (low[at] as number) : -(high[at] as number);
        most += sign > 0 ? (high[at] as number) : -(low[at] as number);
      }
      if (least > 0 || most < 0) return false;
      for (const { at, sign } of line) {
        const [from, to] = [low[at] as number, high[at] as number];
        // The others add up to what this term takes away again.
        const [under, over] = sign > 0 ? [to - most, from - least] : [from + least, to + most];
        const [newLow, newHigh] = [Math.max(from, under), Math.min(to, over)];
        if (newLow > newHigh) return false;
        if (newLow === from && newHigh === to) continue;
        low[at] = newLow;
        high[at] = newHigh;
        changed = true;
        least += sign > 0 ? newLow - from : to - newHigh;
        most += sign > 0 ? newHigh - to : from - newLow;
      }
    }
  }
  return true;
}

/** What an error says that is thrown where a table has too many figures to be tried. */
export const TOO_MUCH = 'too much to try';

/** Whole numbers within ranges for which all lines add up to 0, near 0 if there is a choice; or `null`. */
function solve(lines: readonly Line[], low: number[], high: number[], effort = { left: 100_000 }): number[] | null {
  // Trying is for small tables: what takes this long is for a program.
  effort.left -= 1;
  if (effort.left < 0) throw new Error(TOO_MUCH);
  if (!narrow(lines, low, high)) return null;
  let open = -1;
  for (let at = 0; at < low.length; at++) {
    const room = (high[at] as number) - (low[at] as number);
    if (room > 0 && (open < 0 || room < (high[open] as number) - (low[open] as number))) open = at;
  }
  if (open < 0) return low;
  const [from, to] = [low[open] as number, high[open] as number];
  const middle = Math.floor((from + to) / 2);
  const pieces =
    from <= 0 && to >= 0
      ? [
          [0, 0],
          [1, to],
          [from, -1],
        ]
      : from > 0
        ? [
            [from, middle],
            [middle + 1, to],
          ]
        : [
            [middle + 1, to],
            [from, middle],
          ];
  for (const [least, most] of pieces as [number, number][]) {
    if (least > most) continue;
    const [below, above] = [[...low], [...high]];
    below[open] = least;
    above[open] = most;
    const found = solve(lines, below, above, effort);
    if (found !== null) return found;
  }
  return null;
}

/** What a reader makes of a table in which some figures are withheld. */
export interface Reader {
  /** The figures that can move together, by index. A withheld figure that is in none can be computed. */
  readonly blocks: readonly (readonly number[])[];
  /** Whether a withheld figure can be one of those that must be withheld. */
  canBeSmall(figure: number): boolean;
  /** The values that a withheld figure can have, up to `most`: each of them tried. */
  valuesOf(figure: number, most: number): number[];
  /** How many values a withheld figure can have; stops counting at `atLeast`. */
  possibleCount(figure: number, atLeast: number): number;
}

/** Whether a reader does not see a figure. */
const isWithheld = ({ state }: Figure, isHidden: boolean | undefined) =>
  state === 'suppressed' || (state === 'known' && isHidden === true);

/** Sums over a missing figure say nothing. */
const liveSums = ({ figures, sums }: Figures) =>
  sums.filter(({ total, parts }) => [total, ...parts].every((one) => figures[one]?.state !== 'missing'));

/**
 * What a reader makes of a table, who knows the figures in view, the sums, the rule, and that at least one figure of
 * each block is small.
 *
 * What figures can be is looked for near what they are. If one is to move by n, and another is to become small by
 * moving by m, then no figure has to move by more than n + m: the difference between two tables is made of steps that
 * move figures by 1 or not at all and never against each other.
 */
export function readersView(table: Figures, hidden: readonly boolean[], rule: SuppressionRule): Reader {
  const { figures } = table;
  const valueAt = (figure: number) => (figures[figure] as Figure).value;
  const withheld = [...figures.keys()].filter((index) => isWithheld(figures[index] as Figure, hidden[index]));
  const live = liveSums(table);
  const matrix = live.map(({ total, parts }) =>
    withheld.map((figure) => (figure === total ? -1 : parts.includes(figure) ? 1 : 0)),
  );
  const blocks = blocksOf(matrix, withheld.length).map((block) => block.map((column) => withheld[column] as number));
  const least = leastOf(rule);
  const linesOf = new Map<readonly number[], Line[]>();
  for (const block of blocks) {
    const lines = live.map(({ total, parts }) =>
      block.flatMap((figure, at) =>
        figure === total ? { at, sign: -1 } : parts.includes(figure) ? { at, sign: 1 } : [],
      ),
    );
    linesOf.set(
      block,
      lines.filter((line) => line.length > 0),
    );
  }
  /** Values of a block where a figure has a value and another, if one is named, is small. */
  const valuesWith = (block: readonly number[], small: number | null, figure?: number, value?: number) => {
    const down = small === null ? 0 : Math.max(0, valueAt(small) - rule.threshold);
    const reach = down + (figure === undefined || value === undefined ? 0 : Math.abs(value - valueAt(figure)));
    const low = block.map((one) =>
      Math.max(least - valueAt(one), one === figure && value !== undefined ? value - valueAt(one) : -reach),
    );
    const high = block.map((one) =>
      Math.min(
        one === figure && value !== undefined ? value - valueAt(one) : reach,
        one === small ? rule.threshold - valueAt(one) : reach,
      ),
    );
    if (low.some((one, at) => one > (high[at] as number))) return null;
    const moves = solve(linesOf.get(block) as Line[], low, high);
    return moves?.map((move, at) => move + valueAt(block[at] as number)) ?? null;
  };
  const blockOf = (figure: number) => blocks.find((block) => block.includes(figure));
  const canBeSmall = (figure: number) => {
    const block = blockOf(figure);
    const isOne = block !== undefined && isProtected(figures[figure] as Figure, rule);
    return isOne && valuesWith(block, figure) !== null;
  };
  /** The figures of a block of which one is small, those that are small first; `null` alone where none can be. */
  const smallOnes = new Map<readonly number[], readonly (number | null)[]>();
  const smallIn = (block: readonly number[]): readonly (number | null)[] => {
    let found = smallOnes.get(block);
    if (found === undefined) {
      const small = block.filter(canBeSmall).sort((one, other) => valueAt(one) - valueAt(other));
      found = small.length === 0 ? [null] : small;
      smallOnes.set(block, found);
    }
    return found;
  };
  // Values that were met on the way, by figure.
  const met = new Map<number, Set<number>>();
  const meet = (block: readonly number[], values: readonly number[]) => {
    for (const [at, figure] of block.entries()) {
      const seen = met.get(figure);
      if (seen === undefined) met.set(figure, new Set([values[at] as number]));
      else seen.add(values[at] as number);
    }
  };
  return {
    blocks,
    canBeSmall,
    valuesOf(figure, most) {
      const block = blockOf(figure);
      if (block === undefined) return [valueAt(figure)];
      const found: number[] = [];
      for (let value = least; value <= most; value++) {
        if (smallIn(block).some((small) => valuesWith(block, small, figure, value) !== null)) found.push(value);
      }
      return found;
    },
    possibleCount(figure, atLeast) {
      const block = blockOf(figure);
      if (block === undefined) return 1;
      const count = () => Math.min(atLeast, met.get(figure)?.size ?? 0);
      for (const small of smallIn(block)) {
        // With one figure small, the values of another have no gaps.
        const start = valuesWith(block, small);
        if (start === null) continue;
        meet(block, start);
        for (const step of [1, -1]) {
          for (let value = (start[block.indexOf(figure)] as number) + step; count() < atLeast; value += step) {
            const values = valuesWith(block, small, figure, value);
            if (values === null) break;
            meet(block, values);
          }
        }
        if (count() >= atLeast) return count();
      }
      return count();
    },
  };
}

/** Why a table with some figures withheld does not keep the rule; `null` where it does. */
export function flawIn(table: Figures, hidden: readonly boolean[], rule: SuppressionRule): string | null {
  const { figures, sums } = table;
  const name = (index: number) => `${figures[index]?.of} of ${figures[index]?.group ?? 'all groups'}`;
  const isHidden = (index: number) => figures[index]?.state === 'known' && hidden[index] === true;
  for (const [index, figure] of figures.entries()) {
    if (figure.state !== 'known') continue;
    if (!isHidden(index) && isSmall(figure, rule)) return `${name(index)} is small and in view`;
    if (isHidden(index) && figure.value < leastOf(rule)) return `${name(index)} is a zero, which is always shown`;
  }
  if (rule.width === 'sum-above-threshold') {
    for (const { total, parts } of sums) {
      if (figures[total]?.state !== 'known' || isHidden(total)) continue;
      const inside = parts.filter(isHidden);
      const sum = inside.reduce((all, one) => all + (figures[one] as Figure).value, 0);
      if (inside.length > 0 && sum <= rule.threshold) return `what is withheld in ${name(total)} adds up to ${sum}`;
    }
  }
  const reader = readersView(table, hidden, rule);
  const kept = new Set(
    reader.blocks
      .filter((block) =>
        block.some((one) =>
          figures[one]?.state === 'known' ? isSmall(figures[one] as Figure, rule) : reader.canBeSmall(one),
        ),
      )
      .flat(),
  );
  const least = rule.width === 'sum-above-threshold' ? 2 : rule.width;
  for (const index of figures.keys()) {
    if (!isHidden(index)) continue;
    if (!kept.has(index)) return `${name(index)} is withheld with nothing small that moves with it`;
  }
  for (const index of figures.keys()) {
    if (!isHidden(index)) continue;
    const count = reader.possibleCount(index, least);
    if (count < least) return `${name(index)} has ${count} possible values`;
  }
  return null;
}

/** Whether a table with some figures withheld keeps the rule. */
export function isSafe(table: Figures, hidden: readonly boolean[], rule: SuppressionRule): boolean {
  return flawIn(table, hidden, rule) === null;
}

/**
 * The least number of figures that have to be withheld, those counted that were given withheld, by trying all sets in
 * the order of their size; and a set of that size. `null` where none keeps the rule, or none of at most `atMost`
 * figures.
 */
export function optimum(
  groups: readonly GenderGroup[],
  rule: SuppressionRule,
  atMost = Number.POSITIVE_INFINITY,
): { readonly withheld: number; readonly hidden: boolean[] } | null {
  const table = figuresOf(groups);
  const { figures } = table;
  if (figures.length > 30) throw new Error(`${figures.length} figures are too many to try all sets`);
  const all = figures.map(({ state, value }) => state === 'known' && value >= leastOf(rule));
  // What cannot move even with all withheld, or moves with nothing small, is in view in every table that keeps the
  // rule.
  const movable = readersView(table, all, rule).blocks.filter((block) =>
    block.some((one) => figures[one]?.state === 'suppressed' || isSmall(figures[one] as Figure, rule)),
  );
  const canBeHidden = figures.map((_, index) => movable.some((block) => block.includes(index)));
  let [given, must] = [0, 0];
  const open: number[] = [];
  for (const [index, figure] of figures.entries()) {
    if (figure.state === 'suppressed') given |= 1 << index;
    if (figure.state !== 'known') continue;
    if (isSmall(figure, rule)) {
      if (!canBeHidden[index]) return null;
      must |= 1 << index;
    } else if (all[index] && canBeHidden[index]) open.push(index);
  }
  const base = given | must;
  const lines = liveSums(table).map(({ total, parts }) =>
    [total, ...parts].reduce((mask, one) => mask | (1 << one), 0),
  );
  const sizeOfBase = figures.filter((_, index) => (base >> index) & 1).length;
  for (let size = 0; size <= open.length && sizeOfBase + size <= atMost; size++) {
    const hidden = firstOfSize(open, size, (chosen) => {
      const mask = base | chosen;
      // A figure that is alone in its line can be computed.
      for (const line of lines) {
        const inside = mask & line;
        if (inside !== 0 && (inside & (inside - 1)) === 0 && (inside & given) === 0) return null;
      }
      const set = figures.map((_, index) => (((must | chosen) >> index) & 1) === 1);
      return isSafe(table, set, rule) ? set : null;
    });
    if (hidden !== null) return { withheld: sizeOfBase + size, hidden };
  }
  return null;
}

/** What a test gives for the first subset of a size that it does not refuse; subsets are bit masks. */
function firstOfSize<T>(
  from: readonly number[],
  size: number,
  test: (mask: number) => T | null,
  mask = 0,
  start = 0,
): T | null {
  if (size === 0) return test(mask);
  for (let at = start; at <= from.length - size; at++) {
    const found = firstOfSize(from, size - 1, test, mask | (1 << (from[at] as number)), at + 1);
    if (found !== null) return found;
  }
  return null;
}
