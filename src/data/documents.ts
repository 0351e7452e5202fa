import { frozen } from '../kernel/frozen.js';
import type { DocumentId, DocumentSource } from '../kernel/source.js';
import type { SourceDocument } from '../program/document-model.js';

const RCMP = /* @__PURE__ */ frozen({ en: 'Royal Canadian Mounted Police', fr: 'Gendarmerie royale du Canada' } as const);
const GAC = /* @__PURE__ */ frozen({ en: 'Global Affairs Canada', fr: 'Affaires mondiales Canada' } as const);
const PS = /* @__PURE__ */ frozen({ en: 'Public Safety Canada', fr: 'Sécurité publique Canada' } as const);
const WEB_PAGE = /* @__PURE__ */ frozen({ en: 'web page', fr: 'page Web' } as const);
/** Each ends with "Date modified:" and nothing behind it. */
const DATE_LOST = /* @__PURE__ */ frozen({ noValue: 'lost-in-text' } as const);

/**
 * The five documents, for citations: `citation` takes them. Their plain text is English; only the annual report
 * says its French title. Where a page says no date but the label of one, its date is lost; no text has an address. The
 * evaluation alone says whose it is; the publishers of the others are inferred, those of the annual report from who
 * signed it.
 * @see evaluation-2015-2020, L1, L188, L933; ministerial-note-2019, L1, L8, L20; annual-report-2024-25, L1-11, L70-78;
 *   peace-operations, L1, L64; current-operations, L1, L69
 * @category Data
 */
export const documents = /* @__PURE__ */ frozen<readonly (SourceDocument & { readonly id: DocumentId; readonly sources: readonly DocumentSource[] })[]>([
  {
    id: 'evaluation-2015-2020',
    title: { en: 'Horizontal Evaluation of the Canadian Police Arrangement - International Police Peacekeeping and Peace Operations Program (2015-2020)' },
    language: 'en',
    kind: { en: 'evaluation report', fr: "rapport d'évaluation" },
    publishers: [RCMP, GAC, PS],
    date: DATE_LOST,
    lines: 933,
    sources: [
      { document: 'evaluation-2015-2020', line: 1 },
      { document: 'evaluation-2015-2020', line: 188 },
      { document: 'evaluation-2015-2020', line: 933 },
    ],
  },
  {
    id: 'ministerial-note-2019',
    title: { en: 'Canadian Police Arrangement – International Police Peacekeeping and Peace Operations Program' },
    language: 'en',
    kind: { en: 'briefing note', fr: "note d'information" },
    publishers: [PS],
    publishersBasis: 'inferred',
    date: DATE_LOST,
    asOf: '2019-09-05',
    lines: 20,
    sources: [
      { document: 'ministerial-note-2019', line: 1 },
      { document: 'ministerial-note-2019', line: 8 },
      { document: 'ministerial-note-2019', line: 20 },
    ],
  },
  {
    id: 'annual-report-2024-25',
    title: {
      en: 'Annual Report 2024-2025: International Police Peacekeeping and Peace Operations Program',
      fr: "Rapport annuel\u00a0: Programme d'opérations policières internationales de paix et de maintien de la paix",
    },
    language: 'en',
    kind: { en: 'annual report', fr: 'rapport annuel' },
    publishers: [RCMP, PS, GAC],
    publishersBasis: 'inferred',
    date: '2025',
    identifiers: [
      { en: 'ISSN 2819-7127', fr: 'ISSN 2819-7127' },
      { en: 'Catalogue number PS61-60E-PDF', fr: 'Numéro de catalogue de la version anglaise PS61-60E-PDF' },
    ],
    lines: 292,
    sources: [
      { document: 'annual-report-2024-25', line: 1 },
      { document: 'annual-report-2024-25', line: 7 },
      { document: 'annual-report-2024-25', line: 9 },
      { document: 'annual-report-2024-25', line: 10 },
      { document: 'annual-report-2024-25', line: 11 },
      { document: 'annual-report-2024-25', line: 72 },
      { document: 'annual-report-2024-25', line: 75 },
      { document: 'annual-report-2024-25', line: 78 },
    ],
  },
  {
    id: 'peace-operations',
    title: { en: 'Peace operations' },
    language: 'en',
    kind: WEB_PAGE,
    publishers: [RCMP],
    publishersBasis: 'inferred',
    date: DATE_LOST,
    lines: 64,
    sources: [
      { document: 'peace-operations', line: 1 },
      { document: 'peace-operations', line: 64 },
    ],
  },
  {
    id: 'current-operations',
    title: { en: 'Current peace operations' },
    language: 'en',
    kind: WEB_PAGE,
    publishers: [RCMP],
    publishersBasis: 'inferred',
    date: DATE_LOST,
    lines: 69,
    sources: [
      { document: 'current-operations', line: 1 },
      { document: 'current-operations', line: 69 },
    ],
  },
]);
