import type { CellPlace, Path } from './codes.js';
import type { Label } from './label.js';
import { anyOf, asWritten, forCount, meant, messagesOf, numeral, quoted, rowText } from './words.js';

/** What is wrong with an argument or an entry, whatever it is about. */
export type ArgumentErrors = {
  /** A value has the wrong type or shape. */
  INVALID_ARGUMENT: { readonly expected: Label; readonly received: Label };
  /** An id, option or enumeration member that does not exist. */
  UNKNOWN_NAME: {
    readonly kind: Label;
    readonly received: string;
    readonly suggestions: readonly string[];
    /** All that exist, where none is near and they are nine or fewer. */
    readonly choices?: readonly string[];
    /**
     * The option that can say what a text of a file means, that rows without ids are numbered, or in which list of a
     * program the name would be declared.
     */
    readonly declare?:
      | {
          readonly option: 'values';
          readonly value: string;
          readonly or?: { readonly option: 'program'; readonly value: string };
        }
      | { readonly option: 'program'; readonly value: string }
      | { readonly option: 'map'; readonly value: { readonly id: { readonly rowNumber: true } } };
  };
  /** A name that several entries of a registry have. */
  AMBIGUOUS_NAME: { readonly kind: Label; readonly received: string; readonly candidates: readonly string[] };
  /** A name or a cell is given more than once. */
  DUPLICATE: {
    readonly kind: Label;
    readonly received: string;
    /** What readers call it, where it is known by ids. */
    readonly named?: Label;
    readonly firstPath?: Path;
    /** Where the first of them was typed. */
    readonly firstAt?: CellPlace;
  };
  /** A range whose end lies before its start. */
  REVERSED_RANGE: { readonly from: string; readonly to: string };
  /** A part of a whole, such as women of all people, that is greater than the whole. */
  PART_ABOVE_WHOLE: { readonly part: string; readonly whole: string };
  /** Something crossed to another program in a form that does not keep all of it, and what is needed was lost. */
  LOST_IN_TRANSFER: { readonly lost: Label; readonly keep: Label };
  /** A quantity of the wrong kind, such as a year's rotations where a strength is needed. */
  MEASURE_MISMATCH: { readonly measure: Label; readonly target: Label };
};

/** What is observed on any table. */
export type TableFindings = {
  /** A rule of a schema of the caller's own is broken: what it says of that. */
  OWN_RULE: { readonly says: Label };
  EMPTY_CELL: { readonly column: string; readonly reason: Label };
  /** A row that holds nothing: no record, and none that is lost. */
  BLANK_ROW: { readonly [detail in never]: unknown };
  RECORDS_LEFT_OUT: { readonly count: number };
  /** Labels that lack a language of this library, and the languages in which they are shown in its place. */
  LABEL_FALLS_BACK: { readonly language: Label; readonly labels: number; readonly shown: readonly string[] };
};

const message = /* @__PURE__ */ messagesOf<ArgumentErrors & TableFindings>();

export const INVALID_ARGUMENT = /* @__PURE__ */ message('INVALID_ARGUMENT', ({ expected, received }) => ({
  en: `expected ${expected.en}, received ${received.en}`,
  fr: `attendu : ${expected.fr}; reçu : ${received.fr}`,
}));
export const UNKNOWN_NAME = /* @__PURE__ */ message(
  'UNKNOWN_NAME',
  ({ kind, received, suggestions, choices = [], declare }) => {
    const hint = meant(suggestions);
    // What is near was meant; what is not may be of somebody else's program.
    const own = declare?.option === 'values' ? declare.or : declare;
    const list = own?.option === 'program' && suggestions.length === 0 ? quoted(own.value) : undefined;
    const all = choices.length === 0 ? { en: '', fr: '' } : anyOf(choices);
    return {
      en: `${quoted(received).en} is not ${kind.en}${hint.en}${all.en && `; choose from ${all.en}`}${list ? `; a program of your own declares it in ${list.en}` : ''}`,
      fr: `${quoted(received).fr} n'est pas ${kind.fr}${hint.fr}${all.fr && `; au choix : ${all.fr}`}${list ? `; votre propre programme le déclare dans ${list.fr}` : ''}`,
    };
  },
);
export const AMBIGUOUS_NAME = /* @__PURE__ */ message('AMBIGUOUS_NAME', ({ received, candidates }) => ({
  en: `${quoted(received).en} may be ${anyOf(candidates).en}`,
  fr: `${quoted(received).fr} peut désigner ${anyOf(candidates).fr}`,
}));
export const DUPLICATE = /* @__PURE__ */ message('DUPLICATE', ({ kind, received, named, firstAt }) => {
  const what = named === undefined ? quoted(received) : { en: quoted(named.en).en, fr: quoted(named.fr).fr };
  const first = typeof firstAt?.row === 'number' ? rowText(firstAt.row) : { en: '', fr: '' };
  return {
    en: `${what.en} is given twice${first.en && `, first in ${first.en}`} (${kind.en})`,
    fr: `${what.fr} est donné deux fois${first.fr && `, d'abord à la ${first.fr}`} (${kind.fr})`,
  };
});
export const REVERSED_RANGE = /* @__PURE__ */ message('REVERSED_RANGE', ({ from, to }) => ({
  en: `the end, ${asWritten(to).en}, comes before the start, ${asWritten(from).en}`,
  fr: `la fin, ${asWritten(to).fr}, précède le début, ${asWritten(from).fr}`,
}));
export const PART_ABOVE_WHOLE = /* @__PURE__ */ message('PART_ABOVE_WHOLE', ({ part, whole }) => ({
  en: `${numeral(part).en} is more than the whole, ${numeral(whole).en}`,
  fr: `${numeral(part).fr} dépasse le tout, ${numeral(whole).fr}`,
}));
export const MEASURE_MISMATCH = /* @__PURE__ */ message('MEASURE_MISMATCH', ({ measure, target }) => ({
  en: `one measure (${measure.en}) is compared with another (${target.en})`,
  fr: `une mesure (${measure.fr}) est comparée à une autre (${target.fr})`,
}));
export const LOST_IN_TRANSFER = /* @__PURE__ */ message('LOST_IN_TRANSFER', ({ lost, keep }) => ({
  en: `lost on the way here: ${lost.en}; ${keep.en}`,
  fr: `perdu en chemin : ${lost.fr}; ${keep.fr}`,
}));
export const LABEL_FALLS_BACK = /* @__PURE__ */ message('LABEL_FALLS_BACK', ({ language, labels, shown }) => {
  const [count, others] = [numeral(labels), anyOf(shown)];
  const have = forCount(labels, ['label has', 'labels have'], ["libellé n'a", "libellés n'ont"]);
  return {
    en: `${count.en} ${have.en} no text in ${language.en}; what is shown there is in ${others.en}`,
    fr: `${count.fr} ${have.fr} pas de texte en ${language.fr}; ce qui s'affiche à la place est en ${others.fr}`,
  };
});
export const OWN_RULE = /* @__PURE__ */ message('OWN_RULE', ({ says }) => ({
  en: `a rule of the schema is broken: ${says.en}`,
  fr: `une règle du schéma n'est pas respectée : ${says.fr}`,
}));
export const EMPTY_CELL = /* @__PURE__ */ message('EMPTY_CELL', ({ column, reason }) => ({
  en: `the cell in column ${quoted(column).en} is empty; read as ${reason.en}`,
  fr: `la cellule de la colonne ${quoted(column).fr} est vide; sens retenu : ${reason.fr}`,
}));
export const BLANK_ROW = /* @__PURE__ */ message('BLANK_ROW', () => ({
  en: 'a blank row, which is passed over',
  fr: 'une ligne vide, qui est passée',
}));
export const RECORDS_LEFT_OUT = /* @__PURE__ */ message('RECORDS_LEFT_OUT', ({ count }) => {
  const records = forCount(
    count,
    ['record', 'records'],
    ['enregistrement fautif, non compté', 'enregistrements fautifs, non comptés'],
  );
  return {
    en: `${numeral(count).en} ${records.en} with a fault, not counted`,
    fr: `${numeral(count).fr} ${records.fr}`,
  };
});
