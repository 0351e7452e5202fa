import { isReported, type Reported } from '../../src/kernel/no-value.js';
import type { PublishedTable } from '../../src/small-cells/model.js';

/*
 * A reader of a published table who tries to work out what is withheld. Written apart from the library: it knows only
 * what a reader sees, that counts are whole and not below a least, and that rows and columns add up.
 */

/**
 * A table with its margins as a reader sees it; `null` where a figure is withheld, `undefined` where there is no cell.
 */
export type Seen = readonly (readonly (number | null | undefined)[])[];

const see = (value: Reported<number> | undefined) =>
  value === undefined ? undefined : isReported(value) ? value : null;

/** What a reader sees; a share of a shown total gives its count back. */
export function seen({ columns, rows, totals }: PublishedTable): Seen {
  return [...rows, totals].map(({ counts, total, shares }) => [
    ...columns.map((column) => {
      const count = see(counts[column]);
      const share = shares[column];
      if (count === null && share !== undefined && isReported(share)) return share.numerator.toNumber();
      return count;
    }),
    see(total),
  ]);
}

/** One sum: the parts, and the margin that they add up to. */
interface Sum {
  readonly parts: readonly number[];
  readonly margin: number;
}

/** Every row and column as a sum over figures numbered row by row. */
function sumsOf(table: Seen): Sum[] {
  const width = table[0]?.length ?? 0;
  const at = (row: number, column: number) => row * width + column;
  const last = table.length - 1;
  const range = (length: number) => Array.from({ length }, (_, index) => index);
  return [
    ...table.map((_, row) => ({
      parts: range(width - 1).map((column) => at(row, column)),
      margin: at(row, width - 1),
    })),
    ...range(width).map((column) => ({ parts: range(last).map((row) => at(row, column)), margin: at(last, column) })),
  ];
}

/** Figures that follow from bounds: what the others at least and at most leave, over and over. */
export function workedOutByBounds(table: Seen, least: number): number[] {
  const flat = table.flat();
  const width = table[0]?.length ?? 0;
  const isMargin = (index: number) => index % width === width - 1 || index >= flat.length - width;
  const low = flat.map((value, index) => value ?? (value === undefined || isMargin(index) ? 0 : least));
  const high = flat.map((value) => (value === undefined ? 0 : (value ?? Number.POSITIVE_INFINITY)));
  const total = (bounds: readonly number[], indexes: readonly number[]) =>
    indexes.reduce((sum, index) => sum + (bounds[index] as number), 0);
  for (let changed = true; changed; ) {
    changed = false;
    const tighten = (index: number, from: number, to: number) => {
      if (from > (low[index] as number)) [low[index], changed] = [from, true];
      if (to < (high[index] as number)) [high[index], changed] = [to, true];
    };
    for (const { parts, margin } of sumsOf(table)) {
      tighten(margin, total(low, parts), total(high, parts));
      for (const part of parts) {
        const others = parts.filter((other) => other !== part);
        tighten(part, (low[margin] as number) - total(high, others), (high[margin] as number) - total(low, others));
      }
    }
  }
  return flat.flatMap((value, index) => (value === null && low[index] === high[index] ? [index] : []));
}

/** Figures that follow from the sums alone, by elimination (in arithmetic modulo a prime, so without rounding). */
export function workedOutByElimination(table: Seen): number[] {
  const prime = 1_000_003;
  const hidden = table.flat().flatMap((value, index) => (value === null ? [index] : []));
  const column = new Map(hidden.map((index, position) => [index, position]));
  const rows = sumsOf(table).map(({ parts, margin }) => {
    const row = new Array<number>(hidden.length).fill(0);
    for (const part of parts) if (column.has(part)) row[column.get(part) as number] = 1;
    if (column.has(margin)) row[column.get(margin) as number] = prime - 1;
    return row;
  });
  const inverse = (value: number) => {
    let [result, base, power] = [1n, BigInt(value), BigInt(prime - 2)];
    for (; power > 0n; power >>= 1n, base = (base * base) % BigInt(prime)) {
      if (power & 1n) result = (result * base) % BigInt(prime);
    }
    return Number(result);
  };
  let rank = 0;
  for (let pivot = 0; pivot < hidden.length && rank < rows.length; pivot++) {
    const found = rows.findIndex((row, index) => index >= rank && row[pivot] !== 0);
    if (found < 0) continue;
    [rows[rank], rows[found]] = [rows[found] as number[], rows[rank] as number[]];
    const scale = inverse((rows[rank] as number[])[pivot] as number);
    const lead = (rows[rank] as number[]).map((value) => (value * scale) % prime);
    rows[rank] = lead;
    rows.forEach((row, index) => {
      const factor = row[pivot] as number;
      if (index === rank || factor === 0) return;
      rows[index] = row.map((value, position) => (value + (prime - factor) * (lead[position] as number)) % prime);
    });
    rank++;
  }
  return rows.flatMap((row) => {
    const left = row.flatMap((value, position) => (value === 0 ? [] : [position]));
    return left.length === 1 ? [hidden[left[0] as number] as number] : [];
  });
}
