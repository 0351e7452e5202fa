import type { Decimal } from '../../exact/decimal.js';
import { divide, fractionOf } from '../../exact/fraction.js';
import { decimalShape } from '../../exact/shapes.js';
import type { Share } from '../../exact/share.js';
import type { PrintedFigure } from '../../figures/model.js';
import type { GenderCounts } from '../../gender/model.js';
import { type PrintedShare, printedShareShape } from '../../gender/printed-share.js';
import { genderCountsShape, peopleShape, wholePeopleShape } from '../../gender/shapes.js';
import { either } from '../../kernel/alternatives.js';
import { invalidArgument } from '../../kernel/check.js';
import type { Path } from '../../kernel/codes.js';
import { fault } from '../../kernel/errors.js';
import type { Shape } from '../../kernel/form.js';
import { frozen } from '../../kernel/frozen.js';
import { PART_ABOVE_WHOLE } from '../../kernel/messages.js';
import type { Reported } from '../../kernel/no-value.js';
import { eachOptional, noValueShape } from '../../kernel/record.js';
import { anything, checked, fields, later, listOf, optional } from '../../kernel/shape.js';
import { GENDERS, type Gender } from '../../program/gender.js';
import { placeMembers, placesOf } from '../groups.js';
import type { PublishedTable, SeenTable } from '../model.js';
import { GENDER, SHARE_EXACT_OR_AS_PRINTED, TABLE } from '../names.js';

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

/** The parts of a table. A published one has more than what a reader needs, and can be given as it is. */
export const seenMembers = () => ({
  rows: listOf(fields({ en: 'a row', fr: 'une ligne' }, { ...placeMembers(), ...figureMembers() }), {
    what: { en: 'an array of rows', fr: 'un tableau de lignes' },
  }),
  totals: optional(fields({ en: 'totals', fr: 'des totaux' }, figureMembers())),
  columns: optional(anything),
  denominator: optional(anything),
  withheld: optional(anything),
  cautions: optional(anything),
});

const figureMembers = () => ({
  counts: genderCountsShape,
  total: optional(peopleShape),
  shares: optional(
    fields({ en: 'shares by gender', fr: 'des parts par genre' }, eachOptional(GENDERS, seenShareShape), GENDER),
  ),
});

/** A table as a reader sees it: its rows in their order, and the totals as the last of them. */
export const seenShape: Shape<SeenTable | PublishedTable, readonly ReadRow[]> = /* @__PURE__ */ later(
  () =>
    checked(fields(TABLE, { table: optional(anything), ...seenMembers() }), rowsOf) as unknown as Shape<
      SeenTable | PublishedTable,
      readonly ReadRow[]
    >,
);

/** The figures of a row, as they were read. */
interface Figures {
  readonly counts: GenderCounts;
  readonly total?: Reported<number>;
  readonly shares?: Readonly<Partial<Record<Gender, ReadShare | null>>>;
}

/** A table, read, as the rows that it has. */
export function rowsOf(
  table: {
    readonly rows: readonly (Figures & { readonly group: string; readonly parent?: string })[];
    readonly totals?: Figures;
  },
  path: Path,
): ReadRow[] {
  const { rows, totals = { counts: {} } } = table;
  const places = placesOf(rows, [...path, 'rows']);
  const above = places.map(({ parent }) => parent ?? rows.length);
  const parents = new Set(above);
  const read = rows.map((row, index) => ({
    group: row.group,
    above: above[index] as number,
    isLeaf: !parents.has(index),
    ...figuresOf(row),
  }));
  return [...read, { group: null, above: -1, isLeaf: false, ...figuresOf(totals) }];
}

function figuresOf({ counts, total, shares = {} }: Figures): Pick<ReadRow, 'printed' | 'shares'> {
  const printed = new Map<Kind, Reported<number>>();
  const read = new Map<Gender, ReadShare>();
  for (const gender of GENDERS) {
    const [count, share] = [counts[gender], shares[gender]];
    if (count !== undefined) printed.set(gender, count);
    if (share !== undefined && share !== null) read.set(gender, share);
  }
  if (total !== undefined) printed.set('total', total);
  return { printed, shares: read };
}

/** A share, exact or as printed; `null` where it has no value. */
const seenShareShape: Shape<Reported<Share> | PrintedFigure, ReadShare | null> = /* @__PURE__ */ later(() => {
  const has = (value: unknown, key: string): boolean => typeof value === 'object' && value !== null && key in value;
  const exact = fields(SHARE_EXACT_OR_AS_PRINTED, {
    numerator: partOfShareShape,
    denominator: partOfShareShape,
    value: optional(anything),
  });
  const printed = checked(printedShareShape, (share): ReadShare | null => {
    if (!('low' in share)) return null;
    const { low, high, openLow, openHigh } = share;
    return { low, high, openLow, openHigh, exact: null };
  });
  const withoutValue = checked(noValueShape, (): ReadShare | null => null);
  const other = either((value) => has(value, 'noValue') && !has(value, 'printed'), withoutValue, printed);
  const shape = either((value) => has(value, 'numerator'), checked(exact, exactShare), other);
  return shape as unknown as Shape<Reported<Share> | PrintedFigure, ReadShare | null>;
});

function exactShare(
  { numerator, denominator }: { readonly numerator: Decimal; readonly denominator: Decimal },
  path: Path,
  given: unknown,
): ReadShare {
  // Of nobody there is no share, but the value `zero-denominator`.
  if (denominator.isZero()) throw invalidArgument(given, SHARE_EXACT_OR_AS_PRINTED, path);
  if (numerator.gt(denominator)) {
    const [part, whole] = [numerator.toFixed(), denominator.toFixed()];
    throw fault(PART_ABOVE_WHOLE, path, { part, whole });
  }
  const ratio = divide(fractionOf(numerator.toFixed()), fractionOf(denominator.toFixed()));
  return { low: ratio, high: ratio, openLow: false, openHigh: false, exact: { numerator, denominator } };
}

/** A number from 0 on, and where it is whole, one that can count people. */
const partOfShareShape = /* @__PURE__ */ later(() =>
  checked(decimalShape, (exact, path) => {
    if (exact.isInteger() || exact.isNegative()) wholePeopleShape.read(exact.toNumber(), path);
    return exact;
  }),
);
