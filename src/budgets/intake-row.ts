import { describe, invalidArgument } from '../kernel/check.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { type Cells, firstText, kindOfRow, namesShares } from './intake-cells.js';
import type { AmountTarget } from './intake-map.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';
import { type LinePlace, PlaceReader, type Reading, type TotalPlace } from './place-reader.js';
import type { TotalRow } from './total-row.js';

/**
 * What one amount of a row comes to: `left-out` where nobody can tell what it is of, and `nothing` where the row holds
 * no amounts.
 */
export type Outcome = BudgetLine<string, string> | Omit<TotalRow, 'index'> | 'left-out' | 'nothing';

export const isTotalRow = (outcome: Outcome): outcome is Omit<TotalRow, 'index'> =>
  typeof outcome === 'object' && 'over' in outcome;

const isLine = (outcome: Outcome): boolean => typeof outcome === 'object' && !isTotalRow(outcome);

/** Reads the amounts of a row, with findings for all that is wrong with them, each with its column. */
export function readRow(row: unknown, targets: readonly AmountTarget[], reading: Reading): readonly Outcome[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    const error = invalidArgument(
      row,
      { en: 'a row: an object keyed by column', fr: 'une ligne : un objet dont les clés sont les colonnes' },
      [],
    );
    return targets.map(({ column }) => {
      reading.report(findingOf(error, [column]));
      return 'left-out';
    });
  }
  const cells = row as Cells;
  const kind = kindOfRow(cells, reading.columns);
  if (kind === 'amounts') return readAmounts(cells, targets, reading);
  // Whether it is a row of amounts after all, of which none is given or all are misprinted, shows when it was read.
  const found: Parameters<Reading['report']>[] = [];
  const outcomes = readAmounts(cells, targets, { ...reading, report: (...one) => found.push(one) });
  const saysShares = kind === 'shares' && namesShares(cells, reading.columns);
  if (saysShares || !outcomes.some(isLine)) {
    reading.report(rowWithoutAmounts(cells, kind));
    return outcomes.map(() => 'nothing');
  }
  for (const one of found) reading.report(...one);
  return outcomes;
}

function rowWithoutAmounts(cells: Cells, kind: 'nothing' | 'shares'): BudgetFinding {
  const { column, text } = firstText(cells) ?? {};
  return {
    code: kind === 'shares' ? 'SHARE_ROW' : 'ROW_WITHOUT_AMOUNTS',
    severity: 'info',
    path: column === undefined ? [] : [column],
    operands: { received: text === undefined ? BLANK_ROW : describe(text) },
  };
}

const BLANK_ROW: Label = /* @__PURE__ */ frozen({ en: 'a blank row', fr: 'une ligne vide' });

function readAmounts(cells: Cells, targets: readonly AmountTarget[], reading: Reading): Outcome[] {
  let listed: string[] | undefined;
  const columns = () => {
    listed ??= Object.keys(cells);
    return listed;
  };
  const outcomes: Outcome[] = [];
  let reader: PlaceReader | undefined;
  let total: TotalPlace | null = null;
  let line: LinePlace | undefined;
  for (const target of targets) {
    if (reader === undefined || !target.sharesPlace) {
      reader = new PlaceReader(cells, columns, target, reading);
      total = reader.total();
      line = total === null ? reader.line() : undefined;
    }
    const phase = reader.phaseOf(target, total !== null);
    const { amount, notes: behind } = reader.amountIn(target);
    if (total !== null) outcomes.push({ column: target.column, ...total, amount, ...(phase && { phase }) });
    else if (line === undefined || phase === undefined) outcomes.push('left-out');
    else {
      const notes = reader.notes(behind);
      outcomes.push({ ...line, phase, amount, ...(notes && { notes }) });
    }
  }
  return outcomes;
}
