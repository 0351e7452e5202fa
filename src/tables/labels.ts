import { BEARING_LABELS } from '../claims/claim-verdict.js';
import { COLUMN_LABELS } from '../explain/column-labels.js';
import { type LabelKind, labelIn } from '../explain/labels.js';
import { SEVERITY_LABELS } from '../explain/severities.js';
import { VERDICT_LABELS } from '../figures/model.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS } from '../kernel/no-value.js';
import { INDICATOR_STATUS_LABELS } from '../outcomes/indicator-model.js';
import { STATUS_REASON_LABELS } from '../outcomes/judge.js';
import { personnelOf } from '../program/parts.js';
import type { Program } from '../program/program-model.js';

/**
 * Of what kinds the ids are that stand under a key. Where an id is of several, the first of them is meant, unless
 * {@link MARKS} tells by the row.
 */
const KINDS = /* @__PURE__ */ frozen<Readonly<Record<string, readonly LabelKind[]>>>({
  aspect: ['sum-aspect'],
  basis: ['staffing-basis', 'relation-basis', 'fact-basis'],
  category: ['cost-category'],
  clock: ['follow-up-clock'],
  combine: ['combination'],
  definition: ['active-definition'],
  denominator: ['gender-denominator', 'other-denominator'],
  frequency: ['frequency'],
  gender: ['gender'],
  group: ['deployment-group'],
  level: ['level'],
  mapping: ['year-mapping'],
  measure: ['column', 'population-measure', 'misconduct-measure'],
  method: ['average-method'],
  origin: ['margin-origin'],
  over: ['column'],
  partner: ['partner'],
  personnel: ['personnel'],
  period: ['budget-period'],
  phase: ['budget-phase'],
  reason: ['no-value'],
  scope: ['population-scope'],
  statedStatus: ['indicator-status', 'recommendation-status'],
  status: [
    'materiality',
    'carry-forward-status',
    'gender-status',
    'indicator-status',
    'coverage-status',
    'follow-up-status',
    'readiness-status',
    'requirement-status',
    'mission-status',
  ],
  type: ['deployment-type'],
  unit: ['unit'],
  verdict: ['verdict', 'claim-verdict', 'stated-verdict', 'count-verdict', 'sum-verdict', 'attack-verdict'],
  vote: ['carry-forward-vote'],
  whole: ['counted-whole'],
});

/** Of what kind an id is in a row that has another key, where the key of the id alone does not say it. */
const MARKS = /* @__PURE__ */ frozen<Readonly<Record<string, Readonly<Record<string, LabelKind>>>>>({
  measure: { approximate: 'misconduct-measure', scope: 'population-measure' },
  status: { denominator: 'gender-status', vote: 'carry-forward-status' },
  verdict: {
    statedStatus: 'stated-verdict',
    whole: 'count-verdict',
    remainder: 'sum-verdict',
    values: 'attack-verdict',
    explanation: 'claim-verdict',
  },
});

/** The labels of ids that results hold beside their numbers and verdicts. */
const RESULT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<string, readonly Readonly<Record<string, Label>>[]>>>({
  bearing: [BEARING_LABELS],
  countedBy: [{ month: { en: 'month', fr: 'mois' } }],
  holds: [VERDICT_LABELS],
  reason: [NO_VALUE_LABELS, STATUS_REASON_LABELS],
  reasons: [NO_VALUE_LABELS],
  severity: [SEVERITY_LABELS],
});

/** The label of such an id; `undefined` for any other text, and under any other key. */
export function resultLabel(key: string, value: string): Label | undefined {
  if (key === 'unit') return labelIn('unit', value);
  const tables = Object.hasOwn(RESULT_LABELS, key) ? (RESULT_LABELS[key] ?? []) : [];
  return tables.find((labels) => Object.hasOwn(labels, value))?.[value];
}

/** Whether rows of this library may have a key. */
export const isKnownKey = (key: string): boolean => Object.hasOwn(COLUMN_LABELS(), key);

/** Whose rows a head stands over, where a key alone does not say what is in its column. */
export interface HeadOf {
  readonly program?: Program | undefined;
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
}

/**
 * What a column is called; a key that is none of this library's keeps its name. A part of a value comes behind what it
 * is a part of.
 */
export function columnText(column: string, locale: Locale, of: HeadOf = {}): string {
  if (isKnownKey(column)) return keyText(column, locale, of);
  const [first = '', ...parts] = column.split('.');
  if (!isKnownKey(first)) return column;
  return [keyText(first, locale, of), ...parts.map((part) => uncapitalized(partText(part, locale)))].join(' – ');
}

const keyText = (key: string, locale: Locale, of: HeadOf = {}): string =>
  textOf(ownHead(key, of) ?? COLUMN_LABELS()[key as keyof ReturnType<typeof COLUMN_LABELS>], locale);

/** What a key is called over these rows, where others that have it mean something else. */
function ownHead(key: string, { program, rows = [] }: HeadOf): Label | undefined {
  switch (key) {
    case 'civilians':
      return program === undefined || besideCeilings(program) === besideCeilings(undefined)
        ? undefined
        : { en: 'Personnel not under ceilings', fr: 'Personnel hors plafonds' };
    case 'needed':
      return rows.some(({ countedBy }) => countedBy === 'month')
        ? { en: 'Women-months needed', fr: 'Femmes-mois nécessaires' }
        : undefined;
    case 'reason':
      return rows.some(({ status }) => typeof status === 'string' && Object.hasOwn(INDICATOR_STATUS_LABELS, status))
        ? { en: 'Reason', fr: 'Motif' }
        : undefined;
    case 'womenShare':
      return rows.some(isHeadCount) ? { en: 'Share of women, strength', fr: 'Part des femmes, effectif' } : undefined;
    default:
      return undefined;
  }
}

/** Whom ceilings of a program are not of. */
const besideCeilings = (program: Program | undefined): string =>
  Object.entries(personnelOf(program))
    .flatMap(([id, { underCeilings }]) => (underCeilings === true ? [] : [id]))
    .join();

/** Rows of head counts have women beside their share; those of deployments have deployments that are new. */
const isHeadCount = (row: Readonly<Record<string, unknown>>): boolean =>
  !Object.hasOwn(row, 'newDeployments') && Object.keys(row).some((key) => /^women(?:\.|$)/.test(key));

/** A key, or the id of what is counted, such as a gender. */
const partText = (part: string, locale: Locale): string =>
  isKnownKey(part) ? keyText(part, locale) : valueText('gender', part, locale);

/** A capital before another one is that of an acronym. */
export const uncapitalized = (text: string): string =>
  text.replace(/^\p{Lu}(?!\p{Lu})/u, (first) => first.toLowerCase());

/** Where an id stands: the record that has it under its key, and the program. */
export interface ValueOf {
  readonly program?: Program | undefined;
  readonly row?: Readonly<Record<string, unknown>> | undefined;
}

/** The kinds that an id under a key may be of, those that its row speaks for before the others. */
function kindsOf(key: string, row: ValueOf['row']): readonly LabelKind[] {
  const kinds = Object.hasOwn(KINDS, key) ? (KINDS[key] ?? []) : [];
  const marks = Object.hasOwn(MARKS, key) ? (MARKS[key] ?? {}) : {};
  const meant = Object.entries(marks).flatMap(([mark, kind]) =>
    row !== undefined && Object.hasOwn(row, mark) ? kind : [],
  );
  return [...meant, ...kinds];
}

/** What an id under a key is called; the text itself where it is no id of this library. */
export function valueText(key: string, value: string, locale: Locale, { program, row }: ValueOf = {}): string {
  const result = resultLabel(key, value);
  if (result !== undefined) return textOf(result, locale);
  for (const kind of kindsOf(key, row)) {
    const label = labelIn(kind, value, program);
    if (label !== undefined) return textOf(label, locale);
  }
  const agency = key === 'agency' ? program?.agencies[value] : undefined;
  return agency === undefined ? value : textOf(agency.label, locale);
}
