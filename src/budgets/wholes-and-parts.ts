import { exactly, sumExactly } from '../exact/decimal.js';
import { placesOf } from '../kernel/cell-place.js';
import { pushTo } from '../kernel/lists.js';
import { mixturesIn } from './addable-lines.js';
import { cellNames, namesTogether } from './line-names.js';
import type { BudgetFinding } from './messages.js';
import { type PlacedLine, type PlacedLines, standing } from './placed-lines.js';

type Line = PlacedLine['line'];

/**
 * The amounts of partners as a whole that stand beside those of their categories, and of cells beside those of their
 * items: with what the parts come to, since nobody else sets the two against each other, and no sum takes both.
 */
export function wholesBesideParts(placed: PlacedLines): BudgetFinding[] {
  const mixtures = mixturesIn(placed);
  if (!mixtures.items && !mixtures.categories) return [];
  const lines = placed.isRepeated ? standing(placed.lines) : placed.lines;
  const ofCell = ({ fiscalYear, period, partner, category, phase }: Line) =>
    namesTogether([fiscalYear, period, partner, category, phase]);
  const ofPartner = ({ fiscalYear, period, partner, phase }: Line) =>
    namesTogether([fiscalYear, period, partner, phase]);
  const byItem = besideParts(lines, ofCell, ({ item }) => item === undefined);
  // What is whole of a cell is one part of its partner, and not its items.
  const whole = new Set(byItem.map(({ one }) => ofCell(one.line)));
  const cells = lines.filter(({ line }) => line.item === undefined || !whole.has(ofCell(line)));
  const isUndivided = ({ category, item }: Line) => category === placed.undivided && item === undefined;
  return [...byItem, ...besideParts(cells, ofPartner, isUndivided)].map(({ one, parts }) => {
    const { line, index, column } = one;
    const sum = sumExactly(parts.map((part) => exactly(part.line.amount as string))).toFixed();
    const operands = {
      ...cellNames(line),
      phase: line.phase,
      amount: line.amount as string,
      sum,
      others: parts.length,
    };
    const inOrder = [one, ...parts].sort((a, b) => a.index - b.index);
    const at = placesOf(inOrder.map((each) => each.line));
    return { code: 'WHOLE_BESIDE_PARTS', severity: 'warning', index, ...at, path: [column], operands };
  });
}

/** The lines of wholes that have a value, each with its parts, where all of these have one. */
function besideParts(
  lines: readonly PlacedLine[],
  placeOf: (line: Line) => string,
  isWhole: (line: Line) => boolean,
): { readonly one: PlacedLine; readonly parts: readonly PlacedLine[] }[] {
  const wholes = lines.filter(({ line }) => isWhole(line) && typeof line.amount === 'string');
  if (wholes.length === 0) return [];
  const parts = new Map<string, PlacedLine[]>();
  for (const one of lines) if (!isWhole(one.line)) pushTo(parts, placeOf(one.line), one);
  return wholes.flatMap((one) => {
    const found = parts.get(placeOf(one.line)) ?? [];
    const areGiven = found.every(({ line }) => typeof line.amount === 'string');
    return found.length === 0 || !areGiven ? [] : [{ one, parts: found }];
  });
}
