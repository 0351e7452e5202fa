import { invalidArgument, refuseUnknownKeys, requireArray, requireObject, requireString } from '../kernel/check.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { isReported } from '../kernel/no-value.js';
import { readGroups, refuseDuplicates } from './groups.js';
import type { LinkedSuppressionRule, NamedGroups, NamedTable, SuppressionRule } from './model.js';
import { publish } from './publish.js';
import { readLinkedRule } from './rule.js';
import { withheldIn } from './suppression.js';
import { type Figure, type Network, networkOf } from './withholding/network.js';
import { type WholeTable, wholeTable } from './withholding/table.js';

/**
 * Withholds small counts from tables that a reader can lay side by side.
 *
 * Each table keeps what {@link suppressSmallCells} promises. With `same-people`, two tables that count the same people in two ways keep it together: their totals
 * are the same figures, withheld in both or in neither. With `successive`, a figure that is withheld in one table is withheld in all (but for a zero that is
 * shown), and where they have the same groups it keeps its values for a reader, too, who knows by how much each figure has changed. With `apart` each table is
 * protected by itself, with a caution.
 * @param tables - Tables with a name and groups: two with `same-people`.
 * @param rule - A {@link SuppressionRule} with `link`.
 * @returns The tables, in order.
 * @throws {@link CpaIppError} `TABLES_DISAGREE` where tables of the same people have other totals, or one of them lacks a total for a missing count; `INVALID_ARGUMENT`
 *   for one or three tables of the same people; `DUPLICATE` for a name given twice; and whatever {@link suppressSmallCells} throws.
 * @example
 * const rule = { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 3, smallGroups: 'show' } as const;
 * const [byMission, byType] = suppressTogether(
 *   [
 *     { table: 'by mission', groups: [{ group: 'a', counts: { woman: 3, man: 20 } }, { group: 'b', counts: { woman: 12, man: 30 } }] },
 *     { table: 'by type', groups: [{ group: 'longer', counts: { woman: 8, man: 40 } }, { group: 'short', counts: { woman: 7, man: 10 } }] },
 *   ],
 *   { ...rule, link: 'same-people' },
 * );
 * byMission?.withheld; // => 4
 * byType?.withheld; // => 0
 * @category Small cells
 */
export function suppressTogether(tables: readonly NamedGroups[], rule: LinkedSuppressionRule): NamedTable[] {
  const named = requireArray(tables, ['tables'], 'an array of tables').map((table, index) =>
    readTable(table, ['tables', index]),
  );
  refuseDuplicates(
    named.map(({ table }) => table),
    'a table',
    ['tables'],
  );
  const { link, ...plain } = readLinkedRule(rule, ['rule']);
  const whole = named.map((one) => one.whole);
  const hidden =
    link === 'same-people'
      ? ofSamePeople(tables, whole, plain)
      : link === 'successive'
        ? ofSuccessive(whole, plain)
        : whole.map((table) => ofOne(table, plain));
  return named.map(({ table, whole: one }, index) => {
    const others = named.map((other) => other.table).filter((other) => other !== table);
    const { network, place, flags } = hidden[index] as Hidden;
    return {
      table,
      ...publish(one, network.tables[place] ?? [], flags),
      cautions:
        link === 'apart' && others.length > 0
          ? [
              {
                code: 'PROTECTED_APART',
                severity: 'warning',
                index,
                path: ['tables', index],
                operands: { others: others.join(', ') },
              },
            ]
          : [],
    };
  });
}

function readTable(value: unknown, path: Path): { readonly table: string; readonly whole: WholeTable } {
  const given = requireObject(value as NamedGroups, path, 'a table: { table, groups }');
  refuseUnknownKeys(given, ['table', 'groups'], 'a part of a table', path);
  const table = requireString(given.table, [...path, 'table'], 'the name of a table');
  return { table, whole: wholeTable(readGroups(given.groups, [...path, 'groups'])) };
}

/** What is withheld of the figures of a network, one of whose tables is meant. */
interface Hidden {
  readonly network: Network;
  readonly place: number;
  readonly flags: readonly boolean[];
}

function ofOne(table: WholeTable, rule: SuppressionRule): Hidden {
  const network = networkOf([table], rule);
  return { network, place: 0, flags: withheldIn(network, [table]) };
}

function ofSamePeople(given: unknown, tables: readonly WholeTable[], rule: SuppressionRule): Hidden[] {
  if (tables.length !== 2) throw invalidArgument(given, 'two tables of the same people', ['tables']);
  requireSameTotals(tables[0] as WholeTable, tables[1] as WholeTable);
  const network = networkOf(tables, rule);
  const flags = withheldIn(network, tables);
  return tables.map((_, place) => ({ network, place, flags }));
}

/** The totals of a table by what they are of; a gender without anybody is as good as one that was not collected. */
function totalsOf({ columns, values }: WholeTable): Map<string, number | string> {
  const totals = values.at(-1) ?? [];
  const named = [...columns, 'total'].map((name, column) => {
    const value = totals[column];
    return [name, value === undefined ? 0 : isReported(value) ? value : value.noValue] as const;
  });
  return new Map(named);
}

function requireSameTotals(one: WholeTable, other: WholeTable): void {
  const [first, second] = [totalsOf(one), totalsOf(other)];
  for (const name of new Set([...first.keys(), ...second.keys()])) {
    const [a, b] = [first.get(name) ?? 0, second.get(name) ?? 0];
    if (a === b || (typeof a === 'string' && typeof b === 'string')) continue;
    throw new CpaIppError('TABLES_DISAGREE', `the totals of '${name}' are ${a} and ${b}`, ['tables', 1], {
      of: name,
      first: a,
      second: b,
    });
  }
}

function ofSuccessive(tables: readonly WholeTable[], rule: SuppressionRule): Hidden[] {
  const plain = tables.map((table) => networkOf([table], rule));
  const names = plain.map((network, index) => namesIn(network, tables[index] as WholeTable));
  const nameOf = (index: number, figure: number) => names[index]?.[figure] as string;
  // Whoever knows by how much a figure has changed knows that it can go down no further in one table than in another.
  const rooms = new Map<string, number>();
  const canBeWithheld = ({ isGiven, isFixed }: Figure) => !isGiven && !isFixed;
  plain.forEach(({ figures }, index) => {
    figures.forEach((each, figure) => {
      const name = nameOf(index, figure);
      if (canBeWithheld(each)) rooms.set(name, Math.min(each.room, rooms.get(name) ?? each.room));
    });
  });
  const networks = plain.map((network, index) => ({
    ...network,
    figures: network.figures.map((each, figure) =>
      canBeWithheld(each) ? { ...each, room: rooms.get(nameOf(index, figure)) as number } : each,
    ),
  }));
  // What is withheld in one table is withheld in all, which may call for more, and so on until nothing is added.
  const withheld = new Set<string>();
  for (;;) {
    const before = withheld.size;
    const hidden = networks.map((network, index): Hidden => {
      const already = network.figures.map((each, figure) => canBeWithheld(each) && withheld.has(nameOf(index, figure)));
      const flags = withheldIn(network, [tables[index] as WholeTable], already);
      flags.forEach((flag, figure) => {
        if (flag) withheld.add(nameOf(index, figure));
      });
      return { network, place: 0, flags };
    });
    if (withheld.size === before) return hidden;
  }
}

/** What each figure of a table is called, by its group and what it is of. */
function namesIn({ tables: [places = []] }: Network, { groups, columns }: WholeTable): string[] {
  const names: string[] = [];
  places.forEach((cells, row) => {
    cells.forEach((figure, column) => {
      if (figure !== null) names[figure] = JSON.stringify([groups[row]?.group ?? null, columns[column] ?? 'total']);
    });
  });
  return names;
}
