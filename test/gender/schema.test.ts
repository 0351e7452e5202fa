import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { womenInLeadership } from '../../src/data/gender-claims.js';
import { unGenderTargets } from '../../src/data/gender-targets.js';
import type {
  GenderCounts,
  GenderPopulation,
  GenderTarget,
  LeadershipPost,
  TargetSchedule,
  WomenCount,
} from '../../src/gender/model.js';
import type { LocalLabel } from '../../src/kernel/label.js';
import {
  genderCountsSchema,
  genderPopulationSchema,
  genderTargetSchema,
  leadershipPostSchema,
  targetScheduleSchema,
  womenCountSchema,
} from '../../src/schemas.js';

describe('the schemas', () => {
  it('are those of the models', () => {
    expectTypeOf<z.infer<typeof genderPopulationSchema>>().toEqualTypeOf<GenderPopulation>();
    expectTypeOf<z.infer<typeof genderTargetSchema>>().toEqualTypeOf<GenderTarget>();
    expectTypeOf<z.infer<typeof targetScheduleSchema>>().toEqualTypeOf<TargetSchedule<string, LocalLabel>>();
    expectTypeOf<z.infer<typeof genderCountsSchema>>().toEqualTypeOf<GenderCounts>();
    expectTypeOf<z.infer<typeof womenCountSchema>>().toEqualTypeOf<WomenCount>();
    expectTypeOf<z.infer<typeof leadershipPostSchema>>().toEqualTypeOf<LeadershipPost>();
  });

  it('accept the bundled data, also after JSON', () => {
    const again = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
    expect(targetScheduleSchema.parse(again(unGenderTargets))).toEqual(unGenderTargets);
    expect(z.array(leadershipPostSchema).parse(again(womenInLeadership))).toEqual(womenInLeadership);
  });

  it.each([
    ['more women than people', womenCountSchema, { women: 3, total: 2 }],
    ['a negative count', womenCountSchema, { women: -1, total: 2 }],
    ['a fraction of a person', genderCountsSchema, { woman: 1.5 }],
    ['NaN', genderCountsSchema, { woman: Number.NaN }],
    ['an unknown gender', genderCountsSchema, { female: 1 }],
    ['a percent as a share', genderTargetSchema, { ...unGenderTargets.targets[0], share: '20' }],
    ['a share above 1', genderTargetSchema, { ...unGenderTargets.targets[0], share: '1.01' }],
    ['a target without a source', genderTargetSchema, { ...unGenderTargets.targets[0], sources: [] }],
    [
      'two targets in a year',
      targetScheduleSchema,
      { ...unGenderTargets, targets: [unGenderTargets.targets[0], unGenderTargets.targets[0]] },
    ],
    ['a target of no category', targetScheduleSchema, { ...unGenderTargets, categories: {} }],
    ['an unknown measure', genderPopulationSchema, { measure: 'people', scope: 'program-wide' }],
  ])('refuse %s', (_, schema: z.ZodType, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });

  it('accept counts that are missing, and every share from 0 to 1', () => {
    expect(womenCountSchema.safeParse({ women: { noValue: 'suppressed' }, total: 9 }).success).toBe(true);
    for (const share of ['0', '0.2', '.21', '1', '1.0', '0.175']) {
      expect([share, genderTargetSchema.safeParse({ ...unGenderTargets.targets[0], share }).success]).toEqual([
        share,
        true,
      ]);
    }
  });

  it('have a JSON Schema', () => {
    expect(z.toJSONSchema(targetScheduleSchema)).toMatchObject({ type: 'object' });
  });
});
