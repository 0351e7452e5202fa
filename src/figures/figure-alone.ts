import type { Decimal } from '../exact/decimal.js';
import { multiply, toDecimal } from '../exact/fraction.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Reported } from '../kernel/no-value.js';
import { byHand, later } from '../kernel/shape.js';
import { UNIT_MISMATCH } from './messages.js';
import type { PrintedFigure } from './model.js';
import { type ReadFigure, readFigure, type UnreadFigure } from './printed.js';
import { printedFigureShape } from './shapes.js';
import type { Unit } from './unit-model.js';
import { moneyIn, wordsForUnits } from './units.js';

/** Reads a figure that stands in no statement, with all that it says of itself. */
export function readFigureAlone(figure: unknown, path: Path): ReadFigure | UnreadFigure {
  printedFigureShape.read(figure, path);
  return readFigure(figure as PrintedFigure, path);
}

/** The same, as a part of what is read. */
export const figureAloneShape = /* @__PURE__ */ later(() => byHand(printedFigureShape, readFigureAlone));

const CANADIAN = /* @__PURE__ */ frozen<readonly Unit[]>(['CAD', 'CAD thousands', 'CAD millions']);

/**
 * The amount in dollars, or in whole units of its currency, that a printed figure of money states.
 *
 * The digits are scaled exactly: `$118.6 million` is 118,600,000, and nothing is known of the dollars below its last
 * digit.
 * @param figure - A printed figure in money of any currency and scale, such as `CAD millions`.
 * @returns The amount in Canadian dollars, or in whole units of its own currency; or why there is none.
 * @throws {@link CpaIppError} `UNIT_MISMATCH` if the figure is not money; `INVALID_FIGURE` if its text cannot be read;
 *   `INVALID_ARGUMENT` or `UNKNOWN_NAME` if it is no printed figure.
 * @example
 * formatReported(amountOf({ printed: '$118.6 million', unit: 'CAD millions' })); // => '118600000'
 * @category Figures
 */
export function amountOf(figure: PrintedFigure): Reported<Decimal> {
  const read = readFigureAlone(figure, ['figure']);
  const scale = moneyIn(read.unit);
  if (scale === null) {
    throw fault(UNIT_MISMATCH, ['figure', 'unit'], {
      expected: wordsForUnits(...CANADIAN),
      received: wordsForUnits(read.unit),
    });
  }
  return read.kind === 'no-value' ? read.reason : toDecimal(multiply(read.value, scale.size));
}
