import { distance } from 'fastest-levenshtein';

/** No name is longer. What is, was made to cost time: putting the accents of a text in order takes time that grows with their square. */
export const LONGEST_NAME = 1000;

/**
 * Lower case without accents, spaces or punctuation, so that `Sûreté du Québec` and `surete-du-quebec` compare as equal.
 *
 * A text longer than any name stands for itself alone.
 */
export function fold(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/**
 * The names nearest to a misspelt one, best first, at most three.
 *
 * A name is near when it contains the folded text or needs at most a third of its letters changed, rounded up. Of names that differ in case or punctuation
 * alone, the first is enough. A text longer than any name is near to none.
 */
export function suggest(received: string, members: readonly string[]): string[] {
  const wanted = fold(received.slice(0, 80));
  if (wanted === '') return [];
  const near = members
    .filter(({ length }) => length <= LONGEST_NAME)
    .map((name) => {
      const folded = fold(name);
      const contained = wanted.length > 2 && wanted !== folded && folded.includes(wanted);
      const changes = contained ? 1 : distance(wanted, folded);
      return { name, folded, changes, near: changes <= Math.ceil(Math.max(wanted.length, folded.length) / 3) };
    })
    .filter(({ near }) => near)
    .sort((a, b) => a.changes - b.changes || (a.name < b.name ? -1 : 1));
  const firstOf = new Map<string, string>();
  for (const { name, folded } of near) if (!firstOf.has(folded)) firstOf.set(folded, name);
  return [...firstOf.values()].slice(0, 3);
}

/** Whoever misspells more names than this has another list in mind, and needs no suggestions. */
const MOST_MISSPELT = 100;

/** {@link suggest}, for many names against long lists: each name is held against its list once, and none after many that are like nothing in it. */
export function suggester(): (received: string, members: () => readonly string[]) => string[] {
  const known = new Map<string, string[]>();
  return (received, members) => {
    const found = known.get(received);
    if (found !== undefined) return found;
    if (known.size >= MOST_MISSPELT) return [];
    const nearest = suggest(received, members());
    known.set(received, nearest);
    return nearest;
  };
}
