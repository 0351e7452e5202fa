import { partialDateShape } from '../calendar/shapes.js';
import { factBasisShape } from '../kernel/basis.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { registryOf } from '../kernel/lookup.js';
import { idShape, labelShape, someOf } from '../kernel/record.js';
import {
  fields,
  filled,
  flag,
  later,
  listOf,
  model,
  named,
  oneOf,
  optional,
  type ReadOf,
  whole,
} from '../kernel/shape.js';
import { hostsShape, idsShape, presenceShape, sourcesShape, statusShape } from './dated-shapes.js';
import {
  type Ceiling,
  MISSION_KIND_LABELS,
  MISSION_MODE_LABELS,
  type Mission,
  type MissionFact,
  type MissionName,
  type Redaction,
} from './model.js';
import { ARRAY_OF_NAMES, ARRAY_OF_TIMES_OF_PRESENCE, ENTRY_FOR_MISSION, MISSION, MISSION_KIND, NAME } from './names.js';

/** The scopes of ceilings, in the order of what they cover. */
const SCOPES = /* @__PURE__ */ frozen([
  'mission',
  'missions-together',
  'region',
  'program',
] as const satisfies readonly Ceiling['scope'][]);

/** What a ceiling is for. */
export const scopeShape: Shape<Ceiling['scope']> = /* @__PURE__ */ later(() =>
  oneOf(SCOPES, { en: 'a scope', fr: 'une portée' }),
);
/** Whether people may be deployed, or are aimed at. */
export const natureShape: Shape<Ceiling['nature']> = /* @__PURE__ */ later(() =>
  oneOf(['authorized', 'target'], { en: 'a nature', fr: 'une nature' }),
);

const factsOf = <T, R>(value: Shape<T, R>): Shape<readonly MissionFact<T>[], readonly MissionFact<R>[]> =>
  listOf(
    fields(
      { en: 'a fact', fr: 'un fait' },
      {
        value,
        basis: factBasisShape,
        sources: sourcesShape,
      },
    ) as unknown as Shape<MissionFact<T>, MissionFact<R>>,
    { what: { en: 'an array of facts', fr: 'un tableau de faits' } },
  );

/** The missions before or after one. */
const linksShape = /* @__PURE__ */ later(() => factsOf(idShape));

const missionNameShape = /* @__PURE__ */ later(() =>
  fields(NAME, {
    text: named(NAME),
    form: oneOf(['name', 'acronym', 'description'], { en: 'a form of names', fr: 'une forme de nom' }),
    sharedWith: optional(idsShape),
    basis: optional(factBasisShape),
    sources: sourcesShape,
  }),
) satisfies Shape<MissionName>;

const statusesShape = () =>
  listOf(statusShape, { what: { en: 'an array of statuses', fr: "un tableau d'états d'avancement" } });

/** The members of a mission. */
export const missionFields = () =>
  fields(MISSION, {
    id: idShape,
    label: labelShape,
    names: listOf(missionNameShape, { what: ARRAY_OF_NAMES }),
    kinds: factsOf(oneOf(keysOf(MISSION_KIND_LABELS), { en: 'a kind of mission', fr: 'un type de mission' })),
    modes: factsOf(oneOf(keysOf(MISSION_MODE_LABELS), { en: 'a mode', fr: 'un mode' })),
    leads: factsOf(labelShape),
    hosts: hostsShape,
    languages: factsOf(oneOf(['en', 'fr'], { en: 'a language', fr: 'une langue' })),
    armed: factsOf(flag),
    focus: factsOf(labelShape),
    localPolice: optional(factsOf(labelShape)),
    predecessors: linksShape,
    successors: linksShape,
    partOf: optional(idShape),
    presence: listOf(presenceShape, { what: ARRAY_OF_TIMES_OF_PRESENCE }),
    statuses: statusesShape(),
  });

/** A mission, a posting or a training initiative. */
export const missionShape = /* @__PURE__ */ model('mission', missionFields) satisfies Shape<Mission, unknown>;

type ReadMission = ReadOf<ReturnType<typeof missionFields>>;

/** A registry, of whose entries some members are read as those of a mission; others may stand beside them. */
export const registryWith = <N extends keyof ReadMission>(...names: readonly N[]) =>
  registryOf(
    someOf(ENTRY_FOR_MISSION, missionFields(), ['id', ...names]) as Shape<unknown, { readonly id: string }>,
    MISSION_KIND,
  ) as unknown as Shape<readonly Pick<Mission, 'id' | N>[], readonly Pick<ReadMission, 'id' | N>[]>;

/** The same of times of presence, with the statuses that may have ended one where they are given. */
export const presentRegistry = <N extends keyof ReadMission = never>(...names: readonly N[]) => {
  const { members } = missionFields();
  const given = { members: { ...members, statuses: optional(statusesShape()) } };
  return registryOf(
    someOf(ENTRY_FOR_MISSION, given as unknown as ReturnType<typeof missionFields>, [
      ...(['id', 'partOf', 'presence', 'statuses'] as const),
      ...names,
    ]) as Shape<unknown, { readonly id: string }>,
    MISSION_KIND,
  ) as unknown as Shape<
    readonly (Pick<Mission, 'id' | 'partOf' | 'presence' | N> & Partial<Pick<Mission, 'statuses'>>)[],
    readonly (Pick<ReadMission, 'id' | 'partOf' | 'presence' | N> & Partial<Pick<ReadMission, 'statuses'>>)[]
  >;
};

/** A number of people that may be deployed, or that is aimed at. */
export const ceilingShape = /* @__PURE__ */ model('ceiling', () =>
  fields(
    { en: 'a ceiling', fr: 'un plafond' },
    {
      id: idShape,
      label: labelShape,
      scope: scopeShape,
      missions: idsShape,
      nature: natureShape,
      upTo: whole(0),
      printed: filled({ en: 'a text', fr: 'un texte' }),
      asOf: optional(partialDateShape),
      basis: optional(factBasisShape),
      sources: sourcesShape,
    },
  ),
) satisfies Shape<Ceiling, unknown>;

/** A text that a document holds back. */
export const redactionShape: Shape<Redaction> = /* @__PURE__ */ model('redaction', () =>
  fields(
    { en: 'a redaction', fr: 'un caviardage' },
    {
      id: idShape,
      label: labelShape,
      missions: idsShape,
      sources: sourcesShape,
    },
  ),
);
