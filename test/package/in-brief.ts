import { END, MARK } from './brief-json.js';

/** So many names there are: those that no quotation mark of code has to be escaped for. */
const NAMES = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (name) => !`${MARK}\\'"\`$`.includes(name),
);
/** How long a mark is with its name. */
const SHORT = 2;
/** So many characters less are worth the time that it takes to read one mark. */
const WORTH = 8;

/** What may be put together: a text of JSON, or two of them. */
type Part = string | { readonly first: number; readonly second: number };

/** A text of JSON in brief, for {@link fromBrief}. */
export function inBrief(json: string): string {
  const { parts, order } = paired(json.replaceAll(MARK, `\\u${MARK.charCodeAt(0).toString(16).padStart(4, '0')}`));
  const pieces = worthwhile(parts, order);
  const names = new Map(pieces.map((piece, index) => [piece, NAMES[index] as string]));
  const written = (part: number): string => (names.has(part) ? MARK + names.get(part) : inside(part));
  const inside = (part: number): string => {
    const made = parts[part] as Part;
    return typeof made === 'string' ? made : written(made.first) + written(made.second);
  };
  return [...pieces.map((piece) => names.get(piece) + inside(piece)), order.map(written).join('')].join(END);
}

/** A text as parts in order, where the pair that saves most was made one part, until no pair saves anything. */
function paired(json: string): { readonly parts: readonly Part[]; readonly order: readonly number[] } {
  const tokens = json.match(/"(?:[^"\\]|\\.)*"|[{}[\],:]|[^"{}[\],:]+/g) ?? [];
  const parts: Part[] = [...new Set(tokens)];
  const places = new Map(parts.map((part, index) => [part, index]));
  let order = tokens.map((token) => places.get(token) as number);
  const lengthOf = (part: number): number => {
    const made = parts[part];
    return typeof made === 'string' ? made.length : SHORT;
  };
  for (;;) {
    let [best, most] = [-1, 0];
    for (const [pair, count] of pairsIn(order)) {
      const length = lengthOf(Math.floor(pair / FACTOR)) + lengthOf(pair % FACTOR);
      const saved = (length - SHORT) * count - length - SHORT;
      if (saved > most) [best, most] = [pair, saved];
    }
    if (best < 0) return { parts, order };
    parts.push({ first: Math.floor(best / FACTOR), second: best % FACTOR });
    order = joinedAt(order, best, parts.length - 1);
  }
}

/** More than a table has parts: two of them are one number. */
const FACTOR = 2 ** 20;

/** How often each pair of parts comes; of three alike in a row, the last two are none. */
function pairsIn(order: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  let before = -1;
  for (let at = 0; at + 1 < order.length; at += 1) {
    const pair = (order[at] as number) * FACTOR + (order[at + 1] as number);
    const isOverlap = pair === before;
    before = isOverlap ? -1 : pair;
    if (!isOverlap) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function joinedAt(order: readonly number[], pair: number, part: number): number[] {
  const joined: number[] = [];
  for (let at = 0; at < order.length; at += 1) {
    const isPair = (order[at] as number) * FACTOR + (order[at + 1] ?? -1) === pair;
    joined.push(isPair ? part : (order[at] as number));
    if (isPair) at += 1;
  }
  return joined;
}

/** The pairs that are worth a name, each behind those that it is made of; the others are written out. */
function worthwhile(parts: readonly Part[], order: readonly number[]): number[] {
  let pieces = parts.flatMap((part, index) => (typeof part === 'string' ? [] : [index]));
  for (;;) {
    const [uses, lengths] = usesAndLengths(parts, order, new Set(pieces));
    const savedBy = (piece: number): number => {
      const length = lengths[piece] as number;
      return (length - SHORT - WORTH) * (uses[piece] as number) - length - SHORT;
    };
    // The first one, of which others are made: they are longer when it is written out.
    const poor = pieces.find((piece) => savedBy(piece) < 0);
    if (poor === undefined && pieces.length <= NAMES.length) return pieces;
    const least = Math.min(...pieces.map(savedBy));
    const dropped = poor ?? pieces.find((piece) => savedBy(piece) === least);
    pieces = pieces.filter((piece) => piece !== dropped);
  }
}

/** How often each part is used where only some have a name, and how long each is then. */
function usesAndLengths(
  parts: readonly Part[],
  order: readonly number[],
  named: ReadonlySet<number>,
): readonly [uses: readonly number[], lengths: readonly number[]] {
  const lengths: number[] = [];
  const uses = parts.map(() => 0);
  const lengthOf = (part: number): number => (named.has(part) ? SHORT : (lengths[part] as number));
  for (const [index, part] of parts.entries())
    lengths[index] = typeof part === 'string' ? part.length : lengthOf(part.first) + lengthOf(part.second);
  for (const part of order) uses[part] = (uses[part] as number) + 1;
  // From the last to the first: a part is made of those before it.
  for (let index = parts.length - 1; index >= 0; index -= 1) {
    const part = parts[index] as Part;
    if (typeof part === 'string') continue;
    const times = named.has(index) ? 1 : (uses[index] as number);
    uses[part.first] = (uses[part.first] as number) + times;
    uses[part.second] = (uses[part.second] as number) + times;
  }
  return [uses, lengths];
}
