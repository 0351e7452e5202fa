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

const ACCENTS = /* @__PURE__ */ pattern('\\p{Mark}+', 'gu');
const BETWEEN_WORDS = /* @__PURE__ */ pattern('[^\\p{Letter}\\p{Number}]+', 'gu');

/** The words of a text, whatever their case and accents and what stands between them. */
export function wordsIn(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  return text.normalize('NFD').toLowerCase().replace(ACCENTS(), '').replace(BETWEEN_WORDS(), ' ').trim();
}

/** The members of a field, by whose positions words are known, and the position of each of their names. */
export interface FieldWords {
  readonly members: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
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

function fieldWords(items: Readonly<Record<string, NamedItem>>): FieldWords {
  const positions = new Map<string, number>();
  for (const [position, [id, { label, aliases = [] }]] of Object.entries(items).entries())
    for (const name of [id, ...Object.values(label), ...aliases]) positions.set(wordsIn(name), position);
  return { members: Object.keys(items), positions };
}

/** Whether a text says that an assignment goes on. */
export const saysOngoing = (text: string): boolean => ONGOING.includes(wordsIn(text));
const ONGOING: readonly string[] = /* @__PURE__ */ frozen(['ongoing', 'en cours']);
