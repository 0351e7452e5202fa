import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireString,
} from './check.js';
import type { Finding, Path } from './codes.js';
import { isCpaIppError } from './errors.js';
import { findingOf } from './findings.js';
import type { Label } from './label.js';
import type { Source } from './source.js';

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

/** Requires text that is not empty. */
export function requireId(value: unknown, path: Path): string {
  const id = requireString(value, path, 'an id');
  if (id === '') throw invalidArgument(value, 'an id that is not empty', path);
  return id;
}

/** Requires a text in both languages. */
export function requireLabel(value: unknown, path: Path): Label {
  const label = requireObject(value as object, path, 'a label { en, fr }');
  refuseUnknownKeys(label, ['en', 'fr'], 'a language', path);
  return { en: requireString(label['en'], [...path, 'en']), fr: requireString(label['fr'], [...path, 'fr']) };
}

/** Requires a source: a document and a line, or a publication. */
export function requireSource(value: unknown, path: Path): Source {
  const source = requireObject(value as object, path, 'a source');
  if (source['external'] !== undefined) {
    refuseUnknownKeys(source, ['external'], 'a part of a source', path);
    requireText(source['external'], { required: ['title', 'publisher'], optional: ['year'] }, [...path, 'external']);
  } else {
    requireText(source, { required: ['document'], optional: ['line', 'table', 'row', 'column'] }, path);
    requireInteger(source['line'], [...path, 'line'], { minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
  }
  return copyOfSource(value as Source);
}

/** A copy: what becomes of the caller's own source changes no result. */
export function copyOfSource(source: Source): Source {
  return 'external' in source ? { external: { ...source.external } } : { ...source };
}

/** Requires an object of texts; a year or a line may be a whole number. */
function requireText(
  value: unknown,
  { required, optional }: { required: readonly string[]; optional: readonly string[] },
  path: Path,
): void {
  const object = requireObject(value as object, path);
  refuseUnknownKeys(object, [...required, ...optional], 'a part of a source', path);
  for (const key of required) requireId(object[key], [...path, key]);
  for (const key of optional) {
    if (!Object.hasOwn(object, key)) continue;
    if (key === 'year' || key === 'line') {
      requireInteger(object[key], [...path, key], { minimum: 1, maximum: Number.MAX_SAFE_INTEGER });
    } else requireString(object[key], [...path, key]);
  }
}

/** An array that may be left out. */
export function optionalArray(value: unknown, path: Path): readonly unknown[] {
  return value === undefined ? [] : requireArray(value, path);
}
