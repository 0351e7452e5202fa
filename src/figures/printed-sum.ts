import { agreements } from './agreements.js';
import { type CheckedFigure, checkedFigure, figureAlone, figureWithoutValue } from './checked-figure.js';
import type { Obstacle } from './evaluate.js';
import { VERDICTS } from './model.js';
import type { ReadFigure, UnreadFigure } from './printed.js';
import type { Addends } from './running-sums.js';
import { judgeAgainst } from './verdict.js';
import type { TableWays } from './ways-of-rounding.js';

/**
 * How well a printed total agrees with a sum: the place of its first verdict among all of them. What is declared of no
 * table, such as another way of rounding, is not tried.
 */
export function agreementWith(printed: ReadFigure, { sum }: Addends): number {
  const [best] = 'why' in sum ? [] : agreements(printed, sum);
  return best === undefined ? VERDICTS.length : VERDICTS.indexOf(best);
}

/**
 * Judges a printed total against a sum, as `reconcile` does.
 *
 * Where parts have no value, and nobody says what that means, it cannot be checked: they may make up for a gap, and may
 * be forgotten where there is none. Nor can one that is not the sum, where there may be other parts.
 */
export function checkSum(
  printed: ReadFigure | UnreadFigure,
  addends: Addends | null,
  table: () => TableWays,
): CheckedFigure {
  if (addends === null) return figureAlone(printed);
  const { parts, sum, lack } = addends;
  // The parts of very many totals are for whoever asks to list.
  const known = { parts, calculation: null };
  if (printed.kind === 'no-value') return figureWithoutValue(printed, known);
  const judged = judgeAgainst(printed, sum, known, table);
  const isOpen = lack !== null && (lack.why === 'part-without-value' || judged.judgement.verdict === 'inconsistent');
  return checkedFigure(printed, isOpen ? judgeAgainst(printed, lack, known) : judged);
}

/** A printed total that cannot be checked, whatever the sum. */
export function uncheckedSum(
  printed: ReadFigure | UnreadFigure,
  parts: Addends['parts'],
  lack: Obstacle,
): CheckedFigure {
  const known = { parts, calculation: null };
  if (printed.kind === 'no-value') return figureWithoutValue(printed, known);
  return checkedFigure(printed, judgeAgainst(printed, lack, known));
}
