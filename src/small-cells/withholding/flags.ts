import { fault } from '../../kernel/errors.js';
import { RULE_UNATTAINABLE } from '../messages.js';
import type { Network } from './network.js';
import type { WholeTable } from './table.js';
import { withhold } from './withholding.js';

/** A table, with its name where there are several. */
export interface TableOf {
  readonly table: string | null;
  readonly whole: WholeTable;
}

/**
 * For each figure of a network whether it is withheld; refuses a rule that cannot be kept. What is `already` withheld
 * is so in any case.
 */
export function flagsOf(network: Network, tables: readonly TableOf[], already: readonly boolean[] = []): boolean[] {
  const found = withhold(network, already);
  if (found.kind === 'withheld') return found.flags;
  const width = network.step + 1;
  const { table, group, of } = placeOf(network, tables, found.figure);
  const figure = [table, group, of].filter((name) => name !== null);
  throw fault(RULE_UNATTAINABLE, ['rule'], { figure, table, group, of, values: found.values, width });
}

function placeOf({ places }: Network, tables: readonly TableOf[], figure: number) {
  for (const [index, { table, whole }] of tables.entries()) {
    for (const [row, cells] of (places[index] ?? []).entries()) {
      const column = cells.indexOf(figure);
      if (column < 0) continue;
      return { table, group: whole.groups[row]?.group ?? null, of: whole.columns[column] ?? 'total' };
    }
  }
  throw new Error(`figure ${figure} stands in no table`);
}
