import { either } from './alternatives.js';
import { invalidArgument, requireObject, requireString, unknownName } from './check.js';
import type { Found, Path } from './codes.js';
import { dateTextShape } from './date-text.js';
import { isCodedError } from './errors.js';
import { findingOf } from './findings.js';
import type { Optional, Shape } from './form.js';
import { frozen, lazily } from './frozen.js';
import { type Label, LOCALES, type Locale, type LocalLabel } from './label.js';
import { ID } from './names.js';
import { NO_VALUE_REASONS, type NoValue, type Reported } from './no-value.js';
import {
  checked,
  type FieldsShape,
  fields,
  filled,
  later,
  type Members,
  model,
  oneOf,
  optional,
  partOf,
  type ReadOf,
  readMembers,
  recordOf,
  type TakenOf,
  text,
  whole,
} from './shape.js';
import type { DocumentSource, ExternalSource, Source } from './source.js';
import { fold } from './suggest.js';
import { webAddressShape } from './web-address.js';

/** Reads one thing; what is wrong with it becomes a finding, and the reading goes on. */
export function attempt<T>(findings: Found[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isCodedError(error)) throw error;
    findings.push(findingOf(error));
    return undefined;
  }
}

/**
 * An object of which some members are read, and the others are the caller's own: an entry of a registry, of which a
 * function needs a part.
 * @param what - What it is, after "expected".
 */
export function among<const M extends Members>(what: Label, members: M): Among<M> {
  return {
    form: { kind: 'fields', fields: members, isOpen: true },
    read: (value, path) =>
      readMembers(requireObject(value as Readonly<Record<string, unknown>>, path, what), members, path) as ReadOf<
        Among<M>
      >,
  } as Among<M>;
}

type Among<M extends Members> = Shape<TakenOf<ReturnType<typeof fields<M>>>, ReadOf<ReturnType<typeof fields<M>>>>;

/**
 * The same of what is written for this library, and not for a table of the caller's: another spelling of a member that
 * may be left out, and is, would change the answer without a word (`asof`, `part_of`, `host`).
 */
export function spelledAmong<const M extends Members>(what: Label, members: M): Among<M> {
  const { form, read } = among(what, members);
  const optionals = lazily(() => {
    const names = Object.keys(members).filter((name) => members[name]?.isOptional === true);
    return new Map(names.map((name) => [spellingOf(name), name]));
  });
  const refuseSpellings = (value: unknown, path: Path): void => {
    const given = requireObject(value as Readonly<Record<string, unknown>>, path, what);
    for (const key of optionals().size > 0 ? Object.keys(given) : []) {
      const name = Object.hasOwn(members, key) ? undefined : optionals().get(spellingOf(key));
      if (name !== undefined && given[name] === undefined) throw unknownName(key, [name], partOf(what), [...path, key]);
    }
  };
  return checked({ form, read } as Among<M>, (found, path, value) => {
    refuseSpellings(value, path);
    return found;
  }) as Among<M>;
}

/** A name without what nobody is sure of: case, signs between words, and whether it is of one or several. */
const spellingOf = (name: string): string => fold(name).replace(/s$/, '');

/** {@link spelledAmong}, of some members of a model. */
export const someOf = <T, R, N extends keyof T & keyof R & string>(
  what: Label,
  { members }: FieldsShape<T, R>,
  names: readonly N[],
): Shape<Pick<T, N>, Pick<R, N>> =>
  spelledAmong(what, Object.fromEntries(names.map((name) => [name, members[name]])) as Members) as unknown as Shape<
    Pick<T, N>,
    Pick<R, N>
  >;

/** A member of the same shape for each of some names, which may be left out. */
export const eachOptional = <const N extends string, T, R>(
  names: readonly N[],
  shape: Shape<T, R>,
): Readonly<Record<N, Optional<T, R>>> =>
  Object.fromEntries(names.map((name) => [name, optional(shape)])) as unknown as Readonly<Record<N, Optional<T, R>>>;

/** An id of an entry of ours: small letters and digits, with single hyphens between. */
export const idShape: Shape<string> = /* @__PURE__ */ frozen<Shape<string>>({
  form: { kind: 'text', format: 'id' },
  read(value, path) {
    const id = requireString(value, path, ID);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))
      throw invalidArgument(
        value,
        {
          en: 'an id of small letters, digits and hyphens',
          fr: "un identifiant en minuscules, chiffres et traits d'union",
        },
        path,
      );
    return id;
  },
});

/** The reason why there is no value. */
export const noValueShape: Shape<NoValue> = /* @__PURE__ */ model('noValue', () =>
  fields(
    { en: 'a reason', fr: 'une raison' },
    {
      noValue: oneOf(NO_VALUE_REASONS, { en: 'a reason', fr: 'une raison' }),
      note: optional(text()),
    },
  ),
);

/** A value, or the reason why there is none. */
export const reported = <T, R>(shape: Shape<T, R>): Shape<Reported<T>, Reported<R>> =>
  either((value) => typeof value === 'object' && value !== null && 'noValue' in value, noValueShape, shape);

/** A text in both languages. */
export const labelShape: Shape<Label> = /* @__PURE__ */ model('label', () =>
  fields(
    { en: 'a label { en, fr }', fr: 'un libellé { en, fr }' },
    { en: text(), fr: text() },
    { en: 'a language', fr: 'une langue' },
  ),
);

/** A text in one language at least: a program may publish in others than ours. */
export const localLabelShape: Shape<LocalLabel> = /* @__PURE__ */ later(() =>
  localLabelOf({ en: 'a label in one language at least, such as { en }', fr: 'un libellé dans une langue au moins' }),
);

/** The same, where it is called otherwise. */
export const localLabelOf = (what: Label): Shape<LocalLabel> =>
  checked(recordOf(filled({ en: 'a text', fr: 'un texte' }), what), (label, path) => {
    const [language] = Object.keys(label).filter((code) => !/^[a-z]{2,3}$/.test(code));
    if (language !== undefined)
      throw unknownName(language, [], { en: 'a language', fr: 'une langue' }, [...path, language]);
    if (Object.keys(label).length === 0) throw invalidArgument(label, what, path);
    return label;
  }) as Shape<LocalLabel>;

/** The language of what is written for people. */
export const localeShape: Shape<Locale> = /* @__PURE__ */ later(() =>
  oneOf(LOCALES, { en: 'a locale', fr: 'un paramètre régional' }),
);

/** A line of a document. */
export const documentSourceShape: Shape<DocumentSource> = /* @__PURE__ */ model('documentSource', () =>
  fields(
    { en: 'a source', fr: 'une source' },
    {
      document: filled({ en: "a document's id", fr: "l'identifiant d'un document" }),
      line: whole(1),
      table: optional(text()),
      row: optional(text()),
      column: optional(text()),
    },
  ),
);

const externalSourceShape = /* @__PURE__ */ model<ExternalSource, ExternalSource>('externalSource', () =>
  fields(
    { en: 'a source', fr: 'une source' },
    {
      external: checked(
        fields(
          { en: 'a publication', fr: 'une publication' },
          {
            title: filled({ en: 'a title', fr: 'un titre' }),
            publisher: filled({ en: 'a publisher', fr: 'un éditeur' }),
            year: optional(whole(1900, 2100)),
            date: optional(dateTextShape),
            address: optional(webAddressShape),
            seen: optional(oneOf(['copy', 'unconfirmed'], { en: 'a way of being seen', fr: 'une façon de voir' })),
          },
        ),
        (publication, path) => {
          const { year, date } = publication;
          if (year !== undefined && date !== undefined && Number(date.slice(0, 4)) !== year) {
            const own = String(year);
            const expected = { en: `a date in ${own}, the year given`, fr: `une date en ${own}, l'année donnée` };
            throw invalidArgument(date, expected, [...path, 'date']);
          }
          return publication;
        },
      ),
    },
  ),
);

/** A line of a document, or a publication. */
export const sourceShape: Shape<Source> = /* @__PURE__ */ model('source', () =>
  either(
    (value) => typeof value === 'object' && value !== null && 'external' in value,
    externalSourceShape,
    documentSourceShape,
  ),
);

/** A shape that is checked, and handed on as it was given, for whoever reads it again. */
export const asGiven = <T>({ form, read }: Shape<T, unknown>): Shape<T> => ({
  form,
  read(value, path) {
    read(value, path);
    return value as T;
  },
});

/** Reads by hand what results hold. */
export const readBy = <R>(read: (value: unknown, path: Path) => R): Shape<unknown, R> => ({
  form: { kind: 'any' },
  read,
});

/**
 * What another function returned, of which some members are read and others may stand beside them.
 * @param what - What it is, after "expected".
 */
export function resultOf<T, R>(what: Label, some: FieldsShape<T, R>): Shape<T, R> {
  const names = Object.keys(some.members);
  return {
    form: { kind: 'fields', fields: some.members, isOpen: true },
    read(value, path) {
      const given = requireObject(value as Readonly<Record<string, unknown>>, path, what);
      const present = names.filter((name) => given[name] !== undefined);
      return some.read(Object.fromEntries(present.map((name) => [name, given[name]])), path);
    },
  };
}

/** A copy: what becomes of the caller's own source changes no result. */
export function copyOfSource(source: Source): Source {
  return 'external' in source ? { external: { ...source.external } } : { ...source };
}
