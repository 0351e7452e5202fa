import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionContributions } from '../../src/outcomes/contribution.js';
import { coverage } from '../../src/outcomes/coverage.js';
import {
  EVIDENCE_BEARINGS,
  EVIDENCE_KINDS,
  type Evidence,
  type LogicModel,
  STANDINGS,
  type Standing,
} from '../../src/outcomes/model.js';
import { pathsToOutcome } from '../../src/outcomes/paths.js';
import { codeOf } from '../refusal.js';

const label = { en: 'a label', fr: 'une étiquette' };
const source = { document: 'mine', line: 1 };
const model: LogicModel = {
  nodes: [
    { id: 'train', level: 'activity', label },
    { id: 'sessions', level: 'output', label },
    { id: 'skills', level: 'immediate', label },
    { id: 'service', level: 'intermediate', label },
    { id: 'aim', level: 'objective', label },
  ],
  links: [
    { from: 'train', to: 'sessions', standing: 'stated', source },
    { from: 'sessions', to: 'skills', standing: 'readable', source },
    { from: 'skills', to: 'service', standing: 'stated', source },
    { from: 'aim', to: 'skills', standing: 'stated', source },
  ],
  indicators: [
    {
      id: 'pass-rate',
      node: 'skills',
      unit: 'percent',
      direction: 'increase',
      baseline: { noValue: 'not-reported' },
      target: { kind: 'to-be-determined', due: { noValue: 'not-reported' } },
      actual: { noValue: 'not-reported' },
    },
  ],
};
const row: Evidence = {
  id: 'a',
  mission: 'cpmu',
  fiscalYear: '2024-25',
  node: 'skills',
  standing: 'stated',
  kind: 'described',
  label,
  source,
};

describe('coverage', () => {
  it('lets evidence at a node support what lies behind it, and not the node itself', () => {
    const supported = (evidence: readonly Evidence[]) => coverage(model, evidence).nodes.map((node) => node.supported);
    expect(supported([])).toEqual([null, null, null, null, null]);
    expect(supported([row])).toEqual([null, null, null, 'stated', null]);
    expect(supported([{ ...row, standing: 'proposed' }])).toEqual([null, null, null, 'proposed', null]);
    expect(supported([{ ...row, node: 'train' }])).toEqual([null, 'stated', 'readable', 'readable', null]);
    expect(supported([row, { ...row, id: 'b', node: 'train', standing: 'proposed' }])).toEqual([
      null,
      'proposed',
      'proposed',
      'stated',
      null,
    ]);
  });

  it('supports a node as well as the best path from evidence elsewhere does (against all paths)', () => {
    const standing = fc.constantFrom(...STANDINGS);
    const ids = ['n0', 'n1', 'n2', 'n3', 'n4', 'n5'];
    const pairs = ids.flatMap((from, index) => ids.slice(index + 1).map((to) => ({ from, to })));
    fc.assert(
      fc.property(
        fc.tuple(...pairs.map(() => fc.option(standing))),
        fc.tuple(...ids.map(() => fc.option(standing))),
        (linked, held) => {
          const nodes = ids.map((id) => ({ id, level: 'immediate' as const, label }));
          const links = pairs.flatMap(({ from, to }, index) => {
            const given = linked[index];
            return given == null ? [] : [{ from, to, standing: given, source, passage: 'within-level' as const }];
          });
          const evidence = ids.flatMap((node, index) => {
            const given = held[index];
            return given == null ? [] : [{ ...row, id: node, node, standing: given }];
          });
          const worst = (...all: Standing[]) =>
            STANDINGS[Math.max(...all.map((one) => STANDINGS.indexOf(one)))] as Standing;
          for (const { node, supported } of coverage({ nodes, links }, evidence).nodes) {
            const found = evidence.flatMap((one) =>
              one.node === node
                ? []
                : pathsToOutcome({ nodes, links }, { from: one.node, to: node }).paths.map((path) =>
                    worst(path.standing, one.standing),
                  ),
            );
            const best = Math.min(...found.map((one) => STANDINGS.indexOf(one)));
            expect(supported).toBe(found.length === 0 ? null : STANDINGS[best]);
          }
        },
      ),
    );
  });

  it('counts what there is by level, and names what is lacking', () => {
    const { nodes, levels } = coverage(model, [row]);
    expect(nodes.map(({ lacks }) => lacks.join())).toEqual([
      'objective,indicator,evidence',
      'objective,indicator,evidence',
      '',
      'objective,indicator,evidence',
      'activity,objective,indicator,evidence',
    ]);
    expect(levels.find(({ level }) => level === 'immediate')).toEqual({
      level: 'immediate',
      nodes: 1,
      withActivity: 1,
      withObjective: 1,
      withIndicator: 1,
      withEvidence: 1,
      withCounted: 0,
      withDescribed: 1,
      withOpinion: 0,
      withReservation: 0,
      withIntention: 0,
      bare: 0,
      evidence: 1,
      opinions: 0,
      reservations: 0,
      intentions: 0,
    });
  });

  it.each<[Partial<Record<keyof Evidence, unknown>>, string]>([
    [{ node: 'skils' }, 'UNKNOWN_NAME evidence.1.node'],
    [{ id: 'a' }, 'DUPLICATE evidence.1.id'],
    [{ fiscalYear: '2024-2025' }, 'INVALID_FISCAL_YEAR evidence.1.fiscalYear'],
    [{ kind: 'counted' }, 'INVALID_ARGUMENT evidence.1.quantity'],
    [{ quantity: { count: 1, of: label } }, 'INVALID_ARGUMENT evidence.1.quantity'],
    [{ share: { percent: '50', of: label } }, 'INVALID_ARGUMENT evidence.1.share'],
    [{ kind: 'counted', share: { percent: '100.5', of: label } }, 'INVALID_ARGUMENT evidence.1.share.percent'],
    [{ kind: 'counted', share: { percent: 50, of: label } }, 'INVALID_ARGUMENT evidence.1.share.percent'],
    [
      { kind: 'counted', share: { percent: '5', of: label }, quantity: { count: 1, of: label } },
      'INVALID_ARGUMENT evidence.1.share',
    ],
    [
      { kind: 'counted', quantity: { count: 1, of: label, qualifier: 'over' } },
      'UNKNOWN_NAME evidence.1.quantity.qualifier',
    ],
    [
      { kind: 'counted', quantity: { count: 1, of: label, qualifier: 'almost', moreThan: true } },
      'INVALID_ARGUMENT evidence.1.quantity.moreThan',
    ],
    [{ bearing: 'denies' }, 'UNKNOWN_NAME evidence.1.bearing'],
    [{ fiscalYear: undefined }, 'INVALID_ARGUMENT evidence.1.period'],
    [{ period: { year: 2019 } }, 'INVALID_ARGUMENT evidence.1.period'],
    [{ fiscalYear: undefined, period: { from: '2019-20', to: '2018-19' } }, 'REVERSED_RANGE evidence.1.period.to'],
    [{ fiscalYear: undefined, period: { from: '2019-20' } }, 'INVALID_ARGUMENT evidence.1.period.to'],
    [{ fiscalYear: undefined, period: {} }, 'INVALID_ARGUMENT evidence.1.period'],
    [{ periodStanding: 'known' }, 'UNKNOWN_NAME evidence.1.periodStanding'],
    [{ missions: ['cpmu', 'icc'] }, 'INVALID_ARGUMENT evidence.1.missions'],
    [{ mission: undefined, missions: ['icc'] }, 'INVALID_ARGUMENT evidence.1.missions'],
    [{ mission: undefined, missions: ['icc', 'icc'] }, 'DUPLICATE evidence.1.missions.1'],
    [{ hosts: ['Haiti'] }, 'UNKNOWN_NAME evidence.1.hosts.0'],
    [{ source: {} }, 'INVALID_ARGUMENT evidence.1.source.document'],
    [{ mision: 'cpmu' } as object, 'UNKNOWN_NAME evidence.1.mision'],
  ])('leaves out a row with %j, and says so', (changes, expected) => {
    const { findings, nodes } = coverage(model, [row, { ...row, id: 'b', ...changes } as Evidence]);
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([expected]);
    expect(nodes.flatMap(({ evidence }) => evidence)).toEqual([row]);
  });

  it.each<[Partial<Record<keyof Evidence, unknown>>]>([
    [{ mission: 'program' }],
    [{ mission: undefined }],
    [{ mission: undefined, missions: ['cpmu', 'icc'], hosts: ['UA', 'NL'] }],
    [{ fiscalYear: undefined, period: { from: '2015-16', to: '2015-16' } }],
    [{ fiscalYear: undefined, period: { month: '2024-03' }, periodStanding: 'stated' }],
    [{ kind: 'counted', quantity: { count: 0, of: label, moreThan: true } }],
    [{ kind: 'counted', quantity: { count: 30, of: label, qualifier: 'more-than', moreThan: true } }],
    [{ kind: 'counted', share: { percent: '100', of: label } }],
    [{ kind: 'opinion', share: { percent: '37.5', of: label, qualifier: 'almost' } }],
    [{ kind: 'opinion', quantity: { count: 3, of: label } }],
  ])('takes %j', (changes) => {
    const given = { ...row, ...changes } as Evidence;
    const { findings, nodes } = coverage(model, [given]);
    expect(findings).toEqual([]);
    expect(nodes.flatMap(({ evidence, opinions }) => [...evidence, ...opinions])).toEqual([given]);
  });

  it('counts as evidence only what is counted or described and says that it is so', () => {
    const rows = EVIDENCE_KINDS.flatMap((kind) =>
      [undefined, ...EVIDENCE_BEARINGS].map((bearing, index) => ({
        ...row,
        ...(bearing && { bearing }),
        ...(kind === 'counted' && { quantity: { count: 1, of: label } }),
        id: `${kind}-${index}`,
        kind,
      })),
    );
    const skills = coverage(model, rows).nodes[2];
    expect(skills?.evidence.map(({ id }) => id)).toEqual(['counted-0', 'counted-1', 'described-0', 'described-1']);
    expect(skills?.opinions).toEqual(rows.filter(({ kind }) => kind === 'opinion'));
    const others = rows.filter(({ kind, bearing = 'supports' }) => kind !== 'opinion' && bearing !== 'supports');
    expect(skills?.intentions).toEqual(others.filter(({ bearing }) => bearing === 'intended'));
    expect(skills?.reservations).toEqual(others.filter(({ bearing }) => bearing !== 'intended'));
    expect(coverage(model, rows).levels.find(({ level }) => level === 'immediate')).toMatchObject({
      ...{ withEvidence: 1, withCounted: 1, withDescribed: 1, withOpinion: 1, withReservation: 1, withIntention: 1 },
      ...{ evidence: 4, opinions: 7, reservations: 8, intentions: 2, bare: 0 },
    });
  });

  it.each<[Partial<Evidence>]>([[{ kind: 'opinion' }], [{ bearing: 'limits' }], [{ bearing: 'intended' }]])(
    'has no result, and supports none, with %j',
    (changes) => {
      const { nodes, outcomes } = coverage(model, [{ ...row, ...changes }]);
      expect(outcomes.withEvidence).toEqual([]);
      expect(nodes.map(({ supported }) => supported)).toEqual([null, null, null, null, null]);
      expect(nodes[2]?.lacks).toEqual(['evidence']);
      const { outcomes: contributed, leftOut } = missionContributions(model, [{ ...row, ...changes }], {
        mission: 'cpmu',
      });
      expect(contributed).toEqual([]);
      expect(leftOut).toEqual([{ ...row, ...changes }]);
    },
  );

  it('counts every piece once, whatever it says', () => {
    const pieces = fc.array(
      fc.record({
        node: fc.constantFrom(...model.nodes.map(({ id }) => id)),
        kind: fc.constantFrom('described', 'opinion'),
        bearing: fc.constantFrom(...EVIDENCE_BEARINGS),
      }),
    );
    fc.assert(
      fc.property(pieces, (some) => {
        const rows = some.map((piece, index) => ({ ...row, ...piece, id: String(index) }) as Evidence);
        const { nodes, levels } = coverage(model, rows);
        const sorts = ['evidence', 'opinions', 'reservations', 'intentions'] as const;
        const held = nodes.flatMap((node) => sorts.flatMap((sort) => node[sort]));
        expect(new Set(held)).toEqual(new Set(rows));
        expect(held).toHaveLength(rows.length);
        const sum = levels.reduce((all, one) => sorts.reduce((own, sort) => own + one[sort], all), 0);
        expect(sum).toBe(rows.length);
        const named = new Set(rows.map(({ node }) => node));
        expect(levels.reduce((all, { bare }) => all + bare, 0)).toBe(nodes.length - named.size);
      }),
    );
  });

  it.each<[Evidence['period'], 'within' | 'in part' | 'outside']>([
    [{ start: '2018-04-01', end: '2020-03-31' }, 'within'],
    [{ start: '2018-03-31', end: '2018-04-01' }, 'in part'],
    [{ start: '2018-03-30', end: '2018-03-31' }, 'outside'],
    [{ start: '2020-03-31', end: '2020-04-01' }, 'in part'],
    [{ start: '2020-04-01', end: '2020-04-01' }, 'outside'],
    [{ from: '2018-19', to: '2019-20' }, 'within'],
    [{ from: '2015-16', to: '2019-20' }, 'in part'],
    [{ year: 2019 }, 'within'],
    [{ year: 2018 }, 'in part'],
    [{ fiscalYear: '2019-20', quarter: 4 }, 'within'],
  ])('has %j in two fiscal years: %s', (period, extent) => {
    const { fiscalYear: _, ...other } = row;
    const given: Evidence = { ...other, ...(period && { period }) };
    const { nodes, findings } = coverage(model, [given], { period: { from: '2018-19', to: '2019-20' } });
    expect(nodes[2]?.evidence).toEqual(extent === 'within' ? [given] : []);
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual(
      extent === 'in part' ? ['EVIDENCE_REACHES_BEYOND evidence.0'] : [],
    );
  });

  it('finds the evidence of a mission and of a year, also where it is of several or within it', () => {
    const { mission: _, ...rest } = row;
    const several: Evidence = { ...rest, id: 'b', missions: ['cpmu', 'icc'] };
    const none: Evidence = { ...rest, id: 'c' };
    const { fiscalYear: __, ...timeless } = row;
    const month: Evidence = { ...timeless, id: 'd', period: { month: '2024-05' } };
    const calendar: Evidence = { ...timeless, id: 'e', period: { year: 2024 } };
    const all = [row, several, none, month, calendar];
    const of = (mission: string, fiscalYear?: string) =>
      missionContributions(model, all, { mission, ...(fiscalYear && { fiscalYear }) });
    expect(of('cpmu').outcomes[0]?.evidence.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
    expect(of('icc').outcomes[0]?.evidence.map(({ id }) => id)).toEqual(['b']);
    expect(of('cpmu', '2024-25').outcomes[0]?.evidence.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
    expect(of('cpmu', '2024-25').findings.map(({ code, path }) => [code, ...path])).toEqual([
      ['EVIDENCE_REACHES_BEYOND', 'evidence', 4],
    ]);
  });

  it('refuses evidence that is no array, and an unsound model', () => {
    expect(codeOf(() => coverage(model, {} as Evidence[]))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => coverage({ ...model, nodes: [] }, []))?.code).toBe('INVALID_MODEL');
    expect(codeOf(() => missionContributions(model, [row], { mission: '' }))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => missionContributions(model, [row], { mission: 'cpmu', fiscalYear: '24' }))?.code).toBe(
      'INVALID_FISCAL_YEAR',
    );
  });
});
