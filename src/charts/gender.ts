import type { FiscalYear } from '../calendar/year-form.js';
import { type Decimal, multiplyExactly } from '../exact/decimal.js';
import type { Plain, PlainOptions } from '../exact/plain-rows.js';
import { quantityText } from '../exact/quantity-text.js';
import { revived } from '../exact/revived.js';
import { decimalShape } from '../exact/shapes.js';
import { findingText } from '../explain/finding-text.js';
import type { GenderFinding } from '../gender/messages.js';
import * as gender from '../gender/messages.js';
import {
  GENDER_STATUS_LABELS,
  type GenderStatus,
  POPULATION_MEASURE_LABELS,
  POPULATION_SCOPE_LABELS,
  yearMappingLabels,
} from '../gender/model.js';
import type { GenderSeries } from '../gender/series.js';
import { mappingShape, populationShape } from '../gender/shapes.js';
import { requireArray, requireObject, requireString } from '../kernel/check.js';
import { keysOf, lazily } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import * as arguments_ from '../kernel/messages.js';
import { isNoValue, type NoValue } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { readBy, reported, resultOf } from '../kernel/record.js';
import { checked, more, oneOf } from '../kernel/shape.js';
import { sentencesOf } from '../kernel/words.js';
import { startMonthIn } from '../program/parts.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor, perProgram } from '../program/program-option.js';
import {
  type Chart,
  COLOURS,
  capitalized,
  chartMembers,
  chartOf,
  inVersion,
  type OfVegaLite,
  type VegaLiteVersion,
  withColon,
} from './spec.js';
import { amountAxis, gapLayer, noteLayer, refuseTwice, spanOf, widthOf, yearAxis, yearRowsShape } from './years.js';

interface YearShare {
  readonly fiscalYear: FiscalYear;
  readonly status: GenderStatus;
  readonly share: { readonly value: Decimal; readonly low: Decimal; readonly high: Decimal } | NoValue;
  readonly target: Decimal | null;
  readonly cautions: readonly GenderFinding[];
}

/**
 * What of a series of checks is drawn.
 * @inline
 */
type SeriesToDraw = Pick<GenderSeries<string>, 'checks' | 'population' | 'mapping'>;

/**
 * Draws the share of women against its targets, by fiscal year.
 *
 * A bar a year for the share and a line across it for the target. A printed share carries the interval that it stands
 * for; a year without a share has a gap with the reason in it, a year without a confirmed target a dagger. Who is
 * counted, and how calendar-year targets meet fiscal years, stand under the title; cautions stand in the text.
 * @param series - What {@link genderSeries} returns; its `checks`, `population` and `mapping` are read.
 * @param options - `locale`, and where wanted `program`, whose fiscal years these are, and `vegaLite`, the
 *   version.
 * @returns The Vega-Lite specification, in percent, and its text alternative.
 * @throws {@link CpaIppError} `DUPLICATE` for two checks of one fiscal year; `INVALID_FISCAL_YEAR`; `INVALID_ARGUMENT`
 *   where there are no checks or for what is no series; `UNKNOWN_NAME` for a locale, option, status, measure, scope or
 *   mapping that does not exist; what {@link decimal} throws.
 * @example
 * const schedule = {
 *   id: 'un',
 *   label: { en: 'UN', fr: 'ONU' },
 *   measure: 'strength',
 *   scope: 'un-missions',
 *   categories: { police: { en: 'police', fr: 'police' } },
 *   targets: [{ category: 'police', year: 2020, share: '0.22', sources: [{ document: 'evaluation-2015-2020', line: 464 }] }],
 * } as const;
 * const series = genderSeries(
 *   [{ fiscalYear: '2018-19', women: 14, total: 100 }, { fiscalYear: '2019-20', women: 24, total: 100 }],
 *   { schedule, category: 'police', population: { measure: 'strength', scope: 'un-missions' }, mapping: 'end-year' },
 * );
 * chartOfGenderTargets(series, { locale: 'en-CA' }).text.split('. ').at(-1);
 * // => '2018-19: 14.0%, no confirmed target; 2019-20: 24.0%, target 22.0%, target met'
 * @category Gender
 */
export function chartOfGenderTargets<V extends VegaLiteVersion = 5>(
  series: SeriesToDraw | Plain<SeriesToDraw, PlainOptions>,
  options: OfProgram & { readonly locale: Locale } & OfVegaLite<V>,
): Chart<NotInferred<V>> {
  const { locale, program, vegaLite } = OPTIONS.read(options, ['options']);
  const { checks, population, mapping } = SERIES(program).read(revived(series, ['series']), ['series']);
  const seen = new Set<string>();
  checks.forEach(({ fiscalYear }, index) => {
    refuseTwice(seen, fiscalYear, ['series', 'checks', index]);
  });
  const who = [POPULATION_MEASURE_LABELS[population.measure], POPULATION_SCOPE_LABELS[population.scope]];
  const subtitle = [
    capitalized(who.map((label) => textOf(label, locale)).join(', ')),
    capitalized(textOf(yearMappingLabels(startMonthIn(program))[mapping], locale)),
  ];
  return inVersion(draw(checks, { years: spanOf(checks, startMonthIn(program)), subtitle, locale }), vegaLite);
}

/** Shares are cautioned of nothing else. */
const sentenceFor = /* @__PURE__ */ sentencesOf(() => [gender, arguments_]);

/** A caution as its sentence, or its code where it is none of these. */
const cautionText = (caution: GenderFinding, locale: Locale): string =>
  findingText(caution, { locale, sentenceFor }) ?? caution.code;

const OPTIONS = /* @__PURE__ */ optionsFor(chartMembers);
const SERIES = /* @__PURE__ */ perProgram((program) => {
  const range = more({ value: decimalShape, low: decimalShape, high: decimalShape });
  const target = reported(resultOf({ en: 'a target', fr: 'une cible' }, more({ share: decimalShape })));
  const checks = yearRowsShape(
    more({
      status: oneOf(keysOf(GENDER_STATUS_LABELS), { en: 'a status', fr: "un état d'avancement" }),
      share: reported(resultOf({ en: 'a value with its range', fr: 'une valeur et son étendue' }, range)),
      target: checked(target, (read) => (isNoValue(read) ? null : read.share)),
      cautions: readBy((list, path) =>
        requireArray(list, path, { en: 'an array of cautions', fr: 'un tableau de mises en garde' }).map(
          (caution, index) => {
            requireString(requireObject(caution as GenderFinding, [...path, index]).code, [...path, index, 'code']);
            return caution as GenderFinding;
          },
        ),
      ),
    }),
    startMonthIn(program),
  );
  return resultOf(
    { en: 'a series of checks', fr: 'une suite de vérifications' },
    more({ checks, population: populationShape, mapping: mappingShape }),
  );
});

const WORDS = /* @__PURE__ */ lazily(
  () =>
    ({
      'en-CA': {
        title: "Women's share against targets",
        share: 'Share of women',
        target: 'Target',
        axis: 'Percent',
        noTarget: '† No confirmed target',
      },
      'fr-CA': {
        title: 'Part des femmes par rapport aux cibles',
        share: 'Part des femmes',
        target: 'Cible',
        axis: 'Pour cent',
        noTarget: '† Aucune cible confirmée',
      },
    }) as const satisfies Readonly<Record<Locale, unknown>>,
);

function draw(
  shares: readonly YearShare[],
  { years, subtitle, locale }: { years: readonly FiscalYear[]; subtitle: readonly string[]; locale: Locale },
): Chart {
  const words = WORDS()[locale];
  const percent = (share: Decimal) => Number(multiplyExactly(share, 100));
  const text = (share: Decimal) => quantityText(share, { locale, as: 'percent', decimals: 1 });
  const bars = shares.flatMap(({ fiscalYear, share }) =>
    isNoValue(share)
      ? []
      : [{ fiscalYear, series: words.share, percent: percent(share.value), text: text(share.value), range: share }],
  );
  const targets = shares.flatMap(({ fiscalYear, target }) =>
    target === null ? [] : [{ fiscalYear, series: words.target, percent: percent(target), text: text(target) }],
  );
  const hasTarget = (year: FiscalYear) => targets.some(({ fiscalYear }) => fiscalYear === year);
  const notes = bars.map(({ fiscalYear, range }) => ({
    fiscalYear,
    percent: percent(range.high),
    note: (range.high.isZero() ? '0' : '') + (hasTarget(fiscalYear) ? '' : '†'),
  }));
  const intervals = bars.filter(({ range }) => !range.low.eq(range.high));
  const gaps = years.flatMap((fiscalYear) => {
    const found = shares.find((entry) => entry.fiscalYear === fiscalYear);
    if (found === undefined) return [{ fiscalYear, reason: 'not-reported' as const }];
    return isNoValue(found.share) ? [{ fiscalYear, reason: found.share.noValue }] : [];
  });
  const x = { x: yearAxis(years, locale) };
  const y = amountAxis('percent', words.axis);
  const colour = {
    field: 'series',
    type: 'nominal',
    scale: { domain: [words.share, words.target], range: [COLOURS.blue, COLOURS.vermilion] },
    legend: { title: null, orient: 'top', symbolType: 'square' },
  };
  const tooltip = ['fiscalYear', 'series', 'text'].map((field) => ({ field, type: 'nominal', title: ' ' }));
  const values = bars.map(({ range: _, ...bar }) => bar);
  const cautions = shares.flatMap((share) => share.cautions.map((caution) => cautionText(caution, locale)));
  return chartOf(locale, {
    title: words.title,
    subtitle: bars.every(({ fiscalYear }) => hasTarget(fiscalYear)) ? subtitle : [...subtitle, words.noTarget],
    notes: [...new Set(cautions)].map(capitalized),
    items: years.map((year) => withColon(year, itemText(shares, year, text, locale), locale)),
    width: widthOf(years),
    height: 300,
    layer: [
      { data: { values }, mark: { type: 'bar' }, encoding: { ...x, y, color: colour, tooltip } },
      ...(intervals.length === 0
        ? []
        : [
            {
              data: {
                values: intervals.map(({ fiscalYear, range }) => ({
                  fiscalYear,
                  percent: percent(range.low),
                  high: percent(range.high),
                })),
              },
              mark: { type: 'rule', color: COLOURS.ink, strokeWidth: 1.5 } as const,
              encoding: { ...x, y, y2: { field: 'high' } },
            },
          ]),
      {
        data: { values: targets },
        mark: { type: 'tick', thickness: 4, bandSize: 54, opacity: 1 },
        encoding: { ...x, y, color: colour, tooltip },
      },
      ...noteLayer(notes, { ...x, y }),
      ...gapLayer(gaps, x, locale),
    ],
  });
}

function itemText(
  shares: readonly YearShare[],
  year: FiscalYear,
  text: (share: Decimal) => string,
  locale: Locale,
): string {
  const found = shares.find(({ fiscalYear }) => fiscalYear === year);
  if (found === undefined) return quantityText({ noValue: 'not-reported' }, { locale });
  const { share, target, status } = found;
  const parts = [
    isNoValue(share) ? quantityText(share, { locale }) : text(share.value),
    ...(target === null ? [] : [`${WORDS()[locale].target.toLowerCase()} ${text(target)}`]),
    ...(isNoValue(share) ? [] : [textOf(GENDER_STATUS_LABELS[status], locale)]),
  ];
  return parts.join(', ');
}
