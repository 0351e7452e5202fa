import type { Path } from './codes.js';
import { type CodedError, fault } from './errors.js';
import { frozen } from './frozen.js';
import type { Label } from './label.js';
import { AMBIGUOUS_NAME, type ArgumentErrors, INVALID_ARGUMENT, UNKNOWN_NAME } from './messages.js';
import { LONGEST_NAME, suggest } from './suggest.js';
import { anyOf, numeral, quoted } from './words.js';

/** What is no text and no number, by its type. */
const TYPES = /* @__PURE__ */ frozen({
  array: { en: 'an array', fr: 'un tableau' },
  bigint: { en: 'a bigint', fr: 'un bigint' },
  function: { en: 'a function', fr: 'une fonction' },
  object: { en: 'an object', fr: 'un objet' },
  symbol: { en: 'a symbol', fr: 'un symbole' },
} as const satisfies Record<string, Label>);

/** Describes any value in a few characters, without ever throwing; used in messages. */
export function describe(value: unknown): Label {
  if (typeof value === 'string') return quoted(value);
  const type =
    value !== null && (TYPES as Partial<Record<string, Label>>)[Array.isArray(value) ? 'array' : typeof value];
  // What has no name is as it is written in code, but for the decimal mark.
  return type || { en: String(value), fr: String(value).replace('.', ',') };
}

type Fault<C extends keyof ArgumentErrors> = CodedError<C, ArgumentErrors[C]>;

/** Makes the error for a value of the wrong type or shape. */
export const invalidArgument = (value: unknown, expected: Label, path: Path): Fault<'INVALID_ARGUMENT'> =>
  fault(INVALID_ARGUMENT, path, { expected, received: describe(value) });

/** Requires an object that is neither `null` nor an array, and hands it back. */
export function requireObject<T>(
  value: T,
  path: Path,
  expected: Label = TYPES.object,
): T & Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(value, expected, path);
  return value as T & Readonly<Record<string, unknown>>;
}

/**
 * Requires an object that was written down, or made by JSON, of whatever realm: a map, a date or an instance of a class
 * has its parts where nobody looks for them.
 */
export function requirePlain<T>(value: T, path: Path, expected: Label): T & Readonly<Record<string, unknown>> {
  const given = requireObject(value, path, expected);
  const prototype: unknown = Object.getPrototypeOf(given);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
    const received = { en: 'an object that is not plain', fr: "un objet qui n'est pas simple" };
    throw fault(INVALID_ARGUMENT, path, { expected, received });
  }
  return given;
}

/**
 * Requires an array, and hands it back as a list of unknowns; holes, which `map` would skip, become `undefined`, which
 * every check refuses.
 */
export function requireArray(
  value: unknown,
  path: Path,
  expected: Label = { en: 'an array', fr: 'un tableau' },
): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument(value, expected, path);
  return value.includes(undefined) ? Array.from(value) : value;
}

/** Requires a string, and hands it back. */
export function requireString(
  value: unknown,
  path: Path,
  expected: Label = { en: 'a string', fr: 'une chaîne de caractères' },
): string {
  if (typeof value !== 'string') throw invalidArgument(value, expected, path);
  return value;
}

/** Bounds between these are those of years, which have no mark between their digits. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/** Whether a value is a whole number from 0 on. */
export const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Requires a whole number within bounds, and hands it back. */
export function requireInteger(
  value: unknown,
  path: Path,
  { minimum, maximum }: { minimum: number; maximum: number },
): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
    const [least, most] = [numeral(minimum), numeral(maximum)];
    const expected =
      minimum >= FIRST_YEAR && maximum <= LAST_YEAR
        ? { en: `a year from ${minimum} to ${maximum}`, fr: `une année de ${minimum} à ${maximum}` }
        : { en: `a whole number from ${least.en} to ${most.en}`, fr: `un nombre entier de ${least.fr} à ${most.fr}` };
    throw invalidArgument(value, expected, path);
  }
  // Adding zero makes a negative zero a plain one.
  return value + 0;
}

/**
 * Requires a member of a closed list, and hands it back; suggests the nearest ones. A list that the caller made may be
 * long: it comes as a set.
 */
export function requireOneOf<T extends string>(
  value: unknown,
  members: readonly T[] | ReadonlySet<T>,
  kind: Label,
  path: Path,
  list?: string,
  nearest?: Nearest,
): T {
  const text = requireString(value, path, typeof value === 'string' ? kind : oneOf([...members], kind));
  if ('has' in members ? members.has(text as T) : members.includes(text as T)) return text as T;
  throw unknownName(text, [...members], kind, path, nearest?.(text), list);
}

/** What of a list is near to a text that is not in it, where more is known of its members than their ids. */
export type Nearest = (text: string) => readonly string[];

/** How many names a message lists where none is near. */
const FEW = 9;

const areFew = (members: readonly string[]): boolean =>
  members.length <= FEW && members.every(({ length }) => length <= LONGEST_NAME);

/** No list of choices makes a message longer. */
const LONGEST_LIST = 200;

/** What is expected where a name is no text at all: the choices, where they are few. */
function oneOf(members: readonly string[], kind: Label): Label {
  if (members.length === 0 || !areFew(members)) return kind;
  const choices = { en: `${kind.en}: ${anyOf(members).en}`, fr: `${kind.fr} : ${anyOf(members).fr}` };
  return choices.en.length > LONGEST_LIST ? kind : choices;
}

/** Makes the error for a name that is not in a list. */
export function unknownName(
  received: string,
  members: readonly string[],
  kind: Label,
  path: Path,
  suggestions: readonly string[] = suggest(received, members),
  list?: string,
): Fault<'UNKNOWN_NAME'> {
  const choices = suggestions.length === 0 && areFew(members) ? [...members] : [];
  return fault(UNKNOWN_NAME, path, {
    kind,
    received,
    suggestions,
    ...(choices.length > 0 && { choices }),
    ...(list !== undefined && { declare: { option: 'program', value: list } as const }),
  });
}

/** Makes the error for a name that several entries of a list have. */
export function ambiguousName(
  received: string,
  candidates: readonly string[],
  kind: Label,
  path: Path,
): Fault<'AMBIGUOUS_NAME'> {
  return fault(AMBIGUOUS_NAME, path, { kind, received, candidates });
}

/** Refuses option names that do not exist, so that a misspelt option is never silently ignored. */
export function refuseUnknownKeys(
  value: Readonly<Record<string, unknown>>,
  members: readonly string[],
  kind: Label | (() => Label),
  path: Path,
): void {
  for (const key of Object.keys(value)) {
    if (members.includes(key)) continue;
    throw unknownName(key, members, typeof kind === 'function' ? kind() : kind, [...path, key]);
  }
}
