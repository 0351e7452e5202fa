import { describe, expect, it } from 'vitest';
import { kindOf } from '../src/exact/quantity.js';
import * as library from '../src/index.js';
import { FUNCTIONS, VALID } from './support/calls.js';

/*
 * What our own functions make of results: for every valid call of every function, whatever in its result stands for a
 * number, has a verdict or a status, or is a row, is written and explained, and alike before and after JSON.
 */

const LOCALES = ['en-CA', 'fr-CA'] as const;
/** No rows: what is packed to compute with. */
const PACKED = 'deploymentColumns';
/** Rows that have what a total has, and are none. */
const TIDY = 'tidyRows';
/** Nothing that was forgotten may be seen. */
const HOLE = /undefined|NaN|\[object|\{\w+\}|Infinity/;
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Every value anywhere in a result; numbers are not taken apart. */
function valuesIn(value: unknown, depth = 0): unknown[] {
  if (!isObject(value) || depth > 12 || kindOf(value) === 'number') return [value];
  return [value, ...Object.values(value).flatMap((inside) => valuesIn(inside, depth + 1))];
}

const RESULTS = FUNCTIONS.filter(([name]) => !name.startsWith('chartOf')).flatMap(([name, call]) =>
  (VALID[name] ?? []).map((args) => [name, call(...args)] as const),
);
const VALUES = RESULTS.flatMap(([name, result]) => valuesIn(result).map((value) => [name, value] as const));

const attempt = (call: () => string): string => {
  try {
    return call();
  } catch (error) {
    return library.isCpaIppError(error) ? `refused: ${error.message}` : `failed: ${String(error)}`;
  }
};

describe('results', () => {
  it('are many, and of every kind', () => {
    expect(VALUES.length).toBeGreaterThan(2000);
    expect(new Set(VALUES.map(([, value]) => kindOf(value)))).toEqual(
      new Set([null, 'no-value', 'number', 'share', 'total', 'range', 'possible-values']),
    );
  });

  it('print by formatReported wherever they stand for a number', () => {
    const problems = VALUES.flatMap(([name, value]) => {
      if (kindOf(value) === null || typeof value === 'string' || (name === TIDY && isObject(value))) return [];
      return LOCALES.flatMap((locale) => {
        // The nearest double of an exact value, which toPlain makes, has more digits than a caller's number may have.
        if (typeof value === 'number' && String(value).length > 15) return [];
        const texts = [value, sent(value)].map((one) =>
          attempt(() => library.formatReported(one as library.ResultValue, { locale })),
        );
        const isGood =
          texts[0] === texts[1] && !/^(?:refused|failed)/.test(texts[0] ?? '') && !HOLE.test(texts[0] ?? '');
        return isGood ? [] : [[name, ...texts]];
      });
    });
    expect(problems).toEqual([]);
  });

  it('are explained wherever they have a verdict or a status', () => {
    const subjects = VALUES.filter(
      ([name, value]) =>
        // Working papers hold their sentences.
        name !== 'auditRecord' && isObject(value) && !Array.isArray(value) && ('verdict' in value || 'status' in value),
    );
    expect(new Set(subjects.map(([name]) => name)).size).toBeGreaterThan(9);
    const problems = subjects.flatMap(([name, value]) =>
      LOCALES.flatMap((locale) => {
        const texts = [value, sent(value)].map((one) =>
          attempt(() => library.explain(one as library.Finding, { locale })),
        );
        const isGood =
          texts[0] === texts[1] && !/^(?:refused|failed)/.test(texts[0] ?? '') && !HOLE.test(texts[0] ?? '');
        return isGood ? [] : [[name, ...texts]];
      }),
    );
    expect(problems).toEqual([]);
  });

  it('are written by csvText, row by row', () => {
    const problems = RESULTS.flatMap(([name, result]) => {
      const rows = (Array.isArray(result) ? result : [result]).filter((row) => isObject(row) && !Array.isArray(row));
      if (name === PACKED || rows.length === 0 || rows.some((row) => kindOf(row) !== null && name !== TIDY)) return [];
      return [undefined, ...LOCALES].flatMap((locale) => {
        const texts = [rows, sent(rows)].map((some) =>
          attempt(() => library.csvText(some as never, locale === undefined ? {} : { locale })),
        );
        const isGood =
          texts[0] === texts[1] && !/^(?:refused|failed)/.test(texts[0] ?? '') && !HOLE.test(texts[0] ?? '');
        return isGood ? [] : [[name, locale, ...texts.map((text) => text.slice(0, 400))]];
      });
    });
    expect(problems).toEqual([]);
  });
});
