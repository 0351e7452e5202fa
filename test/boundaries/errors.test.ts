import { describe, expect, it } from 'vitest';
import * as library from '../../src/index.js';
import { refusal } from '../refusal.js';
import { changedAt, FUNCTIONS, place, placesIn, VALID } from '../support/calls.js';

/* Errors cross a boundary whole as JSON; a structured clone keeps their message, and what it lost is said. */

const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));
const LOCALES = ['en-CA', 'fr-CA'] as const;
const spoken = (error: unknown): readonly string[] =>
  LOCALES.map((locale) => library.explain(error as library.CpaIppError, { locale }));

/** The first error of each code that wrong calls of all functions meet, and one of each function. */
function caughtErrors(): readonly library.CpaIppError[] {
  const found = new Map<string, library.CpaIppError>();
  for (const [name, call] of FUNCTIONS) {
    for (const args of VALID[name] ?? []) {
      for (const path of placesIn(args)) {
        for (const wrong of [null, 'x', -1, '2015-17', { noValue: 'bogus' }, 0.1 + 0.2]) {
          try {
            call(...(changedAt(args, path, (container, key) => place(container, key, wrong)) as unknown[]));
          } catch (error) {
            if (!library.isCpaIppError(error)) throw error;
            for (const kind of [error.code, name]) if (!found.has(kind)) found.set(kind, error);
          }
        }
      }
    }
  }
  return [...new Set(found.values())];
}

const ERRORS = caughtErrors();

describe('an error', () => {
  it('is caught of many codes', () => {
    expect(new Set(ERRORS.map(({ code }) => code)).size).toBeGreaterThan(14);
  });

  it('is whole after JSON: its name, its message and all that is said of it', () => {
    for (const error of ERRORS) {
      const after = sent(error);
      expect(library.isCpaIppError(after), error.message).toBe(true);
      expect(library.isCpaIppError(after, error.code)).toBe(true);
      expect(after).toEqual(library.errorToJSON(error));
      expect(after.message).toBe(error.message);
      expect(after.details, error.message).toEqual(error.details);
      expect(after.path).toEqual(error.path);
      expect(spoken(after)).toEqual(spoken(error));
    }
  });

  it('is whole after errorToJSON and a structured clone', () => {
    for (const error of ERRORS) {
      const after = structuredClone(library.errorToJSON(error));
      expect(library.isCpaIppError(after, error.code)).toBe(true);
      expect(spoken(after)).toEqual(spoken(error));
      expect(library.errorToJSON(after)).toEqual(after);
    }
  });

  it('comes back from its JSON, to be thrown again', () => {
    for (const error of ERRORS) {
      const again = library.errorFromJSON(sent(library.errorToJSON(error)));
      expect(again).toBeInstanceOf(library.CpaIppError);
      expect(again).toBeInstanceOf(Error);
      expect(again.message).toBe(error.message);
      expect(library.errorToJSON(again)).toEqual(library.errorToJSON(error));
      expect(spoken(again)).toEqual(spoken(error));
    }
  });

  it('has nothing but its message after a structured clone, and that is said', () => {
    for (const error of ERRORS) {
      const cloned = structuredClone(error);
      expect(library.isCpaIppError(cloned)).toBe(false);
      expect(library.explain(cloned, { locale: 'en-CA' })).toBe(library.explain(error, { locale: 'en-CA' }));
      for (const call of [
        () => library.explain(cloned, { locale: 'fr-CA' }),
        () => library.errorToJSON(cloned),
        () => library.errorFromJSON(cloned as never),
      ]) {
        expect(refusal(call, 'LOST_IN_TRANSFER').details.keep.en).toBe('send errorToJSON(error)');
      }
    }
  });

  it('is told from what is none', () => {
    for (const other of [null, {}, new TypeError('x'), { name: 'CpaIppError', code: 'DUPLICATE' }, 'CpaIppError']) {
      refusal(() => library.errorToJSON(other as never), 'INVALID_ARGUMENT');
      refusal(() => library.errorFromJSON(other as never), 'INVALID_ARGUMENT');
    }
  });
});
