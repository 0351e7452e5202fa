import type { SuppressionRule } from '../model.js';
import { flagsOf, type TableOf } from './flags.js';
import { type Figure, type Network, networkOf, type Places } from './network.js';
import type { WholeTable } from './table.js';

/** A table of several at different times: its network, and what each figure is called in all of them. */
interface Moment {
  readonly table: TableOf;
  readonly network: Network;
  readonly names: readonly string[];
}

/**
 * What is withheld of tables of the same groups at different times: what is in one, and can be in another, is in that
 * too.
 */
export function successiveFlags(
  tables: readonly TableOf[],
  rule: SuppressionRule,
): { readonly places: Places; readonly flags: readonly boolean[] }[] {
  const moments = withLeastRoom(tables.map((table) => momentOf(table, rule)));
  // What is withheld in one table, or came so, may call for more in another, and so on until nothing is added.
  const withheld = new Set(
    moments.flatMap(({ network, names }) => names.filter((_, figure) => network.figures[figure]?.isGiven)),
  );
  for (;;) {
    const before = withheld.size;
    const hidden = moments.map(({ table, network, names }) => {
      const already = names.map((name, figure) => canBeWithheld(network.figures[figure]) && withheld.has(name));
      const flags = flagsOf(network, [table], already);
      for (const [figure, name] of names.entries()) if (flags[figure]) withheld.add(name);
      return { places: network.places[0] ?? [], flags };
    });
    if (withheld.size === before) return hidden;
  }
}

function momentOf(table: TableOf, rule: SuppressionRule): Moment {
  const network = networkOf([table.whole], rule);
  return { table, network, names: namesIn(network, table.whole) };
}

/** What each figure of a table is called, by its group and what it is of. */
function namesIn({ places: [places = []] }: Network, { groups, columns }: WholeTable): string[] {
  const names: string[] = [];
  for (const [row, cells] of places.entries()) {
    for (const [column, figure] of cells.entries()) {
      if (figure !== null) names[figure] = JSON.stringify([groups[row]?.group ?? null, columns[column] ?? 'total']);
    }
  }
  return names;
}

/**
 * Gives each figure the least room that it has in any table: whoever knows by how much it has changed knows that it
 * can go down no further in one than in another.
 */
function withLeastRoom(moments: readonly Moment[]): Moment[] {
  const rooms = new Map<string, number>();
  for (const { network, names } of moments) {
    for (const [index, name] of names.entries()) {
      const figure = network.figures[index] as Figure;
      if (canBeWithheld(figure)) rooms.set(name, Math.min(figure.room, rooms.get(name) ?? figure.room));
    }
  }
  return moments.map(({ network, names, ...moment }) => {
    const figures = network.figures.map((figure, index) =>
      canBeWithheld(figure) ? { ...figure, room: rooms.get(names[index] as string) ?? figure.room } : figure,
    );
    return { ...moment, names, network: { ...network, figures } };
  });
}

const canBeWithheld = (figure: Figure | undefined): boolean => figure?.isGiven === false && !figure.isFixed;
