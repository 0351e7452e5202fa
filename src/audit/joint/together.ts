import { compare } from '../../exact/fraction.js';
import { isPoint } from '../../exact/interval.js';
import type { ReadFigure } from '../../figures/printed.js';
import type { Reconciliation } from '../../figures/reconcile.js';
import type { StatementReader } from '../../figures/statement.js';
import { possibleValues } from '../../figures/verdict.js';
import type { Message } from '../../kernel/words.js';
import { type JointCheck, type JointFigure, jointSystem, unknownOf } from './equations.js';
import { solve } from './inequalities.js';
import { FAILS_ALONE, type JointFinding, NOT_LINEAR, NOT_NARROWED, TOO_LARGE } from './messages.js';
import type { Clash, FigureOfClash, NarrowedFigure } from './model.js';

/** So many checks that hang together are judged, and so many figures. */
const MOST_CHECKS = 300;
const MOST_FIGURES = 1000;
/** Each figure takes as long as judging whether all can hold. */
const MOST_NARROWED = 300;

/** Factors worked out for the checks that hang together, so that nothing takes long. */
const MOST_STEPS = 2_000_000;

type Reason = JointFinding['operands']['reason'];

/** What comes out of judging checks together. */
export interface JudgedTogether {
  readonly clashes: readonly Clash[];
  readonly narrowed: readonly NarrowedFigure[];
  readonly findings: readonly JointFinding[];
}

/** Judges all checks of some statements together; `checks` are those of all identities, in their order. */
export function judgeTogether(readers: readonly StatementReader[], checks: readonly Reconciliation[]): JudgedTogether {
  const system = jointSystem(readers, checks);
  const isFree = (id: string): boolean => !isPoint((system.figures.get(id) as JointFigure).within);
  const enough = new Error();
  const solveFor = (chosen: readonly JointCheck[], spend: (steps: number) => void = () => undefined) => {
    const rows = chosen.flatMap((check) => (check.rows ?? []).map((row) => ({ check, row })));
    const ids = new Set(rows.flatMap(({ row }) => [...row.terms.keys()]));
    const unknowns = new Map([...ids].map((id) => [id, unknownOf(system.figures.get(id) as JointFigure)]));
    const solved = solve(
      unknowns,
      rows.map(({ row }) => row),
      spend,
    );
    return {
      ids,
      solved,
      clash: solved.clash && new Set(solved.clash.map((at) => (rows[at] as { check: JointCheck }).check)),
    };
  };
  const left: Record<Reason, JointCheck[]> = {
    alone: [],
    'not-linear': [],
    'too-large': [],
    'not-narrowed': [],
  };
  const linear = system.checks.filter((check) => {
    const isAlone = check.rows !== null && (!check.holds || solveFor([check]).clash !== null);
    if (isAlone || check.rows === null) left[isAlone ? 'alone' : 'not-linear'].push(check);
    return check.rows !== null && !isAlone;
  });
  const clashes: JointCheck[][] = [];
  const narrowed: NarrowedFigure[] = [];
  for (const component of componentsOf(linear, isFree)) {
    if (component.length > MOST_CHECKS || figuresIn(component).filter(isFree).length > MOST_FIGURES) {
      left['too-large'].push(...component);
      continue;
    }
    let effort = 0;
    const spend = (steps: number): void => {
      effort += steps;
      if (effort > MOST_STEPS) throw enough;
    };
    try {
      const { ids, solved } = solveFor(component, spend);
      if (solved.clash !== null) clashes.push(...clashesIn(component, (some) => solveFor(some, spend).clash));
      else if (ids.size > MOST_NARROWED) left['not-narrowed'].push(...component);
      else {
        // What has been found is found: narrowing has an effort of its own.
        effort = 0;
        const found = [...ids].map((id) => [id, solved.extremes(id)] as const);
        for (const [id, range] of found) narrow(id, range);
      }
    } catch (error) {
      if (error !== enough) throw error;
      left['too-large'].push(...component);
    }
  }
  function narrow(id: string, range: JointFigure['within']): void {
    const figure = system.figures.get(id) as JointFigure;
    if (compare(range.low, figure.within.low) > 0 || compare(range.high, figure.within.high) < 0)
      narrowed.push({ ...placeOf(figure), ...possibleValues(range) });
  }
  return {
    clashes: clashes.map((found) => ({
      checks: found.map(({ id }) => id),
      documents: found.map(({ document }) => document),
      figures: figuresIn(found).map((id) => placeOf(system.figures.get(id) as JointFigure)),
    })),
    narrowed,
    findings: [
      ...leftOut(FAILS_ALONE, 'alone', 'info', left.alone),
      ...leftOut(NOT_LINEAR, 'not-linear', 'info', left['not-linear']),
      ...leftOut(TOO_LARGE, 'too-large', 'warning', left['too-large']),
      ...leftOut(NOT_NARROWED, 'not-narrowed', 'info', left['not-narrowed']),
    ],
  };
}

const figuresIn = (checks: readonly JointCheck[]): string[] => [...new Set(checks.flatMap(({ figures }) => figures))];

function placeOf({ key, placed }: JointFigure): FigureOfClash {
  const { source, label } = placed;
  const { document, table, row, column } = source;
  const { text, qualifier } = placed.read as ReadFigure;
  return {
    ...{ document, key, printed: text },
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(label === undefined ? {} : { label }),
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
  };
}

/** Clashes without a check in common, until the others can hold. */
function clashesIn(checks: readonly JointCheck[], clashOf: ClashOf): JointCheck[][] {
  const found: JointCheck[][] = [];
  for (let rest = checks; clashOf(rest) !== null; ) {
    const least = smallestClash(rest, clashOf);
    found.push(least);
    rest = rest.filter((check) => !least.includes(check));
  }
  return found;
}

/** The checks of a clash among some; `null` where they can all hold. */
type ClashOf = (some: readonly JointCheck[]) => ReadonlySet<JointCheck> | null;

/**
 * A clash of which no check can be left out. The checks are gone through in several orders, each of which leads to a
 * clash that may be another; the smallest counts, and of several the first.
 */
function smallestClash(checks: readonly JointCheck[], clashOf: ClashOf): JointCheck[] {
  const bySize = [...checks].sort((a, b) => a.figures.length - b.figures.length);
  const found = [checks, [...checks].reverse(), bySize].map((order) => {
    const first = clashOf(order);
    let clash = order.filter((check) => first?.has(check));
    for (const check of clash) {
      const others = clash.filter((other) => other !== check);
      const smaller = clashOf(others);
      if (smaller !== null) clash = others.filter((other) => smaller.has(other));
    }
    return clash;
  });
  const least = found.reduce((best, one) => (one.length < best.length ? one : best));
  return checks.filter((check) => least.includes(check));
}

/** Checks that hang together by figures that may vary. */
function componentsOf(checks: readonly JointCheck[], isFree: (id: string) => boolean): JointCheck[][] {
  const over = new Map<string, JointCheck[]>();
  for (const check of checks) {
    for (const id of check.figures.filter(isFree)) over.set(id, [...(over.get(id) ?? []), check]);
  }
  const seen = new Set<JointCheck>();
  return checks.flatMap((check) => {
    if (seen.has(check)) return [];
    seen.add(check);
    const component = new Set([check]);
    for (const one of component) {
      for (const id of one.figures) {
        for (const other of over.get(id) ?? []) {
          component.add(other);
          seen.add(other);
        }
      }
    }
    return [checks.filter((one) => component.has(one))];
  });
}

function leftOut(
  { code }: Message<'NOT_JUDGED_TOGETHER', never>,
  reason: Reason,
  severity: 'info' | 'warning',
  checks: readonly JointCheck[],
): JointFinding[] {
  if (checks.length === 0) return [];
  const names = checks.map(({ document, id }) => `${document}#${id}`);
  return [{ code, severity, path: [], operands: { reason, count: checks.length, checks: names } }];
}
