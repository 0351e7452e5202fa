import { describe, expect, it } from 'vitest';
import { annualReportResults } from '../../src/data/annual-report-results.js';
import { programCommitments } from '../../src/data/commitments.js';
import { evaluationEvidence } from '../../src/data/evaluation-evidence.js';
import { evaluationLeftOut } from '../../src/data/evaluation-left-out.js';
import { evaluationPeople } from '../../src/data/evaluation-people.js';
import { evaluationFindings, misconductRecords } from '../../src/data/evaluation-system.js';
import { programLogicModel as model } from '../../src/data/logic-model.js';
import { missionRegistry } from '../../src/data/missions.js';
import { compareCoverage } from '../../src/outcomes/compare-coverage.js';
import { coverage } from '../../src/outcomes/coverage.js';
import type { Evidence } from '../../src/outcomes/model.js';

const rows: readonly (Evidence & { readonly source: { readonly line: number; readonly document: string } })[] = [
  ...evaluationEvidence,
  ...programCommitments,
];
const all: readonly Evidence[] = [...rows, ...annualReportResults];
const EVALUATION = { from: '2015-16', to: '2019-20' } as const;
const periods = { earlier: EVALUATION, later: { fiscalYear: '2024-25' } } as const;

describe('the evidence of 2015-16 to 2019-20', () => {
  it('can all be used, in the period of the evaluation, beside that of 2024-25', () => {
    expect(coverage(model, all).findings).toEqual([]);
    const { findings, nodes } = coverage(model, evaluationEvidence, { period: EVALUATION });
    expect(findings).toEqual([]);
    const sorts = ['evidence', 'opinions', 'reservations', 'intentions'] as const;
    const held = nodes.flatMap((node) => sorts.flatMap((sort) => node[sort]));
    expect(held).toHaveLength(evaluationEvidence.length);
  });

  it('names missions of the registry, hosts of missions, and no mission where the line names a country alone', () => {
    const missions = new Set<string>(missionRegistry.map(({ id }) => id));
    const hosts = new Set<string>(missionRegistry.flatMap((one) => one.hosts.map(({ value }) => value)));
    expect(
      rows.flatMap((row) => [row.mission ?? [], row.missions ?? []].flat()).filter((id) => !missions.has(id)),
    ).toEqual([]);
    expect(rows.flatMap((row) => row.hosts ?? []).filter((code) => !hosts.has(code))).toEqual([]);
    const caseStudies = rows.filter(({ source }) => [433, 435, 444, 446].includes(source.line));
    expect(caseStudies.filter(({ mission, missions: several }) => mission ?? several)).toEqual([]);
    expect(caseStudies.every(({ hosts: places }) => places?.length === 1)).toBe(true);
  });

  it('says of each time whether its line gives it', () => {
    expect(rows.filter(({ periodStanding }) => periodStanding === undefined)).toEqual([]);
    const read = rows.filter(({ periodStanding }) => periodStanding === 'readable');
    const times = new Set(read.map(({ fiscalYear, period }) => JSON.stringify(period ?? fiscalYear)));
    // The years that the evaluation is about (L192), and the year of the one assignment to the court (L389); what began
    // within those years counts from then: the memorandum (L514), the action plan (L564), and a commissioner (L401).
    const since = [
      { from: '2016-17', to: '2019-20' },
      { from: '2017-18', to: '2019-20' },
      { start: '2018-01-01', end: '2020-03-31' },
    ];
    expect(times).toEqual(new Set(['"2018-19"', ...[EVALUATION, ...since].map((period) => JSON.stringify(period))]));
  });

  it('takes the answers of people who were asked as opinions', () => {
    const kinds = (line: number) => [
      ...new Set(rows.filter(({ source }) => source.line === line).map(({ kind }) => kind)),
    ];
    for (const line of [375, 384, 397, 398, 399, 411, 422, 424, 425, 428, 446, 450, 524, 620, 639, 704, 706, 711, 714])
      expect([line, kinds(line)]).toEqual([line, ['opinion']]);
    const outcomes = new Set<string>(
      coverage(model, rows).nodes.flatMap(({ node, evidence }) => (evidence.length > 0 ? [node] : [])),
    );
    for (const node of ['policing-attitudes', 'community-acceptance', 'community-safety', 'community-trust'])
      expect(outcomes.has(node)).toBe(false);
  });

  it('holds the shares of the survey of 2019 (L446) and of women (L469 to L473) as they are printed elsewhere', () => {
    const shares = (prefix: string) =>
      rows.filter(({ id, share }) => id.startsWith(prefix) && share !== undefined).map(({ share }) => share?.percent);
    expect(shares('survey-')).toEqual(['50', '39', '37', '31', '25', '21']);
    expect(shares('women-new-')).toEqual(['28', '48', '18', '14', '24']);
    expect(rows.find(({ id }) => id === 'mistrust-interviews')?.share).toMatchObject({
      percent: '50',
      qualifier: 'almost',
    });
    const survey = rows.filter(({ id }) => id.startsWith('survey-'));
    expect(survey.map(({ period }) => period)).toEqual(Array(6).fill({ year: 2019 }));
  });

  it('agrees with the misconduct records and Table 11', () => {
    const [, record] = misconductRecords;
    expect(rows.find(({ id }) => id === 'abuse-case')?.quantity?.count).toBe(record?.cases);
    const courts = Object.values(evaluationPeople.figures).filter((figure) => 'line' in figure && figure.line === 340);
    expect(courts.map((figure) => 'printed' in figure && figure.printed)).toEqual(Array(5).fill('1'));
    expect(rows.find(({ id }) => id === 'courts-each-year')?.quantity?.count).toBe(1);
  });

  it('counts no result where the source says "limited", "slight", "not" or "unknown"', () => {
    const bearing = (id: string) => rows.find((row) => row.id === id)?.bearing;
    for (const id of ['institutions-tangential', 'trust-slight', 'acceptance-slight', 'mali-limited', 'law-moderate'])
      expect(bearing(id)).toBe('limits');
    for (const id of ['court-extent', 'trust-link', 'skills-may-transfer']) expect(bearing(id)).toBe('undetermined');
    expect(bearing('resourcing-gaps')).toBe('contradicts');
    expect(bearing('context-volatile')).toBe('no-change');
    expect(programCommitments.every((row) => row.bearing === 'intended')).toBe(true);
  });
});

/** Headings, numbers of findings, and lead-ins to lists and case studies: they say nothing of their own. */
const HEADINGS = [
  ...[358, 368, 369, 371, 373, 386, 394, 400, 402, 404, 406, 413, 415, 417, 420, 427],
  ...[432, 434, 436, 438, 443, 445, 447, 448, 460, 461, 463, 465, 466, 467, 468, 479],
  ...[481, 494, 495, 497, 499, 501, 503, 505, 506, 508, 510, 512, 528, 545, 548, 553],
  ...[556, 566, 571, 572, 578, 579, 585, 590, 602, 610, 614, 616, 619, 623, 655, 667],
  ...[668, 691, 701, 702, 707, 708, 710, 712, 717],
];

describe('the findings of the evaluation', () => {
  const spans = evaluationFindings.map(({ id, source }, index) => ({
    id,
    from: source.line - 1,
    to: (evaluationFindings[index + 1]?.source.line ?? 728) - 2,
  }));
  const mapped = new Set(
    rows.filter(({ source }) => source.document === 'evaluation-2015-2020').map(({ source }) => source.line),
  );
  const leftOut = evaluationLeftOut.flatMap(({ finding, reason, source, toLine = source.line }) =>
    Array.from({ length: toLine - source.line + 1 }, (_, index) => ({ finding, reason, line: source.line + index })),
  );

  it('are accounted for line by line: each of L358 to L726 stands behind a row, is left out, or is a heading', () => {
    expect(new Set(leftOut.map(({ line }) => line)).size).toBe(leftOut.length);
    const lines = Array.from({ length: 726 - 358 + 1 }, (_, index) => 358 + index);
    const out = new Set(leftOut.map(({ line }) => line));
    const headings = new Set(HEADINGS);
    const times = (line: number) => [mapped, out, headings].filter((some) => some.has(line)).length;
    expect(lines.filter((line) => times(line) !== 1)).toEqual([]);
    expect(leftOut.every(({ line }) => line >= 358 && line <= 726)).toBe(true);
  });

  it('are twenty, each with evidence or left out whole, and why', () => {
    expect(spans).toHaveLength(20);
    const withEvidence = spans.filter(({ from, to }) => [...mapped].some((line) => line >= from && line <= to));
    const whole = spans.filter((span) => !withEvidence.includes(span));
    expect(whole.map(({ id }) => id)).toEqual([12, 13, 16, 17, 18, 20].map((number) => `finding-${number}`));
    for (const { id, from, to } of whole) {
      const reasons = new Set(leftOut.filter(({ line }) => line > from && line <= to).map(({ reason }) => reason));
      if (id !== 'finding-20') expect(reasons).toContain('management');
      expect(leftOut.some(({ finding }) => finding === id)).toBe(true);
    }
  });

  it('own the lines that are left out under them', () => {
    for (const { finding, line } of leftOut) {
      const { from, to } = spans.find(({ id }) => id === finding) as (typeof spans)[number];
      // The heading of a section stands over the first of its findings.
      expect([finding, line, line >= from - 1 && line <= to]).toEqual([finding, line, true]);
    }
  });
});

describe('the coverage of both periods', () => {
  const { nodes, levels, findings } = compareCoverage(model, all, periods);
  const having = (status: string) => nodes.filter((row) => row.status === status).map(({ node }) => node);

  it('names the nodes that gained and lost evidence, and those that stay without', () => {
    expect(findings).toEqual([]);
    expect(having('bare')).toEqual(['mission-teams', 'mission-elections', 'objective-development']);
    expect(having('gained')).toEqual([
      ...['activity-support', 'immediate-policies', 'policing-recruitment', 'policing-resourcing', 'community-trust'],
    ]);
    expect(having('no-evidence')).toEqual([
      ...['objective-domestic', 'policing-authority', 'policing-accountability', 'policing-coordination'],
      ...['policing-attitudes', 'community-acceptance', 'community-involvement', 'community-safety'],
      ...['intermediate-canada', 'ultimate-threats'],
    ]);
    expect(having('kept')).toHaveLength(10);
    expect(having('lost')).toHaveLength(16);
    expect(levels.find(({ level }) => level === 'objective')).toEqual({
      ...{ level: 'objective', nodes: 9, kept: 2, gained: 0, lost: 5, 'no-evidence': 1, bare: 1 },
    });
  });

  it('leaves three nodes bare, where the report of 2024-25 alone leaves 27', () => {
    const bare = (evidence: readonly Evidence[]) =>
      coverage(model, evidence).levels.reduce((sum, row) => sum + row.bare, 0);
    expect(bare(annualReportResults.filter(({ id }) => id !== 'pre-saat-none'))).toBe(27);
    expect(bare(all)).toBe(3);
  });
});
