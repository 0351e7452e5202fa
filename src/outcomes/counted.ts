import { type CalendarDate, dateOf } from '../calendar/date.js';
import { forConsole } from '../exact/for-console.js';
import type { Qualifier } from '../figures/qualifiers.js';
import { either } from '../kernel/alternatives.js';
import { invalidArgument, requireArray, unknownName } from '../kernel/check.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { warning } from '../kernel/findings.js';
import { frozen } from '../kernel/frozen.js';
import { refuseSecond } from '../kernel/keys.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { AMBIGUOUS_NAME } from '../kernel/messages.js';
import { isReported, type NoValue, type Reported } from '../kernel/no-value.js';
import { localLabelShape } from '../kernel/record.js';
import { filled, oneOf, optional } from '../kernel/shape.js';
import { quotedTogether } from '../kernel/words.js';
import type { OfProgram } from '../program/program-option.js';
import { optionsFor } from '../program/program-option.js';
import type { Days } from './combine.js';
import { isIntention } from './evidence.js';
import { daysOfEvidence } from './evidence-period.js';
import type { IndicatorPeriod, PeriodActual, ResultGroup } from './indicator-model.js';
import { type OutcomeFinding, PROGRAM_BESIDE_MISSIONS } from './messages.js';
import type { Evidence, EvidenceKind } from './model.js';
import { ID_OF_NODE, PIECE_OF_EVIDENCE } from './names.js';
import type { ResultPeriod } from './result-period.js';
import { evidenceShape } from './shapes.js';

/**
 * What counted evidence comes to, as the results of an indicator.
 * @category Outcomes
 */
export interface CountedResults<Y extends string = string, B extends LocalLabel = LocalLabel> {
  /** What is counted. */
  readonly of: B;
  /** A period for each fiscal year or other time, in order; each result names the evidence that it is made of. */
  readonly periods: readonly IndicatorPeriod<'count', Y>[];
  /** Evidence of the node that is not counted, or counts something else. */
  readonly leftOut: readonly { readonly id: string; readonly kind: EvidenceKind; readonly of: B | null }[];
  readonly findings: readonly OutcomeFinding[];
}

/**
 * Makes results of an indicator from counted evidence of a node: the counts of each fiscal year or other time, added,
 * with the ids of the evidence that each is made of.
 *
 * Only counts of one thing and of one time are added. A source that says "over" or "at least" so many makes a result
 * `atLeast`, and keeps its `qualifier`; with "about", "almost" or "at most" there is no result. What an opinion counts,
 * or a plan, is left out.
 * Counts of the program, or of several missions, beside counts of missions may be of the same people: such a time has
 * no result, and says so. What names no mission is taken as of the program.
 * @param evidence - Evidence, such as that of the bundled annual report; choose what counts before.
 * @param options - `node`: whose evidence; `of`: what is counted, its label or a text of it that no other has, where
 *   the node has counts of several things; `by`: `mission` to have a result for each mission beside the one for all;
 *   where wanted `program`.
 * @returns Periods for {@link indicatorResults}, and the evidence that is left out.
 * @throws {@link CpaIppError} `UNKNOWN_NAME` if nothing of the node is counted, or nothing in `of`; `INVALID_ARGUMENT`
 *   if it counts several things and `of` does not choose; `AMBIGUOUS_NAME` for a text that several things have;
 *   `DUPLICATE` for an id given twice; for evidence with a fault, its code.
 * @example
 * import { countedResults } from 'cpa-ipp';
 * import { annualReportResults } from 'cpa-ipp/data';
 * const { of, periods } = countedResults(annualReportResults, { node: 'output-deployed-police' });
 * const [result] = periods[0]?.actuals ?? [];
 * [of.en, result?.value, result?.evidence?.length]; // => ['people', 151, 14]
 * @category Outcomes
 */
export function countedResults<Y extends string, B extends LocalLabel>(
  evidence: readonly Evidence<Y, B>[],
  options: { readonly node: string; readonly of?: string | B; readonly by?: 'mission' } & OfProgram,
): CountedResults<Y, B> {
  const { node, of, by, program } = OPTIONS.read(options, ['options']);
  const shape = evidenceShape(program);
  const rows = requireArray(evidence, ['evidence']).map((entry, index) => shape.read(entry, ['evidence', index]));
  refuseSecond(
    rows.map(({ id }) => id),
    (index) => ['evidence', index, 'id'],
    PIECE_OF_EVIDENCE,
  );
  const own = rows.filter((row) => row.node === node);
  if (!own.some(isCounted)) {
    const nodes = new Set(rows.filter(isCounted).map((row) => row.node));
    throw unknownName(node, [...nodes], NODE_WITH_COUNTS, ['options', 'node']);
  }
  const thing = thingOf(own, of);
  const counted = own.filter((row) => isCounted(row) && nameOf(row.quantity.of) === nameOf(thing));
  const byTime = new Map<string, Evidence[]>();
  for (const row of counted) pushTo(byTime, keyOf(daysOfEvidence(row, program, ['evidence'])), row);
  const findings: OutcomeFinding[] = [];
  const times = [...byTime].sort(([a], [b]) => (a < b ? -1 : 1));
  const periods = times.map(([time, pieces]) => {
    const period = periodOf(pieces[0] as Evidence, time);
    const missions = new Map<string, Evidence[]>();
    for (const piece of pieces) pushTo(missions, groupOf(piece).join(' '), piece);
    const isMixed = mayOverlap([...missions.values()].map(([first]) => groupOf(first as Evidence)));
    if (isMixed) {
      const fiscalYear = 'fiscalYear' in period ? period.fiscalYear : time;
      findings.push(warning(PROGRAM_BESIDE_MISSIONS, ['evidence'], { fiscalYear, node }));
    }
    const ofEach = [...missions.values()].flatMap((parts) => {
      const [mission, ...others] = groupOf(parts[0] as Evidence) as readonly [string, ...string[]];
      const isNamed = others.length === 0 && parts.some((piece) => piece.mission !== undefined);
      return by === undefined || !isNamed ? [] : [actualOf(parts, amountOf(parts), { mission })];
    });
    return { period, actuals: [actualOf(pieces, isMixed ? MIXED : amountOf(pieces)), ...ofEach] };
  });
  const leftOut = own.filter((row) => !counted.includes(row));
  return forConsole({
    of: thing,
    periods,
    leftOut: leftOut.map(({ id, kind, quantity, share }) => ({ id, kind, of: (quantity ?? share)?.of ?? null })),
    findings,
  }) as unknown as CountedResults<Y, B>;
}

const OPTIONS = /* @__PURE__ */ optionsFor(() => ({
  node: filled(ID_OF_NODE),
  of: optional(either((value) => typeof value === 'object' && value !== null, localLabelShape, filled(COUNTED_THING))),
  by: optional(oneOf(BY, { en: 'a key', fr: 'une clé' })),
}));

const BY = /* @__PURE__ */ frozen(['mission'] as const);

/** What evidence names in place of a mission where it is of all of them. */
const OF_PROGRAM_ITSELF = 'program';
const COUNTED_THING: Label = /* @__PURE__ */ frozen({
  en: 'what the node has counts of',
  fr: 'ce que le nœud dénombre',
});
const NODE_WITH_COUNTS: Label = /* @__PURE__ */ frozen({
  en: 'a node with counted evidence',
  fr: 'un nœud avec des données probantes dénombrées',
});
const MIXED: NoValue = /* @__PURE__ */ frozen({
  noValue: 'to-be-determined',
  note: 'counts of the program stand beside counts of its missions',
});
const INEXACT: NoValue = /* @__PURE__ */ frozen({
  noValue: 'to-be-determined',
  note: 'a count that its source does not give exactly',
});

/** What an opinion counts is no result, and what is only meant is none. */
const isCounted = (row: Evidence): row is Evidence & Required<Pick<Evidence, 'quantity'>> =>
  row.kind === 'counted' && row.quantity !== undefined && !isIntention(row);

/** A time as a text that sorts by its days. */
const keyOf = ({ start, end }: Days): string => `${dateOf(start)}/${dateOf(end)}`;

/** The time as the evidence has it; several fiscal years are the days that they have. */
function periodOf({ fiscalYear, period }: Evidence, time: string): ResultPeriod {
  if (period !== undefined && !('from' in period)) return period;
  const [start, end] = time.split('/') as [CalendarDate, CalendarDate];
  return fiscalYear === undefined ? { start, end } : { fiscalYear };
}

/** Whose counts they are: those of one mission, of several, or of the program, which is also what names none. */
const groupOf = ({ mission, missions }: Evidence): readonly string[] => missions ?? [mission ?? OF_PROGRAM_ITSELF];

/** Whether two groups of counts may be of the same people. */
const mayOverlap = (groups: readonly (readonly string[])[]): boolean =>
  groups.length > 1 &&
  groups.some((group, index) =>
    group.some((id) => id === OF_PROGRAM_ITSELF || groups.some((other, at) => at !== index && other.includes(id))),
  );

const qualifierOf = ({ quantity }: Evidence): Qualifier | undefined =>
  quantity?.qualifier ?? (quantity?.moreThan === true ? 'more-than' : undefined);

/** Words that leave a count too low; with any other, the sum may be off to either side. */
const isAtLeast = (qualifier: Qualifier | undefined): boolean => qualifier === 'more-than' || qualifier === 'at-least';

/** More than so many, and any others, are more than their sum; at least so many at least that. */
function openOf(pieces: readonly Evidence[]): Pick<PeriodActual<'count'>, 'atLeast' | 'qualifier'> | undefined {
  const said = pieces.map(qualifierOf).filter(isAtLeast);
  if (said.length === 0) return undefined;
  return { atLeast: true, qualifier: said.includes('more-than') ? 'more-than' : 'at-least' };
}

function amountOf(pieces: readonly Evidence[]): Reported<number | string> {
  const isInexact = pieces.map(qualifierOf).some((qualifier) => qualifier !== undefined && !isAtLeast(qualifier));
  return isInexact ? INEXACT : sumOf(pieces);
}

const nameOf = (label: LocalLabel): string =>
  JSON.stringify(Object.entries(label).sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the evidence counts: the one thing that it does, or the one that is asked for. */
function thingOf(rows: readonly Evidence[], of: string | LocalLabel | undefined): Label {
  const things = new Map(rows.flatMap(({ quantity }) => (quantity ? [[nameOf(quantity.of), quantity.of]] : [])));
  const labels = [...things.values()] as Label[];
  const path: Path = ['options', 'of'];
  const written = (label: LocalLabel) => Object.values(label).join(' / ');
  if (of === undefined) {
    if (labels.length === 1) return labels[0] as Label;
    const texts = quotedTogether(labels.map(written), ', ');
    const expected = {
      en: `one of what the node has counts of: ${texts.en}`,
      fr: `une des choses que le nœud dénombre : ${texts.fr}`,
    };
    throw invalidArgument(of, expected, path);
  }
  const found = labels.filter((label) =>
    typeof of === 'string' ? Object.values(label).includes(of) : nameOf(label) === nameOf(of),
  );
  const received = typeof of === 'string' ? of : written(of);
  if (found.length > 1) {
    throw fault(AMBIGUOUS_NAME, path, { kind: COUNTED_THING, received, candidates: found.map(written) });
  }
  if (found[0] === undefined)
    throw unknownName(
      received,
      labels.flatMap((label) => Object.values(label)),
      COUNTED_THING,
      path,
    );
  return found[0];
}

/** A number beyond those that are whole is text. */
function sumOf(pieces: readonly Evidence[]): number | string {
  const sum = pieces.reduce((total, { quantity }) => total + BigInt(quantity?.count ?? 0), 0n);
  return sum <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(sum) : String(sum);
}

function actualOf(
  pieces: readonly Evidence[],
  value: Reported<number | string>,
  group?: ResultGroup,
): PeriodActual<'count'> {
  const [only, ...others] = pieces;
  return {
    value,
    ...(group && { for: group }),
    ...(isReported(value) && openOf(pieces)),
    evidence: pieces.map(({ id }) => id),
    ...(only !== undefined && others.length === 0 && { source: only.source }),
  };
}
