import type { RoundingRule } from '../exact/fraction.js';
import { type Interval, meet, overlap } from '../exact/interval.js';
import { isCodedError } from '../kernel/errors.js';
import { pushTo } from '../kernel/lists.js';
import { agreements, isInnocent, possibleBy, printedBy, type Recomputation, wayUnder } from './agreements.js';
import { figuresOf } from './expression.js';
import type { ReadFigure } from './printed.js';
import { standsFor } from './stands-for.js';
import { type CompiledIdentity, isReference, type StatementReader } from './statement.js';

/** A way of rounding that explains a figure where our own does not. */
export interface OtherWay {
  readonly verdict: 'rounding' | 'component-rounding';
  readonly way: Exclude<RoundingRule, 'half-away'>;
  readonly range: Interval;
  /** The parts were cut off, and the figure itself was rounded. */
  readonly onlyParts: boolean;
}

/** How a whole table may have been rounded, where halves away from zero do not explain it. */
type TableWay = 'half-even' | 'cut-off' | 'parts-cut-off';

/** What the figures of one table tell of the way in which they were rounded. */
export interface TableWays {
  /** Some figure of the table, right by one way or another, cannot be so by this one. */
  readonly excluded: ReadonlySet<TableWay>;
  /** How many figures of the table only cutting off explains. */
  readonly cut: number;
}

/** Which ways explain one figure; `undefined` where a denominator may then be zero, so that nobody can tell. */
interface Fits {
  readonly even: boolean | undefined;
  readonly cut: boolean | undefined;
  /** The parts cut off, and the figure itself rounded, or as it declares. */
  readonly partsCut: boolean | undefined;
  /** The figure is simply the recomputed value cut off. */
  readonly isCut: boolean;
}

/**
 * The way of others by which a figure comes out, where its own way does not give it and no other figure of its table
 * speaks against it.
 *
 * A table has one way, so that all its figures are tried in one order. Halves to even first: that is how R, Python and
 * .NET print. Where the parts were cut off, the figure itself may have been cut off or rounded. A figure that is simply
 * the recomputed value cut off keeps that name, `truncation`, until a second figure of its table shows that cutting is
 * the table's way. The table is asked only where it could matter.
 */
export function otherWay(printed: ReadFigure, recomputation: Recomputation, table: () => TableWays): OtherWay | null {
  const fits = fitsOf(printed, recomputation);
  if (!(fits.even || fits.cut || fits.partsCut)) return null;
  const { excluded, cut } = table();
  const found = (way: OtherWay['way'], isRounded: boolean, onlyParts = false): OtherWay => ({
    verdict: isRounded ? 'rounding' : 'component-rounding',
    way,
    range: recomputation.shownRange(way) as Interval,
    onlyParts,
  });
  if (fits.even && !excluded.has('half-even')) {
    return found('half-even', isFree('half-even', printed) && printedBy('half-even', recomputation.value, printed));
  }
  if (fits.cut && !excluded.has('cut-off')) {
    if (fits.isCut) return cut > 1 ? found('cut-off', true) : null;
    return found('cut-off', false, printed.grain !== null && wayUnder('cut-off', printed) !== 'cut-off');
  }
  const roundedOfCutParts = fits.partsCut && !fits.isCut && printed.rounding === null;
  return roundedOfCutParts && !excluded.has('parts-cut-off') ? found('cut-off', false, true) : null;
}

/** Whether a figure may have been rounded in a way, since nothing is declared of it. */
const isFree = (way: RoundingRule, printed: ReadFigure): boolean =>
  printed.rounding === null && wayUnder(way, printed) === way;

function fitsOf(printed: ReadFigure, recomputation: Recomputation): Fits {
  const cut = possibleBy('cut-off', printed, recomputation);
  const isCut = isFree('cut-off', printed) && printedBy('cut-off', recomputation.value, printed);
  return {
    even: fitsEven(printed, recomputation),
    cut: cut?.fits,
    partsCut: cut === null ? undefined : meet(standsFor(printed, printed.rounding ?? 'half-away'), cut.range),
    isCut,
  };
}

/** Halves, wherever they go, end at the same values: what has more than an end in common has so by either way. */
function fitsEven(printed: ReadFigure, recomputation: Recomputation): boolean | undefined {
  const { range } = recomputation;
  if (range !== null && overlap(printed.envelope, range)) return true;
  return possibleBy('half-even', printed, recomputation)?.fits;
}

/**
 * What each table of a statement tells of its way of rounding, worked out when first asked. Figures without a table are
 * judged by the whole statement, so that all its identities are gone through once for the first of them that asks.
 */
export function waysOf(reader: StatementReader): (table: string | undefined) => TableWays {
  const known = new Map<string | undefined, TableWays>();
  let sorted: ReadonlyMap<string, readonly string[]> | undefined;
  const idsOf = (table: string | undefined): readonly string[] => {
    if (table === undefined) return reader.identityIds;
    sorted ??= idsByTable(reader);
    return sorted.get(table) ?? [];
  };
  return (table) => {
    const ways = known.get(table) ?? waysAmong(sumsOf(reader, idsOf(table)));
    known.set(table, ways);
    return ways;
  };
}

/**
 * The identities of each table, by what their printed figures say before anything is checked: other tables are not read
 * for one.
 */
function idsByTable(reader: StatementReader): ReadonlyMap<string, readonly string[]> {
  const sorted = new Map<string, string[]>();
  for (const id of reader.identityIds) {
    const table = reader.tableOf(id);
    if (table !== undefined) pushTo(sorted, table, id);
  }
  return sorted;
}

/** A printed figure with what it is judged against; `key` names the figure. */
export interface JudgedPair {
  readonly key: string;
  readonly printed: ReadFigure;
  readonly recomputation: Recomputation;
}

function* sumsOf(reader: StatementReader, ids: readonly string[]): Generator<JudgedPair> {
  for (const id of ids) {
    const identity = identityOf(reader, id);
    if (identity === null) continue;
    const { read } = reader.figure(identity.printed);
    if (read.kind === 'no-value' || read.reach !== undefined) continue;
    const recomputation = identity.recomputation();
    if (!('why' in recomputation || recomputation.qualified))
      yield { key: identity.printed, printed: read, recomputation };
  }
}

/** What the figures of one table tell, taken one after the other as long as there is something to be found out. */
export function waysAmong(figures: Iterable<JudgedPair>): TableWays {
  const excluded = new Set<TableWay>();
  const cut = new Set<string>();
  for (const { key, printed, recomputation } of figures) {
    const isOwn = agreements(printed, recomputation).some(isInnocent);
    // What is right by itself can but exclude a way that is left.
    if (isOwn && excluded.has('cut-off') && excluded.has('parts-cut-off')) {
      if (fitsEven(printed, recomputation) !== false) continue;
      excluded.add('half-even');
      break;
    }
    const fits = fitsOf(printed, recomputation);
    // A figure that is wrong in every way tells nothing of any.
    if (!(isOwn || fits.even || fits.cut || fits.partsCut)) continue;
    if (fits.even === false) excluded.add('half-even');
    if (fits.cut === false) excluded.add('cut-off');
    // What plain rounding gives and cutting does not shows that its parts were rounded, too; and a total that was cut
    // off was not rounded.
    const speaksAgainst = isOwn ? fits.cut === false : fits.isCut || printed.rounding !== null;
    if (speaksAgainst || fits.partsCut === false) excluded.add('parts-cut-off');
    if (!isOwn && !fits.even && fits.cut) cut.add(key);
    if (excluded.size === 3) break;
  }
  return { excluded, cut: cut.size };
}

/**
 * An identity that rests on figures of its own statement alone; what another statement says must not move the verdicts
 * of this one.
 */
function identityOf(reader: StatementReader, id: string): CompiledIdentity | null {
  try {
    const identity = reader.identity(id);
    const keys = [identity.printed, ...figuresOf(identity.expected).map(({ key }) => key)];
    return keys.some(isReference) ? null : identity;
  } catch (error) {
    // What is wrong with it is said where it is judged itself.
    if (isCodedError(error)) return null;
    throw error;
  }
}
