import { describe, expect, it } from 'vitest';
import { audit } from '../../src/audit/audit.js';
import type { ClaimCheck } from '../../src/audit/judge-claim.js';
import { programLogicModel as model } from '../../src/data/logic-model.js';
import { logicModelFindings } from '../../src/outcomes/logic-model.js';
import type { LogicLink, LogicModel, LogicNode } from '../../src/outcomes/model.js';
import { objectivesOf } from '../../src/outcomes/objectives.js';
import { pathsToOutcome } from '../../src/outcomes/paths.js';
import type { Level } from '../../src/program/canadian/levels.js';
import { codeOf, refusal } from '../refusal.js';

const nodes: readonly LogicNode[] = model.nodes;
const links: readonly LogicLink[] = model.links;
const count = (level: Level) => nodes.filter((node) => node.level === level).length;
const lineOf = ({ source }: LogicNode | LogicLink) =>
  source !== undefined && 'line' in source ? source.line : undefined;

/** A stated link as `line: from line → to line`, so that it can be held against the document. */
const placed = ({ from, to, ...link }: LogicLink) => {
  const line = (id: string) => lineOf(nodes.find((node) => node.id === id) as LogicNode);
  return `L${lineOf(link as LogicLink)}: L${line(from)} → L${line(to)}`;
};

describe('the program’s logic model', () => {
  it('is sound', () => {
    expect(logicModelFindings(model)).toEqual([]);
  });

  it('has the counts of Appendix C, Appendix D and Figure 1', () => {
    expect((['input', 'activity', 'output', 'immediate', 'intermediate', 'ultimate'] as const).map(count)).toEqual([
      1, 4, 3, 3, 3, 1,
    ]);
    expect([count('objective'), count('local-impact'), count('mission-activity')]).toEqual([9, 12, 8]);
    const group = (id: string) => nodes.filter((node) => node.group === id).length;
    expect(['world-stage', 'mission', 'domestic', 'policing', 'community'].map(group)).toEqual([3, 4, 1, 8, 4]);
  });

  it('types its ids, so that a node that does not exist does not compile', () => {
    // @ts-expect-error 'activity' is a level, not a node.
    expect(codeOf(() => pathsToOutcome(model, { from: 'activity' }))?.code).toBe('UNKNOWN_NAME');
  });

  it('has a line of the document for every node, each its own', () => {
    const lines = nodes.map(lineOf);
    expect(new Set(lines).size).toBe(nodes.length);
    expect(lines.every((line) => line !== undefined && line >= 828 && line <= 923)).toBe(true);
  });

  it('has the stated links of Appendix D and Figure 1, and no others', () => {
    const stated = links.filter(({ standing }) => standing === 'stated').map(placed);
    const world = [858, 859, 860];
    const mission = [863, 864, 865, 866];
    expect(stated.sort()).toEqual(
      [
        ...world.flatMap((line) => [`L855: L${line} → L843`, `L856: L${line} → L849`]),
        ...mission.map((line) => `L861: L${line} → L848`),
        'L867: L869 → L842',
        'L868: L869 → L847',
        'L870: L871 → L844',
        ...mission.flatMap((line) => [920, 921, 922, 923].map((impact) => `L918: L${line} → L${impact}`)),
      ].sort(),
    );
  });

  it('reads from the box of Figure 1 that the mission objectives lead to capacity of institutions, and says so', () => {
    const readable = links.filter(({ to, standing }) => to === 'immediate-institutions' && standing === 'readable');
    expect(readable.filter(({ from }) => from.startsWith('objective-')).map(placed)).toEqual(
      [863, 864, 865, 866].map((line) => `L880: L${line} → L843`),
    );
  });

  it('names a line for what can be read, and none for what is proposed', () => {
    for (const link of links)
      expect(link.source === undefined, `${link.from} → ${link.to}`).toBe(link.standing === 'proposed');
  });

  it('keeps the lost group and the missing level of the objective on women, peace and security', () => {
    expect(nodes.find(({ id }) => id === 'objective-action-plan')?.group).toEqual({ noValue: 'lost-in-text' });
    const outcomes = links.filter(({ from }) => from === 'objective-action-plan').map(({ to }) => to);
    expect(outcomes).toEqual(['immediate-policies']);
  });

  it('has short labels of its own in both languages', () => {
    for (const { id, label } of nodes) {
      expect(label.en.split(' ').length, id).toBeLessThanOrEqual(9);
      expect(label.fr.length, id).toBeGreaterThan(3);
      expect(label.en, id).not.toMatch(/\.$/);
    }
  });
});

describe('the claim that the nine objectives map to outcomes (L268)', () => {
  const source = { document: 'evaluation-2015-2020', line: 268 };
  const label = { en: 'objectives mapped', fr: 'objectifs rattachés' };
  const judged = (of: LogicModel) =>
    audit([], { claims: [{ kind: 'objectives-mapped', id: 'objectives', source, label, model: of }] })
      .claims[0] as ClaimCheck;
  const claim = judged(model);

  it('is supported with caution: one objective has no intermediate outcome', () => {
    expect(claim.verdict).toBe('supported-with-caution');
    expect(claim.evidence.map(({ bearing }) => bearing)).toEqual([...Array(8).fill('supports'), 'undecided']);
    expect(claim.cautions).toMatchObject([{ code: 'NO_LINK_TO_LEVEL', operands: { node: 'objective-action-plan' } }]);
    expect(claim.explanation.en).toBe(
      'links tie 8 of 9 objectives to both levels, 9 of 9 to one of them at least, and 6 of 6 outcomes of these levels to an objective; 4 to a level by links alone that can be read in a source and are not stated',
    );
    expect(claim.lines).toEqual([268, 855, 856, 861, 867, 868, 870, 878, 880]);
  });

  it('would be contradicted by an objective without any outcome, and supported without the gap', () => {
    const without = (id: string) => ({ nodes, links: links.filter(({ from }) => from !== id), groups: model.groups });
    expect(judged(without('objective-action-plan')).verdict).toBe('contradicted');
    const sound = {
      ...without('objective-action-plan'),
      nodes: nodes.filter(({ id }) => id !== 'objective-action-plan'),
    };
    expect(judged(sound).verdict).toBe('supported');
    expect(judged({ nodes: [], links: [] }).verdict).toBe('undecidable');
  });

  it('refuses a model with errors, each with its place in the claim', () => {
    const broken = { nodes: nodes.slice(0, 1), links: [{ ...links[0], from: 'nobody', to: 'nothing' }] } as LogicModel;
    const error = refusal(() => judged(broken), 'INVALID_MODEL');
    expect(error.message).toMatch(
      /^options\.claims\[0\]\.model\.links\[0\]\.from: 2 errors, the first: 'nobody' is not a node/,
    );
    for (const { path } of error.details.findings) expect(path.slice(0, 4)).toEqual(['options', 'claims', 0, 'model']);
  });
});

describe('the objectives of an outcome', () => {
  it('are those that the headings of Appendix D tie to it', () => {
    const stated = (outcome: (typeof model)['nodes'][number]['id']) =>
      objectivesOf(model, { outcome }).filter(({ direct }) => direct).length;
    expect(stated('immediate-institutions')).toBe(7);
    expect(stated('immediate-officers')).toBe(1);
    expect(stated('immediate-policies')).toBe(1);
    expect(stated('intermediate-services')).toBe(4);
    expect(stated('intermediate-collective')).toBe(3);
    expect(stated('intermediate-canada')).toBe(1);
    expect(stated('ultimate-threats')).toBe(0);
    expect(objectivesOf(model, { outcome: 'ultimate-threats' }).map(({ standing }) => standing)).toEqual(
      Array(9).fill('proposed'),
    );
  });
});
