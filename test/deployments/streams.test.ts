import fc from 'fast-check';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { deploymentColumns } from '../../src/deployments/engine/columns.js';
import { readDeployments } from '../../src/deployments/read.js';
import { strengthOn } from '../../src/deployments/strength.js';
import { isCpaIppError } from '../../src/explain/codes.js';
import { mutated } from '../schema/values.js';
import { runs } from '../support/long.js';

const record = {
  id: 'a1',
  person: 'p1',
  mission: 'monusco',
  personnel: 'police',
  gender: 'woman',
  firstDay: '2018-04-01',
  lastDay: '2019-03-31',
} as const;
const row = { Who: 'p1', Gender: 'Femme', From: '01/04/2018', To: '31/03/2019' };
const map = {
  id: { rowNumber: true },
  person: 'Who',
  mission: { constant: 'monusco' },
  personnel: { constant: 'police' },
  gender: 'Gender',
  firstDay: 'From',
  lastDay: 'To',
} as const;
const reading = { map, dates: ['DD/MM/YYYY'] } as const;

/** A stream that hands out one object again and again, as some do to save memory. */
async function* streamOf<T extends object>(records: readonly T[]): AsyncGenerator<T> {
  const reused: Record<string, unknown> = {};
  for (const one of records) {
    for (const key of Object.keys(reused)) delete reused[key];
    yield Object.assign(reused, one) as T;
    await Promise.resolve();
  }
}

/** What a function gives or refuses, of values and of promises alike. */
async function outcome(ask: () => unknown): Promise<unknown> {
  try {
    return await ask();
  } catch (error) {
    if (!isCpaIppError(error)) throw error;
    const { code, path, details, message } = error;
    return { code, path, details, message };
  }
}

describe('a stream of records', () => {
  const spoiled = fc.array(
    fc.tuple(mutated(fc.constant(record)), fc.nat({ max: 3 })).map(([bad, kind]) => {
      const sound = kind > 0 || typeof bad !== 'object' || bad === null;
      return sound ? { ...record, id: `a${kind}`, person: `p${kind}` } : bad;
    }),
    { maxLength: 12 },
  );

  it('gives the columns and the findings that an array of the same gives', async () => {
    await fc.assert(
      fc.asyncProperty(spoiled, fc.constantFrom('distinct', 'left-out'), async (records, people) => {
        const given = records as (typeof record)[];
        const streamed = await deploymentColumns(streamOf(given), { people });
        expect(streamed).toEqual(deploymentColumns(given, { people }));
        if (streamed.columns.people !== null)
          expect(strengthOn(streamed.columns, { date: '2018-12-31' })).toBe(
            strengthOn(deploymentColumns(given).columns, { date: '2018-12-31' }),
          );
      }),
      { numRuns: runs(200) },
    );
  });

  it('is read as rows of a file are', async () => {
    const rows = fc.array(
      fc.oneof(
        fc.constant(row),
        mutated(fc.constant(row)).filter((one) => Object(one) === one),
      ),
      { maxLength: 8 },
    );
    await fc.assert(
      fc.asyncProperty(rows, async (given) => {
        const list = given as object[];
        expect(await deploymentColumns(streamOf(list), reading)).toEqual(deploymentColumns(list, reading));
        expect(await readDeployments(streamOf(list), reading)).toEqual(readDeployments(list, reading));
      }),
      { numRuns: runs(200) },
    );
  });

  it('is refused as an array is, by a promise', async () => {
    for (const options of [{ peple: 'distinct' }, { people: 'some' }, { dates: 5 }, 7]) {
      const now = await outcome(() => deploymentColumns([record], options as never));
      expect(now).toHaveProperty('code');
      expect(await outcome(() => deploymentColumns(streamOf([record]), options as never))).toEqual(now);
      const promise = deploymentColumns(streamOf([record]), options as never) as unknown;
      expect(promise).toBeInstanceOf(Promise);
      await (promise as Promise<unknown>).catch(() => undefined);
    }
    expect(await outcome(() => readDeployments(streamOf([row]), { mapp: {} } as never))).toEqual(
      await outcome(() => readDeployments([row], { mapp: {} } as never)),
    );
  });

  it('that breaks off rejects with what broke it', async () => {
    async function* broken() {
      yield record;
      throw new RangeError('cut');
    }
    await expect(deploymentColumns(broken())).rejects.toThrow(new RangeError('cut'));
    await expect(readDeployments(broken())).rejects.toThrow(new RangeError('cut'));
  });

  it('is named where something is neither, and not where no stream is taken', async () => {
    const saying = async (ask: () => unknown) => ((await outcome(ask)) as { message: string }).message;
    for (const none of [5, 'records', {}, null]) {
      expect(await saying(() => deploymentColumns(none as never))).toContain('an async iterable');
      expect(await saying(() => readDeployments(none as never))).toContain('an async iterable');
    }
    expect(await saying(() => strengthOn(streamOf([record]) as never, { date: '2018-12-31' }))).toContain('not async');
    expect(await saying(() => strengthOn(5 as never, { date: '2018-12-31' }))).not.toContain('async');
  });

  it('is of the web as well: a stream of a response', async () => {
    const web = new ReadableStream({
      start(controller) {
        for (const one of [record, { ...record, id: 'a2' }]) controller.enqueue(one);
        controller.close();
      },
    });
    expect((await deploymentColumns(web as unknown as AsyncIterable<typeof record>)).columns.records).toBe(2);
  });

  it('makes a promise in types, too', () => {
    expectTypeOf(deploymentColumns([record])).toHaveProperty('columns');
    expectTypeOf(deploymentColumns(streamOf([record]))).resolves.toHaveProperty('columns');
    expectTypeOf(deploymentColumns(JSON.parse('[]'))).toHaveProperty('columns');
    expectTypeOf(readDeployments(streamOf([row]))).resolves.toHaveProperty('deployments');
    expectTypeOf(readDeployments([row])).toHaveProperty('deployments');
    // @ts-expect-error A stream of records with a gender that there is none of.
    void deploymentColumns(streamOf([{ ...record, gender: 'F' }])).catch(() => undefined);
    // @ts-expect-error The columns come with the promise.
    void deploymentColumns(streamOf([record])).columns;
  });
});
