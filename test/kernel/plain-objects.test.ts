import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../src/figures/read-number.js';
import { poolShares } from '../../src/gender/pooled-share.js';
import { codeOf } from '../refusal.js';

describe('an object that something is read from', () => {
  it.each([
    ['a map', new Map([['numbers', 'fr-CA']])],
    ['a date', new Date(0)],
    ['a set', new Set(['numbers'])],
    ['an instance', new (class Options {})()],
    ['an array', ['fr-CA']],
  ])('is not %s, whose parts nobody would find', (_, options) => {
    const wrong = options as { readonly numbers?: 'fr-CA' };
    expect(codeOf(() => readNumber('1,234', wrong))).toEqual({ code: 'INVALID_ARGUMENT', path: 'options' });
    expect(() => readNumber('1,234', wrong)).toThrow(
      /expected options, received an (?:object that is not plain|array)$/,
    );
  });

  it('may be of another realm, or without a prototype', () => {
    const foreign = runInNewContext(`({ numbers: 'fr-CA' })`) as { readonly numbers: 'fr-CA' };
    const bare = Object.assign(Object.create(null), { numbers: 'fr-CA' }) as { readonly numbers: 'fr-CA' };
    for (const options of [foreign, bare]) expect(readNumber('1,234', options).value.toString()).toBe('1.234');
  });

  it('is read with what it inherits left alone', () => {
    const parts = [{ women: 1, total: 2 }];
    const inherited = Object.create({ missing: 'refuse' }) as { readonly missing: 'refuse' };
    expect(codeOf(() => poolShares(parts, inherited))?.code).toBe('INVALID_ARGUMENT');
  });
});
