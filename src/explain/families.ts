import type { ClaimCheck } from '../audit/judge-claim.js';
import type { Fields } from '../exact/quantity.js';
import type { ReadingMatch, Reconciliation } from '../figures/reconcile.js';
import { lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import { DIAGNOSIS, RELATION } from './audited-table-sentences.js';
import { COVERAGE_COMPARISON, comparedCoverageSentence } from './coverage-sentences.js';
import { consistencySentence, genderCheckSentence } from './gender-sentences.js';
import { CLASH, NARROWED, ODD_ONE, OUT_OF_LINE } from './joint-sentences.js';
import { carryForwardSentence } from './money-sentences.js';
import {
  indicatorStatusSentence,
  materialitySentence,
  missionStatusSentence,
  sumSentence,
} from './program-sentences.js';
import { readingSentence, sentenceOf, totalSentence } from './reconciliation-sentence.js';
import { readingIn, reconciliationIn, totalIn } from './reconciliation-shape.js';
import type { Family } from './sentence-parts.js';
import { checkedStatusSentence, statusCountCheckSentence, statusCountSentence } from './status-sentences.js';
import { attackedFigureSentence, MONEY_AND_PEOPLE, TABLE_ATTACK } from './table-sentences.js';
import {
  FOLLOW_UPS,
  FULL_TIME_EQUIVALENTS,
  MISCONDUCT_RATE,
  SOLVED_MARGINS,
  TEAM_READINESS,
  VACANCY,
  WILSON_INTERVAL,
} from './tally-sentences.js';
import { followUpSentence, readinessSentence, requirementCheckSentence } from './tracking-sentences.js';
import { type VerdictKindName, verdictKindOf } from './verdict-kinds.js';
import {
  ACTIVE_MISSIONS,
  BUDGET_CHANGE,
  INDICATOR_STATUSES,
  MISSION_LINEAGE,
  MISSION_STATUS_ON,
  MISSIONS_IN_COUNTRY,
  STAFFING_MEASURES,
} from './whole-sentences.js';

/** What is said of a result of each kind that has a verdict or a status. */
const SENTENCES = /* @__PURE__ */ lazily<Readonly<Record<VerdictKindName, Family['say']>>>(() => ({
  reconciliation: (fields, locale) => sentenceOf(reconciliationIn(fields) as Reconciliation, locale),
  printedTotal: (fields, locale) => totalSentence(totalIn(fields) as Reconciliation, locale),
  reading: (fields, locale) => readingSentence(readingIn(fields) as ReadingMatch, locale),
  claim: ({ explanation }: ClaimCheck, locale) => textOf(explanation, locale),
  genderCheck: genderCheckSentence,
  consistency: consistencySentence,
  materiality: materialitySentence,
  carryForward: carryForwardSentence,
  checkedStatus: checkedStatusSentence,
  statusCountCheck: statusCountCheckSentence,
  indicatorStatus: indicatorStatusSentence,
  statusCount: statusCountSentence,
  followUp: followUpSentence,
  readiness: readinessSentence,
  requirementCheck: requirementCheckSentence,
  sum: sumSentence,
  missionStatus: missionStatusSentence,
  comparedCoverage: comparedCoverageSentence,
  attackedFigure: attackedFigureSentence,
}));

/** Every kind of result that has a sentence, but no verdict or status of its own. */
const FAMILIES = /* @__PURE__ */ lazily<readonly Family[]>(() => [
  COVERAGE_COMPARISON,
  TABLE_ATTACK,
  MONEY_AND_PEOPLE,
  DIAGNOSIS,
  RELATION,
  CLASH,
  NARROWED,
  ODD_ONE,
  OUT_OF_LINE,
  FOLLOW_UPS,
  TEAM_READINESS,
  SOLVED_MARGINS,
  VACANCY,
  FULL_TIME_EQUIVALENTS,
  WILSON_INTERVAL,
  MISCONDUCT_RATE,
  ACTIVE_MISSIONS,
  BUDGET_CHANGE,
  INDICATOR_STATUSES,
  MISSION_LINEAGE,
  MISSION_STATUS_ON,
  MISSIONS_IN_COUNTRY,
  STAFFING_MEASURES,
]);

/** The sentence of a result; `null` for what has none. */
export function resultSentence(fields: Fields, locale: Locale): string | null {
  const name = verdictKindOf(fields);
  const say = name === null ? FAMILIES().find(({ has }) => has(fields))?.say : SENTENCES()[name];
  return say?.(fields as never, locale) ?? null;
}
