import { BUDGET_PHASE_LABELS, type BudgetPhase } from '../budgets/model.js';
import type { BudgetAmounts } from '../budgets/summary.js';
import type { FiscalYear } from '../calendar/year-form.js';
import type { Currency } from '../exact/currencies.js';
import type { Plain, PlainOptions } from '../exact/plain-rows.js';
import { isPartial, type Quantity, totalQuantityAt } from '../exact/quantity.js';
import { countedIn, decimalsToTell, onScale, quantityText, type Scale, scaleShape } from '../exact/quantity-text.js';
import { UNIT_LABELS } from '../figures/units.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, type NoValueReason } from '../kernel/no-value.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { readBy } from '../kernel/record.js';
import { and, more, oneOf, optional } from '../kernel/shape.js';
import { currencyOf, startMonthIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { optionsFor } from '../program/program-option.js';
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
 * A row that {@link chartOfBudget} draws: those of {@link summarizeBudget} by fiscal year are such rows.
 * @inline
 */
export type BudgetChartRow = { readonly fiscalYear: string } & Pick<BudgetAmounts, 'spent'> &
  Partial<Pick<BudgetAmounts, Exclude<BudgetPhase, 'spent'>>>;

/**
 * Choices of {@link chartOfBudget}.
 * @inline
 */
export type BudgetChartOptions = {
  readonly locale: Locale;
  /** What spending stands beside; approved spending unless given. */
  readonly against?: Exclude<BudgetPhase, 'spent'>;
  /** What amounts are counted in; without it, in millions where one of them is a million or more, else in dollars. */
  readonly scale?: Scale;
  /** The program whose amounts these are; the Canadian one unless given. */
  readonly program?: Program;
};

interface Amount {
  readonly fiscalYear: FiscalYear;
  readonly phase: BudgetPhase;
  readonly quantity: Quantity;
}

/**
 * Draws spending beside what was approved, by fiscal year.
 *
 * Two bars a year, in millions of dollars, or in dollars where all amounts are below a million, unless a scale is
 * given. An amount without a value leaves a gap with the reason in it; so does a year without a row between two others.
 * An amount of zero is a 0, and no other is written as zero. A sum that lacks parts carries a star.
 * @param rows - Rows of {@link summarizeBudget} with `by: ['fiscalYear']`; amounts in whole units of the currency.
 * @param options - `locale`, and where wanted `against`, `scale`, `program` and `vegaLite`, the version.
 * @returns The Vega-Lite specification and its text alternative.
 * @throws {@link CpaIppError} `DUPLICATE` for two rows of one fiscal year; `INVALID_FISCAL_YEAR`; `UNKNOWN_NAME` for a
 *   locale, phase, scale or option that does not exist; `INVALID_ARGUMENT` where there are no rows, or for a row
 *   without the two totals; what {@link decimal} throws.
 * @example
 * const cell = { fiscalYear: '2015-16', partner: 'rcmp', category: 'salary-and-operating' } as const;
 * const rows = summarizeBudget(
 *   [{ ...cell, phase: 'approved', amount: '35000000' }, { ...cell, phase: 'spent', amount: '25730000' }],
 *   { by: ['fiscalYear'], missing: 'refuse' },
 * );
 * const { spec, text } = chartOfBudget(rows, { locale: 'en-CA' });
 * spec.title.text; // => 'Approved spending and actual spending by fiscal year'
 * text; // => 'Approved spending and actual spending by fiscal year. 2015-16: approved spending $35.00 million, actual spending $25.73 million'
 * @category Budgets
 */
export function chartOfBudget<V extends VegaLiteVersion = 5>(
  rows: readonly (BudgetChartRow | Plain<BudgetChartRow, PlainOptions>)[],
  options: BudgetChartOptions & OfVegaLite<V>,
): Chart<NotInferred<V>> {
  const { locale, against = 'approved', scale, program, vegaLite } = OPTIONS.read(options, ['options']);
  const startMonth = startMonthIn(program);
  const read = rowsShape(against, startMonth).read(drawable(rows, ['rows']), ['rows']);
  const years = spanOf(read, startMonth);
  const phases: readonly BudgetPhase[] = [against, 'spent'];
  const seen = new Set<string>();
  const found = new Map<string, Quantity>();
  read.forEach((row, index) => {
    refuseTwice(seen, row.fiscalYear, ['rows', index]);
    found.set(`${row.fiscalYear} ${against}`, row[against] as Quantity).set(`${row.fiscalYear} spent`, row.spent);
  });
  const amounts = years.flatMap((fiscalYear) =>
    phases.map((phase): Amount => {
      return { fiscalYear, phase, quantity: found.get(`${fiscalYear} ${phase}`) ?? NO_ROW };
    }),
  );
  const isLarge = amounts.some(({ quantity: { number } }) => number?.abs().gte(1e6));
  const currency = currencyOf(program);
  const counted = scale ?? (isLarge ? 'millions' : undefined);
  return inVersion(draw(amounts, { against, years, locale, currency, scale: counted }), vegaLite);
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  ...chartMembers(),
  against: optional(oneOf(['planned', 'authorities', 'approved'], { en: 'a phase', fr: 'une phase' })),
  scale: optional(scaleShape),
}));
const rowsShape = (against: Exclude<BudgetPhase, 'spent'>, startMonth: number) => {
  const total = readBy(totalQuantityAt);
  const base = more({ [against]: total } as Partial<Record<typeof against, typeof total>>);
  return yearRowsShape(and(base, more({ spent: total })), startMonth);
};

const NO_ROW = /* @__PURE__ */ frozen<Quantity>({
  kind: 'no-value',
  number: null,
  reason: { noValue: 'not-reported' },
  ends: null,
  parts: 0,
  missing: 0,
  reasons: ['not-reported'],
});

/** How a chart is drawn. */
interface Drawing {
  readonly against: BudgetPhase;
  readonly years: readonly FiscalYear[];
  readonly locale: Locale;
  readonly currency: Currency;
  readonly scale: Scale | undefined;
}

function draw(amounts: readonly Amount[], { against, years, locale, currency, scale }: Drawing): Chart {
  const label = (phase: BudgetPhase) => textOf(BUDGET_PHASE_LABELS[phase], locale);
  const textOfAmount = ({ number: value, reason, parts, missing }: Quantity) => {
    if (value === null) return textOf(NO_VALUE_LABELS[reasonIn(reason)], locale);
    const decimals = decimalsToTell(onScale(value, scale), { least: 2, digits: 1 });
    return quantityText({ value, parts, missing }, { locale, as: currency, decimals, ...(scale && { scale }) });
  };
  const series = (phase: BudgetPhase) => capitalized(label(phase));
  const bars = amounts.flatMap(({ fiscalYear, phase, quantity }) => {
    const { number } = quantity;
    if (number === null) return [];
    const amount = Number(onScale(number, scale));
    return [{ fiscalYear, series: series(phase), amount, text: textOfAmount(quantity) }];
  });
  const gaps = amounts.flatMap(({ fiscalYear, phase, quantity: { number, reason } }) =>
    number === null ? [{ fiscalYear, series: series(phase), reason: reasonIn(reason) }] : [],
  );
  const notes = amounts.flatMap(({ fiscalYear, phase, quantity }) => {
    const { number } = quantity;
    if (number === null) return [];
    const note = (number.isZero() ? '0' : '') + (isPartial(quantity) ? '*' : '');
    return [{ fiscalYear, series: series(phase), amount: Math.max(0, Number(onScale(number, scale))), note }];
  });
  const domain = [series(against), series('spent')];
  const x = {
    x: yearAxis(years, locale),
    xOffset: { field: 'series', type: 'nominal', scale: { domain } },
  };
  const y = amountAxis('amount', capitalized(textOf(unitOn(currency, scale), locale)));
  const star = locale === 'fr-CA' ? '* Somme des seules parties déclarées' : '* Sum of the reported parts only';
  return chartOf(locale, {
    title:
      locale === 'fr-CA'
        ? `${series(against)} et ${label('spent')} par exercice`
        : `${series(against)} and ${label('spent')} by fiscal year`,
    subtitle: amounts.some(({ quantity }) => isPartial(quantity)) ? [star] : [],
    items: years.map((year) => {
      const both = amounts
        .filter(({ fiscalYear }) => fiscalYear === year)
        .map(({ phase, quantity }) =>
          quantity.number === null
            ? `${label(phase)} (${textOfAmount(quantity)})`
            : `${label(phase)} ${textOfAmount(quantity)}`,
        );
      return withColon(year, both.join(', '), locale);
    }),
    width: widthOf(years),
    height: 300,
    layer: [
      {
        data: { values: bars },
        mark: { type: 'bar' },
        encoding: {
          ...x,
          y,
          color: {
            field: 'series',
            type: 'nominal',
            scale: { domain, range: [COLOURS.blue, COLOURS.vermilion] },
            legend: { title: null, orient: 'top' },
          },
          tooltip: [
            { field: 'fiscalYear', type: 'nominal', title: locale === 'fr-CA' ? 'Exercice' : 'Fiscal year' },
            { field: 'text', type: 'nominal', title: ' ' },
          ],
        },
      },
      ...noteLayer(notes, { ...x, y }),
      ...gapLayer(gaps, x, locale),
    ],
  });
}

/** What the axis counts: units of the currency, or so many of them at once. */
function unitOn(currency: Currency, scale: Scale | undefined): Label {
  const unit = currency === 'CAD' ? UNIT_LABELS.CAD : { en: currency, fr: currency };
  if (scale === undefined) return unit;
  const { en, fr } = countedIn(scale);
  return currency === 'CAD'
    ? { en: `${en} of ${unit.en}`, fr: `${fr} de ${unit.fr}` }
    : { en: `${en} of ${unit.en}`, fr: `${fr} (${unit.fr})` };
}

function reasonIn(reason: Quantity['reason']): NoValueReason {
  return reason?.noValue ?? 'not-reported';
}
