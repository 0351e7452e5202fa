import { COLUMN_LABELS } from '../explain/column-labels.js';
import { type LabelKind, labelIn, labelsOf } from '../explain/labels.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { INDICATOR_STATUS_LABELS } from '../outcomes/indicator-model.js';
import { personnelOf } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { CELL_WORDS, RESULT_WORDS } from './cell-words.js';

/**
 * Of what kinds the ids are that stand under a key. Where an id is of several, the first of them is meant, unless
 * {@link MARKS} tells by the row.
 */
const KINDS = /* @__PURE__ */ frozen<Readonly<Record<string, readonly LabelKind[]>>>({
  area: ['role-area'],
  aspect: ['sum-aspect'],
  basis: ['staffing-basis', 'relation-basis', 'fact-basis', 'approval-basis'],
  bearing: ['evidence-bearing'],
  category: ['cost-category'],
  chair: ['partner'],
  clock: ['follow-up-clock'],
  columns: ['gender', 'no-value'],
  combine: ['combination'],
  contribution: ['evidence-bearing'],
  definition: ['active-definition'],
  denominator: ['gender-denominator', 'other-denominator'],
  direction: ['direction'],
  frequency: ['frequency'],
  gapQualifier: ['qualifier'],
  gender: ['gender'],
  group: ['deployment-group'],
  kind: ['diagnosis-kind', 'relation-kind', 'target-kind', 'evidence-kind', 'milestone-kind', 'claim-kind'],
  lacks: ['lack'],
  lead: ['partner'],
  level: ['level'],
  mapping: ['year-mapping'],
  measure: ['column', 'population-measure', 'misconduct-measure'],
  method: ['average-method'],
  noValue: ['no-value'],
  of: ['sum-aspect', 'gender', 'population-measure', 'no-value'],
  operation: ['operation'],
  origin: ['margin-origin'],
  over: ['column'],
  partner: ['partner'],
  passage: ['passage'],
  personnel: ['personnel'],
  period: ['budget-period'],
  periodStanding: ['standing'],
  phase: ['budget-phase'],
  publishersBasis: ['fact-basis'],
  qualifier: ['qualifier'],
  reason: ['no-value'],
  recomputedQualifier: ['qualifier'],
  scope: ['population-scope'],
  standing: ['standing'],
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
  supported: ['standing'],
  trendQualifier: ['qualifier'],
  type: ['deployment-type'],
  unit: ['unit', 'word-unit'],
  verdict: ['verdict', 'claim-verdict', 'stated-verdict', 'count-verdict', 'sum-verdict', 'attack-verdict'],
  vote: ['carry-forward-vote'],
  whole: ['counted-whole'],
});

/** Of what kind an id is in a row that has another key, where the key of the id alone does not say it. */
const MARKS = /* @__PURE__ */ frozen<Readonly<Record<string, Readonly<Record<string, LabelKind>>>>>({
  kind: { instead: 'diagnosis-kind', bearing: 'evidence-kind' },
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

/** The label of an id that only results hold; `undefined` for any other text, and under any other key. */
export function resultLabel(key: string, value: string): Label | undefined {
  if (key === 'unit') return labelIn('unit', value);
  const tables = Object.hasOwn(RESULT_WORDS(), key) ? (RESULT_WORDS()[key] ?? []) : [];
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
  const { rows = [] } = of;
  const counted = countedHead(column, rows);
  if (counted !== undefined) return capitalized(textOf(counted, locale));
  if (isKnownKey(column)) return keyText(column, locale, of);
  const [first = '', ...parts] = column.split('.');
  if (!isKnownKey(first)) return column;
  const inside = rows.map((row) => Object(row[first]) as Readonly<Record<string, unknown>>);
  const textOfPart = (part: string): string =>
    textOf(countedHead(part, inside) ?? { en: '', fr: '' }, locale) || uncapitalized(partText(part, locale));
  return [keyText(first, locale, of), ...parts.map(textOfPart)].join(' – ');
}

/** The label of an id, where rows count how many have each id of its kind. */
function countedHead(key: string, rows: readonly Readonly<Record<string, unknown>>[]): Label | undefined {
  const [row] = rows;
  if (row === undefined) return undefined;
  const kind = COUNTED.find((one) => {
    const labels = labelsOf(one);
    return Object.hasOwn(labels, key) && Object.keys(labels).every((id) => typeof row[id] === 'number');
  });
  return kind && labelIn(kind, key);
}

/** The kinds of which results count how many there are of each id. */
const COUNTED = /* @__PURE__ */ frozen([
  'verdict',
  'claim-verdict',
  'follow-up-status',
  'readiness-status',
] as const satisfies readonly LabelKind[]);

const capitalized = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());

const keyText = (key: string, locale: Locale, of: HeadOf = {}): string =>
  textOf(ownHead(key, of) ?? COLUMN_LABELS()[key as keyof ReturnType<typeof COLUMN_LABELS>], locale);

/** What a key is called over these rows, where others that have it mean something else. */
function ownHead(key: string, { program, rows = [] }: HeadOf): Label | undefined {
  switch (key) {
    case 'civilians':
      return program === undefined || besideCeilings(program) === besideCeilings(undefined)
        ? undefined
        : { en: 'Personnel not under ceilings', fr: 'Personnel hors plafonds' };
    case 'compared':
      return rows.some(areCells) ? { en: 'Cells compared', fr: 'Cellules comparées' } : undefined;
    case 'missing':
      return rows.some(areCells) ? { en: 'Cells without a value', fr: 'Cellules sans valeur' } : undefined;
    case 'needed':
      return rows.some(({ countedBy }) => countedBy === 'month')
        ? { en: 'Women-months needed', fr: 'Femmes-mois nécessaires' }
        : undefined;
    case 'planned':
      return rows.some(({ planned }) => planned === true) ? { en: 'Planned', fr: 'Prévu' } : undefined;
    case 'reason':
      return rows.some(
        ({ finding, status }) =>
          finding !== undefined || (typeof status === 'string' && Object.hasOwn(INDICATOR_STATUS_LABELS, status)),
      )
        ? { en: 'Reason', fr: 'Motif' }
        : undefined;
    case 'reasons':
      return rows.some(({ mission }) => mission !== undefined)
        ? { en: 'Why that is not certain', fr: "Raisons de l'incertitude" }
        : undefined;
    case 'upTo':
      return rows.some(({ nature }) => nature === 'target')
        ? { en: 'At most, or aimed at', fr: 'Au plus, ou visé' }
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

/** Cells of two tables are counted, and beside them those with a fault. */
const areCells = (row: Readonly<Record<string, unknown>>): boolean => Object.hasOwn(row, 'faulty');

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

/** The labels that an id under a key may have, those that its row speaks for before the others. */
function labelsFor(key: string, value: string, { program, row }: ValueOf): readonly (Label | undefined)[] {
  const kinds = Object.hasOwn(KINDS, key) ? (KINDS[key] ?? []) : [];
  const marks = Object.hasOwn(MARKS, key) ? (MARKS[key] ?? {}) : {};
  const meant = Object.entries(marks).flatMap(([mark, kind]) =>
    row !== undefined && Object.hasOwn(row, mark) ? kind : [],
  );
  const own = Object.hasOwn(CELL_WORDS(), key) ? (CELL_WORDS()[key] ?? {}) : {};
  const named = (kind: LabelKind) => labelIn(kind, value, program);
  return [...meant.map(named), Object.hasOwn(own, value) ? own[value] : undefined, ...kinds.map(named)];
}

/** What an id under a key is called; the text itself where it is no id of this library. */
export function valueText(key: string, value: string, locale: Locale, { program, row }: ValueOf = {}): string {
  const result = resultLabel(key, value);
  if (result !== undefined) return textOf(result, locale);
  const label = labelsFor(key, value, { program, row }).find((one) => one !== undefined);
  if (label !== undefined) return textOf(label, locale);
  const agency = key === 'agency' ? program?.agencies[value] : undefined;
  return agency === undefined ? value : textOf(agency.label, locale);
}
