import type { Cell, Equation, System } from './equations.js';
import { bell, fitOf, type Suspect } from './hypotheses.js';
import { type Wanted, wantedOf } from './solving.js';

/** By how much it counts that a figure would be the only one below zero. */
const ODD = 0.02;

/** The cells that may, alone, settle some of the checks that fail, while those that pass go on to do so. */
export function suspectsOf(
  system: System,
  failing: ReadonlySet<Equation>,
  passing: ReadonlySet<Equation>,
  at: (id: string) => number,
): Suspect[] {
  const ids = new Set([...failing].flatMap(({ target, parts }) => [target, ...parts]));
  return [...ids].flatMap((id) => suspectsAt(system.cells.get(id) as Cell, system, failing, passing, at));
}

function suspectsAt(
  cell: Cell,
  system: System,
  failing: ReadonlySet<Equation>,
  isPassing: ReadonlySet<Equation>,
  at: (id: string) => number,
): Suspect[] {
  // A check that cannot be solved for the cell bounds it nowhere here, and is tried with every repair.
  const passing: Wanted[] = [];
  const open: { readonly equation: Equation; readonly wanted: Wanted }[] = [];
  for (const equation of system.over.get(cell.id) ?? []) {
    const wanted = wantedOf(equation, cell.id, system, at, isPassing.has(equation));
    if (failing.has(equation)) {
      if (wanted !== null) open.push({ equation, wanted });
    } else if (isPassing.has(equation) && wanted !== null) passing.push(wanted);
  }
  const low = Math.max(Number.NEGATIVE_INFINITY, ...passing.map((one) => one.low));
  const high = Math.min(Number.POSITIVE_INFINITY, ...passing.map((one) => one.high));
  // The values that settle the most, each at the least end of one check: two slips in a row want two of them.
  let most: (typeof open)[] = [];
  for (const { wanted } of open) {
    const start = Math.max(wanted.low, low);
    const together = open.filter((one) => one.wanted.low <= start && one.wanted.high >= start && start <= high);
    const size = most[0]?.length ?? 1;
    if (together.length > size) most = [together];
    else if (together.length === size && !most.some((known) => known.every((one, at) => one === together[at])))
      most.push(together);
  }
  return most.map((best) => {
    const wanted = [...best.map((one) => one.wanted), ...passing];
    const now = at(cell.id);
    const fit = fitOf(wanted);
    // Among figures of which none is below zero, one that would be is hardly right.
    const odd = fit.at < 0 && !system.hasNegatives ? ODD : 1;
    const before = passing.reduce(
      (product, one) => product / Math.max(bell((now - one.at) * one.slope, one.sigma), 1e-12),
      odd,
    );
    return {
      cell,
      settles: best.map(({ equation }) => equation),
      wanted,
      low: Math.max(low, ...best.map((one) => one.wanted.low)),
      high: Math.min(high, ...best.map((one) => one.wanted.high)),
      ...fit,
      before,
    };
  });
}

/** Suspects by the checks that they settle; those first of which most is to be said. */
export function groupsOf(suspects: readonly Suspect[]): Suspect[][] {
  const groups = new Map<string, Suspect[]>();
  for (const suspect of suspects) {
    const key = suspect.settles
      .map(({ document, id }) => `${document}#${id}`)
      .sort()
      .join();
    groups.set(key, [...(groups.get(key) ?? []), suspect]);
  }
  // Where fewer cells are left, more is known.
  return [...groups.values()].sort((a, b) => a.length - b.length);
}
