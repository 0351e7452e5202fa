import { describe, expect, test } from 'vitest';
import { policeAgencies } from '../../src/data/agencies.js';
import { missionRegistry } from '../../src/data/missions.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { countries } from '../../src/missions/countries.js';
import { findMission } from '../../src/missions/lookup.js';
import type { Mission } from '../../src/missions/model.js';
import { findAgency } from '../../src/program/agency.js';
import { refusal } from '../refusal.js';

/* Texts that put another country beside the words of missions: nothing that is in other countries only is suggested. */

/** What people are called, written down apart from the rules of the look-up: English, and French of men and women. */
const PEOPLES = `
AF Afghan afghan afghanes ; AL Albanian albanais albanaise ; AM Armenian arménien arméniennes ; AR Argentine argentin argentines
AT Austrian autrichien autrichienne ; BA Bosnian bosnien bosniennes ; BD Bangladeshi bangladais bangladaises ; BE Belgian belge belges
BF Burkinabe burkinabé burkinabées ; BI Burundian burundais burundaises ; BJ Beninese béninois béninoise ; BR Brazilian brésilien brésiliennes
CD Congolese congolais congolaises ; CF Central-African centrafricain centrafricaine ; CI Ivorian ivoirien ivoiriennes
CL Chilean chilien chilienne ; CM Cameroonian camerounais camerounaise ; CO Colombian colombien colombiennes ; CU Cuban cubain cubaines
DJ Djiboutian djiboutien djiboutienne ; DO Dominican dominicain dominicaines ; DZ Algerian algérien algériennes ; EG Egyptian égyptien égyptienne
ER Eritrean érythréen érythréennes ; ET Ethiopian éthiopien éthiopiennes ; GE Georgian géorgien géorgiennes ; GH Ghanaian ghanéen ghanéennes
GM Gambian gambien gambiennes ; GN Guinean guinéen guinéennes ; GT Guatemalan guatémaltèque guatémaltèques ; HT Haitian haïtien haïtiennes
ID Indonesian indonésien indonésiennes ; IL Israeli israélien israéliennes ; IN Indian indien indiennes ; IQ Iraqi irakien irakiennes
IR Iranian iranien iraniennes ; JM Jamaican jamaïcain jamaïcaines ; JO Jordanian jordanien jordaniennes ; KE Kenyan kényan kényanes
KG Kyrgyz kirghize kirghizes ; KZ Kazakh kazakh kazakhes ; LB Lebanese libanais libanaises ; LR Liberian libérien libériennes
LY Libyan libyen libyennes ; MA Moroccan marocain marocaines ; MD Moldovan moldave moldaves ; ML Malian malien maliennes
MM Burmese birman birmanes ; MR Mauritanian mauritanien mauritaniennes ; MZ Mozambican mozambicain mozambicaines
NE Nigerien nigérien nigériennes ; NG Nigerian nigérian nigérianes ; NL Dutch néerlandais néerlandaises ; NP Nepalese népalais népalaises
PE Peruvian péruvien péruviennes ; PH Filipino philippin philippines ; PK Pakistani pakistanais pakistanaises ; PL Polish polonais polonaises
PS Palestinian palestinien palestiniennes ; RS Serbian serbe serbes ; RU Russian russe russes ; RW Rwandan rwandais rwandaises
SD Sudanese soudanais soudanaises ; SN Senegalese sénégalais sénégalaises ; SO Somali somalien somaliennes ; SY Syrian syrien syriennes
TD Chadian tchadien tchadiennes ; TG Togolese togolais togolaises ; TL Timorese timorais timoraises ; TN Tunisian tunisien tunisiennes
TZ Tanzanian tanzanien tanzaniennes ; UA Ukrainian ukrainien ukrainiennes ; UG Ugandan ougandais ougandaises ; YE Yemeni yéménite yéménites
XK Kosovar kosovar kosovares ; ZA South-African sud-africain sud-africaines ; ZM Zambian zambien zambiennes ; ZW Zimbabwean zimbabwéen zimbabwéennes`;

/** A name with each of its letters but the first left out, written twice, or in the place of the next. */
const slips = (name: string): string[] =>
  [...name].slice(1).flatMap((letter, place) => {
    const [before, after] = [name.slice(0, place + 1), name.slice(place + 2)];
    return [before + after, before + letter + letter + after, before + after.slice(0, 1) + letter + after.slice(1)];
  });

interface Word {
  readonly code: string;
  readonly word: string;
}
const now = countries().filter(({ to }) => to === undefined);
const NAMES: readonly Word[] = now.flatMap(({ code, en, fr }) =>
  [...new Set([...en, ...fr])].map((word) => ({ code, word })),
);
const CODES: readonly Word[] = now.flatMap(({ code, alpha3 }) => [code, alpha3].map((word) => ({ code, word })));
const PEOPLE: readonly Word[] = PEOPLES.trim()
  .split(/ ; |\n/)
  .flatMap((entry) => {
    const [code, ...words] = entry.split(' ') as [string, ...string[]];
    return words.map((word) => ({ code, word }));
  });
/** Capitals, written down apart from the table of the look-up. */
const CAPITALS: readonly Word[] = `
AE Abu Dhabi|AF Kabul|AG St. John's|AL Tirana|AM Yerevan|AO Luanda|AR Buenos Aires|AT Vienne|AU Canberra|AZ Baku|BA Sarajevo
BB Bridgetown|BD Dhaka|BE Bruxelles|BF Ouagadougou|BG Sofia|BH Manama|BI Gitega|BI Bujumbura|BJ Porto-Novo|BN Bandar Seri Begawan
BO La Paz|BR Brasília|BS Nassau|BT Thimphu|BW Gaborone|BY Minsk|BZ Belmopan|CA Ottawa|CD Kinshasa|CF Bangui|CG Brazzaville|CH Berne
CI Yamoussoukro|CL Santiago|CM Yaoundé|CN Beijing|CO Bogotá|CR San José|CU La Havane|CV Praia|CY Nicosie|CZ Prague|DE Berlin
DK Copenhague|DM Roseau|DO Santo Domingo|DZ Alger|EC Quito|EE Tallinn|EG Le Caire|ER Asmara|ES Madrid|ET Addis-Abeba|FI Helsinki
FJ Suva|FM Palikir|FR Paris|GA Libreville|GB London|GD St. George's|GE Tbilissi|GH Accra|GM Banjul|GN Conakry|GQ Malabo|GR Athènes
GT Guatemala City|GW Bissau|GY Georgetown|HN Tegucigalpa|HR Zagreb|HT Port-au-Prince|HU Budapest|ID Jakarta|IE Dublin
IN New Delhi|IQ Bagdad|IR Téhéran|IS Reykjavík|IT Rome|JM Kingston|JO Amman|JP Tokyo|KE Nairobi|KG Bichkek|KH Phnom Penh|KI Tarawa
KM Moroni|KN Basseterre|KP Pyongyang|KR Seoul|KW Kuwait City|KZ Astana|LA Vientiane|LB Beyrouth|LC Castries|LI Vaduz|LK Colombo
LR Monrovia|LS Maseru|LT Vilnius|LU Luxembourg|LV Riga|LY Tripoli|MA Rabat|MD Chișinău|ME Podgorica|MG Antananarivo|MH Majuro
MK Skopje|ML Bamako|MM Naypyidaw|MN Oulan-Bator|MR Nouakchott|MT La Valette|MU Port Louis|MW Lilongwe|MX Mexico City|MY Kuala Lumpur
MZ Maputo|NA Windhoek|NE Niamey|NG Abuja|NI Managua|NL Amsterdam|NO Oslo|NP Katmandou|NR Yaren|NZ Wellington|OM Mascate|PA Panama City
PE Lima|PG Port Moresby|PH Manille|PK Islamabad|PL Varsovie|PS Ramallah|PT Lisbonne|PW Ngerulmud|PY Asunción|QA Doha|RO Bucarest
RS Belgrade|RU Moscou|RW Kigali|SA Riyad|SB Honiara|SC Victoria|SD Khartoum|SE Stockholm|SI Ljubljana|SK Bratislava|SL Freetown
SN Dakar|SO Mogadiscio|SR Paramaribo|SS Juba|ST São Tomé|SV San Salvador|SY Damas|SZ Mbabane|TD N'Djamena|TG Lomé|TH Bangkok
TJ Douchanbé|TL Dili|TM Achgabat|TN Tunis|TO Nuku'alofa|TR Ankara|TT Port of Spain|TV Funafuti|TW Taipei|TZ Dodoma|UA Kyiv|UG Kampala
US Washington|UY Montevideo|UZ Tachkent|VC Kingstown|VE Caracas|VN Hanoi|VU Port-Vila|WS Apia|XK Pristina|YE Sana'a|ZA Pretoria
ZM Lusaka|ZW Harare`
  .trim()
  .split(/[|\n]/)
  .map((entry) => ({ code: entry.slice(0, 2), word: entry.slice(3) }));

/** The slips of names of one word; those of short names are soon other words. */
const SLIPS: readonly Word[] = NAMES.filter(
  ({ word }) => /^\p{Letter}{5,}$/u.test(word) && /\p{Lowercase}/u.test(word),
).flatMap(({ code, word }) => slips(word).map((slip) => ({ code, word: slip })));

/** Words of any mission, around a place. */
const COMMON = [
  '# police mission',
  '# advisory mission',
  'UN Mission, #',
  'European Union Advisory Mission #',
  'EU police support, #',
  'Canadian Police Mission, #',
  'Mission de conseil, #',
  'Mission des Nations Unies, #',
  'soutien à la police #',
  'UN Stabilization Mission #',
  'Leadership Training, #',
  'Bilateral engagement, #',
];

const sayingIn = (text: string): readonly string[] =>
  now
    .filter(({ en, fr }) => [...en, ...fr].some((name) => new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u').test(text)))
    .map(({ code }) => code);
/** The countries that an entry is in, and those that its names say: an office for one may be in another. */
const placesOf = ({ hosts, names, label, partOf }: Mission): readonly string[] => {
  const own = names.filter(({ sharedWith = [] }) => sharedWith.length === 0).map(({ text }) => text);
  const texts = [label.en, label.fr, ...own].join(' ');
  // A part without hosts of its own is where its whole is.
  const whole = (missionRegistry as readonly Mission[]).find(({ id }) => hosts.length === 0 && id === partOf);
  return [...(whole ?? { hosts }).hosts.map(({ value }) => value), ...sayingIn(texts)];
};
const PLACES = new Map((missionRegistry as readonly Mission[]).map((mission) => [mission.id, placesOf(mission)]));
/** Codes that one word is of: Guinea, Congo and Dominica may be meant by what their neighbours are called. */
const KIN: Readonly<Record<string, readonly string[]>> = { CD: ['CG'], CG: ['CD'], DO: ['DM'] };

/** What a text is read as, or answered with, that is in other countries only. */
function elsewhere(text: string, code: string): string[] {
  const isIn = (id: string): boolean =>
    PLACES.get(id)?.length === 0 || [code, ...(KIN[code] ?? [])].some((one) => PLACES.get(id)?.includes(one));
  try {
    const { id } = findMission(missionRegistry, text);
    return isIn(id) ? [] : [`${text} is read as ${id}`];
  } catch (error) {
    if (isCpaIppError(error, 'AMBIGUOUS_NAME')) return error.details.candidates.filter((id) => !isIn(id));
    if (!isCpaIppError(error, 'UNKNOWN_NAME')) throw error;
    return error.details.suggestions
      .map((name) => findMission(missionRegistry, name).id)
      .filter((id) => !isIn(id))
      .map((id) => `${text} is answered with ${id}`);
  }
}

describe('a law: no suggestion is in other countries than the one of which a text speaks', () => {
  test.each([
    ['names', NAMES],
    ['codes', CODES],
    ['people', PEOPLE],
    ['capitals', CAPITALS],
  ])('by %s, beside words of any mission', (_, words) => {
    // One in three: all of them with all texts would take minutes.
    const wrong = words.flatMap(({ code, word }, start) =>
      COMMON.filter((_, place) => (place + start) % 3 === 0).flatMap((text) =>
        elsewhere(text.replace('#', words === CODES ? `(${word})` : word), code),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('by names with a slip, beside words of any mission', () => {
    const wrong = SLIPS.flatMap(({ code, word }, place) =>
      place % 5 === 0 ? elsewhere((COMMON[place % COMMON.length] as string).replace('#', word), code) : [],
    );
    expect(wrong).toEqual([]);
    expect(SLIPS.length).toBeGreaterThan(4000);
  });

  test('by names, codes, people and capitals, beside every acronym and name of an entry with one host', () => {
    const said = [...NAMES, ...CODES, ...PEOPLE, ...CAPITALS];
    const beside = (missionRegistry as readonly Mission[])
      .filter(({ hosts, partOf }) => hosts.length === 1 || partOf !== undefined)
      .flatMap(({ names }) => names.filter(({ form }) => form !== 'description').map(({ text }) => text))
      .filter((text) => sayingIn(text).length === 0 && !/palestin/iu.test(text));
    const wrong = beside.flatMap((name, start) =>
      said
        .filter((_, place) => (place + start) % 40 === 0)
        .flatMap(({ code, word }) => elsewhere(`${name} (${word})`, code)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('neighbours in one registry', () => {
  const mission = (id: string, country: string, code: string) => ({
    id,
    label: { en: `Police Mission in ${country}`, fr: `Mission de police, ${country}` },
    names: [],
    hosts: [{ value: code }],
  });
  const missions = [
    mission('south-sudan', 'South Sudan', 'SS'),
    mission('sudan', 'Sudan', 'SD'),
    mission('north-korea', 'North Korea', 'KP'),
    mission('south-korea', 'South Korea', 'KR'),
    mission('dominican-republic', 'Dominican Republic', 'DO'),
    mission('dominica', 'Dominica', 'DM'),
    mission('guinea', 'Guinea', 'GN'),
    mission('guinea-bissau', 'Guinea-Bissau', 'GW'),
    mission('equatorial-guinea', 'Equatorial Guinea', 'GQ'),
    mission('papua-new-guinea', 'Papua New Guinea', 'PG'),
    mission('dr-congo', 'Democratic Republic of the Congo', 'CD'),
    mission('congo', 'Republic of the Congo', 'CG'),
  ];
  test.each([
    ['Suth Sudan', ['south-sudan']],
    ['Nrth Korea', ['north-korea']],
    ['Dminican Republic', ['dominican-republic']],
    ['Guinea-Bissu', ['guinea-bissau']],
    ['Equatoril Guinea', ['equatorial-guinea']],
    ['Papua Ne Guinea', ['papua-new-guinea']],
    ['the Democratic Reublic of the Congo', ['dr-congo']],
    ['Suudan', ['sudan']],
    ['Congoo', ['congo']],
  ])('%j is not the one that is called like its other words', (country, ids) => {
    const { suggestions } = refusal(
      () => findMission(missions as never, `Police Mission in ${country}`),
      'UNKNOWN_NAME',
    ).details;
    expect(suggestions.map((name) => findMission(missions as never, name).id)).toEqual(ids);
  });
});

describe('a short registry', () => {
  const mm = { id: 'mm', label: { en: 'Mali Mission', fr: 'Mission au Mali' }, names: [], hosts: [{ value: 'ML' }] };
  const ask = (text: string) =>
    refusal(() => findMission([mm] as never, text), 'UNKNOWN_NAME').details as { readonly choices?: readonly string[] };

  test('lists its names where nothing is near, but none for a text that names another country', () => {
    expect(ask('Something').choices).toEqual(['mm', 'Mali Mission', 'Mission au Mali']);
    expect(ask('UNMISS - South Sudan').choices).toBeUndefined();
    expect(ask('Juba').choices).toBeUndefined();
  });
});

describe('agencies that have only words of any in common', () => {
  test.each([
    'Vancouver Police Department',
    "St. John's Police Force",
    'Royal Canadian Navy',
    'Ottawa Police Service',
    'Kingston Police',
    'Victoria Police Department',
    'East Vancouver Police Department',
  ])('%j is answered with none', (text) => {
    expect(refusal(() => findAgency(policeAgencies, text), 'UNKNOWN_NAME').details.suggestions).toEqual([]);
  });

  test.each([
    ['Royal Canadian Mounted Polce', 'rcmp'],
    ['West Vancouver Polce Department', 'west-vancouver-police-department'],
    ['Saint John Police', 'saint-john-police-force'],
  ])('%j is answered with %s', (text, id) => {
    const { suggestions } = refusal(() => findAgency(policeAgencies, text), 'UNKNOWN_NAME').details;
    expect(suggestions.map((name) => findAgency(policeAgencies, name).id)).toEqual([id]);
  });
});

describe('a registry that is asked again', () => {
  const registry = () => [
    { id: 'a', label: { en: 'Alpha', fr: 'Alpha' }, names: [{ text: 'AAA', form: 'acronym', sources: [] }], hosts: [] },
  ];

  test('is answered as it is now, whoever changes it', () => {
    const changing = registry() as unknown as { label: { en: string }; hosts: { value: string }[] }[];
    const ask = (name: string) => findMission(changing as never, name) as unknown;
    expect(ask('Alpha')).toBe(changing[0]);
    (changing[0] as (typeof changing)[number]).label.en = 'Beta';
    expect(ask('Beta')).toBe(changing[0]);
    (changing[0] as (typeof changing)[number]).hosts.push({ value: 'ML' });
    expect(ask('Beta - Mali')).toBe(changing[0]);
    (changing[0] as (typeof changing)[number]).hosts.pop();
    expect(refusal(() => ask('Beta - Mali'), 'UNKNOWN_NAME').details.suggestions).toEqual(['Beta']);
    const same = registry();
    expect(findMission(same as never, 'Alpha')).toBe(same[0]);
  });

  test('of missions and of agencies do not know one another', () => {
    for (let time = 0; time < 6; time++) {
      expect(findMission(missionRegistry, 'UNMIK - Kosovo').id).toBe('unmik');
      expect(findAgency(policeAgencies, 'RCMP / GRC').id).toBe('rcmp');
      const own = registry().map((entry) => ({ ...entry, id: `a-${time}` }));
      expect(findMission(own as never, 'Alpha').id).toBe(`a-${time}`);
    }
  });
});
