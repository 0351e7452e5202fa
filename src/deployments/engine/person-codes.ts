import { invalidArgument } from '../../kernel/check.js';
import { numeral } from '../../kernel/words.js';

/** As many as a Map of the language holds. */
const MAX_PEOPLE = 16_777_216;
/** A name of at most this many characters of ASCII fits into the words of a key, with a one before it. */
const LONGEST = 15;
const WORDS = 4;
/** Names that are looked up at a time: few enough to stay in the nearest memory. */
const BLOCK = 256;
/** A key that is not found within this many places is looked up in the Map: no choice of names makes it slow. */
const REACH = 128;

/**
 * Numbers people in the order in which they come.
 *
 * Most of the time of counting people goes into waiting for memory. So short names are numbers here, side by side,
 * where a Map goes after a text for each; and each step of looking up is taken for a block of names before the next
 * one, so that none waits for another. Other names are in a Map.
 */
export class PersonCodes {
  size = 0;
  /** The code of a key plus one, by its hash; 0 is nobody. */
  #places = new Int32Array(1024);
  /** The words of the key of each code; of a name that has none, zeros. */
  #words = new Int32Array(512 * WORDS);
  readonly #others = new Map<string, number>();
  readonly #hashOf: (keys: Int32Array, from: number) => number;
  // Of a block: lengths (0 of a text that has no key), keys, their hashes, and what is read ahead.
  readonly #lengths = new Uint32Array(BLOCK);
  readonly #keys = new Int32Array(BLOCK * WORDS);
  readonly #hashes = new Int32Array(BLOCK);
  readonly #first = new Int32Array(BLOCK);

  constructor(hash = hashOf) {
    this.#hashOf = hash;
  }

  /**
   * The codes of the first texts of a list.
   * @param nameOf - The name that a text stands for; one of printed ASCII without blanks around it is its own.
   */
  codesOf(texts: readonly string[], count: number, nameOf: (text: string) => string): Uint32Array {
    const codes = new Uint32Array(count);
    for (let from = 0; from < count; from += BLOCK) {
      const end = Math.min(BLOCK, count - from);
      this.#read(texts, from, end);
      this.#touch(end);
      for (let at = 0; at < end; at++) {
        const hasKey = this.#lengths[at] !== 0;
        codes[from + at] = hasKey
          ? this.#codeOf(this.#keys, at * WORDS, this.#hashes[at] as number)
          : this.#codeOfName(nameOf(texts[from + at] as string));
      }
    }
    return codes;
  }

  #read(texts: readonly string[], from: number, count: number): void {
    const lengths = this.#lengths;
    const keys = this.#keys;
    for (let at = 0; at < count; at++) lengths[at] = (texts[from + at] as string).length;
    for (let at = 0; at < count; at++) {
      const length = lengths[at] as number;
      if (length > LONGEST || !packName(texts[from + at] as string, length, keys, at * WORDS)) lengths[at] = 0;
      else this.#hashes[at] = this.#hashOf(keys, at * WORDS);
    }
  }

  /** Reads what looking up will read, in loops that decide nothing and so wait for nothing. */
  #touch(count: number): void {
    const places = this.#places;
    const words = this.#words;
    const hashes = this.#hashes;
    const first = this.#first;
    const mask = places.length - 1;
    for (let at = 0; at < count; at++) first[at] = places[(hashes[at] as number) & mask] as number;
    for (let at = 0; at < count; at++) first[at] = words[Math.max((first[at] as number) - 1, 0) * WORDS] as number;
  }

  #codeOf(keys: Int32Array, from: number, hash: number): number {
    const place = this.#placeOf(keys, from, hash);
    const known = place < 0 ? 0 : (this.#places[place] as number);
    if (known !== 0) return known - 1;
    if (place < 0 || this.#others.size > 0) {
      const other = this.#others.get(nameFrom(keys, from));
      if (other !== undefined) return other;
    }
    const code = this.#newCode();
    for (let word = 0; word < WORDS; word++) this.#words[code * WORDS + word] = keys[from + word] as number;
    if (place < 0) this.#others.set(nameFrom(keys, from), code);
    else this.#places[place] = code + 1;
    if (this.size * 2 > this.#places.length) this.#widen();
    return code;
  }

  /** Where a key is, or the free place where it goes; -1 where it is too far. */
  #placeOf(keys: Int32Array, from: number, hash: number): number {
    const places = this.#places;
    const words = this.#words;
    const mask = places.length - 1;
    for (let step = 0; step < REACH; step++) {
      const place = (hash + step) & mask;
      const at = ((places[place] as number) - 1) * WORDS;
      if (at < 0) return place;
      if (
        words[at] === keys[from] &&
        words[at + 1] === keys[from + 1] &&
        words[at + 2] === keys[from + 2] &&
        words[at + 3] === keys[from + 3]
      )
        return place;
    }
    return -1;
  }

  #codeOfName(name: string): number {
    const key = new Int32Array(WORDS);
    if (name.length <= LONGEST && packName(name, name.length, key, 0))
      return this.#codeOf(key, 0, this.#hashOf(key, 0));
    const known = this.#others.get(name);
    if (known !== undefined) return known;
    const code = this.#newCode();
    this.#others.set(name, code);
    return code;
  }

  #newCode(): number {
    if (this.size === MAX_PEOPLE)
      throw invalidArgument(
        MAX_PEOPLE + 1,
        { en: `at most ${numeral(MAX_PEOPLE).en} people`, fr: `au plus ${numeral(MAX_PEOPLE).fr} personnes` },
        [],
      );
    if ((this.size + 1) * WORDS > this.#words.length) {
      const wider = new Int32Array(this.#words.length * 2);
      wider.set(this.#words);
      this.#words = wider;
    }
    return this.size++;
  }

  /** Four times the places; a key that finds none within reach goes into the Map. */
  #widen(): void {
    const placed = this.#places.filter((code) => code !== 0);
    this.#places = new Int32Array(this.#places.length * 4);
    for (const code of placed) {
      const from = (code - 1) * WORDS;
      const place = this.#placeOf(this.#words, from, this.#hashOf(this.#words, from));
      if (place < 0) this.#others.set(nameFrom(this.#words, from), code - 1);
      else this.#places[place] = code;
    }
  }
}

/** Writes a name as a key; `false` where it is not of printed ASCII, or has blanks around it. */
function packName(name: string, length: number, keys: Int32Array, to: number): boolean {
  let first = 1;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let last = 0;
  let isPlain = length > 0 && name.charCodeAt(0) > 0x20 ? 1 : 0;
  for (let at = 0; at < length; at++) {
    last = name.charCodeAt(at);
    isPlain &= (last - 0x20) >>> 0 < 0x5f ? 1 : 0;
    fourth = (fourth << 8) | (third >>> 24);
    third = (third << 8) | (second >>> 24);
    second = (second << 8) | (first >>> 24);
    first = (first << 8) | last;
  }
  keys[to] = first;
  keys[to + 1] = second;
  keys[to + 2] = third;
  keys[to + 3] = fourth;
  return isPlain === 1 && last > 0x20;
}

/** The name that a key was written from. */
function nameFrom(keys: Int32Array, from: number): string {
  const codes: number[] = [];
  for (let byte = 0; byte < WORDS * 4; byte++)
    codes.unshift(((keys[from + (byte >> 2)] as number) >>> ((byte & 3) * 8)) & 255);
  return String.fromCharCode(...codes.slice(codes.indexOf(1) + 1));
}

function hashOf(keys: Int32Array, from: number): number {
  let hash = Math.imul(keys[from] as number, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (keys[from + 1] as number), 0xc2b2ae35);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (keys[from + 2] as number), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 16) ^ (keys[from + 3] as number), 0x165667b1);
  return hash ^ (hash >>> 15);
}
