import { describe, expect, expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import { policeAgencies } from '../../src/data/agencies.js';
import { missionCeilings, missionRedactions, missionRegistry } from '../../src/data/missions.js';
import type { Ceiling, Mission, Redaction } from '../../src/missions/model.js';
import type { PoliceAgency } from '../../src/program/model.js';
import {
  ceilingSchema,
  missionSchema,
  policeAgencySchema,
  redactionSchema,
  staffingYearSchema,
} from '../../src/schemas.js';
import type { StaffingYear } from '../../src/staffing/model.js';

describe('the schemas', () => {
  it('are those of the models', () => {
    expectTypeOf<z.infer<typeof missionSchema>>().toEqualTypeOf<Mission>();
    expectTypeOf<z.infer<typeof ceilingSchema>>().toEqualTypeOf<Ceiling>();
    expectTypeOf<z.infer<typeof redactionSchema>>().toEqualTypeOf<Redaction>();
    expectTypeOf<z.infer<typeof policeAgencySchema>>().toEqualTypeOf<PoliceAgency>();
    expectTypeOf<z.infer<typeof staffingYearSchema>>().toEqualTypeOf<StaffingYear>();
  });

  it('accept the bundled registries, also after JSON', () => {
    for (const [schema, entries] of [
      [missionSchema, missionRegistry],
      [ceilingSchema, missionCeilings],
      [redactionSchema, missionRedactions],
      [policeAgencySchema, policeAgencies],
    ] as const) {
      for (const entry of entries) {
        expect(schema.safeParse(JSON.parse(JSON.stringify(entry))), entry.id).toMatchObject({ success: true });
      }
    }
  });

  it('refuse what no registry may hold', () => {
    const mission = missionRegistry[0] as Mission;
    const broken = [
      { ...mission, id: 'MINUSTAH' },
      { ...mission, hosts: [{ ...mission.hosts[0], value: 'ZZ' }] },
      { ...mission, kinds: [{ ...mission.kinds[0], value: 'war' }] },
      { ...mission, presence: [{ ...mission.presence[0], from: '2019-02-29' }] },
      { ...mission, statuses: [{ status: 'active', from: '2019-13', sources: [] }] },
      { ...mission, names: undefined },
    ];
    for (const entry of broken) expect(missionSchema.safeParse(entry).success).toBe(false);
    const [ceiling] = missionCeilings;
    expect(ceilingSchema.safeParse({ ...ceiling, upTo: -1 }).success).toBe(false);
    expect(ceilingSchema.safeParse({ ...ceiling, asOf: 'today' }).success).toBe(false);
    const year = { fiscalYear: '2015-16', authorizedFte: '54', actualFte: '50.25', deployed: '96.16', salary: '8.82' };
    expect(staffingYearSchema.safeParse({ ...year, benefits: { noValue: 'not-reported' } }).success).toBe(true);
    expect(staffingYearSchema.safeParse({ ...year, benefits: 1.86 }).success).toBe(false);
  });
});
