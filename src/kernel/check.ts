import type { Path } from './codes.js';
import { CpaIppError } from './errors.js';
import { shortened } from './sayable.js';
import { LONGEST_NAME, suggest } from './suggest.js';

/** Describes any value in a few characters, without ever throwing; used in messages. */
export function describe(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return `'${shortened(value, 60)}'`;
    case 'number':
    case 'boolean':
    case 'undefined':
      return String(value);
    case 'bigint':
      return 'a bigint';
    case 'object':
      if (value === null) return 'null';
      return Array.isArray(value) ? 'an array' : 'an object';
    default:
      return `a ${typeof value}`;
  }
}

/** Makes the error for a value of the wrong type or shape. */
export function invalidArgument(value: unknown, expected: string, path: Path): CpaIppError<'INVALID_ARGUMENT'> {
  const received = describe(value);
  return new CpaIppError('INVALID_ARGUMENT', `expected ${expected}, received ${received}`, path, {
    expected,
    received,
  });
}

/** Requires an object that is neither `null` nor an array, and hands it back. */
export function requireObject<T>(value: T, path: Path, expected = 'an object'): T & Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument(value, expected, path);
  return value as T & Readonly<Record<string, unknown>>;
}

/**
 * Requires an array, and hands it back as a list of unknowns; holes, which `map` would skip, become `undefined`, which
 * every check refuses.
 */
export function requireArray(value: unknown, path: Path, expected = 'an array'): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidArgument(value, expected, path);
  return value.includes(undefined) ? Array.from(value) : value;
}

/** Requires a string, and hands it back. */
export function requireString(value: unknown, path: Path, expected = 'a string'): string {
  if (typeof value !== 'string') throw invalidArgument(value, expected, path);
  return value;
}

/** Requires a whole number within bounds, and hands it back. */
export function requireInteger(
  value: unknown,
  path: Path,
  { minimum, maximum }: { minimum: number; maximum: number },
): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < minimum || value > maximum) {
    throw invalidArgument(value, `a whole number from ${minimum} to ${maximum}`, path);
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
  kind: string,
  path: Path,
): T {
  const text = requireString(value, path, typeof value === 'string' ? kind : oneOf([...members], kind));
  if ('has' in members ? members.has(text as T) : members.includes(text as T)) return text as T;
  throw unknownName(text, [...members], kind, path);
}

/** How many names a message lists where none is near. */
const FEW = 9;

const areFew = (members: readonly string[]): boolean =>
  members.length <= FEW && members.every(({ length }) => length <= LONGEST_NAME);

/** No phrase that has a translation is longer. */
const LONGEST_PHRASE = 200;

/** What is expected where a name is no text at all: the choices, where they are few. */
function oneOf(members: readonly string[], kind: string): string {
  if (members.length === 0 || !areFew(members)) return kind;
  const phrase = `${kind}: ${members.map((name) => `'${name}'`).join(' or ')}`;
  return phrase.length > LONGEST_PHRASE || members.some((name) => / (?:and|or) /.test(name)) ? kind : phrase;
}

/** Makes the error for a name that is not in a list. */
export function unknownName(
  received: string,
  members: readonly string[],
  kind: string,
  path: Path,
  suggestions: readonly string[] = suggest(received, members),
): CpaIppError<'UNKNOWN_NAME'> {
  const choices = suggestions.length === 0 && areFew(members) ? [...members] : [];
  const quoted = (names: readonly string[]): string[] => names.map((name) => `'${name}'`);
  const hint =
    suggestions.length > 0
      ? `; did you mean ${quoted(suggestions).join(' or ')}?`
      : choices.length > 0
        ? `; choose from ${quoted(choices).join(', ')}`
        : '';
  return new CpaIppError('UNKNOWN_NAME', `${describe(received)} is not ${kind}${hint}`, path, {
    kind,
    received,
    suggestions,
    ...(choices.length > 0 && { choices }),
  });
}

/** Makes the error for a name that several entries of a list have. */
export function ambiguousName(
  received: string,
  candidates: readonly string[],
  kind: string,
  path: Path,
): CpaIppError<'AMBIGUOUS_NAME'> {
  return new CpaIppError('AMBIGUOUS_NAME', `'${received}' may be ${candidates.join(' or ')}`, path, {
    kind,
    received,
    candidates,
  });
}

/** Refuses option names that do not exist, so that a misspelt option is never silently ignored. */
export function refuseUnknownKeys(
  value: Readonly<Record<string, unknown>>,
  members: readonly string[],
  kind: string,
  path: Path,
): void {
  for (const key of Object.keys(value)) {
    if (!members.includes(key)) throw unknownName(key, members, kind, [...path, key]);
  }
}
