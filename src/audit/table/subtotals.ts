import type { Adopted, Candidate } from './candidate.js';
import type { Side } from './sides.js';

/*
 * Totals of totals: what the lines tell that such a total leaves out, and how it is told.
 */

/** What is taken up already in one direction. */
interface Taken {
  readonly side: Side;
  readonly targets: ReadonlySet<number>;
  /** Parts of sums. */
  readonly inSums: ReadonlySet<number>;
  /** The parts of each total. */
  readonly totals: ReadonlyMap<number, ReadonlySet<number>>;
}

/** How many decades it is worth that a total leaves lines out beside one of its parts; a head is worth more. */
const LEFT_OUT = 2;
/** They stand before that part, or behind it. */
const WAYS = 2;

/**
 * Sums of the lines that a total leaves out beside one of its parts: that part is their subtotal, as it seems, and two
 * places are enough that would be too few by themselves.
 */
export function subtotalCandidates({ side, targets, inSums, totals }: Taken): Candidate[] {
  const tries = Math.log10(WAYS) - LEFT_OUT;
  return [...totals].flatMap(([total, parts]) => {
    const isOfTotal = (line: number) => line === total || parts.has(line);
    return [...parts]
      .filter((part) => !targets.has(part))
      .flatMap((target) =>
        [-1, 1].flatMap((way): Candidate[] => {
          const of: number[] = [];
          for (let line = target + way; line >= 0 && line < side.count && !isOfTotal(line); line += way)
            if (!inSums.has(line)) of.push(line);
          return of.length < 2 ? [] : [{ side, kind: 'sum', target, of: of.sort((a, b) => a - b), tries }];
        }),
      );
  });
}

/**
 * Sums told by the subtotals of their parts, where they hold no less: the total of two sections, not of the one and of
 * all lines of the other.
 */
export function bySubtotals(
  adopted: readonly Adopted[],
  holdsAt: (candidate: Candidate) => readonly number[],
): Adopted[] {
  const sums = adopted.filter(
    ({ candidate: { kind, of }, basis }) => kind === 'sum' && of.length > 1 && basis !== 'head',
  );
  return adopted.map((relation) => {
    if (relation.basis !== 'agreement' || relation.candidate.kind !== 'sum') return relation;
    let { candidate } = relation;
    for (const { candidate: subtotal } of sums) {
      const { side, target, of } = candidate;
      const isWithin = subtotal.side === side && subtotal.target !== target && subtotal.of.length < of.length;
      if (!isWithin || !subtotal.of.every((line) => of.includes(line))) continue;
      const rest = of.filter((line) => !subtotal.of.includes(line) && line !== subtotal.target);
      const told = { ...candidate, of: [...rest, subtotal.target].sort((a, b) => a - b) };
      if (told.of.length === rest.length + 1 && holdsAt(told).length >= holdsAt(candidate).length) candidate = told;
    }
    if (candidate === relation.candidate) return relation;
    const twins = relation.twins.filter(
      (twin) => twin.target !== candidate.target || `${twin.of}` !== `${candidate.of}`,
    );
    return { ...relation, candidate, twins: [relation.candidate, ...twins] };
  });
}
