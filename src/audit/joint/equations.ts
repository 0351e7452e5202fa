import { divide, type Fraction, multiply, ONE, subtract, ZERO } from '../../exact/fraction.js';
import { holdsZero, hull, type Interval, isPoint, meet, point } from '../../exact/interval.js';
import { isInnocent } from '../../figures/agreements.js';
import { prune } from '../../figures/evaluate.js';
import { figuresOf } from '../../figures/expression.js';
import { extremesOf, type LineQuotient, lineQuotientOf } from '../../figures/line-quotients.js';
import type { PlacedFigure } from '../../figures/placed.js';
import type { ReadFigure } from '../../figures/printed.js';
import type { Reconciliation } from '../../figures/reconcile.js';
import { standsFor } from '../../figures/stands-for.js';
import type { StatementReader } from '../../figures/statement.js';
import { cellId } from '../diagnosis/equations.js';
import type { End, Row, Unknown } from './inequalities.js';

/** A check as rows that its figures satisfy. */
export interface JointCheck {
  readonly id: string;
  readonly document: string;
  /** All its figures, by the ids of their cells. */
  readonly figures: readonly string[];
  /** `null` for what is not linear. */
  readonly rows: readonly Row[] | null;
  /** Its verdict says that it can hold. */
  readonly holds: boolean;
}

/** A figure, and what it stands for where nothing says more exactly how it was rounded. */
export interface JointFigure {
  readonly key: string;
  readonly placed: PlacedFigure;
  readonly within: Interval;
}

export interface JointSystem {
  readonly figures: ReadonlyMap<string, JointFigure>;
  readonly checks: readonly JointCheck[];
}

/** The checks of some statements that can be judged, each as rows. */
export function jointSystem(readers: readonly StatementReader[], checks: readonly Reconciliation[]): JointSystem {
  const figures = new Map<string, JointFigure>();
  const otherwise = new Set(
    checks.flatMap(({ way, rangeByWay, source }) => (way && rangeByWay ? [tableOf(source)] : [])),
  );
  const enter = (reader: StatementReader, key: string): string => {
    const id = cellId(reader.document, key);
    if (!figures.has(id)) {
      const placed = reader.figure(key);
      const read = placed.read as ReadFigure;
      const within = read.kind === 'value' ? loosely(read, otherwise.has(tableOf(placed.source))) : point(ZERO);
      figures.set(id, { key: id.slice(placed.source.document.length + 1), placed, within });
    }
    return id;
  };
  let at = 0;
  const found = readers.flatMap((reader) =>
    reader.identityIds.flatMap((id): JointCheck[] => {
      const { verdict } = checks[at++] as Reconciliation;
      if (verdict === 'not-checkable') return [];
      const { printed, expected } = reader.identity(id);
      const target = enter(reader, printed);
      const parts = figuresOf(expected).flatMap(({ key, figure }) =>
        figure.kind === 'value' ? [enter(reader, key)] : [],
      );
      const node = prune(expected);
      const withinOf = (key: string): Interval => (figures.get(cellId(reader.document, key)) as JointFigure).within;
      const line = node === null ? null : lineQuotientOf(node, ({ key }) => withinOf(key));
      const ids = new Set([target, ...parts]);
      return [
        {
          ...{ id, document: reader.document, figures: [...ids], holds: isInnocent(verdict) },
          rows: line && rowsOf(withIds(line, reader.document), target, figures),
        },
      ];
    }),
  );
  return { figures, checks: found };
}

/** The statement or the table to which a figure belongs. */
const tableOf = ({ document, table }: PlacedFigure['source']): string => JSON.stringify([document, table]);

/**
 * What a figure stands for: as declared; and where nothing is, with both ends, since where halves go is seldom known,
 * and whether it was rounded or cut off, if some figure of its table needs another way of rounding.
 */
function loosely(read: ReadFigure, isOtherwise: boolean): Interval {
  const { envelope, rounding, reach } = read;
  if (rounding !== null || reach !== undefined) return envelope;
  const closed = { low: envelope.low, high: envelope.high };
  return isOtherwise ? hull(closed, standsFor(read, 'cut-off')) : closed;
}

/** A line whose figures go by the ids of their cells. */
function withIds({ above, below }: LineQuotient, document: string): LineQuotient {
  const named = ({ constant, slopes }: LineQuotient['above']) => ({
    constant,
    slopes: new Map([...slopes].flatMap(([key, slope]) => (slope.n === 0n ? [] : [[cellId(document, key), slope]]))),
  });
  return { above: named(above), below: named(below) };
}

/**
 * The rows of a figure that equals one line over another.
 *
 * Over a constant that is an equation. Else `low × below ≤ above ≤ high × below` for a lower line above zero, which is
 * all that it says, unless the figure has a part in other checks, too: what they say of it is then left out.
 */
function rowsOf(line: LineQuotient, target: string, figures: ReadonlyMap<string, JointFigure>): Row[] | null {
  const { within } = figures.get(target) as JointFigure;
  const { above, below } = line;
  if (below.slopes.size === 0) {
    if (below.constant.n === 0n) return null;
    const share = divide(ONE, below.constant);
    const terms = new Map([...above.slopes].map(([id, slope]) => [id, multiply(slope, share)]));
    const own = isPoint(within) ? within.low : ZERO;
    if (!isPoint(within)) terms.set(target, subtract(ZERO, ONE));
    const end: End = { at: subtract(own, multiply(above.constant, share)), open: false };
    return [{ terms, low: end, high: end }];
  }
  const intervals = new Map([...figures].map(([id, figure]) => [id, figure.within]));
  const range = extremesOf({ above: below, below: { constant: ONE, slopes: new Map() } }, intervals);
  if (holdsZero(range)) return null;
  const isBelowZero = range.low.n < 0n;
  /** `above − bound × below`, which is at least or at most zero. */
  const against = (bound: Fraction): Pick<Row, 'terms'> & { readonly end: Fraction } => {
    const terms = new Map(above.slopes);
    for (const [id, slope] of below.slopes) {
      const factor = subtract(terms.get(id) ?? ZERO, multiply(bound, slope));
      if (factor.n === 0n) terms.delete(id);
      else terms.set(id, factor);
    }
    return { terms, end: subtract(multiply(bound, below.constant), above.constant) };
  };
  const row = (bound: Fraction, open: boolean | undefined, isLow: boolean): Row => {
    const { terms, end } = against(bound);
    const side = { at: end, open: open === true };
    return isLow === isBelowZero ? { terms, low: null, high: side } : { terms, low: side, high: null };
  };
  return [row(within.low, within.openLow, true), row(within.high, within.openHigh, false)];
}

/** Values to begin with: the printed ones, where they are among those that a figure stands for. */
export function unknownOf({ placed, within }: JointFigure): Unknown {
  const { value } = placed.read as ReadFigure;
  const middle = divide(subtract(within.high, subtract(ZERO, within.low)), { n: 2n, d: 1n });
  return { within, start: meet(point(value), within) ? value : middle };
}
