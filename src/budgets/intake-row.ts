import { describe, invalidArgument } from '../kernel/check.js';
import type { CellPlace } from '../kernel/codes.js';
import { findingOf } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { type Cells, firstText, kindOfRow, type MappedColumns, namesShares, type RowsBehind } from './intake-cells.js';
import type { AmountTarget } from './intake-map.js';
import type { Reading } from './intake-reading.js';
import type { BudgetFinding } from './messages.js';
import type { BudgetLine } from './model.js';
import { type LinePlace, PlaceReader, type TotalPlace } from './place-reader.js';
import { inPhase, type TotalRow } from './total-row.js';

type Line = BudgetLine<string, string>;

/**
 * What one amount of a row comes to: `left-out` where nobody can tell what it is of, and `nothing` where the row holds
 * no amounts.
 */
export type Outcome = Line | Omit<TotalRow, 'index'> | 'left-out' | 'nothing';

export const isTotalRow = (outcome: Outcome): outcome is Omit<TotalRow, 'index'> =>
  typeof outcome === 'object' && 'over' in outcome;

/** A column of amounts, with the reader of what they are of; columns that say the same of that share it. */
interface AmountColumn {
  readonly target: AmountTarget;
  readonly reader: PlaceReader;
}

/** The columns of amounts, with their readers. */
export function withReaders(targets: readonly AmountTarget[]): readonly AmountColumn[] {
  const columns: AmountColumn[] = [];
  for (const target of targets) {
    const shared = target.sharesPlace ? columns.at(-1)?.reader : undefined;
    columns.push({ target, reader: shared ?? new PlaceReader(target) });
  }
  return columns;
}

const isLine = (outcome: Outcome): boolean => typeof outcome === 'object' && !isTotalRow(outcome);

/** Reads the amounts of a row, with findings for all that is wrong with them, each with its column. */
export function readRow(
  row: unknown,
  columns: readonly AmountColumn[],
  reading: Reading,
  behind: RowsBehind,
): readonly Outcome[] {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) {
    const error = invalidArgument(
      row,
      { en: 'a row: an object keyed by column', fr: 'une ligne : un objet dont les clés sont les colonnes' },
      [],
    );
    return columns.map(({ target: { column } }) => {
      reading.report(findingOf(error, [column]));
      return 'left-out';
    });
  }
  const cells = row as Cells;
  const kind = kindOfRow(cells, reading.columns, behind);
  if (kind === 'amounts') return readAmounts(cells, columns, reading);
  // Whether it is a row of amounts after all, of which none is given or all are misprinted, shows when it was read.
  const found: Parameters<Reading['report']>[] = [];
  const outcomes = readAmounts(cells, columns, { ...reading, report: (...one) => found.push(one) });
  const isHeading = kind === 'nothing' && kindOfRow(cells, reading.columns, () => undefined) === 'amounts';
  const saysShares = kind === 'shares' && namesShares(cells, reading.columns);
  if (saysShares || isHeading || !outcomes.some(isLine)) {
    reading.report(rowWithoutAmounts(cells, reading.columns, kind));
    return outcomes.map(() => 'nothing');
  }
  for (const one of found) reading.report(...one);
  return outcomes;
}

function rowWithoutAmounts(cells: Cells, columns: MappedColumns, kind: 'nothing' | 'shares'): BudgetFinding {
  const { column, text } = firstText(cells, columns) ?? {};
  return {
    code: kind === 'shares' ? 'SHARE_ROW' : 'ROW_WITHOUT_AMOUNTS',
    severity: 'info',
    path: column === undefined ? [] : [column],
    operands: { received: text === undefined ? BLANK_ROW : describe(text) },
  };
}

const BLANK_ROW: Label = /* @__PURE__ */ frozen({ en: 'a blank row', fr: 'une ligne vide' });

function readAmounts(cells: Cells, columns: readonly AmountColumn[], reading: Reading): Outcome[] {
  let before: PlaceReader | undefined;
  let total: TotalPlace | 'shares' | null = null;
  let line: LinePlace | undefined;
  const outcomes: Outcome[] = [];
  for (const { target, reader } of columns) {
    if (reader !== before) {
      reader.turnTo(cells, reading);
      total = reader.total();
      line = total === null ? reader.line() : undefined;
      before = reader;
    }
    if (total === 'shares') {
      outcomes.push('nothing');
      continue;
    }
    const phase = reader.phaseOf(target, total !== null);
    const { amount, notes: behind } = reader.amountIn(target);
    const at = placeIn(reading, target.column);
    if (total !== null) outcomes.push(inPhase({ column: target.column, ...total, amount, at }, phase));
    else if (line === undefined || phase === undefined) outcomes.push('left-out');
    else outcomes.push(lineOf(line, phase, amount, reader.notes(behind), at));
  }
  return outcomes;
}

const placeIn = ({ index, key }: Reading, column: string): CellPlace =>
  key === undefined ? { row: index, column } : { row: index, column, key };

/**
 * Members stand in the order of the model, so that lines come back from CSV text as they were. One by one, since to
 * spread an object and set a member again takes ten times as long as to make it.
 */
function lineOf(
  place: LinePlace,
  phase: Line['phase'],
  amount: Line['amount'],
  notes: Line['notes'],
  at: CellPlace,
): Line {
  const { fiscalYear, partner, category, period, item, revision, basis, source } = place;
  const line: { -readonly [K in keyof Line]: Line[K] } =
    item === undefined || period !== undefined
      ? { fiscalYear, partner, category, phase, amount }
      : { fiscalYear, partner, category, phase, amount, item };
  if (period !== undefined) line.period = period;
  if (item !== undefined) line.item = item;
  if (revision !== undefined) line.revision = revision;
  if (basis !== undefined) line.basis = basis;
  if (source !== undefined) line.source = source;
  if (notes !== undefined) line.notes = notes;
  line.at = at;
  return line;
}
