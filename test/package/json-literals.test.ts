import { readFileSync } from 'node:fs';
import { build, type Plugin } from 'esbuild';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as data from '../../src/data.js';
import { ROOT } from '../support/sources.js';
import { fromBrief } from './brief-json.js';
import { inBrief } from './in-brief.js';
import { literalsAsJson } from './json-literals.js';

const LONG = 'x'.repeat(2000);

describe('large tables of the data', () => {
  it.each([
    [`frozen({ a: ['${LONG}', 1.5, true, false, null], 'b-c': {} })`, { a: [LONG, 1.5, true, false, null], 'b-c': {} }],
    [`frozen<readonly X[]>([{ a: '${LONG}' }] as const satisfies Y)`, [{ a: LONG }]],
    [`frozen({ a: '${LONG}', b: \`it's "so"\`, c: 'é' })`, { a: LONG, b: 'it\'s "so"', c: 'é' }],
    [`frozen({ a: '${LONG}', b: SHORT })`, { a: LONG, b: [1] }],
  ])('become text of JSON (%#)', (code, expected) => {
    const written = literalsAsJson(`const SHORT = frozen([1]);\nexport const x = ${code};`);
    const [, text = ''] = /fromBrief\((".*")\)/.exec(written) ?? [];
    expect(fromBrief(JSON.parse(text))).toEqual(expected);
  });

  it('come back from brief texts, whatever they hold', () => {
    const words = fc.constantFrom('~', '~~', '!', '"', '\\', '\t', '$', 'printed', 'a much longer text, to be a piece');
    const text = fc.array(fc.oneof(words, fc.string())).map((parts) => parts.join(''));
    const row = fc.dictionary(words, fc.oneof(words, text, fc.integer()));
    fc.assert(
      fc.property(fc.oneof(text, fc.jsonValue(), fc.array(row, { maxLength: 30 })), (value) => {
        const json = JSON.stringify(value);
        expect(JSON.stringify(fromBrief(inBrief(json)))).toBe(json);
      }),
    );
  });

  it('have pieces made of pieces, and never more than there are names for', () => {
    const phrase = 'a phrase that comes again';
    const rows = Array.from({ length: 300 }, (_, index) => ({
      [`a longer key ${index % 150}`]: phrase,
      source: { [`line ${index}`]: { 'another key': phrase } },
    }));
    const json = JSON.stringify([...rows, ...rows, ...rows]);
    const brief = inBrief(json);
    expect(fromBrief(brief)).toEqual(JSON.parse(json));
    expect(brief.length).toBeLessThan(json.length * 0.7);
    const pieces = brief.split('\t').slice(0, -1);
    expect(pieces.some((piece) => piece.slice(1).includes('~'))).toBe(true);
    expect(new Set(pieces.map((piece) => piece[0])).size).toBe(pieces.length);
    expect(inBrief('{"a":1,"b":"~"}')).toBe('{"a":1,"b":"\\u007e"}');
  });

  it.each([
    `frozen({ a: 'short' })`,
    `frozen({ a: '${LONG}', b: call() })`,
    `frozen({ a: '${LONG}', b: elsewhere })`,
    `frozen({ a: '${LONG}', b: undefined })`,
    `frozen({ a: '${LONG}', ...others })`,
    `frozen({ a: '${LONG}', [key]: 1 })`,
    `frozen({ a: '${LONG}', b: -0 })`,
    `other({ a: '${LONG}' })`,
  ])('stay as they are where they are small, or more than data (%#)', (code) => {
    expect(literalsAsJson(`export const x = ${code};`)).toBe(`export const x = ${code};`);
  });

  it('hold in the built door what they hold in the sources', async () => {
    const written: string[] = [];
    const asJson: Plugin = {
      name: 'as-json',
      setup({ onLoad }) {
        onLoad({ filter: /[\\/]src[\\/]data[\\/][\w-]+\.ts$/ }, ({ path }) => {
          const contents = literalsAsJson(readFileSync(path, 'utf8'));
          if (contents.includes('fromBrief(')) written.push(path);
          return { contents, loader: 'ts' };
        });
      },
    };
    const options = { bundle: true, format: 'cjs', write: false, logLevel: 'error' } as const;
    const { outputFiles } = await build({ ...options, plugins: [asJson], entryPoints: [`${ROOT}src/data.ts`] });
    const module = { exports: {} };
    new Function('module', 'exports', outputFiles[0]?.text ?? '')(module, module.exports);
    expect({ ...module.exports }).toEqual({ ...data });
    expect(written.length).toBeGreaterThan(15);
  });
});
