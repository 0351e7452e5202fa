import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PersonCodes } from '../../src/deployments/engine/person-codes.js';

/** By a Map alone, in the order in which names come. */
function expected(lists: readonly (readonly string[])[]): number[][] {
  const codes = new Map<string, number>();
  return lists.map((list) =>
    list.map((name) => {
      if (!codes.has(name)) codes.set(name, codes.size);
      return codes.get(name) as number;
    }),
  );
}

function given(lists: readonly (readonly string[])[], codes = new PersonCodes()): number[][] {
  return lists.map((list) => [...codes.codesOf(list, list.length, (text) => text)]);
}

// Lengths about the longest key, zeros, characters of one byte and of more, halves of pairs.
const unit = fc.constantFrom('a', 'b', '\0', '\u0001', '\u00ff', '\u0100', '\ud83d', '\ude00', '1');
const name = fc.oneof(
  fc.array(unit, { minLength: 1, maxLength: 4 }).map((units) => units.join('')),
  fc.array(unit, { minLength: 13, maxLength: 18 }).map((units) => units.join('')),
  fc.uuid(),
  fc.string({ minLength: 1 }),
);

it('numbers names as a Map does', () => {
  fc.assert(
    fc.property(fc.array(fc.array(name, { maxLength: 40 }), { maxLength: 4 }), (lists) => {
      expect(given(lists)).toEqual(expected(lists));
    }),
  );
});

it('numbers many names as a Map does, over blocks and as its table widens', () => {
  const lists = [3, 5_000, 700, 16_384].map((length, list) =>
    Array.from({ length }, (_, at) => {
      const number = (at * 7919 + list * 104_729) % 9_000;
      return number % 5 === 0 ? `a person with number ${number}` : `p${number}`;
    }),
  );
  expect(given(lists)).toEqual(expected(lists));
});

it('numbers names that all want the same place', () => {
  const names = Array.from({ length: 2_000 }, (_, at) => `p${at}`);
  const lists = [names.slice(0, 1_500), [...names].reverse()];
  for (const hash of [() => 0, () => -1, (keys: Int32Array, from: number) => (keys[from] as number) % 40])
    expect(given(lists, new PersonCodes(hash))).toEqual(expected(lists));
});

it('takes texts for the names that they stand for', () => {
  const nameOf = (text: string) => text.trim().normalize('NFC');
  const lists = [
    ['p1', ' p1', 'p1 ', 'p 1'],
    ['\u00e9', 'e\u0301', ' e\u0301'],
    ['x'.repeat(20), ` ${'x'.repeat(15)}`, 'x'.repeat(15)],
  ];
  const codes = new PersonCodes();
  const found = lists.map((list) => [...codes.codesOf(list, list.length, nameOf)]);
  expect(found).toEqual(expected(lists.map((list) => list.map(nameOf))));
});

it('keeps texts apart that nobody reads', () => {
  const names = ['p1', ' p1', 'p1 ', '\u00e9', 'e\u0301', '\tp1', 'p1\u00a0'];
  expect(given([names])).toEqual([names.map((_, at) => at)]);
});
