import type { Path } from './errors.js';
import type { Label } from './label.js';

/**
 * What a finding is about. The closed list of codes; {@link FINDING_MESSAGES} has a message for each in both languages.
 * @category Errors
 */
export type FindingCode =
  | 'INVALID_ARGUMENT'
  | 'INVALID_DECIMAL'
  | 'INEXACT_NUMBER'
  | 'INVALID_FISCAL_YEAR'
  | 'UNKNOWN_NAME'
  | 'DUPLICATE_CELL'
  | 'NEGATIVE_APPROVAL'
  | 'MISSING_COLUMN'
  | 'EMPTY_CELL'
  | 'TOTAL_ROW'
  | 'CATEGORY_OF_OTHER_PARTNER'
  | 'SUPERSEDED'
  | 'SPENT_WITHOUT_APPROVAL'
  | 'APPROVAL_WITHOUT_SPENDING';

/**
 * One observation on data, by code: nothing is thrown, nothing is dropped without one.
 * @category Errors
 */
export interface Finding<C extends FindingCode = FindingCode> {
  readonly code: C;
  /** `error`: the item was left out. `warning`: it was kept, and deserves a look. `info`: for the record. */
  readonly severity: 'error' | 'warning' | 'info';
  /** Index of the row or record in the input, where there is one. */
  readonly index?: number;
  /** Where in the row or result. */
  readonly path: Path;
  /** What the message speaks of; `explain` puts it into a sentence. */
  readonly operands: Readonly<Record<string, string | number>>;
}

/** The message of each finding; words in braces are operands. */
export const FINDING_MESSAGES: Readonly<Record<FindingCode, Label>> = {
  INVALID_ARGUMENT: { en: 'expected {expected}, received {received}', fr: 'attendu : {expected}; reçu : {received}' },
  INVALID_DECIMAL: {
    en: '{received} is not a decimal number that can be kept exactly',
    fr: "{received} n'est pas un nombre décimal qui se conserve exactement",
  },
  INEXACT_NUMBER: {
    en: '{received} carries binary noise; give it as text, or exact to the cent',
    fr: '{received} porte du bruit binaire; donnez-le en texte, ou exact au cent près',
  },
  INVALID_FISCAL_YEAR: { en: '{received} is not a fiscal year', fr: "{received} n'est pas un exercice" },
  UNKNOWN_NAME: {
    en: '{received} is not {kind}; nearest: {suggestions}',
    fr: '{received} est inconnu ({kind}); le plus proche : {suggestions}',
  },
  DUPLICATE_CELL: {
    en: '{cell} is given twice with the same revision; the first one stands',
    fr: '{cell} est donné deux fois avec la même révision; le premier est retenu',
  },
  NEGATIVE_APPROVAL: {
    en: 'the approved amount {received} is below zero',
    fr: 'le montant approuvé {received} est négatif',
  },
  MISSING_COLUMN: { en: "the row has no column '{column}'", fr: "la ligne n'a pas de colonne « {column} »" },
  EMPTY_CELL: {
    en: "column '{column}' is empty; read as {reason}",
    fr: 'la colonne « {column} » est vide; lue comme {reason}',
  },
  TOTAL_ROW: {
    en: '{received} is a total; totals are recomputed from their parts, so the row is left out',
    fr: '{received} est un total; les totaux sont recalculés à partir de leurs parties, la ligne est donc écartée',
  },
  CATEGORY_OF_OTHER_PARTNER: {
    en: '{category} is carried by {carrier}, not by {partner}',
    fr: '{category} relève de {carrier}, non de {partner}',
  },
  SUPERSEDED: {
    en: '{cell}: revision {revision} stands, {superseded} of the earlier ones do not',
    fr: '{cell} : la révision {revision} est retenue, {superseded} antérieure(s) ne le sont pas',
  },
  SPENT_WITHOUT_APPROVAL: {
    en: '{amount} was spent in {cells} cells whose approved amount has no value ({example})',
    fr: '{amount} a été dépensé dans {cells} cellules dont le montant approuvé est sans valeur ({example})',
  },
  APPROVAL_WITHOUT_SPENDING: {
    en: '{amount} was approved in {cells} cells whose spending has no value ({example})',
    fr: '{amount} a été approuvé dans {cells} cellules dont les dépenses sont sans valeur ({example})',
  },
};
