import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { IndicatorStatus } from './indicator-model.js';
import type { Judged, StatusReason } from './judge.js';

/**
 * How the status that a source states stands beside the one that the rule gives.
 *
 * `confirmed`: both are the same. `if-due`: the target is not due, or has no due date, and the result as it stands has
 * the status stated. `contradicted`: they differ. `not-checkable`: the source says more than its result does, or the
 * status of a target in words is whatever the source says. `not-stated`: it says none.
 * @inline
 */
export type StatedVerdict = 'confirmed' | 'if-due' | 'contradicted' | 'not-checkable' | 'not-stated';

/** Labels of the verdicts. */
export const STATED_VERDICT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<StatedVerdict, Label>>>({
  confirmed: { en: 'as its source states', fr: 'comme le dit sa source' },
  'if-due': {
    en: 'as its source states, if the target were due',
    fr: 'comme le dit sa source, si la cible était échue',
  },
  contradicted: { en: 'its source is contradicted', fr: 'sa source est contredite' },
  'not-checkable': { en: 'what its source states cannot be checked', fr: 'ce que dit sa source est invérifiable' },
  'not-stated': { en: 'its source states no status', fr: "sa source n'indique aucun statut" },
});

/** Whether a source may know a result that nothing here tells. */
export const isOpen = ({ status, reason }: Judged): boolean => status === 'not-available' && !DECIDED.includes(reason);
const DECIDED: readonly StatusReason[] = /* @__PURE__ */ frozen<StatusReason[]>(['no-target']);

/**
 * Holds a stated status against the rule's.
 * @param ifDue - What the rule would give if the target were due on the day; `null` where nothing can be said of that.
 */
export function verdictOn(stated: IndicatorStatus | null, judged: Judged, ifDue: Judged | null): StatedVerdict {
  if (stated === null) return 'not-stated';
  const isJudgement = stated === 'met' || stated === 'not-met';
  if (judged.status === 'to-be-achieved' && stated !== 'to-be-achieved') {
    if (ifDue === null) return 'not-checkable';
    const verdict = verdictOn(stated, ifDue, null);
    return verdict === 'confirmed' ? 'if-due' : verdict;
  }
  if (judged.reason === 'as-stated') return 'not-checkable';
  if (judged.status === stated) return 'confirmed';
  return isOpen(judged) && isJudgement ? 'not-checkable' : 'contradicted';
}
