import type { Path } from '../kernel/codes.js';
import { byHand, later } from '../kernel/shape.js';
import type { PrintedFigure } from './model.js';
import { type ReadFigure, readFigure, type UnreadFigure } from './printed.js';
import { printedFigureShape } from './shapes.js';

/** Reads a figure that stands in no statement, with all that it says of itself. */
export function readFigureAlone(figure: unknown, path: Path): ReadFigure | UnreadFigure {
  printedFigureShape.read(figure, path);
  return readFigure(figure as PrintedFigure, path);
}

/** The same, as a part of what is read. */
export const figureAloneShape = /* @__PURE__ */ later(() => byHand(printedFigureShape, readFigureAlone));
