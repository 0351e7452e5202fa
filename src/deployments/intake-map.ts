import type { DateForm } from '../calendar/date-form.js';
import { datesShape } from '../calendar/read-date.js';
import type { ColumnMarks } from '../exact/marks.js';
import type { NumberForm } from '../exact/number-form.js';
import { columnNumberOptions } from '../exact/number-options.js';
import { either } from '../kernel/alternatives.js';
import { ambiguousName, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import {
  type ColumnSource,
  columnSourceShape,
  type IdOrigin,
  idSourceShape,
  type RowNumber,
} from '../kernel/columns.js';
import type { CodedError } from '../kernel/errors.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { type NamedEntry, NameIndex } from '../kernel/name-index.js';
import { keyOf } from '../kernel/name-words.js';
import { type NearName, nearestNames } from '../kernel/nearest-names.js';
import { among, eachOptional, localLabelShape, spelledAmong } from '../kernel/record.js';
import { checked, fields, later, listOf, named, optional, recordOf, text } from '../kernel/shape.js';
import { loosely } from '../kernel/tidied.js';
import { hostCodesShape, namedCountries } from '../missions/named-countries.js';
import type { Program } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';
import { FIELD_OF_DEPLOYMENT } from './names.js';
import { RECORD_FIELDS, type RecordField } from './record.js';
import { nameShape, recordMembers } from './shapes.js';
import { type FieldWords, isWordField, saysOngoing, type WordField, wordsOf } from './words.js';

/**
 * A known mission or agency: its id, or an entry of a registry such as those of the bundled data, whose label, acronym,
 * names and aliases are then read too. Accents, case, spaces and punctuation do not count, and several names of one
 * entry may stand together, also beside a country of its `hosts`: `Name (ACRONYM)`, `ACRONYM - Country`.
 * @inline
 */
export type KnownEntry =
  | string
  | {
      readonly id: string;
      readonly label?: LocalLabel;
      readonly acronym?: LocalLabel;
      readonly names?: readonly { readonly text: string }[];
      readonly aliases?: readonly string[];
      readonly hosts?: readonly { readonly value: string }[];
      /** The id of the entry that it is a part of; without hosts of its own, it is in those of the whole. */
      readonly partOf?: string;
    };

/** The column that holds each field, or a constant for all rows, or for the id the number of the row. */
export type DeploymentMap = Readonly<
  Partial<Record<Exclude<RecordField, 'id'>, ColumnSource>> & { readonly id?: ColumnSource | RowNumber }
>;

/**
 * How rows of a file are read as deployments; without any of it, rows have a column for each field under its own name.
 * @inline
 */
export type DeploymentReading = {
  /**
   * The column that holds each field, or a constant for all rows; a field that is not named here has a column of its
   * own name. A file that has no ids takes `id: { rowNumber: true }`.
   */
  readonly map?: DeploymentMap;
  /**
   * What the texts of a column mean, such as `{ gender: { F: 'woman' }, lastDay: { '': 'ongoing' } }`; case and blanks
   * do not count, unless two of the texts differ by them.
   */
  readonly values?: ValuesByField;
  /** The forms of the dates of the file; `['YYYY-MM-DD']` if not given. */
  readonly dates?: readonly DateForm[];
  /** How numbers are written, where they count the days of dates (`43 713,0`); Canadian English unless given. */
  readonly numbers?: NumberForm;
  /**
   * What signs in place of a value stand for, such as `{ '..': 'not-reported' }`: a cell with one is as good as empty.
   * Those of one column alone stand under its name.
   */
  readonly marks?: ColumnMarks;
  /** The missions that exist; without it, every id is taken. */
  readonly missions?: readonly KnownEntry[];
  /** The agencies that exist; without it, every id is taken. */
  readonly agencies?: readonly KnownEntry[];
};

/** Where each field is read from, and whether the map says so. */
export type Sources = Readonly<Record<RecordField, FieldSource>>;
export type FieldSource = IdOrigin & { readonly named: boolean };
export type Values = Readonly<Partial<Record<RecordField, Meanings>>>;

/** What exists, by id. */
export interface Known {
  readonly ids: ReadonlySet<string>;
  /** The same, for messages. */
  readonly list: readonly string[];
  /** In which list of a program they are. */
  readonly listOfProgram?: string;
  /** The id of a name; anything else as it is, also a name that two entries share. */
  find(name: unknown): unknown;
  /** The ids that share a name, or that its parts name. */
  candidates(name: string): string[];
  /** The entries nearest to a name, each by a name and its id, as long as {@link nearestNames} has work left. */
  nearest(name: string): string[];
}

/** False for text that is neither an id nor a name; what is no text is for the check of the record. */
export function isKnown(known: Known | null, name: unknown): boolean {
  return known === null || typeof name !== 'string' || name === '' || known.ids.has(name);
}

/** Why a name stands for nothing known; `null` where it does, or is no text. */
export function faultOfName(known: Known | null, name: unknown, kind: Label, path: Path): CodedError | null {
  if (known === null || isKnown(known, name)) return null;
  const received = name as string;
  const candidates = known.candidates(received);
  return candidates.length > 1
    ? ambiguousName(received, candidates, kind, path)
    : unknownName(received, known.list, kind, path, known.nearest(received), known.listOfProgram);
}

const NAME: Label = /* @__PURE__ */ frozen({ en: 'a name', fr: 'un nom' });

/** Ids, and entries of registries: what exists. */
export const knownShape: Shape<readonly KnownEntry[], Known> = /* @__PURE__ */ later(() => {
  const entry = spelledAmong(
    { en: 'an id or an entry of a registry', fr: "un identifiant ou une entrée d'un registre" },
    {
      id: nameShape,
      label: optional(localLabelShape),
      acronym: optional(localLabelShape),
      names: optional(listOf(among(NAME, { text: named(NAME) }))),
      aliases: optional(listOf(named(NAME))),
      hosts: optional(hostCodesShape),
      partOf: optional(nameShape),
    },
  );
  const id = checked(nameShape, (name): ReadEntry => name);
  const entries = listOf(
    either((value) => typeof value === 'string', id, entry),
    { what: { en: 'an array of ids or registry entries', fr: "un tableau d'identifiants ou d'entrées du registre" } },
  );
  return checked(entries, knownOf);
});

type ReadEntry = Exclude<KnownEntry, object> | Exclude<KnownEntry, string>;

/** The agencies of a program, where it lists some. */
export const knownAgencies = /* @__PURE__ */ perProgram((program): Known | null => {
  const agencies = Object.entries(program?.agencies ?? {});
  if (agencies.length === 0) return null;
  return { ...knownOf(agencies.map(([id, item]) => ({ id, ...item }))), listOfProgram: 'agencies' };
});

/** What exists, by id and by name. */
function knownOf(entries: readonly KnownEntry[]): Known {
  const index = new NameIndex(mergedById(entries), namedCountries);
  const idAt = (place: number): string => index.idAt(place);
  // A name that is not known is asked for again where it is reported.
  let last: readonly [name: string, places: readonly number[]] = ['', []];
  const placesOf = (name: string): readonly number[] => {
    if (name !== last[0]) last = [name, index.find(name)];
    return last[1];
  };
  const list = index.entries.map(({ id }) => id);
  const ids = new Set(list);
  const nearest = nearestNames(index);
  return {
    ids,
    list,
    find: (name) => {
      if (typeof name !== 'string' || ids.has(name)) return name;
      // A name that two entries share names neither.
      const [only, ...others] = placesOf(name);
      return only === undefined || others.length > 0 ? name : idAt(only);
    },
    candidates: (name) => placesOf(name).map(idAt),
    nearest: (name) => nearest(name).map(calledWithId),
  };
}

/** The names of each id, however many entries have it. */
function mergedById(entries: readonly KnownEntry[]): NamedEntry[] {
  const byId = new Map<string, { id: string; names: string[]; hosts: string[]; partOf: string | undefined }>();
  for (const entry of entries) {
    const {
      id,
      label,
      acronym,
      names = [],
      aliases = [],
      hosts = [],
      partOf,
    } = typeof entry === 'string' ? { id: entry } : entry;
    const known = byId.get(id) ?? { id, names: [], hosts: [], partOf };
    byId.set(id, known);
    known.names.push(...textsOfLabel(acronym), ...names.map(({ text }) => text), ...aliases, ...textsOfLabel(label));
    known.hosts.push(...hosts.map(({ value }) => value));
  }
  return [...byId.values()];
}

/** What an entry that may be meant is called where ids are read: by its id, and by its name where that is another. */
const calledWithId = ({ id, name }: NearName): string => (keyOf(name) === keyOf(id) ? id : `${name} (${id})`);

const textsOfLabel = (label: LocalLabel = {}): string[] => Object.values(label);

/** The source of every field: a column of its own name, unless the map gives another. */
export const mapShape: Shape<DeploymentMap, Sources> = /* @__PURE__ */ later(
  () =>
    checked(
      fields(
        { en: 'a map from fields to columns', fr: 'une correspondance entre champs et colonnes' },
        { ...eachOptional(RECORD_FIELDS, columnSourceShape), id: optional(idSourceShape) },
        FIELD_OF_DEPLOYMENT,
      ) as Shape<object, Readonly<Partial<Record<RecordField, IdOrigin>>>>,
      sourcesOf,
    ) as Shape<DeploymentMap, Sources>,
);

/** {@link mapShape}, read. */
export function sourcesOf(map: Readonly<Partial<Record<RecordField, IdOrigin>>>): Sources {
  return Object.fromEntries(
    RECORD_FIELDS.map((field) => {
      const origin = map[field];
      if (origin === undefined) return [field, { column: field, written: false, named: false }];
      return [field, { ...origin, named: origin.column !== null && !origin.written }];
    }),
  ) as unknown as Sources;
}

/** How a finding names the place of a field: by its column, or where it is a constant by the field itself. */
export function placeOf(sources: Sources, field: RecordField): string {
  return sources[field].column ?? field;
}

/** What texts of a file mean: letter for letter, or else whatever their case and blanks. */
export class Meanings {
  readonly entries: readonly (readonly [text: string, meaning: string])[];
  readonly #exact: ReadonlyMap<string, string>;
  /** `null` for a text that two meanings share. */
  readonly #loose = new Map<string, string | null>();

  constructor(meanings: Readonly<Record<string, string>>) {
    this.entries = Object.entries(meanings);
    this.#exact = new Map(Object.entries(meanings));
    for (const [text, meaning] of this.#exact) {
      const folded = loosely(text);
      const other = this.#loose.get(folded);
      this.#loose.set(folded, other === undefined || other === meaning ? meaning : null);
    }
  }

  of(text: string): string | undefined {
    return this.#exact.get(text) ?? this.#loose.get(loosely(text)) ?? undefined;
  }
}

/** The meanings of texts, by field. */
const valuesShape = /* @__PURE__ */ perProgram((program): Shape<ValuesByField, Values> => {
  const members = recordMembers(program);
  const words = wordsOf(program);
  const meaningsOf = (field: RecordField) =>
    checked(recordOf(text(), { en: 'meanings by text', fr: 'des significations par texte' }), (read, path) => {
      for (const [written, meaning] of Object.entries(read))
        if (meaning !== '') members[field].read(memberNamed(field, meaning, words), [...path, written]);
      return new Meanings(read);
    });
  return fields(
    { en: 'meanings by field', fr: 'des significations par champ' },
    Object.fromEntries(RECORD_FIELDS.map((field) => [field, optional(meaningsOf(field))])),
    FIELD_OF_DEPLOYMENT,
  ) as unknown as Shape<ValuesByField, Values>;
});

/** What a meaning names; itself where it names nothing. */
function memberNamed(field: RecordField, meaning: string, words: Readonly<Record<WordField, FieldWords>>): string {
  if (field === 'lastDay') return saysOngoing(meaning) ? 'ongoing' : meaning;
  if (!isWordField(field)) return meaning;
  const { members, positionOf } = words[field];
  return members[positionOf(meaning)] ?? meaning;
}
/** The meanings of texts, as they are given. */
export type ValuesByField = Readonly<Partial<Record<RecordField, Readonly<Record<string, string>>>>>;

/** The options of {@link DeploymentReading}; each is left out where it is not given. */
export const readingMembers = (program: Program | undefined) => ({
  map: optional(mapShape),
  values: optional(valuesShape(program)),
  dates: optional(datesShape),
  ...columnNumberOptions(),
  missions: optional(knownShape),
  agencies: optional(knownShape),
});
