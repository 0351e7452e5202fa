import { describe, expect, it } from 'vitest';
import type { Label } from '../../src/kernel/label.js';
import { codeOf, refusal } from '../refusal.js';
import { FUNCTIONS, VALID } from '../support/calls.js';

/*
 * Wrong option -> path. Every option of every function of the main door is misspelt, and given something of another
 * type: the refusal says where, and in both languages what is expected there.
 */

/** One of some names, as it is said where something is no name at all. */
function oneOf(en: string, fr: string, ...names: readonly string[]): Label {
  const list = (quoted: readonly string[], or: string) =>
    [quoted.slice(0, -1).join(', '), quoted.at(-1)].join(` ${or} `);
  return {
    en: `${en}: ${list(
      names.map((name) => `'${name}'`),
      'or',
    )}`,
    fr: `${fr} : ${list(
      names.map((name) => `« ${name} »`),
      'ou',
    )}`,
  };
}

const LOCALE = oneOf('a locale', 'un paramètre régional', 'en-CA', 'fr-CA');
const DATE = { en: "a calendar date such as '2019-09-05'", fr: 'une date du calendrier comme « 2019-09-05 »' };
const FISCAL_YEAR = { en: "a fiscal year such as '2015-16'", fr: 'un exercice comme « 2015-16 »' };
const NUMBER = {
  en: 'a decimal number as text, number or Decimal',
  fr: 'un nombre décimal en texte, number ou Decimal',
};
const VEGA_LITE = { en: 'a whole number from 5 to 6', fr: 'un nombre entier de 5 à 6' };
const DECIMALS = { en: 'a whole number from 0 to 15', fr: 'un nombre entier de 0 à 15' };
const UP_TO_A_MILLION = { en: 'a whole number from 0 to 1,000,000', fr: 'un nombre entier de 0 à 1 000 000' };
const PEOPLE = {
  en: 'a whole number of people, at most 10,000,000,000',
  fr: 'un nombre entier de personnes, au plus 10 000 000 000',
};
const NODE = { en: 'the id of a node', fr: "l'identifiant d'un nœud" };
const AROUND = { en: 'a node and steps', fr: 'un nœud et des étapes' };
const READINESS = {
  requirements: { en: 'an array of requirements', fr: "un tableau d'exigences" },
  departure: DATE,
  until: DATE,
  warnWithin: { en: 'a length of time', fr: 'une durée' },
};
const FAULTS = oneOf('what becomes of faults', 'ce que deviennent les fautes', 'throw', 'report');
const KEYS = { en: 'an array of keys', fr: 'un tableau de clés' };
const DIMENSIONS = { en: 'an array of dimensions', fr: 'un tableau de dimensions' };
const PROGRAM = { en: "a program, as 'program' makes it", fr: 'un programme, tel que le fait « program »' };
const REGISTRY = {
  en: 'an array of ids or registry entries',
  fr: "un tableau d'identifiants ou d'entrées du registre",
};
const METHOD = oneOf('a method', 'une méthode', 'daily', 'monthly');
const MISSING_AMOUNTS = oneOf(
  'a choice for missing amounts',
  'un choix pour les montants manquants',
  'refuse',
  'matched-cells',
);
const WHO_IS_TOLD_APART = oneOf('a choice for people', 'un choix pour les personnes', 'distinct', 'left-out');
const NUMBER_MARKS = {
  en: "'en-CA', 'fr-CA', or { decimal, group }",
  fr: '« en-CA », « fr-CA » ou { decimal, group }',
};
const COLUMN_MARKS = {
  en: 'meanings by sign, or by column and sign',
  fr: 'des significations par signe, ou par colonne et signe',
};
const ROWS_OF_DEPLOYMENTS = {
  map: { en: 'a map from fields to columns', fr: 'une correspondance entre champs et colonnes' },
  values: { en: 'meanings by field', fr: 'des significations par champ' },
  dates: { en: 'an array of forms of dates', fr: 'un tableau de formes de dates' },
  numbers: NUMBER_MARKS,
  marks: COLUMN_MARKS,
  missions: REGISTRY,
  agencies: REGISTRY,
};
const DENOMINATOR = oneOf('a denominator', 'un dénominateur', 'everyone', 'gender-reported', 'women-and-men');
const STYLE = oneOf('a style', 'un style', 'short', 'long');
const SCALE = oneOf('a scale', 'une échelle', 'thousands', 'millions', 'billions');
const COLUMNS = { en: 'an array of columns', fr: 'un tableau de colonnes' };
// They are too many to be listed.
const NULLS = { en: 'what null stands for', fr: 'ce que null signifie' };
const SCHEDULE = { en: 'a schedule of targets', fr: 'un calendrier de cibles' };
const CATEGORY = { en: 'a category of the schedule', fr: 'une catégorie du calendrier de cibles' };
const POPULATION = { en: 'a population', fr: 'une population' };
const MAPPING = oneOf('a year mapping', "une règle d'année", 'end-year', 'start-year', 'month-weighted');
const AT = { en: '{ fiscalYear, mapping } or { date }', fr: '{ fiscalYear, mapping } ou { date }' };
const RULE = {
  threshold: UP_TO_A_MILLION,
  protect: { en: 'an array of genders', fr: 'un tableau de genres' },
  zeros: oneOf('a treatment of zeros', 'un traitement des zéros', 'protect', 'show'),
  width: {
    en: "a whole number from 2 to 1,000,000, or 'sum-above-threshold'",
    fr: 'un nombre entier de 2 à 1 000 000, ou « sum-above-threshold »',
  },
  smallGroups: oneOf('a treatment of small groups', 'un traitement des petits groupes', 'protect', 'show'),
};
const LINKED_RULE = {
  ...RULE,
  link: oneOf('a link of tables', 'un lien entre tableaux', 'same-people', 'successive', 'apart'),
};

const PERIOD = { en: 'a period', fr: 'une période' };
const TIME_OF_EVIDENCE = {
  en: 'a period: { from, to }, { fiscalYear }, { fiscalYear, quarter }, { year }, { month } or { start, end }',
  fr: 'une période : { from, to }, { fiscalYear }, { fiscalYear, quarter }, { year }, { month } ou { start, end }',
};
const ABSENT = oneOf('a meaning of absent rows', 'une signification des lignes absentes', 'zero', 'unknown');
const OF_STRENGTHS = { en: 'a choice of head counts', fr: "un choix d'effectifs" };
const MISSING_MONTHS = oneOf(
  'a policy for missing months',
  'une règle pour les mois manquants',
  'refuse',
  'reported-months',
);
const SCOPE = oneOf('a scope', 'une portée', 'program-wide', 'un-missions', 'other-missions', 'organization');
const STRENGTH_TARGET = {
  schedule: SCHEDULE,
  category: CATEGORY,
  scope: SCOPE,
  absent: ABSENT,
  where: OF_STRENGTHS,
  period: PERIOD,
};

/** What an option is called, what the argument is called that holds it, and what each option expects. */
interface Row {
  readonly kind: Label;
  readonly argument: string;
  readonly options: Readonly<Record<string, Label>>;
}
const rows = (
  argument: string,
  kind: Label,
  functions: Readonly<Record<string, Row['options']>>,
): Readonly<Record<string, Row>> =>
  Object.fromEntries(Object.entries(functions).map(([name, options]) => [name, { kind, argument, options }]));

const PUBLISHED_TABLE = {
  document: { en: "a document's id", fr: "l'identifiant d'un document" },
  unit: { en: 'a unit', fr: 'une unité' },
  table: { en: 'a string', fr: 'une chaîne de caractères' },
  line: {
    en: 'a whole number from 1 to 9,007,199,254,740,991',
    fr: 'un nombre entier de 1 à 9 007 199 254 740 991',
  },
  numbers: NUMBER_MARKS,
  marks: COLUMN_MARKS,
  head: { en: 'a head', fr: 'un en-tête' },
  columns: COLUMNS,
  rows: { en: 'an array of rows', fr: 'un tableau de lignes' },
  blanks: oneOf('a meaning of empty cells', 'un sens des cellules vides', 'nothing', 'unknown', 'inferred'),
  rounding: oneOf('a way of rounding', "un mode d'arrondi", 'half-away', 'half-even', 'cut-off'),
  relations: { en: 'an array of relations', fr: 'un tableau de liens' },
};

const GRAIN = oneOf('a choice of grain', 'un niveau de détail', 'as-given', 'coarsest-shared');
const TRUE_OR_FALSE = { en: 'true or false', fr: 'true ou false' };
const OPTION = { en: 'an option', fr: 'une option' };
const PART_OF_QUESTION = { en: 'a part of the question', fr: 'une partie de la question' };

/** Every function that takes options, with all of them. */
const TABLE: Readonly<Record<string, Row>> = {
  ...rows('options', OPTION, {
    reconcile: { chances: TRUE_OR_FALSE },
    audit: {
      chances: TRUE_OR_FALSE,
      together: TRUE_OR_FALSE,
      claims: { en: 'an array of claims', fr: "un tableau d'énoncés" },
      program: PROGRAM,
    },
    auditRecord: { locale: LOCALE },
    auditTable: PUBLISHED_TABLE,
    statementOfTable: PUBLISHED_TABLE,
    averageDeployed: { fiscalYear: FISCAL_YEAR, method: METHOD, program: PROGRAM },
    averageStrength: {
      period: PERIOD,
      by: KEYS,
      missing: MISSING_MONTHS,
      absent: ABSENT,
      where: OF_STRENGTHS,
      faults: FAULTS,
      program: PROGRAM,
    },
    compareStrength: {
      by: KEYS,
      absent: ABSENT,
      period: PERIOD,
      where: OF_STRENGTHS,
      faults: FAULTS,
      program: PROGRAM,
    },
    strengthAgainstTargets: { ...STRENGTH_TARGET, program: PROGRAM },
    yearlyStrengthAgainstTargets: { ...STRENGTH_TARGET, mapping: MAPPING, missing: MISSING_MONTHS, program: PROGRAM },
    budgetChanges: {
      phase: oneOf('a phase', 'une phase', 'planned', 'authorities', 'approved', 'spent'),
      by: DIMENSIONS,
      missing: MISSING_AMOUNTS,
      grain: GRAIN,
      faults: FAULTS,
      program: PROGRAM,
    },
    carryForward: { vote: oneOf('a vote', 'un crédit', 'operating', 'capital', 'grants-and-contributions') },
    ceilingUse: {
      date: DATE,
      ceilings: { en: 'an array of ceilings', fr: 'un tableau de plafonds' },
      mission: { en: 'a name', fr: 'un nom' },
      registry: REGISTRY,
      program: PROGRAM,
    },
    chartOfAudit: { locale: LOCALE, vegaLite: VEGA_LITE },
    chartOfBudget: {
      locale: LOCALE,
      vegaLite: VEGA_LITE,
      against: oneOf('a phase', 'une phase', 'planned', 'authorities', 'approved'),
      scale: SCALE,
      program: PROGRAM,
    },
    chartOfCoverage: {
      locale: LOCALE,
      vegaLite: VEGA_LITE,
      model: { en: 'a logic model', fr: 'un modèle logique' },
      levels: { en: 'an array of levels', fr: 'un tableau de niveaux' },
      program: PROGRAM,
    },
    chartOfDeployments: {
      locale: LOCALE,
      vegaLite: VEGA_LITE,
      measure: oneOf('a measure', 'une mesure', 'average', 'newDeployments', 'personDays'),
      program: PROGRAM,
    },
    chartOfGenderTargets: { locale: LOCALE, vegaLite: VEGA_LITE, program: PROGRAM },
    checkReadiness: READINESS,
    csvText: {
      locale: LOCALE,
      columns: COLUMNS,
      byteOrderMark: { en: 'true or false', fr: 'true ou false' },
      nulls: NULLS,
      program: PROGRAM,
    },
    deploymentColumns: {
      people: WHO_IS_TOLD_APART,
      ranks: oneOf('a choice for ranks', 'un choix pour les grades', 'kept', 'left-out'),
      ...ROWS_OF_DEPLOYMENTS,
      program: PROGRAM,
    },
    citation: {
      locale: LOCALE,
      documents: { en: 'an array, one entry for each document', fr: 'un tableau, une entrée par document' },
    },
    explain: { locale: LOCALE, program: PROGRAM },
    flatRows: {
      numbers: oneOf('a form for numbers', 'une forme pour les nombres', 'number', 'string'),
      decimals: DECIMALS,
      noValue: oneOf('a form for missing values', 'une forme pour les valeurs manquantes', 'null', 'reason', 'apart'),
      columns: COLUMNS,
      nulls: NULLS,
    },
    followUp: { asOf: DATE, completedOn: DATE },
    followUps: { asOf: DATE },
    labelText: { locale: LOCALE },
    localeOf: { otherwise: LOCALE },
    formatDate: { locale: LOCALE, style: STYLE },
    formatFiscalYear: { locale: LOCALE, style: STYLE, program: PROGRAM },
    formatReported: {
      decimals: DECIMALS,
      locale: LOCALE,
      as: oneOf('a style', 'un style', 'number', 'percent', 'CAD', 'CAD millions'),
      scale: SCALE,
      program: PROGRAM,
    },
    graphvizText: { locale: LOCALE, around: AROUND, program: PROGRAM },
    htmlTable: {
      locale: LOCALE,
      caption: { en: 'a text, or { en, fr }', fr: 'un texte, ou { en, fr }' },
      columns: COLUMNS,
      nulls: NULLS,
      program: PROGRAM,
    },
    countedResults: {
      node: NODE,
      of: { en: 'what the node has counts of', fr: 'ce que le nœud dénombre' },
      by: { en: "a key: 'mission'", fr: 'une clé : « mission »' },
      program: PROGRAM,
    },
    coverage: { period: TIME_OF_EVIDENCE, program: PROGRAM },
    compareCoverage: { earlier: TIME_OF_EVIDENCE, later: TIME_OF_EVIDENCE, program: PROGRAM },
    indicatorResults: { asOf: DATE, program: PROGRAM },
    fteOf: {
      fiscalYear: FISCAL_YEAR,
      method: METHOD,
      fullWeek: NUMBER,
      program: PROGRAM,
    },
    indicatorStatus: { asOf: DATE, program: PROGRAM },
    indicatorStatuses: {
      asOf: DATE,
      printed: { en: 'an array of printed counts', fr: 'un tableau de nombres imprimés' },
      program: PROGRAM,
    },
    lengthsOfService: { asOf: DATE, program: PROGRAM },
    longDeployments: {
      months: { en: 'a whole number from 1 to 1,200', fr: 'un nombre entier de 1 à 1 200' },
      asOf: DATE,
      program: PROGRAM,
    },
    markdownTable: { locale: LOCALE, columns: COLUMNS, nulls: NULLS, program: PROGRAM },
    mermaidText: { locale: LOCALE, around: AROUND, program: PROGRAM },
    misconductRate: { per: oneOf('a measure', 'une mesure', 'deployments', 'person-years'), confidence: NUMBER },
    missionContributions: {
      mission: { en: "a mission's id", fr: "l'identifiant d'une mission" },
      fiscalYear: FISCAL_YEAR,
      program: PROGRAM,
    },
    missionLineage: { mission: { en: 'a mission of the registry', fr: 'une mission du registre' } },
    listFindings: { classes: { en: 'an array of classes', fr: 'un tableau de classes' } },
    missionCounts: {
      fiscalYear: FISCAL_YEAR,
      ways: { en: 'an array of ways to count', fr: 'un tableau de façons de compter' },
      program: PROGRAM,
    },
    rivalNames: { of: { en: 'an id', fr: 'un identifiant' }, name: { en: 'a text', fr: 'un texte' } },
    rivalStatuses: {
      mission: { en: 'a mission of the registry', fr: 'une mission du registre' },
      status: oneOf('a status', "un état d'avancement", 'active', 'paused', 'suspended', 'not-contributing', 'closed'),
    },
    missionsActiveIn: {
      fiscalYear: FISCAL_YEAR,
      definition: oneOf(
        'a definition of active',
        "une définition de l'activité",
        'documented-presence',
        'people-counted',
      ),
      program: PROGRAM,
    },
    missionsActiveOn: { date: DATE },
    missionsInCountry: {
      country: {
        en: "a country code of ISO 3166 such as 'UA' or 'UKR'",
        fr: "un code de pays de l'ISO 3166 comme « UA » ou « UKR »",
      },
      on: DATE,
      relation: oneOf('a relation', 'une relation', 'hosted-by', 'seated-in'),
    },
    missionStatusOn: { mission: { en: 'a mission of the registry', fr: 'une mission du registre' }, date: DATE },
    oddOnes: { threshold: NUMBER },
    outOfLine: { times: NUMBER },
    objectivesOf: { outcome: NODE, program: PROGRAM },
    pathsToOutcome: { from: NODE, to: NODE, limit: UP_TO_A_MILLION, program: PROGRAM },
    poolShares: {
      missing: oneOf('a policy for missing counts', 'une règle pour les comptes manquants', 'refuse', 'matched-cells'),
    },
    readBudgetLines: {
      map: { en: 'a map from dimensions to columns', fr: 'une correspondance entre dimensions et colonnes' },
      empty: oneOf(
        'a meaning of empty cells',
        'une signification des cellules vides',
        'not-reported',
        'not-applicable',
        'not-yet-due',
        'to-be-determined',
        'suppressed',
        'redacted',
        'lost-in-text',
        'unreadable',
        'zero-denominator',
      ),
      unit: oneOf('a unit of money', 'une unité monétaire', 'CAD', 'CAD thousands', 'CAD millions'),
      numbers: NUMBER_MARKS,
      marks: COLUMN_MARKS,
      program: PROGRAM,
    },
    readDeployments: {
      ...ROWS_OF_DEPLOYMENTS,
      repeated: oneOf('a choice for repeated rows', 'un choix pour les lignes répétées', 'kept', 'left-out'),
      program: PROGRAM,
    },
    readNumber: {
      numbers: NUMBER_MARKS,
      marks: { en: 'meanings by sign', fr: 'des significations par signe' },
    },
    readStrengths: {
      map: { en: 'a map from fields to columns', fr: 'une correspondance entre champs et colonnes' },
      numbers: NUMBER_MARKS,
      marks: COLUMN_MARKS,
      dates: ROWS_OF_DEPLOYMENTS.dates,
      empty: { en: 'a meaning of empty cells', fr: 'une signification des cellules vides' },
      missions: REGISTRY,
    },
    responseWord: { scale: { en: 'an array of bands', fr: 'un tableau de bandes' } },
    roundHalfAway: { decimals: DECIMALS },
    solveMargins: { notReported: oneOf('a meaning', 'une signification', 'none', 'unknown') },
    stays: {
      gap: { en: 'a whole number from 0 to 3,660', fr: 'un nombre entier de 0 à 3 660' },
      within: oneOf('a choice of missions', 'un choix de missions', 'mission', 'any'),
      asOf: DATE,
      program: PROGRAM,
    },
    strengthBy: { date: DATE, by: KEYS, faults: FAULTS, program: PROGRAM },
    strengthAgainstAuthorized: {
      by: KEYS,
      absent: ABSENT,
      period: PERIOD,
      where: OF_STRENGTHS,
      faults: FAULTS,
      program: PROGRAM,
    },
    strengthAgainstCeilings: {
      ceilings: { en: 'an array of ceilings', fr: 'un tableau de plafonds' },
      absent: ABSENT,
      categories: {
        en: 'an array of categories of personnel, one at least',
        fr: 'un tableau de catégories de personnel, une au moins',
      },
      where: { en: 'a choice of a contributor', fr: "un choix d'un contributeur" },
      period: PERIOD,
      faults: FAULTS,
      program: PROGRAM,
    },
    strengthSeries: { by: KEYS, absent: ABSENT, period: PERIOD, where: OF_STRENGTHS, faults: FAULTS, program: PROGRAM },
    peakStrength: { period: PERIOD, by: KEYS, faults: FAULTS, program: PROGRAM },
    strengthOn: { date: DATE, program: PROGRAM },
    summarizeBudget: {
      by: DIMENSIONS,
      missing: MISSING_AMOUNTS,
      grain: GRAIN,
      faults: FAULTS,
      against: oneOf('a phase to compare with', 'une phase de comparaison', 'planned', 'authorities', 'approved'),
      program: PROGRAM,
    },
    summarizeFindings: { locale: LOCALE },
    summarizeDeployments: {
      period: { en: 'a period', fr: 'une période' },
      by: KEYS,
      method: METHOD,
      people: WHO_IS_TOLD_APART,
      extensions: oneOf('a choice for extensions', 'un choix pour les prolongations', 'new', 'continued'),
      faults: FAULTS,
      program: PROGRAM,
    },
    staffingMeasures: { faults: FAULTS, program: PROGRAM },
    teamReadiness: READINESS,
    tidyRows: {
      dimensions: KEYS,
      measures: { en: 'units by key', fr: 'des unités par clé' },
      partial: oneOf('a choice for partial sums', 'un choix pour les sommes partielles', 'keep', 'refuse'),
    },
    toPlain: {
      numbers: oneOf('a form for numbers', 'une forme pour les nombres', 'number', 'string'),
      decimals: DECIMALS,
      noValue: oneOf('a form for missing values', 'une forme pour les valeurs manquantes', 'null', 'reason', 'apart'),
    },
    varianceContributions: {
      by: oneOf('a dimension', 'une dimension', 'partner', 'category'),
      missing: MISSING_AMOUNTS,
      grain: GRAIN,
      faults: FAULTS,
      program: PROGRAM,
    },
    wilsonInterval: { confidence: NUMBER },
    womenAmong: { denominator: DENOMINATOR },
  }),
  ...rows('rule', OPTION, {
    attackTable: RULE,
    attackTogether: LINKED_RULE,
    suppressSmallCells: RULE,
    suppressTogether: LINKED_RULE,
  }),
  ...rows(
    'query',
    { en: 'a part of a query', fr: "une partie d'une requête" },
    {
      ceilingsOf: {
        mission: { en: 'the id of a mission', fr: "l'identifiant d'une mission" },
        registry: { en: 'an array, one entry for each mission', fr: 'un tableau, une entrée par mission' },
        scope: oneOf('a scope', 'une portée', 'mission', 'missions-together', 'region', 'program'),
        nature: oneOf('a nature', 'une nature', 'authorized', 'target'),
        at: DATE,
      },
    },
  ),
  ...rows('question', PART_OF_QUESTION, {
    checkConsistency: {
      schedule: SCHEDULE,
      category: CATEGORY,
      population: POPULATION,
      mapping: MAPPING,
      program: PROGRAM,
      from: FISCAL_YEAR,
      to: FISCAL_YEAR,
      tolerancePoints: NUMBER,
    },
    checkGenderTarget: { schedule: SCHEDULE, category: CATEGORY, population: POPULATION, at: AT, program: PROGRAM },
    countsThatFit: {
      share: { en: 'a printed figure: { printed, unit }', fr: 'un chiffre imprimé { printed, unit }' },
      total: {
        en: 'a whole number of people, or { from, to }',
        fr: 'un nombre entier de personnes, ou { from, to }',
      },
    },
    genderSeries: {
      schedule: SCHEDULE,
      category: CATEGORY,
      population: POPULATION,
      mapping: MAPPING,
      program: PROGRAM,
      faults: FAULTS,
    },
    genderTarget: { category: CATEGORY, at: AT, program: PROGRAM },
    arrivalsAllow: {
      on: { en: "a calendar date such as '2019-09-05'", fr: 'une date du calendrier comme « 2019-09-05 »' },
      strength: { en: 'a printed figure: { printed, unit }', fr: 'un chiffre imprimé { printed, unit }' },
      longestTour: { en: 'a printed figure: { printed, unit }', fr: 'un chiffre imprimé { printed, unit }' },
      arrivals: { en: 'an array of periods', fr: 'un tableau de périodes' },
    },
    pairsThatFit: {
      figure: { en: 'a printed figure: { printed, unit }', fr: 'un chiffre imprimé { printed, unit }' },
      over: { en: 'a printed figure: { printed, unit }', fr: 'un chiffre imprimé { printed, unit }' },
    },
    wholesThatFit: {
      figure: { en: 'a printed figure: { printed, unit }', fr: 'un chiffre imprimé { printed, unit }' },
      over: { en: 'a whole number from 1 to 1,000,000,000', fr: 'un nombre entier de 1 à 1 000 000 000' },
    },
  }),
  ...rows(
    'question',
    { en: 'a part of a count', fr: "une partie d'un compte" },
    {
      womenNeeded: { women: PEOPLE, total: PEOPLE, denominator: DENOMINATOR, leftOut: PEOPLE, target: NUMBER },
    },
  ),
  ...rows(
    'threshold',
    { en: 'a part of a threshold', fr: "une partie d'un seuil" },
    {
      checkMateriality: { amount: NUMBER, share: NUMBER, rule: oneOf('a rule', 'une règle', 'either', 'both') },
    },
  ),
};

/** Every function that takes none: it takes what it is about, and names, values or functions beside that. */
const WITHOUT_OPTIONS = [
  'program',
  'programFindings',
  'amountOf',
  'budgetLinesOf',
  'budgetVariance',
  'calendarDate',
  'compareMoneyWithPeople',
  'compareReported',
  'costPerDeployment',
  'daysInFiscalYear',
  'decimal',
  'deploymentGroup',
  'diagnose',
  'deploymentsPerFte',
  'disaggregationSums',
  'errorFromJSON',
  'errorToJSON',
  'figureOf',
  'findAgency',
  'findMission',
  'fiscalMonths',
  'fiscalQuarterOf',
  'fiscalYear',
  'fiscalYearEnd',
  'fiscalYearEndingIn',
  'fiscalYearOf',
  'fiscalYearRange',
  'fiscalYearStart',
  'fiscalYearStartingIn',
  'followOnAssignments',
  'formatOtherFiscalYear',
  'ftesPerDeployment',
  'handovers',
  'indicatorFindings',
  'isCpaIppError',
  'isFiscalYear',
  'isReported',
  'labelOf',
  'labelsOf',
  'logicModel',
  'logicModelFindings',
  'mapReported',
  'missionFindings',
  'orElse',
  'otherFiscalYear',
  'otherFiscalYearOf',
  'otherFiscalYearRange',
  'salaryCost',
  'scaleGaps',
  'sharedDays',
  'shiftFiscalYear',
  'statement',
  'targetSchedule',
  'vacancy',
];

/** A valid call of a function, with other options: they are its last argument. */
function callWith(name: string, change: (options: object) => object): () => unknown {
  const [, call] = FUNCTIONS.find(([other]) => other === name) as (typeof FUNCTIONS)[number];
  const calls = VALID[name] as readonly (readonly unknown[])[];
  const most = Math.max(...calls.map(({ length }) => length));
  const args = calls.find(({ length }) => length === most) as readonly unknown[];
  return () => call(...args.slice(0, -1), change(args.at(-1) as object));
}

/** A label with plain spaces where French has others. */
const spoken = ({ en, fr }: Label): Label => ({ en, fr: fr.replaceAll('\u00a0', ' ') });

/** The options with one under another name. */
const renamed = (options: object, from: string, to: string): object =>
  Object.fromEntries(
    Object.entries({ [from]: 1, ...options }).map(([name, value]) => [name === from ? to : name, value]),
  );

const FAR = 'unheard-of';
/** Of more names, none is listed. */
const MOST_LISTED = 9;
const OF_NO_TYPE = () => 'no option is a function';

describe('every function of the main door', () => {
  it('stands in the table of options, or in the list of those that take none', () => {
    const names = FUNCTIONS.map(([name]) => name).sort();
    expect([...Object.keys(TABLE), ...WITHOUT_OPTIONS].sort()).toEqual(names);
  });
});

describe.each(Object.entries(TABLE))('%s', (name, { kind, argument, options }) => {
  const names = Object.keys(options);

  it('takes its options as they are called', () => {
    expect(codeOf(callWith(name, (valid) => ({ ...valid })))).toBeUndefined();
  });

  it('refuses an option that does not exist, and lists those that do', () => {
    const error = refusal(
      callWith(name, (valid) => ({ ...valid, [FAR]: 1 })),
      'UNKNOWN_NAME',
    );
    expect(error.path).toEqual([argument, FAR]);
    expect(error.details).toEqual({
      ...{ kind, received: FAR, suggestions: [] },
      ...(names.length <= MOST_LISTED && { choices: names }),
    });
  });

  it.each(names)('refuses a misspelt %s at its place, and suggests it', (option) => {
    const misspelt = `${option}x`;
    const error = refusal(
      callWith(name, (valid) => renamed(valid, option, misspelt)),
      'UNKNOWN_NAME',
    );
    expect(error.path).toEqual([argument, misspelt]);
    const { suggestions, ...details } = error.details;
    expect(details).toEqual({ kind, received: misspelt });
    expect(suggestions[0]).toBe(option);
  });

  it.each(Object.entries(options))('refuses %s of another type at its place', (option, expected) => {
    const error = refusal(
      callWith(name, (valid) => ({ ...valid, [option]: OF_NO_TYPE })),
      'INVALID_ARGUMENT',
    );
    expect(error.path).toEqual([argument, option]);
    expect({ ...error.details, expected: spoken(error.details.expected) }).toEqual({
      expected,
      received: { en: 'a function', fr: 'une fonction' },
    });
  });
});
