import { standsFor } from './envelope.js';
import { figuresOf } from './expression.js';
import type { RoundingRule } from './fraction.js';
import { type Interval, meet } from './interval.js';
import type { ReadFigure } from './printed.js';
import { agreements, isInnocent, possibleBy, printedBy, type Recomputation, recompute, wayUnder } from './rules.js';
import { type CompiledIdentity, isReference, type StatementReader } from './statement.js';

/** A way of rounding that explains a figure where our own does not. */
export interface OtherWay {
  readonly verdict: 'rounding' | 'component-rounding';
  readonly way: RoundingRule;
  readonly range: Interval;
}

/** What the figures of one table tell of the way in which they were rounded. */
export interface TableWays {
  /** Some figure of the table, right by our own way, cannot be so by this one. */
  readonly excluded: ReadonlySet<RoundingRule>;
  /** How many figures of the table only cutting off explains. */
  readonly cut: number;
}

/**
 * The way of others by which a figure comes out, where its own way does not give it and no other figure of its table speaks against it.
 *
 * Halves to even first: that is how R, Python and .NET print. Where the parts were cut off, the figure itself may have been cut off or rounded. A figure that
 * is simply the recomputed value cut off keeps that name, `truncation`, until a second figure of its table shows that cutting is the table's way.
 */
export function otherWay(printed: ReadFigure, recomputation: Recomputation, table: TableWays): OtherWay | null {
  const { value } = recomputation;
  const isFree = (way: RoundingRule) => printed.rounding === null && wayUnder(way, printed) === way;
  const even = table.excluded.has('half-even') ? null : possibleBy('half-even', printed, recomputation);
  if (even?.fits) {
    const isRounded = isFree('half-even') && printedBy('half-even', value, printed);
    return { verdict: isRounded ? 'rounding' : 'component-rounding', way: 'half-even', range: even.range };
  }
  const cut = table.excluded.has('cut-off') ? null : possibleBy('cut-off', printed, recomputation);
  if (cut === null) return null;
  const { range } = cut;
  if (isFree('cut-off') && printedBy('cut-off', value, printed)) {
    return table.cut > 1 ? { verdict: 'rounding', way: 'cut-off', range } : null;
  }
  const fits = cut.fits || (printed.rounding === null && meet(standsFor(printed, 'half-away'), range));
  return fits ? { verdict: 'component-rounding', way: 'cut-off', range } : null;
}

/** What each table of a statement tells of its way of rounding, worked out when first asked; figures without a table are judged by the whole statement. */
export function waysOf(reader: StatementReader): (table: string | undefined) => TableWays {
  const known = new Map<string | undefined, TableWays>();
  return (table) => {
    const ways = known.get(table) ?? tableWays(reader, table);
    known.set(table, ways);
    return ways;
  };
}

function tableWays(reader: StatementReader, table: string | undefined): TableWays {
  const excluded = new Set<RoundingRule>();
  let cut = 0;
  for (const id of reader.identityIds) {
    const identity = identityOf(reader, id);
    if (identity === null) continue;
    const { read, source } = reader.figure(identity.printed);
    if (read.kind === 'no-value' || (table !== undefined && source.table !== table)) continue;
    const recomputation = recompute(identity.expected, identity.missing);
    if ('why' in recomputation) continue;
    const byCutting = possibleBy('cut-off', read, recomputation);
    if (agreements(read, recomputation).some(isInnocent)) {
      if (byCutting?.fits === false) excluded.add('cut-off');
      if (possibleBy('half-even', read, recomputation)?.fits === false) excluded.add('half-even');
    } else if (byCutting?.fits) cut += 1;
  }
  return { excluded, cut };
}

/** An identity that rests on figures of its own statement alone; what another statement says must not move the verdicts of this one. */
function identityOf(reader: StatementReader, id: string): CompiledIdentity | null {
  try {
    const identity = reader.identity(id);
    const keys = [identity.printed, ...figuresOf(identity.expected).map(({ key }) => key)];
    return keys.some(isReference) ? null : identity;
  } catch {
    // What is wrong with it is said where it is judged itself.
    return null;
  }
}
