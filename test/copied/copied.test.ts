import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import { hashOf, packed, runsOf, unpacked, WORDS, wordsOf } from './runs.mjs';

/*
 * No text of the bundled data has nine words in a row in common with one of the five documents. The fixture holds hashes
 * of every such run, and no sentence, so that this runs without the documents.
 *
 * Two things are excepted. What a document prints as a name or a heading is kept as printed, under one of these keys; and
 * the names of missions and agencies may stand anywhere.
 */
const AS_PRINTED = ['names', 'printed', 'standsFor', 'title', 'table', 'row', 'column'];

const FIXTURE = new URL('../fixtures/runs.txt', import.meta.url);
const HASHES = unpacked(readFileSync(FIXTURE, 'utf8'));
const NAMES = [...data.missionRegistry, ...data.policeAgencies].flatMap(({ names }) => names.map(({ text }) => text));
const NAMED = new Set(NAMES.flatMap(runsOf));

interface Copy {
  readonly path: string;
  readonly run: string;
}

/** Every run of a text anywhere in some data that a document has too. */
function copiesIn(value: unknown, named: ReadonlySet<string> = NAMED, path = 'data'): Copy[] {
  if (typeof value === 'string') {
    const copied = runsOf(value).filter((run) => HASHES.has(hashOf(run)) && !named.has(run));
    return copied.map((run) => ({ path, run }));
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !AS_PRINTED.includes(key))
    .flatMap(([key, inside]) => copiesIn(inside, named, `${path}.${key}`));
}

const SOURCES = fileURLToPath(new URL('../../../shared/sources', import.meta.url));
const describeOnSources = (title: string, body: (texts: readonly string[]) => void) =>
  describe(title, () => {
    if (!existsSync(SOURCES)) it.skip('needs the plain text of the documents, which is not there', () => {});
    else {
      const files = readdirSync(SOURCES).filter((name) => name.endsWith('.txt'));
      body(files.map((name) => readFileSync(join(SOURCES, name), 'utf8')));
    }
  });

describe('the bundled data', () => {
  it('copy no nine words in a row from a document', () => {
    expect(copiesIn({ ...data })).toEqual([]);
  });

  it('would be caught with a copied run, in a label or a note, whatever its marks and capitals', () => {
    // A name that a document prints, which only the list of names excepts.
    const name = 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo';
    const planted = `at work: ${name.toUpperCase().replaceAll(' ', ', ')}!`;
    const rows = [{ label: { en: planted, fr: 'autre' } }, { deep: [{ note: planted }] }];
    expect(copiesIn(rows)).toEqual([]);
    const caught = copiesIn(rows, new Set());
    expect(new Set(caught.map(({ path }) => path))).toEqual(new Set(['data.0.label.en', 'data.1.deep.0.note']));
    expect(caught).toHaveLength(2 * (wordsOf(name).length - WORDS + 1));
  });

  it('is looked at where there are labels of nine words and more', () => {
    let runs = 0;
    const count = (value: unknown): void => {
      if (typeof value === 'string') runs += runsOf(value).length;
      else if (typeof value === 'object' && value !== null) Object.values(value).forEach(count);
    };
    count({ ...data });
    expect(runs).toBeGreaterThan(2000);
  });
});

describe('the hashes', () => {
  it('stay small, and are many', () => {
    expect(HASHES.size).toBeGreaterThan(20_000);
    expect(readFileSync(FIXTURE).length).toBeLessThan(100_000);
  });

  it('come back from their text as they went in', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 32 - 1 })), (hashes) => {
        expect(unpacked(packed(hashes))).toEqual(new Set(hashes));
      }),
    );
  });
});

describeOnSources('the documents', (texts) => {
  it('have the hashes of the fixture', () => {
    expect(packed(texts.flatMap((text) => runsOf(text).map(hashOf)))).toBe(readFileSync(FIXTURE, 'utf8'));
  });

  it('give no nine words away, wherever they are taken from', () => {
    const runs = texts.flatMap((text) => runsOf(text)).filter((run) => !NAMED.has(run));
    fc.assert(
      fc.property(fc.nat(runs.length - 1), fc.lorem({ maxCount: 4 }), (index, before) => {
        const run = runs[index] as string;
        expect(copiesIn({ note: `${before} (${run}).` })).toContainEqual({ path: 'data.note', run });
      }),
    );
  });
});
