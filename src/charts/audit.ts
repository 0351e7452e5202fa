import type { Audit } from '../audit/audit.js';
import { VERDICT_LABELS, VERDICTS, type Verdict } from '../figures/model.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import { type Locale, textOf } from '../kernel/label.js';
import type { NotInferred } from '../kernel/not-inferred.js';
import { resultOf } from '../kernel/record.js';
import { anything, fields, later, more, optional, options as optionsOf, whole } from '../kernel/shape.js';
import {
  type Chart,
  COLOURS,
  type Colour,
  chartMembers,
  chartOf,
  inVersion,
  type OfVegaLite,
  type VegaLiteVersion,
  withColon,
} from './spec.js';

const VERDICT_COLOURS = /* @__PURE__ */ frozen<Readonly<Record<Verdict, Colour>>>({
  exact: 'blue',
  rounding: 'blue',
  'component-rounding': 'blue',
  padded: 'orange',
  truncation: 'orange',
  mislabelled: 'vermilion',
  inconsistent: 'vermilion',
  'not-checkable': 'grey',
});

/**
 * Draws how many figures of an audit came to each verdict.
 *
 * One bar a verdict, in the order in which the verdicts are tried: blue for those that agree, orange for other ways to
 * cut digits, vermilion for those that do not agree, grey for those that could not be checked. A verdict that no figure
 * came to keeps its place, with a 0.
 * @param result - What {@link audit} or {@link auditTable} returns; only its `summary` is read.
 * @param options - `locale`, and where wanted `vegaLite`, the version.
 * @returns The Vega-Lite specification and its text alternative.
 * @throws {@link CpaIppError} `INVALID_ARGUMENT` for a summary that lacks a verdict or holds no count; `UNKNOWN_NAME`
 *   for a locale, verdict or option that does not exist.
 * @example
 * const { spec, text } = chartOfAudit(audit([]), { locale: 'en-CA' });
 * spec.layer.map(({ mark }) => mark.type); // => ['bar', 'text']
 * text.startsWith('Printed figures by verdict. 0 figures. exact: 0; agrees by rounding: 0;'); // => true
 * @category Figures
 */
export function chartOfAudit<V extends VegaLiteVersion = 5>(
  result: Pick<Audit, 'summary'>,
  options: { readonly locale: Locale } & OfVegaLite<V>,
): Chart<NotInferred<V>> {
  const { locale, vegaLite } = OPTIONS.read(options, ['options']);
  const { summary } = RESULT.read(result, ['result']);
  const values = VERDICTS.map((verdict) => ({
    verdict: textOf(VERDICT_LABELS[verdict], locale),
    checks: summary[verdict],
  }));
  const names = values.map(({ verdict }) => verdict);
  const total = values.reduce((sum, { checks }) => sum + checks, 0);
  const french = locale === 'fr-CA';
  const y = {
    field: 'verdict',
    type: 'nominal',
    sort: null,
    scale: { domain: names },
    axis: { title: null, labelLimit: 0, ticks: false, domain: false, labelPadding: 6 },
  };
  const x = {
    field: 'checks',
    type: 'quantitative',
    axis: { title: french ? 'Nombre de chiffres' : 'Number of figures', tickMinStep: 1 },
    scale: { domainMin: 0, ...(total === 0 ? { domainMax: 1 } : {}) },
  };
  const chart = chartOf(locale, {
    title: french ? 'Chiffres imprimés par verdict' : 'Printed figures by verdict',
    subtitle: [french ? `${total} chiffre${total > 1 ? 's' : ''}` : `${total} figure${total === 1 ? '' : 's'}`],
    items: values.map(({ verdict, checks }) => withColon(verdict, String(checks), locale)),
    width: 360,
    height: { step: 26 },
    layer: [
      {
        data: { values },
        mark: { type: 'bar' },
        encoding: {
          y,
          x,
          color: {
            field: 'verdict',
            type: 'nominal',
            scale: { domain: names, range: VERDICTS.map((verdict) => COLOURS[VERDICT_COLOURS[verdict]]) },
            legend: null,
          },
        },
      },
      {
        data: { values },
        mark: { type: 'text', align: 'left', baseline: 'middle', dx: 4 },
        encoding: { y, x, text: { field: 'checks', type: 'quantitative' } },
      },
    ],
  });
  return inVersion(chart, vegaLite);
}

const OPTIONS = /* @__PURE__ */ later(() => optionsOf(chartMembers()));
const RESULT = /* @__PURE__ */ later(() => {
  const counts = Object.fromEntries(VERDICTS.map((verdict) => [verdict, whole(0)]));
  const summary = fields(
    { en: 'counts by verdict', fr: 'des comptes par verdict' },
    // What empty cells of a table were taken for counts nothing.
    { ...(counts as Record<Verdict, Shape<number>>), blanks: optional(anything) },
    { en: 'a verdict', fr: 'un verdict' },
  );
  return resultOf({ en: 'an audit', fr: 'une vérification' }, more({ summary }));
});
