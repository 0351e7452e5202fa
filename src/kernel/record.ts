import { requireArray, requireObject } from './check.js';
import type { Finding, Path } from './codes.js';
import { isCpaIppError } from './errors.js';
import { findingOf } from './findings.js';
import { type Label, LOCALES } from './label.js';
import {
  either,
  type FieldsShape,
  fields,
  filled,
  later,
  model,
  oneOf,
  optional,
  type Shape,
  text,
  whole,
} from './shape.js';
import type { DocumentSource, ExternalSource, Source } from './source.js';

/** Reads one thing; what is wrong with it becomes a finding, and the reading goes on. */
export function attempt<T>(findings: Finding[], read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    findings.push(findingOf(error));
    return undefined;
  }
}

/** A text in both languages. */
export const labelShape: Shape<Label> = /* @__PURE__ */ model('label', () =>
  fields('a label { en, fr }', 'a language', { en: text(), fr: text() }),
);

/** A line of a document. */
export const documentSourceShape: Shape<DocumentSource> = /* @__PURE__ */ model('documentSource', () =>
  fields('a document and line', 'a part of a source', {
    document: filled("a document's id"),
    line: whole(1),
    table: optional(text()),
    row: optional(text()),
    column: optional(text()),
  }),
);

const externalSourceShape = /* @__PURE__ */ model<ExternalSource, ExternalSource>('externalSource', () =>
  fields('a source', 'a part of a source', {
    external: fields('a publication', 'a part of a source', {
      title: filled('a title'),
      publisher: filled('a publisher'),
      year: optional(whole(1900, 2100)),
    }),
  }),
);

/** A line of a document, or a publication. */
export const sourceShape: Shape<Source> = /* @__PURE__ */ model('source', () =>
  either(
    (value) => typeof value === 'object' && value !== null && 'external' in value,
    externalSourceShape,
    documentSourceShape,
  ),
);

/** A language with its conventions. */
export const localeShape = /* @__PURE__ */ later(() => oneOf(LOCALES, 'a locale'));

/** Reads by hand what results hold. */
export const readBy = <R>(read: (value: unknown, path: Path) => R): Shape<unknown, R> => ({
  form: { kind: 'any' },
  read,
});

/**
 * What another function returned, of which some members are read and others may stand beside them.
 * @param what - What it is, after "expected".
 */
export function resultOf<T, R>(what: string, some: FieldsShape<T, R>): Shape<T, R> {
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

/** An array that may be left out. */
export function optionalArray(value: unknown, path: Path): readonly unknown[] {
  return value === undefined ? [] : requireArray(value, path);
}

export const requireLabel = labelShape.read;
export const requireSource = sourceShape.read;
export const requireId = filled().read;
