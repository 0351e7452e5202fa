import type { CheckedFigure } from '../figures/checked-figure.js';
import type { ReadFigure } from '../figures/printed.js';
import { firstNotBefore } from '../figures/running-sums.js';
import { isOfAllByWord } from '../figures/total-words.js';
import { moneyIn } from '../figures/units.js';
import { frozen } from '../kernel/frozen.js';
import { pushTo } from '../kernel/lists.js';
import { type Doubt, doubtsBy, type HeldTotal, MOST_IN_COLUMN, mayHold } from './doubtful-rows.js';
import type { BudgetFinding } from './messages.js';
import type { Choice } from './total-layouts.js';

/** A total, with the lines that it is held against. */
export interface ChosenTotal extends HeldTotal, Choice {
  /** Its name is that of items. */
  readonly isOfItems: boolean;
  /** No line is part of it. */
  readonly isAlone: boolean;
}

/** What is in doubt of the totals of a table. */
export interface Doubts {
  /** The rows that may be lines. */
  readonly rows: ReadonlySet<number>;
  /** Whether no sum speaks for or against a total: it may be none, or may hold such a row. */
  readonly isOpen: (total: ChosenTotal, check: CheckedFigure) => boolean;
  readonly findings: readonly BudgetFinding[];
}

/**
 * What leaves no doubt that a name means a total: of a few amounts, some sum is soon possible with other roundings. It
 * bears a name out where many large amounts are rounded, as in millions.
 */
const CERTAIN: readonly string[] = /* @__PURE__ */ frozen(['exact', 'rounding']);
const bearsOut = ({ verdict, unit, parts }: CheckedFigure, { digits }: ReadFigure): boolean =>
  CERTAIN.includes(verdict) ||
  (verdict === 'component-rounding' &&
    moneyIn(unit)?.places !== 0 &&
    parts.used >= LEAST_PARTS &&
    Math.abs(Number(digits.replace('.', ''))) >= LEAST_SIZE * parts.used);
const LEAST_PARTS = 3;
/** How many times the rounding of its parts a total is. */
const LEAST_SIZE = 10;

/**
 * Finds out which rows that are taken for totals by their names may be lines: those that no sum bears out; without a
 * value, those of which the name says more; and of those that a sum bears out, though nobody understands their names,
 * the ones that another total needs as its parts.
 * @param isWhole - Whether all years that a total says are in the table.
 */
export function doubtsOn(
  chosen: readonly ChosenTotal[],
  checks: readonly CheckedFigure[],
  isWhole: (total: ChosenTotal['total']) => boolean,
): Doubts {
  const doubtful: ChosenTotal[] = [];
  const byChance: ChosenTotal[] = [];
  for (const [at, one] of chosen.entries()) {
    const { printed, total, why, isAlone } = one;
    const { isPlain, isUnread } = total.how;
    if (printed.kind === 'no-value') {
      // A blank cell beside the word for a total says nothing, and what does not apply is no part.
      const isPart = printed.reason.noValue !== 'not-applicable' && !(isAlone && printed.text === '');
      if (isPart && (isAlone ? saysOfWhat(one) : !isPlain && !isOfNamed(one))) doubtful.push(one);
      continue;
    }
    // A total of nothing takes none out of sight.
    if (printed.value.n === 0n) continue;
    const isBorneOut = !isAlone && bearsOut(checks[at] as CheckedFigure, printed);
    if ((isBorneOut || why === 'as-another') && isUnread && !isOfNamed(one)) byChance.push(one);
    if (isAlone || !((isPlain && isWhole(total)) || why === 'as-another' || isBorneOut)) doubtful.push(one);
  }
  const wrong = chosen.filter((_, at) => checks[at]?.verdict === 'inconsistent');
  const own = ownAmounts(wrong);
  const needed = neededRows(wrong, [...doubtful, ...own], byChance);
  const all = [...doubtful, ...own, ...needed];
  const rows = new Set(all.map(({ total }) => total.index));
  const doubtOf = doubtsBy(all);
  const mayHoldOne = holdsOneOf(all.filter(({ printed }) => printed.kind === 'no-value'));
  return {
    rows,
    isOpen: (one, { verdict }) => {
      if (one.printed.kind === 'no-value') return false;
      if (verdict === 'inconsistent') return rows.has(one.total.index) || doubtOf(one) !== null;
      return needed.includes(one) || mayHoldOne(one);
    },
    findings: [
      ...all.map((one) => found(one.isAlone ? 'TOTAL_WITHOUT_PARTS' : 'DOUBTFUL_TOTAL', one)),
      ...byChance.filter((one) => one.why === null && !needed.includes(one)).map(takenBySum),
    ],
  };
}

/** Its name is that of items, and it is held against these. */
const isOfNamed = ({ isOfItems, ways, coverage }: ChosenTotal): boolean =>
  isOfItems && ways[0]?.coverages().includes(coverage) === true;

/** Whether a total says of what it is, beside the phase. */
const saysOfWhat = ({ total: { how, ...said } }: ChosenTotal): boolean =>
  !how.isPlain || said.partner !== undefined || said.category !== undefined || said.item !== undefined;

/**
 * The rows that a sum bears out by chance, for all that a wrong total says: with them as its parts it is right, or, of
 * such as equal a single line, nearer to that. Many of them bear each other out.
 */
function neededRows(
  wrong: readonly ChosenTotal[],
  doubtful: readonly ChosenTotal[],
  byChance: readonly ChosenTotal[],
): readonly ChosenTotal[] {
  const byColumn = new Map<string, ChosenTotal[]>();
  for (const one of byChance) pushTo(byColumn, one.total.column, one);
  const few = [...byColumn.values()].filter(({ length }) => length <= MOST_IN_COLUMN).flat();
  if (few.length === 0) return [];
  const isSingle = ({ coverage }: ChosenTotal) => coverage.count() === 1;
  const doubtOf: (one: ChosenTotal) => Doubt = doubtsBy([...doubtful, ...few]);
  const doubtOfSingle = doubtsBy([...doubtful, ...few.filter(isSingle)]);
  const needed = new Set<ChosenTotal>();
  for (const one of wrong) {
    const isMadeUp = doubtOf(one) === 'made-up';
    if (!isMadeUp && doubtOfSingle(one) !== 'nearer') continue;
    for (const row of few) if (mayHold(one, row) && (isMadeUp || isSingle(row))) needed.add(row);
  }
  return [...needed];
}

/** Whether one of some rows stands where the parts of a total are, or beside them, and may be one of these. */
function holdsOneOf(rows: readonly ChosenTotal[]): (total: ChosenTotal) => boolean {
  const sorted = [...rows].sort((a, b) => a.total.index - b.total.index);
  const indexes = sorted.map(({ total }) => total.index);
  return (one) => {
    const { total, coverage } = one;
    const [first, last] = [coverage.partAt(0), coverage.partAt(coverage.count() - 1)];
    if (first === undefined || last === undefined) return false;
    const from = firstNotBefore(indexes, Math.min(total.index, first.index - 1));
    const to = firstNotBefore(indexes, Math.max(total.index, last.index + 1) + 1);
    return to - from > MOST_AMONG || sorted.slice(from, to).some((row) => mayHold(one, row));
  };
}

/** Of more rows among its parts, a total holds one. */
const MOST_AMONG = 64;

function found(code: 'TOTAL_WITHOUT_PARTS' | 'DOUBTFUL_TOTAL', { total }: ChosenTotal): BudgetFinding {
  const { index, column, text: item } = total;
  return { code, severity: 'warning', index, path: [column], operands: { item } };
}

function takenBySum({ total, coverage }: ChosenTotal): BudgetFinding {
  const { index, column, text: item } = total;
  const operands = { item, lines: coverage.count() };
  return { code: 'TOTAL_BY_SUM', severity: 'info', index, path: [column], operands };
}

/** So many rows of all partners, years or categories are looked at, for whether they are amounts of their own. */
const MOST_OF_ALL = 10;

/**
 * Rows of `All partners` and the like that are no sum of others, where another total holds them: what all partners pay
 * for together is an amount of its own.
 */
function ownAmounts(wrong: readonly ChosenTotal[]): readonly ChosenTotal[] {
  return wrong
    .filter(({ total, printed }) => printed.kind !== 'no-value' && isOfAllByWord(total.text))
    .slice(0, MOST_OF_ALL)
    .filter((row) => {
      const doubtOf = doubtsBy([row]);
      const asHeld = (one: ChosenTotal) => ({ ...one, ways: [{ coverages: () => [one.coverage] }] });
      return wrong.some((one) => one.total.index !== row.total.index && doubtOf(asHeld(one)) === 'made-up');
    });
}
