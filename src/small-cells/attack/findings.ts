import type { Path } from '../../kernel/codes.js';
import type { SmallCellFinding } from '../messages.js';
import type { AttackedFigure, SuppressionRule } from '../model.js';
import { KINDS, type Kind, type ReadRow, type ReadShare } from './seen.js';
import type { FiguredTable } from './seen-figures.js';
import { sumsOf } from './sums.js';

/** Whether small figures of a kind are withheld. */
export const isProtected = (kind: Kind, { protect, smallGroups }: SuppressionRule): boolean =>
  kind === 'total' ? smallGroups === 'protect' : protect.includes(kind);

/** A figure that is printed in some way. */
interface PrintedHere {
  readonly row: number;
  readonly kind: Kind;
  readonly value: number | 'withheld';
}

/** The figures of a table that are shown or withheld, in the order of results. */
export function printedIn(rows: readonly ReadRow[]): PrintedHere[] {
  return rows.flatMap(({ printed }, row) =>
    KINDS.flatMap((kind): PrintedHere[] => {
      const given = printed.get(kind);
      if (typeof given === 'number') return [{ row, kind, value: given }];
      return given?.noValue === 'suppressed' ? [{ row, kind, value: 'withheld' }] : [];
    }),
  );
}

const pathOf = (rows: readonly ReadRow[], row: number, ...steps: readonly string[]): Path => [
  ...(row === rows.length - 1 ? ['totals'] : ['rows', row]),
  ...steps,
];
const figurePath = (rows: readonly ReadRow[], row: number, kind: Kind): Path =>
  kind === 'total' ? pathOf(rows, row, 'total') : pathOf(rows, row, 'counts', kind);

/** Small figures that anybody can read. */
export function smallShown(
  rows: readonly ReadRow[],
  rule: SuppressionRule,
): Extract<SmallCellFinding, { code: 'SMALL_COUNT_SHOWN' }>[] {
  const least = rule.zeros === 'show' ? 1 : 0;
  return printedIn(rows).flatMap(({ row, kind, value }) =>
    value !== 'withheld' && isProtected(kind, rule) && least <= value && value <= rule.threshold
      ? [
          {
            code: 'SMALL_COUNT_SHOWN',
            severity: 'error',
            path: figurePath(rows, row, kind),
            operands: { received: value, threshold: rule.threshold },
          },
        ]
      : [],
  );
}

/**
 * Sums that can be read, of which the withheld parts together are small.
 *
 * What is not printed is withheld too, so far as a reader can tell.
 */
export function sumsTooSmall(
  rows: readonly ReadRow[],
  table: FiguredTable,
  rule: SuppressionRule,
): Extract<SmallCellFinding, { code: 'WITHHELD_SUM_SMALL' }>[] {
  if (rule.width !== 'sum-above-threshold') return [];
  return sumsOf(table).flatMap(({ margin, parts, row, kind }) => {
    if (!margin.known || parts.some(({ state }) => state === 'missing')) return [];
    const isOpen = parts.some(({ known, state }) => !known && state === 'withheld');
    const sum = parts.reduce((left, { known, low }) => (known ? left - low : left), margin.low);
    if (!isOpen || sum > rule.threshold) return [];
    const operands = { sum, threshold: rule.threshold };
    return [{ code: 'WITHHELD_SUM_SMALL', severity: 'error', path: figurePath(rows, row, kind), operands }];
  });
}

/** Shares that say something of two figures of which neither is known. */
export function sharesNotUsed(
  rows: readonly ReadRow[],
  unused: ReadonlySet<ReadShare>,
): Extract<SmallCellFinding, { code: 'SHARE_NOT_USED' }>[] {
  return rows.flatMap(({ shares }, row) =>
    [...shares].flatMap(([gender, share]): Extract<SmallCellFinding, { code: 'SHARE_NOT_USED' }>[] =>
      unused.has(share)
        ? [{ code: 'SHARE_NOT_USED', severity: 'error', path: pathOf(rows, row, 'shares', gender), operands: {} }]
        : [],
    ),
  );
}

/** What says that the figures contradict each other. */
export const noTableFits = (): Extract<SmallCellFinding, { code: 'NO_TABLE_FITS' }> => ({
  code: 'NO_TABLE_FITS',
  severity: 'error',
  path: [],
  operands: {},
});

/**
 * Figures that one of several tables withholds and another shows, for each table.
 *
 * A shown zero gives nothing away: it may be one that is always shown.
 */
export function withheldInOne(
  tables: readonly (readonly ReadRow[])[],
  names: readonly string[],
): Extract<SmallCellFinding, { code: 'WITHHELD_IN_ONE' }>[][] {
  const shownIn = new Map<string, string[]>();
  for (const [index, rows] of tables.entries()) {
    for (const { row, kind, value } of printedIn(rows)) {
      if (value === 'withheld' || value === 0) continue;
      const at = nameOf(rows, row, kind);
      shownIn.set(at, [...(shownIn.get(at) ?? []), names[index] as string]);
    }
  }
  return tables.map((rows) =>
    printedIn(rows).flatMap(({ row, kind, value }) => {
      const others = value === 'withheld' ? shownIn.get(nameOf(rows, row, kind)) : undefined;
      if (others === undefined) return [];
      const path = figurePath(rows, row, kind);
      return [{ code: 'WITHHELD_IN_ONE', severity: 'error', path, operands: { others } }];
    }),
  );
}

/** Whether a figure of a table that is withheld is withheld in another one as well. */
export function sharesWithheld(rows: readonly ReadRow[], others: readonly (readonly ReadRow[])[]): boolean {
  const namesIn = (table: readonly ReadRow[]) =>
    printedIn(table).flatMap(({ row, kind, value }) => (value === 'withheld' ? [nameOf(table, row, kind)] : []));
  const elsewhere = new Set(others.flatMap(namesIn));
  return namesIn(rows).some((name) => elsewhere.has(name));
}

const nameOf = (rows: readonly ReadRow[], row: number, kind: Kind) => JSON.stringify([rows[row]?.group, kind]);

/** Whether a table keeps the rule: every figure kept, and no finding. */
export const keepsRule = (figures: readonly AttackedFigure[], findings: readonly SmallCellFinding[]): boolean =>
  figures.every(({ verdict }) => verdict === 'kept') && findings.length === 0;
