import { dateOf } from '../calendar/date.js';
import type { Decimal } from '../exact/decimal.js';
import type { Fraction } from '../exact/fraction.js';
import type { Counts } from '../exact/share.js';
import type { Unit } from '../figures/unit-model.js';
import type { Path } from '../kernel/codes.js';
import { fault } from '../kernel/errors.js';
import { refuseSecond } from '../kernel/keys.js';
import type { Label, LocalLabel } from '../kernel/label.js';
import { pushTo } from '../kernel/lists.js';
import { DUPLICATE } from '../kernel/messages.js';
import type { Reported } from '../kernel/no-value.js';
import type {
  Combination,
  Direction,
  IndicatorStatus,
  IndicatorUnit,
  ResultGroup,
  TargetKind,
} from './indicator-model.js';
import { exact, isWord, type MeasuredIn, measureIn, possibleIn, type ReadMeasure } from './measure.js';
import type { ReadResultPeriod, ResultPeriod } from './result-period.js';

/** The bounds that a target sets; an exact target has both, and they are equal. */
export interface ReadTarget {
  readonly kind: TargetKind;
  readonly minimum: Fraction | null;
  readonly maximum: Fraction | null;
  /** The text that a target in words has to be. */
  readonly word: string | null;
  /** Day number. */
  readonly due: Reported<number>;
}

/** A breakdown, read. */
export interface ReadBreakdown {
  readonly by: string;
  readonly parts: readonly { readonly category: string; readonly value: Reported<ReadMeasure> }[];
  readonly ofWhich: boolean;
}

/** What a target or a result is for, and from which day on it is known; `null` for all, and from the beginning. */
interface Placed {
  /** The same for the same group, whatever the order of its keys; empty for all. */
  readonly key: string;
  readonly group: ResultGroup | null;
  readonly since: number | null;
  readonly path: Path;
}

export interface ReadPeriodTarget extends ReadTarget, Placed {}

export interface ReadPeriodActual extends Placed {
  readonly value: Reported<ReadMeasure>;
  readonly atLeast: boolean;
  readonly statedStatus: IndicatorStatus | null;
  readonly disaggregation: readonly ReadBreakdown[];
}

/** The targets and the results of a period, read. */
export interface ReadPeriod {
  readonly period: ResultPeriod;
  /** Day numbers, both of which belong to it. */
  readonly start: number;
  readonly end: number;
  readonly targets: readonly ReadPeriodTarget[];
  readonly actuals: readonly ReadPeriodActual[];
  readonly path: Path;
}

/** An indicator, read. */
export interface ReadIndicator extends MeasuredIn {
  readonly id: string;
  readonly nodes: readonly string[];
  /** Where each node stands. */
  readonly nodePaths: readonly Path[];
  readonly unit: IndicatorUnit;
  readonly direction: Reported<Direction>;
  /** Of an indicator with periods, `null` where it has none in all. */
  readonly target: ReadTarget | null;
  readonly baseline: Reported<ReadMeasure>;
  /** Of an indicator with periods, `null` where no document prints it. */
  readonly actual: Reported<ReadMeasure> | null;
  readonly statedStatus: IndicatorStatus | null;
  readonly disaggregation: readonly ReadBreakdown[];
  readonly combine: Combination | null;
  /** In the order of their days. */
  readonly periods: readonly ReadPeriod[];
}

type Value = Reported<Decimal | Counts | string>;

interface UnreadTarget {
  readonly kind: TargetKind;
  readonly minimum?: Decimal | string;
  readonly maximum?: Decimal | string;
  readonly value?: Decimal | string;
  readonly due?: Reported<number>;
  readonly for?: ResultGroup;
  readonly setOn?: number;
}

interface UnreadBreakdown {
  readonly by: string;
  readonly parts: readonly { readonly category: string; readonly value: Value }[];
  readonly ofWhich?: true;
}

interface UnreadActual {
  readonly value: Value;
  readonly for?: ResultGroup;
  readonly reportedOn?: number;
  readonly atLeast?: true;
  readonly qualifier?: 'more-than' | 'at-least';
  readonly statedStatus?: IndicatorStatus;
  readonly disaggregation?: readonly UnreadBreakdown[];
}

/** An indicator whose members have their form, but not yet their unit. */
export interface UnreadIndicator {
  readonly id: string;
  readonly node?: string | readonly string[];
  readonly label?: LocalLabel;
  readonly unit: IndicatorUnit;
  readonly scale?: readonly string[];
  readonly direction: Reported<Direction>;
  readonly baseline: Value;
  readonly target?: UnreadTarget;
  readonly actual?: Value;
  readonly statedStatus?: IndicatorStatus;
  readonly disaggregation?: readonly UnreadBreakdown[];
  readonly combine?: Combination;
  readonly periods?: readonly {
    readonly period: ReadResultPeriod;
    readonly targets?: readonly UnreadTarget[];
    readonly actuals?: readonly UnreadActual[];
  }[];
}

/** Reads the amounts and the words of an indicator in its unit. */
export function readIndicator(given: UnreadIndicator, path: Path): ReadIndicator {
  const { id, node = [], unit, scale, direction, target, baseline, actual, combine = null, periods = [] } = given;
  refuseSecond(scale ?? [], (at) => [...path, 'scale', at], { en: 'a place on the scale', fr: "un rang de l'échelle" });
  const measuredIn = { unit, scale };
  const nodes = typeof node === 'string' ? [node] : node;
  const nodePaths = nodes.map((_, at) => [...path, 'node', ...(typeof node === 'string' ? [] : [at])]);
  refuseSecond(nodes, (at) => nodePaths[at] as Path, { en: 'a node', fr: 'un nœud' });
  const read = periods.map((one, index) => periodIn(measuredIn, one, [...path, 'periods', index]));
  refuseSecond(
    read.map(({ start, end }) => `${dateOf(start)} – ${dateOf(end)}`),
    (at) => [...path, 'periods', at, 'period'],
    { en: 'a period', fr: 'une période' },
  );
  return {
    id,
    nodes,
    nodePaths,
    ...measuredIn,
    direction,
    target: target === undefined ? null : boundsIn(measuredIn, target, [...path, 'target']),
    baseline: measureIn(measuredIn, baseline, [...path, 'baseline']),
    actual: actual === undefined ? null : measureIn(measuredIn, actual, [...path, 'actual']),
    statedStatus: given.statedStatus ?? null,
    disaggregation: breakdownsIn(measuredIn, given.disaggregation, path),
    combine,
    periods: read.sort((a, b) => a.end - b.end || a.start - b.start),
  };
}

function periodIn(
  measuredIn: MeasuredIn,
  { period, targets = [], actuals = [] }: NonNullable<UnreadIndicator['periods']>[number],
  path: Path,
): ReadPeriod {
  const { given, start, end } = period;
  const read: ReadPeriod = {
    period: given,
    start,
    end,
    targets: targets.map((target, index) => {
      const at = [...path, 'targets', index];
      return { ...boundsIn(measuredIn, { due: end, ...target }, at), ...placeOf(target.for, target.setOn, at) };
    }),
    actuals: actuals.map((actual, index) => {
      const at = [...path, 'actuals', index];
      return {
        value: measureIn(measuredIn, actual.value, [...at, 'value']),
        ...placeOf(actual.for, actual.reportedOn, at),
        atLeast: actual.atLeast === true || actual.qualifier !== undefined,
        statedStatus: actual.statedStatus ?? null,
        disaggregation: breakdownsIn(measuredIn, actual.disaggregation, at),
      };
    }),
    path,
  };
  refuseRivals(read.targets, { en: 'a target (give each its setOn)', fr: 'une cible (préciser setOn pour chacune)' });
  refuseRivals(read.actuals, {
    en: 'a result (give each its reportedOn)',
    fr: 'un résultat (préciser reportedOn pour chacun)',
  });
  return read;
}

function placeOf(group: ResultGroup | undefined, since: number | undefined, path: Path): Placed {
  const entries = Object.entries(group ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  const isAll = entries.length === 0;
  return {
    key: isAll ? '' : JSON.stringify(entries),
    group: isAll ? null : Object.fromEntries(entries),
    since: since ?? null,
    path,
  };
}

/** Of several for one group, each must say since when it is known, and another day than the others. */
function refuseRivals(given: readonly Placed[], kind: Label): void {
  const groups = new Map<string, Placed[]>();
  for (const one of given) pushTo(groups, one.key, one);
  for (const same of groups.values()) {
    if (same.length === 1) continue;
    const undated = same.find(({ since }) => since === null);
    if (undated !== undefined) throw fault(DUPLICATE, undated.path, { kind, received: undated.key || 'for all' });
    const dates = same.map(({ since }) => dateOf(since as number));
    refuseSecond(dates, (at) => (same[at] as Placed).path, kind);
  }
}

function breakdownsIn(
  measuredIn: MeasuredIn,
  given: readonly UnreadBreakdown[] | undefined,
  path: Path,
): ReadBreakdown[] {
  return (given ?? []).map(({ by, parts, ofWhich = false }, index) => ({
    by,
    ofWhich,
    parts: parts.map(({ category, value }, place) => ({
      category,
      value: measureIn(measuredIn, value, [...path, 'disaggregation', index, 'parts', place, 'value']),
    })),
  }));
}

function boundsIn(measuredIn: MeasuredIn, target: UnreadTarget, path: Path): ReadTarget {
  const { kind, due } = target;
  const { unit } = measuredIn;
  const boundAt = (name: 'minimum' | 'maximum' | 'value'): ReadMeasure | null => {
    const amount = target[name];
    if (amount === undefined) return null;
    if (isWord(unit)) return measureIn(measuredIn, amount, [...path, name]) as ReadMeasure;
    return { value: exact(possibleIn(unit as Unit, amount as Decimal, [...path, name])), counts: null };
  };
  const [value, minimum, maximum] = [boundAt('value'), boundAt('minimum'), boundAt('maximum')];
  const placeIn = (bound: ReadMeasure | null) => (bound === null || unit === 'text' ? null : (bound.value as Fraction));
  return {
    kind,
    minimum: placeIn(value ?? minimum),
    maximum: placeIn(value ?? maximum),
    word: unit === 'text' ? (value?.word ?? null) : null,
    due: due as Reported<number>,
  };
}
