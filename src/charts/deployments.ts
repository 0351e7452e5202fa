import type { FiscalYear } from '../calendar/year-form.js';
import { type Decimal, type DecimalInput, notNegativeAt, sumExactly } from '../exact/decimal.js';
import type { Plain, PlainOptions } from '../exact/plain-rows.js';
import { oneQuantityAt, type Quantity } from '../exact/quantity.js';
import { quantityText } from '../exact/quantity-text.js';
import { COLUMN_LABELS } from '../explain/column-labels.js';
import { invalidArgument } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { frozen, lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import { isNoValue, NO_VALUE_LABELS, type NoValueReason, type Reported } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { readBy, reported } from '../kernel/record.js';
import { and, more, oneOf } from '../kernel/shape.js';
import type { DeploymentType } from '../program/canadian/deployments.js';
import type { CanadianProgram } from '../program/canadian/program.js';
import { idIn } from '../program/named-ids.js';
import { TYPE } from '../program/names.js';
import { startMonthIn, typesOf } from '../program/parts.js';
import type { Program, ProgramId } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
import {
  type Chart,
  COLOURS,
  type Colour,
  capitalized,
  chartMembers,
  chartOf,
  inVersion,
  type OfVegaLite,
  type VegaLiteVersion,
  withColon,
} from './spec.js';
import {
  amountAxis,
  drawable,
  gapLayer,
  noteLayer,
  refuseTwice,
  spanOf,
  widthOf,
  yearAxis,
  yearRowsShape,
} from './years.js';

/**
 * What {@link chartOfDeployments} can draw: measures that add up over types. People served do not: one person can serve
 * in two.
 * @inline
 */
export type DeploymentChartMeasure = 'average' | 'newDeployments' | 'personDays';

/**
 * A row that {@link chartOfDeployments} draws: those of {@link summarizeDeployments} by fiscal year and type are such
 * rows; only the measure that is drawn is read.
 * @inline
 */
export type DeploymentChartRow<T extends string = DeploymentType> = {
  readonly fiscalYear: string;
  readonly type: Reported<T>;
} & { readonly [M in DeploymentChartMeasure]?: Reported<DecimalInput> };

/**
 * Choices of {@link chartOfDeployments}.
 * @inline
 */
export type DeploymentChartOptions<P extends Program = Program> = {
  /** The program whose types the rows have; the Canadian one unless given. */
  readonly program?: P;
  readonly locale: Locale;
  readonly measure: DeploymentChartMeasure;
};

const MEASURES = /* @__PURE__ */ frozen([
  'average',
  'newDeployments',
  'personDays',
] as const satisfies readonly DeploymentChartMeasure[]);

/** The colours of types, in their order; where there are more, they come again. */
const TYPE_COLOURS = /* @__PURE__ */ frozen<readonly Colour[]>([
  'blue',
  'sky',
  'green',
  'orange',
  'vermilion',
  'purple',
]);

interface Part {
  readonly fiscalYear: FiscalYear;
  /** `null` where a row has none. */
  readonly type: string | null;
  readonly number: Decimal | null;
  readonly reason: NoValueReason;
}

/**
 * Draws deployments by fiscal year, one bar a year, stacked by type.
 *
 * A type without a value in a year leaves its part out, and a star above the bar says so; a year without any value
 * leaves a gap with the reason in it. Nothing that is missing is drawn as zero.
 * @param rows - Rows of {@link summarizeDeployments} with `by: ['fiscalYear', 'type']`, or rows made from a printed
 *   table.
 * @param options - `locale`, and `measure`: the average deployed, new deployments, or person-days; where wanted
 *   `program` and `vegaLite`, the version. Of more than six types some share a colour.
 * @returns The Vega-Lite specification and its text alternative; both name the measure.
 * @throws {@link CpaIppError} `DUPLICATE` for two rows of one year and type; `INVALID_FISCAL_YEAR`; `NEGATIVE_VALUE`
 *   for a number below zero; `UNKNOWN_NAME` for a type, measure, locale or option that does not exist;
 *   `INVALID_ARGUMENT` where there are no rows, for a row without the measure, or for half a new deployment or
 *   person-day; what {@link decimal} throws.
 * @example
 * const { text } = chartOfDeployments(
 *   [
 *     { fiscalYear: '2015-16', type: 'bilateral', average: '58' },
 *     { fiscalYear: '2015-16', type: 'rapid-response', average: { noValue: 'not-reported' } },
 *   ],
 *   { locale: 'en-CA', measure: 'average' },
 * );
 * text; // => 'Average deployed by type and fiscal year. * Without the types that have no value. 2015-16: bilateral deployments 58.00, rapid response activities (not reported)'
 * @see evaluation-2015-2020, Table 11, L333-345
 * @category Deployments
 */
export function chartOfDeployments<P extends Program = CanadianProgram, V extends VegaLiteVersion = 5>(
  rows: readonly (
    | DeploymentChartRow<ProgramId<P, 'types'>>
    | Plain<DeploymentChartRow<ProgramId<P, 'types'>>, PlainOptions>
  )[],
  options: DeploymentChartOptions<P> & OfVegaLite<V>,
): Chart<NotInferred<V>> {
  const { locale, measure, program, vegaLite } = OPTIONS.read(options, ['options']);
  const read = rowsShape(measure, program).read(drawable(rows, ['rows']), ['rows']);
  const seen = new Set<string>();
  const parts = read.map(({ fiscalYear, type, [measure]: quantity }, index): Part => {
    const key = isNoValue(type) ? null : type;
    refuseTwice(seen, key === null ? fiscalYear : `${fiscalYear} ${key}`, ['rows', index]);
    const { number, reason } = quantity as Quantity;
    return { fiscalYear, type: key, number, reason: reason?.noValue ?? 'not-reported' };
  });
  const years = spanOf(read, startMonthIn(program));
  return inVersion(draw(parts, { measure, years, locale, types: typesOf(program) }), vegaLite);
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  ...chartMembers(),
  measure: oneOf(MEASURES, { en: 'a measure', fr: 'une mesure' }),
}));
const rowsShape = (measure: DeploymentChartMeasure, program: Program | undefined) => {
  const quantity = readBy((value, path) => deployedAt(value, measure, path));
  const measured = more({ [measure]: quantity } as Partial<Record<DeploymentChartMeasure, typeof quantity>>);
  return yearRowsShape(
    and(measured, more({ type: reported(idIn(typesOf(program), TYPE, 'types')) })),
    startMonthIn(program),
  );
};

function deployedAt(value: unknown, measure: DeploymentChartMeasure, path: Path): Quantity {
  const quantity = oneQuantityAt(value, path);
  const { number } = quantity;
  if (number !== null) notNegativeAt(number, path);
  if (measure !== 'average' && number?.isInteger() === false) {
    throw invalidArgument(number.toString(), { en: 'a whole number', fr: 'un nombre entier' }, path);
  }
  return quantity;
}

const WORDS = /* @__PURE__ */ lazily(
  () =>
    ({
      'en-CA': {
        title: 'by type and fiscal year',
        star: '* Without the types that have no value',
        none: 'type not reported',
      },
      'fr-CA': { title: 'par type et par exercice', star: '* Sans les types sans valeur', none: 'type non déclaré' },
    }) as const satisfies Readonly<Record<Locale, unknown>>,
);

function draw(
  parts: readonly Part[],
  {
    measure,
    years,
    locale,
    types: all,
  }: {
    measure: DeploymentChartMeasure;
    years: readonly FiscalYear[];
    locale: Locale;
    types: Program['types'];
  },
): Chart {
  const words = WORDS()[locale];
  const labelOf = (type: string) => (all[type] as Program['types'][string]).label;
  const typeText = (type: string | null) => (type === null ? words.none : textOf(labelOf(type), locale));
  const keys = [...Object.keys(all), null];
  const colourOf = (type: string | null): Colour =>
    type === null ? 'grey' : (TYPE_COLOURS[keys.indexOf(type) % TYPE_COLOURS.length] as Colour);
  const decimals = measure === 'average' ? 2 : 0;
  const numberText = (number: Decimal) => quantityText(number, { locale, decimals });
  const types = keys.filter((key) => parts.some(({ type }) => type === key));
  const ofYear = (year: FiscalYear) =>
    types.flatMap((type) => parts.find((part) => part.fiscalYear === year && part.type === type) ?? []);
  const bars = parts.flatMap(({ fiscalYear, type, number }) =>
    number === null
      ? []
      : [
          {
            fiscalYear,
            type: capitalized(typeText(type)),
            order: keys.indexOf(type),
            number: Number(number),
            text: numberText(number),
          },
        ],
  );
  const sums = years.map((fiscalYear) => {
    const ofAll = ofYear(fiscalYear);
    const numbers = ofAll.flatMap(({ number }) => (number === null ? [] : [number]));
    return { fiscalYear, all: ofAll, numbers };
  });
  const gaps = sums
    .filter(({ numbers }) => numbers.length === 0)
    .map(({ fiscalYear, all }) => {
      const reason = all.some((part) => part.reason === 'suppressed') ? 'suppressed' : all[0]?.reason;
      return { fiscalYear, reason: reason ?? ('not-reported' as const) };
    });
  const notes = sums
    .filter(({ numbers }) => numbers.length > 0)
    .map(({ fiscalYear, all, numbers }) => {
      const sum = sumExactly(numbers);
      const note = (sum.isZero() ? '0' : '') + (numbers.length < all.length ? '*' : '');
      return { fiscalYear, number: Number(sum), note };
    });
  const measureText = textOf(COLUMN_LABELS()[measure], locale);
  const x = { x: yearAxis(years, locale) };
  const y = amountAxis('number', measureText);
  const domain = types.map((type) => capitalized(typeText(type)));
  return chartOf(locale, {
    title: `${measureText} ${words.title}`,
    subtitle: notes.some(({ note }) => note.endsWith('*')) ? [words.star] : [],
    items: sums.map(({ fiscalYear, all }) => {
      const texts = all.map(({ type, number, reason }) =>
        number === null
          ? `${typeText(type)} (${textOf(NO_VALUE_LABELS[reason], locale)})`
          : `${typeText(type)} ${numberText(number)}`,
      );
      const none = textOf(NO_VALUE_LABELS['not-reported'], locale);
      return withColon(fiscalYear, texts.length > 0 ? texts.join(', ') : none, locale);
    }),
    width: widthOf(years),
    height: 320,
    layer: [
      {
        data: { values: bars },
        mark: { type: 'bar' },
        encoding: {
          ...x,
          y: { ...y, stack: 'zero' },
          order: { field: 'order', type: 'quantitative' },
          color: {
            field: 'type',
            type: 'nominal',
            sort: null,
            scale: { domain, range: types.map((type) => COLOURS[colourOf(type)]) },
            legend: { title: null, orient: 'bottom', columns: 1 },
          },
          tooltip: ['fiscalYear', 'type', 'text'].map((field) => ({ field, type: 'nominal', title: ' ' })),
        },
      },
      ...noteLayer(notes, { ...x, y }),
      ...gapLayer(gaps, x, locale),
    ],
  });
}
