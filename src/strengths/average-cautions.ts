import { placesOf } from '../kernel/cell-place.js';
import { warning } from '../kernel/findings.js';
import { isNoValue, type Reported } from '../kernel/no-value.js';
import { isMonthEnd, type StrengthGrid, type StrengthGroup } from './grid.js';
import { lossesOf } from './losses.js';
import { LATER_COUNT_USED, MONTHS_WITHOUT_COUNT, type StrengthFinding } from './messages.js';
import type { Strength } from './model.js';

type Counts = Readonly<Record<'total' | 'women' | 'men', readonly Reported<number>[]>>;

/** What a reader must know before using the average of a group over some months. */
export function cautionsOnAverage(
  group: StrengthGroup,
  { months, grid }: { readonly months: readonly string[]; readonly grid: StrengthGrid },
  counts: Counts,
): StrengthFinding[] {
  const cautions: StrengthFinding[] = [];
  const missing = months.filter((_, at) => isNoValue(counts.total[at]));
  const countedIn = (some: readonly string[]) =>
    group.cells.flatMap((cell) => some.flatMap((month) => cell.months.get(month) ?? []));
  if (missing.length > 0)
    cautions.push({
      ...warning(MONTHS_WITHOUT_COUNT, [], { count: missing.length, months: missing }),
      ...placesOf(countedIn(missing).filter(({ total }) => isNoValue(total))),
    });
  const used = countedIn(months);
  const early = used.filter(({ date }) => !isMonthEnd(date));
  if (early[0] !== undefined)
    cautions.push({
      code: 'NOT_AT_MONTH_END',
      severity: 'info',
      path: [],
      operands: { count: early.length, example: early[0].date },
      ...placesOf(early),
    });
  const [month, replaced = []] =
    months.flatMap((one) => (grid.replaced.has(one) ? [[one, grid.replaced.get(one)] as const] : []))[0] ?? [];
  if (month !== undefined)
    cautions.push({ ...warning(LATER_COUNT_USED, [], { count: replaced.length, month }), ...placesOf(replaced) });
  const neither = months.reduce((sum, _, at) => sum + restOf(counts, at), 0);
  if (neither > 0)
    cautions.push({
      code: 'NEITHER_WOMEN_NOR_MEN',
      severity: 'info',
      path: [],
      operands: { count: neither },
      ...placesOf(countedIn(months.filter((_, at) => restOf(counts, at) > 0)).filter(isOfNeither)),
    });
  return [...cautions, ...lossesOf(grid)];
}

/** How many of a month are in the total, and neither women nor men; 0 where that is not known. */
function restOf({ total, women, men }: Counts, at: number): number {
  const [all, one, other] = [total[at], women[at], men[at]];
  return typeof all === 'number' && typeof one === 'number' && typeof other === 'number' ? all - one - other : 0;
}

/** Whether a count says that it holds people who are neither. */
const isOfNeither = ({ women = 0, men = 0, total }: Strength): boolean =>
  typeof total === 'number' && typeof women === 'number' && typeof men === 'number' && women + men < total;
