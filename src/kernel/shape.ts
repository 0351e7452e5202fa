import {
  invalidArgument,
  type Nearest,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireOneOf,
  requirePlain,
  requireString,
} from './check.js';
import type { Path } from './codes.js';
import type { AnyShape, Described, Optional, Shape } from './form.js';
import { frozen } from './frozen.js';
import type { Label } from './label.js';
import { ID } from './names.js';
import { pattern } from './pattern.js';
import { withDe } from './typography.js';

/*
 * One description a model. From it come the reader that refuses with codes and paths, the list of names that catches a
 * misspelt one, the zod schema and the JSON Schema: so none of them says what another does not.
 */

export type TakenOf<S> = S extends { readonly takes?: (value: infer Taken) => unknown } ? Taken : never;
export type ReadOf<S> = S extends { readonly read: (value: unknown, path: Path) => infer Read } ? Read : never;

/** The members of an object by their names. */
export type Members = Readonly<Record<string, AnyShape>>;
type OptionalNames<M> = { [K in keyof M]: M[K] extends { readonly isOptional: true } ? K : never }[keyof M];
export type Flat<T> = { [K in keyof T]: T[K] };
/** The object that fields make. */
export type TakenFields<M> = Flat<
  { readonly [K in Exclude<keyof M, OptionalNames<M>>]: TakenOf<M[K]> } & {
    readonly [K in OptionalNames<M>]?: TakenOf<M[K]>;
  }
>;
export type ReadFields<M> = Flat<
  { readonly [K in Exclude<keyof M, OptionalNames<M>>]: ReadOf<M[K]> } & {
    readonly [K in OptionalNames<M>]?: ReadOf<M[K]>;
  }
>;

/** What nobody reads, and is taken as it is. */
export const anything: Shape<unknown> = /* @__PURE__ */ frozen<Shape<unknown>>({
  form: { kind: 'any' },
  read: (value) => value,
});

/** Any text. */
export const text = (what?: Label): Shape<string> => ({
  form: { kind: 'text' },
  read: (value, path) => requireString(value, path, what),
});

/** A text that is not empty. */
export const filled = (what: Label = ID): Shape<string> => ({
  form: { kind: 'text', isFilled: true },
  read(value, path) {
    const read = requireString(value, path, what);
    if (read === '') throw invalidArgument(value, notEmpty(what), path);
    return read;
  },
});

const notEmpty = ({ en, fr }: Label): Label => ({ en: `${en} that is not empty`, fr: `${fr} qui n'est pas vide` });

/** A whole number within bounds. */
export const whole = (from: number, to: number = Number.MAX_SAFE_INTEGER): Shape<number> => ({
  form: { kind: 'number', isWhole: true, from, to },
  read: (value, path) => requireInteger(value, path, { minimum: from, maximum: to }),
});

/** A number of any kind, of nothing that has to be exact. */
export const number: Shape<number> = /* @__PURE__ */ frozen<Shape<number>>({
  form: { kind: 'number', isWhole: false },
  read(value, path) {
    if (typeof value !== 'number' || !Number.isFinite(value))
      throw invalidArgument(value, { en: 'a number', fr: 'un nombre' }, path);
    return value;
  },
});

/** True or false. */
export const flag: Shape<boolean> = /* @__PURE__ */ frozen<Shape<boolean>>({
  form: { kind: 'flag' },
  read(value, path) {
    if (typeof value !== 'boolean') throw invalidArgument(value, { en: 'true or false', fr: 'true ou false' }, path);
    return value;
  },
});

/** What is true, or left out. */
export const onlyTrue: Shape<true> = /* @__PURE__ */ frozen<Shape<true>>({
  form: { kind: 'one-of', members: [true] },
  read(value, path) {
    if (value !== true) throw invalidArgument(value, { en: 'true, or nothing', fr: 'true, ou rien' }, path);
    return true;
  },
});

/** One of a list of names; what is near is suggested, and for a list of a program, where others would be declared. */
export const oneOf = <const T extends string>(
  members: readonly T[],
  what: Label,
  list?: string,
  nearest?: Nearest,
): Shape<T> => ({
  form: { kind: 'one-of', members },
  read: (value, path) => requireOneOf(value, members, what, path, list, nearest),
});

/** A list. */
export const listOf = <T, R>(
  item: Shape<T, R>,
  {
    what = { en: 'an array', fr: 'un tableau' },
    atLeast = 0,
  }: { readonly what?: Label; readonly atLeast?: number } = {},
): Shape<readonly T[], readonly R[]> => ({
  form: { kind: 'list', of: item, atLeast },
  read(value, path) {
    const items = requireArray(value, path, what);
    if (items.length < atLeast) {
      const expected = { en: `${what.en}, at least ${atLeast}`, fr: `${what.fr}, au moins ${atLeast}` };
      throw invalidArgument(value, expected, path);
    }
    return items.map((one, index) => item.read(one, [...path, index]));
  },
});

/** A list of just so many, each of its own form. */
export const tuple = <const S extends readonly AnyShape[]>(
  what: Label,
  ...items: S
): Shape<{ readonly [K in keyof S]: TakenOf<S[K]> }, { readonly [K in keyof S]: ReadOf<S[K]> }> => ({
  form: { kind: 'tuple', of: items },
  read(value, path) {
    const given = requireArray(value, path, what);
    if (given.length !== items.length) throw invalidArgument(value, what, path);
    return items.map((item, index) => item.read(given[index], [...path, index])) as {
      readonly [K in keyof S]: ReadOf<S[K]>;
    };
  },
});

/** Values by names of the caller's. */
export const recordOf = <T, R>(
  item: Shape<T, R>,
  what: Label,
): Shape<Readonly<Record<string, T>>, Readonly<Record<string, R>>> => ({
  form: { kind: 'record', of: item },
  read(value, path) {
    const entries = Object.entries(requirePlain(value as object, path, what));
    return Object.fromEntries(entries.map(([name, one]) => [name, item.read(one, [...path, name])]));
  },
});

/** A member that may be left out; `undefined` is nothing, too. */
export const optional = <T, R>(shape: Shape<T, R>): Optional<T, R> => ({ ...shape, isOptional: true });

/**
 * An object of named members, and no others.
 * @param what - What it is, after "expected".
 * @param part - What a name is that it does not have, after "is not", where that is no part of it.
 */
export function fields<const M extends Members>(
  what: Label,
  members: M,
  part?: Label,
): FieldsShape<TakenFields<M>, ReadFields<M>> {
  const names = Object.keys(members);
  const refuseOthers = (given: Readonly<Record<string, unknown>>, path: Path): void =>
    refuseUnknownKeys(given, names, () => part ?? partOf(what), path);
  return {
    what,
    members,
    refuseOthers,
    ...(part && { part }),
    form: { kind: 'fields', fields: members },
    read(value, path) {
      const given = requirePlain(value as Readonly<Record<string, unknown>>, path, what);
      refuseOthers(given, path);
      return readMembers(given, members, path) as ReadFields<M>;
    },
  };
}

export const partOf = ({ en, fr }: Label): Label => ({ en: `a part of ${en}`, fr: `une partie ${withDe(fr)}` });

/** Reads the members of an object, and nothing else that it has. */
export function readMembers(given: Readonly<Record<string, unknown>>, members: Members, path: Path): object {
  const read: Record<string, unknown> = {};
  for (const name in members) {
    const member = members[name] as AnyShape;
    const inside = given[name];
    if (inside !== undefined || member.isOptional !== true) read[name] = member.read(inside, [...path, name]);
  }
  return read;
}

/** A shape of an object of named members, for others to have more. */
export interface FieldsShape<Taken, Read = Taken> extends Shape<Taken, Read> {
  readonly what: Label;
  readonly part?: Label;
  readonly members: Members;
  /** Refuses a name that no member has. */
  readonly refuseOthers: (given: Readonly<Record<string, unknown>>, path: Path) => void;
}

/** An object that has the members of both; it is called what the first is. */
export const and = <T, R, U, Q>(first: FieldsShape<T, R>, more: FieldsShape<U, Q>): FieldsShape<T & U, R & Q> =>
  fields(first.what, { ...first.members, ...more.members }, first.part) as unknown as FieldsShape<T & U, R & Q>;

/** Members alone, for {@link and}. */
export const more = <const M extends Members>(members: M): FieldsShape<TakenFields<M>, ReadFields<M>> =>
  fields(NOTHING, members);
const NOTHING: Label = /* @__PURE__ */ frozen({ en: '', fr: '' });

/** An object of which some members have to be there, and the others may be. */
export const needing = <T, R, N extends keyof T & keyof R & string>(
  shape: FieldsShape<T, R>,
  ...names: readonly N[]
): FieldsShape<Pick<T, N> & Partial<T>, Pick<R, N> & Partial<R>> => {
  const members = Object.entries(shape.members).map(([name, member]) => [
    name,
    (names as readonly string[]).includes(name) ? member : optional(member),
  ]);
  return fields(shape.what, Object.fromEntries(members), shape.part) as unknown as FieldsShape<
    Pick<T, N> & Partial<T>,
    Pick<R, N> & Partial<R>
  >;
};

/** The options of a function; none at all, if each may be left out. */
export function options<const M extends Members>(members: M): Shape<TakenFields<M>, ReadFields<M>> {
  const shape = fields({ en: 'options', fr: 'des options' }, members, { en: 'an option', fr: 'une option' });
  const mayBeNone = Object.values(members).every(({ isOptional }) => isOptional === true);
  return { ...shape, read: (value, path) => shape.read(value === undefined && mayBeNone ? {} : value, path) };
}

/**
 * What goes on from a shape: a check of what its form cannot say, or another way to keep what was read.
 * @param tells - What of the check a form can say.
 */
export const checked = <T, R, Q>(
  shape: Shape<T, R>,
  check: (read: R, path: Path, given: unknown) => Q,
  tells?: Described,
): Shape<T, Q> => {
  const read = (value: unknown, path: Path): Q => check(shape.read(value, path), path, value);
  return { form: { kind: 'checked', of: shape, read, ...(tells && { tells }) }, read };
};

const UNSEEN = /* @__PURE__ */ pattern('^[\\p{White_Space}\\p{Format}]*$', 'u');

/** A name: a text that is more than blanks, and what nobody sees. */
export const named = (what: Label = ID): Shape<string> =>
  checked(filled(what), (name, path) => {
    if (UNSEEN().test(name)) throw invalidArgument(name, notEmpty(what), path);
    return name;
  });

/** A shape with a reader of its own, which says more than the form can. */
export const byHand = <T, R>(form: Shape<T, unknown>, read: (value: unknown, path: Path) => R): Shape<T, R> => ({
  form: { kind: 'checked', of: form, read },
  read,
});

/** A shape that is made where it is first used, so that nobody who loads the library waits for it. */
export function later<T, R>(make: () => Shape<T, R>): Shape<T, R> {
  let made: Shape<T, R> | undefined;
  const shape = (): Shape<T, R> => {
    made ??= make();
    return made;
  };
  return {
    get form() {
      return shape().form;
    },
    read: (value, path) => shape().read(value, path),
  };
}

/** A shape that is not read yet: what is given comes back as it is, for whoever reads it part by part. */
export const unread = <T>(shape: Shape<T, unknown>): Shape<T, unknown> => ({
  form: shape.form,
  read: (value) => value,
});

/** A shape that schemas know by a name. */
export function model<T, R>(name: string, make: () => Shape<T, R>): Shape<T, R> {
  const { read } = later(make);
  return { form: { kind: 'model', name, of: make }, read };
}
