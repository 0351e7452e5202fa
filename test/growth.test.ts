import { describe, expect, it } from 'vitest';
import { audit } from '../src/audit/audit.js';
import type { FigureInput, Identity, Statement } from '../src/figures/model.js';
import { reconcile } from '../src/figures/reconcile.js';
import { figureOf } from '../src/figures/statement.js';
import { missionsActiveIn } from '../src/missions/active.js';
import { missionLineage } from '../src/missions/lineage.js';
import type { Mission } from '../src/missions/model.js';
import { missionFindings } from '../src/missions/registry-findings.js';
import { operandOf } from './refusal.js';

/* How much is read of the arguments, counted; test/bench/growth.mjs measures how long that takes. */

const range = (count: number) => Array.from({ length: count }, (_, index) => index);

/** An object that counts how often its keys are listed and its properties read. */
function counted<T extends object>(
  target: T,
): { readonly value: T; readonly reads: () => number; readonly lists: () => number } {
  let reads = 0;
  let lists = 0;
  const value = new Proxy(target, {
    get(object, key) {
      reads += 1;
      return Reflect.get(object, key);
    },
    ownKeys(object) {
      lists += 1;
      return Reflect.ownKeys(object);
    },
  });
  return { value, reads: () => reads, lists: () => lists };
}

/** Totals of three ones each, printed as some number; and how often any of their sums has been read. */
function sums(count: number, printed: string, tableOf: (id: number) => string | undefined) {
  let compiled = 0;
  const figures: Record<string, FigureInput> = {};
  const identities: Record<string, Identity> = {};
  for (const id of range(count)) {
    const table = tableOf(id);
    const figure = (text: string) => ({ printed: text, line: id + 1, ...(table === undefined ? {} : { table }) });
    for (const part of 'abc') figures[`${part}${id}`] = figure('1');
    figures[`t${id}`] = figure(printed);
    identities[`i${id}`] = {
      printed: `t${id}`,
      missing: 'unknown',
      get expected() {
        compiled += 1;
        return { sum: [`a${id}`, `b${id}`, `c${id}`] };
      },
    };
  }
  return { statement: { document: 'd', unit: 'CAD', figures, identities } as Statement, compiled: () => compiled };
}

const label = { en: 'a mission', fr: 'une mission' };
const mission = (id: number, links: object = {}): Mission =>
  ({
    id: `m${id}`,
    label,
    ...{ names: [], kinds: [], modes: [], leads: [], hosts: [], languages: [], armed: [], focus: [] },
    ...{ predecessors: [], successors: [], presence: [], statuses: [] },
    ...links,
  }) as unknown as Mission;

describe('what is read', () => {
  it('of a statement is what one identity needs', () => {
    const figures = counted(Object.fromEntries(range(2000).map((key) => [`f${key}`, ['1', key + 1] as const])));
    const identities = counted(
      Object.fromEntries(
        range(1999).map((key) => [
          `i${key}`,
          { printed: `f${key}`, expected: { same: `f${key + 1}` }, missing: 'unknown' as const },
        ]),
      ),
    );
    const statement = { document: 'd', unit: 'people', figures: figures.value, identities: identities.value } as const;
    expect(reconcile(statement, 'i7').verdict).toBe('exact');
    expect(figureOf(statement, 'f1999').printed).toBe('1');
    expect([figures.lists(), identities.lists()]).toEqual([0, 0]);
    expect(figures.reads() + identities.reads()).toBeLessThan(10);
    // What the caller changes between two calls counts.
    (figures.value as Record<string, unknown>)['f7'] = ['2', 8];
    expect(reconcile(statement, 'i7').verdict).toBe('inconsistent');
  });

  it.each([
    ['far off', '90', 'inconsistent'],
    ['possible only where parts were cut off', '5', 'component-rounding'],
  ])('of wrong totals is each identity once, and its own table: %s', (_, printed, verdict) => {
    const ofTwo = (id: number) => `table ${Math.floor(id / 2)}`;
    const all = sums(200, printed, ofTwo);
    expect(audit([all.statement]).checks.every((check) => check.verdict === verdict)).toBe(true);
    expect(all.compiled()).toBe(200);
    const alone = sums(200, printed, ofTwo);
    for (const id of range(200)) expect(reconcile(alone.statement, `i${id}`).verdict).toBe(verdict);
    // Its neighbour only where some way could explain it.
    expect(alone.compiled()).toBe(verdict === 'inconsistent' ? 200 : 400);
    // Without tables the whole statement is one: once for all of an audit, and only for what some way could explain.
    const whole = sums(200, printed, () => undefined);
    expect(audit([whole.statement]).checks.every((check) => check.verdict === verdict)).toBe(true);
    expect(whole.compiled()).toBe(200);
    expect(reconcile(whole.statement, 'i7').verdict).toBe(verdict);
    expect(whole.compiled()).toBe(verdict === 'inconsistent' ? 201 : 400);
  });

  it('of what a statement declares is read once for all its figures', () => {
    const step = counted({ multipleOf: '5' });
    const figures = Object.fromEntries(range(100).map((key) => [`f${key}`, ['5', key + 1] as const]));
    const identities = { all: { printed: 'f0', expected: { sum: Object.keys(figures).slice(1) }, missing: 'unknown' } };
    reconcile({ document: 'd', unit: 'people', precision: step.value, figures, identities } as Statement, 'all');
    expect(step.reads()).toBeLessThan(5);
  });

  it('of a table ends where it excludes every other way', () => {
    const { statement, compiled } = sums(200, '5', () => 'one');
    // 1 + 1 + 1 printed as 2 is possible by plain rounding alone.
    const figures = { ...statement.figures, t0: { printed: '2', line: 1, table: 'one' } } as const;
    expect(reconcile({ ...statement, figures }, 'i150').verdict).toBe('inconsistent');
    expect(compiled()).toBeLessThanOrEqual(3);
  });

  it('of a chain of parts grows with its length', () => {
    const chain = range(4000).map((id) => counted(mission(id, id === 0 ? {} : { partOf: `m${id - 1}` })));
    const { active } = missionsActiveIn(
      chain.map(({ value }) => value),
      { fiscalYear: '2015-16', definition: 'documented-presence' },
    );
    expect(active).toEqual([]);
    expect(chain.reduce((sum, { reads }) => sum + reads(), 0)).toBeLessThan(10 * 4000);
  });
});

describe('a long registry', () => {
  const to = (id: number) => [{ value: `m${id}`, basis: 'stated', sources: [] }];

  it('in a circle is a circle for each of its missions, and for none beside it', () => {
    const circle = range(20_000).map((id) => mission(id, { successors: to((id + 1) % 20_000) }));
    const beside = [mission(20_000, { successors: to(3) }), mission(20_001, { predecessors: to(3) })];
    const found = missionFindings([...circle, ...beside]).filter(({ code }) => code === 'CIRCULAR_SUCCESSION');
    expect(found.map(({ index }) => index)).toEqual(range(20_000));
  });

  it('between two circles is in none', () => {
    const missions = [
      mission(0, { successors: to(1) }),
      mission(1, { successors: [...to(0), ...to(2)] }),
      mission(2, { successors: to(3) }),
      mission(3, { successors: to(4) }),
      mission(4, { successors: [...to(3), ...to(4)] }),
      mission(5, { successors: to(5) }),
    ].map((one, index) => ({ ...one, label: { en: `n ${index}`, fr: `n ${index}` } }));
    expect(missionFindings(missions).map(({ code, index }) => [code, index])).toEqual(
      [0, 1, 3, 4, 5].map((index) => ['CIRCULAR_SUCCESSION', index]),
    );
  });

  it('of one name names them all, once', () => {
    const [finding, ...others] = missionFindings(range(5000).map((id) => mission(id)));
    expect(others.map((other) => operandOf(other, 'received'))).toEqual(['une mission']);
    expect(operandOf(finding, 'candidates')).toHaveLength(5000);
  });

  it('has lineages of any length, nearest first', () => {
    const chain = range(20_000).map((id) => mission(id, { successors: id === 19_999 ? [] : to(id + 1) }));
    const { predecessors, successors } = missionLineage(chain, { mission: 'm10000' });
    expect([predecessors.length, predecessors[0]?.id]).toEqual([10_000, 'm9999']);
    expect([successors.length, successors.at(-1)?.id]).toEqual([9999, 'm19999']);
  });

  it('says which entry is part of itself', () => {
    const missions = [mission(0), mission(1, { partOf: 'm2' }), mission(2, { partOf: 'm1' })];
    const options = { fiscalYear: '2015-16', definition: 'documented-presence' } as const;
    expect(() => missionsActiveIn(missions, options)).toThrow(
      'missions[1].partOf: expected an entry that is not part of itself',
    );
  });
});
