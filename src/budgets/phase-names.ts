import { frozen, lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import type { NamedItem } from '../program/program-model.js';
import { BUDGET_PERIOD_LABELS, BUDGET_PHASE_LABELS, type BudgetPeriod, type BudgetPhase } from './model.js';

/** What tables call the phases beside their labels, with bars between; case and accents do not count. */
const PHASE_ALIASES = /* @__PURE__ */ frozen<Readonly<Record<BudgetPhase, string>>>({
  planned:
    'planned|planned expenditures|planned amount|prévu|prévue|prévus|prévues|planifié|planifiée|planifiés|planifiées|dépenses planifiées|montant prévu',
  authorities:
    'authorities|authority|total authorities|total authorities available for use|autorisations|total des autorisations|autorisations totales|autorisations disponibles|autorisations totales pouvant être utilisées',
  approved:
    'approved|approved amount|approved budget|approved expenditures|approuvé|approuvée|approuvés|approuvées|budget approuvé|montant approuvé',
  spent:
    'spent|actual|actuals|expended|expenditure|expenditures|actual spending|actual expenditures|actual spending (authorities used)|authorities used|dépensé|dépensée|dépensés|dépensées|dépenses|dépenses réelles (autorisations utilisées)|autorisations utilisées|réel|réelle|réels|réelles|montant dépensé',
});

const PERIOD_ALIASES = /* @__PURE__ */ frozen<Readonly<Record<BudgetPeriod | 'full-year', string>>>({
  q1: 't1|quarter 1|1st quarter|trimestre 1|1er trimestre',
  q2: 't2|quarter 2|2nd quarter|trimestre 2|2e trimestre|second trimestre',
  q3: 't3|quarter 3|3rd quarter|trimestre 3|3e trimestre',
  q4: 't4|quarter 4|4th quarter|trimestre 4|4e trimestre',
  'year-to-date':
    "ytd|fiscal year to date|cumul|cumul annuel|cumul à ce jour|exercice à ce jour|depuis le début de l'exercice",
  'full-year': 'year|annual|whole year|fiscal year|exercice|annuel|annuelle|année complète|exercice entier',
});

/** Labels with their aliases, for looking up. */
const withAliases = (
  labels: Readonly<Record<string, Label>>,
  aliases: Readonly<Record<string, string>>,
): Readonly<Record<string, NamedItem>> =>
  Object.fromEntries(
    Object.entries(labels).map(([id, label]) => [id, { label, aliases: (aliases[id] as string).split('|') }]),
  );

/** The phases with all their names. */
export const phaseNames = /* @__PURE__ */ lazily(() => withAliases(BUDGET_PHASE_LABELS, PHASE_ALIASES));
/** The periods with all their names; the full year, too. */
export const periodNames = /* @__PURE__ */ lazily(() => withAliases(BUDGET_PERIOD_LABELS, PERIOD_ALIASES));
