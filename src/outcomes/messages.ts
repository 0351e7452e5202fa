import type { CalendarErrors } from '../calendar/messages.js';
import type { NumberErrors } from '../exact/messages.js';
import type { FigureErrors } from '../figures/messages.js';
import type { FindingOf } from '../kernel/codes.js';
import type { Label } from '../kernel/label.js';
import type { ArgumentErrors, TableFindings } from '../kernel/messages.js';
import { anyOf, forCount, messagesOf, numeral, numerals, quoted, quotedTogether } from '../kernel/words.js';

/** What is wrong with a logic model as a whole. */
export type OutcomeErrors = {
  /**
   * Data whose parts do not go together, such as a logic model with a cycle: all that is wrong with it, not only the
   * first thing.
   */
  INVALID_MODEL: { readonly errors: number; readonly findings: readonly OutcomeFinding[]; readonly first: Label };
  /** Two periods to be compared, of which the later one starts before the earlier one is over. */
  PERIODS_OUT_OF_ORDER: { readonly end: string; readonly start: string };
};

/** What is observed on a logic model and on indicators. */
export type OutcomeFindings = {
  PASSAGE_UNDECLARED: { readonly from: string; readonly to: string; readonly passage: Label };
  PASSAGE_WRONG: { readonly from: string; readonly to: string; readonly passage: Label; readonly declared: Label };
  /** Nodes that lead back to the first: the first eight of them, and how many they are. */
  CYCLE: { readonly count: number; readonly cycle: readonly string[] };
  UNREACHABLE_NODE: { readonly node: string; readonly level: Label };
  UNSOURCED_LINK: { readonly from: string; readonly to: string; readonly standing: Label };
  TARGET_BELOW_MINIMUM: { readonly minimum: string; readonly maximum: string };
  TARGET_AGAINST_DIRECTION: { readonly target: Label; readonly direction: Label };
  NOT_WHOLE: { readonly received: string; readonly unit: Label };
  SHARE_FOR_PERCENT: { readonly received: string; readonly other: string; readonly suggestions: readonly string[] };
  PARTS_DO_NOT_ADD_UP: { readonly by: string; readonly of: Label; readonly sum: string; readonly total: string };
  SUPPRESSION_UNDONE: { readonly by: string };
  PARTS_NOT_ADDITIVE: { readonly by: string };
  NO_LINK_TO_LEVEL: { readonly node: string; readonly level: Label };
  /** Days of a period that is added, and of another that has some of them too. */
  OVERLAPPING_PERIODS: {
    readonly start: string;
    readonly end: string;
    readonly otherStart: string;
    readonly otherEnd: string;
  };
  /** Days between periods that are added, which none of them has. */
  PERIODS_LEFT_OUT: { readonly start: string; readonly end: string };
  PERIODS_NOT_ADDITIVE: { readonly combination: Label };
  TARGETS_DO_NOT_ADD_UP: { readonly combination: Label; readonly together: string; readonly whole: string };
  RESULT_DIFFERS: { readonly combination: Label; readonly together: string; readonly whole: string };
  PROGRAM_BESIDE_MISSIONS: { readonly fiscalYear: string; readonly node: string };
  /** Evidence of a time that lies only in part in the period asked for. */
  EVIDENCE_REACHES_BEYOND: {
    readonly id: string;
    readonly start: string;
    readonly end: string;
    readonly periodStart: string;
    readonly periodEnd: string;
  };
  CUMULATIVE_FALLS: { readonly start: string; readonly end: string };
  /** The status that a source states, and the one that the rule gives. */
  STATUS_DIFFERS: { readonly stated: Label; readonly status: Label };
};

/**
 * A {@link Finding} on a logic model, its indicators or evidence.
 * @category Outcomes
 */
export type OutcomeFinding = FindingOf<
  ArgumentErrors &
    Pick<TableFindings, 'LABEL_FALLS_BACK'> &
    NumberErrors &
    CalendarErrors &
    FigureErrors &
    OutcomeFindings
>;

const message = /* @__PURE__ */ messagesOf<OutcomeErrors & OutcomeFindings>();

export const INVALID_MODEL = /* @__PURE__ */ message('INVALID_MODEL', ({ errors, first }) =>
  errors === 1
    ? first
    : {
        en: `${numeral(errors).en} errors, the first: ${first.en}`,
        fr: `${numeral(errors).fr} erreurs, la première : ${first.fr}`,
      },
);
export const PERIODS_OUT_OF_ORDER = /* @__PURE__ */ message('PERIODS_OUT_OF_ORDER', ({ end, start }) => ({
  en: `the later period starts on ${start}, before the earlier one is over, whose last day is ${end}`,
  fr: `la seconde période commence le ${start}, avant la fin de la première, dont le dernier jour est le ${end}`,
}));
export const PASSAGE_UNDECLARED = /* @__PURE__ */ message('PASSAGE_UNDECLARED', ({ from, to, passage }) => ({
  en: `the link ${quoted(from).en} → ${quoted(to).en} ${passage.en}, and does not say so`,
  fr: `le lien ${quoted(from).fr} → ${quoted(to).fr} ${passage.fr}, sans que ce soit déclaré`,
}));
export const PASSAGE_WRONG = /* @__PURE__ */ message('PASSAGE_WRONG', ({ from, to, passage, declared }) => ({
  en: `the link ${quoted(from).en} → ${quoted(to).en} ${passage.en}; it says that it ${declared.en}`,
  fr: `le lien ${quoted(from).fr} → ${quoted(to).fr} ${passage.fr}; il est déclaré ainsi : ${declared.fr}`,
}));
export const CYCLE = /* @__PURE__ */ message('CYCLE', ({ count, cycle }) => {
  const nodes = forCount(
    count,
    ['node that leads back to itself', 'nodes that lead back to where they started'],
    ['nœud qui ramène à lui-même', 'nœuds qui ramènent à leur point de départ'],
  );
  const way = quotedTogether(cycle, ' → ');
  return {
    en: `${numeral(count).en} ${nodes.en}: ${way.en}`,
    fr: `${numeral(count).fr} ${nodes.fr} : ${way.fr}`,
  };
});
export const UNREACHABLE_NODE = /* @__PURE__ */ message('UNREACHABLE_NODE', ({ node, level }) => ({
  en: `nothing leads to ${quoted(node).en} (${level.en})`,
  fr: `rien ne mène à ${quoted(node).fr} (${level.fr})`,
}));
export const UNSOURCED_LINK = /* @__PURE__ */ message('UNSOURCED_LINK', ({ from, to, standing }) => ({
  en: `the link ${quoted(from).en} → ${quoted(to).en} (${standing.en}) names no source`,
  fr: `le lien ${quoted(from).fr} → ${quoted(to).fr} (${standing.fr}) ne nomme aucune source`,
}));
export const TARGET_BELOW_MINIMUM = /* @__PURE__ */ message('TARGET_BELOW_MINIMUM', ({ minimum, maximum }) => ({
  en: `the maximum ${numeral(maximum).en} lies below the minimum ${numeral(minimum).en}`,
  fr: `le maximum ${numeral(maximum).fr} est inférieur au minimum ${numeral(minimum).fr}`,
}));
export const TARGET_AGAINST_DIRECTION = /* @__PURE__ */ message(
  'TARGET_AGAINST_DIRECTION',
  ({ target, direction }) => ({
    en: `a target that is a ${target.en} does not go with the direction (${direction.en})`,
    fr: `une cible du type « ${target.fr} » est incompatible avec le sens (${direction.fr})`,
  }),
);
export const NOT_WHOLE = /* @__PURE__ */ message('NOT_WHOLE', ({ received, unit }) => ({
  en: `${numeral(received).en} is not a whole number (${unit.en})`,
  fr: `${numeral(received).fr} n'est pas un nombre entier (${unit.fr})`,
}));
export const SHARE_FOR_PERCENT = /* @__PURE__ */ message('SHARE_FOR_PERCENT', ({ received, other, suggestions }) => ({
  en: `${numeral(received).en}% stands beside ${numeral(other).en}%; it may be a share, which is ${anyOf(numerals(suggestions)).en}%`,
  fr: `${numeral(received).fr} % côtoie ${numeral(other).fr} %; c'est peut-être une part, soit ${anyOf(numerals(suggestions)).fr} %`,
}));
export const PARTS_DO_NOT_ADD_UP = /* @__PURE__ */ message('PARTS_DO_NOT_ADD_UP', ({ by, of, sum, total }) => ({
  en: `the parts by ${quoted(by).en} come to ${numeral(sum).en}, the whole to ${numeral(total).en} (${of.en})`,
  fr: `les parties selon ${quoted(by).fr} donnent ${numeral(sum).fr}, le tout ${numeral(total).fr} (${of.fr})`,
}));
export const SUPPRESSION_UNDONE = /* @__PURE__ */ message('SUPPRESSION_UNDONE', ({ by }) => ({
  en: `the other amounts by ${quoted(by).en} give a suppressed one back`,
  fr: `les autres montants selon ${quoted(by).fr} révèlent un montant supprimé`,
}));
export const PARTS_NOT_ADDITIVE = /* @__PURE__ */ message('PARTS_NOT_ADDITIVE', ({ by }) => ({
  en: `the parts by ${quoted(by).en} are percentages without their two counts; they cannot be added`,
  fr: `les parties selon ${quoted(by).fr} sont des pourcentages sans leur numérateur ni leur dénominateur; elles ne s'additionnent pas`,
}));
export const NO_LINK_TO_LEVEL = /* @__PURE__ */ message('NO_LINK_TO_LEVEL', ({ node, level }) => ({
  en: `no link ties ${quoted(node).en} to a node of this kind: ${level.en}`,
  fr: `aucun lien ne rattache ${quoted(node).fr} à un nœud de ce type : ${level.fr}`,
}));
export const OVERLAPPING_PERIODS = /* @__PURE__ */ message(
  'OVERLAPPING_PERIODS',
  ({ start, end, otherStart, otherEnd }) => ({
    en: `${daysBetween(start, end).en} and ${daysBetween(otherStart, otherEnd).en} share days, which would be added twice`,
    fr: `les périodes ${daysBetween(start, end).fr} et ${daysBetween(otherStart, otherEnd).fr} ont des jours en commun, qui compteraient deux fois`,
  }),
);
export const PERIODS_LEFT_OUT = /* @__PURE__ */ message('PERIODS_LEFT_OUT', ({ start, end }) => ({
  en: `no period has the days ${daysBetween(start, end).en}`,
  fr: `aucune période ne comprend les jours : ${daysBetween(start, end).fr}`,
}));
export const PERIODS_NOT_ADDITIVE = /* @__PURE__ */ message('PERIODS_NOT_ADDITIVE', ({ combination }) => ({
  en: `percentages and rates without their two counts have no ${combination.en}`,
  fr: `des pourcentages et des taux sans leur numérateur ni leur dénominateur ne se combinent pas (${combination.fr})`,
}));
export const TARGETS_DO_NOT_ADD_UP = /* @__PURE__ */ message(
  'TARGETS_DO_NOT_ADD_UP',
  ({ combination, together, whole }) => ({
    en: `the targets of the periods come to ${numeral(together).en} (${combination.en}), the one in all is ${numeral(whole).en}`,
    fr: `les cibles des périodes donnent ${numeral(together).fr} (${combination.fr}), la cible d'ensemble est ${numeral(whole).fr}`,
  }),
);
export const RESULT_DIFFERS = /* @__PURE__ */ message('RESULT_DIFFERS', ({ combination, together, whole }) => ({
  en: `the results of the periods come to ${numeral(together).en} (${combination.en}), the one in all is ${numeral(whole).en}`,
  fr: `les résultats des périodes donnent ${numeral(together).fr} (${combination.fr}), le résultat d'ensemble est ${numeral(whole).fr}`,
}));
export const CUMULATIVE_FALLS = /* @__PURE__ */ message('CUMULATIVE_FALLS', ({ start, end }) => ({
  en: `the cumulative result of ${daysBetween(start, end).en} is less than the one before it`,
  fr: `le résultat cumulatif (${daysBetween(start, end).fr}) est inférieur au précédent`,
}));
export const PROGRAM_BESIDE_MISSIONS = /* @__PURE__ */ message('PROGRAM_BESIDE_MISSIONS', ({ fiscalYear, node }) => ({
  en: `in ${fiscalYear}, counts of the program or of several missions and counts of missions stand side by side at ${quoted(node).en}; they may be of the same people`,
  fr: `en ${fiscalYear}, des nombres du programme ou de plusieurs missions et des nombres de missions se côtoient pour ${quoted(node).fr}; ils visent peut-être les mêmes personnes`,
}));
export const EVIDENCE_REACHES_BEYOND = /* @__PURE__ */ message(
  'EVIDENCE_REACHES_BEYOND',
  ({ id, start, end, periodStart, periodEnd }) => ({
    en: `${quoted(id).en} is of ${daysBetween(start, end).en}, which lies in ${daysBetween(periodStart, periodEnd).en} only in part`,
    fr: `${quoted(id).fr} vise la période ${daysBetween(start, end).fr}, dont une partie seulement appartient à la période ${daysBetween(periodStart, periodEnd).fr}`,
  }),
);
export const STATUS_DIFFERS = /* @__PURE__ */ message('STATUS_DIFFERS', ({ stated, status }) => ({
  en: `its source says: ${stated.en}; by the rule: ${status.en}`,
  fr: `selon sa source : ${stated.fr}; selon la règle : ${status.fr}`,
}));

const daysBetween = (start: string, end: string): Label => ({
  en: `${start} to ${end}`,
  fr: `du ${start} au ${end}`,
});
