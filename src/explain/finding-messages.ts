import type { FindingCode } from '../kernel/codes.js';
import { lazily } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';

/**
 * The message of each finding; words in braces are operands. A clause whose operand is an empty list is left out.
 */
export const FINDING_MESSAGES = /* @__PURE__ */ lazily<Readonly<Record<FindingCode, Label>>>(() => ({
  INVALID_ARGUMENT: { en: 'expected {expected}, received {received}', fr: 'attendu : {expected}; reçu : {received}' },
  INVALID_DECIMAL: {
    en: '{received} is not a decimal number that can be kept exactly',
    fr: "{received} n'est pas un nombre décimal qui se conserve exactement",
  },
  INEXACT_NUMBER: {
    en: '{received} carries binary noise; give it as text, or exact to the cent',
    fr: '{received} porte du bruit binaire; donnez-le en texte, ou exact au cent près',
  },
  INVALID_FISCAL_YEAR: {
    en: '{received} cannot be taken as a fiscal year; nearest: {suggestions}',
    fr: '{received} ne peut se prendre pour un exercice; le plus proche : {suggestions}',
  },
  UNKNOWN_NAME: {
    en: '{received} is not {kind}; nearest: {suggestions}; choose from: {choices}',
    fr: '{received} est inconnu ({kind}); le plus proche : {suggestions}; au choix : {choices}',
  },
  DUPLICATE: { en: '{received} is given twice ({kind})', fr: '{received} est donné deux fois ({kind})' },
  INVALID_DATE: {
    en: '{received} is not a day of the calendar from 1900 to 2100, written YYYY-MM-DD',
    fr: "{received} n'est pas un jour du calendrier de 1900 à 2100, écrit AAAA-MM-JJ",
  },
  REVERSED_RANGE: { en: '{to} comes before {from}', fr: '{to} précède {from}' },
  INVALID_FIGURE: {
    en: '{received} cannot be read as a printed figure',
    fr: '{received} ne se lit pas comme un chiffre imprimé',
  },
  UNIT_MISMATCH: { en: 'expected {expected}, received {received}', fr: 'attendu : {expected}; reçu : {received}' },
  UNSUPPORTED_REPETITION: {
    en: "'{figure}' repeats in a way whose range cannot be worked out exactly",
    fr: "« {figure} » se répète d'une façon dont l'étendue ne se calcule pas exactement",
  },
  NEGATIVE_VALUE: { en: '{received} is below zero', fr: '{received} est négatif' },
  DUPLICATE_CELL: {
    en: '{cell} is given twice with the same revision, first at index {first}',
    fr: "{cell} est donné deux fois avec la même révision, d'abord à l'indice {first}",
  },
  NEGATIVE_APPROVAL: {
    en: 'the approved amount {received} is below zero',
    fr: 'le montant approuvé {received} est négatif',
  },
  EMPTY_CELL: {
    en: "column '{column}' is empty; read as {reason}",
    fr: 'la colonne « {column} » est vide; lue comme {reason}',
  },
  TOTAL_ROW: {
    en: '{received} is a total; it is no line, since its parts would be counted twice',
    fr: "{received} est un total; il n'est pas une ligne, car ses parties seraient comptées deux fois",
  },
  LIKELY_TOTAL: {
    en: "'{item}' equals the sum of the {others} others of {cell}; if it is their total, they are counted twice",
    fr: "« {item} » égale la somme des {others} autres de {cell}; s'il est leur total, elles sont comptées deux fois",
  },
  DOUBTFUL_TOTAL: {
    en: "'{item}' is taken for a total by its name, and the others do not come to it; if it is none, no sum counts it",
    fr: "« {item} » est pris pour un total d'après son nom, sans que les autres y arrivent; s'il n'en est pas un, aucune somme ne le compte",
  },
  CATEGORY_OF_OTHER_PARTNER: {
    en: '{category} is carried by {carrier}, not by {partner}',
    fr: '{category} relève de {carrier}, non de {partner}',
  },
  SPENT_WITHOUT_APPROVAL: {
    en: '{amount} dollars were spent where the {base} has no value (cells: {cells}, first: {example}); no difference is taken over them',
    fr: '{amount} dollars ont été dépensés là où le montant ({base}) est sans valeur (cellules : {cells}, la première : {example}); aucune différence ne porte sur elles',
  },
  APPROVAL_WITHOUT_SPENDING: {
    en: '{amount} dollars stand as {base} where the actual spending has no value (cells: {cells}, first: {example}); no difference is taken over them',
    fr: '{amount} dollars figurent comme {base} là où les dépenses réelles sont sans valeur (cellules : {cells}, la première : {example}); aucune différence ne porte sur elles',
  },
  FLOW_AGAINST_STOCK: {
    en: 'a flow over a period ({measure}) is compared with a target for a stock ({target})',
    fr: 'un flux sur une période ({measure}) est comparé à une cible visant un stock ({target})',
  },
  MEASURE_MISMATCH: {
    en: 'one measure ({measure}) is compared with another ({target})',
    fr: 'une mesure ({measure}) est comparée à une autre ({target})',
  },
  PROGRAM_WIDE_AGAINST_UN: {
    en: 'a share over all missions of the program is compared with a target for UN missions alone',
    fr: 'une part portant sur toutes les missions du programme est comparée à une cible visant les seules missions des Nations Unies',
  },
  SCOPE_MISMATCH: {
    en: 'people in one scope ({scope}) are compared with a target for another ({target})',
    fr: "des personnes d'un champ ({scope}) sont comparées à une cible visant un autre champ ({target})",
  },
  CATEGORY_MISMATCH: {
    en: 'people of one category ({category}) are compared with the target of another ({target})',
    fr: "des personnes d'une catégorie ({category}) sont comparées à la cible d'une autre ({target})",
  },
  PART_ABOVE_WHOLE: { en: '{part} is more than the whole, {whole}', fr: '{part} dépasse le tout, {whole}' },
  SHARE_OUT_OF_RANGE: {
    en: '{received} is not a share from 0 to 1; nearest: {suggestions}',
    fr: "{received} n'est pas une part de 0 à 1; le plus proche : {suggestions}",
  },
  ROSTER_IS_A_CENSUS: {
    en: 'everyone on the roster is counted, so the interval speaks of an underlying rate only, not of these people',
    fr: "tout l'effectif est compté : l'intervalle ne porte que sur un taux sous-jacent, non sur ces personnes",
  },
  MONEY_WITHOUT_PEOPLE: {
    en: '{cell}: {amount} was spent, and nobody is counted',
    fr: "{cell} : {amount} a été dépensé, et personne n'est compté",
  },
  PEOPLE_WITHOUT_MONEY: {
    en: '{cell}: nothing was spent, and people are counted: {deployed}',
    fr: "{cell} : rien n'a été dépensé, et des personnes sont comptées : {deployed}",
  },
  AMBIGUOUS_NAME: {
    en: "'{received}' may be {candidates}",
    fr: '« {received} » peut désigner {candidates}',
  },
  CIRCULAR_SUCCESSION: {
    en: "'{received}' comes before or after itself",
    fr: '« {received} » se précède ou se suit lui-même',
  },
  CIRCULAR_PART: {
    en: "'{received}' is part of itself",
    fr: '« {received} » fait partie de lui-même',
  },
  NOT_STEADY: {
    en: 'the ends agree with the claim; steps that go the other way: {turns} of {steps}',
    fr: "les extrémités concordent avec l'énoncé; étapes qui vont en sens contraire : {turns} sur {steps}",
  },
  OTHER_COUNTING: {
    en: '{stated} is not the plain count, {plain}; other countings that it fits: {fitting} of {tried}',
    fr: "{stated} n'est pas le compte simple, {plain}; autres façons de compter auxquelles il convient : {fitting} sur {tried}",
  },
  INVALID_MODEL: {
    en: 'things wrong with the data as a whole: {errors}',
    fr: "défauts dans l'ensemble des données : {errors}",
  },
  PASSAGE_UNDECLARED: {
    en: 'the link {from} → {to} {passage}, and does not say so',
    fr: 'le lien {from} → {to} {passage}, et ne le dit pas',
  },
  PASSAGE_WRONG: {
    en: 'the link {from} → {to} {passage}; it says that it {declared}',
    fr: "le lien {from} → {to} {passage}; il dit qu'il {declared}",
  },
  CYCLE: {
    en: 'nodes that lead back to where they started ({count}): {cycle}',
    fr: 'nœuds qui ramènent à leur point de départ ({count}) : {cycle}',
  },
  UNREACHABLE_NODE: { en: "nothing leads to '{node}' ({level})", fr: 'rien ne mène à « {node} » ({level})' },
  UNSOURCED_LINK: {
    en: 'the link {from} → {to} ({standing}) names no source',
    fr: 'le lien {from} → {to} ({standing}) ne nomme aucune source',
  },
  TARGET_BELOW_MINIMUM: {
    en: 'the maximum {maximum} lies below the minimum {minimum}',
    fr: 'le maximum {maximum} est inférieur au minimum {minimum}',
  },
  TARGET_AGAINST_DIRECTION: {
    en: 'a target that is a {target} does not go with the direction ({direction})',
    fr: 'une cible du type « {target} » ne va pas avec le sens ({direction})',
  },
  NOT_WHOLE: {
    en: '{received} is not a whole number ({unit})',
    fr: "{received} n'est pas un nombre entier ({unit})",
  },
  SHARE_FOR_PERCENT: {
    en: '{received} % stands beside {other} %: it may be a share; as a percent: {suggestions}',
    fr: "{received} % côtoie {other} % : c'est peut-être une part; en pourcentage : {suggestions}",
  },
  PARTS_DO_NOT_ADD_UP: {
    en: 'the parts by {by} come to {sum}, the whole to {total} ({of})',
    fr: 'les parties selon {by} donnent {sum}, le tout {total} ({of})',
  },
  SUPPRESSION_UNDONE: {
    en: 'the other amounts by {by} give a suppressed one back',
    fr: 'les autres montants selon {by} révèlent un montant supprimé',
  },
  PARTS_NOT_ADDITIVE: {
    en: 'the parts by {by} are percentages without their two counts; they cannot be added',
    fr: "les parties selon {by} sont des pourcentages sans leurs deux comptes; elles ne s'additionnent pas",
  },
  NO_LINK_TO_LEVEL: {
    en: "no link ties '{node}' to a node of this kind: {level}",
    fr: 'aucun lien ne rattache « {node} » à un nœud de ce type : {level}',
  },
  DUPLICATE_ID: {
    en: "the id '{id}' was given before, at index {first}; the later record is left out",
    fr: "l'identifiant « {id} » figure déjà à l'indice {first}; l'enregistrement suivant est écarté",
  },
  ID_LEFT_OUT_BEFORE: {
    en: "the id '{id}' was given before, at index {first}, in a row that is left out; this one is kept",
    fr: "l'identifiant « {id} » figure déjà à l'indice {first}, dans une ligne écartée; celle-ci est conservée",
  },
  OVERLAPPING_DEPLOYMENTS: {
    en: "'{person}' is in '{mission}' and in '{otherMission}' from {from} to {to} ('{id}' and '{other}'); both are kept",
    fr: '« {person} » est à « {mission} » et à « {otherMission} » du {from} au {to} (« {id} » et « {other} »); les deux sont conservés',
  },
  ONGOING_COUNTED: {
    en: 'ongoing assignments counted until {until}: {count}',
    fr: "affectations en cours comptées jusqu'au {until} : {count}",
  },
  GENDER_NOT_REPORTED: {
    en: 'assignments without a reported gender, in neither part of the share of women: {count}',
    fr: 'affectations sans genre déclaré, hors des deux parties de la part des femmes : {count}',
  },
  RECORDS_LEFT_OUT: {
    en: 'records with a fault, not counted: {count}',
    fr: 'enregistrements fautifs, non comptés : {count}',
  },
  SHARED_POSITION: {
    en: "position '{position}' of '{mission}' is held by '{id}' while '{other}' holds it throughout; that is no hand-over",
    fr: "le poste « {position} » de « {mission} » est occupé par « {id} » alors que « {other} » l'occupe tout du long; ce n'est pas une relève",
  },
  CLAIM_CAUTION: { en: 'to bear in mind: {text}', fr: 'à retenir : {text}' },
  COUNTS_NOT_GIVEN: {
    en: 'counts that are not given: worked out from the margins {workedOut}, read as none {readAsNone}',
    fr: 'nombres qui ne sont pas donnés : établis à partir des marges {workedOut}, lus comme nuls {readAsNone}',
  },
  RIVAL_VALUES: { en: '{own} stands beside {others}', fr: '{own} côtoie {others}' },
  SEVERAL_SPELLINGS: { en: 'one name is spelled in {count} ways', fr: "un même nom s'écrit de {count} façons" },
  TIED: { en: 'others that are the same ({count}): {example}', fr: 'autres qui sont identiques ({count}) : {example}' },
  RULE_UNATTAINABLE: {
    en: '{figure}: possible values, whatever else is withheld: {values}; asked for: {width}',
    fr: "{figure} : valeurs possibles, quoi que l'on supprime d'autre : {values}; demandées : {width}",
  },
  TABLES_DISAGREE: {
    en: 'tables of the same people differ in the total ({of}): {first}, {second}',
    fr: 'des tableaux portant sur les mêmes personnes diffèrent par le total ({of}) : {first}, {second}',
  },
  PROTECTED_APART: {
    en: 'protected apart from: {others}; together they may give withheld figures away',
    fr: 'protégé séparément de : {others}; ensemble, ils peuvent révéler des chiffres supprimés',
  },
  GROUPS_DIFFER: {
    en: 'not the same in all of the tables: {groups}; totals of one less those of another may give their counts away',
    fr: 'différents selon les tableaux : {groups}; la différence entre les totaux peut révéler leurs effectifs',
  },
  SMALL_COUNT_SHOWN: {
    en: 'a small count is shown: {received}, where those up to {threshold} are withheld',
    fr: "un petit effectif est affiché : {received}, alors que ceux allant jusqu'à {threshold} sont supprimés",
  },
  WITHHELD_SUM_SMALL: {
    en: 'what is withheld in a line comes to {sum}, not above {threshold}',
    fr: 'ce qui est supprimé dans une ligne totalise {sum}, ce qui ne dépasse pas {threshold}',
  },
  WITHHELD_IN_ONE: {
    en: 'withheld here, and shown in: {others}',
    fr: 'supprimé ici, mais affiché dans : {others}',
  },
  SHARE_NOT_USED: {
    en: 'a printed share cannot be used, since neither its count nor its total is known',
    fr: "une part imprimée ne peut être utilisée, car ni son effectif ni son total n'est connu",
  },
  NO_TABLE_FITS: {
    en: 'no counts fit what is shown',
    fr: 'aucun effectif ne correspond à ce qui est affiché',
  },
}));
