import { type AmountOrTotal, completeOf } from '../exact/complete-amount.js';
import { type Decimal, exactly, multiplyExactly, subtractExactly } from '../exact/decimal.js';
import { forConsole } from '../exact/for-console.js';
import { decimalShape, notNegativeShape } from '../exact/shapes.js';
import { fault } from '../kernel/errors.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { PART_ABOVE_WHOLE } from '../kernel/messages.js';
import {
  isReported,
  mapReported,
  type NoValue,
  type NoValueReason,
  type Reported,
  reasonAmong,
} from '../kernel/no-value.js';
import { checked, fields, later, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import type { ExternalSource } from '../kernel/source.js';
import { differenceOf } from './variance.js';

/**
 * The kinds of votes that a department's money is in.
 * @inline
 */
export type CarryForwardVote = 'operating' | 'capital' | 'grants-and-contributions';

/** What the votes are called. */
export const CARRY_FORWARD_VOTE_LABELS: Readonly<Record<CarryForwardVote, Label>> = /* @__PURE__ */ frozen({
  operating: { en: 'operating vote', fr: 'crédit de fonctionnement' },
  capital: { en: 'capital vote', fr: 'crédit pour dépenses en capital' },
  'grants-and-contributions': {
    en: 'grants and contributions vote',
    fr: 'crédit pour subventions et contributions',
  },
});

/**
 * How much of a base may be carried forward, as a share of that base.
 *
 * Operating: of the operating budget in the Main Estimates. Capital: of the capital vote. Grants and contributions:
 * nothing, since the carry-forwards are of the other two alone; what is unspent there needs an approval of its own.
 * Department level, Treasury Board central votes.
 * @category Budgets
 */
export const CARRY_FORWARD_RATES = /* @__PURE__ */ frozen<
  Readonly<Record<CarryForwardVote, { readonly rate: string; readonly source: ExternalSource }>>
>({
  operating: {
    rate: '0.05',
    source: {
      external: { title: 'Operating budget carry forward', publisher: 'Treasury Board of Canada Secretariat' },
    },
  },
  capital: {
    rate: '0.20',
    source: { external: { title: 'Capital budget carry forward', publisher: 'Treasury Board of Canada Secretariat' } },
  },
  'grants-and-contributions': {
    rate: '0',
    source: {
      external: {
        title: 'Standing Committee on Public Accounts, evidence of 23 November 2023, on what is carried forward',
        publisher: 'House of Commons of Canada',
        year: 2023,
      },
    },
  },
});

/**
 * What becomes of a lapse. `nothing-lapsed`: nothing is left once what is frozen is set aside; `undecidable`: an amount
 * that would decide has no value.
 * @inline
 */
export type CarryForwardStatus =
  | 'carried-in-full'
  | 'carried-in-part'
  | 'not-carried'
  | 'nothing-lapsed'
  | 'overspent'
  | 'undecidable';

/** Labels of the statuses. */
export const CARRY_FORWARD_STATUS_LABELS: Readonly<Record<CarryForwardStatus, Label>> = /* @__PURE__ */ frozen({
  'carried-in-full': { en: 'can be carried forward in full', fr: 'peut être reporté en entier' },
  'carried-in-part': { en: 'can be carried forward in part', fr: 'peut être reporté en partie' },
  'not-carried': { en: 'cannot be carried forward', fr: 'ne peut pas être reporté' },
  'nothing-lapsed': { en: 'nothing to carry forward', fr: 'rien à reporter' },
  overspent: { en: 'overspent, nothing to carry forward', fr: 'dépassement, rien à reporter' },
  undecidable: { en: 'cannot be decided', fr: 'indécidable' },
});

/**
 * What a lapse allows to be carried forward: `lapse = eligible + lost + frozen − overspent`.
 * @category Budgets
 */
export interface CarryForward {
  readonly vote: CarryForwardVote;
  readonly status: CarryForwardStatus;
  /** Why what would decide has no value; `null` where the status is decided. */
  readonly reason: NoValueReason | null;
  /** Unspent authority at 31 March, as it was given. */
  readonly lapse: Reported<Decimal>;
  /** What of the lapse was frozen or set aside; it lapses by design, and is neither carried nor lost. */
  readonly frozen: Reported<Decimal>;
  /** Lapse minus what is frozen; below zero when overspent. */
  readonly netLapse: Reported<Decimal>;
  /** The most that the base allows: rate × base. */
  readonly limit: Reported<Decimal>;
  /** `max(0, min(net lapse, limit))`. */
  readonly eligible: Reported<Decimal>;
  /** What of the net lapse is lost: net lapse − eligible; zero when overspent. */
  readonly lost: Reported<Decimal>;
  /** How much more was spent than Parliament granted; zero where there is a lapse. */
  readonly overspent: Reported<Decimal>;
}

/**
 * Works out how much of an unspent voted budget can be carried into the next fiscal year.
 *
 * `netLapse = lapse − frozen`; `eligible = max(0, min(netLapse, rate × base))`; `lost = netLapse − eligible`. What is
 * frozen cannot be spent and lapses by design, so it is in the lapse that accounts print, and is not eligible. An
 * overspent vote carries and loses nothing: the status and `overspent` say so. Nothing was frozen of a lapse that is
 * not above zero, so that this is known without `frozen`; and nothing is carried of a vote whose rate is 0, without a
 * base. A lapse is a normal part of budgeting, not an error.
 * @param amounts - `lapse`: unspent authority at 31 March (negative when overspent); `frozen`: what of it is in frozen
 *   or special purpose allotments, left out where the lapse is given net of it; `base`: the operating budget in the
 *   Main Estimates, or the vote. Amounts in one unit, totals, or why there is none.
 * @param options - `vote`: which rate of {@link CARRY_FORWARD_RATES} applies.
 * @returns Amounts in the same unit, unrounded, and a status. What depends on an amount without a value, or on a total
 *   of which parts have none, has none.
 * @throws {@link CpaIppError} `PART_ABOVE_WHOLE` if more is frozen than lapsed: what is frozen was not spent;
 *   `NEGATIVE_VALUE` if the base or what is frozen is below zero; `UNKNOWN_NAME` for a vote that does not exist; what
 *   {@link decimal} throws.
 * @example
 * carryForward({ lapse: '6', base: '100' }, { vote: 'operating' }).eligible; // => decimal('5')
 * const net = carryForward({ lapse: '900', frozen: '899.1', base: '100' }, { vote: 'operating' });
 * [net.status, net.eligible, net.lost]; // => ['carried-in-full', decimal('0.9'), decimal('0')]
 * carryForward({ lapse: '-3', base: '100' }, { vote: 'capital' }).overspent; // => decimal('3')
 * @see Treasury Board of Canada Secretariat, Supplementary Estimates, "Frozen Allotments in Voted Authorities"
 * @category Budgets
 */
export function carryForward(
  amounts: { readonly lapse: AmountOrTotal; readonly frozen?: AmountOrTotal; readonly base: AmountOrTotal },
  options: { readonly vote: CarryForwardVote },
): CarryForward {
  const { lapse, frozen: setAside = exactly(0), base } = AMOUNTS.read(amounts, ['amounts']);
  const { vote } = OPTIONS.read(options, ['options']);
  // Nothing frozen is a part of a lapse that is none.
  const isLapse = !isReported(lapse) || lapse.gt(0);
  const netLapse = isLapse ? differenceOf(lapse, setAside) : lapse;
  const limit = limitOf(base, exactly(CARRY_FORWARD_RATES[vote].rate));
  const eligible = eligibleOf(netLapse, limit);
  return forConsole({
    vote,
    ...verdictOn({ lapse, netLapse, limit }),
    ...{ lapse, frozen: setAside, netLapse, limit, eligible },
    lost: mapReported(differenceOf(netLapse, eligible), notBelowZero),
    overspent: mapReported(lapse, (value) => notBelowZero(subtractExactly(exactly(0), value))),
  });
}

/** Of a vote of which nothing is carried, the limit is nothing, whatever the base. */
const limitOf = (base: Reported<Decimal>, rate: Decimal): Reported<Decimal> =>
  rate.isZero() ? exactly(0) : mapReported(base, (whole) => multiplyExactly(whole, rate));

/** Of nothing, nothing is carried, whatever the limit; and under a limit of nothing, whatever the lapse. */
function eligibleOf(netLapse: Reported<Decimal>, limit: Reported<Decimal>): Reported<Decimal> {
  if ([netLapse, limit].some((amount) => isReported(amount) && amount.lte(0))) return exactly(0);
  if (!isReported(netLapse) || !isReported(limit)) return reasonAmong([netLapse, limit]) as NoValue;
  return netLapse.lte(limit) ? netLapse : limit;
}

const notBelowZero = (value: Decimal): Decimal => (value.isNegative() ? exactly(0) : value);

function verdictOn(of: Pick<CarryForward, 'lapse' | 'netLapse' | 'limit'>): Pick<CarryForward, 'status' | 'reason'> {
  const { lapse, netLapse, limit } = of;
  const decided = (status: CarryForwardStatus) => ({ status, reason: null });
  if (isReported(lapse) && lapse.isNegative()) return decided('overspent');
  if (isReported(netLapse) && netLapse.isZero()) return decided('nothing-lapsed');
  const reason = reasonAmong([netLapse, limit]);
  if (!isReported(netLapse) || !isReported(limit))
    return { status: 'undecidable', reason: (reason as NoValue).noValue };
  if (limit.isZero()) return decided('not-carried');
  return decided(netLapse.lte(limit) ? 'carried-in-full' : 'carried-in-part');
}

const AMOUNTS = /* @__PURE__ */ later(() =>
  checked(
    fields(
      { en: '{ lapse, frozen, base }', fr: '{ lapse, frozen, base }' },
      {
        lapse: completeOf(decimalShape),
        frozen: optional(completeOf(notNegativeShape)),
        base: completeOf(notNegativeShape),
      },
      { en: 'one of these amounts', fr: "l'un de ces montants" },
    ),
    (amounts, path) => {
      const { lapse, frozen: part } = amounts;
      if (part === undefined || !isReported(lapse) || !isReported(part)) return amounts;
      // Nothing frozen is a part of any lapse, also of one below zero.
      if (part.isZero() || subtractExactly(lapse, part).gte(0)) return amounts;
      throw fault(PART_ABOVE_WHOLE, [...path, 'frozen'], { part: part.toFixed(), whole: lapse.toFixed() });
    },
  ),
);
const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({ vote: oneOf(keysOf(CARRY_FORWARD_RATES), { en: 'a vote', fr: 'un crédit' }) }),
);
