import { UNITS } from '../figures/units.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { PHRASES } from './phrases-in-french.js';
import { REQUIREMENTS } from './requirements-in-french.js';

type Phrase = readonly [english: string, french: string];

/** What arrays hold. */
const PLURALS = /* @__PURE__ */ frozen<readonly Phrase[]>([
  ['bands', 'bandes'],
  ['budget lines', 'lignes budgétaires'],
  ['cautions', 'mises en garde'],
  ['ceilings', 'plafonds'],
  ['cells', 'cellules'],
  ['claims', 'énoncés'],
  ['columns', 'colonnes'],
  ['countings', 'façons de compter'],
  ['dates', 'dates'],
  ['dimensions', 'dimensions'],
  ['facts', 'faits'],
  ['figures', 'chiffres'],
  ['figures or expressions', "chiffres ou d'expressions"],
  ['genders', 'genres'],
  ['groups', 'groupes'],
  ['ids', 'identifiants'],
  ['ids or registry entries', "identifiants ou d'entrées du registre"],
  ['items', 'éléments'],
  ['keys', 'clés'],
  ['levels', 'niveaux'],
  ['lines', 'lignes'],
  ['missions', 'missions'],
  ['names', 'noms'],
  ['nodes', 'nœuds'],
  ['readings', 'lectures'],
  ['rows', 'lignes'],
  ['shares', 'parts'],
  ['sources', 'sources'],
  ['staffing years', 'années de dotation'],
  ['statements', 'états'],
  ['statuses', "états d'avancement"],
  ['targets', 'cibles'],
  ['times of presence', 'périodes de présence'],
  ['values', 'valeurs'],
  ['yearly shares', 'parts annuelles'],
  ['years with their shares', 'années avec leurs parts'],
]);

/** How figures came about. */
const HOW_PRINTED = /* @__PURE__ */ frozen<readonly Phrase[]>([
  ['a way of rounding', "un mode d'arrondi"],
  ['a precision', 'une précision'],
  ['a step above zero', 'un pas supérieur à zéro'],
  ["'exact' or a step of which the figure is a multiple", '« exact » ou un pas dont le chiffre est un multiple'],
]);

/** Phrases with holes, tried in this order: `*` is a phrase again, `@` is kept as written. */
const PATTERNS = /* @__PURE__ */ lazily<readonly Phrase[]>(() => [
  ['* that is not empty', '* non vide'],
  ['* of at least @', "* d'au moins @"],
  ['a cost category, since the scheme has no @', "une catégorie de coûts, car le plan n'a pas @"],
  ['a key other than @', 'une clé autre que @'],
  ['a percentage from @ to @', 'un pourcentage de @ à @'],
  ['a query, such as @', 'une requête comme @'],
  ['a ratio from @ to @', 'un rapport de @ à @'],
  ['a table of at most @ cells', "un tableau d'au plus @ cellules"],
  ['a row of at most @ columns', "une ligne d'au plus @ colonnes"],
  ['a target of the kind @', 'une cible du type @'],
  ['a text, or @', 'un texte, ou @'],
  ['a total up to @', "un total d'au plus @"],
  ['a whole number from @ to @', 'un nombre entier de @ à @'],
  ['a whole number of people, at most @', 'un nombre entier de personnes, au plus @'],
  ['a whole number of people, or @', 'un nombre entier de personnes, ou @'],
  ['an amount, or @', 'un montant, ou @'],
  ['an expression at most @ operations deep', "une expression d'au plus @ opérations imbriquées"],
  ['an expression that does not rest on @ itself', 'une expression qui ne repose pas sur @'],
  ['a band that does not overlap @', 'une bande qui ne chevauche pas @'],
  ['at most @ people', 'au plus @ personnes'],
  [
    'at most @ combinations of mission, agency, type and gender',
    "au plus @ combinaisons de mission, d'organisme, de type et de genre",
  ],
  ['at most @ factors', 'au plus @ facteurs'],
  [
    'at most @ figures that repeat outside of a quotient of plain sums and differences',
    "au plus @ chiffres répétés hors d'un quotient de simples sommes et différences",
  ],
  ['at most @ totals', 'au plus @ totaux'],
  ['data nested at most @ levels deep', "des données d'au plus @ niveaux d'imbrication"],
  [
    "'exact' or a whole number from @ (the decimals printed) to @",
    '« exact » ou un nombre entier de @ (les décimales imprimées) à @',
  ],
  ["'exact' or a whole number from @ to @", '« exact » ou un nombre entier de @ à @'],
  ["'exact', a whole number from @ to @, or { multipleOf }", '« exact », un nombre entier de @ à @, ou { multipleOf }'],
  ['a multiple of @, as the statement declares', "un multiple de @, comme le déclare l'état"],
  ['percentage points from @ to @', 'des points de pourcentage de @ à @'],
  ['totals that fewer than @ counts fit', 'des totaux auxquels conviennent moins de @ comptes'],
  ['a part of *', 'une partie de *'],
  ['an array of *', 'un tableau de *'],
  ['an array, one entry for each *', 'un tableau, une entrée par élément : *'],
  ['an entry for *', 'une entrée pour *'],
  ['an object with @', 'un objet avec @'],
  ['options with a @', 'des options avec @'],
  ['options with @', 'des options avec @'],
  ['the id of *', "l'identifiant de *"],
  ['the key of *', 'la clé de *'],
  ['the name of a column, or @', "le nom d'une colonne, ou @"],
  ['the name of *', 'le nom de *'],
  ['* such as @', '* comme @'],
  ['* that is not empty', "* qui n'est pas vide"],
  ['*: {@}', '* {@}'],
  ["*: '@'", "* : '@'"],
  ['* {@}', '* {@}'],
  ['{@} or {@}', '{@} ou {@}'],
  ['{@}', '{@}'],
]);

/** No phrase is longer; what is, a caller made up. */
const LONGEST = 200;

/** The French of a phrase that an error or a finding uses for what it expects; `undefined` where there is none. */
export function inFrench(phrase: string): string | undefined {
  if (phrase.length > LONGEST) return undefined;
  const known = [...PHRASES(), ...REQUIREMENTS(), ...PLURALS, ...HOW_PRINTED].find(([english]) => english === phrase);
  if (known !== undefined) return known[1];
  const units = phrase.split(' or ');
  if (units.length > 1 && units.every((unit) => UNITS.some((known) => known === unit))) return units.join(' ou ');
  for (const [english, french] of PATTERNS()) {
    const parts = matcherOf(english).exec(phrase)?.slice(1);
    const filled = parts && fill(french, english.replace(/[^*@]/g, ''), parts);
    if (filled !== undefined) return filled;
  }
  return undefined;
}

const matcherOf = (english: string): RegExp =>
  new RegExp(`^${english.replace(/[.()[\]{}+?^$|\\]/g, '\\$&').replace(/[*@]/g, '(.+)')}$`);

/** Puts the parts into the holes, in order; `undefined` where one has no French. */
function fill(french: string, holes: string, parts: readonly string[]): string | undefined {
  const words = parts.map((part, index) =>
    holes[index] === '*' ? inFrench(part) : part.replaceAll(' and ', ' et ').replaceAll(' or ', ' ou '),
  );
  if (words.includes(undefined)) return undefined;
  let next = 0;
  return french.replace(/(\bde )?[*@]/g, (_, of: string | undefined) => {
    const word = words[next++] as string;
    return of === undefined ? word : ofWord(word);
  });
}

/** `de` before a word, contracted with its article or before its vowel. */
function ofWord(word: string): string {
  if (word.startsWith('les ')) return `des ${word.slice(4)}`;
  if (word.startsWith('le ')) return `du ${word.slice(3)}`;
  return /^[aeéiou]/.test(word) ? `d'${word}` : `de ${word}`;
}
