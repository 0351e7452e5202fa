import { lazily } from '../kernel/frozen.js';
import { MARKS, type NumberMarks } from '../kernel/typography.js';
import type { NumberText } from './bare-number.js';
import { marksOf, type NumberForm } from './number-form.js';
import { plainAmount } from './number-pattern.js';
import { FORMS, isShareBy, numberBy, numberIn, valueIn } from './number-text.js';

/** What the texts of a column, and of the table that it is in, say against Canadian English. */
export interface ColumnForm {
  /** Whether more stands in it than the refusal of one cell says. */
  readonly isDoubtful: boolean;
  /** How many are numbers in other forms alone, and the first of them. */
  readonly count: number;
  readonly first: number | undefined;
  /** How many are one number in English and another in a form that the table speaks for. */
  readonly doubtful: number;
  /** One of those that are counted, or else of those in doubt. */
  readonly example: string;
  /** A number of the table that is written in another way. */
  readonly against: string | undefined;
  /** The form, of those that the table speaks for, that reads every number of the column. */
  readonly form: NumberForm | undefined;
  /** The forms, beside English, that no number of the column contradicts, and that may be declared for all. */
  readonly possible: readonly NumberForm[];
  /** Whether a text is no number in English, and one in another form; or another one in a form of the table. */
  readonly contradicts: (text: string) => boolean;
}

/** What most columns hold, and nobody has to look at twice. */
const USUAL = /^[-+]?\$?(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)(?:\.\d+)?$/;
/** What is the same number in every form. */
const BARE = /^[-+]?\$?\d+$/;
/** Digits that may be a group, or decimals. */
const MAY_DIFFER = /\d[.,]\d{3}(?!\d)/;

const OTHERS = /* @__PURE__ */ lazily(() => FORMS.filter((form) => form !== 'en-CA'));

/** The cells of a column by the index of their row. */
export type CellsIn = (column: string) => (index: number) => unknown;

/**
 * What speaks against Canadian English in a table, by column; nothing where every number is one in English. What a form
 * speaks for holds in all columns, since it is declared for all of them.
 */
export function otherFormsIn(
  length: number,
  columns: readonly string[],
  cellsIn: CellsIn,
): ReadonlyMap<string, ColumnForm> {
  const textsOf = (column: string, but: RegExp) => textsIn(length, cellsIn(column), but);
  const evidence = evidenceIn(columns, textsOf);
  const found = new Map<string, ColumnForm>();
  if (evidence === null) return found;
  const { otherwise, proof } = evidence;
  const ruledOutBy = (forms: ReadonlySet<NumberForm>) =>
    columns.map((column) => [column, notContradicted(textsOf(column, BARE), forms)] as const);
  const hinted = evidence.spokenFor.size === 0 ? ruledOutBy(evidence.hinted) : null;
  const isHinted = hinted?.every(([, { contrary }]) => contrary === undefined) === true;
  const spokenFor = isHinted ? evidence.hinted : evidence.spokenFor;
  const ruledOut = isHinted ? hinted : ruledOutBy(spokenFor);
  // A form that would read numbers to other values, of a column that speaks against it or where nothing proves it, is
  // none to declare for all.
  const misleads = (form: NumberForm) =>
    ruledOut.some(
      ([column, { possible }]) =>
        (!possible.includes(form) || isHinted || !spokenFor.has(form)) &&
        isAnywhere(textsOf(column, BARE), (text) => MAY_DIFFER.test(text) && isReadTwoWays(text, [form])),
    );
  const misleading: readonly NumberForm[] = OTHERS().filter(misleads);
  const contrary = ruledOut.find(([, one]) => one.contrary !== undefined)?.[1].contrary;
  const isOpen = (text: string): boolean => MAY_DIFFER.test(text) && isReadTwoWays(text, spokenFor);
  const contradicts = (text: string): boolean =>
    numberIn(text, MARKS['en-CA']) === null
      ? OTHERS().some((form) => isAmount(numberBy(text, form)))
      : spokenFor.size > 0 && isOpen(text);
  for (const [column, { possible: notRuledOut, contrary: own = contrary }] of ruledOut) {
    const sound = notRuledOut.filter((form) => !misleading.includes(form));
    const ofAll = sound.filter((form) => ruledOut.every(([, others]) => others.possible.includes(form)));
    const possible = ofAll.length > 0 ? ofAll : sound;
    const { count = 0, first, example } = otherwise.get(column) ?? {};
    let [doubtful, inDoubt] = [0, ''];
    if (spokenFor.size > 0) {
      for (const [text] of textsOf(column, BARE)) {
        if (!isOpen(text)) continue;
        doubtful += 1;
        inDoubt ||= text;
      }
    }
    const shown = example ?? inDoubt;
    const against = count === 0 ? (proof ?? evidence.hint) : own;
    found.set(column, {
      // The refusal of a single cell says as much.
      isDoubtful: doubtful > 0 || count > 1,
      count,
      first,
      doubtful,
      example: shown,
      against: against === shown ? proof : against,
      // A hint puts numbers in doubt, and proves no form.
      form: isHinted ? undefined : possible.find((form) => spokenFor.has(form)),
      possible,
      contradicts,
    });
  }
  // No table is read by two forms.
  const named = new Set([...found.values()].map(({ form }) => form).filter((form) => form !== undefined));
  if (named.size < 2) return found;
  return new Map([...found].map(([column, one]) => [column, { ...one, form: undefined, possible: [] }]));
}

/** The texts that are no numbers in English. */
interface Evidence {
  /** How many are in each column, the first, and one to show. */
  readonly otherwise: ReadonlyMap<string, { count: number; first: number; example: string }>;
  /** The forms that they speak for, and the first that speaks for one. */
  readonly spokenFor: ReadonlySet<NumberForm>;
  readonly proof: string | undefined;
  /** The first that hints at one. */
  readonly hint: string | undefined;
  /** The forms of what is written around digits that may be English: they count where nothing speaks for English. */
  readonly hinted: ReadonlySet<NumberForm>;
}

/**
 * What is a number in another form, and in English none; `null` where nothing is. It speaks for that form by its
 * digits; a dollar sign behind, or a share among amounts of money, is a hint.
 */
function evidenceIn(columns: readonly string[], textsOf: (column: string, but: RegExp) => Texts): Evidence | null {
  const otherwise = new Map<string, { count: number; first: number; example: string; isProof: boolean }>();
  const spokenFor = new Set<NumberForm>();
  const hinted = new Set<NumberForm>();
  let proof: string | undefined;
  let hint: string | undefined;
  for (const column of columns) {
    for (const [text, index] of textsOf(column, USUAL)) {
      if (numberIn(text, MARKS['en-CA']) !== null) continue;
      const forms = OTHERS().filter((form) => numberBy(text, form) !== null);
      const read = forms[0] && numberBy(text, forms[0]);
      if (!read) continue;
      hint ??= text;
      for (const form of forms) hinted.add(form);
      if (isShare(read)) continue;
      const known = otherwise.get(column) ?? { count: 0, first: index, example: text, isProof: false };
      otherwise.set(column, known);
      known.count += 1;
      if (isEnglishBy(text, read)) continue;
      if (!known.isProof) Object.assign(known, { example: text, isProof: true });
      proof ??= text;
      for (const form of forms) spokenFor.add(form);
      // Where a comma stands before decimals, a point may stand between groups.
      if (read.written.includes(','))
        for (const form of OTHERS()) if (marksOf(form).decimal === ',') spokenFor.add(form);
    }
  }
  return hint === undefined ? null : { otherwise, spokenFor, proof, hint, hinted };
}

type Texts = Iterable<readonly [text: string, index: number]>;

/** The texts of a column that hold a digit, but for those of a pattern. */
function* textsIn(length: number, cellAt: (index: number) => unknown, but: RegExp): Generator<[string, number]> {
  for (let index = 0; index < length; index++) {
    const text = cellAt(index);
    if (typeof text === 'string' && !but.test(text) && /\d/.test(text)) yield [text, index];
  }
}

/**
 * The forms, beside a declared one, that a refusal in a column may name: in which all its numbers are numbers, and none
 * of the table is another number than in the declared one. Those of all columns go before those of one.
 */
export function otherFormsOf(
  length: number,
  columns: readonly string[],
  cellsIn: CellsIn,
  declared: NumberMarks,
): (column: string) => readonly NumberForm[] {
  const found = lazily(() => {
    const all = columns.map((column) => [column, [...textsIn(length, cellsIn(column), BARE)]] as const);
    const sound = FORMS.filter(
      (form) => !all.some(([, texts]) => isAnywhere(texts, (text) => isReadTwoWays(text, [form], declared))),
    );
    const own = all.map(([column, texts]) => [column, notContradicted(texts, new Set(), sound).possible] as const);
    const ofAll = sound.filter((form) => own.every(([, possible]) => possible.includes(form)));
    return new Map(own.map(([column, possible]) => [column, ofAll.length > 0 ? ofAll : possible]));
  });
  return (column) => found().get(column) ?? [];
}

/**
 * What speaks against a declared form, by column: where some cells are no numbers in it, and there is another one that
 * reads all of the column, those that are one number in each have two meanings.
 */
export function otherFormsThan(
  declared: NumberMarks,
  length: number,
  columns: readonly string[],
  cellsIn: CellsIn,
): ReadonlyMap<string, ColumnForm> {
  const found = new Map<string, ColumnForm>();
  const usual = plainAmount(declared);
  const isOther = (text: string) =>
    numberIn(text, declared) === null && FORMS.some((form) => isAmount(numberBy(text, form)));
  for (const column of columns) {
    const otherwise = [...textsIn(length, cellsIn(column), usual)].filter(([text]) => isOther(text));
    const [first] = otherwise;
    if (first === undefined) continue;
    const texts = [...textsIn(length, cellsIn(column), BARE)];
    const { possible } = notContradicted(texts, new Set(), FORMS);
    const isOpen = (text: string) => MAY_DIFFER.test(text) && isReadTwoWays(text, possible, declared);
    const doubtful = texts.filter(([text]) => isOpen(text)).length;
    if (doubtful === 0) continue;
    const readsAll = (form: NumberForm) =>
      columns.every(
        (one) => notContradicted(textsIn(length, cellsIn(one), BARE), new Set(), [form]).possible.length > 0,
      );
    found.set(column, {
      isDoubtful: true,
      count: otherwise.length,
      first: first[1],
      doubtful,
      example: first[0],
      against: undefined,
      form: possible.find(readsAll),
      possible,
      contradicts: (text) => isOther(text) || isOpen(text),
    });
  }
  return found;
}

function isAnywhere(texts: Texts, holds: (text: string) => boolean): boolean {
  for (const [text] of texts) if (holds(text)) return true;
  return false;
}

/** The forms in which all of some numbers are numbers, and the text that rules out the last that others speak for. */
function notContradicted(
  texts: Texts,
  spokenFor: ReadonlySet<NumberForm>,
  forms: readonly NumberForm[] = OTHERS(),
): {
  readonly possible: readonly NumberForm[];
  readonly contrary: string | undefined;
} {
  let possible = forms;
  let contrary: string | undefined;
  for (const [text] of texts) {
    const left = possible.filter((form) => isAmount(numberBy(text, form)));
    if (left.length === possible.length) continue;
    // What is a number in no form, or a share, rules out none.
    if (!FORMS.some((form) => isAmount(numberBy(text, form)))) continue;
    if (possible.some((form) => spokenFor.has(form)) && !left.some((form) => spokenFor.has(form))) contrary = text;
    possible = left;
    if (left.length === 0) break;
  }
  return { possible, contrary };
}

const isShare = ({ marks }: NumberText): boolean => isShareBy(marks);
const isAmount = (found: NumberText | null): boolean => found !== null && !isShare(found);

/** Whether the digits alone are a number in English: then what stands beside them is why the text is none. */
const isEnglishBy = (text: string, { written }: NumberText): boolean =>
  text.includes(written) && (written === '' || plainAmount(MARKS['en-CA']).test(written));

/** Whether a text is one number in a form, English unless given, and another in one of some forms. */
function isReadTwoWays(text: string, forms: Iterable<NumberForm>, marks: NumberMarks = MARKS['en-CA']): boolean {
  const read = numberIn(text, marks);
  if (read === null) return false;
  const readings = [...forms].map((form) => numberBy(text, form)).filter((found) => found !== null);
  return readings.some((found) => found.digits !== read.digits && !valueIn(found).eq(valueIn(read)));
}
