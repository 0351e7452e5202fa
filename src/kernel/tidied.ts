import { LONGEST_NAME } from './suggest.js';

/** From here on, characters may be put together with others. */
const COMBINING = 0x300;

/**
 * The text of a cell without the blanks around it, in composed Unicode (NFC): two spellings that look the same are one.
 *
 * A text longer than any name keeps its form: putting its accents in order takes time that grows with their square.
 */
export function tidied(text: string): string {
  const { length } = text;
  if (length > LONGEST_NAME) return text.trim();
  for (let at = 0; at < length; at++) {
    if (text.charCodeAt(at) >= COMBINING) return text.normalize('NFC').trim();
  }
  return isSolid(text.charCodeAt(0)) && isSolid(text.charCodeAt(length - 1)) ? text : text.trim();
}

/** A sign of ASCII that is no blank. */
const isSolid = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Whether a cell is empty. */
export const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || (typeof value === 'string' && value.trim() === '');

const BLANKS = /\s+/g;

/** The same whatever its case and the blanks between its words; signs count. */
export const loosely = (text: string): string => tidied(text).replace(BLANKS, ' ').toLowerCase();

/** No memory is larger: who has more different texts than that gains nothing by it. */
const MOST_REMEMBERED = 20_000;

/**
 * Reads cells as numbers, and remembers what it made of a text; for hot loops over columns in which few texts recur.
 */
export class RememberedCells {
  readonly #known = new Map<string, number>();
  readonly #answer: (cell: unknown) => number;

  constructor(answer: (cell: unknown) => number) {
    this.#answer = answer;
  }

  read(cell: unknown): number {
    if (typeof cell !== 'string') return this.#answer(cell);
    const known = this.#known.get(cell);
    return known === undefined ? this.#learn(cell) : known;
  }

  #learn(text: string): number {
    const answer = this.#answer(text);
    if (this.#known.size < MOST_REMEMBERED && text.length <= LONGEST_NAME) this.#known.set(text, answer);
    return answer;
  }
}
