import type { ClaimCheck } from '../audit/judge-claim.js';
import { CLAIM_VERDICT_LABELS } from '../claims/claim-verdict.js';
import type { Fields } from '../exact/quantity.js';
import { VERDICT_LABELS } from '../figures/model.js';
import type { ReadingMatch, Reconciliation } from '../figures/reconcile.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { isLabel, type Label, type Locale, textOf } from '../kernel/label.js';
import { DIAGNOSIS, RELATION } from './audited-table-sentences.js';
import { COMPARED_COVERAGE, COVERAGE_COMPARISON } from './coverage-sentences.js';
import { CONSISTENCY, GENDER_CHECK } from './gender-sentences.js';
import { CLASH, NARROWED, ODD_ONE, OUT_OF_LINE } from './joint-sentences.js';
import { CARRY_FORWARD } from './money-sentences.js';
import { INDICATOR_STATUS, MATERIALITY, MISSION_STATUS, SUM } from './program-sentences.js';
import { readingSentence, sentenceOf, totalSentence } from './reconciliation-sentence.js';
import { readingIn, reconciliationIn, totalIn } from './reconciliation-shape.js';
import type { Family } from './sentence-parts.js';
import { CHECKED_STATUS, STATUS_COUNT, STATUS_COUNT_CHECK } from './status-sentences.js';
import { ATTACKED_FIGURE, MONEY_AND_PEOPLE, TABLE_ATTACK } from './table-sentences.js';
import {
  FOLLOW_UPS,
  FULL_TIME_EQUIVALENTS,
  MISCONDUCT_RATE,
  SOLVED_MARGINS,
  TEAM_READINESS,
  VACANCY,
  WILSON_INTERVAL,
} from './tally-sentences.js';
import { FOLLOW_UP, READINESS, REQUIREMENT_CHECK } from './tracking-sentences.js';
import {
  ACTIVE_MISSIONS,
  BUDGET_CHANGE,
  INDICATOR_STATUSES,
  MISSION_LINEAGE,
  MISSION_STATUS_ON,
  MISSIONS_IN_COUNTRY,
  STAFFING_MEASURES,
} from './whole-sentences.js';

const RECONCILIATION: Family = /* @__PURE__ */ frozen({
  key: 'verdict',
  labels: VERDICT_LABELS,
  has: (fields: Fields) => reconciliationIn(fields) !== null,
  say: (fields: Fields, locale: Locale) => sentenceOf(reconciliationIn(fields) as Reconciliation, locale),
});

const PRINTED_TOTAL: Family = /* @__PURE__ */ frozen({
  key: 'verdict',
  labels: VERDICT_LABELS,
  has: (fields: Fields) => totalIn(fields) !== null,
  say: (fields: Fields, locale: Locale) => totalSentence(totalIn(fields) as Reconciliation, locale),
});

const READING: Family = /* @__PURE__ */ frozen({
  key: 'verdict',
  labels: VERDICT_LABELS,
  has: (fields: Fields) => readingIn(fields) !== null,
  say: (fields: Fields, locale: Locale) => readingSentence(readingIn(fields) as ReadingMatch, locale),
});

const CLAIM: Family = /* @__PURE__ */ frozen({
  key: 'verdict',
  labels: CLAIM_VERDICT_LABELS,
  has: ({ explanation }: Fields) => isLabel(explanation),
  say: ({ explanation }: ClaimCheck, locale: Locale) => textOf(explanation, locale),
});

/**
 * Every kind of result that has a verdict or a status, or weighs several: the one place that tells them apart. A
 * reconciliation holds all that a reading does.
 */
const FAMILIES = /* @__PURE__ */ lazily<readonly Family[]>(() => [
  RECONCILIATION,
  PRINTED_TOTAL,
  READING,
  CLAIM,
  GENDER_CHECK,
  CONSISTENCY,
  MATERIALITY,
  CARRY_FORWARD,
  CHECKED_STATUS,
  STATUS_COUNT_CHECK,
  INDICATOR_STATUS,
  STATUS_COUNT,
  FOLLOW_UP,
  READINESS,
  REQUIREMENT_CHECK,
  SUM,
  MISSION_STATUS,
  COMPARED_COVERAGE,
  COVERAGE_COMPARISON,
  ATTACKED_FIGURE,
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

/** The family of a result; `null` for what has no sentence. */
export function familyOf(fields: Fields): Family | null {
  return FAMILIES().find((family) => isNamed(fields, family) && family.has(fields)) ?? null;
}

/** A claim brings its sentence along, whatever its verdict is called. */
function isNamed(fields: Fields, family: Family): boolean {
  const { key, labels } = family;
  if (key === null) return true;
  if (family === CLAIM) return key in fields;
  const id = fields[key];
  return typeof id === 'string' && Object.hasOwn(labels, id);
}

/** Where the verdict or the status of a result stands, and what it is called; `null` for what has none. */
export function verdictOf(fields: Fields): { readonly key: string; readonly label: Label } | null {
  if (!('verdict' in fields || 'status' in fields)) return null;
  const { key, labels } = familyOf(fields) ?? NONE;
  const id = key === null ? undefined : fields[key];
  if (key === null || typeof id !== 'string' || !Object.hasOwn(labels, id)) return null;
  return { key, label: labels[id] as Label };
}

const NONE: Pick<Family, 'key' | 'labels'> = /* @__PURE__ */ frozen({ key: null, labels: {} });
