import { either } from '../kernel/alternatives.js';
import { invalidArgument, isCount, refuseUnknownKeys } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { type NoValueReason, type Reported, reasonAt } from '../kernel/no-value.js';
import { reported } from '../kernel/record.js';
import type { Decimal, DecimalInput } from './decimal.js';
import { type Fields, isFields, kindOf, quantityAt } from './quantity.js';
import { commonReason } from './total.js';

/*
 * Amounts that are worked with as they stand: a sum of which parts have no value is none of them.
 */

/**
 * An amount, a `Total` as a result holds it or as JSON leaves it, or the reason why there is neither. Give the total
 * and not its `value`: whether parts of it have no value is said by the total alone.
 * @inline
 */
export type AmountOrTotal =
  | Reported<DecimalInput>
  | {
      readonly value: Reported<DecimalInput>;
      readonly parts: number;
      readonly missing: number;
      readonly reasons?: readonly NoValueReason[];
    };

const MEMBERS = /* @__PURE__ */ frozen(['value', 'parts', 'missing', 'reasons'] as const);
const PART_OF_TOTAL: Label = /* @__PURE__ */ frozen({ en: 'a part of a total', fr: "une partie d'un total" });

/** Whether something is meant for a total: a number of its own that counts parts, however wrongly. */
const claimsParts = (value: unknown): boolean =>
  isFields(value) && ['value', 'parts', 'missing'].every((key) => Object.hasOwn(value, key));

/** Refuses counts of parts that are none, each where it stands. */
function refuseCounts({ parts, missing }: Fields, path: Path): void {
  if (!isCount(parts)) throw invalidArgument(parts, A_COUNT, [...path, 'parts']);
  if (!isCount(missing) || missing > parts) throw invalidArgument(missing, A_COUNT_OF_PARTS, [...path, 'missing']);
}
const A_COUNT: Label = /* @__PURE__ */ frozen({ en: 'a number of parts', fr: 'un nombre de parties' });
const A_COUNT_OF_PARTS: Label = /* @__PURE__ */ frozen({
  en: 'a number of parts, at most all of them',
  fr: 'un nombre de parties, toutes au plus',
});

const A_SUM: Label = /* @__PURE__ */ frozen({
  en: 'a total with a value, since no part of it is missing',
  fr: "un total qui a une valeur, puisqu'aucune partie ne manque",
});

/** How many parts of a total have no value, as a missing value notes it. */
const noteOfParts = (missing: number, parts: number): string => `${missing} of ${parts} parts have no value`;

/** What a missing value notes of the parts of a total; `null` where it notes nothing, or anything else. */
export function partsInNote(note: string | undefined): Label | null {
  const [, missing, parts] = /^(\d+) of (\d+) parts have no value$/.exec(note ?? '') ?? [];
  if (missing === undefined || parts === undefined) return null;
  return {
    en: noteOfParts(Number(missing), Number(parts)),
    fr: `parties sans valeur\u00a0: ${missing} sur ${parts}`,
  };
}

/**
 * Reads an amount or a total. A total of which parts have no value has none here: it gives the reason that its parts
 * share, and notes how many they are.
 * @param amount - How an amount is read, and the sum of a total after it.
 */
export function completeOf(amount: Shape<DecimalInput, Decimal>): Shape<AmountOrTotal, Reported<Decimal>> {
  const total: Shape<AmountOrTotal, Reported<Decimal>> = {
    form: { kind: 'any' },
    read(value, path) {
      refuseUnknownKeys(value as Fields, MEMBERS, PART_OF_TOTAL, path);
      refuseCounts(value as Fields, path);
      const { number, parts, missing, reasons } = quantityAt(value, path);
      if (number === null && missing === 0 && parts > 0) throw invalidArgument(value, A_SUM, path);
      if (number === null) return reasonAt((value as Fields)['value'], [...path, 'value']) ?? commonReason(reasons);
      if (missing === 0) return amount.read(number, [...path, 'value']);
      return { ...commonReason(reasons), note: noteOfParts(missing, parts) };
    },
  };
  return either((value) => kindOf(value) === 'total' || claimsParts(value), total, reported(amount));
}
