import { type Arc, type Flows, flowsOf } from '../../exact/integer-flows.js';

/** Whole numbers from one to another. */
type Span = readonly [from: number, to: number];

/** A figure that may be small, with the numbers that are. */
export interface SmallRange {
  readonly from: number;
  readonly to: number;
}

/** Possible values: spans in order, with a gap between any two. The last may have no end. */
export type Values = readonly Span[];

/** What is asked about a network. */
interface Question {
  readonly arcs: readonly Arc[];
  readonly supply: Float64Array;
  readonly block: Int32Array;
  /** Arcs that may be small, by number. At least one in each block is, where that is possible at all. */
  readonly small: ReadonlyMap<number, SmallRange>;
  /** The arcs whose values are asked for. */
  readonly asked: readonly number[];
}

/** Every value that each arc asked for can have; `null` where no flow meets the bounds. */
export function valuesLeft({ arcs: given, supply, block, small, asked }: Question): Map<number, Values> | null {
  // In a flow at a corner every figure is a sum of bounds and supplies, each at most once: what exceeds all of them
  // together exceeds any number.
  const finite = (value: number) => (Number.isFinite(value) ? value : 0);
  let beyond = 1;
  for (const { to } of small.values()) beyond = Math.max(beyond, 1 + to);
  for (const amount of supply) beyond += Math.abs(amount);
  for (const { low, high } of given) beyond += low + finite(high);
  const arcs = given.map((arc) => ({ ...arc, high: Number.isFinite(arc.high) ? arc.high : 2 * beyond }));
  if (arcs.some(({ low, high }) => low > high)) return null;
  const flows = flowsOf(arcs, supply, block);
  if (flows === null) return null;
  const candidatesIn = new Map<number, Candidate[]>();
  for (const [arc, range] of small) {
    const candidates = candidatesIn.get(block[arc] as number) ?? [];
    candidatesIn.set(block[arc] as number, candidates);
    candidates.push({ arc, range, impossible: false, isSmallAtFirst: within(flows.flow[arc] as number, range) });
  }
  const attack = { arcs, flows, beyond };
  return new Map(asked.map((arc) => [arc, valuesOfArc(arc, candidatesIn.get(block[arc] as number) ?? [], attack)]));
}

/** An arc that may be the small one of its block. */
interface Candidate {
  readonly arc: number;
  readonly range: SmallRange;
  readonly isSmallAtFirst: boolean;
  /** Known to be small in no flow. */
  impossible: boolean;
}

interface Attack {
  readonly arcs: Arc[];
  readonly flows: Flows;
  /** A number from here on stands for any. */
  readonly beyond: number;
}

const within = (value: number, { from, to }: SmallRange): boolean => from <= value && value <= to;

/** So many figures are held against both ends of a range before each is looked at by itself. */
const FEW = 16;

/** Every value of an arc in flows in which a candidate is small; in all flows where none can be. */
function valuesOfArc(arc: number, candidates: readonly Candidate[], attack: Attack): Values {
  const { flows, beyond } = attack;
  const value = (at: number) => (at >= beyond ? Number.POSITIVE_INFINITY : at);
  const isSmallNow = ({ arc: other, range }: Candidate) => within(flows.flow[other] as number, range);
  const most = value(flows.raise(arc, beyond));
  const smallAtMost = new Set<Candidate>();
  for (const candidate of candidates) {
    if (smallAtMost.size === FEW) break;
    if (isSmallNow(candidate)) smallAtMost.add(candidate);
  }
  flows.reset();
  const least = flows.lower(arc, 0);
  const isSmallAtBoth = [...smallAtMost].some(isSmallNow);
  flows.reset();
  const all: Values = [[least, most]];
  // A figure that can be small at both ends can be so all the way between them.
  if (candidates.length === 0 || isSmallAtBoth) return all;

  const rank = (candidate: Candidate) => (smallAtMost.has(candidate) ? 0 : candidate.isSmallAtFirst ? 1 : 2);
  const own = candidates.find((candidate) => candidate.arc === arc)?.range;
  let values = own === undefined ? [] : joined([[Math.max(least, own.from), Math.min(most, own.to)]]);
  for (const candidate of [...candidates].sort((a, b) => rank(a) - rank(b))) {
    if (covers(values, all)) return all;
    if (candidate.arc === arc || candidate.impossible) continue;
    const span = spanWith(candidate, arc, attack);
    if (span === null) candidate.impossible = true;
    else values = joined([...values, [span[0], value(span[1])]]);
  }
  return values.length === 0 ? all : values;
}

/** How far the value of an arc goes where a candidate is small; `null` where it cannot be. */
function spanWith({ arc: small, range }: Candidate, arc: number, { arcs, flows, beyond }: Attack): Span | null {
  const bounded = arcs[small] as Arc;
  const { low, high } = bounded;
  if ((flows.flow[small] as number) > range.to) flows.lower(small, range.to);
  else flows.raise(small, range.from);
  let span: Span | null = null;
  if (within(flows.flow[small] as number, range)) {
    bounded.low = Math.max(low, range.from);
    bounded.high = Math.min(high, range.to);
    const least = flows.lower(arc, 0);
    span = [least, flows.raise(arc, beyond)];
    bounded.low = low;
    bounded.high = high;
  }
  flows.reset();
  return span;
}

/** Spans in order, those that touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [from, to] of spans.filter((span) => span[0] <= span[1]).sort((a, b) => a[0] - b[0])) {
    const last = result[result.length - 1];
    if (last !== undefined && from <= last[1] + 1) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** Whether nothing of one span is left out. */
const covers = (values: Values, [all]: Values): boolean =>
  values.length === 1 && values[0]?.[0] === all?.[0] && values[0]?.[1] === all?.[1];
