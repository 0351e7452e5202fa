import { COLUMN_LABELS } from '../explain/column-labels.js';
import { type LabelKind, labelIn } from '../explain/labels.js';
import { frozen } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';

/** Of what kinds the ids are that stand under a key. */
const KINDS = /* @__PURE__ */ frozen<Readonly<Record<string, readonly LabelKind[]>>>({
  category: ['cost-category'],
  gender: ['gender'],
  group: ['deployment-group'],
  level: ['level'],
  mapping: ['year-mapping'],
  measure: ['column', 'population-measure'],
  partner: ['partner'],
  personnel: ['personnel'],
  phase: ['budget-phase'],
  reason: ['no-value'],
  scope: ['population-scope'],
  status: ['gender-status', 'indicator-status', 'materiality'],
  type: ['deployment-type'],
  unit: ['unit'],
  verdict: ['verdict'],
});

/** What a key is called; the key itself where it is not one of this library's. */
export function columnText(key: string, locale: Locale): string {
  return Object.hasOwn(COLUMN_LABELS, key) ? textOf(COLUMN_LABELS[key as keyof typeof COLUMN_LABELS], locale) : key;
}

/** What an id under a key is called; the text itself where it is no id of this library. */
export function valueText(key: string, value: string, locale: Locale): string {
  const kinds = Object.hasOwn(KINDS, key) ? (KINDS[key] ?? []) : [];
  for (const kind of kinds) {
    const label = labelIn(kind, value);
    if (label !== undefined) return textOf(label, locale);
  }
  return value;
}
