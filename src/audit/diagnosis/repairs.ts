import { decimalText } from '../../exact/fraction.js';
import type { ReadFigure } from '../../figures/printed.js';
import { type Equation, holdsWith, type System, withDigits } from './equations.js';
import { type Hypothesis, hypothesesOf, type Suspect, somethingElse } from './hypotheses.js';
import type { Places } from './places.js';

/** So much of what may have happened has to be known slips, or none is named. */
const LEAST_KNOWN = 0.5;
/** A repair that is less likely than this is not told. */
const LEAST_TOLD = 0.005;
const MOST_TOLD = 12;
/** In one relation, so many cells that may be anything are told. */
const MOST_CELLS = 8;

/** A hypothesis that was tried exactly. */
export interface Repair extends Hypothesis {
  readonly instead: string;
}

/** What is known while slips are looked for, one after the other. */
interface Context {
  readonly system: System;
  readonly passing: ReadonlySet<Equation>;
  readonly places: Places;
  readonly at: (id: string) => number;
  readonly readOf: (id: string) => ReadFigure;
}

/** A repair with its share of all that may have happened. */
export interface Named {
  readonly repair: Repair;
  readonly likely: number;
}

/** The repairs of a group of suspects that can be told, the likeliest first. */
export function weighGroup(group: readonly Suspect[], context: Context): readonly Named[] {
  const { system, places, at } = context;
  const repairs = group.flatMap((suspect) =>
    hypothesesOf(suspect, system, places, at).flatMap((one) => repairOf(one, suspect, context) ?? []),
  );
  const isCrossed = (group[0] as Suspect).settles.length > 1 || group.length === 1;
  const weighed = isCrossed ? strongest(repairs) : evened(strongest(repairs));
  const other = group.reduce((sum, suspect) => sum + somethingElse(suspect), 0);
  const total = weighed.reduce((sum, { weight }) => sum + weight, other);
  const known = (total - other) / total;
  if (known > LEAST_KNOWN) {
    const named = weighed
      .map((repair) => ({ repair, likely: repair.weight / total }))
      .filter(({ likely }) => likely >= LEAST_TOLD)
      .sort((a, b) => b.likely - a.likely)
      .slice(0, MOST_TOLD);
    return named;
  }
  if (group.length > MOST_CELLS) return [];
  const anything = group.flatMap((suspect) => {
    const one: Hypothesis = { kind: 'any-value', cell: suspect.cell, instead: null, part: null, weight: 0 };
    const repair = repairOf(one, suspect, context);
    return repair === null ? [] : [{ repair, likely: somethingElse(suspect) / total }];
  });
  return anything;
}

/** One repair for each cell, kind and value, and part. */
function strongest(repairs: readonly Repair[]): Repair[] {
  const best = new Map<string, Repair>();
  for (const repair of repairs) {
    const key = JSON.stringify([repair.cell.id, repair.kind, repair.instead, repair.part?.id]);
    const known = best.get(key);
    if (known === undefined || known.weight < repair.weight) best.set(key, repair);
  }
  return [...best.values()];
}

const ANYWHERE: ReadonlySet<string> = /* @__PURE__ */ new Set(['digits-transposed', 'digit-changed', 'sign', 'scale']);

/**
 * In one relation, a slip of the pen fits a part as well as the total: which digits there are to change tells nothing.
 */
function evened(repairs: readonly Repair[]): Repair[] {
  const kinds = new Map<string, number[]>();
  for (const { kind, weight } of repairs) kinds.set(kind, [...(kinds.get(kind) ?? []), weight]);
  return repairs.map((repair) => {
    const weights = kinds.get(repair.kind) as number[];
    const mean = weights.reduce((a, b) => a + b, 0) / weights.length;
    return ANYWHERE.has(repair.kind) ? { ...repair, weight: mean } : repair;
  });
}

/** A hypothesis with the value that settles the checks, tried exactly; `null` where none does. */
function repairOf(hypothesis: Hypothesis, suspect: Suspect, { system, passing, readOf }: Context): Repair | null {
  const { cell, instead } = hypothesis;
  const texts = instead === null ? roundValues(suspect) : [trimmed(instead, cell.read.decimals)];
  const failing = new Set(suspect.settles);
  for (const text of texts) {
    const changed = withDigits(cell.read, text);
    const reads = (id: string) => (id === cell.id ? changed : readOf(id));
    const settles = (system.over.get(cell.id) ?? []).every(
      (equation) => !(failing.has(equation) || passing.has(equation)) || holdsWith(equation, reads),
    );
    if (settles && decimalText(changed.value) !== decimalText(readOf(cell.id).value))
      return { ...hypothesis, instead: text };
  }
  return null;
}

/** The values with the decimals of the figure that may settle the checks, the best first. */
function roundValues({ cell, at, low, high }: Suspect): string[] {
  const step = cell.digit;
  const decimals = Math.max(0, Math.round(-Math.log10(step)));
  const near = Math.round(at / step);
  return [near, near + 1, near - 1]
    .map((count) => count * step)
    .filter((value) => value >= low - step && value <= high + step && Number.isFinite(value))
    .map((value) => plainText(value, decimals))
    .filter((text) => text !== '');
}

const plainText = (value: number, decimals: number): string => {
  if (Math.abs(value) >= 1e21) return '';
  const text = value.toFixed(Math.min(decimals, 20));
  return Number(text) === 0 ? text.replace('-', '') : text;
};

/** Digits without the zeros that a shift of the point left behind. */
function trimmed(digits: string, decimals: number): string {
  const [whole = '0', own = ''] = digits.split('.');
  const kept = own.slice(0, decimals) + own.slice(decimals).replace(/0+$/, '');
  return kept === '' ? whole : `${whole}.${kept}`;
}
