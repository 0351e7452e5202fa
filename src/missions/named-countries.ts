import { frozen, lazily } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import { type Countries, isInCapitals, type NamedCountry, type NameWord, nameWords } from '../kernel/name-words.js';
import { among } from '../kernel/record.js';
import { checked, later, listOf } from '../kernel/shape.js';
import { countries } from './countries.js';
import { countryShape } from './country-codes.js';
import { impliedAt, misspeltAt } from './implied-countries.js';

/** A name of countries: its words, and whether it is one only in capitals, or with a capital. */
interface CountryName extends NamedCountry {
  readonly folded: readonly string[];
  readonly needs: 'capitals' | 'capital' | 'nothing';
}

/** Places that are called by a country and are none, or not only in it. */
const NOT_THE_COUNTRY =
  'Gulf of Guinea|golfe de Guinée|Lake Chad|lac Tchad|New Mexico|Nouveau-Mexique|New Jersey|Niger Delta|delta du Niger';
/** Names by which a neighbour is meant as often; they read nothing there. */
const EITHER: Readonly<Record<string, readonly string[]>> = /* @__PURE__ */ frozen({ Congo: ['CD'] });
/** Names that are words of these languages too. */
const WORDS: readonly string[] = /* @__PURE__ */ frozen(['china', 'grenade', 'jersey', 'reunion', 'turkey']);

const byFirstWord = /* @__PURE__ */ lazily<ReadonlyMap<string, readonly CountryName[]>>(() => {
  const codes = new Map<string, Set<string>>();
  for (const { code, en, fr } of countries())
    for (const name of [...en, ...fr]) codes.set(name, (codes.get(name) ?? new Set()).add(code));
  const named = new Map<string, CountryName[]>();
  const add = (name: string, own: readonly string[]): void => {
    const folded = nameWords(name).map((word) => word.folded);
    const isWord = folded.length === 1 && WORDS.includes(folded[0] as string);
    const needs = isInCapitals(name) ? 'capitals' : isWord ? 'capital' : 'nothing';
    pushTo(named, folded[0] as string, { folded, words: folded.length, codes: own, orElse: EITHER[name], needs });
  };
  for (const [name, own] of codes) add(name, [...own]);
  for (const name of NOT_THE_COUNTRY.split('|')) add(name, []);
  for (const names of named.values()) names.sort((a, b) => b.words - a.words);
  return named;
});

const alpha2 = /* @__PURE__ */ lazily(
  () => new Map(countries().flatMap(({ code, alpha3 }) => [[code, code] as const, [alpha3, code] as const])),
);

function isAt({ folded, needs }: CountryName, words: readonly NameWord[], from: number): boolean {
  const { written } = words[from] as NameWord;
  if (needs === 'capitals' && !isInCapitals(written)) return false;
  if (needs === 'capital' && written[0] === written[0]?.toLowerCase()) return false;
  return folded.every((word, place) => words[from + place]?.folded === word);
}

/**
 * The countries that texts name, in English or French, by whole words, the longest name first: South Sudan is not
 * Sudan, and Guinea-Bissau not Guinea. Adjectives are none: a Canadian mission is not in Canada. They, towns and slips
 * only imply one.
 */
export const namedCountries: Countries = /* @__PURE__ */ frozen<Countries>({
  namedAt: (words, from) =>
    byFirstWord()
      .get((words[from] as NameWord).folded)
      ?.find((name) => isAt(name, words, from)),
  impliedAt,
  misspeltAt,
  alpha2: (code) => alpha2().get(code),
});

/** The hosts of an entry, as far as a look-up needs them: countries that there are, by their codes as given. */
export const hostCodesShape = /* @__PURE__ */ later(() =>
  listOf(
    among({ en: 'a host', fr: "un pays d'accueil" }, { value: checked(countryShape, (_, __, code) => code as string) }),
    {
      what: { en: 'an array of hosts', fr: "un tableau de pays d'accueil" },
    },
  ),
);
