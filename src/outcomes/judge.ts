import { compare, divide, type Fraction, subtract, toDecimal } from '../exact/fraction.js';
import { type Share, shareOf } from '../exact/share.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isNoValue, isReported, type NoValue, type Reported, reasonAmong } from '../kernel/no-value.js';
import type { Direction, IndicatorStatus } from './indicator-model.js';
import { measured, type ReadMeasure, sameText } from './measure.js';
import type { ReadTarget } from './read-indicator.js';

/**
 * Why an indicator has its status.
 * @inline
 */
export type StatusReason =
  | 'meets-target'
  | 'misses-target'
  | 'no-target'
  | 'no-result'
  | 'result-suppressed'
  | 'result-incomplete'
  | 'result-open'
  | 'not-additive'
  | 'as-stated'
  | 'not-judged'
  | 'not-due'
  | 'no-due-date';

/** Labels of the reasons. */
export const STATUS_REASON_LABELS = /* @__PURE__ */ frozen<Readonly<Record<StatusReason, Label>>>({
  'meets-target': { en: 'the result meets the target', fr: 'le résultat atteint la cible' },
  'misses-target': { en: 'the result misses the target', fr: "le résultat n'atteint pas la cible" },
  'no-target': { en: 'no target was set', fr: "aucune cible n'a été établie" },
  'no-result': { en: 'no result was collected', fr: "aucun résultat n'a été recueilli" },
  'result-suppressed': { en: 'the result is suppressed', fr: 'le résultat est supprimé' },
  'result-incomplete': { en: 'periods have no result', fr: 'des périodes sont sans résultat' },
  'result-open': {
    en: 'the result is at least that, which does not decide it',
    fr: 'le résultat est un minimum, qui ne tranche pas',
  },
  'not-additive': {
    en: 'percentages and rates without their two counts do not add',
    fr: "des pourcentages et des taux sans leur numérateur ni leur dénominateur ne s'additionnent pas",
  },
  'as-stated': { en: 'as its source says', fr: "comme l'indique sa source" },
  'not-judged': {
    en: 'nobody has said whether a target in words is met',
    fr: "personne n'a indiqué si une cible en mots est atteinte",
  },
  'not-due': { en: 'the target is not yet due', fr: "la cible n'est pas encore échue" },
  'no-due-date': { en: 'no due date of the target is known', fr: "aucune échéance de la cible n'est connue" },
});

/** What is known of a result. */
export interface Known {
  /** The measure itself, or the reason why it is not known in full. */
  readonly measure: Reported<ReadMeasure>;
  /** What it is at least, where it is not; `null` where nothing is known. */
  readonly least: Fraction | null;
  /** Why it is not known in full; `null` where it is, or where there is none. */
  readonly open: 'result-incomplete' | 'result-open' | 'not-additive' | null;
  /** Whether a source says of it, or of some of it, that it is at least that. */
  readonly atLeast: boolean;
}

/** A measure as it is given, or one that may be higher. */
export function knownOf(measure: Reported<ReadMeasure>, atLeast = false): Known {
  if (!atLeast) return { measure, least: null, open: null, atLeast };
  const value = measured(measure);
  return { measure, least: isReported(value) ? value : null, open: isReported(value) ? 'result-open' : null, atLeast };
}

export interface Judged {
  readonly status: IndicatorStatus;
  readonly reason: StatusReason;
}

/** The status of a target on a day, by what is known of the result and what its source says. */
export function judge(
  target: ReadTarget,
  known: Known,
  asOf: number,
  { stated = null }: { readonly stated?: IndicatorStatus | null } = {},
): Judged {
  if (!isReported(target.due)) return { status: 'to-be-achieved', reason: 'no-due-date' };
  if (asOf < target.due) return { status: 'to-be-achieved', reason: 'not-due' };
  if (target.kind === 'to-be-determined') return { status: 'not-available', reason: 'no-target' };
  if (target.kind === 'described' && (stated === 'met' || stated === 'not-met')) {
    return { status: stated, reason: 'as-stated' };
  }
  const isMet = known.open === null ? meets(target, known.measure) : decided(target, known.least);
  if (isMet !== null) {
    return isMet ? { status: 'met', reason: 'meets-target' } : { status: 'not-met', reason: 'misses-target' };
  }
  return { status: 'not-available', reason: whyNot(target, known) };
}

/** Whether a target that is due has no status, and why. */
function whyNot({ kind }: ReadTarget, { measure, open }: Known): StatusReason {
  const value = isReported(measure) && measure.word !== undefined ? measure.word : measured(measure);
  if (isNoValue(value) && value.noValue === 'suppressed') return 'result-suppressed';
  if (open !== null) return open;
  return kind === 'described' && isReported(value) ? 'not-judged' : 'no-result';
}

/** Whether a result that is known meets a target; `null` where there is no result, or only people can say it. */
function meets({ kind, minimum, maximum, word }: ReadTarget, measure: Reported<ReadMeasure>): boolean | null {
  if (kind === 'described' || !isReported(measure)) return null;
  if (word !== null) return sameText(measure.word as string) === sameText(word);
  const { value } = measure;
  if (!isReported(value)) return null;
  return (minimum === null || compare(value, minimum) >= 0) && (maximum === null || compare(value, maximum) <= 0);
}

/** Whether a target is met by whatever is at least so much, or by nothing that is. */
function decided({ minimum, maximum }: ReadTarget, least: Fraction | null): boolean | null {
  if (least === null) return null;
  if (maximum !== null) return compare(least, maximum) > 0 ? false : null;
  return minimum !== null && compare(least, minimum) >= 0 ? true : null;
}

/** How far a result has come from where it started to its target. */
export function progressOf(
  target: ReadTarget | null,
  direction: Reported<Direction>,
  from: Reported<Fraction>,
  now: Reported<Fraction>,
): Reported<Share> {
  if (!isReported(now) || !isReported(from) || !isReported(direction)) {
    return reasonAmong([now, from, direction]) as NoValue;
  }
  const goal = target && goalOf(target, direction);
  if (target === null || goal === null) {
    return target?.kind === 'to-be-determined' ? { noValue: 'to-be-determined' } : { noValue: 'not-applicable' };
  }
  const side = compare(goal, from);
  if (side === (direction === 'increase' ? -1 : 1)) {
    return { noValue: 'not-applicable', note: 'the baseline was already beyond the target' };
  }
  const end = nearest(now, goal, direction === 'increase' ? target.maximum : target.minimum);
  const [come, way] = [subtract(now, from), subtract(end, from)];
  const share = shareOf(toDecimal(come), toDecimal(way));
  // The quotient of the fractions themselves: decimals of these may have been rounded.
  return isReported(share) ? { ...share, value: toDecimal(divide(come, way)) } : share;
}

/**
 * Of what lies between the bound to be reached first and the other one, where there is one, what a result is nearest
 * to.
 */
function nearest(result: Fraction, first: Fraction, other: Fraction | null): Fraction {
  const isBeyond = (bound: Fraction) =>
    Math.sign(compare(result, bound)) === Math.sign(compare(other as Fraction, first));
  if (other === null || compare(other, first) === 0 || !isBeyond(first)) return first;
  return isBeyond(other) ? other : result;
}

/** The bound to be reached first when coming from the worse side. */
function goalOf({ minimum, maximum }: ReadTarget, direction: Direction): Fraction | null {
  if (direction === 'hold') return null;
  return direction === 'increase' ? (minimum ?? maximum) : (maximum ?? minimum);
}
