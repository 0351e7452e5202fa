import { BUDGET_PHASE_LABELS, type BudgetPhase } from '../budgets/model.js';
import type { BudgetAmounts } from '../budgets/summary.js';
import type { FiscalYear } from '../calendar/fiscal-year.js';
import { isPartial, type Quantity, totalQuantityAt } from '../exact/quantity.js';
import { countedIn, decimalsToTell, onScale, quantityText, type Scale, scaleShape } from '../exact/quantity-text.js';
import { UNIT_LABELS } from '../figures/units.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { NO_VALUE_LABELS, type NoValueReason } from '../kernel/no-value.js';
import { localeShape, readBy } from '../kernel/record.js';
import { and, later, more, oneOf, optional, options as optionsOf } from '../kernel/shape.js';
import { type Chart, COLOURS, capitalized, chartOf, withColon } from './spec.js';
import { amountAxis, gapLayer, noteLayer, refuseTwice, spanOf, widthOf, yearAxis, yearRowsShape } from './years.js';

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
 * @param rows - Rows of {@link summarizeBudget} with `by: ['fiscalYear']`; amounts in dollars.
 * @param options - `locale`, and where wanted `against` and `scale`.
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
export function chartOfBudget(rows: readonly BudgetChartRow[], options: BudgetChartOptions): Chart {
  const { locale, against = 'approved', scale } = OPTIONS.read(options, ['options']);
  const read = rowsShape(against).read(rows, ['rows']);
  const years = spanOf(read);
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
  return draw(amounts, { against, years, locale, scale: scale ?? (isLarge ? 'millions' : undefined) });
}

const OPTIONS = /* @__PURE__ */ later(() =>
  optionsOf({
    locale: localeShape,
    against: optional(oneOf(['planned', 'authorities', 'approved'], { en: 'a phase', fr: 'une phase' })),
    scale: optional(scaleShape),
  }),
);
const rowsShape = (against: Exclude<BudgetPhase, 'spent'>) => {
  const total = readBy(totalQuantityAt);
  const base = more({ [against]: total } as Partial<Record<typeof against, typeof total>>);
  return yearRowsShape(and(base, more({ spent: total })));
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
  readonly scale: Scale | undefined;
}

function draw(amounts: readonly Amount[], { against, years, locale, scale }: Drawing): Chart {
  const label = (phase: BudgetPhase) => textOf(BUDGET_PHASE_LABELS[phase], locale);
  const textOfAmount = ({ number: value, reason, parts, missing }: Quantity) => {
    if (value === null) return textOf(NO_VALUE_LABELS[reasonIn(reason)], locale);
    const decimals = decimalsToTell(onScale(value, scale), { least: 2, digits: 1 });
    return quantityText({ value, parts, missing }, { locale, as: 'CAD', decimals, ...(scale && { scale }) });
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
  const y = amountAxis('amount', capitalized(textOf(unitOn(scale), locale)));
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

/** What the axis counts: dollars, or so many of them at once. */
function unitOn(scale: Scale | undefined): Label {
  if (scale === undefined) return UNIT_LABELS.CAD;
  const [{ en, fr }, dollars] = [countedIn(scale), UNIT_LABELS.CAD];
  return { en: `${en} of ${dollars.en}`, fr: `${fr} de ${dollars.fr}` };
}

function reasonIn(reason: Quantity['reason']): NoValueReason {
  return reason?.noValue ?? 'not-reported';
}
