import { Decimal } from 'decimal.js';
import { afterAll, describe, expect, it } from 'vitest';
import * as data from '../src/data.js';
import { NEGATIVE_VALUE } from '../src/exact/messages.js';
import * as library from '../src/index.js';
import { fault } from '../src/kernel/errors.js';
import { jsonSchemas } from '../src/schemas.js';
import { answerOf, lineOf } from './digest/lines.js';
import { changedAt, FUNCTIONS, HANDS_BACK, place, placesIn, VALID } from './support/calls.js';
import { copyOf, spoil } from './support/spoil.js';

/*
 * Nothing is shared: a result is the caller's own, and so are the arguments. Each function is called, everything that
 * came out of it is overwritten, and what went in; then it is called again, on equal arguments, and gives the same
 * answer. In the end all functions do so once more, after all that has been done to the others.
 */

type Call = (...args: unknown[]) => unknown;
type Arguments = readonly unknown[];

/** What comes out of a call, also where it is an error. */
const outcomeOf = (call: Call, args: Arguments): unknown => {
  try {
    return call(...args);
  } catch (error) {
    return error;
  }
};

const lineOfOutcome = (outcome: unknown): string =>
  outcome instanceof Error ? lineOf([outcome.message, { ...outcome }]) : lineOf(outcome);

/** What a function shares with its earlier calls or with its caller; nothing, if it is as it should be. */
function sharedBy(call: Call, args: Arguments, handsBack = false): string[] {
  const answer = lineOfOutcome(outcomeOf(call, copyOf(args)));
  const given = copyOf(args);
  const outcome = outcomeOf(call, given);
  const found: string[] = [];
  if (!handsBack) {
    spoil(given);
    const now = lineOfOutcome(outcome);
    if (now !== answer) found.push(`with the arguments changes ${answer} to ${now}`);
  }
  spoil(outcome);
  const again = lineOfOutcome(outcomeOf(call, copyOf(args)));
  if (again !== answer) found.push(`the next call changes from ${answer} to ${again}`);
  return found;
}

const FEW = 50;
const PLACED = [
  null,
  { noValue: 'redacted', note: 'withheld' },
  { en: 'a label', fr: 'une étiquette' },
  { document: 'a-document', line: 1 },
];

/**
 * Valid arguments, and the same with something else in one place: what comes out as an error, and what a function hands
 * on as it is.
 */
const argumentsOf = (name: string): Arguments[] =>
  (VALID[name] ?? []).flatMap((args) => {
    const places = placesIn(args);
    // Each thing at each place of a short list of arguments; in turn at those of a long one.
    const isDue = (index: number, turn: number) => places.length <= FEW || (index + turn) % PLACED.length === 0;
    const changed = places.flatMap((path, index) =>
      PLACED.filter((value, turn) => isDue(index, turn) && (value === null || !isNote(args, path))).map(
        (value) => changedAt(args, path, (container, key) => place(container, key, value)) as unknown[],
      ),
    );
    return [args, ...changed];
  });

/** The note beside a reason is handed on unread, and so would be an object in the place of its text. */
const isNote = (args: Arguments, path: readonly string[]): boolean =>
  path.at(-1) === 'note' &&
  typeof path.reduce<unknown>((part, key) => Reflect.get(part as object, key), args) === 'string';

const answers = () =>
  FUNCTIONS.flatMap(([name, call]) =>
    (VALID[name] ?? []).map((args, index) => `${name} ${index} ${answerOf(() => call(...copyOf(args)))}`),
  );

const constantsOf = (door: object) => Object.entries(door).filter(([, value]) => typeof value !== 'function');
const CONSTANTS = [...constantsOf(library), ...constantsOf(data)];

describe('nothing is shared', () => {
  const first = answers();

  it.each(CONSTANTS)('through the constant %s, which is frozen with all that is in it', (_, constant) => {
    expect(notFrozenIn(constant)).toEqual([]);
    const line = lineOf(constant);
    spoil(constant);
    expect(lineOf(constant)).toBe(line);
  });

  it.each(FUNCTIONS)('by %s', (name, call) => {
    for (const args of argumentsOf(name)) expect(sharedBy(call, args, HANDS_BACK.has(name))).toEqual([]);
  });

  it('by jsonSchemas', () => {
    expect(sharedBy(() => jsonSchemas(), [])).toEqual([]);
  });

  afterAll(() => {
    expect(answers(), 'one function spoilt another').toEqual(first);
  });
});

/** The places of what can still be changed. */
function notFrozenIn(value: unknown, path = ''): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, element]) => notFrozenIn(element, `${path}.${key}`));
  // A set or a map stays open though it is frozen.
  return Object.isFrozen(value) && !(value instanceof Set || value instanceof Map) ? inside : [path, ...inside];
}

describe('the check of shared state', () => {
  const kept = new Map<string, unknown>();
  const Shared = Decimal.clone({ precision: 10 });
  it.each<[string, Call]>([
    ['a constant', ((constant) => () => ({ rows: [constant] }))({ en: 'women', fr: 'femmes' })],
    [
      'a list',
      (
        (list) => () =>
          list
      )([1, 2]),
    ],
    ['a set', ((set) => () => ({ set }))(new Set(['a']))],
    ['a typed array', ((column) => () => ({ column }))(new Uint32Array(2))],
    [
      'the details of an error',
      ((path) => () => {
        throw fault(NEGATIVE_VALUE, path, { received: '-1' });
      })(['a']),
    ],
    ['settings', () => ({ third: new Shared(1).div(3) })],
    ['what is kept for the next call', (given) => kept.set('a', kept.get('a') ?? given).get('a')],
    ['the argument', (given) => ({ given })],
  ])('finds %s', (_, leak) => {
    expect(sharedBy(leak, [{ a: { b: 1 } }])).not.toEqual([]);
  });

  it('finds nothing where all is fresh or frozen', () => {
    const label = Object.freeze({ en: 'a', fr: 'b' });
    expect(sharedBy((given) => ({ label, copy: copyOf(given), list: [1] }), [{ a: { b: [1] } }])).toEqual([]);
    expect(notFrozenIn(Object.freeze({ a: Object.freeze([{}]), b: Object.freeze(new Set()) }))).toEqual(['.a.0', '.b']);
  });
});
