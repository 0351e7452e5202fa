import { frozen, joined, keysOf } from '../kernel/frozen.js';
import { type Label, textOf } from '../kernel/label.js';
import { anyOf, inBoth, quoted } from '../kernel/words.js';
import type { Unit } from './model.js';

/** Labels of the units, in English and French. */
export const UNIT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<Unit, Label>>>({
  CAD: { en: 'Canadian dollars', fr: 'dollars canadiens' },
  'CAD thousands': { en: 'thousands of Canadian dollars', fr: 'milliers de dollars canadiens' },
  'CAD millions': { en: 'millions of Canadian dollars', fr: 'millions de dollars canadiens' },
  percent: { en: 'percent', fr: 'pour cent' },
  share: { en: 'share of 1', fr: 'part de 1' },
  ratio: { en: 'ratio to 1', fr: 'rapport à 1' },
  FTE: { en: 'full-time equivalents', fr: 'équivalents temps plein' },
  deployments: { en: 'deployments (average)', fr: 'affectations (moyenne)' },
  people: { en: 'people', fr: 'personnes' },
  missions: { en: 'missions', fr: 'missions' },
  positions: { en: 'positions', fr: 'postes' },
  countries: { en: 'countries', fr: 'pays' },
  agencies: { en: 'agencies', fr: 'organismes' },
  sessions: { en: 'training sessions', fr: 'séances de formation' },
  years: { en: 'years', fr: 'années' },
  months: { en: 'months', fr: 'mois' },
  weeks: { en: 'weeks', fr: 'semaines' },
  days: { en: 'days', fr: 'jours' },
  hours: { en: 'hours', fr: 'heures' },
  count: { en: 'count', fr: 'nombre' },
});

/** Units in a message, one or the other. */
export const wordsForUnits = (...units: readonly Unit[]): Label => anyOf(units.map(withId));

/** A label, with the id that one has to write where it is another word. */
const withId = (unit: Unit): Label =>
  inBoth((locale) => {
    const label = textOf(UNIT_LABELS[unit], locale);
    return label === unit ? label : `${label} (${textOf(quoted(unit), locale)})`;
  });

/** The units, for checks. */
export const UNITS = /* @__PURE__ */ keysOf(UNIT_LABELS);

const WHOLE_UNITS = /* @__PURE__ */ frozen([
  'people',
  'missions',
  'positions',
  'countries',
  'agencies',
  'sessions',
] as const satisfies readonly Unit[]);

/**
 * Things that come in wholes: half of one is an average at best. A plain `count` may be a rank, a score or a net
 * change.
 */
export const WHOLE: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(WHOLE_UNITS);

/** Units that are counted, not measured: a printed figure is exact. */
export const COUNTED: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(
  /* @__PURE__ */ joined<Unit>(WHOLE_UNITS, ['years', 'months', 'weeks', 'days', 'hours', 'count']),
);

/** What cannot be fewer than none. */
export const NEVER_NEGATIVE: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(
  /* @__PURE__ */ joined<Unit>(WHOLE_UNITS, ['FTE', 'deployments']),
);

/** Units of quotients: a zero of theirs, with decimals or without, was rounded. */
export const QUOTIENTS: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['percent', 'share', 'ratio']);

/** Units without a dimension: they may multiply any other. */
export const DIMENSIONLESS: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['share', 'ratio', 'count']);

/** Units of money, each on a scale of its own. */
export const MONEY: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['CAD', 'CAD thousands', 'CAD millions']);
