import { shifted, yearsFrom } from '../calendar/fiscal-year.js';
import type { FiscalYear } from '../calendar/year-form.js';
import { inBoth } from '../kernel/words.js';
import { startMonthIn, undividedIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import { atOneGrain } from './grain.js';
import type { CellKey } from './grouping.js';
import type { LedgerCell } from './ledger.js';
import { addTo, emptySum, joinSums, type PhaseSum } from './ledger-cents.js';
import type { BudgetPhase } from './model.js';

/** A partner and category in two consecutive years; the place is that of the later one. */
export interface PairOfYears extends CellKey {
  readonly previousFiscalYear: FiscalYear;
  /** Nothing where the cell is no part of that year. */
  readonly first: PhaseSum | undefined;
  readonly second: PhaseSum | undefined;
}

/** What all cells of a phase hold in each year after the first, and in the year before it; no list is empty. */
export function pairsOfYears(
  cells: readonly LedgerCell[],
  phase: BudgetPhase,
  choice: Pick<Parameters<typeof atOneGrain<HistoryPair>>[1], 'grain' | 'program' | 'report'>,
): (readonly [PairOfYears, ...PairOfYears[]])[] {
  const [from, to] = [cells[0]?.fiscalYear, cells.at(-1)?.fiscalYear];
  if (from === undefined || to === undefined || from === to) return [];
  const startMonth = startMonthIn(choice.program);
  const histories = historiesOf(cells, phase);
  const lacking = lackingIn(histories, { years: yearsFrom(from, to, startMonth), program: choice.program });
  return yearsFrom(shifted(from, 1, startMonth), to, startMonth).map((fiscalYear) => {
    const previousFiscalYear = shifted(fiscalYear, -1, startMonth);
    const pairs = histories.map((history): HistoryPair => {
      const { place, sums } = history;
      const [first, second] = [sums.get(fiscalYear), sums.get(previousFiscalYear)];
      return { ...place, fiscalYear, previousFiscalYear, first, second, history };
    });
    const atOne = atOneGrain(pairs, {
      ...choice,
      sidesOf: ({ first, second }) => [first, second],
      amountOf: (pair, side) => ({
        ...{ period: pair.period, partner: pair.partner, category: pair.category, phase },
        fiscalYear: side === 0 ? pair.fiscalYear : pair.previousFiscalYear,
      }),
      labels: [inBoth(() => fiscalYear), inBoth(() => previousFiscalYear)],
      join: (joint) => ({
        ...joint[0],
        first: joinSums(joint.map(({ first }) => first)),
        second: joinSums(joint.map(({ second }) => second)),
      }),
    });
    const sumIn = (history: History, sum: PhaseSum | undefined, year: FiscalYear) =>
      sum ?? (lacking.get(history)?.has(year) ? notReported() : undefined);
    return atOne.map(({ history, ...pair }): PairOfYears => {
      const { first, second } = pair;
      return {
        ...pair,
        first: sumIn(history, first, fiscalYear),
        second: sumIn(history, second, previousFiscalYear),
      };
    }) as unknown as readonly [PairOfYears, ...PairOfYears[]];
  });
}

/** The sums of one phase by fiscal year, for a partner, category and period. */
interface History {
  readonly place: CellKey;
  readonly sums: Map<FiscalYear, PhaseSum>;
}

interface HistoryPair extends PairOfYears {
  readonly history: History;
}

function historiesOf(cells: readonly LedgerCell[], phase: BudgetPhase): readonly History[] {
  const histories = new Map<string, History>();
  for (const { sums, ...place } of cells) {
    const name = JSON.stringify([place.period, place.partner, place.category]);
    const history = histories.get(name) ?? { place, sums: new Map<FiscalYear, PhaseSum>() };
    histories.set(name, history);
    history.sums.set(place.fiscalYear, sums.get(phase) as PhaseSum);
  }
  return [...histories.values()];
}

/**
 * The years that lack a cell: those without a line of it after one in which it has an amount, or lacks one, by the last
 * line before them. None lacks it in which the partner has its amounts at the other grain, as a whole or by category.
 */
function lackingIn(
  histories: readonly History[],
  { years, program }: { readonly years: readonly FiscalYear[]; readonly program: Program | undefined },
): ReadonlyMap<History, ReadonlySet<FiscalYear>> {
  const undivided = undividedIn(program);
  const placeOf = ({ period, partner, category }: CellKey, year: FiscalYear, isOther: boolean) =>
    JSON.stringify([year, period, partner, (category === undivided) !== isOther]);
  const given = new Set(
    histories.flatMap(({ place, sums }) => [...sums.keys()].map((year) => placeOf(place, year, false))),
  );
  const yearsLacking = ({ place, sums }: History): ReadonlySet<FiscalYear> => {
    let applies = false;
    const without = years.filter((year) => {
      const sum = sums.get(year);
      if (sum !== undefined) applies = sum.parts > 0;
      return sum === undefined && applies;
    });
    return new Set(without.filter((year) => !given.has(placeOf(place, year, true))));
  };
  return new Map(histories.map((history) => [history, yearsLacking(history)]));
}

/** A part of which nothing is known, as a line would say it. */
function notReported(): PhaseSum {
  const sum = emptySum();
  addTo(sum, { noValue: 'not-reported' }, 0);
  return sum;
}
