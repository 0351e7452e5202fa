import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { CLAIM_KIND_LABELS } from '../../src/audit/claim-kinds.js';
import type { FigureClaim } from '../../src/claims/model.js';
import { interviews } from '../../src/data/evaluation-system.js';
import { genderClaims } from '../../src/data/gender-claims.js';
import type { GenderClaim } from '../../src/gender/claim-model.js';
import type { audit, CanadianProgram, Claim, FiscalYear, Level } from '../../src/index.js';
import type { LocalLabel } from '../../src/kernel/label.js';
import { claimSchema } from '../../src/schemas.js';
import { bundledClaims } from '../support/bundled.js';

const outline = { source: { document: 'my-report', line: 1 }, label: { en: 'a', fr: 'b' } };
const claims: readonly Claim[] = [
  ...bundledClaims(),
  { ...outline, kind: 'between', id: 'between', from: 'a', to: 'b', of: { same: 'c' }, missing: 'unknown' },
  { ...outline, kind: 'stable', id: 'stable', series: ['a', 'b'], tolerance: '0.05' },
  { ...outline, kind: 'doubled', id: 'doubled', from: 'a', to: 'b', relation: 'almost', tolerance: '0.1' },
  { ...outline, kind: 'halved', id: 'halved', from: 'a', to: 'b', relation: 'exactly' },
];

const REGISTRY: ReadonlySet<string> = new Set(['missions-fit-count', 'one-name', 'one-status-at-a-time']);

describe('claims', () => {
  it('are a closed union, each kind with a label', () => {
    expectTypeOf<FigureClaim | GenderClaim>().toExtend<Claim>();
    expectTypeOf<Exclude<Claim, FigureClaim | GenderClaim>['kind']>().toEqualTypeOf<
      | 'margins-fit'
      | 'missions-fit-count'
      | 'objectives-mapped'
      | 'one-name'
      | 'one-status-at-a-time'
      | 'scale-covers-all'
      | 'word-of-scale'
    >();
    expectTypeOf<keyof typeof CLAIM_KIND_LABELS>().toEqualTypeOf<Claim['kind']>();
    expectTypeOf<Parameters<typeof audit<CanadianProgram>>[1]>().toEqualTypeOf<
      | {
          readonly claims?: readonly Claim<FiscalYear, Level, LocalLabel>[];
          readonly chances?: boolean;
          readonly together?: boolean;
          readonly program?: CanadianProgram;
        }
      | undefined
    >();
    // @ts-expect-error Figures are named by key or as document#key.
    const named: Claim = { ...(genderClaims[3] as GenderClaim), share: { document: 'a', figure: 'b' } };
    // @ts-expect-error How "near" is read is part of the claim.
    const vague: Claim = { ...outline, kind: 'consistently-near-or-above', id: 'a', category: 'b', from: '2017-18' };
    // @ts-expect-error What a cell that is not reported means is part of the claim.
    const open: Claim = { ...outline, kind: 'margins-fit', id: 'a', table: interviews };
    expect([named, vague, open]).toHaveLength(3);
  });

  it('are all among those that are tried here', () => {
    expect([...new Set(claims.map(({ kind }) => kind))].sort()).toEqual(Object.keys(CLAIM_KIND_LABELS).sort());
  });
});

describe('the schema of claims', () => {
  it('is the model, and takes every kind, also after JSON', () => {
    expectTypeOf<z.infer<typeof claimSchema>>().toEqualTypeOf<Claim>();
    expectTypeOf<z.input<typeof claimSchema>>().toEqualTypeOf<Claim>();
    for (const claim of claims) expect(claimSchema.parse(JSON.parse(JSON.stringify(claim)))).toEqual(claim);
  });

  it('refuses kinds, parts and lines that do not exist, and parts that are left out', () => {
    // A registry takes long to read: one claim on it of each kind is enough.
    const one = claims.filter(
      ({ kind }, place) => !REGISTRY.has(kind) || claims.findIndex((claim) => claim.kind === kind) === place,
    );
    for (const claim of one) {
      for (const change of [{ kind: 'hope' }, { note: '' }, { source: { document: 'x', line: 0 } }, { label: 'x' }]) {
        expect(claimSchema.safeParse({ ...claim, ...change }).success).toBe(false);
      }
      for (const part of Object.keys(claim).filter(
        (key) =>
          !['caution', 'growing', 'classes', 'name', 'status'].includes(key) &&
          !(claim.kind === 'share-fits-count' && key === 'of'),
      )) {
        expect(claimSchema.safeParse({ ...claim, [part]: undefined }).success, `${claim.kind} ${part}`).toBe(false);
      }
    }
    const [near] = genderClaims;
    for (const change of [{ tolerancePoints: 2 }, { mapping: 'endyear' }, { years: [{ fiscalYear: '2017' }] }]) {
      expect(claimSchema.safeParse({ ...near, ...change }).success).toBe(false);
    }
  });

  it('has a JSON Schema', () => {
    expect(z.toJSONSchema(claimSchema, { unrepresentable: 'any' })).toMatchObject({ anyOf: expect.any(Array) });
  });
});
