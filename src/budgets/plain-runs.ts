import { firstNotBefore } from '../figures/running-sums.js';
import { frozen } from '../kernel/frozen.js';
import type { Mixtures } from './addable-lines.js';
import { leafName, namesTogether } from './line-names.js';
import type { PlacedLine } from './placed-lines.js';
import type { TotalRow } from './total-row.js';

type Line = PlacedLine['line'];

/** For each line of a list, and those before it: the last line that does not go together with one behind it. */
type Conflicts = readonly number[];

/** What two lines may have against being added together, each with the table that has it at all. */
interface Kind {
  readonly isAsked: (total: Pick<TotalRow, 'phase' | 'period'>) => boolean;
  /** The last line before this one that does not go together with it, or less; -1 for none. */
  readonly conflictOf: (list: readonly PlacedLine[]) => (line: Line, at: number) => number;
}

/** Lines of which neighbours differ in something. */
const differing =
  (of: (line: Line) => unknown): Kind['conflictOf'] =>
  (list) =>
  (line, at) => {
    const before = list[at - 1];
    return before !== undefined && of(before.line) !== of(line) ? at - 1 : -1;
  };

/** Wholes beside their parts. */
const besideParts =
  (placeOf: (line: Line) => string, isWhole: (line: Line) => boolean): Kind['conflictOf'] =>
  () => {
    const [wholes, parts] = [new Map<string, number>(), new Map<string, number>()];
    return (line, at) => {
      const [own, others] = isWhole(line) ? [wholes, parts] : [parts, wholes];
      const place = placeOf(line);
      own.set(place, at);
      return others.get(place) ?? -1;
    };
  };

const periodKind = ({ period }: Line): string | undefined =>
  period === undefined || period === 'year-to-date' ? period : 'quarter';

/** What may be said of runs of lines, each list of which is gone through once. */
export interface PlainRuns {
  /** Whether what must not be added together, such as a whole and its parts, stands in a run. */
  isMixed(list: readonly PlacedLine[], from: number, to: number, total: TotalRow): boolean;
  /** Whether some of its lines are given twice. */
  isRepeated(list: readonly PlacedLine[], from: number, to: number): boolean;
  /**
   * All lines that stand from one on, and how many of them there are before another; nothing where some are revised,
   * since what stands then depends on where the run ends.
   */
  standingFrom(
    list: readonly PlacedLine[],
    from: number,
    to: number,
  ): { list: readonly PlacedLine[]; to: number } | null;
}

/** Finds out what runs of lines may be added up as they stand. */
export function plainRunsIn(mixtures: Mixtures, isRepeated: boolean): PlainRuns {
  const kinds: readonly Kind[] = [
    ...(mixtures.phases
      ? [
          {
            isAsked: ({ phase }: Pick<TotalRow, 'phase'>) => phase === undefined,
            conflictOf: differing((line) => line.phase),
          },
        ]
      : []),
    ...(mixtures.periods
      ? [{ isAsked: ({ period }: Pick<TotalRow, 'period'>) => period === undefined, conflictOf: differing(periodKind) }]
      : []),
    ...(mixtures.items
      ? [{ isAsked: () => true, conflictOf: besideParts(cellOf, ({ item }) => item === undefined) }]
      : []),
    ...(mixtures.categories
      ? [{ isAsked: () => true, conflictOf: besideParts(partnerOf, ({ category }) => category === mixtures.undivided) }]
      : []),
  ];
  const known = new WeakMap<readonly PlacedLine[], Map<Kind, Conflicts>>();
  const conflictsIn = (list: readonly PlacedLine[], kind: Kind): Conflicts => {
    const byKind = known.get(list) ?? new Map<Kind, Conflicts>();
    known.set(list, byKind);
    let conflicts = byKind.get(kind);
    if (conflicts === undefined) {
      const conflictOf = kind.conflictOf(list);
      let last = -1;
      conflicts = list.map(({ line }, at) => {
        last = Math.max(last, conflictOf(line, at));
        return last;
      });
      byKind.set(kind, conflicts);
    }
    return conflicts;
  };
  const clash = (list: readonly PlacedLine[], from: number, to: number, kind: Kind): boolean =>
    (conflictsIn(list, kind)[to - 1] ?? -1) >= from;
  const standingIn = standingLines();
  return {
    isMixed: (list, from, to, total) => kinds.some((kind) => kind.isAsked(total) && clash(list, from, to, kind)),
    isRepeated: (list, from, to) => isRepeated && clash(list, from, to, REPEATED),
    standingFrom: (list, from, to) => {
      const found = standingIn(list, from);
      return found && { list: found.lines, to: firstNotBefore(found.places, to) };
    },
  };
}

/** Lines of a list that stand, with their places in it. */
interface Standing {
  readonly lines: readonly PlacedLine[];
  readonly places: readonly number[];
}

function standingLines(): (list: readonly PlacedLine[], from: number) => Standing | null {
  const known = new WeakMap<readonly PlacedLine[], Map<number, Standing> | null>();
  return (list, from) => {
    let byStart = known.get(list);
    if (byStart === undefined) {
      byStart = list.some(({ line }) => (line.revision ?? 0) !== 0) ? null : new Map<number, Standing>();
      known.set(list, byStart);
    }
    if (byStart === null) return null;
    let found = byStart.get(from);
    if (found === undefined) {
      const [names, lines, places] = [new Set<string>(), [] as PlacedLine[], [] as number[]];
      for (let at = from; at < list.length; at++) {
        const one = list[at] as PlacedLine;
        const name = leafName(one.line);
        if (names.has(name)) continue;
        names.add(name);
        lines.push(one);
        places.push(at);
      }
      found = { lines, places };
      byStart.set(from, found);
    }
    return found;
  };
}

/** Lines that are given twice. */
const REPEATED: Kind = /* @__PURE__ */ frozen<Kind>({
  isAsked: () => true,
  conflictOf: () => {
    const places = new Map<string, number>();
    return (line, at) => {
      const name = leafName(line);
      const before = places.get(name) ?? -1;
      places.set(name, at);
      return before;
    };
  },
});

const cellOf = ({ fiscalYear, period, partner, category, phase }: Line): string =>
  namesTogether([fiscalYear, period, partner, category, phase]);
const partnerOf = ({ fiscalYear, period, partner, phase }: Line): string =>
  namesTogether([fiscalYear, period, partner, phase]);
