import { frozen } from '../kernel/frozen.js';
import { pattern } from '../kernel/pattern.js';
import { LONGEST_NAME } from '../kernel/suggest.js';
import { GENDER_LABELS, type Gender } from '../program/gender.js';
import { personnelOf, typesOf } from '../program/parts.js';
import type { NamedItem } from '../program/program-model.js';
import { perProgram } from '../program/program-option.js';

/** A field whose members have names. */
export type WordField = 'type' | 'personnel' | 'gender';

const WORD_FIELDS = /* @__PURE__ */ frozen(['type', 'personnel', 'gender'] as const satisfies readonly WordField[]);

export const isWordField = (field: string): field is WordField => (WORD_FIELDS as readonly string[]).includes(field);

/**
 * What files write for genders beside their ids and labels. A single letter has no meaning of its own: `M` is a man
 * here and a married woman there.
 */
const GENDER_ALIASES: Readonly<Record<Gender, readonly string[]>> = /* @__PURE__ */ frozen({
  woman: ['female', 'féminin'],
  man: ['male', 'masculin'],
  'another-gender': ['autre genre'],
  'not-reported': [],
});

const ACCENTS = /* @__PURE__ */ pattern('[\\u0300-\\u036f]+', 'gu');
const BETWEEN_WORDS = /* @__PURE__ */ pattern('[^\\p{Letter}\\p{Number}\\p{Mark}]+', 'gu');

/** The words of a text, whatever their case and accents and what stands between them. */
export function wordsIn(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  return text.normalize('NFD').toLowerCase().replace(ACCENTS(), '').replace(BETWEEN_WORDS(), ' ').trim();
}

/** The members of a field, and what they are called. */
export interface FieldWords {
  readonly members: readonly string[];
  /** The position of the member that a text names; below zero where it names none, or several. */
  positionOf(text: string): number;
  /** The ids of all members that a text names. */
  named(text: string): readonly string[];
}

/** The fields whose members have names, in a program: by id, by label in any language, or as files write them. */
export const wordsOf = /* @__PURE__ */ perProgram((program): Readonly<Record<WordField, FieldWords>> => {
  const genders = Object.entries(GENDER_LABELS).map(([id, label]) => [
    id,
    { label, aliases: GENDER_ALIASES[id as Gender] },
  ]);
  return {
    type: fieldWords(typesOf(program)),
    personnel: fieldWords(personnelOf(program)),
    gender: fieldWords(Object.fromEntries(genders)),
  };
});

/** An id as it is written comes before the names of others. */
function fieldWords(items: Readonly<Record<string, NamedItem>>): FieldWords {
  const members = Object.keys(items);
  const places = new Map(members.map((id, place) => [id, place]));
  const byWords = new Map<string, Set<number>>();
  for (const [place, [id, { label, aliases = [] }]] of Object.entries(items).entries())
    for (const name of [id, ...Object.values(label), ...aliases]) {
      const words = wordsIn(name);
      if (words !== '') byWords.set(words, (byWords.get(words) ?? new Set()).add(place));
    }
  const placesOf = (text: string): readonly number[] => {
    const own = places.get(text);
    return own === undefined ? [...(byWords.get(wordsIn(text)) ?? [])] : [own];
  };
  return {
    members,
    positionOf: (text) => {
      const [place = -1, ...others] = placesOf(text);
      return others.length === 0 ? place : -1;
    },
    named: (text) => placesOf(text).map((place) => members[place] as string),
  };
}

/** Whether a text says that an assignment goes on. */
export const saysOngoing = (text: string): boolean => ONGOING.includes(wordsIn(text));
const ONGOING: readonly string[] = /* @__PURE__ */ frozen(['ongoing', 'en cours']);
