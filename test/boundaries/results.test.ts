import { describe, expect, it } from 'vitest';
import { kindOf } from '../../src/exact/quantity.js';
import * as library from '../../src/index.js';
import { isNoValue } from '../../src/kernel/no-value.js';
import { bundledResults } from '../support/bundled-results.js';
import { CROSSINGS, type Crossing, inDoubles, outcomeOf } from '../support/crossings.js';
import { IS_LONG } from '../support/long.js';
import { RESULTS, type Result, rowsOf, valuesIn } from '../support/results.js';

/*
 * The law of boundaries: what takes a result takes it after JSON, after a structured clone and in each plain form, with
 * the same answer, or refuses it with a code that says what was lost.
 */

type Writer<V> = (value: V) => unknown;
const [en, fr] = [{ locale: 'en-CA' }, { locale: 'fr-CA' }] as const;

/** What takes rows. */
const OF_ROWS: Readonly<Record<string, Writer<readonly object[]>>> = {
  'htmlTable in French': (rows) => library.htmlTable(rows, { ...fr, caption: 'x' }),
  'markdownTable in English': (rows) => library.markdownTable(rows, en),
  csvText: (rows) => library.csvText(rows as never),
  'csvText in French': (rows) => library.csvText(rows as never, fr),
  'flatRows without reasons': (rows) => library.flatRows(rows, { numbers: 'string', decimals: 6, noValue: 'null' }),
  'flatRows with reasons': (rows) => library.flatRows(rows, { numbers: 'number', noValue: 'reason' }),
  'flatRows with reasons apart': (rows) => library.flatRows(rows, { numbers: 'string', noValue: 'apart' }),
};
/** What takes a value or a result. */
const OF_ONE: Readonly<Record<string, Writer<never>>> = {
  'formatReported in French': (one) => library.formatReported(one, { ...fr, decimals: 3 }),
  'explain in English': (one) => library.explain(one, en),
  'explain in French': (one) => library.explain(one, fr),
  compareReported: (one) => library.compareReported(one, '0.5'),
};

/** Codes with which a form may be refused: it lost a reason, an error's code, or digits of a number by itself. */
const refusals = ({ isRounded, isSilent, way }: Crossing, of: string): readonly string[] => [
  ...(isSilent || (way === 'structured clone' && of === 'errorFromJSON') ? ['LOST_IN_TRANSFER'] : []),
  ...(isRounded ? ['INEXACT_NUMBER'] : []),
];

const counts = { same: 0, refused: 0 };

/** What is wrong with what some writers make of what arrives; what they do not take as it is proves nothing. */
function problemsOf<V>(of: string, value: V, writers: Readonly<Record<string, Writer<V>>>): object[] {
  const bare = withoutNotes(value) as V;
  const all = Object.entries(writers).flatMap(([writer, write]) => {
    const [whole, terse] = [value, bare].map((one) => outcomeOf(() => write(one)));
    return whole === undefined || 'refused' in whole || terse === undefined ? [] : [{ writer, write, whole, terse }];
  });
  if (all.length === 0) return [];
  return CROSSINGS.flatMap((crossing) => {
    const arrived = crossing.cross(value);
    if (arrived === undefined) return [];
    return all.flatMap(({ writer, write, ...before }): object[] => {
      const direct = crossing.isTerse ? before.terse : before.whole;
      const after = outcomeOf(() => write(arrived as V));
      if ('refused' in after) {
        counts.refused += 1;
        const { code, message } = after.refused;
        return refusals(crossing, of).includes(code) ? [] : [{ of, writer, way: crossing.way, code, message }];
      }
      counts.same += 1;
      const texts = ['returned' in direct ? direct.returned : direct.refused.message, after.returned] as const;
      const [one, other] = crossing.isRounded ? [inDoubles(texts[0]), inDoubles(texts[1])] : texts;
      return one === other ? [] : [{ of, writer, way: crossing.way, ...differenceOf(one, other) }];
    });
  });
}

/** Missing values without their notes, which a reason alone does not have. */
function withoutNotes(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || kindOf(value) === 'number') return value;
  if (Array.isArray(value)) return value.map(withoutNotes);
  if (isNoValue(value)) return { noValue: value.noValue };
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withoutNotes(inside)]));
}

/** Where two texts part. */
function differenceOf(direct: string, after: string) {
  const from = Math.max(0, [...direct].findIndex((character, at) => character !== after[at]) - 60);
  return { direct: direct.slice(from, from + 160), after: after.slice(from, from + 160) };
}

/** Some of the values that stand in results, one of so many in the short form, and all of their rows. */
const problemsIn = (results: readonly Result[], every: number): object[] =>
  results.flatMap((one) => {
    const rows = rowsOf(one);
    const values = valuesIn(one.result)
      .filter((value) => typeof value === 'object' && value !== null)
      .filter((_, index) => IS_LONG || index % every === 0);
    return [
      ...(rows.length === 0 ? [] : problemsOf(one.of, rows, OF_ROWS)),
      ...values.flatMap((value) => problemsOf(one.of, value as never, OF_ONE)),
    ];
  });

describe('what takes a result', () => {
  it('takes it from across a boundary, whatever the function that made it', () => {
    expect(problemsIn(RESULTS, 2)).toEqual([]);
  });

  it('takes it so from the data of the documents', () => {
    expect(problemsIn(bundledResults(), 7)).toEqual([]);
  });

  it('was asked, and refused little', () => {
    expect(counts.same).toBeGreaterThan(IS_LONG ? 40_000 : 10_000);
    expect(counts.refused).toBeLessThan(counts.same / 5);
  });
});
