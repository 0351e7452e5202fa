import { afterEach, describe, expect, it, vi } from 'vitest';
import * as library from '../src/index.js';
import { printable } from '../src/kernel/sayable.js';
import { type Change, changedAt, FUNCTIONS, place, placesIn, VALID } from './support/calls.js';

/*
 * Every function of the main door, with one place inside its arguments replaced by a text that was made to hurt, or
 * named by it. Times are not asserted (the benchmark in test/bench/growth.mjs prints them); what is asserted is that no
 * such text is put into a normal form, and that what is said about it can be shown anywhere.
 */

const LOCALES = ['en-CA', 'fr-CA'] as const;
const LONG = 'x'.repeat(1_000_000);
const ODD = `\u001b[31m2015${'\u0316\u0301'.repeat(5_000)}\u202e\u0000\ud800\ufeff\r\n`;

const CHANGES: readonly Change[] = [
  (container, key) => place(container, key, LONG),
  (container, key) => place(container, key, ODD),
  (container, key) => {
    if (!Array.isArray(container)) place(container, ODD, container[key]);
  },
];

/** What is wrong with a text that is said about a fault. */
function faultOf(text: string): string | undefined {
  if (text.length > 1000) return `${text.length} characters`;
  return printable(text) === text ? undefined : 'not printable';
}

/** Every sentence about what a call throws, or about the findings anywhere in what it returns. */
function sentencesOf(call: () => unknown): string[] {
  try {
    return findingsIn(call(), 0).flatMap(said);
  } catch (error) {
    if (!library.isCpaIppError(error)) throw error;
    return [error.message, ...said(error)];
  }
}

const said = (subject: unknown) => LOCALES.map((locale) => library.explain(subject as library.Finding, { locale }));

function findingsIn(value: unknown, depth: number): unknown[] {
  if (typeof value !== 'object' || value === null || depth > 6) return [];
  const inside = Object.values(value).flatMap((element) => findingsIn(element, depth + 1));
  return 'code' in value && 'operands' in value ? [value, ...inside] : inside;
}

describe('a text that was made to hurt', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(FUNCTIONS)('does not cost %s time, nor reach its messages', (name, call) => {
    let longest = 0;
    const normalize = String.prototype.normalize;
    vi.spyOn(String.prototype, 'normalize').mockImplementation(function (this: string, form) {
      longest = Math.max(longest, this.length);
      return normalize.call(this, form as 'NFD');
    });
    const faults: string[] = [];
    for (const args of VALID[name] ?? []) {
      for (const path of placesIn(args)) {
        for (const change of CHANGES) {
          const changed = changedAt(args, path, change) as unknown[];
          for (const sentence of sentencesOf(() => call(...changed))) {
            const fault = faultOf(sentence);
            if (fault !== undefined) faults.push(`${path.join('.')}: ${fault}: ${sentence.slice(0, 80)}`);
          }
        }
      }
    }
    expect(faults).toEqual([]);
    expect(longest).toBeLessThanOrEqual(1000);
  });
});
