import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentOf, nameWords } from '../../src/kernel/name-words.js';
import { countries } from '../../src/missions/countries.js';
import { namedCountries } from '../../src/missions/named-countries.js';

const named = (text: string): string => [...contentOf(text, namedCountries).countries].sort().join(' ');

describe('countries named in texts', () => {
  test.each([
    ['UN Mission in South Sudan', 'SS'],
    ['Mission au Soudan du Sud', 'SS'],
    ['Republic of the Sudan', 'SD'],
    ['Guinea-Bissau', 'GW'],
    ['Guinée équatoriale', 'GQ'],
    ['Papua New Guinea', 'PG'],
    ['Guinée', 'GN'],
    ['Niger', 'NE'],
    ['Nigeria', 'NG'],
    ['Nigéria et Niger', 'NE NG'],
    ['Dominican Republic', 'DO'],
    ['Dominica', 'DM'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['D.R. Congo', 'CD'],
    ['R.D. Congo', 'CD'],
    ['DRC', 'CD'],
    ['Congo', 'CG'],
    ['République du Congo', 'CG'],
    ['Zaïre', 'CD ZR'],
    ['Timor oriental', 'TL TP'],
    ['Northern Ireland', 'GB'],
    ['Ireland', 'IE'],
    ["Côte d’Ivoire (CÔTE D'IVOIRE)", 'CI'],
    ['REPUBLIQUE CENTRAFRICAINE', 'CF'],
    ['Bosnia-Herzegovina', 'BA'],
    ['Cisjordanie', 'PS'],
    ['U.S. Security Coordinator', 'US'],
    ['South Georgia', 'GS'],
    ['Korea', 'KP KR'],
    ['St. Lucia', 'LC'],
    ['Ste-Lucie', 'LC'],
    ['St Vincent & the Grenadines', 'VC'],
    ['Antigua & Barbuda', 'AG'],
    // A part of a word, or of a longer name, is no country; nor is a word that only looks like one.
    ['Somaliland', ''],
    ['Romania', 'RO'],
    ['Malian police', ''],
    ['Canadian Police Mission', ''],
    ['help us', ''],
    ['a car', ''],
    ['une réunion', ''],
    ['La Réunion', 'RE'],
    ['Gulf of Guinea', ''],
    ['lac Tchad', ''],
    ['New Mexico', ''],
    ['', ''],
  ])('%j names %j', (text, codes) => {
    expect(named(text)).toBe(codes);
  });

  test.each([
    // By the people, whatever the language, the gender and the number.
    ['Malian police', 'ML'],
    ['police malienne', 'ML'],
    ['Kenyan', 'KE'],
    ['ukrainiennes', 'UA'],
    ['Afghan, afghanes', 'AF'],
    ['Kazakh', 'KZ'],
    ['Nigerian', 'NG'],
    ['nigérianes', 'NG'],
    ['Nigerien', 'NE'],
    ['nigériennes', 'NE'],
    ['Congolese', 'CD CG'],
    ['Dominican', 'DM DO'],
    ['dominiquaise', 'DM'],
    ['South Sudanese', 'SS'],
    ['sud-soudanaises', 'SS'],
    ['Sudanese', 'SD'],
    ['Guinean', 'GN'],
    ['Swazi', 'SZ'],
    ['Chinese', 'CN'],
    // By a town, and by a code.
    ['Port-au-Prince', 'HT'],
    ['Kaboul', 'AF'],
    ['UNMIK IRQ', 'IQ'],
    ['CPMU (ML)', 'ML'],
    ['MISSION IN HAITI', 'HT'],
    ['CPMU (IN)', 'IN'],
    // By a name with a slip.
    ['Ukrain', 'UA'],
    ['Lybia', 'LY'],
    ['Afganistan', 'AF'],
    ['in Hati', 'HT'],
    ['Phillipines', 'PH'],
    ['Nigera', 'NE NG'],
    // A slip in one of several words: not the neighbour whose name is left.
    ['in Suth Sudan', 'SS'],
    ['Soudan du Sd', 'SS'],
    ['Nrth Korea', 'KP'],
    ['Sorth Korea', 'KP KR'],
    ['Dminican Republic', 'DO'],
    ['Guinea-Bissu', 'GW'],
    ['Equatoril Guinea', 'GQ'],
    ['Papua Ne Guinea', 'PG'],
    ['the Democratic Reublic of the Congo', 'CD'],
    ['Mission Sudan', 'SD'],
    ['West Sudan', 'SD'],
    // Of Congo, nobody knows which.
    ['Congo', 'CD CG'],
    ['Congo-Brazzaville', 'CG'],
    // A language, only where it stands alone behind an acronym.
    ['EUAM French', 'FR'],
    ['UNMIK - anglaise', 'GB'],
    ['UNMIK in French', ''],
    ['Ukranian', 'UA'],
    // Words that only look like one.
    ['Mission', ''],
    ['Union', ''],
    ['Office', ''],
    ['Pacific Islands', ''],
    ['British Columbia', ''],
    ['Organization of American States', ''],
    ['American', 'US'],
    ['une chaîne, le code pénal', ''],
    ['Code pénal', ''],
    ['male officers, child protection', ''],
    ['français', ''],
    ['UNMIL', ''],
    ['MINUL', ''],
  ])('%j implies %j', (text, codes) => {
    const { places, peoples } = contentOf(text, namedCountries, ({ folded }) => folded === 'mission');
    expect([...places, ...peoples].sort().join(' ')).toBe(codes);
  });

  test('what only implies a country names none, and reads no mission there', () => {
    for (const text of ['Malian', 'Kyiv', 'Ukrain', 'Port-au-Prince']) expect([text, named(text)]).toEqual([text, '']);
  });

  test('every name of the list names its country, in any case that it may have, and no other but by a shared name', () => {
    for (const { code, alpha3, en, fr } of countries()) {
      expect([namedCountries.alpha2(code), namedCountries.alpha2(alpha3)]).toEqual([code, code]);
      for (const name of [...en, ...fr]) {
        const words = nameWords(`in ${name} since`);
        const found = namedCountries.namedAt(words, 1);
        expect([name, found?.words, found?.codes]).toEqual([name, words.length - 2, expect.arrayContaining([code])]);
      }
    }
  });

  test('codes of two letters are each of one entry, but one that two countries had; those of three of one alone', () => {
    const codes = countries().map(({ code }) => code);
    expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual(['CS']);
    expect(new Set(countries().map(({ alpha3 }) => alpha3)).size).toBe(codes.length);
  });

  test('a law: words before and after a country do not hide it', () => {
    const filler = fc.constantFrom('mission', 'police', 'office', 'of', '(', '–', 'UN');
    const country = fc.constantFrom(...countries().filter(({ to }) => to === undefined));
    fc.assert(
      fc.property(fc.array(filler), country, fc.array(filler), (before, { code, en }, after) => {
        expect(named([...before, en[0], ...after].join(' ')).split(' ')).toContain(code);
      }),
    );
  });
});
