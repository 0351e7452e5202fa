import type { CalendarDate } from '../calendar/date.js';
import { besideTotal, isTotal } from '../figures/total-words.js';
import { pushTo } from '../kernel/lists.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { fold } from '../kernel/suggest.js';
import type { StrengthFinding } from './messages.js';
import type { Strength, StrengthDimension, StrengthMeasure } from './model.js';
import { UNKNOWN } from './names.js';
import { sumOfMeasure } from './sums.js';

/** A row that is called a total: its counts, and what stands in the columns that say whom it counts. */
export interface TotalRow {
  readonly index: number;
  readonly key?: string;
  readonly date: CalendarDate;
  readonly counts: Readonly<Partial<Record<StrengthMeasure, Reported<number>>>>;
  readonly names: readonly (readonly [StrengthDimension, string])[];
}

/**
 * A count of a printed total, held against its parts.
 * @inline
 */
export type CountOfTotal = {
  readonly printed: Reported<number>;
  /** The sum of its parts; where nothing is printed, the reason for that. */
  readonly sum: Reported<number>;
  /** Whether both are the same; `null` where that cannot be told. */
  readonly agrees: boolean | null;
};

/**
 * A row of totals, held against the head counts of its date that it is of.
 * @category Strengths
 */
export interface StrengthTotal {
  /** The index of its row. */
  readonly index: number;
  /** The caller's own key of that row, where the map names a column of keys. */
  readonly key?: string;
  readonly date: CalendarDate;
  /** What it is a total of, where it is not of all. */
  readonly of: { readonly contributor?: string; readonly mission?: string; readonly category?: string };
  /** How many head counts are its parts. */
  readonly parts: number;
  /** By the names of the counts of a {@link Strength}: those that its file has. */
  readonly counts: {
    readonly women?: CountOfTotal;
    readonly men?: CountOfTotal;
    readonly others?: CountOfTotal;
    readonly total?: CountOfTotal;
    readonly authorized?: CountOfTotal;
    readonly units?: CountOfTotal;
    readonly authorizedUnits?: CountOfTotal;
  };
}

interface Placed {
  readonly index: number;
  readonly strength: Strength;
}

/** Holds totals against their parts; nothing is checked where a part may be in a row that is left out. */
export function judgeTotals(
  rows: readonly TotalRow[],
  strengths: readonly Placed[],
  {
    lacks,
    columnOf,
  }: {
    /** Whether a row of a date is left out, which may be a part. */
    readonly lacks: (date: string) => boolean;
    readonly columnOf: (measure: StrengthMeasure) => string;
  },
): { totals: StrengthTotal[]; findings: StrengthFinding[] } {
  const byDate = new Map<string, Strength[]>();
  for (const { strength } of strengths) pushTo(byDate, strength.date, strength);
  const findings: StrengthFinding[] = [];
  const totals = rows.map(({ index, key, date, counts, names }) => {
    const onDay = byDate.get(date) ?? [];
    const of = placeOf(names, onDay);
    const parts = of === null ? [] : onDay.filter((strength) => isWithin(strength, of));
    const isOpen = lacks(date) || of === null || parts.length === 0;
    const judged: Partial<Record<StrengthMeasure, CountOfTotal>> = {};
    for (const [measure, printed] of Object.entries(counts) as [StrengthMeasure, Reported<number>][]) {
      const one = judge(
        printed,
        isOpen
          ? UNKNOWN
          : sumOfMeasure(
              measure,
              parts.map((part) => part[measure] ?? UNKNOWN),
            ),
      );
      judged[measure] = one;
      if (one.agrees !== false) continue;
      const column = columnOf(measure);
      const operands = { column, printed: String(one.printed), sum: String(one.sum) };
      findings.push({ code: 'STRENGTH_TOTAL_DIFFERS', severity: 'warning', index, path: [column], operands });
    }
    return { index, ...(key !== undefined && { key }), date, of: of ?? {}, parts: parts.length, counts: judged };
  });
  return { totals, findings };
}

function judge(printed: Reported<number>, sum: Reported<number>): CountOfTotal {
  // What is withheld is not given back by adding up.
  if (!isReported(printed)) return { printed, sum: printed, agrees: null };
  if (!isReported(sum)) return { printed, sum, agrees: null };
  return { printed, sum, agrees: printed === sum };
}

/** What a total is of: what its row names, and what stands beside the word for a total; `null` where nobody knows. */
function placeOf(
  names: TotalRow['names'],
  onDay: readonly Strength[],
): Partial<Record<StrengthDimension, string>> | null {
  const of: Partial<Record<StrengthDimension, string>> = {};
  for (const [dimension, text] of names) {
    if (!isTotal(text)) {
      if (text !== '') of[dimension] = text;
      continue;
    }
    const rest = besideTotal(text);
    if (rest === '') continue;
    const named = names.flatMap(([own]) => {
      const value = onDay
        .map((strength) => strength[own])
        .find((known) => known !== undefined && fold(known) === fold(rest));
      return value === undefined ? [] : [[own, value] as const];
    });
    const [only, ...others] = named;
    if (only === undefined || others.length > 0) return null;
    of[only[0]] = only[1];
  }
  return of;
}

const isWithin = (strength: Strength, of: Partial<Record<StrengthDimension, string>>): boolean =>
  (Object.entries(of) as [StrengthDimension, string][]).every(([dimension, value]) => strength[dimension] === value);
