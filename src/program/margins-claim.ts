import type { ClaimEvidence, ClaimVerdict, Judged } from '../claims/claim-verdict.js';
import { pick } from '../claims/wording.js';
import { quantityText } from '../exact/quantity-text.js';
import type { Path } from '../kernel/codes.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { type Label, type Locale, textOf } from '../kernel/label.js';
import { isReported } from '../kernel/no-value.js';
import { copyOfSource } from '../kernel/record.js';
import type { ReadOf } from '../kernel/shape.js';
import { inBoth } from '../kernel/words.js';
import type { marginsClaimShape } from './claim-shapes.js';
import { own, TOTAL } from './margin-shapes.js';
import {
  MARGIN_ORIGIN_LABELS,
  type MarginEntry,
  type MarginOrigin,
  type SolvedMargins,
  solveMargins,
} from './margins.js';
import { COUNTS_NOT_GIVEN, LINES_CLASH } from './messages.js';
import type { MarginTable } from './model.js';

/** A row or a column of a solved table, or all totals of one kind: its counts, and what they should come to. */
interface Line {
  /** Its key among the labels and sources of the table. */
  readonly name: string;
  readonly label: Label;
  readonly parts: readonly MarginEntry[];
  readonly whole: MarginEntry;
}

const ALL_ROWS: Label = /* @__PURE__ */ frozen({ en: 'totals of the rows', fr: 'totaux des lignes' });
const ALL_COLUMNS: Label = /* @__PURE__ */ frozen({ en: 'totals of the columns', fr: 'totaux des colonnes' });

/** Each row, each column and the two sums of totals as evidence, with the counts that were worked out. */
export function judgeMargins(claim: ReadOf<typeof marginsClaimShape>, _: unknown, path: Path): Judged {
  const { table } = claim;
  const { labels = {}, sources = {} } = table;
  const solved = solveMargins(table, { notReported: claim.notReported });
  const count = (origin: MarginOrigin) => solved.entries.filter((entry) => entry.origin === origin).length;
  const [workedOut, readAsNone] = [count('worked-out'), count('read-as-none')];
  let verdict: ClaimVerdict = workedOut + readAsNone > 0 ? 'supported-with-caution' : 'supported';
  if (count('open') + count('withheld') > 0) verdict = 'undecidable';
  if (!solved.consistent) verdict = 'contradicted';
  const evidence = linesOf(table, solved, (name) => own(labels, name)).map((line) => ({
    source: own(sources, line.name) ?? copyOfSource(claim.source),
    bearing: bearingOf(line),
    label: inBoth((locale) => lineText(line, locale)),
  }));
  return {
    sources: Object.values(sources).filter((source) => 'document' in source),
    verdict,
    evidence,
    cautions:
      verdict === 'supported-with-caution'
        ? [warning(COUNTS_NOT_GIVEN, [...path, 'table'], { workedOut, readAsNone })]
        : [],
    explanation: inBoth((locale) => {
      const origins = Object.entries(MARGIN_ORIGIN_LABELS).flatMap(([origin, label]) => {
        const entries = count(origin as MarginOrigin);
        return entries === 0 ? [] : `${textOf(label, locale)}${pick(locale, '', ' ')}: ${entries}`;
      });
      const fit = solved.consistent
        ? pick(locale, 'whole numbers fit the margins', 'des nombres entiers conviennent aux marges')
        : pick(locale, 'no whole numbers fit the margins', 'aucun nombre entier ne convient aux marges');
      // Of a line that clashes by itself, its evidence says it.
      const clashes = solved.findings.flatMap((finding) =>
        finding.code === 'LINES_CLASH' ? textOf(LINES_CLASH.words(finding.operands), locale) : [],
      );
      return [fit, ...clashes, ...origins].join('; ');
    }),
  };
}

function linesOf(table: MarginTable, { entries }: SolvedMargins, labelOf: (name: string) => Label | undefined): Line[] {
  const { rows, columns } = table;
  // Row by row, each with its total; then the totals of the columns, and the total of all.
  const wide = columns.length + 1;
  const grid = [...rows, TOTAL].map((_, row) => entries.slice(row * wide, (row + 1) * wide));
  const lineOf = (
    name: string,
    counts: readonly MarginEntry[],
    label = labelOf(name) ?? { en: name, fr: name },
  ): Line => ({
    name,
    label,
    parts: counts.slice(0, -1),
    whole: counts.at(-1) as MarginEntry,
  });
  const columnAt = (column: number) => grid.map((counts) => counts[column] as MarginEntry);
  return [
    ...rows.map((name, row) => lineOf(name, grid[row] as MarginEntry[])),
    ...columns.map((name, column) => lineOf(name, columnAt(column))),
    lineOf(TOTAL, columnAt(columns.length), ALL_ROWS),
    lineOf(TOTAL, grid.at(-1) as MarginEntry[], ALL_COLUMNS),
  ];
}

const valuesOf = (entries: readonly MarginEntry[]): number[] => entries.map(({ value }) => value).filter(isReported);
const sumOf = (entries: readonly MarginEntry[]): number => valuesOf(entries).reduce((sum, count) => sum + count, 0);
/** A cell that does not apply does not exist, so that a sum is whole without it. */
const isWhole = (entries: readonly MarginEntry[]): boolean =>
  entries.every(({ value, maximum }) => isReported(value) || maximum === 0);

/** A line with a withheld count says nothing, so that nothing is said of that count. */
function bearingOf({ parts, whole }: Line): ClaimEvidence['bearing'] {
  if ([...parts, whole].some(({ origin }) => origin === 'withheld') || !isReported(whole.value)) return 'undecided';
  const [known, total] = [sumOf(parts), sumOf([whole])];
  if (known > total) return 'contradicts';
  if (!isWhole(parts)) return 'undecided';
  return known === total ? 'supports' : 'contradicts';
}

/** The counts of a line and what they should come to; their sum where it is another. */
function lineText(line: Line, locale: Locale): string {
  const { label, parts, whole } = line;
  const text = ({ value }: MarginEntry) => quantityText(value, { locale });
  const contradicted = parts.length > 0 && bearingOf(line) === 'contradicts' && isWhole(parts);
  const sum = contradicted ? ` = ${quantityText(sumOf(parts), { locale })}` : '';
  const colon = pick(locale, ':', ' :');
  const counts = parts.length === 0 ? pick(locale, 'no counts', 'aucun nombre') : parts.map(text).join(' + ');
  return `${textOf(label, locale)}${colon} ${counts}${sum}; total${colon} ${text(whole)}`;
}
