import { partialDateShape } from '../calendar/shapes.js';
import { invalidArgument, requireString } from '../kernel/check.js';
import type { Shape } from '../kernel/form.js';
import { frozen, keysOf } from '../kernel/frozen.js';
import { among, idShape, labelShape, sourceShape } from '../kernel/record.js';
import {
  fields,
  filled,
  flag,
  later,
  listOf,
  model,
  oneOf,
  onlyTrue,
  optional,
  type ReadOf,
  text,
  whole,
} from '../kernel/shape.js';
import {
  type Ceiling,
  type CountryCode,
  type DatedStatus,
  FACT_BASIS_LABELS,
  MISSION_KIND_LABELS,
  MISSION_MODE_LABELS,
  MISSION_STATUS_LABELS,
  type Mission,
  type MissionFact,
  type MissionName,
  type Presence,
  type Redaction,
} from './model.js';

/** The scopes of ceilings, in the order of what they cover. */
const SCOPES = /* @__PURE__ */ frozen([
  'mission',
  'missions-together',
  'region',
  'program',
] as const satisfies readonly Ceiling['scope'][]);

/** What a ceiling is for. */
export const scopeShape: Shape<Ceiling['scope']> = /* @__PURE__ */ later(() => oneOf(SCOPES, 'a scope'));
/** Whether people may be deployed, or are aimed at. */
export const natureShape: Shape<Ceiling['nature']> = /* @__PURE__ */ later(() =>
  oneOf(['authorized', 'target'], 'a nature'),
);

const sourcesShape = /* @__PURE__ */ later(() => listOf(sourceShape, { what: 'an array of sources' }));
const idsShape = /* @__PURE__ */ later(() => listOf(idShape, { what: 'an array of ids' }));

const countryShape: Shape<CountryCode> = /* @__PURE__ */ frozen<Shape<CountryCode>>({
  form: { kind: 'text', format: 'country' },
  read(value, path) {
    const code = requireString(value, path, "a country such as 'UA'");
    if (!/^[A-Z]{2}$/.test(code)) throw invalidArgument(value, "a country such as 'UA'", path);
    return code;
  },
});

const factsOf = <T, R>(value: Shape<T, R>): Shape<readonly MissionFact<T>[], readonly MissionFact<R>[]> =>
  listOf(
    fields('a fact: { value, basis, sources }', 'a part of a fact', {
      value,
      basis: oneOf(keysOf(FACT_BASIS_LABELS), 'a basis'),
      sources: sourcesShape,
    }) as unknown as Shape<MissionFact<T>, MissionFact<R>>,
    { what: 'an array of facts' },
  );

/** The missions before or after one. */
const linksShape = /* @__PURE__ */ later(() => factsOf(idShape));

const missionNameShape = /* @__PURE__ */ later(() =>
  fields('a name: { text, form, sources }', 'a part of a name', {
    text: filled('a name'),
    form: oneOf(['name', 'acronym', 'description'], 'a form of names'),
    sources: sourcesShape,
  }),
) satisfies Shape<MissionName>;

/** A time of presence; whether its ends are the right way round, who weighs it says. */
export const presenceShape = /* @__PURE__ */ later(() =>
  fields('a time of presence', 'a part of a time of presence', {
    extent: oneOf(['throughout', 'within'], 'an extent'),
    from: partialDateShape,
    to: partialDateShape,
    sharedWith: optional(idsShape),
    peopleCounted: optional(onlyTrue),
    label: optional(labelShape),
    sources: sourcesShape,
  }),
) satisfies Shape<Presence, unknown>;

/** A time of presence, read. */
export type ReadPresence = ReadOf<typeof presenceShape>;

const statusShape = /* @__PURE__ */ later(() =>
  fields('a status: { status, sources }', 'a part of a status', {
    status: oneOf(keysOf(MISSION_STATUS_LABELS), 'a status'),
    from: optional(partialDateShape),
    to: optional(partialDateShape),
    label: optional(labelShape),
    sources: sourcesShape,
  }),
) satisfies Shape<DatedStatus, unknown>;

/** A mission, a posting or a training initiative. */
export const missionShape = /* @__PURE__ */ model('mission', () =>
  fields('a mission', 'a part of a mission', {
    id: idShape,
    label: labelShape,
    names: listOf(missionNameShape, { what: 'an array of names' }),
    kinds: factsOf(oneOf(keysOf(MISSION_KIND_LABELS), 'a kind of mission')),
    modes: factsOf(oneOf(keysOf(MISSION_MODE_LABELS), 'a mode')),
    leads: factsOf(labelShape),
    hosts: factsOf(countryShape),
    languages: factsOf(oneOf(['en', 'fr'], 'a language')),
    armed: factsOf(flag),
    focus: factsOf(labelShape),
    predecessors: linksShape,
    successors: linksShape,
    partOf: optional(idShape),
    presence: listOf(presenceShape, { what: 'an array of times of presence' }),
    statuses: listOf(statusShape, { what: 'an array of statuses' }),
  }),
) satisfies Shape<Mission, unknown>;

/** What looking for a mission by its names needs: it is done for every row of a file, so no more is read. */
export const namedMissionMembers = () => ({
  id: idShape,
  label: labelShape,
  names: listOf(among('a name', { text: text() }), { what: 'an array of names' }),
});

/** What following the links between missions needs beside. */
export const linkedMissionMembers = () => ({
  ...namedMissionMembers(),
  predecessors: linksShape,
  successors: linksShape,
  partOf: optional(idShape),
});

/** A number of people that may be deployed, or that is aimed at. */
export const ceilingShape = /* @__PURE__ */ model('ceiling', () =>
  fields('a ceiling', 'a part of a ceiling', {
    id: idShape,
    label: labelShape,
    scope: scopeShape,
    missions: idsShape,
    nature: natureShape,
    upTo: whole(0),
    printed: filled('a text'),
    asOf: optional(partialDateShape),
    sources: sourcesShape,
  }),
) satisfies Shape<Ceiling, unknown>;

/** A text that a document holds back. */
export const redactionShape: Shape<Redaction> = /* @__PURE__ */ model('redaction', () =>
  fields('a redaction', 'a part of a redaction', {
    id: idShape,
    label: labelShape,
    missions: idsShape,
    sources: sourcesShape,
  }),
);
