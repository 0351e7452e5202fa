import vm from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NEGATIVE_APPROVAL } from '../../src/budgets/messages.js';
import { NEGATIVE_VALUE } from '../../src/exact/messages.js';
import { type CpaIppError, isCpaIppError } from '../../src/explain/codes.js';
import { explain } from '../../src/explain/explain.js';
import { reconcile } from '../../src/figures/reconcile.js';
import { statement } from '../../src/figures/statement.js';
import { describe as describeValue } from '../../src/kernel/check.js';
import { fault, formatPath } from '../../src/kernel/errors.js';
import { LOCALES, type Locale } from '../../src/kernel/label.js';
import { AMBIGUOUS_NAME, DUPLICATE, INVALID_ARGUMENT, REVERSED_RANGE } from '../../src/kernel/messages.js';
import { harmless, printable, sayable, shortened } from '../../src/kernel/sayable.js';

const sayOf = (error: unknown, locale: Locale) => explain(error as CpaIppError, { locale });
const anyText = fc.string({ unit: 'binary', maxLength: 3000 });

describe('printable', () => {
  it.each([
    ['\u001b[31mred', '␛[31mred'],
    ['a\u0000b\u007f\r\n\t', 'a␀b␡␍␊␉'],
    ['\u202egnp.exe', '\ufffdgnp.exe'],
    ['\ufeff\u200bRCMP\u2028', '\ufffd\ufffdRCMP\ufffd'],
    ['\u0085\u009b1m', '\ufffd\ufffd1m'],
    ['\ud83d', '\ufffd'],
    ['\u{e0041}', '\ufffd'],
  ])('shows %j', (text, shown) => {
    expect(printable(text)).toBe(shown);
  });

  it('leaves what people write as it is', () => {
    const text = "Sûreté du Québec : « 5\u00a0% », l’œuvre — n° 1, 1\u202f000 $, 𝒳 👮 'e\u0301'";
    expect(printable(text)).toBe(text);
  });
});

describe('harmless', () => {
  it.each([
    ['\u001b[31mred', '␛[31mred'],
    ['a\u0000b\u007f\r\n\t', 'a␀b␡␍␊␉'],
    ['\u202egnp.exe\u2066\u200f\u061c', '\ufffdgnp.exe\ufffd\ufffd\ufffd'],
    ['\u2028\u2029', '\ufffd\ufffd'],
    ['\ud83d', '\ufffd'],
  ])('shows %j', (text, shown) => {
    expect(harmless(text)).toBe(shown);
  });

  it('leaves soft hyphens, joiners and what they join', () => {
    const text =
      'pro\u00adgramme, 👩\u200d✈️, \u0646\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645, 🏴\u{e0067}\u{e0062}\u{e007f}';
    expect(harmless(text)).toBe(text);
  });

  it('is what explain makes of the labels of a caller', () => {
    const explained = (label: string) => {
      const mine = statement({
        document: 'd',
        unit: 'count',
        figures: { a: ['1', 1], b: ['2', 2], total: ['4', 3] },
        identities: {
          total: {
            printed: 'total',
            expected: { sum: ['a', 'b'] },
            readings: [{ kind: 'other-row', label: { en: label, fr: label }, expected: { sum: ['a', 'b', 'a'] } }],
            missing: 'unknown',
          },
        },
      });
      return explain(reconcile(mine, 'total'), { locale: 'en-CA' });
    };
    expect(explained('pro\u00adgramme 👩\u200d✈️')).toContain('pro\u00adgramme 👩\u200d✈️');
    expect(explained('\u202egnp\u001b')).toContain('\ufffdgnp␛');
  });
});

describe('shortened', () => {
  it('keeps the beginning and the end, and tears no pair', () => {
    expect(shortened('abcdefghij', 10, { end: 3, gap: '…' })).toBe('abcdefghij');
    expect(shortened('abcdefghijk', 10, { end: 3, gap: '…' })).toBe('abcdef…ijk');
    expect(shortened('👮'.repeat(10), 8, { end: 3, gap: '…' })).toBe('👮👮…👮');
  });

  it('is never longer than it may be, nor torn where the text is whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 10, max: 60 }), (text, most) => {
        const short = shortened(text, most, { end: 4, gap: ' … ' });
        expect(short.length).toBeLessThanOrEqual(most);
        expect(printable(short).includes('\ufffd')).toBe(printable(short) !== short);
        expect(/\p{Surrogate}/u.test(short)).toBe(false);
      }),
    );
  });
});

describe('a message', () => {
  const AN_ID = { en: 'an id', fr: 'un identifiant' };

  it('has at most 1,000 characters, says where at its start and what is wrong at its end', () => {
    const error = fault(REVERSED_RANGE, ['rows', 3], { from: 'x'.repeat(1e6), to: 'y'.repeat(1e6) });
    expect(error.message).toHaveLength(1000);
    expect(error.message).toMatch(/^rows\[3\]: the end, y+ … x+$/);
    expect(error.details.from).toHaveLength(1e6);
    for (const locale of LOCALES) expect(sayOf(error, locale)).toHaveLength(1000);
    const many = { kind: AN_ID, received: 'x'.repeat(1e6), candidates: Array(1000).fill('y'.repeat(1e6)) };
    const ambiguous = fault(AMBIGUOUS_NAME, ['rows', 3], many);
    expect(ambiguous.message).toHaveLength(1000);
    expect(ambiguous.message).toMatch(/^rows\[3\]: 'x{117}\.\.\.' may be 'y{117}\.\.\.', .* … .* or 'y{117}\.\.\.'$/);
    expect(ambiguous.details.candidates).toHaveLength(1000);
    const deep = fault(NEGATIVE_VALUE, ['x'.repeat(1e6)], { received: '-1' });
    expect(deep.message).toMatch(/^x{497}\.\.\.: -1 is below zero$/);
  });

  it('shows a long name by its beginning, and keeps it whole in its details', () => {
    const error = fault(DUPLICATE, ['rows', 3], { kind: AN_ID, received: 'x'.repeat(1e6) });
    expect(error.message).toBe(`rows[3]: '${'x'.repeat(117)}...' is given twice (an id)`);
    expect(error.details.received).toHaveLength(1e6);
  });

  it('is bounded and printable, whatever is in it', () => {
    fc.assert(
      fc.property(anyText, anyText, (step, received) => {
        const errors = [
          fault(DUPLICATE, [step], { kind: AN_ID, received }),
          fault(NEGATIVE_VALUE, [step], { received }),
          fault(INVALID_ARGUMENT, [step], { expected: AN_ID, received: { en: received, fr: received } }),
        ];
        for (const text of errors.flatMap((error) => [
          error.message,
          ...LOCALES.map((locale) => sayOf(error, locale)),
        ])) {
          expect(text.length).toBeLessThanOrEqual(1000);
          expect(printable(text)).toBe(text);
        }
      }),
    );
  });

  it('that fits stays as it is', () => {
    expect(sayable('rows[3]: below zero')).toBe('rows[3]: below zero');
    expect(sayable('x'.repeat(1000))).toBe('x'.repeat(1000));
  });

  it('describes a text without tearing a pair', () => {
    const short = `${'x'.repeat(116)}...`;
    expect(describeValue(`${'x'.repeat(116)}👮👮👮`)).toEqual({ en: `'${short}'`, fr: `«\u00a0${short}\u00a0»` });
  });

  it('writes an operand of as many digits as an exact number may have as an amount', () => {
    const operands = { received: `-1.${'5'.repeat(299)}` };
    const finding = { code: 'NEGATIVE_VALUE', severity: 'error', path: [], operands } as const;
    expect(explain(finding, { locale: 'fr-CA' })).toBe(`-1,${'5'.repeat(299)} est négatif`);
  });

  it('takes an operand of many digits for text', () => {
    const operands = { received: `${'1'.repeat(1e6)}.5` };
    const finding = { code: 'NEGATIVE_VALUE', severity: 'error', path: [], operands } as const;
    expect(explain(finding, { locale: 'fr-CA' })).toMatch(/^1+ … 1+\.5 est négatif$/);
  });
});

describe('an error from elsewhere', () => {
  const thrown = () => fault(NEGATIVE_APPROVAL, ['rows', 3], { received: '-1' });

  it('is known in another realm', () => {
    const foreign: unknown = vm.runInNewContext(
      "Object.assign(new Error('rows[3]: below zero'), { name: 'CpaIppError', code: 'NEGATIVE_APPROVAL', path: ['rows', 3], details: { received: '-1' } })",
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isCpaIppError(foreign, 'NEGATIVE_APPROVAL')).toBe(true);
    expect(isCpaIppError(foreign, 'DUPLICATE')).toBe(false);
    expect(explain(foreign as CpaIppError, { locale: 'en-CA' })).toBe(explain(thrown(), { locale: 'en-CA' }));
  });

  it('leaves its code behind when it is cloned; its parts do not', () => {
    expect(isCpaIppError(structuredClone(thrown()))).toBe(false);
    const { name, message, code, path, details } = thrown();
    const sent: unknown = structuredClone({ name, message, code, path, details });
    expect(isCpaIppError(sent, 'NEGATIVE_APPROVAL')).toBe(true);
    expect(explain(sent as CpaIppError, { locale: 'fr-CA' })).toBe(explain(thrown(), { locale: 'fr-CA' }));
    expect(isCpaIppError({ name, code, path, details })).toBe(false);
  });

  it('may hold anything in its path', () => {
    const odd = Object.assign(thrown(), { path: [Symbol('s'), {}, null, 1, 'a'] });
    expect(explain(odd, { locale: 'en-CA' })).toBe('symbol.object.object[1].a: the approved amount -1 is below zero');
    expect(formatPath(['a', 1n as never])).toBe('a.bigint');
  });
});
