import { describe, expect, test } from 'vitest';
import { policeAgencies } from '../../src/data/agencies.js';
import { missionRegistry } from '../../src/data/missions.js';
import { readBudgetLines } from '../../src/index.js';
import { type NamedEntry, NameIndex } from '../../src/kernel/name-index.js';
import { namedCountries } from '../../src/missions/named-countries.js';
import { CPA_PARTNERS } from '../../src/program/canadian/partners.js';

/* Every pair of names of every registry, as `Name (ACRONYM)` and its kin, against what the names alone say. */

const FORMS: readonly ((a: string, b: string) => string)[] = [
  (a, b) => `${a} (${b})`,
  (a, b) => `${a} / ${b}`,
  (a, b) => `${a} – ${b}`,
  (a, b) => `${a}\n${b}`,
];

const MISSIONS: readonly NamedEntry[] = missionRegistry.map(({ id, label, names, hosts }) => ({
  id,
  names: [...names.map(({ text }) => text), label.en, label.fr],
  hosts: hosts.map(({ value }) => value),
}));
const AGENCIES: readonly NamedEntry[] = policeAgencies.map(({ id, label, acronym, names }) => ({
  id,
  names: [...names.map(({ text }) => text), ...Object.values(label), ...Object.values(acronym ?? {})],
}));
const PARTNERS: readonly NamedEntry[] = Object.entries(CPA_PARTNERS).map(([id, { label, aliases = [] }]) => ({
  id,
  names: [...Object.values(label), ...aliases],
}));

/** Names as people compare them: small letters without accents, signs or blanks. Written apart from the look-up. */
const plain = (text: string): string =>
  [...text.normalize('NFD').toLowerCase()].filter((sign) => /[\p{Letter}\p{Number}]/u.test(sign)).join('');

describe.each([
  ['missions', MISSIONS],
  ['agencies', AGENCIES],
  ['partners', PARTNERS],
])('pairs of names of %s', (_, entries) => {
  const index = new NameIndex(entries, namedCountries);
  const owners = new Map<string, Set<string>>();
  for (const { id, names } of entries)
    for (const name of [id, ...names]) owners.set(plain(name), (owners.get(plain(name)) ?? new Set()).add(id));
  const ownersOf = (name: string): ReadonlySet<string> => owners.get(plain(name)) as ReadonlySet<string>;
  const names = [...new Set(entries.flatMap((entry) => entry.names))];
  const read = (text: string): string[] => index.find(text).map((place) => (entries[place] as NamedEntry).id);
  const pairs = names.flatMap((a) => names.filter((b) => a !== b).map((b) => [a, b] as const));

  test('of one entry are read as it, or said to be of several; of several are refused with all of them', () => {
    const wrong: unknown[] = [];
    for (const form of FORMS)
      for (const [a, b] of pairs) {
        const text = form(a, b);
        // The whole text may be a name of its own: `EUAM` and `Ukraine`.
        const whole = owners.get(plain(text));
        const [one, other] = [ownersOf(a), ownersOf(b)];
        const common = [...one].filter((id) => other.has(id));
        const right = whole ?? new Set(common.length > 0 ? common : [...one, ...other]);
        const found = read(text);
        if (found.length !== right.size || found.some((id) => !right.has(id))) wrong.push([text, found, [...right]]);
      }
    expect(wrong).toEqual([]);
    expect(pairs.length).toBe(names.length * (names.length - 1));
  });
});

describe('partners in budgets', () => {
  const map = { fiscalYear: 'Year', partner: 'Partner', spent: 'Spent' } as const;
  const read = (Partner: string) =>
    readBudgetLines([{ Year: '2018-19', Partner, Spent: '1' }], { map, unit: 'CAD millions', empty: 'not-reported' });

  test.each([
    ['Royal Canadian Mounted Police (RCMP)', 'rcmp'],
    ['Royal Canadian Mounted Police (RCMP) / Gendarmerie royale du Canada (GRC)', 'rcmp'],
    ['RCMP / GRC', 'rcmp'],
    ['RCMP-GRC', 'rcmp'],
    ['RCMP\nGRC', 'rcmp'],
    ['Global Affairs Canada (GAC)', 'gac'],
    ['Affaires mondiales Canada – AMC', 'gac'],
    ['Public Safety Canada | Sécurité publique Canada', 'ps'],
  ])('%j is %s', (text, partner) => {
    const { lines, findings } = read(text);
    expect([lines.map((line) => line.partner), findings]).toEqual([[partner], []]);
  });

  test('halves that name two are refused with both, and an unknown half with what is near', () => {
    expect(read('Royal Canadian Mounted Police (GAC)').findings).toMatchObject([
      { code: 'AMBIGUOUS_NAME', operands: { candidates: ['rcmp', 'gac'] } },
    ]);
    expect(read('RCMP Depot').findings).toMatchObject([{ code: 'UNKNOWN_NAME', operands: { suggestions: ['RCMP'] } }]);
  });
});
