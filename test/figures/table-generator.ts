import type { RoundingRule } from '../../src/exact/fraction.js';
import type { HowPrinted } from '../../src/figures/model.js';
import type { Expression, FigureInput, Identity, Statement, Unit } from '../../src/index.js';
import type { Random } from '../support/random.js';

// Tables as offices print them, made from values that are known, by whole-number arithmetic that shares nothing with
// the library: true values are counted in millionths, and every printed figure is a true one rounded in one way to one
// step.

const MICRO = 6;
const ONE = 10n ** BigInt(MICRO);

/** How the figures of a table came about, and what is declared of it. */
export interface Kind {
  readonly name: string;
  readonly unit: Unit;
  readonly way: RoundingRule;
  /** What money or people are rounded to, in millionths; from the decimals where it is left out. */
  readonly step?: bigint;
  readonly decimals: readonly number[];
  readonly declared: HowPrinted;
  /** Whether a bare zero may be a little that was rounded. */
  readonly zerosRounded?: true;
  readonly whole?: true;
}

const money = { unit: 'CAD millions', decimals: [0, 1, 2, 3] } as const;
export const KINDS: readonly Kind[] = [
  { name: 'half away', way: 'half-away', declared: {}, ...money },
  { name: 'half to even', way: 'half-even', declared: {}, ...money },
  { name: 'people, half away', way: 'half-away', declared: {}, unit: 'people', decimals: [0], whole: true },
  { name: 'people, half to even', way: 'half-even', declared: {}, unit: 'people', decimals: [0], whole: true },
  {
    name: 'bare zeros rounded',
    way: 'half-away',
    declared: { zeros: 'rounded' },
    unit: 'CAD',
    decimals: [0],
    zerosRounded: true,
  },
  { name: 'cut off', way: 'cut-off', declared: { rounding: 'cut-off' }, ...money },
  { name: 'half to even, declared', way: 'half-even', declared: { rounding: 'half-even' }, ...money },
  {
    name: 'thousands',
    way: 'half-away',
    declared: { precision: -3 },
    unit: 'CAD',
    decimals: [0],
    step: 1000n * ONE,
    zerosRounded: true,
  },
  {
    name: 'fives',
    way: 'half-away',
    declared: { precision: { multipleOf: 5 } },
    unit: 'people',
    decimals: [0],
    step: 5n * ONE,
    zerosRounded: true,
    whole: true,
  },
  {
    name: 'quarters',
    way: 'half-away',
    declared: { precision: { multipleOf: '0.25' } },
    unit: 'FTE',
    decimals: [2],
    step: ONE / 4n,
    zerosRounded: true,
  },
];

/** Rounds n ÷ d to a whole number. */
function rounded(n: bigint, d: bigint, way: RoundingRule): bigint {
  const negative = n < 0n !== d < 0n;
  const [a, b] = [n < 0n ? -n : n, d < 0n ? -d : d];
  const floor = a / b;
  const rest = 2n * (a % b);
  const up = way !== 'cut-off' && (rest > b || (rest === b && (way === 'half-away' || floor % 2n === 1n)));
  return (negative ? -1n : 1n) * (up ? floor + 1n : floor);
}

/** The digits of so many millionths, at a number of decimals that hold them. */
export function textOf(micro: bigint, decimals: number): string {
  const units = (micro < 0n ? -micro : micro) / 10n ** BigInt(MICRO - decimals);
  const digits = units.toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  return micro < 0n && units !== 0n ? `-${text}` : text;
}

/** A table as printed. Keys are `<table>-part0`, `<table>-total` and so on. */
export interface Table {
  readonly name: string;
  readonly kind: Kind;
  readonly decimals: number;
  readonly step: bigint;
  /** The printed parts and their total, in millionths. */
  readonly parts: readonly bigint[];
  readonly total: bigint;
  readonly figures: Readonly<Record<string, FigureInput>>;
  readonly identities: Readonly<Record<string, Identity>>;
}

export function tableOf(random: Random, name: string, kind: Kind, declare: boolean): Table {
  for (;;) {
    const table = tryTable(random, name, kind, declare);
    if (table !== null) return table;
  }
}

function tryTable(random: Random, name: string, kind: Kind, declare: boolean): Table | null {
  const decimals = kind.decimals[random(kind.decimals.length)] as number;
  const step = kind.step ?? 10n ** BigInt(MICRO - decimals);
  // Half of the tables lie on tenths of a step, where ties are common; small ones hold zeros.
  const grid = kind.whole ? ONE : random(2) === 0 ? step / 10n : 1n;
  const size = ([3n, 40n, 3000n][random(3)] as bigint) * step;
  const drawn = () => {
    const sign = random(5) === 0 ? -1n : 1n;
    const value = (size * BigInt(random(1_000_000))) / 1_000_000n;
    return random(12) === 0 ? 0n : sign * (value - (value % grid));
  };
  const print = (n: bigint, d = 1n, to = step) => rounded(n, d * to, kind.way) * to;
  /** A bare zero of this table says exactly nothing. */
  const isFalseZero = (printed: bigint, n: bigint) =>
    printed === 0n && n !== 0n && decimals === 0 && !kind.zerosRounded;
  const values = Array.from({ length: 2 + random(11) }, () => {
    const value = drawn();
    return isFalseZero(print(value), value) ? 0n : value;
  });
  // Now and then the parts come to exactly nothing.
  if (random(12) === 0) values.push(-values.reduce((a, b) => a + b, 0n));
  if (values.some((value) => isFalseZero(print(value), value))) return null;
  const sum = values.reduce((a, b) => a + b, 0n);
  const rest = sum - (values[0] as bigint);
  if (isFalseZero(print(sum), sum) || isFalseZero(print(rest), rest)) return null;
  const own = declare ? kind.declared : {};
  const { precision: _, ...elsewhere } = own;
  let line = 0;
  const figure = (printed: string, unit: Unit = kind.unit): FigureInput => {
    line += 1;
    return { printed, unit, line, table: name, ...(unit === kind.unit ? own : elsewhere) };
  };
  const keys = values.map((_, index) => `${name}-part${index}`);
  const [first, second] = keys as [string, string];
  const parts = values.map((value) => print(value));
  const figures: Record<string, FigureInput> = Object.fromEntries(
    keys.map((key, index) => [key, figure(textOf(parts[index] as bigint, decimals))]),
  );
  const identities: Record<string, Identity> = {};
  const add = (what: string, printed: FigureInput, expected: Expression) => {
    figures[`${name}-${what}`] = printed;
    identities[`${name}-${what}`] = { printed: `${name}-${what}`, expected, missing: 'unknown' };
  };
  add('total', figure(textOf(print(sum), decimals)), { sum: keys });
  add('rest', figure(textOf(print(rest), decimals)), { subtract: [`${name}-total`, first] });
  const places = random(3);
  const fine = 10n ** BigInt(MICRO - places);
  if (sum !== 0n) {
    for (const [index, key] of keys.slice(0, 3).entries()) {
      const percent = print(100n * ONE * (values[index] as bigint), sum, fine);
      add(`percent${index}`, figure(textOf(percent, places), 'percent'), { percent: [key, `${name}-total`] });
    }
  }
  if (values[1] !== 0n) {
    const ratio = print(ONE * (values[0] as bigint), values[1] as bigint, fine);
    add('ratio', figure(`${textOf(ratio, places)}:1`, 'ratio'), { ratio: [first, second] });
    add('share', figure(textOf(ratio, places), 'share'), { divide: [first, second] });
  }
  return { name, kind, decimals, step, parts, total: print(sum), figures, identities };
}

/**
 * A statement with one to three tables: all of one kind, declared once, or each of its own, declared on its figures.
 */
export function statementOf(random: Random): { statement: Statement; tables: readonly Table[] } {
  const together = random(2) === 0;
  const kind = () => KINDS[random(KINDS.length)] as Kind;
  const one = kind();
  const tables = Array.from({ length: 1 + random(3) }, (_, index) =>
    tableOf(random, `T${index}`, together ? one : kind(), !together),
  );
  return { statement: statementWith(tables, together ? one : undefined), tables };
}

export function statementWith(tables: readonly Table[], declaredOnce?: Kind): Statement {
  return {
    document: 'made',
    unit: declaredOnce?.unit ?? 'CAD',
    ...(declaredOnce?.declared ?? {}),
    figures: Object.assign({}, ...tables.map(({ figures }) => figures)),
    identities: Object.assign({}, ...tables.map(({ identities }) => identities)),
  };
}

/** An interval in half millionths, with the ends that it leaves out. */
interface Span {
  readonly low: bigint;
  readonly high: bigint;
  readonly openLow: boolean;
  readonly openHigh: boolean;
}

/** What a printed figure of a table may stand for, if it was rounded in some way. */
function spanOf({ kind, decimals, step }: Table, printed: bigint, way: RoundingRule): Span {
  const value = 2n * printed;
  const exact =
    (kind.unit === 'people' && kind.step === undefined) || (printed === 0n && decimals === 0 && !kind.zerosRounded);
  if (exact) return { low: value, high: value, openLow: false, openHigh: false };
  const [up, down] = [printed >= 0n, printed <= 0n];
  if (way === 'cut-off') {
    return { low: down ? value - 2n * step : value, high: up ? value + 2n * step : value, openLow: down, openHigh: up };
  }
  const isOdd = (printed / step) % 2n !== 0n;
  const open = way === 'half-even' ? { openLow: isOdd, openHigh: isOdd } : { openLow: down, openHigh: up };
  return { low: value - step, high: value + step, ...open };
}

/**
 * Whether the printed parts of a table can give a printed total, if all were rounded in one way, and the total in that
 * or another.
 */
function fitsBy(
  table: Table,
  parts: readonly bigint[],
  total: bigint,
  way: RoundingRule,
  ofTotal: RoundingRule,
): boolean {
  const spans = parts.map((part) => spanOf(table, part, way));
  const sum: Span = spans.reduce((a, b) => ({
    low: a.low + b.low,
    high: a.high + b.high,
    openLow: a.openLow || b.openLow,
    openHigh: a.openHigh || b.openHigh,
  }));
  const own = spanOf(table, total, ofTotal);
  const apart = (below: Span, above: Span) =>
    below.high < above.low || (below.high === above.low && (below.openHigh || above.openLow));
  return !apart(sum, own) && !apart(own, sum);
}

/** Whether a total is possible at all: in the declared way, or in any where none is. */
export function isPossible(table: Table, parts: readonly bigint[], total: bigint): boolean {
  const { declared, way } = table.kind;
  if (declared.rounding !== undefined) return fitsBy(table, parts, total, way, way);
  return (
    fitsBy(table, parts, total, 'half-away', 'half-away') ||
    fitsBy(table, parts, total, 'half-even', 'half-even') ||
    // What is declared to be rounded to a step was not cut off.
    (table.kind.step === undefined && isPossibleCut(table, parts, total))
  );
}

function isPossibleCut(table: Table, parts: readonly bigint[], total: bigint): boolean {
  return fitsBy(table, parts, total, 'cut-off', 'cut-off') || fitsBy(table, parts, total, 'cut-off', 'half-away');
}

/** Whether a total is possible by plain rounding alone. */
export const isRounded = (table: Table, parts: readonly bigint[], total: bigint): boolean =>
  fitsBy(table, parts, total, 'half-away', 'half-away');

/**
 * How wide the range of a sum is by a rule that knows half a unit of the last digit, exact counts, and zeros that are
 * exactly nothing; in half millionths.
 */
export function oldWidth({ kind, decimals, parts }: Table): bigint {
  if (kind.unit === 'people') return 0n;
  const exactZeros = kind.declared.zeros !== 'rounded';
  return BigInt(parts.filter((part) => !(exactZeros && part === 0n)).length) * 2n * 10n ** BigInt(MICRO - decimals);
}
