import type { NumberErrors, NumberFindings } from '../../exact/messages.js';
import type { FigureErrors } from '../../figures/messages.js';
import type { FindingOf } from '../../kernel/codes.js';
import type { Label } from '../../kernel/label.js';
import type { ArgumentErrors } from '../../kernel/messages.js';
import { forCount, messagesOf, numeral, quoted } from '../../kernel/words.js';

/** What is observed on an audited table. */
export type AuditFindings = {
  /** Figures that disagree with a relation that is declared; or with one that is inferred. */
  RELATION_FAILS: {
    readonly relation: Label;
    readonly holds: number;
    readonly tried: number;
    readonly reason: 'declared' | 'agreement' | 'near' | 'head' | 'repeats';
  };
  /** What empty cells were taken for; or that totals show otherwise than is declared of them, and how many. */
  BLANKS_READ:
    | { readonly reason: 'nothing' | 'unknown'; readonly count: number }
    | { readonly reason: 'not-nothing' | 'not-unknown'; readonly count: number; readonly totals: number };
  /** A table in which not all relations were tried, for its lines; or none, for its digits. */
  INFERENCE_LIMITED: { readonly reason: 'lines' | 'digits'; readonly lines: number };
  /** Numbers with decimals in a unit of whole things, in which each stands for itself alone. */
  DECIMALS_OF_COUNTS: { readonly unit: Label; readonly count: number; readonly example: string };
  /** Figures that are all multiples of a step, and checks that rounding to it would explain. */
  SHARED_STEP: { readonly unit: Label; readonly step: string; readonly count: number };
  /** A cell in a unit that neither its row nor its column has. */
  UNIT_ALONE: { readonly printed: Label; readonly row: Label; readonly column: Label; readonly unit: Label };
  /** A table in which there is nothing to audit. */
  NO_FIGURES: Readonly<Record<string, never>>;
  /** Checks that fail, and that no single slip explains. */
  NO_SINGLE_SLIP: { readonly count: number };
  /** A row or column without a number, which is taken for text. */
  LINE_WITHOUT_NUMBERS: { readonly line: Label };
  /** A head that is a mark of a value that is missing, as a cell might have it. */
  HEAD_IS_MARK: { readonly line: Label };
  /** More rows or columns of heads, as declared, than the table has. */
  HEAD_BEYOND_TABLE: { readonly heads: number; readonly lines: number };
  /** Rows with more cells than the heads have; cells beyond them stand under no head of their own. */
  CELLS_BEYOND_HEADS: { readonly row: Label; readonly cells: number; readonly heads: number; readonly rows: number };
  /** A line whose role says that it follows from others, though nothing shows from which. */
  ROLE_WITHOUT_RELATION: { readonly line: Label; readonly role: string };
  /** A relation that cannot be judged, since its units do not go together. */
  RELATION_LEFT_OUT: { readonly relation: Label };
};

/**
 * What an audit of a table finds.
 * @category Errors
 */
export type TableFinding = FindingOf<AuditFindings & ArgumentErrors & NumberErrors & NumberFindings & FigureErrors>;

const message = /* @__PURE__ */ messagesOf<AuditFindings>();

const failing = (operands: AuditFindings['RELATION_FAILS'], why: Label): Label => {
  const { relation, holds, tried } = operands;
  const [count, all] = [numeral(holds), numeral(tried)];
  return {
    en: `${relation.en}: holds in ${count.en} of ${all.en} (${why.en})`,
    fr: `${relation.fr} : vrai ${count.fr} fois sur ${all.fr} (${why.fr})`,
  };
};
export const DECLARED_FAILS = /* @__PURE__ */ message(
  'RELATION_FAILS',
  (operands) => failing(operands, { en: 'as declared', fr: 'selon la déclaration' }),
  'declared',
);
export const INFERRED_FAILS = /* @__PURE__ */ message(
  'RELATION_FAILS',
  (operands) => failing(operands, { en: 'inferred, may be chance', fr: 'relation déduite, peut-être fortuite' }),
  'agreement',
);
export const NEAR_FAILS = /* @__PURE__ */ message(
  'RELATION_FAILS',
  (operands) =>
    failing(operands, {
      en: 'inferred, and only nearly so; no cause is looked for',
      fr: "relation déduite, vraie à peu près seulement; aucune explication n'est cherchée",
    }),
  'near',
);
export const HEAD_FAILS = /* @__PURE__ */ message(
  'RELATION_FAILS',
  (operands) =>
    failing(operands, {
      en: 'only a head says so; nothing else shows what it is the total of',
      fr: "seul un en-tête l'indique; rien d'autre ne montre de quoi c'est le total",
    }),
  'head',
);
export const REPEATS_FAIL = /* @__PURE__ */ message(
  'RELATION_FAILS',
  (operands) =>
    failing(operands, {
      en: 'inferred; where it is less, its head names what several lines may have in common, and a total counts once',
      fr: "relation déduite; là où c'est moins, l'en-tête nomme ce que plusieurs lignes peuvent avoir en commun, et qu'un total ne compte qu'une fois",
    }),
  'repeats',
);
const emptyCells = (count: number): Label => {
  const cells = forCount(count, ['empty cell', 'empty cells'], ['cellule vide', 'cellules vides']);
  return { en: `${numeral(count).en} ${cells.en}`, fr: `${numeral(count).fr} ${cells.fr}` };
};
const blanksRead = ({ count }: AuditFindings['BLANKS_READ'], taken: Label): Label => {
  const cells = emptyCells(count);
  return { en: `${cells.en}, taken for ${taken.en}`, fr: `${cells.fr}; sens retenu : ${taken.fr}` };
};
type Otherwise = Extract<AuditFindings['BLANKS_READ'], { readonly totals: number }>;
export const BLANKS_NOT_UNKNOWN = /* @__PURE__ */ message(
  'BLANKS_READ',
  (operands) => {
    const { count, totals } = operands as Otherwise;
    const [cells, all] = [emptyCells(count), numeral(totals)];
    const come = forCount(totals, ['total comes', 'totals come'], ['total est juste', 'totaux sont justes']);
    return {
      en: `${cells.en}, declared 'unknown', though ${all.en} ${come.en} out if they are nothing`,
      fr: `${cells.fr}, « unknown » selon la déclaration, alors que ${all.fr} ${come.fr} si elles ne valent rien`,
    };
  },
  'not-unknown',
);
export const BLANKS_NOT_NOTHING = /* @__PURE__ */ message(
  'BLANKS_READ',
  (operands) => {
    const { count, totals } = operands as Otherwise;
    const [cells, all] = [emptyCells(count), numeral(totals)];
    const hold = forCount(totals, ['total', 'totals'], ['total', 'totaux']);
    return {
      en: `${cells.en}, declared 'nothing', though all ${all.en} ${hold.en} over them would then be wrong`,
      fr: `${cells.fr}, « nothing » selon la déclaration, alors que les ${all.fr} ${hold.fr} qui en comprennent seraient faux`,
    };
  },
  'not-nothing',
);
export const BLANKS_NOTHING = /* @__PURE__ */ message(
  'BLANKS_READ',
  (operands) => blanksRead(operands, { en: 'nothing, as totals show', fr: "rien, comme l'indiquent les totaux" }),
  'nothing',
);
export const BLANKS_UNKNOWN = /* @__PURE__ */ message(
  'BLANKS_READ',
  (operands) =>
    blanksRead(operands, { en: 'unknown, since no total shows it', fr: "inconnu, car aucun total ne l'indique" }),
  'unknown',
);
export const INFERENCE_LIMITED = /* @__PURE__ */ message(
  'INFERENCE_LIMITED',
  ({ lines }) => ({
    en: `with ${numeral(lines).en} lines, not every relation was tried: of lines far apart, only sums up to their total`,
    fr: `avec ${numeral(lines).fr} lignes ou colonnes, toutes les relations n'ont pas été essayées : entre lignes éloignées, seulement les sommes jusqu'à leur total`,
  }),
  'lines',
);
export const INFERENCE_OF_DIGITS = /* @__PURE__ */ message(
  'INFERENCE_LIMITED',
  () => ({
    en: 'the numbers have more digits than relations can be looked for in; only what is declared is judged',
    fr: "les nombres ont trop de chiffres pour qu'on y cherche des liens; seul ce qui est déclaré est jugé",
  }),
  'digits',
);
export const DECIMALS_OF_COUNTS = /* @__PURE__ */ message('DECIMALS_OF_COUNTS', ({ unit, count, example }) => {
  const numbers = forCount(count, ['number has', 'numbers have'], ['nombre a', 'nombres ont']);
  const [all, one] = [numeral(count), quoted(example)];
  return {
    en: `${all.en} ${numbers.en} decimals, such as ${one.en}, in a unit of whole things (${unit.en}), so that none counts as rounded; declare the unit of what was measured`,
    fr: `${all.fr} ${numbers.fr} des décimales, comme ${one.fr}, dans une unité qui ne se divise pas (${unit.fr}) : aucun n'est tenu pour arrondi; il faut déclarer l'unité de ce qui est mesuré`,
  };
});
export const SHARED_STEP = /* @__PURE__ */ message('SHARED_STEP', ({ unit, step, count }) => {
  const [of, all] = [numeral(step), numeral(count)];
  const checks = forCount(count, ['check disagrees', 'checks disagree'], ['vérification', 'vérifications']);
  const allowed = forCount(count, ['', ''], ['diffère', 'diffèrent']);
  return {
    en: `every figure in ${unit.en} is a multiple of ${of.en}, and ${all.en} ${checks.en} by no more than rounding to it allows; if they were rounded, declare 'precision' with 'multipleOf: ${step}'`,
    fr: `tous les chiffres dans cette unité (${unit.fr}) sont des multiples de ${of.fr}, et ${all.fr} ${checks.fr} ${allowed.fr} d'au plus ce qu'un tel arrondi permet; s'ils sont arrondis, il faut déclarer « precision » avec « multipleOf: ${step} »`,
  };
});
export const UNIT_ALONE = /* @__PURE__ */ message('UNIT_ALONE', ({ printed, row, column, unit }) => ({
  en: `${printed.en} in ${row.en}, ${column.en}, is in another unit (${unit.en}) than most of its column; a mark may be missing, or wrong`,
  fr: `${printed.fr}, ${row.fr}, ${column.fr} : dans une autre unité (${unit.fr}) que le reste de sa colonne; un signe manque peut-être, ou est de trop`,
}));
export const NO_FIGURES = /* @__PURE__ */ message('NO_FIGURES', () => ({
  en: 'no cell beside the heads holds a number',
  fr: 'aucune cellule hors des en-têtes ne contient de nombre',
}));
export const NO_SINGLE_SLIP = /* @__PURE__ */ message('NO_SINGLE_SLIP', ({ count }) => {
  const checks = forCount(count, ['check', 'checks'], ['vérification', 'vérifications']);
  return {
    en: `no single slip explains ${numeral(count).en} ${checks.en} that disagree`,
    fr: `aucune erreur unique n'explique ${numeral(count).fr} ${checks.fr} en désaccord`,
  };
});
export const LINE_WITHOUT_NUMBERS = /* @__PURE__ */ message('LINE_WITHOUT_NUMBERS', ({ line }) => ({
  en: `${line.en} has text and no numbers; it is taken for a heading`,
  fr: `${line.fr} : du texte et aucun nombre; considérée comme un titre`,
}));
export const HEAD_IS_MARK = /* @__PURE__ */ message('HEAD_IS_MARK', ({ line }) => ({
  en: `the head of ${line.en} says that a value is missing; what the line is, its figures alone can show`,
  fr: `${line.fr} : l'en-tête dit qu'une valeur manque; seuls les chiffres peuvent montrer ce qu'est cette ligne ou colonne`,
}));
export const HEAD_BEYOND_TABLE = /* @__PURE__ */ message('HEAD_BEYOND_TABLE', ({ heads, lines }) => ({
  en: `${numeral(heads).en} are declared to be heads, and the table has ${numeral(lines).en}`,
  fr: `en-têtes selon la déclaration : ${numeral(heads).fr}, quand le tableau en a ${numeral(lines).fr}`,
}));
export const CELLS_BEYOND_HEADS = /* @__PURE__ */ message('CELLS_BEYOND_HEADS', ({ row, cells, heads, rows }) => {
  const others = Number(rows) - 1;
  const [own, all, count] = [numeral(cells), numeral(heads), numeral(others)];
  const more = forCount(others, ['row has', 'rows have'], ['ligne en a', 'lignes en ont']);
  const further =
    others === 0
      ? { en: '', fr: '' }
      : { en: `; ${count.en} more ${more.en} too many`, fr: `; ${count.fr} ${more.fr} trop aussi` };
  return {
    en: `${row.en} has ${own.en} cells where the heads have ${all.en}${further.en}; a cell may be one too many, or a head missing`,
    fr: `${row.fr} : ${own.fr} cellules, pour ${all.fr} dans les en-têtes${further.fr}; une cellule est peut-être de trop, ou un en-tête manque`,
  };
});
export const ROLE_WITHOUT_RELATION = /* @__PURE__ */ message('ROLE_WITHOUT_RELATION', ({ line, role }) => ({
  en: `${line.en} is declared ${quoted(role).en}, and nothing shows of which lines; 'of' would say it`,
  fr: `${line.fr} : ${quoted(role).fr} selon la déclaration, mais rien n'indique de quelles lignes ou colonnes; « of » le dirait`,
}));
export const RELATION_LEFT_OUT = /* @__PURE__ */ message('RELATION_LEFT_OUT', ({ relation }) => ({
  en: `${relation.en}: not judged, since the units do not go together or too many parts are needed`,
  fr: `${relation.fr} : non jugée, car les unités ne vont pas ensemble ou il faut trop de parties`,
}));

/** A line, in quotation marks. */
export const lineLabel = (direction: 'rows' | 'columns', name: string): Label => {
  const { en, fr } = quoted(name);
  return direction === 'rows' ? { en: `row ${en}`, fr: `ligne ${fr}` } : { en: `column ${en}`, fr: `colonne ${fr}` };
};

/** A cell, by the heads of its row and column. */
export function cellLabel(row: string, column: string): Label {
  const [own, other] = [lineLabel('rows', row), lineLabel('columns', column)];
  return { en: `${own.en}, ${other.en}`, fr: `${own.fr}, ${other.fr}` };
}
