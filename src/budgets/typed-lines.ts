import { placeOf, placesOf } from '../kernel/cell-place.js';
import type { CellPlace } from '../kernel/codes.js';
import { lazily } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import type { CellPhase } from './ledger.js';
import { cellPhaseName, leafName } from './line-names.js';
import type { BudgetLine } from './model.js';

type Line = BudgetLine<string, string, string>;

/** Finds where the amounts of cells were typed. Lines are gone through where a caution first asks for it. */
export interface TypedLines {
  /** The cells of a table that some amounts are of, as a part of a finding. */
  at(amounts: readonly CellPhase[]): { readonly at?: readonly CellPlace[] };
  /** The same, with the indexes of their lines. */
  indexed(amounts: readonly CellPhase[]): Indexed;
}

/** Which lines a finding is of, and where these were typed. */
export interface Indexed {
  readonly index?: number;
  readonly count?: number;
  readonly indexes?: readonly number[];
  readonly at?: readonly CellPlace[];
}

/** So many lines of a finding are named. */
const MOST_INDEXES = 10;

/** Names some lines in a finding. */
export function indexedLines(lines: readonly unknown[], indexes: readonly number[]): Indexed {
  const inOrder = [...new Set(indexes)].sort((a, b) => a - b);
  const [index] = inOrder;
  return {
    ...(index !== undefined && { index }),
    ...(inOrder.length > 1 && { count: inOrder.length, indexes: inOrder.slice(0, MOST_INDEXES) }),
    ...placesOf(inOrder.map((one) => lines[one])),
  };
}

export function typedLines(lines: readonly Line[]): TypedLines {
  const all = lazily(() => indexesByCell(lines));
  const areTyped = lazily(() => lines.some((line) => placeOf(line) !== undefined));
  const indexesOf = (amounts: readonly CellPhase[]) =>
    amounts.flatMap((amount) => {
      const { period } = amount;
      const { period: _, ...names } = amount;
      return all().get(cellPhaseName(period === 'full-year' ? names : { ...names, period })) ?? [];
    });
  return {
    at: (amounts) =>
      areTyped()
        ? placesOf(
            indexesOf(amounts)
              .sort((a, b) => a - b)
              .map((one) => lines[one]),
          )
        : {},
    indexed: (amounts) => indexedLines(lines, indexesOf(amounts)),
  };
}

/** The lines that stand, by their cells and phases. */
function indexesByCell(lines: readonly Line[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const areRevised = lines.some((line) => line?.revision !== undefined);
  const highest = new Map<string, number>();
  if (areRevised)
    for (const line of lines) {
      const name = leafName(line ?? {});
      highest.set(name, Math.max(highest.get(name) ?? 0, Number(line?.revision ?? 0) || 0));
    }
  for (const [index, line] of lines.entries()) {
    if (typeof line !== 'object' || line === null) continue;
    if (areRevised && (Number(line.revision ?? 0) || 0) < (highest.get(leafName(line)) ?? 0)) continue;
    pushTo(found, cellPhaseName(line), index);
  }
  return found;
}
