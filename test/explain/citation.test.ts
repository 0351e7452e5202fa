import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documents } from '../../src/data/documents.js';
import * as data from '../../src/data.js';
import { citation, isCpaIppError, type Locale, type Source, type SourceDocument } from '../../src/index.js';
import { sourceDocumentSchema, sourceSchema } from '../../src/schemas.js';
import { refusal } from '../refusal.js';

const both = (source: Source, own: readonly SourceDocument[] = documents) =>
  (['en-CA', 'fr-CA'] as const).map((locale) => citation(source, { locale, documents: own }).text);

const document: SourceDocument = {
  id: 'our-report',
  title: { fr: 'Notre rapport' },
  language: 'fr',
  kind: { en: 'report', fr: 'rapport' },
  publishers: [{ en: 'Our service', fr: 'Notre service' }],
  date: '2024-05-01',
  address: 'https://example.org/a',
};

describe('citation', () => {
  it('cites a cell of the evaluation: three authors, no date, table, row, column and line', () => {
    const source = {
      document: 'evaluation-2015-2020',
      line: 306,
      table: '8',
      row: '2015-16',
      column: 'Approved spending: Total (A)',
    };
    expect(both(source)).toEqual([
      "Royal Canadian Mounted Police, Global Affairs Canada, & Public Safety Canada. (n.d.). Horizontal Evaluation of the Canadian Police Arrangement - International Police Peacekeeping and Peace Operations Program (2015-2020) [Evaluation report]. Table 8, '2015-16', 'Approved spending: Total (A)', line 306 of the plain text.",
      "Gendarmerie royale du Canada, Affaires mondiales Canada et Sécurité publique Canada. (s.d.). Horizontal Evaluation of the Canadian Police Arrangement - International Police Peacekeeping and Peace Operations Program (2015-2020) [Rapport d'évaluation, en anglais]. Tableau 8, «\u00a02015-16\u00a0», «\u00a0Approved spending: Total (A)\u00a0», ligne 306 du texte brut en anglais.",
    ]);
  });

  it('says the day that an undated note reports, and titles a report as it is called in each language', () => {
    expect(both({ document: 'ministerial-note-2019', line: 8 })).toEqual([
      '[Public Safety Canada]. (n.d.). Canadian Police Arrangement – International Police Peacekeeping and Peace Operations Program [Briefing note, status on September 5, 2019]. Line 8 of the plain text.',
      "[Sécurité publique Canada]. (s.d.). Canadian Police Arrangement – International Police Peacekeeping and Peace Operations Program [Note d'information, situation au 5 septembre 2019, en anglais]. Ligne 8 du texte brut en anglais.",
    ]);
    expect(both({ document: 'annual-report-2024-25', line: 65 })).toEqual([
      '[Royal Canadian Mounted Police, Public Safety Canada, & Global Affairs Canada]. (2025). Annual Report 2024-2025: International Police Peacekeeping and Peace Operations Program [Annual report]. ISSN 2819-7127. Catalogue number PS61-60E-PDF. Line 65 of the plain text.',
      "[Gendarmerie royale du Canada, Sécurité publique Canada et Affaires mondiales Canada]. (2025). Rapport annuel\u00a0: Programme d'opérations policières internationales de paix et de maintien de la paix [Rapport annuel]. ISSN 2819-7127. Numéro de catalogue de la version anglaise PS61-60E-PDF. Ligne 65 du texte brut en anglais.",
    ]);
  });

  it('cites publications: by day, by year or without a date, with what could not be seen', () => {
    const external = {
      title: 'Resolution 1',
      publisher: 'Council',
      date: '2017-04-13',
      address: 'https://example.org',
    };
    expect(both({ external })).toEqual([
      'Council. (2017, April 13). Resolution 1. https://example.org',
      'Council. (2017, 13 avril). Resolution 1. https://example.org',
    ]);
    const { date: _, address: __, ...bare } = external;
    expect(both({ external: { ...bare, year: 2017 } })).toEqual([
      'Council. (2017). Resolution 1.',
      'Council. (2017). Resolution 1.',
    ]);
    expect(both({ external: { ...bare, date: '2017-04' } })[1]).toBe('Council. (2017, avril). Resolution 1.');
    expect(both({ external: { ...bare, seen: 'copy' } })).toEqual([
      'Council. (n.d.). Resolution 1 [seen in a copy].',
      'Council. (s.d.). Resolution 1 [vu dans une copie].',
    ]);
    expect(both({ external: { ...bare, seen: 'unconfirmed' } })[0]).toBe(
      'Council. (n.d.). Resolution 1 [not confirmed].',
    );
    expect(citation({ external: bare }, { locale: 'en-CA', documents: [] })).not.toHaveProperty('place');
  });

  it('names a table by its number in the language of the reader, however its source has it', () => {
    const shown = (table: string) =>
      (['en-CA', 'fr-CA'] as const).map((locale) =>
        citation({ document: 'peace-operations', line: 1, table }, { locale, documents })
          .place?.split(', ')[0]
          ?.replaceAll('\u00a0', ' '),
      );
    for (const table of ['8', 'Table 8', 'table 8', 'Tableau 8', 'TABLE  8'])
      expect([table, shown(table)]).toEqual([table, ['Table 8', 'Tableau 8']]);
    for (const number of ['8a', 'A1', 'A-1', '3.2', '10'])
      expect(shown(`Table ${number}`)).toEqual([`Table ${number}`, `Tableau ${number}`]);
    for (const heading of [
      'Diagram 2',
      'Appendix A',
      'Table 8: spending',
      'Tables 8',
      'Table',
      '2024-2025 year at a glance',
    ])
      expect(shown(heading)).toEqual([`'${heading}'`, `« ${heading} »`]);
  });

  it('cites no line that a document does not have, up to its last one', () => {
    const at = (line: number, lines?: number) => () =>
      citation(
        { document: 'our-report', line },
        { locale: 'en-CA', documents: [{ ...document, ...(lines !== undefined && { lines }) }] },
      );
    expect(at(12, 12)().place).toBe('Line 12 of the plain text in French.');
    const beyond = refusal(at(13, 12), 'INVALID_ARGUMENT');
    expect([beyond.path, beyond.details.expected.en]).toEqual([
      ['source', 'line'],
      'a line of the document, from 1 to 12',
    ]);
    expect(at(9999)().place).toContain('9999');
    for (const { id, lines = 0 } of documents) {
      const cite = (line: number) => () => citation({ document: id, line }, { locale: 'fr-CA', documents });
      expect(cite(lines)().place).toContain(String(lines));
      expect(refusal(cite(lines + 1), 'INVALID_ARGUMENT').path).toEqual(['source', 'line']);
    }
  });

  it('sends nobody to anything but a web page', () => {
    const external = (address: string) => ({ external: { title: 'a', publisher: 'b', address } });
    const cite =
      (source: Source, own: readonly SourceDocument[] = []) =>
      () =>
        citation(source, { locale: 'en-CA', documents: own });
    for (const address of ['https://example.org', 'http://example.org/a?b=c#d', 'HTTPS://example.org/S/RES/1(2017)']) {
      expect(cite(external(address))().text.endsWith(address)).toBe(true);
      expect(sourceSchema.safeParse(external(address)).success).toBe(true);
      expect(sourceDocumentSchema.safeParse({ ...document, address }).success).toBe(true);
    }
    const bad = [
      ...['javascript:alert(1)', 'data:text/html,a', 'file:///etc/hosts', 'ftp://example.org', 'example.org', ''],
      ...['https://', 'https:///a', 'http:example.org', ' https://example.org', 'https://example.org/a b'],
      ...['https://example.org/"><script>', 'mailto:a@example.org', 'https://example.org\n'],
    ];
    for (const address of bad) {
      expect(refusal(cite(external(address)), 'INVALID_ARGUMENT').path).toEqual(['source', 'external', 'address']);
      const own = refusal(cite({ document: 'our-report', line: 1 }, [{ ...document, address }]), 'INVALID_ARGUMENT');
      expect(own.path).toEqual(['options', 'documents', 0, 'address']);
      expect(sourceSchema.safeParse(external(address)).success, address).toBe(false);
      expect(sourceDocumentSchema.safeParse({ ...document, address }).success, address).toBe(false);
    }
  });

  it('takes a year or a date of a publication, and both only where they agree', () => {
    const of = (when: object) => () =>
      citation({ external: { title: 'a', publisher: 'b', ...when } }, { locale: 'en-CA', documents: [] }).text;
    expect(of({ year: 2017 })()).toBe(of({ date: '2017' })());
    expect(of({ year: 2017, date: '2017-04' })()).toBe('b. (2017, April). a.');
    for (const when of [
      { year: 2018, date: '2017-12-31' },
      { year: 2016, date: '2017' },
    ]) {
      expect(refusal(of(when), 'INVALID_ARGUMENT').path).toEqual(['source', 'external', 'date']);
      expect(sourceSchema.safeParse({ external: { title: 'a', publisher: 'b', ...when } }).success).toBe(false);
    }
  });

  it('cites documents of the caller, beside the five: in its language or another', () => {
    expect(both({ document: 'our-report', line: 3, table: 'Our table' }, [...documents, document])).toEqual([
      "Our service. (2024, May 1). Notre rapport [Report, in French]. https://example.org/a 'Our table', line 3 of the plain text in French.",
      'Notre service. (2024, 1er mai). Notre rapport [Rapport]. https://example.org/a «\u00a0Our table\u00a0», ligne 3 du texte brut.',
    ]);
    const norwegian = {
      ...document,
      title: { nb: 'Vår rapport' },
      language: 'nb',
      asOf: '2024-04',
      publishers: [{ nb: 'A' }, { nb: 'B' }],
    };
    expect(both({ document: 'our-report', line: 3 }, [norwegian])).toEqual([
      'A, & B. (2024, May 1). Vår rapport [Report, status in April 2024, language: nb]. https://example.org/a Line 3 of the plain text (language: nb).',
      'A et B. (2024, 1er mai). Vår rapport [Rapport, situation en avril 2024, langue\u00a0: nb]. https://example.org/a Ligne 3 du texte brut (langue\u00a0: nb).',
    ]);
  });

  it('refuses a document that it does not know, with the nearest; two of one id; what is no source', () => {
    const of =
      (source: unknown, options: unknown = { locale: 'en-CA', documents }) =>
      () =>
        citation(source as Source, options as never);
    const unknown = refusal(of({ document: 'evaluation-2015-2021', line: 1 }), 'UNKNOWN_NAME');
    expect([unknown.path, unknown.details.suggestions]).toEqual([['source', 'document'], ['evaluation-2015-2020']]);
    expect(
      refusal(
        of({ document: 'our-report', line: 1 }, { locale: 'en-CA', documents: [document, document] }),
        'DUPLICATE',
      ).path,
    ).toEqual(['options', 'documents', 1, 'id']);
    expect(refusal(of({ document: 'peace-operations', line: 0 }), 'INVALID_ARGUMENT').path).toEqual(['source', 'line']);
    expect(
      refusal(of({ document: 'peace-operations', line: 1 }, { locale: 'en', documents }), 'UNKNOWN_NAME').path,
    ).toEqual(['options', 'locale']);
    expect(
      refusal(of({ document: 'peace-operations', line: 1 }, { locale: 'en-CA' }), 'INVALID_ARGUMENT').path,
    ).toEqual(['options', 'documents']);
    const misspelt = { external: { title: 'a', publisher: 'b', adress: 'c' } };
    expect(refusal(of(misspelt), 'UNKNOWN_NAME').path).toEqual(['source', 'external', 'adress']);
  });

  it('gives the same reference for every line of a document, and puts the place behind it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...documents),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.constantFrom<Locale>('en-CA', 'fr-CA'),
        ({ id, lines = 1 }, where, locale) => {
          const line = 1 + Math.floor(where * (lines - 1));
          const { reference, place, text } = citation({ document: id, line }, { locale, documents });
          expect(reference).toBe(citation({ document: id, line: 1 }, { locale, documents }).reference);
          expect(place).toContain(String(line));
          expect(text).toBe(`${reference} ${place}`);
        },
      ),
    );
  });

  it('cites every source of the bundled data in both languages', () => {
    const found = new Map<string, Source>();
    const visit = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      if (sourceSchema.safeParse(node).success) found.set(JSON.stringify(node), node as Source);
      else for (const value of Object.values(node)) visit(value);
    };
    visit(Object.values(data));
    expect(found.size).toBeGreaterThan(500);
    for (const source of found.values())
      for (const text of both(source)) expect(text).toMatch(/^[^.].*\. \([^)]+\)\. .+[./\w)-]$/u);
  });
});

describe('the date of a publication', () => {
  const reads = (date: string) => {
    const source = { external: { title: 'a', publisher: 'b', date } };
    const read = (() => {
      try {
        return citation(source, { locale: 'en-CA', documents: [] }).text !== '';
      } catch (error) {
        if (isCpaIppError(error, 'INVALID_ARGUMENT')) return false;
        throw error;
      }
    })();
    expect(sourceSchema.safeParse(source).success, date).toBe(read);
    return read;
  };

  it('is a year, a month or a day that there is', () => {
    const good = ['1900', '2100', '2016-02', '2016-02-29', '2000-02-29', '2017-04-30', '2017-12-31', '2017-08-31'];
    const bad = [
      '1899',
      '2101',
      '2017-13',
      '2017-00',
      '2017-2',
      '2017-02-29',
      '2100-02-29',
      '1900-02-29',
      '2017-04-31',
      '2017-04-00',
      'May 2017',
      '',
    ];
    expect(good.filter((date) => !reads(date))).toEqual([]);
    expect(bad.filter(reads)).toEqual([]);
  });

  it('is what the calendar of the platform has', () => {
    const two = (value: number) => String(value).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const text = `${year}-${two(month)}-${two(day)}`;
          const time = new Date(`${text}T00:00:00Z`);
          expect(reads(text)).toBe(!Number.isNaN(time.getTime()) && time.toISOString().startsWith(text));
        },
      ),
    );
  });
});

describe('sourceDocumentSchema', () => {
  it('takes the five documents and one of the caller, and none with a part missing', () => {
    for (const one of [...documents, document]) expect(sourceDocumentSchema.safeParse(one).success).toBe(true);
    for (const part of ['id', 'title', 'language', 'kind', 'publishers', 'date']) {
      const { [part as 'id']: _, ...rest } = document;
      expect(sourceDocumentSchema.safeParse(rest).success, part).toBe(false);
    }
    expect(sourceDocumentSchema.safeParse({ ...document, publishers: [] }).success).toBe(false);
    expect(sourceDocumentSchema.safeParse({ ...document, date: '2024-02-30' }).success).toBe(false);
  });
});
