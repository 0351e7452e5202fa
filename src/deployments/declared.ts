import { type MarkTables, requireMarkedColumns } from '../exact/marks.js';
import type { Label } from '../kernel/label.js';
import { faultOfName, type Known, type Meanings, type Sources, type Values } from './intake-map.js';
import { KNOWN_AGENCY, KNOWN_MISSION } from './names.js';
import { RECORD_FIELDS } from './record.js';

/** What is declared for a file, as far as one part of it rests on another. */
interface Declared {
  readonly map: Sources;
  readonly values: Values;
  readonly marks: MarkTables | undefined;
  readonly missions: Known | null;
  readonly agencies: Known | null;
}

/** Refuses declarations that speak of what is not there, where a slip would otherwise be blamed on the rows. */
export function requireDeclared({ map, values, marks, missions, agencies }: Declared): void {
  const columns = RECORD_FIELDS.flatMap((field) => map[field].column ?? []);
  if (marks !== undefined)
    requireMarkedColumns(marks, columns, { en: 'a column that is read', fr: 'une colonne qui est lue' });
  requireMeanings(values.mission, missions, KNOWN_MISSION, 'mission');
  requireMeanings(values.agency, agencies, KNOWN_AGENCY, 'agency');
}

/** What texts mean exists, where it is known what does. */
function requireMeanings(meanings: Meanings | undefined, known: Known | null, kind: Label, field: string): void {
  for (const [text, meaning] of meanings?.entries ?? []) {
    const fault = faultOfName(known, known?.find(meaning), kind, ['options', 'values', field, text]);
    if (fault !== null) throw fault;
  }
}
