import { either } from '../kernel/alternatives.js';
import type { FindingOf, Found } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import type { Shape } from '../kernel/form.js';
import type { Label } from '../kernel/label.js';
import { keyOf } from '../kernel/name-words.js';
import { isReported, type Reported } from '../kernel/no-value.js';
import { reported, sourceShape } from '../kernel/record.js';
import {
  checked,
  fields,
  filled,
  later,
  listOf,
  optional,
  options as optionsOf,
  text,
  whole,
} from '../kernel/shape.js';
import type { Source } from '../kernel/source.js';
import type { Message } from '../kernel/words.js';
import {
  CLASS_NOT_GIVEN,
  type ClaimFindings,
  ENTRY_WITHOUT_TEXT,
  LISTED_TWICE,
  NOT_OF_CLASS,
  TWO_MEANINGS,
  TWO_NAMES,
} from './messages.js';

/**
 * An entry of a list: a head, an acronym, a name.
 * @category Figures
 */
export interface ListEntry {
  /** As it is printed; `not-reported` where a sign for "no data" stands in its place. */
  readonly text: Reported<string>;
  /** What it stands for, where the list says so. */
  readonly meaning?: string;
  /** What it names, by a key that is the same for two names of one thing, such as a country code. */
  readonly thing?: string;
  /** Of which class it is. */
  readonly class?: string;
  /** Its line in the document of the list. */
  readonly line?: number;
}

/**
 * An entry of a list of acronyms, as `acronyms` holds them.
 * @inline
 */
export type AcronymEntry = { readonly acronym: string; readonly standsFor: string; readonly source: Source };

/**
 * A {@link Finding} on a list.
 * @category Figures
 */
export type ListFinding = FindingOf<
  Pick<
    ClaimFindings,
    'CLASS_NOT_GIVEN' | 'ENTRY_WITHOUT_TEXT' | 'LISTED_TWICE' | 'NOT_OF_CLASS' | 'TWO_MEANINGS' | 'TWO_NAMES'
  >
>;

/**
 * Checks a list against the rules that lists follow: every entry has a text, stands there once, has one meaning, is the
 * only name of its thing, and is of one of the classes that the list is said to hold.
 *
 * Case, accents, spaces and punctuation do not count. An entry is held against the first one of its kind.
 * @param entries - The list, in its order; acronyms as the data has them are entries, too.
 * @param options - `classes`: those that the list is said to hold; if left out, classes are not looked at.
 * @returns Findings with the index of the entry, in the order of the list; none for a sound list.
 * @example
 * const acronyms = [
 *   { text: 'CPA', meaning: 'Canadian Police Arrangement' },
 *   { text: 'IPO', meaning: 'International Peace Operations' },
 *   { text: 'I.P.O.', meaning: 'individual police officer' },
 *   { text: 'CPA', meaning: 'Canadian Police Arrangement' },
 * ];
 * listFindings(acronyms).map(({ code, index }) => [code, index]); // => [['TWO_MEANINGS', 2], ['LISTED_TWICE', 3]]
 * @see evaluation-2015-2020, L13-125
 * @category Figures
 */
export function listFindings(
  entries: readonly (ListEntry | AcronymEntry)[],
  options: { readonly classes?: readonly string[] } = {},
): ListFinding[] {
  const read = entriesShape.read(entries, ['entries']);
  return faultsIn(read, OPTIONS.read(options, ['options']).classes).map(({ finding }) => finding);
}

/** What is wrong with an entry of a list, with its sentence. */
export interface ListFault {
  readonly finding: ListFinding;
  readonly sentence: Label;
  /** The entries that it is about, the one that is wrong last. */
  readonly entries: readonly ListEntry[];
}

export function faultsIn(read: readonly ListEntry[], classes: readonly string[] | undefined): ListFault[] {
  const [byText, byThing] = [new Map<string, number>(), new Map<string, number>()];
  const firstOf = (places: Map<string, number>, key: string, index: number): number => {
    const first = places.get(key) ?? index;
    places.set(key, first);
    return first;
  };
  return read.flatMap(({ text: given, meaning, thing, class: own }, index) => {
    const found: ListFault[] = [];
    const find = <C extends ListFinding['code']>(
      message: Message<C, ClaimFindings[C]>,
      operands: ClaimFindings[C],
      before = index,
    ) =>
      found.push({
        finding: { ...warning(message, ['entries', index], operands), index } as Found as ListFinding,
        sentence: message.words(operands),
        entries: [...new Set([before, index])].flatMap((place) => read[place] ?? []),
      });
    const received = isReported(given) ? given.trim() : '';
    if (received === '') find(ENTRY_WITHOUT_TEXT, {});
    else {
      const key = keyOf(received) || received;
      const first = firstOf(byText, key, index);
      const before = read[first]?.meaning;
      const hasTwo = meaning !== undefined && before !== undefined && keyOf(meaning) !== keyOf(before);
      if (hasTwo) find(TWO_MEANINGS, { received, meanings: [before, meaning] }, first);
      else if (first !== index) find(LISTED_TWICE, { received, entry: first + 1 }, first);
      const same = thing === undefined ? index : firstOf(byThing, thing, index);
      const other = read[same]?.text;
      if (same !== index && first === index) find(TWO_NAMES, { received, other: String(other) }, same);
    }
    if (classes !== undefined && own === undefined) find(CLASS_NOT_GIVEN, { received });
    else if (classes !== undefined && own !== undefined && !classes.includes(own))
      find(NOT_OF_CLASS, { received, class: own, classes });
    return found;
  });
}

export const entriesShape: Shape<readonly (ListEntry | AcronymEntry)[], readonly ListEntry[]> = /* @__PURE__ */ later(
  () => {
    const filledText = filled({ en: 'a text', fr: 'un texte' });
    const word = optional(filledText);
    const what = { en: 'an entry of the list', fr: 'une entrée de la liste' };
    const entry = fields(what, {
      ...{ text: reported(text()), meaning: word, thing: word, class: word },
      line: optional(whole(1)),
    });
    const acronym = checked(
      fields(what, { acronym: filledText, standsFor: filledText, source: sourceShape }),
      (read): ListEntry => ({
        text: read.acronym,
        meaning: read.standsFor,
        ...('line' in read.source ? { line: read.source.line } : {}),
      }),
    );
    const isAcronym = (value: unknown): boolean => typeof value === 'object' && value !== null && 'acronym' in value;
    return listOf(either(isAcronym, acronym, entry), {
      what: { en: 'an array of entries', fr: "un tableau d'entrées" },
    });
  },
);

export const classesShape = /* @__PURE__ */ later(() =>
  listOf(filled({ en: 'a class', fr: 'une classe' }), {
    what: { en: 'an array of classes', fr: 'un tableau de classes' },
    atLeast: 1,
  }),
);
const OPTIONS = /* @__PURE__ */ later(() => optionsOf({ classes: optional(classesShape) }));
