import type { ReadFigure } from '../../figures/printed.js';
import type { Reconciliation } from '../../figures/reconcile.js';
import type { StatementReader } from '../../figures/statement.js';
import { type Cell, type Equation, holdsWith, numberOf, type System, systemOf, withDigits } from './equations.js';
import type { Suspect } from './hypotheses.js';
import type { Diagnosis } from './model.js';
import { type PlaceOf, placesOf } from './places.js';
import { type Named, weighGroup } from './repairs.js';
import { groupsOf, suspectsOf } from './suspects.js';

/** Groups of checks that are looked into. */
const MOST_GROUPS = 400;

/** What is found of the checks that fail. */
export interface Diagnosed {
  readonly diagnoses: readonly Diagnosis[];
  /** The ids of checks that fail and that no single slip explains. */
  readonly unexplained: readonly string[];
}

/** Looks for the slips that would settle the checks that fail. */
export function diagnoseChecks(
  readers: readonly StatementReader[],
  checks: readonly Reconciliation[],
  isUsed: (id: string) => boolean,
  placeOf?: (system: System) => PlaceOf,
): Diagnosed {
  const system = systemOf(readers, checks, isUsed);
  if (!system.equations.some(({ fails }) => fails)) return { diagnoses: [], unexplained: [] };
  const places = placesOf(system, ...(placeOf === undefined ? [] : [placeOf(system)]));
  const reads = new Map<string, ReadFigure>();
  const readOf = (id: string): ReadFigure => reads.get(id) ?? (system.cells.get(id) as Cell).read;
  const numbers = new Map<string, number>();
  const at = (id: string): number => {
    const known = numbers.get(id) ?? numberOf(readOf(id).value);
    numbers.set(id, known);
    return known;
  };
  const failing = new Set(system.equations.filter(({ fails }) => fails));
  const passing = new Set(system.equations.filter(({ fails }) => !fails));
  const unexplained: string[] = [];
  const diagnoses: Diagnosis[] = [];
  for (let group = 1; failing.size > 0 && group <= MOST_GROUPS; group++) {
    const suspects = suspectsOf(system, failing, passing, at);
    const most = suspects.reduce((count, { settles }) => Math.max(count, settles.length), 0);
    if (most === 0) {
      for (const { id } of failing) unexplained.push(id);
      break;
    }
    const [first] = groupsOf(suspects.filter(({ settles }) => settles.length === most)) as [Suspect[], ...Suspect[][]];
    const settled = (first[0] as Suspect).settles;
    const named = weighGroup(first, { system, passing, places, at, readOf });
    const isCrossed = most > 1 || first.length === 1;
    if (named.length === 0) unexplained.push(...settled.map(({ id }) => id));
    diagnoses.push(...named.map((one) => diagnosisOf(one, settled, isCrossed, group, named.length - 1)));
    for (const equation of settled) failing.delete(equation);
    const [best] = named;
    if (isCrossed && best !== undefined) {
      reads.set(best.repair.cell.id, withDigits(best.repair.cell.read, best.repair.instead));
      numbers.delete(best.repair.cell.id);
      // What fails for another reason too may hold now, or not yet.
      for (const equation of system.over.get(best.repair.cell.id) ?? []) {
        if (!holdsWith(equation, readOf)) continue;
        failing.delete(equation);
        passing.add(equation);
      }
    }
  }
  return { diagnoses, unexplained };
}

function diagnosisOf(
  { repair, likely }: Named,
  settles: readonly Equation[],
  isCrossed: boolean,
  group: number,
  rivals: number,
): Diagnosis {
  const { kind, cell, instead, part } = repair;
  const { document, table, row, column } = cell.placed.source;
  return {
    ...{ kind, document, figure: cell.key },
    ...(table === undefined ? {} : { table }),
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...{ printed: cell.read.text, instead },
    ...(part === null
      ? {}
      : {
          part: {
            figure: part.key,
            ...(part.placed.source.row === undefined ? {} : { row: part.placed.source.row }),
            ...(part.placed.source.column === undefined ? {} : { column: part.placed.source.column }),
            printed: part.read.text,
          },
        }),
    settles: settles.map(({ id }) => id),
    where: isCrossed ? 'crossed' : 'one-relation',
    likely: Number(likely.toPrecision(3)),
    ...{ group, rivals },
  };
}
