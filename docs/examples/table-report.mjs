// A table of one's own, from a file: npm run report -- --table file.csv --unit "CAD millions". What follows from what is
// found by itself; what disagrees is shown with its arithmetic and its place, and with the slips that would settle it.

import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { auditTable, explain, isCpaIppError, labelsOf } from 'cpa-ipp';
import { parse } from 'csv-parse/sync';

const WORDS = {
  en: {
    relations: 'What follows from what',
    odd: 'What does not agree',
    slips: 'What would settle it',
    notes: 'Noted',
    none: 'nothing',
    summary: 'Verdicts',
  },
  fr: {
    relations: "Ce qui découle d'autre chose",
    odd: 'Ce qui ne concorde pas',
    slips: 'Ce qui le réglerait',
    notes: 'Remarques',
    none: 'rien',
    summary: 'Verdicts',
  },
};
const AGREES = ['exact', 'rounding', 'component-rounding', 'not-checkable'];

/** Audits the table of a file; JSON, or lines of text. */
export function tableReport(file, { json, lang, numbers, unit = 'count' }) {
  const [locale, words] = [lang === 'fr' ? 'fr-CA' : 'en-CA', WORDS[lang]];
  const text = tried(
    () => readFileSync(file, 'utf8'),
    ({ message }) => message,
  );
  const delimiter = text.slice(0, text.search(/\r?\n|$/)).includes(';') ? ';' : ',';
  const cells = tried(
    () => parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true }),
    ({ message }) => `${file}: ${message}`,
  );
  const audited = tried(
    () => auditTable(cells, { document: basename(file), unit, ...(numbers && { numbers }) }),
    (error) => (isCpaIppError(error) ? explain(error, { locale }) : String(error)),
  );
  if (json) return [JSON.stringify(audited, null, 2)];
  const say = (list) => (list.length === 0 ? [`  ${words.none}`] : list.map((one) => `- ${explain(one, { locale })}`));
  const { relations, checks, diagnoses, findings, summary } = audited;
  const labels = labelsOf('verdict');
  const colon = lang === 'fr' ? '\u00a0:' : ':';
  return [
    ...[`${words.relations}${colon}`, ...say(relations), ''],
    ...[`${words.odd}${colon}`, ...say(checks.filter(({ verdict }) => !AGREES.includes(verdict))), ''],
    ...[`${words.slips}${colon}`, ...say(diagnoses), ''],
    ...[`${words.notes}${colon}`, ...say(findings), ''],
    `${words.summary}${colon}`,
    ...Object.entries(labels).map(([id, label]) => `${String(summary[id]).padStart(4)}  ${label[lang]}`),
  ];
}

/** What a function gives; where it fails, one line that says why, and no more. */
function tried(work, whyOf) {
  try {
    return work();
  } catch (error) {
    console.error(whyOf(error));
    return process.exit(2);
  }
}
