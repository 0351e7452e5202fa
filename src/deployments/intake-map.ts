import {
  ambiguousName,
  refuseUnknownKeys,
  requireArray,
  requireObject,
  requireOneOf,
  requireString,
  unknownName,
} from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { type Origin, originAt } from '../kernel/columns.js';
import type { CpaIppError } from '../kernel/errors.js';
import type { Label } from '../kernel/label.js';
import { fold, suggester } from '../kernel/suggest.js';
import { RECORD_FIELDS, type RecordField, requireName } from './record.js';

/**
 * A known mission or agency: its id, or an entry of a registry such as those of the bundled data, whose label, acronym,
 * names and aliases are then read too. Accents, case, spaces and punctuation of those do not count.
 * @inline
 */
export type KnownEntry =
  | string
  | {
      readonly id: string;
      readonly label?: Label;
      readonly acronym?: Label;
      readonly names?: readonly { readonly text: string }[];
      readonly aliases?: readonly string[];
    };

/** Where each field is read from, and whether the map says so. */
export type Sources = Readonly<Record<RecordField, FieldSource>>;
export type FieldSource = Origin & { readonly named: boolean };
export type Values = Readonly<Partial<Record<RecordField, ReadonlyMap<string, string>>>>;

/** What exists, by id. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  /** The same, for messages. */
  readonly list: readonly string[];
  /** The id of a name; anything else as it is, also a name that two entries share. */
  find(name: unknown): unknown;
  /** The ids that share a name. */
  candidates(name: string): string[];
  /** The ids nearest to a name, as long as {@link suggester} has work left. */
  nearest(name: string): string[];
}

/** False for text that is neither an id nor a name; what is no text is for the check of the record. */
export function isKnown(known: Known | null, name: unknown): boolean {
  return known === null || typeof name !== 'string' || name === '' || known.ids.has(name);
}

/** Why a name stands for nothing known; `null` where it does, or is no text. */
export function faultOfName(known: Known | null, name: unknown, kind: string, path: Path): CpaIppError | null {
  if (known === null || isKnown(known, name)) return null;
  const received = name as string;
  const candidates = known.candidates(received);
  return candidates.length > 1
    ? ambiguousName(received, candidates, kind, path)
    : unknownName(received, known.list, kind, path, known.nearest(received));
}

/** Reads a list of what exists; `null` where there is none. */
export function knownOf(value: unknown, path: Path): Known | null {
  if (value === undefined) return null;
  const ids = new Set<string>();
  const byName = new Map<string, Set<string>>();
  requireArray(value, path, 'an array of ids or registry entries').forEach((entry, index) => {
    const at = [...path, index];
    if (typeof entry === 'string') {
      ids.add(requireName(entry, at));
      return;
    }
    const { id, label, acronym, names, aliases } = requireObject(
      entry as Partial<Record<'id' | 'label' | 'acronym' | 'names' | 'aliases', unknown>>,
      at,
    );
    const known = requireName(id, [...at, 'id']);
    ids.add(known);
    const texts = [
      known,
      ...textsOfLabel(label, [...at, 'label']),
      ...textsOfLabel(acronym, [...at, 'acronym']),
      ...requireArray(names ?? [], [...at, 'names']).map((name, position) => {
        const { text } = requireObject(name as { text?: unknown }, [...at, 'names', position]);
        return requireString(text, [...at, 'names', position, 'text']);
      }),
      ...requireArray(aliases ?? [], [...at, 'aliases']).map((alias, position) =>
        requireString(alias, [...at, 'aliases', position]),
      ),
    ];
    for (const name of texts.map(fold)) byName.set(name, (byName.get(name) ?? new Set()).add(known));
  });
  const candidates = (name: string): string[] => [...(byName.get(fold(name)) ?? [])];
  const list = [...ids];
  const nearest = suggester();
  return {
    ids,
    list,
    find: (name) => {
      if (typeof name !== 'string' || ids.has(name)) return name;
      // A name that two entries share names neither.
      const [only, ...others] = candidates(name);
      return only === undefined || others.length > 0 ? name : only;
    },
    candidates,
    nearest: (name) => nearest(name, () => list),
  };
}

function textsOfLabel(label: unknown, path: Path): string[] {
  return Object.values(requireObject((label ?? {}) as Label, path, 'a label')).filter(
    (text) => typeof text === 'string',
  );
}

/** The source of every field: a column of its own name, unless the map gives another. */
export function sourcesOf(value: unknown, path: Path): Sources {
  const map = requireObject((value ?? {}) as Readonly<Record<string, unknown>>, path, 'a map from fields to columns');
  refuseUnknownKeys(map, RECORD_FIELDS, 'a field of a deployment', path);
  return Object.fromEntries(
    RECORD_FIELDS.map((field) => [
      field,
      map[field] === undefined
        ? { column: field, written: false, named: false }
        : { ...originAt(map[field], [...path, field]), named: typeof map[field] === 'string' },
    ]),
  ) as unknown as Sources;
}

/** How a finding names the place of a field: by its column, or where it is a constant by the field itself. */
export function placeOf(sources: Sources, field: RecordField): string {
  return sources[field].column ?? field;
}

/** The meanings of texts, by field. */
export function valuesOf(value: unknown, path: Path): Values {
  const fields = requireObject((value ?? {}) as Readonly<Record<string, unknown>>, path, 'meanings by field');
  return Object.fromEntries(
    Object.keys(fields).map((field) => {
      const at = [...path, requireOneOf(field, RECORD_FIELDS, 'a field of a deployment', [...path, field])];
      const meanings = Object.entries(requireObject(fields[field] as Record<string, unknown>, at, 'meanings by text'));
      return [field, new Map(meanings.map(([text, meaning]) => [text, requireString(meaning, [...at, text])]))];
    }),
  );
}
