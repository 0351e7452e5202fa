import { frozen } from '../kernel/frozen.js';
import type { Locale } from '../kernel/label.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { localeShape } from '../kernel/record.js';
import { optional, whole } from '../kernel/shape.js';
import { colon, MARKS, NO_BREAK_SPACE, percentSign } from '../kernel/typography.js';

/**
 * The versions of Vega-Lite whose specifications charts are. JupyterLab draws version 5; version 6 logs a warning where
 * a specification names another one.
 * @inline
 */
export type VegaLiteVersion = 5 | 6;

/**
 * The version that a chart is to name.
 * @inline
 */
export type OfVegaLite<V extends VegaLiteVersion> = {
  /** The version of Vega-Lite that `$schema` names, which is all in which they differ; 5 unless given. */
  readonly vegaLite?: V;
};

/**
 * A chart as data: a Vega-Lite specification, and its text alternative. `V` is the version of Vega-Lite.
 * @category Plain data
 */
export interface Chart<V extends VegaLiteVersion = 5> {
  /**
   * Hand it to Vega-Lite, to Jupyter or to an editor as it stands, or change it first: it is new each time, and shares
   * nothing.
   */
  readonly spec: ChartSpec<V>;
  /** What the picture shows, with all its values, for those who do not see it; `spec.description` is the same. */
  readonly text: string;
}

/**
 * What a chart specification is made of: JSON.
 * @category Plain data
 */
export type ChartJson = string | number | boolean | null | ChartJson[] | { [key: string]: ChartJson };

/**
 * One kind of mark in a chart, with its own data.
 * @inline
 */
export type ChartLayer = {
  data: { values: { [field: string]: ChartJson }[] };
  mark: { type: 'bar' | 'point' | 'rule' | 'text' | 'tick'; [property: string]: ChartJson };
  encoding: { [channel: string]: ChartJson };
};

/**
 * A specification for Vega-Lite, version 5 or 6: the parts of it that this library uses. Plain data, with all values
 * inside; it survives JSON.
 *
 * Where Vega-Lite's own types are at hand, it can be assigned to its `TopLevelSpec`.
 * @category Plain data
 */
export interface ChartSpec<V extends VegaLiteVersion = 5> {
  $schema: `https://vega.github.io/schema/vega-lite/v${V}.json`;
  description: string;
  title: { text: string; subtitle: string[] };
  width: number;
  height: number | { step: number };
  layer: ChartLayer[];
  config: { [property: string]: ChartJson };
}

/** {@link ChartJson} while it is put together. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** A {@link ChartLayer} while it is put together. */
export interface Layer {
  readonly data: { readonly values: readonly { readonly [field: string]: Json }[] };
  readonly mark: { readonly type: ChartLayer['mark']['type']; readonly [property: string]: Json };
  readonly encoding: { readonly [channel: string]: Json };
}

/** The colours of Okabe and Ito, which colour-blind readers can tell apart, and a grey. */
export const COLOURS = /* @__PURE__ */ frozen({
  blue: '#0072B2',
  vermilion: '#D55E00',
  green: '#009E73',
  purple: '#CC79A7',
  sky: '#56B4E9',
  orange: '#E69F00',
  grey: '#767676',
  ink: '#333333',
} as const);

/** The name of one of the {@link COLOURS}. */
export type Colour = keyof typeof COLOURS;

/** What every chart is told. */
export const chartMembers = () => ({ locale: localeShape, vegaLite: optional(whole(5, 6)) });

/** A chart that names a version of Vega-Lite. */
export const inVersion = <V extends VegaLiteVersion>({ spec, text }: Chart, version = 5): Chart<NotInferred<V>> => ({
  spec: { ...spec, $schema: `https://vega.github.io/schema/vega-lite/v${version as V}.json` } as ChartSpec<
    NotInferred<V>
  >,
  text,
});

/** Puts a chart together. */
export function chartOf(
  locale: Locale,
  parts: {
    readonly title: string;
    readonly subtitle: readonly string[];
    /** Sentences for the text alone. */
    readonly notes?: readonly string[];
    /** What is shown, item by item. */
    readonly items: readonly string[];
    readonly width: number;
    readonly height: number | { readonly step: number };
    readonly layer: readonly Layer[];
  },
): Chart {
  const { title, subtitle, notes = [], items, width, height, layer } = parts;
  const text = [title, ...subtitle, ...notes, items.join('; ')].filter((sentence) => sentence !== '').join('. ');
  const spec = {
    $schema: 'https://vega.github.io/schema/vega-lite/v5.json',
    description: text,
    title: { text: title, subtitle },
    width,
    height,
    layer,
    config: configOf(locale),
  };
  // Layers share parts until here; in the copy they do not, so that who changes one does not change another.
  return { spec: JSON.parse(JSON.stringify(spec)) as ChartSpec, text };
}

/** Look and number marks: these must not depend on the machine's locale either. */
function configOf(locale: Locale): Json {
  const french = locale === 'fr-CA';
  return {
    background: 'white',
    font: 'sans-serif',
    padding: 10,
    locale: {
      number: {
        decimal: MARKS[locale].decimal,
        thousands: MARKS[locale].group,
        grouping: [3],
        currency: french ? ['', `${NO_BREAK_SPACE}$`] : ['$', ''],
        percent: percentSign(locale),
      },
    },
    title: {
      anchor: 'start',
      frame: 'group',
      fontSize: 15,
      subtitleFontSize: 12,
      subtitleColor: COLOURS.ink,
      offset: 12,
    },
    axis: {
      labelFontSize: 12,
      titleFontSize: 12,
      titleFontWeight: 'normal',
      labelColor: COLOURS.ink,
      gridColor: '#E5E5E5',
    },
    legend: { labelFontSize: 12, labelLimit: 0, labelColor: COLOURS.ink },
    text: { fontSize: 12, color: COLOURS.ink },
    view: { stroke: null },
  };
}

/** Text for a picture: a colon with what French wants before it. */
export function withColon(before: string, after: string, locale: Locale): string {
  return before + colon(locale) + after;
}

/** The first letter as a capital. */
export function capitalized(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
