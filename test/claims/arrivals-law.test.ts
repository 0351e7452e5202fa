import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { dateOf, dayOf } from '../../src/calendar/date.js';
import { statement } from '../../src/figures/statement.js';
import { runs } from '../support/long.js';

/** Whether so many of a group can be among so many who are there, each arrival tried as there or gone. */
function canBe(wanted: number, strength: number, arrivals: readonly { total: number; part: number }[]): boolean {
  const seen = new Set(['0 0']);
  for (const { total, part } of arrivals) {
    for (const state of [...seen]) {
      const [group, all] = state.split(' ').map(Number) as [number, number];
      for (let w = 0; w <= part; w++) for (let m = 0; m <= total - part; m++) seen.add(`${group + w} ${all + w + m}`);
    }
  }
  return seen.has(`${wanted} ${strength}`);
}

describe('a stock beside flows that are known exactly', () => {
  const FIRST = dayOf('2018-04-01', []);

  it('is contradicted where nobody can be chosen so, and needs a reading where that takes a period in part', () => {
    const period = fc.nat(5).chain((total) => fc.record({ total: fc.constant(total), part: fc.nat(total) }));
    fc.assert(
      fc.property(
        fc.array(period, { minLength: 1, maxLength: 3 }),
        fc.nat(8).chain((strength) => fc.tuple(fc.constant(strength), fc.nat(strength))),
        fc.nat(299),
        fc.integer({ min: 1, max: 300 }),
        (periods, [strength, group], after, length) => {
          const on = Math.min(FIRST + after, FIRST + periods.length * 100 - 1);
          const tour = Math.min(length, on - FIRST + 1);
          const start = on - tour + 1;
          const spans = periods.map((_, index) => [FIRST + index * 100, FIRST + index * 100 + 99] as const);
          const used = periods.filter((_, index) => {
            const [from, to] = spans[index] as readonly [number, number];
            return from <= on && to >= start;
          });
          const within = periods.filter((_, index) => {
            const [from, to] = spans[index] as readonly [number, number];
            return from >= start && to <= on;
          });
          const figures = Object.fromEntries(
            periods.flatMap(({ total, part }, index) => [
              [`total ${index}`, [String(total), 1] as const],
              [`part ${index}`, [String(part), 1] as const],
            ]),
          );
          const counts = statement({
            document: 'r',
            unit: 'people',
            figures: {
              ...figures,
              there: [String(strength), 1],
              group: [String(group), 1],
              tour: { printed: String(tour), unit: 'days', line: 1 },
            },
            identities: {},
          });
          const found = audit([counts], {
            claims: [
              {
                kind: 'arrivals-allow-share',
                id: 'x',
                source: { document: 'r', line: 1 },
                label: { en: 'a', fr: 'u' },
                group: { en: 'women', fr: 'femmes' },
                on: dateOf(on),
                strength: 'there',
                part: 'group',
                longestTour: 'tour',
                arrivals: spans.map(([from, to], index) => ({
                  start: dateOf(from),
                  end: dateOf(to),
                  total: `total ${index}`,
                  part: `part ${index}`,
                })),
              },
            ],
          }).claims[0] as ClaimCheck;
          const isPossible = canBe(group, strength, used);
          expect(found.verdict === 'contradicted').toBe(!isPossible);
          if (isPossible) {
            expect(found.verdict).toMatch(/^supported/);
            expect(found.reading === undefined).toBe(canBe(group, strength, within));
          }
        },
      ),
      { numRuns: runs(150) },
    );
  });
});
