import type { Decimal } from '../exact/decimal.js';
import { multiply, toDecimal } from '../exact/fraction.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { Reported } from '../kernel/no-value.js';
import { inBoth } from '../kernel/words.js';
import { qualifiedPrinted } from './arithmetic-text.js';
import { readFigureAlone } from './figure-alone.js';
import { QUALIFIED, UNIT_MISMATCH } from './messages.js';
import type { PrintedFigure } from './model.js';
import type { ReadFigure } from './printed.js';
import type { Unit } from './unit-model.js';
import { moneyIn, wordsForUnits } from './units.js';

/** Refuses a figure that a document does not give exactly, where one number is asked for. */
export function refuseQualified({ text, qualifier, form }: ReadFigure, path: Path): void {
  if (qualifier === undefined) return;
  const figure = inBoth((locale) => qualifiedPrinted({ text, form, qualifier }, locale));
  throw fault(QUALIFIED, path, { figure });
}

const CANADIAN = /* @__PURE__ */ frozen<readonly Unit[]>(['CAD', 'CAD thousands', 'CAD millions']);

/**
 * The amount in dollars, or in whole units of its currency, that a printed figure of money states.
 *
 * The digits are scaled exactly: `$118.6 million` is 118,600,000, and nothing is known of the dollars below its last
 * digit.
 * @param figure - A printed figure in money of any currency and scale, such as `CAD millions`.
 * @returns The amount in Canadian dollars, or in whole units of its own currency; or why there is none.
 * @throws {@link CpaIppError} `UNIT_MISMATCH` if the figure is not money; `QUALIFIED` if it is about so much, or has
 *   another qualifier: it then stands for a range, which {@link reconcile} gives; `INVALID_FIGURE` if its text cannot be read;
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
  if (read.kind === 'no-value') return read.reason;
  refuseQualified(read, ['figure', 'qualifier']);
  return toDecimal(multiply(read.value, scale.size));
}
