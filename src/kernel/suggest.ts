import { distance } from '../outside/edit-distance.js';
import { pattern } from './pattern.js';

/**
 * No name is longer. What is, was made to cost time: putting the accents of a text in order takes time that grows with
 * their square.
 */
export const LONGEST_NAME = 1000;

const NO_LETTER = /* @__PURE__ */ pattern('[^\\p{Letter}\\p{Number}]', 'gu');

/**
 * Lower case without accents, spaces or punctuation, so that `Sûreté du Québec` and `surete-du-quebec` compare as
 * equal.
 *
 * A text longer than any name stands for itself alone.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  return text.normalize('NFD').toLowerCase().replace(NO_LETTER(), '');
}

/**
 * The names nearest to a misspelt one, best first, at most three.
 *
 * A name is near when it contains the folded text, is a word of it, or needs at most a third of its letters changed,
 * rounded up. To a short acronym only those are near that have one letter more or less, or the same in another order:
 * with another letter it is soon that of something else that is real, `UNMIL` or `UNMIK`. Of names that differ in case
 * or punctuation alone, the first is enough. A text longer than any name is near to none.
 */
export function suggest(received: string, members: readonly string[]): string[] {
  const wanted = fold(received.slice(0, 80));
  if (wanted === '') return [];
  const isAcronym = ACRONYM.test(received.trim());
  const words = received.slice(0, 80).split(/\s+/).map(fold);
  const near = members
    .filter(({ length }) => length <= LONGEST_NAME)
    .map((name) => {
      const folded = fold(name);
      const isIn = isAcronym ? name.includes(received.trim()) : folded.includes(wanted);
      const isWord = folded.length > 3 && words.includes(folded);
      const contained = wanted !== folded && ((wanted.length > 2 && isIn) || isWord);
      const changes = contained ? 1 : distance(wanted, folded);
      const isNear = isAcronym
        ? lettersOf(folded) === lettersOf(wanted) || (changes === 1 && folded.length !== wanted.length)
        : changes <= Math.ceil(Math.max(wanted.length, folded.length) / 3);
      return { name, folded, changes, near: isNear };
    })
    .filter(({ near }) => near)
    .sort((a, b) => a.changes - b.changes || (a.name < b.name ? -1 : 1));
  const firstOf = new Map<string, string>();
  for (const { name, folded } of near) if (!firstOf.has(folded)) firstOf.set(folded, name);
  return [...firstOf.values()].slice(0, 3);
}

/** A short name in capitals. */
const ACRONYM = /^[A-Z]{2,5}$/;

export const lettersOf = (folded: string): string => [...folded].sort().join('');

/**
 * How many times a name is held against a member of a list, over all the names of one reading: about a second. A dozen
 * members never come to it.
 */
const MOST_COMPARED = 1_000_000;

/**
 * {@link suggest}, for the many names of one reading.
 *
 * A name is held against a list once. Names that were misspelt after {@link MOST_COMPARED} comparisons get no
 * suggestions: what bounds them is the work, so that in a short list no name goes without because of others before it.
 * The list may be another each time, such as the columns of a row; its members must not change.
 */
export function suggester(): (received: string, members: () => readonly string[]) => string[] {
  const byContent = new Map<string, Map<string, string[]>>();
  const byIdentity = new WeakMap<readonly string[], Map<string, string[]>>();
  let left = MOST_COMPARED;
  const nearestIn = (list: readonly string[]): Map<string, string[]> => {
    const content = JSON.stringify(list);
    const known = byContent.get(content) ?? new Map();
    byContent.set(content, known);
    byIdentity.set(list, known);
    return known;
  };
  return (received, members) => {
    const list = members();
    const known = byIdentity.get(list) ?? nearestIn(list);
    const found = known.get(received);
    if (found !== undefined) return found;
    if (left <= 0) return [];
    left -= list.length;
    const nearest = suggest(received, list);
    known.set(received, nearest);
    return nearest;
  };
}
