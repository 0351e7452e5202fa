import { frozen } from '../kernel/frozen.js';
import { keysShape } from '../kernel/keys.js';
import type { NoValue } from '../kernel/no-value.js';
import { GENDERS } from '../program/gender.js';
import type { Program } from '../program/program-model.js';
import { type Kinds, kindsIn } from './engine/kinds.js';
import type { Group, GroupKey } from './engine/roll-up.js';
import { assignmentsIn } from './measures.js';
import { KEY_OF_DEPLOYMENTS } from './names.js';
import type { Span, SpanEdges } from './period.js';

/** What rows are told apart by, and what a row holds before it is filled in. */
interface Rows {
  readonly by: readonly string[];
  readonly spans: readonly Span[];
  readonly spanEdges: readonly SpanEdges[];
  readonly program: Program | undefined;
  readonly blank: object;
}

/** Where a row is filled in: its span, the place of that, and where its days stand in the list of edges. */
interface RowPlace {
  readonly span: Span;
  readonly index: number;
  readonly edges: SpanEdges;
}

/**
 * A row for each group that is there in the period, and each span of it: in the order of their keys, with what `fill`
 * puts into them.
 */
export function rowsOf(
  groups: readonly Group[],
  asked: Rows,
  fill: (row: GrowingRow, group: Group, place: RowPlace) => void,
): GrowingRow[] {
  const { by, spans, spanEdges } = asked;
  const keys = by.filter((key): key is GroupKey => key !== 'fiscalYear');
  const whole = { ...(spanEdges[0] as SpanEdges), end: (spanEdges[spans.length - 1] as SpanEdges).end };
  // Without keys, the one group there is has a row even if it is empty.
  const present = groups.filter(({ all }) => keys.length === 0 || assignmentsIn(all, whole) > 0);
  return inOrder(present, asked, keys).flatMap((run) =>
    spans.flatMap((span, index) => {
      const place = { span, index, edges: spanEdges[index] as SpanEdges };
      return run.map(({ group, blank }) => {
        const row = { ...blank };
        if (span.fiscalYear !== null) row['fiscalYear'] = span.fiscalYear;
        fill(row, group, place);
        return row;
      });
    }),
  );
}

/** A row that is being filled in: its keys, and what is measured. */
export type GrowingRow = { [key: string]: unknown };

/**
 * A group and a row of it to be filled in; its rows are copies, since filling a shape that exists takes a fraction of
 * the time of building it.
 */
interface KeyedGroup {
  readonly group: Group;
  readonly blank: GrowingRow;
}

/**
 * Sorts groups by their values, into runs that agree in all keys before the fiscal year: within a run, years come
 * before groups.
 */
function inOrder(groups: readonly Group[], asked: Rows, keys: readonly GroupKey[]): KeyedGroup[][] {
  const { by } = asked;
  const kinds = kindsIn(asked.program);
  const year = by.indexOf('fiscalYear');
  const ranks = keys.map((key) => ranksOf(groups, keys.indexOf(key), orderIn(kinds, key)));
  const order = (a: number, b: number, count: number): number => {
    for (let key = 0; key < count; key++) {
      const rank = ranks[key] as number[];
      if (rank[a] !== rank[b]) return (rank[a] as number) - (rank[b] as number);
    }
    return 0;
  };
  const runs: number[][] = [];
  for (const at of groups.map((_, position) => position).sort((a, b) => order(a, b, keys.length))) {
    const run = runs.at(-1);
    if (run !== undefined && order(run[0] as number, at, year < 0 ? keys.length : year) === 0) run.push(at);
    else runs.push([at]);
  }
  return runs.map((run) =>
    run.map((at) => ({ group: groups[at] as Group, blank: blankOf(groups[at] as Group, asked, keys) })),
  );
}

/** Rows of a group share it, so nobody may change it. */
const NOT_REPORTED = /* @__PURE__ */ frozen<NoValue>({ noValue: 'not-reported' });

function blankOf(group: Group, { by, blank }: Pick<Rows, 'by' | 'blank'>, keys: readonly GroupKey[]): GrowingRow {
  const key: GrowingRow = {};
  for (const name of by) {
    key[name] = name === 'fiscalYear' ? undefined : (group.values[keys.indexOf(name as GroupKey)] ?? NOT_REPORTED);
  }
  return Object.assign(key, blank);
}

/** For each group, where its value of a key comes in the order of values. */
function ranksOf(groups: readonly Group[], position: number, order: readonly string[] | undefined): number[] {
  const values = groups.map((group) => group.values[position] ?? null);
  const sorted = [...new Set(values)].sort((a, b) => compareValues(order, a, b));
  const rankOf = new Map(sorted.map((value, rank) => [value, rank]));
  return values.map((value) => rankOf.get(value) as number);
}

/** Keys of deployments. */
export const groupingShape = <K extends string>(known: readonly K[]) => keysShape(known, KEY_OF_DEPLOYMENTS);

/** The list in whose order the values of a key come; of others, none. */
const orderIn = ({ types, groups, personnel }: Kinds, key: GroupKey): readonly string[] | undefined =>
  ({ type: types, group: groups, gender: GENDERS, personnel, mission: undefined, agency: undefined, rank: undefined })[
    key
  ];

/** Orders two values of a key: by the list of its members, else by code unit; none last. */
function compareValues(order: readonly string[] | undefined, a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  if (order !== undefined) return order.indexOf(a) - order.indexOf(b);
  return a < b ? -1 : 1;
}
