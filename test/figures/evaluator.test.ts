import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { Fraction } from '../../src/exact/fraction.js';
import { recompute } from '../../src/figures/agreements.js';
import { prune, type ValueNode } from '../../src/figures/evaluate.js';
import { compileExpression, type OperationNode } from '../../src/figures/expression.js';
import { refuseBentRepetition } from '../../src/figures/possible-range.js';
import { type ReadFigure, readFigure } from '../../src/figures/printed.js';
import { judge } from '../../src/figures/verdict.js';
import { nearestWhole } from '../../src/figures/whole-over.js';
import { isCpaIppError } from '../../src/index.js';
import { runs } from '../support/long.js';
import { randomOf } from '../support/random.js';

/*
 * Python judges the same expressions by exact fractions, with a method of its own: it tries all corners.
 */
const python = spawnSync('python3', ['--version']).status === 0;

interface Part {
  readonly digits: string;
  readonly decimals: number;
  readonly exact: boolean;
}
type Tree = string | { readonly [operation: string]: unknown };
interface Case {
  readonly expected: Tree;
  readonly figures: Readonly<Record<string, Part>>;
  readonly printed: Part;
  readonly percent: boolean;
}
interface Answer {
  readonly verdict: string;
  readonly holds?: readonly string[];
  readonly value?: string;
  readonly range?: readonly [low: string, high: string, openLow: boolean, openHigh: boolean] | null;
}

const KEYS = ['a', 'b', 'c', 'd', 'e'];
const MANY = ['sum', 'product', 'minimum', 'maximum', 'mean', 'median', 'cumulative'];
const TWO = ['subtract', 'divide', 'percent', 'ratio', 'change', 'percentChange', 'index'];

function treeOf(random: (below: number) => number, depth: number): Tree {
  const leaf = (): Tree =>
    random(8) === 0 ? { constant: ['2', '100', '1.35', '-3'][random(4)] as string } : (KEYS[random(5)] as string);
  const operand = (): Tree => (depth > 1 && random(5) < 2 ? treeOf(random, depth - 1) : leaf());
  const some = (make: () => Tree) => Array.from({ length: 1 + random(4) }, make);
  switch (random(10)) {
    case 0:
      return { same: operand() };
    case 1: {
      const of = some(operand);
      return { weightedMean: { of, weights: of.map(() => KEYS[random(5)]) } };
    }
    case 2:
    case 3:
    case 4:
      return { [TWO[random(TWO.length)] as string]: [operand(), operand()] };
    default:
      return { [MANY[random(MANY.length)] as string]: some(operand) };
  }
}

function partOf(random: (below: number) => number): Part {
  const decimals = random(3);
  const size = 10 ** decimals * (random(3) === 0 ? 4 : 60);
  // One in six lies below zero, and some are nothing but rounded.
  const value = (random(6) === 0 ? -1 : 1) * random(size);
  return {
    digits: (value / 10 ** decimals).toFixed(decimals).replace(/^-(0(?:\.0*)?)$/, '$1'),
    decimals,
    exact: random(5) === 0,
  };
}

const read = ({ digits, exact }: Part, unit: 'share' | 'percent' = 'share'): ReadFigure =>
  readFigure(
    { printed: digits, unit, rounding: 'half-away', zeros: 'rounded', ...(exact && { precision: 'exact' as const }) },
    [],
  ) as ReadFigure;

const textOf = ({ n, d }: Fraction): string => (d === 1n ? String(n) : `${n}/${d}`);

/** The tree of a case; `null` where it is refused, as a range would not be exact. */
function compiled({ expected, figures, printed, percent }: Case): OperationNode | null {
  try {
    const node = compileExpression(
      expected,
      (key) => figures[key] && read(figures[key]),
      () => [],
      [],
    );
    if (node.operation === 'wholeOver') return nearestWhole(node, read(printed, percent ? 'percent' : 'share'), []);
    refuseBentRepetition(prune(node) as ValueNode, []);
    return node;
  } catch (error) {
    if (isCpaIppError(error)) return null;
    throw error;
  }
}

function answerOf(given: Case, tree: OperationNode): Answer {
  const printed = read(given.printed, given.percent ? 'percent' : 'share');
  const { judgement } = judge(printed, tree, 'unknown');
  const found = recompute(tree, 'unknown');
  if ('why' in found) return { verdict: judgement.verdict };
  const { low, high, openLow = false, openHigh = false } = found.range ?? {};
  return {
    verdict: judgement.verdict,
    holds: judgement.holds,
    value: textOf(found.value),
    range: found.range === null ? null : [textOf(low as Fraction), textOf(high as Fraction), openLow, openHigh],
  };
}

/** Printed figures that are near to what comes out: right, off by one, cut off, padded, or something else. */
function printedNear(random: (below: number) => number, tree: OperationNode): Part {
  const found = recompute(tree, 'unknown');
  const decimals = random(3);
  const scale = 10 ** decimals;
  const value = 'why' in found ? 1 : Number(found.value.n) / Number(found.value.d);
  const near = [
    () => Math.round(value * scale),
    () => Math.round(value * scale) + (random(2) === 0 ? 1 : -1),
    () => Math.trunc(value * scale),
    () => Math.round((value * scale) / 10) * 10,
    () => Math.round(value * scale) + random(9) - 4,
  ][random(5)] as () => number;
  const size = near();
  const digits = Math.abs(size) < 1e15 ? (size / scale).toFixed(decimals).replace(/^-(0(?:\.0*)?)$/, '$1') : '1.0';
  return { digits, decimals: digits.split('.')[1]?.length ?? 0, exact: random(8) === 0 };
}

function casesOf(seed: number, count: number): { cases: Case[]; refused: number } {
  const random = randomOf(seed);
  const cases: Case[] = [];
  let refused = 0;
  while (cases.length < count) {
    const figures = Object.fromEntries(KEYS.map((key) => [key, partOf(random)]));
    const draft = { expected: treeOf(random, 3), figures, printed: partOf(random), percent: random(2) === 0 };
    if (random(12) === 0) {
      cases.push({ ...draft, expected: { wholeOver: { constant: 1 + random(90) } } });
      continue;
    }
    const tree = compiled(draft);
    if (tree === null) refused += 1;
    else cases.push({ ...draft, printed: printedNear(random, tree) });
  }
  return { cases, refused };
}

describe.skipIf(!python)('an independent evaluator', () => {
  it('comes to the same values, ranges and verdicts', () => {
    const { cases, refused } = casesOf(16, runs(20_000, 2000));
    const { stdout, stderr } = spawnSync('python3', ['test/figures/evaluator.py'], {
      input: JSON.stringify(cases),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    expect(stderr).toBe('');
    const answers = JSON.parse(stdout) as Answer[];
    const differing = cases.flatMap((one, index) => {
      const own = answerOf(one, compiled(one) as OperationNode);
      return JSON.stringify(own) === JSON.stringify(answers[index]) ? [] : [{ one, own, python: answers[index] }];
    });
    expect(differing.slice(0, 3).map((one) => JSON.stringify(one))).toEqual([]);
    expect(differing.length).toBe(0);
    // Of trees in which five figures stand at random, not many are refused; and all verdicts are met with.
    expect(refused / (cases.length + refused)).toBeLessThan(0.25);
    expect(new Set(answers.map(({ verdict }) => verdict)).size).toBe(7);
  }, 120_000);
});
