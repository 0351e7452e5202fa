import { type Candidate, isLinear } from './candidate.js';
import { naturalRate } from './rates.js';

const DIFFERENCE_WORDS =
  /(?<!\p{L})(?:change|variation|variance|difference|différence|écart|increase|decrease|hausse|baisse|net|nette?s?|gap|balance|solde|surplus|deficit|déficit|unspent|lapsed)(?!\p{L})/iu;
const LONGEST = 200;

/**
 * Of the ways to say that one line is the sum of two, the one that a reader expects: the total of its parts, or the
 * change between two; by the heads, or else by where the lines stand.
 */
export function natural(candidate: Candidate): Candidate {
  const { side, kind, target, of } = candidate;
  if (candidate.times !== undefined && kind === 'ratio') return naturalRate(candidate);
  if (kind === 'percent' || kind === 'ratio' || kind === 'product') return naturalQuotient(candidate);
  if (!isLinear(kind) || of.length !== 2 || candidate.lag !== undefined) return candidate;
  const [first, second] = of as [number, number];
  const [whole, parts] =
    kind === 'sum' ? [target, [first, second].sort((a, b) => a - b)] : [first, [second, target].sort((a, b) => a - b)];
  const [a, b] = parts as [number, number];
  const isDifference = (line: number) => {
    const name = side.lines[line]?.name ?? '';
    return name.length < LONGEST && DIFFERENCE_WORDS.test(name);
  };
  const minus = (part: number, other: number): Candidate => ({
    ...candidate,
    kind: 'difference',
    target: part,
    of: [whole, other],
  });
  const sum: Candidate = { ...candidate, kind: 'sum', target: whole, of: [a, b] };
  if (side.isTotal[whole] === true && whole > b) return sum;
  if (isDifference(b) && !isDifference(whole)) return minus(b, a);
  if (isDifference(a) && !isDifference(whole)) return minus(a, b);
  if (side.isTotal[whole] === true || whole > b || whole < a) return sum;
  return minus(b, a);
}

/**
 * The same of a quotient: of three lines, the one that its head calls a quotient follows from the others, or else the
 * last.
 */
function naturalQuotient(candidate: Candidate): Candidate {
  const { side, kind, target, of } = candidate;
  const [first, second] = of as [number, number];
  const isOneOf = (line: number) => side.isQuotient[line] === true;
  const [whole, factors] = kind === 'product' ? [target, [first, second]] : [first, [second, target]];
  const named = [whole, ...factors].filter(isOneOf);
  const chosen = named.length === 1 ? (named[0] as number) : Math.max(whole, ...factors);
  if (chosen === target || of.length !== 2) return candidate;
  if (chosen === whole)
    return kind === 'percent' ? candidate : { ...candidate, kind: 'product', target: whole, of: factors };
  const below = factors.find((line) => line !== chosen) as number;
  return { ...candidate, kind: kind === 'percent' ? kind : 'ratio', target: chosen, of: [whole, below] };
}
