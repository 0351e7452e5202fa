import type { Fields } from '../exact/quantity.js';
import { frozen, keysOf, lazily } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { colon } from '../kernel/typography.js';
import { forCount, numeral, quoted } from '../kernel/words.js';
import {
  COVERAGE_STATUS_LABELS,
  type ComparedCoverage,
  type CoverageComparison,
  type EvidenceCounts,
} from '../outcomes/compare-coverage.js';
import { isList } from './result-parts.js';
import type { Family } from './sentence-parts.js';
import { isOfKind } from './verdict-kinds.js';

const WORDS = /* @__PURE__ */ lazily(() => ({
  earlier: { en: 'earlier period', fr: 'première période' },
  later: { en: 'later period', fr: 'seconde période' },
  nothing: { en: 'nothing', fr: 'rien' },
  elements: { en: ['element', 'elements'], fr: ['élément', 'éléments'] } as const,
}));

/** What each kind is called, for one and for more. */
const KINDS = /* @__PURE__ */ lazily(() => [
  ['counted', ['piece counted', 'pieces counted'], ['donnée dénombrée', 'données dénombrées']] as const,
  ['described', ['piece described', 'pieces described'], ['donnée décrite', 'données décrites']] as const,
  ['opinions', ['opinion', 'opinions'], ['opinion', 'opinions']] as const,
  ['reservations', ['reservation', 'reservations'], ['réserve', 'réserves']] as const,
  ['intentions', ['plan', 'plans'], ['projet', 'projets']] as const,
]);

/** The evidence of a node in two periods. */
export const comparedCoverageSentence = (
  { node, status, earlier, later }: ComparedCoverage,
  locale: Locale,
): string => {
  const period = (name: Label, counts: EvidenceCounts) =>
    `${textOf(name, locale)}${colon(locale)}${countsText(counts, locale)}`;
  return [
    textOf(quoted(node), locale),
    period(WORDS().earlier, earlier),
    period(WORDS().later, later),
    textOf(COVERAGE_STATUS_LABELS[status], locale),
  ].join('; ');
};

/** How many nodes of a model have which evidence in two periods. */
export const COVERAGE_COMPARISON: Family = /* @__PURE__ */ frozen({
  has: ({ nodes, levels }: Fields) =>
    Array.isArray(levels) && isList(nodes, (one) => isOfKind('comparedCoverage', Object(one) as Fields)),
  say: ({ nodes }: CoverageComparison, locale: Locale): string => {
    const { en, fr } = WORDS().elements;
    const counted = keysOf(COVERAGE_STATUS_LABELS).flatMap((status) => {
      const count = nodes.filter((one) => one.status === status).length;
      const label = textOf(COVERAGE_STATUS_LABELS[status], locale);
      return count === 0 ? [] : [`${label}${colon(locale)}${textOf(numeral(count), locale)}`];
    });
    const all = `${textOf(numeral(nodes.length), locale)} ${textOf(forCount(nodes.length, en, fr), locale)}`;
    return [all, ...counted].join('; ');
  },
});

function countsText(counts: EvidenceCounts, locale: Locale): string {
  const parts = KINDS()
    .filter(([kind]) => counts[kind] > 0)
    .map(([kind, en, fr]) => {
      const count = counts[kind];
      return `${textOf(numeral(count), locale)} ${textOf(forCount(count, en, fr), locale)}`;
    });
  return parts.length === 0 ? textOf(WORDS().nothing, locale) : parts.join(', ');
}
