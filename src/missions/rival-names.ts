import { unknownName } from '../kernel/check.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { registryOf } from '../kernel/lookup.js';
import { changesOf, counterpartsOf, type Stranger } from '../kernel/name-likeness.js';
import { contentOf, keyOf, type NameContent, NO_COUNTRIES } from '../kernel/name-words.js';
import { idShape, labelShape, spelledAmong } from '../kernel/record.js';
import { filled, later, listOf, optional, options as optionsOf } from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import { distance } from '../outside/edit-distance.js';
import { idsShape, sourcesShape } from './dated-shapes.js';
import { namedCountries } from './named-countries.js';
import { ARRAY_OF_NAMES, NAME } from './names.js';

/**
 * An entry of any registry, as far as its names go: a {@link Mission}, a {@link PoliceAgency}, or your own.
 * @category Missions
 */
export interface NamedThing {
  readonly id: string;
  readonly label?: Label;
  readonly names: readonly SpelledName[];
}

/** @inline */
export type SpelledName = {
  readonly text: string;
  /** Entries that are declared to have the name, too. */
  readonly sharedWith?: readonly string[];
  readonly sources: readonly Source[];
};

/**
 * How two names are alike: every word of each is a word of the other, a few letters or short forms aside (`spelling`),
 * or every word of one is in the other (`contained`).
 * @inline
 */
export type NameLikeness = 'spelling' | 'contained';

/**
 * Two names that may be one: a hint, and no more.
 * @category Missions
 */
export interface RivalNames {
  readonly one: SpelledName;
  readonly other: SpelledName;
  /** The entry that has the other name: the one that is asked about, or another. */
  readonly of: string;
  readonly likeness: NameLikeness;
  /** How many letters would have to change, case, accents and punctuation aside. */
  readonly changes: number;
}

/**
 * The names of a registry that are nearly those of one of its entries, or hold them: spellings of one name within the
 * entry, and names of other entries that may be of the same thing.
 *
 * Words are compared, one with one; of longer ones a third of the letters may be otherwise (`Adviser`, `Advisor`), an
 * acronym stands for its words (`UN`), and names that say two countries are of two things. Names that hold another in
 * brackets, and names that are declared as shared, are left out.
 * @param entries - A registry.
 * @param options - `of`: the id of the entry; where wanted the one of its names that is asked about, as it is spelled.
 * @returns The pairs, those within the entry first.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if no entry has the id, or the entry has no such name; `DUPLICATE` if the registry gives an id twice;
 *   `INVALID_ARGUMENT` for a wrong shape.
 * @example
 * const pairs = rivalNames(missionRegistry, { of: 'eupol-copps' });
 * const { one, other, likeness, changes } = pairs[1];
 * [one.text, other.text, likeness, changes]; // => ['EUPOL-COPPS', 'EUPOL COPPPS', 'spelling', 1]
 * @category Missions
 */
export function rivalNames(
  entries: readonly NamedThing[],
  options: { readonly of: string; readonly name?: string },
): RivalNames[] {
  const { of, name: wanted } = OPTIONS.read(options, ['options']);
  const registry = REGISTRY.read(entries, ['entries']);
  const own = registry.find(({ id }) => id === of);
  if (own === undefined) {
    const ids = registry.map(({ id }) => id);
    throw unknownName(of, ids, ENTRY, ['options', 'of']);
  }
  const shared = new Set(
    registry.flatMap(({ names }) =>
      names.flatMap(({ text, sharedWith = [] }) => (sharedWith.length > 0 ? keyOf(text) : [])),
    ),
  );
  const [mine = [], ...others] = [own, ...registry.filter((entry) => entry !== own)].map(({ id, names }) =>
    names.filter(({ text }) => !/[([]/.test(text)).map((name) => ({ id, name, ...readName(name.text) })),
  );
  const pairsOf = (one: ReadName, all: readonly ReadName[]): RivalNames[] =>
    all.flatMap((other) => {
      const isShared = one.id !== other.id && [one, other].some(({ content }) => shared.has(content.key));
      const likeness = isShared ? null : likenessOf(one, other);
      if (likeness === null) return [];
      const changes = distance(one.content.key, other.content.key);
      return [{ one: { ...one.name }, other: { ...other.name }, of: other.id, likeness, changes }];
    });
  if (wanted !== undefined && !own.names.some(({ text }) => text === wanted)) {
    throw unknownName(
      wanted,
      own.names.map(({ text }) => text),
      NAME,
      ['options', 'name'],
    );
  }
  const asked = mine.filter(({ name: { text } }) => wanted === undefined || text === wanted);
  const rest = (one: ReadName) => mine.filter((other, place) => !asked.includes(other) || place > mine.indexOf(one));
  return [...asked.flatMap((one) => pairsOf(one, rest(one))), ...asked.flatMap((one) => pairsOf(one, others.flat()))];
}

/** A name taken apart, with all its words; and the countries that it says. */
interface ReadName {
  readonly id: string;
  readonly name: SpelledName;
  readonly content: NameContent;
  readonly countries: ReadonlySet<string>;
}

const readName = (text: string): Pick<ReadName, 'content' | 'countries'> => ({
  content: withInitials(contentOf(text, NO_COUNTRIES)),
  countries: contentOf(text, namedCountries).countries,
});

function likenessOf(one: ReadName, other: ReadName): NameLikeness | null {
  if (one.name.text === other.name.text) return null;
  const [first, second] = [one.content, other.content];
  if (first.words.length === 0 || second.words.length === 0) return null;
  if (first.key === second.key) return 'spelling';
  const isOfTwo = one.countries.size > 0 && other.countries.size > 0;
  if (isOfTwo && ![...one.countries].some((country) => other.countries.has(country))) return null;
  const stranger = strangerFor(one.name.text, first, second);
  if (first.words.length === 1 || second.words.length === 1) {
    return changesOf(second, other.name.text, stranger) === null ? null : 'spelling';
  }
  const { ofText, ofName } = counterpartsOf(second, stranger);
  if (ofText < 1 && ofName < 1) return null;
  return ofText === ofName ? 'spelling' : 'contained';
}

/** A name as the measure of likeness takes it: each word with those of the other name that it may stand for. */
function strangerFor(text: string, content: NameContent, { words }: NameContent): Stranger {
  const isNear = (one: string, other: string): boolean =>
    one === other ||
    (Math.min(one.length, other.length) > LONGEST_AS_IT_IS &&
      !/\d/.test(one + other) &&
      distance(one, other) <= Math.min(one.length, other.length) / 3);
  const meant = content.words.map(
    ({ folded }) => new Set([folded, ...words.map((word) => word.folded).filter((word) => isNear(folded, word))]),
  );
  return { ...content, meant, isInOneCase: text === text.toLowerCase() };
}

/** The first letters of two words are too few to be those of an acronym. */
const withInitials = (content: NameContent): NameContent =>
  content.words.length > 2 ? content : { ...content, initials: '' };

/** Shorter words are compared letter for letter. */
const LONGEST_AS_IT_IS = 4;

const ENTRY: Label = /* @__PURE__ */ frozen({ en: 'an entry of the registry', fr: 'une entrée du registre' });

export const spellingShape = /* @__PURE__ */ later(() => filled({ en: 'a text', fr: 'un texte' }));
export const namedThingsShape = /* @__PURE__ */ later(() => {
  const name = spelledAmong(NAME, {
    text: spellingShape,
    sharedWith: optional(idsShape),
    sources: sourcesShape,
  });
  return registryOf(
    spelledAmong(ENTRY, { id: idShape, label: optional(labelShape), names: listOf(name, { what: ARRAY_OF_NAMES }) }),
    {
      en: 'entry',
      fr: 'entrée',
    },
  );
});
const REGISTRY = namedThingsShape;
const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ of: idShape, name: optional(spellingShape) }));
