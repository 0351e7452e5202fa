import { describe, expect, it } from 'vitest';
import { annualReportPeople } from '../../src/data/annual-report-people.js';
import { priorities, annualReportResults as results } from '../../src/data/annual-report-results.js';
import { programLogicModel as model } from '../../src/data/logic-model.js';
import { missionRegistry } from '../../src/data/missions.js';
import { missionContributions } from '../../src/outcomes/contribution.js';
import { coverage } from '../../src/outcomes/coverage.js';
import type { Evidence } from '../../src/outcomes/model.js';

const rows: readonly (Evidence & { readonly mission: string })[] = results;
const report = coverage(model, rows);
const sum = (some: readonly Evidence[]) => some.reduce((total, { quantity }) => total + (quantity?.count ?? 0), 0);
const linesOf = (some: readonly Evidence[]) => [
  ...new Set(some.map(({ source }) => ('line' in source ? source.line : 0))),
];

describe('the results of 2024-25', () => {
  it('are all usable, each with its own id, a mission and a line', () => {
    expect(report.findings).toEqual([]);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    expect(rows.every(({ source }) => 'line' in source && source.line >= 79 && source.line <= 290)).toBe(true);
    expect(new Set(rows.map(({ fiscalYear }) => fiscalYear))).toEqual(new Set(['2024-25']));
  });

  it('hold the seven kinds of training sessions of L141 to L147', () => {
    const sessions = rows.filter(({ id }) => id.startsWith('sessions-'));
    expect(sessions.map(({ quantity }) => quantity?.count)).toEqual([16, 3, 5, 6, 6, 3, 3]);
    expect(linesOf(sessions)).toEqual([141, 142, 143, 144, 145, 146, 147]);
  });

  it('hold as many people as the report tells of: over 150, in 12 missions and two other places (L65, L79 to L118)', () => {
    const people = rows.filter(({ id }) => id.startsWith('people-'));
    expect(people).toHaveLength(14);
    expect(sum(people)).toBe(151);
  });

  it('agree line by line with the people of the report, as they are kept for its audit', () => {
    const people = rows.filter(({ id }) => id.startsWith('people-'));
    const printed = Object.entries(annualReportPeople.figures).filter(([key]) => key.startsWith('glance-'));
    expect(
      people.map(({ mission, quantity, source }) => [
        `glance-${mission}`,
        String(quantity?.count),
        'line' in source && source.line,
      ]),
    ).toEqual(
      expect.arrayContaining(
        printed.map(([key, figure]) => [key, 'printed' in figure && figure.printed, 'line' in figure && figure.line]),
      ),
    );
    expect(printed).toHaveLength(people.length);
  });

  it('name missions of the registry, or the program as a whole', () => {
    const missions = new Set<string>(missionRegistry.map(({ id }) => id));
    expect(rows.filter(({ mission }) => !missions.has(mission)).map(({ mission }) => mission)).toEqual([
      'program',
      'program',
      'program',
    ]);
  });

  it('never stand at an outcome for what was delivered', () => {
    const outcomes = new Set(['immediate-institutions', 'immediate-policies']);
    expect(
      new Set(
        report.nodes.filter(({ level, evidence }) => /ate$/.test(level) && evidence.length > 0).map(({ node }) => node),
      ),
    ).toEqual(outcomes);
  });
});

describe('the coverage of 2024-25', () => {
  it('names the outcomes with evidence and those without', () => {
    expect(report.outcomes).toEqual({
      withEvidence: ['immediate-institutions', 'immediate-policies'],
      withoutEvidence: [
        ...['immediate-officers', 'intermediate-canada', 'intermediate-services'],
        ...['intermediate-collective', 'ultimate-threats'],
      ],
    });
  });

  it('can be traced to lines', () => {
    const lines = Object.fromEntries(report.nodes.map(({ node, evidence }) => [node, linesOf(evidence)]));
    expect(lines).toMatchObject({
      'immediate-institutions': [154, 165, 167, 125],
      'immediate-policies': [206, 209],
      'objective-justice': [184],
      'community-trust': [249],
    });
    const opinions = report.nodes.flatMap(({ node, opinions: held }) => (held.length ? [[node, linesOf(held)]] : []));
    expect(opinions).toEqual([
      ['immediate-officers', [288]],
      ['intermediate-canada', [290]],
    ]);
    const reservations = report.nodes.flatMap(({ reservations: held }) => held.map(({ id }) => id));
    expect(reservations).toEqual(['pre-saat-none']);
  });

  it('counts by level', () => {
    const level = (name: string) => report.levels.find((row) => row.level === name);
    expect(level('immediate')).toEqual({
      level: 'immediate',
      nodes: 3,
      withActivity: 3,
      withObjective: 3,
      withIndicator: 0,
      withEvidence: 2,
      withCounted: 1,
      withDescribed: 2,
      withOpinion: 1,
      withReservation: 0,
      withIntention: 0,
      bare: 0,
      evidence: 6,
      opinions: 1,
      reservations: 0,
      intentions: 0,
    });
    expect(level('intermediate')).toMatchObject({ nodes: 3, withObjective: 3, withEvidence: 0, withOpinion: 1 });
    expect(level('ultimate')).toMatchObject({ nodes: 1, withActivity: 1, withObjective: 0, withEvidence: 0 });
    expect(level('activity')).toMatchObject({ nodes: 4, withEvidence: 3 });
    expect(report.levels.reduce((total, row) => total + row.evidence + row.opinions + row.reservations, 0)).toBe(
      rows.length,
    );
    expect(report.levels.reduce((total, { nodes }) => total + nodes, 0)).toBe(model.nodes.length);
  });

  it('says what an outcome lacks, and what supports it', () => {
    const row = (id: string) => report.nodes.find(({ node }) => node === id);
    expect(row('ultimate-threats')).toMatchObject({
      activity: 'proposed',
      supported: 'proposed',
      lacks: ['objective', 'indicator', 'evidence'],
    });
    expect(row('intermediate-services')).toMatchObject({
      activity: 'readable',
      supported: 'readable',
      lacks: ['indicator', 'evidence'],
    });
    expect(row('immediate-policies')).toMatchObject({
      activity: 'proposed',
      objectives: ['objective-action-plan'],
      lacks: ['indicator'],
    });
  });
});

describe('what a mission contributes to', () => {
  it('is always support, through the nodes that its evidence names', () => {
    const { outcomes } = missionContributions(model, rows, { mission: 'monusco', fiscalYear: '2024-25' });
    expect(outcomes.map(({ outcome, standing }) => [outcome, standing])).toEqual([
      ['immediate-officers', 'proposed'],
      ['immediate-institutions', 'readable'],
      ['intermediate-canada', 'proposed'],
      ['intermediate-services', 'readable'],
      ['intermediate-collective', 'readable'],
      ['ultimate-threats', 'proposed'],
    ]);
    expect(outcomes.every(({ contribution }) => contribution === 'supports')).toBe(true);
    expect(outcomes.flatMap(({ evidence }) => evidence.map(({ id }) => id))).toEqual(['congo-investigations']);
  });

  it('is nothing without evidence of that mission and year', () => {
    expect(missionContributions(model, rows, { mission: 'minustah' }).outcomes).toEqual([]);
    expect(missionContributions(model, rows, { mission: 'monusco', fiscalYear: '2023-24' }).outcomes).toEqual([]);
  });
});

describe('the priorities for the year ahead', () => {
  it('are eight, at every second line from L269', () => {
    expect(priorities.map(({ source }) => source.line)).toEqual([269, 271, 273, 275, 277, 279, 281, 283]);
  });
});
