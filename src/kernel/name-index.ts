import { frozen, lazily } from './frozen.js';
import { pushTo } from './lists.js';
import { type Reading, readParts } from './name-parts.js';
import { otherKeysOf } from './name-short-forms.js';
import { type Vocabulary, vocabularyOf } from './name-vocabulary.js';
import { type Countries, contentOf, keyOf, type NameContent, NO_COUNTRIES, nameWords } from './name-words.js';
import { LONGEST_NAME } from './suggest.js';

/** An entry of a registry: an id, all other names by which people look for it, and the countries that it is in. */
export interface NamedEntry {
  readonly id: string;
  readonly names: readonly string[];
  /** ISO codes; where there are none, it is in the countries that its names name. */
  readonly hosts?: readonly string[] | undefined;
  /** The id of the entry that it is a part of: where it has no hosts, it is in those of the whole. */
  readonly partOf?: string | undefined;
}

/** A name of an entry, taken apart. */
export interface IndexedName extends NameContent {
  readonly place: number;
  readonly text: string;
}

/** The countries that an entry is in, and with those of which its names speak. */
interface EntryCountries {
  readonly hosts: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  /** Whether its hosts are given, or only what its names say. */
  readonly isGiven: boolean;
}

/** Lengths at which names are held against the beginning of a text; the last one is that of no name. */
const LENGTHS: readonly number[] = /* @__PURE__ */ frozen([4, 8, 16, 32, 64, 128, 256, LONGEST_NAME]);

/** The names of a registry, folded once for any number of texts. */
export class NameIndex {
  readonly entries: readonly NamedEntry[];
  readonly countries: Countries;
  readonly #places = new Map<string, number>();
  /** The places of the entries with a name, by its key. */
  readonly #byKey = lazily(() => {
    const places = new Map<string, number[]>();
    for (const [place, { id, names }] of this.entries.entries())
      for (const key of new Set([id, ...names].map(keyOf))) if (key !== '') pushTo(places, key, place);
    // What a name may be called for short stands for it unless it is the name of another.
    const short = new Map<string, number[]>();
    for (const [place, { names }] of this.entries.entries())
      for (const key of new Set(names.flatMap((name) => otherKeysOf(name, this.countries))))
        if (!places.has(key)) pushTo(short, key, place);
    for (const [key, own] of short) places.set(key, own);
    return places;
  });
  /** The beginnings of names, at some lengths; a text of any words is then soon seen to be none. */
  readonly #beginnings = lazily(
    () => new Set([...this.#byKey().keys()].flatMap((key) => LENGTHS.map((length) => key.slice(0, length)))),
  );
  /** All names, taken apart, by entry: each once, an id only where no name is spelled like it. */
  readonly #namesByPlace = lazily(() => this.entries.map((entry, place) => this.#namesOf(entry, place)));
  readonly #names = lazily(() => this.#namesByPlace().flat());
  /** The countries of each entry: those that it is in, and with those that its names speak of. */
  readonly #countries = lazily(() => this.entries.map((_, place) => this.#countriesIn(place)));
  readonly #vocabulary = lazily(() => vocabularyOf(this.#names(), this.entries.length));
  /** The countries of whose people the names of entries speak that are not there. */
  readonly #senders = lazily(() => {
    const abroad = this.#names().flatMap(({ place, peoples }) =>
      this.#hostsOf(place).length === 0 ? [] : [...peoples].filter((one) => !this.countriesOf(place).hosts.has(one)),
    );
    return new Set(abroad);
  });

  constructor(entries: readonly NamedEntry[], countries: Countries = NO_COUNTRIES) {
    this.entries = entries;
    this.countries = countries;
    for (const [place, { id }] of entries.entries()) if (!this.#places.has(id)) this.#places.set(id, place);
  }

  /**
   * The places of the entries that a text stands for: one where it is read, several where it may be each of them or its
   * parts name them, none where nobody knows.
   *
   * An id comes before a name, and the whole text before its parts.
   */
  find(text: string): readonly number[] {
    const place = this.#places.get(text);
    if (place !== undefined) return [place];
    return this.#byKey().get(keyOf(text)) ?? readParts(nameWords(text), this.#reading);
  }

  /** The id of the entry at a place. */
  idAt(place: number): string {
    return (this.entries[place] as NamedEntry).id;
  }

  /** The places of the entries with a name. */
  havingName(text: string): readonly number[] {
    return this.#byKey().get(keyOf(text)) ?? [];
  }

  get names(): readonly IndexedName[] {
    return this.#names();
  }

  get vocabulary(): Vocabulary {
    return this.#vocabulary();
  }

  /** The countries whose people are at missions elsewhere: `Canadian` does not say where a mission is. */
  get senders(): ReadonlySet<string> {
    return this.#senders();
  }

  /** The countries of an entry, and all those of which its names speak too. */
  countriesOf(place: number): EntryCountries {
    return this.#countries()[place] as EntryCountries;
  }

  /** What parts of a text may be. */
  get #reading(): Reading {
    return {
      named: (key) => this.#byKey().get(key),
      mayBegin: (key) => LENGTHS.every((length) => key.length < length || this.#beginnings().has(key.slice(0, length))),
      countries: this.countries,
      isHost: (place, codes) => codes.some((code) => this.countriesOf(place).hosts.has(code)),
    };
  }

  #namesOf({ id, names }: NamedEntry, place: number): IndexedName[] {
    const byKey = new Map<string, string>();
    for (const text of [...names, id]) if (!byKey.has(keyOf(text))) byKey.set(keyOf(text), text);
    return [...byKey.values()].map((text) => ({ place, text, ...contentOf(text, this.countries) }));
  }

  #hostsOf(place: number): readonly string[] {
    const seen = new Set<number>();
    for (let at: number | undefined = place; at !== undefined && !seen.has(at); ) {
      seen.add(at);
      const { hosts = [], partOf } = this.entries[at] as NamedEntry;
      if (hosts.length > 0) return hosts.map((code) => this.countries.alpha2(code) ?? code);
      at = partOf === undefined ? undefined : this.#places.get(partOf);
    }
    return [];
  }

  #countriesIn(place: number): EntryCountries {
    const [given, names] = [this.#hostsOf(place), this.#namesByPlace()[place] ?? []];
    const hosts = given.length > 0 ? given : names.flatMap(({ countries }) => [...countries]);
    // A name of several entries speaks of the countries of all of them.
    const said = names.filter(({ text }) => given.length === 0 || this.havingName(text).length === 1);
    const all = new Set([...hosts, ...said.flatMap(({ places }) => [...places])]);
    return { hosts: new Set(hosts), all, isGiven: given.length > 0 };
  }
}
