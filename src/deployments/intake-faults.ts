import type { DateReader } from '../calendar/read-date.js';
import { ambiguousName, describe } from '../kernel/check.js';
import { findingOf } from '../kernel/findings.js';
import type { Label } from '../kernel/label.js';
import { isBlankRow } from '../kernel/row-keys.js';
import type { Program } from '../program/program-model.js';
import { isOptional } from './absent-columns.js';
import { dayCell, type FieldCells, ownText, textIn } from './intake-cells.js';
import { faultOfName, type Known, placeOf, type Sources } from './intake-map.js';
import type { DeploymentFinding } from './messages.js';
import { KNOWN_AGENCY, KNOWN_MISSION } from './names.js';
import { faultsOf, RECORD_FIELDS, type RecordField } from './record.js';
import { isWordField, wordsOf } from './words.js';

/** A row, and how it is read. */
export interface RowView {
  readonly sources: Sources;
  readonly fields: Readonly<Record<RecordField, FieldCells>>;
  readonly dates: DateReader;
  readonly missions: Known | null;
  readonly agencies: Known | null;
  readonly program: Program | undefined;
  /** The cell of a field, as the file has it. */
  cell(field: RecordField): unknown;
  /** What a record would hold; what cannot be read is as the file has it, and a day then NaN. */
  value(field: RecordField): unknown;
}

/** 31 December 9999, counted from 1970-01-01. */
const BEYOND = 2_932_896;

/** Everything that is wrong with a row by itself, with the columns as paths. */
export function faultsIn(view: RowView, row: object): DeploymentFinding[] {
  if (isBlankRow(row)) return [{ code: 'BLANK_ROW', severity: 'info', path: [], operands: {} }];
  const isBeyond = view.dates.isDay(view.cell('lastDay'), BEYOND);
  const found = faultsOf(view.program)
    .read(candidateIn(view), [])
    .flatMap((fault): DeploymentFinding[] | DeploymentFinding => {
      const [field] = fault.path as readonly [RecordField];
      // It is no day that a record can have; what it stands for is for the caller to say.
      if (field === 'lastDay' && isBeyond) return sentinelIn(view, 'error');
      const finding = findingOf<DeploymentFinding>(fault, [placeOf(view.sources, field)]);
      if (field === 'firstDay' || field === 'lastDay') return faultOfDay(view, field) ?? finding;
      if (!isWordField(field)) return finding;
      const text = view.value(field);
      const named = typeof text === 'string' ? wordsOf(view.program)[field].named(text) : [];
      return named.length > 1 ? severalNamed(String(text), named, finding) : withDeclaration(finding);
    });
  return [...faultsOfNames(view), ...found];
}

/** The fields of a row under their own names, but empty ones that a record can do without. */
function candidateIn({ sources, value }: RowView): Partial<Record<RecordField, unknown>> {
  const values = RECORD_FIELDS.map((field) => [field, value(field)] as const);
  return Object.fromEntries(
    values.filter(([field, own]) => own !== '' || !isOptional(field) || sources[field].column === null),
  );
}

/** Why a day cannot be read; none for what is wrong with days that can. */
function faultOfDay(view: RowView, field: 'firstDay' | 'lastDay'): DeploymentFinding | null {
  if (typeof view.value(field) === 'string') return null;
  const cell = view.cell(field);
  const path = [placeOf(view.sources, field)];
  if (field === 'lastDay' && textIn(cell, view.fields[field]) === '') {
    const declare = { option: 'values', value: { lastDay: { '': 'ongoing' } } } as const;
    const operands = { received: describe(''), reason: 'empty', declare } as const;
    return { code: 'INVALID_DATE', severity: 'error', path, operands };
  }
  const words = field === 'lastDay' && typeof cell === 'string' && !/\d/.test(cell) ? cell.trim() : undefined;
  if (words !== undefined && ownText(cell, view.fields[field]) === undefined) {
    const declare = { option: 'values', value: { lastDay: { [words]: 'ongoing' } } } as const;
    const operands = { received: describe(words), reason: 'word', declare } as const;
    return { code: 'INVALID_DATE', severity: 'error', path, operands };
  }
  const text = ownText(cell, view.fields[field]) ?? dayCell(cell, view.fields[field]);
  const fault = view.dates.faultOf(text, path);
  return fault && findingOf(fault);
}

/** A word that two members of a program are called by. */
function severalNamed(text: string, candidates: readonly string[], finding: DeploymentFinding): DeploymentFinding {
  const { kind } = finding.operands as { readonly kind: Label };
  return findingOf(ambiguousName(text, candidates, kind, finding.path));
}

/** What a word may mean in a file is for the caller to say. */
function withDeclaration(finding: DeploymentFinding): DeploymentFinding {
  if (finding.code !== 'UNKNOWN_NAME') return finding;
  const { kind, received, declare: or } = finding.operands;
  const declared = {
    en: `${kind.en}, nor declared in 'values'`,
    fr: `${kind.fr}, ni une valeur déclarée dans «\u00a0values\u00a0»`,
  };
  const declare = { option: 'values', value: received, ...(or?.option === 'program' && { or }) } as const;
  return { ...finding, operands: { ...finding.operands, kind: declared, declare } };
}

/** Missions and agencies that do not exist. */
function faultsOfNames({ sources, missions, agencies, value }: RowView): DeploymentFinding[] {
  return [
    faultOfName(missions, value('mission'), KNOWN_MISSION, [placeOf(sources, 'mission')]),
    faultOfName(agencies, value('agency'), KNOWN_AGENCY, [placeOf(sources, 'agency')]),
  ].flatMap((fault) => (fault === null ? [] : withDeclaration(findingOf<DeploymentFinding>(fault))));
}

/** An end that stands for none, unless the caller has said what it means. */
export function sentinelIn(
  { sources, fields, cell }: Pick<RowView, 'sources' | 'fields' | 'cell'>,
  severity: 'warning' | 'error',
): DeploymentFinding[] {
  if (ownText(cell('lastDay'), fields.lastDay) !== undefined) return [];
  const received = String(cell('lastDay')).trim();
  const declare = { option: 'values', value: { lastDay: { [received]: 'ongoing' } } } as const;
  const path = [placeOf(sources, 'lastDay')];
  return [{ code: 'SENTINEL_DATE', severity, path, operands: { received, declare } }];
}

/** What is found of a row, with its index and the id that it gives. */
export const ofRow = (found: readonly DeploymentFinding[], index: number, id: string): DeploymentFinding[] =>
  found.map((one) => ({ ...one, index, ...(id !== '' && { key: id }) }));

/** Whether all that is wrong with a row is that nothing is in it. */
export const isOfBlank = (faults: readonly DeploymentFinding[]): boolean => faults[0]?.code === 'BLANK_ROW';
