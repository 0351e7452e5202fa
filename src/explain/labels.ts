import { CLAIM_KIND_LABELS } from '../audit/claim-kinds.js';
import { DIAGNOSIS_KIND_LABELS } from '../audit/diagnosis/model.js';
import { RELATION_BASIS_LABELS, RELATION_KIND_LABELS } from '../audit/table/model.js';
import { CARRY_FORWARD_STATUS_LABELS, CARRY_FORWARD_VOTE_LABELS } from '../budgets/carry-forward.js';
import { APPROVAL_BASIS_LABELS } from '../budgets/funding.js';
import { MATERIALITY_LABELS } from '../budgets/materiality.js';
import { BUDGET_PERIOD_LABELS, BUDGET_PHASE_LABELS } from '../budgets/model.js';
import { BEARING_LABELS, CLAIM_VERDICT_LABELS } from '../claims/claim-verdict.js';
import { AVERAGE_METHOD_LABELS } from '../deployments/average-method.js';
import { VERDICT_LABELS } from '../figures/model.js';
import { OPERATION_LABELS } from '../figures/operations.js';
import { QUALIFIER_LABELS } from '../figures/qualifiers.js';
import type { NamedUnit, Unit } from '../figures/unit-model.js';
import { isUnit, UNIT_LABELS, unitLabel } from '../figures/units.js';
import {
  GENDER_DENOMINATOR_LABELS,
  GENDER_STATUS_LABELS,
  OTHER_DENOMINATOR_LABELS,
  POPULATION_MEASURE_LABELS,
  POPULATION_SCOPE_LABELS,
  YEAR_MAPPING_LABELS,
  yearMappingLabels,
} from '../gender/model.js';
import { FACT_BASIS_LABELS } from '../kernel/basis.js';
import { requireOneOf } from '../kernel/check.js';
import { frozen, keysOf, lazily } from '../kernel/frozen.js';
import type { LocalLabel } from '../kernel/label.js';
import { bothOf, type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS } from '../kernel/no-value.js';
import { localeShape } from '../kernel/record.js';
import { ACTIVE_DEFINITION_LABELS } from '../missions/active.js';
import { UNCERTAIN_REASON_LABELS } from '../missions/certainty.js';
import {
  HOST_RELATION_LABELS,
  MISSION_KIND_LABELS,
  MISSION_MODE_LABELS,
  MISSION_STATUS_LABELS,
} from '../missions/model.js';
import { ASPECT_LABELS, SUM_VERDICT_LABELS } from '../outcomes/breakdown.js';
import { COVERAGE_STATUS_LABELS } from '../outcomes/compare-coverage.js';
import { LACK_LABELS } from '../outcomes/coverage-model.js';
import {
  COMBINATION_LABELS,
  DIRECTION_LABELS,
  FREQUENCY_LABELS,
  INDICATOR_STATUS_LABELS,
  TARGET_KIND_LABELS,
  WORD_UNIT_LABELS,
} from '../outcomes/indicator-model.js';
import { STATUS_REASON_LABELS } from '../outcomes/judge.js';
import {
  EVIDENCE_BEARING_LABELS,
  EVIDENCE_KIND_LABELS,
  LEFT_OUT_REASON_LABELS,
  PASSAGE_LABELS,
  STANDING_LABELS,
} from '../outcomes/model.js';
import { STATED_VERDICT_LABELS } from '../outcomes/stated.js';
import { COUNT_VERDICT_LABELS, COUNTED_WHOLE_LABELS } from '../outcomes/status-counts.js';
import { CPA_CATEGORIES } from '../program/canadian/categories.js';
import { CPA_GROUPS, CPA_PERSONNEL, CPA_TYPES } from '../program/canadian/deployments.js';
import { CPA_LEVELS } from '../program/canadian/levels.js';
import { CPA_PARTNERS } from '../program/canadian/partners.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { GENDER_LABELS } from '../program/gender.js';
import { MARGIN_ORIGIN_LABELS } from '../program/margins.js';
import { MILESTONE_KIND_LABELS } from '../program/milestone-model.js';
import { MISCONDUCT_MEASURE_LABELS, RECOMMENDATION_STATUS_LABELS, ROLE_AREA_LABELS } from '../program/model.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { OF_PROGRAM } from '../program/program-option.js';
import { READINESS_STATUS_LABELS, REQUIREMENT_STATUS_LABELS } from '../program/readiness.js';
import { FOLLOW_UP_CLOCK_LABELS, FOLLOW_UP_STATUS_LABELS } from '../program/standing.js';
import { ATTACK_VERDICT_LABELS, TABLE_LINK_LABELS } from '../small-cells/model.js';
import { STAFFING_BASIS_LABELS } from '../staffing/basis.js';
import { COLUMN_LABELS } from './column-labels.js';
import { SEVERITY_LABELS } from './severities.js';

/** Where the ids of each kind have their labels. */
const TABLES = /* @__PURE__ */ lazily(() => ({
  'active-definition': ACTIVE_DEFINITION_LABELS,
  'approval-basis': APPROVAL_BASIS_LABELS,
  'attack-verdict': ATTACK_VERDICT_LABELS,
  'average-method': AVERAGE_METHOD_LABELS,
  bearing: BEARING_LABELS,
  'budget-period': BUDGET_PERIOD_LABELS,
  'budget-phase': BUDGET_PHASE_LABELS,
  'carry-forward-status': CARRY_FORWARD_STATUS_LABELS,
  'carry-forward-vote': CARRY_FORWARD_VOTE_LABELS,
  'claim-kind': CLAIM_KIND_LABELS,
  'claim-verdict': CLAIM_VERDICT_LABELS,
  column: COLUMN_LABELS(),
  combination: COMBINATION_LABELS,
  'cost-category': CPA_CATEGORIES,
  'count-verdict': COUNT_VERDICT_LABELS,
  'counted-whole': COUNTED_WHOLE_LABELS,
  'coverage-status': COVERAGE_STATUS_LABELS,
  'deployment-group': CPA_GROUPS,
  'deployment-type': CPA_TYPES,
  'diagnosis-kind': DIAGNOSIS_KIND_LABELS,
  direction: DIRECTION_LABELS,
  'evidence-bearing': EVIDENCE_BEARING_LABELS,
  'evidence-kind': EVIDENCE_KIND_LABELS,
  'fact-basis': FACT_BASIS_LABELS,
  'follow-up-clock': FOLLOW_UP_CLOCK_LABELS,
  'follow-up-status': FOLLOW_UP_STATUS_LABELS,
  frequency: FREQUENCY_LABELS,
  gender: GENDER_LABELS,
  'gender-denominator': GENDER_DENOMINATOR_LABELS,
  'gender-status': GENDER_STATUS_LABELS,
  'host-relation': HOST_RELATION_LABELS,
  'indicator-status': INDICATOR_STATUS_LABELS,
  lack: LACK_LABELS,
  'left-out-reason': LEFT_OUT_REASON_LABELS,
  level: CPA_LEVELS,
  'margin-origin': MARGIN_ORIGIN_LABELS,
  materiality: MATERIALITY_LABELS,
  'milestone-kind': MILESTONE_KIND_LABELS,
  'misconduct-measure': MISCONDUCT_MEASURE_LABELS,
  'mission-kind': MISSION_KIND_LABELS,
  'mission-mode': MISSION_MODE_LABELS,
  'mission-status': MISSION_STATUS_LABELS,
  'no-value': NO_VALUE_LABELS,
  operation: OPERATION_LABELS,
  'other-denominator': OTHER_DENOMINATOR_LABELS,
  partner: CPA_PARTNERS,
  passage: PASSAGE_LABELS,
  personnel: CPA_PERSONNEL,
  'population-measure': POPULATION_MEASURE_LABELS,
  'population-scope': POPULATION_SCOPE_LABELS,
  qualifier: QUALIFIER_LABELS,
  'readiness-status': READINESS_STATUS_LABELS,
  'recommendation-status': RECOMMENDATION_STATUS_LABELS,
  'relation-basis': RELATION_BASIS_LABELS,
  'relation-kind': RELATION_KIND_LABELS,
  'requirement-status': REQUIREMENT_STATUS_LABELS,
  'role-area': ROLE_AREA_LABELS,
  severity: SEVERITY_LABELS,
  'staffing-basis': STAFFING_BASIS_LABELS,
  standing: STANDING_LABELS,
  'stated-verdict': STATED_VERDICT_LABELS,
  'status-reason': STATUS_REASON_LABELS,
  'sum-aspect': ASPECT_LABELS,
  'sum-verdict': SUM_VERDICT_LABELS,
  'table-link': TABLE_LINK_LABELS,
  'target-kind': TARGET_KIND_LABELS,
  'uncertain-reason': UNCERTAIN_REASON_LABELS,
  unit: UNIT_LABELS,
  verdict: VERDICT_LABELS,
  'word-unit': WORD_UNIT_LABELS,
  'year-mapping': YEAR_MAPPING_LABELS,
}));

/** In which list of a program the ids of a kind are. */
const LISTS = /* @__PURE__ */ frozen({
  'cost-category': 'categories',
  'deployment-group': 'groups',
  'deployment-type': 'types',
  level: 'levels',
  partner: 'partners',
  personnel: 'personnel',
} as const satisfies Partial<Record<string, keyof Program>>);

/** Where the ids of a kind have their labels, in a program. */
function tableOf(kind: LabelKind, program: Program | undefined): Readonly<Record<string, Named>> {
  if (program === undefined) return TABLES()[kind];
  if (kind === 'year-mapping') return yearMappingLabels(program.fiscalYear.startMonth);
  return Object.hasOwn(LISTS, kind) ? program[LISTS[kind as keyof typeof LISTS]] : TABLES()[kind];
}

/** The kinds, for checks. */
export const LABEL_KINDS = /* @__PURE__ */ lazily(() => keysOf(TABLES()));

/**
 * The kinds of ids that have labels: verdicts, statuses, genders, units, and the keys of rows, which are of the kind
 * `column`.
 * @category Labels and sources
 */
export type LabelKind = keyof ReturnType<typeof TABLES>;

/**
 * The ids of a kind: `LabelId<'verdict'>` is every verdict.
 * @category Labels and sources
 */
export type LabelId<K extends LabelKind, P extends Program = CanadianProgram> = K extends 'unit'
  ? Unit
  : K extends keyof typeof LISTS
    ? ProgramId<P, (typeof LISTS)[K]>
    : keyof ReturnType<typeof TABLES>[K] & string;

/**
 * What an id is called, in English or French.
 *
 * @param kind - Of what kind the id is.
 * @param id - The id.
 * @param locale - The language.
 * @param options - Where wanted `program`, whose partner, category, type, group, personnel or level it is, and whose
 *   fiscal years are meant.
 * @returns The text of its label; in another language where the program has none in this one.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a kind, an id or a locale that does not exist.
 * @example
 * labelOf('verdict', 'component-rounding', 'fr-CA'); // => 'possible avec des données non arrondies'
 * labelOf('deployment-type', 'bilateral', 'en-CA'); // => 'bilateral deployments'
 * @category Labels and sources
 */
export function labelOf<const K extends LabelKind, P extends Program = CanadianProgram>(
  kind: K,
  id: LabelId<K, P>,
  locale: Locale,
  options?: { readonly program?: P },
): string {
  const labels: Readonly<Record<string, Label>> = labelsOf(kind, options);
  const found = typeof id === 'string' ? labelIn(kind, id, options?.program) : undefined;
  const known = requireOneOf(
    id,
    found === undefined ? Object.keys(labels) : [id],
    { en: 'an id of this kind', fr: 'un identifiant de ce type' },
    ['id'],
    LISTS[kind as keyof typeof LISTS],
  );
  return textOf(found ?? (labels[known] as Label), localeShape.read(locale, ['locale']));
}

/**
 * All ids of a kind, in their order, with their labels in both languages.
 *
 * @param kind - A kind of ids.
 * @param options - Where wanted `program`, whose ids these are.
 * @returns A label for each id. Verdicts come from the best to the worst, and other ids as their definitions list them.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` for a kind that does not exist.
 * @example
 * labelsOf('gender').woman; // => { en: 'woman', fr: 'femme' }
 * Object.keys(labelsOf('claim-verdict')); // => ['supported', 'supported-with-caution', 'contradicted', 'undecidable']
 * @category Labels and sources
 */
export function labelsOf<const K extends LabelKind, P extends Program = CanadianProgram>(
  kind: K,
  options?: { readonly program?: P },
): Readonly<Record<Exclude<LabelId<K, P>, Unit> | (K extends 'unit' ? NamedUnit : never), Label>> {
  const { program } = OF_PROGRAM.read(options, ['options']);
  const known = requireOneOf(kind, LABEL_KINDS(), { en: 'a kind of ids', fr: "un type d'identifiants" }, ['kind']);
  const labels = Object.entries(tableOf(known, program)).map(([id, named]) => [id, ownLabel(named)] as const);
  return Object.fromEntries(labels) as ReturnType<typeof labelsOf<K, P>>;
}

type Named = Label | { readonly label: LocalLabel };

const ownLabel = (named: Named): Label => ('label' in named ? bothOf(named.label as LocalLabel) : named);

/** The label of an id of a kind; `undefined` where it is none. */
export function labelIn(kind: LabelKind, id: string, program?: Program): Label | undefined {
  if (kind === 'unit') return isUnit(id) ? unitLabel(id) : undefined;
  const table = tableOf(kind, program);
  return Object.hasOwn(table, id) ? ownLabel(table[id] as Named) : undefined;
}
