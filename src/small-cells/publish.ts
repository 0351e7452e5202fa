import { exactly } from '../exact/decimal.js';
import { type Share, shareOf } from '../exact/share.js';
import { frozen } from '../kernel/frozen.js';
import { mapReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import type { PublishedRow, PublishedTable } from './model.js';
import type { Places } from './withholding/network.js';
import type { WholeTable } from './withholding/table.js';

const NOTHING_COLLECTED = /* @__PURE__ */ frozen<NoValue>({ noValue: 'not-reported' });
const SUPPRESSED = /* @__PURE__ */ frozen<NoValue>({ noValue: 'suppressed' });

/** A table without what is withheld from it. */
export function publish(table: WholeTable, places: Places, hidden: readonly boolean[]): PublishedTable {
  const { groups, columns, values } = table;
  const isHidden = (row: number, column: number) => {
    const figure = places[row]?.[column];
    return figure !== null && figure !== undefined && hidden[figure] === true;
  };
  const rowAt = (row: number): PublishedRow => {
    const shown = (values[row] ?? []).map((value, column) => (isHidden(row, column) ? SUPPRESSED : value));
    // Of a group of which nothing was collected nobody knows how many they are.
    const total = shown[columns.length] ?? NOTHING_COLLECTED;
    const collected = columns.flatMap((gender, column) => {
      const count = shown[column];
      return count === undefined ? [] : [{ gender, count }];
    });
    return {
      counts: Object.fromEntries(collected.map(({ gender, count }) => [gender, count])),
      total,
      shares: Object.fromEntries(collected.map(({ gender, count }) => [gender, shareAmong(count, total)])),
    };
  };
  const withheld = values.flatMap((cells, row) => cells.filter((_, column) => isHidden(row, column)));
  return {
    columns,
    denominator: 'everyone',
    rows: groups.map(({ group, parent }, row) => ({
      group,
      ...(parent !== null && { parent: groups[parent]?.group as string }),
      ...rowAt(row),
    })),
    totals: rowAt(groups.length),
    withheld: withheld.length,
  };
}

function shareAmong(count: Reported<number>, total: Reported<number>): Reported<Share> {
  const decimal = (value: Reported<number>) => mapReported(value, (people) => exactly(people));
  return reasonAmong([count, total]) ?? shareOf(decimal(count), decimal(total));
}
