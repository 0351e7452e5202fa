import { forConsole } from '../exact/for-console.js';
import { oneOf, optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { eachOf, isStream, requireRecords, type Streamed } from './engine/streams.js';
import type { DeploymentIntake } from './given.js';
import { isOfBlank, ofRow } from './intake-faults.js';
import { type DeploymentReading, readingMembers } from './intake-map.js';
import { isRow, RowReader } from './intake-row.js';
import type { DeploymentFinding } from './messages.js';
import type { DeploymentRecord } from './model.js';
import { contentOf, type Observation, observationsOn } from './same-person.js';
import { otherSpelling, Spellings } from './spellings.js';

/**
 * Choices of {@link readDeployments}.
 * @inline
 */
export type DeploymentIntakeOptions<P extends Program = CanadianProgram> = DeploymentReading & {
  /** The program that the records are of; the Canadian one unless given. */
  readonly program?: P;
  /**
   * What becomes of a row that gives an assignment again under another id: it is `'kept'`, and counted twice, unless
   * `'left-out'` is asked for. One that repeats the id, too, is always left out.
   */
  readonly repeated?: 'kept' | 'left-out';
};

/**
 * Reads deployments from rows of a table, such as those of a CSV file or a spreadsheet.
 *
 * Every row gives a record or says why not: a date that does not exist, lies outside 1900 to 2100 or is of no form in
 * `dates`, an end before the start, a type, gender, mission or agency that does not exist, an id given before. Types,
 * personnel and genders are read by id, label or alias in either language, missions and agencies as {@link findMission}
 * does it, by what the lists given know of them; single letters only where `values` says what they mean.
 * Blanks around ids and names do not count, nor does their form in Unicode; ids may be whole numbers. A column that is
 * named in `map`, or that a record cannot do without, and that no row has is reported once, first of all and without an
 * index, with the number of rows that are left out for it; a byte order mark before its name does not count. An empty
 * type, agency, position or rank is left out of the record; a row that holds nothing, or
 * dashes, is no record and none that is lost, and one finding says so; an empty gender is read as `not-reported`, and
 * said so; an empty last day is not taken for ongoing unless `values` says so, nor is 31 December 2099 or 9999.
 *
 * Records of one person are held against each other: a row given twice, a person in two places on one day and an
 * extension (the same mission and type, from the day after the last one) are reported, and both records are kept. A
 * name that does not exist comes with the nearest ids, beside the name that is near where that is another; in lists of
 * many thousands, only until a million names have been compared.
 * @param rows - Objects keyed by column name, in an array, any other iterable or an async one.
 * @param options - `map`, `values`, `dates`, `numbers`, `marks`, `missions`, `agencies` and `repeated`; all may be left
 *   out.
 * @returns Records in the order of the rows, findings by index of the row and column, and how many rows are left out
 *   for a fault; all of it may be handed on, and the summaries then say how many records are not counted. A promise of
 *   them for an async iterable.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` or `UNKNOWN_NAME` if the rows are not iterable or an option is wrong;
 *   never for what stands in a row.
 * @example
 * const row = { Person: 7, Mission: 'MONUSCO ', Personnel: 'Police', Gender: 'F', Start: '01/04/2018', End: '31 mars 2019' };
 * const { deployments, findings } = readDeployments([row, { ...row, Mission: 'monuc', Start: '29/02/2019' }], {
 *   map: { id: { rowNumber: true }, person: 'Person', mission: 'Mission', personnel: 'Personnel', gender: 'Gender', firstDay: 'Start', lastDay: 'End' },
 *   values: { gender: { F: 'woman', M: 'man' } },
 *   dates: ['DD/MM/YYYY', 'D MMMM YYYY'],
 *   missions: ['monusco', 'unmik'],
 * });
 * deployments.map(({ id, person, mission, firstDay }) => [id, person, mission, firstDay]); // => [['1', '7', 'monusco', '2018-04-01']]
 * findings.map(({ index, path, code }) => [index, path, code]); // => [[1, ['Mission'], 'UNKNOWN_NAME'], [1, ['Start'], 'INVALID_DATE']]
 * @category Deployments
 */
export function readDeployments<
  P extends Program = CanadianProgram,
  R extends Iterable<unknown> | AsyncIterable<unknown> = Iterable<unknown>,
>(
  rows: R,
  options: DeploymentIntakeOptions<P> = {},
): Streamed<R, DeploymentIntake<ProgramId<P, 'types'>, ProgramId<P, 'personnel'>>> {
  if (isStream(rows)) return readStream(rows, options) as ReturnType<typeof readDeployments<P, R>>;
  const work = workOf(options);
  work.read(requireRecords(rows, ['rows'], true));
  return work.result() as ReturnType<typeof readDeployments<P, R>>;
}

async function readStream(stream: AsyncIterable<unknown>, options: unknown): Promise<object> {
  const work = workOf(options);
  await eachOf(stream, work.read);
  return work.result();
}

function workOf(options: unknown) {
  const { repeated = 'kept', ...reading } = OPTIONS.read(options, ['options']);
  const records = new Records(new RowReader(reading));
  let index = -1;
  return {
    read: (rows: Iterable<unknown>): void => {
      for (const row of rows) {
        index += 1;
        records.take(row, index);
      }
    },
    result: (): object => {
      const { deployments, leftOut, findings } = records.result(repeated);
      return forConsole({ deployments, leftOut, findings: forConsole(findings) });
    },
  };
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  ...readingMembers(program),
  repeated: optional(
    oneOf(['kept', 'left-out'], { en: 'a choice for repeated rows', fr: 'un choix pour les lignes répétées' }),
  ),
}));

/** The records of the rows so far, and what was found in them. */
class Records {
  readonly #reader: RowReader;
  readonly #deployments: DeploymentRecord[] = [];
  /** For each record, the index of its row, its first day, and the day after its last one. */
  readonly #indexes: number[] = [];
  readonly #starts: number[] = [];
  readonly #nextDays: number[] = [];
  readonly #findings: DeploymentFinding[] = [];
  readonly #positions = new Map<string, number>();
  readonly #firstLeftOut = new Map<string, number>();
  readonly #ids = new Spellings();
  readonly #people = new Spellings();
  #leftOut = 0;

  constructor(reader: RowReader) {
    this.#reader = reader;
  }

  /** Reads a row; one whose id was given before is left out. */
  take(row: unknown, index: number): void {
    const reader = this.#reader;
    const isSound = reader.read(row, index);
    if (!isSound) {
      const faults = reader.faults(row);
      this.#findings.push(...faults);
      if (isOfBlank(faults)) return;
      this.#leftOut += 1;
    }
    if (!isRow(row)) return;
    const id = reader.name('id');
    const spelling = reader.spelling('id', id);
    if (spelling !== undefined) this.#ids.note(index, id, spelling);
    const position = this.#positions.get(id);
    if (position !== undefined) this.#sameId(id, index, { position, isSound });
    else if (isSound) this.#keep(id, index);
    else if (id !== '' && !this.#firstLeftOut.has(id)) this.#firstLeftOut.set(id, index);
  }

  #keep(id: string, index: number): void {
    const reader = this.#reader;
    const record = reader.record();
    const spelling = reader.spelling('person', record.person);
    if (spelling !== undefined) this.#people.note(index, record.person, spelling);
    if (reader.hasRemarks) this.#findings.push(...reader.remarks());
    const first = this.#firstLeftOut.get(id);
    if (first !== undefined) {
      const path = [reader.place('id')];
      const operands = { id, first };
      this.#found({ code: 'ID_LEFT_OUT_BEFORE', severity: 'warning', path, operands }, index, id);
      this.#compareSpellings(id, index, first);
    }
    this.#positions.set(id, this.#deployments.push(record) - 1);
    this.#indexes.push(index);
    this.#starts.push(reader.start);
    this.#nextDays.push(reader.last + 1);
  }

  /** An id that a record has already: the same assignment again, or another. */
  #sameId(
    id: string,
    index: number,
    { position, isSound }: { readonly position: number; readonly isSound: boolean },
  ): void {
    const first = this.#indexes[position] as number;
    const path = [this.#reader.place('id')];
    const earlier = this.#deployments[position] as DeploymentRecord;
    if (isSound && contentOf(this.#reader.record()) === contentOf(earlier)) {
      const operands = { id, other: id, first, reason: 'same-id' } as const;
      this.#found({ code: 'REPEATED_ROW', severity: 'error', path, operands }, index, id);
    } else {
      if (isSound) this.#leftOut += 1;
      this.#found({ code: 'DUPLICATE_ID', severity: 'error', path, operands: { id, first } }, index, id);
    }
    this.#compareSpellings(id, index, first);
  }

  #compareSpellings(id: string, index: number, first: number): void {
    const column = this.#reader.place('id');
    if (this.#ids.differ(id, index, first)) this.#found(otherSpelling(id, { index, first, column }), index, id);
  }

  #found(finding: DeploymentFinding, index: number, id: string): void {
    this.#findings.push(...ofRow([finding], index, id));
  }

  result(repeated: 'kept' | 'left-out'): DeploymentIntake {
    const [records, starts, nextDays] = [this.#deployments, this.#starts, this.#nextDays];
    const observations = observationsOn({ records, starts, nextDays });
    const indexes = this.#indexes;
    const findings = [
      ...this.#reader.withAbsentColumns(this.#findings),
      ...this.#people.ofPeople(this.#deployments, indexes, this.#reader.place('person')),
      ...observations.map((observation) => this.#findingOn(observation, repeated)),
    ];
    const leftOut = this.#leftOut;
    if (repeated === 'kept') return { deployments: records, leftOut, findings };
    const again = new Set(observations.flatMap(({ record, first }) => (first === undefined ? [] : record)));
    return { deployments: records.filter((_, position) => !again.has(position)), leftOut, findings };
  }

  #findingOn({ code, record, first, operands }: Observation, reason: 'kept' | 'left-out'): DeploymentFinding {
    const isRepeated = first !== undefined;
    const { id } = this.#deployments[record] as DeploymentRecord;
    return {
      code,
      severity: code === 'EXTENDED_DEPLOYMENT' ? 'info' : 'warning',
      index: this.#indexes[record],
      key: id,
      path: [this.#reader.place(isRepeated ? 'id' : 'firstDay')],
      operands: isRepeated ? { ...operands, first: this.#indexes[first], reason } : operands,
    } as DeploymentFinding;
  }
}
