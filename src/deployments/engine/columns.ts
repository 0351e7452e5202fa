import { invalidArgument, requireInteger } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { findingOf } from '../../kernel/findings.js';
import type { Shape } from '../../kernel/form.js';
import { lazily } from '../../kernel/frozen.js';
import { keyOf } from '../../kernel/kept-faults.js';
import { later, oneOf, optional } from '../../kernel/shape.js';
import { tidied } from '../../kernel/tidied.js';
import type { Program } from '../../program/program-model.js';
import { optionsFor } from '../../program/program-option.js';
import { isOfBlank } from '../intake-faults.js';
import { type DeploymentReading, readingMembers } from '../intake-map.js';
import { type Intake, RowReader } from '../intake-row.js';
import type { DeploymentFinding } from '../messages.js';
import type { DeploymentRecord, ProgramRecord } from '../model.js';
import type { DeploymentColumns } from './packed.js';
import { faultsOfBad, Packing } from './packing.js';

/**
 * Whether distinct people are kept and counted.
 *
 * Telling people apart needs memory that grows with them; person-days, averages and assignments do not.
 * @inline
 */
export type PeopleChoice = 'distinct' | 'left-out';

/**
 * Whether ranks are kept, for questions `by: ['rank']`.
 * @inline
 */
export type RankChoice = 'kept' | 'left-out';

/**
 * Packs records, or the rows of a file, into columns, once, so that many questions can be asked of them.
 *
 * Checks every field of every record; one with a fault is left out and reported. With one of `map`, `values`, `dates`,
 * `numbers`, `marks`, `missions` and `agencies` it takes rows and reads them as {@link readDeployments} does, without making records of
 * them. Records are not compared with each other: a duplicate or repeated one, or a person in two places, is for {@link
 * readDeployments} to find. They are taken from an iterator one at a time, and none is kept.
 * @param records - Deployment records, or rows keyed by column name, in an array or any other iterable.
 * @param options - `people`: `'distinct'` (4 bytes a person, and while packing each person's id and 12 bytes a record)
 *   unless `'left-out'` is asked for; `ranks`: `'kept'`, to ask for rows by rank, or else they are left out; `program`;
 *   and how rows are read.
 * @returns The columns, and a finding for every fault with its index and path.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` if the records are not iterable; `UNKNOWN_NAME` for an option that
 *   does not exist.
 * @example
 * const record = { id: 'a1', person: 'p1', mission: 'monusco', personnel: 'police', gender: 'woman', firstDay: '2018-04-01', lastDay: '2019-03-31' } as const;
 * const { columns, findings } = deploymentColumns([record, { ...record, id: 'a2', lastDay: '2019-02-29' }]);
 * [columns.records, columns.leftOut, columns.people]; // => [1, 1, 1]
 * findings.map(({ index, path, code }) => [index, path, code]); // => [[1, ['lastDay'], 'INVALID_DATE']]
 * const rows = [{ Who: 'p1', Gender: 'Femme', From: '01/04/2018', To: '31/03/2019' }];
 * const map = { id: { rowNumber: true }, person: 'Who', mission: { constant: 'monusco' }, personnel: { constant: 'police' }, gender: 'Gender', firstDay: 'From', lastDay: 'To' } as const;
 * deploymentColumns(rows, { map, dates: ['DD/MM/YYYY'] }).columns.records; // => 1
 * @category Deployments
 */
export function deploymentColumns<const O extends DeploymentColumnsOptions = { readonly people?: PeopleChoice }>(
  records: Iterable<Packable<O>>,
  options?: O,
): { readonly columns: DeploymentColumns; readonly findings: DeploymentFinding[] } {
  const { people = 'distinct', ranks = 'left-out', program, ...reading } = OPTIONS.read(options, ['options']);
  const given = requireRecords(records, ['records']);
  kept();
  const packing = new Packing({ people: people === 'distinct', rank: ranks === 'kept' }, program);
  if (Object.keys(reading).length > 0) return packRows(given, packing, { ...reading, program });
  const findings: DeploymentFinding[] = [];
  for (const record of given) {
    const isPacked = packing.packer.add(record);
    if (!isPacked)
      for (const fault of faultsOfBad(record, [], program))
        findings.push({ ...findingOf<DeploymentFinding>(fault), index: packing.index, ...keyOf(record) });
    packing.went(isPacked);
  }
  return { columns: packing.columns(), findings };
}

/** Reads rows and packs what they hold, without making records. */
function packRows(
  rows: Iterable<unknown>,
  packing: Packing,
  reading: Intake,
): { columns: DeploymentColumns; findings: DeploymentFinding[] } {
  const { packer } = packing;
  const reader = new RowReader(reading, packer);
  if (reader.tidiesPeople) packer.nameOf = tidied;
  const findings: DeploymentFinding[] = [];
  for (const row of rows) {
    const isSound = reader.read(row, packing.index);
    if (isSound) {
      const { start, last, kind, mission, agency } = reader;
      const origin = packer.keepsRanks ? packer.originOf(agency, reader.name('rank') || undefined) : agency;
      packer.put(start, last, kind, mission, origin, packer.keepsPeople ? reader.person : '');
      if (reader.hasRemarks) findings.push(...reader.remarks());
      packing.went(true);
      continue;
    }
    const faults = reader.faults(row);
    for (const finding of faults) findings.push(finding);
    packing.went(isOfBlank(faults) ? null : false);
  }
  return { columns: packing.columns(), findings: reader.withAbsentColumns(findings) };
}

/**
 * One of each that packs, for good. Whoever collects garbage while there is none forgets what was learnt of its kind,
 * and the next call would have to learn it again.
 */
const kept = /* @__PURE__ */ lazily(() => {
  const packing = new Packing({ people: false, rank: false }, undefined);
  packing.packer.starts = packing.packer.leaves = new Uint32Array();
  return { packing, reader: new RowReader({}, packing.packer) };
});

/**
 * Choices of {@link deploymentColumns}.
 * @inline
 */
export type DeploymentColumnsOptions<P extends Program = Program> = DeploymentReading & {
  readonly people?: PeopleChoice;
  /** `'left-out'` unless given: every combination with a rank is one more to keep. */
  readonly ranks?: RankChoice;
  /** The program that the records are of; the Canadian one unless given. */
  readonly program?: P;
};

/** Rows where it is said how they are read, and otherwise records. */
type Packable<O> = [keyof O & keyof DeploymentReading] extends [never]
  ? O extends { readonly program: infer P extends Program }
    ? ProgramRecord<P>
    : DeploymentRecord
  : unknown;

/** Whether people are told apart. */
export const peopleChoiceShape: Shape<PeopleChoice> = /* @__PURE__ */ later(() =>
  oneOf(['distinct', 'left-out'], { en: 'a choice for people', fr: 'un choix pour les personnes' }),
);

const rankChoiceShape: Shape<RankChoice> = /* @__PURE__ */ later(() =>
  oneOf(['kept', 'left-out'], { en: 'a choice for ranks', fr: 'un choix pour les grades' }),
);

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  people: optional(peopleChoiceShape),
  ranks: optional(rankChoiceShape),
  ...readingMembers(program),
}));

/** Tells what a file gave from records themselves: its records, and how many of its rows are left out. */
export function intakeOf(value: unknown): { readonly records: unknown; readonly leftOut: number } {
  if (typeof value !== 'object' || value === null || Symbol.iterator in value || !('deployments' in value))
    return { records: value, leftOut: 0 };
  const { deployments, leftOut = 0 } = value as { readonly deployments: unknown; readonly leftOut?: unknown };
  return {
    records: deployments,
    leftOut: requireInteger(leftOut, ['deployments', 'leftOut'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  };
}

/** Requires something iterable that is not a text. */
export function requireRecords(value: unknown, path: Path): Iterable<unknown> {
  if (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as Partial<Iterable<unknown>>)[Symbol.iterator] === 'function'
  ) {
    return value as Iterable<unknown>;
  }
  const given = (value ?? {}) as { kind?: unknown; columns?: unknown };
  if (given.kind === 'deployment-columns')
    throw invalidArgument(
      value,
      {
        en: 'records: columns do not keep what this asks for',
        fr: 'des enregistrements : les colonnes ne gardent pas ce qui est demandé',
      },
      path,
    );
  if (given.columns !== undefined)
    throw invalidArgument(
      value,
      { en: 'its columns alone, not their findings too', fr: 'ses colonnes seules, sans leurs constats' },
      path,
    );
  throw invalidArgument(
    value,
    {
      en: 'deployment records in an array or another iterable',
      fr: "des enregistrements d'affectation dans un tableau ou un autre itérable",
    },
    path,
  );
}
