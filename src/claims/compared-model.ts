import type { CalendarDate } from '../calendar/date.js';
import type { Expression } from '../figures/expression-model.js';
import type { MissingPart } from '../figures/model.js';
import type { Unit } from '../figures/unit-model.js';
import type { Label } from '../kernel/label.js';

/*
 * What claims have that hold figures of one kind against figures of another: a share against counts, a stock against
 * flows, a value against its series.
 */

/**
 * A claim that a printed share and the counts beside it go together: that some whole number of the whole, or the number
 * that is printed, prints as the share.
 * @inline
 */
export type ShareParts = {
  readonly kind: 'share-fits-count';
  /** The figure of the share, in percent or as a share of 1. */
  readonly share: string;
  /** The whole; left out where the document prints none, so that nothing can be decided. */
  readonly of?: Expression;
  /** The part, where it is printed. */
  readonly part?: Expression;
  readonly missing: MissingPart;
};

/**
 * What arrived in a period, as far as figures say it: a whole number of `total`, and of the group a number (`part`) or
 * a share.
 * @inline
 */
export type PeriodOfArrivals = {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly total?: string;
  readonly part?: string;
  readonly share?: string;
};

/**
 * A claim that the arrivals of some periods allow what a group is said to be among the people there on a day, if nobody
 * stays longer than the longest tour.
 * @inline
 */
export type ArrivalsParts = {
  readonly kind: 'arrivals-allow-share';
  /** Who is counted, in the plural, as it stands behind a number: women. */
  readonly group: Label;
  readonly on: CalendarDate;
  /** The figure of all who are there. */
  readonly strength: string;
  /** The figure of the group among them: a number, or a share, and not both. */
  readonly part?: string;
  readonly share?: string;
  /** The figure of the longest tour, in years, months, weeks or days. */
  readonly longestTour: string;
  /** The periods of arrivals, which share no day. */
  readonly arrivals: readonly PeriodOfArrivals[];
};

/**
 * A claim that a value is in line with others of its series: that it lies no further outside their range than so many
 * times its spread.
 *
 * A rule of thumb proves nothing, so what lies further out is never `contradicted`. It is `undecidable`, with the
 * caution `OUT_OF_LINE`: nobody can tell from a series whether one of it is wrong.
 * @inline
 */
export type LineParts = {
  readonly kind: 'in-line-with-series';
  /** The unit of all values. */
  readonly unit: Unit;
  readonly of: Expression;
  /** The same of three or more other periods, places or rows. */
  readonly others: readonly Expression[];
  /** By how many times the spread of the others a value may lie outside them, such as `'3'`. */
  readonly times: string;
  readonly missing: MissingPart;
};
