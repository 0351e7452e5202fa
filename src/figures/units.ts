import { currencyPattern, isCurrency } from '../exact/currencies.js';
import { divide, type Fraction, fraction, ulp } from '../exact/fraction.js';
import { requireOneOf, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, joined, keysOf } from '../kernel/frozen.js';
import { type Label, textOf } from '../kernel/label.js';
import { suggest } from '../kernel/suggest.js';
import { anyOf, inBoth, numeral, quoted } from '../kernel/words.js';
import { UNIT } from './names.js';
import type { NamedUnit, Unit } from './unit-model.js';

/** Labels of the units that have a name of their own, in English and French. */
export const UNIT_LABELS = /* @__PURE__ */ frozen<Readonly<Record<NamedUnit, Label>>>({
  CAD: { en: 'Canadian dollars', fr: 'dollars canadiens' },
  'CAD thousands': { en: 'thousands of Canadian dollars', fr: 'milliers de dollars canadiens' },
  'CAD millions': { en: 'millions of Canadian dollars', fr: 'millions de dollars canadiens' },
  percent: { en: 'percent', fr: 'pour cent' },
  points: { en: 'percentage points', fr: 'points de pourcentage' },
  share: { en: 'share of 1', fr: 'part de 1' },
  ratio: { en: 'ratio to 1', fr: 'rapport à 1' },
  index: { en: 'index (base 100)', fr: 'indice (base 100)' },
  FTE: { en: 'full-time equivalents', fr: 'équivalents temps plein' },
  deployments: { en: 'deployments', fr: 'affectations' },
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

/** How units of money are scaled, by places of the point. */
const PLACES = /* @__PURE__ */ frozen<Readonly<Record<string, number>>>({ thousands: 3, millions: 6, billions: 9 });
const IN_FRENCH = /* @__PURE__ */ frozen<Readonly<Record<string, string>>>({
  thousands: 'milliers',
  millions: 'millions',
  billions: 'milliards',
});

/** A unit of one thing that is written on several scales, and how many of the thing it is. */
export interface Scale {
  /** The code of a currency; `per` of a rate. */
  readonly base: string;
  readonly size: Fraction;
  /** By how many places the point is moved. */
  readonly places: number;
}

const MONEY = /^([A-Z]{3})(?: (thousands|millions|billions))?$/;
const RATE = /^per ([1-9]\d{0,14})$/;
const FREE = /^(counted|measured) (\S(?:.{0,58}\S)?)$/;

/** The scale of a unit of money or of a rate; `null` for any other. */
export function scaleOf(unit: string): Scale | null {
  const rate = RATE.exec(unit)?.[1];
  if (rate !== undefined) return { base: 'per', size: fraction(1n, BigInt(rate)), places: 0 };
  const [, base = '', scale = ''] = MONEY.exec(unit) ?? [];
  if (!isCurrency(base)) return null;
  const places = PLACES[scale] ?? 0;
  return { base, size: ulp(-places), places };
}

/** The scale of a unit of money; `null` for any other. */
export function moneyIn(unit: string): Scale | null {
  const scale = scaleOf(unit);
  return scale?.base === 'per' ? null : scale;
}

/** How often one unit goes into another of the same thing: 1000 thousands go into a million. `null` for others. */
export function timesInto(from: Unit, to: Unit): Fraction | null {
  const [own, other] = [scaleOf(from), scaleOf(to)];
  return own === null || own.base !== other?.base ? null : divide(other.size, own.size);
}

/** What a unit of the caller's own counts or measures. */
const freeIn = (unit: string): { readonly isCounted: boolean; readonly of: string } | null => {
  const found = FREE.exec(unit);
  return found === null ? null : { isCounted: found[1] === 'counted', of: found[2] as string };
};

/** The pattern of units without a name of their own, for schemas. */
export const unitPattern = (): string => {
  const [money, rate, free] = [MONEY, RATE, FREE].map(({ source }) => source.slice(1, -1)) as [string, string, string];
  return `^(?:${money.replace('[A-Z]{3}', currencyPattern())}|${rate}|${free})$`;
};

/** Whether a text names a unit. */
export const isUnit = (unit: string): unit is Unit =>
  Object.hasOwn(UNIT_LABELS, unit) || scaleOf(unit) !== null || freeIn(unit) !== null;

/** Requires a unit. */
export function unitAt(value: unknown, path: Path): Unit {
  if (typeof value !== 'string') return requireOneOf(value, UNITS, UNIT, path);
  if (isUnit(value)) return value;
  const code = value.slice(0, 3);
  const money = isCurrency(code) ? ['', ...Object.keys(PLACES)].map((scale) => `${code} ${scale}`.trim()) : [];
  const named = [...UNITS, ...money];
  const near = suggest(value, named);
  throw unknownName(value, named, UNIT, path, near.length > 0 ? near : unnamedLike(value));
}

/** The units without a name of their own that a text may mean: a rate with marks in its number, or one's own. */
function unnamedLike(text: string): readonly string[] {
  const rate = `per ${/^per (.*)$/i.exec(text)?.[1]?.replace(/[ ,\u00a0\u202f]/g, '')}`;
  const forms = isRate(rate as Unit) ? [rate] : [`measured ${text}`, `counted ${text}`];
  return freeIn(`counted ${text}`) !== null && !/^(?:counted|measured)\b/.test(text) ? forms : [];
}

/** What a unit is called. */
export function unitLabel(unit: Unit): Label {
  if (Object.hasOwn(UNIT_LABELS, unit)) return UNIT_LABELS[unit as NamedUnit];
  const rate = RATE.exec(unit)?.[1];
  if (rate !== undefined) return { en: `per ${numeral(rate).en}`, fr: `pour ${numeral(rate).fr}` };
  const [, code = '', scale] = MONEY.exec(unit) ?? [];
  if (scale !== undefined) {
    const money = code === 'CAD' ? UNIT_LABELS.CAD : { en: code, fr: code };
    return { en: `${scale} of ${money.en}`, fr: `${IN_FRENCH[scale]} de ${money.fr}` };
  }
  const name = freeIn(unit)?.of ?? unit;
  return { en: name, fr: name };
}

/** Units in a message, one or the other. */
export const wordsForUnits = (...units: readonly Unit[]): Label => anyOf(units.map(withId));

/** A label, with the id that one has to write where it is another word. */
const withId = (unit: Unit): Label =>
  inBoth((locale) => {
    const label = textOf(unitLabel(unit), locale);
    return label === unit ? label : `${label} (${textOf(quoted(unit), locale)})`;
  });

/** The units that have a name of their own, for checks. */
const UNITS = /* @__PURE__ */ keysOf(UNIT_LABELS);

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

const COUNTED: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(
  /* @__PURE__ */ joined<Unit>(WHOLE_UNITS, ['years', 'months', 'weeks', 'days', 'hours', 'count']),
);

/** Units that are counted, not measured: a printed figure is exact. */
export const isCounted = (unit: Unit): boolean => COUNTED.has(unit) || freeIn(unit)?.isCounted === true;

/** Whether a figure in a unit cannot be below zero: things that come in wholes, also on average or of one's own. */
export const cannotBeNegative = (unit: Unit): boolean => NEVER_NEGATIVE.has(unit) || freeIn(unit)?.isCounted === true;

/** What cannot be fewer than none. */
export const NEVER_NEGATIVE: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(
  /* @__PURE__ */ joined<Unit>(WHOLE_UNITS, ['FTE', 'deployments']),
);

const QUOTIENTS: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['percent', 'points', 'share', 'ratio', 'index']);

/** Units of quotients: a zero of theirs, with decimals or without, was rounded. */
export const isOfQuotients = (unit: Unit): boolean => QUOTIENTS.has(unit) || isRate(unit);

/** So many per so many. */
export const isRate = (unit: Unit): boolean => RATE.test(unit);

/** Units without a dimension: they may multiply any other. */
export const DIMENSIONLESS: ReadonlySet<Unit> = /* @__PURE__ */ new Set<Unit>(['share', 'ratio', 'count']);
