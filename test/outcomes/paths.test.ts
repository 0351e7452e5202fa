import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LogicLink, type LogicModel, STANDINGS, type Standing } from '../../src/outcomes/model.js';
import { objectivesOf } from '../../src/outcomes/objectives.js';
import { pathsToOutcome } from '../../src/outcomes/paths.js';
import type { Level } from '../../src/program/canadian/levels.js';
import { codeOf } from '../refusal.js';
import { CHAIN_LEVELS, OUTCOME_LEVELS } from '../support/canadian-lists.js';

const label = { en: 'a label', fr: 'une étiquette' };
const source = { document: 'mine', line: 1 };

/**
 * Sound models of up to twelve nodes: every link leads from a node to a later one, of the same level or a later one.
 */
const models = fc
  .array(fc.constantFrom<Level>(...CHAIN_LEVELS, 'objective'), { minLength: 2, maxLength: 12 })
  .chain((levels) =>
    fc.tuple(
      fc.constant(levels.sort((a, b) => order(a) - order(b))),
      fc.array(fc.tuple(fc.nat(11), fc.nat(11), fc.constantFrom(...STANDINGS)), { maxLength: 40 }),
    ),
  )
  .map(([levels, pairs]): LogicModel => {
    const nodes = levels.map((level, index) => ({ id: `n${index}`, level, label }));
    const links = new Map<string, LogicLink>();
    const add = (from: number, to: number, standing: Standing) => {
      const [start, end] = [levels[from], levels[to]];
      if (from >= to || start === undefined || end === undefined) return;
      const skips = start !== 'objective' && end !== 'objective' && order(end) - order(start) > 1;
      const passage =
        start === end ? ({ passage: 'within-level' } as const) : skips ? ({ passage: 'skips-level' } as const) : {};
      links.set(`${from} ${to}`, { from: `n${from}`, to: `n${to}`, standing, source, ...passage });
    };
    for (const [from, to, standing] of pairs) add(from, to, standing);
    const lowest = levels.find((level) => level !== 'objective') ?? 'objective';
    levels.forEach((level, index) => {
      if (level !== lowest && level !== 'objective') add(levels.indexOf(lowest), index, 'proposed');
    });
    return { nodes, links: [...links.values()] };
  });

const order = (level: Level) => (level === 'objective' ? 2.5 : (CHAIN_LEVELS as readonly Level[]).indexOf(level));

/** All paths to outcomes, the naive way. */
function walk({ nodes, links }: LogicModel, from: string, path: string[] = [from]): string[][] {
  return links.flatMap((link) => {
    if (link.from !== from) return [];
    const next = [...path, link.to];
    const level = nodes.find(({ id }) => id === link.to)?.level;
    const rest = walk({ nodes, links }, link.to, next);
    return OUTCOME_LEVELS.includes(level as Level) ? [next, ...rest] : rest;
  });
}

const weakest = (model: LogicModel, path: readonly string[]) =>
  path.slice(1).reduce<Standing>((worst, to, index) => {
    const { standing } = model.links.find((link) => link.from === path[index] && link.to === to) as LogicLink;
    return STANDINGS.indexOf(standing) > STANDINGS.indexOf(worst) ? standing : worst;
  }, 'stated');

describe('pathsToOutcome', () => {
  it('finds the paths that a naive walk finds, with the same counts and standings', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const { id: from } of model.nodes) {
          const result = pathsToOutcome(model, { from, limit: 100_000 });
          const expected = walk(model, from);
          expect(result.paths.map(({ nodes }) => nodes.join(' ')).sort()).toEqual(
            expected.map((path) => path.join(' ')).sort(),
          );
          expect(result.total.toNumber()).toBe(expected.length);
          expect(result.complete).toBe(true);
          for (const path of result.paths) expect(path.standing).toBe(weakest(model, path.nodes));
          for (const { outcome, total, standing } of result.outcomes) {
            const there = expected.filter((path) => path.at(-1) === outcome);
            expect(total.toNumber()).toBe(there.length);
            const best = Math.min(...there.map((path) => STANDINGS.indexOf(weakest(model, path))));
            expect(standing).toBe(STANDINGS[best]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('names links by their place in the model', () => {
    fc.assert(
      fc.property(models, (model) => {
        for (const { nodes, links } of pathsToOutcome(model, { from: 'n0' }).paths) {
          expect(links.map((index) => model.links[index]?.to)).toEqual(nodes.slice(1));
        }
      }),
    );
  });

  it('counts 2¹⁰⁰ paths exactly, and lists only as many as asked', () => {
    const steps = 100;
    const nodes = Array.from({ length: steps }, (_, step) => ['a', 'b'].map((side) => `${side}${step}`))
      .flat()
      .map((id) => ({ id, level: 'immediate' as const, label }));
    const links = Array.from({ length: steps - 1 }, (_, step) =>
      ['a', 'b'].flatMap((from) =>
        ['a', 'b'].map((to) => ({
          from: `${from}${step}`,
          to: `${to}${step + 1}`,
          standing: 'proposed' as const,
          passage: 'within-level' as const,
        })),
      ),
    ).flat();
    const ladder = {
      nodes: [{ id: 'start', level: 'output' as const, label }, ...nodes],
      links: [
        { from: 'start', to: 'a0', standing: 'proposed' as const },
        { from: 'start', to: 'b0', standing: 'proposed' as const },
        ...links,
      ],
    };
    const { outcomes, paths, complete, limit } = pathsToOutcome(ladder, { from: 'start', to: 'a99' });
    expect(outcomes[0]?.total.toString()).toBe((2n ** 99n).toString());
    expect([paths.length, complete, limit]).toEqual([1000, false, 1000]);
    expect(new Set(paths.map((path) => path.nodes.join())).size).toBe(1000);
    expect(pathsToOutcome(ladder, { from: 'start', limit: 0 })).toMatchObject({ paths: [], complete: false });
    expect(pathsToOutcome(ladder, { from: 'start' }).total.toString()).toBe(String(2n * (2n ** 100n - 1n)));
  });

  it('refuses nodes that do not exist, and ends that are no outcomes', () => {
    const model = { nodes: [{ id: 'sessions', level: 'output', label }], links: [] } as const;
    expect(codeOf(() => pathsToOutcome(model, { from: 'session' as 'sessions' }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.from',
    });
    expect(codeOf(() => pathsToOutcome(model, { from: 'sessions', to: 'sessions' }))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => pathsToOutcome(model, { from: 'sessions', limit: -1 }))?.code).toBe('INVALID_ARGUMENT');
    expect(codeOf(() => objectivesOf(model, { outcome: 'sessions' }))?.code).toBe('INVALID_ARGUMENT');
  });
});

describe('objectivesOf', () => {
  it('lists the objectives from which paths lead to the outcome', () => {
    fc.assert(
      fc.property(models, (model) => {
        const objectives = model.nodes.filter(({ level }) => level === 'objective').map(({ id }) => id);
        for (const { id, level } of model.nodes) {
          if (!OUTCOME_LEVELS.includes(level)) continue;
          const expected = objectives.filter((from) => pathsToOutcome(model, { from, to: id }).outcomes.length > 0);
          const result = objectivesOf(model, { outcome: id });
          expect(result.map(({ objective }) => objective)).toEqual(expected);
          for (const { objective, direct } of result) {
            expect(direct).toBe(model.links.some(({ from, to }) => from === objective && to === id));
          }
        }
      }),
    );
  });
});
