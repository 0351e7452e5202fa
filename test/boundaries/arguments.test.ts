import { describe, expect, it } from 'vitest';
import { FUNCTIONS, VALID } from '../support/calls.js';
import { CROSSINGS, type Crossing, inDoubles, outcomeOf } from '../support/crossings.js';

/*
 * The law of boundaries for all that functions are given: data that crossed one is taken with the same answer, or
 * refused with a code; what reads records and reports findings finds what it cannot read.
 */

/** What went through these is whole, but for what only this library makes. */
const isWhole = ({ isRounded, isSilent, isTerse }: Crossing): boolean => !isRounded && !isSilent && !isTerse;

/** A program is known by its maker, and columns are typed arrays, for which JSON has no form. */
const MADE_HERE = /expected (?:a program, as 'program' makes it|columns made by deploymentColumns)/;

/** What asks whether there is a value, or hands on what it was given: `null` and a text are values. */
const HANDS_ON = new Set(['isReported', 'mapReported', 'orElse', 'toPlain']);
/** What writes rows of any keys: under one that is no result's, nobody can tell a number from its text. */
const WRITES_ANY = new Set(['csvText', 'flatRows', 'htmlTable']);
/** Tells an error by its name, which a structured clone loses. */
const TELLS_ERRORS = 'isCpaIppError';
const LOST = 'LOST_IN_TRANSFER';
/** Reads entries of lists of names; one that is text has a text. */
const READS_NAMES = new Set(['audit', 'listFindings']);

const counts = { same: 0, refused: 0, found: 0 };

/** What is wrong with the answer to arguments of which one arrived from elsewhere. */
function problemOf(name: string, crossing: Crossing, direct: string, call: () => unknown): object[] {
  const { way } = crossing;
  const after = outcomeOf(call);
  if ('refused' in after) {
    counts.refused += 1;
    const { code, message } = after.refused;
    return isWhole(crossing) && code !== LOST && !MADE_HERE.test(message) ? [{ name, way, code, message }] : [];
  }
  const [one, other] = crossing.isRounded ? [inDoubles(direct), inDoubles(after.returned)] : [direct, after.returned];
  if (one === other) {
    counts.same += 1;
    return [];
  }
  if (HANDS_ON.has(name) || WRITES_ANY.has(name)) return [];
  if (name === TELLS_ERRORS && way === 'structured clone') return [];
  if (!isWhole(crossing) && (READS_NAMES.has(name) || findingsIn(other) > findingsIn(one))) {
    counts.found += 1;
    return [];
  }
  return [{ name, way, one: one.slice(0, 400), other: other.slice(0, 400) }];
}

/** How many findings of what cannot be read a result holds, as text. */
const findingsIn = (text: string): number => text.match(/"severity":"error"/g)?.length ?? 0;

describe('what a function is given', () => {
  it('is taken from across a boundary with the same answer, or refused with a code', () => {
    const problems = FUNCTIONS.flatMap(([name, call]) =>
      (VALID[name] ?? []).flatMap((args) => {
        const direct = outcomeOf(() => call(...args));
        if ('refused' in direct) return [];
        return args.flatMap((argument, at) => {
          if (typeof argument !== 'object' || argument === null) return [];
          return CROSSINGS.flatMap((crossing) => {
            const setOut = outcomeOf(() => crossing.cross(argument) ?? '');
            const arrived = 'refused' in setOut ? undefined : crossing.cross(argument);
            if (arrived === undefined) return [];
            return problemOf(name, crossing, direct.returned, () =>
              call(...args.map((other, index) => (index === at ? arrived : other))),
            );
          });
        });
      }),
    );
    expect(problems).toEqual([]);
    expect(counts.same).toBeGreaterThan(1000);
    expect(counts.refused).toBeGreaterThan(50);
    expect(counts.found).toBeGreaterThan(2);
  });
});
