import { describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/explain.js';
import { FINDING_MESSAGES } from '../../src/explain/finding-messages.js';
import type { Finding, FindingCode } from '../../src/kernel/codes.js';
import { LOCALES, textOf } from '../../src/kernel/label.js';

const codes = Object.keys(FINDING_MESSAGES()) as FindingCode[];
const operandsOf = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();

describe('FINDING_MESSAGES', () => {
  it.each(codes)('%s has a message in each language, with the same operands', (code) => {
    const { en, fr } = FINDING_MESSAGES()[code];
    expect(en).toMatch(/\S/);
    expect(fr).toMatch(/\S/);
    expect(en).not.toBe(fr);
    expect(operandsOf(fr)).toEqual(operandsOf(en));
    for (const text of [en, fr]) {
      expect(text).not.toMatch(/\.$/);
      expect(text.replaceAll(/\{\w+\}/g, '')).not.toMatch(/[{}]/);
    }
  });

  it.each(codes)('%s is explained with its operands filled in', (code) => {
    const operands = Object.fromEntries(operandsOf(FINDING_MESSAGES()[code].en).map((name) => [name, `<${name}>`]));
    const finding = { code, severity: 'warning', path: [], operands } as unknown as Finding;
    for (const locale of LOCALES) {
      const template = textOf(FINDING_MESSAGES()[code], locale);
      // French has no-break spaces where the template has plain ones.
      const text = explain(finding, { locale }).replaceAll('\u00a0', ' ');
      expect(text).toBe(template.replaceAll(/\{(\w+)\}/g, '<$1>'));
    }
  });

  it('is written in upper case, one word a code', () => {
    for (const code of codes) expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
  });
});
