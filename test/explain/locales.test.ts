import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { labelText, localeOf } from '../../src/explain/locales.js';
import { LOCALES, textOf } from '../../src/kernel/label.js';
import { codeOf } from '../refusal.js';
import { runs } from '../support/long.js';

describe('localeOf', () => {
  it.each([
    ['fr', 'fr-CA'],
    ['fr-CA', 'fr-CA'],
    ['FR_ca', 'fr-CA'],
    ['fr-FR', 'fr-CA'],
    ['fr-Latn-CA', 'fr-CA'],
    ['en', 'en-CA'],
    ['en-US', 'en-CA'],
    [' en-GB ', 'en-CA'],
  ] as const)('reads %j', (text, locale) => {
    expect(localeOf(text)).toBe(locale);
  });

  it.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'fr-CA'],
    ['en;q=0.8, fr-CA;q=0.9', 'fr-CA'],
    ['en-US;q=0.1,fr;q=0.5,en-GB;q=0.7', 'en-CA'],
    ['fr,en', 'fr-CA'],
    ['en,fr', 'en-CA'],
    ['de-CH, de;q=0.9, en;q=0.1', 'en-CA'],
    ['fr;q=0, en;q=0.1', 'en-CA'],
    ['fr;q=0, *', 'en-CA'],
    ['en;q=0.000, *;q=0.001', 'fr-CA'],
    ['*, fr;q=0.5', 'en-CA'],
    ['*;q=0.5, fr', 'fr-CA'],
    ['*, fr', 'fr-CA'],
    ['en;q=0.5, *;q=0', 'en-CA'],
    [',fr ; q = 1.000 ,,', 'fr-CA'],
  ] as const)('takes what is wanted most of %j', (text, locale) => {
    expect(localeOf(text)).toBe(locale);
    expect(localeOf(text, { otherwise: locale === 'en-CA' ? 'fr-CA' : 'en-CA' })).toBe(locale);
  });

  it.each([
    'de',
    '*',
    'de, *;q=0.5',
    'fr;q=0',
    'en;q=0, fr;q=0, *',
    'frogs',
    'f',
    '',
    'fr;q=2',
    'fr;v=1',
    'fr CA',
    'fr;',
  ])('refuses %j, unless it is told what to fall back on', (text) => {
    const error = (() => {
      try {
        return localeOf(text);
      } catch (caught) {
        return caught as { code: string; path: unknown; details: { choices: unknown } };
      }
    })() as { code: string; path: unknown; details: { choices: unknown } };
    expect(error).toMatchObject({ code: 'UNKNOWN_NAME', path: ['text'], details: { choices: [...LOCALES] } });
    for (const otherwise of LOCALES) expect(localeOf(text, { otherwise })).toBe(otherwise);
  });

  it('falls back where a request has no header, and refuses what is no text', () => {
    for (const none of [undefined, null]) {
      expect(localeOf(none, { otherwise: 'fr-CA' })).toBe('fr-CA');
      expect(codeOf(() => localeOf(none))).toEqual({ code: 'INVALID_ARGUMENT', path: 'text' });
    }
    for (const other of [5, ['fr'], {}])
      expect(codeOf(() => localeOf(other as never, { otherwise: 'fr-CA' }))).toEqual({
        code: 'INVALID_ARGUMENT',
        path: 'text',
      });
    expect(codeOf(() => localeOf('de', { otherwise: 'fr' as never }))).toEqual({
      code: 'UNKNOWN_NAME',
      path: 'options.otherwise',
    });
  });

  it('goes by quality, whatever the order, and however many other languages there are', () => {
    const quality = fc.integer({ min: 0, max: 1000 });
    const others = fc.array(fc.tuple(fc.constantFrom('de', 'es-MX', 'zh-Hant-TW', 'fra', 'eng'), quality), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(quality, quality, others, fc.boolean(), (en, fr, rest, isTurned) => {
        const all = [['en', en], ['fr', fr], ...rest].map(([tag, q]) => `${tag};q=${(Number(q) / 1000).toFixed(3)}`);
        const text = (isTurned ? all.reverse() : all).join(', ');
        if (en === 0 && fr === 0) expect(localeOf(text, { otherwise: 'en-CA' })).toBe('en-CA');
        else if (en === fr) expect(localeOf(text)).toBe(isTurned ? 'fr-CA' : 'en-CA');
        else expect(localeOf(text)).toBe(en > fr ? 'en-CA' : 'fr-CA');
      }),
      { numRuns: runs(500) },
    );
  });
});

describe('labelText', () => {
  it('is what tables show, of labels of one language too', () => {
    const labels = [{ en: 'a', fr: 'b' }, { en: 'a' }, { fr: 'b' }, { nb: 'n' }, { sv: 's', nb: 'n' }];
    expect(labels.map((label) => labelText(label as never, { locale: 'fr-CA' }))).toEqual(['b', 'a', 'b', 'n', 'n']);
    for (const label of labels)
      for (const locale of LOCALES) expect(labelText(label as never, { locale })).toBe(textOf(label as never, locale));
  });

  it.each([
    ['text', 'INVALID_ARGUMENT'],
    [{}, 'INVALID_ARGUMENT'],
    [{ en: '' }, 'INVALID_ARGUMENT'],
    [{ English: 'a' }, 'UNKNOWN_NAME'],
  ])('refuses %j', (label, code) => {
    expect(codeOf(() => labelText(label as never, { locale: 'en-CA' }))).toMatchObject({ code });
  });
});
