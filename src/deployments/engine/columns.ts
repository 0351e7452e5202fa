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
import { RowReader } from '../intake-row.js';
import type { DeploymentFinding } from '../messages.js';
import type { DeploymentRecord, ProgramRecord } from '../model.js';
import type { DeploymentColumns } from './packed.js';
import { faultsOfBad, Packing } from './packing.js';
import { eachOf, isStream, requireRecords, type Streamed } from './streams.js';

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
 *
 * Of an async iterable, such as a stream of a file or of a response, or an async generator, it returns a promise of the
 * same: that is refused as the function would throw.
 * @param records - Deployment records, or rows keyed by column name, in an array, any other iterable or an async one.
 * @param options - `people`: `'distinct'` (4 bytes a person, and while packing each person's id and 12 bytes a record)
 *   unless `'left-out'` is asked for; `ranks`: `'kept'`, to ask for rows by rank, or else they are left out; `program`;
 *   and how rows are read.
 * @returns The columns, and a finding for every fault with its index and path; a promise of them for an async iterable.
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
export function deploymentColumns<
  const O extends DeploymentColumnsOptions = { readonly people?: PeopleChoice },
  const R extends Iterable<Packable<O>> | AsyncIterable<Packable<O>> = Iterable<Packable<O>>,
>(records: R, options?: O): Streamed<R, PackedDeployments> {
  if (isStream(records)) return packStream(records, options) as Streamed<R, PackedDeployments>;
  const work = workOf(options);
  work.pack(requireRecords(records, ['records'], true));
  return work.packed() as Streamed<R, PackedDeployments>;
}

/**
 * What {@link deploymentColumns} makes of records.
 * @inline
 */
export type PackedDeployments = {
  readonly columns: DeploymentColumns;
  readonly findings: DeploymentFinding[];
};

async function packStream(stream: AsyncIterable<unknown>, options: unknown): Promise<PackedDeployments> {
  const work = workOf(options);
  await eachOf(stream, work.pack);
  return work.packed();
}

/** The packing of records or rows: as many at a time as there are, and what comes of all of them. */
interface Work {
  readonly pack: (given: Iterable<unknown>) => void;
  readonly packed: () => PackedDeployments;
}

function workOf(options: unknown): Work {
  const { people = 'distinct', ranks = 'left-out', program, ...reading } = OPTIONS.read(options, ['options']);
  kept();
  const packing = new Packing({ people: people === 'distinct', rank: ranks === 'kept' }, program);
  const findings: DeploymentFinding[] = [];
  if (Object.keys(reading).length > 0) {
    const reader = new RowReader({ ...reading, program }, packing.packer);
    if (reader.tidiesPeople) packing.packer.nameOf = tidied;
    return {
      pack: (rows) => packRows(rows, packing, reader, findings),
      packed: () => ({ columns: packing.columns(), findings: reader.withAbsentColumns(findings) }),
    };
  }
  return {
    pack: (records) => packRecords(records, packing, program, findings),
    packed: () => ({ columns: packing.columns(), findings }),
  };
}

function packRecords(
  records: Iterable<unknown>,
  packing: Packing,
  program: Program | undefined,
  findings: DeploymentFinding[],
): void {
  for (const record of records) {
    const isPacked = packing.packer.add(record);
    if (!isPacked)
      for (const fault of faultsOfBad(record, [], program))
        findings.push({ ...findingOf<DeploymentFinding>(fault), index: packing.index, ...keyOf(record) });
    packing.went(isPacked);
  }
}

/** Reads rows and packs what they hold, without making records. */
function packRows(rows: Iterable<unknown>, packing: Packing, reader: RowReader, findings: DeploymentFinding[]): void {
  const { packer } = packing;
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
