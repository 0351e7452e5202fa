import { isTotal } from '../../figures/total-words.js';
import { frozen } from '../../kernel/frozen.js';
import type { Candidate } from './candidate.js';
import { headBonus } from './evidence.js';
import type { RelationKind } from './model.js';
import { mayBeRate, RATES, ratesBetween } from './rates.js';
import * as scan from './scan.js';
import type { Side } from './sides.js';

/** Up to so many lines, all pairs of them are tried; beyond, those that stand close to each other. */
const MOST_LINES = 40;
/** So many places are looked at for each kind of pair, at most. */
const MOST_LOOKS = 4_000_000;
const CLOSE = 10;
const MOST_TOTALS = 16;
/** So many of a family are kept for each line. */
const KEPT = 6;
const STRIDES = /* @__PURE__ */ frozen([2, 3, 4, 5, 6] as const);

/** The candidates of one family for one line, the most telling first. */
class Best {
  readonly kept: { log: number; make: () => Candidate }[] = [];
  add(log: number, make: () => Candidate): void {
    if (log === Number.POSITIVE_INFINITY) return;
    const { kept } = this;
    if (kept.length === KEPT && log >= (kept[KEPT - 1] as { log: number }).log) return;
    let at = kept.length;
    while (at > 0 && log < (kept[at - 1] as { log: number }).log) at -= 1;
    kept.splice(at, 0, { log, make });
    if (kept.length > KEPT) kept.pop();
  }
}

/** What agrees better than this by luck is weighed. */
const WORTH = -1;

/** What quotients are multiplied by. */
const ALONE = /* @__PURE__ */ frozen([1]);
const PERCENT = /* @__PURE__ */ frozen([100]);
const PERCENT_OR_RATIO = /* @__PURE__ */ frozen([100, 1]);

/** Whether a side has too many lines, or too long ones, for all pairs of them to be tried. */
export const isLong = ({ count, places }: Side): boolean => count > MOST_LINES || count ** 3 * places > MOST_LOOKS;

/** The candidates for the lines of a side that may be adopted. */
export function candidatesOf(side: Side): Candidate[] {
  const { count, places } = side;
  const all = [...Array(count).keys()];
  const prefix = scan.prefixOf(side, all);
  const isWide = isLong(side);
  const found: Candidate[] = [];
  const runnings = new Map<number, scan.Prefix>();
  const runningOf = (line: number) => {
    const known = runnings.get(line) ?? scan.runningOf(side, line);
    runnings.set(line, known);
    return known;
  };
  const totals = all.filter((line) => side.isTotal[line]).slice(0, MOST_TOTALS);
  const bases = [...new Set([0, places - 1, ...side.across.flatMap((_, at) => (isTotalPlace(side, at) ? [at] : []))])];
  for (let target = 0; target < count; target++) {
    if (side.lines[target]?.known.role === 'part') continue;
    const mayFail = Math.floor(0.7 * places);
    const about: scan.Look = { side, target, prefix, mayFail, mayStart: isWide ? 3 : places };
    const [from, to] = isWide ? [Math.max(0, target - CLOSE), Math.min(count, target + CLOSE + 1)] : [0, count];
    const among = all.slice(from, to);
    // Totals stand far apart in a long table, and follow from each other.
    if (isWide) among.push(...totals.filter((line) => line < from || line >= to));
    const near = among.length;
    const starts = edges(target, 0, totals);
    const ends = edges(target, count, totals);
    const family = (kind: RelationKind, tries: number, fill: (add: Best['add']) => void) => {
      const best = new Best();
      fill((log, make) => best.add(log, make));
      const bonus = headBonus({ side, kind, target });
      for (const { log, make } of best.kept) if (log + tries - bonus < WORTH) found.push(make());
    };
    const made = (
      kind: RelationKind,
      of: readonly number[],
      tries: number,
      more: Partial<Candidate> = {},
    ): Candidate => ({
      ...{ side, kind, target, of, tries },
      ...more,
    });
    const block = (first: number, end: number) => Array.from({ length: end - first }, (_, i) => first + i);
    const touching = Math.log10(Math.max(1, target - 1, 0) + Math.max(0, count - target - 2));
    family('sum', touching, (add) => {
      const tryBlock = (first: number, end: number) =>
        add(scan.look(about, scan.BLOCK, first, end, 1, false, false), () => made('sum', block(first, end), touching));
      for (const first of starts) if (first + 2 <= target) tryBlock(first, target);
      for (const end of ends) if (end >= target + 3) tryBlock(target + 1, end);
      for (const stride of isWide ? [] : STRIDES) {
        for (const way of [-stride, stride]) {
          const of: number[] = [];
          const strided = scan.prefixOf(side, []);
          for (let at = target + way; at >= 0 && at < count; at += way) {
            of.push(at);
            scan.addLine(strided, side, at);
            if (of.length < 2) continue;
            const lines = [...of].sort((a, b) => a - b);
            const log = scan.look({ ...about, prefix: strided }, scan.BLOCK, 0, 1, 1, false, false);
            add(log + 1, () => made('sum', lines, touching + 1));
          }
        }
      }
    });
    const apart = Math.log10(Math.max(1, (near * near) / 2));
    family('sum', apart, (add) => {
      for (const a of among) {
        for (const b of among) {
          if (b <= a || a === target || b === target) continue;
          add(scan.look(about, scan.PLUS, a, b, 1, false, false), () => made('sum', [a, b], apart));
          const isBlock =
            b - a > 1 &&
            !(isWide && b - a > CLOSE) &&
            (b < target || a > target) &&
            b !== target - 1 &&
            a !== target + 1;
          if (isBlock)
            add(scan.look(about, scan.BLOCK, a, b + 1, 1, false, false), () => made('sum', block(a, b + 1), apart));
        }
      }
    });
    const pairs = (
      kind: RelationKind,
      code: number,
      tries: number,
      timesOf: (a: number, b: number) => readonly number[],
      isNear = false,
    ) =>
      family(kind === 'ratio' ? 'percent' : kind, tries, (add) => {
        for (const a of among) {
          for (const b of among) {
            if (a === b || a === target || b === target || (code === scan.PRODUCT && a > b)) continue;
            for (const times of timesOf(a, b)) {
              const scale = side.one * times;
              const log = Math.min(
                scan.look(about, code, a, b, scale, false, isNear),
                code === scan.QUOTIENT || code === scan.CHANGE ? scan.look(about, code, a, b, scale, true, false) : 0,
              );
              const own = kind === 'ratio' && times === 100 ? 'percent' : kind;
              add(log, () => made(own, [a, b], tries, times === 1 ? {} : { times }));
            }
          }
        }
      });
    const isMean = side.isMean[target] === true && !isWide;
    const means = isMean ? apart : touching;
    family('mean', means, (add) => {
      const tryMean = (first: number, end: number) => {
        if (end < first + 2) return;
        add(scan.look(about, scan.MEAN, first, end, 1, false, false), () => made('mean', block(first, end), means));
      };
      for (const first of starts) {
        for (let end = isMean ? first + 2 : target; end <= target; end++) tryMean(first, end);
      }
      for (const end of ends) {
        for (let first = isMean ? end - 2 : target + 1; first > target; first--) tryMean(first, end);
      }
    });
    const ordered = Math.log10(Math.max(1, near * near));
    const isNear = side.isQuotient[target] === true && !isWide;
    pairs('difference', scan.MINUS, ordered, () => ALONE);
    pairs('ratio', scan.QUOTIENT, ordered + 0.3, () => PERCENT_OR_RATIO, isNear);
    pairs('change', scan.CHANGE, ordered, () => PERCENT);
    pairs('product', scan.PRODUCT, apart, () => ALONE);
    if (mayBeRate(side, target))
      pairs('ratio', scan.QUOTIENT, ordered + Math.log10(RATES.length), (a, b) => ratesBetween(side, target, a, b));
    const alone = Math.log10(near * bases.length);
    family('share', alone, (add) => {
      for (const a of among) {
        for (const base of a === target ? [] : bases) {
          const log = scan.look(about, scan.SHARE, a, base, side.one * 100, false, false);
          add(log, () => made('share', [a], alone, { base, times: 100 }));
        }
      }
    });
    const along = Math.log10(near * 2);
    family('change', along, (add) => {
      for (const a of among) {
        for (const lag of a === target ? [] : [1, -1]) {
          add(scan.look(about, scan.LAGGED, a, lag, 1, false, false), () => made('difference', [a], along, { lag }));
          add(scan.look(about, scan.LAGGED_CHANGE, a, lag, side.one * 100, false, false), () =>
            made('change', [a], along, { lag, times: 100 }),
          );
        }
      }
    });
    family('cumulative', Math.log10(near), (add) => {
      for (const a of among) {
        if (a === target) continue;
        const look = { ...about, prefix: runningOf(a) };
        add(scan.look(look, scan.RUNNING, 0, 0, 1, false, false), () => made('cumulative', [a], Math.log10(near)));
      }
    });
  }
  return found;
}

/** Blocks that touch a line start or end within so many lines of it, at the end of the table, or at a total. */
const LONGEST_BLOCK = 250;

/** Where the blocks may start that end at a line, or end that start behind it: the longest first. */
function edges(target: number, end: number, totals: readonly number[]): number[] {
  const way = end > target ? -1 : 1;
  const near: number[] = [];
  const bound = target - way * LONGEST_BLOCK;
  for (let at = way > 0 ? Math.max(end, bound) : Math.min(end, bound); at !== target; at += way) near.push(at);
  if (Math.abs(target - end) <= LONGEST_BLOCK) return near;
  const far = totals.map((line) => (way > 0 ? line + 1 : line)).filter((line) => (line - bound) * way < 0);
  return [end, ...(way > 0 ? far : far.reverse()), ...near];
}

const isTotalPlace = ({ across }: Side, place: number): boolean => {
  const line = across[place];
  return line !== undefined && (line.known.role === 'total' || isTotal(line.name));
};

/** Sums over a list of lines that leaves out the parts of subtotals: candidates for totals of totals. */
export function nestedCandidates(side: Side, order: readonly number[]): Candidate[] {
  const prefix = scan.prefixOf(side, order);
  const tries = Math.log10(Math.max(1, order.length));
  const found: Candidate[] = [];
  for (const [at, target] of order.entries()) {
    const about: scan.Look = { side, target, prefix, mayFail: Math.floor(0.7 * side.places), mayStart: side.places };
    const best = new Best();
    const tryBlock = (first: number, end: number) =>
      best.add(scan.look(about, scan.BLOCK, first, end, 1, false, false), () => ({
        ...{ side, kind: 'sum', target, of: order.slice(first, end), tries },
      }));
    for (const first of edges(at, 0, [])) if (first + 2 <= at) tryBlock(first, at);
    for (const end of edges(at, order.length, [])) if (end >= at + 3) tryBlock(at + 1, end);
    const bonus = headBonus({ side, kind: 'sum', target });
    for (const { log, make } of best.kept) if (log + tries - bonus < WORTH) found.push(make());
  }
  return found;
}
