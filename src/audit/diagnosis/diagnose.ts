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
  const groups: Group[] = [];
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
    else groups.push({ named, settled, isCrossed });
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
  const { kept, lost } = withoutNeedless(groups, system);
  unexplained.push(...lost.map(({ id }) => id));
  const diagnoses = kept.flatMap(({ named, isCrossed }, index) =>
    named.map((one) => diagnosisOf(one, system, isCrossed, index + 1, named.length - 1)),
  );
  return { diagnoses, unexplained };
}

/** Repairs that exclude each other, with the checks for which they were looked for. */
interface Group {
  readonly named: readonly Named[];
  readonly settled: readonly Equation[];
  readonly isCrossed: boolean;
}

const readAs = ({ cell, instead }: Named['repair']): ReadFigure => withDigits(cell.read, instead);

/**
 * The groups without those whose checks all others settle together, and without the repairs that leave a check over
 * their own cell failing that another group is for; with the checks for which nothing is left.
 */
function withoutNeedless(groups: readonly Group[], system: System): { kept: Group[]; lost: Equation[] } {
  const isKept = new Set(groups);
  const best = new Map<string, { readonly group: Group; readonly read: ReadFigure }[]>();
  const owners = new Map<Equation, Group>();
  for (const group of groups) {
    const { repair } = group.named[0] as Named;
    best.set(repair.cell.id, [...(best.get(repair.cell.id) ?? []), { group, read: readAs(repair) }]);
    for (const equation of group.settled) owners.set(equation, group);
  }
  /** As all groups but one would have it. */
  const besides = (one: Group) => (id: string) =>
    best.get(id)?.find(({ group }) => group !== one && isKept.has(group))?.read ?? (system.cells.get(id) as Cell).read;
  for (const group of groups) {
    if (group.settled.every((equation) => holdsWith(equation, besides(group)))) isKept.delete(group);
  }
  const lost: Equation[] = [];
  const kept = [...isKept].flatMap((group): Group[] => {
    const others = besides(group);
    const named = group.named.filter(({ repair }) => {
      const own = readAs(repair);
      const reads = (id: string) => (id === repair.cell.id ? own : others(id));
      return (system.over.get(repair.cell.id) ?? []).every((equation) => {
        const owner = owners.get(equation);
        return owner === undefined || owner === group || !isKept.has(owner) || holdsWith(equation, reads);
      });
    });
    if (named.length > 0) return [{ ...group, named }];
    lost.push(...group.settled);
    return [];
  });
  return { kept, lost };
}

function diagnosisOf(
  { repair, likely }: Named,
  system: System,
  isCrossed: boolean,
  group: number,
  rivals: number,
): Diagnosis {
  const { kind, cell, instead, part } = repair;
  const { document, table, row, column } = cell.placed.source;
  const over = system.over.get(cell.id) ?? [];
  const read = readAs(repair);
  const alone = (id: string) => (id === cell.id ? read : (system.cells.get(id) as Cell).read);
  const settles = over.filter((equation) => equation.fails && holdsWith(equation, alone));
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
    where: isCrossed || over.length > 1 ? 'crossed' : 'one-relation',
    likely: Number(likely.toPrecision(3)),
    ...{ group, rivals },
  };
}
