import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { policeAgencies } from '../../src/data/agencies.js';
import { findAgency, findMission, readDeployments, readStrengths } from '../../src/index.js';
import { NameIndex } from '../../src/kernel/name-index.js';
import { nearestNames } from '../../src/kernel/nearest-names.js';
import { namedCountries } from '../../src/missions/named-countries.js';
import { missionFindings } from '../../src/missions/registry-findings.js';
import { mission } from '../missions/some-mission.js';
import { refusal } from '../refusal.js';

/** What another program has: its own missions, some with hosts, in two languages and by odd names. */
const ENTRIES = [
  { id: 'isaf', names: ['ISAF', 'International Security Assistance Force'], hosts: ['AF'] },
  { id: 'kfor', names: ['KFOR', 'Kosovo Force'] },
  { id: 'unmil', names: ['UNMIL', 'United Nations Mission in Liberia'], hosts: ['LBR'] },
  { id: 'eulex', names: ['EULEX', 'European Union Rule of Law Mission'], hosts: ['XK'] },
  { id: 'team-9', names: ['Team 9', 'Norway - Team (9)'], hosts: [] },
  { id: 'tf-1', names: ['Task Force', 'TF 1'] },
  { id: 'tf-2', names: ['Task Force', 'TF 2'], hosts: ['ML'] },
];
const index = new NameIndex(ENTRIES, namedCountries);
const find = (text: string) => index.find(text).map((place) => ENTRIES[place]?.id);
const near = (text: string) => nearestNames(index)(text).map(({ id }) => id);

describe('the names of a registry', () => {
  test.each([
    ['ISAF (Afghanistan)', ['isaf']],
    ['KFOR / Kosovo', ['kfor']], // no hosts: its name says where
    ['UNMIL – Libéria', ['unmil']], // a host by its code of three letters
    ['UNMIL (LR)', ['unmil']],
    ['the EULEX mission in Kosovo', ['eulex']],
    ['Norway - Team (9)', ['team-9']], // a dash and a bracket in a name
    ['Team 9 (Norway)', ['team-9']],
    ['Task Force', ['tf-1', 'tf-2']],
    ['Task Force (TF 2)', ['tf-2']],
    ['Task Force - Mali', ['tf-2']],
    ['Task Force, TF 1, TF 2', ['tf-1', 'tf-2']],
    ['KFOR (ISAF)', ['isaf', 'kfor']],
    ['KFOR (Afghanistan)', []],
    ['KFOR (Serbia)', []],
    ['Task Force - Niger', []],
    ['KFOR HQ', []],
    ['HQ KFOR', []],
    ['KFOR and ISAF', []],
    ['Kosovo', []],
    ['the mission', []],
    ['KFORCE', []],
    ['MKFOR', []],
    ['ISAF()', ['isaf']],
  ])('read %j as %j', (text, ids) => {
    expect(find(text).sort()).toEqual(ids);
  });

  test.each([
    ['ISAF HQ', ['isaf']],
    ['UNMIL Monrovia', ['unmil']],
    ['UN Mission in Liberia', ['unmil']],
    ['UN Mission in Liberia and Mali', ['unmil']],
    ['United Nations Mission in Libya', []],
    ['United Nations Mission in Darfur', []],
    ['EULEX Bosnia', []],
    ['UNMIK', []],
    ['UNMLI', ['unmil']],
    ['Internatonal Security Asistance Force', ['isaf']],
    ['Security', ['isaf']],
    ['', []],
    ['…', []],
    ['nothing of the kind', []],
    ['ISAFF', ['isaf']],
    ['TFF', []],
    ['ISAF, Kabul', ['isaf']],
    ['ISAF, Afghan police', ['isaf']],
    ['ISAF, Iraqi police', []],
    ['ISAF IRQ', []],
    ['ISAF AFG', ['isaf']],
    ['Liberian police', []],
    ['Mission, Liberian police', ['unmil']],
    ['Norwegian contingent', []],
  ])('suggest for %j %j', (text, ids) => {
    expect(near(text)).toEqual(ids);
  });

  const text = fc.oneof(
    fc.string(),
    fc
      .array(fc.constantFrom('ISAF', 'KFOR', 'Task', 'Force', 'Mali', '(', ')', ' - ', 'TF', '1', 'the', 'HQ', '/'), {
        maxLength: 12,
      })
      .map((parts) => parts.join(' ')),
  );

  test('a law: what is read is read the same in any order of the registry and with any signs around it', () => {
    const turned = new NameIndex([...ENTRIES].reverse(), namedCountries);
    fc.assert(
      fc.property(text, (given) => {
        const ids = (of: NameIndex, name: string) =>
          of
            .find(name)
            .map((place) => of.entries[place]?.id)
            .sort();
        expect(ids(turned, given)).toEqual(ids(index, given));
        if (given.trim() !== '') expect(ids(index, `– ${given} ;`)).toEqual(ids(index, given.trim()));
      }),
    );
  });

  test('a law: what is read has all words among its names, its hosts and words that add nothing', () => {
    fc.assert(
      fc.property(text, (given) => {
        const found = find(given);
        if (found.length !== 1) return;
        const { names } = ENTRIES.find(({ id }) => id === found[0]) as { names: readonly string[] };
        const left = given.toLowerCase().match(/[a-z0-9]+/g) ?? [];
        const own =
          [...names, String(found[0]), 'mali', 'the']
            .join(' ')
            .toLowerCase()
            .match(/[a-z0-9]+/g) ?? [];
        // A name may be written in pieces: all letters are of its words.
        for (const word of left) expect(own.some((one) => one === word || one.includes(word))).toBe(true);
      }),
    );
  });

  test('a text of a thousand words, and one longer than any name, are nobody', () => {
    for (const long of ['KFOR '.repeat(1000), 'x'.repeat(100_000), `KFOR ${'('.repeat(5000)}`])
      expect(near(long)).toEqual(near(long));
    expect([find('KFOR '.repeat(64)), find('KFOR '.repeat(65))]).toEqual([['kfor'], []]);
  });
});

describe('agencies', () => {
  test.each([
    ['Royal Canadian Mounted Police (RCMP) / Gendarmerie royale du Canada (GRC)', 'rcmp'],
    ['RCMP / GRC', 'rcmp'],
    ['RCMP-GRC', 'rcmp'],
    ['Gendarmerie royale\ndu Canada (GRC)', 'rcmp'],
    ['Correctional Service of Canada / Service correctionnel du Canada', 'correctional-service-canada'],
  ])('%j is %s', (name, id) => {
    expect(findAgency(policeAgencies, name).id).toBe(id);
  });

  test('that are of another town are not suggested', () => {
    const suggestions = (name: string) =>
      refusal(() => findAgency(policeAgencies, name), 'UNKNOWN_NAME').details.suggestions;
    expect(suggestions('Ottawa Police Service')).toEqual([]);
    expect(suggestions('Halifax Regional Police')).toEqual([]);
    expect(suggestions('Montreal Police')).toEqual(['Service de police de la Ville de Montréal']);
    expect(suggestions('Toronto Police')).toEqual(['Toronto Police Service']);
    expect(suggestions('RCMP Depot Division')).toEqual(['RCMP']);
    const { candidates } = refusal(
      () => findAgency(policeAgencies, 'RCMP / Peel Regional Police'),
      'AMBIGUOUS_NAME',
    ).details;
    expect(candidates).toEqual(['rcmp', 'peel-regional-police']);
  });
});

describe('names in files', () => {
  const missions = ENTRIES.map(({ id, names, hosts }) => ({
    id,
    names: names.map((name) => ({ text: name })),
    ...(hosts && { hosts: hosts.map((value) => ({ value })) }),
  }));
  const row = {
    id: 'a',
    person: 'p',
    personnel: 'police',
    gender: 'woman',
    firstDay: '2019-01-01',
    lastDay: '2019-02-01',
  };

  test('are read as functions read them, and suggestions say name and id', () => {
    const read = (mission: string) => {
      const { deployments, findings } = readDeployments([{ ...row, mission }], { missions });
      return deployments[0]?.mission ?? findings[0]?.operands;
    };
    expect(read('International Security Assistance Force (ISAF)')).toBe('isaf');
    expect(read('KFOR - Kosovo')).toBe('kfor');
    expect(read('ISAF / KFOR')).toMatchObject({ candidates: ['isaf', 'kfor'] });
    expect(read('International Security Asistance Force')).toMatchObject({
      suggestions: ['International Security Assistance Force (isaf)'],
    });
    expect(read('Kabul ISAF')).toMatchObject({ suggestions: ['isaf'] });
    // What is suggested can be given in its place.
    expect(read('International Security Assistance Force (isaf)')).toBe('isaf');
  });

  test('the same in head counts', () => {
    const map = { date: 'date', mission: 'mission', total: 'total' };
    const read = (mission: string) => readStrengths([{ date: '2019-01-31', mission, total: 3 }], { map, missions });
    expect(read('United Nations Mission in Liberia (UNMIL)').strengths[0]?.mission).toBe('unmil');
    expect(read('UNMIL (Mali)').findings).toMatchObject([{ code: 'UNKNOWN_NAME', operands: { suggestions: [] } }]);
  });

  test('hosts that are no countries, and a misspelt member, are refused at their place', () => {
    const label = { en: 'a', fr: 'a' };
    const ask = (entry: object) => () => findMission([{ id: 'a', names: [], label, ...entry }] as never, 'a');
    for (const [value, suggestions] of [
      ['ZZ', []],
      ['UK', ['GB']],
      ['Mali', ['ML']],
    ] as const) {
      const refused = refusal(ask({ hosts: [{ value }] }), 'UNKNOWN_NAME');
      expect([refused.path, refused.details.suggestions]).toEqual([['missions', 0, 'hosts', 0, 'value'], suggestions]);
    }
    for (const key of ['host', 'Hosts', 'HOST'])
      expect(refusal(ask({ [key]: [{ value: 'ML' }] }), 'UNKNOWN_NAME').path).toEqual(['missions', 0, key]);
    // What is the caller's own may stand beside them, as may both.
    expect(ask({ hosts: [{ value: 'MLI' }], host: 'Mali', hostile: true })()).toMatchObject({ host: 'Mali' });
    const known = { missions: [{ id: 'a', hosts: [{ value: 'ZZ' }] }] };
    expect(refusal(() => readDeployments([], known), 'UNKNOWN_NAME').path).toEqual([
      ...['options', 'missions', 0, 'hosts', 0, 'value'],
    ]);
  });

  test('names that nobody sees are refused at their place, wherever a registry is given', () => {
    const label = { en: 'a', fr: 'a' };
    const sources: never[] = [];
    for (const text of [' ', '  ', '\t\n', '\u00a0', '\u2009\u200b', '\u00ad', '']) {
      const names = [{ text, form: 'name', sources }];
      expect(refusal(() => findMission([{ id: 'a', label, names }] as never, 'a'), 'INVALID_ARGUMENT').path).toEqual([
        ...['missions', 0, 'names', 0, 'text'],
      ]);
      expect(missionFindings([{ ...mission('a'), names }] as never)).toMatchObject([
        { code: 'INVALID_ARGUMENT', severity: 'error', path: ['missions', 0, 'names', 0, 'text'] },
      ]);
      const agency = { id: 'a', label, kind: 'police', names: [{ text, sources }] };
      expect(refusal(() => findAgency([agency] as never, 'a'), 'INVALID_ARGUMENT').path).toEqual([
        ...['agencies', 0, 'names', 0, 'text'],
      ]);
      for (const missions of [[{ id: 'a', names: [{ text }] }], [{ id: 'a', aliases: [text] }]])
        expect(refusal(() => readDeployments([], { missions }), 'INVALID_ARGUMENT').path.slice(0, 3)).toEqual([
          ...['options', 'missions', 0],
        ]);
    }
  });

  test('hosts that are no hosts are refused at their place', () => {
    const wrong = [{ id: 'a', names: [], label: { en: 'a', fr: 'a' }, hosts: ['ML'] }];
    expect(refusal(() => findMission(wrong, 'a'), 'INVALID_ARGUMENT').path).toEqual(['missions', 0, 'hosts', 0]);
    const refused = refusal(() => readDeployments([], { missions: wrong as never }), 'INVALID_ARGUMENT');
    expect(refused.path).toEqual(['options', 'missions', 0, 'hosts', 0]);
  });
});
