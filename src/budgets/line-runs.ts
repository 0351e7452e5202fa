import { frozen } from '../kernel/frozen.js';
import type { PlacedLine } from './placed-lines.js';

type Line = PlacedLine['line'];

/** Where a run of lines may begin: behind a row that holds no amounts, or at a change of what the lines are of. */
export const RUNS = /* @__PURE__ */ frozen(['gap', 'year', 'partner', 'category'] as const);
export type Run = (typeof RUNS)[number];

const isSameYear = (a: Line, b: Line): boolean => a.fiscalYear === b.fiscalYear;
const isSamePartner = (a: Line, b: Line): boolean => isSameYear(a, b) && a.partner === b.partner;
const isSameCategory = (a: Line, b: Line): boolean => isSamePartner(a, b) && a.category === b.category;

/**
 * Finds where the run begins that a line of a list is in. Each list is gone through once.
 * @param isTaken - Whether a row holds lines or totals.
 */
export function runsIn(
  isTaken: (row: number) => boolean,
): (lines: readonly PlacedLine[], at: number, run: Run) => number {
  const known = new Map<readonly PlacedLine[], Map<Run, readonly number[]>>();
  const isGap = (a: PlacedLine, b: PlacedLine) => {
    for (let row = a.index + 1; row < b.index; row++) if (!isTaken(row)) return true;
    return false;
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
  return (lines, at, run) => {
    const byRun = known.get(lines) ?? new Map<Run, readonly number[]>();
    known.set(lines, byRun);
    const starts = byRun.get(run) ?? startsOf(lines, run);
    byRun.set(run, starts);
    return starts[at] as number;
  };
}
