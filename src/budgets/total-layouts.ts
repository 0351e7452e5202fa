import { VERDICTS } from '../figures/model.js';
import type { ReadFigure, UnreadFigure } from '../figures/printed.js';
import { agreementWith } from '../figures/printed-sum.js';
import { kindOfTotal } from '../figures/total-words.js';
import { frozen, joined } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import { RUNS } from './line-runs.js';
import type { Coverage } from './summed-lines.js';
import type { Layout, Way, Ways } from './total-coverage.js';
import type { TotalRow } from './total-row.js';

const NOTHING: Coverage = /* @__PURE__ */ frozen<Coverage>({
  count: () => 0,
  addends: () => null,
  parts: () => [],
  partAt: () => undefined,
});

/** A total with what it may be of. */
export interface Candidate extends Ways<Coverage> {
  readonly total: TotalRow;
  readonly printed: ReadFigure | UnreadFigure;
}

/** A disagreement that nothing excuses. */
const WORST = 9;
/** So many totals of a kind show where the lines of all of them stand. */
const SAMPLE = 32;
/** So many totals before one are looked at, for what it repeats. */
const NEAREST = 12;
/** So many lines are gone through for sums that totals are not held against, before that is given up. */
const MOST_LINES = 500_000;

/** Layouts in which lines stand above, the likeliest first. */
const ABOVE = /* @__PURE__ */ joined<Layout>(['block'], RUNS, ['running']);

/** What a total is held against. */
export interface Choice {
  readonly coverage: Coverage;
  /**
   * Why it is held against none: it may be the sum of others than those beside it, or it is the sum of the lines of
   * another total, and may be of more.
   */
  readonly why: 'other-lines' | 'as-another' | null;
}

/**
 * Chooses the lines that each total is held against: those that it agrees with best.
 *
 * Where the lines of a sub-total stand is decided once for all totals of its kind, by how many agree with that: above
 * each since the total before it, unless more of them agree otherwise. One that agrees with its lines in another layout
 * alone, or not at all where they begin anywhere between totals, is held against none; nor is one with a name of its
 * own that is the sum of no more than another total is, for it may have forgotten what stands before.
 */
export function chosenLines(candidates: readonly Candidate[]): readonly Choice[] {
  const byKind = new Map<string, Candidate[]>();
  for (const one of candidates) if (one.ways.length > 0) pushTo(byKind, one.kind, one);
  const layouts = new Map([...byKind].map(([kind, some]) => [kind, layoutOf(some)]));
  /** The kinds of which the total before agrees with its lines. */
  const agreed = new Set<string>();
  let lines = 0;
  const choices: Choice[] = [];
  for (const [at, one] of candidates.entries()) {
    const near = Math.max(0, at - NEAREST);
    const { ways, printed, kind } = one;
    const { layout, shown, isOpen, isOfSome } = layouts.get(kind) ?? UNSHOWN;
    const [certain, others] = dividedBy(ways, layout);
    const { coverage, agrees, way } = bestOf(one, certain);
    const isSettled = printed.kind === 'no-value' || agrees;
    const isElsewhere =
      !isSettled &&
      others.some((other) => {
        if (other.run !== undefined) return isOfSome;
        if (isOfOthers(other, certain, shown > 1, agreed.has(kind)) || lines > MOST_LINES) return false;
        lines += other.effort;
        return agreesWith(one, other);
      });
    const mayBegin = !isSettled && RUNS.some((run) => run === layout && certain[0]?.layout === run);
    const isUnsettled = isOpen && !(agrees && way !== undefined && goesWithAny(way));
    const repeats = (other: Choice, place: number) =>
      candidates[near + place]?.total.column === one.total.column && haveSameParts(other.coverage, coverage);
    const isOfOther = agrees && way?.layout === 'nested' && choices.slice(near).some(repeats);
    if (agrees) agreed.add(kind);
    else agreed.delete(kind);
    const why = isOfOther ? 'as-another' : isElsewhere || mayBegin || isUnsettled ? 'other-lines' : null;
    choices.push({ coverage: why === null ? coverage : NOTHING, why });
  }
  return choices;
}

/**
 * Whether lines elsewhere are those of other totals: they stand between two of a kind, of which the other one has them,
 * or above one that has its own below, unless one total may stand above them and one below; and a column of sub-totals
 * that shows of which columns it is has no cell of the whole row.
 */
const isOfOthers = (
  { layout, isClaimed, isVague }: Way<Coverage>,
  certain: readonly Way<Coverage>[],
  isShown: boolean,
  agrees: boolean,
): boolean =>
  isClaimed === true ||
  // A category of one line needs no sub-total: a line was forgotten.
  (isVague && layout === 'category') ||
  (isShown && layout === 'row') ||
  ((isShown || !agrees) && certain.some((own) => own.layout === 'heads'));

function haveSameParts(a: Coverage, b: Coverage): boolean {
  const count = a.count();
  if (b.count() !== count) return false;
  for (let at = 0; at < count; at++) if (a.partAt(at)?.index !== b.partAt(at)?.index) return false;
  return true;
}

/** The ways that go with a layout, and the others. Without one of it, a total has its lines since the one before. */
function dividedBy(ways: readonly Way<Coverage>[], layout: Layout): [Way<Coverage>[], Way<Coverage>[]] {
  const own = ways.some((way) => way.layout === layout) ? layout : 'block';
  const isCertain = (way: Way<Coverage>) => goesWithAny(way) || way.layout === own;
  return [ways.filter(isCertain), ways.filter((way) => !isCertain(way))];
}

const goesWithAny = ({ layout }: Way<Coverage>): boolean => layout === 'any' || layout === 'nested';

/** The layout of a kind, and how many of it show that it is so. */
interface KindLayout {
  readonly layout: Layout;
  readonly shown: number;
  /** It stands before all lines, which none of it agrees with as they stand below: nobody can tell where they stand. */
  readonly isOpen: boolean;
  /** It is one of some columns, and nobody can tell which. */
  readonly isOfSome: boolean;
}

const UNSHOWN: KindLayout = /* @__PURE__ */ frozen<KindLayout>({
  layout: 'block',
  shown: 0,
  isOpen: false,
  isOfSome: false,
});

const layoutOf = (candidates: readonly Candidate[]): KindLayout => ({
  ...shownLayout(candidates),
  isOfSome: isOfSomeColumns(candidates),
});

/** Whether more of a kind are sums of one run of columns than of what they may else be of, and at least half. */
function isOfSomeColumns(candidates: readonly Candidate[]): boolean {
  const some = candidates.filter(({ printed }) => printed.kind !== 'no-value').slice(0, SAMPLE);
  if (some[0]?.ways.some(({ run }) => run !== undefined) !== true) return false;
  const counts = new Map<string, number>();
  let whole = 0;
  for (const one of some) {
    const agreeing = one.ways.filter((way) => agreesWith(one, way));
    if (agreeing.some(({ run }) => run === undefined)) whole += 1;
    else for (const { run = '' } of agreeing) counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return [...counts.values()].some((count) => count > whole && 2 * count >= some.length);
}

function shownLayout(candidates: readonly Candidate[]): Omit<KindLayout, 'isOfSome'> {
  const some = candidates
    .filter(({ printed }) => printed.kind !== 'no-value')
    .slice(0, SAMPLE)
    .filter((one) => !one.ways.some((way) => goesWithAny(way) && agreesWith(one, way)));
  if (some.length === 0) return UNSHOWN;
  const countOf = (layout: Layout) => some.filter((one) => shows(one, layout)).length;
  const heads = some.every(({ isHead }) => isHead) || some.length > 1 ? countOf('heads') : 0;
  const block = countOf('block');
  if (some.every(({ isHead }) => isHead) ? heads >= block && heads > 0 : heads > 1 && heads === some.length)
    return { layout: 'heads', shown: heads, isOpen: false };
  let best: { layout: Layout; count: number } = { layout: 'block', count: block };
  for (const layout of ABOVE) {
    if (best.count === some.length) break;
    // One of a partner that begins at a category may as well have forgotten the first line.
    const count = layout === 'category' && tells(some, layout) < 2 ? 0 : countOf(layout);
    if (count > best.count) best = { layout, count };
  }
  // Above the first of them there are no lines: one alone that agrees with those above it may be another's.
  const isFree = ({ isHead, ways }: Candidate) => isHead && ways.every(({ layout }) => layout !== 'any');
  const isOpen = some.length > 1 && best.count < 2 && some.every(isFree);
  return { layout: best.layout, shown: best.count, isOpen };
}

/** How many totals agree with their lines in a layout that have others since the total before them. */
const tells = (candidates: readonly Candidate[], layout: Layout): number =>
  candidates.filter((one) => one.ways.some((way) => way.layout === layout && !way.isVague && agreesWith(one, way)))
    .length;

/** Whether a total agrees with its lines in a layout, of those that show which one it is. */
function shows(one: Candidate, layout: Layout): boolean {
  const [certain] = dividedBy(one.ways, layout);
  // Below the last line there is none.
  const isShown = (way: Way<Coverage>) => !way.isVague && (layout !== 'heads' || way.layout === layout);
  return certain.some((way) => isShown(way) && agreesWith(one, way));
}

const agreesWith = ({ printed }: Candidate, way: Way<Coverage>): boolean =>
  printed.kind !== 'no-value' &&
  way.coverages().some((one) => {
    const addends = one.addends();
    return addends !== null && agreementWith(printed, addends) < VERDICTS.length;
  });

/**
 * The lines that a total agrees with best; where it agrees with none, the first, of which it says that it is. Where
 * others lack a value, it may be of these.
 */
function bestOf(
  { total, printed }: Candidate,
  ways: readonly Way<Coverage>[],
): { readonly coverage: Coverage; readonly agrees: boolean; readonly way?: Way<Coverage> } {
  const prefersOpen = kindOfTotal(total.text) !== 'sub-total';
  let best: { readonly one: Coverage; readonly rank: number; readonly way: Way<Coverage> } | undefined;
  for (const way of ways) {
    for (const one of way.coverages()) {
      if (printed.kind === 'no-value') return { coverage: one, agrees: false };
      const addends = one.addends();
      const agreement = addends === null ? WORST : agreementWith(printed, addends);
      const isOpen = prefersOpen && addends !== null && addends.lack !== null;
      const rank = agreement < VERDICTS.length || isOpen ? agreement : WORST;
      if (best === undefined || rank < best.rank) best = { one, rank, way };
      if (rank === 0) return { coverage: one, agrees: true, way };
    }
  }
  if (best === undefined) return { coverage: NOTHING, agrees: false };
  return { coverage: best.one, agrees: best.rank < WORST, way: best.way };
}
