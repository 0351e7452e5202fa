import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { NEGATIVE_APPROVAL } from '../../src/budgets/messages.js';
import type { ErrorCode, ErrorDetails } from '../../src/explain/codes.js';
import { CpaIppError, isCpaIppError } from '../../src/explain/codes.js';
import { explain } from '../../src/explain/explain.js';
import {
  describe as describeValue,
  invalidArgument,
  refuseUnknownKeys,
  requireArray,
  requireInteger,
  requireObject,
  requireOneOf,
  requireString,
} from '../../src/kernel/check.js';
import type { CellPlace } from '../../src/kernel/codes.js';
import { fault, formatPath } from '../../src/kernel/errors.js';
import { refusal } from '../refusal.js';

const sample = () => fault(NEGATIVE_APPROVAL, ['rows', 3, 'amount'], { received: '-1' });

describe('CpaIppError', () => {
  it('is an Error with a name, code, path and details, and says in its message where', () => {
    const error = sample();
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('CpaIppError');
    expect(error.code).toBe('NEGATIVE_APPROVAL');
    expect(error.path).toEqual(['rows', 3, 'amount']);
    expect(error.details).toEqual({ received: '-1' });
    expect(error.message).toBe('rows[3].amount: the approved amount -1 is below zero');
    expect(error.stack).toContain('CpaIppError');
  });

  it('has a message without a prefix where there is no path', () => {
    expect(fault(NEGATIVE_APPROVAL, [], { received: '-1' }).message).toBe('the approved amount -1 is below zero');
  });

  it('writes paths as code does', () => {
    expect(formatPath([])).toBe('');
    expect(formatPath([0, 'a', 'b', 1, 2])).toBe('[0].a.b[1][2]');
  });
});

describe('isCpaIppError', () => {
  it('knows an error of another copy of the class, as the other module format has it', async () => {
    vi.resetModules();
    const copy = await import('../../src/explain/codes.js');
    const { fault: foreignFault } = await import('../../src/kernel/errors.js');
    const foreign = foreignFault(NEGATIVE_APPROVAL, [], { received: '-1' });
    expect(copy.CpaIppError).not.toBe(CpaIppError);
    expect(foreign).toBeInstanceOf(copy.CpaIppError);
    expect(foreign).not.toBeInstanceOf(CpaIppError);
    expect(isCpaIppError(foreign)).toBe(true);
    expect(isCpaIppError(foreign, 'NEGATIVE_APPROVAL')).toBe(true);
    expect(isCpaIppError(foreign, 'DUPLICATE')).toBe(false);
    expect(copy.isCpaIppError(sample(), 'NEGATIVE_APPROVAL')).toBe(true);
  });

  it.each([
    undefined,
    null,
    'CpaIppError',
    1,
    {},
    { name: 'CpaIppError', code: 'DUPLICATE' },
    new Error('CpaIppError'),
    new TypeError('x'),
    Object.assign(new Error('x'), { code: 'DUPLICATE' }),
    Object.assign(new Error('x'), { name: 'CpaIppError' }),
    Object.assign(new Error('x'), { code: 'DUPLICATE', path: [], details: {} }),
    Object.assign(new Error('x'), { name: 'CpaIppError', code: 5, path: [], details: {} }),
    Object.assign(new Error('x'), { name: 'CpaIppError', code: 'NO_SUCH_CODE' }),
    Object.assign(new Error('x'), { name: 'CpaIppError', code: 'DUPLICATE' }),
    Object.assign(new Error('x'), { name: 'CpaIppError', code: 'DUPLICATE', path: 'x', details: null }),
  ])('is not taken in by a look-alike (case %#)', (value) => {
    expect(isCpaIppError(value)).toBe(false);
  });

  it('answers false to a code that does not exist', () => {
    expect(isCpaIppError(sample(), 'bogus' as never)).toBe(false);
    expect(isCpaIppError(sample(), 'toString' as never)).toBe(false);
  });

  it('narrows details to the code', () => {
    const caught: unknown = sample();
    if (isCpaIppError(caught, 'INVALID_FISCAL_YEAR')) {
      expectTypeOf(caught.details).toEqualTypeOf<
        ErrorDetails['INVALID_FISCAL_YEAR'] & { readonly at?: CellPlace; readonly key?: string }
      >();
      expectTypeOf(caught.code).toEqualTypeOf<'INVALID_FISCAL_YEAR'>();
    }
    if (isCpaIppError(caught)) {
      expectTypeOf(caught.code).toEqualTypeOf<ErrorCode>();
      // @ts-expect-error without a code, nobody knows which details there are
      caught.details.suggestions;
    }
    // @ts-expect-error the list of codes is closed
    isCpaIppError(caught, 'NO_SUCH_CODE');
  });
});

describe('the helpers that check arguments', () => {
  const ROWS = { en: 'an array of rows', fr: 'un tableau de lignes' };
  const REASON = { en: 'a reason', fr: 'un motif' };
  const OPTION = { en: 'an option', fr: 'une option' };

  it('describe any value in a few characters, and never throw', () => {
    const awkward = {
      toString() {
        throw new Error('no');
      },
    };
    expect(
      [1, -0, Number.NaN, true, undefined, null, 'a', 1n, Symbol('s'), [], {}, awkward, () => 1].map(describeValue),
    ).toEqual([
      { en: '1', fr: '1' },
      { en: '0', fr: '0' },
      { en: 'NaN', fr: 'NaN' },
      { en: 'true', fr: 'true' },
      { en: 'undefined', fr: 'undefined' },
      { en: 'null', fr: 'null' },
      { en: "'a'", fr: '«\u00a0a\u00a0»' },
      { en: 'a bigint', fr: 'un bigint' },
      { en: 'a symbol', fr: 'un symbole' },
      { en: 'an array', fr: 'un tableau' },
      { en: 'an object', fr: 'un objet' },
      { en: 'an object', fr: 'un objet' },
      { en: 'a function', fr: 'une fonction' },
    ]);
    const long = 'x'.repeat(117);
    expect(describeValue('x'.repeat(121))).toEqual({ en: `'${long}...'`, fr: `«\u00a0${long}...\u00a0»` });
    expect(describeValue('x'.repeat(120))).toEqual({ en: `'${long}xxx'`, fr: `«\u00a0${long}xxx\u00a0»` });
    expect(describeValue(-1234.5)).toEqual({ en: '-1234.5', fr: '-1234,5' });
  });

  it('hand a good value back and refuse the rest with what was expected', () => {
    expect(requireObject({ a: 1 }, [])).toEqual({ a: 1 });
    expect(requireArray([1], [])).toEqual([1]);
    expect(requireArray(new Array(2), []).map(() => 'seen')).toEqual(['seen', 'seen']);
    expect(requireString('', [])).toBe('');
    for (const value of [null, undefined, [], 'x', 1, () => 1])
      refusal(() => requireObject(value, ['o']), 'INVALID_ARGUMENT');
    for (const value of [null, {}, 'x', { length: 0 }, new Uint8Array(1)]) {
      refusal(() => requireArray(value, ['o']), 'INVALID_ARGUMENT');
    }
    for (const value of [null, 1, Object('x')]) refusal(() => requireString(value, []), 'INVALID_ARGUMENT');
    const error = refusal(() => requireArray(5, ['rows'], ROWS), 'INVALID_ARGUMENT');
    expect(error.message).toBe('rows: expected an array of rows, received 5');
    expect(error.details).toEqual({ expected: ROWS, received: { en: '5', fr: '5' } });
    expect(invalidArgument(5, { en: 'text', fr: 'un texte' }, []).message).toBe('expected text, received 5');
  });

  it('take whole numbers within bounds, both included', () => {
    const bounds = { minimum: -2, maximum: 3 };
    for (const value of [-2, 0, 3]) expect(requireInteger(value, [], bounds)).toBe(value);
    for (const value of [-3, 4, 0.5, Number.NaN, Number.POSITIVE_INFINITY, '1', 1n, null]) {
      refusal(() => requireInteger(value, [], bounds), 'INVALID_ARGUMENT');
    }
  });

  it('take members of a closed list only, and name the nearest', () => {
    const members = ['not-reported', 'redacted'] as const;
    expectTypeOf(requireOneOf('redacted', members, REASON, [])).toEqualTypeOf<'not-reported' | 'redacted'>();
    const error = refusal(() => requireOneOf('Redakted', members, REASON, ['x']), 'UNKNOWN_NAME');
    expect(error.message).toBe("x: 'Redakted' is not a reason; did you mean 'redacted'?");
    expect(error.details).toEqual({ kind: REASON, received: 'Redakted', suggestions: ['redacted'] });
    refusal(() => requireOneOf('toString', members, REASON, []), 'UNKNOWN_NAME');
    const messageFor = (names: readonly string[]) =>
      refusal(() => requireOneOf('stranger', names, REASON, ['x']), 'UNKNOWN_NAME').message;
    const few = refusal(() => requireOneOf('stranger', members, REASON, []), 'UNKNOWN_NAME');
    expect(few.details).toEqual({ kind: REASON, received: 'stranger', suggestions: [], choices: members });
    expect(explain(few, { locale: 'en-CA' })).toBe(few.message);
    expect(explain(few, { locale: 'fr-CA' })).toBe(
      "« stranger » n'est pas un motif; au choix : « not-reported » ou « redacted »".replaceAll(
        / (?=[:»])|(?<=«) /g,
        '\u00a0',
      ),
    );
    expect(explain(error, { locale: 'en-CA' })).toBe(error.message);
    expect(messageFor(members)).toBe("x: 'stranger' is not a reason; choose from 'not-reported' or 'redacted'");
    expect(messageFor(Array.from({ length: 10 }, (_, index) => `reason-${index}`))).toBe(
      "x: 'stranger' is not a reason",
    );
    refusal(() => requireOneOf(undefined, members, REASON, []), 'INVALID_ARGUMENT');
  });

  it('refuse option names that do not exist, inherited ones aside', () => {
    expect(() => refuseUnknownKeys({ a: 1 }, ['a', 'b'], OPTION, [])).not.toThrow();
    expect(() => refuseUnknownKeys(Object.create({ c: 1 }), ['a'], OPTION, [])).not.toThrow();
    const error = refusal(() => refuseUnknownKeys({ methode: 1 }, ['method'], OPTION, ['options']), 'UNKNOWN_NAME');
    expect(error.path).toEqual(['options', 'methode']);
    refusal(() => refuseUnknownKeys(JSON.parse('{"__proto__": 1}'), ['a'], OPTION, []), 'UNKNOWN_NAME');
  });
});
