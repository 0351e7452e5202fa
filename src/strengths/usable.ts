import { placeOf } from '../kernel/cell-place.js';
import { invalidArgument, requireArray, requireInteger, requireObject } from '../kernel/check.js';
import { fault, isCodedError } from '../kernel/errors.js';
import { frozen } from '../kernel/frozen.js';
import type { KeptFaults } from '../kernel/kept-faults.js';
import { pushTo } from '../kernel/lists.js';
import { DUPLICATE } from '../kernel/messages.js';
import type { NoValue } from '../kernel/no-value.js';
import type { StrengthFinding } from './messages.js';
import type { Strength, StrengthDimension } from './model.js';
import { ARRAY_OF_STRENGTHS, DIMENSIONS, MEASURES, NAMES_OF, STRENGTH } from './names.js';
import { countedShape, strengthShape } from './shapes.js';

/** A head count among those that were given. */
export interface Entry {
  readonly index: number;
  readonly strength: Strength;
  /** Otherwise it only says when and of whom it is, and nothing that it counts has a value. */
  readonly isSound: boolean;
}

/** Head counts that can be used, each of its own day and people. */
export interface Usable {
  readonly entries: readonly Entry[];
  /** The months of sound counts of others than those who are chosen. */
  readonly ofOthers: ReadonlySet<string>;
  /** How many are in no sum, where nobody knows whom they count; and those of them that were given here. */
  readonly leftOut: number;
  readonly lost: readonly unknown[];
}

/** The month of a date. */
export const monthOf = (date: string): string => date.slice(0, 7);

/** Of what cannot be read, or is given twice. */
const UNREADABLE: NoValue = /* @__PURE__ */ frozen<NoValue>({ noValue: 'unreadable' });

/** Sorts out what cannot be used of head counts that are chosen, and what is left of it. */
export function usableOf(
  given: unknown,
  {
    by,
    where,
    kept,
  }: {
    readonly by: readonly StrengthDimension[];
    readonly where: Readonly<Partial<Record<StrengthDimension, string>>>;
    readonly kept: KeptFaults<StrengthFinding>;
  },
): Usable {
  const { records, leftOut } = recordsIn(given);
  const wanted = Object.entries(where) as [StrengthDimension, string][];
  const reported = new Set<string>();
  const entries: Entry[] = [];
  const lost: unknown[] = [];
  records.forEach((record, index) => {
    const read = kept.read(strengthShape, record, ['strengths', index], index);
    const strength = read ?? remainsOf(record);
    if (strength === null) {
      if (mayBe(record, wanted)) lost.push(record);
      return;
    }
    const isWanted = wanted.every(([dimension, value]) => strength[dimension] === value);
    const isPlaced = !isWanted || kept.attempt(() => requireNames(strength, by, index), index, record) !== undefined;
    if (read !== undefined && !isWanted) reported.add(monthOf(strength.date));
    if (!isPlaced) lost.push(record);
    else if (isWanted) entries.push({ index, strength, isSound: read !== undefined });
  });
  return { entries: onceEach(entries, kept), ofOthers: reported, leftOut: leftOut + lost.length, lost };
}

function recordsIn(given: unknown): { readonly records: readonly unknown[]; readonly leftOut: number } {
  const read = (records: unknown) => requireArray(records, ['strengths'], ARRAY_OF_STRENGTHS);
  if (typeof given !== 'object' || given === null || !('strengths' in given))
    return { records: read(given), leftOut: 0 };
  const { strengths, leftOut = 0 } = requireObject(given as Readonly<Record<string, unknown>>, ['strengths'], STRENGTH);
  return {
    records: read(strengths),
    leftOut: requireInteger(leftOut, ['strengths', 'leftOut'], { minimum: 0, maximum: Number.MAX_SAFE_INTEGER }),
  };
}

/** When and of whom a head count is that cannot be used; `null` where that cannot be read either. */
function remainsOf(record: unknown): Strength | null {
  try {
    return withoutValues(countedShape.read(record as Strength, []), [record]);
  } catch (error) {
    if (!isCodedError(error)) throw error;
    return null;
  }
}

/** A head count of which nothing has a value that any of these counts. */
function withoutValues(
  { date, contributor, mission, category }: Pick<Strength, 'date' | StrengthDimension>,
  records: readonly unknown[],
): Strength {
  const counted = MEASURES.filter((measure) => records.some((record) => (record as Strength)[measure] !== undefined));
  const at = placeOf(records[0]);
  return {
    date,
    ...(contributor !== undefined && { contributor }),
    ...(mission !== undefined && { mission }),
    ...(category !== undefined && { category }),
    total: UNREADABLE,
    ...Object.fromEntries(counted.map((measure) => [measure, UNREADABLE])),
    ...(at && { at }),
  };
}

/** The same of one that is not to be counted, for nothing says which of two it is. */
export const unreadable = ({ index, strength }: Entry, others: readonly unknown[] = []): Entry => ({
  index,
  strength: withoutValues(strength, [strength, ...others]),
  isSound: false,
});

/** Whether what cannot be read may be of those who are chosen. */
function mayBe(record: unknown, wanted: readonly (readonly [StrengthDimension, string])[]): boolean {
  if (typeof record !== 'object' || record === null) return true;
  return wanted.every(([dimension, value]) => {
    const own = (record as Readonly<Record<string, unknown>>)[dimension];
    return own === value || (own !== undefined && (typeof own !== 'string' || own === ''));
  });
}

function requireNames(strength: Strength, by: readonly StrengthDimension[], index: number): true {
  for (const dimension of by)
    if (strength[dimension] === undefined)
      throw invalidArgument(undefined, NAMES_OF[dimension], ['strengths', index, dimension]);
  return true;
}

/** Of counts of one day and the same people nobody knows which is right: none of them is. */
function onceEach(entries: readonly Entry[], kept: KeptFaults<StrengthFinding>): readonly Entry[] {
  const same = new Map<string, Entry[]>();
  for (const entry of entries) pushTo(same, nameOf(entry.strength, entry.strength.date), entry);
  if (same.size === entries.length) return entries;
  for (const entry of entries) {
    const [first] = same.get(nameOf(entry.strength, entry.strength.date)) as [Entry];
    if (first !== entry) kept.add(duplicate(STRENGTH, entry, first), entry.index, entry.strength, first.strength);
  }
  return [...same.values()].map(([first, ...others]) =>
    others.length === 0
      ? (first as Entry)
      : unreadable(
          first as Entry,
          others.map(({ strength }) => strength),
        ),
  );
}

/** The refusal of a head count beside an earlier one. */
export function duplicate(kind: typeof STRENGTH, { index, strength }: Entry, first: Entry) {
  const firstAt = placeOf(first.strength);
  return fault(DUPLICATE, ['strengths', index], {
    kind,
    received: strength.date,
    firstPath: ['strengths', first.index],
    ...(firstAt && { firstAt: { ...firstAt } }),
  });
}

/** Of whom a head count is, and of what else it is told apart by. */
export const nameOf = (of: Pick<Strength, StrengthDimension>, ...others: readonly string[]): string =>
  JSON.stringify([...DIMENSIONS.map((dimension) => of[dimension]), ...others]);
