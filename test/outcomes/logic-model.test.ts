import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { explain } from '../../src/explain/explain.js';
import { logicModel, logicModelFindings } from '../../src/outcomes/logic-model.js';
import type { LogicLink, LogicModel, LogicNode } from '../../src/outcomes/model.js';
import { pathsToOutcome } from '../../src/outcomes/paths.js';
import type { Level } from '../../src/program/canadian/levels.js';
import { codeOf } from '../refusal.js';
import { CHAIN_LEVELS } from '../support/canadian-lists.js';

const label = { en: 'a label', fr: 'une étiquette' };
const node = (id: string, level: Level): LogicNode => ({ id, level, label });
const link = (from: string, to: string, more: Partial<LogicLink> = {}): LogicLink => ({
  from,
  to,
  standing: 'proposed',
  ...more,
});
const chain = CHAIN_LEVELS.map((level) => node(level, level));
const chainLinks = CHAIN_LEVELS.slice(1).map((to, index) => link(CHAIN_LEVELS[index] as string, to));
const model = (nodes: readonly LogicNode[], links: readonly LogicLink[]): LogicModel => ({
  nodes: [...chain, ...nodes],
  links: [...chainLinks, ...links],
});
const spoken = (text: string) => text.replaceAll('\u00a0', ' ');
const found = (definition: LogicModel) =>
  logicModelFindings(definition).map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('logicModel', () => {
  it('hands a sound definition back unchanged', () => {
    const sound = model([], []);
    expect(logicModel(sound)).toBe(sound);
    expect(logicModel(JSON.parse(JSON.stringify(sound)))).toEqual(sound);
  });

  it('does not compile where a link names no node', () => {
    const nodes = [{ id: 'skills', level: 'output', label }] as const;
    const typed = () =>
      logicModel({
        nodes,
        // @ts-expect-error 'skils' is no node.
        links: [{ from: 'skills', to: 'skils', standing: 'proposed' }],
      });
    expect(codeOf(typed)?.code).toBe('INVALID_MODEL');
  });

  it.each<[string, LogicModel, string[]]>([
    ['an unknown end', model([], [link('input', 'activty')]), ['UNKNOWN_NAME links.5.to']],
    ['a skipped level', model([], [link('input', 'output')]), ['PASSAGE_UNDECLARED links.5']],
    ['a link within a level', model([node('b', 'output')], [link('output', 'b')]), ['PASSAGE_UNDECLARED links.5']],
    [
      'a link to the level before',
      model([], [link('output', 'activity')]),
      ['PASSAGE_UNDECLARED links.5', 'CYCLE links.5'],
    ],
    [
      'a wrong passage',
      model([], [link('input', 'output', { passage: 'against-flow' })]),
      ['PASSAGE_WRONG links.5.passage'],
    ],
    [
      'a passage that is none',
      model([node('b', 'output')], [link('activity', 'b', { passage: 'skips-level' })]),
      ['PASSAGE_WRONG links.5.passage'],
    ],
    [
      'a cycle within a level',
      model(
        [node('b', 'output'), node('c', 'output')],
        [link('output', 'b'), link('b', 'c'), link('c', 'output')].map((one) => ({
          ...one,
          passage: 'within-level' as const,
        })),
      ),
      ['CYCLE links.7'],
    ],
    ['a link to itself', model([], [link('output', 'output', { passage: 'within-level' })]), ['CYCLE links.5']],
    ['a node given twice', model([node('output', 'output')], []), ['DUPLICATE nodes.6.id']],
    ['a link given twice', model([], [link('input', 'activity')]), ['DUPLICATE links.5']],
    ['a node that nothing leads to', model([node('b', 'output')], []), ['UNREACHABLE_NODE nodes.6']],
    [
      'a stated link without a source',
      model([node('b', 'output')], [link('activity', 'b', { standing: 'stated' })]),
      ['UNSOURCED_LINK links.5'],
    ],
    ['an unknown level', model([node('b', 'outcome' as Level)], []), ['UNKNOWN_NAME nodes.6.level']],
    ['an unknown group', model([{ ...node('b', 'objective'), group: 'abroad' }], []), ['UNKNOWN_NAME nodes.6.group']],
    [
      'a misspelt part',
      model([{ ...node('b', 'objective'), grup: 'abroad' } as LogicNode], []),
      ['UNKNOWN_NAME nodes.6.grup'],
    ],
    ['no label', model([{ id: 'b', level: 'objective' } as LogicNode], []), ['INVALID_ARGUMENT nodes.6.label']],
    ['a node that is none', model([null as unknown as LogicNode], []), ['INVALID_ARGUMENT nodes.6']],
    [
      'a source without a line',
      model([{ ...node('b', 'objective'), source: { document: 'mine', line: 0 } }], []),
      ['INVALID_ARGUMENT nodes.6.source.line'],
    ],
  ])('reports %s', (_, definition, expected) => {
    expect(found(definition)).toEqual(expected);
    expect(codeOf(() => logicModel(definition))?.code).toBe('INVALID_MODEL');
  });

  it('reports everything in one pass, each with its path and in words', () => {
    const due = '2025-03-31';
    const missing = { noValue: 'not-reported' } as const;
    const indicator = { unit: 'people', direction: 'increase', baseline: missing } as const;
    const bad: LogicModel = {
      ...model(
        [node('output', 'output'), node('b', 'output'), node('c', 'output')],
        [
          link('b', 'c', { passage: 'within-level' }),
          link('c', 'b', { passage: 'within-level' }),
          link('activity', 'nowhere'),
          link('input', 'ultimate'),
        ],
      ),
      indicators: [
        { ...indicator, id: 'i', target: { kind: 'range', minimum: '10', maximum: '1', due }, actual: missing },
        {
          ...indicator,
          id: 'i',
          node: 'nobody',
          target: { kind: 'minimum', minimum: '1', due },
          actual: '83',
          disaggregation: [
            {
              by: 'gender',
              parts: [
                { category: 'women', value: '37' },
                { category: 'men', value: '45' },
              ],
            },
          ],
        },
      ],
    };
    expect(found(bad)).toEqual([
      'DUPLICATE nodes.6.id',
      'UNKNOWN_NAME links.7.to',
      'PASSAGE_UNDECLARED links.8',
      'TARGET_BELOW_MINIMUM indicators.0.target.maximum',
      'DUPLICATE indicators.1.id',
      'PARTS_DO_NOT_ADD_UP indicators.1.disaggregation.0',
      'UNKNOWN_NAME indicators.1.node',
      'CYCLE links.6',
      'UNREACHABLE_NODE nodes.7',
      'UNREACHABLE_NODE nodes.8',
    ]);
    try {
      logicModel(bad);
      expect.unreachable();
    } catch (error) {
      if (!isCpaIppError(error, 'INVALID_MODEL')) throw error;
      const { errors, findings, first } = error.details;
      expect([errors, findings]).toEqual([10, logicModelFindings(bad)]);
      expect([first.en, spoken(first.fr)]).toEqual([
        "'output' is given twice (a node)",
        '« output » est donné deux fois (un nœud)',
      ]);
      for (const locale of ['en-CA', 'fr-CA'] as const) {
        // A question mark stands behind a suggestion, and nowhere else.
        for (const finding of findings) expect(explain(finding, { locale })).not.toMatch(/[{}]|(?<!'|\u00a0»)\?/);
      }
    }
  });

  it('keeps declared feedback, and lets no path follow it', () => {
    const learning = logicModel(model([], [link('ultimate', 'activity', { passage: 'against-flow' })]));
    expect(pathsToOutcome(learning, { from: 'activity' }).paths).toHaveLength(3);
  });

  it('counts objectives as starts, and the lowest level that a model has', () => {
    expect(found({ nodes: [node('a', 'output'), node('b', 'immediate')], links: [link('a', 'b')] })).toEqual([]);
    expect(found({ nodes: [node('o', 'objective'), node('b', 'immediate')], links: [link('o', 'b')] })).toEqual([]);
    expect(found({ nodes: [], links: [] })).toEqual([]);
  });

  it('refuses a definition without lists', () => {
    expect(codeOf(() => logicModelFindings({} as LogicModel))).toEqual({
      code: 'INVALID_ARGUMENT',
      path: 'model.nodes',
    });
    expect(codeOf(() => logicModelFindings({ nodes: [], links: [], arrows: [] } as LogicModel))?.code).toBe(
      'UNKNOWN_NAME',
    );
  });

  it('finds a cycle exactly where nodes lead back to themselves (against repeated removal of ends)', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 8 })
          .chain((size) =>
            fc.tuple(
              fc.constant(size),
              fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { selector: String }),
            ),
          ),
        ([size, pairs]) => {
          const nodes = Array.from({ length: size }, (_, index) => node(`n${index}`, 'output'));
          const links = pairs.map(([from, to]) => link(`n${from}`, `n${to}`, { passage: 'within-level' }));
          let left = pairs;
          for (let before = -1; before !== left.length; ) {
            before = left.length;
            left = left.filter(([, to]) => left.some(([from]) => from === to));
          }
          const cycles = logicModelFindings({ nodes, links }).flatMap((one) => (one.code === 'CYCLE' ? [one] : []));
          expect(cycles.length > 0).toBe(left.length > 0);
          for (const { operands, path } of cycles) {
            const way = operands.cycle;
            expect(way).toHaveLength(Math.min(8, operands.count));
            const closing = links[Number(path[2])];
            expect(closing?.to).toBe(way[0]);
            if (operands.count <= 8) expect(closing?.from).toBe(way.at(-1));
          }
        },
      ),
    );
  });
});

describe('a large model', () => {
  /** Layers of equal width with random links from each to the next. */
  function layered(size: number, count: number): LogicModel {
    const width = size / CHAIN_LEVELS.length;
    const nodes = CHAIN_LEVELS.flatMap((level, l) =>
      Array.from({ length: width }, (_, i) => node(`n${l * width + i}`, level)),
    );
    const links: LogicLink[] = [];
    let seed = 1;
    const random = (below: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % below;
    };
    for (let l = 0; l + 1 < CHAIN_LEVELS.length; l++) {
      const seen = new Set<number>();
      for (let i = 0; i < width; i++) seen.add(random(width) * width + i);
      while (seen.size < count / (CHAIN_LEVELS.length - 1)) seen.add(random(width) * width + random(width));
      for (const pair of seen)
        links.push(link(`n${l * width + Math.floor(pair / width)}`, `n${(l + 1) * width + (pair % width)}`));
    }
    return { nodes, links };
  }

  // How time grows with size is measured in test/bench/outcomes.mjs.
  it('of 10⁴ nodes and 10⁵ links is checked and searched', () => {
    const large = layered(10_002, 100_000);
    expect(logicModelFindings(large)).toEqual([]);
    expect(pathsToOutcome(large, { from: 'n0' }).outcomes.length).toBeGreaterThan(1000);
  });

  it('of one long chain, or one long cycle, does not overflow the stack', () => {
    const size = 50_000;
    const nodes = Array.from({ length: size }, (_, index) => node(`n${index}`, 'immediate'));
    const links = nodes.slice(1).map(({ id }, index) => link(`n${index}`, id, { passage: 'within-level' }));
    const line: LogicModel = { nodes, links };
    expect(logicModelFindings(line)).toEqual([]);
    const { total, paths, complete } = pathsToOutcome(line, { from: 'n0', to: `n${size - 1}` });
    expect([total.toNumber(), paths[0]?.nodes.length, complete]).toEqual([1, size, true]);
    const [cycle, ...others] = logicModelFindings({
      nodes,
      links: [...links, link(`n${size - 1}`, 'n0', { passage: 'within-level' })],
    });
    expect(cycle).toMatchObject({ code: 'CYCLE', operands: { count: size } });
    expect(others).toEqual([]);
  });

  it('with every link dangling is reported in full, without waiting for suggestions', () => {
    const { nodes } = layered(10_002, 100);
    const links = Array.from({ length: 20_000 }, (_, index) => link('n0', `m${index}`));
    expect(logicModelFindings({ nodes, links }).filter(({ code }) => code === 'UNKNOWN_NAME')).toHaveLength(20_000);
  });

  it('with as many groups as nodes is checked without looking through all of them each time', () => {
    // Comparing each name with every group would outlast the time that a test has.
    const groups = Array.from({ length: 20_000 }, (_, index) => ({ id: `g${index}`, label }));
    const nodes = groups.map(({ id }, index) => ({ ...node(`n${index}`, 'input'), group: id }));
    expect(logicModelFindings({ nodes, links: [], groups })).toEqual([]);
    const lost = nodes.map((one, index) => ({ ...one, group: `h${index}` }));
    expect(logicModelFindings({ nodes: lost, links: [], groups })).toHaveLength(20_000);
  });

  it('takes any number of further sources', () => {
    const source = { document: 'a', line: 1 };
    const furtherSources = Array.from({ length: 200_000 }, () => ({ document: 'a', line: 2 }));
    const tie = link('o', 'i', { standing: 'stated', source, furtherSources });
    const model: LogicModel = { nodes: [node('o', 'objective'), node('i', 'immediate')], links: [tie] };
    const claim = { kind: 'objectives-mapped', id: 'a', source, label, model } as const;
    expect(audit([], { claims: [claim] }).claims[0]?.lines).toEqual([1, 2]);
  });
});
