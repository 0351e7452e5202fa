import { type Decimal, type DecimalInput, exactly, sumExactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { type ReportedCounts, readReportedCounts, type Share, shareOf } from '../exact/share.js';
import { commonReason } from '../exact/total.js';
import { requireArray, requireObject } from '../kernel/check.js';
import type { FindingOf, Path } from '../kernel/codes.js';
import type { ArgumentErrors } from '../kernel/messages.js';
import { isNoValue, isReported, mapReported, type NoValue, type Reported, reasonAt } from '../kernel/no-value.js';
import { later, oneOf, options as optionsOf } from '../kernel/shape.js';
import type { GenderDenominator, WomenCount } from './model.js';
import { ARRAY_OF_SHARES } from './names.js';
import { plainWomenCountShape } from './shapes.js';

/**
 * One of the parts that {@link poolShares} pools: women among people, two amounts behind a percentage or a rate, or a
 * `Share`, as a result holds it or as JSON leaves it; or the reason why there are none.
 * @category Gender
 */
export type SharePart = Reported<
  | WomenCount
  | { readonly numerator: Reported<DecimalInput>; readonly denominator: Reported<DecimalInput> }
  | { readonly numerator: DecimalInput; readonly denominator: DecimalInput; readonly value: DecimalInput }
>;

/**
 * One share over several parts.
 * @category Gender
 */
export interface PooledShare {
  readonly share: Reported<Share>;
  /**
   * How many parts there are, and how many of them lack a count; a part that is `not-applicable` does not exist, and is
   * counted in neither.
   */
  readonly parts: number;
  readonly missing: number;
  /** Whom the totals count; `mixed` where the parts differ. */
  readonly denominator: GenderDenominator | 'as-given' | 'mixed';
  /** `PART_ABOVE_WHOLE` for each part with more counted than there are: a rate may be so, a percentage cannot. */
  readonly cautions: readonly FindingOf<Pick<ArgumentErrors, 'PART_ABOVE_WHOLE'>>[];
}

/**
 * One share over several parts: all numerators by all denominators, all women by all people. Shares are never averaged.
 *
 * `value = Σ numerators ÷ Σ denominators`, unrounded. Nothing here tells a percentage from a rate, so 60 of 50 is
 * pooled, with a caution; women are people, and never more than all.
 * @param parts - Women and totals, each a whole number of people or a `NoValue`; numerators and denominators, of which
 *   either may be a `NoValue`; shares that other functions return, of which only the two amounts are pooled; or the
 *   reason why a part has neither. A part with one of its two counts is missing like one with none: no count is pooled
 *   without the other.
 * @param options - `missing`: `refuse` leaves the share without a value where any count is missing, for the reason that
 *   all of those share (`suppressed` before any other, `not-reported` where they differ); `matched-cells` pools the
 *   parts that have both counts.
 * @returns The share with its numerator and denominator, `zero-denominator` over nobody; how many parts it rests on and
 *   lacks; and cautions with the index of their part.
 * @throws {@link CpaIppError} `PART_ABOVE_WHOLE`, `NEGATIVE_VALUE`, `INVALID_ARGUMENT` for counts that cannot be, or a
 *   share whose value is not its numerator by its denominator; a numerator below zero is taken in a share only, as that
 *   of a negative variance; `UNKNOWN_NAME` for a policy or a part that does not exist.
 * @example
 * const pooled = poolShares([{ women: 1, total: 2 }, { women: 10, total: 80 }], { missing: 'refuse' });
 * formatReported(pooled.share, { as: 'percent', decimals: 1 }); // => '13.4%'
 * const rates = poolShares([{ numerator: 1, denominator: 2 }, { noValue: 'suppressed' }], { missing: 'refuse' });
 * rates.share; // => { noValue: 'suppressed', note: '1 of 2 parts have no value' }
 * @category Gender
 */
export function poolShares(
  parts: readonly SharePart[],
  options: { readonly missing: 'refuse' | 'matched-cells' },
): PooledShare {
  const { missing: policy } = OPTIONS.read(options, ['options']);
  const read = requireArray(parts, ['parts'], ARRAY_OF_SHARES).map((part, index) => partAt(part, ['parts', index]));
  const existing = read.filter(({ numerator, denominator }) => !doNotApply(numerator, denominator));
  const complete = existing.flatMap(({ numerator, denominator }) =>
    isReported(numerator) && isReported(denominator) ? [{ numerator, denominator }] : [],
  );
  const [used, all] = [complete.length, existing.length];
  const isRefused = used < all && (policy === 'refuse' || used === 0);
  const whole = new Set(existing.flatMap(({ of }) => of ?? []));
  return forConsole({
    share:
      isRefused || (all === 0 && read.length > 0)
        ? reasonOf(existing, used)
        : shareOf(
            sumExactly(complete.map(({ numerator }) => numerator)),
            sumExactly(complete.map(({ denominator }) => denominator)),
          ),
    parts: all,
    missing: all - used,
    denominator: whole.size > 1 ? 'mixed' : ([...whole][0] ?? 'as-given'),
    cautions: read.flatMap(aboveWhole),
  });
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    missing: oneOf(['refuse', 'matched-cells'], {
      en: 'a policy for missing counts',
      fr: 'une règle pour les comptes manquants',
    }),
  }),
);

/** A part, read: its two amounts, and whom the second counts; `null` where there is neither. */
interface ReadPart extends ReportedCounts {
  readonly of: GenderDenominator | 'as-given' | null;
}

function partAt(value: unknown, path: Path): ReadPart {
  const reason = reasonAt(value, path);
  if (reason !== null) return { numerator: reason, denominator: reason, of: null };
  if (
    Object.hasOwn(
      requireObject(value as object, path, {
        en: '{ women, total } or { numerator, denominator }',
        fr: '{ women, total } ou { numerator, denominator }',
      }),
      'women',
    )
  ) {
    const { women, total, denominator = 'as-given' } = plainWomenCountShape.read(value, path);
    const people = (count: Reported<number>) => mapReported(count, (number) => exactly(number));
    return { numerator: people(women), denominator: people(total), of: denominator };
  }
  return { ...readReportedCounts(value, path), of: 'as-given' };
}

const doNotApply = (...amounts: readonly Reported<Decimal>[]): boolean =>
  amounts.every((amount) => isNoValue(amount) && amount.noValue === 'not-applicable');

/** Why parts cannot be pooled; as in a total, how many lack a count where others have one. */
function reasonOf(existing: readonly ReadPart[], used: number): NoValue {
  if (existing.length === 0) return { noValue: 'not-applicable' };
  const reasons = existing.flatMap(({ numerator, denominator }) => [numerator, denominator]).filter(isNoValue);
  const reason = commonReason(reasons.map(({ noValue }) => noValue));
  return used === 0
    ? reason
    : { ...reason, note: `${existing.length - used} of ${existing.length} parts have no value` };
}

function aboveWhole({ numerator, denominator }: ReadPart, index: number): PooledShare['cautions'] {
  if (!isReported(numerator) || !isReported(denominator) || numerator.lte(denominator)) return [];
  const operands = { part: numerator.toString(), whole: denominator.toString() };
  return [{ code: 'PART_ABOVE_WHOLE', severity: 'warning', index, path: ['parts', index], operands }];
}
