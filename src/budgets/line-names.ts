import { placeOf } from '../kernel/cell-place.js';
import { type CodedError, fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { type ArgumentErrors, DUPLICATE } from '../kernel/messages.js';
import type { Program } from '../program/program-model.js';
import { calledByReaders } from './messages.js';
import type { BudgetLine, BudgetPeriod } from './model.js';

/* How lines and their cells are told apart, and what is said where two of them are not. */

/** Names a leaf for comparison; a part of the wrong type is refused later, where each line is checked. */
export const leafName = (line: Partial<BudgetLine<string, string, string>>): string =>
  namesTogether([line.fiscalYear, line.period, line.partner, line.category, line.phase, line.item]);

/** Names a cell and phase, likewise. */
export const cellPhaseName = (line: Partial<BudgetLine<string, string, string>>): string =>
  namesTogether([line.fiscalYear, line.period, line.partner, line.category, line.phase]);

/** Names strung together with their lengths, so that no two lists of them come out alike, whatever is in them. */
export function namesTogether(names: readonly unknown[]): string {
  let text = '';
  for (const name of names) text += typeof name === 'string' ? `${name.length}:${name}` : '-';
  return text;
}

/** The year that an amount is of, and the part of it. */
export const yearText = ({
  fiscalYear,
  period,
}: {
  readonly fiscalYear: string;
  readonly period?: BudgetPeriod | 'full-year';
}): string => (period === undefined || period === 'full-year' ? fiscalYear : `${fiscalYear} ${period}`);

/** The ids of a cell, for the operands of findings. */
export const cellNames = ({ fiscalYear, period, partner, category }: CellIds) => ({
  fiscalYear,
  ...(period === undefined || period === 'full-year' ? {} : { period }),
  partner,
  category,
});
type CellIds = Pick<BudgetLine<string, string, string>, 'fiscalYear' | 'partner' | 'category'> & {
  readonly period?: BudgetPeriod | 'full-year';
};

/** A cell and phase, for people. */
export const cellText = (line: BudgetLine<string, string, string>): string =>
  `${yearText(line)} ${line.partner} ${line.category} ${line.phase}`;

export const SAME_CELL: Label = /* @__PURE__ */ frozen({
  en: 'a budget cell; a revision says which one stands',
  fr: 'une cellule du budget; une révision dit laquelle vaut',
});

/** What is given twice, as errors and findings tell it: the second of two lines, and where the first is. */
export function duplicate(
  lines: readonly BudgetLine<string, string, string>[],
  [first, second]: readonly [number, number],
  kind: Label,
  program: Program | undefined,
  cell?: string,
): CodedError<'DUPLICATE', ArgumentErrors['DUPLICATE']> {
  const line = lines[second] as BudgetLine<string, string, string>;
  const { en, fr } = calledByReaders({ ...cellNames(line), phase: line.phase }, program);
  const firstAt = placeOf(lines[first]);
  const received = cell ?? (typeof line.item === 'string' ? `${cellText(line)} (${line.item})` : cellText(line));
  return fault(DUPLICATE, ['lines', second], {
    kind,
    received,
    named: typeof line.item === 'string' ? { en: `${en} (${line.item})`, fr: `${fr} (${line.item})` } : { en, fr },
    firstPath: ['lines', first],
    ...(firstAt && { firstAt: { ...firstAt } }),
  });
}
