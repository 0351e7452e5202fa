import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionContributions } from '../../src/outcomes/contribution.js';
import { coverage } from '../../src/outcomes/coverage.js';
import { type Evidence, type LogicModel, STANDINGS, type Standing } from '../../src/outcomes/model.js';
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
      evidence: 1,
    });
  });

  it.each<[Partial<Record<keyof Evidence, unknown>>, string]>([
    [{ node: 'skils' }, 'UNKNOWN_NAME evidence.1.node'],
    [{ id: 'a' }, 'DUPLICATE evidence.1.id'],
    [{ fiscalYear: '2024-2025' }, 'INVALID_FISCAL_YEAR evidence.1.fiscalYear'],
    [{ kind: 'counted' }, 'INVALID_ARGUMENT evidence.1.quantity'],
    [{ quantity: { count: 1, of: label } }, 'INVALID_ARGUMENT evidence.1.quantity'],
    [{ source: {} }, 'INVALID_ARGUMENT evidence.1.source.document'],
    [{ mision: 'cpmu' } as object, 'UNKNOWN_NAME evidence.1.mision'],
  ])('leaves out a row with %j, and says so', (changes, expected) => {
    const { findings, nodes } = coverage(model, [row, { ...row, id: 'b', ...changes } as Evidence]);
    expect(findings.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([expected]);
    expect(nodes.flatMap(({ evidence }) => evidence)).toEqual([row]);
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
