import { currencyPattern, isCurrency } from '../exact/currencies.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { AnyShape, Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { localLabelShape } from '../kernel/record.js';
import {
  checked,
  fields,
  filled,
  flag,
  later,
  listOf,
  type Members,
  model,
  named,
  oneOf,
  optional,
  partOf,
  recordOf,
  text,
  whole,
} from '../kernel/shape.js';
import { requireIdIn } from './named-ids.js';
import { AGENCY, COST_CATEGORY, GROUP, LANGUAGE, LEVEL, PARTNER, PERSONNEL, TYPE } from './names.js';
import { PROGRAM_LISTS } from './parts.js';
import type { Program, ProgramDefinition } from './program-model.js';

/** So many combinations of a type, or none, and a category of personnel fit into a packed record. */
const MOST_KINDS = 64;

/** Entries of a list of a program, by their ids. */
const entries = (what: Label, more: Members = {}) =>
  recordOf(
    fields(
      what,
      {
        label: localLabelShape,
        aliases: optional(
          listOf(named({ en: 'a name', fr: 'un nom' }), {
            what: { en: 'an array of aliases', fr: "un tableau d'autres noms" },
          }),
        ),
        ...more,
      },
      partOf(what),
    ),
    { en: `entries by id, each ${what.en}`, fr: `des entrées par identifiant : chacune est ${what.fr}` },
  );

/** A program, as plain data. */
export const programShape = /* @__PURE__ */ model('program', () => {
  const members = {
    kind: optional(oneOf(['program'], { en: 'a kind', fr: 'un type' })),
    id: filled(),
    label: localLabelShape,
    languages: listOf(languageShape, { what: { en: 'an array of languages', fr: 'un tableau de langues' } }),
    currency: currencyShape,
    fiscalYear: fields({ en: '{ startMonth }', fr: '{ startMonth }' }, { startMonth: whole(1, 12) }),
    partners: optional(entries(PARTNER)),
    categories: optional(entries(COST_CATEGORY, { partner: optional(text(PARTNER)) })),
    undivided: optional(text(COST_CATEGORY)),
    groups: optional(entries(GROUP)),
    types: optional(entries(TYPE, { group: optional(text(GROUP)) })),
    personnel: optional(entries(PERSONNEL, { underCeilings: optional(flag) })),
    agencies: optional(entries(AGENCY)),
    levels: optional(
      recordOf(
        fields(LEVEL, {
          label: localLabelShape,
          plural: optional(localLabelShape),
          role: optional(oneOf(['activity', 'outcome', 'aim'], { en: 'a role', fr: 'un rôle' })),
          isBeside: optional(flag),
        }),
        { en: 'levels by id', fr: 'des niveaux par identifiant' },
      ),
    ),
  } satisfies Readonly<Record<keyof Program, AnyShape>>;
  return checked(fields({ en: 'a program', fr: 'un programme' }, members), (given, path) =>
    consistent(given as ProgramDefinition, path),
  );
}) as unknown as Shape<ProgramDefinition, Program>;

const languageShape: Shape<string> = /* @__PURE__ */ later(() =>
  checked(
    text(LANGUAGE),
    (code, path) => {
      if (/^[a-z]{2,3}$/.test(code)) return code;
      throw invalidArgument(code, LANGUAGE, path);
    },
    { form: { kind: 'text', pattern: '^[a-z]{2,3}$' } },
  ),
);

const currencyShape = /* @__PURE__ */ later(() => {
  const what = { en: 'the code of a currency, such as CAD', fr: "le code d'une monnaie, comme CAD" };
  return checked(
    text(what),
    (code, path) => {
      if (isCurrency(code)) return code;
      throw invalidArgument(code, what, path);
    },
    { form: { kind: 'text', pattern: `^(?:${currencyPattern()})$` } },
  );
});

/** Fills in the lists that were left out, and requires that each id named is one of the program's. */
function consistent(given: ProgramDefinition, path: Path): Program {
  const none = { partners: {}, categories: {}, groups: {}, types: {}, personnel: {}, agencies: {}, levels: {} };
  const whole: Program = { ...none, ...given, kind: 'program' };
  const { partners, categories, undivided, groups, types, personnel, languages } = whole;
  if (languages.length === 0)
    throw invalidArgument(languages, { en: 'a language at least', fr: 'une langue au moins' }, [...path, 'languages']);
  for (const [id, { partner }] of Object.entries(categories))
    if (partner !== undefined) requireIdIn(partner, partners, PARTNER, [...path, 'categories', id, 'partner']);
  if (undivided !== undefined) requireIdIn(undivided, categories, COST_CATEGORY, [...path, 'undivided']);
  for (const [id, { group }] of Object.entries(types))
    if (group !== undefined) requireIdIn(group, groups, GROUP, [...path, 'types', id, 'group']);
  requireSoundIds(whole, path);
  const kinds = (Object.keys(types).length + 1) * Object.keys(personnel).length;
  if (kinds > MOST_KINDS) throw invalidArgument(kinds, FEWER_KINDS, [...path, 'types']);
  return whole;
}

const FEWER_KINDS: Label = /* @__PURE__ */ frozen({
  en: 'at most 64 combinations of a type, or none, and a category of personnel',
  fr: "au plus 64 combinaisons d'un type, ou d'aucun, et d'une catégorie de personnel",
});

const NO_ID: Label = /* @__PURE__ */ frozen({
  en: 'an id that is not blank',
  fr: 'un identifiant qui ne soit pas vide',
});
const NO_ORDER: Label = /* @__PURE__ */ frozen({
  en: 'the id of a level that is no whole number, since such keys come before all others',
  fr: "l'identifiant d'un niveau qui ne soit pas un nombre entier, car de telles clés passent avant les autres",
});

/** Refuses ids that say nothing, levels that would change places, and labels in no language of the program. */
function requireSoundIds(program: Program, path: Path): void {
  const { languages } = program;
  const others = { en: `a label in ${languages.join(', ')}`, fr: `un libellé en ${languages.join(', ')}` };
  for (const list of PROGRAM_LISTS) {
    for (const [id, { label }] of Object.entries<{ readonly label: LocalLabel }>(program[list])) {
      const place = [...path, list, id];
      if (id.trim() === '') throw invalidArgument(id, NO_ID, place);
      if (list === 'levels' && /^(?:0|[1-9]\d*)$/.test(id)) throw invalidArgument(id, NO_ORDER, place);
      if (!languages.some((language) => Object.hasOwn(label, language)))
        throw invalidArgument(label, others, [...place, 'label']);
    }
  }
}
