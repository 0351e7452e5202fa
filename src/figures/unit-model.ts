import type { Currency } from '../exact/currencies.js';

/**
 * The units that have a name of their own.
 *
 * Counts (`people`, `missions`, `positions`, `countries`, `agencies`, `sessions`, `count`) and lengths of time are
 * exact when printed, unless they are declared to be rounded to more than one; all other units stand for an interval.
 * `points` are percentage points, and an `index` is 100 at its base.
 * @inline
 */
export type NamedUnit =
  | 'CAD'
  | 'CAD thousands'
  | 'CAD millions'
  | 'percent'
  | 'points'
  | 'share'
  | 'ratio'
  | 'index'
  | 'FTE'
  | 'deployments'
  | 'people'
  | 'missions'
  | 'positions'
  | 'countries'
  | 'agencies'
  | 'sessions'
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'hours'
  | 'count';

/**
 * What a figure can be printed in: a unit with a name of its own, money of any currency (`EUR`, `USD millions`), a rate
 * (`per 100000`), or a unit of your own that is measured (`measured tonnes`) or counted (`counted meals`).
 *
 * A figure that counts is exact, all others were rounded. Amounts on two scales of one currency go together, and so do
 * rates: they are converted. Those of two currencies do not.
 * @category Figures
 */
export type Unit =
  | NamedUnit
  | Currency
  | `${Currency} ${'thousands' | 'millions' | 'billions'}`
  | `per ${number}`
  | `${'measured' | 'counted'} ${string}`;
