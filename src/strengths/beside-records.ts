import type { CalendarDate } from '../calendar/date.js';
import type { DeploymentColumns } from '../deployments/engine/packed.js';
import { packSound } from '../deployments/engine/packing.js';
import { asColumns } from '../deployments/engine/sound-columns.js';
import { intakeOf, requireRecords } from '../deployments/engine/streams.js';
import type { ProgramDeployments } from '../deployments/given.js';
import { leftOutOf } from '../deployments/left-out.js';
import type { DeploymentFinding } from '../deployments/messages.js';
import { type Period, periodShape } from '../deployments/period.js';
import { strengthBy } from '../deployments/strength.js';
import { rowsForConsole } from '../exact/for-console.js';
import { type Faults, faultsShape, type Reporting, rowsOrReport } from '../kernel/faults.js';
import { frozen } from '../kernel/frozen.js';
import { KeptFaults } from '../kernel/kept-faults.js';
import { remembered } from '../kernel/lists.js';
import { isReported, mapReported, type Reported } from '../kernel/no-value.js';
import { optional } from '../kernel/shape.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import { type AbsentRow, gridOf, lastDayOf, type StrengthFilter, type StrengthGrid, type Strengths } from './grid.js';
import { lossesOf } from './losses.js';
import type { StrengthFinding } from './messages.js';
import { NONE } from './names.js';
import { absentShape, filterShape, strengthKeysShape } from './options.js';
import { monthsOf, strengthIn } from './series.js';

/**
 * People counted in a file, beside those of assignment records.
 * @inline
 */
export type CountedAndRecorded = {
  readonly counted: Reported<number>;
  readonly recorded: number;
  /** Counted less recorded. */
  readonly difference: Reported<number>;
};

/**
 * The strength of a month by head counts and by assignment records.
 * @category Strengths
 */
export interface StrengthComparison {
  readonly month: string;
  /** The day that both are of: that of the head count. */
  readonly date: CalendarDate;
  readonly people: CountedAndRecorded;
  readonly women: CountedAndRecorded;
  /** Whether they agree on both, as far as both are counted. */
  readonly agrees: boolean;
  /** There where head counts or records are in no sum, which may lack them: `path` says of which. */
  readonly cautions?: readonly (StrengthFinding | DeploymentFinding)[];
}

/**
 * A row of {@link compareStrength}: its month and mission, then what both say.
 * @category Strengths
 */
export type StrengthComparisonRow<B extends readonly 'mission'[]> = (number extends B['length']
  ? { readonly mission?: string }
  : { readonly [K in B[number]]: string }) &
  StrengthComparison;

/**
 * Holds head counts beside the assignment records of the same people: on the day of each count, how many the file
 * counts and how many the records have.
 *
 * Months without a count have no row: there is nothing to hold the records against.
 * @param strengths - Head counts, or what {@link readStrengths} returned; all there are.
 * @param deployments - Records of the people who are counted, and of no others; or columns.
 * @param options - `by`: `['mission']`, where both name missions alike, or none; `absent`: what a month that is there
 *   says of a mission without a row in it; where wanted, `period` (the months that end in it) and `where`: which head
 *   counts are of these people; `faults`, as in {@link averageStrength}.
 * @returns Rows by month, then mission, with both counts and their difference: the months where they part are those
 *   whose row does not agree. Under `faults: 'report'` `{ rows, findings }`, of head counts and of records.
 * @throws {@link CpaIppError} what {@link averageStrength} and {@link strengthBy} throw.
 * @example
 * const record = { person: 'p1', mission: 'minustah', personnel: 'police', gender: 'woman', firstDay: '2016-04-11', lastDay: '2016-05-20' } as const;
 * const records = [{ ...record, id: 'a1' }, { ...record, id: 'a2', person: 'p2', lastDay: '2016-12-31' }] as const;
 * const strengths = [
 *   { date: '2016-04-30', mission: 'minustah', women: 2, total: 2 },
 *   { date: '2016-05-31', mission: 'minustah', women: 2, total: 2 },
 * ] as const;
 * const rows = compareStrength(strengths, records, { by: ['mission'], absent: 'zero' });
 * rows.filter(({ agrees }) => !agrees).map(({ month, people }) => [month, people.counted, people.recorded, people.difference]); // => [['2016-05', 2, 1, 1]]
 * @category Strengths
 */
export function compareStrength<
  const B extends readonly 'mission'[],
  P extends Program = CanadianProgram,
  F extends Faults = 'throw',
>(
  strengths: Strengths,
  deployments: ProgramDeployments<P>,
  options: {
    readonly by: B;
    readonly absent: AbsentRow;
    readonly period?: Period;
    readonly where?: StrengthFilter;
    readonly program?: P;
    readonly faults?: F;
  },
): Reporting<StrengthComparisonRow<B>, StrengthFinding | DeploymentFinding, F> {
  const { by, absent, period, where, program, faults = 'throw' } = OPTIONS.read(options, ['options']);
  const grid = gridOf(strengths, { by, where, faults });
  const kept = new KeptFaults<DeploymentFinding>(faults);
  const { columns, leftOut } = columnsOf(deployments, program, kept);
  const cautions = [
    ...lossesOf(grid).map((one) => ({ ...one, path: ['strengths'] })),
    ...leftOutOf(leftOut).map((one) => ({ ...one, path: ['deployments'] })),
  ];
  const rows = monthsOf(grid, period)
    .filter((month) => grid.reported.has(month))
    .flatMap((month) =>
      rowsOfMonth(month, { grid, absent, by, recordsOn: remembered((date) => recordsOn(columns, date, by, program)) }),
    )
    .map((row) => (cautions.length === 0 ? row : { ...row, cautions }));
  return rowsOrReport(rowsForConsole(rows), faults, [...grid.findings, ...kept.findings]) as never;
}

const OPTIONS = /* @__PURE__ */ optionsFor((program) => ({
  by: strengthKeysShape(['mission']),
  absent: absentShape,
  period: optional(periodShape(program)),
  where: optional(filterShape),
  faults: optional(faultsShape),
}));

function columnsOf(
  deployments: unknown,
  program: Program | undefined,
  kept: KeptFaults<DeploymentFinding>,
): { readonly columns: DeploymentColumns; readonly leftOut: number } {
  const { records, leftOut } = intakeOf(deployments);
  const columns =
    asColumns(records, ['deployments'], program) ??
    packSound(requireRecords(records, ['deployments']), program, { kept });
  return { columns, leftOut: leftOut + columns.leftOut };
}

/** People and women of a mission, or of all, in records. */
interface Recorded {
  readonly people: number;
  readonly women: number;
}

const NOBODY: Recorded = /* @__PURE__ */ frozen({ people: 0, women: 0 });

/** How many serve on a date, by mission, or under no name. */
function recordsOn(
  columns: DeploymentColumns,
  date: string,
  by: readonly 'mission'[],
  program: Program | undefined,
): Map<string, Recorded> {
  const question = { date, by: [...by, 'gender'], ...(program && { program }) } as const;
  const found = new Map<string, Recorded>();
  for (const { mission = '', gender, strength } of strengthBy(columns, question)) {
    const { people, women } = found.get(mission) ?? NOBODY;
    found.set(mission, { people: people + strength, women: women + (gender === 'woman' ? strength : 0) });
  }
  return found;
}

interface Comparing {
  readonly grid: StrengthGrid;
  readonly absent: AbsentRow;
  readonly by: readonly 'mission'[];
  readonly recordsOn: (date: string) => ReadonlyMap<string, Recorded>;
}

function rowsOfMonth(month: string, { grid, absent, by, recordsOn }: Comparing): Record<string, unknown>[] {
  const counted = new Map(
    grid.groups.map((group) => [group.key[0] ?? '', strengthIn(group, { month, grid, absent })] as const),
  );
  const last =
    [...counted.values()]
      .flatMap(({ dates }) => dates)
      .sort()
      .at(-1) ?? lastDayOf(month);
  const missions = new Set([...counted.keys(), ...recordsOn(last).keys()]);
  return [...missions].sort().map((mission) => {
    const { total, women, dates } = counted.get(mission) ?? { total: NONE[absent], women: NONE[absent], dates: [] };
    const date = dates.at(-1) ?? last;
    const recorded = recordsOn(date).get(mission) ?? NOBODY;
    const [people, ofWomen] = [beside(total, recorded.people), beside(women, recorded.women)];
    const agrees = [people, ofWomen].every(({ difference }) => !isReported(difference) || difference === 0);
    return { month, ...(by.length > 0 && { mission }), date, people, women: ofWomen, agrees };
  });
}

const beside = (counted: Reported<number>, recorded: number): CountedAndRecorded => ({
  counted,
  recorded,
  difference: mapReported(counted, (count) => count - recorded),
});
