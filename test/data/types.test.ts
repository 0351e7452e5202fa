import { describe, expect, expectTypeOf, it } from 'vitest';
import {
  annualReportResults,
  evaluationMoney,
  evaluationPeople,
  fundingArrangements,
  genderClaims,
  interviews,
  missionCeilings,
  missionRedactions,
  missionRegistry,
  policeAgencies,
  programLogicModel,
  readinessRequirements,
  recommendations,
  unGenderTargets,
} from '../../src/data.js';
import { amountOf } from '../../src/figures/amount.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { figureOf } from '../../src/figures/statement.js';
import { isReported } from '../../src/kernel/no-value.js';
import { findMission } from '../../src/missions/lookup.js';
import type { Mission } from '../../src/missions/model.js';
import { pathsToOutcome } from '../../src/outcomes/paths.js';
import { findAgency } from '../../src/program/agency.js';
import type { PoliceAgency } from '../../src/program/model.js';

// A list whose entries had the types of their own literals would refuse questions about a part that only some of them
// have, or a value that none has.
describe('the bundled lists', () => {
  it('answer ordinary questions about missions and their ceilings', () => {
    expectTypeOf(missionRegistry).toEqualTypeOf<readonly Mission[]>();
    expect(missionCeilings.find((one) => one.missions.includes('monusco'))?.upTo).toBeTypeOf('number');
    expect(missionCeilings.filter((one) => one.asOf === '2019-09-05').length).toBeGreaterThan(0);
    expect(missionCeilings.filter((one) => one.asOf === '1999-01-01')).toEqual([]);
    expect(missionRegistry.filter((one) => one.partOf).length).toBeGreaterThan(0);
    expect(missionRegistry.flatMap((one) => one.statuses.map(({ from }) => from))).toContain('2017-10-16');
    expect(missionRegistry.filter((one) => one.hosts.some(({ value }) => value === 'HT')).length).toBeGreaterThan(1);
    expect(missionRegistry.find(({ id }) => id === 'no-such-mission')).toBeUndefined();
    expectTypeOf(findMission(missionRegistry, 'MONUSCO').partOf).toEqualTypeOf<string | undefined>();
  });

  it('answer ordinary questions about agencies, money, results and targets', () => {
    expectTypeOf(findAgency(policeAgencies, 'RCMP').partnerSince).toEqualTypeOf<PoliceAgency['partnerSince']>();
    expect(policeAgencies.map((one) => one.acronym?.en)).toContain('RCMP');
    expect(fundingArrangements.filter((one) => one.fromYear === 2006 || one.beforeYear === 1900)).toBeInstanceOf(Array);
    expect(annualReportResults.filter((one) => one.quantity && one.mission === 'monusco')).toBeInstanceOf(Array);
    expect(readinessRequirements.filter((one) => one.topics?.length === 13)).toHaveLength(1);
    expect(unGenderTargets.targets.filter((one) => one.year === 2023)).toEqual([]);
    expect(genderClaims.filter((one) => one.source.document === 'current-operations')).toEqual([]);
  });

  it('still tell the line, where every entry stands in a document', () => {
    expect(recommendations.map(({ source }) => source.line)).toEqual([742, 745, 756]);
    expect(missionRedactions.flatMap(({ sources }) => sources.map(({ line }) => line))).toEqual([10, 13, 19]);
    expectTypeOf(annualReportResults.map(({ source }) => source.document)).toEqualTypeOf<string[]>();
  });
});

describe('what has keys', () => {
  it('keeps them: figures, identities, nodes, rows and categories', () => {
    const never = () => {
      // @ts-expect-error there is no such figure
      figureOf(evaluationMoney, 't7-total-2030-31');
      // @ts-expect-error there is no such identity
      reconcile(evaluationPeople, 'no-such-identity');
      // @ts-expect-error 'skills' is no node
      pathsToOutcome(programLogicModel, { from: 'skills' });
      // @ts-expect-error there is no such row
      interviews.rowTotals.others;
      // @ts-expect-error there is no such category
      unGenderTargets.categories.civilians;
    };
    expect(never).toBeTypeOf('function');
    expect(isReported(amountOf(figureOf(evaluationMoney, 't7-total-2015-16')))).toBe(true);
    expectTypeOf(interviews.rowTotals.government).toEqualTypeOf<28>();
  });
});
