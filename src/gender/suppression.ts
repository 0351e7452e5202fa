import {
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import { type Decimal, exactly } from '../kernel/decimal.js';
import { CpaIppError, type Path } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import { mapReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { type Share, shareOf } from '../kernel/share.js';
import { GENDERS, type Gender } from '../program/gender.js';
import { peopleAt, reasonOf } from './intake.js';
import type { GenderCounts } from './model.js';
import { type Cell, hiddenCount, protectAll, type Table, withMargins } from './withholding.js';

/**
 * A group of people, such as a mission or an organization, with its counts.
 * @category Gender
 */
export interface GenderGroup {
  readonly group: string;
  readonly counts: GenderCounts;
}

/**
 * How small counts are kept from being read.
 * @category Gender
 */
export interface SuppressionRule {
  /** Counts up to this one are small. */
  readonly threshold: number;
  /** The genders whose small counts are withheld. */
  readonly protect: readonly Gender[];
  /** Whether a count of zero is small too, or may always be shown. */
  readonly zeros: 'protect' | 'show';
}

/**
 * A row of a published table: counts by gender, their total, and their shares of that total.
 * @category Gender
 */
export interface PublishedRow {
  readonly counts: GenderCounts;
  readonly total: Reported<number>;
  readonly shares: Readonly<Partial<Record<Gender, Reported<Share>>>>;
}

/**
 * A table of counts, fit to be published.
 *
 * Nothing in it tells a small count from one that is withheld to protect another: the difference would give small ones away.
 * @category Gender
 */
export interface PublishedTable {
  readonly columns: readonly Gender[];
  /** What shares are of. */
  readonly denominator: 'everyone';
  readonly rows: readonly (PublishedRow & { readonly group: string })[];
  /** Totals over all groups. */
  readonly totals: PublishedRow;
  /** How many figures are withheld, margins included. */
  readonly withheld: number;
}

/**
 * Withholds small counts, and as many others as it takes that no withheld figure can be worked out from what is left.
 *
 * First the small counts of protected genders; then, while any withheld figure has only one possible value given all other rows, columns and totals,
 * another figure of its row or column (a protected gender's rather than another's, the smallest first, a total only where no count is left). The test is
 * exact: afterwards each withheld figure has at least two possible values. Shares are given only of figures that are shown. What is shown is what went in.
 *
 * A reader is taken to know that counts are whole and not negative, and not zero where zeros are shown. With a threshold of 1 and zeros shown, whoever
 * knows the threshold knows a withheld count that stands alone to be 1; choose a higher one.
 *
 * One table is protected by itself: other tables on the same people, or the same one a year later, can still give a figure away.
 * @param groups - Groups with whole numbers of people by gender. A gender left out was not collected. A `NoValue` stays as it is, and the totals over
 *   it are missing too.
 * @param rule - `threshold`, `protect` and `zeros`.
 * @returns The table with totals and shares; withheld figures are `suppressed`.
 * @throws {@link CpaIppError} `DUPLICATE` for a group or gender given twice; `UNKNOWN_NAME` for a gender or an option that does not exist; `NEGATIVE_VALUE` or
 *   `INVALID_ARGUMENT` for a number that counts no people.
 * @example
 * const table = suppressSmallCells(
 *   [
 *     { group: 'north', counts: { woman: 3, man: 20 } },
 *     { group: 'south', counts: { woman: 12, man: 30 } },
 *     { group: 'west', counts: { woman: 15, man: 40 } },
 *   ],
 *   { threshold: 5, protect: ['woman', 'man'], zeros: 'show' },
 * );
 * table.rows[0]?.counts; // => { woman: { noValue: 'suppressed' }, man: { noValue: 'suppressed' } }
 * table.rows[1]?.counts; // => { woman: { noValue: 'suppressed' }, man: { noValue: 'suppressed' } }
 * table.rows[2]?.counts; // => { woman: 15, man: 40 }
 * table.totals.total; // => 120
 * @category Gender
 */
export function suppressSmallCells(groups: readonly GenderGroup[], rule: SuppressionRule): PublishedTable {
  const read = requireArray(groups, ['groups'], 'an array of groups').map(groupAt);
  refuseDuplicates(
    read.map(({ group }) => group),
    'a group',
    ['groups'],
  );
  const { threshold, protect, zeros } = ruleAt(rule);
  const columns = GENDERS.filter((gender) => read.some(({ counts }) => counts[gender] !== undefined));
  const counts = read.map((group) => columns.map((gender) => group.counts[gender]));
  const isSmall = (count: Cell, column: number) =>
    typeof count === 'number' &&
    protect.includes(columns[column] as Gender) &&
    count <= threshold &&
    (count > 0 || zeros === 'protect');
  const table = withMargins(counts, columns.length, isSmall, zeros === 'show' ? 1 : 0);
  protectAll(table, (column) => protect.includes(columns[column] as Gender));
  return publish(read, columns, counts, table);
}

const SUPPRESSED = /* @__PURE__ */ frozen<NoValue>({ noValue: 'suppressed' });

function publish(
  groups: readonly GenderGroup[],
  columns: readonly Gender[],
  counts: readonly (readonly Cell[])[],
  table: Table,
): PublishedTable {
  const { values, hidden, unknown } = table;
  const shown = (row: number, column: number, reason: () => NoValue | null): Reported<number> => {
    if (unknown[row]?.[column]) return reason() ?? SUPPRESSED;
    return hidden[row]?.[column] ? SUPPRESSED : (values[row]?.[column] ?? 0);
  };
  const known = (cells: readonly Cell[]) => reasonOf(cells.filter((cell) => cell !== undefined));
  const last = values.length - 1;
  const rowOf = (row: number, cellsOf: (column: number) => readonly Cell[]): PublishedRow => {
    const total = shown(row, columns.length, () => known(columns.flatMap((_, column) => cellsOf(column))));
    const collected = columns
      .map((gender, column) => ({ gender, cells: cellsOf(column), column }))
      .filter(({ cells }) => cells.some((cell) => cell !== undefined))
      .map(({ gender, cells, column }) => ({ gender, count: shown(row, column, () => known(cells)) }));
    return {
      counts: Object.fromEntries(collected.map(({ gender, count }) => [gender, count])),
      total,
      shares: Object.fromEntries(collected.map(({ gender, count }) => [gender, shareAmong(count, total)])),
    };
  };
  return {
    columns,
    denominator: 'everyone',
    rows: groups.map(({ group }, row) => ({ group, ...rowOf(row, (column) => [counts[row]?.[column]]) })),
    totals: rowOf(last, (column) => counts.map((cells) => cells[column])),
    withheld: hiddenCount(table),
  };
}

const toDecimalCount = (count: Reported<number>): Reported<Decimal> => mapReported(count, (value) => exactly(value));

function shareAmong(count: Reported<number>, total: Reported<number>): Reported<Share> {
  return reasonOf([count, total]) ?? shareOf(toDecimalCount(count), toDecimalCount(total));
}

function groupAt(value: unknown, index: number): GenderGroup {
  const path: Path = ['groups', index];
  const given = requireObject(value as GenderGroup, path, 'a group with counts');
  refuseUnknownKeys(given, ['group', 'counts'], 'a part of a group', path);
  const counts = requireObject(given.counts, [...path, 'counts'], 'counts by gender');
  refuseUnknownKeys(counts, GENDERS, 'a gender', [...path, 'counts']);
  const read = GENDERS.filter((gender) => counts[gender] !== undefined).map(
    (gender) => [gender, peopleAt(counts[gender], [...path, 'counts', gender])] as const,
  );
  return {
    group: requireString(given.group, [...path, 'group'], 'the name of a group'),
    counts: Object.fromEntries(read),
  };
}

function ruleAt(value: unknown): SuppressionRule {
  const given = requireObject(value as SuppressionRule, ['rule'], 'a rule: { threshold, protect, zeros }');
  refuseUnknownKeys(given, ['threshold', 'protect', 'zeros'], 'an option', ['rule']);
  const protect = requireArray(given.protect, ['rule', 'protect'], 'an array of genders').map((gender, index) =>
    requireOneOf(gender, GENDERS, 'a gender', ['rule', 'protect', index]),
  );
  if (protect.length === 0) throw invalidArgument(given.protect, 'at least one gender', ['rule', 'protect']);
  refuseDuplicates(protect, 'a gender', ['rule', 'protect']);
  return {
    threshold: requireInteger(given.threshold, ['rule', 'threshold'], { minimum: 0, maximum: 1_000_000 }),
    protect,
    zeros: requireOneOf(given.zeros, ['protect', 'show'], 'a way with zeros', ['rule', 'zeros']),
  };
}

function refuseDuplicates(names: readonly string[], kind: string, path: Path): void {
  const seen = new Map<string, number>();
  names.forEach((name, index) => {
    const first = seen.get(name);
    if (first !== undefined) {
      throw new CpaIppError('DUPLICATE', `'${name}' is given twice`, [...path, index], {
        kind,
        received: name,
        firstPath: [...path, first],
      });
    }
    seen.set(name, index);
  });
}
