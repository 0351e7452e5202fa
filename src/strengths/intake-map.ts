import type { DateForm } from '../calendar/date-form.js';
import { datesShape } from '../calendar/read-date.js';
import { type KnownEntry, knownShape } from '../deployments/intake-map.js';
import { type ColumnNumberOptions, columnNumberOptions } from '../exact/number-options.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import {
  type ColumnSource,
  columnSourceShape,
  type OpenColumnSource,
  type Origin,
  openSourceShape,
} from '../kernel/columns.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { NAME_OF_COLUMN } from '../kernel/names.js';
import { NO_VALUE_REASONS, type NoValueReason } from '../kernel/no-value.js';
import { type KeyOrigin, keyColumnShape } from '../kernel/row-keys.js';
import { checked, fields, filled, later, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import type { StrengthDimension, StrengthMeasure } from './model.js';
import { DIMENSIONS, MEASURES } from './names.js';

/**
 * Which columns hold what: the date, in a column or the same for all rows; who is counted; and the counts. A file that
 * has no total has women and men.
 * @category Strengths
 */
export interface StrengthMap {
  readonly date: ColumnSource;
  readonly contributor?: OpenColumnSource;
  readonly mission?: OpenColumnSource;
  readonly category?: OpenColumnSource;
  readonly women?: string;
  readonly men?: string;
  readonly others?: string;
  readonly total?: string;
  readonly authorized?: string;
  readonly units?: string;
  readonly authorizedUnits?: string;
  /**
   * A column of keys of the caller's own, such as the ids of the rows of an editor: any text or number, which need not
   * be of one row alone. Head counts, totals and findings carry it.
   */
  readonly key?: string | { readonly written: string };
}

/**
 * Choices of {@link readStrengths}.
 * @inline
 */
export type StrengthIntakeOptions = ColumnNumberOptions & {
  /** Which columns hold what. */
  readonly map: StrengthMap;
  /** The forms of the dates of the file; `['YYYY-MM-DD']` if not given. */
  readonly dates?: readonly DateForm[];
  /** What an empty cell of a count means: `'zero'`, or why there is none. Unless given `'not-reported'`, and so found. */
  readonly empty?: 'zero' | NoValueReason;
  /** The missions that exist, to be given by any of their names; without it, every mission is taken. */
  readonly missions?: readonly KnownEntry[];
};

/** A {@link StrengthMap}, read. */
export interface ReadMap {
  readonly date: Origin;
  readonly dimensions: readonly (readonly [StrengthDimension, Origin])[];
  readonly measures: readonly (readonly [StrengthMeasure, string])[];
  readonly key: KeyOrigin | undefined;
}

const FIELD_OF_STRENGTH: Label = /* @__PURE__ */ frozen({
  en: 'a field of a head count',
  fr: "un champ d'un effectif",
});

const mapShape: Shape<StrengthMap, ReadMap> = /* @__PURE__ */ later(() => {
  const optionalOf = <N extends string, T, R>(names: readonly N[], shape: Shape<T, R>) =>
    Object.fromEntries(names.map((name) => [name, optional(shape)]));
  const shape = fields(
    { en: 'a map from fields to columns', fr: 'une correspondance entre champs et colonnes' },
    {
      date: columnSourceShape,
      ...optionalOf(DIMENSIONS, openSourceShape),
      ...optionalOf(MEASURES, filled(NAME_OF_COLUMN)),
      key: optional(keyColumnShape),
    },
    FIELD_OF_STRENGTH,
  );
  return checked(shape as unknown as Shape<StrengthMap, Readonly<Record<string, unknown>>>, readMap) as Shape<
    StrengthMap,
    ReadMap
  >;
});

function readMap(map: Readonly<Record<string, unknown>>, path: Path, given: unknown): ReadMap {
  const has = (measure: StrengthMeasure) => map[measure] !== undefined;
  if (!has('total') && !(has('women') && has('men')))
    throw invalidArgument(
      given,
      {
        en: 'a column for the total, or columns for women and men',
        fr: "une colonne de totaux, ou des colonnes de femmes et d'hommes",
      },
      path,
    );
  const present = <N extends string, V>(names: readonly N[]) =>
    names.flatMap((name) => (map[name] === undefined ? [] : [[name, map[name] as V] as const]));
  return {
    date: map['date'] as Origin,
    dimensions: present(DIMENSIONS),
    measures: present(MEASURES),
    key: map['key'] as KeyOrigin | undefined,
  };
}

export const INTAKE_OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    map: mapShape,
    ...columnNumberOptions(),
    dates: optional(datesShape),
    empty: optional(
      oneOf(['zero', ...NO_VALUE_REASONS], {
        en: 'a meaning of empty cells',
        fr: 'une signification des cellules vides',
      }),
    ),
    missions: optional(knownShape),
  }),
) satisfies Shape<StrengthIntakeOptions, unknown>;
