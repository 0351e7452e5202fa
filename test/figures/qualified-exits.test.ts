import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { lineOf } from '../digest/lines.js';
import { changedAt, FUNCTIONS, isContainer, place, placesIn, VALID } from '../support/calls.js';

/*
 * A figure with a qualifier never goes out as if it had none. Here every function of the library that takes a figure,
 * found by its valid calls: what it answers to a figure with a qualifier is another answer than to the bare number, or
 * a refusal, wherever the number matters at all. What the answers say in words, `qualified-texts.test.ts` holds.
 */

const QUALIFIERS = Object.keys(library.labelsOf('qualifier')) as library.Qualifier[];

type Fields = Record<string, unknown>;

/** Where arguments hold a number that may have a qualifier, with what else tells one number from another. */
interface Spot {
  readonly path: readonly string[];
  readonly bare: Fields;
  readonly qualify: (qualifier: library.Qualifier) => Fields;
  readonly otherNumber: Fields;
}

const changedDigits = (text: string): string => text.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10));

function spotsIn(args: readonly unknown[]): Spot[] {
  return placesIn(args).flatMap((path): Spot[] => {
    const value = path.reduce((inside: unknown, key) => (inside as Fields)[key], args);
    if (!isContainer(value)) return [];
    if (Array.isArray(value)) {
      const [printed, line] = value;
      const isFigure = path.at(-2) === 'figures' && typeof printed === 'string' && typeof line === 'number';
      return isFigure ? [figureSpot(path, { printed, line })] : [];
    }
    const { printed, printedText, count, percent } = value;
    if (typeof printedText === 'string') return [checkSpot(path, value)];
    if (typeof printed === 'string' && !('verdict' in value) && !('upTo' in value)) return [figureSpot(path, value)];
    const number = typeof count === 'number' ? 'count' : typeof percent === 'string' ? 'percent' : null;
    if (number === null || !('of' in value)) return [];
    const { moreThan: _, qualifier: __, ...bare } = value;
    return [
      {
        path,
        bare,
        qualify: (qualifier) => ({ ...bare, qualifier }),
        otherNumber: {
          ...bare,
          [number]: number === 'count' ? (count as number) + 1 : changedDigits(percent as string),
        },
      },
    ];
  });
}

const figureSpot = (path: readonly string[], figure: Fields): Spot => ({
  path,
  bare: figure,
  qualify: (qualifier) => ({ ...figure, qualifier, tolerance: '0.5' }),
  otherNumber: { ...figure, printed: changedDigits(figure['printed'] as string) },
});

/** A judged figure, as a result of the library holds it. */
const checkSpot = (path: readonly string[], check: Fields): Spot => ({
  path,
  bare: check,
  qualify: (qualifier) => ({ ...check, qualifier }),
  otherNumber: { ...check, printedText: changedDigits(check['printedText'] as string) },
});

/** What a function answers, as one line with its sentences; `null` where it refuses. */
function answerOf(run: (...args: unknown[]) => unknown, args: readonly unknown[]): string | null {
  try {
    return lineOf(run(...args));
  } catch (error) {
    if (library.isCpaIppError(error)) return null;
    throw error;
  }
}

const at = (args: readonly unknown[], path: readonly string[], value: unknown) =>
  changedAt(args, path, (container, key) => place(container, key, value)) as unknown[];

const TAKERS = FUNCTIONS.flatMap(([name, run]) =>
  (VALID[name] ?? []).flatMap((args, index) => spotsIn(args).map((spot) => ({ name, run, args, index, spot }))),
);

/**
 * These work with all that a figure stands for, and say nothing of the figure itself: what a qualifier adds to that may
 * leave their answer as it is, as `at most` does with the longest tour.
 */
const RANGES_ONLY = new Set([
  'arrivalsAllow',
  'attackTable',
  'attackTogether',
  'countsThatFit',
  'pairsThatFit',
  'wholesThatFit',
]);

describe('every function that takes a figure', () => {
  it('is found', () => {
    expect([...new Set(TAKERS.map(({ name }) => name))]).toMatchInlineSnapshot(`
      [
        "csvText",
        "audit",
        "diagnose",
        "chartOfAudit",
        "explain",
        "amountOf",
        "arrivalsAllow",
        "outOfLine",
        "pairsThatFit",
        "reconcile",
        "figureOf",
        "statement",
        "wholesThatFit",
        "auditRecord",
        "followUps",
        "followUp",
        "budgetLinesOf",
        "checkGenderTarget",
        "checkConsistency",
        "countsThatFit",
        "genderSeries",
        "attackTable",
        "attackTogether",
        "chartOfCoverage",
        "compareCoverage",
        "missionContributions",
        "countedResults",
        "coverage",
        "indicatorStatuses",
      ]
    `);
  });

  it('answers otherwise to a figure with a qualifier, or refuses it', () => {
    const lost = TAKERS.flatMap(({ name, run, args, index, spot: { path, bare, qualify, otherNumber } }) => {
      const answerTo = (figure: Fields) => answerOf(run, at(args, path, figure));
      const own = answerTo(bare);
      if (own === null || own === answerTo(otherNumber)) return [];
      const silent = QUALIFIERS.filter((qualifier) => answerTo(qualify(qualifier)) === own);
      const isLost = RANGES_ONLY.has(name) ? silent.length === QUALIFIERS.length : silent.length > 0;
      return isLost ? [`${name} ${index} ${path.join('.')} ${silent.join(', ')}`] : [];
    });
    expect(lost).toEqual([]);
  });

  it('finds no figure equal to another where one of them has a qualifier', () => {
    const equal = TAKERS.flatMap(({ name, run, args, index, spot: { path, qualify } }) =>
      QUALIFIERS.flatMap((qualifier) => {
        const bare = recordsOf(run, args);
        const moved = recordsOf(run, at(args, path, qualify(qualifier))).filter(isOfQualified);
        const found = moved.filter(({ holds }) => (holds as string[]).some((verdict) => AS_A_NUMBER.has(verdict)));
        return bare.length > 0 && found.length > 0 ? [`${name} ${index} ${path.join('.')} ${qualifier}`] : [];
      }),
    );
    expect(equal).toEqual([]);
  });

  it('answers with no number that stands alone in its column', () => {
    const lost = TAKERS.filter(({ name }) => !RANGES_ONLY.has(name)).flatMap(
      ({ name, run, args, index, spot: { path, bare, qualify, otherNumber } }) => {
        const [own, other] = [recordsOf(run, at(args, path, bare)), recordsOf(run, at(args, path, otherNumber))];
        return QUALIFIERS.flatMap((qualifier) => {
          const qualified = recordsOf(run, at(args, path, qualify(qualifier)));
          if (qualified.length !== own.length || other.length !== own.length) return [];
          return qualified.flatMap((record, place) =>
            Object.keys(record).flatMap((column) => {
              if (SAYS_NO_FIGURE.has(column)) return [];
              const texts = [own[place] as Fields, other[place] as Fields, record].map((row) => columnOf(row, column));
              const [before, elsewhere, now] = texts;
              const isBare = now !== null && now === before && now !== elsewhere;
              return isBare ? [`${name} ${index} ${path.join('.')} ${column} ${qualifier}`] : [];
            }),
          );
        });
      },
    );
    expect([...new Set(lost)]).toEqual([]);
  });
});

/** Verdicts that hold of numbers only. */
const AS_A_NUMBER = new Set(['exact', 'rounding', 'padded', 'truncation']);

/** A judged figure that rests on a qualified one, or is one. */
const isOfQualified = (record: Fields): boolean =>
  Array.isArray(record['holds']) &&
  (record['qualifier'] !== undefined || JSON.stringify(record['calculation'])?.includes('"qualifier"') === true);

/** Digests and texts of sources are of what was put in. */
const SAYS_NO_FIGURE = new Set(['digest']);

/** All records in what a function answers; none where it refuses. */
function recordsOf(run: (...args: unknown[]) => unknown, args: readonly unknown[]): Fields[] {
  try {
    return recordsIn(JSON.parse(JSON.stringify(run(...args)) ?? 'null'));
  } catch (error) {
    if (library.isCpaIppError(error)) return [];
    throw error;
  }
}

function recordsIn(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(recordsIn);
  // A value with its range is a cell of the record that it stands in.
  const isCell = Array.isArray(value) || ('value' in value && 'low' in value && 'high' in value);
  return isCell ? inside : [value as Fields, ...inside];
}

/** A column of a record as a table has it that was asked for nothing else; `null` where that has no number. */
function columnOf(record: Fields, column: string): string | null {
  try {
    const text = library.csvText([record as object], { columns: [column] } as never);
    return /\d/.test(text.split('\r\n')[1] ?? '') ? text : null;
  } catch (error) {
    if (library.isCpaIppError(error)) return null;
    throw error;
  }
}
