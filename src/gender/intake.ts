import { decimalAt } from '../exact/decimal.js';
import { compare, divide, type Fraction, fractionOf, greatest, HUNDRED, least, ONE, ZERO } from '../exact/fraction.js';
import { shareOutOfRange } from '../exact/share.js';
import type { PrintedFigure } from '../figures/model.js';
import { readFigure } from '../figures/printed.js';
import {
  describe,
  invalidArgument,
  refuseUnknownKeys,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { CpaIppError } from '../kernel/errors.js';
import { keysOf } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { isReported, type NoValue, type Reported, reasonIn } from '../kernel/no-value.js';
import type { DocumentSource } from '../kernel/source.js';
import {
  GENDER_DENOMINATOR_LABELS,
  type GenderDenominator,
  type GenderPopulation,
  POPULATION_MEASURE_LABELS,
  POPULATION_SCOPE_LABELS,
  type WomenCount,
} from './model.js';

const DENOMINATORS = /* @__PURE__ */ keysOf(GENDER_DENOMINATOR_LABELS);
const MEASURES = /* @__PURE__ */ keysOf(POPULATION_MEASURE_LABELS);
const SCOPES = /* @__PURE__ */ keysOf(POPULATION_SCOPE_LABELS);

/** More than all people there are; keeps every sum of counts exact. */
const MAX_PEOPLE = 1e10;

/** Requires a count of people, or the reason why there is none. */
export function peopleAt(value: unknown, path: Path): Reported<number> {
  return reasonIn(value) ?? wholePeopleAt(value, path);
}

/** Requires a whole number of people. */
export function wholePeopleAt(value: unknown, path: Path): number {
  if (typeof value === 'number' && value < 0) {
    throw new CpaIppError('NEGATIVE_VALUE', `a number of people cannot be ${value}`, path, { received: String(value) });
  }
  if (typeof value !== 'number' || !Number.isInteger(value) || value > MAX_PEOPLE) {
    throw invalidArgument(value, `a whole number of people, at most ${MAX_PEOPLE}`, path);
  }
  return value === 0 ? 0 : value;
}

/** Requires a denominator by name. */
export function denominatorAt(value: unknown, path: Path): GenderDenominator {
  return requireOneOf(value, DENOMINATORS, 'a denominator', path);
}

/** Women among a total, checked. */
export interface ReadCount {
  readonly women: Reported<number>;
  readonly total: Reported<number>;
  readonly denominator: GenderDenominator | 'as-given';
}

/** Requires women among a total; `others` are further keys that the record may have. */
export function womenCountAt(value: unknown, path: Path, others: readonly string[] = []): ReadCount {
  const given = requireObject(value as WomenCount, path, 'women and total');
  refuseUnknownKeys(given, ['women', 'total', 'denominator', 'leftOut', ...others], 'a part of a count', path);
  const women = peopleAt(given.women, [...path, 'women']);
  const total = peopleAt(given.total, [...path, 'total']);
  if (isReported(women) && isReported(total) && women > total) {
    throw new CpaIppError('PART_ABOVE_WHOLE', `${women} women are more than ${total} people`, [...path, 'women'], {
      part: String(women),
      whole: String(total),
    });
  }
  if (given.leftOut !== undefined) peopleAt(given.leftOut, [...path, 'leftOut']);
  const denominator =
    given.denominator === undefined ? 'as-given' : denominatorAt(given.denominator, [...path, 'denominator']);
  return { women, total, denominator };
}

/** Requires a description of who is counted. */
export function populationAt(value: unknown, path: Path): GenderPopulation {
  const given = requireObject(value as GenderPopulation, path, 'a population: { measure, scope }');
  refuseUnknownKeys(given, ['measure', 'scope', 'category'], 'a part of a population', path);
  const { category } = given;
  if (category !== undefined && (typeof category !== 'string' || category === '')) {
    throw invalidArgument(category, 'the name of a category', [...path, 'category']);
  }
  return {
    measure: requireOneOf(given.measure, MEASURES, 'a measure', [...path, 'measure']),
    scope: requireOneOf(given.scope, SCOPES, 'a scope', [...path, 'scope']),
    ...(category === undefined ? {} : { category }),
  };
}

/** Requires a share from 0 to 1. */
export function shareAt(value: unknown, path: Path): Fraction {
  const share = decimalAt(value, path);
  const exact = fractionOf(share.toFixed());
  if (compare(exact, ZERO) < 0 || compare(exact, ONE) > 0) throw shareOutOfRange(share, path);
  return exact;
}

/** A share of people as a document prints it, from 0 to 1, with all shares that print so. */
export interface PrintedShare {
  readonly value: Fraction;
  readonly low: Fraction;
  readonly high: Fraction;
  /** The end itself is left out, as the declared way of rounding has it. */
  readonly openLow: boolean;
  readonly openHigh: boolean;
  readonly text: string;
}

/**
 * Reads a printed percent or share.
 *
 * Both ends of its interval count as possible where the printer's rule on ties is not declared; nobody is counted below
 * 0 or above everyone.
 */
export function printedShareAt(figure: unknown, path: Path): PrintedShare | NoValue {
  const read = readFigure(figure as PrintedFigure, { path });
  if (read.unit !== 'percent' && read.unit !== 'share') {
    const message = `a share needs a figure in percent, or a share of 1, not in '${read.unit}'`;
    throw new CpaIppError('UNIT_MISMATCH', message, [...path, 'unit'], {
      expected: 'percent or share',
      received: read.unit,
    });
  }
  if (read.kind === 'no-value') return read.reason;
  const whole = read.unit === 'percent' ? HUNDRED : ONE;
  const value = divide(read.value, whole);
  if (compare(value, ZERO) < 0 || compare(value, ONE) > 0) {
    const isPercent = read.unit === 'share' && compare(value, HUNDRED) <= 0 && compare(value, ZERO) > 0;
    const hint = isPercent ? "; a figure in the wrong unit: its unit may be 'percent'" : '';
    throw new CpaIppError('SHARE_OUT_OF_RANGE', `${describe(read.text)} is no part of a whole${hint}`, path, {
      received: read.text,
      suggestions: isPercent ? [`${read.digits}%`] : [],
    });
  }
  const [low, high] = [divide(read.envelope.low, whole), divide(read.envelope.high, whole)];
  const declared = read.rounding !== null;
  return {
    value,
    low: greatest(low, ZERO),
    high: least(high, ONE),
    openLow: declared && read.envelope.openLow === true && compare(low, ZERO) >= 0,
    openHigh: declared && read.envelope.openHigh === true && compare(high, ONE) <= 0,
    text: read.text,
  };
}

/** Requires a line of a document, and hands it back without anything else that it may hold. */
export function documentSourceAt(value: unknown, path: Path): DocumentSource {
  const { document, line, ...place } = requireObject(value as DocumentSource, path, 'a document and line');
  const parts = (['table', 'row', 'column'] as const).filter((part) => place[part] !== undefined);
  return {
    document: requireString(document, [...path, 'document'], "a document's id"),
    line: requireInteger(line, [...path, 'line'], { minimum: 1, maximum: 1_000_000 }),
    ...Object.fromEntries(parts.map((part) => [part, requireString(place[part], [...path, part])])),
  };
}

/** Requires a text in both languages. */
export function labelAt(value: unknown, path: Path): Label {
  const label = requireObject(value as Label, path, 'a label: { en, fr }');
  return { en: requireString(label.en, [...path, 'en']), fr: requireString(label.fr, [...path, 'fr']) };
}
