import { rowsForConsole } from '../exact/for-console.js';
import { invalidArgument } from '../kernel/check.js';
import { fault } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { DUPLICATE } from '../kernel/messages.js';
import { isReported } from '../kernel/no-value.js';
import { checked, fields, later, listOf, text } from '../kernel/shape.js';
import { groupsShape, refuseDuplicates } from './groups.js';
import { TABLES_DISAGREE } from './messages.js';
import type { LinkedSuppressionRule, NamedGroups, NamedTable, SuppressionRule } from './model.js';
import { ARRAY_OF_TABLES, NAME_OF_TABLE, TABLE, TWO_TABLES_OF_SAME_PEOPLE_KIND } from './names.js';
import { publish } from './publish.js';
import { linkedRuleShape } from './rule.js';
import { flagsOf, type TableOf } from './withholding/flags.js';
import { networkOf, type Places } from './withholding/network.js';
import { successiveFlags } from './withholding/successive.js';
import { type WholeTable, wholeTable } from './withholding/table.js';

/**
 * Withholds small counts from tables that a reader can lay side by side.
 *
 * With `same-people`, two tables that count the same people in two ways keep together what {@link suppressSmallCells}
 * promises of each: their totals are the same figures, withheld in both or in neither.
 *
 * With `successive`, a figure that is withheld in one table, or came withheld, is withheld in all, but for a zero
 * that is shown. Where they have the same groups, with the same parents and genders, and no zero is shown, each
 * figure keeps its values for a reader, too, who knows by how much it has changed. Where they have not, there is a
 * caution: what only one of them has may follow from the totals. What is withheld for another table's sake need not
 * be, or stand beside, a small one.
 *
 * With `apart` each table is protected by itself, with a caution.
 * @param tables - Tables with a name and groups: two with `same-people`.
 * @param rule - A {@link SuppressionRule} with `link`.
 * @returns The tables, in order.
 * @throws {@link CpaIppError} `TABLES_DISAGREE` where tables of the same people have other totals, or one of them
 *   lacks a total for a missing count; `INVALID_ARGUMENT` for one or three tables of the same people; `DUPLICATE` for
 *   a name given twice, or a group of both tables of the same people; and whatever {@link suppressSmallCells} throws.
 * @example
 * const rule = { threshold: 5, protect: ['woman', 'man'], zeros: 'show', width: 3, smallGroups: 'show' } as const;
 * const [byMission, byType] = suppressTogether(
 *   [
 *     {
 *       table: 'by mission',
 *       groups: [
 *         { group: 'a', counts: { woman: 3, man: 20 } },
 *         { group: 'b', counts: { woman: 12, man: 30 } },
 *       ],
 *     },
 *     {
 *       table: 'by type',
 *       groups: [
 *         { group: 'longer', counts: { woman: 8, man: 40 } },
 *         { group: 'short', counts: { woman: 7, man: 10 } },
 *       ],
 *     },
 *   ],
 *   { ...rule, link: 'same-people' },
 * );
 * byMission?.withheld; // => 4
 * byType?.withheld; // => 0
 * @category Small cells
 */
export function suppressTogether(tables: readonly NamedGroups[], rule: LinkedSuppressionRule): NamedTable[] {
  const named = TABLES.read(tables, ['tables']);
  const names = named.map(({ table }) => table);
  refuseDuplicates(names, TABLE, ['tables']);
  const { link, ...plain } = linkedRuleShape.read(rule, ['rule']);
  if (link === 'same-people') requireSamePeople(named, tables);
  const hidden =
    link === 'same-people'
      ? ofOneNetwork(named, plain)
      : link === 'successive'
        ? successiveFlags(named, plain)
        : named.flatMap((table) => ofOneNetwork([table], plain));
  const published = named.map(({ table, whole }, index) => {
    const { places, flags } = hidden[index] as Hidden;
    const others = named.filter((other) => other.table !== table);
    const cautions =
      link === 'apart' ? apart(index, others) : link === 'successive' ? ownGroups(index, whole, others) : [];
    return { table, ...publish(whole, places, flags), cautions };
  });
  return rowsForConsole(published);
}

/** What is withheld of a table. */
interface Hidden {
  readonly places: Places;
  readonly flags: readonly boolean[];
}

function ofOneNetwork(tables: readonly TableOf[], rule: SuppressionRule): Hidden[] {
  const network = networkOf(
    tables.map(({ whole }) => whole),
    rule,
  );
  const flags = flagsOf(network, tables);
  return network.places.map((places) => ({ places, flags }));
}

function apart(index: number, others: readonly TableOf[]): NamedTable['cautions'] {
  if (others.length === 0) return [];
  const operands = { others: others.map(({ table }) => table as string) };
  return [{ code: 'PROTECTED_APART', severity: 'warning', index, path: ['tables', index], operands }];
}

/**
 * What only one table has, or has elsewhere, is the difference between its totals and those of another, if nothing
 * else has changed.
 */
function ownGroups(index: number, { groups }: WholeTable, others: readonly TableOf[]): NamedTable['cautions'] {
  const elsewhere = others.map(({ whole }) => new Set(whole.groups.map((_, row) => shapeOf(whole.groups, row))));
  const isOwn = (row: number) => elsewhere.some((shapes) => !shapes.has(shapeOf(groups, row)));
  const own = groups.filter((_, row) => isOwn(row)).map(({ group }) => group);
  if (own.length === 0) return [];
  const operands = { groups: own };
  return [{ code: 'GROUPS_DIFFER', severity: 'warning', index, path: ['tables', index], operands }];
}

/** The name of a group, of what it is part, and the genders that were collected. */
function shapeOf(groups: WholeTable['groups'], row: number): string {
  const { group, parent, counts } = groups[row] as WholeTable['groups'][number];
  return JSON.stringify([group, parent === null ? null : groups[parent]?.group, Object.keys(counts ?? {}).sort()]);
}

const TABLES = /* @__PURE__ */ later(() =>
  listOf(
    checked(
      fields(TABLE, {
        table: text(NAME_OF_TABLE),
        groups: groupsShape,
      }),
      ({ table, groups }) => ({ table, whole: wholeTable(groups) }),
    ),
    { what: ARRAY_OF_TABLES },
  ),
) satisfies Shape<readonly NamedGroups[], unknown>;

/**
 * Two tables have the same totals, or lack the same, and no group in common: of one figure in both, each would have
 * to be told.
 */
function requireSamePeople(tables: readonly TableOf[], given: unknown): void {
  const [first, second, ...others] = tables.map(({ whole }) => totalsOf(whole));
  if (first === undefined || second === undefined || others.length > 0) {
    throw invalidArgument(given, TWO_TABLES_OF_SAME_PEOPLE_KIND, ['tables']);
  }
  const [one, other] = tables.map(({ whole }) => whole.groups.map(({ group }) => group));
  for (const [index, group] of (other ?? []).entries()) {
    const found = one?.indexOf(group) ?? -1;
    if (found < 0) continue;
    const path = (table: number, row: number) => ['tables', table, 'groups', row, 'group'];
    throw fault(DUPLICATE, path(1, index), {
      kind: { en: 'a group of both tables', fr: 'un groupe des deux tableaux' },
      received: group,
      firstPath: path(0, found),
    });
  }
  for (const of of new Set([...first.keys(), ...second.keys()])) {
    const [a, b] = [first.get(of) ?? 0, second.get(of) ?? 0];
    if (a === b || (typeof a === 'string' && typeof b === 'string')) continue;
    throw fault(TABLES_DISAGREE, ['tables', 1], { of, first: a, second: b });
  }
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
