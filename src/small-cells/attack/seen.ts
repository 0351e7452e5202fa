import { type Decimal, decimalAt } from '../../exact/decimal.js';
import { divide, fractionOf } from '../../exact/fraction.js';
import type { Share } from '../../exact/share.js';
import type { PrintedFigure } from '../../figures/model.js';
import { type PrintedShare, printedShareAt } from '../../gender/printed-share.js';
import { peopleShape, wholePeopleShape } from '../../gender/shapes.js';
import { invalidArgument, refuseUnknownKeys, requireArray, requireObject } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { CpaIppError } from '../../kernel/errors.js';
import { frozen, keysOf } from '../../kernel/frozen.js';
import { isNoValue, type Reported } from '../../kernel/no-value.js';
import { GENDERS, type Gender } from '../../program/gender.js';
import { readPlaces } from '../groups.js';
import type { NamedTable, PublishedGroup, PublishedRow, SeenRow, SeenTable } from '../model.js';

/** What a row has figures of. */
export type Kind = Gender | 'total';

/** The kinds, for checks and for the order of results. */
export const KINDS = /* @__PURE__ */ frozen([
  'woman',
  'man',
  'another-gender',
  'not-reported',
  'total',
] as const satisfies readonly Kind[]);

/** The shares that a printed one stands for, from `low` to `high`: an exact one for itself. */
export interface ReadShare extends Pick<PrintedShare, 'low' | 'high' | 'openLow' | 'openHigh'> {
  /** What an exact share is written with: its counts, or any two numbers of the same ratio. */
  readonly exact: { readonly numerator: Decimal; readonly denominator: Decimal } | null;
}

/** A row of a table as a reader sees it, checked. */
export interface ReadRow {
  /** `null` for the totals over all groups. */
  readonly group: string | null;
  /** The index of the row that it is part of; -1 for the totals themselves. */
  readonly above: number;
  readonly isLeaf: boolean;
  /** The printed figures. What is not printed is not in here. */
  readonly printed: ReadonlyMap<Kind, Reported<number>>;
  readonly shares: ReadonlyMap<Gender, ReadShare>;
}

/** A published table has more than what a reader needs, so that it can be given as it is: every key of its types. */
const TABLE_KEYS = /* @__PURE__ */ keysOf<keyof NamedTable | keyof SeenTable>({
  table: true,
  rows: true,
  totals: true,
  columns: true,
  denominator: true,
  withheld: true,
  cautions: true,
});
const ROW_KEYS = /* @__PURE__ */ keysOf<keyof PublishedRow | keyof SeenRow>({
  counts: true,
  total: true,
  shares: true,
});
const GROUP_KEYS = /* @__PURE__ */ keysOf<keyof PublishedGroup | keyof SeenTable['rows'][number]>({
  group: true,
  parent: true,
  counts: true,
  total: true,
  shares: true,
});

/** Requires a table as a reader sees it: its rows in their order, and the totals as the last of them. */
export function readSeen(value: unknown, path: Path): ReadRow[] {
  const given = requireObject(value as SeenTable, path, 'a table: { rows, totals }');
  refuseUnknownKeys(given, TABLE_KEYS, 'a part of a table', path);
  const rows = requireArray(given.rows, [...path, 'rows'], 'an array of rows').map((row, index) =>
    requireObject(row as SeenTable['rows'][number], [...path, 'rows', index], 'a row: { group, counts, total }'),
  );
  const places = readPlaces(rows, [...path, 'rows']);
  const above = places.map(({ parent }) => parent ?? rows.length);
  const parents = new Set(above);
  const read = rows.map((row, index) => {
    const at = [...path, 'rows', index];
    refuseUnknownKeys(row, GROUP_KEYS, 'a part of a row', at);
    return {
      group: places[index]?.group as string,
      above: above[index] as number,
      isLeaf: !parents.has(index),
      ...figuresAt(row, at),
    };
  });
  const totals: SeenRow =
    given.totals === undefined
      ? { counts: {} }
      : requireObject(given.totals, [...path, 'totals'], 'totals: { counts, total }');
  refuseUnknownKeys({ ...totals }, ROW_KEYS, 'a part of totals', [...path, 'totals']);
  return [...read, { group: null, above: -1, isLeaf: false, ...figuresAt(totals, [...path, 'totals']) }];
}

function figuresAt(row: SeenRow, path: Path): Pick<ReadRow, 'printed' | 'shares'> {
  const counts = requireObject(row.counts, [...path, 'counts'], 'counts by gender');
  refuseUnknownKeys(counts, GENDERS, 'a gender', [...path, 'counts']);
  const shares = row.shares === undefined ? {} : requireObject(row.shares, [...path, 'shares'], 'shares by gender');
  refuseUnknownKeys(shares, GENDERS, 'a gender', [...path, 'shares']);
  const printed = new Map<Kind, Reported<number>>();
  const read = new Map<Gender, ReadShare>();
  for (const gender of GENDERS) {
    const count = counts[gender];
    if (count !== undefined) printed.set(gender, peopleShape.read(count, [...path, 'counts', gender]));
    const share = shares[gender];
    const found = share === undefined ? null : shareAt(share, [...path, 'shares', gender]);
    if (found !== null) read.set(gender, found);
  }
  if (row.total !== undefined) printed.set('total', peopleShape.read(row.total, [...path, 'total']));
  return { printed, shares: read };
}

/** Reads a share, exact or as printed; `null` where it has no value. */
function shareAt(value: Reported<Share> | PrintedFigure, path: Path): ReadShare | null {
  const given = requireObject(value as object, path, 'a share, exact or as printed');
  if ('numerator' in given) return exactShareAt(given, path);
  if (!('printed' in given) && isNoValue(given)) return null;
  const share = printedShareAt(given, path);
  if (!('low' in share)) return null;
  const { low, high, openLow, openHigh } = share;
  return { low, high, openLow, openHigh, exact: null };
}

function exactShareAt(given: Readonly<Record<string, unknown>>, path: Path): ReadShare {
  refuseUnknownKeys(given, ['numerator', 'denominator', 'value'], 'a part of a share', path);
  const numerator = partOfShareAt(given['numerator'], [...path, 'numerator']);
  const denominator = partOfShareAt(given['denominator'], [...path, 'denominator']);
  // Of nobody there is no share, but the value `zero-denominator`.
  if (denominator.isZero()) throw invalidArgument(given, 'a share, exact or as printed', path);
  if (numerator.gt(denominator)) {
    const [part, whole] = [numerator.toFixed(), denominator.toFixed()];
    throw new CpaIppError('PART_ABOVE_WHOLE', `${part} is more than the whole, ${whole}`, path, { part, whole });
  }
  const ratio = divide(fractionOf(numerator.toFixed()), fractionOf(denominator.toFixed()));
  return { low: ratio, high: ratio, openLow: false, openHigh: false, exact: { numerator, denominator } };
}

/** Requires a number from 0 on, and where it is whole, one that can count people. */
function partOfShareAt(value: unknown, path: Path): Decimal {
  const exact = decimalAt(value, path);
  if (exact.isInteger() || exact.isNegative()) wholePeopleShape.read(exact.toNumber(), path);
  return exact;
}
