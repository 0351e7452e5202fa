import { lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import { colon } from '../kernel/typography.js';
import { numeral, type Words } from '../kernel/words.js';
import { INDICATOR_STATUS_LABELS } from '../outcomes/indicator-model.js';
import { STATED_VERDICT_LABELS } from '../outcomes/stated.js';
import {
  COUNT_VERDICT_LABELS,
  COUNTED_WHOLE_LABELS,
  type StatusCount,
  type StatusCountCheck,
} from '../outcomes/status-counts.js';
import type { CheckedStatus } from '../outcomes/statuses.js';
import { indicatorStatusSentence } from './program-sentences.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  states: ({ status }: Words<'status'>) => ({
    en: `its source states: ${status}`,
    fr: `sa source indique : ${status}`,
  }),
  of: ({ count, of }: Words<'count' | 'of'>) => ({ en: `${count} of ${of}`, fr: `${count} sur ${of}` }),
  unread: ({ count, unread }: Words<'count' | 'unread'>) => ({
    en: `${count}, of which ${unread} cannot be read`,
    fr: `${count}, dont ${unread} illisible${Number(unread) === 1 ? '' : 's'}`,
  }),
  printed: ({ count }: Words<'count'>) => ({ en: `printed ${count}`, fr: `imprimé : ${count}` }),
  byRule: ({ count }: Words<'count'>) => ({ en: `by the rule ${count}`, fr: `selon la règle : ${count}` }),
  bySources: ({ count }: Words<'count'>) => ({
    en: `by the words of the sources ${count}`,
    fr: `selon ce que disent les sources : ${count}`,
  }),
  between: ({ least, most }: Words<'least' | 'most'>) => ({
    en: `${least} to ${most} possible`,
    fr: `${least} à ${most} possibles`,
  }),
}));

/** The status of an indicator beside the one that its source states. */
export const checkedStatusSentence = (subject: CheckedStatus, locale: Locale): string => {
  const { statedStatus: stated, verdict } = subject;
  const status = stated === null ? '' : textOf(INDICATOR_STATUS_LABELS[stated], locale);
  return [
    indicatorStatusSentence(subject, locale),
    ...(stated === null ? [] : [textOf(WORDS().states({ status }), locale)]),
    textOf(STATED_VERDICT_LABELS[verdict], locale),
  ].join('; ');
};

const shareOf = (count: number, of: number | null, locale: Locale, unread = 0): string => {
  const number = (value: number) => textOf(numeral(value), locale);
  if (of === null) return number(count);
  const share = textOf(WORDS().of({ count: number(count), of: number(of) }), locale);
  return unread === 0 ? share : textOf(WORDS().unread({ count: share, unread: number(unread) }), locale);
};

/** How many indicators have a status. */
export const statusCountSentence = ({ status, count, of, unread }: StatusCount, locale: Locale): string =>
  textOf(INDICATOR_STATUS_LABELS[status], locale) + colon(locale) + shareOf(count, of, locale, unread);

/** A printed count of a status. */
export const statusCountCheckSentence = (
  { status, printed, recomputed, whole, verdict }: StatusCountCheck,
  locale: Locale,
): string => {
  const number = (value: number) => textOf(numeral(value), locale);
  const { count, of, unread, least, most, bySources } = recomputed;
  const range = textOf(WORDS().between({ least: number(least), most: number(most) }), locale);
  const parts = [
    textOf(WORDS().printed({ count: shareOf(printed.count, printed.of, locale) }), locale),
    textOf(WORDS().byRule({ count: shareOf(count, of, locale, unread) }), locale) +
      (least === most ? '' : ` (${range})`),
    ...(bySources === count ? [] : [textOf(WORDS().bySources({ count: number(bySources) }), locale)]),
  ].join(', ');
  const verdictText = textOf(COUNT_VERDICT_LABELS[verdict], locale);
  const ofWhat = verdict === 'other-whole' && whole !== null ? ` (${textOf(COUNTED_WHOLE_LABELS[whole], locale)})` : '';
  return `${textOf(INDICATOR_STATUS_LABELS[status], locale)}${colon(locale)}${parts}; ${verdictText}${ofWhat}`;
};
