import { fault } from '../kernel/errors.js';
import { findingOf } from '../kernel/findings.js';
import type { Shape } from '../kernel/form.js';
import { frozen } from '../kernel/frozen.js';
import type { Label } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { later, oneOf } from '../kernel/shape.js';
import { categoriesOf, undividedIn } from '../program/parts.js';
import type { Program } from '../program/program-model.js';
import type { CellKey } from './grouping.js';
import type { CellPhase, LedgerCell } from './ledger.js';
import { joinSums, type PhaseSum } from './ledger-cents.js';
import { yearText } from './line-names.js';
import { type BudgetFinding, calledByReaders, GRAIN_MISMATCH } from './messages.js';
import type { BudgetPhase } from './model.js';
import type { TypedLines } from './typed-lines.js';

/**
 * How two sides of a comparison meet where one is divided by category and the other is given for a partner as a whole.
 *
 * `as-given`: they do not; each stands in a cell of its own, and lacks the other. `coarsest-shared`: for such a partner
 * and year both are compared as a whole, in the cost category of what is not divided; all others keep their categories.
 * @inline
 */
export type BudgetGrain = 'as-given' | 'coarsest-shared';

const GRAINS = /* @__PURE__ */ frozen(['as-given', 'coarsest-shared'] as const satisfies readonly BudgetGrain[]);

/** The choice of a grain. */
export const grainShape: Shape<BudgetGrain> = /* @__PURE__ */ later(() =>
  oneOf(GRAINS, { en: 'a choice of grain', fr: 'un niveau de détail' }),
);

/** How cells come to one grain. */
interface Meeting<T> {
  /** As the caller asked; nothing is asked for where the sides do not differ. */
  readonly grain: BudgetGrain | undefined;
  readonly sidesOf: (cell: T) => readonly [first: PhaseSum | undefined, second: PhaseSum | undefined];
  readonly labels: readonly [first: Label, second: Label];
  /** The amount that is a side of a cell. */
  readonly amountOf: (cell: T, side: 0 | 1) => CellPhase;
  /** One cell of several, in place of the first. */
  readonly join: (cells: readonly [T, ...T[]]) => T;
  readonly program: Program | undefined;
  /** Takes what is refused otherwise, where the caller goes on: then each stands as it is given. */
  readonly report?: ((finding: BudgetFinding, amounts: readonly CellPhase[]) => void) | undefined;
}

/** How many cells an error names. */
const FEW = 5;

/**
 * Cells of which both sides can meet, as far as the caller asks for it. Of one partner and period, a side is given as a
 * whole or by category, and never in both ways.
 */
export function atOneGrain<T extends CellKey>(
  cells: readonly T[],
  { grain, sidesOf, labels, amountOf, join, program, report }: Meeting<T>,
): readonly T[] {
  const undivided = undividedIn(program);
  const wholes = cells.filter(({ category }) => category === undivided);
  if (wholes.length === 0 || wholes.length === cells.length || grain === 'as-given') return cells;
  const placeOf = (cell: T) => JSON.stringify([cell.fiscalYear, cell.period, cell.partner]);
  const parts = new Map<string, T[]>();
  for (const cell of cells) if (cell.category !== undivided) pushTo(parts, placeOf(cell), cell);
  const differing = wholes.flatMap((whole) => {
    const others = parts.get(placeOf(whole)) ?? [];
    const [first, second] = sidesOf(whole);
    const [isFirst, isSecond] = ([0, 1] as const).map((side) => others.some((cell) => sidesOf(cell)[side]));
    // What is given in both ways has no value, and meets nothing.
    const side =
      first !== undefined && isSecond && !isFirst ? 0 : second !== undefined && isFirst && !isSecond ? 1 : null;
    return side === null ? [] : [{ whole, others, side } as const];
  });
  const [example] = differing;
  if (example === undefined) return cells;
  const dividedOf = (others: readonly T[], side: 0 | 1): CellPhase[] => {
    const divided = (1 - side) as 0 | 1;
    return others.filter((cell) => sidesOf(cell)[divided] !== undefined).map((cell) => amountOf(cell, divided));
  };
  if (grain === undefined) {
    const sides = ([example.side, 1 - example.side] as const).map((side) =>
      differing.filter((one) => one.side === side),
    );
    for (const alike of sides as readonly (typeof differing)[]) {
      const [first] = alike;
      if (first === undefined) continue;
      const error = fault(GRAIN_MISMATCH, ['options', 'grain'], {
        option: 'grain',
        choices: GRAINS,
        cells: alike.slice(0, FEW).map(({ whole }) => `${yearText(whole)} ${whole.partner}`),
        count: alike.length,
        named: alike.slice(0, FEW).map(({ whole }) => calledByReaders(yearAndPartner(whole), program)),
        whole: labels[first.side],
        divided: labels[1 - first.side] as Label,
      });
      if (report === undefined) throw error;
      report(
        findingOf(error, ['category']),
        alike.flatMap(({ whole, others, side }) => [amountOf(whole, side), ...dividedOf(others, side)]),
      );
    }
    return cells;
  }
  const merged = new Map<T, T>(
    differing.map(({ whole, others, side }) => {
      const divided = (1 - side) as 0 | 1;
      const of = dividedOf(others, side);
      const given = of.map(({ category }) => category);
      const all = categoriesFor(whole.partner, program).filter((category) => !given.includes(category));
      const partly = { side: labels[divided], given: given.length, all: given.length + all.length, of };
      const joint = { ...join([whole, ...others]), joined: [whole, ...others] };
      return [whole, all.length === 0 ? joint : { ...joint, partly }];
    }),
  );
  const gone = new Set<T>(differing.flatMap(({ others }) => others));
  return cells.filter((cell) => !gone.has(cell)).map((cell) => merged.get(cell) ?? cell);
}

const yearAndPartner = ({ fiscalYear, period, partner }: CellKey) => ({
  ...{ fiscalYear, partner },
  ...(period !== 'full-year' && { period }),
});

/** The categories that amounts of a partner may be divided into: its own, and those of no partner. */
const categoriesFor = (partner: string, program: Program | undefined): string[] =>
  Object.entries(categoriesOf(program)).flatMap(([category, { partner: carrier = partner }]) =>
    category === undividedIn(program) || carrier !== partner ? [] : [category],
  );

/**
 * The caution for what was added up over some categories: nobody knows whether a whole less the others is meant, or
 * whether there is nothing in them.
 */
export function partlyDivided(
  cells: readonly CellKey[],
  typed: TypedLines,
  program: Program | undefined,
): BudgetFinding[] {
  const found = cells.flatMap(({ partly, ...cell }) => (partly === undefined ? [] : [{ ...partly, cell }]));
  const [first] = found;
  if (first === undefined) return [];
  const { side, given, all, cell } = first;
  const [example, named] = [`${yearText(cell)} ${cell.partner}`, calledByReaders(yearAndPartner(cell), program)];
  const operands = { side, given, all, example, named, cells: found.length };
  const at = typed.at(found.flatMap(({ of }) => of));
  return [{ code: 'PARTLY_DIVIDED', severity: 'warning', ...at, path: [], operands }];
}

/** Cells of the ledger, joined phase by phase. */
export function joinCells(cells: readonly [LedgerCell, ...LedgerCell[]]): LedgerCell {
  const phases = new Set(cells.flatMap(({ sums }) => [...sums.keys()]));
  const sums = [...phases].map((phase): [BudgetPhase, PhaseSum] => [
    phase,
    joinSums(cells.map((cell) => cell.sums.get(phase))) as PhaseSum,
  ]);
  return { ...cells[0], sums: new Map(sums) };
}
