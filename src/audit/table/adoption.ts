import { byHead, weightedCandidates } from './by-head.js';
import { type Adopted, type Candidate, isAlong, isInPoints, isLinear } from './candidate.js';
import { type Evidence, evidenceOf, holdsOften, isEnough, isNear } from './evidence.js';
import type { RelationBasis } from './model.js';
import { natural } from './natural.js';
import { candidatesOf, isLong, nestedCandidates } from './search.js';
import type { Side } from './sides.js';
import { bySubtotals, subtotalCandidates } from './subtotals.js';
import { isEmptyLine, Span, sameAs, vectorOf } from './twins.js';

type Blanks = 'nothing' | 'unknown' | 'inferred';

/** No more candidates are compared with each other. */
const MOST_CANDIDATES = 4000;
/** Totals of totals of totals. */
const ROUNDS = 3;

interface Weighed {
  readonly candidate: Candidate;
  readonly evidence: Evidence;
  readonly isCut: boolean;
}

/** What is known of one side while relations are taken up. */
interface State {
  readonly side: Side;
  readonly sums: Span;
  readonly quotients: Span;
  /** Lines that are quotients, and lines that follow from others in any way. */
  readonly quotientLines: Set<number>;
  readonly linearLines: Set<number>;
  readonly targets: Set<number>;
  /** The sums and differences that are adopted. */
  readonly linear: Candidate[];
  readonly along: Set<string>;
  /** Parts of sums that are adopted: what adds up totals leaves them out. */
  readonly inSums: Set<number>;
  readonly means: Set<number>;
  /** Totals that are the sum of their parts in all places, and in more than one. */
  readonly sound: Set<number>;
  readonly weighted: Set<number>;
  /** The parts of each total. */
  readonly totals: Map<number, Set<number>>;
}

const stateOf = (side: Side): State => ({
  side,
  sums: new Span(),
  quotients: new Span(),
  quotientLines: new Set(),
  linearLines: new Set(),
  targets: new Set(),
  linear: [],
  along: new Set(),
  inSums: new Set(),
  means: new Set(),
  sound: new Set(),
  weighted: new Set(),
  totals: new Map(),
});

/** Infers the relations of a table, the strongest first, beside those that are declared. */
export function adoptRelations(
  sides: { readonly rows: Side; readonly columns: Side },
  declared: readonly Candidate[],
  blanks: Blanks,
  infers: boolean,
): { readonly adopted: Adopted[]; readonly isLimited: boolean } {
  const states = { rows: stateOf(sides.rows), columns: stateOf(sides.columns) };
  const adopted: Adopted[] = [];
  const take = (candidate: Candidate, basis: RelationBasis, log: number | null, isCut: boolean): void => {
    adopted.push({ candidate, basis, log, isCut, twins: [] });
    enter(states[candidate.side.direction], candidate);
  };
  for (const candidate of declared) take(candidate, 'declared', null, false);
  if (!infers) return { adopted, isLimited: false };
  const weigh = (candidate: Candidate, isTwin = false): Weighed => {
    const { linear } = states[candidate.side.direction];
    const same = isTwin || !isLinear(candidate.kind) ? [] : linear.map((known) => sameAs(candidate, known));
    const isSaid = (place: number) => same.some((isSame) => isSame(place));
    const across = states[candidate.side.direction === 'rows' ? 'columns' : 'rows'];
    const isWeak = (place: number) => across.targets.has(place);
    const evidence = evidenceOf(candidate, { isWeak, isSaid, blanks });
    if (isLinear(candidate.kind) || candidate.kind === 'cumulative' || evidence.fails.length === 0) {
      return { candidate, evidence, isCut: false };
    }
    const cut = evidenceOf(candidate, { isWeak, blanks, isCut: true });
    return cut.fails.length === 0 ? { candidate, evidence: cut, isCut: true } : { candidate, evidence, isCut: false };
  };
  const adopt = (candidates: readonly Candidate[]): Weighed[] => {
    const near: Weighed[] = [];
    const queue: Weighed[] = [];
    for (const candidate of candidates) {
      const weighed = weigh(candidate);
      if (isEnough(candidate, weighed.evidence)) queue.push(weighed);
      else if (isNear(candidate, weighed.evidence)) near.push(weighed);
    }
    queue.sort((a, b) => a.evidence.log - b.evidence.log);
    queue.length = Math.min(queue.length, MOST_CANDIDATES);
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const { candidate } = next;
      const state = states[candidate.side.direction];
      if (clashes(state, candidate)) continue;
      const twin = isTwin(state, natural(candidate));
      const now = weigh(candidate, twin);
      if (!isEnough(candidate, now.evidence)) continue;
      // What is the sum of some lines in all places is not that of others in a few.
      if (candidate.kind === 'sum' && now.evidence.fails.length > 0 && state.sound.has(candidate.target)) continue;
      if (twin) {
        addTwin(adopted, candidate);
        continue;
      }
      if (now.evidence.log > next.evidence.log + NEARLY && queue[0] && now.evidence.log > queue[0].evidence.log) {
        const at = queue.findIndex(({ evidence }) => evidence.log >= now.evidence.log);
        queue.splice(at < 0 ? queue.length : at, 0, now);
        continue;
      }
      // Told the other way round, fewer places may tell, or none.
      const told = natural(candidate);
      const other = told === candidate ? now : weigh(told);
      const { holds, fails } = other.evidence;
      const isSame =
        isLinear(told.kind) && holdsOften(told, holds.length, holds.length + fails.length, now.evidence.log);
      const chosen = isSame || isEnough(told, other.evidence) ? other : now;
      const { holds: held, fails: failed } = chosen.evidence;
      if (chosen.candidate.kind === 'sum' && failed.length === 0 && held.length > 1)
        state.sound.add(chosen.candidate.target);
      // One column in which a mean has these weights does not tell those of the only other.
      const isOneOfTwo = candidate.kind === 'weighted-mean' && held.length === 1 && failed.length === 1;
      take(chosen.candidate, isOneOfTwo ? 'near' : 'agreement', now.evidence.log, chosen.isCut);
    }
    return near;
  };
  const near = adopt([...candidatesOf(sides.columns), ...candidatesOf(sides.rows)]);
  for (let round = 0; round < ROUNDS; round++) {
    const before = adopted.length;
    adopt(
      [states.columns, states.rows].flatMap(({ side, inSums }) => {
        if (inSums.size === 0) return [];
        const order = [...Array(side.count).keys()].filter((line) => !inSums.has(line));
        return nestedCandidates(side, order);
      }),
    );
    if (adopted.length === before) break;
  }
  adopt([states.columns, states.rows].flatMap((state) => subtotalCandidates(state)));
  adopt([states.columns, states.rows].flatMap((state) => weightedCandidates(state)));
  for (const { candidate, evidence, isCut } of near.sort((a, b) => a.evidence.nearLog - b.evidence.nearLog)) {
    const state = states[candidate.side.direction];
    if (!state.targets.has(candidate.target) && !isTwin(state, candidate))
      take(candidate, 'near', evidence.nearLog, isCut);
  }
  for (const candidate of byHead(states.rows)) take(candidate, 'head', null, false);
  const isLimited = isLong(sides.rows) || isLong(sides.columns);
  return { adopted: bySubtotals(adopted, (candidate) => weigh(candidate).evidence.holds), isLimited };
}

/** Whether two relations are one, whichever way they were found. */
const areOne = (a: Candidate, b: Candidate): boolean =>
  a.kind === b.kind && a.target === b.target && a.lag === b.lag && a.base === b.base && `${a.of}` === `${b.of}`;

const NEARLY = 0.01;
const pairOf = ({ target, of }: Candidate): string => [target, ...of].sort((a, b) => a - b).join();

/** Whether a relation says what those that are adopted say already. */
function isTwin(
  { sums, quotients, quotientLines, along, totals, means, weighted }: State,
  candidate: Candidate,
): boolean {
  if (isAlong(candidate)) return along.has(pairOf(candidate)) || quotientLines.has(candidate.target);
  const vector = vectorOf(candidate);
  if (isLinear(candidate.kind)) {
    // A total of some of its parts and others is the same total, of lines that have little in them.
    const parts = candidate.kind === 'sum' ? totals.get(candidate.target) : undefined;
    return (vector !== null && sums.has(vector)) || candidate.of.some((line) => parts?.has(line) === true);
  }
  // The mean of more or fewer lines, where the others are small, is the same mean.
  if (candidate.kind === 'mean') return means.has(candidate.target);
  if (candidate.kind === 'weighted-mean') return weighted.has(candidate.target);
  return quotientLines.has(candidate.target) || (vector !== null && quotients.has(vector));
}

/** Whether a relation takes a line for an amount that is a quotient, or the other way. */
function clashes({ side, quotientLines, linearLines, targets }: State, candidate: Candidate): boolean {
  const lines = [candidate.target, ...candidate.of];
  if (isLinear(candidate.kind) || candidate.kind === 'cumulative') {
    // Percents may be quotients of other lines, and what is between them is none.
    if (isInPoints(candidate)) return quotientLines.has(candidate.target);
    const quotients = lines.filter((line) => quotientLines.has(line)).length;
    return quotients > 0 && quotients < lines.length;
  }
  // The mean stands in other places of the line that is the sum of the weights.
  if (candidate.kind === 'weighted-mean') return false;
  if (linearLines.has(candidate.target)) return true;
  // A quotient of lines that follow from its target would go in a circle.
  return candidate.kind !== 'product' && targets.has(candidate.target) && isEmptyLine(side, candidate.target);
}

function enter(state: State, candidate: Candidate): void {
  const { kind, target, of } = candidate;
  const vector = vectorOf(candidate);
  if (kind !== 'weighted-mean') state.targets.add(target);
  if (isAlong(candidate)) state.along.add(pairOf(candidate));
  if (kind === 'weighted-mean') state.weighted.add(target);
  else if (kind === 'mean') {
    state.means.add(target);
    state.linearLines.add(target);
  } else if (isLinear(kind)) {
    if (vector !== null) state.sums.add(vector);
    state.linear.push(candidate);
    for (const line of isInPoints(candidate) ? [target] : [target, ...of]) state.linearLines.add(line);
    if (kind === 'sum') {
      state.totals.set(target, new Set([...(state.totals.get(target) ?? []), ...of]));
      for (const line of of) state.inSums.add(line);
    }
  } else if (kind !== 'cumulative') {
    if (vector !== null) state.quotients.add(vector);
    if (kind !== 'product') state.quotientLines.add(target);
  }
}

/** So many twins of a relation are told. */
const MOST_TWINS = 4;

/** Keeps a twin with the relation that it is most like. */
function addTwin(adopted: readonly Adopted[], twin: Candidate): void {
  const same = adopted.filter(({ candidate }) => candidate.side === twin.side && candidate.kind !== undefined);
  const lines = [twin.target, ...twin.of];
  const likeness = ({ candidate }: Adopted) =>
    (candidate.target === twin.target ? 2 : 0) +
    [candidate.target, ...candidate.of].filter((line) => lines.includes(line)).length / (candidate.of.length + 1);
  if (same.some(({ candidate, twins }) => [candidate, ...twins].some((known) => areOne(known, twin)))) return;
  const best = same.reduce<Adopted | null>((a, b) => (a === null || likeness(b) > likeness(a) ? b : a), null);
  if (best !== null && best.twins.length < MOST_TWINS && likeness(best) > 0) best.twins.push(twin);
}
