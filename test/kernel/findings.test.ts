import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/explain/codes.js';
import { explain } from '../../src/explain/explain.js';
import { LOCALES, textOf } from '../../src/kernel/label.js';
import { printable } from '../../src/kernel/sayable.js';
import { MESSAGES, namesIn, SENTENCES } from '../support/messages.js';

describe('the message of a code', () => {
  it('is one, or one for each of its reasons', () => {
    const names = MESSAGES.map(({ code, reason }) => `${code} ${reason ?? ''}`);
    expect(names.length).toBeGreaterThan(70);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    const codes = MESSAGES.map(({ code }) => code);
    const halfReasoned = MESSAGES.filter(({ code, reason }) => {
      const same = codes.filter((other) => other === code);
      return same.length > 1 && reason === undefined;
    });
    expect(halfReasoned).toEqual([]);
  });

  it.each(SENTENCES)('$code ($reason) is said in each language', ({ said: { en, fr } }) => {
    expect(en).toMatch(/\S/);
    expect(fr).toMatch(/\S/);
    expect(en).not.toBe(fr);
    for (const text of [en, fr]) {
      expect(text).not.toMatch(/\.$/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object|[{}|]/);
      expect(printable(text)).toBe(text);
    }
  });

  it.each(SENTENCES)('$code ($reason) is what explain says', ({ code, details, said: label }) => {
    const finding = { code, severity: 'warning', path: [], operands: details } as unknown as Finding;
    for (const locale of LOCALES) {
      // French has no-break spaces where the message has plain ones.
      const [said, written] = [explain(finding, { locale }), textOf(label, locale)];
      expect(said.replaceAll('\u00a0', ' ')).toBe(written.replaceAll('\u00a0', ' '));
    }
  });

  it('names its details', () => {
    expect(SENTENCES.flatMap(({ said }) => namesIn(said.en)).length).toBeGreaterThan(110);
  });

  it('is written in upper case, one word a code', () => {
    for (const { code } of MESSAGES) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });
});
