import { describe, expect, it } from 'vitest';
import { auditTable } from '../../../src/audit/table/audit-table.js';
import { IS_LONG } from '../../support/long.js';
import { seeded } from '../../support/random.js';
import { MORE_SHAPES, randomWithZeros } from './other-tables.js';
import { KINDS, type Planted, plant, planted, trueChecks } from './plant.js';
import { madeTable, OTHER_SHAPES, type Random, REAL, randomTable, SHAPES, type TestTable } from './tables.js';

/*
 * How much an audit of bare tables finds: errors planted in real and realistic tables with nothing declared, random
 * values, correct tables and random ones. It prints its figures; what it asserts is what the issue asks for.
 */

const [ERRORS, VALUES, CORRECT, RANDOM] = IS_LONG ? [1000, 500, 200, 50] : [50, 15, 40, 20];
const SEEDS = IS_LONG ? [1, 2, 3] : [1];

interface Tally {
  count: number;
  caught: number;
  first: number;
  among: number;
  wrong: number;
  rivals: number;
}
const tally = (): Tally => ({ count: 0, caught: 0, first: 0, among: 0, wrong: 0, rivals: 0 });

/** What an audit says of a planted error. */
function score(error: Planted, into: Tally): void {
  const { diagnoses, checks } = auditTable(error.cells, error.table.options);
  into.count += 1;
  const key = `r${error.at.row + 1}c${error.at.column + 1}`;
  const isFailing = checks.some(({ verdict }) => verdict === 'inconsistent');
  if (isFailing) into.caught += 1;
  const right = diagnoses.find(({ kind, figure }) => kind === error.kind && figure === key);
  const named = diagnoses.filter(({ kind }) => kind !== 'any-value');
  if (right !== undefined) into.among += 1;
  into.rivals += right?.rivals ?? 0;
  if (right !== undefined && named.filter(({ group }) => group === right.group)[0] === right) into.first += 1;
  if (named.length > 0) into.wrong += 1;
}

/** Whether one text is another with one digit changed, or two neighbours transposed. */
function isSlip(right: string, text: string): boolean {
  const different = [...right].flatMap((digit, at) => (digit === text[at] ? [] : [at]));
  const [a = 0, b = 0] = different;
  return different.length < 2 || (different.length === 2 && right[a] === text[b] && right[b] === text[a]);
}

const percent = (part: number, whole: number) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

function tables(count: number, random: Random): TestTable[] {
  return [
    ...REAL.filter(({ relations }) => relations.length > 0),
    ...Array.from({ length: count }, (_, index) => madeTable(SHAPES, index, random)),
  ];
}

function errorsOf(seed: number): Planted[] {
  const random = seeded(seed);
  const all = tables(16, random).map((table) => ({ table, checks: trueChecks(table) }));
  const found: Planted[] = [];
  for (let turn = 0; found.length < ERRORS && turn < 50 * ERRORS; turn++) {
    const { table, checks } = all[Math.floor(random() * all.length)] as (typeof all)[0];
    const error = plant(KINDS[turn % KINDS.length] as (typeof KINDS)[number], table, checks, random);
    if (error !== null) found.push(error);
  }
  return found;
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] as number;

describe('the power of an audit of bare tables', () => {
  it('catches what was planted, and names it', () => {
    const shares: Record<string, number[]> = { caught: [], first: [], among: [], one: [] };
    for (const seed of SEEDS) {
      const errors = errorsOf(seed);
      const [crossed, one, short] = [tally(), tally(), tally()];
      const byKind = new Map<string, [Tally, Tally]>();
      for (const error of errors.filter(({ isSeen }) => isSeen)) {
        const pair = byKind.get(error.kind) ?? [tally(), tally()];
        byKind.set(error.kind, pair);
        if (error.digits < 3) score(error, short);
        else {
          score(error, error.relations > 1 ? crossed : one);
          score(error, error.relations > 1 ? pair[0] : pair[1]);
        }
      }
      const seen = [crossed, one, short].reduce((sum, { count }) => sum + count, 0);
      const caught = [crossed, one, short].reduce((sum, { caught }) => sum + caught, 0);
      shares['caught']?.push(caught / seen);
      shares['first']?.push(crossed.first / crossed.count);
      shares['among']?.push(crossed.among / crossed.count);
      shares['one']?.push(one.among / one.count);
      const lines = [
        `seed ${seed}: ${errors.length} planted, ${seen} outside rounding, caught ${percent(caught, seen)}`,
        `  crossing, three digits or more: ${crossed.count}, first ${percent(crossed.first, crossed.count)}, among ${percent(crossed.among, crossed.count)}`,
        `  one relation: ${one.count}, first ${percent(one.first, one.count)}, among ${percent(one.among, one.count)}, ${(one.rivals / Math.max(1, one.among)).toFixed(1)} rivals`,
        ...[...byKind].map(
          ([kind, [a, b]]) =>
            `    ${kind}: crossing ${a.count}, ${percent(a.first, a.count)} / ${percent(a.among, a.count)}; one ${b.count}, ${percent(b.first, b.count)} / ${percent(b.among, b.count)}`,
        ),
      ];
      console.log(lines.join('\n'));
    }
    expect(median(shares['caught'] as number[])).toBeGreaterThanOrEqual(0.97);
    expect(median(shares['first'] as number[])).toBeGreaterThanOrEqual(0.9);
    expect(median(shares['among'] as number[])).toBeGreaterThanOrEqual(0.95);
    expect(median(shares['one'] as number[])).toBeGreaterThanOrEqual(0.9);
  });

  it('names a cause for few random values', () => {
    const shares: number[] = [];
    for (const seed of SEEDS) {
      const random = seeded(100 + seed);
      const all = tables(16, random).map((table) => ({ table, checks: trueChecks(table) }));
      const [values, slips] = [tally(), tally()];
      for (let turn = 0; values.count + slips.count < VALUES && turn < 50 * VALUES; turn++) {
        const { table, checks } = all[Math.floor(random() * all.length)] as (typeof all)[0];
        const error = plant('digit-changed', table, checks, random);
        if (error === null || error.digits < 3 || error.relations < 2) continue;
        const right = table.cells[error.at.row]?.[error.at.column] as string;
        const text = right.replace(/\d/g, () => String(Math.floor(random() * 10)));
        const other = planted('any-value', table, error.at, text, checks);
        if (!other.isSeen) continue;
        score(other, isSlip(right, text) ? slips : values);
      }
      shares.push(values.wrong / values.count);
      console.log(
        `seed ${seed}: random values ${values.count}, a cause named for ${percent(values.wrong, values.count)}; beside ${slips.count} that are slips by one digit or two, ${percent(slips.wrong + values.wrong, slips.count + values.count)} of all`,
      );
    }
    expect(median(shares)).toBeLessThanOrEqual(0.06);
  });

  it('accuses no correct table', () => {
    const random = seeded(7);
    const accused: string[] = [];
    const [lost, spurious] = [[] as string[], [] as string[]];
    let all = 0;
    for (let index = 0; index < CORRECT; index++) {
      const shapes = index % 10 < 3 ? OTHER_SHAPES : index % 10 < 6 ? MORE_SHAPES : SHAPES;
      const table = madeTable(shapes, index, random);
      const { checks, relations } = auditTable(table.cells, table.options);
      if (checks.some(({ verdict }) => verdict === 'inconsistent'))
        accused.push(
          `${index} ${table.name} ${relations
            .filter(({ fails }) => fails.length > 0)
            .map((r) => `${r.kind} ${r.target} of ${r.of.join()} ${r.holds}/${r.tried} ${r.basis}`)
            .join('; ')}`,
        );
      const declared = auditTable(table.cells, { ...table.options, relations: table.relations });
      expect(declared.relations.filter(({ basis, fails }) => basis === 'declared' && fails.length > 0)).toEqual([]);
      for (const { kind, target, of, twins, basis } of declared.relations) {
        if (basis !== 'declared') spurious.push(`${table.name}: ${kind} ${target} of ${of.join()} (${twins.length})`);
      }
      all += relations.length;
      for (const relation of table.relations) {
        const found = relations.some(
          ({ at, direction, kind }) =>
            direction === relation.direction &&
            [at.target, ...at.of].sort().join() === [relation.target, ...relation.of].sort().join() &&
            (kind === relation.kind || true),
        );
        if (!found)
          lost.push(
            `${table.name}: ${relation.kind} ${relation.target} of ${relation.of.join()} (${table.cells.length} rows)`,
          );
      }
    }
    console.log(
      `correct tables ${CORRECT}: accused ${accused.length}, relations ${all}, not found ${lost.length}, beside those of their making ${spurious.length}\n${[...accused, ...lost.slice(0, 20), ...spurious.slice(0, 20)].join('\n')}`,
    );
    expect(accused.length).toBeLessThanOrEqual(1);
  });

  it('finds next to nothing in random tables', () => {
    const random = seeded(11);
    const found: string[] = [];
    for (let index = 0; index < RANDOM; index++) {
      const table = index % 2 === 0 ? randomTable(random) : randomWithZeros(random);
      found.push(
        ...auditTable(table.cells, table.options).relations.map(
          (r) => `${r.kind} ${r.target} of ${r.of.join()} ${r.holds}/${r.tried} ${r.basis} ${r.chance}`,
        ),
      );
    }
    console.log(`random tables ${RANDOM}: ${found.length} relations\n${found.join('\n')}`);
    expect(found.length).toBeLessThanOrEqual(2);
  });
});
