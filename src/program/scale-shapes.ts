import type { Decimal } from '../exact/decimal.js';
import { compare, type Fraction, fractionOf } from '../exact/fraction.js';
import { decimalTextOf } from '../exact/shapes.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import type { Shape } from '../kernel/form.js';
import { refuseSecond } from '../kernel/keys.js';
import { labelShape, sourceShape } from '../kernel/record.js';
import { checked, fields, flag, later, listOf, model, optional, type ReadOf, text } from '../kernel/shape.js';
import { quoted } from '../kernel/words.js';
import type { ResponseBand } from './model.js';

/** A word for a share of the people who answered. */
export const responseBandShape = /* @__PURE__ */ model('responseBand', () => {
  const percentage = decimalTextOf('percentage', withinHundred);
  const band = fields(
    { en: 'a band', fr: 'une bande' },
    {
      id: text(),
      label: labelShape,
      from: percentage,
      to: percentage,
      includesFrom: flag,
      includesTo: flag,
      source: optional(sourceShape),
    },
  );
  return checked(band, withWidth);
}) satisfies Shape<ResponseBand, unknown>;

/** A band, read. */
export type ReadBand = ReadOf<typeof responseBandShape>;

function withinHundred(percent: Decimal, path: Path): Fraction {
  if (!percent.isNegative() && percent.lte(100)) return fractionOf(percent.toString());
  throw invalidArgument(String(percent), { en: 'a percentage from 0 to 100', fr: 'un pourcentage de 0 à 100' }, path);
}

/** Percentages from one to another. */
export interface Interval {
  readonly from: Fraction;
  readonly to: Fraction;
  readonly includesFrom: boolean;
  readonly includesTo: boolean;
}

function withWidth<B extends Interval>(band: B, path: Path, given: unknown): B {
  const width = compare(band.to, band.from);
  if (width > 0 || (width === 0 && band.includesFrom && band.includesTo)) return band;
  throw invalidArgument(
    (given as ResponseBand).to,
    { en: 'an end above the start of the band', fr: 'une fin au-dessus du début de la bande' },
    [...path, 'to'],
  );
}

/** The bands of a scale, in whatever order, each of its own name, which do not overlap. */
export const scaleShape = /* @__PURE__ */ later(() =>
  checked(
    listOf(responseBandShape, { what: { en: 'an array of bands', fr: 'un tableau de bandes' } }),
    withoutOverlaps,
  ),
);

function withoutOverlaps(scale: readonly ReadBand[], path: Path): readonly ReadBand[] {
  const ids = scale.map(({ id }) => id);
  refuseSecond(ids, (index) => [...path, index, 'id'], { en: 'a band', fr: 'une bande' });
  const bands = ascending(scale);
  bands.forEach((band, index) => {
    const before = bands[index - 1];
    if (before === undefined) return;
    const order = compare(band.from, before.to);
    if (order < 0 || (order === 0 && band.includesFrom && before.includesTo)) {
      throw invalidArgument(
        band.id,
        {
          en: `a band that does not overlap ${quoted(before.id).en}`,
          fr: `une bande qui ne chevauche pas ${quoted(before.id).fr}`,
        },
        [...path, scale.indexOf(band)],
      );
    }
  });
  return scale;
}

/** Bands from the least percentage to the greatest. */
export const ascending = <B extends Interval>(bands: readonly B[]): B[] =>
  [...bands].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to));
