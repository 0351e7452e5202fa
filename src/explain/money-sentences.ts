import { CARRY_FORWARD_STATUS_LABELS, CARRY_FORWARD_VOTE_LABELS, type CarryForward } from '../budgets/carry-forward.js';
import { partsInNote } from '../exact/complete-amount.js';
import type { Decimal } from '../exact/decimal.js';
import { MOST_DECIMALS } from '../figures/arithmetic-text.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type Reported } from '../kernel/no-value.js';
import { colon } from '../kernel/typography.js';
import { amountText } from './sentence-parts.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  lapse: { en: 'lapse', fr: 'fonds périmés' },
  frozen: { en: 'frozen', fr: 'montant bloqué' },
  netLapse: { en: 'net lapse', fr: 'fonds périmés nets' },
  overspent: { en: 'overspent', fr: 'dépassement' },
  limit: { en: 'limit of what is carried forward', fr: 'plafond du report' },
  eligible: { en: 'carried forward', fr: 'report' },
  lost: { en: 'lost', fr: 'montant perdu' },
}));

/** The amounts that are what was given, or a share of it. */
const GIVEN = /* @__PURE__ */ frozen(['lapse', 'frozen', 'limit'] as const);

/** What becomes of a lapse. What is frozen, and what is overspent, are said where there is any. */
export const carryForwardSentence = (result: CarryForward, locale: Locale): string => {
  const { vote, status, reason, lapse, frozen: setAside, netLapse, limit, eligible, lost, overspent } = result;
  const words = WORDS();
  const isOverspent = status === 'overspent';
  const amounts: readonly (readonly [Label, Reported<Decimal>])[] = [
    isOverspent ? [words.overspent, overspent] : [words.lapse, lapse],
    ...(isZero(setAside) ? [] : ([[words.frozen, setAside] as const] as const)),
    ...(isZero(setAside) || isOverspent ? [] : ([[words.netLapse, netLapse] as const] as const)),
    ...(isOverspent ? [] : ([[words.limit, limit] as const] as const)),
    [words.eligible, eligible],
    [words.lost, lost],
  ];
  const why = reason === null ? '' : ` (${textOf(NO_VALUE_LABELS[reason], locale)})`;
  return [
    `${textOf(CARRY_FORWARD_VOTE_LABELS[vote], locale)}${colon(locale)}${textOf(CARRY_FORWARD_STATUS_LABELS[status], locale)}${why}`,
    ...amounts.map(([label, amount]) => {
      const note = GIVEN.some((name) => label === words[name]) ? noteOn(amount, locale) : '';
      return `${textOf(label, locale)}${colon(locale)}${amountText(amount, MOST_DECIMALS, locale)}${note}`;
    }),
  ].join('; ');
};

/** Of how many parts a total that was given has no value; what depends on it does not say so again. */
function noteOn(amount: Reported<Decimal>, locale: Locale): string {
  const parts = isNoValue(amount) ? partsInNote(amount.note) : null;
  return parts === null ? '' : ` (${textOf(parts, locale)})`;
}

/** Before JSON or after it. */
const isZero = (amount: Reported<Decimal>): boolean => !isNoValue(amount) && Number(amount) === 0;
