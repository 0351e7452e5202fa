import { MATERIALITY_LABELS } from '../budgets/materiality.js';
import { BUDGET_PHASE_LABELS, CPA_CATEGORIES } from '../budgets/model.js';
import { DEPLOYMENT_GROUP_LABELS, DEPLOYMENT_TYPES, PERSONNEL_LABELS } from '../deployments/model.js';
import { VERDICT_LABELS } from '../figures/model.js';
import { UNIT_LABELS } from '../figures/units.js';
import {
  GENDER_STATUS_LABELS,
  POPULATION_MEASURE_LABELS,
  POPULATION_SCOPE_LABELS,
  YEAR_MAPPING_LABELS,
} from '../gender/model.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS } from '../kernel/no-value.js';
import { INDICATOR_STATUS_LABELS, LEVEL_LABELS } from '../outcomes/model.js';
import { GENDER_LABELS } from '../program/gender.js';
import { PARTNERS } from '../program/partners.js';

/**
 * Labels of the keys that rows of this library have, for the heads of tables and the axes of charts.
 * @category Plain data
 */
export const COLUMN_LABELS = /* @__PURE__ */ frozen({
  agency: { en: 'Agency', fr: 'Organisme' },
  amount: { en: 'Amount', fr: 'Montant' },
  approved: { en: 'Approved spending', fr: 'Dépenses approuvées' },
  assignments: { en: 'Assignments', fr: 'Affectations' },
  authorities: { en: 'Authorities available for use', fr: "Autorisations disponibles pour l'emploi" },
  average: { en: 'Average deployed', fr: 'Moyenne des affectations' },
  averagedOver: { en: 'Averaged over', fr: 'Diviseur de la moyenne' },
  category: { en: 'Category', fr: 'Catégorie' },
  change: { en: 'Change', fr: 'Variation' },
  colour: { en: 'Colour', fr: 'Couleur' },
  date: { en: 'Date', fr: 'Date' },
  document: { en: 'Document', fr: 'Document' },
  evidence: { en: 'Evidence', fr: 'Éléments de preuve' },
  explanation: { en: 'Explanation', fr: 'Explication' },
  firstDay: { en: 'First day', fr: 'Premier jour' },
  fiscalYear: { en: 'Fiscal year', fr: 'Exercice' },
  gap: { en: 'Gap', fr: 'Différence' },
  gapInUlps: { en: 'Gap in last digits', fr: 'Différence en derniers chiffres' },
  gender: { en: 'Gender', fr: 'Genre' },
  group: { en: 'Group', fr: 'Groupe' },
  id: { en: 'Id', fr: 'Identifiant' },
  item: { en: 'Item', fr: 'Poste' },
  label: { en: 'Name', fr: 'Nom' },
  lastDay: { en: 'Last day', fr: 'Dernier jour' },
  level: { en: 'Level', fr: 'Niveau' },
  line: { en: 'Line', fr: 'Ligne' },
  mapping: { en: 'Year of the target', fr: 'Année de la cible' },
  measure: { en: 'Measure', fr: 'Mesure' },
  missing: { en: 'Parts without a value', fr: 'Parties sans valeur' },
  mission: { en: 'Mission', fr: 'Mission' },
  newDeployments: { en: 'New deployments', fr: 'Nouveaux déploiements' },
  node: { en: 'Element', fr: 'Élément' },
  partner: { en: 'Partner', fr: 'Partenaire' },
  parts: { en: 'Parts', fr: 'Parties' },
  peopleServed: { en: 'People who served', fr: 'Personnes ayant servi' },
  person: { en: 'Person', fr: 'Personne' },
  personDays: { en: 'Person-days', fr: 'Jours-personnes' },
  personnel: { en: 'Personnel', fr: 'Personnel' },
  phase: { en: 'Phase', fr: 'Étape' },
  planned: { en: 'Planned spending', fr: 'Dépenses prévues' },
  position: { en: 'Position', fr: 'Poste occupé' },
  printed: { en: 'Printed', fr: 'Imprimé' },
  printedText: { en: 'As printed', fr: 'Texte imprimé' },
  rank: { en: 'Rank', fr: 'Grade' },
  ratio: { en: 'Ratio', fr: 'Rapport' },
  reason: { en: 'Why there is no value', fr: 'Raison du manque' },
  recomputed: { en: 'Recomputed', fr: 'Recalculé' },
  scope: { en: 'Scope', fr: 'Portée' },
  share: { en: 'Share', fr: 'Part' },
  source: { en: 'Source', fr: 'Source' },
  spent: { en: 'Actual spending', fr: 'Dépenses réelles' },
  spentShare: { en: 'Share spent', fr: 'Part dépensée' },
  status: { en: 'Status', fr: 'Statut' },
  target: { en: 'Target', fr: 'Cible' },
  tie: { en: 'Exactly half way', fr: 'Exactement à mi-chemin' },
  total: { en: 'Total', fr: 'Total' },
  type: { en: 'Type', fr: 'Type' },
  unit: { en: 'Unit', fr: 'Unité' },
  unspent: { en: 'Variance (unspent)', fr: 'Écart (non dépensé)' },
  value: { en: 'Value', fr: 'Valeur' },
  varianceShare: { en: 'Variance share', fr: "Part de l'écart" },
  verdict: { en: 'Verdict', fr: 'Verdict' },
  women: { en: 'Women', fr: 'Femmes' },
  womenShare: { en: 'Share of women, new deployments', fr: 'Part des femmes, nouveaux déploiements' },
  womenShareOfPersonDays: { en: 'Share of women, person-days', fr: 'Part des femmes, jours-personnes' },
  year: { en: 'Year', fr: 'Année' },
} as const satisfies Readonly<Record<string, Label>>);

type Named = Label | { readonly label: Label };

/** Where the ids that stand under a key have their labels. */
const VALUE_LABELS = /* @__PURE__ */ frozen<Readonly<Record<string, readonly Readonly<Record<string, Named>>[]>>>({
  category: [CPA_CATEGORIES],
  gender: [GENDER_LABELS],
  group: [DEPLOYMENT_GROUP_LABELS],
  level: [LEVEL_LABELS],
  mapping: [YEAR_MAPPING_LABELS],
  measure: [COLUMN_LABELS, POPULATION_MEASURE_LABELS],
  partner: [PARTNERS],
  personnel: [PERSONNEL_LABELS],
  phase: [BUDGET_PHASE_LABELS],
  reason: [NO_VALUE_LABELS],
  scope: [POPULATION_SCOPE_LABELS],
  status: [GENDER_STATUS_LABELS, INDICATOR_STATUS_LABELS, MATERIALITY_LABELS],
  type: [DEPLOYMENT_TYPES],
  unit: [UNIT_LABELS],
  verdict: [VERDICT_LABELS],
});

/** What a key is called; the key itself where it is not one of this library's. */
export function columnText(key: string, locale: Locale): string {
  return labelIn(COLUMN_LABELS, key, locale) ?? key;
}

/** What an id under a key is called; the text itself where it is no id of this library. */
export function valueText(key: string, value: string, locale: Locale): string {
  const tables = Object.hasOwn(VALUE_LABELS, key) ? (VALUE_LABELS[key] ?? []) : [];
  for (const table of tables) {
    const text = labelIn(table, value, locale);
    if (text !== undefined) return text;
  }
  return value;
}

function labelIn(table: Readonly<Record<string, Named>>, id: string, locale: Locale): string | undefined {
  if (!Object.hasOwn(table, id)) return undefined;
  const named = table[id] as Named;
  return textOf('label' in named ? named.label : named, locale);
}
