import { frozen, keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { type IndicatorStatus, INDICATOR_STATUS_LABELS as LABELS } from './indicator-model.js';
import type { Judged } from './judge.js';
import { isOpen } from './stated.js';

/**
 * How many indicators have a status.
 * @category Outcomes
 */
export interface StatusCount {
  readonly status: IndicatorStatus;
  readonly label: Label;
  readonly count: number;
  /** Of how many indicators, those that cannot be read among them. */
  readonly of: number;
  /** How many of these cannot be read, where some cannot. */
  readonly unread?: number;
}

/**
 * A count of a status as a document prints it, such as 3 of 5 met.
 * @category Outcomes
 */
export interface PrintedStatusCount {
  readonly status: IndicatorStatus;
  readonly count: number;
  /** Of how many, where the document says it. */
  readonly of?: number;
}

/**
 * Of which indicators a document counts some: of all, of those that are due, or of those that are met or not met.
 * @inline
 */
export type CountedWhole = 'all' | 'due' | 'judged';

/** Labels of the wholes. */
export const COUNTED_WHOLE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<CountedWhole, Label>>>({
  all: { en: 'all indicators', fr: 'tous les indicateurs' },
  due: { en: 'indicators whose target is due', fr: 'indicateurs dont la cible est échue' },
  judged: {
    en: 'indicators with a target met or not met',
    fr: 'indicateurs dont la cible est atteinte ou non atteinte',
  },
});

/**
 * How a printed count of a status stands beside the rule's.
 *
 * `confirmed`: the same, of all indicators. `other-whole`: the same, of those due or judged only. `not-checkable`: it
 * depends on results that are not there, or on indicators that cannot be read. `contradicted`: it is another, whatever
 * those are.
 * @inline
 */
export type CountVerdict = 'confirmed' | 'other-whole' | 'not-checkable' | 'contradicted';

/** Labels of the verdicts. */
export const COUNT_VERDICT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<CountVerdict, Label>>>({
  confirmed: { en: 'as printed', fr: 'conforme au chiffre imprimé' },
  'other-whole': { en: 'as printed, of fewer indicators', fr: "conforme au chiffre imprimé, sur moins d'indicateurs" },
  'not-checkable': {
    en: 'depends on results that are not available, or on indicators that cannot be read',
    fr: "dépend de résultats qui ne sont pas disponibles, ou d'indicateurs illisibles",
  },
  contradicted: { en: 'the printed count is contradicted', fr: 'le chiffre imprimé est contredit' },
});

/**
 * A printed count of a status held against the rule's.
 * @category Outcomes
 */
export interface StatusCountCheck {
  readonly status: IndicatorStatus;
  readonly printed: { readonly count: number; readonly of: number | null };
  readonly recomputed: {
    readonly count: number;
    readonly of: number;
    /** How many of these cannot be read, where some cannot. */
    readonly unread?: number;
    /** How many it can be, whatever the results are that are not there. */
    readonly least: number;
    readonly most: number;
    /** How many have it in the words of their sources. */
    readonly bySources: number;
  };
  /** Of which indicators the document counts; `null` where its whole is none of them, or it prints none. */
  readonly whole: CountedWhole | null;
  readonly verdict: CountVerdict;
}

/** An indicator that was judged, and what its source states. */
export interface JudgedIndicator extends Judged {
  readonly statedStatus: IndicatorStatus | null;
}

/** The counts of all statuses, also of those that no indicator has. */
export const statusCounts = (judged: readonly JudgedIndicator[], all: number): StatusCount[] =>
  keysOf(LABELS).map((status) => ({
    status,
    label: LABELS[status],
    count: having(judged, status),
    of: all,
    ...unreadOf(all - judged.length),
  }));

const unreadOf = (unread: number): { readonly unread?: number } => (unread === 0 ? {} : { unread });

const having = (judged: readonly Judged[], status: IndicatorStatus): number =>
  judged.filter((one) => one.status === status).length;

/** Holds a printed count against the rule's, of so many indicators in all. */
export function checkCount(
  { status, count, of }: PrintedStatusCount,
  judged: readonly JudgedIndicator[],
  all: number,
): StatusCountCheck {
  const unread = all - judged.length;
  const open = judged.filter(isOpen).length;
  const own = having(judged, status);
  const least = own - judged.filter((one) => one.status === status && isOpen(one)).length;
  // A result that is not there makes no target due.
  const most = least + unread + (status === 'to-be-achieved' ? 0 : open);
  const met = having(judged, 'met') + having(judged, 'not-met');
  const due = judged.length - having(judged, 'to-be-achieved');
  const wholes = { all, due, judged: met };
  const whole = of === undefined ? null : (keysOf(wholes).find((name) => wholes[name] === of) ?? null);
  const isWithin = (from: number, more: number) => of !== undefined && from <= of && of <= from + more;
  const mayBeWhole = of === undefined || whole !== null || isWithin(met, open + unread) || isWithin(due, unread);
  // What cannot be read may have any status: no count is the rule's before it is.
  const isSame = unread === 0 && count === own && (of === undefined || whole !== null);
  const verdict = isSame
    ? whole === null || whole === 'all'
      ? 'confirmed'
      : 'other-whole'
    : mayBeWhole && least <= count && count <= most
      ? 'not-checkable'
      : 'contradicted';
  return {
    status,
    printed: { count, of: of ?? null },
    recomputed: {
      count: own,
      of: all,
      ...unreadOf(unread),
      least,
      most,
      bySources: judged.filter(({ statedStatus }) => statedStatus === status).length,
    },
    whole,
    verdict,
  };
}
