import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missionRegistry } from '../../src/data/missions.js';
import { missionLineage } from '../../src/missions/lineage.js';
import type { Mission } from '../../src/missions/model.js';
import { runs } from '../support/long.js';
import { host, mission, to } from './some-mission.js';

const SIZE = 7;
const ids = Array.from({ length: SIZE }, (_, index) => `m${index}`);

/** Links told from either side, and parts of entries that stand before or after them. */
const registries = fc
  .record({
    links: fc.array(fc.tuple(fc.nat(SIZE - 1), fc.nat(SIZE - 1), fc.boolean()), { maxLength: 7 }),
    wholes: fc.array(fc.option(fc.nat(SIZE - 1), { nil: null }), { minLength: SIZE, maxLength: SIZE }),
    order: fc.shuffledSubarray([...ids.keys()], { minLength: SIZE }),
  })
  .map(({ links, wholes, order }) => {
    // A whole stands later in the list of ids than its parts, so that none is part of itself.
    const whole = wholes.map((one, index) => (one !== null && one > index ? one : null));
    const told = (index: number, fromFirst: boolean) =>
      links.flatMap(([from, until, isFromFirst]) =>
        isFromFirst === fromFirst && (fromFirst ? from : until) === index ? ids[fromFirst ? until : from] : [],
      ) as string[];
    const missions = order.map((index) =>
      mission(`m${index}`, [], {
        predecessors: to(...told(index, false)),
        successors: to(...told(index, true)),
        ...(whole[index] != null && { partOf: `m${whole[index]}` }),
      }),
    );
    return { missions, links: links.map(([from, until]) => [from, until] as const), whole };
  });

type Matrix = readonly (readonly boolean[])[];
const matrix = (is: (row: number, column: number) => boolean): Matrix =>
  ids.map((_, row) => ids.map((_, column) => is(row, column)));
const times = (one: Matrix, other: Matrix): Matrix =>
  matrix((row, column) => ids.some((_, at) => one[row]?.[at] === true && other[at]?.[column] === true));
const either = (one: Matrix, other: Matrix): Matrix =>
  matrix((row, column) => one[row]?.[column] === true || other[row]?.[column] === true);
const turned = (one: Matrix): Matrix => matrix((row, column) => one[column]?.[row] === true);
const closed = (one: Matrix): Matrix => ids.reduce((sum) => either(sum, times(sum, sum)), one);

/** Whether one came after another, by products of matrices alone. */
function after({
  links,
  whole,
}: {
  readonly links: readonly (readonly [number, number])[];
  readonly whole: readonly (number | null)[];
}) {
  const inside = closed(matrix((row, column) => row === column || whole[row] === column));
  const kin = either(inside, turned(inside));
  const link = matrix(
    (row, column) => kin[row]?.[column] !== true && links.some(([a, b]) => a === row && b === column),
  );
  const lifted = times(times(kin, link), kin);
  const step = matrix((row, column) => lifted[row]?.[column] === true && kin[row]?.[column] !== true);
  const reached = closed(step);
  return matrix((row, column) => reached[row]?.[column] === true && kin[row]?.[column] !== true);
}

describe('missionLineage', () => {
  it('is what links, parts and wholes say, the same from every member of the chain', () => {
    fc.assert(
      fc.property(registries, ({ missions, ...said }) => {
        const expected = after(said);
        ids.forEach((id, row) => {
          const { predecessors, successors } = missionLineage(missions, { mission: id });
          const sorted = (list: readonly Mission[]) => list.map((one) => one.id).sort();
          expect(sorted(successors)).toEqual(ids.filter((_, column) => expected[row]?.[column]));
          expect(sorted(predecessors)).toEqual(ids.filter((_, column) => expected[column]?.[row]));
        });
      }),
      { numRuns: runs(500) },
    );
  });

  it('names the whole of a part that took over, and what took over from that', () => {
    const missions = [
      mission('before', [], { successors: to('phase-1') }),
      mission('phase-1', [], { partOf: 'whole' }),
      mission('phase-2', [], { partOf: 'whole', successors: to('after') }),
      mission('whole'),
      mission('after'),
    ];
    const lineage = (name: string) => {
      const { predecessors, successors } = missionLineage(missions, { mission: name });
      return [predecessors, successors].map((list) => list.map(({ id }) => id).join(' '));
    };
    expect(lineage('before')).toEqual(['', 'phase-1 whole after']);
    expect(lineage('whole')).toEqual(['before', 'after']);
    expect(lineage('after')).toEqual(['phase-2 whole before', '']);
    // The links of one part are none of its neighbours'.
    expect(lineage('phase-1')).toEqual(['before', '']);
    expect(lineage('phase-2')).toEqual(['', 'after']);
  });

  it('says nothing of other parts by a link between a whole and a part of it', () => {
    const missions = [
      mission('part', [], { partOf: 'whole', successors: to('whole') }),
      mission('other', [], { partOf: 'whole' }),
      mission('whole'),
    ];
    for (const { id } of missions) {
      const { predecessors, successors } = missionLineage(missions, { mission: id });
      expect([predecessors, successors]).toEqual([[], []]);
    }
  });

  it('finds a mission by its name beside a country that it is in', () => {
    const missions = [
      mission('east', ['XX'], { hosts: [host('HT')], successors: to('west') }),
      mission('west', ['XX'], { hosts: [host('ML')] }),
    ];
    expect(missionLineage(missions, { mission: 'XX (Mali)' }).mission.id).toBe('west');
    expect(missionLineage(missionRegistry, { mission: 'BINUH - Haiti' }).mission.id).toBe('binuh');
  });
});
