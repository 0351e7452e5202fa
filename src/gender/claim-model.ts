import type { CalendarDate } from '../calendar/date.js';
import type { FiscalYear } from '../calendar/year-form.js';
import type { ClaimOutline } from '../claims/model.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import type { GenderPopulation, TargetSchedule, YearMapping } from './model.js';

/**
 * What claims on women deployed have besides: who is counted.
 * @inline
 */
type GenderClaimOutline = ClaimOutline & {
  readonly population: GenderPopulation;
};

/**
 * A claim that a share of women has been near a target or above it in every year since one.
 *
 * "Near" has no meaning of its own, and targets are dated by calendar years: how many points below still count, and how
 * the years meet, is part of the claim. Whoever judges otherwise changes them: `{ ...claim, tolerancePoints: '5' }`.
 * The explanation says from which tolerances on the verdict would be another. `Y` are the fiscal years of its program.
 * @category Figures
 */
export type ConsistencyClaim<Y extends string = FiscalYear> = GenderClaimOutline & {
  readonly kind: 'consistently-near-or-above';
  readonly schedule: TargetSchedule<string, LocalLabel>;
  readonly category: string;
  readonly mapping: YearMapping;
  /** How many percentage points below a target still count as near it, 0 to 100. */
  readonly tolerancePoints: string;
  readonly from: Y;
  /** The figures of the shares, in percent or as shares of 1. */
  readonly years: readonly { readonly fiscalYear: Y; readonly share: string }[];
};

/**
 * A claim that women among a total are above a target on a date; a share that equals its target contradicts it.
 * @inline
 */
export type TargetClaim = GenderClaimOutline & {
  readonly kind: 'exceeds-target';
  readonly schedule: TargetSchedule<string, LocalLabel>;
  readonly category: string;
  readonly date: CalendarDate;
  /** Figures of whole numbers of people. */
  readonly women: string;
  readonly total: string;
};

/**
 * A claim that a share of women has almost doubled, without a baseline: it cannot be decided, and every share that it
 * may have started from is tried and shown.
 *
 * "Almost" has no meaning of its own: from what ratio on a share has almost doubled is part of the claim.
 * @inline
 */
export type DoublingClaim = GenderClaimOutline & {
  readonly kind: 'almost-doubled';
  readonly share: string;
  /** From what ratio a share has almost doubled, 1 to 2. */
  readonly almostDoubledFrom: string;
  /** Shares that the sentence may have started from. */
  readonly baselines: readonly {
    readonly label: Label;
    readonly population: GenderPopulation;
    readonly share: string;
  }[];
};

/**
 * A claim on women deployed. {@link audit} judges it like any other.
 * @category Figures
 */
export type GenderClaim<Y extends string = FiscalYear> = ConsistencyClaim<Y> | TargetClaim | DoublingClaim;
