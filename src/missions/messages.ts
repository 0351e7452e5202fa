import type { CalendarErrors } from '../calendar/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { ArgumentErrors } from '../kernel/messages.js';
import { messagesOf, quoted } from '../kernel/words.js';

/** What is observed on a registry of missions. */
export type MissionFindings = {
  CIRCULAR_SUCCESSION: { readonly received: string };
  CIRCULAR_PART: { readonly received: string };
};

/**
 * A {@link Finding} on a registry of missions.
 * @category Missions
 */
export type MissionFinding = FindingOf<ArgumentErrors & CalendarErrors & MissionFindings>;

const message = /* @__PURE__ */ messagesOf<MissionFindings>();

export const CIRCULAR_SUCCESSION = /* @__PURE__ */ message('CIRCULAR_SUCCESSION', ({ received }) => ({
  en: `${quoted(received).en} comes before or after itself`,
  fr: `${quoted(received).fr} se précède ou se suit lui-même`,
}));
export const CIRCULAR_PART = /* @__PURE__ */ message('CIRCULAR_PART', ({ received }) => ({
  en: `${quoted(received).en} is part of itself`,
  fr: `${quoted(received).fr} fait partie de lui-même`,
}));
