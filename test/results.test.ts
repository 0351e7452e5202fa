import { describe, expect, it } from 'vitest';
import { kindOf } from '../src/exact/quantity.js';
import * as library from '../src/index.js';
import { attempt, RESULTS, rowsOf, valuesIn } from './support/results.js';

/*
 * What our own functions make of results: for every valid call of every function, whatever in its result stands for a
 * number, has a verdict or a status, or is a row, is written and explained. That it is so after JSON as well, the
 * boundaries say.
 */

const LOCALES = ['en-CA', 'fr-CA'] as const;
/** Rows that have what a total has, and are none. */
const TIDY = 'tidyRows';
/** Nothing that was forgotten may be seen. */
const HOLE = /undefined|NaN|\[object|\{\w+\}|Infinity/;
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const isGood = (text: string): boolean => !/^(?:refused|failed)/.test(text) && !HOLE.test(text);

const VALUES = RESULTS.flatMap(({ of, result }) => valuesIn(result).map((value) => [of, value] as const));

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
      // The nearest double of an exact value, which toPlain makes, has more digits than a caller's number may have.
      if (typeof value === 'number' && String(value).length > 15) return [];
      return LOCALES.map((locale) =>
        attempt(() => library.formatReported(value as library.ResultValue, { locale })),
      ).flatMap((text) => (isGood(text) ? [] : [[name, text]]));
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
      LOCALES.map((locale) => attempt(() => library.explain(value as library.Finding, { locale }))).flatMap((text) =>
        isGood(text) ? [] : [[name, text]],
      ),
    );
    expect(problems).toEqual([]);
  });

  it('are written by csvText, row by row', () => {
    const problems = RESULTS.flatMap((one) => {
      const rows = rowsOf(one);
      if (rows.length === 0) return [];
      // Flat rows have `null` where their caller wanted it.
      const nulls = one.of === 'flatRows' ? ({ nulls: 'blank' } as const) : {};
      return [undefined, ...LOCALES].flatMap((locale) => {
        const text = attempt(() => library.csvText(rows as never, { ...nulls, ...(locale && { locale }) }));
        return isGood(text) ? [] : [[one.of, locale, text.slice(0, 400)]];
      });
    });
    expect(problems).toEqual([]);
  });
});
