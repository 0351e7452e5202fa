import { frozen, lazily } from '../kernel/frozen.js';
import type { PlacedLine } from './placed-lines.js';

type Line = PlacedLine['line'];

/** Where a run of lines may begin: behind a row that holds no amounts, or at a change of what the lines are of. */
export const RUNS = /* @__PURE__ */ frozen(['gap', 'year', 'partner', 'category'] as const);
export type Run = (typeof RUNS)[number];

const isSameYear = (a: Line, b: Line): boolean => a.fiscalYear === b.fiscalYear;
const isSamePartner = (a: Line, b: Line): boolean => isSameYear(a, b) && a.partner === b.partner;
const isSameCategory = (a: Line, b: Line): boolean => isSamePartner(a, b) && a.category === b.category;

/** Where the run of a line begins in a list, and where it ends. */
export interface Runs {
  startOf(lines: readonly PlacedLine[], at: number, run: Run): number;
  /** At most so far. */
  endOf(lines: readonly PlacedLine[], at: number, run: Run, most: number): number;
}

/**
 * Finds the runs of lines in lists. Each list is gone through once.
 * @param taken - The rows that hold lines or totals.
 */
export function runsIn(taken: () => Iterable<number>): Runs {
  const known = new Map<readonly PlacedLine[], Map<Run, readonly number[]>>();
  // How many of them there are up to each row: lines of one list may stand far apart.
  const countTo = lazily(() => {
    const rows = new Set(taken());
    const counts: number[] = [];
    let last = -1;
    for (const row of rows) last = Math.max(last, row);
    for (let row = 0; row <= last; row++) counts.push((counts[row - 1] ?? 0) + (rows.has(row) ? 1 : 0));
    return counts;
  });
  const isGap = (a: PlacedLine, b: PlacedLine): boolean => {
    if (b.index <= a.index + 1) return false;
    const between = (countTo()[b.index - 1] as number) - (countTo()[a.index] as number);
    return between < b.index - a.index - 1;
  };
  const goesOn: Record<Run, (a: PlacedLine, b: PlacedLine) => boolean> = {
    gap: (a, b) => !isGap(a, b),
    year: (a, b) => isSameYear(a.line, b.line),
    partner: (a, b) => isSamePartner(a.line, b.line),
    category: (a, b) => isSameCategory(a.line, b.line),
  };
  const startsOf = (lines: readonly PlacedLine[], run: Run): readonly number[] => {
    const starts: number[] = [];
    for (const [at, one] of lines.entries()) {
      const isOn = at > 0 && goesOn[run](lines[at - 1] as PlacedLine, one);
      starts.push(isOn ? (starts[at - 1] as number) : at);
    }
    return starts;
  };
  const knownStarts = (lines: readonly PlacedLine[], run: Run): readonly number[] => {
    const byRun = known.get(lines) ?? new Map<Run, readonly number[]>();
    known.set(lines, byRun);
    const starts = byRun.get(run) ?? startsOf(lines, run);
    byRun.set(run, starts);
    return starts;
  };
  return {
    startOf: (lines, at, run) => knownStarts(lines, run)[at] ?? 0,
    endOf: (lines, at, run, most) => {
      const starts = knownStarts(lines, run);
      // Starts never fall: the run ends with the last line that has no later one.
      let [end, next] = [at + 1, most];
      while (end < next) {
        const middle = (end + next) >> 1;
        if ((starts[middle] as number) <= at) end = middle + 1;
        else next = middle;
      }
      return Math.max(end, at + 1);
    },
  };
}
