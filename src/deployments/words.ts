import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pattern } from '../kernel/pattern.js';
import { LONGEST_NAME } from '../kernel/suggest.js';
import { GENDER_LABELS, GENDERS } from '../program/gender.js';
import { DEPLOYMENT_TYPES, PERSONNEL, PERSONNEL_LABELS, TYPE_IDS } from './model.js';

/** A field whose members have names. */
export type WordField = 'type' | 'personnel' | 'gender';

const WORD_FIELDS = /* @__PURE__ */ frozen(['type', 'personnel', 'gender'] as const satisfies readonly WordField[]);

export const isWordField = (field: string): field is WordField => (WORD_FIELDS as readonly string[]).includes(field);

/** The members of a field, by whose positions words are known. */
export const MEMBERS: Readonly<Record<WordField, readonly string[]>> = /* @__PURE__ */ frozen({
  type: TYPE_IDS,
  personnel: PERSONNEL,
  gender: GENDERS,
});

/**
 * What files write for the members beside their ids and labels, each with one meaning in a column of its field. A
 * single letter has none of its own: `M` is a man here and a married woman there.
 */
const ALIASES: Readonly<Record<string, string>> = /* @__PURE__ */ frozen({
  'peace-support-operations':
    'peace support operation, PSO, opérations de soutien de la paix, opération de soutien de la paix, OSP',
  'courts-and-tribunals': 'court or tribunal, cours et tribunaux, cour ou tribunal',
  bilateral: 'bilateral deployment, bilatéral, bilatérale, déploiement bilatéral, affectation bilatérale',
  'short-term-training':
    'short-term training initiative, formation à court terme, initiative de formation à court terme',
  'rapid-response': "rapid response activity, intervention rapide, activité d'intervention rapide",
  'policy-development': 'development of international policy, élaboration de politiques',
  police: 'police officers, policier, policière, policiers',
  civilian: 'civilians, civilian experts, civil, civile, expert civil, experte civile',
  woman: 'female, féminin',
  man: 'male, masculin',
  'another-gender': 'autre genre',
});

const ACCENTS = /* @__PURE__ */ pattern('\\p{Mark}+', 'gu');
const BETWEEN_WORDS = /* @__PURE__ */ pattern('[^\\p{Letter}\\p{Number}]+', 'gu');

/** The words of a text, whatever their case and accents and what stands between them. */
export function wordsIn(text: string): string {
  if (text.length > LONGEST_NAME) return text;
  return text.normalize('NFD').toLowerCase().replace(ACCENTS(), '').replace(BETWEEN_WORDS(), ' ').trim();
}

/** The position of each member of a field by its names: its id, its label in both languages and its aliases. */
export function wordsOf(field: WordField): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [position, id] of MEMBERS[field].entries()) {
    const { en, fr } = labelOf(field, id);
    for (const name of [id, en, fr, ...(ALIASES[id] ?? id).split(', ')]) words.set(wordsIn(name), position);
  }
  return words;
}

function labelOf(field: WordField, id: string): Label {
  if (field === 'type') return DEPLOYMENT_TYPES[id as keyof typeof DEPLOYMENT_TYPES].label;
  const labels: Readonly<Record<string, Label>> = field === 'personnel' ? PERSONNEL_LABELS : GENDER_LABELS;
  return labels[id] as Label;
}

/** Whether a text says that an assignment goes on. */
export const saysOngoing = (text: string): boolean => ONGOING.includes(wordsIn(text));
const ONGOING: readonly string[] = /* @__PURE__ */ frozen(['ongoing', 'en cours']);
