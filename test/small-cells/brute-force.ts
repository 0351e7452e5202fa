import { isReported } from '../../src/kernel/no-value.js';
import { GENDERS } from '../../src/program/gender.js';
import type { SeenTable, SuppressionRule } from '../../src/small-cells/model.js';

/*
 * What a reader can make of published tables, by trying every value of every figure. Written apart from the library: no
 * flows, no networks. It takes the sums of a table one by one, all of them, and blocks from linear algebra. For small
 * tables with small numbers only.
 */

const KINDS = [...GENDERS, 'total'] as const;
type Kind = (typeof KINDS)[number];

/** A figure that is not shown. */
interface Unknown {
  readonly name: string;
  readonly isWithheld: boolean;
  readonly isProtected: boolean;
}

/** Signed figures that come to a number. */
interface Equation {
  readonly terms: readonly (readonly [unknown: number, sign: 1 | -1])[];
  readonly value: number;
}

/** Every value of each withheld figure; `beyond` where they have no end. */
export type Found = Map<string, { readonly values: readonly number[]; readonly hasNoEnd: boolean }>;

interface Node {
  readonly table: number;
  readonly name: string;
  readonly row: SeenTable['rows'][number] | NonNullable<SeenTable['totals']>;
  readonly parent: Node | null;
  readonly children: Node[];
}

function treeOf(table: SeenTable, index: number): Node[] {
  const totals: Node = {
    table: index,
    name: 'totals',
    row: table.totals ?? { counts: {} },
    parent: null,
    children: [],
  };
  const made = new Map<string, Node>();
  const make = (row: SeenTable['rows'][number]): Node => {
    const known = made.get(row.group);
    if (known !== undefined) return known;
    const above = table.rows.find(({ group }) => group === row.parent);
    const node: Node = {
      table: index,
      name: `row ${row.group}`,
      row,
      parent: above ? make(above) : totals,
      children: [],
    };
    made.set(row.group, node);
    return node;
  };
  const nodes = [...table.rows.map(make), totals];
  for (const node of nodes) node.parent?.children.push(node);
  return nodes;
}

/**
 * What a reader finds in tables; two tables share their totals where they are of the same people. `null` where no
 * counts fit.
 */
export function bruteForce(
  tables: readonly SeenTable[],
  rule: SuppressionRule,
  { samePeople = false, knowsSmall = true } = {},
): Found[] | null {
  const least = rule.zeros === 'show' ? 1 : 0;
  const trees = tables.map(treeOf);
  const nodes = trees.flat();
  const collects = (node: Node, kind: Kind): boolean => {
    if (kind === 'total') return true;
    if (node.row.counts[kind] !== undefined || node.row.shares?.[kind] !== undefined) return true;
    if (samePeople && node.parent === null) {
      return (
        trees.some((tree) => tree.some((other) => other !== node && other.parent !== null && collects(other, kind))) ||
        tables.some(({ totals }) => totals?.counts[kind] !== undefined || totals?.shares?.[kind] !== undefined)
      );
    }
    return node.children.some((child) => collects(child, kind));
  };
  const kindsOf = (node: Node) => KINDS.filter((kind) => collects(node, kind));
  const isShared = (node: Node) => samePeople && node.parent === null;
  const key = (node: Node, kind: Kind) => `${isShared(node) ? '' : `${node.table} `}${node.name} ${kind}`;
  const printed = (node: Node, kind: Kind) => (kind === 'total' ? node.row.total : node.row.counts[kind]);
  const twins = (node: Node) => (isShared(node) ? nodes.filter(isShared) : [node]);

  // What is known of single figures.
  const bounds = new Map<string, [number, number]>();
  const known = new Set<string>();
  const narrow = (at: string, low: number, high: number) => {
    const [from, to] = bounds.get(at) ?? [0, Number.POSITIVE_INFINITY];
    bounds.set(at, [Math.max(from, low), Math.min(to, high)]);
  };
  const isSuppressed = (node: Node, kind: Kind) => {
    const value = printed(node, kind);
    return value !== undefined && !isReported(value) && value.noValue === 'suppressed';
  };
  for (const node of nodes) {
    for (const kind of kindsOf(node)) {
      const value = printed(node, kind);
      narrow(key(node, kind), isSuppressed(node, kind) ? least : 0, Number.POSITIVE_INFINITY);
      if (typeof value === 'number') {
        narrow(key(node, kind), value, value);
        known.add(key(node, kind));
      }
    }
  }
  // Exact shares of a row that are whole, of one total, and nothing else than what is printed, are its counts.
  const asPrinted = new Set(known);
  const fitsPrint = (at: string, value: number) => !asPrinted.has(at) || bounds.get(at)?.[0] === value;
  const exactIn = (node: Node) =>
    kindsOf(node).flatMap((kind) => {
      const share = kind === 'total' ? undefined : node.row.shares?.[kind];
      if (share === undefined || !('numerator' in share)) return [];
      return [{ kind, numerator: share.numerator.toNumber(), denominator: share.denominator.toNumber() }];
    });
  for (const node of nodes) {
    const exact = exactIn(node);
    const areCounts = exact.every(
      ({ kind, numerator, denominator }) =>
        [numerator, denominator].every(Number.isInteger) &&
        denominator === exact[0]?.denominator &&
        fitsPrint(key(node, kind), numerator) &&
        fitsPrint(key(node, 'total'), denominator),
    );
    if (!areCounts) continue;
    for (const { kind, numerator, denominator } of exact) {
      narrow(key(node, kind), numerator, numerator);
      narrow(key(node, 'total'), denominator, denominator);
      known.add(key(node, kind)).add(key(node, 'total'));
    }
  }

  // What is missing: cells without a value, and sums over them unless something above is known.
  const hasShare = (node: Node, kind: Kind) =>
    GENDERS.some((gender) => {
      const share = node.row.shares?.[gender];
      return (kind === 'total' || kind === gender) && share !== undefined && !('noValue' in share);
    });
  const lacks = (node: Node, kind: Kind): boolean => {
    if (known.has(key(node, kind)) || hasShare(node, kind)) return false;
    if (node.children.length > 0 || node.parent === null)
      return node.children.some((child) => collects(child, kind) && lacks(child, kind));
    if (kind === 'total') return GENDERS.some((gender) => collects(node, gender) && lacks(node, gender));
    const value = printed(node, kind);
    return value !== undefined && !isReported(value) && value.noValue !== 'suppressed';
  };
  const above = (node: Node, kind: Kind): (readonly [Node, Kind])[] => [
    ...(kind === 'total' ? [] : [[node, 'total'] as const]),
    ...(node.parent === null ? [] : [[node.parent, kind] as const]),
  ];
  const isCovered = (node: Node, kind: Kind): boolean =>
    above(node, kind).some(([other, its]) => known.has(key(other, its)) || isCovered(other, its));
  const isCell = (node: Node, kind: Kind) => kind !== 'total' && node.children.length === 0 && node.parent !== null;
  const isMissing = (node: Node, kind: Kind): boolean => {
    if (!lacks(node, kind)) return false;
    const value = printed(node, kind);
    const says = value !== undefined && !isReported(value) && value.noValue !== 'suppressed';
    return isCell(node, kind) || says || !isCovered(node, kind);
  };
  const missing = new Set<string>();
  for (const node of nodes) {
    for (const kind of kindsOf(node))
      if (twins(node).every((twin) => isMissing(twin, kind))) missing.add(key(node, kind));
  }

  const unknowns: Unknown[] = [];
  const numberOf = new Map<string, number>();
  for (const node of nodes) {
    for (const kind of kindsOf(node)) {
      const name = key(node, kind);
      const isWithheld = twins(node).some((twin) => isSuppressed(twin, kind));
      if (missing.has(name) || numberOf.has(name) || (known.has(name) && !isWithheld)) continue;
      const isProtected = kind === 'total' ? rule.smallGroups === 'protect' : rule.protect.includes(kind);
      numberOf.set(name, unknowns.push({ name, isWithheld, isProtected }) - 1);
    }
  }
  // Every sum with nothing missing.
  const equations: Equation[] = [];
  const addSum = (margin: string, parts: readonly string[]) => {
    if ([margin, ...parts].some((name) => missing.has(name))) return;
    const terms: [number, 1 | -1][] = [];
    let value = 0;
    for (const [name, sign] of [[margin, -1] as const, ...parts.map((part) => [part, 1] as const)]) {
      const unknown = numberOf.get(name);
      if (unknown === undefined) value -= sign * (bounds.get(name)?.[0] as number);
      else terms.push([unknown, sign]);
    }
    equations.push({ terms, value });
  };
  for (const node of nodes) {
    addSum(
      key(node, 'total'),
      GENDERS.filter((gender) => collects(node, gender)).map((gender) => key(node, gender)),
    );
    if (node.parent !== null && node.children.length === 0) continue;
    for (const kind of kindsOf(node)) {
      addSum(
        key(node, kind),
        node.children.filter((child) => collects(child, kind)).map((child) => key(child, kind)),
      );
    }
  }

  const withDomain = (domains: readonly Domain[], at: number, low: number, high: number) =>
    domains.map(
      (domain, index): Domain => (index === at ? [Math.max(low, domain[0]), Math.min(high, domain[1])] : domain),
    );
  // The domains that the bounds leave by now, with a number that stands for any.
  const domainsNow = () => {
    const sum = [...bounds.values()].reduce((all, [low, high]) => all + low + (Number.isFinite(high) ? high : 0), 0);
    const beyond = sum + rule.threshold + 1;
    return {
      beyond,
      widest: unknowns.map(({ name }): Domain => {
        const [low, high] = bounds.get(name) as [number, number];
        return [low, Math.min(high, 3 * beyond)];
      }),
    };
  };
  /** The one value of a figure in all tables that fit, if there is one. */
  const oneValueOf = (name: string): number | null => {
    if (known.has(name)) return bounds.get(name)?.[0] as number;
    const index = numberOf.get(name);
    if (index === undefined) return null;
    const { widest, beyond } = domainsNow();
    const can = (low: number, high: number) => isSolvable(withDomain(widest, index, low, high), equations);
    for (let value = widest[index]?.[0] as number; value <= beyond; value++)
      if (can(value, value)) return can(value + 1, 3 * beyond) ? null : value;
    return null;
  };
  // Printed shares are whole percents only: p % stands for (p - 1/2) % to (p + 1/2) %, both ends included.
  let open = nodes.flatMap((node) =>
    kindsOf(node).flatMap((kind) => {
      const share = kind === 'total' ? undefined : node.row.shares?.[kind];
      if (share === undefined || 'noValue' in share) return [];
      const percent = 'printed' in share ? Number.parseInt(share.printed, 10) : 0;
      const fits = (count: number, total: number) =>
        'printed' in share
          ? 200 * count >= Math.max(0, 2 * percent - 1) * total && 200 * count <= Math.min(200, 2 * percent + 1) * total
          : count * share.denominator.toNumber() === total * share.numerator.toNumber();
      return [{ fits, count: key(node, kind), total: key(node, 'total') }];
    }),
  );
  for (let before = -1; open.length !== before; ) {
    before = open.length;
    open = open.filter(({ fits, count, total }) => {
      const [people, part] = [oneValueOf(total), oneValueOf(count)];
      if (people === null && part === null) return true;
      const range = Array.from({ length: 400 }, (_, value) => value);
      const fitting = range.filter((value) => (people !== null ? fits(value, people) : fits(part as number, value)));
      const last = fitting[fitting.length - 1] ?? -1;
      narrow(people !== null ? count : total, fitting[0] ?? 1, last === 399 ? Number.POSITIVE_INFINITY : last);
      return false;
    });
  }
  if ([...bounds].some(([name, [low, high]]) => !missing.has(name) && low > high)) return null;

  const { widest, beyond } = domainsNow();
  if (!isSolvable(widest, equations)) return null;
  const block = circuits(unknowns.length, equations);
  const found: Found = new Map();
  for (const [index, { name, isWithheld }] of unknowns.entries()) {
    if (!isWithheld) continue;
    const small = unknowns
      .flatMap(({ isProtected }, other) => (knowsSmall && isProtected && block[other] === block[index] ? [other] : []))
      .map((other) => withDomain(widest, other, least, rule.threshold))
      .filter((domains) => isSolvable(domains, equations));
    const cases = small.length === 0 ? [widest] : small;
    const can = (low: number, high: number) =>
      cases.some((domains) => isSolvable(withDomain(domains, index, low, high), equations));
    const hasNoEnd = can(beyond, 3 * beyond);
    const values: number[] = [];
    for (let value = 0; value < beyond && !(hasNoEnd && values.length > 0); value++)
      if (can(value, value)) values.push(value);
    found.set(name, { values, hasNoEnd });
  }
  return tables.map((_, table) => {
    const own = nodes
      .filter((node) => node.table === table)
      .flatMap((node) =>
        kindsOf(node).flatMap((kind) => {
          const at = isSuppressed(node, kind) ? found.get(key(node, kind)) : undefined;
          return at === undefined ? [] : [[`${node.name} ${kind}`, at] as const];
        }),
      );
    return new Map(own);
  });
}

type Domain = readonly [low: number, high: number];

/**
 * Whether whole numbers within the domains meet all equations: narrows the domains as far as each equation does, then
 * tries values one by one.
 */
function isSolvable(given: readonly Domain[], equations: readonly Equation[]): boolean {
  const low = given.map(([from]) => from);
  const high = given.map(([, to]) => to);
  for (let changed = true; changed; ) {
    changed = false;
    if (low.some((from, index) => from > (high[index] as number))) return false;
    for (const { terms, value } of equations) {
      let least = 0;
      let most = 0;
      for (const [at, sign] of terms) {
        least += sign > 0 ? (low[at] as number) : -(high[at] as number);
        most += sign > 0 ? (high[at] as number) : -(low[at] as number);
      }
      if (least > value || most < value) return false;
      for (const [at, sign] of terms) {
        const [from, to] = [low[at] as number, high[at] as number];
        // What the others leave to this one.
        const atLeast = sign > 0 ? value - (most - to) : -(value - (least + to));
        const atMost = sign > 0 ? value - (least - from) : -(value - (most + from));
        if (atLeast > from) [low[at], changed] = [atLeast, true];
        if (atMost < to) [high[at], changed] = [atMost, true];
        if (changed && (atLeast > to || atMost < from)) return false;
        least += sign > 0 ? (low[at] as number) - from : to - (high[at] as number);
        most += sign > 0 ? (high[at] as number) - to : from - (low[at] as number);
      }
    }
  }
  let open = -1;
  for (const [index, from] of low.entries()) {
    const room = (high[index] as number) - from;
    if (room > 0 && (open === -1 || room < (high[open] as number) - (low[open] as number))) open = index;
  }
  if (open === -1) return true;
  for (let value = low[open] as number; value <= (high[open] as number); value++) {
    const next = low.map((from, index): Domain => (index === open ? [value, value] : [from, high[index] as number]));
    if (isSolvable(next, equations)) return true;
  }
  return false;
}

/**
 * Which unknowns stand in a minimal dependent set of columns together, by Gaussian elimination: the parts of a matroid
 * hang together by the circuits of any basis.
 */
function circuits(unknowns: number, equations: readonly Equation[]): number[] {
  const rows = equations.map(({ terms }) => {
    const row = new Array<number>(unknowns).fill(0);
    for (const [at, sign] of terms) row[at] = (row[at] as number) + sign;
    return row;
  });
  const pivots: number[] = [];
  for (let column = 0; column < unknowns; column++) {
    const found = rows.findIndex((row, index) => index >= pivots.length && Math.abs(row[column] as number) > 1e-6);
    if (found === -1) continue;
    const pivot = rows[found] as number[];
    rows[found] = rows[pivots.length] as number[];
    const scale = pivot[column] as number;
    rows[pivots.length] = pivot.map((value) => value / scale);
    for (const [index, row] of rows.entries()) {
      const factor = row[column] as number;
      if (index === pivots.length || Math.abs(factor) < 1e-6) continue;
      rows[index] = row.map((value, at) => value - factor * (rows[pivots.length]?.[at] as number));
    }
    pivots.push(column);
  }
  const block = Array.from({ length: unknowns }, (_, index) => index);
  for (let column = 0; column < unknowns; column++) {
    if (pivots.includes(column)) continue;
    for (const [rank, pivot] of pivots.entries()) {
      if (Math.abs(rows[rank]?.[column] as number) < 1e-6) continue;
      const [from, to] = [block[pivot], block[column]];
      for (const [index, value] of block.entries()) if (value === from) block[index] = to as number;
    }
  }
  return block;
}
