import { forConsole } from '../exact/for-console.js';
import { unknownName } from '../kernel/check.js';
import type { ColumnSource } from '../kernel/columns.js';
import { findingOf } from '../kernel/findings.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { NO_VALUE_LABELS } from '../kernel/no-value.js';
import { later, optional, options as optionsOf } from '../kernel/shape.js';
import { withoutGuard } from '../kernel/spreadsheet.js';
import { fold } from '../kernel/suggest.js';
import { GENDER_LABELS } from '../program/gender.js';
import { requireRecords } from './engine/columns.js';
import { Packer } from './engine/packer.js';
import {
  type FieldSource,
  faultOfName,
  isKnown,
  type Known,
  type KnownEntry,
  knownShape,
  mapShape,
  placeOf,
  type Sources,
  sourcesOf,
  valuesShape,
} from './intake-map.js';
import type { DeploymentFinding } from './messages.js';
import { DEPLOYMENT_TYPES, type DeploymentRecord, PERSONNEL_LABELS } from './model.js';
import { KNOWN_MISSION } from './names.js';
import { overlaps } from './overlaps.js';
import { faultsOf, RECORD_FIELDS, type RecordField } from './record.js';

/**
 * Choices of {@link readDeployments}.
 * @inline
 */
export type DeploymentIntakeOptions = {
  /**
   * The column that holds each field, or a constant for all rows; a field that is not named here has a column of its
   * own name.
   */
  readonly map?: Readonly<Partial<Record<RecordField, ColumnSource>>>;
  /** What the texts of a column mean, such as `{ gender: { F: 'woman' }, lastDay: { '': 'ongoing' } }`. */
  readonly values?: Readonly<Partial<Record<RecordField, Readonly<Record<string, string>>>>>;
  /** The missions that exist; without it, every id is taken. */
  readonly missions?: readonly KnownEntry[];
  /** The agencies that exist; without it, every id is taken. */
  readonly agencies?: readonly KnownEntry[];
};

/**
 * The map that reads deployments back from CSV text that {@link csvText} wrote of them.
 * @category Deployments
 */
export const WRITTEN_DEPLOYMENTS: Readonly<Record<keyof DeploymentRecord, { readonly written: string }>> =
  /* @__PURE__ */ frozen({
    id: { written: 'id' },
    person: { written: 'person' },
    mission: { written: 'mission' },
    type: { written: 'type' },
    personnel: { written: 'personnel' },
    gender: { written: 'gender' },
    agency: { written: 'agency' },
    position: { written: 'position' },
    rank: { written: 'rank' },
    firstDay: { written: 'firstDay' },
    lastDay: { written: 'lastDay' },
  });

/**
 * Reads deployments from rows of a table, such as those of a CSV file or a spreadsheet.
 *
 * Every row gives a record or says why not: a date that does not exist or lies outside 1900 to 2100, an end before the
 * start, a type, gender, mission or agency that does not exist, an id given before. Types, personnel and genders are
 * read by id, or by their label in either language. A column that is named in `map`, or that a record cannot do
 * without, and that no row has is reported once, first of all and without an index. An empty type, agency, position or
 * rank is left out of the record; an empty gender is read as `not-reported`, and said so; an empty last day is not
 * taken for ongoing unless `values` says so. A person in two places on one day is reported, and both records are kept.
 * A name that does not exist comes with the nearest ids; in lists of many thousands, only until a million ids have been
 * compared with names.
 * @param rows - Objects keyed by column name, in an array or any other iterable.
 * @param options - `map`, `values`, `missions` and `agencies`; all may be left out.
 * @returns Records in the order of the rows, and findings by index of the row and column.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` if the rows are not iterable or an option is wrong;
 *   never for what stands in a row.
 * @example
 * const row = { Id: 'a1', Person: 'p1', Mission: 'monusco', Personnel: 'police', Gender: 'F', Start: '2018-04-01', End: '2019-03-31' };
 * const { deployments, findings } = readDeployments([row, { ...row, Id: 'a2', Mission: 'monuc', Start: '2019-02-29' }], {
 *   map: { id: 'Id', person: 'Person', mission: 'Mission', personnel: 'Personnel', gender: 'Gender', firstDay: 'Start', lastDay: 'End' },
 *   values: { gender: { F: 'woman', M: 'man' } },
 *   missions: ['monusco', 'unmik'],
 * });
 * deployments.map(({ id, gender }) => [id, gender]); // => [['a1', 'woman']]
 * findings.map(({ index, path, code }) => [index, path, code]); // => [[1, ['Mission'], 'UNKNOWN_NAME'], [1, ['Start'], 'INVALID_DATE']]
 * @category Deployments
 */
export function readDeployments(
  rows: Iterable<unknown>,
  options: DeploymentIntakeOptions = {},
): { readonly deployments: DeploymentRecord[]; readonly findings: DeploymentFinding[] } {
  const read = OPTIONS.read(options, ['options']);
  const { map: sources = sourcesOf({}), values = {}, missions = null, agencies = null } = read;
  const plan = RECORD_FIELDS.map((field) => ({
    field,
    source: sources[field],
    optional: OPTIONAL.includes(field),
    meanings: values[field],
    labels: labelsOfField(field),
  }));
  const deployments: DeploymentRecord[] = [];
  const indexes: number[] = [];
  const findings: DeploymentFinding[] = [];
  const absent = new AbsentColumns(plan);
  const firstIndexOf = new Map<string, number>();
  const firstLeftOut = new Map<string, number>();
  // Packing tests a record quickly; what is packed here is not used.
  const quick = new Packer({ mission: false, agency: false, people: false });
  let index = -1;
  for (const row of requireRecords(rows, ['rows'])) {
    index += 1;
    absent.look(row);
    const candidate = candidateOf(row, plan);
    const emptyGender = isEmpty(candidate.gender);
    if (emptyGender) candidate.gender = 'not-reported';
    if (missions !== null) candidate.mission = missions.find(candidate.mission);
    if (agencies !== null && candidate.agency !== undefined) candidate.agency = agencies.find(candidate.agency);
    const first = firstIndexOf.get(candidate.id as string);
    const known = isKnown(missions, candidate.mission) && isKnown(agencies, candidate.agency);
    quick.length = 0;
    if (first !== undefined || !known || !quick.add(candidate)) {
      findings.push(...findingsOf(isRow(row) ? candidate : row, sources, { missions, agencies, index }));
      if (first !== undefined) findings.push(sameId('DUPLICATE_ID', 'error', candidate, { sources, index, first }));
      else if (typeof candidate.id === 'string' && !firstLeftOut.has(candidate.id))
        firstLeftOut.set(candidate.id, index);
      continue;
    }
    if (emptyGender) {
      const column = placeOf(sources, 'gender');
      const operands = { column, reason: NO_VALUE_LABELS['not-reported'] };
      findings.push({ code: 'EMPTY_CELL', severity: 'info', index, path: [column], operands });
    }
    const record = candidate as unknown as DeploymentRecord;
    const leftOut = firstLeftOut.get(record.id);
    if (leftOut !== undefined) {
      findings.push(sameId('ID_LEFT_OUT_BEFORE', 'warning', candidate, { sources, index, first: leftOut }));
    }
    firstIndexOf.set(record.id, index);
    indexes.push(index);
    deployments.push(record);
  }
  for (const { record, operands } of overlaps(deployments)) {
    const at = indexes[record] as number;
    findings.push({
      code: 'OVERLAPPING_DEPLOYMENTS',
      severity: 'warning',
      index: at,
      path: [placeOf(sources, 'firstDay')],
      operands,
    });
  }
  return forConsole({ deployments, findings: forConsole([...absent.findings(), ...findings]) });
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    map: optional(mapShape),
    values: optional(valuesShape),
    missions: optional(knownShape),
    agencies: optional(knownShape),
  }),
) satisfies Shape<DeploymentIntakeOptions, unknown>;

type Candidate = Partial<Record<RecordField, unknown>>;

const OPTIONAL = /* @__PURE__ */ frozen<readonly RecordField[]>(['type', 'agency', 'position', 'rank']);

function isRow(row: unknown): row is Readonly<Record<string, unknown>> {
  return typeof row === 'object' && row !== null && !Array.isArray(row);
}

/** A field, where it is read from, and what its texts mean. */
interface FieldPlan {
  readonly field: RecordField;
  readonly source: FieldSource;
  readonly optional: boolean;
  readonly meanings: ReadonlyMap<string, string> | undefined;
  readonly labels: { readonly ids: ReadonlySet<string>; readonly byLabel: ReadonlyMap<string, string> } | undefined;
}

/** Columns that were expected and that no row has: a slip in the map would otherwise look like cells that are empty. */
class AbsentColumns {
  readonly #columns: Set<string>;
  #found: string[] | null = null;

  constructor(plan: readonly FieldPlan[]) {
    this.#columns = new Set(
      plan.flatMap(({ source, optional }) =>
        source.column !== null && (source.named || !optional) ? source.column : [],
      ),
    );
  }

  look(row: unknown): void {
    if (this.#columns.size === 0 || !isRow(row)) return;
    this.#found ??= Object.keys(row);
    for (const column of this.#columns) if (column in row) this.#columns.delete(column);
  }

  /** One for each column, suggesting those of the first row; none where there was no row to look at. */
  findings(): DeploymentFinding[] {
    const found = this.#found;
    if (found === null) return [];
    return [...this.#columns].map((column) => ({
      ...findingOf(unknownName(column, found, { en: 'a column of any row', fr: 'une colonne du tableau' }, [column])),
      severity: 'warning',
    }));
  }
}

/** Fields whose members have labels, which are read, too. */
const LABELLED: Readonly<Partial<Record<RecordField, Readonly<Record<string, Label | { readonly label: Label }>>>>> =
  /* @__PURE__ */ frozen({
    type: DEPLOYMENT_TYPES,
    personnel: PERSONNEL_LABELS,
    gender: GENDER_LABELS,
  });

/** The members of a field by their labels in both languages, folded. */
function labelsOfField(field: RecordField): FieldPlan['labels'] {
  const members = LABELLED[field];
  if (members === undefined) return undefined;
  const byLabel = Object.entries(members).flatMap(([id, named]) => {
    const { en, fr } = 'label' in named ? named.label : named;
    return [en, fr].map((text) => [fold(text), id] as const);
  });
  return { ids: new Set(Object.keys(members)), byLabel: new Map(byLabel) };
}

/** The fields of a row under their own names; empty optional ones left out. */
function candidateOf(row: unknown, plan: readonly FieldPlan[]): Candidate {
  const cells = isRow(row) ? row : {};
  const candidate: Candidate = {};
  for (const { field, source, optional, meanings, labels } of plan) {
    if (source.column === null) {
      candidate[field] = source.constant;
      continue;
    }
    const given = cells[source.column];
    const cell = source.written && typeof given === 'string' ? withoutGuard(given) : given;
    const meaning = meanings === undefined ? cell : (meanings.get(isEmpty(cell) ? '' : (cell as string)) ?? cell);
    if (!optional || !isEmpty(meaning)) candidate[field] = memberOf(meaning, labels);
  }
  return candidate;
}

/** The member that a label names, whatever its case, accents and punctuation; anything else as it is. */
function memberOf(value: unknown, labels: FieldPlan['labels']): unknown {
  if (labels === undefined || typeof value !== 'string' || labels.ids.has(value)) return value;
  return labels.byLabel.get(fold(value)) ?? value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}

/** An id that an earlier row has, too. */
function sameId(
  code: 'DUPLICATE_ID' | 'ID_LEFT_OUT_BEFORE',
  severity: DeploymentFinding['severity'],
  { id }: Candidate,
  { sources, index, first }: { readonly sources: Sources; readonly index: number; readonly first: number },
): DeploymentFinding {
  return { code, severity, index, path: [placeOf(sources, 'id')], operands: { id: id as string, first } };
}

/** Everything wrong with a row by itself, with the columns as paths. */
function findingsOf(
  candidate: unknown,
  sources: Sources,
  { missions, agencies, index }: { missions: Known | null; agencies: Known | null; index: number },
): DeploymentFinding[] {
  const found = faultsOf(candidate, []).map((fault) => {
    const [field] = fault.path;
    return {
      ...findingOf<DeploymentFinding>(fault, field === undefined ? [] : [placeOf(sources, field as RecordField)]),
      index,
    };
  });
  const { mission, agency } = (candidate ?? {}) as Candidate;
  const unknown = [
    faultOfName(missions, mission, KNOWN_MISSION, [placeOf(sources, 'mission')]),
    faultOfName(agencies, agency, { en: 'a known agency', fr: 'un organisme connu' }, [placeOf(sources, 'agency')]),
  ].flatMap((fault) => (fault === null ? [] : { ...findingOf<DeploymentFinding>(fault), index }));
  return [...unknown, ...found];
}
